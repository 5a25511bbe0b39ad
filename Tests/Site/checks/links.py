"""Every link and every #fragment inside the site leads somewhere."""
import pathlib
import subprocess
import sys


def problems(site, pages):
    """Every broken link of the pages."""
    program = pathlib.Path(sys.executable).with_name("lychee")
    done = subprocess.run(
        [program, "--offline", "--include-fragments", "--no-progress", "--format", "compact",
         "--root-dir", site, "--files-from", "-"],
        input="\n".join(str(page) for page in pages), capture_output=True, text=True,
    )
    if done.returncode == 0:
        return []
    lines = [line.replace(f"{site}/", "") for line in done.stdout.splitlines() if line.strip()]
    return [line for line in lines if "ERROR" in line or line.startswith("[")] or [done.stderr[-400:]]
