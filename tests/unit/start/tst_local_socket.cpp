// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/local_socket.h"
#include "support/test_main.h"
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace start;

namespace {

/// A program that asks.
class Client
{
public:
    explicit Client(const QString &profile) { socket.connectToServer(LocalSocket::pathIn(profile)); }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    /// What has come so far, line by line.
    QByteArrayList lines()
    {
        m_bytes += socket.readAll();
        QByteArrayList all = m_bytes.split('\n');
        all.removeLast();
        return all;
    }
    QLocalSocket socket;

private:
    QByteArray m_bytes;
};

} // namespace

/// The socket itself, with real connections: what is answered stands in tst_station_answers.
class TstLocalSocket : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<LocalSocket> m_station;

    /// Answers by pages without an end, and counts them.
    struct Endless
    {
        int pages = 0;
        Answer answer()
        {
            return [this](const std::function<void(const Page &)> &take) {
                ++pages;
                take({{QByteArray(100'000, 'x')}, false});
            };
        }
    };

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<LocalSocket>();
        m_station->onRequest = [](const QByteArray &line) { return saying("got " + line); };
        QCOMPARE(m_station->listen(m_folder.path()), QString());
    }
    void cleanup() { m_station.reset(); }

    void requestsAreAnsweredInTheirOrder()
    {
        Client client(m_folder.path());
        client.send("one\ntwo\nthr");
        QTRY_COMPARE(client.lines(), (QByteArrayList{"got one", "got two"}));
        client.send("ee\r\n\n");
        QTRY_COMPARE(client.lines(), (QByteArrayList{"got one", "got two", "got three", "got "}));
    }

    void twoClientsDoNotMix()
    {
        Client first(m_folder.path());
        Client second(m_folder.path());
        first.send("a");
        second.send("b\n");
        QTRY_COMPARE(second.lines(), QByteArrayList{"got b"});
        QVERIFY(first.lines().isEmpty());
        first.send("c\n");
        QTRY_COMPARE(first.lines(), QByteArrayList{"got ac"});
        QCOMPARE(second.lines(), QByteArrayList{"got b"});
    }

    void garbageIsALineLikeAnyOther()
    {
        QByteArray seen;
        m_station->onRequest = [&seen](const QByteArray &line) {
            seen = line;
            return refusing(QStringLiteral("no"));
        };
        Client client(m_folder.path());
        client.send(QByteArray("\xff\x00{\"\n", 5));
        QTRY_COMPARE(client.lines(), QByteArrayList{"{\"error\":\"no\"}"});
        QCOMPARE(seen, QByteArray("\xff\x00{\"", 4));
    }

    void aLineThatIsTooLongIsRefusedAndHungUpOn()
    {
        Client longest(m_folder.path());
        longest.send(QByteArray(LocalSocket::maxLine - 1, 'y') + '\n');
        QTRY_COMPARE(longest.lines(), QByteArrayList{"got " + QByteArray(LocalSocket::maxLine - 1, 'y')});
        Client client(m_folder.path());
        client.send(QByteArray(LocalSocket::maxLine * 50, 'x'));
        QTRY_COMPARE(client.socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(client.lines().size(), 1);
        QVERIFY(client.lines()[0].startsWith("{\"error\""));
        QTRY_COMPARE(m_station->callers(), 1);
    }

    void aPageIsReadWhenTheOneBeforeHasLeft()
    {
        Endless endless;
        m_station->onRequest = [&](const QByteArray &line) { return line == "all" ? endless.answer() : saying("here"); };
        Client slow(m_folder.path());
        slow.socket.setReadBufferSize(1); // reads nothing by itself
        slow.send("all\n");
        QTRY_VERIFY(endless.pages > 0);
        int before = -1;
        QTRY_VERIFY(std::exchange(before, endless.pages) == endless.pages); // it stands still: the system's buffer is full
        QVERIFY2(endless.pages < 100, qPrintable(QString::number(endless.pages)));
        Client other(m_folder.path());
        other.send("x\n");
        QTRY_COMPARE(other.lines(), QByteArrayList{"here"});
        slow.socket.setReadBufferSize(0);
        QTRY_VERIFY(slow.lines().size() > before);
    }

    void anAnswerEndsWithItsClient()
    {
        Endless endless;
        m_station->onRequest = [&](const QByteArray &) { return endless.answer(); };
        auto client = std::make_unique<Client>(m_folder.path());
        client->send("all\n");
        QTRY_VERIFY(!client->lines().isEmpty());
        client.reset();
        QTRY_COMPARE(m_station->callers(), 0);
    }

    void aPageThatComesLateFindsNobody()
    {
        std::function<void(const Page &)> late;
        m_station->onRequest = [&](const QByteArray &) {
            return Answer([&](const std::function<void(const Page &)> &take) { late = take; });
        };
        auto client = std::make_unique<Client>(m_folder.path());
        client->send("all\n");
        QTRY_VERIFY(late);
        client.reset();
        QTRY_COMPARE(m_station->callers(), 0);
        late({{"too late"}, true});
    }

    void manyClientsMakeRoomForTheNextOne()
    {
        std::vector<std::unique_ptr<Client>> clients;
        for (qsizetype i = 0; i < LocalSocket::maxCallers; ++i)
            clients.push_back(std::make_unique<Client>(m_folder.path()));
        QTRY_COMPARE(m_station->callers(), LocalSocket::maxCallers);
        clients[0]->send("x\n");
        QTRY_COMPARE(clients[0]->lines().size(), 1);
        Client next(m_folder.path());
        next.send("y\n");
        QTRY_COMPARE(next.lines(), QByteArrayList{"got y"});
        QTRY_COMPARE(clients[1]->socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(clients[0]->socket.state(), QLocalSocket::ConnectedState);
        QCOMPARE(m_station->callers(), LocalSocket::maxCallers);
    }

    void aSocketLeftBehindIsTakenOver()
    {
        m_station.reset();
        QFile remains(LocalSocket::pathIn(m_folder.path()));
        QVERIFY(remains.open(QIODevice::WriteOnly));
        remains.close();
        init();
        Client client(m_folder.path());
        client.send("x\n");
        QTRY_COMPARE(client.lines(), QByteArrayList{"got x"});
    }

    void onlyItsUserMayAsk()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(LocalSocket::pathIn(m_folder.path())) & others));
    }

    void aPathThatIsTooLongIsSaid()
    {
        const QString deep = m_folder.filePath(QString(120, u'd'));
        QVERIFY(QDir().mkpath(deep));
        LocalSocket station;
        QVERIFY(station.listen(deep).contains(QStringLiteral("shorter path")));
    }
};

PACKHORSE_TEST(TstLocalSocket)
#include "tst_local_socket.moc"
