// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_words.h"
#include "present/wording.h"
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace present::wording {
namespace {

/// Numbers, places and short names.
struct Desks
{
    Q_DECLARE_TR_FUNCTIONS(Desks)
public:
    static QString kilograms(int grams) { return tr("%1 kg").arg(QLocale().toString(grams / 1000.0, 'f', 3)); }
    static QString grams(int grams) { return tr("%L1 g").arg(grams); }
    static QString order(const QString &tail) { return tr("Order %1").arg(tail); }
    static QString slot(int slot, const QString &trolley) { return tr("slot %1 of %2").arg(slot).arg(trolley); }
    static QString units(int packed, int units) { return tr("%1 of %n unit(s)", nullptr, units).arg(packed); }
    static QString count(int taken, int of) { return tr("%1 of %2").arg(taken).arg(of); }
    static QString device(DeviceKind kind)
    {
        switch (kind) {
        case DeviceKind::Scanner:
            return tr("Scanner");
        case DeviceKind::Scale:
            return tr("Scale");
        case DeviceKind::Printer:
            return tr("Printer");
        }
        return {};
    }
    static QString problem(const QString &reason)
    {
        const QMap<QString, QString> all{{QStringLiteral("weight"), tr("The weight does not fit")},
                                         {QStringLiteral("missing"), tr("Something is missing")},
                                         {QStringLiteral("damaged"), tr("Something is damaged")},
                                         {QStringLiteral("extra"), tr("There is too much")},
                                         {QStringLiteral("label"), tr("There is no good label")},
                                         {QStringLiteral("cancelled"), tr("The order was cancelled")}};
        return all.value(reason, tr("A problem"));
    }
    static QString shorted(int units) { return tr("%1 not found while picking").arg(units); }
    static QString underWay(int units) { return tr("%1 still being picked").arg(units); }
    static QString parcel(int number, const QString &box, int units)
    {
        return tr("Parcel %1 · %2 · %n unit(s)", nullptr, units).arg(number).arg(box);
    }
    static QString closed(const QString &parcel, const QString &bin) { return tr("%1 · in %2").arg(parcel, bin); }
    static QString slip() { return tr("Put the packing slip in."); }
    static QString gift(const QString &note) { return tr("Gift note: %1").arg(note); }
    static QString waiting(int orders, bool online, bool known)
    {
        if (!known)
            return online ? tr("The list of orders is being fetched.") : tr("The list of orders was not loaded yet.");
        return orders == 0 ? tr("No order is ready to be packed.") : tr("%n order(s) are ready to be packed.", nullptr, orders);
    }
    static QString orderStep(bool hasTrolley) { return hasTrolley ? tr("Scan a slot") : tr("Scan a tote or a trolley"); }
    static QString aside(bool any) { return any ? tr("Put aside") : tr("Nothing is put aside"); }
    static QString problems() { return tr("Problems"); }
    static QString allOrders() { return tr("Problems, and what is put aside or in work"); }
    static QString noOrders() { return tr("There are none."); }
    static QString openCase(const domain::OpenCase &one)
    {
        using Kind = domain::OpenCase::Kind;
        switch (one.kind) {
        case Kind::Parked:
            return attentionWords(domain::Outcome::Parked, {});
        case Kind::LabelRefused:
            return tr("The carrier refuses the label of parcel %1: %2").arg(QString::number(one.parcel), one.why);
        case Kind::LabelCheck:
            return tr("Was the label of parcel %1 bought? A supervisor looks at the carrier's site for %2.").arg(QString::number(one.parcel), one.reference);
        case Kind::Disputed:
            break;
        }
        domain::Problem problem;
        problem.type = domain::problemType(one.why.toLatin1().constData());
        return attentionWords(domain::Outcome::Disputed, problem);
    }
};

/// The scale and what it means.
struct Weights
{
    Q_DECLARE_TR_FUNCTIONS(Weights)
public:
    static QString trouble(domain::ScaleTrouble trouble)
    {
        using domain::ScaleTrouble;
        switch (trouble) {
        case ScaleTrouble::Under:
            return tr("The scale is below zero. Take everything off and press its zero key.");
        case ScaleTrouble::Over:
            return tr("This is too heavy for the scale.");
        case ScaleTrouble::ZeroError:
            return tr("The scale cannot zero itself. Empty it, switch it off and on.");
        case ScaleTrouble::Fault:
            return tr("The scale reports a fault. Call IT, and weigh at another desk.");
        case ScaleTrouble::NotUnderstood:
            return tr("The scale sends what is not understood. Call IT: is it set to the right protocol?");
        case ScaleTrouble::None:
            break;
        }
        return {};
    }
    static QString scale(const ScaleSeen &scale)
    {
        using View = domain::ScaleTrust::View;
        switch (scale.view) {
        case View::NoScale:
            return tr("This desk has no scale.");
        case View::Silent:
            return tr("The scale says nothing. Is it switched on? Is its cable in?");
        case View::Trouble:
            return trouble(scale.trouble);
        case View::Frozen:
            return tr("The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.");
        case View::ClearPan:
            return tr("Take everything off the scale first");
        case View::Empty:
            return tr("The scale is empty");
        case View::Settling:
            return tr("Wait until it is at rest");
        case View::Settled:
            return tr("At rest");
        }
        return {};
    }
    static QString expected(const QString &weight, const QString &tolerance) { return tr("expected %1 ± %2").arg(weight, tolerance); }
    static QString toCome(const QString &parts) { return tr("still to come: %1").arg(parts); }
    static QString part(int units, const QString &name, const QString &weight) { return tr("%1 × %2 (%3)").arg(units).arg(name, weight); }
    static QString weighed() { return tr("weighed: it fits"); }
    static QString difference(int difference)
    {
        return difference < 0 ? tr("%1 too light").arg(grams(-difference)) : tr("%1 too heavy").arg(grams(difference));
    }
    static QString missing(const QString &what) { return tr("missing %1").arg(what); }
    static QString extra(const QString &what) { return tr("too much %1").arg(what); }
    static QString otherBox(const QString &box) { return tr("the box is %1").arg(box); }
    static QString probably(const QString &what) { return tr("Probably: %1.").arg(what); }
    static QString orElse(const QString &what) { return tr("Or else: %1.").arg(what); }
    static QString cannotTell() { return tr("Several things weigh the same: it cannot be told which."); }
    static QString noIdea() { return tr("No missing or extra piece explains it. Count everything."); }
};

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
public:
    static QString bought(domain::LabelStage stage)
    {
        using domain::LabelStage;
        switch (stage) {
        case LabelStage::None:
            return tr("bought while you pack");
        case LabelStage::Wanted:
            return tr("is being bought");
        case LabelStage::Refused:
            return tr("refused");
        case LabelStage::Check:
            return tr("not known if bought");
        case LabelStage::Voided:
            return tr("given back");
        default:
            return tr("bought");
        }
    }
    static QString step(domain::LabelStage stage, int step)
    {
        using domain::LabelStage;
        switch (step) {
        case 0:
            return bought(stage);
        case 1:
            return stage == LabelStage::Bought ? tr("being fetched") : tr("on this disk");
        case 2:
            if (stage == LabelStage::Printed || stage == LabelStage::Applied)
                return tr("printed");
            return stage == LabelStage::Unknown ? tr("printed? not known") : stage == LabelStage::Sent ? tr("at the printer") : tr("printed when all is done");
        default:
            return tr("scanned on the parcel");
        }
    }
    static QString printer(const PrinterSeen &printer)
    {
        if (!printer.present)
            return tr("This desk has no label printer.");
        if (printer.state != ports::DeviceState::Ready)
            return tr("The printer does not answer. Is it switched on? Is its cable in?");
        if (printer.condition.headOpen)
            return tr("The printer is open: close its lid.");
        if (printer.condition.paperOut)
            return tr("The printer has no paper: put in a new roll.");
        if (printer.condition.ribbonOut)
            return tr("The printer has no ribbon: put in a new one.");
        if (printer.condition.paused)
            return tr("The printer is paused: press its pause key.");
        return printer.printing ? tr("It prints.") : tr("It is ready.");
    }
};

/// What goes into the box. It is read by the customer, who knows the goods by their names.
struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
public:
    static PaperShown slip(const domain::PackOrder &order)
    {
        PaperShown paper;
        paper.title = tr("Packing slip of %1").arg(orderWords(order.id));
        paper.heading = tr("Packing slip");
        paper.columns = {tr("Units"), tr("Product"), tr("Item")};
        for (const domain::PackLine &line : order.lines) {
            const domain::Product *product = order.product(line.product);
            const int packed = order.packed(line.product);
            const QString units = packed == line.ordered ? QString::number(packed) : tr("%1 of %2").arg(packed).arg(line.ordered);
            paper.rows.push_back({units, product ? product->name : line.product.text(), line.product.text()});
        }
        paper.foot = tr("Order %1").arg(order.id.text());
        return paper;
    }
    static PaperShown gift(const domain::PackOrder &order)
    {
        PaperShown paper;
        paper.title = tr("Gift note of %1").arg(orderWords(order.id));
        paper.text = order.giftNote;
        paper.foot = tr("Order %1").arg(order.id.text());
        return paper;
    }
};

