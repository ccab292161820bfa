// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/searchmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Confab {

// What a search found, in the place of the timeline: newest first, each with its room, author and time, and with the
// words that were looked for.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent = nullptr); // objectName "searchPanel"

    void setModel(SearchModel *model); // outlives it
    void focusResults();

Q_SIGNALS:
    void chosen(Confab::RoomId room, Confab::Seq seq);
    void moreWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void wantMore();
    void color();

    SearchModel *m_model = nullptr;
    QLabel *m_line; // how many, or what is the matter
    QLabel *m_hint; // how to narrow it
    QPushButton *m_close;
    QListView *m_results;
};

} // namespace Confab
