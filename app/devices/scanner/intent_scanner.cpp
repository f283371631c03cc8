// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/intent_scanner.h"

namespace devices {

IntentScanner::IntentScanner(ports::Clock &clock, ports::Mailbox &mailbox, std::unique_ptr<IntentSource> source)
    : m_clock(clock)
    , m_trouble(QStringLiteral("the scanner service of this device was not asked yet"))
    , m_self(std::make_shared<IntentScanner *>(this))
    , m_source(std::move(source))
{
    m_source->onCode = [&mailbox, listener = std::weak_ptr(m_self)](const QByteArray &code) {
        mailbox.post([listener, code] {
            if (const auto scanner = listener.lock())
                (*scanner)->deliver(code);
        });
    };
}

void IntentScanner::open()
{
    m_trouble = m_source->start();
    m_state = m_trouble.isEmpty() ? ports::DeviceState::Ready : ports::DeviceState::Failing;
    if (onStateChanged)
        onStateChanged();
}

void IntentScanner::deliver(const QByteArray &code)
{
    if (onScan && !code.isEmpty())
        onScan({code, name(), m_clock.running()});
}

} // namespace devices
