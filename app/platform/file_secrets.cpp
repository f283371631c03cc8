// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_secrets.h"
#include <QFile>
#include <QSaveFile>

namespace platform {
namespace {

constexpr qint64 mostBytes = 64 * 1024;

ports::SecretTrouble unusable(const QString &what) { return {ports::SecretTrouble::Kind::Unusable, what}; }

#ifdef Q_OS_UNIX
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;
#else
constexpr QFileDevice::Permissions others; // what Qt tells of them there is not what the system holds to
#endif

} // namespace

FileSecrets::FileSecrets(QString file, ports::Timers &timers)
    : m_file(std::move(file))
    , m_timers(timers)
{
}

FileSecrets::~FileSecrets() = default;

QString FileSecrets::warning() const
{
    return QStringLiteral("this station's secrets lie unencrypted in %1: whoever reads that file can speak for this station and "
                          "read its profile; --secrets keychain keeps them safe")
        .arg(m_file);
}

/// A line a secret: its name, a space, its bytes in base64.
base::Expected<FileSecrets::All, ports::SecretTrouble> FileSecrets::all() const
{
    QFile file(m_file);
    if (!file.exists())
        return All();
    if ((file.permissions() & others) != QFileDevice::Permissions())
        return base::Unexpected{unusable(QStringLiteral("other users can read the secrets in %1: take that right away (chmod 600)").arg(m_file))};
    if (!file.open(QIODevice::ReadOnly))
        return base::Unexpected{unusable(QStringLiteral("the secrets in %1 cannot be read: %2").arg(m_file, file.errorString()))};
    All all;
    for (const QByteArray &line : file.read(mostBytes).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const auto value = QByteArray::fromBase64Encoding(line.mid(space + 1), QByteArray::AbortOnBase64DecodingErrors);
        if (!line.isEmpty() && (space < 1 || !value))
            return base::Unexpected{unusable(QStringLiteral("%1 is no file of secrets, or a damaged one; it was left as it is").arg(m_file))};
        if (!line.isEmpty())
            all.insert(QString::fromLatin1(line.left(space)), *value);
    }
    return all;
}

std::optional<ports::SecretTrouble> FileSecrets::keep(const All &all) const
{
    QByteArray bytes;
    for (auto it = all.begin(); it != all.end(); ++it)
        bytes += it.key().toLatin1() + ' ' + it.value().toBase64() + '\n';
    QSaveFile file(m_file);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return unusable(QStringLiteral("the secrets cannot be kept in %1: %2").arg(m_file, file.errorString()));
    return std::nullopt;
}

std::optional<ports::SecretTrouble> FileSecrets::change(const std::function<void(All &)> &change) const
{
    auto known = all();
    if (!known)
        return known.error();
    change(*known);
    return keep(*known);
}

void FileSecrets::later(std::function<void()> answer)
{
    m_timers.start(domain::Duration(0), [alive = std::weak_ptr<int>(m_alive), answer = std::move(answer)] {
        if (!alive.expired())
            answer();
    });
}

void FileSecrets::read(const QString &name, std::function<void(ports::SecretFound)> done)
{
    later([this, name, done = std::move(done)] {
        const auto known = all();
        if (!known)
            return done(base::Unexpected{known.error()});
        done(known->contains(name) ? std::optional(known->value(name)) : std::nullopt);
    });
}

void FileSecrets::write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done)
{
    later([this, name, value, done = std::move(done)] { done(change([&](All &all) { all.insert(name, value); })); });
}

void FileSecrets::remove(const QString &name, std::function<void(std::optional<ports::SecretTrouble>)> done)
{
    later([this, name, done = std::move(done)] { done(change([&](All &all) { all.remove(name); })); });
}

} // namespace platform
