// SPDX-License-Identifier: MIT
#include "gui-client/views/composer.h"

#include "gui-client/views/composeredit.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

Q_DECLARE_METATYPE(Confab::TypedInput)

using namespace Confab;
using namespace Qt::StringLiterals;

// The composer between two other fields, as a person has it under their fingers.
class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *lines = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_composer = new Composer;
        m_after = new QLineEdit;
        lines->addWidget(m_before);
        lines->addWidget(m_composer);
        lines->addWidget(m_after);
        m_field = m_composer->findChild<ComposerEdit *>(u"composerField"_s);
        m_emoji = m_composer->findChild<QToolButton *>(u"emojiButton"_s);
        m_line = m_composer->findChild<QLabel *>(u"composerLine"_s);
        m_count = m_composer->findChild<QLabel *>(u"composerCount"_s);
        m_entered.clear();
        connect(m_composer, &Composer::entered, this, [this](const TypedInput &input) { m_entered.push_back(input); });
        m_window->resize(500, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void theCaretWaitsWhereTheWordsBegin()
    {
        m_composer->setRoomName(u"#build"_s);
        const auto isRight = [this] { return m_field->cursorRect().left() > m_field->viewport()->width() / 2; };
        QVERIFY(!isRight());
        m_window->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(isRight());
        // Each paragraph runs in its own direction.
        m_field->insertPlainText(u"سلام"_s);
        const int end = m_field->cursorRect().left();
        m_field->moveCursor(QTextCursor::Start);
        QVERIFY(isRight() && m_field->cursorRect().left() > end);
        m_field->setPlainText(u"one"_s);
        QVERIFY(isRight());
        const int start = m_field->cursorRect().left();
        m_field->moveCursor(QTextCursor::End);
        QVERIFY(isRight() && m_field->cursorRect().left() > start);
        m_window->setLayoutDirection(Qt::LeftToRight);
        QTRY_VERIFY(!isRight());
    }

    void enterSendsAndShiftEnterBreaks()
    {
        QTest::keyClicks(m_field, u"one"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_field, u"two"_s);
        QVERIFY(m_entered.empty());
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_entered.size(), 1U);
        QCOMPARE(m_entered.front(), TypedInput(TypedMessage{u"one\ntwo"_s}));
        QVERIFY(m_composer->text().isEmpty());
        QTest::keyClicks(m_field, u"three"_s);
        QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(m_entered.size(), 2U);
    }

    void whiteSpaceAloneIsNotSent()
    {
        QTest::keyClicks(m_field, u"   "_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_entered.empty());
    }

    void enterDuringCompositionBelongsToTheInputMethod()
    {
        QInputMethodEvent composing(u"ni"_s, {});
        QApplication::sendEvent(m_field, &composing);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_entered.empty());
        QInputMethodEvent settled;
        settled.setCommitString(u"你"_s);
        QApplication::sendEvent(m_field, &settled);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_entered.size(), 1U);
        QCOMPARE(m_entered.front(), TypedInput(TypedMessage{u"你"_s}));
    }

    void whatAnInputMethodHoldsIsNeverLost()
    {
        const auto compose = [this](const QString &text) {
            QInputMethodEvent event(text, {});
            QApplication::sendEvent(m_field, &event);
        };
        // Neither where the focus goes elsewhere, nor where another text takes its place.
        QTest::keyClicks(m_field, u"to "_s);
        compose(u"にほん"_s);
        QCOMPARE(m_composer->text(), u"to "_s);
        m_after->setFocus();
        QCOMPARE(m_composer->text(), u"to にほん"_s);
        m_field->setFocus();
        compose(u"ご"_s);
        m_composer->startEdit(7, u"teh"_s);
        QCOMPARE(m_composer->draft(), u"to にほんご"_s);
        compose(u"x"_s);
        m_composer->settle();
        QCOMPARE(m_composer->text(), u"tehx"_s);
        m_composer->settle();
        QCOMPARE(m_composer->text(), u"tehx"_s);
        QVERIFY(m_entered.empty());
    }

    void whileAnInputMethodComposesNothingElseHappens()
    {
        QSignalSpy wanted(m_composer, &Composer::lastEditWanted);
        m_composer->setNames({u"nina"_s});
        QInputMethodEvent composing(u"ni"_s, {});
        QApplication::sendEvent(m_field, &composing);
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(wanted.count(), 0);
        QVERIFY(m_entered.empty());
        QVERIFY(m_composer->text().isEmpty());
    }

    void itGrowsToEightLinesAndNoFurther()
    {
        const int one = m_field->height();
        int last = one;
        for (int line = 2; line <= 8; ++line) {
            QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
            QVERIFY2(m_field->height() > last, qPrintable(QString::number(line)));
            last = m_field->height();
        }
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_field->height(), last);
        m_composer->setText({});
        QCOMPARE(m_field->height(), one);
        m_composer->setText(u"long words that wrap around "_s.repeated(10));
        QVERIFY(m_field->height() > one);
    }

    void whatFitsIsCountedDownAndTooMuchIsRefused()
    {
        m_composer->setLimit(20);
        m_composer->setText(u"Grüße!"_s); // two of its letters take two bytes
        QVERIFY(m_count->isVisible());
        QCOMPARE(m_count->text(), u"12 left"_s);
        m_composer->setText(u"12345678901234567漢字"_s);       // as many as have to go, not as many bytes
        QCOMPARE(m_count->text(), u"1 characters too many"_s); // without a language there is one form
        m_composer->setText(u"123456789012345678901"_s);
        QCOMPARE(m_count->text(), u"1 characters too many"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_entered.empty());
        QVERIFY(!m_line->text().isEmpty());
        QCOMPARE(m_composer->text().size(), 21);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QVERIFY(m_line->text().isEmpty());
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_entered.size(), 1U);
    }

    void aLongWayFromTheLimitNothingIsCounted()
    {
        m_composer->setText(u"hello"_s);
        QVERIFY(!m_count->isVisible());
    }

    void tabCompletesEachNicknameOnceAndThenMovesOn()
    {
        m_composer->setNames({u"marta"_s, u"Marc"_s, u"jorge"_s});
        QTest::keyClicks(m_field, u"mar"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"Marc: "_s);
        m_composer->setNames({u"marta"_s, u"Marc"_s, u"jorge"_s, u"karl"_s}); // people come and go meanwhile
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"marta: "_s);
        QVERIFY(m_field->hasFocus());
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"marta: "_s);
        QVERIFY(m_emoji->hasFocus());
        QTest::keyClick(m_emoji, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void whatLastsIsTemporarilyCoveredByAMistakeAlone()
    {
        const auto *line = m_composer->findChild<QLabel *>(u"composerLine"_s);
        m_composer->setWarning(u"The disk is full."_s);
        QTest::keyClicks(m_field, u"more"_s);
        QCOMPARE(line->text(), u"The disk is full."_s);
        m_composer->showMistake(u"No."_s);
        QCOMPARE(line->text(), u"No."_s);
        QTest::keyClicks(m_field, u"!"_s);
        m_composer->showTyping(u"marta is typing…"_s);
        QCOMPARE(line->text(), u"The disk is full."_s);
        m_composer->setWarning({});
        QCOMPARE(line->text(), u"marta is typing…"_s);
    }

    void tabInTheMiddleOfASentence()
    {
        m_composer->setNames({u"jorge"_s});
        QTest::keyClicks(m_field, u"ask @jo"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"ask @jorge "_s);
        QTest::keyClicks(m_field, u"or jo"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"ask @jorge or jorge "_s);
    }

    void tabNeverTraps()
    {
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_emoji->hasFocus());
        m_field->setFocus();
        QTest::keyClicks(m_field, u"nobody"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_emoji->hasFocus());
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_before->hasFocus());
        QCOMPARE(m_composer->text(), u"nobody"_s);
    }

    void commands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TypedInput>("meant");
        QTest::newRow("me") << u"/me waves"_s << TypedInput(TypedMessage{u"waves"_s, true});
        QTest::newRow("two slashes") << u"//etc/hosts"_s << TypedInput(TypedMessage{u"/etc/hosts"_s});
        QTest::newRow("nick") << u"/nick ana b"_s << TypedInput(TypedNick{u"ana b"_s});
        QTest::newRow("join") << u"/join #build"_s << TypedInput(TypedJoin{u"build"_s});
        QTest::newRow("wide slash") << u"／join build"_s << TypedInput(TypedJoin{u"build"_s});
        QTest::newRow("two wide slashes") << u"／／etc"_s << TypedInput(TypedMessage{u"/etc"_s});
        QTest::newRow("leave") << u"/leave "_s << TypedInput(TypedLeave{});
        QTest::newRow("msg") << u"/msg @marta hello\nyou"_s << TypedInput(TypedMsg{u"marta hello\nyou"_s});
        QTest::newRow("invite") << u"/invite marta"_s << TypedInput(TypedInvite{u"marta"_s});
        QTest::newRow("topic") << u"/topic on\nFriday"_s << TypedInput(TypedTopic{u"on Friday"_s});
        QTest::newRow("topic to be written") << u"/topic"_s << TypedInput(TypedTopic{});
        QTest::newRow("away") << u"/away lunch"_s << TypedInput(TypedAway{true, u"lunch"_s});
        QTest::newRow("back") << u"/back"_s << TypedInput(TypedAway{false, {}});
        QTest::newRow("search") << u"/search from:ana x"_s << TypedInput(TypedSearch{u"from:ana x"_s});
        QTest::newRow("quit") << u"/quit"_s << TypedInput(TypedQuit{});
        QTest::newRow("quit with a farewell") << u"/QUIT see you"_s << TypedInput(TypedQuit{u"see you"_s});
        QTest::newRow("help") << u"/help"_s << TypedInput(TypedHelp{});
        QTest::newRow("a path") << u"see /etc"_s << TypedInput(TypedMessage{u"see /etc"_s});
        QTest::newRow("controls") << u"a\u0007b\u200Ac \n"_s << TypedInput(TypedMessage{u"ab\u200Ac"_s});
    }
    void commands()
    {
        QFETCH(QString, typed);
        QFETCH(TypedInput, meant);
        QCOMPARE(parseTyped(typed), meant);
    }

    void nicknamesMayHaveSpaces()
    {
        const QStringList known{u"ana"_s, u"ana b"_s};
        QCOMPARE(splitNick(u"Ana B hello"_s, known), (NickAndText{u"ana b"_s, u"hello"_s}));
        QCOMPARE(splitNick(u"ana berta"_s, known), (NickAndText{u"ana"_s, u"berta"_s}));
        QCOMPARE(splitNick(u"\"otto k\" hello"_s, known), (NickAndText{u"otto k"_s, u"hello"_s}));
        QCOMPARE(splitNick(u"otto hello you"_s, known), (NickAndText{u"otto"_s, u"hello you"_s}));
        QCOMPARE(splitNick(u"otto"_s, {}), (NickAndText{u"otto"_s, {}}));
    }

    void aChangeIsSavedOrLeftAndTheDraftWaits()
    {
        QSignalSpy saved(m_composer, &Composer::editEntered);
        m_composer->setText(u"half a thou"_s);
        m_composer->startEdit(7, u"teh"_s);
        QCOMPARE(m_composer->text(), u"teh"_s);
        QCOMPARE(m_composer->draft(), u"half a thou"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_composer->isEditing());
        QCOMPARE(m_composer->text(), u"half a thou"_s);
        m_composer->startEdit(7, u"teh"_s);
        QTest::keyClick(m_field, Qt::Key_Return); // as it was
        QCOMPARE(saved.count(), 0);
        m_composer->startEdit(7, u"teh"_s);
        m_composer->setText(u"/the "_s); // no command
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.constFirst().at(1).toString(), u"/the"_s);
        QCOMPARE(m_composer->text(), u"half a thou"_s);
        m_composer->startEdit(7, u"x"_s);
        m_composer->setText(u"  "_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_composer->isEditing());
        QVERIFY(!m_line->text().isEmpty());
        QVERIFY(m_entered.empty());
    }

    void upInAnEmptyFieldAsksForTheLastMessage()
    {
        QSignalSpy wanted(m_composer, &Composer::lastEditWanted);
        QTest::keyClicks(m_field, u"x"_s);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(wanted.count(), 0);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(wanted.count(), 1);
    }

    void whoTypesIsToldUnlessSomethingIsWrong()
    {
        m_composer->showTyping(u"marta is typing…"_s);
        QCOMPARE(m_line->text(), u"marta is typing…"_s);
        m_composer->showMistake(u"no"_s);
        QCOMPARE(m_line->text(), u"no"_s);
        QTest::keyClicks(m_field, u"x"_s);
        QCOMPARE(m_line->text(), u"marta is typing…"_s);
    }

    void anUnknownCommandIsSaidAndNeverSent()
    {
        for (const QString &typed :
             {u"/part #build"_s, u"/nonsense"_s, u"/"_s, u"/me"_s, u"/nick"_s, u"/join two words"_s}) {
            m_composer->setText(typed);
            QVERIFY(m_line->text().isEmpty());
            QTest::keyClick(m_field, Qt::Key_Return);
            QVERIFY(m_entered.empty());
            QVERIFY(!m_line->text().isEmpty());
            QCOMPARE(m_composer->text(), typed);
        }
    }

    void pastedMarkupStaysText()
    {
        m_composer->setText(u"/<b>bold</b>"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_line->textFormat(), Qt::PlainText);
        QVERIFY(m_line->text().contains(u"<b>bold"_s));
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    Composer *m_composer = nullptr;
    QToolButton *m_emoji = nullptr;
    ComposerEdit *m_field = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_count = nullptr;
    std::vector<TypedInput> m_entered;
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
