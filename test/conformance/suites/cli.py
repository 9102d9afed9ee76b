"""aws-cli: which one is said by the environment variable AWS_CLI (default: the first in PATH)."""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, exchange, unique

HOUR_AGO = time.time() - 3600
AWS = os.environ.get("AWS_CLI") or shutil.which("aws")


def content(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class AwsCli(Case):
    def setUp(self):
        if not AWS:
            self.skipTest("aws-cli is not installed")
        self.folder = tempfile.mkdtemp(prefix="garua-cli-")
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, data):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)
        os.utime(path, (HOUR_AGO, HOUR_AGO))  # S3's times are whole seconds: a new file looks newer than its copy
        return path

    def aws(self, *arguments, fails=None, data=None):
        environment = dict(os.environ, AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_DEFAULT_REGION="us-east-1",
                           AWS_PAGER="", HOME=self.folder)
        done = subprocess.run([AWS, "--endpoint-url", framework.server().endpoint, *arguments], capture_output=True,
                              env=environment, timeout=120, input=data or b"")
        text = (done.stdout + done.stderr).decode(errors="replace")
        if fails:
            self.assertNotEqual(0, done.returncode, text)
            self.assertIn(fails, text)
        else:
            self.assertEqual(0, done.returncode, text)
        return done.stdout.decode(errors="replace")

    def test_one_file_there_and_back(self):
        name = unique()
        self.aws("s3", "mb", f"s3://{name}")
        self.assertIn(name, self.aws("s3", "ls"))
        source = self.file("small.txt", b"hello")
        self.aws("s3", "cp", source, f"s3://{name}/dir/small.txt")
        self.assertIn("PRE dir/", self.aws("s3", "ls", f"s3://{name}"))
        listed = self.aws("s3", "ls", f"s3://{name}/dir/").split()
        self.assertEqual(["5", "small.txt"], listed[-2:])
        self.aws("s3", "cp", f"s3://{name}/dir/small.txt", os.path.join(self.folder, "back"))
        self.assertEqual(content(source), content(os.path.join(self.folder, "back")))
        self.assertEqual("hello", self.aws("s3", "cp", f"s3://{name}/dir/small.txt", "-"))
        self.aws("s3", "rb", f"s3://{name}", fails="BucketNotEmpty")
        self.aws("s3", "rm", f"s3://{name}/dir/small.txt")
        self.aws("s3", "rb", f"s3://{name}")
        self.aws("s3", "ls", f"s3://{name}", fails="NoSuchBucket")

    def test_multipart(self):
        name = self.bucket()
        source = self.file("big", os.urandom(1 << 20) * 20)
        self.aws("s3", "cp", source, f"s3://{name}/big")
        self.assertRegex(self.s3.head_object(Bucket=name, Key="big")["ETag"], '-3"$')
        self.aws("s3", "cp", f"s3://{name}/big", os.path.join(self.folder, "back"))
        self.assertEqual(content(source), content(os.path.join(self.folder, "back")))
        self.aws("s3", "mv", f"s3://{name}/big", f"s3://{name}/moved")  # copies parts
        self.assertEqual(404, framework.request("HEAD", f"/{name}/big").status)
        self.assertEqual(content(source), hashlib.sha256(self.body(name, "moved")).hexdigest())

    def test_from_standard_input(self):
        name = self.bucket()
        self.aws("s3", "cp", "-", f"s3://{name}/k", data=b"piped")
        self.assertEqual(b"piped", self.body(name, "k"))

    def test_sync(self):
        name = self.bucket()
        for path in ("a", "b/c", "b/d e", "caf\u00e9"):
            self.file(f"tree/{path}", path.encode())
        tree = os.path.join(self.folder, "tree")
        self.aws("s3", "sync", tree, f"s3://{name}/tree")
        self.assertEqual("", self.aws("s3", "sync", tree, f"s3://{name}/tree"), "a second sync has nothing to do")
        os.remove(os.path.join(tree, "a"))
        self.aws("s3", "sync", "--delete", tree, f"s3://{name}/tree")
        back = os.path.join(self.folder, "back")
        self.aws("s3", "sync", f"s3://{name}/tree", back)
        self.assertEqual(["b/c", "b/d e", "caf\u00e9"], sorted(
            os.path.relpath(os.path.join(folder, file), back) for folder, _, files in os.walk(back) for file in files))
        self.aws("s3", "rb", "--force", f"s3://{name}")

    def test_presign(self):
        name = self.bucket()
        self.put(name, "k", b"data")
        url = self.aws("s3", "presign", f"s3://{name}/k").strip()
        server = framework.server()
        answer = exchange("GET", url[len(server.endpoint):], {"host": f"{server.host}:{server.port}"})
        self.assertEqual((200, b"data"), (answer.status, answer.body))

    def test_s3api(self):
        name = unique()
        made = json.loads(self.aws("s3api", "create-bucket", "--bucket", name, "--output", "json"))
        self.assertEqual(f"/{name}", made["Location"])
        body = self.file("body", b"hello")
        self.aws("s3api", "put-bucket-versioning", "--bucket", name, "--versioning-configuration", "Status=Enabled")
        put = json.loads(self.aws("s3api", "put-object", "--bucket", name, "--key", "k", "--body", body, "--metadata", "a=1",
                                  "--checksum-algorithm", "SHA256", "--output", "json"))
        self.assertEqual("LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=", put["ChecksumSHA256"])
        into = os.path.join(self.folder, "into")
        got = json.loads(self.aws("s3api", "get-object", "--bucket", name, "--key", "k", "--checksum-mode", "ENABLED", into,
                                  "--output", "json"))
        self.assertEqual(({"a": "1"}, put["VersionId"]), (got["Metadata"], got["VersionId"]))
        self.aws("s3api", "put-object-tagging", "--bucket", name, "--key", "k", "--tagging", "TagSet=[{Key=x,Value=y}]")
        self.aws("s3api", "delete-object", "--bucket", name, "--key", "k")
        versions = json.loads(self.aws("s3api", "list-object-versions", "--bucket", name, "--output", "json"))
        self.assertEqual((1, 1), (len(versions["Versions"]), len(versions["DeleteMarkers"])))
        self.aws("s3api", "head-object", "--bucket", name, "--key", "k", fails="404")
        self.aws("s3api", "wait", "bucket-exists", "--bucket", name)

    def test_identity(self):
        self.assertEqual("arn:aws:iam::000000000000:root",
                         json.loads(self.aws("sts", "get-caller-identity", "--output", "json"))["Arn"])


if __name__ == "__main__":
    framework.main()
