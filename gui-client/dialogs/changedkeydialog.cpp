// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/changedkeydialog.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/tint.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// "9F:3A:…" in two rows: one row of 95 characters is nothing to compare by eye.
QString inRows(const QString &colons)
{
    const qsizetype middle = 16 * 3;
    return colons.size() <= middle ? colons : colons.first(middle) + u'\n' + colons.sliced(middle);
}

} // namespace

ChangedKeyDialog::ChangedKeyDialog(const ChangedKeyQuestion &question, QWidget *parent)
    : Dialog(u"changedKeyDialog"_s, parent)
{
    setWindowTitle(tr("The identity of “%1” has changed").arg(displayLine(question.server)));
    //: The form of a date in a sentence, as in QDate::toString: 3 March 2026
    const QString since = QLocale().toString(question.known.since.toLocalTime().date(), tr("d MMMM yyyy"));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 18);
    all->setSpacing(10);
    auto *what =
        addText(u"changedKeyWhat"_s,
                tr("Confab has talked to %1 since %2 and knows its key. Today the server shows a different one.")
                    .arg(question.host, since));
    m_why = addText(u"changedKeyWhy"_s,
                    tr("This is normal if the server was reinstalled. It is also what an eavesdropper on your network "
                       "would look like. Ask whoever runs the server to read this out:"));

    m_box = new QWidget(this);
    auto *inBox = new QVBoxLayout(m_box);
    inBox->setContentsMargins(12, 10, 12, 10);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_words = addKey(u"changedKeyWords"_s, keyHashWords(question.shown));
    m_words->setFont(fixed);
    m_hash = addKey(u"changedKeyHash"_s, tr("SHA-256") + u'\n' + inRows(keyHashColons(question.shown)));
    m_hash->setFont(scaled(fixed, 0.92));
    inBox->addWidget(m_words);
    inBox->addWidget(m_hash);

    m_known = addText(u"changedKeyKnown"_s, tr("Known until now:"));
    m_knownWords = addKey(u"changedKeyKnownWords"_s, keyHashWords(question.known.key));
    scaleFont(m_knownWords, 1, true);
    m_known->setWordWrap(false);
    auto *known = new QHBoxLayout;
    known->addWidget(m_known);
    known->addWidget(m_knownWords, 1);

    QPushButton *trust = makeButton(u"changedKeyTrust"_s, tr("Trust the new key"),
                                    tr("Connects, and knows the server by this key from now on"));
    QPushButton *stay = makeButton(u"changedKeyStay"_s, tr("Stay disconnected"), tr("Keeps the key that is known"));

    all->addWidget(what);
    all->addWidget(m_why);
    all->addWidget(m_box);
    all->addLayout(known);
    all->addStretch(1);
    all->addSpacing(6);
    all->addLayout(makeButtonRow({trust, stay}));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    // Wrapped labels ask for the height that they would have if they were narrower.
    resize(minimumWidth(), all->totalHeightForWidth(minimumWidth()));
    connect(trust, &QPushButton::clicked, this, &QDialog::accept);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    stay->setFocus();
}

QLabel *ChangedKeyDialog::addText(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *ChangedKeyDialog::addKey(const QString &name, const QString &text)
{
    QLabel *label = addText(name, text);
    makeSelectable(label);
    return label;
}

void ChangedKeyDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    setTextColor(m_why, theme.muted);
    setTextColor(m_hash, theme.muted);
    setTextColor(m_known, theme.muted);
    setGround(m_box, theme.code);
}

} // namespace Confab
