// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "present/desk_scene.h"
#include "present/desk_words.h"
#include <algorithm>

namespace present {
namespace {

using domain::Command;
using domain::Step;
using wording::KeyWords;

DeskKey key(int number, KeyWords words, Deed deed) { return {number, wording::keyWords(words), std::move(deed)}; }
DeskKey more() { return key(keys::more, KeyWords::More, OpenSheet{DeskSheet::More}); }

/// F1 to F4, from the smallest; others are scanned. The one in use is marked.
void addBoxes(const DeskScene &scene, DeskKeys &all)
{
    const domain::Site &site = scene.station().site;
    const domain::Parcel none;
    const domain::Parcel *parcel = parcelShown(scene); // itself: of a copy it could not be told that it is the open one
    const QString used = domain::boxOf(*scene.packing().order, parcel ? *parcel : none, site);
    for (size_t i = 0; i < site.boxes.size() && i < size_t(keys::boxes); ++i) {
        const domain::Box &box = site.boxes[i];
        all.push_back({keys::firstBox + int(i), wording::boxName(site, box.code), Command(domain::ChooseBox{box.code}), box.code == used});
    }
}

void addUndo(const DeskScene &scene, DeskKeys &all)
{
    const domain::Station &station = scene.station();
    if (station.signedIn && domain::lastUndoable(*scene.packing().order, station.id, station.signedIn->id))
        all.push_back(key(keys::undo, KeyWords::Undo, Command(domain::UndoLast{})));
}

bool isOnDisk(const DeskScene &scene)
{
    const domain::Parcel *parcel = parcelShown(scene);
    const domain::LabelMark *mark = parcel ? parcel->label() : nullptr;
    const domain::KnownLabel *known =
        mark ? domain::knownLabel(scene.packing(), {scene.packing().order->id, parcel->number, mark->revision}) : nullptr;
    return known && known->onDisk;
}

void addPrint(const DeskScene &scene, DeskKeys &all)
{
    const Step step = scene.ask().step;
    const domain::Parcel *parcel = parcelShown(scene);
    const bool isFull = step == Step::Apply || step == Step::DispatchBin || step == Step::LabelWait;
    if (isFull && isOnDisk(scene))
        all.push_back(key(keys::print, KeyWords::PrintAgain, Command(domain::Reprint{})));
    else if (step == Step::ProblemDesk && parcel && parcel->label())
        all.push_back(key(keys::print, KeyWords::NewLabel, Command(domain::Relabel{QStringLiteral("damaged")})));
}

/// A supervisor, or whoever may call one to give their word.
bool mayAccept(const DeskScene &scene)
{
    if (scene.station().site.policies.pin)
        return true;
    return scene.station().signedIn && scene.station().signedIn->role == QLatin1String("supervisor");
}

DeskKeys packKeys(const DeskScene &scene)
{
    const Step step = scene.ask().step;
    DeskKeys all;
    if (step != Step::Weight && step != Step::CameOut && step != Step::ProblemBin && step != Step::ProblemDesk)
        addBoxes(scene, all);
    const domain::Parcel *parcel = parcelShown(scene);
    if (step == Step::Unit && parcel && parcel->total() > 0)
        all.push_back(key(keys::split, KeyWords::NewParcel, Command(domain::AddParcel{})));
    if (parcel && step != Step::ProblemBin && step != Step::ProblemDesk && step != Step::CameOut)
        all.push_back(key(keys::problem, step == Step::Weight ? KeyWords::ProblemBin : KeyWords::Problem, OpenSheet{DeskSheet::Reason}));
    addUndo(scene, all);
    if (step == Step::Unit || step == Step::ProblemDesk || step == Step::LabelWait || step == Step::Weigh)
        all.push_back(key(keys::aside, KeyWords::PutAside, Command(domain::PutAside{})));
    addPrint(scene, all);
    if (step == Step::Weigh || (step == Step::ProblemDesk && parcel && parcel->problem == QLatin1String("weight")))
        all.push_back(key(keys::yes, KeyWords::TypeWeight, OpenSheet{DeskSheet::TypeWeight}));
    else if (step == Step::ProblemDesk)
        all.push_back(key(keys::yes, KeyWords::Settled, Command(domain::ResolveProblem{QStringLiteral("resolved"), {}})));
    if (step == Step::Weight) {
        if (mayAccept(scene))
            all.push_back(key(keys::yes, KeyWords::ItIsRight, Command(domain::AcceptWeight{})));
        all.push_back(key(keys::no, KeyWords::WeighAgain, Command(domain::CancelQuestion{})));
    } else if (step == Step::CameOut) {
        all.push_back(key(keys::yes, KeyWords::CameOut, Command(domain::AnswerCameOut{scene.ask().job, true})));
        all.push_back(key(keys::no, KeyWords::NotOut, Command(domain::AnswerCameOut{scene.ask().job, false})));
    } else if (step == Step::ProblemBin) {
        all.push_back(key(keys::no, KeyWords::LeaveIt, Command(domain::CancelQuestion{})));
    } else {
        all.push_back(more());
    }
    std::stable_sort(all.begin(), all.end(), [](const DeskKey &a, const DeskKey &b) { return a.key < b.key; });
    return all;
}

DeskKeys readyKeys(const DeskScene &scene)
{
    DeskKeys all;
    if (scene.printer.present)
        all.push_back(key(keys::print, KeyWords::TestPrint, AskDevice{DeviceDeed::TestPrint}));
    all.push_back(more());
    all.push_back(key(keys::yes, KeyWords::Begin, Command(domain::ConfirmReady{})));
    return all;
}

DeskKeys pinKeys(const DeskScene &scene)
{
    DeskKeys all;
    if (pinEntryShown(scene.scene).mayForget)
        all.push_back(key(keys::problem, KeyWords::ForgotPin, Command(domain::ForgotPin{})));
    all.push_back(key(keys::yes, KeyWords::Done, SubmitEntry{}));
    all.push_back(key(keys::no, KeyWords::LeaveIt, Command(domain::CancelQuestion{})));
    return all;
}

} // namespace

DeskKeys deskKeys(const DeskScene &scene)
{
    switch (scene.ask().step) {
    case Step::Ready:
        return readyKeys(scene);
    case Step::Order:
        return {key(1, KeyWords::TypeOrder, OpenSheet{DeskSheet::TypeOrder}),
                key(3, KeyWords::AllOrders, OpenSheet{DeskSheet::Orders}), more()};
    case Step::Quantity:
    case Step::Lot:
    case Step::Expiry:
    case Step::Serial:
    case Step::NewPin:
    case Step::PinAgain:
        return {key(keys::yes, KeyWords::Done, SubmitEntry{}),
                key(keys::no, KeyWords::LeaveIt, Command(domain::CancelQuestion{}))};
    case Step::Pin:
        return pinKeys(scene);
    case Step::PinWait:
        return {};
    case Step::OrderTakeOver:
        return {key(keys::yes, KeyWords::TakeOver, Command(domain::ConfirmTakeOver{})),
                key(keys::no, KeyWords::LeaveIt, Command(domain::CancelQuestion{}))};
    case Step::SameOrNext:
        return {key(keys::yes, KeyWords::Next, Command(domain::AnswerSameOrNext{true})),
                key(keys::no, KeyWords::Same, Command(domain::AnswerSameOrNext{false}))};
    case Step::Acknowledge:
        return {key(keys::yes, KeyWords::HaveRead, Command(domain::Acknowledge{}))};
    case Step::Wait:
    case Step::Approve:
        return {key(keys::no, KeyWords::LeaveIt, Command(domain::CancelQuestion{}))};
    case Step::SignIn:
    case Step::Unlock:
    case Step::Desk:
        return {more()};
    case Step::CancelTote:
        return {more()};
    default:
        return packKeys(scene);
    }
}

} // namespace present
