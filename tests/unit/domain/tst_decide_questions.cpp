// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

namespace {
const ProductId milk(u"MILK"_s);
const ProductId phone(u"PHONE"_s);

/// Stop 1 wants three of a product, with these wishes.
Floor floorOf(const ProductId &id, bool lot, bool expiry, bool serial, int wanted = 3)
{
    Route route = sampleRoute();
    route.stops = {{1, u"A-01-01"_s, 0, {line(first, id, wanted)}}, {2, u"A-01-02"_s, 0, {line(second, soap, 1)}}};
    Product made = product(id, u"Thing"_s, {{u"THING1"_s, 1}, {u"THINGCASE"_s, 2}});
    made.wantsLot = lot;
    made.wantsExpiry = expiry;
    made.wantsSerial = serial;
    route.products = with(route.products, made);
    Floor f(route);
    f.begin();
    f.run(Floor::location(u"A-01-01"_s));
    return f;
}

Code labelled(const QString &text, const QString &lot, const QString &expiry, const QString &serial)
{
    Code code = plainCode(CodeKind::Product, text);
    code.lot = lot;
    code.expiry = expiry;
    code.serial = serial;
    return code;
}

/// The station after a restart, `ms` after the last fact, which was the taking of this code.
void resume(Floor &f, const QString &key)
{
    f.station.resumed = ResumeGuard{key, Instant{30'000}};
}
} // namespace

/// Questions, and what is entered: numbers, lots, dates, serial numbers, "the same piece or the next one?".
class TstDecideQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatTheCodeDidNotTell_data();
    void asksForWhatTheCodeDidNotTell();
    void recordsOnlyWhatTheProductWants();
    void answersByHand();
    void badEntries_data();
    void badEntries();
    void oneLabelAnswersEverything();
    void labelsAreToldFromItems_data();
    void labelsAreToldFromItems();
    void aDayThatNoCalendarHasIsNamed();
    void goodsPastTheirDayAreNotPicked_data();
    void goodsPastTheirDayAreNotPicked();
    void aLabelThatTellsAPastDayIsRefusedAtOnce();
    void otherScansWait_data();
    void otherScansWait();
    void serialsAreTakenOnceForEachProduct();
    void serialNumbersGoOneByOne();
    void lotsGoWithTheirNumber();
    void numbers_data();
    void numbers();
    void numberMustFit();
    void questionsAreAboutWhatWasScanned();
    void casesCount();
    void gs1CountsCount();
    void answersAreHeldAgainstTheRouteOfNow();
    void sameOrNextAfterARestart();
    void sameOrNextEnds_data();
    void sameOrNextEnds();
    void sameOrNextIsAskedBeforeTooMany();
    void otherCodesAreNotAskedAbout();
    void unreadableScansAreSaid();
    void answersWithoutAQuestion_data();
    void answersWithoutAQuestion();
};

void TstDecideQuestions::asksForWhatTheCodeDidNotTell_data()
{
    QTest::addColumn<QString>("wants"); // of l, e, s
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("steps"); // asked for one after the other
    for (const char *wants : {"", "l", "e", "s", "le", "ls", "es", "les"}) {
        for (const char *told : {"", "l", "e", "s", "le", "ls", "es", "les"}) {
            QStringList steps;
            for (const auto &[mark, step] : {std::pair(u'l', u"lot"_s), std::pair(u'e', u"expiry"_s), std::pair(u's', u"serial"_s)}) {
                if (QLatin1String(wants).contains(mark) && !QLatin1String(told).contains(mark))
                    steps << step;
            }
            QTest::addRow("wants '%s', told '%s'", wants, told) << QLatin1String(wants).toString() << QLatin1String(told).toString() << steps;
        }
    }
}

void TstDecideQuestions::asksForWhatTheCodeDidNotTell()
{
    QFETCH(QString, wants);
    QFETCH(QString, told);
    QFETCH(QStringList, steps);
    const auto wanted = [&](QChar mark) { return wants.contains(mark); };
    const auto text = [&](QChar mark, const QString &value) { return told.contains(mark) ? value : QString(); };
    Floor f = floorOf(milk, wanted(u'l'), wanted(u'e'), wanted(u's'));
    QString outcome = f.run(ScanCode{labelled(u"THING1"_s, text(u'l', u"L1"_s), text(u'e', u"2027-01-31"_s), text(u's', u"S1"_s))});
    for (const QString &step : steps) {
        QCOMPARE(outcome, u"asked"_s);
        QCOMPARE(f.step(), step);
        QCOMPARE(f.inHand(), 0);
        outcome = f.run(step == u"lot" ? Command(EnterLot{u" L1 "_s}) : step == u"expiry" ? Command(EnterExpiry{u"2027-01-31"_s}) : Command(EnterSerial{u"S1"_s}));
    }
    QCOMPARE(outcome, u"pick.item_taken"_s);
    const ItemTaken taken{1, milk, 1, u"THING1"_s, wanted(u'l') ? u"L1"_s : QString(), wanted(u'e') ? u"2027-01-31"_s : QString(),
                          wanted(u's') ? u"S1"_s : QString()};
    QCOMPARE(f.fact<ItemTaken>(), taken);
}

void TstDecideQuestions::recordsOnlyWhatTheProductWants()
{
    Floor f = floorOf(milk, false, false, false);
    f.run(ScanCode{labelled(u"THING1"_s, u"L1"_s, u"2027-01-31"_s, u"S1"_s)});
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, u"L1"_s, u"2027-01-31"_s, u"S1"_s)}), u"pick.item_taken"_s); // no serial is kept
}

