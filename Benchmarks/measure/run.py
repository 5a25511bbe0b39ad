"""One run of a program and what it cost, as the system accounts for it."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Seconds by the clock, seconds of processor, and the most memory in megabytes."""

    wall: float
    cpu: float
    memory: int


def measured(command: list[str]) -> Run:
    """Runs a command to its end; stops the benchmark, with what the command said, if it fails."""
    began = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = program.stdout.read()
    _, status, used = os.wait4(program.pid, 0)
    wall = time.monotonic() - began
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {program.returncode}:\n{said.decode()}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)
