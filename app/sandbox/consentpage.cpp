// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentpage.h"

namespace sandbox
{

namespace
{

constexpr const char *head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Authorize an application</title>
<style>
:root { color-scheme: light dark; font-family: sans-serif; }
main { max-width: 32em; margin: 4em auto; padding: 0 1em; overflow-wrap: anywhere; }
button { font: inherit; padding: 0.5em 1.5em; margin-right: 0.5em; }
</style>
</head>
<body>
<main>
)";
constexpr const char *foot = "</main>\n</body>\n</html>\n";

HttpAnswer page(int status, const std::string &content)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = head + content + foot;
    // No form-action: browsers apply it to the redirect that answers the form as well.
    answer.headers = {{"Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
                      {"Cache-Control", "no-store"},
                      {"Referrer-Policy", "no-referrer"}};
    return answer;
}

std::string scopeList(const std::string &scope)
{
    const std::vector<std::string> scopes = words(scope);
    if (scopes.empty())
        return "<p>It asks for no scope.</p>\n";
    std::string list = "<p>It asks for these scopes:</p>\n<ul>\n";
    for (const std::string &one : scopes)
        list += "<li><code>" + htmlEscaped(one) + "</code></li>\n";
    return list + "</ul>\n";
}

} // namespace

HttpAnswer consentPage(const std::string &clientId, const std::string &scope, const std::string &redirectUri,
                       const std::string &ticket)
{
    return page(200,
                "<h1>Allow " + htmlEscaped(clientId) + " to use this sandbox?</h1>\n" + scopeList(scope)
                    + "<p>The answer goes to <code>" + htmlEscaped(redirectUri) + "</code>.</p>\n"
                    + "<form method=\"post\" action=\"/oauth/authorizations\">\n"
                    + R"(<input type="hidden" name="ticket" value=")" + htmlEscaped(ticket) + "\">\n"
                    + "<button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>\n"
                    + "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>\n</form>\n");
}

HttpAnswer consentErrorPage(const std::string &text)
{
    return page(400, "<h1>Nothing to authorize</h1>\n<p>" + htmlEscaped(text) + "</p>\n");
}

std::string htmlEscaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

} // namespace sandbox
