// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/labels.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include <QUrl>
#include <array>

namespace server {
namespace {

using domain::LabelState;

const QString forgotName = QStringLiteral("labels_forgot"); ///< when this store was last seen to have lost something
constexpr std::chrono::hours forgettingCounts{14 * 24};
constexpr std::chrono::minutes forgettingTold{1}; ///< stations that bring what is lost tell it with every batch

constexpr std::array<std::pair<LabelState, const char *>, 6> stateNames = {{
    {LabelState::Buying, "buying"},
    {LabelState::Ready, "ready"},
    {LabelState::Refused, "refused"},
    {LabelState::Check, "check"},
    {LabelState::Voiding, "voiding"},
    {LabelState::Void, "void"},
}};

LabelState stateOf(const QString &name)
{
    for (const auto &[state, known] : stateNames) {
        if (name == QLatin1String(known))
            return state;
    }
    throw std::runtime_error("a label in the store has an unknown state: " + name.toStdString());
}

const char *const columns =
    "SELECT customer_order, parcel, revision, reference, service, box, weight_g, format, epoch, first_try, ask_first, wanted, state,"
    " version, why, given_up, attempts, attempted, silences, due, lease, leased, tracking, media_type, document FROM labels ";

LabelRow rowOf(const Row &row)
{
    LabelRow label;
    label.name = {domain::OrderId(row.text(0)), row.integer(1), row.integer(2)};
    label.reference = row.text(3);
    label.service = row.text(4);
    label.box = row.text(5);
    label.weight_g = row.integer(6);
    label.format = row.text(7);
    label.epoch = row.text(8);
    label.firstTry = row.flag(9);
    label.askFirst = row.flag(10);
    label.wanted = {row.number(11)};
    label.state = stateOf(row.text(12));
    label.version = row.number(13);
    label.why = row.text(14);
    label.givenUp = row.flag(15);
    label.attempts = row.integer(16);
    label.attempted = {row.number(17)};
    label.silences = row.integer(18);
    label.due = {row.number(19)};
    label.lease = row.text(20);
    label.leased = {row.number(21)};
    label.tracking = row.text(22);
    label.mediaType = row.text(23);
    label.document = row.bytes(24);
    return label;
}

QVariantList keyOf(const domain::LabelName &name) { return {name.order.text(), name.parcel, name.revision}; }

Judgement cannot(const char *cause, const QString &detail)
{
    return base::Unexpected{domain::Dispute{QLatin1String(cause), detail}};
}

/// What a person's word makes of a label; nothing when it says nothing new.
std::optional<LabelRow> settled(LabelRow row, const QString &decision, const QString &tracking, const QString &epoch)
{
    const bool wasBought = decision == u"bought";
    if (wasBought && row.state == LabelState::Check) {
        row.tracking = row.tracking.isEmpty() ? tracking : row.tracking;
        row.why = QStringLiteral("bought, without a document: it is given back; a new revision is needed");
        row.state = LabelState::Voiding;
        row.givenUp = true;
        return row;
    }
    const bool maybeBought = row.state == LabelState::Check && row.tracking.isEmpty();
    const bool again = (decision == u"not_bought" && maybeBought) ||
                       (decision == u"retry" && row.state == LabelState::Refused);
    if (!again)
        return std::nullopt;
    row.state = row.givenUp ? LabelState::Void : LabelState::Buying;
    row.why.clear();
    row.attempts = 0;
    row.firstTry = true; // a person has said that it was not bought
    row.askFirst = false;
    row.epoch = epoch;
    return row;
}

} // namespace

bool isLabelDecision(const QString &decision)
{
    return decision == u"bought" || decision == u"not_bought" || decision == u"retry";
}

QString labelStateName(LabelState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return QLatin1String(name);
    }
    return {};
}

LabelStep nextStep(const LabelRow &row, const QString &epoch, bool canAsk)
{
    const bool untouched = row.attempts == 0 && row.firstTry && row.epoch == epoch && !(row.askFirst && canAsk);
    if (row.state == LabelState::Voiding && !row.tracking.isEmpty())
        return LabelStep::GiveBack;
    if (untouched)
        return row.state == LabelState::Voiding ? LabelStep::LetGo : LabelStep::Buy;
    return canAsk ? LabelStep::Ask : LabelStep::Check;
}

QString labelReference(const QString &site, const domain::LabelName &name)
{
    constexpr qsizetype readable = 16;
    constexpr qsizetype digits = 12;
    const QString places = QStringLiteral("%1.%2").arg(name.parcel).arg(name.revision);
    const QString whole = QStringList{site, name.order.text(), places}.join(u'\n');
    QString order;
    for (const QChar c : name.order.text().left(readable))
        order += c.unicode() < 0x80 && c.isLetterOrNumber() ? c : QChar(u'-');
    return QStringLiteral("%1.%2-%3").arg(order, places,
                                          QString::fromLatin1(codec::sha256(whole.toUtf8()).toHex().left(digits)));
}

