// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/wedge_scanner.h"
#include "base/log.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

namespace devices {
namespace {

/// Ctrl and Alt together are AltGr on Windows; they write characters.
bool isCommand(Qt::KeyboardModifiers modifiers)
{
    const bool ctrl = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    return ctrl != alt || modifiers.testFlag(Qt::MetaModifier);
}

/// CR, LF and the separators of GS1 and ISO 15434 are typed as Ctrl+M, Ctrl+J, Ctrl+] ...
bool isScannersControl(const QString &text)
{
    return text.size() == 1 && (text[0] == u'\r' || text[0] == u'\n' || text[0] == u'\t' ||
                                (text[0] >= QChar(0x1C) && text[0] <= QChar(0x1F)));
}

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Super_L ||
           key == Qt::Key_Super_R || key == Qt::Key_Mode_switch;
}

bool isTabOrEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

/// What the key means to a scan; empty for keys that no scanner types.
QString wedgeText(const QKeyEvent &event)
{
    const bool command = isCommand(event.modifiers());
    if (isTabOrEnter(event.key())) {
        if (command || event.key() == Qt::Key_Backtab)
            return {};
        return event.key() == Qt::Key_Tab ? QStringLiteral("\t") : QStringLiteral("\r");
    }
    const QString text = event.text();
    const bool character = !text.isEmpty() && text[0].isPrint() && !command;
    return character || isScannersControl(text) ? text : QString();
}
} // namespace

WedgeScanner::WedgeScanner(ports::Clock &clock, ports::Timers &timers, WedgeLimits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_framer(std::move(limits))
    , m_watch(timers, [this] { act(m_framer.silent()); })
{
}

WedgeScanner::~WedgeScanner() = default;

QString WedgeScanner::name() const { return QStringLiteral("wedge"); }

void WedgeScanner::open()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_state = ports::DeviceState::Ready;
    if (onStateChanged)
        onStateChanged();
}

bool WedgeScanner::eventFilter(QObject *receiver, QEvent *event)
{
    // Keys come to the window first, and from there to its focus object: the second time they are none of ours.
    if (event == m_passingOn || !receiver->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return pressed(static_cast<QWindow *>(receiver), *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return released(*static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride: {
        // Accepted: the key is no shortcut, and comes as a press.
        const bool ours = !wedgeText(*static_cast<QKeyEvent *>(event)).isEmpty();
        event->setAccepted(ours);
        return ours;
    }
    default:
        return false;
    }
}

bool WedgeScanner::pressed(QWindow *window, const QKeyEvent &event)
{
    const QString text = wedgeText(event);
    if (text.isEmpty()) {
        if (!isModifier(event.key()))
            act(m_framer.silent()); // an arrow or a command: what was typed before it comes before it
        return false;
    }
    m_held.push_back({std::unique_ptr<QKeyEvent>(event.clone()), window});
    m_taken.insert(event.key());
    // Offscreen and some remote displays stamp nothing.
    const domain::Instant at =
        event.timestamp() == 0 ? m_clock.running() : domain::Instant{static_cast<qint64>(event.timestamp())};
    act(m_framer.add({text, at, event.isAutoRepeat()}));
    return true;
}

bool WedgeScanner::released(const QKeyEvent &event)
{
    const bool ours = m_taken.contains(event.key());
    if (ours && !event.isAutoRepeat())
        m_taken.remove(event.key());
    return ours;
}

void WedgeScanner::act(const WedgeFramer::Verdicts &verdicts)
{
    if (m_framer.holds())
        m_watch.restart(m_limits.silence);
    else
        m_watch.stop();
    for (const WedgeVerdict &verdict : verdicts)
        actOn(verdict);
}

void WedgeScanner::actOn(const WedgeVerdict &verdict)
{
    std::deque<HeldKey> keys;
    for (size_t i = 0; i < verdict.strokes && !m_held.empty(); ++i) {
        keys.push_back(std::move(m_held.front()));
        m_held.pop_front();
    }
    switch (verdict.what) {
    case WedgeVerdict::What::Typed:
        for (HeldKey &key : keys)
            passOn(std::move(key));
        break;
    case WedgeVerdict::What::Scanned:
        scanned(verdict.text);
        break;
    case WedgeVerdict::What::Dropped:
        break;
    case WedgeVerdict::What::Spoilt:
        qCWarning(logDevices, "a scan from the keyboard scanner broke off and was dropped");
        tell({{}, name(), m_clock.running(), true});
        break;
    }
}

/// The release belongs to the press: its own may have come and gone while the press was held.
void WedgeScanner::passOn(HeldKey held)
{
    if (!held.window)
        return;
    const QKeyEvent &press = *held.press;
    QKeyEvent release(QEvent::KeyRelease, press.key(), press.modifiers(), press.nativeScanCode(),
                      press.nativeVirtualKey(), press.nativeModifiers(), press.text(), press.isAutoRepeat(),
                      static_cast<quint16>(press.count()));
    release.setTimestamp(press.timestamp());
    pass(held.window, *held.press);
    if (held.window)
        pass(held.window, release);
}

/// By address, since what handles the key may run for long and must not switch the scanner off.
void WedgeScanner::pass(QWindow *window, QKeyEvent &event)
{
    m_passingOn = &event;
    QCoreApplication::sendEvent(window, &event);
    m_passingOn = nullptr;
}

void WedgeScanner::scanned(const QString &text)
{
    if (!text.isEmpty())
        tell({text.toUtf8(), name(), m_clock.running()});
}

void WedgeScanner::tell(const domain::Scan &scan) const
{
    if (onScan)
        onScan(scan);
}

} // namespace devices
