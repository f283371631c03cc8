// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/child.h"
#include <QTemporaryDir>

namespace emulator {

/// A PostgreSQL of its own in a temporary folder, for nodes that share a store. It is reached through a socket in that
/// folder, which nobody else can open, so it wants no password and no port. It goes with its owner.
class Database : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void()>;

    /// Where its programs are; empty where PostgreSQL, or Qt's driver for it, is not installed.
    [[nodiscard]] static QString programs();

    explicit Database(QString log, QObject *parent = nullptr);
    void begin(const Then &then);                        ///< made, and started
    void create(const QString &name, const Then &then);  ///< an empty database
    void backUp(const QString &name, const QString &file, const Then &then);
    /// As it was when it was backed up, under any name; what stood there before is gone.
    void restore(const QString &name, const QString &file, const Then &then);
    void askToEnd();
    [[nodiscard]] bool isRunning() const { return m_server.isRunning(); }
    [[nodiscard]] QString store(const QString &name) const; ///< for --store

    std::function<void(const QString &why)> onFailure;
    std::function<void()> onEnd;

private:
    [[nodiscard]] ChildPlan asServer(const char *program, const QStringList &arguments) const;
    void client(const char *program, const QStringList &arguments, const Then &then);
    void make(const Then &then);
    void start(const Then &then);
    void await(int tries, const Then &then);
    void fail(const QString &why) const;

    QTemporaryDir m_folder;
    QString m_log;
    Child m_server;
};

} // namespace emulator
