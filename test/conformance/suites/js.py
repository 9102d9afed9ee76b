"""The newest JavaScript SDK v3: js/s3.mjs, under node. Its packages are installed with npm into build/conformance."""
import json
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import BUILD, Case

SOURCE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "js")
FOLDER = os.path.join(BUILD, "conformance", "js")


def install():
    """Why it can't be run, or None."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            return f"{program} is not installed"
    os.makedirs(FOLDER, exist_ok=True)
    for name in ("package.json", "s3.mjs"):
        shutil.copy(os.path.join(SOURCE, name), FOLDER)
    if not os.path.isdir(os.path.join(FOLDER, "node_modules", "@aws-sdk", "client-s3")):
        done = subprocess.run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], cwd=FOLDER,
                              capture_output=True, text=True, timeout=300)
        if done.returncode:
            return f"npm install failed: {done.stderr.strip()[-300:]}"
    return None


class Sdk(Case):
    results = None

    @classmethod
    def setUpClass(cls):
        why = install()
        if why:
            raise framework.unittest.SkipTest(why)
        done = subprocess.run(["node", "s3.mjs", framework.server().endpoint], cwd=FOLDER, capture_output=True, text=True,
                              timeout=300)
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        cls.results = {row["name"]: row.get("error") for row in rows}
        cls.noise = done.stderr

    def check(self, name):
        self.assertIn(name, self.results, self.noise)
        if self.results[name]:
            self.fail(self.results[name])


def names():
    with open(os.path.join(SOURCE, "s3.mjs"), encoding="utf-8") as file:
        return [line.split("tests.")[1].split(" ")[0] for line in file if line.startswith("tests.")]


for _name in names():
    setattr(Sdk, "test_" + _name, lambda self, name=_name: self.check(name))


if __name__ == "__main__":
    framework.main()
