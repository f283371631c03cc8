// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/exports.h"
#include <QMap>

namespace server {

/// What of the audit is wanted.
struct AuditAsked
{
    enum class Format { JsonLines, Csv };

    Format format = Format::JsonLines;
    domain::UtcTime from{0};
    std::optional<domain::UtcTime> until; ///< this moment no longer
};

/// `format` (jsonl or csv), `from` and `until` of a command's parameters.
[[nodiscard]] base::Expected<AuditAsked, Failure> readAuditAsked(const QMap<QString, QString> &parameters);

/// Who did what, when and where, that somebody may have to answer for: sign-ins and wrong PINs, voided labels and
/// second prints, weights that were taken although they do not fit, decisions, and what was done at the server. Facts
/// all of them, in the order of their arrival after the arrival `after`; a fact that came twice is told once. from and
/// until look at the time that the fact itself tells. Few facts are looked at a page, so that a page may be empty and
/// there is more. CSV: RFC 4180, with a head on the first page; a field that a spreadsheet would take for a formula
/// begins with an apostrophe.
[[nodiscard]] Page auditPage(Store &store, const AuditAsked &asked, qint64 after);

} // namespace server
