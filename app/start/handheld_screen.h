// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/handheld.h"
#include "present/presenter.h"
#include "start/screen.h"

namespace start {

/// The handheld's view objects as a station's screen.
class HandheldScreen final : public Screen
{
public:
    HandheldScreen(present::Handheld &handheld, Ground ground);
    ~HandheldScreen() override;
    [[nodiscard]] present::SettingsPage &settings() override { return *m_handheld.settings(); }

protected:
    void showScene(const present::Scene &scene) override { m_presenter.show(scene); }
    void showStrip(const present::StripShown &strip) override { m_handheld.strip()->show(strip); }
    void showAnswer(const present::AnswerShown &answer) override { m_handheld.answerWith(answer); }
    void showReaction(const present::AnswerShown &answer, const flow::Reaction &reaction, const present::Scene &scene) override
    {
        m_presenter.showAnswer(answer, reaction, scene);
    }
    void showFault(const present::FaultShown &fault) override { m_presenter.showFault(fault); }
    void liftFault() override { m_presenter.liftFault(); }
    [[nodiscard]] bool isOutboxSeen() const override { return m_handheld.page() == present::Handheld::Page::Outbox; }
    [[nodiscard]] present::OutboxModel &outbox() override { return *m_handheld.outbox(); }

private:
    present::Handheld &m_handheld;
    present::Presenter m_presenter;
    QObject m_context; ///< what this screen is connected by
};

} // namespace start
