// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/settings_page.h"
#include <algorithm>

namespace present {

namespace {
constexpr int scaleStep = 10;

QString themeAfter(const QString &theme)
{
    if (theme == u"light")
        return QStringLiteral("dark");
    return theme == u"dark" ? QStringLiteral("auto") : QStringLiteral("light");
}
} // namespace

QString SettingsShown::languageName() const { return nameOf(language); }

QString SettingsShown::nameOf(const QString &tag) const
{
    const auto it = std::find_if(languages.begin(), languages.end(), [&](const Language &l) { return l.tag == tag; });
    return it == languages.end() ? tag : it->name;
}

QStringList SettingsShown::languageTags() const
{
    QStringList tags;
    for (const Language &known : languages)
        tags << known.tag;
    return tags;
}

void SettingsPage::show(SettingsShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

void SettingsPage::larger() { setScale(m_shown.textScale + scaleStep); }

void SettingsPage::smaller() { setScale(m_shown.textScale - scaleStep); }

void SettingsPage::setScale(int percent)
{
    m_shown.textScale = std::clamp(percent, SettingsShown::minScale, SettingsShown::maxScale);
    Q_EMIT changed();
    Q_EMIT settingChanged(QStringLiteral("text_scale"), m_shown.textScale);
}

void SettingsPage::nextTheme()
{
    m_shown.theme = themeAfter(m_shown.theme);
    Q_EMIT changed();
    Q_EMIT settingChanged(QStringLiteral("theme"), m_shown.theme);
}

void SettingsPage::otherHand()
{
    m_shown.hand = m_shown.hand == u"left" ? QStringLiteral("right") : QStringLiteral("left");
    Q_EMIT changed();
    Q_EMIT settingChanged(QStringLiteral("hand"), m_shown.hand);
}

void SettingsPage::chooseLanguage(const QString &tag)
{
    if (std::none_of(m_shown.languages.begin(), m_shown.languages.end(), [&](const Language &l) { return l.tag == tag; }))
        return;
    m_shown.language = tag;
    Q_EMIT changed();
    Q_EMIT settingChanged(QStringLiteral("language"), m_shown.language);
}

void SettingsPage::toggleSounds()
{
    m_shown.sounds = !m_shown.sounds;
    Q_EMIT changed();
    Q_EMIT settingChanged(QStringLiteral("sounds"), m_shown.sounds);
}

} // namespace present
