// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/wording.h"
#include <QCoreApplication>

namespace present::wording {
namespace {

const domain::Product *productAtDesk(const domain::Packing &packing, const domain::ProductId &id)
{
    if (const domain::Product *product = packing.order ? packing.order->product(id) : nullptr)
        return product;
    for (const auto &[order, known] : packing.known) {
        if (const domain::Product *product = known.product(id))
            return product;
    }
    return nullptr;
}

QString nameOf(const domain::Station &station, const domain::ProductId &id)
{
    if (const domain::Product *product = station.route ? station.route->product(id) : nullptr)
        return product->name;
    for (const auto &[route, known] : station.known) {
        if (const domain::Product *product = known.product(id))
            return product->name;
    }
    if (const domain::Product *product = station.packing ? productAtDesk(*station.packing, id) : nullptr)
        return product->name;
    return id.text();
}

/// One fact in words.
struct Fact
{
    Q_DECLARE_TR_FUNCTIONS(Fact)
public:
    const domain::Station &station;

    QString name(const domain::ProductId &id) const { return nameOf(station, id); }
    QString operator()(const domain::JournalBegun &) const { return tr("This device began to keep its journal"); }
    QString operator()(const domain::OperatorSignedIn &) const { return tr("Signed in"); }
    QString operator()(const domain::OperatorSignedOut &) const { return tr("Signed out"); }
    QString operator()(const domain::OperatorRefused &) const { return tr("Sign-in refused"); }
    QString operator()(const domain::OperatorUnlocked &f) const
    {
        return tr("Forgave the wrong PINs of %1").arg(operatorName(station.site, f.who));
    }
    QString operator()(const domain::OperatorSettingsChanged &) const { return tr("Changed how the screen looks"); }
    QString operator()(const domain::TrolleyTaken &f) const { return tr("Took trolley %1").arg(f.trolley.text()); }
    QString operator()(const domain::LocationConfirmed &f) const { return tr("At %1").arg(f.location); }
    QString operator()(const domain::ItemTaken &f) const
    {
        return tr("Took %1 x %2").arg(f.quantity).arg(name(f.product));
    }
    QString operator()(const domain::ItemPlaced &f) const
    {
        return tr("Put %1 x %2 into %3").arg(f.quantity).arg(name(f.product), f.tote.text());
    }
    QString operator()(const domain::LineShorted &f) const
    {
        return tr("%1 x %2 missing").arg(f.missing).arg(name(f.product));
    }
    QString operator()(const domain::FoundInTote &f) const
    {
        return tr("%1 x %2 found in the tote").arg(f.quantity).arg(name(f.product));
    }
    QString operator()(const domain::StopSkipped &f) const { return tr("Skipped stop %1").arg(f.stop); }
    QString operator()(const domain::ToteFilled &f) const
    {
        return tr("Tote %1 full, going on with %2").arg(f.tote.text(), f.nextTote.text());
    }
    QString operator()(const domain::OrderSetAside &f) const { return tr("Set order %1 aside").arg(f.order.text()); }
    /// What it was, only answerWords() may know.
    QString operator()(const domain::FactUndone &) const { return tr("Undone"); }
    QString operator()(const domain::PickingPaused &) const { return tr("Paused"); }
    QString operator()(const domain::TrolleyReleased &f) const
    {
        return tr("Released trolley %1").arg(f.trolley.text());
    }
    QString operator()(const domain::TrolleyDropped &f) const
    {
        return tr("Dropped trolley %1 at %2").arg(f.trolley.text(), f.dropZone);
    }
    QString operator()(const domain::OrderTaken &f) const { return tr("Took order %1").arg(f.order.text()); }
    QString operator()(const domain::UnitVerified &f) const
    {
        return tr("Packed %1 x %2").arg(f.quantity).arg(name(f.product));
    }
    QString operator()(const domain::BoxChosen &f) const { return tr("Chose box %1").arg(f.box); }
    QString operator()(const domain::ParcelAdded &f) const { return tr("Began parcel %1").arg(f.parcel); }
    QString operator()(const domain::ParcelWeighed &f) const
    {
        return tr("Parcel %1 weighs %2 g").arg(f.parcel).arg(f.weight_g);
    }
    QString operator()(const domain::LabelWanted &f) const { return tr("Wanted the label of parcel %1").arg(f.parcel); }
    QString operator()(const domain::LabelVoided &f) const { return tr("Gave up a label of parcel %1").arg(f.parcel); }
    QString operator()(const domain::LabelApplied &f) const { return tr("Stuck the label on parcel %1").arg(f.parcel); }
    QString operator()(const domain::ParcelClosed &f) const
    {
        return tr("Closed parcel %1 into %2").arg(f.parcel).arg(f.bin);
    }
    QString operator()(const domain::ProblemRaised &f) const
    {
        return tr("Put parcel %1 aside as a problem").arg(f.parcel);
    }
    QString operator()(const domain::ProblemResolved &f) const
    {
        return tr("Settled the problem of parcel %1").arg(f.parcel);
    }
    QString operator()(const domain::OrderPutAside &) const { return tr("Put the order aside"); }
    QString operator()(const domain::PackingUndone &) const { return tr("Undone"); }
    QString operator()(const domain::PrintSent &f) const { return tr("Sent the label of parcel %1 to the printer").arg(f.parcel); }
    QString operator()(const domain::PrintConfirmed &f) const { return tr("Printed the label of parcel %1").arg(f.parcel); }
    QString operator()(const domain::PrintUnknown &f) const
    {
        return tr("It is not known whether the label of parcel %1 was printed").arg(f.parcel);
    }
    QString operator()(const domain::PrintDecided &f) const
    {
        return f.cameOut ? tr("The label of parcel %1 came out").arg(f.parcel)
                         : tr("The label of parcel %1 did not come out").arg(f.parcel);
    }
    QString operator()(const domain::CorrectionAcknowledged &) const { return tr("Read a correction"); }
    QString operator()(const domain::CaseDecided &) const { return tr("Decided a case"); }
    QString operator()(const domain::WordGiven &f) const { return tr("Approved by %1").arg(operatorName(station.site, f.approvedBy)); }
    QString operator()(const domain::SupervisorCalled &) const { return tr("Called a supervisor"); }
    QString operator()(const domain::OfficeDone &f) const { return tr("Done at the server: %1").arg(f.what); }
    QString operator()(const domain::UnknownFact &f) const { return tr("A fact of another version: %1").arg(f.type); }
};

/// What is done with the hands when a fact is undone.
struct Back
{
    Q_DECLARE_TR_FUNCTIONS(Back)
public:
    const domain::Station &station;

