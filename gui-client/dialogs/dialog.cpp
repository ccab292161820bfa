// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/dialog.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Confab {

namespace {

int controlHeight(const QWidget &control)
{
    return control.fontMetrics().height() + 14;
}

} // namespace

Dialog::Dialog(const QString &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(name);
}

QPushButton *Dialog::makeButton(const QString &name, const QString &text, const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setAutoDefault(false);
    button->setMinimumHeight(controlHeight(*button));
    return button;
}

QLineEdit *Dialog::makeEdit(const QString &name, const QString &description)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleDescription(description);
    edit->setTextMargins(6, 0, 6, 0);
    edit->setMinimumHeight(controlHeight(*edit));
    return edit;
}

QPushButton *Dialog::makeCancel(const QString &name)
{
    QPushButton *cancel = makeButton(name, tr("Cancel"), tr("Closes this; nothing changes"));
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    return cancel;
}

QBoxLayout *Dialog::makeButtonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch(1);
    m_main = nullptr;
    for (QPushButton *button : buttons) {
        row->addWidget(button);
        if (m_main)
            setTabOrder(m_main, button); // whichever was made first
        m_main = button;
    }
    m_main->setDefault(true);
    return row;
}

QLabel *Dialog::makeTrouble(const QString &name)
{
    m_trouble = plainParagraph({}, this);
    m_trouble->setObjectName(name);
    m_trouble->hide();
    return m_trouble;
}

QLabel *Dialog::makeNothing(const QString &name)
{
    m_nothing = plainParagraph({}, this);
    m_nothing->setObjectName(name);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    return m_nothing;
}

void Dialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
    fitHeight();
    announce(this, text);
}

void Dialog::fitHeight()
{
    if (!isWindow() || !layout() || !layout()->hasHeightForWidth())
        return;
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void Dialog::hideTrouble()
{
    m_trouble->hide();
}

void Dialog::color(const Theme &theme)
{
    setGround(this, theme.base);
    if (m_main)
        makePrimary(m_main, theme);
    if (m_trouble)
        setTextColor(m_trouble, theme.danger);
    if (m_nothing)
        setTextColor(m_nothing, theme.muted);
}

bool Dialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::Polish || isPaletteEvent(event))
        color(systemTheme());
    return done;
}

} // namespace Confab
