"""S3: versioning, delete markers, and the list of versions."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, request

NOT_ALLOWED = "The specified method is not allowed against this resource."
MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


class Status(Case):
    def put_status(self, bucket, body):
        return request("PUT", f"/{bucket}", {"versioning": ""}, body=body)

    def test_cycle(self):
        bucket = self.bucket()
        self.assertNotIn("Status", self.s3.get_bucket_versioning(Bucket=bucket))
        for status in ("Suspended", "Enabled", "Suspended", "Enabled"):
            self.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})
            self.assertEqual(status, self.s3.get_bucket_versioning(Bucket=bucket)["Status"])

    def test_unset_is_an_empty_document(self):
        answer = self.ok(request("GET", f"/{self.bucket()}", {"versioning": ""}))
        self.assertEqual(("VersioningConfiguration", 0), (answer.xml.tag, len(answer.xml)))

    def test_bad_documents(self):
        bucket = self.bucket()
        for status in ("enabled", "Disabled", ""):
            body = f"<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>".encode()
            self.refused(self.put_status(bucket, body), "MalformedXML", 400, MALFORMED)
        self.refused(self.put_status(bucket, b"<VersioningConfiguration/>"), "IllegalVersioningConfigurationException", 400,
                     "The Versioning element must be specified")
        self.refused(self.put_status(bucket, b"<Versioning"), "MalformedXML", 400, MALFORMED)


def document_order(answer):
    """The list's (kind, key, version id, latest), versions first: AWS mixes the two kinds, but no client can see how."""
    return [(node.tag, node.findtext("Key"), node.findtext("VersionId"), node.findtext("IsLatest") == "true")
            for kind in ("Version", "DeleteMarker") for node in answer.xml.findall(kind)]


