// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "start/picture_cache.h"
#include "support/test_main.h"
#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

using start::PictureCache;

namespace {
ports::Fresh svg(const QByteArray &body) { return {body, "\"etag\"", "image/svg+xml; charset=utf-8"}; }

QByteArray read(const QString &url)
{
    QFile file(QUrl(url).toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TstPictureCache : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    QString folder() const { return m_dir->filePath(u"cache/pictures"_qs); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void isThereAfterARestartWithItsTag()
    {
        PictureCache(folder()).keep(u"/v1/products/1/picture"_qs, svg("<svg>1</svg>"));
        PictureCache again(folder());
        QCOMPARE(read(again.urlOf(u"/v1/products/1/picture"_qs)), QByteArray("<svg>1</svg>"));
        QVERIFY(again.urlOf(u"/v1/products/1/picture"_qs).endsWith(u".svg"_qs));
        // as the server makes it: the SHA-256 of the body, quoted
        QCOMPARE(again.etagOf(u"/v1/products/1/picture"_qs), '"' + codec::sha256("<svg>1</svg>").toHex() + '"');
        QCOMPARE(again.urlOf(u"/v1/products/2/picture"_qs), QString());
        QCOMPARE(again.urlOf({}), QString());
    }

    void aNewOneTakesThePlaceOfTheOld()
    {
        PictureCache cache(folder());
        cache.keep(u"/1"_qs, svg("old"));
        cache.keep(u"/1"_qs, svg("new"));
        cache.keep(u"/1"_qs, svg("new"));
        QCOMPARE(read(cache.urlOf(u"/1"_qs)), QByteArray("new"));
        QCOMPARE(int(files().size()), 1);
    }

    void whatWasCutOffOrRottedIsForgotten()
    {
        PictureCache(folder()).keep(u"/1"_qs, svg("whole"));
        QFile file(folder() + u'/' + files().first());
        QVERIFY(file.resize(2));
        QFile part(folder() + u"/anything.part"_qs);
        QVERIFY(part.open(QIODevice::WriteOnly));
        PictureCache cache(folder());
        QCOMPARE(cache.etagOf(u"/1"_qs), QByteArray());
        QCOMPARE(cache.urlOf(u"/1"_qs), QString());
        QCOMPARE(files(), QStringList());
    }

    void staysWithinItsBounds()
    {
        PictureCache::Limits limits;
        limits.each = 10;
        limits.all = 25;
        limits.count = 3;
        PictureCache cache(folder(), limits);
        cache.keep(u"/large"_qs, svg("12345678901"));
        QCOMPARE(files(), QStringList());
        for (const char *name : {"/1", "/2", "/3"})
            cache.keep(QString::fromLatin1(name), svg("1234567890"));
        QCOMPARE(cache.urlOf(u"/1"_qs), QString());
        QVERIFY(!cache.urlOf(u"/3"_qs).isEmpty());
        for (const char *name : {"/4", "/5", "/6", "/7"})
            cache.keep(QString::fromLatin1(name), svg("1"));
        QCOMPARE(int(files().size()), 3);
        QVERIFY(!cache.urlOf(u"/7"_qs).isEmpty());
    }

    void keepsNothingThatIsNoPicture()
    {
        PictureCache cache(folder());
        cache.keep(u"/1"_qs, {"<html>", "", "text/html"});
        cache.keep(u"/2"_qs, {"", "", "image/png"});
        QCOMPARE(files(), QStringList());
    }

    void aFolderThatCannotBeMadeMeansNoPictures()
    {
        QFile blocked(m_dir->filePath(u"cache"_qs));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        PictureCache cache(folder());
        cache.keep(u"/1"_qs, svg("x"));
        QCOMPARE(cache.urlOf(u"/1"_qs), QString());
    }
};

PACKHORSE_TEST(TstPictureCache)
#include "tst_picture_cache.moc"
