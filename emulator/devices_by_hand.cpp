// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/devices_by_hand.h"
#include "emulator/pty_scale.h"
#include "emulator/remote_control.h"
#include "emulator/zpl_printer.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

namespace emulator {
namespace {
QString s(const char *text) { return QString::fromLatin1(text); }

int wrong(const QString &what)
{
    std::fprintf(stderr, "packhorse-floor: %s\n", qUtf8Printable(what));
    return 2;
}

/// Empty when they were understood.
QString read(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(arguments))
        return parser.errorText();
    return parser.positionalArguments().isEmpty() ? QString() : s("%1 was not understood; --help tells").arg(parser.positionalArguments().join(u' '));
}

QString faceTold(const PtyScale &scale)
{
    const ScaleFace face = scale.face();
    return s("%1 g%2%3, asked %4 times").arg(face.grams).arg(face.stable ? QString() : s(", moving"), face.over ? s(", over") : QString()).arg(scale.asked());
}

QString obey(PtyScale &scale, const QString &line)
{
    const QStringList words = line.simplified().toLower().split(u' ');
    bool isNumber = false;
    const int number = words.value(1).toInt(&isNumber);
    if (words[0] == u"put" && isNumber)
        scale.put(number);
    else if (words[0] == u"settle" && isNumber)
        scale.settleWithin(number);
    else if (words[0] == u"hush" && (words.value(1) == u"on" || words.value(1) == u"off"))
        scale.hush(words[1] == u"on");
    else if (words[0] == u"vanish")
        scale.vanish();
    else if (words[0] == u"back")
        scale.comeBack();
    else if (words[0] != u"show")
        return s("put GRAMS | settle MS | hush on|off | vanish | back | show");
    return faceTold(scale);
}

int serve(RemoteControl &control, const QString &socket, const QString &spec)
{
    if (const QString why = socket.isEmpty() ? QString() : control.listen(socket); !why.isEmpty())
        return wrong(why);
    control.listenToKeyboard();
    std::fprintf(stdout, "%s\n", qUtf8Printable(spec));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
} // namespace

int scaleByHand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{s("protocol"), {}, s("NAME"), s("mt-sics")}, {s("at"), {}, s("PATH")}, {s("control"), {}, s("SOCKET")}});
    if (const QString why = read(parser, arguments); !why.isEmpty())
        return wrong(why);
    const auto speech = speechOf(parser.value(s("protocol")));
    if (!speech)
        return wrong(s("--protocol %1: there is no such one").arg(parser.value(s("protocol"))));
    PtyScale scale(*speech, parser.value(s("at")));
    if (!scale.isReady())
        return wrong(s("--at %1: no terminal can be made there").arg(parser.value(s("at"))));
    RemoteControl control([&scale](const QString &line) { return obey(scale, line); });
    return serve(control, parser.value(s("control")), scale.spec());
}

int printerByHand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{s("listen"), {}, s("PORT"), s("0")}, {s("to"), {}, s("FOLDER")}, {s("control"), {}, s("SOCKET")}});
    if (const QString why = read(parser, arguments); !why.isEmpty())
        return wrong(why);
    bool isNumber = false;
    const uint port = parser.value(s("listen")).toUInt(&isNumber);
    if (!isNumber || port > 65535)
        return wrong(s("--listen %1: wanted is a port from 0 (any) to 65535").arg(parser.value(s("listen"))));
    ZplPrinter printer(parser.value(s("to")));
    if (!printer.listen(quint16(port)))
        return wrong(s("--listen %1: this port is taken").arg(port));
    RemoteControl control([&printer](const QString &line) { return printer.command(line); });
    return serve(control, parser.value(s("control")), printer.spec());
}

} // namespace emulator