class Versions(Case):
    def setUp(self):
        self.name = self.bucket(versioned=True)

    def rows(self):
        return document_order(self.ok(request("GET", f"/{self.name}", {"versions": ""})))

    def test_put_twice(self):
        first, second = (self.put(self.name, "k", body)["VersionId"] for body in (b"one", b"two"))
        self.assertNotEqual(first, second)
        self.assertEqual((b"two", b"one", b"two"), (self.body(self.name, "k"), self.body(self.name, "k", VersionId=first),
                                                    self.body(self.name, "k", VersionId=second)))
        head = self.s3.head_object(Bucket=self.name, Key="k")
        self.assertEqual(second, head["VersionId"])
        self.assertEqual([("Version", "k", second, True), ("Version", "k", first, False)], self.rows())

    def test_version_ids_are_opaque_text(self):
        self.assertRegex(self.put(self.name, "k")["VersionId"], r"^[A-Za-z0-9._-]{32}$")

    def test_unversioned_bucket_says_nothing(self):
        bucket = self.bucket()
        self.assertNotIn("VersionId", self.put(bucket, "k"))
        self.assertNotIn("VersionId", self.s3.get_object(Bucket=bucket, Key="k"))
        self.assertEqual("null", self.s3.list_object_versions(Bucket=bucket)["Versions"][0]["VersionId"])
        self.assertEqual(b"", self.body(bucket, "k", VersionId="null"))

    def test_what_was_there_before_is_null(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"before")
        self.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
        self.assertEqual("null", self.s3.get_object(Bucket=bucket, Key="k")["VersionId"])
        newer = self.put(bucket, "k", b"after")["VersionId"]
        self.assertNotEqual("null", newer)
        self.assertEqual(b"before", self.body(bucket, "k", VersionId="null"))
        self.s3.delete_object(Bucket=bucket, Key="k", VersionId=newer)
        self.assertEqual(b"before", self.body(bucket, "k"))

    def test_delete_marker(self):
        version = self.put(self.name, "k", b"v")["VersionId"]
        gone = self.s3.delete_object(Bucket=self.name, Key="k")
        self.assertTrue(gone["DeleteMarker"])
        marker = gone["VersionId"]
        answer = request("GET", f"/{self.name}/k")
        self.refused(answer, "NoSuchKey", 404, Key="k")
        self.assertEqual(("true", marker), (answer.headers["x-amz-delete-marker"], answer.headers["x-amz-version-id"]))
        self.assertEqual(b"v", self.body(self.name, "k", VersionId=version))
        self.assertEqual([("Version", "k", version, False), ("DeleteMarker", "k", marker, True)], self.rows())
        self.assertEqual(0, self.s3.list_objects_v2(Bucket=self.name)["KeyCount"])
        back = self.s3.delete_object(Bucket=self.name, Key="k", VersionId=marker)
        self.assertEqual((True, marker), (back["DeleteMarker"], back["VersionId"]))
        self.assertEqual(b"v", self.body(self.name, "k"))

    def test_reading_a_delete_marker(self):
        self.put(self.name, "k", b"v")
        marker = self.s3.delete_object(Bucket=self.name, Key="k")["VersionId"]
        for method in ("GET", "HEAD"):
            answer = self.ok(request(method, f"/{self.name}/k", {"versionId": marker}), 405)
            self.assertEqual(("true", marker), (answer.headers["x-amz-delete-marker"], answer.headers["x-amz-version-id"]))
            self.assertEqual("DELETE", answer.headers["allow"])
            self.assertTrue(answer.headers["last-modified"])
        self.refused(request("GET", f"/{self.name}/k", {"versionId": marker}), "MethodNotAllowed", 405, NOT_ALLOWED, Method="GET",
                     ResourceType="DeleteMarker")

    def test_markers_of_what_never_was(self):
        first, second = (self.s3.delete_object(Bucket=self.name, Key="k")["VersionId"] for _ in "12")
        self.assertEqual([("DeleteMarker", "k", second, True), ("DeleteMarker", "k", first, False)], self.rows())

    def test_delete_of_a_version(self):
        first, second, third = (self.put(self.name, "k", body)["VersionId"] for body in (b"1", b"2", b"3"))
        gone = self.s3.delete_object(Bucket=self.name, Key="k", VersionId=second)
        self.assertEqual(second, gone["VersionId"])
        self.assertNotIn("DeleteMarker", gone)
        self.assertEqual(b"3", self.body(self.name, "k"))
        self.s3.delete_object(Bucket=self.name, Key="k", VersionId=third)
        self.assertEqual(b"1", self.body(self.name, "k"))
        self.assertEqual([("Version", "k", first, True)], self.rows())
        answer = request("GET", f"/{self.name}/k", {"versionId": third})
        self.refused(answer, "NoSuchVersion", 404, "The specified version does not exist.", Key="k", VersionId=third)
        self.ok(request("DELETE", f"/{self.name}/k", {"versionId": third}), 204)

    def test_bad_version_ids(self):
        self.put(self.name, "k", b"1")
        for method in ("GET", "DELETE"):
            self.refused(request(method, f"/{self.name}/k", {"versionId": "nonsense"}), "InvalidArgument", 400,
                         "Invalid version id specified", ArgumentName="versionId", ArgumentValue="nonsense")
        self.assertEqual(400, request("GET", f"/{self.name}/k", {"versionId": ""}).status)
        self.assertEqual(404, request("HEAD", f"/{self.name}/k", {"versionId": "null"}).status)

    def test_batch(self):
        first = self.put(self.name, "a", b"1")["VersionId"]
        self.put(self.name, "b", b"1")
        got = self.s3.delete_objects(Bucket=self.name, Delete={"Objects": [
            {"Key": "a", "VersionId": first}, {"Key": "b"}, {"Key": "never"}]})
        deleted = {row["Key"]: row for row in got["Deleted"]}
        self.assertEqual({"Key": "a", "VersionId": first}, deleted["a"])
        for key in ("b", "never"):
            self.assertTrue(deleted[key]["DeleteMarker"])
            self.assertTrue(deleted[key]["DeleteMarkerVersionId"])
        marker = deleted["b"]["DeleteMarkerVersionId"]
        got = self.s3.delete_objects(Bucket=self.name, Delete={"Objects": [{"Key": "b", "VersionId": marker}]})
        self.assertEqual([{"Key": "b", "VersionId": marker, "DeleteMarker": True, "DeleteMarkerVersionId": marker}],
                         got["Deleted"])
        self.assertEqual(b"1", self.body(self.name, "b"))


class Suspended(Case):
    def setUp(self):
        self.name = self.bucket(versioned=True)
        self.old = self.put(self.name, "k", b"old")["VersionId"]
        self.s3.put_bucket_versioning(Bucket=self.name, VersioningConfiguration={"Status": "Suspended"})

    def versions(self):
        listed = self.s3.list_object_versions(Bucket=self.name)
        return [(row["VersionId"], row["IsLatest"]) for row in listed.get("Versions", []) + listed.get("DeleteMarkers", [])]

    def test_puts_replace_the_null_version(self):
        for body in (b"first", b"second"):
            self.assertNotIn("VersionId", self.put(self.name, "k", body))
            self.assertEqual([("null", True), (self.old, False)], self.versions())
        self.assertEqual((b"second", b"second", b"old"), (self.body(self.name, "k"), self.body(self.name, "k", VersionId="null"),
                                                          self.body(self.name, "k", VersionId=self.old)))
        self.assertEqual("null", self.s3.head_object(Bucket=self.name, Key="k")["VersionId"])

    def test_delete_makes_a_null_marker(self):
        self.put(self.name, "k", b"null one")
        gone = self.s3.delete_object(Bucket=self.name, Key="k")
        self.assertEqual((True, "null"), (gone["DeleteMarker"], gone["VersionId"]))
        self.assertEqual([(self.old, False), ("null", True)], self.versions())
        self.put(self.name, "k", b"again")
        self.assertEqual([("null", True), (self.old, False)], self.versions())

    def test_enabled_again_keeps_null(self):
        self.put(self.name, "k", b"null one")
        self.s3.put_bucket_versioning(Bucket=self.name, VersioningConfiguration={"Status": "Enabled"})
        newer = self.put(self.name, "k", b"newer")["VersionId"]
        self.assertEqual([(newer, True), ("null", False), (self.old, False)], self.versions())
        self.s3.delete_object(Bucket=self.name, Key="k", VersionId="null")
        self.assertEqual([(newer, True), (self.old, False)], self.versions())


