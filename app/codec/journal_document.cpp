// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/chain.h"
#include "codec/document_parts.h"
#include <array>
#include <utility>

/// The answers on a journal's path: verdicts and problems; and the notifications that follow them.
namespace codec {
namespace {
using namespace domain;

constexpr std::array<std::pair<Outcome, const char *>, 4> outcomeNames = {{
    {Outcome::Applied, "applied"},
    {Outcome::Duplicate, "duplicate"},
    {Outcome::Disputed, "disputed"},
    {Outcome::Parked, "parked"},
}};

QJsonObject encodeResult(const FactResult &result)
{
    QJsonObject object{{QStringLiteral("sequence"), result.sequence},
                       {QStringLiteral("outcome"), outcomeName(result.outcome)}};
    if (result.problem)
        object.insert(QStringLiteral("problem"), encodeProblem(*result.problem));
    return object;
}
QJsonObject encodeChanged(const Changed &changed)
{
    return {{QStringLiteral("href"), changed.href}, {QStringLiteral("version"), changed.version}};
}
QJsonValue encodeSafe(const std::optional<Sequence> &safe)
{
    return safe ? QJsonValue(*safe) : QJsonValue(QJsonValue::Null);
}

Outcome readOutcome(const Members &m)
{
    const auto outcome = outcomeOf(m.text("outcome"));
    if (!outcome)
        m.wrong(QStringLiteral("outcome"), QStringLiteral("must be applied, duplicate, disputed or parked"));
    return outcome.value_or(Outcome::Parked);
}
std::optional<Problem> readResultProblem(const Members &m)
{
    if (!m.objectOrNull("problem"))
        return {};
    auto problem = decodeProblem(m.raw("problem"));
    if (problem)
        return std::move(problem).value();
    m.wrong(QStringLiteral("problem"), problem.error().what);
    return {};
}
FactResult readResult(const Members &m)
{
    return {m.integer("sequence", 1), readOutcome(m), readResultProblem(m)};
}
Changed readChanged(const Members &m)
{
    return {m.text("href"), m.integer("version", 0)};
}
QString readChain(const Members &m)
{
    QString chain = m.text("chain");
    if (!Chain::fromHex(chain))
        m.wrong(QStringLiteral("chain"), QStringLiteral("must be 64 lower-case hex digits"));
    return chain;
}
/// A verdict beyond the cursor would speak of facts that the answer says were not taken.
void checkResults(const Members &m, const JournalAnswer &answer)
{
    Sequence before = 0;
    for (const FactResult &result : answer.results) {
        if (result.sequence <= before || result.sequence > answer.cursor)
            m.wrong(QStringLiteral("results"), QStringLiteral("must ascend and end at the cursor"));
        before = result.sequence;
    }
}

} // namespace

QString outcomeName(Outcome outcome)
{
    for (const auto &[known, name] : outcomeNames) {
        if (known == outcome)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Outcome> outcomeOf(const QString &name)
{
    for (const auto &[outcome, known] : outcomeNames) {
        if (name == QLatin1String(known))
            return outcome;
    }
    return {};
}

QJsonObject encodeProblem(const Problem &problem)
{
    QJsonObject object{{QStringLiteral("type"), problem.type},
                       {QStringLiteral("title"), problem.title},
                       {QStringLiteral("status"), problem.status}};
    if (!problem.detail.isEmpty())
        object.insert(QStringLiteral("detail"), problem.detail);
    if (problem.journal)
        object.insert(QStringLiteral("journal"), problem.journal->text());
    if (problem.cursor)
        object.insert(QStringLiteral("cursor"), *problem.cursor);
    return object;
}

Read<Problem> decodeProblem(const QJsonObject &object)
{
    FirstFault fault;
    const Members m(object, fault);
    Problem problem;
    problem.type = m.text("type");
    problem.title = m.textOrEmpty("title");
    problem.status = static_cast<int>(m.integerOrNull("status", 0, 999).value_or(0));
    problem.detail = m.textOrEmpty("detail");
    if (const QString journal = m.textOrEmpty("journal"); !journal.isEmpty())
        problem.journal = JournalId(journal);
    problem.cursor = m.integerOrNull("cursor", 0);
    return unless(fault, std::move(problem));
}

Read<Problem> decodeProblem(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    return decodeProblem(*object);
}

QByteArray encodeJournalAnswer(const JournalAnswer &answer)
{
    return writeJson({{QStringLiteral("journal"), answer.journal.text()},
                      {QStringLiteral("epoch"), answer.epoch},
                      {QStringLiteral("node"), answer.node},
                      {QStringLiteral("now"), writeTime(answer.now)},
                      {QStringLiteral("cursor"), answer.cursor},
                      {QStringLiteral("chain"), answer.chain},
                      {QStringLiteral("safe"), encodeSafe(answer.safe)},
                      {QStringLiteral("results"), toArray(answer.results, encodeResult)},
                      {QStringLiteral("changed"), toArray(answer.changed, encodeChanged)}});
}

Read<JournalAnswer> decodeJournalAnswer(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    JournalAnswer answer;
    answer.journal = JournalId(m.text("journal"));
    answer.epoch = m.text("epoch");
    answer.node = m.textOrEmpty("node");
    answer.now = readTimeMember(m, "now");
    answer.cursor = m.integer("cursor", 0);
    answer.chain = readChain(m);
    answer.safe = m.integerOrNull("safe", 0);
    answer.results = m.list("results", readResult);
    answer.changed = m.list("changed", readChanged);
    checkResults(m, answer);
    return unless(fault, std::move(answer));
}

QByteArray encodeNotification(const Notification &notification)
{
    return writeJson({{QStringLiteral("topic"), notification.topic},
                      {QStringLiteral("type"), notification.type},
                      {QStringLiteral("href"), notification.href},
                      {QStringLiteral("version"), notification.version}});
}

Read<Notification> decodeNotification(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    Notification notification{m.text("topic"), m.text("type"), m.text("href"), m.integer("version", 0)};
    return unless(fault, std::move(notification));
}

} // namespace codec
