// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/picture_cache.h"
#include "base/log.h"
#include "codec/bytes.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace start {
namespace {

QString nameOf(const QString &href)
{
    return QString::fromLatin1(codec::sha256(href.toUtf8()).toHex().left(32));
}

/// The ending by which a picture is opened; empty for what is no picture.
QString endingOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "image/svg+xml")
        return QStringLiteral("svg");
    if (type == "image/png" || type == "image/jpeg" || type == "image/webp")
        return QString::fromLatin1(type.mid(6));
    return {};
}

} // namespace

PictureCache::PictureCache(const QString &folder)
    : PictureCache(folder, Limits{})
{
}

PictureCache::PictureCache(const QString &folder, const Limits &limits)
    : m_folder(folder)
    , m_limits(limits)
{
    list();
}

/// Whatever does not bear a name of ours is a leftover of a write that was cut off.
void PictureCache::list()
{
    static const QRegularExpression ours(QStringLiteral("^([0-9a-f]{32})-([0-9a-f]{64})\\.(svg|png|jpeg|webp)$"));
    if (!QDir().mkpath(m_folder))
        qCWarning(logFlow, "pictures are not kept: %s cannot be made", qUtf8Printable(m_folder));
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto match = ours.match(file.fileName());
        if (!match.hasMatch()) {
            QFile::remove(file.filePath());
            continue;
        }
        if (const auto twice = m_kept.find(match.captured(1)); twice != m_kept.end())
            drop(twice);
        m_kept[match.captured(1)] = {file.fileName(), match.captured(2).toLatin1(), file.size(), ++m_newest, false};
        m_bytes += file.size();
    }
}

PictureCache::Kept *PictureCache::find(const QString &href)
{
    const auto it = href.isEmpty() ? m_kept.end() : m_kept.find(nameOf(href));
    if (it == m_kept.end())
        return nullptr;
    if (!it->second.proven && !isWhole(it->second)) {
        drop(it);
        return nullptr;
    }
    it->second.proven = true;
    return &it->second;
}

bool PictureCache::isWhole(const Kept &kept) const
{
    QFile file(m_folder + u'/' + kept.file);
    return file.open(QIODevice::ReadOnly) && codec::sha256(file.read(m_limits.each + 1)).toHex() == kept.hash;
}

QString PictureCache::urlOf(const QString &href)
{
    const Kept *kept = find(href);
    return kept ? QUrl::fromLocalFile(m_folder + u'/' + kept->file).toString() : QString();
}

QByteArray PictureCache::etagOf(const QString &href)
{
    const Kept *kept = find(href);
    return kept ? '"' + kept->hash + '"' : QByteArray();
}

void PictureCache::keep(const QString &href, const ports::Fresh &picture)
{
    const QString ending = endingOf(picture.contentType);
    if (ending.isEmpty() || picture.body.isEmpty() || picture.body.size() > m_limits.each) {
        qCInfo(logFlow, "%s is not kept: %s, %lld bytes", qUtf8Printable(href), picture.contentType.constData(),
               qlonglong(picture.body.size()));
        return;
    }
    const QString name = nameOf(href);
    const QByteArray hash = codec::sha256(picture.body).toHex();
    const QString file = name + u'-' + QString::fromLatin1(hash) + u'.' + ending;
    if (!write(file, picture.body))
        return;
    if (const auto old = m_kept.find(name); old != m_kept.end()) {
        if (old->second.file == file)
            m_bytes -= old->second.bytes;
        else
            drop(old);
    }
    m_kept[name] = {file, hash, picture.body.size(), ++m_newest, true};
    m_bytes += picture.body.size();
    makeRoom(name);
}

bool PictureCache::write(const QString &file, const QByteArray &body) const
{
    const QString path = m_folder + u'/' + file;
    QFile part(path + QStringLiteral(".part"));
    const bool isWritten = part.open(QIODevice::WriteOnly) && part.write(body) == body.size() && part.flush();
    part.close();
    QFile::remove(path);
    if (isWritten && part.rename(path))
        return true;
    part.remove();
    return false;
}

void PictureCache::drop(All::iterator it)
{
    QFile::remove(m_folder + u'/' + it->second.file);
    m_bytes -= it->second.bytes;
    m_kept.erase(it);
}

/// The oldest go, but not this one.
void PictureCache::makeRoom(const QString &name)
{
    const auto older = [](const auto &a, const auto &b) { return a.second.age < b.second.age; };
    while (m_kept.size() > 1 && (m_bytes > m_limits.all || m_kept.size() > m_limits.count)) {
        const auto oldest = std::min_element(m_kept.begin(), m_kept.end(), older);
        if (oldest->first == name)
            return;
        drop(oldest);
    }
}

} // namespace start