void TstDecideQuestions::answersByHand()
{
    Floor f = floorOf(milk, true, true, false);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.notice, Notice::LotAsked);
    f.run(CancelQuestion{});
    QCOMPARE(f.step(), u"item"_s);
    f.run(Floor::item(u"THING1"_s));
    f.run(EnterLot{u"L1"_s});
    QCOMPARE(f.notice, Notice::ExpiryAsked);
    QCOMPARE(f.run(EnterExpiry{u"2027-01-31"_s}), u"pick.item_taken"_s);
    QVERIFY(std::holds_alternative<std::monostate>(f.station.question));
}

void TstDecideQuestions::badEntries_data()
{
    QTest::addColumn<Command>("entered");
    QTest::addColumn<int>("kind"); // 0 lot, 1 expiry, 2 serial
    const auto row = [](const char *name, const Command &entered, int kind) { QTest::newRow(name) << entered << kind; };
    row("no lot", EnterLot{}, 0);
    row("a blank lot", EnterLot{u"  "_s}, 0);
    row("a long lot", EnterLot{QString(41, u'x')}, 0);
    row("a lot of two lines", EnterLot{u"A\nB"_s}, 0);
    row("no date", EnterExpiry{}, 1);
    row("30 February", EnterExpiry{u"2027-02-30"_s}, 1);
    row("a German date", EnterExpiry{u"31.01.2027"_s}, 1);
    row("a short date", EnterExpiry{u"2027-1-31"_s}, 1);
    row("a date and time", EnterExpiry{u"2027-01-31T00:00"_s}, 1);
    row("no serial", EnterSerial{}, 2);
    row("a long serial", EnterSerial{QString(41, u'x')}, 2);
}

void TstDecideQuestions::badEntries()
{
    QFETCH(Command, entered);
    QFETCH(int, kind);
    Floor f = floorOf(milk, kind == 0, kind == 1, kind == 2);
    f.run(Floor::item(u"THING1"_s));
    const QString asked = f.step();
    if (kind == 0)
        f.refused<BadLot>(entered);
    else if (kind == 1)
        f.refused<BadExpiry>(entered);
    else
        f.refused<BadSerial>(entered);
    QCOMPARE(f.step(), asked); // it may be tried again
    QCOMPARE(f.inHand(), 0);
}

