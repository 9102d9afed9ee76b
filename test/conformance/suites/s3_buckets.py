"""S3: buckets."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, S3_XMLNS, random_account, request, unique

EXISTS = ("The requested bucket name is not available. The bucket namespace is shared by all users of the system. "
          "Please select a different name and try again.")
OWNED = "Your previous request to create the named bucket succeeded and you already own it."


def configuration(region):
    if region is None:
        return b""
    return (f'<CreateBucketConfiguration xmlns="{S3_XMLNS}"><LocationConstraint>{region}</LocationConstraint>'
            "</CreateBucketConfiguration>").encode()


class Create(Case):
    def test_us_east_1(self):
        name = unique()
        made = self.s3.create_bucket(Bucket=name)
        self.assertEqual(f"/{name}", made["Location"])
        self.assertIsNone(self.s3.get_bucket_location(Bucket=name)["LocationConstraint"])

    def test_us_east_1_location_is_an_empty_element(self):
        answer = self.ok(request("GET", f"/{self.bucket()}", {"location": ""}))
        self.assertEqual("LocationConstraint", answer.xml.tag)
        self.assertFalse(answer.xml.text)
        self.assertIn(S3_XMLNS.encode(), answer.body)

    def test_other_region(self):
        name = unique()
        west = self.client(region="eu-west-1")
        made = west.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        self.assertRegex(made["Location"], f"^http://{name}\\.")
        self.assertEqual("eu-west-1", west.get_bucket_location(Bucket=name)["LocationConstraint"])
        self.assertEqual("eu-west-1", west.head_bucket(Bucket=name)["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"])

    def test_other_region_through_us_east_1(self):
        name = unique()
        self.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "ap-southeast-2"})
        self.assertEqual("ap-southeast-2", self.s3.get_bucket_location(Bucket=name)["LocationConstraint"])

    def test_eu_means_ireland(self):
        name = unique()
        self.ok(request("PUT", f"/{name}", body=configuration("EU")))
        self.assertEqual("EU", self.s3.get_bucket_location(Bucket=name)["LocationConstraint"])

    def test_wrong_constraints(self):
        incompatible = "The %s location constraint is incompatible for the region specific endpoint this request was sent to."
        invalid = "The specified location-constraint is not valid"
        for region, constraint, code, message in (
                ("us-east-1", "us-east-1", "InvalidLocationConstraint", invalid),
                ("us-east-1", "nowhere-1", "InvalidLocationConstraint", invalid),
                ("eu-west-1", None, "IllegalLocationConstraintException", incompatible % "unspecified"),
                ("eu-west-1", "us-west-2", "IllegalLocationConstraintException", incompatible % "us-west-2"),
                ("eu-west-1", "us-east-1", "IllegalLocationConstraintException", incompatible % "us-east-1"),
                ("eu-west-1", "nowhere-1", "IllegalLocationConstraintException", incompatible % "nowhere-1"),
                ("us-west-2", "EU", "IllegalLocationConstraintException", incompatible % "EU")):
            with self.subTest(region=region, constraint=constraint):
                answer = request("PUT", f"/{unique()}", body=configuration(constraint), region=region)
                self.refused(answer, code, 400, message)
                if code == "InvalidLocationConstraint":
                    self.assertEqual(constraint, answer.error.get("LocationConstraint"))

    def test_own_bucket_again(self):
        east = self.bucket()
        self.assertEqual(f"/{east}", self.s3.create_bucket(Bucket=east)["Location"])
        self.refused(request("PUT", f"/{east}", body=configuration("us-west-1"), region="us-west-1"),
                     "BucketAlreadyOwnedByYou", 409, OWNED, BucketName=east)
        west = self.bucket(region="eu-west-1")
        self.refused(request("PUT", f"/{west}", body=configuration("eu-west-1"), region="eu-west-1"),
                     "BucketAlreadyOwnedByYou", 409, OWNED, BucketName=west)

    def test_again_keeps_the_objects(self):
        name = self.bucket()
        self.put(name, "k", b"v")
        self.s3.create_bucket(Bucket=name)
        self.assertEqual(b"v", self.body(name, "k"))

    def test_somebody_elses(self):
        name = self.bucket()
        other = random_account()
        self.refused(request("PUT", f"/{name}", key=other), "BucketAlreadyExists", 409, EXISTS, BucketName=name)

    def test_name_is_free_after_delete(self):
        name = self.bucket()
        self.s3.delete_bucket(Bucket=name)
        self.ok(request("PUT", f"/{name}", key=random_account()))

    def test_malformed_configuration(self):
        for body in (b"<CreateBucketConfiguration>", b"not xml", b"<Other/>"):
            with self.subTest(body=body):
                self.refused(request("PUT", f"/{unique()}", body=body), "MalformedXML", 400)

    def test_good_names(self):
        tail = unique("")[1:10]
        for name in ("abc" + tail, "a.b." + tail, "1" + tail, tail + "9", "a--b" + tail, ("x" * 63)[:63 - len(tail)] + tail):
            with self.subTest(name=name):
                self.ok(request("PUT", f"/{name}"))

    def test_bad_names(self):
        for name in ("ab", "x" * 64, "Upper", "under_score", "-begins", "ends-", ".begins", "ends.", "two..dots", "192.168.5.4",
                     "xn--begins", "sthree-begins", "amzn-s3-demo-begins", "ends-s3alias", "ends--ol-s3", "ends.mrap",
                     "ends--x-s3", "ends--table-s3", "sp%20ace", "%C3%BCmlaut", "a%21b"):
            with self.subTest(name=name):
                answer = request("PUT", f"/{name}")
                self.refused(answer, "InvalidBucketName", 400, "The specified bucket is not valid.", BucketName=None)


class Head(Case):
    def test_found(self):
        answer = self.ok(request("HEAD", f"/{self.bucket()}"))
        self.assertEqual("us-east-1", answer.headers["x-amz-bucket-region"])
        self.assertEqual(b"", answer.body)

    def test_missing(self):
        answer = self.ok(request("HEAD", f"/{unique()}"), 404)
        self.assertEqual(b"", answer.body)
        self.fails("404", 404, self.s3.head_bucket, Bucket=unique(), message="Not Found")

    def test_somebody_elses(self):
        self.ok(request("HEAD", f"/{self.bucket()}", key=random_account()), 403)

    def test_waiter(self):
        self.s3.get_waiter("bucket_exists").wait(Bucket=self.bucket(), WaiterConfig={"MaxAttempts": 1})


class OtherAccount(Case):
    def test_everything_is_denied(self):
        name = self.bucket()
        self.put(name, "k", b"v")
        other = random_account()
        for method, path, query in (("GET", "", {}), ("GET", "", {"location": ""}), ("GET", "", {"list-type": "2"}),
                                    ("GET", "/k", {}), ("PUT", "/k", {}), ("DELETE", "/k", {}), ("DELETE", "", {}),
                                    ("GET", "", {"versions": ""}), ("GET", "", {"tagging": ""}), ("POST", "/k", {"uploads": ""})):
            with self.subTest(method=method, path=path, query=query):
                self.refused(request(method, f"/{name}{path}", query, key=other), "AccessDenied", 403)
        self.assertEqual(b"v", self.body(name, "k"))

    def test_expected_bucket_owner(self):
        name = self.bucket()
        self.ok(request("GET", f"/{name}", headers={"x-amz-expected-bucket-owner": "000000000000"}))
        self.refused(request("GET", f"/{name}", headers={"x-amz-expected-bucket-owner": "111111111111"}),
                     "AccessDenied", 403)
        self.refused(request("GET", f"/{name}", headers={"x-amz-expected-bucket-owner": "0000"}),
                     "InvalidBucketOwnerAWSAccountID", 400,
                     "The value of the expected bucket owner parameter must be an AWS Account ID... [0000]")

    def test_unsigned_is_denied(self):
        name = self.bucket()
        self.put(name, "k", b"v")
        self.refused(request("GET", f"/{name}/k", key=None), "AccessDenied", 403)
        self.refused(request("GET", f"/{name}", key=None), "AccessDenied", 403)


class List(Case):
    def setUp(self):
        self.key = random_account()
        self.names = sorted(unique(letter) for letter in "aabbc")
        for name in self.names:
            self.bucket_of(name)

    def bucket_of(self, name, region="us-east-1"):
        body = configuration(None if region == "us-east-1" else region)
        self.ok(request("PUT", f"/{name}", key=self.key, region=region, body=body))

    def names_of(self, answer):
        return self.ok(answer).texts("Buckets/Bucket/Name")

    def test_own_in_order(self):
        answer = request("GET", "/", key=self.key)
        self.assertEqual(self.names, self.names_of(answer))
        self.assertRegex(answer.xml.findtext("Buckets/Bucket/CreationDate"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$")
        self.assertRegex(answer.xml.findtext("Owner/ID"), "^[0-9a-f]{64}$")
        self.assertEqual("ListAllMyBucketsResult", answer.xml.tag)

    def test_owner_is_one_per_account(self):
        mine = request("GET", "/", key=self.key).xml.findtext("Owner/ID")
        self.assertEqual(mine, request("GET", "/", key=self.key, region="eu-west-1").xml.findtext("Owner/ID"))
        self.assertNotEqual(mine, request("GET", "/", key=random_account()).xml.findtext("Owner/ID"))

    def test_pages(self):
        seen, token = [], None
        while True:
            query = {"max-buckets": "2"}
            if token:
                query["continuation-token"] = token
            answer = request("GET", "/", query, key=self.key)
            page = self.names_of(answer)
            self.assertLessEqual(len(page), 2)
            seen += page
            self.assertEqual(["us-east-1"] * len(page), answer.texts("Buckets/Bucket/BucketRegion"))
            token = answer.xml.findtext("ContinuationToken")
            if not token:
                break
            self.assertEqual(2, len(page))
        self.assertEqual(self.names, seen)

    def test_prefix(self):
        answer = request("GET", "/", {"prefix": "b"}, key=self.key)
        self.assertEqual([name for name in self.names if name[0] == "b"], self.names_of(answer))
        self.assertEqual("b", answer.xml.findtext("Prefix"))

    def test_region(self):
        far = unique("z")
        self.bucket_of(far, "eu-central-1")
        self.assertEqual([far], self.names_of(request("GET", "/", {"bucket-region": "eu-central-1"}, key=self.key)))
        self.assertEqual(self.names, self.names_of(request("GET", "/", {"bucket-region": "us-east-1"}, key=self.key)))
        self.refused(request("GET", "/", {"bucket-region": "nowhere-1"}, key=self.key), "InvalidArgument", 400,
                     "Argument value nowhere-1 is not a valid AWS Region", ArgumentName="bucket-region")

    def test_max_buckets_limits(self):
        for value in ("0", "10001", "x"):
            with self.subTest(value=value):
                self.assertEqual(400, request("GET", "/", {"max-buckets": value}, key=self.key).status)

    def test_boto3_sees_dates(self):
        listed = framework.client(key=self.key).list_buckets()
        self.assertEqual(self.names, [bucket["Name"] for bucket in listed["Buckets"]])
        self.assertEqual(0, listed["Buckets"][0]["CreationDate"].utcoffset().total_seconds())


class Delete(Case):
    def test_gone(self):
        name = self.bucket()
        self.ok(request("DELETE", f"/{name}"), 204)
        self.fails("404", 404, self.s3.head_bucket, Bucket=name)

    def test_missing(self):
        name = unique()
        self.refused(request("DELETE", f"/{name}"), "NoSuchBucket", 404, "The specified bucket does not exist", BucketName=name)

    def test_not_empty(self):
        name = self.bucket()
        self.put(name, "k")
        self.refused(request("DELETE", f"/{name}"), "BucketNotEmpty", 409, "The bucket you tried to delete is not empty",
                     BucketName=name)
        self.s3.delete_object(Bucket=name, Key="k")
        self.s3.delete_bucket(Bucket=name)

    def test_delete_markers_count(self):
        name = self.bucket(versioned=True)
        marker = self.s3.delete_object(Bucket=name, Key="k")["VersionId"]
        self.refused(request("DELETE", f"/{name}"), "BucketNotEmpty", 409,
                     "The bucket you tried to delete is not empty. You must delete all versions in the bucket.")
        self.s3.delete_object(Bucket=name, Key="k", VersionId=marker)
        self.s3.delete_bucket(Bucket=name)

    def test_old_contents_do_not_come_back(self):
        name = self.bucket(versioned=True)
        self.s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
        self.s3.delete_bucket(Bucket=name)
        self.s3.create_bucket(Bucket=name)
        self.assertNotIn("Status", self.s3.get_bucket_versioning(Bucket=name))
        self.fails("NoSuchTagSet", 404, self.s3.get_bucket_tagging, Bucket=name)


class Missing(Case):
    def test_every_operation_says_no_such_bucket(self):
        name = unique()
        for method, path, query, body in (
                ("GET", "", {}, b""), ("GET", "", {"list-type": "2"}, b""), ("GET", "", {"location": ""}, b""),
                ("GET", "", {"versions": ""}, b""), ("GET", "", {"uploads": ""}, b""), ("GET", "", {"versioning": ""}, b""),
                ("GET", "", {"tagging": ""}, b""), ("GET", "/k", {}, b""), ("PUT", "/k", {}, b"v"), ("DELETE", "/k", {}, b""),
                ("POST", "/k", {"uploads": ""}, b""), ("GET", "/k", {"tagging": ""}, b"")):
            with self.subTest(method=method, path=path, query=query):
                self.refused(request(method, f"/{name}{path}", query, body=body), "NoSuchBucket", 404,
                             "The specified bucket does not exist", BucketName=name)


class Headers(Case):
    def test_of_every_answer(self):
        for answer in (request("GET", "/"), request("GET", f"/{unique()}"), request("HEAD", f"/{unique()}")):
            self.assertTrue(answer.headers["x-amz-request-id"])
            self.assertTrue(answer.headers["x-amz-id-2"])
            self.assertRegex(answer.headers["Date"], r"^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")

    def test_of_an_error_document(self):
        answer = request("GET", f"/{unique()}")
        self.assertEqual("application/xml", answer.headers["Content-Type"])
        self.assertTrue(answer.body.startswith(b"<?xml "))
        self.assertEqual(answer.headers["x-amz-request-id"], answer.error["RequestId"])
        self.assertEqual(answer.headers["x-amz-id-2"], answer.error["HostId"])


if __name__ == "__main__":
    framework.main()
