// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/chain.h"
#include <QCryptographicHash>
#include <algorithm>

namespace codec {
namespace {

Chain finished(const QCryptographicHash &hash)
{
    const QByteArray bytes = hash.result();
    Chain chain;
    std::copy(bytes.begin(), bytes.end(), chain.bytes.begin());
    return chain;
}

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

QByteArray Chain::raw() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QString Chain::hex() const
{
    return QString::fromLatin1(raw().toHex());
}

std::optional<Chain> Chain::fromHex(const QString &text)
{
    if (text.size() != 64 || !std::all_of(text.begin(), text.end(), isLowerHex))
        return {};
    return fromRaw(QByteArray::fromHex(text.toLatin1()));
}

std::optional<Chain> Chain::fromRaw(QByteArrayView view)
{
    Chain chain;
    if (view.size() != static_cast<qsizetype>(chain.bytes.size()))
        return {};
    std::copy(view.begin(), view.end(), chain.bytes.begin());
    return chain;
}

Chain chainStart(const domain::JournalId &journal)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(journal.text().toUtf8());
    return finished(hash);
}

Chain chainNext(const Chain &before, QByteArrayView line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before.raw());
    hash.addData(line);
    return finished(hash);
}

} // namespace codec
