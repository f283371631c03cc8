// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/pins.h"
#include "codec/pin.h"
#include "codec/pin_documents.h"
#include "server/core/catalogue.h"
#include "server/core/journals.h"
#include "server/core/pin_tries.h"
#include "server/core/problems.h"
#include "server/core/reference_server.h"

namespace server {
namespace {

using codec::PinRequest;

Document no(const char *name, int status, const QString &title, const QString &detail)
{
    return refused(problem(name, status, title, detail));
}

Document wrongPin()
{
    return no("pin-wrong", 403, QStringLiteral("This gives no right to a new PIN"),
              QStringLiteral("the operator, the old PIN, or the supervisor's PIN is wrong; nothing was changed"));
}

Document notPossible(const QString &why)
{
    return no("pin-not-possible", 422, QStringLiteral("This cannot be a PIN"), why);
}

Document locked()
{
    return no("badge-locked", 403, QStringLiteral("This badge is locked"),
              QStringLiteral("unlock it first: packhorse-server operator unlock"));
}

Document waiting(qint64 wait_ms)
{
    const qint64 seconds = wait_ms / 1000 + 1;
    Document document = no("too-many-tries", 429, QStringLiteral("Too many wrong PINs"),
                           QStringLiteral("come again in %1 seconds").arg(seconds));
    document.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return document;
}

Document toldOf(const domain::Operator &person)
{
    return {200, "application/json", codec::encodeOperator(person), {{"Cache-Control", "no-store"}}};
}

/// What is wrong with a request whoever it is from.
std::optional<Document> faultOf(const codec::Read<PinRequest> &request)
{
    if (!request)
        return no("bad-request", 400, QStringLiteral("This is no request for a PIN"), request.error().what);
    const domain::NewPin &wanted = request->wanted;
    if (const QString fault = codec::pinFault(wanted.fresh.text()); !fault.isEmpty())
        return notPossible(fault);
    if (wanted.fresh == wanted.old)
        return notPossible(QStringLiteral("the new PIN is the old one"));
    return std::nullopt;
}

/// Somebody of the roster, as far as PINs go.
struct Known
{
    domain::OperatorId id;
    QString badge;
    QString role;
    QString verifier;
    bool isLocked = false;
    bool isPinForOnce = false;
    QString request; ///< that set this PIN; empty: the office did
};

std::optional<Known> knownOf(Store &store, const domain::OperatorId &id)
{
    const Rows rows =
        store.select("SELECT operator, badge, role, pin, locked, pin_once, pin_request FROM operators WHERE operator=?",
                     {id.text()});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows[0];
    return Known{domain::OperatorId(row.text(0)),
                 row.text(1),
                 row.text(2),
                 row.text(3),
                 row.number(4) != 0,
                 row.number(5) != 0,
                 row.text(6)};
}

/// A request at work.
class Choosing
{
public:
    Choosing(Store &store, const World &world, PinRequest request)
        : m_store(store)
        , m_world(world)
        , m_request(std::move(request))
        , m_who(knownOf(store, m_request.wanted.who))
        , m_vouches(m_request.wanted.supervisor.isEmpty() ? m_who : supervisor())
    {
    }
    Document answer(std::vector<domain::Changed> &changed);

private:
    [[nodiscard]] std::optional<Known> supervisor();
    [[nodiscard]] QString name() const { return m_vouches ? m_vouches->badge : QString(); }
    [[nodiscard]] std::optional<qint64> claimTry();
    [[nodiscard]] bool isAskedAgain() const { return m_who && m_who->request == m_request.id; }
    [[nodiscard]] bool isRight() const;
    [[nodiscard]] Document set(std::vector<domain::Changed> &changed);
    [[nodiscard]] Document done();

    Store &m_store;
    const World &m_world;
    PinRequest m_request;
    std::optional<Known> m_who;
    std::optional<Known> m_vouches; ///< whose PIN shows the right to it
};

/// Nobody vouches for themselves, and a PIN that somebody else chose is no word of theirs.
std::optional<Known> Choosing::supervisor()
{
    auto known = knownOf(m_store, m_request.wanted.supervisor);
    const bool may = known && known->role == u"supervisor" && !known->isLocked && !known->isPinForOnce &&
                     known->id != m_request.wanted.who;
    return may ? known : std::nullopt;
}

/// It counts as wrong before it is looked at: many at once, on many nodes, are not looked at for one. How long to wait,
/// or nothing.
std::optional<qint64> Choosing::claimTry()
{
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Catalogue);
    PinTries counted(m_store);
    const PinTries::Of tries = counted.of(name());
    if (const qint64 wait = counted.wait_ms(tries); wait > 0)
        return wait;
    counted.note(name(), tries.wrong + 1);
    transaction.commit();
    return std::nullopt;
}

/// As long for somebody whom nobody knows. Whoever asks again shows the PIN that they have set.
bool Choosing::isRight() const
{
    const domain::NewPin &wanted = m_request.wanted;
    if (isAskedAgain())
        return codec::pinFits(m_who->verifier, wanted.fresh.text());
    const QString verifier = m_vouches ? m_vouches->verifier : QString();
    return codec::pinFits(verifier, (wanted.supervisor.isEmpty() ? wanted.old : wanted.supervisorsPin).text());
}

Document Choosing::answer(std::vector<domain::Changed> &changed)
{
    if (const auto wait = claimTry())
        return waiting(*wait);
    if (!isRight())
        return wrongPin();
    PinTries(m_store).note(name(), 0);
    if (!m_who)
        return wrongPin();
    if (m_who->isLocked)
        return locked();
    return isAskedAgain() ? done() : set(changed);
}

Document Choosing::done()
{
    for (const domain::Operator &person : Catalogue(m_store).site().operators) {
        if (person.id == m_who->id)
            return toldOf(person);
    }
    return wrongPin();
}

/// The one that was looked at must still be the one that counts: another node may have been faster.
Document Choosing::set(std::vector<domain::Changed> &changed)
{
    const QString verifier = codec::pinVerifier(m_request.wanted.fresh.text());
    if (verifier.isEmpty())
        return storeUnavailable(QStringLiteral("there is no memory to work on the PIN"));
    Store::Transaction transaction(m_store);
    m_store.lock(Lock::Catalogue);
    m_store.lock(Lock::Facts);
    const auto now = knownOf(m_store, m_who->id);
    if (!now || now->verifier != m_who->verifier)
        return wrongPin();
    Catalogue(m_store).choosePin(m_who->id, verifier, m_request.id);
    recordOfficeDeed(m_store, m_world, {QStringLiteral("pin_chosen"), m_who->id.text()}, m_vouches->id);
    changed = {{QStringLiteral("/v1/site"), 0}};
    m_store.announce(changed);
    transaction.commit();
    return done();
}

} // namespace

Document choosePin(Store &store, const World &world, const QByteArray &body, std::vector<domain::Changed> &changed)
{
    if (body.size() > largestPinRequest)
        return no("too-large", 413, QStringLiteral("This is too large for a PIN"),
                  QStringLiteral("a request has at most %1 bytes").arg(largestPinRequest));
    auto request = codec::decodePinRequest(body);
    if (const auto fault = faultOf(request))
        return *fault;
    return Choosing(store, world, std::move(*request)).answer(changed);
}

} // namespace server
