// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "domain/enrolment.h"
#include "domain/station.h"
#include "ports/devices.h"
#include "present/card_page.h"
#include "present/entry_page.h"
#include "present/handheld.h"
#include "present/stop_page.h"
#include "present/strip.h"
#include "present/trolley_page.h"
#include <functional>

/// What a screen is made of, and the functions that make it. All of them are pure: the same scene, the same page.
namespace present {

/// The last fact of this device.
struct LastFact
{
    domain::Event event;
    bool beforeRestart = false;
};

/// How a station is let in by a supervisor, and the picture of the code for a phone (a URL; may be empty).
struct EnrolmentSeen
{
    domain::Enrolment state;
    QString picture;
};

/// Where a station stands, and the few things about it that its state does not hold.
struct Scene
{
    const domain::Station &station;
    domain::Ask ask;
    std::optional<LastFact> last;
    std::optional<domain::UtcTime> tasksAsOf; ///< when the server told the list of trolleys; none = never
    bool contacted = false;                   ///< since the start the server has answered, or has failed to
    /// A fact of this station by its id; null where it is not known (yet).
    std::function<const domain::Event *(const domain::EventId &)> fact;
    /// The picture of a product as a URL; empty where there is none (yet).
    std::function<QString(const domain::Product &)> picture;
    EnrolmentSeen enrolment{};

    /// Somebody has to let this station in, and nobody is at work on it.
    [[nodiscard]] bool wantsEnrolment() const
    {
        return ask.step == domain::Step::SignIn && enrolment.state.step != domain::Enrolment::Step::None;
    }
    [[nodiscard]] const domain::Event *factOf(const domain::EventId &id) const { return fact ? fact(id) : nullptr; }
    [[nodiscard]] QString pictureOf(const domain::Product *product) const
    {
        return product && picture ? picture(*product) : QString();
    }
};

/// The page for a step; a card where the step is a card.
[[nodiscard]] Handheld::Page pageOf(const domain::Station &station, const domain::Ask &ask);

[[nodiscard]] SignInShown signInShown(const Scene &scene);
[[nodiscard]] TrolleyShown trolleyShown(const Scene &scene);
[[nodiscard]] std::vector<TaskShown> tasksShown(const Scene &scene);
[[nodiscard]] StopShown stopShown(const Scene &scene);   ///< needs a route in work
[[nodiscard]] EntryShown entryShown(const Scene &scene); ///< needs a route in work
[[nodiscard]] WaitShown waitShown(const Scene &scene);
[[nodiscard]] TakeOverShown takeOverShown(const Scene &scene);
[[nodiscard]] NextToteShown nextToteShown(const Scene &scene);
[[nodiscard]] CancelOrderShown cancelOrderShown(const Scene &scene);
[[nodiscard]] CorrectionShown correctionShown(const Scene &scene);
[[nodiscard]] LostTrolleyShown lostTrolleyShown(const Scene &scene);
[[nodiscard]] PieceShown pieceShown(const Scene &scene); ///< what is put back, or what was scanned before the restart
[[nodiscard]] ApprovalShown approvalShown(const Scene &scene);
[[nodiscard]] ApprovalShown pinWaitShown(); ///< the server is asked for a new PIN
[[nodiscard]] EntryShown pinEntryShown(const Scene &scene);
[[nodiscard]] EnrolShown enrolShown(const Scene &scene);
[[nodiscard]] FinishShown finishShown(const Scene &scene);

/// What the strip is made of.
struct Surroundings
{
    delivery::DeliveryState delivery;
    domain::DeliveryCounts counts; ///< with what was committed a moment ago
    bool online = false;
    bool hasBackups = false;
    std::vector<ports::DeviceState> scanners;
    bool audible = true;
};
[[nodiscard]] StripShown stripShown(const Surroundings &around);

/// Who works under this id, as people call him; the id itself where the site does not name it.
[[nodiscard]] QString operatorName(const domain::Site &site, const domain::OperatorId &id);
/// Local time of this device, as people read it: "14:02:11".
[[nodiscard]] QString clockTime(domain::UtcTime time);
/// "14:02"
[[nodiscard]] QString clockMinute(domain::UtcTime time);

} // namespace present
