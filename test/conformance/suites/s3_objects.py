"""S3: objects: put, get, head, delete, batch delete, ranges, metadata, Content-MD5."""
import base64
import datetime
import hashlib
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, encode, request, unique

MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"
KEYS = ("plain", "with space", "a+b", "a%2Fb", "100%", "caf\u00e9", "\u65e5\u672c\u8a9e", "\U0001F300", "a//b", "/leading",
        "trailing/", "//", ".", "./x", "a/../b", "a/./b", "~tilde", "*star", "q?x=y", "h#ash", "a&b=c", "semi;colon",
        "colon:at@", "quote'\"", "<tag>&amp;", "back\\slash", "pipe|", "{brace}[bracket]", "caret^`", "dollar$,!()", "tab\there",
        "new\nline", "\x01\x1f", "\x7f", "e\u0301", "\ufeffbom", "\uffff", "x" * 1024, "\u20ac" * 341)


def path(bucket, key):
    return f"/{bucket}/{encode(key, safe='/')}"


def md5(data):
    return base64.b64encode(hashlib.md5(data).digest()).decode()


class PutAndGet(Case):
    def test_sizes(self):
        bucket = self.bucket()
        for size in (0, 1, 4095, 65535, 65536, 65537, 131072, 1024 * 1024 + 3):
            with self.subTest(size=size):
                data = os.urandom(size)
                put = self.put(bucket, "k", data)
                self.assertEqual(f'"{hashlib.md5(data).hexdigest()}"', put["ETag"])
                got = self.s3.get_object(Bucket=bucket, Key="k")
                self.assertEqual(data, got["Body"].read())
                self.assertEqual((put["ETag"], size, "binary/octet-stream", "bytes", {}),
                                 tuple(got[name] for name in ("ETag", "ContentLength", "ContentType", "AcceptRanges", "Metadata")))

    def test_large(self):
        bucket = self.bucket()
        data = os.urandom(1024 * 1024) * 12
        self.put(bucket, "k", data)
        self.assertEqual(hashlib.sha256(data).digest(), hashlib.sha256(self.body(bucket, "k")).digest())

    def test_last_modified(self):
        bucket = self.bucket()
        now = datetime.datetime.now(datetime.timezone.utc)
        self.put(bucket, "k", b"v")
        head = self.s3.head_object(Bucket=bucket, Key="k")
        self.assertLess(abs((head["LastModified"] - now).total_seconds()), 5)
        listed = self.s3.list_objects_v2(Bucket=bucket)["Contents"][0]["LastModified"]
        self.assertEqual(head["LastModified"], listed.replace(microsecond=0))

    def test_overwrite(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"one", Metadata={"a": "1"}, ContentType="text/plain")
        self.put(bucket, "k", b"second")
        got = self.s3.get_object(Bucket=bucket, Key="k")
        self.assertEqual((b"second", {}, "binary/octet-stream"), (got["Body"].read(), got["Metadata"], got["ContentType"]))

    def test_head(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"12345", ContentType="text/x", Metadata={"m": "n"})
        answer = self.ok(request("HEAD", f"/{bucket}/k"))
        self.assertEqual((b"", "5", "text/x", "n", "bytes", f'"{hashlib.md5(b"12345").hexdigest()}"'),
                         (answer.body, *(answer.headers[name] for name in ("content-length", "content-type", "x-amz-meta-m",
                                                                             "accept-ranges", "etag"))))

    def test_missing(self):
        bucket = self.bucket()
        self.refused(request("GET", f"/{bucket}/a%20b"), "NoSuchKey", 404, "The specified key does not exist.", Key="a b")
        self.fails("404", 404, self.s3.head_object, Bucket=bucket, Key="k", message="Not Found")
        self.assertEqual(b"", request("HEAD", f"/{bucket}/k").body)

    def test_keys(self):
        bucket = self.bucket()
        for key in KEYS:
            with self.subTest(key=key[:40]):
                self.ok(request("PUT", path(bucket, key), body=key.encode()))
                self.assertEqual(key.encode(), self.ok(request("GET", path(bucket, key))).body)
        listed = self.s3.list_objects_v2(Bucket=bucket)["Contents"]
        self.assertEqual(sorted(KEYS, key=str.encode), [item["Key"] for item in listed])
        gone = self.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in KEYS if key.isprintable()]})
        self.assertEqual([], gone.get("Errors", []))
        left = [item["Key"] for item in self.s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
        self.assertEqual(sorted((key for key in KEYS if not key.isprintable()), key=str.encode), left)

    def test_keys_through_boto3(self):
        bucket = self.bucket()
        for key in ("with space", "a+b", "100%", "caf\u00e9/\U0001F300", "a//b", "q?x#y&z=1", "~!@$^*()_-=[]{}|;':\",.<>"):
            with self.subTest(key=key):
                self.put(bucket, key, key.encode())
                self.assertEqual(key.encode(), self.body(bucket, key))
                self.s3.delete_object(Bucket=bucket, Key=key)
                self.fails("NoSuchKey", 404, self.s3.get_object, Bucket=bucket, Key=key)

    def test_key_too_long(self):
        bucket = self.bucket()
        for key in ("x" * 1025, "\u20ac" * 342):
            with self.subTest(key=key[:1]):
                self.refused(request("PUT", path(bucket, key), body=b"v"), "KeyTooLongError", 400, "Your key is too long",
                             Size=len(key.encode()), MaxSizeAllowed=1024)

    def test_relative_keys_that_climb_out(self):
        """AWS: S3 user guide, "Naming Amazon S3 objects": more ../ than elements before them is invalid."""
        bucket = self.bucket()
        for key in ("..", "../x", "a/../../x"):
            with self.subTest(key=key):
                self.assertEqual(400, request("PUT", f"/{bucket}/{key}", body=b"v").status)

    def test_content_length_is_required(self):
        bucket = self.bucket()
        answer = request("PUT", f"/{bucket}/k", body=iter(()), payload=framework.EMPTY_SHA256)
        self.refused(answer, "MissingContentLength", 411, "You must provide the Content-Length HTTP header.")

    def test_x_id_is_ignored(self):
        bucket = self.bucket()
        self.ok(request("PUT", f"/{bucket}/k", {"x-id": "PutObject"}, body=b"v"))
        self.assertEqual(b"v", request("GET", f"/{bucket}/k", {"x-id": "GetObject"}).body)


class PayloadHash(Case):
    def test_mismatch(self):
        bucket = self.bucket()
        sent, computed = hashlib.sha256(b"other").hexdigest(), hashlib.sha256(b"body").hexdigest()
        answer = request("PUT", f"/{bucket}/k", body=b"body", payload=sent)
        self.refused(answer, "XAmzContentSHA256Mismatch", 400,
                     "The provided 'x-amz-content-sha256' header does not match what was computed.",
                     ClientComputedContentSHA256=sent, S3ComputedContentSHA256=computed)
        self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_mismatch_of_a_large_body(self):
        bucket = self.bucket()
        answer = request("PUT", f"/{bucket}/k", body=b"x" * 300000, payload=hashlib.sha256(b"other").hexdigest())
        self.refused(answer, "XAmzContentSHA256Mismatch", 400)
        self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_unsigned(self):
        bucket = self.bucket()
        self.ok(request("PUT", f"/{bucket}/k", body=b"body", payload="UNSIGNED-PAYLOAD"))
        self.assertEqual(b"body", self.body(bucket, "k"))

    def test_nonsense(self):
        bucket = self.bucket()
        answer = request("PUT", f"/{bucket}/k", body=b"body", payload="nonsense")
        self.assertEqual(400, answer.status, answer)
        self.assertIn(answer.code, ("InvalidArgument", "XAmzContentSHA256Mismatch"))


class ContentMd5(Case):
    def test_good(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v", ContentMD5=md5(b"v"))

    def test_bad(self):
        bucket = self.bucket()
        for data in (b"v", b"v" * 200000):
            answer = request("PUT", f"/{bucket}/k", headers={"content-md5": md5(b"w")}, body=data)
            self.refused(answer, "BadDigest", 400, "The Content-MD5 you specified did not match what we received.",
                         ExpectedDigest=None, CalculatedDigest=None)
            self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_invalid(self):
        bucket = self.bucket()
        for value in ("nonsense", "", "AAAA", base64.b64encode(b"x" * 17).decode()):
            with self.subTest(value=value):
                answer = request("PUT", f"/{bucket}/k", headers={"content-md5": value}, body=b"v")
                self.refused(answer, "InvalidDigest", 400, "The Content-MD5 you specified was invalid.")


class Delete(Case):
    def test_object(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v")
        answer = self.ok(request("DELETE", f"/{bucket}/k"), 204)
        self.assertIsNone(answer.headers["x-amz-delete-marker"])
        self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_missing(self):
        self.ok(request("DELETE", f"/{self.bucket()}/k"), 204)

    def test_version_of_unversioned(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v")
        self.refused(request("DELETE", f"/{bucket}/k", {"versionId": "HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD"}),
                     "InvalidArgument", 400, "Invalid version id specified", ArgumentName="versionId",
                     ArgumentValue="HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD")
        self.ok(request("DELETE", f"/{bucket}/k", {"versionId": "null"}), 204)
        self.assertEqual(404, request("HEAD", f"/{bucket}/k").status)

    def test_if_match(self):
        bucket = self.bucket()
        etag = self.put(bucket, "k", b"v")["ETag"]
        self.refused(request("DELETE", f"/{bucket}/k", headers={"if-match": '"0"'}), "PreconditionFailed", 412,
                     Condition="If-Match")
        self.ok(request("DELETE", f"/{bucket}/k", headers={"if-match": etag}), 204)


class BatchDelete(Case):
    def delete(self, bucket, body, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()} or {"content-md5": md5(body)}
        return request("POST", f"/{bucket}", {"delete": ""}, headers, body)

    def test_existing_and_missing(self):
        bucket = self.bucket()
        for key in ("a", "b", "c"):
            self.put(bucket, key, b"v")
        got = self.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "b"}, {"Key": "nothing"}, {"Key": "a"}]})
        self.assertEqual({"a", "b", "nothing"}, {item["Key"] for item in got["Deleted"]})
        self.assertNotIn("Errors", got)
        self.assertEqual(["c"], [item["Key"] for item in self.s3.list_objects_v2(Bucket=bucket)["Contents"]])

    def test_quiet(self):
        bucket = self.bucket()
        self.put(bucket, "a", b"v")
        got = self.s3.delete_objects(Bucket=bucket, Delete={"Quiet": True, "Objects": [{"Key": "a"}, {"Key": "b"}]})
        self.assertNotIn("Deleted", got)
        self.assertNotIn("Errors", got)
        self.assertEqual(0, self.s3.list_objects_v2(Bucket=bucket)["KeyCount"])

    def test_errors_are_per_key(self):
        bucket = self.bucket()
        self.put(bucket, "a", b"v")
        wrong = "HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD"
        for quiet in (False, True):
            got = self.s3.delete_objects(Bucket=bucket, Delete={
                "Quiet": quiet, "Objects": [{"Key": "a", "VersionId": wrong}, {"Key": "b"}]})
            self.assertEqual([{"Key": "a", "VersionId": wrong, "Code": "NoSuchVersion",
                               "Message": "The specified version does not exist."}], got["Errors"])
            self.assertEqual(None if quiet else [{"Key": "b"}], got.get("Deleted"))
        self.assertEqual(b"v", self.body(bucket, "a"))

    def test_limit(self):
        bucket = self.bucket()
        objects = "".join(f"<Object><Key>k{number}</Key></Object>" for number in range(1000))
        self.ok(self.delete(bucket, f"<Delete><Quiet>true</Quiet>{objects}</Delete>".encode()))
        self.refused(self.delete(bucket, f"<Delete>{objects}<Object><Key>x</Key></Object></Delete>".encode()),
                     "MalformedXML", 400, MALFORMED)

    def test_malformed(self):
        bucket = self.bucket()
        for body in (b"<Delete/>", b"<Delete><Object/></Delete>", b"<Delete>", b"x", b""):
            with self.subTest(body=body):
                answer = self.delete(bucket, body)
                self.assertEqual(400, answer.status, answer)
                self.assertIn(answer.code, ("MalformedXML", "MissingRequestBodyError"))

    def test_digest_is_required(self):
        bucket = self.bucket()
        body = b"<Delete><Object><Key>a</Key></Object></Delete>"
        self.refused(self.delete(bucket, body, accept="*/*"), "InvalidRequest", 400,
                     "Missing required header for this request: Content-MD5")
        self.refused(self.delete(bucket, body, content_md5=md5(b"other")), "BadDigest", 400)
        sha256 = base64.b64encode(hashlib.sha256(body).digest()).decode()
        self.ok(self.delete(bucket, body, x_amz_checksum_sha256=sha256))

    def test_escapes(self):
        bucket = self.bucket()
        for key in ("a&b", "<x>", "\r", "  two  "):
            self.put(bucket, key, b"v")
        self.ok(self.delete(bucket, b"<Delete><Object><Key>a&amp;b</Key></Object><Object><Key>&lt;x&gt;</Key></Object>"
                                    b"<Object><Key>&#13;</Key></Object><Object><Key><![CDATA[  two  ]]></Key></Object></Delete>"))
        self.assertEqual(0, self.s3.list_objects_v2(Bucket=bucket)["KeyCount"])


