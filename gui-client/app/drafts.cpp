// SPDX-License-Identifier: MIT
#include "gui-client/app/drafts.h"

#include "shared/client/jsonfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int againMillis = 2000; // after a failure

QJsonObject toJson(const QString &key, const Draft &draft)
{
    QJsonObject content{{u"of"_s, key}, {u"text"_s, draft.text}};
    if (draft.reply)
        content.insert("reply"_L1,
                       QJsonObject{{u"seq"_s, qint64(draft.reply->seq)},
                                   {u"nick"_s, draft.reply->nick},
                                   {u"text"_s, draft.reply->text}});
    if (draft.change)
        content.insert("change"_L1,
                       QJsonObject{{u"seq"_s, qint64(draft.change->seq)},
                                   {u"before"_s, draft.change->before},
                                   {u"now"_s, draft.change->now}});
    if (draft.sent)
        content.insert("sent"_L1, QString::fromLatin1(draft.sent->toByteArray().toHex()));
    return content;
}

Draft draftFrom(const QJsonObject &content)
{
    Draft draft;
    draft.text = content.value("text"_L1).toString();
    const QJsonObject reply = content.value("reply"_L1).toObject();
    if (const qint64 seq = reply.value("seq"_L1).toInteger(); seq > 0)
        draft.reply = Composer::Reply{Seq(seq), reply.value("nick"_L1).toString(), reply.value("text"_L1).toString()};
    const QJsonObject change = content.value("change"_L1).toObject();
    if (const qint64 seq = change.value("seq"_L1).toInteger(); seq > 0)
        draft.change =
            Composer::Change{Seq(seq), change.value("before"_L1).toString(), change.value("now"_L1).toString()};
    draft.sent = Nonce::from(QByteArray::fromHex(content.value("sent"_L1).toString().toLatin1()));
    return draft;
}

} // namespace

Drafts::Drafts(const QString &profile, QObject *parent)
    : QObject(parent), m_folder(profile + "/drafts"_L1), m_writer([this] { write(); })
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMillis);
    connect(&m_again, &QTimer::timeout, this, [this] { tryAgain(); });
}

Drafts::~Drafts()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_writer.join();
}

QString Drafts::pathOf(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2.json"_s.arg(m_folder, QString::fromLatin1(hash.first(12).toHex()));
}

Draft Drafts::load(const QString &key)
{
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        const auto content = readJsonFile(pathOf(key));
        known = m_known.insert(key, content ? draftFrom(*content) : Draft{});
    }
    return *known;
}

void Drafts::keep(const QString &key, const Draft &draft)
{
    if (load(key) == draft)
        return;
    m_known.insert(key, draft);
    m_unwritten.remove(key);
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(key, draft);
    }
    m_wake.notify_one();
}

void Drafts::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_waiting.isEmpty() && !m_writing; });
}

// In the thread of its own.
void Drafts::write()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        const Waiting taken = std::exchange(m_waiting, {});
        m_writing = true;
        lock.unlock();
        Waiting unwritten;
        for (auto each = taken.begin(); each != taken.end(); ++each) {
            if (!writeOne(each.key(), *each))
                unwritten.insert(each.key(), *each);
        }
        QMetaObject::invokeMethod(
            this, [this, unwritten] { take(unwritten); }, Qt::QueuedConnection);
        lock.lock();
        m_writing = false;
        m_idle.notify_all();
    }
}

bool Drafts::writeOne(const QString &key, const Draft &draft) const
{
    const QString path = pathOf(key);
    if (draft.isEmpty())
        return QFile::remove(path) || !QFile::exists(path);
    return writeJsonFile(path, toJson(key, draft));
}

void Drafts::take(const Waiting &unwritten)
{
    for (auto each = unwritten.begin(); each != unwritten.end(); ++each) {
        if (m_known.value(each.key()) == *each) // else what was kept since then is on its way
            m_unwritten.insert(each.key());
    }
    const bool fails = !unwritten.isEmpty() || !m_unwritten.isEmpty(); // of this time, or still of one before
    if (fails)
        m_again.start();
    if (std::exchange(m_failing, fails) != fails)
        Q_EMIT failingChanged(fails);
}

void Drafts::tryAgain()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const QString &key : std::as_const(m_unwritten)) {
            if (!m_waiting.contains(key))
                m_waiting.insert(key, m_known.value(key));
        }
    }
    m_unwritten.clear();
    m_wake.notify_one();
}

} // namespace Confab
