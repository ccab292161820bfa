// SPDX-License-Identifier: MIT
#include "server/chat/stepqueue.h"

#include <utility>

namespace Confab {

void StepQueue::plan(Proposal proposal, OnOutcome then)
{
    m_proposals.push_back(std::move(proposal));
    m_steps.push_back({true, std::move(then)});
}

void StepQueue::plan(std::function<void()> then)
{
    m_steps.push_back({false, [then = std::move(then)](const Outcome &) { then(); }});
}

std::vector<Proposal> StepQueue::takeProposals()
{
    return std::exchange(m_proposals, {});
}

void StepQueue::report(const std::vector<Outcome> &outcomes)
{
    for (const Outcome &outcome : outcomes) {
        settle();
        if (m_steps.empty())
            return;
        // Taken out first: what it does may plan further steps.
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        step.then(outcome);
    }
    settle();
}

void StepQueue::settle()
{
    while (!m_steps.empty() && !m_steps.front().proposed) {
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        step.then(Stored{});
    }
}

} // namespace Confab