class Ranges(Case):
    DATA = b"0123456789"

    def test_table(self):
        bucket = self.bucket()
        self.put(bucket, "k", self.DATA)
        for asked, status, body, content_range in (
                ("bytes=0-8", 206, b"012345678", "bytes 0-8/10"), ("bytes=1-1", 206, b"1", "bytes 1-1/10"),
                ("bytes=0-0", 206, b"0", "bytes 0-0/10"), ("bytes=9-9", 206, b"9", "bytes 9-9/10"),
                ("bytes=1-", 206, b"123456789", "bytes 1-9/10"), ("bytes=-2", 206, b"89", "bytes 8-9/10"),
                ("bytes=-9", 206, b"123456789", "bytes 1-9/10"), ("bytes=-15", 206, self.DATA, "bytes 0-9/10"),
                ("bytes=0-100", 206, self.DATA, "bytes 0-9/10"),
                ("bytes=5-99999999999999999999", 206, b"56789", "bytes 5-9/10"),
                ("bytes=1-0", 200, self.DATA, None), ("bytes=-1-", 200, self.DATA, None), ("bytes=0--1", 200, self.DATA, None),
                ("bytes=0-1,3-4,7-9", 200, self.DATA, None), ("0-8", 200, self.DATA, None), ("bytes=-", 200, self.DATA, None),
                ("bytes=a-b", 200, self.DATA, None), ("items=0-1", 200, self.DATA, None)):
            with self.subTest(range=asked):
                answer = self.ok(request("GET", f"/{bucket}/k", headers={"range": asked}), status)
                self.assertEqual((body, content_range, str(len(body))),
                                 (answer.body, answer.headers["content-range"], answer.headers["content-length"]))
                head = self.ok(request("HEAD", f"/{bucket}/k", headers={"range": asked}), status)
                self.assertEqual((b"", str(len(body))), (head.body, head.headers["content-length"]))

    def test_unsatisfiable(self):
        bucket = self.bucket()
        self.put(bucket, "k", self.DATA)
        for asked in ("bytes=100-200", "bytes=10-", "bytes=-0"):
            with self.subTest(range=asked):
                self.refused(request("GET", f"/{bucket}/k", headers={"range": asked}), "InvalidRange", 416,
                             "The requested range is not satisfiable", RangeRequested=asked, ActualObjectSize=10)
                self.assertEqual(416, request("HEAD", f"/{bucket}/k", headers={"range": asked}).status)

    def test_of_an_empty_object(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"")
        self.refused(request("GET", f"/{bucket}/k", headers={"range": "bytes=0-"}), "InvalidRange", 416, ActualObjectSize=0)

    def test_of_a_large_object(self):
        bucket = self.bucket()
        data = os.urandom(1024 * 1024)
        self.put(bucket, "k", data)
        for first, last in ((0, 65535), (65535, 65536), (65536, 131071), (1, 1048575), (700001, 800002), (1048575, 1048575)):
            with self.subTest(first=first, last=last):
                got = self.s3.get_object(Bucket=bucket, Key="k", Range=f"bytes={first}-{last}")
                self.assertEqual(data[first:last + 1], got["Body"].read())


