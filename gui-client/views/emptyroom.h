// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Confab {

class TimelineModel;
class TimelineView;

// Stands on the timeline of a room in which nothing was ever said, and tells what can be done there.
class EmptyRoom : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyRoom(TimelineView &timeline); // which owns it; objectName "emptyRoom"

    // It shows as long as this one is known to have no message. Outlives it or is replaced; nullptr: never.
    void setModel(TimelineModel *model);
    void setWords(const QString &title, const QString &hint);
    // A button below the words; nullptr: none. The action outlives it.
    void setAction(QAction *action, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void place();
    void color();

    TimelineView &m_timeline;
    QPointer<TimelineModel> m_model;
    QPointer<QAction> m_action;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_button;
};

} // namespace Confab
