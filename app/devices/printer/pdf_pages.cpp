// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/pdf_pages.h"
#include "base/log.h"
#include <memory>
#ifdef PACKHORSE_PDF
#include <poppler-qt6.h>
#endif

namespace devices {
namespace {
using Read = base::Expected<QByteArray, QString>;

base::Unexpected<QString> refused(const QString &why) { return base::Unexpected{QString(why)}; }

#ifdef PACKHORSE_PDF
constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr int mostPages = 20;
constexpr int mostDots = 5000; ///< either way; the widest heads have 2,600

Read pageToZpl(const Poppler::Page &page, double dpi, GraphicCoding coding)
{
    const QSizeF size = page.pageSizeF() * dpi / pointsPerInch;
    if (size.width() > mostDots || size.height() > mostDots || size.isEmpty())
        return refused(QStringLiteral("a page of the PDF is %1 x %2 mm: that is no label")
                           .arg(page.pageSizeF().width() * mmPerInch / pointsPerInch, 0, 'f', 0)
                           .arg(page.pageSizeF().height() * mmPerInch / pointsPerInch, 0, 'f', 0));
    const QImage picture = page.renderToImage(dpi, dpi);
    if (picture.isNull())
        return refused(QStringLiteral("a page of the PDF cannot be drawn"));
    return graphicLabel(toBitmap(picture), coding);
}
#endif
} // namespace

#ifdef PACKHORSE_PDF
Read pdfToZpl(const QByteArray &pdf, int dotsPerMm, GraphicCoding coding)
{
    Poppler::setDebugErrorFunction([](const QString &words, const QVariant &) { qCDebug(logDevices).noquote() << "PDF:" << words; }, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1)
        return refused(QStringLiteral("the document is no PDF that can be read"));
    if (document->numPages() > mostPages)
        return refused(QStringLiteral("the PDF has %1 pages: that is no label").arg(document->numPages()));
    document->setRenderHint(Poppler::Document::Antialiasing, false);
    document->setRenderHint(Poppler::Document::TextAntialiasing, false);
    document->setPaperColor(Qt::white);
    QByteArray labels;
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        const Read label = page ? pageToZpl(*page, dotsPerMm * mmPerInch, coding) : refused(QStringLiteral("a page of the PDF cannot be read"));
        if (!label)
            return label;
        labels += *label;
    }
    return labels;
}
#else
Read pdfToZpl(const QByteArray &, int, GraphicCoding)
{
    return refused(QStringLiteral("this station cannot print PDF: let the carrier send labels as ZPL"));
}
#endif

QByteArray testPage(const QString &printer)
{
    QByteArray name = printer.toLatin1();
    name.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    const QByteArray text = "BT /F1 24 Tf 40 220 Td (Packhorse) Tj 0 -40 Td /F1 12 Tf (" + name + ") Tj ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 283 283] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace devices
