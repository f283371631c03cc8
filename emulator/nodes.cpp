// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/nodes.h"
#include <QTimer>
#include <QUrl>
#include <algorithm>

namespace emulator {

Nodes::Nodes(QString program, QString log, QObject *parent) : QObject(parent), m_program(std::move(program)), m_log(std::move(log)) {}

Nodes::~Nodes() = default;

void Nodes::start(int count, const QString &store, const QStringList &more)
{
    m_more = more;
    for (int node = 0; node < count; ++node) {
        m_nodes.push_back(std::make_unique<Node>());
        at(node).store = store;
        at(node).child.onLine = [this, node](const QByteArray &line) { said(node, line); };
        at(node).child.onEnd = [this, node](bool, const QString &how) { ended(node, how); };
    }
    startAll();
}

void Nodes::startAll()
{
    m_areDown = false;
    for (int node = 0; node < count(); ++node)
        start(node);
}

void Nodes::start(int node)
{
    Node &one = at(node);
    if (m_areDown || one.child.isRunning())
        return;
    one.shallRun = true;
    one.child.start({m_program,
                     QStringList{QStringLiteral("serve"), QStringLiteral("--node"), QStringLiteral("node-%1").arg(node + 1),
                                 QStringLiteral("--listen"), one.listen, QStringLiteral("--store"), one.store}
                         + m_more,
                     {},
                     m_log});
}

void Nodes::said(int node, const QByteArray &line)
{
    const QByteArray prefix("listening on ");
    if (!line.startsWith(prefix))
        return;
    const QUrl url(QString::fromLatin1(line.mid(prefix.size())));
    Node &one = at(node);
    one.listen = QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    one.isListening = true;
    if (!one.link)
        one.link = std::make_unique<LossyLink>(QHostAddress(url.host()), quint16(url.port()));
    if (one.link->port() == 0)
        return onFailure(QStringLiteral("no port on 127.0.0.1 for the emulated network"));
    onListening(node, url.toString());
}

void Nodes::ended(int node, const QString &how)
{
    Node &one = at(node);
    one.isListening = false;
    if (std::exchange(one.shallRun, false) && !m_areDown)
        return onFailure(QStringLiteral("node %1 ended by itself (%2); see %3").arg(node + 1).arg(how, m_log));
    if (!m_areDown)
        QTimer::singleShot(one.back_ms, this, [this, node] { start(node); });
    else if (!isAnyRunning() && onAllEnded)
        onAllEnded();
}

void Nodes::kill(int node, int back_ms)
{
    Node &one = at(node);
    if (!one.child.isRunning())
        return;
    ++m_kills;
    one.shallRun = false;
    one.back_ms = back_ms;
    one.child.killNow();
}

void Nodes::killAll()
{
    m_areDown = true;
    for (int node = 0; node < count(); ++node)
        kill(node);
}

void Nodes::moveTo(int node, const QString &store)
{
    at(node).store = store;
    kill(node);
}

void Nodes::become(LossyLink::Condition condition)
{
    for (const auto &node : m_nodes)
        node->link->become(condition);
}

void Nodes::askToEnd()
{
    m_areDown = true;
    for (const auto &node : m_nodes)
        node->child.askToEnd();
}

bool Nodes::areListening() const
{
    return std::all_of(m_nodes.begin(), m_nodes.end(), [](const auto &node) { return node->isListening; });
}

bool Nodes::isAnyRunning() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [](const auto &node) { return node->child.isRunning(); });
}

QStringList Nodes::addresses(int first) const
{
    QStringList all;
    for (int i = 0; i < count(); ++i)
        all << QStringLiteral("http://127.0.0.1:%1").arg(at((first + i) % count()).link->port());
    return all;
}

} // namespace emulator
