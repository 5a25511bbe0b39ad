"""Every YAML file that a person edits against the schema that editors use for it."""
import glob
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[3]

# One slip for a kind of file: what stands there, and what a person might have written instead.
SLIPS = [
    ("Glossary/en/terms/leukemia.yml", "kind:", "kinds:"),
    ("Glossary/en/terms/leukemia.yml", "kind: disease", "kind: illness"),
    ("Glossary/en/terms/leukemia.yml", "reviewed: no", "reviewed: yesterday"),
    ("Glossary/en/wording/kidneys.yml", "    to:", "    two:"),
    ("Templates/editions.yml", "words: easy", "words: simple"),
    ("Templates/editions.yml", "grade: 6", "grade: six"),
    ("Records/itcc-059.yaml", "\ntitle:", "\nname:"),
    ("Records/NCT03913559.words.yml", "section: why", "section: because"),
    ("Glossary/en/codes/phases.yml", "easy:", "easyest:"),
    ("Glossary/en/phrases/time-frames.yml", "    to:", "    say:"),
    ("Glossary/en/phrases/outcomes.yml", "is: fact,", "is: truth,"),
]


def mapping():
    """Which schema belongs to which files, as VS Code is told."""
    settings = json.loads((PROJECT / ".vscode/settings.json").read_text())
    return {PROJECT / schema: files for schema, files in settings["yaml.schemas"].items()}


def schema_of(name):
    """The schemas that belong to a file of the project."""
    found = []
    for schema, pattern in mapping().items():
        form = re.escape(pattern).replace(r"\*\*/", "(.*/)?").replace(r"\*", "[^/]*")
        if re.fullmatch(form, name):
            found.append(schema)
    return found


def checked(schema, *files):
    """What the schema has against the files; empty if nothing."""
    call = [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files]
    run = subprocess.run(list(map(str, call)), capture_output=True, text=True, check=False)
    return [] if run.returncode == 0 else [line for line in (run.stdout + run.stderr).splitlines() if "::" in line] or [run.stderr]


def problems_of_files():
    """Each YAML file has one schema, and is as it says."""
    names = [
        str(pathlib.Path(name).relative_to(PROJECT))
        for folder in ("Glossary", "Records", "Templates")
        for ending in ("yml", "yaml")
        for name in glob.glob(f"{PROJECT}/{folder}/**/*.{ending}", recursive=True)
    ]
    names += [name for name in ("plainspoken.yml",) if (PROJECT / name).exists()]
    groups = {}
    for name in sorted(names):
        schemas = schema_of(name)
        if len(schemas) != 1:
            yield f"{name} has {len(schemas)} schemas in .vscode/settings.json"
        for schema in schemas:
            groups.setdefault(schema, []).append(PROJECT / name)
    for schema, files in groups.items():
        yield from checked(schema, *files)


def problems_of_examples(program, folder):
    """The example of the README and what `plainspoken new` writes, once its empty places are filled."""
    record = PROJECT / "Schemas/record.schema.json"
    example = folder / "example.yaml"
    readme = (PROJECT / "Records/README.md").read_text()
    example.write_text(re.search(r"```yaml\n(# Everything.*?)```", readme, re.S)[1])
    yield from checked(record, example)
    subprocess.run([program, "new", "record", "--records", folder, "my-trial"], check=True, capture_output=True)
    started = folder / "my-trial.yaml"
    if not checked(record, started):
        yield "a new record without its title is not marked"
    started.write_text(started.read_text().replace("\ntitle:\n", "\ntitle: A study\n"))
    yield from checked(record, started)
    settings = folder / "plainspoken.yml"
    settings.write_text("records: [Records]\nsite-name: Trials\nbase-url: https://www.example.org/\nreview: required\n")
    yield from checked(PROJECT / "Schemas/settings.schema.json", settings)


def problems_of_slips(folder):
    """Each slip must be marked."""
    for number, (name, right, wrong) in enumerate(SLIPS):
        text = (PROJECT / name).read_text()
        if right not in text:
            yield f"{name} has no {right!r} for the test to change"
            continue
        copy = folder / f"{number}{pathlib.Path(name).suffix}"
        copy.write_text(text.replace(right, wrong, 1))
        if not checked(schema_of(name)[0], copy):
            yield f"{name} with {wrong!r} is not marked"


def problems(program):
    """All problems of the schemas."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return [
            *problems_of_files(), *problems_of_examples(program, folder), *problems_of_slips(folder),
        ]
