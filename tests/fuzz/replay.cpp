// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

// Runs a fuzz target once over every file of the folders that are named, without libFuzzer: any compiler builds
// this, and a corpus that once found something goes on proving that it is mended.
int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator walk(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray input = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // so that the last line names the file that crashed
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1; // an empty corpus is a wrong folder
}
