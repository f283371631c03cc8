// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/desk/sample.h"
#include <QUrl>

namespace desk_sample {

using namespace present;
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
    shown.languages = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
    shown.about = u"Packhorse 0.1.0, desk-07, Hall 3"_s;
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
    shown.expectedWords = u"expected 0.590 kg ± 25 g"_s;
    shown.toCome = u"still to come: 1 × cap (92 g), 1 × insole (86 g)"_s;
    return shown;
}

PackShown pack()
{
    PackShown shown;
    shown.order = u"100238812"_s;
    shown.packed = 5;
    shown.units = 7;
    shown.progress = u"5 of 7 units"_s;
    shown.lines = {{u"Knitted scarf, merino, blue, long"_s, u"4006381333931"_s, picture("knitted_scarf_blue.svg"), 2, 2, false, {}},
                   {u"Enamel mug, grey"_s, u"4006381333948"_s, picture("enamel_mug_grey.svg"), 1, 1, false, {}},
                   {u"Drinking bottle, green, 0.7 l"_s, u"4006381333955"_s, picture("drinking_bottle_green.svg"), 2, 3, true, {}},
                   {u"Notebook, dotted, plum"_s, u"4006381333962"_s, picture("notebook_plum.svg"), 0, 1, false, u"1 was not found while picking"_s}};
    shown.parcels = {{1, Row::Current, u"Parcel 1 · Box M · 5 units"_s}};
    shown.turn = {Shape::None, u"Scan the next item"_s, picture("drinking_bottle_green.svg"), u"Drinking bottle, green, 0.7 l"_s,
                  u"4006381333955"_s, u"2 of 3"_s, {}, {}};
    shown.label = {{Step::Done, u"bought"_s, u"…JD0146 00312"_s},
                   {Step::Done, u"on this disk"_s, {}},
                   {Step::Open, u"printed when all is scanned"_s, {}},
                   {Step::Open, u"scanned on the parcel"_s, {}}};
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
            {keys::split, u"New parcel"_s, domain::Command(domain::AddParcel{})},
            {keys::problem, u"Problem"_s, OpenSheet{DeskSheet::Reason}},
            {keys::undo, u"Undo"_s, domain::Command(domain::UndoLast{})},
            {keys::aside, u"Put aside"_s, domain::Command(domain::PutAside{})},
            {keys::print, u"Print again"_s, domain::Command(domain::Reprint{})},
            {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}};
}

static DeskKeys answers(const char *yes, const char *no)
{
    return {{keys::yes, QLatin1String(yes), domain::Command(domain::ConfirmTakeOver{})},
            {keys::no, QLatin1String(no), domain::Command(domain::CancelQuestion{})}};
}

AnswerShown wrongItem()
{
    AnswerShown shown;
    shown.sound = ports::Sound::Refused;
    shown.title = u"Wrong item"_s;
    shown.lines = {u"You scanned: Drinking bottle, red, 0.7 l"_s, u"Wanted: Drinking bottle, green, 0.7 l, …3955"_s};
    shown.todo = u"Put it back into the tote, and tell the supervisor."_s;
    shown.scannedPicture = picture("drinking_bottle_red.svg");
    shown.wantedPicture = picture("drinking_bottle_green.svg");
    shown.sticky = true;
    return shown;
}

static std::vector<CheckShown> checks(bool printerWell)
{
    return {{u"Scanner"_s, CheckState::Good, u"It read D-07."_s, {}},
            {u"Scale"_s, CheckState::Waiting, u"It shows 0.128 kg."_s, u"Take everything off the scale."_s},
            printerWell ? CheckShown{u"Printer"_s, CheckState::Good, u"It is ready, and printed a test label."_s, {}}
                        : CheckShown{u"Printer"_s, CheckState::Bad, u"There is no paper in it."_s, u"Put in a new roll, and close the lid."_s}};
}

static void showPack(Desk &desk, const PackShown &shown, DeskKeys keys = packKeys())
{
    desk.show(bar(u"Order …8812 · slot 14 of T-207"_s));
    desk.show(shown);
    desk.showKeys(std::move(keys));
    desk.setPage(Page::Pack);
}

