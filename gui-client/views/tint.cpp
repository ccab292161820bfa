// SPDX-License-Identifier: MIT
#include "gui-client/views/tint.h"

#include "gui-client/views/plainparagraph.h"
#include "gui-client/views/timelinestyle.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Does something now and whenever a widget has another font.
class FontWatch : public QObject
{
public:
    FontWatch(QWidget *watched, QObject *context, const std::function<void()> &then) : QObject(context), m_then(then)
    {
        watched->installEventFilter(this);
        m_then();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_then();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

// Only where it differs: a palette that is set sends a change, and who colours on changes would go on for ever.
void setRoles(QWidget *widget, std::initializer_list<QPalette::ColorRole> roles, const QColor &color)
{
    QPalette palette = widget->palette();
    bool news = !widget->testAttribute(Qt::WA_SetPalette);
    for (const QPalette::ColorRole role : roles) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            news = news || palette.color(group, role) != color;
            palette.setColor(group, role, color);
        }
    }
    if (news)
        widget->setPalette(palette);
}

// Only where it differs, as above.
void setSheet(QWidget *widget, const QString &sheet)
{
    if (widget->styleSheet() != sheet)
        widget->setStyleSheet(sheet);
}

} // namespace

Theme systemTheme()
{
    return Theme::of(QGuiApplication::palette());
}

bool isPaletteEvent(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
}

void setTextColor(QWidget *widget, const QColor &color)
{
    setRoles(widget, {QPalette::WindowText, QPalette::ButtonText}, color);
}

void setGround(QWidget *widget, const QColor &color)
{
    setRoles(widget, {QPalette::Window}, color);
    widget->setAutoFillBackground(true);
}

void setBaseColor(QWidget *widget, const QColor &color)
{
    setRoles(widget, {QPalette::Base}, color);
}

void setHintColor(QWidget *field, const QColor &color)
{
    setRoles(field, {QPalette::PlaceholderText}, color);
}

void makePrimary(QPushButton *button, const Theme &theme)
{
    setSheet(button,
             u"QPushButton { background: %1; color: %2; border: 2px solid %1; border-radius: 6px; padding: 0 16px;"
             " font-weight: 600; } QPushButton:focus { border-color: %3; } QPushButton:pressed, QPushButton:hover { "
             "background: %4; }"
             "QPushButton:disabled { background: %5; border-color: %5; color: %6; }"_s.arg(
                 theme.accentFill.name(), theme.onAccent.name(), theme.text.name(), theme.accentFill.darker(112).name(),
                 theme.code.name(), theme.muted.name()));
}

void makeLink(QPushButton *button, const Theme &theme)
{
    setSheet(button,
             u"QPushButton { background: transparent; color: %1; border: 1px solid transparent; border-radius: 4px;"
             " padding: 3px 0; } QPushButton:focus { border-color: %1; }"
             "QPushButton:hover { text-decoration: underline; }"_s.arg(theme.accent.name()));
}

void makeField(QLineEdit *field, const Theme &theme)
{
    // Without a colour for the words: with one Qt would choose its own for the hint.
    setSheet(
        field,
        u"QLineEdit { background: %1; border: 1px solid %2; border-radius: 6px; padding: 5px 6px; }"
        "QLineEdit:focus { border-color: %3; }"_s.arg(theme.base.name(), theme.outline.name(), theme.accent.name()));
    setHintColor(field, theme.muted);
}

void makeList(QWidget *list, const Theme &theme)
{
    setBaseColor(list, theme.base);
    setSheet(list,
             u"QListView { border: 1px solid %1; border-radius: 6px; background: %2; }"_s.arg(theme.border.name(),
                                                                                              theme.base.name()));
}

void limitBytes(QLineEdit *field, int bytes)
{
    field->setMaxLength(bytes); // no character has less than one
    QObject::connect(field, &QLineEdit::textChanged, field, [field, bytes](const QString &text) {
        qsizetype left = text.toUtf8().size() - bytes;
        if (left <= 0)
            return;
        // From the cursor backwards: what was just put in is what is too much.
        const int cursor = field->cursorPosition();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(cursor);
        qsizetype from = cursor;
        while (left > 0 && from > 0) {
            const qsizetype before = qMax<qsizetype>(0, finder.toPreviousBoundary());
            left -= QStringView(text).sliced(before, from - before).toUtf8().size();
            from = before;
        }
        field->setText(QString(text).remove(from, cursor - from));
        field->setCursorPosition(int(from));
    });
}

void makeClearable(QLineEdit *field, const QString &name, const QString &description)
{
    field->setClearButtonEnabled(true);
    const QList<QAbstractButton *> buttons = field->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().isEmpty()) {
            button->setAccessibleName(name);
            button->setAccessibleDescription(description);
        }
    }
}

void makeFlat(QAbstractButton *button, const Theme &theme)
{
    setSheet(
        button,
        u"QAbstractButton { background: transparent; color: %1; border: 1px solid transparent; border-radius: 4px;"
        " padding: 0; } QAbstractButton:focus { border-color: %2; }"
        "QAbstractButton:hover, QAbstractButton:pressed { background: %3; color: %4; }"
        "QAbstractButton:disabled { background: transparent; color: %5; }"_s.arg(
            theme.muted.name(), theme.accent.name(), theme.selection.name(), theme.text.name(), theme.offline.name()));
}

QString plainTip(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *plainParagraph(const QString &text, QWidget *parent)
{
    return new PlainParagraph(text, parent);
}

void makeSelectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // the flags alone make it one of clicks
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString withoutShortcut(const QString &label)
{
    static const QRegularExpression apart(u"\\s*\\(&\\w\\)"_s);
    return QString(label).remove(apart).remove(u'&');
}

void scaleFont(QWidget *widget, double factor, bool bold)
{
    // Its parent has the program's and hears when that changes.
    QWidget *parent = widget->parentWidget();
    new FontWatch(parent, widget, [=] { widget->setFont(scaled(parent->font(), factor, bold)); });
}

void followText(QWidget *widget, const std::function<void()> &fit)
{
    new FontWatch(widget, widget, fit);
}

qreal textPixel(const QFont &font)
{
    return QFontMetricsF(font).height() / 17;
}

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    if (bold)
        result.setWeight(QFont::DemiBold);
    return result;
}

int columnMargin(const QWidget &widget)
{
    return TimelineStyle::of(widget, {}).margin;
}

int headerHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 28;
}

} // namespace Confab
