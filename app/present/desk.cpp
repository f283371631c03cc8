// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk.h"
#include <algorithm>

namespace present {

namespace {
using Page = Desk::Page;

std::optional<EntryKind> entryOf(Page page)
{
    switch (page) {
    case Page::Quantity:
    case Page::TypeWeight:
        return EntryKind::Number;
    case Page::Expiry:
        return EntryKind::Date;
    case Page::Pin:
        return EntryKind::Pin;
    case Page::Lot:
    case Page::Serial:
    case Page::TypeCode:
    case Page::TypeOrder:
        return EntryKind::Text;
    default:
        return std::nullopt;
    }
}

bool outlivesItsPage(Page sheet)
{
    return sheet == Page::Outbox || sheet == Page::PrintQueue || sheet == Page::Settings || sheet == Page::Language;
}

Page pageOf(DeskSheet sheet)
{
    switch (sheet) {
    case DeskSheet::TypeOrder:
        return Page::TypeOrder;
    case DeskSheet::TypeCode:
        return Page::TypeCode;
    case DeskSheet::TypeWeight:
        return Page::TypeWeight;
    case DeskSheet::Reason:
        return Page::Reason;
    case DeskSheet::More:
        return Page::More;
    case DeskSheet::Orders:
        return Page::Orders;
    case DeskSheet::PrintQueue:
        return Page::PrintQueue;
    case DeskSheet::Outbox:
        return Page::Outbox;
    case DeskSheet::Settings:
        return Page::Settings;
    case DeskSheet::Language:
        return Page::Language;
    }
    return Page::More;
}
} // namespace

Desk::Desk(QObject *parent)
    : QObject(parent)
{
    connect(&m_strip, &Strip::changed, this, &Desk::changed);
    connect(&m_answer, &Answer::changed, this, &Desk::changed);
    connect(&m_entry, &EntryPage::textChanged, this, &Desk::changed);
    connect(&m_settings, &SettingsPage::changed, this, &Desk::changed);
    connect(&m_outbox, &QAbstractItemModel::dataChanged, this, &Desk::changed);
    connect(&m_outbox, &QAbstractItemModel::rowsInserted, this, &Desk::changed);
    connect(&m_outbox, &QAbstractItemModel::rowsRemoved, this, &Desk::changed);
}

void Desk::setPage(Page page)
{
    if (page == m_page)
        return;
    const Page seen = this->page();
    m_page = page;
    if (m_sheet && !outlivesItsPage(*m_sheet))
        m_sheet.reset();
    if (seen != this->page())
        turned();
    else
        Q_EMIT changed();
}

void Desk::showKeys(DeskKeys next)
{
    m_keys = std::move(next);
    Q_EMIT changed();
}

void Desk::answerWith(AnswerShown answer)
{
    back();
    m_answer.show(std::move(answer));
}

void Desk::open(DeskSheet sheet)
{
    m_sheet = pageOf(sheet);
    turned();
}

void Desk::back()
{
    if (!m_sheet)
        return;
    m_sheet.reset();
    turned();
}

/// Another page is seen.
void Desk::turned()
{
    beginEntry();
    Q_EMIT changed();
    Q_EMIT pageChanged();
}

void Desk::beginEntry()
{
    if (const auto kind = entryOf(page()))
        m_entry.begin(*kind);
}

bool Desk::isEntry() const { return entryOf(page()).has_value() && !m_answer.isOpen(); }

/// Where an order or an item is wanted, typing opens the field for it: the number of an order, a code that does not scan.
void Desk::type(const QString &character)
{
    if (character.size() != 1 || m_answer.isOpen())
        return;
    if (page() == Page::OrderEntry)
        open(DeskSheet::TypeOrder);
    else if (page() == Page::Pack)
        open(DeskSheet::TypeCode);
    if (isEntry())
        m_entry.press(character);
}

void Desk::erase()
{
    if (isEntry())
        m_entry.erase();
}

void Desk::press(int key)
{
    const DeskKeys all = keys();
    const auto it = std::find_if(all.begin(), all.end(), [&](const DeskKey &k) { return k.key == key; });
    if (it == all.end())
        return;
    const Deed deed = it->deed;
    if (const auto *command = std::get_if<domain::Command>(&deed))
        give(*command);
    else if (const auto *sheet = std::get_if<OpenSheet>(&deed))
        open(sheet->sheet);
    else if (std::holds_alternative<CloseSheet>(deed))
        back();
    else if (std::holds_alternative<DismissAnswer>(deed))
        m_answer.dismiss();
    else if (std::holds_alternative<SubmitEntry>(deed))
        submitEntry();
    else if (const auto *setting = std::get_if<ChangeSetting>(&deed))
        change(setting->deed);
    else if (const auto *language = std::get_if<ChooseLanguage>(&deed)) {
        m_settings.chooseLanguage(language->tag);
        open(DeskSheet::Settings);
    } else if (const auto *device = std::get_if<AskDevice>(&deed))
        Q_EMIT deviceAsked(device->deed);
}

void Desk::change(SettingDeed deed)
{
    switch (deed) {
    case SettingDeed::Larger:
        return m_settings.larger();
    case SettingDeed::Smaller:
        return m_settings.smaller();
    case SettingDeed::NextTheme:
        return m_settings.nextTheme();
    case SettingDeed::ToggleSounds:
        return m_settings.toggleSounds();
    }
}

void Desk::submitEntry()
{
    if (!isEntry() || !m_entry.isComplete())
        return;
    if (page() == Page::Pin)
        return submitPin();
    const QString text = m_entry.text();
    switch (page()) {
    case Page::Quantity:
        return give(domain::EnterQuantity{text.toInt()});
    case Page::TypeWeight:
        return give(domain::TakeWeight{text.toInt(), QStringLiteral("typed")});
    case Page::Lot:
        return give(domain::EnterLot{text});
    case Page::Expiry:
        return give(domain::EnterExpiry{m_entry.date()});
    case Page::Serial:
        return give(domain::EnterSerial{text});
    case Page::TypeOrder:
        return give(domain::OpenOrder{domain::OrderId(text.trimmed())});
    case Page::TypeCode:
        back();
        Q_EMIT typed(text);
        return;
    default:
        return;
    }
}

/// It is on the screen no longer than it takes to send it.
void Desk::submitPin()
{
    const domain::Pin pin(m_entry.text());
    beginEntry();
    give(domain::EnterPin{pin});
}

// The sheet closes first: the answer that follows belongs to the page below it. An entry that is refused begins anew.
void Desk::give(const domain::Command &command)
{
    back();
    beginEntry();
    Q_EMIT commanded(command);
}

} // namespace present
