// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/zpl_printer.h"
#include "base/log.h"
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"

namespace devices {
namespace {
using ports::DeviceState;
using ports::PrintOutcome;

constexpr domain::Duration toConnect(4000);
constexpr domain::Duration withoutProgress(10000); ///< while sending
constexpr domain::Duration toPrint(15000);         ///< after all was taken, or the connection was lost
constexpr domain::Duration whole(28000);           ///< the port promises 30 s
constexpr domain::Duration toFindTheRest(2000);    ///< of a broken label, in a printer that says it holds nothing
constexpr domain::Duration betweenLooks(250);
constexpr domain::Duration beforeReconnect(500);
constexpr domain::Duration toClose(2000);
constexpr domain::Duration toClear(300);
constexpr domain::Duration whenReady(30000);   ///< between two looks at an idle printer
constexpr domain::Duration whenTroubled(4000);

const QString zplType = QStringLiteral("application/zpl");
const QString pdfType = QStringLiteral("application/pdf");
} // namespace

ZplPrinter::ZplPrinter(ports::Clock &clock, ports::Timers &timers, ports::Mailbox &mailbox, std::unique_ptr<ByteChannel> channel,
                       Kind kind, const QString &name, const ZplSetting &setting)
    : m_clock(clock)
    , m_timers(timers)
    , m_mailbox(mailbox)
    , m_channel(std::move(channel))
    , m_kind(kind)
    , m_name(name)
    , m_setting(setting)
    , m_talk(clock, timers, *m_channel)
    , m_trouble(QStringLiteral("the printer %1 was not reached yet").arg(name))
{
    m_channel->onOpened = [this] { opened(); };
    m_channel->onClosed = [this](const QString &why) { closed(why); };
    m_channel->onTaken = [this](qint64 bytes) { taken(bytes); };
    m_channel->onBytes = [this](const QByteArray &bytes) { m_talk.take(bytes); };
}

ZplPrinter::~ZplPrinter()
{
    m_drawing.reset();
    for (const ports::TimerId timer : {m_limit, m_step, m_probe})
        m_timers.cancel(timer);
    m_channel->abandon();
}

void ZplPrinter::open()
{
    m_open = true;
    connectNow();
}

bool ZplPrinter::takes(const QString &mediaType) const { return mediaType == zplType || mediaType == pdfType; }

void ZplPrinter::test(std::function<void(PrintOutcome)> done)
{
    print({QString(), QStringLiteral("test"), testLabel(m_name), zplType}, std::move(done));
}

void ZplPrinter::print(const ports::PrintJob &job, std::function<void(PrintOutcome)> done)
{
    if (m_work)
        return refuse(std::move(done), QStringLiteral("the printer %1 is busy with another label").arg(m_name));
    const bool pdf = job.mediaType == pdfType;
    if (!takes(job.mediaType) || pdf != isPdf(job.document) || (!pdf && labelsIn(job.document) == 0))
        return refuse(std::move(done), QStringLiteral("the document \"%1\" is no label that %2 can print").arg(job.title, m_name));
    m_work.emplace();
    m_work->done = std::move(done);
    m_work->reprint = job.reprint;
    after(m_limit, whole, &ZplPrinter::timeIsUp);
    if (pdf)
        draw(job.document);
    else
        begin(job.document);
}

/// Never from inside of print().
void ZplPrinter::refuse(std::function<void(PrintOutcome)> done, const QString &why)
{
    m_timers.start(domain::Duration(0), [alive = std::weak_ptr<int>(m_alive), done = std::move(done), why] {
        if (!alive.expired())
            done({Result::NothingTaken, {}, why});
    });
}

void ZplPrinter::draw(const QByteArray &pdf)
{
    if (!m_drawing)
        m_drawing = std::make_unique<WorkThread>(m_mailbox);
    const int saidDots = m_talk.model() ? m_talk.model()->dotsPerMm : 8;
    const int dots = m_setting.dotsPerMm > 0 ? m_setting.dotsPerMm : saidDots;
    m_drawing->post([this, pdf, dots, coding = m_setting.coding]() -> WorkThread::Result {
        const auto zpl = pdfToZpl(pdf, dots, coding);
        return [this, zpl] {
            if (!m_work || m_work->stage != Stage::Drawing)
                return;
            if (zpl)
                begin(*zpl);
            else
                conclude(Result::NothingTaken, {}, zpl.error());
        };
    });
}

/// A connection that stands is used when it is only asking; one that ends is waited for.
void ZplPrinter::begin(const QByteArray &zpl)
{
    m_work->zpl = m_work->reprint ? markedAsReprint(zpl) : zpl;
    m_work->labels = labelsIn(zpl);
    m_work->stage = Stage::Waiting;
    connectNow();
}

void ZplPrinter::connectNow()
{
    m_timers.cancel(m_probe);
    m_probe = 0;
    if (m_connecting)
        return;
    m_connecting = true;
    m_takenByChannel = 0;
    m_talk.resetBytes();
    m_step = m_timers.start(toConnect, [this] {
        m_channel->abandon();
        closed(QStringLiteral("it does not answer"));
    });
    m_channel->open();
}

void ZplPrinter::opened()
{
    m_timers.cancel(m_step);
    if (m_state != DeviceState::Ready)
        m_talk.forget(); // it may be another one
    askThen();
}

void ZplPrinter::askThen()
{
    m_talk.ask([this](const ZplReport &report) { reported(report); });
}

void ZplPrinter::reported(const ZplReport &report)
{
    setCondition(report);
    setState(DeviceState::Ready, {});
    if (!m_work || m_work->stage == Stage::Drawing)
        return endConnection();
    if (m_work->stage == Stage::Waiting)
        return beforeSending(report);
    judge(report);
}

/// What is wrong now would only be found out when the label is half in the printer.
void ZplPrinter::beforeSending(const ZplReport &report)
{
    const bool half = m_halfLabel || (report.host && report.host->partialFormat);
    if (half && !m_work->cleared)
        return clearHalfLabel();
    if (half)
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 holds half a label: switch it off and on").arg(m_name));
    if (m_condition.stopped)
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 says: %2").arg(m_name, m_condition.words));
    if (m_talk.answers() && !report.isAnswered()) {
        m_talk.forget(); // next time it is taken for one that never answers
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 does not answer any more: look at it").arg(m_name));
    }
    send(report);
}

/// ~JA cancels all formats in the printer: it is ours alone, and the label before this one was waited for.
void ZplPrinter::clearHalfLabel()
{
    qCInfo(logDevices).noquote() << "the printer" << m_name << "holds half a label: cleared";
    m_work->cleared = true;
    m_halfLabel = false;
    const QByteArray clear = "~JA\r\n";
    m_writtenBefore += clear.size();
    m_channel->write(clear);
    after(m_step, toClear, &ZplPrinter::askThen);
}

void ZplPrinter::send(const ZplReport &report)
{
    m_work->countBefore = report.count;
    m_work->stage = Stage::Sending;
    m_writtenBefore += m_talk.bytesAsked();
    m_talk.resetBytes();
    m_channel->write(m_work->zpl);
    after(m_step, withoutProgress, &ZplPrinter::timeIsUp);
}

void ZplPrinter::taken(qint64 bytes)
{
    m_takenByChannel += bytes;
    if (!m_work || m_work->stage != Stage::Sending)
        return;
    m_work->taken = qBound<qint64>(0, m_takenByChannel - m_writtenBefore, m_work->zpl.size());
    m_timers.cancel(m_step);
    if (m_work->taken == m_work->zpl.size())
        return sentAll();
    after(m_step, withoutProgress, &ZplPrinter::timeIsUp);
}

void ZplPrinter::sentAll()
{
    m_work->stage = Stage::Sent;
    m_work->since = m_clock.running();
    if (m_talk.answers())
        return lookAgain(betweenLooks);
    conclude(Result::Taken, {}, {});
}

void ZplPrinter::judge(const ZplReport &report)
{
    if (m_work->countBefore && report.count && *report.count >= *m_work->countBefore + m_work->labels)
        return conclude(Result::Printed, QStringLiteral("odometer"), {});
    if (m_work->stage == Stage::Lost && report.host && report.host->partialFormat) {
        m_halfLabel = true;
        return conclude(Result::Unknown, {},
                        QStringLiteral("the connection to %1 broke in the middle of the label, which is not whole: look whether one came out").arg(m_name));
    }
    if (!m_work->countBefore && report.host) {
        judgeByStatus(*report.host);
        if (!m_work)
            return;
    }
    if (isLate() || isGone(report))
        return conclude(undecided());
    lookAgain(betweenLooks);
}

/// A broken label that is not in the printer any more will not come out: nobody has to wait for that.
bool ZplPrinter::isGone(const ZplReport &report) const
{
    const bool nothingThere = report.host && report.host->isIdle() && !m_condition.stopped;
    return m_work->stage == Stage::Lost && nothingThere && m_clock.running() - m_work->since >= toFindTheRest;
}

/// Without a counter: a label that was seen in the printer and then no more, with nothing wrong, was printed.
void ZplPrinter::judgeByStatus(const HostStatus &host)
{
    m_work->seenBusy = m_work->seenBusy || host.formats > 0 || host.remaining > 0;
    if (m_work->seenBusy && m_work->stage == Stage::Sent && host.isIdle() && !m_condition.stopped)
        conclude(Result::Printed, QStringLiteral("status"), {});
}

bool ZplPrinter::isLate() const { return m_clock.running() - m_work->since >= toPrint; }

void ZplPrinter::lookAgain(domain::Duration pause)
{
    after(m_step, pause, m_connecting ? &ZplPrinter::askThen : &ZplPrinter::connectNow);
}

PrintOutcome ZplPrinter::undecided() const
{
    if (m_condition.stopped)
        return {Result::Unknown, {}, QStringLiteral("the printer %1 took the label and says: %2. Mend that: the label may come out by itself").arg(m_name, m_condition.words)};
    if (m_work->stage == Stage::Lost)
        return {Result::Unknown, {}, QStringLiteral("the connection to %1 broke after %2 of %3 bytes: look whether a label came out")
                                         .arg(m_name).arg(m_work->taken).arg(m_work->zpl.size())};
    if (m_work->countBefore)
        return {Result::Unknown, {}, QStringLiteral("the printer %1 took the label and printed none: look whether one came out").arg(m_name)};
    return {Result::Taken, {}, {}};
}

void ZplPrinter::closed(const QString &why)
{
    m_timers.cancel(m_step);
    m_talk.stop();
    m_connecting = false;
    m_writtenBefore = 0;
    if (std::exchange(m_finishing, false))
        return rest();
    if (!m_work || m_work->stage == Stage::Drawing || m_work->stage == Stage::Waiting)
        setState(DeviceState::Absent, QStringLiteral("the printer %1 is not reached (%2): is it on, and plugged in?").arg(m_name, why));
    if (m_work && m_work->stage != Stage::Drawing)
        return lost(why);
    rest();
}

/// Nothing was accepted: it may be sent again. Otherwise the printer itself is asked, if it ever answers, on a new connection.
void ZplPrinter::lost(const QString &why)
{
    const bool nothing = m_work->stage == Stage::Waiting || (m_work->stage == Stage::Sending && m_work->taken == 0);
    if (nothing)
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 was not reached (%2)").arg(m_name, why));
    m_halfLabel = m_halfLabel || (m_work->stage == Stage::Sending && m_work->taken < m_work->zpl.size());
    if (m_work->stage != Stage::Lost && m_work->stage != Stage::Sent)
        m_work->since = m_clock.running();
    m_work->stage = Stage::Lost;
    if (!m_talk.answers() || isLate())
        return conclude(undecided());
    lookAgain(beforeReconnect);
}

/// Of the whole job, or of a printer that takes no more bytes.
void ZplPrinter::timeIsUp()
{
    if (m_work->stage == Stage::Drawing || m_work->stage == Stage::Waiting || (m_work->stage == Stage::Sending && m_work->taken == 0))
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 takes nothing: look at it").arg(m_name));
    if (m_work->stage != Stage::Sending)
        return conclude(undecided());
    m_halfLabel = true;
    conclude(Result::Unknown, {}, QStringLiteral("the printer %1 stopped after %2 of %3 bytes: look whether a label came out")
                                      .arg(m_name).arg(m_work->taken).arg(m_work->zpl.size()));
}

void ZplPrinter::conclude(Result result, const QString &by, const QString &why) { conclude(PrintOutcome{result, by, why}); }

void ZplPrinter::conclude(const PrintOutcome &outcome)
{
    const Work work = *std::exchange(m_work, std::nullopt);
    m_timers.cancel(std::exchange(m_limit, 0));
    m_timers.cancel(std::exchange(m_step, 0));
    m_talk.stop();
    if (work.stage == Stage::Sending && m_connecting) {
        m_channel->abandon(); // what was not sent yet must never be
        m_connecting = false;
        m_writtenBefore = 0;
    }
    endConnection();
    work.done(outcome);
}

/// To its end: a printer that is reached again before it has closed mixes two labels up.
void ZplPrinter::endConnection()
{
    if (!m_connecting)
        return rest();
    if (std::exchange(m_finishing, true))
        return;
    m_step = m_timers.start(toClose, [this] {
        m_channel->abandon();
        closed({});
    });
    m_channel->finish();
}

/// Nothing goes on: the next label, or a look at the printer after a while.
void ZplPrinter::rest()
{
    if (m_work && m_work->stage == Stage::Waiting)
        return connectNow();
    const bool fine = m_state == DeviceState::Ready && !m_condition.stopped;
    if (m_open)
        after(m_probe, fine ? whenReady : whenTroubled, &ZplPrinter::connectNow);
}

void ZplPrinter::after(ports::TimerId &timer, domain::Duration pause, void (ZplPrinter::*what)())
{
    m_timers.cancel(timer);
    timer = m_timers.start(pause, [this, &timer, what] {
        timer = 0;
        (this->*what)();
    });
}

void ZplPrinter::setCondition(const ZplReport &report)
{
    const auto before = m_condition.words;
    if (report.alerts || report.host)
        m_condition = conditionOf(report.alerts, report.host);
    if (m_condition.words != before && onStateChanged)
        onStateChanged();
}

void ZplPrinter::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