static PackShown turn(TurnShown next, int printed)
{
    PackShown shown = pack();
    shown.packed = shown.units;
    shown.progress = u"7 of 7 units"_s;
    for (PackLineShown &line : shown.lines) {
        line.packed = line.wanted;
        line.isCurrent = false;
    }
    shown.parcels.front().words = u"Parcel 1 · Box M · 7 units"_s;
    shown.turn = std::move(next);
    for (int i = 2; i < 4; ++i)
        shown.label[size_t(i)].state = i - 2 < printed ? Step::Done : i - 2 == printed ? Step::Now : Step::Open;
    shown.label[2].words = printed > 0 ? u"printed"_s : u"at the printer"_s;
    shown.weight.look = WeightLook::Taken;
    shown.weight.shown = u"0.592 kg"_s;
    shown.weight.now_g = 592;
    shown.weight.packed_g = 590;
    shown.weight.words = u"weighed: it fits"_s;
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
    shown.step = trolley ? u"Scan a slot"_s : u"Scan a tote or a trolley"_s;
    if (trolley) {
        shown.trolley = u"T-207"_s;
        for (int slot = 1; slot <= 20; ++slot)
            shown.slotMap.push_back({slot, slot < 6 ? SlotState::Done : slot == 9 ? SlotState::Cancelled : slot > 17 ? SlotState::Empty : SlotState::Open});
    }
    shown.aside = {u"Put aside"_s, {}, {{Row::Wait, u"Order …7731"_s, u"3 of 5 units · shelf 2"_s, u"13:40"_s}, {Row::Wait, u"Order …7102"_s, u"1 of 12 units"_s, u"11:02"_s}}};
    shown.problems = {u"Problems"_s, {}, {{Row::Bad, u"Order …6610"_s, u"The weight does not fit · BIN-PROBLEM-2"_s, u"13:58"_s}}};
    shown.waiting = u"12 orders are ready to be packed."_s;
    shown.last = u"14:02:11 Closed parcel 1 into BIN-DISPATCH-1"_s;
    return shown;
}

static void showOrders(Desk &desk, bool trolley)
{
    desk.show(bar({}));
    desk.show(orderEntry(trolley));
    desk.showKeys({{1, u"Type the number"_s, OpenSheet{DeskSheet::TypeOrder}}, {3, u"All orders"_s, OpenSheet{DeskSheet::Orders}}, {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}});
    desk.setPage(Page::OrderEntry);
}

static PackShown mismatch()
{
    PackShown shown = turn({Shape::Triangle, u"The weight does not fit"_s, {}, {}, {}, u"0.498 kg"_s,
                            {u"92 g too light: expected 0.590 kg ± 25 g."_s, u"Probably missing: 1 × Drinking bottle, green (92 g)"_s},
                            u"Look into the box, and weigh it again."_s},
                           -1);
    shown.weight.look = WeightLook::Trouble;
    shown.weight.shown = u"0.498 kg"_s;
    shown.weight.now_g = 498;
    shown.weight.words = u"92 g too light"_s;
    return shown;
}

static DeskListShown printQueue()
{
    return {u"Print queue"_s,
            u"At zpl:10.0.0.7:9100. Scan another desk to print there."_s,
            {{Row::Current, u"Label of order …8812, parcel 1"_s, u"printing"_s, u"14:02:11"_s},
             {Row::Warn, u"Label of order …8790, parcel 2"_s, u"Did it come out? Nobody has said so yet."_s, u"13:58:02"_s},
             {Row::Good, u"Label of order …8788, parcel 1"_s, u"printed"_s, u"13:55:40"_s}}};
}

static void fillOutbox(Desk &desk)
{
    desk.outbox()->show({{u"Packed 1 x Drinking bottle, green"_s, u"14:02:11"_s, FactState::OnDevice, u"on device"_s, {}},
                         {u"Packed 2 x Knitted scarf, blue"_s, u"14:01:58"_s, FactState::Delivered, u"delivered"_s, {}},
                         {u"Wanted the label of parcel 1"_s, u"14:01:40"_s, FactState::Safe, u"safe"_s, {}},
                         {u"Packed 3 x Tea towel"_s, u"13:58:40"_s, FactState::Attention, u"needs attention"_s,
                          u"These are more pieces than were still wanted. A supervisor decides. Leave the pieces where they are."_s}});
}

