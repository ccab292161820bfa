// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <initializer_list>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Confab {

struct Theme;

// What all dialogs have in common: the ground that follows the palette, a row of buttons, a line for what went wrong.
class Dialog : public QDialog
{
    Q_OBJECT

protected:
    explicit Dialog(const QString &name, QWidget *parent);

    // The description says what the button does, to those who listen to the dialog.
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text, const QString &description);
    [[nodiscard]] QPushButton *makeCancel(const QString &name); // rejects
    // As high as a button. `description` says what is to be written there.
    [[nodiscard]] QLineEdit *makeEdit(const QString &name, const QString &description);
    // At the trailing end of a row. The last one is filled, and Enter presses it.
    [[nodiscard]] QBoxLayout *makeButtonRow(std::initializer_list<QPushButton *> buttons);

    // Hidden until there is a trouble to show; one for each dialog.
    [[nodiscard]] QLabel *makeTrouble(const QString &name);
    // What says, in the place of a list, why that is empty; not on screen at first.
    [[nodiscard]] QLabel *makeNothing(const QString &name);
    void showTrouble(const QString &text);
    void hideTrouble();
    // Makes room for what it has to show, where it is a window.
    void fitHeight();

    // Before it shows, and again whenever the palette is another.
    virtual void color(const Theme &theme);

    bool event(QEvent *event) override;

private:
    QPushButton *m_main = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace Confab
