// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// Real programs, and the certificates of a site that they speak to.
namespace process {

using namespace Qt::StringLiterals;

inline constexpr int patience = 60'000;
inline const QString bin = QStringLiteral(PACKHORSE_BIN_DIR "/");

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray errors;
};
inline Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Certificates as a site makes them, and as somebody else does.
class Authority
{
public:
    Authority(const QTemporaryDir &folder, QString name)
        : m_folder(folder)
        , m_name(std::move(name))
    {
    }
    [[nodiscard]] QString certificate() const { return file(u".pem"_s); }
    [[nodiscard]] QString of(const char *ending) const { return file(u"-server."_s + QLatin1String(ending)); }
    /// Itself, and a server on this machine. False where openssl cannot.
    [[nodiscard]] bool make() const
    {
        QFile names(file(u".ext"_s));
        if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=IP:127.0.0.1\n") < 0)
            return false;
        names.close();
        const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + m_name} + newKey +
                       QStringList{u"-keyout"_s, file(u".key"_s), u"-out"_s, certificate()}) &&
               openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN=packhorse"_s} + newKey +
                       QStringList{u"-keyout"_s, of("key"), u"-out"_s, of("csr")}) &&
               openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, of("csr"), u"-CA"_s, certificate(), u"-CAkey"_s, file(u".key"_s),
                        u"-CAcreateserial"_s, u"-extfile"_s, names.fileName(), u"-out"_s, of("pem")});
    }

private:
    [[nodiscard]] QString file(const QString &ending) const { return m_folder.filePath(m_name + ending); }
    static bool openssl(const QStringList &arguments) { return run(u"openssl"_s, arguments).status == 0; }
    const QTemporaryDir &m_folder;
    QString m_name;
};

/// A program until the test's end.
class Program
{
public:
    ~Program() { kill(); }
    void start(const QString &name, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(bin + name, arguments);
    }
    QString firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

private:
    QProcess m_process;
};

} // namespace process
