// SPDX-License-Identifier: MIT
#include "server/log/batchtraits.h"

#include "shared/base/overloaded.h"

namespace Confab {

namespace {

constexpr quint64 perPage = 2048; // characters of a long text

quint64 pagesOf(const QString &text)
{
    return static_cast<quint64>(text.size()) / perPage;
}

} // namespace

BatchTraits traitsOf(const std::vector<Proposal> &batch, const std::vector<Outcome> &outcomes)
{
    BatchTraits traits;
    traits.pages = 4; // the ends of the tables
    for (size_t i = 0; i < batch.size(); ++i) {
        // At least a random page each: of the nonces' index, of the members.
        ++traits.pages;
        const auto *append = std::get_if<Append>(&batch[i]);
        if (!append || !std::holds_alternative<Appended>(outcomes[i]))
            continue;
        ++traits.pages;
        std::visit(Overloaded{
                       [&](const NewMessage &message) {
                           traits.texts = true;
                           traits.pages += pagesOf(message.text) + message.mentions.size();
                       },
                       [&](const NewEdit &edit) {
                           traits.texts = traits.wipes = true;
                           traits.pages += 2 + 2 * pagesOf(edit.text);
                       },
                       [&](const NewDeletion &) {
                           traits.texts = traits.wipes = true;
                           traits.pages += 2;
                       },
                       [](const NewReaction &) {},
                       [](const NewTopic &) {},
                   },
                   append->content);
    }
    return traits;
}

} // namespace Confab
