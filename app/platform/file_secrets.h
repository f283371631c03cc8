// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "ports/secrets.h"
#include <QMap>
#include <memory>

namespace platform {

/// Secrets in a file, for demos, tests and machines without a keychain whose server is on the machine itself: whoever reads
/// the file has them. It is written whole or not at all, for its owner only, and one that others can read is refused.
class FileSecrets final : public ports::Secrets
{
public:
    FileSecrets(QString file, ports::Timers &timers);
    ~FileSecrets() override;

    void read(const QString &name, std::function<void(ports::SecretFound)> done) override;
    void write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done) override;
    void remove(const QString &name, std::function<void(std::optional<ports::SecretTrouble>)> done) override;
    [[nodiscard]] QString warning() const override;

private:
    using All = QMap<QString, QByteArray>;
    [[nodiscard]] base::Expected<All, ports::SecretTrouble> all() const;
    [[nodiscard]] std::optional<ports::SecretTrouble> keep(const All &all) const;
    [[nodiscard]] std::optional<ports::SecretTrouble> change(const std::function<void(All &)> &change) const;
    void later(std::function<void()> answer);

    const QString m_file;
    ports::Timers &m_timers;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
};

} // namespace platform
