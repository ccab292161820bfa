// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/knownkeyspage.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/tint.h"

#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

KnownKeysPage::KnownKeysPage(QWidget *parent) : QWidget(parent)
{
    m_what =
        plainParagraph(tr("Confab remembers each server's key and warns when it changes. Forget one only if you know "
                          "why: the next connection takes whatever key it is shown."),
                       this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"knownKeys"_s);
    m_list->setAccessibleName(tr("Known servers"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleDescription(m_what->text());
    m_words = plainParagraph({}, this);
    m_words->setObjectName(u"knownKeyWords"_s);
    makeSelectable(m_words);
    QFont fixed; // of the size that all has
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_words->setFont(fixed);
    m_forget = new QPushButton(tr("&Forget this key…"), this);
    m_forget->setObjectName(u"forgetKey"_s);
    m_forget->setAccessibleDescription(tr("Asks first"));
    m_forget->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(18, 18, 18, 18);
    lines->setSpacing(10);
    lines->addWidget(m_what);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_words);
    lines->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showChosen(); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT forgetWanted(m_keys[size_t(row)].server);
    });
    showChosen();
    color();
}

void KnownKeysPage::setKeys(const std::vector<KnownKey> &keys)
{
    const int row = m_list->currentRow();
    m_keys = keys;
    m_list->clear();
    for (const KnownKey &key : keys) {
        const QString since = QLocale().toString(key.pin.since.toLocalTime().date(), QLocale::LongFormat);
        const QString name = displayLine(key.name);
        //: %1: a server's address, %2: a date
        const QString address = tr("%1 – known since %2").arg(displayLine(key.server), since);
        auto *item = new QListWidgetItem(name.isEmpty() ? address : isolated(name) + u" – "_s + address, m_list);
        item->setToolTip(plainTip(item->text()));
    }
    m_list->setCurrentRow(qMin(qMax(row, 0), int(keys.size()) - 1));
    showChosen();
}

void KnownKeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void KnownKeysPage::color()
{
    const Theme theme = systemTheme();
    setTextColor(m_what, theme.muted);
    // As other lists have it; of the system's own colours one is hard to read on the other.
    QPalette chosen = m_list->palette();
    chosen.setColor(QPalette::Highlight, theme.selection);
    chosen.setColor(QPalette::HighlightedText, theme.text);
    m_list->setPalette(chosen);
}

void KnownKeysPage::showChosen()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && size_t(row) < m_keys.size();
    m_forget->setEnabled(chosen);
    m_words->setText(chosen               ? keyHashWords(m_keys[size_t(row)].pin.key)
                         : m_keys.empty() ? tr("No server is known yet.")
                                          : QString());
}

} // namespace Confab
