// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "codec/fact.h"
#include "emulator/history.h"
#include <QJsonDocument>

namespace emulator {
namespace {

template <typename T, typename ReadOne>
ReadLines<T> readEach(const QByteArray &text, bool forgiveLast, ReadOne readOne)
{
    std::vector<T> all;
    const QByteArrayList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        auto one = readOne(lines[i]);
        if (one)
            all.push_back(std::move(*one));
        else if (!forgiveLast || i + 1 < lines.size())
            return base::Unexpected{QStringLiteral("line %1: %2").arg(i + 1).arg(one.error())};
    }
    return all;
}

base::Expected<FoundFact, QString> readFact(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    // The server's export says "fact", a station's listing "event".
    const QJsonValue fact = object[object.contains(u"fact") ? u"fact" : u"event"];
    if (!fact.isObject())
        return base::Unexpected{QStringLiteral("no object with a \"fact\" or \"event\"")};
    auto event = codec::decodeFact(QJsonDocument(fact.toObject()).toJson(QJsonDocument::Compact));
    if (!event)
        return base::Unexpected{event.error().what};
    FoundFact found{object[u"journal"].toString(), object[u"sequence"].toInteger(), object[u"outcome"].toString(), std::move(*event),
                    object[u"decision"].toString()};
    if (found.journal.isEmpty() || found.sequence < 1)
        return base::Unexpected{QStringLiteral("\"journal\" or \"sequence\" is missing")};
    return found;
}

base::Expected<domain::Route, QString> readRoute(const QByteArray &line)
{
    auto snapshot = codec::decodeRouteSnapshot(line);
    if (!snapshot)
        return base::Unexpected{snapshot.error().what};
    return std::move(snapshot->route);
}

} // namespace

ReadLines<Told> readBlackBox(const QByteArray &lines)
{
    return readEach<Told>(lines, true, readTold);
}

ReadLines<FoundFact> readFacts(const QByteArray &lines)
{
    return readEach<FoundFact>(lines, false, readFact);
}

ReadLines<domain::Route> readRoutes(const QByteArray &lines)
{
    return readEach<domain::Route>(lines, false, readRoute);
}

} // namespace emulator
