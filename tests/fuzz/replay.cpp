// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include <QDir>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/// Feeds every file of the corpus to the target, so that what a fuzzer once found stays mended. A broken rule ends the
/// program with the row's name as the last one begun (-v2).
class TstReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(PACKHORSE_CORPUS));
        const QFileInfoList files = corpus.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), PACKHORSE_CORPUS);
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    void corpus()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())), 0);
    }
    void nothingAtAll() { QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(""), 0), 0); }
};

PACKHORSE_TEST(TstReplay)
#include "replay.moc"
