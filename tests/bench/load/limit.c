// SPDX-License-Identifier: MIT
// What a room costs at the least: an epoll loop that takes length-framed messages and sends each to everyone who takes
// part, the author too, and does nothing else. What a chat server costs beyond it is the price of being one.
//
//     bench-limit --flush message|turn [--port N]        prints "ready port=N" when it can be connected to
//
// "message" (limit A) sends to each client once a message; "turn" (limit B) collects what one epoll_wait brought and
// sends to each client once a turn. A frame is four bytes of length, big endian, and a payload, whose first byte says
// what it is: 'j' takes part and 'i' doesn't (both are answered with "w"), 'm' is for everyone who takes part, as it
// stands. --fault lose|double|swap spoils one message for one client, so that a test can see that it is found.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

enum { largest_frame = 65536, turn_events = 1024, faulty_message = 20 };

struct bytes {
    char *data;
    size_t size, room;
};

struct client {
    int descriptor;
    bool gone;          // to be freed at the end of the turn
    bool armed;         // waits for EPOLLOUT
    ssize_t seat;       // its place among the members; -1 where it takes no part
    struct bytes rest;  // the beginning of a frame
    struct bytes queue; // what its socket didn't take
    struct client *next_gone;
};

static struct {
    int epoll, listener;
    bool by_turn;
    struct client **members;
    size_t count, room;
    struct client *gone;
    struct bytes turn; // what this turn brought for the members
    const char *fault;
    size_t messages;
    struct bytes held; // by the fault "swap"
    char input[4 * largest_frame];
} server;

