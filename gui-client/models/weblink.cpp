// SPDX-License-Identifier: MIT
#include "gui-client/models/weblink.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype longest = 2048;

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
    const bool mail = scheme == "mailto"_L1 && url.host().isEmpty() && url.path().indexOf(u'@') > 0;
    return web || mail ? std::optional(std::move(url)) : std::nullopt;
}

QString linkText(const QUrl &link)
{
    return link.toString(QUrl::FullyEncoded);
}

} // namespace Confab