void TstDecideQuestions::oneLabelAnswersEverything()
{
    Floor f = floorOf(milk, true, true, true);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.step(), u"lot"_s);
    QCOMPARE(f.run(ScanCode{labelled(u"(10)L1(17)270131(21)S1"_s, u"L1"_s, u"2027-01-31"_s, u"S1"_s)}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>(), (ItemTaken{1, milk, 1, u"THING1"_s, u"L1"_s, u"2027-01-31"_s, u"S1"_s}));
    // A label with the item's own code on it does as well.
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, u"L1"_s, {}, u"S2"_s)}), u"asked"_s);
    QCOMPARE(f.step(), u"expiry"_s);
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, {}, u"2027-01-31"_s, {})}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().serial, u"S2"_s);
}

void TstDecideQuestions::labelsAreToldFromItems_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Code>("scanned");
    QTest::addColumn<int>("no"); // a NoLabel; -1: it is taken
    const auto row = [](const char *name, int kind, const Code &scanned, int no) { QTest::newRow(name) << kind << scanned << no; };
    constexpr int nothing = int(NoLabel::Nothing);
    constexpr int own = int(NoLabel::OwnCode);
    constexpr int others = int(NoLabel::OtherItem);
    const Code plain = plainCode(CodeKind::Product, u"L-77"_s);
    const Code item = plainCode(CodeKind::Product, u"THING1"_s);
    const Code other = labelled(u"SOAP1"_s, u"L1"_s, u"2027-01-31"_s, u"S1"_s);
    row("a plain lot", 0, plain, -1);
    row("a plain serial", 2, plain, -1);
    row("a plain code is no date", 1, plain, nothing);
    row("the item again, for its lot", 0, item, own);
    row("the item again, for its date", 1, item, own);
    row("the item again, for its serial", 2, item, own);
    row("another product's lot", 0, other, others);
    row("another product's date", 1, other, others);
    row("another product's serial", 2, other, others);
}

void TstDecideQuestions::labelsAreToldFromItems()
{
    QFETCH(int, kind);
    QFETCH(Code, scanned);
    QFETCH(int, no);
    const bool taken = no < 0;
    Floor f = floorOf(milk, kind == 0, kind == 1, kind == 2);
    f.run(Floor::item(u"THING1"_s));
    const QString asked = f.step();
    QCOMPARE(f.run(ScanCode{scanned}), taken ? u"pick.item_taken"_s : u"no"_s);
    QCOMPARE(f.step(), taken ? u"item"_s : asked);
    if (taken)
        return;
    const auto *lot = std::get_if<BadLot>(&*f.refusal);
    const auto *expiry = std::get_if<BadExpiry>(&*f.refusal);
    const auto *serial = std::get_if<BadSerial>(&*f.refusal);
    QVERIFY(kind == 0 ? lot != nullptr : kind == 1 ? expiry != nullptr : serial != nullptr);
    QCOMPARE(int(lot ? lot->scanned : expiry ? expiry->scanned : serial->scanned), no);
}

void TstDecideQuestions::goodsPastTheirDayAreNotPicked_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<bool>("past");
    QTest::newRow("the day before") << u"2027-01-30"_s << false;
    QTest::newRow("its last day") << u"2027-01-31"_s << false;
    QTest::newRow("the day after") << u"2027-02-01"_s << true;
    QTest::newRow("no day is believed in") << QString() << false;
}

