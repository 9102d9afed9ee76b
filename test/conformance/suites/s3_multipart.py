"""S3: multipart uploads."""
import base64
import hashlib
import os
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, in_parallel, request, unique

MIB = 1024 * 1024
BIG = 5 * MIB
NO_UPLOAD = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed."
NO_PART = ("One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity "
           "tag may not match the part's entity tag.")
FORM = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets " \
       "of the first and last bytes to copy"


def etag_of(*parts):
    digests = b"".join(hashlib.md5(part).digest() for part in parts)
    return f'"{hashlib.md5(digests).hexdigest()}-{len(parts)}"'


def crc32(data):
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


def document(parts):
    """parts: (number, etag[, extra XML])."""
    rows = "".join(f"<Part><PartNumber>{part[0]}</PartNumber><ETag>{part[1]}</ETag>{''.join(part[2:])}</Part>" for part in parts)
    return f"<CompleteMultipartUpload>{rows}</CompleteMultipartUpload>".encode()


class Upload:
    """One upload, by raw requests."""

    def __init__(self, case, key="k", bucket=None, **headers):
        self.bucket, self.key = bucket or case.bucket(), key
        self.path = f"/{self.bucket}/{key}"
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = case.ok(request("POST", self.path, {"uploads": ""}, headers))
        self.created = answer
        self.id = answer.xml.findtext("UploadId")

    def part(self, number, data, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        return request("PUT", self.path, {"partNumber": str(number), "uploadId": self.id}, headers, data)

    def copy(self, number, source, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers["x-amz-copy-source"] = source
        return request("PUT", self.path, {"partNumber": str(number), "uploadId": self.id}, headers)

    def complete(self, parts, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        return request("POST", self.path, {"uploadId": self.id}, headers, document(parts))

    def list(self, **query):
        return request("GET", self.path, dict({"uploadId": self.id},
                                              **{name.replace("_", "-"): value for name, value in query.items()}))

    def abort(self):
        return request("DELETE", self.path, {"uploadId": self.id})


class Whole(Case):
    def test_three_parts(self):
        parts = [os.urandom(BIG), os.urandom(BIG + 1), b"the end"]
        upload = Upload(self, x_amz_meta_m="v", content_type="text/plain")
        etags = [self.ok(upload.part(number, data)).headers["etag"] for number, data in enumerate(parts, 1)]
        self.assertEqual([f'"{hashlib.md5(data).hexdigest()}"' for data in parts], etags)
        answer = self.ok(upload.complete(list(enumerate(etags, 1))))
        self.assertEqual(("CompleteMultipartUploadResult", upload.bucket, "k", etag_of(*parts)),
                         (answer.xml.tag, *(answer.xml.findtext(name) for name in ("Bucket", "Key", "ETag"))))
        self.assertIn("/k", answer.xml.findtext("Location"))
        got = self.s3.get_object(Bucket=upload.bucket, Key="k")
        self.assertEqual(b"".join(parts), got["Body"].read())
        self.assertEqual((etag_of(*parts), {"m": "v"}, "text/plain"), (got["ETag"], got["Metadata"], got["ContentType"]))

    def test_nothing_is_visible_before(self):
        upload = Upload(self)
        self.ok(upload.part(1, b"data"))
        self.assertEqual(404, request("HEAD", upload.path).status)
        self.assertEqual(0, self.s3.list_objects_v2(Bucket=upload.bucket)["KeyCount"])

    def test_ranges_across_parts(self):
        parts = [os.urandom(BIG), os.urandom(BIG), os.urandom(1000)]
        whole = b"".join(parts)
        upload = Upload(self)
        etags = [upload.part(number, data).headers["etag"] for number, data in enumerate(parts, 1)]
        self.ok(upload.complete(list(enumerate(etags, 1))))
        for first, last in ((BIG - 2, BIG + 1), (0, 2 * BIG), (2 * BIG - 1, 2 * BIG + 999), (BIG, BIG), (100, 2 * BIG + 5)):
            with self.subTest(first=first, last=last):
                got = request("GET", upload.path, headers={"range": f"bytes={first}-{last}"})
                self.assertEqual(whole[first:last + 1], got.body)

    def test_any_numbers_in_any_order_in_parallel(self):
        upload = Upload(self)
        datas = {10000: b"last", 7: b"7" * BIG, 500: b"5" * BIG}
        answers = dict(zip(datas, in_parallel([lambda n=n, d=d: self.ok(upload.part(n, d)) for n, d in datas.items()])))
        self.ok(upload.complete([(number, answers[number].headers["etag"]) for number in sorted(datas)]))
        self.assertEqual(datas[7] + datas[500] + b"last", self.body(upload.bucket, "k"))

    def test_parts_left_out_are_dropped(self):
        upload = Upload(self)
        etags = {number: self.ok(upload.part(number, bytes([number]))).headers["etag"] for number in (1, 2, 3)}
        self.ok(upload.complete([(2, etags[2])]))
        self.assertEqual(b"\2", self.body(upload.bucket, "k"))

    def test_part_again_replaces(self):
        upload = Upload(self)
        first = upload.part(1, b"first").headers["etag"]
        second = upload.part(1, b"second").headers["etag"]
        self.refused(upload.complete([(1, first)]), "InvalidPart", 400)
        self.ok(upload.complete([(1, second)]))
        self.assertEqual(b"second", self.body(upload.bucket, "k"))

    def test_complete_twice(self):
        """AWS: completing an upload again gives the same answer, for a while."""
        upload = Upload(self)
        etag = upload.part(1, b"data").headers["etag"]
        first, again = self.ok(upload.complete([(1, etag)])), self.ok(upload.complete([(1, etag)]))
        self.assertEqual(first.xml.findtext("ETag"), again.xml.findtext("ETag"))

    def test_etag_without_quotes(self):
        upload = Upload(self)
        etag = upload.part(1, b"data").headers["etag"].strip('"')
        self.ok(upload.complete([(1, etag)]))

    def test_empty_part(self):
        upload = Upload(self)
        self.ok(upload.complete([(1, self.ok(upload.part(1, b"")).headers["etag"])]))
        self.assertEqual(b"", self.body(upload.bucket, "k"))

    def test_versioned(self):
        bucket = self.bucket(versioned=True)
        old = self.put(bucket, "k", b"old")["VersionId"]
        upload = Upload(self, bucket=bucket)
        answer = self.ok(upload.complete([(1, upload.part(1, b"new").headers["etag"])]))
        self.assertTrue(answer.headers["x-amz-version-id"])
        self.assertEqual((b"new", b"old"), (self.body(bucket, "k"), self.body(bucket, "k", VersionId=old)))

    def test_tags_and_system_headers(self):
        upload = Upload(self, x_amz_tagging="a=1&b=2", cache_control="no-store", x_amz_storage_class="STANDARD_IA")
        self.ok(upload.complete([(1, upload.part(1, b"v").headers["etag"])]))
        head = self.s3.head_object(Bucket=upload.bucket, Key="k")
        self.assertEqual(("no-store", "STANDARD_IA"), (head["CacheControl"], head["StorageClass"]))
        tags = self.s3.get_object_tagging(Bucket=upload.bucket, Key="k")["TagSet"]
        self.assertEqual([("a", "1"), ("b", "2")], sorted((tag["Key"], tag["Value"]) for tag in tags))

    def test_unicode_key(self):
        upload = Upload(self, key="dir/%E2%82%AC%20x")
        answer = self.ok(upload.complete([(1, upload.part(1, b"v").headers["etag"])]))
        self.assertEqual("dir/\u20ac x", answer.xml.findtext("Key"))
        self.assertEqual(b"v", self.body(upload.bucket, "dir/\u20ac x"))


class Refusals(Case):
    def test_too_small(self):
        upload = Upload(self)
        etags = [upload.part(number, b"x" * 1000).headers["etag"] for number in (1, 2)]
        self.refused(upload.complete([(1, etags[0]), (2, etags[1])]), "EntityTooSmall", 400,
                     "Your proposed upload is smaller than the minimum allowed size", MinSizeAllowed=BIG, ProposedSize=1000,
                     PartNumber=1, ETag=etags[0].strip('"'))
        self.ok(upload.complete([(2, etags[1])]))

    def test_one_byte_short(self):
        upload = Upload(self)
        etags = [upload.part(1, b"x" * (BIG - 1)).headers["etag"], upload.part(2, b"y").headers["etag"]]
        self.refused(upload.complete([(1, etags[0]), (2, etags[1])]), "EntityTooSmall", 400, ProposedSize=BIG - 1)

    def test_order(self):
        upload = Upload(self)
        etags = [upload.part(number, b"x").headers["etag"] for number in (1, 2)]
        for parts in ([(2, etags[1]), (1, etags[0])], [(1, etags[0]), (1, etags[0])]):
            self.refused(upload.complete(parts), "InvalidPartOrder", 400,
                         "The list of parts was not in ascending order. Parts must be ordered by part number.",
                         UploadId=upload.id)

    def test_wrong_parts(self):
        upload = Upload(self)
        etag = upload.part(1, b"x").headers["etag"]
        for part in ((2, etag), (1, '"00000000000000000000000000000000"')):
            self.refused(upload.complete([part]), "InvalidPart", 400, NO_PART, UploadId=upload.id, PartNumber=part[0],
                         ETag=part[1].strip('"'))

    def test_no_parts(self):
        upload = Upload(self)
        for body in (b"", b"<CompleteMultipartUpload/>", b"<CompleteMultipartUpload>", b"<Other/>"):
            with self.subTest(body=body):
                answer = request("POST", upload.path, {"uploadId": upload.id}, body=body)
                self.assertEqual(400, answer.status, answer)
                self.assertIn(answer.code, ("MalformedXML", "InvalidRequest"))
        self.ok(upload.list())

    def test_part_numbers(self):
        upload = Upload(self)
        for number in ("0", "10001", "-1", "x", ""):
            with self.subTest(number=number):
                answer = upload.part(number, b"x")
                self.refused(answer, "InvalidArgument", 400, "Part number must be an integer between 1 and 10000, inclusive",
                             ArgumentName="partNumber", ArgumentValue=number)

    def test_no_such_upload(self):
        gone, other = Upload(self), Upload(self)
        self.ok(gone.abort(), 204)
        for answer in (gone.part(1, b"x"), gone.complete([(1, '"0"')]), gone.list(), gone.abort(),
                       request("PUT", f"/{other.bucket}/other", {"partNumber": "1", "uploadId": other.id}, body=b"x"),
                       request("PUT", f"/{other.bucket}/k", {"partNumber": "1", "uploadId": "nonsense"}, body=b"x")):
            self.refused(answer, "NoSuchUpload", 404, NO_UPLOAD, UploadId=None)

    def test_finished_upload_takes_nothing_more(self):
        upload = Upload(self)
        self.ok(upload.complete([(1, upload.part(1, b"data").headers["etag"])]))
        self.refused(upload.part(2, b"more"), "NoSuchUpload", 404)
        self.refused(upload.list(), "NoSuchUpload", 404)

    def test_bad_digest(self):
        upload = Upload(self)
        self.refused(upload.part(1, b"x", content_md5=base64.b64encode(hashlib.md5(b"y").digest()).decode()), "BadDigest", 400)
        self.refused(upload.part(1, b"x", x_amz_checksum_crc32=crc32(b"y")), "BadDigest", 400)
        self.assertEqual([], upload.list().texts("Part"))

    def test_total_size(self):
        upload = Upload(self)
        etag = upload.part(1, b"data").headers["etag"]
        self.refused(upload.complete([(1, etag)], x_amz_mp_object_size="5"), "InvalidRequest", 400,
                     "The provided 'x-amz-mp-object-size' header value 5 does not match what was computed: 4")
        self.ok(upload.complete([(1, etag)], x_amz_mp_object_size="4"))

    def test_conditions(self):
        bucket = self.bucket()
        old = self.put(bucket, "k", b"old")["ETag"]
        upload = Upload(self, bucket=bucket)
        parts = [(1, upload.part(1, b"new").headers["etag"])]
        self.refused(upload.complete(parts, if_none_match="*"), "PreconditionFailed", 412, Condition="If-None-Match")
        self.refused(upload.complete(parts, if_match='"0"'), "PreconditionFailed", 412, Condition="If-Match")
        self.ok(upload.complete(parts, if_match=old))
        self.assertEqual(b"new", self.body(bucket, "k"))

    def test_condition_on_what_was_deleted_meanwhile(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"old")
        upload = Upload(self, bucket=bucket)
        parts = [(1, upload.part(1, b"new").headers["etag"])]
        self.s3.delete_object(Bucket=bucket, Key="k")
        self.refused(upload.complete(parts, if_none_match="*"), "ConditionalRequestConflict", 409,
                     "The conditional request cannot succeed due to a conflicting operation against this resource.",
                     Condition="If-None-Match", Key="k")
        self.refused(upload.complete(parts, if_match='"0"'), "NoSuchKey", 404)

    def test_condition_on_what_was_written_meanwhile(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"old")
        upload = Upload(self, bucket=bucket)
        parts = [(1, upload.part(1, b"new").headers["etag"])]
        current = self.put(bucket, "k", b"newer")["ETag"]
        self.refused(upload.complete(parts, if_match=current), "ConditionalRequestConflict", 409, Condition="If-Match", Key="k")


class Copy(Case):
    def setUp(self):
        self.source = self.bucket()
        self.data = os.urandom(BIG + 1000)
        self.put(self.source, "from", self.data)

    def test_whole_and_ranges(self):
        upload = Upload(self)
        first = self.ok(upload.copy(1, f"/{self.source}/from"))
        self.assertEqual("CopyPartResult", first.xml.tag)
        second = self.ok(upload.copy(2, f"/{self.source}/from", x_amz_copy_source_range=f"bytes=1-{BIG}"))
        third = self.ok(upload.copy(3, f"/{self.source}/from", x_amz_copy_source_range="bytes=0-0"))
        etags = [answer.xml.findtext("ETag") for answer in (first, second, third)]
        self.assertEqual(f'"{hashlib.md5(self.data).hexdigest()}"', etags[0])
        self.ok(upload.complete(list(enumerate(etags, 1))))
        self.assertEqual(self.data + self.data[1:BIG + 1] + self.data[:1], self.body(upload.bucket, "k"))

    def test_bad_ranges(self):
        upload = Upload(self)
        size = len(self.data)
        for asked in ("0-8", "bytes=1-0", "bytes=-1-", "bytes=0--1", "bytes=0-1,3-4", "bytes=-", "bytes=-2", "bytes=1-"):
            with self.subTest(range=asked):
                self.refused(upload.copy(1, f"/{self.source}/from", x_amz_copy_source_range=asked), "InvalidArgument", 400, FORM,
                             ArgumentName="x-amz-copy-source-range", ArgumentValue=asked)
        self.refused(upload.copy(1, f"/{self.source}/from", x_amz_copy_source_range=f"bytes=0-{size}"), "InvalidArgument", 400,
                     f"Range specified is not valid for source object of size: {size}")
        self.refused(upload.copy(1, f"/{self.source}/from", x_amz_copy_source_range=f"bytes={size}-{size + 5}"),
                     "InvalidRequest", 400, "The specified copy range is invalid for the source object size")

    def test_missing_source(self):
        upload = Upload(self)
        self.refused(upload.copy(1, f"/{self.source}/nothing"), "NoSuchKey", 404)
        self.refused(upload.copy(1, f"/{unique()}/x"), "NoSuchBucket", 404)

    def test_conditions(self):
        upload = Upload(self)
        self.refused(upload.copy(1, f"/{self.source}/from", x_amz_copy_source_if_match='"0"'), "PreconditionFailed", 412,
                     Condition="x-amz-copy-source-If-Match")

    def test_version(self):
        bucket = self.bucket(versioned=True)
        old = self.put(bucket, "k", b"old")["VersionId"]
        self.put(bucket, "k", b"new")
        upload = Upload(self)
        answer = self.ok(upload.copy(1, f"/{bucket}/k?versionId={old}"))
        self.assertEqual(old, answer.headers["x-amz-copy-source-version-id"])
        self.ok(upload.complete([(1, answer.xml.findtext("ETag"))]))
        self.assertEqual(b"old", self.body(upload.bucket, "k"))

    def test_of_a_multipart_source_across_its_parts(self):
        made = Upload(self)
        parts = [b"a" * BIG, b"b" * BIG]
        etags = [made.part(number, data).headers["etag"] for number, data in enumerate(parts, 1)]
        self.ok(made.complete(list(enumerate(etags, 1))))
        upload = Upload(self)
        answer = self.ok(upload.copy(1, f"/{made.bucket}/k", x_amz_copy_source_range=f"bytes={BIG - 3}-{BIG + 1}"))
        self.ok(upload.complete([(1, answer.xml.findtext("ETag"))]))
        self.assertEqual(b"aaabb", self.body(upload.bucket, "k"))


class Parts(Case):
    def test_of_an_object(self):
        parts = [b"a" * BIG, b"tail"]
        upload = Upload(self)
        etags = [upload.part(number, data).headers["etag"] for number, data in enumerate(parts, 1)]
        self.ok(upload.complete(list(enumerate(etags, 1))))
        for method in ("GET", "HEAD"):
            answer = self.ok(request(method, upload.path, {"partNumber": "2"}), 206)
            self.assertEqual(("2", f"bytes {BIG}-{BIG + 3}/{BIG + 4}", "4"),
                             tuple(answer.headers[name] for name in ("x-amz-mp-parts-count", "content-range", "content-length")))
            self.assertEqual(b"tail" if method == "GET" else b"", answer.body)
        self.refused(request("GET", upload.path, {"partNumber": "10"}), "InvalidPartNumber", 416,
                     "The requested partnumber is not satisfiable", PartNumberRequested=10, ActualPartCount=2)
        self.refused(request("GET", upload.path, {"partNumber": "1"}, {"range": "bytes=0-1"}), "InvalidRequest", 400,
                     "Cannot specify both Range header and partNumber query parameter")
        self.assertIsNone(request("GET", upload.path).headers["x-amz-mp-parts-count"])

    def test_of_a_plain_object(self):
        bucket = self.bucket()
        self.put(bucket, "k", b"12345678")
        answer = self.ok(request("GET", f"/{bucket}/k", {"partNumber": "1"}), 206)
        self.assertEqual((b"12345678", "bytes 0-7/8", None),
                         (answer.body, answer.headers["content-range"], answer.headers["x-amz-mp-parts-count"]))
        self.refused(request("GET", f"/{bucket}/k", {"partNumber": "2"}), "InvalidPartNumber", 416, ActualPartCount=1)

    def test_list(self):
        upload = Upload(self)
        answer = self.ok(upload.list())
        self.assertEqual(([], "0", "1000", "false"), (answer.texts("Part"), *(answer.xml.findtext(name) for name in (
            "PartNumberMarker", "MaxParts", "IsTruncated"))))
        sizes = {1: 10, 3: 30, 4: 40, 9: 90, 20: 200}
        etags = {number: upload.part(number, b"x" * size).headers["etag"] for number, size in sizes.items()}
        answer = self.ok(upload.list())
        self.assertEqual([str(number) for number in sizes], answer.texts("Part/PartNumber"))
        self.assertEqual([str(size) for size in sizes.values()], answer.texts("Part/Size"))
        self.assertEqual(list(etags.values()), answer.texts("Part/ETag"))
        self.assertEqual((upload.bucket, "k", upload.id, "STANDARD", "20"), tuple(answer.xml.findtext(name) for name in (
            "Bucket", "Key", "UploadId", "StorageClass", "NextPartNumberMarker")))
        self.assertTrue(answer.xml.findtext("Owner/ID") and answer.xml.findtext("Initiator/ID"))

    def test_list_in_pages(self):
        upload = Upload(self)
        for number in (1, 3, 4, 9, 20):
            self.ok(upload.part(number, b"x"))
        seen, marker = [], "0"
        for _ in range(10):
            answer = self.ok(upload.list(max_parts="2", part_number_marker=marker))
            page = answer.texts("Part/PartNumber")
            self.assertEqual((marker, "2"), (answer.xml.findtext("PartNumberMarker"), answer.xml.findtext("MaxParts")))
            seen += page
            marker = answer.xml.findtext("NextPartNumberMarker")
            if answer.xml.findtext("IsTruncated") == "false":
                break
            self.assertEqual((2, page[-1]), (len(page), marker))
        self.assertEqual(["1", "3", "4", "9", "20"], seen)

    def test_abort(self):
        upload = Upload(self)
        self.ok(upload.part(1, b"x"))
        self.ok(upload.abort(), 204)
        self.assertEqual([], request("GET", f"/{upload.bucket}", {"uploads": ""}).texts("Upload"))


class Uploads(Case):
    def list(self, bucket, **query):
        query = {name.replace("_", "-"): value for name, value in query.items()}
        return self.ok(request("GET", f"/{bucket}", dict({"uploads": ""}, **query)))

    def test_empty(self):
        bucket = self.bucket()
        answer = self.list(bucket)
        self.assertEqual(("ListMultipartUploadsResult", bucket, "1000", "false"), (
            answer.xml.tag, *(answer.xml.findtext(name) for name in ("Bucket", "MaxUploads", "IsTruncated"))))

    def test_order_and_pages(self):
        bucket = self.bucket()
        made = [(key, Upload(self, key=key, bucket=bucket).id) for key in ("b", "a", "c", "a", "a", "d")]
        want = sorted(made, key=lambda one: one[0])  # stable: of one key, the oldest first
        answer = self.list(bucket)
        self.assertEqual(want, list(zip(answer.texts("Upload/Key"), answer.texts("Upload/UploadId"))))
        for size in (1, 2, 4):
            seen, query = [], {}
            for _ in range(10):
                answer = self.list(bucket, max_uploads=str(size), **query)
                page = list(zip(answer.texts("Upload/Key"), answer.texts("Upload/UploadId")))
                seen += page
                if answer.xml.findtext("IsTruncated") == "false":
                    break
                self.assertEqual(size, len(page))
                query = {"key_marker": answer.xml.findtext("NextKeyMarker"),
                         "upload_id_marker": answer.xml.findtext("NextUploadIdMarker")}
            self.assertEqual(want, seen, size)

    def test_prefix_and_delimiter(self):
        bucket = self.bucket()
        for key in ("a/1", "a/2", "b", "c/1/x", "d"):
            Upload(self, key=key, bucket=bucket)
        answer = self.list(bucket, delimiter="/")
        self.assertEqual((["b", "d"], ["a/", "c/"]), (answer.texts("Upload/Key"), answer.texts("CommonPrefixes/Prefix")))
        answer = self.list(bucket, prefix="c/", delimiter="/")
        self.assertEqual(([], ["c/1/"]), (answer.texts("Upload/Key"), answer.texts("CommonPrefixes/Prefix")))
        self.assertEqual(["a/1", "a/2"], self.list(bucket, prefix="a").texts("Upload/Key"))
        self.assertEqual(["c/1/x", "d"], self.list(bucket, key_marker="b").texts("Upload/Key"))

    def test_finished_and_aborted_are_gone(self):
        bucket = self.bucket()
        done, gone, open_one = (Upload(self, key=key, bucket=bucket) for key in ("done", "gone", "open"))
        self.ok(done.complete([(1, done.part(1, b"x").headers["etag"])]))
        self.ok(gone.abort(), 204)
        self.assertEqual([open_one.id], self.list(bucket).texts("Upload/UploadId"))


class Checksums(Case):
    def test_composite(self):
        parts = [b"a" * BIG, b"tail"]
        upload = Upload(self, x_amz_checksum_algorithm="CRC32")
        self.assertEqual(("CRC32", "COMPOSITE"), (upload.created.headers["x-amz-checksum-algorithm"],
                                                  upload.created.headers["x-amz-checksum-type"]))
        answers = [self.ok(upload.part(number, data, x_amz_checksum_crc32=crc32(data))) for number, data in enumerate(parts, 1)]
        self.assertEqual([crc32(data) for data in parts], [answer.headers["x-amz-checksum-crc32"] for answer in answers])
        self.assertEqual([crc32(data) for data in parts], upload.list().texts("Part/ChecksumCRC32"))
        bare = [(number, answer.headers["etag"]) for number, answer in enumerate(answers, 1)]
        self.refused(upload.complete(bare), "InvalidRequest", 400,
                     "The upload was created using a crc32 checksum. The complete request must include the checksum for each "
                     "part. It was missing for part 1 in the request.")
        wrong = [(*part, f"<ChecksumCRC32>{crc32(b'wrong')}</ChecksumCRC32>") for part in bare]
        self.refused(upload.complete(wrong), "InvalidPart", 400, NO_PART)
        full = [(*part, f"<ChecksumCRC32>{crc32(data)}</ChecksumCRC32>") for part, data in zip(bare, parts)]
        done = self.ok(upload.complete(full))
        want = base64.b64encode(zlib.crc32(b"".join(zlib.crc32(data).to_bytes(4, "big") for data in parts)).to_bytes(4, "big"))
        want = want.decode() + "-2"
        self.assertEqual((want, "COMPOSITE"), (done.xml.findtext("ChecksumCRC32"), done.xml.findtext("ChecksumType")))
        head = request("HEAD", upload.path, headers={"x-amz-checksum-mode": "ENABLED"})
        self.assertEqual((want, "COMPOSITE"), (head.headers["x-amz-checksum-crc32"], head.headers["x-amz-checksum-type"]))
        part = request("GET", upload.path, {"partNumber": "2"}, {"x-amz-checksum-mode": "ENABLED"})
        self.assertEqual(crc32(b"tail"), part.headers["x-amz-checksum-crc32"])

    def test_full_object(self):
        parts = [b"a" * BIG, b"tail"]
        upload = Upload(self, x_amz_checksum_algorithm="CRC32", x_amz_checksum_type="FULL_OBJECT")
        etags = [self.ok(upload.part(number, data)).headers["etag"] for number, data in enumerate(parts, 1)]
        whole = crc32(b"".join(parts))
        listed = list(enumerate(etags, 1))
        self.refused(upload.complete(listed, x_amz_checksum_crc32=crc32(b"other"), x_amz_checksum_type="FULL_OBJECT"),
                     "BadDigest", 400)
        done = self.ok(upload.complete(listed, x_amz_checksum_crc32=whole, x_amz_checksum_type="FULL_OBJECT"))
        self.assertEqual((whole, "FULL_OBJECT"), (done.xml.findtext("ChecksumCRC32"), done.xml.findtext("ChecksumType")))
        head = request("HEAD", upload.path, headers={"x-amz-checksum-mode": "ENABLED"})
        self.assertEqual((whole, "FULL_OBJECT"), (head.headers["x-amz-checksum-crc32"], head.headers["x-amz-checksum-type"]))

    def test_default_is_crc64nvme_of_the_whole(self):
        upload = Upload(self)
        done = self.ok(upload.complete([(1, upload.part(1, b"hello").headers["etag"])]))
        self.assertEqual(("M3eFcAZSQlc=", "FULL_OBJECT"),
                         (done.xml.findtext("ChecksumCRC64NVME"), done.xml.findtext("ChecksumType")))

    def test_types_by_algorithm(self):
        bucket = self.bucket()
        for algorithm, default in (("CRC32", "COMPOSITE"), ("CRC32C", "COMPOSITE"), ("SHA1", "COMPOSITE"),
                                   ("SHA256", "COMPOSITE"), ("CRC64NVME", "FULL_OBJECT")):
            with self.subTest(algorithm=algorithm):
                upload = Upload(self, bucket=bucket, x_amz_checksum_algorithm=algorithm)
                self.assertEqual(default, upload.created.headers["x-amz-checksum-type"])
        for algorithm, kind in (("CRC64NVME", "COMPOSITE"), ("SHA1", "FULL_OBJECT"), ("SHA256", "FULL_OBJECT")):
            with self.subTest(algorithm=algorithm, kind=kind):
                answer = request("POST", f"/{bucket}/k", {"uploads": ""}, {"x-amz-checksum-algorithm": algorithm,
                                                                        "x-amz-checksum-type": kind})
                self.refused(answer, "InvalidRequest", 400, f"The {kind} checksum type cannot be used with the "
                                                            f"{algorithm.lower()} checksum algorithm.")
        answer = request("POST", f"/{bucket}/k", {"uploads": ""}, {"x-amz-checksum-type": "COMPOSITE"})
        self.refused(answer, "InvalidRequest", 400, "The x-amz-checksum-type header can only be used with the "
                                                    "x-amz-checksum-algorithm header.")

    def test_part_with_another_algorithm(self):
        upload = Upload(self, x_amz_checksum_algorithm="SHA256")
        self.refused(upload.part(1, b"x", x_amz_checksum_crc32=crc32(b"x")), "InvalidRequest", 400,
                     "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32")


if __name__ == "__main__":
    framework.main()
