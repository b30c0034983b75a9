// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include "keychainsecretstore.h"

#include <QDesktopServices>
#include <QSslSocket>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

Surroundings Surroundings::ofSystem()
{
    // a keychain that is locked asks for its password, which takes a while to type
    constexpr std::chrono::seconds patience{30};
    return {.keychain = std::make_unique<KeychainSecretStore>(patience),
            .openBrowser = [](const QUrl &url) { QDesktopServices::openUrl(url); }};
}

ProgramFacts factsOfSystem()
{
#if defined(Q_OS_MACOS)
    const QString keychain = u"macOS Keychain"_s;
#elif defined(Q_OS_WIN)
    const QString keychain = u"Windows Credential Manager"_s;
#else
    // QtKeychain takes the one that the desktop has, and does not tell which
    const QString keychain = u"Secret Service or KWallet"_s;
#endif
    const QString backend = QSslSocket::activeBackend();
    const QString library = QSslSocket::sslLibraryVersionString();
    return {.tls = library.isEmpty() ? backend : u"%1 (%2)"_s.arg(library, backend), .keychain = keychain};
}

} // namespace grapnel
