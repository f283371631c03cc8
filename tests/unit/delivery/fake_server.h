// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/chain.h"
#include "ports/server.h"
#include "support/virtual_time.h"
#include <deque>
#include <set>

/// A server with behaviour: nodes over stores, judged facts, and everything that can go wrong on the way.
namespace fake {

/// A fact's line, as far as this server reads it: the id stands between the first quotes.
QByteArray lineOf(const QString &id);
QString idOf(const QByteArray &line);

/// The server's side of a journal.
struct KeptJournal
{
    std::vector<QByteArray> lines;
    std::vector<codec::Chain> chains; ///< [n] = after n lines
    std::vector<domain::FactResult> results;
};

struct Store
{
    QString epoch;
    std::map<domain::JournalId, KeptJournal> journals;
    std::vector<QString> applied; ///< ids in the order of their effect, each once
    std::set<QString> disputed;   ///< ids that this store will dispute

    KeptJournal &journal(const domain::JournalId &id);
    void take(const domain::JournalId &id, const QByteArray &line);
    /// As after a restored backup: only the first `keep` facts of the journal are left.
    void forget(const domain::JournalId &id, size_t keep);
};

enum class Fault {
    None,
    NoNetwork,      ///< at once, not processed
    TimedOut,       ///< after 10 s, not processed
    AnswerLost,     ///< processed, then nothing for 10 s
    LateProcessing, ///< told as a time-out, processed afterwards
    Cut,            ///< processed, the answer is cut
    Html,           ///< a page of somebody else's, not processed
    ServerError,
    Throttled,    ///< with Retry-After: 20 s
    Damaged,      ///< 400 body-damaged
    Lie,          ///< 200 as if processed, but nothing was kept
    NeverAnswers, ///< breaks the port's contract
    Twice,        ///< processed again ten minutes later
};

class Server : public ports::Server
{
public:
    struct Node
    {
        QString name;
        Store *store = nullptr;
    };
    Server(support::VirtualTime &time, support::Dice &dice)
        : m_time(time)
        , m_dice(dice)
    {
    }

    void append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done) override;
    void probe(const domain::JournalId &journal, domain::Sequence after,
               std::function<void(ports::JournalReply, QString)> done) override;
    void fetch(const QString &href, const QByteArray &etag,
               std::function<void(ports::FetchReply, QString)> done) override;
    void doubt(const QString &node, const QString &why) override;

    std::vector<Node> nodes;
    size_t current = 0;
    std::deque<Fault> script;                                    ///< for the next requests
    std::function<Fault()> weather = [] { return Fault::None; }; ///< when the script is empty
    /// A refusal instead of an answer, for requests that it names one for.
    std::function<std::optional<domain::Problem>(const ports::AppendRequest &)> refusal;
    domain::Duration latency{20};
    domain::Duration clockAhead{0};
    std::optional<domain::Sequence> safe;

    int appends = 0;
    int probes = 0;
    int inFlight = 0;
    int mostInFlight = 0;
    std::vector<ports::AppendRequest> requests;
    std::vector<QString> doubted;

private:
    using Done = std::function<void(ports::JournalReply, QString)>;
    Fault nextFault();
    void leave(const QString &node);
    void serve(std::function<ports::JournalReply(const Node &)> process, ports::JournalReply lie, const Done &done);
    void answer(domain::Duration after, const ports::JournalReply &reply, const QString &node, const Done &done);
    domain::JournalAnswer told(const Node &node, const domain::JournalId &journal, domain::Sequence after);
    ports::JournalReply appended(const Node &node, const ports::AppendRequest &request);

    support::VirtualTime &m_time;
    support::Dice &m_dice;
};

domain::Problem problem(int status, const char *name, const domain::JournalId &journal);

} // namespace fake
