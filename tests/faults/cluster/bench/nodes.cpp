// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cluster/bench/nodes.h"
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <csignal>

namespace cluster {
namespace {

constexpr int patience_ms = 15'000;

/// Given whole to Qt it would be sent again when the peer closes early: a sequential device is sent once.
class Body : public QIODevice
{
public:
    explicit Body(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count == 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

// ---- a node ----------------------------------------------------------------------------------------------------
Node::Node(QString name, QString store, quint16 port)
    : m_name(std::move(name))
    , m_store(std::move(store))
    , m_port(port)
{
}

void Node::begin(const QStringList &more)
{
    m_program.start(QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server"),
                    QStringList{QStringLiteral("serve"), QStringLiteral("--store"), m_store, QStringLiteral("--listen"),
                                address(), QStringLiteral("--node"), m_name, QStringLiteral("--cluster"),
                                QStringLiteral("test")} +
                        more);
}

bool Node::listens()
{
    const bool does = m_program.firstLine().startsWith(QLatin1String("listening on "));
    if (!does)
        qWarning("%s: %s", qUtf8Printable(m_name), m_program.errors().constData());
    return does;
}

bool Node::start(const QStringList &more)
{
    begin(more);
    return listens();
}

int Node::stop()
{
    m_program.signal(SIGTERM);
    return m_program.ended();
}

QUrl Node::url() const { return QUrl(QStringLiteral("http://") + address()); }

// ---- the balancer ----------------------------------------------------------------------------------------------
bool Balancer::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("haproxy"), {QStringLiteral("/usr/sbin")}).isEmpty();
}

bool Balancer::start(const std::vector<QString> &nodes)
{
    QFile shipped(QStringLiteral(PACKHORSE_SOURCE_DIR "/packaging/haproxy/packhorse.cfg"));
    if (!shipped.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = shipped.readAll();
    text.replace("127.0.0.1:8080", QByteArray("127.0.0.1:") + QByteArray::number(m_port));
    for (size_t i = 0; i < nodes.size(); ++i)
        text.replace("127.0.0.1:808" + QByteArray::number(int(i) + 1), nodes[i].toLatin1());
    QFile ours(m_folder.filePath(QStringLiteral("packhorse.cfg")));
    if (!ours.open(QIODevice::WriteOnly) || ours.write(text) != text.size())
        return false;
    ours.close();
    m_program.start(QStringLiteral("/usr/sbin/haproxy"), {QStringLiteral("-db"), QStringLiteral("-f"), ours.fileName()});
    Caller caller;
    return QTest::qWaitFor([&] { return caller.get(url(), QStringLiteral("/health")).status == 200; }, patience_ms);
}

QUrl Balancer::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

// ---- HTTP ------------------------------------------------------------------------------------------------------
Reply Caller::answered(QNetworkReply &reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, patience_ms))
        return {};
    const bool whole = reply.error() == QNetworkReply::NoError ||
                       reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300;
    Reply answer;
    answer.status = whole ? reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    answer.body = reply.readAll();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.contentType = answer.header("content-type");
    return answer;
}

Reply Caller::get(const QUrl &base, const QString &path)
{
    QNetworkRequest request(base.resolved(QUrl(path)));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    return answered(*reply);
}

std::unique_ptr<QNetworkReply> Caller::post(const QUrl &base, const server::AppendCall &call)
{
    QNetworkRequest request(base.resolved(QUrl(QStringLiteral("/v1/journals/%1/events").arg(call.journal))));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-ndjson"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    request.setRawHeader("Packhorse-Station", call.journal.toLatin1());
    request.setRawHeader("Packhorse-First-Sequence", call.firstSequence);
    request.setRawHeader("Packhorse-Chain-Before", call.chainBefore);
    request.setRawHeader("Packhorse-Chain-After", call.chainAfter);
    request.setRawHeader("Packhorse-Proven", call.proven);
    request.setRawHeader("Packhorse-Tried", call.tried);
    auto *body = new Body(call.body);
    std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    body->setParent(reply.get());
    return reply;
}

Reply Caller::append(const QUrl &base, const server::AppendCall &call)
{
    const auto reply = post(base, call);
    return answered(*reply);
}

domain::Sequence Caller::cursor(const QUrl &base, const QString &journal)
{
    const Reply reply = get(base, QStringLiteral("/v1/journals/") + journal);
    const auto answer = codec::decodeJournalAnswer(reply.body);
    return reply.status == 200 && answer ? answer->cursor : -1;
}

} // namespace cluster
