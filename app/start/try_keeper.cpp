// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/try_keeper.h"
#include "base/log.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace start {
namespace {

QByteArray encode(const TryKeeper::Tries &tries)
{
    std::vector<std::pair<domain::OperatorId, domain::PinTries>> all(tries.begin(), tries.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second.wrong > b.second.wrong; });
    all.resize(std::min(all.size(), TryKeeper::most));
    QJsonObject object;
    for (const auto &[who, of] : all)
        object.insert(who.text(), QJsonObject{{QStringLiteral("wrong"), of.wrong}, {QStringLiteral("unlocks"), of.unlocks}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TryKeeper::Tries decode(const QByteArray &bytes)
{
    TryKeeper::Tries tries;
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject of = it.value().toObject();
        tries[domain::OperatorId(it.key())] = {of.value(QLatin1String("wrong")).toInt(), of.value(QLatin1String("unlocks")).toInteger(), {}};
    }
    return tries;
}

} // namespace

TryKeeper::TryKeeper(ports::Secrets *secrets, const QByteArray &kept)
    : m_secrets(secrets)
    , m_recalled(decode(kept))
    , m_kept(kept.isEmpty() ? encode({}) : kept)
{
}

void TryKeeper::follow(const Tries &tries)
{
    if (!m_secrets)
        return;
    m_wanted = encode(tries);
    write();
}

void TryKeeper::write()
{
    if (m_writing || m_wanted == m_kept)
        return;
    m_writing = true;
    m_secrets->write(secretName(), m_wanted,
                     [this, alive = std::weak_ptr<int>(m_alive), written = m_wanted](const std::optional<ports::SecretTrouble> &trouble) {
                         if (alive.expired())
                             return;
                         m_writing = false;
                         m_kept = written; // one that failed is tried again with the next change
                         if (trouble)
                             qCWarning(logFlow, "wrong PINs are counted in the journal alone: %s", qUtf8Printable(trouble->what));
                         write();
                     });
}

} // namespace start
