// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <memory>
#include <vector>

/// Sample data in the language of the test: what the programs themselves would have made of it.
namespace spoken {

struct Sentence
{
    QByteArray context;
    QByteArray source;
    QRegularExpression shape; ///< with what is filled in
    std::vector<int> places;  ///< 1 to 9 in the order of the text; 0 is %n
};

inline std::vector<Sentence> readSentences()
{
    static const QRegularExpression marker(QStringLiteral("%L?(\\d|n)"));
    static const QRegularExpression letter(QStringLiteral("[a-z]"));
    std::vector<Sentence> all;
    QFile file(QStringLiteral(PACKHORSE_SOURCE_DIR "/translations/packhorse_de.ts"));
    QXmlStreamReader xml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    QByteArray context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        if (!xml.isStartElement() || xml.name() != u"source")
            continue;
        const QString source = xml.readElementText();
        if (QString(source).remove(marker).count(letter) < 4)
            continue; // "%1: %2" would be found in everything
        Sentence sentence{context, source.toUtf8(), {}, {}};
        QString shape;
        qsizetype from = 0;
        for (auto it = marker.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            shape += QRegularExpression::escape(source.mid(from, match.capturedStart() - from)) + QStringLiteral("(.+)");
            sentence.places.push_back(match.captured(1) == u"n" ? 0 : match.captured(1).toInt());
            from = match.capturedEnd();
        }
        shape += QRegularExpression::escape(source.mid(from));
        shape.replace(QStringLiteral("\\(s\\)"), QStringLiteral("s?")); // "%n unit(s)"
        sentence.shape.setPattern(QRegularExpression::anchoredPattern(shape));
        all.push_back(std::move(sentence));
    }
    return all;
}

struct Found
{
    const Sentence *sentence = nullptr;
    QStringList filledIn;
};

inline const Found &find(const QString &english)
{
    static const std::vector<Sentence> all = readSentences();
    static QHash<QString, Found> known;
    const auto before = known.constFind(english);
    if (before != known.constEnd())
        return *before;
    Found found;
    for (const Sentence &sentence : all) {
        const auto match = sentence.shape.match(english);
        if (match.hasMatch() && (!found.sentence || sentence.source.size() > found.sentence->source.size()))
            found = {&sentence, match.capturedTexts().mid(1)};
    }
    return *known.insert(english, found);
}

/// In English while no language is installed, and where the programs have no such sentence.
inline QString said(const QString &english)
{
    if (QCoreApplication::translate("StopScreen", "Undo") == u"Undo")
        return english;
    const auto &[sentence, filledIn] = find(english);
    if (!sentence)
        return english;
    int count = -1;
    QStringList arguments(10);
    for (size_t i = 0; i < sentence->places.size(); ++i) {
        if (sentence->places[i] == 0)
            count = filledIn.at(qsizetype(i)).toInt();
        else
            arguments[sentence->places[i]] = filledIn.at(qsizetype(i));
    }
    QString text = QCoreApplication::translate(sentence->context, sentence->source, nullptr, count);
    for (int i = 1; i < arguments.size(); ++i)
        for (const char *marker : {"%", "%L"})
            text.replace(QLatin1String(marker) + QString::number(i), arguments.at(i));
    return text;
}
inline QString said(const char16_t *english) { return said(QString::fromUtf16(english)); }

/// A language for as long as this lives. What is on a window then has to be said anew.
class Language
{
public:
    explicit Language(const QString &file)
    {
        if (m_translator.load(file))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Language)
    [[nodiscard]] bool isSpoken() const { return !m_translator.isEmpty(); }

private:
    QTranslator m_translator;
};

} // namespace spoken
