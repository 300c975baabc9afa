"""Holds the data package against Frictionless, and the records of OCDS against its publishers' merging.

    python package.py FOLDER

FOLDER is the public tree. Prints one line for each thing that is wrong, and at last how many checks there were.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

import frictionless
import ocdsmerge

HERE = Path(__file__).parent
checks = 0


def check(what, good):
    global checks
    checks += 1
    if not good:
        print(f"{what}")


def valid(descriptor):
    report = frictionless.validate(str(descriptor))
    return report.valid, [error.message for task in report.tasks for error in task.errors] + [
        error.message for error in report.errors
    ]


data = Path(sys.argv[1]) / "data"
good, errors = valid(data / "datapackage.json")
check(f"the data package: {errors[:10]}", good)

# The judge must be able to say no: of a text where a number should be, and of a row too long.
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "data"
    shutil.copytree(data, copy)
    table = copy / "afstemninger.csv"
    whole = table.read_bytes()
    for old, new in [(b",for,4,", b",for,fire,"), (b",for,4,", b",for,4,,")]:
        check(f"{old} is in the table", old in whole)
        table.write_bytes(whole.replace(old, new))
        check(f"{new} is refused", not valid(copy / "datapackage.json")[0])

schema = json.loads((HERE / ".standards/ocds-release.json").read_text())
merger = ocdsmerge.Merger(schema)
for path in sorted(data.glob("ocds/*/record.json")):
    releases = json.loads((path.parent / "release.json").read_text())["releases"]
    for record in json.loads(path.read_text())["records"]:
        merged = merger.create_compiled_release(releases)
        check(f"{path}: the compiled release is as ocdsmerge merges it", merged == record["compiledRelease"])

print(f"{checks} checks")
