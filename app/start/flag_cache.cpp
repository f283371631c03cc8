// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/flag_cache.h"
#include "base/log.h"
#include "codec/flag_documents.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace start {

namespace {

const QByteArray context = "flags";

/// Where they lay in plain text once; may they not stay there.
QString plainFile(const QString &file) { return QFileInfo(file).path() + QStringLiteral("/flags.json"); }

} // namespace

FlagCache::FlagCache(QString file, codec::Seal seal)
    : m_file(std::move(file))
    , m_seal(std::move(seal))
{
    if (const QString plain = plainFile(m_file); QFileInfo::exists(plain) && !QFile::remove(plain))
        qCWarning(logFlow, "%s says who worked here and cannot be deleted: delete it", qUtf8Printable(plain));
}

std::vector<domain::KeptFlags> FlagCache::read() const
{
    constexpr qint64 most = 16 * 1024 * 1024;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto opened = m_seal.open(file.read(most), context);
    auto kept = codec::decodeKeptFlags(opened.value_or(QByteArray()));
    if (opened && kept)
        return std::move(*kept);
    qCWarning(logFlow, "%s is forgotten: %s", qUtf8Printable(m_file), opened ? qUtf8Printable(kept.error().what) : "it cannot be opened");
    return {};
}

void FlagCache::write(const std::vector<domain::KeptFlags> &kept) const
{
    const QByteArray bytes = m_seal.seal(codec::encodeKeptFlags(kept), context);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isKept)
        qCWarning(logFlow, "flags are not kept: %s: %s", qUtf8Printable(m_file), qUtf8Printable(file.errorString()));
}

} // namespace start