static void die(const char *what)
{
    fprintf(stderr, "bench-limit: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void append(struct bytes *to, const char *data, size_t size)
{
    if (to->size + size > to->room) {
        to->room = (to->size + size) * 2;
        to->data = realloc(to->data, to->room);
        if (to->data == NULL)
            die("memory");
    }
    memcpy(to->data + to->size, data, size);
    to->size += size;
}

static void release(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){0};
}

static void unseat(struct client *client)
{
    if (client->seat < 0)
        return;
    struct client *last = server.members[--server.count];
    server.members[client->seat] = last;
    last->seat = client->seat;
    client->seat = -1;
}

static void hang_up(struct client *client)
{
    if (client->gone)
        return;
    client->gone = true;
    client->next_gone = server.gone;
    server.gone = client;
    unseat(client);
    close(client->descriptor);
}

static void arm(struct client *client, bool armed)
{
    if (client->armed == armed)
        return;
    client->armed = armed;
    struct epoll_event event = {.events = EPOLLIN | (armed ? EPOLLOUT : 0u), .data.ptr = client};
    epoll_ctl(server.epoll, EPOLL_CTL_MOD, client->descriptor, &event);
}

static void send_to(struct client *client, const char *data, size_t size)
{
    if (client->queue.size == 0) {
        const ssize_t sent = send(client->descriptor, data, size, MSG_NOSIGNAL);
        if (sent == (ssize_t)size)
            return;
        if (sent < 0 && errno != EAGAIN) {
            shutdown(client->descriptor, SHUT_RDWR); // its reading finds the end
            return;
        }
        if (sent > 0) {
            data += sent;
            size -= (size_t)sent;
        }
    }
    append(&client->queue, data, size);
    arm(client, true);
}

static void drain(struct client *client)
{
    const ssize_t sent = send(client->descriptor, client->queue.data, client->queue.size, MSG_NOSIGNAL);
    if (sent < 0)
        return;
    client->queue.size -= (size_t)sent;
    memmove(client->queue.data, client->queue.data + sent, client->queue.size);
    if (client->queue.size == 0) {
        release(&client->queue);
        arm(client, false);
    }
}

static void end_turn(void)
{
    if (server.turn.size == 0)
        return;
    for (size_t i = 0; i < server.count; ++i)
        send_to(server.members[i], server.turn.data, server.turn.size);
    server.turn.size = 0;
}

// True where the message was dealt with, wrongly: the last member gets it not, twice, or after the next one.
static bool spoil(const char *frame, size_t size)
{
    ++server.messages;
    const bool now = server.messages == faulty_message;
    if (!now && server.held.size == 0)
        return false;
    end_turn();
    for (size_t i = 0; i < server.count; ++i) {
        const bool victim = i + 1 == server.count;
        if (!victim || !now)
            send_to(server.members[i], frame, size);
        else if (strcmp(server.fault, "double") == 0)
            for (int twice = 0; twice < 2; ++twice)
                send_to(server.members[i], frame, size);
        else if (strcmp(server.fault, "swap") == 0)
            append(&server.held, frame, size);
        if (victim && !now && server.held.size > 0) {
            send_to(server.members[i], server.held.data, server.held.size);
            server.held.size = 0;
        }
    }
    return true;
}

static void take(struct client *client, const char *frame, size_t size)
{
    static const char welcome[] = {0, 0, 0, 1, 'w'};
    switch (frame[4]) {
    case 'm':
        if (server.fault != NULL && spoil(frame, size))
            return;
        append(&server.turn, frame, size);
        if (!server.by_turn)
            end_turn();
        break;
    case 'j':
        end_turn(); // what was said before isn't for it
        if (client->seat < 0) {
            if (server.count == server.room) {
                server.room = server.room * 2 + 64;
                server.members = realloc(server.members, server.room * sizeof *server.members);
                if (server.members == NULL)
                    die("memory");
            }
            client->seat = (ssize_t)server.count;
            server.members[server.count++] = client;
        }
        send_to(client, welcome, sizeof welcome);
        break;
    case 'i':
        send_to(client, welcome, sizeof welcome);
        break;
    default:
        hang_up(client);
    }
}

static void readable(struct client *client)
{
    const size_t before = client->rest.size;
    if (before > 0)
        memcpy(server.input, client->rest.data, before);
    const ssize_t got = recv(client->descriptor, server.input + before, sizeof server.input - before, 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0) {
        hang_up(client);
        return;
    }
    const size_t size = before + (size_t)got;
    size_t at = 0;
    while (!client->gone && size - at >= 5) {
        uint32_t length;
        memcpy(&length, server.input + at, sizeof length);
        length = ntohl(length);
        if (length == 0 || length > largest_frame) {
            hang_up(client);
            return;
        }
        if (size - at < 4 + (size_t)length)
            break;
        take(client, server.input + at, 4 + (size_t)length);
        at += 4 + (size_t)length;
    }
    client->rest.size = 0;
    if (at < size)
        append(&client->rest, server.input + at, size - at);
    else if (before > 0)
        release(&client->rest);
}

static void accept_all(void)
{
    for (;;) {
        const int descriptor = accept4(server.listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct client *client = calloc(1, sizeof *client);
        if (client == NULL)
            die("memory");
        client->descriptor = descriptor;
        client->seat = -1;
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
        if (epoll_ctl(server.epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
            die("epoll_ctl");
    }
}

static void listen_on(unsigned port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const int on = 1;
    server.listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    setsockopt(server.listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (server.listener < 0 || bind(server.listener, (struct sockaddr *)&address, size) != 0
        || listen(server.listener, 4096) != 0 || getsockname(server.listener, (struct sockaddr *)&address, &size) != 0)
        die("can't listen");
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    server.epoll = epoll_create1(EPOLL_CLOEXEC);
    if (epoll_ctl(server.epoll, EPOLL_CTL_ADD, server.listener, &event) != 0)
        die("epoll_ctl");
    printf("ready port=%u\n", (unsigned)ntohs(address.sin_port));
    fflush(stdout);
}

static unsigned options(int argc, char *argv[])
{
    unsigned port = 0;
    bool flush = false;
    for (int i = 1; i < argc; i += 2) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "--flush") == 0 && (strcmp(value, "turn") == 0 || strcmp(value, "message") == 0)) {
            flush = true;
            server.by_turn = strcmp(value, "turn") == 0;
        } else if (strcmp(argv[i], "--port") == 0) {
            port = (unsigned)strtoul(value, NULL, 10);
        } else if (strcmp(argv[i], "--fault") == 0) {
            server.fault = value;
        } else {
            flush = false;
            break;
        }
    }
    if (!flush) {
        fputs("bench-limit --flush message|turn [--port N]\n", stderr);
        exit(2);
    }
    return port;
}

int main(int argc, char *argv[])
{
    const unsigned port = options(argc, argv);
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    signal(SIGPIPE, SIG_IGN);
    listen_on(port);
    for (;;) {
        static struct epoll_event events[turn_events];
        const int count = epoll_wait(server.epoll, events, turn_events, -1);
        for (int i = 0; i < count; ++i) {
            struct client *client = events[i].data.ptr;
            if (client == NULL)
                accept_all();
            else if (!client->gone) {
                if (events[i].events & EPOLLOUT)
                    drain(client);
                if (events[i].events & ~(uint32_t)EPOLLOUT)
                    readable(client);
            }
        }
        end_turn();
        while (server.gone != NULL) {
            struct client *client = server.gone;
            server.gone = client->next_gone;
            release(&client->rest);
            release(&client->queue);
            free(client);
        }
    }
}