struct Prints
{
    Q_DECLARE_TR_FUNCTIONS(Prints)
public:
    static QString title(const domain::LabelName &label) { return tr("Label of %1, parcel %2").arg(orderWords(label.order)).arg(label.parcel); }
    static DeskRowShown row(const flow::QueuedPrint &job)
    {
        const QString what = job.label ? title(*job.label) : job.title;
        if (job.sending)
            return {RowState::Current, what, tr("The printer has it."), job.printer};
        if (job.tries > 0)
            return {RowState::Warn, what, tr("The printer took nothing of it. It is tried again."), job.printer};
        return {RowState::Wait, what, tr("It waits for its printer."), job.printer};
    }
    static AnswerShown impossible(const domain::LabelName &label, flow::NoPrint why)
    {
        AnswerShown shown;
        shown.sticky = why != flow::NoPrint::InQueue;
        shown.sound = shown.sticky ? ports::Sound::Refused : ports::Sound::Ok;
        shown.lines << title(label);
        switch (why) {
        case flow::NoPrint::InQueue:
            shown.title = tr("The label waits for its printer already");
            break;
        case flow::NoPrint::NoPrinter:
            shown.title = tr("This desk has no label printer");
            shown.todo = tr("Put the order aside with F8, and pack it at another desk.");
            break;
        case flow::NoPrint::NotOnDisk:
        case flow::NoPrint::Unreadable:
            shown.title = tr("The label is not on this device any more");
            shown.lines << tr("Nothing was printed.");
            shown.todo = tr("Press F6, then Label, and scan the problem bin.");
            break;
        }
        return shown;
    }
    static AnswerShown givenUp(const QString &title)
    {
        AnswerShown shown;
        shown.sound = ports::Sound::Attention;
        shown.title = tr("Nothing was printed");
        shown.lines << title << tr("Its printer took nothing of it for too long.");
        shown.todo = tr("Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).");
        shown.sticky = true;
        return shown;
    }
    static AnswerShown lost(const QString &title)
    {
        AnswerShown shown;
        shown.sound = ports::Sound::Attention;
        shown.title = tr("Nothing was printed");
        shown.lines << title << tr("It was sealed with a key that this device has no more.");
        shown.todo = tr("Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).");
        shown.sticky = true;
        return shown;
    }
    static AnswerShown papers(bool printed)
    {
        AnswerShown shown;
        shown.sound = printed ? ports::Sound::Ok : ports::Sound::Refused;
        shown.title = printed ? tr("The papers are printed again") : tr("There are no papers to print");
        if (!printed) {
            shown.lines << tr("No order with a packing slip or a gift note is open, or this desk has no printer for documents.");
            shown.todo = tr("Open the order, then press F9 here. Is there a printer for documents? Call IT.");
            shown.sticky = true;
        }
        return shown;
    }
    static DeskListShown list(const std::vector<flow::QueuedPrint> &jobs)
    {
        DeskListShown shown{tr("Print queue"), jobs.empty() ? tr("Nothing waits.") : tr("Scan another desk to print there."), {}};
        for (const flow::QueuedPrint &job : jobs)
            shown.rows.push_back(row(job));
        return shown;
    }
    static AnswerShown moved(const QString &desk, bool moved)
    {
        AnswerShown shown;
        shown.sound = moved ? ports::Sound::Ok : ports::Sound::Refused;
        shown.title = moved ? tr("Printed at %1").arg(desk) : tr("%1 has no printer of its own").arg(desk);
        shown.todo = moved ? QString() : tr("Scan another desk.");
        shown.sticky = !moved;
        return shown;
    }
};

