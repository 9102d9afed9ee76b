#include "core/route.h"

#include "core/params.h"
#include "core/uri.h"
#include "test/unit.h"

struct expected {
    const char *method, *host, *target, *scope;
    struct http_header header;
    const char *service, *operation; /* NULL: none */
};

static const struct expected rows[] = {
    {"GET", "localhost:4566", "/", "s3", {{0}}, "s3", "ListBuckets"},
    {"GET", "localhost", "/bucket", "s3", {{0}}, "s3", "ListObjects"},
    {"GET", "localhost", "/bucket/", "s3", {{0}}, "s3", "ListObjects"},
    {"GET", "localhost", "/bucket?list-type=2&prefix=a", "s3", {{0}}, "s3", "ListObjectsV2"},
    {"GET", "localhost", "/bucket?list-type=1", "s3", {{0}}, "s3", "ListObjects"},
    {"GET", "localhost", "/bucket?location", "s3", {{0}}, "s3", "GetBucketLocation"},
    {"GET", "localhost", "/bucket?lifecycle", "s3", {{0}}, "s3", "GetBucketLifecycleConfiguration"},
    {"GET", "localhost", "/bucket/a/b//c", "s3", {{0}}, "s3", "GetObject"},
    {"GET", "localhost", "/bucket//", "s3", {{0}}, "s3", "GetObject"},
    {"GET", "bucket.s3.localhost:4566", "/key", NULL, {{0}}, "s3", "GetObject"},
    {"GET", "bucket.with.dots.s3.eu-west-1.amazonaws.com", "/", NULL, {{0}}, "s3", "ListObjects"},
    {"GET", "localhost", "/bucket/key", NULL, {{0}}, "s3", "GetObject"},
    {"PUT", "localhost", "/bucket/key", "s3", {{0}}, "s3", "PutObject"},
    {"PUT", "localhost", "/bucket/key", "s3", {{"x-amz-copy-source", 17}, {"/a/b", 4}}, "s3", "CopyObject"},
    {"PUT", "localhost", "/bucket/key?partNumber=1&uploadId=x", "s3", {{0}}, "s3", "UploadPart"},
    {"PUT",
     "localhost",
     "/bucket/key?partNumber=1&uploadId=x",
     "s3",
     {{"X-Amz-Copy-Source", 17}, {"/a/b", 4}},
     "s3",
     "UploadPartCopy"},
    {"DELETE", "localhost", "/bucket/key?uploadId=x", "s3", {{0}}, "s3", "AbortMultipartUpload"},
    {"DELETE", "localhost", "/bucket/key", "s3", {{0}}, "s3", "DeleteObject"},
    {"POST", "localhost", "/bucket?delete", "s3", {{0}}, "s3", "DeleteObjects"},
    {"GET", "localhost", "/bucket/key?attributes", "s3", {{0}}, "s3", "GetObjectAttributes"},
    {"PATCH", "localhost", "/bucket", "s3", {{0}}, "s3", NULL},
    {"GET",
     "localhost",
     "/v20180820/configuration/publicAccessBlock",
     "s3",
     {{"x-amz-account-id", 16}, {"1", 1}},
     "s3control",
     "GetPublicAccessBlock"},
    {"GET", "localhost", "/2015-03-31/functions", "lambda", {{0}}, "lambda", "ListFunctions"},
    {"GET", "localhost", "/2015-03-31/functions/", "lambda", {{0}}, "lambda", "ListFunctions"},
    {"POST", "localhost", "/2015-03-31/functions/f/invocations", "lambda", {{0}}, "lambda", "Invoke"},
    {"GET", "localhost", "/2013-04-01/hostedzone", "route53", {{0}}, "route53", "ListHostedZones"},
    {"POST",
     "localhost",
     "/",
     "dynamodb",
     {{"X-Amz-Target", 12}, {"DynamoDB_20120810.PutItem", 25}},
     "dynamodb",
     "PutItem"},
    {"POST",
     "localhost",
     "/",
     "dynamodb",
     {{"X-Amz-Target", 12}, {"DynamoDBStreams_20120810.ListStreams", 36}},
     "dynamodbstreams",
     "ListStreams"},
    {"POST",
     "localhost",
     "/",
     "dynamodb",
     {{"X-Amz-Target", 12}, {"DynamoDB_20120810.Nonsense", 26}},
     "dynamodb",
     NULL},
    {"POST",
     "localhost",
     "/service/GraniteServiceVersion20100801/operation/ListMetrics",
     "monitoring",
     {{"Smithy-Protocol", 15}, {"rpc-v2-cbor", 11}},
     "cloudwatch",
     "ListMetrics"},
    {"GET",
     "localhost",
     "/?Action=DescribeLoadBalancers&Version=2015-12-01",
     "elasticloadbalancing",
     {{0}},
     "elbv2",
     "DescribeLoadBalancers"},
    {"GET",
     "localhost",
     "/?Action=DescribeLoadBalancers&Version=2012-06-01",
     "elasticloadbalancing",
     {{0}},
     "elb",
     "DescribeLoadBalancers"},
    {"GET",
     "localhost",
     "/?Action=DescribeInstances&Version=2016-11-15",
     "ec2",
     {{0}},
     "ec2",
     "DescribeInstances"},
    {"GET",
     "localhost",
     "/?Action=GetCallerIdentity&Version=2011-06-15",
     NULL,
     {{0}},
     "sts",
     "GetCallerIdentity"},
};

