// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <limits>
#include <QStringList>
#include <optional>
#include <vector>

namespace codec {

inline constexpr qint64 maxInteger = 9007199254740991; ///< 2^53 - 1: what every JSON reader holds exactly
inline constexpr qint64 maxUnits = 1'000'000;          ///< of a product in one fact, line or hand
inline constexpr qint64 maxStops = 100'000;
inline constexpr qint64 maxParcels = 1'000;        ///< of an order
inline constexpr qint64 maxRevisions = 1'000;      ///< of a parcel's label
inline constexpr qint64 maxGrams = 1'000'000'000;  ///< 1,000 t: no parcel, but no overflow either

/// The first thing that is wrong with a document; later ones are consequences.
class FirstFault
{
public:
    void note(const QString &what)
    {
        if (m_what.isEmpty())
            m_what = what;
    }
    [[nodiscard]] bool isThere() const { return !m_what.isEmpty(); }
    [[nodiscard]] const QString &what() const { return m_what; }

private:
    QString m_what;
};

/// Reads the members of one JSON object: strict about types and ranges, blind to members that nobody asks for.
/// A member that does not fit is noted in the fault under its full name ("stops[3].lines[0].wanted") and reads as
/// nothing, so that a decoder is a plain list of members with one check at its end.
class Members
{
public:
    Members(QJsonObject object, FirstFault &fault, QString where = {});

    [[nodiscard]] QString text(const char *name) const;        ///< required, not empty
    [[nodiscard]] QString textOrEmpty(const char *name) const; ///< empty when absent or null
    [[nodiscard]] QString uuid(const char *name) const;        ///< required, 36 lower-case characters
    [[nodiscard]] bool flag(const char *name) const;           ///< required
    [[nodiscard]] bool flagOr(const char *name, bool absent) const;
    [[nodiscard]] qint64 integer(const char *name, qint64 least, qint64 most = maxInteger) const; ///< required
    [[nodiscard]] std::optional<qint64> integerOrNull(const char *name, qint64 least, qint64 most = maxInteger) const;
    [[nodiscard]] int small(const char *name, qint64 least, qint64 most = std::numeric_limits<int>::max()) const;
    [[nodiscard]] Members object(const char *name) const; ///< required
    [[nodiscard]] std::optional<Members> objectOrNull(const char *name) const;

    /// Every element of a required array of objects through `read(Members) -> T`.
    template <typename Read>
    [[nodiscard]] auto list(const char *name, Read read) const
    {
        std::vector<decltype(read(*this))> all;
        const QJsonArray elements = array(name);
        all.reserve(static_cast<size_t>(elements.size()));
        for (qsizetype i = 0; i < elements.size(); ++i)
            all.push_back(read(element(elements, name, i)));
        return all;
    }
    /// A required array of texts that are not empty, each as T(text).
    template <typename T>
    [[nodiscard]] std::vector<T> texts(const char *name) const
    {
        std::vector<T> all;
        const QJsonArray elements = array(name);
        for (qsizetype i = 0; i < elements.size(); ++i)
            all.push_back(T(textElement(elements, name, i)));
        return all;
    }
    /// The same where the member may be left out.
    template <typename Read>
    [[nodiscard]] auto listOrEmpty(const char *name, Read read) const
    {
        return has(name) ? list(name, read) : std::vector<decltype(read(*this))>();
    }
    template <typename T>
    [[nodiscard]] std::vector<T> textsOrEmpty(const char *name) const
    {
        return has(name) ? texts<T>(name) : std::vector<T>();
    }
    [[nodiscard]] std::vector<qint64> integers(const QString &name, qint64 least) const;

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] int smallOr(const char *name, int absent, qint64 least, qint64 most = std::numeric_limits<int>::max()) const;
    [[nodiscard]] QStringList names() const { return m_object.keys(); }
    [[nodiscard]] QString text(const QString &name) const; ///< required, may be empty
    [[nodiscard]] qint64 integer(const QString &name, qint64 least, qint64 most) const;
    [[nodiscard]] Members object(const QString &name) const;

    /// Required object as it is, for a decoder that brings its own reader.
    [[nodiscard]] QJsonObject raw(const char *name) const;

    void wrong(const QString &name, const QString &what) const; ///< for rules of the caller's own

private:
    [[nodiscard]] QJsonArray array(const QString &name) const;
    [[nodiscard]] QJsonArray array(const char *name) const { return array(QString::fromLatin1(name)); }
    [[nodiscard]] Members element(const QJsonArray &elements, const char *name, qsizetype index) const;
    [[nodiscard]] QString textElement(const QJsonArray &elements, const char *name, qsizetype index) const;
    [[nodiscard]] QJsonValue present(const QString &name) const;

    QJsonObject m_object;
    FirstFault *m_fault;
    QString m_where;
};

/// 8-4-4-4-12 lower-case hex digits.
[[nodiscard]] bool isUuid(const QString &text);

} // namespace codec
