"""The server itself: its own endpoints, conventions, HTTPS, the data directory, start and stop."""
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, GARUA, Server, exchange, random_account, request, unique


def get(path, method="GET", host=None, to=None, **headers):
    to = to or framework.server()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return exchange(method, path, dict({"host": host or f"{to.host}:{to.port}"}, **headers), to=to)


def garua(*arguments, timeout=30):
    return subprocess.run([GARUA, *arguments], capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)


class Own(Case):
    def setUp(self):
        self.needs_own_server()


class Endpoints(Own):
    def test_health(self):
        answer = self.ok(get("/_garua/health"))
        self.assertIn("json", answer.headers["content-type"])
        self.assertIsInstance(json.loads(answer.body), dict)

    def test_localstack_health(self):
        health = json.loads(self.ok(get("/_localstack/health")).body)
        self.assertIn(health["services"]["s3"], ("available", "running"))
        self.assertTrue(health["version"])
        self.assertTrue(health["edition"])

    def test_localstack_init(self):
        state = json.loads(self.ok(get("/_localstack/init")).body)
        self.assertEqual({"BOOT", "START", "READY", "SHUTDOWN"}, set(state["completed"]))
        self.assertTrue(state["completed"]["READY"])
        self.assertFalse(state["completed"]["SHUTDOWN"])
        self.assertEqual([], state["scripts"])

    def test_metrics(self):
        self.ok(request("GET", "/"))
        answer = self.ok(get("/_garua/metrics"))
        self.assertTrue(answer.headers["content-type"].startswith("text/plain"))
        names = {line.split("{")[0].split(" ")[0] for line in answer.body.decode().splitlines() if line and line[0] != "#"}
        self.assertTrue(any(name.startswith("garua_") for name in names), names)
        for line in answer.body.decode().splitlines():
            if line and not line.startswith("#"):
                float(line.rsplit(" ", 1)[1])

    def test_coverage(self):
        coverage = json.loads(self.ok(get("/_garua/coverage")).body)
        self.assertIn("s3", json.dumps(coverage))

    def test_unknown_endpoint(self):
        self.assertEqual(404, get("/_garua/nothing").status)


class Reset(Own):
    def test_everything(self):
        with Server() as own:
            s3 = framework.client(to=own)
            s3.create_bucket(Bucket="reset-me")
            s3.put_object(Bucket="reset-me", Key="k", Body=b"v" * 100_000)
            self.assertLess(get("/_garua/reset", "POST", to=own).status, 300)
            self.assertEqual([], s3.list_buckets()["Buckets"])
            s3.create_bucket(Bucket="reset-me")
            self.assertEqual(0, s3.list_objects_v2(Bucket="reset-me")["KeyCount"])
            own.restart()
            s3 = framework.client(to=own)
            self.assertEqual(["reset-me"], [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]])

    def test_one_account(self):
        with Server() as own:
            one, two = random_account(), random_account()
            for key in (one, two):
                framework.client(to=own, key=key).create_bucket(Bucket=unique())
            self.assertLess(get(f"/_garua/reset?account={one[0]}", "POST", to=own).status, 300)
            self.assertEqual(0, len(framework.client(to=own, key=one).list_buckets()["Buckets"]))
            self.assertEqual(1, len(framework.client(to=own, key=two).list_buckets()["Buckets"]))

    def test_get_does_not_reset(self):
        name = self.bucket()
        self.assertGreaterEqual(get("/_garua/reset").status, 400)
        self.s3.head_bucket(Bucket=name)

    def test_not_for_web_pages(self):
        name = self.bucket()
        self.assertEqual(403, get("/_garua/reset", "POST", origin="https://evil.example").status)
        self.s3.head_bucket(Bucket=name)


class Hosts(Own):
    def test_known(self):
        for host in ("localhost", "127.0.0.1", "[::1]", "s3.localhost", "localhost.localstack.cloud", "sts.amazonaws.com",
                     "s3.eu-west-1.amazonaws.com", "anything.localhost"):
            with self.subTest(host=host):
                self.assertLess(get("/_garua/health", host=host).status, 500)
                self.assertNotEqual(403, get("/_garua/health", host=f"{host}:4566").status)

    def test_foreign(self):
        for host in ("evil.example", "localhost.evil.example", "amazonaws.com.evil.example", "evilamazonaws.com", "10.0.0.1",
                     "127.0.0.1.evil.example"):
            with self.subTest(host=host):
                self.assertEqual(403, get("/_garua/health", host=host).status)
                self.assertEqual(403, request("GET", "/", host=host).status)

    def test_origins(self):
        name = self.bucket()
        for origin in ("https://evil.example", "null", "http://localhost.evil.example"):
            with self.subTest(origin=origin):
                self.assertEqual(403, request("PUT", f"/{name}/k", headers={"origin": origin}, body=b"v").status)
        self.assertEqual(404, request("HEAD", f"/{name}/k").status)