constexpr size_t binsNamed = 3;

/// What the middle of the pack page says, by step.
struct Turns
{
    Q_DECLARE_TR_FUNCTIONS(Turns)
public:
    const DeskScene &scene;

    const domain::PackOrder &order() const { return *scene.packing().order; }
    QString tail() const { return orderTail(order().id); }
    /// The last four characters are what people compare.
    static QString endOf(const std::vector<QString> &codes) { return codes.empty() ? QString() : u'…' + codes.front().right(4); }

    TurnShown weigh() const
    {
        using View = domain::ScaleTrust::View;
        TurnShown turn{Shape::None, tr("Put the parcel on the scale"), {}, {}, {}, {}, {}, {}, TurnArt::Scale};
        const View view = scene.scale.view;
        if (view == View::NoScale || view == View::Silent || view == View::Trouble || view == View::Frozen) {
            turn.shape = Shape::Triangle;
            turn.lines << Weights::scale(scene.scale);
            turn.todo = tr("Or press F11 and type what a scale shows.");
        } else if (view == View::ClearPan) {
            turn.step = tr("Empty the scale");
            turn.lines << tr("It must be seen empty before it weighs this parcel.");
        } else if (view == View::Settling || view == View::Settled) {
            turn.lines << Weights::scale(scene.scale);
        }
        if (scene.scale.shown_mg && turn.shape == Shape::None)
            turn.big = Desks::kilograms(int(*scene.scale.shown_mg / 1000));
        return turn;
    }
    TurnShown weight() const
    {
        const auto *asked = std::get_if<domain::AskWeight>(&scene.station().question);
        const domain::Parcel *parcel = asked ? order().parcel(asked->parcel) : nullptr;
        if (!parcel)
            return {};
        const domain::ExpectedWeight expected = domain::expectedWeight(order(), *parcel, scene.station().site);
        const int difference = asked->weight_g - expected.grams;
        TurnShown turn{Shape::Triangle, differenceWords(difference), {}, {}, {}, Desks::kilograms(asked->weight_g), {}, {}, TurnArt::None};
        turn.lines = explanationWords(domain::explain(order(), *parcel, scene.station().site, difference, expected.tolerance_g), order(),
                                      scene.station().site);
        turn.todo = tr("Look into the box and weigh it again, or scan the problem bin.");
        return turn;
    }
    TurnShown labelWait() const
    {
        const domain::Parcel *parcel = parcelShown(scene);
        const domain::LabelMark *mark = parcel ? parcel->label() : nullptr;
        const domain::KnownLabel *known = mark ? domain::knownLabel(scene.packing(), {order().id, parcel->number, mark->revision}) : nullptr;
        const domain::LabelStage stage = domain::labelStage(mark, known ? &known->label : nullptr, known && known->onDisk);
        switch (stage) {
        case domain::LabelStage::Refused:
            return {Shape::Cross, tr("The carrier refuses the label"), {}, {}, {}, {}, {tr("It says: %1").arg(known->label.why), tr("Nothing was bought.")}, tr("Press F6, then Label, and scan the problem bin."), TurnArt::None};
        case domain::LabelStage::Check:
            return {Shape::Question, tr("Was the label bought?"), {}, {}, {}, {}, {tr("The carrier's answer was lost, and it cannot be asked."), tr("Nobody buys it again by himself: a supervisor looks at the carrier's site.")}, tr("Press F6, then Label, and scan the problem bin."), TurnArt::None};
        case domain::LabelStage::OnDisk:
            return onDisk();
        default:
            break;
        }
        if (!scene.station().online)
            return {Shape::Triangle, tr("No network: the label is still to come"), {}, {}, {}, {}, {tr("It is bought once, as soon as the server can be reached. Nothing is lost.")}, tr("Wait, or press F8 and put the order aside."), TurnArt::Wait};
        return {Shape::None, tr("The label is on its way"), {}, {}, {}, {}, {tr("It prints by itself as soon as the carrier has sold it.")}, {}, TurnArt::Wait};
    }
    TurnShown onDisk() const
    {
        if (printerDevice(scene.printer) == Device::Ready && scene.printer.present)
            return {Shape::None, tr("The label is being printed"), {}, {}, {}, {}, {}, {}, TurnArt::Printer};
        return {Shape::Triangle, tr("The label cannot be printed"), {}, {}, {}, {}, {Labels::printer(scene.printer)}, tr("It prints by itself as soon as the printer works."), TurnArt::Printer};
    }
    TurnShown cameOut() const
    {
        const QString code = endOf(scene.ask().codes);
        return {Shape::Question, tr("Did a label come out?"), {}, {}, {}, code.isEmpty() ? tail() : code,
                {tr("The printer fell silent while it printed."), code.isEmpty() ? tr("Look at it: is there a label for this order?") : tr("Look at it: is there a label that ends so?")},
                tr("Press F11 or F12; or scan the label."), TurnArt::Printer};
    }
    TurnShown apply() const
    {
        return {Shape::None, tr("Stick the label on, scan it"), {}, {}, {}, endOf(scene.ask().codes), {tr("Scan the one on the parcel.")}, {}, TurnArt::Label};
    }
    TurnShown dispatch() const
    {
        TurnShown turn{Shape::None, tr("Scan the dispatch bin"), {}, {}, {}, {}, {}, {}, TurnArt::Bin};
        const auto &bins = scene.ask().codes;
        turn.big = bins.empty() ? QString() : bins.front();
        for (size_t i = 1; i < std::min(bins.size(), binsNamed); ++i)
            turn.lines << tr("or %1").arg(bins[i]);
        if (bins.size() > binsNamed)
            turn.lines << tr("or any other dispatch bin");
        return turn;
    }
    TurnShown problemBin() const
    {
        const auto *asked = std::get_if<domain::AskProblemBin>(&scene.station().question);
        TurnShown turn{Shape::Triangle, tr("Scan the problem bin"), {}, {}, {}, {}, {}, {}, TurnArt::Bin};
        turn.big = scene.ask().codes.empty() ? QString() : scene.ask().codes.front();
        if (asked)
            turn.lines << Desks::problem(asked->reason);
        return turn;
    }
    TurnShown problemDesk() const
    {
        const domain::Parcel *parcel = parcelShown(scene);
        TurnShown turn{Shape::Triangle, parcel ? Desks::problem(parcel->problem) : QString(), {}, {}, {}, {}, {}, {}, TurnArt::None};
        if (!parcel)
            return turn;
        turn.big = tr("Parcel %1").arg(parcel->number);
        if (!parcel->bin.isEmpty())
            turn.lines << tr("It stands in %1.").arg(parcel->bin);
        for (const domain::OpenCase &one : scene.cases) {
            if (scene.packing().order && one.order == scene.packing().order->id)
                turn.lines << Desks::openCase(one);
        }
        turn.todo = parcel->problem == QLatin1String("weight") ? tr("Set it right, and weigh it again: the right weight settles it.")
            : parcel->problem == QLatin1String("label")        ? tr("Press F9 for a new label.")
                                                               : tr("Set it right, then press F11.");
        return turn;
    }
    TurnShown operator()() const
    {
        using domain::Step;
        switch (scene.ask().step) {
        case Step::Unit:
            return {Shape::None, tr("Scan the next item"), {}, {}, {}, {}, {}, {}, TurnArt::None};
        case Step::Box:
            return {Shape::None, tr("Choose a box"), {}, {}, {}, {}, {}, tr("Press its key, or scan it."), TurnArt::Box};
        case Step::Weigh:
            return weigh();
        case Step::Weight:
            return weight();
        case Step::LabelWait:
            return labelWait();
        case Step::CameOut:
            return cameOut();
        case Step::Apply:
            return apply();
        case Step::DispatchBin:
            return dispatch();
        case Step::ProblemBin:
            return problemBin();
        case Step::ProblemDesk:
            return problemDesk();
        default:
            return {};
        }
    }
};