/// They were accepted without a word.
void TstDecideQuestions::goodsPastTheirDayAreNotPicked()
{
    QFETCH(QString, today);
    QFETCH(bool, past);
    Floor f = floorOf(milk, false, true, false);
    f.station.today = today;
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.step(), u"expiry"_s);
    if (!past) {
        QCOMPARE(f.run(EnterExpiry{u"2027-01-31"_s}), u"pick.item_taken"_s);
        return;
    }
    const auto why = f.refused<PastExpiry>(EnterExpiry{u"2027-01-31"_s});
    QCOMPARE(why.name, u"Thing"_s);
    QCOMPARE(why.expiry, u"2027-01-31"_s);
    QCOMPARE(f.inHand(), 0);
    // The question is gone: another piece may be scanned, or the line is short.
    QCOMPARE(f.step(), u"item"_s);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.run(EnterExpiry{u"2027-06-30"_s}), u"pick.item_taken"_s);
    QCOMPARE(f.run(ShortPick{u"damaged"_s, false}), u"pick.shorted"_s);
}

void TstDecideQuestions::aLabelThatTellsAPastDayIsRefusedAtOnce()
{
    Floor f = floorOf(milk, true, true, true);
    f.station.today = u"2027-02-01"_s;
    f.refused<PastExpiry>(ScanCode{labelled(u"THING1"_s, {}, u"2027-01-31"_s, {})}); // before anybody types its lot
    Floor g = floorOf(milk, false, false, false);
    g.station.today = f.station.today;
    QCOMPARE(g.run(ScanCode{labelled(u"THING1"_s, {}, u"2027-01-31"_s, {})}), u"pick.item_taken"_s); // it wants no date
}

/// It said that there was no date.
void TstDecideQuestions::aDayThatNoCalendarHasIsNamed()
{
    Floor f = floorOf(milk, false, true, false);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.refused<BadExpiry>(EnterExpiry{u"2027-02-31"_s}).noSuchDay, u"2027-02-31"_s);
    QCOMPARE(f.refused<BadExpiry>(EnterExpiry{u"31.01.2027"_s}).noSuchDay, QString());
}

void TstDecideQuestions::otherScansWait_data()
{
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("the location") << CodeKind::Location << u"A-01-01"_s;
    QTest::newRow("the tote") << CodeKind::Tote << u"K-0001"_s;
    QTest::newRow("the slot") << CodeKind::Slot << u"S-01"_s;
    QTest::newRow("the trolley") << CodeKind::Trolley << u"T-01"_s;
    QTest::newRow("a badge") << CodeKind::Badge << u"B-ONE"_s;
    QTest::newRow("a drop zone") << CodeKind::DropZone << u"Z-1"_s;
}

void TstDecideQuestions::otherScansWait()
{
    QFETCH(CodeKind, kind);
    QFETCH(QString, text);
    for (int what = 0; what < 4; ++what) {
        Floor f = floorOf(milk, what == 0, what == 1, what == 2, what == 3 ? 13 : 3);
        f.run(Floor::item(u"THING1"_s));
        const QString asked = f.step();
        QVERIFY(asked != u"item");
        f.refused<AnswerFirst>(Floor::scanOf(kind, text));
        QCOMPARE(f.step(), asked);
    }
}

void TstDecideQuestions::serialsAreTakenOnceForEachProduct()
{
    Floor f = floorOf(phone, false, false, true);
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, {}, {}, u"S1"_s)}), u"pick.item_taken"_s);
    QCOMPARE(f.refused<SerialTwice>(ScanCode{labelled(u"THING1"_s, {}, {}, u"S1"_s)}).serial, u"S1"_s);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.refused<SerialTwice>(EnterSerial{u"S1"_s}).serial, u"S1"_s);
    QCOMPARE(f.run(EnterSerial{u"S2"_s}), u"pick.item_taken"_s);
    QCOMPARE(f.run(UndoLast{}), u"pick.undone"_s);
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, {}, {}, u"S2"_s)}), u"pick.item_taken"_s);
    // Taken by the colleague on this route: not again. The same number of another product is another piece.
    f.station.route->hands[there].serials = {serialKey(phone, u"S3"_s), serialKey(soap, u"S4"_s)};
    f.refused<SerialTwice>(ScanCode{labelled(u"THING1"_s, {}, {}, u"S3"_s)});
    QCOMPARE(f.run(ScanCode{labelled(u"THING1"_s, {}, {}, u"S4"_s)}), u"pick.item_taken"_s);
}

