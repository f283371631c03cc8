// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/pin.h"
#include "server/core/backup.h"
#include "server/core/code128.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonDocument>
#include <numeric>
#include <set>

using namespace support;

/// The store's own life: opening, backups, epochs; and the barcodes of the sheet.
class TstStore : public QObject
{
    Q_OBJECT
private:
    base::Expected<std::unique_ptr<server::Store>, server::Failure>
    open(const QString &location, server::Store::Missing missing = server::Store::Missing::Create)
    {
        return server::Store::open(location, missing, m_time.world());
    }
    TestWorld m_time;

private Q_SLOTS:
    void secondProgramIsToldSo()
    {
        if (!sharedStorePattern().isEmpty())
            QSKIP("a matter of SQLite");
        Warehouse w;
        const auto second = open(QStringLiteral("sqlite:") + w.file());
        QVERIFY(!second.hasValue());
        QVERIFY2(second.error().what.contains(QStringLiteral("in use")), qUtf8Printable(second.error().what));
    }

    void foreignFilesAreLeftAlone_data()
    {
        QTest::addColumn<bool>("database");
        QTest::newRow("a text") << false;
        QTest::newRow("another program's database") << true;
    }
    void foreignFilesAreLeftAlone()
    {
        QFETCH(bool, database);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("foreign"));
        if (database) {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery(other).exec(QStringLiteral("CREATE TABLE notes(text TEXT)"));
            other.close();
        } else {
            QFile text(path);
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(QByteArray("dear diary, ").repeated(200));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        const auto bytesOf = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytesOf();
        const auto store = open(QStringLiteral("sqlite:") + path);
        QVERIFY(!store.hasValue());
        QVERIFY2(store.error().what.contains(QStringLiteral("left as it")), qUtf8Printable(store.error().what));
        QCOMPARE(bytesOf(), before);
    }

