// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"
#include "devices/scanner/picture_reader.h"
#include "server/core/label_document.h"
#include "support/test_main.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace devices;
using namespace Qt::StringLiterals;

namespace {
server::LabelText textWith(const QString &tracking)
{
    server::LabelText text;
    text.carrier = u"Parcel Post"_s;
    text.sender = {u"Site One"_s, u"Dock Road 1"_s, u"10000 Sampletown"_s};
    text.receiver = {u"A. Sample"_s, u"Example Street 7 ^~\\"_s, u"20000 Exampleton"_s};
    text.tracking = tracking;
    text.reference = u"4711/1/1"_s;
    text.box = u"X-M"_s;
    text.weight_g = 1236;
    return text;
}

struct Label
{
    const char *row;
    QByteArray zpl;
    int dotsPerMm;
    QByteArray says; ///< as a scanner reads it
};

/// What a station prints, made the way a station makes it.
const std::vector<Label> &labels()
{
    const auto drawn = [](const QString &tracking, int dotsPerMm, GraphicCoding coding) {
        const auto zpl = pdfToZpl(server::pdfLabel(textWith(tracking)), dotsPerMm, coding);
        return zpl ? *zpl : zpl.error().toUtf8();
    };
    static const QString sscc = u"340123450000000017"_s;
    static const QString tracking = u"EMU0004711001X"_s;
    static const std::vector<Label> all{
        {"tracking", server::zplLabel(textWith(u"EMU-471A-01X"_s)), 8, "]C0EMU-471A-01X"},
        {"tracking, digits after letters", server::zplLabel(textWith(u"HRN0000000417"_s)), 8, "]C0HRN0000000417"},
        {"SSCC", server::zplLabel(textWith(sscc)), 8, "]C100340123450000000017"},
        {"tracking, PDF, run lengths", drawn(tracking, 8, GraphicCoding::RunLength), 8, "]C0EMU0004711001X"},
        {"tracking, PDF, Z64", drawn(tracking, 8, GraphicCoding::Z64), 8, "]C0EMU0004711001X"},
        {"SSCC, PDF, run lengths", drawn(sscc, 8, GraphicCoding::RunLength), 8, "]C100340123450000000017"},
        {"SSCC, PDF, 300 dpi", drawn(sscc, 12, GraphicCoding::Z64), 12, "]C100340123450000000017"},
        {"tracking, PDF, 152 dpi", drawn(tracking, 6, GraphicCoding::RunLength), 6, "]C0EMU0004711001X"},
        {"test label", testLabel(u"zpl:10.0.0.7:9100"_s), 8, "]C0PRINTER-TEST"},
    };
    return all;
}
} // namespace

/// ZPL as paper: rendered by somebody else's program, read by somebody else's eyes.
class TstLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QString tools = qEnvironmentVariable("PACKHORSE_NPM");
        QVERIFY2(!tools.isEmpty(), "PACKHORSE_NPM names the folder of the tools: run this by ctest");
        QStringList arguments{tools + u"/render.mjs"_s};
        for (size_t i = 0; i < labels().size(); ++i) {
            QFile file(pathOf(i, "zpl"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(labels()[i].zpl) > 0);
            arguments << file.fileName() + u'=' + QString::number(labels()[i].dotsPerMm);
        }
        QProcess node;
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(u"node"_s, arguments);
        QVERIFY2(node.waitForFinished(90'000) && node.exitCode() == 0, node.readAll().constData());
    }

    void itsBarsAreReadBack_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < labels().size(); ++i)
            QTest::newRow(labels()[i].row) << i;
    }
    void itsBarsAreReadBack()
    {
        QFETCH(size_t, index);
        const QImage picture(pathOf(index, "png"));
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.width(), 102 * labels()[index].dotsPerMm);
        const auto seen = readPicture(picture);
        QVERIFY2(seen, "nothing on the label can be read");
        QCOMPARE(seen->bytes, labels()[index].says);
        QCOMPARE(labelsIn(labels()[index].zpl), 1);
    }

    /// Both ways of sending a picture print the same dots.
    void codingsPrintTheSame()
    {
        QCOMPARE(QImage(pathOf(indexOf("tracking, PDF, Z64"), "png")), QImage(pathOf(indexOf("tracking, PDF, run lengths"), "png")));
    }

private:
    [[nodiscard]] static size_t indexOf(const char *row)
    {
        const auto &all = labels();
        return size_t(std::find_if(all.begin(), all.end(), [row](const Label &label) { return qstrcmp(label.row, row) == 0; }) - all.begin());
    }
    [[nodiscard]] QString pathOf(size_t index, const char *suffix) const
    {
        return m_dir.filePath(u"label-%1.%2"_s.arg(index).arg(QLatin1String(suffix)));
    }
    QTemporaryDir m_dir;
};

PACKHORSE_TEST(TstLabels)
#include "tst_labels.moc"
