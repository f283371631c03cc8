// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"
#include <QFile>

namespace translations {

std::vector<Language> languages()
{
    // In the order of their names, so that a person finds the own one without knowing any other.
    return {{QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")},
            {QStringLiteral("pl"), QStringLiteral("Polski")},
            {QStringLiteral("ro"), QStringLiteral("Română")},
            {QStringLiteral("uk"), QStringLiteral("Українська")}};
}

QString fileOf(const QString &tag)
{
    const QString wanted = QString(tag).replace(u'-', u'_');
    for (const QString &name : {wanted, wanted.section(u'_', 0, 0)}) {
        const QString file = QStringLiteral(":/i18n/packhorse_%1.qm").arg(name);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace translations