void fill(Desk &desk)
{
    desk.settings()->show(settings());
    desk.strip()->show(strip());
    desk.show(bar(u"Order …8812 · slot 14 of T-207"_s));
    desk.show(DeskCardShown{Shape::None, u"Scan your badge"_s, {}, {u"Hall 3"_s, u"desk-07"_s}, {}, {}, {}, u"Last here, 14:02:11: Closed parcel 1 into BIN-DISPATCH-1"_s});
    desk.showFault({Shape::Cross, u"The journal has closed"_s, {}, {u"What was accepted before is on this device's disk. Nothing more can be recorded."_s}, u"Take another desk and go on with the same order. Call IT to this one."_s, {}, u"The disk of this device failed while it was written."_s, {}});
    desk.show(ReadyShown{u"Testing Desk 07"_s, u"Each row turns green when its device works."_s, checks(false), 40, false});
    desk.show(orderEntry(false));
    desk.show(pack());
    desk.showOrders({u"Put aside, and problems"_s, {}, orderEntry(false).aside.rows});
    desk.showPrintQueue(printQueue());
    desk.entry()->show({u"Drinking bottle, green, 0.7 l"_s, u"4006381333955"_s, picture("drinking_bottle_green.svg"), 24});
    fillOutbox(desk);
}

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all{
        {"sign-in", [](Desk &) {}},
        {"scan-desk", [](Desk &d) { card(d, {Shape::None, u"Scan the barcode of this desk"_s, {}, {u"It says which scale and which printer stand here."_s}, {}, {}, {}, {}}); }},
        {"ready-testing", [](Desk &d) {
             d.showKeys({{keys::print, u"Print a test label"_s, AskDevice{DeviceDeed::TestPrint}}, {keys::yes, u"Begin to pack"_s, domain::Command(domain::ConfirmReady{})}});
             d.setPage(Page::Ready);
         }},
        {"ready-over", [](Desk &d) {
             d.show(ReadyShown{u"Desk 07 is not quite ready"_s, u"You may pack; what is red does not work."_s, {{u"Scanner"_s, CheckState::Good, u"It read D-07."_s, {}}, {u"Scale"_s, CheckState::Unused, u"This desk has no scale."_s, {}}, {u"Printer"_s, CheckState::Bad, u"It does not answer."_s, u"Is it switched on? Is its cable in? Else call IT."_s}}, 100, true});
             d.showKeys({{keys::print, u"Print a test label"_s, AskDevice{DeviceDeed::TestPrint}}, {keys::yes, u"Begin to pack"_s, domain::Command(domain::ConfirmReady{})}});
             d.setPage(Page::Ready);
         }},
        {"order", [](Desk &d) { showOrders(d, false); }},
        {"order-trolley", [](Desk &d) { showOrders(d, true); }},
        {"order-take-over", [](Desk &d) { card(d, {Shape::Question, u"Take over?"_s, u"…8812"_s, {u"Packer 2 works with it at desk-03 (last scan 14:01:30)."_s, u"3 of 7 units are packed."_s}, {}, {}, {}, {}}, answers("Take over", "Leave it")); }},
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
             shown.progress = u"37 of 90 units"_s;
             shown.parcels = {{1, Row::Good, u"Parcel 1 · Box M · closed"_s}, {2, Row::Bad, u"Parcel 2 · Box L · problem: damaged"_s}, {3, Row::Current, u"Parcel 3 · Box L · 1 unit"_s}};
             shown.notes = {u"Wrap the bottles one by one. Ring the bell for the freight lift."_s, u"Gift note: print it and put it in."_s};
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
        {"pack-box", [](Desk &d) { showPack(d, turn({Shape::None, u"Choose a box"_s, {}, {}, {}, u"F2"_s, {u"Box M takes this order."_s}, u"Press its key, or scan the box."_s, TurnArt::Box}, -1)); }},
        {"pack-weigh", [](Desk &d) {
             PackShown shown = turn({Shape::None, u"Put the parcel on the scale"_s, {}, {}, {}, u"0.412 kg"_s, {u"expected 0.590 kg ± 25 g"_s}, u"Wait until it is at rest."_s, TurnArt::Scale}, -1);
             shown.weight.look = WeightLook::Moving;
             shown.weight.shown = u"0.412 kg"_s;
             shown.weight.now_g = 412;
             shown.weight.words = u"settling"_s;
             showPack(d, shown, {{keys::problem, u"Problem"_s, OpenSheet{DeskSheet::Reason}}, {keys::yes, u"Type the weight"_s, OpenSheet{DeskSheet::TypeWeight}}, {keys::more, u"More"_s, OpenSheet{DeskSheet::More}}});
         }},
        {"pack-mismatch", [](Desk &d) { showPack(d, mismatch(), {{keys::problem, u"Problem bin"_s, OpenSheet{DeskSheet::Reason}}, {keys::undo, u"Undo"_s, domain::Command(domain::UndoLast{})}, {keys::no, u"Weigh again"_s, domain::Command(domain::CancelQuestion{})}}); }},
        {"pack-label-refused", [](Desk &d) {
             PackShown shown = turn({Shape::Cross, u"The carrier refuses the label"_s, {}, {}, {}, {}, {u"Its words: “weight above the limit of this service”."_s, u"Nothing was bought."_s}, u"Put it into the problem bin: F6, then Label."_s}, -1);
             shown.label = {{Step::Trouble, u"refused"_s, u"weight above the limit of this service"_s}, {Step::Open, u"on this disk"_s, {}}, {Step::Open, u"printed"_s, {}}, {Step::Open, u"scanned on the parcel"_s, {}}};
             showPack(d, shown);
         }},
        {"pack-label-wait", [](Desk &d) { showPack(d, turn({Shape::None, u"The label is on its way"_s, {}, {}, {}, {}, {u"The carrier was asked 4 s ago. Nothing is lost while you wait."_s}, {}, TurnArt::Wait}, -1)); }},
        {"pack-came-out", [](Desk &d) { showPack(d, turn({Shape::Question, u"Did a label come out?"_s, {}, {}, {}, {}, {u"The printer fell silent while it was printed."_s, u"Look at the printer: is there a label for order …8812?"_s}, {}, TurnArt::Printer}, 0), answers("Yes, here it is", "No, print it again")); }},
        {"pack-apply", [](Desk &d) { showPack(d, turn({Shape::None, u"Stick it on, and scan it"_s, {}, {}, {}, u"…0312"_s, {u"The label on the parcel, not the one on the roll."_s}, {}, TurnArt::Label}, 1)); }},
        {"pack-dispatch", [](Desk &d) { showPack(d, turn({Shape::None, u"Scan the dispatch bin"_s, {}, {}, {}, u"BIN-DISPATCH-1"_s, {u"or BIN-DISPATCH-2"_s}, {}, TurnArt::Bin}, 2)); }},
        {"pack-problem-bin", [](Desk &d) { showPack(d, turn({Shape::Triangle, u"Scan the problem bin"_s, {}, {}, {}, u"BIN-PROBLEM-1"_s, {u"Reason: damaged"_s}, {}, TurnArt::Bin}, -1)); }},
        {"pack-trouble", [](Desk &d) {
             showPack(d, pack());
             DeskBarShown shown = bar(u"Order …8812 · slot 14 of T-207"_s);
             shown.devices[1] = {DeviceKind::Scale, u"scale"_s, Device::Absent, {}};
             shown.devices[2] = {DeviceKind::Printer, u"printer"_s, Device::Failing, {}};
             shown.notice = u"No network since 14:01. Everything you scan is kept on this device."_s;
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
        {"cancelled", [](Desk &d) { card(d, {Shape::Triangle, u"This order was cancelled"_s, u"…8812"_s, {u"5 units of it are packed."_s}, u"Press F11, then scan the problem bin."_s, {}, {}, {}}, {{keys::yes, u"Put it away"_s, domain::Command(domain::Acknowledge{})}}); }},
        {"correction", [](Desk &d) { card(d, {Shape::Triangle, u"A supervisor decided otherwise"_s, {}, {u"Packed 2 x Tea towel, at 13:58:40"_s, u"The tote was counted again: there is one."_s, u"Supervisor 1"_s}, u"Read it, and press F11."_s, {}, {}, {}}, {{keys::yes, u"I have read it"_s, domain::Command(domain::Acknowledge{})}}); }},
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
        {"fault", [](Desk &d) { d.setPage(Page::Fault); }}};
    return all;
}

} // namespace desk_sample
