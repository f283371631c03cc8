// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QVariant>
#include <vector>

namespace present {

struct Language
{
    QString tag;  ///< "de"
    QString name; ///< in its own words: "Deutsch"
    bool operator==(const Language &) const = default;
};

/// How the screens look and sound for this operator.
struct SettingsShown
{
    Q_GADGET
    Q_PROPERTY(int textScale MEMBER textScale)
    Q_PROPERTY(QString theme MEMBER theme)
    Q_PROPERTY(QString hand MEMBER hand)
    Q_PROPERTY(bool sounds MEMBER sounds)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString languageName READ languageName)
    Q_PROPERTY(QStringList languageTags READ languageTags)
    Q_PROPERTY(bool hasPin MEMBER hasPin)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString server MEMBER server)

public:
    static constexpr int minScale = 70;
    static constexpr int maxScale = 200;
    [[nodiscard]] QString languageName() const;
    [[nodiscard]] QStringList languageTags() const;
    [[nodiscard]] QString nameOf(const QString &tag) const; ///< in its own words

    int textScale = 100;                     ///< percent, minScale to maxScale
    QString theme = QStringLiteral("auto");  ///< "light" | "dark" | "auto"
    QString hand = QStringLiteral("right");  ///< "left" | "right"
    QString language = QStringLiteral("en"); ///< tag
    bool sounds = true;
    bool hasPin = false; ///< whoever is signed in has a PIN, and may choose another one
    std::vector<Language> languages;
    QString about;  ///< version, station, site
    QString server; ///< a sentence with its address
    bool operator==(const SettingsShown &) const = default;
};

/// Each button goes to the next value, languages are picked from a list; what is chosen counts at once.
class SettingsPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::SettingsShown shown READ shown NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] const SettingsShown &shown() const { return m_shown; }
    void show(SettingsShown next);

    Q_INVOKABLE void larger();
    Q_INVOKABLE void smaller();
    Q_INVOKABLE void nextTheme();
    Q_INVOKABLE void otherHand();
    Q_INVOKABLE QString nameOf(const QString &tag) const { return m_shown.nameOf(tag); } ///< of a language
    Q_INVOKABLE void chooseLanguage(const QString &tag); ///< nothing for one that is not in the list
    Q_INVOKABLE void toggleSounds();

Q_SIGNALS:
    void changed();
    /// Keys: "text_scale" (int, percent), "theme", "hand", "language" (QString), "sounds" (bool).
    void settingChanged(const QString &key, const QVariant &value);

private:
    void setScale(int percent);

    SettingsShown m_shown;
};

} // namespace present
