// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/wording.h"
#include <QCoreApplication>

namespace present::wording {
namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    bool atDesk = false; ///< a handheld is carried to the network, a desk is not
    QString asked; ///< what the screen asks for, in words

    static QString kind(domain::CodeKind kind)
    {
        using domain::CodeKind;
        switch (kind) {
        case CodeKind::Badge:
            return tr("a badge");
        case CodeKind::Trolley:
            return tr("a trolley");
        case CodeKind::Tote:
            return tr("a tote");
        case CodeKind::Slot:
            return tr("a slot");
        case CodeKind::Location:
            return tr("a location");
        case CodeKind::DropZone:
            return tr("a drop zone");
        case CodeKind::Desk:
            return tr("a desk");
        case CodeKind::Box:
            return tr("a box");
        case CodeKind::DispatchBin:
        case CodeKind::ProblemBin:
            return tr("a bin");
        case CodeKind::CancelTote:
            return tr("a cancel tote");
        case CodeKind::Sscc:
        case CodeKind::Tracking:
            return tr("a parcel");
        case CodeKind::Product:
            return tr("an item");
        }
        return {};
    }
    static QString fault(domain::CodeFault fault)
    {
        using domain::CodeFault;
        switch (fault) {
        case CodeFault::Empty:
            return tr("The scanner sent nothing.");
        case CodeFault::TooLong:
            return tr("The code is too long.");
        case CodeFault::NotText:
            return tr("The code is damaged.");
        case CodeFault::ForeignLink:
            return tr("This is a link to a web page, not a code of the warehouse.");
        case CodeFault::SeparatorLost:
            return tr("The scanner leaves out the separators (FNC1). IT has to set it up.");
        case CodeFault::BadElementString:
            return tr("The code has a fault in its data.");
        case CodeFault::BrokenOff:
            return tr("Only a part of the code came. It was not counted.");
        }
        return {};
    }

