// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "present/wording.h"
#include <QCoreApplication>
#include <QMap>

namespace present::wording {
namespace {

struct State
{
    Q_DECLARE_TR_FUNCTIONS(State)
public:
    static QString online() { return tr("Connected with the server."); }
    static QString kept() { return tr("Everything you scan is kept on this device."); }
    static QString offline(const std::optional<domain::UtcTime> &since)
    {
        return since ? tr("No network since %1.").arg(clockMinute(*since)) : tr("No network.");
    }
    static QString silent() { return tr("The server does not answer."); }
    static QString notAdmitted()
    {
        return tr("The server does not admit this device: tell IT. Everything you scan is kept on this device.");
    }
    static QString tooOld()
    {
        return tr("This program is too old for new trolleys: finish this one, then bring the device to IT.");
    }
    static QString clock(bool ahead, qint64 seconds)
    {
        return ahead ? tr("The clock of this device is %L1 s ahead of the server's: tell IT.").arg(seconds)
                     : tr("The clock of this device is %L1 s behind the server's: tell IT.").arg(seconds);
    }
    static QString scanner(Device device)
    {
        switch (device) {
        case Device::Ready:
            return tr("The scanner is ready.");
        case Device::Absent:
            return tr("No scanner. Plug it in, or type the code.");
        case Device::Failing:
            return tr("The scanner does not answer. Plug it in again, or type the code.");
        }
        return {};
    }
    static QString task(TaskState state, int stop)
    {
        switch (state) {
        case TaskState::New:
            return tr("New");
        case TaskState::InWork:
            return tr("In work");
        case TaskState::Paused:
            return stop > 0 ? tr("Paused at stop %1").arg(stop) : tr("Paused");
        }
        return {};
    }
    static QString goOn(const QString &trolley, int stop, int of)
    {
        return tr("%1: go on at stop %2 of %3").arg(trolley).arg(stop).arg(of);
    }
    static QString list(const std::optional<domain::UtcTime> &asOf, bool online, bool any)
    {
        if (!asOf)
            return online ? tr("The list is being fetched.") : tr("The list was not loaded yet.");
        if (!online)
            return tr("No network. As of %1.").arg(clockMinute(*asOf));
        return any ? tr("Trolleys of this site:") : tr("None is waiting.");
    }
    static QString fact(FactState state)
    {
        switch (state) {
        case FactState::OnDevice:
            return tr("on device");
        case FactState::Delivered:
            return tr("delivered");
        case FactState::Safe:
            return tr("safe");
        case FactState::Attention:
            return tr("needs attention");
        case FactState::Noticed:
            return tr("noticed");
        }
        return {};
    }
    static QStringList wait(bool online)
    {
        return {online ? tr("The server was asked for it. It goes on by itself as soon as the route is here.")
                       : tr("There is no network now. It goes on by itself as soon as the route is here."),
                tr("Everything that you have scanned is safe on this device.")};
    }
    static Trouble noOperators(bool contacted, bool online, bool atDesk)
    {
        if (online)
            return {tr("Nobody can sign in yet"),
                    {tr("The server knows no operators of this site. A supervisor has to add them."),
                     tr("This page goes on by itself.")}};
        if (!contacted)
            return {tr("Looking for the server"), {tr("The list of operators is being fetched.")}};
        return {tr("This device has never reached the server"),
                {atDesk ? tr("Look whether its network is plugged in, and wait a moment.")
                        : tr("Carry it to where there is network, and wait a moment."),
                 tr("If this page stays: IT has to check the server's address in the settings.")}};
    }
    static QStringList nothingMore()
    {
        return {tr("What was accepted before is on this device's disk. Nothing more can be recorded.")};
    }
    static QString anotherDevice()
    {
        return tr("Take another device and go on with the same trolley. Bring this one to IT.");
    }
    static FaultShown closed()
    {
        return {tr("The journal has closed"), nothingMore(), anotherDevice(),
                tr("The disk of this device failed while it was written.")};
    }
    static QString openFault(journal::OpenFault fault)
    {
        using journal::OpenFault;
        switch (fault) {
        case OpenFault::InUse:
            return tr("Packhorse runs already on this profile");
        case OpenFault::NotWritable:
            return tr("The profile cannot be written");
        case OpenFault::NetworkDrive:
            return tr("The profile lies on a network drive");
        case OpenFault::ForeignDatabase:
            return tr("The profile holds another program's file");
        case OpenFault::NewerVersion:
            return tr("The profile was written by a newer Packhorse");
        case OpenFault::Damaged:
            return tr("The journal was damaged and put aside");
        case OpenFault::UnsafeSettings:
            return tr("This disk cannot keep scans safely");
        }
        return {};
    }
    static FaultShown cannotOpen(const journal::OpenError &error)
    {
        FaultShown shown{openFault(error.fault), nothingMore(), anotherDevice(), error.what};
        if (error.fault == journal::OpenFault::InUse) {
            shown.lines = QStringList{tr("Another window of Packhorse is open on this device.")};
            shown.todo = tr("Close this window and use the other one.");
        }
        return shown;
    }
    static FaultShown noSecrets() { return {tr("The keys of this device cannot be opened"), nothingMore(), anotherDevice(), {}}; }
    static QString server(const QString &answered, const QString &asked)
    {
        if (answered.isEmpty())
            return tr("Server: %1 (no answer yet)").arg(asked);
        return answered == asked ? tr("Server: %1").arg(answered) : tr("Server: %1, last tried: %2").arg(answered, asked);
    }
    static QString notTheServer()
    {
        return tr("Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.");
    }
    static Trouble halted()
    {
        return {tr("The disk of this device fails"),
                {tr("It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.")}};
    }
    static Trouble notTaken(qint64 sequence)
    {
        return {tr("The server does not take fact %L1").arg(sequence),
                {tr("Those after it wait. All of them are kept on this device: go on working, and tell IT.")}};
    }
};

struct Dispute
{
    Q_DECLARE_TR_FUNCTIONS(Dispute)
public:
    /// By the cause that domain/picking.h names.
    static QString cause(const QString &name)
    {
        const QMap<QString, QString> all{
            {QStringLiteral("no-such-task"), tr("The server does not know this route.")},
            {QStringLiteral("no-such-line"), tr("The server's route wants nothing of this kind at this stop.")},
            {QStringLiteral("more-than-ordered"), tr("These are more pieces than were still wanted.")},
            {QStringLiteral("order-cancelled"), tr("The order had been cancelled before.")},
            {QStringLiteral("other-orders-tote"), tr("This tote belongs to another order.")},
            {QStringLiteral("nothing-to-undo"), tr("The server finds nothing that this would take back.")},
            {QStringLiteral("no-such-parcel"), tr("The server knows no such parcel of this order.")},
            {QStringLiteral("parcel-closed"), tr("The parcel had been closed before.")},
            {QStringLiteral("no-such-label"), tr("The server knows no such label of this parcel.")},
            {QStringLiteral("not-cancelled"), tr("For the server this order is not cancelled.")}};
        return all.value(name, tr("The server cannot reconcile it (%1).").arg(name));
    }
    static QString disputed(const QString &cause)
    {
        return tr("%1 A supervisor decides. Leave the pieces where they are.").arg(cause);
    }
    static QString parked()
    {
        return tr("The server could not work on it. It is kept there, and IT looks at it.");
    }
};

/// What Packhorse noticed about a machine. None of it asks an operator to do anything.
struct Noticed
{
    Q_DECLARE_TR_FUNCTIONS(Noticed)
public:
    static QString resent() { return tr("What it lacks is sent again. Nothing is lost."); }
    static QString ignored() { return tr("It was not believed. Nothing has changed here."); }
    static QString goesOn() { return tr("A new journal goes on with everything that the server has not confirmed."); }

