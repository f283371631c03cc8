// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/handheld.h"
#include <QMetaType>

namespace present {

namespace {
using Page = Handheld::Page;

std::optional<EntryKind> entryOf(Page page)
{
    switch (page) {
    case Page::Quantity:
    case Page::Found:
        return EntryKind::Number;
    case Page::Expiry:
        return EntryKind::Date;
    case Page::Pin:
        return EntryKind::Pin;
    case Page::Lot:
    case Page::Serial:
    case Page::TypeCode:
        return EntryKind::Text;
    default:
        return std::nullopt;
    }
}

bool outlivesItsPage(Page sheet) { return sheet == Page::Outbox || sheet == Page::Settings || sheet == Page::Language; }
} // namespace

Handheld::Handheld(QObject *parent)
    : QObject(parent)
{
    connect(&m_settings, &SettingsPage::settingChanged, this, &Handheld::settingChanged);
}

void Handheld::setPage(Page page)
{
    if (page == m_page)
        return;
    const Page seen = this->page();
    m_page = page;
    if (m_sheet && !outlivesItsPage(*m_sheet))
        m_sheet.reset();
    if (seen != this->page())
        beginEntry();
    Q_EMIT pageChanged();
}

void Handheld::answerWith(AnswerShown answer)
{
    m_keysTyped = 0;
    back();
    m_answer.show(std::move(answer));
}

void Handheld::open(Page sheet)
{
    m_sheet = sheet;
    beginEntry();
    Q_EMIT pageChanged();
}

void Handheld::back()
{
    if (!m_sheet)
        return;
    m_sheet.reset();
    beginEntry();
    Q_EMIT pageChanged();
}

void Handheld::beginEntry()
{
    if (const auto kind = entryOf(page()))
        m_entry.begin(*kind);
}

/// A page with keys of its own says where they are. Elsewhere one key may be an accident; a code that is typed gets an answer.
void Handheld::keyTyped(const QString &text)
{
    constexpr int shortestCode = 3;
    const bool isCharacter = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
    if (isCharacter && entryOf(page()))
        return m_entry.typedByHand();
    if (m_answer.isOpen() || page() == Page::Fault || entryOf(page()))
        return;
    m_keysTyped += isCharacter ? 1 : 0;
    const bool isEnd = text == QLatin1String("\r") && m_keysTyped > 0;
    if (m_keysTyped < shortestCode && !isEnd)
        return;
    m_keysTyped = 0;
    Q_EMIT typedInVain();
}

void Handheld::submitEntry()
{
    if (!m_entry.isComplete())
        return;
    switch (page()) {
    case Page::Quantity:
        return give(domain::EnterQuantity{m_entry.text().toInt()});
    case Page::Found:
        return give(domain::DeclareFound{m_entry.text().toInt()});
    case Page::Lot:
        return give(domain::EnterLot{m_entry.text()});
    case Page::Expiry:
        return give(domain::EnterExpiry{m_entry.date()});
    case Page::Serial:
        return give(domain::EnterSerial{m_entry.text()});
    case Page::Pin:
        return submitPin();
    case Page::TypeCode:
        return submitCode();
    default:
        return;
    }
}

/// It is on the screen no longer than it takes to send it.
void Handheld::submitPin()
{
    const domain::Pin pin(m_entry.text());
    beginEntry();
    give(domain::EnterPin{pin});
}

void Handheld::submitCode()
{
    const QString code = m_entry.text();
    back();
    Q_EMIT typed(code);
}

void Handheld::shortPick(const QString &reason, bool binEmpty) { give(domain::ShortPick{reason, binEmpty}); }

void Handheld::skipStop() { give(domain::SkipStop{}); }

void Handheld::undoLast() { give(domain::UndoLast{}); }

void Handheld::declareToteFull() { give(domain::DeclareToteFull{}); }

void Handheld::pauseTrolley() { give(domain::PauseTrolley{}); }

void Handheld::choosePin() { give(domain::ChoosePin{}); }

void Handheld::forgotPin() { give(domain::ForgotPin{}); }

void Handheld::callSupervisor() { give(domain::CallSupervisor{}); }

void Handheld::signOut() { give(domain::SignOut{}); }

void Handheld::confirmTakeOver() { give(domain::ConfirmTakeOver{}); }

void Handheld::cancelQuestion() { give(domain::CancelQuestion{}); }

void Handheld::acknowledge() { give(domain::Acknowledge{}); }

void Handheld::answerSame() { give(domain::AnswerSameOrNext{false}); }

void Handheld::answerNext() { give(domain::AnswerSameOrNext{true}); }

// The sheet closes first: the answer that follows belongs to the page below it. An entry that is refused begins anew.
void Handheld::give(const domain::Command &command)
{
    back();
    beginEntry();
    Q_EMIT commanded(command);
}

} // namespace present
