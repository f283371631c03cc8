// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/command_line.h"
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace server {
namespace {

/// A command's shape: its words, and the options that it takes. An option named "x!" has no value, "x*" is needed.
struct Shape
{
    QString words;   ///< "order cancel"
    QStringList operands; ///< its arguments without dashes, in order; one in brackets may be left out
    std::vector<QString> options;
    QString usage;
};

const std::vector<QString> commonOptions = {QStringLiteral("store*"), QStringLiteral("settings"),
                                            QStringLiteral("log")};

const std::vector<Shape> &shapes()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<Shape> all = {
        {s("serve"),
         {},
         {s("listen*"), s("node"), s("cluster"), s("backup"), s("demo!"), s("carrier"), s("enrolled!"), s("tls-cert"), s("tls-key")},
         s("serve --listen HOST:PORT [--enrolled] [--tls-cert FILE --tls-key FILE] [--node NAME] [--cluster NAME] [--backup DIR,every=5m] [--demo] "
           "[--carrier emulated:latency_ms=400..1200,fail=0.01,lost_answer=0.01,refuse=0,lookup=off,download=once,seed=1,"
           "ledger=FILE]")},
        {s("site"), {s("FILE|demo")}, {}, s("site FILE|demo")},
        {s("import"),
         {s("FILE")},
         {s("format*"), s("first")},
         s("import FILE --format uci-online-retail|shopify|csv [--first N]")},
        {s("routes"),
         {},
         {s("build!*"), s("totes"), s("stops"), s("picked!")},
         s("routes --build [--totes 20] [--stops 100] [--picked]")},
        {s("purchases"), {s("FILE")}, {}, s("purchases FILE")},
        {s("sheet"), {}, {s("route*"), s("to*")}, s("sheet --route R --to FILE.html")},
        {s("order cancel"), {s("ID")}, {}, s("order cancel ID")},
        {s("operator add"),
         {},
         {s("badge*"), s("name*"), s("role*"), s("language")},
         s("operator add --badge B-... --name NAME --role picker|packer|supervisor [--language TAG]")},
        {s("operator pin"), {}, {s("badge*"), s("pin-file*"), s("once!")}, s("operator pin --badge B-... --pin-file FILE|- [--once]")},
        {s("operator lock"), {}, {s("badge*")}, s("operator lock --badge B-...")},
        {s("operator unlock"), {}, {s("badge*")}, s("operator unlock --badge B-...")},
        {s("device list"), {}, {s("json!")}, s("device list [--json]")},
        {s("device approve"), {s("CODE")}, {}, s("device approve CODE")},
        {s("device deny"), {s("CODE")}, {}, s("device deny CODE")},
        {s("device revoke"), {s("NAME")}, {s("scope")}, s("device revoke NAME [--scope station|rescue|reader]")},
        {s("backup"), {}, {s("to*")}, s("backup --to FILE")},
        {s("safe"), {}, {s("at*")}, s("safe --at TIME")},
        {s("new-epoch"), {}, {}, s("new-epoch")},
        {s("export audit"),
         {},
         {s("from"), s("until"), s("format"), s("to")},
         s("export audit [--from TIME] [--until TIME] [--format jsonl|csv] [--to FILE]")},
        {s("export"), {s("WHAT")}, {}, s("export journals|orders|routes|events")},
        {s("flags list"), {}, {s("json!")}, s("flags list [--json]")},
        {s("flags set"),
         {s("KEY")},
         {s("percent*"), s("value"), s("crew"), s("station"), s("operator")},
         s("flags set KEY --percent N [--value V] [--crew C] [--station S] [--operator BADGE|ID]")},
        {s("flags clear"),
         {s("KEY")},
         {s("crew"), s("station"), s("operator")},
         s("flags clear KEY [--crew C] [--station S] [--operator BADGE|ID]")},
        {s("cases list"), {}, {s("json!")}, s("cases list [--json]")},
        {s("cases decide"),
         {s("CASE"), s("DECISION")},
         {s("note"), s("by")},
         s("cases decide CASE accept|reject|recount|bought|not_bought|retry [--note TEXT] [--by BADGE]")},
        {s("cases retry"), {s("[CASE]")}, {s("by")}, s("cases retry [CASE] [--by BADGE]")},
    };
    return all;
}

base::Unexpected<Failure> wrong(const QString &what) { return {Failure{what, true}}; }

QString helpText()
{
    QString text =
        QStringLiteral("packhorse-server: the reference server of Packhorse\n\nUsage: packhorse-server COMMAND "
                       "--store sqlite:FILE|postgresql://[USER@]HOST/DATABASE [--settings FILE] [--log FILE|-]\n\n");
    for (const Shape &shape : shapes())
        text += QStringLiteral("  ") + shape.usage + u'\n';
    return text +
           QStringLiteral(
               "\nThe columns of --format csv: order, product, quantity; optional: name, code, location,\n"
               "weight_g, volume_ml.\n"
               "site: the table that GET /v1/site answers, as a JSON file, or that of the demo warehouse.\n"
               "purchases: what stands in the books of an emulated carrier (ledger=FILE), a line a purchase.\n"
               "--pin-file: the PIN in one line; - reads it from standard input. It is neither kept nor sent: only what a\n"
               "typed one can be tried against. --once: it is good for choosing another one at a station, and no more.\n"
               "--enrolled: only devices that a supervisor has approved are answered (the page /devices, or device approve).\n"
               "Beyond loopback it is needed, and so are --tls-cert (with its chain) and --tls-key, both PEM.\n"
               "export audit: who did what, when and where, that somebody may have to answer for; TIME like 2026-11-21T03:47:50Z.\n"
               "--picked: the goods are in totes already; desks may begin.\n"
               "On a SQLite store that is being served, the commands go through the running server. A PostgreSQL store\n"
               "takes them from anywhere; its password comes from the file that PGPASSFILE or ?passfile= names.\n");
}

/// What stood on the command line, or in the settings file.
struct Given
{
    QMap<QString, QString> options; ///< a flag's value is "true"
    QStringList operands;
};

/// The option as the shape knows it ("build!*"), or empty.
QString optionOf(const Shape &shape, const QString &name)
{
    for (const auto *list : {&shape.options, &commonOptions}) {
        for (const QString &option : *list) {
            QString bare = option;
            bare.remove(u'!').remove(u'*');
            if (bare == name)
                return option;
        }
    }
    return {};
}

std::optional<Failure> takeOption(const Shape &shape, QStringList &rest, Given &given)
{
    const QString word = rest.takeFirst().mid(2);
    const QString name = word.section(u'=', 0, 0);
    const QString option = optionOf(shape, name);
    if (option.isEmpty())
        return Failure{QStringLiteral("unknown option --%1 of %2; --help tells").arg(name, shape.words), true};
    const bool isFlag = option.contains(u'!');
    if (isFlag && word.contains(u'='))
        return Failure{QStringLiteral("--%1 takes no value").arg(name), true};
    if (!isFlag && !word.contains(u'=') && rest.isEmpty())
        return Failure{QStringLiteral("--%1 needs a value: %2").arg(name, shape.usage), true};
    given.options[name] = isFlag                ? QStringLiteral("true")
                          : word.contains(u'=') ? word.section(u'=', 1)
                                                : rest.takeFirst();
    return std::nullopt;
}

base::Expected<Given, Failure> take(const Shape &shape, QStringList rest)
{
    Given given;
    while (!rest.isEmpty()) {
        if (rest.first().startsWith(QLatin1String("--"))) {
            if (const auto why = takeOption(shape, rest, given))
                return base::Unexpected{*why};
        } else if (rest.first().startsWith(u'-') && rest.first().size() > 1) {
            return wrong(QStringLiteral("unknown option %1; --help tells").arg(rest.first()));
        } else if (given.operands.size() < shape.operands.size()) {
            given.operands << rest.takeFirst();
        } else {
            return wrong(QStringLiteral("%1 was not understood: %2").arg(rest.first(), shape.usage));
        }
    }
    return given;
}

QString systemSettings()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("PROGRAMDATA") + QStringLiteral("/Packhorse/packhorse-server.ini");
#else
    return QStringLiteral("/etc/packhorse/packhorse-server.ini");
#endif
}

