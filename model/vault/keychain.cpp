// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <chrono>
#include <memory>
#include <tuple>

namespace couvert {

namespace {

constexpr std::chrono::seconds TimeLimit(10);

QString serviceName()
{
    return QStringLiteral("Couvert");
}

QString entryName(const QByteArray &vaultId)
{
    return QStringLiteral("Couvert/") + QString::fromLatin1(vaultId.toHex());
}

std::unexpected<Failure> refused(const char *why)
{
    return fail(FailureCode::KeychainRefused, QString::fromLatin1(why));
}

const char *nameOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return "no entry";
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return "denied";
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return "no keychain";
    default:
        return "error";
    }
}

/// Runs the job to its end. Answers nothing when it did not end in time: then the job outlives us and deletes itself.
template <typename Job> std::unique_ptr<Job> finish(std::unique_ptr<Job> job, const QByteArray &vaultId)
{
    if (QCoreApplication::instance() == nullptr)
        return {};
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(entryName(vaultId));
    bool finished = false;
    QEventLoop loop;
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(TimeLimit, &loop, &QEventLoop::quit);
    job->start();
    if (!finished)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (finished)
        return job;
    job->setAutoDelete(true);
    std::ignore = job.release();
    return {};
}

void scrub(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

class SystemKeychain final : public Keychain
{
public:
    Result<SecretBytes> read(const QByteArray &vaultId) override
    {
        const auto job = finish(std::make_unique<QKeychain::ReadPasswordJob>(serviceName()), vaultId);
        if (!job)
            return refused("no answer");
        if (job->error() != QKeychain::NoError)
            return refused(nameOf(job->error()));
        QString text = job->textData();
        QByteArray base64 = text.toLatin1();
        scrub(text);
        QByteArray bytes = QByteArray::fromBase64(base64);
        // Read back, because the decoder passes over what it does not know.
        QByteArray again = bytes.toBase64();
        const bool sound = !bytes.isEmpty() && again == base64;
        SecretBytes secret = SecretBytes::copyOf(bytes);
        for (QByteArray *trace : {&base64, &bytes, &again})
            sodium_memzero(trace->data(), static_cast<std::size_t>(trace->size()));
        if (!sound)
            return refused("entry unreadable");
        return secret;
    }

    Result<> write(const QByteArray &vaultId, const SecretBytes &secret) override
    {
        auto job = std::make_unique<QKeychain::WritePasswordJob>(serviceName());
        job->setTextData(QString::fromLatin1(secret.view().toByteArray().toBase64()));
        job = finish(std::move(job), vaultId);
        if (!job)
            return refused("no answer");
        if (job->error() != QKeychain::NoError)
            return refused(nameOf(job->error()));
        return {};
    }

    Result<> remove(const QByteArray &vaultId) override
    {
        const auto job = finish(std::make_unique<QKeychain::DeletePasswordJob>(serviceName()), vaultId);
        if (!job)
            return refused("no answer");
        // Some systems tell that there was nothing to remove, others do not: gone is gone.
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return refused(nameOf(job->error()));
        return {};
    }
};

} // namespace

Keychain &systemKeychain()
{
    static SystemKeychain keychain;
    return keychain;
}

} // namespace couvert
