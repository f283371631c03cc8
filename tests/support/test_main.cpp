// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#if defined(PACKHORSE_TEST_WIDGETS)
#include <QApplication>
#elif defined(PACKHORSE_TEST_GUI)
#include <QGuiApplication>
#endif
#include <QLocale>
#include <QStandardPaths>

namespace support {
std::vector<std::pair<QByteArray, Maker>> &registry()
{
    static std::vector<std::pair<QByteArray, Maker>> all;
    return all;
}
} // namespace support

// Usage: test_x [Class[::function]] [-without=Class,Class] [QtTest options]. Without a class every registered one runs.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("QT_HASH_SEED", "0");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
#if defined(PACKHORSE_TEST_WIDGETS)
    QApplication application(argc, argv);
#elif defined(PACKHORSE_TEST_GUI)
    QGuiApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QByteArrayList options;
    QByteArray only;
    QByteArrayList left;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (i == 1 && !argument.startsWith('-'))
            only = argument;
        else if (argument.startsWith("-without="))
            left = argument.mid(9).split(',');
        else
            options << argument;
    }
    const qsizetype colons = only.indexOf("::");
    const QByteArray onlyClass = colons < 0 ? only : only.left(colons);
    int failures = 0;
    int run = 0;
    for (const auto &[name, maker] : support::registry()) {
        if ((!onlyClass.isEmpty() && name != onlyClass) || left.contains(name))
            continue;
        ++run;
        const auto test = maker();
        // Qt's own handler of an abort begins again in itself for ever; the core and the gate's time limit tell more.
        QStringList arguments{QString::fromLocal8Bit(argv[0]), QStringLiteral("-nocrashhandler")};
        for (const QByteArray &option : options)
            arguments << QString::fromLocal8Bit(option);
        if (colons >= 0)
            arguments << QString::fromLocal8Bit(only.mid(colons + 2));
        failures += QTest::qExec(test.get(), arguments);
    }
    if (run == 0) {
        std::fprintf(stderr, "no test of that name: %s\n", only.constData());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
