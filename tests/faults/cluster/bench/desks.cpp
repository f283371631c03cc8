// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/desks.h"
#include "support/test_main.h"
#include <QTest>
#include <algorithm>

namespace cluster {

// ---- a desk ----------------------------------------------------------------------------------------------------
Desk::Desk(int number, const QString &epoch)
    : m_journal(QStringLiteral("0190a000-0000-7000-8000-%1").arg(3000 + number, 12, 10, QLatin1Char('0')),
                QStringLiteral("desk-%1").arg(number))
    , m_epoch(epoch)
{
}

void Desk::want(const domain::LabelName &name)
{
    const QByteArray order = name.order.text().toLatin1();
    const QString task = support::orderTask(order.constData());
    if (!m_taken.contains(name.order.text())) {
        m_taken << name.order.text();
        m_journal.add(support::orderTaken(order.constData()), task);
    }
    if (name.parcel > 1 && name.revision == 1)
        m_journal.add(domain::ParcelAdded{name.parcel}, task);
    m_journal.add(support::labelWanted(order.constData(), m_epoch, name.parcel, name.revision), task);
}

server::AppendCall Desk::callFrom(domain::Sequence at, int facts)
{
    const auto last = std::min(at + facts, domain::Sequence(m_journal.lines.size()));
    server::AppendCall call = m_journal.call(at + 1, last);
    call.proven = QByteArray::number(m_proven);
    call.tried = QByteArray::number(m_tried);
    m_tried = std::max(m_tried, last);
    return call;
}

bool Desk::deliver(Caller &caller, const QUrl &node, int facts)
{
    const domain::Sequence at = caller.cursor(node, m_journal.journal);
    const auto last = domain::Sequence(m_journal.lines.size());
    m_proven = std::max(m_proven, at);
    if (at < 0 || at == last)
        return at == last;
    const auto answer = codec::decodeJournalAnswer(caller.append(node, callFrom(at, facts)).body);
    if (answer)
        m_proven = std::max(m_proven, answer->cursor);
    return answer && answer->cursor == last;
}

bool Desk::deliverUnheard(Caller &caller, const QUrl &node)
{
    const domain::Sequence at = caller.cursor(node, m_journal.journal);
    return at >= 0 && caller.append(node, callFrom(at, 1000)).status == 200;
}

// ---- the carrier -----------------------------------------------------------------------------------------------
QStringList Carrier::options() const
{
    return {QStringLiteral("--demo"), QStringLiteral("--carrier"),
            QStringLiteral("emulated:%1,ledger=%2").arg(m_settings, ledger())};
}

std::vector<server::CarrierLedger::Purchase> Carrier::books() const
{
    const auto books = server::CarrierLedger::open(ledger());
    MUST(books.hasValue(), "the carrier's books can be read");
    return (*books)->all();
}

QMap<QString, int> Carrier::bought() const
{
    QMap<QString, int> all;
    for (const auto &purchase : books())
        ++all[purchase.reference];
    return all;
}

int Carrier::mostOfOne() const
{
    const QMap<QString, int> all = bought();
    return all.isEmpty() ? 0 : *std::max_element(all.begin(), all.end());
}

int Carrier::givenBack() const
{
    const auto all = books();
    return int(std::count_if(all.begin(), all.end(), [](const auto &purchase) { return purchase.givenBack; }));
}

// ---- what a node says ------------------------------------------------------------------------------------------
QString epochOf(Caller &caller, const QUrl &node)
{
    const auto answer =
        codec::decodeJournalAnswer(caller.get(node, QStringLiteral("/v1/journals/") + support::journalA).body);
    return answer ? answer->epoch : QString();
}

std::optional<domain::Label> labelAt(Caller &caller, const QUrl &node, const domain::LabelName &name)
{
    const Reply reply = caller.get(node, domain::hrefOf(name));
    const auto label = codec::decodeLabel(reply.body);
    return reply.status == 200 && label ? std::optional(*label) : std::nullopt;
}

bool becomes(Caller &caller, const QUrl &node, const domain::LabelName &name, domain::LabelState state, int patience_ms)
{
    const bool does = QTest::qWaitFor(
        [&] {
            const auto label = labelAt(caller, node, name);
            return label && label->state == state;
        },
        patience_ms);
    const auto label = labelAt(caller, node, name);
    if (!does)
        qWarning("%s is in state %d: %s", qUtf8Printable(domain::hrefOf(name)), label ? int(label->state) : -1,
                 label ? qUtf8Printable(label->why) : "not known");
    return does;
}

int command(const QStringList &words, const QString &store)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"), words + QStringList{QStringLiteral("--store"), store});
    return process.waitForFinished(30'000) ? process.exitCode() : -1;
}

} // namespace cluster
