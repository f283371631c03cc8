// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/shift.h"
#include "base/must.h"
#include <QElapsedTimer>
#include <QTest>
#include <QUrl>
#include <csignal>

namespace faults {
namespace {

const QString stationName = QStringLiteral("handheld-1");
constexpr int patience_ms = 30'000;

QString program(const char *name) { return QStringLiteral(PACKHORSE_BIN_DIR "/") + QLatin1String(name); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename T>
std::vector<T> orEmpty(const emulator::ReadLines<T> &lines)
{
    if (!lines)
        qWarning("%s", qPrintable(lines.error()));
    return lines ? *lines : std::vector<T>();
}

} // namespace

Shift::Shift()
{
    m_buttons = std::make_unique<emulator::StationButtons>(profile() + QStringLiteral("/station.socket"));
    m_hands = std::make_unique<emulator::StationHands>(m_scanner, *m_buttons);
    m_tail = std::make_unique<emulator::BlackBoxTail>(file("black_box.jsonl"), [this](const emulator::Told &told) { heard(told); });
}

Shift::~Shift()
{
    for (emulator::Child *child : {m_station.get(), m_server.get(), m_otherNode.get()}) {
        if (!child)
            continue;
        child->killNow();
        static_cast<void>(until([child] { return !child->isRunning(); }, patience_ms));
    }
}

bool Shift::until(const std::function<bool()> &condition, int within_ms) { return QTest::qWaitFor(condition, within_ms); }

// ---- the server ---------------------------------------------------------------------------------------------------

bool Shift::startServer()
{
    m_server = std::make_unique<emulator::Child>();
    const quint16 port = serve(*m_server, m_serverPort, store());
    m_serverPort = port ? port : m_serverPort;
    if (!m_net)
        m_net = std::make_unique<FaultProxy>(m_serverPort);
    return port != 0;
}

quint16 Shift::serve(emulator::Child &child, quint16 port, const QString &file)
{
    quint16 there = 0;
    child.onLine = [&](const QByteArray &line) {
        if (line.startsWith("listening on "))
            there = quint16(QUrl(QString::fromLatin1(line.mid(13))).port());
    };
    child.start({program("packhorse-server"),
                 {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--store"),
                  QStringLiteral("sqlite:") + file, QStringLiteral("--demo")},
                 {},
                 this->file("server.log")});
    static_cast<void>(until([&] { return there != 0; }, patience_ms));
    child.onLine = nullptr;
    return there;
}

quint16 Shift::startNodeOn(const QString &file)
{
    m_otherNode = std::make_unique<emulator::Child>();
    return serve(*m_otherNode, 0, file);
}

bool Shift::replaceStore(const QString &file)
{
    for (const char *rest : {"", "-wal", "-shm"})
        QFile::remove(store() + QLatin1String(rest));
    return QFile::copy(file, store());
}

void Shift::killServer()
{
    m_server->killNow();
    static_cast<void>(until([this] { return !m_server->isRunning(); }, patience_ms));
}

QByteArray Shift::ran(const char *name, const QStringList &arguments)
{
    std::optional<QByteArray> output;
    QObject context;
    emulator::runOnce(&context, {program(name), arguments, {}, {}}, [&](const QByteArray &all) { output = all; },
                      [&](const QString &why) {
                          qWarning("%s", qPrintable(why));
                          output = QByteArray();
                      });
    static_cast<void>(until([&] { return output.has_value(); }, patience_ms));
    return output.value_or(QByteArray());
}

QByteArray Shift::server(const QStringList &command)
{
    return ran("packhorse-server", command + QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + store()});
}

// ---- the station --------------------------------------------------------------------------------------------------

BadDisk &Shift::disk()
{
    if (!m_disk)
        m_disk = std::make_unique<BadDisk>(file("disk.orders"), profile());
    return *m_disk;
}

bool Shift::startStation()
{
    QElapsedTimer clock;
    clock.start();
    m_asked = false;
    m_ended.clear();
    m_station = std::make_unique<emulator::Child>();
    m_station->onEnd = [this](bool well, const QString &how) {
        m_endedWell = well;
        m_ended = how;
    };
    const QString nodes = m_nodes.isEmpty() ? QStringLiteral("http://127.0.0.1:%1").arg(m_net->port()) : m_nodes;
    emulator::ChildPlan plan{program("packhorse-handheld"),
                             QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("--server"), nodes, QStringLiteral("--station"),
                              stationName, QStringLiteral("--scanner"), QStringLiteral("serial:") + m_scanner.device(),
                              QStringLiteral("--black-box"), file("black_box.jsonl"), QStringLiteral("--emulated-hands")} +
                                 m_more,
                             {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
                              {QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software")},
                              {QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()}}, // else Qt complains among our words
                             file("handheld.log")};
    if (m_disk)
        m_disk->preloadInto(plan);
    m_station->start(plan);
    static_cast<void>(until([this] { return m_asked || !m_ended.isEmpty(); }, patience_ms));
    m_readyAfter_ms = clock.elapsed();
    return m_asked && m_ended.isEmpty();
}

void Shift::killStation(int number)
{
    if (const qint64 pid = m_station->pid(); pid > 0) // 0 would be this process with all of its group
        ::kill(pid_t(pid), number);
    static_cast<void>(isStationGone(patience_ms));
}

bool Shift::isStationGone(int within_ms)
{
    return until([this] { return !m_station->isRunning(); }, within_ms);
}

bool Shift::endStation(int within_ms)
{
    m_station->askToEnd();
    return isStationGone(within_ms) && m_endedWell;
}

QByteArray Shift::stationSays() const { return contentOf(file("handheld.log")); }

QByteArray Shift::status()
{
    return ran("packhorse", {QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--profile"), profile()});
}

// ---- the operator -------------------------------------------------------------------------------------------------

void Shift::work(int pace_ms, double mistakes, quint32 seed)
{
    emulator::Temper temper;
    temper.pace_ms = pace_ms;
    temper.mistakes = mistakes;
    temper.shorts = 0.005;
    temper.seed = seed;
    const emulator::Person person{QStringLiteral("B-PICKER1"), QStringLiteral("T-001"), {QStringLiteral("Z-01")},
                                  {QStringLiteral("BIN-CANCEL-1")}, {}};
    m_operator = std::make_unique<emulator::EmulatedOperator>(*m_hands, person, temper);
    m_operator->onEnd = [](const emulator::Ending &ending) {
        if (!ending.finished)
            qWarning("the operator gave up: %s", qPrintable(ending.what));
    };
    if (!m_told.empty())
        m_operator->told(m_told.back());
}

void Shift::rest() { m_operator.reset(); }

bool Shift::quiet()
{
    constexpr int quiet_ms = 300;
    size_t lines = m_told.size();
    QElapsedTimer since;
    since.start();
    return until([&] {
        if (m_told.size() != std::exchange(lines, m_told.size()))
            since.restart();
        return since.elapsed() > quiet_ms;
    }, patience_ms);
}

bool Shift::recorded(int more, int within_ms)
{
    const int wanted = m_accepted + more;
    return until([&] { return m_accepted >= wanted; }, within_ms);
}

bool Shift::workedTo(const QString &step)
{
    work(10, 0);
    const bool there = until([&] { return m_asks && m_asks->step == step; }, patience_ms);
    rest();
    return there;
}

// ---- what was told ------------------------------------------------------------------------------------------------

void Shift::heard(const emulator::Told &told)
{
    m_told.push_back(told);
    m_accepted += int(told.events.size());
    m_asked = m_asked || told.asks;
    if (told.asks)
        m_asks = told.asks;
    if (told.position)
        m_position = told.position;
    if (told.delivery)
        m_delivery = told.delivery;
    if (m_operator)
        m_operator->told(told);
}

int Shift::sounded(const QString &sound, size_t from) const
{
    return int(std::count_if(m_told.begin() + std::ptrdiff_t(from), m_told.end(), [&](const auto &told) { return told.sound == sound; }));
}

bool Shift::delivered(int within_ms)
{
    return until([this] { return m_delivery && m_delivery->onDevice == 0; }, within_ms);
}

// ---- afterwards ---------------------------------------------------------------------------------------------------

std::vector<emulator::FoundFact> Shift::journal()
{
    return orEmpty(emulator::readFacts(ran("packhorse", {QStringLiteral("journal"), QStringLiteral("show"), QStringLiteral("--json"),
                                                         QStringLiteral("--profile"), profile()})));
}

std::vector<emulator::FoundFact> Shift::onServer()
{
    return orEmpty(emulator::readFacts(server({QStringLiteral("export"), QStringLiteral("events")})));
}

bool Shift::isOnServerOnce(const QString &id)
{
    const auto all = onServer();
    return std::count_if(all.begin(), all.end(), [&](const auto &fact) { return fact.event.id.text() == id; }) == 1;
}

QString Shift::closed(int within_ms)
{
    rest();
    if (!quiet() || !delivered(within_ms) || !quiet() || !delivered(within_ms))
        return QStringLiteral("not everything was delivered: %1 on the device").arg(m_delivery ? m_delivery->onDevice : -1);
    if (!endStation())
        return QStringLiteral("the station did not end well: ") + m_ended;
    return compared();
}

bool Shift::serverHasAll(int within_ms)
{
    QElapsedTimer clock;
    clock.start();
    while (onServer().size() < journalSize()) {
        if (clock.elapsed() > within_ms)
            return false;
        QTest::qWait(500);
    }
    return true;
}

/// What a damaged disk has lost is known from the server alone.
static void remember(emulator::History &history)
{
    QSet<QString> known;
    for (const auto &fact : history.journals)
        known << fact.event.id.text();
    for (const auto &fact : history.server) {
        if (!known.contains(fact.event.id.text()))
            history.journals.push_back(fact);
    }
}

QString Shift::compared(Disk disk)
{
    const QByteArray verified =
        ran("packhorse", {QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--profile"), profile()});
    if (!verified.contains("the chain is intact"))
        return QStringLiteral("the chain does not hold: ") + QString::fromUtf8(verified);
    emulator::History history;
    history.stations = {{stationName, orEmpty(emulator::readBlackBox(contentOf(file("black_box.jsonl"))))}};
    history.journals = journal();
    history.server = onServer();
    if (disk == Disk::HasForgotten)
        remember(history);
    history.routes = orEmpty(emulator::readRoutes(server({QStringLiteral("export"), QStringLiteral("routes")})));
    if (history.journals.empty() || history.server.empty())
        return QStringLiteral("there is no history to compare");
    QStringList wrong;
    for (const emulator::Violation &violation : emulator::judgeHistory(history).violations)
        wrong << violation.kind + QStringLiteral(": ") + violation.what;
    return wrong.mid(0, 10).join(u'\n');
}

} // namespace faults
