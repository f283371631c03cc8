// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/delivery/fake_server.h"
#include <algorithm>

namespace fake {

using domain::Duration;
using domain::JournalAnswer;
using domain::Sequence;
using ports::JournalReply;
using Kind = ports::Unknown::Kind;

namespace {
constexpr Duration requestLimit{10'000};
constexpr Duration tenMinutes{600'000};
ports::Unknown unknown(Kind kind, std::optional<Duration> retryAfter = {})
{
    return {kind, QStringLiteral("as the test wants it"), retryAfter};
}
} // namespace

QByteArray lineOf(const QString &id) { return "{\"" + id.toUtf8() + "\":1}"; }
QString idOf(const QByteArray &line) { return QString::fromUtf8(line.split('"').value(1)); }

domain::Problem problem(int status, const char *name, const domain::JournalId &journal)
{
    domain::Problem p;
    p.type = domain::problemType(name);
    p.title = QString::fromLatin1(name);
    p.status = status;
    p.journal = journal;
    return p;
}

KeptJournal &Store::journal(const domain::JournalId &id)
{
    KeptJournal &kept = journals[id];
    if (kept.chains.empty())
        kept.chains.push_back(codec::chainStart(id));
    return kept;
}

void Store::take(const domain::JournalId &id, const QByteArray &line)
{
    KeptJournal &kept = journal(id);
    kept.lines.push_back(line);
    kept.chains.push_back(codec::chainNext(kept.chains.back(), line));
    const QString event = idOf(line);
    const Sequence sequence = Sequence(kept.lines.size());
    if (std::find(applied.begin(), applied.end(), event) != applied.end()) {
        kept.results.push_back({sequence, domain::Outcome::Duplicate, {}});
        return;
    }
    applied.push_back(event);
    if (disputed.contains(event))
        kept.results.push_back({sequence, domain::Outcome::Disputed, problem(409, "more-than-ordered", id)});
}

void Store::forget(const domain::JournalId &id, size_t keep)
{
    journal(id).lines.resize(std::min(keep, journal(id).lines.size()));
    const std::map<domain::JournalId, KeptJournal> before = std::exchange(journals, {});
    applied.clear();
    for (const auto &[name, kept] : before) {
        for (const QByteArray &line : kept.lines)
            take(name, line);
    }
}

void Server::append(const ports::AppendRequest &request, Done done)
{
    ++appends;
    requests.push_back(request);
    JournalReply lie = unknown(Kind::ServerError);
    if (const auto chain = codec::Chain::fromHex(request.chainAfter)) {
        JournalAnswer ok = told(nodes[current], request.journal, 0);
        ok.cursor = request.first + Sequence(request.lines.size()) - 1;
        ok.chain = request.chainAfter;
        ok.results.clear();
        lie = ok;
    }
    serve([this, request](const Node &node) { return appended(node, request); }, lie, done);
}

void Server::probe(const domain::JournalId &journal, Sequence after, Done done)
{
    ++probes;
    const auto ask = [this, journal, after](const Node &node) -> JournalReply { return told(node, journal, after); };
    serve(ask, unknown(Kind::ServerError), done);
}

void Server::fetch(const QString &, const QByteArray &, std::function<void(ports::FetchReply, QString)> done)
{
    m_time.start(latency, [done] { done(unknown(Kind::NoNetwork), {}); });
}

void Server::doubt(const QString &node, const QString &)
{
    doubted.push_back(node);
    leave(node);
}

void Server::leave(const QString &node)
{
    if (nodes[current].name == node)
        current = (current + 1) % nodes.size();
}

Fault Server::nextFault()
{
    if (script.empty())
        return weather();
    const Fault fault = script.front();
    script.pop_front();
    return fault;
}

void Server::answer(Duration after, const JournalReply &reply, const QString &node, const Done &done)
{
    m_time.start(after, [this, reply, node, done] {
        --inFlight;
        if (std::holds_alternative<ports::Unknown>(reply))
            leave(node);
        done(reply, node);
    });
}

void Server::serve(std::function<JournalReply(const Node &)> process, JournalReply lie, const Done &done)
{
    mostInFlight = std::max(mostInFlight, ++inFlight);
    const Node node = nodes[current];
    const auto now = [&] { return process(node); };
    const auto later = [this, process, node](Duration after) {
        m_time.start(after, [process, node] { (void)process(node); });
    };
    switch (nextFault()) {
    case Fault::None:
        return answer(latency, now(), node.name, done);
    case Fault::NoNetwork:
        return answer(Duration(1), unknown(Kind::NoNetwork), node.name, done);
    case Fault::TimedOut:
        return answer(requestLimit, unknown(Kind::TimedOut), node.name, done);
    case Fault::AnswerLost:
        (void)now();
        return answer(requestLimit, unknown(Kind::TimedOut), node.name, done);
    case Fault::LateProcessing:
        later(requestLimit + Duration(qint64(m_dice.below(3000))));
        return answer(requestLimit, unknown(Kind::TimedOut), node.name, done);
    case Fault::Cut:
        (void)now();
        return answer(latency, unknown(Kind::Cut), node.name, done);
    case Fault::Html:
        return answer(latency, unknown(Kind::Foreign), node.name, done);
    case Fault::ServerError:
        return answer(latency, unknown(Kind::ServerError), node.name, done);
    case Fault::Throttled:
        return answer(latency, unknown(Kind::Throttled, Duration(20'000)), node.name, done);
    case Fault::Damaged:
        return answer(latency,
                      ports::Refused{problem(400, "body-damaged",
                                             requests.empty() ? domain::JournalId() : requests.back().journal)},
                      node.name, done);
    case Fault::Lie:
        return answer(latency, lie, node.name, done);
    case Fault::NeverAnswers:
        --inFlight;
        return;
    case Fault::Twice:
        later(tenMinutes);
        return answer(latency, now(), node.name, done);
    }
}

JournalAnswer Server::told(const Node &node, const domain::JournalId &id, Sequence after)
{
    const KeptJournal &kept = node.store->journal(id);
    JournalAnswer a;
    a.journal = id;
    a.epoch = node.store->epoch;
    a.node = node.name;
    a.now = m_time.now() + clockAhead;
    a.cursor = Sequence(kept.lines.size());
    a.chain = kept.chains.back().hex();
    a.safe = safe;
    std::copy_if(kept.results.begin(), kept.results.end(), std::back_inserter(a.results),
                 [after](const domain::FactResult &r) { return r.sequence > after; });
    return a;
}

JournalReply Server::appended(const Node &node, const ports::AppendRequest &request)
{
    if (refusal) {
        if (const auto no = refusal(request))
            return ports::Refused{*no};
    }
    Store &store = *node.store;
    const KeptJournal &kept = store.journal(request.journal);
    const auto cursor = Sequence(kept.lines.size());
    auto chain = codec::Chain::fromHex(request.chainBefore);
    for (const QByteArray &line : request.lines) {
        if (chain)
            chain = codec::chainNext(*chain, line);
    }
    if (!chain || chain->hex() != request.chainAfter)
        return ports::Refused{problem(400, "body-damaged", request.journal)};
    if (request.first > cursor + 1)
        return ports::Refused{problem(409, "sequence-gap", request.journal)};
    if (kept.chains[size_t(request.first - 1)].hex() != request.chainBefore)
        return ports::Refused{problem(409, "journal-forked", request.journal)};
    for (Sequence i = 0; i < cursor - request.first + 1 && i < Sequence(request.lines.size()); ++i) {
        if (kept.lines[size_t(request.first - 1 + i)] != request.lines[size_t(i)])
            return ports::Refused{problem(409, "journal-forked", request.journal)};
    }
    for (Sequence i = cursor - request.first + 1; i < Sequence(request.lines.size()); ++i)
        store.take(request.journal, request.lines[size_t(i)]);
    return told(node, request.journal, request.first - 1);
}

} // namespace fake
