// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileswith.h"
#include "keychainsecretstore.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QTest>

#include <cstdio>
#include <memory>
#include <optional>

/// Until a keychain that is well has answered; long, because the machine may be slow.
inline constexpr std::chrono::seconds patience{60};
/// The same for QTRY_, in milliseconds.
inline constexpr int longest = 90'000;

/// One operation and its answer.
class Probe
{
public:
    /// Whether the constructor waits for the answer.
    enum When { Now, Later };

    Probe() : m_context(std::make_unique<QObject>()) { }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    virtual ~Probe() = default;

    [[nodiscard]] int times() const { return m_times; }
    [[nodiscard]] bool isAnswered() const { return m_times > 0; }
    [[nodiscard]] bool isDone() const { return isAnswered() && !m_error; }
    [[nodiscard]] bool failed(grapnel::SecretStoreError::Kind kind) const
    {
        if (m_error && m_error->kind != kind)
            qInfo("kind %d: %s", static_cast<int>(m_error->kind), qPrintable(m_error->detail));
        return m_error && m_error->kind == kind;
    }
    [[nodiscard]] QString detail() const { return m_error ? m_error->detail : QString(); }
    void cancel() { m_call.cancel(); }
    void loseContext() { m_context.reset(); }

protected:
    template<typename T> void note(const grapnel::Result<T, grapnel::SecretStoreError> &result)
    {
        ++m_times;
        if (!result)
            m_error = result.error();
    }
    void begin(grapnel::PendingCall call, When when)
    {
        m_call = std::move(call);
        if (when == Now && !QTest::qWaitFor([this] { return isAnswered(); }, longest))
            qInfo("no answer");
    }
    [[nodiscard]] QObject *context() const { return m_context.get(); }

private:
    std::unique_ptr<QObject> m_context;
    grapnel::PendingCall m_call;
    std::optional<grapnel::SecretStoreError> m_error;
    int m_times = 0;
};

class Read final : public Probe
{
public:
    Read(grapnel::SecretStore &store, const QString &id, When when = Now)
    {
        begin(store.read(id, context(),
                         [this](const grapnel::Result<grapnel::Secret, grapnel::SecretStoreError> &result) {
                             note(result);
                             if (result)
                                 m_secret = result->reveal().toByteArray();
                         }),
              when);
    }
    [[nodiscard]] QByteArray secret() const { return m_secret; }

private:
    QByteArray m_secret;
};

class Write final : public Probe
{
public:
    Write(grapnel::SecretStore &store, const QString &id, const QByteArray &secret, When when = Now)
    {
        begin(store.write(
                  id, grapnel::Secret(QByteArray(secret)), context(),
                  [this](const grapnel::Result<grapnel::Done, grapnel::SecretStoreError> &result) { note(result); }),
              when);
    }
};

class Remove final : public Probe
{
public:
    Remove(grapnel::SecretStore &store, const QString &id, When when = Now)
    {
        begin(store.remove(
                  id, context(),
                  [this](const grapnel::Result<grapnel::Done, grapnel::SecretStoreError> &result) { note(result); }),
              when);
    }
};

/// QtKeychain needs it at run time.
inline bool hasSecretLibrary()
{
    return QLibrary(QStringLiteral("secret-1"), 0).load();
}

/// Says "skipped" to ctest where that library is missing.
template<typename Test> int runKeychainTest(int argc, char *argv[])
{
    constexpr int skipped = 77;
    if (!hasSecretLibrary()) {
        std::puts("skipped, because there is no libsecret");
        return skipped;
    }
    QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
