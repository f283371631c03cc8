// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

/// AIM symbology identifiers (ISO/IEC 15424): what a scanner puts in front of a code when it is told to.
namespace domain {

/// What the identifier says about the text behind it, as far as scanners agree on it.
enum class Symbology {
    Untold,        ///< no identifier
    Other,         ///< a symbology that says nothing about its content
    ElementString, ///< GS1-128, GS1 DataMatrix, GS1 QR, GS1 DotCode, GS1 Aztec: FNC1 was in front
    DataBar,       ///< as ElementString; cameras deliver it without its first AI or in brackets
    Ean,           ///< EAN-13 or UPC-A; cameras also deliver UPC-E with its 8 digits
    EanAddOn,      ///< EAN-13 with an add-on of 2 or 5 digits behind it
    Ean8,
};

struct Identified
{
    Symbology symbology = Symbology::Untold;
    QStringView content; ///< without the identifier
};

/// Takes the identifier off. Text that begins with no known identifier is all content.
[[nodiscard]] Identified identify(QStringView text);

} // namespace domain
