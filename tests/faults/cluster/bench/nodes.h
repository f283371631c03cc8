// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "faults/cluster/bench/programs.h"
#include "server/core/journals.h"
#include "support/free_port.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace cluster {

/// A packhorse-server of its own process.
class Node
{
public:
    Node(QString name, QString store, quint16 port = support::freePort());

    void begin(const QStringList &more = {}); ///< without waiting
    [[nodiscard]] bool listens();             ///< waits for its line
    [[nodiscard]] bool start(const QStringList &more = {});
    void kill() { m_program.kill(); }
    void signal(int number) const { m_program.signal(number); }
    [[nodiscard]] int stop(); ///< SIGTERM; its exit status
    [[nodiscard]] int ended() { return m_program.ended(); }
    [[nodiscard]] QByteArray errors() { return m_program.errors(); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    QString m_store;
    quint16 m_port;
    Program m_program;
};

/// HAProxy with the configuration that is shipped, on ports of its own.
class Balancer
{
public:
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] bool start(const std::vector<QString> &nodes); ///< three addresses
    [[nodiscard]] QUrl url() const;

private:
    QTemporaryDir m_folder;
    quint16 m_port = support::freePort();
    Program m_program;
};

struct Reply
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray contentType;
    QByteArray header(const QByteArray &name) const { return headers.value(name); }
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// Speaks HTTP to nodes and to the balancer.
class Caller
{
public:
    [[nodiscard]] Reply get(const QUrl &base, const QString &path);
    [[nodiscard]] Reply append(const QUrl &base, const server::AppendCall &call);
    /// The same without waiting; take the answer with `answered`.
    [[nodiscard]] std::unique_ptr<QNetworkReply> post(const QUrl &base, const server::AppendCall &call);
    [[nodiscard]] static Reply answered(QNetworkReply &reply);
    /// The journal's cursor as this node tells it; -1 when it does not.
    [[nodiscard]] domain::Sequence cursor(const QUrl &base, const QString &journal);

private:
    QNetworkAccessManager m_network;
};

} // namespace cluster
