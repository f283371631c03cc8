// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/zpl_document.h"
#include <QRegularExpression>
#include <QString>

namespace devices {
namespace {
constexpr int mostLabels = 1'000'000;

int labelsOfFormat(QByteArrayView format)
{
    if (format.indexOf("^DF") >= 0)
        return 0;
    const qsizetype quantity = format.indexOf("^PQ");
    if (quantity < 0)
        return 1;
    static const QRegularExpression number(QStringLiteral("^\\^PQ\\s*0*(\\d{1,8})"));
    const auto match = number.match(QString::fromLatin1(format.sliced(quantity).toByteArray().left(16)));
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, mostLabels) : 1;
}
} // namespace

int labelsIn(QByteArrayView zpl)
{
    int labels = 0;
    for (qsizetype begin = zpl.indexOf("^XA"); begin >= 0 && labels < mostLabels; begin = zpl.indexOf("^XA", begin)) {
        const qsizetype end = zpl.indexOf("^XZ", begin);
        if (end < 0)
            break;
        labels += labelsOfFormat(zpl.sliced(begin, end - begin));
        begin = end;
    }
    return labels;
}

QByteArray markedAsReprint(QByteArray zpl) { return zpl.replace("^XZ", "^FO8,4^A0N,24,24^FDREPRINT^FS^XZ"); }

bool isPdf(QByteArrayView document) { return document.first(std::min<qsizetype>(document.size(), 1024)).indexOf("%PDF-") >= 0; }

bool isZpl(QByteArrayView document) { return !isPdf(document) && document.indexOf("^XA") >= 0; }

QByteArray testLabel(const QString &printer)
{
    QString safe = printer;
    safe.remove(u'^').remove(u'~');
    return "^XA^CI28^LH0,0^FO40,40^A0N,50,50^FDPackhorse^FS^FO40,110^A0N,30,30^FD" + safe.toUtf8()
           + "^FS^FO40,170^BY2^BCN,90,Y,N,N^FDPRINTER-TEST^FS^PQ1^XZ\r\n";
}

} // namespace devices
