// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/enrolment_loop.h"
#include "base/log.h"
#include "delivery/back_off.h"
#include <utility>

namespace flow {
namespace {
using domain::Enrolment;
using domain::GrantFault;

QString whyNot(const QString &what) { return QStringLiteral("the server gives no token: ") + what; }
} // namespace

EnrolmentLoop::EnrolmentLoop(ports::Grants &grants, ports::Secrets *secrets, ports::Timers &timers, ports::Random &random, QByteArray kept)
    : m_grants(grants)
    , m_secrets(secrets)
    , m_timers(timers)
    , m_random(random)
    , m_refresh(std::move(kept))
    , m_codeRequest(timers)
    , m_tokenRequest(timers)
{
}

EnrolmentLoop::~EnrolmentLoop() { m_timers.cancel(m_timer); }

void EnrolmentLoop::start()
{
    if (!m_refresh.isEmpty())
        begin(Task::Renew);
}

/// Many requests that were under way together are refused together: one new token is enough for all of them.
void EnrolmentLoop::tokenRefused()
{
    const bool isAtIt = m_inFlight != Task::None || (m_next != Task::None && !m_hasAccess);
    if (isAtIt)
        return;
    m_hasAccess = false;
    m_refusals += 1;
    if (!m_refresh.isEmpty() && m_refusals == 1)
        return begin(Task::Renew);
    if (!m_refresh.isEmpty()) // renewed, and refused all the same: not in a circle without a pause
        return later(Task::Renew, delivery::backOff(m_refusals, {}, m_random));
    if (!m_secrets)
        return show({Enrolment::Step::NoSecrets, {}, {}, {},
                     QStringLiteral("the server answers enrolled stations only: start this one with --secrets keychain")});
    begin(Task::AskForCode);
}

void EnrolmentLoop::tryNow()
{
    if (m_next != Task::None && !m_hasAccess && m_next != Task::Collect && m_inFlight == Task::None && m_state.step != Enrolment::Step::Denied)
        begin(m_next);
}

void EnrolmentLoop::begin(Task task)
{
    m_timers.cancel(std::exchange(m_timer, 0));
    m_next = Task::None;
    m_inFlight = task;
    const auto heard = [this](auto then) {
        return [this, then](const auto &reply) {
            m_inFlight = Task::None;
            (this->*then)(reply);
        };
    };
    if (task == Task::AskForCode) {
        if (m_state.step != Enrolment::Step::Code)
            show({Enrolment::Step::Asking, {}, {}, {}, m_state.trouble});
        m_grants.askForCode(m_codeRequest.begin(heard(&EnrolmentLoop::coded)));
    } else if (task == Task::Collect) {
        m_grants.collect(m_code.deviceCode, m_tokenRequest.begin(heard(&EnrolmentLoop::collected)));
    } else {
        m_grants.renew(m_refresh, m_tokenRequest.begin(heard(&EnrolmentLoop::renewed)));
    }
}

void EnrolmentLoop::later(Task task, domain::Duration after)
{
    m_timers.cancel(m_timer);
    m_next = task;
    m_timer = m_timers.start(after, [this, task] {
        m_timer = 0;
        if (m_hasAccess)
            m_refusals = 0; // this token has served half its life
        begin(task);
    });
}

/// Nobody has answered: that says nothing about the token.
void EnrolmentLoop::failed(Task task, const ports::Unknown &why)
{
    if (m_failures++ == 0)
        qCInfo(logFlow, "no token yet: %s", qUtf8Printable(why.what));
    later(task, delivery::backOff(m_failures, why.retryAfter, m_random));
}

void EnrolmentLoop::coded(const ports::CodeReply &reply)
{
    if (const auto *nothing = std::get_if<ports::Unknown>(&reply))
        return failed(Task::AskForCode, *nothing);
    if (const auto *refused = std::get_if<ports::GrantRefused>(&reply)) {
        complain(whyNot(refused->what));
        return later(Task::AskForCode, deniedPause);
    }
    m_code = std::get<domain::DeviceCode>(reply);
    m_failures = 0;
    show({Enrolment::Step::Code, m_code.userCode, m_code.page, m_code.pageWithCode, {}});
    later(Task::Collect, m_code.pause);
}

void EnrolmentLoop::collected(const ports::TokenReply &reply)
{
    if (std::holds_alternative<ports::Unknown>(reply)) // RFC 8628, 3.5: ask less often when nobody answers
        return later(Task::Collect, m_code.pause);
    if (const auto *refused = std::get_if<ports::GrantRefused>(&reply))
        return notYet(refused->fault);
    letIn(std::get<domain::DeviceTokens>(reply));
}

void EnrolmentLoop::notYet(GrantFault fault)
{
    switch (fault) {
    case GrantFault::SlowDown:
        m_code.pause += slowDown;
        return later(Task::Collect, m_code.pause);
    case GrantFault::Pending:
        return later(Task::Collect, m_code.pause);
    case GrantFault::Denied:
        show({Enrolment::Step::Denied, {}, {}, {}, {}});
        return later(Task::AskForCode, deniedPause);
    case GrantFault::Expired:
    case GrantFault::NotEnrolled:
    case GrantFault::Refused:
        break;
    }
    begin(Task::AskForCode); // the code has ended: another one
}

void EnrolmentLoop::renewed(const ports::TokenReply &reply)
{
    if (const auto *nothing = std::get_if<ports::Unknown>(&reply))
        return failed(Task::Renew, *nothing);
    const auto *refused = std::get_if<ports::GrantRefused>(&reply);
    if (!refused)
        return letIn(std::get<domain::DeviceTokens>(reply));
    if (refused->fault == GrantFault::NotEnrolled) {
        qCWarning(logFlow, "this station is not enrolled any more");
        forget();
        return begin(Task::AskForCode);
    }
    complain(whyNot(refused->what));
    later(Task::Renew, deniedPause);
}

void EnrolmentLoop::letIn(const domain::DeviceTokens &tokens)
{
    m_hasAccess = true;
    m_failures = 0;
    m_grants.useToken(tokens.access);
    if (!tokens.refresh.isEmpty() && tokens.refresh != m_refresh)
        keep(tokens.refresh);
    if (!m_refresh.isEmpty())
        later(Task::Renew, tokens.life / 2);
    show({});
    if (onLetIn)
        onLetIn();
}

/// Where it cannot be kept it serves until the program ends, and a person is told: after that the station asks anew.
void EnrolmentLoop::keep(const QByteArray &refresh)
{
    m_refresh = refresh;
    if (!m_secrets)
        return;
    m_secrets->write(secretName(), refresh, [this, alive = std::weak_ptr<int>(m_alive)](const std::optional<ports::SecretTrouble> &trouble) {
        if (!alive.expired() && trouble)
            complain(QStringLiteral("the device's token is not kept: ") + trouble->what);
    });
}

void EnrolmentLoop::forget()
{
    m_refresh.clear();
    m_hasAccess = false;
    m_grants.useToken({});
    if (m_secrets)
        m_secrets->remove(secretName(), [](const std::optional<ports::SecretTrouble> &) {}); // it counts nowhere any more
}

void EnrolmentLoop::show(Enrolment state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    if (onState)
        onState();
}

void EnrolmentLoop::complain(const QString &trouble)
{
    qCWarning(logFlow, "%s", qUtf8Printable(trouble));
    Enrolment state = m_state;
    state.trouble = trouble;
    show(std::move(state));
}

} // namespace flow
