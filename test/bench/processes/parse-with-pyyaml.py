# What parsing alone costs in Python: every YAML file of a folder through the C loader of PyYAML, and nothing else.

import sys
from pathlib import Path

import yaml

for path in Path(sys.argv[1]).rglob("*.yaml"):
    with path.open("rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
