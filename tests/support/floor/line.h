// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/flag_source.h"
#include "ports/pin_office.h"
#include "server/core/reference_server.h"
#include "support/virtual_time.h"
#include "wire/interpret.h"

namespace support {

/// The way between a station and a server without sockets: requests and answers are the real bytes, the line between
/// them is virtual, and it can do what lines do.
class Line : public ports::Server, public ports::FlagSource, public ports::PinOffice
{
public:
    Line(VirtualTime &time, server::ReferenceServer *const &node)
        : m_time(time)
        , m_node(node)
    {
    }

    void append(const ports::AppendRequest &request,
                std::function<void(ports::JournalReply, QString)> done) override;
    void probe(const domain::JournalId &journal, domain::Sequence after,
               std::function<void(ports::JournalReply, QString)> done) override;
    void fetch(const QString &href, const QByteArray &etag,
               std::function<void(ports::FetchReply, QString)> done) override;
    void doubt(const QString &, const QString &) override { ++doubts; }
    void evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(ports::FlagReply)> done) override;
    void choosePin(const QString &request, const domain::NewPin &wanted, std::function<void(ports::PinReply)> done) override;
    /// The server tells of changes.
    void notify(const std::vector<domain::Changed> &changed);
    void setCut(bool isCut);

    bool cut = false;
    int answersToLose = 0; ///< of the next appends: the server has them, the station does not learn it
    int pinAnswersToLose = 0; ///< the same of new PINs
    domain::Duration latency{20};
    int requests = 0;
    int doubts = 0;
    /// Answers instead of the server, where it gives something.
    std::function<std::optional<server::Document>(const QString &href)> instead;

private:
    [[nodiscard]] wire::RawReply exchange(const std::function<server::Document()> &ask);
    template <typename Reply>
    void answer(const wire::RawReply &raw, std::function<Reply(const wire::RawReply &)> interpret,
                std::function<void(Reply, QString)> done);

    VirtualTime &m_time;
    server::ReferenceServer *const &m_node;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace support
