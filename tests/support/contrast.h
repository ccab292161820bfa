// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <cmath>

namespace Confab {

// Between two colours, from 1 to 21, as WCAG 2 defines it.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [part](const QColor &colour) {
        return 0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue());
    };
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace Confab
