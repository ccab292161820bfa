// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"

#include <QApplication>
#include <QDesktopServices>
#include <QListView>
#include <QListWidget>

using namespace Confab;

// What would be the browser.
class Opened : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &link) { links << link; }

public:
    QList<QUrl> links;
};

// What happens to messages after they were said, and how they are found again: real windows, the real server program.
class TestMessages : public QObject, private Office
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_ana;
    std::unique_ptr<Desk> m_marta;

    static TimelineRow row(Desk &desk, const QString &text)
    {
        const int at = desk.rowOf(text);
        return at < 0 ? TimelineRow() : desk.timeline().model()->row(at);
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_language.reset(); }

    // Ana and marta in a room of their own.
    void init()
    {
        ++m_number;
        m_ana = std::make_unique<Desk>();
        m_marta = std::make_unique<Desk>();
        m_ana->connectTo(m_server.address(), name(u"ana"_s));
        m_marta->connectTo(m_server.address(), name(u"marta"_s));
        QTRY_VERIFY(m_ana->isOnline() && m_marta->isOnline());
        QTRY_VERIFY(!m_ana->rooms().isEmpty() && !m_marta->rooms().isEmpty());
        m_ana->createRoom(name(u"build"_s));
        m_marta->say(u"/join "_s + name(u"build"_s));
        QTRY_COMPARE(m_marta->room(), name(u"build"_s));
    }
    void cleanup()
    {
        m_ana.reset();
        m_marta.reset();
    }

    void anAnswerIsQuoted()
    {
        m_ana->say(u"shall we?"_s);
        QTRY_VERIFY(m_marta->seqOf(u"shall we?"_s) != 0);
        Q_EMIT m_marta->timeline().replyRequested(m_marta->seqOf(u"shall we?"_s));
        QCOMPARE(m_marta->shown("composerBarText"), u"Replying to "_s + name(u"ana"_s));
        // Thought better of it, and then not.
        m_marta->press("composerField", Qt::Key_Escape);
        QVERIFY(!m_marta->isShown("composerBar"));
        Q_EMIT m_marta->timeline().replyRequested(m_marta->seqOf(u"shall we?"_s));
        m_marta->say(u"yes"_s);
        QVERIFY(!m_marta->isShown("composerBar"));
        QTRY_VERIFY(m_ana->rowOf(u"yes"_s) >= 0);
        const auto quote = row(*m_ana, u"yes"_s).quote;
        QVERIFY(quote.has_value());
        QCOMPARE(quote->text, u"shall we?"_s);
        QCOMPARE(quote->nick, name(u"ana"_s));
    }

    void reactionsAreSeenAndTakenBack()
    {
        m_ana->say(u"done"_s);
        QTRY_VERIFY(m_marta->seqOf(u"done"_s) != 0);
        // By the picker: a name is typed and Enter takes it.
        Q_EMIT m_marta->timeline().reactPickerRequested(m_marta->seqOf(u"done"_s),
                                                        m_marta->window().mapToGlobal(QPoint(500, 500)));
        QTRY_VERIFY(m_marta->isShown("emojiPicker"));
        m_marta->type("emojiField", u"tada"_s);
        m_marta->press("emojiField", Qt::Key_Return);
        QVERIFY(!m_marta->isShown("emojiPicker"));
        QTRY_COMPARE(row(*m_ana, u"done"_s).reactions, (std::vector<RowReaction>{{u"🎉"_s, 1, false}}));
        QTRY_COMPARE(row(*m_marta, u"done"_s).reactions, (std::vector<RowReaction>{{u"🎉"_s, 1, true}}));
        Q_EMIT m_ana->timeline().reactRequested(m_ana->seqOf(u"done"_s), u"🎉"_s, true);
        QTRY_COMPARE(row(*m_marta, u"done"_s).reactions, (std::vector<RowReaction>{{u"🎉"_s, 2, true}}));
        Q_EMIT m_marta->timeline().reactRequested(m_marta->seqOf(u"done"_s), u"🎉"_s, false);
        QTRY_COMPARE(row(*m_ana, u"done"_s).reactions, (std::vector<RowReaction>{{u"🎉"_s, 1, true}}));
    }

    void upChangesTheLastMessageAndTheDraftWaits()
    {
        m_ana->say(u"teh fix"_s);
        QTRY_VERIFY(m_ana->seqOf(u"teh fix"_s) != 0);
        m_ana->press("composerField", Qt::Key_Up);
        QCOMPARE(m_ana->shown("composerField"), u"teh fix"_s);
        QVERIFY(m_ana->isShown("composerBar"));
        m_ana->press("composerField", Qt::Key_Escape);
        QCOMPARE(m_ana->shown("composerField"), QString(u""_s));
        // From the menu of the message, while something else is half written.
        m_ana->type("composerField", u"half a thou"_s);
        Q_EMIT m_ana->timeline().editRequested(m_ana->seqOf(u"teh fix"_s));
        m_ana->say(u"the fix"_s);
        QCOMPARE(m_ana->shown("composerField"), u"half a thou"_s);
        QTRY_VERIFY(m_marta->rowOf(u"the fix"_s) >= 0);
        QVERIFY(row(*m_marta, u"the fix"_s).edited);
        QCOMPARE(m_marta->messages().size(), 1);
    }

    void aDeletedMessageIsGoneForAll()
    {
        m_ana->say(u"a secret"_s);
        QTRY_VERIFY(m_marta->seqOf(u"a secret"_s) != 0);
        Q_EMIT m_ana->timeline().deleteRequested(m_ana->seqOf(u"a secret"_s));
        QTRY_VERIFY(m_ana->isShown("confirmDialog"));
        QVERIFY(m_ana->shown("confirmText").contains(u"a secret"_s));
        m_ana->press("confirmDialog", Qt::Key_Return); // too fast: nothing is lost by it
        QTRY_VERIFY(!m_ana->isShown("confirmDialog"));
        Q_EMIT m_ana->timeline().deleteRequested(m_ana->seqOf(u"a secret"_s));
        QTRY_VERIFY(m_ana->isShown("confirmDialog"));
        QCOMPARE(m_ana->find<QWidget>("confirmDialog")->focusWidget()->objectName(), u"confirmNo"_s);
        m_ana->find<QWidget>("confirmYes")->setFocus(Qt::TabFocusReason);
        m_ana->press("confirmYes", Qt::Key_Return);
        QTRY_VERIFY(m_marta->rowOf(u"a secret"_s) < 0);
        QTRY_VERIFY(m_ana->rowOf(u"a secret"_s) < 0);
    }

    // Whatever asks for it, only what is known to be harmless leaves the program.
    void aLinkIsOpenedOutside()
    {
        Opened opened;
        for (const QString &scheme : {u"https"_s, u"file"_s, u"smb"_s})
            QDesktopServices::setUrlHandler(scheme, &opened, "open");
        m_ana->say(u"see https://a.example/x, or file:///etc/passwd"_s);
        QTRY_VERIFY(m_marta->seqOf(u"see https://a.example/x, or file:///etc/passwd"_s) != 0);
        TimelineView &timeline = m_marta->timeline();
        const int row =
            timeline.model()->rowOf(m_marta->seqOf(u"see https://a.example/x, or file:///etc/passwd"_s)).value();
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, timeline.textPoint(row, 10));
        QCOMPARE(opened.links, QList<QUrl>{QUrl(u"https://a.example/x"_s)});
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, timeline.textPoint(row, 40));
        Q_EMIT timeline.linkActivated(QUrl(u"file:///etc/passwd"_s));
        Q_EMIT timeline.linkActivated(QUrl(u"smb://host/share"_s));
        QCOMPARE(opened.links.size(), 1);
        for (const QString &scheme : {u"https"_s, u"file"_s, u"smb"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void emojiAreWrittenByTheirNames()
    {
        m_ana->type("composerField", u"well :tada: done"_s);
        QCOMPARE(m_ana->shown("composerField"), u"well 🎉 done"_s);
        m_ana->type("composerField", u":rock"_s);
        QTRY_VERIFY(m_ana->isShown("emojiPopup"));
        m_ana->press("composerField", Qt::Key_Tab);
        QCOMPARE(m_ana->shown("composerField"), u"🚀"_s);
        m_ana->type("composerField", u"at 10:30: see :) and :D"_s);
        QCOMPARE(m_ana->shown("composerField"), u"at 10:30: see :) and :D"_s);
        m_ana->type("composerField", u"x"_s);
        m_ana->click("emojiButton");
        QTRY_VERIFY(m_ana->isShown("emojiPicker"));
        m_ana->type("emojiField", u"coffee"_s);
        auto *grid = m_ana->find<QListWidget>("emojiGrid");
        QCOMPARE(grid->count(), 1);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualItemRect(grid->item(0)).center());
        QCOMPARE(m_ana->shown("composerField"), u"x☕"_s);
    }

    void theEmojiUsedLastComeFirst()
    {
        m_ana->click("emojiButton");
        QTRY_VERIFY(m_ana->isShown("emojiPicker"));
        m_ana->type("emojiField", u"taco"_s);
        m_ana->press("emojiField", Qt::Key_Return);
        QCOMPARE(m_ana->shown("composerField"), u"🌮"_s);
        m_ana->type("composerField", u":rock"_s);
        m_ana->press("composerField", Qt::Key_Return);
        QCOMPARE(m_ana->shown("composerField"), u"🚀"_s);
        // Arrows walk the grid, letters find the field, and Escape leaves all as it was.
        m_ana->click("emojiButton");
        QTRY_VERIFY(m_ana->isShown("emojiPicker"));
        auto *grid = m_ana->find<QListWidget>("emojiGrid");
        QCOMPARE(grid->item(0)->text(), u"🚀"_s);
        QCOMPARE(grid->item(1)->text(), u"🌮"_s);
        m_ana->press("emojiField", Qt::Key_Right);
        QCOMPARE(grid->currentRow(), 1);
        m_ana->press("emojiGrid", Qt::Key_Down);
        QCOMPARE(grid->currentRow(), 10);
        QTest::keyClicks(grid, u"tac"_s);
        QCOMPARE(m_ana->shown("emojiField"), u"tac"_s);
        QCOMPARE(grid->currentItem()->text(), u"🌮"_s);
        m_ana->press("emojiField", Qt::Key_Down);
        m_ana->press("emojiGrid", Qt::Key_Up);
        QVERIFY(m_ana->find<QLineEdit>("emojiField")->hasFocus());
        m_ana->press("emojiField", Qt::Key_Escape);
        QVERIFY(!m_ana->isShown("emojiPicker"));
        QCOMPARE(m_ana->shown("composerField"), u"🚀"_s);
    }

    void anAnswerAndAChangeThatWereBegunComeBack()
    {
        Desk &ana = *m_ana;
        const QString build = ana.room();
        ana.say(u"teh fix"_s);
        QTRY_VERIFY(ana.seqOf(u"teh fix"_s) != 0);
        Q_EMIT ana.timeline().replyRequested(ana.seqOf(u"teh fix"_s));
        ana.type("composerField", u"which one?"_s);
        const QString bar = ana.shown("composerBarText");
        ana.goTo(u"lobby"_s);
        QVERIFY(!ana.isShown("composerBar"));
        ana.goTo(build);
        QCOMPARE(ana.shown("composerBarText"), bar);
        // On top of that an earlier message is being changed.
        Q_EMIT ana.timeline().editRequested(ana.seqOf(u"teh fix"_s));
        ana.type("composerField", u"the f"_s);
        const QString change = ana.shown("composerBarText");
        QVERIFY(change != bar);
        ana.goTo(u"lobby"_s);
        QCOMPARE(ana.shown("composerField"), QString(u""_s));
        ana.goTo(build);
        QCOMPARE(ana.shown("composerField"), u"the f"_s);
        ana.chat().leave();
        QTRY_VERIFY(ana.isFinished());
        ana.connectTo(m_server.address(), name(u"ana"_s));
        QCOMPARE(ana.shown("composerField"), u"the f"_s);
        QCOMPARE(ana.shown("composerBarText"), change);
        ana.press("composerField", Qt::Key_Escape);
        QCOMPARE(ana.shown("composerField"), u"which one?"_s);
        QCOMPARE(ana.shown("composerBarText"), bar);
        QTRY_VERIFY(ana.seqOf(u"teh fix"_s) != 0);
        ana.press("composerField", Qt::Key_Return);
        QTRY_VERIFY(ana.seqOf(u"which one?"_s) != 0);
        QVERIFY(ana.timeline().model()->row(ana.rowOf(u"which one?"_s)).quote.has_value());
    }

    void anEmptyRoomTellsWhatToDo()
    {
        Desk &ana = *m_ana;
        ana.createRoom(name(u"public"_s));
        QTRY_VERIFY(ana.isShown("emptyRoom"));
        QVERIFY(!ana.isShown("emptyRoomAction"));
        ana.createRoom(name(u"private"_s), true);
        QTRY_VERIFY(ana.isShown("emptyRoomAction"));
        ana.click("emptyRoomAction");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        ana.press("goToField", Qt::Key_Escape);
        QTRY_VERIFY(!ana.isShown("goToDialog"));
        ana.say(u"hello"_s);
        QVERIFY(!ana.isShown("emptyRoom"));
        ana.goTo(name(u"public"_s));
        QTRY_VERIFY(ana.isShown("emptyRoom"));
    }

    void aSearchLeadsToThePlace()
    {
        for (int i = 0; i < 30; ++i)
            m_ana->chat().client().say(m_ana->chat().conversations().room(), u"number %1"_s.arg(i));
        m_ana->say(u"the switch is in rack 2"_s);
        for (int i = 30; i < 330; ++i)
            m_ana->chat().client().say(m_ana->chat().conversations().room(), u"number %1"_s.arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->seqOf(u"number 329"_s) != 0, 20'000);
        // Marta comes back later: of that room she has the newest page alone.
        m_marta->goTo(u"lobby"_s);
        m_marta->end();
        m_marta->connectTo(m_server.address(), name(u"marta"_s));
        QTRY_COMPARE(m_marta->rooms().size(), 2);
        m_marta->trigger("actionSearch");
        QVERIFY(m_marta->isShown("searchPanel"));
        m_marta->type("searchField", u"Switch from:%1 in:%2"_s.arg(name(u"ana"_s), name(u"build"_s)));
        auto *results = m_marta->find<QListView>("searchResults");
        QTRY_COMPARE(results->model()->rowCount(), 1);
        QCOMPARE(m_marta->shown("searchLine"), u"1 message"_s);
        QCOMPARE(results->model()->index(0, 0).data().toString(), u"the switch is in rack 2"_s);
        QTest::mouseClick(results->viewport(), Qt::LeftButton, {},
                          results->visualRect(results->model()->index(0, 0)).center());
        QCOMPARE(m_marta->room(), name(u"build"_s));
        QVERIFY(!m_marta->isShown("searchPanel"));
        QTRY_VERIFY(!m_marta->timeline().rowRect(m_marta->rowOf(u"the switch is in rack 2"_s)).isNull());
        // With its surroundings.
        QTRY_VERIFY(m_marta->rowOf(u"number 29"_s) >= 0 && m_marta->rowOf(u"number 30"_s) >= 0);

        m_marta->trigger("actionSearch");
        m_marta->type("searchField", u"switch from:nobody"_s);
        QTRY_COMPARE(m_marta->shown("searchLine"), u"Nobody here is called “nobody”."_s);
        m_marta->type("searchField", u"switch in:nowhere"_s);
        QTRY_COMPARE(m_marta->shown("searchLine"), u"You are in no room called “nowhere”."_s);
        m_marta->type("searchField", u"switch after:tomorrow"_s);
        QTRY_VERIFY(m_marta->shown("searchLine").startsWith(u"“tomorrow” is not a date."_s));
        m_marta->type("searchField", u"unheardofword"_s);
        QTRY_COMPARE(m_marta->shown("searchLine"), u"No message was found."_s);
        m_marta->press("searchField", Qt::Key_Escape);
        QVERIFY(!m_marta->isShown("searchPanel"));
    }

    void theSwitcherGoesToRoomsAndPeople()
    {
        auto &marta = *m_marta;
        marta.goTo(u"lobby"_s);
        marta.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&marta.window()));
        marta.press("composerField", Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(marta.isShown("goToDialog"));
        marta.type("goToField", name(u"build"_s).left(3));
        marta.press("goToField", Qt::Key_Return);
        QCOMPARE(marta.room(), name(u"build"_s));
        QTRY_VERIFY(!marta.isShown("goToDialog"));

        // A person opens a direct room.
        marta.trigger("actionGoTo");
        marta.type("goToField", name(u"ana"_s));
        marta.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(marta.room(), name(u"ana"_s));

        // A public room that she isn't in is joined.
        m_ana->createRoom(name(u"attic"_s));
        marta.trigger("actionGoTo");
        marta.type("goToField", name(u"attic"_s));
        auto *list = marta.find<QListView>("goToList");
        QTRY_COMPARE(list->model()->rowCount(), 2); // and the search
        marta.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(marta.room(), name(u"attic"_s));

        // The last offer is a search; Escape changes nothing.
        marta.trigger("actionGoTo");
        marta.type("goToField", u"rack"_s);
        marta.press("goToField", Qt::Key_Up);
        marta.press("goToField", Qt::Key_Return);
        QTRY_VERIFY(marta.isShown("searchPanel"));
        QCOMPARE(marta.shown("searchField"), u"rack"_s);
        marta.press("searchField", Qt::Key_Escape);
        marta.trigger("actionGoTo");
        marta.press("goToField", Qt::Key_Escape);
        QTRY_VERIFY(!marta.isShown("goToDialog"));
        QCOMPARE(marta.room(), name(u"attic"_s));
    }

    void theSwitcherKnowsEverybodyByTheBeginningOfTheirName()
    {
        Desk karl;
        arrive(karl, name(u"karl"_s));
        Desk zoe;
        arrive(zoe, name(u"zoe"_s));
        zoe.createRoom(name(u"cellar"_s));
        zoe.end(); // and so the lobby is a room that she hasn't looked at since she came back
        arrive(zoe, name(u"zoe"_s));
        QTRY_COMPARE(zoe.room(), name(u"cellar"_s));
        zoe.trigger("actionGoTo");
        QTRY_VERIFY(zoe.isShown("goToDialog"));
        zoe.type("goToField", u"kar"_s);
        auto *list = zoe.find<QListView>("goToList");
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), name(u"karl"_s));
        zoe.press("goToField", Qt::Key_Return);
        QTRY_COMPARE(zoe.room(), name(u"karl"_s));
    }

    void aCrowdIsCountedAndLookedThrough()
    {
        ServerProcess server({u"--crowd"_s, u"4"_s, u"--rate"_s, u"0"_s});
        QVERIFY2(server.start(), server.errors().constData());
        std::vector<std::unique_ptr<Desk>> desks;
        for (const QString &nick : {u"ana"_s, u"bea"_s, u"berta"_s, u"carla"_s, u"dora"_s, u"emma"_s}) {
            desks.push_back(std::make_unique<Desk>());
            desks.back()->connectTo(server.address(), nick);
            QTRY_VERIFY(desks.back()->isOnline());
        }
        Desk &ana = *desks.front();
        QTRY_COMPARE_WITH_TIMEOUT(ana.shown("statusPeople"), u"6 people"_s, 10'000);
        QTRY_VERIFY(ana.isShown("peopleFilter"));
        QVERIFY(ana.shown("peopleHint").startsWith(u"6 people"_s));
        auto *list = ana.find<QListView>("peopleList");
        QTRY_COMPARE(list->model()->rowCount(), 7); // the first ones, under a heading
        ana.type("peopleFilter", u"BE"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(1, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)), u"bea"_s);
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
