// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a language that nobody speaks from the sources: every letter accented, every sentence 40 % longer and in
// brackets, so that a screen shows what is not translatable and what does not fit.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <cstdio>

namespace {

constexpr QStringView plain = u"aeiouyAEIOUYcnsCNS";
constexpr QStringView accented = u"àéîöûýÀÉÎÖÛÝçñšÇÑŠ";

QString accent(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%') { // a place marker: %1, %L2, %n
            static const QRegularExpression marker(QStringLiteral("%(L?\\d+|Ln|n)"));
            const auto match =
                marker.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                out += match.captured();
                i += match.capturedLength() - 1;
                continue;
            }
        }
        const qsizetype at = plain.indexOf(text.at(i));
        out += at < 0 ? text.at(i) : accented.at(at);
    }
    return out;
}

QString lengthened(const QString &text)
{
    const qsizetype more = (text.size() * 2 + 4) / 5; // 40 %, the two brackets among them
    QString filling;
    while (filling.size() + 2 < more)
        filling += filling.size() % 6 == 0 ? u' ' : u'~';
    return u'[' + accent(text) + filling + u']';
}

void writeTranslation(QXmlStreamWriter &out, const QString &text, bool counted)
{
    if (!counted)
        return out.writeTextElement(QStringLiteral("translation"), text);
    out.writeStartElement(QStringLiteral("translation"));
    out.writeTextElement(QStringLiteral("numerusform"), text);
    out.writeTextElement(QStringLiteral("numerusform"), text);
    out.writeEndElement();
}

void translate(QXmlStreamReader &in, QXmlStreamWriter &out)
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
            writeTranslation(out, lengthened(source), counted);
        } else if (in.isStartElement() && in.name() == u"TS") {
            out.writeStartElement(QStringLiteral("TS"));
            out.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
            out.writeAttribute(QStringLiteral("language"), QStringLiteral("en_XA"));
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
    if (argc != 3) {
        std::fputs("usage: packhorse_pseudo SOURCES.ts PSEUDO.ts\n", stderr);
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
    translate(in, out);
    if (in.hasError()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(in.errorString()));
        return 1;
    }
    return 0;
}