/// Options that the command line did not give; it wins over the settings file.
std::optional<Failure> addSettings(const Shape &shape, Given &given)
{
    const bool named = given.options.contains(QStringLiteral("settings"));
    const QString file = named ? given.options.value(QStringLiteral("settings")) : systemSettings();
    if (!QFileInfo::exists(file))
        return named ? std::optional(Failure{QStringLiteral("--settings %1: there is no such file").arg(file), true})
                     : std::nullopt;
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return Failure{QStringLiteral("the settings file %1 cannot be read").arg(file), true};
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key); // a value with commas is a list to QSettings
        if (!optionOf(shape, key).isEmpty() && !given.options.contains(key))
            given.options[key] = value.toStringList().join(u',');
    }
    return std::nullopt;
}

std::optional<Failure> missing(const Shape &shape, const Given &given)
{
    for (const auto *list : {&shape.options, &commonOptions}) {
        for (QString option : *list) {
            const bool needed = option.contains(u'*');
            option.remove(u'!').remove(u'*');
            if (needed && given.options.value(option).isEmpty())
                return Failure{QStringLiteral("--%1 is missing: %2").arg(option, shape.usage), true};
        }
    }
    const QString next = shape.operands.value(given.operands.size());
    if (!next.isEmpty() && !next.startsWith(u'['))
        return Failure{QStringLiteral("%1 is missing: %2").arg(next, shape.usage), true};
    return std::nullopt;
}

