// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/devices.h"
#include "present/kinds.h"

namespace present {

/// The answer to a scan or a button. Every kind has its own shape beside its colour.
struct AnswerShown
{
    Q_GADGET
    Q_PROPERTY(present::Shape shape READ shape)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString todo MEMBER todo)
    Q_PROPERTY(QString scannedPicture MEMBER scannedPicture)
    Q_PROPERTY(QString wantedPicture MEMBER wantedPicture)
    Q_PROPERTY(bool sticky MEMBER sticky)

public:
    [[nodiscard]] Shape shape() const;
    [[nodiscard]] QString words() const { return paragraphs(lines); }

    ports::Sound sound = ports::Sound::None;
    QString title;          ///< "Wrong item"
    QStringList lines;      ///< what it is, what was wanted
    QString todo;           ///< what to do now
    QString scannedPicture; ///< URL, may be empty
    QString wantedPicture;  ///< URL, may be empty
    bool sticky = false;    ///< a refusal: stays until the next accepted scan, or until it is dismissed
    bool operator==(const AnswerShown &) const = default;
};

/// The answer under the eye. A sticky one covers the work; the others are a flash and one line.
class Answer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::AnswerShown shown READ shown NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] const AnswerShown &shown() const { return m_shown; }
    [[nodiscard]] bool isOpen() const { return m_shown.sticky; }
    void show(AnswerShown next);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void given(); ///< also when the same answer is given again: the screen flashes each time

private:
    AnswerShown m_shown;
};

} // namespace present
