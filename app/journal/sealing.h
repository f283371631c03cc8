// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/seal.h"
#include <QByteArray>
#include <QString>

/// What a seal on a station's disk is bound to: what it is and whose. Part of the format.
namespace journal {

class Database;

[[nodiscard]] inline QByteArray bodyContext(const QString &href) { return "document " + href.toUtf8(); }
[[nodiscard]] inline QByteArray etagContext(const QString &href) { return "entity tag " + href.toUtf8(); }
[[nodiscard]] inline QByteArray printContext(const QString &job) { return "print job " + job.toUtf8(); }

/// The setting that names the key; none: what is kept is in plain text.
[[nodiscard]] inline QString sealSetting() { return QStringLiteral("sealed-by"); }

/// Puts all of `from` into the empty `into`, with that sealed which was in plain text, and the key's name; a part of a transaction
/// of `into`, which remembers the faults of both.
void copySealed(Database &from, Database &into, const codec::Seal &seal);

} // namespace journal
