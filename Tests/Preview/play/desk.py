"""An editor's desk: copies of the project's files, and a preview that runs on them."""
import http.client
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SHARED = PROJECT.parent / "shared/registry/ctgov-v2"
RECORDS = os.environ.get("PLAINSPOKEN_RECORDS") or (SHARED if SHARED.exists() else PROJECT / "Records")
TRIAL = "NCT99000001"


class Desk:
    """Files to edit and the running preview; a context manager."""

    def __init__(self, program, records):
        self.program = pathlib.Path(program).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="preview-"))
        for name in ("Templates", "Glossary"):
            shutil.copytree(PROJECT / name, self.folder / name)
        (self.folder / "Records").mkdir()
        self.fill(records)

    def fill(self, count):
        """The trial that is edited, and others beside it, copied under other numbers where there are too few."""
        example = json.loads((PROJECT / "Records/NCT03913559.json").read_text())
        self.record = example
        self.write_record()
        sources = sorted(pathlib.Path(RECORDS if count > 5 else PROJECT / "Records").glob("NCT*.json"))
        for number in range(count - 1):
            source = sources[number % len(sources)]
            text, name = source.read_text(), source.stem
            if number >= len(sources):
                other = f"NCT{98000000 + number}"
                text, name = text.replace(name, other), other
            (self.folder / "Records" / f"{name}.json").write_text(text)

    def write_record(self, criterion=""):
        identity = self.record["protocolSection"]["identificationModule"]
        identity["nctId"] = TRIAL
        rules = self.record["protocolSection"]["eligibilityModule"]
        self.rules = getattr(self, "rules", None) or rules["eligibilityCriteria"]
        rules["eligibilityCriteria"] = self.rules + f"\n* Known plotzia disease {criterion}".rstrip()
        self.save(f"Records/{TRIAL}.json", json.dumps(self.record))

    def path(self, name):
        return self.folder / name

    def read(self, name):
        return self.path(name).read_text()

    def save(self, name, text):
        """Saves as most editors do; returns the moment after it, in milliseconds."""
        with open(self.path(name), "w") as file:
            file.write(text)
        return time.time() * 1000

    def __enter__(self):
        log = open(self.folder / "log", "w")
        self.begin = time.time()
        self.process = subprocess.Popen([self.program, "preview", "--port", "0"], cwd=self.folder, stderr=log, stdout=log)
        while not (found := re.search(r"http://127\.0\.0\.1:(\d+)/", self.read("log"))):
            if self.process.poll() is not None or time.time() - self.begin > 60:
                raise SystemExit("The preview did not begin:\n" + self.read("log"))
            time.sleep(0.02)
        self.begun = (time.time() - self.begin) * 1000
        self.port = int(found[1])
        self.address = found[0]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, target, method="GET", host=None):
        """The status of a request that no browser sends."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.putrequest(method, target, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{self.port}")
        connection.endheaders()
        return connection.getresponse().status

    def memory(self):
        """The resident memory of the server in MB; None where the system does not tell."""
        try:
            return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024
        except FileNotFoundError:
            return None