void TstDecideQuestions::serialNumbersGoOneByOne()
{
    Floor f = floorOf(phone, true, false, true, 20); // no number is asked for, however many
    const auto why = f.refused<OneByOne>(Floor::item(u"THINGCASE"_s));
    QCOMPARE(why.name, u"Thing"_s);
    QCOMPARE(why.scanned, 2);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.step(), u"lot"_s);
}

void TstDecideQuestions::lotsGoWithTheirNumber()
{
    Floor f = floorOf(milk, true, true, false, 20);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.step(), u"quantity"_s);
    f.run(EnterQuantity{7});
    f.run(EnterLot{u"L1"_s});
    QCOMPARE(f.run(EnterExpiry{u"2027-01-31"_s}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().quantity, 7);
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), u"asked"_s); // 13 are left, above twelve still
    QCOMPARE(f.step(), u"quantity"_s);
    f.run(CancelQuestion{});
    f.run(Floor::item(u"THINGCASE"_s));
    QCOMPARE(f.step(), u"lot"_s);
    f.run(EnterLot{u"L2"_s});
    f.run(EnterExpiry{u"2027-01-31"_s});
    QCOMPARE(f.fact<ItemTaken>().quantity, 2);
}

void TstDecideQuestions::numbers_data()
{
    QTest::addColumn<bool>("eachUnit");
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("asked");
    QTest::newRow("each unit, one") << true << 12 << 1 << false;
    QTest::newRow("each unit, twelve") << true << 12 << 12 << false;
    QTest::newRow("each unit, thirteen") << true << 12 << 13 << true;
    QTest::newRow("each unit, the site's own limit") << true << 3 << 4 << true;
    QTest::newRow("once and a number, one") << false << 12 << 1 << false;
    QTest::newRow("once and a number, two") << false << 12 << 2 << true;
}

void TstDecideQuestions::numbers()
{
    QFETCH(bool, eachUnit);
    QFETCH(int, above);
    QFETCH(int, wanted);
    QFETCH(bool, asked);
    Floor f = floorOf(milk, false, false, false, wanted);
    f.station.site.policies.scanEachUnit = eachUnit;
    f.station.site.policies.quantityAbove = above;
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), asked ? u"asked"_s : u"pick.item_taken"_s);
    QCOMPARE(f.notice == Notice::QuantityAsked, asked);
    // A cancelled order's units make no number of it.
    Floor g = floorOf(milk, false, false, false, 100);
    g.station.site.policies = f.station.site.policies;
    g.station.route->orders.push_back({OrderId(u"1003"_s), false, false});
    g.station.route->stops[0].lines.push_back(line(OrderId(u"1003"_s), milk, wanted));
    g.cancel(first);
    QCOMPARE(g.run(Acknowledge{}), u"pick.order_set_aside"_s);
    QCOMPARE(g.run(Floor::item(u"THING1"_s)), asked ? u"asked"_s : u"pick.item_taken"_s);
}

