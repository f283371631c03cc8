// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/conformance/check.h"

namespace start::conformance {

/// One run of all checks against one server, one after the other.
class Suite
{
public:
    /// What whoever runs it allows.
    struct Consent
    {
        bool writing = false; ///< facts are left in the server's store, for ever
        bool buying = false;  ///< a label is bought from the carrier, and given back
        QStringList only = {}; ///< checks or groups of them ("append.gap", "append"); empty: all
    };
    struct Result
    {
        const Check *check = nullptr;
        Verdict verdict;
    };
    /// The references outlive this. What is under way ends in silence with it.
    Suite(const QUrl &server, const QSslConfiguration &trust, Consent consent, ports::Timers &timers, ports::Clock &clock, ports::Random &random);
    ~Suite();
    Suite(const Suite &) = delete;
    Suite &operator=(const Suite &) = delete;

    std::function<void(const Result &)> onResult;
    /// Once. `unreachable`: English; empty when all checks were run.
    std::function<void(const QString &unreachable)> onEnd;
    void start();

    [[nodiscard]] const std::vector<Result> &results() const { return m_results; }
    [[nodiscard]] int count(Verdict::Kind kind) const;
    [[nodiscard]] const domain::StationId &station() const { return m_setting.station(); } ///< under which it writes

private:
    [[nodiscard]] Step<bool> runAll();
    [[nodiscard]] bool isWanted(const Check &check) const;
    [[nodiscard]] Step<QString> reach();

    Consent m_consent;
    Talk m_talk;
    Setting m_setting;
    std::vector<Result> m_results;
    std::optional<Step<bool>> m_running; ///< last: it goes first
};

/// What `only` may name: every group, as it begins the names of its checks.
[[nodiscard]] QStringList groups();
[[nodiscard]] bool isOf(const Check &check, const QString &named); ///< named: a check or a group

} // namespace start::conformance