class Lists(Case):
    def setUp(self):
        self.name = self.bucket(versioned=True)
        self.made = []
        for key in ("a", "b/1", "a", "b/2", "c", "b/1"):
            self.made.append((key, self.put(self.name, key, key.encode())["VersionId"], "Version"))
        for key in ("a", "c", "d"):
            self.made.append((key, self.s3.delete_object(Bucket=self.name, Key=key)["VersionId"], "DeleteMarker"))
        self.want = []
        for key in ("a", "b/1", "b/2", "c", "d"):  # by key, the newest first
            self.want += [row for row in self.made[::-1] if row[0] == key]

    def page(self, **query):
        query = dict({"versions": ""}, **{name.replace("_", "-"): value for name, value in query.items()})
        answer = self.ok(request("GET", f"/{self.name}", query))
        found = [(key, version, kind) for kind, key, version, _ in document_order(answer)]
        for kind in ("Version", "DeleteMarker"):
            of_kind = [row for row in found if row[2] == kind]
            self.assertEqual([row for row in self.want if row in of_kind], of_kind, "the order")
        return answer, sorted(found, key=self.want.index)

    def test_order(self):
        self.assertEqual(self.want, self.page()[1])

    def test_pages(self):
        for size in (1, 2, 3, 5):
            seen, query = [], {}
            for _ in range(20):
                answer, rows = self.page(max_keys=str(size), **query)
                seen += rows
                if answer.xml.findtext("IsTruncated") == "false":
                    break
                self.assertEqual((size, rows[-1][:2]), (len(rows), (answer.xml.findtext("NextKeyMarker"),
                                                                   answer.xml.findtext("NextVersionIdMarker"))))
                query = {"key_marker": rows[-1][0], "version_id_marker": rows[-1][1]}
            self.assertEqual(self.want, seen, size)

    def test_key_marker_alone_skips_the_key(self):
        self.assertEqual([row for row in self.want if row[0] > "b/1"], self.page(key_marker="b/1")[1])

    def test_version_marker_alone(self):
        answer = request("GET", f"/{self.name}", {"versions": "", "version-id-marker": self.made[0][1]})
        self.refused(answer, "InvalidArgument", 400, "A version-id marker cannot be specified without a key marker.",
                     ArgumentName="version-id-marker")

    def test_prefix_and_delimiter(self):
        answer, rows = self.page(delimiter="/")
        self.assertEqual(([row for row in self.want if row[0] in "acd"], ["b/"]),
                         (rows, answer.texts("CommonPrefixes/Prefix")))
        self.assertEqual([row for row in self.want if row[0].startswith("b/")], self.page(prefix="b/")[1])
        answer, rows = self.page(delimiter="/", max_keys="4")
        self.assertEqual((3, ["b/"], "true"), (len(rows), answer.texts("CommonPrefixes/Prefix"),
                                               answer.xml.findtext("IsTruncated")))
        answer, rows = self.page(delimiter="/", key_marker=answer.xml.findtext("NextKeyMarker"))
        self.assertEqual(([row for row in self.want if row[0] in "cd"], []), (rows, answer.texts("CommonPrefixes/Prefix")))

    def test_fields(self):
        answer = self.page()[0]
        self.assertEqual(("ListVersionsResult", self.name, "1000"), (answer.xml.tag, answer.xml.findtext("Name"),
                                                                     answer.xml.findtext("MaxKeys")))
        version, marker = answer.xml.find("Version"), answer.xml.find("DeleteMarker")
        self.assertEqual(("1", "STANDARD"), (version.findtext("Size"), version.findtext("StorageClass")))
        for node in (version, marker):
            self.assertTrue(node.findtext("Owner/ID") and node.findtext("LastModified"))
        self.assertIsNone(marker.find("Size"))

    def test_boto3_paginator(self):
        pages = self.s3.get_paginator("list_object_versions").paginate(Bucket=self.name, PaginationConfig={"PageSize": 2})
        rows = [row["VersionId"] for page in pages for row in page.get("Versions", []) + page.get("DeleteMarkers", [])]
        self.assertEqual(sorted(row[1] for row in self.made), sorted(rows))


if __name__ == "__main__":
    framework.main()