class Tls(Own):
    def ca(self):
        done = garua("credentials", "--ca", "--data", framework.server().data)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("BEGIN CERTIFICATE", done.stdout)
        return done.stdout

    def test_verifies_with_the_ca(self):
        context = ssl.create_default_context(cadata=self.ca())
        server = framework.server()
        for name in ("localhost", "127.0.0.1", "s3.localhost", "bucket.s3.localhost", "s3.us-east-1.amazonaws.com",
                     "localhost.localstack.cloud", "s3.localhost.localstack.cloud"):
            with self.subTest(name=name), socket.create_connection((server.host, server.port), 10) as plain:
                with context.wrap_socket(plain, server_hostname=name) as secure:
                    self.assertIn(secure.version(), ("TLSv1.2", "TLSv1.3"))

    def test_versions(self):
        server = framework.server()
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = framework.unverified_tls()
            context.minimum_version = context.maximum_version = version
            answer = exchange("GET", "/_garua/health", {"host": "localhost"}, tls=context)
            self.assertEqual(200, answer.status)
        context = framework.unverified_tls()
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        with self.assertRaises((ssl.SSLError, OSError)), socket.create_connection((server.host, server.port), 10) as plain:
            context.wrap_socket(plain)

    def test_boto3(self):
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(self.ca())
            file.flush()
            client = framework.client(endpoint=f"https://localhost:{framework.server().port}", verify=file.name)
            name = unique()
            client.create_bucket(Bucket=name)
            data = os.urandom(3_000_000)
            client.put_object(Bucket=name, Key="k", Body=data)
            self.assertEqual(data, client.get_object(Bucket=name, Key="k")["Body"].read())

    def test_ca_stays(self):
        with Server() as own:
            first = garua("credentials", "--ca", "--data", own.data).stdout
            own.restart()
            self.assertEqual(first, garua("credentials", "--ca", "--data", own.data).stdout)


