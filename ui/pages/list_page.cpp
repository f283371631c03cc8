// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"
#include <QCoreApplication>

namespace ui {
namespace {

present::RowState rowState(present::FactState state)
{
    using present::FactState;
    using present::RowState;
    switch (state) {
    case FactState::OnDevice:
        return RowState::Wait;
    case FactState::Delivered:
    case FactState::Safe:
        return RowState::Good;
    case FactState::Attention:
        return RowState::Bad;
    case FactState::Noticed:
        return RowState::Warn;
    }
    return RowState::Plain;
}

/// What is set now, beside its key.
struct Settings
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static QString value(int key, const present::SettingsShown &shown)
    {
        switch (key) {
        case 1:
        case 2:
            return tr("%1 %").arg(shown.textScale);
        case 3:
            return shown.theme == u"light" ? tr("light") : shown.theme == u"dark" ? tr("dark") : tr("as the system");
        case 4:
            return shown.languageName();
        case 5:
            return shown.sounds ? tr("on") : tr("off");
        default:
            return {};
        }
    }
};

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(Menu)
public:
    static QString title(present::Desk::Page page)
    {
        switch (page) {
        case present::Desk::Page::Reason:
            return tr("What is the problem?");
        case present::Desk::Page::Settings:
            return tr("Settings");
        case present::Desk::Page::Language:
            return tr("Language");
        default:
            return tr("More");
        }
    }
    static QString reason() { return tr("Press the key, then scan the problem bin."); }
};

struct Outbox
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
public:
    static present::DeskListShown list(const present::StripShown &strip)
    {
        const QString all = tr("On device %L1 · delivered %L2 · safe %L3 · need attention %L4")
                                .arg(strip.onDevice)
                                .arg(strip.delivered)
                                .arg(strip.safe)
                                .arg(strip.attention);
        const QString noBackups = tr("On device %L1 · delivered %L2 · need attention %L3")
                                      .arg(strip.onDevice)
                                      .arg(strip.delivered + strip.safe)
                                      .arg(strip.attention);
        return {tr("Facts of this desk, newest first"), strip.hasSafe ? all : noBackups, {}};
    }
};

} // namespace

present::DeskListShown outboxList(const present::Desk &desk)
{
    present::DeskListShown list = Outbox::list(desk.stripShown());
    for (const present::FactShown &fact : desk.outboxRows())
        list.rows.push_back({rowState(fact.state), fact.text, fact.reason.isEmpty() ? fact.stateWords : fact.stateWords + QStringLiteral(": ") + fact.reason, fact.time});
    return list;
}

ListPage::ListPage(Choose choose, QWidget *parent)
    : Page(parent)
    , m_choose(choose)
    , m_card(this)
    , m_list(&m_card)
{
}

void ListPage::show(const present::Desk &desk) { m_list.show(m_choose(desk)); }

void ListPage::resizeEvent(QResizeEvent *)
{
    const int margin = theme().margin();
    const int side = std::min(width() - 2 * margin, theme().px(1120));
    m_card.setGeometry((width() - side) / 2, margin, side, height() - 2 * margin);
    const int inset = theme().px(24);
    m_list.setGeometry(m_card.rect().adjusted(inset, inset, -inset, -inset));
}

MenuPage::MenuPage(QWidget *parent)
    : Page(parent)
    , m_title({Size::Large, Ink::Ink, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
    , m_words({Size::Strong, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
    , m_about({Size::Small, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignVCenter, true, false}, this)
{
}

void MenuPage::show(const present::Desk &desk)
{
    const bool isSettings = desk.page() == present::Desk::Page::Settings;
    const present::SettingsShown &settings = desk.settingsShown();
    m_title.setText(Menu::title(desk.page()));
    m_words.setText(desk.page() == present::Desk::Page::Reason ? Menu::reason() : QString());
    m_about.setText(isSettings || desk.page() == present::Desk::Page::More ? settings.about + u'\n' + settings.server : QString());
    present::DeskKeys keys = desk.keys();
    std::erase_if(keys, [](const present::DeskKey &key) { return key.key == present::keys::escape; });
    while (m_cells.size() < keys.size()) {
        auto *cell = new KeyCell(KeyCell::Look::Card, Size::Strong, this);
        cell->onClicked = [this](int key) {
            if (onKey)
                onKey(key);
        };
        m_cells.push_back(cell);
    }
    m_used = keys.size();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < m_used);
        if (i >= m_used)
            continue;
        m_cells[i]->show(keys[i]);
        m_cells[i]->setValue(isSettings ? Settings::value(keys[i].key, settings) : keys[i].isChosen ? QStringLiteral("✓") : QString());
    }
    place();
}

/// Two columns, filled downwards.
void MenuPage::place()
{
    const int side = std::min(width() - 2 * theme().margin(), theme().px(1120));
    const int left = (width() - side) / 2;
    int y = theme().px(34);
    for (Say *say : {&m_title, &m_words}) {
        const int high = say->text().isEmpty() ? 0 : say->heightForWidth(side);
        say->setGeometry(left, y, side, high);
        y += high + (high > 0 ? theme().gap() : 0);
    }
    y += theme().px(14);
    const int about = theme().size(Size::Small) * 4; // three lines
    m_about.setGeometry(left, height() - about - theme().px(10), side, about);
    const int gap = theme().px(14);
    const int rows = int(m_used + 1) / 2;
    const int room = height() - y - about - theme().px(16);
    const int high = rows == 0 ? 0 : std::min((room - (rows - 1) * gap) / rows, theme().px(92));
    const int wide = (side - gap) / 2;
    for (size_t i = 0; i < m_used; ++i) {
        const int column = int(i) / std::max(1, rows);
        m_cells[i]->setGeometry(left + column * (wide + gap), y + (int(i) % std::max(1, rows)) * (high + gap), wide, high);
    }
}

void MenuPage::resizeEvent(QResizeEvent *) { place(); }

void MenuPage::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
