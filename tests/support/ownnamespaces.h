// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Confab {

// Networks and file systems that a test makes for itself, and that end with it. Linux alone; as root, or where the
// system lets everyone make namespaces.
//
// The calling process leaves the machine's network, and what it mounts is seen by it and its children alone. First
// thing in main(), before there is a second thread. Says why where that can't be.
[[nodiscard]] QString enterOwnNamespaces();

// For a child process between fork and exec: a network of its own, without any way out.
void enterOwnNetwork();

// Two ends of a cable. One lies in this process's network with the address 10.77.0.1, the other in that of the process
// `pid` with 10.77.0.2. Ends with this object, or with either of the two networks.
class Cable
{
public:
    Cable() = default;
    ~Cable();
    Q_DISABLE_COPY_MOVE(Cable)

    // Says why where it can't be laid.
    [[nodiscard]] QString lay(qint64 pid);
    // Unplugged, nobody is told: what is sent is lost.
    [[nodiscard]] QString setPlugged(bool plugged);
    [[nodiscard]] static QString farAddress() { return QStringLiteral("10.77.0.2"); }

private:
    bool m_laid = false;
};

// A file system of so many bytes, in memory, at an empty folder, as long as this lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] const QString &obstacle() const { return m_obstacle; } // why there is none
    // Fills it up to its last byte; or gives all of that back.
    [[nodiscard]] bool fill();
    void empty();

private:
    [[nodiscard]] QString ballast() const { return m_folder + QStringLiteral("/ballast"); }

    QString m_folder;
    QString m_obstacle;
};

} // namespace Confab
