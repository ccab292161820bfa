// SPDX-License-Identifier: MIT
#include "gui-client/views/composer.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/composerbar.h"
#include "gui-client/views/composeredit.h"
#include "gui-client/views/emojipopup.h"
#include "gui-client/views/spellmarks.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 countFrom = 400; // bytes left, from which on they are counted down
constexpr qreal corner = 8;

QLabel *smallLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 0.87);
    return label;
}

// How many characters at the end of a text make up so many bytes: what has to go.
int charactersFor(const QString &text, qint64 bytes)
{
    int count = 0;
    for (qsizetype at = text.size(); at > 0 && bytes > 0; ++count) {
        const qsizetype before = at - (at > 1 && text.at(at - 1).isLowSurrogate() ? 2 : 1);
        bytes -= QStringView(text).sliced(before, at - before).toUtf8().size();
        at = before;
    }
    return count;
}

// As a sentence of a window of that direction, which a label takes from the first word, whatever that is: a command, a
// name. In a mirrored one a command would also have its slash at its end.
QString directed(QString text, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    if (mirrored) {
        static const QRegularExpression command(u"(?<!\\S)(/\\w+)"_s, QRegularExpression::UseUnicodePropertiesOption);
        text.replace(command, isolated(u"\\1"_s));
    }
    if (!text.isEmpty() && text.isRightToLeft() != mirrored)
        text.prepend(QChar(mirrored ? 0x200F : 0x200E));
    return text;
}

// A small face, in the words' colour: an emoji's own would shout.
QPixmap face(const QColor &color, int side, qreal ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 18.0, side / 18.0);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(2, 2, 14, 14));
    painter.drawArc(QRectF(5.5, 6, 7, 6.5), -20 * 16, -140 * 16);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(6.7, 7.3), 1, 1);
    painter.drawEllipse(QPointF(11.3, 7.3), 1, 1);
    return picture;
}

} // namespace

Composer::Composer(QWidget *parent) : QWidget(parent), m_limit(Limit::text)
{
    setObjectName(u"composer"_s);
    m_bar = new ComposerBar(this);
    m_frame = new QWidget(this);
    m_edit = new ComposerEdit(m_frame);
    m_edit->setObjectName(u"composerField"_s);
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setAccessibleDescription(
        tr("Enter sends, Shift and Enter begin a new line, Tab completes a nickname, Up changes your last message."));
    m_spelling = new SpellMarks(*m_edit);
    m_emoji = new QToolButton(m_frame);
    m_emoji->setObjectName(u"emojiButton"_s);
    m_emoji->setAccessibleName(tr("Emoji"));
    m_emoji->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    //: %1: a key
    m_emoji->setToolTip(tr("Choose an emoji (%1)").arg(keyText(m_emoji->shortcut())));
    m_emoji->setCursor(Qt::PointingHandCursor);
    m_popup = new EmojiPopup(m_edit);
    m_line = smallLabel(u"composerLine"_s, this);
    m_line->setWordWrap(true);
    m_count = smallLabel(u"composerCount"_s, this);
    m_count->setAccessibleName(tr("How much still fits"));

    auto *inFrame = new QHBoxLayout(m_frame);
    inFrame->setContentsMargins(10, 8, 10, 8);
    inFrame->setSpacing(6);
    inFrame->addWidget(m_edit);
    inFrame->addWidget(m_emoji, 0, Qt::AlignBottom);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(2, 0, 2, 0);
    under->addWidget(m_line, 1);
    under->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(4);
    all->addWidget(m_bar);
    all->addWidget(m_frame);
    all->addLayout(under);
    followText(m_line, [this] { m_line->setMinimumHeight(m_line->fontMetrics().height()); });
    followText(this, [this, all] {
        all->setContentsMargins(columnMargin(*this) - 1, 8, columnMargin(*this) - 1, 6);
        const int side = m_edit->sizeHint().height() + 2;
        m_emoji->setFixedSize(side, side);
        color();
    });

    connect(m_edit, &ComposerEdit::enterPressed, this, [this] { enter(); });
    connect(m_edit, &ComposerEdit::tabPressed, this, [this] { complete(); });
    connect(m_edit, &ComposerEdit::upPressed, this, [this] {
        if (!m_editing)
            Q_EMIT lastEditWanted();
    });
    connect(m_edit, &ComposerEdit::escapePressed, this, [this] { escape(); });
    connect(m_edit, &ComposerEdit::focusChanged, this, [this] { update(); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { edited(); });
    connect(m_edit, &ComposerEdit::menuWanted, m_spelling, &SpellMarks::fill);
    connect(m_spelling, &SpellMarks::languageChosen, this, &Composer::spellingChosen);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible())
            offerEmoji();
    });
    connect(m_popup, &EmojiPopup::taken, this, [this](const CompletionStep &step) {
        m_completing = true;
        replace(step);
        m_completing = false;
        Q_EMIT emojiTaken(step.by);
    });
    connect(m_bar, &ComposerBar::closed, this, [this] {
        escape();
        focusField();
    });
    connect(m_emoji, &QToolButton::clicked, this, [this] {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        Q_EMIT emojiWanted(m_emoji->mapToGlobal(mirrored ? QPoint(0, 0) : QPoint(m_emoji->width(), 0)));
    });
    setFocusProxy(m_edit);
    setTabOrder(m_emoji, m_bar->focusProxy()); // on its way to the field, Tab leaves out what stands before it
    setRoomName({});
}

