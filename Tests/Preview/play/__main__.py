"""Plays an editor at the preview. Usage: play PROGRAM [number of records]"""
import os
import re
import statistics
import sys
import time

from desk import TRIAL, Desk
from window import expect, opened, seen, until

TIMES = int(os.environ.get("PREVIEW_TIMES", "15"))
LIMIT = float(os.environ.get("PREVIEW_LIMIT", "150"))
PART = "Templates/en/parts/_open.md"
WORDING = "Glossary/en/wording/zz-played.yml"
LARGEST = "Glossary/en/wording/everyday-words.yml"
wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)
        print("WRONG:", what)


def mark(kind, number):
    """A word that stands nowhere else, without a digit: numbers are facts."""
    return kind + "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")


def wording(word):
    return f"  - from: [plotzia disease]\n    to: {word} illness\n    is: stuff\n"


def is_simple(desk, slug):
    """Whether a term has one meaning in unquoted lines."""
    text = desk.read(f"Glossary/en/terms/{slug}.yml")
    return re.search(r"(?m)^meaning:\n  \w+: \w.*\n  standard: \w", text) is not None


def editors(desk, page):
    """Each way to save, with the word that must then stand on the page."""
    good = desk.read(PART)
    listed = page.locator(".pv-bar details", has_text="Terms explained").locator("li").all_text_contents()
    slug = next(slug for slug in listed if is_simple(desk, slug))
    term = desk.read(f"Glossary/en/terms/{slug}.yml")
    many = desk.read(LARGEST)

    def template(word):
        return desk.save(PART, f"{good}\n\nAsk about {word}.\n")

    def meaning(word):
        text = re.sub(r"(?m)^(  (?:easy|standard|detailed|child): .*)$", rf"\1 See {word}.", term)
        return desk.save(f"Glossary/en/terms/{slug}.yml", text)

    def plain_words(word):
        return desk.save(WORDING, "wordings:\n" + wording(word))

    def among_many(word):
        return desk.save(LARGEST, many + wording(word))

    def record(word):
        desk.write_record(word)
        return time.time() * 1000

    return {"template": template, "glossary term": meaning, "wording": plain_words, "record": record,
            "in 1,500 more": among_many}


def time_saves(desk, page):
    for kind, save in editors(desk, page).items():
        times = []
        for number in range(TIMES):
            word = mark("z" + kind[0], number)
            # Nobody saves again at once; the preview uses the pause to make the page wholly.
            time.sleep(0.5)
            expect(page, word)
            saved = save(word)
            times.append(seen(page) - saved)
        middle = statistics.median(times)
        print(f"  {kind:14} median {middle:4.0f} ms, worst {max(times):4.0f} ms, of {TIMES} saves")
        check(middle <= LIMIT, f"{kind}: {middle:.0f} ms are more than {LIMIT:.0f}")


def break_often(desk, page):
    """100 broken saves of four kinds: each is told on the page, which stays; the memory does too."""
    good = {name: desk.read(name) for name in (PART, WORDING, f"Records/{TRIAL}.json", "Templates/editions.yml")}
    broken = [
        (PART, good[PART] + "\n{{#half", "_open.md:"),
        (WORDING, "wordings:\n\t- from: [a]\n", "zz-played.yml:2"),
        (f"Records/{TRIAL}.json", good[f"Records/{TRIAL}.json"][:2000], f"{TRIAL}.json:"),
        ("Templates/editions.yml", "editions: [", "editions.yml:"),
    ]
    heading = page.text_content("h1")
    words = len(page.text_content("main"))

    def once(number):
        name, text, place = broken[number % len(broken)]
        desk.save(name, text)
        until(page, f"[...document.querySelectorAll('.pv-error')].some(e => e.textContent.includes('{place}'))", place)
        check(page.text_content("h1") == heading, "the page did not stay")
        check(len(page.text_content("main")) > words * 0.9, "the page lost its words")
        desk.save(name, good[name])
        until(page, "!document.querySelector('.pv-error')", f"{name} mended")

    for number in range(20):
        once(number)
    before = desk.memory()
    for number in range(100):
        once(number)
    after = desk.memory()
    if before is not None:
        print(f"  100 broken saves: memory {before:.0f} MB before, {after:.0f} MB after")
        check(after < before * 1.15 + 10, "the memory grew")


