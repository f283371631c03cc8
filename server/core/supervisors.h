// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/document.h"
#include "server/core/store.h"
#include <map>

namespace server {

/// Who may use the server's own pages: a supervisor, by badge and PIN in the browser's own question (HTTP Basic, RFC 7617).
/// Wrong ones count in the store, for all nodes: after the fifth in a row that badge waits, 30 s at first and 15 min at most;
/// badges that nobody has wait as one.
class Supervisors
{
public:
    struct Person
    {
        QString id; ///< the operator's
        QString badge;
    };
    explicit Supervisors(Store &store)
        : m_store(store)
    {
    }
    /// Who it is, or the answer that asks (401) or lets wait (429). What was right a moment ago is not worked on again:
    /// each check takes some 50 ms on purpose.
    [[nodiscard]] base::Expected<Person, Document> check(const QByteArray &authorization);
    /// Of a badge, upper case, and a PIN.
    [[nodiscard]] base::Expected<Person, Document> check(const QString &badge, const QString &pin);

private:
    struct Tries
    {
        qint64 wrong = 0;
        qint64 last_ms = 0;
    };
    [[nodiscard]] Tries triesOf(const QString &name);
    void note(const QString &name, qint64 wrong);

    Store &m_store;
    std::map<QByteArray, qint64> m_known; ///< SHA-256 of verifier, badge and PIN -> until when it need not be worked on again
};

} // namespace server
