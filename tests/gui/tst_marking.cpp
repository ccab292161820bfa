// SPDX-License-Identifier: MIT
#include "gui-client/models/searchmodel.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/theme.h"
#include "tests/gui/office.h"

#include <QListView>

using namespace Confab;

// How what is about a message tells of it, and how the message shows what is done with it.
class TestMarking : public QObject, private Office
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_ana;

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_language.reset(); }

    void init()
    {
        ++m_number;
        m_ana = std::make_unique<Desk>();
        arrive(*m_ana, name(u"ana"_s));
        m_ana->createRoom(name(u"build"_s));
    }
    void cleanup() { m_ana.reset(); }

    void whatTellsOfAMessageHasNoSigns()
    {
        const QString said = u"*bold* `x`\n```\nzebra%1\n```"_s.arg(m_number);
        const QString plain = u"bold x zebra%1"_s.arg(m_number);
        m_ana->say(said);
        QTRY_VERIFY(m_ana->seqOf(said) != 0);
        const Seq seq = m_ana->seqOf(said);

        Q_EMIT m_ana->timeline().replyRequested(seq);
        QCOMPARE(m_ana->shown("composerBarMore"), plain);
        m_ana->say(u"an answer"_s);
        QTRY_VERIFY(m_ana->seqOf(u"an answer"_s) != 0);
        const auto quote = m_ana->timeline().model()->row(m_ana->rowOf(u"an answer"_s)).quote;
        QVERIFY(quote && quote->text == plain);

        Q_EMIT m_ana->timeline().deleteRequested(seq);
        QTRY_VERIFY(m_ana->isShown("confirmDialog"));
        QVERIFY(m_ana->shown("confirmText").contains(u'“' + plain + u'”'));
        m_ana->click("confirmNo");

        m_ana->trigger("actionSearch");
        m_ana->type("searchField", u"zebra%1"_s.arg(m_number));
        const auto *found = qobject_cast<const SearchModel *>(m_ana->find<QListView>("searchResults")->model());
        QTRY_COMPARE(found->rowCount(), 1);
        QCOMPARE(found->found(0).text, plain);
        QCOMPARE(found->found(0).hits, (std::vector<TextSpan>{{7, int(plain.size()) - 7}}));
    }

    void aMessageThatIsBeingChangedIsMarked()
    {
        m_ana->say(u"one"_s);
        m_ana->say(u"two"_s);
        QTRY_VERIFY(m_ana->seqOf(u"one"_s) != 0 && m_ana->seqOf(u"two"_s) != 0);
        const auto edge = [this](const QString &text) {
            const TimelineView &timeline = m_ana->timeline();
            const QRect row = timeline.rowRect(timeline.model()->rowOf(m_ana->seqOf(text)).value());
            return timeline.viewport()->grab(row).toImage().pixelColor(1, row.height() / 2);
        };
        const Theme theme = Theme::of(m_ana->timeline().palette());
        Q_EMIT m_ana->timeline().editRequested(m_ana->seqOf(u"one"_s));
        QTRY_COMPARE(edge(u"one"_s), theme.accent);
        QCOMPARE(edge(u"two"_s), theme.base);
        m_ana->press("composerField", Qt::Key_Escape);
        QTRY_COMPARE(edge(u"one"_s), theme.base);
        // It is the room's: elsewhere nothing is, and back here it is again.
        Q_EMIT m_ana->timeline().editRequested(m_ana->seqOf(u"one"_s));
        m_ana->goTo(u"lobby"_s);
        QTRY_COMPARE(m_ana->room(), u"lobby"_s);
        m_ana->goTo(name(u"build"_s));
        QTRY_COMPARE(m_ana->room(), name(u"build"_s));
        QTRY_COMPARE(edge(u"one"_s), theme.accent);
        m_ana->say(u"changed"_s);
        QTRY_VERIFY(m_ana->seqOf(u"changed"_s) != 0);
        QTRY_COMPARE(edge(u"changed"_s), theme.base);
    }
};

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
