// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_words.h"
#include "support/test_main.h"
#include "ui/papers.h"
#include <QDir>
#include <QFile>
#include <memory>
#include <poppler-qt6.h>

/// What the customer finds in the box, as a reader of PDF sees it.
class TstPapers : public QObject
{
    Q_OBJECT

    static domain::PackOrder order()
    {
        domain::PackOrder order;
        order.id = domain::OrderId(QStringLiteral("536365"));
        domain::Product lamp;
        lamp.id = domain::ProductId(QStringLiteral("LAMP-7"));
        lamp.name = QStringLiteral("Lamp <b>& Ä/ż");
        order.products = {lamp};
        order.lines = {{lamp.id, 3, 3, 0}, {domain::ProductId(QStringLiteral("NO-NAME")), 1, 1, 0}};
        domain::Parcel first;
        first.units = {{lamp.id, 1}};
        domain::Parcel second;
        second.number = 2;
        second.units = {{lamp.id, 1}, {domain::ProductId(QStringLiteral("NO-NAME")), 1}};
        order.parcels = {first, second};
        order.giftNote = QStringLiteral("Happy birthday,\nJ");
        return order;
    }
    /// For a person's eyes, beside the pictures of the pages.
    static void keep(const QByteArray &pdf, const QString &name)
    {
        QVERIFY(QDir().mkpath(QStringLiteral(PACKHORSE_PICTURES)));
        QFile file(QStringLiteral(PACKHORSE_PICTURES "/") + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pdf), pdf.size());
    }
    /// The words of each page, their spaces made one.
    static QStringList pages(const QByteArray &pdf)
    {
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
        QStringList pages;
        for (int i = 0; document && i < document->numPages(); ++i)
            pages << document->page(i)->text(QRectF()).simplified();
        return pages;
    }

private Q_SLOTS:
    void aSlipNamesWhatIsInTheBoxes()
    {
        const QByteArray pdf = ui::drawPaper(present::wording::packingSlip(order()));
        keep(pdf, QStringLiteral("packing-slip.pdf"));
        const QStringList read = pages(pdf);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0], QStringLiteral("Packing slip Order 536365 Units Product Item 2 of 3 Lamp <b>& Ä/ż LAMP-7 1 NO-NAME NO-NAME"));
    }
    void aGiftNoteStandsByItself()
    {
        const QByteArray pdf = ui::drawPaper(present::wording::giftNote(order()));
        keep(pdf, QStringLiteral("gift-note.pdf"));
        const QStringList read = pages(pdf);
        QCOMPARE(read, QStringList{QStringLiteral("Happy birthday, J Order 536365")});
    }
    void aLongSlipHasSeveralPages()
    {
        domain::PackOrder many = order();
        for (int i = 0; i < 200; ++i)
            many.lines.push_back({domain::ProductId(QStringLiteral("ITEM-%1").arg(i)), 1, 0, 0});
        const QStringList read = pages(ui::drawPaper(present::wording::packingSlip(many)));
        QVERIFY(read.size() > 3);
        QVERIFY(read.last().contains(QStringLiteral("0 of 1 ITEM-199 ITEM-199")));
        for (const QString &page : read)
            QVERIFY2(page.contains(QStringLiteral("Units Product Item")), qPrintable(page)); // the heads of the columns, on each
    }
};

PACKHORSE_TEST(TstPapers)
#include "tst_papers.moc"
