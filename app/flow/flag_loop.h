// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "delivery/awaited.h"
#include "domain/flags.h"
#include "ports/flag_source.h"
#include <functional>
#include <vector>

namespace flow {

/// Flags -> station: asks who is to do what how, for whoever is signed in. Asked at the start, when somebody else signs in,
/// within 2 s of a notification (not all stations at once), and every 15 s in any case. The last good answer for each person
/// is kept, and is what counts while there is no other: a refusal, a time-out or a page of somebody else's takes nothing
/// back. One request at a time. Runs on one thread.
class FlagLoop
{
public:
    /// How contexts are written and answers are read; given from outside, so that flow knows no bytes. Errors are English.
    struct Codec
    {
        std::function<QByteArray(const domain::FlagContext &)> encode;
        std::function<base::Expected<domain::Flags, QString>(const QByteArray &)> decode;
    };
    /// Where good answers outlive the program; may be empty.
    struct Shelf
    {
        std::function<std::vector<domain::KeptFlags>()> all;
        std::function<void(const std::vector<domain::KeptFlags> &)> keep;
    };
    static constexpr size_t mostKept = 50; ///< answers, the last ones that were news

    /// source: null where there is none; then nothing ever happens.
    FlagLoop(ports::FlagSource *source, ports::Timers &timers, ports::Random &random, Codec codec);
    ~FlagLoop();
    FlagLoop(const FlagLoop &) = delete;
    FlagLoop &operator=(const FlagLoop &) = delete;

    /// Tells what is kept, then begins to ask; call about() and set the shelf before.
    void start();
    /// For whom flags are wanted from now on.
    void about(const domain::FlagContext &context);
    /// The server told of a change of this document.
    void notified(const QString &href);
    /// The network may be back, and a notification may have been missed.
    void tryNow();

    Shelf shelf;
    /// The flags of the present context, whenever they are others than before.
    std::function<void(const domain::Flags &)> onFlags;

private:
    void ask();
    void answered(const domain::FlagContext &asked, const ports::FlagReply &reply);
    void read(const domain::OperatorId &who, const ports::FlagReply &reply);
    void fresh(const domain::OperatorId &who, const ports::Fresh &document);
    void missed(const QString &why);
    void keep(domain::KeptFlags answer);
    [[nodiscard]] const domain::KeptFlags *keptFor(const domain::OperatorId &who) const;
    void tellKept();
    void tell(const domain::Flags &flags);
    void hurry();
    void wakeWithin(domain::Duration least, domain::Duration spread);

    ports::FlagSource *m_source;
    ports::Timers &m_timers;
    ports::Random &m_random;
    const Codec m_codec;
    bool m_started = false;
    bool m_again = false;  ///< something changed while an answer was awaited
    bool m_hurried = false; ///< the next request is near already: more news do not put it off
    domain::FlagContext m_context;
    std::vector<domain::KeptFlags> m_kept; ///< one a person, the newest last
    std::optional<domain::Flags> m_told;
    QString m_trouble; ///< why the last answer was none; said once
    ports::TimerId m_wake = 0;
    delivery::Awaited<ports::FlagReply> m_request;
};

} // namespace flow
