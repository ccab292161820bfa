// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/dialogs/dialog.h"
#include "gui-client/models/gotomodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace Confab {

// One field and what fits what is typed into it: arrows and Enter go there. To go to rooms and people, and to choose
// a person for something else.
class GoToDialog : public Dialog
{
    Q_OBJECT

public:
    // The model outlives it. `hint` stands in the empty field.
    GoToDialog(GoToModel &model, const QString &title, const QString &hint, QWidget *parent = nullptr);

    // Under the field, until something else is typed: why that couldn't be done.
    using Dialog::showTrouble;
    // In the place of the list while it is empty.
    void setNothing(const QString &why);

Q_SIGNALS:
    void typed(const QString &text);
    // The dialog stays: whoever answers closes it.
    void chosen(const Confab::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void step(int by);
    void showChoice();
    void color(const Theme &theme) override;

    GoToModel &m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_typed; // for which the choice was made
    Destination m_choice;
};

} // namespace Confab
