// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/database.h"
#include "emulator/history.h"
#include "emulator/nodes.h"
#include "emulator/parcels.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

namespace emulator {

struct RehearsalSetup
{
    QString programs; ///< folder of packhorse-server, packhorse-handheld and packhorse
    QString folder;   ///< everything that is left behind; emptied first
    quint32 seed = 1;
    int limit_s = 280;
    int nodes = 1;    ///< above 1: on one PostgreSQL, where that is installed
};

/// Real programs in a folder, while everything breaks; at the end the books are compared. What demo and crowd share: the
/// server's side, the words on standard output, the limit of time, and the end.
class Rehearsal : public QObject
{
    Q_OBJECT
public:
    Rehearsal(QString name, RehearsalSetup setup, QObject *parent = nullptr);
    ~Rehearsal() override;
    void start();
    std::function<void(bool passed)> onEnd; ///< after the last line was printed

protected:
    using Then = std::function<void()>;
    virtual void begin() = 0;                              ///< the folder is empty
    virtual void stopStations() = 0;                       ///< at once
    [[nodiscard]] virtual bool isAnyStationRunning() const = 0;
    [[nodiscard]] virtual QString standing() const = 0;    ///< where it stood when it failed; may be empty
    virtual void nodeIsBack(int /*node*/) {}               ///< of those that were killed
    virtual void nodesAreDown() {}                         ///< after killAll()

    // ---- the server's side
    void openStore(const Then &then); ///< the database, where several nodes share one
    void serve(const QStringList &more, const Then &then);
    /// The demo warehouse's site, for orders that come from elsewhere; `change` may change its document first.
    void writeSite(const Then &then, const std::function<void(domain::Site &)> &change = {});
    /// Options of serve: a carrier by this plan, with its books in this folder.
    [[nodiscard]] QStringList withCarrier(const QString &plan) const;
    void server(const QStringList &command, std::function<void(const QByteArray &)> done);
    [[nodiscard]] bool isShared() const { return m_setup.nodes > 1; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Nodes &nodes() { return m_nodes; }
    [[nodiscard]] const Nodes &nodes() const { return m_nodes; }

    // ---- the end
    void readJournal(const QString &profile, const Then &then); ///< verified, into the history
    void readServer(const Then &then);
    /// The journals of these profiles, one after the other.
    void readJournals(QStringList profiles, const Then &then);
    /// What server and carrier have on their books, into the packing history.
    void readPacking(const Then &then);
    /// Prints what is wrong.
    [[nodiscard]] PackingVerdict judgeParcels();
    [[nodiscard]] static QString members(const PackingVerdict &verdict);
    /// Complaints are of those who counted by hand. Prints what is wrong.
    [[nodiscard]] Verdict judge(const QStringList &complaints);
    /// Prints {"NAME":"pass",MEMBERS,"seconds":..} and ends.
    void close(bool passed, const QString &members);
    void finish(const QString &failure);
    void leaveWhenAlone();
    [[nodiscard]] bool isOver() const { return m_over; }

    void run(const QString &program, const QStringList &arguments, std::function<void(const QByteArray &)> done);
    void say(const QString &line) const;
    void waitingFor(const QString &what) { m_waitingFor = what; }
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] QString program(const char *name) const;

    static constexpr const char *mainStore = "packhorse"; ///< name of the database
    QRandomGenerator m_random;
    History m_history;
    PackingHistory m_packing;

private:
    void emptyFolder() const;
    void listening(int node, const QString &url);
    void leave(bool passed);
    void showLogs() const;

    QString m_name;
    RehearsalSetup m_setup;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QString m_waitingFor;
    bool m_over = false;
    bool m_passed = false;
    QString m_store;
    std::unique_ptr<Database> m_database;
    Nodes m_nodes;
    Then m_allServe;
};

/// The words of a command.
[[nodiscard]] QStringList words(std::initializer_list<const char *> list);
/// Units printed on the cases, by GTIN-14: what a person reads off the box, not off a screen.
[[nodiscard]] QHash<QString, int> caseSizesOf(const domain::Route &route);
[[nodiscard]] QByteArray contentOf(const QString &path);
/// The packers of the demo warehouse, and as many more as are wanted.
[[nodiscard]] QStringList packerBadges(int count);

} // namespace emulator
