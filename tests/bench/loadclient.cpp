// SPDX-License-Identifier: MIT
#include "tests/bench/loadclient.h"

#include "shared/protocol/codec.h"

#include <QString>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int textBytes = 100;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s (%s)\n", what, std::strerror(errno));
    std::exit(1);
}

} // namespace

std::int64_t nowNanos()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

LoadClient::LoadClient(int epoll, quint16 port, int number)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = this;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, m_descriptor, &event);
    write(encodeFrame(ClientFrame(Hello{1, u"load%1"_s.arg(number), {}, {}, {}, {}, false})));
}

LoadClient::~LoadClient()
{
    ::close(m_descriptor);
}

void LoadClient::write(const QByteArray &frame)
{
    // Small frames on an idle line: they fit the system's buffer, or something is very wrong.
    if (::send(m_descriptor, frame.constData(), size_t(frame.size()), MSG_NOSIGNAL) != frame.size())
        fail("send");
}

void LoadClient::say(quint64 number)
{
    QByteArray text = '#' + QByteArray::number(number) + '@' + QByteArray::number(qlonglong(nowNanos())) + ' ';
    text = text.leftJustified(textBytes, 'x');
    Nonce nonce;
    std::memcpy(nonce.bytes.data(), &number, sizeof number);
    write(encodeFrame(ClientFrame(Say{lobby, nonce, QString::fromLatin1(text), {}, false})));
}

void LoadClient::readable(std::vector<std::int64_t> &latencies)
{
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (size == 0)
            fail("the server hung up");
        if (size < 0) {
            if (errno == EAGAIN)
                return;
            fail("recv");
        }
        m_bytes += quint64(size);
        m_reader.append(QByteArrayView(buffer.data(), size));
        for (;;) {
            const auto payload = m_reader.next();
            if (!payload)
                fail("a bad frame");
            if (!*payload)
                break;
            take(**payload, latencies);
        }
        if (size_t(size) < buffer.size())
            return;
    }
}

void LoadClient::take(QByteArrayView payload, std::vector<std::int64_t> &latencies)
{
    // ["said", …]: an array head, a text head and the name. Decoding each wholly would measure the generator.
    if (payload.size() > 6 && std::memcmp(payload.data() + 2, "said", 4) == 0) {
        const char *end = payload.data() + payload.size();
        const auto *text = static_cast<const char *>(::memmem(payload.data(), size_t(payload.size()), "dtext", 5));
        const auto *mark = text ? static_cast<const char *>(std::memchr(text, '#', size_t(end - text))) : nullptr;
        if (mark == nullptr)
            fail("a message without its mark");
        quint64 number = 0;
        std::int64_t sent = 0;
        const auto afterNumber = std::from_chars(mark + 1, end, number);
        std::from_chars(afterNumber.ptr + 1, end, sent);
        if (m_any && number != m_next)
            fail("a message is missing, doubled or out of order");
        m_any = true;
        m_next = number + 1;
        ++m_heard;
        latencies.push_back(nowNanos() - sent);
    } else if (payload.size() > 9 && std::memcmp(payload.data() + 2, "welcome", 7) == 0) {
        m_welcomed = true;
    } else if (payload.size() > 7
               && (std::memcmp(payload.data() + 2, "error", 5) == 0
                   || std::memcmp(payload.data() + 2, "refused", 7) == 0)) {
        fail("the server refused something");
    }
}

} // namespace Confab