/* Protocols that are told apart, and can do nothing else. */
static const struct protocol fakes[] = {
    {.name = "query", .bit = PROTOCOL_QUERY},         {.name = "ec2", .bit = PROTOCOL_EC2},
    {.name = "json 1.0", .bit = PROTOCOL_JSON10},     {.name = "json 1.1", .bit = PROTOCOL_JSON11},
    {.name = "rest-json", .bit = PROTOCOL_REST_JSON}, {.name = "rest-xml", .bit = PROTOCOL_REST_XML},
    {.name = "cbor", .bit = PROTOCOL_RPC_CBOR},
};
static const struct protocol *const fake_protocols[] = {&fakes[0], &fakes[1], &fakes[2], &fakes[3],
                                                        &fakes[4], &fakes[5], &fakes[6], NULL};
static const struct wire fake_wire = {.protocols = fake_protocols};

static void check_row(const struct expected *row)
{
    struct arena *arena = unit_arena();
    struct http_request request = {.method = str_of(row->method), .host = str_of(row->host)};
    const struct wire_param *query = NULL;
    size_t count = 0;
    struct route route;
    str rest = str_of(row->target);

    request.target = rest;
    request.path = str_cut(&rest, '?');
    request.query = rest;
    request.headers = &row->header;
    request.header_count = row->header.name.p ? 1 : 0;
    REQUIRE_OK(params_parse(request.query, false, 100, arena, &query, &count));
    REQUIRE_OK(route_find(&request, query, count, str_of(row->scope), NULL, 0, arena, &route));
    REQUIRE(route.service);
    CHECK_STR(str_of(route.service->name), str_of(row->service));
    CHECK_STR(route.operation ? model_str(route.service->model, route.operation->name) : STR_NONE,
              str_of(row->operation));
    CHECK(route.protocol);
}

TEST(route_finds_service_and_operation)
{
    wire_register(&fake_wire);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
}

TEST(route_needs_the_body_of_a_form)
{
    struct http_header type = {S("Content-Type"), S("application/x-www-form-urlencoded; charset=utf-8")};
    struct http_request request = {
        .method = S("POST"), .host = S("localhost"), .path = S("/"), .headers = &type};
    const struct wire_param form[] = {{S("Action"), S("ListUsers")}, {S("Version"), S("2010-05-08")}};
    struct route route;

    wire_register(&fake_wire);
    request.header_count = 1;
    REQUIRE_OK(route_find(&request, NULL, 0, S("iam"), NULL, 0, unit_arena(), &route));
    CHECK(route.needs_body && !route.operation);
    REQUIRE_OK(route_find(&request, NULL, 0, S("iam"), form, 2, unit_arena(), &route));
    REQUIRE(route.operation);
    CHECK_STR(model_str(route.service->model, route.operation->name), S("ListUsers"));
}

TEST(route_labels_are_decoded)
{
    struct http_request request = {
        .method = S("GET"), .host = S("localhost"), .path = S("/my-bucket/a%20b/%E2%82%AC//")};
    struct route route;

    wire_register(&fake_wire);
    REQUIRE_OK(route_find(&request, NULL, 0, S("s3"), NULL, 0, unit_arena(), &route));
    CHECK_STR(params_get(route.labels, route.label_count, S("Bucket")), S("my-bucket"));
    CHECK_STR(params_get(route.labels, route.label_count, S("Key")), S("a b/\xE2\x82\xAC//"));
    request.path = S("/b/%zz");
    CHECK_FAULT(route_find(&request, NULL, 0, S("s3"), NULL, 0, unit_arena(), &route), &fault_syntax);
}

TEST(host_names_of_others_are_unknown)
{
    CHECK(!host_parse(S("evil.example")).known && !host_parse(S("localhost.evil.example")).known);
    CHECK(!host_parse(S("")).known && !host_parse(S("notlocalhost.localstack.cloud")).known);
    CHECK(host_parse(S("127.0.0.1:4566")).known && host_parse(S("[::1]:4566")).known &&
          host_parse(S("garua")).known);
    CHECK(host_parse(S("localhost.localstack.cloud:4566")).known);
    CHECK_STR(host_parse(S("b.s3.us-west-2.localhost:1")).region, S("us-west-2"));
    CHECK_STR(host_parse(S("b.c.s3.localhost:1")).label, S("b.c"));
    CHECK_STR(host_parse(S("sqs.us-east-1.amazonaws.com")).service, S("sqs"));
    CHECK_STR(host_parse(S("b.s3-eu-west-1.amazonaws.com")).region, S("eu-west-1"));
    CHECK_STR(host_parse(S("b.s3.dualstack.eu-west-1.amazonaws.com")).service, S("s3"));
}
