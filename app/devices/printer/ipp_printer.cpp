// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/ipp_printer.h"
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"

namespace devices {
namespace {
using ports::DeviceState;
using ports::PrintOutcome;

constexpr domain::Duration betweenLooks(500);
constexpr domain::Duration toPrint(25000);
constexpr domain::Duration whole(29000); ///< the port promises 30 s
constexpr domain::Duration whenReady(30000);
constexpr domain::Duration whenTroubled(4000);

const QString zplType = QStringLiteral("application/zpl");
const QString pdfType = QStringLiteral("application/pdf");
} // namespace

IppPrinter::IppPrinter(ports::Clock &clock, ports::Timers &timers, ports::Mailbox &mailbox, IppAddress address, Kind kind, const QString &name)
    : m_clock(clock)
    , m_timers(timers)
    , m_kind(kind)
    , m_name(name)
    , m_talk(std::move(address))
    , m_trouble(QStringLiteral("the printer %1 was not reached yet").arg(name))
    , m_thread(std::make_unique<WorkThread>(mailbox))
{
}

IppPrinter::~IppPrinter()
{
    m_talk.stop();
    m_thread.reset();
    for (const ports::TimerId timer : {m_follow, m_look, m_limit})
        m_timers.cancel(timer);
}

void IppPrinter::open() { look(); }

void IppPrinter::look()
{
    m_timers.cancel(std::exchange(m_look, 0));
    m_thread->post([this]() -> WorkThread::Result {
        const State state = m_talk.printerState();
        return [this, state] {
            looked(state);
            lookLater();
        };
    });
}

void IppPrinter::lookLater()
{
    const bool fine = m_state == DeviceState::Ready && !m_condition.stopped;
    m_timers.cancel(m_look);
    m_look = m_timers.start(fine ? whenReady : whenTroubled, [this] {
        m_look = 0;
        look();
    });
}

void IppPrinter::looked(const State &state)
{
    if (!state)
        return setState(DeviceState::Absent, QStringLiteral("the printer %1 is not reached (%2): is it on, and is its address right?").arg(m_name, state.error()));
    m_formats = state->formats;
    const QString before = m_condition.words;
    m_condition = conditionOf(*state);
    setState(DeviceState::Ready, {});
    if (m_condition.words != before && onStateChanged)
        onStateChanged();
}

/// A queue of CUPS takes ZPL as "raw": as it is.
QByteArray IppPrinter::formatFor(const QString &mediaType) const
{
    if (mediaType == pdfType)
        return "application/pdf";
    return m_formats.contains("application/vnd.zebra-zpl") ? "application/vnd.zebra-zpl" : "application/vnd.cups-raw";
}

bool IppPrinter::takes(const QString &mediaType) const
{
    if (mediaType != pdfType && mediaType != zplType)
        return false;
    return m_formats.isEmpty() ? mediaType == pdfType || m_kind == Kind::Label : m_formats.contains(formatFor(mediaType));
}

void IppPrinter::print(const ports::PrintJob &job, std::function<void(PrintOutcome)> done)
{
    const bool odd = (job.mediaType == pdfType) != isPdf(job.document);
    const QString why = m_done                   ? QStringLiteral("the printer %1 is busy with another document").arg(m_name)
                        : !takes(job.mediaType) || odd ? QStringLiteral("the document \"%1\" is none that %2 can print").arg(job.title, m_name)
                                                 : QString();
    if (!why.isEmpty()) {
        m_timers.start(domain::Duration(0), [alive = std::weak_ptr<int>(m_alive), done = std::move(done), why] {
            if (!alive.expired())
                done({Result::NothingTaken, {}, why});
        });
        return;
    }
    m_done = std::move(done);
    m_job = 0;
    m_since = m_clock.running();
    m_limit = m_timers.start(whole, [this] { conclude(Result::Unknown, {}, QStringLiteral("the printer %1 does not answer any more: look whether something came out").arg(m_name)); });
    m_thread->post([this, title = job.title, format = formatFor(job.mediaType), document = job.document]() -> WorkThread::Result {
        const IppSubmission submission = m_talk.submit(title, format, document);
        return [this, submission] { submitted(submission); };
    });
}

void IppPrinter::test(std::function<void(PrintOutcome)> done)
{
    const bool zpl = m_kind == Kind::Label && !m_formats.contains("application/pdf") && takes(zplType);
    print({QString(), QStringLiteral("Packhorse test"), zpl ? testLabel(m_name) : testPage(m_name), zpl ? zplType : pdfType}, std::move(done));
}

void IppPrinter::submitted(const IppSubmission &submission)
{
    using Fate = IppSubmission::Fate;
    if (!m_done)
        return;
    switch (submission.fate) {
    case Fate::NotReached:
        setState(DeviceState::Absent, QStringLiteral("the printer %1 is not reached (%2): is it on, and is its address right?").arg(m_name, submission.why));
        lookLater();
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 was not reached (%2)").arg(m_name, submission.why));
    case Fate::Refused:
        return conclude(Result::NothingTaken, {}, QStringLiteral("the printer %1 refused it: %2").arg(m_name, submission.why));
    case Fate::Lost:
        return conclude(Result::Unknown, {}, QStringLiteral("the connection to %1 broke (%2): look whether something came out").arg(m_name, submission.why));
    case Fate::Accepted:
        m_job = submission.job;
        return follow();
    }
}

void IppPrinter::follow()
{
    m_follow = 0;
    m_thread->post([this, job = m_job]() -> WorkThread::Result {
        const auto jobState = m_talk.jobState(job);
        const State state = m_talk.printerState();
        return [this, jobState, state] { followed(jobState, state); };
    });
}

/// Also the printer is looked at: a job can be "processing" while there is no paper.
void IppPrinter::followed(const base::Expected<IppJobState, QString> &job, const State &state)
{
    if (!m_done)
        return;
    if (state)
        looked(state);
    if (job && *job == IppJobState::Completed)
        return conclude(Result::Printed, QStringLiteral("spooler"), {});
    if (job && (*job == IppJobState::Aborted || *job == IppJobState::Cancelled))
        return conclude(Result::Unknown, {}, QStringLiteral("the printer %1 gave the job up%2: look whether something came out")
                                                 .arg(m_name, m_condition.words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_condition.words)));
    if (m_clock.running() - m_since >= toPrint)
        return giveUp();
    m_follow = m_timers.start(betweenLooks, [this] { follow(); });
}

void IppPrinter::giveUp()
{
    m_thread->post([this, job = m_job]() -> WorkThread::Result {
        m_talk.cancel(job);
        return nullptr;
    });
    const QString words = m_condition.words.isEmpty() ? QStringLiteral("it did not print it in time") : m_condition.words;
    conclude(Result::Unknown, {}, QStringLiteral("the printer %1 took the document, and then: %2. The job was cancelled: look whether something came out").arg(m_name, words));
}

void IppPrinter::conclude(Result result, const QString &by, const QString &why)
{
    m_timers.cancel(std::exchange(m_limit, 0));
    m_timers.cancel(std::exchange(m_follow, 0));
    const auto done = std::exchange(m_done, nullptr);
    done({result, by, why});
}

void IppPrinter::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
