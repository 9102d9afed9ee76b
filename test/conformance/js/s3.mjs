// The JavaScript SDK v3 against the server at argv[2]. Prints one JSON line a test: {name, error?}.
import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as s3 from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

const endpoint = process.argv[2];
const basics = { region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" }, maxAttempts: 1 };
const client = new s3.S3Client({ ...basics, endpoint, forcePathStyle: true });
const tests = {};

async function bucket(from = client) {
  const Bucket = `js-${randomUUID()}`;
  await from.send(new s3.CreateBucketCommand({ Bucket }));
  return Bucket;
}

const body = async (Bucket, Key, more = {}) =>
  Buffer.from(await (await client.send(new s3.GetObjectCommand({ Bucket, Key, ...more }))).Body.transformToByteArray());

async function fails(code, status, command, from = client) {
  await assert.rejects(from.send(command), (error) => {
    assert.equal(error.name, code);
    assert.equal(error.$metadata.httpStatusCode, status);
    assert.ok(error.$metadata.requestId);
    return true;
  });
}

tests.put_get_delete = async () => {
  const Bucket = await bucket();
  const Key = "dir/a b+c/é😀";
  const put = await client.send(new s3.PutObjectCommand({ Bucket, Key, Body: "hello", Metadata: { a: "1" }, ContentType: "text/x" }));
  assert.equal(put.ETag, '"5d41402abc4b2a76b9719d911017c592"');
  assert.equal(put.ChecksumCRC32, "NhCmhg==");
  const got = await client.send(new s3.GetObjectCommand({ Bucket, Key }));
  assert.equal(await got.Body.transformToString(), "hello");
  assert.deepEqual([got.Metadata, got.ContentType, got.ContentLength, got.ETag], [{ a: "1" }, "text/x", 5, put.ETag]);
  const head = await client.send(new s3.HeadObjectCommand({ Bucket, Key }));
  assert.ok(Math.abs(head.LastModified - Date.now()) < 5000);
  await client.send(new s3.DeleteObjectCommand({ Bucket, Key }));
  await fails("NoSuchKey", 404, new s3.GetObjectCommand({ Bucket, Key }));
  await fails("NotFound", 404, new s3.HeadObjectCommand({ Bucket, Key }));
  await client.send(new s3.DeleteBucketCommand({ Bucket }));
  await fails("NoSuchBucket", 404, new s3.ListObjectsV2Command({ Bucket }));
};

tests.streams = async () => {
  const Bucket = await bucket();
  const folder = mkdtempSync(join(tmpdir(), "garua-js-"));
  try {
    const data = randomBytes(3_000_000);
    writeFileSync(join(folder, "f"), data);
    await client.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: createReadStream(join(folder, "f")), ContentLength: data.length }));
    assert.ok(data.equals(await body(Bucket, "k")));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

tests.checksums = async () => {
  const Bucket = await bucket();
  const want = { CRC32: "NhCmhg==", CRC32C: "mnG7TA==", CRC64NVME: "M3eFcAZSQlc=", SHA1: "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
    SHA256: "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=" };
  for (const [algorithm, value] of Object.entries(want)) {
    const put = await client.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: "hello", ChecksumAlgorithm: algorithm }));
    assert.equal(put[`Checksum${algorithm}`], value);
    const got = await client.send(new s3.GetObjectCommand({ Bucket, Key: "k", ChecksumMode: "ENABLED" }));
    assert.equal(await got.Body.transformToString(), "hello");
    assert.equal(got[`Checksum${algorithm}`], value);
  }
};

tests.multipart_upload = async () => {
  const Bucket = await bucket();
  const data = Buffer.alloc(17 * 1024 * 1024, randomBytes(1000));
  await new Upload({ client, params: { Bucket, Key: "k", Body: data }, partSize: 5 * 1024 * 1024, queueSize: 3 }).done();
  const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");
  assert.equal(sha(await body(Bucket, "k")), sha(data));
  assert.equal((await body(Bucket, "k", { Range: "bytes=5242870-5242889" })).length, 20);
};

