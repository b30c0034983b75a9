// SPDX-License-Identifier: GPL-3.0-or-later
#include "validationtext.h"

#include <QCoreApplication>

namespace grapnel
{

namespace
{

struct ValidationText {
    Q_DECLARE_TR_FUNCTIONS(ValidationText)
};

} // namespace

// a table rather than a function. NOLINTNEXTLINE(readability-function-size)
QString validationText(const ValidationIssue &issue)
{
    using Problem = ValidationIssue::Problem;
    switch (issue.problem) {
    case Problem::NameMissing:
        return ValidationText::tr("Enter a name.");
    case Problem::EndpointMissing:
        return ValidationText::tr("Enter the address that Zendesk is to call.");
    case Problem::EndpointNotAbsolute:
        return ValidationText::tr("Enter a whole address, with https:// and a host.");
    case Problem::EndpointNotHttp:
        //: %1 is the beginning of a web address, such as "ftp"
        return ValidationText::tr("Zendesk calls https or http addresses only, not %1.").arg(issue.subject);
    case Problem::EndpointHasSpaces:
        return ValidationText::tr("An address cannot hold spaces. Write %20 where one is meant.");
    case Problem::NoEvents:
        return ValidationText::tr("Choose at least one event.");
    case Problem::EventMalformed:
        return ValidationText::tr("“%1” is not an event type. One reads like zen:event-type:ticket.created.")
            .arg(issue.subject);
    case Problem::EventsNeedPost:
        return ValidationText::tr("Webhooks for Zendesk events use POST.");
    case Problem::EventsNeedJson:
        return ValidationText::tr("Webhooks for Zendesk events use JSON.");
    case Problem::KindsMixed:
        return ValidationText::tr("A webhook serves events or triggers and automations, not both.");
    case Problem::UsernameMissing:
        return ValidationText::tr("Enter the user name.");
    case Problem::PasswordMissing:
        return ValidationText::tr("Enter the password.");
    case Problem::TokenMissing:
        return ValidationText::tr("Enter the token.");
    case Problem::ApiKeyNameMissing:
        return ValidationText::tr("Enter the name of the header that carries the key.");
    case Problem::ApiKeyNameInvalid:
        return ValidationText::tr("A header name holds letters, digits and hyphens only, no spaces or colons.");
    case Problem::ApiKeyValueMissing:
        return ValidationText::tr("Enter the value of the key.");
    case Problem::CredentialHasControlCharacters:
        return ValidationText::tr("The credential holds a line break or another control character. Type it again.");
    case Problem::HeaderNameMissing:
        return ValidationText::tr("A header has a value but no name.");
    case Problem::HeaderNameInvalid:
        return ValidationText::tr("“%1” is not a header name: letters, digits and hyphens only.").arg(issue.subject);
    case Problem::HeaderValueInvalid:
        return ValidationText::tr("The value of “%1” holds a line break or another control character.")
            .arg(issue.subject);
    case Problem::HeaderRepeated:
        return ValidationText::tr("“%1” is there more than once. Upper and lower case make no difference.")
            .arg(issue.subject);
    case Problem::NameTaken:
        return ValidationText::tr("Another webhook has this name. Zendesk allows it, but they are easily mixed up.");
    case Problem::EndpointPlainHttp:
        return ValidationText::tr("With http, what Zendesk sends can be read on its way. Use https where you can.");
    case Problem::EndpointHasUserInfo:
        return ValidationText::tr(
            "The address holds a user name or password, which everybody sees who sees the address. "
            "Use Authentication instead.");
    case Problem::EndpointPrivateHost:
        return ValidationText::tr("Zendesk cannot reach “%1” from the internet.").arg(issue.subject);
    case Problem::EndpointPlaceholder:
        return ValidationText::tr("“%1” looks like a placeholder that was left in.").arg(issue.subject);
    case Problem::EventUnknown:
        return ValidationText::tr("“%1” is not in the list of known events. Zendesk may refuse it.").arg(issue.subject);
    case Problem::HeaderReserved:
        return ValidationText::tr("Zendesk sets “%1” itself and may ignore or refuse it here.").arg(issue.subject);
    case Problem::HeaderLooksSecret:
        return ValidationText::tr(
                   "“%1” looks like a credential. Whoever may see the webhook can read it: use Authentication "
                   "instead.")
            .arg(issue.subject);
    case Problem::HeadersNeedHttps:
        return ValidationText::tr("Zendesk sends custom headers to https addresses only.");
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
