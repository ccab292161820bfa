// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/linedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

LineDialog::LineDialog(const QString &name, const QString &title, const QString &label, const QString &yes,
                       const QString &text, QWidget *parent)
    : Dialog(name, parent)
{
    setWindowTitle(title);
    auto *what = new QLabel(label, this);
    what->setTextFormat(Qt::PlainText);
    m_field = makeEdit(name + "Field"_L1, label);
    m_field->setText(text);
    m_field->setAccessibleName(title);
    QPushButton *take = makeButton(name + "Take"_L1, yes, tr("Takes what you typed"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 18, 20, 18);
    lines->setSpacing(8);
    lines->addWidget(what);
    lines->addWidget(m_field);
    lines->addWidget(makeTrouble(name + "Trouble"_L1));
    lines->addSpacing(6);
    lines->addLayout(makeButtonRow({makeCancel(name + "Cancel"_L1), take}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT entered(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::textChanged, this, &LineDialog::hideTrouble);
    m_field->selectAll();
    m_field->setFocus();
}

} // namespace Confab
