// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelineactions.h"
#include "gui-client/views/timelinelayout.h"
#include "gui-client/views/timelinepainter.h"
#include "gui-client/views/timelineselection.h"
#include "shared/base/clock.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QUrl>

class QKeyEvent;
class QMenu;
class QPushButton;
class QTimer;

namespace Confab {

// Draws a TimelineModel. Lays out only what is near, so that its cost doesn't grow with the number of rows. Stays at
// the end only if it was there; otherwise what is being read doesn't move, whatever changes above or below it.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(const Clock &clock, QWidget *parent = nullptr); // objectName "timeline"
    ~TimelineView() override;

    void setModel(TimelineModel *model); // outlives the view or is replaced; nullptr: nothing
    [[nodiscard]] TimelineModel *model() const { return m_model; }

    [[nodiscard]] bool isAtEnd() const { return m_layout.isAtEnd(); }
    [[nodiscard]] int newBelow() const { return m_newBelow; } // others' messages that came below what shows
    void setNewBelow(int count);                              // what had come before the model was set
    void jumpToLatest();
    void showRow(int row);                    // scrolls as far as needed
    void setChanging(std::optional<Seq> seq); // the message that the user is changing elsewhere is marked
    void setLook(const TimelineLook &look);
    // Which messages of others may be deleted: none, or in a room of one's own all.
    void setMayDeleteAll(bool may);
    [[nodiscard]] bool mayAnswer(int row) const; // reply, react
    [[nodiscard]] bool mayEdit(int row) const;
    [[nodiscard]] bool mayDelete(int row) const;

    [[nodiscard]] int currentRow() const { return m_current; } // the keyboard's row; -1: none
    void setCurrentRow(int row);

    // Where things are, in the viewport's coordinates, for tests and tools. A null rectangle: not on screen.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect textRect(int row) const;
    [[nodiscard]] QRect retryRect(int row) const;
    [[nodiscard]] QRect timeRect(int row) const;
    [[nodiscard]] QRect quoteRect(int row) const;
    [[nodiscard]] QRect chipRect(int row, const QString &emoji) const;
    [[nodiscard]] QRect addChipRect(int row) const;        // of the "+", which shows while the mouse is over the row
    [[nodiscard]] int rowAt(const QPoint &position) const; // -1: none
    [[nodiscard]] std::pair<int, int> visibleRows() const { return m_layout.visibleRows(); }
    [[nodiscard]] QRect unfoldRect(int row) const;               // of "Show all … lines"
    [[nodiscard]] QPoint textPoint(int row, int position) const; // before that character of the row's text

    // Text that is selected: messages, also parts of the first and the last one.
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] QString selectedText() const; // as it is copied
    void selectAll();                           // that is loaded
    void clearSelection();
    void copySelection() const;

    // As a screen reader says it: "marta, 9:14, text".
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] QString copiedText(int row, bool withNameAndTime) const;

