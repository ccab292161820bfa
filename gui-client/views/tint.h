// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

#include <QColor>
#include <QFont>

#include <functional>

class QEvent;
class QKeySequence;
class QLabel;
class QLineEdit;
class QAbstractButton;
class QPushButton;
class QWidget;

namespace Confab {

// Small touches of looks that several widgets share; colours go through the palette, so that styles keep theirs.

// The theme of the system's own palette: a widget's own may carry a touch of ours already.
[[nodiscard]] Theme systemTheme();
// The system went from light to dark, say: time to ask again.
[[nodiscard]] bool isPaletteEvent(const QEvent *event);

// The colour of a widget's words; all else of its palette goes on following the system.
void setTextColor(QWidget *widget, const QColor &color);
// Of a panel: what it and its children stand on.
void setGround(QWidget *widget, const QColor &color);

// What a list or a field is filled with.
void setBaseColor(QWidget *widget, const QColor &color);
// Of what stands in an empty field; Qt's own is too pale to be read well.
void setHintColor(QWidget *field, const QColor &color);
// The button that Enter presses: filled, which no palette makes the styles do.
void makePrimary(QPushButton *button, const Theme &theme);
// A button that looks like a link, with a frame while it has the focus.
void makeLink(QPushButton *button, const Theme &theme);

// A field to look for something, framed like the composer.
void makeField(QLineEdit *field, const Theme &theme);
// A list under such a field.
void makeList(QWidget *list, const Theme &theme);
// A field that takes so many bytes of UTF-8 and no more, as the protocol counts; what is more is cut off at once.
void limitBytes(QLineEdit *field, int bytes);

// Gives a field the cross that empties it, with a name and what it does.
void makeClearable(QLineEdit *field, const QString &name, const QString &description);
// A small sign to click on, without a frame of its own: its ground shows under the mouse, a frame with the focus.
void makeFlat(QAbstractButton *button, const Theme &theme);
// A tool tip of plain words: Qt would take what looks like markup for it.
[[nodiscard]] QString plainTip(const QString &text);

// A label of one line, and one that wraps. Its words are shown as they stand: Qt would take what looks like markup for it.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *plainParagraph(const QString &text, QWidget *parent);
// What it says can be copied, by mouse or with Tab and the keys.
void makeSelectable(QLabel *label);
// A key as keyboards here have it: "Ctrl+E", "Strg+E".
[[nodiscard]] QString keyText(const QKeySequence &key);
// A label's text without the mark of its shortcut: "&Server", and "サーバー(&S)" as languages without our letters have it.
[[nodiscard]] QString withoutShortcut(const QString &label);

// A font so many times as large as its parent's, also when that changes. The widget stays with that parent.
void scaleFont(QWidget *widget, double factor, bool bold = false);
// Fits a widget to its text: now, and whenever the size of that changes.
void followText(QWidget *widget, const std::function<void()> &fit);
// What is a pixel beside text of the usual size: what is drawn beside words is as large as they are.
[[nodiscard]] qreal textPixel(const QFont &font);
[[nodiscard]] QFont scaled(const QFont &font, double factor, bool bold = false);
// Beside what stands in the room's column: the same as the timeline's own.
[[nodiscard]] int columnMargin(const QWidget &widget);
// Of the bars on top of each column, so that their lines meet.
[[nodiscard]] int headerHeight(const QFont &font);

} // namespace Confab
