// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.lambda

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Lambda", endpointPrefix: "lambda")
@sigv4(name: "lambda")
@restJson1
@title("AWS Lambda")
service Lambda {
    version: "2015-03-31"
    operations: [
        AddLayerVersionPermission
        AddPermission
        CheckpointDurableExecution
        CreateAlias
        CreateCapacityProvider
        CreateCodeSigningConfig
        CreateEventSourceMapping
        CreateFunction
        CreateFunctionUrlConfig
        DeleteAlias
        DeleteCapacityProvider
        DeleteCodeSigningConfig
        DeleteEventSourceMapping
        DeleteFunction
        DeleteFunctionCodeSigningConfig
        DeleteFunctionConcurrency
        DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig
        DeleteLayerVersion
        DeleteProvisionedConcurrencyConfig
        GetAccountSettings
        GetAlias
        GetCapacityProvider
        GetCodeSigningConfig
        GetDurableExecution
        GetDurableExecutionHistory
        GetDurableExecutionState
        GetEventSourceMapping
        GetFunction
        GetFunctionCodeSigningConfig
        GetFunctionConcurrency
        GetFunctionConfiguration
        GetFunctionEventInvokeConfig
        GetFunctionRecursionConfig
        GetFunctionScalingConfig
        GetFunctionUrlConfig
        GetLayerVersion
        GetLayerVersionByArn
        GetLayerVersionPolicy
        GetPolicy
        GetProvisionedConcurrencyConfig
        GetRuntimeManagementConfig
        Invoke
        InvokeAsync
        InvokeWithResponseStream
        ListAliases
        ListCapacityProviders
        ListCodeSigningConfigs
        ListDurableExecutionsByFunction
        ListEventSourceMappings
        ListFunctionEventInvokeConfigs
        ListFunctionUrlConfigs
        ListFunctionVersionsByCapacityProvider
        ListFunctions
        ListFunctionsByCodeSigningConfig
        ListLayerVersions
        ListLayers
        ListProvisionedConcurrencyConfigs
        ListTags
        ListVersionsByFunction
        PublishLayerVersion
        PublishVersion
        PutFunctionCodeSigningConfig
        PutFunctionConcurrency
        PutFunctionEventInvokeConfig
        PutFunctionRecursionConfig
        PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig
        PutRuntimeManagementConfig
        RemoveLayerVersionPermission
        RemovePermission
        SendDurableExecutionCallbackFailure
        SendDurableExecutionCallbackHeartbeat
        SendDurableExecutionCallbackSuccess
        StopDurableExecution
        TagResource
        UntagResource
        UpdateAlias
        UpdateCapacityProvider
        UpdateCodeSigningConfig
        UpdateEventSourceMapping
        UpdateFunctionCode
        UpdateFunctionConfiguration
        UpdateFunctionEventInvokeConfig
        UpdateFunctionUrlConfig
    ]
}

