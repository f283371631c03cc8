// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/window.h"
#include "qml/registration.h"
#include "screens/contrast.h"
#include "screens/sample.h"
#include <QDir>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QtTest>

namespace {

bool isA(const QObject *object, const char *type)
{
    for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass())
        if (qstrcmp(meta->className(), type) == 0 ||
            QByteArray(meta->className()).startsWith(QByteArray(type) + "_QMLTYPE"))
            return true;
    return false;
}

QRectF inScene(const QQuickItem *item, const QRectF &rect) { return item->mapRectToScene(rect); }

QRectF inScene(const QQuickItem *item) { return inScene(item, QRectF(0, 0, item->width(), item->height())); }

/// Where the letters are, not the box around them.
QRectF painted(const QQuickItem *text)
{
    const qreal width = text->property("contentWidth").toReal();
    // Digits and capitals set tight: 0.73 em high in JetBrains Mono, the rest of the line is empty.
    const qreal height = text->property("tight").toBool() ? text->property("font").value<QFont>().pixelSize() * 0.73
                                                          : text->property("contentHeight").toReal();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const qreal x = across & Qt::AlignRight     ? text->width() - width
                    : across & Qt::AlignHCenter ? (text->width() - width) / 2
                                                : 0;
    const qreal y = down & Qt::AlignBottom    ? text->height() - height
                    : down & Qt::AlignVCenter ? (text->height() - height) / 2
                                              : 0;
    return inScene(text, {x, y, width, height});
}

struct Seen
{
    std::vector<const QQuickItem *> texts;
    std::vector<const QQuickItem *> buttons;
    const QQuickItem *refusal = nullptr;
};

void look(const QQuickItem *item, Seen &seen)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    if (isA(item, "RefusalCard"))
        seen.refusal = item;
    if (isA(item, "QQuickText") && !item->property("text").toString().isEmpty())
        seen.texts.push_back(item);
    if (isA(item, "PushButton") || isA(item, "StripBar"))
        seen.buttons.push_back(item);
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        look(child, seen);
}

/// The list that an item is scrolled in; null for what stands still.
const QQuickItem *listOf(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (isA(up, "QQuickFlickable"))
            return up;
    return nullptr;
}

/// A list may be longer than its place; what is beyond its edge is not seen, and may be made later.
bool isScrolledAway(const QQuickItem *item)
{
    const QQuickItem *list = listOf(item);
    return list && !inScene(list).contains(inScene(item).center());
}

Seen lookAt(const QQuickItem *root)
{
    Seen seen;
    look(root, seen);
    std::erase_if(seen.texts, isScrolledAway);
    if (const QQuickItem *card = seen.refusal) { // nothing below it is seen
        const QRectF covered = inScene(card);
        const auto below = [&](const QQuickItem *item) {
            return !card->isAncestorOf(item) && covered.contains(inScene(item).center());
        };
        std::erase_if(seen.texts, below);
        std::erase_if(seen.buttons, below);
    }
    return seen;
}

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    return QStringLiteral("%1 '%2'").arg(QLatin1String(item->metaObject()->className()).mid(0, 24),
                                         text.isEmpty() ? item->objectName() : text.left(60));
}

QString sizes(const QRectF &rect)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(qRound(rect.x()))
        .arg(qRound(rect.y()))
        .arg(qRound(rect.width()))
        .arg(qRound(rect.height()));
}

void judgeText(const QQuickItem *text, const QRectF &page, QStringList &out)
{
    const bool mayElide = text->property("mayElide").toBool();
    const QRectF letters = painted(text);
    static const QRegularExpression hole(QStringLiteral("%L?\\d|[:,] *[.,:]|: *$|^ *[,.:]| [.,](\\s|$)"));
    if (hole.match(text->property("text").toString()).hasMatch())
        out << nameOf(text) + QStringLiteral(" has a hole in its sentence");
    if (text->property("truncated").toBool() && !mayElide)
        out << nameOf(text) + QStringLiteral(" is truncated");
    if (text->property("contentWidth").toReal() > text->width() + 1.5)
        out << nameOf(text) + QStringLiteral(" is wider than its place: ") + sizes(letters);
    if (!text->property("tight").toBool() && text->property("contentHeight").toReal() > text->height() + 1.5)
        out << nameOf(text) + QStringLiteral(" is higher than its place: ") + sizes(letters);
    if (!listOf(text) && !page.contains(letters))
        out << nameOf(text) + QStringLiteral(" leaves the page: ") + sizes(letters);
}

void judgeButton(const QQuickItem *button, const QRectF &page, QStringList &out)
{
    const qreal touch = std::floor(110 * std::min(page.width() / 480, page.height() / 800)) - 1; // 12 mm, see Theme.qml
    const QRectF place = inScene(button);
    if (place.width() < touch || place.height() < touch)
        out << nameOf(button) + QStringLiteral(" is too small for a glove: ") + sizes(place);
    if (!page.adjusted(-1, -1, 1, 1).contains(place))
        out << nameOf(button) + QStringLiteral(" leaves the page: ") + sizes(place);
}

template <typename Items, typename Place>
void judgeOverlaps(const Items &items, Place place, QStringList &out)
{
    for (size_t i = 0; i < items.size(); ++i)
        for (size_t k = i + 1; k < items.size(); ++k) {
            const QRectF shared = place(items[i]).intersected(place(items[k]));
            if (shared.width() > 2 && shared.height() > 2 && !listOf(items[i]) && !listOf(items[k]))
                out << nameOf(items[i]) + QStringLiteral(" overlaps ") + nameOf(items[k]) + QStringLiteral(": ") +
                           sizes(shared);
        }
}

