// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/desktop/prompts.h"
#include "gui-client/dialogs/dialog.h"

class QTableWidget;

namespace Confab {

// What can be typed and pressed, as a table: by its sections, and in each line what it does.
class HelpDialog : public Dialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const std::vector<HelpSection> &sections, QWidget *parent = nullptr);

private:
    void color(const Theme &theme) override;
    void changeEvent(QEvent *event) override;
    void addHeading(const QString &title);
    void addLine(const HelpSection::Line &line);
    void fit();

    QTableWidget *m_table;
};

} // namespace Confab