def storm(desk, page):
    """500 saves in a second: the last one is shown soon, and the browser is not asked 500 times."""
    good = desk.read(PART)
    shown = page.evaluate("window.pagesShown")
    expect(page, "zstormend")
    begin = time.time()
    for number in range(500):
        word = "zstormend" if number == 499 else mark("zs", number)
        saved = desk.save(PART, f"{good}\n\nAsk about {word}.\n")
        time.sleep(max(0, begin + (number + 1) * 0.002 - time.time()))
    last = seen(page) - saved
    pages = page.evaluate("window.pagesShown") - shown
    print(f"  500 saves in {time.time() - begin:.1f} s: the last one shown after {last:.0f} ms, {pages} pages fetched")
    check(last < 2000, "the last of many saves is late")


def odd_saves(desk, page):
    good = desk.read(PART)
    expect(page, "zrenamed")
    desk.save("new.md", good + "\n\nAsk about zrenamed.\n")
    saved = time.time() * 1000
    os.replace(desk.path("new.md"), desk.path(PART))
    print(f"  a file renamed over: {seen(page) - saved:.0f} ms")
    heading = page.text_content("h1")
    told = "[...new Set([...document.querySelectorAll('.pv-findings [data-finding]')].map(e => e.dataset.finding))].join()"
    before = page.evaluate(told)
    for folder in ("Templates/en", "Glossary/en/terms", "Records"):
        os.rename(desk.path(folder), desk.path("away"))
        until(page, f"{told} !== '{before}'", f"{folder} is gone")
        check(page.text_content("h1") == heading, f"{folder} vanished, and the page did not stay")
        os.rename(desk.path("away"), desk.path(folder))
        until(page, f"{told} === '{before}'", f"{folder} as before")
    print("  a folder that vanishes and comes back: the page stayed")


def hostile_requests(desk):
    for target in ("/..%2fREADME.md", "/%2e%2e/README.md", "/../README.md", "/a%5c..%5cb", "//x", "/%00"):
        check(desk.ask(target) == 400, f"{target} was not refused")
    check(desk.ask("/", host="example.org") == 421, "a foreign Host was answered")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        check(desk.ask("/", method=method) == 405, f"{method} was answered")
    print("  a foreign Host, other methods and addresses with ..%2f: refused")


def looks(desk, page):
    check(page.locator("meta[name=robots][content=noindex]").count() == 1, "no noindex")
    check(page.locator(".pv-banner").is_visible(), "no banner")
    check("Grade" in page.text_content(".pv-bar"), "no grade in the bar")
    check(page.evaluate("CSS.highlights.get('pv-hard')?.size > 0"), "no hard word is marked")
    page.locator("[data-line]").nth(2).hover()
    check("Templates/en/" in page.text_content(".pv-source"), "the bar names no template line")
    page.locator("main [data-from]").first.hover()
    check("/protocolSection" in page.text_content(".pv-source"), "the bar names no field of the record")


def play(program, count):
    print(f"{count} records:")
    with Desk(program, count) as desk:
        print(f"  the address after {desk.begun:.0f} ms")
        with opened(f"{desk.address}trials/{TRIAL.lower()}/family/standard/index.html") as page:
            print(f"  the first page after {(time.time() - desk.begin) * 1000:.0f} ms, with {desk.memory() or 0:.0f} MB")
            looks(desk, page)
            desk.save(WORDING, "wordings:\n" + wording("zzfirst"))
            time_saves(desk, page)
            break_often(desk, page)
            storm(desk, page)
            odd_saves(desk, page)
            for error in page.errors:
                check(False, f"the page's script: {error}")
        hostile_requests(desk)
        check(desk.process.poll() is None, "the server died")
        check(not desk.path("site").exists(), "the folder of the site was written")


def main():
    program, *counts = sys.argv[1:]
    for count in [int(count) for count in counts] or [5, 306, 5000]:
        play(program, count)
    sys.exit(1 if wrong else 0)


main()
