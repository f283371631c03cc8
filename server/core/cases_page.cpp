// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "server/core/cases.h"
#include "server/core/form.h"
#include "server/core/labels.h"
#include "server/core/namesakes.h"
#include "server/core/orders_in_work.h"
#include "server/core/restored.h"

namespace server {
namespace {

constexpr size_t shownFacts = 20;

const char *const head =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Packhorse: cases</title><style>"
    "body{font:16px/1.5 sans-serif;margin:2em auto;max-width:60em;padding:0 1em}"
    "section{border:1px solid #888;border-radius:6px;padding:.5em 1em;margin:1em 0}"
    "code{font-size:.85em;overflow-wrap:anywhere}button,input{font:inherit;padding:.3em .8em;margin:.2em}"
    ".said{border:2px solid;padding:.5em 1em}</style></head><body><h1>Cases</h1>"
    "<p>Facts that contradict their task, or that this server could not take. Nothing is lost: each is kept as it was "
    "recorded, and waits for your decision.</p>"
    "<ul><li><b>Accept</b>: it happened; it counts, also beyond the order.</li>"
    "<li><b>Reject</b>: it does not count; the operator is shown so.</li>"
    "<li><b>Recount</b>: it does not count; the operator is asked to count again.</li>"
    "<li><b>Judge again</b>: after a mend; what fits now counts.</li></ul>";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString hidden(const char *name, const QString &value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">").arg(QLatin1String(name), escaped(value));
}

QString formHead(Store &store, const char *what)
{
    return QStringLiteral("<form method=\"post\" action=\"/v1/admin/cases\">") + hidden("what", QLatin1String(what)) +
           hidden("token", formToken(store));
}

QString badge()
{
    return QStringLiteral("<label>Your badge <input name=\"by\" required autocomplete=\"off\"></label>");
}

QString decisionForm(Store &store, const Case &one)
{
    QString form = formHead(store, "decide") + hidden("case", one.id) + badge() +
                   QStringLiteral("<label>Note <input name=\"note\" maxlength=\"500\"></label><br>");
    for (const char *decision : {"accept", "reject", "recount"})
        form += QStringLiteral("<button name=\"decision\" value=\"%1\">%1</button>").arg(QLatin1String(decision));
    return form + QStringLiteral("</form>");
}

QString factItem(Store &store, const Case &one, domain::Sequence sequence)
{
    const QByteArray line = lineAt(store, one.journal, sequence);
    return QStringLiteral("<li>%1: <code>%2</code></li>").arg(sequence).arg(escaped(QString::fromUtf8(line)));
}

QString section(Store &store, const Case &one)
{
    QString html = QStringLiteral("<section><h2>%1</h2><p>%2 facts of station <b>%3</b> on <b>%4</b>, %5 (%6): %7</p><ul>")
                       .arg(escaped(one.id))
                       .arg(one.sequences.size())
                       .arg(escaped(one.station), escaped(one.task.isEmpty() ? QStringLiteral("no task") : one.task),
                            escaped(one.outcome), escaped(one.cause), escaped(one.detail));
    for (size_t i = 0; i < std::min(one.sequences.size(), shownFacts); ++i)
        html += factItem(store, one, one.sequences[i]);
    if (one.sequences.size() > shownFacts)
        html += QStringLiteral("<li>and %1 more</li>").arg(one.sequences.size() - shownFacts);
    return html + QStringLiteral("</ul>") + decisionForm(store, one) + QStringLiteral("</section>");
}

// ---- labels and parcels ----------------------------------------------------------------------------------------
QString labelForm(Store &store, const LabelRow &label)
{
    QString form = formHead(store, "decide") + hidden("case", domain::hrefOf(label.name)) + badge();
    if (label.state == domain::LabelState::Refused)
        return form + QStringLiteral("<button name=\"decision\" value=\"retry\">Try again</button></form>");
    form += QStringLiteral("<label>Tracking number <input name=\"note\" maxlength=\"100\" value=\"%1\"></label><br>"
                           "<button name=\"decision\" value=\"bought\">It was bought: give it back</button>")
                .arg(escaped(label.tracking));
    if (label.tracking.isEmpty())
        form += QStringLiteral("<button name=\"decision\" value=\"not_bought\">It was not bought</button>");
    return form + QStringLiteral("</form>");
}

QString labelSection(Store &store, const LabelRow &label)
{
    return QStringLiteral("<section><h2>Order %1, parcel %2, label %3</h2><p><b>%4</b>: %5</p>"
                          "<p>Carrier %6, reference <code>%7</code>, box %8, %9 g</p>")
               .arg(escaped(label.name.order.text()), QString::number(label.name.parcel),
                    QString::number(label.name.revision), labelStateName(label.state), escaped(label.why),
                    escaped(label.service), escaped(label.reference), escaped(label.box),
                    QString::number(label.weight_g)) +
           labelForm(store, label) + QStringLiteral("</section>");
}

QString labelSections(Store &store)
{
    QString html = QStringLiteral("<h1>Labels</h1>");
    const auto labels = Labels(store).needingAPerson();
    html += labels.empty() ? QStringLiteral("<p>No label needs a person.</p>")
                           : QStringLiteral("<p>Nothing is bought twice: where it cannot be known whether a label was "
                                            "bought, look at the carrier's own list for the reference.</p>");
    for (const LabelRow &label : labels)
        html += labelSection(store, label);
    return html;
}

QString problemSections(Store &store)
{
    QString html = QStringLiteral("<h1>Parcels with a problem</h1><ul>");
    const auto problems = OrdersInWork(store).problems();
    for (const domain::OrderSnapshot &snapshot : problems) {
        for (const domain::Parcel &parcel : snapshot.order.parcels) {
            if (parcel.state == domain::ParcelState::Problem)
                html += QStringLiteral("<li>Order <b>%1</b>, parcel %2: %3, in %4</li>")
                            .arg(escaped(snapshot.order.id.text()), QString::number(parcel.number),
                                 escaped(parcel.problem), escaped(parcel.bin));
        }
    }
    return html + (problems.empty() ? QStringLiteral("</ul><p>None.</p>") : QStringLiteral("</ul>"));
}

} // namespace

QByteArray casesPage(Store &store, const QString &said)
{
    QString html = QLatin1String(head);
    if (!said.isEmpty())
        html += QStringLiteral("<p class=\"said\">%1</p>").arg(escaped(said));
    for (const QString &words : {restoredWords(store), namesakesWords(store)}) {
        if (!words.isEmpty())
            html += QStringLiteral("<p class=\"said\">%1</p>").arg(escaped(words));
    }
    const auto cases = openCases(store);
    if (cases.empty())
        html += QStringLiteral("<p>No open cases.</p>");
    else
        html += formHead(store, "retry") + badge() + QStringLiteral("<button>Judge all again</button></form>");
    for (const Case &one : cases)
        html += section(store, one);
    html += labelSections(store) + problemSections(store);
    return html.toUtf8() + "</body></html>\n";
}

} // namespace server
