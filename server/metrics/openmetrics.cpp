// SPDX-License-Identifier: MIT
#include "server/metrics/openmetrics.h"

#include "server/metrics/metricentry.h"

#include "shared/base/overloaded.h"

#include <QList>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Unit = MetricEntry::Unit;
// Takes a sample: name, labels with their braces, value.
using Sink = std::function<void(const QByteArray &name, const QByteArray &labels, const QByteArray &value)>;

QByteArray bytesOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

// Exactly, which a floating point number could not.
QByteArray decimal(quint64 whole, quint64 fraction, int digits)
{
    QByteArray text = QByteArray::number(fraction).rightJustified(digits, '0');
    while (text.size() > 1 && text.endsWith('0'))
        text.chop(1);
    return QByteArray::number(whole) + '.' + text;
}

QByteArray shown(quint64 value, Unit unit)
{
    switch (unit) {
    case Unit::Micros:
        return decimal(value / 1'000'000, value % 1'000'000, 6);
    case Unit::Millis:
        return decimal(value / 1'000, value % 1'000, 3);
    case Unit::None:
    case Unit::Bytes:
        break;
    }
    return QByteArray::number(value);
}

QByteArray shown(const Gauge &gauge, Unit unit)
{
    const qint64 value = gauge.value();
    return value < 0 ? '-' + shown(quint64(-value), unit) : shown(quint64(value), unit);
}

QByteArray labelled(QLatin1StringView label, const QByteArray &value)
{
    return '{' + bytesOf(label) + "=\"" + value + "\"}";
}

void eachBucket(const QByteArray &name, const Histogram &histogram, Unit unit, const Sink &sink)
{
    quint64 total = 0; // the same for the last bucket and the count, whatever is observed meanwhile
    for (size_t i = 0; i <= histogram.bounds(); ++i) {
        total += histogram.inBucket(i);
        QByteArray bound = "+Inf";
        if (i < histogram.bounds())
            bound = unit == Unit::None ? decimal(histogram.bound(i), 0, 1) : shown(histogram.bound(i), unit);
        sink(name + "_bucket", labelled("le"_L1, bound), QByteArray::number(total));
    }
    sink(name + "_count", {}, QByteArray::number(total));
    sink(name + "_sum", {}, shown(histogram.sum(), unit));
}

void eachSample(const MetricEntry &entry, const Sink &sink)
{
    const QByteArray family = bytesOf(entry.name);
    const QByteArray name = entry.kind == MetricEntry::Kind::Counter ? family + "_total" : family;
    std::visit(Overloaded{
                   [&](const Counter *counter) { sink(name, {}, shown(counter->value(), entry.unit)); },
                   [&](const Gauge *gauge) { sink(name, {}, shown(*gauge, entry.unit)); },
                   [&](const CounterSet *set) {
                       for (size_t i = 0; i < set->size(); ++i) {
                           sink(name, labelled(entry.label, bytesOf(set->word(i))), shown(set->value(i), entry.unit));
                       }
                   },
                   [&](const Histogram *histogram) { eachBucket(family, *histogram, entry.unit, sink); },
               },
               entry.value);
}

QByteArray kindWord(MetricEntry::Kind kind)
{
    switch (kind) {
    case MetricEntry::Kind::Counter:
        return "counter";
    case MetricEntry::Kind::Gauge:
        return "gauge";
    case MetricEntry::Kind::Histogram:
        return "histogram";
    }
    return "unknown";
}

} // namespace

QByteArray openMetricsText(const Metrics &metrics, const QByteArray &version)
{
    QByteArray text = "# TYPE confab_build info\n# HELP confab_build The program.\nconfab_build_info{version=\""
        + version + "\"} 1\n";
    const Sink sink = [&text](const QByteArray &name, const QByteArray &labels, const QByteArray &value) {
        text += name + labels + ' ' + value + '\n';
    };
    for (const MetricEntry &entry : metricEntries(metrics)) {
        const QByteArray name = bytesOf(entry.name);
        text += "# TYPE " + name + ' ' + kindWord(entry.kind) + '\n';
        if (entry.unit != Unit::None)
            text += "# UNIT " + name + (entry.unit == Unit::Bytes ? " bytes\n" : " seconds\n");
        text += "# HELP " + name + ' ' + bytesOf(entry.help) + '\n';
        eachSample(entry, sink);
    }
    return text + "# EOF\n";
}

QList<QByteArray> metricLines(const Metrics &metrics)
{
    QList<QByteArray> lines;
    QByteArray before = "0"; // buckets add up: one that has no more than the one before it says nothing
    const Sink sink = [&](const QByteArray &name, const QByteArray &labels, const QByteArray &value) {
        const bool isBucket = labels.startsWith("{le=");
        if (!isBucket || value != std::exchange(before, value))
            lines += name + labels + ' ' + value;
        if (!isBucket)
            before = "0";
    };
    for (const MetricEntry &entry : metricEntries(metrics))
        eachSample(entry, sink);
    return lines;
}

} // namespace Confab
