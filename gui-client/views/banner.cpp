// SPDX-License-Identifier: MIT
#include "gui-client/views/banner.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"banner"_s);
    m_text = new QLabel(this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->setCursor(Qt::PointingHandCursor);
    auto *line = new QHBoxLayout(this);
    followText(this, [this, line] { line->setContentsMargins(columnMargin(*this), 6, columnMargin(*this), 6); });
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    color();
    hide();
}

void Banner::tell(const QString &text, const QString &action)
{
    // That the same goes on, with another try, isn't told again and again, nor are old seconds beside the button.
    const auto matter = [](const QString &words) { return words.section(u'.', 0, 0); };
    const bool news = isHidden() || matter(text) != matter(m_text->text());
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleDescription(matter(text));
    m_action->setVisible(!action.isEmpty());
    show();
    if (news)
        announce(this, text);
}

void Banner::countDown(const QString &text)
{
    m_text->setText(text);
}

void Banner::tellNothing()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), systemTheme().mention);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void Banner::color()
{
    makeLink(m_action, systemTheme());
}

} // namespace Confab
