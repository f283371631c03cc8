// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/server.h"
#include <QString>
#include <map>

namespace start {

/// Pictures of products in a folder of the profile, bounded. A file's name says whose picture it is and holds the
/// SHA-256 of its content: one that was cut off or rotted is noticed when it is first wanted, and fetched again. So
/// nothing is synced here, and the disk is left to the facts.
class PictureCache
{
public:
    struct Limits
    {
        qint64 each = 2 * 1024 * 1024; ///< bytes; a larger picture is not kept
        qint64 all = 64 * 1024 * 1024;
        size_t count = 3000;
    };
    explicit PictureCache(const QString &folder);
    PictureCache(const QString &folder, const Limits &limits);

    /// A file URL; empty where none is kept.
    [[nodiscard]] QString urlOf(const QString &href);
    /// The entity tag under which the server gave it (the SHA-256 of the body, quoted); empty where none is kept.
    [[nodiscard]] QByteArray etagOf(const QString &href);
    void keep(const QString &href, const ports::Fresh &picture);

private:
    struct Kept
    {
        QString file; ///< without the folder
        QByteArray hash;
        qint64 bytes = 0;
        quint64 age = 0; ///< higher = newer
        bool proven = false;
    };
    using All = std::map<QString, Kept>;

    void list();
    [[nodiscard]] Kept *find(const QString &href);
    [[nodiscard]] bool isWhole(const Kept &kept) const;
    [[nodiscard]] bool write(const QString &file, const QByteArray &body) const;
    void drop(All::iterator it);
    void makeRoom(const QString &name);

    const QString m_folder;
    const Limits m_limits;
    All m_kept; ///< by the name of the href
    qint64 m_bytes = 0;
    quint64 m_newest = 0;
};

} // namespace start
