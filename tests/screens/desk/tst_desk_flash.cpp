// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/desk/sample.h"
#include "support/test_main.h"
#include "ui/desk_window.h"
#include "ui/parts/say.h"
#include <map>

namespace {

/// Counts how often each text of a window is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!dynamic_cast<ui::Say *>(widget) || !widget->isVisible())
                continue;
            widget->installEventFilter(this);
            m_counted[widget] = 0;
        }
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_counted[static_cast<QWidget *>(object)];
        return false;
    }
    void begin()
    {
        for (auto &[widget, count] : m_counted)
            count = 0;
    }
    [[nodiscard]] const std::map<QWidget *, int> &counted() const { return m_counted; }

private:
    std::map<QWidget *, int> m_counted;
};

ui::Flash *flashOf(const QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (auto *flash = dynamic_cast<ui::Flash *>(widget))
            return flash;
    return nullptr;
}

present::AnswerShown accepted()
{
    present::AnswerShown answer;
    answer.sound = ports::Sound::Accepted;
    return answer;
}

} // namespace

/// The answer that fades away over the desk's window.
class TstDeskFlash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorkBelowIsNotPaintedAnewAtEveryStep()
    {
        present::Desk desk;
        desk_sample::fill(desk);
        desk.show(desk_sample::pack());
        desk.setPage(present::Desk::Page::Pack);
        ui::DeskWindow window(desk);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::Flash *flash = flashOf(window);
        QVERIFY(flash);

        desk.answerWith(accepted());
        QVERIFY(flash->isVisible());
        QTRY_VERIFY(flash->opacity() < 0.9); // it has been painted with all that changed by the answer
        Paints paints(window);
        paints.begin();
        QTRY_VERIFY(!flash->isVisible());
        QCoreApplication::processEvents(); // what its end has painted anew

        int looked = 0;
        for (const auto &[text, count] : paints.counted()) {
            const QRect place(text->mapTo(&window, QPoint()), text->size());
            if (flash->mask().intersects(place.translated(-flash->pos())))
                continue;
            ++looked;
            QVERIFY2(count == 0, qPrintable(QStringLiteral("%1 was painted %2 times").arg(static_cast<ui::Say *>(text)->text()).arg(count)));
        }
        QVERIFY(looked >= 10);
    }

    void whatItSaysIsWithinWhatItPaints_data()
    {
        QTest::addColumn<bool>("strong");
        QTest::addColumn<bool>("sticky");
        QTest::newRow("an answer") << false << false;
        QTest::newRow("without sound") << true << false;
        QTest::newRow("a refusal that stays") << false << true;
    }
    void whatItSaysIsWithinWhatItPaints()
    {
        QFETCH(bool, strong);
        QFETCH(bool, sticky);
        QWidget window;
        ui::Flash flash(&window);
        flash.resize(900, 600);
        present::AnswerShown answer = sticky ? desk_sample::wrongItem() : accepted();
        answer.sticky = sticky;
        flash.give(answer, strong);
        QImage picture(flash.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        flash.render(&picture, {}, {}, QWidget::IgnoreMask);
        int painted = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isPainted = qAlpha(picture.pixel(x, y)) != 0;
                painted += isPainted ? 1 : 0;
                QVERIFY2(!isPainted || flash.mask().contains(QPoint(x, y)), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            }
        }
        QVERIFY(painted > 0);
    }
};

PACKHORSE_TEST(TstDeskFlash)
#include "tst_desk_flash.moc"
