// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/free_port.h"
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

/// Real programs for the contract test: the server, and Prism as a proxy that lets nothing pass that breaks the contract.
namespace contract {

/// A program that says on its output where it listens. Killed with its owner.
class Program
{
public:
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// True once `ready` matched a line of its output; false when it ended or 30 s passed.
    bool start(const QString &program, const QStringList &arguments, const QString &ready)
    {
        const QRegularExpression pattern(ready);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        for (int looks = 0; looks < 300 && m_process.state() != QProcess::NotRunning; ++looks) {
            m_process.waitForReadyRead(100);
            m_output += m_process.readAll();
            match = pattern.match(QString::fromUtf8(m_output));
            if (match.hasMatch())
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAll();
        return m_output;
    }

    QRegularExpressionMatch match;

private:
    QProcess m_process;
    QByteArray m_output;
};

/// `prism proxy --errors`: a request or an answer that breaks the contract is answered by Prism with a problem of its own.
class Proxy
{
public:
    bool start(const QUrl &behind)
    {
        const QString npm = qEnvironmentVariable("PACKHORSE_NPM");
        const quint16 port = support::freePort();
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        return m_program.start(QStringLiteral("node"),
                               {npm + QStringLiteral("/node_modules/@stoplight/prism-cli/dist/index.js"),
                                QStringLiteral("proxy"), QStringLiteral(PACKHORSE_SOURCE_DIR "/api/openapi.yaml"),
                                behind.toString(), QStringLiteral("--errors"), QStringLiteral("--host"),
                                QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(port)},
                               QStringLiteral("Prism is listening"));
    }
    [[nodiscard]] QByteArray output() { return m_program.output(); }

    QUrl url;

private:
    Program m_program;
};

} // namespace contract
