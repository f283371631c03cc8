// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk.h"
#include "present/desk_presenter.h"
#include "start/desk_devices.h"
#include "start/screen.h"

namespace start {

/// The desk's view objects as a station's screen, with what its devices say.
class DeskScreen final : public Screen
{
public:
    static constexpr domain::Duration readyTime{30'000};

    DeskScreen(present::Desk &desk, DeskDevices &devices, const ports::Clock &clock, Ground ground);
    ~DeskScreen() override;
    [[nodiscard]] present::SettingsPage &settings() override { return *m_desk.settings(); }
    /// What waits at the printers, for its page.
    std::function<std::vector<flow::QueuedPrint>()> printQueue;
    /// What the server last said that a person has to decide.
    std::function<domain::OpenCases()> cases;
    std::function<void(bool)> onCasesSeen; ///< whether a page that shows them is open; told again and again

    [[nodiscard]] bool takesScan(const domain::Scan &scan) override;

protected:
    void showScene(const present::Scene &scene) override;
    void showStrip(const present::StripShown &strip) override;
    void showAnswer(const present::AnswerShown &answer) override { m_desk.answerWith(answer); }
    void showReaction(const present::AnswerShown &answer, const flow::Reaction &reaction, const present::Scene &scene) override;
    void showFault(const present::FaultShown &fault) override { m_presenter.showFault(fault); }
    void liftFault() override { m_presenter.liftFault(); }
    [[nodiscard]] bool isOutboxSeen() const override { return m_desk.page() == present::Desk::Page::Outbox; }
    [[nodiscard]] present::OutboxModel &outbox() override { return *m_desk.outbox(); }

private:
    [[nodiscard]] present::DeskScene deskScene(const present::Scene &scene) const;
    [[nodiscard]] int readyPercent() const;
    void asked(present::DeviceDeed deed);

    present::Desk &m_desk;
    DeskDevices &m_devices;
    const ports::Clock &m_clock;
    present::DeskPresenter m_presenter;
    const flow::CommandLoop &m_commands;
    std::optional<domain::Instant> m_readySince;
    std::optional<bool> m_testPrint;
    QString m_scannerRead;
    QString m_notice;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    QObject m_context;                                       ///< what this screen is connected by
};

} // namespace start
