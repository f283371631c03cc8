// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"

namespace present {

/// What an entry is about.
struct EntryShown
{
    Q_GADGET
    Q_PROPERTY(QString productName MEMBER productName)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(int wanted MEMBER wanted)
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(bool mayForget MEMBER mayForget)

public:
    QString productName;
    QString code;
    QString picture; ///< URL, may be empty
    int wanted = 0;  ///< units still to be taken
    QString heading;        ///< of a PIN: whose it is, and which
    bool mayForget = false; ///< of a PIN: a supervisor may vouch for whoever does not know it
    bool operator==(const EntryShown &) const = default;
};

/// Something is typed on the screen's own keys: a number, a date, a lot, a serial, a code that does not scan.
/// What a keyboard types is never taken in: it may be a part of a scan. Whoever tries is told where the keys are.
class EntryPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::EntryShown shown READ shown NOTIFY changed)
    Q_PROPERTY(present::EntryKind kind READ kind NOTIFY kindChanged)
    Q_PROPERTY(QString text READ shownText NOTIFY textChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY textChanged)
    Q_PROPERTY(QStringList keys READ keys NOTIFY keysChanged)
    Q_PROPERTY(bool keyboardTried READ keyboardTried NOTIFY keyboardTriedChanged)

public:
    using QObject::QObject;
    [[nodiscard]] const EntryShown &shown() const { return m_shown; }
    [[nodiscard]] EntryKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; } ///< as typed
    [[nodiscard]] QString shownText() const;              ///< a date with its dashes and what is still to be typed; of a PIN bullets
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString date() const; ///< YYYY-MM-DD, whatever was typed

    void show(EntryShown next);
    void begin(EntryKind kind); ///< empties the entry

    /// The twelve keys as they stand, row by row; an empty one is no key. Digits first. Letters come in groups of
    /// five, so that each key is large enough for a glove.
    [[nodiscard]] QStringList keys() const;

    /// One of the keys: a character, or a key that changes the keys. A character that does not belong into this kind,
    /// or is one too many, is not taken.
    Q_INVOKABLE void press(const QString &key);
    Q_INVOKABLE void erase();

    /// A key of a keyboard that was no scanner's came through, since the entry began.
    [[nodiscard]] bool keyboardTried() const { return m_keyboardTried; }
    void typedByHand() { setKeyboardTried(true); }

Q_SIGNALS:
    void changed();
    void kindChanged();
    void textChanged();
    void keysChanged();
    void keyboardTriedChanged();

private:
    [[nodiscard]] bool takes(QChar key) const;
    [[nodiscard]] bool turnsKeys(const QString &key);
    void turnCase();
    void showKeys(bool letters, const QString &group);
    void setText(const QString &text);
    void setKeyboardTried(bool tried);

    EntryShown m_shown;
    EntryKind m_kind = EntryKind::Number;
    QString m_text;
    bool m_keyboardTried = false;
    bool m_letters = false;
    bool m_lower = false;
    QString m_group; ///< the letters to choose from; empty = the groups
};

} // namespace present
