// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/programs.h"
#include "support/test_main.h"

/// What the server's own tests say of a store holds on PostgreSQL, too: they are run again, each on a new database.
class TstSharedStore : public QObject
{
    Q_OBJECT
private:
    cluster::PostgreSql m_database;

private Q_SLOTS:
    void initTestCase()
    {
        if (cluster::PostgreSql::programs().isEmpty())
            QSKIP("PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql)");
        QVERIFY(m_database.make());
        QVERIFY(m_database.start());
    }

    void serverTests_data()
    {
        QTest::addColumn<QString>("tests");
        for (const char *tests : {"TstAppend", "TstCases", "TstStore", "TstTasks", "TstImport", "TstLabels", "TstOrders", "TstFlags"})
            QTest::newRow(tests) << QString::fromLatin1(tests);
    }
    void serverTests()
    {
        QFETCH(QString, tests);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PACKHORSE_TEST_POSTGRESQL"), m_database.pattern());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PACKHORSE_BIN_DIR "/test_unit_server"), {tests});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAll().right(3000).constData());
    }
};

PACKHORSE_TEST(TstSharedStore)
#include "tst_shared_store.moc"
