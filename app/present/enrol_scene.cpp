// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/scene.h"
#include <QCoreApplication>

namespace present {
namespace {

using Step = domain::Enrolment::Step;

struct Enrol
{
    Q_DECLARE_TR_FUNCTIONS(Enrol)
public:
    static QString heading(Step step)
    {
        switch (step) {
        case Step::None:
            break;
        case Step::Asking:
            return tr("Asking the server to let this device in");
        case Step::Code:
            return tr("A supervisor lets this device in");
        case Step::Denied:
            return tr("A supervisor has refused this device");
        case Step::NoSecrets:
            return tr("This server answers known devices only");
        }
        return {};
    }
    static QString todo(const domain::Enrolment &state)
    {
        switch (state.step) {
        case Step::None:
        case Step::Asking:
            break;
        case Step::Code:
            return tr("Supervisor: scan this with a phone, or open %1 and type the code.").arg(state.page);
        case Step::Denied:
            return tr("It asks again in a minute.");
        case Step::NoSecrets:
            return tr("This device has no place for its key: tell IT.");
        }
        return {};
    }
    /// Whoever is known here need not wait for it.
    static QString meanwhile() { return tr("You can sign in all the same."); }
};

} // namespace

EnrolShown enrolShown(const Scene &scene)
{
    const domain::Enrolment &state = scene.enrolment.state;
    EnrolShown shown;
    shown.heading = Enrol::heading(state.step);
    shown.code = state.userCode;
    shown.picture = scene.enrolment.picture;
    if (const QString todo = Enrol::todo(state); !todo.isEmpty())
        shown.lines << todo;
    if (!scene.station.site.operators.empty())
        shown.lines << Enrol::meanwhile();
    shown.detail = state.trouble;
    shown.waits = state.step == Step::Asking;
    return shown;
}

} // namespace present
