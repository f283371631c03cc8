// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/grants.h"
#include "ports/pin_office.h"
#include "ports/server.h"
#include "wire/exchange.h"
#include "wire/node_ring.h"
#include "wire/notifications.h"
#include <QList>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wire {

/// The only HTTP and WebSocket of a station: asks one node of the ring, reads what comes back by the protocol's table,
/// and asks the next node after anything that is no answer. It never sends a request twice: trying again is delivery's.
class HttpServerLink final : public ports::Server, public ports::FlagSource, public ports::Grants, public ports::PinOffice
{
public:
    /// `nodes` are http or https addresses in order of preference, at least one. The references outlive the link.
    HttpServerLink(const QList<QUrl> &nodes, const domain::StationId &station, ports::Timers &timers,
                   ports::Clock &clock, ports::Random &random);
    ~HttpServerLink() override; ///< requests under way end in silence

    void append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString node)> done) override;
    void probe(const domain::JournalId &journal, domain::Sequence after,
               std::function<void(ports::JournalReply, QString node)> done) override;
    void fetch(const QString &href, const QByteArray &etag,
               std::function<void(ports::FetchReply, QString node)> done) override;
    void doubt(const QString &node, const QString &why) override;
    /// The node in use is asked; that it does not know of flags says nothing against it.
    void evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(ports::FlagReply)> done) override;

    /// Over https, or to this machine itself, whatever a station was allowed beside that.
    void choosePin(const QString &request, const domain::NewPin &wanted, std::function<void(ports::PinReply)> done) override;

    void askForCode(std::function<void(ports::CodeReply)> done) override;
    void collect(const QString &deviceCode, std::function<void(ports::TokenReply)> done) override;
    void renew(const QByteArray &refresh, std::function<void(ports::TokenReply)> done) override;
    void useToken(const QByteArray &access) override;

    /// What the codes are asked for; a station, unless said otherwise (RFC 6749, 3.3).
    void askAs(const QString &scope) { m_scope = scope; }
    /// Whom to believe over TLS, from readTrust(); before the first request. Otherwise: the system's authorities.
    void trust(const QSslConfiguration &trust) { m_trust = trust; }

    /// Addresses as people may read them: without a name and a password, if somebody wrote them in front of the host.
    [[nodiscard]] QString lastAsked() const;    ///< the one that would be asked, before the first request
    [[nodiscard]] QString lastAnswered() const; ///< empty before the first answer
    std::function<void()> onNodes;              ///< one of these two is another one now

    /// Opens the notifications; call it once onNotification and onReachable are set.
    void listen();

private:
    [[nodiscard]] QUrl addressOf(size_t node, const QString &href) const; ///< not valid for what is no path
    [[nodiscard]] QNetworkRequest requestTo(const QUrl &address) const;
    [[nodiscard]] QNetworkRequest notificationRequest() const;
    void postForm(const QString &href, const QByteArray &form, std::function<void(const RawReply &)> done);
    [[nodiscard]] size_t current() const;
    [[nodiscard]] QString nameOf(size_t node) const;
    void note(std::optional<size_t> &seen, size_t node);
    enum class Counts { ForTheNode, ForNothing }; ///< whether no answer is a reason to ask another node next
    template <typename Reply>
    void follow(size_t node, QNetworkReply *reply, Limits limits, std::function<Reply(const RawReply &)> interpret,
                std::function<void(Reply, QString)> done, Counts counts = Counts::ForTheNode);
    void judge(size_t node, domain::Instant started, const ports::Unknown *why);
    template <typename Reply>
    void refuseEarly(ports::Unknown why, std::function<void(Reply, QString)> done);

    std::vector<QUrl> m_nodes;
    QByteArray m_station;
    QString m_name;
    QString m_scope;
    QByteArray m_token; ///< shown to every node; empty: none
    QSslConfiguration m_trust;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    ports::Random &m_random;
    NodeRing m_ring;
    std::optional<size_t> m_asked;
    std::optional<size_t> m_answered;
    QNetworkAccessManager m_network; ///< lives as long as the link, and longer than every exchange
    std::unordered_map<quint64, std::unique_ptr<Exchange>> m_underWay;
    std::unordered_map<quint64, ports::TimerId> m_early; ///< answers that needed no request
    quint64 m_lastCall = 0;
    Notifications m_notifications;
};

} // namespace wire
