// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/flag_cache.h"
#include "support/test_main.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TstFlagCache : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    const std::vector<domain::KeptFlags> m_kept{{domain::OperatorId(u"op-1"_s), "\"a\"", R"({"flags":[]})"}};

    const codec::Seal m_seal{QByteArray(codec::Seal::keyBytes, 'k')};

    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray rotted(QByteArray whole)
    {
        whole.back() = char(whole.back() ^ 1);
        return whole;
    }
    void write(const QString &path, const QByteArray &content) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private Q_SLOTS:
    void isThereAfterARestart()
    {
        const QString path = m_dir.filePath(u"one/cache/flags"_s);
        QVERIFY(start::FlagCache(path, m_seal).read().empty());
        start::FlagCache(path, m_seal).write(m_kept);
        QVERIFY(start::FlagCache(path, m_seal).read() == m_kept);
        start::FlagCache(path, m_seal).write({});
        QVERIFY(start::FlagCache(path, m_seal).read().empty());
    }

    void whatIsNotWholeIsForgottenAndWrittenAnew_data()
    {
        QTest::addColumn<int>("kept"); ///< bytes of the file; -1: all, with one of them changed
        QTest::newRow("cut off") << 20;
        QTest::newRow("empty") << 0;
        QTest::newRow("rotted") << -1;
    }
    void whatIsNotWholeIsForgottenAndWrittenAnew()
    {
        QFETCH(int, kept);
        const QString path = m_dir.filePath(u"flags"_s);
        const start::FlagCache cache(path, m_seal);
        cache.write(m_kept);
        const QByteArray whole = bytes(path);
        write(path, kept < 0 ? rotted(whole) : whole.left(kept));
        QVERIFY(bytes(path) != whole);
        QVERIFY(cache.read().empty());
        cache.write(m_kept);
        QVERIFY(cache.read() == m_kept);
    }

    void nobodyElseReadsIt()
    {
        const QString path = m_dir.filePath(u"two/cache/flags"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const QString plain = m_dir.filePath(u"two/cache/flags.json"_s);
        write(plain, R"({"op-1":{}})");
        start::FlagCache(path, m_seal).write(m_kept);
        QVERIFY(!QFile::exists(plain)); // of an older version
        QVERIFY(!bytes(path).contains("op-1"));
        QVERIFY(start::FlagCache(path, codec::Seal(QByteArray(codec::Seal::keyBytes, 'l'))).read().empty());
        QVERIFY(start::FlagCache(path, codec::Seal()).read().empty());
        QVERIFY(start::FlagCache(path, m_seal).read() == m_kept);
    }

    void aFolderThatCannotBeWrittenCostsNothingElse()
    {
        write(m_dir.filePath(u"file"_s), "x");
        const start::FlagCache cache(m_dir.filePath(u"file/flags"_s), m_seal);
        cache.write(m_kept);
        QVERIFY(cache.read().empty());
    }
};

PACKHORSE_TEST(TstFlagCache)
#include "tst_flag_cache.moc"
