// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/open_secrets.h"
#include "platform/file_secrets.h"
#include "platform/keychain.h"

namespace platform {

base::Expected<std::unique_ptr<ports::Secrets>, QString> openSecrets(const QString &spec, const QString &profile, ports::Timers &timers)
{
    if (spec == QLatin1String("keychain"))
        return std::unique_ptr<ports::Secrets>(std::make_unique<Keychain>(profile));
    const QString file = spec.startsWith(QLatin1String("file:")) ? spec.mid(5) : QString();
    if (file.isEmpty())
        return base::Unexpected{QStringLiteral("--secrets: '%1' is neither keychain nor file:FILE").arg(spec)};
    return std::unique_ptr<ports::Secrets>(std::make_unique<FileSecrets>(file, timers));
}

} // namespace platform
