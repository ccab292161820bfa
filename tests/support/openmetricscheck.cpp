// SPDX-License-Identifier: MIT
#include "tests/support/openmetricscheck.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

struct Family {
    QByteArray name;
    QByteArray kind;
    bool hasUnit = false;
    bool hasHelp = false;
    // Of a histogram
    double bound = -HUGE_VAL;
    double inBuckets = 0;
    bool isWhole = true;
};

const QMap<QByteArray, QList<QByteArray>> suffixes = {
    {"counter", {"_total"}}, {"gauge", {""}}, {"info", {"_info"}}, {"histogram", {"_bucket", "_count", "_sum"}}};

class Reader
{
public:
    QHash<QByteArray, double> samples;

    // What is wrong with the line; empty: nothing.
    QString take(const QByteArray &line)
    {
        if (line.startsWith("# "))
            return describe(line);
        static const QRegularExpression form(
            u"^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{[a-zA-Z_][a-zA-Z0-9_]*=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"\\})? (\\S+)$"_s);
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            return u"is no sample"_s;
        bool isNumber = false;
        const double value = match.captured(4).toDouble(&isNumber);
        if (!isNumber)
            return u"has no number"_s;
        const QByteArray name = match.captured(1).toUtf8();
        const QByteArray series = line.left(line.lastIndexOf(' '));
        if (samples.contains(series))
            return u"is there twice"_s;
        samples.insert(series, value);
        const QByteArray suffix = name.startsWith(m_family.name) ? name.mid(m_family.name.size()) : "?";
        if (!suffixes.value(m_family.kind).contains(suffix))
            return u"doesn't belong to the family %1"_s.arg(QString::fromUtf8(m_family.name));
        if (m_family.kind != "gauge" && (std::isnan(value) || value < 0))
            return u"is below nothing"_s;
        return m_family.kind == "histogram" ? takeOfHistogram(suffix, match.captured(3), value) : QString();
    }

    [[nodiscard]] bool isWhole() const { return m_family.isWhole; }

private:
    QString describe(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4)
            return u"is no metadata"_s;
        if (words[1] == "TYPE") {
            if (m_known.contains(words[2]) || !suffixes.contains(words[3]))
                return u"is a family that was there before, or of no kind"_s;
            if (!m_family.isWhole)
                return u"follows a histogram without count"_s;
            m_known.insert(words[2]);
            m_family = {words[2], words[3]};
            m_family.isWhole = words[3] != "histogram";
            return {};
        }
        if (words[2] != m_family.name)
            return u"is of another family"_s;
        if (words[1] == "UNIT")
            return std::exchange(m_family.hasUnit, true) || !words[2].endsWith('_' + words[3]) ? u"is a wrong unit"_s
                                                                                               : QString();
        if (words[1] == "HELP")
            return std::exchange(m_family.hasHelp, true) ? u"is a second help"_s : QString();
        return u"is unknown metadata"_s;
    }

    QString takeOfHistogram(const QByteArray &suffix, const QString &label, double value)
    {
        if (suffix == "_bucket") {
            const double bound = label == u"+Inf" ? HUGE_VAL : label.toDouble();
            if (bound <= m_family.bound || value < m_family.inBuckets)
                return u"is a bucket out of order"_s;
            m_family.bound = bound;
            m_family.inBuckets = value;
        } else if (suffix == "_count") {
            m_family.isWhole = true;
            if (m_family.bound < HUGE_VAL || value != m_family.inBuckets)
                return u"isn't what the buckets have"_s;
        }
        return {};
    }

    Family m_family;
    QSet<QByteArray> m_known;
};

} // namespace

Result<QHash<QByteArray, double>> readOpenMetrics(const QByteArray &text)
{
    if (!text.endsWith("# EOF\n"))
        return Error{u"openmetrics"_s, u"It doesn't end with # EOF."_s};
    Reader reader;
    const QList<QByteArray> lines = text.chopped(6).split('\n'); // what follows the last line break is empty
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (const QString wrong = reader.take(lines[i]); !wrong.isEmpty())
            return Error{u"openmetrics"_s, u"line %1 %2: %3"_s.arg(i + 1).arg(wrong, QString::fromUtf8(lines[i]))};
    }
    if (!lines.last().isEmpty() || !reader.isWhole())
        return Error{u"openmetrics"_s, u"It ends in the middle."_s};
    return reader.samples;
}

} // namespace Confab
