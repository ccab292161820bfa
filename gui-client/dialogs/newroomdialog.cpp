// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/newroomdialog.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

NewRoomDialog::NewRoomDialog(const QString &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"newRoomDialog"_s);
    setWindowTitle(tr("New room"));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"newRoomName"_s);
    m_topic = new QLineEdit(this);
    m_topic->setObjectName(u"newRoomTopic"_s);
    m_topic->setPlaceholderText(tr("What the room is about; may be empty"));
    m_topic->setMaxLength(Limit::topic);
    m_private = new QCheckBox(tr("&Private"), this);
    m_private->setObjectName(u"newRoomPrivate"_s);
    m_hint = plainParagraph(tr("Only its members know of a private room, and only they can invite others."), this);
    scaleFont(m_hint, 0.9);
    m_trouble = plainParagraph({}, this);
    m_trouble->setObjectName(u"newRoomTrouble"_s);
    m_trouble->hide();
    auto *nameLabel = plainLabel(tr("N&ame"), this);
    nameLabel->setBuddy(m_name);
    auto *topicLabel = plainLabel(tr("&Topic"), this);
    topicLabel->setBuddy(m_topic);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"newRoomCancel"_s);
    cancel->setAutoDefault(false);
    m_create = new QPushButton(tr("Create"), this);
    m_create->setObjectName(u"newRoomCreate"_s);
    m_create->setDefault(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_trouble, 1, 1);
    grid->addWidget(topicLabel, 2, 0);
    grid->addWidget(m_topic, 2, 1);
    grid->addWidget(m_private, 3, 1);
    grid->addWidget(m_hint, 4, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 20, 20, 18);
    lines->setSpacing(16);
    lines->addLayout(grid);
    lines->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    connect(m_create, &QPushButton::clicked, this, [this] { submit(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, m_trouble, &QWidget::hide);
    m_name->setFocus();
    color();
}

void NewRoomDialog::submit()
{
    QString typed = m_name->text().trimmed();
    if (typed.startsWith(u'#'))
        typed.remove(0, 1);
    const Result<QString> name = parseRoomName(typed);
    if (typed.isEmpty())
        showTrouble(tr("What shall the room be called?"));
    else if (!name)
        showTrouble(
            tr("A room's name has letters, digits and _ - . ' and no spaces, begins with a letter or digit, and "
               "has up to 32 characters."));
    else
        Q_EMIT createWanted(*name, displayLine(m_topic->text(), Limit::topic), m_private->isChecked());
}

void NewRoomDialog::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
    m_name->setFocus();
    m_name->selectAll();
    announce(this, text);
}

void NewRoomDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void NewRoomDialog::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    setTextColor(m_hint, theme.muted);
    setTextColor(m_trouble, theme.danger);
    setHintColor(m_topic, theme.muted);
    makePrimary(m_create, theme);
}

} // namespace Confab
