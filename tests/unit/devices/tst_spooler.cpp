// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/open_printer.h"
#include "devices/printer/spooler_channel.h"
#include "devices/printer/zpl_printer.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"

using namespace Qt::StringLiterals;
using Result = ports::PrintOutcome::Result;

namespace {
const QByteArray label = "^XA^FO40,40^A0N,40,40^FDParcel 1^FS^PQ1^XZ\r\n";

/// The spooler of Windows as documented: a name it knows or not, and jobs it takes whole.
class FakeSpooler final : public devices::Spooler
{
public:
    QString name = u"ZDesigner GK420d"_s;
    QString refusal;
    QByteArrayList jobs;
    QString trouble(const QString &printer) override { return printer == name ? QString() : u"no such printer"_s; }
    QString print(const QString &printer, const QByteArray &bytes) override
    {
        if (refusal.isEmpty() && printer == name)
            jobs << bytes;
        return refusal;
    }
};
} // namespace

class TstSpooler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        spooler = std::make_shared<FakeSpooler>();
        told.clear();
        make(spooler->name);
    }
    void cleanup() { channel.reset(); }

    void nothingIsToldFromInsideOfACall()
    {
        channel->open();
        QCOMPARE(told, QStringList());
        QVERIFY(!channel->isOpen());
        QTRY_COMPARE(told, QStringList{u"opened"_s});
        QVERIFY(channel->isOpen());
    }

    void everyWriteIsADocumentAndNothingOfItIsChanged()
    {
        openIt();
        const QByteArray binary = QByteArrayLiteral("^XA^GFA,1,1,1,\0\xff^XZ");
        channel->write(label);
        channel->write(binary);
        channel->finish();
        QTRY_COMPARE(told.size(), 4);
        QCOMPARE(told, (QStringList{u"opened"_s, u"taken %1"_s.arg(label.size()), u"taken %1"_s.arg(binary.size()), u"closed "_s}));
        QCOMPARE(spooler->jobs, (QByteArrayList{label, binary}));
    }

    // Each would be a job of its own, and no answer can come.
    void questionsAreNotSent()
    {
        openIt();
        for (const char *question : {"~HS\r\n", "~HQES\r\n", "~HI\r\n"})
            channel->write(question);
        channel->finish();
        QTRY_VERIFY(told.contains(u"closed "_s));
        QCOMPARE(told.size(), 5);
        QVERIFY(spooler->jobs.isEmpty());
    }

    void aNameThatWindowsDoesNotKnow()
    {
        make(u"another"_s);
        channel->open();
        QTRY_COMPARE(told, QStringList{u"closed no such printer"_s});
        QVERIFY(!channel->isOpen());
    }

    void aRefusedJobEndsItAndWasNotTaken()
    {
        openIt();
        spooler->refusal = u"access denied"_s;
        channel->write(label);
        QTRY_COMPARE(told, (QStringList{u"opened"_s, u"closed access denied"_s}));
    }

    void nothingIsToldAfterAbandoning()
    {
        openIt();
        channel->write(label);
        channel->abandon();
        channel->open();
        QTRY_COMPARE(told, (QStringList{u"opened"_s, u"opened"_s}));
    }

    // A printer behind a spooler says nothing back: the person is asked whether a label came out.
    void aLabelIsSentOnceAndNotCalledPrinted()
    {
        RealTime time;
        time.hurry(50);
        devices::ZplPrinter printer(time, time, mailbox, std::make_unique<devices::SpoolerChannel>(mailbox, spooler, spooler->name),
                                    ports::Printer::Kind::Label, u"zpl:spool:ZDesigner GK420d"_s, devices::ZplSetting());
        printer.open();
        std::optional<ports::PrintOutcome> answer;
        printer.print({u"1"_s, u"label"_s, label, u"application/zpl"_s}, [&answer](const ports::PrintOutcome &outcome) { answer = outcome; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(spooler->jobs, QByteArrayList{label});
        QCOMPARE(answer->result, Result::Taken);
    }

    void hereIsNoWindows()
    {
        RealTime time;
        const auto printer = devices::openPrinter(u"zpl:spool:ZDesigner GK420d"_s, {time, time, mailbox});
        QVERIFY(!printer);
        QCOMPARE(printer.error(), u"printer \"zpl:spool:ZDesigner GK420d\": spool is for Windows: use zpl:HOST[:PORT] or zpl:/DEVICE here"_s);
    }

private:
    void make(const QString &printer)
    {
        channel = std::make_unique<devices::SpoolerChannel>(mailbox, spooler, printer);
        channel->onOpened = [this] { told << u"opened"_s; };
        channel->onTaken = [this](qint64 bytes) { told << u"taken %1"_s.arg(bytes); };
        channel->onClosed = [this](const QString &why) { told << u"closed "_s + why; };
        channel->onBytes = [this](const QByteArray &) { told << u"bytes"_s; };
    }
    void openIt()
    {
        channel->open();
        QTRY_COMPARE(told, QStringList{u"opened"_s});
    }

    platform::EventfdMailbox mailbox;
    std::shared_ptr<FakeSpooler> spooler;
    std::unique_ptr<devices::SpoolerChannel> channel;
    QStringList told;
};

PACKHORSE_TEST(TstSpooler)
#include "tst_spooler.moc"
