// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/catalogue.h"
#include "server/core/dialect.h"
#include "server/core/schema.h"
#include "support/test_main.h"
#include "warehouse.h"

using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// A store as the program of that schema left it, with an operator and a fact in it.
QString storeOf(int version, const QTemporaryDir &folder)
{
    const bool isShared = !sharedStorePattern().isEmpty();
    const QString location =
        isShared ? newSharedStore() : u"sqlite:"_s + folder.filePath(u"store-%1.db"_s.arg(version));
    const auto place = server::readStoreLocation(location);
    MUST(place.hasValue(), "the test names a store");
    const auto dialect = server::Dialect::of(place->kind);
    const QString name = u"old store"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect->driver(), name);
        dialect->aim(database, *place);
        MUST(database.open(), "the test's database opens");
        const auto run = [&database](const QByteArray &statement) {
            QSqlQuery query(database);
            MUST(query.exec(QString::fromUtf8(statement)), "the test's statement is run");
        };
        for (int one = 1; one <= version; ++one) {
            for (const char *statement : server::schemaStatements(one))
                run(dialect->statement(statement));
        }
        run("INSERT INTO packhorse_meta(name, value) VALUES('schema', '" + QByteArray::number(version) +
            "'), ('minimum_reader', '1'),"
            " ('epoch', '0190ffff-0000-7000-8000-00000000abcd')");
        run("INSERT INTO operators(operator, badge, name, role, language) VALUES('operator-1', 'B-1001', 'Maria', "
            "'picker', 'pl')");
    }
    QSqlDatabase::removeDatabase(name);
    return location;
}

} // namespace

/// A store of every earlier version is opened, keeps what it has, and can do what is new.
class TstMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreOfAnEarlierVersionGoesOn_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < server::schemaVersion; ++version)
            QTest::addRow("schema %d", version) << version;
    }
    void aStoreOfAnEarlierVersionGoesOn()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        TestWorld time;
        auto opened = server::Store::open(storeOf(version, folder), server::Store::Missing::Refuse, time.world());
        QVERIFY2(opened.hasValue(), opened.hasValue() ? "" : qPrintable(opened.error().what));
        server::Store &store = **opened;
        QCOMPARE(store.meta(u"schema"_s).toInt(), server::schemaVersion);
        QCOMPARE(store.epoch(), u"0190ffff-0000-7000-8000-00000000abcd"_s);
        const auto before = server::Catalogue(store).site().operators;
        QCOMPARE(before.size(), size_t(1));
        QCOMPARE(before[0].name, u"Maria"_s);
        QVERIFY(!before[0].settings && !before[0].isLocked && before[0].verifier.isEmpty() && !before[0].isPinForOnce);

        server::ReferenceServer server(store, time.world(), u"node-1"_s);
        StationJournal j(journalA);
        j.addAs(before[0].id, domain::OperatorSettingsChanged{{150, u"dark"_s, u"left"_s, false, u"uk"_s}, {}});
        QVERIFY(answerOf(server.append(j.call())).results.empty());
        const auto after = server::Catalogue(store).site().operators;
        QVERIFY(after[0].settings && after[0].settings->fact == j.idOf(1));
        QCOMPARE(after[0].settings->settings.textScale, 150);
    }
};

PACKHORSE_TEST(TstMigration)
#include "tst_migration.moc"
