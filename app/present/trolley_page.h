// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include "present/rows.h"

namespace present {

/// Sign-in. While `trouble` says something, nobody can sign in, and `todo` says what to do (also the first start).
struct SignInShown
{
    Q_GADGET
    Q_PROPERTY(QString site MEMBER site)
    Q_PROPERTY(QString station MEMBER station)
    Q_PROPERTY(QString trouble MEMBER trouble)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString last MEMBER last)
    Q_PROPERTY(QString lockedFor MEMBER lockedFor)

public:
    [[nodiscard]] QString words() const { return paragraphs(todo); }

    QString site;
    QString station;
    QString trouble;
    QStringList todo;
    QString last; ///< what the last fact of this device was; may be empty
    QString lockedFor{}; ///< who is signed in and has to show it again; empty: nobody is
    bool operator==(const SignInShown &) const = default;
};

/// One route that is to be picked.
struct TaskShown
{
    Q_GADGET
    Q_PROPERTY(QString trolley MEMBER trolley)
    Q_PROPERTY(int stops MEMBER stops)
    Q_PROPERTY(int units MEMBER units)
    Q_PROPERTY(int done MEMBER done)
    Q_PROPERTY(present::TaskState state MEMBER state)
    Q_PROPERTY(QString stateWords MEMBER stateWords)
    Q_PROPERTY(QString holder MEMBER holder)

public:
    QString trolley;
    int stops = 0;
    int units = 0;
    int done = 0; ///< units settled
    TaskState state = TaskState::New;
    QString stateWords; ///< "New", "Paused at stop 37"
    QString holder;     ///< who has it; may be empty
    bool operator==(const TaskShown &) const = default;
};

struct TrolleyShown
{
    Q_GADGET
    Q_PROPERTY(QString operatorName MEMBER operatorName)
    Q_PROPERTY(QString goOn MEMBER goOn)
    Q_PROPERTY(QString last MEMBER last)
    Q_PROPERTY(QString listWords MEMBER listWords)

public:
    QString operatorName;
    QString goOn;      ///< "T-07: go on at stop 37 of 100"; empty = nothing is left half done
    QString last;      ///< what the last fact was, or what was just finished; may be empty
    QString listWords; ///< about the list: "None waiting", "Not loaded yet", "As of 14:02"; may be empty
    bool operator==(const TrolleyShown &) const = default;
};

class SignInPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::SignInShown shown READ shown NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] const SignInShown &shown() const { return m_shown; }
    void show(SignInShown next);

Q_SIGNALS:
    void changed();

private:
    SignInShown m_shown;
};

/// "Scan a trolley", and what waits.
class TrolleyPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::TrolleyShown shown READ shown NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *tasks READ tasks CONSTANT)

public:
    using QObject::QObject;
    [[nodiscard]] const TrolleyShown &shown() const { return m_shown; }
    [[nodiscard]] QAbstractItemModel *tasks() { return &m_tasks; }
    void show(TrolleyShown next);
    void showTasks(std::vector<TaskShown> tasks) { m_tasks.show(std::move(tasks)); }

Q_SIGNALS:
    void changed();

private:
    TrolleyShown m_shown;
    Rows<TaskShown> m_tasks;
};

} // namespace present
