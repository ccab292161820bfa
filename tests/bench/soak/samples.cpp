// SPDX-License-Identifier: MIT
#include "tests/bench/soak/samples.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr double width = 720;
constexpr double height = 120; // of each of the curves
constexpr double left = 70;
constexpr double top = 30;
constexpr double gap = 40;

struct Curve {
    QString name;
    QString colour;
    std::function<double(const Sample &)> value;
};

QString curve(const Curve &about, const std::vector<Sample> &samples, double y)
{
    double most = 1;
    for (const Sample &sample : samples)
        most = std::max(most, about.value(sample));
    const double step = std::pow(10, std::floor(std::log10(most)));
    most = std::ceil(most / step) * step;
    const double end = std::max(samples.back().minutes, 0.01);
    QString points;
    for (const Sample &sample : samples)
        points += u"%1,%2 "_s.arg(left + width * sample.minutes / end, 0, 'f', 1)
                      .arg(y + height - height * about.value(sample) / most, 0, 'f', 1);
    return u"<text x='%1' y='%2' fill='%3'>%4</text>"
           "<rect x='%1' y='%5' width='%6' height='%7' fill='none' stroke='#ccc'/>"
           "<text x='%8' y='%9' text-anchor='end'>%10</text><text x='%8' y='%11' text-anchor='end'>0</text>"
           "<polyline points='%12' fill='none' stroke='%3' stroke-width='1.5'/>\n"_s.arg(left)
               .arg(y - 8)
               .arg(about.colour, about.name)
               .arg(y)
               .arg(width)
               .arg(height)
               .arg(left - 6)
               .arg(y + 10)
               .arg(most)
               .arg(y + height)
               .arg(points);
}

} // namespace

Sample sampleOf(qint64 pid)
{
    Sample sample;
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                sample.mebibytes = line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
    sample.descriptors = int(descriptors.entryList(QDir::Files | QDir::System | QDir::Hidden).size());
    return sample;
}

double medianMebibytes(const std::vector<Sample> &samples, double from, double until)
{
    std::vector<double> values;
    const double end = samples.back().minutes;
    for (const Sample &sample : samples) {
        if (sample.minutes >= from * end && sample.minutes <= until * end)
            values.push_back(sample.mebibytes);
    }
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString plot(const std::vector<Sample> &samples)
{
    const std::vector<Curve> curves = {
        {u"memory, MiB"_s, u"#2563a8"_s, [](const Sample &each) { return each.mebibytes; }},
        {u"descriptors"_s, u"#a8562b"_s, [](const Sample &each) { return double(each.descriptors); }},
        {u"people who are there"_s, u"#3b8a3b"_s, [](const Sample &each) { return double(each.online); }},
    };
    const double below = top + double(curves.size()) * (height + gap);
    QString picture = u"<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%2' font-family='sans-serif' "
                      "font-size='12'>\n<rect width='100%' height='100%' fill='white'/>\n"_s.arg(left + width + 20)
                          .arg(below);
    double y = top;
    for (const Curve &each : curves) {
        picture += curve(each, samples, y);
        y += height + gap;
    }
    picture += u"<text x='%1' y='%2' text-anchor='end'>%3 minutes</text>\n</svg>\n"_s.arg(left + width)
                   .arg(below - 12)
                   .arg(samples.back().minutes, 0, 'f', 0);
    return picture;
}

} // namespace Confab
