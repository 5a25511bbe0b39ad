"""A page says the same without scripts, and asks nobody for anything."""
import browser


def problems(kinds):
    """Pages whose text needs a script, and requests that leave the folder of the site."""
    found = []
    for kind, page in kinds.items():
        with browser.opened(page) as (tab, asked):
            with_scripts = tab.locator("body").inner_text()
        with browser.opened(page, scripts=False) as (tab, more):
            without = tab.locator("body").inner_text()
        if with_scripts != without:
            found.append(f"{kind}: the text differs when scripts are off")
        away = {address for address in asked + more if not address.startswith(("file:", "data:"))}
        found += [f"{kind}: asks {address}" for address in sorted(away)]
    return found
