// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.glue

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Glue", endpointPrefix: "glue")
@sigv4(name: "glue")
@awsJson1_1
@title("AWS Glue")
service AWSGlue {
    version: "2017-03-31"
    operations: [
        BatchCreatePartition
        BatchDeleteConnection
        BatchDeletePartition
        BatchDeleteTable
        BatchDeleteTableVersion
        BatchGetBlueprints
        BatchGetCrawlers
        BatchGetCustomEntityTypes
        BatchGetDataQualityResult
        BatchGetDevEndpoints
        BatchGetJobs
        BatchGetPartition
        BatchGetTableOptimizer
        BatchGetTriggers
        BatchGetWorkflows
        BatchPutDataQualityStatisticAnnotation
        BatchStopJobRun
        BatchUpdatePartition
        CancelDataQualityRuleRecommendationRun
        CancelDataQualityRulesetEvaluationRun
        CancelMLTaskRun
        CancelStatement
        CheckSchemaVersionValidity
        CreateBlueprint
        CreateCatalog
        CreateClassifier
        CreateColumnStatisticsTaskSettings
        CreateConnection
        CreateCrawler
        CreateCustomEntityType
        CreateDataQualityRuleset
        CreateDatabase
        CreateDevEndpoint
        CreateGlueIdentityCenterConfiguration
        CreateIntegration
        CreateIntegrationResourceProperty
        CreateIntegrationTableProperties
        CreateJob
        CreateMLTransform
        CreatePartition
        CreatePartitionIndex
        CreateRegistry
        CreateSchema
        CreateScript
        CreateSecurityConfiguration
        CreateSession
        CreateTable
        CreateTableOptimizer
        CreateTrigger
        CreateUsageProfile
        CreateUserDefinedFunction
        CreateWorkflow
        DeleteBlueprint
        DeleteCatalog
        DeleteClassifier
        DeleteColumnStatisticsForPartition
        DeleteColumnStatisticsForTable
        DeleteColumnStatisticsTaskSettings
        DeleteConnection
        DeleteConnectionType
        DeleteCrawler
        DeleteCustomEntityType
        DeleteDataQualityRuleset
        DeleteDatabase
        DeleteDevEndpoint
        DeleteGlueIdentityCenterConfiguration
        DeleteIntegration
        DeleteIntegrationResourceProperty
        DeleteIntegrationTableProperties
        DeleteJob
        DeleteMLTransform
        DeletePartition
        DeletePartitionIndex
        DeleteRegistry
        DeleteResourcePolicy
        DeleteSchema
        DeleteSchemaVersions
        DeleteSecurityConfiguration
        DeleteSession
        DeleteTable
        DeleteTableOptimizer
        DeleteTableVersion
        DeleteTrigger
        DeleteUsageProfile
        DeleteUserDefinedFunction
        DeleteWorkflow
        DescribeConnectionType
        DescribeEntity
        DescribeInboundIntegrations
        DescribeIntegrations
        GetBlueprint
        GetBlueprintRun
        GetBlueprintRuns
        GetCatalog
        GetCatalogImportStatus
        GetCatalogs
        GetClassifier
        GetClassifiers
        GetColumnStatisticsForPartition
        GetColumnStatisticsForTable
        GetColumnStatisticsTaskRun
        GetColumnStatisticsTaskRuns
        GetColumnStatisticsTaskSettings
        GetConnection
        GetConnections
        GetCrawler
        GetCrawlerMetrics
        GetCrawlers
        GetCustomEntityType
        GetDataCatalogEncryptionSettings
        GetDataQualityModel
        GetDataQualityModelResult
        GetDataQualityResult
        GetDataQualityRuleRecommendationRun
        GetDataQualityRuleset
        GetDataQualityRulesetEvaluationRun
        GetDatabase
        GetDatabases
        GetDataflowGraph
        GetDevEndpoint
        GetDevEndpoints
        GetEntityRecords
        GetGlueIdentityCenterConfiguration
        GetIntegrationResourceProperty
        GetIntegrationTableProperties
        GetJob
        GetJobBookmark
        GetJobRun
        GetJobRuns
        GetJobs
        GetMLTaskRun
        GetMLTaskRuns
        GetMLTransform
        GetMLTransforms
        GetMapping
        GetMaterializedViewRefreshTaskRun
        GetPartition
        GetPartitionIndexes
        GetPartitions
        GetPlan
        GetRegistry
        GetResourcePolicies
        GetResourcePolicy
        GetSchema
        GetSchemaByDefinition
        GetSchemaVersion
        GetSchemaVersionsDiff
        GetSecurityConfiguration
        GetSecurityConfigurations
        GetSession
        GetStatement
        GetTable
        GetTableOptimizer
        GetTableVersion
        GetTableVersions
        GetTables
        GetTags
        GetTrigger
        GetTriggers
        GetUnfilteredPartitionMetadata
        GetUnfilteredPartitionsMetadata
        GetUnfilteredTableMetadata
        GetUsageProfile
        GetUserDefinedFunction
        GetUserDefinedFunctions
        GetWorkflow
        GetWorkflowRun
        GetWorkflowRunProperties
        GetWorkflowRuns
        ImportCatalogToGlue
        ListBlueprints
        ListColumnStatisticsTaskRuns
        ListConnectionTypes
        ListCrawlers
        ListCrawls
        ListCustomEntityTypes
        ListDataQualityResults
        ListDataQualityRuleRecommendationRuns
        ListDataQualityRulesetEvaluationRuns
        ListDataQualityRulesets
        ListDataQualityStatisticAnnotations
        ListDataQualityStatistics
        ListDevEndpoints
        ListEntities
        ListIntegrationResourceProperties
        ListJobs
        ListMLTransforms
        ListMaterializedViewRefreshTaskRuns
        ListRegistries
        ListSchemaVersions
        ListSchemas
        ListSessions
        ListStatements
        ListTableOptimizerRuns
        ListTriggers
        ListUsageProfiles
        ListWorkflows
        ModifyIntegration
        PutDataCatalogEncryptionSettings
        PutDataQualityProfileAnnotation
        PutResourcePolicy
        PutSchemaVersionMetadata
        PutWorkflowRunProperties
        QuerySchemaVersionMetadata
        RegisterConnectionType
        RegisterSchemaVersion
        RemoveSchemaVersionMetadata
        ResetJobBookmark
        ResumeWorkflowRun
        RunStatement
        SearchTables
        StartBlueprintRun
        StartColumnStatisticsTaskRun
        StartColumnStatisticsTaskRunSchedule
        StartCrawler
        StartCrawlerSchedule
        StartDataQualityRuleRecommendationRun
        StartDataQualityRulesetEvaluationRun
        StartExportLabelsTaskRun
        StartImportLabelsTaskRun
        StartJobRun
        StartMLEvaluationTaskRun
        StartMLLabelingSetGenerationTaskRun
        StartMaterializedViewRefreshTaskRun
        StartTrigger
        StartWorkflowRun
        StopColumnStatisticsTaskRun
        StopColumnStatisticsTaskRunSchedule
        StopCrawler
        StopCrawlerSchedule
        StopMaterializedViewRefreshTaskRun
        StopSession
        StopTrigger
        StopWorkflowRun
        TagResource
        TestConnection
        UntagResource
        UpdateBlueprint
        UpdateCatalog
        UpdateClassifier
        UpdateColumnStatisticsForPartition
        UpdateColumnStatisticsForTable
        UpdateColumnStatisticsTaskSettings
        UpdateConnection
        UpdateCrawler
        UpdateCrawlerSchedule
        UpdateDataQualityRuleset
        UpdateDatabase
        UpdateDevEndpoint
        UpdateGlueIdentityCenterConfiguration
        UpdateIntegrationResourceProperty
        UpdateIntegrationTableProperties
        UpdateJob
        UpdateJobFromSourceControl
        UpdateMLTransform
        UpdatePartition
        UpdateRegistry
        UpdateSchema
        UpdateSourceControlFromJob
        UpdateTable
        UpdateTableOptimizer
        UpdateTrigger
        UpdateUsageProfile
        UpdateUserDefinedFunction
        UpdateWorkflow
    ]
}