    // A refusal: title, what it is and what was wanted, what to do now.
    AnswerShown operator()(const domain::NotReadable &r) const
    {
        const bool isPart = r.fault == domain::CodeFault::BrokenOff;
        return no(isPart ? tr("Scan not read whole") : tr("Not readable"), {fault(r.fault)}, tr("Scan again, or type the code in."));
    }
    AnswerShown operator()(const domain::SignInFirst &r) const
    {
        return no(tr("Nobody is signed in"), {tr("This was %1.").arg(kind(r.scanned))}, tr("Scan your badge first."));
    }
    AnswerShown operator()(const domain::UnknownBadge &r) const
    {
        if (r.noRoster && r.online)
            return no(tr("No list of people yet"), {tr("The server knows no operators of this site.")}, tr("A supervisor has to add them."));
        if (r.noRoster)
            return no(tr("No list of people yet"), {tr("This device has not got it from the server.")},
                      atDesk ? tr("Look whether its network is plugged in. If it stays so, tell IT.")
                             : tr("Go where there is network, and wait a moment. If it stays so, tell IT."));
        return no(tr("Unknown badge"), {tr("This badge is not known at this site.")}, tr("Try again, or ask a supervisor."));
    }
    AnswerShown operator()(const domain::SignInRefused &r) const
    {
        return no(tr("Badge or PIN is wrong"), {tr("%n more tries, then this badge is locked here.", nullptr, r.triesLeft)}, tr("Type the PIN again, or scan your badge."));
    }
    AnswerShown operator()(const domain::PinTooSoon &r) const
    {
        const int seconds = int((r.left.count() + 999) / 1000);
        return no(tr("Too many wrong PINs"), {tr("Wait %n seconds.", nullptr, seconds)}, tr("Then type the PIN again."));
    }
    AnswerShown operator()(const domain::BadgeLocked &) const
    {
        return no(tr("This badge is locked"), {}, tr("Ask a supervisor."));
    }
    AnswerShown operator()(const domain::PinNotPossible &r) const
    {
        using domain::PinFault;
        const QString again = tr("Type another new PIN.");
        switch (r.fault) {
        case PinFault::Length:
            return no(tr("Not possible as a PIN"), {tr("A PIN has %1 to %2 digits.").arg(domain::leastPinDigits).arg(domain::mostPinDigits)}, again);
        case PinFault::TooEasy:
            return no(tr("Too easy to guess"), {tr("No runs and no repetitions: those are tried first.")}, again);
        case PinFault::Same:
            return no(tr("Not possible as a PIN"), {tr("This is the old one.")}, again);
        case PinFault::Differ:
            return no(tr("Two different PINs"), {tr("The second time it was another one than the first time.")}, tr("Type the new PIN again, twice."));
        case PinFault::Site:
            break;
        }
        return no(tr("Not possible as a PIN"), {tr("The server does not take this one.")}, again);
    }
    AnswerShown operator()(const domain::PinNotChosen &r) const
    {
        using domain::PinOutcome;
        const QString title = tr("The PIN was not changed");
        switch (r.outcome) {
        case PinOutcome::Wrong:
            return no(title, {tr("The server knows another PIN than the one that was shown to it.")}, tr("Try it again in a minute."));
        case PinOutcome::TooSoon:
            return no(title, {tr("There were too many tries.")}, tr("Wait a quarter of an hour, then try it again."));
        case PinOutcome::Locked:
            return no(tr("This badge is locked"), {}, tr("Ask a supervisor."));
        case PinOutcome::NoNetwork:
            return no(title, {tr("This needs the network. Nothing was changed.")}, atDesk ? tr("Try it again when there is network.") : tr("Go where there is network, then try it again."));
        case PinOutcome::Unanswered:
            return no(tr("Perhaps the new PIN counts"), {tr("The server did not answer.")}, tr("Try the new PIN first, then the old one."));
        default:
            return no(title, {tr("The server does not change PINs for this station.")}, tr("Ask the office for a PIN."));
        }
    }
    AnswerShown operator()(const domain::PinGivesNoWord &) const
    {
        return no(tr("This PIN is for one sign-in"), {tr("It approves nothing.")}, tr("Sign in with it, and choose another one."));
    }
    AnswerShown operator()(const domain::UnlockFirst &r) const
    {
        return no(tr("Locked"), {tr("%1 is signed in.").arg(r.name)}, tr("Scan your badge, then type your PIN."));
    }
    AnswerShown operator()(const domain::BadgeNotExpected &r) const
    {
        return no(tr("Another badge"), {tr("This is the badge of %1.").arg(r.name)},
                  tr("Finish or pause what is in work first, then sign in with the other badge."));
    }
    AnswerShown operator()(const domain::ScanTrolleyFirst &r) const
    {
        return no(tr("No trolley yet"), {tr("You scanned %1.").arg(kind(r.scanned))}, tr("Scan a trolley."));
    }
    AnswerShown operator()(const domain::UnknownTrolley &r) const
    {
        return no(tr("No route for %1").arg(r.trolley),
                  {r.online ? tr("The server has no route for this trolley.") : tr("This device has no route for it, and there is no network.")},
                  r.online ? tr("Take another trolley.") : tr("Go where there is network, and scan it again."));
    }
    AnswerShown operator()(const domain::TrolleyAlreadyDropped &r) const
    {
        return no(tr("%1 is finished").arg(r.trolley), {tr("It was dropped at %1.").arg(r.where)}, tr("Take another trolley."));
    }
    AnswerShown operator()(const domain::WrongTrolley &r) const
    {
        return no(tr("Wrong trolley"), {tr("You scanned %1.").arg(r.scanned), tr("You work with %1.").arg(r.wanted)},
                  tr("Finish or pause %1 first.").arg(r.wanted));
    }
    AnswerShown operator()(const domain::WrongLocation &r) const
    {
        QStringList lines{tr("You scanned %1.").arg(r.scanned)};
        if (r.stopThere > 0)
            lines << tr("That is stop %1 of this route.").arg(r.stopThere);
        return no(tr("Wrong location"), lines, tr("Go to %1.").arg(r.wanted));
    }
    AnswerShown operator()(const domain::ScanLocationFirst &r) const
    {
        const QStringList why = r.scannedName.isEmpty() ? QStringList() : QStringList(tr("Several stops want this item."));
        return no(tr("Location first"), why, tr("Scan the location %1.").arg(r.wanted));
    }
    AnswerShown operator()(const domain::WrongItem &r) const
    {
        QStringList lines{tr("You scanned: %1").arg(r.scannedName), wanted(r)};
        if (r.stopThere > 0)
            lines << tr("It is wanted at stop %1.").arg(r.stopThere);
        return no(tr("Wrong item"), lines, r.slotAsked > 0 ? backThenTote(r.slotAsked) : tr("Put it back."));
    }
    AnswerShown operator()(const domain::UnknownCode &r) const
    {
        if (!r.name.isEmpty())
            return no(tr("Not on this route"), {tr("You scanned: %1").arg(r.name), wanted(r)}, r.slotAsked > 0 ? backThenTote(r.slotAsked) : tr("Put it back."));
        return no(tr("Unknown code"), {tr("Nothing on this route has the code %1.").arg(r.code), wanted(r)},
                  r.slotAsked > 0 ? tr("Scan tote %1, or its slot.").arg(r.slotAsked) : tr("Look for another code on the item, or put it back."));
    }
    /// What the screen asks for, where something else was scanned.
    template <typename Refused>
    static QString wanted(const Refused &r)
    {
        return r.slotAsked > 0 ? tr("Wanted: tote %1").arg(r.slotAsked) : tr("Wanted: %1, …%2").arg(r.wantedName, r.wantedCode.right(4));
    }
    static QString backThenTote(int slot) { return tr("Put back what you scanned, then scan tote %1.").arg(slot); }
    AnswerShown operator()(const domain::TooMany &r) const
    {
        const QString todo = r.slotAsked > 0 ? tr("Put back what is too many, then scan tote %1.").arg(r.slotAsked) : tr("Put back what is too many.");
        if (r.wanted == 0)
            return no(tr("Too many"), {r.name, tr("Nothing more of it is wanted.")}, todo);
        return no(tr("Too many"), {r.name, tr("This would be %n piece(s).", nullptr, r.scanned), tr("Still wanted: %1.").arg(r.wanted)}, todo);
    }
    AnswerShown operator()(const domain::WrongTote &r) const
    {
        QStringList lines{r.full ? tr("%1 is full.").arg(r.scanned) : r.scannedSlot > 0 ? tr("You scanned tote %1.").arg(r.scannedSlot) : tr("%1 is not on this trolley.").arg(r.scanned)};
        return no(tr("Wrong tote"), lines, r.wantedSlot > 0 ? tr("Put it into tote %1.").arg(r.wantedSlot) : tr("Read the screen again."));
    }
    AnswerShown operator()(const domain::NothingInHand &r) const
    {
        return no(tr("Item first"), {tr("Nothing was taken yet.")}, tr("Scan the item: %1").arg(r.wantedName));
    }
    AnswerShown operator()(const domain::HandNotEmpty &r) const
    {
        return no(tr("Something is in your hand"), {tr("%1 x %2").arg(r.units).arg(r.name)}, tr("Put it into its tote, or press Undo and put it back."));
    }
    AnswerShown operator()(const domain::PutBackFirst &r) const
    {
        QStringList lines{tr("%1 x %2").arg(r.units).arg(r.name)};
        if (!r.location.isEmpty())
            lines << tr("It belongs to %1.").arg(r.location);
        return no(tr("Not wanted any more"), lines, tr("Press Undo and put it back."));
    }
    AnswerShown operator()(const domain::ToteNotEmpty &r) const
    {
        return no(tr("This tote is in use"), {r.scanned, tr("It belongs to slot %1.").arg(r.slot)}, tr("Take an empty tote and scan it."));
    }
    AnswerShown operator()(const domain::StopsOpen &r) const
    {
        return no(tr("Not finished yet"), {tr("%n stop(s) are open.", nullptr, r.stops), tr("%n piece(s) are missing.", nullptr, r.units)},
                  tr("Go on, or press More and pause the trolley."));
    }
    AnswerShown operator()(const domain::UnknownDropZone &r) const
    {
        return no(tr("Unknown drop zone"), {r.scanned}, tr("Scan a drop zone of this site."));
    }
    AnswerShown operator()(const domain::NothingToUndo &r) const
    {
        if (r.pauseHelps)
            return no(tr("Nothing to undo"), {tr("Nobody wants what is in your hand.")}, tr("Put it back, pause the trolley, and scan it again."));
        return no(tr("Nothing to undo"), {tr("You have done nothing on this route that can be undone.")}, tr("Go on."));
    }
    AnswerShown operator()(const domain::QuantityNotPossible &r) const
    {
        return no(tr("%1 is not possible").arg(r.entered), {tr("Wanted: 1 to %1.").arg(r.wanted)}, tr("Count again and type the number."));
    }
    AnswerShown operator()(const domain::BadLot &r) const { return no(tr("No lot"), noLabel(r.scanned), tr("Scan or type the lot.")); }
    AnswerShown operator()(const domain::BadExpiry &r) const
    {
        const QString todo = tr("Scan the GS1 code, or type the date.");
        if (!r.noSuchDay.isEmpty())
            return no(tr("There is no such day"), {r.noSuchDay}, todo);
        const QString form = tr("A date is read from a GS1 code, or typed as year, month, day: %1.").arg(QStringLiteral("2027-01-31"));
        return no(tr("No date"), noLabel(r.scanned) + QStringList(form), todo);
    }
    AnswerShown operator()(const domain::PastExpiry &r) const
    {
        return no(tr("Past its best-before date"), {r.name, tr("Best before %1.").arg(r.expiry)},
                  atDesk ? tr("Read the date again. If it says so, lay it aside and report a problem.")
                         : tr("Read the date again. If it says so, take another piece, or press Short."));
    }
    AnswerShown operator()(const domain::BadSerial &r) const
    {
        return no(tr("No serial number"), noLabel(r.scanned), tr("Scan or type the serial number."));
    }
    static QStringList noLabel(domain::NoLabel scanned)
    {
        switch (scanned) {
        case domain::NoLabel::Nothing:
            break;
        case domain::NoLabel::OwnCode:
            return {tr("This is the code of the item itself.")};
        case domain::NoLabel::OtherItem:
            return {tr("This is the code of another item.")};
        }
        return {};
    }
    AnswerShown operator()(const domain::SerialTwice &r) const
    {
        return no(tr("Same serial number again"), {r.serial}, tr("Scan the serial number of the next piece."));
    }
    AnswerShown operator()(const domain::OneByOne &r) const
    {
        return no(tr("One by one"), {r.name, tr("Each piece has its own serial number.")}, tr("Scan the pieces one by one."));
    }
    AnswerShown operator()(const domain::AnswerFirst &) const
    {
        return no(tr("Answer first"), {tr("On the screen: %1").arg(asked), tr("The scan was not counted.")}, tr("Answer the question on the screen, then scan."));
    }
    AnswerShown operator()(const domain::NotNow &) const
    {
        return no(tr("Not possible now"), {}, tr("Do what the screen asks for."));
    }
    AnswerShown operator()(const domain::OneStopOnly &) const
    {
        return no(tr("This is the last stop"), {}, tr("Pick it, or press Short."));
    }
    AnswerShown operator()(const domain::WrongCancelTote &r) const
    {
        return no(tr("Unknown cancel tote"), {r.scanned}, tr("Scan a cancel tote of this site."));
    }
    AnswerShown operator()(const domain::WrongKind &r) const
    {
        return no(tr("Not wanted here"), {tr("You scanned %1: %2").arg(kind(r.scanned), r.shown)}, tr("Do what the screen asks for."));
    }
    AnswerShown operator()(const domain::NotRecorded &r) const
    {
        return no(tr("Not recorded"), {r.diskFull ? tr("The disk of this device is full.") : tr("The disk of this device could not take it."), tr("Everything before this is safe.")},
                  tr("Scan again. If it stays so, take another device and tell IT."));
    }
    AnswerShown operator()(const domain::TaskUnfinished &r) const
    {
        return no(tr("%1 is still in work").arg(r.trolley), {}, tr("Pause it or drop it, then sign out."));
    }

