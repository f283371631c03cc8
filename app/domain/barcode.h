// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/site.h"
#include "domain/time.h"
#include <QByteArray>
#include <QRegularExpression>
#include <optional>
#include <vector>

namespace domain {

/// What a scanner delivered, before anyone knows what it means.
struct Scan
{
    QByteArray bytes; ///< without the scanner's terminator; may begin with an AIM identifier
    QString device;   ///< which scanner, e.g. "wedge", "serial:/dev/ttyACM0"
    Instant at;
    bool isBroken = false; ///< only a part of the code came: it is dropped, `bytes` are empty, and a person is told
};

/// A scan that was read: the code a person would compare, and what GS1 said beside it.
struct Code
{
    CodeKind kind = CodeKind::Product;
    QString text;   ///< as to be shown; AIM identifier stripped; site codes in upper case
    QString key;    ///< what is compared: GTIN-14 for anything with a GTIN, else the text as it is
    QString lot;    ///< AI 10
    QString expiry; ///< AI 17 (else 15) as YYYY-MM-DD
    QString serial; ///< AI 21
    int count = 0;  ///< AI 30 or 37; 0 when absent
    /// Other keys this code may stand for, where the symbology was not told (8 digits: EAN-8 or UPC-E).
    std::vector<QString> alternatives;
};

/// Why a scan could not be read at all.
enum class CodeFault {
    Empty,
    TooLong,          ///< over 7,089 bytes
    NotText,          ///< not UTF-8 and not printable Latin-1
    ForeignLink,      ///< a web address that is no GS1 Digital Link
    SeparatorLost,    ///< GS1 element string without its FNC1 separators
    BadElementString, ///< an AI that does not exist, a length or check digit that does not fit
    BrokenOff,        ///< only a part of it came
};

/// The site's patterns, compiled once. First match wins; compared in upper case over the whole code.
class CodeTable
{
public:
    explicit CodeTable(const std::vector<CodePattern> &patterns);
    /// Product when no pattern takes it.
    [[nodiscard]] CodeKind classify(const QString &text) const;

private:
    std::vector<std::pair<CodeKind, QRegularExpression>> m_patterns;
};

/// The year in whose light two digits of a year are read, as long as nobody gives another one: right until 2076.
inline constexpr int referenceYear = 2026;

/// Reads a scan: strips the AIM identifier, tells site codes by the table, normalises UPC/EAN/GTIN to GTIN-14 where
/// the check digit is right, takes GS1 element strings and Digital Links apart. Never throws, never aborts, for any
/// bytes. Blanks around the code do not count. A product's plain code: its productKey() is the key or one of the
/// alternatives.
[[nodiscard]] base::Expected<Code, CodeFault> readCode(const Scan &scan, const CodeTable &table,
                                                       int year = referenceYear);

/// The key under which a product's code is stored and compared: GTIN-14 when it is a GTIN-8/12/13/14 with a right check
/// digit, else the text itself without blanks around it (case counts: 47 codes of real data differ only in case).
[[nodiscard]] QString productKey(const QString &code);

} // namespace domain
