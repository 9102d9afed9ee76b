"""S3: CopyObject, and the conditions of reads and writes."""
import datetime
import email.utils
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, request, unique

SELF_COPY = ("This copy request is illegal because it is trying to copy an object to itself without changing the object's "
             "metadata, storage class, website redirect location or encryption attributes.")
FAILED = "At least one of the pre-conditions you specified did not hold"
NOT_IMPLEMENTED = "A header you provided implies functionality that is not implemented"


def http_date(when):
    return email.utils.format_datetime(when.astimezone(datetime.timezone.utc), usegmt=True)


class Copy(Case):
    def setUp(self):
        self.source = self.bucket()
        self.put(self.source, "from", b"data", Metadata={"a": "1"}, ContentType="text/plain", CacheControl="no-cache",
                 Tagging="t=1")

    def copy(self, key="to", source=None, query=(), bucket=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers["x-amz-copy-source"] = source or f"/{self.source}/from"
        return request("PUT", f"/{bucket or self.source}/{key}", query, headers)

    def test_copies_everything(self):
        bucket = self.bucket()
        done = self.s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": self.source, "Key": "from"})
        source, made = self.s3.head_object(Bucket=self.source, Key="from"), self.s3.head_object(Bucket=bucket, Key="to")
        for name in ("ETag", "ContentLength", "Metadata", "ContentType", "CacheControl"):
            self.assertEqual(source[name], made[name], name)
        self.assertEqual(source["ETag"], done["CopyObjectResult"]["ETag"])
        self.assertEqual(b"data", self.body(bucket, "to"))
        self.assertEqual([{"Key": "t", "Value": "1"}], self.s3.get_object_tagging(Bucket=bucket, Key="to")["TagSet"])

    def test_answer(self):
        answer = self.ok(self.copy())
        self.assertEqual("CopyObjectResult", answer.xml.tag)
        self.assertRegex(answer.xml.findtext("LastModified"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_source_forms(self):
        self.put(self.source, "a b/+%\u00e9", b"special")
        for source in (f"{self.source}/a%20b/%2B%25%C3%A9", f"/{self.source}/a%20b%2F%2B%25%C3%A9"):
            with self.subTest(source=source):
                self.ok(self.copy(source=source))
                self.assertEqual(b"special", self.body(self.source, "to"))

    def test_bad_sources(self):
        for source, code, status in (("nobucket", "InvalidArgument", 400), (f"/{self.source}/", "InvalidArgument", 400),
                                     (f"/{self.source}/nothing", "NoSuchKey", 404), (f"/{unique()}/x", "NoSuchBucket", 404)):
            with self.subTest(source=source):
                self.refused(self.copy(source=source), code, status)

    def test_replace_metadata(self):
        self.ok(self.copy(x_amz_metadata_directive="REPLACE", x_amz_meta_b="2"))
        made = self.s3.head_object(Bucket=self.source, Key="to")
        self.assertEqual(({"b": "2"}, "binary/octet-stream"), (made["Metadata"], made["ContentType"]))
        self.assertNotIn("CacheControl", made)

    def test_copy_directive_ignores_new_metadata(self):
        self.ok(self.copy(x_amz_metadata_directive="COPY", x_amz_meta_b="2", content_type="text/other"))
        made = self.s3.head_object(Bucket=self.source, Key="to")
        self.assertEqual(({"a": "1"}, "text/plain"), (made["Metadata"], made["ContentType"]))

    def test_bad_directives(self):
        for headers in ({"x_amz_metadata_directive": "MOVE"}, {"x_amz_tagging_directive": "MOVE"}):
            with self.subTest(headers=headers):
                self.refused(self.copy(**headers), "InvalidArgument", 400)

    def test_tagging_directive(self):
        def tags():
            return self.s3.get_object_tagging(Bucket=self.source, Key="to")["TagSet"]
        self.ok(self.copy(x_amz_tagging_directive="REPLACE", x_amz_tagging="n=2"))
        self.assertEqual([{"Key": "n", "Value": "2"}], tags())
        self.ok(self.copy(x_amz_tagging_directive="REPLACE"))
        self.assertEqual([], tags())
        self.ok(self.copy(x_amz_tagging_directive="COPY", x_amz_tagging="n=2"))
        self.assertEqual([{"Key": "t", "Value": "1"}], tags())

    def test_to_itself(self):
        self.refused(self.copy("from"), "InvalidRequest", 400, SELF_COPY)
        self.refused(self.copy("from", x_amz_metadata_directive="COPY"), "InvalidRequest", 400, SELF_COPY)
        for headers in ({"x_amz_metadata_directive": "REPLACE", "x_amz_meta_c": "3"}, {"x_amz_storage_class": "STANDARD_IA"},
                        {"x_amz_website_redirect_location": "/x"}):
            with self.subTest(headers=headers):
                self.ok(self.copy("from", **headers))
                self.assertEqual(b"data", self.body(self.source, "from"))

    def test_to_itself_replaces(self):
        self.ok(self.copy("from", x_amz_metadata_directive="REPLACE", x_amz_meta_c="3"))
        self.assertEqual({"c": "3"}, self.s3.head_object(Bucket=self.source, Key="from")["Metadata"])

    def test_source_of_another_account(self):
        other = framework.random_account()
        theirs = unique()
        self.ok(request("PUT", f"/{theirs}", key=other))
        answer = request("PUT", f"/{theirs}/k", headers={"x-amz-copy-source": f"/{self.source}/from"}, key=other)
        self.refused(answer, "AccessDenied", 403)

    def test_copy_outlives_its_source(self):
        data = os.urandom(300_000)
        self.put(self.source, "from", data)
        self.ok(self.copy())
        self.s3.delete_object(Bucket=self.source, Key="from")
        self.assertEqual(data, self.body(self.source, "to"))
        self.ok(self.copy("third", f"/{self.source}/to"))
        self.s3.delete_object(Bucket=self.source, Key="to")
        self.assertEqual(data, self.body(self.source, "third"))

    def test_etag_of_a_multipart_source_is_a_plain_one(self):
        upload = self.s3.create_multipart_upload(Bucket=self.source, Key="multi")["UploadId"]
        part = self.s3.upload_part(Bucket=self.source, Key="multi", UploadId=upload, PartNumber=1, Body=b"data")
        self.s3.complete_multipart_upload(Bucket=self.source, Key="multi", UploadId=upload, MultipartUpload={
            "Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
        self.assertTrue(self.s3.head_object(Bucket=self.source, Key="multi")["ETag"].endswith('-1"'))
        self.ok(self.copy(source=f"/{self.source}/multi"))
        self.assertEqual('"8d777f385d3dfec8815d20f7496026dc"', self.s3.head_object(Bucket=self.source, Key="to")["ETag"])

    def test_source_version(self):
        bucket = self.bucket(versioned=True)
        first = self.put(bucket, "k", b"one")["VersionId"]
        self.put(bucket, "k", b"two")
        done = self.s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "k", "VersionId": first})
        self.assertEqual(first, done["CopySourceVersionId"])
        self.assertEqual(b"one", self.body(bucket, "to", VersionId=done["VersionId"]))
        marker = self.s3.delete_object(Bucket=bucket, Key="k")["VersionId"]
        self.refused(self.copy(source=f"/{bucket}/k"), "NoSuchKey", 404)
        self.refused(self.copy(source=f"/{bucket}/k?versionId={marker}"), "InvalidRequest", 400,
                     "The source of a copy request may not specifically refer to a delete marker by version id.")

    def test_restore_of_an_old_version(self):
        bucket = self.bucket(versioned=True)
        first = self.put(bucket, "k", b"one")["VersionId"]
        self.put(bucket, "k", b"two")
        self.ok(self.copy("k", f"/{bucket}/k?versionId={first}", bucket=bucket))
        self.assertEqual(b"one", self.body(bucket, "k"))

    def test_source_conditions(self):
        etag = self.s3.head_object(Bucket=self.source, Key="from")["ETag"]
        now = datetime.datetime.now(datetime.timezone.utc)
        old, future = http_date(now - datetime.timedelta(days=1)), http_date(now + datetime.timedelta(days=1))
        for headers, condition in (
                ({"if_match": etag}, None), ({"if_match": '"0"'}, "x-amz-copy-source-If-Match"),
                ({"if_none_match": '"0"'}, None), ({"if_none_match": etag}, "x-amz-copy-source-If-None-Match"),
                ({"if_modified_since": old}, None), ({"if_unmodified_since": old}, "x-amz-copy-source-If-Unmodified-Since"),
                ({"if_unmodified_since": future}, None), ({"if_modified_since": future}, None),
                ({"if_match": etag, "if_unmodified_since": old}, None),
                ({"if_none_match": etag, "if_modified_since": old}, "x-amz-copy-source-If-None-Match")):
            with self.subTest(headers=headers):
                answer = self.copy(**{f"x_amz_copy_source_{name}": value for name, value in headers.items()})
                if condition is None:
                    self.ok(answer)
                else:
                    self.refused(answer, "PreconditionFailed", 412, FAILED, Condition=condition)

    def test_destination_conditions(self):
        self.ok(self.copy(if_none_match="*"))
        self.refused(self.copy(if_none_match="*"), "PreconditionFailed", 412, FAILED, Condition="If-None-Match")
        etag = self.s3.head_object(Bucket=self.source, Key="to")["ETag"]
        self.refused(self.copy(if_match='"0"'), "PreconditionFailed", 412, FAILED, Condition="If-Match")
        self.ok(self.copy(if_match=etag))
        self.refused(self.copy("absent", if_match=etag), "NoSuchKey", 404)


class Reads(Case):
    def setUp(self):
        self.name = self.bucket()
        self.etag = self.put(self.name, "k", b"data")["ETag"]
        self.modified = self.s3.head_object(Bucket=self.name, Key="k")["LastModified"]

    def get(self, method="GET", **headers):
        return request(method, f"/{self.name}/k", headers={name.replace("_", "-"): value for name, value in headers.items()})

    def test_table(self):
        day = datetime.timedelta(days=1)
        old, same, future = (http_date(when) for when in (self.modified - day, self.modified, self.modified + day))
        bare = self.etag.strip('"')
        for headers, status in (
                ({"if_match": self.etag}, 200), ({"if_match": bare}, 200), ({"if_match": "*"}, 200), ({"if_match": '"0"'}, 412),
                ({"if_none_match": self.etag}, 304), ({"if_none_match": bare}, 304), ({"if_none_match": "*"}, 304),
                ({"if_none_match": '"0"'}, 200),
                ({"if_modified_since": old}, 200), ({"if_modified_since": same}, 304),
                ({"if_modified_since": future}, 200),  # in the future: ignored
                ({"if_unmodified_since": old}, 412), ({"if_unmodified_since": same}, 200), ({"if_unmodified_since": future}, 200),
                # AWS: GetObject, "If both of the If-Match and If-Unmodified-Since headers are present"
                ({"if_match": self.etag, "if_unmodified_since": old}, 200),
                ({"if_match": '"0"', "if_unmodified_since": future}, 412),
                # AWS: GetObject, "If both of the If-None-Match and If-Modified-Since headers are present"
                ({"if_none_match": self.etag, "if_modified_since": old}, 304),
                ({"if_none_match": '"0"', "if_modified_since": same}, 200),
                ({"if_modified_since": "not a date"}, 200), ({"if_unmodified_since": "not a date"}, 200)):
            for method in ("GET", "HEAD"):
                with self.subTest(headers=headers, method=method):
                    answer = self.ok(self.get(method, **headers), status)
                    if status == 304:
                        self.assertEqual((b"", self.etag), (answer.body, answer.headers["etag"]))
                    if status == 412 and method == "GET":
                        which = "If-Match" if "if_match" in headers else "If-Unmodified-Since"
                        self.refused(answer, "PreconditionFailed", 412, FAILED, Condition=which)

    def test_missing_object(self):
        self.refused(request("GET", f"/{self.name}/other", headers={"if-match": self.etag}), "NoSuchKey", 404)
        self.refused(request("GET", f"/{self.name}/other", headers={"if-none-match": "*"}), "NoSuchKey", 404)

    def test_with_a_range(self):
        self.ok(self.get(if_match=self.etag, range="bytes=0-1"), 206)
        self.ok(self.get(if_none_match=self.etag, range="bytes=0-1"), 304)
        self.ok(self.get(if_match='"0"', range="bytes=0-1"), 412)


class Writes(Case):
    def put_if(self, bucket, body=b"new", key="k", **headers):
        return request("PUT", f"/{bucket}/{key}", headers={name.replace("_", "-"): value for name, value in headers.items()},
                       body=body)

    def test_none_match(self):
        bucket = self.bucket()
        self.ok(self.put_if(bucket, b"first", if_none_match="*"))
        self.refused(self.put_if(bucket, if_none_match="*"), "PreconditionFailed", 412, FAILED, Condition="If-None-Match")
        self.assertEqual(b"first", self.body(bucket, "k"))
        self.s3.delete_object(Bucket=bucket, Key="k")
        self.ok(self.put_if(bucket, if_none_match="*"))

    def test_none_match_of_a_large_body(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"first")
        self.refused(self.put_if(bucket, b"x" * 500_000, if_none_match="*"), "PreconditionFailed", 412)
        self.assertEqual(b"first", self.body(bucket, "k"))

    def test_none_match_sees_delete_markers_as_absent(self):
        bucket = self.bucket(versioned=True)
        self.put(bucket, "k", b"first")
        self.refused(self.put_if(bucket, if_none_match="*"), "PreconditionFailed", 412)
        self.s3.delete_object(Bucket=bucket, Key="k")
        self.ok(self.put_if(bucket, if_none_match="*"))

    def test_match(self):
        bucket = self.bucket()
        self.refused(self.put_if(bucket, if_match='"0"'), "NoSuchKey", 404, Key="k")
        etag = self.put(bucket, "k", b"first")["ETag"]
        self.refused(self.put_if(bucket, if_match='"0"'), "PreconditionFailed", 412, FAILED, Condition="If-Match")
        self.ok(self.put_if(bucket, if_match=etag))
        self.assertEqual(b"new", self.body(bucket, "k"))
        self.refused(self.put_if(bucket, if_match=etag), "PreconditionFailed", 412)
        marker = self.bucket(versioned=True)
        etag = self.put(marker, "k", b"v")["ETag"]
        self.s3.delete_object(Bucket=marker, Key="k")
        self.refused(self.put_if(marker, if_match=etag), "NoSuchKey", 404)

    def test_values_that_s3_does_not_take(self):
        bucket = self.bucket()
        etag = self.put(bucket, "k", b"first")["ETag"]
        for headers, header, more in (
                ({"if_none_match": etag}, "If-None-Match", "We don't accept the provided value of If-None-Match header for this API"),
                ({"if_match": "*"}, "If-Match", "We don't accept the provided value of If-Match header for this API"),
                ({"if_match": etag, "if_none_match": "*"}, "If-Match,If-None-Match",
                 "Multiple conditional request headers present in the request")):
            with self.subTest(headers=headers):
                error = self.refused(self.put_if(bucket, **headers), "NotImplemented", 501, NOT_IMPLEMENTED, Header=header)
                self.assertEqual(more, error.get("additionalMessage"))
        self.assertEqual(b"first", self.body(bucket, "k"))

    def test_race(self):
        """Of many writers that want to be the first, one is."""
        bucket = self.bucket()
        answers = framework.in_parallel([lambda n=n: self.put_if(bucket, str(n).encode() * 20_000, if_none_match="*")
                                         for n in range(16)], 16)
        won = [n for n, answer in enumerate(answers) if answer.status == 200]
        self.assertEqual(1, len(won), [answer.status for answer in answers])
        self.assertLessEqual({answer.status for answer in answers}, {200, 409, 412})
        self.assertEqual(str(won[0]).encode() * 20_000, self.body(bucket, "k"))

    def test_compare_and_swap(self):
        """No increment is lost."""
        bucket = self.bucket()
        self.put(bucket, "k", b"0")

        def increment():
            while True:
                got = request("GET", f"/{bucket}/k")
                done = self.put_if(bucket, str(int(got.body) + 1).encode(), if_match=got.headers["etag"])
                if done.status == 200:
                    return
                self.assertIn(done.status, (409, 412), done)
        framework.in_parallel([increment] * 40)
        self.assertEqual(b"40", self.body(bucket, "k"))


if __name__ == "__main__":
    framework.main()