    QString operator()(const domain::ItemTaken &f) const
    {
        const domain::Stop *stop = station.route ? station.route->stop(f.stop) : nullptr;
        return stop ? tr("Put it back to %1.").arg(stop->location) : tr("Put it back where it was.");
    }
    QString operator()(const domain::ItemPlaced &f) const { return tr("Take it out of %1.").arg(f.tote.text()); }
    QString operator()(const domain::ToteFilled &f) const { return tr("Go on with tote %1.").arg(f.tote.text()); }
    QString operator()(const domain::UnitVerified &f) const { return tr("Take it out of parcel %1.").arg(f.parcel); }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
public:
    static QString undone(const QString &fact, const QString &back)
    {
        return back.isEmpty() ? tr("Undone: %1").arg(fact) : tr("Undone: %1. %2").arg(fact, back);
    }
    static QString takesBack(const QString &fact, const QString &back)
    {
        return back.isEmpty() ? tr("Takes back: %1").arg(fact) : tr("Takes back: %1. %2").arg(fact, back);
    }
    static QString timed(const QString &fact, const QString &time) { return tr("%1, at %2").arg(fact, time); }
    static QString last(const QString &time, const QString &fact) { return tr("%1 %2").arg(time, fact); }
    static QString beforeRestart(const QString &time, const QString &fact)
    {
        return tr("Before the restart, %1: %2").arg(time, fact);
    }
    static QString lastHere(const QString &time, const QString &fact) { return tr("Last here, %1: %2").arg(time, fact); }
};

/// The fact that this one takes back; empty: it takes nothing back.
domain::EventId undoneBy(const domain::EventData &data)
{
    if (const auto *picking = std::get_if<domain::FactUndone>(&data))
        return picking->undoes;
    const auto *packing = std::get_if<domain::PackingUndone>(&data);
    return packing ? packing->undoes : domain::EventId();
}

} // namespace

QString orderTail(const domain::OrderId &order)
{
    constexpr int readable = 8;
    const QString text = order.text();
    return text.size() > readable ? u'…' + text.right(4) : text;
}

QString factWords(const domain::EventData &data, const domain::Station &station)
{
    return std::visit(Fact{station}, data);
}

QString answerWords(const domain::EventData &data, const domain::Station &station, const FactOf &fact)
{
    const domain::EventId undone = undoneBy(data);
    const domain::Event *what = !undone.isEmpty() && fact ? fact(undone) : nullptr;
    if (!what)
        return factWords(data, station);
    return Sentences::undone(factWords(what->data, station), std::visit(Back{station}, what->data));
}

QString timedWords(const domain::Event &event, const domain::Station &station, const FactOf &fact)
{
    return Sentences::timed(answerWords(event.data, station, fact), clockTime(event.time));
}

QString undoWords(const domain::EventData &data, const domain::Station &station)
{
    return Sentences::takesBack(factWords(data, station), std::visit(Back{station}, data));
}

QString lastWords(const std::optional<LastFact> &last, const domain::Station &station, const FactOf &fact)
{
    if (!last)
        return {};
    const QString time = clockTime(last->event.time);
    const QString words = answerWords(last->event.data, station, fact);
    return last->beforeRestart ? Sentences::beforeRestart(time, words) : Sentences::last(time, words);
}

QString adviceWords(const std::optional<LastFact> &last, const domain::Station &station, const FactOf &fact)
{
    const domain::EventId undone = last && !last->beforeRestart ? undoneBy(last->event.data) : domain::EventId();
    const domain::Event *what = !undone.isEmpty() && fact ? fact(undone) : nullptr;
    return what ? std::visit(Back{station}, what->data) : QString();
}

QString lastHereWords(const std::optional<LastFact> &last, const domain::Station &station, const FactOf &fact)
{
    return last ? Sentences::lastHere(clockTime(last->event.time), answerWords(last->event.data, station, fact))
                : QString();
}

} // namespace present::wording
