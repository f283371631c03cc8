// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "flow/command_loop.h"
#include "journal/store.h"
#include "ports/devices.h"
#include "present/answer.h"
#include "present/outbox_scene.h"
#include "present/scene.h"
#include "present/settings_page.h"
#include <deque>
#include <memory>

namespace start {

/// The screen of a station, whichever front end shows it: keeps what the view objects are made of beside the station's
/// state, and asks the journal for what is to be shown of it. Nothing here is needed to record a scan.
class Screen
{
public:
    /// What is asked of the other parts whenever the screen is drawn.
    struct Sources
    {
        std::function<domain::DeliveryCounts()> counts;
        std::function<std::optional<domain::UtcTime>()> tasksAsOf;
        std::function<QString(const domain::Product &)> picture;
        std::function<present::EnrolmentSeen()> enrolment{}; ///< empty: nobody asks for it
    };
    /// What the screen is built upon; all of it outlives the screen.
    struct Ground
    {
        const flow::CommandLoop &commands;
        journal::Store &store;
        ports::Feedback &feedback;
        Sources sources;
    };
    explicit Screen(Ground ground);
    virtual ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Reads what the last facts were. After CommandLoop::start().
    void begin();

    [[nodiscard]] present::AnswerShown answerTo(const flow::Reaction &reaction);
    /// Sound and screen for it; the station's state is the new one.
    void reacted(const flow::Reaction &reaction, const present::AnswerShown &answer);
    void show(const present::AnswerShown &answer); ///< said by the station itself
    void stateChanged();
    void deliveryChanged(const delivery::DeliveryState &state); ///< stateChanged() follows
    void scannerChanged(const ports::Scanner &scanner);
    void setSounds(bool on) { m_sounds = on; }
    void sayAnew(); ///< in another language
    void checkJournal(); ///< shows a fault where it has closed
    [[nodiscard]] virtual present::SettingsPage &settings() = 0;
    /// A scan that the page itself takes, and the station never sees.
    [[nodiscard]] virtual bool takesScan(const domain::Scan &) { return false; }

    std::function<void(const domain::Command &)> onCommand; ///< a button or a key
    std::function<void(const QString &code)> onTyped;       ///< a code typed by hand: to be read like a scan
    std::function<void()> onTypedInVain;                    ///< somebody types a code where only a scanner is heard

protected:
    // ---- what a front end does with it
    virtual void showScene(const present::Scene &scene) = 0;
    virtual void showStrip(const present::StripShown &strip) = 0;
    virtual void showAnswer(const present::AnswerShown &answer) = 0;
    virtual void showReaction(const present::AnswerShown &answer, const flow::Reaction &reaction, const present::Scene &scene) = 0;
    virtual void showFault(const present::FaultShown &fault) = 0;
    virtual void liftFault() = 0;
    [[nodiscard]] virtual bool isOutboxSeen() const = 0;
    [[nodiscard]] virtual present::OutboxModel &outbox() = 0;

    /// The outbox was opened or closed.
    void showOutbox();
    [[nodiscard]] std::vector<ports::DeviceState> scanners() const;

private:
    void sound(ports::Sound sound);
    [[nodiscard]] present::Scene scene() const;
    [[nodiscard]] const domain::Event *factOf(const domain::EventId &id) const;
    [[nodiscard]] const std::vector<domain::Correction> &corrections() const;
    void drawStrip();
    void remember(const domain::Event &event);
    void lookForCorrected();
    void readOutboxAnew();

    const flow::CommandLoop &m_commands;
    journal::Store &m_store;
    ports::Feedback &m_feedback;
    const Sources m_sources;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    std::optional<present::LastFact> m_last;
    std::deque<domain::Event> m_facts; ///< of this station, newest last, bounded
    std::optional<domain::EventId> m_lookedFor;
    delivery::DeliveryState m_delivery;
    std::map<QString, ports::DeviceState> m_scanners;
    bool m_sounds = true;
    bool m_readingOutbox = false;
    bool m_outboxChanged = false;
};

/// How a front end's screen is made once there is something to build it upon.
using MakeScreen = std::function<std::unique_ptr<Screen>(Screen::Ground)>;

} // namespace start