std::optional<domain::LabelName> labelNameOf(const QString &order, const QString &parcel, const QString &revision)
{
    const auto number = [](const QString &text) {
        bool ok = false;
        const int value = text.toInt(&ok);
        return ok && value >= 1 && QString::number(value) == text ? value : 0;
    };
    const domain::LabelName name{domain::OrderId(order), number(parcel), number(revision)};
    const bool whole = !order.isEmpty() && name.parcel > 0 && name.revision > 0;
    return whole ? std::optional(name) : std::nullopt;
}

std::optional<domain::LabelName> labelNameOf(const QString &href)
{
    const QStringList parts = href.split(u'/');
    if (parts.size() != 6 || !parts.at(0).isEmpty() || parts.at(1) != u"v1" || parts.at(2) != u"labels")
        return std::nullopt;
    return labelNameOf(QUrl::fromPercentEncoding(parts.at(3).toUtf8()), parts.at(4), parts.at(5));
}

domain::Label labelOf(const LabelRow &row)
{
    domain::Label label;
    label.name = row.name;
    label.state = row.state;
    label.why = row.why;
    label.carrier = row.service;
    label.tracking = row.tracking;
    label.box = row.box;
    label.weight_g = row.weight_g;
    if (row.state == LabelState::Ready && row.document.isEmpty()) {
        label.state = LabelState::Check;
        label.why = QStringLiteral("it is bought and printed, but the carrier does not hand out its document again: only the "
                                   "station that has it can print it");
    }
    if (!row.document.isEmpty()) {
        label.mediaType = row.mediaType;
        label.sha256 = codec::sha256(row.document).toHex();
        label.document = row.document;
    }
    return label;
}

std::vector<LabelRow> Labels::select(const char *where, const QVariantList &values)
{
    std::vector<LabelRow> labels;
    for (const Row &row : m_store.select(QByteArray(columns).append(where).constData(), values))
        labels.push_back(rowOf(row));
    return labels;
}

