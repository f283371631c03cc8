// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "present/desk_scene.h"
#include "present/desk_words.h"
#include "present/wording.h"
#include <algorithm>

namespace present {
namespace {

using domain::LabelStage;
using domain::PackOrder;
using domain::Parcel;
using domain::Step;

QString firstCode(const domain::Product *product)
{
    return product && !product->codes.empty() ? product->codes.front().code : QString();
}

PackLineShown lineOf(const DeskScene &scene, const PackOrder &order, const domain::PackLine &line)
{
    const domain::Product *product = order.product(line.product);
    PackLineShown shown;
    shown.name = product ? product->name : line.product.text();
    shown.code = firstCode(product);
    shown.picture = scene.scene.pictureOf(product);
    shown.packed = order.packed(line.product);
    shown.wanted = line.wanted();
    shown.isCurrent = scene.ask().step == Step::Unit && scene.ask().product == line.product;
    shown.words = wording::lineWords(line, shown.packed);
    return shown;
}

RowState stateOf(const Parcel &parcel, bool atHand)
{
    return parcel.state == domain::ParcelState::Problem  ? RowState::Bad
        : parcel.state == domain::ParcelState::Closed ? RowState::Good
        : atHand                                      ? RowState::Current
                                                      : RowState::Plain;
}

domain::LabelStage stageOf(const DeskScene &scene, const Parcel *parcel)
{
    const domain::LabelMark *mark = parcel ? parcel->label() : nullptr;
    if (!mark)
        return LabelStage::None;
    const domain::KnownLabel *known = domain::knownLabel(scene.packing(), {scene.packing().order->id, parcel->number, mark->revision});
    return domain::labelStage(mark, known ? &known->label : nullptr, known && known->onDisk);
}

/// How many of the four steps lie behind: bought, on disk, printed, applied.
int doneSteps(LabelStage stage)
{
    switch (stage) {
    case LabelStage::Bought:
        return 1;
    case LabelStage::OnDisk:
    case LabelStage::Sent:
    case LabelStage::Unknown:
        return 2;
    case LabelStage::Printed:
        return 3;
    case LabelStage::Applied:
        return 4;
    default:
        return 0;
    }
}

bool isTrouble(LabelStage stage)
{
    return stage == LabelStage::Refused || stage == LabelStage::Check || stage == LabelStage::Unknown || stage == LabelStage::Voided;
}

bool isUnderWay(LabelStage stage) { return stage == LabelStage::Wanted || stage == LabelStage::Bought || stage == LabelStage::Sent; }

QString detailOf(const DeskScene &scene, const Parcel &parcel, int step)
{
    const domain::LabelMark *mark = parcel.label();
    const domain::KnownLabel *known = mark ? domain::knownLabel(scene.packing(), {scene.packing().order->id, parcel.number, mark->revision}) : nullptr;
    if (step == 0 && known)
        return known->label.tracking.isEmpty() ? known->label.why : known->label.tracking;
    return step == 2 && mark && !mark->prints.empty() ? mark->prints.back().printer : QString();
}

/// "still to come": what is open, and what it weighs.
QString toCome(const PackOrder &order)
{
    QStringList parts;
    for (const domain::PackLine &line : order.lines) {
        const int open = order.open(line.product);
        const domain::Product *product = order.product(line.product);
        if (open > 0 && product)
            parts << wording::partWords(open, product->name, open * product->weight_g);
    }
    return parts.isEmpty() ? QString() : wording::toComeWords(parts);
}

int open_g(const PackOrder &order)
{
    int sum = 0;
    for (const domain::PackLine &line : order.lines) {
        const domain::Product *product = order.product(line.product);
        sum += product ? order.open(line.product) * product->weight_g : 0;
    }
    return sum;
}

WeightLook lookOf(const ScaleSeen &scale, bool taken, bool isAsked)
{
    using View = domain::ScaleTrust::View;
    if (taken)
        return WeightLook::Taken;
    switch (scale.view) {
    case View::Silent:
    case View::Trouble:
    case View::Frozen:
        return WeightLook::Trouble;
    case View::Settled:
        return isAsked ? WeightLook::Settled : WeightLook::Quiet;
    case View::Settling:
        return WeightLook::Moving;
    default:
        return WeightLook::Quiet;
    }
}

} // namespace

const Parcel *parcelShown(const DeskScene &scene)
{
    return scene.packing().order ? scene.packing().order->parcel(scene.ask().parcel) : nullptr;
}

PackShown packShown(const DeskScene &scene)
{
    const PackOrder &order = *scene.packing().order;
    PackShown shown;
    shown.order = order.id.text();
    shown.packed = order.settled();
    shown.units = order.units();
    shown.progress = wording::unitsWords(shown.packed, shown.units);
    for (const domain::PackLine &line : order.lines) {
        if (line.ordered > 0)
            shown.lines.push_back(lineOf(scene, order, line));
    }
    for (const Parcel &parcel : order.parcels) {
        const QString box = wording::boxName(scene.station().site, domain::boxOf(order, parcel, scene.station().site));
        shown.parcels.push_back({parcel.number, stateOf(parcel, parcel.number == scene.ask().parcel),
                                 wording::parcelWords(parcel, box, domain::isFull(order, parcel))});
    }
    shown.turn = turnShown(scene);
    shown.label = labelShown(scene);
    shown.weight = weightShown(scene);
    shown.notes = wording::noteWords(order);
    shown.last = wording::lastWords(scene.scene.last, scene.station(), scene.scene.fact);
    return shown;
}

TurnShown turnShown(const DeskScene &scene)
{
    TurnShown turn = wording::turnWords(scene);
    if (scene.ask().step != Step::Unit)
        return turn;
    const domain::Product *product = scene.packing().order->product(scene.ask().product);
    turn.name = product ? product->name : scene.ask().product.text();
    turn.code = firstCode(product);
    turn.picture = scene.scene.pictureOf(product);
    turn.big = wording::countWords(scene.ask().taken, scene.ask().taken + scene.ask().quantity);
    return turn;
}

std::vector<LabelStepShown> labelShown(const DeskScene &scene)
{
    using State = LabelStepShown::State;
    const Parcel *parcel = parcelShown(scene);
    const LabelStage stage = stageOf(scene, parcel);
    const int done = doneSteps(stage);
    std::vector<LabelStepShown> steps;
    for (int step = 0; step < 4; ++step) {
        LabelStepShown shown;
        shown.state = step < done                       ? State::Done
            : step > done                               ? State::Open
            : isTrouble(stage)                          ? State::Trouble
            : isUnderWay(stage) || (step == 3 && done == 3) ? State::Now
                                                        : State::Open;
        shown.words = wording::labelStepWords(stage, step);
        if (parcel && shown.state != State::Open)
            shown.detail = detailOf(scene, *parcel, step);
        steps.push_back(shown);
    }
    return steps;
}

WeightShown weightShown(const DeskScene &scene)
{
    const domain::Site &site = scene.station().site;
    const PackOrder &order = *scene.packing().order;
    const bool noScale = scene.scale.view == domain::ScaleTrust::View::NoScale;
    if (site.policies.weigh == domain::WeighPolicy::Off || (noScale && site.policies.weigh == domain::WeighPolicy::Check))
        return {};
    const Parcel none;
    const Parcel *shownParcel = parcelShown(scene);
    const Parcel &parcel = shownParcel ? *shownParcel : none;
    const domain::ExpectedWeight packed = domain::expectedWeight(order, parcel, site);
    const auto *asked = std::get_if<domain::AskWeight>(&scene.station().question);
    WeightShown shown;
    shown.look = asked ? WeightLook::Trouble : lookOf(scaleShown(scene), parcel.weight_g.has_value(), scene.ask().step == Step::Weigh);
    if (parcel.weight_g || asked)
        shown.now_g = parcel.weight_g ? *parcel.weight_g : asked->weight_g;
    else if (scene.scale.shown_mg)
        shown.now_g = int(*scene.scale.shown_mg / 1000);
    shown.shown = shown.now_g >= 0 ? wording::kilograms(shown.now_g) : QString();
    shown.packed_g = packed.grams;
    shown.expected_g = packed.grams + (domain::isFull(order, parcel) ? 0 : open_g(order));
    shown.tolerance_g = packed.tolerance_g;
    shown.expectedWords = wording::expectedWords({shown.expected_g, shown.tolerance_g});
    shown.toCome = domain::isFull(order, parcel) ? QString() : toCome(order);
    shown.words = parcel.weight_g ? wording::weighedWords()
        : asked                   ? wording::differenceWords(asked->weight_g - packed.grams)
        : scene.ask().step == Step::Weigh || shown.look == WeightLook::Trouble ? wording::scaleWords(scaleShown(scene))
                                                                                 : QString();
    return shown;
}

} // namespace present
