// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packer.h"
#include "support/test_main.h"
#include <QElapsedTimer>
#include <QTestEventLoop>
#include <deque>

using namespace emulator;
using namespace Qt::StringLiterals;

namespace {

/// A desk that packs one order with one apple, and what stands on it. The printer holds back as many papers as it is told to.
class FakeDesk : public QObject, public Hands, public DeskThings
{
public:
    FakeDesk() { m_clock.start(); }
    int papersLost = 0;
    int papersOfOthers = 0; ///< hang out before ours
    bool isSpoilt = false;  ///< the first paper cannot be read
    QStringList deeds;
    std::function<void(const Told &)> onTold;

    void start() { show(u"sign_in"_s); }
    void scan(const QByteArray &code) override
    {
        deeds << QString::fromLatin1(code);
        if (m_step == u"sign_in")
            show(u"desk"_s, u"accepted"_s);
        else if (m_step == u"desk")
            show(u"order"_s, u"ok"_s);
        else if (m_step == u"unit")
            show(u"weigh"_s, u"accepted"_s, 1);
        else if (m_step == u"apply" && code == "HRN0000000001")
            show(u"dispatch_bin"_s, u"accepted"_s);
        else if (m_step == u"dispatch_bin")
            show(u"order"_s, u"done"_s, 0, {u"closed"_s});
        else
            show(m_step, u"refused"_s);
    }
    void press(const QString &button, const QJsonObject &) override
    {
        deeds << button;
        if (button == u"open_order")
            show(u"unit"_s, u"accepted"_s);
        else if (button == u"print_again")
            print();
        show(m_step, u"ok"_s);
    }
    void putOnScale(int grams) override
    {
        if (grams == 0 || m_step != u"weigh")
            return;
        for (; papersOfOthers > 0; --papersOfOthers)
            m_tray.push_back({u"HRN0000000009"_s, now_ms()});
        print();
        show(u"apply"_s);
    }
    [[nodiscard]] bool hasLabel() const override { return !m_tray.empty(); }
    [[nodiscard]] PaperLabel takeLabel() override
    {
        PaperLabel label = m_tray.front();
        m_tray.pop_front();
        return label;
    }
    [[nodiscard]] qint64 now_ms() const override { return m_clock.elapsed(); }

private:
    void print()
    {
        if (std::exchange(isSpoilt, false))
            m_tray.push_back({{}, now_ms()});
        else if (papersLost-- <= 0)
            m_tray.push_back({u"HRN0000000001"_s, now_ms()});
    }
    void show(const QString &step, const QString &sound = {}, int done = 0, const QStringList &events = {})
    {
        m_step = step;
        static const QHash<QString, QString> codes{{u"unit"_s, u"APPLE"_s}, {u"dispatch_bin"_s, u"BIN-DISPATCH-1"_s}};
        Told told;
        told.sound = sound;
        told.events = events;
        told.task = step == u"unit" || step == u"weigh" || step == u"apply" || step == u"dispatch_bin" ? u"order/1"_s : QString();
        told.position = Position{1, 1, done, 1};
        told.asks = Asks{step, {codes.value(step)}, 1, told.task, told.task.isEmpty() ? 0 : 1};
        QTimer::singleShot(0, this, [this, told] { onTold(told); });
    }

    QString m_step;
    std::deque<PaperLabel> m_tray;
    QElapsedTimer m_clock;
};

struct Shift
{
    Shift()
    {
        PackerTemper temper;
        temper.pace_ms = 0;
        temper.sameCode_ms = 0;
        temper.patience_ms = 2000;
        temper.mistakes = 0;
        temper.forgotten = 0;
        temper.boxChanges = 0;
        temper.missesLabelAfter_ms = 120;
        packer = std::make_unique<EmulatedPacker>(desk, desk, EmulatedPacker::Place{u"B-1"_s, u"D-01"_s, {}}, temper);
        desk.onTold = [this](const Told &told) { packer->told(told); };
        packer->nextGoods = [this]() -> std::optional<Goods> {
            if (std::exchange(isTaken, true))
                return {};
            Goods goods;
            goods.order.id = domain::OrderId(u"1"_s);
            goods.items[u"APPLE"_s] = 1;
            return goods;
        };
        packer->onEnd = [this](const Ending &how) {
            ending = how;
            loop.exitLoop();
        };
    }
    [[nodiscard]] bool goesToItsEnd()
    {
        desk.start();
        if (!ending)
            loop.enterLoopMSecs(20'000);
        return ending && ending->finished;
    }
    FakeDesk desk;
    std::unique_ptr<EmulatedPacker> packer;
    std::optional<Ending> ending;
    QTestEventLoop loop;
    bool isTaken = false;
};

} // namespace

class TstPacker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsPacked()
    {
        Shift shift;
        QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.packer->standing()));
        QCOMPARE(shift.packer->parcels().size(), size_t(1));
        QCOMPARE(shift.packer->parcels()[0].tracking, u"HRN0000000001"_s);
        QCOMPARE(shift.packer->packed()[u"1"_s][u"APPLE"_s], 1);
        QCOMPARE(shift.packer->reprints(), 0);
    }
    // The desk says that it is printed, and it went away with other paper.
    void aLabelThatIsMissingIsPrintedAgain()
    {
        Shift shift;
        shift.desk.papersLost = 1;
        QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.packer->standing()));
        QCOMPARE(shift.packer->parcels().size(), size_t(1));
        QCOMPARE(shift.packer->reprints(), 1);
        QCOMPARE(shift.desk.deeds.count(u"print_again"_s), 1);
    }
    // A connection that broke in mid-label.
    void aLabelThatCannotBeReadIsPrintedAgain()
    {
        Shift shift;
        shift.desk.isSpoilt = true;
        QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.packer->standing()));
        QCOMPARE(shift.packer->reprints(), 1);
        QCOMPARE(shift.packer->parcels()[0].tracking, u"HRN0000000001"_s);
    }
    // Left in the printer by the order before.
    void aLabelThatIsNotThisParcelsIsThrownAway()
    {
        Shift shift;
        shift.desk.papersOfOthers = 2;
        QVERIFY2(shift.goesToItsEnd(), qPrintable(shift.packer->standing()));
        QCOMPARE(shift.desk.deeds.count(u"HRN0000000009"_s), 2);
        QCOMPARE(shift.packer->parcels()[0].tracking, u"HRN0000000001"_s);
        QCOMPARE(shift.packer->reprints(), 0);
    }
};

PACKHORSE_TEST(TstPacker)
#include "tst_packer.moc"
