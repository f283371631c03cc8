// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/language.h"
#include "translations/languages.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace start {
namespace {

bool isBuiltIn(const QString &tag)
{
    return !tag.isEmpty() && !translations::fileOf(tag).isEmpty();
}

} // namespace

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
}

bool SpokenLanguage::use(const QStringList &wishes)
{
    const auto it = std::find_if(wishes.begin(), wishes.end(), isBuiltIn);
    const QString tag = it == wishes.end() ? QStringLiteral("en") : *it;
    if (tag == m_tag)
        return false;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(translations::fileOf(tag)))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(tag)); // numbers are written as the words around them
    m_tag = tag;
    return true;
}

QString languageFault(const QString &tag)
{
    if (tag.isEmpty() || isBuiltIn(tag))
        return {};
    return QStringLiteral("--language: '%1' is not built in; there are: %2").arg(tag, languageTags());
}

QString languageTags()
{
    QStringList tags;
    for (const translations::Language &known : translations::languages())
        tags << known.tag;
    return tags.join(QStringLiteral(", "));
}

} // namespace start
