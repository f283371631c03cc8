// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/wedge_scanner.h"
#include "platform/clock.h"
#include "screens/desk/sample.h"
#include "support/test_main.h"
#include "ui/desk_window.h"
#include "ui/keys.h"
#include <QApplication>

namespace {

/// A window with a keyboard, and a scanner that is one, too.
struct Keyboard
{
    platform::SystemClock clock;
    platform::QtTimers timers;
    present::Desk desk;
    ui::DeskWindow window{desk};
    ui::Keys keys{desk};
    devices::WedgeScanner scanner{clock, timers};
    QStringList scans;
    std::vector<domain::Command> asked;
    QStringList typed;

    Keyboard()
    {
        desk_sample::fill(desk);
        desk.show(desk_sample::pack());
        desk.showKeys(desk_sample::packKeys());
        desk.setPage(present::Desk::Page::Pack);
        QObject::connect(&desk, &present::Desk::commanded, &desk, [this](const domain::Command &c) { asked.push_back(c); });
        QObject::connect(&desk, &present::Desk::typed, &desk, [this](const QString &code) { typed << code; });
        scanner.onScan = [this](const domain::Scan &scan) { scans << QString::fromUtf8(scan.bytes); };
        scanner.open();
        window.show();
    }
    [[nodiscard]] bool isUp() { return QTest::qWaitForWindowExposed(&window); }
    void hit(Qt::Key key) { QTest::keyClick(window.windowHandle(), key); }
    void scan(const char *code)
    {
        for (const char *c = code; *c; ++c)
            QTest::keyClick(window.windowHandle(), *c);
        hit(Qt::Key_Return);
    }
};

} // namespace

/// Keyboard and scanner alone, through the window as the system gives its keys.
class TstDeskKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTakesTheFocus()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        for (const QWidget *widget : k.window.findChildren<QWidget *>())
            QVERIFY2(widget->focusPolicy() == Qt::NoFocus, widget->metaObject()->className());
    }

    void aScanIsAScanWhereverTheDeskStands()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        k.scan("4006381333931");
        QCOMPARE(k.scans, QStringList{u"4006381333931"_qs});
        k.desk.open(present::DeskSheet::TypeWeight);
        k.scan("K-0014");
        QCOMPARE(k.scans.last(), u"K-0014"_qs);
        QCOMPARE(k.desk.entryText(), QString());
        k.desk.open(present::DeskSheet::More);
        k.scan("B-PACKER1");
        QCOMPARE(int(k.scans.size()), 3);
        QVERIFY(k.asked.empty());
        QVERIFY(k.typed.isEmpty());
    }

    void functionKeysDoWhatStandsAtTheBottom()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        k.hit(Qt::Key_F1);
        QCOMPARE(int(k.asked.size()), 1);
        QVERIFY(std::holds_alternative<domain::ChooseBox>(k.asked.back()));
        k.hit(Qt::Key_F10);
        QCOMPARE(k.desk.page(), present::Desk::Page::More);
        k.hit(Qt::Key_Escape);
        QCOMPARE(k.desk.page(), present::Desk::Page::Pack);
    }

    void enterSpaceAndDigitsPressNothing()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        k.desk.setPage(present::Desk::Page::Card);
        k.desk.showKeys({{present::keys::yes, u"Take over"_qs, domain::Command(domain::ConfirmTakeOver{})}});
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_1, Qt::Key_Tab}) {
            k.hit(key);
            QTest::qWait(200); // longer than the scanner holds a key back
        }
        QVERIFY(k.asked.empty());
        k.hit(Qt::Key_F11);
        QCOMPARE(int(k.asked.size()), 1);
    }

    void whatAPersonTypesGoesIntoTheEntry()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        for (const char c : {'4', '2'}) {
            QTest::keyClick(k.window.windowHandle(), c);
            QTest::qWait(200); // a person's rhythm
        }
        QTRY_COMPARE(k.desk.entryText(), u"42"_qs);
        QCOMPARE(k.desk.page(), present::Desk::Page::TypeCode);
        k.hit(Qt::Key_Backspace);
        QCOMPARE(k.desk.entryText(), u"4"_qs);
        k.hit(Qt::Key_Return);
        QTRY_COMPARE(k.typed, QStringList{u"4"_qs});
        QVERIFY(k.scans.isEmpty());
    }

    void aClickOnAKeyIsTheKey()
    {
        Keyboard k;
        QVERIFY(k.isUp());
        for (ui::KeyCell *cell : cells(k.window)) {
            if (cell->key() == 1 && cell->isVisible())
                QTest::mouseClick(cell, Qt::LeftButton);
        }
        QCOMPARE(int(k.asked.size()), 1);
    }

private:
    static QList<ui::KeyCell *> cells(const QWidget &window)
    {
        QList<ui::KeyCell *> all;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (auto *cell = dynamic_cast<ui::KeyCell *>(widget))
                all << cell;
        return all;
    }
};

PACKHORSE_TEST(TstDeskKeys)
#include "tst_desk_keys.moc"
