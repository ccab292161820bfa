// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QAction;

namespace Confab {

// The field to search all messages, in the room's header. It grows while it is used.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr); // objectName "searchField"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();      // it got the focus on purpose
    void downPressed(); // to the results
    void left();        // Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    QAction *m_glass;
};

} // namespace Confab
