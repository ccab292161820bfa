// SPDX-License-Identifier: MIT
#include "gui-client/views/framestyle.h"

#include "gui-client/views/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int roomInButtons = 32; // pixels beside their words, which Fusion makes nearly touch the frame
constexpr int besideHandle = 3;   // pixels of a scroll bar on each side of its handle

// Draws the option with another ground of the window, which Fusion makes its outlines of: darker by two fifths. What
// comes as an option of another kind, as from a menu, is drawn as it is.
template <typename Option, typename Given, typename Draw>
void drawOutlined(const Given *option, const Draw &draw)
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (known == nullptr)
        return draw(option);
    Option outlined = *known;
    outlined.palette.setColor(QPalette::Window, Theme::of(option->palette).outline.lighter(140));
    draw(&outlined);
}

// The arrow at that end of a scroll bar, on either side of a mirrored one.
QStyle::PrimitiveElement outwards(const QStyleOptionSlider &bar, const QRect &end)
{
    if (bar.orientation == Qt::Horizontal)
        return end.center().x() < bar.rect.center().x() ? QStyle::PE_IndicatorArrowLeft
                                                        : QStyle::PE_IndicatorArrowRight;
    return end.center().y() < bar.rect.center().y() ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown;
}

QColor handleColour(const QStyleOptionSlider &bar)
{
    const Theme theme = Theme::of(bar.palette);
    if (!(bar.activeSubControls & QStyle::SC_ScrollBarSlider))
        return theme.outline;
    if (!(bar.state & QStyle::State_Sunken))
        return theme.muted;
    return theme.dark ? theme.muted.lighter(125) : theme.muted.darker(125);
}

} // namespace

void FrameStyle::install()
{
    const QString fusion = u"fusion"_s;
    if (QApplication::style()->name() == fusion && !qobject_cast<FrameStyle *>(QApplication::style()))
        QApplication::setStyle(new FrameStyle(QStyleFactory::create(fusion)));
}

void FrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto draw = [=, this](const QStyleOption *drawn) {
        QProxyStyle::drawPrimitive(element, drawn, painter, widget);
    };
    if (element == PE_PanelMenu)
        drawOutlined<QStyleOption>(option, draw);
    else if (element == PE_FrameLineEdit)
        drawOutlined<QStyleOptionFrame>(option, draw);
    else if (element == PE_IndicatorCheckBox || element == PE_PanelButtonCommand)
        drawOutlined<QStyleOptionButton>(option, draw);
    else if (element == PE_FrameTabWidget)
        drawOutlined<QStyleOptionTabWidgetFrame>(option, draw);
    else
        draw(option);
}

QSize FrameStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && !button->text.isEmpty() ? size.expandedTo({contents.width() + roomInButtons, 0}) : size;
}

void FrameStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto draw = [=, this](const QStyleOptionComplex *drawn) {
        QProxyStyle::drawComplexControl(control, drawn, painter, widget);
    };
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        drawScrollBar(*bar, painter, widget);
    else if (control == CC_ComboBox)
        drawOutlined<QStyleOptionComboBox>(option, draw);
    else if (control == CC_SpinBox)
        drawOutlined<QStyleOptionSpinBox>(option, draw);
    else
        draw(option);
}

// Its groove is the ground that it stands on, or nearly, and its handle stands out from it. Fusion has a dark groove and
// a light handle in a light window, which reads upside down.
void FrameStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(bar.palette);
    if (bar.subControls & SC_ScrollBarGroove)
        painter->fillRect(bar.rect, theme.panel);
    for (const SubControl part : {SC_ScrollBarSubLine, SC_ScrollBarAddLine}) {
        QStyleOption arrow = bar;
        arrow.rect = proxy()->subControlRect(CC_ScrollBar, &bar, part, widget);
        if (bar.activeSubControls & part)
            painter->fillRect(arrow.rect, theme.border);
        if (bar.subControls & part)
            QProxyStyle::drawPrimitive(outwards(bar, arrow.rect), &arrow, painter, widget);
    }
    if (!(bar.subControls & SC_ScrollBarSlider) || !(bar.state & State_Enabled) || bar.minimum == bar.maximum)
        return;
    const bool across = bar.orientation == Qt::Horizontal;
    const QRectF handle = QRectF(proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget))
                              .adjusted(across ? 1 : besideHandle, across ? besideHandle : 1,
                                        across ? -1 : -besideHandle, across ? -besideHandle : -1);
    const qreal round = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(handleColour(bar));
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

} // namespace Confab