tests.lists = async () => {
  const Bucket = await bucket();
  const keys = ["a", "b/1", "b/2", "c d", "é"];
  for (const Key of keys) await client.send(new s3.PutObjectCommand({ Bucket, Key, Body: Key }));
  const seen = [];
  for await (const page of s3.paginateListObjectsV2({ client, pageSize: 2 }, { Bucket })) seen.push(...page.Contents.map((o) => o.Key));
  assert.deepEqual(seen, keys);
  const split = await client.send(new s3.ListObjectsV2Command({ Bucket, Delimiter: "/" }));
  assert.deepEqual(split.CommonPrefixes, [{ Prefix: "b/" }]);
  const gone = await client.send(new s3.DeleteObjectsCommand({ Bucket, Delete: { Objects: keys.map((Key) => ({ Key })) } }));
  assert.equal(gone.Deleted.length, keys.length);
  const listed = await client.send(new s3.ListBucketsCommand({}));
  assert.ok(listed.Buckets.some((one) => one.Name === Bucket));
};

tests.versions_and_tags = async () => {
  const Bucket = await bucket();
  await client.send(new s3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  const first = await client.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: "1", Tagging: "a=1" }));
  await client.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: "2" }));
  assert.equal((await body(Bucket, "k", { VersionId: first.VersionId })).toString(), "1");
  const tags = await client.send(new s3.GetObjectTaggingCommand({ Bucket, Key: "k", VersionId: first.VersionId }));
  assert.deepEqual(tags.TagSet, [{ Key: "a", Value: "1" }]);
  const marker = await client.send(new s3.DeleteObjectCommand({ Bucket, Key: "k" }));
  assert.equal(marker.DeleteMarker, true);
  const listed = await client.send(new s3.ListObjectVersionsCommand({ Bucket }));
  assert.deepEqual([listed.Versions.length, listed.DeleteMarkers.length], [2, 1]);
  await fails("NoSuchTagSet", 404, new s3.GetBucketTaggingCommand({ Bucket }));
};

tests.copy_and_conditions = async () => {
  const Bucket = await bucket();
  await client.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: "1", IfNoneMatch: "*" }));
  await fails("PreconditionFailed", 412, new s3.PutObjectCommand({ Bucket, Key: "k", Body: "2", IfNoneMatch: "*" }));
  await client.send(new s3.CopyObjectCommand({ Bucket, Key: "to", CopySource: `${Bucket}/k` }));
  assert.equal((await body(Bucket, "to")).toString(), "1");
  const attributes = new s3.GetObjectAttributesCommand({ Bucket, Key: "k", ObjectAttributes: ["ETag", "ObjectSize"] });
  await client.send(attributes).catch((error) => assert.equal(error.$metadata.httpStatusCode, 501));
};

tests.presigned = async () => {
  const Bucket = await bucket();
  // By default the SDK puts the checksum of an empty body into the URL, which S3 then refuses.
  const plain = new s3.S3Client({ ...basics, endpoint, forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" });
  const put = await fetch(await getSignedUrl(plain, new s3.PutObjectCommand({ Bucket, Key: "k" })), { method: "PUT", body: "hello" });
  assert.equal(put.status, 200, await put.text());
  const got = await fetch(await getSignedUrl(client, new s3.GetObjectCommand({ Bucket, Key: "k" })));
  assert.equal(await got.text(), "hello");
};

// Every name is 127.0.0.1, as *.localhost is where a resolver knows it.
const local = { lookup: (_name, options, done) => options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4) };

tests.virtual_hosts = async () => {
  const port = new URL(endpoint).port;
  const virtual = new s3.S3Client({ ...basics, endpoint: `http://s3.localhost:${port}`, requestHandler: { httpAgent: new http.Agent(local) } });
  const Bucket = await bucket(virtual);
  await virtual.send(new s3.PutObjectCommand({ Bucket, Key: "a/b", Body: "hello" }));
  assert.equal((await body(Bucket, "a/b")).toString(), "hello");
};

tests.tls_trailers = async () => {
  const secure = new s3.S3Client({ ...basics, endpoint: endpoint.replace("http:", "https:"), forcePathStyle: true,
    requestHandler: { httpsAgent: new https.Agent({ rejectUnauthorized: false }) } });
  const Bucket = await bucket(secure);
  const data = randomBytes(1_000_000);
  await secure.send(new s3.PutObjectCommand({ Bucket, Key: "k", Body: data }));
  assert.ok(data.equals(await body(Bucket, "k")));
};

tests.identity = async () => {
  const got = await new STSClient({ ...basics, endpoint }).send(new GetCallerIdentityCommand({}));
  assert.equal(got.Arn, "arn:aws:iam::000000000000:root");
};

for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(JSON.stringify({ name }));
  } catch (error) {
    console.log(JSON.stringify({ name, error: String(error.stack || error) }));
  }
}
process.exit(0);