class Lifecycle(Own):
    def test_second_server_on_the_same_directory(self):
        with Server() as own:
            second = garua("up", "--listen", "127.0.0.1:0", "--data", own.data, "--quiet")
            self.assertNotEqual(0, second.returncode)
            self.assertIn(str(own.process.pid), second.stderr)
            self.assertIn(own.data, second.stderr)
            self.assertEqual(200, get("/_garua/health", to=own).status)

    def test_port_in_use(self):
        used = framework.server()
        with tempfile.TemporaryDirectory() as data:
            second = garua("up", "--listen", f"{used.host}:{used.port}", "--data", data, "--quiet")
        self.assertNotEqual(0, second.returncode)
        self.assertIn(str(used.port), second.stderr)

    def test_sigterm(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with Server() as own:
                begun = time.monotonic()
                own.process.send_signal(number)
                self.assertEqual(0, own.process.wait(10), own.output())
                self.assertLess(time.monotonic() - begun, 2)

    def test_sigterm_lets_a_request_finish(self):
        """A large answer that is being sent when the signal comes arrives whole, and an idle connection does not hold it up."""
        with Server() as own:
            s3 = framework.client(to=own)
            s3.create_bucket(Bucket="drain")
            data = os.urandom(1 << 20) * 16
            s3.put_object(Bucket="drain", Key="k", Body=data)
            idle = socket.create_connection((own.host, own.port), 10)
            body = s3.get_object(Bucket="drain", Key="k")["Body"]
            first = body.read(1000)
            begun = time.monotonic()
            own.process.send_signal(signal.SIGTERM)
            self.assertEqual(data, first + body.read())
            own.process.wait(10)
            self.assertLess(time.monotonic() - begun, 2)
            idle.close()

    def test_restart_keeps(self):
        with Server() as own:
            s3 = framework.client(to=own)
            s3.create_bucket(Bucket="keep")
            s3.put_bucket_versioning(Bucket="keep", VersioningConfiguration={"Status": "Enabled"})
            bodies = {f"k{size}": os.urandom(size) for size in (0, 10, 100_000, 6_000_000)}
            versions = {key: s3.put_object(Bucket="keep", Key=key, Body=body, Metadata={"m": key}, Tagging="t=1")["VersionId"]
                        for key, body in bodies.items()}
            upload = s3.create_multipart_upload(Bucket="keep", Key="multi")["UploadId"]
            part = s3.upload_part(Bucket="keep", Key="multi", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
            own.restart()
            s3 = framework.client(to=own)
            for key, body in bodies.items():
                got = s3.get_object(Bucket="keep", Key=key)
                self.assertEqual((body, {"m": key}, versions[key]), (got["Body"].read(), got["Metadata"], got["VersionId"]))
            s3.complete_multipart_upload(Bucket="keep", Key="multi", UploadId=upload, MultipartUpload={
                "Parts": [{"PartNumber": 1, "ETag": part}]})
            self.assertEqual(b"part", s3.get_object(Bucket="keep", Key="multi")["Body"].read())

    def test_memory_keeps_nothing(self):
        with Server(memory=True) as own:
            s3 = framework.client(to=own)
            s3.create_bucket(Bucket="memory")
            s3.put_object(Bucket="memory", Key="k", Body=b"v" * 200_000)
            self.assertEqual(b"v" * 200_000, s3.get_object(Bucket="memory", Key="k")["Body"].read())
            own.restart()
            self.assertEqual([], framework.client(to=own).list_buckets()["Buckets"])

    def test_root_key_is_private_and_stays(self):
        with Server() as own:
            first = own.root_key()
            self.assertEqual(0, os.stat(os.path.join(own.data, "root-key")).st_mode & 0o077)
            own.restart()
            self.assertEqual(first, own.root_key())

    def test_ready_line(self):
        with Server(quiet=False) as own:
            self.assertIn("Ready.", own.output())

    def test_quiet(self):
        with Server() as own:
            get("/_garua/health", to=own)
            self.assertEqual("", own.output())

    def test_json_log(self):
        with Server("--log", "json", quiet=False) as own:
            framework.client(to=own).list_buckets()
            own.stop()
            lines = [json.loads(line) for line in own.output().splitlines() if line.startswith("{")]
            self.assertTrue(any("ListBuckets" in json.dumps(line) for line in lines), own.output())

    def test_no_secret_in_the_log(self):
        with Server(quiet=False) as own:
            framework.client(to=own, key=own.root_key()).list_buckets()
            framework.request("GET", "/", to=own, key=("test", "very-secret-text"))
            own.stop()
            self.assertNotIn(own.root_key()[1], own.output())
            self.assertNotIn("very-secret-text", own.output())

    def test_init_scripts(self):
        with Server() as own:
            own.stop()
            trace = os.path.join(own.data, "trace")
            for stage in ("boot", "start", "ready", "shutdown"):
                folder = os.path.join(own.data, "init", f"{stage}.d")
                os.makedirs(folder, exist_ok=True)
                for name in ("20-second.sh", "10-first.sh"):
                    path = os.path.join(folder, name)
                    with open(path, "w", encoding="ascii") as file:
                        file.write(f"#!/bin/sh\necho {stage} {name} >>'{trace}'\n")
                    os.chmod(path, 0o755)
            own.start()
            deadline = time.monotonic() + 10
            while not json.loads(get("/_localstack/init", to=own).body)["completed"]["READY"]:
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.02)
            scripts = json.loads(get("/_localstack/init", to=own).body)["scripts"]
            own.stop()
            with open(trace, encoding="ascii") as file:
                ran = file.read().split("\n")[:-1]
            self.assertEqual([f"{stage} {name}" for stage in ("boot", "start", "ready", "shutdown")
                              for name in ("10-first.sh", "20-second.sh")], ran)
            ready = [script for script in scripts if script["stage"] == "READY"]
            self.assertEqual({"SUCCESSFUL"}, {script["state"] for script in ready})


class CommandLine(Own):
    def test_help_and_version(self):
        for arguments in (("help",), ("--help",), ("version",), ("--version",)):
            with self.subTest(arguments=arguments):
                done = garua(*arguments)
                self.assertEqual((0, ""), (done.returncode, done.stderr))
                self.assertTrue(done.stdout)

    def test_mistakes(self):
        for arguments in (("nothing",), ("up", "--nothing"), ("up", "--listen", "nonsense"), ("up", "--ready-fd", "x"),
                          ("up", "--memory", "--data", "/tmp/x")):
            with self.subTest(arguments=arguments):
                done = garua(*arguments)
                self.assertEqual(2, done.returncode, done.stderr)
                self.assertTrue(done.stderr.startswith("garua"), done.stderr)
                self.assertEqual("", done.stdout)

    def test_coverage(self):
        done = garua("coverage")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("s3", done.stdout)
        self.assertIn("CreateBucket", garua("coverage", "s3").stdout)

    def test_doctor(self):
        self.assertTrue(garua("doctor").stdout)

    def test_credentials(self):
        done = garua("credentials", "--data", framework.server().data)
        self.assertEqual(0, done.returncode, done.stderr)
        for word in framework.server().root_key():
            self.assertIn(word, done.stdout)

    def test_status(self):
        done = garua("status", "--endpoint", framework.server().endpoint)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn(framework.server().data, done.stdout)
        self.assertIsInstance(json.loads(garua("status", "--json", "--endpoint", framework.server().endpoint).stdout), dict)
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            port = nobody.getsockname()[1]
        done = garua("status", "--endpoint", f"http://127.0.0.1:{port}")
        self.assertEqual((1, ""), (done.returncode, done.stdout))


if __name__ == "__main__":
    framework.main()
