// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/entry_page.h"
#include "domain/new_pin.h"
#include <algorithm>
#include <utility>

namespace present {

namespace {
constexpr int maxDigits = 5; // units; the largest single line of real orders has 2,880
constexpr int dateDigits = 8;
constexpr int leastPinDigits = 4; // what is too short for this site is a wrong PIN: the screen tells nobody how long they are
constexpr int mostPinDigits = 12;
constexpr int maxCharacters = 48;

const QString none;
const QString zero = QStringLiteral("0");
const QString dash = QStringLiteral("-");
const QString toLetters = QStringLiteral("ABC");
const QString toDigits = QStringLiteral("123");
const QString otherCase = QStringLiteral("aA");
const QStringList digitKeys{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                            QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6"),
                            QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9")};
const QStringList letterGroups{QStringLiteral("ABCDE"), QStringLiteral("FGHIJ"), QStringLiteral("KLMNO"),
                               QStringLiteral("PQRST"), QStringLiteral("UVWXY"), QStringLiteral("Z./_+")};

qsizetype limit(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Number:
        return maxDigits;
    case EntryKind::Date:
        return dateDigits;
    case EntryKind::Pin:
        return mostPinDigits;
    case EntryKind::Text:
        break;
    }
    return maxCharacters;
}
} // namespace

QString EntryPage::shownText() const
{
    if (m_kind == EntryKind::Pin)
        return QString(m_text.size(), QChar(0x2022)); // bullets
    return m_kind == EntryKind::Date ? date() : m_text;
}

QString EntryPage::date() const
{
    const QString digits = m_text.leftJustified(dateDigits, u'_');
    return digits.left(4) + u'-' + digits.mid(4, 2) + u'-' + digits.mid(6, 2);
}

bool EntryPage::isComplete() const
{
    if (m_kind == EntryKind::Pin)
        return m_text.size() >= leastPinDigits;
    return m_kind == EntryKind::Date ? m_text.size() == dateDigits : !m_text.isEmpty();
}

void EntryPage::show(EntryShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

void EntryPage::begin(EntryKind kind)
{
    m_kind = kind;
    m_lower = false;
    Q_EMIT kindChanged();
    setText(QString());
    setKeyboardTried(false);
    showKeys(false, QString());
}

QStringList EntryPage::keys() const
{
    if (!m_letters)
        return m_kind == EntryKind::Text ? digitKeys + QStringList{toLetters, zero, dash}
                                         : digitKeys + QStringList{none, zero, none};
    QStringList all = letterGroups;
    if (!m_group.isEmpty()) {
        all = m_group.split(QString(), Qt::SkipEmptyParts);
        all.resize(letterGroups.size());
    }
    if (m_lower)
        std::transform(all.cbegin(), all.cend(), all.begin(), [](const QString &key) { return key.toLower(); });
    return all + QStringList{none, none, none, toDigits, otherCase, dash};
}

void EntryPage::press(const QString &key)
{
    if (turnsKeys(key) || m_text.size() >= limit(m_kind) || !takes(key.front()))
        return;
    setText(m_text + key);
    showKeys(false, QString());
}

bool EntryPage::turnsKeys(const QString &key)
{
    if (key == toLetters || key == toDigits)
        showKeys(key == toLetters, QString());
    else if (key == otherCase)
        turnCase();
    else if (key.size() > 1)
        showKeys(true, key.toUpper());
    else
        return key.isEmpty();
    return true;
}

void EntryPage::turnCase()
{
    m_lower = !m_lower;
    Q_EMIT keysChanged();
}

void EntryPage::showKeys(bool letters, const QString &group)
{
    m_letters = letters;
    m_group = group;
    Q_EMIT keysChanged();
}

void EntryPage::erase() { setText(m_text.chopped(m_text.isEmpty() ? 0 : 1)); }

bool EntryPage::takes(QChar key) const
{
    if (m_kind == EntryKind::Text)
        return key.isPrint();
    const bool leadingZero = m_kind == EntryKind::Number && m_text.isEmpty() && key == u'0';
    return key >= u'0' && key <= u'9' && !leadingZero;
}

void EntryPage::setKeyboardTried(bool tried)
{
    if (std::exchange(m_keyboardTried, tried) != tried)
        Q_EMIT keyboardTriedChanged();
}

void EntryPage::setText(const QString &text)
{
    QString before = std::exchange(m_text, text);
    domain::wipe(before); // it may have been a PIN
    Q_EMIT textChanged();
}

} // namespace present