@http(method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", code: 201)
operation AddLayerVersionPermission {
    input: AddLayerVersionPermissionRequest
    output: AddLayerVersionPermissionResponse
    errors: [
        InvalidParameterValueException
        PolicyLengthExceededException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/policy", code: 201)
operation AddPermission {
    input: AddPermissionRequest
    output: AddPermissionResponse
    errors: [
        InvalidParameterValueException
        PolicyLengthExceededException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint", code: 200)
@idempotent
operation CheckpointDurableExecution {
    input: CheckpointDurableExecutionRequest
    output: CheckpointDurableExecutionResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/aliases", code: 201)
@idempotent
operation CreateAlias {
    input: CreateAliasRequest
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-11-30/capacity-providers", code: 202)
@idempotent
operation CreateCapacityProvider {
    input: CreateCapacityProviderRequest
    output: CreateCapacityProviderResponse
    errors: [
        CapacityProviderLimitExceededException
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2020-04-22/code-signing-configs", code: 201)
operation CreateCodeSigningConfig {
    input: CreateCodeSigningConfigRequest
    output: CreateCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ServiceException
    ]
}

@http(method: "POST", uri: "/2015-03-31/event-source-mappings", code: 202)
operation CreateEventSourceMapping {
    input: CreateEventSourceMappingRequest
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions", code: 201)
@idempotent
operation CreateFunction {
    input: CreateFunctionRequest
    output: FunctionConfiguration
    errors: [
        CodeSigningConfigNotFoundException
        CodeStorageExceededException
        CodeVerificationFailedException
        FunctionVersionsPerCapacityProviderLimitExceededException
        InvalidCodeSignatureException
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2021-10-31/functions/{FunctionName}/url", code: 201)
operation CreateFunctionUrlConfig {
    input: CreateFunctionUrlConfigRequest
    output: CreateFunctionUrlConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 204)
@idempotent
operation DeleteAlias {
    input: DeleteAliasRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
@idempotent
operation DeleteCapacityProvider {
    input: DeleteCapacityProviderRequest
    output: DeleteCapacityProviderResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 204)
@idempotent
operation DeleteCodeSigningConfig {
    input: DeleteCodeSigningConfigRequest
    output: DeleteCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202)
@idempotent
operation DeleteEventSourceMapping {
    input: DeleteEventSourceMappingRequest
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceInUseException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}", code: 200)
@idempotent
operation DeleteFunction {
    input: DeleteFunctionRequest
    output: DeleteFunctionResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 204)
operation DeleteFunctionCodeSigningConfig {
    input: DeleteFunctionCodeSigningConfigRequest
    errors: [
        CodeSigningConfigNotFoundException
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2017-10-31/functions/{FunctionName}/concurrency", code: 204)
operation DeleteFunctionConcurrency {
    input: DeleteFunctionConcurrencyRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 204)
operation DeleteFunctionEventInvokeConfig {
    input: DeleteFunctionEventInvokeConfigRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2021-10-31/functions/{FunctionName}/url", code: 204)
operation DeleteFunctionUrlConfig {
    input: DeleteFunctionUrlConfigRequest
    errors: [
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", code: 204)
@idempotent
operation DeleteLayerVersion {
    input: DeleteLayerVersionRequest
    errors: [
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 204)
@idempotent
operation DeleteProvisionedConcurrencyConfig {
    input: DeleteProvisionedConcurrencyConfigRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2016-08-19/account-settings", code: 200)
@readonly
operation GetAccountSettings {
    input: GetAccountSettingsRequest
    output: GetAccountSettingsResponse
    errors: [
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 200)
@readonly
operation GetAlias {
    input: GetAliasRequest
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 200)
@readonly
operation GetCapacityProvider {
    input: GetCapacityProviderRequest
    output: GetCapacityProviderResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 200)
@readonly
operation GetCodeSigningConfig {
    input: GetCodeSigningConfigRequest
    output: GetCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
    ]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}", code: 200)
@readonly
operation GetDurableExecution {
    input: GetDurableExecutionRequest
    output: GetDurableExecutionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history", code: 200)
@readonly
operation GetDurableExecutionHistory {
    input: GetDurableExecutionHistoryRequest
    output: GetDurableExecutionHistoryResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state", code: 200)
@readonly
operation GetDurableExecutionState {
    input: GetDurableExecutionStateRequest
    output: GetDurableExecutionStateResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 200)
@readonly
operation GetEventSourceMapping {
    input: GetEventSourceMappingRequest
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}", code: 200)
@readonly
operation GetFunction {
    input: GetFunctionRequest
    output: GetFunctionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 200)
@readonly
operation GetFunctionCodeSigningConfig {
    input: GetFunctionCodeSigningConfigRequest
    output: GetFunctionCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/concurrency", code: 200)
@readonly
operation GetFunctionConcurrency {
    input: GetFunctionConcurrencyRequest
    output: GetFunctionConcurrencyResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/configuration", code: 200)
@readonly
operation GetFunctionConfiguration {
    input: GetFunctionConfigurationRequest
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
@readonly
operation GetFunctionEventInvokeConfig {
    input: GetFunctionEventInvokeConfigRequest
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2024-08-31/functions/{FunctionName}/recursion-config", code: 200)
@readonly
operation GetFunctionRecursionConfig {
    input: GetFunctionRecursionConfigRequest
    output: GetFunctionRecursionConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config", code: 200)
@readonly
operation GetFunctionScalingConfig {
    input: GetFunctionScalingConfigRequest
    output: GetFunctionScalingConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/url", code: 200)
@readonly
operation GetFunctionUrlConfig {
    input: GetFunctionUrlConfigRequest
    output: GetFunctionUrlConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", code: 200)
@readonly
operation GetLayerVersion {
    input: GetLayerVersionRequest
    output: GetLayerVersionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers?find=LayerVersion", code: 200)
@readonly
operation GetLayerVersionByArn {
    input: GetLayerVersionByArnRequest
    output: GetLayerVersionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", code: 200)
@readonly
operation GetLayerVersionPolicy {
    input: GetLayerVersionPolicyRequest
    output: GetLayerVersionPolicyResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/policy", code: 200)
@readonly
operation GetPolicy {
    input: GetPolicyRequest
    output: GetPolicyResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 200)
@readonly
operation GetProvisionedConcurrencyConfig {
    input: GetProvisionedConcurrencyConfigRequest
    output: GetProvisionedConcurrencyConfigResponse
    errors: [
        InvalidParameterValueException
        ProvisionedConcurrencyConfigNotFoundException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", code: 200)
@readonly
operation GetRuntimeManagementConfig {
    input: GetRuntimeManagementConfigRequest
    output: GetRuntimeManagementConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/invocations", code: 200)
operation Invoke {
    input: InvocationRequest
    output: InvocationResponse
    errors: [
        DurableExecutionAlreadyStartedException
        EC2AccessDeniedException
        EC2ThrottledException
        EC2UnexpectedException
        EFSIOException
        EFSMountConnectivityException
        EFSMountFailureException
        EFSMountTimeoutException
        ENILimitReachedException
        InvalidParameterValueException
        InvalidRequestContentException
        InvalidRuntimeException
        InvalidSecurityGroupIDException
        InvalidSubnetIDException
        InvalidZipFileException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        NoPublishedVersionException
        RecursiveInvocationException
        RequestTooLargeException
        ResourceConflictException
        ResourceNotFoundException
        ResourceNotReadyException
        S3FilesMountConnectivityException
        S3FilesMountFailureException
        S3FilesMountTimeoutException
        SerializedRequestEntityTooLargeException
        ServiceException
        SnapStartException
        SnapStartNotReadyException
        SnapStartTimeoutException
        SubnetIPAddressLimitReachedException
        TooManyRequestsException
        UnsupportedMediaTypeException
    ]
}

@http(method: "POST", uri: "/2014-11-13/functions/{FunctionName}/invoke-async", code: 202)
@deprecated
operation InvokeAsync {
    input: InvokeAsyncRequest
    output: InvokeAsyncResponse
    errors: [
        InvalidRequestContentException
        InvalidRuntimeException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
    ]
}

@http(method: "POST", uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", code: 200)
operation InvokeWithResponseStream {
    input: InvokeWithResponseStreamRequest
    output: InvokeWithResponseStreamResponse
    errors: [
        EC2AccessDeniedException
        EC2ThrottledException
        EC2UnexpectedException
        EFSIOException
        EFSMountConnectivityException
        EFSMountFailureException
        EFSMountTimeoutException
        ENILimitReachedException
        InvalidParameterValueException
        InvalidRequestContentException
        InvalidRuntimeException
        InvalidSecurityGroupIDException
        InvalidSubnetIDException
        InvalidZipFileException
        KMSAccessDeniedException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        NoPublishedVersionException
        RecursiveInvocationException
        RequestTooLargeException
        ResourceConflictException
        ResourceNotFoundException
        ResourceNotReadyException
        S3FilesMountConnectivityException
        S3FilesMountFailureException
        S3FilesMountTimeoutException
        SerializedRequestEntityTooLargeException
        ServiceException
        SnapStartException
        SnapStartNotReadyException
        SnapStartTimeoutException
        SubnetIPAddressLimitReachedException
        TooManyRequestsException
        UnsupportedMediaTypeException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases", code: 200)
@readonly
operation ListAliases {
    input: ListAliasesRequest
    output: ListAliasesResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers", code: 200)
@readonly
operation ListCapacityProviders {
    input: ListCapacityProvidersRequest
    output: ListCapacityProvidersResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs", code: 200)
@readonly
operation ListCodeSigningConfigs {
    input: ListCodeSigningConfigsRequest
    output: ListCodeSigningConfigsResponse
    errors: [
        InvalidParameterValueException
        ServiceException
    ]
}

@http(method: "GET", uri: "/2025-12-01/functions/{FunctionName}/durable-executions", code: 200)
@readonly
operation ListDurableExecutionsByFunction {
    input: ListDurableExecutionsByFunctionRequest
    output: ListDurableExecutionsByFunctionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/event-source-mappings", code: 200)
@readonly
operation ListEventSourceMappings {
    input: ListEventSourceMappingsRequest
    output: ListEventSourceMappingsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", code: 200)
@readonly
operation ListFunctionEventInvokeConfigs {
    input: ListFunctionEventInvokeConfigsRequest
    output: ListFunctionEventInvokeConfigsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/urls", code: 200)
@readonly
operation ListFunctionUrlConfigs {
    input: ListFunctionUrlConfigsRequest
    output: ListFunctionUrlConfigsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions", code: 200)
@readonly
operation ListFunctionVersionsByCapacityProvider {
    input: ListFunctionVersionsByCapacityProviderRequest
    output: ListFunctionVersionsByCapacityProviderResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions", code: 200)
@readonly
operation ListFunctions {
    input: ListFunctionsRequest
    output: ListFunctionsResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions", code: 200)
@readonly
operation ListFunctionsByCodeSigningConfig {
    input: ListFunctionsByCodeSigningConfigRequest
    output: ListFunctionsByCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions", code: 200)
@readonly
operation ListLayerVersions {
    input: ListLayerVersionsRequest
    output: ListLayerVersionsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers", code: 200)
@readonly
operation ListLayers {
    input: ListLayersRequest
    output: ListLayersResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL", code: 200)
@readonly
operation ListProvisionedConcurrencyConfigs {
    input: ListProvisionedConcurrencyConfigsRequest
    output: ListProvisionedConcurrencyConfigsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2017-03-31/tags/{Resource}", code: 200)
@readonly
operation ListTags {
    input: ListTagsRequest
    output: ListTagsResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/versions", code: 200)
@readonly
operation ListVersionsByFunction {
    input: ListVersionsByFunctionRequest
    output: ListVersionsByFunctionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions", code: 201)
operation PublishLayerVersion {
    input: PublishLayerVersionRequest
    output: PublishLayerVersionResponse
    errors: [
        CodeStorageExceededException
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/versions", code: 201)
operation PublishVersion {
    input: PublishVersionRequest
    output: FunctionConfiguration
    errors: [
        CodeStorageExceededException
        FunctionVersionsPerCapacityProviderLimitExceededException
        InvalidParameterValueException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 200)
operation PutFunctionCodeSigningConfig {
    input: PutFunctionCodeSigningConfigRequest
    output: PutFunctionCodeSigningConfigResponse
    errors: [
        CodeSigningConfigNotFoundException
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2017-10-31/functions/{FunctionName}/concurrency", code: 200)
operation PutFunctionConcurrency {
    input: PutFunctionConcurrencyRequest
    output: Concurrency
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
operation PutFunctionEventInvokeConfig {
    input: PutFunctionEventInvokeConfigRequest
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2024-08-31/functions/{FunctionName}/recursion-config", code: 200)
operation PutFunctionRecursionConfig {
    input: PutFunctionRecursionConfigRequest
    output: PutFunctionRecursionConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config", code: 202)
operation PutFunctionScalingConfig {
    input: PutFunctionScalingConfigRequest
    output: PutFunctionScalingConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 202)
@idempotent
operation PutProvisionedConcurrencyConfig {
    input: PutProvisionedConcurrencyConfigRequest
    output: PutProvisionedConcurrencyConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", code: 200)
operation PutRuntimeManagementConfig {
    input: PutRuntimeManagementConfigRequest
    output: PutRuntimeManagementConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}", code: 204)
operation RemoveLayerVersionPermission {
    input: RemoveLayerVersionPermissionRequest
    errors: [
        InvalidParameterValueException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", code: 204)
operation RemovePermission {
    input: RemovePermissionRequest
    errors: [
        InvalidParameterValueException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail", code: 200)
operation SendDurableExecutionCallbackFailure {
    input: SendDurableExecutionCallbackFailureRequest
    output: SendDurableExecutionCallbackFailureResponse
    errors: [
        CallbackTimeoutException
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat", code: 200)
operation SendDurableExecutionCallbackHeartbeat {
    input: SendDurableExecutionCallbackHeartbeatRequest
    output: SendDurableExecutionCallbackHeartbeatResponse
    errors: [
        CallbackTimeoutException
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed", code: 200)
operation SendDurableExecutionCallbackSuccess {
    input: SendDurableExecutionCallbackSuccessRequest
    output: SendDurableExecutionCallbackSuccessResponse
    errors: [
        CallbackTimeoutException
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", code: 200)
operation StopDurableExecution {
    input: StopDurableExecutionRequest
    output: StopDurableExecutionResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation TagResource {
    input: TagResourceRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation UntagResource {
    input: UntagResourceRequest
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 200)
operation UpdateAlias {
    input: UpdateAliasRequest
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
operation UpdateCapacityProvider {
    input: UpdateCapacityProviderRequest
    output: UpdateCapacityProviderResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 200)
operation UpdateCodeSigningConfig {
    input: UpdateCodeSigningConfigRequest
    output: UpdateCodeSigningConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202)
operation UpdateEventSourceMapping {
    input: UpdateEventSourceMappingRequest
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceInUseException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/code", code: 200)
operation UpdateFunctionCode {
    input: UpdateFunctionCodeRequest
    output: FunctionConfiguration
    errors: [
        CodeSigningConfigNotFoundException
        CodeStorageExceededException
        CodeVerificationFailedException
        InvalidCodeSignatureException
        InvalidParameterValueException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/configuration", code: 200)
operation UpdateFunctionConfiguration {
    input: UpdateFunctionConfigurationRequest
    output: FunctionConfiguration
    errors: [
        CodeSigningConfigNotFoundException
        CodeVerificationFailedException
        InvalidCodeSignatureException
        InvalidParameterValueException
        PreconditionFailedException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 200)
operation UpdateFunctionEventInvokeConfig {
    input: UpdateFunctionEventInvokeConfigRequest
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/2021-10-31/functions/{FunctionName}/url", code: 200)
operation UpdateFunctionUrlConfig {
    input: UpdateFunctionUrlConfigRequest
    output: UpdateFunctionUrlConfigResponse
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ResourceNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

structure AccountLimit {
    TotalCodeSize: Long
    CodeSizeUnzipped: Long
    CodeSizeZipped: Long
    ConcurrentExecutions: Integer
    UnreservedConcurrentExecutions: UnreservedConcurrentExecutions
}

structure AccountUsage {
    TotalCodeSize: Long
    FunctionCount: Long
}

@pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])")
string Action

structure AddLayerVersionPermissionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: LayerVersionNumber
    @required StatementId: StatementId
    @required Action: LayerPermissionAllowedAction
    @required Principal: LayerPermissionAllowedPrincipal
    OrganizationId: OrganizationId
    @httpQuery("RevisionId") RevisionId: String
}

structure AddLayerVersionPermissionResponse {
    Statement: String
    RevisionId: String
}

structure AddPermissionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required StatementId: StatementId
    @required Action: Action
    @required Principal: Principal
    SourceArn: Arn
    SourceAccount: SourceOwner
    EventSourceToken: EventSourceToken
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    RevisionId: String
    PrincipalOrgID: PrincipalOrgID
    FunctionUrlAuthType: FunctionUrlAuthType
    InvokedViaFunctionUrl: InvokedViaFunctionUrl
}

structure AddPermissionResponse {
    Statement: String
}

@length(min: 1, max: 1024)
@pattern("[0-9]+")
string AdditionalVersion

map AdditionalVersionWeights {
    key: AdditionalVersion
    value: Weight
}

@length(min: 1, max: 128)
@pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)")
string Alias

structure AliasConfiguration {
    AliasArn: FunctionArn
    Name: Alias
    FunctionVersion: Version
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: String
}

list AliasList {
    member: AliasConfiguration
}

structure AliasRoutingConfiguration {
    AdditionalVersionWeights: AdditionalVersionWeights
}

boolean AllowCredentials

@length(min: 0, max: 6)
list AllowMethodsList {
    member: Method
}

@length(min: 0, max: 100)
list AllowOriginsList {
    member: Origin
}

structure AllowedPublishers {
    @required SigningProfileVersionArns: SigningProfileVersionArns
}

structure AmazonManagedKafkaEventSourceConfig {
    ConsumerGroupId: URI
    SchemaRegistryConfig: KafkaSchemaRegistryConfig
}

enum ApplicationLogLevel {
    TRACE
    DEBUG
    INFO
    WARN
    ERROR
    FATAL
}

enum Architecture {
    x86_64
    arm64
}

@length(min: 1, max: 1)
list ArchitecturesList {
    member: Architecture
}

@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
string Arn

@range(min: 0)
integer AttemptCount

@range(min: 1, max: 10000)
integer BatchSize

@length(min: 0, max: 262144)
@sensitive
blob BinaryOperationPayload

boolean BisectBatchOnFunctionError

@sensitive
blob Blob

@streaming
blob BlobStream

boolean Boolean

structure CallbackDetails {
    CallbackId: CallbackId
    Result: OperationPayload
    Error: ErrorObject
}

structure CallbackFailedDetails {
    @required Error: EventError
}

@length(min: 1, max: 1024)
@pattern("[A-Za-z0-9+/]+={0,2}")
string CallbackId

structure CallbackOptions {
    TimeoutSeconds: DurationSeconds
    HeartbeatTimeoutSeconds: DurationSeconds
}

structure CallbackStartedDetails {
    @required CallbackId: CallbackId
    HeartbeatTimeout: DurationSeconds
    Timeout: DurationSeconds
}

structure CallbackSucceededDetails {
    @required Result: EventResult
}

structure CallbackTimedOutDetails {
    @required Error: EventError
}

@error("client")
structure CallbackTimeoutException {
    Type: String
    Message: String
}

structure CapacityProvider {
    @required CapacityProviderArn: CapacityProviderArn
    @required State: CapacityProviderState
    @required VpcConfig: CapacityProviderVpcConfig
    @required PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: KMSKeyArn
    LastModified: Timestamp
}

@length(min: 1, max: 140)
@pattern("arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+")
string CapacityProviderArn

structure CapacityProviderConfig {
    @required LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
}

@error("client")
structure CapacityProviderLimitExceededException {
    Type: String
    message: String
}

@range(min: 2, max: 15000)
integer CapacityProviderMaxVCpuCount

@length(min: 1, max: 140)
@pattern("(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
string CapacityProviderName

structure CapacityProviderPermissionsConfig {
    @required CapacityProviderOperatorRoleArn: RoleArn
}

enum CapacityProviderPredefinedMetricType {
    LambdaCapacityProviderAverageCPUUtilization
}

structure CapacityProviderScalingConfig {
    MaxVCpuCount: CapacityProviderMaxVCpuCount
    ScalingMode: CapacityProviderScalingMode
    ScalingPolicies: CapacityProviderScalingPoliciesList
}

enum CapacityProviderScalingMode {
    Auto
    Manual
}

@length(min: 1, max: 10)
list CapacityProviderScalingPoliciesList {
    member: TargetTrackingScalingPolicy
}

@length(min: 0, max: 5)
list CapacityProviderSecurityGroupIds {
    member: SecurityGroupId
}

enum CapacityProviderState {
    Pending
    Active
    Failed
    Deleting
}

@length(min: 1, max: 16)
list CapacityProviderSubnetIds {
    member: SubnetId
}

structure CapacityProviderVpcConfig {
    @required SubnetIds: CapacityProviderSubnetIds
    @required SecurityGroupIds: CapacityProviderSecurityGroupIds
}

@length(min: 0, max: 50)
list CapacityProvidersList {
    member: CapacityProvider
}

structure ChainedInvokeDetails {
    Result: OperationPayload
    Error: ErrorObject
}

structure ChainedInvokeFailedDetails {
    @required Error: EventError
}

structure ChainedInvokeOptions {
    @required FunctionName: NamespacedFunctionName
    TenantId: TenantId
}

structure ChainedInvokeStartedDetails {
    @required FunctionName: NamespacedFunctionName
    TenantId: TenantId
    Input: EventInput
    ExecutedVersion: VersionWithLatestPublished
    DurableExecutionArn: DurableExecutionArn
}

structure ChainedInvokeStoppedDetails {
    @required Error: EventError
}

structure ChainedInvokeSucceededDetails {
    @required Result: EventResult
}

structure ChainedInvokeTimedOutDetails {
    @required Error: EventError
}

structure CheckpointDurableExecutionRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @required CheckpointToken: CheckpointToken
    Updates: OperationUpdates
    @idempotencyToken ClientToken: ClientToken
}

structure CheckpointDurableExecutionResponse {
    CheckpointToken: CheckpointToken
    @required NewExecutionState: CheckpointUpdatedExecutionState
}

@length(min: 1, max: 2048)
@pattern("[A-Za-z0-9+/]+={0,2}")
string CheckpointToken

structure CheckpointUpdatedExecutionState {
    Operations: Operations
    NextMarker: String
}

@length(min: 1, max: 64)
@pattern("[\\x21-\\x7E]+")
string ClientToken

structure CodeSigningConfig {
    @required CodeSigningConfigId: CodeSigningConfigId
    @required CodeSigningConfigArn: CodeSigningConfigArn
    Description: Description
    @required AllowedPublishers: AllowedPublishers
    @required CodeSigningPolicies: CodeSigningPolicies
    @required LastModified: Timestamp
}

@length(min: 0, max: 200)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
string CodeSigningConfigArn

@pattern("csc-[a-zA-Z0-9-_\\.]{17}")
string CodeSigningConfigId

list CodeSigningConfigList {
    member: CodeSigningConfig
}

@error("client")
@httpError(404)
structure CodeSigningConfigNotFoundException {
    Type: String
    Message: String
}

structure CodeSigningPolicies {
    UntrustedArtifactOnDeployment: CodeSigningPolicy
}

enum CodeSigningPolicy {
    Warn
    Enforce
}

@error("client")
structure CodeStorageExceededException {
    Type: String
    message: String
}

@error("client")
structure CodeVerificationFailedException {
    Type: String
    Message: String
}

@length(min: 1, max: 57)
@pattern("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)")
string CollectionName

@length(min: 0, max: 2)
list CompatibleArchitectures {
    member: Architecture
}

@length(min: 0, max: 15)
list CompatibleRuntimes {
    member: Runtime
}

structure Concurrency {
    ReservedConcurrentExecutions: ReservedConcurrentExecutions
}

structure ContextDetails {
    ReplayChildren: ReplayChildren
    Result: OperationPayload
    Error: ErrorObject
}

structure ContextFailedDetails {
    @required Error: EventError
}

structure ContextOptions {
    ReplayChildren: ReplayChildren
}

structure ContextStartedDetails {}

structure ContextSucceededDetails {
    @required Result: EventResult
}

structure Cors {
    AllowCredentials: AllowCredentials
    AllowHeaders: HeadersList
    AllowMethods: AllowMethodsList
    AllowOrigins: AllowOriginsList
    ExposeHeaders: HeadersList
    MaxAge: MaxAge
}

structure CreateAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required Name: Alias
    @required FunctionVersion: VersionWithLatestPublished
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
}

structure CreateCapacityProviderRequest {
    @required CapacityProviderName: CapacityProviderName
    @required VpcConfig: CapacityProviderVpcConfig
    @required PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: KMSKeyArnNonEmpty
    Tags: Tags
}

structure CreateCapacityProviderResponse {
    @required CapacityProvider: CapacityProvider
}

structure CreateCodeSigningConfigRequest {
    Description: Description
    @required AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
    Tags: Tags
}

structure CreateCodeSigningConfigResponse {
    @required CodeSigningConfig: CodeSigningConfig
}

structure CreateEventSourceMappingRequest {
    EventSourceArn: Arn
    @required FunctionName: NamespacedFunctionName
    Enabled: Enabled
    BatchSize: BatchSize
    FilterCriteria: FilterCriteria
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ParallelizationFactor: ParallelizationFactor
    StartingPosition: EventSourcePosition
    StartingPositionTimestamp: Date
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: BisectBatchOnFunctionError
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    Tags: Tags
    TumblingWindowInSeconds: TumblingWindowInSeconds
    Topics: Topics
    Queues: Queues
    SourceAccessConfigurations: SourceAccessConfigurations
    SelfManagedEventSource: SelfManagedEventSource
    FunctionResponseTypes: FunctionResponseTypeList
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    ScalingConfig: ScalingConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

structure CreateFunctionRequest {
    @required FunctionName: FunctionName
    Runtime: Runtime
    @required Role: RoleArn
    Handler: Handler
    @required Code: FunctionCode
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    Publish: Boolean
    VpcConfig: VpcConfig
    PackageType: PackageType
    DeadLetterConfig: DeadLetterConfig
    Environment: Environment
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfig
    Tags: Tags
    Layers: LayerList
    FileSystemConfigs: FileSystemConfigList
    ImageConfig: ImageConfig
    CodeSigningConfigArn: CodeSigningConfigArn
    Architectures: ArchitecturesList
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    PublishTo: FunctionVersionLatestPublished
    DurableConfig: DurableConfig
    TenancyConfig: TenancyConfig
}

structure CreateFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    InvokeMode: InvokeMode
}

structure CreateFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: Timestamp
    InvokeMode: InvokeMode
}

@length(min: 1, max: 63)
@pattern("[^ /\\.$\\x22]*")
string DatabaseName

timestamp Date

structure DeadLetterConfig {
    TargetArn: ResourceArn
}

structure DeleteAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpLabel Name: Alias
}

structure DeleteCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
}

structure DeleteCapacityProviderResponse {
    @required CapacityProvider: CapacityProvider
}

structure DeleteCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
}

structure DeleteCodeSigningConfigResponse {}

structure DeleteEventSourceMappingRequest {
    @required @httpLabel UUID: String
}

structure DeleteFunctionCodeSigningConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
}

structure DeleteFunctionConcurrencyRequest {
    @required @httpLabel FunctionName: FunctionName
}

structure DeleteFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure DeleteFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure DeleteFunctionResponse {
    @httpResponseCode StatusCode: Integer
}

structure DeleteFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
}

structure DeleteLayerVersionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: LayerVersionNumber
}

structure DeleteProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
}

@length(min: 0, max: 256)
string Description

@length(min: 0, max: 350)
@pattern("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
string DestinationArn

structure DestinationConfig {
    OnSuccess: OnSuccess
    OnFailure: OnFailure
}

structure DocumentDBEventSourceConfig {
    DatabaseName: DatabaseName
    CollectionName: CollectionName
    FullDocument: FullDocument
}

structure DurableConfig {
    RetentionPeriodInDays: RetentionPeriodInDays
    ExecutionTimeout: ExecutionTimeout
}

@error("client")
@httpError(409)
structure DurableExecutionAlreadyStartedException {
    Type: String
    Message: String
}

@length(min: 1, max: 1024)
@pattern("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)")
string DurableExecutionArn

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9-_]+")
string DurableExecutionName

list DurableExecutions {
    member: Execution
}

@range(min: 0)
integer DurationSeconds

@error("server")
@httpError(502)
structure EC2AccessDeniedException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure EC2ThrottledException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure EC2UnexpectedException {
    Type: String
    Message: String
    EC2ErrorCode: String
}

@error("client")
@httpError(410)
structure EFSIOException {
    Type: String
    Message: String
}

@error("client")
@httpError(408)
structure EFSMountConnectivityException {
    Type: String
    Message: String
}

@error("client")
@httpError(403)
structure EFSMountFailureException {
    Type: String
    Message: String
}

@error("client")
@httpError(408)
structure EFSMountTimeoutException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure ENILimitReachedException {
    Type: String
    Message: String
}

boolean Enabled

enum EndPointType {
    KAFKA_BOOTSTRAP_SERVERS
}

@length(min: 1, max: 300)
@pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}")
string Endpoint

@length(min: 1, max: 10)
list EndpointLists {
    member: Endpoint
}

@length(min: 1, max: 2)
map Endpoints {
    key: EndPointType
    value: EndpointLists
}

structure Environment {
    Variables: EnvironmentVariables
}

structure EnvironmentError {
    ErrorCode: String
    Message: SensitiveString
}

structure EnvironmentResponse {
    Variables: EnvironmentVariables
    Error: EnvironmentError
}

@pattern("[a-zA-Z]([a-zA-Z0-9_])+")
@sensitive
string EnvironmentVariableName

@sensitive
string EnvironmentVariableValue

@sensitive
map EnvironmentVariables {
    key: EnvironmentVariableName
    value: EnvironmentVariableValue
}

structure EphemeralStorage {
    @required Size: EphemeralStorageSize
}

@range(min: 512, max: 10240)
integer EphemeralStorageSize

@sensitive
string ErrorData

@sensitive
string ErrorMessage

structure ErrorObject {
    ErrorMessage: ErrorMessage
    ErrorType: ErrorType
    ErrorData: ErrorData
    StackTrace: StackTraceEntries
}

@sensitive
string ErrorType

structure Event {
    EventType: EventType
    SubType: OperationSubType
    EventId: EventId
    Id: OperationId
    Name: OperationName
    EventTimestamp: ExecutionTimestamp
    ParentId: OperationId
    ExecutionStartedDetails: ExecutionStartedDetails
    ExecutionSucceededDetails: ExecutionSucceededDetails
    ExecutionFailedDetails: ExecutionFailedDetails
    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    ExecutionStoppedDetails: ExecutionStoppedDetails
    ContextStartedDetails: ContextStartedDetails
    ContextSucceededDetails: ContextSucceededDetails
    ContextFailedDetails: ContextFailedDetails
    WaitStartedDetails: WaitStartedDetails
    WaitSucceededDetails: WaitSucceededDetails
    WaitCancelledDetails: WaitCancelledDetails
    StepStartedDetails: StepStartedDetails
    StepSucceededDetails: StepSucceededDetails
    StepFailedDetails: StepFailedDetails
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails
    CallbackStartedDetails: CallbackStartedDetails
    CallbackSucceededDetails: CallbackSucceededDetails
    CallbackFailedDetails: CallbackFailedDetails
    CallbackTimedOutDetails: CallbackTimedOutDetails
    InvocationCompletedDetails: InvocationCompletedDetails
}

structure EventError {
    Payload: ErrorObject
    Truncated: Truncated
}

@range(min: 1)
integer EventId

structure EventInput {
    Payload: InputPayload
    Truncated: Truncated
}

structure EventResult {
    Payload: OperationPayload
    Truncated: Truncated
}

@length(min: 85, max: 120)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string EventSourceMappingArn

structure EventSourceMappingConfiguration {
    UUID: String
    StartingPosition: EventSourcePosition
    StartingPositionTimestamp: Date
    BatchSize: BatchSize
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ParallelizationFactor: ParallelizationFactor
    EventSourceArn: Arn
    FilterCriteria: FilterCriteria
    FunctionArn: FunctionArn
    LastModified: Date
    LastProcessingResult: String
    State: String
    StateTransitionReason: String
    DestinationConfig: DestinationConfig
    Topics: Topics
    Queues: Queues
    SourceAccessConfigurations: SourceAccessConfigurations
    SelfManagedEventSource: SelfManagedEventSource
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: BisectBatchOnFunctionError
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    TumblingWindowInSeconds: TumblingWindowInSeconds
    FunctionResponseTypes: FunctionResponseTypeList
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    ScalingConfig: ScalingConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    FilterCriteriaError: FilterCriteriaError
    EventSourceMappingArn: EventSourceMappingArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

structure EventSourceMappingLoggingConfig {
    SystemLogLevel: EventSourceMappingSystemLogLevel
}

enum EventSourceMappingMetric {
    EventCount
    ErrorCount
    KafkaMetrics
}

@length(min: 0, max: 3)
list EventSourceMappingMetricList {
    member: EventSourceMappingMetric
}

structure EventSourceMappingMetricsConfig {
    Metrics: EventSourceMappingMetricList
}

enum EventSourceMappingSystemLogLevel {
    DEBUG
    INFO
    WARN
}

list EventSourceMappingsList {
    member: EventSourceMappingConfiguration
}

enum EventSourcePosition {
    TRIM_HORIZON
    LATEST
    AT_TIMESTAMP
}

@length(min: 0, max: 256)
@pattern("[a-zA-Z0-9._\\-]+")
string EventSourceToken

enum EventType {
    ExecutionStarted
    ExecutionSucceeded
    ExecutionFailed
    ExecutionTimedOut
    ExecutionStopped
    ContextStarted
    ContextSucceeded
    ContextFailed
    WaitStarted
    WaitSucceeded
    WaitCancelled
    StepStarted
    StepSucceeded
    StepFailed
    ChainedInvokeStarted
    ChainedInvokeSucceeded
    ChainedInvokeFailed
    ChainedInvokeTimedOut
    ChainedInvokeStopped
    CallbackStarted
    CallbackSucceeded
    CallbackFailed
    CallbackTimedOut
    InvocationCompleted
}

list Events {
    member: Event
}

structure Execution {
    @required DurableExecutionArn: DurableExecutionArn
    @required DurableExecutionName: DurableExecutionName
    @required FunctionArn: NameSpacedFunctionArn
    @required Status: ExecutionStatus
    @required StartTimestamp: ExecutionTimestamp
    EndTimestamp: ExecutionTimestamp
}

structure ExecutionDetails {
    InputPayload: InputPayload
}

@range(min: 2, max: 8)
double ExecutionEnvironmentMemoryGiBPerVCpu

structure ExecutionFailedDetails {
    @required Error: EventError
}

structure ExecutionStartedDetails {
    @required Input: EventInput
    @required ExecutionTimeout: DurationSeconds
}

enum ExecutionStatus {
    RUNNING
    SUCCEEDED
    FAILED
    TIMED_OUT
    STOPPED
}

@length(min: 1, max: 10)
list ExecutionStatusList {
    member: ExecutionStatus
}

structure ExecutionStoppedDetails {
    @required Error: EventError
}

structure ExecutionSucceededDetails {
    @required Result: EventResult
}

structure ExecutionTimedOutDetails {
    Error: EventError
}

@range(min: 1, max: 31622400)
integer ExecutionTimeout

timestamp ExecutionTimestamp

@length(min: 0, max: 256)
@pattern("arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
string FileSystemArn

structure FileSystemConfig {
    @required Arn: FileSystemArn
    @required LocalMountPath: LocalMountPath
}

@length(min: 0, max: 1)
list FileSystemConfigList {
    member: FileSystemConfig
}

structure Filter {
    Pattern: Pattern
}

structure FilterCriteria {
    Filters: FilterList
}

structure FilterCriteriaError {
    ErrorCode: FilterCriteriaErrorCode
    Message: FilterCriteriaErrorMessage
}

@length(min: 10, max: 50)
@pattern("[A-Za-z]+Exception")
string FilterCriteriaErrorCode

@length(min: 10, max: 2048)
@pattern(".*")
string FilterCriteriaErrorMessage

list FilterList {
    member: Filter
}

enum FullDocument {
    UpdateLookup
    Default
}

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArn

list FunctionArnList {
    member: FunctionArn
}

structure FunctionCode {
    ZipFile: Blob
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    ImageUri: String
    SourceKMSKeyArn: KMSKeyArn
}

structure FunctionCodeLocation {
    RepositoryType: String
    Location: String
    ImageUri: String
    ResolvedImageUri: String
    SourceKMSKeyArn: String
}

structure FunctionConfiguration {
    FunctionName: NamespacedFunctionName
    FunctionArn: NameSpacedFunctionArn
    Runtime: Runtime
    Role: RoleArn
    Handler: Handler
    CodeSize: Long
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    LastModified: Timestamp
    CodeSha256: String
    Version: Version
    VpcConfig: VpcConfigResponse
    DeadLetterConfig: DeadLetterConfig
    Environment: EnvironmentResponse
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfigResponse
    MasterArn: FunctionArn
    RevisionId: String
    Layers: LayersReferenceList
    State: State
    StateReason: StateReason
    StateReasonCode: StateReasonCode
    LastUpdateStatus: LastUpdateStatus
    LastUpdateStatusReason: LastUpdateStatusReason
    LastUpdateStatusReasonCode: LastUpdateStatusReasonCode
    FileSystemConfigs: FileSystemConfigList
    PackageType: PackageType
    ImageConfigResponse: ImageConfigResponse
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
    Architectures: ArchitecturesList
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStartResponse
    RuntimeVersionConfig: RuntimeVersionConfig
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    ConfigSha256: String
    DurableConfig: DurableConfig
    TenancyConfig: TenancyConfig
}

structure FunctionEventInvokeConfig {
    LastModified: Date
    FunctionArn: FunctionArn
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

list FunctionEventInvokeConfigList {
    member: FunctionEventInvokeConfig
}

list FunctionList {
    member: FunctionConfiguration
}

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionName

enum FunctionResponseType {
    ReportBatchItemFailures
}

@length(min: 0, max: 1)
list FunctionResponseTypeList {
    member: FunctionResponseType
}

structure FunctionScalingConfig {
    MinExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
    MaxExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
}

@range(min: 0, max: 15000)
integer FunctionScalingConfigExecutionEnvironments

@length(min: 40, max: 100)
string FunctionUrl

enum FunctionUrlAuthType {
    NONE
    AWS_IAM
}

structure FunctionUrlConfig {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    Cors: Cors
    @required AuthType: FunctionUrlAuthType
    InvokeMode: InvokeMode
}

list FunctionUrlConfigList {
    member: FunctionUrlConfig
}

@length(min: 1, max: 128)
@pattern("((?!^\\d+$)^[0-9a-zA-Z-_]+$)")
string FunctionUrlQualifier

enum FunctionVersion {
    ALL
}

enum FunctionVersionLatestPublished {
    LATEST_PUBLISHED
}

@length(min: 0, max: 50)
list FunctionVersionsByCapacityProviderList {
    member: FunctionVersionsByCapacityProviderListItem
}

structure FunctionVersionsByCapacityProviderListItem {
    @required FunctionArn: NameSpacedFunctionArn
    @required State: State
}

@error("client")
structure FunctionVersionsPerCapacityProviderLimitExceededException {
    Type: String
    message: String
}

structure GetAccountSettingsRequest {}

structure GetAccountSettingsResponse {
    AccountLimit: AccountLimit
    AccountUsage: AccountUsage
}

structure GetAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpLabel Name: Alias
}

structure GetCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
}

structure GetCapacityProviderResponse {
    @required CapacityProvider: CapacityProvider
}

structure GetCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
}

structure GetCodeSigningConfigResponse {
    @required CodeSigningConfig: CodeSigningConfig
}

structure GetDurableExecutionHistoryRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @httpQuery("IncludeExecutionData") IncludeExecutionData: IncludeExecutionData
    @httpQuery("MaxItems") MaxItems: ItemCount
    @httpQuery("Marker") Marker: String
    @httpQuery("ReverseOrder") ReverseOrder: ReverseOrder
}

structure GetDurableExecutionHistoryResponse {
    @required Events: Events
    NextMarker: String
}

structure GetDurableExecutionRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
}

structure GetDurableExecutionResponse {
    @required DurableExecutionArn: DurableExecutionArn
    @required DurableExecutionName: DurableExecutionName
    @required FunctionArn: NameSpacedFunctionArn
    InputPayload: InputPayload
    Result: OutputPayload
    Error: ErrorObject
    @required StartTimestamp: ExecutionTimestamp
    @required Status: ExecutionStatus
    EndTimestamp: ExecutionTimestamp
    Version: VersionWithLatestPublished
    TraceHeader: TraceHeader
}

structure GetDurableExecutionStateRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @required @httpQuery("CheckpointToken") CheckpointToken: CheckpointToken
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: ItemCount
}

structure GetDurableExecutionStateResponse {
    @required Operations: Operations
    NextMarker: String
}

structure GetEventSourceMappingRequest {
    @required @httpLabel UUID: String
}

structure GetFunctionCodeSigningConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
}

structure GetFunctionCodeSigningConfigResponse {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required FunctionName: FunctionName
}

structure GetFunctionConcurrencyRequest {
    @required @httpLabel FunctionName: FunctionName
}

structure GetFunctionConcurrencyResponse {
    ReservedConcurrentExecutions: ReservedConcurrentExecutions
}

structure GetFunctionConfigurationRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure GetFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure GetFunctionRecursionConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
}

structure GetFunctionRecursionConfigResponse {
    RecursiveLoop: RecursiveLoop
}

structure GetFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure GetFunctionResponse {
    Configuration: FunctionConfiguration
    Code: FunctionCodeLocation
    Tags: Tags
    TagsError: TagsError
    Concurrency: Concurrency
}

structure GetFunctionScalingConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required @httpQuery("Qualifier") Qualifier: PublishedFunctionQualifier
}

structure GetFunctionScalingConfigResponse {
    FunctionArn: FunctionArn
    AppliedFunctionScalingConfig: FunctionScalingConfig
    RequestedFunctionScalingConfig: FunctionScalingConfig
}

structure GetFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
}

structure GetFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    InvokeMode: InvokeMode
}

structure GetLayerVersionByArnRequest {
    @required @httpQuery("Arn") Arn: LayerVersionArn
}

structure GetLayerVersionPolicyRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: LayerVersionNumber
}

structure GetLayerVersionPolicyResponse {
    Policy: String
    RevisionId: String
}

structure GetLayerVersionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: LayerVersionNumber
}

structure GetLayerVersionResponse {
    Content: LayerVersionContentOutput
    LayerArn: LayerArn
    LayerVersionArn: LayerVersionArn
    Description: Description
    CreatedDate: Timestamp
    Version: LayerVersionNumber
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

structure GetPolicyRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure GetPolicyResponse {
    Policy: String
    RevisionId: String
}

structure GetProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
}

structure GetProvisionedConcurrencyConfigResponse {
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: Timestamp
}

structure GetRuntimeManagementConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
}

structure GetRuntimeManagementConfigResponse {
    UpdateRuntimeOn: UpdateRuntimeOn
    RuntimeVersionArn: RuntimeVersionArn
    FunctionArn: NameSpacedFunctionArn
}

@length(min: 0, max: 128)
@pattern("[^\\s]+")
string Handler

@length(min: 0, max: 1024)
@pattern(".*")
string Header

@length(min: 0, max: 100)
list HeadersList {
    member: Header
}

integer HttpStatus

structure ImageConfig {
    EntryPoint: StringList
    Command: StringList
    WorkingDirectory: WorkingDirectory
}

structure ImageConfigError {
    ErrorCode: String
    Message: SensitiveString
}

structure ImageConfigResponse {
    ImageConfig: ImageConfig
    Error: ImageConfigError
}

boolean IncludeExecutionData

@length(min: 0, max: 6291456)
@sensitive
string InputPayload

structure InstanceRequirements {
    Architectures: ArchitecturesList
    AllowedInstanceTypes: InstanceTypeSet
    ExcludedInstanceTypes: InstanceTypeSet
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\-]+")
string InstanceType

@length(min: 0, max: 400)
list InstanceTypeSet {
    member: InstanceType
}

integer Integer

@error("client")
structure InvalidCodeSignatureException {
    Type: String
    Message: String
}

@error("client")
structure InvalidParameterValueException {
    Type: String
    message: String
}

@error("client")
structure InvalidRequestContentException {
    Type: String
    message: String
}

@error("server")
@httpError(502)
structure InvalidRuntimeException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure InvalidSecurityGroupIDException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure InvalidSubnetIDException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure InvalidZipFileException {
    Type: String
    Message: String
}

structure InvocationCompletedDetails {
    @required StartTimestamp: ExecutionTimestamp
    @required EndTimestamp: ExecutionTimestamp
    @required RequestId: String
    Error: EventError
}

structure InvocationRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpHeader("X-Amz-Invocation-Type") InvocationType: InvocationType
    @httpHeader("X-Amz-Log-Type") LogType: LogType
    @httpHeader("X-Amz-Client-Context") ClientContext: String
    @httpHeader("X-Amz-Durable-Execution-Name") DurableExecutionName: DurableExecutionName
    @httpPayload Payload: Blob
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpHeader("X-Amz-Tenant-Id") TenantId: TenantId
}

structure InvocationResponse {
    @httpResponseCode StatusCode: Integer
    @httpHeader("X-Amz-Function-Error") FunctionError: String
    @httpHeader("X-Amz-Log-Result") LogResult: String
    @httpPayload Payload: Blob
    @httpHeader("X-Amz-Executed-Version") ExecutedVersion: Version
    @httpHeader("X-Amz-Durable-Execution-Arn") DurableExecutionArn: DurableExecutionArn
}

enum InvocationType {
    Event
    RequestResponse
    DryRun
}

@deprecated
structure InvokeAsyncRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required @httpPayload InvokeArgs: BlobStream
}

@deprecated
structure InvokeAsyncResponse {
    @httpResponseCode Status: HttpStatus
}

enum InvokeMode {
    BUFFERED
    RESPONSE_STREAM
}

structure InvokeResponseStreamUpdate {
    @eventPayload Payload: Blob
}

structure InvokeWithResponseStreamCompleteEvent {
    ErrorCode: String
    ErrorDetails: String
    LogResult: String
}

structure InvokeWithResponseStreamRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpHeader("X-Amz-Invocation-Type") InvocationType: ResponseStreamingInvocationType
    @httpHeader("X-Amz-Log-Type") LogType: LogType
    @httpHeader("X-Amz-Client-Context") ClientContext: String
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpPayload Payload: Blob
    @httpHeader("X-Amz-Tenant-Id") TenantId: TenantId
}

structure InvokeWithResponseStreamResponse {
    @httpResponseCode StatusCode: Integer
    @httpHeader("X-Amz-Executed-Version") ExecutedVersion: Version
    @httpPayload EventStream: InvokeWithResponseStreamResponseEvent
    @httpHeader("Content-Type") ResponseStreamContentType: String
}

@streaming
union InvokeWithResponseStreamResponseEvent {
    PayloadChunk: InvokeResponseStreamUpdate
    InvokeComplete: InvokeWithResponseStreamCompleteEvent
}

boolean InvokedViaFunctionUrl

@range(min: 0, max: 1000)
integer ItemCount

@error("server")
@httpError(502)
structure KMSAccessDeniedException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure KMSDisabledException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure KMSInvalidStateException {
    Type: String
    Message: String
}

@pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
string KMSKeyArn

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*")
string KMSKeyArnNonEmpty

@error("server")
@httpError(502)
structure KMSNotFoundException {
    Type: String
    Message: String
}

structure KafkaSchemaRegistryAccessConfig {
    Type: KafkaSchemaRegistryAuthType
    URI: Arn
}

list KafkaSchemaRegistryAccessConfigList {
    member: KafkaSchemaRegistryAccessConfig
}

enum KafkaSchemaRegistryAuthType {
    BASIC_AUTH
    CLIENT_CERTIFICATE_TLS_AUTH
    SERVER_ROOT_CA_CERTIFICATE
}

structure KafkaSchemaRegistryConfig {
    SchemaRegistryURI: SchemaRegistryUri
    EventRecordFormat: SchemaRegistryEventRecordFormat
    AccessConfigs: KafkaSchemaRegistryAccessConfigList
    SchemaValidationConfigs: KafkaSchemaValidationConfigList
}

enum KafkaSchemaValidationAttribute {
    KEY
    VALUE
}

structure KafkaSchemaValidationConfig {
    Attribute: KafkaSchemaValidationAttribute
}

list KafkaSchemaValidationConfigList {
    member: KafkaSchemaValidationConfig
}

structure LambdaManagedInstancesCapacityProviderConfig {
    @required CapacityProviderArn: CapacityProviderArn
    PerExecutionEnvironmentMaxConcurrency: PerExecutionEnvironmentMaxConcurrency
    ExecutionEnvironmentMemoryGiBPerVCpu: ExecutionEnvironmentMemoryGiBPerVCpu
}

enum LastUpdateStatus {
    Successful
    Failed
    InProgress
}

string LastUpdateStatusReason

enum LastUpdateStatusReasonCode {
    EniLimitExceeded
    InsufficientRolePermissions
    InvalidConfiguration
    InternalError
    SubnetOutOfIPAddresses
    InvalidSubnet
    InvalidSecurityGroup
    ImageDeleted
    ImageAccessDenied
    InvalidImage
    KMSKeyAccessDenied
    KMSKeyNotFound
    InvalidStateKMSKey
    DisabledKMSKey
    EFSIOError
    EFSMountConnectivityError
    EFSMountFailure
    EFSMountTimeout
    InvalidRuntime
    InvalidZipFileException
    FunctionError
    VcpuLimitExceeded
    CapacityProviderScalingLimitExceeded
    InsufficientCapacity
    EC2RequestLimitExceeded
    FunctionError_InitTimeout = "FunctionError.InitTimeout"
    FunctionError_RuntimeInitError = "FunctionError.RuntimeInitError"
    FunctionError_ExtensionInitError = "FunctionError.ExtensionInitError"
    FunctionError_InvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    FunctionError_InvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    FunctionError_PermissionDenied = "FunctionError.PermissionDenied"
    FunctionError_TooManyExtensions = "FunctionError.TooManyExtensions"
    FunctionError_InitResourceExhausted = "FunctionError.InitResourceExhausted"
    DisallowedByVpcEncryptionControl
}

structure Layer {
    Arn: LayerVersionArn
    CodeSize: Long
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
}

@length(min: 1, max: 140)
@pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+")
string LayerArn

list LayerList {
    member: LayerVersionArn
}

@length(min: 1, max: 140)
@pattern("(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
string LayerName

@length(min: 0, max: 22)
@pattern("lambda:GetLayerVersion")
string LayerPermissionAllowedAction

@pattern("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root")
string LayerPermissionAllowedPrincipal

@length(min: 1, max: 140)
@pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
string LayerVersionArn

structure LayerVersionContentInput {
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    ZipFile: Blob
}

structure LayerVersionContentOutput {
    Location: String
    CodeSha256: String
    CodeSize: Long
    SigningProfileVersionArn: String
    SigningJobArn: String
}

long LayerVersionNumber

list LayerVersionsList {
    member: LayerVersionsListItem
}

structure LayerVersionsListItem {
    LayerVersionArn: LayerVersionArn
    Version: LayerVersionNumber
    Description: Description
    CreatedDate: Timestamp
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

list LayersList {
    member: LayersListItem
}

structure LayersListItem {
    LayerName: LayerName
    LayerArn: LayerArn
    LatestMatchingVersion: LayerVersionsListItem
}

list LayersReferenceList {
    member: Layer
}

@length(min: 0, max: 512)
string LicenseInfo

structure ListAliasesRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("FunctionVersion") FunctionVersion: VersionWithLatestPublished
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListAliasesResponse {
    NextMarker: String
    Aliases: AliasList
}

structure ListCapacityProvidersRequest {
    @httpQuery("State") State: CapacityProviderState
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFiftyListItems
}

structure ListCapacityProvidersResponse {
    @required CapacityProviders: CapacityProvidersList
    NextMarker: String
}

structure ListCodeSigningConfigsRequest {
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListCodeSigningConfigsResponse {
    NextMarker: String
    CodeSigningConfigs: CodeSigningConfigList
}

structure ListDurableExecutionsByFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpQuery("DurableExecutionName") DurableExecutionName: DurableExecutionName
    @httpQuery("Statuses") Statuses: ExecutionStatusList
    @httpQuery("StartedAfter") StartedAfter: ExecutionTimestamp
    @httpQuery("StartedBefore") StartedBefore: ExecutionTimestamp
    @httpQuery("ReverseOrder") ReverseOrder: ReverseOrder
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: ItemCount
}

structure ListDurableExecutionsByFunctionResponse {
    DurableExecutions: DurableExecutions
    NextMarker: String
}

structure ListEventSourceMappingsRequest {
    @httpQuery("EventSourceArn") EventSourceArn: Arn
    @httpQuery("FunctionName") FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListEventSourceMappingsResponse {
    NextMarker: String
    EventSourceMappings: EventSourceMappingsList
}

structure ListFunctionEventInvokeConfigsRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFunctionEventInvokeConfigListItems
}

structure ListFunctionEventInvokeConfigsResponse {
    FunctionEventInvokeConfigs: FunctionEventInvokeConfigList
    NextMarker: String
}

structure ListFunctionUrlConfigsRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxItems
}

structure ListFunctionUrlConfigsResponse {
    @required FunctionUrlConfigs: FunctionUrlConfigList
    NextMarker: String
}

structure ListFunctionVersionsByCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxFiftyListItems
}

structure ListFunctionVersionsByCapacityProviderResponse {
    @required CapacityProviderArn: CapacityProviderArn
    @required FunctionVersions: FunctionVersionsByCapacityProviderList
    NextMarker: String
}

structure ListFunctionsByCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListFunctionsByCodeSigningConfigResponse {
    NextMarker: String
    FunctionArns: FunctionArnList
}

structure ListFunctionsRequest {
    @httpQuery("MasterRegion") MasterRegion: MasterRegion
    @httpQuery("FunctionVersion") FunctionVersion: FunctionVersion
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListFunctionsResponse {
    NextMarker: String
    Functions: FunctionList
}

structure ListLayerVersionsRequest {
    @httpQuery("CompatibleRuntime") CompatibleRuntime: Runtime
    @required @httpLabel LayerName: LayerName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxLayerListItems
    @httpQuery("CompatibleArchitecture") CompatibleArchitecture: Architecture
}

structure ListLayerVersionsResponse {
    NextMarker: String
    LayerVersions: LayerVersionsList
}

structure ListLayersRequest {
    @httpQuery("CompatibleRuntime") CompatibleRuntime: Runtime
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxLayerListItems
    @httpQuery("CompatibleArchitecture") CompatibleArchitecture: Architecture
}

structure ListLayersResponse {
    NextMarker: String
    Layers: LayersList
}

structure ListProvisionedConcurrencyConfigsRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxProvisionedConcurrencyConfigListItems
}

structure ListProvisionedConcurrencyConfigsResponse {
    ProvisionedConcurrencyConfigs: ProvisionedConcurrencyConfigList
    NextMarker: String
}

structure ListTagsRequest {
    @required @httpLabel Resource: TaggableResource
}

structure ListTagsResponse {
    Tags: Tags
}

structure ListVersionsByFunctionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Marker") Marker: String
    @httpQuery("MaxItems") MaxItems: MaxListItems
}

structure ListVersionsByFunctionResponse {
    NextMarker: String
    Versions: FunctionList
}

@length(min: 0, max: 160)
@pattern("/mnt/[a-zA-Z0-9-_.]+")
string LocalMountPath

enum LogFormat {
    JSON
    Text
}

@length(min: 1, max: 512)
@pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroup

enum LogType {
    None
    Tail
}

structure LoggingConfig {
    LogFormat: LogFormat
    ApplicationLogLevel: ApplicationLogLevel
    SystemLogLevel: SystemLogLevel
    LogGroup: LogGroup
}

long Long

@pattern("ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}")
string MasterRegion

@range(min: 0, max: 86400)
integer MaxAge

@range(min: 1, max: 50)
integer MaxFiftyListItems

@range(min: 1, max: 50)
integer MaxFunctionEventInvokeConfigListItems

@range(min: 1, max: 50)
integer MaxItems

@range(min: 1, max: 50)
integer MaxLayerListItems

@range(min: 1, max: 10000)
integer MaxListItems

@range(min: 1, max: 50)
integer MaxProvisionedConcurrencyConfigListItems

@range(min: 0, max: 300)
integer MaximumBatchingWindowInSeconds

@range(min: 2, max: 1000)
integer MaximumConcurrency

@range(min: 60, max: 21600)
integer MaximumEventAgeInSeconds

@range(min: 1, max: 2000)
integer MaximumNumberOfPollers

@range(min: -1, max: 604800)
integer MaximumRecordAgeInSeconds

@range(min: 0, max: 2)
integer MaximumRetryAttempts

@range(min: -1, max: 10000)
integer MaximumRetryAttemptsEventSourceMapping

@range(min: 128, max: 32768)
integer MemorySize

@length(min: 0, max: 6)
@pattern(".*")
string Method

@range(min: 0, max: 100)
double MetricTargetValue

@range(min: 1, max: 200)
integer MinimumNumberOfPollers

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
string NameSpacedFunctionArn

@length(min: 1, max: 256)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
string NamespacedFunctionName

@length(min: 1, max: 100)
@pattern("([a-zA-Z0-9-_.]+)")
string NamespacedStatementId

@error("client")
structure NoPublishedVersionException {
    Type: String
    Message: String
}

@range(min: 0)
integer NonNegativeInteger

boolean NullableBoolean

@length(min: 1, max: 128)
@pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
string NumericLatestPublishedOrAliasQualifier

structure OnFailure {
    Destination: DestinationArn
}

structure OnSuccess {
    Destination: DestinationArn
}

structure Operation {
    @required Id: OperationId
    ParentId: OperationId
    Name: OperationName
    @required Type: OperationType
    SubType: OperationSubType
    @required StartTimestamp: ExecutionTimestamp
    EndTimestamp: ExecutionTimestamp
    @required Status: OperationStatus
    ExecutionDetails: ExecutionDetails
    ContextDetails: ContextDetails
    StepDetails: StepDetails
    WaitDetails: WaitDetails
    CallbackDetails: CallbackDetails
    ChainedInvokeDetails: ChainedInvokeDetails
}

enum OperationAction {
    START
    SUCCEED
    FAIL
    RETRY
    CANCEL
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9-_]+")
string OperationId

@length(min: 1, max: 256)
@pattern("[\\x20-\\x7E]+")
string OperationName

@length(min: 0, max: 6291456)
@sensitive
string OperationPayload

enum OperationStatus {
    STARTED
    PENDING
    READY
    SUCCEEDED
    FAILED
    CANCELLED
    TIMED_OUT
    STOPPED
}

@length(min: 1, max: 32)
@pattern("[a-zA-Z0-9-_]+")
string OperationSubType

enum OperationType {
    EXECUTION
    CONTEXT
    STEP
    WAIT
    CALLBACK
    CHAINED_INVOKE
}

structure OperationUpdate {
    @required Id: OperationId
    ParentId: OperationId
    Name: OperationName
    @required Type: OperationType
    SubType: OperationSubType
    @required Action: OperationAction
    Payload: OperationPayload
    Error: ErrorObject
    ContextOptions: ContextOptions
    StepOptions: StepOptions
    WaitOptions: WaitOptions
    CallbackOptions: CallbackOptions
    ChainedInvokeOptions: ChainedInvokeOptions
}

list OperationUpdates {
    member: OperationUpdate
}

list Operations {
    member: Operation
}

@length(min: 0, max: 34)
@pattern("o-[a-z0-9]{10,32}")
string OrganizationId

@length(min: 1, max: 253)
@pattern(".*")
string Origin

@length(min: 0, max: 6291456)
@sensitive
string OutputPayload

enum PackageType {
    Zip
    Image
}

@range(min: 1, max: 10)
integer ParallelizationFactor

@length(min: 0, max: 4096)
@pattern(".*")
string Pattern

@range(min: 1, max: 1600)
integer PerExecutionEnvironmentMaxConcurrency

@error("client")
structure PolicyLengthExceededException {
    Type: String
    message: String
}

@range(min: 1)
integer PositiveInteger

@error("client")
@httpError(412)
structure PreconditionFailedException {
    Type: String
    message: String
}

@pattern("[^\\s]+")
string Principal

@length(min: 12, max: 34)
@pattern("o-[a-z0-9]{10,32}")
string PrincipalOrgID

list ProvisionedConcurrencyConfigList {
    member: ProvisionedConcurrencyConfigListItem
}

structure ProvisionedConcurrencyConfigListItem {
    FunctionArn: FunctionArn
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: Timestamp
}

@error("client")
@httpError(404)
structure ProvisionedConcurrencyConfigNotFoundException {
    Type: String
    message: String
}

enum ProvisionedConcurrencyStatusEnum {
    IN_PROGRESS
    READY
    FAILED
}

structure ProvisionedPollerConfig {
    MinimumPollers: MinimumNumberOfPollers
    MaximumPollers: MaximumNumberOfPollers
    PollerGroupName: ProvisionedPollerGroupName
}

@length(min: 0, max: 128)
@pattern("[a-zA-Z0-9-_]*")
string ProvisionedPollerGroupName

structure PublishLayerVersionRequest {
    @required @httpLabel LayerName: LayerName
    Description: Description
    @required Content: LayerVersionContentInput
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

structure PublishLayerVersionResponse {
    Content: LayerVersionContentOutput
    LayerArn: LayerArn
    LayerVersionArn: LayerVersionArn
    Description: Description
    CreatedDate: Timestamp
    Version: LayerVersionNumber
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
    CompatibleArchitectures: CompatibleArchitectures
}

structure PublishVersionRequest {
    @required @httpLabel FunctionName: FunctionName
    CodeSha256: String
    Description: Description
    RevisionId: String
    PublishTo: FunctionVersionLatestPublished
}

@length(min: 1, max: 128)
@pattern("(\\$LATEST\\.PUBLISHED|[0-9]+)")
string PublishedFunctionQualifier

structure PutFunctionCodeSigningConfigRequest {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required @httpLabel FunctionName: NamespacedFunctionName
}

structure PutFunctionCodeSigningConfigResponse {
    @required CodeSigningConfigArn: CodeSigningConfigArn
    @required FunctionName: FunctionName
}

structure PutFunctionConcurrencyRequest {
    @required @httpLabel FunctionName: FunctionName
    @required ReservedConcurrentExecutions: ReservedConcurrentExecutions
}

structure PutFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

structure PutFunctionRecursionConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required RecursiveLoop: RecursiveLoop
}

structure PutFunctionRecursionConfigResponse {
    RecursiveLoop: RecursiveLoop
}

structure PutFunctionScalingConfigRequest {
    @required @httpLabel FunctionName: UnqualifiedFunctionName
    @required @httpQuery("Qualifier") Qualifier: PublishedFunctionQualifier
    FunctionScalingConfig: FunctionScalingConfig
}

structure PutFunctionScalingConfigResponse {
    FunctionState: State
}

structure PutProvisionedConcurrencyConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpQuery("Qualifier") Qualifier: Qualifier
    @required ProvisionedConcurrentExecutions: PositiveInteger
}

structure PutProvisionedConcurrencyConfigResponse {
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: Timestamp
}

structure PutRuntimeManagementConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @required UpdateRuntimeOn: UpdateRuntimeOn
    RuntimeVersionArn: RuntimeVersionArn
}

structure PutRuntimeManagementConfigResponse {
    @required UpdateRuntimeOn: UpdateRuntimeOn
    @required FunctionArn: FunctionArn
    RuntimeVersionArn: RuntimeVersionArn
}

@length(min: 1, max: 128)
@pattern("(|[a-zA-Z0-9$_-]+)")
string Qualifier

@length(min: 1, max: 1000)
@pattern("[\\s\\S]*")
string Queue

@length(min: 1, max: 1)
list Queues {
    member: Queue
}

@error("client")
structure RecursiveInvocationException {
    Type: String
    Message: String
}

enum RecursiveLoop {
    Allow
    Terminate
}

structure RemoveLayerVersionPermissionRequest {
    @required @httpLabel LayerName: LayerName
    @required @httpLabel VersionNumber: LayerVersionNumber
    @required @httpLabel StatementId: StatementId
    @httpQuery("RevisionId") RevisionId: String
}

structure RemovePermissionRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @required @httpLabel StatementId: NamespacedStatementId
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    @httpQuery("RevisionId") RevisionId: String
}

boolean ReplayChildren

@error("client")
@httpError(413)
structure RequestTooLargeException {
    Type: String
    message: String
}

@range(min: 0)
integer ReservedConcurrentExecutions

@pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
string ResourceArn

@error("client")
@httpError(409)
structure ResourceConflictException {
    Type: String
    message: String
}

@error("client")
structure ResourceInUseException {
    Type: String
    Message: String
}

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    Type: String
    Message: String
}

@error("server")
@httpError(502)
structure ResourceNotReadyException {
    Type: String
    message: String
}

enum ResponseStreamingInvocationType {
    RequestResponse
    DryRun
}

@range(min: 1, max: 90)
integer RetentionPeriodInDays

structure RetryDetails {
    CurrentAttempt: AttemptCount
    NextAttemptDelaySeconds: DurationSeconds
}

boolean ReverseOrder

@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

enum Runtime {
    nodejs
    nodejs4_3 = "nodejs4.3"
    nodejs6_10 = "nodejs6.10"
    nodejs8_10 = "nodejs8.10"
    nodejs10_x = "nodejs10.x"
    nodejs12_x = "nodejs12.x"
    nodejs14_x = "nodejs14.x"
    nodejs16_x = "nodejs16.x"
    java8
    java8_al2 = "java8.al2"
    java11
    python2_7 = "python2.7"
    python3_6 = "python3.6"
    python3_7 = "python3.7"
    python3_8 = "python3.8"
    python3_9 = "python3.9"
    dotnetcore1_0 = "dotnetcore1.0"
    dotnetcore2_0 = "dotnetcore2.0"
    dotnetcore2_1 = "dotnetcore2.1"
    dotnetcore3_1 = "dotnetcore3.1"
    dotnet6
    dotnet8
    nodejs4_3_edge = "nodejs4.3-edge"
    go1_x = "go1.x"
    ruby2_5 = "ruby2.5"
    ruby2_7 = "ruby2.7"
    provided
    provided_al2 = "provided.al2"
    nodejs18_x = "nodejs18.x"
    python3_10 = "python3.10"
    java17
    ruby3_2 = "ruby3.2"
    ruby3_3 = "ruby3.3"
    ruby3_4 = "ruby3.4"
    python3_11 = "python3.11"
    nodejs20_x = "nodejs20.x"
    provided_al2023 = "provided.al2023"
    python3_12 = "python3.12"
    java21
    python3_13 = "python3.13"
    nodejs22_x = "nodejs22.x"
    nodejs24_x = "nodejs24.x"
    python3_14 = "python3.14"
    java25
    dotnet10
    ruby4_0 = "ruby4.0"
}

@length(min: 26, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+")
string RuntimeVersionArn

structure RuntimeVersionConfig {
    RuntimeVersionArn: RuntimeVersionArn
    Error: RuntimeVersionError
}

structure RuntimeVersionError {
    ErrorCode: String
    Message: SensitiveString
}

@length(min: 3, max: 63)
@pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)")
string S3Bucket

@error("client")
@httpError(408)
structure S3FilesMountConnectivityException {
    Type: String
    Message: String
}

@error("client")
@httpError(403)
structure S3FilesMountFailureException {
    Type: String
    Message: String
}

@error("client")
@httpError(408)
structure S3FilesMountTimeoutException {
    Type: String
    Message: String
}

@length(min: 1, max: 1024)
string S3Key

@length(min: 1, max: 1024)
string S3ObjectVersion

structure ScalingConfig {
    MaximumConcurrency: MaximumConcurrency
}

enum SchemaRegistryEventRecordFormat {
    JSON
    SOURCE
}

@length(min: 1, max: 10000)
@pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
string SchemaRegistryUri

string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure SelfManagedEventSource {
    Endpoints: Endpoints
}

structure SelfManagedKafkaEventSourceConfig {
    ConsumerGroupId: URI
    SchemaRegistryConfig: KafkaSchemaRegistryConfig
}

structure SendDurableExecutionCallbackFailureRequest {
    @required @httpLabel CallbackId: CallbackId
    @httpPayload Error: ErrorObject
}

structure SendDurableExecutionCallbackFailureResponse {}

structure SendDurableExecutionCallbackHeartbeatRequest {
    @required @httpLabel CallbackId: CallbackId
}

structure SendDurableExecutionCallbackHeartbeatResponse {}

structure SendDurableExecutionCallbackSuccessRequest {
    @required @httpLabel CallbackId: CallbackId
    @httpPayload Result: BinaryOperationPayload
}

structure SendDurableExecutionCallbackSuccessResponse {}

@sensitive
string SensitiveString

@error("client")
@httpError(413)
structure SerializedRequestEntityTooLargeException {
    Type: String
    message: String
}

@error("server")
structure ServiceException {
    Type: String
    Message: String
}

@length(min: 1, max: 20)
list SigningProfileVersionArns {
    member: Arn
}

structure SnapStart {
    ApplyOn: SnapStartApplyOn
}

enum SnapStartApplyOn {
    PublishedVersions
    None
}

@error("client")
structure SnapStartException {
    Type: String
    Message: String
}

@error("client")
@httpError(409)
structure SnapStartNotReadyException {
    Type: String
    Message: String
}

enum SnapStartOptimizationStatus {
    On
    Off
}

structure SnapStartResponse {
    ApplyOn: SnapStartApplyOn
    OptimizationStatus: SnapStartOptimizationStatus
}

@error("client")
@httpError(408)
structure SnapStartTimeoutException {
    Type: String
    Message: String
}

structure SourceAccessConfiguration {
    Type: SourceAccessType
    URI: URI
}

@length(min: 0, max: 22)
list SourceAccessConfigurations {
    member: SourceAccessConfiguration
}

enum SourceAccessType {
    BASIC_AUTH
    VPC_SUBNET
    VPC_SECURITY_GROUP
    SASL_SCRAM_512_AUTH
    SASL_SCRAM_256_AUTH
    VIRTUAL_HOST
    CLIENT_CERTIFICATE_TLS_AUTH
    SERVER_ROOT_CA_CERTIFICATE
}

@length(min: 0, max: 12)
@pattern("\\d{12}")
string SourceOwner

list StackTraceEntries {
    member: StackTraceEntry
}

@sensitive
string StackTraceEntry

enum State {
    Pending
    Active
    Inactive
    Failed
    Deactivating
    Deactivated
    ActiveNonInvocable
    Deleting
}

string StateReason

enum StateReasonCode {
    Idle
    Creating
    Restoring
    EniLimitExceeded
    InsufficientRolePermissions
    InvalidConfiguration
    InternalError
    SubnetOutOfIPAddresses
    InvalidSubnet
    InvalidSecurityGroup
    ImageDeleted
    ImageAccessDenied
    InvalidImage
    KMSKeyAccessDenied
    KMSKeyNotFound
    InvalidStateKMSKey
    DisabledKMSKey
    EFSIOError
    EFSMountConnectivityError
    EFSMountFailure
    EFSMountTimeout
    InvalidRuntime
    InvalidZipFileException
    FunctionError
    DrainingDurableExecutions
    VcpuLimitExceeded
    CapacityProviderScalingLimitExceeded
    InsufficientCapacity
    EC2RequestLimitExceeded
    FunctionError_InitTimeout = "FunctionError.InitTimeout"
    FunctionError_RuntimeInitError = "FunctionError.RuntimeInitError"
    FunctionError_ExtensionInitError = "FunctionError.ExtensionInitError"
    FunctionError_InvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    FunctionError_InvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    FunctionError_PermissionDenied = "FunctionError.PermissionDenied"
    FunctionError_TooManyExtensions = "FunctionError.TooManyExtensions"
    FunctionError_InitResourceExhausted = "FunctionError.InitResourceExhausted"
    DisallowedByVpcEncryptionControl
}

@length(min: 1, max: 100)
@pattern("([a-zA-Z0-9-_]+)")
string StatementId

structure StepDetails {
    Attempt: AttemptCount
    NextAttemptTimestamp: ExecutionTimestamp
    Result: OperationPayload
    Error: ErrorObject
}

structure StepFailedDetails {
    @required Error: EventError
    @required RetryDetails: RetryDetails
}

structure StepOptions {
    NextAttemptDelaySeconds: StepOptionsNextAttemptDelaySecondsInteger
}

@range(min: 1, max: 31622400)
integer StepOptionsNextAttemptDelaySecondsInteger

structure StepStartedDetails {}

structure StepSucceededDetails {
    @required Result: EventResult
    @required RetryDetails: RetryDetails
}

structure StopDurableExecutionRequest {
    @required @httpLabel DurableExecutionArn: DurableExecutionArn
    @httpPayload Error: ErrorObject
}

structure StopDurableExecutionResponse {
    @required StopTimestamp: ExecutionTimestamp
}

string String

@length(min: 0, max: 1500)
list StringList {
    member: String
}

@error("server")
@httpError(502)
structure SubnetIPAddressLimitReachedException {
    Type: String
    Message: String
}

string SubnetId

@length(min: 0, max: 16)
list SubnetIds {
    member: SubnetId
}

enum SystemLogLevel {
    DEBUG
    INFO
    WARN
}

string TagKey

list TagKeyList {
    member: TagKey
}

structure TagResourceRequest {
    @required @httpLabel Resource: TaggableResource
    @required Tags: Tags
}

string TagValue

@length(min: 1, max: 256)
@pattern("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)")
string TaggableResource

map Tags {
    key: TagKey
    value: TagValue
}

structure TagsError {
    @required ErrorCode: TagsErrorCode
    @required Message: TagsErrorMessage
}

@length(min: 10, max: 21)
@pattern("[A-Za-z]+Exception")
string TagsErrorCode

@length(min: 84, max: 1000)
@pattern(".*")
string TagsErrorMessage

structure TargetTrackingScalingPolicy {
    @required PredefinedMetricType: CapacityProviderPredefinedMetricType
    @required TargetValue: MetricTargetValue
}

structure TenancyConfig {
    @required TenantIsolationMode: TenantIsolationMode
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+")
string TenantId

enum TenantIsolationMode {
    PER_TENANT
}

enum ThrottleReason {
    ConcurrentInvocationLimitExceeded
    FunctionInvocationRateLimitExceeded
    ReservedFunctionConcurrentInvocationLimitExceeded
    ReservedFunctionInvocationRateLimitExceeded
    CallerRateLimitExceeded
    ConcurrentSnapshotCreateLimitExceeded
}

@range(min: 1)
integer Timeout

string Timestamp

@error("client")
@httpError(429)
structure TooManyRequestsException {
    @httpHeader("Retry-After") retryAfterSeconds: String
    Type: String
    message: String
    Reason: ThrottleReason
}

@length(min: 1, max: 249)
@pattern("[^.]([a-zA-Z0-9\\-_.]+)")
string Topic

@length(min: 1, max: 1)
list Topics {
    member: Topic
}

structure TraceHeader {
    XAmznTraceId: XAmznTraceId
}

structure TracingConfig {
    Mode: TracingMode
}

structure TracingConfigResponse {
    Mode: TracingMode
}

enum TracingMode {
    Active
    PassThrough
}

boolean Truncated

@range(min: 0, max: 900)
integer TumblingWindowInSeconds

@length(min: 1, max: 200)
@pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
string URI

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)")
string UnqualifiedFunctionName

@range(min: 0)
integer UnreservedConcurrentExecutions

@error("client")
@httpError(415)
structure UnsupportedMediaTypeException {
    Type: String
    message: String
}

structure UntagResourceRequest {
    @required @httpLabel Resource: TaggableResource
    @required @httpQuery("tagKeys") TagKeys: TagKeyList
}

structure UpdateAliasRequest {
    @required @httpLabel FunctionName: FunctionName
    @required @httpLabel Name: Alias
    FunctionVersion: VersionWithLatestPublished
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: String
}

structure UpdateCapacityProviderRequest {
    @required @httpLabel CapacityProviderName: CapacityProviderName
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
}

structure UpdateCapacityProviderResponse {
    @required CapacityProvider: CapacityProvider
}

structure UpdateCodeSigningConfigRequest {
    @required @httpLabel CodeSigningConfigArn: CodeSigningConfigArn
    Description: Description
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
}

structure UpdateCodeSigningConfigResponse {
    @required CodeSigningConfig: CodeSigningConfig
}

structure UpdateEventSourceMappingRequest {
    @required @httpLabel UUID: String
    FunctionName: NamespacedFunctionName
    Enabled: Enabled
    BatchSize: BatchSize
    FilterCriteria: FilterCriteria
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: BisectBatchOnFunctionError
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    ParallelizationFactor: ParallelizationFactor
    SourceAccessConfigurations: SourceAccessConfigurations
    TumblingWindowInSeconds: TumblingWindowInSeconds
    FunctionResponseTypes: FunctionResponseTypeList
    ScalingConfig: ScalingConfig
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    KMSKeyArn: KMSKeyArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

structure UpdateFunctionCodeRequest {
    @required @httpLabel FunctionName: FunctionName
    ZipFile: Blob
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    ImageUri: String
    Publish: Boolean
    DryRun: Boolean
    RevisionId: String
    Architectures: ArchitecturesList
    SourceKMSKeyArn: KMSKeyArn
    PublishTo: FunctionVersionLatestPublished
}

structure UpdateFunctionConfigurationRequest {
    @required @httpLabel FunctionName: FunctionName
    Role: RoleArn
    Handler: Handler
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    VpcConfig: VpcConfig
    Environment: Environment
    Runtime: Runtime
    DeadLetterConfig: DeadLetterConfig
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfig
    RevisionId: String
    Layers: LayerList
    FileSystemConfigs: FileSystemConfigList
    ImageConfig: ImageConfig
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    DurableConfig: DurableConfig
}

structure UpdateFunctionEventInvokeConfigRequest {
    @required @httpLabel FunctionName: NamespacedFunctionName
    @httpQuery("Qualifier") Qualifier: NumericLatestPublishedOrAliasQualifier
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

structure UpdateFunctionUrlConfigRequest {
    @required @httpLabel FunctionName: FunctionName
    @httpQuery("Qualifier") Qualifier: FunctionUrlQualifier
    AuthType: FunctionUrlAuthType
    Cors: Cors
    InvokeMode: InvokeMode
}

structure UpdateFunctionUrlConfigResponse {
    @required FunctionUrl: FunctionUrl
    @required FunctionArn: FunctionArn
    @required AuthType: FunctionUrlAuthType
    Cors: Cors
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    InvokeMode: InvokeMode
}

enum UpdateRuntimeOn {
    Auto
    Manual
    FunctionUpdate
}

@length(min: 1, max: 1024)
@pattern("(\\$LATEST|[0-9]+)")
string Version

@length(min: 1, max: 1024)
@pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)")
string VersionWithLatestPublished

structure VpcConfig {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: NullableBoolean
}

structure VpcConfigResponse {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    VpcId: VpcId
    Ipv6AllowedForDualStack: NullableBoolean
}

string VpcId

structure WaitCancelledDetails {
    Error: EventError
}

structure WaitDetails {
    ScheduledEndTimestamp: ExecutionTimestamp
}

structure WaitOptions {
    WaitSeconds: WaitOptionsWaitSecondsInteger
}

@range(min: 1, max: 31622400)
integer WaitOptionsWaitSecondsInteger

structure WaitStartedDetails {
    @required Duration: DurationSeconds
    @required ScheduledEndTimestamp: ExecutionTimestamp
}

structure WaitSucceededDetails {
    Duration: DurationSeconds
}

@range(min: 0, max: 1)
double Weight

@length(min: 0, max: 1000)
string WorkingDirectory

@length(min: 0, max: 8192)
string XAmznTraceId
