"""Prints the figures of one program on one folder of records: against Hugo, and as the records grow."""

import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from growth import copies
from hugo import make_site
from run import Run, measured

ROUNDS = 5
GROWTH = (1, 4, 16)


def build(program: Path, records: Path, output: Path, *options: str) -> Run:
    return measured([str(program), "build", "--records", str(records), "--output", str(output), *options])


def spread(values: list[float], form: str = "{:.2f}") -> str:
    return f"{form.format(median(values))} ({form.format(min(values))} to {form.format(max(values))})"


def against_hugo(program: Path, records: Path, work: Path) -> None:
    site, same = work / "site", work / "hugo"
    build(program, records, site)
    pages = make_site(site, same)
    hugo = ["hugo", "--quiet", "--source", str(same), "--destination", str(same / "public"), "--cleanDestinationDir"]
    measured(hugo)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(build(program, records, site))
        theirs.append(measured(hugo))
    print(f"{pages} pages, {ROUNDS} rounds in turn: median (least to most)")
    for name, runs in (("plainspoken", ours), ("hugo", theirs)):
        print(f"  {name:12} {spread([run.cpu for run in runs])} s of processor, "
              f"{spread([run.wall for run in runs])} s by the clock, {max(run.memory for run in runs)} MB at most")
    print(f"  ratio        {spread([a.cpu / b.cpu for a, b in zip(ours, theirs)])} of processor, "
          f"{spread([a.wall / b.wall for a, b in zip(ours, theirs)])} by the clock")


def as_records_grow(program: Path, records: Path, work: Path) -> None:
    print("The same records again and again under other numbers:")
    for times in GROWTH:
        folder = work / f"records-{times}"
        count = copies(records, folder, times)
        run = build(program, folder, work / "grown")
        one = build(program, folder, work / "grown", "--jobs", "1")
        print(f"  {count:5} records: {run.memory:4} MB, {run.cpu / count:.3f} s of processor a record, "
              f"{one.wall / run.wall:.2f} times as fast with {os.cpu_count()} jobs as with 1")


def main() -> None:
    program, records = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        against_hugo(program, records, Path(folder))
        as_records_grow(program, records, Path(folder))


main()
