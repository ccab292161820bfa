// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/confirmdialog.h"

#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new QLabel(text, this);
    words->setObjectName(u"confirmText"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *no = new QPushButton(tr("Cancel"), this);
    no->setObjectName(u"confirmNo"_s);
    no->setAutoDefault(false);
    m_yes = new QPushButton(yes, this);
    m_yes->setObjectName(u"confirmYes"_s);
    m_yes->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 20, 20, 18);
    lines->setSpacing(18);
    lines->addWidget(words);
    lines->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    color();
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void ConfirmDialog::color()
{
    setGround(this, systemTheme().base);
    makePrimary(m_yes, systemTheme());
}

} // namespace Confab