Q_SIGNALS:
    // The user is near the first row and there is more above it. Comes again until it is there.
    void olderWanted();
    void newerWanted();  // the same below
    void latestWanted(); // "Jump to latest" was pressed and the model is not live
    void retryRequested(const Confab::Nonce &nonce);
    void discardRequested(const Confab::Nonce &nonce);
    // What the user wants done with a message. It may be done; `emoji` is on if it was off and off if it was on.
    void replyRequested(Confab::Seq seq);
    void editRequested(Confab::Seq seq);
    void deleteRequested(Confab::Seq seq);
    void reactRequested(Confab::Seq seq, const QString &emoji, bool on);
    void reactPickerRequested(Confab::Seq seq, const QPoint &global); // where to choose an emoji
    void quoteActivated(Confab::Seq seq);
    void personRequested(Confab::UserId user);
    void linkActivated(const QUrl &link); // one that openableLink() takes
    // The newest message that was on screen to its end while the window was active. Grows as long as the model stays.
    void seenUpTo(Confab::Seq seq);
    void atEndChanged(bool atEnd);
    void newBelowChanged(int count);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // What the mouse can press within a message. It is known by what it is, not by its row, which may move meanwhile.
    struct Hit {
        enum class What { Nothing, Retry, Quote, Unfold, Chip, AddChip, Person, Link };
        What what = What::Nothing;
        Seq seq = 0; // of the row
        Nonce nonce;
        QString emoji;
        TextSpan link; // in the row's text
        bool operator==(const Hit &) const = default;
    };
    enum class Unit { Character, Word, Message }; // by which the mouse selects

    // timelineview.cpp: the model, the layout and the scroll bar
    void connectModel();
    void takeInserted(int first, int last);
    void takeRemoved(int first, int last);
    void takeMoved(int from, int to);
    void takeChanged(int first, int last);
    void restyle();
    void relayout();
    void follow();
    void hush(int row);
    void awaitMidnight();
    [[nodiscard]] QDate today() const;

    // timelineplace.cpp: where the view is and what is in it, and what follows from that
    [[nodiscard]] QRect pieceRect(int row, RowLayout::Part part) const;
    void placeJump();
    void styleJump();
    void wantMore();
    void wantQuotes();
    void takePlace();
    void flash(Seq seq);
    void noteSeen();
    void tellSeen();

    // timelineinput.cpp: keyboard and mouse
    [[nodiscard]] bool isReadable(int row) const;
    [[nodiscard]] int readableFrom(int row, int direction) const;
    void stepCurrent(int direction);
    void page(int direction);
    void goTo(int row);
    [[nodiscard]] bool actOnCurrent(int key);
    [[nodiscard]] Hit hitAt(const QPoint &position) const;
    void act(const Hit &hit, int row);
    bool unfold(int row);
    void hover(const std::optional<QPoint> &position);
    void tellFocus();

    // timelineselecting.cpp: selecting text
    [[nodiscard]] TimelineSelection::Place placeAt(const QPoint &position) const;
    [[nodiscard]] TimelineSelection::Range unitAt(const QPoint &position) const;
    [[nodiscard]] bool isOverText(const QPoint &position) const;
    void beginSelecting(const QPoint &position, Unit unit, bool extends);
    void goOnSelecting(const QPoint &position);
    void scrollSelecting();
    void endSelecting();
    void offerSelection();
    [[nodiscard]] bool selectByKey(QKeyEvent *event);
    [[nodiscard]] bool beginByKey(bool on);
    void extendByLine(int direction);
    void extendToSide(bool right, bool byWord);
    void extendToEnd(bool on);
    void extendTo(const TimelineSelection::Place &place);
    void showPlace(const TimelineSelection::Place &place);
    [[nodiscard]] TimelineSelection::Place lineFrom(const TimelineSelection::Place &from, int direction, bool ends);

    // timelinemenu.cpp: what can be done with a message, and what is told about it
    void act(MessageAction action, Seq seq, const QPoint &corner);
    [[nodiscard]] bool allows(MessageAction action, int row) const;
    void copy(int row, bool withNameAndTime) const;
    void openMenu(int row, const QPoint &global, const std::vector<QUrl> &links);
    void fillMenu(QMenu &menu, int row, const std::vector<QUrl> &links);
    [[nodiscard]] std::vector<QUrl> linksOf(int row) const;
    [[nodiscard]] std::optional<QUrl> linkOf(const Hit &hit, int row) const;
    [[nodiscard]] TimelinePainter::RowState stateOf(int row, const RowLayout &layout) const;
    void placeActions();
    void showToolTip(const QPoint &position, const QPoint &global);
    [[nodiscard]] QString chipTip(const TimelineRow &row, const RowReaction &reaction) const;

    const Clock &m_clock;
    QPointer<TimelineModel> m_model;
    TimelineLayout m_layout;
    TimelineLook m_look;
    QPushButton *m_jump = nullptr;        // objectName "jumpToLatest"
    TimelineActions *m_actions = nullptr; // for the row that the mouse is on
    QTimer *m_midnight = nullptr;
    QTimer *m_flashEnd = nullptr;
    QTimer *m_autoScroll = nullptr;
    QTimer *m_tripleClick = nullptr; // runs while one more click makes it three
    TimelineSelection m_selection;
    Unit m_unit = Unit::Character;
    QPoint m_pressedAt;
    bool m_selecting = false; // the mouse is held and has moved
    bool m_overText = false;
    bool m_byKeys = false; // the current row was chosen by keys, which means it is to be acted on by keys
    int m_current = -1;
    int m_newBelow = 0;
    bool m_toldAtEnd = true;
    bool m_following = false; // it is us who move the scroll bar
    bool m_wanting = false;
    bool m_goingToLatest = false; // as soon as the model is there
    bool m_mayDeleteAll = false;
    bool m_seeing = false;
    Seq m_seen = 0;  // told by seenUpTo
    Seq m_flash = 0; // the message that was looked for just now
    std::optional<Seq> m_changing;
    std::optional<QPoint> m_mouse;
    int m_hovered = -1; // the row that it is on
    Hit m_over;
    Hit m_pressed;
    Seq m_actionsSeq = 0;        // whose actions show
    std::vector<Nonce> m_quiet;  // messages on their way for so short a time that it isn't said
    std::vector<Nonce> m_hushed; // … or were, once
};

} // namespace Confab
