// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"
#include <QFile>

namespace translations {

std::vector<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
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
