// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychainsecretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
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

/// The files of the home that hold some bytes, as they are or in base64.
struct FilesWith {
    explicit FilesWith(const QByteArray &bytes)
    {
        QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            looked.append(file.fileName());
            const QByteArray content = file.readAll();
            // base64 of what stands in the middle depends on where it begins
            bool isFound = content.contains(bytes);
            for (qsizetype skipped = 0; skipped < 3; ++skipped) {
                const qsizetype size = (bytes.size() - skipped) / 3 * 3;
                isFound = isFound || content.contains(bytes.mid(skipped, size).toBase64());
            }
            if (isFound)
                files.append(file.fileName());
        }
        looked.sort();
    }

    QStringList looked{};
    QStringList files{};
};

/// Says "skipped" to ctest where the library is missing that QtKeychain needs at run time.
template<typename Test> int runKeychainTest(int argc, char *argv[])
{
    constexpr int skipped = 77;
    if (!QLibrary(QStringLiteral("secret-1"), 0).load()) {
        std::puts("skipped, because there is no libsecret");
        return skipped;
    }
    QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
