// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/prompt_listener.h"
#include "support/test_main.h"
#include <QTcpSocket>
#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace {

/// A connection to a listener, seen from both ends.
class Connection
{
public:
    explicit Connection(QTcpServer &listener)
    {
        listener.listen(QHostAddress::LocalHost);
        client.connectToHost(listener.serverAddress(), listener.serverPort());
        if (client.waitForConnected() && listener.waitForNewConnection(5000))
            server.reset(listener.nextPendingConnection());
    }
    /// What a request and its answer are to the kernel: from then on it holds acknowledgements back until there is something to send.
    [[nodiscard]] bool talk()
    {
        client.write("?");
        if (!client.waitForBytesWritten() || !server->waitForReadyRead())
            return false;
        server->readAll();
        server->write("!");
        if (!server->waitForBytesWritten() || !client.waitForReadyRead())
            return false;
        return client.readAll() == "!";
    }

    QTcpSocket client;
    std::unique_ptr<QTcpSocket> server;
};

} // namespace

class TstPromptListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallPiecesAreSentAtOnce()
    {
        const auto listener = server::promptListener({});
        Connection connection(*listener);
        QVERIFY(connection.server);
        QCOMPARE(connection.server->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    }
    void aPartOfABodyIsAcknowledgedAtOnce()
    {
#ifdef Q_OS_LINUX
        const auto listener = server::promptListener({});
        Connection connection(*listener);
        QVERIFY(connection.server);
        for (int turn = 0; turn < 8; ++turn)
            QVERIFY(connection.talk());
        const auto heldBack = [&connection] {
            int prompt = 0;
            socklen_t size = sizeof prompt;
            ::getsockopt(int(connection.server->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &prompt, &size);
            return prompt == 0;
        };
        QVERIFY(heldBack());
        connection.client.write("a part");
        QVERIFY(connection.client.waitForBytesWritten() && connection.server->waitForReadyRead());
        QVERIFY(!heldBack());
#else
        QSKIP("acknowledgements cannot be hurried here");
#endif
    }
};

PACKHORSE_TEST(TstPromptListener)
#include "tst_prompt_listener.moc"
