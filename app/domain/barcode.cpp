// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/barcode.h"
#include "domain/aim.h"
#include "domain/digital_link.h"
#include "domain/gs1.h"
#include "domain/gtin.h"
#include <QStringDecoder>
#include <algorithm>

namespace domain {
namespace {
using ReadCode = base::Expected<Code, CodeFault>;

constexpr qsizetype maxBytes = 7089; // digits in the largest QR code
constexpr qsizetype gtinLength = 14;
constexpr qsizetype ssccLength = 18;

/// GS, and those that ISO/IEC 15434 messages on transport labels are made of.
bool isSeparator(QChar c)
{
    return c == groupSeparator || c == QChar(0x1E) || c == QChar(0x1C) || c == QChar(0x1F) || c == QChar(0x04);
}

bool isPrintable(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control && !isSeparator(c); });
}

base::Expected<QString, CodeFault> readText(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return base::Unexpected{CodeFault::TooLong};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    text = text.trimmed();
    if (!isPrintable(text))
        return base::Unexpected{CodeFault::NotText};
    return text;
}

Code plainCode(const QString &text)
{
    Code code;
    code.text = text;
    code.key = productKey(text);
    return code;
}

bool isSscc(QStringView digits) { return digits.size() == ssccLength && hasRightCheckDigit(digits); }

/// The 18 digits of a right SSCC, with or without its AI; else the text.
QString withoutSsccAi(const QString &text)
{
    const bool hasAi = text.size() == ssccLength + 2 && text.startsWith(u"00");
    return hasAi && isSscc(QStringView(text).mid(2)) ? text.mid(2) : text;
}

Code siteCode(CodeKind kind, const QString &text)
{
    Code code;
    code.kind = kind;
    code.text = kind == CodeKind::Sscc ? withoutSsccAi(text) : text.toUpper();
    code.key = code.text;
    return code;
}

/// The first of GTIN, content, made-to-order GTIN and piece of a trade item that there is.
QString gtinOf(const Elements &elements)
{
    for (const QStringView ai : {u"01", u"02", u"03", u"8006", u"8026"}) {
        const QString value = valueOf(elements, ai);
        if (!value.isEmpty())
            return value.left(gtinLength);
    }
    return {};
}

void addAttributes(Code &code, const Elements &elements, int year)
{
    const QString expiry = valueOf(elements, u"17");
    const QString count = valueOf(elements, u"30");
    code.lot = valueOf(elements, u"10");
    code.serial = valueOf(elements, u"21");
    code.expiry = isoDate(expiry.isEmpty() ? valueOf(elements, u"15") : expiry, year);
    code.count = (count.isEmpty() ? valueOf(elements, u"37") : count).toInt();
}

Code codeOf(const Elements &elements, int year)
{
    Code code;
    const QString sscc = valueOf(elements, u"00");
    const QString gtin = gtinOf(elements);
    code.kind = sscc.isEmpty() ? CodeKind::Product : CodeKind::Sscc;
    code.text = sscc.isEmpty() ? bracketed(elements) : sscc;
    code.key = !sscc.isEmpty() ? sscc : !gtin.isEmpty() ? gtin : code.text;
    addAttributes(code, elements, year);
    return code;
}

ReadCode codeOf(const ReadElements &elements, int year)
{
    if (!elements)
        return base::Unexpected{elements.error()};
    return codeOf(*elements, year);
}

/// An element string as the scanner's identifier promised it. DataBar from a camera has lost its AI or has brackets.
ReadCode readTold(Symbology symbology, const QString &content, int year)
{
    if (symbology == Symbology::DataBar && content.size() == gtinLength && hasRightCheckDigit(content))
        return codeOf(readElements(QStringLiteral("01") + content), year);
    return codeOf(readElements(withoutBrackets(content).value_or(content)), year);
}

/// Begins as only a GTIN or an SSCC in an element string does; one number in ten would by chance, were it not for its
/// length.
bool looksLikeElements(QStringView text)
{
    const bool gtin = text.startsWith(u"01") || text.startsWith(u"02");
    return (gtin && text.size() >= gtinLength + 2 && hasRightCheckDigit(text.mid(2, gtinLength))) ||
           (text.startsWith(u"00") && text.size() == ssccLength + 2 && isSscc(text.mid(2)));
}

/// An ISO/IEC 15434 message has separators, too.
bool hasGroups(const QString &text) { return text.contains(groupSeparator) && !text.startsWith(u"[)>"); }