/// Pages that are one card.
struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
public:
    const DeskScene &scene;

    const domain::Station &station() const { return scene.station(); }

    DeskCardShown signIn() const
    {
        const SignInShown from = signInShown(scene.scene);
        DeskCardShown card;
        card.title = from.trouble.isEmpty() ? tr("Scan your badge") : from.trouble;
        card.shape = from.trouble.isEmpty() ? Shape::None : Shape::Triangle;
        card.lines = from.trouble.isEmpty() ? QStringList{from.site} : from.todo;
        card.last = from.last;
        if (from.lockedFor.isEmpty())
            return card;
        card.title = tr("Locked: scan your badge");
        card.lines = QStringList{tr("%1 is signed in.").arg(from.lockedFor)};
        return card;
    }
    DeskCardShown enrol() const
    {
        const EnrolShown from = enrolShown(scene.scene);
        const bool isWell = !from.code.isEmpty() || from.waits;
        return {isWell ? Shape::None : Shape::Triangle, from.heading, from.code, from.lines.mid(0, 1), {}, from.picture, from.detail, from.lines.value(1)};
    }
    DeskCardShown approve() const
    {
        const ApprovalShown from = approvalShown(scene.scene);
        return {Shape::Triangle, from.heading, {}, from.lines, from.todo, {}, {}, {}};
    }
    static DeskCardShown pinWait()
    {
        const ApprovalShown from = pinWaitShown();
        return {Shape::Ring, from.heading, {}, from.lines, {}, {}, {}, {}};
    }
    DeskCardShown desk() const
    {
        return {Shape::None, tr("Scan the barcode of this desk"), {}, {tr("It says which scale and which printer stand here.")}, {}, {}, {}, {}};
    }
    DeskCardShown wait() const
    {
        const auto *awaited = std::get_if<domain::AwaitOrder>(&station().question);
        return {Shape::Ring, tr("The order is being fetched"), awaited ? awaited->code.text : QString(), {tr("It opens by itself as soon as it is here.")}, {}, {}, {}, {}};
    }
    DeskCardShown takeOver() const
    {
        const auto it = scene.packing().known.find(scene.ask().order);
        DeskCardShown card{Shape::Question, tr("Take over?"), orderTail(scene.ask().order), {}, {}, {}, {}, {}};
        if (it == scene.packing().known.end() || !it->second.heldBy)
            return card;
        const domain::Holder &holder = *it->second.heldBy;
        const QString who = operatorName(station().site, holder.by);
        card.lines << (holder.lastHeard.ms > 0 ? tr("%1 works with it at %2, last scan %3.").arg(who, holder.station.text(), clockTime(holder.lastHeard))
                                               : tr("%1 works with it at %2.").arg(who, holder.station.text()));
        card.lines << Desks::units(it->second.settled(), it->second.units());
        return card;
    }
    DeskCardShown sameOrNext() const
    {
        const domain::Product *product = scene.packing().order ? scene.packing().order->product(scene.ask().product) : nullptr;
        const auto *packed = scene.scene.last ? std::get_if<domain::UnitVerified>(&scene.scene.last->event.data) : nullptr;
        DeskCardShown card{Shape::Question, tr("The same piece, or the next one?"), {}, {}, {}, scene.scene.pictureOf(product), {}, {}};
        card.lines << (packed ? tr("Its code was the last one before the restart, at %1.").arg(clockTime(scene.scene.last->event.time))
                              : tr("Its code was the last one before the restart."));
        return card;
    }
    DeskCardShown cancelled() const
    {
        const domain::PackOrder &order = *scene.packing().order;
        DeskCardShown card{Shape::Triangle, tr("This order was cancelled"), orderTail(order.id), {}, {}, {}, {}, {}};
        const auto &bins = scene.ask().codes;
        card.lines << tr("Take everything of it off the desk. Throw its label away.");
        card.lines << QStringList(bins.begin(), bins.end()).join(QStringLiteral("  "));
        card.todo = tr("Put it into one of these, and scan that one.");
        return card;
    }
    DeskCardShown acknowledge() const
    {
        const domain::Packing &packing = scene.packing();
        if (!packing.corrections.empty())
            return correction(packing.corrections.front());
        if (domain::lostOrder(station()))
            return lost(*packing.order);
        return {Shape::Flag, tr("Nothing is left to be packed"), orderTail(packing.order->id), {tr("All of it was set aside or was not found.")}, {}, {}, {}, {}};
    }
    DeskCardShown correction(const domain::Correction &correction) const
    {
        const domain::Event *fact = scene.scene.factOf(correction.event);
        DeskCardShown card{Shape::Triangle, tr("This was decided otherwise"), {}, {}, tr("Read it, then press F11."), {}, {}, {}};
        if (fact)
            card.lines << timedWords(*fact, station(), scene.scene.fact);
        card.lines << correction.why << operatorName(station().site, domain::OperatorId(correction.who));
        card.lines.removeAll(QString());
        return card;
    }
    DeskCardShown lost(const domain::PackOrder &order) const
    {
        DeskCardShown card{Shape::Triangle, tr("Another desk has this order now"), orderTail(order.id), {}, {}, {}, {}, {}};
        if (order.heldBy)
            card.lines << tr("%1 at %2.").arg(operatorName(station().site, order.heldBy->by), order.heldBy->station.text());
        card.lines << tr("What you have packed of it counts. Carry it there.");
        return card;
    }
    DeskCardShown operator()() const
    {
        using domain::Step;
        switch (scene.ask().step) {
        case Step::SignIn:
            return scene.scene.wantsEnrolment() ? enrol() : signIn();
        case Step::Unlock:
            return signIn();
        case Step::Approve:
            return approve();
        case Step::PinWait:
            return pinWait();
        case Step::Desk:
            return desk();
        case Step::Wait:
            return wait();
        case Step::OrderTakeOver:
            return takeOver();
        case Step::SameOrNext:
            return sameOrNext();
        case Step::CancelTote:
            return cancelled();
        case Step::Acknowledge:
            return acknowledge();
        default:
            return {};
        }
    }
};