    static Trouble of(const QString &kind)
    {
        const QMap<QString, Trouble> all{
            {QStringLiteral("node-forgot"), {tr("A server node had forgotten facts"), {resent()}}},
            {QStringLiteral("new-epoch"), {tr("The server was restored from a backup"), {resent()}}},
            {QStringLiteral("split-store"), {tr("Two server nodes do not share their data"), {tr("Both get all facts. IT has to look at it.")}}},
            {QStringLiteral("facts-gone"), {tr("The server has lost facts of this device"), {goesOn()}}},
            {QStringLiteral("facts-lost"), {tr("Facts of this device could not be rescued"), {tr("They were on a damaged disk, and no server has them. A supervisor has to know.")}}},
            {QStringLiteral("tail-lost"), {tr("This device has lost its newest facts"), {goesOn()}}},
            {QStringLiteral("journal-forked"), {tr("The server knows this device's journal in another way"), {goesOn()}}},
            {QStringLiteral("journal-continued"), {tr("This device began a new journal"), {tr("Everything that was not confirmed is in it.")}}},
            {QStringLiteral("past-journal"), {tr("An earlier journal of this device was looked at"), {resent()}}},
            {QStringLiteral("second-verdict"), {tr("The server judged a fact once more, and otherwise"), {tr("The first judgement stands.")}}},
            {QStringLiteral("sequence-gap"), {tr("The server was behind"), {resent()}}},
            {QStringLiteral("body-damaged"), {tr("Facts were damaged on their way"), {tr("They are sent again. Nothing is lost.")}}},
            {QStringLiteral("quarantined"), {tr("The journal was damaged and put aside"), {tr("What could be proven is here again.")}}},
            {QStringLiteral("journal-unreadable"), {tr("Facts of this device cannot be read"), {tr("Take another device, and bring this one to IT.")}}},
            {QStringLiteral("wal-long"), {tr("This device cannot tidy up its journal"), {tr("Nothing is lost. IT has to look at its disk.")}}},
            {QStringLiteral("key-lost"), {tr("This device's key is another one now"), {tr("What the old one had sealed is fetched from the server again. No fact is lost.")}}},
            {QStringLiteral("law-broken"), {tr("Facts were waiting and nothing sent them"), {tr("Sending has begun again. Nothing is lost.")}}},
            {QStringLiteral("document-unreadable"), {tr("The server sent something that cannot be read"), {ignored()}}},
            {QStringLiteral("route-incomplete"), {tr("The restored server lacks facts of your route"), {tr("Your screen keeps them. Tell a supervisor: the device that has them must be switched on.")}}},
            {QStringLiteral("stale-snapshot"), {tr("A server node told of an older state"), {ignored()}}}};
        return all.value(kind, {tr("Something was noticed: %1").arg(kind), {}});
    }
    static QString unreached() { return tr("The server was not reached"); }
    static QString forIt(const QString &node, const QString &what)
    {
        return node.isEmpty() ? tr("For IT: %1").arg(what) : tr("For IT: %1: %2").arg(node, what);
    }
};

} // namespace

QString serverWords(const QString &answered, const QString &asked) { return State::server(answered, asked); }

QString networkWords(Link link, const delivery::DeliveryState &delivery)
{
    if (delivery.credentialRefused)
        return State::notAdmitted();
    if (delivery.noNewTasks)
        return State::tooOld();
    if (link != Link::Online && delivery.cause == ports::Unknown::Kind::Tls)
        return State::notTheServer();
    switch (link) {
    case Link::Online:
        return State::online();
    case Link::Offline:
        // Before anything was asked there is nothing to say.
        return delivery.contact == delivery::DeliveryState::Contact::None
            ? QString()
            : State::offline(delivery.lastContact) + u' ' + State::kept();
    case Link::ServerSilent:
        return State::silent() + u' ' + State::kept();
    }
    return {};
}

QString noticeWords(Link link, const delivery::DeliveryState &delivery)
{
    if (!delivery.halted.isEmpty())
        return haltedWords().what;
    const bool isAdmitted = !delivery.credentialRefused && !delivery.noNewTasks;
    if (link == Link::Online && isAdmitted)
        return delivery.notTaken ? notTakenWords(delivery.notTaken->sequence).what : clockWords(delivery.clockSkew);
    return networkWords(link, delivery);
}

FaultShown cannotOpen(const journal::OpenError &error) { return State::cannotOpen(error); }

FaultShown noSecrets() { return State::noSecrets(); }

FaultShown journalClosed() { return State::closed(); }

QString scannerWords(Device device) { return State::scanner(device); }

QString taskWords(TaskState state, int stop) { return State::task(state, stop); }

QString goOnWords(const QString &trolley, int stop, int of) { return State::goOn(trolley, stop, of); }

QString listWords(std::optional<domain::UtcTime> asOf, bool online, bool any) { return State::list(asOf, online, any); }

QStringList waitWords(bool online) { return State::wait(online); }

Trouble noOperators(bool contacted, bool online, bool atDesk) { return State::noOperators(contacted, online, atDesk); }

QString factStateWords(FactState state) { return State::fact(state); }

Trouble haltedWords() { return State::halted(); }

Trouble notTakenWords(domain::Sequence sequence) { return State::notTaken(sequence); }

QString clockWords(const std::optional<domain::Duration> &skew)
{
    if (!skew)
        return {};
    return State::clock(skew->count() > 0, std::abs(skew->count()) / 1000);
}

QString attentionWords(domain::Outcome outcome, const std::optional<domain::Problem> &problem)
{
    if (outcome == domain::Outcome::Parked)
        return Dispute::parked();
    return Dispute::disputed(Dispute::cause(problem ? problem->type.section(u':', -1) : QString()));
}

Trouble unreachedWords(const QString &why) { return {Noticed::unreached(), {Noticed::forIt({}, why)}}; }

Trouble incidentWords(const journal::Incident &incident)
{
    Trouble words = Noticed::of(incident.kind);
    if (!incident.what.isEmpty())
        words.todo << Noticed::forIt(incident.node, incident.what);
    return words;
}

} // namespace present::wording
