// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/confirmdialog.h"

#include "gui-client/views/tint.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &yes, QWidget *parent)
    : Dialog(u"confirmDialog"_s, parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = plainParagraph(text, this);
    words->setObjectName(u"confirmText"_s);
    QPushButton *accepting = makeButton(u"confirmYes"_s, yes, text);
    accepting->setAutoDefault(true); // Enter presses it where one went to it
    QPushButton *no = makeCancel(u"confirmNo"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 20, 20, 18);
    lines->setSpacing(18);
    lines->addWidget(words);
    lines->addLayout(makeButtonRow({accepting, no}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    connect(accepting, &QPushButton::clicked, this, &QDialog::accept);
    no->setFocus();
}

} // namespace Confab
