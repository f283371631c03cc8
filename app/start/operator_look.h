// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/site.h"
#include "present/settings_page.h"
#include "start/language.h"
#include "start/settings_file.h"
#include <functional>
#include <optional>

namespace start {

/// Look, sound and language follow the badge: what was chosen is kept for whoever is signed in, or for the station
/// while nobody is.
class OperatorLook
{
public:
    /// `language`: the tag to take where the operator has none; may be empty.
    OperatorLook(present::SettingsPage &settings, const QString &profile, const QString &language);
    /// Shows what holds for this person; nothing where it is the same one as before.
    /// `chosen`: what facts and roster say that they want; nothing: what was last kept here.
    void follow(const std::optional<domain::Operator> &who, const std::optional<Look> &chosen = {});
    void showAbout(const QString &about, const QString &server);
    void showPin(bool isThere); ///< whether there is one to be chosen anew
    [[nodiscard]] bool sounds() const { return m_look.sounds; }

    /// Whoever is signed in chose something. False: it counts on this screen only.
    std::function<bool(const Look &)> onChosen;
    std::function<void()> onLanguage; ///< all words are to be made anew

private:
    void changed(const QString &key, const QVariant &value);
    void apply();

    present::SettingsPage &m_settings;
    SettingsFile m_file;
    const QString m_stationsLanguage;
    SpokenLanguage m_language;
    std::optional<domain::Operator> m_who;
    std::optional<Look> m_chosen; ///< as it was followed
    std::optional<Look> m_given;  ///< was told by onChosen and is not followed yet
    Look m_look;
};

} // namespace start
