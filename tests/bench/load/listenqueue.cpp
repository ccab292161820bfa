// SPDX-License-Identifier: MIT
#include "tests/bench/load/listenqueue.h"

#include <arpa/inet.h>
#include <cstring>
#include <limits>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace Confab {

namespace {

constexpr auto unknown = std::numeric_limits<std::uint32_t>::max();

} // namespace

ListenQueue::ListenQueue(std::uint16_t port)
    : m_netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)), m_port(port)
{ }

ListenQueue::~ListenQueue()
{
    if (m_netlink >= 0)
        ::close(m_netlink);
}

std::uint32_t ListenQueue::room()
{
    struct {
        nlmsghdr head{};
        inet_diag_req_v2 query{};
    } request;
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST;
    request.query.sdiag_family = AF_INET;
    request.query.sdiag_protocol = IPPROTO_TCP;
    request.query.idiag_states = 1u << TCP_LISTEN;
    request.query.id.idiag_sport = htons(m_port);
    request.query.id.idiag_src[0] = htonl(INADDR_LOOPBACK);
    request.query.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    request.query.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    if (::send(m_netlink, &request, sizeof request, 0) != ssize_t(sizeof request))
        return unknown;
    alignas(nlmsghdr) char answer[1024];
    const ssize_t size = ::recv(m_netlink, answer, sizeof answer, 0);
    nlmsghdr head{};
    inet_diag_msg socket{};
    if (size < ssize_t(NLMSG_HDRLEN + sizeof socket))
        return unknown;
    std::memcpy(&head, answer, sizeof head);
    std::memcpy(&socket, answer + NLMSG_HDRLEN, sizeof socket);
    if (head.nlmsg_type != SOCK_DIAG_BY_FAMILY || socket.idiag_state != TCP_LISTEN)
        return unknown;
    // Of a listening socket these are the length of the queue and its limit.
    return socket.idiag_rqueue < socket.idiag_wqueue ? socket.idiag_wqueue - socket.idiag_rqueue : 0;
}

} // namespace Confab
