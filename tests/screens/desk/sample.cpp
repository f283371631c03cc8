// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/desk/sample.h"
#include "devices/qr_code.h"
#include "screens/spoken.h"
#include "translations/languages.h"
#include <QUrl>

namespace desk_sample {

using namespace present;
using spoken::said;
using namespace Qt::StringLiterals;
using Page = Desk::Page;
using Row = RowState;
using Step = LabelStepShown::State;

static QString picture(const char *name)
{
    return QUrl::fromLocalFile(QStringLiteral(PACKHORSE_SOURCE_DIR "/resources/demo/pictures/") + QLatin1String(name)).toString();
}

SettingsShown settings(int textScale, const char *theme)
{
    SettingsShown shown;
    shown.textScale = textScale;
    shown.theme = QLatin1String(theme);
    for (const translations::Language &language : translations::languages())
        shown.languages.push_back({language.tag, language.name});
    shown.about = u"Packhorse 0.1.0, desk-07, Hall 3"_s;
    shown.server = said(u"Server: https://packhorse-north.warehouse.example:8443, last tried: https://packhorse-south.warehouse.example:8443");
    return shown;
}

static StripShown strip()
{
    StripShown shown;
    shown.network = Link::Online;
    shown.hasSafe = true;
    shown.safe = 1212;
    shown.scanner = Device::Ready;
    return shown;
}

static DeskBarShown bar(const QString &task)
{
    return {u"Desk 07"_s,
            task,
            u"Packer 1"_s,
            {{DeviceKind::Scanner, u"scanner"_s, Device::Ready, {}}, {DeviceKind::Scale, u"scale"_s, Device::Ready, {}}, {DeviceKind::Printer, u"printer"_s, Device::Ready, {}}},
            {}};
}

static WeightShown weight()
{
    WeightShown shown;
    shown.look = WeightLook::Quiet;
    shown.shown = u"0.412 kg"_s;
    shown.now_g = 412;
    shown.expected_g = 590;
    shown.tolerance_g = 25;
    shown.packed_g = 412;
    shown.expectedWords = said(u"expected 0.590 kg ± 25 g");
    shown.toCome = said(u"still to come: 1 × cap (92 g), 1 × insole (86 g)");
    return shown;
}

PackShown pack()
{
    PackShown shown;
    shown.order = u"100238812"_s;
    shown.packed = 5;
    shown.units = 7;
    shown.progress = said(u"5 of 7 units");
    shown.lines = {{u"Knitted scarf, merino, blue, long"_s, u"4006381333931"_s, picture("knitted_scarf_blue.svg"), 2, 2, false, {}},
                   {u"Enamel mug, grey"_s, u"4006381333948"_s, picture("enamel_mug_grey.svg"), 1, 1, false, {}},
                   {u"Drinking bottle, green, 0.7 l"_s, u"4006381333955"_s, picture("drinking_bottle_green.svg"), 2, 3, true, {}},
                   {u"Notebook, dotted, plum"_s, u"4006381333962"_s, picture("notebook_plum.svg"), 0, 1, false, said(u"1 was not found while picking")}};
    shown.parcels = {{1, Row::Current, said(u"Parcel 1 · Box M · 5 units")}};
    shown.turn = {Shape::None, said(u"Scan the next item"), picture("drinking_bottle_green.svg"), u"Drinking bottle, green, 0.7 l"_s,
                  u"4006381333955"_s, u"2 of 3"_s, {}, {}};
    shown.label = {{Step::Done, said(u"bought"), u"…JD0146 00312"_s},
                   {Step::Done, said(u"on this disk"), {}},
                   {Step::Open, u"printed when all is scanned"_s, {}},
                   {Step::Open, said(u"scanned on the parcel"), {}}};
    shown.weight = weight();
    shown.last = u"14:02:11 Packed 1 x Drinking bottle, green, 0.7 l"_s;
    return shown;
}

static DeskKey box(int key, const char *name, bool chosen)
{
    return {key, QLatin1String(name), domain::Command(domain::ChooseBox{QLatin1String(name)}), chosen};
}

DeskKeys packKeys()
{
    return {box(1, "Box S", false),
            box(2, "Box M", true),
            box(3, "Box L", false),
            {keys::split, said(u"New parcel"), domain::Command(domain::AddParcel{})},
            {keys::problem, said(u"Problem"), OpenSheet{DeskSheet::Reason}},
            {keys::undo, u"Undo"_s, domain::Command(domain::UndoLast{})},
            {keys::aside, said(u"Put aside"), domain::Command(domain::PutAside{})},
            {keys::print, said(u"Print again"), domain::Command(domain::Reprint{})},
            {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}};
}

static DeskKeys answers(const char *yes, const char *no)
{
    return {{keys::yes, said(QString::fromLatin1(yes)), domain::Command(domain::ConfirmTakeOver{})},
            {keys::no, said(QString::fromLatin1(no)), domain::Command(domain::CancelQuestion{})}};
}

AnswerShown wrongItem()
{
    AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.title = said(u"Wrong item");
    shown.lines = {said(u"You scanned: Drinking bottle, red, 0.7 l"), said(u"Wanted: Drinking bottle, green, 0.7 l, …3955")};
    shown.todo = u"Put it back into the tote, and tell the supervisor."_s;
    shown.scannedPicture = picture("drinking_bottle_red.svg");
    shown.wantedPicture = picture("drinking_bottle_green.svg");
    shown.sticky = true;
    return shown;
}

static std::vector<CheckShown> checks(bool printerWell)
{
    return {{said(u"Scanner"), CheckState::Good, said(u"It read D-07."), {}},
            {said(u"Scale"), CheckState::Waiting, said(u"It shows 0.128 kg."), said(u"Take everything off the scale.")},
            printerWell ? CheckShown{said(u"Printer"), CheckState::Good, u"It is ready, and printed a test label."_s, {}}
                        : CheckShown{said(u"Printer"), CheckState::Bad, u"There is no paper in it."_s, u"Put in a new roll, and close the lid."_s}};
}

static void showPack(Desk &desk, const PackShown &shown, DeskKeys keys = packKeys())
{
    desk.show(bar(said(u"Order …8812 · slot 14 of T-207")));
    desk.show(shown);
    desk.showKeys(std::move(keys));
    desk.setPage(Page::Pack);
}

static PackShown turn(TurnShown next, int printed)
{
    PackShown shown = pack();
    shown.packed = shown.units;
    shown.progress = said(u"7 of 7 units");
    for (PackLineShown &line : shown.lines) {
        line.packed = line.wanted;
        line.isCurrent = false;
    }
    shown.parcels.front().words = said(u"Parcel 1 · Box M · 7 units");
    shown.turn = std::move(next);
    for (int i = 2; i < 4; ++i)
        shown.label[size_t(i)].state = i - 2 < printed ? Step::Done : i - 2 == printed ? Step::Now : Step::Open;
    shown.label[2].words = printed > 0 ? said(u"printed") : said(u"at the printer");
    shown.weight.look = WeightLook::Taken;
    shown.weight.shown = u"0.592 kg"_s;
    shown.weight.now_g = 592;
    shown.weight.packed_g = 590;
    shown.weight.words = said(u"weighed: it fits");
    shown.weight.toCome.clear();
    return shown;
}

static void card(Desk &desk, DeskCardShown shown, DeskKeys keys = {})
{
    desk.show(bar({}));
    desk.show(shown);
    desk.showKeys(std::move(keys));
    desk.setPage(Page::Card);
}

static OrderEntryShown orderEntry(bool trolley)
{
    OrderEntryShown shown;
    shown.step = trolley ? said(u"Scan a slot") : said(u"Scan a tote or a trolley");
    if (trolley) {
        shown.trolley = u"T-207"_s;
        for (int slot = 1; slot <= 20; ++slot)
            shown.slotMap.push_back({slot, slot < 6 ? SlotState::Done : slot == 9 ? SlotState::Cancelled : slot > 17 ? SlotState::Empty : SlotState::Open});
    }
    shown.aside = {said(u"Put aside"), {}, {{Row::Wait, said(u"Order …7731"), u"3 of 5 units · shelf 2"_s, u"13:40"_s}, {Row::Wait, said(u"Order …7102"), said(u"1 of 12 units"), u"11:02"_s}}};
    shown.problems = {said(u"Problems"), {}, {{Row::Bad, said(u"Order …6610"), u"The weight does not fit · BIN-PROBLEM-2"_s, u"13:58"_s}}};
    shown.waiting = said(u"12 orders are ready to be packed.");
    shown.last = u"14:02:11 Closed parcel 1 into BIN-DISPATCH-1"_s;
    return shown;
}

static void showOrders(Desk &desk, bool trolley)
{
    desk.show(bar({}));
    desk.show(orderEntry(trolley));
    desk.showKeys({{1, said(u"Type the number"), OpenSheet{DeskSheet::TypeOrder}}, {3, said(u"All orders"), OpenSheet{DeskSheet::Orders}}, {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}});
    desk.setPage(Page::OrderEntry);
}

static PackShown mismatch()
{
    PackShown shown = turn({Shape::Triangle, said(u"The weight does not fit"), {}, {}, {}, u"0.498 kg"_s,
                            {u"92 g too light: expected 0.590 kg ± 25 g."_s, u"Probably missing: 1 × Drinking bottle, green (92 g)"_s},
                            u"Look into the box, and weigh it again."_s},
                           -1);
    shown.weight.look = WeightLook::Trouble;
    shown.weight.shown = u"0.498 kg"_s;
    shown.weight.now_g = 498;
    shown.weight.words = said(u"92 g too light");
    return shown;
}

static DeskListShown printQueue()
{
    return {said(u"Print queue"),
            u"At zpl:10.0.0.7:9100. Scan another desk to print there."_s,
            {{Row::Current, said(u"Label of order …8812, parcel 1"), u"printing"_s, u"14:02:11"_s},
             {Row::Warn, said(u"Label of order …8790, parcel 2"), u"Did it come out? Nobody has said so yet."_s, u"13:58:02"_s},
             {Row::Good, said(u"Label of order …8788, parcel 1"), said(u"printed"), u"13:55:40"_s}}};
}

static void fillOutbox(Desk &desk)
{
    desk.outbox()->show({{said(u"Packed 1 x Drinking bottle, green"), u"14:02:11"_s, FactState::OnDevice, said(u"on device"), {}},
                         {said(u"Packed 2 x Knitted scarf, blue"), u"14:01:58"_s, FactState::Delivered, said(u"delivered"), {}},
                         {said(u"Wanted the label of parcel 1"), u"14:01:40"_s, FactState::Safe, said(u"safe"), {}},
                         {said(u"Packed 3 x Tea towel"), u"13:58:40"_s, FactState::Attention, said(u"needs attention"),
                          said(u"These are more pieces than were still wanted. A supervisor decides. Leave the pieces where they are.")}});
}

void fill(Desk &desk)
{
    desk.settings()->show(settings());
    desk.strip()->show(strip());
    desk.show(bar(said(u"Order …8812 · slot 14 of T-207")));
    desk.show(DeskCardShown{Shape::None, said(u"Scan your badge"), {}, {u"Hall 3"_s, u"desk-07"_s}, {}, {}, {}, said(u"Last here, 14:02:11: Closed parcel 1 into BIN-DISPATCH-1")});
    desk.showFault({Shape::Cross, said(u"The journal has closed"), {}, {said(u"What was accepted before is on this device's disk. Nothing more can be recorded.")}, u"Take another desk and go on with the same order. Call IT to this one."_s, {}, said(u"The disk of this device failed while it was written."), {}});
    desk.show(ReadyShown{said(u"Testing Desk 07"), u"Each row turns green when its device works."_s, checks(false), 40, false});
    desk.show(orderEntry(false));
    desk.show(pack());
    auto orders = orderEntry(false).aside.rows;
    orders.push_back({Row::Warn, said(u"Order …6120"), said(u"Was the label of parcel 1 bought? A supervisor looks at the carrier's site for 1001-1-1."), u"13:12"_s});
    orders.push_back({Row::Warn, said(u"Order …6121"), said(u"The parcel had been closed before. A supervisor decides. Leave the pieces where they are."), u"13:10"_s});
    desk.showOrders({said(u"Problems, and what is put aside or in work"), {}, orders});
    desk.showPrintQueue(printQueue());
    desk.entry()->show({u"Drinking bottle, green, 0.7 l"_s, u"4006381333955"_s, picture("drinking_bottle_green.svg"), 24, {}});
    fillOutbox(desk);
}

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all{
        {"sign-in", [](Desk &) {}},
        {"pin", [](Desk &d) {
             EntryShown shown;
             shown.heading = said(u"Type your PIN");
             shown.mayForget = true;
             d.entry()->show(shown);
             d.showKeys({{keys::problem, said(u"PIN forgotten"), domain::Command(domain::ForgotPin{})}, {keys::yes, u"Done"_s, SubmitEntry{}}, {keys::no, u"Leave it"_s, domain::Command(domain::CancelQuestion{})}});
             d.setPage(Page::Pin);
             for (const char *c : {"3", "1", "4"})
                 d.type(QLatin1String(c));
         }},
        {"pin-supervisor", [](Desk &d) {
             EntryShown shown;
             shown.heading = said(u"Supervisor: type your PIN");
             d.entry()->show(shown);
             d.showKeys({{keys::yes, u"Done"_s, SubmitEntry{}}, {keys::no, u"Leave it"_s, domain::Command(domain::CancelQuestion{})}});
             d.setPage(Page::Pin);
         }},
        {"pin-new", [](Desk &d) {
             EntryShown shown;
             shown.heading = said(u"%1: type a new PIN, %2 to %3 digits").arg(u"Aleksandra Wiśniewska"_s, u"6"_s, u"12"_s);
             d.entry()->show(shown);
             d.showKeys({{keys::yes, u"Done"_s, SubmitEntry{}}, {keys::no, u"Leave it"_s, domain::Command(domain::CancelQuestion{})}});
             d.setPage(Page::Pin);
             for (const char *c : {"2", "7", "1", "8", "2", "8"})
                 d.type(QLatin1String(c));
         }},
        {"pin-again", [](Desk &d) {
             EntryShown shown;
             shown.heading = said(u"Type the new PIN once more");
             d.entry()->show(shown);
             d.showKeys({{keys::yes, u"Done"_s, SubmitEntry{}}, {keys::no, u"Leave it"_s, domain::Command(domain::CancelQuestion{})}});
             d.setPage(Page::Pin);
         }},
        {"pin-wait", [](Desk &d) {
             card(d, {Shape::Ring, said(u"The server sets the new PIN"), {}, {said(u"Whether it counts is said here in a moment.")}, {}, {}, {}, {}}, {});
         }},
        {"pin-offline", [](Desk &d) {
             card(d, {Shape::None, said(u"Scan your badge"), {}, {}, {}, {}, {}, {}});
             AnswerShown shown;
             shown.sound = ports::Sound::Refused;
             shown.sticky = true;
             shown.title = said(u"The PIN was not changed");
             shown.lines = {said(u"This needs the network. Nothing was changed.")};
             shown.todo = said(u"Go where there is network, then try it again.");
             d.answerWith(shown);
         }},
        {"approve", [](Desk &d) {
             card(d, {Shape::Triangle, said(u"A supervisor has to approve this"), {}, {said(u"A damaged label is to be replaced by a new one."), said(u"%1 stays signed in.").arg(u"Packer 1"_s)}, said(u"Supervisor: scan your badge, then type your PIN."), {}, {}, {}});
             d.showKeys({{keys::no, u"Leave it"_s, domain::Command(domain::CancelQuestion{})}});
         }},
        {"enrol", [](Desk &d) {
             const QString page = u"https://packhorse.example:8443/devices"_s;
             card(d, {Shape::None, said(u"A supervisor lets this device in"), u"WDJB-MJHT"_s, {said(u"Supervisor: scan this with a phone, or open %1 and type the code.").arg(page)}, {},
                      devices::qrPicture(page + u"?user_code=WDJB-MJHT"_s), {}, said(u"You can sign in all the same.")});
         }},
        {"enrol-no-secrets", [](Desk &d) { card(d, {Shape::Triangle, said(u"This server answers known devices only"), {}, {said(u"This device has no place for its key: tell IT.")}, {}, {}, u"the server answers enrolled stations only: start this one with --secrets keychain"_s, {}}); }},
        {"scan-desk", [](Desk &d) { card(d, {Shape::None, said(u"Scan the barcode of this desk"), {}, {said(u"It says which scale and which printer stand here.")}, {}, {}, {}, {}}); }},
        {"ready-testing", [](Desk &d) {
             d.showKeys({{keys::print, said(u"Print a test label"), AskDevice{DeviceDeed::TestPrint}}, {keys::yes, said(u"Begin to pack"), domain::Command(domain::ConfirmReady{})}});
             d.setPage(Page::Ready);
         }},
        {"ready-over", [](Desk &d) {
             d.show(ReadyShown{said(u"Desk 07 is not quite ready"), u"You may pack; what is red does not work."_s, {{said(u"Scanner"), CheckState::Good, said(u"It read D-07."), {}}, {said(u"Scale"), CheckState::Unused, said(u"This desk has no scale."), {}}, {said(u"Printer"), CheckState::Bad, u"It does not answer."_s, u"Is it switched on? Is its cable in? Else call IT."_s}}, 100, true});
             d.showKeys({{keys::print, said(u"Print a test label"), AskDevice{DeviceDeed::TestPrint}}, {keys::yes, said(u"Begin to pack"), domain::Command(domain::ConfirmReady{})}});
             d.setPage(Page::Ready);
         }},
        {"order", [](Desk &d) { showOrders(d, false); }},
        {"order-trolley", [](Desk &d) { showOrders(d, true); }},
        {"order-take-over", [](Desk &d) { card(d, {Shape::Question, said(u"Take over?"), u"…8812"_s, {said(u"Packer 2 works with it at desk-03 (last scan 14:01:30)."), u"3 of 7 units are packed."_s}, {}, {}, {}, {}}, answers("Take over", "Leave it")); }},
        {"pack", [](Desk &d) { showPack(d, pack()); }},
        {"pack-many", [](Desk &d) {
             PackShown shown = pack();
             const PackLineShown line = shown.lines[2];
             shown.lines.clear();
             for (int i = 0; i < 30; ++i) {
                 shown.lines.push_back(line);
                 shown.lines.back().packed = i < 12 ? 3 : i == 12 ? 1 : 0;
                 shown.lines.back().isCurrent = i == 12;
             }
             shown.progress = said(u"37 of 90 units");
             shown.parcels = {{1, Row::Good, said(u"Parcel 1 · Box M · closed")}, {2, Row::Bad, said(u"Parcel 2 · Box L · problem: damaged")}, {3, Row::Current, said(u"Parcel 3 · Box L · 1 unit")}};
             shown.notes = {u"Wrap the bottles one by one. Ring the bell for the freight lift."_s, said(u"Gift note: print it and put it in.")};
             showPack(d, shown);
         }},
        {"pack-wrong-item", [](Desk &d) {
             showPack(d, pack());
             d.answerWith(wrongItem());
         }},
        {"pack-refused", [](Desk &d) {
             showPack(d, pack());
             AnswerShown shown = wrongItem();
             shown.title = u"One too many"_s;
             shown.lines = {u"Drinking bottle, green, 0.7 l"_s, u"3 of 3 are packed already."_s};
             shown.scannedPicture.clear();
             shown.wantedPicture.clear();
             d.answerWith(shown);
         }},
        {"pack-box", [](Desk &d) { showPack(d, turn({Shape::None, said(u"Choose a box"), {}, {}, {}, u"F2"_s, {u"Box M takes this order."_s}, u"Press its key, or scan the box."_s, TurnArt::Box}, -1)); }},
        {"pack-weigh", [](Desk &d) {
             PackShown shown = turn({Shape::None, said(u"Put the parcel on the scale"), {}, {}, {}, u"0.412 kg"_s, {said(u"expected 0.590 kg ± 25 g")}, u"Wait until it is at rest."_s, TurnArt::Scale}, -1);
             shown.weight.look = WeightLook::Moving;
             shown.weight.shown = u"0.412 kg"_s;
             shown.weight.now_g = 412;
             shown.weight.words = u"settling"_s;
             showPack(d, shown, {{keys::problem, said(u"Problem"), OpenSheet{DeskSheet::Reason}}, {keys::yes, said(u"Type the weight"), OpenSheet{DeskSheet::TypeWeight}}, {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}});
         }},
        {"pack-mismatch", [](Desk &d) { showPack(d, mismatch(), {{keys::problem, said(u"Problem bin"), OpenSheet{DeskSheet::Reason}}, {keys::undo, u"Undo"_s, domain::Command(domain::UndoLast{})}, {keys::no, said(u"Weigh again"), domain::Command(domain::CancelQuestion{})}}); }},
        {"pack-label-refused", [](Desk &d) {
             PackShown shown = turn({Shape::Cross, said(u"The carrier refuses the label"), {}, {}, {}, {}, {u"Its words: “weight above the limit of this service”."_s, said(u"Nothing was bought.")}, u"Put it into the problem bin: F6, then Label."_s}, -1);
             shown.label = {{Step::Trouble, said(u"refused"), u"weight above the limit of this service"_s}, {Step::Open, said(u"on this disk"), {}}, {Step::Open, said(u"printed"), {}}, {Step::Open, said(u"scanned on the parcel"), {}}};
             showPack(d, shown);
         }},
        {"pack-label-wait", [](Desk &d) { showPack(d, turn({Shape::None, said(u"The label is on its way"), {}, {}, {}, {}, {u"The carrier was asked 4 s ago. Nothing is lost while you wait."_s}, {}, TurnArt::Wait}, -1)); }},
        {"pack-came-out", [](Desk &d) { showPack(d, turn({Shape::Question, said(u"Did a label come out?"), {}, {}, {}, {}, {u"The printer fell silent while it was printed."_s, u"Look at the printer: is there a label for order …8812?"_s}, {}, TurnArt::Printer}, 0), answers("Yes, here it is", "No, print it again")); }},
        {"pack-apply", [](Desk &d) { showPack(d, turn({Shape::None, u"Stick it on, and scan it"_s, {}, {}, {}, u"…0312"_s, {u"The label on the parcel, not the one on the roll."_s}, {}, TurnArt::Label}, 1)); }},
        {"pack-dispatch", [](Desk &d) { showPack(d, turn({Shape::None, said(u"Scan the dispatch bin"), {}, {}, {}, u"BIN-DISPATCH-1"_s, {u"or BIN-DISPATCH-2"_s}, {}, TurnArt::Bin}, 2)); }},
        {"pack-problem-bin", [](Desk &d) { showPack(d, turn({Shape::Triangle, said(u"Scan the problem bin"), {}, {}, {}, u"BIN-PROBLEM-1"_s, {u"Reason: damaged"_s}, {}, TurnArt::Bin}, -1)); }},
        {"pack-trouble", [](Desk &d) {
             showPack(d, pack());
             DeskBarShown shown = bar(said(u"Order …8812 · slot 14 of T-207"));
             shown.devices[1] = {DeviceKind::Scale, u"scale"_s, Device::Absent, {}};
             shown.devices[2] = {DeviceKind::Printer, u"printer"_s, Device::Failing, {}};
             shown.notice = said(u"No network since 14:01.") + u' ' + said(u"Everything you scan is kept on this device.");
             d.show(shown);
             StripShown facts = strip();
             facts.network = Link::Offline;
             facts.onDevice = 2114;
             facts.attention = 2;
             facts.audible = false;
             facts.sent = 600;
             facts.toSend = 2114;
             d.strip()->show(facts);
         }},
        {"pack-problem-desk", [](Desk &d) { showPack(d, turn({Shape::Triangle, said(u"There is no good label"), {}, {}, {}, said(u"Parcel 1"), {said(u"It stands in BIN-PROBLEM-2."), said(u"Was the label of parcel 1 bought? A supervisor looks at the carrier's site for 1001-1-1.")}, said(u"Press F9 for a new label."), TurnArt::None}, -1), {{keys::print, said(u"New label"), domain::Command(domain::Reprint{})}}); }},
        {"cancelled", [](Desk &d) { card(d, {Shape::Triangle, said(u"This order was cancelled"), u"…8812"_s, {u"5 units of it are packed."_s}, u"Press F11, then scan the problem bin."_s, {}, {}, {}}, {{keys::yes, u"Put it away"_s, domain::Command(domain::Acknowledge{})}}); }},
        {"correction", [](Desk &d) { card(d, {Shape::Triangle, u"A supervisor decided otherwise"_s, {}, {said(u"Packed 2 x Tea towel, at 13:58:40"), u"The tote was counted again: there is one."_s, u"Supervisor 1"_s}, u"Read it, and press F11."_s, {}, {}, {}}, {{keys::yes, said(u"I have read it"), domain::Command(domain::Acknowledge{})}}); }},
        {"quantity", [](Desk &d) { d.setPage(Page::Quantity); for (const char *c : {"1", "2"}) d.type(QLatin1String(c)); }},
        {"expiry", [](Desk &d) { d.setPage(Page::Expiry); d.type(u"2"_s); }},
        {"type-order", [](Desk &d) { showOrders(d, false); d.type(u"5"_s); d.type(u"3"_s); }},
        {"type-weight", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::TypeWeight); d.type(u"5"_s); }},
        {"reason", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::Reason); }},
        {"more", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::More); }},
        {"orders", [](Desk &d) { showOrders(d, false); d.open(DeskSheet::Orders); }},
        {"print-queue", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::PrintQueue); }},
        {"outbox", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::Outbox); }},
        {"settings", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::Settings); }},
        {"settings-pin", [](Desk &d) {
             SettingsShown shown = d.settingsShown();
             shown.hasPin = true;
             d.settings()->show(shown);
             showPack(d, pack());
             d.open(DeskSheet::Settings);
         }},
        {"language", [](Desk &d) { showPack(d, pack()); d.open(DeskSheet::Language); }},
        {"fault", [](Desk &d) { d.setPage(Page::Fault); }}};
    return all;
}

} // namespace desk_sample
