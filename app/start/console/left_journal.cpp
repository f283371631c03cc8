// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/left_journal.h"
#include "codec/fact.h"
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace start {
namespace {

using Read = base::Expected<Leftovers, QString>;

constexpr qint64 maxListingLine = codec::maxFactBytes + 1024;

/// Gathers facts in the order of a listing and proves each one.
class Gathering
{
public:
    /// Empty, or why the fact cannot be trusted.
    QString add(const journal::ListedFact &listed)
    {
        QString fault = m_proof.take(listed);
        if (!fault.isEmpty())
            return fault;
        if (m_found.journals.empty() || m_found.journals.back().id() != listed.fact.journal)
            m_found.journals.emplace_back(listed.fact.journal);
        m_found.journals.back().add(listed);
        return {};
    }
    Read end(const QString &where)
    {
        if (m_found.journals.empty())
            return base::Unexpected{QStringLiteral("%1 holds no facts").arg(where)};
        const auto newest = codec::decodeFact(m_found.journals.back().facts().back().fact.line);
        m_found.station = newest ? newest->station.text() : QString();
        return std::move(m_found);
    }

private:
    journal::ListingProof m_proof;
    Leftovers m_found;
};

QString openTrouble(const journal::OpenError &error, const QString &folder)
{
    switch (error.fault) {
    case journal::OpenFault::InUse:
        return QStringLiteral("a station runs on %1 and delivers its facts by itself; stop it first if it cannot").arg(folder);
    case journal::OpenFault::Damaged:
        return QStringLiteral("%1; start a station on it once, which puts the damaged files aside and keeps what can "
                              "be proven, then send again")
            .arg(error.what);
    default:
        return error.what;
    }
}

Read readFolder(const QString &folder)
{
    const auto opened = journal::Journal::open({folder, true});
    if (!opened)
        return base::Unexpected{openTrouble(opened.error(), folder)};
    const journal::Verification proof = (*opened)->verify();
    if (!proof.intact)
        return base::Unexpected{openTrouble({journal::OpenFault::Damaged, proof.what, {}}, folder)};
    Gathering gathering;
    QString fault;
    journal::listFacts(**opened, [&](const journal::ListedFact &listed) {
        fault = gathering.add(listed);
        return fault.isEmpty();
    });
    if (!fault.isEmpty())
        return base::Unexpected{openTrouble({journal::OpenFault::Damaged, fault, {}}, folder)};
    return gathering.end(folder);
}

Read readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::Unexpected{QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    const auto wrong = [&name](qint64 line, const QString &what) {
        return base::Unexpected{QStringLiteral("%1, line %2: %3; nothing was sent").arg(name).arg(line).arg(what)};
    };
    Gathering gathering;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine(maxListingLine);
        const bool isWhole = line.endsWith('\n');
        line.chop(isWhole ? 1 : 0);
        const auto listed = journal::readListingLine(line);
        if (!listed)
            return wrong(number, isWhole ? QStringLiteral("this is no line of packhorse journal export")
                                         : QStringLiteral("the line is cut off, export again"));
        if (const QString fault = gathering.add(*listed); !fault.isEmpty())
            return wrong(number, QStringLiteral("the chain is broken (%1)").arg(fault));
    }
    if (file.error() != QFileDevice::NoError)
        return base::Unexpected{QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    return gathering.end(name);
}

} // namespace

std::vector<journal::ListedFact>::const_iterator LeftJournal::at(domain::Sequence sequence) const
{
    return std::lower_bound(
        m_facts.begin(), m_facts.end(), sequence,
        [](const journal::ListedFact &listed, domain::Sequence wanted) { return listed.fact.sequence < wanted; });
}

std::optional<QString> LeftJournal::chainAt(domain::Sequence sequence) const
{
    if (sequence == 0)
        return codec::chainStart(m_id).hex();
    const auto here = at(sequence);
    if (here != m_facts.end() && here->fact.sequence == sequence)
        return here->fact.chain.hex();
    if (here != m_facts.end() && here->fact.sequence == sequence + 1 && here->before)
        return here->before->hex();
    return std::nullopt;
}

std::vector<journal::StoredFact> LeftJournal::from(domain::Sequence first, int maxFacts) const
{
    std::vector<journal::StoredFact> run;
    for (auto here = at(first); here != m_facts.end() && int(run.size()) < maxFacts; ++here) {
        if (here->fact.sequence != first + domain::Sequence(run.size()))
            break;
        run.push_back(here->fact);
    }
    return run;
}

qint64 LeftJournal::count(domain::Sequence after, domain::Sequence upTo) const
{
    return upTo <= after ? 0 : at(upTo + 1) - at(after + 1);
}

qint64 Leftovers::onlyIn(size_t journal) const
{
    QSet<QByteArray> later;
    for (size_t i = journal + 1; i < journals.size(); ++i) {
        for (const journal::ListedFact &listed : journals[i].facts())
            later.insert(listed.fact.line);
    }
    const auto &facts = journals.at(journal).facts();
    return std::count_if(facts.begin(), facts.end(), [&later](const journal::ListedFact &listed) {
        return listed.outcome == QLatin1String("on_device") && !later.contains(listed.fact.line);
    });
}

Read readLeftovers(const QString &fileOrFolder)
{
    const QFileInfo place(fileOrFolder);
    if (!place.exists())
        return base::Unexpected{QStringLiteral("there is no file or folder %1").arg(fileOrFolder)};
    return place.isDir() ? readFolder(fileOrFolder) : readFile(fileOrFolder);
}

} // namespace start
