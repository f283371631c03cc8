// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/scene.h"
#include <QCoreApplication>

namespace present {
namespace {

struct Approval
{
    Q_DECLARE_TR_FUNCTIONS(Approval)
public:
    const domain::Station &station;

    QString why(const domain::Held &held) const
    {
        switch (held.what) {
        case domain::WordFor::Reprint:
            return tr("A label is to be printed once more.");
        case domain::WordFor::Void:
            return tr("A damaged label is to be replaced by a new one.");
        case domain::WordFor::Weight:
            return tr("A weight that does not fit is to be accepted.");
        case domain::WordFor::Unlock:
            return tr("The badge of %1 is locked here: too many wrong PINs.").arg(locked(held));
        }
        return {};
    }
    QString locked(const domain::Held &held) const
    {
        const auto *forgives = std::get_if<domain::ForgivePins>(&held.command);
        return forgives ? operatorName(station.site, forgives->who) : QString();
    }
    ApprovalShown operator()() const
    {
        const domain::Held *held = domain::heldIn(station.question);
        if (!held)
            return {};
        ApprovalShown shown{tr("A supervisor has to approve this"),
                            {why(*held)},
                            tr("Supervisor: scan your badge, then type your PIN.")};
        if (station.signedIn && held->what != domain::WordFor::Unlock)
            shown.lines << tr("%1 stays signed in.").arg(station.signedIn->name);
        return shown;
    }
};

} // namespace

ApprovalShown approvalShown(const Scene &scene) { return Approval{scene.station}(); }

EntryShown pinEntryShown(const Scene &scene)
{
    EntryShown shown;
    shown.isSupervisors = domain::heldIn(scene.station.question) != nullptr;
    return shown;
}

} // namespace present
