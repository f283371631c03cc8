// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/spooler_channel.h"

namespace devices {
namespace {
/// "~HS", "~HQES", "~HI": host status and identity.
bool isQuestion(const QByteArray &bytes) { return bytes.trimmed().startsWith("~H") && !bytes.contains("^XA"); }
} // namespace

SpoolerChannel::SpoolerChannel(ports::Mailbox &mailbox, std::shared_ptr<Spooler> spooler, QString printer)
    : m_spooler(std::move(spooler))
    , m_printer(std::move(printer))
    , m_thread(mailbox)
{
}

/// What `work` says is wrong ends the connection; else `done` follows. Both on the screen's thread.
void SpoolerChannel::post(std::function<QString(Spooler &)> work, std::function<void()> done)
{
    m_thread.post([this, spooler = m_spooler, work = std::move(work), done = std::move(done), opening = m_opening]() -> WorkThread::Result {
        const QString trouble = work(*spooler);
        return [this, trouble, done, opening] {
            if (opening != m_opening)
                return;
            if (trouble.isEmpty())
                done();
            else
                end(trouble);
        };
    });
}

void SpoolerChannel::open()
{
    abandon();
    post([printer = m_printer](Spooler &spooler) { return spooler.trouble(printer); }, [this] {
        m_open = true;
        if (onOpened)
            onOpened();
    });
}

void SpoolerChannel::write(const QByteArray &bytes)
{
    const auto taken = [this, size = bytes.size()] {
        if (onTaken)
            onTaken(size);
    };
    if (!m_open)
        return;
    if (isQuestion(bytes))
        return post([](Spooler &) { return QString(); }, taken);
    post([printer = m_printer, bytes](Spooler &spooler) { return spooler.print(printer, bytes); }, taken);
}

void SpoolerChannel::finish()
{
    post([](Spooler &) { return QString(); }, [this] { end({}); });
}

void SpoolerChannel::end(const QString &why)
{
    abandon();
    if (onClosed)
        onClosed(why);
}

void SpoolerChannel::abandon()
{
    ++m_opening;
    m_open = false;
}

} // namespace devices
