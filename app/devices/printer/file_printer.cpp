// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/file_printer.h"
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace devices {
namespace {
using ports::PrintOutcome;
using Result = PrintOutcome::Result;

const QString zplType = QStringLiteral("application/zpl");
const QString pdfType = QStringLiteral("application/pdf");

QString suffixOf(const QString &mediaType) { return mediaType == zplType ? QStringLiteral(".zpl") : QStringLiteral(".pdf"); }

/// "Label 7/1" as "Label-7-1": a title is no way out of the folder.
QString safe(QString text)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_-]+"));
    return text.replace(odd, QStringLiteral("-")).left(60);
}
} // namespace

FilePrinter::FilePrinter(ports::Timers &timers, const QString &folder, Kind kind, const QString &name)
    : m_timers(timers)
    , m_folder(folder)
    , m_kind(kind)
    , m_name(name)
{
}

ports::DeviceState FilePrinter::state() const { return trouble().isEmpty() ? ports::DeviceState::Ready : ports::DeviceState::Failing; }

QString FilePrinter::trouble() const
{
    const QFileInfo folder(m_folder);
    return folder.isDir() && folder.isWritable()
               ? QString()
               : QStringLiteral("the folder %1 is not there, or nothing can be written to it: make it, or name another one").arg(m_folder);
}

void FilePrinter::open()
{
    QDir().mkpath(m_folder);
    if (onStateChanged)
        onStateChanged();
}

bool FilePrinter::takes(const QString &mediaType) const { return mediaType == zplType || mediaType == pdfType; }

PrintOutcome FilePrinter::write(const ports::PrintJob &job) const
{
    if (!takes(job.mediaType))
        return {Result::NothingTaken, {}, QStringLiteral("%1 is no document for a printer").arg(job.mediaType)};
    QStringList parts{safe(job.title), safe(job.id)};
    parts.removeAll(QString());
    const QByteArray document = job.reprint && job.mediaType == zplType ? markedAsReprint(job.document) : job.document;
    QSaveFile file(m_folder + u'/' + parts.join(u'-') + suffixOf(job.mediaType));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return {Result::NothingTaken, {}, QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString())};
    return {Result::Printed, QStringLiteral("file"), {}};
}

void FilePrinter::print(const ports::PrintJob &job, std::function<void(PrintOutcome)> done)
{
    m_timers.start(domain::Duration(0), [this, alive = std::weak_ptr<int>(m_alive), job, done = std::move(done)] {
        if (!alive.expired())
            done(write(job));
    });
}

void FilePrinter::test(std::function<void(PrintOutcome)> done)
{
    const bool label = m_kind == Kind::Label;
    print({QString(), QStringLiteral("test"), label ? testLabel(m_name) : testPage(m_name), label ? zplType : pdfType}, std::move(done));
}

} // namespace devices
