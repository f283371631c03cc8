// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/serving.h"
#include "codec/bytes.h"
#include "codec/pin.h"
#include "server/core/demo.h"
#include "server/http/admin_client.h"
#include "server/http/backup_schedule.h"
#include "server/http/gate.h"
#include "server/http/label_office.h"
#include "server/http/listening.h"
#include "server/http/process.h"
#include "server/http/tls.h"
#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <cstdio>

namespace server {
namespace {

int fail(const Failure &failure)
{
    std::fprintf(stderr, "packhorse-server: %s\n", qUtf8Printable(failure.what));
    return failure.usage ? 2 : 1;
}

void say(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

// ---- serve -----------------------------------------------------------------------------------------------------
/// Beyond this machine only devices that were let in are answered, and only where nobody can listen.
base::Expected<QHostAddress, Failure> addressOf(const ServeCommand &command)
{
    const QString &host = command.host;
    const QHostAddress address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (address.isNull())
        return base::Unexpected{Failure{
            QStringLiteral("--listen %1: wanted is an address of this machine, e.g. 127.0.0.1").arg(host), true}};
    if (!address.isLoopback() && (!command.enrolled || command.tlsCertificate.isEmpty()))
        return base::Unexpected{Failure{QStringLiteral("--listen %1: beyond loopback (127.0.0.1 or ::1) a server needs --enrolled, or it could "
                                                       "not tell stations from strangers, and --tls-cert with --tls-key, or anybody could listen")
                                            .arg(host),
                                        true}};
    return address;
}

QString urlOf(const QHostAddress &address, quint16 port, bool isTls)
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isTls ? QStringLiteral("https://") : QStringLiteral("http://")) +
           (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

Failure cannotListen(const QString &url, const QString &why)
{
    return {QStringLiteral("cannot listen on %1: %2. End what is there, or choose another port with --listen").arg(url, why)};
}

/// Looked at before anything is made: who cannot serve leaves no store behind. It is not held meanwhile, so that stations are refused
/// at once, and go to another node, as long as this one is not ready.
std::optional<Failure> portFault(const QHostAddress &address, quint16 port, bool isTls)
{
    QTcpServer probe;
    return probe.listen(address, port) ? std::nullopt : std::optional(cannotListen(urlOf(address, port, isTls), probe.errorString()));
}

/// A server at work, in the order in which it is built.
class Serving
{
public:
    Serving(const ServeCommand &command, Store &store, std::unique_ptr<LabelOffice> labels)
        : m_command(command)
        , m_store(store)
        , m_world(realWorld())
        , m_token(m_world.newUuid().toLatin1())
        , m_server(store, m_world, command.node)
        , m_reception(store, m_world, command.enrolled)
        , m_gate(m_server, m_token, &m_reception)
        , m_labels(std::move(labels))
        , m_stop([this] { m_gate.drain([this] { m_labels->drain([] { QCoreApplication::exit(0); }); }); })
    {
        m_server.onLabels = [this] { m_labels->nudge(); };
        m_labels->purchasing().onChanged = [this](const std::vector<domain::Changed> &changed) { m_gate.tell(changed); };
        m_server.surroundings.cluster = command.cluster;
        if (store.location().isShared())
            listen();
    }
    ~Serving()
    {
        if (!m_store.file().isEmpty())
            Running::withdraw(m_store.file());
    }
    Serving(const Serving &) = delete;
    Serving &operator=(const Serving &) = delete;

    int run(const QHostAddress &address, const std::optional<QSslConfiguration> &tls, std::optional<BackupSchedule::Plan> plan)
    {
        if (tls)
            m_gate.useTls(*tls);
        const quint16 port = m_gate.listen(address, m_command.port);
        const quint16 forCommands = tls ? m_gate.listenToCommands() : port;
        if (port == 0 || forCommands == 0)
            return fail(cannotListen(urlOf(address, m_command.port, tls.has_value()), QStringLiteral("something else took it meanwhile")));
        const Running running{QUrl(tls ? urlOf(QHostAddress(QHostAddress::LocalHost), forCommands, false) : urlOf(address, port, false)), m_token};
        if (!m_store.file().isEmpty() && !running.announce(m_store.file()))
            return fail({QStringLiteral("cannot write %1").arg(Running::fileFor(m_store.file()))});
        std::optional<BackupSchedule> backups;
        if (plan) {
            backups.emplace(m_server, m_world, *plan);
            backups->start();
        }
        m_labels->start();
        say("listening on " + urlOf(address, port, tls.has_value()).toLatin1() + '\n');
        return QCoreApplication::exec();
    }

private:
    /// What other nodes change reaches this node's stations.
    void listen()
    {
        m_listening.emplace(m_store.location(), m_store.instance());
        m_listening->onChanged = [this](const std::vector<domain::Changed> &changed) { m_gate.tell(changed); };
        m_listening->onGap = [this] { m_gate.tell({}); };
        m_server.surroundings.listenLag = [this] { return m_listening->lag(); };
        m_listening->start();
    }

    ServeCommand m_command;
    Store &m_store;
    World m_world;
    QByteArray m_token;
    ReferenceServer m_server;
    Reception m_reception;
    Gate m_gate;
    std::unique_ptr<LabelOffice> m_labels;
    std::optional<Listening> m_listening;
    StopSignal m_stop;
};

/// A store serves one cluster: the first one that names it. A node that was set up for another one must not join.
std::optional<Failure> join(Store &store, const QString &cluster)
{
    if (cluster.isEmpty())
        return std::nullopt;
    Store::Transaction transaction(store);
    store.lock(Lock::Schema);
    const QString first = store.meta(QStringLiteral("cluster"));
    if (!first.isEmpty() && first != cluster)
        return Failure{QStringLiteral("--cluster %1: the store, %2, belongs to cluster %3")
                           .arg(cluster, store.location().shown(), first),
                       true};
    store.setMeta(QStringLiteral("cluster"), cluster);
    transaction.commit();
    return std::nullopt;
}

/// What happens once before a node serves.
std::optional<Failure> prepare(const ServeCommand &command, Store &store)
{
    try {
        if (const auto why = join(store, command.cluster))
            return why;
        if (!command.demo)
            return std::nullopt;
        const auto loaded = loadDemo(store);
        return loaded ? std::nullopt : std::optional(loaded.error());
    } catch (const StoreError &why) {
        return Failure{QStringLiteral("the store cannot be used: ") + QString::fromUtf8(why.what())};
    }
}

int serve(const ServeCommand &command, const QString &location)
{
    const auto address = addressOf(command);
    if (!address)
        return fail(address.error());
    const auto tls = readTls(command.tlsCertificate, command.tlsKey);
    if (!tls)
        return fail(tls.error());
    std::optional<BackupSchedule::Plan> plan;
    if (!command.backup.isEmpty()) {
        const auto read = BackupSchedule::read(command.backup);
        if (!read)
            return fail(read.error());
        plan = *read;
    }
    if (const auto why = portFault(*address, command.port, tls->has_value()))
        return fail(*why);
    const auto store = Store::open(location, Store::Missing::Create, realWorld());
    if (!store)
        return fail(store.error());
    if (const auto why = prepare(command, **store))
        return fail(*why);
    const std::optional<CarrierPlan> carrier = command.demo ? command.carrier.value_or(CarrierPlan{}) : command.carrier;
    auto labels = LabelOffice::open(**store, realWorld(), carrier);
    if (!labels)
        return fail(labels.error());
    return Serving(command, **store, std::move(*labels)).run(*address, *tls, plan);
}

// ---- all other commands ----------------------------------------------------------------------------------------
/// Where the answer goes: standard output, or the file of --to.
class Output
{
public:
    explicit Output(const QString &file)
        : m_file(file)
    {
    }
    std::optional<Failure> write(const QByteArray &bytes)
    {
        if (m_file.fileName().isEmpty()) {
            say(bytes);
            return std::nullopt;
        }
        if ((!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly)) || m_file.write(bytes) != bytes.size() ||
            !m_file.flush())
            return Failure{QStringLiteral("cannot write %1: %2").arg(m_file.fileName(), m_file.errorString())};
        return std::nullopt;
    }

private:
    QFile m_file;
};

int onStore(const StoreCommand &command, const QString &location)
{
    const World world = realWorld();
    const auto missing = command.beginsStore ? Store::Missing::Create : Store::Missing::Refuse;
    const auto store = Store::open(location, missing, world);
    if (!store)
        return fail(store.error());
    Output output(command.outputFile);
    AdminCall call = command.call;
    while (true) {
        const auto answer = runAdmin(**store, world, call);
        if (!answer)
            return fail(answer.error());
        if (const auto why = output.write(answer->output))
            return fail(*why);
        if (!answer->next)
            return 0;
        call.parameters[QStringLiteral("after")] = QString::number(*answer->next);
    }
}

/// A command on its way through the running server, page after page.
class Through
{
public:
    Through(const Running &running, StoreCommand command, QString location)
        : m_client(running)
        , m_command(std::move(command))
        , m_location(std::move(location))
        , m_output(m_command.outputFile)
    {
    }
    int run()
    {
        ask();
        return QCoreApplication::exec();
    }

private:
    void ask()
    {
        m_client.send(m_command.call, [this](const AdminClient::Reply &reply) { take(reply); });
    }
    void take(const AdminClient::Reply &reply)
    {
        if (!reply)
            return QCoreApplication::exit(onStore(m_command, m_location)); // left behind by a server that was killed
        if (!*reply)
            return QCoreApplication::exit(fail(reply->error()));
        if (const auto why = m_output.write((*reply)->output))
            return QCoreApplication::exit(fail(*why));
        if (!(*reply)->next)
            return QCoreApplication::exit(0);
        m_command.call.parameters[QStringLiteral("after")] = QString::number(*(*reply)->next);
        ask();
    }

