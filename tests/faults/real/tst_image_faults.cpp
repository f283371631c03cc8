// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include "support/readable.h"
#include "unit/journal/raw_file.h"
#include <QtEndian>

using namespace faults;

/// Rows B4, B6 and F7 of faults.md: a journal that is not what the station left.
class TstImageFaults : public QObject
{
    Q_OBJECT

    static constexpr qint64 walHeader = 32;
    static constexpr qint64 frameBytes = 24 + 4096;

    /// The frames of the -wal that count: those with the salt of its head; behind them lies what an earlier round left.
    static int liveFrames(const QByteArray &wal)
    {
        int frames = 0;
        while (walHeader + (frames + 1) * frameBytes <= wal.size() && wal.mid(16, 8) == wal.mid(walHeader + frames * frameBytes + 8, 8))
            ++frames;
        return frames;
    }
    static QString walOf(const Shift &shift) { return raw::file(shift.profile()) + QStringLiteral("-wal"); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The files of one folder, in the place of those of another.
    static bool copied(const QString &from, const QString &to)
    {
        if (!QDir(to).removeRecursively() || !QDir().mkpath(to))
            return false;
        const QStringList names = QDir(from).entryList(QDir::Files);
        return std::all_of(names.begin(), names.end(), [&](const QString &name) { return QFile::copy(from + u'/' + name, to + u'/' + name); });
    }
    static bool isQuarantined(const Shift &shift) { return QDir(shift.profile() + QStringLiteral("/quarantine")).exists(); }

    /// Delivers, ends the station and compares.
    static QString closed(Shift &shift)
    {
        shift.rest();
        if (!shift.quiet() || !shift.delivered() || !shift.endStation())
            return QStringLiteral("not everything was delivered");
        return shift.compared(Shift::Disk::HasForgotten);
    }
    /// Every fact that the operator heard of is on the server.
    static QStringList missing(Shift &shift)
    {
        QSet<QString> there;
        for (const auto &fact : shift.onServer())
            there << fact.event.id.text();
        QStringList gone;
        for (const auto &line : shift.told()) {
            for (const QString &id : line.events) {
                if (!there.contains(id))
                    gone << id;
            }
        }
        return gone;
    }

private Q_SLOTS:
    // B4
    void b4ABitFlipsInTheWal_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("a quarter in") << 25;
        QTest::newRow("the middle") << 50;
        QTest::newRow("near the end") << 90;
    }
    void b4ABitFlipsInTheWal()
    {
        QFETCH(int, part);
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(5, 0);
        QVERIFY(shift.recorded(60));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered());
        shift.work(5, 0);
        QVERIFY(shift.recorded(12));
        QVERIFY(shift.delivered());
        shift.killStation();
        shift.rest();
        const auto position = *shift.position();
        QByteArray wal = contentOf(walOf(shift));
        const int frames = liveFrames(wal);
        QVERIFY2(frames >= 8, qPrintable(QString::number(frames)));
        const qint64 at = walHeader + (frames * part / 100) * frameBytes + 24 + 1000;
        QVERIFY(raw::overwrite(walOf(shift), at, QByteArray(1, char(wal[at] ^ 4))));
        const size_t from = shift.told().size();
        QVERIFY2(shift.startStation(), shift.stationSays().constData());
        QVERIFY2(isQuarantined(shift), "it is detected");
        QVERIFY(std::any_of(shift.told().begin() + std::ptrdiff_t(from), shift.told().end(),
                            [](const auto &line) { return line.text.contains(u"journal was damaged"); }));
        shift.work(10, 0);
        QVERIFY(shift.recorded(10));
        QVERIFY2(shift.position()->done >= position.done, "what the server had is here again");
        const QString wrong = closed(shift);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(missing(shift).size() <= 2, qPrintable(missing(shift).join(u'\n'))); // not yet delivered when it was killed
    }

    // B6: yesterday's image comes back, and goes on where it was: at numbers that the server knows otherwise.
    void b6YesterdaysImage()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work(10, 0);
        QVERIFY(shift.recorded(15));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered() && shift.endStation());
        const QString live = shift.profile() + QStringLiteral("/journal");
        QVERIFY(raw::copyFolder(live, shift.file("yesterday")));
        QVERIFY(shift.startStation());
        shift.work(10, 0);
        QVERIFY(shift.recorded(25));
        shift.rest();
        QVERIFY(shift.quiet() && shift.delivered() && shift.endStation());
        const auto position = *shift.position();
        const auto before = shift.onServer();
        const QString old = before.back().journal;
        QVERIFY(QDir(live).removeRecursively() && raw::copyFolder(shift.file("yesterday"), live));

        QVERIFY(shift.startStation());
        QVERIFY2(Shift::until([&] { return shift.stationSays().contains("journal-continued"); }, 60'000), "a new journal is begun");
        shift.work(10, 0);
        QVERIFY(shift.recorded(10));
        QVERIFY2(shift.position()->done >= position.done, "what the server had is here again");
        QStringList wrong = closed(shift).split(u'\n', Qt::SkipEmptyParts);
        // Until the first answer the screen shows what the image knows: that one fall is the image's.
        QVERIFY(wrong.size() <= 1);
        QVERIFY2(wrong.isEmpty() || wrong.front().startsWith(QStringLiteral("moved_back")), qPrintable(wrong.join(u'\n')));
        QCOMPARE(missing(shift), QStringList());
        const auto after = shift.onServer();
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].journal, old);
            QCOMPARE(after[i].event.id.text(), before[i].event.id.text());
        }
        const auto *begun = std::get_if<domain::JournalBegun>(&after[before.size()].event.data);
        QVERIFY2(begun && begun->predecessor, "it names its predecessor");
        QCOMPARE(begun->predecessor->journal.text(), old);
    }

    // F7: the migration that makes the first schema
    void f7KilledWhileTheSchemaIsMade()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        int kills = 0;
        for (bool isThere = false; !isThere; ++kills) {
            QVERIFY2(kills < 100, "it never gets through");
            QVERIFY(QDir(shift.profile()).removeRecursively() || !QDir(shift.profile()).exists());
            shift.disk().orders().killAfterSync = kills + 1;
            isThere = shift.startStation();
            shift.disk().heal();
            if (!isThere) {
                QVERIFY(shift.isStationGone(5000));
                QVERIFY2(shift.startStation(), qPrintable(QStringLiteral("after sync %1: ").arg(kills + 1) + QString::fromUtf8(shift.stationSays())));
                QVERIFY(!isQuarantined(shift));
            }
            shift.killStation();
        }
        QVERIFY2(kills > 3, qPrintable(QString::number(kills)));
        QVERIFY(shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(10));
        VERIFY_CLOSED(shift);
    }

    // F7: the journal of an earlier version, with facts that the server does not have yet
    void f7KilledWhileAJournalIsBroughtUpToDate()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(10));
        shift.rest();
        shift.net().cut();
        shift.work();
        QVERIFY(shift.recorded(5));
        shift.killStation();
        QCOMPARE(raw::run(raw::file(shift.profile()), "DROP TABLE print_job; UPDATE document SET sealed = substr(sealed, 2), sealed_etag = substr(sealed_etag, 2);"
                                                      " ALTER TABLE document RENAME COLUMN sealed TO body; ALTER TABLE document RENAME COLUMN sealed_etag TO etag;"
                                                      " PRAGMA user_version = 1"), QByteArray());
        const QString old = shift.file("old");
        QVERIFY(copied(QFileInfo(raw::file(shift.profile())).path(), old));

        int kills = 0;
        for (bool isThere = false; !isThere; ++kills) {
            QVERIFY2(kills < 100, "it never gets through");
            QVERIFY(copied(old, QFileInfo(raw::file(shift.profile())).path()));
            shift.disk().orders().killAfterSync = kills + 1;
            isThere = shift.startStation();
            shift.disk().heal();
            if (!isThere)
                QVERIFY(shift.isStationGone(5000));
            shift.killStation();
            QVERIFY2(shift.startStation(), qPrintable(QStringLiteral("after sync %1: ").arg(kills + 1) + QString::fromUtf8(shift.stationSays())));
            QVERIFY(!isQuarantined(shift));
            QVERIFY(shift.journalSize() >= 15U);
            shift.killStation();
        }
        QVERIFY2(kills > 1, qPrintable(QString::number(kills)));
        shift.net().mend();
        QVERIFY(shift.startStation());
        VERIFY_CLOSED(shift);
    }

    // F7: a profile that lay in plain text is sealed; whenever that is cut off it is as it was, or sealed, and no fact is lost.
    void f7KilledWhileAProfileIsSealed()
    {
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        shift.work();
        QVERIFY(shift.recorded(10));
        shift.rest();
        shift.net().cut();
        shift.work();
        QVERIFY(shift.recorded(5));
        shift.killStation();
        const QByteArray person = "B-PICKER1"; // stands in the roster
        QVERIFY(!support::readableBelow(shift.profile(), {person}).isEmpty());
        const QString old = shift.file("old");
        QVERIFY(raw::copyFolder(shift.profile(), old));
        shift.withOptions({QStringLiteral("--secrets"), QStringLiteral("file:") + shift.file("secrets")});

        int kills = 0;
        for (bool isThere = false; !isThere; ++kills) {
            QVERIFY2(kills < 100, "it never gets through");
            QVERIFY(QDir(shift.profile()).removeRecursively() && raw::copyFolder(old, shift.profile()));
            shift.disk().orders().killAfterSync = kills + 1;
            isThere = shift.startStation();
            shift.disk().heal();
            if (!isThere)
                QVERIFY(shift.isStationGone(5000));
            shift.killStation();
            QVERIFY2(shift.startStation(), qPrintable(QStringLiteral("after sync %1: ").arg(kills + 1) + QString::fromUtf8(shift.stationSays())));
            QVERIFY(!isQuarantined(shift));
            QVERIFY(shift.journalSize() >= 15U);
            shift.killStation();
            const QString seen = shift.file("seen");
            QVERIFY(QDir(seen).removeRecursively() && raw::copyFolder(shift.profile(), seen));
            QCOMPARE(support::readableBelow(seen, {person}), QStringList());
        }
        QVERIFY2(kills > 3, qPrintable(QString::number(kills)));
        shift.net().mend();
        QVERIFY(shift.startStation());
        VERIFY_CLOSED(shift);
    }
};

PACKHORSE_TEST(TstImageFaults)
#include "tst_image_faults.moc"
