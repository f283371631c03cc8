// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_window.h"
#include "ui/pages/card_page.h"
#include "ui/pages/entry_view.h"
#include "ui/pages/list_page.h"
#include "ui/pages/order_page.h"
#include "ui/pages/pack_page.h"
#include "ui/pages/ready_page.h"
#include "ui/screen_reader.h"
#include <QPainter>

namespace ui {

using Of = present::Desk::Page;

DeskWindow::DeskWindow(present::Desk &desk)
    : m_desk(desk)
    , m_top(this)
    , m_notice(this)
    , m_keys(this)
    , m_refusal(this)
    , m_flash(this)
{
    speakToScreenReaders();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumSize(960, 600);
    resize(1280, 800);
    makePages();
    m_keys.onKey = [this](int key) { m_desk.press(key); };
    connect(&desk, &present::Desk::changed, this, [this] { showLater(); });
    connect(desk.answer(), &present::Answer::given, this, [this] { answered(); });
    connect(&Theme::of(), &Theme::changed, this, [this] { showLater(); });
    showNow();
}

void DeskWindow::makePages()
{
    auto *card = new CardPage([](const present::Desk &d) -> const present::DeskCardShown & { return d.card(); }, this);
    auto *fault = new CardPage([](const present::Desk &d) -> const present::DeskCardShown & { return d.fault(); }, this);
    auto *entry = new EntryView(this);
    auto *menu = new MenuPage(this);
    menu->onKey = [this](int key) { m_desk.press(key); };
    m_pages = {{Of::Card, card},
               {Of::Ready, new ReadyPage(this)},
               {Of::OrderEntry, new OrderPage(this)},
               {Of::Pack, new PackPage(this)},
               {Of::Fault, fault},
               {Of::Orders, new ListPage([](const present::Desk &d) { return d.orders(); }, this)},
               {Of::PrintQueue, new ListPage([](const present::Desk &d) { return d.printQueue(); }, this)},
               {Of::Outbox, new ListPage(outboxList, this)}};
    for (const Of page : {Of::Pin, Of::Quantity, Of::Lot, Of::Expiry, Of::Serial, Of::TypeOrder, Of::TypeCode, Of::TypeWeight})
        m_pages.emplace(page, entry);
    for (const Of page : {Of::Reason, Of::More, Of::Settings, Of::Language})
        m_pages.emplace(page, menu);
    for (const auto &[page, widget] : m_pages)
        widget->setVisible(false);
}

void DeskWindow::showLater()
{
    if (std::exchange(m_due, true))
        return;
    QMetaObject::invokeMethod(this, [this] { showNow(); }, Qt::QueuedConnection);
}

void DeskWindow::showNow()
{
    m_due = false;
    const present::SettingsShown &settings = m_desk.settingsShown();
    Theme::of().choose(settings.theme, settings.textScale);
    const present::StripShown &strip = m_desk.stripShown();
    m_top.show(m_desk.bar(), strip);
    m_notice.show(m_desk.bar().notice, strip.sent, strip.toSend);
    m_keys.show(barKeys());
    Page *page = m_pages.at(m_desk.page());
    if (m_shown && m_shown != page)
        m_shown->setVisible(false);
    m_shown = page;
    m_shown->setVisible(true);
    m_shown->show(m_desk);
    m_refusal.show(m_desk.answerShown());
    place();
}

/// A menu shows its keys itself, large.
present::DeskKeys DeskWindow::barKeys() const
{
    present::DeskKeys keys = m_desk.keys();
    const bool isMenu = dynamic_cast<const MenuPage *>(m_pages.at(m_desk.page())) && !m_desk.answerShown().sticky;
    if (isMenu)
        std::erase_if(keys, [](const present::DeskKey &key) { return key.key != present::keys::escape; });
    return keys;
}

void DeskWindow::place()
{
    Theme &theme = Theme::of();
    const int top = std::max(theme.px(56), theme.size(Size::Body) * 2);
    const int bottom = m_keys.sizeHint().height();
    m_top.setGeometry(0, 0, width(), top);
    const int notice = m_notice.isVisibleTo(this) ? std::max(theme.px(36), theme.size(Size::Small) * 5 / 2) : 0;
    m_notice.setGeometry(0, top, width(), notice);
    m_keys.setGeometry(0, height() - bottom, width(), bottom);
    const QRect room(0, top + notice, width(), height() - top - notice - bottom);
    if (m_shown)
        m_shown->setGeometry(room);
    m_refusal.setGeometry(room);
    m_refusal.raise();
    m_flash.setGeometry(room);
}

void DeskWindow::answered()
{
    showNow();
    m_flash.give(m_desk.answerShown(), !m_desk.stripShown().audible || !m_desk.settingsShown().sounds);
}

void DeskWindow::resizeEvent(QResizeEvent *)
{
    Theme::of().fitTo(size());
    place();
}

void DeskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of().ink(Ink::Ground));
}

} // namespace ui
