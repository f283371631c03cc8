// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/document.h"
#include "server/core/store.h"
#include <map>

namespace server {

/// Who may use the server's own pages: a supervisor, by badge and PIN in the browser's own question (HTTP Basic, RFC 7617).
/// Wrong ones count (pin_tries.h).
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
    Store &m_store;
    std::map<QByteArray, qint64> m_known; ///< SHA-256 of verifier, badge and PIN -> until when it need not be worked on again
};

} // namespace server
