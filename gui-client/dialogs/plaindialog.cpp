// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/plaindialog.h"

#include "gui-client/views/tint.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

PlainDialog::PlainDialog(const QString &name, const QString &title, const QString &heading, const QString &text,
                         QWidget *parent)
    : Dialog(name, parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/confab-128.png"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    icon->setAccessibleName(tr("Confab's icon"));
    auto *head = plainParagraph(heading, this);
    scaleFont(head, 1.25, true);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(icon);
    top->addWidget(head, 1);
    auto *body = plainParagraph(text, this);
    body->setObjectName(name + "Text"_L1);
    makeSelectable(body);
    QPushButton *close = makeButton(name + "Close"_L1, tr("Close"), tr("Closes this text"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 18);
    all->setSpacing(14);
    all->addLayout(top);
    all->addWidget(body);
    all->addStretch(1);
    all->addLayout(makeButtonRow({close}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    close->setFocus();
}

PlainDialog *PlainDialog::about(QWidget *parent)
{
    const QString text = tr("A chat for a network of one's own.") + u"\n\n"_s
        + tr("Free software under the MIT licence. It stands on Qt %1.").arg(QLatin1StringView(qVersion()));
    return new PlainDialog(u"aboutDialog"_s, tr("About Confab"), tr("Confab %1").arg(QLatin1StringView(CONFAB_VERSION)),
                           text, parent);
}

} // namespace Confab
