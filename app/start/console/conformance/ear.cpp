// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/ear.h"
#include <algorithm>

namespace start::conformance {
namespace {
constexpr domain::Duration patience{5'000};
constexpr quint64 mostBytes = 64 * 1024;
} // namespace

Ear::Ear(Talk &talk)
    : m_talk(talk)
    , m_socket(std::make_unique<QWebSocket>())
    , m_context(std::make_unique<QObject>())
{
    m_socket->setMaxAllowedIncomingMessageSize(mostBytes);
    const auto hear = [this](auto signal, auto then) {
        // Queued: a check that ends, and this with it, is never inside of the socket's own code.
        QObject::connect(m_socket.get(), signal, m_context.get(), then, Qt::QueuedConnection);
    };
    const auto noted = [this](bool *what) {
        *what = true;
        if (m_look)
            m_look();
    };
    hear(&QWebSocket::connected, [this, noted] { noted(&m_isOpen); });
    hear(&QWebSocket::disconnected, [this, noted] { noted(&m_isClosed); });
    hear(&QWebSocket::pong, [this, noted] { noted(&m_hasPong); });
    hear(&QWebSocket::textMessageReceived, [this](const QString &message) { take(message); });
}

Ear::~Ear()
{
    m_context.reset();
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void Ear::take(const QString &message)
{
    const auto told = codec::decodeNotification(message.toUtf8());
    if (told)
        m_heard.push_back(*told);
    else if (m_unreadable.isEmpty())
        m_unreadable = QStringLiteral("\"%1\" (%2)").arg(message.left(200), told.error().what);
    if (m_look)
        m_look();
}

QString Ear::fault() const { return m_socket->errorString(); }

Step<bool> Ear::until(std::function<bool()> condition)
{
    Awaited<bool> over;
    const auto end = over.taker();
    m_look = [condition, end] {
        const auto tell = end; // whoever waits replaces this function
        if (condition())
            tell(true);
    };
    const ports::TimerId timer = m_talk.timers().start(patience, [end] { end(false); });
    if (condition())
        end(true);
    const bool came = co_await over;
    m_talk.timers().cancel(timer);
    m_look = {};
    co_return came && condition();
}

Step<bool> Ear::open()
{
    QUrl url = m_talk.address(QStringLiteral("/v1/notifications"));
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    QNetworkRequest request(url);
    request.setRawHeader("Packhorse-Station", m_talk.station());
    m_socket->setSslConfiguration(m_talk.trust());
    m_socket->open(request);
    std::function<bool()> ended = [this] { return m_isOpen || m_isClosed; };
    static_cast<void>(co_await until(std::move(ended)));
    co_return m_isOpen;
}

Step<bool> Ear::ping()
{
    m_socket->ping();
    std::function<bool()> answered = [this] { return m_hasPong; };
    co_return co_await until(std::move(answered));
}

Step<bool> Ear::hears(QString href)
{
    // Named, as everything with a destructor that is converted on its way into a co_await: GCC 12 destroys it twice.
    std::function<bool()> told = [this, href] {
        return std::any_of(m_heard.begin(), m_heard.end(), [&href](const codec::Notification &one) { return one.href == href; });
    };
    co_return co_await until(std::move(told));
}

} // namespace start::conformance
