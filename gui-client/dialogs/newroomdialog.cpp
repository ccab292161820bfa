// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/newroomdialog.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

NewRoomDialog::NewRoomDialog(const QString &name, QWidget *parent) : Dialog(u"newRoomDialog"_s, parent)
{
    setWindowTitle(tr("New room"));
    m_name = makeEdit(u"newRoomName"_s, tr("Letters, digits and _ - . ', no spaces"));
    m_name->setText(name);
    m_topic = makeEdit(u"newRoomTopic"_s, {});
    m_topic->setPlaceholderText(tr("What the room is about; may be empty"));
    limitBytes(m_topic, Limit::topic);
    m_private = new QCheckBox(tr("&Private"), this);
    m_private->setObjectName(u"newRoomPrivate"_s);
    const QString hint = tr("Only its members know of a private room, and only they can invite others.");
    m_private->setAccessibleDescription(hint);
    m_hint = plainParagraph(hint, this);
    scaleFont(m_hint, 0.9);
    auto *nameLabel = plainLabel(tr("N&ame"), this);
    nameLabel->setBuddy(m_name);
    auto *topicLabel = plainLabel(tr("&Topic"), this);
    topicLabel->setBuddy(m_topic);
    QPushButton *create = makeButton(u"newRoomCreate"_s, tr("Create"), tr("Makes the room and goes there"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(makeTrouble(u"newRoomTrouble"_s), 1, 1);
    grid->addWidget(topicLabel, 2, 0);
    grid->addWidget(m_topic, 2, 1);
    grid->addWidget(m_private, 3, 1);
    grid->addWidget(m_hint, 4, 1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 20, 20, 18);
    lines->setSpacing(16);
    lines->addLayout(grid);
    lines->addLayout(makeButtonRow({makeCancel(u"newRoomCancel"_s), create}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    connect(create, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_name, &QLineEdit::textChanged, this, &NewRoomDialog::hideTrouble);
    m_name->setFocus();
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
        // Chosen by its key it is down for a moment before it is checked: who was quick doesn't get a public room.
        Q_EMIT createWanted(*name, displayLine(m_topic->text(), Limit::topic),
                            m_private->isChecked() != m_private->isDown());
}

void NewRoomDialog::showTrouble(const QString &text)
{
    Dialog::showTrouble(text);
    m_name->setFocus();
    m_name->selectAll();
}

void NewRoomDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    setTextColor(m_hint, theme.muted);
    setHintColor(m_topic, theme.muted);
}

} // namespace Confab