void TstDecideQuestions::numberMustFit()
{
    Floor f = floorOf(milk, false, false, false, 20);
    f.run(Floor::item(u"THING1"_s));
    for (const int number : {0, -1, 21, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        const auto why = f.refused<QuantityNotPossible>(EnterQuantity{number});
        QCOMPARE(why.entered, number);
        QCOMPARE(why.wanted, 20);
        QCOMPARE(f.step(), u"quantity"_s);
    }
    f.refused<AnswerFirst>(Floor::item(u"THING1"_s));
    QCOMPARE(f.run(EnterQuantity{20}), u"pick.item_taken"_s);
    QCOMPARE(f.step(), u"tote"_s);
}

void TstDecideQuestions::questionsAreAboutWhatWasScanned()
{
    // One product is in the hand for its tote, and another one of the same stop is scanned.
    Floor f = floorOf(milk, false, false, false, 1);
    f.station.route->stops[0].lines.push_back(line(second, bolt, 20));
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.step(), u"tote"_s);
    f.run(Floor::item(u"BOLT1"_s));
    const Ask asked = ask(f.station);
    QCOMPARE(asked.step, Step::Quantity);
    QCOMPARE(asked.product, bolt);
    QCOMPARE(asked.order, second);
    QCOMPARE(asked.quantity, 20);
    QCOMPARE(asked.taken, 0);
    QCOMPARE(f.run(EnterQuantity{asked.quantity}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().product, bolt);
}

void TstDecideQuestions::casesCount()
{
    Floor f = floorOf(milk, false, false, false, 3);
    QCOMPARE(f.run(Floor::item(u"THINGCASE"_s)), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().quantity, 2);
    QCOMPARE(f.fact<ItemTaken>().code, u"THINGCASE"_s);
    const auto why = f.refused<TooMany>(Floor::item(u"THINGCASE"_s));
    QCOMPARE(why.name, u"Thing"_s);
    QCOMPARE(why.scanned, 2);
    QCOMPARE(why.wanted, 1);
}

void TstDecideQuestions::gs1CountsCount()
{
    Floor f = floorOf(milk, false, false, false, 20);
    Code code = plainCode(CodeKind::Product, u"THING1"_s);
    code.count = 15;
    QCOMPARE(f.run(ScanCode{code}), u"pick.item_taken"_s);
    QCOMPARE(f.fact<ItemTaken>().quantity, 15);
    QCOMPARE(f.refused<TooMany>(ScanCode{code}).scanned, 15);
    code.text = code.key = u"THINGCASE"_s; // a case is what the product says
    f.run(ScanCode{code});
    QCOMPARE(f.fact<ItemTaken>().quantity, 2);
}

void TstDecideQuestions::answersAreHeldAgainstTheRouteOfNow()
{
    // The order is cancelled while its number is being typed: nothing at this stop wants it any more.
    Floor f = floorOf(milk, false, false, false, 20);
    f.run(Floor::item(u"THING1"_s));
    f.cancel(first);
    QCOMPARE(f.refused<WrongItem>(EnterQuantity{20}).scannedName, u"Thing"_s);
    QCOMPARE(f.step(), u"acknowledge"_s); // the question is gone, too
    // The same with every order cancelled: no stop is left at all.
    Floor g = floorOf(milk, true, false, false, 20);
    g.run(Floor::item(u"THING1"_s));
    g.run(EnterQuantity{2});
    g.cancel(first);
    g.cancel(second);
    QCOMPARE(g.refused<TooMany>(EnterLot{u"L1"_s}).wanted, 0);
    QCOMPARE(g.step(), u"acknowledge"_s);
    // Somebody else's facts came in the meantime: two are left.
    Floor h = floorOf(milk, false, false, false, 20);
    h.run(Floor::item(u"THING1"_s));
    h.station.route->stops[0].lines[0].placed = 18;
    QCOMPARE(h.refused<QuantityNotPossible>(EnterQuantity{20}).wanted, 2);
    QCOMPARE(h.run(EnterQuantity{2}), u"pick.item_taken"_s);
}

void TstDecideQuestions::sameOrNextAfterARestart()
{
    Floor f = floorOf(milk, false, false, false);
    f.run(Floor::item(u"THING1"_s));
    resume(f, u"THING1"_s);
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), u"asked"_s);
    QCOMPARE(f.notice, Notice::SameOrNextAsked);
    QCOMPARE(f.step(), u"same_or_next"_s);
    f.refused<AnswerFirst>(Floor::item(u"THING1"_s));
    f.refused<AnswerFirst>(Floor::tote(u"K-0001"_s));
    QCOMPARE(f.run(AnswerSameOrNext{false}), u"asked"_s);
    QCOMPARE(f.notice, Notice::SamePiece);
    QCOMPARE(f.inHand(), 1);
    resume(f, u"THING1"_s);
    f.run(Floor::item(u"THING1"_s));
    QCOMPARE(f.run(AnswerSameOrNext{true}), u"pick.item_taken"_s);
    QCOMPARE(f.inHand(), 2);
    QVERIFY(!f.station.resumed);
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), u"pick.item_taken"_s); // asked about once only
}

