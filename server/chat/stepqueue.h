// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"

#include <deque>
#include <functional>

namespace Confab {

// What the hub has decided and not done yet, in order. A step that proposes something to the log is done when its
// outcome is reported; one that doesn't, when all before it are done. So everything that anyone hears comes in the
// order in which it was decided, whether the log answers at once or later.
class StepQueue
{
public:
    using OnOutcome = std::function<void(const Outcome &)>;

    void plan(Proposal proposal, OnOutcome then);
    void plan(std::function<void()> then);

    // What was planned since the last call, for the log.
    [[nodiscard]] std::vector<Proposal> takeProposals();
    // Outcomes of the oldest proposals, in their order.
    void report(const std::vector<Outcome> &outcomes);
    // Does the steps that wait for nothing.
    void settle();

private:
    struct Step {
        bool proposed = false;
        OnOutcome then;
    };

    std::deque<Step> m_steps;
    std::vector<Proposal> m_proposals;
};

} // namespace Confab
