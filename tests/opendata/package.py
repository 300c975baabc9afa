"""Holds the data package against Frictionless, and OCDS against its publishers' validator (CoVE) and merging.

    python package.py FOLDER SCHEMAS

FOLDER is the public tree, SCHEMAS what cove.mjs wrote. Prints one line for each thing that is wrong, and at last how many checks there were.
"""

import copy
import json
import shutil
import sys
import tempfile
from pathlib import Path

import frictionless
import ocdsmerge
from libcoveocds.api import ocds_json_output
from libcoveocds.config import LibCoveOCDSConfig

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
schemas = Path(sys.argv[2]).resolve()
# CoVE reads the standard from an archive of it.
archive = tempfile.TemporaryDirectory()
standard = shutil.make_archive(f"{archive.name}/standard", "zip", root_dir=schemas.parent, base_dir=schemas.name)
good, errors = valid(data / "datapackage.json")
check(f"the data package: {errors[:10]}", good)

# The judge must be able to say no: of a text where a number should be, and of a row too long.
with tempfile.TemporaryDirectory() as folder:
    broken = Path(folder) / "data"
    shutil.copytree(data, broken)
    table = broken / "afstemninger.csv"
    whole = table.read_bytes()
    for old, new in [(b",for,4,", b",for,fire,"), (b",for,4,", b",for,4,,")]:
        check(f"{old} is in the table", old in whole)
        table.write_bytes(whole.replace(old, new))
        check(f"{new} is refused", not valid(broken / "datapackage.json")[0])

def review(package):
    """What the validator finds. The extensions are in the schema already; fetching them would need a network."""
    package = copy.deepcopy(package)
    package.pop("extensions")
    config = LibCoveOCDSConfig()
    config.config["context"] = "api"
    config.config["standard_zip"] = Path(standard).as_uri()
    found = ocds_json_output(json_data=package, lib_cove_ocds_config=config)
    kinds = ["validation_errors", "deprecated_fields", "additional_closed_codelist_values", "additional_checks", "all_additional_fields"]
    return {kind: found[kind] for kind in kinds if found[kind]}


for path in sorted(data.glob("ocds/*/*.json")):
    package = json.loads(path.read_text())
    found = review(package)
    check(f"{path} by CoVE: {str(found)[:1000]}", not found)
    broken = copy.deepcopy(package)
    release = broken["releases"][0] if "releases" in broken else broken["records"][0]["compiledRelease"]
    release["tender"]["status"] = "forbi"
    release["tender"]["title"] = ""
    release["tender"]["value"] = {"amount": "7 mio. kr."}
    release["tender"]["loest"] = 1
    kinds = set(review(broken))
    wanted = {"validation_errors", "additional_checks", "all_additional_fields"}
    check(f"{path}: a status of no codelist, an empty title, an amount of text and an unknown field are found: {kinds}", wanted <= kinds)

schema = json.loads((HERE / ".standards/ocds-release.json").read_text())
merger = ocdsmerge.Merger(schema)
for path in sorted(data.glob("ocds/*/record.json")):
    releases = json.loads((path.parent / "release.json").read_text())["releases"]
    for record in json.loads(path.read_text())["records"]:
        merged = merger.create_compiled_release(releases)
        check(f"{path}: the compiled release is as ocdsmerge merges it", merged == record["compiledRelease"])

print(f"{checks} checks")