/// The ready card: each device with what was seen of it.
struct ReadyCard
{
    Q_DECLARE_TR_FUNCTIONS(ReadyCard)
public:
    const DeskScene &scene;

    bool isOver() const { return scene.readyPercent >= 100; }

    CheckShown scanner() const
    {
        const QString name = Desks::device(DeviceKind::Scanner);
        if (!scene.scannerRead.isEmpty())
            return {name, CheckState::Good, tr("It read %1.").arg(scene.scannerRead), {}};
        return {name, isOver() ? CheckState::Bad : CheckState::Waiting, {}, tr("Scan anything, for example the desk once more.")};
    }
    CheckShown scale() const
    {
        using View = domain::ScaleTrust::View;
        const QString name = Desks::device(DeviceKind::Scale);
        switch (scene.scale.view) {
        case View::NoScale:
            return {name, CheckState::Unused, tr("This desk has no scale."), {}};
        case View::Silent:
        case View::Trouble:
        case View::Frozen:
            return {name, isOver() ? CheckState::Bad : CheckState::Waiting, {}, Weights::scale(scene.scale)};
        case View::ClearPan:
            return {name, isOver() ? CheckState::Bad : CheckState::Waiting, shows(), tr("Take everything off the scale.")};
        default:
            return {name, CheckState::Good, tr("It was empty at zero. %1").arg(shows()), {}};
        }
    }
    QString shows() const
    {
        return scene.scale.shown_mg ? tr("It shows %1.").arg(Desks::kilograms(int(*scene.scale.shown_mg / 1000))) : QString();
    }
    CheckShown printer() const
    {
        const QString name = Desks::device(DeviceKind::Printer);
        if (!scene.printer.present)
            return {name, CheckState::Unused, tr("This desk has no label printer."), {}};
        if (printerDevice(scene.printer) != Device::Ready)
            return {name, isOver() || scene.printer.condition.known ? CheckState::Bad : CheckState::Waiting, {}, Labels::printer(scene.printer)};
        if (!scene.testPrint)
            return {name, CheckState::Good, Labels::printer(scene.printer), {}};
        return *scene.testPrint ? CheckShown{name, CheckState::Good, tr("It took the test label. Is it straight, and black enough?"), {}}
                                : CheckShown{name, CheckState::Bad, tr("The test label was not printed."), tr("Look at the printer, then press F9 again.")};
    }
    ReadyShown operator()() const
    {
        ReadyShown shown;
        shown.checks = {scanner(), scale(), printer()};
        const auto has = [&](CheckState state) {
            return std::any_of(shown.checks.begin(), shown.checks.end(), [&](const CheckShown &c) { return c.state == state; });
        };
        const QString desk = scene.packing().desk ? scene.packing().desk->name : QString();
        const bool bad = has(CheckState::Bad);
        shown.isOver = isOver() || (!has(CheckState::Waiting) && !bad);
        shown.percent = scene.readyPercent;
        shown.title = bad ? tr("%1 is not quite ready").arg(desk) : has(CheckState::Waiting) ? tr("Testing %1").arg(desk) : tr("%1 is ready").arg(desk);
        shown.words = bad ? tr("You may pack all the same: what is red does not work.") : tr("F11 begins to pack.");
        return shown;
    }

};

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
public:
    static QString words(KeyWords key)
    {
        switch (key) {
        case KeyWords::NewParcel:
            return tr("New parcel");
        case KeyWords::Problem:
            return tr("Problem");
        case KeyWords::ProblemBin:
            return tr("Problem bin");
        case KeyWords::Undo:
            return tr("Undo");
        case KeyWords::PutAside:
            return tr("Put aside");
        case KeyWords::PrintAgain:
            return tr("Print again");
        case KeyWords::NewLabel:
            return tr("New label");
        case KeyWords::More:
            return tr("More");
        case KeyWords::TypeWeight:
            return tr("Type the weight");
        case KeyWords::WeighAgain:
            return tr("Weigh again");
        case KeyWords::ItIsRight:
            return tr("It is right all the same");
        case KeyWords::CameOut:
            return tr("Yes, here it is");
        case KeyWords::NotOut:
            return tr("No, print it again");
        case KeyWords::TakeOver:
            return tr("Take over");
        case KeyWords::LeaveIt:
            return tr("Leave it");
        case KeyWords::HaveRead:
            return tr("I have read it");
        case KeyWords::Next:
            return tr("The next one");
        case KeyWords::Same:
            return tr("The same piece");
        case KeyWords::Begin:
            return tr("Begin to pack");
        case KeyWords::TestPrint:
            return tr("Print a test label");
        case KeyWords::TypeOrder:
            return tr("Type the number");
        case KeyWords::AllOrders:
            return tr("All orders");
        case KeyWords::Settled:
            return tr("It is settled");
        case KeyWords::ForgotPin:
            return tr("PIN forgotten");
        case KeyWords::Done:
            return tr("Done");
        }
        return {};
    }
};

