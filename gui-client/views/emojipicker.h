// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/emojibook.h"

#include <QFrame>
#include <QStringList>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace Confab {

class ElidedLabel;

// A small grid of emoji that opens over the window, with a field to look for one by its name. Those used last come first.
// The arrows walk the grid, letters go to the field from wherever one is, Enter takes, Escape closes.
class EmojiPicker : public QFrame
{
    Q_OBJECT

public:
    explicit EmojiPicker(const EmojiBook &book, QWidget *parent); // objectName "emojiPicker"; the book outlives it

    // `corner`: where its lower trailing corner goes, as far as the screen allows.
    void openAt(const QPoint &corner);
    void setRecent(const QStringList &recent); // the last one first

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &typed);
    void add(const QString &emoji, const QString &name);
    void choose(int row);
    [[nodiscard]] bool takeFieldKey(QKeyEvent &key);
    [[nodiscard]] bool takeGridKey(QKeyEvent &key);
    void tellName();
    void color();

    const EmojiBook &m_book;
    QLineEdit *m_field;
    QListWidget *m_grid;
    ElidedLabel *m_name;
    QStringList m_recent;
};

} // namespace Confab
