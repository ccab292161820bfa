// SPDX-License-Identifier: MIT
#include "tests/bench/load/link.h"

#include "tests/bench/load/fail.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <unistd.h>

namespace Confab {

namespace {

sockaddr_in local(std::uint16_t port, unsigned last)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + last);
    return address;
}

} // namespace

Link::Link(Loop &loop, void *owner, std::uint16_t port, unsigned source, SSL_CTX *tls)
    : m_loop(loop), m_owner(owner), m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    if (m_descriptor < 0)
        fail(std::string("no more sockets: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (source > 0) {
        ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        const sockaddr_in from = local(0, source);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0)
            fail(std::string("can't connect from another loopback address: ") + std::strerror(errno));
    }
    const sockaddr_in to = local(port, 1);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0 && errno != EINPROGRESS)
        fail(std::string("can't connect: ") + std::strerror(errno));
    if (tls != nullptr) {
        m_tls = ::SSL_new(tls);
        if (m_tls == nullptr || ::SSL_set_fd(m_tls, m_descriptor) != 1)
            fail("no TLS");
        ::SSL_set_connect_state(m_tls);
    }
    m_wantsWrite = true; // it tells when the connection stands
    m_loop.add(m_descriptor, EPOLLIN | EPOLLRDHUP | EPOLLOUT, m_owner);
}

Link::~Link()
{
    if (m_tls != nullptr)
        ::SSL_free(m_tls);
    ::close(m_descriptor);
}

bool Link::advance(std::string &why)
{
    if (m_open)
        return true;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        why = std::strerror(error);
        return false;
    }
    if (m_tls != nullptr) {
        ::ERR_clear_error();
        const int result = ::SSL_do_handshake(m_tls);
        if (result != 1) {
            const int wish = ::SSL_get_error(m_tls, result);
            if (wish != SSL_ERROR_WANT_READ && wish != SSL_ERROR_WANT_WRITE)
                why = "no TLS handshake";
            wantWrite(wish == SSL_ERROR_WANT_WRITE);
            return false;
        }
    }
    m_open = true;
    wantWrite(false);
    return true;
}

long Link::readSome(char *to, std::size_t room)
{
    if (m_tls == nullptr) {
        const ssize_t got = ::recv(m_descriptor, to, room, 0);
        if (got > 0)
            return got;
        return got < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
    }
    // A record at a time, as many as fit: each call of take() costs more than a record.
    std::size_t all = 0;
    while (room - all >= SSL3_RT_MAX_PLAIN_LENGTH) {
        ::ERR_clear_error();
        const int got = ::SSL_read(m_tls, to + all, int(room - all));
        if (got <= 0) {
            if (all > 0)
                break;
            return ::SSL_get_error(m_tls, got) == SSL_ERROR_WANT_READ ? 0 : -1;
        }
        all += std::size_t(got);
    }
    return long(all);
}

void Link::write(std::string_view bytes)
{
    m_queue.append(bytes);
    if (!m_queued) {
        m_queued = true;
        m_loop.willFlush(this);
    }
}

void Link::flush()
{
    m_queued = false;
    std::size_t done = 0;
    while (done < m_queue.size()) {
        ssize_t sent = 0;
        if (m_tls != nullptr) {
            ::ERR_clear_error();
            sent = ::SSL_write(m_tls, m_queue.data() + done, int(m_queue.size() - done));
        } else {
            sent = ::send(m_descriptor, m_queue.data() + done, m_queue.size() - done, MSG_NOSIGNAL);
        }
        if (sent <= 0)
            break; // full; a connection that was lost is found when it is read
        done += std::size_t(sent);
    }
    m_queue.erase(0, done);
    wantWrite(!m_queue.empty());
}

void Link::deafen()
{
    m_deaf = true;
    wait();
}

void Link::listen()
{
    m_deaf = false;
    wait();
}

void Link::forget()
{
    m_loop.remove(m_descriptor);
}

void Link::disconnect()
{
    flush();
    ::shutdown(m_descriptor, SHUT_WR);
}

void Link::wantWrite(bool wanted)
{
    if (m_wantsWrite == wanted)
        return;
    m_wantsWrite = wanted;
    wait();
}

void Link::wait()
{
    const std::uint32_t reading = m_deaf ? 0u : std::uint32_t(EPOLLIN | EPOLLRDHUP);
    m_loop.change(m_descriptor, reading | (m_wantsWrite ? std::uint32_t(EPOLLOUT) : 0u), m_owner);
}

} // namespace Confab
