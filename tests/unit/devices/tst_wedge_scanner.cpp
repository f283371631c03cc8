// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/wedge_scanner.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QGuiApplication>
#include <QShortcut>
#include <QWindow>

using namespace devices;
using namespace Qt::StringLiterals;

namespace {

/// Stands for a window with a focused line edit and a default button: takes every key that gets to it.
class LineEditWindow : public QWindow
{
public:
    QString text;
    int entered = 0;
    int released = 0;
    quint64 lastStamp = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        lastStamp = event->timestamp();
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            ++entered;
        else
            text += event->key() == Qt::Key_Left ? u"<left>"_s : event->text();
    }
    void keyReleaseEvent(QKeyEvent *) override { ++released; }
};

int keyOf(QChar c)
{
    if (c == u'\r')
        return Qt::Key_Return;
    if (c == u'\t')
        return Qt::Key_Tab;
    return c == QChar(0x1D) ? int(Qt::Key_BracketRight) : c.toUpper().unicode();
}
} // namespace

class TstWedgeScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        time = std::make_unique<VirtualTime>();
        window = std::make_unique<LineEditWindow>();
        scanner = std::make_unique<WedgeScanner>(*time, *time);
        scanner->onScan = [this](const domain::Scan &scan) {
            scans << (scan.isBroken ? u"broken"_s : QString::fromUtf8(scan.bytes));
        };
        scans.clear();
        stamp = 5000;
        scanner->open();
    }
    void cleanup()
    {
        scanner.reset();
        window.reset();
    }

    void scanNeverReachesTheFocus()
    {
        type(u"4006381333931\r"_s, 5);
        time->advance(1000);
        QCOMPARE(scans, QStringList{u"4006381333931"_s});
        QCOMPARE(window->text, QString());
        QCOMPARE(window->entered, 0);
        QCOMPARE(window->released, 0);
    }

    void burstLosesNothingAndKeepsTheOrder()
    {
        QStringList wanted;
        for (int i = 0; i < 300; ++i) {
            wanted << u"K-%1"_s.arg(i, 4, 10, QChar(u'0'));
            type(wanted.last() + u'\r', 2);
        }
        QCOMPARE(scans, wanted);
        QCOMPARE(window->text, QString());
    }

    void theSameCodeTwiceIsTwoScans()
    {
        type(u"73513537\r73513537\r"_s, 5);
        QCOMPARE(scans, (QStringList{u"73513537"_s, u"73513537"_s}));
    }

    void typingIsPassedOnUntouched()
    {
        type(u"Hi"_s, 150);
        time->advance(200);
        QCOMPARE(window->text, u"Hi"_s);
        QCOMPARE(window->released, 2);
        QCOMPARE(window->lastStamp, quint64(stamp));
        type(u"\r"_s, 300);
        QCOMPARE(window->entered, 1);
        QVERIFY(scans.isEmpty());
    }

    void typingKeepsItsOrderWithArrows()
    {
        type(u"a"_s, 150);
        press(Qt::Key_Left, {}, 10);
        type(u"b"_s, 150);
        time->advance(200);
        QCOMPARE(window->text, u"a<left>b"_s);
    }

    void modifiersDoNotTearAScan()
    {
        press(Qt::Key_Shift, {}, 200, Qt::ShiftModifier);
        type(u"S-"_s, 5);
        press(Qt::Key_AltGr, {}, 2);
        type(u"03\r"_s, 5);
        QCOMPARE(scans, QStringList{u"S-03"_s});
    }

    void commandsPassBy()
    {
        press(Qt::Key_Q, u"\x11"_s, 200, Qt::ControlModifier);
        press(Qt::Key_Return, u"\r"_s, 200, Qt::AltModifier);
        QCOMPARE(window->text, u"\x11"_s);
        QCOMPARE(window->entered, 1);
    }

    void groupSeparatorTypedAsCtrlBracket()
    {
        type(u"]C110A"_s, 5);
        press(Qt::Key_BracketRight, u"\x1D"_s, 5, Qt::ControlModifier);
        type(u"21B\r"_s, 5);
        QCOMPARE(scans, QStringList{u"]C110A\u001D21B"_s});
    }

    void stallInMidScan()
    {
        type(u"400638"_s, 5);
        time->stall(300); // the silence is over by the clock, but the keys were pressed in time and wait in the queue
        type(u"1333931\r"_s, 5);
        time->advance(1000);
        QCOMPARE(scans, QStringList{u"4006381333931"_s});
        QCOMPARE(window->text, QString());
    }

    /// It was shown as a scanner that does not answer, until the next good scan.
    void brokenScanIsToldOnceAndTheScannerStaysReady()
    {
        int changes = 0;
        type(u"S-03\r"_s, 5);
        scanner->onStateChanged = [&changes] { ++changes; };
        type(u"400638"_s, 5);
        time->advance(1000);
        QCOMPARE(scans, (QStringList{u"S-03"_s, u"broken"_s}));
        QCOMPARE(window->text, QString());
        stamp += 1000;
        type(u"S-04\r"_s, 5);
        QCOMPARE(scans, (QStringList{u"S-03"_s, u"broken"_s, u"S-04"_s}));
        QCOMPARE(scanner->state(), ports::DeviceState::Ready);
        QCOMPARE(changes, 0);
    }

    void windowThatIsGoneGetsNothing()
    {
        type(u"a"_s, 150);
        window.reset();
        time->advance(1000);
        QVERIFY(scans.isEmpty());
    }

    /// Widgets get the key from their window, as an event of its own: the second time it is not held again.
    void keyHandedOnByTheWindowIsLeftAlone()
    {
        class FocusItem : public QObject
        {
        public:
            int keys = 0;
            bool event(QEvent *event) override
            {
                keys += event->type() == QEvent::KeyPress ? 1 : 0;
                return true;
            }
        } item;
        QKeyEvent down(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier, u"7"_s);
        QCoreApplication::sendEvent(&item, &down);
        QCOMPARE(item.keys, 1);
        QCOMPARE(time->waiting(), 0u);
    }

    void closedScannerLeavesTheKeysAlone()
    {
        scanner.reset();
        type(u"73513537"_s, 5);
        QCOMPARE(window->text, u"73513537"_s);
    }

    /// The whole way of a key through Qt, with its shortcuts.
    void scanTriggersNoShortcut()
    {
        window->show();
        window->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window.get());
        QShortcut digit(QKeySequence(u"7"_s), window.get());
        QShortcut enter(QKeySequence(Qt::Key_Return), window.get());
        QShortcut function(QKeySequence(Qt::Key_F7), window.get());
        int triggered = 0;
        for (QShortcut *shortcut : {&digit, &enter, &function})
            connect(shortcut, &QShortcut::activated, this, [&triggered] { ++triggered; });

        for (const QChar c : u"73513537"_s)
            QTest::keyClick(window.get(), char(c.unicode()));
        QTest::keyClick(window.get(), Qt::Key_Return);
        QCOMPARE(scans, QStringList{u"73513537"_s});
        QCOMPARE(triggered, 0);
        QCOMPARE(window->text, QString());
        QCOMPARE(window->entered, 0);

        QTest::keyClick(window.get(), Qt::Key_F7);
        QCOMPARE(triggered, 1);

        scanner.reset(); // and without it the same key is a shortcut: the test can tell
        QTest::keyClick(window.get(), '7');
        QCOMPARE(triggered, 2);
    }

private:
    void press(int key, const QString &text, int gap, Qt::KeyboardModifiers modifiers = {})
    {
        stamp += gap;
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        down.setTimestamp(quint64(stamp));
        QCoreApplication::sendEvent(window.get(), &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        up.setTimestamp(quint64(stamp));
        QCoreApplication::sendEvent(window.get(), &up);
    }
    void type(const QString &text, int gap)
    {
        for (const QChar c : text)
            press(keyOf(c), QString(c), gap);
    }

    std::unique_ptr<VirtualTime> time;
    std::unique_ptr<LineEditWindow> window;
    std::unique_ptr<WedgeScanner> scanner;
    QStringList scans;
    qint64 stamp = 0;
};

PACKHORSE_TEST(TstWedgeScanner)
#include "tst_wedge_scanner.moc"
