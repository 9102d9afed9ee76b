"""S3: additional checksums as headers and trailers, and aws-chunked bodies, signed and unsigned."""
import base64
import functools
import hashlib
import hmac
import os
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, exchange, query_string, request

UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
SIGNED_TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
HELLO = b"hello"


@functools.lru_cache(None)
def table(polynomial):
    def entry(value):
        for _ in range(8):
            value = (value >> 1) ^ (polynomial if value & 1 else 0)
        return value
    return [entry(byte) for byte in range(256)]


def crc(data, polynomial, bits):
    rows, value = table(polynomial), (1 << bits) - 1
    for byte in data:
        value = (value >> 8) ^ rows[(value ^ byte) & 0xFF]
    return (value ^ ((1 << bits) - 1)).to_bytes(bits // 8, "big")


DIGESTS = {
    "crc32": lambda data: zlib.crc32(data).to_bytes(4, "big"),
    "crc32c": lambda data: crc(data, 0x82F63B78, 32),
    "crc64nvme": lambda data: crc(data, 0x9A6C9329AC4BC9B5, 64),
    "sha1": lambda data: hashlib.sha1(data).digest(),
    "sha256": lambda data: hashlib.sha256(data).digest(),
}
# Newer ones; the xxHash values are of b"hello" only, from the reference implementation.
NEWER = {
    "sha512": lambda data: hashlib.sha512(data).digest(),
    "md5": lambda data: hashlib.md5(data).digest(),
    "xxhash64": lambda data: bytes.fromhex("26c7827d889f6da3"),
    "xxhash3": lambda data: bytes.fromhex("9555e8555c62dcfd"),
    "xxhash128": lambda data: bytes.fromhex("b5e9c1ad071b3e7fc779cfaa5e523818"),
}


def checksum(name, data):
    return base64.b64encode({**DIGESTS, **NEWER}[name](data)).decode()


def chunked(data, size=65536, trailer=None):
    """An unsigned aws-chunked body. trailer: (name, value)."""
    out = b"".join(b"%x\r\n%s\r\n" % (len(data[at:at + size]), data[at:at + size]) for at in range(0, len(data), size))
    return out + b"0\r\n" + (f"{trailer[0]}:{trailer[1]}\r\n".encode() if trailer else b"") + b"\r\n"


def chain(key, headers, text, region="us-east-1"):
    """The next signature of a chunked body. text: what follows the scope in the string to sign, after the kind."""
    stamp = headers["x-amz-date"]
    secret = framework.signing_key(key[1], stamp[:8], region, "s3")
    kind, rest = text
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    return hmac.new(secret, "\n".join([kind, stamp, scope, *rest]).encode(), hashlib.sha256).hexdigest()


def signed_chunks(key, headers, data, size=65536, trailer=None, spoil=None):
    """An aws-chunked body whose chunks are signed. spoil: the number of a chunk whose bytes are changed after signing."""
    previous = headers["authorization"].rsplit("Signature=", 1)[1]
    pieces = [data[at:at + size] for at in range(0, len(data), size)] + [b""]
    out = b""
    for number, piece in enumerate(pieces):
        rest = [previous, framework.EMPTY_SHA256, hashlib.sha256(piece).hexdigest()]
        previous = chain(key, headers, ("AWS4-HMAC-SHA256-PAYLOAD", rest))
        sent = bytes([piece[0] ^ 1]) + piece[1:] if number == spoil else piece
        out += f"{len(piece):x};chunk-signature={previous}\r\n".encode() + sent + (b"\r\n" if piece else b"")
    if trailer:
        line = f"{trailer[0]}:{trailer[1]}\n"
        last = chain(key, headers, ("AWS4-HMAC-SHA256-TRAILER", [previous, hashlib.sha256(line.encode()).hexdigest()]))
        out += f"{trailer[0]}:{trailer[1]}\r\nx-amz-trailer-signature:{last}\r\n".encode()
    return out + b"\r\n"


class AsHeader(Case):
    def put_with(self, bucket, name, value, data=HELLO, **headers):
        headers = {header.replace("_", "-"): text for header, text in headers.items()}
        return request("PUT", f"/{bucket}/k", headers={f"x-amz-checksum-{name}": value, **headers}, body=data)

    def round_trip(self, name, data):
        bucket, value = self.bucket(), checksum(name, data)
        answer = self.ok(self.put_with(bucket, name, value, data))
        self.assertEqual((value, "FULL_OBJECT"),
                         (answer.headers[f"x-amz-checksum-{name}"], answer.headers["x-amz-checksum-type"]))
        for method in ("GET", "HEAD"):
            asked = self.ok(request(method, f"/{bucket}/k", headers={"x-amz-checksum-mode": "ENABLED"}))
            self.assertEqual((value, "FULL_OBJECT"),
                             (asked.headers[f"x-amz-checksum-{name}"], asked.headers["x-amz-checksum-type"]))
            self.assertIsNone(request(method, f"/{bucket}/k").headers[f"x-amz-checksum-{name}"])

    def test_round_trips(self):
        for name in DIGESTS:
            for data in (b"", HELLO, b"x" * 100_000):
                with self.subTest(name=name, size=len(data)):
                    self.round_trip(name, data)

    def test_newer_round_trips(self):
        for name in NEWER:
            with self.subTest(name=name):
                self.round_trip(name, HELLO)

    def test_known_values(self):
        """The check values of the CRC catalogue."""
        self.assertEqual("ae8b14860a799888", DIGESTS["crc64nvme"](b"123456789").hex())
        self.assertEqual("e3069283", DIGESTS["crc32c"](b"123456789").hex())

    def test_wrong(self):
        for name in (*DIGESTS, *NEWER):
            for data in (HELLO, b"x" * 100_000):
                with self.subTest(name=name, size=len(data)):
                    bucket = self.bucket()
                    length = len(base64.b64decode(checksum(name, HELLO)))
                    answer = self.put_with(bucket, name, base64.b64encode(b"\x01" * length).decode(), data)
                    self.refused(answer, "BadDigest", 400,
                                 f"The {name.upper()} you specified did not match the calculated checksum.")
                    self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_invalid(self):
        bucket = self.bucket()
        for name in (*DIGESTS, *NEWER):
            for value in ("nonsense", "AAAA=AAA", "AA=="):
                with self.subTest(name=name, value=value):
                    self.refused(self.put_with(bucket, name, value), "InvalidRequest", 400,
                                 f"Value for x-amz-checksum-{name} header is invalid.")

    def test_two(self):
        answer = self.put_with(self.bucket(), "crc32", checksum("crc32", HELLO), x_amz_checksum_sha1=checksum("sha1", HELLO))
        self.refused(answer, "InvalidRequest", 400,
                     "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")

    def test_default_is_crc64nvme(self):
        bucket = self.bucket()
        answer = self.ok(request("PUT", f"/{bucket}/k", body=HELLO))
        self.assertEqual(checksum("crc64nvme", HELLO), answer.headers["x-amz-checksum-crc64nvme"])
        answer = request("GET", f"/{bucket}/k", headers={"x-amz-checksum-mode": "ENABLED"})
        self.assertEqual(checksum("crc64nvme", HELLO), answer.headers["x-amz-checksum-crc64nvme"])

    def test_not_with_a_range(self):
        bucket = self.bucket()
        self.ok(self.put_with(bucket, "crc32", checksum("crc32", HELLO)))
        for asked, present in (("bytes=0-1", False), ("bytes=0-100", True)):
            answer = request("GET", f"/{bucket}/k", headers={"x-amz-checksum-mode": "ENABLED", "range": asked})
            self.assertEqual(present, answer.headers["x-amz-checksum-crc32"] is not None, asked)

    def test_lists_name_the_algorithm(self):
        bucket = self.bucket()
        self.ok(self.put_with(bucket, "sha256", checksum("sha256", HELLO)))
        answer = request("GET", f"/{bucket}", {"list-type": "2"})
        self.assertEqual((["SHA256"], ["FULL_OBJECT"]),
                         (answer.texts("Contents/ChecksumAlgorithm"), answer.texts("Contents/ChecksumType")))

    def test_copy_keeps_or_changes(self):
        bucket = self.bucket()
        self.ok(self.put_with(bucket, "sha1", checksum("sha1", HELLO)))
        kept = request("PUT", f"/{bucket}/kept", headers={"x-amz-copy-source": f"/{bucket}/k"})
        self.assertEqual(checksum("sha1", HELLO), kept.xml.findtext("ChecksumSHA1"))
        changed = request("PUT", f"/{bucket}/changed", headers={"x-amz-copy-source": f"/{bucket}/k",
                                                               "x-amz-checksum-algorithm": "SHA256"})
        self.assertEqual(checksum("sha256", HELLO), changed.xml.findtext("ChecksumSHA256"))
        self.assertIsNone(changed.xml.findtext("ChecksumSHA1"))

    def test_boto3(self):
        import boto3
        bucket = self.bucket()
        for algorithm in ("CRC32", "SHA1", "SHA256"):
            with self.subTest(algorithm=algorithm):
                put = self.put(bucket, "k", HELLO, ChecksumAlgorithm=algorithm)
                self.assertEqual(checksum(algorithm.lower(), HELLO), put[f"Checksum{algorithm}"])
                got = self.s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
                self.assertEqual((put[f"Checksum{algorithm}"], HELLO), (got[f"Checksum{algorithm}"], got["Body"].read()))
        self.assertTrue(boto3.__version__)


class AsTrailer(Case):
    def put_chunked(self, bucket, data, trailer=None, tls=None, length=None, key=framework.DEFAULT_KEY, body=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers.setdefault("x-amz-decoded-content-length", str(len(data) if length is None else length))
        headers.setdefault("content-encoding", "aws-chunked")
        if trailer:
            headers.setdefault("x-amz-trailer", trailer[0])
        return request("PUT", f"/{bucket}/k", headers=headers, body=body or chunked(data, trailer=trailer), key=key,
                       payload=UNSIGNED_TRAILER, tls=tls)

    def test_round_trips(self):
        for name in DIGESTS:
            for data in (b"", HELLO, b"x" * 200_001):
                with self.subTest(name=name, size=len(data)):
                    bucket, value = self.bucket(), checksum(name, data)
                    answer = self.ok(self.put_chunked(bucket, data, (f"x-amz-checksum-{name}", value)))
                    self.assertEqual(value, answer.headers[f"x-amz-checksum-{name}"])
                    got = request("GET", f"/{bucket}/k", headers={"x-amz-checksum-mode": "ENABLED"})
                    self.assertEqual((data, value, None),
                                     (got.body, got.headers[f"x-amz-checksum-{name}"], got.headers["content-encoding"]))

    def test_over_tls(self):
        bucket, value = self.bucket(), checksum("crc32", b"y" * 100_000)
        self.ok(self.put_chunked(bucket, b"y" * 100_000, ("x-amz-checksum-crc32", value), tls=framework.unverified_tls()))
        self.assertEqual(b"y" * 100_000, self.body(bucket, "k"))

    def test_other_encodings_stay(self):
        bucket, value = self.bucket(), checksum("crc32", HELLO)
        self.ok(self.put_chunked(bucket, HELLO, ("x-amz-checksum-crc32", value), content_encoding="aws-chunked,gzip"))
        self.assertEqual("gzip", request("HEAD", f"/{bucket}/k").headers["content-encoding"])

    def test_wrong(self):
        bucket = self.bucket()
        for data in (HELLO, b"x" * 200_000):
            answer = self.put_chunked(bucket, data, ("x-amz-checksum-crc32", checksum("crc32", b"other")))
            self.refused(answer, "BadDigest", 400, "The CRC32 you specified did not match the calculated checksum.")
            self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_announced_trailer_must_come(self):
        bucket = self.bucket()
        answer = self.put_chunked(bucket, HELLO, x_amz_trailer="x-amz-checksum-crc32")
        self.assertEqual(400, answer.status, answer)
        self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_decoded_length_must_be_right(self):
        bucket = self.bucket()
        trailer = ("x-amz-checksum-crc32", checksum("crc32", HELLO))
        for length in (4, 6):
            with self.subTest(length=length):
                answer = self.put_chunked(bucket, HELLO, trailer, length=length)
                self.assertEqual(400, answer.status, answer)
                self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_decoded_length_is_required(self):
        bucket = self.bucket()
        answer = request("PUT", f"/{bucket}/k", headers={"content-encoding": "aws-chunked"}, body=chunked(HELLO),
                         payload=UNSIGNED_TRAILER)
        self.refused(answer, "MissingContentLength", 411)

    def test_broken_chunks(self):
        bucket = self.bucket()
        for body in (b"5\r\nhel", b"5\r\nhello\r\n", b"x\r\nhello\r\n0\r\n\r\n", b"5\r\nhelloXX0\r\n\r\n",
                     b"-5\r\nhello\r\n0\r\n\r\n", b"ffffffffffffffffff\r\nhello\r\n0\r\n\r\n", b"hello"):
            with self.subTest(body=body):
                answer = self.put_chunked(bucket, HELLO, body=body)
                self.assertEqual(400, answer.status, answer)
                self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_boto3_over_tls(self):
        """boto3 sends trailers over TLS only."""
        client = framework.client(endpoint=framework.server().endpoint.replace("http:", "https:"), verify=False)
        bucket = self.bucket()
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            client.put_object(Bucket=bucket, Key="k", Body=b"z" * 100_000, ChecksumAlgorithm="SHA256")
            got = client.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
            self.assertEqual((b"z" * 100_000, checksum("sha256", b"z" * 100_000)), (got["Body"].read(), got["ChecksumSHA256"]))


class SignedChunks(Case):
    """Signatures are verified for keys that the server knows: here the root key."""

    def setUp(self):
        self.needs_own_server()
        self.key = framework.server().root_key()
        self.name = self.bucket()

    def put_signed(self, data, trailer=None, spoil=None, spoil_trailer=False, size=65536):
        server = framework.server()
        host = f"{server.host}:{server.port}"
        headers = {"x-amz-decoded-content-length": str(len(data)), "content-encoding": "aws-chunked"}
        if trailer:
            headers["x-amz-trailer"] = trailer[0]
        sent = framework.sign(self.key, "PUT", host, f"/{self.name}/k", query_string({}), headers,
                              SIGNED_TRAILER if trailer else SIGNED)
        body = signed_chunks(self.key, sent, data, size, trailer, spoil)
        if spoil_trailer:
            body = body.replace(b"x-amz-trailer-signature:", b"x-amz-trailer-signature:0")[:-5] + b"\r\n\r\n"
        return exchange("PUT", f"/{self.name}/k", dict(sent, **{"content-length": str(len(body))}), body)

    def test_good(self):
        for data in (b"", HELLO, b"x" * 65536, b"x" * 200_001):
            with self.subTest(size=len(data)):
                self.ok(self.put_signed(data))
                self.assertEqual(data, self.body(self.name, "k"))

    def test_with_trailer(self):
        for data in (b"", HELLO, b"x" * 200_001):
            with self.subTest(size=len(data)):
                value = checksum("crc32c", data)
                answer = self.ok(self.put_signed(data, ("x-amz-checksum-crc32c", value)))
                self.assertEqual(value, answer.headers["x-amz-checksum-crc32c"])
                self.assertEqual(data, self.body(self.name, "k"))

    def test_changed_chunk(self):
        for number in (0, 2):
            with self.subTest(chunk=number):
                self.refused(self.put_signed(b"x" * 200_001, spoil=number), "SignatureDoesNotMatch", 403)
                self.assertEqual(404, request("HEAD", f"/{self.name}/k").status)

    def test_changed_trailer(self):
        answer = self.put_signed(HELLO, ("x-amz-checksum-crc32", checksum("crc32", HELLO)), spoil_trailer=True)
        self.refused(answer, "SignatureDoesNotMatch", 403)

    def test_chunks_may_be_small_only_at_the_end(self):
        """AWS: "Signature calculations: multiple chunks": all but the last must be 8 KiB or more."""
        self.refused(self.put_signed(b"x" * 20_000, size=1000), "InvalidChunkSizeError", 403)


if __name__ == "__main__":
    framework.main()
