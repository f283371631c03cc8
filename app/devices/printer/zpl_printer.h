// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/zpl_graphics.h"
#include "devices/printer/zpl_talk.h"
#include "devices/work_thread.h"

namespace devices {

struct ZplSetting
{
    int dotsPerMm = 0; ///< 0: as the printer says, else 8 (203 dpi)
    GraphicCoding coding = GraphicCoding::RunLength;
};

/// A label printer that reads ZPL. Accepted is not printed: where the printer can be asked, its counter of labels is read before
/// and after; where it cannot, Taken is all that is known. At most one label comes out, whatever happens to the connection:
/// nothing is ever sent twice, and half a label left in the printer is thrown away before the next one.
/// One connection at a time, and the next one only when the last one has ended.
class ZplPrinter : public ports::Printer
{
public:
    ZplPrinter(ports::Clock &clock, ports::Timers &timers, ports::Mailbox &mailbox, std::unique_ptr<ByteChannel> channel, Kind kind,
               const QString &name, const ZplSetting &setting);
    ~ZplPrinter() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    [[nodiscard]] ports::PrinterCondition condition() const override { return m_condition; }
    void open() override;
    [[nodiscard]] bool takes(const QString &mediaType) const override;
    void print(const ports::PrintJob &job, std::function<void(ports::PrintOutcome)> done) override;
    void test(std::function<void(ports::PrintOutcome)> done) override;

private:
    using Result = ports::PrintOutcome::Result;
    enum class Stage { Drawing, Waiting, Sending, Sent, Lost };
    struct Work
    {
        std::function<void(ports::PrintOutcome)> done;
        QByteArray zpl;
        int labels = 0;
        bool reprint = false;
        Stage stage = Stage::Drawing;
        std::optional<qint64> countBefore;
        qint64 taken = 0;   ///< bytes of zpl
        bool seenBusy = false;
        bool cleared = false; ///< half a label of before was thrown away
        domain::Instant since; ///< all taken, or lost
    };

    void draw(const QByteArray &pdf);
    void begin(const QByteArray &zpl);
    void connectNow();
    void opened();
    void closed(const QString &why);
    void taken(qint64 bytes);
    void askThen();
    void reported(const ZplReport &report);
    void beforeSending(const ZplReport &report);
    void clearHalfLabel();
    void send(const ZplReport &report);
    void sentAll();
    void judge(const ZplReport &report);
    void judgeByStatus(const HostStatus &host);
    void lookAgain(domain::Duration after);
    void lost(const QString &why);
    void timeIsUp();
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] bool isGone(const ZplReport &report) const;
    [[nodiscard]] ports::PrintOutcome undecided() const;
    void conclude(Result result, const QString &by, const QString &why);
    void conclude(const ports::PrintOutcome &outcome);
    void endConnection();
    void refuse(std::function<void(ports::PrintOutcome)> done, const QString &why);
    void rest();
    void after(ports::TimerId &timer, domain::Duration pause, void (ZplPrinter::*what)());
    void setState(ports::DeviceState state, const QString &trouble);
    void setCondition(const ZplReport &report);

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    ports::Mailbox &m_mailbox;
    std::unique_ptr<ByteChannel> m_channel;
    const Kind m_kind;
    const QString m_name;
    const ZplSetting m_setting;
    ZplTalk m_talk;
    std::unique_ptr<WorkThread> m_drawing;
    std::optional<Work> m_work;
    bool m_connecting = false;  ///< a connection is asked for or stands
    bool m_finishing = false;   ///< it ends; the next one waits for that
    bool m_halfLabel = false;   ///< the last one broke off in the middle
    qint64 m_takenByChannel = 0;
    qint64 m_writtenBefore = 0; ///< questions in front of the label
    ports::TimerId m_limit = 0;   ///< of the whole job
    ports::TimerId m_step = 0;    ///< of what is waited for just now
    ports::TimerId m_probe = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< of answers that are given without any work
    bool m_open = false;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
    ports::PrinterCondition m_condition;
};

} // namespace devices
