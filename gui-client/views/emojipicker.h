// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/emojibook.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QLabel;

namespace Confab {

// A small grid of emoji that opens over the window, with a field to look for one by its name.
class EmojiPicker : public QFrame
{
    Q_OBJECT

public:
    explicit EmojiPicker(const EmojiBook &book, QWidget *parent); // objectName "emojiPicker"; the book outlives it

    // `corner`: where its lower trailing corner goes, as far as the screen allows.
    void openAt(const QPoint &corner);

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &typed);
    void choose(int row);
    void tellName();
    void color();

    const EmojiBook &m_book;
    QLineEdit *m_field;
    QListWidget *m_grid;
    QLabel *m_name;
};

} // namespace Confab