    void locations_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("usage");
        QTest::newRow("no scheme") << QStringLiteral("warehouse.db") << true;
        QTest::newRow("no file") << QStringLiteral("sqlite:") << true;
        QTest::newRow("no database") << QStringLiteral("postgresql://localhost") << true;
        QTest::newRow("a password") << QStringLiteral("postgresql://me:secret@localhost/x") << true;
        QTest::newRow("a password as a setting") << QStringLiteral("postgresql://localhost/x?password=secret") << true;
        QTest::newRow("unknown setting") << QStringLiteral("postgresql://localhost/x?fsync=off") << true;
        QTest::newRow("bad port") << QStringLiteral("postgresql://localhost/x?port=-1") << true;
        QTest::newRow("nobody there") << QStringLiteral("postgresql://127.0.0.1:1/x") << false;
        QTest::newRow("no such folder") << QStringLiteral("sqlite:/no/such/folder/x.db") << false;
    }
    void locations()
    {
        QFETCH(QString, location);
        QFETCH(bool, usage);
        const auto store = open(location);
        QVERIFY(!store.hasValue());
        QCOMPARE(store.error().usage, usage);
    }

    void missingStoreIsNotBegunByChance()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.db"));
        QVERIFY(!open(QStringLiteral("sqlite:") + path, server::Store::Missing::Refuse).hasValue());
        QVERIFY(!QFileInfo::exists(path));
    }

    void aPasswordIsNotRepeated()
    {
        const auto store = open(QStringLiteral("postgresql://me:secret@localhost/x"));
        QVERIFY(!store.error().what.contains(QStringLiteral("secret")));
    }

    void aNewerSchemaThatOnlyAddedIsUsed()
    {
        Warehouse w;
        w.store->setMeta(QStringLiteral("schema"), QStringLiteral("99"));
        w.restart();
        QCOMPARE(w.store->meta(QStringLiteral("schema")), QStringLiteral("99"));
        StationJournal j(journalA);
        j.add(taken());
        QCOMPARE(answerOf(w.server->append(j.call())).cursor, 1);
    }

    void anUnreadableSchemaIsRefusedAtTheStartAndWhileRunning()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        w.store->setMeta(QStringLiteral("minimum_reader"), QStringLiteral("99"));
        const auto document = w.server->append(j.call());
        QCOMPARE(document.status, 503);
        QVERIFY(problemOf(document).detail.contains(QStringLiteral("99")));
        w.server.reset();
        w.store.reset();
        const auto store = open(w.location());
        QVERIFY(!store.hasValue());
        QVERIFY(store.error().what.contains(QStringLiteral("99")));
    }

    void safeOnlyAfterABackupThatWasReadBack()
    {
        if (!sharedStorePattern().isEmpty())
            QSKIP("a matter of SQLite");
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        j.add(item(1, "apple", 1));
        QVERIFY(!answerOf(w.server->append(j.call())).safe);
        const QByteArray file = w.folder.filePath(QStringLiteral("backup.db")).toUtf8();
        QVERIFY(w.run("backup", {{"to", file.constData()}}));
        QCOMPARE(QJsonDocument::fromJson(w.output).object().value(QLatin1String("facts")).toInt(), 2);
        j.add(item(1, "apple", 1));
        const auto answer = answerOf(w.server->append(j.call(3)));
        QCOMPARE(answer.cursor, 3);
        QCOMPARE(*answer.safe, 2);
        QVERIFY(codec::decodeSite(w.server->get({{QStringLiteral("v1"), QStringLiteral("site")}, {}, {}}).body)
                    ->hasBackups);
        StationJournal other(journalB);
        other.add(domain::OperatorSignedOut{}, {});
        QCOMPARE(*answerOf(w.server->append(other.call())).safe, 0);
    }

    void backupIsAStoreThatServes()
    {
        if (!sharedStorePattern().isEmpty())
            QSKIP("a matter of SQLite");
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        const QString file = w.folder.filePath(QStringLiteral("backup.db"));
        QVERIFY(server::backUp(*w.store, w.time.world(), file).hasValue());
        auto restored = open(QStringLiteral("sqlite:") + file, server::Store::Missing::Refuse);
        QVERIFY(restored.hasValue());
        server::ReferenceServer node(**restored, m_time.world(), QStringLiteral("node-2"));
        QCOMPARE(answerOf(node.append(j.call())).cursor, 1);
    }

    void failedBackupRaisesNothing()
    {
        if (!sharedStorePattern().isEmpty())
            QSKIP("a matter of SQLite");
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        QVERIFY(!w.run("backup", {{"to", "/no/such/folder/backup.db"}}));
        QVERIFY(!w.run("backup", {{"to", w.file().toUtf8().constData()}})); // exists
        QVERIFY(!answerOf(w.server->append(j.call())).safe);
    }

    void safeAtATime()
    {
        Warehouse w;
        StationJournal j(journalA);
        j.add(taken());
        answerOf(w.server->append(j.call()));
        w.time.now = w.time.now + std::chrono::hours(2);
        j.add(item(1, "apple", 1));
        answerOf(w.server->append(j.call(2)));
        const QByteArray between = codec::writeTime({w.time.now.ms - 3'600'000}).toUtf8();
        QVERIFY(w.run("safe", {{"at", between.constData()}}));
        QCOMPARE(*answerOf(w.server->append(j.call())).safe, 1);
        const QByteArray future = codec::writeTime({w.time.now.ms + 1}).toUtf8();
        QVERIFY(!w.run("safe", {{"at", future.constData()}}));
        QVERIFY(!w.run("safe", {{"at", "yesterday"}}));
    }

    void newEpochIsToldEverywhere()
    {
        Warehouse w;
        const QString before = w.route().epoch;
        const auto etag =
            w.server->get({{QStringLiteral("v1"), QStringLiteral("routes"), QStringLiteral("R-1")}, {}, {}}).etag();
        QVERIFY(w.run("new-epoch", QMap<QString, QString>{}));
        const QString now = w.store->epoch();
        QVERIFY(now != before);
        QCOMPARE(w.route().epoch, now);
        StationJournal j(journalA);
        j.add(taken());
        QCOMPARE(answerOf(w.server->append(j.call())).epoch, now);
        QVERIFY(
            w.server->get({{QStringLiteral("v1"), QStringLiteral("routes"), QStringLiteral("R-1")}, {}, {}}).etag() !=
            etag);
    }

    void operators_data()
    {
        QTest::addColumn<QByteArray>("badge");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<bool>("fine");
        QTest::newRow("fine") << QByteArray("b-100") << QByteArray("Picker 1") << QByteArray("picker") << true;
        QTest::newRow("no badge") << QByteArray("T-100") << QByteArray("Picker 1") << QByteArray("picker") << false;
        QTest::newRow("no such role") << QByteArray("B-100") << QByteArray("Picker 1") << QByteArray("boss") << false;
        QTest::newRow("no name") << QByteArray("B-100") << QByteArray(" ") << QByteArray("picker") << false;
    }
    void operators()
    {
        QFETCH(QByteArray, badge);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, role);
        QFETCH(bool, fine);
        Warehouse w;
        QCOMPARE(
            w.run("operator", {{"badge", badge.constData()}, {"name", name.constData()}, {"role", role.constData()}}),
            fine);
        const auto site =
            codec::decodeSite(w.server->get({{QStringLiteral("v1"), QStringLiteral("site")}, {}, {}}).body);
        QCOMPARE(site->operators.size(), size_t(fine ? 1 : 0));
        if (fine)
            QCOMPARE(site->operators[0].badge, QStringLiteral("B-100"));
    }

    void operatorsHavePinsAndMayBeLocked()
    {
        Warehouse w;
        const auto only = [&w] {
            return codec::decodeSite(w.server->get({{QStringLiteral("v1"), QStringLiteral("site")}, {}, {}}).body)->operators[0];
        };
        const QByteArray verifier = codec::pinVerifier(QStringLiteral("314159")).toLatin1();
        QVERIFY(w.run("operator", {{"what", "add"}, {"badge", "B-100"}, {"name", "Picker 1"}, {"role", "picker"}}));
        QVERIFY(only().verifier.isEmpty());
        QVERIFY(w.run("operator", {{"what", "pin"}, {"badge", "b-100"}, {"verifier", verifier.constData()}}));
        QVERIFY(codec::pinFits(only().verifier, QStringLiteral("314159")));
        QCOMPARE(only().unlocks, 1); // a new PIN forgives what was typed before it
        QVERIFY(w.run("operator", {{"what", "lock"}, {"badge", "B-100"}}));
        QVERIFY(only().isLocked);
        QVERIFY(w.run("operator", {{"what", "unlock"}, {"badge", "B-100"}}));
        QVERIFY(!only().isLocked);
        QCOMPARE(only().unlocks, 2);
        QVERIFY(w.run("operator", {{"what", "add"}, {"badge", "B-100"}, {"name", "Picker One"}, {"role", "picker"}}));
        QCOMPARE(only().verifier, QString::fromLatin1(verifier)); // another name, the same PIN
        QVERIFY(!w.run("operator", {{"what", "pin"}, {"badge", "B-100"}, {"verifier", "314159"}})); // a PIN is none
        QVERIFY(!w.run("operator", {{"what", "lock"}, {"badge", "B-999"}}));
    }

    void sheetHoldsEveryCode()
    {
        Warehouse w;
        QVERIFY(w.run("operator", {{"badge", "B-100"}, {"name", "Picker <1>"}, {"role", "picker"}}));
        QVERIFY(w.run("sheet", {{"route", "R-1"}}));
        for (const char *code : {"B-100", "T-001", "K-0001", "K-0002", "S-01", "S-02", "A-01-01", "A-02-01", "apple", "plum", "Z-01"})
            QVERIFY2(w.output.contains(server::code128Svg(QLatin1String(code), 36)), code);
        QVERIFY(w.output.contains("Picker &lt;1&gt;"));
        QVERIFY(!w.run("sheet", {{"route", "R-9"}}));
    }

    void code128Values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("values");
        // Check values by ISO/IEC 15417, 4.3.2: (start + sum of place * value) mod 103.
        QTest::newRow("B") << QStringLiteral("PJJ123C") << std::vector<int>{104, 48, 42, 42, 17, 18, 19, 35, 55};
        QTest::newRow("C") << QStringLiteral("123456") << std::vector<int>{105, 12, 34, 56, 44};
        QTest::newRow("B to C") << QStringLiteral("A1234") << std::vector<int>{104, 33, 99, 12, 34, 95};
        QTest::newRow("C to B") << QStringLiteral("12345") << std::vector<int>{105, 12, 34, 100, 21, 54};
    }
    void code128Values()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<int>, values);
        QCOMPARE(*server::code128Values(text), values);
    }

    void code128PatternsAreAllDifferentAndElevenModulesWide()
    {
        std::set<std::vector<int>> seen;
        for (char c = 0x20; c < 0x7f; ++c) {
            const auto widths = *server::code128Widths(QString(QLatin1Char(c)));
            QCOMPARE(widths.size(), size_t(6 + 6 + 6 + 7)); // start, character, check, stop
            const std::vector<int> symbol(widths.begin() + 6, widths.begin() + 12);
            QCOMPARE(std::accumulate(symbol.begin(), symbol.end(), 0), 11);
            QCOMPARE((symbol[0] + symbol[2] + symbol[4]) % 2, 0); // ISO/IEC 15417, 4.2: bars are even
            QVERIFY(seen.insert(symbol).second);
        }
        QVERIFY(!server::code128Values(QStringLiteral("\u00e9")));
        QVERIFY(!server::code128Values({}));
    }
};

PACKHORSE_TEST(TstStore)
#include "tst_store.moc"
