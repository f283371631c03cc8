// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample.h"
#include "devices/qr_code.h"
#include "screens/spoken.h"
#include "translations/languages.h"
#include <QUrl>

namespace sample {

using present::Handheld;
using spoken::said;
using Page = Handheld::Page;

QString picture(const char *name)
{
    return QUrl::fromLocalFile(QStringLiteral(PACKHORSE_SOURCE_DIR "/tests/screens/pictures/") + QLatin1String(name))
        .toString();
}

present::StripShown strip()
{
    present::StripShown shown;
    shown.network = present::Link::Online;
    shown.networkWords = QStringLiteral("Connected. The server has everything up to 14:02:11.");
    shown.onDevice = 3;
    shown.delivered = 5;
    shown.safe = 1212;
    shown.hasSafe = true;
    shown.scanner = present::Device::Ready;
    shown.scannerWords = said(u"The scanner is ready.");
    shown.battery = 64;
    return shown;
}

static std::vector<present::SlotShown> trolleyMap(int current)
{
    using State = present::SlotState;
    std::vector<present::SlotShown> map;
    for (int slot = 1; slot <= 20; ++slot)
        map.push_back({slot, slot == current ? State::Current
                             : slot % 7 == 0 ? State::Done
                             : slot == 9     ? State::Cancelled
                             : slot > 17     ? State::Empty
                                             : State::Open});
    return map;
}

present::StopShown stop(present::Turn turn)
{
    using present::Turn;
    present::StopShown shown;
    shown.stop = 37;
    shown.of = 100;
    shown.done = 212;
    shown.units = 430;
    shown.turn = turn;
    shown.step = turn == Turn::Location ? said(u"Scan the location")
                 : turn == Turn::Item   ? said(u"Scan the item")
                                        : said(u"Scan the tote");
    shown.aisle = QStringLiteral("A");
    shown.bay = QStringLiteral("12");
    shown.level = QStringLiteral("03");
    shown.locationDone = turn != Turn::Location;
    shown.productName = QStringLiteral("Hiking sock, merino, blue, 39–42");
    shown.code = QStringLiteral("4006381333931");
    shown.picture = picture("sock_blue.svg");
    shown.taken = turn == Turn::Location ? 0 : turn == Turn::Item ? 1 : 2;
    shown.wanted = 2;
    shown.itemDone = turn == Turn::Tote;
    shown.slot = 14;
    shown.tote = QStringLiteral("K-0014");
    shown.orderTail = QStringLiteral("…8812");
    shown.canUndo = true;
    shown.undoText = said(u"Takes back: 1 × Hiking sock. Put it back to A-12-03.");
    shown.last = QStringLiteral("14:02:11 ") + said(u"Took 1 x Hiking sock, merino, blue, 39–42");
    shown.trolleyMap = trolleyMap(14);
    return shown;
}

present::AnswerShown wrongItem()
{
    present::AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.title = said(u"Wrong item");
    shown.lines = {QStringLiteral("This is: Hiking sock, merino, grey, 39–42 (…3948)"),
                   said(u"Wanted: Hiking sock, merino, blue, 39–42 (…3931)")};
    shown.todo = QStringLiteral("Put it back and scan the blue one.");
    shown.scannedPicture = picture("sock_grey.svg");
    shown.wantedPicture = picture("sock_blue.svg");
    shown.sticky = true;
    return shown;
}

present::SettingsShown settings(int textScale, const char *theme)
{
    present::SettingsShown shown;
    shown.textScale = textScale;
    shown.theme = QLatin1String(theme);
    for (const translations::Language &language : translations::languages())
        shown.languages.push_back({language.tag, language.name});
    shown.about = QStringLiteral("Packhorse 0.1.0, handheld-12, Hall 3");
    shown.server = said(u"Server: https://packhorse.example:8443");
    return shown;
}

static std::vector<present::TaskShown> tasks()
{
    using State = present::TaskState;
    return {{QStringLiteral("T-07"), 100, 430, 212, State::Paused, said(u"Paused at stop 37"), QString()},
            {QStringLiteral("T-11"), 84, 311, 0, State::New, QStringLiteral("New"), QString()},
            {QStringLiteral("T-12"), 100, 2880, 41, State::InWork, said(u"In work"),
             QStringLiteral("Operator 4, handheld-03")},
            {QStringLiteral("T-15"), 97, 402, 0, State::New, QStringLiteral("New"), QString()},
            {QStringLiteral("T-16"), 12, 18, 0, State::New, QStringLiteral("New"), QString()}};
}

static std::vector<present::FactShown> facts()
{
    using State = present::FactState;
    return {
        {QStringLiteral("Placed 2 × Tea towel into K-0009"), QStringLiteral("13:58:40"), State::Attention,
         said(u"needs attention"),
         said(u"Order …7731 had been cancelled at 13:55. The shift lead decides; the pieces stay where they are.")},
        {QStringLiteral("Took 1 × Hiking sock, merino, blue"), QStringLiteral("14:02:11"), State::OnDevice,
         said(u"on device"), QString()},
        {said(u"A server node had forgotten facts"), QStringLiteral("14:02:08"), State::Noticed,
         said(u"noticed"), said(u"What it lacks is sent again. Nothing is lost.")},
        {QStringLiteral("Stop 37, location A-12-03 scanned"), QStringLiteral("14:02:04"), State::Delivered,
         said(u"delivered"), QString()},
        {QStringLiteral("Placed 1 × Mug into K-0002"), QStringLiteral("14:01:30"), State::Safe, said(u"safe"),
         QString()},
        {QStringLiteral("Took 1 × Mug"), QStringLiteral("14:01:22"), State::Safe, said(u"safe"), QString()},
        {QStringLiteral("Stop 36, location A-11-01 scanned"), QStringLiteral("14:01:09"), State::Safe,
         said(u"safe"), QString()}};
}

static void fillCards(present::CardPage &cards)
{
    cards.show(present::WaitShown{
        QStringLiteral("T-07"),
        {QStringLiteral("The server was asked for it at 14:02."), QStringLiteral("Nothing is lost while you wait.")}});
    cards.show(present::TakeOverShown{QStringLiteral("T-12"), QStringLiteral("Operator 4"),
                                      QStringLiteral("handheld-03"), QStringLiteral("14:02:11"), 9, 100});
    cards.show(present::NextToteShown{QStringLiteral("K-0014"), 14, QStringLiteral("…8812")});
    cards.show(present::CancelOrderShown{QStringLiteral("…7731"),
                                         QStringLiteral("K-0009"),
                                         9,
                                         3,
                                         {QStringLiteral("BIN-CANCEL-1"), QStringLiteral("BIN-CANCEL-2")}});
    cards.show(present::CorrectionShown{QStringLiteral("2 × Tea towel into K-0009, 13:58:40"),
                                        QStringLiteral("The tote was counted again: there is one."),
                                        QStringLiteral("the shift lead")});
    cards.show(present::ApprovalShown{said(u"A supervisor has to approve this"),
                                      {said(u"The badge of %1 is locked here: too many wrong PINs.").arg(QStringLiteral("Operator 4"))},
                                      said(u"Supervisor: scan your badge, then type your PIN.")});
    cards.show(
        present::LostTrolleyShown{QStringLiteral("T-07"), QStringLiteral("Operator 4"), QStringLiteral("handheld-03")});
    cards.show(present::PieceShown{QStringLiteral("Hiking sock, merino, blue, 39–42"), QStringLiteral("4006381333931"),
                                   picture("sock_blue.svg"), 2, QStringLiteral("14:02:11"), QStringLiteral("A-12-03")});
    cards.show(present::FinishShown{QStringLiteral("T-07"),
                                    100,
                                    430,
                                    425,
                                    3,
                                    2,
                                    {QStringLiteral("Z-OUT-1"), QStringLiteral("Z-OUT-2")},
                                    QStringLiteral("14:58:03 placed 1 × Mug into K-0002")});
    cards.show(present::FaultShown{
        QStringLiteral("The journal cannot be opened"),
        {QStringLiteral("What was accepted before is on this device's disk. Nothing more is taken now.")},
        said(u"Take another device and go on with the same trolley. Bring this one to IT."),
        QStringLiteral("journal.db: file is not a database (SQLITE_NOTADB)")});
}

static present::EnrolShown enrol()
{
    const QString page = QStringLiteral("https://packhorse.example:8443/devices");
    return {said(u"A supervisor lets this device in"),
            QStringLiteral("WDJB-MJHT"),
            devices::qrPicture(page + QStringLiteral("?user_code=WDJB-MJHT")),
            {said(u"Supervisor: scan this with a phone, or open %1 and type the code.").arg(page),
             said(u"You can sign in all the same.")},
            {},
            false};
}

void fill(Handheld &handheld)
{
    handheld.strip()->show(strip());
    handheld.cards()->show(enrol());
    handheld.signIn()->show({QStringLiteral("Hall 3"),
                             QStringLiteral("handheld-12"),
                             QString(),
                             {},
                             QStringLiteral("Last here: 14:02:11 Operator 4 signed out")});
    handheld.trolley()->show({QStringLiteral("Operator 7"), said(u"T-07: go on at stop 37 of 100"), QString(),
                              QStringLiteral("Waiting, as of 14:02")});
    handheld.trolley()->showTasks(tasks());
    handheld.stop()->show(stop(present::Turn::Item));
    handheld.entry()->show({QStringLiteral("Hiking sock, merino, blue, 39–42"), QStringLiteral("4006381333931"),
                            picture("sock_blue.svg"), 24, {}});
    handheld.outbox()->show(facts());
    handheld.settings()->show(settings());
    fillCards(*handheld.cards());
    handheld.setPage(Page::SignIn);
}

template <Page page>
static void pageOnly(Handheld &handheld)
{
    handheld.setPage(page);
}

template <Page page>
static void triedAKeyboard(Handheld &handheld)
{
    present::EntryShown shown = handheld.entry()->shown();
    shown.heading = said(u"Type your PIN"); // of the PIN's page only
    handheld.entry()->show(shown);
    handheld.setPage(page);
    handheld.entry()->typedByHand();
}

template <Page sheet>
static void sheetOnStop(Handheld &handheld)
{
    handheld.setPage(Page::Stop);
    handheld.open(sheet);
}

template <present::Turn turn>
static void stopAt(Handheld &handheld)
{
    handheld.stop()->show(stop(turn));
    handheld.setPage(Page::Stop);
}

static void firstStart(Handheld &handheld)
{
    handheld.strip()->show({});
    handheld.signIn()->show(
        {QString(),
         QString(),
         QStringLiteral("This device is not set up yet"),
         {QStringLiteral("Scan the set-up code that IT printed, or start it with --server https://… --station NAME."),
          QStringLiteral("Only then can anyone sign in.")},
         QString()});
}

static void noTasks(Handheld &handheld)
{
    handheld.trolley()->show({QStringLiteral("Operator 7"), QString(),
                              QStringLiteral("T-07 is at Z-OUT-1: 100 stops, 3 missing"), QString()});
    handheld.trolley()->showTasks({});
    handheld.setPage(Page::Trolley);
}

static void refusedItem(Handheld &handheld)
{
    stopAt<present::Turn::Item>(handheld);
    handheld.answer()->show(wrongItem());
}

static void refusedLocation(Handheld &handheld)
{
    stopAt<present::Turn::Location>(handheld);
    present::AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.title = said(u"Wrong location");
    shown.lines = {said(u"This is A-12-04, one level higher."), said(u"Wanted: A-12-03")};
    shown.todo = QStringLiteral("Go to A-12-03 and scan its label.");
    shown.sticky = true;
    handheld.answer()->show(shown);
}

static void refuse(Handheld &handheld, const QString &title, const QStringList &lines, const QString &todo)
{
    present::AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.title = title;
    shown.lines = lines;
    shown.todo = todo;
    shown.sticky = true;
    handheld.answer()->show(shown);
}

static void refusedForTote(Handheld &handheld)
{
    stopAt<present::Turn::Tote>(handheld);
    refuse(handheld, said(u"Too many"), {QStringLiteral("Hiking sock, merino, blue, 39–42"), said(u"Nothing more of it is wanted.")},
           said(u"Put back what is too many, then scan tote 14."));
}

static void refusedPastItsDay(Handheld &handheld)
{
    stopAt<present::Turn::Item>(handheld);
    refuse(handheld, said(u"Past its best-before date"), {QStringLiteral("Hiking sock, merino, blue, 39–42"), said(u"Best before 2026-02-28.")},
           said(u"Read the date again. If it says so, take another piece, or press Short."));
}

static void refusedWithoutRoster(Handheld &handheld)
{
    firstStart(handheld);
    refuse(handheld, said(u"No list of people yet"), {said(u"This device has not got it from the server.")},
           said(u"Go where there is network, and wait a moment. If it stays so, tell IT."));
}

static void notRecorded(Handheld &handheld)
{
    stopAt<present::Turn::Item>(handheld);
    present::AnswerShown shown;
    shown.sound = ports::Sound::Unknown;
    shown.title = said(u"Not recorded");
    shown.lines = {QStringLiteral("The disk did not take this scan. Nothing happened."),
                   QStringLiteral("All that was accepted before is safe.")};
    shown.todo = QStringLiteral("Scan it again. If this stays, take another device.");
    shown.sticky = true;
    handheld.answer()->show(shown);
}

static void undone(Handheld &handheld)
{
    stopAt<present::Turn::Tote>(handheld);
    present::StopShown shown = handheld.stop()->shown();
    const QString back = said(u"Take it out of K-0014.");
    shown.last = QStringLiteral("14:02:11 ") + said(u"Undone: %1. %2").arg(said(u"Put 2 x Hiking sock, merino, blue, 39–42 into K-0014"), back);
    shown.advice = back;
    handheld.stop()->show(shown);
}

/// What had to be done with nothing in the hand is as small as any last fact.
static void skipUndone(Handheld &handheld)
{
    stopAt<present::Turn::Location>(handheld);
    present::StopShown shown = handheld.stop()->shown();
    shown.last = QStringLiteral("14:02:11 ") + said(u"Undone: %1").arg(said(u"Skipped stop 3"));
    handheld.stop()->show(shown);
}

static void shortOrder(Handheld &handheld)
{
    present::StopShown shown = stop(present::Turn::Tote);
    shown.orderTail = QStringLiteral("DEMO-15");
    handheld.stop()->show(shown);
    handheld.setPage(Page::Stop);
}

static void typedInVain(Handheld &handheld)
{
    stopAt<present::Turn::Item>(handheld);
    refuse(handheld, said(u"Typed, not scanned"), {said(u"A keyboard is taken for a scanner, which types faster. Nothing was counted.")},
           said(u"Scan it, or press Type a code (at a stop behind More)."));
}

static void answerFirst(Handheld &handheld)
{
    handheld.setPage(Page::Quantity);
    refuse(handheld, said(u"Answer first"), {said(u"On the screen: %1").arg(said(u"Type how many")), said(u"The scan was not counted.")},
           said(u"Answer the question on the screen, then scan."));
}

static void noDate(Handheld &handheld)
{
    handheld.setPage(Page::Expiry);
    refuse(handheld, said(u"No date"), {said(u"This is the code of the item itself."), said(u"A date is read from a GS1 code, or typed as year, month, day: 2027-01-31.")},
           said(u"Scan the GS1 code, or type the date."));
}

static void offline(Handheld &handheld)
{
    auto shown = strip();
    shown.network = present::Link::Offline;
    shown.networkWords = said(u"No network since 13:40.") + u' ' + said(u"Everything you scan is kept on this device.");
    shown.notice = shown.networkWords;
    shown.onDevice = 1114;
    shown.attention = 2;
    shown.battery = 9;
    handheld.strip()->show(shown);
    stopAt<present::Turn::Tote>(handheld);
}

static void typedOffline(Handheld &handheld)
{
    auto shown = strip();
    shown.notice = said(u"No network since 13:40.") + u' ' + said(u"Everything you scan is kept on this device.");
    handheld.strip()->show(shown);
    handheld.setPage(Page::Quantity);
}

static void notAdmitted(Handheld &handheld)
{
    auto shown = strip();
    shown.notice = said(u"The server does not admit this device: tell IT. Everything you scan is kept on this device.");
    handheld.strip()->show(shown);
    stopAt<present::Turn::Location>(handheld);
}

static void scannerGone(Handheld &handheld)
{
    auto shown = strip();
    shown.scanner = present::Device::Failing;
    shown.scannerWords = QStringLiteral("The scanner does not answer. Put it back into its holder, or type the code.");
    shown.toSend = 4000;
    shown.sent = 2114;
    handheld.strip()->show(shown);
    stopAt<present::Turn::Location>(handheld);
}

static void hardToFit(Handheld &handheld)
{
    auto shown = stop(present::Turn::Item);
    shown.aisle = QStringLiteral("HIGHBAY-7");
    shown.bay = QStringLiteral("104");
    shown.level = QStringLiteral("12");
    shown.productName =
        QStringLiteral("Set of 24 assorted hand-painted ceramic herb markers with bamboo stakes and gift box");
    shown.code = QStringLiteral("SKU-000000123456789-XXL");
    shown.taken = 1440;
    shown.wanted = 2880;
    shown.stop = 673;
    shown.of = 673;
    shown.slot = 144;
    shown.tote = QStringLiteral("K-0000000144");
    handheld.stop()->show(shown);
    handheld.setPage(Page::Stop);
}

static void pinHalfTyped(Handheld &handheld)
{
    handheld.setPage(Page::Pin);
    for (const char *digit : {"3", "1", "4"})
        handheld.entry()->press(QLatin1String(digit));
}

static void supervisorsPin(Handheld &handheld)
{
    present::EntryShown shown;
    shown.heading = said(u"Supervisor: type your PIN");
    handheld.entry()->show(shown);
    pinHalfTyped(handheld);
}

/// As long as it gets: a name, and both numbers.
static void newPin(Handheld &handheld)
{
    present::EntryShown shown;
    shown.heading = said(u"%1: type a new PIN, %2 to %3 digits").arg(QStringLiteral("Aleksandra Wiśniewska"), QStringLiteral("6"), QStringLiteral("12"));
    handheld.entry()->show(shown);
    pinHalfTyped(handheld);
}

template <int Which>
static void pinHeaded(Handheld &handheld)
{
    const QString headings[] = {said(u"Type your PIN"), said(u"Type your old PIN"), said(u"Type the new PIN once more")};
    present::EntryShown shown;
    shown.heading = headings[Which];
    shown.mayForget = Which < 2;
    handheld.entry()->show(shown);
    pinHalfTyped(handheld);
}

static void pinLeftHanded(Handheld &handheld)
{
    auto shown = handheld.settings()->shown();
    shown.hand = QStringLiteral("left");
    handheld.settings()->show(shown);
    pinHeaded<0>(handheld);
}

static void pinWaits(Handheld &handheld)
{
    handheld.cards()->show(present::ApprovalShown{said(u"The server sets the new PIN"), {said(u"Whether it counts is said here in a moment.")}, {}});
    handheld.setPage(Page::PinWait);
}

static void pinVouched(Handheld &handheld)
{
    handheld.cards()->show(present::ApprovalShown{said(u"A supervisor has to approve this"),
                                                  {said(u"A new PIN is to be chosen for the badge %1.").arg(QStringLiteral("B-1001"))},
                                                  said(u"Supervisor: scan your badge, then type your PIN.")});
    handheld.setPage(Page::Approve);
}

template <bool IsUnknown>
static void pinRefused(Handheld &handheld)
{
    pinHeaded<1>(handheld);
    present::AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.sticky = true;
    shown.title = IsUnknown ? said(u"Perhaps the new PIN counts") : said(u"The PIN was not changed");
    shown.lines = {IsUnknown ? said(u"The server did not answer.") : said(u"This needs the network. Nothing was changed.")};
    shown.todo = IsUnknown ? said(u"Try the new PIN first, then the old one.") : said(u"Go where there is network, then try it again.");
    handheld.answerWith(shown);
}

static void settingsWithPin(Handheld &handheld)
{
    auto shown = handheld.settings()->shown();
    shown.hasPin = true;
    handheld.settings()->show(shown);
    handheld.setPage(Page::Stop);
    handheld.open(Page::Settings);
}

/// As full as it gets: the strip has its line of trouble, and two long addresses are told.
static void settingsOffline(Handheld &handheld)
{
    auto troubled = strip();
    troubled.notice = said(u"No network since 13:40.") + u' ' + said(u"Everything you scan is kept on this device.");
    handheld.strip()->show(troubled);
    auto shown = handheld.settings()->shown();
    shown.server = said(u"Server: https://packhorse-north.warehouse.example:8443, last tried: https://packhorse-south.warehouse.example:8443");
    handheld.settings()->show(shown);
    handheld.setPage(Page::SignIn);
    handheld.open(Page::Settings);
}

static void enrolWaits(Handheld &handheld)
{
    handheld.cards()->show(present::EnrolShown{said(u"Asking the server to let this device in"), {}, {}, {}, {}, true});
    handheld.setPage(Page::Enrol);
}

static void locked(Handheld &handheld)
{
    present::SignInShown shown = handheld.signIn()->shown();
    shown.lockedFor = QStringLiteral("Operator One");
    handheld.signIn()->show(shown);
    handheld.setPage(Page::SignIn);
}

static void leftHanded(Handheld &handheld)
{
    auto shown = handheld.settings()->shown();
    shown.hand = QStringLiteral("left");
    handheld.settings()->show(shown);
    stopAt<present::Turn::Tote>(handheld);
}

/// Only what cannot be missing: no sentence may be left with a hole in it.
template <Page page>
static void sparse(Handheld &handheld)
{
    handheld.cards()->show(present::TakeOverShown{QStringLiteral("T-12"), QStringLiteral("Operator 4"),
                                                  QStringLiteral("handheld-03"), QString(), 0, 0});
    handheld.cards()->show(present::CorrectionShown{QString(), QString(), QStringLiteral("the shift lead")});
    handheld.cards()->show(
        present::PieceShown{QStringLiteral("Mug"), QStringLiteral("42"), QString(), 1, QString(), QString()});
    auto shown = strip();
    shown.networkWords.clear();
    handheld.strip()->show(shown);
    handheld.outbox()->show(
        {{QStringLiteral("Took 1 × Mug"), QString(), present::FactState::Attention, QString(), QString()},
         {QStringLiteral("Took 1 × Mug"), QString(), present::FactState::OnDevice, QString(), QString()}});
    handheld.trolley()->show({QStringLiteral("Operator 7"), QString(), QString(), QString()});
    handheld.trolley()->showTasks(
        {{QStringLiteral("T-12"), 1, 1, 0, present::TaskState::InWork, QString(), QStringLiteral("handheld-03")}});
    handheld.setPage(page);
}

static void sparseFacts(Handheld &handheld)
{
    sparse<Page::Stop>(handheld);
    handheld.open(Page::Outbox);
}

static void readOnlyCancel(Handheld &handheld)
{
    handheld.cards()->show(present::CancelOrderShown{QStringLiteral("…7731"), QString(), 0, 0, {}});
    handheld.setPage(Page::CancelOrder);
}

const std::vector<Scene> &scenes()
{
    using present::Turn;
    static const std::vector<Scene> all{
        {"first_start", firstStart},
        {"sign_in", pageOnly<Page::SignIn>},
        {"trolley", pageOnly<Page::Trolley>},
        {"trolley_none", noTasks},
        {"enrol", pageOnly<Page::Enrol>},
        {"enrol_waits", enrolWaits},
        {"wait", pageOnly<Page::Wait>},
        {"take_over", pageOnly<Page::TakeOver>},
        {"stop_location", stopAt<Turn::Location>},
        {"stop_item", stopAt<Turn::Item>},
        {"stop_tote", stopAt<Turn::Tote>},
        {"stop_hard_to_fit", hardToFit},
        {"stop_undone", undone},
        {"stop_skip_undone", skipUndone},
        {"stop_short_order", shortOrder},
        {"stop_offline", offline},
        {"stop_scanner_gone", scannerGone},
        {"stop_not_admitted", notAdmitted},
        {"stop_left_handed", leftHanded},
        {"refused_item", refusedItem},
        {"refused_location", refusedLocation},
        {"refused_for_tote", refusedForTote},
        {"refused_past_its_day", refusedPastItsDay},
        {"refused_without_roster", refusedWithoutRoster},
        {"refused_typed", typedInVain},
        {"refused_answer_first", answerFirst},
        {"refused_no_date", noDate},
        {"not_recorded", notRecorded},
        {"quantity", pageOnly<Page::Quantity>},
        {"quantity_offline", typedOffline},
        {"quantity_keyboard", triedAKeyboard<Page::Quantity>},
        {"pin_keyboard", triedAKeyboard<Page::Pin>},
        {"lot", pageOnly<Page::Lot>},
        {"expiry", pageOnly<Page::Expiry>},
        {"serial", pageOnly<Page::Serial>},
        {"pin", pinHeaded<0>},
        {"pin_left_handed", pinLeftHanded},
        {"pin_old", pinHeaded<1>},
        {"pin_new", newPin},
        {"pin_again", pinHeaded<2>},
        {"pin_wait", pinWaits},
        {"pin_vouched", pinVouched},
        {"pin_offline", pinRefused<false>},
        {"pin_unanswered", pinRefused<true>},
        {"pin_supervisor", supervisorsPin},
        {"approve", pageOnly<Page::Approve>},
        {"locked", locked},
        {"short", sheetOnStop<Page::Short>},
        {"found", sheetOnStop<Page::Found>},
        {"more", sheetOnStop<Page::More>},
        {"pause", sheetOnStop<Page::Pause>},
        {"type_code", sheetOnStop<Page::TypeCode>},
        {"next_tote", pageOnly<Page::NextTote>},
        {"cancel_order", pageOnly<Page::CancelOrder>},
        {"cancel_order_read", readOnlyCancel},
        {"correction", pageOnly<Page::Correction>},
        {"lost_trolley", pageOnly<Page::LostTrolley>},
        {"same_or_next", pageOnly<Page::SameOrNext>},
        {"put_back", pageOnly<Page::PutBack>},
        {"finish", pageOnly<Page::Finish>},
        {"outbox", sheetOnStop<Page::Outbox>},
        {"settings", sheetOnStop<Page::Settings>},
        {"settings_pin", settingsWithPin},
        {"settings_offline", settingsOffline},
        {"language", sheetOnStop<Page::Language>},
        {"fault", pageOnly<Page::Fault>},
        {"sparse_take_over", sparse<Page::TakeOver>},
        {"sparse_correction", sparse<Page::Correction>},
        {"sparse_same_or_next", sparse<Page::SameOrNext>},
        {"sparse_put_back", sparse<Page::PutBack>},
        {"sparse_trolley", sparse<Page::Trolley>},
        {"sparse_outbox", sparseFacts},
    };
    return all;
}

} // namespace sample
