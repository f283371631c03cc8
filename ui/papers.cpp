// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace ui {
namespace {

constexpr int dotsPerInch = 300;
constexpr int margin_mm = 20;
constexpr int text_pt = 11;

/// Every text is somebody's: a product may be named "<b>".
QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString cells(const QStringList &texts, const QString &kind)
{
    static const QStringList widths{QStringLiteral("15%"), QStringLiteral("60%"), QStringLiteral("25%")};
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < texts.size(); ++i)
        html += QStringLiteral("<%1 align=\"left\" width=\"%2\">%3</%1>").arg(kind, widths.value(i), escaped(texts[i]));
    return html + QStringLiteral("</tr>");
}

QString table(const present::PaperShown &paper)
{
    if (paper.rows.empty())
        return {};
    QString html = QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"20\"><thead>")
        + cells(paper.columns, QStringLiteral("th")) + QStringLiteral("</thead>");
    for (const QStringList &row : paper.rows)
        html += cells(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

/// QTextDocument::print() would number a card, too.
void draw(const QString &html, QPdfWriter &writer)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(text_pt);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    QPainter painter(&writer);
    const int foot = 2 * painter.fontMetrics().height();
    const QSizeF page(writer.width(), writer.height() - foot);
    document.setPageSize(page);
    const int pages = document.pageCount();
    for (int number = 1; number <= pages; ++number) {
        if (number > 1)
            writer.newPage();
        const QRectF shown(0, (number - 1) * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -shown.top());
        document.drawContents(&painter, shown);
        painter.restore();
        if (pages > 1)
            painter.drawText(QRectF(0, page.height(), page.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                             QStringLiteral("%1 / %2").arg(number).arg(pages));
    }
}

} // namespace

QByteArray drawPaper(const present::PaperShown &paper)
{
    QString html;
    if (!paper.heading.isEmpty())
        html += QStringLiteral("<h1>%1</h1><p>%2</p><p>&nbsp;</p>").arg(escaped(paper.heading), escaped(paper.foot));
    html += table(paper);
    if (!paper.text.isEmpty()) // by itself on its page, as a card; the number is for whoever packs it
        html += QStringLiteral("<p style=\"font-size:90pt\">&nbsp;</p><p align=\"center\" style=\"font-size:24pt\">%1</p>"
                               "<p style=\"font-size:90pt\">&nbsp;</p><p align=\"center\"><small>%2</small></p>")
                    .arg(escaped(paper.text), escaped(paper.foot));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm), QPageLayout::Millimeter);
        writer.setTitle(paper.title);
        draw(html, writer);
    }
    return pdf;
}

} // namespace ui