    AdminClient m_client;
    StoreCommand m_command;
    QString m_location;
    Output m_output;
};

/// What can be kept of the PIN in a file. It stands in no argument, which every process of the machine can read.
base::Expected<QString, Failure> verifierOf(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::Unexpected{Failure{QStringLiteral("cannot read %1: %2").arg(name, file.errorString())}};
    const QString pin = QString::fromUtf8(file.readLine()).trimmed();
    if (const QString fault = codec::pinFault(pin); !fault.isEmpty())
        return base::Unexpected{Failure{fault, true}};
    const QString verifier = codec::pinVerifier(pin);
    if (verifier.isEmpty())
        return base::Unexpected{Failure{QStringLiteral("there is no memory to work on the PIN")}};
    return verifier;
}

int onStoreOrThrough(StoreCommand command, const QString &location)
{
    if (!command.pinFile.isEmpty()) {
        const auto verifier = verifierOf(command.pinFile);
        if (!verifier)
            return fail(verifier.error());
        command.call.parameters[QStringLiteral("verifier")] = *verifier;
    }
    if (!command.importFile.isEmpty()) {
        QFile file(command.importFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail({QStringLiteral("cannot read %1: %2").arg(command.importFile, file.errorString())});
        command.call.content = file.readAll();
    }
    const auto place = readStoreLocation(location);
    const bool isFile = place && !place->file.isEmpty();
    const auto running = isFile ? Running::find(place->file) : std::nullopt;
    return running ? Through(*running, command, location).run() : onStore(command, location);
}

// ---- the log ---------------------------------------------------------------------------------------------------
FILE *logFile = stderr;

void writeLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QString time = codec::writeTime(realWorld().now());
    std::fprintf(logFile, "%s %s: %s\n", qUtf8Printable(time), context.category, qUtf8Printable(text));
    std::fflush(logFile);
}

} // namespace

int runCommand(const CommandLine &line)
{
    if (const auto *text = std::get_if<SayCommand>(&line.command)) {
        say(text->text.toUtf8());
        return 0;
    }
    if (!line.log.isEmpty() && line.log != u"-") {
        logFile = std::fopen(QFile::encodeName(line.log).constData(), "a");
        if (!logFile)
            return fail({QStringLiteral("--log %1: the file cannot be written").arg(line.log)});
    }
    qInstallMessageHandler(writeLog);
    if (const auto *command = std::get_if<ServeCommand>(&line.command))
        return serve(*command, line.store);
    return onStoreOrThrough(std::get<StoreCommand>(line.command), line.store);
}

} // namespace server
