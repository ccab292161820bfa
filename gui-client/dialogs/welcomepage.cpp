// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/welcomepage.h"

#include "gui-client/dialogs/connectdialog.h"
#include "gui-client/views/tint.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int iconSize = 64;
} // namespace

WelcomePage::WelcomePage(ConnectDialog *dialog, QMainWindow *window)
    : QWidget(window), m_covered(window->centralWidget())
{
    setObjectName(u"welcomePage"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    icon->setVisible(!icon->pixmap().isNull());
    m_title = new QLabel(tr("Welcome to Confab"), this);
    m_title->setObjectName(u"welcomeTitle"_s);
    scaleFont(m_title, 1.6, true);
    m_line = new QLabel(tr("Where does your team talk, and how shall others call you?"), this);
    for (QLabel *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    QWidget *field = dialog->focusWidget();
    dialog->setParent(this, Qt::Widget);
    dialog->setAccessibleName(dialog->windowTitle()); // which only a window's own is
    dialog->setMinimumWidth(0);
    dialog->setMaximumWidth(dialog->fontMetrics().averageCharWidth() * 62);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(8);
    m_above = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred);
    lines->addItem(m_above);
    lines->addWidget(icon, 0, Qt::AlignHCenter);
    lines->addWidget(m_title);
    lines->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(dialog, 20);
    row->addStretch(1);
    lines->addLayout(row);
    lines->addStretch(1);

    if (m_covered) {
        m_covered->setEnabled(false);
        m_covered->installEventFilter(this);
        setGeometry(m_covered->geometry());
    }
    // The default button is one of windows.
    auto *connectButton = dialog->findChild<QPushButton *>(u"connectButton"_s);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    for (const QLineEdit *each : fields)
        connect(each, &QLineEdit::returnPressed, connectButton, &QAbstractButton::click);
    connect(dialog, &QDialog::finished, this, &WelcomePage::giveBack);
    color();
    show();
    dialog->show();
    raise();
    if (field)
        field->setFocus();
}

// What grows at its end, by a trouble, leaves where it is what stands above.
void WelcomePage::place()
{
    if (m_content == 0)
        m_content = layout()->sizeHint().height();
    m_above->changeSize(0, qMax(0, (height() - m_content) * 2 / 5), QSizePolicy::Minimum, QSizePolicy::Preferred);
    layout()->invalidate();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WelcomePage::giveBack()
{
    if (m_covered)
        m_covered->setEnabled(true);
    hide();
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_covered && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        setGeometry(m_covered->geometry());
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void WelcomePage::color()
{
    const Theme theme = systemTheme();
    setAutoFillBackground(true);
    setGround(this, theme.base);
    setTextColor(m_line, theme.muted);
}

} // namespace Confab
