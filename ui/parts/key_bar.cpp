// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_bar.h"
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace ui {
namespace {

constexpr int barHeight = 66;

Say::Style wordsIn(KeyCell::Look look, Size size)
{
    return {size, look == KeyCell::Look::Bar ? Ink::OnBar : Ink::Ink, QFont::Medium, false,
            Qt::AlignLeft | Qt::AlignVCenter, false, false};
}

} // namespace

KeyCell::KeyCell(Look look, Size words, QWidget *parent)
    : Part(parent)
    , m_look(look)
    , m_size(words)
    , m_words(wordsIn(look, words), this)
    , m_valueWords({words, Ink::Quiet, QFont::Normal, false, Qt::AlignRight | Qt::AlignVCenter, true, false}, this)
{
}

void KeyCell::show(const present::DeskKey &key)
{
    m_key = key.key;
    m_chosen = key.isChosen;
    m_words.setText(key.words);
    place();
    update();
}

void KeyCell::setValue(const QString &value)
{
    m_value = value;
    m_valueWords.setText(value);
    place();
}

QString KeyCell::spoken() const
{
    QStringList all{present::keyName(m_key), m_words.text(), m_value};
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

void KeyCell::pressed()
{
    if (onClicked)
        onClicked(m_key);
}

QRect KeyCell::cap() const
{
    const QFont font = theme().font(m_size, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int side = theme().px(m_look == Look::Bar ? 34 : 46);
    const int wide = std::max(side, metrics.horizontalAdvance(present::keyName(m_key)) + theme().px(14));
    const int high = std::max(theme().px(m_look == Look::Bar ? 30 : 44), metrics.height() + theme().px(6));
    const int inset = m_look == Look::Bar ? 0 : theme().px(14);
    return {inset, (height() - high) / 2, wide, high};
}

void KeyCell::setSize(Size words)
{
    m_size = words;
    m_words.setSize(words);
    place();
}

int KeyCell::wordsWidth() const { return m_words.naturalWidth(); }

int KeyCell::naturalWidth() const { return cap().right() + theme().px(9) + m_words.naturalWidth(); }

void KeyCell::place()
{
    const int left = cap().right() + theme().px(m_look == Look::Bar ? 9 : 18);
    const int inset = m_look == Look::Bar ? 0 : theme().px(14);
    const int room = std::max(1, width() - left - inset);
    const int forValue = m_value.isEmpty() ? 0 : std::min(m_valueWords.naturalWidth() + theme().gap(), room / 2);
    m_words.setGeometry(left, 0, room - forValue, height());
    m_valueWords.setGeometry(left + room - forValue, 0, forValue, height());
}

void KeyCell::resizeEvent(QResizeEvent *) { place(); }

void KeyCell::themeChanged()
{
    Part::themeChanged();
    place();
}

void KeyCell::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    pressed();
}

void KeyCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_look == Look::Card) {
        const double line = m_chosen ? theme().frame() : theme().hairline();
        painter.setPen(QPen(theme().ink(m_chosen ? Ink::Turn : Ink::Line), line));
        painter.setBrush(theme().ink(m_chosen ? Ink::TurnGround : Ink::Card));
        painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme().radius(), theme().radius());
    }
    const bool isLit = m_chosen && m_look == Look::Bar; // on a card the frame says it
    const QRect place = mirrored(*this, cap());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink(isLit ? Ink::OnKeyCap : Ink::KeyCap));
    painter.drawRoundedRect(place, theme().px(6), theme().px(6));
    painter.setFont(theme().font(m_size, QFont::DemiBold));
    painter.setPen(theme().ink(isLit ? Ink::KeyCap : Ink::OnKeyCap));
    painter.drawText(place, Qt::AlignCenter, present::keyName(m_key));
    if (isLit) { // not by colour alone
        painter.setPen(QPen(theme().ink(Ink::OnKeyCap), theme().px(2)));
        painter.drawLine(place.left(), place.bottom() + theme().px(5), place.right(), place.bottom() + theme().px(5));
    }
}

KeyBar::KeyBar(QWidget *parent)
    : Part(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // as the keys lie on the keyboard
}

QSize KeyBar::sizeHint() const
{
    const int lines = QFontMetrics(theme().font(Size::Small, QFont::Medium)).lineSpacing() * 2;
    return {theme().px(600), std::max(theme().px(barHeight), lines + theme().px(10))};
}

void KeyBar::show(const present::DeskKeys &keys)
{
    while (m_cells.size() < keys.size()) {
        auto *cell = new KeyCell(KeyCell::Look::Bar, Size::Small, this);
        cell->onClicked = [this](int key) {
            if (onKey)
                onKey(key);
        };
        m_cells.push_back(cell);
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < keys.size());
        if (i < keys.size())
            m_cells[i]->show(keys[i]);
    }
    m_used = keys.size();
    place();
}

int KeyBar::natural(Size size) const
{
    int sum = 0;
    for (size_t i = 0; i < m_used; ++i) {
        m_cells[i]->setSize(size);
        sum += m_cells[i]->naturalWidth();
    }
    return sum;
}

/// Each as wide as its words, all of them in the middle; where that is too wide, all give in alike.
void KeyBar::place()
{
    if (m_used == 0)
        return;
    const int room = width() - 2 * theme().margin();
    const auto gaps = [&](int gap) { return int(m_used - 1) * gap; };
    int sum = natural(Size::Body);
    if (sum + gaps(theme().px(26)) > room)
        sum = natural(Size::Small);
    const bool isTight = sum + gaps(theme().px(22)) > room;
    const int between = isTight ? theme().px(12) : theme().px(26);
    int words = 0; // they alone give in: a cap is as wide as its key's name, and "More" is as short as it is
    for (size_t i = 0; i < m_used; ++i)
        words += m_cells[i]->wordsWidth();
    const double shrink = isTight ? std::clamp(double(room - gaps(between) - (sum - words)) / std::max(1, words), 0.0, 1.0) : 1.0;
    double x = (width() - (sum - words * (1.0 - shrink)) - gaps(between)) / 2.0;
    for (size_t i = 0; i < m_used; ++i) {
        const double wide = m_cells[i]->naturalWidth() - m_cells[i]->wordsWidth() * (1.0 - shrink);
        m_cells[i]->setGeometry(qRound(x), 0, qRound(wide), height());
        x += wide + between;
    }
}

void KeyBar::resizeEvent(QResizeEvent *) { place(); }

void KeyBar::themeChanged()
{
    Part::themeChanged();
    place();
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().ink(Ink::Bar));
}

} // namespace ui
