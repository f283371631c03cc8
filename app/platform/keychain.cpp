// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"
#include <qt6keychain/keychain.h>

namespace platform {
namespace {

const QString service = QStringLiteral("Packhorse");

QString told(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + QStringLiteral(" (the keychain says: %1)").arg(words.simplified());
}

std::optional<ports::SecretTrouble> troubleOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return std::nullopt;
    return keychainTrouble(job.error(), job.errorString());
}

} // namespace

ports::SecretTrouble keychainTrouble(int error, const QString &words)
{
    using Kind = ports::SecretTrouble::Kind;
    const QString wayOut = QStringLiteral("start the station in a desktop session with a keychain (gnome-keyring or KWallet), or, with "
                                          "a server on this machine only, give --secrets file:FILE");
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::NoKeychain, told(QStringLiteral("there is no keychain in this session: ") + wayOut, words)};
    case QKeychain::AccessDeniedByUser:
        return {Kind::Locked, told(QStringLiteral("somebody has refused Packhorse the keychain: unlock it and start the station again"), words)};
    case QKeychain::AccessDenied:
        return {Kind::Locked, told(QStringLiteral("the keychain is locked: unlock it and start the station again"), words)};
    case QKeychain::CouldNotDeleteEntry:
        return {Kind::Failed, told(QStringLiteral("the keychain keeps an entry that was to be deleted: delete it there by hand"), words)};
    default:
        break;
    }
    // What is none of these is, with the Secret Service, most often that nobody answers on the session's D-Bus.
    return {Kind::Failed, told(QStringLiteral("the keychain does not work: ") + wayOut, words)};
}

Keychain::Keychain(QString owner)
    : m_owner(std::move(owner))
{
}

Keychain::~Keychain() = default;

/// A job deletes itself when it is done; one that outlives the keychain (a person is being asked) tells nobody any more.
void Keychain::run(std::unique_ptr<QKeychain::Job> job, const QString &name, std::function<void(const QKeychain::Job &)> done)
{
    job->setInsecureFallback(false);
    job->setKey(name + u' ' + m_owner);
    connect(job.get(), &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *ended) { done(*ended); });
    job.release()->start();
}

void Keychain::read(const QString &name, std::function<void(ports::SecretFound)> done)
{
    run(std::make_unique<QKeychain::ReadPasswordJob>(service), name, [done = std::move(done)](const QKeychain::Job &job) {
        if (job.error() == QKeychain::EntryNotFound)
            return done(std::optional<QByteArray>());
        if (auto trouble = troubleOf(job))
            return done(base::Unexpected{std::move(*trouble)});
        done(std::optional(static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData()));
    });
}

void Keychain::write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setBinaryData(value);
    run(std::move(job), name, [done = std::move(done)](const QKeychain::Job &ended) { done(troubleOf(ended)); });
}

void Keychain::remove(const QString &name, std::function<void(std::optional<ports::SecretTrouble>)> done)
{
    run(std::make_unique<QKeychain::DeletePasswordJob>(service), name, [done = std::move(done)](const QKeychain::Job &job) {
        done(job.error() == QKeychain::EntryNotFound ? std::nullopt : troubleOf(job));
    });
}

} // namespace platform
