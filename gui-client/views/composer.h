// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/nickcompletion.h"
#include "gui-client/views/slashcommands.h"

#include <QWidget>

class QLabel;

namespace Confab {

class ComposerEdit;

// Where a person writes: the field, and a line under it for what is wrong, how much fits and how it goes on.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    void setRoomName(const QString &name); // as shown: "#lobby"
    void setLimit(quint64 bytes);          // of UTF-8, for one message
    void setNames(const QStringList &names);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); // a draft that comes back
    // Under the field, until the text changes.
    void showMistake(const QString &reason);
    void focusField();

Q_SIGNALS:
    // Enter was pressed on something that can be done; never a mistake and never over the limit. The field is
    // empty again when this is said.
    void entered(const Confab::TypedInput &input);
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void enter();
    void complete();
    void edited();
    void count();
    void color();
    void setLine(const QString &text, bool mistake);

    QWidget *m_frame;
    ComposerEdit *m_edit;
    QLabel *m_line;
    QLabel *m_count;
    NickCompletion m_completion;
    quint64 m_limit;
    bool m_mistake = false;
    bool m_over = false;
    bool m_completing = false;
};

} // namespace Confab
