// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/workstation.h"
#include "support/test_main.h"

using journal::OpenFault;

/// A journal that cannot be opened has words for the person in front of it.
class TstFaultWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, OpenFault fault, const QString &word) { QTest::newRow(name) << int(fault) << word; };
        row("in use", OpenFault::InUse, u"--profile"_qs);
        row("not writable", OpenFault::NotWritable, u"right to write"_qs);
        row("network drive", OpenFault::NetworkDrive, u"own disk"_qs);
        row("foreign database", OpenFault::ForeignDatabase, u"not touched"_qs);
        row("newer version", OpenFault::NewerVersion, u"newer version"_qs);
        row("damaged", OpenFault::Damaged, u"/profile/quarantine/x"_qs);
        row("unsafe settings", OpenFault::UnsafeSettings, u"another disk"_qs);
    }
    void everyFaultSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(int, fault);
        QFETCH(QString, word);
        const auto words = start::faultWords({OpenFault(fault), u"the detail"_qs, u"/profile/quarantine/x"_qs});
        QVERIFY(!words.title.isEmpty());
        QVERIFY2(words.todo.contains(word), qPrintable(words.todo));
        QCOMPARE(words.detail, u"the detail"_qs);
    }
};

PACKHORSE_TEST(TstFaultWords)
#include "tst_fault_words.moc"
