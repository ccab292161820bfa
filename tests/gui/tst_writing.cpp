// SPDX-License-Identifier: MIT
#include "gui-client/spelling/spellchecker.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/composeredit.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Confab::TypedInput)

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

class Pedant : public Speller
{
public:
    bool isRight(const QString &word) override { return word != "teh"_L1; }
    QStringList suggestions(const QString &) override { return {u"the"_s}; }
};

} // namespace

// What helps while one writes: emoji by their names, the spelling, and words under the field.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_composer = std::make_unique<Composer>();
        m_field = m_composer->findChild<ComposerEdit *>(u"composerField"_s);
        m_entered = 0;
        connect(m_composer.get(), &Composer::entered, this, [this] { ++m_entered; });
        m_composer->resize(500, 300);
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
        m_field->setFocus();
    }
    void cleanup() { m_composer.reset(); }

    // Whatever it begins with.
    void theLineUnderTheFieldRunsAsTheWindowDoes()
    {
        const QString latin = u"/foo ليس"_s;
        const QString arabic = u"“سلام” no"_s;
        for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight, Qt::RightToLeft}) {
            const bool mirrored = direction == Qt::RightToLeft;
            m_composer->showMistake(latin); // there when the window turns
            m_composer->setLayoutDirection(direction);
            QTRY_COMPARE(isAtTheRight(*line()), mirrored);
            m_composer->showMistake(arabic);
            QCOMPARE(isAtTheRight(*line()), mirrored);
            m_composer->dismissMistake();
            m_composer->setWarning(latin);
            QCOMPARE(isAtTheRight(*line()), mirrored);
            m_composer->setWarning({});
            m_composer->showTyping(arabic);
            QCOMPARE(isAtTheRight(*line()), mirrored);
        }
        // Its slash stays before a command, and what was typed doesn't turn what stands around it.
        m_composer->setText(u"/foo"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY2(line()->text().contains(u"\u2068/foo\u2069"_s), qPrintable(line()->text()));
        m_composer->setText(u"/nick \u202Eoof"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY2(line()->text().contains(u"\u2068oof\u2069"_s), qPrintable(line()->text()));
    }

    void theNameInThePersonsLanguageComesFirst()
    {
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        init();
        QTest::keyClicks(m_field, u":tada"_s);
        const auto *offered = m_composer->findChild<QListWidget *>(u"emojiPopup"_s);
        QVERIFY(offered && offered->isVisible());
        QCOMPARE(offered->item(0)->text(), u"🎉  Konfettibombe · tada"_s);
    }

    void aNameOfAnEmojiIsOfferedAndTaken()
    {
        QSignalSpy taken(m_composer.get(), &Composer::emojiTaken);
        QTest::keyClicks(m_field, u"to the :rock"_s);
        auto *offered = m_composer->findChild<QListWidget *>(u"emojiPopup"_s);
        QVERIFY(offered && offered->isVisible());
        QVERIFY(m_field->hasFocus());
        QVERIFY(offered->item(0)->text().startsWith(u"🚀"_s));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_composer->text(), u"to the 🚀"_s);
        QVERIFY(!offered->isVisible());
        QCOMPARE(taken.count(), 1);
        QCOMPARE(m_entered, 0);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_entered, 1);
        // Down takes another one; Escape puts it away, and then Enter sends.
        QTest::keyClicks(m_field, u":heart"_s);
        QVERIFY(offered->count() > 1);
        const QString second = offered->item(1)->text().section(u' ', 0, 0);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_composer->text(), second);
        QTest::keyClicks(m_field, u" :heart"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QTest::keyClicks(m_field, u"s"_s);
        QVERIFY(!offered->isVisible());
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_entered, 2);
        // Nothing is offered of a text that comes back, nor where there is no such name.
        m_composer->setText(u":rock"_s);
        QVERIFY(!offered->isVisible());
        m_composer->setText({});
        QTest::keyClicks(m_field, u":nonesuch"_s);
        QVERIFY(!offered->isVisible());
    }

    void misspelledWordsAreMarkedAndPutRight()
    {
        const QTemporaryDir folder;
        SpellChecker checker({{u"de_DE"_s, {}, {}}, {u"en_US"_s, {}, {}}}, folder.filePath(u"words.txt"_s),
                             [](const Dictionary &) { return std::make_unique<Pedant>(); });
        checker.setLanguage(u"en_US"_s);
        m_composer->setSpelling(&checker);
        QSignalSpy chosen(m_composer.get(), &Composer::spellingChosen);
        const auto marked = [this] {
            QStringList words;
            for (const QTextEdit::ExtraSelection &each : m_field->extraSelections())
                words.append(each.cursor.selectedText());
            return words;
        };
        QTest::keyClicks(m_field, u"teh cat, `teh` and teh "_s);
        QTRY_COMPARE(marked(), (QStringList{u"teh"_s, u"teh"_s}));

        const auto menuAt = [this](int position) {
            QTextCursor cursor = m_field->textCursor();
            cursor.setPosition(position);
            const QPoint at = m_field->cursorRect(cursor).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_field->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_field->viewport(), &event);
            return m_field->findChild<QMenu *>(u"composerMenu"_s);
        };
        QMenu *menu = menuAt(1);
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"the"_s);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(m_composer->text(), u"the cat, `teh` and teh "_s);
        QCOMPARE(marked(), QStringList{u"teh"_s});
        QTRY_VERIFY(!m_field->findChild<QMenu *>(u"composerMenu"_s));
        // A word is added, and is right from then on.
        menu = menuAt(20);
        auto *learn = menu->findChild<QAction *>(u"spellingLearn"_s);
        QVERIFY(learn);
        learn->trigger();
        menu->close();
        QTRY_VERIFY(marked().isEmpty());
        QTRY_VERIFY(!m_field->findChild<QMenu *>(u"composerMenu"_s));
        // The languages, of which one may be chosen.
        menu = menuAt(1);
        QVERIFY(!menu->findChild<QAction *>(u"spellingLearn"_s));
        auto *languages = menu->findChild<QMenu *>(u"spellingMenu"_s);
        QVERIFY(languages);
        QCOMPARE(languages->actions().size(), 4); // none, a line, two
        languages->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(chosen.constLast().constFirst().toString(), u"de_DE"_s);
        m_composer->setSpelling(nullptr);
        QTRY_VERIFY(!m_field->findChild<QMenu *>(u"composerMenu"_s));
        menu = menuAt(1);
        QVERIFY(!menu->findChild<QMenu *>(u"spellingMenu"_s));
        menu->close();
    }

    void theWordThatIsBeingTypedIsLeftInPeace()
    {
        SpellChecker checker({{u"en_US"_s, {}, {}}}, {}, [](const Dictionary &) { return std::make_unique<Pedant>(); });
        checker.setLanguage(u"en_US"_s);
        QVERIFY(!checker.isWrong(u"teh"_s));
        QTRY_VERIFY(checker.isWrong(u"teh"_s)); // known beforehand
        m_composer->setSpelling(&checker);
        QTest::keyClicks(m_field, u"teh"_s);
        QVERIFY(m_field->extraSelections().isEmpty());
        QTest::keyClicks(m_field, u" x"_s);
        QTRY_COMPARE(m_field->extraSelections().size(), 1);
        m_composer->setSpelling(nullptr);
        QVERIFY(m_field->extraSelections().isEmpty());
    }

private:
    [[nodiscard]] QLabel *line() const { return m_composer->findChild<QLabel *>(u"composerLine"_s); }
    // Most of its words.
    static bool isAtTheRight(QLabel &label)
    {
        const QImage image = label.grab().toImage();
        int left = 0;
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                (2 * x < image.width() ? left : right) += image.pixel(x, y) != image.pixel(image.width() / 2, 0);
        }
        return right > left;
    }

    std::unique_ptr<Composer> m_composer;
    ComposerEdit *m_field = nullptr;
    int m_entered = 0;
};

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
