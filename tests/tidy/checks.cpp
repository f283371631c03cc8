// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/checks.h"
#include "tidy/code_text.h"
#include "tidy/table.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace tidy {
namespace {

QSet<qsizetype> needed;

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

const QRegularExpression &pattern(const char *expression)
{
    static QHash<const char *, QRegularExpression> known;
    if (!known.contains(expression))
        known.insert(expression, QRegularExpression(text(expression)));
    return known[expression];
}

bool isWhole(const QString &word, const char *expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text(expression))).match(word).hasMatch();
}

bool names(const std::vector<const char *> &list, const QString &name)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return name == text(one); });
}

bool beginsWithOneOf(const std::vector<const char *> &list, const QString &path)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return path.startsWith(text(one)); });
}

const Room *roomOf(const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : rooms())
        if (path.startsWith(text(room.folder) + u'/') && (!best || qstrlen(room.folder) > qstrlen(best->folder)))
            best = &room;
    return best;
}

// Headers are named from app/ or from the root of the checkout.
const Room *roomOfHeader(const QString &header)
{
    const Room *room = roomOf(QStringLiteral("app/") + header);
    return room ? room : roomOf(header);
}

// Empty for what is not Qt's.
QString moduleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    QString module;
    const QDir qt(QStringLiteral(PACKHORSE_QT_HEADERS));
    if (QFileInfo(qt.filePath(header)).isFile())
        module = header.section(u'/', 0, 0);
    const QStringList folders = qt.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &folder : folders)
        if (module.isEmpty() && !header.contains(u'/') && QFileInfo(qt.filePath(folder + u'/' + header)).isFile())
            module = folder;
    known.insert(header, module);
    return module;
}

bool isStandard(const QString &header)
{
    return isWhole(header, R"([a-z_]+|(assert|errno|limits|locale|math|signal|stddef|stdint|stdio|stdlib|string|time)\.h)");
}

bool isExcepted(const QString &path, const QString &header)
{
    for (size_t i = 0; i < exceptions().size(); ++i) {
        const Exception &exception = exceptions()[i];
        if (!path.startsWith(text(exception.files)) || !isWhole(header, exception.header))
            continue;
        needed.insert(qsizetype(i));
        return true;
    }
    return false;
}

QString whyNotOurs(const Room &room, const QString &header)
{
    if (header.startsWith(u"../"))
        return QStringLiteral("a header is named from app/ or from the top of the checkout");
    if (!header.contains(u'/'))
        return {};
    const Room *other = roomOfHeader(header);
    if (!other)
        return QStringLiteral("the house has no such room");
    const QString name = text(other->name);
    const bool allowed = other == &room || name == u"base" || names(room.rooms, name);
    return allowed ? QString() : text(room.says);
}

QString whyNotQt(const Room &room, const QString &header, const QString &module)
{
    if (names(room.qt, QStringLiteral("QtCore values")))
        return isWhole(header, qtCoreValues()) ? QString() : text(room.says);
    return names(room.qt, module) ? QString() : text(room.says);
}

QString whyNot(const Room &room, const Include &include)
{
    if (names(room.rooms, QStringLiteral("*")))
        return {};
    const QString module = moduleOf(include.header);
    if (include.ours && module.isEmpty())
        return whyNotOurs(room, include.header);
    bool hasOwner = false;
    for (const Reserved &one : reserved()) {
        if (!isWhole(include.header, one.header))
            continue;
        hasOwner = true;
        if (!names(one.rooms, text(room.name)))
            return names(room.qt, QStringLiteral("QtCore values")) ? text(room.says) : text(one.says);
    }
    if (!module.isEmpty())
        return whyNotQt(room, include.header, module);
    if (hasOwner || isStandard(include.header))
        return {};
    return QStringLiteral("no room owns this library; say in tests/tidy/table.cpp who may include it and why");
}

bool forbids(const Banned &rule, const QString &path)
{
    return rule.onlyIn.empty() ? !beginsWithOneOf(rule.allowedIn, path) : beginsWithOneOf(rule.onlyIn, path);
}

bool isCode(const QString &path) { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
bool isInHouse(const QString &path)
{
    return beginsWithOneOf({"app/", "server/", "emulator/", "qml/", "ui/"}, path);
}

} // namespace

const QSet<qsizetype> &neededExceptions() { return needed; }

QStringList checkIncludes(const QString &path, const QString &source)
{
    const Room *room = roomOf(path);
    if (!room)
        return {QStringLiteral("%1: this folder is no room of the house; give it a line in tests/tidy/table.cpp").arg(path)};
    QStringList complaints;
    const QList<Include> includes = includesOf(takeApart(source));
    for (const Include &include : includes) {
        if (include.header.endsWith(u".moc") || isExcepted(path, include.header))
            continue;
        const QString why = whyNot(*room, include);
        const auto shape = include.ours ? QStringLiteral("%1:%2 includes \"%3\": %4") : QStringLiteral("%1:%2 includes <%3>: %4");
        if (!why.isEmpty())
            complaints << shape.arg(path).arg(include.line).arg(include.header, why);
    }
    return complaints;
}

QStringList checkWords(const QString &path, const QString &source)
{
    QStringList complaints;
    const QStringList lines = takeApart(source).code.split(u'\n');
    for (const Banned &rule : path.endsWith(u".qml") ? bannedInQml() : banned()) {
        if (!forbids(rule, path))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern(rule.word).match(lines[i]);
            if (match.hasMatch())
                complaints << QStringLiteral("%1:%2 says %3: %4").arg(path).arg(i + 1).arg(match.captured(), text(rule.says));
        }
    }
    return complaints;
}

bool isSource(const QString &path)
{
    static const QRegularExpression kinds(QStringLiteral(
        R"((\.(cpp|h|qml|js|mjs|sh|bash|awk|cmake|ya?ml|py|java|gradle|wxs|ps1|supp|service|rules|conf|ini|in|frag|vert)|(^|/)(CMakeLists\.txt|Makefile|run|\.clang-format|\.clang-tidy))$)"));
    return kinds.match(path).hasMatch();
}

QStringList checkLicence(const QString &path, const QString &source)
{
    const QString head = source.section(u'\n', 0, 5);
    for (const char *line : {"SPDX-FileCopyrightText: 2026 The Packhorse authors", "SPDX-License-Identifier: GPL-3.0-or-later"})
        if (!head.contains(text(line)))
            return {QStringLiteral("%1 lacks the line \"%2\" at its top").arg(path, text(line))};
    return {};
}

QStringList checkFile(const QString &path, const QString &source)
{
    QStringList complaints;
    if (isSource(path))
        complaints << checkLicence(path, source);
    if (isInHouse(path) && isCode(path))
        complaints << checkIncludes(path, source);
    if (isInHouse(path) && (isCode(path) || path.endsWith(u".qml")))
        complaints << checkWords(path, source);
    return complaints;
}

} // namespace tidy
