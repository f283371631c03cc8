// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/top_bar.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {
namespace {

Say::Style inBar(Ink ink, int weight, bool mayElide)
{
    return {Size::Small, ink, weight, false, Qt::AlignLeft | Qt::AlignVCenter, mayElide, true};
}

Ink inkOf(present::Device state)
{
    return state == present::Device::Ready ? Ink::Good : state == present::Device::Failing ? Ink::Bad : Ink::Warn;
}

Icon iconOf(present::Device state)
{
    return state == present::Device::Ready     ? Icon::Dot
        : state == present::Device::Failing ? Icon::Cross
                                            : Icon::Triangle;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TopBar)
public:
    static QString onDevice(int facts) { return tr("%L1 on device").arg(facts); }
    static QString delivered(int facts) { return tr("%L1 delivered").arg(facts); }
    static QString allSafe() { return tr("all safe"); }
    static QString allDelivered() { return tr("all delivered"); }
    static QString attention(int facts) { return tr("%L1 need attention").arg(facts); }
};

Icon drawingOf(present::DeviceKind kind)
{
    return kind == present::DeviceKind::Scanner ? Icon::Barcode : kind == present::DeviceKind::Scale ? Icon::Scale : Icon::Printer;
}

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : Part(parent)
    , m_mark(17, this)
    , m_words(inBar(Ink::Quiet, QFont::Medium, false), this)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(&m_mark);
    row->addWidget(&m_words);
}

QString StatusPill::spoken() const
{
    QStringList all{m_mark.spoken(), m_inFull.isEmpty() ? m_words.text() : m_inFull};
    all.removeAll(QString());
    return all.join(u' ');
}

void StatusPill::show(Icon icon, Ink ink, const QString &words, const QString &inFull)
{
    m_inFull = inFull;
    setVisible(icon != Icon::None);
    m_mark.show(icon, ink, icon == Icon::Dot ? 6 : 2.8);
    m_words.setInk(ink);
    m_words.setText(words);
}

int StatusPill::naturalWidth() const { return m_mark.sizeHint().width() + 4 + m_words.naturalWidth(); }

TopBar::TopBar(QWidget *parent)
    : Part(parent)
    , m_desk({Size::Body, Ink::Ink, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, true, true}, this)
    , m_task({Size::Body, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignVCenter, true, true}, this)
    , m_sound(this)
    , m_network(this)
    , m_facts(this)
    , m_attention(this)
    , m_operator(inBar(Ink::Quiet, QFont::Normal, true), this)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(18);
    row->addWidget(&m_desk);
    row->addWidget(&m_task, 1);
    QSizePolicy keepsItsPlace = m_task.sizePolicy(); // or the others would spread over the bar when there is no order
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_task.setSizePolicy(keepsItsPlace);
    m_deviceRow = new QHBoxLayout;
    m_deviceRow->setSpacing(16);
    row->addLayout(m_deviceRow);
    for (QWidget *pill : {static_cast<QWidget *>(&m_sound), static_cast<QWidget *>(&m_network), static_cast<QWidget *>(&m_facts),
                          static_cast<QWidget *>(&m_attention), static_cast<QWidget *>(&m_operator)})
        row->addWidget(pill);
}

void TopBar::show(const present::DeskBarShown &bar, const present::StripShown &strip)
{
    m_desk.setText(bar.desk);
    m_task.setText(bar.task);
    m_operator.setText(bar.operatorName);
    m_sound.show(strip.audible ? Icon::None : Icon::Mute, Ink::Warn, QString());
    showNetwork(strip);
    showFacts(strip);
    showDevices(bar.devices);
    const bool narrow = isNarrow(bar);
    m_operator.setVisible(!narrow && !bar.operatorName.isEmpty());
    m_task.setMinimumWidth(narrow && !bar.task.isEmpty() ? theme().px(150) : 0);
    if (!narrow)
        return;
    for (size_t i = 0; i < bar.devices.size(); ++i) { // what works needs no words
        if (bar.devices[i].state == present::Device::Ready)
            m_devices[i]->show(drawingOf(bar.devices[i].kind), Ink::Good, QString(), bar.devices[i].name);
    }
}

void TopBar::showDevices(const std::vector<present::DeviceShown> &devices)
{
    while (m_devices.size() < devices.size()) {
        m_devices.push_back(new StatusPill(this));
        m_deviceRow->addWidget(m_devices.back());
    }
    for (size_t i = 0; i < m_devices.size(); ++i) {
        m_devices[i]->setVisible(i < devices.size());
        if (i < devices.size())
            m_devices[i]->show(iconOf(devices[i].state), inkOf(devices[i].state), devices[i].name);
    }
}

bool TopBar::isNarrow(const present::DeskBarShown &bar)
{
    int wanted = m_desk.naturalWidth() + m_task.naturalWidth() + m_operator.naturalWidth() + 120;
    for (size_t i = 0; i < bar.devices.size(); ++i)
        wanted += m_devices[i]->naturalWidth() + 16;
    for (const StatusPill *pill : {&m_sound, &m_network, &m_facts, &m_attention})
        wanted += pill->isVisibleTo(this) ? pill->naturalWidth() + 18 : 0;
    return wanted > width();
}

void TopBar::showNetwork(const present::StripShown &strip)
{
    const bool online = strip.network == present::Link::Online;
    m_network.show(online ? Icon::Waves : Icon::NoWaves, online ? Ink::Good : Ink::Warn, QString(), strip.networkWords);
}

void TopBar::showFacts(const present::StripShown &strip)
{
    if (strip.onDevice > 0)
        m_facts.show(Icon::Device, Ink::Warn, Words::onDevice(strip.onDevice));
    else if (strip.hasSafe && strip.delivered > 0)
        m_facts.show(Icon::ArrowUp, Ink::Quiet, Words::delivered(strip.delivered));
    else
        m_facts.show(strip.hasSafe ? Icon::Shield : Icon::Tick, Ink::Good, strip.hasSafe ? Words::allSafe() : Words::allDelivered());
    m_attention.show(strip.attention > 0 ? Icon::Triangle : Icon::None, Ink::Bad, Words::attention(strip.attention));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().ink(Ink::Card));
    painter.fillRect(0, height() - theme().hairline(), width(), theme().hairline(), theme().ink(Ink::Line));
}

NoticeLine::NoticeLine(QWidget *parent)
    : Part(parent)
    , m_mark(20, this)
    , m_words({Size::Small, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 16, 5);
    row->setSpacing(10);
    row->addWidget(&m_mark);
    row->addWidget(&m_words, 1);
    m_mark.show(Icon::Triangle, Ink::Warn);
}

void NoticeLine::show(const QString &words, int sent, int toSend)
{
    setVisible(!words.isEmpty() || toSend > 0);
    m_words.setText(words);
    m_sent = sent;
    m_toSend = toSend;
    update();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().ink(Ink::WarnGround));
    if (m_toSend > 0)
        painter.fillRect(mirrored(*this, {0, height() - theme().px(4), int(double(width()) * m_sent / m_toSend), theme().px(4)}), theme().ink(Ink::Warn));
}

} // namespace ui
