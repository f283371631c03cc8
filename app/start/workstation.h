// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/open_scanner.h"
#include "flow/case_loop.h"
#include "flow/enrolment_loop.h"
#include "flow/picture_loop.h"
#include "journal/store_thread.h"
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "platform/sounds.h"
#include "start/black_box.h"
#include "start/flag_cache.h"
#include "start/local_socket.h"
#include "start/loops.h"
#include "start/operator_look.h"
#include "start/options.h"
#include "start/picture_cache.h"
#include "start/screen.h"
#include "start/station_answers.h"
#include "start/try_keeper.h"
#include "start/vault.h"
#include "wire/http_server_link.h"

namespace start {

/// All there is in a station, in the order it is built; what is built last goes first.
class Workstation
{
public:
    struct Fault
    {
        QString title;
        QString todo;
        QString detail;
    };
    /// The journal and the vault are open already: a station without them has nothing to show but a fault.
    Workstation(const StationOptions &options, platform::SystemClock &clock, platform::QtTimers &timers,
                platform::SystemRandom &random, ports::Mailbox &mailbox, std::unique_ptr<journal::StoreThread> store, const Vault &vault,
                const MakeScreen &makeScreen);
    ~Workstation();

    /// Devices and black box; an English sentence when one of them cannot be used at all.
    [[nodiscard]] QString prepare();
    void begin();
    std::function<void(const domain::Station &)> onStationState; ///< after every change of the station's state
    std::function<std::vector<DeviceState>()> moreDevices; ///< beside the scanners, for the status
    std::function<void()> onShow;     ///< the station's window is to come to the front
    std::function<void()> onLanguage; ///< the screen's own words are to be made anew
    /// Said by the station itself: no scan has asked for it.
    void say(const present::AnswerShown &words);
    [[nodiscard]] Screen &screen() { return *m_screen; }
    [[nodiscard]] Loops &loops() { return m_loops; }
    [[nodiscard]] flow::CaseLoop &cases() { return m_cases; }

private:
    void joinScreen();
    void reacted(const flow::Reaction &reaction);
    void stateChanged();
    [[nodiscard]] domain::DeliveryCounts counts() const;
    [[nodiscard]] Screen::Sources screenSources();
    void joinFlags();
    void joinPictures();
    void joinEnrolment(const Vault &vault);
    void wantPictures();
    void languageChanged();
    [[nodiscard]] std::function<void(const journal::WriteError &)> lookAfter(std::function<void(const journal::WriteError &)> mend);
    void followOperator();
    void showAbout();
    [[nodiscard]] bool chosen(const Look &look);
    [[nodiscard]] std::vector<DeviceState> devices() const;
    void touched();
    void lockWhenLeft();

    const StationOptions m_options;
    platform::SystemClock &m_clock;
    platform::QtTimers &m_timers;
    ports::Mailbox &m_mailbox;
    std::unique_ptr<journal::StoreThread> m_store;
    platform::Sounds m_sounds;
    BlackBox m_blackBox;
    wire::HttpServerLink m_server;
    flow::EnrolmentLoop m_enrolment;
    Loops m_loops;
    flow::CommandLoop &m_commands = m_loops.commands;
    delivery::DeliveryLoop &m_delivery = m_loops.delivery;
    TryKeeper m_tries;
    FlagCache m_flags;
    PictureCache m_pictures;
    flow::PictureLoop m_pictureLoop;
    flow::CaseLoop m_cases;
    std::unique_ptr<Screen> m_screen;
    OperatorLook m_look;
    std::vector<std::unique_ptr<ports::Scanner>> m_scanners;
    StationAnswers m_answers;
    LocalSocket m_socket;
    domain::Instant m_touched; ///< when somebody scanned or pressed something last
    present::EnrolmentSeen m_enrolmentSeen;
    QString m_picturesFor; ///< where the station stood when pictures were last wanted
};

/// Words for a journal that could not be opened: what happened and what to do; for a terminal, English unless a
/// translator is installed.
[[nodiscard]] Workstation::Fault faultWords(const journal::OpenError &error);
[[nodiscard]] Workstation::Fault faultWords(const ports::SecretTrouble &trouble);

} // namespace start
