// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <vector>

namespace faults {

/// A request of a station as the proxy saw it.
struct Seen
{
    int number = 0; ///< from 1, over all connections
    qint64 at_ms = 0;
    QByteArray method;
    QByteArray path;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    bool wasDelivered = false;            ///< the server has got it, whole
    bool wasAnswered = false;             ///< the station has got a whole answer
    [[nodiscard]] bool isAppend() const { return method == "POST" && path.startsWith("/v1/journals/"); }
    [[nodiscard]] bool isProbe() const { return method == "GET" && path.startsWith("/v1/journals/"); }
};

/// What becomes of one request.
struct Deed
{
    enum class Kind {
        Pass,       ///< deliver, answer
        CutReply,   ///< deliver, then close after `bytes` of the answer
        ResetReply, ///< deliver, then RST after `bytes` of the answer
        CutRequest, ///< deliver the first `bytes` of the request, then close both sides
        Swallow,    ///< read, deliver nothing, never answer
        DeliverOnly,///< deliver, never answer
        Answer,     ///< do not deliver; `answer` is all there is
    };
    Kind kind = Kind::Pass;
    qint64 bytes = 0;
    int delay_ms = 0; ///< of the delivery
    int again_ms = -1; ///< so much later the same bytes are delivered a second time; the answer is nobody's
    QByteArray answer;

    static Deed pass() { return {}; }
    static Deed late(int ms) { return {Kind::Pass, 0, ms, -1, {}}; }
    static Deed twice(int ms) { return {Kind::Pass, 0, 0, ms, {}}; }
    static Deed cutReply(qint64 bytes) { return {Kind::CutReply, bytes, 0, -1, {}}; }
    static Deed resetReply(qint64 bytes) { return {Kind::ResetReply, bytes, 0, -1, {}}; }
    static Deed cutRequest(qint64 bytes) { return {Kind::CutRequest, bytes, 0, -1, {}}; }
    static Deed swallow() { return {Kind::Swallow, 0, 0, -1, {}}; }
    static Deed deliverOnly() { return {Kind::DeliverOnly, 0, 0, -1, {}}; }
    /// What an edge says: a whole HTTP answer of this status and body, with more header lines ("Retry-After: 2").
    static Deed answered(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {});
};

/// A reverse proxy on loopback between one station and one server, which spoils what its script tells it to. Notifications
/// (WebSockets) pass as a tunnel.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    explicit FaultProxy(quint16 server, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    void setServer(quint16 port) { m_server = port; }
    /// Asked once for each request, when it has arrived whole. Empty: everything passes.
    std::function<Deed(const Seen &)> script;
    /// Called when the server's whole answer is here and before a byte of it goes on.
    std::function<void(const Seen &)> onAnswer;

    void cut();        ///< new connections are refused, old ones are reset
    void mend();
    [[nodiscard]] bool isCut() const { return !m_listener.isListening(); }
    /// Every connection of now is dead without a word, in both directions; new ones work: a NAT that forgot.
    void forgetConnections();
    /// Bytes a second and direction, 0: as many as there are. The answers wait `latency_ms` besides.
    void slow(int bytesPerSecond, int latency_ms);

    [[nodiscard]] const std::vector<std::unique_ptr<Seen>> &seen() const { return m_seen; }
    [[nodiscard]] int count(const std::function<bool(const Seen &)> &which) const;
    [[nodiscard]] int mostAppendsInFlight() const { return m_mostInFlight; } ///< of one journal
    [[nodiscard]] int tunnels() const { return m_tunnels; }                   ///< notifications opened so far

private:
    struct Line;
    void take();
    void read(const std::shared_ptr<Line> &line);
    bool readOne(const std::shared_ptr<Line> &line);
    void serve(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes);
    void deliver(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes, const Deed &deed);
    void answer(const std::shared_ptr<Line> &line, Seen &request, const QByteArray &bytes, const Deed &deed);
    void deliverToNobody(const QByteArray &bytes);
    void tunnel(const std::shared_ptr<Line> &line, const QByteArray &bytes);
    void put(QTcpSocket *to, const QByteArray &bytes);
    void end(const std::shared_ptr<Line> &line, bool reset);
    void landed(Seen &request);
    void listen();

    QTcpServer m_listener;
    quint16 m_server = 0;
    quint16 m_port = 0;
    int m_bytesPerSecond = 0;
    int m_latency_ms = 0;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<Seen>> m_seen;
    std::vector<std::shared_ptr<Line>> m_lines;
    QHash<QByteArray, int> m_inFlight; ///< appends by path
    int m_mostInFlight = 0;
    int m_tunnels = 0;
};

} // namespace faults
