// SPDX-License-Identifier: MIT
#include "gui-client/views/composer.h"

#include "gui-client/views/composeredit.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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
        m_composer->setText(u"123456789012345678901"_s);
        QCOMPARE(m_count->text(), u"1 too long"_s);
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
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"marta: "_s);
        QVERIFY(m_field->hasFocus());
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"marta: "_s);
        QVERIFY(m_after->hasFocus());
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
        QVERIFY(m_after->hasFocus());
        m_field->setFocus();
        QTest::keyClicks(m_field, u"nobody"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
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

    void anUnknownCommandIsSaidAndNeverSent()
    {
        for (const QString &typed : {u"/join #build"_s, u"/nonsense"_s, u"/"_s, u"/me"_s}) {
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
    ComposerEdit *m_field = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_count = nullptr;
    std::vector<TypedInput> m_entered;
};

Q_DECLARE_METATYPE(Confab::TypedInput)

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
