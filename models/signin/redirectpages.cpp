// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirectpages.h"

#include <QCoreApplication>
#include <QString>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class RedirectWords
{
    Q_DECLARE_TR_FUNCTIONS(grapnel::RedirectPages)

public:
    [[nodiscard]] static QString language()
    {
        //: The code of your language, as in the lang attribute of HTML
        return tr("en");
    }
    [[nodiscard]] static QString title(RedirectPage page)
    {
        switch (page) {
        case RedirectPage::SignedIn:
            return tr("You are signed in.");
        case RedirectPage::NotSignedIn:
            return tr("You are not signed in.");
        case RedirectPage::Cancelled:
            return tr("The sign-in was cancelled.");
        case RedirectPage::TimedOut:
            return tr("The sign-in took too long.");
        case RedirectPage::AlreadyUsed:
            return tr("This sign-in was used already.");
        case RedirectPage::WrongState:
        case RedirectPage::Foreign:
            return tr("This does not belong to the sign-in.");
        case RedirectPage::NotFound:
            return tr("There is nothing here.");
        case RedirectPage::WrongMethod:
        case RedirectPage::Malformed:
        case RedirectPage::TooLarge:
            return tr("This is not what a browser sends after a sign-in.");
        }
        return {};
    }
    [[nodiscard]] static QString text(RedirectPage page)
    {
        switch (page) {
        case RedirectPage::SignedIn:
            return tr("This page can be closed.");
        case RedirectPage::NotSignedIn:
            return tr("Grapnel says why. This page can be closed.");
        case RedirectPage::Cancelled:
        case RedirectPage::TimedOut:
            return tr("Nothing of it was used. Begin again in Grapnel; this page can be closed.");
        case RedirectPage::AlreadyUsed:
            return tr("It works once only, and nothing of this was used. This page can be closed.");
        case RedirectPage::WrongState:
        case RedirectPage::Foreign:
            return tr("Another page or program sent it, and not the sign-in that Grapnel began. Nothing of it was "
                      "used.");
        case RedirectPage::NotFound:
        case RedirectPage::WrongMethod:
        case RedirectPage::Malformed:
        case RedirectPage::TooLarge:
            return tr("Grapnel waits here for the browser to come back from signing in. Nothing of this was used.");
        }
        return {};
    }
};

} // namespace

int statusOf(RedirectPage page)
{
    switch (page) {
    case RedirectPage::SignedIn:
    case RedirectPage::NotSignedIn:
        return 200;
    case RedirectPage::Cancelled:
    case RedirectPage::TimedOut:
    case RedirectPage::AlreadyUsed:
        return 410;
    case RedirectPage::WrongState:
    case RedirectPage::Foreign:
        return 403;
    case RedirectPage::NotFound:
        return 404;
    case RedirectPage::WrongMethod:
        return 405;
    case RedirectPage::Malformed:
        return 400;
    case RedirectPage::TooLarge:
        return 431;
    }
    return 500;
}

QByteArray htmlOf(RedirectPage page)
{
    const QString title = RedirectWords::title(page).toHtmlEscaped();
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s + RedirectWords::language().toHtmlEscaped()
        + u"\"><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\">"
          u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>Grapnel: "_s
        + title + u"</title></head>\n<body><main><h1>" + title + u"</h1>\n<p>"
        + RedirectWords::text(page).toHtmlEscaped() + u"</p></main></body></html>\n";
    return html.toUtf8();
}

} // namespace grapnel
