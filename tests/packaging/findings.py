# SPDX-License-Identifier: MIT
"""What these checks share: to collect what is wrong and say it at the end, and to run a tool and read what it says."""
import subprocess
import sys


class Findings:
    def __init__(self):
        self.count = 0

    def add(self, text):
        self.count += 1
        print(text)

    def equal(self, what, found, wanted):
        if found != wanted:
            self.add(f"{what} is {found!r}, not {wanted!r}")

    def same_set(self, what, found, wanted):
        for extra in sorted(set(found) - set(wanted)):
            self.add(f"{what}: {extra} shouldn't be there")
        for missing in sorted(set(wanted) - set(found)):
            self.add(f"{what}: {missing} is missing")

    def silent(self, *command):
        """A tool that has to succeed and to say nothing."""
        code, said = run(*command)
        if code or said.strip():
            self.add(f"{' '.join(command)} ended with {code}:\n{said}")

    def finish(self):
        print(f"{self.count} complaints")
        sys.exit(1 if self.count else 0)


def run(*command, **more):
    """Exit code, and all that it wrote."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **more)
    return done.returncode, done.stdout


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
