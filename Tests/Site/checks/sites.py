"""The sites under test, and which of their pages stand for all."""
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "registry" / "ctgov-v2"
SHARED_COUNT = 40
LONG_ENOUGH = 60 * 1024


def build(program, records, output, *options):
    """Builds one site; a build that fails ends the run with its own words."""
    command = [str(program), "build", "--records", str(records), "--output", str(output), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return output


def some_shared_records(folder):
    """Copies 40 of the shared records, spread over all of them."""
    every = sorted(SHARED.glob("NCT*.json"))
    step = max(1, len(every) // SHARED_COUNT)
    folder.mkdir(parents=True)
    for record in every[::step][:SHARED_COUNT]:
        shutil.copy(record, folder)
    return folder


def built(program, folder):
    """Every site under test. SITE in the environment names a finished one to check instead."""
    ready = os.environ.get("SITE")
    if ready:
        yield pathlib.Path(shutil.copytree(ready, folder / "ready"))
        return
    yield build(program, ROOT / "Records", folder / "examples")
    if SHARED.is_dir():
        yield build(program, some_shared_records(folder / "records"), folder / "shared-records")
    else:
        print("skipped: ../shared is not there, so only the example trials were checked")


def searched(program, folder):
    """The example trials with a search, under an address of the web: what the other sites do not have."""
    settings = folder / "searched.yml"
    settings.write_text("base-url: https://plain.example/\nsearch: yes\n", encoding="utf-8")
    return build(program, ROOT / "Records", folder / "searched", "--config", str(settings))


def pages(site):
    """Every page of a site, in order."""
    return sorted(site.rglob("*.html"))


def kind(page):
    """What a page is: its kind, and for an edition also who it is for and how much it says."""
    head = page.read_text(encoding="utf-8")[:6000]
    body = re.search(r"<body[^>]*>", head)
    if not body:
        return "without a body"
    marks = [
        re.search(rf'{name}="([^"]*)"', body.group(0))
        for name in ("class", "data-audience", "data-level")
    ]
    return " ".join(mark.group(1) for mark in marks if mark)


def one_page_of_each_kind(*sites):
    """One page of each kind: the heaviest of those up to 60 KB, since it holds most of what can go wrong, or else the lightest."""
    chosen = {}
    for page in (page for site in sites for page in pages(site)):
        name = kind(page)
        if name not in chosen or worth(page) > worth(chosen[name]):
            chosen[name] = page
    return chosen


def worth(page):
    """How much a page is worth looking at, against the time that it takes."""
    size = page.stat().st_size
    return size if size <= LONG_ENOUGH else -size
