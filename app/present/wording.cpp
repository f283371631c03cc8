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
        }
        return {};
    }

    // A refusal: title, what it is and what was wanted, what to do now.
    AnswerShown operator()(const domain::NotReadable &r) const
    {
        return no(tr("Not readable"), {fault(r.fault)}, tr("Scan again, or type the code in."));
    }
    AnswerShown operator()(const domain::SignInFirst &r) const
    {
        return no(tr("Nobody is signed in"), {tr("This was %1.").arg(kind(r.scanned))}, tr("Scan your badge first."));
    }
    AnswerShown operator()(const domain::UnknownBadge &) const
    {
        return no(tr("Unknown badge"), {tr("This badge is not known at this site.")}, tr("Try again, or ask a supervisor."));
    }
    AnswerShown operator()(const domain::BadgeNotExpected &r) const
    {
        return no(tr("Another badge"), {tr("This is the badge of %1.").arg(r.name)},
                  tr("Pause or drop the trolley first, then sign in with the other badge."));
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
        QStringList lines{tr("You scanned: %1").arg(r.scannedName), tr("Wanted: %1, …%2").arg(r.wantedName, r.wantedCode.right(4))};
        if (r.stopThere > 0)
            lines << tr("It is wanted at stop %1.").arg(r.stopThere);
        return no(tr("Wrong item"), lines, tr("Put it back."));
    }
    AnswerShown operator()(const domain::UnknownCode &r) const
    {
        if (!r.name.isEmpty())
            return no(tr("Not on this route"), {tr("You scanned: %1").arg(r.name), tr("Wanted: %1, …%2").arg(r.wantedName, r.wantedCode.right(4))}, tr("Put it back."));
        return no(tr("Unknown code"), {tr("Nothing on this route has the code %1.").arg(r.code), tr("Wanted: %1, …%2").arg(r.wantedName, r.wantedCode.right(4))},
                  tr("Look for another code on the item, or put it back."));
    }
    AnswerShown operator()(const domain::TooMany &r) const
    {
        return no(tr("Too many"), {r.name, tr("This would be %n piece(s).", nullptr, r.scanned), tr("Still wanted: %1.").arg(r.wanted)},
                  tr("Put back what is too many."));
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
    AnswerShown operator()(const domain::BadLot &) const { return no(tr("No lot"), {}, tr("Scan or type the lot.")); }
    AnswerShown operator()(const domain::BadExpiry &) const
    {
        return no(tr("No date"), {}, tr("Type the expiry date."));
    }
    AnswerShown operator()(const domain::BadSerial &) const
    {
        return no(tr("No serial number"), {}, tr("Scan or type the serial number."));
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
        return no(tr("Answer first"), {tr("The scan was not counted.")}, tr("Answer the question on the screen, then scan."));
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
        case Notice::TrolleyAgain:
            return tr("You work with this trolley.");
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
        shown = std::visit(Wording{}, *reaction.refusal);
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
