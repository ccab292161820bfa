// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/connectdialog.h"

#include "gui-client/dialogs/troubleline.h"
#include "gui-client/views/tint.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Each field has a row for itself and one below for its trouble.
int rowOf(ConnectField field)
{
    return 2 * int(field);
}

} // namespace

ConnectDialog::ConnectDialog(const ConnectRequest &known, QWidget *parent) : Dialog(u"connectDialog"_s, parent)
{
    setWindowTitle(tr("Connect"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_server = addField(ConnectField::Server, tr("&Server"), u"connectServer"_s,
                        tr("A name or an address, with :port where it isn't the usual one"));
    m_server->setPlaceholderText(tr("name or address"));
    m_nick = addField(ConnectField::Nick, tr("&Nickname"), u"connectNick"_s, tr("How others will see you"));
    m_nick->setMaxLength(64);
    m_password =
        addField(ConnectField::Password, tr("&Password"), u"connectPassword"_s, tr("The one password of this server"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel = qobject_cast<QLabel *>(m_grid->itemAtPosition(rowOf(ConnectField::Password), 0)->widget());
    m_password->hide();
    m_passwordLabel->hide();
    m_trouble = new TroubleLine(this);
    m_trouble->hide();

    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"connectProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progressText = new QLabel(this);
    m_progressText->setObjectName(u"connectProgressText"_s);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setWordWrap(true);
    m_cancel = makeCancel(u"connectCancel"_s);
    m_connect = makeButton(u"connectButton"_s, tr("Connect"), tr("Goes to the server under this nickname"));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 18);
    all->setSpacing(14);
    all->addLayout(m_grid);
    all->addWidget(m_progressText);
    all->addWidget(m_progress);
    all->addStretch(1);
    all->addLayout(makeButtonRow({m_cancel, m_connect}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);

    connect(m_connect, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_trouble, &TroubleLine::taken, this, [this](const QString &nick) {
        m_nick->setText(nick);
        submit();
    });
    // What is wrong with a field is not, as soon as that is another: whether it is right is told by the next attempt.
    for (const ConnectField each : {ConnectField::Server, ConnectField::Nick, ConnectField::Password})
        connect(fieldOf(each), &QLineEdit::textEdited, this, [this, each] {
            if (m_troubled == each)
                clearTrouble(true);
        });
    m_server->setText(known.server);
    m_nick->setText(known.nick);
    (known.server.isEmpty() ? m_server : m_nick)->setFocus();
    m_nick->selectAll();
    setBusy(false);
}

QLineEdit *ConnectDialog::addField(ConnectField field, const QString &label, const QString &name,
                                   const QString &description)
{
    const int row = rowOf(field);
    QLineEdit *edit = makeEdit(name, description);
    edit->setAccessibleName(withoutShortcut(label));
    auto *caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(edit);
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(edit, row, 1);
    return edit;
}

QLineEdit *ConnectDialog::fieldOf(ConnectField field) const
{
    switch (field) {
    case ConnectField::Server:
        return m_server;
    case ConnectField::Nick:
        return m_nick;
    case ConnectField::Password:
        return m_password;
    }
    return m_server;
}

void ConnectDialog::submit()
{
    if (m_busy)
        return;
    clearTrouble(false);
    Q_EMIT submitted({m_server->text().trimmed(), m_nick->text().trimmed(), m_password->text()});
}

void ConnectDialog::reject()
{
    if (m_busy)
        Q_EMIT stopped();
    else if (!m_stays)
        QDialog::reject();
}

void ConnectDialog::setStays()
{
    m_stays = true;
    setBusy(m_busy);
}

void ConnectDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_server, m_nick, m_password, m_connect})
        widget->setEnabled(!busy);
    m_cancel->setVisible(busy || !m_stays);
    m_progress->setVisible(busy);
    m_progressText->setVisible(busy);
}

void ConnectDialog::showProgress(const QString &text)
{
    clearTrouble(false);
    m_progressText->setText(text);
    setBusy(true);
    m_cancel->setFocus();
}

// `leaveRoom`: so that nothing moves under the hands of who types.
void ConnectDialog::clearTrouble(bool leaveRoom)
{
    QSizePolicy policy = m_trouble->sizePolicy();
    policy.setRetainSizeWhenHidden(leaveRoom);
    m_trouble->setSizePolicy(policy);
    m_trouble->hide();
}

void ConnectDialog::showReady()
{
    setBusy(false);
    m_nick->setFocus();
}

void ConnectDialog::showTrouble(const ConnectTrouble &trouble)
{
    setBusy(false);
    if (trouble.field == ConnectField::Password) {
        m_password->show();
        m_passwordLabel->show();
        m_password->clear();
    }
    QLineEdit *field = fieldOf(trouble.field);
    m_troubled = trouble.field;
    m_grid->removeWidget(m_trouble);
    m_grid->addWidget(m_trouble, rowOf(trouble.field) + 1, 1);
    m_trouble->tell(trouble.text, trouble.suggestion.value_or(QString()));
    field->setFocus();
    field->selectAll();
    fitHeight();
    // The next Tab reaches the offer before the buttons.
    setTabOrder(field, m_trouble);
}

void ConnectDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    setTextColor(m_progressText, theme.muted);
    for (QLineEdit *field : {m_server, m_nick, m_password})
        setHintColor(field, theme.muted);
}

} // namespace Confab
