// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/label_document.h"
#include "server/core/code128.h"
#include <algorithm>
#include <vector>

namespace server {
namespace {

constexpr qsizetype ssccDigits = 18;

bool isSscc(const QString &tracking)
{
    return tracking.size() == ssccDigits &&
           std::all_of(tracking.begin(), tracking.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString shownTracking(const QString &tracking)
{
    return isSscc(tracking) ? QStringLiteral("(00) ") + tracking : tracking;
}

/// Of the barcode; empty for a text that none can hold. The code set never changes within a symbol: not everything that
/// draws ZPL knows ">5".
std::vector<int> symbolOf(const QString &tracking)
{
    const auto values = isSscc(tracking) ? gs1128Values(QStringLiteral("00") + tracking) : code128ValuesInB(tracking);
    return values.value_or(std::vector<int>{});
}

QString shownWeight(int weight_g) { return QStringLiteral("%1 kg").arg(weight_g / 1000.0, 0, 'f', 3); }

// ---- ZPL (Zebra, ZPL II Programming Guide) ---------------------------------------------------------------------
/// Text for ^FD after ^FH\: what ZPL would take for a command, and all beyond ASCII, as hex of its UTF-8 (^CI28).
QByteArray fieldText(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        const auto byte = uchar(c);
        if (byte < 0x20 || byte > 0x7e || c == '^' || c == '~' || c == '\\')
            out += '\\' + QByteArray(1, c).toHex().toUpper();
        else
            out += c;
    }
    return out;
}

/// Fields of a format, in dots from the top left.
class ZplWriter
{
public:
    void text(int x, int y, int height, const QString &text)
    {
        m_out += at(x, y) + "^A0N," + QByteArray::number(height) + "^FH\\^FD" + fieldText(text) + "^FS\n";
    }
    void line(int x, int y, int width, int height)
    {
        const int thickness = std::min(width, height);
        m_out += at(x, y) + "^GB" + QByteArray::number(width) + ',' + QByteArray::number(height) + ',' +
                 QByteArray::number(thickness) + "^FS\n";
    }
    /// ^BC without its own text line and without its modes: start, code sets and FNC1 stand in the data.
    void barcode(int x, int y, int module, int height, const QByteArray &data)
    {
        m_out += at(x, y) + "^BY" + QByteArray::number(module) + "^BCN," + QByteArray::number(height) + ",N,N,N^FD" +
                 data + "^FS\n";
    }
    [[nodiscard]] QByteArray format() const { return "^XA\n^CI28^PW812^LL1218^LH0,0\n" + m_out + "^PQ1\n^XZ\n"; }

private:
    static QByteArray at(int x, int y) { return "^FO" + QByteArray::number(x) + ',' + QByteArray::number(y); }
    QByteArray m_out;
};

/// The symbol of symbolOf in ZPL's words: the start, FNC1 as ">8", and '>' itself as ">0".
QByteArray zplBarcodeData(const QString &tracking)
{
    if (isSscc(tracking))
        return ">;>800" + tracking.toLatin1();
    return ">:" + tracking.toLatin1().replace('>', ">0");
}

/// The widest module (dots) in which the symbol and its quiet zones of 10 modules fit between the margins.
int zplModule(const std::vector<int> &widths)
{
    int modules = 20;
    for (const int width : widths)
        modules += width;
    return std::clamp(792 / modules, 1, 4);
}

// ---- PDF -------------------------------------------------------------------------------------------------------
/// A text for the standard fonts: WinAnsiEncoding holds Latin-1; what it lacks is a question mark.
QByteArray pdfString(const QString &text)
{
    QByteArray out = "(";
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        out += uchar(c) < 0x20 ? ' ' : c;
    }
    return out + ')';
}

QByteArray points(double value) { return QByteArray::number(value, 'f', 2); }

/// The content of a page, in points from the bottom left.
class PdfPage
{
public:
    void text(double x, double y, int size, const QString &text)
    {
        m_out += "BT /F1 " + QByteArray::number(size) + " Tf " + points(x) + ' ' + points(y) + " Td " + pdfString(text) +
                 " Tj ET\n";
    }
    void bar(double x, double y, double width, double height)
    {
        m_out += points(x) + ' ' + points(y) + ' ' + points(width) + ' ' + points(height) + " re f\n";
    }
    void barcode(double x, double y, double width, double height, const std::vector<int> &widths)
    {
        int modules = 20;
        for (const int one : widths)
            modules += one;
        const double module = width / modules;
        double at = x + 10 * module;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (i % 2 == 0)
                bar(at, y, widths[i] * module, height);
            at += widths[i] * module;
        }
    }
    [[nodiscard]] const QByteArray &content() const { return m_out; }

private:
    QByteArray m_out;
};

/// The objects of a file with their cross-reference table (ISO 32000-1, 7.5).
QByteArray pdfFile(const QByteArray &content)
{
    const std::vector<QByteArray> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    };
    QByteArray file = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray zplLabel(const LabelText &text)
{
    ZplWriter writer;
    int y = 40;
    for (const QString &line : text.sender) {
        writer.text(40, y, 26, line);
        y += 32;
    }
    writer.line(40, 160, 732, 4);
    writer.text(40, 180, 56, text.carrier);
    y = 290;
    for (const QString &line : text.receiver) {
        writer.text(80, y, 44, line);
        y += 56;
    }
    writer.line(40, 580, 732, 4);
    writer.text(40, 600, 36, QStringLiteral("%1   %2").arg(shownWeight(text.weight_g), text.box));
    writer.text(40, 646, 26, QStringLiteral("Ref. ") + text.reference);
    if (const std::vector<int> symbol = symbolOf(text.tracking); !symbol.empty()) {
        const int module = zplModule(code128WidthsOf(symbol));
        writer.barcode(10 * module + 20, 720, module, 320, zplBarcodeData(text.tracking));
    }
    writer.text(80, 1060, 52, shownTracking(text.tracking));
    return writer.format();
}

QByteArray pdfLabel(const LabelText &text)
{
    PdfPage page;
    double y = 408;
    for (const QString &line : text.sender) {
        page.text(14, y, 8, line);
        y -= 11;
    }
    page.bar(14, 372, 260, 1.5);
    page.text(14, 350, 18, text.carrier);
    y = 316;
    for (const QString &line : text.receiver) {
        page.text(28, y, 14, line);
        y -= 19;
    }
    page.bar(14, 226, 260, 1.5);
    page.text(14, 210, 12, QStringLiteral("%1   %2").arg(shownWeight(text.weight_g), text.box));
    page.text(14, 196, 8, QStringLiteral("Ref. ") + text.reference);
    if (const std::vector<int> symbol = symbolOf(text.tracking); !symbol.empty())
        page.barcode(4, 60, 280, 120, code128WidthsOf(symbol));
    page.text(28, 38, 16, shownTracking(text.tracking));
    return pdfFile(page.content());
}

} // namespace server
