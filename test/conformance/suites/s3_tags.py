"""S3: tags of objects and buckets."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, request

HEADER = ("The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name "
          "duplicates.")


def document(tags):
    rows = "".join(f"<Tag><Key>{key}</Key><Value>{value}</Value></Tag>" for key, value in tags)
    return f"<Tagging><TagSet>{rows}</TagSet></Tagging>".encode()


class ObjectTags(Case):
    def setUp(self):
        self.name = self.bucket()
        self.put(self.name, "k", b"v")

    def set(self, tags, **query):
        return request("PUT", f"/{self.name}/k", dict({"tagging": ""}, **query), body=document(tags))

    def get(self, key="k", **more):
        return sorted((tag["Key"], tag["Value"]) for tag in self.s3.get_object_tagging(Bucket=self.name, Key=key, **more)["TagSet"])

    def test_cycle(self):
        self.assertEqual([], self.get())
        self.ok(self.set([("a", "1"), ("b", "")]))
        self.assertEqual([("a", "1"), ("b", "")], self.get())
        self.ok(self.set([("c", "3")]))
        self.assertEqual([("c", "3")], self.get())
        self.assertEqual("1", request("HEAD", f"/{self.name}/k").headers["x-amz-tagging-count"])
        self.ok(request("DELETE", f"/{self.name}/k", {"tagging": ""}), 204)
        self.assertEqual([], self.get())
        self.assertIsNone(request("HEAD", f"/{self.name}/k").headers["x-amz-tagging-count"])

    def test_header(self):
        for header, want in (("a=1&b=2", [("a", "1"), ("b", "2")]), ("a", [("a", "")]), ("a%20b=c%2Bd", [("a b", "c+d")]),
                             ("a+b=c", [("a b", "c")]), ("", [])):
            with self.subTest(header=header):
                self.ok(request("PUT", f"/{self.name}/k", headers={"x-amz-tagging": header}, body=b"v"))
                self.assertEqual(want, self.get())

    def test_bad_headers(self):
        for header in ("a=1&a=2", "a=1,b=2"):
            with self.subTest(header=header):
                answer = request("PUT", f"/{self.name}/k", headers={"x-amz-tagging": header}, body=b"v")
                self.refused(answer, "InvalidArgument", 400, HEADER, ArgumentName="x-amz-tagging", ArgumentValue=header)
        many = "&".join(f"k{number}=v" for number in range(11))
        answer = request("PUT", f"/{self.name}/k", headers={"x-amz-tagging": many}, body=b"v")
        self.refused(answer, "BadRequest", 400, "Object tags cannot be greater than 10")

    def test_overwrite_clears(self):
        self.ok(self.set([("a", "1")]))
        self.put(self.name, "k", b"new")
        self.assertEqual([], self.get())

    def test_limits(self):
        self.ok(self.set([(f"k{number}", "v") for number in range(10)]))
        self.refused(self.set([(f"k{number}", "v") for number in range(11)]), "BadRequest", 400,
                     "Object tags cannot be greater than 10")
        self.ok(self.set([("k" * 128, "v" * 256)]))
        self.refused(self.set([("k" * 129, "v")]), "InvalidTag", 400, "The TagKey you have provided is invalid")
        self.refused(self.set([("k", "v" * 257)]), "InvalidTag", 400, "The TagValue you have provided is invalid")
        self.refused(self.set([("", "v")]), "InvalidTag", 400, "The TagKey you have provided is invalid")

    def test_characters(self):
        self.ok(self.set([("caf\u00e9 + - = . _ : / @", "\u65e5\u672c")]))
        self.assertEqual([("caf\u00e9 + - = . _ : / @", "\u65e5\u672c")], self.get())
        self.refused(self.set([("a,b", "v")]), "InvalidTag", 400, "The TagKey you have provided is invalid", TagKey="a,b")
        self.refused(self.set([("a", "v,w")]), "InvalidTag", 400, "The TagValue you have provided is invalid", TagKey="a",
                     TagValue="v,w")

    def test_duplicates_and_system_tags(self):
        self.refused(self.set([("a", "1"), ("a", "2")]), "InvalidTag", 400, "Cannot provide multiple Tags with the same key",
                     TagKey="a")
        self.refused(self.set([("aws:x", "1")]), "InvalidTag", 400, "Your TagKey cannot be prefixed with aws:", TagKey="aws:x")

    def test_malformed(self):
        for body in (b"<Tagging>", b"x", b"<Tagging/>", b"<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"):
            with self.subTest(body=body):
                self.refused(request("PUT", f"/{self.name}/k", {"tagging": ""}, body=body), "MalformedXML", 400)

    def test_missing_object(self):
        for method, body in (("GET", b""), ("PUT", document([("a", "1")])), ("DELETE", b"")):
            with self.subTest(method=method):
                self.refused(request(method, f"/{self.name}/none", {"tagging": ""}, body=body), "NoSuchKey", 404)

    def test_versions_have_their_own(self):
        self.s3.put_bucket_versioning(Bucket=self.name, VersioningConfiguration={"Status": "Enabled"})
        first = self.put(self.name, "k", b"1", Tagging="v=1")["VersionId"]
        second = self.put(self.name, "k", b"2", Tagging="v=2")["VersionId"]
        self.assertEqual(([("v", "1")], [("v", "2")]), (self.get(VersionId=first), self.get()))
        answer = self.ok(self.set([("changed", "x")], versionId=first))
        self.assertEqual(first, answer.headers["x-amz-version-id"])
        self.assertEqual(([("changed", "x")], [("v", "2")]), (self.get(VersionId=first), self.get(VersionId=second)))
        answer = request("GET", f"/{self.name}/k", {"tagging": ""})
        self.assertEqual(second, answer.headers["x-amz-version-id"])
        marker = self.s3.delete_object(Bucket=self.name, Key="k")["VersionId"]
        for method, body in (("GET", b""), ("PUT", document([("a", "1")])), ("DELETE", b"")):
            answer = request(method, f"/{self.name}/k", {"tagging": "", "versionId": marker}, body=body)
            self.refused(answer, "MethodNotAllowed", 405, Method=method, ResourceType="DeleteMarker")


class BucketTags(Case):
    def setUp(self):
        self.name = self.bucket()

    def set(self, tags):
        return request("PUT", f"/{self.name}", {"tagging": ""}, body=document(tags))

    def get(self):
        return sorted((tag["Key"], tag["Value"]) for tag in self.s3.get_bucket_tagging(Bucket=self.name)["TagSet"])

    def test_cycle(self):
        self.refused(request("GET", f"/{self.name}", {"tagging": ""}), "NoSuchTagSet", 404, "The TagSet does not exist",
                     BucketName=self.name)
        self.ok(self.set([("a", "1"), ("b", "2")]), 204)
        self.assertEqual([("a", "1"), ("b", "2")], self.get())
        self.ok(request("DELETE", f"/{self.name}", {"tagging": ""}), 204)
        self.fails("NoSuchTagSet", 404, self.s3.get_bucket_tagging, Bucket=self.name)

    def test_limits(self):
        self.ok(self.set([(f"k{number}", "v") for number in range(50)]), 204)
        self.assertEqual(400, self.set([(f"k{number}", "v") for number in range(51)]).status)
        self.assertEqual(50, len(self.get()))

    def test_refusals(self):
        self.refused(self.set([("a", "1"), ("a", "2")]), "InvalidTag", 400, "Cannot provide multiple Tags with the same key",
                     TagKey="a")
        self.refused(self.set([("aws:x", "1")]), "InvalidTag", 400, "System tags cannot be added/updated by requester",
                     TagKey="aws:x")
        self.refused(self.set([("a,b", "1")]), "InvalidTag", 400, "The TagKey you have provided is invalid", TagKey="a,b")


if __name__ == "__main__":
    framework.main()