std::optional<LabelRow> Labels::find(const domain::LabelName &name)
{
    auto found = select("WHERE customer_order=? AND parcel=? AND revision=?", keyOf(name));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

/// What a want proves, and when another store may have sent a request at the latest: until that has settled, "not bought" is
/// no proof.
struct Labels::Trust
{
    bool firstTry = false;
    bool askFirst = false;
    domain::UtcTime attempted;
};

Labels::Trust Labels::trustIn(const LabelWant &want)
{
    const domain::UtcTime now = m_store.now();
    if (!want.firstTry || want.epoch != m_store.epoch())
        return {false, false, now};
    const domain::UtcTime forgot{m_store.meta(forgotName).toLongLong()};
    if (forgot.ms == 0 || now > forgot + forgettingCounts)
        return {true, false, now};
    const bool wasHere = m_store.select("SELECT 1 FROM orders WHERE customer_order=? AND received>?",
                                        {want.name.order.text(), forgot.ms}).empty();
    return {!wasHere, true, forgot};
}

std::optional<domain::Changed> Labels::want(const LabelWant &want, const QString &site)
{
    if (!m_store
             .select("SELECT 1 FROM labels WHERE customer_order=? AND parcel=? AND revision=?", keyOf(want.name))
             .empty())
        return std::nullopt;
    const Trust trust = trustIn(want);
    const domain::UtcTime now = m_store.now();
    m_store.run("INSERT INTO labels(customer_order, parcel, revision, reference, service, box, weight_g, format, epoch,"
                " first_try, ask_first, wanted, state, version, why, given_up, attempts, attempted, silences, due, lease, leased,"
                " tracking, media_type, document)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'buying', 1, '', 0, 0, ?, 0, ?, '', 0, '', '', ?)",
                {want.name.order.text(), want.name.parcel, want.name.revision, labelReference(site, want.name),
                 want.service, want.box, want.weight_g, want.format, want.epoch, trust.firstTry, trust.askFirst, now.ms,
                 trust.attempted.ms, now.ms,
                 QByteArray("")});
    return domain::Changed{domain::hrefOf(want.name), 1};
}

std::optional<domain::Changed> Labels::giveUp(const domain::LabelName &name, const QString &why)
{
    auto row = find(name);
    if (!row || row->givenUp)
        return std::nullopt;
    const bool nothingToDo = row->state == LabelState::Refused || row->state == LabelState::Void;
    row->givenUp = true;
    row->state = nothingToDo ? LabelState::Void : LabelState::Voiding;
    row->why = why;
    row->due = m_store.now();
    row->silences = 0;
    return save(*row);
}

Judgement Labels::mayBeSettled(const domain::LabelName &name, const QString &decision, const QString &tracking)
{
    const auto row = find(name);
    if (!row)
        return cannot("no-such-case", QStringLiteral("there is no label %1").arg(domain::hrefOf(name)));
    if (decision == u"bought" && tracking.isEmpty() && row->tracking.isEmpty())
        return cannot("no-tracking-number", QStringLiteral("a label that was bought has a tracking number"));
    if (!settled(*row, decision, tracking, {}))
        return cannot("already-decided", QStringLiteral("label %1 is %2: %3 does not fit it")
                                             .arg(domain::hrefOf(name), labelStateName(row->state), decision));
    return base::Done{};
}

base::Expected<domain::Changed, domain::Dispute> Labels::settle(const domain::LabelName &name, const QString &decision,
                                                                const QString &tracking)
{
    if (const Judgement judgement = mayBeSettled(name, decision, tracking); !judgement)
        return base::Unexpected{judgement.error()};
    LabelRow next = *settled(*find(name), decision, tracking, m_store.epoch());
    next.due = m_store.now();
    next.silences = 0;
    return save(next);
}

void Labels::noteForgetting()
{
    const domain::UtcTime now = m_store.now();
    const domain::UtcTime before{m_store.meta(forgotName).toLongLong()};
    if (now < before + forgettingTold)
        return;
    m_store.setMeta(forgotName, QString::number(now.ms));
    m_store.run("UPDATE labels SET ask_first=1, attempted=?, due=? WHERE state IN ('buying', 'voiding')", {now.ms, now.ms});
}

std::optional<domain::Changed> Labels::noteUse(const domain::LabelName &name)
{
    auto row = find(name);
    if (!row || row->state != LabelState::Check || row->tracking.isEmpty())
        return std::nullopt;
    row->state = LabelState::Ready;
    return save(*row);
}

bool Labels::isAnyDue()
{
    const domain::UtcTime now = m_store.now();
    return !m_store
                .select("SELECT 1 FROM labels WHERE state IN ('buying', 'voiding') AND due<=? AND leased<=? LIMIT 1",
                        {now.ms, now.ms})
                .empty();
}

std::vector<LabelRow> Labels::take(const QString &lease, domain::Duration leaseTime, int most)
{
    const domain::UtcTime now = m_store.now();
    const domain::UtcTime until = now + leaseTime;
    const Rows due = m_store.select("SELECT customer_order, parcel, revision FROM labels WHERE state IN ('buying', 'voiding')"
                                    " AND due<=? AND leased<=? ORDER BY due LIMIT ?",
                                    {now.ms, now.ms, most});
    for (const Row &row : due)
        m_store.run("UPDATE labels SET lease=?, leased=? WHERE customer_order=? AND parcel=? AND revision=? AND leased<=?",
                    {lease, until.ms, row.text(0), row.integer(1), row.integer(2), now.ms});
    return due.empty() ? std::vector<LabelRow>{} : select("WHERE lease=? ORDER BY due", {lease});
}

void Labels::extend(const QString &lease, domain::Duration leaseTime)
{
    const domain::UtcTime until = m_store.now() + leaseTime;
    m_store.run("UPDATE labels SET leased=? WHERE lease=?", {until.ms, lease});
}

void Labels::releaseAll() { m_store.run("UPDATE labels SET lease='', leased=0 WHERE lease<>''"); }

domain::Changed Labels::save(LabelRow &row)
{
    ++row.version;
    m_store.run("UPDATE labels SET epoch=?, first_try=?, ask_first=?, state=?, version=?, why=?, given_up=?, attempts=?, attempted=?,"
                " silences=?, due=?, lease=?, leased=?, tracking=?, media_type=?, document=?"
                " WHERE customer_order=? AND parcel=? AND revision=?",
                {row.epoch, row.firstTry, row.askFirst, labelStateName(row.state), row.version, row.why, row.givenUp, row.attempts,
                 row.attempted.ms, row.silences, row.due.ms, row.lease, row.leased.ms, row.tracking, row.mediaType,
                 row.document.isNull() ? QByteArray("") : row.document, row.name.order.text(), row.name.parcel,
                 row.name.revision});
    return {domain::hrefOf(row.name), row.version};
}

QByteArray Labels::document(const domain::LabelName &name)
{
    const auto row = find(name);
    return row ? codec::encodeLabel(labelOf(*row)) : QByteArray();
}

std::vector<LabelRow> Labels::needingAPerson()
{
    return select("WHERE state='check' OR state='refused' ORDER BY wanted, customer_order, parcel, revision", {});
}

std::vector<LabelRow> Labels::ofOrder(const domain::OrderId &order)
{
    return select("WHERE customer_order=? ORDER BY parcel, revision", {order.text()});
}

bool Labels::areAny() { return !m_store.select("SELECT 1 FROM labels LIMIT 1").empty(); }

Labels::Queue Labels::queue()
{
    const Rows rows = m_store.select("SELECT count(*), min(wanted) FROM labels WHERE state='buying'");
    return {rows[0].number(0), domain::UtcTime{rows[0].number(1)}};
}

} // namespace server
