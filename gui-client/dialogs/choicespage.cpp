// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/choicespage.h"

#include "gui-client/views/tint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Confab {

ChoicesPage::ChoicesPage(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(18, 18, 18, 18);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void ChoicesPage::tell(const Set &set, const QVariant &value)
{
    Q_EMIT chosen([set, value](Preferences &preferences) { set(preferences, value); });
}

void ChoicesPage::addRow(const What &what, QWidget *control)
{
    const int row = m_grid->rowCount();
    QLabel *name = plainLabel(what.label, this);
    name->setBuddy(control);
    control->setAccessibleName(withoutShortcut(what.label));
    control->setObjectName(what.name);
    control->setToolTip(what.description);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(control, row, 1);
}

void ChoicesPage::addChoice(const What &what, const std::vector<Option> &options, Get get, Set set)
{
    auto *box = new QComboBox(this);
    for (const Option &option : options)
        box->addItem(option.text, option.value);
    connect(box, &QComboBox::activated, this, [this, box, set = std::move(set)] { tell(set, box->currentData()); });
    m_show.push_back(
        [box, get = std::move(get)](const Preferences &now) { box->setCurrentIndex(box->findData(get(now))); });
    addRow(what, box);
}

void ChoicesPage::addSwitch(const What &what, Get get, Set set)
{
    auto *box = new QCheckBox(what.label, this);
    box->setObjectName(what.name);
    box->setToolTip(what.description);
    connect(box, &QCheckBox::clicked, this, [this, set = std::move(set)](bool on) { tell(set, on); });
    m_show.push_back([box, get = std::move(get)](const Preferences &now) { box->setChecked(get(now).toBool()); });
    m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
}

void ChoicesPage::addNumber(const What &what, const Range &range, Get get, Set set)
{
    auto *box = new QSpinBox(this);
    box->setRange(range.least, range.greatest);
    box->setSingleStep(range.step);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.word);
    connect(box, &QSpinBox::valueChanged, this, [this, set = std::move(set)](int value) { tell(set, value); });
    m_show.push_back([box, get = std::move(get)](const Preferences &now) {
        const QSignalBlocker nobodyChose(box);
        box->setValue(get(now).toInt());
    });
    addRow(what, box);
}

void ChoicesPage::addStretch()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void ChoicesPage::show(const Preferences &now)
{
    for (const auto &show : m_show)
        show(now);
}

} // namespace Confab