operation BatchCreatePartition {
    input: BatchCreatePartitionRequest
    output: BatchCreatePartitionResponse
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation BatchDeleteConnection {
    input: BatchDeleteConnectionRequest
    output: BatchDeleteConnectionResponse
    errors: [
        InternalServiceException
        OperationTimeoutException
    ]
}

operation BatchDeletePartition {
    input: BatchDeletePartitionRequest
    output: BatchDeletePartitionResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchDeleteTable {
    input: BatchDeleteTableRequest
    output: BatchDeleteTableResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNotReadyException
    ]
}

operation BatchDeleteTableVersion {
    input: BatchDeleteTableVersionRequest
    output: BatchDeleteTableVersionResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetBlueprints {
    input: BatchGetBlueprintsRequest
    output: BatchGetBlueprintsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetCrawlers {
    input: BatchGetCrawlersRequest
    output: BatchGetCrawlersResponse
    errors: [
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetCustomEntityTypes {
    input: BatchGetCustomEntityTypesRequest
    output: BatchGetCustomEntityTypesResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetDataQualityResult {
    input: BatchGetDataQualityResultRequest
    output: BatchGetDataQualityResultResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetDevEndpoints {
    input: BatchGetDevEndpointsRequest
    output: BatchGetDevEndpointsResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetJobs {
    input: BatchGetJobsRequest
    output: BatchGetJobsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetPartition {
    input: BatchGetPartitionRequest
    output: BatchGetPartitionResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        InvalidStateException
        OperationTimeoutException
    ]
}

operation BatchGetTableOptimizer {
    input: BatchGetTableOptimizerRequest
    output: BatchGetTableOptimizerResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation BatchGetTriggers {
    input: BatchGetTriggersRequest
    output: BatchGetTriggersResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchGetWorkflows {
    input: BatchGetWorkflowsRequest
    output: BatchGetWorkflowsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchPutDataQualityStatisticAnnotation {
    input: BatchPutDataQualityStatisticAnnotationRequest
    output: BatchPutDataQualityStatisticAnnotationResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ResourceNumberLimitExceededException
    ]
}

operation BatchStopJobRun {
    input: BatchStopJobRunRequest
    output: BatchStopJobRunResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation BatchUpdatePartition {
    input: BatchUpdatePartitionRequest
    output: BatchUpdatePartitionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CancelDataQualityRuleRecommendationRun {
    input: CancelDataQualityRuleRecommendationRunRequest
    output: CancelDataQualityRuleRecommendationRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CancelDataQualityRulesetEvaluationRun {
    input: CancelDataQualityRulesetEvaluationRunRequest
    output: CancelDataQualityRulesetEvaluationRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CancelMLTaskRun {
    input: CancelMLTaskRunRequest
    output: CancelMLTaskRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CancelStatement {
    input: CancelStatementRequest
    output: CancelStatementResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CheckSchemaVersionValidity {
    input: CheckSchemaVersionValidityInput
    output: CheckSchemaVersionValidityResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
    ]
}

operation CreateBlueprint {
    input: CreateBlueprintRequest
    output: CreateBlueprintResponse
    errors: [
        AlreadyExistsException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateCatalog {
    input: CreateCatalogRequest
    output: CreateCatalogResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        FederatedResourceAlreadyExistsException
        FederationSourceException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateClassifier {
    input: CreateClassifierRequest
    output: CreateClassifierResponse
    errors: [
        AlreadyExistsException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CreateColumnStatisticsTaskSettings {
    input: CreateColumnStatisticsTaskSettingsRequest
    output: CreateColumnStatisticsTaskSettingsResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        ColumnStatisticsTaskRunningException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateConnection {
    input: CreateConnectionRequest
    output: CreateConnectionResponse
    errors: [
        AlreadyExistsException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateCrawler {
    input: CreateCrawlerRequest
    output: CreateCrawlerResponse
    errors: [
        AlreadyExistsException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateCustomEntityType {
    input: CreateCustomEntityTypeRequest
    output: CreateCustomEntityTypeResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

@idempotent
operation CreateDataQualityRuleset {
    input: CreateDataQualityRulesetRequest
    output: CreateDataQualityRulesetResponse
    errors: [
        AlreadyExistsException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateDatabase {
    input: CreateDatabaseRequest
    output: CreateDatabaseResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        FederatedResourceAlreadyExistsException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateDevEndpoint {
    input: CreateDevEndpointRequest
    output: CreateDevEndpointResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ValidationException
    ]
}

operation CreateGlueIdentityCenterConfiguration {
    input: CreateGlueIdentityCenterConfigurationRequest
    output: CreateGlueIdentityCenterConfigurationResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CreateIntegration {
    input: CreateIntegrationRequest
    output: CreateIntegrationResponse
    errors: [
        AccessDeniedException
        ConflictException
        EntityNotFoundException
        IntegrationConflictOperationFault
        IntegrationQuotaExceededFault
        InternalServerException
        InternalServiceException
        InvalidInputException
        KMSKeyNotAccessibleFault
        ResourceNotFoundException
        ResourceNumberLimitExceededException
        ValidationException
    ]
}

operation CreateIntegrationResourceProperty {
    input: CreateIntegrationResourcePropertyRequest
    output: CreateIntegrationResourcePropertyResponse
    errors: [
        AccessDeniedException
        ConflictException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateIntegrationTableProperties {
    input: CreateIntegrationTablePropertiesRequest
    output: CreateIntegrationTablePropertiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation CreateJob {
    input: CreateJobRequest
    output: CreateJobResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateMLTransform {
    input: CreateMLTransformRequest
    output: CreateMLTransformResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreatePartition {
    input: CreatePartitionRequest
    output: CreatePartitionResponse
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreatePartitionIndex {
    input: CreatePartitionIndexRequest
    output: CreatePartitionIndexResponse
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateRegistry {
    input: CreateRegistryInput
    output: CreateRegistryResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        ResourceNumberLimitExceededException
    ]
}

operation CreateSchema {
    input: CreateSchemaInput
    output: CreateSchemaResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ResourceNumberLimitExceededException
    ]
}

operation CreateScript {
    input: CreateScriptRequest
    output: CreateScriptResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation CreateSecurityConfiguration {
    input: CreateSecurityConfigurationRequest
    output: CreateSecurityConfigurationResponse
    errors: [
        AlreadyExistsException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateSession {
    input: CreateSessionRequest
    output: CreateSessionResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ValidationException
    ]
}

operation CreateTable {
    input: CreateTableRequest
    output: CreateTableResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNotReadyException
        ResourceNumberLimitExceededException
    ]
}

operation CreateTableOptimizer {
    input: CreateTableOptimizerRequest
    output: CreateTableOptimizerResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
        ValidationException
    ]
}

operation CreateTrigger {
    input: CreateTriggerRequest
    output: CreateTriggerResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateUsageProfile {
    input: CreateUsageProfileRequest
    output: CreateUsageProfileResponse
    errors: [
        AlreadyExistsException
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateUserDefinedFunction {
    input: CreateUserDefinedFunctionRequest
    output: CreateUserDefinedFunctionResponse
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation CreateWorkflow {
    input: CreateWorkflowRequest
    output: CreateWorkflowResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation DeleteBlueprint {
    input: DeleteBlueprintRequest
    output: DeleteBlueprintResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteCatalog {
    input: DeleteCatalogRequest
    output: DeleteCatalogResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteClassifier {
    input: DeleteClassifierRequest
    output: DeleteClassifierResponse
    errors: [
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation DeleteColumnStatisticsForPartition {
    input: DeleteColumnStatisticsForPartitionRequest
    output: DeleteColumnStatisticsForPartitionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteColumnStatisticsForTable {
    input: DeleteColumnStatisticsForTableRequest
    output: DeleteColumnStatisticsForTableResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteColumnStatisticsTaskSettings {
    input: DeleteColumnStatisticsTaskSettingsRequest
    output: DeleteColumnStatisticsTaskSettingsResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteConnection {
    input: DeleteConnectionRequest
    output: DeleteConnectionResponse
    errors: [
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation DeleteConnectionType {
    input: DeleteConnectionTypeRequest
    output: DeleteConnectionTypeResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation DeleteCrawler {
    input: DeleteCrawlerRequest
    output: DeleteCrawlerResponse
    errors: [
        CrawlerRunningException
        EntityNotFoundException
        OperationTimeoutException
        SchedulerTransitioningException
    ]
}

operation DeleteCustomEntityType {
    input: DeleteCustomEntityTypeRequest
    output: DeleteCustomEntityTypeResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteDataQualityRuleset {
    input: DeleteDataQualityRulesetRequest
    output: DeleteDataQualityRulesetResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteDatabase {
    input: DeleteDatabaseRequest
    output: DeleteDatabaseResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteDevEndpoint {
    input: DeleteDevEndpointRequest
    output: DeleteDevEndpointResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteGlueIdentityCenterConfiguration {
    input: DeleteGlueIdentityCenterConfigurationRequest
    output: DeleteGlueIdentityCenterConfigurationResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteIntegration {
    input: DeleteIntegrationRequest
    output: DeleteIntegrationResponse
    errors: [
        AccessDeniedException
        ConflictException
        EntityNotFoundException
        IntegrationConflictOperationFault
        IntegrationNotFoundFault
        InternalServerException
        InternalServiceException
        InvalidInputException
        InvalidIntegrationStateFault
        InvalidStateException
        ValidationException
    ]
}

operation DeleteIntegrationResourceProperty {
    input: DeleteIntegrationResourcePropertyRequest
    output: DeleteIntegrationResourcePropertyResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteIntegrationTableProperties {
    input: DeleteIntegrationTablePropertiesRequest
    output: DeleteIntegrationTablePropertiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteJob {
    input: DeleteJobRequest
    output: DeleteJobResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteMLTransform {
    input: DeleteMLTransformRequest
    output: DeleteMLTransformResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeletePartition {
    input: DeletePartitionRequest
    output: DeletePartitionResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeletePartitionIndex {
    input: DeletePartitionIndexRequest
    output: DeletePartitionIndexResponse
    errors: [
        ConflictException
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteRegistry {
    input: DeleteRegistryInput
    output: DeleteRegistryResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InvalidInputException
    ]
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyRequest
    output: DeleteResourcePolicyResponse
    errors: [
        ConditionCheckFailureException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteSchema {
    input: DeleteSchemaInput
    output: DeleteSchemaResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InvalidInputException
    ]
}

operation DeleteSchemaVersions {
    input: DeleteSchemaVersionsInput
    output: DeleteSchemaVersionsResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InvalidInputException
    ]
}

operation DeleteSecurityConfiguration {
    input: DeleteSecurityConfigurationRequest
    output: DeleteSecurityConfigurationResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteSession {
    input: DeleteSessionRequest
    output: DeleteSessionResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteTable {
    input: DeleteTableRequest
    output: DeleteTableResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNotReadyException
    ]
}

operation DeleteTableOptimizer {
    input: DeleteTableOptimizerRequest
    output: DeleteTableOptimizerResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation DeleteTableVersion {
    input: DeleteTableVersionRequest
    output: DeleteTableVersionResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteTrigger {
    input: DeleteTriggerRequest
    output: DeleteTriggerResponse
    errors: [
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteUsageProfile {
    input: DeleteUsageProfileRequest
    output: DeleteUsageProfileResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        OperationTimeoutException
    ]
}

operation DeleteUserDefinedFunction {
    input: DeleteUserDefinedFunctionRequest
    output: DeleteUserDefinedFunctionResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DeleteWorkflow {
    input: DeleteWorkflowRequest
    output: DeleteWorkflowResponse
    errors: [
        ConcurrentModificationException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation DescribeConnectionType {
    input: DescribeConnectionTypeRequest
    output: DescribeConnectionTypeResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        ValidationException
    ]
}

operation DescribeEntity {
    input: DescribeEntityRequest
    output: DescribeEntityResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation DescribeInboundIntegrations {
    input: DescribeInboundIntegrationsRequest
    output: DescribeInboundIntegrationsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IntegrationNotFoundFault
        InternalServerException
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        TargetResourceNotFound
        ValidationException
    ]
}

operation DescribeIntegrations {
    input: DescribeIntegrationsRequest
    output: DescribeIntegrationsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IntegrationNotFoundFault
        InternalServerException
        InternalServiceException
        InvalidInputException
        ValidationException
    ]
}

operation GetBlueprint {
    input: GetBlueprintRequest
    output: GetBlueprintResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetBlueprintRun {
    input: GetBlueprintRunRequest
    output: GetBlueprintRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetBlueprintRuns {
    input: GetBlueprintRunsRequest
    output: GetBlueprintRunsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetCatalog {
    input: GetCatalogRequest
    output: GetCatalogResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetCatalogImportStatus {
    input: GetCatalogImportStatusRequest
    output: GetCatalogImportStatusResponse
    errors: [
        InternalServiceException
        OperationTimeoutException
    ]
}

operation GetCatalogs {
    input: GetCatalogsRequest
    output: GetCatalogsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetClassifier {
    input: GetClassifierRequest
    output: GetClassifierResponse
    errors: [
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation GetClassifiers {
    input: GetClassifiersRequest
    output: GetClassifiersResponse
    errors: [
        OperationTimeoutException
    ]
}

operation GetColumnStatisticsForPartition {
    input: GetColumnStatisticsForPartitionRequest
    output: GetColumnStatisticsForPartitionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetColumnStatisticsForTable {
    input: GetColumnStatisticsForTableRequest
    output: GetColumnStatisticsForTableResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetColumnStatisticsTaskRun {
    input: GetColumnStatisticsTaskRunRequest
    output: GetColumnStatisticsTaskRunResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetColumnStatisticsTaskRuns {
    input: GetColumnStatisticsTaskRunsRequest
    output: GetColumnStatisticsTaskRunsResponse
    errors: [
        OperationTimeoutException
    ]
}

operation GetColumnStatisticsTaskSettings {
    input: GetColumnStatisticsTaskSettingsRequest
    output: GetColumnStatisticsTaskSettingsResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetConnection {
    input: GetConnectionRequest
    output: GetConnectionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetConnections {
    input: GetConnectionsRequest
    output: GetConnectionsResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetCrawler {
    input: GetCrawlerRequest
    output: GetCrawlerResponse
    errors: [
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation GetCrawlerMetrics {
    input: GetCrawlerMetricsRequest
    output: GetCrawlerMetricsResponse
    errors: [
        OperationTimeoutException
    ]
}

operation GetCrawlers {
    input: GetCrawlersRequest
    output: GetCrawlersResponse
    errors: [
        OperationTimeoutException
    ]
}

operation GetCustomEntityType {
    input: GetCustomEntityTypeRequest
    output: GetCustomEntityTypeResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataCatalogEncryptionSettings {
    input: GetDataCatalogEncryptionSettingsRequest
    output: GetDataCatalogEncryptionSettingsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityModel {
    input: GetDataQualityModelRequest
    output: GetDataQualityModelResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityModelResult {
    input: GetDataQualityModelResultRequest
    output: GetDataQualityModelResultResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityResult {
    input: GetDataQualityResultRequest
    output: GetDataQualityResultResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityRuleRecommendationRun {
    input: GetDataQualityRuleRecommendationRunRequest
    output: GetDataQualityRuleRecommendationRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityRuleset {
    input: GetDataQualityRulesetRequest
    output: GetDataQualityRulesetResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataQualityRulesetEvaluationRun {
    input: GetDataQualityRulesetEvaluationRunRequest
    output: GetDataQualityRulesetEvaluationRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDatabase {
    input: GetDatabaseRequest
    output: GetDatabaseResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDatabases {
    input: GetDatabasesRequest
    output: GetDatabasesResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDataflowGraph {
    input: GetDataflowGraphRequest
    output: GetDataflowGraphResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDevEndpoint {
    input: GetDevEndpointRequest
    output: GetDevEndpointResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetDevEndpoints {
    input: GetDevEndpointsRequest
    output: GetDevEndpointsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetEntityRecords {
    input: GetEntityRecordsRequest
    output: GetEntityRecordsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation GetGlueIdentityCenterConfiguration {
    input: GetGlueIdentityCenterConfigurationRequest
    output: GetGlueIdentityCenterConfigurationResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetIntegrationResourceProperty {
    input: GetIntegrationResourcePropertyRequest
    output: GetIntegrationResourcePropertyResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation GetIntegrationTableProperties {
    input: GetIntegrationTablePropertiesRequest
    output: GetIntegrationTablePropertiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation GetJob {
    input: GetJobRequest
    output: GetJobResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetJobBookmark {
    input: GetJobBookmarkRequest
    output: GetJobBookmarkResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation GetJobRun {
    input: GetJobRunRequest
    output: GetJobRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetJobRuns {
    input: GetJobRunsRequest
    output: GetJobRunsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetJobs {
    input: GetJobsRequest
    output: GetJobsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMLTaskRun {
    input: GetMLTaskRunRequest
    output: GetMLTaskRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMLTaskRuns {
    input: GetMLTaskRunsRequest
    output: GetMLTaskRunsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMLTransform {
    input: GetMLTransformRequest
    output: GetMLTransformResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMLTransforms {
    input: GetMLTransformsRequest
    output: GetMLTransformsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMapping {
    input: GetMappingRequest
    output: GetMappingResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetMaterializedViewRefreshTaskRun {
    input: GetMaterializedViewRefreshTaskRunRequest
    output: GetMaterializedViewRefreshTaskRunResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetPartition {
    input: GetPartitionRequest
    output: GetPartitionResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetPartitionIndexes {
    input: GetPartitionIndexesRequest
    output: GetPartitionIndexesResponse
    errors: [
        ConflictException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetPartitions {
    input: GetPartitionsRequest
    output: GetPartitionsResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        InvalidStateException
        OperationTimeoutException
        ResourceNotReadyException
    ]
}

operation GetPlan {
    input: GetPlanRequest
    output: GetPlanResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetRegistry {
    input: GetRegistryInput
    output: GetRegistryResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetResourcePolicies {
    input: GetResourcePoliciesRequest
    output: GetResourcePoliciesResponse
    errors: [
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyRequest
    output: GetResourcePolicyResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetSchema {
    input: GetSchemaInput
    output: GetSchemaResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetSchemaByDefinition {
    input: GetSchemaByDefinitionInput
    output: GetSchemaByDefinitionResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetSchemaVersion {
    input: GetSchemaVersionInput
    output: GetSchemaVersionResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetSchemaVersionsDiff {
    input: GetSchemaVersionsDiffInput
    output: GetSchemaVersionsDiffResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation GetSecurityConfiguration {
    input: GetSecurityConfigurationRequest
    output: GetSecurityConfigurationResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetSecurityConfigurations {
    input: GetSecurityConfigurationsRequest
    output: GetSecurityConfigurationsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetSession {
    input: GetSessionRequest
    output: GetSessionResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetStatement {
    input: GetStatementRequest
    output: GetStatementResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTable {
    input: GetTableRequest
    output: GetTableResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNotReadyException
    ]
}

operation GetTableOptimizer {
    input: GetTableOptimizerRequest
    output: GetTableOptimizerResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
    ]
}

operation GetTableVersion {
    input: GetTableVersionRequest
    output: GetTableVersionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTableVersions {
    input: GetTableVersionsRequest
    output: GetTableVersionsResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTables {
    input: GetTablesRequest
    output: GetTablesResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTags {
    input: GetTagsRequest
    output: GetTagsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTrigger {
    input: GetTriggerRequest
    output: GetTriggerResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetTriggers {
    input: GetTriggersRequest
    output: GetTriggersResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetUnfilteredPartitionMetadata {
    input: GetUnfilteredPartitionMetadataRequest
    output: GetUnfilteredPartitionMetadataResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        PermissionTypeMismatchException
    ]
}

operation GetUnfilteredPartitionsMetadata {
    input: GetUnfilteredPartitionsMetadataRequest
    output: GetUnfilteredPartitionsMetadataResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        PermissionTypeMismatchException
    ]
}

operation GetUnfilteredTableMetadata {
    input: GetUnfilteredTableMetadataRequest
    output: GetUnfilteredTableMetadataResponse
    errors: [
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        PermissionTypeMismatchException
    ]
}

operation GetUsageProfile {
    input: GetUsageProfileRequest
    output: GetUsageProfileResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        OperationTimeoutException
    ]
}

operation GetUserDefinedFunction {
    input: GetUserDefinedFunctionRequest
    output: GetUserDefinedFunctionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetUserDefinedFunctions {
    input: GetUserDefinedFunctionsRequest
    output: GetUserDefinedFunctionsResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetWorkflow {
    input: GetWorkflowRequest
    output: GetWorkflowResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetWorkflowRun {
    input: GetWorkflowRunRequest
    output: GetWorkflowRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetWorkflowRunProperties {
    input: GetWorkflowRunPropertiesRequest
    output: GetWorkflowRunPropertiesResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation GetWorkflowRuns {
    input: GetWorkflowRunsRequest
    output: GetWorkflowRunsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ImportCatalogToGlue {
    input: ImportCatalogToGlueRequest
    output: ImportCatalogToGlueResponse
    errors: [
        InternalServiceException
        OperationTimeoutException
    ]
}

operation ListBlueprints {
    input: ListBlueprintsRequest
    output: ListBlueprintsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListColumnStatisticsTaskRuns {
    input: ListColumnStatisticsTaskRunsRequest
    output: ListColumnStatisticsTaskRunsResponse
    errors: [
        OperationTimeoutException
    ]
}

operation ListConnectionTypes {
    input: ListConnectionTypesRequest
    output: ListConnectionTypesResponse
    errors: [
        AccessDeniedException
        InternalServiceException
    ]
}

operation ListCrawlers {
    input: ListCrawlersRequest
    output: ListCrawlersResponse
    errors: [
        OperationTimeoutException
    ]
}

operation ListCrawls {
    input: ListCrawlsRequest
    output: ListCrawlsResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListCustomEntityTypes {
    input: ListCustomEntityTypesRequest
    output: ListCustomEntityTypesResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListDataQualityResults {
    input: ListDataQualityResultsRequest
    output: ListDataQualityResultsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListDataQualityRuleRecommendationRuns {
    input: ListDataQualityRuleRecommendationRunsRequest
    output: ListDataQualityRuleRecommendationRunsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListDataQualityRulesetEvaluationRuns {
    input: ListDataQualityRulesetEvaluationRunsRequest
    output: ListDataQualityRulesetEvaluationRunsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListDataQualityRulesets {
    input: ListDataQualityRulesetsRequest
    output: ListDataQualityRulesetsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListDataQualityStatisticAnnotations {
    input: ListDataQualityStatisticAnnotationsRequest
    output: ListDataQualityStatisticAnnotationsResponse
    errors: [
        InternalServiceException
        InvalidInputException
    ]
}

operation ListDataQualityStatistics {
    input: ListDataQualityStatisticsRequest
    output: ListDataQualityStatisticsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation ListDevEndpoints {
    input: ListDevEndpointsRequest
    output: ListDevEndpointsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListEntities {
    input: ListEntitiesRequest
    output: ListEntitiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation ListIntegrationResourceProperties {
    input: ListIntegrationResourcePropertiesRequest
    output: ListIntegrationResourcePropertiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation ListJobs {
    input: ListJobsRequest
    output: ListJobsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListMLTransforms {
    input: ListMLTransformsRequest
    output: ListMLTransformsResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListMaterializedViewRefreshTaskRuns {
    input: ListMaterializedViewRefreshTaskRunsRequest
    output: ListMaterializedViewRefreshTaskRunsResponse
    errors: [
        AccessDeniedException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListRegistries {
    input: ListRegistriesInput
    output: ListRegistriesResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
    ]
}

operation ListSchemaVersions {
    input: ListSchemaVersionsInput
    output: ListSchemaVersionsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation ListSchemas {
    input: ListSchemasInput
    output: ListSchemasResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation ListSessions {
    input: ListSessionsRequest
    output: ListSessionsResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListStatements {
    input: ListStatementsRequest
    output: ListStatementsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListTableOptimizerRuns {
    input: ListTableOptimizerRunsRequest
    output: ListTableOptimizerRunsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
        ValidationException
    ]
}

operation ListTriggers {
    input: ListTriggersRequest
    output: ListTriggersResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ListUsageProfiles {
    input: ListUsageProfilesRequest
    output: ListUsageProfilesResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        OperationTimeoutException
    ]
}

operation ListWorkflows {
    input: ListWorkflowsRequest
    output: ListWorkflowsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ModifyIntegration {
    input: ModifyIntegrationRequest
    output: ModifyIntegrationResponse
    errors: [
        AccessDeniedException
        ConflictException
        EntityNotFoundException
        IntegrationConflictOperationFault
        IntegrationNotFoundFault
        InternalServerException
        InternalServiceException
        InvalidInputException
        InvalidIntegrationStateFault
        InvalidStateException
        ValidationException
    ]
}

operation PutDataCatalogEncryptionSettings {
    input: PutDataCatalogEncryptionSettingsRequest
    output: PutDataCatalogEncryptionSettingsResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation PutDataQualityProfileAnnotation {
    input: PutDataQualityProfileAnnotationRequest
    output: PutDataQualityProfileAnnotationResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation PutResourcePolicy {
    input: PutResourcePolicyRequest
    output: PutResourcePolicyResponse
    errors: [
        ConditionCheckFailureException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation PutSchemaVersionMetadata {
    input: PutSchemaVersionMetadataInput
    output: PutSchemaVersionMetadataResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        EntityNotFoundException
        InvalidInputException
        ResourceNumberLimitExceededException
    ]
}

operation PutWorkflowRunProperties {
    input: PutWorkflowRunPropertiesRequest
    output: PutWorkflowRunPropertiesResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation QuerySchemaVersionMetadata {
    input: QuerySchemaVersionMetadataInput
    output: QuerySchemaVersionMetadataResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
    ]
}

operation RegisterConnectionType {
    input: RegisterConnectionTypeRequest
    output: RegisterConnectionTypeResponse
    errors: [
        AccessDeniedException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ValidationException
    ]
}

operation RegisterSchemaVersion {
    input: RegisterSchemaVersionInput
    output: RegisterSchemaVersionResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ResourceNumberLimitExceededException
    ]
}

operation RemoveSchemaVersionMetadata {
    input: RemoveSchemaVersionMetadataInput
    output: RemoveSchemaVersionMetadataResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
    ]
}

operation ResetJobBookmark {
    input: ResetJobBookmarkRequest
    output: ResetJobBookmarkResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation ResumeWorkflowRun {
    input: ResumeWorkflowRunRequest
    output: ResumeWorkflowRunResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        IllegalWorkflowStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation RunStatement {
    input: RunStatementRequest
    output: RunStatementResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
        ValidationException
    ]
}

operation SearchTables {
    input: SearchTablesRequest
    output: SearchTablesResponse
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartBlueprintRun {
    input: StartBlueprintRunRequest
    output: StartBlueprintRunResponse
    errors: [
        EntityNotFoundException
        IllegalBlueprintStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartColumnStatisticsTaskRun {
    input: StartColumnStatisticsTaskRunRequest
    output: StartColumnStatisticsTaskRunResponse
    errors: [
        AccessDeniedException
        ColumnStatisticsTaskRunningException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartColumnStatisticsTaskRunSchedule {
    input: StartColumnStatisticsTaskRunScheduleRequest
    output: StartColumnStatisticsTaskRunScheduleResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartCrawler {
    input: StartCrawlerRequest
    output: StartCrawlerResponse
    errors: [
        CrawlerRunningException
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation StartCrawlerSchedule {
    input: StartCrawlerScheduleRequest
    output: StartCrawlerScheduleResponse
    errors: [
        EntityNotFoundException
        NoScheduleException
        OperationTimeoutException
        SchedulerRunningException
        SchedulerTransitioningException
    ]
}

@idempotent
operation StartDataQualityRuleRecommendationRun {
    input: StartDataQualityRuleRecommendationRunRequest
    output: StartDataQualityRuleRecommendationRunResponse
    errors: [
        ConflictException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

@idempotent
operation StartDataQualityRulesetEvaluationRun {
    input: StartDataQualityRulesetEvaluationRunRequest
    output: StartDataQualityRulesetEvaluationRunResponse
    errors: [
        ConflictException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartExportLabelsTaskRun {
    input: StartExportLabelsTaskRunRequest
    output: StartExportLabelsTaskRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartImportLabelsTaskRun {
    input: StartImportLabelsTaskRunRequest
    output: StartImportLabelsTaskRunResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartJobRun {
    input: StartJobRunRequest
    output: StartJobRunResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartMLEvaluationTaskRun {
    input: StartMLEvaluationTaskRunRequest
    output: StartMLEvaluationTaskRunResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        MLTransformNotReadyException
        OperationTimeoutException
    ]
}

operation StartMLLabelingSetGenerationTaskRun {
    input: StartMLLabelingSetGenerationTaskRunRequest
    output: StartMLLabelingSetGenerationTaskRunResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StartMaterializedViewRefreshTaskRun {
    input: StartMaterializedViewRefreshTaskRunRequest
    output: StartMaterializedViewRefreshTaskRunResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        MaterializedViewRefreshTaskRunningException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartTrigger {
    input: StartTriggerRequest
    output: StartTriggerResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StartWorkflowRun {
    input: StartWorkflowRunRequest
    output: StartWorkflowRunResponse
    errors: [
        ConcurrentRunsExceededException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation StopColumnStatisticsTaskRun {
    input: StopColumnStatisticsTaskRunRequest
    output: StopColumnStatisticsTaskRunResponse
    errors: [
        ColumnStatisticsTaskNotRunningException
        ColumnStatisticsTaskStoppingException
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation StopColumnStatisticsTaskRunSchedule {
    input: StopColumnStatisticsTaskRunScheduleRequest
    output: StopColumnStatisticsTaskRunScheduleResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StopCrawler {
    input: StopCrawlerRequest
    output: StopCrawlerResponse
    errors: [
        CrawlerNotRunningException
        CrawlerStoppingException
        EntityNotFoundException
        OperationTimeoutException
    ]
}

operation StopCrawlerSchedule {
    input: StopCrawlerScheduleRequest
    output: StopCrawlerScheduleResponse
    errors: [
        EntityNotFoundException
        OperationTimeoutException
        SchedulerNotRunningException
        SchedulerTransitioningException
    ]
}

operation StopMaterializedViewRefreshTaskRun {
    input: StopMaterializedViewRefreshTaskRunRequest
    output: StopMaterializedViewRefreshTaskRunResponse
    errors: [
        AccessDeniedException
        InvalidInputException
        MaterializedViewRefreshTaskNotRunningException
        MaterializedViewRefreshTaskStoppingException
        OperationTimeoutException
    ]
}

operation StopSession {
    input: StopSessionRequest
    output: StopSessionResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        IllegalSessionStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StopTrigger {
    input: StopTriggerRequest
    output: StopTriggerResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation StopWorkflowRun {
    input: StopWorkflowRunRequest
    output: StopWorkflowRunResponse
    errors: [
        EntityNotFoundException
        IllegalWorkflowStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation TestConnection {
    input: TestConnectionRequest
    output: TestConnectionResponse
    errors: [
        AccessDeniedException
        ConflictException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateBlueprint {
    input: UpdateBlueprintRequest
    output: UpdateBlueprintResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        IllegalBlueprintStateException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateCatalog {
    input: UpdateCatalogRequest
    output: UpdateCatalogResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateClassifier {
    input: UpdateClassifierRequest
    output: UpdateClassifierResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        VersionMismatchException
    ]
}

operation UpdateColumnStatisticsForPartition {
    input: UpdateColumnStatisticsForPartitionRequest
    output: UpdateColumnStatisticsForPartitionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateColumnStatisticsForTable {
    input: UpdateColumnStatisticsForTableRequest
    output: UpdateColumnStatisticsForTableResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateColumnStatisticsTaskSettings {
    input: UpdateColumnStatisticsTaskSettingsRequest
    output: UpdateColumnStatisticsTaskSettingsResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        VersionMismatchException
    ]
}

operation UpdateConnection {
    input: UpdateConnectionRequest
    output: UpdateConnectionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateCrawler {
    input: UpdateCrawlerRequest
    output: UpdateCrawlerResponse
    errors: [
        CrawlerRunningException
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        VersionMismatchException
    ]
}

operation UpdateCrawlerSchedule {
    input: UpdateCrawlerScheduleRequest
    output: UpdateCrawlerScheduleResponse
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        SchedulerTransitioningException
        VersionMismatchException
    ]
}

operation UpdateDataQualityRuleset {
    input: UpdateDataQualityRulesetRequest
    output: UpdateDataQualityRulesetResponse
    errors: [
        AlreadyExistsException
        EntityNotFoundException
        IdempotentParameterMismatchException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNumberLimitExceededException
    ]
}

operation UpdateDatabase {
    input: UpdateDatabaseRequest
    output: UpdateDatabaseResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateDevEndpoint {
    input: UpdateDevEndpointRequest
    output: UpdateDevEndpointResponse
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation UpdateGlueIdentityCenterConfiguration {
    input: UpdateGlueIdentityCenterConfigurationRequest
    output: UpdateGlueIdentityCenterConfigurationResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateIntegrationResourceProperty {
    input: UpdateIntegrationResourcePropertyRequest
    output: UpdateIntegrationResourcePropertyResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateIntegrationTableProperties {
    input: UpdateIntegrationTablePropertiesRequest
    output: UpdateIntegrationTablePropertiesResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServerException
        InternalServiceException
        InvalidInputException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateJob {
    input: UpdateJobRequest
    output: UpdateJobResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateJobFromSourceControl {
    input: UpdateJobFromSourceControlRequest
    output: UpdateJobFromSourceControlResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation UpdateMLTransform {
    input: UpdateMLTransformRequest
    output: UpdateMLTransformResponse
    errors: [
        AccessDeniedException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdatePartition {
    input: UpdatePartitionRequest
    output: UpdatePartitionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateRegistry {
    input: UpdateRegistryInput
    output: UpdateRegistryResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation UpdateSchema {
    input: UpdateSchemaInput
    output: UpdateSchemaResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
    ]
}

operation UpdateSourceControlFromJob {
    input: UpdateSourceControlFromJobRequest
    output: UpdateSourceControlFromJobResponse
    errors: [
        AccessDeniedException
        AlreadyExistsException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ValidationException
    ]
}

operation UpdateTable {
    input: UpdateTableRequest
    output: UpdateTableResponse
    errors: [
        AlreadyExistsException
        ConcurrentModificationException
        EntityNotFoundException
        FederationSourceException
        FederationSourceRetryableException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        ResourceNotReadyException
        ResourceNumberLimitExceededException
    ]
}

operation UpdateTableOptimizer {
    input: UpdateTableOptimizerRequest
    output: UpdateTableOptimizerResponse
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateTrigger {
    input: UpdateTriggerRequest
    output: UpdateTriggerResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateUsageProfile {
    input: UpdateUsageProfileRequest
    output: UpdateUsageProfileResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationNotSupportedException
        OperationTimeoutException
    ]
}

operation UpdateUserDefinedFunction {
    input: UpdateUserDefinedFunctionRequest
    output: UpdateUserDefinedFunctionResponse
    errors: [
        EntityNotFoundException
        GlueEncryptionException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

operation UpdateWorkflow {
    input: UpdateWorkflowRequest
    output: UpdateWorkflowResponse
    errors: [
        ConcurrentModificationException
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
    ]
}

@length(max: 2048)
@pattern("\\S+")
string AWSManagedClientApplicationReference

@error("client")
structure AccessDeniedException {
    Message: MessageString
}

@length(max: 4096)
@pattern("^[\\x20-\\x7E]*$")
@sensitive
string AccessToken

@length(min: 0, max: 12)
string AccountId

structure Action {
    JobName: NameString
    Arguments: GenericMap
    Timeout: Timeout
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    CrawlerName: NameString
}

list ActionList {
    member: Action
}

map AdditionalContextMap {
    key: ContextKey
    value: ContextValue
}

enum AdditionalOptionKeys {
    performanceTuning_caching = "performanceTuning.caching"
    observations_scope = "observations.scope"
    compositeRuleEvaluation_method = "compositeRuleEvaluation.method"
}

map AdditionalOptions {
    key: EnclosedInStringProperty
    value: EnclosedInStringProperty
}

map AdditionalPlanOptionsMap {
    key: GenericString
    value: GenericString
}

enum AggFunction {
    avg
    countDistinct
    count
    first
    last
    kurtosis
    max
    min
    skewness
    stddev_samp
    stddev_pop
    sum
    sumDistinct
    var_samp
    var_pop
}

structure Aggregate {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Groups: GlueStudioPathList
    @required Aggs: AggregateOperations
}

structure AggregateOperation {
    @required Column: EnclosedInStringProperties
    @required AggFunc: AggFunction
}

@length(min: 1, max: 30)
list AggregateOperations {
    member: AggregateOperation
}

enum AllowFullTableExternalDataAccessEnum {
    True
    False
}

structure AllowedValue {
    Description: AllowedValueDescriptionString
    @required Value: AllowedValueValueString
}

@length(min: 0, max: 1024)
string AllowedValueDescriptionString

@length(min: 1, max: 128)
string AllowedValueValueString

list AllowedValues {
    member: AllowedValue
}

list AllowedValuesStringList {
    member: ConfigValueString
}

@error("client")
structure AlreadyExistsException {
    Message: MessageString
}

structure AmazonRedshiftAdvancedOption {
    Key: GenericString
    Value: GenericString
}

list AmazonRedshiftAdvancedOptions {
    member: AmazonRedshiftAdvancedOption
}

structure AmazonRedshiftNodeData {
    AccessType: GenericLimitedString
    SourceType: GenericLimitedString
    Connection: Option
    Schema: Option
    Table: Option
    CatalogDatabase: Option
    CatalogTable: Option
    CatalogRedshiftSchema: GenericString
    CatalogRedshiftTable: GenericString
    TempDir: EnclosedInStringProperty
    IamRole: Option
    AdvancedOptions: AmazonRedshiftAdvancedOptions
    SampleQuery: GenericString
    PreAction: GenericString
    PostAction: GenericString
    Action: GenericString
    TablePrefix: GenericLimitedString
    Upsert: BooleanValue
    MergeAction: GenericLimitedString
    MergeWhenMatched: GenericLimitedString
    MergeWhenNotMatched: GenericLimitedString
    MergeClause: GenericString
    CrawlerConnection: GenericString
    TableSchema: OptionList
    StagingTable: GenericString
    SelectedColumns: OptionList
}

structure AmazonRedshiftSource {
    Name: NodeName
    Data: AmazonRedshiftNodeData
}

structure AmazonRedshiftTarget {
    Name: NodeName
    Data: AmazonRedshiftNodeData
    Inputs: OneInput
}

structure AnnotationError {
    ProfileId: HashString
    StatisticId: HashString
    FailureReason: DescriptionString
}

list AnnotationErrorList {
    member: AnnotationError
}

list AnnotationList {
    member: StatisticAnnotation
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9.-]*")
string ApiVersion

@length(min: 10, max: 1224)
string ApplicationArn

structure ApplyMapping {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Mapping: Mappings
}

@length(min: 20, max: 2048)
string ArnString

structure AthenaConnectorSource {
    @required Name: NodeName
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectorName: EnclosedInStringProperty
    @required ConnectionType: EnclosedInStringProperty
    ConnectionTable: EnclosedInStringPropertyWithQuote
    @required SchemaName: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

integer AttemptCount

list AuditColumnNamesList {
    member: ColumnNameString
}

structure AuditContext {
    AdditionalAuditContext: AuditContextString
    RequestedColumns: AuditColumnNamesList
    AllColumnsRequested: NullableBoolean
}

@length(min: 0, max: 2048)
string AuditContextString

structure AuthConfiguration {
    @required AuthenticationType: Property
    SecretArn: Property
    OAuth2Properties: PropertiesMap
    BasicAuthenticationProperties: PropertiesMap
    CustomAuthenticationProperties: PropertiesMap
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AuthTokenString

structure AuthenticationConfiguration {
    AuthenticationType: AuthenticationType
    SecretArn: SecretArn
    KmsKeyArn: KmsKeyArn
    OAuth2Properties: OAuth2Properties
}

structure AuthenticationConfigurationInput {
    AuthenticationType: AuthenticationType
    OAuth2Properties: OAuth2PropertiesInput
    SecretArn: SecretArn
    KmsKeyArn: KmsKeyArn
    BasicAuthenticationCredentials: BasicAuthenticationCredentials
    CustomAuthenticationCredentials: CredentialMap
}

enum AuthenticationType {
    BASIC
    OAUTH2
    CUSTOM
    IAM
}

list AuthenticationTypes {
    member: AuthenticationType
}

@length(min: 1, max: 4096)
@pattern("\\S+")
@sensitive
string AuthorizationCode

structure AuthorizationCodeProperties {
    AuthorizationCode: AuthorizationCode
    RedirectUri: RedirectUri
}

structure AutoDataQuality {
    IsEnabled: BooleanValue
    EvaluationContext: EnclosedInStringProperty
}

structure BackfillError {
    Code: BackfillErrorCode
    Partitions: BackfillErroredPartitionsList
}

enum BackfillErrorCode {
    ENCRYPTED_PARTITION_ERROR
    INTERNAL_ERROR
    INVALID_PARTITION_TYPE_DATA_ERROR
    MISSING_PARTITION_VALUE_ERROR
    UNSUPPORTED_PARTITION_CHARACTER_ERROR
}

list BackfillErroredPartitionsList {
    member: PartitionValueList
}

list BackfillErrors {
    member: BackfillError
}

structure BasicAuthenticationCredentials {
    Username: Username
    Password: Password
}

structure BasicAuthenticationProperties {
    Username: ConnectorProperty
    Password: ConnectorProperty
}

structure BasicCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure BatchCreatePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionInputList: PartitionInputList
}

structure BatchCreatePartitionResponse {
    Errors: PartitionErrors
}

structure BatchDeleteConnectionRequest {
    CatalogId: CatalogIdString
    @required ConnectionNameList: DeleteConnectionNameList
}

structure BatchDeleteConnectionResponse {
    Succeeded: NameStringList
    Errors: ErrorByName
}

structure BatchDeletePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionsToDelete: BatchDeletePartitionValueList
}

structure BatchDeletePartitionResponse {
    Errors: PartitionErrors
}

@length(min: 0, max: 25)
list BatchDeletePartitionValueList {
    member: PartitionValueList
}

@length(min: 0, max: 100)
list BatchDeleteTableNameList {
    member: NameString
}

structure BatchDeleteTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TablesToDelete: BatchDeleteTableNameList
    TransactionId: TransactionIdString
}

structure BatchDeleteTableResponse {
    Errors: TableErrors
}

@length(min: 0, max: 100)
list BatchDeleteTableVersionList {
    member: VersionString
}

structure BatchDeleteTableVersionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required VersionIds: BatchDeleteTableVersionList
}

structure BatchDeleteTableVersionResponse {
    Errors: TableVersionErrors
}

@length(min: 1, max: 25)
list BatchGetBlueprintNames {
    member: OrchestrationNameString
}

structure BatchGetBlueprintsRequest {
    @required Names: BatchGetBlueprintNames
    IncludeBlueprint: NullableBoolean
    IncludeParameterSpec: NullableBoolean
}

structure BatchGetBlueprintsResponse {
    Blueprints: Blueprints
    MissingBlueprints: BlueprintNames
}

structure BatchGetCrawlersRequest {
    @required CrawlerNames: CrawlerNameList
}

structure BatchGetCrawlersResponse {
    Crawlers: CrawlerList
    CrawlersNotFound: CrawlerNameList
}

structure BatchGetCustomEntityTypesRequest {
    @required Names: CustomEntityTypeNames
}

structure BatchGetCustomEntityTypesResponse {
    CustomEntityTypes: CustomEntityTypes
    CustomEntityTypesNotFound: CustomEntityTypeNames
}

structure BatchGetDataQualityResultRequest {
    @required ResultIds: DataQualityResultIds
}

structure BatchGetDataQualityResultResponse {
    @required Results: DataQualityResultsList
    ResultsNotFound: DataQualityResultIds
}

structure BatchGetDevEndpointsRequest {
    @required DevEndpointNames: DevEndpointNames
}

structure BatchGetDevEndpointsResponse {
    DevEndpoints: DevEndpointList
    DevEndpointsNotFound: DevEndpointNames
}

structure BatchGetJobsRequest {
    @required JobNames: JobNameList
}

structure BatchGetJobsResponse {
    Jobs: JobList
    JobsNotFound: JobNameList
}

structure BatchGetPartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionsToGet: BatchGetPartitionValueList
    AuditContext: AuditContext
    QuerySessionContext: QuerySessionContext
}

structure BatchGetPartitionResponse {
    Partitions: PartitionList
    UnprocessedKeys: BatchGetPartitionValueList
}

@length(min: 0, max: 1000)
list BatchGetPartitionValueList {
    member: PartitionValueList
}

list BatchGetTableOptimizerEntries {
    member: BatchGetTableOptimizerEntry
}

structure BatchGetTableOptimizerEntry {
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    type: TableOptimizerType
}

structure BatchGetTableOptimizerError {
    error: ErrorDetail
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    type: TableOptimizerType
}

list BatchGetTableOptimizerErrors {
    member: BatchGetTableOptimizerError
}

structure BatchGetTableOptimizerRequest {
    @required Entries: BatchGetTableOptimizerEntries
}

structure BatchGetTableOptimizerResponse {
    TableOptimizers: BatchTableOptimizers
    Failures: BatchGetTableOptimizerErrors
}

structure BatchGetTriggersRequest {
    @required TriggerNames: TriggerNameList
}

structure BatchGetTriggersResponse {
    Triggers: TriggerList
    TriggersNotFound: TriggerNameList
}

structure BatchGetWorkflowsRequest {
    @required Names: WorkflowNames
    IncludeGraph: NullableBoolean
}

structure BatchGetWorkflowsResponse {
    Workflows: Workflows
    MissingWorkflows: WorkflowNames
}

structure BatchPutDataQualityStatisticAnnotationRequest {
    @required InclusionAnnotations: InclusionAnnotationList
    ClientToken: HashString
}

structure BatchPutDataQualityStatisticAnnotationResponse {
    FailedInclusionAnnotations: AnnotationErrorList
}

@range(min: 1, max: 100)
integer BatchSize

structure BatchStopJobRunError {
    JobName: NameString
    JobRunId: IdString
    ErrorDetail: ErrorDetail
}

list BatchStopJobRunErrorList {
    member: BatchStopJobRunError
}

@length(min: 1, max: 25)
list BatchStopJobRunJobRunIdList {
    member: IdString
}

structure BatchStopJobRunRequest {
    @required JobName: NameString
    @required JobRunIds: BatchStopJobRunJobRunIdList
}

structure BatchStopJobRunResponse {
    SuccessfulSubmissions: BatchStopJobRunSuccessfulSubmissionList
    Errors: BatchStopJobRunErrorList
}

structure BatchStopJobRunSuccessfulSubmission {
    JobName: NameString
    JobRunId: IdString
}

list BatchStopJobRunSuccessfulSubmissionList {
    member: BatchStopJobRunSuccessfulSubmission
}

structure BatchTableOptimizer {
    catalogId: CatalogIdString
    databaseName: databaseNameString
    tableName: tableNameString
    tableOptimizer: TableOptimizer
}

list BatchTableOptimizers {
    member: BatchTableOptimizer
}

structure BatchUpdatePartitionFailureEntry {
    PartitionValueList: BoundedPartitionValueList
    ErrorDetail: ErrorDetail
}

list BatchUpdatePartitionFailureList {
    member: BatchUpdatePartitionFailureEntry
}

structure BatchUpdatePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Entries: BatchUpdatePartitionRequestEntryList
}

structure BatchUpdatePartitionRequestEntry {
    @required PartitionValueList: BoundedPartitionValueList
    @required PartitionInput: PartitionInput
}

@length(min: 1, max: 100)
list BatchUpdatePartitionRequestEntryList {
    member: BatchUpdatePartitionRequestEntry
}

structure BatchUpdatePartitionResponse {
    Errors: BatchUpdatePartitionFailureList
}

@range(min: 1, max: 900)
integer BatchWindow

structure BinaryColumnStatisticsData {
    @required MaximumLength: NonNegativeLong
    @required AverageLength: NonNegativeDouble
    @required NumberOfNulls: NonNegativeLong
}

blob Blob

structure Blueprint {
    Name: OrchestrationNameString
    Description: Generic512CharString
    CreatedOn: TimestampValue
    LastModifiedOn: TimestampValue
    ParameterSpec: BlueprintParameterSpec
    BlueprintLocation: GenericString
    BlueprintServiceLocation: GenericString
    Status: BlueprintStatus
    ErrorMessage: ErrorString
    LastActiveDefinition: LastActiveDefinition
}

structure BlueprintDetails {
    BlueprintName: OrchestrationNameString
    RunId: IdString
}

list BlueprintNames {
    member: OrchestrationNameString
}

@length(min: 1, max: 131072)
string BlueprintParameterSpec

@length(min: 1, max: 131072)
string BlueprintParameters

structure BlueprintRun {
    BlueprintName: OrchestrationNameString
    RunId: IdString
    WorkflowName: NameString
    State: BlueprintRunState
    StartedOn: TimestampValue
    CompletedOn: TimestampValue
    ErrorMessage: MessageString
    RollbackErrorMessage: MessageString
    Parameters: BlueprintParameters
    RoleArn: OrchestrationIAMRoleArn
}

enum BlueprintRunState {
    RUNNING
    SUCCEEDED
    FAILED
    ROLLING_BACK
}

list BlueprintRuns {
    member: BlueprintRun
}

enum BlueprintStatus {
    CREATING
    ACTIVE
    UPDATING
    FAILED
}

list Blueprints {
    member: Blueprint
}

boolean Bool

boolean Boolean

structure BooleanColumnStatisticsData {
    @required NumberOfTrues: NonNegativeLong
    @required NumberOfFalses: NonNegativeLong
    @required NumberOfNulls: NonNegativeLong
}

boolean BooleanNullable

boolean BooleanValue

@length(min: 0, max: 100)
list BoundedPartitionValueList {
    member: ValueString
}

boolean BoxedBoolean

@range(min: 0, max: 1)
double BoxedDoubleFraction

long BoxedLong

@range(min: 0)
integer BoxedNonNegativeInt

@range(min: 0)
long BoxedNonNegativeLong

@range(min: 0)
integer BoxedPositiveInt

@range(min: 0)
long ByteCount

structure CancelDataQualityRuleRecommendationRunRequest {
    @required RunId: HashString
}

structure CancelDataQualityRuleRecommendationRunResponse {}

structure CancelDataQualityRulesetEvaluationRunRequest {
    @required RunId: HashString
}

structure CancelDataQualityRulesetEvaluationRunResponse {}

structure CancelMLTaskRunRequest {
    @required TransformId: HashString
    @required TaskRunId: HashString
}

structure CancelMLTaskRunResponse {
    TransformId: HashString
    TaskRunId: HashString
    Status: TaskStatusType
}

structure CancelStatementRequest {
    @required SessionId: NameString
    @required Id: IntegerValue
    RequestOrigin: OrchestrationNameString
}

structure CancelStatementResponse {}

structure Capabilities {
    @required SupportedAuthenticationTypes: AuthenticationTypes
    @required SupportedDataOperations: DataOperations
    @required SupportedComputeEnvironments: ComputeEnvironments
}

structure Catalog {
    CatalogId: CatalogIdString
    @required Name: CatalogNameString
    ResourceArn: ResourceArnString
    Description: DescriptionString
    Parameters: ParametersMap
    CreateTime: Timestamp
    UpdateTime: Timestamp
    TargetRedshiftCatalog: TargetRedshiftCatalog
    FederatedCatalog: FederatedCatalog
    CatalogProperties: CatalogPropertiesOutput
    CreateTableDefaultPermissions: PrincipalPermissionsList
    CreateDatabaseDefaultPermissions: PrincipalPermissionsList
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum
}

structure CatalogDeltaSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalDeltaOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

enum CatalogEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
    SSE_KMS_WITH_SERVICE_ROLE = "SSE-KMS-WITH-SERVICE-ROLE"
}

list CatalogEntries {
    member: CatalogEntry
}

structure CatalogEntry {
    @required DatabaseName: NameString
    @required TableName: NameString
}

@range(min: 1, max: 100)
integer CatalogGetterPageSize

structure CatalogHudiSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalHudiOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure CatalogIcebergSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalIcebergOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CatalogIdString

structure CatalogImportStatus {
    ImportCompleted: Boolean
    ImportTime: Timestamp
    ImportedBy: NameString
}

structure CatalogInput {
    Description: DescriptionString
    FederatedCatalog: FederatedCatalog
    Parameters: ParametersMap
    TargetRedshiftCatalog: TargetRedshiftCatalog
    CatalogProperties: CatalogProperties
    CreateTableDefaultPermissions: PrincipalPermissionsList
    CreateDatabaseDefaultPermissions: PrincipalPermissionsList
    AllowFullTableExternalDataAccess: AllowFullTableExternalDataAccessEnum
    OverwriteChildResourcePermissionsWithDefault: OverwriteChildResourcePermissionsWithDefaultEnum
}

structure CatalogKafkaSource {
    @required Name: NodeName
    WindowSize: BoxedPositiveInt
    DetectSchema: BoxedBoolean
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    StreamingOptions: KafkaStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure CatalogKinesisSource {
    @required Name: NodeName
    WindowSize: BoxedPositiveInt
    DetectSchema: BoxedBoolean
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

list CatalogList {
    member: Catalog
}

@length(min: 1, max: 64)
@pattern("^(?!(.*[.\\/\\\\]|aws:)).*$")
string CatalogNameString

structure CatalogProperties {
    DataLakeAccessProperties: DataLakeAccessProperties
    IcebergOptimizationProperties: IcebergOptimizationProperties
    CustomProperties: ParametersMap
}

structure CatalogPropertiesOutput {
    DataLakeAccessProperties: DataLakeAccessPropertiesOutput
    IcebergOptimizationProperties: IcebergOptimizationPropertiesOutput
    CustomProperties: ParametersMap
}

structure CatalogSchemaChangePolicy {
    EnableUpdateCatalog: BoxedBoolean
    UpdateBehavior: UpdateCatalogBehavior
}

structure CatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    PartitionPredicate: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

@length(min: 1)
list CatalogTablesList {
    member: NameString
}

structure CatalogTarget {
    @required DatabaseName: NameString
    @required Tables: CatalogTablesList
    ConnectionName: ConnectionName
    EventQueueArn: EventQueueArn
    DlqEventQueueArn: EventQueueArn
}

list CatalogTargetList {
    member: CatalogTarget
}

string Category

structure CheckSchemaVersionValidityInput {
    @required DataFormat: DataFormat
    @required SchemaDefinition: SchemaDefinitionString
}

structure CheckSchemaVersionValidityResponse {
    Valid: IsVersionValid
    Error: SchemaValidationError
}

string Classification

structure Classifier {
    GrokClassifier: GrokClassifier
    XMLClassifier: XMLClassifier
    JsonClassifier: JsonClassifier
    CsvClassifier: CsvClassifier
}

list ClassifierList {
    member: Classifier
}

list ClassifierNameList {
    member: NameString
}

structure ClientCredentialsProperties {
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    ClientId: ConnectorProperty
    ClientSecret: ConnectorProperty
    Scope: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

structure CloudWatchEncryption {
    CloudWatchEncryptionMode: CloudWatchEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum CloudWatchEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

string CodeGenArgName

string CodeGenArgValue

structure CodeGenConfigurationNode {
    AthenaConnectorSource: AthenaConnectorSource
    JDBCConnectorSource: JDBCConnectorSource
    SparkConnectorSource: SparkConnectorSource
    CatalogSource: CatalogSource
    RedshiftSource: RedshiftSource
    S3CatalogSource: S3CatalogSource
    S3CsvSource: S3CsvSource
    S3JsonSource: S3JsonSource
    S3ParquetSource: S3ParquetSource
    RelationalCatalogSource: RelationalCatalogSource
    DynamoDBCatalogSource: DynamoDBCatalogSource
    JDBCConnectorTarget: JDBCConnectorTarget
    SparkConnectorTarget: SparkConnectorTarget
    CatalogTarget: BasicCatalogTarget
    RedshiftTarget: RedshiftTarget
    S3CatalogTarget: S3CatalogTarget
    S3GlueParquetTarget: S3GlueParquetTarget
    S3DirectTarget: S3DirectTarget
    ApplyMapping: ApplyMapping
    SelectFields: SelectFields
    DropFields: DropFields
    RenameField: RenameField
    Spigot: Spigot
    Join: Join
    SplitFields: SplitFields
    SelectFromCollection: SelectFromCollection
    FillMissingValues: FillMissingValues
    Filter: Filter
    CustomCode: CustomCode
    SparkSQL: SparkSQL
    DirectKinesisSource: DirectKinesisSource
    DirectKafkaSource: DirectKafkaSource
    CatalogKinesisSource: CatalogKinesisSource
    CatalogKafkaSource: CatalogKafkaSource
    DropNullFields: DropNullFields
    Merge: Merge
    Union: Union
    PIIDetection: PIIDetection
    Aggregate: Aggregate
    DropDuplicates: DropDuplicates
    GovernedCatalogTarget: GovernedCatalogTarget
    GovernedCatalogSource: GovernedCatalogSource
    MicrosoftSQLServerCatalogSource: MicrosoftSQLServerCatalogSource
    MySQLCatalogSource: MySQLCatalogSource
    OracleSQLCatalogSource: OracleSQLCatalogSource
    PostgreSQLCatalogSource: PostgreSQLCatalogSource
    MicrosoftSQLServerCatalogTarget: MicrosoftSQLServerCatalogTarget
    MySQLCatalogTarget: MySQLCatalogTarget
    OracleSQLCatalogTarget: OracleSQLCatalogTarget
    PostgreSQLCatalogTarget: PostgreSQLCatalogTarget
    Route: Route
    DynamicTransform: DynamicTransform
    EvaluateDataQuality: EvaluateDataQuality
    S3CatalogHudiSource: S3CatalogHudiSource
    CatalogHudiSource: CatalogHudiSource
    S3HudiSource: S3HudiSource
    S3HudiCatalogTarget: S3HudiCatalogTarget
    S3HudiDirectTarget: S3HudiDirectTarget
    DirectJDBCSource: DirectJDBCSource
    S3CatalogDeltaSource: S3CatalogDeltaSource
    CatalogDeltaSource: CatalogDeltaSource
    S3DeltaSource: S3DeltaSource
    S3DeltaCatalogTarget: S3DeltaCatalogTarget
    S3DeltaDirectTarget: S3DeltaDirectTarget
    AmazonRedshiftSource: AmazonRedshiftSource
    AmazonRedshiftTarget: AmazonRedshiftTarget
    EvaluateDataQualityMultiFrame: EvaluateDataQualityMultiFrame
    Recipe: Recipe
    SnowflakeSource: SnowflakeSource
    SnowflakeTarget: SnowflakeTarget
    ConnectorDataSource: ConnectorDataSource
    ConnectorDataTarget: ConnectorDataTarget
    S3CatalogIcebergSource: S3CatalogIcebergSource
    CatalogIcebergSource: CatalogIcebergSource
    S3IcebergCatalogTarget: S3IcebergCatalogTarget
    S3IcebergDirectTarget: S3IcebergDirectTarget
    S3ExcelSource: S3ExcelSource
    S3HyperDirectTarget: S3HyperDirectTarget
    DynamoDBELTConnectorSource: DynamoDBELTConnectorSource
}

@sensitive
map CodeGenConfigurationNodes {
    key: NodeId
    value: CodeGenConfigurationNode
}

structure CodeGenEdge {
    @required Source: CodeGenIdentifier
    @required Target: CodeGenIdentifier
    TargetParameter: CodeGenArgName
}

@length(min: 1, max: 255)
@pattern("[A-Za-z_][A-Za-z0-9_]*")
string CodeGenIdentifier

structure CodeGenNode {
    @required Id: CodeGenIdentifier
    @required NodeType: CodeGenNodeType
    @required Args: CodeGenNodeArgs
    LineNumber: Integer
}

structure CodeGenNodeArg {
    @required Name: CodeGenArgName
    @required Value: CodeGenArgValue
    Param: Boolean
}

@length(min: 0, max: 50)
list CodeGenNodeArgs {
    member: CodeGenNodeArg
}

string CodeGenNodeType

structure Column {
    @required Name: NameString
    Type: ColumnTypeString
    Comment: CommentString
    Parameters: ParametersMap
}

structure ColumnError {
    ColumnName: NameString
    Error: ErrorDetail
}

list ColumnErrors {
    member: ColumnError
}

structure ColumnImportance {
    ColumnName: NameString
    Importance: GenericBoundedDouble
}

@length(min: 0, max: 100)
list ColumnImportanceList {
    member: ColumnImportance
}

list ColumnList {
    member: Column
}

list ColumnNameList {
    member: NameString
}

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string ColumnNameString

structure ColumnRowFilter {
    ColumnName: NameString
    RowFilterExpression: PredicateString
}

list ColumnRowFilterList {
    member: ColumnRowFilter
}

structure ColumnStatistics {
    @required ColumnName: NameString
    @required ColumnType: TypeString
    @required AnalyzedTime: Timestamp
    @required StatisticsData: ColumnStatisticsData
}

structure ColumnStatisticsData {
    @required Type: ColumnStatisticsType
    BooleanColumnStatisticsData: BooleanColumnStatisticsData
    DateColumnStatisticsData: DateColumnStatisticsData
    DecimalColumnStatisticsData: DecimalColumnStatisticsData
    DoubleColumnStatisticsData: DoubleColumnStatisticsData
    LongColumnStatisticsData: LongColumnStatisticsData
    StringColumnStatisticsData: StringColumnStatisticsData
    BinaryColumnStatisticsData: BinaryColumnStatisticsData
}

structure ColumnStatisticsError {
    ColumnStatistics: ColumnStatistics
    Error: ErrorDetail
}

list ColumnStatisticsErrors {
    member: ColumnStatisticsError
}

list ColumnStatisticsList {
    member: ColumnStatistics
}

enum ColumnStatisticsState {
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
    STOPPED
}

@error("client")
structure ColumnStatisticsTaskNotRunningException {
    Message: MessageString
}

structure ColumnStatisticsTaskRun {
    CustomerId: AccountId
    ColumnStatisticsTaskRunId: HashString
    DatabaseName: DatabaseName
    TableName: TableName
    ColumnNameList: ColumnNameList
    CatalogID: CatalogIdString
    Role: Role
    SampleSize: SampleSizePercentage
    SecurityConfiguration: CrawlerSecurityConfiguration
    NumberOfWorkers: PositiveInteger
    WorkerType: NameString
    ComputationType: ComputationType
    Status: ColumnStatisticsState
    CreationTime: Timestamp
    LastUpdated: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ErrorMessage: DescriptionString
    DPUSeconds: NonNegativeDouble
}

@length(min: 0, max: 100)
list ColumnStatisticsTaskRunIdList {
    member: HashString
}

@error("client")
structure ColumnStatisticsTaskRunningException {
    Message: MessageString
}

list ColumnStatisticsTaskRunsList {
    member: ColumnStatisticsTaskRun
}

structure ColumnStatisticsTaskSettings {
    DatabaseName: DatabaseName
    TableName: TableName
    Schedule: Schedule
    ColumnNameList: ColumnNameList
    CatalogID: CatalogIdString
    Role: Role
    SampleSize: SampleSizePercentage
    SecurityConfiguration: CrawlerSecurityConfiguration
    ScheduleType: ScheduleType
    SettingSource: SettingSource
    LastExecutionAttempt: ExecutionAttempt
}

@error("client")
structure ColumnStatisticsTaskStoppingException {
    Message: MessageString
}

enum ColumnStatisticsType {
    BOOLEAN
    DATE
    DECIMAL
    DOUBLE
    LONG
    STRING
    BINARY
}

@length(min: 0, max: 131072)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string ColumnTypeString

list ColumnValueStringList {
    member: ColumnValuesString
}

string ColumnValuesString

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommentString

@length(min: 1, max: 40)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CommitIdString

structure CompactionConfiguration {
    icebergConfiguration: IcebergCompactionConfiguration
}

structure CompactionMetrics {
    IcebergMetrics: IcebergCompactionMetrics
}

enum CompactionStrategy {
    binpack
    sort
    z_order = "z-order"
}

enum Comparator {
    EQUALS
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_EQUALS
    LESS_THAN_EQUALS
}

enum Compatibility {
    NONE
    DISABLED
    BACKWARD
    BACKWARD_ALL
    FORWARD
    FORWARD_ALL
    FULL
    FULL_ALL
}

enum CompressionType {
    gzip
    bzip2
}

enum ComputationType {
    FULL
    INCREMENTAL
}

enum ComputeEnvironment {
    SPARK
    ATHENA
    PYTHON
}

structure ComputeEnvironmentConfiguration {
    @required Name: ComputeEnvironmentName
    @required Description: ComputeEnvironmentConfigurationDescriptionString
    @required ComputeEnvironment: ComputeEnvironment
    @required SupportedAuthenticationTypes: AuthenticationTypes
    @required ConnectionOptions: PropertiesMap
    @required ConnectionPropertyNameOverrides: PropertyNameOverrides
    @required ConnectionOptionNameOverrides: PropertyNameOverrides
    @required ConnectionPropertiesRequiredOverrides: ListOfString
    PhysicalConnectionPropertiesRequired: Bool
}

@length(min: 0, max: 1024)
string ComputeEnvironmentConfigurationDescriptionString

map ComputeEnvironmentConfigurationMap {
    key: ComputeEnvironmentName
    value: ComputeEnvironmentConfiguration
}

list ComputeEnvironmentList {
    member: ComputeEnvironment
}

@length(min: 1, max: 128)
string ComputeEnvironmentName

list ComputeEnvironments {
    member: ComputeEnvironment
}

@error("client")
structure ConcurrentModificationException {
    Message: MessageString
}

@error("client")
structure ConcurrentRunsExceededException {
    Message: MessageString
}

structure Condition {
    LogicalOperator: LogicalOperator
    JobName: NameString
    State: JobRunState
    CrawlerName: NameString
    CrawlState: CrawlState
}

@error("client")
structure ConditionCheckFailureException {
    Message: MessageString
}

structure ConditionExpression {
    @required Condition: DatabrewCondition
    Value: DatabrewConditionValue
    @required TargetColumn: TargetColumn
}

list ConditionExpressionList {
    member: ConditionExpression
}

@length(max: 500)
list ConditionList {
    member: Condition
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_.-]+")
string ConfigValueString

map ConfigurationMap {
    key: NameString
    value: ConfigurationObject
}

structure ConfigurationObject {
    DefaultValue: ConfigValueString
    AllowedValues: AllowedValuesStringList
    MinValue: ConfigValueString
    MaxValue: ConfigValueString
}

enum ConfigurationSource {
    catalog
    table
}

@error("client")
structure ConflictException {
    Message: MessageString
}

structure ConfusionMatrix {
    NumTruePositives: RecordsCount
    NumFalsePositives: RecordsCount
    NumTrueNegatives: RecordsCount
    NumFalseNegatives: RecordsCount
}

structure Connection {
    Name: NameString
    Description: DescriptionString
    ConnectionType: ConnectionType
    MatchCriteria: MatchCriteria
    ConnectionProperties: ConnectionProperties
    SparkProperties: PropertyMap
    AthenaProperties: PropertyMap
    PythonProperties: PropertyMap
    PhysicalConnectionRequirements: PhysicalConnectionRequirements
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    LastUpdatedBy: NameString
    Status: ConnectionStatus
    StatusReason: LongValueString
    LastConnectionValidationTime: Timestamp
    AuthenticationConfiguration: AuthenticationConfiguration
    ConnectionSchemaVersion: ConnectionSchemaVersion
    CompatibleComputeEnvironments: ComputeEnvironmentList
}

structure ConnectionInput {
    @required Name: NameString
    Description: DescriptionString
    @required ConnectionType: ConnectionType
    MatchCriteria: MatchCriteria
    @required ConnectionProperties: ConnectionProperties
    SparkProperties: PropertyMap
    AthenaProperties: PropertyMap
    PythonProperties: PropertyMap
    PhysicalConnectionRequirements: PhysicalConnectionRequirements
    AuthenticationConfiguration: AuthenticationConfigurationInput
    ValidateCredentials: Boolean
    ValidateForComputeEnvironments: ComputeEnvironmentList
}

list ConnectionList {
    member: Connection
}

string ConnectionName

@length(min: 0, max: 100)
map ConnectionOptions {
    key: OptionKey
    value: OptionValue
}

structure ConnectionPasswordEncryption {
    @required ReturnConnectionPasswordEncrypted: Boolean
    AwsKmsKeyId: NameString
}

@length(min: 0, max: 100)
map ConnectionProperties {
    key: ConnectionPropertyKey
    value: ValueString
}

structure ConnectionPropertiesConfiguration {
    Url: ConnectorProperty
    AdditionalRequestParameters: ConnectorPropertyList
}

enum ConnectionPropertyKey {
    HOST
    PORT
    USERNAME
    PASSWORD
    ENCRYPTED_PASSWORD
    JDBC_DRIVER_JAR_URI
    JDBC_DRIVER_CLASS_NAME
    JDBC_ENGINE
    JDBC_ENGINE_VERSION
    CONFIG_FILES
    INSTANCE_ID
    JDBC_CONNECTION_URL
    JDBC_ENFORCE_SSL
    CUSTOM_JDBC_CERT
    SKIP_CUSTOM_JDBC_CERT_VALIDATION
    CUSTOM_JDBC_CERT_STRING
    CONNECTION_URL
    KAFKA_BOOTSTRAP_SERVERS
    KAFKA_SSL_ENABLED
    KAFKA_CUSTOM_CERT
    KAFKA_SKIP_CUSTOM_CERT_VALIDATION
    KAFKA_CLIENT_KEYSTORE
    KAFKA_CLIENT_KEYSTORE_PASSWORD
    KAFKA_CLIENT_KEY_PASSWORD
    ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD
    ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD
    KAFKA_SASL_MECHANISM
    KAFKA_SASL_PLAIN_USERNAME
    KAFKA_SASL_PLAIN_PASSWORD
    ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD
    KAFKA_SASL_SCRAM_USERNAME
    KAFKA_SASL_SCRAM_PASSWORD
    KAFKA_SASL_SCRAM_SECRETS_ARN
    ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD
    KAFKA_SASL_GSSAPI_KEYTAB
    KAFKA_SASL_GSSAPI_KRB5_CONF
    KAFKA_SASL_GSSAPI_SERVICE
    KAFKA_SASL_GSSAPI_PRINCIPAL
    SECRET_ID
    CONNECTOR_URL
    CONNECTOR_TYPE
    CONNECTOR_CLASS_NAME
    ENDPOINT
    ENDPOINT_TYPE
    ROLE_ARN
    REGION
    WORKGROUP_NAME
    CLUSTER_IDENTIFIER
    DATABASE
}

@range(min: 1, max: 2)
integer ConnectionSchemaVersion

enum ConnectionStatus {
    READY
    IN_PROGRESS
    FAILED
}

@length(max: 255)
string ConnectionString

@length(max: 1000)
list ConnectionStringList {
    member: ConnectionString
}

enum ConnectionType {
    JDBC
    SFTP
    MONGODB
    KAFKA
    NETWORK
    MARKETPLACE
    CUSTOM
    SALESFORCE
    VIEW_VALIDATION_REDSHIFT
    VIEW_VALIDATION_ATHENA
    GOOGLEADS
    GOOGLESHEETS
    GOOGLEANALYTICS4
    SERVICENOW
    MARKETO
    SAPODATA
    ZENDESK
    JIRACLOUD
    NETSUITEERP
    HUBSPOT
    FACEBOOKADS
    INSTAGRAMADS
    ZOHOCRM
    SALESFORCEPARDOT
    SALESFORCEMARKETINGCLOUD
    ADOBEANALYTICS
    SLACK
    LINKEDIN
    MIXPANEL
    ASANA
    STRIPE
    SMARTSHEET
    DATADOG
    WOOCOMMERCE
    INTERCOM
    SNAPCHATADS
    PAYPAL
    QUICKBOOKS
    FACEBOOKPAGEINSIGHTS
    FRESHDESK
    TWILIO
    DOCUSIGNMONITOR
    FRESHSALES
    ZOOM
    GOOGLESEARCHCONSOLE
    SALESFORCECOMMERCECLOUD
    SAPCONCUR
    DYNATRACE
    MICROSOFTDYNAMIC365FINANCEANDOPS
    MICROSOFTTEAMS
    BLACKBAUDRAISEREDGENXT
    MAILCHIMP
    GITLAB
    PENDO
    PRODUCTBOARD
    CIRCLECI
    PIPEDIVE
    SENDGRID
    AZURECOSMOS
    AZURESQL
    BIGQUERY
    BLACKBAUD
    CLOUDERAHIVE
    CLOUDERAIMPALA
    CLOUDWATCH
    CLOUDWATCHMETRICS
    CMDB
    DATALAKEGEN2
    DB2
    DB2AS400
    DOCUMENTDB
    DOMO
    DYNAMODB
    GOOGLECLOUDSTORAGE
    HBASE
    KUSTOMER
    MICROSOFTDYNAMICS365CRM
    MONDAY
    MYSQL
    OKTA
    OPENSEARCH
    ORACLE
    PIPEDRIVE
    POSTGRESQL
    SAPHANA
    SQLSERVER
    SYNAPSE
    TERADATA
    TERADATANOS
    TIMESTREAM
    TPCDS
    VERTICA
}

structure ConnectionTypeBrief {
    ConnectionType: ConnectionType
    DisplayName: DisplayName
    Vendor: Vendor
    Description: Description
    Categories: ListOfString
    Capabilities: Capabilities
    LogoUrl: UrlString
    ConnectionTypeVariants: ConnectionTypeVariantList
}

list ConnectionTypeList {
    member: ConnectionTypeBrief
}

structure ConnectionTypeVariant {
    ConnectionTypeVariantName: DisplayName
    DisplayName: DisplayName
    Description: Description
    LogoUrl: UrlString
}

list ConnectionTypeVariantList {
    member: ConnectionTypeVariant
}

structure ConnectionsList {
    Connections: ConnectionStringList
}

structure ConnectorAuthenticationConfiguration {
    @required AuthenticationTypes: AuthenticationTypes
    OAuth2Properties: ConnectorOAuth2Properties
    BasicAuthenticationProperties: BasicAuthenticationProperties
    CustomAuthenticationProperties: CustomAuthenticationProperties
}

structure ConnectorAuthorizationCodeProperties {
    AuthorizationCodeUrl: ConnectorProperty
    AuthorizationCode: ConnectorProperty
    RedirectUri: ConnectorProperty
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    ClientId: ConnectorProperty
    ClientSecret: ConnectorProperty
    Scope: ConnectorProperty
    Prompt: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

structure ConnectorDataSource {
    @required Name: NodeName
    @required ConnectionType: EnclosedInStringProperty
    @required Data: ConnectorOptions
    OutputSchemas: GlueSchemas
}

structure ConnectorDataTarget {
    @required Name: NodeName
    @required ConnectionType: EnclosedInStringProperty
    @required Data: ConnectorOptions
    Inputs: OneInput
}

enum ConnectorOAuth2GrantType {
    CLIENT_CREDENTIALS
    JWT_BEARER
    AUTHORIZATION_CODE
}

structure ConnectorOAuth2Properties {
    @required OAuth2GrantType: ConnectorOAuth2GrantType
    ClientCredentialsProperties: ClientCredentialsProperties
    JWTBearerProperties: JWTBearerProperties
    AuthorizationCodeProperties: ConnectorAuthorizationCodeProperties
}

map ConnectorOptions {
    key: GenericString
    value: GenericString
}

structure ConnectorProperty {
    @required Name: PropertyName
    KeyOverride: ConnectorPropertyKey
    @required Required: Bool
    DefaultValue: String
    AllowedValues: ListOfString
    PropertyLocation: PropertyLocation
    @required PropertyType: PropertyType
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_-]+")
string ConnectorPropertyKey

list ConnectorPropertyList {
    member: ConnectorProperty
}

enum ContentType {
    APPLICATION_JSON
    URL_ENCODED
}

@length(min: 1, max: 128)
string ContextKey

@length(min: 0, max: 256)
string ContextValue

@length(min: 1, max: 20)
list ContextWords {
    member: NameString
}

boolean ContinuousSync

structure Crawl {
    State: CrawlState
    StartedOn: TimestampValue
    CompletedOn: TimestampValue
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
}

string CrawlId

list CrawlList {
    member: Crawl
}

enum CrawlState {
    RUNNING
    CANCELLING
    CANCELLED
    SUCCEEDED
    FAILED
    ERROR
}

structure Crawler {
    Name: NameString
    Role: Role
    Targets: CrawlerTargets
    DatabaseName: DatabaseName
    Description: DescriptionString
    Classifiers: ClassifierNameList
    RecrawlPolicy: RecrawlPolicy
    SchemaChangePolicy: SchemaChangePolicy
    LineageConfiguration: LineageConfiguration
    State: CrawlerState
    TablePrefix: TablePrefix
    Schedule: Schedule
    CrawlElapsedTime: MillisecondsCount
    CreationTime: Timestamp
    LastUpdated: Timestamp
    LastCrawl: LastCrawlInfo
    Version: VersionId
    Configuration: CrawlerConfiguration
    CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
    LakeFormationConfiguration: LakeFormationConfiguration
}

string CrawlerConfiguration

structure CrawlerHistory {
    CrawlId: CrawlId
    State: CrawlerHistoryState
    StartTime: Timestamp
    EndTime: Timestamp
    Summary: NameString
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
    MessagePrefix: MessagePrefix
    DPUHour: NonNegativeDouble
}

list CrawlerHistoryList {
    member: CrawlerHistory
}

enum CrawlerHistoryState {
    RUNNING
    COMPLETED
    FAILED
    STOPPED
}

enum CrawlerLineageSettings {
    ENABLE
    DISABLE
}

list CrawlerList {
    member: Crawler
}

structure CrawlerMetrics {
    CrawlerName: NameString
    TimeLeftSeconds: NonNegativeDouble
    StillEstimating: Boolean
    LastRuntimeSeconds: NonNegativeDouble
    MedianRuntimeSeconds: NonNegativeDouble
    TablesCreated: NonNegativeInteger
    TablesUpdated: NonNegativeInteger
    TablesDeleted: NonNegativeInteger
}

list CrawlerMetricsList {
    member: CrawlerMetrics
}

@length(min: 0, max: 100)
list CrawlerNameList {
    member: NameString
}

structure CrawlerNodeDetails {
    Crawls: CrawlList
}

@error("client")
structure CrawlerNotRunningException {
    Message: MessageString
}

@error("client")
structure CrawlerRunningException {
    Message: MessageString
}

@length(min: 0, max: 128)
string CrawlerSecurityConfiguration

enum CrawlerState {
    READY
    RUNNING
    STOPPING
}

@error("client")
structure CrawlerStoppingException {
    Message: MessageString
}

structure CrawlerTargets {
    S3Targets: S3TargetList
    JdbcTargets: JdbcTargetList
    MongoDBTargets: MongoDBTargetList
    DynamoDBTargets: DynamoDBTargetList
    CatalogTargets: CatalogTargetList
    DeltaTargets: DeltaTargetList
    IcebergTargets: IcebergTargetList
    HudiTargets: HudiTargetList
}

structure CrawlsFilter {
    FieldName: FieldName
    FilterOperator: FilterOperator
    FieldValue: GenericString
}

list CrawlsFilterList {
    member: CrawlsFilter
}

structure CreateBlueprintRequest {
    @required Name: OrchestrationNameString
    Description: Generic512CharString
    @required BlueprintLocation: OrchestrationS3Location
    Tags: TagsMap
}

structure CreateBlueprintResponse {
    Name: NameString
}

structure CreateCatalogRequest {
    @required Name: CatalogNameString
    @required CatalogInput: CatalogInput
    Tags: TagsMap
}

structure CreateCatalogResponse {}

structure CreateClassifierRequest {
    GrokClassifier: CreateGrokClassifierRequest
    XMLClassifier: CreateXMLClassifierRequest
    JsonClassifier: CreateJsonClassifierRequest
    CsvClassifier: CreateCsvClassifierRequest
}

structure CreateClassifierResponse {}

structure CreateColumnStatisticsTaskSettingsRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Role: NameString
    Schedule: CronExpression
    ColumnNameList: ColumnNameList
    SampleSize: SampleSizePercentage
    CatalogID: NameString
    SecurityConfiguration: NameString
    Tags: TagsMap
}

structure CreateColumnStatisticsTaskSettingsResponse {}

structure CreateConnectionRequest {
    CatalogId: CatalogIdString
    @required ConnectionInput: ConnectionInput
    Tags: TagsMap
}

structure CreateConnectionResponse {
    CreateConnectionStatus: ConnectionStatus
}

structure CreateCrawlerRequest {
    @required Name: NameString
    @required Role: Role
    DatabaseName: DatabaseName
    Description: DescriptionString
    @required Targets: CrawlerTargets
    Schedule: CronExpression
    Classifiers: ClassifierNameList
    TablePrefix: TablePrefix
    SchemaChangePolicy: SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicy
    LineageConfiguration: LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfiguration
    Configuration: CrawlerConfiguration
    CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
    Tags: TagsMap
}

structure CreateCrawlerResponse {}

structure CreateCsvClassifierRequest {
    @required Name: NameString
    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: NullableBoolean
    AllowSingleColumn: NullableBoolean
    CustomDatatypeConfigured: NullableBoolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

structure CreateCustomEntityTypeRequest {
    @required Name: NameString
    @required RegexString: NameString
    ContextWords: ContextWords
    Tags: TagsMap
}

structure CreateCustomEntityTypeResponse {
    Name: NameString
}

structure CreateDataQualityRulesetRequest {
    @required Name: NameString
    Description: DescriptionString
    @required Ruleset: DataQualityRulesetString
    Tags: TagsMap
    TargetTable: DataQualityTargetTable
    DataQualitySecurityConfiguration: NameString
    ClientToken: HashString
}

structure CreateDataQualityRulesetResponse {
    Name: NameString
}

structure CreateDatabaseRequest {
    CatalogId: CatalogIdString
    @required DatabaseInput: DatabaseInput
    Tags: TagsMap
}

structure CreateDatabaseResponse {}

structure CreateDevEndpointRequest {
    @required EndpointName: GenericString
    @required RoleArn: RoleArn
    SecurityGroupIds: StringList
    SubnetId: GenericString
    PublicKey: GenericString
    PublicKeys: PublicKeysList
    NumberOfNodes: IntegerValue
    WorkerType: WorkerType
    GlueVersion: GlueVersionString
    NumberOfWorkers: NullableInteger
    ExtraPythonLibsS3Path: GenericString
    ExtraJarsS3Path: GenericString
    SecurityConfiguration: NameString
    Tags: TagsMap
    Arguments: MapValue
}

structure CreateDevEndpointResponse {
    EndpointName: GenericString
    Status: GenericString
    SecurityGroupIds: StringList
    SubnetId: GenericString
    RoleArn: RoleArn
    YarnEndpointAddress: GenericString
    ZeppelinRemoteSparkInterpreterPort: IntegerValue
    NumberOfNodes: IntegerValue
    WorkerType: WorkerType
    GlueVersion: GlueVersionString
    NumberOfWorkers: NullableInteger
    AvailabilityZone: GenericString
    VpcId: GenericString
    ExtraPythonLibsS3Path: GenericString
    ExtraJarsS3Path: GenericString
    FailureReason: GenericString
    SecurityConfiguration: NameString
    CreatedTimestamp: TimestampValue
    Arguments: MapValue
}

structure CreateGlueIdentityCenterConfigurationRequest {
    @required InstanceArn: IdentityCenterInstanceArn
    Scopes: IdentityCenterScopesList
    UserBackgroundSessionsEnabled: NullableBoolean
}

structure CreateGlueIdentityCenterConfigurationResponse {
    ApplicationArn: ApplicationArn
}

structure CreateGrokClassifierRequest {
    @required Classification: Classification
    @required Name: NameString
    @required GrokPattern: GrokPattern
    CustomPatterns: CustomPatterns
}

structure CreateIcebergTableInput {
    @required Location: LocationString
    @required Schema: IcebergSchema
    PartitionSpec: IcebergPartitionSpec
    WriteOrder: IcebergSortOrder
    Properties: StringToStringMap
}

structure CreateIntegrationRequest {
    @required IntegrationName: String128
    @required SourceArn: String512
    @required TargetArn: String512
    Description: IntegrationDescription
    DataFilter: String2048
    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList
    IntegrationConfig: IntegrationConfig
}

structure CreateIntegrationResourcePropertyRequest {
    @required ResourceArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
    Tags: IntegrationTagsList
}

structure CreateIntegrationResourcePropertyResponse {
    @required ResourceArn: String512
    ResourcePropertyArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure CreateIntegrationResponse {
    @required SourceArn: String512
    @required TargetArn: String512
    @required IntegrationName: String128
    Description: IntegrationDescription
    @required IntegrationArn: String128
    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList
    @required Status: IntegrationStatus
    @required CreateTime: IntegrationTimestamp
    Errors: IntegrationErrorList
    DataFilter: String2048
    IntegrationConfig: IntegrationConfig
}

structure CreateIntegrationTablePropertiesRequest {
    @required ResourceArn: String512
    @required TableName: String128
    SourceTableConfig: SourceTableConfig
    TargetTableConfig: TargetTableConfig
}

structure CreateIntegrationTablePropertiesResponse {}

structure CreateJobRequest {
    @required Name: NameString
    JobMode: JobMode
    JobRunQueuingEnabled: NullableBoolean
    Description: DescriptionString
    LogUri: UriString
    @required Role: RoleString
    ExecutionProperty: ExecutionProperty
    @required Command: JobCommand
    DefaultArguments: GenericMap
    NonOverridableArguments: GenericMap
    Connections: ConnectionsList
    MaxRetries: MaxRetries
    @deprecated AllocatedCapacity: IntegerValue
    Timeout: Timeout
    MaxCapacity: NullableDouble
    SecurityConfiguration: NameString
    Tags: TagsMap
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    NumberOfWorkers: NullableInteger
    WorkerType: WorkerType
    CodeGenConfigurationNodes: CodeGenConfigurationNodes
    ExecutionClass: ExecutionClass
    SourceControlDetails: SourceControlDetails
    MaintenanceWindow: MaintenanceWindow
}

structure CreateJobResponse {
    Name: NameString
}

structure CreateJsonClassifierRequest {
    @required Name: NameString
    @required JsonPath: JsonPath
}

structure CreateMLTransformRequest {
    @required Name: NameString
    Description: DescriptionString
    @required InputRecordTables: GlueTables
    @required Parameters: TransformParameters
    @required Role: RoleString
    GlueVersion: GlueVersionString
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    MaxRetries: NullableInteger
    Tags: TagsMap
    TransformEncryption: TransformEncryption
}

structure CreateMLTransformResponse {
    TransformId: HashString
}

structure CreatePartitionIndexRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionIndex: PartitionIndex
}

structure CreatePartitionIndexResponse {}

structure CreatePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionInput: PartitionInput
}

structure CreatePartitionResponse {}

structure CreateRegistryInput {
    @required RegistryName: SchemaRegistryNameString
    Description: DescriptionString
    Tags: TagsMap
}

structure CreateRegistryResponse {
    RegistryArn: GlueResourceArn
    RegistryName: SchemaRegistryNameString
    Description: DescriptionString
    Tags: TagsMap
}

structure CreateSchemaInput {
    RegistryId: RegistryId
    @required SchemaName: SchemaRegistryNameString
    @required DataFormat: DataFormat
    Compatibility: Compatibility
    Description: DescriptionString
    Tags: TagsMap
    SchemaDefinition: SchemaDefinitionString
}

structure CreateSchemaResponse {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    SchemaArn: GlueResourceArn
    Description: DescriptionString
    DataFormat: DataFormat
    Compatibility: Compatibility
    SchemaCheckpoint: SchemaCheckpointNumber
    LatestSchemaVersion: VersionLongNumber
    NextSchemaVersion: VersionLongNumber
    SchemaStatus: SchemaStatus
    Tags: TagsMap
    SchemaVersionId: SchemaVersionIdString
    SchemaVersionStatus: SchemaVersionStatus
}

structure CreateScriptRequest {
    DagNodes: DagNodes
    DagEdges: DagEdges
    Language: Language
}

structure CreateScriptResponse {
    PythonScript: PythonScript
    ScalaCode: ScalaCode
}

structure CreateSecurityConfigurationRequest {
    @required Name: NameString
    @required EncryptionConfiguration: EncryptionConfiguration
}

structure CreateSecurityConfigurationResponse {
    Name: NameString
    CreatedTimestamp: TimestampValue
}

structure CreateSessionRequest {
    @required Id: NameString
    Description: DescriptionString
    @required Role: OrchestrationRoleArn
    @required Command: SessionCommand
    Timeout: Timeout
    IdleTimeout: Timeout
    DefaultArguments: OrchestrationArgumentsMap
    Connections: ConnectionsList
    MaxCapacity: NullableDouble
    NumberOfWorkers: NullableInteger
    WorkerType: WorkerType
    SecurityConfiguration: NameString
    GlueVersion: GlueVersionString
    Tags: TagsMap
    RequestOrigin: OrchestrationNameString
}

structure CreateSessionResponse {
    Session: Session
}

structure CreateTableOptimizerRequest {
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Type: TableOptimizerType
    @required TableOptimizerConfiguration: TableOptimizerConfiguration
}

structure CreateTableOptimizerResponse {}

structure CreateTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    Name: NameString
    TableInput: TableInput
    PartitionIndexes: PartitionIndexList
    TransactionId: TransactionIdString
    OpenTableFormatInput: OpenTableFormatInput
}

structure CreateTableResponse {}

structure CreateTriggerRequest {
    @required Name: NameString
    WorkflowName: NameString
    @required Type: TriggerType
    Schedule: GenericString
    Predicate: Predicate
    @required Actions: ActionList
    Description: DescriptionString
    StartOnCreation: BooleanValue
    Tags: TagsMap
    EventBatchingCondition: EventBatchingCondition
}

structure CreateTriggerResponse {
    Name: NameString
}

structure CreateUsageProfileRequest {
    @required Name: NameString
    Description: DescriptionString
    @required Configuration: ProfileConfiguration
    Tags: TagsMap
}

structure CreateUsageProfileResponse {
    Name: NameString
}

structure CreateUserDefinedFunctionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required FunctionInput: UserDefinedFunctionInput
}

structure CreateUserDefinedFunctionResponse {}

structure CreateWorkflowRequest {
    @required Name: NameString
    Description: WorkflowDescriptionString
    DefaultRunProperties: WorkflowRunProperties
    Tags: TagsMap
    MaxConcurrentRuns: NullableInteger
}

structure CreateWorkflowResponse {
    Name: NameString
}

structure CreateXMLClassifierRequest {
    @required Classification: Classification
    @required Name: NameString
    RowTag: RowTag
}

string CreatedTimestamp

@length(min: 1, max: 128)
string CredentialKey

@sensitive
map CredentialMap {
    key: CredentialKey
    value: CredentialValue
}

@length(min: 1, max: 2048)
string CredentialValue

string CronExpression

structure CsvClassifier {
    @required Name: NameString
    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: VersionId
    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: NullableBoolean
    AllowSingleColumn: NullableBoolean
    CustomDatatypeConfigured: NullableBoolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

@length(min: 1, max: 1)
@pattern("[^\\r\\n]")
string CsvColumnDelimiter

list CsvHeader {
    member: NameString
}

enum CsvHeaderOption {
    UNKNOWN
    PRESENT
    ABSENT
}

@length(min: 1, max: 1)
@pattern("[^\\r\\n]")
string CsvQuoteSymbol

enum CsvSerdeOption {
    OpenCSVSerDe
    LazySimpleSerDe
    None
}

structure CursorConfiguration {
    @required NextPage: ExtractedParameter
    LimitParameter: ExtractedParameter
}

structure CustomAuthenticationProperties {
    @required AuthenticationParameters: ConnectorPropertyList
}

structure CustomCode {
    @required Name: NodeName
    @required Inputs: ManyInputs
    @required Code: ExtendedString
    @required ClassName: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

list CustomDatatypes {
    member: NameString
}

structure CustomEntityType {
    @required Name: NameString
    @required RegexString: NameString
    ContextWords: ContextWords
}

@length(min: 1, max: 50)
list CustomEntityTypeNames {
    member: NameString
}

list CustomEntityTypes {
    member: CustomEntityType
}

@length(min: 0, max: 16000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string CustomPatterns

map CustomProperties {
    key: String
    value: String
}

structure DDBELTCatalogAdditionalOptions {
    DynamodbExport: EnclosedInStringProperty
    DynamodbUnnestDDBJson: BooleanValue
}

structure DDBELTConnectionOptions {
    DynamodbExport: DdbExportType
    DynamodbUnnestDDBJson: BooleanValue
    @required DynamodbTableArn: EnclosedInStringProperty
    DynamodbS3Bucket: EnclosedInStringProperty
    DynamodbS3Prefix: EnclosedInStringProperty
    DynamodbS3BucketOwner: EnclosedInStringProperty
    DynamodbStsRoleArn: EnclosedInStringProperty
}

map DQAdditionalOptions {
    key: AdditionalOptionKeys
    value: GenericString
}

enum DQCompositeRuleEvaluationMethod {
    COLUMN
    ROW
}

map DQDLAliases {
    key: NodeName
    value: EnclosedInStringProperty
}

@length(min: 1, max: 65536)
@pattern("([\\u0020-\\u007E\\r\\s\\n])*")
string DQDLString

structure DQResultsPublishingOptions {
    EvaluationContext: GenericLimitedString
    ResultsS3Prefix: EnclosedInStringProperty
    CloudWatchMetricsEnabled: BoxedBoolean
    ResultsPublishingEnabled: BoxedBoolean
}

structure DQStopJobOnFailureOptions {
    StopJobOnFailureTiming: DQStopJobOnFailureTiming
}

enum DQStopJobOnFailureTiming {
    Immediate
    AfterDataLoad
}

enum DQTransformOutput {
    PrimaryInput
    EvaluationResults
}

list DagEdges {
    member: CodeGenEdge
}

list DagNodes {
    member: CodeGenNode
}

structure DataCatalogEncryptionSettings {
    EncryptionAtRest: EncryptionAtRest
    ConnectionPasswordEncryption: ConnectionPasswordEncryption
}

enum DataFormat {
    AVRO
    JSON
    PROTOBUF
}

structure DataLakeAccessProperties {
    DataLakeAccess: Boolean
    DataTransferRole: IAMRoleArn
    KmsKey: ResourceArnString
    CatalogType: NameString
}

structure DataLakeAccessPropertiesOutput {
    DataLakeAccess: Boolean
    DataTransferRole: IAMRoleArn
    KmsKey: ResourceArnString
    ManagedWorkgroupName: NameString
    ManagedWorkgroupStatus: NameString
    RedshiftDatabaseName: NameString
    StatusMessage: NameString
    CatalogType: NameString
}

structure DataLakePrincipal {
    DataLakePrincipalIdentifier: DataLakePrincipalString
}

@length(min: 1, max: 255)
string DataLakePrincipalString

enum DataOperation {
    READ
    WRITE
}

list DataOperations {
    member: DataOperation
}

structure DataQualityAggregatedMetrics {
    TotalRowsProcessed: NullableDouble
    TotalRowsPassed: NullableDouble
    TotalRowsFailed: NullableDouble
    TotalRulesProcessed: NullableDouble
    TotalRulesPassed: NullableDouble
    TotalRulesFailed: NullableDouble
}

structure DataQualityAnalyzerResult {
    Name: NameString
    Description: DataQualityRuleResultDescription
    EvaluationMessage: DataQualityRuleResultDescription
    EvaluatedMetrics: EvaluatedMetricsMap
}

@length(min: 0, max: 2000)
list DataQualityAnalyzerResults {
    member: DataQualityAnalyzerResult
}

structure DataQualityEncryption {
    DataQualityEncryptionMode: DataQualityEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum DataQualityEncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

structure DataQualityEvaluationRunAdditionalRunOptions {
    CloudWatchMetricsEnabled: NullableBoolean
    ResultsS3Prefix: UriString
    CompositeRuleEvaluationMethod: DQCompositeRuleEvaluationMethod
    CustomLogGroupPrefix: GenericString
}

structure DataQualityGlueTable {
    @required DatabaseName: NameString
    @required TableName: NameString
    CatalogId: NameString
    ConnectionName: NameString
    AdditionalOptions: GlueTableAdditionalOptions
    PreProcessingQuery: PreProcessingQueryString
}

structure DataQualityMetricValues {
    ActualValue: NullableDouble
    ExpectedValue: NullableDouble
    LowerLimit: NullableDouble
    UpperLimit: NullableDouble
}

enum DataQualityModelStatus {
    RUNNING
    SUCCEEDED
    FAILED
}

structure DataQualityObservation {
    Description: DataQualityObservationDescription
    MetricBasedObservation: MetricBasedObservation
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
@sensitive
string DataQualityObservationDescription

@length(min: 0, max: 50)
list DataQualityObservations {
    member: DataQualityObservation
}

structure DataQualityResult {
    ResultId: HashString
    ProfileId: HashString
    Score: GenericBoundedDouble
    DataSource: DataSource
    RulesetName: NameString
    EvaluationContext: GenericString
    StartedOn: Timestamp
    CompletedOn: Timestamp
    JobName: NameString
    JobRunId: HashString
    RulesetEvaluationRunId: HashString
    RuleResults: DataQualityRuleResults
    AnalyzerResults: DataQualityAnalyzerResults
    Observations: DataQualityObservations
    AggregatedMetrics: DataQualityAggregatedMetrics
}

structure DataQualityResultDescription {
    ResultId: HashString
    DataSource: DataSource
    JobName: NameString
    JobRunId: HashString
    StartedOn: Timestamp
}

list DataQualityResultDescriptionList {
    member: DataQualityResultDescription
}

structure DataQualityResultFilterCriteria {
    DataSource: DataSource
    JobName: NameString
    JobRunId: HashString
    StartedAfter: Timestamp
    StartedBefore: Timestamp
}

@length(min: 1, max: 10)
list DataQualityResultIdList {
    member: HashString
}

@length(min: 1, max: 100)
list DataQualityResultIds {
    member: HashString
}

list DataQualityResultsList {
    member: DataQualityResult
}

structure DataQualityRuleRecommendationRunDescription {
    RunId: HashString
    Status: TaskStatusType
    StartedOn: Timestamp
    DataSource: DataSource
}

structure DataQualityRuleRecommendationRunFilter {
    @required DataSource: DataSource
    StartedBefore: Timestamp
    StartedAfter: Timestamp
}

list DataQualityRuleRecommendationRunList {
    member: DataQualityRuleRecommendationRunDescription
}

structure DataQualityRuleResult {
    Name: NameString
    Description: DataQualityRuleResultDescription
    EvaluationMessage: DataQualityRuleResultDescription
    Result: DataQualityRuleResultStatus
    EvaluatedMetrics: EvaluatedMetricsMap
    EvaluatedRule: DataQualityRuleResultDescription
    RuleMetrics: RuleMetricsMap
    Labels: Labels
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
@sensitive
string DataQualityRuleResultDescription

enum DataQualityRuleResultStatus {
    PASS
    FAIL
    ERROR
}

@length(min: 0, max: 2000)
list DataQualityRuleResults {
    member: DataQualityRuleResult
}

structure DataQualityRulesetEvaluationRunDescription {
    RunId: HashString
    Status: TaskStatusType
    StartedOn: Timestamp
    DataSource: DataSource
}

structure DataQualityRulesetEvaluationRunFilter {
    @required DataSource: DataSource
    StartedBefore: Timestamp
    StartedAfter: Timestamp
    RulesetName: NameString
}

list DataQualityRulesetEvaluationRunList {
    member: DataQualityRulesetEvaluationRunDescription
}

structure DataQualityRulesetFilterCriteria {
    Name: NameString
    Description: DescriptionString
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    LastModifiedBefore: Timestamp
    LastModifiedAfter: Timestamp
    TargetTable: DataQualityTargetTable
}

list DataQualityRulesetList {
    member: DataQualityRulesetListDetails
}

structure DataQualityRulesetListDetails {
    Name: NameString
    Description: DescriptionString
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    TargetTable: DataQualityTargetTable
    RecommendationRunId: HashString
    RuleCount: NullableInteger
}

@length(min: 1, max: 65536)
string DataQualityRulesetString

structure DataQualityTargetTable {
    @required TableName: NameString
    @required DatabaseName: NameString
    CatalogId: NameString
}

structure DataSource {
    GlueTable: GlueTable
    DataQualityGlueTable: DataQualityGlueTable
}

map DataSourceMap {
    key: NameString
    value: DataSource
}

structure Database {
    @required Name: NameString
    Description: DescriptionString
    LocationUri: URI
    Parameters: ParametersMap
    CreateTime: Timestamp
    CreateTableDefaultPermissions: PrincipalPermissionsList
    TargetDatabase: DatabaseIdentifier
    CatalogId: CatalogIdString
    FederatedDatabase: FederatedDatabase
}

enum DatabaseAttributes {
    NAME
    TARGET_DATABASE
}

list DatabaseAttributesList {
    member: DatabaseAttributes
}

structure DatabaseIdentifier {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    Region: NameString
}

structure DatabaseInput {
    @required Name: NameString
    Description: DescriptionString
    LocationUri: URI
    Parameters: ParametersMap
    CreateTableDefaultPermissions: PrincipalPermissionsList
    TargetDatabase: DatabaseIdentifier
    FederatedDatabase: FederatedDatabase
}

list DatabaseList {
    member: Database
}

string DatabaseName

@length(min: 1, max: 128)
@pattern("^[A-Z\\_]+$")
string DatabrewCondition

@length(max: 1024)
string DatabrewConditionValue

structure DatapointInclusionAnnotation {
    ProfileId: HashString
    StatisticId: HashString
    InclusionAnnotation: InclusionAnnotationValue
}

structure Datatype {
    @required Id: GenericLimitedString
    @required Label: GenericLimitedString
}

structure DateColumnStatisticsData {
    MinimumValue: Timestamp
    MaximumValue: Timestamp
    @required NumberOfNulls: NonNegativeLong
    @required NumberOfDistinctValues: NonNegativeLong
}

enum DdbExportType {
    ddb
    s3
}

structure DecimalColumnStatisticsData {
    MinimumValue: DecimalNumber
    MaximumValue: DecimalNumber
    @required NumberOfNulls: NonNegativeLong
    @required NumberOfDistinctValues: NonNegativeLong
}

structure DecimalNumber {
    @required UnscaledValue: Blob
    @required Scale: Integer
}

@length(min: 1, max: 1024)
@pattern(".*[^<>&'\"].*")
string DefaultValue

enum DeleteBehavior {
    LOG
    DELETE_FROM_DATABASE
    DEPRECATE_IN_DATABASE
}

structure DeleteBlueprintRequest {
    @required Name: NameString
}

structure DeleteBlueprintResponse {
    Name: NameString
}

structure DeleteCatalogRequest {
    @required CatalogId: CatalogIdString
}

structure DeleteCatalogResponse {}

structure DeleteClassifierRequest {
    @required Name: NameString
}

structure DeleteClassifierResponse {}

structure DeleteColumnStatisticsForPartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
    @required ColumnName: NameString
}

structure DeleteColumnStatisticsForPartitionResponse {}

structure DeleteColumnStatisticsForTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required ColumnName: NameString
}

structure DeleteColumnStatisticsForTableResponse {}

structure DeleteColumnStatisticsTaskSettingsRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
}

structure DeleteColumnStatisticsTaskSettingsResponse {}

@length(min: 0, max: 25)
list DeleteConnectionNameList {
    member: NameString
}

structure DeleteConnectionRequest {
    CatalogId: CatalogIdString
    @required ConnectionName: NameString
}

structure DeleteConnectionResponse {}

structure DeleteConnectionTypeRequest {
    @required ConnectionType: NameString
}

structure DeleteConnectionTypeResponse {}

structure DeleteCrawlerRequest {
    @required Name: NameString
}

structure DeleteCrawlerResponse {}

structure DeleteCustomEntityTypeRequest {
    @required Name: NameString
}

structure DeleteCustomEntityTypeResponse {
    Name: NameString
}

structure DeleteDataQualityRulesetRequest {
    @required Name: NameString
}

structure DeleteDataQualityRulesetResponse {}

structure DeleteDatabaseRequest {
    CatalogId: CatalogIdString
    @required Name: NameString
}

structure DeleteDatabaseResponse {}

structure DeleteDevEndpointRequest {
    @required EndpointName: GenericString
}

structure DeleteDevEndpointResponse {}

structure DeleteGlueIdentityCenterConfigurationRequest {}

structure DeleteGlueIdentityCenterConfigurationResponse {}

structure DeleteIntegrationRequest {
    @required IntegrationIdentifier: String128
}

structure DeleteIntegrationResourcePropertyRequest {
    @required ResourceArn: String512
}

structure DeleteIntegrationResourcePropertyResponse {}

structure DeleteIntegrationResponse {
    @required SourceArn: String512
    @required TargetArn: String512
    @required IntegrationName: String128
    Description: IntegrationDescription
    @required IntegrationArn: String128
    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList
    @required Status: IntegrationStatus
    @required CreateTime: IntegrationTimestamp
    Errors: IntegrationErrorList
    DataFilter: String2048
}

structure DeleteIntegrationTablePropertiesRequest {
    @required ResourceArn: String512
    @required TableName: String128
}

structure DeleteIntegrationTablePropertiesResponse {}

structure DeleteJobRequest {
    @required JobName: NameString
}

structure DeleteJobResponse {
    JobName: NameString
}

structure DeleteMLTransformRequest {
    @required TransformId: HashString
}

structure DeleteMLTransformResponse {
    TransformId: HashString
}

structure DeletePartitionIndexRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required IndexName: NameString
}

structure DeletePartitionIndexResponse {}

structure DeletePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
}

structure DeletePartitionResponse {}

structure DeleteRegistryInput {
    @required RegistryId: RegistryId
}

structure DeleteRegistryResponse {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    Status: RegistryStatus
}

structure DeleteResourcePolicyRequest {
    PolicyHashCondition: HashString
    ResourceArn: GlueResourceArn
}

structure DeleteResourcePolicyResponse {}

structure DeleteSchemaInput {
    @required SchemaId: SchemaId
}

structure DeleteSchemaResponse {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    Status: SchemaStatus
}

structure DeleteSchemaVersionsInput {
    @required SchemaId: SchemaId
    @required Versions: VersionsString
}

structure DeleteSchemaVersionsResponse {
    SchemaVersionErrors: SchemaVersionErrorList
}

structure DeleteSecurityConfigurationRequest {
    @required Name: NameString
}

structure DeleteSecurityConfigurationResponse {}

structure DeleteSessionRequest {
    @required Id: NameString
    RequestOrigin: OrchestrationNameString
}

structure DeleteSessionResponse {
    Id: NameString
}

structure DeleteTableOptimizerRequest {
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Type: TableOptimizerType
}

structure DeleteTableOptimizerResponse {}

structure DeleteTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required Name: NameString
    TransactionId: TransactionIdString
}

structure DeleteTableResponse {}

structure DeleteTableVersionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required VersionId: VersionString
}

structure DeleteTableVersionResponse {}

structure DeleteTriggerRequest {
    @required Name: NameString
}

structure DeleteTriggerResponse {
    Name: NameString
}

structure DeleteUsageProfileRequest {
    @required Name: NameString
}

structure DeleteUsageProfileResponse {}

structure DeleteUserDefinedFunctionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required FunctionName: NameString
}

structure DeleteUserDefinedFunctionResponse {}

structure DeleteWorkflowRequest {
    @required Name: NameString
}

structure DeleteWorkflowResponse {
    Name: NameString
}

structure DeltaTarget {
    DeltaTables: PathList
    ConnectionName: ConnectionName
    WriteManifest: NullableBoolean
    CreateNativeDeltaTable: NullableBoolean
}

enum DeltaTargetCompressionType {
    uncompressed
    snappy
}

list DeltaTargetList {
    member: DeltaTarget
}

structure DescribeConnectionTypeRequest {
    @required ConnectionType: NameString
}

structure DescribeConnectionTypeResponse {
    ConnectionType: NameString
    Description: Description
    Capabilities: Capabilities
    ConnectionProperties: PropertiesMap
    ConnectionOptions: PropertiesMap
    AuthenticationConfiguration: AuthConfiguration
    ComputeEnvironmentConfigurations: ComputeEnvironmentConfigurationMap
    PhysicalConnectionRequirements: PropertiesMap
    AthenaConnectionProperties: PropertiesMap
    PythonConnectionProperties: PropertiesMap
    SparkConnectionProperties: PropertiesMap
    RestConfiguration: RestConfiguration
}

structure DescribeEntityRequest {
    @required ConnectionName: NameString
    CatalogId: CatalogIdString
    @required EntityName: EntityName
    NextToken: NextToken
    DataStoreApiVersion: ApiVersion
}

structure DescribeEntityResponse {
    Fields: FieldsList
    NextToken: NextToken
}

structure DescribeInboundIntegrationsRequest {
    IntegrationArn: String128
    Marker: String128
    MaxRecords: IntegrationInteger
    TargetArn: String512
}

structure DescribeInboundIntegrationsResponse {
    InboundIntegrations: InboundIntegrationsList
    Marker: String128
}

structure DescribeIntegrationsRequest {
    IntegrationIdentifier: String128
    Marker: String128
    MaxRecords: IntegrationInteger
    Filters: IntegrationFilterList
}

structure DescribeIntegrationsResponse {
    Integrations: IntegrationsList
    Marker: String128
}

@length(min: 0, max: 1024)
string Description

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string DescriptionString

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string DescriptionStringRemovable

structure DevEndpoint {
    EndpointName: GenericString
    RoleArn: RoleArn
    SecurityGroupIds: StringList
    SubnetId: GenericString
    YarnEndpointAddress: GenericString
    PrivateAddress: GenericString
    ZeppelinRemoteSparkInterpreterPort: IntegerValue
    PublicAddress: GenericString
    Status: GenericString
    WorkerType: WorkerType
    GlueVersion: GlueVersionString
    NumberOfWorkers: NullableInteger
    NumberOfNodes: IntegerValue
    AvailabilityZone: GenericString
    VpcId: GenericString
    ExtraPythonLibsS3Path: GenericString
    ExtraJarsS3Path: GenericString
    FailureReason: GenericString
    LastUpdateStatus: GenericString
    CreatedTimestamp: TimestampValue
    LastModifiedTimestamp: TimestampValue
    PublicKey: GenericString
    PublicKeys: PublicKeysList
    SecurityConfiguration: NameString
    Arguments: MapValue
}

structure DevEndpointCustomLibraries {
    ExtraPythonLibsS3Path: GenericString
    ExtraJarsS3Path: GenericString
}

list DevEndpointList {
    member: DevEndpoint
}

list DevEndpointNameList {
    member: NameString
}

@length(min: 1, max: 25)
list DevEndpointNames {
    member: GenericString
}

structure DirectJDBCSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectionType: JDBCConnectionType
    RedshiftTmpDir: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

structure DirectKafkaSource {
    @required Name: NodeName
    StreamingOptions: KafkaStreamingSourceOptions
    WindowSize: BoxedPositiveInt
    DetectSchema: BoxedBoolean
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure DirectKinesisSource {
    @required Name: NodeName
    WindowSize: BoxedPositiveInt
    DetectSchema: BoxedBoolean
    StreamingOptions: KinesisStreamingSourceOptions
    DataPreviewOptions: StreamingDataPreviewOptions
}

structure DirectSchemaChangePolicy {
    EnableUpdateCatalog: BoxedBoolean
    UpdateBehavior: UpdateCatalogBehavior
    Table: EnclosedInStringProperty
    Database: EnclosedInStringProperty
}

@length(min: 1, max: 128)
string DisplayName

double Double

structure DoubleColumnStatisticsData {
    MinimumValue: Double
    MaximumValue: Double
    @required NumberOfNulls: NonNegativeLong
    @required NumberOfDistinctValues: NonNegativeLong
}

double DoubleValue

structure DropDuplicates {
    @required Name: NodeName
    @required Inputs: OneInput
    Columns: LimitedPathList
}

structure DropFields {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Paths: GlueStudioPathList
}

structure DropNullFields {
    @required Name: NodeName
    @required Inputs: OneInput
    NullCheckBoxList: NullCheckBoxList
    NullTextList: NullValueFields
}

structure DynamicTransform {
    @required Name: EnclosedInStringProperty
    @required TransformName: EnclosedInStringProperty
    @required Inputs: OneInput
    Parameters: TransformConfigParameterList
    @required FunctionName: EnclosedInStringProperty
    @required Path: EnclosedInStringProperty
    Version: EnclosedInStringProperty
    OutputSchemas: GlueSchemas
}

structure DynamoDBCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    PitrEnabled: BoxedBoolean
    AdditionalOptions: DDBELTCatalogAdditionalOptions
}

structure DynamoDBELTConnectorSource {
    @required Name: NodeName
    ConnectionOptions: DDBELTConnectionOptions
    OutputSchemas: GlueSchemas
}

structure DynamoDBTarget {
    Path: Path
    scanAll: NullableBoolean
    scanRate: NullableDouble
}

list DynamoDBTargetList {
    member: DynamoDBTarget
}

structure Edge {
    SourceId: NameString
    DestinationId: NameString
}

list EdgeList {
    member: Edge
}

list EnableAdditionalMetadata {
    member: JdbcMetadataEntry
}

enum EnableHybridValues {
    TRUE
    FALSE
}

list EnclosedInStringProperties {
    member: EnclosedInStringProperty
}

list EnclosedInStringPropertiesMinOne {
    member: EnclosedInStringProperty
}

@pattern("([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*")
string EnclosedInStringProperty

@pattern("([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*")
string EnclosedInStringPropertyWithQuote

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string EncryptedKeyMetadataString

structure EncryptionAtRest {
    @required CatalogEncryptionMode: CatalogEncryptionMode
    SseAwsKmsKeyId: NameString
    CatalogEncryptionServiceRole: IAMRoleArn
}

structure EncryptionConfiguration {
    S3Encryption: S3EncryptionList
    CloudWatchEncryption: CloudWatchEncryption
    JobBookmarksEncryption: JobBookmarksEncryption
    DataQualityEncryption: DataQualityEncryption
}

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string EncryptionKeyIdString

structure Entity {
    EntityName: EntityName
    Label: EntityLabel
    IsParentEntity: IsParentEntity
    Description: EntityDescription
    Category: Category
    CustomProperties: CustomProperties
}

structure EntityConfiguration {
    SourceConfiguration: SourceConfiguration
    Schema: FieldDefinitionMap
}

map EntityConfigurationMap {
    key: EntityConfigurationMapKeyString
    value: EntityConfiguration
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9_ -]+")
string EntityConfigurationMapKeyString

string EntityDescription

string EntityFieldName

string EntityLabel

list EntityList {
    member: Entity
}

string EntityName

@error("client")
structure EntityNotFoundException {
    Message: MessageString
    FromFederationSource: NullableBoolean
}

map ErrorByName {
    key: NameString
    value: ErrorDetail
}

string ErrorCodeString

structure ErrorDetail {
    ErrorCode: NameString
    ErrorMessage: DescriptionString
}

structure ErrorDetails {
    ErrorCode: ErrorCodeString
    ErrorMessage: ErrorMessageString
}

string ErrorMessageString

string ErrorString

structure EvaluateDataQuality {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Ruleset: DQDLString
    Output: DQTransformOutput
    PublishingOptions: DQResultsPublishingOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptions
}

structure EvaluateDataQualityMultiFrame {
    @required Name: NodeName
    @required Inputs: ManyInputs
    AdditionalDataSources: DQDLAliases
    @required Ruleset: DQDLString
    PublishingOptions: DQResultsPublishingOptions
    AdditionalOptions: DQAdditionalOptions
    StopJobOnFailureOptions: DQStopJobOnFailureOptions
}

@sensitive
map EvaluatedMetricsMap {
    key: NameString
    value: NullableDouble
}

structure EvaluationMetrics {
    @required TransformType: TransformType
    FindMatchesMetrics: FindMatchesMetrics
}

structure EventBatchingCondition {
    @required BatchSize: BatchSize
    BatchWindow: BatchWindow
}

string EventQueueArn

structure ExecutionAttempt {
    Status: ExecutionStatus
    ColumnStatisticsTaskRunId: HashString
    ExecutionTimestamp: Timestamp
    ErrorMessage: DescriptionString
}

@length(max: 16)
enum ExecutionClass {
    FLEX
    STANDARD
}

structure ExecutionProperty {
    MaxConcurrentRuns: MaxConcurrentRuns
}

enum ExecutionStatus {
    FAILED
    STARTED
}

integer ExecutionTime

enum ExistCondition {
    MUST_EXIST
    NOT_EXIST
    NONE
}

structure ExportLabelsTaskRunProperties {
    OutputS3Path: UriString
}

@pattern("[\\s\\S]*")
string ExtendedString

structure ExtractedParameter {
    Key: ConnectorPropertyKey
    DefaultValue: DefaultValue
    PropertyLocation: PropertyLocation
    Value: ResponseExtractionMapping
}

structure FederatedCatalog {
    Identifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

structure FederatedDatabase {
    Identifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

@error("client")
structure FederatedResourceAlreadyExistsException {
    Message: MessageString
    AssociatedGlueResource: GlueResourceArn
}

structure FederatedTable {
    Identifier: FederationIdentifier
    DatabaseIdentifier: FederationIdentifier
    ConnectionName: NameString
    ConnectionType: NameString
}

@length(min: 1, max: 512)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FederationIdentifier

enum FederationSourceErrorCode {
    AccessDeniedException
    EntityNotFoundException
    InvalidCredentialsException
    InvalidInputException
    InvalidResponseException
    OperationTimeoutException
    OperationNotSupportedException
    InternalServiceException
    PartialFailureException
    ThrottlingException
}

@error("client")
structure FederationSourceException {
    FederationSourceErrorCode: FederationSourceErrorCode
    Message: MessageString
}

@error("client")
structure FederationSourceRetryableException {
    Message: MessageString
}

structure Field {
    FieldName: EntityFieldName
    Label: FieldLabel
    Description: FieldDescription
    FieldType: FieldDataType
    IsPrimaryKey: Bool
    IsNullable: Bool
    IsRetrievable: Bool
    IsFilterable: Bool
    IsPartitionable: Bool
    IsCreateable: Bool
    IsUpdateable: Bool
    IsUpsertable: Bool
    IsDefaultOnCreate: Bool
    SupportedValues: ListOfString
    SupportedFilterOperators: FieldFilterOperatorsList
    ParentField: String
    NativeDataType: String
    CustomProperties: CustomProperties
}

enum FieldDataType {
    INT
    SMALLINT
    BIGINT
    FLOAT
    LONG
    DATE
    BOOLEAN
    MAP
    ARRAY
    STRING
    TIMESTAMP
    DECIMAL
    BYTE
    SHORT
    DOUBLE
    STRUCT
    BINARY
    UNION
}

structure FieldDefinition {
    @required Name: String
    @required FieldDataType: FieldDataType
}

map FieldDefinitionMap {
    key: FieldDefinitionMapKeyString
    value: FieldDefinition
}

@length(min: 1)
string FieldDefinitionMapKeyString

string FieldDescription

enum FieldFilterOperator {
    LESS_THAN
    GREATER_THAN
    BETWEEN
    EQUAL_TO
    NOT_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    LESS_THAN_OR_EQUAL_TO
    CONTAINS
    ORDER_BY
}

list FieldFilterOperatorsList {
    member: FieldFilterOperator
}

string FieldLabel

enum FieldName {
    CRAWL_ID
    STATE
    START_TIME
    END_TIME
    DPU_HOUR
}

string FieldType

list FieldsList {
    member: Field
}

structure FillMissingValues {
    @required Name: NodeName
    @required Inputs: OneInput
    @required ImputedPath: EnclosedInStringProperty
    FilledPath: EnclosedInStringProperty
}

structure Filter {
    @required Name: NodeName
    @required Inputs: OneInput
    @required LogicalOperator: FilterLogicalOperator
    @required Filters: FilterExpressions
}

structure FilterExpression {
    @required Operation: FilterOperation
    Negated: BoxedBoolean
    @required Values: FilterValues
}

list FilterExpressions {
    member: FilterExpression
}

enum FilterLogicalOperator {
    AND
    OR
}

enum FilterOperation {
    EQ
    LT
    GT
    LTE
    GTE
    REGEX
    ISNULL
}

enum FilterOperator {
    GT
    GE
    LT
    LE
    EQ
    NE
}

@length(min: 1, max: 100000)
string FilterPredicate

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FilterString

structure FilterValue {
    @required Type: FilterValueType
    @required Value: EnclosedInStringProperties
}

enum FilterValueType {
    COLUMNEXTRACTED
    CONSTANT
}

list FilterValues {
    member: FilterValue
}

structure FindMatchesMetrics {
    AreaUnderPRCurve: GenericBoundedDouble
    Precision: GenericBoundedDouble
    Recall: GenericBoundedDouble
    F1: GenericBoundedDouble
    ConfusionMatrix: ConfusionMatrix
    ColumnImportances: ColumnImportanceList
}

structure FindMatchesParameters {
    PrimaryKeyColumnName: ColumnNameString
    PrecisionRecallTradeoff: GenericBoundedDouble
    AccuracyCostTradeoff: GenericBoundedDouble
    EnforceProvidedLabels: NullableBoolean
}

structure FindMatchesTaskRunProperties {
    JobId: HashString
    JobName: NameString
    JobRunId: HashString
}

@length(max: 128)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string FormatString

enum FunctionType {
    REGULAR_FUNCTION
    AGGREGATE_FUNCTION
    STORED_PROCEDURE
}

@length(min: 1, max: 512)
string Generic512CharString

@range(min: 0, max: 1)
double GenericBoundedDouble

@pattern("[A-Za-z0-9_-]*")
string GenericLimitedString

map GenericMap {
    key: GenericString
    value: GenericString
}

string GenericString

structure GetBlueprintRequest {
    @required Name: NameString
    IncludeBlueprint: NullableBoolean
    IncludeParameterSpec: NullableBoolean
}

structure GetBlueprintResponse {
    Blueprint: Blueprint
}

structure GetBlueprintRunRequest {
    @required BlueprintName: OrchestrationNameString
    @required RunId: IdString
}

structure GetBlueprintRunResponse {
    BlueprintRun: BlueprintRun
}

structure GetBlueprintRunsRequest {
    @required BlueprintName: NameString
    NextToken: GenericString
    MaxResults: PageSize
}

structure GetBlueprintRunsResponse {
    BlueprintRuns: BlueprintRuns
    NextToken: GenericString
}

structure GetCatalogImportStatusRequest {
    CatalogId: CatalogIdString
}

structure GetCatalogImportStatusResponse {
    ImportStatus: CatalogImportStatus
}

structure GetCatalogRequest {
    @required CatalogId: CatalogIdString
}

structure GetCatalogResponse {
    Catalog: Catalog
}

structure GetCatalogsRequest {
    ParentCatalogId: CatalogIdString
    NextToken: Token
    MaxResults: PageSize
    Recursive: Boolean
    IncludeRoot: NullableBoolean
    HasDatabases: NullableBoolean
}

structure GetCatalogsResponse {
    @required CatalogList: CatalogList
    NextToken: Token
}

structure GetClassifierRequest {
    @required Name: NameString
}

structure GetClassifierResponse {
    Classifier: Classifier
}

structure GetClassifiersRequest {
    MaxResults: PageSize
    NextToken: Token
}

structure GetClassifiersResponse {
    Classifiers: ClassifierList
    NextToken: Token
}

@length(min: 0, max: 100)
list GetColumnNamesList {
    member: NameString
}

structure GetColumnStatisticsForPartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
    @required ColumnNames: GetColumnNamesList
}

structure GetColumnStatisticsForPartitionResponse {
    ColumnStatisticsList: ColumnStatisticsList
    Errors: ColumnErrors
}

structure GetColumnStatisticsForTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required ColumnNames: GetColumnNamesList
}

structure GetColumnStatisticsForTableResponse {
    ColumnStatisticsList: ColumnStatisticsList
    Errors: ColumnErrors
}

structure GetColumnStatisticsTaskRunRequest {
    @required ColumnStatisticsTaskRunId: HashString
}

structure GetColumnStatisticsTaskRunResponse {
    ColumnStatisticsTaskRun: ColumnStatisticsTaskRun
}

structure GetColumnStatisticsTaskRunsRequest {
    @required DatabaseName: DatabaseName
    @required TableName: NameString
    MaxResults: PageSize
    NextToken: Token
}

structure GetColumnStatisticsTaskRunsResponse {
    ColumnStatisticsTaskRuns: ColumnStatisticsTaskRunsList
    NextToken: Token
}

structure GetColumnStatisticsTaskSettingsRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
}

structure GetColumnStatisticsTaskSettingsResponse {
    ColumnStatisticsTaskSettings: ColumnStatisticsTaskSettings
}

structure GetConnectionRequest {
    CatalogId: CatalogIdString
    @required Name: NameString
    HidePassword: Boolean
    ApplyOverrideForComputeEnvironment: ComputeEnvironment
}

structure GetConnectionResponse {
    Connection: Connection
}

structure GetConnectionsFilter {
    MatchCriteria: MatchCriteria
    ConnectionType: ConnectionType
    ConnectionSchemaVersion: ConnectionSchemaVersion
}

structure GetConnectionsRequest {
    CatalogId: CatalogIdString
    Filter: GetConnectionsFilter
    HidePassword: Boolean
    NextToken: Token
    MaxResults: PageSize
}

structure GetConnectionsResponse {
    ConnectionList: ConnectionList
    NextToken: Token
}

structure GetCrawlerMetricsRequest {
    CrawlerNameList: CrawlerNameList
    MaxResults: PageSize
    NextToken: Token
}

structure GetCrawlerMetricsResponse {
    CrawlerMetricsList: CrawlerMetricsList
    NextToken: Token
}

structure GetCrawlerRequest {
    @required Name: NameString
}

structure GetCrawlerResponse {
    Crawler: Crawler
}

structure GetCrawlersRequest {
    MaxResults: PageSize
    NextToken: Token
}

structure GetCrawlersResponse {
    Crawlers: CrawlerList
    NextToken: Token
}

structure GetCustomEntityTypeRequest {
    @required Name: NameString
}

structure GetCustomEntityTypeResponse {
    Name: NameString
    RegexString: NameString
    ContextWords: ContextWords
}

structure GetDataCatalogEncryptionSettingsRequest {
    CatalogId: CatalogIdString
}

structure GetDataCatalogEncryptionSettingsResponse {
    DataCatalogEncryptionSettings: DataCatalogEncryptionSettings
}

structure GetDataQualityModelRequest {
    StatisticId: HashString
    @required ProfileId: HashString
}

structure GetDataQualityModelResponse {
    Status: DataQualityModelStatus
    StartedOn: Timestamp
    CompletedOn: Timestamp
    FailureReason: HashString
}

structure GetDataQualityModelResultRequest {
    @required StatisticId: HashString
    @required ProfileId: HashString
}

structure GetDataQualityModelResultResponse {
    CompletedOn: Timestamp
    Model: StatisticModelResults
}

structure GetDataQualityResultRequest {
    @required ResultId: HashString
}

structure GetDataQualityResultResponse {
    ResultId: HashString
    ProfileId: HashString
    Score: GenericBoundedDouble
    DataSource: DataSource
    RulesetName: NameString
    EvaluationContext: GenericString
    StartedOn: Timestamp
    CompletedOn: Timestamp
    JobName: NameString
    JobRunId: HashString
    RulesetEvaluationRunId: HashString
    RuleResults: DataQualityRuleResults
    AnalyzerResults: DataQualityAnalyzerResults
    Observations: DataQualityObservations
    AggregatedMetrics: DataQualityAggregatedMetrics
}

structure GetDataQualityRuleRecommendationRunRequest {
    @required RunId: HashString
}

structure GetDataQualityRuleRecommendationRunResponse {
    RunId: HashString
    DataSource: DataSource
    Role: RoleString
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    Status: TaskStatusType
    ErrorString: GenericString
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: ExecutionTime
    RecommendedRuleset: DataQualityRulesetString
    CreatedRulesetName: NameString
    DataQualitySecurityConfiguration: NameString
}

structure GetDataQualityRulesetEvaluationRunRequest {
    @required RunId: HashString
}

structure GetDataQualityRulesetEvaluationRunResponse {
    RunId: HashString
    DataSource: DataSource
    Role: RoleString
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
    Status: TaskStatusType
    ErrorString: GenericString
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: ExecutionTime
    RulesetNames: RulesetNames
    ResultIds: DataQualityResultIdList
    AdditionalDataSources: DataSourceMap
}

structure GetDataQualityRulesetRequest {
    @required Name: NameString
}

structure GetDataQualityRulesetResponse {
    Name: NameString
    Description: DescriptionString
    Ruleset: DataQualityRulesetString
    TargetTable: DataQualityTargetTable
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    RecommendationRunId: HashString
    DataQualitySecurityConfiguration: NameString
}

structure GetDatabaseRequest {
    CatalogId: CatalogIdString
    @required Name: NameString
}

structure GetDatabaseResponse {
    Database: Database
}

structure GetDatabasesRequest {
    CatalogId: CatalogIdString
    NextToken: Token
    MaxResults: CatalogGetterPageSize
    ResourceShareType: ResourceShareType
    AttributesToGet: DatabaseAttributesList
}

structure GetDatabasesResponse {
    @required DatabaseList: DatabaseList
    NextToken: Token
}

structure GetDataflowGraphRequest {
    PythonScript: PythonScript
}

structure GetDataflowGraphResponse {
    DagNodes: DagNodes
    DagEdges: DagEdges
}

structure GetDevEndpointRequest {
    @required EndpointName: GenericString
}

structure GetDevEndpointResponse {
    DevEndpoint: DevEndpoint
}

structure GetDevEndpointsRequest {
    MaxResults: PageSize
    NextToken: GenericString
}

structure GetDevEndpointsResponse {
    DevEndpoints: DevEndpointList
    NextToken: GenericString
}

structure GetEntityRecordsRequest {
    ConnectionName: NameString
    CatalogId: CatalogIdString
    @required EntityName: EntityName
    NextToken: NextToken
    DataStoreApiVersion: ApiVersion
    ConnectionOptions: ConnectionOptions
    FilterPredicate: FilterPredicate
    @required Limit: Limit
    OrderBy: String
    SelectedFields: SelectedFields
}

structure GetEntityRecordsResponse {
    Records: Records
    NextToken: NextToken
}

structure GetGlueIdentityCenterConfigurationRequest {}

structure GetGlueIdentityCenterConfigurationResponse {
    ApplicationArn: ApplicationArn
    InstanceArn: IdentityCenterInstanceArn
    Scopes: OrchestrationStringList
    UserBackgroundSessionsEnabled: NullableBoolean
}

structure GetIntegrationResourcePropertyRequest {
    @required ResourceArn: String512
}

structure GetIntegrationResourcePropertyResponse {
    ResourceArn: String512
    ResourcePropertyArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure GetIntegrationTablePropertiesRequest {
    @required ResourceArn: String512
    @required TableName: String128
}

structure GetIntegrationTablePropertiesResponse {
    ResourceArn: String512
    TableName: String128
    SourceTableConfig: SourceTableConfig
    TargetTableConfig: TargetTableConfig
}

structure GetJobBookmarkRequest {
    @required JobName: JobName
    RunId: RunId
}

structure GetJobBookmarkResponse {
    JobBookmarkEntry: JobBookmarkEntry
}

structure GetJobRequest {
    @required JobName: NameString
}

structure GetJobResponse {
    Job: Job
}

structure GetJobRunRequest {
    @required JobName: NameString
    @required RunId: IdString
    PredecessorsIncluded: BooleanValue
}

structure GetJobRunResponse {
    JobRun: JobRun
}

structure GetJobRunsRequest {
    @required JobName: NameString
    NextToken: GenericString
    MaxResults: OrchestrationPageSize200
}

structure GetJobRunsResponse {
    JobRuns: JobRunList
    NextToken: GenericString
}

structure GetJobsRequest {
    NextToken: GenericString
    MaxResults: PageSize
}

structure GetJobsResponse {
    Jobs: JobList
    NextToken: GenericString
}

structure GetMLTaskRunRequest {
    @required TransformId: HashString
    @required TaskRunId: HashString
}

structure GetMLTaskRunResponse {
    TransformId: HashString
    TaskRunId: HashString
    Status: TaskStatusType
    LogGroupName: GenericString
    Properties: TaskRunProperties
    ErrorString: GenericString
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: ExecutionTime
}

structure GetMLTaskRunsRequest {
    @required TransformId: HashString
    NextToken: PaginationToken
    MaxResults: PageSize
    Filter: TaskRunFilterCriteria
    Sort: TaskRunSortCriteria
}

structure GetMLTaskRunsResponse {
    TaskRuns: TaskRunList
    NextToken: PaginationToken
}

structure GetMLTransformRequest {
    @required TransformId: HashString
}

structure GetMLTransformResponse {
    TransformId: HashString
    Name: NameString
    Description: DescriptionString
    Status: TransformStatusType
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    InputRecordTables: GlueTables
    Parameters: TransformParameters
    EvaluationMetrics: EvaluationMetrics
    LabelCount: LabelCount
    Schema: TransformSchema
    Role: RoleString
    GlueVersion: GlueVersionString
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    MaxRetries: NullableInteger
    TransformEncryption: TransformEncryption
}

structure GetMLTransformsRequest {
    NextToken: PaginationToken
    MaxResults: PageSize
    Filter: TransformFilterCriteria
    Sort: TransformSortCriteria
}

structure GetMLTransformsResponse {
    @required Transforms: TransformList
    NextToken: PaginationToken
}

structure GetMappingRequest {
    @required Source: CatalogEntry
    Sinks: CatalogEntries
    Location: Location
}

structure GetMappingResponse {
    @required Mapping: MappingList
}

structure GetMaterializedViewRefreshTaskRunRequest {
    @required CatalogId: NameString
    @required MaterializedViewRefreshTaskRunId: UUIDv4
}

structure GetMaterializedViewRefreshTaskRunResponse {
    MaterializedViewRefreshTaskRun: MaterializedViewRefreshTaskRun
}

structure GetPartitionIndexesRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    NextToken: Token
}

structure GetPartitionIndexesResponse {
    PartitionIndexDescriptorList: PartitionIndexDescriptorList
    NextToken: Token
}

structure GetPartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
    AuditContext: AuditContext
}

structure GetPartitionResponse {
    Partition: Partition
}

structure GetPartitionsRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    Expression: PredicateString
    NextToken: Token
    Segment: Segment
    MaxResults: PageSize
    ExcludeColumnSchema: BooleanNullable
    TransactionId: TransactionIdString
    QueryAsOfTime: Timestamp
    AuditContext: AuditContext
}

structure GetPartitionsResponse {
    Partitions: PartitionList
    NextToken: Token
}

structure GetPlanRequest {
    @required Mapping: MappingList
    @required Source: CatalogEntry
    Sinks: CatalogEntries
    Location: Location
    Language: Language
    AdditionalPlanOptionsMap: AdditionalPlanOptionsMap
}

structure GetPlanResponse {
    PythonScript: PythonScript
    ScalaCode: ScalaCode
}

structure GetRegistryInput {
    @required RegistryId: RegistryId
}

structure GetRegistryResponse {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    Description: DescriptionString
    Status: RegistryStatus
    CreatedTime: CreatedTimestamp
    UpdatedTime: UpdatedTimestamp
}

structure GetResourcePoliciesRequest {
    NextToken: Token
    MaxResults: PageSize
}

structure GetResourcePoliciesResponse {
    GetResourcePoliciesResponseList: GetResourcePoliciesResponseList
    NextToken: Token
}

list GetResourcePoliciesResponseList {
    member: GluePolicy
}

structure GetResourcePolicyRequest {
    ResourceArn: GlueResourceArn
}

structure GetResourcePolicyResponse {
    PolicyInJson: PolicyJsonString
    PolicyHash: HashString
    CreateTime: Timestamp
    UpdateTime: Timestamp
}

structure GetSchemaByDefinitionInput {
    @required SchemaId: SchemaId
    @required SchemaDefinition: SchemaDefinitionString
}

structure GetSchemaByDefinitionResponse {
    SchemaVersionId: SchemaVersionIdString
    SchemaArn: GlueResourceArn
    DataFormat: DataFormat
    Status: SchemaVersionStatus
    CreatedTime: CreatedTimestamp
}

structure GetSchemaInput {
    @required SchemaId: SchemaId
}

structure GetSchemaResponse {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    SchemaArn: GlueResourceArn
    Description: DescriptionString
    DataFormat: DataFormat
    Compatibility: Compatibility
    SchemaCheckpoint: SchemaCheckpointNumber
    LatestSchemaVersion: VersionLongNumber
    NextSchemaVersion: VersionLongNumber
    SchemaStatus: SchemaStatus
    CreatedTime: CreatedTimestamp
    UpdatedTime: UpdatedTimestamp
}

structure GetSchemaVersionInput {
    SchemaId: SchemaId
    SchemaVersionId: SchemaVersionIdString
    SchemaVersionNumber: SchemaVersionNumber
}

structure GetSchemaVersionResponse {
    SchemaVersionId: SchemaVersionIdString
    SchemaDefinition: SchemaDefinitionString
    DataFormat: DataFormat
    SchemaArn: GlueResourceArn
    VersionNumber: VersionLongNumber
    Status: SchemaVersionStatus
    CreatedTime: CreatedTimestamp
}

structure GetSchemaVersionsDiffInput {
    @required SchemaId: SchemaId
    @required FirstSchemaVersionNumber: SchemaVersionNumber
    @required SecondSchemaVersionNumber: SchemaVersionNumber
    @required SchemaDiffType: SchemaDiffType
}

structure GetSchemaVersionsDiffResponse {
    Diff: SchemaDefinitionDiff
}

structure GetSecurityConfigurationRequest {
    @required Name: NameString
}

structure GetSecurityConfigurationResponse {
    SecurityConfiguration: SecurityConfiguration
}

structure GetSecurityConfigurationsRequest {
    MaxResults: PageSize
    NextToken: GenericString
}

structure GetSecurityConfigurationsResponse {
    SecurityConfigurations: SecurityConfigurationList
    NextToken: GenericString
}

structure GetSessionRequest {
    @required Id: NameString
    RequestOrigin: OrchestrationNameString
}

structure GetSessionResponse {
    Session: Session
}

structure GetStatementRequest {
    @required SessionId: NameString
    @required Id: IntegerValue
    RequestOrigin: OrchestrationNameString
}

structure GetStatementResponse {
    Statement: Statement
}

structure GetTableOptimizerRequest {
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Type: TableOptimizerType
}

structure GetTableOptimizerResponse {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    TableName: NameString
    TableOptimizer: TableOptimizer
}

structure GetTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required Name: NameString
    TransactionId: TransactionIdString
    QueryAsOfTime: Timestamp
    AuditContext: AuditContext
    IncludeStatusDetails: BooleanNullable
}

structure GetTableResponse {
    Table: Table
}

structure GetTableVersionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    VersionId: VersionString
    AuditContext: AuditContext
}

structure GetTableVersionResponse {
    TableVersion: TableVersion
}

list GetTableVersionsList {
    member: TableVersion
}

structure GetTableVersionsRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    NextToken: Token
    MaxResults: CatalogGetterPageSize
    AuditContext: AuditContext
}

structure GetTableVersionsResponse {
    TableVersions: GetTableVersionsList
    NextToken: Token
}

structure GetTablesRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    Expression: FilterString
    NextToken: Token
    MaxResults: CatalogGetterPageSize
    TransactionId: TransactionIdString
    QueryAsOfTime: Timestamp
    AuditContext: AuditContext
    IncludeStatusDetails: BooleanNullable
    AttributesToGet: TableAttributesList
}

structure GetTablesResponse {
    TableList: TableList
    NextToken: Token
}

structure GetTagsRequest {
    @required ResourceArn: GlueResourceArn
}

structure GetTagsResponse {
    Tags: TagsMap
}

structure GetTriggerRequest {
    @required Name: NameString
}

structure GetTriggerResponse {
    Trigger: Trigger
}

structure GetTriggersRequest {
    NextToken: GenericString
    DependentJobName: NameString
    MaxResults: OrchestrationPageSize200
}

structure GetTriggersResponse {
    Triggers: TriggerList
    NextToken: GenericString
}

structure GetUnfilteredPartitionMetadataRequest {
    Region: ValueString
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
    AuditContext: AuditContext
    @required SupportedPermissionTypes: PermissionTypeList
    QuerySessionContext: QuerySessionContext
}

structure GetUnfilteredPartitionMetadataResponse {
    Partition: Partition
    AuthorizedColumns: NameStringList
    IsRegisteredWithLakeFormation: Boolean
}

structure GetUnfilteredPartitionsMetadataRequest {
    Region: ValueString
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    Expression: PredicateString
    AuditContext: AuditContext
    @required SupportedPermissionTypes: PermissionTypeList
    NextToken: Token
    Segment: Segment
    MaxResults: PageSize
    QuerySessionContext: QuerySessionContext
}

structure GetUnfilteredPartitionsMetadataResponse {
    UnfilteredPartitions: UnfilteredPartitionList
    NextToken: Token
}

structure GetUnfilteredTableMetadataRequest {
    Region: ValueString
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required Name: NameString
    AuditContext: AuditContext
    @required SupportedPermissionTypes: PermissionTypeList
    ParentResourceArn: ArnString
    RootResourceArn: ArnString
    SupportedDialect: SupportedDialect
    Permissions: PermissionList
    QuerySessionContext: QuerySessionContext
}

structure GetUnfilteredTableMetadataResponse {
    Table: Table
    AuthorizedColumns: NameStringList
    IsRegisteredWithLakeFormation: Boolean
    CellFilters: ColumnRowFilterList
    QueryAuthorizationId: HashString
    IsMultiDialectView: Boolean
    IsMaterializedView: Boolean
    ResourceArn: ArnString
    IsProtected: Boolean
    Permissions: PermissionList
    RowFilter: PredicateString
}

structure GetUsageProfileRequest {
    @required Name: NameString
}

structure GetUsageProfileResponse {
    Name: NameString
    Description: DescriptionString
    Configuration: ProfileConfiguration
    CreatedOn: TimestampValue
    LastModifiedOn: TimestampValue
}

structure GetUserDefinedFunctionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required FunctionName: NameString
}

structure GetUserDefinedFunctionResponse {
    UserDefinedFunction: UserDefinedFunction
}

structure GetUserDefinedFunctionsRequest {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    @required Pattern: NameString
    FunctionType: FunctionType
    NextToken: Token
    MaxResults: CatalogGetterPageSize
}

structure GetUserDefinedFunctionsResponse {
    UserDefinedFunctions: UserDefinedFunctionList
    NextToken: Token
}

structure GetWorkflowRequest {
    @required Name: NameString
    IncludeGraph: NullableBoolean
}

structure GetWorkflowResponse {
    Workflow: Workflow
}

structure GetWorkflowRunPropertiesRequest {
    @required Name: NameString
    @required RunId: IdString
}

structure GetWorkflowRunPropertiesResponse {
    RunProperties: WorkflowRunProperties
}

structure GetWorkflowRunRequest {
    @required Name: NameString
    @required RunId: IdString
    IncludeGraph: NullableBoolean
}

structure GetWorkflowRunResponse {
    Run: WorkflowRun
}

structure GetWorkflowRunsRequest {
    @required Name: NameString
    IncludeGraph: NullableBoolean
    NextToken: GenericString
    MaxResults: PageSize
}

structure GetWorkflowRunsResponse {
    Runs: WorkflowRuns
    NextToken: GenericString
}

@error("client")
structure GlueEncryptionException {
    Message: MessageString
}

structure GluePolicy {
    PolicyInJson: PolicyJsonString
    PolicyHash: HashString
    CreateTime: Timestamp
    UpdateTime: Timestamp
}

enum GlueRecordType {
    DATE
    STRING
    TIMESTAMP
    INT
    FLOAT
    LONG
    BIGDECIMAL
    BYTE
    SHORT
    DOUBLE
}

@length(min: 1, max: 10240)
@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*")
string GlueResourceArn

structure GlueSchema {
    Columns: GlueStudioSchemaColumnList
}

list GlueSchemas {
    member: GlueSchema
}

@length(min: 0, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string GlueStudioColumnNameString

list GlueStudioPathList {
    member: EnclosedInStringProperties
}

structure GlueStudioSchemaColumn {
    @required Name: GlueStudioColumnNameString
    Type: ColumnTypeString
    GlueStudioType: ColumnTypeString
}

list GlueStudioSchemaColumnList {
    member: GlueStudioSchemaColumn
}

structure GlueTable {
    @required DatabaseName: NameString
    @required TableName: NameString
    CatalogId: NameString
    ConnectionName: NameString
    AdditionalOptions: GlueTableAdditionalOptions
}

@length(min: 1, max: 10)
map GlueTableAdditionalOptions {
    key: NameString
    value: DescriptionString
}

@length(min: 0, max: 10)
list GlueTables {
    member: GlueTable
}

@length(min: 1, max: 255)
@pattern("^(\\w+\\.)+\\w+$")
string GlueVersionString

structure GovernedCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    PartitionPredicate: EnclosedInStringProperty
    AdditionalOptions: S3SourceAdditionalOptions
}

structure GovernedCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    SchemaChangePolicy: CatalogSchemaChangePolicy
}

structure GrokClassifier {
    @required Name: NameString
    @required Classification: Classification
    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: VersionId
    @required GrokPattern: GrokPattern
    CustomPatterns: CustomPatterns
}

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\t]*")
string GrokPattern

structure GroupFilters {
    @required GroupName: GenericLimitedString
    @required Filters: FilterExpressions
    @required LogicalOperator: FilterLogicalOperator
}

list GroupFiltersList {
    member: GroupFilters
}

enum HTTPMethod {
    GET
    POST
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string HashString

structure HudiTarget {
    Paths: PathList
    ConnectionName: ConnectionName
    Exclusions: PathList
    MaximumTraversalDepth: NullableInteger
}

enum HudiTargetCompressionType {
    gzip
    lzo
    uncompressed
    snappy
}

list HudiTargetList {
    member: HudiTarget
}

enum HyperTargetCompressionType {
    uncompressed
}

@pattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+")
string IAMRoleArn

structure IcebergCompactionConfiguration {
    strategy: CompactionStrategy
    minInputFiles: NullableInteger
    deleteFileThreshold: NullableInteger
}

structure IcebergCompactionMetrics {
    NumberOfBytesCompacted: metricCounts
    NumberOfFilesCompacted: metricCounts
    DpuHours: dpuHours
    NumberOfDpus: dpuCounts
    JobDurationInHour: dpuDurationInHour
}

document IcebergDocument

structure IcebergEncryptedKey {
    @required KeyId: EncryptionKeyIdString
    @required EncryptedKeyMetadata: EncryptedKeyMetadataString
    EncryptedById: EncryptionKeyIdString
    Properties: StringToStringMap
}

structure IcebergInput {
    @required MetadataOperation: MetadataOperation
    Version: VersionString
    CreateIcebergTableInput: CreateIcebergTableInput
}

enum IcebergNullOrder {
    nulls_first = "nulls-first"
    nulls_last = "nulls-last"
}

structure IcebergOptimizationProperties {
    RoleArn: IAMRoleArn
    Compaction: ParametersMap
    Retention: ParametersMap
    OrphanFileDeletion: ParametersMap
}

structure IcebergOptimizationPropertiesOutput {
    RoleArn: IAMRoleArn
    Compaction: ParametersMap
    Retention: ParametersMap
    OrphanFileDeletion: ParametersMap
    LastUpdatedTime: Timestamp
}

structure IcebergOrphanFileDeletionConfiguration {
    orphanFileRetentionPeriodInDays: NullableInteger
    location: MessageString
    runRateInHours: NullableInteger
}

structure IcebergOrphanFileDeletionMetrics {
    NumberOfOrphanFilesDeleted: metricCounts
    DpuHours: dpuHours
    NumberOfDpus: dpuCounts
    JobDurationInHour: dpuDurationInHour
}

structure IcebergPartitionField {
    @required SourceId: Integer
    @required Transform: IcebergTransformString
    @required Name: ColumnNameString
    FieldId: Integer
}

structure IcebergPartitionSpec {
    @required Fields: IcebergPartitionSpecFieldList
    SpecId: Integer
}

list IcebergPartitionSpecFieldList {
    member: IcebergPartitionField
}

structure IcebergRetentionConfiguration {
    snapshotRetentionPeriodInDays: NullableInteger
    numberOfSnapshotsToRetain: NullableInteger
    cleanExpiredFiles: NullableBoolean
    runRateInHours: NullableInteger
}

structure IcebergRetentionMetrics {
    NumberOfDataFilesDeleted: metricCounts
    NumberOfManifestFilesDeleted: metricCounts
    NumberOfManifestListsDeleted: metricCounts
    DpuHours: dpuHours
    NumberOfDpus: dpuCounts
    JobDurationInHour: dpuDurationInHour
}

structure IcebergSchema {
    SchemaId: Integer
    IdentifierFieldIds: IntegerList
    Type: IcebergStructTypeEnum
    @required Fields: IcebergStructFieldList
}

enum IcebergSortDirection {
    asc
    desc
}

structure IcebergSortField {
    @required SourceId: Integer
    @required Transform: IcebergTransformString
    @required Direction: IcebergSortDirection
    @required NullOrder: IcebergNullOrder
}

structure IcebergSortOrder {
    @required OrderId: Integer
    @required Fields: IcebergSortOrderFieldList
}

list IcebergSortOrderFieldList {
    member: IcebergSortField
}

structure IcebergStructField {
    @required Id: Integer
    @required Name: ColumnNameString
    @required Type: IcebergDocument
    @required Required: Boolean
    Doc: CommentString
    InitialDefault: IcebergDocument
    WriteDefault: IcebergDocument
}

list IcebergStructFieldList {
    member: IcebergStructField
}

enum IcebergStructTypeEnum {
    struct
}

structure IcebergTableUpdate {
    @required Schema: IcebergSchema
    PartitionSpec: IcebergPartitionSpec
    SortOrder: IcebergSortOrder
    @required Location: LocationString
    Properties: StringToStringMap
    Action: IcebergUpdateAction
    EncryptionKey: IcebergEncryptedKey
    KeyId: EncryptionKeyIdString
}

list IcebergTableUpdateList {
    member: IcebergTableUpdate
}

structure IcebergTarget {
    Paths: PathList
    ConnectionName: ConnectionName
    Exclusions: PathList
    MaximumTraversalDepth: NullableInteger
}

enum IcebergTargetCompressionType {
    gzip
    lzo
    uncompressed
    snappy
}

list IcebergTargetList {
    member: IcebergTarget
}

string IcebergTransformString

enum IcebergUpdateAction {
    add_schema = "add-schema"
    set_current_schema = "set-current-schema"
    add_spec = "add-spec"
    set_default_spec = "set-default-spec"
    add_sort_order = "add-sort-order"
    set_default_sort_order = "set-default-sort-order"
    set_location = "set-location"
    set_properties = "set-properties"
    remove_properties = "remove-properties"
    add_encryption_key = "add-encryption-key"
    remove_encryption_key = "remove-encryption-key"
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string IdString

@error("client")
structure IdempotentParameterMismatchException {
    Message: MessageString
}

@length(min: 10, max: 1224)
string IdentityCenterInstanceArn

@length(max: 50)
string IdentityCenterScope

@length(min: 1, max: 50)
list IdentityCenterScopesList {
    member: IdentityCenterScope
}

integer IdleTimeout

@error("client")
structure IllegalBlueprintStateException {
    Message: MessageString
}

@error("client")
structure IllegalSessionStateException {
    Message: MessageString
}

@error("client")
structure IllegalWorkflowStateException {
    Message: MessageString
}

structure ImportCatalogToGlueRequest {
    CatalogId: CatalogIdString
}

structure ImportCatalogToGlueResponse {}

structure ImportLabelsTaskRunProperties {
    InputS3Path: UriString
    Replace: ReplaceBoolean
}

structure InboundIntegration {
    @required SourceArn: String512
    @required TargetArn: String512
    @required IntegrationArn: String128
    @required Status: IntegrationStatus
    @required CreateTime: IntegrationTimestamp
    IntegrationConfig: IntegrationConfig
    Errors: IntegrationErrorList
}

list InboundIntegrationsList {
    member: InboundIntegration
}

list InclusionAnnotationList {
    member: DatapointInclusionAnnotation
}

enum InclusionAnnotationValue {
    INCLUDE
    EXCLUDE
}

integer Integer

@range(min: 0, max: 1)
integer IntegerFlag

list IntegerList {
    member: Integer
}

integer IntegerValue

structure Integration {
    @required SourceArn: String512
    @required TargetArn: String512
    Description: IntegrationDescription
    @required IntegrationName: String128
    @required IntegrationArn: String128
    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList
    @required Status: IntegrationStatus
    @required CreateTime: IntegrationTimestamp
    IntegrationConfig: IntegrationConfig
    Errors: IntegrationErrorList
    DataFilter: String2048
}

map IntegrationAdditionalEncryptionContextMap {
    key: IntegrationString
    value: IntegrationString
}

structure IntegrationConfig {
    RefreshInterval: String128
    SourceProperties: IntegrationSourcePropertiesMap
    ContinuousSync: ContinuousSync
}

@error("client")
structure IntegrationConflictOperationFault {
    Message: IntegrationErrorMessage
}

@length(max: 1000)
@pattern("[\\S\\s]*")
string IntegrationDescription

structure IntegrationError {
    ErrorCode: String128
    ErrorMessage: String2048
}

list IntegrationErrorList {
    member: IntegrationError
}

string IntegrationErrorMessage

structure IntegrationFilter {
    Name: String128
    Values: IntegrationFilterValues
}

list IntegrationFilterList {
    member: IntegrationFilter
}

list IntegrationFilterValues {
    member: String128
}

integer IntegrationInteger

@error("client")
structure IntegrationNotFoundFault {
    Message: IntegrationErrorMessage
}

structure IntegrationPartition {
    FieldName: String128
    FunctionSpec: String128
    ConversionSpec: String128
}

list IntegrationPartitionSpecList {
    member: IntegrationPartition
}

@error("client")
structure IntegrationQuotaExceededFault {
    Message: IntegrationErrorMessage
}

structure IntegrationResourceProperty {
    @required ResourceArn: String512
    ResourcePropertyArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure IntegrationResourcePropertyFilter {
    Name: String128
    Values: IntegrationResourcePropertyFilterValues
}

list IntegrationResourcePropertyFilterList {
    member: IntegrationResourcePropertyFilter
}

list IntegrationResourcePropertyFilterValues {
    member: String128
}

list IntegrationResourcePropertyList {
    member: IntegrationResourceProperty
}

map IntegrationSourcePropertiesMap {
    key: IntegrationString
    value: IntegrationString
}

enum IntegrationStatus {
    CREATING
    ACTIVE
    MODIFYING
    FAILED
    DELETING
    SYNCING
    NEEDS_ATTENTION
}

string IntegrationString

list IntegrationTagsList {
    member: Tag
}

timestamp IntegrationTimestamp

enum IntegrationType {
    REST
}

list IntegrationsList {
    member: Integration
}

@error("client")
structure InternalServerException {
    Message: IntegrationErrorMessage
}

@error("server")
structure InternalServiceException {
    Message: MessageString
}

@error("client")
structure InvalidInputException {
    Message: MessageString
    FromFederationSource: NullableBoolean
}

@error("client")
structure InvalidIntegrationStateFault {
    Message: IntegrationErrorMessage
}

@error("client")
structure InvalidStateException {
    Message: MessageString
}

boolean IsParentEntity

boolean IsVersionValid

@timestampFormat("date-time")
timestamp Iso8601DateTime

enum JDBCConnectionType {
    sqlserver
    mysql
    oracle
    postgresql
    redshift
}

structure JDBCConnectorOptions {
    FilterPredicate: EnclosedInStringProperty
    PartitionColumn: EnclosedInStringProperty
    LowerBound: BoxedNonNegativeLong
    UpperBound: BoxedNonNegativeLong
    NumPartitions: BoxedNonNegativeLong
    JobBookmarkKeys: EnclosedInStringProperties
    JobBookmarkKeysSortOrder: EnclosedInStringProperty
    DataTypeMapping: JDBCDataTypeMapping
}

structure JDBCConnectorSource {
    @required Name: NodeName
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectorName: EnclosedInStringProperty
    @required ConnectionType: EnclosedInStringProperty
    AdditionalOptions: JDBCConnectorOptions
    ConnectionTable: EnclosedInStringPropertyWithQuote
    Query: SqlQuery
    OutputSchemas: GlueSchemas
}

structure JDBCConnectorTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectionTable: EnclosedInStringPropertyWithQuote
    @required ConnectorName: EnclosedInStringProperty
    @required ConnectionType: EnclosedInStringProperty
    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

enum JDBCDataType {
    ARRAY
    BIGINT
    BINARY
    BIT
    BLOB
    BOOLEAN
    CHAR
    CLOB
    DATALINK
    DATE
    DECIMAL
    DISTINCT
    DOUBLE
    FLOAT
    INTEGER
    JAVA_OBJECT
    LONGNVARCHAR
    LONGVARBINARY
    LONGVARCHAR
    NCHAR
    NCLOB
    NULL
    NUMERIC
    NVARCHAR
    OTHER
    REAL
    REF
    REF_CURSOR
    ROWID
    SMALLINT
    SQLXML
    STRUCT
    TIME
    TIME_WITH_TIMEZONE
    TIMESTAMP
    TIMESTAMP_WITH_TIMEZONE
    TINYINT
    VARBINARY
    VARCHAR
}

map JDBCDataTypeMapping {
    key: JDBCDataType
    value: GlueRecordType
}

structure JWTBearerProperties {
    TokenUrl: ConnectorProperty
    RequestMethod: HTTPMethod
    ContentType: ContentType
    JwtToken: ConnectorProperty
    TokenUrlParameters: ConnectorPropertyList
}

enum JdbcMetadataEntry {
    COMMENTS
    RAWTYPES
}

structure JdbcTarget {
    ConnectionName: ConnectionName
    Path: Path
    Exclusions: PathList
    EnableAdditionalMetadata: EnableAdditionalMetadata
}

list JdbcTargetList {
    member: JdbcTarget
}

structure Job {
    Name: NameString
    JobMode: JobMode
    JobRunQueuingEnabled: NullableBoolean
    Description: DescriptionString
    LogUri: UriString
    Role: RoleString
    CreatedOn: TimestampValue
    LastModifiedOn: TimestampValue
    ExecutionProperty: ExecutionProperty
    Command: JobCommand
    DefaultArguments: GenericMap
    NonOverridableArguments: GenericMap
    Connections: ConnectionsList
    MaxRetries: MaxRetries
    @deprecated AllocatedCapacity: IntegerValue
    Timeout: Timeout
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    CodeGenConfigurationNodes: CodeGenConfigurationNodes
    ExecutionClass: ExecutionClass
    SourceControlDetails: SourceControlDetails
    MaintenanceWindow: MaintenanceWindow
    ProfileName: NameString
}

structure JobBookmarkEntry {
    JobName: JobName
    Version: IntegerValue
    Run: IntegerValue
    Attempt: IntegerValue
    PreviousRunId: RunId
    RunId: RunId
    JobBookmark: JsonValue
}

structure JobBookmarksEncryption {
    JobBookmarksEncryptionMode: JobBookmarksEncryptionMode
    KmsKeyArn: KmsKeyArn
}

enum JobBookmarksEncryptionMode {
    DISABLED
    CSE_KMS = "CSE-KMS"
}

structure JobCommand {
    Name: GenericString
    ScriptLocation: ScriptLocationString
    PythonVersion: PythonVersionString
    Runtime: RuntimeNameString
}

list JobList {
    member: Job
}

enum JobMode {
    SCRIPT
    VISUAL
    NOTEBOOK
}

string JobName

list JobNameList {
    member: NameString
}

structure JobNodeDetails {
    JobRuns: JobRunList
}

structure JobRun {
    Id: IdString
    Attempt: AttemptCount
    PreviousRunId: IdString
    TriggerName: NameString
    JobName: NameString
    JobMode: JobMode
    JobRunQueuingEnabled: NullableBoolean
    StartedOn: TimestampValue
    LastModifiedOn: TimestampValue
    CompletedOn: TimestampValue
    JobRunState: JobRunState
    Arguments: GenericMap
    ErrorMessage: ErrorString
    PredecessorRuns: PredecessorList
    @deprecated AllocatedCapacity: IntegerValue
    ExecutionTime: ExecutionTime
    Timeout: Timeout
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    SecurityConfiguration: NameString
    LogGroupName: GenericString
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    DPUSeconds: NullableDouble
    ExecutionClass: ExecutionClass
    MaintenanceWindow: MaintenanceWindow
    ProfileName: NameString
    StateDetail: OrchestrationMessageString
    ExecutionRoleSessionPolicy: OrchestrationPolicyJsonString
}

list JobRunList {
    member: JobRun
}

enum JobRunState {
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
    TIMEOUT
    ERROR
    WAITING
    EXPIRED
}

structure JobUpdate {
    JobMode: JobMode
    JobRunQueuingEnabled: NullableBoolean
    Description: DescriptionString
    LogUri: UriString
    Role: RoleString
    ExecutionProperty: ExecutionProperty
    Command: JobCommand
    DefaultArguments: GenericMap
    NonOverridableArguments: GenericMap
    Connections: ConnectionsList
    MaxRetries: MaxRetries
    @deprecated AllocatedCapacity: IntegerValue
    Timeout: Timeout
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    GlueVersion: GlueVersionString
    CodeGenConfigurationNodes: CodeGenConfigurationNodes
    ExecutionClass: ExecutionClass
    SourceControlDetails: SourceControlDetails
    MaintenanceWindow: MaintenanceWindow
}

structure Join {
    @required Name: NodeName
    @required Inputs: TwoInputs
    @required JoinType: JoinType
    @required Columns: JoinColumns
}

structure JoinColumn {
    @required From: EnclosedInStringProperty
    @required Keys: GlueStudioPathList
}

@length(min: 2, max: 2)
list JoinColumns {
    member: JoinColumn
}

enum JoinType {
    equijoin
    left
    right
    outer
    leftsemi
    leftanti
}

structure JsonClassifier {
    @required Name: NameString
    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: VersionId
    @required JsonPath: JsonPath
}

string JsonPath

@length(min: 1, max: 512)
@pattern("\\$(\\.[a-zA-Z0-9_.@\\[\\]\\(\\)-]+)*")
string JsonPathString

string JsonValue

@length(max: 8000)
@pattern("^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)")
@sensitive
string JwtToken

@error("client")
structure KMSKeyNotAccessibleFault {
    Message: IntegrationErrorMessage
}

structure KafkaStreamingSourceOptions {
    BootstrapServers: EnclosedInStringProperty
    SecurityProtocol: EnclosedInStringProperty
    ConnectionName: EnclosedInStringProperty
    TopicName: EnclosedInStringProperty
    Assign: EnclosedInStringProperty
    SubscribePattern: EnclosedInStringProperty
    Classification: EnclosedInStringProperty
    Delimiter: EnclosedInStringProperty
    StartingOffsets: EnclosedInStringProperty
    EndingOffsets: EnclosedInStringProperty
    PollTimeoutMs: BoxedNonNegativeLong
    NumRetries: BoxedNonNegativeInt
    RetryIntervalMs: BoxedNonNegativeLong
    MaxOffsetsPerTrigger: BoxedNonNegativeLong
    MinPartitions: BoxedNonNegativeInt
    IncludeHeaders: BoxedBoolean
    AddRecordTimestamp: EnclosedInStringProperty
    EmitConsumerLagMetrics: EnclosedInStringProperty
    StartingTimestamp: Iso8601DateTime
}

@length(min: 1)
list KeyList {
    member: NameString
}

structure KeySchemaElement {
    @required Name: NameString
    @required Type: ColumnTypeString
}

@length(min: 1)
list KeySchemaElementList {
    member: KeySchemaElement
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string KeyString

structure KinesisStreamingSourceOptions {
    EndpointUrl: EnclosedInStringProperty
    StreamName: EnclosedInStringProperty
    Classification: EnclosedInStringProperty
    Delimiter: EnclosedInStringProperty
    StartingPosition: StartingPosition
    MaxFetchTimeInMs: BoxedNonNegativeLong
    MaxFetchRecordsPerShard: BoxedNonNegativeLong
    MaxRecordPerRead: BoxedNonNegativeLong
    AddIdleTimeBetweenReads: BoxedBoolean
    IdleTimeBetweenReadsInMs: BoxedNonNegativeLong
    DescribeShardInterval: BoxedNonNegativeLong
    NumRetries: BoxedNonNegativeInt
    RetryIntervalMs: BoxedNonNegativeLong
    MaxRetryIntervalMs: BoxedNonNegativeLong
    AvoidEmptyBatches: BoxedBoolean
    StreamArn: EnclosedInStringProperty
    RoleArn: EnclosedInStringProperty
    RoleSessionName: EnclosedInStringProperty
    AddRecordTimestamp: EnclosedInStringProperty
    EmitConsumerLagMetrics: EnclosedInStringProperty
    StartingTimestamp: Iso8601DateTime
    FanoutConsumerARN: EnclosedInStringProperty
}

@pattern("^$|arn:aws[a-z0-9-]*:kms:.*")
string KmsKeyArn

integer LabelCount

structure LabelingSetGenerationTaskRunProperties {
    OutputS3Path: UriString
}

map Labels {
    key: NameString
    value: NameString
}

structure LakeFormationConfiguration {
    UseLakeFormationCredentials: NullableBoolean
    AccountId: AccountId
}

enum Language {
    PYTHON
    SCALA
}

structure LastActiveDefinition {
    Description: Generic512CharString
    LastModifiedOn: TimestampValue
    ParameterSpec: BlueprintParameterSpec
    BlueprintLocation: GenericString
    BlueprintServiceLocation: GenericString
}

structure LastCrawlInfo {
    Status: LastCrawlStatus
    ErrorMessage: DescriptionString
    LogGroup: LogGroup
    LogStream: LogStream
    MessagePrefix: MessagePrefix
    StartTime: Timestamp
}

enum LastCrawlStatus {
    SUCCEEDED
    CANCELLED
    FAILED
}

enum LastRefreshType {
    FULL
    INCREMENTAL
}

boolean LatestSchemaVersionBoolean

@range(min: 1, max: 1000)
long Limit

list LimitedPathList {
    member: LimitedStringList
}

list LimitedStringList {
    member: GenericLimitedString
}

structure LineageConfiguration {
    CrawlerLineageSettings: CrawlerLineageSettings
}

structure ListBlueprintsRequest {
    NextToken: GenericString
    MaxResults: OrchestrationPageSize25
    Tags: TagsMap
}

structure ListBlueprintsResponse {
    Blueprints: BlueprintNames
    NextToken: GenericString
}

structure ListColumnStatisticsTaskRunsRequest {
    MaxResults: PageSize
    NextToken: Token
}

structure ListColumnStatisticsTaskRunsResponse {
    ColumnStatisticsTaskRunIds: ColumnStatisticsTaskRunIdList
    NextToken: Token
}

structure ListConnectionTypesRequest {
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListConnectionTypesResponse {
    ConnectionTypes: ConnectionTypeList
    NextToken: NextToken
}

structure ListCrawlersRequest {
    MaxResults: PageSize
    NextToken: Token
    Tags: TagsMap
}

structure ListCrawlersResponse {
    CrawlerNames: CrawlerNameList
    NextToken: Token
}

structure ListCrawlsRequest {
    @required CrawlerName: NameString
    MaxResults: PageSize
    Filters: CrawlsFilterList
    NextToken: Token
}

structure ListCrawlsResponse {
    Crawls: CrawlerHistoryList
    NextToken: Token
}

structure ListCustomEntityTypesRequest {
    NextToken: PaginationToken
    MaxResults: PageSize
    Tags: TagsMap
}

structure ListCustomEntityTypesResponse {
    CustomEntityTypes: CustomEntityTypes
    NextToken: PaginationToken
}

structure ListDataQualityResultsRequest {
    Filter: DataQualityResultFilterCriteria
    NextToken: PaginationToken
    MaxResults: PageSize
}

structure ListDataQualityResultsResponse {
    @required Results: DataQualityResultDescriptionList
    NextToken: PaginationToken
}

structure ListDataQualityRuleRecommendationRunsRequest {
    Filter: DataQualityRuleRecommendationRunFilter
    NextToken: PaginationToken
    MaxResults: PageSize
}

structure ListDataQualityRuleRecommendationRunsResponse {
    Runs: DataQualityRuleRecommendationRunList
    NextToken: PaginationToken
}

structure ListDataQualityRulesetEvaluationRunsRequest {
    Filter: DataQualityRulesetEvaluationRunFilter
    NextToken: PaginationToken
    MaxResults: PageSize
}

structure ListDataQualityRulesetEvaluationRunsResponse {
    Runs: DataQualityRulesetEvaluationRunList
    NextToken: PaginationToken
}

structure ListDataQualityRulesetsRequest {
    NextToken: PaginationToken
    MaxResults: PageSize
    Filter: DataQualityRulesetFilterCriteria
    Tags: TagsMap
}

structure ListDataQualityRulesetsResponse {
    Rulesets: DataQualityRulesetList
    NextToken: PaginationToken
}

structure ListDataQualityStatisticAnnotationsRequest {
    StatisticId: HashString
    ProfileId: HashString
    TimestampFilter: TimestampFilter
    MaxResults: PageSize
    NextToken: PaginationToken
}

structure ListDataQualityStatisticAnnotationsResponse {
    Annotations: AnnotationList
    NextToken: PaginationToken
}

structure ListDataQualityStatisticsRequest {
    StatisticId: HashString
    ProfileId: HashString
    TimestampFilter: TimestampFilter
    MaxResults: PageSize
    NextToken: PaginationToken
}

structure ListDataQualityStatisticsResponse {
    Statistics: StatisticSummaryList
    NextToken: PaginationToken
}

structure ListDevEndpointsRequest {
    NextToken: GenericString
    MaxResults: PageSize
    Tags: TagsMap
}

structure ListDevEndpointsResponse {
    DevEndpointNames: DevEndpointNameList
    NextToken: GenericString
}

structure ListEntitiesRequest {
    ConnectionName: NameString
    CatalogId: CatalogIdString
    ParentEntityName: EntityName
    NextToken: NextToken
    DataStoreApiVersion: ApiVersion
}

structure ListEntitiesResponse {
    Entities: EntityList
    NextToken: NextToken
}

structure ListIntegrationResourcePropertiesRequest {
    Marker: String1024
    Filters: IntegrationResourcePropertyFilterList
    MaxRecords: IntegrationInteger
}

structure ListIntegrationResourcePropertiesResponse {
    IntegrationResourcePropertyList: IntegrationResourcePropertyList
    Marker: String1024
}

structure ListJobsRequest {
    NextToken: GenericString
    MaxResults: PageSize
    Tags: TagsMap
}

structure ListJobsResponse {
    JobNames: JobNameList
    NextToken: GenericString
}

structure ListMLTransformsRequest {
    NextToken: PaginationToken
    MaxResults: PageSize
    Filter: TransformFilterCriteria
    Sort: TransformSortCriteria
    Tags: TagsMap
}

structure ListMLTransformsResponse {
    @required TransformIds: TransformIdList
    NextToken: PaginationToken
}

structure ListMaterializedViewRefreshTaskRunsRequest {
    @required CatalogId: NameString
    DatabaseName: NameString
    TableName: NameString
    MaxResults: PageSize
    NextToken: Token
}

structure ListMaterializedViewRefreshTaskRunsResponse {
    MaterializedViewRefreshTaskRuns: MaterializedViewRefreshTaskRunsList
    NextToken: Token
}

list ListOfString {
    member: String
}

structure ListRegistriesInput {
    MaxResults: MaxResultsNumber
    NextToken: SchemaRegistryTokenString
}

structure ListRegistriesResponse {
    Registries: RegistryListDefinition
    NextToken: SchemaRegistryTokenString
}

structure ListSchemaVersionsInput {
    @required SchemaId: SchemaId
    MaxResults: MaxResultsNumber
    NextToken: SchemaRegistryTokenString
}

structure ListSchemaVersionsResponse {
    Schemas: SchemaVersionList
    NextToken: SchemaRegistryTokenString
}

structure ListSchemasInput {
    RegistryId: RegistryId
    MaxResults: MaxResultsNumber
    NextToken: SchemaRegistryTokenString
}

structure ListSchemasResponse {
    Schemas: SchemaListDefinition
    NextToken: SchemaRegistryTokenString
}

structure ListSessionsRequest {
    NextToken: OrchestrationToken
    MaxResults: PageSize
    Tags: TagsMap
    RequestOrigin: OrchestrationNameString
}

structure ListSessionsResponse {
    Ids: SessionIdList
    Sessions: SessionList
    NextToken: OrchestrationToken
}

structure ListStatementsRequest {
    @required SessionId: NameString
    RequestOrigin: OrchestrationNameString
    NextToken: OrchestrationToken
}

structure ListStatementsResponse {
    Statements: StatementList
    NextToken: OrchestrationToken
}

structure ListTableOptimizerRunsRequest {
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Type: TableOptimizerType
    MaxResults: MaxListTableOptimizerRunsTokenResults
    NextToken: ListTableOptimizerRunsToken
}

structure ListTableOptimizerRunsResponse {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    TableName: NameString
    NextToken: ListTableOptimizerRunsToken
    TableOptimizerRuns: TableOptimizerRuns
}

string ListTableOptimizerRunsToken

structure ListTriggersRequest {
    NextToken: GenericString
    DependentJobName: NameString
    MaxResults: OrchestrationPageSize200
    Tags: TagsMap
}

structure ListTriggersResponse {
    TriggerNames: TriggerNameList
    NextToken: GenericString
}

structure ListUsageProfilesRequest {
    NextToken: OrchestrationToken
    MaxResults: OrchestrationPageSize200
}

structure ListUsageProfilesResponse {
    Profiles: UsageProfileDefinitionList
    NextToken: OrchestrationToken
}

structure ListWorkflowsRequest {
    NextToken: GenericString
    MaxResults: OrchestrationPageSize25
}

structure ListWorkflowsResponse {
    Workflows: WorkflowNames
    NextToken: GenericString
}

structure Location {
    Jdbc: CodeGenNodeArgs
    S3: CodeGenNodeArgs
    DynamoDB: CodeGenNodeArgs
}

map LocationMap {
    key: ColumnValuesString
    value: ColumnValuesString
}

@length(max: 2056)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string LocationString

list LocationStringList {
    member: LocationString
}

@length(min: 1, max: 512)
@pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroup

@length(min: 1, max: 512)
@pattern("[^:*]*")
string LogStream

enum Logical {
    AND
    ANY
}

enum LogicalOperator {
    EQUALS
}

long Long

structure LongColumnStatisticsData {
    MinimumValue: Long
    MaximumValue: Long
    @required NumberOfNulls: NonNegativeLong
    @required NumberOfDistinctValues: NonNegativeLong
}

long LongValue

@length(min: 1, max: 16384)
string LongValueString

structure MLTransform {
    TransformId: HashString
    Name: NameString
    Description: DescriptionString
    Status: TransformStatusType
    CreatedOn: Timestamp
    LastModifiedOn: Timestamp
    InputRecordTables: GlueTables
    Parameters: TransformParameters
    EvaluationMetrics: EvaluationMetrics
    LabelCount: LabelCount
    Schema: TransformSchema
    Role: RoleString
    GlueVersion: GlueVersionString
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    MaxRetries: NullableInteger
    TransformEncryption: TransformEncryption
}

@error("client")
structure MLTransformNotReadyException {
    Message: MessageString
}

structure MLUserDataEncryption {
    @required MlUserDataEncryptionMode: MLUserDataEncryptionModeString
    KmsKeyId: NameString
}

enum MLUserDataEncryptionModeString {
    DISABLED
    SSE_KMS = "SSE-KMS"
}

@pattern("^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$")
string MaintenanceWindow

@length(min: 1)
list ManyInputs {
    member: NodeId
}

@length(min: 0, max: 100)
map MapValue {
    key: GenericString
    value: GenericString
}

structure Mapping {
    ToKey: EnclosedInStringProperty
    FromPath: EnclosedInStringProperties
    FromType: EnclosedInStringProperty
    ToType: EnclosedInStringProperty
    Dropped: BoxedBoolean
    Children: Mappings
}

structure MappingEntry {
    SourceTable: TableName
    SourcePath: SchemaPathString
    SourceType: FieldType
    TargetTable: TableName
    TargetPath: SchemaPathString
    TargetType: FieldType
}

list MappingList {
    member: MappingEntry
}

list Mappings {
    member: Mapping
}

@length(min: 0, max: 256)
@pattern("[*A-Za-z0-9_-]*")
string MaskValue

@length(min: 0, max: 10)
list MatchCriteria {
    member: NameString
}

enum MaterializedViewRefreshState {
    STARTING
    RUNNING
    SUCCEEDED
    FAILED
    STOPPED
}

@error("client")
structure MaterializedViewRefreshTaskNotRunningException {
    Message: MessageString
}

structure MaterializedViewRefreshTaskRun {
    CustomerId: AccountId
    MaterializedViewRefreshTaskRunId: UUIDv4
    DatabaseName: DatabaseName
    TableName: TableName
    CatalogId: CatalogIdString
    Role: Role
    Status: MaterializedViewRefreshState
    CreationTime: Timestamp
    LastUpdated: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ErrorMessage: DescriptionString
    DPUSeconds: NonNegativeDouble
    RefreshType: MaterializedViewRefreshType
    ProcessedBytes: ByteCount
}

@error("client")
structure MaterializedViewRefreshTaskRunningException {
    Message: MessageString
}

list MaterializedViewRefreshTaskRunsList {
    member: MaterializedViewRefreshTaskRun
}

@error("client")
structure MaterializedViewRefreshTaskStoppingException {
    Message: MessageString
}

enum MaterializedViewRefreshType {
    FULL
    INCREMENTAL
}

integer MaxConcurrentRuns

integer MaxListTableOptimizerRunsTokenResults

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 100)
integer MaxResultsNumber

integer MaxRetries

structure Merge {
    @required Name: NodeName
    @required Inputs: TwoInputs
    @required Source: NodeId
    @required PrimaryKeys: GlueStudioPathList
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string MessagePrefix

string MessageString

structure MetadataInfo {
    MetadataValue: MetadataValueString
    CreatedTime: CreatedTimestamp
    OtherMetadataValueList: OtherMetadataValueList
}

map MetadataInfoMap {
    key: MetadataKeyString
    value: MetadataInfo
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9+-=._./@]+")
string MetadataKeyString

structure MetadataKeyValuePair {
    MetadataKey: MetadataKeyString
    MetadataValue: MetadataValueString
}

list MetadataList {
    member: MetadataKeyValuePair
}

enum MetadataOperation {
    CREATE
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9+-=._./@]+")
string MetadataValueString

structure MetricBasedObservation {
    MetricName: NameString
    StatisticId: HashString
    MetricValues: DataQualityMetricValues
    NewRules: NewRules
}

structure MicrosoftSQLServerCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure MicrosoftSQLServerCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

long MillisecondsCount

structure ModifyIntegrationRequest {
    @required IntegrationIdentifier: String128
    Description: IntegrationDescription
    DataFilter: String2048
    IntegrationConfig: IntegrationConfig
    IntegrationName: String128
}

structure ModifyIntegrationResponse {
    @required SourceArn: String512
    @required TargetArn: String512
    @required IntegrationName: String128
    Description: IntegrationDescription
    @required IntegrationArn: String128
    KmsKeyId: String2048
    AdditionalEncryptionContext: IntegrationAdditionalEncryptionContextMap
    Tags: IntegrationTagsList
    @required Status: IntegrationStatus
    @required CreateTime: IntegrationTimestamp
    Errors: IntegrationErrorList
    DataFilter: String2048
    IntegrationConfig: IntegrationConfig
}

structure MongoDBTarget {
    ConnectionName: ConnectionName
    Path: Path
    ScanAll: NullableBoolean
}

list MongoDBTargetList {
    member: MongoDBTarget
}

structure MySQLCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure MySQLCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string NameString

list NameStringList {
    member: NameString
}

list NewRules {
    member: NameString
}

@length(min: 1, max: 2048)
@pattern("[-a-zA-Z0-9+=/:_]*")
string NextToken

@error("client")
structure NoScheduleException {
    Message: MessageString
}

structure Node {
    Type: NodeType
    Name: NameString
    UniqueId: NameString
    TriggerDetails: TriggerNodeDetails
    JobDetails: JobNodeDetails
    CrawlerDetails: CrawlerNodeDetails
}

@pattern("[A-Za-z0-9_-]*")
string NodeId

list NodeIdList {
    member: NameString
}

list NodeList {
    member: Node
}

@pattern("([^\\r\\n])*")
string NodeName

enum NodeType {
    CRAWLER
    JOB
    TRIGGER
}

@range(min: 0)
double NonNegativeDouble

@range(min: 0)
integer NonNegativeInt

@range(min: 0)
integer NonNegativeInteger

@range(min: 0)
long NonNegativeLong

structure NotificationProperty {
    NotifyDelayAfter: NotifyDelayAfter
}

@range(min: 1)
integer NotifyDelayAfter

structure NullCheckBoxList {
    IsEmpty: BoxedBoolean
    IsNullString: BoxedBoolean
    IsNegOne: BoxedBoolean
}

structure NullValueField {
    @required Value: EnclosedInStringProperty
    @required Datatype: Datatype
}

@length(min: 0, max: 50)
list NullValueFields {
    member: NullValueField
}

boolean NullableBoolean

double NullableDouble

integer NullableInteger

string NullableString

string NumberTargetPartitionsString

structure OAuth2ClientApplication {
    UserManagedClientApplicationClientId: UserManagedClientApplicationClientId
    AWSManagedClientApplicationReference: AWSManagedClientApplicationReference
}

structure OAuth2Credentials {
    UserManagedClientApplicationClientSecret: UserManagedClientApplicationClientSecret
    AccessToken: AccessToken
    RefreshToken: RefreshToken
    JwtToken: JwtToken
}

enum OAuth2GrantType {
    AUTHORIZATION_CODE
    CLIENT_CREDENTIALS
    JWT_BEARER
}

structure OAuth2Properties {
    OAuth2GrantType: OAuth2GrantType
    OAuth2ClientApplication: OAuth2ClientApplication
    TokenUrl: TokenUrl
    TokenUrlParametersMap: TokenUrlParametersMap
}

structure OAuth2PropertiesInput {
    OAuth2GrantType: OAuth2GrantType
    OAuth2ClientApplication: OAuth2ClientApplication
    TokenUrl: TokenUrl
    TokenUrlParametersMap: TokenUrlParametersMap
    AuthorizationCodeProperties: AuthorizationCodeProperties
    OAuth2Credentials: OAuth2Credentials
}

structure OffsetConfiguration {
    @required OffsetParameter: ExtractedParameter
    @required LimitParameter: ExtractedParameter
}

@length(min: 1, max: 1)
list OneInput {
    member: NodeId
}

structure OpenTableFormatInput {
    IcebergInput: IcebergInput
}

@length(min: 1, max: 128)
@pattern("^[A-Z\\_]+$")
string Operation

@error("client")
structure OperationNotSupportedException {
    Message: MessageString
}

@error("client")
structure OperationTimeoutException {
    Message: MessageString
}

structure Option {
    Value: EnclosedInStringProperty
    Label: EnclosedInStringProperty
    Description: EnclosedInStringProperty
}

@length(min: 1, max: 256)
@pattern("[\\w]*")
string OptionKey

list OptionList {
    member: Option
}

@length(min: 1, max: 256)
@pattern("[\\S]*")
string OptionValue

structure OracleSQLCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure OracleSQLCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

@length(min: 0, max: 75)
map OrchestrationArgumentsMap {
    key: OrchestrationNameString
    value: OrchestrationArgumentsValue
}

@length(min: 0, max: 4096)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string OrchestrationArgumentsValue

@length(min: 1, max: 1024)
@pattern("arn:aws[^:]*:iam::[0-9]*:role/.+")
string OrchestrationIAMRoleArn

@length(max: 400000)
string OrchestrationMessageString

@length(min: 1, max: 128)
@pattern("[\\.\\-_A-Za-z0-9]+")
string OrchestrationNameString

@range(min: 1, max: 200)
integer OrchestrationPageSize200

@range(min: 1, max: 25)
integer OrchestrationPageSize25

@length(min: 2, max: 2048)
string OrchestrationPolicyJsonString

@length(min: 20, max: 2048)
@pattern("arn:aws[^:]*:iam::[0-9]*:role/.+")
string OrchestrationRoleArn

@length(min: 1, max: 8192)
@pattern("^s3://([^/]+)/([^/]+/)*([^/]+)$")
string OrchestrationS3Location

@length(max: 68000)
string OrchestrationStatementCodeString

list OrchestrationStringList {
    member: GenericString
}

@length(max: 400000)
string OrchestrationToken

structure Order {
    @required Column: NameString
    @required SortOrder: IntegerFlag
}

list OrderList {
    member: Order
}

structure OrphanFileDeletionConfiguration {
    icebergConfiguration: IcebergOrphanFileDeletionConfiguration
}

structure OrphanFileDeletionMetrics {
    IcebergMetrics: IcebergOrphanFileDeletionMetrics
}

list OtherMetadataValueList {
    member: OtherMetadataValueListItem
}

structure OtherMetadataValueListItem {
    MetadataValue: MetadataValueString
    CreatedTime: CreatedTimestamp
}

enum OverwriteChildResourcePermissionsWithDefaultEnum {
    Accept
    Deny
}

structure PIIDetection {
    @required Name: NodeName
    @required Inputs: OneInput
    @required PiiType: PiiType
    @required EntityTypesToDetect: EnclosedInStringProperties
    OutputColumnName: EnclosedInStringProperty
    SampleFraction: BoxedDoubleFraction
    ThresholdFraction: BoxedDoubleFraction
    MaskValue: MaskValue
    RedactText: EnclosedInStringProperty
    RedactChar: EnclosedInStringProperty
    MatchPattern: EnclosedInStringProperty
    NumLeftCharsToExclude: BoxedPositiveInt
    NumRightCharsToExclude: BoxedPositiveInt
    DetectionParameters: EnclosedInStringProperty
    DetectionSensitivity: EnclosedInStringProperty
}

@range(min: 1, max: 1000)
integer PageSize

structure PaginationConfiguration {
    CursorConfiguration: CursorConfiguration
    OffsetConfiguration: OffsetConfiguration
}

string PaginationToken

enum ParamType {
    str
    int
    float
    complex
    bool
    list
    null
}

map ParameterMap {
    key: ParameterName
    value: ParameterValue
}

@length(min: 1, max: 128)
@pattern("^[A-Za-z0-9]+$")
string ParameterName

@length(min: 1, max: 32768)
string ParameterValue

map ParametersMap {
    key: KeyString
    value: ParametersMapValue
}

@length(max: 512000)
string ParametersMapValue

enum ParquetCompressionType {
    snappy
    lzo
    gzip
    brotli
    lz4
    uncompressed
    none
}

structure Partition {
    Values: ValueStringList
    DatabaseName: NameString
    TableName: NameString
    CreationTime: Timestamp
    LastAccessTime: Timestamp
    StorageDescriptor: StorageDescriptor
    Parameters: ParametersMap
    LastAnalyzedTime: Timestamp
    CatalogId: CatalogIdString
}

structure PartitionError {
    PartitionValues: ValueStringList
    ErrorDetail: ErrorDetail
}

list PartitionErrors {
    member: PartitionError
}

structure PartitionIndex {
    @required Keys: KeyList
    @required IndexName: NameString
}

structure PartitionIndexDescriptor {
    @required IndexName: NameString
    @required Keys: KeySchemaElementList
    @required IndexStatus: PartitionIndexStatus
    BackfillErrors: BackfillErrors
}

list PartitionIndexDescriptorList {
    member: PartitionIndexDescriptor
}

list PartitionIndexList {
    member: PartitionIndex
}

enum PartitionIndexStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

structure PartitionInput {
    Values: ValueStringList
    LastAccessTime: Timestamp
    StorageDescriptor: StorageDescriptor
    Parameters: ParametersMap
    LastAnalyzedTime: Timestamp
}

@length(min: 0, max: 100)
list PartitionInputList {
    member: PartitionInput
}

list PartitionList {
    member: Partition
}

structure PartitionValueList {
    @required Values: ValueStringList
}

@length(max: 512)
@pattern(".*")
@sensitive
string Password

string Path

list PathList {
    member: Path
}

@length(min: 1, max: 512)
@pattern("/[a-zA-Z0-9._~:/?#\\[\\]@!$&'()*+,;={}-]*")
string PathString

enum Permission {
    ALL
    SELECT
    ALTER
    DROP
    DELETE
    INSERT
    CREATE_DATABASE
    CREATE_TABLE
    DATA_LOCATION_ACCESS
}

list PermissionList {
    member: Permission
}

enum PermissionType {
    COLUMN_PERMISSION
    CELL_FILTER_PERMISSION
    NESTED_PERMISSION
    NESTED_CELL_PERMISSION
}

@length(min: 1, max: 255)
list PermissionTypeList {
    member: PermissionType
}

@error("client")
structure PermissionTypeMismatchException {
    Message: MessageString
}

structure PhysicalConnectionRequirements {
    SubnetId: NameString
    SecurityGroupIdList: SecurityGroupIdList
    AvailabilityZone: NameString
}

enum PiiType {
    RowAudit
    RowHashing
    RowMasking
    RowPartialMasking
    ColumnAudit
    ColumnHashing
    ColumnMasking
}

@length(min: 2)
string PolicyJsonString

@range(min: 10)
long PollingTime

@range(min: 1)
integer PositiveInteger

@range(min: 1)
long PositiveLong

structure PostgreSQLCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure PostgreSQLCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

@length(min: 0, max: 51200)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PreProcessingQueryString

structure Predecessor {
    JobName: NameString
    RunId: IdString
}

list PredecessorList {
    member: Predecessor
}

structure Predicate {
    Logical: Logical
    Conditions: ConditionList
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredicateString

list PrimaryKeyList {
    member: String128
}

structure PrincipalPermissions {
    Principal: DataLakePrincipal
    Permissions: PermissionList
}

list PrincipalPermissionsList {
    member: PrincipalPermissions
}

enum PrincipalType {
    USER
    ROLE
    GROUP
}

@range(min: 0, max: 1)
double Prob

structure ProfileConfiguration {
    SessionConfiguration: ConfigurationMap
    JobConfiguration: ConfigurationMap
}

map PropertiesMap {
    key: PropertyName
    value: Property
}

structure Property {
    @required Name: PropertyName
    @required Description: PropertyDescriptionString
    @required Required: Bool
    DefaultValue: String
    @required PropertyTypes: PropertyTypes
    AllowedValues: AllowedValues
    DataOperationScopes: DataOperations
    KeyOverride: String
    PropertyLocation: PropertyLocation
}

@length(min: 0, max: 1024)
string PropertyDescriptionString

@length(min: 1, max: 128)
string PropertyKey

enum PropertyLocation {
    HEADER
    BODY
    QUERY_PARAM
    PATH
}

map PropertyMap {
    key: PropertyKey
    value: PropertyValue
}

@length(min: 1, max: 128)
string PropertyName

map PropertyNameOverrides {
    key: PropertyName
    value: PropertyName
}

structure PropertyPredicate {
    Key: ValueString
    Value: ValueString
    Comparator: Comparator
}

enum PropertyType {
    USER_INPUT
    SECRET
    READ_ONLY
    UNUSED
    SECRET_OR_USER_INPUT
}

list PropertyTypes {
    member: PropertyType
}

@length(min: 1, max: 2048)
string PropertyValue

@length(max: 5)
list PublicKeysList {
    member: GenericString
}

structure PutDataCatalogEncryptionSettingsRequest {
    CatalogId: CatalogIdString
    @required DataCatalogEncryptionSettings: DataCatalogEncryptionSettings
}

structure PutDataCatalogEncryptionSettingsResponse {}

structure PutDataQualityProfileAnnotationRequest {
    @required ProfileId: HashString
    @required InclusionAnnotation: InclusionAnnotationValue
}

structure PutDataQualityProfileAnnotationResponse {}

structure PutResourcePolicyRequest {
    @required PolicyInJson: PolicyJsonString
    ResourceArn: GlueResourceArn
    PolicyHashCondition: HashString
    PolicyExistsCondition: ExistCondition
    EnableHybrid: EnableHybridValues
}

structure PutResourcePolicyResponse {
    PolicyHash: HashString
}

structure PutSchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString
    @required MetadataKeyValue: MetadataKeyValuePair
}

structure PutSchemaVersionMetadataResponse {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    RegistryName: SchemaRegistryNameString
    LatestVersion: LatestSchemaVersionBoolean
    VersionNumber: VersionLongNumber
    SchemaVersionId: SchemaVersionIdString
    MetadataKey: MetadataKeyString
    MetadataValue: MetadataValueString
}

structure PutWorkflowRunPropertiesRequest {
    @required Name: NameString
    @required RunId: IdString
    @required RunProperties: WorkflowRunProperties
}

structure PutWorkflowRunPropertiesResponse {}

string PythonScript

@pattern("^([2-3]|3[.]9)$")
string PythonVersionString

structure QuerySchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString
    MetadataList: MetadataList
    MaxResults: QuerySchemaVersionMetadataMaxResults
    NextToken: SchemaRegistryTokenString
}

@range(min: 1, max: 50)
integer QuerySchemaVersionMetadataMaxResults

structure QuerySchemaVersionMetadataResponse {
    MetadataInfoMap: MetadataInfoMap
    SchemaVersionId: SchemaVersionIdString
    NextToken: SchemaRegistryTokenString
}

structure QuerySessionContext {
    QueryId: HashString
    QueryStartTime: Timestamp
    ClusterId: NullableString
    QueryAuthorizationId: HashString
    AdditionalContext: AdditionalContextMap
}

enum QuoteChar {
    quote
    quillemet
    single_quote
    disabled
}

structure Recipe {
    @required Name: NodeName
    @required Inputs: OneInput
    RecipeReference: RecipeReference
    RecipeSteps: RecipeSteps
}

structure RecipeAction {
    @required Operation: Operation
    Parameters: ParameterMap
}

structure RecipeReference {
    @required RecipeArn: EnclosedInStringProperty
    @required RecipeVersion: RecipeVersion
}

structure RecipeStep {
    @required Action: RecipeAction
    ConditionExpressions: ConditionExpressionList
}

list RecipeSteps {
    member: RecipeStep
}

@length(min: 1, max: 16)
string RecipeVersion

@sensitive
document Record

@sensitive
list Records {
    member: Record
}

long RecordsCount

enum RecrawlBehavior {
    CRAWL_EVERYTHING
    CRAWL_NEW_FOLDERS_ONLY
    CRAWL_EVENT_MODE
}

structure RecrawlPolicy {
    RecrawlBehavior: RecrawlBehavior
}

@length(max: 512)
@pattern("^(https?):\\/\\/[^\\s/$.?#].[^\\s]*$")
string RedirectUri

structure RedshiftSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    RedshiftTmpDir: EnclosedInStringProperty
    TmpDirIAMRole: EnclosedInStringProperty
}

structure RedshiftTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    RedshiftTmpDir: EnclosedInStringProperty
    TmpDirIAMRole: EnclosedInStringProperty
    UpsertRedshiftOptions: UpsertRedshiftTargetOptions
}

list ReferenceDatasetsList {
    member: NameString
}

long RefreshSeconds

@length(max: 4096)
@pattern("^[\\x20-\\x7E]*$")
@sensitive
string RefreshToken

structure RegisterConnectionTypeRequest {
    @required ConnectionType: NameString
    @required IntegrationType: IntegrationType
    Description: Description
    @required ConnectionProperties: ConnectionPropertiesConfiguration
    @required ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfiguration
    @required RestConfiguration: RestConfiguration
    Tags: TagsMap
}

structure RegisterConnectionTypeResponse {
    ConnectionTypeArn: GlueResourceArn
}

structure RegisterSchemaVersionInput {
    @required SchemaId: SchemaId
    @required SchemaDefinition: SchemaDefinitionString
}

structure RegisterSchemaVersionResponse {
    SchemaVersionId: SchemaVersionIdString
    VersionNumber: VersionLongNumber
    Status: SchemaVersionStatus
}

structure RegistryId {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
}

list RegistryListDefinition {
    member: RegistryListItem
}

structure RegistryListItem {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
    Description: DescriptionString
    Status: RegistryStatus
    CreatedTime: CreatedTimestamp
    UpdatedTime: UpdatedTimestamp
}

enum RegistryStatus {
    AVAILABLE
    DELETING
}

structure RelationalCatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
}

structure RemoveSchemaVersionMetadataInput {
    SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    SchemaVersionId: SchemaVersionIdString
    @required MetadataKeyValue: MetadataKeyValuePair
}

structure RemoveSchemaVersionMetadataResponse {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    RegistryName: SchemaRegistryNameString
    LatestVersion: LatestSchemaVersionBoolean
    VersionNumber: VersionLongNumber
    SchemaVersionId: SchemaVersionIdString
    MetadataKey: MetadataKeyString
    MetadataValue: MetadataValueString
}

structure RenameField {
    @required Name: NodeName
    @required Inputs: OneInput
    @required SourcePath: EnclosedInStringProperties
    @required TargetPath: EnclosedInStringProperties
}

boolean ReplaceBoolean

structure ResetJobBookmarkRequest {
    @required JobName: JobName
    RunId: RunId
}

structure ResetJobBookmarkResponse {
    JobBookmarkEntry: JobBookmarkEntry
}

enum ResourceAction {
    UPDATE
    CREATE
}

string ResourceArnString

@error("client")
structure ResourceNotFoundException {
    Message: IntegrationErrorMessage
}

@error("client")
structure ResourceNotReadyException {
    Message: MessageString
}

@error("client")
structure ResourceNumberLimitExceededException {
    Message: MessageString
}

enum ResourceShareType {
    FOREIGN
    ALL
    FEDERATED
}

enum ResourceState {
    QUEUED
    IN_PROGRESS
    SUCCESS
    STOPPED
    FAILED
}

enum ResourceType {
    JAR
    FILE
    ARCHIVE
}

structure ResourceUri {
    ResourceType: ResourceType
    Uri: URI
}

@length(min: 0, max: 1000)
list ResourceUriList {
    member: ResourceUri
}

structure ResponseConfiguration {
    @required ResultPath: JsonPathString
    ErrorPath: JsonPathString
}

structure ResponseExtractionMapping {
    ContentPath: JsonPathString
    HeaderKey: ConnectorPropertyKey
}

structure RestConfiguration {
    GlobalSourceConfiguration: SourceConfiguration
    ValidationEndpointConfiguration: SourceConfiguration
    EntityConfigurations: EntityConfigurationMap
}

structure ResumeWorkflowRunRequest {
    @required Name: NameString
    @required RunId: IdString
    @required NodeIds: NodeIdList
}

structure ResumeWorkflowRunResponse {
    RunId: IdString
    NodeIds: NodeIdList
}

structure RetentionConfiguration {
    icebergConfiguration: IcebergRetentionConfiguration
}

structure RetentionMetrics {
    IcebergMetrics: IcebergRetentionMetrics
}

string Role

@pattern("arn:aws:iam::\\d{12}:role/.*")
string RoleArn

string RoleString

structure Route {
    @required Name: NodeName
    @required Inputs: OneInput
    @required GroupFiltersList: GroupFiltersList
}

string RowTag

@sensitive
map RuleMetricsMap {
    key: NameString
    value: NullableDouble
}

@length(min: 1, max: 10)
list RulesetNames {
    member: NameString
}

string RunId

structure RunIdentifier {
    RunId: HashString
    JobRunId: HashString
}

structure RunMetrics {
    NumberOfBytesCompacted: MessageString
    NumberOfFilesCompacted: MessageString
    NumberOfDpus: MessageString
    JobDurationInHour: MessageString
}

structure RunStatementRequest {
    @required SessionId: NameString
    @required Code: OrchestrationStatementCodeString
    RequestOrigin: OrchestrationNameString
}

structure RunStatementResponse {
    Id: IntegerValue
}

@length(max: 64)
@pattern(".*")
string RuntimeNameString

structure S3CatalogDeltaSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalDeltaOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogHudiSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalHudiOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogIcebergSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    AdditionalIcebergOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3CatalogSource {
    @required Name: NodeName
    @required Database: EnclosedInStringProperty
    @required Table: EnclosedInStringProperty
    PartitionPredicate: EnclosedInStringProperty
    AdditionalOptions: S3SourceAdditionalOptions
}

structure S3CatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3CsvSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    CompressionType: CompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: BoxedBoolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    @required Separator: Separator
    Escaper: EnclosedInStringPropertyWithQuote
    @required QuoteChar: QuoteChar
    Multiline: BoxedBoolean
    WithHeader: BoxedBoolean
    WriteHeader: BoxedBoolean
    SkipFirst: BoxedBoolean
    OptimizePerformance: BooleanValue
    OutputSchemas: GlueSchemas
}

structure S3DeltaCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3DeltaDirectTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Path: EnclosedInStringProperty
    @required Compression: DeltaTargetCompressionType
    NumberTargetPartitions: NumberTargetPartitionsString
    @required Format: TargetFormat
    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3DeltaSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    AdditionalDeltaOptions: AdditionalOptions
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3DirectSourceAdditionalOptions {
    BoundedSize: BoxedLong
    BoundedFiles: BoxedLong
    EnableSamplePath: BoxedBoolean
    SamplePath: EnclosedInStringProperty
}

structure S3DirectTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Path: EnclosedInStringProperty
    Compression: EnclosedInStringProperty
    NumberTargetPartitions: NumberTargetPartitionsString
    @required Format: TargetFormat
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3Encryption {
    S3EncryptionMode: S3EncryptionMode
    KmsKeyArn: KmsKeyArn
}

list S3EncryptionList {
    member: S3Encryption
}

enum S3EncryptionMode {
    DISABLED
    SSE_KMS = "SSE-KMS"
    SSE_S3 = "SSE-S3"
}

structure S3ExcelSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    CompressionType: ParquetCompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: BoxedBoolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    NumberRows: BoxedLong
    SkipFooter: BoxedNonNegativeInt
    OutputSchemas: GlueSchemas
}

structure S3GlueParquetTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Path: EnclosedInStringProperty
    Compression: ParquetCompressionType
    NumberTargetPartitions: NumberTargetPartitionsString
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3HudiCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    @required AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3HudiDirectTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Path: EnclosedInStringProperty
    @required Compression: HudiTargetCompressionType
    NumberTargetPartitions: NumberTargetPartitionsString
    PartitionKeys: GlueStudioPathList
    @required Format: TargetFormat
    @required AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3HudiSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    AdditionalHudiOptions: AdditionalOptions
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3HyperDirectTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    Format: TargetFormat
    PartitionKeys: GlueStudioPathList
    @required Path: EnclosedInStringProperty
    Compression: HyperTargetCompressionType
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    OutputSchemas: GlueSchemas
}

structure S3IcebergCatalogTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Table: EnclosedInStringProperty
    @required Database: EnclosedInStringProperty
    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: CatalogSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
}

structure S3IcebergDirectTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    PartitionKeys: GlueStudioPathList
    @required Path: EnclosedInStringProperty
    @required Format: TargetFormat
    AdditionalOptions: AdditionalOptions
    SchemaChangePolicy: DirectSchemaChangePolicy
    AutoDataQuality: AutoDataQuality
    @required Compression: IcebergTargetCompressionType
    NumberTargetPartitions: NumberTargetPartitionsString
    OutputSchemas: GlueSchemas
}

structure S3JsonSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    CompressionType: CompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: BoxedBoolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    JsonPath: EnclosedInStringProperty
    Multiline: BoxedBoolean
    OutputSchemas: GlueSchemas
}

structure S3ParquetSource {
    @required Name: NodeName
    @required Paths: EnclosedInStringProperties
    CompressionType: ParquetCompressionType
    Exclusions: EnclosedInStringProperties
    GroupSize: EnclosedInStringProperty
    GroupFiles: EnclosedInStringProperty
    Recurse: BoxedBoolean
    MaxBand: BoxedNonNegativeInt
    MaxFilesInBand: BoxedNonNegativeInt
    AdditionalOptions: S3DirectSourceAdditionalOptions
    OutputSchemas: GlueSchemas
}

structure S3SourceAdditionalOptions {
    BoundedSize: BoxedLong
    BoundedFiles: BoxedLong
}

structure S3Target {
    Path: Path
    Exclusions: PathList
    ConnectionName: ConnectionName
    SampleSize: NullableInteger
    EventQueueArn: EventQueueArn
    DlqEventQueueArn: EventQueueArn
}

list S3TargetList {
    member: S3Target
}

@range(min: 0, max: 100)
double SampleSizePercentage

string ScalaCode

structure Schedule {
    ScheduleExpression: CronExpression
    State: ScheduleState
}

enum ScheduleState {
    SCHEDULED
    NOT_SCHEDULED
    TRANSITIONING
}

enum ScheduleType {
    CRON
    AUTO
}

@error("client")
structure SchedulerNotRunningException {
    Message: MessageString
}

@error("client")
structure SchedulerRunningException {
    Message: MessageString
}

@error("client")
structure SchedulerTransitioningException {
    Message: MessageString
}

structure SchemaChangePolicy {
    UpdateBehavior: UpdateBehavior
    DeleteBehavior: DeleteBehavior
}

@range(min: 1, max: 100000)
long SchemaCheckpointNumber

structure SchemaColumn {
    Name: ColumnNameString
    DataType: ColumnTypeString
}

@length(min: 1, max: 340000)
@pattern(".*\\S.*")
string SchemaDefinitionDiff

@length(min: 1, max: 170000)
@pattern(".*\\S.*")
string SchemaDefinitionString

enum SchemaDiffType {
    SYNTAX_DIFF
}

structure SchemaId {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    RegistryName: SchemaRegistryNameString
}

list SchemaListDefinition {
    member: SchemaListItem
}

structure SchemaListItem {
    RegistryName: SchemaRegistryNameString
    SchemaName: SchemaRegistryNameString
    SchemaArn: GlueResourceArn
    Description: DescriptionString
    SchemaStatus: SchemaStatus
    CreatedTime: CreatedTimestamp
    UpdatedTime: UpdatedTimestamp
}

string SchemaPathString

structure SchemaReference {
    SchemaId: SchemaId
    SchemaVersionId: SchemaVersionIdString
    SchemaVersionNumber: VersionLongNumber
}

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9-_$#.]+")
string SchemaRegistryNameString

string SchemaRegistryTokenString

enum SchemaStatus {
    AVAILABLE
    PENDING
    DELETING
}

@length(min: 1, max: 5000)
string SchemaValidationError

structure SchemaVersionErrorItem {
    VersionNumber: VersionLongNumber
    ErrorDetails: ErrorDetails
}

list SchemaVersionErrorList {
    member: SchemaVersionErrorItem
}

@length(min: 36, max: 36)
@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string SchemaVersionIdString

list SchemaVersionList {
    member: SchemaVersionListItem
}

structure SchemaVersionListItem {
    SchemaArn: GlueResourceArn
    SchemaVersionId: SchemaVersionIdString
    VersionNumber: VersionLongNumber
    Status: SchemaVersionStatus
    CreatedTime: CreatedTimestamp
}

structure SchemaVersionNumber {
    LatestVersion: LatestSchemaVersionBoolean
    VersionNumber: VersionLongNumber
}

enum SchemaVersionStatus {
    AVAILABLE
    PENDING
    FAILURE
    DELETING
}

@length(max: 400000)
string ScriptLocationString

list SearchPropertyPredicates {
    member: PropertyPredicate
}

structure SearchTablesRequest {
    CatalogId: CatalogIdString
    NextToken: Token
    Filters: SearchPropertyPredicates
    SearchText: ValueString
    SortCriteria: SortCriteria
    MaxResults: PageSize
    ResourceShareType: ResourceShareType
    IncludeStatusDetails: BooleanNullable
}

structure SearchTablesResponse {
    NextToken: Token
    TableList: TableList
}

@pattern("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$")
string SecretArn

structure SecurityConfiguration {
    Name: NameString
    CreatedTimeStamp: TimestampValue
    EncryptionConfiguration: EncryptionConfiguration
}

list SecurityConfigurationList {
    member: SecurityConfiguration
}

@length(min: 0, max: 50)
list SecurityGroupIdList {
    member: NameString
}

structure Segment {
    @required SegmentNumber: NonNegativeInteger
    @required TotalSegments: TotalSegmentsInteger
}

structure SelectFields {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Paths: GlueStudioPathList
}

structure SelectFromCollection {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Index: NonNegativeInt
}

@length(min: 1, max: 1000)
list SelectedFields {
    member: EntityFieldName
}

enum Separator {
    comma
    ctrla
    pipe
    semicolon
    tab
}

structure SerDeInfo {
    Name: NameString
    SerializationLibrary: NameString
    Parameters: ParametersMap
}

structure Session {
    Id: NameString
    CreatedOn: TimestampValue
    Status: SessionStatus
    ErrorMessage: DescriptionString
    Description: DescriptionString
    Role: OrchestrationRoleArn
    Command: SessionCommand
    DefaultArguments: OrchestrationArgumentsMap
    Connections: ConnectionsList
    Progress: DoubleValue
    MaxCapacity: NullableDouble
    SecurityConfiguration: NameString
    GlueVersion: GlueVersionString
    NumberOfWorkers: NullableInteger
    WorkerType: WorkerType
    CompletedOn: TimestampValue
    ExecutionTime: NullableDouble
    DPUSeconds: NullableDouble
    IdleTimeout: IdleTimeout
    ProfileName: NameString
}

structure SessionCommand {
    Name: NameString
    PythonVersion: PythonVersionString
}

list SessionIdList {
    member: NameString
}

list SessionList {
    member: Session
}

enum SessionStatus {
    PROVISIONING
    READY
    FAILED
    TIMEOUT
    STOPPING
    STOPPED
}

enum SettingSource {
    CATALOG
    TABLE
}

structure SkewedInfo {
    SkewedColumnNames: NameStringList
    SkewedColumnValues: ColumnValueStringList
    SkewedColumnValueLocationMaps: LocationMap
}

structure SnowflakeNodeData {
    SourceType: GenericLimitedString
    Connection: Option
    Schema: GenericString
    Table: GenericString
    Database: GenericString
    TempDir: EnclosedInStringProperty
    IamRole: Option
    AdditionalOptions: AdditionalOptions
    SampleQuery: GenericString
    PreAction: GenericString
    PostAction: GenericString
    Action: GenericString
    Upsert: BooleanValue
    MergeAction: GenericLimitedString
    MergeWhenMatched: GenericLimitedString
    MergeWhenNotMatched: GenericLimitedString
    MergeClause: GenericString
    StagingTable: GenericString
    SelectedColumns: OptionList
    AutoPushdown: BooleanValue
    TableSchema: OptionList
}

structure SnowflakeSource {
    @required Name: NodeName
    @required Data: SnowflakeNodeData
    OutputSchemas: GlueSchemas
}

structure SnowflakeTarget {
    @required Name: NodeName
    @required Data: SnowflakeNodeData
    Inputs: OneInput
}

enum Sort {
    ASC
    DESC
}

@length(min: 0, max: 1)
list SortCriteria {
    member: SortCriterion
}

structure SortCriterion {
    FieldName: ValueString
    Sort: Sort
}

enum SortDirectionType {
    DESCENDING
    ASCENDING
}

structure SourceConfiguration {
    RequestMethod: HTTPMethod
    RequestPath: PathString
    RequestParameters: ConnectorPropertyList
    ResponseConfiguration: ResponseConfiguration
    PaginationConfiguration: PaginationConfiguration
}

enum SourceControlAuthStrategy {
    PERSONAL_ACCESS_TOKEN
    AWS_SECRETS_MANAGER
}

structure SourceControlDetails {
    Provider: SourceControlProvider
    Repository: Generic512CharString
    Owner: Generic512CharString
    Branch: Generic512CharString
    Folder: Generic512CharString
    LastCommitId: Generic512CharString
    AuthStrategy: SourceControlAuthStrategy
    AuthToken: Generic512CharString
}

enum SourceControlProvider {
    GITHUB
    GITLAB
    BITBUCKET
    AWS_CODE_COMMIT
}

structure SourceProcessingProperties {
    RoleArn: String128
}

structure SourceTableConfig {
    Fields: SourceTableFieldsList
    FilterPredicate: String128
    PrimaryKey: PrimaryKeyList
    RecordUpdateField: String128
}

list SourceTableFieldsList {
    member: String128
}

structure SparkConnectorSource {
    @required Name: NodeName
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectorName: EnclosedInStringProperty
    @required ConnectionType: EnclosedInStringProperty
    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure SparkConnectorTarget {
    @required Name: NodeName
    @required Inputs: OneInput
    @required ConnectionName: EnclosedInStringProperty
    @required ConnectorName: EnclosedInStringProperty
    @required ConnectionType: EnclosedInStringProperty
    AdditionalOptions: AdditionalOptions
    OutputSchemas: GlueSchemas
}

structure SparkSQL {
    @required Name: NodeName
    @required Inputs: ManyInputs
    @required SqlQuery: SqlQuery
    @required SqlAliases: SqlAliases
    OutputSchemas: GlueSchemas
}

structure Spigot {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Path: EnclosedInStringProperty
    Topk: Topk
    Prob: Prob
}

structure SplitFields {
    @required Name: NodeName
    @required Inputs: OneInput
    @required Paths: GlueStudioPathList
}

structure SqlAlias {
    @required From: NodeId
    @required Alias: EnclosedInStringPropertyWithQuote
}

list SqlAliases {
    member: SqlAlias
}

@pattern("([\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\s])*")
string SqlQuery

structure StartBlueprintRunRequest {
    @required BlueprintName: OrchestrationNameString
    Parameters: BlueprintParameters
    @required RoleArn: OrchestrationIAMRoleArn
}

structure StartBlueprintRunResponse {
    RunId: IdString
}

structure StartColumnStatisticsTaskRunRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
    ColumnNameList: ColumnNameList
    @required Role: NameString
    SampleSize: SampleSizePercentage
    CatalogID: NameString
    SecurityConfiguration: NameString
}

structure StartColumnStatisticsTaskRunResponse {
    ColumnStatisticsTaskRunId: HashString
}

structure StartColumnStatisticsTaskRunScheduleRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
}

structure StartColumnStatisticsTaskRunScheduleResponse {}

structure StartCrawlerRequest {
    @required Name: NameString
}

structure StartCrawlerResponse {}

structure StartCrawlerScheduleRequest {
    @required CrawlerName: NameString
}

structure StartCrawlerScheduleResponse {}

structure StartDataQualityRuleRecommendationRunRequest {
    @required DataSource: DataSource
    @required Role: RoleString
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    CreatedRulesetName: NameString
    DataQualitySecurityConfiguration: NameString
    ClientToken: HashString
}

structure StartDataQualityRuleRecommendationRunResponse {
    RunId: HashString
}

structure StartDataQualityRulesetEvaluationRunRequest {
    @required DataSource: DataSource
    @required Role: RoleString
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    ClientToken: HashString
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptions
    @required RulesetNames: RulesetNames
    AdditionalDataSources: DataSourceMap
}

structure StartDataQualityRulesetEvaluationRunResponse {
    RunId: HashString
}

structure StartExportLabelsTaskRunRequest {
    @required TransformId: HashString
    @required OutputS3Path: UriString
}

structure StartExportLabelsTaskRunResponse {
    TaskRunId: HashString
}

structure StartImportLabelsTaskRunRequest {
    @required TransformId: HashString
    @required InputS3Path: UriString
    ReplaceAllLabels: ReplaceBoolean
}

structure StartImportLabelsTaskRunResponse {
    TaskRunId: HashString
}

structure StartJobRunRequest {
    @required JobName: NameString
    JobRunQueuingEnabled: NullableBoolean
    JobRunId: IdString
    Arguments: GenericMap
    @deprecated AllocatedCapacity: IntegerValue
    Timeout: Timeout
    MaxCapacity: NullableDouble
    SecurityConfiguration: NameString
    NotificationProperty: NotificationProperty
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    ExecutionClass: ExecutionClass
    ExecutionRoleSessionPolicy: OrchestrationPolicyJsonString
}

structure StartJobRunResponse {
    JobRunId: IdString
}

structure StartMLEvaluationTaskRunRequest {
    @required TransformId: HashString
}

structure StartMLEvaluationTaskRunResponse {
    TaskRunId: HashString
}

structure StartMLLabelingSetGenerationTaskRunRequest {
    @required TransformId: HashString
    @required OutputS3Path: UriString
}

structure StartMLLabelingSetGenerationTaskRunResponse {
    TaskRunId: HashString
}

structure StartMaterializedViewRefreshTaskRunRequest {
    @required CatalogId: NameString
    @required DatabaseName: NameString
    @required TableName: NameString
    FullRefresh: NullableBoolean
}

structure StartMaterializedViewRefreshTaskRunResponse {
    MaterializedViewRefreshTaskRunId: UUIDv4
}

structure StartTriggerRequest {
    @required Name: NameString
}

structure StartTriggerResponse {
    Name: NameString
}

structure StartWorkflowRunRequest {
    @required Name: NameString
    RunProperties: WorkflowRunProperties
}

structure StartWorkflowRunResponse {
    RunId: IdString
}

structure StartingEventBatchCondition {
    BatchSize: NullableInteger
    BatchWindow: NullableInteger
}

enum StartingPosition {
    latest
    trim_horizon
    earliest
    timestamp
}

structure Statement {
    Id: IntegerValue
    Code: GenericString
    State: StatementState
    Output: StatementOutput
    Progress: DoubleValue
    StartedOn: LongValue
    CompletedOn: LongValue
}

list StatementList {
    member: Statement
}

structure StatementOutput {
    Data: StatementOutputData
    ExecutionCount: IntegerValue
    Status: StatementState
    ErrorName: GenericString
    ErrorValue: GenericString
    Traceback: OrchestrationStringList
}

structure StatementOutputData {
    TextPlain: GenericString
}

enum StatementState {
    WAITING
    RUNNING
    AVAILABLE
    CANCELLING
    CANCELLED
    ERROR
}

structure StatisticAnnotation {
    ProfileId: HashString
    StatisticId: HashString
    StatisticRecordedOn: Timestamp
    InclusionAnnotation: TimestampedInclusionAnnotation
}

enum StatisticEvaluationLevel {
    Dataset
    Column
    Multicolumn
}

structure StatisticModelResult {
    LowerBound: NullableDouble
    UpperBound: NullableDouble
    PredictedValue: NullableDouble
    ActualValue: NullableDouble
    Date: Timestamp
    InclusionAnnotation: InclusionAnnotationValue
}

list StatisticModelResults {
    member: StatisticModelResult
}

@length(min: 1, max: 255)
@pattern("[A-Z][A-Za-z\\.]+")
string StatisticNameString

@sensitive
map StatisticPropertiesMap {
    key: NameString
    value: DescriptionString
}

structure StatisticSummary {
    StatisticId: HashString
    ProfileId: HashString
    RunIdentifier: RunIdentifier
    StatisticName: StatisticNameString
    DoubleValue: double
    EvaluationLevel: StatisticEvaluationLevel
    ColumnsReferenced: ColumnNameList
    ReferencedDatasets: ReferenceDatasetsList
    StatisticProperties: StatisticPropertiesMap
    RecordedOn: Timestamp
    InclusionAnnotation: TimestampedInclusionAnnotation
}

list StatisticSummaryList {
    member: StatisticSummary
}

structure StatusDetails {
    RequestedChange: Table
    ViewValidations: ViewValidationList
}

structure StopColumnStatisticsTaskRunRequest {
    @required DatabaseName: DatabaseName
    @required TableName: NameString
}

structure StopColumnStatisticsTaskRunResponse {}

structure StopColumnStatisticsTaskRunScheduleRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
}

structure StopColumnStatisticsTaskRunScheduleResponse {}

structure StopCrawlerRequest {
    @required Name: NameString
}

structure StopCrawlerResponse {}

structure StopCrawlerScheduleRequest {
    @required CrawlerName: NameString
}

structure StopCrawlerScheduleResponse {}

structure StopMaterializedViewRefreshTaskRunRequest {
    @required CatalogId: NameString
    @required DatabaseName: NameString
    @required TableName: NameString
}

structure StopMaterializedViewRefreshTaskRunResponse {}

structure StopSessionRequest {
    @required Id: NameString
    RequestOrigin: OrchestrationNameString
}

structure StopSessionResponse {
    Id: NameString
}

structure StopTriggerRequest {
    @required Name: NameString
}

structure StopTriggerResponse {
    Name: NameString
}

structure StopWorkflowRunRequest {
    @required Name: NameString
    @required RunId: IdString
}

structure StopWorkflowRunResponse {}

structure StorageDescriptor {
    Columns: ColumnList
    Location: LocationString
    AdditionalLocations: LocationStringList
    InputFormat: FormatString
    OutputFormat: FormatString
    Compressed: Boolean
    NumberOfBuckets: Integer
    SerdeInfo: SerDeInfo
    BucketColumns: NameStringList
    SortColumns: OrderList
    Parameters: ParametersMap
    SkewedInfo: SkewedInfo
    StoredAsSubDirectories: Boolean
    SchemaReference: SchemaReference
}

structure StreamingDataPreviewOptions {
    PollingTime: PollingTime
    RecordPollingLimit: PositiveLong
}

string String

@length(min: 1, max: 1024)
string String1024

@length(min: 1, max: 128)
string String128

@length(min: 1, max: 2048)
string String2048

@length(min: 1, max: 512)
string String512

structure StringColumnStatisticsData {
    @required MaximumLength: NonNegativeLong
    @required AverageLength: NonNegativeDouble
    @required NumberOfNulls: NonNegativeLong
    @required NumberOfDistinctValues: NonNegativeLong
}

list StringList {
    member: GenericString
}

map StringToStringMap {
    key: NullableString
    value: NullableString
}

structure SupportedDialect {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
}

structure Table {
    @required Name: NameString
    DatabaseName: NameString
    Description: DescriptionString
    Owner: NameString
    CreateTime: Timestamp
    UpdateTime: Timestamp
    LastAccessTime: Timestamp
    LastAnalyzedTime: Timestamp
    Retention: NonNegativeInteger
    StorageDescriptor: StorageDescriptor
    PartitionKeys: ColumnList
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    TableType: TableTypeString
    Parameters: ParametersMap
    CreatedBy: NameString
    IsRegisteredWithLakeFormation: Boolean
    TargetTable: TableIdentifier
    CatalogId: CatalogIdString
    VersionId: VersionString
    FederatedTable: FederatedTable
    ViewDefinition: ViewDefinition
    IsMultiDialectView: NullableBoolean
    IsMaterializedView: NullableBoolean
    Status: TableStatus
}

enum TableAttributes {
    NAME
    TABLE_TYPE
}

list TableAttributesList {
    member: TableAttributes
}

structure TableError {
    TableName: NameString
    ErrorDetail: ErrorDetail
}

list TableErrors {
    member: TableError
}

structure TableIdentifier {
    CatalogId: CatalogIdString
    DatabaseName: NameString
    Name: NameString
    Region: NameString
}

structure TableInput {
    @required Name: NameString
    Description: DescriptionString
    Owner: NameString
    LastAccessTime: Timestamp
    LastAnalyzedTime: Timestamp
    Retention: NonNegativeInteger
    StorageDescriptor: StorageDescriptor
    PartitionKeys: ColumnList
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    TableType: TableTypeString
    Parameters: ParametersMap
    TargetTable: TableIdentifier
    ViewDefinition: ViewDefinitionInput
}

list TableList {
    member: Table
}

string TableName

structure TableOptimizer {
    type: TableOptimizerType
    configuration: TableOptimizerConfiguration
    lastRun: TableOptimizerRun
    configurationSource: ConfigurationSource
}

structure TableOptimizerConfiguration {
    roleArn: ArnString
    enabled: NullableBoolean
    vpcConfiguration: TableOptimizerVpcConfiguration
    compactionConfiguration: CompactionConfiguration
    retentionConfiguration: RetentionConfiguration
    orphanFileDeletionConfiguration: OrphanFileDeletionConfiguration
}

enum TableOptimizerEventType {
    starting
    completed
    failed
    in_progress
}

structure TableOptimizerRun {
    eventType: TableOptimizerEventType
    startTimestamp: TableOptimizerRunTimestamp
    endTimestamp: TableOptimizerRunTimestamp
    @deprecated metrics: RunMetrics
    error: MessageString
    compactionMetrics: CompactionMetrics
    compactionStrategy: CompactionStrategy
    retentionMetrics: RetentionMetrics
    orphanFileDeletionMetrics: OrphanFileDeletionMetrics
}

timestamp TableOptimizerRunTimestamp

list TableOptimizerRuns {
    member: TableOptimizerRun
}

enum TableOptimizerType {
    compaction
    retention
    orphan_file_deletion
}

union TableOptimizerVpcConfiguration {
    glueConnectionName: glueConnectionNameString
}

@length(min: 0, max: 128)
string TablePrefix

structure TableStatus {
    RequestedBy: NameString
    UpdatedBy: NameString
    RequestTime: Timestamp
    UpdateTime: Timestamp
    Action: ResourceAction
    State: ResourceState
    Error: ErrorDetail
    Details: StatusDetails
}

@length(max: 255)
string TableTypeString

structure TableVersion {
    Table: Table
    VersionId: VersionString
}

structure TableVersionError {
    TableName: NameString
    VersionId: VersionString
    ErrorDetail: ErrorDetail
}

list TableVersionErrors {
    member: TableVersionError
}

@range(min: -1)
long TableVersionId

structure Tag {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeysList {
    member: TagKey
}

structure TagResourceRequest {
    @required ResourceArn: GlueResourceArn
    @required TagsToAdd: TagsMap
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 1024)
string TargetColumn

enum TargetFormat {
    json
    csv
    avro
    orc
    parquet
    hudi
    delta
    iceberg
    hyper
    xml
}

structure TargetProcessingProperties {
    RoleArn: String128
    KmsArn: String2048
    ConnectionName: String128
    EventBusArn: String2048
}

structure TargetRedshiftCatalog {
    @required CatalogArn: ResourceArnString
}

@error("client")
structure TargetResourceNotFound {
    Message: IntegrationErrorMessage
}

structure TargetTableConfig {
    UnnestSpec: UnnestSpec
    PartitionSpec: IntegrationPartitionSpecList
    TargetTableName: String128
}

structure TaskRun {
    TransformId: HashString
    TaskRunId: HashString
    Status: TaskStatusType
    LogGroupName: GenericString
    Properties: TaskRunProperties
    ErrorString: GenericString
    StartedOn: Timestamp
    LastModifiedOn: Timestamp
    CompletedOn: Timestamp
    ExecutionTime: ExecutionTime
}

structure TaskRunFilterCriteria {
    TaskRunType: TaskType
    Status: TaskStatusType
    StartedBefore: Timestamp
    StartedAfter: Timestamp
}

list TaskRunList {
    member: TaskRun
}

structure TaskRunProperties {
    TaskType: TaskType
    ImportLabelsTaskRunProperties: ImportLabelsTaskRunProperties
    ExportLabelsTaskRunProperties: ExportLabelsTaskRunProperties
    LabelingSetGenerationTaskRunProperties: LabelingSetGenerationTaskRunProperties
    FindMatchesTaskRunProperties: FindMatchesTaskRunProperties
}

enum TaskRunSortColumnType {
    TASK_RUN_TYPE
    STATUS
    STARTED
}

structure TaskRunSortCriteria {
    @required Column: TaskRunSortColumnType
    @required SortDirection: SortDirectionType
}

enum TaskStatusType {
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
    TIMEOUT
}

enum TaskType {
    EVALUATION
    LABELING_SET_GENERATION
    IMPORT_LABELS
    EXPORT_LABELS
    FIND_MATCHES
}

structure TestConnectionInput {
    @required ConnectionType: ConnectionType
    @required ConnectionProperties: ConnectionProperties
    AuthenticationConfiguration: AuthenticationConfigurationInput
}

structure TestConnectionRequest {
    ConnectionName: NameString
    CatalogId: CatalogIdString
    TestConnectionInput: TestConnectionInput
}

structure TestConnectionResponse {}

@error("client")
structure ThrottlingException {
    Message: MessageString
}

@range(min: 1)
integer Timeout

timestamp Timestamp

structure TimestampFilter {
    RecordedBefore: Timestamp
    RecordedAfter: Timestamp
}

timestamp TimestampValue

structure TimestampedInclusionAnnotation {
    Value: InclusionAnnotationValue
    LastModifiedOn: Timestamp
}

string Token

@length(max: 256)
@pattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string TokenUrl

@length(min: 1, max: 128)
string TokenUrlParameterKey

@length(min: 1, max: 512)
string TokenUrlParameterValue

map TokenUrlParametersMap {
    key: TokenUrlParameterKey
    value: TokenUrlParameterValue
}

@range(min: 0, max: 100)
integer Topk

@range(min: 1, max: 10)
integer TotalSegmentsInteger

@length(min: 1, max: 255)
@pattern("[\\p{L}\\p{N}\\p{P}]*")
string TransactionIdString

structure TransformConfigParameter {
    @required Name: EnclosedInStringProperty
    @required Type: ParamType
    ValidationRule: EnclosedInStringProperty
    ValidationMessage: EnclosedInStringProperty
    Value: EnclosedInStringProperties
    ListType: ParamType
    IsOptional: BoxedBoolean
}

list TransformConfigParameterList {
    member: TransformConfigParameter
}

structure TransformEncryption {
    MlUserDataEncryption: MLUserDataEncryption
    TaskRunSecurityConfigurationName: NameString
}

structure TransformFilterCriteria {
    Name: NameString
    TransformType: TransformType
    Status: TransformStatusType
    GlueVersion: GlueVersionString
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    LastModifiedBefore: Timestamp
    LastModifiedAfter: Timestamp
    Schema: TransformSchema
}

list TransformIdList {
    member: HashString
}

list TransformList {
    member: MLTransform
}

structure TransformParameters {
    @required TransformType: TransformType
    FindMatchesParameters: FindMatchesParameters
}

@length(max: 100)
list TransformSchema {
    member: SchemaColumn
}

enum TransformSortColumnType {
    NAME
    TRANSFORM_TYPE
    STATUS
    CREATED
    LAST_MODIFIED
}

structure TransformSortCriteria {
    @required Column: TransformSortColumnType
    @required SortDirection: SortDirectionType
}

enum TransformStatusType {
    NOT_READY
    READY
    DELETING
}

enum TransformType {
    FIND_MATCHES
}

structure Trigger {
    Name: NameString
    WorkflowName: NameString
    Id: IdString
    Type: TriggerType
    State: TriggerState
    Description: DescriptionString
    Schedule: GenericString
    Actions: ActionList
    Predicate: Predicate
    EventBatchingCondition: EventBatchingCondition
}

list TriggerList {
    member: Trigger
}

list TriggerNameList {
    member: NameString
}

structure TriggerNodeDetails {
    Trigger: Trigger
}

enum TriggerState {
    CREATING
    CREATED
    ACTIVATING
    ACTIVATED
    DEACTIVATING
    DEACTIVATED
    DELETING
    UPDATING
}

enum TriggerType {
    SCHEDULED
    CONDITIONAL
    ON_DEMAND
    EVENT
}

structure TriggerUpdate {
    Name: NameString
    Description: DescriptionString
    Schedule: GenericString
    Actions: ActionList
    Predicate: Predicate
    EventBatchingCondition: EventBatchingCondition
}

@length(min: 2, max: 2)
list TwoInputs {
    member: NodeId
}

@length(min: 0, max: 20000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TypeString

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string URI

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string UUIDv4

structure UnfilteredPartition {
    Partition: Partition
    AuthorizedColumns: NameStringList
    IsRegisteredWithLakeFormation: Boolean
}

list UnfilteredPartitionList {
    member: UnfilteredPartition
}

structure Union {
    @required Name: NodeName
    @required Inputs: TwoInputs
    @required UnionType: UnionType
}

enum UnionType {
    ALL
    DISTINCT
}

enum UnnestSpec {
    TOPLEVEL
    FULL
    NOUNNEST
}

structure UntagResourceRequest {
    @required ResourceArn: GlueResourceArn
    @required TagsToRemove: TagKeysList
}

structure UntagResourceResponse {}

enum UpdateBehavior {
    LOG
    UPDATE_IN_DATABASE
}

structure UpdateBlueprintRequest {
    @required Name: OrchestrationNameString
    Description: Generic512CharString
    @required BlueprintLocation: OrchestrationS3Location
}

structure UpdateBlueprintResponse {
    Name: NameString
}

enum UpdateCatalogBehavior {
    UPDATE_IN_DATABASE
    LOG
}

structure UpdateCatalogRequest {
    @required CatalogId: CatalogIdString
    @required CatalogInput: CatalogInput
}

structure UpdateCatalogResponse {}

structure UpdateClassifierRequest {
    GrokClassifier: UpdateGrokClassifierRequest
    XMLClassifier: UpdateXMLClassifierRequest
    JsonClassifier: UpdateJsonClassifierRequest
    CsvClassifier: UpdateCsvClassifierRequest
}

structure UpdateClassifierResponse {}

structure UpdateColumnStatisticsForPartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValues: ValueStringList
    @required ColumnStatisticsList: UpdateColumnStatisticsList
}

structure UpdateColumnStatisticsForPartitionResponse {
    Errors: ColumnStatisticsErrors
}

structure UpdateColumnStatisticsForTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required ColumnStatisticsList: UpdateColumnStatisticsList
}

structure UpdateColumnStatisticsForTableResponse {
    Errors: ColumnStatisticsErrors
}

@length(min: 0, max: 25)
list UpdateColumnStatisticsList {
    member: ColumnStatistics
}

structure UpdateColumnStatisticsTaskSettingsRequest {
    @required DatabaseName: NameString
    @required TableName: NameString
    Role: NameString
    Schedule: CronExpression
    ColumnNameList: ColumnNameList
    SampleSize: SampleSizePercentage
    CatalogID: NameString
    SecurityConfiguration: NameString
}

structure UpdateColumnStatisticsTaskSettingsResponse {}

structure UpdateConnectionRequest {
    CatalogId: CatalogIdString
    @required Name: NameString
    @required ConnectionInput: ConnectionInput
}

structure UpdateConnectionResponse {}

structure UpdateCrawlerRequest {
    @required Name: NameString
    Role: Role
    DatabaseName: DatabaseName
    Description: DescriptionStringRemovable
    Targets: CrawlerTargets
    Schedule: CronExpression
    Classifiers: ClassifierNameList
    TablePrefix: TablePrefix
    SchemaChangePolicy: SchemaChangePolicy
    RecrawlPolicy: RecrawlPolicy
    LineageConfiguration: LineageConfiguration
    LakeFormationConfiguration: LakeFormationConfiguration
    Configuration: CrawlerConfiguration
    CrawlerSecurityConfiguration: CrawlerSecurityConfiguration
}

structure UpdateCrawlerResponse {}

structure UpdateCrawlerScheduleRequest {
    @required CrawlerName: NameString
    Schedule: CronExpression
}

structure UpdateCrawlerScheduleResponse {}

structure UpdateCsvClassifierRequest {
    @required Name: NameString
    Delimiter: CsvColumnDelimiter
    QuoteSymbol: CsvQuoteSymbol
    ContainsHeader: CsvHeaderOption
    Header: CsvHeader
    DisableValueTrimming: NullableBoolean
    AllowSingleColumn: NullableBoolean
    CustomDatatypeConfigured: NullableBoolean
    CustomDatatypes: CustomDatatypes
    Serde: CsvSerdeOption
}

structure UpdateDataQualityRulesetRequest {
    @required Name: NameString
    Description: DescriptionString
    Ruleset: DataQualityRulesetString
}

structure UpdateDataQualityRulesetResponse {
    Name: NameString
    Description: DescriptionString
    Ruleset: DataQualityRulesetString
}

structure UpdateDatabaseRequest {
    CatalogId: CatalogIdString
    @required Name: NameString
    @required DatabaseInput: DatabaseInput
}

structure UpdateDatabaseResponse {}

structure UpdateDevEndpointRequest {
    @required EndpointName: GenericString
    PublicKey: GenericString
    AddPublicKeys: PublicKeysList
    DeletePublicKeys: PublicKeysList
    CustomLibraries: DevEndpointCustomLibraries
    UpdateEtlLibraries: BooleanValue
    DeleteArguments: StringList
    AddArguments: MapValue
}

structure UpdateDevEndpointResponse {}

structure UpdateGlueIdentityCenterConfigurationRequest {
    Scopes: IdentityCenterScopesList
    UserBackgroundSessionsEnabled: NullableBoolean
}

structure UpdateGlueIdentityCenterConfigurationResponse {}

structure UpdateGrokClassifierRequest {
    @required Name: NameString
    Classification: Classification
    GrokPattern: GrokPattern
    CustomPatterns: CustomPatterns
}

structure UpdateIcebergInput {
    @required UpdateIcebergTableInput: UpdateIcebergTableInput
}

structure UpdateIcebergTableInput {
    @required Updates: IcebergTableUpdateList
}

structure UpdateIntegrationResourcePropertyRequest {
    @required ResourceArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure UpdateIntegrationResourcePropertyResponse {
    ResourceArn: String512
    ResourcePropertyArn: String512
    SourceProcessingProperties: SourceProcessingProperties
    TargetProcessingProperties: TargetProcessingProperties
}

structure UpdateIntegrationTablePropertiesRequest {
    @required ResourceArn: String512
    @required TableName: String128
    SourceTableConfig: SourceTableConfig
    TargetTableConfig: TargetTableConfig
}

structure UpdateIntegrationTablePropertiesResponse {}

structure UpdateJobFromSourceControlRequest {
    JobName: NameString
    Provider: SourceControlProvider
    RepositoryName: NameString
    RepositoryOwner: NameString
    BranchName: NameString
    Folder: NameString
    CommitId: CommitIdString
    AuthStrategy: SourceControlAuthStrategy
    AuthToken: AuthTokenString
}

structure UpdateJobFromSourceControlResponse {
    JobName: NameString
}

structure UpdateJobRequest {
    @required JobName: NameString
    @required JobUpdate: JobUpdate
}

structure UpdateJobResponse {
    JobName: NameString
}

structure UpdateJsonClassifierRequest {
    @required Name: NameString
    JsonPath: JsonPath
}

structure UpdateMLTransformRequest {
    @required TransformId: HashString
    Name: NameString
    Description: DescriptionString
    Parameters: TransformParameters
    Role: RoleString
    GlueVersion: GlueVersionString
    MaxCapacity: NullableDouble
    WorkerType: WorkerType
    NumberOfWorkers: NullableInteger
    Timeout: Timeout
    MaxRetries: NullableInteger
}

structure UpdateMLTransformResponse {
    TransformId: HashString
}

structure UpdateOpenTableFormatInput {
    UpdateIcebergInput: UpdateIcebergInput
}

structure UpdatePartitionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required PartitionValueList: BoundedPartitionValueList
    @required PartitionInput: PartitionInput
}

structure UpdatePartitionResponse {}

structure UpdateRegistryInput {
    @required RegistryId: RegistryId
    @required Description: DescriptionString
}

structure UpdateRegistryResponse {
    RegistryName: SchemaRegistryNameString
    RegistryArn: GlueResourceArn
}

structure UpdateSchemaInput {
    @required SchemaId: SchemaId
    SchemaVersionNumber: SchemaVersionNumber
    Compatibility: Compatibility
    Description: DescriptionString
}

structure UpdateSchemaResponse {
    SchemaArn: GlueResourceArn
    SchemaName: SchemaRegistryNameString
    RegistryName: SchemaRegistryNameString
}

structure UpdateSourceControlFromJobRequest {
    JobName: NameString
    Provider: SourceControlProvider
    RepositoryName: NameString
    RepositoryOwner: NameString
    BranchName: NameString
    Folder: NameString
    CommitId: CommitIdString
    AuthStrategy: SourceControlAuthStrategy
    AuthToken: AuthTokenString
}

structure UpdateSourceControlFromJobResponse {
    JobName: NameString
}

structure UpdateTableOptimizerRequest {
    @required CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required TableName: NameString
    @required Type: TableOptimizerType
    @required TableOptimizerConfiguration: TableOptimizerConfiguration
}

structure UpdateTableOptimizerResponse {}

structure UpdateTableRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    Name: NameString
    TableInput: TableInput
    SkipArchive: BooleanNullable
    TransactionId: TransactionIdString
    VersionId: VersionString
    ViewUpdateAction: ViewUpdateAction
    Force: Boolean
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInput
}

structure UpdateTableResponse {}

structure UpdateTriggerRequest {
    @required Name: NameString
    @required TriggerUpdate: TriggerUpdate
}

structure UpdateTriggerResponse {
    Trigger: Trigger
}

structure UpdateUsageProfileRequest {
    @required Name: NameString
    Description: DescriptionString
    @required Configuration: ProfileConfiguration
}

structure UpdateUsageProfileResponse {
    Name: NameString
}

structure UpdateUserDefinedFunctionRequest {
    CatalogId: CatalogIdString
    @required DatabaseName: NameString
    @required FunctionName: NameString
    @required FunctionInput: UserDefinedFunctionInput
}

structure UpdateUserDefinedFunctionResponse {}

structure UpdateWorkflowRequest {
    @required Name: NameString
    Description: WorkflowDescriptionString
    DefaultRunProperties: WorkflowRunProperties
    MaxConcurrentRuns: NullableInteger
}

structure UpdateWorkflowResponse {
    Name: NameString
}

structure UpdateXMLClassifierRequest {
    @required Name: NameString
    Classification: Classification
    RowTag: RowTag
}

string UpdatedTimestamp

structure UpsertRedshiftTargetOptions {
    TableLocation: EnclosedInStringProperty
    ConnectionName: EnclosedInStringProperty
    UpsertKeys: EnclosedInStringPropertiesMinOne
}

string UriString

string UrlString

structure UsageProfileDefinition {
    Name: NameString
    Description: DescriptionString
    CreatedOn: TimestampValue
    LastModifiedOn: TimestampValue
}

list UsageProfileDefinitionList {
    member: UsageProfileDefinition
}

structure UserDefinedFunction {
    FunctionName: NameString
    DatabaseName: NameString
    ClassName: NameString
    OwnerName: NameString
    FunctionType: FunctionType
    OwnerType: PrincipalType
    CreateTime: Timestamp
    ResourceUris: ResourceUriList
    CatalogId: CatalogIdString
}

structure UserDefinedFunctionInput {
    FunctionName: NameString
    ClassName: NameString
    OwnerName: NameString
    FunctionType: FunctionType
    OwnerType: PrincipalType
    ResourceUris: ResourceUriList
}

list UserDefinedFunctionList {
    member: UserDefinedFunction
}

@length(max: 2048)
@pattern("\\S+")
string UserManagedClientApplicationClientId

@length(max: 512)
@pattern("^[\\x20-\\x7E]*$")
@sensitive
string UserManagedClientApplicationClientSecret

@length(max: 512)
@pattern("\\S+")
string Username

@error("client")
structure ValidationException {
    Message: MessageString
}

@length(min: 1, max: 1024)
string ValueString

list ValueStringList {
    member: ValueString
}

@length(min: 1, max: 128)
string Vendor

long VersionId

@range(min: 1, max: 100000)
long VersionLongNumber

@error("client")
structure VersionMismatchException {
    Message: MessageString
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string VersionString

@length(min: 1, max: 100000)
@pattern("[1-9][0-9]*|[1-9][0-9]*-[1-9][0-9]*")
string VersionsString

structure ViewDefinition {
    IsProtected: NullableBoolean
    Definer: ArnString
    ViewVersionId: TableVersionId
    ViewVersionToken: HashString
    RefreshSeconds: RefreshSeconds
    LastRefreshType: LastRefreshType
    SubObjects: ViewSubObjectsList
    SubObjectVersionIds: ViewSubObjectVersionIdsList
    Representations: ViewRepresentationList
}

structure ViewDefinitionInput {
    IsProtected: NullableBoolean
    Definer: ArnString
    Representations: ViewRepresentationInputList
    ViewVersionId: TableVersionId
    ViewVersionToken: VersionString
    RefreshSeconds: RefreshSeconds
    LastRefreshType: LastRefreshType
    SubObjects: ViewSubObjectsList
    SubObjectVersionIds: ViewSubObjectVersionIdsList
}

enum ViewDialect {
    REDSHIFT
    ATHENA
    SPARK
}

@length(min: 1, max: 255)
string ViewDialectVersionString

structure ViewRepresentation {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewOriginalText: ViewTextString
    ViewExpandedText: ViewTextString
    ValidationConnection: NameString
    IsStale: NullableBoolean
}

structure ViewRepresentationInput {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewOriginalText: ViewTextString
    ValidationConnection: NameString
    ViewExpandedText: ViewTextString
}

@length(min: 1, max: 10)
list ViewRepresentationInputList {
    member: ViewRepresentationInput
}

@length(min: 1, max: 1000)
list ViewRepresentationList {
    member: ViewRepresentation
}

@length(min: 0, max: 250)
list ViewSubObjectVersionIdsList {
    member: TableVersionId
}

@length(min: 0, max: 10)
list ViewSubObjectsList {
    member: ArnString
}

@length(max: 409600)
string ViewTextString

enum ViewUpdateAction {
    ADD
    REPLACE
    ADD_OR_REPLACE
    DROP
}

structure ViewValidation {
    Dialect: ViewDialect
    DialectVersion: ViewDialectVersionString
    ViewValidationText: ViewTextString
    UpdateTime: Timestamp
    State: ResourceState
    Error: ErrorDetail
}

list ViewValidationList {
    member: ViewValidation
}

enum WorkerType {
    Standard
    G_1X = "G.1X"
    G_2X = "G.2X"
    G_025X = "G.025X"
    G_4X = "G.4X"
    G_8X = "G.8X"
    Z_2X = "Z.2X"
}

structure Workflow {
    Name: NameString
    Description: GenericString
    DefaultRunProperties: WorkflowRunProperties
    CreatedOn: TimestampValue
    LastModifiedOn: TimestampValue
    LastRun: WorkflowRun
    Graph: WorkflowGraph
    MaxConcurrentRuns: NullableInteger
    BlueprintDetails: BlueprintDetails
}

@length(max: 120000)
string WorkflowDescriptionString

structure WorkflowGraph {
    Nodes: NodeList
    Edges: EdgeList
}

@length(min: 1, max: 25)
list WorkflowNames {
    member: NameString
}

structure WorkflowRun {
    Name: NameString
    WorkflowRunId: IdString
    PreviousRunId: IdString
    WorkflowRunProperties: WorkflowRunProperties
    StartedOn: TimestampValue
    CompletedOn: TimestampValue
    Status: WorkflowRunStatus
    ErrorMessage: ErrorString
    Statistics: WorkflowRunStatistics
    Graph: WorkflowGraph
    StartingEventBatchCondition: StartingEventBatchCondition
}

map WorkflowRunProperties {
    key: IdString
    value: GenericString
}

structure WorkflowRunStatistics {
    TotalActions: IntegerValue
    TimeoutActions: IntegerValue
    FailedActions: IntegerValue
    StoppedActions: IntegerValue
    SucceededActions: IntegerValue
    RunningActions: IntegerValue
    ErroredActions: IntegerValue
    WaitingActions: IntegerValue
}

enum WorkflowRunStatus {
    RUNNING
    COMPLETED
    STOPPING
    STOPPED
    ERROR
}

@length(min: 1, max: 1000)
list WorkflowRuns {
    member: WorkflowRun
}

@length(min: 1, max: 25)
list Workflows {
    member: Workflow
}

structure XMLClassifier {
    @required Name: NameString
    @required Classification: Classification
    CreationTime: Timestamp
    LastUpdated: Timestamp
    Version: VersionId
    RowTag: RowTag
}

@length(min: 1)
string databaseNameString

double double

integer dpuCounts

double dpuDurationInHour

double dpuHours

@length(min: 1)
string glueConnectionNameString

long metricCounts

@length(min: 1)
string tableNameString
