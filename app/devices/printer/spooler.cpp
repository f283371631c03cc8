// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is for Windows was compiled (packaging/msi/syntax.sh) and never run: there was no Windows to run it on.
#include "devices/printer/spooler_channel.h"
#ifdef Q_OS_WIN
#include <windows.h>
#include <winspool.h>
#endif

namespace devices {
#ifdef Q_OS_WIN
namespace {

wchar_t *wide(QString &text) { return reinterpret_cast<wchar_t *>(text.data()); }

QString wordsOf(const char *what)
{
    return QStringLiteral("Windows refuses (%1, error %2): look at this printer in its settings").arg(QLatin1String(what)).arg(GetLastError());
}

/// A printer that is open, until the end of the scope.
class Handle
{
public:
    explicit Handle(QString printer)
    {
        if (!OpenPrinterW(wide(printer), &m_handle, nullptr))
            m_handle = nullptr;
    }
    ~Handle()
    {
        if (m_handle)
            ClosePrinter(m_handle);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle = nullptr;
};

/// A job whose last byte did not get in is taken back whole: half a label would wait for the next one.
QString writeJob(HANDLE printer, const QByteArray &bytes)
{
    if (!StartPagePrinter(printer)) {
        const QString words = wordsOf("StartPagePrinter");
        AbortPrinter(printer);
        return words;
    }
    QByteArray rest = bytes;
    while (!rest.isEmpty()) {
        DWORD written = 0;
        if (!WritePrinter(printer, rest.data(), DWORD(rest.size()), &written) || written == 0) {
            const QString words = wordsOf("WritePrinter");
            AbortPrinter(printer);
            return words;
        }
        rest.remove(0, qsizetype(written));
    }
    EndPagePrinter(printer);
    return EndDocPrinter(printer) ? QString() : wordsOf("EndDocPrinter");
}

class WindowsSpooler final : public Spooler
{
public:
    QString trouble(const QString &printer) override
    {
        const Handle handle(printer);
        return handle.get() ? QString() : wordsOf("OpenPrinter");
    }
    QString print(const QString &printer, const QByteArray &bytes) override
    {
        const Handle handle(printer);
        if (!handle.get())
            return wordsOf("OpenPrinter");
        QString title = QStringLiteral("Packhorse");
        QString raw = QStringLiteral("RAW");
        DOC_INFO_1W document{wide(title), nullptr, wide(raw)};
        if (StartDocPrinterW(handle.get(), 1, reinterpret_cast<LPBYTE>(&document)) == 0)
            return wordsOf("StartDocPrinter");
        return writeJob(handle.get(), bytes);
    }
};
} // namespace

std::shared_ptr<Spooler> systemSpooler() { return std::make_shared<WindowsSpooler>(); }
#else
std::shared_ptr<Spooler> systemSpooler() { return nullptr; }
#endif

} // namespace devices
