// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

namespace tidy {

/// Every complaint is one sentence that names the file, what stands there and why it may not.
/// `path` is relative to the checkout, with forward slashes.
[[nodiscard]] QStringList checkIncludes(const QString &path, const QString &source);
[[nodiscard]] QStringList checkWords(const QString &path, const QString &source);
[[nodiscard]] QStringList checkLicence(const QString &path, const QString &source);
/// All of the above that apply to this kind of file.
[[nodiscard]] QStringList checkFile(const QString &path, const QString &source);

/// Whether a file of this name must carry the two SPDX lines.
[[nodiscard]] bool isSource(const QString &path);
/// Positions in exceptions() that were needed since the program began.
[[nodiscard]] const QSet<qsizetype> &neededExceptions();

} // namespace tidy
