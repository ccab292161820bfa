// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/confirmdialog.h"

#include "gui-client/views/tint.h"

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
    setGround(this, systemTheme().base);
    auto *words = new QLabel(text, this);
    words->setObjectName(u"confirmText"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *no = new QPushButton(tr("Cancel"), this);
    no->setObjectName(u"confirmNo"_s);
    no->setAutoDefault(false);
    auto *take = new QPushButton(yes, this);
    take->setObjectName(u"confirmYes"_s);
    take->setDefault(true);
    makePrimary(take, systemTheme());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(take);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 20, 20, 18);
    lines->setSpacing(18);
    lines->addWidget(words);
    lines->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace Confab
