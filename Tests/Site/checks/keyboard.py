"""Every term of a page opens where it stands by key and by touch, covers no line of its own, and closes again."""
import browser

BUTTONS = ".word > button[popovertarget]"
STATE = """button => {
  const panel = document.getElementById(button.getAttribute('popovertarget'));
  const word = button.parentElement.getBoundingClientRect(), box = panel.getBoundingClientRect();
  return {open: panel.matches(':popover-open'), text: panel.innerText.trim(),
    covers: box.top < word.bottom - 2 && box.bottom > word.top + 2,
    inside: box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1}; }"""
FOCUSED = "document.activeElement.getAttribute('popovertarget') || ''"
ON_ITS_BUTTON = "document.activeElement.matches(':popover-open button')"
OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"
# A tap waits for the page to stand still, so only so many of a page are tried; by key, every word is.
TAPS = 8
STOPS = "document.querySelectorAll('a[href], button, summary, [tabindex=\"0\"]').length"


def wrong_when_open(state):
    """What is wrong with a meaning that should be open."""
    if not state["open"]:
        return "does not open"
    if not state["text"]:
        return "opens empty"
    if state["covers"]:
        return "covers its own line"
    return "" if state["inside"] else "leaves the window"


def closed_by_its_button(tab):
    """Walks from a word into its open meaning and presses the button that closes it."""
    for _ in range(3):
        tab.keyboard.press("Tab")
        if tab.evaluate(ON_ITS_BUTTON):
            tab.keyboard.press("Enter")
            return "does not close with its button" if tab.locator(":popover-open").count() else ""
    return "has no button near to close it"


def by_key(tab, kind):
    """Walks the page with Tab; opens each term with Enter, closes it with Escape, then opens it again and closes it with its button."""
    found, reached = [], set()
    for _ in range(tab.evaluate(STOPS) + 5):
        tab.keyboard.press("Tab")
        name = tab.evaluate(FOCUSED)
        if not name or name in reached:
            continue
        reached.add(name)
        button = tab.locator(f"{BUTTONS}:focus")
        tab.keyboard.press("Enter")
        wrong = wrong_when_open(button.evaluate(STATE))
        tab.keyboard.press("Escape")
        if not wrong and button.evaluate(STATE)["open"]:
            wrong = "does not close with Escape"
        if not wrong and tab.evaluate(FOCUSED) != name:
            wrong = "loses the place in the page when it closes"
        if not wrong:
            tab.keyboard.press("Space")
            wrong = closed_by_its_button(tab)
        if wrong:
            found.append(f"{kind}: by key, {name} {wrong}")
    return found, reached


def by_touch(tab, kind):
    """Taps some words, spread over the page, then beside each."""
    found = []
    buttons = tab.locator(BUTTONS).all()
    for button in buttons[:: max(1, len(buttons) // TAPS)]:
        name = button.get_attribute("popovertarget")
        button.evaluate("button => button.scrollIntoView({block: 'center', behavior: 'instant'})")
        button.tap(timeout=5000)
        wrong = wrong_when_open(button.evaluate(STATE))
        tab.touchscreen.tap(2, 2)
        if not wrong and button.evaluate(STATE)["open"]:
            wrong = "stays open when a finger taps beside it"
        if wrong:
            found.append(f"{kind}: by touch, {name} {wrong}")
    return found


def problems(kinds):
    """Every term that cannot be reached, opened, read and closed."""
    found = []
    for kind, page in kinds.items():
        with browser.opened(page, width=390, height=700, has_touch=True, scripts=False) as (tab, _):
            tab.evaluate(OPEN_ALL)
            there = {button.get_attribute("popovertarget") for button in tab.locator(BUTTONS).all()}
            if not there:
                continue
            wrong, reached = by_key(tab, kind)
            found += wrong + [f"{kind}: Tab never reaches {name}" for name in sorted(there - reached)]
            found += by_touch(tab, kind)
    return found
