# SPDX-License-Identifier: MIT
"""A server for one measurement: started fresh in a folder of its own, ended by its pid."""
import ctypes
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import time

from . import servers

START_SECONDS = 20
END_SECONDS = 10


class StartFailed(Exception):
    pass


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _prepare_child():
    # All descriptors that the system allows, and no server outlives the runner, however that ends.
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def known_options(program, wanted):
    """Those of (option, value) that the program's --help names, as words."""
    if not wanted:
        return []
    told = subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout
    return [word for option, value in wanted if re.search(rf"{option}\b", told) for word in (option, value)]


class RunningServer:
    """Use as a context: the server answers inside of it."""

    def __init__(self, server, folder, programs):
        self.port = free_port()
        self._server = server
        self._folder = folder
        self._programs = programs
        self._child = None

    @property
    def pid(self):
        return self._child.pid

    def __enter__(self):
        shutil.rmtree(self._folder, ignore_errors=True)
        os.makedirs(self._folder)
        config = ""
        if self._server.template:
            config = os.path.join(self._folder, self._server.template)
            with open(config, "w", encoding="utf-8") as file:
                file.write(servers.filled_template(self._server, self.port, self._folder))
        command = [word.format(port=self.port, folder=self._folder, programs=self._programs, config=config)
                   for word in self._server.command]
        with open(self._said(), "wb") as said:
            try:
                command += known_options(command[0], self._server.where_known)
                self._child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                               cwd=self._folder, preexec_fn=_prepare_child)
            except OSError as error:
                raise StartFailed(f"{command[0]} can't be started: {error.strerror}") from error
        try:
            self._wait()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def end(self):
        if self._child.poll() is None:
            self._child.terminate()
            try:
                self._child.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self._child.kill()
        self._child.wait()

    def last_words(self):
        """The last line that it said, for a report of what went wrong."""
        with open(self._said(), encoding="utf-8", errors="replace") as file:
            lines = [line.strip() for line in file if line.strip()]
        return lines[-1] if lines else ""

    def _said(self):
        return os.path.join(self._folder, "said")

    def _wait(self):
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self._child.poll() is not None:
                raise StartFailed(f"it ended by itself ({self._child.returncode}): {self.last_words()}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.02)
        raise StartFailed(f"nothing listens after {START_SECONDS} s: {self.last_words()}")
