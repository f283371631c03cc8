// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/black_box.h"
#include "support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace start;

namespace {
constexpr domain::UtcTime noon{1'795'233'600'000};

domain::Event signedIn()
{
    domain::Event event;
    event.id = domain::EventId(u"01932a00-0000-7000-8000-000000000007"_qs);
    event.data = domain::OperatorSignedIn{u"badge"_qs};
    return event;
}
} // namespace

/// The black box, line by line, by command-line.md.
class TstBlackBox : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QByteArrayList lines() const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList all = file.readAll().split('\n');
        all.removeLast();
        return all;
    }
    [[nodiscard]] QJsonObject line(qsizetype i) const { return QJsonDocument::fromJson(lines().value(i)).object(); }

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void withoutAFileNothingIsWritten()
    {
        BlackBox box;
        QCOMPARE(box.open({}), QString());
        box.state(noon, {}, {});
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        BlackBox box;
        QVERIFY(box.open(m_folder.path()).startsWith(u"--black-box: '"_qs + m_folder.path()));
    }

    void aTornLastLineIsEnded()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"at\":1}\n{\"at\":2,\"so") > 0);
        file.close();
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        box.state(noon, {}, {});
        QCOMPARE(lines().size(), 3);
        QCOMPARE(lines()[1], QByteArray("{\"at\":2,\"so"));
        QCOMPARE(line(2)[u"at"].toString(), u"2026-11-21T04:00:00.000Z"_qs);
    }

    void aWholeFileIsContinuedAsItIs()
    {
        {
            BlackBox box;
            QCOMPARE(box.open(m_file), QString());
            box.state(noon, {}, {});
        }
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        box.state(noon, {}, {}); // a start is a line of its own
        QCOMPARE(lines().size(), 2);
        QVERIFY(!lines().contains(QByteArray()));
    }

    void aReactionSaysWhatWasHeardReadAndRecorded()
    {
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        present::AnswerShown answer;
        answer.title = u"Signed in"_qs;
        box.told(noon, {ports::Sound::Accepted, {signedIn()}, {}, {}}, answer, {}, {1, 2, 3, 4});
        const QJsonObject told = line(0);
        QCOMPARE(told[u"sound"].toString(), u"accepted"_qs);
        QCOMPARE(told[u"events"].toArray(), QJsonArray{signedIn().id.text()});
        QVERIFY(told[u"text"].toString().contains(u"Signed in"_qs));
        QVERIFY(told[u"task"].isNull());
        QVERIFY(told[u"position"].isNull());
        QCOMPARE(told[u"asks"].toObject()[u"step"].toString(), u"sign_in"_qs);
        QCOMPARE(told[u"delivery"].toObject(), (QJsonObject{{u"on_device"_qs, 1}, {u"delivered"_qs, 2}, {u"safe"_qs, 3}, {u"attention"_qs, 4}}));
    }

    void whatWasNotRecordedHasNoEvents_data()
    {
        QTest::addColumn<int>("sound");
        QTest::addColumn<QString>("name");
        QTest::newRow("ok") << int(ports::Sound::Ok) << u"ok"_qs;
        QTest::newRow("refused") << int(ports::Sound::Refused) << u"refused"_qs;
        QTest::newRow("unknown") << int(ports::Sound::Unknown) << u"unknown"_qs;
        QTest::newRow("attention") << int(ports::Sound::Attention) << u"attention"_qs;
        QTest::newRow("done") << int(ports::Sound::Done) << u"done"_qs;
        QTest::newRow("none") << int(ports::Sound::None) << QString();
    }
    void whatWasNotRecordedHasNoEvents()
    {
        QFETCH(int, sound);
        QFETCH(QString, name);
        m_file += name;
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        box.told(noon, {ports::Sound(sound), {}, {}, {}}, {}, {}, {});
        QCOMPARE(line(0)[u"events"], QJsonValue(QJsonArray()));
        QCOMPARE(line(0)[u"sound"].toString(), name);
        QCOMPARE(line(0)[u"sound"].isNull(), name.isEmpty());
    }

    void theStateIsALineOnlyWhenItChanged()
    {
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        domain::Station station;
        box.state(noon, station, {});
        box.state(noon, station, {});
        QCOMPARE(lines().size(), 1);
        QVERIFY(line(0)[u"sound"].isNull());
        QVERIFY(!line(0)[u"text"].toString().isEmpty());
        QCOMPARE(line(0)[u"events"], QJsonValue(QJsonArray()));
        box.state(noon, station, {1, 0, 0, 0});
        QCOMPARE(lines().size(), 2);
        station.signedIn = domain::Operator{domain::OperatorId(u"op-1"_qs), {}, {}, {}, {}};
        box.state(noon, station, {1, 0, 0, 0});
        QCOMPARE(line(2)[u"asks"].toObject()[u"step"].toString(), u"trolley"_qs);
    }

    void aReactionCarriesTheNewStateAlready()
    {
        BlackBox box;
        QCOMPARE(box.open(m_file), QString());
        box.told(noon, {ports::Sound::Ok, {}, {}, {}}, {}, {}, {});
        box.state(noon, {}, {});
        QCOMPARE(lines().size(), 1);
    }
};

PACKHORSE_TEST(TstBlackBox)
#include "tst_black_box.moc"