void TstDecideQuestions::sameOrNextEnds_data()
{
    QTest::addColumn<qint64>("now_ms");
    QTest::addColumn<bool>("asked");
    QTest::newRow("at once") << qint64(0) << true;
    QTest::newRow("after 30 s") << qint64(30'000) << true;
    QTest::newRow("a millisecond later") << qint64(30'001) << false;
}

void TstDecideQuestions::sameOrNextEnds()
{
    QFETCH(qint64, now_ms);
    QFETCH(bool, asked);
    Floor f = floorOf(milk, false, false, false);
    f.run(Floor::item(u"THING1"_s));
    resume(f, u"THING1"_s);
    f.now = Instant{now_ms};
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), asked ? u"asked"_s : u"pick.item_taken"_s);
}

void TstDecideQuestions::sameOrNextIsAskedBeforeTooMany()
{
    Floor f = floorOf(milk, false, false, false, 1);
    f.run(Floor::item(u"THING1"_s));
    resume(f, u"THING1"_s);
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), u"asked"_s); // the very piece in the hand is not one too many
    QCOMPARE(f.refused<TooMany>(AnswerSameOrNext{true}).wanted, 0);
    QCOMPARE(f.step(), u"tote"_s);
}

void TstDecideQuestions::otherCodesAreNotAskedAbout()
{
    Floor f = floorOf(milk, false, false, false);
    f.run(Floor::item(u"THING1"_s));
    resume(f, u"THING1"_s);
    QCOMPARE(f.run(Floor::location(u"A-01-01"_s)), u"asked"_s); // records nothing, ends nothing
    f.refused<WrongItem>(Floor::item(u"SOAP1"_s));
    QCOMPARE(f.run(Floor::item(u"THING1"_s)), u"asked"_s);
    QCOMPARE(f.notice, Notice::SameOrNextAsked);
    f.run(AnswerSameOrNext{false});
    resume(f, u"THING1"_s);
    QCOMPARE(f.run(Floor::item(u"THINGCASE"_s)), u"pick.item_taken"_s);
    QVERIFY(!f.station.resumed);
}

void TstDecideQuestions::unreadableScansAreSaid()
{
    Floor f = floorOf(milk, true, false, false);
    f.run(Floor::item(u"THING1"_s));
    const auto why = f.refused<NotReadable>(ScanFault{CodeFault::SeparatorLost, u"0104..."_s});
    QCOMPARE(why.fault, CodeFault::SeparatorLost);
    QCOMPARE(why.shown, u"0104..."_s);
    QCOMPARE(f.step(), u"lot"_s);
}

void TstDecideQuestions::answersWithoutAQuestion_data()
{
    QTest::addColumn<Command>("command");
    const auto row = [](const char *name, const Command &command) { QTest::newRow(name) << command; };
    row("take over", ConfirmTakeOver{});
    row("never mind", CancelQuestion{});
    row("a number", EnterQuantity{1});
    row("a lot", EnterLot{u"L1"_s});
    row("a date", EnterExpiry{u"2027-01-31"_s});
    row("a serial", EnterSerial{u"S1"_s});
    row("the next piece", AnswerSameOrNext{true});
    row("read", Acknowledge{});
    row("the route", RouteArrived{});
}

void TstDecideQuestions::answersWithoutAQuestion()
{
    QFETCH(Command, command);
    Floor f = floorOf(milk, false, false, false);
    f.refused<NotNow>(command);
    Floor idle;
    idle.refused<NotNow>(command);
}

PACKHORSE_TEST(TstDecideQuestions)
#include "tst_decide_questions.moc"
