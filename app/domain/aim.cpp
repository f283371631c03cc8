// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aim.h"
#include <array>
#include <utility>

namespace domain {
namespace {
constexpr qsizetype identifierLength = 3;

constexpr std::array<std::pair<QStringView, Symbology>, 11> told = {{
    {u"]C1", Symbology::ElementString},
    {u"]d2", Symbology::ElementString},
    {u"]d5", Symbology::ElementString},
    {u"]Q3", Symbology::ElementString},
    {u"]Q4", Symbology::ElementString},
    {u"]J1", Symbology::ElementString},
    {u"]z1", Symbology::ElementString},
    {u"]e0", Symbology::DataBar},
    {u"]E0", Symbology::Ean},
    {u"]E3", Symbology::EanAddOn},
    {u"]E4", Symbology::Ean8},
}};

/// Code characters in use. A text such as "]5-PACK" has none and stays whole.
constexpr QStringView codeCharacters = u"ABCEFGHIJKLMQRSTUXdehz";

bool isIdentifier(QStringView text)
{
    return text.size() >= identifierLength && text[0] == QLatin1Char(']') && codeCharacters.contains(text[1]) &&
           text[2] < QChar(0x80) && text[2].isLetterOrNumber();
}
} // namespace

Identified identify(QStringView text)
{
    if (!isIdentifier(text))
        return {Symbology::Untold, text};
    const QStringView content = text.mid(identifierLength);
    for (const auto &[identifier, symbology] : told) {
        if (text.startsWith(identifier))
            return {symbology, content};
    }
    return {Symbology::Other, content};
}

} // namespace domain
