// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/document_parts.h"
#include "codec/state_names.h"

/// GET /v1/labels/{order}/{parcel}/{revision}.
namespace codec {
namespace {
using namespace domain;

constexpr StateNames<LabelState, 6> labelStates = {{
    {LabelState::Buying, "buying"},
    {LabelState::Ready, "ready"},
    {LabelState::Refused, "refused"},
    {LabelState::Check, "check"},
    {LabelState::Voiding, "voiding"},
    {LabelState::Void, "void"},
}};

QByteArray readDocument(const Members &m)
{
    const auto read = QByteArray::fromBase64Encoding(m.textOrEmpty("document").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!read)
        m.wrong(QStringLiteral("document"), QStringLiteral("is not base64"));
    return read.decoded;
}

/// A document is what its SHA-256 says, or it is not printed.
void mustBeWhole(const Members &m, const Label &label)
{
    if (label.state == LabelState::Ready && label.document.isEmpty())
        m.wrong(QStringLiteral("document"), QStringLiteral("is missing though the label is ready"));
    if (!label.document.isEmpty() && sha256(label.document).toHex() != label.sha256)
        m.wrong(QStringLiteral("sha256"), QStringLiteral("is not the document's"));
    if (!label.document.isEmpty() && label.mediaType.isEmpty())
        m.wrong(QStringLiteral("media_type"), QStringLiteral("must not be empty"));
}

} // namespace

QByteArray encodeLabel(const Label &label)
{
    return writeJson({{QStringLiteral("href"), hrefOf(label.name)},
                      {QStringLiteral("order"), label.name.order.text()},
                      {QStringLiteral("parcel"), label.name.parcel},
                      {QStringLiteral("revision"), label.name.revision},
                      {QStringLiteral("state"), stateName(labelStates, label.state)},
                      {QStringLiteral("why"), label.why},
                      {QStringLiteral("carrier"), label.carrier},
                      {QStringLiteral("tracking"), label.tracking},
                      {QStringLiteral("box"), label.box},
                      {QStringLiteral("weight_g"), label.weight_g},
                      {QStringLiteral("media_type"), label.mediaType},
                      {QStringLiteral("sha256"), QString::fromLatin1(label.sha256)},
                      {QStringLiteral("document"), QString::fromLatin1(label.document.toBase64())}});
}

Read<Label> decodeLabel(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    Label label;
    label.name = {OrderId(m.text("order")), m.small("parcel", 1, maxParcels), m.small("revision", 1, maxRevisions)};
    label.state = readState(labelStates, m, "state");
    label.why = m.textOrEmpty("why");
    label.carrier = m.textOrEmpty("carrier");
    label.tracking = m.textOrEmpty("tracking");
    label.box = m.textOrEmpty("box");
    label.weight_g = m.smallOr("weight_g", 0, 0, maxGrams);
    label.mediaType = m.textOrEmpty("media_type");
    label.sha256 = m.textOrEmpty("sha256").toLatin1();
    label.document = readDocument(m);
    mustBeWhole(m, label);
    return unless(fault, std::move(label));
}

} // namespace codec
