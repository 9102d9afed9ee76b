"""What the suites share: a server of their own, signed requests, and assertions in AWS's words.

A suite is a unittest file that ends with framework.main(). It gets one garua, started at its first use on a free port
with an empty data directory, and stopped (and its directory removed) at the end, also when the suite dies. With
GARUA_ENDPOINT=http://host:port the tests run against what answers there; what needs a server of its own is then skipped.
Tests share the server, so each makes its own buckets. Only the standard library and boto3 are needed.
"""
import atexit
import contextlib
import ctypes
import datetime
import hashlib
import hmac
import http.client
import os
import random
import select
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GARUA = os.environ.get("GARUA", os.path.join(REPOSITORY, "build", "garua"))
BUILD = os.path.join(REPOSITORY, "build")
EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()
S3_XMLNS = "http://s3.amazonaws.com/doc/2006-03-01/"
READY_TIMEOUT_S = 20
STOP_TIMEOUT_S = 10
DEFAULT_KEY = ("test", "test")

# What this machine's settings must not change, and what the clients need.
for _name in [name for name in os.environ if name.startswith("AWS_")] + ["http_proxy", "https_proxy", "HTTP_PROXY",
                                                                         "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]:
    os.environ.pop(_name, None)
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull


signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was begun is cleared away


def _die_with_parent():
    """In the child: a test that is killed leaves no server behind."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


class Server:
    """A garua process. start() returns when it answers; stop() asserts that it stopped in time."""

    def __init__(self, *options, data=None, memory=False, quiet=True, environment=None):
        self.options = list(options)
        self.memory = memory
        self.quiet = quiet
        self.environment = environment
        self.owns_data = data is None
        self.data = data or tempfile.mkdtemp(prefix="garua-test-")
        self.process = None
        self.log = tempfile.TemporaryFile()
        self.host = self.port = None
        atexit.register(self.remove)

    @property
    def endpoint(self):
        return f"http://{self.host}:{self.port}"

    def command(self, ready_fd):
        where = ["--memory"] if self.memory else ["--data", self.data]
        command = [GARUA, "up", "--listen", "127.0.0.1:0", *where, "--ready-fd", str(ready_fd)]
        return command + (["--quiet"] if self.quiet else []) + self.options

    def spawn(self):
        """Starts the process; returns the descriptor on which it will say where it listens."""
        if not os.access(GARUA, os.X_OK):
            raise FileNotFoundError(f"{GARUA}: build it first (make)")
        reader, writer = os.pipe()
        try:
            self.process = subprocess.Popen(
                self.command(writer), pass_fds=(writer,), stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                preexec_fn=_die_with_parent, env=dict(os.environ, **(self.environment or {})))
        finally:
            os.close(writer)
        return reader

    def start(self):
        reader = self.spawn()
        try:
            deadline = time.monotonic() + READY_TIMEOUT_S
            line = b""
            while not line.endswith(b"\n"):
                left = deadline - time.monotonic()
                if left <= 0 or not select.select([reader], [], [], left)[0]:
                    self.kill()
                    raise TimeoutError(f"garua was not ready in {READY_TIMEOUT_S} s: {self.output()}")
                piece = os.read(reader, 256)
                if not piece:
                    status = self.process.wait(STOP_TIMEOUT_S)
                    raise RuntimeError(f"garua ended with {status} before it was ready: {self.output()}")
                line += piece
        finally:
            os.close(reader)
        host, port = line.decode().strip().rsplit(":", 1)
        self.host, self.port = host.strip("[]"), int(port)
        return self

    def output(self):
        size = os.fstat(self.log.fileno()).st_size
        return os.pread(self.log.fileno(), 65536, max(0, size - 65536)).decode(errors="replace")

    def running(self):
        return self.process is not None and self.process.poll() is None

    def stop(self):
        """SIGTERM; returns (exit status, seconds it took)."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self.kill()
            raise TimeoutError(f"garua did not stop within {STOP_TIMEOUT_S} s of SIGTERM") from None
        return status, time.monotonic() - begun

    def kill(self):
        if self.running():
            self.process.kill()
        if self.process:
            self.process.wait()

    def restart(self):
        self.stop()
        return self.start()

    def complaint(self):
        """Stops it. What was wrong with its life or its end (a sanitizer's report, a leak), or None."""
        if not self.running():
            return f"the server ended by itself with {self.process.returncode}: {self.output()[-3000:]}"
        status, _ = self.stop()
        output = self.output()
        if status != 0 or "Sanitizer" in output or "runtime error" in output:
            return f"the server stopped with {status}: {output[-6000:]}"
        return None

    def remove(self):
        """Ends the process and removes its directory. Safe to call twice."""
        self.kill()
        if self.owns_data:
            shutil.rmtree(self.data, ignore_errors=True)
        self.log.close() if not self.log.closed else None
        atexit.unregister(self.remove)

    def root_key(self):
        """The key that the server verifies: (id, secret)."""
        with open(os.path.join(self.data, "root-key"), encoding="ascii") as file:
            identifier, secret = file.read().split()
        return identifier, secret

    def status(self, field):
        """A number from /proc/PID/status, in KiB where the kernel says kB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            for line in file:
                if line.startswith(field + ":"):
                    return int(line.split()[1])
        raise KeyError(field)

    def __enter__(self):
        return self if self.running() else self.start()

    def __exit__(self, *_):
        self.remove()


class Outside:
    """Stands for a server that somebody else runs (GARUA_ENDPOINT)."""

    def __init__(self, endpoint):
        url = urlsplit(endpoint)
        self.host, self.port, self.endpoint = url.hostname, url.port, endpoint

    def complaint(self):
        return None

    def remove(self):
        pass


_shared = []


def server():
    """The suite's server."""
    if not _shared:
        outside = os.environ.get("GARUA_ENDPOINT")
        memory = os.environ.get("GARUA_STORE") == "memory"
        _shared.append(Outside(outside) if outside else Server(memory=memory).start())
    return _shared[0]


# Signing (AWS: "Signature Version 4 signing process"), by hand so that tests can also do it wrong.

def encode(text, safe=""):
    return quote(text, safe=safe + "-_.~")


def query_string(query):
    """Pairs, sorted and encoded as SigV4 wants them; also good as the query of the request line."""
    pairs = sorted((encode(name), encode(value)) for name, value in (query.items() if isinstance(query, dict) else query))
    return "&".join(f"{name}={value}" for name, value in pairs)


def _hmac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def signing_key(secret, date, region, service):
    return _hmac(_hmac(_hmac(_hmac(("AWS4" + secret).encode(), date), region), service), "aws4_request")


def string_to_sign(method, path, query, headers, payload, stamp, scope):
    names = sorted(headers)
    canonical = "\n".join([method, path, query, *(f"{name}:{' '.join(headers[name].split())}" for name in names), "",
                           ";".join(names), payload])
    return "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])


def sign(key, method, host, path, query="", headers=None, payload=EMPTY_SHA256, region="us-east-1", service="s3",
         when=None):
    """The headers to send: those given, Host, X-Amz-Date, X-Amz-Content-Sha256 and Authorization. query is a string."""
    when = when or datetime.datetime.now(datetime.timezone.utc)
    stamp = when.strftime("%Y%m%dT%H%M%SZ")
    out = {name.lower(): value for name, value in (headers or {}).items()}
    out.update({"host": host, "x-amz-date": stamp, "x-amz-content-sha256": payload})
    signed = {name: value for name, value in out.items() if name not in ("expect", "connection", "transfer-encoding")}
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    text = string_to_sign(method, path, query, signed, payload, stamp, scope)
    signature = hmac.new(signing_key(key[1], stamp[:8], region, service), text.encode(), hashlib.sha256).hexdigest()
    out["authorization"] = (f"AWS4-HMAC-SHA256 Credential={key[0]}/{scope}, SignedHeaders={';'.join(sorted(signed))}, "
                            f"Signature={signature}")
    return out


def presign(key, method, host, path, query=None, expires=300, region="us-east-1", when=None, headers=None):
    """The query string of a presigned S3 URL (SigV4)."""
    when = when or datetime.datetime.now(datetime.timezone.utc)
    stamp = when.strftime("%Y%m%dT%H%M%SZ")
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    signed = dict({"host": host}, **{name.lower(): value for name, value in (headers or {}).items()})
    pairs = dict(query or {})
    pairs.update({"X-Amz-Algorithm": "AWS4-HMAC-SHA256", "X-Amz-Credential": f"{key[0]}/{scope}", "X-Amz-Date": stamp,
                  "X-Amz-Expires": str(expires), "X-Amz-SignedHeaders": ";".join(sorted(signed))})
    canonical = query_string(pairs)
    text = string_to_sign(method, path, canonical, signed, "UNSIGNED-PAYLOAD", stamp, scope)
    signature = hmac.new(signing_key(key[1], stamp[:8], region, "s3"), text.encode(), hashlib.sha256).hexdigest()
    return f"{canonical}&X-Amz-Signature={signature}"


def _plain(element):
    """An XML tree without namespaces."""
    for node in element.iter():
        node.tag = node.tag.split("}")[-1]
    return element


class Answer:
    """An HTTP response."""

    def __init__(self, response, body):
        self.status, self.headers, self.body = response.status, response.headers, body

    @property
    def xml(self):
        try:
            return _plain(ElementTree.fromstring(self.body))
        except ElementTree.ParseError as bad:
            raise AssertionError(f"not XML ({bad}): {self!r}") from None

    @property
    def error(self):
        """The fields of an error document, {} when the body is none."""
        if b"Error>" not in self.body or not self.body.lstrip().startswith(b"<"):
            return {}
        root = self.xml
        node = root if root.tag == "Error" else root.find("Error")
        return {} if node is None else {child.tag: child.text or "" for child in node}

    @property
    def code(self):
        return self.error.get("Code")

    def texts(self, path):
        return [node.text or "" for node in self.xml.findall(path)]

    def __repr__(self):
        return f"<{self.status} {dict(self.headers)} {self.body[:400]!r}>"


def connect(timeout=30, tls=None, to=None):
    to = to or server()
    if tls:
        return http.client.HTTPSConnection(to.host, to.port, timeout=timeout, context=tls)
    return http.client.HTTPConnection(to.host, to.port, timeout=timeout)


def exchange(method, target, headers, body=b"", timeout=30, tls=None, connection=None, to=None):
    """Sends exactly these headers and this target. body: bytes, or an iterable sent as it comes (frame it yourself)."""
    own = connection is None
    connection = connection or connect(timeout, tls, to)
    try:
        connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        names = {name.lower() for name in headers}
        for name, value in headers.items():
            connection.putheader(name, value.encode() if isinstance(value, str) else value)
        if isinstance(body, bytes) and not names & {"content-length", "transfer-encoding"}:
            if body or method in ("PUT", "POST"):
                connection.putheader("content-length", str(len(body)))
        connection.endheaders()
        for piece in [body] if isinstance(body, bytes) else body:
            if piece:
                connection.send(piece)
        response = connection.getresponse()
        return Answer(response, response.read())
    finally:
        if own:
            connection.close()


def request(method, path="/", query=(), headers=None, body=b"", key=DEFAULT_KEY, region="us-east-1", service="s3", host=None,
            payload=None, **options):
    """One signed request (key=None: unsigned). path is sent as it is given: encode it yourself."""
    to = options.get("to") or server()
    host = host or f"{to.host}:{to.port}"
    query = query if isinstance(query, str) else query_string(query)
    target = f"{path}?{query}" if query else path
    if key:
        if payload is None:
            payload = hashlib.sha256(body).hexdigest() if isinstance(body, bytes) else "UNSIGNED-PAYLOAD"
        sent = sign(key, method, host, path, query, headers, payload, region, service)
    else:
        sent = dict({"host": host}, **(headers or {}))
    return exchange(method, target, sent, body, **options)


# Clients and test cases.

def client(service="s3", region="us-east-1", key=DEFAULT_KEY, to=None, endpoint=None, verify=None, **config):
    import boto3
    from botocore.config import Config
    options = {"retries": {"total_max_attempts": 1}, "connect_timeout": 10, "read_timeout": 60}
    if service == "s3":
        options["s3"] = {"addressing_style": "path"}
    options.update(config)
    return boto3.client(service, region_name=region, endpoint_url=endpoint or (to or server()).endpoint,
                        aws_access_key_id=key[0], aws_secret_access_key=key[1], verify=verify, config=Config(**options))


_clients = {}


def unique(prefix="b"):
    return f"{prefix}-{uuid.uuid4().hex[:20]}"


def random_account():
    """An account that no other test uses: a 12-digit access key id is an account id."""
    return (f"{random.randrange(10**11, 10**12)}", "secret")


@contextlib.contextmanager
def all_hosts_are_local():
    """Every name that is looked up inside is 127.0.0.1, as the conventional host names would be."""
    real = socket.getaddrinfo

    def local(_host, port, *rest, **named):
        return real("127.0.0.1", port, *rest, **named)
    socket.getaddrinfo = local
    try:
        yield
    finally:
        socket.getaddrinfo = real


class Case(unittest.TestCase):
    maxDiff = 2000

    @property
    def s3(self):
        return self.client()

    @staticmethod
    def client(service="s3", **options):
        """Like framework.client(), but made once for the same options."""
        name = (service, repr(sorted(options.items())))
        if name not in _clients:
            _clients[name] = client(service, **options)
        return _clients[name]

    def needs_own_server(self):
        if isinstance(server(), Outside):
            self.skipTest("needs a server of its own (GARUA_ENDPOINT is set)")

    def needs(self, operation, *members):
        """Skips when this boto3's model has no such input member."""
        import boto3
        shape = self.s3.meta.service_model.operation_model(operation).input_shape
        lacking = [member for member in members if member not in shape.members]
        if lacking:
            self.skipTest(f"boto3 {boto3.__version__} has no {operation}.{lacking[0]}")

    def bucket(self, versioned=False, region="us-east-1", key=DEFAULT_KEY):
        name = unique()
        where = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        made = self.client(region=region, key=key)
        made.create_bucket(Bucket=name, **where)
        if versioned:
            made.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        return name

    def put(self, bucket, key, body=b"", **more):
        return self.s3.put_object(Bucket=bucket, Key=key, Body=body, **more)

    def body(self, bucket, key, **more):
        return self.s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()

    def fails(self, code, status, call, *arguments, message=None, **named):
        """The call is answered with that error; gives the error's fields."""
        from botocore.exceptions import ClientError
        with self.assertRaises(ClientError) as caught:
            call(*arguments, **named)
        response = caught.exception.response
        got = (response["Error"].get("Code"), response["ResponseMetadata"]["HTTPStatusCode"])
        self.assertEqual((code, status), got, response["Error"].get("Message"))
        if message is not None:
            self.assertEqual(message, response["Error"].get("Message"))
        return response["Error"]

    def refused(self, answer, code, status, message=None, **fields):
        """The raw answer is that S3 error, with those further elements."""
        self.assertEqual((code, status), (answer.code, answer.status), answer)
        error = answer.error
        if message is not None:
            self.assertEqual(message, error.get("Message"))
        self.assertTrue(error.get("RequestId"), "the error has no RequestId")
        for name, value in fields.items():
            name = name.replace("_", "-")
            self.assertIn(name, error)
            if value is not None:
                self.assertEqual(str(value), error[name], name)
        return error

    def ok(self, answer, status=200):
        self.assertEqual(status, answer.status, answer)
        return answer


def in_parallel(calls, width=8):
    """Runs functions on threads; gives their results in order; the first exception is raised."""
    results, failures, lock, todo = [None] * len(calls), [], threading.Lock(), list(enumerate(calls))[::-1]

    def work():
        while True:
            with lock:
                if not todo or failures:
                    return
                index, call = todo.pop()
            try:
                results[index] = call()
            except BaseException as exception:  # noqa: B902, handed to the caller below
                failures.append(exception)
    threads = [threading.Thread(target=work) for _ in range(width)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results


def unverified_tls():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class _Result(unittest.TextTestResult):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.passed = 0
        self.bad = set()

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.bad.add(test.id())


def main():
    """Runs the file's tests (arguments: words; only tests whose name has one of them). Last line: the counts."""
    words = sys.argv[1:]
    suite = unittest.TestSuite()
    for group in unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]):
        for test in group:
            if not words or any(word in test.id() for word in words):
                suite.addTest(test)
    begun = time.monotonic()
    try:
        result = unittest.TextTestRunner(stream=sys.stdout, resultclass=_Result, verbosity=0).run(suite)
        for running in _shared:
            complaint = running.complaint()
            if complaint:
                print(f"FAIL: {complaint}")
                result.bad.add("server")
    finally:
        for running in _shared:
            running.remove()
    failed = len(result.bad | {test.id() for test, _ in result.failures + result.errors
                               if not hasattr(test, "test_case")})
    for test, why in result.skipped:
        print(f"skipped {test.id().replace('__main__.', '')}: {why}")
    print(f"in {time.monotonic() - begun:.1f} s:")
    print(f"{result.passed} passed, {failed} failed, {len(result.skipped)} skipped")
    sys.exit(1 if failed else 0)