QString partsOf(const domain::Explanation &explanation, const domain::PackOrder &order, const domain::Site &site)
{
    QStringList missing;
    QStringList extra;
    for (const domain::Explanation::Part &part : explanation.parts) {
        const domain::Product *product = order.product(part.product);
        const int units = std::abs(part.units);
        const QString words = Weights::part(units, product ? product->name : part.product.text(), grams(product ? units * product->weight_g : 0));
        (part.units < 0 ? missing : extra) << words;
    }
    QStringList all;
    if (!missing.isEmpty())
        all << Weights::missing(missing.join(QStringLiteral(" + ")));
    if (!extra.isEmpty())
        all << Weights::extra(extra.join(QStringLiteral(" + ")));
    if (!explanation.box.isEmpty())
        all << Weights::otherBox(boxName(site, explanation.box));
    return all.join(QStringLiteral(", "));
}

} // namespace

QString kilograms(int grams) { return Desks::kilograms(grams); }

QString grams(int grams) { return grams < 1000 ? Desks::grams(grams) : Desks::kilograms(grams); }

QString orderWords(const domain::OrderId &order) { return Desks::order(orderTail(order)); }

QString placeWords(const domain::TrolleyId &trolley, int slot, const std::vector<domain::ToteId> &totes)
{
    if (!trolley.isEmpty() && slot > 0)
        return Desks::slot(slot, trolley.text());
    return totes.empty() ? QString() : totes.front().text();
}

