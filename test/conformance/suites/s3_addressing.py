"""S3: presigned URLs, signatures that are wrong, virtual hosts, what is not built, and STS GetCallerIdentity."""
import base64
import datetime
import gzip
import hashlib
import hmac
import os
import sys
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case, exchange, presign, request, unique

MISMATCH = ("The request signature we calculated does not match the signature you provided. Check your key and signing method.")


def host():
    return f"{framework.server().host}:{framework.server().port}"


class Keyed(Case):
    """Signatures are verified for the root key; unknown keys are not known well enough to be wrong."""

    def setUp(self):
        self.needs_own_server()
        self.key = framework.server().root_key()
        self.name = self.bucket()
        self.put(self.name, "k", b"data")

    def open(self, method, query, path=None, body=b"", **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        target = f"{path or f'/{self.name}/k'}?{query}"
        return exchange(method, target, dict({"host": host()}, **headers), body)


class PresignedV4(Keyed):
    def query(self, method="GET", path=None, **options):
        return presign(self.key, method, host(), path or f"/{self.name}/k", **options)

    def test_get_put_head_delete(self):
        self.assertEqual(b"data", self.ok(self.open("GET", self.query())).body)
        self.ok(self.open("PUT", self.query("PUT"), body=b"new"))
        self.assertEqual(b"new", self.body(self.name, "k"))
        self.ok(self.open("HEAD", self.query("HEAD")))
        self.ok(self.open("DELETE", self.query("DELETE")), 204)

    def test_from_boto3(self):
        root = framework.client(key=self.key, signature_version="s3v4")
        for method, params, verb in (("get_object", {"ResponseContentType": "text/x"}, "GET"), ("put_object", {}, "PUT"),
                                     ("head_object", {}, "HEAD"), ("list_objects_v2", None, "GET")):
            with self.subTest(method=method):
                params = {"Bucket": self.name} if params is None else dict({"Bucket": self.name, "Key": "k"}, **params)
                url = urllib.parse.urlsplit(root.generate_presigned_url(method, Params=params))
                self.ok(exchange(verb, f"{url.path}?{url.query}", {"host": url.netloc}))

    def test_special_key(self):
        path = "/" + self.name + "/a%20b/%2B%25%C3%A9"
        self.ok(self.open("PUT", self.query("PUT", path), path, b"x"))
        self.assertEqual(b"x", self.body(self.name, "a b/+%\u00e9"))

    def test_signed_headers(self):
        query = self.query("PUT", headers={"content-type": "text/plain", "x-amz-meta-a": "1"})
        self.ok(self.open("PUT", query, body=b"x", content_type="text/plain", x_amz_meta_a="1"))
        self.refused(self.open("PUT", query, body=b"x", content_type="text/other", x_amz_meta_a="1"), "SignatureDoesNotMatch",
                     403, MISMATCH)

    def test_amz_parameters_become_headers(self):
        query = presign(self.key, "PUT", host(), f"/{self.name}/k", {"x-amz-meta-from": "query"})
        self.ok(self.open("PUT", query, body=b"x"))
        self.assertEqual({"from": "query"}, self.s3.head_object(Bucket=self.name, Key="k")["Metadata"])

    def test_expired(self):
        then = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=10)
        answer = self.open("GET", self.query(expires=5, when=then))
        self.refused(answer, "AccessDenied", 403, "Request has expired", X_Amz_Expires=5, Expires=None, ServerTime=None)
        self.ok(self.open("GET", self.query(expires=300, when=then)))

    def test_expires_by_itself(self):
        query = self.query(expires=1)
        self.ok(self.open("GET", query))
        deadline = time.monotonic() + 10
        while self.open("GET", query).status == 200:
            self.assertLess(time.monotonic(), deadline, "it does not expire")
            time.sleep(0.2)

    def test_tampered(self):
        good = self.query()
        for change in (lambda q: q.replace("X-Amz-Expires=300", "X-Amz-Expires=301"), lambda q: q + "&response-content-type=x",
                       lambda q: q[:-1] + ("0" if q[-1] != "0" else "1"), lambda q: q.replace("us-east-1", "eu-west-1")):
            self.assertEqual(403, self.open("GET", change(good)).status, change(good))
        self.refused(self.open("GET", good[:-4] + "0000"), "SignatureDoesNotMatch", 403, MISMATCH, AWSAccessKeyId=self.key[0],
                     StringToSign=None, SignatureProvided=None, CanonicalRequest=None)

    def test_other_object_or_method(self):
        self.put(self.name, "other", b"secret")
        self.refused(self.open("GET", self.query(), f"/{self.name}/other"), "SignatureDoesNotMatch", 403)
        self.refused(self.open("PUT", self.query("GET"), body=b"x"), "SignatureDoesNotMatch", 403)

    def test_expiry_limits(self):
        for expires in (0, -1, 604801, "x"):
            with self.subTest(expires=expires):
                answer = self.open("GET", self.query(expires=expires))
                if expires == 0:
                    self.assertIn(answer.status, (400, 403))
                else:
                    self.refused(answer, "AuthorizationQueryParametersError", 400)

    def test_missing_parameters(self):
        good = self.query()
        for name in ("X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders"):
            with self.subTest(name=name):
                left = "&".join(pair for pair in good.split("&") if not pair.startswith(name + "="))
                answer = self.open("GET", left)
                if name == "X-Amz-Algorithm":
                    self.assertIn(answer.status, (400, 403), answer)
                    continue
                self.refused(answer, "AuthorizationQueryParametersError", 400,
                             "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                             "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")


class PresignedV2(Keyed):
    def query(self, method="GET", path=None, expires=None, secret=None):
        when = str(expires if expires is not None else int(time.time()) + 300)
        text = f"{method}\n\n\n{when}\n{path or f'/{self.name}/k'}"
        signature = base64.b64encode(hmac.new((secret or self.key[1]).encode(), text.encode(), hashlib.sha1).digest()).decode()
        return urllib.parse.urlencode({"AWSAccessKeyId": self.key[0], "Signature": signature, "Expires": when})

    def test_get_and_put(self):
        self.assertEqual(b"data", self.ok(self.open("GET", self.query())).body)
        self.ok(self.open("PUT", self.query("PUT"), body=b"new"))
        self.assertEqual(b"new", self.body(self.name, "k"))

    def test_from_boto3(self):
        root = framework.client(key=self.key, signature_version="s3")
        url = urllib.parse.urlsplit(root.generate_presigned_url("get_object", Params={"Bucket": self.name, "Key": "k"}))
        self.assertEqual(b"data", self.ok(exchange("GET", f"{url.path}?{url.query}", {"host": url.netloc})).body)

    def test_refusals(self):
        self.refused(self.open("GET", self.query(expires=int(time.time()) - 10)), "AccessDenied", 403, "Request has expired")
        self.refused(self.open("GET", self.query(secret="wrong")), "SignatureDoesNotMatch", 403, MISMATCH)
        self.refused(self.open("PUT", self.query("GET"), body=b"x"), "SignatureDoesNotMatch", 403)
        self.put(self.name, "other", b"secret")
        self.refused(self.open("GET", self.query(), f"/{self.name}/other"), "SignatureDoesNotMatch", 403)
        self.refused(self.open("GET", self.query().split("&Expires")[0]), "AccessDenied", 403,
                     "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters")


class SignedHeaders(Keyed):
    def send(self, change=None, when=None, key=None, body=b"", method="GET", region="us-east-1", service="s3"):
        path = f"/{self.name}/k"
        headers = framework.sign(key or self.key, method, host(), path, when=when, region=region, service=service,
                                 payload=hashlib.sha256(body).hexdigest())
        if change:
            change(headers)
        return exchange(method, path, headers, body)

    def test_good(self):
        self.assertEqual(b"data", self.ok(self.send()).body)

    def test_wrong_secret(self):
        answer = self.send(key=(self.key[0], "wrong"))
        self.refused(answer, "SignatureDoesNotMatch", 403, MISMATCH, AWSAccessKeyId=self.key[0], StringToSign=None,
                     SignatureProvided=None, CanonicalRequest=None)
        self.assertNotIn(self.key[1].encode(), answer.body)

    def test_clock_skew(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        for minutes in (-16, 16):
            self.refused(self.send(when=now + datetime.timedelta(minutes=minutes)), "RequestTimeTooSkewed", 403,
                         "The difference between the request time and the current time is too large.", RequestTime=None,
                         ServerTime=None, MaxAllowedSkewMilliseconds=900000)
        for minutes in (-14, 14):
            self.ok(self.send(when=now + datetime.timedelta(minutes=minutes)))

    def test_unsigned_amz_header(self):
        answer = self.send(lambda headers: headers.update({"x-amz-meta-sneaked": "in"}))
        self.refused(answer, "AccessDenied", 403, "There were headers present in the request which were not signed",
                     HeadersNotSigned="x-amz-meta-sneaked")

    def test_changed_signed_header(self):
        def change(headers):
            headers["x-amz-date"] = headers["x-amz-date"][:-3] + ("00Z" if headers["x-amz-date"][-3:] != "00Z" else "01Z")
        self.refused(self.send(change), "SignatureDoesNotMatch", 403)

    def test_malformed(self):
        for authorization, code, status in (
                ("nonsense", "InvalidArgument", 400), ("AWS4-HMAC-SHA256 nonsense", "AuthorizationHeaderMalformed", 400),
                ("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0", "AuthorizationHeaderMalformed", 400)):
            with self.subTest(authorization=authorization):
                answer = self.send(lambda headers, value=authorization: headers.update({"authorization": value}))
                self.refused(answer, code, status)

    def test_scope_of_another_service(self):
        answer = self.send(service="ec2")
        self.assertIn(answer.status, (400, 403), answer)

    def test_missing_content_sha256(self):
        answer = self.send(lambda headers: headers.pop("x-amz-content-sha256"))
        self.refused(answer, "InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256")


class VirtualHosts(Case):
    def test_conventional_hosts(self):
        name = self.bucket()
        self.put(name, "dir/k", b"data")
        port = framework.server().port
        for suffix in (f"s3.localhost:{port}", f"s3.localhost.localstack.cloud:{port}", "s3.amazonaws.com",
                       "s3.us-east-1.amazonaws.com", f"s3.us-east-1.localhost.localstack.cloud:{port}", "s3-us-east-1.amazonaws.com",
                       "s3.dualstack.us-east-1.amazonaws.com"):
            with self.subTest(suffix=suffix):
                self.assertEqual(b"data", self.ok(request("GET", "/dir/k", host=f"{name}.{suffix}")).body)
                self.assertEqual(["dir/k"], request("GET", "/", {"list-type": "2"}, host=f"{name}.{suffix}").texts("Contents/Key"))
                self.assertEqual(b"data", self.ok(request("GET", f"/{name}/dir/k", host=suffix)).body)

    def test_hosts_have_no_case(self):
        name = self.bucket()
        self.put(name, "k", b"data")
        self.assertEqual(b"data", self.ok(request("GET", "/k", host=f"{name}.S3.AmazonAWS.com")).body)

    def test_dotted_bucket(self):
        name = unique("a.b.c")
        self.s3.create_bucket(Bucket=name)
        self.put(name, "k", b"data")
        self.assertEqual(b"data", self.ok(request("GET", "/k", host=f"{name}.s3.amazonaws.com")).body)

    def test_create_and_delete(self):
        name = unique()
        self.ok(request("PUT", "/", host=f"{name}.s3.amazonaws.com"))
        self.ok(request("HEAD", f"/{name}"))
        self.ok(request("DELETE", "/", host=f"{name}.s3.amazonaws.com"), 204)

    def test_boto3(self):
        port = framework.server().port
        client = framework.client(endpoint=f"http://s3.localhost:{port}", s3={"addressing_style": "virtual"})
        name = self.bucket()
        with framework.all_hosts_are_local():
            client.put_object(Bucket=name, Key="a b/c", Body=b"data")
            self.assertEqual(b"data", client.get_object(Bucket=name, Key="a b/c")["Body"].read())
            self.assertEqual(["a b/c"], [item["Key"] for item in client.list_objects_v2(Bucket=name)["Contents"]])


class NotBuilt(Case):
    """What is not built answers 501, and names the operation, or is built and answers as AWS does."""

    def test_subresources(self):
        name = self.bucket()
        self.put(name, "k", b"v")
        for method, path, query, operation in (
                ("GET", "", "website", "GetBucketWebsite"), ("GET", "", "cors", "GetBucketCors"),
                ("GET", "", "lifecycle", "GetBucketLifecycleConfiguration"), ("GET", "", "policy", "GetBucketPolicy"),
                ("GET", "", "replication", "GetBucketReplication"), ("GET", "", "encryption", "GetBucketEncryption"),
                ("GET", "", "inventory&id=x", "GetBucketInventoryConfiguration"), ("GET", "", "acl", "GetBucketAcl"),
                ("GET", "", "analytics&id=x", "GetBucketAnalyticsConfiguration"), ("GET", "", "logging", "GetBucketLogging"),
                ("GET", "", "object-lock", "GetObjectLockConfiguration"), ("GET", "", "notification", "GetBucketNotificationConfiguration"),
                ("GET", "", "accelerate", "GetBucketAccelerateConfiguration"), ("GET", "", "requestPayment", "GetBucketRequestPayment"),
                ("PUT", "", "website", "PutBucketWebsite"), ("DELETE", "", "website", "DeleteBucketWebsite"),
                ("GET", "/k", "acl", "GetObjectAcl"), ("GET", "/k", "torrent", "GetObjectTorrent"),
                ("GET", "/k", "retention", "GetObjectRetention"), ("POST", "/k", "restore", "RestoreObject"),
                ("POST", "/k", "select&select-type=2", "SelectObjectContent")):
            with self.subTest(operation=operation):
                answer = request(method, f"/{name}{path}", urllib.parse.parse_qsl(query, keep_blank_values=True))
                if answer.status == 501:
                    self.refused(answer, "NotImplemented", 501)
                    self.assertIn(operation, answer.error["Message"])
                else:
                    self.assertNotEqual(500, answer.status, answer)
                    self.assertTrue(answer.status in (200, 204) or answer.code, answer)
        self.assertEqual(b"v", self.body(name, "k"))

    def test_a_subresource_is_never_taken_for_the_object(self):
        name = self.bucket()
        self.put(name, "k", b"v")
        for query in ("acl", "retention", "legal-hold"):
            answer = request("PUT", f"/{name}/k", {query: ""}, body=b"<x/>")
            self.assertNotEqual(200, answer.status, answer)
            self.assertEqual(b"v", self.body(name, "k"))


class CallerIdentity(Case):
    def test_accounts(self):
        for key, account in ((("test", "test"), "000000000000"), (("123456789012", "x"), "123456789012"),
                             (("anything", "x"), "000000000000")):
            with self.subTest(key=key):
                got = framework.client("sts", key=key).get_caller_identity()
                self.assertEqual((account, f"arn:aws:iam::{account}:root", account), (got["Account"], got["Arn"], got["UserId"]))

    def test_root_key(self):
        self.needs_own_server()
        got = framework.client("sts", key=framework.server().root_key()).get_caller_identity()
        self.assertEqual("arn:aws:iam::000000000000:root", got["Arn"])

    def test_wrong_secret_of_the_root_key(self):
        self.needs_own_server()
        client = framework.client("sts", key=(framework.server().root_key()[0], "wrong"))
        self.fails("SignatureDoesNotMatch", 403, client.get_caller_identity)

    def test_document(self):
        body = b"Action=GetCallerIdentity&Version=2011-06-15"
        answer = self.ok(request("POST", "/", body=body, service="sts",
                                 headers={"content-type": "application/x-www-form-urlencoded; charset=utf-8"}))
        self.assertEqual("GetCallerIdentityResponse", answer.xml.tag)
        self.assertTrue(answer.xml.findtext("ResponseMetadata/RequestId"))
        self.assertEqual("text/xml", answer.headers["content-type"])
        self.assertEqual(answer.headers["x-amzn-requestid"], answer.xml.findtext("ResponseMetadata/RequestId"))

    def test_compressed(self):
        """SDKs compress large requests of some services."""
        body = gzip.compress(b"Action=GetCallerIdentity&Version=2011-06-15")
        headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8", "content-encoding": "gzip"}
        answer = self.ok(request("POST", "/", body=body, service="sts", headers=headers))
        self.assertEqual("000000000000", answer.xml.findtext("GetCallerIdentityResult/Account"))
        bomb = gzip.compress(b"Action=GetCallerIdentity&Version=2011-06-15&x=" + bytes(200_000_000))
        for bad in (body[:-5], b"not gzip", bomb):
            self.assertIn(request("POST", "/", body=bad, service="sts", headers=headers).status, (400, 413))

    def test_by_get(self):
        answer = self.ok(request("GET", "/", {"Action": "GetCallerIdentity", "Version": "2011-06-15"}, service="sts"))
        self.assertEqual("000000000000", answer.xml.findtext("GetCallerIdentityResult/Account"))

    def test_unknown_action(self):
        body = b"Action=Nothing&Version=2011-06-15"
        answer = request("POST", "/", body=body, service="sts",
                         headers={"content-type": "application/x-www-form-urlencoded; charset=utf-8"})
        self.assertEqual((400, "InvalidAction"), (answer.status, answer.code), answer)


if __name__ == "__main__":
    framework.main()
