// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/ipp_talk.h"
#include <QUrl>
#include <array>
#include <cups/cups.h>
#include <memory>

namespace devices {
namespace {
constexpr int toConnect_ms = 4000;
constexpr double silence_s = 10;
constexpr qsizetype partSize = 16 * 1024;

struct IppDelete
{
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Message = std::unique_ptr<ipp_t, IppDelete>;

QByteArray userName() { return QByteArray("packhorse"); }

QByteArrayList wordsOf(ipp_t *answer, const char *name)
{
    QByteArrayList words;
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        words << QByteArray(ippGetString(attribute, i, nullptr));
    return words;
}

std::optional<int> numberOf(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute ? std::optional(ippGetInteger(attribute, 0)) : std::nullopt;
}

bool isRefusal(ipp_status_t status)
{
    return (status >= IPP_STATUS_ERROR_BAD_REQUEST && status < IPP_STATUS_ERROR_INTERNAL) || status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS
           || status == IPP_STATUS_ERROR_OPERATION_NOT_SUPPORTED || status == IPP_STATUS_ERROR_BUSY;
}

bool mentions(const QByteArrayList &reasons, const char *word)
{
    return std::any_of(reasons.begin(), reasons.end(), [word](const QByteArray &reason) { return reason.startsWith(word); });
}
} // namespace

base::Expected<IppAddress, QString> readIppAddress(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const bool known = url.scheme() == QLatin1String("ipp") || url.scheme() == QLatin1String("ipps");
    if (!url.isValid() || !known || url.host().isEmpty() || url.path().size() < 2)
        return base::Unexpected{QStringLiteral("\"%1\" is no address of a printer: write e.g. ipp:ipp://printhost:631/printers/labels").arg(uri)};
    IppAddress address;
    address.uri = url.toEncoded();
    address.host = url.host().toUtf8();
    address.port = url.port(631);
    address.resource = url.path(QUrl::FullyEncoded).toLatin1();
    address.encrypted = url.scheme() == QLatin1String("ipps");
    return address;
}

/// One connection, one request, one answer.
struct IppTalk::Connection
{
    explicit Connection(IppTalk &talk)
        : http(httpConnect2(talk.m_address.host.constData(), talk.m_address.port, nullptr, AF_UNSPEC,
                            talk.m_address.encrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED, 1, toConnect_ms, &talk.m_stops))
        , resource(talk.m_address.resource)
    {
        if (http)
            httpSetTimeout(http, silence_s, [](http_t *, void *) { return 0; }, nullptr);
    }
    ~Connection()
    {
        if (http)
            httpClose(http);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Message request(ipp_op_t operation, const IppAddress &address) const
    {
        Message message(ippNewRequest(operation));
        ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, address.uri.constData());
        ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, userName().constData());
        return message;
    }
    /// The request's own bytes, not yet the document's.
    [[nodiscard]] bool send(ipp_t *message, qsizetype documentSize) const
    {
        const size_t length = ippLength(message) + size_t(documentSize);
        return cupsSendRequest(http, message, resource.constData(), length) == HTTP_STATUS_CONTINUE;
    }
    [[nodiscard]] Message answer() const { return Message(cupsGetResponse(http, resource.constData())); }

    http_t *http;
    const QByteArray resource;
};

IppTalk::IppTalk(IppAddress address)
    : m_address(std::move(address))
{
}

QString IppTalk::lastError() const
{
    const QString words = QString::fromUtf8(cupsLastErrorString());
    return words.isEmpty() ? QStringLiteral("no answer") : words;
}

base::Expected<IppPrinterState, QString> IppTalk::printerState()
{
    const Connection connection(*this);
    if (!connection.http)
        return base::Unexpected{lastError()};
    static constexpr std::array<const char *, 4> wanted{"document-format-supported", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"};
    const Message request = connection.request(IPP_OP_GET_PRINTER_ATTRIBUTES, m_address);
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(wanted.size()), nullptr, wanted.data());
    const Message answer = connection.send(request.get(), 0) ? connection.answer() : nullptr;
    if (!answer || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_EVENTS_COMPLETE)
        return base::Unexpected{lastError()};
    IppPrinterState state;
    state.formats = wordsOf(answer.get(), "document-format-supported");
    state.reasons = wordsOf(answer.get(), "printer-state-reasons");
    state.stopped = numberOf(answer.get(), "printer-state") == IPP_PSTATE_STOPPED;
    ipp_attribute_t *accepting = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    state.accepting = !accepting || ippGetBoolean(accepting, 0);
    return state;
}

IppSubmission IppTalk::submit(const QString &title, const QByteArray &format, const QByteArray &document)
{
    using Fate = IppSubmission::Fate;
    const Connection connection(*this);
    if (!connection.http)
        return {Fate::NotReached, 0, lastError()};
    const Message request = connection.request(IPP_OP_PRINT_JOB, m_address);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, title.toUtf8().constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, format.constData());
    if (!connection.send(request.get(), document.size()))
        return {Fate::NotReached, 0, lastError()}; // without a document there is no job
    for (qsizetype at = 0; at < document.size(); at += partSize) {
        const qsizetype size = std::min(partSize, document.size() - at);
        if (cupsWriteRequestData(connection.http, document.constData() + at, size_t(size)) != HTTP_STATUS_CONTINUE)
            break; // it may have answered already: with a no
    }
    const Message answer = connection.answer();
    const auto job = answer ? numberOf(answer.get(), "job-id") : std::nullopt;
    if (job && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE)
        return {Fate::Accepted, *job, {}};
    return {answer && isRefusal(ippGetStatusCode(answer.get())) ? Fate::Refused : Fate::Lost, 0, lastError()};
}

base::Expected<IppJobState, QString> IppTalk::jobState(int job)
{
    const Connection connection(*this);
    if (!connection.http)
        return base::Unexpected{lastError()};
    const Message request = connection.request(IPP_OP_GET_JOB_ATTRIBUTES, m_address);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "job-state");
    const Message answer = connection.send(request.get(), 0) ? connection.answer() : nullptr;
    const auto state = answer ? numberOf(answer.get(), "job-state") : std::nullopt;
    if (!state || *state < IPP_JSTATE_PENDING || *state > IPP_JSTATE_COMPLETED)
        return base::Unexpected{lastError()};
    return IppJobState(*state);
}

void IppTalk::cancel(int job)
{
    const Connection connection(*this);
    if (!connection.http)
        return;
    const Message request = connection.request(IPP_OP_CANCEL_JOB, m_address);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    if (connection.send(request.get(), 0))
        (void)connection.answer();
}

ports::PrinterCondition conditionOf(const IppPrinterState &state)
{
    ports::PrinterCondition condition;
    condition.known = true;
    condition.paperOut = mentions(state.reasons, "media-empty") || mentions(state.reasons, "media-needed");
    condition.ribbonOut = mentions(state.reasons, "marker-supply-empty");
    condition.headOpen = mentions(state.reasons, "cover-open") || mentions(state.reasons, "door-open");
    condition.paused = mentions(state.reasons, "paused");
    condition.stopped = state.stopped || !state.accepting || condition.paperOut || condition.headOpen || condition.paused;
    QByteArrayList words = state.reasons;
    words.removeAll("none");
    if (words.isEmpty() && state.stopped)
        words << "it is stopped: start it in CUPS";
    if (!state.accepting)
        words << "it accepts no jobs: let it in CUPS";
    condition.words = QString::fromUtf8(words.join(", "));
    return condition;
}

} // namespace devices
