// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QMainWindow;
class QSpacerItem;

namespace Confab {

class ConnectDialog;

// What a person sees who has never been connected: the question where to, in the place of a window that has nothing to
// show yet.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    // Covers the window's centre, which takes no keys meanwhile. Takes the dialog in; objectName "welcomePage".
    WelcomePage(ConnectDialog *dialog, QMainWindow *window);
    // What it covers, which it does at the dialog's end by itself.
    void giveBack();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();
    void place();

    QPointer<QWidget> m_covered;
    QLabel *m_title;
    QLabel *m_line;
    QSpacerItem *m_above;
    int m_content = 0; // its height before anything went wrong
};

} // namespace Confab
