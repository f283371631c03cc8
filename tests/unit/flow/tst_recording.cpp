// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "flow/recording.h"
#include "support/test_main.h"

/// How a journal begins. What it says is held against the codec: a server parks what that cannot read.
class TstRecording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJournalNamesTheOneBeforeIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("a new station") << QString() << QStringLiteral("new") << false;
        QTest::newRow("files were put aside") << QStringLiteral("01a3185c-53e8-72f2-9dea-8e760e652be6") << QStringLiteral("quarantine") << true;
        QTest::newRow("a damaged disk left no name") << QStringLiteral("lost-2") << QStringLiteral("quarantine") << false; // seed 90558
    }
    void aJournalNamesTheOneBeforeIt()
    {
        QFETCH(QString, before);
        journal::Head head;
        head.journal = domain::JournalId(before);
        head.sequence = 3;
        domain::Event event;
        event.id = domain::EventId(QStringLiteral("01a3185d-175f-75ae-af28-630d64cdbd17"));
        event.station = domain::StationId(QStringLiteral("h-1"));
        event.data = flow::beginningAfter(head);
        const auto read = codec::decodeFact(codec::encodeFact(event));
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().what));
        const auto &begun = std::get<domain::JournalBegun>(read->data);
        QTEST(begun.reason, "reason");
        QTEST(begun.predecessor.has_value(), "isNamed");
    }
};

PACKHORSE_TEST(TstRecording)
#include "tst_recording.moc"
