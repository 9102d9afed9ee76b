"""S3: ListObjects and ListObjectsV2."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, encode, in_parallel, request


def expected(keys, prefix="", delimiter="", after=""):
    """What S3 lists: (keys and common prefixes), merged in order of their bytes."""
    rows = []
    for key in sorted(keys, key=str.encode):
        if not key.startswith(prefix):
            continue
        at = key.find(delimiter, len(prefix)) if delimiter else -1
        row = ("prefix", key[:at + len(delimiter)]) if at >= 0 else ("key", key)
        if not (after and row[1].encode() <= after.encode()) and row not in rows:
            rows.append(row)
    return rows


class ListCase(Case):
    def filled(self, keys, **options):
        bucket = self.bucket(**options)
        in_parallel([lambda key=key: self.ok(request("PUT", f"/{bucket}/{encode(key, safe='/')}", body=key.encode()))
                     for key in keys])
        return bucket

    def list(self, bucket, version=2, **query):
        query = {name.replace("_", "-"): str(value) for name, value in query.items()}
        if version == 2:
            query["list-type"] = "2"
        return self.ok(request("GET", f"/{bucket}", query))

    @staticmethod
    def rows(answer):
        rows = [("key", key) for key in answer.texts("Contents/Key")]
        rows += [("prefix", prefix) for prefix in answer.texts("CommonPrefixes/Prefix")]
        return sorted(rows, key=lambda row: row[1].encode())

    def pages(self, bucket, version, size, **query):
        """All rows of a list in pages of that size; checks each page."""
        rows, start = [], {}
        for _ in range(10_000):
            answer = self.list(bucket, version, max_keys=size, **query, **start)
            page = self.rows(answer)
            rows += page
            if version == 2:
                self.assertEqual(str(len(page)), answer.xml.findtext("KeyCount"))
            if answer.xml.findtext("IsTruncated") == "false":
                self.assertIsNone(answer.xml.findtext("NextContinuationToken"))
                self.assertIsNone(answer.xml.findtext("NextMarker"))
                return rows
            self.assertEqual(size, len(page), "a page that is not the last is full")
            if version == 2:
                start = {"continuation_token": answer.xml.findtext("NextContinuationToken")}
            else:
                marker = answer.xml.findtext("NextMarker")
                self.assertEqual("delimiter" in query, marker is not None, "NextMarker comes with a delimiter only")
                start = {"marker": marker or page[-1][1]}
        self.fail("the list does not end")


class Pages(ListCase):
    KEYS = ("a", "a/", "a/1", "a/2", "a/b/1", "a/b/2", "a0", "b", "b/1", "b//2", "c", "d/1", "d/2", "d/3", "e/", "f/g/h", "zz",
            "\u00e9/1", "\u00e9/2", "\u65e5", "\U0001F300x", "\ue000")

    def test_every_way(self):
        bucket = self.filled(self.KEYS)
        for version in (1, 2):
            for prefix in ("", "a", "a/", "a/b", "d/", "nothing", "\u00e9"):
                for delimiter in ("", "/", "b", "/1", "\u00e9"):
                    query = {"prefix": prefix} if prefix else {}
                    if delimiter:
                        query["delimiter"] = delimiter
                    for size in (1, 2, 3, 1000):
                        with self.subTest(version=version, prefix=prefix, delimiter=delimiter, size=size):
                            self.assertEqual(expected(self.KEYS, prefix, delimiter), self.pages(bucket, version, size, **query))

    def test_start_after(self):
        bucket = self.filled(self.KEYS)
        for name, version in (("start_after", 2), ("marker", 1)):
            for after in ("", "a", "a/", "a/1", "a/zzz", "b", "zz", "zzz", "\ufffd", "\U0001F600"):
                with self.subTest(version=version, after=after):
                    got = self.rows(self.list(bucket, version, **{name: after}))
                    self.assertEqual(expected(self.KEYS, after=after), got)

    def test_start_after_with_a_delimiter(self):
        bucket = self.filled(self.KEYS)
        for after in ("a/", "a/1", "d/", "d/1", "d/2", "d/3", "d/4"):
            for name, version in (("start_after", 2), ("marker", 1)):
                with self.subTest(version=version, after=after):
                    got = self.rows(self.list(bucket, version, delimiter="/", **{name: after}))
                    self.assertEqual(expected(self.KEYS, delimiter="/", after=after), got)

    def test_marker_inside_a_prefix(self):
        bucket = self.filled(("folder/aSub/1", "folder/aSub/2", "folder/file1", "folder/file2"))
        answer = self.list(bucket, 1, prefix="folder/", delimiter="/", max_keys=1)
        self.assertEqual(([("prefix", "folder/aSub/")], "folder/aSub/"), (self.rows(answer), answer.xml.findtext("NextMarker")))
        answer = self.list(bucket, 1, prefix="folder/", delimiter="/", max_keys=1, marker="folder/aSub/")
        self.assertEqual([("key", "folder/file1")], self.rows(answer))

    def test_random(self):
        """Random keys over a small alphabet, every prefix and delimiter of it, against the definition."""
        seed = int(os.environ.get("SEED") or random.randrange(10**6))
        chance = random.Random(seed)
        keys = sorted({"".join(chance.choice("ab/") for _ in range(chance.randrange(1, 6))) for _ in range(60)})
        bucket = self.filled(keys)
        for _ in range(40):
            query = {}
            if chance.random() < 0.6:
                query["prefix"] = "".join(chance.choice("ab/") for _ in range(chance.randrange(1, 3)))
            if chance.random() < 0.7:
                query["delimiter"] = chance.choice(("/", "a", "b/", "/a"))
            size, version = chance.randrange(1, 8), chance.choice((1, 2))
            with self.subTest(seed=seed, version=version, size=size, **query):
                self.assertEqual(expected(keys, query.get("prefix", ""), query.get("delimiter", "")),
                                 self.pages(bucket, version, size, **query))

    def test_while_keys_come_and_go(self):
        """A key that was there all the time is listed exactly once, whatever happens between pages."""
        stay = [f"s{number:03}" for number in range(40)]
        bucket = self.filled(stay + ["s005x", "s015x"])
        seen, token = [], {}
        while True:
            answer = self.list(bucket, max_keys=7, **token)
            seen += [key for key in answer.texts("Contents/Key") if key in stay]
            if answer.xml.findtext("IsTruncated") == "false":
                break
            last = answer.texts("Contents/Key")[-1]
            self.s3.delete_object(Bucket=bucket, Key=last if last not in stay else "s015x")
            self.put(bucket, last + "y")
            token = {"continuation_token": answer.xml.findtext("NextContinuationToken")}
        self.assertEqual(stay, seen)

    def test_boto3_paginators(self):
        keys = [f"k{number:02}" for number in range(25)]
        bucket = self.filled(keys)
        for name in ("list_objects", "list_objects_v2"):
            pages = self.s3.get_paginator(name).paginate(Bucket=bucket, PaginationConfig={"PageSize": 4})
            self.assertEqual(keys, [item["Key"] for page in pages for item in page.get("Contents", [])])


class Limits(ListCase):
    def test_max_keys_zero(self):
        bucket = self.filled(["a"])
        for version in (1, 2):
            answer = self.list(bucket, version, max_keys=0)
            self.assertEqual(([], "false", "0"), (self.rows(answer), answer.xml.findtext("IsTruncated"),
                                                  answer.xml.findtext("MaxKeys")))

    def test_more_than_a_thousand(self):
        keys = [f"k{number:04}" for number in range(1003)]
        bucket = self.filled(keys)
        for version in (1, 2):
            answer = self.list(bucket, version, max_keys=5000)
            self.assertEqual((1000, "true", "1000"), (len(self.rows(answer)), answer.xml.findtext("IsTruncated"),
                                                      answer.xml.findtext("MaxKeys")))
            self.assertEqual(1000, len(self.rows(self.list(bucket, version))))

    def test_bad_numbers(self):
        bucket = self.bucket()
        for value in ("-1", "x", "2147483648", "1.5"):
            with self.subTest(value=value):
                answer = request("GET", f"/{bucket}", {"list-type": "2", "max-keys": value})
                if value == "-1":
                    self.refused(answer, "InvalidArgument", 400, "Argument maxKeys must be an integer between 0 and 2147483647",
                                 ArgumentName="maxKeys", ArgumentValue=value)
                else:
                    self.refused(answer, "InvalidArgument", 400, "Provided max-keys not an integer or within integer range",
                                 ArgumentName="max-keys", ArgumentValue=value)

    def test_bad_token(self):
        answer = request("GET", f"/{self.bucket()}", {"list-type": "2", "continuation-token": "nonsense"})
        self.refused(answer, "InvalidArgument", 400, "The continuation token provided is incorrect",
                     ArgumentName="continuation-token")

    def test_bad_encoding(self):
        bucket = self.bucket()
        for value in ("value", ""):
            for query in ({"list-type": "2"}, {}, {"versions": ""}, {"uploads": ""}):
                with self.subTest(value=value, query=query):
                    self.refused(request("GET", f"/{bucket}", dict(query, **{"encoding-type": value})), "InvalidArgument", 400,
                                 "Invalid Encoding Method specified in Request", ArgumentName="encoding-type", ArgumentValue=value)

    def test_token_wins_over_start_after(self):
        bucket = self.filled(["a", "b", "c", "d"])
        token = self.list(bucket, max_keys=1).xml.findtext("NextContinuationToken")
        answer = self.list(bucket, continuation_token=token, start_after="c")
        self.assertEqual(["b", "c", "d"], answer.texts("Contents/Key"))


class Fields(ListCase):
    def test_v2(self):
        bucket = self.filled(["p/a", "p/b"])
        answer = self.list(bucket, prefix="p/", delimiter="/", start_after="p/", max_keys=1)
        self.assertEqual((bucket, "p/", "/", "p/", "1", "1", "true"), tuple(answer.xml.findtext(name) for name in (
            "Name", "Prefix", "Delimiter", "StartAfter", "MaxKeys", "KeyCount", "IsTruncated")))
        self.assertEqual("ListBucketResult", answer.xml.tag)
        item = answer.xml.find("Contents")
        self.assertEqual(("p/a", "3", "STANDARD"), tuple(item.findtext(name) for name in ("Key", "Size", "StorageClass")))
        self.assertRegex(item.findtext("ETag"), '^"[0-9a-f]{32}"$')
        self.assertRegex(item.findtext("LastModified"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_owner(self):
        bucket = self.filled(["a"])
        self.assertIsNone(self.list(bucket).xml.find("Contents/Owner"))
        owner = self.list(bucket, fetch_owner="true").xml.findtext("Contents/Owner/ID")
        self.assertRegex(owner, "^[0-9a-f]{64}$")
        self.assertEqual(owner, self.list(bucket, 1).xml.findtext("Contents/Owner/ID"))
        self.assertEqual(owner, request("GET", "/").xml.findtext("Owner/ID"))

    def test_v1_empty(self):
        bucket = self.bucket()
        answer = self.list(bucket, 1)
        self.assertEqual((bucket, "", "", "1000", "false"), tuple(answer.xml.findtext(name) for name in (
            "Name", "Prefix", "Marker", "MaxKeys", "IsTruncated")))

    def test_url_encoding(self):
        keys = ["a b/c+d", "a&<b>", "\x01control", "\u00e9\u20ac", "plain/x", "100%"]
        bucket = self.filled(keys)
        answer = self.list(bucket, encoding_type="url", prefix="", start_after=" ")
        self.assertEqual("url", answer.xml.findtext("EncodingType"))
        got = answer.texts("Contents/Key")
        self.assertEqual({"a+b/c%2Bd", "a%26%3Cb%3E", "%C3%A9%E2%82%AC", "plain/x", "100%25"},
                         {key.replace("%20", "+") for key in got})
        answer = self.list(bucket, encoding_type="url", delimiter=" ", prefix="a")
        self.assertIn(answer.texts("CommonPrefixes/Prefix"), (["a+"], ["a%20"]))
        self.assertIn(answer.xml.findtext("Delimiter"), ("+", "%20"))

    def test_plain_text_is_escaped(self):
        bucket = self.filled(["a&<b>\"'", "\u20ac"])
        self.assertEqual(["a&<b>\"'", "\u20ac"], self.list(bucket).texts("Contents/Key"))

    def test_boto3_decodes(self):
        keys = sorted(("a b", "c+d", "%41", "\x01", "\n", "\u00e9", "e&f"), key=str.encode)
        bucket = self.filled(keys)
        for call in (self.s3.list_objects, self.s3.list_objects_v2):
            self.assertEqual(keys, [item["Key"] for item in call(Bucket=bucket)["Contents"]])
        self.assertEqual(["a "], [item["Prefix"] for item in self.s3.list_objects_v2(Bucket=bucket, Delimiter=" ")["CommonPrefixes"]])


if __name__ == "__main__":
    framework.main()