/// What this store cannot do. Nodes with a store each send an operator back to the first stop as soon as another one
/// answers: no cluster begins that way.
std::optional<Failure> misfit(const Given &given)
{
    const auto store = readStoreLocation(given.options.value(QStringLiteral("store")));
    if (!store)
        return store.error();
    if (given.options.contains(QStringLiteral("cluster")) && !store->isShared())
        return Failure{QStringLiteral("--cluster %1 needs a store that all nodes share (--store postgresql://...); %2 "
                                      "belongs to this node alone, and whoever is routed to another node would begin "
                                      "again at the first stop")
                           .arg(given.options.value(QStringLiteral("cluster")), store->shown()),
                       true};
    if (given.options.contains(QStringLiteral("backup")) && store->isShared())
        return Failure{QStringLiteral("--backup writes SQLite files; back a PostgreSQL store up with pg_basebackup or "
                                      "pg_dump and tell the stations by `packhorse-server safe --at TIME`"),
                       true};
    return std::nullopt;
}

base::Expected<ServeCommand, Failure> serveOf(const Given &given)
{
    const QString listen = given.options.value(QStringLiteral("listen"));
    const qsizetype colon = listen.lastIndexOf(u':');
    bool ok = false;
    const uint port = listen.mid(colon + 1).toUInt(&ok);
    if (colon < 1 || !ok || port > 65535)
        return wrong(QStringLiteral("--listen %1: wanted is HOST:PORT, e.g. 127.0.0.1:8080").arg(listen));
    if (const auto why = misfit(given))
        return base::Unexpected{*why};
    std::optional<CarrierPlan> carrier;
    if (const QString text = given.options.value(QStringLiteral("carrier")); !text.isEmpty()) {
        const auto plan = readCarrierPlan(text);
        if (!plan)
            return base::Unexpected{plan.error()};
        carrier = *plan;
    }
    QString host = listen.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return ServeCommand{host, quint16(port), given.options.value(QStringLiteral("node"), QStringLiteral("node-1")),
                        given.options.value(QStringLiteral("cluster")), given.options.value(QStringLiteral("backup")),
                        given.options.value(QStringLiteral("demo")) == u"true", carrier,
                        given.options.value(QStringLiteral("enrolled")) == u"true",
                        given.options.value(QStringLiteral("tls-cert")), given.options.value(QStringLiteral("tls-key"))};
}

void addCase(const Shape &shape, const Given &given, QMap<QString, QString> &parameters)
{
    parameters[QStringLiteral("what")] = shape.words.section(u' ', 1);
    if (!given.operands.isEmpty())
        parameters[QStringLiteral("case")] = given.operands.at(0);
    if (given.operands.size() > 1)
        parameters[QStringLiteral("decision")] = given.operands.at(1);
}