    // ---- at the desk
    AnswerShown operator()(const domain::ScanDeskFirst &r) const
    {
        return no(tr("Which desk is this?"), {tr("You scanned %1.").arg(kind(r.scanned))}, tr("Scan the desk's barcode first."));
    }
    AnswerShown operator()(const domain::UnknownDesk &r) const
    {
        return no(tr("Unknown desk"), {r.desk}, tr("Scan a desk of this site."));
    }
    AnswerShown operator()(const domain::ScanOrderFirst &r) const
    {
        return no(tr("No order yet"), {tr("You scanned %1: %2").arg(kind(r.scanned), r.shown)}, tr("Scan a tote or a slot, or type the order's number."));
    }
    AnswerShown operator()(const domain::ScanTrolleyOfSlot &r) const
    {
        return no(tr("Which trolley?"), {tr("Every trolley has a slot %1.").arg(r.slot)}, tr("Scan the trolley, then the slot."));
    }
    AnswerShown operator()(const domain::UnknownOrder &r) const
    {
        return no(tr("No order for %1").arg(r.shown),
                  {r.online ? tr("The server has no order for it.") : tr("This desk does not know it, and there is no network.")},
                  r.online ? tr("Look at the tote again, or take another one.") : tr("Put it aside until there is network, or take another one."));
    }
    AnswerShown operator()(const domain::OrderAlreadyPacked &r) const
    {
        return r.cancelled ? no(tr("Order %1 was cancelled").arg(r.order.text()), {tr("Its goods have left the desks.")}, tr("Ask a supervisor."))
                           : no(tr("Order %1 is packed").arg(r.order.text()), {}, tr("Take another order."));
    }
    AnswerShown operator()(const domain::NothingToPack &r) const
    {
        return no(tr("Nothing to pack"), {tr("Nothing was found for order %1.").arg(r.order.text())}, tr("Take another order."));
    }
    AnswerShown operator()(const domain::OrderInWork &r) const
    {
        const QStringList what = r.scanned.isEmpty() ? QStringList() : QStringList(tr("You scanned %1.").arg(r.scanned));
        return no(tr("Order %1 is in work").arg(r.order.text()), what, tr("Finish it, or put it aside."));
    }
    AnswerShown operator()(const domain::NotInThisOrder &r) const
    {
        QStringList lines{r.name.isEmpty() ? tr("Nothing in this order has the code %1.").arg(r.code) : tr("You scanned: %1").arg(r.name)};
        if (!r.wantedName.isEmpty())
            lines << tr("Wanted: %1, …%2").arg(r.wantedName, r.wantedCode.right(4));
        return no(tr("Not in this order"), lines, tr("Lay it aside."));
    }
    AnswerShown operator()(const domain::UnknownBox &r) const
    {
        return no(tr("Unknown box"), {r.box}, tr("Choose a box of this site."));
    }
    AnswerShown operator()(const domain::ParcelEmpty &) const
    {
        return no(tr("This parcel is empty"), {}, tr("Scan at least one item into it first."));
    }
    AnswerShown operator()(const domain::NothingLeft &) const
    {
        return no(tr("Everything is packed"), {tr("Nothing is left for a further parcel.")}, tr("Do what the screen asks for."));
    }
    AnswerShown operator()(const domain::UnitsOpen &r) const
    {
        return no(tr("Not all is packed"), {tr("%n piece(s) are missing.", nullptr, r.units)}, tr("Scan them, or report a problem."));
    }
    AnswerShown operator()(const domain::WeightMissing &) const
    {
        return no(tr("Not weighed yet"), {}, tr("Put the parcel on the scale."));
    }
    AnswerShown operator()(const domain::BadWeight &) const
    {
        return no(tr("No weight"), {}, tr("Type what the scale shows, in grams."));
    }
    AnswerShown operator()(const domain::LabelMissing &) const
    {
        return no(tr("Label first"), {tr("The label was not scanned on the parcel yet.")}, tr("Stick the label on, and scan it."));
    }
    AnswerShown operator()(const domain::WrongLabel &r) const
    {
        return no(tr("Wrong label"), {r.code, tr("It belongs to order %1, parcel %2.").arg(r.order.text()).arg(r.parcel)},
                  tr("Take it off again, and stick it on its own parcel."));
    }
    AnswerShown operator()(const domain::VoidLabel &r) const
    {
        return no(tr("Old label"), {r.code, tr("This label is void: the parcel has a new one.")}, tr("Throw it away, and use the new one."));
    }
    AnswerShown operator()(const domain::UnknownLabel &r) const
    {
        const QStringList wanted = r.wanted.isEmpty() ? QStringList() : QStringList(tr("The right one says %1.").arg(r.wanted));
        return no(tr("Unknown label"), QStringList(r.code) + wanted, tr("Scan the label of this parcel."));
    }
    AnswerShown operator()(const domain::NoLabelYet &) const
    {
        return no(tr("No label yet"), {tr("There is nothing that could be printed.")}, tr("Wait for the label."));
    }
    AnswerShown operator()(const domain::UnknownBin &r) const
    {
        return no(tr("Unknown bin"), {r.bin}, tr("Scan a bin of this site."));
    }
    AnswerShown operator()(const domain::ChooseReason &) const
    {
        return no(tr("Why a problem bin?"), {}, tr("Choose the reason, then scan the bin."));
    }
    AnswerShown operator()(const domain::ProblemOpen &r) const
    {
        return no(tr("A problem is open"), {problem(r.reason)}, tr("Solve it first: weigh again, print a new label, or let it go."));
    }
    AnswerShown operator()(const domain::SupervisorOnly &) const
    {
        return no(tr("Only a supervisor may do that"), {}, tr("Weigh again, or put it into a problem bin."));
    }
    AnswerShown operator()(const domain::NotASupervisor &) const
    {
        return no(tr("Not a supervisor's badge"), {tr("Only a supervisor can approve this.")}, tr("Scan a supervisor's badge, or leave it."));
    }
    static QString problem(const QString &reason)
    {
        if (reason == QLatin1String("weight"))
            return tr("The weight is wrong.");
        if (reason == QLatin1String("missing"))
            return tr("Something is missing.");
        if (reason == QLatin1String("damaged"))
            return tr("Something is damaged.");
        if (reason == QLatin1String("extra"))
            return tr("Something is too many.");
        if (reason == QLatin1String("label"))
            return tr("Something is wrong with the label.");
        return tr("Something else is wrong.");
    }

