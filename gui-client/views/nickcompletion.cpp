// SPDX-License-Identifier: MIT
#include "gui-client/views/nickcompletion.h"

using namespace Qt::StringLiterals;

namespace Confab {

void NickCompletion::setNames(const QStringList &names)
{
    m_names = names;
    m_names.sort(Qt::CaseInsensitive); // a walk that has begun goes on: people come and go all the time
}

void NickCompletion::reset()
{
    m_offers.clear();
    m_last.clear();
    m_from = -1;
}

bool NickCompletion::begin(const QString &text, qsizetype cursor)
{
    reset();
    qsizetype from = cursor;
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    QString prefix = text.mid(from, cursor - from);
    m_at = prefix.startsWith(u'@');
    if (m_at)
        prefix.remove(0, 1);
    if (prefix.isEmpty() && !m_at)
        return false;
    for (const QString &name : std::as_const(m_names)) {
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            m_offers.append(name);
    }
    m_from = from;
    m_last = text.mid(from, cursor - from);
    return !m_offers.isEmpty();
}

std::optional<CompletionStep> NickCompletion::next(const QString &text, qsizetype cursor)
{
    const bool walking = m_from >= 0 && cursor == m_from + m_last.size() && text.mid(m_from, m_last.size()) == m_last;
    if (!walking && !begin(text, cursor))
        return std::nullopt;
    if (m_offers.isEmpty()) {
        reset();
        return std::nullopt;
    }
    const QString name = m_offers.takeFirst();
    const QString tail = m_at || m_from > 0 ? u" "_s : u": "_s;
    const CompletionStep step{m_from, m_last.size(), (m_at ? u"@"_s : QString()) + name + tail};
    m_last = step.by;
    return step;
}

} // namespace Confab
