// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QList>
#include <QLocalServer>
#include <functional>

namespace start {

/// A part of an answer: whole lines without LF.
struct Page
{
    QByteArrayList lines;
    bool isLast = true;
};
/// Hands over the next page of an answer, at once or later. It is asked again only when the page before has left, so
/// that a slow reader costs no memory; an answer whose reader has gone is not asked any more.
using Answer = std::function<void(std::function<void(const Page &)> take)>;

/// An answer of one line.
[[nodiscard]] Answer saying(const QByteArray &line);
/// {"error":"..."}
[[nodiscard]] Answer refusing(const QString &why);

/// The station's local socket, <profile>/station.socket: one JSON line in, one or more JSON lines out, in the order of
/// the requests. Nothing that a client does or leaves undone holds up the station.
class LocalSocket
{
public:
    static constexpr qsizetype maxLine = 4096; ///< of a request, with its LF; a longer one is refused and hung up on
    static constexpr qsizetype maxCallers = 16; ///< the one that was quiet longest makes room for the next one

    [[nodiscard]] static QString pathIn(const QString &profile);
    /// Empty error text: it listens. A socket that a killed station left behind is taken over.
    [[nodiscard]] QString listen(const QString &profile);
    [[nodiscard]] qsizetype callers() const { return m_callers.size(); }

    std::function<Answer(const QByteArray &line)> onRequest; ///< without LF

private:
    class Caller;
    void meet(QLocalSocket *socket);

    QList<Caller *> m_callers; ///< the one heard last stands last
    QLocalServer m_server;     ///< the callers are its children
};

} // namespace start
