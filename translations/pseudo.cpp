// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes languages that nobody speaks from the sources, so that a screen shows what is not translatable and what does not
// fit: every letter accented, every sentence 40 % longer and in brackets (en_XA); the same, read from the right (ar_XB).
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <cstdio>

namespace {

constexpr QStringView plain = u"aeiouyAEIOUYcnsCNS";
constexpr QStringView accented = u"àéîöûýÀÉÎÖÛÝçñšÇÑŠ";

// Unicode's marks for direction: what stands between override and pop is read from the right, whatever its letters.
constexpr QChar fromTheRight(0x200f);
constexpr QChar overridden(0x202e);
constexpr QChar popped(0x202c);

/// The words; what is filled in later stays as it is.
struct Words
{
    bool isTurned = false;

    [[nodiscard]] QString before() const { return isTurned ? QString(overridden) : QString(); }
    [[nodiscard]] QString after() const { return isTurned ? QString(popped) : QString(); }
    [[nodiscard]] QString first() const { return isTurned ? QString(fromTheRight) : QString(); }
};

QString accent(const QString &text, const Words &words)
{
    QString out = words.before();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%') { // a place marker: %1, %L2, %n
            static const QRegularExpression marker(QStringLiteral("%(L?\\d+|Ln|n)"));
            const auto match =
                marker.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                out += words.after() + match.captured() + words.before();
                i += match.capturedLength() - 1;
                continue;
            }
        }
        if (text.at(i) == u'\n') { // a direction ends with its line
            out += words.after() + u'\n' + words.first() + words.before();
            continue;
        }
        const qsizetype at = plain.indexOf(text.at(i));
        out += at < 0 ? text.at(i) : accented.at(at);
    }
    return out + words.after();
}

QString lengthened(const QString &text, const Words &words)
{
    const qsizetype more = (text.size() * 2 + 4) / 5; // 40 %, the two brackets among them
    QString filling;
    while (filling.size() + 2 < more)
        filling += filling.size() % 6 == 0 ? u' ' : u'~';
    return words.first() + words.before() + u'[' + words.after() + accent(text, words) + words.before() + filling + u']' + words.after();
}

void writeTranslation(QXmlStreamWriter &out, const QString &text, bool counted, const Words &words)
{
    const int forms = words.isTurned ? 6 : 2; // of Arabic, and of English
    if (!counted)
        return out.writeTextElement(QStringLiteral("translation"), text);
    out.writeStartElement(QStringLiteral("translation"));
    for (int i = 0; i < forms; ++i)
        out.writeTextElement(QStringLiteral("numerusform"), text);
    out.writeEndElement();
}

/// What Qt asks a language for, to know from which side it is read.
void writeDirection(QXmlStreamWriter &out)
{
    out.writeStartElement(QStringLiteral("context"));
    out.writeTextElement(QStringLiteral("name"), QStringLiteral("QGuiApplication"));
    out.writeStartElement(QStringLiteral("message"));
    out.writeTextElement(QStringLiteral("source"), QStringLiteral("QT_LAYOUT_DIRECTION"));
    out.writeTextElement(QStringLiteral("translation"), QStringLiteral("RTL"));
    out.writeEndElement();
    out.writeEndElement();
}

void translate(QXmlStreamReader &in, QXmlStreamWriter &out, const Words &words)
{
    QString source;
    bool counted = false; // "%n pieces": English has a form for one and a form for many
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == u"source") {
            source = in.readElementText();
            out.writeTextElement(QStringLiteral("source"), source);
        } else if (in.isStartElement() && in.name() == u"translation") {
            in.skipCurrentElement();
            writeTranslation(out, lengthened(source, words), counted, words);
        } else if (in.isStartElement() && in.name() == u"TS") {
            out.writeStartElement(QStringLiteral("TS"));
            out.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
            out.writeAttribute(QStringLiteral("language"), words.isTurned ? QStringLiteral("ar_XB") : QStringLiteral("en_XA"));
            if (words.isTurned)
                writeDirection(out);
        } else {
            if (in.isStartElement() && in.name() == u"message")
                counted = in.attributes().value(QLatin1String("numerus")) == u"yes";
            out.writeCurrentToken(in);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool isTurned = argc == 4 && qstrcmp(argv[3], "from-the-right") == 0;
    if (argc != 3 && !isTurned) {
        std::fputs("usage: packhorse_pseudo SOURCES.ts PSEUDO.ts [from-the-right]\n", stderr);
        return 2;
    }
    QFile from(QString::fromLocal8Bit(argv[1]));
    QFile to(QString::fromLocal8Bit(argv[2]));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot open %s or %s\n", argv[1], argv[2]);
        return 1;
    }
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    translate(in, out, Words{isTurned});
    if (in.hasError()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(in.errorString()));
        return 1;
    }
    return 0;
}
