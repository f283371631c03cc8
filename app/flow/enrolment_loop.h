// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/awaited.h"
#include "domain/enrolment.h"
#include "ports/grants.h"
#include "ports/secrets.h"
#include <functional>
#include <memory>

namespace flow {

/// Device -> server: who this is. Asks to be let in where the server wants that, waits for the person who approves, and renews
/// the token at half its life, or when it is refused. Nothing waits for it: facts are recorded meanwhile, and delivered when
/// there is a token again. Only the refresh token is kept. One request at a time; while something is owed, a request is in
/// flight, or a timer is armed, or a person is shown why not. Runs on one thread.
class EnrolmentLoop
{
public:
    static constexpr domain::Duration deniedPause{60'000}; ///< until a device that was refused asks once more
    static constexpr domain::Duration slowDown{5'000};     ///< RFC 8628, 3.5
    /// Name of the refresh token among the station's secrets.
    [[nodiscard]] static QString secretName() { return QStringLiteral("device-token"); }

    /// `secrets`: null where there is nowhere to keep one. `kept`: the refresh token that was found there; empty: none.
    EnrolmentLoop(ports::Grants &grants, ports::Secrets *secrets, ports::Timers &timers, ports::Random &random, QByteArray kept);
    ~EnrolmentLoop();
    EnrolmentLoop(const EnrolmentLoop &) = delete;
    EnrolmentLoop &operator=(const EnrolmentLoop &) = delete;

    void start();
    /// The server wants a token, or another one.
    void tokenRefused();
    /// The network may be back.
    void tryNow();

    [[nodiscard]] const domain::Enrolment &state() const { return m_state; }
    std::function<void()> onState;
    /// There is a token that was not there before: whoever was kept out may try again.
    std::function<void()> onLetIn;

private:
    enum class Task { None, AskForCode, Collect, Renew };
    void begin(Task task);
    void later(Task task, domain::Duration after);
    void failed(Task task, const ports::Unknown &why);
    void coded(const ports::CodeReply &reply);
    void collected(const ports::TokenReply &reply);
    void notYet(domain::GrantFault fault);
    void renewed(const ports::TokenReply &reply);
    void letIn(const domain::DeviceTokens &tokens);
    void keep(const QByteArray &refresh);
    void forget();
    void show(domain::Enrolment state);
    void complain(const QString &trouble);

    ports::Grants &m_grants;
    ports::Secrets *m_secrets;
    ports::Timers &m_timers;
    ports::Random &m_random;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    QByteArray m_refresh;
    bool m_hasAccess = false;
    Task m_inFlight = Task::None;
    Task m_next = Task::None; ///< what the timer is armed for
    ports::TimerId m_timer = 0;
    delivery::Awaited<ports::CodeReply> m_codeRequest;
    delivery::Awaited<ports::TokenReply> m_tokenRequest;
    int m_failures = 0; ///< in a row: nobody answered
    int m_refusals = 0; ///< of tokens, since one of them served half its life
    domain::DeviceCode m_code;
    domain::Enrolment m_state;
};

} // namespace flow