void Composer::setRoomName(const QString &name)
{
    m_edit->setPlaceholderText(name.isEmpty() ? tr("Message") : tr("Message %1").arg(isolated(displayLine(name))));
}

void Composer::setLimit(quint64 bytes)
{
    m_limit = bytes;
    count();
}

void Composer::setNames(const QStringList &names)
{
    m_completion.setNames(names);
    m_spelling->setNames(names);
}

void Composer::setSpelling(SpellChecker *checker)
{
    m_spelling->setChecker(checker);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_popup->offer({}, {}); // nobody is typing it
}

void Composer::giveBack(const QString &text)
{
    if (m_editing) {
        m_draft = m_draft.isEmpty() ? text : text + u'\n' + m_draft;
        Q_EMIT draftChanged();
        return;
    }
    // Whoever is typing goes on where they are.
    QTextCursor front(m_edit->document());
    front.insertText(m_edit->document()->isEmpty() ? text : text + u'\n');
}

void Composer::insert(const QString &text)
{
    m_edit->textCursor().insertText(text);
}

void Composer::paste()
{
    m_edit->paste();
}

void Composer::focusField()
{
    Q_EMIT focusWanted();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showBar()
{
    m_edit->setTakesEscape(m_editing || m_reply);
    if (m_editing)
        m_bar->tell(tr("Changing your message"), tr("Enter saves, Esc leaves it as it was"));
    else if (m_reply)
        m_bar->tell(tr("Replying to %1").arg(displayLine(m_reply->nick)), displayLine(m_reply->text, 200));
    else
        m_bar->tell({}, {});
}

void Composer::showMistake(const QString &reason)
{
    setLine(reason, true);
    announce(this, reason);
}

void Composer::dismissMistake()
{
    setLine({}, false);
}

void Composer::setWarning(const QString &what)
{
    if (what == m_warning)
        return;
    m_warning = what;
    showLine();
    announce(this, what);
}

void Composer::showTyping(const QString &who)
{
    m_typing = who;
    showLine();
}

void Composer::setLine(const QString &text, bool mistake)
{
    m_told = text;
    m_mistake = mistake;
    showLine();
}

void Composer::showLine()
{
    const QString &text = !m_told.isEmpty() ? m_told : !m_warning.isEmpty() ? m_warning : m_typing;
    m_line->setText(directed(text, layoutDirection()));
    color();
}

void Composer::count()
{
    QString said = m_editing ? cleanedText(text()) : QString();
    if (!m_editing) {
        const TypedInput input = parseTyped(text());
        if (const auto *message = std::get_if<TypedMessage>(&input))
            said = message->text;
    }
    const qint64 left = qint64(m_limit) - said.toUtf8().size();
    m_over = left < 0;
    m_count->setVisible(left < countFrom);
    m_count->setText(m_over ? tr("%Ln characters too many", nullptr, charactersFor(said, -left))
                            : tr("%1 left").arg(QLocale().toString(left)));
    color();
    update();
}

void Composer::color()
{
    const Theme theme = systemTheme();
    setHintColor(m_edit, theme.muted);
    setTextColor(m_line, m_mistake || (m_told.isEmpty() && !m_warning.isEmpty()) ? theme.danger : theme.muted);
    setTextColor(m_count, m_over ? theme.danger : theme.muted);
    makeFlat(m_emoji, theme);
    const int side = qRound(18 * textPixel(font()));
    m_emoji->setIcon(face(theme.muted, side, devicePixelRatioF()));
    m_emoji->setIconSize({side, side});
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
    if (event->type() == QEvent::LayoutDirectionChange)
        showLine();
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme theme = systemTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(m_over ? theme.danger : focused ? theme.accent : theme.outline, focused ? 1.5 : 1));
    painter.setBrush(isEnabled() ? theme.base : theme.panel);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(1, 1, -1, -1), corner, corner);
}

void Composer::mousePressEvent(QMouseEvent *event)
{
    // The frame looks like the field, so it is one.
    if (m_frame->geometry().contains(event->pos()))
        m_edit->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

} // namespace Confab