QString unitsWords(int packed, int units) { return Desks::units(packed, units); }

QString countWords(int taken, int of) { return Desks::count(taken, of); }

QString deviceName(DeviceKind kind) { return Desks::device(kind); }

QString problemWords(const QString &reason) { return Desks::problem(reason); }

QString boxName(const domain::Site &site, const QString &code)
{
    const domain::Box *box = domain::boxOf(site, code);
    return box && !box->name.isEmpty() ? box->name : code;
}

/// What the picker did not find, then what has not been heard of yet.
QString lineWords(const domain::PackLine &line, int packed)
{
    if (line.shorted > 0)
        return Desks::shorted(line.shorted);
    const int underWay = line.wanted() - std::max(line.picked, packed);
    return underWay > 0 ? Desks::underWay(underWay) : QString();
}

QString parcelWords(const domain::Parcel &parcel, const QString &box, bool)
{
    const QString words = Desks::parcel(parcel.number, box, parcel.total());
    return parcel.state == domain::ParcelState::Closed || parcel.state == domain::ParcelState::Problem ? Desks::closed(words, parcel.bin) : words;
}

QStringList noteWords(const domain::PackOrder &order)
{
    QStringList notes;
    if (!order.instruction.isEmpty())
        notes << order.instruction;
    if (order.wantsSlip)
        notes << Desks::slip();
    if (!order.giftNote.isEmpty())
        notes << Desks::gift(order.giftNote);
    return notes;
}

