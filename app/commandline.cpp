// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "account.h"
#include "version.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int usageErrorCode = 2;

QString helpText()
{
    return uR"(Usage: grapnel [options]
Looks after the webhooks of a Zendesk account.

Without options it opens the account that the environment names, else the one that was
open last. Where a saved account is wanted and a window is open already, that one is raised.

Options:
  --demo                 Open the built-in sandbox with sample data; no account needed.
  --account NAME         Open the saved account of that name.
  --new                  Open the window for a new webhook too, in the account that opens.
  --url URL              Use this base URL for this run, with credentials from the environment.
                         https only, but for loopback addresses.
  --screenshot FILE      Draw the main window once its first page is there, save it as a
                         PNG file and exit. Works without a display.
  --size WIDTHxHEIGHT    Size of that picture (default: 1440x900).
  --log-level LEVEL      What goes to standard error: debug, info, warning or critical
                         (default: warning). Secrets are never logged.
  --config DIR           Keep the settings in this folder.
  --reset-layout         Forget window layout, columns, sort and filters.
  -h, --help             Show this text.
  -v, --version          Show the version.

Environment:
  ZENDESK_SUBDOMAIN      Subdomain of the account: "example" for example.zendesk.com.
  ZENDESK_DOMAIN         Domain behind the subdomain (default: zendesk.com).
  ZENDESK_OAUTH_TOKEN    OAuth access token, or:
  ZENDESK_EMAIL          E-mail address of the administrator, and
  ZENDESK_API_TOKEN      API token (Zendesk ends these on 2027-04-30).
)"_s;
}

CommandLineExit usageError(const QString &what)
{
    return {.text = u"grapnel: %1\nTry 'grapnel --help'.\n"_s.arg(what), .code = usageErrorCode};
}

std::optional<LogLevel> logLevelOf(const QString &word)
{
    if (word == "debug"_L1)
        return LogLevel::Debug;
    if (word == "info"_L1)
        return LogLevel::Info;
    if (word == "warning"_L1)
        return LogLevel::Warning;
    if (word == "critical"_L1)
        return LogLevel::Critical;
    return std::nullopt;
}

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString problemText(BaseUrlProblem problem, const QString &url)
{
    switch (problem) {
    case BaseUrlProblem::None:
        break;
    case BaseUrlProblem::NotAbsolute:
        return u"--url: '%1' is not a complete URL such as https://example.zendesk.com"_s.arg(url);
    case BaseUrlProblem::NotHttp:
        return u"--url: only https, or http to a loopback address"_s;
    case BaseUrlProblem::NotSecure:
        return u"--url: plain http would send the credentials readable; it is taken for loopback addresses only"_s;
    case BaseUrlProblem::HasUserInfo:
        return u"--url: leave user name and password out; credentials come from the environment"_s;
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"demo"_s, {}},
        {u"account"_s, {}, u"NAME"_s},
        {u"new"_s, {}},
        {u"url"_s, {}, u"URL"_s},
        {u"screenshot"_s, {}, u"FILE"_s},
        {u"size"_s, {}, u"WIDTHxHEIGHT"_s},
        {u"log-level"_s, {}, u"LEVEL"_s},
        {u"config"_s, {}, u"DIR"_s},
        {u"reset-layout"_s, {}},
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
    });
}

/// Empty, or what is wrong with the options whose values have a form.
QString readValues(const QCommandLineParser &parser, CommandLine &line)
{
    QStringList accounts;
    for (const QString &option : {u"demo"_s, u"account"_s, u"url"_s}) {
        if (parser.isSet(option))
            accounts.append("--"_L1 + option);
    }
    if (accounts.size() > 1)
        return u"%1 exclude each other"_s.arg(accounts.join(u" and "_s));
    if (parser.isSet(u"url"_s)) {
        const QUrl url(parser.value(u"url"_s), QUrl::StrictMode);
        if (const BaseUrlProblem problem = checkBaseUrl(url); problem != BaseUrlProblem::None)
            return problemText(problem, url.toDisplayString(QUrl::RemoveUserInfo));
        line.url = cleanBaseUrl(url);
    }
    for (const QString &option : {u"account"_s, u"screenshot"_s, u"config"_s}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return u"--%1 needs a value"_s.arg(option);
    }
    if (line.newWebhook && !line.screenshot.isEmpty())
        return u"--new does not go with --screenshot"_s;
    if (parser.isSet(u"size"_s)) {
        line.size = sizeOf(parser.value(u"size"_s));
        if (!line.size)
            return u"--size: '%1' is not WIDTHxHEIGHT, as in 1440x900"_s.arg(parser.value(u"size"_s));
        if (line.screenshot.isEmpty())
            return u"--size goes with --screenshot"_s;
    }
    if (parser.isSet(u"log-level"_s)) {
        const std::optional<LogLevel> level = logLevelOf(parser.value(u"log-level"_s));
        if (!level)
            return u"--log-level: debug, info, warning or critical"_s;
        line.logLevel = *level;
    }
    return {};
}

} // namespace

Result<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s))
        return CommandLineExit{.text = helpText(), .code = 0};
    if (parser.isSet(u"version"_s))
        return CommandLineExit{.text = u"grapnel %1\n"_s.arg(QLatin1StringView(version)), .code = 0};
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()));

    CommandLine line{.demo = parser.isSet(u"demo"_s),
                     .account = parser.value(u"account"_s),
                     .newWebhook = parser.isSet(u"new"_s),
                     .screenshot = parser.value(u"screenshot"_s),
                     .configFolder = parser.value(u"config"_s),
                     .resetLayout = parser.isSet(u"reset-layout"_s)};
    if (const QString problem = readValues(parser, line); !problem.isEmpty())
        return usageError(problem);
    return line;
}

} // namespace grapnel
