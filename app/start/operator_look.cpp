// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/operator_look.h"
#include "translations/languages.h"
#include <QLocale>

namespace start {
namespace {

std::vector<present::Language> choice()
{
    std::vector<present::Language> all;
    for (const translations::Language &known : translations::languages())
        all.push_back({known.tag, known.name});
    return all;
}

} // namespace

OperatorLook::OperatorLook(present::SettingsPage &settings, const QString &profile, const QString &language)
    : m_settings(settings)
    , m_file(profile + QStringLiteral("/settings.json"))
    , m_stationsLanguage(language.isEmpty() ? QLocale::system().bcp47Name() : language)
    , m_look(m_file.of({}))
{
    QObject::connect(&settings, &present::SettingsPage::settingChanged, &settings,
                     [this](const QString &key, const QVariant &value) { changed(key, value); });
    apply();
}

/// Between two taps the first one comes back as a fact: it must not take the second one back.
void OperatorLook::follow(const std::optional<domain::Operator> &who, const std::optional<Look> &chosen)
{
    const domain::OperatorId before = m_who ? m_who->id : domain::OperatorId();
    const domain::OperatorId now = who ? who->id : domain::OperatorId();
    if (before != now)
        m_given.reset();
    if (m_given && chosen != m_given)
        return;
    m_given.reset();
    if (m_who == who && m_chosen == chosen)
        return;
    m_who = who;
    m_chosen = chosen;
    m_look = chosen ? *chosen : m_file.of(now);
    apply();
}

void OperatorLook::showAbout(const QString &about, const QString &server)
{
    present::SettingsShown shown = m_settings.shown();
    shown.about = about;
    shown.server = server;
    m_settings.show(std::move(shown));
}

void OperatorLook::showPin(bool isThere)
{
    present::SettingsShown shown = m_settings.shown();
    shown.hasPin = isThere;
    m_settings.show(std::move(shown));
}

void OperatorLook::changed(const QString &key, const QVariant &value)
{
    if (key == QLatin1String("text_scale"))
        m_look.textScale = value.toInt();
    else if (key == QLatin1String("theme"))
        m_look.theme = value.toString();
    else if (key == QLatin1String("hand"))
        m_look.hand = value.toString();
    else if (key == QLatin1String("sounds"))
        m_look.sounds = value.toBool();
    else if (key == QLatin1String("language"))
        m_look.language = value.toString();
    m_file.keep(m_who ? m_who->id : domain::OperatorId(), m_look);
    if (m_who && onChosen && onChosen(m_look))
        m_given = m_look;
    apply();
}

void OperatorLook::apply()
{
    const bool isOther = m_language.use({m_look.language, m_who ? m_who->language : QString(), m_stationsLanguage});
    present::SettingsShown shown = m_settings.shown();
    shown.textScale = m_look.textScale;
    shown.theme = m_look.theme;
    shown.hand = m_look.hand;
    shown.sounds = m_look.sounds;
    shown.language = m_language.tag();
    shown.languages = choice();
    m_settings.show(std::move(shown));
    if (isOther && onLanguage)
        onLanguage();
}

} // namespace start
