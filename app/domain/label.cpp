// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/label.h"
#include <QUrl>
#include <algorithm>

namespace domain {
namespace {

/// Which of the carrier's price bands a weight falls into; beyond the last one is a band of its own.
size_t bandOf(const Carrier &carrier, int weight_g)
{
    const auto it = std::lower_bound(carrier.bands_g.begin(), carrier.bands_g.end(), weight_g);
    return static_cast<size_t>(it - carrier.bands_g.begin());
}

LabelStage stageOf(PrintState state)
{
    switch (state) {
    case PrintState::Sent: return LabelStage::Sent;
    case PrintState::Printed: return LabelStage::Printed;
    case PrintState::Unknown: return LabelStage::Unknown;
    case PrintState::NotPrinted: break;
    }
    return LabelStage::OnDisk;
}

LabelStage stageOf(const Label *known)
{
    if (!known)
        return LabelStage::Wanted;
    switch (known->state) {
    case LabelState::Ready: return LabelStage::Bought;
    case LabelState::Refused: return LabelStage::Refused;
    case LabelState::Check: return LabelStage::Check;
    case LabelState::Voiding:
    case LabelState::Void: return LabelStage::Voided;
    case LabelState::Buying: break;
    }
    return LabelStage::Wanted;
}

} // namespace

QString hrefOf(const LabelName &name)
{
    const QString order = QString::fromLatin1(QUrl::toPercentEncoding(name.order.text()));
    return QStringLiteral("/v1/labels/") + order + u'/' + QString::number(name.parcel) + u'/' + QString::number(name.revision);
}

LabelStage labelStage(const LabelMark *mark, const Label *known, bool onDisk)
{
    if (!mark)
        return LabelStage::None;
    if (mark->voided)
        return LabelStage::Voided;
    if (mark->applied)
        return LabelStage::Applied;
    const auto print = std::find_if(mark->prints.rbegin(), mark->prints.rend(),
                                    [](const PrintMark &p) { return p.state != PrintState::NotPrinted; });
    if (print != mark->prints.rend())
        return stageOf(print->state);
    return onDisk ? LabelStage::OnDisk : stageOf(known);
}

bool labelHolds(const LabelMark &mark, const QString &box, int weight_g, const Carrier &carrier)
{
    const bool sameBox = !carrier.boxMatters || mark.box == box;
    const bool sameBand = bandOf(carrier, mark.weight_g) == bandOf(carrier, weight_g);
    return !mark.voided && sameBox && sameBand && weight_g - carrier.declared_g <= mark.weight_g;
}

} // namespace domain
