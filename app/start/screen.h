// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "flow/command_loop.h"
#include "journal/store.h"
#include "ports/devices.h"
#include "present/handheld.h"
#include "present/presenter.h"
#include <deque>
#include <memory>

namespace start {

/// The screen of a station: keeps what the view objects are made of beside the station's state, and asks the journal
/// for what is to be shown of it. Nothing here is needed to record a scan.
class Screen
{
public:
    /// What is asked of the other parts whenever the screen is drawn.
    struct Sources
    {
        std::function<domain::DeliveryCounts()> counts;
        std::function<std::optional<domain::UtcTime>()> tasksAsOf;
        std::function<QString(const domain::Product &)> picture;
    };
    Screen(const flow::CommandLoop &commands, journal::Store &store, ports::Feedback &feedback, Sources sources);
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] present::Handheld &handheld() { return m_handheld; }
    /// Reads what the last facts were. After CommandLoop::start().
    void begin();

    [[nodiscard]] present::AnswerShown answerTo(const flow::Reaction &reaction);
    /// Sound and screen for it; the station's state is the new one.
    void reacted(const flow::Reaction &reaction, const present::AnswerShown &answer);
    void show(const present::AnswerShown &answer); ///< said by the station itself
    void stateChanged();
    void deliveryChanged(const delivery::DeliveryState &state); ///< stateChanged() follows
    void scannerChanged(const ports::Scanner &scanner);
    void showStrip();
    void setSounds(bool on) { m_sounds = on; }
    void sayAnew(); ///< in another language
    void checkJournal(); ///< shows a fault where it has closed

private:
    [[nodiscard]] present::Scene scene() const;
    [[nodiscard]] const domain::Event *factOf(const domain::EventId &id) const;
    void remember(const domain::Event &event);
    void lookForCorrected();
    void showOutbox();
    void readOutboxAnew();

    const flow::CommandLoop &m_commands;
    journal::Store &m_store;
    ports::Feedback &m_feedback;
    const Sources m_sources;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    present::Handheld m_handheld;
    present::Presenter m_presenter;
    std::optional<present::LastFact> m_last;
    std::deque<domain::Event> m_facts; ///< of this station, newest last, bounded
    std::optional<domain::EventId> m_lookedFor;
    delivery::DeliveryState m_delivery;
    std::map<QString, ports::DeviceState> m_scanners;
    bool m_sounds = true;
    bool m_readingOutbox = false;
    bool m_outboxChanged = false;
};

} // namespace start
