// SPDX-License-Identifier: MIT
#include "gui-client/models/weblink.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype longest = 2048;

// What a mail may be given to begin with. Programs know more, a file to be attached for one.
bool isLetter(const QUrl &url)
{
    static const QStringList known{u"to"_s, u"cc"_s, u"bcc"_s, u"subject"_s, u"body"_s, u"in-reply-to"_s};
    const QList<std::pair<QString, QString>> fields = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::all_of(fields.begin(), fields.end(),
                       [](const auto &field) { return known.contains(field.first, Qt::CaseInsensitive); });
}

} // namespace

std::optional<QUrl> openableLink(const QString &address)
{
    if (address.size() > longest)
        return std::nullopt;
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return std::nullopt;
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool mail = scheme == "mailto"_L1 && url.host().isEmpty() && url.path().indexOf(u'@') > 0 && isLetter(url);
    return web || mail ? std::optional(std::move(url)) : std::nullopt;
}

QString linkText(const QUrl &link)
{
    return link.toString(QUrl::FullyEncoded);
}

} // namespace Confab
