// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/linedialog.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

LineDialog::LineDialog(const QString &name, const QString &title, const QString &label, const QString &take,
                       const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(name);
    setWindowTitle(title);
    auto *what = new QLabel(label, this);
    what->setTextFormat(Qt::PlainText);
    m_field = new QLineEdit(text, this);
    m_field->setObjectName(name + "Field"_L1);
    m_field->setAccessibleName(label);
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(name + "Trouble"_L1);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(name + "Cancel"_L1);
    cancel->setAutoDefault(false);
    m_take = new QPushButton(take, this);
    m_take->setObjectName(name + "Take"_L1);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 18, 20, 18);
    lines->setSpacing(8);
    lines->addWidget(what);
    lines->addWidget(m_field);
    lines->addWidget(m_trouble);
    lines->addSpacing(6);
    lines->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT entered(m_field->text().trimmed()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, m_trouble, &QWidget::hide);
    m_field->selectAll();
    m_field->setFocus();
    color();
}

void LineDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
    announce(this, text);
}

void LineDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void LineDialog::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    setTextColor(m_trouble, theme.danger);
    makePrimary(m_take, theme);
}

} // namespace Confab
