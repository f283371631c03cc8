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
        case domain::WordFor::Pin:
            return tr("A new PIN is to be chosen for the badge %1.").arg(badge(held));
        }
        return {};
    }
    QString locked(const domain::Held &held) const
    {
        const auto *forgives = std::get_if<domain::ForgivePins>(&held.command);
        return forgives ? operatorName(station.site, forgives->who) : QString();
    }
    /// Whose badge it is, is told to nobody before a supervisor has shown who they are.
    static QString badge(const domain::Held &held)
    {
        const auto *asked = std::get_if<domain::AskPin>(&held.behind);
        return asked ? asked->badge : QString();
    }
    ApprovalShown operator()() const
    {
        const domain::Held *held = domain::heldIn(station.question);
        if (!held)
            return {};
        ApprovalShown shown{tr("A supervisor has to approve this"),
                            {why(*held)},
                            tr("Supervisor: scan your badge, then type your PIN.")};
        if (station.signedIn && held->what != domain::WordFor::Unlock && held->what != domain::WordFor::Pin)
            shown.lines << tr("%1 stays signed in.").arg(station.signedIn->name);
        return shown;
    }
};

/// Which PIN is typed, and whose.
struct PinWords
{
    Q_DECLARE_TR_FUNCTIONS(PinWords)
public:
    static QString heading(const Scene &scene)
    {
        const domain::Question &question = scene.station.question;
        if (const auto *fresh = std::get_if<domain::AskNewPin>(&question))
            return fresh->fresh.isEmpty() ? tr("%1: type a new PIN, %2 to %3 digits")
                                                .arg(operatorName(scene.station.site, fresh->who))
                                                .arg(domain::leastPinDigits)
                                                .arg(domain::mostPinDigits)
                                          : tr("Type the new PIN once more");
        if (domain::heldIn(question))
            return tr("Supervisor: type your PIN");
        const auto *asked = std::get_if<domain::AskPin>(&question);
        return asked && asked->isForNew ? tr("Type your old PIN") : tr("Type your PIN");
    }
    static ApprovalShown wait() { return {tr("The server sets the new PIN"), {tr("Whether it counts is said here in a moment.")}, {}}; }
};

} // namespace

ApprovalShown approvalShown(const Scene &scene) { return Approval{scene.station}(); }

ApprovalShown pinWaitShown() { return PinWords::wait(); }

EntryShown pinEntryShown(const Scene &scene)
{
    EntryShown shown;
    const auto *asked = std::get_if<domain::AskPin>(&scene.station.question);
    shown.mayForget = asked && !asked->held;
    shown.heading = PinWords::heading(scene);
    return shown;
}

} // namespace present
