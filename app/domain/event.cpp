// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

namespace domain {
namespace {
struct TypeName
{
    QString operator()(const JournalBegun &) const { return QStringLiteral("journal.begun"); }
    QString operator()(const OperatorSignedIn &) const { return QStringLiteral("operator.signed_in"); }
    QString operator()(const OperatorSignedOut &) const { return QStringLiteral("operator.signed_out"); }
    QString operator()(const OperatorRefused &) const { return QStringLiteral("operator.refused"); }
    QString operator()(const OperatorUnlocked &) const { return QStringLiteral("operator.unlocked"); }
    QString operator()(const OperatorSettingsChanged &) const { return QStringLiteral("operator.settings_changed"); }
    QString operator()(const TrolleyTaken &) const { return QStringLiteral("pick.trolley_taken"); }
    QString operator()(const LocationConfirmed &) const { return QStringLiteral("pick.location_confirmed"); }
    QString operator()(const ItemTaken &) const { return QStringLiteral("pick.item_taken"); }
    QString operator()(const ItemPlaced &) const { return QStringLiteral("pick.item_placed"); }
    QString operator()(const LineShorted &) const { return QStringLiteral("pick.shorted"); }
    QString operator()(const FoundInTote &) const { return QStringLiteral("pick.found_in_tote"); }
    QString operator()(const StopSkipped &) const { return QStringLiteral("pick.stop_skipped"); }
    QString operator()(const ToteFilled &) const { return QStringLiteral("pick.tote_filled"); }
    QString operator()(const OrderSetAside &) const { return QStringLiteral("pick.order_set_aside"); }
    QString operator()(const FactUndone &) const { return QStringLiteral("pick.undone"); }
    QString operator()(const PickingPaused &) const { return QStringLiteral("pick.paused"); }
    QString operator()(const TrolleyReleased &) const { return QStringLiteral("pick.trolley_released"); }
    QString operator()(const TrolleyDropped &) const { return QStringLiteral("pick.dropped"); }
    QString operator()(const OrderTaken &) const { return QStringLiteral("pack.order_taken"); }
    QString operator()(const UnitVerified &) const { return QStringLiteral("pack.unit_verified"); }
    QString operator()(const BoxChosen &) const { return QStringLiteral("pack.box_chosen"); }
    QString operator()(const ParcelAdded &) const { return QStringLiteral("pack.parcel_added"); }
    QString operator()(const ParcelWeighed &) const { return QStringLiteral("pack.weighed"); }
    QString operator()(const LabelWanted &) const { return QStringLiteral("pack.label_wanted"); }
    QString operator()(const LabelVoided &) const { return QStringLiteral("pack.label_voided"); }
    QString operator()(const LabelApplied &) const { return QStringLiteral("pack.label_applied"); }
    QString operator()(const ParcelClosed &) const { return QStringLiteral("pack.parcel_closed"); }
    QString operator()(const ProblemRaised &) const { return QStringLiteral("pack.problem_raised"); }
    QString operator()(const ProblemResolved &) const { return QStringLiteral("pack.problem_resolved"); }
    QString operator()(const OrderPutAside &) const { return QStringLiteral("pack.put_aside"); }
    QString operator()(const PackingUndone &) const { return QStringLiteral("pack.undone"); }
    QString operator()(const PrintSent &) const { return QStringLiteral("print.sent"); }
    QString operator()(const PrintConfirmed &) const { return QStringLiteral("print.confirmed"); }
    QString operator()(const PrintUnknown &) const { return QStringLiteral("print.unknown"); }
    QString operator()(const PrintDecided &) const { return QStringLiteral("print.decided"); }
    QString operator()(const CorrectionAcknowledged &) const { return QStringLiteral("person.acknowledged"); }
    QString operator()(const CaseDecided &) const { return QStringLiteral("person.decided"); }
    QString operator()(const WordGiven &) const { return QStringLiteral("person.approved"); }
    QString operator()(const SupervisorCalled &) const { return QStringLiteral("person.called"); }
    QString operator()(const OfficeDone &) const { return QStringLiteral("office.done"); }
    QString operator()(const UnknownFact &u) const { return u.type; }
};
} // namespace

QString eventTypeName(const EventData &data)
{
    return std::visit(TypeName{}, data);
}

} // namespace domain
