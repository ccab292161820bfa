// SPDX-License-Identifier: MIT
#include "tests/support/contrast.h"
#include "tests/gui/accessibletree.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr double enough = 4.5;
constexpr double enoughOfFrames = 2.7; // 3:1 on grounds of ours, which those of a desktop only resemble
constexpr double enoughOfHandles = 3;  // of scroll bars, which stand on a ground of their own
constexpr int scale = 3;               // drawn so large, the stems of letters have their full colour
constexpr int fewestPixels = 8;        // of one; fewer are its edges

// A part of a widget with words of one colour on one ground.
struct Words {
    QWidget *widget;
    QRect rect;
    QString text;
};

void addButton(QAbstractButton *button, std::vector<Words> &all)
{
    QRect rect = button->rect().adjusted(5, 4, -5, -4);
    if (auto *box = qobject_cast<QCheckBox *>(button)) {
        QStyleOptionButton option;
        option.initFrom(box);
        option.text = box->text();
        rect = box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box);
    }
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (!button->text().isEmpty()
        && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        all.push_back({button, rect, button->text()});
}

void addRows(QAbstractItemView *view, std::vector<Words> &all)
{
    const auto *list = qobject_cast<QListView *>(view);
    if (!view->model() || (list && list->viewMode() == QListView::IconMode)) // pictures
        return;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const QRect rect = view->visualRect(index).intersected(view->viewport()->rect());
        if (rect.height() > view->fontMetrics().height())
            all.push_back({view->viewport(), rect.adjusted(10, 3, -10, -3), index.data().toString()});
    }
}

void addActions(QWidget *bar, std::vector<Words> &all)
{
    const auto *menu = qobject_cast<QMenu *>(bar);
    const auto *menuBar = qobject_cast<QMenuBar *>(bar);
    const QList<QAction *> actions = bar->actions();
    for (QAction *action : actions) {
        const QRect rect = menu ? menu->actionGeometry(action) : menuBar->actionGeometry(action);
        if (action->isVisible() && action->isEnabled() && !action->isSeparator() && !action->text().isEmpty())
            all.push_back({bar, rect.adjusted(3, 3, -3, -3), action->text()});
    }
}

void add(QWidget *widget, std::vector<Words> &all)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        if (!label->text().isEmpty())
            all.push_back({label, label->contentsRect(), label->text()});
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        addButton(button, all);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        all.push_back({line, line->rect().adjusted(6, 5, -6, -5), line->displayText() + line->placeholderText()});
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        all.push_back({edit->viewport(), edit->viewport()->rect(), edit->toPlainText() + edit->placeholderText()});
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect rect =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        all.push_back({combo, rect.adjusted(2, 2, -2, -2), combo->currentText()});
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            all.push_back({tabs, tabs->tabRect(i).adjusted(5, 4, -5, -4), tabs->tabText(i)});
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        addRows(view, all);
    } else if (qobject_cast<QMenu *>(widget) || qobject_cast<QMenuBar *>(widget)) {
        addActions(widget, all);
    } else if (!widget->accessibleName().isEmpty() && widget->inherits("Confab::ElidedLabel")) {
        all.push_back({widget, widget->rect(), widget->accessibleName()});
    }
}

// Of the words to their ground: what most of it is filled with, and what differs most from that.
double drawnContrast(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> colours;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++colours[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto each = colours.cbegin(); each != colours.cend(); ++each) {
        if (each.value() > colours.value(ground))
            ground = each.key();
    }
    double most = 1;
    for (auto each = colours.cbegin(); each != colours.cend(); ++each) {
        if (each.value() >= fewestPixels)
            most = qMax(most, contrast(QColor(each.key()), QColor(ground)));
    }
    return most;
}

// Where something is drawn around what can be filled in, pressed or chosen: its left edge is looked at.
std::optional<QRect> frameOf(QWidget *widget)
{
    if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        QStyleOptionButton option;
        option.initFrom(box);
        return box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    }
    const auto *line = qobject_cast<QLineEdit *>(widget);
    const auto *button = qobject_cast<QPushButton *>(widget);
    const bool framed = (line && line->hasFrame()) || (button && button->styleSheet().isEmpty() && !button->isFlat())
        || widget->inherits("QSpinBox") || widget->inherits("QComboBox") || widget->inherits("QMenu");
    return framed ? std::optional(widget->rect()) : std::nullopt;
}

