// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/flag_cache.h"
#include "base/log.h"
#include "codec/flag_documents.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace start {

std::vector<domain::KeptFlags> FlagCache::read() const
{
    constexpr qint64 most = 16 * 1024 * 1024;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto kept = codec::decodeKeptFlags(file.read(most));
    if (kept)
        return std::move(*kept);
    qCWarning(logFlow, "%s is forgotten: %s", qUtf8Printable(m_file), qUtf8Printable(kept.error().what));
    return {};
}

void FlagCache::write(const std::vector<domain::KeptFlags> &kept) const
{
    const QByteArray bytes = codec::encodeKeptFlags(kept);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isKept)
        qCWarning(logFlow, "flags are not kept: %s: %s", qUtf8Printable(m_file), qUtf8Printable(file.errorString()));
}

} // namespace start
