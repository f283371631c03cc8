// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/child.h"
#include "emulator/lossy_link.h"
#include <memory>
#include <vector>

namespace emulator {

/// One packhorse-server, or several: each a program of its own at a network of its own. One that is killed comes back at
/// the same port.
class Nodes : public QObject
{
    Q_OBJECT
public:
    Nodes(QString program, QString log, QObject *parent = nullptr);
    ~Nodes() override;

    /// `store` as for --store; `more` are options of serve besides.
    void start(int count, const QString &store, const QStringList &more);
    void kill(int node, int back_ms = 200); ///< SIGKILL
    void killAll();                         ///< and none comes back before startAll()
    void startAll();
    /// It ends now and comes back on another store: what the others keep, it does not know.
    void moveTo(int node, const QString &store);
    void become(LossyLink::Condition condition); ///< the network in front of all of them
    void askToEnd();

    [[nodiscard]] int count() const { return int(m_nodes.size()); }
    [[nodiscard]] bool areListening() const;
    [[nodiscard]] bool isAnyRunning() const;
    [[nodiscard]] int kills() const { return m_kills; }
    /// What stations are given, beginning with this node: the ends of the networks.
    [[nodiscard]] QStringList addresses(int first = 0) const;

    std::function<void(int node, const QString &url)> onListening;
    std::function<void(const QString &why)> onFailure;
    std::function<void()> onAllEnded;

private:
    struct Node
    {
        Child child;
        QString store;
        QString listen = QStringLiteral("127.0.0.1:0");
        std::unique_ptr<LossyLink> link;
        bool shallRun = false;
        bool isListening = false;
        int back_ms = 0;
    };
    void start(int node);
    void said(int node, const QByteArray &line);
    void ended(int node, const QString &how);
    [[nodiscard]] Node &at(int node) const { return *m_nodes[size_t(node)]; }

    QString m_program;
    QString m_log;
    QStringList m_more;
    std::vector<std::unique_ptr<Node>> m_nodes;
    bool m_areDown = false;
    int m_kills = 0;
};

} // namespace emulator
