// SPDX-License-Identifier: MIT
#include "gui-client/views/framestyle.h"

#include "gui-client/views/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int roomInButtons = 32; // pixels beside their words, which Fusion makes nearly touch the frame

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
    if (control == CC_ComboBox)
        drawOutlined<QStyleOptionComboBox>(option, draw);
    else if (control == CC_SpinBox)
        drawOutlined<QStyleOptionSpinBox>(option, draw);
    else
        draw(option);
}

} // namespace Confab
