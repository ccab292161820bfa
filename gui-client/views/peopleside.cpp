// SPDX-License-Identifier: MIT
#include "gui-client/views/peopleside.h"

#include "gui-client/views/peoplelist.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

PeopleSide::PeopleSide(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"peopleSide"_s);
    setMinimumWidth(120);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setAccessibleName(tr("Find a person"));
    m_filter->setAccessibleDescription(tr("What you type narrows the list below."));
    m_filter->setPlaceholderText(tr("Find a person"));
    m_filter->setMaxLength(Limit::label / 4); // as many bytes at the most
    makeClearable(m_filter, tr("Clear"), tr("Empties the field"));
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"peopleHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    scaleFont(m_hint, 0.87);
    m_list = new PeopleList(this);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 8, 0, 0); // the first heading stands beside the room's name
    lines->setSpacing(4);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 2, 12, 0);
    top->addWidget(m_filter);
    top->addWidget(m_hint);
    lines->addLayout(top);
    lines->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_session)
            m_session->finder().look(text);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (m_session && m_crowd && value > bar->maximum() - bar->pageStep())
            m_session->finder().lookFurther();
    });
    showKind();
    color();
}

void PeopleSide::setSession(RoomSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->people().disconnect(this);
    m_session = session;
    m_crowd = false;
    m_filter->clear();
    m_list->setPeople(session ? &session->people() : nullptr);
    if (session)
        connect(&session->people(), &PeopleModel::peopleCountChanged, this, [this] { showKind(); });
    showKind();
}

void PeopleSide::showKind()
{
    const bool crowd = m_session && m_session->people().isCrowd();
    m_filter->setVisible(crowd);
    m_hint->setVisible(crowd);
    if (crowd)
        m_hint->setText(
            tr("%Ln people. Type the beginning of a nickname.", nullptr, int(m_session->people().peopleCount())));
    if (crowd && m_crowd)
        m_session->finder().lookAgain();
    if (!m_session || crowd == m_crowd)
        return;
    m_crowd = crowd;
    m_list->setPeople(crowd ? &m_session->finder().found() : &m_session->people());
    if (crowd)
        m_session->finder().look(m_filter->text());
    else
        m_session->finder().forget();
}

std::optional<Person> PeopleSide::person(UserId user) const
{
    if (!m_session)
        return std::nullopt;
    const auto known = m_session->people().person(user);
    return known ? known : m_session->finder().found().person(user);
}

void PeopleSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void PeopleSide::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    setTextColor(m_hint, theme.muted);
    makeField(m_filter, theme);
}

} // namespace Confab
