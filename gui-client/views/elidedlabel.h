// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace Confab {

// One line of plain text that gives way: what doesn't fit ends in "…" and is told by the tooltip. Text of strangers
// is never taken for markup, here nor in the tooltip.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
};

} // namespace Confab
