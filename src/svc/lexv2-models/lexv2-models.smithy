// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.lexv2models

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Lex Models V2", endpointPrefix: "models-v2-lex")
@sigv4(name: "lex")
@restJson1
@title("Amazon Lex Model Building V2")
service LexModelsV2 {
    version: "2020-08-07"
    operations: [
        BatchCreateCustomVocabularyItem
        BatchDeleteCustomVocabularyItem
        BatchUpdateCustomVocabularyItem
        BuildBotLocale
        CreateBot
        CreateBotAlias
        CreateBotLocale
        CreateBotReplica
        CreateBotVersion
        CreateExport
        CreateIntent
        CreateResourcePolicy
        CreateResourcePolicyStatement
        CreateSlot
        CreateSlotType
        CreateTestSetDiscrepancyReport
        CreateUploadUrl
        DeleteBot
        DeleteBotAlias
        DeleteBotAnalyzerRecommendation
        DeleteBotLocale
        DeleteBotReplica
        DeleteBotVersion
        DeleteCustomVocabulary
        DeleteExport
        DeleteImport
        DeleteIntent
        DeleteResourcePolicy
        DeleteResourcePolicyStatement
        DeleteSlot
        DeleteSlotType
        DeleteTestSet
        DeleteUtterances
        DescribeBot
        DescribeBotAlias
        DescribeBotAnalyzerRecommendation
        DescribeBotLocale
        DescribeBotRecommendation
        DescribeBotReplica
        DescribeBotResourceGeneration
        DescribeBotVersion
        DescribeCustomVocabularyMetadata
        DescribeExport
        DescribeImport
        DescribeIntent
        DescribeResourcePolicy
        DescribeSlot
        DescribeSlotType
        DescribeTestExecution
        DescribeTestSet
        DescribeTestSetDiscrepancyReport
        DescribeTestSetGeneration
        GenerateBotElement
        GetTestExecutionArtifactsUrl
        ListAggregatedUtterances
        ListBotAliasReplicas
        ListBotAliases
        ListBotAnalyzerHistory
        ListBotLocales
        ListBotRecommendations
        ListBotReplicas
        ListBotResourceGenerations
        ListBotVersionReplicas
        ListBotVersions
        ListBots
        ListBuiltInIntents
        ListBuiltInSlotTypes
        ListCustomVocabularyItems
        ListExports
        ListImports
        ListIntentMetrics
        ListIntentPaths
        ListIntentStageMetrics
        ListIntents
        ListRecommendedIntents
        ListSessionAnalyticsData
        ListSessionMetrics
        ListSlotTypes
        ListSlots
        ListTagsForResource
        ListTestExecutionResultItems
        ListTestExecutions
        ListTestSetRecords
        ListTestSets
        ListUtteranceAnalyticsData
        ListUtteranceMetrics
        SearchAssociatedTranscripts
        StartBotAnalyzer
        StartBotRecommendation
        StartBotResourceGeneration
        StartImport
        StartTestExecution
        StartTestSetGeneration
        StopBotAnalyzer
        StopBotRecommendation
        TagResource
        UntagResource
        UpdateBot
        UpdateBotAlias
        UpdateBotLocale
        UpdateBotRecommendation
        UpdateExport
        UpdateIntent
        UpdateResourcePolicy
        UpdateSlot
        UpdateSlotType
        UpdateTestSet
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchcreate", code: 200)
operation BatchCreateCustomVocabularyItem {
    input: BatchCreateCustomVocabularyItemRequest
    output: BatchCreateCustomVocabularyItemResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchdelete", code: 200)
operation BatchDeleteCustomVocabularyItem {
    input: BatchDeleteCustomVocabularyItemRequest
    output: BatchDeleteCustomVocabularyItemResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchupdate", code: 200)
operation BatchUpdateCustomVocabularyItem {
    input: BatchUpdateCustomVocabularyItemRequest
    output: BatchUpdateCustomVocabularyItemResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/", code: 202)
operation BuildBotLocale {
    input: BuildBotLocaleRequest
    output: BuildBotLocaleResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/", code: 202)
operation CreateBot {
    input: CreateBotRequest
    output: CreateBotResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botaliases/", code: 202)
operation CreateBotAlias {
    input: CreateBotAliasRequest
    output: CreateBotAliasResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/", code: 202)
operation CreateBotLocale {
    input: CreateBotLocaleRequest
    output: CreateBotLocaleResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/replicas/", code: 202)
operation CreateBotReplica {
    input: CreateBotReplicaRequest
    output: CreateBotReplicaResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/", code: 202)
operation CreateBotVersion {
    input: CreateBotVersionRequest
    output: CreateBotVersionResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/exports/", code: 202)
operation CreateExport {
    input: CreateExportRequest
    output: CreateExportResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/", code: 200)
operation CreateIntent {
    input: CreateIntentRequest
    output: CreateIntentResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/policy/{resourceArn}/", code: 200)
operation CreateResourcePolicy {
    input: CreateResourcePolicyRequest
    output: CreateResourcePolicyResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/policy/{resourceArn}/statements/", code: 200)
operation CreateResourcePolicyStatement {
    input: CreateResourcePolicyStatementRequest
    output: CreateResourcePolicyStatementResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/", code: 200)
operation CreateSlot {
    input: CreateSlotRequest
    output: CreateSlotResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/", code: 200)
operation CreateSlotType {
    input: CreateSlotTypeRequest
    output: CreateSlotTypeResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/testsetdiscrepancy", code: 202)
operation CreateTestSetDiscrepancyReport {
    input: CreateTestSetDiscrepancyReportRequest
    output: CreateTestSetDiscrepancyReportResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/createuploadurl/", code: 200)
operation CreateUploadUrl {
    input: CreateUploadUrlRequest
    output: CreateUploadUrlResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/", code: 202)
operation DeleteBot {
    input: DeleteBotRequest
    output: DeleteBotResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botaliases/{botAliasId}/", code: 202)
operation DeleteBotAlias {
    input: DeleteBotAliasRequest
    output: DeleteBotAliasResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botanalyzer/{botAnalyzerRequestId}/", code: 204)
operation DeleteBotAnalyzerRecommendation {
    input: DeleteBotAnalyzerRecommendationRequest
    output: DeleteBotAnalyzerRecommendationResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/", code: 202)
operation DeleteBotLocale {
    input: DeleteBotLocaleRequest
    output: DeleteBotLocaleResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/replicas/{replicaRegion}/", code: 202)
operation DeleteBotReplica {
    input: DeleteBotReplicaRequest
    output: DeleteBotReplicaResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/", code: 202)
operation DeleteBotVersion {
    input: DeleteBotVersionRequest
    output: DeleteBotVersionResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary", code: 202)
operation DeleteCustomVocabulary {
    input: DeleteCustomVocabularyRequest
    output: DeleteCustomVocabularyResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/exports/{exportId}/", code: 202)
operation DeleteExport {
    input: DeleteExportRequest
    output: DeleteExportResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/imports/{importId}/", code: 202)
operation DeleteImport {
    input: DeleteImportRequest
    output: DeleteImportResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/", code: 204)
operation DeleteIntent {
    input: DeleteIntentRequest
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/policy/{resourceArn}/", code: 204)
operation DeleteResourcePolicy {
    input: DeleteResourcePolicyRequest
    output: DeleteResourcePolicyResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/policy/{resourceArn}/statements/{statementId}/", code: 204)
operation DeleteResourcePolicyStatement {
    input: DeleteResourcePolicyStatementRequest
    output: DeleteResourcePolicyStatementResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/", code: 204)
operation DeleteSlot {
    input: DeleteSlotRequest
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/", code: 204)
operation DeleteSlotType {
    input: DeleteSlotTypeRequest
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/testsets/{testSetId}", code: 204)
@idempotent
operation DeleteTestSet {
    input: DeleteTestSetRequest
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/utterances/", code: 204)
operation DeleteUtterances {
    input: DeleteUtterancesRequest
    output: DeleteUtterancesResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/", code: 200)
operation DescribeBot {
    input: DescribeBotRequest
    output: DescribeBotResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botaliases/{botAliasId}/", code: 200)
operation DescribeBotAlias {
    input: DescribeBotAliasRequest
    output: DescribeBotAliasResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/describe/{botAnalyzerRequestId}/", code: 200)
operation DescribeBotAnalyzerRecommendation {
    input: DescribeBotAnalyzerRecommendationRequest
    output: DescribeBotAnalyzerRecommendationResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/", code: 200)
operation DescribeBotLocale {
    input: DescribeBotLocaleRequest
    output: DescribeBotLocaleResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/", code: 200)
operation DescribeBotRecommendation {
    input: DescribeBotRecommendationRequest
    output: DescribeBotRecommendationResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/replicas/{replicaRegion}/", code: 200)
operation DescribeBotReplica {
    input: DescribeBotReplicaRequest
    output: DescribeBotReplicaResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations/{generationId}", code: 200)
operation DescribeBotResourceGeneration {
    input: DescribeBotResourceGenerationRequest
    output: DescribeBotResourceGenerationResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/", code: 200)
operation DescribeBotVersion {
    input: DescribeBotVersionRequest
    output: DescribeBotVersionResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/metadata", code: 200)
operation DescribeCustomVocabularyMetadata {
    input: DescribeCustomVocabularyMetadataRequest
    output: DescribeCustomVocabularyMetadataResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/exports/{exportId}/", code: 200)
operation DescribeExport {
    input: DescribeExportRequest
    output: DescribeExportResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/imports/{importId}/", code: 200)
operation DescribeImport {
    input: DescribeImportRequest
    output: DescribeImportResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/", code: 200)
operation DescribeIntent {
    input: DescribeIntentRequest
    output: DescribeIntentResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/policy/{resourceArn}/", code: 200)
operation DescribeResourcePolicy {
    input: DescribeResourcePolicyRequest
    output: DescribeResourcePolicyResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/", code: 200)
operation DescribeSlot {
    input: DescribeSlotRequest
    output: DescribeSlotResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/", code: 200)
operation DescribeSlotType {
    input: DescribeSlotTypeRequest
    output: DescribeSlotTypeResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/testexecutions/{testExecutionId}", code: 200)
operation DescribeTestExecution {
    input: DescribeTestExecutionRequest
    output: DescribeTestExecutionResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/testsets/{testSetId}", code: 200)
operation DescribeTestSet {
    input: DescribeTestSetRequest
    output: DescribeTestSetResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/testsetdiscrepancy/{testSetDiscrepancyReportId}", code: 200)
operation DescribeTestSetDiscrepancyReport {
    input: DescribeTestSetDiscrepancyReportRequest
    output: DescribeTestSetDiscrepancyReportResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/testsetgenerations/{testSetGenerationId}", code: 200)
operation DescribeTestSetGeneration {
    input: DescribeTestSetGenerationRequest
    output: DescribeTestSetGenerationResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generate", code: 202)
operation GenerateBotElement {
    input: GenerateBotElementRequest
    output: GenerateBotElementResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/testexecutions/{testExecutionId}/artifacturl", code: 200)
operation GetTestExecutionArtifactsUrl {
    input: GetTestExecutionArtifactsUrlRequest
    output: GetTestExecutionArtifactsUrlResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/aggregatedutterances/", code: 200)
operation ListAggregatedUtterances {
    input: ListAggregatedUtterancesRequest
    output: ListAggregatedUtterancesResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/{replicaRegion}/botaliases/", code: 200)
operation ListBotAliasReplicas {
    input: ListBotAliasReplicasRequest
    output: ListBotAliasReplicasResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botaliases/", code: 200)
operation ListBotAliases {
    input: ListBotAliasesRequest
    output: ListBotAliasesResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/history/", code: 200)
operation ListBotAnalyzerHistory {
    input: ListBotAnalyzerHistoryRequest
    output: ListBotAnalyzerHistoryResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/", code: 200)
operation ListBotLocales {
    input: ListBotLocalesRequest
    output: ListBotLocalesResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/", code: 200)
operation ListBotRecommendations {
    input: ListBotRecommendationsRequest
    output: ListBotRecommendationsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/", code: 200)
operation ListBotReplicas {
    input: ListBotReplicasRequest
    output: ListBotReplicasResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations", code: 200)
operation ListBotResourceGenerations {
    input: ListBotResourceGenerationsRequest
    output: ListBotResourceGenerationsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/{replicaRegion}/botversions/", code: 200)
operation ListBotVersionReplicas {
    input: ListBotVersionReplicasRequest
    output: ListBotVersionReplicasResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/", code: 200)
operation ListBotVersions {
    input: ListBotVersionsRequest
    output: ListBotVersionsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/", code: 200)
operation ListBots {
    input: ListBotsRequest
    output: ListBotsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/builtins/locales/{localeId}/intents/", code: 200)
operation ListBuiltInIntents {
    input: ListBuiltInIntentsRequest
    output: ListBuiltInIntentsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/builtins/locales/{localeId}/slottypes/", code: 200)
operation ListBuiltInSlotTypes {
    input: ListBuiltInSlotTypesRequest
    output: ListBuiltInSlotTypesResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/list", code: 200)
operation ListCustomVocabularyItems {
    input: ListCustomVocabularyItemsRequest
    output: ListCustomVocabularyItemsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/exports/", code: 200)
operation ListExports {
    input: ListExportsRequest
    output: ListExportsResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/imports/", code: 200)
operation ListImports {
    input: ListImportsRequest
    output: ListImportsResponse
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentmetrics", code: 200)
operation ListIntentMetrics {
    input: ListIntentMetricsRequest
    output: ListIntentMetricsResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentpaths", code: 200)
operation ListIntentPaths {
    input: ListIntentPathsRequest
    output: ListIntentPathsResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentstagemetrics", code: 200)
operation ListIntentStageMetrics {
    input: ListIntentStageMetricsRequest
    output: ListIntentStageMetricsResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/", code: 200)
operation ListIntents {
    input: ListIntentsRequest
    output: ListIntentsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/intents", code: 200)
operation ListRecommendedIntents {
    input: ListRecommendedIntentsRequest
    output: ListRecommendedIntentsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/sessions", code: 200)
operation ListSessionAnalyticsData {
    input: ListSessionAnalyticsDataRequest
    output: ListSessionAnalyticsDataResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/sessionmetrics", code: 200)
operation ListSessionMetrics {
    input: ListSessionMetricsRequest
    output: ListSessionMetricsResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/", code: 200)
operation ListSlotTypes {
    input: ListSlotTypesRequest
    output: ListSlotTypesResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/", code: 200)
operation ListSlots {
    input: ListSlotsRequest
    output: ListSlotsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceARN}", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testexecutions/{testExecutionId}/results", code: 200)
operation ListTestExecutionResultItems {
    input: ListTestExecutionResultItemsRequest
    output: ListTestExecutionResultItemsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testexecutions", code: 200)
operation ListTestExecutions {
    input: ListTestExecutionsRequest
    output: ListTestExecutionsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/records", code: 200)
operation ListTestSetRecords {
    input: ListTestSetRecordsRequest
    output: ListTestSetRecordsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testsets", code: 200)
operation ListTestSets {
    input: ListTestSetsRequest
    output: ListTestSetsResponse
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/utterances", code: 200)
operation ListUtteranceAnalyticsData {
    input: ListUtteranceAnalyticsDataRequest
    output: ListUtteranceAnalyticsDataResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/utterancemetrics", code: 200)
operation ListUtteranceMetrics {
    input: ListUtteranceMetricsRequest
    output: ListUtteranceMetricsResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/associatedtranscripts", code: 200)
operation SearchAssociatedTranscripts {
    input: SearchAssociatedTranscriptsRequest
    output: SearchAssociatedTranscriptsResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/", code: 202)
operation StartBotAnalyzer {
    input: StartBotAnalyzerRequest
    output: StartBotAnalyzerResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/", code: 202)
operation StartBotRecommendation {
    input: StartBotRecommendationRequest
    output: StartBotRecommendationResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/startgeneration", code: 202)
@idempotent
operation StartBotResourceGeneration {
    input: StartBotResourceGenerationRequest
    output: StartBotResourceGenerationResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/imports/", code: 202)
operation StartImport {
    input: StartImportRequest
    output: StartImportResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/testexecutions", code: 202)
operation StartTestExecution {
    input: StartTestExecutionRequest
    output: StartTestExecutionResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/testsetgenerations", code: 202)
@idempotent
operation StartTestSetGeneration {
    input: StartTestSetGenerationRequest
    output: StartTestSetGenerationResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botanalyzer/{botAnalyzerRequestId}/stop/", code: 200)
operation StopBotAnalyzer {
    input: StopBotAnalyzerRequest
    output: StopBotAnalyzerResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/stopbotrecommendation", code: 202)
operation StopBotRecommendation {
    input: StopBotRecommendationRequest
    output: StopBotRecommendationResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceARN}", code: 200)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceARN}", code: 200)
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/", code: 202)
operation UpdateBot {
    input: UpdateBotRequest
    output: UpdateBotResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botaliases/{botAliasId}/", code: 202)
operation UpdateBotAlias {
    input: UpdateBotAliasRequest
    output: UpdateBotAliasResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/", code: 202)
operation UpdateBotLocale {
    input: UpdateBotLocaleRequest
    output: UpdateBotLocaleResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/", code: 202)
operation UpdateBotRecommendation {
    input: UpdateBotRecommendationRequest
    output: UpdateBotRecommendationResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/exports/{exportId}/", code: 202)
operation UpdateExport {
    input: UpdateExportRequest
    output: UpdateExportResponse
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/", code: 200)
operation UpdateIntent {
    input: UpdateIntentRequest
    output: UpdateIntentResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/policy/{resourceArn}/", code: 200)
operation UpdateResourcePolicy {
    input: UpdateResourcePolicyRequest
    output: UpdateResourcePolicyResponse
    errors: [
        InternalServerException
        PreconditionFailedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/", code: 200)
operation UpdateSlot {
    input: UpdateSlotRequest
    output: UpdateSlotResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/", code: 202)
operation UpdateSlotType {
    input: UpdateSlotTypeRequest
    output: UpdateSlotTypeResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/testsets/{testSetId}", code: 200)
@idempotent
operation UpdateTestSet {
    input: UpdateTestSetRequest
    output: UpdateTestSetResponse
    errors: [
        ConflictException
        InternalServerException
        PreconditionFailedException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

structure ActiveContext {
    @required name: ActiveContextName
}

@length(min: 0, max: 20)
list ActiveContextList {
    member: ActiveContext
}

@length(min: 1, max: 100)
@pattern("^([A-Za-z]_?)+$")
string ActiveContextName

structure AdvancedRecognitionSetting {
    audioRecognitionStrategy: AudioRecognitionStrategy
}

structure AgentTurnResult {
    @required expectedAgentPrompt: TestSetAgentPrompt
    actualAgentPrompt: TestSetAgentPrompt
    errorDetails: ExecutionErrorDetails
    actualElicitedSlot: TestResultSlotName
    actualIntent: Name
}

structure AgentTurnSpecification {
    @required agentPrompt: TestSetAgentPrompt
}

structure AggregatedUtterancesFilter {
    @required name: AggregatedUtterancesFilterName
    @required values: FilterValues
    @required operator: AggregatedUtterancesFilterOperator
}

enum AggregatedUtterancesFilterName {
    Utterance
}

enum AggregatedUtterancesFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list AggregatedUtterancesFilters {
    member: AggregatedUtterancesFilter
}

enum AggregatedUtterancesSortAttribute {
    HitCount
    MissedCount
}

structure AggregatedUtterancesSortBy {
    @required attribute: AggregatedUtterancesSortAttribute
    @required order: SortOrder
}

structure AggregatedUtterancesSummary {
    utterance: Utterance
    hitCount: HitCount
    missedCount: MissedCount
    utteranceFirstRecordedInAggregationDuration: Timestamp
    utteranceLastRecordedInAggregationDuration: Timestamp
    containsDataFromDeletedResources: BoxedBoolean
}

list AggregatedUtterancesSummaryList {
    member: AggregatedUtterancesSummary
}

structure AllowedInputTypes {
    @required allowAudioInput: BoxedBoolean
    @required allowDTMFInput: BoxedBoolean
}

@length(min: 1, max: 1011)
string AmazonResourceName

enum AnalysisScope {
    BotLocale
}

@length(min: 1, max: 1)
list AnalyticsBinByList {
    member: AnalyticsBinBySpecification
}

enum AnalyticsBinByName {
    ConversationStartTime
    UtteranceTimestamp
}

structure AnalyticsBinBySpecification {
    @required name: AnalyticsBinByName
    @required interval: AnalyticsInterval
    order: AnalyticsSortOrder
}

structure AnalyticsBinKey {
    name: AnalyticsBinByName
    value: AnalyticsBinValue
}

@length(min: 1, max: 1)
list AnalyticsBinKeys {
    member: AnalyticsBinKey
}

long AnalyticsBinValue

@length(min: 1, max: 50)
string AnalyticsChannel

enum AnalyticsCommonFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
}

enum AnalyticsFilterOperator {
    EQ
    GT
    LT
}

string AnalyticsFilterValue

@length(min: 1, max: 5)
list AnalyticsFilterValues {
    member: AnalyticsFilterValue
}

string AnalyticsGroupByValue

enum AnalyticsIntentField {
    IntentName
    IntentEndState
    IntentLevel
}

structure AnalyticsIntentFilter {
    @required name: AnalyticsIntentFilterName
    @required operator: AnalyticsFilterOperator
    @required values: AnalyticsFilterValues
}

enum AnalyticsIntentFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    IntentName
    IntentEndState
}

@length(min: 1, max: 9)
list AnalyticsIntentFilters {
    member: AnalyticsIntentFilter
}

structure AnalyticsIntentGroupByKey {
    name: AnalyticsIntentField
    value: AnalyticsGroupByValue
}

list AnalyticsIntentGroupByKeys {
    member: AnalyticsIntentGroupByKey
}

@length(min: 1, max: 3)
list AnalyticsIntentGroupByList {
    member: AnalyticsIntentGroupBySpecification
}

structure AnalyticsIntentGroupBySpecification {
    @required name: AnalyticsIntentField
}

structure AnalyticsIntentMetric {
    @required name: AnalyticsIntentMetricName
    @required statistic: AnalyticsMetricStatistic
    order: AnalyticsSortOrder
}

enum AnalyticsIntentMetricName {
    Count
    Success
    Failure
    Switched
    Dropped
}

structure AnalyticsIntentMetricResult {
    name: AnalyticsIntentMetricName
    statistic: AnalyticsMetricStatistic
    value: AnalyticsMetricValue
}

list AnalyticsIntentMetricResults {
    member: AnalyticsIntentMetricResult
}

@length(min: 1, max: 5)
list AnalyticsIntentMetrics {
    member: AnalyticsIntentMetric
}

@length(min: 1, max: 100)
list AnalyticsIntentNodeSummaries {
    member: AnalyticsIntentNodeSummary
}

structure AnalyticsIntentNodeSummary {
    intentName: Name
    intentPath: AnalyticsPath
    intentCount: AnalyticsNodeCount
    intentLevel: AnalyticsNodeLevel
    nodeType: AnalyticsNodeType
}

structure AnalyticsIntentResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsIntentGroupByKeys
    metricsResults: AnalyticsIntentMetricResults
}

list AnalyticsIntentResults {
    member: AnalyticsIntentResult
}

enum AnalyticsIntentStageField {
    IntentStageName
    SwitchedToIntent
}

structure AnalyticsIntentStageFilter {
    @required name: AnalyticsIntentStageFilterName
    @required operator: AnalyticsFilterOperator
    @required values: AnalyticsFilterValues
}

enum AnalyticsIntentStageFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    IntentName
    IntentStageName
}

@length(min: 1, max: 9)
list AnalyticsIntentStageFilters {
    member: AnalyticsIntentStageFilter
}

structure AnalyticsIntentStageGroupByKey {
    name: AnalyticsIntentStageField
    value: AnalyticsGroupByValue
}

list AnalyticsIntentStageGroupByKeys {
    member: AnalyticsIntentStageGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsIntentStageGroupByList {
    member: AnalyticsIntentStageGroupBySpecification
}

structure AnalyticsIntentStageGroupBySpecification {
    @required name: AnalyticsIntentStageField
}

structure AnalyticsIntentStageMetric {
    @required name: AnalyticsIntentStageMetricName
    @required statistic: AnalyticsMetricStatistic
    order: AnalyticsSortOrder
}

enum AnalyticsIntentStageMetricName {
    Count
    Success
    Failed
    Dropped
    Retry
}

structure AnalyticsIntentStageMetricResult {
    name: AnalyticsIntentStageMetricName
    statistic: AnalyticsMetricStatistic
    value: AnalyticsMetricValue
}

list AnalyticsIntentStageMetricResults {
    member: AnalyticsIntentStageMetricResult
}

@length(min: 1, max: 5)
list AnalyticsIntentStageMetrics {
    member: AnalyticsIntentStageMetric
}

structure AnalyticsIntentStageResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsIntentStageGroupByKeys
    metricsResults: AnalyticsIntentStageMetricResults
}

list AnalyticsIntentStageResults {
    member: AnalyticsIntentStageResult
}

enum AnalyticsInterval {
    OneHour
    OneDay
}

long AnalyticsLongValue

enum AnalyticsMetricStatistic {
    Sum
    Avg
    Max
}

double AnalyticsMetricValue

enum AnalyticsModality {
    Speech
    Text
    DTMF
    MultiMode
}

integer AnalyticsNodeCount

@range(min: 0, max: 100)
integer AnalyticsNodeLevel

enum AnalyticsNodeType {
    Inner
    Exit
}

string AnalyticsOriginatingRequestId

@length(min: 1, max: 1024)
string AnalyticsPath

structure AnalyticsPathFilter {
    @required name: AnalyticsCommonFilterName
    @required operator: AnalyticsFilterOperator
    @required values: AnalyticsFilterValues
}

@length(min: 1, max: 5)
list AnalyticsPathFilters {
    member: AnalyticsPathFilter
}

enum AnalyticsSessionField {
    ConversationEndState
    LocaleId
}

structure AnalyticsSessionFilter {
    @required name: AnalyticsSessionFilterName
    @required operator: AnalyticsFilterOperator
    @required values: AnalyticsFilterValues
}

enum AnalyticsSessionFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    Duration
    ConversationEndState
    SessionId
    OriginatingRequestId
    IntentPath
}

@length(min: 1, max: 10)
list AnalyticsSessionFilters {
    member: AnalyticsSessionFilter
}

structure AnalyticsSessionGroupByKey {
    name: AnalyticsSessionField
    value: AnalyticsGroupByValue
}

list AnalyticsSessionGroupByKeys {
    member: AnalyticsSessionGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsSessionGroupByList {
    member: AnalyticsSessionGroupBySpecification
}

structure AnalyticsSessionGroupBySpecification {
    @required name: AnalyticsSessionField
}

@pattern("[0-9a-zA-Z._:-]")
string AnalyticsSessionId

structure AnalyticsSessionMetric {
    @required name: AnalyticsSessionMetricName
    @required statistic: AnalyticsMetricStatistic
    order: AnalyticsSortOrder
}

enum AnalyticsSessionMetricName {
    Count
    Success
    Failure
    Dropped
    Duration
    TurnsPerConversation
    Concurrency
}

structure AnalyticsSessionMetricResult {
    name: AnalyticsSessionMetricName
    statistic: AnalyticsMetricStatistic
    value: AnalyticsMetricValue
}

list AnalyticsSessionMetricResults {
    member: AnalyticsSessionMetricResult
}

@length(min: 1, max: 7)
list AnalyticsSessionMetrics {
    member: AnalyticsSessionMetric
}

structure AnalyticsSessionResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsSessionGroupByKeys
    metricsResults: AnalyticsSessionMetricResults
}

list AnalyticsSessionResults {
    member: AnalyticsSessionResult
}

enum AnalyticsSessionSortByName {
    ConversationStartTime
    NumberOfTurns
    Duration
}

enum AnalyticsSortOrder {
    Ascending
    Descending
}

structure AnalyticsUtteranceAttribute {
    @required name: AnalyticsUtteranceAttributeName
}

enum AnalyticsUtteranceAttributeName {
    LastUsedIntent
}

structure AnalyticsUtteranceAttributeResult {
    lastUsedIntent: Name
}

list AnalyticsUtteranceAttributeResults {
    member: AnalyticsUtteranceAttributeResult
}

@length(min: 1, max: 1)
list AnalyticsUtteranceAttributes {
    member: AnalyticsUtteranceAttribute
}

enum AnalyticsUtteranceField {
    UtteranceText
    UtteranceState
}

structure AnalyticsUtteranceFilter {
    @required name: AnalyticsUtteranceFilterName
    @required operator: AnalyticsFilterOperator
    @required values: AnalyticsFilterValues
}

enum AnalyticsUtteranceFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    UtteranceState
    UtteranceText
}

@length(min: 1, max: 9)
list AnalyticsUtteranceFilters {
    member: AnalyticsUtteranceFilter
}

structure AnalyticsUtteranceGroupByKey {
    name: AnalyticsUtteranceField
    value: AnalyticsGroupByValue
}

list AnalyticsUtteranceGroupByKeys {
    member: AnalyticsUtteranceGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsUtteranceGroupByList {
    member: AnalyticsUtteranceGroupBySpecification
}

structure AnalyticsUtteranceGroupBySpecification {
    @required name: AnalyticsUtteranceField
}

structure AnalyticsUtteranceMetric {
    @required name: AnalyticsUtteranceMetricName
    @required statistic: AnalyticsMetricStatistic
    order: AnalyticsSortOrder
}

enum AnalyticsUtteranceMetricName {
    Count
    Missed
    Detected
    UtteranceTimestamp
}

structure AnalyticsUtteranceMetricResult {
    name: AnalyticsUtteranceMetricName
    statistic: AnalyticsMetricStatistic
    value: AnalyticsMetricValue
}

list AnalyticsUtteranceMetricResults {
    member: AnalyticsUtteranceMetricResult
}

@length(min: 1, max: 4)
list AnalyticsUtteranceMetrics {
    member: AnalyticsUtteranceMetric
}

structure AnalyticsUtteranceResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsUtteranceGroupByKeys
    metricsResults: AnalyticsUtteranceMetricResults
    attributeResults: AnalyticsUtteranceAttributeResults
}

list AnalyticsUtteranceResults {
    member: AnalyticsUtteranceResult
}

enum AnalyticsUtteranceSortByName {
    UtteranceTimestamp
}

string AnswerField

enum AssistedNluMode {
    Primary
    Fallback
}

structure AssociatedTranscript {
    transcript: Transcript
}

structure AssociatedTranscriptFilter {
    @required name: AssociatedTranscriptFilterName
    @required values: FilterValues
}

enum AssociatedTranscriptFilterName {
    IntentId
    SlotTypeId
}

@length(min: 1, max: 1)
list AssociatedTranscriptFilters {
    member: AssociatedTranscriptFilter
}

list AssociatedTranscriptList {
    member: AssociatedTranscript
}

@length(min: 1, max: 250)
string AttachmentTitle

@length(min: 1, max: 250)
string AttachmentUrl

structure AudioAndDTMFInputSpecification {
    @required startTimeoutMs: TimeInMilliSeconds
    audioSpecification: AudioSpecification
    dtmfSpecification: DTMFSpecification
}

@length(min: 1, max: 1024)
@pattern("^s3://([a-z0-9\\\\.-]+)/(.+)$")
string AudioFileS3Location

integer AudioFillerDelayInMilliseconds

integer AudioFillerDeliveryDelayInMilliseconds

integer AudioFillerDurationInMilliseconds

structure AudioFillerSettings {
    enabled: Boolean
    audioType: AudioFillerType
    startDelayInMilliseconds: AudioFillerDelayInMilliseconds
    minimumPlayDurationInMilliseconds: AudioFillerDurationInMilliseconds
    responseDeliveryDelayInMilliseconds: AudioFillerDeliveryDelayInMilliseconds
}

@length(min: 1, max: 64)
enum AudioFillerType {
    MELODY_CHIPPER_CHIME
    MELODY_CURIOUS_CRAWL
    MELODY_RISING_RIPPLE
    MELODY_PATIENT_PING
    MELODY_PONDERING_PONG
    TYPING_KINETIC_KEYS
    TYPING_QUIET_QWERTY
}

structure AudioLogDestination {
    @required s3Bucket: S3BucketLogDestination
}

structure AudioLogSetting {
    @required enabled: Boolean
    @required destination: AudioLogDestination
    selectiveLoggingEnabled: BoxedBoolean
}

@length(min: 1, max: 1)
list AudioLogSettingsList {
    member: AudioLogSetting
}

enum AudioRecognitionStrategy {
    UseSlotValuesAsCustomVocabulary
}

structure AudioSpecification {
    @required maxLengthMs: TimeInMilliSeconds
    @required endTimeoutMs: TimeInMilliSeconds
}

structure BatchCreateCustomVocabularyItemRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required customVocabularyItemList: CreateCustomVocabularyItemsList
}

structure BatchCreateCustomVocabularyItemResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    errors: FailedCustomVocabularyItems
    resources: CustomVocabularyItems
}

structure BatchDeleteCustomVocabularyItemRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required customVocabularyItemList: DeleteCustomVocabularyItemsList
}

structure BatchDeleteCustomVocabularyItemResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    errors: FailedCustomVocabularyItems
    resources: CustomVocabularyItems
}

structure BatchUpdateCustomVocabularyItemRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required customVocabularyItemList: UpdateCustomVocabularyItemsList
}

structure BatchUpdateCustomVocabularyItemResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    errors: FailedCustomVocabularyItems
    resources: CustomVocabularyItems
}

structure BedrockGuardrailConfiguration {
    @required identifier: BedrockGuardrailIdentifier
    @required version: BedrockGuardrailVersion
}

@length(min: 1, max: 2048)
@pattern("^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$")
string BedrockGuardrailIdentifier

@pattern("^(([1-9][0-9]{0,7})|(DRAFT))$")
string BedrockGuardrailVersion

@length(min: 1, max: 200)
@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,40}:[0-9]{12}:knowledge-base\\/[A-Za-z0-9]{10}$|^[A-Za-z0-9]{10}$")
string BedrockKnowledgeBaseArn

structure BedrockKnowledgeStoreConfiguration {
    @required bedrockKnowledgeBaseArn: BedrockKnowledgeBaseArn
    exactResponse: Boolean
    exactResponseFields: BedrockKnowledgeStoreExactResponseFields
}

structure BedrockKnowledgeStoreExactResponseFields {
    answerField: AnswerField
}

@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model\\/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}$")
string BedrockModelArn

@length(min: 1, max: 4000)
string BedrockModelCustomPrompt

structure BedrockModelSpecification {
    @required modelArn: BedrockModelArn
    guardrail: BedrockGuardrailConfiguration
    traceStatus: BedrockTraceStatus
    customPrompt: BedrockModelCustomPrompt
}

enum BedrockTraceStatus {
    ENABLED
    DISABLED
}

boolean Boolean

structure BotAliasHistoryEvent {
    botVersion: BotVersion
    startDate: Timestamp
    endDate: Timestamp
}

list BotAliasHistoryEventsList {
    member: BotAliasHistoryEvent
}

@length(min: 10, max: 10)
@pattern("^(\\bTSTALIASID\\b|[0-9a-zA-Z]+)$")
string BotAliasId

structure BotAliasLocaleSettings {
    @required enabled: Boolean
    codeHookSpecification: CodeHookSpecification
}

@length(min: 1)
map BotAliasLocaleSettingsMap {
    key: LocaleId
    value: BotAliasLocaleSettings
}

@length(min: 1, max: 100)
@pattern("^(\\bAmazonLexTestAlias\\b|[0-9a-zA-Z][_-]?)+$")
string BotAliasName

structure BotAliasReplicaSummary {
    botAliasId: BotAliasId
    botAliasReplicationStatus: BotAliasReplicationStatus
    botVersion: BotVersion
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReasons: FailureReasons
}

list BotAliasReplicaSummaryList {
    member: BotAliasReplicaSummary
}

enum BotAliasReplicationStatus {
    Creating
    Updating
    Available
    Deleting
    Failed
}

enum BotAliasStatus {
    Creating
    Available
    Deleting
    Failed
}

structure BotAliasSummary {
    botAliasId: BotAliasId
    botAliasName: Name
    description: Description
    botVersion: BotVersion
    botAliasStatus: BotAliasStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list BotAliasSummaryList {
    member: BotAliasSummary
}

structure BotAliasTestExecutionTarget {
    @required botId: Id
    @required botAliasId: BotAliasId
    @required localeId: LocaleId
}

list BotAnalyzerHistoryList {
    member: BotAnalyzerHistorySummary
}

structure BotAnalyzerHistorySummary {
    @required botAnalyzerStatus: BotAnalyzerStatus
    creationDateTime: Timestamp
    @required botAnalyzerRequestId: UUID
}

structure BotAnalyzerRecommendation {
    @required issueLocation: IssueLocation
    @required priority: Priority
    @required issueDescription: Description
    @required proposedFix: Description
}

list BotAnalyzerRecommendationList {
    member: BotAnalyzerRecommendation
}

enum BotAnalyzerStatus {
    Processing
    Available
    Failed
    Stopping
    Stopped
}

structure BotExportSpecification {
    @required botId: Id
    @required botVersion: BotVersion
}

structure BotFilter {
    @required name: BotFilterName
    @required values: FilterValues
    @required operator: BotFilterOperator
}

enum BotFilterName {
    BotName
    BotType
}

enum BotFilterOperator {
    CO
    EQ
    NE
}

@length(min: 1, max: 2)
list BotFilters {
    member: BotFilter
}

structure BotImportSpecification {
    @required botName: Name
    @required roleArn: RoleArn
    @required dataPrivacy: DataPrivacy
    errorLogSettings: ErrorLogSettings
    idleSessionTTLInSeconds: SessionTTL
    botTags: TagMap
    testBotAliasTags: TagMap
}

structure BotLocaleExportSpecification {
    @required botId: Id
    @required botVersion: BotVersion
    @required localeId: LocaleId
}

structure BotLocaleFilter {
    @required name: BotLocaleFilterName
    @required values: FilterValues
    @required operator: BotLocaleFilterOperator
}

enum BotLocaleFilterName {
    BotLocaleName
}

enum BotLocaleFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list BotLocaleFilters {
    member: BotLocaleFilter
}

structure BotLocaleHistoryEvent {
    @required event: BotLocaleHistoryEventDescription
    @required eventDate: Timestamp
}

string BotLocaleHistoryEventDescription

list BotLocaleHistoryEventsList {
    member: BotLocaleHistoryEvent
}

structure BotLocaleImportSpecification {
    @required botId: Id
    @required botVersion: DraftBotVersion
    @required localeId: LocaleId
    nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
}

enum BotLocaleSortAttribute {
    BotLocaleName
}

structure BotLocaleSortBy {
    @required attribute: BotLocaleSortAttribute
    @required order: SortOrder
}

enum BotLocaleStatus {
    Creating
    Building
    Built
    ReadyExpressTesting
    Failed
    Deleting
    NotBuilt
    Importing
    Processing
}

structure BotLocaleSummary {
    localeId: LocaleId
    localeName: LocaleName
    description: Description
    botLocaleStatus: BotLocaleStatus
    lastUpdatedDateTime: Timestamp
    lastBuildSubmittedDateTime: Timestamp
}

list BotLocaleSummaryList {
    member: BotLocaleSummary
}

structure BotMember {
    @required botMemberId: Id
    @required botMemberName: Name
    @required botMemberAliasId: BotAliasId
    @required botMemberAliasName: BotAliasName
    @required botMemberVersion: BotVersion
}

@length(min: 0, max: 10)
list BotMembers {
    member: BotMember
}

structure BotRecommendationResultStatistics {
    intents: IntentStatistics
    slotTypes: SlotTypeStatistics
}

structure BotRecommendationResults {
    botLocaleExportUrl: PresignedS3Url
    associatedTranscriptsUrl: PresignedS3Url
    statistics: BotRecommendationResultStatistics
}

enum BotRecommendationStatus {
    Processing
    Deleting
    Deleted
    Downloading
    Updating
    Available
    Failed
    Stopping
    Stopped
}

structure BotRecommendationSummary {
    @required botRecommendationStatus: BotRecommendationStatus
    @required botRecommendationId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list BotRecommendationSummaryList {
    member: BotRecommendationSummary
}

enum BotReplicaStatus {
    Enabling
    Enabled
    Deleting
    Failed
}

structure BotReplicaSummary {
    replicaRegion: ReplicaRegion
    creationDateTime: Timestamp
    botReplicaStatus: BotReplicaStatus
    failureReasons: FailureReasons
}

list BotReplicaSummaryList {
    member: BotReplicaSummary
}

enum BotSortAttribute {
    BotName
}

structure BotSortBy {
    @required attribute: BotSortAttribute
    @required order: SortOrder
}

enum BotStatus {
    Creating
    Available
    Inactive
    Deleting
    Failed
    Versioning
    Importing
    Updating
}

structure BotSummary {
    botId: Id
    botName: Name
    description: Description
    botStatus: BotStatus
    latestBotVersion: NumericalBotVersion
    lastUpdatedDateTime: Timestamp
    botType: BotType
}

list BotSummaryList {
    member: BotSummary
}

enum BotType {
    Bot
    BotNetwork
}

@length(min: 1, max: 5)
@pattern("^(DRAFT|[0-9]+)$")
string BotVersion

structure BotVersionLocaleDetails {
    @required sourceBotVersion: BotVersion
}

@length(min: 1)
map BotVersionLocaleSpecification {
    key: LocaleId
    value: BotVersionLocaleDetails
}

enum BotVersionReplicaSortAttribute {
    BotVersion
}

structure BotVersionReplicaSortBy {
    @required attribute: BotVersionReplicaSortAttribute
    @required order: SortOrder
}

structure BotVersionReplicaSummary {
    botVersion: BotVersion
    botVersionReplicationStatus: BotVersionReplicationStatus
    creationDateTime: Timestamp
    failureReasons: FailureReasons
}

list BotVersionReplicaSummaryList {
    member: BotVersionReplicaSummary
}

enum BotVersionReplicationStatus {
    Creating
    Available
    Deleting
    Failed
}

enum BotVersionSortAttribute {
    BotVersion
}

structure BotVersionSortBy {
    @required attribute: BotVersionSortAttribute
    @required order: SortOrder
}

structure BotVersionSummary {
    botName: Name
    botVersion: BotVersion
    description: Description
    botStatus: BotStatus
    creationDateTime: Timestamp
}

list BotVersionSummaryList {
    member: BotVersionSummary
}

boolean BoxedBoolean

structure BuildBotLocaleRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
}

structure BuildBotLocaleResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botLocaleStatus: BotLocaleStatus
    lastBuildSubmittedDateTime: Timestamp
}

structure BuildtimeSettings {
    descriptiveBotBuilder: DescriptiveBotBuilderSpecification
    sampleUtteranceGeneration: SampleUtteranceGenerationSpecification
}

enum BuiltInIntentSortAttribute {
    IntentSignature
}

structure BuiltInIntentSortBy {
    @required attribute: BuiltInIntentSortAttribute
    @required order: SortOrder
}

structure BuiltInIntentSummary {
    intentSignature: IntentSignature
    description: Description
}

list BuiltInIntentSummaryList {
    member: BuiltInIntentSummary
}

@length(min: 1, max: 25)
@pattern("^((AMAZON\\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$")
string BuiltInOrCustomSlotTypeId

enum BuiltInSlotTypeSortAttribute {
    SlotTypeSignature
}

structure BuiltInSlotTypeSortBy {
    @required attribute: BuiltInSlotTypeSortAttribute
    @required order: SortOrder
}

structure BuiltInSlotTypeSummary {
    slotTypeSignature: SlotTypeSignature
    description: Description
}

list BuiltInSlotTypeSummaryList {
    member: BuiltInSlotTypeSummary
}

@range(min: 20, max: 20)
integer BuiltInsMaxResults

structure Button {
    @required text: ButtonText
    @required value: ButtonValue
}

@length(min: 1, max: 50)
string ButtonText

@length(min: 1, max: 50)
string ButtonValue

@length(min: 0, max: 5)
list ButtonsList {
    member: Button
}

boolean ChildDirected

@length(min: 1, max: 2048)
@pattern("^arn:[\\w\\-]+:logs:[\\w\\-]+:[\\d]{12}:log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(?::\\*)?$")
string CloudWatchLogGroupArn

structure CloudWatchLogGroupLogDestination {
    @required cloudWatchLogGroupArn: CloudWatchLogGroupArn
    @required logPrefix: LogPrefix
}

@length(min: 1, max: 5)
string CodeHookInterfaceVersion

structure CodeHookSpecification {
    @required lambdaCodeHook: LambdaCodeHook
}

structure CompositeSlotTypeSetting {
    subSlots: SubSlotTypeList
}

structure Condition {
    @required expressionString: ConditionExpression
}

@length(min: 1, max: 1024)
string ConditionExpression

@length(min: 1, max: 1024)
string ConditionKey

@length(min: 0, max: 10)
map ConditionKeyValueMap {
    key: ConditionKey
    value: ConditionValue
}

@length(min: 0, max: 10)
map ConditionMap {
    key: ConditionOperator
    value: ConditionKeyValueMap
}

@length(min: 1)
string ConditionOperator

@length(min: 1, max: 1024)
string ConditionValue

structure ConditionalBranch {
    @required name: Name
    @required condition: Condition
    @required nextStep: DialogState
    response: ResponseSpecification
}

@length(min: 1, max: 4)
list ConditionalBranches {
    member: ConditionalBranch
}

structure ConditionalSpecification {
    @required active: BoxedBoolean
    @required conditionalBranches: ConditionalBranches
    @required defaultBranch: DefaultConditionalBranch
}

@range(min: 0, max: 1)
double ConfidenceThreshold

@error("client")
@httpError(409)
structure ConflictException {
    message: ExceptionMessage
}

@range(min: 5, max: 86400)
integer ContextTimeToLiveInSeconds

@range(min: 1, max: 20)
integer ContextTurnsToLive

enum ConversationEndState {
    Success
    Failure
    Dropped
}

structure ConversationLevelIntentClassificationResultItem {
    @required intentName: Name
    @required matchResult: TestResultMatchStatus
}

list ConversationLevelIntentClassificationResults {
    member: ConversationLevelIntentClassificationResultItem
}

structure ConversationLevelResultDetail {
    @required endToEndResult: TestResultMatchStatus
    speechTranscriptionResult: TestResultMatchStatus
}

structure ConversationLevelSlotResolutionResultItem {
    @required intentName: Name
    @required slotName: TestResultSlotName
    @required matchResult: TestResultMatchStatus
}

list ConversationLevelSlotResolutionResults {
    member: ConversationLevelSlotResolutionResultItem
}

structure ConversationLevelTestResultItem {
    @required conversationId: TestSetConversationId
    @required endToEndResult: TestResultMatchStatus
    speechTranscriptionResult: TestResultMatchStatus
    @required intentClassificationResults: ConversationLevelIntentClassificationResults
    @required slotResolutionResults: ConversationLevelSlotResolutionResults
}

list ConversationLevelTestResultItemList {
    member: ConversationLevelTestResultItem
}

structure ConversationLevelTestResults {
    @required items: ConversationLevelTestResultItemList
}

structure ConversationLevelTestResultsFilterBy {
    endToEndResult: TestResultMatchStatus
}

structure ConversationLogSettings {
    textLogSettings: TextLogSettingsList
    audioLogSettings: AudioLogSettingsList
}

structure ConversationLogsDataSource {
    @required botId: Id
    @required botAliasId: BotAliasId
    @required localeId: LocaleId
    @required filter: ConversationLogsDataSourceFilterBy
}

structure ConversationLogsDataSourceFilterBy {
    @required startTime: Timestamp
    @required endTime: Timestamp
    @required inputMode: ConversationLogsInputModeFilter
}

enum ConversationLogsInputModeFilter {
    Speech
    Text
}

integer Count

structure CreateBotAliasRequest {
    @required botAliasName: Name
    description: Description
    botVersion: NumericalBotVersion
    botAliasLocaleSettings: BotAliasLocaleSettingsMap
    conversationLogSettings: ConversationLogSettings
    sentimentAnalysisSettings: SentimentAnalysisSettings
    @required @httpLabel botId: Id
    tags: TagMap
}

structure CreateBotAliasResponse {
    botAliasId: BotAliasId
    botAliasName: Name
    description: Description
    botVersion: NumericalBotVersion
    botAliasLocaleSettings: BotAliasLocaleSettingsMap
    conversationLogSettings: ConversationLogSettings
    sentimentAnalysisSettings: SentimentAnalysisSettings
    botAliasStatus: BotAliasStatus
    botId: Id
    creationDateTime: Timestamp
    tags: TagMap
}

structure CreateBotLocaleRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required localeId: LocaleId
    description: Description
    @required nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    generativeAISettings: GenerativeAISettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
}

structure CreateBotLocaleResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeName: LocaleName
    localeId: LocaleId
    description: Description
    nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    botLocaleStatus: BotLocaleStatus
    creationDateTime: Timestamp
    generativeAISettings: GenerativeAISettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
}

structure CreateBotReplicaRequest {
    @required @httpLabel botId: Id
    @required replicaRegion: ReplicaRegion
}

structure CreateBotReplicaResponse {
    botId: Id
    replicaRegion: ReplicaRegion
    sourceRegion: ReplicaRegion
    creationDateTime: Timestamp
    botReplicaStatus: BotReplicaStatus
}

structure CreateBotRequest {
    @required botName: Name
    description: Description
    @required roleArn: RoleArn
    @required dataPrivacy: DataPrivacy
    @required idleSessionTTLInSeconds: SessionTTL
    botTags: TagMap
    testBotAliasTags: TagMap
    botType: BotType
    botMembers: BotMembers
    errorLogSettings: ErrorLogSettings
}

structure CreateBotResponse {
    botId: Id
    botName: Name
    description: Description
    roleArn: RoleArn
    dataPrivacy: DataPrivacy
    idleSessionTTLInSeconds: SessionTTL
    botStatus: BotStatus
    creationDateTime: Timestamp
    botTags: TagMap
    testBotAliasTags: TagMap
    botType: BotType
    botMembers: BotMembers
    errorLogSettings: ErrorLogSettings
}

structure CreateBotVersionRequest {
    @required @httpLabel botId: Id
    description: Description
    @required botVersionLocaleSpecification: BotVersionLocaleSpecification
}

structure CreateBotVersionResponse {
    botId: Id
    description: Description
    botVersion: NumericalBotVersion
    botVersionLocaleSpecification: BotVersionLocaleSpecification
    botStatus: BotStatus
    creationDateTime: Timestamp
}

@length(min: 1, max: 10)
list CreateCustomVocabularyItemsList {
    member: NewCustomVocabularyItem
}

structure CreateExportRequest {
    @required resourceSpecification: ExportResourceSpecification
    @required fileFormat: ImportExportFileFormat
    filePassword: ImportExportFilePassword
}

structure CreateExportResponse {
    exportId: Id
    resourceSpecification: ExportResourceSpecification
    fileFormat: ImportExportFileFormat
    exportStatus: ExportStatus
    creationDateTime: Timestamp
}

structure CreateIntentRequest {
    @required intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    sampleUtterances: SampleUtterancesList
    dialogCodeHook: DialogCodeHookSettings
    fulfillmentCodeHook: FulfillmentCodeHookSettings
    intentConfirmationSetting: IntentConfirmationSetting
    intentClosingSetting: IntentClosingSetting
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    kendraConfiguration: KendraConfiguration
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    initialResponseSetting: InitialResponseSetting
    qnAIntentConfiguration: QnAIntentConfiguration
    qInConnectIntentConfiguration: QInConnectIntentConfiguration
}

structure CreateIntentResponse {
    intentId: Id
    intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    sampleUtterances: SampleUtterancesList
    dialogCodeHook: DialogCodeHookSettings
    fulfillmentCodeHook: FulfillmentCodeHookSettings
    intentConfirmationSetting: IntentConfirmationSetting
    intentClosingSetting: IntentClosingSetting
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    kendraConfiguration: KendraConfiguration
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    initialResponseSetting: InitialResponseSetting
    qnAIntentConfiguration: QnAIntentConfiguration
    qInConnectIntentConfiguration: QInConnectIntentConfiguration
}

structure CreateResourcePolicyRequest {
    @required @httpLabel resourceArn: AmazonResourceName
    @required policy: Policy
}

structure CreateResourcePolicyResponse {
    resourceArn: AmazonResourceName
    revisionId: RevisionId
}

structure CreateResourcePolicyStatementRequest {
    @required @httpLabel resourceArn: AmazonResourceName
    @required statementId: Name
    @required effect: Effect
    @required principal: PrincipalList
    @required action: OperationList
    condition: ConditionMap
    @httpQuery("expectedRevisionId") expectedRevisionId: RevisionId
}

structure CreateResourcePolicyStatementResponse {
    resourceArn: AmazonResourceName
    revisionId: RevisionId
}

structure CreateSlotRequest {
    @required slotName: Name
    description: Description
    slotTypeId: BuiltInOrCustomSlotTypeId
    @required valueElicitationSetting: SlotValueElicitationSetting
    obfuscationSetting: ObfuscationSetting
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel intentId: Id
    multipleValuesSetting: MultipleValuesSetting
    subSlotSetting: SubSlotSetting
}

structure CreateSlotResponse {
    slotId: Id
    slotName: Name
    description: Description
    slotTypeId: BuiltInOrCustomSlotTypeId
    valueElicitationSetting: SlotValueElicitationSetting
    obfuscationSetting: ObfuscationSetting
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    intentId: Id
    creationDateTime: Timestamp
    multipleValuesSetting: MultipleValuesSetting
    subSlotSetting: SubSlotSetting
}

structure CreateSlotTypeRequest {
    @required slotTypeName: Name
    description: Description
    slotTypeValues: SlotTypeValues
    valueSelectionSetting: SlotValueSelectionSetting
    parentSlotTypeSignature: SlotTypeSignature
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    externalSourceSetting: ExternalSourceSetting
    compositeSlotTypeSetting: CompositeSlotTypeSetting
}

structure CreateSlotTypeResponse {
    slotTypeId: Id
    slotTypeName: Name
    description: Description
    slotTypeValues: SlotTypeValues
    valueSelectionSetting: SlotValueSelectionSetting
    parentSlotTypeSignature: SlotTypeSignature
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    externalSourceSetting: ExternalSourceSetting
    compositeSlotTypeSetting: CompositeSlotTypeSetting
}

structure CreateTestSetDiscrepancyReportRequest {
    @required @httpLabel testSetId: Id
    @required target: TestSetDiscrepancyReportResourceTarget
}

structure CreateTestSetDiscrepancyReportResponse {
    testSetDiscrepancyReportId: Id
    creationDateTime: Timestamp
    testSetId: Id
    target: TestSetDiscrepancyReportResourceTarget
}

structure CreateUploadUrlRequest {}

structure CreateUploadUrlResponse {
    importId: Id
    uploadUrl: PresignedS3Url
}

@length(min: 1, max: 1000)
string CustomDisambiguationMessage

structure CustomPayload {
    @required value: CustomPayloadValue
}

@length(min: 1, max: 1000)
string CustomPayloadValue

structure CustomVocabularyEntryId {
    @required itemId: ItemId
}

structure CustomVocabularyExportSpecification {
    @required botId: Id
    @required botVersion: BotVersion
    @required localeId: LocaleId
}

structure CustomVocabularyImportSpecification {
    @required botId: Id
    @required botVersion: DraftBotVersion
    @required localeId: LocaleId
}

structure CustomVocabularyItem {
    @required itemId: ItemId
    @required phrase: Phrase
    weight: Weight
    displayAs: Phrase
}

list CustomVocabularyItems {
    member: CustomVocabularyItem
}

enum CustomVocabularyStatus {
    Ready
    Deleting
    Exporting
    Importing
    Creating
}

@pattern("^[A-D0-9#*]{1}$")
string DTMFCharacter

structure DTMFSpecification {
    @required maxLength: MaxUtteranceDigits
    @required endTimeoutMs: TimeInMilliSeconds
    @required deletionCharacter: DTMFCharacter
    @required endCharacter: DTMFCharacter
}

structure DataPrivacy {
    @required childDirected: ChildDirected
}

structure DataSourceConfiguration {
    opensearchConfiguration: OpensearchConfiguration
    kendraConfiguration: QnAKendraConfiguration
    bedrockKnowledgeStoreConfiguration: BedrockKnowledgeStoreConfiguration
}

structure DateRangeFilter {
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
}

@length(min: 1, max: 32)
@pattern("[A-Za-z0-9-_]+")
string DeepgramModelId

structure DeepgramSpeechModelConfig {
    @required apiTokenSecretArn: SecretsManagerSecretArn
    modelId: DeepgramModelId
}

structure DefaultConditionalBranch {
    nextStep: DialogState
    response: ResponseSpecification
}

structure DeleteBotAliasRequest {
    @required @httpLabel botAliasId: BotAliasId
    @required @httpLabel botId: Id
    @httpQuery("skipResourceInUseCheck") skipResourceInUseCheck: SkipResourceInUseCheck
}

structure DeleteBotAliasResponse {
    botAliasId: BotAliasId
    botId: Id
    botAliasStatus: BotAliasStatus
}

structure DeleteBotAnalyzerRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botAnalyzerRequestId: UUID
}

structure DeleteBotAnalyzerRecommendationResponse {}

structure DeleteBotLocaleRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
}

structure DeleteBotLocaleResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botLocaleStatus: BotLocaleStatus
}

structure DeleteBotReplicaRequest {
    @required @httpLabel botId: Id
    @required @httpLabel replicaRegion: ReplicaRegion
}

structure DeleteBotReplicaResponse {
    botId: Id
    replicaRegion: ReplicaRegion
    botReplicaStatus: BotReplicaStatus
}

structure DeleteBotRequest {
    @required @httpLabel botId: Id
    @httpQuery("skipResourceInUseCheck") skipResourceInUseCheck: SkipResourceInUseCheck
}

structure DeleteBotResponse {
    botId: Id
    botStatus: BotStatus
}

structure DeleteBotVersionRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: NumericalBotVersion
    @httpQuery("skipResourceInUseCheck") skipResourceInUseCheck: SkipResourceInUseCheck
}

structure DeleteBotVersionResponse {
    botId: Id
    botVersion: NumericalBotVersion
    botStatus: BotStatus
}

@length(min: 1, max: 10)
list DeleteCustomVocabularyItemsList {
    member: CustomVocabularyEntryId
}

structure DeleteCustomVocabularyRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
}

structure DeleteCustomVocabularyResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    customVocabularyStatus: CustomVocabularyStatus
}

structure DeleteExportRequest {
    @required @httpLabel exportId: Id
}

structure DeleteExportResponse {
    exportId: Id
    exportStatus: ExportStatus
}

structure DeleteImportRequest {
    @required @httpLabel importId: Id
}

structure DeleteImportResponse {
    importId: Id
    importStatus: ImportStatus
}

structure DeleteIntentRequest {
    @required @httpLabel intentId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
}

structure DeleteResourcePolicyRequest {
    @required @httpLabel resourceArn: AmazonResourceName
    @httpQuery("expectedRevisionId") expectedRevisionId: RevisionId
}

structure DeleteResourcePolicyResponse {
    resourceArn: AmazonResourceName
    revisionId: RevisionId
}

structure DeleteResourcePolicyStatementRequest {
    @required @httpLabel resourceArn: AmazonResourceName
    @required @httpLabel statementId: Name
    @httpQuery("expectedRevisionId") expectedRevisionId: RevisionId
}

structure DeleteResourcePolicyStatementResponse {
    resourceArn: AmazonResourceName
    revisionId: RevisionId
}

structure DeleteSlotRequest {
    @required @httpLabel slotId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel intentId: Id
}

structure DeleteSlotTypeRequest {
    @required @httpLabel slotTypeId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @httpQuery("skipResourceInUseCheck") skipResourceInUseCheck: SkipResourceInUseCheck
}

structure DeleteTestSetRequest {
    @required @httpLabel testSetId: Id
}

structure DeleteUtterancesRequest {
    @required @httpLabel botId: Id
    @httpQuery("localeId") localeId: LocaleId
    @httpQuery("sessionId") sessionId: SessionId
}

structure DeleteUtterancesResponse {}

structure DescribeBotAliasRequest {
    @required @httpLabel botAliasId: BotAliasId
    @required @httpLabel botId: Id
}

structure DescribeBotAliasResponse {
    botAliasId: BotAliasId
    botAliasName: Name
    description: Description
    botVersion: BotVersion
    botAliasLocaleSettings: BotAliasLocaleSettingsMap
    conversationLogSettings: ConversationLogSettings
    sentimentAnalysisSettings: SentimentAnalysisSettings
    botAliasHistoryEvents: BotAliasHistoryEventsList
    botAliasStatus: BotAliasStatus
    botId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    parentBotNetworks: ParentBotNetworks
}

structure DescribeBotAnalyzerRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botAnalyzerRequestId: UUID
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribeBotAnalyzerRecommendationResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botAnalyzerStatus: BotAnalyzerStatus
    creationDateTime: Timestamp
    botAnalyzerRecommendationList: BotAnalyzerRecommendationList
    nextToken: NextToken
}

structure DescribeBotLocaleRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure DescribeBotLocaleResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    localeName: LocaleName
    description: Description
    nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    intentsCount: ResourceCount
    slotTypesCount: ResourceCount
    botLocaleStatus: BotLocaleStatus
    failureReasons: FailureReasons
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    lastBuildSubmittedDateTime: Timestamp
    botLocaleHistoryEvents: BotLocaleHistoryEventsList
    recommendedActions: RecommendedActions
    generativeAISettings: GenerativeAISettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
}

structure DescribeBotRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel botRecommendationId: Id
}

structure DescribeBotRecommendationResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationStatus: BotRecommendationStatus
    botRecommendationId: Id
    failureReasons: FailureReasons
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    transcriptSourceSetting: TranscriptSourceSetting
    encryptionSetting: EncryptionSetting
    botRecommendationResults: BotRecommendationResults
}

structure DescribeBotReplicaRequest {
    @required @httpLabel botId: Id
    @required @httpLabel replicaRegion: ReplicaRegion
}

structure DescribeBotReplicaResponse {
    botId: Id
    replicaRegion: ReplicaRegion
    sourceRegion: ReplicaRegion
    creationDateTime: Timestamp
    botReplicaStatus: BotReplicaStatus
    failureReasons: FailureReasons
}

structure DescribeBotRequest {
    @required @httpLabel botId: Id
}

structure DescribeBotResourceGenerationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel generationId: Id
}

structure DescribeBotResourceGenerationResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    generationId: Id
    failureReasons: FailureReasons
    generationStatus: GenerationStatus
    generationInputPrompt: GenerationInput
    generatedBotLocaleUrl: PresignedS3Url
    creationDateTime: Timestamp
    modelArn: BedrockModelArn
    lastUpdatedDateTime: Timestamp
}

structure DescribeBotResponse {
    botId: Id
    botName: Name
    description: Description
    roleArn: RoleArn
    dataPrivacy: DataPrivacy
    idleSessionTTLInSeconds: SessionTTL
    botStatus: BotStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    botType: BotType
    botMembers: BotMembers
    failureReasons: FailureReasons
    errorLogSettings: ErrorLogSettings
}

structure DescribeBotVersionRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: NumericalBotVersion
}

structure DescribeBotVersionResponse {
    botId: Id
    botName: Name
    botVersion: NumericalBotVersion
    description: Description
    roleArn: RoleArn
    dataPrivacy: DataPrivacy
    idleSessionTTLInSeconds: SessionTTL
    botStatus: BotStatus
    failureReasons: FailureReasons
    creationDateTime: Timestamp
    parentBotNetworks: ParentBotNetworks
    botType: BotType
    botMembers: BotMembers
}

structure DescribeCustomVocabularyMetadataRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure DescribeCustomVocabularyMetadataResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    customVocabularyStatus: CustomVocabularyStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure DescribeExportRequest {
    @required @httpLabel exportId: Id
}

structure DescribeExportResponse {
    exportId: Id
    resourceSpecification: ExportResourceSpecification
    fileFormat: ImportExportFileFormat
    exportStatus: ExportStatus
    failureReasons: FailureReasons
    downloadUrl: PresignedS3Url
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure DescribeImportRequest {
    @required @httpLabel importId: Id
}

structure DescribeImportResponse {
    importId: Id
    resourceSpecification: ImportResourceSpecification
    importedResourceId: ImportedResourceId
    importedResourceName: Name
    mergeStrategy: MergeStrategy
    importStatus: ImportStatus
    failureReasons: FailureReasons
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure DescribeIntentRequest {
    @required @httpLabel intentId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure DescribeIntentResponse {
    intentId: Id
    intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    sampleUtterances: SampleUtterancesList
    dialogCodeHook: DialogCodeHookSettings
    fulfillmentCodeHook: FulfillmentCodeHookSettings
    slotPriorities: SlotPrioritiesList
    intentConfirmationSetting: IntentConfirmationSetting
    intentClosingSetting: IntentClosingSetting
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    kendraConfiguration: KendraConfiguration
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    initialResponseSetting: InitialResponseSetting
    qnAIntentConfiguration: QnAIntentConfiguration
    qInConnectIntentConfiguration: QInConnectIntentConfiguration
}

structure DescribeResourcePolicyRequest {
    @required @httpLabel resourceArn: AmazonResourceName
}

structure DescribeResourcePolicyResponse {
    resourceArn: AmazonResourceName
    policy: Policy
    revisionId: RevisionId
}

structure DescribeSlotRequest {
    @required @httpLabel slotId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel intentId: Id
}

structure DescribeSlotResponse {
    slotId: Id
    slotName: Name
    description: Description
    slotTypeId: BuiltInOrCustomSlotTypeId
    valueElicitationSetting: SlotValueElicitationSetting
    obfuscationSetting: ObfuscationSetting
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    intentId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    multipleValuesSetting: MultipleValuesSetting
    subSlotSetting: SubSlotSetting
}

structure DescribeSlotTypeRequest {
    @required @httpLabel slotTypeId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure DescribeSlotTypeResponse {
    slotTypeId: Id
    slotTypeName: Name
    description: Description
    slotTypeValues: SlotTypeValues
    valueSelectionSetting: SlotValueSelectionSetting
    parentSlotTypeSignature: SlotTypeSignature
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    externalSourceSetting: ExternalSourceSetting
    compositeSlotTypeSetting: CompositeSlotTypeSetting
}

structure DescribeTestExecutionRequest {
    @required @httpLabel testExecutionId: Id
}

structure DescribeTestExecutionResponse {
    testExecutionId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    testExecutionStatus: TestExecutionStatus
    testSetId: Id
    testSetName: Name
    target: TestExecutionTarget
    apiMode: TestExecutionApiMode
    testExecutionModality: TestExecutionModality
    failureReasons: FailureReasons
}

structure DescribeTestSetDiscrepancyReportRequest {
    @required @httpLabel testSetDiscrepancyReportId: Id
}

structure DescribeTestSetDiscrepancyReportResponse {
    testSetDiscrepancyReportId: Id
    testSetId: Id
    creationDateTime: Timestamp
    target: TestSetDiscrepancyReportResourceTarget
    testSetDiscrepancyReportStatus: TestSetDiscrepancyReportStatus
    lastUpdatedDataTime: Timestamp
    testSetDiscrepancyTopErrors: TestSetDiscrepancyErrors
    testSetDiscrepancyRawOutputUrl: PresignedS3Url
    failureReasons: FailureReasons
}

structure DescribeTestSetGenerationRequest {
    @required @httpLabel testSetGenerationId: Id
}

structure DescribeTestSetGenerationResponse {
    testSetGenerationId: Id
    testSetGenerationStatus: TestSetGenerationStatus
    failureReasons: FailureReasons
    testSetId: Id
    testSetName: Name
    description: Description
    storageLocation: TestSetStorageLocation
    generationDataSource: TestSetGenerationDataSource
    roleArn: RoleArn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure DescribeTestSetRequest {
    @required @httpLabel testSetId: Id
}

structure DescribeTestSetResponse {
    testSetId: Id
    testSetName: Name
    description: Description
    modality: TestSetModality
    status: TestSetStatus
    roleArn: RoleArn
    numTurns: Count
    storageLocation: TestSetStorageLocation
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

@length(min: 0, max: 2000)
string Description

structure DescriptiveBotBuilderSpecification {
    @required enabled: Boolean
    bedrockModelSpecification: BedrockModelSpecification
}

structure DialogAction {
    @required type: DialogActionType
    slotToElicit: Name
    suppressNextMessage: BoxedBoolean
}

enum DialogActionType {
    ElicitIntent
    StartIntent
    ElicitSlot
    EvaluateConditional
    InvokeDialogCodeHook
    ConfirmIntent
    FulfillIntent
    CloseIntent
    EndConversation
}

structure DialogCodeHookInvocationSetting {
    @required enableCodeHookInvocation: BoxedBoolean
    @required active: BoxedBoolean
    invocationLabel: Name
    @required postCodeHookSpecification: PostDialogCodeHookInvocationSpecification
}

structure DialogCodeHookSettings {
    @required enabled: Boolean
}

structure DialogState {
    dialogAction: DialogAction
    intent: IntentOverride
    sessionAttributes: StringMap
}

@length(min: 1, max: 100)
string DisplayName

@pattern("^(http|https):\\/\\/+[^\\s]+[\\w]")
string DomainEndpoint

@length(min: 5, max: 5)
@pattern("^DRAFT$")
string DraftBotVersion

enum Effect {
    Allow
    Deny
}

structure ElicitationCodeHookInvocationSetting {
    @required enableCodeHookInvocation: BoxedBoolean
    invocationLabel: Name
}

boolean Enabled

structure EncryptionSetting {
    kmsKeyArn: KmsKeyArn
    botLocaleExportPassword: FilePassword
    associatedTranscriptsPassword: FilePassword
}

enum ErrorCode {
    DUPLICATE_INPUT
    RESOURCE_DOES_NOT_EXIST
    RESOURCE_ALREADY_EXISTS
    INTERNAL_SERVER_FAILURE
}

structure ErrorLogSettings {
    @required enabled: BoxedBoolean
}

string ErrorMessage

structure ExactResponseFields {
    @required questionField: QuestionField
    @required answerField: AnswerField
}

string ExceptionMessage

structure ExecutionErrorDetails {
    @required errorCode: NonEmptyString
    @required errorMessage: NonEmptyString
}

structure ExportFilter {
    @required name: ExportFilterName
    @required values: FilterValues
    @required operator: ExportFilterOperator
}

enum ExportFilterName {
    ExportResourceType
}

enum ExportFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list ExportFilters {
    member: ExportFilter
}

structure ExportResourceSpecification {
    botExportSpecification: BotExportSpecification
    botLocaleExportSpecification: BotLocaleExportSpecification
    customVocabularyExportSpecification: CustomVocabularyExportSpecification
    testSetExportSpecification: TestSetExportSpecification
}

enum ExportSortAttribute {
    LastUpdatedDateTime
}

structure ExportSortBy {
    @required attribute: ExportSortAttribute
    @required order: SortOrder
}

enum ExportStatus {
    InProgress
    Completed
    Failed
    Deleting
}

structure ExportSummary {
    exportId: Id
    resourceSpecification: ExportResourceSpecification
    fileFormat: ImportExportFileFormat
    exportStatus: ExportStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list ExportSummaryList {
    member: ExportSummary
}

structure ExternalSourceSetting {
    grammarSlotTypeSetting: GrammarSlotTypeSetting
}

structure FailedCustomVocabularyItem {
    itemId: ItemId
    errorMessage: ErrorMessage
    errorCode: ErrorCode
}

list FailedCustomVocabularyItems {
    member: FailedCustomVocabularyItem
}

string FailureReason

list FailureReasons {
    member: FailureReason
}

@length(min: 0, max: 1024)
@sensitive
string FilePassword

@length(min: 1, max: 100)
@pattern("^[0-9a-zA-Z_()\\s-]+$")
string FilterValue

@length(min: 1, max: 1)
list FilterValues {
    member: FilterValue
}

structure FulfillmentCodeHookSettings {
    @required enabled: Boolean
    postFulfillmentStatusSpecification: PostFulfillmentStatusSpecification
    fulfillmentUpdatesSpecification: FulfillmentUpdatesSpecification
    active: BoxedBoolean
}

@range(min: 1, max: 900)
integer FulfillmentStartResponseDelay

structure FulfillmentStartResponseSpecification {
    @required delayInSeconds: FulfillmentStartResponseDelay
    @required messageGroups: MessageGroupsList
    allowInterrupt: BoxedBoolean
}

@range(min: 1, max: 900)
integer FulfillmentTimeout

@range(min: 1, max: 900)
integer FulfillmentUpdateResponseFrequency

structure FulfillmentUpdateResponseSpecification {
    @required frequencyInSeconds: FulfillmentUpdateResponseFrequency
    @required messageGroups: MessageGroupsList
    allowInterrupt: BoxedBoolean
}

structure FulfillmentUpdatesSpecification {
    @required active: BoxedBoolean
    startResponse: FulfillmentStartResponseSpecification
    updateResponse: FulfillmentUpdateResponseSpecification
    timeoutInSeconds: FulfillmentTimeout
}

structure GenerateBotElementRequest {
    @required intentId: Id
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure GenerateBotElementResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    intentId: Id
    sampleUtterances: SampleUtterancesList
}

@length(min: 100, max: 2000)
string GenerationInput

structure GenerationSortBy {
    @required attribute: GenerationSortByAttribute
    @required order: SortOrder
}

enum GenerationSortByAttribute {
    creationStartTime
    lastUpdatedTime
}

enum GenerationStatus {
    Failed
    Complete
    InProgress
}

structure GenerationSummary {
    generationId: Id
    generationStatus: GenerationStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list GenerationSummaryList {
    member: GenerationSummary
}

structure GenerativeAISettings {
    runtimeSettings: RuntimeSettings
    buildtimeSettings: BuildtimeSettings
}

structure GetTestExecutionArtifactsUrlRequest {
    @required @httpLabel testExecutionId: Id
}

structure GetTestExecutionArtifactsUrlResponse {
    testExecutionId: Id
    downloadArtifactsUrl: PresignedS3Url
}

structure GrammarSlotTypeSetting {
    source: GrammarSlotTypeSource
}

structure GrammarSlotTypeSource {
    @required s3BucketName: S3BucketName
    @required s3ObjectKey: S3ObjectPath
    kmsKeyArn: KmsKeyArn
}

integer HitCount

@length(min: 10, max: 10)
@pattern("^[0-9a-zA-Z]+$")
string Id

structure ImageResponseCard {
    @required title: AttachmentTitle
    subtitle: AttachmentTitle
    imageUrl: AttachmentUrl
    buttons: ButtonsList
}

enum ImportExportFileFormat {
    LexJson
    TSV
    CSV
}

@length(min: 1, max: 1024)
@sensitive
string ImportExportFilePassword

structure ImportFilter {
    @required name: ImportFilterName
    @required values: FilterValues
    @required operator: ImportFilterOperator
}

enum ImportFilterName {
    ImportResourceType
}

enum ImportFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list ImportFilters {
    member: ImportFilter
}

structure ImportResourceSpecification {
    botImportSpecification: BotImportSpecification
    botLocaleImportSpecification: BotLocaleImportSpecification
    customVocabularyImportSpecification: CustomVocabularyImportSpecification
    testSetImportResourceSpecification: TestSetImportResourceSpecification
}

enum ImportResourceType {
    Bot
    BotLocale
    CustomVocabulary
    TestSet
}

enum ImportSortAttribute {
    LastUpdatedDateTime
}

structure ImportSortBy {
    @required attribute: ImportSortAttribute
    @required order: SortOrder
}

enum ImportStatus {
    InProgress
    Completed
    Failed
    Deleting
}

structure ImportSummary {
    importId: Id
    importedResourceId: ImportedResourceId
    importedResourceName: Name
    importStatus: ImportStatus
    mergeStrategy: MergeStrategy
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    importedResourceType: ImportResourceType
}

list ImportSummaryList {
    member: ImportSummary
}

@length(min: 5, max: 10)
@pattern("^([0-9a-zA-Z_])+$")
string ImportedResourceId

string IncludeField

structure InitialResponseSetting {
    initialResponse: ResponseSpecification
    nextStep: DialogState
    conditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
}

structure InputContext {
    @required name: Name
}

@length(min: 0, max: 5)
list InputContextsList {
    member: InputContext
}

structure InputSessionStateSpecification {
    sessionAttributes: StringMap
    activeContexts: ActiveContextList
    runtimeHints: RuntimeHints
}

structure IntentClassificationTestResultItem {
    @required intentName: Name
    @required multiTurnConversation: Boolean
    @required resultCounts: IntentClassificationTestResultItemCounts
}

structure IntentClassificationTestResultItemCounts {
    @required totalResultCount: Count
    speechTranscriptionResultCounts: TestResultMatchStatusCountMap
    @required intentMatchResultCounts: TestResultMatchStatusCountMap
}

list IntentClassificationTestResultItemList {
    member: IntentClassificationTestResultItem
}

structure IntentClassificationTestResults {
    @required items: IntentClassificationTestResultItemList
}

structure IntentClosingSetting {
    closingResponse: ResponseSpecification
    active: BoxedBoolean
    nextStep: DialogState
    conditional: ConditionalSpecification
}

structure IntentConfirmationSetting {
    @required promptSpecification: PromptSpecification
    declinationResponse: ResponseSpecification
    active: BoxedBoolean
    confirmationResponse: ResponseSpecification
    confirmationNextStep: DialogState
    confirmationConditional: ConditionalSpecification
    declinationNextStep: DialogState
    declinationConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
    elicitationCodeHook: ElicitationCodeHookInvocationSetting
}

structure IntentDisambiguationSettings {
    @required enabled: Enabled
    maxDisambiguationIntents: MaxDisambiguationIntents
    customDisambiguationMessage: CustomDisambiguationMessage
}

structure IntentFilter {
    @required name: IntentFilterName
    @required values: FilterValues
    @required operator: IntentFilterOperator
}

enum IntentFilterName {
    IntentName
}

enum IntentFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list IntentFilters {
    member: IntentFilter
}

structure IntentLevelSlotResolutionTestResultItem {
    @required intentName: Name
    @required multiTurnConversation: Boolean
    @required slotResolutionResults: SlotResolutionTestResultItems
}

list IntentLevelSlotResolutionTestResultItemList {
    member: IntentLevelSlotResolutionTestResultItem
}

structure IntentLevelSlotResolutionTestResults {
    @required items: IntentLevelSlotResolutionTestResultItemList
}

structure IntentOverride {
    name: Name
    slots: SlotValueOverrideMap
}

string IntentSignature

enum IntentSortAttribute {
    IntentName
    LastUpdatedDateTime
}

structure IntentSortBy {
    @required attribute: IntentSortAttribute
    @required order: SortOrder
}

enum IntentState {
    Failed
    Fulfilled
    InProgress
    ReadyForFulfillment
    Waiting
    FulfillmentInProgress
}

structure IntentStatistics {
    discoveredIntentCount: Count
}

structure IntentSummary {
    intentId: Id
    intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    lastUpdatedDateTime: Timestamp
}

list IntentSummaryList {
    member: IntentSummary
}

@error("server")
structure InternalServerException {
    message: ExceptionMessage
}

structure InvokedIntentSample {
    intentName: Name
}

list InvokedIntentSamples {
    member: InvokedIntentSample
}

structure IssueLocation {
    botLocale: LocaleId
    intentId: Id
    slotId: Id
}

@length(min: 1, max: 32)
string ItemId

structure KendraConfiguration {
    @required kendraIndex: KendraIndexArn
    queryFilterStringEnabled: Boolean
    queryFilterString: QueryFilterString
}

@length(min: 32, max: 2048)
@pattern("^arn:aws:kendra:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:index\\/[a-zA-Z0-9][a-zA-Z0-9_-]*$")
string KendraIndexArn

@length(min: 20, max: 2048)
@pattern("^arn:[\\w\\-]+:kms:[\\w\\-]+:[\\d]{12}:(?:key\\/[\\w\\-]+|alias\\/[a-zA-Z0-9:\\/_\\-]{1,256})$")
string KmsKeyArn

@length(min: 20, max: 2048)
@pattern("arn:aws:lambda:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?(:[a-zA-Z0-9-_]+)?")
string LambdaARN

structure LambdaCodeHook {
    @required lambdaARN: LambdaARN
    @required codeHookInterfaceVersion: CodeHookInterfaceVersion
}

structure LexTranscriptFilter {
    dateRangeFilter: DateRangeFilter
}

structure ListAggregatedUtterancesRequest {
    @required @httpLabel botId: Id
    botAliasId: BotAliasId
    botVersion: BotVersion
    @required localeId: LocaleId
    @required aggregationDuration: UtteranceAggregationDuration
    sortBy: AggregatedUtterancesSortBy
    filters: AggregatedUtterancesFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListAggregatedUtterancesResponse {
    botId: Id
    botAliasId: BotAliasId
    botVersion: BotVersion
    localeId: LocaleId
    aggregationDuration: UtteranceAggregationDuration
    aggregationWindowStartTime: Timestamp
    aggregationWindowEndTime: Timestamp
    aggregationLastRefreshedDateTime: Timestamp
    aggregatedUtterancesSummaries: AggregatedUtterancesSummaryList
    nextToken: NextToken
}

structure ListBotAliasReplicasRequest {
    @required @httpLabel botId: Id
    @required @httpLabel replicaRegion: ReplicaRegion
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotAliasReplicasResponse {
    botId: Id
    sourceRegion: ReplicaRegion
    replicaRegion: ReplicaRegion
    botAliasReplicaSummaries: BotAliasReplicaSummaryList
    nextToken: NextToken
}

structure ListBotAliasesRequest {
    @required @httpLabel botId: Id
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotAliasesResponse {
    botAliasSummaries: BotAliasSummaryList
    nextToken: NextToken
    botId: Id
}

structure ListBotAnalyzerHistoryRequest {
    @required @httpLabel botId: Id
    localeId: LocaleId
    botVersion: DraftBotVersion
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListBotAnalyzerHistoryResponse {
    botId: Id
    localeId: LocaleId
    botVersion: DraftBotVersion
    botAnalyzerHistoryList: BotAnalyzerHistoryList
    nextToken: NextToken
}

structure ListBotLocalesRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    sortBy: BotLocaleSortBy
    filters: BotLocaleFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotLocalesResponse {
    botId: Id
    botVersion: BotVersion
    nextToken: NextToken
    botLocaleSummaries: BotLocaleSummaryList
}

structure ListBotRecommendationsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotRecommendationsResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationSummaries: BotRecommendationSummaryList
    nextToken: NextToken
}

structure ListBotReplicasRequest {
    @required @httpLabel botId: Id
}

structure ListBotReplicasResponse {
    botId: Id
    sourceRegion: ReplicaRegion
    botReplicaSummaries: BotReplicaSummaryList
}

structure ListBotResourceGenerationsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    sortBy: GenerationSortBy
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotResourceGenerationsResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    generationSummaries: GenerationSummaryList
    nextToken: NextToken
}

structure ListBotVersionReplicasRequest {
    @required @httpLabel botId: Id
    @required @httpLabel replicaRegion: ReplicaRegion
    maxResults: MaxResults
    nextToken: NextToken
    sortBy: BotVersionReplicaSortBy
}

structure ListBotVersionReplicasResponse {
    botId: Id
    sourceRegion: ReplicaRegion
    replicaRegion: ReplicaRegion
    botVersionReplicaSummaries: BotVersionReplicaSummaryList
    nextToken: NextToken
}

structure ListBotVersionsRequest {
    @required @httpLabel botId: Id
    sortBy: BotVersionSortBy
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotVersionsResponse {
    botId: Id
    botVersionSummaries: BotVersionSummaryList
    nextToken: NextToken
}

structure ListBotsRequest {
    sortBy: BotSortBy
    filters: BotFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListBotsResponse {
    botSummaries: BotSummaryList
    nextToken: NextToken
}

structure ListBuiltInIntentsRequest {
    @required @httpLabel localeId: LocaleId
    sortBy: BuiltInIntentSortBy
    maxResults: BuiltInsMaxResults
    nextToken: NextToken
}

structure ListBuiltInIntentsResponse {
    builtInIntentSummaries: BuiltInIntentSummaryList
    nextToken: NextToken
    localeId: LocaleId
}

structure ListBuiltInSlotTypesRequest {
    @required @httpLabel localeId: LocaleId
    sortBy: BuiltInSlotTypeSortBy
    maxResults: BuiltInsMaxResults
    nextToken: NextToken
}

structure ListBuiltInSlotTypesResponse {
    builtInSlotTypeSummaries: BuiltInSlotTypeSummaryList
    nextToken: NextToken
    localeId: LocaleId
}

structure ListCustomVocabularyItemsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListCustomVocabularyItemsResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    customVocabularyItems: CustomVocabularyItems
    nextToken: NextToken
}

structure ListExportsRequest {
    botId: Id
    botVersion: BotVersion
    sortBy: ExportSortBy
    filters: ExportFilters
    maxResults: MaxResults
    nextToken: NextToken
    localeId: LocaleId
}

structure ListExportsResponse {
    botId: Id
    botVersion: BotVersion
    exportSummaries: ExportSummaryList
    nextToken: NextToken
    localeId: LocaleId
}

structure ListImportsRequest {
    botId: Id
    botVersion: DraftBotVersion
    sortBy: ImportSortBy
    filters: ImportFilters
    maxResults: MaxResults
    nextToken: NextToken
    localeId: LocaleId
}

structure ListImportsResponse {
    botId: Id
    botVersion: DraftBotVersion
    importSummaries: ImportSummaryList
    nextToken: NextToken
    localeId: LocaleId
}

structure ListIntentMetricsRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    @required metrics: AnalyticsIntentMetrics
    binBy: AnalyticsBinByList
    groupBy: AnalyticsIntentGroupByList
    filters: AnalyticsIntentFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListIntentMetricsResponse {
    botId: Id
    results: AnalyticsIntentResults
    nextToken: NextToken
}

structure ListIntentPathsRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    @required intentPath: AnalyticsPath
    filters: AnalyticsPathFilters
}

structure ListIntentPathsResponse {
    nodeSummaries: AnalyticsIntentNodeSummaries
}

structure ListIntentStageMetricsRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    @required metrics: AnalyticsIntentStageMetrics
    binBy: AnalyticsBinByList
    groupBy: AnalyticsIntentStageGroupByList
    filters: AnalyticsIntentStageFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListIntentStageMetricsResponse {
    botId: Id
    results: AnalyticsIntentStageResults
    nextToken: NextToken
}

structure ListIntentsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    sortBy: IntentSortBy
    filters: IntentFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListIntentsResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    intentSummaries: IntentSummaryList
    nextToken: NextToken
}

structure ListRecommendedIntentsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel botRecommendationId: Id
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListRecommendedIntentsResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationId: Id
    summaryList: RecommendedIntentSummaryList
    nextToken: NextToken
}

structure ListSessionAnalyticsDataRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    sortBy: SessionDataSortBy
    filters: AnalyticsSessionFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListSessionAnalyticsDataResponse {
    botId: Id
    nextToken: NextToken
    sessions: SessionSpecifications
}

structure ListSessionMetricsRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    @required metrics: AnalyticsSessionMetrics
    binBy: AnalyticsBinByList
    groupBy: AnalyticsSessionGroupByList
    filters: AnalyticsSessionFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListSessionMetricsResponse {
    botId: Id
    results: AnalyticsSessionResults
    nextToken: NextToken
}

structure ListSlotTypesRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    sortBy: SlotTypeSortBy
    filters: SlotTypeFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListSlotTypesResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    slotTypeSummaries: SlotTypeSummaryList
    nextToken: NextToken
}

structure ListSlotsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel intentId: Id
    sortBy: SlotSortBy
    filters: SlotFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListSlotsResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    intentId: Id
    slotSummaries: SlotSummaryList
    nextToken: NextToken
}

structure ListTagsForResourceRequest {
    @required @httpLabel resourceARN: AmazonResourceName
}

structure ListTagsForResourceResponse {
    tags: TagMap
}

structure ListTestExecutionResultItemsRequest {
    @required @httpLabel testExecutionId: Id
    @required resultFilterBy: TestExecutionResultFilterBy
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListTestExecutionResultItemsResponse {
    testExecutionResults: TestExecutionResultItems
    nextToken: NextToken
}

structure ListTestExecutionsRequest {
    sortBy: TestExecutionSortBy
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListTestExecutionsResponse {
    testExecutions: TestExecutionSummaryList
    nextToken: NextToken
}

structure ListTestSetRecordsRequest {
    @required @httpLabel testSetId: Id
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListTestSetRecordsResponse {
    testSetRecords: TestSetTurnRecordList
    nextToken: NextToken
}

structure ListTestSetsRequest {
    sortBy: TestSetSortBy
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListTestSetsResponse {
    testSets: TestSetSummaryList
    nextToken: NextToken
}

structure ListUtteranceAnalyticsDataRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    sortBy: UtteranceDataSortBy
    filters: AnalyticsUtteranceFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListUtteranceAnalyticsDataResponse {
    botId: Id
    nextToken: NextToken
    utterances: UtteranceSpecifications
}

structure ListUtteranceMetricsRequest {
    @required @httpLabel botId: Id
    @required startDateTime: Timestamp
    @required endDateTime: Timestamp
    @required metrics: AnalyticsUtteranceMetrics
    binBy: AnalyticsBinByList
    groupBy: AnalyticsUtteranceGroupByList
    attributes: AnalyticsUtteranceAttributes
    filters: AnalyticsUtteranceFilters
    maxResults: MaxResults
    nextToken: NextToken
}

structure ListUtteranceMetricsResponse {
    botId: Id
    results: AnalyticsUtteranceResults
    nextToken: NextToken
}

string LocaleId

string LocaleName

@length(max: 1024)
string LogPrefix

@range(min: 2, max: 5)
integer MaxDisambiguationIntents

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 1, max: 1024)
integer MaxUtteranceDigits

enum MergeStrategy {
    Overwrite
    FailOnConflict
    Append
}

structure Message {
    plainTextMessage: PlainTextMessage
    customPayload: CustomPayload
    ssmlMessage: SSMLMessage
    imageResponseCard: ImageResponseCard
}

structure MessageGroup {
    @required message: Message
    variations: MessageVariationsList
}

@length(min: 1, max: 5)
list MessageGroupsList {
    member: MessageGroup
}

enum MessageSelectionStrategy {
    Random
    Ordered
}

@length(min: 0, max: 2)
list MessageVariationsList {
    member: Message
}

integer MissedCount

structure MultipleValuesSetting {
    allowMultipleValues: Boolean
}

@length(min: 1, max: 100)
@pattern("^([0-9a-zA-Z][_-]?){1,100}$")
string Name

structure NewCustomVocabularyItem {
    @required phrase: Phrase
    weight: Weight
    displayAs: Phrase
}

@range(min: 0, max: 10000000)
integer NextIndex

string NextToken

structure NluImprovementSpecification {
    @required enabled: Enabled
    assistedNluMode: AssistedNluMode
    intentDisambiguationSettings: IntentDisambiguationSettings
}

@length(min: 1)
string NonEmptyString

@length(min: 1, max: 5)
@pattern("^[0-9]+$")
string NumericalBotVersion

@length(min: 1, max: 5)
list OSIncludeFields {
    member: IncludeField
}

@length(min: 1, max: 255)
@pattern("^(?![_-])[a-z0-9][a-z0-9_\\-]{0,254}$")
string OSIndexName

structure ObfuscationSetting {
    @required obfuscationSettingType: ObfuscationSettingType
}

enum ObfuscationSettingType {
    None
    DefaultObfuscation
}

@length(min: 1)
@pattern("^[\\/]?+[a-zA-Z0-9!_.*'()-]+(\\/[a-zA-Z0-9!_.*'()-]+)*$")
string ObjectPrefix

@length(min: 1, max: 2)
list ObjectPrefixes {
    member: ObjectPrefix
}

structure OpensearchConfiguration {
    @required domainEndpoint: DomainEndpoint
    @required indexName: OSIndexName
    exactResponse: Boolean
    exactResponseFields: ExactResponseFields
    includeFields: OSIncludeFields
}

@length(min: 5, max: 50)
@pattern("lex:[a-zA-Z*]+$")
string Operation

list OperationList {
    member: Operation
}

structure OutputContext {
    @required name: Name
    @required timeToLiveInSeconds: ContextTimeToLiveInSeconds
    @required turnsToLive: ContextTurnsToLive
}

@length(min: 0, max: 10)
list OutputContextsList {
    member: OutputContext
}

structure OverallTestResultItem {
    @required multiTurnConversation: Boolean
    @required totalResultCount: Count
    speechTranscriptionResultCounts: TestResultMatchStatusCountMap
    @required endToEndResultCounts: TestResultMatchStatusCountMap
}

list OverallTestResultItemList {
    member: OverallTestResultItem
}

structure OverallTestResults {
    @required items: OverallTestResultItemList
}

structure ParentBotNetwork {
    @required botId: Id
    @required botVersion: BotVersion
}

@length(min: 0, max: 30)
list ParentBotNetworks {
    member: ParentBotNetwork
}

structure PathFormat {
    objectPrefixes: ObjectPrefixes
}

@length(min: 1, max: 100)
string Phrase

structure PlainTextMessage {
    @required value: PlainTextMessageValue
}

@length(min: 1, max: 1000)
string PlainTextMessageValue

@length(min: 2)
string Policy

structure PostDialogCodeHookInvocationSpecification {
    successResponse: ResponseSpecification
    successNextStep: DialogState
    successConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    timeoutResponse: ResponseSpecification
    timeoutNextStep: DialogState
    timeoutConditional: ConditionalSpecification
}

structure PostFulfillmentStatusSpecification {
    successResponse: ResponseSpecification
    failureResponse: ResponseSpecification
    timeoutResponse: ResponseSpecification
    successNextStep: DialogState
    successConditional: ConditionalSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    timeoutNextStep: DialogState
    timeoutConditional: ConditionalSpecification
}

@error("client")
@httpError(412)
structure PreconditionFailedException {
    message: ExceptionMessage
}

@length(min: 1, max: 1024)
string PresignedS3Url

structure Principal {
    service: ServicePrincipal
    arn: PrincipalArn
}

@length(min: 30, max: 1024)
@pattern("^arn:aws:iam::[0-9]{12}:(root|(user|role)/.*)$")
string PrincipalArn

list PrincipalList {
    member: Principal
}

enum Priority {
    High
    Medium
    Low
}

@range(min: 0, max: 100)
integer PriorityValue

enum PromptAttempt {
    Initial
    Retry1
    Retry2
    Retry3
    Retry4
    Retry5
}

structure PromptAttemptSpecification {
    allowInterrupt: BoxedBoolean
    @required allowedInputTypes: AllowedInputTypes
    audioAndDTMFInputSpecification: AudioAndDTMFInputSpecification
    textInputSpecification: TextInputSpecification
}

map PromptAttemptsSpecificationMap {
    key: PromptAttempt
    value: PromptAttemptSpecification
}

@range(min: 0, max: 5)
integer PromptMaxRetries

structure PromptSpecification {
    @required messageGroups: MessageGroupsList
    @required maxRetries: PromptMaxRetries
    allowInterrupt: BoxedBoolean
    messageSelectionStrategy: MessageSelectionStrategy
    promptAttemptsSpecification: PromptAttemptsSpecificationMap
}

@pattern("^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}$")
string QInConnectAssistantARN

structure QInConnectAssistantConfiguration {
    @required assistantArn: QInConnectAssistantARN
}

structure QInConnectIntentConfiguration {
    qInConnectAssistantConfiguration: QInConnectAssistantConfiguration
}

structure QnAIntentConfiguration {
    dataSourceConfiguration: DataSourceConfiguration
    bedrockModelConfiguration: BedrockModelSpecification
}

structure QnAKendraConfiguration {
    @required kendraIndex: KendraIndexArn
    queryFilterStringEnabled: Boolean
    queryFilterString: QueryFilterString
    exactResponse: Boolean
}

@length(min: 1, max: 5000)
string QueryFilterString

string QuestionField

string RecommendedAction

list RecommendedActions {
    member: RecommendedAction
}

structure RecommendedIntentSummary {
    intentId: Id
    intentName: Name
    sampleUtterancesCount: SampleUtterancesCount
}

list RecommendedIntentSummaryList {
    member: RecommendedIntentSummary
}

@range(min: 1, max: 200000)
long RecordNumber

@length(min: 1, max: 300)
string RegexPattern

structure RelativeAggregationDuration {
    @required timeDimension: TimeDimension
    @required timeValue: TimeValue
}

@length(min: 2, max: 25)
string ReplicaRegion

integer ResourceCount

@error("client")
@httpError(404)
structure ResourceNotFoundException {
    message: ExceptionMessage
}

structure ResponseSpecification {
    @required messageGroups: MessageGroupsList
    allowInterrupt: BoxedBoolean
}

integer RetryAfterSeconds

@length(min: 1, max: 5)
@pattern("^[0-9]+$")
string RevisionId

@length(min: 32, max: 2048)
@pattern("^arn:aws:iam::[0-9]{12}:role/.*$")
string RoleArn

structure RuntimeHintDetails {
    runtimeHintValues: RuntimeHintValuesList
    subSlotHints: SlotHintsSlotMap
}

@length(min: 1, max: 140)
string RuntimeHintPhrase

structure RuntimeHintValue {
    @required phrase: RuntimeHintPhrase
}

@length(min: 1, max: 100)
list RuntimeHintValuesList {
    member: RuntimeHintValue
}

structure RuntimeHints {
    slotHints: SlotHintsIntentMap
}

structure RuntimeSettings {
    slotResolutionImprovement: SlotResolutionImprovementSpecification
    nluImprovement: NluImprovementSpecification
}

@length(min: 1, max: 2048)
@pattern("^arn:[\\w\\-]+:s3:::[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketArn

structure S3BucketLogDestination {
    kmsKeyArn: KmsKeyArn
    @required s3BucketArn: S3BucketArn
    @required logPrefix: LogPrefix
}

@length(min: 3, max: 63)
@pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketName

structure S3BucketTranscriptSource {
    @required s3BucketName: S3BucketName
    pathFormat: PathFormat
    @required transcriptFormat: TranscriptFormat
    transcriptFilter: TranscriptFilter
    kmsKeyArn: KmsKeyArn
}

@length(min: 1, max: 1024)
@pattern("[\\.\\-\\!\\*\\_\\'\\(\\)a-zA-Z0-9][\\.\\-\\!\\*\\_\\'\\(\\)\\/a-zA-Z0-9]*$")
string S3ObjectPath

structure SSMLMessage {
    @required value: SSMLMessageValue
}

@length(min: 1, max: 1000)
string SSMLMessageValue

structure SampleUtterance {
    @required utterance: Utterance
}

structure SampleUtteranceGenerationSpecification {
    @required enabled: Boolean
    bedrockModelSpecification: BedrockModelSpecification
}

integer SampleUtterancesCount

list SampleUtterancesList {
    member: SampleUtterance
}

structure SampleValue {
    @required value: Value
}

structure SearchAssociatedTranscriptsRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel botRecommendationId: Id
    searchOrder: SearchOrder
    @required filters: AssociatedTranscriptFilters
    maxResults: MaxResults
    nextIndex: NextIndex
}

structure SearchAssociatedTranscriptsResponse {
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    botRecommendationId: Id
    nextIndex: NextIndex
    associatedTranscripts: AssociatedTranscriptList
    totalResults: MaxResults
}

enum SearchOrder {
    Ascending
    Descending
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$")
string SecretsManagerSecretArn

structure SentimentAnalysisSettings {
    @required detectSentiment: Boolean
}

@length(min: 15, max: 1024)
@pattern("^[0-9a-zA-Z_.]+$")
string ServicePrincipal

@error("client")
@httpError(402)
structure ServiceQuotaExceededException {
    message: ExceptionMessage
}

structure SessionDataSortBy {
    @required name: AnalyticsSessionSortByName
    @required order: AnalyticsSortOrder
}

@length(min: 2, max: 100)
@pattern("[0-9a-zA-Z._:-]+")
string SessionId

structure SessionSpecification {
    botAliasId: BotAliasId
    botVersion: NumericalBotVersion
    localeId: LocaleId
    channel: AnalyticsChannel
    sessionId: AnalyticsSessionId
    conversationStartTime: Timestamp
    conversationEndTime: Timestamp
    conversationDurationSeconds: AnalyticsLongValue
    conversationEndState: ConversationEndState
    mode: AnalyticsModality
    numberOfTurns: AnalyticsLongValue
    invokedIntentSamples: InvokedIntentSamples
    originatingRequestId: AnalyticsOriginatingRequestId
}

list SessionSpecifications {
    member: SessionSpecification
}

@range(min: 60, max: 86400)
integer SessionTTL

boolean SkipResourceInUseCheck

structure SlotCaptureSetting {
    captureResponse: ResponseSpecification
    captureNextStep: DialogState
    captureConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
    elicitationCodeHook: ElicitationCodeHookInvocationSetting
}

enum SlotConstraint {
    Required
    Optional
}

structure SlotDefaultValue {
    @required defaultValue: SlotDefaultValueString
}

@length(min: 0, max: 10)
list SlotDefaultValueList {
    member: SlotDefaultValue
}

structure SlotDefaultValueSpecification {
    @required defaultValueList: SlotDefaultValueList
}

@length(min: 1, max: 202)
string SlotDefaultValueString

structure SlotFilter {
    @required name: SlotFilterName
    @required values: FilterValues
    @required operator: SlotFilterOperator
}

enum SlotFilterName {
    SlotName
}

enum SlotFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list SlotFilters {
    member: SlotFilter
}

map SlotHintsIntentMap {
    key: Name
    value: SlotHintsSlotMap
}

map SlotHintsSlotMap {
    key: Name
    value: RuntimeHintDetails
}

list SlotPrioritiesList {
    member: SlotPriority
}

structure SlotPriority {
    @required priority: PriorityValue
    @required slotId: Id
}

structure SlotResolutionImprovementSpecification {
    @required enabled: Enabled
    bedrockModelSpecification: BedrockModelSpecification
}

structure SlotResolutionSetting {
    @required slotResolutionStrategy: SlotResolutionStrategy
}

enum SlotResolutionStrategy {
    EnhancedFallback
    Default
}

structure SlotResolutionTestResultItem {
    @required slotName: TestResultSlotName
    @required resultCounts: SlotResolutionTestResultItemCounts
}

structure SlotResolutionTestResultItemCounts {
    @required totalResultCount: Count
    speechTranscriptionResultCounts: TestResultMatchStatusCountMap
    @required slotMatchResultCounts: TestResultMatchStatusCountMap
}

list SlotResolutionTestResultItems {
    member: SlotResolutionTestResultItem
}

enum SlotShape {
    Scalar
    List
}

enum SlotSortAttribute {
    SlotName
    LastUpdatedDateTime
}

structure SlotSortBy {
    @required attribute: SlotSortAttribute
    @required order: SortOrder
}

structure SlotSummary {
    slotId: Id
    slotName: Name
    description: Description
    slotConstraint: SlotConstraint
    slotTypeId: BuiltInOrCustomSlotTypeId
    valueElicitationPromptSpecification: PromptSpecification
    lastUpdatedDateTime: Timestamp
}

list SlotSummaryList {
    member: SlotSummary
}

enum SlotTypeCategory {
    Custom
    Extended
    ExternalGrammar
    Composite
}

structure SlotTypeFilter {
    @required name: SlotTypeFilterName
    @required values: FilterValues
    @required operator: SlotTypeFilterOperator
}

enum SlotTypeFilterName {
    SlotTypeName
    ExternalSourceType
}

enum SlotTypeFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list SlotTypeFilters {
    member: SlotTypeFilter
}

string SlotTypeSignature

enum SlotTypeSortAttribute {
    SlotTypeName
    LastUpdatedDateTime
}

structure SlotTypeSortBy {
    @required attribute: SlotTypeSortAttribute
    @required order: SortOrder
}

structure SlotTypeStatistics {
    discoveredSlotTypeCount: Count
}

structure SlotTypeSummary {
    slotTypeId: Id
    slotTypeName: Name
    description: Description
    parentSlotTypeSignature: SlotTypeSignature
    lastUpdatedDateTime: Timestamp
    slotTypeCategory: SlotTypeCategory
}

list SlotTypeSummaryList {
    member: SlotTypeSummary
}

structure SlotTypeValue {
    sampleValue: SampleValue
    synonyms: SynonymList
}

@length(min: 1, max: 10000)
list SlotTypeValues {
    member: SlotTypeValue
}

structure SlotValue {
    interpretedValue: NonEmptyString
}

structure SlotValueElicitationSetting {
    defaultValueSpecification: SlotDefaultValueSpecification
    @required slotConstraint: SlotConstraint
    promptSpecification: PromptSpecification
    sampleUtterances: SampleUtterancesList
    waitAndContinueSpecification: WaitAndContinueSpecification
    slotCaptureSetting: SlotCaptureSetting
    slotResolutionSetting: SlotResolutionSetting
}

structure SlotValueOverride {
    shape: SlotShape
    value: SlotValue
    values: SlotValues
}

map SlotValueOverrideMap {
    key: Name
    value: SlotValueOverride
}

structure SlotValueRegexFilter {
    @required pattern: RegexPattern
}

enum SlotValueResolutionStrategy {
    OriginalValue
    TopResolution
    Concatenation
}

structure SlotValueSelectionSetting {
    @required resolutionStrategy: SlotValueResolutionStrategy
    regexFilter: SlotValueRegexFilter
    advancedRecognitionSetting: AdvancedRecognitionSetting
}

list SlotValues {
    member: SlotValueOverride
}

enum SortOrder {
    Ascending
    Descending
}

structure Specifications {
    @required slotTypeId: BuiltInOrCustomSlotTypeId
    @required valueElicitationSetting: SubSlotValueElicitationSetting
}

enum SpeechDetectionSensitivity {
    Default
    HighNoiseTolerance
    MaximumNoiseTolerance
}

structure SpeechFoundationModel {
    @required modelArn: BedrockModelArn
    voiceId: VoiceId
}

structure SpeechModelConfig {
    deepgramConfig: DeepgramSpeechModelConfig
}

enum SpeechModelPreference {
    Standard
    Neural
    Deepgram
}

structure SpeechRecognitionSettings {
    speechModelPreference: SpeechModelPreference
    speechModelConfig: SpeechModelConfig
}

structure StartBotAnalyzerRequest {
    @required @httpLabel botId: Id
    @required analysisScope: AnalysisScope
    localeId: LocaleId
    botVersion: DraftBotVersion
}

structure StartBotAnalyzerResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botAnalyzerStatus: BotAnalyzerStatus
    botAnalyzerRequestId: UUID
    creationDateTime: Timestamp
}

structure StartBotRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required transcriptSourceSetting: TranscriptSourceSetting
    encryptionSetting: EncryptionSetting
}

structure StartBotRecommendationResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationStatus: BotRecommendationStatus
    botRecommendationId: Id
    creationDateTime: Timestamp
    transcriptSourceSetting: TranscriptSourceSetting
    encryptionSetting: EncryptionSetting
}

structure StartBotResourceGenerationRequest {
    @required generationInputPrompt: GenerationInput
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: BotVersion
    @required @httpLabel localeId: LocaleId
}

structure StartBotResourceGenerationResponse {
    generationInputPrompt: GenerationInput
    generationId: Id
    botId: Id
    botVersion: BotVersion
    localeId: LocaleId
    generationStatus: GenerationStatus
    creationDateTime: Timestamp
}

structure StartImportRequest {
    @required importId: Id
    @required resourceSpecification: ImportResourceSpecification
    @required mergeStrategy: MergeStrategy
    filePassword: ImportExportFilePassword
}

structure StartImportResponse {
    importId: Id
    resourceSpecification: ImportResourceSpecification
    mergeStrategy: MergeStrategy
    importStatus: ImportStatus
    creationDateTime: Timestamp
}

structure StartTestExecutionRequest {
    @required @httpLabel testSetId: Id
    @required target: TestExecutionTarget
    @required apiMode: TestExecutionApiMode
    testExecutionModality: TestExecutionModality
}

structure StartTestExecutionResponse {
    testExecutionId: Id
    creationDateTime: Timestamp
    testSetId: Id
    target: TestExecutionTarget
    apiMode: TestExecutionApiMode
    testExecutionModality: TestExecutionModality
}

structure StartTestSetGenerationRequest {
    @required testSetName: Name
    description: Description
    @required storageLocation: TestSetStorageLocation
    @required generationDataSource: TestSetGenerationDataSource
    @required roleArn: RoleArn
    testSetTags: TagMap
}

structure StartTestSetGenerationResponse {
    testSetGenerationId: Id
    creationDateTime: Timestamp
    testSetGenerationStatus: TestSetGenerationStatus
    testSetName: Name
    description: Description
    storageLocation: TestSetStorageLocation
    generationDataSource: TestSetGenerationDataSource
    roleArn: RoleArn
    testSetTags: TagMap
}

@range(min: 1, max: 300)
integer StillWaitingResponseFrequency

structure StillWaitingResponseSpecification {
    @required messageGroups: MessageGroupsList
    @required frequencyInSeconds: StillWaitingResponseFrequency
    @required timeoutInSeconds: StillWaitingResponseTimeout
    allowInterrupt: BoxedBoolean
}

@range(min: 1, max: 900)
integer StillWaitingResponseTimeout

structure StopBotAnalyzerRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botAnalyzerRequestId: UUID
}

structure StopBotAnalyzerResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botAnalyzerStatus: BotAnalyzerStatus
    botAnalyzerRequestId: UUID
}

structure StopBotRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel botRecommendationId: Id
}

structure StopBotRecommendationResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationStatus: BotRecommendationStatus
    botRecommendationId: Id
}

string String

map StringMap {
    key: NonEmptyString
    value: String
}

@length(min: 0, max: 640)
@pattern("[0-9A-Za-z_\\-\\s\\(\\)]+")
string SubSlotExpression

structure SubSlotSetting {
    expression: SubSlotExpression
    slotSpecifications: SubSlotSpecificationMap
}

@length(min: 0, max: 6)
map SubSlotSpecificationMap {
    key: Name
    value: Specifications
}

structure SubSlotTypeComposition {
    @required name: Name
    @required slotTypeId: BuiltInOrCustomSlotTypeId
}

@length(min: 0, max: 6)
list SubSlotTypeList {
    member: SubSlotTypeComposition
}

structure SubSlotValueElicitationSetting {
    defaultValueSpecification: SlotDefaultValueSpecification
    @required promptSpecification: PromptSpecification
    sampleUtterances: SampleUtterancesList
    waitAndContinueSpecification: WaitAndContinueSpecification
}

@length(min: 1, max: 10000)
list SynonymList {
    member: SampleValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

structure TagResourceRequest {
    @required @httpLabel resourceARN: AmazonResourceName
    @required tags: TagMap
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

enum TestExecutionApiMode {
    Streaming
    NonStreaming
}

enum TestExecutionModality {
    Text
    Audio
}

structure TestExecutionResultFilterBy {
    @required resultTypeFilter: TestResultTypeFilter
    conversationLevelTestResultsFilterBy: ConversationLevelTestResultsFilterBy
}

structure TestExecutionResultItems {
    overallTestResults: OverallTestResults
    conversationLevelTestResults: ConversationLevelTestResults
    intentClassificationTestResults: IntentClassificationTestResults
    intentLevelSlotResolutionTestResults: IntentLevelSlotResolutionTestResults
    utteranceLevelTestResults: UtteranceLevelTestResults
}

enum TestExecutionSortAttribute {
    TestSetName
    CreationDateTime
}

structure TestExecutionSortBy {
    @required attribute: TestExecutionSortAttribute
    @required order: SortOrder
}

enum TestExecutionStatus {
    Pending
    Waiting
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure TestExecutionSummary {
    testExecutionId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    testExecutionStatus: TestExecutionStatus
    testSetId: Id
    testSetName: Name
    target: TestExecutionTarget
    apiMode: TestExecutionApiMode
    testExecutionModality: TestExecutionModality
}

list TestExecutionSummaryList {
    member: TestExecutionSummary
}

structure TestExecutionTarget {
    botAliasTarget: BotAliasTestExecutionTarget
}

enum TestResultMatchStatus {
    Matched
    Mismatched
    ExecutionError
}

map TestResultMatchStatusCountMap {
    key: TestResultMatchStatus
    value: Count
}

@length(min: 1, max: 100)
@pattern("^([0-9a-zA-Z][_.-]?)+$")
string TestResultSlotName

enum TestResultTypeFilter {
    OverallTestResults
    ConversationLevelTestResults
    IntentClassificationTestResults
    SlotResolutionTestResults
    UtteranceLevelResults
}

@length(min: 1, max: 1024)
string TestSetAgentPrompt

@length(min: 1, max: 50)
@pattern("^([0-9a-zA-Z][_-]?)+$")
string TestSetConversationId

structure TestSetDiscrepancyErrors {
    @required intentDiscrepancies: TestSetIntentDiscrepancyList
    @required slotDiscrepancies: TestSetSlotDiscrepancyList
}

structure TestSetDiscrepancyReportBotAliasTarget {
    @required botId: Id
    @required botAliasId: BotAliasId
    @required localeId: LocaleId
}

structure TestSetDiscrepancyReportResourceTarget {
    botAliasTarget: TestSetDiscrepancyReportBotAliasTarget
}

enum TestSetDiscrepancyReportStatus {
    InProgress
    Completed
    Failed
}

structure TestSetExportSpecification {
    @required testSetId: Id
}

structure TestSetGenerationDataSource {
    conversationLogsDataSource: ConversationLogsDataSource
}

enum TestSetGenerationStatus {
    Generating
    Ready
    Failed
    Pending
}

structure TestSetImportInputLocation {
    @required s3BucketName: S3BucketName
    @required s3Path: S3ObjectPath
}

structure TestSetImportResourceSpecification {
    @required testSetName: Name
    description: Description
    @required roleArn: RoleArn
    @required storageLocation: TestSetStorageLocation
    @required importInputLocation: TestSetImportInputLocation
    @required modality: TestSetModality
    testSetTags: TagMap
}

structure TestSetIntentDiscrepancyItem {
    @required intentName: Name
    @required errorMessage: String
}

list TestSetIntentDiscrepancyList {
    member: TestSetIntentDiscrepancyItem
}

enum TestSetModality {
    Text
    Audio
}

structure TestSetSlotDiscrepancyItem {
    @required intentName: Name
    @required slotName: Name
    @required errorMessage: String
}

list TestSetSlotDiscrepancyList {
    member: TestSetSlotDiscrepancyItem
}

enum TestSetSortAttribute {
    TestSetName
    LastUpdatedDateTime
}

structure TestSetSortBy {
    @required attribute: TestSetSortAttribute
    @required order: SortOrder
}

enum TestSetStatus {
    Importing
    PendingAnnotation
    Deleting
    ValidationError
    Ready
}

structure TestSetStorageLocation {
    @required s3BucketName: S3BucketName
    @required s3Path: S3ObjectPath
    kmsKeyArn: KmsKeyArn
}

structure TestSetSummary {
    testSetId: Id
    testSetName: Name
    description: Description
    modality: TestSetModality
    status: TestSetStatus
    roleArn: RoleArn
    numTurns: Count
    storageLocation: TestSetStorageLocation
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list TestSetSummaryList {
    member: TestSetSummary
}

structure TestSetTurnRecord {
    @required recordNumber: RecordNumber
    conversationId: TestSetConversationId
    turnNumber: TurnNumber
    @required turnSpecification: TurnSpecification
}

list TestSetTurnRecordList {
    member: TestSetTurnRecord
}

structure TestSetTurnResult {
    agent: AgentTurnResult
    user: UserTurnResult
}

@length(min: 1, max: 1024)
string TestSetUtteranceText

structure TextInputSpecification {
    @required startTimeoutMs: TimeInMilliSeconds
}

structure TextLogDestination {
    @required cloudWatch: CloudWatchLogGroupLogDestination
}

structure TextLogSetting {
    @required enabled: Boolean
    @required destination: TextLogDestination
    selectiveLoggingEnabled: BoxedBoolean
}

@length(min: 1, max: 1)
list TextLogSettingsList {
    member: TextLogSetting
}

@error("client")
@httpError(429)
structure ThrottlingException {
    @httpHeader("Retry-After") retryAfterSeconds: RetryAfterSeconds
    message: ExceptionMessage
}

enum TimeDimension {
    Hours
    Days
    Weeks
}

@range(min: 1)
integer TimeInMilliSeconds

@range(min: 1, max: 24)
integer TimeValue

timestamp Timestamp

@length(min: 1, max: 6000000)
@pattern(".*")
string Transcript

structure TranscriptFilter {
    lexTranscriptFilter: LexTranscriptFilter
}

enum TranscriptFormat {
    Lex
}

structure TranscriptSourceSetting {
    s3BucketTranscriptSource: S3BucketTranscriptSource
}

@range(min: 0, max: 30)
integer TurnNumber

structure TurnSpecification {
    agentTurn: AgentTurnSpecification
    userTurn: UserTurnSpecification
}

@length(min: 36, max: 36)
@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

structure UnifiedSpeechSettings {
    @required speechFoundationModel: SpeechFoundationModel
}

structure UntagResourceRequest {
    @required @httpLabel resourceARN: AmazonResourceName
    @required @httpQuery("tagKeys") tagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateBotAliasRequest {
    @required @httpLabel botAliasId: BotAliasId
    @required botAliasName: Name
    description: Description
    botVersion: BotVersion
    botAliasLocaleSettings: BotAliasLocaleSettingsMap
    conversationLogSettings: ConversationLogSettings
    sentimentAnalysisSettings: SentimentAnalysisSettings
    @required @httpLabel botId: Id
}

structure UpdateBotAliasResponse {
    botAliasId: BotAliasId
    botAliasName: Name
    description: Description
    botVersion: BotVersion
    botAliasLocaleSettings: BotAliasLocaleSettingsMap
    conversationLogSettings: ConversationLogSettings
    sentimentAnalysisSettings: SentimentAnalysisSettings
    botAliasStatus: BotAliasStatus
    botId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure UpdateBotLocaleRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    description: Description
    @required nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    generativeAISettings: GenerativeAISettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
}

structure UpdateBotLocaleResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    localeName: LocaleName
    description: Description
    nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    botLocaleStatus: BotLocaleStatus
    failureReasons: FailureReasons
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    recommendedActions: RecommendedActions
    generativeAISettings: GenerativeAISettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
}

structure UpdateBotRecommendationRequest {
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel botRecommendationId: Id
    @required encryptionSetting: EncryptionSetting
}

structure UpdateBotRecommendationResponse {
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    botRecommendationStatus: BotRecommendationStatus
    botRecommendationId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    transcriptSourceSetting: TranscriptSourceSetting
    encryptionSetting: EncryptionSetting
}

structure UpdateBotRequest {
    @required @httpLabel botId: Id
    @required botName: Name
    description: Description
    @required roleArn: RoleArn
    @required dataPrivacy: DataPrivacy
    @required idleSessionTTLInSeconds: SessionTTL
    botType: BotType
    botMembers: BotMembers
    errorLogSettings: ErrorLogSettings
}

structure UpdateBotResponse {
    botId: Id
    botName: Name
    description: Description
    roleArn: RoleArn
    dataPrivacy: DataPrivacy
    idleSessionTTLInSeconds: SessionTTL
    botStatus: BotStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    botType: BotType
    botMembers: BotMembers
    errorLogSettings: ErrorLogSettings
}

@length(min: 1, max: 10)
list UpdateCustomVocabularyItemsList {
    member: CustomVocabularyItem
}

structure UpdateExportRequest {
    @required @httpLabel exportId: Id
    filePassword: ImportExportFilePassword
}

structure UpdateExportResponse {
    exportId: Id
    resourceSpecification: ExportResourceSpecification
    fileFormat: ImportExportFileFormat
    exportStatus: ExportStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure UpdateIntentRequest {
    @required @httpLabel intentId: Id
    @required intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    sampleUtterances: SampleUtterancesList
    dialogCodeHook: DialogCodeHookSettings
    fulfillmentCodeHook: FulfillmentCodeHookSettings
    slotPriorities: SlotPrioritiesList
    intentConfirmationSetting: IntentConfirmationSetting
    intentClosingSetting: IntentClosingSetting
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    kendraConfiguration: KendraConfiguration
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    initialResponseSetting: InitialResponseSetting
    qnAIntentConfiguration: QnAIntentConfiguration
    qInConnectIntentConfiguration: QInConnectIntentConfiguration
}

structure UpdateIntentResponse {
    intentId: Id
    intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: IntentSignature
    sampleUtterances: SampleUtterancesList
    dialogCodeHook: DialogCodeHookSettings
    fulfillmentCodeHook: FulfillmentCodeHookSettings
    slotPriorities: SlotPrioritiesList
    intentConfirmationSetting: IntentConfirmationSetting
    intentClosingSetting: IntentClosingSetting
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    kendraConfiguration: KendraConfiguration
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    initialResponseSetting: InitialResponseSetting
    qnAIntentConfiguration: QnAIntentConfiguration
    qInConnectIntentConfiguration: QInConnectIntentConfiguration
}

structure UpdateResourcePolicyRequest {
    @required @httpLabel resourceArn: AmazonResourceName
    @required policy: Policy
    @httpQuery("expectedRevisionId") expectedRevisionId: RevisionId
}

structure UpdateResourcePolicyResponse {
    resourceArn: AmazonResourceName
    revisionId: RevisionId
}

structure UpdateSlotRequest {
    @required @httpLabel slotId: Id
    @required slotName: Name
    description: Description
    slotTypeId: BuiltInOrCustomSlotTypeId
    @required valueElicitationSetting: SlotValueElicitationSetting
    obfuscationSetting: ObfuscationSetting
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    @required @httpLabel intentId: Id
    multipleValuesSetting: MultipleValuesSetting
    subSlotSetting: SubSlotSetting
}

structure UpdateSlotResponse {
    slotId: Id
    slotName: Name
    description: Description
    slotTypeId: BuiltInOrCustomSlotTypeId
    valueElicitationSetting: SlotValueElicitationSetting
    obfuscationSetting: ObfuscationSetting
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    intentId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    multipleValuesSetting: MultipleValuesSetting
    subSlotSetting: SubSlotSetting
}

structure UpdateSlotTypeRequest {
    @required @httpLabel slotTypeId: Id
    @required slotTypeName: Name
    description: Description
    slotTypeValues: SlotTypeValues
    valueSelectionSetting: SlotValueSelectionSetting
    parentSlotTypeSignature: SlotTypeSignature
    @required @httpLabel botId: Id
    @required @httpLabel botVersion: DraftBotVersion
    @required @httpLabel localeId: LocaleId
    externalSourceSetting: ExternalSourceSetting
    compositeSlotTypeSetting: CompositeSlotTypeSetting
}

structure UpdateSlotTypeResponse {
    slotTypeId: Id
    slotTypeName: Name
    description: Description
    slotTypeValues: SlotTypeValues
    valueSelectionSetting: SlotValueSelectionSetting
    parentSlotTypeSignature: SlotTypeSignature
    botId: Id
    botVersion: DraftBotVersion
    localeId: LocaleId
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    externalSourceSetting: ExternalSourceSetting
    compositeSlotTypeSetting: CompositeSlotTypeSetting
}

structure UpdateTestSetRequest {
    @required @httpLabel testSetId: Id
    @required testSetName: Name
    description: Description
}

structure UpdateTestSetResponse {
    testSetId: Id
    testSetName: Name
    description: Description
    modality: TestSetModality
    status: TestSetStatus
    roleArn: RoleArn
    numTurns: Count
    storageLocation: TestSetStorageLocation
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure UserTurnInputSpecification {
    @required utteranceInput: UtteranceInputSpecification
    requestAttributes: StringMap
    sessionState: InputSessionStateSpecification
}

structure UserTurnIntentOutput {
    @required name: Name
    slots: UserTurnSlotOutputMap
}

structure UserTurnOutputSpecification {
    @required intent: UserTurnIntentOutput
    activeContexts: ActiveContextList
    transcript: TestSetUtteranceText
}

structure UserTurnResult {
    @required input: UserTurnInputSpecification
    @required expectedOutput: UserTurnOutputSpecification
    actualOutput: UserTurnOutputSpecification
    errorDetails: ExecutionErrorDetails
    endToEndResult: TestResultMatchStatus
    intentMatchResult: TestResultMatchStatus
    slotMatchResult: TestResultMatchStatus
    speechTranscriptionResult: TestResultMatchStatus
    conversationLevelResult: ConversationLevelResultDetail
}

structure UserTurnSlotOutput {
    value: NonEmptyString
    values: UserTurnSlotOutputList
    subSlots: UserTurnSlotOutputMap
}

list UserTurnSlotOutputList {
    member: UserTurnSlotOutput
}

map UserTurnSlotOutputMap {
    key: Name
    value: UserTurnSlotOutput
}

structure UserTurnSpecification {
    @required input: UserTurnInputSpecification
    @required expected: UserTurnOutputSpecification
}

string Utterance

structure UtteranceAggregationDuration {
    @required relativeAggregationDuration: RelativeAggregationDuration
}

structure UtteranceAudioInputSpecification {
    @required audioFileS3Location: AudioFileS3Location
}

structure UtteranceBotResponse {
    content: String
    contentType: UtteranceContentType
    imageResponseCard: ImageResponseCard
}

list UtteranceBotResponses {
    member: UtteranceBotResponse
}

enum UtteranceContentType {
    PlainText
    CustomPayload
    SSML
    ImageResponseCard
}

structure UtteranceDataSortBy {
    @required name: AnalyticsUtteranceSortByName
    @required order: AnalyticsSortOrder
}

structure UtteranceInputSpecification {
    textInput: TestSetUtteranceText
    audioInput: UtteranceAudioInputSpecification
}

structure UtteranceLevelTestResultItem {
    @required recordNumber: RecordNumber
    conversationId: TestSetConversationId
    @required turnResult: TestSetTurnResult
}

list UtteranceLevelTestResultItemList {
    member: UtteranceLevelTestResultItem
}

structure UtteranceLevelTestResults {
    @required items: UtteranceLevelTestResultItemList
}

structure UtteranceSpecification {
    botAliasId: BotAliasId
    botVersion: NumericalBotVersion
    localeId: LocaleId
    sessionId: AnalyticsSessionId
    channel: AnalyticsChannel
    mode: AnalyticsModality
    conversationStartTime: Timestamp
    conversationEndTime: Timestamp
    utterance: String
    utteranceTimestamp: Timestamp
    audioVoiceDurationMillis: AnalyticsLongValue
    utteranceUnderstood: UtteranceUnderstood
    inputType: String
    outputType: String
    associatedIntentName: Name
    associatedSlotName: Name
    intentState: IntentState
    dialogActionType: String
    botResponseAudioVoiceId: String
    slotsFilledInSession: String
    utteranceRequestId: Id
    botResponses: UtteranceBotResponses
}

list UtteranceSpecifications {
    member: UtteranceSpecification
}

boolean UtteranceUnderstood

@error("client")
structure ValidationException {
    message: ExceptionMessage
}

@length(min: 1, max: 140)
string Value

enum VoiceEngine {
    standard
    neural
    long_form = "long-form"
    generative
}

string VoiceId

structure VoiceSettings {
    engine: VoiceEngine
    @required voiceId: VoiceId
}

structure WaitAndContinueSpecification {
    @required waitingResponse: ResponseSpecification
    @required continueResponse: ResponseSpecification
    stillWaitingResponse: StillWaitingResponseSpecification
    active: BoxedBoolean
}

@range(min: 0, max: 3)
integer Weight
