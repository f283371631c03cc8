// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

/// The languages that are built in.
namespace translations {

struct Language
{
    QString tag;  ///< "de"; the pseudo-locales are "en-XA" and, read from the right, "ar-XB"
    QString name; ///< in its own words
};

/// What an operator may choose from; without the pseudo-locales.
[[nodiscard]] std::vector<Language> languages();

/// File to load into a QTranslator; empty for unknown tags, which get the English of the sources. English's
/// own file holds its plurals. A tag
/// with a country ("de-AT") gets its language.
[[nodiscard]] QString fileOf(const QString &tag);

} // namespace translations