// Of what most differs, near the left edge, from what is inside or around.
double frameContrast(const QImage &image, const QRect &rect)
{
    const int y = (rect.top() + rect.bottom()) / 2;
    const QColor inside = image.pixelColor(rect.left() + 4 * scale, rect.top() + 4 * scale);
    const QColor around = image.pixelColor(qMax(0, rect.left() - 2 * scale), y);
    double most = 1;
    for (int x = qMax(0, rect.left() - scale); x < rect.left() + 3 * scale; ++x) {
        const QColor here = image.pixelColor(x, y);
        most = qMax(most, qMax(contrast(here, inside), contrast(here, around)));
    }
    return most;
}

// Of a scroll bar's handle to what it is moved along.
double handleContrast(const QScrollBar &bar, const QImage &image, QPoint place)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.state.setFlag(QStyle::State_Horizontal, bar.orientation() == Qt::Horizontal);
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.sliderPosition = option.sliderValue = bar.value();
    option.pageStep = bar.pageStep();
    option.singleStep = bar.singleStep();
    option.upsideDown = bar.invertedAppearance();
    const auto colour = [&](QStyle::SubControl part) {
        const QRect rect = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
        return rect.isEmpty() ? QColor() : image.pixelColor((place + rect.center()) * scale);
    };
    QColor along = colour(QStyle::SC_ScrollBarAddPage);
    if (!along.isValid())
        along = colour(QStyle::SC_ScrollBarSubPage);
    return contrast(colour(QStyle::SC_ScrollBarSlider), along);
}

} // namespace

QStringList contrastTroubles(QWidget *top)
{
    std::vector<Words> all;
    add(top, all);
    const QList<QWidget *> widgets = top->findChildren<QWidget *>();
    for (QWidget *each : widgets) {
        if (each->isVisible() && each->isEnabled() && each->window() == top->window())
            add(each, all);
    }
    QImage image(top->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    top->render(&image);
    QStringList troubles;
    for (const Words &words : all) {
        const QRect place(words.widget->mapTo(top, words.rect.topLeft()), words.rect.size());
        const QRect seen = place.intersected(top->rect());
        if (words.text.trimmed().isEmpty() || seen.width() < 4 || seen.height() < 4)
            continue;
        const double measured = drawnContrast(image, {seen.topLeft() * scale, seen.size() * scale});
        if (measured < enough)
            troubles.append(
                u"%1 “%2” has a contrast of %3"_s.arg(words.widget->objectName(), words.text).arg(measured, 0, 'f', 2));
    }
    for (QWidget *each : QList<QWidget *>{top} + widgets) {
        const auto frame = frameOf(each);
        if (!frame || !each->isVisible() || !each->isEnabled() || each->window() != top->window()
            || each->hasFocus()) // which has a colour of its own
            continue;
        const QRect place(each->mapTo(top, frame->topLeft()) * scale, frame->size() * scale);
        if (!image.rect().contains(place))
            continue;
        const double measured = frameContrast(image, place);
        if (measured < enoughOfFrames)
            troubles.append(u"the frame of %1 has a contrast of %2"_s.arg(each->objectName()).arg(measured, 0, 'f', 2));
    }
    const QList<QScrollBar *> bars = top->findChildren<QScrollBar *>();
    for (QScrollBar *bar : bars) {
        const QPoint place = bar->mapTo(top, QPoint());
        if (!bar->isVisible() || !bar->isEnabled() || bar->window() != top->window() || bar->minimum() == bar->maximum()
            || !top->rect().contains(QRect(place, bar->size())))
            continue;
        const double measured = handleContrast(*bar, image, place);
        if (measured < enoughOfHandles)
            troubles.append(u"the scroll bar of %1 has a handle with a contrast of %2"_s
                                .arg(bar->parentWidget()->parentWidget()->objectName())
                                .arg(measured, 0, 'f', 2));
    }
    return troubles;
}

} // namespace Confab
