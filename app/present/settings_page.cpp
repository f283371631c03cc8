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

QString SettingsShown::languageName() const
{
    const auto it =
        std::find_if(languages.begin(), languages.end(), [this](const Language &l) { return l.tag == language; });
    return it == languages.end() ? language : it->name;
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

void SettingsPage::nextLanguage()
{
    if (m_shown.languages.empty())
        return;
    const auto it = std::find_if(m_shown.languages.begin(), m_shown.languages.end(),
                                 [this](const Language &l) { return l.tag == m_shown.language; });
    const bool last = it == m_shown.languages.end() || it + 1 == m_shown.languages.end();
    m_shown.language = last ? m_shown.languages.front().tag : (it + 1)->tag;
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
