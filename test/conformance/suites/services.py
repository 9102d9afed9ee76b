"""Every service: an operation that is not built answers 501 NotImplemented and names itself, in the service's protocol."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import framework
from framework import Case

SERVICES = """s3control iam sts ec2 elbv2 elb autoscaling application-autoscaling lambda rds dynamodb dynamodbstreams redshift
redshift-data route53 route53domains route53resolver cloudfront directconnect kms wafv2 shield cloudwatch logs events scheduler
pipes synthetics cloudtrail config codebuild codedeploy codepipeline codecommit cloud9 emr athena glue sagemaker
sagemaker-runtime rekognition polly lexv2-models lexv2-runtime glacier storagegateway organizations controltower account
elasticbeanstalk opsworks elastictranscoder marketplace-catalog meteringmarketplace snowball stepfunctions sqs sns ecs ecr ebs
xray backup ssm secretsmanager ce cur pricing budgets freetier accessanalyzer efs acm apigateway apigatewayv2 kinesis firehose
resourcegroupstaggingapi resource-groups cloudformation cloudcontrol ds servicecatalog support sesv2 cognito-idp""".split()
READS = ("List", "Describe", "Get", "Search")
WANTED_PER_SERVICE = 3


def sample(shape, depth=0):
    """A value that boto3 takes for the shape."""
    kind = shape.type_name
    if kind == "structure":
        return {} if depth > 6 else {name: sample(shape.members[name], depth + 1) for name in shape.required_members}
    if kind == "list":
        return [sample(shape.member, depth + 1)] * max(1, shape.metadata.get("min", 1))
    if kind == "map":
        return {sample(shape.key, depth + 1): sample(shape.value, depth + 1)}
    if kind == "string":
        if shape.name == "AccountId":
            return "000000000000"
        text = shape.enum[0] if shape.enum else "a" * max(12, shape.metadata.get("min", 1))
        return text[:shape.metadata.get("max", len(text))]
    if kind in ("integer", "long"):
        return max(1, int(shape.metadata.get("min", 1)))
    return {"boolean": True, "blob": b"x", "timestamp": "2026-01-01T00:00:00Z", "float": 1.0, "double": 1.0}[kind]


def candidates(model):
    """Names of operations, the easiest to call first."""
    def effort(name):
        shape = model.operation_model(name).input_shape
        needed = len(shape.required_members) if shape else 0
        return (not name.startswith(READS), needed, name)
    usable = [name for name in model.operation_names
              if not model.operation_model(name).has_event_stream_output and not model.operation_model(name).has_event_stream_input
              and model.operation_model(name).auth_type != "none" and name != "GetCallerIdentity"]
    return sorted(usable, key=effort)[:WANTED_PER_SERVICE]


class NotBuilt(Case):
    def try_service(self, service):
        from botocore import xform_name
        from botocore.exceptions import ClientError, UnknownServiceError
        try:
            client = framework.client(service, inject_host_prefix=False,
                                      endpoint=f"http://localhost:{framework.server().port}")
        except UnknownServiceError:
            self.skipTest(f"this boto3 has no {service}")
        model = client.meta.service_model
        names = candidates(model)
        self.assertTrue(names)
        for name in names:
            shape = model.operation_model(name).input_shape
            arguments = sample(shape) if shape else {}
            with self.subTest(operation=name):
                try:
                    with framework.all_hosts_are_local():
                        getattr(client, xform_name(name))(**arguments)
                except ClientError as error:
                    status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                    self.assertNotEqual(500, status, error)
                    if status == 501:
                        self.assertEqual("NotImplemented", error.response["Error"]["Code"])
                        self.assertIn(name, error.response["Error"]["Message"])
                        self.assertTrue(error.response["ResponseMetadata"].get("RequestId"), "no request id")
                    else:  # built, and refuses what we made up
                        self.assertLess(status, 500, error)
                        self.assertNotIn(error.response["Error"]["Code"], ("UnknownOperationException", "InvalidAction", str(status)))


for _service in SERVICES:
    setattr(NotBuilt, "test_" + _service.replace("-", "_"), lambda self, service=_service: self.try_service(service))


if __name__ == "__main__":
    framework.main()
