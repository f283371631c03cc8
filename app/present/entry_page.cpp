// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/entry_page.h"

namespace present {

namespace {
constexpr int maxDigits = 5; // units; the largest single line of real orders has 2,880
constexpr int dateDigits = 8;
constexpr int maxCharacters = 48;

qsizetype limit(EntryPage::Kind kind)
{
    switch (kind) {
    case EntryPage::Kind::Number:
        return maxDigits;
    case EntryPage::Kind::Date:
        return dateDigits;
    case EntryPage::Kind::Text:
        break;
    }
    return maxCharacters;
}
} // namespace

QString EntryPage::shownText() const
{
    return m_kind == Kind::Date ? date() : m_text;
}

QString EntryPage::date() const
{
    const QString digits = m_text.leftJustified(dateDigits, u'_');
    return digits.left(4) + u'-' + digits.mid(4, 2) + u'-' + digits.mid(6, 2);
}

bool EntryPage::isComplete() const
{
    return m_kind == Kind::Date ? m_text.size() == dateDigits : !m_text.isEmpty();
}

void EntryPage::show(EntryShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

void EntryPage::begin(Kind kind)
{
    m_kind = kind;
    Q_EMIT kindChanged();
    setText(QString());
}

void EntryPage::press(const QString &key)
{
    if (key.size() == 1 && m_text.size() < limit(m_kind) && takes(key.front()))
        setText(m_text + key);
}

void EntryPage::erase()
{
    setText(m_text.chopped(m_text.isEmpty() ? 0 : 1));
}

bool EntryPage::takes(QChar key) const
{
    if (m_kind == Kind::Text)
        return key.isPrint();
    const bool leadingZero = m_kind == Kind::Number && m_text.isEmpty() && key == u'0';
    return key >= u'0' && key <= u'9' && !leadingZero;
}

void EntryPage::setText(const QString &text)
{
    m_text = text;
    Q_EMIT textChanged();
}

} // namespace present
