// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"
#include "server/core/document.h"
#include "server/core/journals.h"
#include "server/core/labels.h"
#include "server/core/ofrep.h"
#include <QJsonArray>
#include <QJsonObject>

namespace server {

/// A GET, taken apart: "/v1/routes/R-1" is {"v1", "routes", "R-1"}, each segment without percent-encoding.
struct Get
{
    QStringList path;
    QMap<QString, QString> query;
    QByteArray ifNoneMatch;
    std::optional<Holder> by = {}; ///< who asks; nothing: this server takes everybody's word
};

/// One node of the reference server, without sockets: what it answers is complete but for the line it goes out by.
/// Single-threaded. A simulation runs it in-process with a World of its own.
class ReferenceServer
{
public:
    ReferenceServer(Store &store, World world, QString node, Rules rules = Rules::ofDomain());

    /// POST /v1/journals/{journal}/events. Calls onChanged after the commit.
    [[nodiscard]] Document append(const AppendCall &call);
    /// Every GET of the contract. Unknown paths answer 404 as a problem.
    [[nodiscard]] Document get(const Get &get);
    /// An evaluation of flags: the one POST that writes nothing.
    [[nodiscard]] Document evaluate(const EvaluateCall &call);
    /// POST /v1/pins. Calls onChanged after the commit.
    [[nodiscard]] Document choosePin(const QByteArray &body);
    /// A command of the command line. Calls onChanged after the commit.
    [[nodiscard]] base::Expected<AdminAnswer, Failure> admin(const AdminCall &call);

    /// What /health tells of this node beside its store.
    struct Surroundings
    {
        QString cluster;                                            ///< empty: none
        std::function<std::optional<domain::Duration>()> listenLag; ///< empty: it need not listen to other nodes
    };
    Surroundings surroundings;

    /// A form of the page GET /cases, application/x-www-form-urlencoded; answers with the page, or 303 to it. `badge` of whoever
    /// has signed in to the page; empty: the form names one.
    [[nodiscard]] Document casesForm(const QByteArray &body, const QString &badge = {});

    /// Told once after each commit that changed a task; what was changed may be fetched from then on.
    std::function<void(const std::vector<domain::Changed> &)> onChanged;
    /// Told once after each commit that wants a label, or gives one up: whoever buys them has something to do.
    std::function<void()> onLabels;

private:
    [[nodiscard]] Document find(const Get &get);
    [[nodiscard]] Document findThing(const Get &get);
    [[nodiscard]] Document list(const Get &get);
    [[nodiscard]] Document tasks(const Get &get);
    [[nodiscard]] Document label(const Get &get);
    [[nodiscard]] Document events(const Get &get);
    [[nodiscard]] Document health();
    [[nodiscard]] QJsonObject checks(const QString &epoch, const QString &fault, const Labels::Queue &labels) const;
    [[nodiscard]] QJsonArray labelCheck(const Labels::Queue &labels) const;
    [[nodiscard]] Document casesPage(const QString &said);
    [[nodiscard]] Document picture(const QString &product);
    void tell(const std::vector<domain::Changed> &changed) const;

    Store &m_store;
    World m_world;
    QString m_node;
    Journals m_journals;
};

/// A problem's status and words for a store that cannot be used now: the station tries again.
[[nodiscard]] Document storeUnavailable(const QString &why);

} // namespace server
