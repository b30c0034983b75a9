// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "secretserviceprobe.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString serviceName()
{
    return u"org.grapnel.Grapnel"_s;
}

/// Jobs live in it until they are done: libsecret's callbacks hold a raw pointer to them. Never destroyed.
QObject *jobKeeper()
{
    static auto *const keeper = new QObject;
    return keeper;
}

SecretStoreError errorOf(const QKeychain::Job &job)
{
    using Kind = SecretStoreError::Kind;
    const auto error = [&job](Kind kind) { return SecretStoreError{.kind = kind, .detail = job.errorString()}; };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return error(Kind::NotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return error(Kind::Denied);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return error(Kind::Unavailable);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return error(Kind::Other);
}

/// Takes the secret out of a job that is over, and leaves none in it.
Secret takeSecret(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray bytes = job.binaryData();
    Secret secret(QByteArray(bytes.constData(), bytes.size()));
    // the job shares these bytes, and nobody else does
    std::fill_n(const_cast<char *>(bytes.constData()), bytes.size(), '\0');
    return secret;
}

template<typename T> using Conclusion = std::function<void(Result<T, SecretStoreError>)>;

/// libsecret says "not found" of what nobody unlocked, and "other" when there is no service at all.
template<typename T>
void concludeFailed(SecretStoreError error, const QString &id, QObject *context, Conclusion<T> conclude)
{
    using Kind = SecretStoreError::Kind;
    if (error.kind != Kind::NotFound && error.kind != Kind::Other) {
        conclude(error);
        return;
    }
    askSecretService(serviceName(), id, context, [error, conclude](SecretServiceState state) {
        SecretStoreError known = error;
        // its "not found" would be wrong here
        if (state.holdsLocked)
            known = {.kind = Kind::Denied};
        else if (!state.isThere)
            known.kind = Kind::Unavailable;
        conclude(known);
    });
}

/// libsecret says that it has removed what is locked, and leaves it.
void concludeRemoved(const QString &id, QObject *context, const Conclusion<Done> &conclude)
{
    askSecretService(serviceName(), id, context, [conclude](SecretServiceState state) {
        if (state.holdsLocked)
            conclude(SecretStoreError{.kind = SecretStoreError::Kind::Denied});
        else if (state.holdsOpen)
            conclude(SecretStoreError{.kind = SecretStoreError::Kind::Other});
        else
            conclude(Done());
    });
}

template<typename T> void limit(const SecretAnswer<T> &answer, std::chrono::milliseconds time, QObject *context)
{
    QTimer::singleShot(time, context,
                       [answer] { answer.give(SecretStoreError{.kind = SecretStoreError::Kind::TimedOut}); });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds time, QObject *parent)
    : SecretStore(parent), m_time(time)
{
}

KeychainSecretStore::~KeychainSecretStore()
{
    for (const Operation &operation : m_waiting)
        delete operation.job;
}

PendingCall KeychainSecretStore::read(const QString &id, QObject *context, Handler<Secret> handler)
{
    const SecretAnswer<Secret> answer(context, std::move(handler));
    auto *const job = new QKeychain::ReadPasswordJob(serviceName(), jobKeeper());
    job->setKey(id);
    // even when the store is gone: what was read must not stay in the job
    connect(job, &QKeychain::Job::finished, job, [self = QPointer(this), job, id, answer] {
        const bool isRead = job->error() == QKeychain::NoError;
        const Secret secret = isRead ? takeSecret(*job) : Secret();
        if (!self)
            return;
        const Conclusion<Secret> conclude = self->conclusion(answer);
        if (isRead)
            conclude(secret);
        else
            concludeFailed(errorOf(*job), id, self, conclude);
    });
    limit(answer, m_time, this);
    enqueue({.job = job, .isWanted = [answer] { return answer.isWanted(); }});
    return answer.pendingCall();
}

PendingCall KeychainSecretStore::write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler)
{
    const SecretAnswer<Done> answer(context, std::move(handler));
    auto *const job = new QKeychain::WritePasswordJob(serviceName(), jobKeeper());
    job->setKey(id);
    // the job gets no copy; the connection keeps the secret for as long as the job lives
    job->setBinaryData(QByteArray::fromRawData(secret.reveal().data(), secret.reveal().size()));
    connect(job, &QKeychain::Job::finished, job, [self = QPointer(this), job, id, secret, answer] {
        if (!self)
            return;
        const Conclusion<Done> conclude = self->conclusion(answer);
        if (job->error() == QKeychain::NoError)
            conclude(Done());
        else
            concludeFailed(errorOf(*job), id, self, conclude);
    });
    limit(answer, m_time, this);
    enqueue({.job = job});
    return answer.pendingCall();
}

PendingCall KeychainSecretStore::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    const SecretAnswer<Done> answer(context, std::move(handler));
    auto *const job = new QKeychain::DeletePasswordJob(serviceName(), jobKeeper());
    job->setKey(id);
    connect(job, &QKeychain::Job::finished, this, [this, job, id, answer] {
        const Conclusion<Done> conclude = conclusion(answer);
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            concludeRemoved(id, this, conclude);
        else
            concludeFailed(errorOf(*job), id, this, conclude);
    });
    limit(answer, m_time, this);
    enqueue({.job = job});
    return answer.pendingCall();
}

template<typename T>
std::function<void(Result<T, SecretStoreError>)> KeychainSecretStore::conclusion(const SecretAnswer<T> &answer)
{
    return [this, answer](const Result<T, SecretStoreError> &result) {
        m_isBusy = false;
        beginNext();
        // the handler may delete this
        answer.give(result);
    };
}

void KeychainSecretStore::enqueue(Operation operation)
{
    m_waiting.push_back(std::move(operation));
    beginNext();
}

void KeychainSecretStore::beginNext()
{
    while (!m_isBusy && !m_waiting.empty()) {
        const Operation operation = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (operation.isWanted && !operation.isWanted()) {
            delete operation.job;
            continue;
        }
        m_isBusy = true;
        operation.job->start();
    }
}

} // namespace grapnel

#include "moc_keychainsecretstore.cpp"
