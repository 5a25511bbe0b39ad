"""The same registry records many times, each under a number of its own."""

import json
from pathlib import Path


def copies(records: Path, folder: Path, times: int) -> int:
    """Writes each registry record `times` times into a new folder; returns how many files that makes.

    The address of a record's pages comes from its number alone, so nothing else in it has to change.
    """
    folder.mkdir()
    count = 0
    for file in sorted(records.glob("NCT*.json")):
        study = json.loads(file.read_text())
        if "protocolSection" not in study:
            continue
        for _ in range(times):
            count += 1
            number = f"NCT{count:08}"
            study["protocolSection"]["identificationModule"]["nctId"] = number
            (folder / f"{number}.json").write_text(json.dumps(study))
    return count
