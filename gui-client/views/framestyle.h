// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace Confab {

// The style of the desktop, with frames of fields, boxes, buttons and menus that can be seen: Fusion makes them a little
// darker than the window, which in a dark one is no frame. Handles of scroll bars stand out from what they move along,
// words in buttons have room. Other styles are left as they are.
class FrameStyle : public QProxyStyle
{
    Q_OBJECT

public:
    // Around the program's style, where that is Fusion. After the QApplication was made; at most once.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;

private:
    using QProxyStyle::QProxyStyle;

    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
};

} // namespace Confab
