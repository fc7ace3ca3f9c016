#include "core/signing/keychain.h"

#include "core/base/sha256.h"
#include "core/operation/wait.h"
#include "core/signing/secretservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <mutex>

namespace waybill {

namespace {

constexpr qsizetype partSize = 2000;
constexpr qsizetype secretAtMost = 1024 * 1024;
constexpr int indexVersion = 1;

// What a job came to. Shared by the thread that waits and the main one: whichever ends last lets it go.
struct Answer {
    std::mutex mutex;
    QObject *waiting = nullptr; // lives on the thread that waits; null once nobody does
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray sent; // the job shares this buffer: wiped when it has ended
    SecretBytes received;
};

using MakeJob = std::function<QKeychain::Job *()>;

// On the main thread. What libsecret and the bus copied on their way is beyond us; what Qt and we hold is wiped.
void ended(const std::shared_ptr<Answer> &answer, QKeychain::Job *job, const std::function<void()> &done) {
    const std::lock_guard lock(answer->mutex);
    answer->error = job->error();
    answer->words = job->errorString();
    if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        QByteArray bytes = reading->binaryData();
        answer->received = SecretBytes::takeFrom(bytes);
    }
    wipe(const_cast<char *>(answer->sent.constData()), answer->sent.size());
    if (answer->waiting)
        QMetaObject::invokeMethod(answer->waiting, done, Qt::QueuedConnection);
}

// QtKeychain does not delete a job that was never started to its end: each ends by itself, later than we wait at worst.
WaitEnd runJob(const std::shared_ptr<Answer> &answer, const MakeJob &make, const OperationContext &context,
    std::chrono::milliseconds limit) {
    QObject here;
    answer->waiting = &here;
    const WaitEnd end = wait(
        [&](const std::function<void()> &done) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [answer, make, done] {
                    QKeychain::Job *job = make();
                    job->setInsecureFallback(false);
                    QObject::connect(job, &QKeychain::Job::finished, QCoreApplication::instance(),
                        [answer, done](QKeychain::Job *finished) { ended(answer, finished, done); });
                    job->start();
                },
                Qt::QueuedConnection);
        },
        context.stopToken(), limit);
    const std::lock_guard lock(answer->mutex);
    answer->waiting = nullptr;
    return end;
}

Error errorOf(QKeychain::Error error, const QString &key, const QString &words) {
    switch (error) {
    case QKeychain::EntryNotFound:
        // A locked keyring hides what it has.
        if (secretServiceState() == SecretServiceState::Locked)
            return {ErrorCode::KeychainLocked, key, words};
        return {ErrorCode::IdentityNotFound, key, words};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::KeychainLocked, key, words};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::KeychainAbsent, key, words};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    const bool absent = secretServiceState() == SecretServiceState::Absent;
    return {absent ? ErrorCode::KeychainAbsent : ErrorCode::KeychainFailed, key, words};
}

Result<void> resultOf(WaitEnd end, const Answer &answer, const QString &key) {
    if (end == WaitEnd::Stopped)
        return fail(OperationContext::cancelled(key));
    if (end == WaitEnd::TimedOut) {
        const bool locked = secretServiceState() == SecretServiceState::Locked;
        return fail(locked ? ErrorCode::KeychainLocked : ErrorCode::KeychainSlow, key);
    }
    if (answer.error != QKeychain::NoError)
        return fail(errorOf(answer.error, key, answer.words));
    return {};
}

QString digestOf(const SecretBytes &secret) {
    Sha256 hash;
    hash.update(secret.view());
    return hash.finish();
}

} // namespace

struct Keychain::Index {
    QString generation;
    qint64 parts = 0;
    qint64 length = 0;
    QString sha256;

    QString part(const QString &id, qint64 number) const {
        return QStringLiteral("%1.%2.%3").arg(id, generation).arg(number);
    }
    QByteArray text() const {
        return QJsonDocument(QJsonObject{{QStringLiteral("version"), indexVersion},
                                 {QStringLiteral("generation"), generation}, {QStringLiteral("parts"), parts},
                                 {QStringLiteral("length"), length}, {QStringLiteral("sha256"), sha256}})
            .toJson(QJsonDocument::Compact);
    }
};

Keychain::Keychain(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit) { }

Result<void> Keychain::writeItem(const QString &key, QByteArrayView bytes, OperationContext &context) {
    const auto answer = std::make_shared<Answer>();
    answer->sent = QByteArray(bytes.data(), bytes.size());
    const auto make = [answer, key, service = m_service] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(answer->sent);
        return job;
    };
    return resultOf(runJob(answer, make, context, m_limit), *answer, key);
}

Result<SecretBytes> Keychain::readItem(const QString &key, OperationContext &context) {
    const auto answer = std::make_shared<Answer>();
    const auto make = [key, service = m_service] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    if (auto result = resultOf(runJob(answer, make, context, m_limit), *answer, key); !result)
        return fail(result.error());
    return std::move(answer->received);
}

Result<void> Keychain::removeItem(const QString &key, OperationContext &context) {
    const auto answer = std::make_shared<Answer>();
    const auto make = [key, service = m_service] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    auto result = resultOf(runJob(answer, make, context, m_limit), *answer, key);
    if (!result && result.error().code == ErrorCode::IdentityNotFound)
        return {};
    return result;
}