    static AnswerShown typedByHand()
    {
        return no(tr("Typed, not scanned"), {tr("A keyboard is taken for a scanner, which types faster. Nothing was counted.")},
                  tr("Scan it, or press Type a code (at a stop behind More)."));
    }
    static AnswerShown rescued(const QString &folder)
    {
        AnswerShown shown = no(tr("The journal was damaged"),
                               {tr("The old files were put aside. What could be proven is here again."), folder},
                               tr("Look at your trolley: is the last piece on the screen? Tell IT."));
        shown.sound = ports::Sound::Attention;
        return shown;
    }
    static QString notice(domain::Notice notice)
    {
        using domain::Notice;
        switch (notice) {
        case Notice::None:
            return {};
        case Notice::LocationAgain:
            return tr("You are at the right location.");
        case Notice::QuantityAsked:
            return tr("How many did you take?");
        case Notice::LotAsked:
            return tr("Scan or type the lot.");
        case Notice::ExpiryAsked:
            return tr("Type the expiry date.");
        case Notice::SerialAsked:
            return tr("Scan or type the serial number.");
        case Notice::TakeOverAsked:
            return tr("Another handheld works with this trolley. Take over?");
        case Notice::NextToteAsked:
            return tr("Scan the empty tote that goes on.");
        case Notice::SameOrNextAsked:
            return tr("The same piece, or the next one?");
        case Notice::SamePiece:
            return tr("The same piece: counted once.");
        case Notice::RouteAwaited:
            return tr("The route is being fetched.");
        case Notice::QuestionDropped:
            return tr("Nothing was recorded.");
        case Notice::AlreadySignedIn:
            return tr("You are signed in.");
        case Notice::ApprovalAsked:
            return tr("A supervisor has to approve this.");
        case Notice::PinAsked:
            return tr("Type your PIN.");
        case Notice::NewPinAsked:
            return tr("Type the new PIN.");
        case Notice::PinSent:
            return tr("The server is asked.");
        case Notice::PinChosen:
            return tr("The new PIN counts.");
        case Notice::TrolleyAgain:
            return tr("You work with this trolley.");
        case Notice::DeskSet:
            return tr("The devices of this desk are used from now on.");
        case Notice::DeskAgain:
            return tr("You are at this desk.");
        case Notice::ReadyConfirmed:
            return tr("Scan a tote.");
        case Notice::TestScan:
            return tr("The scanner works.");
        case Notice::TrolleyShown:
            return tr("Scan the slot.");
        case Notice::OrderAwaited:
            return tr("The order is being fetched.");
        case Notice::OrderTakeOverAsked:
            return tr("Another desk works with this order. Take over?");
        case Notice::OrderAgain:
            return tr("You work with this order.");
        case Notice::BoxAgain:
            return tr("This box is chosen.");
        case Notice::WeightOff:
            return tr("The weight does not fit.");
        case Notice::ProblemBinAsked:
            return tr("Scan the problem bin.");
        case Notice::Reprinting:
            return tr("The label is printed once more.");
        case Notice::LabelAgain:
            return tr("The label is on the parcel. Scan the dispatch bin.");
        case Notice::DoubleFire:
            return tr("Scanned twice: counted once.");
        }
        return {};
    }
    static QString step(domain::Step step)
    {
        using domain::Step;
        switch (step) {
        case Step::SignIn:
            return tr("Scan your badge");
        case Step::Approve:
            return tr("A supervisor scans their badge");
        case Step::Pin:
            return tr("Type your PIN");
        case Step::NewPin:
            return tr("Type a new PIN");
        case Step::PinAgain:
            return tr("Type the new PIN once more");
        case Step::PinWait:
            return tr("The server is asked");
        case Step::Unlock:
            return tr("Locked: scan your badge");
        case Step::Trolley:
            return tr("Scan a trolley");
        case Step::Wait:
            return tr("Fetching the route");
        case Step::TakeOver:
            return tr("Take over?");
        case Step::Location:
            return tr("Scan the location");
        case Step::Item:
            return tr("Scan the item");
        case Step::Quantity:
            return tr("Type how many");
        case Step::Lot:
            return tr("Scan the lot");
        case Step::Expiry:
            return tr("Type the expiry date");
        case Step::Serial:
            return tr("Scan the serial number");
        case Step::Tote:
            return tr("Scan the tote");
        case Step::NextTote:
            return tr("Scan the empty tote");
        case Step::PutBack:
            return tr("Put it back");
        case Step::CancelTote:
            return tr("Scan the cancel tote");
        case Step::Acknowledge:
            return tr("Read and confirm");
        case Step::SameOrNext:
            return tr("The same piece, or the next one?");
        case Step::DropZone:
            return tr("Scan the drop zone");
        case Step::Desk:
            return tr("Scan the desk");
        case Step::Ready:
            return tr("Look at the devices");
        case Step::Order:
            return tr("Scan a tote");
        case Step::OrderTakeOver:
            return tr("Take over?");
        case Step::Unit:
            return tr("Scan the item");
        case Step::Box:
            return tr("Choose a box");
        case Step::Weigh:
            return tr("Put the parcel on the scale");
        case Step::Weight:
            return tr("The weight does not fit");
        case Step::LabelWait:
            return tr("Wait for the label");
        case Step::CameOut:
            return tr("Did a label come out?");
        case Step::Apply:
            return tr("Stick the label on and scan it");
        case Step::DispatchBin:
            return tr("Scan the dispatch bin");
        case Step::ProblemBin:
            return tr("Scan the problem bin");
        case Step::ProblemDesk:
            return tr("Solve the problem");
        }
        return {};
    }

private:
    static AnswerShown no(QString title, QStringList lines, QString todo)
    {
        AnswerShown shown;
        shown.sound = ports::Sound::Refused;
        shown.title = std::move(title);
        shown.lines = std::move(lines);
        shown.todo = std::move(todo);
        shown.sticky = true;
        return shown;
    }
};

} // namespace

AnswerShown answerTo(const flow::Reaction &reaction, const domain::Station &station, const FactOf &fact)
{
    AnswerShown shown;
    if (reaction.refusal) {
        shown = std::visit(Wording{station.packing.has_value(), Wording::step(domain::ask(station).step)}, *reaction.refusal);
    } else if (!reaction.events.empty()) {
        shown.title = answerWords(reaction.events.back().data, station, fact);
    } else {
        shown.title = Wording::notice(reaction.notice);
    }
    shown.sound = reaction.sound;
    return shown;
}

AnswerShown rescuedWords(const QString &folder)
{
    return Wording::rescued(folder);
}

AnswerShown typedByHand()
{
    return Wording::typedByHand();
}

QString stepWords(domain::Step step)
{
    return Wording::step(step);
}

QString plainText(const AnswerShown &answer)
{
    QStringList parts{answer.title};
    parts += answer.lines;
    if (!answer.todo.isEmpty())
        parts << answer.todo;
    return parts.join(QStringLiteral(" · "));
}

} // namespace present::wording
