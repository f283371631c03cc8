// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/program.h"
#include <QGuiApplication>
#include <cstdio>
#include <cstdlib>

namespace start {
namespace {

ScreenSearch *searching = nullptr; // a handler of messages is a bare function

/// Where -platform stands with a name behind it; else negative.
qsizetype placeOfPlatform(const QStringList &arguments)
{
    for (qsizetype i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("-platform") || arguments.at(i) == QLatin1String("--platform"))
            return i;
    }
    return -1;
}

/// "DISPLAY=:0", of those that are set.
QStringList settingsIn(const std::vector<const char *> &names)
{
    QStringList all;
    for (const char *name : names) {
        if (!qEnvironmentVariableIsEmpty(name))
            all << QString::fromLatin1(name) + u'=' + qEnvironmentVariable(name);
    }
    return all;
}

/// A part of our sentence: without what Qt ends its own with.
QString sober(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text.chop(1);
    return text;
}

} // namespace

int stop(int status, const QString &text)
{
    const QString name = status == 0 ? QString() : QCoreApplication::applicationName() + QStringLiteral(": ");
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", qUtf8Printable(name), qUtf8Printable(text));
    return status;
}

bool hasDisplay()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

int selfTested(int pages, const QStringList &faults)
{
    for (const QString &fault : faults)
        stop(1, QStringLiteral("self-test: ") + fault);
    if (!faults.isEmpty())
        return 1;
    return stop(0, QStringLiteral("self-test passed: %1 %2 started, and each of its %3 pages was shown and painted (platform %4)")
                       .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())
                       .arg(pages)
                       .arg(QGuiApplication::platformName()));
}

QStringList withoutPlatform(QStringList arguments)
{
    for (qsizetype i = placeOfPlatform(arguments); i >= 0; i = placeOfPlatform(arguments))
        arguments.remove(i, 2);
    return arguments;
}

ScreenSearch::ScreenSearch(int argc, char **argv)
    : m_platform(qEnvironmentVariable("QT_QPA_PLATFORM"))
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (const qsizetype place = placeOfPlatform(arguments); place >= 0)
        m_platform = arguments.at(place + 1);
    searching = this;
    m_before = qInstallMessageHandler(hear);
}

ScreenSearch::~ScreenSearch()
{
    qInstallMessageHandler(m_before);
    searching = nullptr;
    for (const Told &told : m_told)
        m_before(told.type, QMessageLogContext(nullptr, 0, nullptr, told.category.constData()), told.text);
}

void ScreenSearch::hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        stop(1, searching->words(text));
        std::_Exit(1); // else Qt aborts
    }
    const std::lock_guard lock(searching->m_mutex);
    searching->m_told.push_back({type, context.category, text});
}

QString ScreenSearch::fault() const
{
    return QGuiApplication::screens().isEmpty() ? words(QStringLiteral("it has no screen")) : QString();
}

QString ScreenSearch::words(const QString &reason) const
{
    const QString todo = QStringLiteral("Start it in a graphical session; on a screen without one: QT_QPA_PLATFORM=eglfs or linuxfb before it; "
                                        "where nobody looks, as for --self-test: QT_QPA_PLATFORM=offscreen");
    const QStringList displays = settingsIn({"WAYLAND_DISPLAY", "DISPLAY"});
    if (m_platform.isEmpty() && displays.isEmpty())
        return QStringLiteral("there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. ") + todo;
    QStringList why;
    for (const Told &told : m_told) {
        if (told.category.startsWith("qt.qpa"))
            why << sober(told.text);
    }
    if (why.isEmpty())
        why << sober(reason.section(u'\n', 0, 0));
    const QStringList asked = (m_platform.isEmpty() ? QStringList() : QStringList(QStringLiteral("platform ") + m_platform)) + displays;
    return QStringLiteral("the display cannot be used (%1): %2. ").arg(asked.join(QStringLiteral(", ")), why.join(QStringLiteral("; "))) + todo;
}

} // namespace start