void addFlag(const Shape &shape, const Given &given, QMap<QString, QString> &parameters)
{
    parameters[QStringLiteral("what")] = shape.words.section(u' ', 1);
    if (!given.operands.isEmpty())
        parameters[QStringLiteral("flag")] = given.operands.at(0);
}

void addDevice(const Shape &shape, const Given &given, QMap<QString, QString> &parameters)
{
    parameters[QStringLiteral("what")] = shape.words.section(u' ', 1);
    if (!given.operands.isEmpty())
        parameters[QStringLiteral("device")] = given.operands.at(0);
}

StoreCommand storeCommandOf(const Shape &shape, const Given &given)
{
    StoreCommand command;
    command.call.command = shape.words.section(u' ', 0, 0);
    command.call.parameters = given.options;
    for (const char *own : {"store", "settings", "log", "build"})
        command.call.parameters.remove(QLatin1String(own));
    auto &parameters = command.call.parameters;
    const QString operand = given.operands.value(0);
    const bool readsFile = command.call.command == u"import" || (command.call.command == u"site" && operand != u"demo");
    if (readsFile)
        command.importFile = operand;
    else if (command.call.command == u"cases")
        addCase(shape, given, parameters);
    else if (command.call.command == u"flags")
        addFlag(shape, given, parameters);
    else if (command.call.command == u"device")
        addDevice(shape, given, parameters);
    else if (!operand.isEmpty())
        parameters[command.call.command == u"order" ? QStringLiteral("order") : QStringLiteral("what")] = operand;
    if (command.call.command == u"routes") {
        parameters.insert(QStringLiteral("totes"), given.options.value(QStringLiteral("totes"), QStringLiteral("20")));
        parameters.insert(QStringLiteral("stops"), given.options.value(QStringLiteral("stops"), QStringLiteral("100")));
    }
    const bool isAudit = shape.words == u"export audit";
    if (isAudit)
        parameters[QStringLiteral("what")] = QStringLiteral("audit");
    if (command.call.command == u"sheet" || isAudit)
        command.outputFile = parameters.take(QStringLiteral("to"));
    if (command.call.command == u"operator") {
        parameters[QStringLiteral("what")] = shape.words.section(u' ', 1);
        command.pinFile = parameters.take(QStringLiteral("pin-file"));
    }
    if (command.call.command == u"purchases")
        parameters[QStringLiteral("what")] = QFileInfo(operand).absoluteFilePath();
    if (command.call.command == u"backup")
        parameters[QStringLiteral("to")] = QFileInfo(parameters.value(QStringLiteral("to"))).absoluteFilePath();
    command.beginsStore = command.call.command == u"import" || command.call.command == u"operator" ||
                          command.call.command == u"site";
    return command;
}

const Shape *shapeOf(QStringList &arguments)
{
    for (const Shape &shape : shapes()) {
        const QStringList words = shape.words.split(u' ');
        if (arguments.mid(0, words.size()) == words) {
            arguments.remove(0, words.size());
            return &shape;
        }
    }
    return nullptr;
}

} // namespace

base::Expected<CommandLine, Failure> readCommandLine(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("--help")))
        return CommandLine{{}, {}, SayCommand{helpText()}};
    if (arguments.contains(QLatin1String("--version")))
        return CommandLine{{}, {}, SayCommand{QStringLiteral("packhorse-server " PACKHORSE_VERSION "\n")}};
    QStringList rest = arguments;
    const Shape *shape = shapeOf(rest);
    if (!shape)
        return wrong(arguments.isEmpty() ? QStringLiteral("a command is missing; --help tells")
                                         : QStringLiteral("%1 is no command; --help tells").arg(arguments.first()));
    auto given = take(*shape, rest);
    if (!given)
        return base::Unexpected{given.error()};
    if (const auto why = addSettings(*shape, *given))
        return base::Unexpected{*why};
    if (const auto why = missing(*shape, *given))
        return base::Unexpected{*why};
    CommandLine line{given->options.value(QStringLiteral("store")), given->options.value(QStringLiteral("log")), {}};
    if (shape->words != u"serve") {
        line.command = storeCommandOf(*shape, *given);
        return line;
    }
    const auto serve = serveOf(*given);
    if (!serve)
        return base::Unexpected{serve.error()};
    line.command = *serve;
    return line;
}

} // namespace server
