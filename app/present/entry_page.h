// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace present {

/// What an entry is about.
struct EntryShown
{
    Q_GADGET
    Q_PROPERTY(QString productName MEMBER productName)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(int wanted MEMBER wanted)

public:
    QString productName;
    QString code;
    QString picture; ///< URL, may be empty
    int wanted = 0;  ///< units still to be taken
    bool operator==(const EntryShown &) const = default;
};

/// Something is typed on the screen's own keys: a number, a date, a lot, a serial, a code that does not scan.
/// Keys of a keyboard never come here: they are a scanner's.
class EntryPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::EntryShown shown READ shown NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY kindChanged)
    Q_PROPERTY(QString text READ shownText NOTIFY textChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY textChanged)

public:
    enum class Kind { Number, Date, Text };
    Q_ENUM(Kind)

    using QObject::QObject;
    [[nodiscard]] const EntryShown &shown() const { return m_shown; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const { return m_text; } ///< as typed
    [[nodiscard]] QString shownText() const;             ///< a date with its dashes and what is still to be typed
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString date() const; ///< YYYY-MM-DD, whatever was typed

    void show(EntryShown next);
    void begin(Kind kind); ///< empties the entry

    /// One character. What does not belong into this kind, or is one too many, is not taken.
    Q_INVOKABLE void press(const QString &key);
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();
    void kindChanged();
    void textChanged();

private:
    [[nodiscard]] bool takes(QChar key) const;
    void setText(const QString &text);

    EntryShown m_shown;
    Kind m_kind = Kind::Number;
    QString m_text;
};

} // namespace present
