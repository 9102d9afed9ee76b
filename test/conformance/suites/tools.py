"""s3cmd, rclone and Terraform."""
import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import BUILD, Case, unique

PLUGIN_PLACES = ("$TF_PLUGIN_DIR", "~/.terraform.d/plugins", "~/.local/share/terraform/plugins", "/usr/share/terraform/plugins",
                 "/usr/local/share/terraform/plugins", "/opt/*", "/opt/*/*")
REGISTRY = "registry.terraform.io"


class Tool(Case):
    program = None

    def setUp(self):
        if not shutil.which(self.program):
            self.skipTest(f"{self.program} is not installed")
        self.folder = tempfile.mkdtemp(prefix="garua-tool-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.environment = dict(os.environ, HOME=self.folder)

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())
        return path

    def read(self, name):
        with open(os.path.join(self.folder, name), "rb") as file:
            return file.read()

    def run_tool(self, *arguments, status=0, timeout=180):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=self.environment, cwd=self.folder,
                              timeout=timeout, stdin=subprocess.DEVNULL)
        self.assertEqual(status, done.returncode, f"{arguments}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done.stdout


class S3cmd(Tool):
    program = "s3cmd"

    def s3cmd(self, *arguments, **options):
        server = framework.server()
        where = f"{server.host}:{server.port}"
        return self.run_tool("--access_key=test", "--secret_key=test", f"--host={where}", f"--host-bucket={where}", "--no-ssl",
                             "--no-progress", *arguments, **options)

    def test_everything(self):
        name = unique()
        self.s3cmd("mb", f"s3://{name}")
        small, big = self.write("small", b"hello"), self.write("big", os.urandom(1 << 20) * 20)
        self.s3cmd("put", small, f"s3://{name}/dir/a b\u00e9")
        self.s3cmd("put", big, f"s3://{name}/big", "--multipart-chunk-size-mb=6")
        self.assertRegex(self.s3.head_object(Bucket=name, Key="big")["ETag"], '-4"$')
        listed = self.s3cmd("ls", "-r", f"s3://{name}")
        self.assertIn(f"s3://{name}/dir/a b\u00e9", listed)
        self.s3cmd("get", f"s3://{name}/dir/a b\u00e9", "back")
        self.s3cmd("get", f"s3://{name}/big", "bigback")
        self.assertEqual(self.read("small"), self.read("back"))
        self.assertEqual(hashlib.sha256(self.read("big")).digest(), hashlib.sha256(self.read("bigback")).digest())
        self.s3cmd("cp", f"s3://{name}/big", f"s3://{name}/copy")
        self.s3cmd("mv", f"s3://{name}/copy", f"s3://{name}/moved")
        self.assertIn("MD5 sum", self.s3cmd("info", f"s3://{name}/moved"))
        self.s3cmd("del", "-r", "-f", f"s3://{name}")
        self.s3cmd("rb", f"s3://{name}")

    def test_sync(self):
        name = self.bucket()
        for path in ("a", "b/c", "b/d"):
            self.write(f"tree/{path}", path)
        self.s3cmd("sync", "tree/", f"s3://{name}/tree/")
        self.assertNotIn("upload:", self.s3cmd("sync", "tree/", f"s3://{name}/tree/"))
        os.makedirs(os.path.join(self.folder, "back"))
        self.s3cmd("sync", f"s3://{name}/tree/", "back/")
        self.assertEqual(b"b/c", self.read("back/b/c"))


class Rclone(Tool):
    program = "rclone"

    def setUp(self):
        super().setUp()
        self.environment.update({"RCLONE_CONFIG_G_TYPE": "s3", "RCLONE_CONFIG_G_PROVIDER": "Other", "RCLONE_CONFIG_G_REGION": "us-east-1",
                                 "RCLONE_CONFIG_G_ACCESS_KEY_ID": "test", "RCLONE_CONFIG_G_SECRET_ACCESS_KEY": "test",
                                 "RCLONE_CONFIG_G_ENDPOINT": framework.server().endpoint,
                                 "RCLONE_CONFIG_G_FORCE_PATH_STYLE": "true", "RCLONE_RETRIES": "1", "RCLONE_LOW_LEVEL_RETRIES": "1"})

    def test_copy_sync_check(self):
        name = unique()
        self.run_tool("mkdir", f"g:{name}")
        for path, size in (("a", 0), ("b/c d", 10), ("b/\u00e9", 100_000), ("big", 20_000_000)):
            self.write(f"tree/{path}", os.urandom(1000) * (size // 1000) + b"x" * (size % 1000))
        self.run_tool("copy", "tree", f"g:{name}/tree", "--s3-chunk-size=5M", "--s3-upload-cutoff=10M")
        self.run_tool("check", "tree", f"g:{name}/tree")
        self.run_tool("check", "--download", "tree", f"g:{name}/tree")
        self.assertRegex(self.s3.head_object(Bucket=name, Key="tree/big")["ETag"], '-4"$')
        self.write("tree/new", b"new")
        os.remove(os.path.join(self.folder, "tree/a"))
        self.run_tool("sync", "tree", f"g:{name}/tree")
        self.assertEqual(["b/c d", "b/\u00e9", "big", "new"], sorted(
            self.run_tool("lsf", "-R", "--files-only", f"g:{name}/tree").splitlines()))
        self.run_tool("copy", f"g:{name}/tree", "back")
        self.run_tool("check", "tree", "back")
        self.run_tool("moveto", f"g:{name}/tree/big", f"g:{name}/moved")
        self.assertEqual(b"new", self.run_tool("cat", f"g:{name}/tree/new").encode())
        self.run_tool("purge", f"g:{name}")
        self.run_tool("lsd", f"g:{name}", status=3)


def terraform_plugins():
    for place in PLUGIN_PLACES:
        for found in glob.glob(os.path.expanduser(os.path.expandvars(place))):
            if os.path.isdir(os.path.join(found, REGISTRY, "hashicorp", "aws")):
                return found
    return None


class Terraform(Tool):
    program = "terraform"

    def setUp(self):
        super().setUp()
        plugins = terraform_plugins()
        if not plugins:
            self.skipTest("Terraform's AWS provider is in none of " + ", ".join(PLUGIN_PLACES))
        self.write("rc", f'provider_installation {{\n  filesystem_mirror {{\n    path = "{plugins}"\n  }}\n}}\n')
        for name in [name for name in self.environment if name.startswith("TF_")]:
            del self.environment[name]
        self.environment.update({"TF_CLI_CONFIG_FILE": os.path.join(self.folder, "rc"), "CHECKPOINT_DISABLE": "1",
                                 "TF_IN_AUTOMATION": "1"})

    def configuration(self, name, text, tags):
        endpoint = framework.server().endpoint
        self.write("main.tf", f"""
terraform {{
  required_providers {{
    aws = {{
      source = "hashicorp/aws"
    }}
  }}
}}
provider "aws" {{
  region            = "us-east-1"
  access_key        = "test"
  secret_key        = "test"
  s3_use_path_style = true
  endpoints {{
    s3        = "{endpoint}"
    s3control = "{endpoint}"
    sts       = "{endpoint}"
    iam       = "{endpoint}"
  }}
}}
data "aws_caller_identity" "me" {{}}
resource "aws_s3_bucket" "b" {{
  bucket        = "{name}"
  force_destroy = true
  tags          = {json.dumps(tags)}
}}
resource "aws_s3_bucket_versioning" "v" {{
  bucket = aws_s3_bucket.b.id
  versioning_configuration {{
    status = "Enabled"
  }}
}}
resource "aws_s3_object" "o" {{
  bucket       = aws_s3_bucket.b.id
  key          = "dir/object"
  content      = "{text}"
  content_type = "text/plain"
  metadata     = {{ m = "v" }}
  tags         = {{ k = "v" }}
  depends_on   = [aws_s3_bucket_versioning.v]
}}
resource "aws_s3_object" "plain" {{
  bucket  = aws_s3_bucket.b.id
  key     = "plain/object"
  content = "plain"
}}
resource "aws_s3_object_copy" "c" {{
  bucket = aws_s3_bucket.b.id
  key    = "copy"
  source = "${{aws_s3_bucket.b.id}}/${{aws_s3_object.plain.key}}"
}}
data "aws_s3_object" "back" {{
  bucket = aws_s3_bucket.b.id
  key    = aws_s3_object.o.key
}}
output "account" {{
  value = data.aws_caller_identity.me.account_id
}}
output "body" {{
  value = data.aws_s3_object.back.body
}}
""")

    def terraform(self, *arguments, **options):
        return self.run_tool(*arguments, "-no-color", **options)

    def test_life_of_a_bucket(self):
        name = unique("tf")
        self.configuration(name, "first", {"a": "1"})
        self.terraform("init", "-input=false")
        self.terraform("apply", "-auto-approve", "-input=false")
        self.terraform("plan", "-detailed-exitcode", "-input=false")  # status 0: nothing to do
        self.assertEqual("000000000000", json.loads(self.run_tool("output", "-json", "account")))
        self.assertEqual(b"first", self.body(name, "dir/object"))
        self.assertEqual(b"plain", self.body(name, "copy"))
        self.assertEqual([{"Key": "a", "Value": "1"}], self.s3.get_bucket_tagging(Bucket=name)["TagSet"])
        self.configuration(name, "second", {"b": "2"})
        self.terraform("apply", "-auto-approve", "-input=false")
        self.terraform("plan", "-detailed-exitcode", "-input=false")
        self.assertEqual("second", json.loads(self.run_tool("output", "-json", "body")))
        self.terraform("destroy", "-auto-approve", "-input=false")
        self.fails("404", 404, self.s3.head_bucket, Bucket=name)


if __name__ == "__main__":
    os.makedirs(BUILD, exist_ok=True)
    framework.main()
