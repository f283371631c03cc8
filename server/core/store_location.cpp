// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/store_location.h"
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace server {
namespace {

base::Unexpected<Failure> wrong(const QString &text, const QString &why)
{
    return {Failure{QStringLiteral("--store %1: %2").arg(text, why), true}};
}

base::Unexpected<Failure> noPassword(const QString &text)
{
    return wrong(text.section(u'/', 0, 1) + QStringLiteral("/..."),
                 QStringLiteral("a password must not stand here, where every user of this machine can read it; put it "
                                "into the file that PGPASSFILE (or ?passfile=) names"));
}

/// As libpq reads a value: in single quotes, with backslashes before quotes and backslashes. Qt's driver takes a
/// semicolon for the end of a setting.
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

bool take(StoreLocation &location, const QString &name, const QString &value)
{
    static const QStringList passedOn = {QStringLiteral("passfile"),    QStringLiteral("sslmode"),
                                         QStringLiteral("sslrootcert"), QStringLiteral("sslcert"),
                                         QStringLiteral("sslkey"),      QStringLiteral("service")};
    bool ok = !value.contains(u';');
    if (name == u"host")
        location.host = value;
    else if (name == u"user")
        location.user = value;
    else if (name == u"port")
        location.port = ok ? value.toUShort(&ok) : 0;
    else if (passedOn.contains(name))
        location.more += name + u'=' + quoted(value) + u' ';
    else
        ok = false;
    return ok;
}

base::Expected<StoreLocation, Failure> readPostgreSql(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return wrong(text, QStringLiteral("this is no address: ") + url.errorString());
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return noPassword(text);
    StoreLocation location;
    location.kind = StoreLocation::Kind::PostgreSql;
    location.host = url.host();
    location.port = url.port();
    location.user = url.userName(QUrl::FullyDecoded);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    if (location.database.isEmpty() || location.database.contains(u'/'))
        return wrong(text, QStringLiteral("the database is missing, e.g. postgresql://db.example/packhorse"));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!take(location, name, value))
            return wrong(text, QStringLiteral("the setting %1 is not known here, or its value is wrong").arg(name));
    }
    return location;
}

} // namespace

QString StoreLocation::shown() const
{
    if (kind == Kind::Sqlite)
        return file;
    const QString place = host.isEmpty() ? QStringLiteral("this machine") : host;
    return QStringLiteral("database %1 on %2").arg(database, port < 0 ? place : place + u':' + QString::number(port));
}

base::Expected<StoreLocation, Failure> readStoreLocation(const QString &text)
{
    const QString sqlite = QStringLiteral("sqlite:");
    if (text.startsWith(sqlite) && text.size() > sqlite.size()) {
        StoreLocation location;
        location.file = text.mid(sqlite.size());
        return location;
    }
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")))
        return readPostgreSql(text);
    return wrong(text, QStringLiteral("wanted is sqlite:FILE or postgresql://HOST/DATABASE"));
}

} // namespace server
