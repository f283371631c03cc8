// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/open_secrets.h"
#include <QCoreApplication>
#include <cstdio>

/// secret_probe SECRETS PROFILE read NAME | write NAME VALUE | remove NAME: one question to the station's secrets, in whatever
/// session it is started in. Prints "is VALUE", "nothing", "done" or "trouble KIND WORDS".

namespace {

void tell(const QByteArray &line)
{
    const QByteArray whole = line + '\n'; // a secret may hold any byte
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    QCoreApplication::exit(0);
}

void tellTrouble(const ports::SecretTrouble &trouble)
{
    tell("trouble " + QByteArray::number(int(trouble.kind)) + ' ' + trouble.what.toUtf8());
}

void tellEnd(const std::optional<ports::SecretTrouble> &trouble)
{
    if (trouble)
        return tellTrouble(*trouble);
    tell("done");
}

void tellFound(const ports::SecretFound &found)
{
    if (!found)
        return tellTrouble(found.error());
    tell(*found ? "is " + **found : QByteArray("nothing"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    platform::QtTimers timers;
    const auto secrets = platform::openSecrets(words.value(0), words.value(1), timers);
    if (!secrets) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(secrets.error()));
        return 2;
    }
    const QString deed = words.value(2);
    if (deed == QLatin1String("write"))
        (*secrets)->write(words.value(3), words.value(4).toUtf8(), tellEnd);
    else if (deed == QLatin1String("remove"))
        (*secrets)->remove(words.value(3), tellEnd);
    else
        (*secrets)->read(words.value(3), tellFound);
    return QCoreApplication::exec();
}