bool isLoading(const QQuickItem *item)
{
    constexpr int loading = 2; // QQuickImageBase::Loading
    const auto children = item->childItems();
    return (isA(item, "QQuickImage") && item->property("status").toInt() == loading) ||
           std::any_of(children.begin(), children.end(), isLoading);
}

void polish(QQuickItem *item)
{
    item->ensurePolished();
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        polish(child);
}

/// What the hand, the keyboard or the shelf puts where it is.
bool staysInItsPlace(const QQuickItem *item)
{
    for (const QQuickItem *up = item; up; up = up->parentItem())
        for (const char *type : {"BarButton", "KeyPad", "MoreScreen", "ToteBlock", "LocationBlock", "CodeWords", "TrolleyMap"})
            if (isA(up, type))
                return true;
    return false;
}

bool isStill(const QImage &now, QImage &before)
{
    const bool still = now == before;
    before = now;
    return still;
}

} // namespace

Window::Window(const QSize &size, const std::function<void(present::Handheld &)> &prepare)
{
    sample::fill(handheld);
    if (prepare)
        prepare(handheld);
    qml::provide(handheld);
    m_view = std::make_unique<QQuickView>();
    QObject::connect(m_view->engine(), &QQmlEngine::warnings, m_view.get(), [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings << error.toString();
    });
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(size);
    m_view->setSource(qml::mainPage());
    if (!m_view->rootObject())
        qFatal("the module does not load: %s", qPrintable(m_warnings.join(u'\n')));
    m_view->show();
}

QQuickItem *Window::button(const QString &name) const
{
    for (const QQuickItem *item : lookAt(m_view->rootObject()).buttons)
        if (item->objectName() == name)
            return const_cast<QQuickItem *>(item);
    return nullptr;
}

std::vector<const QQuickItem *> Window::buttons() const { return lookAt(m_view->rootObject()).buttons; }

void Window::tap(const QString &name)
{
    settle();
    QQuickItem *item = button(name);
    QVERIFY2(item, qPrintable(QStringLiteral("no visible button named ") + name));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inScene(item).center().toPoint());
}

void Window::settle()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    // Drawings are painted a turn after they are laid out, pictures come from a thread of their own.
    const QDeadlineTimer patience(5000);
    QImage before;
    while (isLoading(m_view->rootObject()) || !isStill(m_view->grabWindow(), before)) {
        QVERIFY2(!patience.hasExpired(), "the page does not come to rest");
        QCoreApplication::processEvents();
    }
}

void Window::layOut()
{
    for (int i = 0; i < 3; ++i) // what one pass moves may move others
        polish(m_view->rootObject());
}

void Window::show(void (*scene)(present::Handheld &), const present::SettingsShown &settings)
{
    handheld.back();
    handheld.answer()->dismiss();
    sample::fill(handheld);
    handheld.settings()->show(settings);
    scene(handheld);
    layOut();
}

std::vector<std::pair<QString, QRectF>> Window::mirroredPlaces() const
{
    std::vector<std::pair<QString, QRectF>> out;
    for (const QQuickItem *text : lookAt(m_view->rootObject()).texts)
        if (!staysInItsPlace(text))
            out.emplace_back(text->property("text").toString(), inScene(text));
    return out;
}

void Window::save(const QString &name)
{
    const QImage image = m_view->grabWindow();
    QVERIFY(QDir().mkpath(QStringLiteral(PACKHORSE_PICTURES)));
    QVERIFY(image.save(QStringLiteral(PACKHORSE_PICTURES "/%1.png").arg(name), "PNG", 100));
}

QStringList Window::complaints() const
{
    QStringList out = m_warnings;
    const Seen seen = lookAt(m_view->rootObject());
    const QRectF page(0, 0, m_view->width(), m_view->height());
    for (const QQuickItem *text : seen.texts)
        judgeText(text, page, out);
    for (const QQuickItem *button : seen.buttons)
        judgeButton(button, page, out);
    judgeOverlaps(seen.texts, painted, out);
    judgeOverlaps(
        seen.buttons, [](const QQuickItem *item) { return inScene(item); }, out);
    return out;
}

QStringList Window::paleTexts() const
{
    QStringList out;
    const QImage picture = m_view->grabWindow();
    for (const QQuickItem *text : lookAt(m_view->rootObject()).texts) {
        const auto color = text->property("color").value<QColor>();
        const QColor ground = contrast::groundOf(picture, painted(text).toAlignedRect(), color);
        const double ratio = ground.isValid() ? contrast::ratio(color, ground) : 21;
        if (ratio < contrast::ofText)
            out << nameOf(text) + QStringLiteral(": %1 on %2 is %3").arg(color.name(), ground.name()).arg(ratio);
    }
    return out;
}

const QQuickItem *Window::text(const QString &name) const
{
    for (const QQuickItem *item : lookAt(m_view->rootObject()).texts)
        if (item->objectName() == name)
            return item;
    return nullptr;
}

QRectF Window::placeOf(const QQuickItem *item) { return inScene(item); }

QStringList Window::words() const
{
    QStringList out;
    for (const QQuickItem *text : lookAt(m_view->rootObject()).texts)
        out << text->property("text").toString();
    return out;
}