QString scaleWords(const ScaleSeen &scale) { return Weights::scale(scale); }

QString expectedWords(const domain::ExpectedWeight &expected) { return Weights::expected(kilograms(expected.grams), grams(expected.tolerance_g)); }

QString toComeWords(const QStringList &parts) { return Weights::toCome(parts.join(QStringLiteral(", "))); }

QString partWords(int units, const QString &name, int weight) { return Weights::part(units, name, grams(weight)); }

QString weighedWords() { return Weights::weighed(); }

QString differenceWords(int difference_g) { return Weights::difference(difference_g); }

QStringList explanationWords(const std::vector<domain::Explanation> &all, const domain::PackOrder &order, const domain::Site &site)
{
    if (all.empty())
        return {Weights::noIdea()};
    QStringList lines{Weights::probably(partsOf(all.front(), order, site))};
    for (size_t i = 1; i < all.size(); ++i)
        lines << Weights::orElse(partsOf(all[i], order, site));
    if (all.size() > 1 && all[0].rest_g == all[1].rest_g)
        lines << Weights::cannotTell();
    return lines;
}

QString labelStepWords(domain::LabelStage stage, int step) { return Labels::step(stage, step); }

QString printerWords(const PrinterSeen &printer) { return Labels::printer(printer); }

DeskListShown printQueueWords(const std::vector<flow::QueuedPrint> &jobs) { return Prints::list(jobs); }

AnswerShown impossiblePrint(const domain::LabelName &label, flow::NoPrint why) { return Prints::impossible(label, why); }

AnswerShown printGivenUp(const QString &title) { return Prints::givenUp(title); }

AnswerShown printLost(const QString &title) { return Prints::lost(title); }

AnswerShown printedPapers(bool printed) { return Prints::papers(printed); }

PaperShown packingSlip(const domain::PackOrder &order) { return Papers::slip(order); }

PaperShown giftNote(const domain::PackOrder &order) { return Papers::gift(order); }

AnswerShown movedPrints(const QString &desk, bool moved) { return Prints::moved(desk, moved); }

TurnShown turnWords(const DeskScene &scene) { return Turns{scene}(); }

DeskCardShown cardWords(const DeskScene &scene) { return Cards{scene}(); }

ReadyShown readyWords(const DeskScene &scene) { return ReadyCard{scene}(); }

QString waitingWords(int orders, bool online, bool known) { return Desks::waiting(orders, online, known); }

QString orderStepWords(bool hasTrolley) { return Desks::orderStep(hasTrolley); }

QString asideTitle(bool any) { return Desks::aside(any); }

QString problemsTitle() { return Desks::problems(); }

QString caseWords(const domain::OpenCase &one) { return Desks::openCase(one); }

QString allOrdersTitle() { return Desks::allOrders(); }

QString noOrders() { return Desks::noOrders(); }

QString keyWords(KeyWords key) { return Keys::words(key); }

} // namespace present::wording