Result<Keychain::Index> Keychain::readIndex(const QString &id, OperationContext &context) {
    const auto text = readItem(id, context);
    if (!text)
        return fail(text.error());
    const QJsonObject object = QJsonDocument::fromJson(text->view().toByteArray()).object();
    Index index{object.value(QLatin1StringView("generation")).toString(),
        object.value(QLatin1StringView("parts")).toInteger(), object.value(QLatin1StringView("length")).toInteger(),
        object.value(QLatin1StringView("sha256")).toString()};
    const bool sound = object.value(QLatin1StringView("version")).toInt() == indexVersion && !index.generation.isEmpty()
        && index.length > 0 && index.length <= secretAtMost && index.parts == (index.length + partSize - 1) / partSize
        && isSha256Hex(index.sha256);
    if (!sound)
        return fail(ErrorCode::IdentityDamaged, id, QStringLiteral("index"));
    return index;
}

Result<SecretBytes> Keychain::readParts(const QString &id, const Index &index, OperationContext &context) {
    SecretBytes secret(index.length);
    qsizetype at = 0;
    for (qint64 number = 0; number < index.parts; ++number) {
        const auto part = readItem(index.part(id, number), context);
        if (!part && part.error().code != ErrorCode::IdentityNotFound)
            return fail(part.error());
        if (!part || part->size() > secret.size() - at)
            return fail(ErrorCode::IdentityDamaged, id, index.part(id, number));
        std::copy_n(part->data(), part->size(), secret.data() + at);
        at += part->size();
    }
    if (at != secret.size() || digestOf(secret) != index.sha256)
        return fail(ErrorCode::IdentityDamaged, id, QStringLiteral("SHA-256"));
    return secret;
}

Result<void> Keychain::removeParts(const QString &id, const Index &index, OperationContext &context) {
    for (qint64 number = 0; number < index.parts; ++number) {
        if (auto removed = removeItem(index.part(id, number), context); !removed)
            return removed;
    }
    return {};
}

Result<void> Keychain::putGeneration(
    const QString &id, const Index &index, const SecretBytes &secret, OperationContext &context) {
    for (qint64 number = 0; number < index.parts; ++number) {
        const qsizetype at = number * partSize;
        const QByteArrayView part = secret.view().sliced(at, std::min(partSize, secret.size() - at));
        if (auto written = writeItem(index.part(id, number), part, context); !written)
            return written;
    }
    // Read back before anything points to it: a keychain that took it may still not give it.
    if (auto back = readParts(id, index, context); !back)
        return fail(back.error());
    // From here on it counts: a stop would leave open whether the index points to these parts, and the caller would
    // take them away from under it.
    OperationContext unstoppable;
    return writeItem(id, index.text(), unstoppable);
}

Result<void> Keychain::probe(OperationContext &context) {
    switch (secretServiceState()) {
    case SecretServiceState::Absent:
        return fail(ErrorCode::KeychainAbsent, m_service);
    case SecretServiceState::Locked:
        return fail(ErrorCode::KeychainLocked, m_service);
    case SecretServiceState::Open:
        return {};
    case SecretServiceState::Unknown:
        break;
    }
    const auto read = readItem(QStringLiteral("probe"), context);
    if (read || read.error().code == ErrorCode::IdentityNotFound)
        return {};
    return fail(read.error());
}

Result<void> Keychain::write(const QString &id, const SecretBytes &secret, OperationContext &context) {
    if (secret.isEmpty() || secret.size() > secretAtMost)
        return fail(ErrorCode::KeychainFailed, id, QStringLiteral("%1 bytes").arg(secret.size()));
    const auto before = readIndex(id, context);
    if (!before && before.error().code != ErrorCode::IdentityNotFound
        && before.error().code != ErrorCode::IdentityDamaged)
        return fail(before.error());
    const Index index{QString::number(QRandomGenerator::system()->generate64(), 36),
        (secret.size() + partSize - 1) / partSize, secret.size(), digestOf(secret)};
    if (auto put = putGeneration(id, index, secret, context); !put) {
        OperationContext unstoppable;
        // What is left of it serves nobody; a keychain that has gone away keeps it.
        if (put.error().code != ErrorCode::KeychainSlow && put.error().code != ErrorCode::KeychainAbsent)
            (void)removeParts(id, index, unstoppable);
        return put;
    }
    OperationContext unstoppable;
    if (before)
        (void)removeParts(id, *before, unstoppable); // the new one stands either way
    return {};
}

Result<SecretBytes> Keychain::read(const QString &id, OperationContext &context) {
    const auto index = readIndex(id, context);
    if (!index)
        return fail(index.error());
    return readParts(id, *index, context);
}

Result<void> Keychain::remove(const QString &id, OperationContext &context) {
    const auto index = readIndex(id, context);
    if (!index && index.error().code == ErrorCode::IdentityNotFound)
        return {};
    if (!index && index.error().code != ErrorCode::IdentityDamaged)
        return fail(index.error());
    // The index goes last: where this is stopped half-way, it still leads to the parts, and doing it again takes them.
    if (index) {
        if (auto removed = removeParts(id, *index, context); !removed)
            return removed;
    }
    return removeItem(id, context);
}

} // namespace waybill
