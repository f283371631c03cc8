// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QCoreApplication>

/// Brings work to the thread of the test, by Qt's own queue.
class QueuedMailbox : public ports::Mailbox
{
public:
    void post(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(work), Qt::QueuedConnection);
    }
};
