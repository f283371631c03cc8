// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deed.h"
#include <QDate>
#include <algorithm>

namespace domain {
namespace {

/// A code that stands for one unit may tell how many there are (GS1's count); a case's quantity is what the product says.
int unitsOf(const ProductCode &known, const Code &scanned)
{
    return known.quantity == 1 && scanned.count > 0 ? scanned.count : known.quantity;
}

Match matchKey(const Products &products, const QString &key, const Code &code)
{
    const auto [product, known] = products.withKey(key);
    return product ? Match{product, unitsOf(*known, code)} : Match{};
}

bool looksLikeDate(const QString &text)
{
    const auto fits = [&text](qsizetype i) { return i == 4 || i == 7 ? text[i] == u'-' : text[i] >= u'0' && text[i] <= u'9'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!fits(i))
            return false;
    }
    return text.size() == 10;
}

bool isDate(const QString &text) { return looksLikeDate(text) && QDate::fromString(text, Qt::ISODate).isValid(); }

bool isShortText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

/// A code with what a label beside the item tells; what is known stays.
Code withLabel(Code known, const Code &label)
{
    for (QString Code::*field : {&Code::lot, &Code::expiry, &Code::serial}) {
        if ((known.*field).isEmpty())
            known.*field = label.*field;
    }
    return known;
}

PieceTold refused(Refusal why)
{
    return base::Unexpected{std::move(why)};
}

bool isOtherItem(const ProductId &asked, const Code &label, const Products &products)
{
    const Match match = matchCode(products, label);
    return match.product && match.product->id != asked;
}

/// Which item's code was scanned, where a label beside the item was meant; nothing where it is no item's.
NoLabel itemOf(const ProductId &asked, const Code &label, const Products &products)
{
    if (isOtherItem(asked, label, products))
        return NoLabel::OtherItem;
    return matchCode(products, label).product ? NoLabel::OwnCode : NoLabel::Nothing;
}

/// An item's own code is no lot and no serial number.
bool saysNothing(const ProductId &asked, const QString &toldByLabel, const Code &label, const Products &products)
{
    return toldByLabel.isEmpty() ? matchCode(products, label).product != nullptr : isOtherItem(asked, label, products);
}

} // namespace

Result no(Refusal why)
{
    return base::Unexpected{std::move(why)};
}
Result fine(Notice notice, Question question)
{
    Decision decision;
    decision.question = std::move(question);
    decision.notice = notice;
    return decision;
}
Result record(std::vector<NewEvent> events, Question question)
{
    Decision decision;
    decision.events = std::move(events);
    decision.question = std::move(question);
    return decision;
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isKnownCode(const std::vector<QString> &all, const QString &code)
{
    return all.empty() || std::any_of(all.begin(), all.end(), [&](const QString &known) { return sameText(known, code); });
}

int slotNumber(const QString &code)
{
    qsizetype from = code.size();
    while (from > 0 && code.at(from - 1).isDigit())
        --from;
    return code.mid(from).toInt();
}

QString slotCode(int slot) { return QStringLiteral("S-%1").arg(slot, 2, 10, QLatin1Char('0')); }

Result badgeWhileWorking(const Station &station, const Code &code)
{
    for (const Operator &known : station.site.operators) {
        if (!sameText(known.badge, code.text))
            continue;
        return known.id == station.signedIn->id ? fine(Notice::AlreadySignedIn) : no(BadgeNotExpected{known.name});
    }
    return no(UnknownBadge{});
}

Match matchCode(const Products &products, const Code &code)
{
    Match found = matchKey(products, code.key, code);
    for (auto key = code.alternatives.begin(); !found.product && key != code.alternatives.end(); ++key)
        found = matchKey(products, *key, code);
    return found;
}

std::vector<QString> codesOf(const Product *product)
{
    std::vector<QString> codes;
    if (product) {
        for (const ProductCode &code : product->codes)
            codes.push_back(code.code);
    }
    return codes;
}

PieceTold told(const AskLot &asked, const QString &entered)
{
    if (!isShortText(entered))
        return refused(BadLot{});
    Piece piece{asked.product, asked.code, asked.quantity};
    piece.code.lot = entered.trimmed();
    return piece;
}

PieceTold told(const AskExpiry &asked, const QString &entered)
{
    if (!isDate(entered))
        return refused(BadExpiry{NoLabel::Nothing, looksLikeDate(entered) ? entered : QString()});
    Piece piece{asked.product, asked.code, asked.quantity};
    piece.code.expiry = entered;
    return piece;
}

PieceTold told(const AskSerial &asked, const QString &entered)
{
    if (!isShortText(entered))
        return refused(BadSerial{});
    Piece piece{asked.product, asked.code, 1};
    piece.code.serial = entered.trimmed();
    return piece;
}

PieceTold told(const AskLot &asked, const Code &label, const Products &products)
{
    if (saysNothing(asked.product, label.lot, label, products))
        return refused(BadLot{itemOf(asked.product, label, products)});
    return told(AskLot{withLabel(asked.code, label), asked.product, asked.quantity}, label.lot.isEmpty() ? label.text : label.lot);
}

PieceTold told(const AskExpiry &asked, const Code &label, const Products &products)
{
    if (label.expiry.isEmpty() || isOtherItem(asked.product, label, products))
        return refused(BadExpiry{itemOf(asked.product, label, products), {}});
    return told(AskExpiry{withLabel(asked.code, label), asked.product, asked.quantity}, label.expiry);
}

PieceTold told(const AskSerial &asked, const Code &label, const Products &products)
{
    if (saysNothing(asked.product, label.serial, label, products))
        return refused(BadSerial{itemOf(asked.product, label, products)});
    return told(AskSerial{withLabel(asked.code, label), asked.product}, label.serial.isEmpty() ? label.text : label.serial);
}

std::optional<Refusal> pastExpiry(const Station &station, const Product &product, const Piece &piece)
{
    const bool isTold = product.wantsExpiry && !piece.code.expiry.isEmpty() && !station.today.isEmpty();
    return isTold && piece.code.expiry < station.today ? std::optional<Refusal>(PastExpiry{product.name, piece.code.expiry}) : std::nullopt;
}

std::optional<Result> stillToTell(const Product &product, const Piece &piece)
{
    if (product.wantsSerial && piece.quantity > 1)
        return no(OneByOne{product.name, piece.quantity});
    if (product.wantsLot && piece.code.lot.isEmpty())
        return fine(Notice::LotAsked, AskLot{piece.code, product.id, piece.quantity});
    if (product.wantsExpiry && piece.code.expiry.isEmpty())
        return fine(Notice::ExpiryAsked, AskExpiry{piece.code, product.id, piece.quantity});
    if (product.wantsSerial && piece.code.serial.isEmpty())
        return fine(Notice::SerialAsked, AskSerial{piece.code, product.id});
    return {};
}

bool wantsNumber(const Policies &policies, int left)
{
    return left > policies.quantityAbove || (!policies.scanEachUnit && left > 1);
}

} // namespace domain