class Metadata(Case):
    def test_user_metadata(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"", Metadata={"UPPER": "Value With Case", "empty": "", "dash-ed": "  trimmed  "})
        self.assertEqual({"upper": "Value With Case", "empty": "", "dash-ed": "trimmed"},
                         self.s3.head_object(Bucket=bucket, Key="k")["Metadata"])

    def test_limit(self):
        bucket = self.bucket()
        self.ok(request("PUT", f"/{bucket}/k", headers={"x-amz-meta-abc": "v" * 2045}, body=b""))
        answer = request("PUT", f"/{bucket}/k", headers={"x-amz-meta-abc": "v" * 2000, "x-amz-meta-d": "w" * 45}, body=b"")
        self.refused(answer, "MetadataTooLarge", 400, "Your metadata headers exceed the maximum allowed metadata size",
                     Size=2049, MaxSizeAllowed=2048)

    def test_system_headers(self):
        bucket = self.bucket()
        headers = {"cache-control": "max-age=1", "content-disposition": 'attachment; filename="x"', "content-encoding": "gzip",
                   "content-language": "de, en", "content-type": "text/plain; charset=utf-8",
                   "expires": "Thu, 01 Dec 1994 16:00:00 GMT", "x-amz-website-redirect-location": "/other"}
        self.ok(request("PUT", f"/{bucket}/k", headers=headers, body=b"v"))
        for method in ("GET", "HEAD"):
            answer = request(method, f"/{bucket}/k")
            self.assertEqual(headers, {name: answer.headers[name] for name in headers})

    def test_expires_is_kept_as_it_came(self):
        bucket = self.bucket()
        self.ok(request("PUT", f"/{bucket}/k", headers={"expires": "not a date"}, body=b"v"))
        self.assertEqual("not a date", request("GET", f"/{bucket}/k").headers["expires"])

    def test_overrides(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v", ContentType="text/plain")
        overrides = {"cache-control": "no-cache", "content-disposition": "inline", "content-encoding": "br",
                     "content-language": "fr", "content-type": "text/x-other", "expires": "Thu, 01 Dec 1994 16:00:00 GMT"}
        answer = self.ok(request("GET", f"/{bucket}/k", {f"response-{name}": value for name, value in overrides.items()}))
        self.assertEqual(overrides, {name: answer.headers[name] for name in overrides})
        self.assertEqual("text/plain", request("GET", f"/{bucket}/k").headers["content-type"])

    def test_overrides_cannot_split_the_answer(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v")
        answer = request("GET", f"/{bucket}/k", {"response-content-disposition": "a\r\nx-injected: 1\r\n\r\nbody"})
        self.assertIsNone(answer.headers["x-injected"])
        self.assertIn(answer.body[:1], (b"v", b"<"))

    def test_aws_chunked_is_not_part_of_the_encoding(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"v", ContentEncoding="gzip")
        self.assertEqual("gzip", self.s3.head_object(Bucket=bucket, Key="k")["ContentEncoding"])

    def test_storage_class(self):
        bucket = self.bucket()
        self.put(bucket, "rare", b"v", StorageClass="STANDARD_IA")
        self.put(bucket, "usual", b"v", StorageClass="STANDARD")
        self.assertEqual("STANDARD_IA", self.s3.head_object(Bucket=bucket, Key="rare")["StorageClass"])
        self.assertNotIn("StorageClass", self.s3.head_object(Bucket=bucket, Key="usual"))
        self.assertEqual([("rare", "STANDARD_IA"), ("usual", "STANDARD")],
                         [(item["Key"], item["StorageClass"]) for item in self.s3.list_objects_v2(Bucket=bucket)["Contents"]])
        self.refused(request("PUT", f"/{bucket}/k", headers={"x-amz-storage-class": "WRONG"}, body=b"v"), "InvalidStorageClass",
                     400, "The storage class you specified is not valid", StorageClassRequested="WRONG")


class Attributes(Case):
    def get(self, bucket, attributes, **query):
        headers = {"x-amz-object-attributes": attributes} if attributes is not None else {}
        return request("GET", f"/{bucket}/k", dict({"attributes": ""}, **query), headers)

    def test_of_an_object(self):
        bucket = self.bucket()
        self.ok(request("PUT", f"/{bucket}/k", headers={"x-amz-checksum-sha256": "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="},
                        body=b"hello"))
        answer = self.ok(self.get(bucket, "ETag,Checksum,ObjectSize,StorageClass,ObjectParts"))
        self.assertEqual(("5d41402abc4b2a76b9719d911017c592", "5", "STANDARD", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
                          "FULL_OBJECT"), tuple(answer.xml.findtext(name) for name in (
                              "ETag", "ObjectSize", "StorageClass", "Checksum/ChecksumSHA256", "Checksum/ChecksumType")))
        self.assertIsNone(answer.xml.find("ObjectParts"))
        self.assertTrue(answer.headers["last-modified"])
        self.assertEqual(["ObjectSize"], [node.tag for node in self.get(bucket, "ObjectSize").xml])
        self.assertEqual("5", self.ok(self.get(bucket, " ETag , ObjectSize")).xml.findtext("ObjectSize"))

    def test_refusals(self):
        bucket = self.bucket()
        self.refused(self.get(bucket, "ETag"), "NoSuchKey", 404)
        self.put(bucket, "k", b"v")
        for attributes in (None, "", "Nothing"):
            with self.subTest(attributes=attributes):
                self.assertEqual(400, self.get(bucket, attributes).status)

    def test_of_parts(self):
        bucket = self.bucket()
        upload = self.s3.create_multipart_upload(Bucket=bucket, Key="k", ChecksumAlgorithm="SHA256")["UploadId"]
        part = self.s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"hello", ChecksumAlgorithm="SHA256")
        self.s3.complete_multipart_upload(Bucket=bucket, Key="k", UploadId=upload, MultipartUpload={"Parts": [
            {"PartNumber": 1, "ETag": part["ETag"], "ChecksumSHA256": part["ChecksumSHA256"]}]})
        answer = self.ok(self.get(bucket, "ObjectParts,Checksum"))
        self.assertEqual("1", answer.xml.findtext("ObjectParts/PartsCount"))
        self.assertEqual([part["ChecksumSHA256"]], answer.texts("ObjectParts/Part/ChecksumSHA256"))
        self.assertEqual("COMPOSITE", answer.xml.findtext("Checksum/ChecksumType"))


class Upload(Case):
    def test_managed_transfer(self):
        import io
        bucket = self.bucket()
        data = os.urandom(1024 * 1024) * 20
        self.s3.upload_fileobj(io.BytesIO(data), bucket, "k")
        into = io.BytesIO()
        self.s3.download_fileobj(bucket, "k", into)
        self.assertEqual(hashlib.sha256(data).digest(), hashlib.sha256(into.getvalue()).digest())
        self.assertRegex(self.s3.head_object(Bucket=bucket, Key="k")["ETag"], '-3"$')

    def test_waiters(self):
        bucket = self.bucket()
        self.put(bucket, "k")
        self.s3.get_waiter("object_exists").wait(Bucket=bucket, Key="k", WaiterConfig={"MaxAttempts": 1})
        self.s3.get_waiter("object_not_exists").wait(Bucket=bucket, Key=unique(), WaiterConfig={"MaxAttempts": 1})

    def test_concurrent_overwrites_are_whole(self):
        bucket = self.bucket()
        bodies = [bytes([letter]) * 100_000 for letter in b"abcdefgh"]
        framework.in_parallel([lambda data=data: self.ok(request("PUT", f"/{bucket}/k", body=data)) for data in bodies * 3])
        self.assertIn(self.body(bucket, "k"), bodies)


if __name__ == "__main__":
    framework.main()