/// An element string that nobody announced; nothing when it is most likely none.
std::optional<ReadCode> readUntold(Symbology symbology, const QString &content, int year)
{
    const std::optional<QString> unbracketed = withoutBrackets(content);
    const bool groups = hasGroups(content);
    if (!unbracketed && !groups && !looksLikeElements(content))
        return std::nullopt;
    const ReadElements elements = readElements(unbracketed.value_or(content));
    const bool certain = elements || (groups && symbology == Symbology::Untold) ||
                         (!unbracketed && elements.error() == CodeFault::SeparatorLost);
    return certain ? std::optional(codeOf(elements, year)) : std::nullopt;
}

/// The GTIN of EAN-13 or UPC-A before its add-on.
std::optional<QString> beforeAddOn(QStringView digits)
{
    for (const qsizetype addOn : {2, 5}) {
        const QStringView main = digits.chopped(std::min(addOn, digits.size()));
        if (main.size() == 12 || main.size() == 13)
            return isDigits(digits) ? gtin14(main) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> upcE(QStringView digits)
{
    const std::optional<QString> upcA = expandUpcE(digits);
    return upcA ? gtin14(*upcA) : std::nullopt;
}

/// The GTIN that the symbology, not the number of digits, tells.
std::optional<QString> toldGtin(Symbology symbology, const QString &content)
{
    if (symbology == Symbology::EanAddOn)
        return beforeAddOn(content);
    return symbology == Symbology::Ean ? upcE(content) : std::nullopt;
}

void addAlternative(Code &code, const std::optional<QString> &key)
{
    if (key && *key != code.key)
        code.alternatives.push_back(*key);
}

Code readPlain(Symbology symbology, const QString &content)
{
    Code code = plainCode(content);
    if (const std::optional<QString> told = toldGtin(symbology, content)) {
        code.key = *told;
        addAlternative(code, productKey(content));
    } else if (symbology == Symbology::Untold) {
        addAlternative(code, upcE(content));
    }
    return code;
}

bool isEan(Symbology symbology)
{
    return symbology == Symbology::Ean || symbology == Symbology::EanAddOn || symbology == Symbology::Ean8;
}

bool isElementString(Symbology symbology)
{
    return symbology == Symbology::ElementString || symbology == Symbology::DataBar;
}

/// EAN or UPC with a GS1 composite component in one transmission: "4006381333931|]e010ABC".
ReadCode readComposite(Symbology symbology, const QString &content, qsizetype at, int year)
{
    const QString component = content.mid(at + 1);
    const ReadElements elements = readElements(identify(component).content);
    if (!elements)
        return base::Unexpected{elements.error()};
    Code code = readPlain(symbology, content.left(at));
    addAttributes(code, *elements, year);
    return code;
}

ReadCode readContent(Symbology symbology, const QString &content, int year)
{
    if (isLink(content))
        return codeOf(readDigitalLink(content), year);
    if (isElementString(symbology))
        return readTold(symbology, content, year);
    if (isEan(symbology)) {
        const qsizetype composite = content.indexOf(u"|]e");
        return composite > 0 ? readComposite(symbology, content, composite, year) : readPlain(symbology, content);
    }
    return readUntold(symbology, content, year).value_or(readPlain(symbology, content));
}
} // namespace

CodeTable::CodeTable(const std::vector<CodePattern> &patterns)
{
    for (const CodePattern &row : patterns) {
        QRegularExpression expression(QRegularExpression::anchoredPattern(row.pattern));
        if (expression.isValid())
            m_patterns.emplace_back(row.kind, expression);
    }
}

CodeKind CodeTable::classify(const QString &text) const
{
    const QString upper = text.toUpper();
    const auto row = std::find_if(m_patterns.begin(), m_patterns.end(),
                                  [&upper](const auto &pair) { return pair.second.match(upper).hasMatch(); });
    return row == m_patterns.end() ? CodeKind::Product : row->first;
}

ReadCode readCode(const Scan &scan, const CodeTable &table, int year)
{
    if (scan.isBroken)
        return base::Unexpected{CodeFault::BrokenOff};
    const auto text = readText(scan.bytes);
    if (!text)
        return base::Unexpected{text.error()};
    const Identified scanned = identify(*text);
    const QString content = scanned.content.trimmed().toString();
    if (content.isEmpty())
        return base::Unexpected{CodeFault::Empty};
    const CodeKind kind = table.classify(content);
    // EAN-13 with an add-on of 5 has the length of an SSCC; an element string's reader knows the check digit.
    const bool toldOtherwise =
        kind == CodeKind::Sscc && (isElementString(scanned.symbology) || isEan(scanned.symbology));
    return kind == CodeKind::Product || toldOtherwise ? readContent(scanned.symbology, content, year)
                                                      : siteCode(kind, content);
}

QString productKey(const QString &code)
{
    const QString text = code.trimmed();
    return gtin14(text).value_or(text);
}

} // namespace domain
