// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pack_page.h"
#include <QCoreApplication>

namespace ui {
namespace {

constexpr size_t parcelsAtMost = 3;

Icon iconOf(present::RowState state)
{
    using present::RowState;
    switch (state) {
    case RowState::Good:
        return Icon::Tick;
    case RowState::Bad:
        return Icon::Cross;
    case RowState::Warn:
        return Icon::Triangle;
    case RowState::Wait:
        return Icon::Wait;
    case RowState::Current:
    case RowState::Plain:
        break;
    }
    return Icon::Box;
}

Ink inkOf(present::RowState state)
{
    using present::RowState;
    switch (state) {
    case RowState::Good:
        return Ink::Good;
    case RowState::Bad:
        return Ink::Bad;
    case RowState::Warn:
        return Ink::Warn;
    case RowState::Current:
        return Ink::Turn;
    case RowState::Wait:
    case RowState::Plain:
        break;
    }
    return Ink::Quiet;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackPage)
public:
    static QString label() { return tr("Label"); }
};

} // namespace

PackPage::PackPage(QWidget *parent)
    : Page(parent)
    , m_left(this)
    , m_progress({Size::Strong, Ink::Ink, QFont::DemiBold, false, Qt::AlignLeft | Qt::AlignVCenter, false, true}, &m_left)
    , m_lines(&m_left)
    , m_note(this)
    , m_noteMark(28, &m_note)
    , m_noteWords({Size::Body, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, &m_note)
    , m_turn(this)
    , m_last({Size::Small, Ink::Quiet, QFont::Normal, false, Qt::AlignHCenter | Qt::AlignVCenter, true, true}, this)
    , m_labelPanel(this)
    , m_labelTitle({Size::Body, Ink::Ink, QFont::DemiBold}, &m_labelPanel)
    , m_label(&m_labelPanel)
    , m_weightPanel(this)
    , m_weight(&m_weightPanel)
{
    m_note.setLook(Ink::WarnGround, Ink::Warn, false);
    m_noteMark.show(Icon::Note, Ink::Warn);
}

void PackPage::show(const present::Desk &desk)
{
    const present::PackShown &pack = desk.pack();
    m_progress.setText(pack.progress);
    m_lines.show(pack.lines);
    showParcels(pack.parcels);
    m_noteWords.setText(pack.notes.join(u'\n'));
    m_note.setVisible(!pack.notes.isEmpty());
    m_turn.show(pack.turn);
    m_last.setText(pack.last);
    m_labelTitle.setText(pack.label.empty() ? QString() : Words::label());
    m_label.show(pack.label);
    m_weighs = pack.weight.look != present::WeightLook::Unused;
    m_weightPanel.setVisible(m_weighs);
    m_weight.show(pack.weight);
    place();
}

/// The newest ones: what is closed is done with.
void PackPage::showParcels(const std::vector<present::ParcelShown> &parcels)
{
    m_parcelsShown = std::min(parcels.size(), parcelsAtMost);
    while (m_parcels.size() < m_parcelsShown)
        m_parcels.push_back({new Mark(22, &m_left),
                             new Say({Size::Small, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, true, false}, &m_left)});
    const size_t first = parcels.size() - m_parcelsShown;
    for (size_t i = 0; i < m_parcels.size(); ++i) {
        const bool used = i < m_parcelsShown;
        m_parcels[i].mark->show(used ? iconOf(parcels[first + i].state) : Icon::None, used ? inkOf(parcels[first + i].state) : Ink::Ink);
        m_parcels[i].words->setText(used ? parcels[first + i].words : QString());
    }
}

void PackPage::place()
{
    const int margin = theme().margin();
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const int inner = room.width() - 2 * margin;
    const int left = inner * 34 / 100;
    const int right = inner * 27 / 100;
    placeLeft({room.left(), room.top(), left, room.height()});
    placeMiddle({room.left() + left + margin, room.top(), inner - left - right, room.height()});
    placeRight({room.right() - right + 1, room.top(), right, room.height()});
}

void PackPage::placeLeft(QRect room)
{
    m_left.setGeometry(room);
    const int inset = theme().margin();
    const int wide = room.width() - 2 * inset;
    const int head = theme().size(Size::Strong) * 3 / 2;
    m_progress.setGeometry(inset, inset - theme().px(2), wide, head);
    const int mark = theme().px(22);
    const int row = std::max(theme().px(32), theme().size(Size::Small) * 5 / 2);
    const int parcels = int(m_parcelsShown) * row;
    int y = room.height() - inset / 2 - parcels;
    for (size_t i = 0; i < m_parcelsShown; ++i, y += row) {
        m_parcels[i].mark->setGeometry(inset, y + (row - mark) / 2, mark, mark);
        m_parcels[i].words->setGeometry(inset + mark + theme().gap(), y, wide - mark - theme().gap(), row);
    }
    m_lines.setGeometry(inset, inset + head + theme().gap(), wide,
                        room.height() - 2 * inset - head - 2 * theme().gap() - parcels);
}

void PackPage::placeMiddle(QRect room)
{
    const int last = theme().size(Size::Small) * 2;
    m_last.setGeometry(room.left(), room.bottom() - last + 1, room.width(), last);
    int top = room.top();
    if (!m_noteWords.text().isEmpty()) {
        const int inset = theme().px(12);
        const int mark = theme().px(28);
        const int wide = room.width() - 2 * inset - mark - theme().gap();
        const int high = std::min(room.height() / 3, std::max(mark, m_noteWords.heightForWidth(wide)) + 2 * inset);
        m_note.setGeometry(room.left(), top, room.width(), high);
        m_noteMark.setGeometry(inset, (high - mark) / 2, mark, mark);
        m_noteWords.setGeometry(inset + mark + theme().gap(), inset, wide, high - 2 * inset);
        top += high + theme().gap();
    }
    m_turn.setGeometry(room.left(), top, room.width(), room.bottom() - last - top + 1);
}

void PackPage::placeRight(QRect room)
{
    const int inset = theme().margin();
    const int label = m_weighs ? (room.height() - theme().margin()) / 2 : room.height();
    m_labelPanel.setGeometry(room.left(), room.top(), room.width(), label);
    const int head = theme().size(Size::Body) * 3 / 2;
    m_labelTitle.setGeometry(inset, inset - theme().px(2), room.width() - 2 * inset, head);
    m_label.setGeometry(inset, inset + head + theme().px(6), room.width() - 2 * inset, label - 2 * inset - head - theme().px(2));
    const int weight = room.height() - label - theme().margin();
    m_weightPanel.setGeometry(room.left(), room.bottom() - weight + 1, room.width(), std::max(0, weight));
    m_weight.setGeometry(inset, inset, room.width() - 2 * inset, std::max(0, weight - 2 * inset));
}

void PackPage::resizeEvent(QResizeEvent *) { place(); }

void PackPage::themeChanged()
{
    Page::themeChanged();
    place();
}

} // namespace ui
