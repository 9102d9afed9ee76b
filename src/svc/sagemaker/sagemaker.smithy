// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.sagemaker

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "SageMaker", endpointPrefix: "api.sagemaker")
@sigv4(name: "sagemaker")
@awsJson1_1
@title("Amazon SageMaker Service")
service SageMaker {
    version: "2017-07-24"
    operations: [
        AddAssociation
        AddTags
        AssociateTrialComponent
        AttachClusterNodeVolume
        BatchAddClusterNodes
        BatchDeleteClusterNodes
        BatchDescribeModelPackage
        BatchRebootClusterNodes
        BatchReplaceClusterNodes
        CreateAIBenchmarkJob
        CreateAIRecommendationJob
        CreateAIWorkloadConfig
        CreateAction
        CreateAlgorithm
        CreateApp
        CreateAppImageConfig
        CreateArtifact
        CreateAutoMLJob
        CreateAutoMLJobV2
        CreateCluster
        CreateClusterSchedulerConfig
        CreateCodeRepository
        CreateCompilationJob
        CreateComputeQuota
        CreateContext
        CreateDataQualityJobDefinition
        CreateDeviceFleet
        CreateDomain
        CreateEdgeDeploymentPlan
        CreateEdgeDeploymentStage
        CreateEdgePackagingJob
        CreateEndpoint
        CreateEndpointConfig
        CreateExperiment
        CreateFeatureGroup
        CreateFlowDefinition
        CreateHub
        CreateHubContentPresignedUrls
        CreateHubContentReference
        CreateHumanTaskUi
        CreateHyperParameterTuningJob
        CreateImage
        CreateImageVersion
        CreateInferenceComponent
        CreateInferenceExperiment
        CreateInferenceRecommendationsJob
        CreateLabelingJob
        CreateMlflowApp
        CreateMlflowTrackingServer
        CreateModel
        CreateModelBiasJobDefinition
        CreateModelCard
        CreateModelCardExportJob
        CreateModelExplainabilityJobDefinition
        CreateModelPackage
        CreateModelPackageGroup
        CreateModelQualityJobDefinition
        CreateMonitoringSchedule
        CreateNotebookInstance
        CreateNotebookInstanceLifecycleConfig
        CreateOptimizationJob
        CreatePartnerApp
        CreatePartnerAppPresignedUrl
        CreatePipeline
        CreatePresignedDomainUrl
        CreatePresignedMlflowAppUrl
        CreatePresignedMlflowTrackingServerUrl
        CreatePresignedNotebookInstanceUrl
        CreateProcessingJob
        CreateProject
        CreateSpace
        CreateStudioLifecycleConfig
        CreateTrainingJob
        CreateTrainingPlan
        CreateTransformJob
        CreateTrial
        CreateTrialComponent
        CreateUserProfile
        CreateWorkforce
        CreateWorkteam
        DeleteAIBenchmarkJob
        DeleteAIRecommendationJob
        DeleteAIWorkloadConfig
        DeleteAction
        DeleteAlgorithm
        DeleteApp
        DeleteAppImageConfig
        DeleteArtifact
        DeleteAssociation
        DeleteCluster
        DeleteClusterSchedulerConfig
        DeleteCodeRepository
        DeleteCompilationJob
        DeleteComputeQuota
        DeleteContext
        DeleteDataQualityJobDefinition
        DeleteDeviceFleet
        DeleteDomain
        DeleteEdgeDeploymentPlan
        DeleteEdgeDeploymentStage
        DeleteEndpoint
        DeleteEndpointConfig
        DeleteExperiment
        DeleteFeatureGroup
        DeleteFlowDefinition
        DeleteHub
        DeleteHubContent
        DeleteHubContentReference
        DeleteHumanTaskUi
        DeleteHyperParameterTuningJob
        DeleteImage
        DeleteImageVersion
        DeleteInferenceComponent
        DeleteInferenceExperiment
        DeleteMlflowApp
        DeleteMlflowTrackingServer
        DeleteModel
        DeleteModelBiasJobDefinition
        DeleteModelCard
        DeleteModelExplainabilityJobDefinition
        DeleteModelPackage
        DeleteModelPackageGroup
        DeleteModelPackageGroupPolicy
        DeleteModelQualityJobDefinition
        DeleteMonitoringSchedule
        DeleteNotebookInstance
        DeleteNotebookInstanceLifecycleConfig
        DeleteOptimizationJob
        DeletePartnerApp
        DeletePipeline
        DeleteProcessingJob
        DeleteProject
        DeleteSpace
        DeleteStudioLifecycleConfig
        DeleteTags
        DeleteTrainingJob
        DeleteTrial
        DeleteTrialComponent
        DeleteUserProfile
        DeleteWorkforce
        DeleteWorkteam
        DeregisterDevices
        DescribeAIBenchmarkJob
        DescribeAIRecommendationJob
        DescribeAIWorkloadConfig
        DescribeAction
        DescribeAlgorithm
        DescribeApp
        DescribeAppImageConfig
        DescribeArtifact
        DescribeAutoMLJob
        DescribeAutoMLJobV2
        DescribeCluster
        DescribeClusterEvent
        DescribeClusterNode
        DescribeClusterSchedulerConfig
        DescribeCodeRepository
        DescribeCompilationJob
        DescribeComputeQuota
        DescribeContext
        DescribeDataQualityJobDefinition
        DescribeDevice
        DescribeDeviceFleet
        DescribeDomain
        DescribeEdgeDeploymentPlan
        DescribeEdgePackagingJob
        DescribeEndpoint
        DescribeEndpointConfig
        DescribeExperiment
        DescribeFeatureGroup
        DescribeFeatureMetadata
        DescribeFlowDefinition
        DescribeHub
        DescribeHubContent
        DescribeHumanTaskUi
        DescribeHyperParameterTuningJob
        DescribeImage
        DescribeImageVersion
        DescribeInferenceComponent
        DescribeInferenceExperiment
        DescribeInferenceRecommendationsJob
        DescribeLabelingJob
        DescribeLineageGroup
        DescribeMlflowApp
        DescribeMlflowTrackingServer
        DescribeModel
        DescribeModelBiasJobDefinition
        DescribeModelCard
        DescribeModelCardExportJob
        DescribeModelExplainabilityJobDefinition
        DescribeModelPackage
        DescribeModelPackageGroup
        DescribeModelQualityJobDefinition
        DescribeMonitoringSchedule
        DescribeNotebookInstance
        DescribeNotebookInstanceLifecycleConfig
        DescribeOptimizationJob
        DescribePartnerApp
        DescribePipeline
        DescribePipelineDefinitionForExecution
        DescribePipelineExecution
        DescribeProcessingJob
        DescribeProject
        DescribeReservedCapacity
        DescribeSpace
        DescribeStudioLifecycleConfig
        DescribeSubscribedWorkteam
        DescribeTrainingJob
        DescribeTrainingPlan
        DescribeTrainingPlanExtensionHistory
        DescribeTransformJob
        DescribeTrial
        DescribeTrialComponent
        DescribeUserProfile
        DescribeWorkforce
        DescribeWorkteam
        DetachClusterNodeVolume
        DisableSagemakerServicecatalogPortfolio
        DisassociateTrialComponent
        EnableSagemakerServicecatalogPortfolio
        ExtendTrainingPlan
        GetDeviceFleetReport
        GetLineageGroupPolicy
        GetModelPackageGroupPolicy
        GetSagemakerServicecatalogPortfolioStatus
        GetScalingConfigurationRecommendation
        GetSearchSuggestions
        ImportHubContent
        ListAIBenchmarkJobs
        ListAIRecommendationJobs
        ListAIWorkloadConfigs
        ListActions
        ListAlgorithms
        ListAliases
        ListAppImageConfigs
        ListApps
        ListArtifacts
        ListAssociations
        ListAutoMLJobs
        ListCandidatesForAutoMLJob
        ListClusterEvents
        ListClusterNodes
        ListClusterSchedulerConfigs
        ListClusters
        ListCodeRepositories
        ListCompilationJobs
        ListComputeQuotas
        ListContexts
        ListDataQualityJobDefinitions
        ListDeviceFleets
        ListDevices
        ListDomains
        ListEdgeDeploymentPlans
        ListEdgePackagingJobs
        ListEndpointConfigs
        ListEndpoints
        ListExperiments
        ListFeatureGroups
        ListFlowDefinitions
        ListHubContentVersions
        ListHubContents
        ListHubs
        ListHumanTaskUis
        ListHyperParameterTuningJobs
        ListImageVersions
        ListImages
        ListInferenceComponents
        ListInferenceExperiments
        ListInferenceRecommendationsJobSteps
        ListInferenceRecommendationsJobs
        ListLabelingJobs
        ListLabelingJobsForWorkteam
        ListLineageGroups
        ListMlflowApps
        ListMlflowTrackingServers
        ListModelBiasJobDefinitions
        ListModelCardExportJobs
        ListModelCardVersions
        ListModelCards
        ListModelExplainabilityJobDefinitions
        ListModelMetadata
        ListModelPackageGroups
        ListModelPackages
        ListModelQualityJobDefinitions
        ListModels
        ListMonitoringAlertHistory
        ListMonitoringAlerts
        ListMonitoringExecutions
        ListMonitoringSchedules
        ListNotebookInstanceLifecycleConfigs
        ListNotebookInstances
        ListOptimizationJobs
        ListPartnerApps
        ListPipelineExecutionSteps
        ListPipelineExecutions
        ListPipelineParametersForExecution
        ListPipelineVersions
        ListPipelines
        ListProcessingJobs
        ListProjects
        ListResourceCatalogs
        ListSpaces
        ListStageDevices
        ListStudioLifecycleConfigs
        ListSubscribedWorkteams
        ListTags
        ListTrainingJobs
        ListTrainingJobsForHyperParameterTuningJob
        ListTrainingPlans
        ListTransformJobs
        ListTrialComponents
        ListTrials
        ListUltraServersByReservedCapacity
        ListUserProfiles
        ListWorkforces
        ListWorkteams
        PutModelPackageGroupPolicy
        QueryLineage
        RegisterDevices
        RenderUiTemplate
        RetryPipelineExecution
        Search
        SearchTrainingPlanOfferings
        SendPipelineExecutionStepFailure
        SendPipelineExecutionStepSuccess
        StartClusterHealthCheck
        StartEdgeDeploymentStage
        StartInferenceExperiment
        StartMlflowTrackingServer
        StartMonitoringSchedule
        StartNotebookInstance
        StartPipelineExecution
        StartSession
        StopAIBenchmarkJob
        StopAIRecommendationJob
        StopAutoMLJob
        StopCompilationJob
        StopEdgeDeploymentStage
        StopEdgePackagingJob
        StopHyperParameterTuningJob
        StopInferenceExperiment
        StopInferenceRecommendationsJob
        StopLabelingJob
        StopMlflowTrackingServer
        StopMonitoringSchedule
        StopNotebookInstance
        StopOptimizationJob
        StopPipelineExecution
        StopProcessingJob
        StopTrainingJob
        StopTransformJob
        UpdateAction
        UpdateAppImageConfig
        UpdateArtifact
        UpdateCluster
        UpdateClusterSchedulerConfig
        UpdateClusterSoftware
        UpdateCodeRepository
        UpdateComputeQuota
        UpdateContext
        UpdateDeviceFleet
        UpdateDevices
        UpdateDomain
        UpdateEndpoint
        UpdateEndpointWeightsAndCapacities
        UpdateExperiment
        UpdateFeatureGroup
        UpdateFeatureMetadata
        UpdateHub
        UpdateHubContent
        UpdateHubContentReference
        UpdateImage
        UpdateImageVersion
        UpdateInferenceComponent
        UpdateInferenceComponentRuntimeConfig
        UpdateInferenceExperiment
        UpdateMlflowApp
        UpdateMlflowTrackingServer
        UpdateModelCard
        UpdateModelPackage
        UpdateMonitoringAlert
        UpdateMonitoringSchedule
        UpdateNotebookInstance
        UpdateNotebookInstanceLifecycleConfig
        UpdatePartnerApp
        UpdatePipeline
        UpdatePipelineExecution
        UpdatePipelineVersion
        UpdateProject
        UpdateSpace
        UpdateTrainingJob
        UpdateTrial
        UpdateTrialComponent
        UpdateUserProfile
        UpdateWorkforce
        UpdateWorkteam
    ]
}

operation AddAssociation {
    input: AddAssociationRequest
    output: AddAssociationResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation AddTags {
    input: AddTagsInput
    output: AddTagsOutput
}

operation AssociateTrialComponent {
    input: AssociateTrialComponentRequest
    output: AssociateTrialComponentResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation AttachClusterNodeVolume {
    input: AttachClusterNodeVolumeRequest
    output: AttachClusterNodeVolumeResponse
    errors: [
        ResourceNotFound
    ]
}

operation BatchAddClusterNodes {
    input: BatchAddClusterNodesRequest
    output: BatchAddClusterNodesResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation BatchDeleteClusterNodes {
    input: BatchDeleteClusterNodesRequest
    output: BatchDeleteClusterNodesResponse
    errors: [
        ResourceNotFound
    ]
}

operation BatchDescribeModelPackage {
    input: BatchDescribeModelPackageInput
    output: BatchDescribeModelPackageOutput
}

operation BatchRebootClusterNodes {
    input: BatchRebootClusterNodesRequest
    output: BatchRebootClusterNodesResponse
    errors: [
        ResourceNotFound
    ]
}

operation BatchReplaceClusterNodes {
    input: BatchReplaceClusterNodesRequest
    output: BatchReplaceClusterNodesResponse
    errors: [
        ResourceNotFound
    ]
}

operation CreateAIBenchmarkJob {
    input: CreateAIBenchmarkJobRequest
    output: CreateAIBenchmarkJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateAIRecommendationJob {
    input: CreateAIRecommendationJobRequest
    output: CreateAIRecommendationJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateAIWorkloadConfig {
    input: CreateAIWorkloadConfigRequest
    output: CreateAIWorkloadConfigResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateAction {
    input: CreateActionRequest
    output: CreateActionResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateAlgorithm {
    input: CreateAlgorithmInput
    output: CreateAlgorithmOutput
}

operation CreateApp {
    input: CreateAppRequest
    output: CreateAppResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateAppImageConfig {
    input: CreateAppImageConfigRequest
    output: CreateAppImageConfigResponse
    errors: [
        ResourceInUse
    ]
}

operation CreateArtifact {
    input: CreateArtifactRequest
    output: CreateArtifactResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateAutoMLJob {
    input: CreateAutoMLJobRequest
    output: CreateAutoMLJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateAutoMLJobV2 {
    input: CreateAutoMLJobV2Request
    output: CreateAutoMLJobV2Response
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateCluster {
    input: CreateClusterRequest
    output: CreateClusterResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateClusterSchedulerConfig {
    input: CreateClusterSchedulerConfigRequest
    output: CreateClusterSchedulerConfigResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
    ]
}

operation CreateCodeRepository {
    input: CreateCodeRepositoryInput
    output: CreateCodeRepositoryOutput
}

operation CreateCompilationJob {
    input: CreateCompilationJobRequest
    output: CreateCompilationJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateComputeQuota {
    input: CreateComputeQuotaRequest
    output: CreateComputeQuotaResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
    ]
}

operation CreateContext {
    input: CreateContextRequest
    output: CreateContextResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateDataQualityJobDefinition {
    input: CreateDataQualityJobDefinitionRequest
    output: CreateDataQualityJobDefinitionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateDeviceFleet {
    input: CreateDeviceFleetRequest
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateDomain {
    input: CreateDomainRequest
    output: CreateDomainResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateEdgeDeploymentPlan {
    input: CreateEdgeDeploymentPlanRequest
    output: CreateEdgeDeploymentPlanResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateEdgeDeploymentStage {
    input: CreateEdgeDeploymentStageRequest
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateEdgePackagingJob {
    input: CreateEdgePackagingJobRequest
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateEndpoint {
    input: CreateEndpointInput
    output: CreateEndpointOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateEndpointConfig {
    input: CreateEndpointConfigInput
    output: CreateEndpointConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateExperiment {
    input: CreateExperimentRequest
    output: CreateExperimentResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateFeatureGroup {
    input: CreateFeatureGroupRequest
    output: CreateFeatureGroupResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateFlowDefinition {
    input: CreateFlowDefinitionRequest
    output: CreateFlowDefinitionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateHub {
    input: CreateHubRequest
    output: CreateHubResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateHubContentPresignedUrls {
    input: CreateHubContentPresignedUrlsRequest
    output: CreateHubContentPresignedUrlsResponse
}

operation CreateHubContentReference {
    input: CreateHubContentReferenceRequest
    output: CreateHubContentReferenceResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateHumanTaskUi {
    input: CreateHumanTaskUiRequest
    output: CreateHumanTaskUiResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateHyperParameterTuningJob {
    input: CreateHyperParameterTuningJobRequest
    output: CreateHyperParameterTuningJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateImage {
    input: CreateImageRequest
    output: CreateImageResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateImageVersion {
    input: CreateImageVersionRequest
    output: CreateImageVersionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateInferenceComponent {
    input: CreateInferenceComponentInput
    output: CreateInferenceComponentOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateInferenceExperiment {
    input: CreateInferenceExperimentRequest
    output: CreateInferenceExperimentResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateInferenceRecommendationsJob {
    input: CreateInferenceRecommendationsJobRequest
    output: CreateInferenceRecommendationsJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateLabelingJob {
    input: CreateLabelingJobRequest
    output: CreateLabelingJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateMlflowApp {
    input: CreateMlflowAppRequest
    output: CreateMlflowAppResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateMlflowTrackingServer {
    input: CreateMlflowTrackingServerRequest
    output: CreateMlflowTrackingServerResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateModel {
    input: CreateModelInput
    output: CreateModelOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateModelBiasJobDefinition {
    input: CreateModelBiasJobDefinitionRequest
    output: CreateModelBiasJobDefinitionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateModelCard {
    input: CreateModelCardRequest
    output: CreateModelCardResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
    ]
}

operation CreateModelCardExportJob {
    input: CreateModelCardExportJobRequest
    output: CreateModelCardExportJobResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateModelExplainabilityJobDefinition {
    input: CreateModelExplainabilityJobDefinitionRequest
    output: CreateModelExplainabilityJobDefinitionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateModelPackage {
    input: CreateModelPackageInput
    output: CreateModelPackageOutput
    errors: [
        ConflictException
        ResourceLimitExceeded
    ]
}

operation CreateModelPackageGroup {
    input: CreateModelPackageGroupInput
    output: CreateModelPackageGroupOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateModelQualityJobDefinition {
    input: CreateModelQualityJobDefinitionRequest
    output: CreateModelQualityJobDefinitionResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateMonitoringSchedule {
    input: CreateMonitoringScheduleRequest
    output: CreateMonitoringScheduleResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateNotebookInstance {
    input: CreateNotebookInstanceInput
    output: CreateNotebookInstanceOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateNotebookInstanceLifecycleConfig {
    input: CreateNotebookInstanceLifecycleConfigInput
    output: CreateNotebookInstanceLifecycleConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateOptimizationJob {
    input: CreateOptimizationJobRequest
    output: CreateOptimizationJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreatePartnerApp {
    input: CreatePartnerAppRequest
    output: CreatePartnerAppResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
    ]
}

operation CreatePartnerAppPresignedUrl {
    input: CreatePartnerAppPresignedUrlRequest
    output: CreatePartnerAppPresignedUrlResponse
    errors: [
        ResourceNotFound
    ]
}

operation CreatePipeline {
    input: CreatePipelineRequest
    output: CreatePipelineResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreatePresignedDomainUrl {
    input: CreatePresignedDomainUrlRequest
    output: CreatePresignedDomainUrlResponse
    errors: [
        ResourceNotFound
    ]
}

operation CreatePresignedMlflowAppUrl {
    input: CreatePresignedMlflowAppUrlRequest
    output: CreatePresignedMlflowAppUrlResponse
    errors: [
        ResourceNotFound
    ]
}

operation CreatePresignedMlflowTrackingServerUrl {
    input: CreatePresignedMlflowTrackingServerUrlRequest
    output: CreatePresignedMlflowTrackingServerUrlResponse
    errors: [
        ResourceNotFound
    ]
}

operation CreatePresignedNotebookInstanceUrl {
    input: CreatePresignedNotebookInstanceUrlInput
    output: CreatePresignedNotebookInstanceUrlOutput
}

operation CreateProcessingJob {
    input: CreateProcessingJobRequest
    output: CreateProcessingJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateProject {
    input: CreateProjectInput
    output: CreateProjectOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateSpace {
    input: CreateSpaceRequest
    output: CreateSpaceResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateStudioLifecycleConfig {
    input: CreateStudioLifecycleConfigRequest
    output: CreateStudioLifecycleConfigResponse
    errors: [
        ResourceInUse
    ]
}

operation CreateTrainingJob {
    input: CreateTrainingJobRequest
    output: CreateTrainingJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateTrainingPlan {
    input: CreateTrainingPlanRequest
    output: CreateTrainingPlanResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateTransformJob {
    input: CreateTransformJobRequest
    output: CreateTransformJobResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateTrial {
    input: CreateTrialRequest
    output: CreateTrialResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation CreateTrialComponent {
    input: CreateTrialComponentRequest
    output: CreateTrialComponentResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation CreateUserProfile {
    input: CreateUserProfileRequest
    output: CreateUserProfileResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation CreateWorkforce {
    input: CreateWorkforceRequest
    output: CreateWorkforceResponse
}

operation CreateWorkteam {
    input: CreateWorkteamRequest
    output: CreateWorkteamResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
    ]
}

operation DeleteAIBenchmarkJob {
    input: DeleteAIBenchmarkJobRequest
    output: DeleteAIBenchmarkJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteAIRecommendationJob {
    input: DeleteAIRecommendationJobRequest
    output: DeleteAIRecommendationJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteAIWorkloadConfig {
    input: DeleteAIWorkloadConfigRequest
    output: DeleteAIWorkloadConfigResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteAction {
    input: DeleteActionRequest
    output: DeleteActionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteAlgorithm {
    input: DeleteAlgorithmInput
    errors: [
        ConflictException
    ]
}

operation DeleteApp {
    input: DeleteAppRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteAppImageConfig {
    input: DeleteAppImageConfigRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteArtifact {
    input: DeleteArtifactRequest
    output: DeleteArtifactResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteAssociation {
    input: DeleteAssociationRequest
    output: DeleteAssociationResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteCluster {
    input: DeleteClusterRequest
    output: DeleteClusterResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation DeleteClusterSchedulerConfig {
    input: DeleteClusterSchedulerConfigRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteCodeRepository {
    input: DeleteCodeRepositoryInput
}

operation DeleteCompilationJob {
    input: DeleteCompilationJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteComputeQuota {
    input: DeleteComputeQuotaRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteContext {
    input: DeleteContextRequest
    output: DeleteContextResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteDataQualityJobDefinition {
    input: DeleteDataQualityJobDefinitionRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteDeviceFleet {
    input: DeleteDeviceFleetRequest
    errors: [
        ResourceInUse
    ]
}

operation DeleteDomain {
    input: DeleteDomainRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteEdgeDeploymentPlan {
    input: DeleteEdgeDeploymentPlanRequest
    errors: [
        ResourceInUse
    ]
}

operation DeleteEdgeDeploymentStage {
    input: DeleteEdgeDeploymentStageRequest
    errors: [
        ResourceInUse
    ]
}

operation DeleteEndpoint {
    input: DeleteEndpointInput
}

operation DeleteEndpointConfig {
    input: DeleteEndpointConfigInput
}

operation DeleteExperiment {
    input: DeleteExperimentRequest
    output: DeleteExperimentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteFeatureGroup {
    input: DeleteFeatureGroupRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteFlowDefinition {
    input: DeleteFlowDefinitionRequest
    output: DeleteFlowDefinitionResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteHub {
    input: DeleteHubRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteHubContent {
    input: DeleteHubContentRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteHubContentReference {
    input: DeleteHubContentReferenceRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteHumanTaskUi {
    input: DeleteHumanTaskUiRequest
    output: DeleteHumanTaskUiResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteHyperParameterTuningJob {
    input: DeleteHyperParameterTuningJobRequest
}

operation DeleteImage {
    input: DeleteImageRequest
    output: DeleteImageResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteImageVersion {
    input: DeleteImageVersionRequest
    output: DeleteImageVersionResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteInferenceComponent {
    input: DeleteInferenceComponentInput
}

operation DeleteInferenceExperiment {
    input: DeleteInferenceExperimentRequest
    output: DeleteInferenceExperimentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation DeleteMlflowApp {
    input: DeleteMlflowAppRequest
    output: DeleteMlflowAppResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteMlflowTrackingServer {
    input: DeleteMlflowTrackingServerRequest
    output: DeleteMlflowTrackingServerResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteModel {
    input: DeleteModelInput
}

operation DeleteModelBiasJobDefinition {
    input: DeleteModelBiasJobDefinitionRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteModelCard {
    input: DeleteModelCardRequest
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation DeleteModelExplainabilityJobDefinition {
    input: DeleteModelExplainabilityJobDefinitionRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteModelPackage {
    input: DeleteModelPackageInput
    errors: [
        ConflictException
    ]
}

operation DeleteModelPackageGroup {
    input: DeleteModelPackageGroupInput
    errors: [
        ConflictException
    ]
}

operation DeleteModelPackageGroupPolicy {
    input: DeleteModelPackageGroupPolicyInput
}

operation DeleteModelQualityJobDefinition {
    input: DeleteModelQualityJobDefinitionRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteMonitoringSchedule {
    input: DeleteMonitoringScheduleRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeleteNotebookInstance {
    input: DeleteNotebookInstanceInput
}

operation DeleteNotebookInstanceLifecycleConfig {
    input: DeleteNotebookInstanceLifecycleConfigInput
}

operation DeleteOptimizationJob {
    input: DeleteOptimizationJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation DeletePartnerApp {
    input: DeletePartnerAppRequest
    output: DeletePartnerAppResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation DeletePipeline {
    input: DeletePipelineRequest
    output: DeletePipelineResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation DeleteProcessingJob {
    input: DeleteProcessingJobRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteProject {
    input: DeleteProjectInput
    errors: [
        ConflictException
    ]
}

operation DeleteSpace {
    input: DeleteSpaceRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteStudioLifecycleConfig {
    input: DeleteStudioLifecycleConfigRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteTags {
    input: DeleteTagsInput
    output: DeleteTagsOutput
}

operation DeleteTrainingJob {
    input: DeleteTrainingJobRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteTrial {
    input: DeleteTrialRequest
    output: DeleteTrialResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteTrialComponent {
    input: DeleteTrialComponentRequest
    output: DeleteTrialComponentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DeleteUserProfile {
    input: DeleteUserProfileRequest
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation DeleteWorkforce {
    input: DeleteWorkforceRequest
    output: DeleteWorkforceResponse
}

operation DeleteWorkteam {
    input: DeleteWorkteamRequest
    output: DeleteWorkteamResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation DeregisterDevices {
    input: DeregisterDevicesRequest
}

operation DescribeAIBenchmarkJob {
    input: DescribeAIBenchmarkJobRequest
    output: DescribeAIBenchmarkJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAIRecommendationJob {
    input: DescribeAIRecommendationJobRequest
    output: DescribeAIRecommendationJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAIWorkloadConfig {
    input: DescribeAIWorkloadConfigRequest
    output: DescribeAIWorkloadConfigResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAction {
    input: DescribeActionRequest
    output: DescribeActionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAlgorithm {
    input: DescribeAlgorithmInput
    output: DescribeAlgorithmOutput
}

operation DescribeApp {
    input: DescribeAppRequest
    output: DescribeAppResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAppImageConfig {
    input: DescribeAppImageConfigRequest
    output: DescribeAppImageConfigResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeArtifact {
    input: DescribeArtifactRequest
    output: DescribeArtifactResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAutoMLJob {
    input: DescribeAutoMLJobRequest
    output: DescribeAutoMLJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeAutoMLJobV2 {
    input: DescribeAutoMLJobV2Request
    output: DescribeAutoMLJobV2Response
    errors: [
        ResourceNotFound
    ]
}

operation DescribeCluster {
    input: DescribeClusterRequest
    output: DescribeClusterResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeClusterEvent {
    input: DescribeClusterEventRequest
    output: DescribeClusterEventResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeClusterNode {
    input: DescribeClusterNodeRequest
    output: DescribeClusterNodeResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeClusterSchedulerConfig {
    input: DescribeClusterSchedulerConfigRequest
    output: DescribeClusterSchedulerConfigResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeCodeRepository {
    input: DescribeCodeRepositoryInput
    output: DescribeCodeRepositoryOutput
}

operation DescribeCompilationJob {
    input: DescribeCompilationJobRequest
    output: DescribeCompilationJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeComputeQuota {
    input: DescribeComputeQuotaRequest
    output: DescribeComputeQuotaResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeContext {
    input: DescribeContextRequest
    output: DescribeContextResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeDataQualityJobDefinition {
    input: DescribeDataQualityJobDefinitionRequest
    output: DescribeDataQualityJobDefinitionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeDevice {
    input: DescribeDeviceRequest
    output: DescribeDeviceResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeDeviceFleet {
    input: DescribeDeviceFleetRequest
    output: DescribeDeviceFleetResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeDomain {
    input: DescribeDomainRequest
    output: DescribeDomainResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeEdgeDeploymentPlan {
    input: DescribeEdgeDeploymentPlanRequest
    output: DescribeEdgeDeploymentPlanResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeEdgePackagingJob {
    input: DescribeEdgePackagingJobRequest
    output: DescribeEdgePackagingJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeEndpoint {
    input: DescribeEndpointInput
    output: DescribeEndpointOutput
}

operation DescribeEndpointConfig {
    input: DescribeEndpointConfigInput
    output: DescribeEndpointConfigOutput
}

operation DescribeExperiment {
    input: DescribeExperimentRequest
    output: DescribeExperimentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeFeatureGroup {
    input: DescribeFeatureGroupRequest
    output: DescribeFeatureGroupResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeFeatureMetadata {
    input: DescribeFeatureMetadataRequest
    output: DescribeFeatureMetadataResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeFlowDefinition {
    input: DescribeFlowDefinitionRequest
    output: DescribeFlowDefinitionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeHub {
    input: DescribeHubRequest
    output: DescribeHubResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeHubContent {
    input: DescribeHubContentRequest
    output: DescribeHubContentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeHumanTaskUi {
    input: DescribeHumanTaskUiRequest
    output: DescribeHumanTaskUiResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeHyperParameterTuningJob {
    input: DescribeHyperParameterTuningJobRequest
    output: DescribeHyperParameterTuningJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeImage {
    input: DescribeImageRequest
    output: DescribeImageResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeImageVersion {
    input: DescribeImageVersionRequest
    output: DescribeImageVersionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeInferenceComponent {
    input: DescribeInferenceComponentInput
    output: DescribeInferenceComponentOutput
}

operation DescribeInferenceExperiment {
    input: DescribeInferenceExperimentRequest
    output: DescribeInferenceExperimentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeInferenceRecommendationsJob {
    input: DescribeInferenceRecommendationsJobRequest
    output: DescribeInferenceRecommendationsJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeLabelingJob {
    input: DescribeLabelingJobRequest
    output: DescribeLabelingJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeLineageGroup {
    input: DescribeLineageGroupRequest
    output: DescribeLineageGroupResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeMlflowApp {
    input: DescribeMlflowAppRequest
    output: DescribeMlflowAppResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeMlflowTrackingServer {
    input: DescribeMlflowTrackingServerRequest
    output: DescribeMlflowTrackingServerResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeModel {
    input: DescribeModelInput
    output: DescribeModelOutput
}

operation DescribeModelBiasJobDefinition {
    input: DescribeModelBiasJobDefinitionRequest
    output: DescribeModelBiasJobDefinitionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeModelCard {
    input: DescribeModelCardRequest
    output: DescribeModelCardResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeModelCardExportJob {
    input: DescribeModelCardExportJobRequest
    output: DescribeModelCardExportJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeModelExplainabilityJobDefinition {
    input: DescribeModelExplainabilityJobDefinitionRequest
    output: DescribeModelExplainabilityJobDefinitionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeModelPackage {
    input: DescribeModelPackageInput
    output: DescribeModelPackageOutput
}

operation DescribeModelPackageGroup {
    input: DescribeModelPackageGroupInput
    output: DescribeModelPackageGroupOutput
}

operation DescribeModelQualityJobDefinition {
    input: DescribeModelQualityJobDefinitionRequest
    output: DescribeModelQualityJobDefinitionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeMonitoringSchedule {
    input: DescribeMonitoringScheduleRequest
    output: DescribeMonitoringScheduleResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeNotebookInstance {
    input: DescribeNotebookInstanceInput
    output: DescribeNotebookInstanceOutput
}

operation DescribeNotebookInstanceLifecycleConfig {
    input: DescribeNotebookInstanceLifecycleConfigInput
    output: DescribeNotebookInstanceLifecycleConfigOutput
}

operation DescribeOptimizationJob {
    input: DescribeOptimizationJobRequest
    output: DescribeOptimizationJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribePartnerApp {
    input: DescribePartnerAppRequest
    output: DescribePartnerAppResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribePipeline {
    input: DescribePipelineRequest
    output: DescribePipelineResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribePipelineDefinitionForExecution {
    input: DescribePipelineDefinitionForExecutionRequest
    output: DescribePipelineDefinitionForExecutionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribePipelineExecution {
    input: DescribePipelineExecutionRequest
    output: DescribePipelineExecutionResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeProcessingJob {
    input: DescribeProcessingJobRequest
    output: DescribeProcessingJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeProject {
    input: DescribeProjectInput
    output: DescribeProjectOutput
}

operation DescribeReservedCapacity {
    input: DescribeReservedCapacityRequest
    output: DescribeReservedCapacityResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeSpace {
    input: DescribeSpaceRequest
    output: DescribeSpaceResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeStudioLifecycleConfig {
    input: DescribeStudioLifecycleConfigRequest
    output: DescribeStudioLifecycleConfigResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeSubscribedWorkteam {
    input: DescribeSubscribedWorkteamRequest
    output: DescribeSubscribedWorkteamResponse
}

operation DescribeTrainingJob {
    input: DescribeTrainingJobRequest
    output: DescribeTrainingJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeTrainingPlan {
    input: DescribeTrainingPlanRequest
    output: DescribeTrainingPlanResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeTrainingPlanExtensionHistory {
    input: DescribeTrainingPlanExtensionHistoryRequest
    output: DescribeTrainingPlanExtensionHistoryResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeTransformJob {
    input: DescribeTransformJobRequest
    output: DescribeTransformJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeTrial {
    input: DescribeTrialRequest
    output: DescribeTrialResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeTrialComponent {
    input: DescribeTrialComponentRequest
    output: DescribeTrialComponentResponse
    errors: [
        ResourceNotFound
    ]
}

operation DescribeUserProfile {
    input: DescribeUserProfileRequest
    output: DescribeUserProfileResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation DescribeWorkforce {
    input: DescribeWorkforceRequest
    output: DescribeWorkforceResponse
}

operation DescribeWorkteam {
    input: DescribeWorkteamRequest
    output: DescribeWorkteamResponse
}

operation DetachClusterNodeVolume {
    input: DetachClusterNodeVolumeRequest
    output: DetachClusterNodeVolumeResponse
    errors: [
        ResourceNotFound
    ]
}

operation DisableSagemakerServicecatalogPortfolio {
    input: DisableSagemakerServicecatalogPortfolioInput
    output: DisableSagemakerServicecatalogPortfolioOutput
}

operation DisassociateTrialComponent {
    input: DisassociateTrialComponentRequest
    output: DisassociateTrialComponentResponse
    errors: [
        ResourceNotFound
    ]
}

operation EnableSagemakerServicecatalogPortfolio {
    input: EnableSagemakerServicecatalogPortfolioInput
    output: EnableSagemakerServicecatalogPortfolioOutput
}

operation ExtendTrainingPlan {
    input: ExtendTrainingPlanRequest
    output: ExtendTrainingPlanResponse
    errors: [
        ResourceNotFound
    ]
}

operation GetDeviceFleetReport {
    input: GetDeviceFleetReportRequest
    output: GetDeviceFleetReportResponse
}

operation GetLineageGroupPolicy {
    input: GetLineageGroupPolicyRequest
    output: GetLineageGroupPolicyResponse
    errors: [
        ResourceNotFound
    ]
}

operation GetModelPackageGroupPolicy {
    input: GetModelPackageGroupPolicyInput
    output: GetModelPackageGroupPolicyOutput
}

operation GetSagemakerServicecatalogPortfolioStatus {
    input: GetSagemakerServicecatalogPortfolioStatusInput
    output: GetSagemakerServicecatalogPortfolioStatusOutput
}

operation GetScalingConfigurationRecommendation {
    input: GetScalingConfigurationRecommendationRequest
    output: GetScalingConfigurationRecommendationResponse
    errors: [
        ResourceNotFound
    ]
}

operation GetSearchSuggestions {
    input: GetSearchSuggestionsRequest
    output: GetSearchSuggestionsResponse
}

operation ImportHubContent {
    input: ImportHubContentRequest
    output: ImportHubContentResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation ListAIBenchmarkJobs {
    input: ListAIBenchmarkJobsRequest
    output: ListAIBenchmarkJobsResponse
}

operation ListAIRecommendationJobs {
    input: ListAIRecommendationJobsRequest
    output: ListAIRecommendationJobsResponse
}

operation ListAIWorkloadConfigs {
    input: ListAIWorkloadConfigsRequest
    output: ListAIWorkloadConfigsResponse
}

operation ListActions {
    input: ListActionsRequest
    output: ListActionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListAlgorithms {
    input: ListAlgorithmsInput
    output: ListAlgorithmsOutput
}

operation ListAliases {
    input: ListAliasesRequest
    output: ListAliasesResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListAppImageConfigs {
    input: ListAppImageConfigsRequest
    output: ListAppImageConfigsResponse
}

operation ListApps {
    input: ListAppsRequest
    output: ListAppsResponse
}

operation ListArtifacts {
    input: ListArtifactsRequest
    output: ListArtifactsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListAssociations {
    input: ListAssociationsRequest
    output: ListAssociationsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListAutoMLJobs {
    input: ListAutoMLJobsRequest
    output: ListAutoMLJobsResponse
}

operation ListCandidatesForAutoMLJob {
    input: ListCandidatesForAutoMLJobRequest
    output: ListCandidatesForAutoMLJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListClusterEvents {
    input: ListClusterEventsRequest
    output: ListClusterEventsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListClusterNodes {
    input: ListClusterNodesRequest
    output: ListClusterNodesResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListClusterSchedulerConfigs {
    input: ListClusterSchedulerConfigsRequest
    output: ListClusterSchedulerConfigsResponse
}

operation ListClusters {
    input: ListClustersRequest
    output: ListClustersResponse
}

operation ListCodeRepositories {
    input: ListCodeRepositoriesInput
    output: ListCodeRepositoriesOutput
}

operation ListCompilationJobs {
    input: ListCompilationJobsRequest
    output: ListCompilationJobsResponse
}

operation ListComputeQuotas {
    input: ListComputeQuotasRequest
    output: ListComputeQuotasResponse
}

operation ListContexts {
    input: ListContextsRequest
    output: ListContextsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListDataQualityJobDefinitions {
    input: ListDataQualityJobDefinitionsRequest
    output: ListDataQualityJobDefinitionsResponse
}

operation ListDeviceFleets {
    input: ListDeviceFleetsRequest
    output: ListDeviceFleetsResponse
}

operation ListDevices {
    input: ListDevicesRequest
    output: ListDevicesResponse
}

operation ListDomains {
    input: ListDomainsRequest
    output: ListDomainsResponse
}

operation ListEdgeDeploymentPlans {
    input: ListEdgeDeploymentPlansRequest
    output: ListEdgeDeploymentPlansResponse
}

operation ListEdgePackagingJobs {
    input: ListEdgePackagingJobsRequest
    output: ListEdgePackagingJobsResponse
}

operation ListEndpointConfigs {
    input: ListEndpointConfigsInput
    output: ListEndpointConfigsOutput
}

operation ListEndpoints {
    input: ListEndpointsInput
    output: ListEndpointsOutput
}

operation ListExperiments {
    input: ListExperimentsRequest
    output: ListExperimentsResponse
}

operation ListFeatureGroups {
    input: ListFeatureGroupsRequest
    output: ListFeatureGroupsResponse
}

operation ListFlowDefinitions {
    input: ListFlowDefinitionsRequest
    output: ListFlowDefinitionsResponse
}

operation ListHubContentVersions {
    input: ListHubContentVersionsRequest
    output: ListHubContentVersionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListHubContents {
    input: ListHubContentsRequest
    output: ListHubContentsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListHubs {
    input: ListHubsRequest
    output: ListHubsResponse
}

operation ListHumanTaskUis {
    input: ListHumanTaskUisRequest
    output: ListHumanTaskUisResponse
}

operation ListHyperParameterTuningJobs {
    input: ListHyperParameterTuningJobsRequest
    output: ListHyperParameterTuningJobsResponse
}

operation ListImageVersions {
    input: ListImageVersionsRequest
    output: ListImageVersionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListImages {
    input: ListImagesRequest
    output: ListImagesResponse
}

operation ListInferenceComponents {
    input: ListInferenceComponentsInput
    output: ListInferenceComponentsOutput
}

operation ListInferenceExperiments {
    input: ListInferenceExperimentsRequest
    output: ListInferenceExperimentsResponse
}

operation ListInferenceRecommendationsJobSteps {
    input: ListInferenceRecommendationsJobStepsRequest
    output: ListInferenceRecommendationsJobStepsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListInferenceRecommendationsJobs {
    input: ListInferenceRecommendationsJobsRequest
    output: ListInferenceRecommendationsJobsResponse
}

operation ListLabelingJobs {
    input: ListLabelingJobsRequest
    output: ListLabelingJobsResponse
}

operation ListLabelingJobsForWorkteam {
    input: ListLabelingJobsForWorkteamRequest
    output: ListLabelingJobsForWorkteamResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListLineageGroups {
    input: ListLineageGroupsRequest
    output: ListLineageGroupsResponse
}

operation ListMlflowApps {
    input: ListMlflowAppsRequest
    output: ListMlflowAppsResponse
}

operation ListMlflowTrackingServers {
    input: ListMlflowTrackingServersRequest
    output: ListMlflowTrackingServersResponse
}

operation ListModelBiasJobDefinitions {
    input: ListModelBiasJobDefinitionsRequest
    output: ListModelBiasJobDefinitionsResponse
}

operation ListModelCardExportJobs {
    input: ListModelCardExportJobsRequest
    output: ListModelCardExportJobsResponse
}

operation ListModelCardVersions {
    input: ListModelCardVersionsRequest
    output: ListModelCardVersionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListModelCards {
    input: ListModelCardsRequest
    output: ListModelCardsResponse
}

operation ListModelExplainabilityJobDefinitions {
    input: ListModelExplainabilityJobDefinitionsRequest
    output: ListModelExplainabilityJobDefinitionsResponse
}

operation ListModelMetadata {
    input: ListModelMetadataRequest
    output: ListModelMetadataResponse
}

operation ListModelPackageGroups {
    input: ListModelPackageGroupsInput
    output: ListModelPackageGroupsOutput
}

operation ListModelPackages {
    input: ListModelPackagesInput
    output: ListModelPackagesOutput
}

operation ListModelQualityJobDefinitions {
    input: ListModelQualityJobDefinitionsRequest
    output: ListModelQualityJobDefinitionsResponse
}

operation ListModels {
    input: ListModelsInput
    output: ListModelsOutput
}

operation ListMonitoringAlertHistory {
    input: ListMonitoringAlertHistoryRequest
    output: ListMonitoringAlertHistoryResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListMonitoringAlerts {
    input: ListMonitoringAlertsRequest
    output: ListMonitoringAlertsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListMonitoringExecutions {
    input: ListMonitoringExecutionsRequest
    output: ListMonitoringExecutionsResponse
}

operation ListMonitoringSchedules {
    input: ListMonitoringSchedulesRequest
    output: ListMonitoringSchedulesResponse
}

operation ListNotebookInstanceLifecycleConfigs {
    input: ListNotebookInstanceLifecycleConfigsInput
    output: ListNotebookInstanceLifecycleConfigsOutput
}

operation ListNotebookInstances {
    input: ListNotebookInstancesInput
    output: ListNotebookInstancesOutput
}

operation ListOptimizationJobs {
    input: ListOptimizationJobsRequest
    output: ListOptimizationJobsResponse
}

operation ListPartnerApps {
    input: ListPartnerAppsRequest
    output: ListPartnerAppsResponse
}

operation ListPipelineExecutionSteps {
    input: ListPipelineExecutionStepsRequest
    output: ListPipelineExecutionStepsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListPipelineExecutions {
    input: ListPipelineExecutionsRequest
    output: ListPipelineExecutionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListPipelineParametersForExecution {
    input: ListPipelineParametersForExecutionRequest
    output: ListPipelineParametersForExecutionResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListPipelineVersions {
    input: ListPipelineVersionsRequest
    output: ListPipelineVersionsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListPipelines {
    input: ListPipelinesRequest
    output: ListPipelinesResponse
}

operation ListProcessingJobs {
    input: ListProcessingJobsRequest
    output: ListProcessingJobsResponse
}

operation ListProjects {
    input: ListProjectsInput
    output: ListProjectsOutput
}

operation ListResourceCatalogs {
    input: ListResourceCatalogsRequest
    output: ListResourceCatalogsResponse
}

operation ListSpaces {
    input: ListSpacesRequest
    output: ListSpacesResponse
}

operation ListStageDevices {
    input: ListStageDevicesRequest
    output: ListStageDevicesResponse
}

operation ListStudioLifecycleConfigs {
    input: ListStudioLifecycleConfigsRequest
    output: ListStudioLifecycleConfigsResponse
    errors: [
        ResourceInUse
    ]
}

operation ListSubscribedWorkteams {
    input: ListSubscribedWorkteamsRequest
    output: ListSubscribedWorkteamsResponse
}

operation ListTags {
    input: ListTagsInput
    output: ListTagsOutput
}

operation ListTrainingJobs {
    input: ListTrainingJobsRequest
    output: ListTrainingJobsResponse
}

operation ListTrainingJobsForHyperParameterTuningJob {
    input: ListTrainingJobsForHyperParameterTuningJobRequest
    output: ListTrainingJobsForHyperParameterTuningJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListTrainingPlans {
    input: ListTrainingPlansRequest
    output: ListTrainingPlansResponse
}

operation ListTransformJobs {
    input: ListTransformJobsRequest
    output: ListTransformJobsResponse
}

operation ListTrialComponents {
    input: ListTrialComponentsRequest
    output: ListTrialComponentsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListTrials {
    input: ListTrialsRequest
    output: ListTrialsResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListUltraServersByReservedCapacity {
    input: ListUltraServersByReservedCapacityRequest
    output: ListUltraServersByReservedCapacityResponse
    errors: [
        ResourceNotFound
    ]
}

operation ListUserProfiles {
    input: ListUserProfilesRequest
    output: ListUserProfilesResponse
}

operation ListWorkforces {
    input: ListWorkforcesRequest
    output: ListWorkforcesResponse
}

operation ListWorkteams {
    input: ListWorkteamsRequest
    output: ListWorkteamsResponse
}

operation PutModelPackageGroupPolicy {
    input: PutModelPackageGroupPolicyInput
    output: PutModelPackageGroupPolicyOutput
    errors: [
        ConflictException
    ]
}

operation QueryLineage {
    input: QueryLineageRequest
    output: QueryLineageResponse
    errors: [
        ResourceNotFound
    ]
}

operation RegisterDevices {
    input: RegisterDevicesRequest
    errors: [
        ResourceLimitExceeded
    ]
}

operation RenderUiTemplate {
    input: RenderUiTemplateRequest
    output: RenderUiTemplateResponse
    errors: [
        ResourceNotFound
    ]
}

operation RetryPipelineExecution {
    input: RetryPipelineExecutionRequest
    output: RetryPipelineExecutionResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation Search {
    input: SearchRequest
    output: SearchResponse
}

operation SearchTrainingPlanOfferings {
    input: SearchTrainingPlanOfferingsRequest
    output: SearchTrainingPlanOfferingsResponse
    errors: [
        ResourceLimitExceeded
    ]
}

operation SendPipelineExecutionStepFailure {
    input: SendPipelineExecutionStepFailureRequest
    output: SendPipelineExecutionStepFailureResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation SendPipelineExecutionStepSuccess {
    input: SendPipelineExecutionStepSuccessRequest
    output: SendPipelineExecutionStepSuccessResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation StartClusterHealthCheck {
    input: StartClusterHealthCheckRequest
    output: StartClusterHealthCheckResponse
    errors: [
        ResourceNotFound
    ]
}

operation StartEdgeDeploymentStage {
    input: StartEdgeDeploymentStageRequest
}

operation StartInferenceExperiment {
    input: StartInferenceExperimentRequest
    output: StartInferenceExperimentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation StartMlflowTrackingServer {
    input: StartMlflowTrackingServerRequest
    output: StartMlflowTrackingServerResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation StartMonitoringSchedule {
    input: StartMonitoringScheduleRequest
    errors: [
        ResourceNotFound
    ]
}

operation StartNotebookInstance {
    input: StartNotebookInstanceInput
    errors: [
        ResourceLimitExceeded
    ]
}

operation StartPipelineExecution {
    input: StartPipelineExecutionRequest
    output: StartPipelineExecutionResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation StartSession {
    input: StartSessionRequest
    output: StartSessionResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation StopAIBenchmarkJob {
    input: StopAIBenchmarkJobRequest
    output: StopAIBenchmarkJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation StopAIRecommendationJob {
    input: StopAIRecommendationJobRequest
    output: StopAIRecommendationJobResponse
    errors: [
        ResourceNotFound
    ]
}

operation StopAutoMLJob {
    input: StopAutoMLJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopCompilationJob {
    input: StopCompilationJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopEdgeDeploymentStage {
    input: StopEdgeDeploymentStageRequest
}

operation StopEdgePackagingJob {
    input: StopEdgePackagingJobRequest
}

operation StopHyperParameterTuningJob {
    input: StopHyperParameterTuningJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopInferenceExperiment {
    input: StopInferenceExperimentRequest
    output: StopInferenceExperimentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation StopInferenceRecommendationsJob {
    input: StopInferenceRecommendationsJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopLabelingJob {
    input: StopLabelingJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopMlflowTrackingServer {
    input: StopMlflowTrackingServerRequest
    output: StopMlflowTrackingServerResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation StopMonitoringSchedule {
    input: StopMonitoringScheduleRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopNotebookInstance {
    input: StopNotebookInstanceInput
}

operation StopOptimizationJob {
    input: StopOptimizationJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopPipelineExecution {
    input: StopPipelineExecutionRequest
    output: StopPipelineExecutionResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation StopProcessingJob {
    input: StopProcessingJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopTrainingJob {
    input: StopTrainingJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation StopTransformJob {
    input: StopTransformJobRequest
    errors: [
        ResourceNotFound
    ]
}

operation UpdateAction {
    input: UpdateActionRequest
    output: UpdateActionResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateAppImageConfig {
    input: UpdateAppImageConfigRequest
    output: UpdateAppImageConfigResponse
    errors: [
        ResourceNotFound
    ]
}

operation UpdateArtifact {
    input: UpdateArtifactRequest
    output: UpdateArtifactResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateCluster {
    input: UpdateClusterRequest
    output: UpdateClusterResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateClusterSchedulerConfig {
    input: UpdateClusterSchedulerConfigRequest
    output: UpdateClusterSchedulerConfigResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateClusterSoftware {
    input: UpdateClusterSoftwareRequest
    output: UpdateClusterSoftwareResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateCodeRepository {
    input: UpdateCodeRepositoryInput
    output: UpdateCodeRepositoryOutput
    errors: [
        ConflictException
    ]
}

operation UpdateComputeQuota {
    input: UpdateComputeQuotaRequest
    output: UpdateComputeQuotaResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateContext {
    input: UpdateContextRequest
    output: UpdateContextResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateDeviceFleet {
    input: UpdateDeviceFleetRequest
    errors: [
        ResourceInUse
    ]
}

operation UpdateDevices {
    input: UpdateDevicesRequest
}

operation UpdateDomain {
    input: UpdateDomainRequest
    output: UpdateDomainResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateEndpoint {
    input: UpdateEndpointInput
    output: UpdateEndpointOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdateEndpointWeightsAndCapacities {
    input: UpdateEndpointWeightsAndCapacitiesInput
    output: UpdateEndpointWeightsAndCapacitiesOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdateExperiment {
    input: UpdateExperimentRequest
    output: UpdateExperimentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateFeatureGroup {
    input: UpdateFeatureGroupRequest
    output: UpdateFeatureGroupResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateFeatureMetadata {
    input: UpdateFeatureMetadataRequest
    errors: [
        ResourceNotFound
    ]
}

operation UpdateHub {
    input: UpdateHubRequest
    output: UpdateHubResponse
    errors: [
        ResourceNotFound
    ]
}

operation UpdateHubContent {
    input: UpdateHubContentRequest
    output: UpdateHubContentResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation UpdateHubContentReference {
    input: UpdateHubContentReferenceRequest
    output: UpdateHubContentReferenceResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation UpdateImage {
    input: UpdateImageRequest
    output: UpdateImageResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation UpdateImageVersion {
    input: UpdateImageVersionRequest
    output: UpdateImageVersionResponse
    errors: [
        ResourceInUse
        ResourceNotFound
    ]
}

operation UpdateInferenceComponent {
    input: UpdateInferenceComponentInput
    output: UpdateInferenceComponentOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdateInferenceComponentRuntimeConfig {
    input: UpdateInferenceComponentRuntimeConfigInput
    output: UpdateInferenceComponentRuntimeConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdateInferenceExperiment {
    input: UpdateInferenceExperimentRequest
    output: UpdateInferenceExperimentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateMlflowApp {
    input: UpdateMlflowAppRequest
    output: UpdateMlflowAppResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateMlflowTrackingServer {
    input: UpdateMlflowTrackingServerRequest
    output: UpdateMlflowTrackingServerResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateModelCard {
    input: UpdateModelCardRequest
    output: UpdateModelCardResponse
    errors: [
        ConflictException
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateModelPackage {
    input: UpdateModelPackageInput
    output: UpdateModelPackageOutput
    errors: [
        ConflictException
    ]
}

operation UpdateMonitoringAlert {
    input: UpdateMonitoringAlertRequest
    output: UpdateMonitoringAlertResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateMonitoringSchedule {
    input: UpdateMonitoringScheduleRequest
    output: UpdateMonitoringScheduleResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateNotebookInstance {
    input: UpdateNotebookInstanceInput
    output: UpdateNotebookInstanceOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdateNotebookInstanceLifecycleConfig {
    input: UpdateNotebookInstanceLifecycleConfigInput
    output: UpdateNotebookInstanceLifecycleConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

operation UpdatePartnerApp {
    input: UpdatePartnerAppRequest
    output: UpdatePartnerAppResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdatePipeline {
    input: UpdatePipelineRequest
    output: UpdatePipelineResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdatePipelineExecution {
    input: UpdatePipelineExecutionRequest
    output: UpdatePipelineExecutionResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdatePipelineVersion {
    input: UpdatePipelineVersionRequest
    output: UpdatePipelineVersionResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateProject {
    input: UpdateProjectInput
    output: UpdateProjectOutput
    errors: [
        ConflictException
    ]
}

operation UpdateSpace {
    input: UpdateSpaceRequest
    output: UpdateSpaceResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateTrainingJob {
    input: UpdateTrainingJobRequest
    output: UpdateTrainingJobResponse
    errors: [
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateTrial {
    input: UpdateTrialRequest
    output: UpdateTrialResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateTrialComponent {
    input: UpdateTrialComponentRequest
    output: UpdateTrialComponentResponse
    errors: [
        ConflictException
        ResourceNotFound
    ]
}

operation UpdateUserProfile {
    input: UpdateUserProfileRequest
    output: UpdateUserProfileResponse
    errors: [
        ResourceInUse
        ResourceLimitExceeded
        ResourceNotFound
    ]
}

operation UpdateWorkforce {
    input: UpdateWorkforceRequest
    output: UpdateWorkforceResponse
    errors: [
        ConflictException
    ]
}

operation UpdateWorkteam {
    input: UpdateWorkteamRequest
    output: UpdateWorkteamResponse
    errors: [
        ResourceLimitExceeded
    ]
}

structure AIBenchmarkEndpoint {
    @required Identifier: AIResourceIdentifier
    TargetContainerHostname: String
    InferenceComponents: AIBenchmarkInferenceComponentList
}

structure AIBenchmarkInferenceComponent {
    @required Identifier: AIResourceIdentifier
}

list AIBenchmarkInferenceComponentList {
    member: AIBenchmarkInferenceComponent
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIBenchmarkJobArn

enum AIBenchmarkJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure AIBenchmarkJobSummary {
    @required AIBenchmarkJobName: AIEntityName
    @required AIBenchmarkJobArn: AIBenchmarkJobArn
    @required AIBenchmarkJobStatus: AIBenchmarkJobStatus
    @required CreationTime: Timestamp
    EndTime: Timestamp
    AIWorkloadConfigName: AIEntityName
}

list AIBenchmarkJobSummaryList {
    member: AIBenchmarkJobSummary
}

structure AIBenchmarkNetworkConfig {
    VpcConfig: VpcConfig
}

structure AIBenchmarkOutputConfig {
    @required S3OutputLocation: S3Uri
}

structure AIBenchmarkOutputResult {
    @required S3OutputLocation: S3Uri
    CloudWatchLogs: AICloudWatchLogsList
}

union AIBenchmarkTarget {
    Endpoint: AIBenchmarkEndpoint
}

structure AICapacityReservationConfig {
    CapacityReservationPreference: AICapacityReservationPreference
    MlReservationArns: AIMlReservationArnList
}

enum AICapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9\\.\\-_]+")
string AIChannelName

structure AICloudWatchLogs {
    LogGroupArn: String
    LogStreamName: String
}

list AICloudWatchLogsList {
    member: AICloudWatchLogs
}

union AIDatasetConfig {
    InputDataConfig: AIWorkloadInputDataConfigList
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIEntityName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIInferenceSpecificationName

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*")
string AIMlReservationArn

list AIMlReservationArnList {
    member: AIMlReservationArn
}

union AIModelSource {
    S3: AIModelSourceS3
}

structure AIModelSourceS3 {
    S3Uri: S3Uri
}

structure AIRecommendation {
    RecommendationDescription: String
    OptimizationDetails: AIRecommendationOptimizationDetailList
    ModelDetails: AIRecommendationModelDetails
    DeploymentConfiguration: AIRecommendationDeploymentConfiguration
    AIBenchmarkJobArn: AIBenchmarkJobArn
    ExpectedPerformance: ExpectedPerformanceList
}

boolean AIRecommendationAllowOptimization

structure AIRecommendationComputeSpec {
    InstanceTypes: AIRecommendationInstanceTypeList
    CapacityReservationConfig: AICapacityReservationConfig
}

structure AIRecommendationConstraint {
    @required Metric: AIRecommendationMetric
}

list AIRecommendationConstraintList {
    member: AIRecommendationConstraint
}

integer AIRecommendationCopyCountPerInstance

structure AIRecommendationDeploymentConfiguration {
    S3: AIRecommendationDeploymentS3ChannelList
    ImageUri: String
    InstanceType: AIRecommendationInstanceType
    InstanceCount: AIRecommendationInstanceCount
    CopyCountPerInstance: AIRecommendationCopyCountPerInstance
    EnvironmentVariables: EnvironmentMap
}

structure AIRecommendationDeploymentS3Channel {
    ChannelName: AIChannelName
    Uri: S3Uri
}

list AIRecommendationDeploymentS3ChannelList {
    member: AIRecommendationDeploymentS3Channel
}

enum AIRecommendationInferenceFramework {
    LMI
    VLLM
}

structure AIRecommendationInferenceSpecification {
    Framework: AIRecommendationInferenceFramework
}

integer AIRecommendationInstanceCount

structure AIRecommendationInstanceDetail {
    InstanceType: AIRecommendationInstanceType
    InstanceCount: AIRecommendationInstanceCount
    CopyCountPerInstance: AIRecommendationCopyCountPerInstance
}

list AIRecommendationInstanceDetailList {
    member: AIRecommendationInstanceDetail
}

enum AIRecommendationInstanceType {
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
}

@length(min: 0, max: 3)
list AIRecommendationInstanceTypeList {
    member: AIRecommendationInstanceType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIRecommendationJobArn

enum AIRecommendationJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure AIRecommendationJobSummary {
    @required AIRecommendationJobName: AIEntityName
    @required AIRecommendationJobArn: AIRecommendationJobArn
    @required AIRecommendationJobStatus: AIRecommendationJobStatus
    @required CreationTime: Timestamp
    EndTime: Timestamp
}

list AIRecommendationJobSummaryList {
    member: AIRecommendationJobSummary
}

list AIRecommendationList {
    member: AIRecommendation
}

enum AIRecommendationMetric {
    ttft_ms = "ttft-ms"
    throughput
    cost
}

structure AIRecommendationModelDetails {
    ModelPackageArn: ModelPackageArn
    InferenceSpecificationName: AIInferenceSpecificationName
    InstanceDetails: AIRecommendationInstanceDetailList
}

map AIRecommendationOptimizationConfigMap {
    key: String
    value: String
}

structure AIRecommendationOptimizationDetail {
    @required OptimizationType: AIRecommendationOptimizationType
    OptimizationConfig: AIRecommendationOptimizationConfigMap
}

list AIRecommendationOptimizationDetailList {
    member: AIRecommendationOptimizationDetail
}

enum AIRecommendationOptimizationType {
    SpeculativeDecoding
    KernelTuning
}

structure AIRecommendationOutputConfig {
    S3OutputLocation: S3Uri
    ModelPackageGroupIdentifier: AIResourceIdentifier
}

structure AIRecommendationOutputResult {
    @required S3OutputLocation: S3Uri
    ModelPackageGroupIdentifier: AIResourceIdentifier
}

structure AIRecommendationPerformanceMetric {
    @required Metric: String
    Stat: String
    @required Value: String
    Unit: String
}

structure AIRecommendationPerformanceTarget {
    @required Constraints: AIRecommendationConstraintList
}

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62})(?<!-)")
string AIResourceIdentifier

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AIWorkloadConfigArn

structure AIWorkloadConfigSummary {
    @required AIWorkloadConfigName: AIEntityName
    @required AIWorkloadConfigArn: AIWorkloadConfigArn
    @required CreationTime: Timestamp
}

list AIWorkloadConfigSummaryList {
    member: AIWorkloadConfigSummary
}

structure AIWorkloadConfigs {
    @required WorkloadSpec: WorkloadSpec
}

structure AIWorkloadDataSource {
    S3DataSource: AIWorkloadS3DataSource
}

structure AIWorkloadInputDataConfig {
    @required ChannelName: AIChannelName
    @required DataSource: AIWorkloadDataSource
}

list AIWorkloadInputDataConfigList {
    member: AIWorkloadInputDataConfig
}

structure AIWorkloadS3DataSource {
    @required S3Uri: S3Uri
}

@length(min: 0, max: 15)
list AbsoluteBorrowLimitResourceList {
    member: ComputeQuotaResourceConfig
}

structure AcceleratorPartitionConfig {
    @required Type: MIGProfileType
    @required Count: AcceleratorPartitionConfigCountInteger
}

@range(min: 0, max: 10000000)
integer AcceleratorPartitionConfigCountInteger

@range(min: 0, max: 10000000)
integer AcceleratorsAmount

@length(min: 0, max: 256)
@pattern(".*")
string Accept

boolean AcceptEula

enum AccountDefaultStatus {
    ENABLED
    DISABLED
}

@length(min: 12, max: 12)
@pattern("\\d+")
string AccountId

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:action/.*")
string ActionArn

structure ActionSource {
    @required SourceUri: SourceUri
    SourceType: String256
    SourceId: String256
}

enum ActionStatus {
    Unknown
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

list ActionSummaries {
    member: ActionSummary
}

structure ActionSummary {
    ActionArn: ActionArn
    ActionName: ExperimentEntityName
    Source: ActionSource
    ActionType: String64
    Status: ActionStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

enum ActivationState {
    Enabled
    Disabled
}

@range(min: 1)
integer ActiveClusterOperationCount

enum ActiveClusterOperationName {
    Scaling
}

map ActiveOperations {
    key: ActiveClusterOperationName
    value: ActiveClusterOperationCount
}

structure AddAssociationRequest {
    @required SourceArn: AssociationEntityArn
    @required DestinationArn: AssociationEntityArn
    AssociationType: AssociationEdgeType
}

structure AddAssociationResponse {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
}

structure AddClusterNodeSpecification {
    @required InstanceGroupName: ClusterInstanceGroupName
    @required IncrementTargetCountBy: AddClusterNodeSpecificationIncrementTargetCountByInteger
    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
}

@range(min: 1, max: 50)
integer AddClusterNodeSpecificationIncrementTargetCountByInteger

@length(min: 1, max: 5)
list AddClusterNodeSpecificationList {
    member: AddClusterNodeSpecification
}

structure AddTagsInput {
    @required ResourceArn: ResourceArn
    @required Tags: TagList
}

structure AddTagsOutput {
    Tags: TagList
}

@length(min: 0, max: 3)
list AdditionalCodeRepositoryNamesOrUrls {
    member: CodeRepositoryNameOrUrl
}

structure AdditionalEnis {
    EfaEnis: EfaEnis
}

structure AdditionalInferenceSpecificationDefinition {
    @required Name: EntityName
    Description: EntityDescription
    @required Containers: ModelPackageContainerDefinitionList
    SupportedTransformInstanceTypes: TransformInstanceTypes
    SupportedRealtimeInferenceInstanceTypes: RealtimeInferenceInstanceTypes
    SupportedContentTypes: ContentTypes
    SupportedResponseMIMETypes: ResponseMIMETypes
}

@length(min: 1, max: 15)
list AdditionalInferenceSpecifications {
    member: AdditionalInferenceSpecificationDefinition
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9\\.\\-_]+")
string AdditionalModelChannelName

structure AdditionalModelDataSource {
    @required ChannelName: AdditionalModelChannelName
    @required S3DataSource: S3ModelDataSource
}

@length(min: 0, max: 5)
list AdditionalModelDataSources {
    member: AdditionalModelDataSource
}

structure AdditionalS3DataSource {
    @required S3DataType: AdditionalS3DataSourceDataType
    @required S3Uri: S3Uri
    CompressionType: CompressionType
    ETag: String
}

enum AdditionalS3DataSourceDataType {
    S3Object
    S3Prefix
}

structure AgentVersion {
    @required Version: EdgeVersion
    @required AgentCount: Long
}

list AgentVersions {
    member: AgentVersion
}

enum AggregationTransformationValue {
    sum
    avg
    first
    min
    max
}

@length(min: 1, max: 50)
map AggregationTransformations {
    key: TransformationAttributeName
    value: AggregationTransformationValue
}

structure Alarm {
    AlarmName: AlarmName
}

structure AlarmDetails {
    @required AlarmName: AlarmName
}

@length(min: 1, max: 10)
list AlarmList {
    member: Alarm
}

@length(min: 1, max: 255)
@pattern("(?!\\s*$).+")
string AlarmName

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:algorithm/[\\S]{1,2048}")
string AlgorithmArn

@length(min: 0, max: 255)
@pattern(".*")
string AlgorithmImage

enum AlgorithmSortBy {
    Name
    CreationTime
}

structure AlgorithmSpecification {
    TrainingImage: AlgorithmImage
    AlgorithmName: ArnOrName
    @required TrainingInputMode: TrainingInputMode
    MetricDefinitions: MetricDefinitionList
    EnableSageMakerMetricsTimeSeries: Boolean
    ContainerEntrypoint: TrainingContainerEntrypoint
    ContainerArguments: TrainingContainerArguments
    TrainingImageConfig: TrainingImageConfig
}

enum AlgorithmStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
}

structure AlgorithmStatusDetails {
    ValidationStatuses: AlgorithmStatusItemList
    ImageScanStatuses: AlgorithmStatusItemList
}

structure AlgorithmStatusItem {
    @required Name: EntityName
    @required Status: DetailedAlgorithmStatus
    FailureReason: String
}

list AlgorithmStatusItemList {
    member: AlgorithmStatusItem
}

structure AlgorithmSummary {
    @required AlgorithmName: EntityName
    @required AlgorithmArn: AlgorithmArn
    AlgorithmDescription: EntityDescription
    @required CreationTime: CreationTime
    @required AlgorithmStatus: AlgorithmStatus
}

list AlgorithmSummaryList {
    member: AlgorithmSummary
}

structure AlgorithmValidationProfile {
    @required ProfileName: EntityName
    @required TrainingJobDefinition: TrainingJobDefinition
    TransformJobDefinition: TransformJobDefinition
}

@length(min: 1, max: 1)
list AlgorithmValidationProfiles {
    member: AlgorithmValidationProfile
}

structure AlgorithmValidationSpecification {
    @required ValidationRole: RoleArn
    @required ValidationProfiles: AlgorithmValidationProfiles
}

structure AmazonQSettings {
    Status: FeatureStatus
    QProfileArn: QProfileArn
}

structure AnnotationConsolidationConfig {
    @required AnnotationConsolidationLambdaArn: LambdaFunctionArn
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:app/.*")
string AppArn

structure AppDetails {
    DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    AppType: AppType
    AppName: AppName
    Status: AppStatus
    CreationTime: CreationTime
    ResourceSpec: ResourceSpec
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:app-image-config/.*")
string AppImageConfigArn

structure AppImageConfigDetails {
    AppImageConfigArn: AppImageConfigArn
    AppImageConfigName: AppImageConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
}

list AppImageConfigList {
    member: AppImageConfigDetails
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AppImageConfigName

enum AppImageConfigSortKey {
    CreationTime
    LastModifiedTime
    Name
}

enum AppInstanceType {
    system
    ml_t3_micro = "ml.t3.micro"
    ml_t3_small = "ml.t3.small"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_8xlarge = "ml.m5.8xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_16xlarge = "ml.m5.16xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_8xlarge = "ml.m5d.8xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_16xlarge = "ml.m5d.16xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_12xlarge = "ml.c5.12xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5_24xlarge = "ml.c5.24xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_geospatial_interactive = "ml.geospatial.interactive"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_m6id_large = "ml.m6id.large"
    ml_m6id_xlarge = "ml.m6id.xlarge"
    ml_m6id_2xlarge = "ml.m6id.2xlarge"
    ml_m6id_4xlarge = "ml.m6id.4xlarge"
    ml_m6id_8xlarge = "ml.m6id.8xlarge"
    ml_m6id_12xlarge = "ml.m6id.12xlarge"
    ml_m6id_16xlarge = "ml.m6id.16xlarge"
    ml_m6id_24xlarge = "ml.m6id.24xlarge"
    ml_m6id_32xlarge = "ml.m6id.32xlarge"
    ml_c6id_large = "ml.c6id.large"
    ml_c6id_xlarge = "ml.c6id.xlarge"
    ml_c6id_2xlarge = "ml.c6id.2xlarge"
    ml_c6id_4xlarge = "ml.c6id.4xlarge"
    ml_c6id_8xlarge = "ml.c6id.8xlarge"
    ml_c6id_12xlarge = "ml.c6id.12xlarge"
    ml_c6id_16xlarge = "ml.c6id.16xlarge"
    ml_c6id_24xlarge = "ml.c6id.24xlarge"
    ml_c6id_32xlarge = "ml.c6id.32xlarge"
    ml_r6id_large = "ml.r6id.large"
    ml_r6id_xlarge = "ml.r6id.xlarge"
    ml_r6id_2xlarge = "ml.r6id.2xlarge"
    ml_r6id_4xlarge = "ml.r6id.4xlarge"
    ml_r6id_8xlarge = "ml.r6id.8xlarge"
    ml_r6id_12xlarge = "ml.r6id.12xlarge"
    ml_r6id_16xlarge = "ml.r6id.16xlarge"
    ml_r6id_24xlarge = "ml.r6id.24xlarge"
    ml_r6id_32xlarge = "ml.r6id.32xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
}

structure AppLifecycleManagement {
    IdleSettings: IdleSettings
}

list AppList {
    member: AppDetails
}

boolean AppManaged

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string AppName

enum AppNetworkAccessType {
    PublicInternetOnly
    VpcOnly
}

enum AppSecurityGroupManagement {
    Service
    Customer
}

enum AppSortKey {
    CreationTime
}

structure AppSpecification {
    @required ImageUri: ImageUri
    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: ContainerArguments
}

enum AppStatus {
    Deleted
    Deleting
    Failed
    InService
    Pending
}

enum AppType {
    JupyterServer
    KernelGateway
    DetailedProfiler
    TensorBoard
    CodeEditor
    JupyterLab
    RStudioServerPro
    RSessionGateway
    Canvas
}

@length(min: 0, max: 1024)
@pattern(".*")
string ApprovalDescription

@length(min: 1, max: 170)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)")
string ArnOrName

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*")
string ArtifactArn

@pattern("[\\w:]+")
string ArtifactDigest

@length(min: 0, max: 30)
map ArtifactProperties {
    key: StringParameterValue
    value: ArtifactPropertyValue
}

@length(min: 0, max: 4096)
@pattern(".*")
string ArtifactPropertyValue

structure ArtifactSource {
    @required SourceUri: SourceUri
    SourceTypes: ArtifactSourceTypes
}

enum ArtifactSourceIdType {
    MD5Hash
    S3ETag
    S3Version
    Custom
}

structure ArtifactSourceType {
    @required SourceIdType: ArtifactSourceIdType
    @required Value: String256
}

list ArtifactSourceTypes {
    member: ArtifactSourceType
}

list ArtifactSummaries {
    member: ArtifactSummary
}

structure ArtifactSummary {
    ArtifactArn: ArtifactArn
    ArtifactName: ExperimentEntityName
    Source: ArtifactSource
    ArtifactType: String256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

enum AssemblyType {
    None
    Line
}

@length(min: 0, max: 10)
list AssignedGroupPatternsList {
    member: GroupNamePattern
}

structure AssociateTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityName
    @required TrialName: ExperimentEntityName
}

structure AssociateTrialComponentResponse {
    TrialComponentArn: TrialComponentArn
    TrialArn: TrialArn
}

enum AssociationEdgeType {
    ContributedTo
    AssociatedWith
    DerivedFrom
    Produced
    SameAs
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*")
string AssociationEntityArn

structure AssociationInfo {
    @required SourceArn: String2048
    @required DestinationArn: String2048
}

@length(min: 0, max: 10)
list AssociationInfoList {
    member: AssociationInfo
}

list AssociationSummaries {
    member: AssociationSummary
}

structure AssociationSummary {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
    SourceType: String256
    DestinationType: String256
    AssociationType: AssociationEdgeType
    SourceName: ExperimentEntityName
    DestinationName: ExperimentEntityName
    CreationTime: Timestamp
    CreatedBy: UserContext
}

@length(min: 0, max: 5)
list AssumableRoleArns {
    member: RoleArn
}

structure AsyncInferenceClientConfig {
    MaxConcurrentInvocationsPerInstance: MaxConcurrentInvocationsPerInstance
}

structure AsyncInferenceConfig {
    ClientConfig: AsyncInferenceClientConfig
    @required OutputConfig: AsyncInferenceOutputConfig
}

structure AsyncInferenceNotificationConfig {
    SuccessTopic: SnsTopicArn
    ErrorTopic: SnsTopicArn
    IncludeInferenceResponseIn: AsyncNotificationTopicTypeList
}

structure AsyncInferenceOutputConfig {
    KmsKeyId: KmsKeyId
    S3OutputPath: DestinationS3Uri
    NotificationConfig: AsyncInferenceNotificationConfig
    S3FailurePath: DestinationS3Uri
}

@length(min: 0, max: 2)
list AsyncNotificationTopicTypeList {
    member: AsyncNotificationTopicTypes
}

enum AsyncNotificationTopicTypes {
    SUCCESS_NOTIFICATION_TOPIC
    ERROR_NOTIFICATION_TOPIC
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AthenaCatalog

@length(min: 1, max: 255)
@pattern(".*")
string AthenaDatabase

structure AthenaDatasetDefinition {
    @required Catalog: AthenaCatalog
    @required Database: AthenaDatabase
    @required QueryString: AthenaQueryString
    WorkGroup: AthenaWorkGroup
    @required OutputS3Uri: S3Uri
    KmsKeyId: KmsKeyId
    @required OutputFormat: AthenaResultFormat
    OutputCompression: AthenaResultCompressionType
}

@length(min: 1, max: 4096)
@pattern("[\\s\\S]+")
string AthenaQueryString

enum AthenaResultCompressionType {
    GZIP
    SNAPPY
    ZLIB
}

enum AthenaResultFormat {
    PARQUET
    ORC
    AVRO
    JSON
    TEXTFILE
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9._-]+")
string AthenaWorkGroup

structure AttachClusterNodeVolumeRequest {
    @required ClusterArn: ClusterArn
    @required NodeId: ClusterNodeId
    @required VolumeId: VolumeId
}

structure AttachClusterNodeVolumeResponse {
    @required ClusterArn: ClusterArn
    @required NodeId: ClusterNodeId
    @required VolumeId: VolumeId
    @required AttachTime: Timestamp
    @required Status: VolumeAttachmentStatus
    @required DeviceName: VolumeDeviceName
}

@length(min: 1, max: 256)
@pattern(".+")
string AttributeName

@length(min: 0, max: 16)
list AttributeNames {
    member: AttributeName
}

enum AuthMode {
    SSO
    IAM
}

@length(min: 0, max: 10)
map AuthenticationRequestExtraParams {
    key: AuthenticationRequestExtraParamsKey
    value: AuthenticationRequestExtraParamsValue
}

@length(min: 0, max: 512)
@pattern(".*")
string AuthenticationRequestExtraParamsKey

@length(min: 0, max: 512)
@pattern(".*")
string AuthenticationRequestExtraParamsValue

structure AuthorizedUrl {
    Url: LongS3Uri
    LocalPath: LocalPath
}

list AuthorizedUrlConfigs {
    member: AuthorizedUrl
}

boolean AutoGenerateEndpointName

enum AutoMLAlgorithm {
    xgboost
    linear_learner = "linear-learner"
    mlp
    lightgbm
    catboost
    randomforest
    extra_trees = "extra-trees"
    nn_torch = "nn-torch"
    fastai
    cnn_qr = "cnn-qr"
    deepar
    prophet
    npts
    arima
    ets
}

structure AutoMLAlgorithmConfig {
    @required AutoMLAlgorithms: AutoMLAlgorithms
}

@length(min: 0, max: 11)
list AutoMLAlgorithms {
    member: AutoMLAlgorithm
}

@length(min: 0, max: 1)
list AutoMLAlgorithmsConfig {
    member: AutoMLAlgorithmConfig
}

structure AutoMLCandidate {
    @required CandidateName: CandidateName
    FinalAutoMLJobObjectiveMetric: FinalAutoMLJobObjectiveMetric
    @required ObjectiveStatus: ObjectiveStatus
    @required CandidateSteps: CandidateSteps
    @required CandidateStatus: CandidateStatus
    InferenceContainers: AutoMLContainerDefinitions
    @required CreationTime: Timestamp
    EndTime: Timestamp
    @required LastModifiedTime: Timestamp
    FailureReason: AutoMLFailureReason
    CandidateProperties: CandidateProperties
    InferenceContainerDefinitions: AutoMLInferenceContainerDefinitions
}

structure AutoMLCandidateGenerationConfig {
    FeatureSpecificationS3Uri: S3Uri
    AlgorithmsConfig: AutoMLAlgorithmsConfig
}

structure AutoMLCandidateStep {
    @required CandidateStepType: CandidateStepType
    @required CandidateStepArn: CandidateStepArn
    @required CandidateStepName: CandidateStepName
}

list AutoMLCandidates {
    member: AutoMLCandidate
}

structure AutoMLChannel {
    DataSource: AutoMLDataSource
    CompressionType: CompressionType
    @required TargetAttributeName: TargetAttributeName
    ContentType: ContentType
    ChannelType: AutoMLChannelType
    SampleWeightAttributeName: SampleWeightAttributeName
}

enum AutoMLChannelType {
    training
    validation
}

structure AutoMLComputeConfig {
    EmrServerlessComputeConfig: EmrServerlessComputeConfig
}

structure AutoMLContainerDefinition {
    @required Image: ContainerImage
    @required ModelDataUrl: Url
    Environment: EnvironmentMap
}

@length(min: 0, max: 5)
list AutoMLContainerDefinitions {
    member: AutoMLContainerDefinition
}

structure AutoMLDataSource {
    @required S3DataSource: AutoMLS3DataSource
}

structure AutoMLDataSplitConfig {
    ValidationFraction: ValidationFraction
}

@length(min: 0, max: 1024)
string AutoMLFailureReason

@length(min: 0, max: 2)
map AutoMLInferenceContainerDefinitions {
    key: AutoMLProcessingUnit
    value: AutoMLContainerDefinitions
}

@length(min: 1, max: 2)
list AutoMLInputDataConfig {
    member: AutoMLChannel
}

@length(min: 1, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:automl-job/.*")
string AutoMLJobArn

structure AutoMLJobArtifacts {
    CandidateDefinitionNotebookLocation: CandidateDefinitionNotebookLocation
    DataExplorationNotebookLocation: DataExplorationNotebookLocation
}

structure AutoMLJobChannel {
    ChannelType: AutoMLChannelType
    ContentType: ContentType
    CompressionType: CompressionType
    DataSource: AutoMLDataSource
}

structure AutoMLJobCompletionCriteria {
    MaxCandidates: MaxCandidates
    MaxRuntimePerTrainingJobInSeconds: MaxRuntimePerTrainingJobInSeconds
    MaxAutoMLJobRuntimeInSeconds: MaxAutoMLJobRuntimeInSeconds
}

structure AutoMLJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
    SecurityConfig: AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    DataSplitConfig: AutoMLDataSplitConfig
    Mode: AutoMLMode
}

@length(min: 1, max: 2)
list AutoMLJobInputDataConfig {
    member: AutoMLJobChannel
}

@length(min: 1, max: 32)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string AutoMLJobName

structure AutoMLJobObjective {
    @required MetricName: AutoMLMetricEnum
}

enum AutoMLJobObjectiveType {
    Maximize
    Minimize
}

enum AutoMLJobSecondaryStatus {
    Starting
    MaxCandidatesReached
    Failed
    Stopped
    MaxAutoMLJobRuntimeReached
    Stopping
    CandidateDefinitionsGenerated
    Completed
    ExplainabilityError
    DeployingModel
    ModelDeploymentError
    GeneratingModelInsightsReport
    ModelInsightsError
    AnalyzingData
    FeatureEngineering
    ModelTuning
    GeneratingExplainabilityReport
    TrainingModels
    PreTraining
}

enum AutoMLJobStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
}

structure AutoMLJobStepMetadata {
    Arn: AutoMLJobArn
}

list AutoMLJobSummaries {
    member: AutoMLJobSummary
}

structure AutoMLJobSummary {
    @required AutoMLJobName: AutoMLJobName
    @required AutoMLJobArn: AutoMLJobArn
    @required AutoMLJobStatus: AutoMLJobStatus
    @required AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    @required CreationTime: Timestamp
    EndTime: Timestamp
    @required LastModifiedTime: Timestamp
    FailureReason: AutoMLFailureReason
    PartialFailureReasons: AutoMLPartialFailureReasons
}

@range(min: 1, max: 100)
integer AutoMLMaxResults

@range(min: 1, max: 300)
integer AutoMLMaxResultsForTrials

enum AutoMLMetricEnum {
    Accuracy
    MSE
    F1
    F1macro
    AUC
    RMSE
    BalancedAccuracy
    R2
    Recall
    RecallMacro
    Precision
    PrecisionMacro
    MAE
    MAPE
    MASE
    WAPE
    AverageWeightedQuantileLoss
}

enum AutoMLMetricExtendedEnum {
    Accuracy
    MSE
    F1
    F1macro
    AUC
    RMSE
    MAE
    R2
    BalancedAccuracy
    Precision
    PrecisionMacro
    Recall
    RecallMacro
    LogLoss
    InferenceLatency
    MAPE
    MASE
    WAPE
    AverageWeightedQuantileLoss
    Rouge1
    Rouge2
    RougeL
    RougeLSum
    Perplexity
    ValidationLoss
    TrainingLoss
}

enum AutoMLMode {
    AUTO
    ENSEMBLING
    HYPERPARAMETER_TUNING
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9\\-]+")
string AutoMLNameContains

structure AutoMLOutputDataConfig {
    KmsKeyId: KmsKeyId
    @required S3OutputPath: S3Uri
}

structure AutoMLPartialFailureReason {
    PartialFailureMessage: AutoMLFailureReason
}

@length(min: 1, max: 5)
list AutoMLPartialFailureReasons {
    member: AutoMLPartialFailureReason
}

union AutoMLProblemTypeConfig {
    ImageClassificationJobConfig: ImageClassificationJobConfig
    TextClassificationJobConfig: TextClassificationJobConfig
    TimeSeriesForecastingJobConfig: TimeSeriesForecastingJobConfig
    TabularJobConfig: TabularJobConfig
    TextGenerationJobConfig: TextGenerationJobConfig
}

enum AutoMLProblemTypeConfigName {
    ImageClassification
    TextClassification
    TimeSeriesForecasting
    Tabular
    TextGeneration
}

union AutoMLProblemTypeResolvedAttributes {
    TabularResolvedAttributes: TabularResolvedAttributes
    TextGenerationResolvedAttributes: TextGenerationResolvedAttributes
}

enum AutoMLProcessingUnit {
    CPU
    GPU
}

structure AutoMLResolvedAttributes {
    AutoMLJobObjective: AutoMLJobObjective
    CompletionCriteria: AutoMLJobCompletionCriteria
    AutoMLProblemTypeResolvedAttributes: AutoMLProblemTypeResolvedAttributes
}

structure AutoMLS3DataSource {
    @required S3DataType: AutoMLS3DataType
    @required S3Uri: S3Uri
}

enum AutoMLS3DataType {
    ManifestFile
    S3Prefix
    AugmentedManifestFile
}

structure AutoMLSecurityConfig {
    VolumeKmsKeyId: KmsKeyId
    EnableInterContainerTrafficEncryption: Boolean
    VpcConfig: VpcConfig
}

enum AutoMLSortBy {
    Name
    CreationTime
    Status
}

enum AutoMLSortOrder {
    Ascending
    Descending
}

enum AutoMountHomeEFS {
    Enabled
    Disabled
    DefaultAsDomain
}

structure AutoParameter {
    @required Name: ParameterKey
    @required ValueHint: ParameterValue
}

@length(min: 0, max: 100)
list AutoParameters {
    member: AutoParameter
}

@length(min: 1, max: 10)
list AutoRollbackAlarms {
    member: AlarmDetails
}

structure AutoRollbackConfig {
    Alarms: AlarmList
}

structure Autotune {
    @required Mode: AutotuneMode
}

enum AutotuneMode {
    Enabled
}

@length(min: 1, max: 32)
@pattern("[a-z]+\\-[0-9a-z\\-]+")
string AvailabilityZone

enum AvailabilityZoneBalanceEnforcementMode {
    PERMISSIVE
}

@range(min: 0, max: 100)
integer AvailabilityZoneBalanceMaxImbalance

@pattern("[a-z]{3}\\d-az\\d")
string AvailabilityZoneId

@range(min: 0)
integer AvailableInstanceCount

@range(min: 0)
integer AvailableSpareInstanceCount

structure AvailableUpgrade {
    Version: MajorMinorVersion
    ReleaseNotes: ReleaseNotesList
}

enum AwsManagedHumanLoopRequestSource {
    AWS_Rekognition_DetectModerationLabels_Image_V3 = "AWS/Rekognition/DetectModerationLabels/Image/V3"
    AWS_Textract_AnalyzeDocument_Forms_V1 = "AWS/Textract/AnalyzeDocument/Forms/V1"
}

@length(min: 1)
string BacktestResultsLocation

structure BaseModel {
    HubContentName: HubContentName
    HubContentVersion: HubContentVersion
    RecipeName: RecipeName
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string BaseModelName

structure BatchAddClusterNodesError {
    @required InstanceGroupName: InstanceGroupName
    @required ErrorCode: BatchAddClusterNodesErrorCode
    @required FailedCount: BatchAddFailureCount
    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
    Message: String
}

enum BatchAddClusterNodesErrorCode {
    InstanceGroupNotFound
    InvalidInstanceGroupStatus
    IncompatibleAvailabilityZones
    IncompatibleInstanceTypes
}

list BatchAddClusterNodesErrorList {
    member: BatchAddClusterNodesError
}

structure BatchAddClusterNodesRequest {
    @required ClusterName: ClusterNameOrArn
    @idempotencyToken ClientToken: BatchAddClusterNodesRequestClientTokenString
    @required NodesToAdd: AddClusterNodeSpecificationList
}

@length(min: 0, max: 64)
@pattern("[\\x21-\\x7E]+")
string BatchAddClusterNodesRequestClientTokenString

structure BatchAddClusterNodesResponse {
    @required Successful: NodeAdditionResultList
    @required Failed: BatchAddClusterNodesErrorList
}

@range(min: 1)
integer BatchAddFailureCount

structure BatchDataCaptureConfig {
    @required DestinationS3Uri: S3Uri
    KmsKeyId: KmsKeyId
    GenerateInferenceId: Boolean
}

structure BatchDeleteClusterNodeLogicalIdsError {
    @required Code: BatchDeleteClusterNodesErrorCode
    @required Message: String
    @required NodeLogicalId: ClusterNodeLogicalId
}

@length(min: 1, max: 99)
list BatchDeleteClusterNodeLogicalIdsErrorList {
    member: BatchDeleteClusterNodeLogicalIdsError
}

structure BatchDeleteClusterNodesError {
    @required Code: BatchDeleteClusterNodesErrorCode
    @required Message: String
    @required NodeId: ClusterNodeId
}

enum BatchDeleteClusterNodesErrorCode {
    NodeIdNotFound
    InvalidNodeStatus
    NodeIdInUse
}

@length(min: 1, max: 3000)
list BatchDeleteClusterNodesErrorList {
    member: BatchDeleteClusterNodesError
}

structure BatchDeleteClusterNodesRequest {
    @required ClusterName: ClusterNameOrArn
    NodeIds: ClusterNodeIds
    NodeLogicalIds: ClusterNodeLogicalIdList
}

structure BatchDeleteClusterNodesResponse {
    Failed: BatchDeleteClusterNodesErrorList
    Successful: ClusterNodeIds
    FailedNodeLogicalIds: BatchDeleteClusterNodeLogicalIdsErrorList
    SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
}

structure BatchDescribeModelPackageError {
    @required ErrorCode: String
    @required ErrorResponse: String
}

map BatchDescribeModelPackageErrorMap {
    key: ModelPackageArn
    value: BatchDescribeModelPackageError
}

structure BatchDescribeModelPackageInput {
    @required ModelPackageArnList: ModelPackageArnList
}

structure BatchDescribeModelPackageOutput {
    ModelPackageSummaries: ModelPackageSummaries
    BatchDescribeModelPackageErrorMap: BatchDescribeModelPackageErrorMap
}

structure BatchDescribeModelPackageSummary {
    @required ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    @required ModelPackageArn: ModelPackageArn
    ModelPackageDescription: EntityDescription
    @required CreationTime: CreationTime
    @required InferenceSpecification: InferenceSpecification
    @required ModelPackageStatus: ModelPackageStatus
    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageRegistrationType: ModelPackageRegistrationType
}

structure BatchRebootClusterNodeLogicalIdsError {
    @required NodeLogicalId: ClusterNodeLogicalId
    @required ErrorCode: BatchRebootClusterNodesErrorCode
    @required Message: String
}

@length(min: 0, max: 25)
list BatchRebootClusterNodeLogicalIdsErrors {
    member: BatchRebootClusterNodeLogicalIdsError
}

structure BatchRebootClusterNodesError {
    @required NodeId: ClusterNodeId
    @required ErrorCode: BatchRebootClusterNodesErrorCode
    @required Message: String
}

enum BatchRebootClusterNodesErrorCode {
    InstanceIdNotFound
    InvalidInstanceStatus
    InstanceIdInUse
    InternalServerError
}

@length(min: 0, max: 25)
list BatchRebootClusterNodesErrors {
    member: BatchRebootClusterNodesError
}

structure BatchRebootClusterNodesRequest {
    @required ClusterName: ClusterNameOrArn
    NodeIds: BatchRebootClusterNodesRequestNodeIdsList
    NodeLogicalIds: BatchRebootClusterNodesRequestNodeLogicalIdsList
}

@length(min: 1, max: 25)
list BatchRebootClusterNodesRequestNodeIdsList {
    member: ClusterNodeId
}

@length(min: 1, max: 25)
list BatchRebootClusterNodesRequestNodeLogicalIdsList {
    member: ClusterNodeLogicalId
}

structure BatchRebootClusterNodesResponse {
    Successful: ClusterNodeIds
    Failed: BatchRebootClusterNodesErrors
    FailedNodeLogicalIds: BatchRebootClusterNodeLogicalIdsErrors
    SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
}

structure BatchReplaceClusterNodeLogicalIdsError {
    @required NodeLogicalId: ClusterNodeLogicalId
    @required ErrorCode: BatchReplaceClusterNodesErrorCode
    @required Message: String
}

@length(min: 0, max: 25)
list BatchReplaceClusterNodeLogicalIdsErrors {
    member: BatchReplaceClusterNodeLogicalIdsError
}

structure BatchReplaceClusterNodesError {
    @required NodeId: ClusterNodeId
    @required ErrorCode: BatchReplaceClusterNodesErrorCode
    @required Message: String
}

enum BatchReplaceClusterNodesErrorCode {
    InstanceIdNotFound
    InvalidInstanceStatus
    InstanceIdInUse
    InternalServerError
}

@length(min: 0, max: 25)
list BatchReplaceClusterNodesErrors {
    member: BatchReplaceClusterNodesError
}

structure BatchReplaceClusterNodesRequest {
    @required ClusterName: ClusterNameOrArn
    NodeIds: BatchReplaceClusterNodesRequestNodeIdsList
    NodeLogicalIds: BatchReplaceClusterNodesRequestNodeLogicalIdsList
}

@length(min: 1, max: 25)
list BatchReplaceClusterNodesRequestNodeIdsList {
    member: ClusterNodeId
}

@length(min: 1, max: 25)
list BatchReplaceClusterNodesRequestNodeLogicalIdsList {
    member: ClusterNodeLogicalId
}

structure BatchReplaceClusterNodesResponse {
    Successful: ClusterNodeIds
    Failed: BatchReplaceClusterNodesErrors
    FailedNodeLogicalIds: BatchReplaceClusterNodeLogicalIdsErrors
    SuccessfulNodeLogicalIds: ClusterNodeLogicalIdList
}

enum BatchStrategy {
    MultiRecord
    SingleRecord
}

structure BatchTransformInput {
    @required DataCapturedDestinationS3Uri: DestinationS3Uri
    @required DatasetFormat: MonitoringDatasetFormat
    @required LocalPath: ProcessingLocalPath
    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    FeaturesAttribute: String
    InferenceAttribute: String
    ProbabilityAttribute: String
    ProbabilityThresholdAttribute: ProbabilityThresholdAttribute
    StartTimeOffset: MonitoringTimeOffsetString
    EndTimeOffset: MonitoringTimeOffsetString
    ExcludeFeaturesAttribute: ExcludeFeaturesAttribute
}

structure BedrockCustomModelDeploymentMetadata {
    Arn: String1024
}

structure BedrockCustomModelMetadata {
    Arn: String1024
}

structure BedrockModelImportMetadata {
    Arn: String1024
}

structure BedrockProvisionedModelThroughputMetadata {
    Arn: String1024
}

structure BestObjectiveNotImproving {
    MaxNumberOfTrainingJobsNotImproving: MaxNumberOfTrainingJobsNotImproving
}

structure Bias {
    Report: MetricsSource
    PreTrainingReport: MetricsSource
    PostTrainingReport: MetricsSource
}

@range(min: 1)
integer BillableTimeInSeconds

@range(min: 0)
long BillableTokenCount

@length(min: 0, max: 1024)
string BlockedReason

structure BlueGreenUpdatePolicy {
    @required TrafficRoutingConfiguration: TrafficRoutingConfig
    TerminationWaitInSeconds: TerminationWaitInSeconds
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
}

boolean Boolean

enum BooleanOperator {
    And
    Or
}

@range(min: 0, max: 10000)
integer BorrowLimit

@length(min: 1, max: 1024)
@pattern("[^ ~^:?*\\[]+")
string Branch

@length(min: 3, max: 63)
@pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string BucketName

structure CacheHitResult {
    SourcePipelineExecutionArn: PipelineExecutionArn
}

structure CallbackStepMetadata {
    CallbackToken: CallbackToken
    SqsQueueUrl: String256
    OutputParameters: OutputParameterList
}

@length(min: 10, max: 10)
@pattern("[a-zA-Z0-9]+")
string CallbackToken

structure CandidateArtifactLocations {
    @required Explainability: ExplainabilityLocation
    ModelInsights: ModelInsightsLocation
    BacktestResults: BacktestResultsLocation
}

@length(min: 1)
string CandidateDefinitionNotebookLocation

structure CandidateGenerationConfig {
    AlgorithmsConfig: AutoMLAlgorithmsConfig
}

@length(min: 1, max: 64)
string CandidateName

structure CandidateProperties {
    CandidateArtifactLocations: CandidateArtifactLocations
    CandidateMetrics: MetricDataList
}

enum CandidateSortBy {
    CreationTime
    Status
    FinalObjectiveMetricValue
}

enum CandidateStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
}

@length(min: 1, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*/.*")
string CandidateStepArn

@length(min: 1, max: 64)
string CandidateStepName

enum CandidateStepType {
    AWS__SageMaker__TrainingJob = "AWS::SageMaker::TrainingJob"
    AWS__SageMaker__TransformJob = "AWS::SageMaker::TransformJob"
    AWS__SageMaker__ProcessingJob = "AWS::SageMaker::ProcessingJob"
}

list CandidateSteps {
    member: AutoMLCandidateStep
}

structure CanvasAppSettings {
    TimeSeriesForecastingSettings: TimeSeriesForecastingSettings
    ModelRegisterSettings: ModelRegisterSettings
    WorkspaceSettings: WorkspaceSettings
    IdentityProviderOAuthSettings: IdentityProviderOAuthSettings
    DirectDeploySettings: DirectDeploySettings
    KendraSettings: KendraSettings
    GenerativeAiSettings: GenerativeAiSettings
    EmrServerlessSettings: EmrServerlessSettings
}

structure CapacityReservation {
    Arn: String
    Type: CapacityReservationType
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
}

enum CapacityReservationType {
    ODCR
    CRG
}

structure CapacitySize {
    @required Type: CapacitySizeType
    @required Value: CapacitySizeValue
}

structure CapacitySizeConfig {
    @required Type: NodeUnavailabilityType
    @required Value: NodeUnavailabilityValue
}

enum CapacitySizeType {
    INSTANCE_COUNT
    CAPACITY_PERCENT
}

@range(min: 1)
integer CapacitySizeValue

@range(min: 0, max: 10000000)
integer CapacityUnit

structure CaptureContentTypeHeader {
    CsvContentTypes: CsvContentTypes
    JsonContentTypes: JsonContentTypes
}

enum CaptureMode {
    Input
    Output
    InputAndOutput
}

structure CaptureOption {
    @required CaptureMode: CaptureMode
}

@length(min: 1, max: 32)
list CaptureOptionList {
    member: CaptureOption
}

enum CaptureStatus {
    Started
    Stopped
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string Catalog

structure CategoricalParameter {
    @required Name: String64
    @required Value: CategoricalParameterRangeValues
}

structure CategoricalParameterRange {
    @required Name: ParameterKey
    @required Values: ParameterValues
}

structure CategoricalParameterRangeSpecification {
    @required Values: ParameterValues
}

@length(min: 1, max: 3)
list CategoricalParameterRangeValues {
    member: String128
}

@length(min: 0, max: 30)
list CategoricalParameterRanges {
    member: CategoricalParameterRange
}

@length(min: 1, max: 5)
list CategoricalParameters {
    member: CategoricalParameter
}

@range(min: 0, max: 99)
integer Cents

boolean CertifyForMarketplace

structure CfnCreateTemplateProvider {
    @required TemplateName: CfnTemplateName
    @required TemplateURL: CfnTemplateURL
    RoleARN: RoleArn
    Parameters: CfnStackCreateParameters
}

structure CfnStackCreateParameter {
    @required Key: CfnStackParameterKey
    Value: CfnStackParameterValue
}

@length(min: 0, max: 180)
list CfnStackCreateParameters {
    member: CfnStackCreateParameter
}

structure CfnStackDetail {
    Name: CfnStackName
    Id: CfnStackId
    @required StatusMessage: CfnStackStatusMessage
}

@length(min: 1, max: 256)
@pattern("(?=.{1,256}$)arn:aws[a-z\\-]*:cloudformation:[a-z0-9\\-]*:[0-9]{12}:stack/[a-zA-Z][a-zA-Z0-9-]{0,127}/.*")
string CfnStackId

@length(min: 1, max: 128)
@pattern("[A-Za-z][A-Za-z0-9-]{0,127}")
string CfnStackName

structure CfnStackParameter {
    @required Key: CfnStackParameterKey
    Value: CfnStackParameterValue
}

@length(min: 1, max: 255)
@pattern(".{1,255}")
string CfnStackParameterKey

@length(min: 0, max: 4096)
@pattern(".{0,4096}")
string CfnStackParameterValue

@length(min: 0, max: 180)
list CfnStackParameters {
    member: CfnStackParameter
}

@length(min: 1, max: 4096)
@pattern(".{1,4096}")
string CfnStackStatusMessage

structure CfnStackUpdateParameter {
    @required Key: CfnStackParameterKey
    Value: CfnStackParameterValue
}

@length(min: 0, max: 180)
list CfnStackUpdateParameters {
    member: CfnStackUpdateParameter
}

@length(min: 1, max: 32)
@pattern("(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string CfnTemplateName

structure CfnTemplateProviderDetail {
    @required TemplateName: CfnTemplateName
    @required TemplateURL: CfnTemplateURL
    RoleARN: RoleArn
    Parameters: CfnStackParameters
    StackDetail: CfnStackDetail
}

@length(min: 1, max: 1024)
@pattern("(?=.{1,1024}$)(https)://([^/]+)/(.+)")
string CfnTemplateURL

structure CfnUpdateTemplateProvider {
    @required TemplateName: CfnTemplateName
    @required TemplateURL: CfnTemplateURL
    Parameters: CfnStackUpdateParameters
}

structure Channel {
    @required ChannelName: ChannelName
    @required DataSource: DataSource
    ContentType: ContentType
    CompressionType: CompressionType
    RecordWrapperType: RecordWrapper
    InputMode: TrainingInputMode
    ShuffleConfig: ShuffleConfig
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9\\.\\-_]+")
string ChannelName

structure ChannelSpecification {
    @required Name: ChannelName
    Description: EntityDescription
    IsRequired: Boolean
    @required SupportedContentTypes: ContentTypes
    SupportedCompressionTypes: CompressionTypes
    @required SupportedInputModes: InputModes
}

@length(min: 1, max: 8)
list ChannelSpecifications {
    member: ChannelSpecification
}

structure CheckpointConfig {
    @required S3Uri: S3Uri
    LocalPath: DirectoryPath
}

@length(min: 4, max: 64)
@pattern("(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))$)|(^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$)")
string Cidr

list Cidrs {
    member: Cidr
}

structure ClarifyCheckStepMetadata {
    CheckType: String256
    BaselineUsedForDriftCheckConstraints: String1024
    CalculatedBaselineConstraints: String1024
    ModelPackageGroupName: String256
    ViolationReport: String1024
    CheckJobArn: String256
    SkipCheck: Boolean
    RegisterNewBaseline: Boolean
}

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyContentTemplate

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyEnableExplanations

structure ClarifyExplainerConfig {
    EnableExplanations: ClarifyEnableExplanations
    InferenceConfig: ClarifyInferenceConfig
    @required ShapConfig: ClarifyShapConfig
}

@length(min: 1, max: 256)
list ClarifyFeatureHeaders {
    member: ClarifyHeader
}

enum ClarifyFeatureType {
    numerical
    categorical
    text
}

@length(min: 1, max: 256)
list ClarifyFeatureTypes {
    member: ClarifyFeatureType
}

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyFeaturesAttribute

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyHeader

structure ClarifyInferenceConfig {
    FeaturesAttribute: ClarifyFeaturesAttribute
    ContentTemplate: ClarifyContentTemplate
    MaxRecordCount: ClarifyMaxRecordCount
    MaxPayloadInMB: ClarifyMaxPayloadInMB
    ProbabilityIndex: ClarifyProbabilityIndex
    LabelIndex: ClarifyLabelIndex
    ProbabilityAttribute: ClarifyProbabilityAttribute
    LabelAttribute: ClarifyLabelAttribute
    LabelHeaders: ClarifyLabelHeaders
    FeatureHeaders: ClarifyFeatureHeaders
    FeatureTypes: ClarifyFeatureTypes
}

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyLabelAttribute

@length(min: 1, max: 16)
list ClarifyLabelHeaders {
    member: ClarifyHeader
}

@range(min: 0)
integer ClarifyLabelIndex

@range(min: 1, max: 25)
integer ClarifyMaxPayloadInMB

@range(min: 1)
integer ClarifyMaxRecordCount

@length(min: 0, max: 255)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*")
string ClarifyMimeType

@length(min: 1, max: 64)
@pattern(".*")
string ClarifyProbabilityAttribute

@range(min: 0)
integer ClarifyProbabilityIndex

@length(min: 1, max: 4096)
@pattern("[\\s\\S]+")
string ClarifyShapBaseline

structure ClarifyShapBaselineConfig {
    MimeType: ClarifyMimeType
    ShapBaseline: ClarifyShapBaseline
    ShapBaselineUri: Url
}

structure ClarifyShapConfig {
    @required ShapBaselineConfig: ClarifyShapBaselineConfig
    NumberOfSamples: ClarifyShapNumberOfSamples
    UseLogit: ClarifyShapUseLogit
    Seed: ClarifyShapSeed
    TextConfig: ClarifyTextConfig
}

@range(min: 1)
integer ClarifyShapNumberOfSamples

integer ClarifyShapSeed

boolean ClarifyShapUseLogit

structure ClarifyTextConfig {
    @required Language: ClarifyTextLanguage
    @required Granularity: ClarifyTextGranularity
}

enum ClarifyTextGranularity {
    token
    sentence
    paragraph
}

enum ClarifyTextLanguage {
    af
    sq
    ar
    hy
    eu
    bn
    bg
    ca
    zh
    hr
    cs
    da
    nl
    en
    et
    fi
    fr
    de
    el
    gu
    he
    hi
    hu
    is
    id
    ga
    it
    kn
    ky
    lv
    lt
    lb
    mk
    ml
    mr
    ne
    nb
    fa
    pl
    pt
    ro
    ru
    sa
    sr
    tn
    si
    sk
    sl
    es
    sv
    tl
    ta
    tt
    te
    tr
    uk
    ur
    yo
    lij
    xx
}

@length(min: 1, max: 1024)
@pattern("[ -~]+")
string ClientId

@length(min: 1, max: 1024)
@pattern("[ -~]+")
@sensitive
string ClientSecret

@length(min: 1, max: 36)
@pattern("[a-zA-Z0-9-]+")
string ClientToken

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12}")
string ClusterArn

enum ClusterAutoScalerType {
    Karpenter
}

structure ClusterAutoScalingConfig {
    @required Mode: ClusterAutoScalingMode
    AutoScalerType: ClusterAutoScalerType
}

structure ClusterAutoScalingConfigOutput {
    @required Mode: ClusterAutoScalingMode
    AutoScalerType: ClusterAutoScalerType
    @required Status: ClusterAutoScalingStatus
    FailureMessage: String
}

enum ClusterAutoScalingMode {
    Enable
    Disable
}

enum ClusterAutoScalingStatus {
    InService
    Failed
    Creating
    Deleting
}

@pattern("[a-z]{2}-[a-z]+-\\d[a-z]")
string ClusterAvailabilityZone

@pattern("[a-z]{3}\\d-az\\d")
string ClusterAvailabilityZoneId

@length(min: 1, max: 10)
list ClusterAvailabilityZones {
    member: ClusterAvailabilityZone
}

structure ClusterCapacityRequirements {
    Spot: ClusterSpotOptions
    OnDemand: ClusterOnDemandOptions
}

enum ClusterCapacityType {
    Spot
    OnDemand
}

enum ClusterConfigMode {
    Enable
    Disable
}

@length(min: 16, max: 275)
@pattern("((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})")
string ClusterDnsName

structure ClusterEbsVolumeConfig {
    VolumeSizeInGB: ClusterEbsVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    RootVolume: Boolean
}

@range(min: 1, max: 16384)
integer ClusterEbsVolumeSizeInGB

structure ClusterEventDetail {
    @required EventId: EventId
    @required ClusterArn: ClusterArn
    @required ClusterName: ClusterName
    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String
    @required ResourceType: ClusterEventResourceType
    @required EventTime: Timestamp
    EventDetails: EventDetails
    Description: String
    EventLevel: ClusterEventLevel
}

enum ClusterEventLevel {
    Info
    Warn
    Error
}

@range(min: 1, max: 100)
integer ClusterEventMaxResults

enum ClusterEventResourceType {
    Cluster
    InstanceGroup
    Instance
}

@length(min: 0, max: 100)
list ClusterEventSummaries {
    member: ClusterEventSummary
}

structure ClusterEventSummary {
    @required EventId: EventId
    @required ClusterArn: ClusterArn
    @required ClusterName: ClusterName
    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String
    @required ResourceType: ClusterEventResourceType
    @required EventTime: Timestamp
    Description: String
    EventLevel: ClusterEventLevel
}

structure ClusterFsxLustreConfig {
    @required DnsName: ClusterDnsName
    @required MountName: ClusterMountName
    MountPath: ClusterFsxMountPath
}

@length(min: 1, max: 1024)
@pattern("/[a-zA-Z0-9._/-]+")
string ClusterFsxMountPath

structure ClusterFsxOpenZfsConfig {
    @required DnsName: ClusterDnsName
    MountPath: ClusterFsxMountPath
}

enum ClusterImageVersionStatus {
    UpToDate
    UpdateAvailable
}

@range(min: 0, max: 6758)
integer ClusterInstanceCount

structure ClusterInstanceGroupDetails {
    CurrentCount: ClusterNonNegativeInstanceCount
    TargetCount: ClusterInstanceCount
    MinCount: ClusterInstanceCount
    InstanceGroupName: ClusterInstanceGroupName
    InstanceType: ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirementDetails
    InstanceTypeDetails: ClusterInstanceTypeDetails
    LifeCycleConfig: ClusterLifeCycleConfig
    ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    Status: InstanceGroupStatus
    TrainingPlanArn: TrainingPlanArn
    TrainingPlanStatus: InstanceGroupTrainingPlanStatus
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    CurrentImageId: ImageId
    DesiredImageId: ImageId
    ImageVersionStatus: ClusterImageVersionStatus
    ActiveOperations: ActiveOperations
    KubernetesConfig: ClusterKubernetesConfigDetails
    CapacityRequirements: ClusterCapacityRequirements
    TargetStateCount: ClusterInstanceCount
    SoftwareUpdateStatus: SoftwareUpdateStatus
    ActiveSoftwareUpdateConfig: DeploymentConfiguration
    SlurmConfig: ClusterSlurmConfigDetails
    NetworkInterface: ClusterNetworkInterfaceDetails
}

list ClusterInstanceGroupDetailsList {
    member: ClusterInstanceGroupDetails
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterInstanceGroupName

structure ClusterInstanceGroupSpecification {
    @required InstanceCount: ClusterInstanceCount
    MinInstanceCount: ClusterInstanceCount
    @required InstanceGroupName: ClusterInstanceGroupName
    InstanceType: ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirements
    LifeCycleConfig: ClusterLifeCycleConfig
    @required ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    TrainingPlanArn: TrainingPlanArn
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    ImageId: ImageId
    KubernetesConfig: ClusterKubernetesConfig
    SlurmConfig: ClusterSlurmConfig
    CapacityRequirements: ClusterCapacityRequirements
    NetworkInterface: ClusterNetworkInterface
}

@length(min: 1, max: 100)
list ClusterInstanceGroupSpecifications {
    member: ClusterInstanceGroupSpecification
}

@length(min: 0, max: 100)
list ClusterInstanceGroupsToDelete {
    member: ClusterInstanceGroupName
}

@range(min: 0, max: 100)
integer ClusterInstanceMemoryAllocationPercentage

structure ClusterInstancePlacement {
    AvailabilityZone: ClusterAvailabilityZone
    AvailabilityZoneId: ClusterAvailabilityZoneId
}

structure ClusterInstanceRequirementDetails {
    CurrentInstanceTypes: ClusterInstanceTypes
    DesiredInstanceTypes: ClusterInstanceTypes
}

structure ClusterInstanceRequirements {
    @required InstanceTypes: ClusterInstanceTypes
}

enum ClusterInstanceStatus {
    Running
    Failure
    Pending
    ShuttingDown
    SystemUpdating
    DeepHealthCheckInProgress
    NotFound
}

structure ClusterInstanceStatusDetails {
    @required Status: ClusterInstanceStatus
    Message: String
}

union ClusterInstanceStorageConfig {
    EbsVolumeConfig: ClusterEbsVolumeConfig
    FsxLustreConfig: ClusterFsxLustreConfig
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfig
}

@length(min: 0, max: 4)
list ClusterInstanceStorageConfigs {
    member: ClusterInstanceStorageConfig
}

enum ClusterInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_12xlarge = "ml.c5.12xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5_24xlarge = "ml.c5.24xlarge"
    ml_c5n_large = "ml.c5n.large"
    ml_c5n_2xlarge = "ml.c5n.2xlarge"
    ml_c5n_4xlarge = "ml.c5n.4xlarge"
    ml_c5n_9xlarge = "ml.c5n.9xlarge"
    ml_c5n_18xlarge = "ml.c5n.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_8xlarge = "ml.m5.8xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_16xlarge = "ml.m5.16xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_gr6_4xlarge = "ml.gr6.4xlarge"
    ml_gr6_8xlarge = "ml.gr6.8xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_trn2_3xlarge = "ml.trn2.3xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_i3en_large = "ml.i3en.large"
    ml_i3en_xlarge = "ml.i3en.xlarge"
    ml_i3en_2xlarge = "ml.i3en.2xlarge"
    ml_i3en_3xlarge = "ml.i3en.3xlarge"
    ml_i3en_6xlarge = "ml.i3en.6xlarge"
    ml_i3en_12xlarge = "ml.i3en.12xlarge"
    ml_i3en_24xlarge = "ml.i3en.24xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
}

structure ClusterInstanceTypeDetail {
    InstanceType: ClusterInstanceType
    CurrentCount: ClusterNonNegativeInstanceCount
    ThreadsPerCore: ClusterThreadsPerCore
}

@length(min: 0, max: 20)
list ClusterInstanceTypeDetails {
    member: ClusterInstanceTypeDetail
}

@length(min: 1, max: 20)
list ClusterInstanceTypes {
    member: ClusterInstanceType
}

enum ClusterInterfaceType {
    efa
    efa_only = "efa-only"
}

structure ClusterKubernetesConfig {
    Labels: ClusterKubernetesLabels
    Taints: ClusterKubernetesTaints
}

structure ClusterKubernetesConfigDetails {
    CurrentLabels: ClusterKubernetesLabels
    DesiredLabels: ClusterKubernetesLabels
    CurrentTaints: ClusterKubernetesTaints
    DesiredTaints: ClusterKubernetesTaints
}

structure ClusterKubernetesConfigNodeDetails {
    CurrentLabels: ClusterKubernetesLabels
    DesiredLabels: ClusterKubernetesLabels
    CurrentTaints: ClusterKubernetesTaints
    DesiredTaints: ClusterKubernetesTaints
}

@length(min: 1, max: 317)
@pattern("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?")
string ClusterKubernetesLabelKey

@length(min: 1, max: 63)
@pattern("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?")
string ClusterKubernetesLabelValue

@length(min: 0, max: 50)
map ClusterKubernetesLabels {
    key: ClusterKubernetesLabelKey
    value: ClusterKubernetesLabelValue
}

structure ClusterKubernetesTaint {
    @required Key: ClusterKubernetesTaintKey
    Value: ClusterKubernetesTaintValue
    @required Effect: ClusterKubernetesTaintEffect
}

enum ClusterKubernetesTaintEffect {
    NoSchedule
    PreferNoSchedule
    NoExecute
}

@length(min: 1, max: 317)
@pattern("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?")
string ClusterKubernetesTaintKey

@length(min: 1, max: 63)
@pattern("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?")
string ClusterKubernetesTaintValue

@length(min: 0, max: 50)
list ClusterKubernetesTaints {
    member: ClusterKubernetesTaint
}

structure ClusterLifeCycleConfig {
    SourceS3Uri: S3Uri
    OnCreate: ClusterLifeCycleConfigFileName
    OnInitComplete: ClusterLifeCycleConfigFileName
}

@length(min: 1, max: 128)
@pattern("[\\S\\s]+")
string ClusterLifeCycleConfigFileName

structure ClusterMetadata {
    FailureMessage: String
    EksRoleAccessEntries: EksRoleAccessEntries
    SlrAccessEntry: String
}

@length(min: 1, max: 8)
@pattern("([A-Za-z0-9_-]{1,8})")
string ClusterMountName

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterName

@length(min: 0, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})")
string ClusterNameOrArn

structure ClusterNetworkInterface {
    InterfaceType: ClusterInterfaceType
}

structure ClusterNetworkInterfaceDetails {
    InterfaceType: ClusterInterfaceType
}

structure ClusterNodeDetails {
    InstanceGroupName: ClusterInstanceGroupName
    InstanceId: String
    NodeLogicalId: ClusterNodeLogicalId
    InstanceStatus: ClusterInstanceStatusDetails
    InstanceType: ClusterInstanceType
    LaunchTime: Timestamp
    LastSoftwareUpdateTime: Timestamp
    LifeCycleConfig: ClusterLifeCycleConfig
    OverrideVpcConfig: VpcConfig
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    PrivatePrimaryIp: ClusterPrivatePrimaryIp
    PrivatePrimaryIpv6: ClusterPrivatePrimaryIpv6
    PrivateDnsHostname: ClusterPrivateDnsHostname
    Placement: ClusterInstancePlacement
    CurrentImageId: ImageId
    DesiredImageId: ImageId
    ImageVersionStatus: ClusterImageVersionStatus
    UltraServerInfo: UltraServerInfo
    KubernetesConfig: ClusterKubernetesConfigNodeDetails
    CapacityType: ClusterCapacityType
    NetworkInterface: ClusterNetworkInterfaceDetails
}

@length(min: 1, max: 256)
@pattern("i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
string ClusterNodeId

@length(min: 1, max: 3000)
list ClusterNodeIds {
    member: ClusterNodeId
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]")
string ClusterNodeLogicalId

@length(min: 1, max: 99)
list ClusterNodeLogicalIdList {
    member: ClusterNodeLogicalId
}

enum ClusterNodeProvisioningMode {
    Continuous
}

enum ClusterNodeRecovery {
    Automatic
    None
}

list ClusterNodeSummaries {
    member: ClusterNodeSummary
}

structure ClusterNodeSummary {
    @required InstanceGroupName: ClusterInstanceGroupName
    @required InstanceId: String
    NodeLogicalId: String
    @required InstanceType: ClusterInstanceType
    @required LaunchTime: Timestamp
    LastSoftwareUpdateTime: Timestamp
    @required InstanceStatus: ClusterInstanceStatusDetails
    UltraServerInfo: UltraServerInfo
    PrivateDnsHostname: ClusterPrivateDnsHostname
    ImageVersionStatus: ClusterImageVersionStatus
}

@range(min: 0)
integer ClusterNonNegativeInstanceCount

structure ClusterOnDemandOptions {}

structure ClusterOrchestrator {
    Eks: ClusterOrchestratorEksConfig
    Slurm: ClusterOrchestratorSlurmConfig
}

structure ClusterOrchestratorEksConfig {
    @required ClusterArn: EksClusterArn
}

structure ClusterOrchestratorSlurmConfig {
    SlurmConfigStrategy: ClusterSlurmConfigStrategy
}

@length(min: 0, max: 1024)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ClusterPartitionName

@length(min: 0, max: 1)
list ClusterPartitionNames {
    member: ClusterPartitionName
}

@pattern("ip-((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)-?\\b){4}\\..*")
string ClusterPrivateDnsHostname

@pattern("((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}")
string ClusterPrivatePrimaryIp

string ClusterPrivatePrimaryIpv6

structure ClusterRestrictedInstanceGroupDetails {
    CurrentCount: ClusterNonNegativeInstanceCount
    TargetCount: ClusterInstanceCount
    InstanceGroupName: ClusterInstanceGroupName
    InstanceType: ClusterInstanceType
    ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    Status: InstanceGroupStatus
    TrainingPlanArn: TrainingPlanArn
    TrainingPlanStatus: InstanceGroupTrainingPlanStatus
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfigDetails
}

list ClusterRestrictedInstanceGroupDetailsList {
    member: ClusterRestrictedInstanceGroupDetails
}

structure ClusterRestrictedInstanceGroupSpecification {
    @required InstanceCount: ClusterInstanceCount
    @required InstanceGroupName: ClusterInstanceGroupName
    @required InstanceType: ClusterInstanceType
    @required ExecutionRole: RoleArn
    ThreadsPerCore: ClusterThreadsPerCore
    InstanceStorageConfigs: ClusterInstanceStorageConfigs
    OnStartDeepHealthChecks: OnStartDeepHealthChecks
    TrainingPlanArn: TrainingPlanArn
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfig
}

@length(min: 1, max: 100)
list ClusterRestrictedInstanceGroupSpecifications {
    member: ClusterRestrictedInstanceGroupSpecification
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}")
string ClusterSchedulerConfigArn

@length(min: 0, max: 12)
@pattern("[a-z0-9]{12}")
string ClusterSchedulerConfigId

structure ClusterSchedulerConfigSummary {
    @required ClusterSchedulerConfigArn: ClusterSchedulerConfigArn
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
    ClusterSchedulerConfigVersion: Integer
    @required Name: EntityName
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
    @required Status: SchedulerResourceStatus
    ClusterArn: ClusterArn
}

@length(min: 0, max: 100)
list ClusterSchedulerConfigSummaryList {
    member: ClusterSchedulerConfigSummary
}

@pattern("[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?")
string ClusterSchedulerPriorityClassName

structure ClusterSlurmConfig {
    @required NodeType: ClusterSlurmNodeType
    PartitionNames: ClusterPartitionNames
}

structure ClusterSlurmConfigDetails {
    @required NodeType: ClusterSlurmNodeType
    PartitionNames: ClusterPartitionNames
}

enum ClusterSlurmConfigStrategy {
    Overwrite
    Managed
    Merge
}

enum ClusterSlurmNodeType {
    Controller
    Login
    Compute
}

enum ClusterSortBy {
    CREATION_TIME
    NAME
}

structure ClusterSpotOptions {}

enum ClusterStatus {
    Creating
    Deleting
    Failed
    InService
    RollingBack
    SystemUpdating
    Updating
}

list ClusterSummaries {
    member: ClusterSummary
}

structure ClusterSummary {
    @required ClusterArn: ClusterArn
    @required ClusterName: ClusterName
    @required CreationTime: Timestamp
    @required ClusterStatus: ClusterStatus
    TrainingPlanArns: TrainingPlanArns
}

@range(min: 1, max: 2)
integer ClusterThreadsPerCore

structure ClusterTieredStorageConfig {
    @required Mode: ClusterConfigMode
    InstanceMemoryAllocationPercentage: ClusterInstanceMemoryAllocationPercentage
}

structure CodeEditorAppImageConfig {
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig
}

structure CodeEditorAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
    AppLifecycleManagement: AppLifecycleManagement
    BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
}

@length(min: 0, max: 10)
list CodeRepositories {
    member: CodeRepository
}

structure CodeRepository {
    @required RepositoryUrl: RepositoryUrl
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:code-repository/[\\S]{1,2048}")
string CodeRepositoryArn

@length(min: 0, max: 1024)
@pattern("[a-zA-Z0-9-]+")
string CodeRepositoryContains

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string CodeRepositoryNameContains

@length(min: 1, max: 1024)
@pattern("https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string CodeRepositoryNameOrUrl

enum CodeRepositorySortBy {
    Name
    CreationTime
    LastModifiedTime
}

enum CodeRepositorySortOrder {
    Ascending
    Descending
}

structure CodeRepositorySummary {
    @required CodeRepositoryName: EntityName
    @required CodeRepositoryArn: CodeRepositoryArn
    @required CreationTime: CreationTime
    @required LastModifiedTime: LastModifiedTime
    GitConfig: GitConfig
}

list CodeRepositorySummaryList {
    member: CodeRepositorySummary
}

structure CognitoConfig {
    @required UserPool: CognitoUserPool
    @required ClientId: ClientId
}

structure CognitoMemberDefinition {
    @required UserPool: CognitoUserPool
    @required UserGroup: CognitoUserGroup
    @required ClientId: ClientId
}

@length(min: 1, max: 128)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string CognitoUserGroup

@length(min: 1, max: 55)
@pattern("[\\w-]+_[0-9a-zA-Z]+")
string CognitoUserPool

union CollectionConfig {
    VectorConfig: VectorConfig
}

structure CollectionConfiguration {
    CollectionName: CollectionName
    CollectionParameters: CollectionParameters
}

@length(min: 0, max: 20)
list CollectionConfigurations {
    member: CollectionConfiguration
}

@length(min: 1, max: 256)
@pattern(".*")
string CollectionName

@length(min: 0, max: 20)
map CollectionParameters {
    key: ConfigKey
    value: ConfigValue
}

enum CollectionType {
    List
    Set
    Vector
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:compilation-job/.*")
string CompilationJobArn

enum CompilationJobStatus {
    INPROGRESS
    COMPLETED
    FAILED
    STARTING
    STOPPING
    STOPPED
}

list CompilationJobSummaries {
    member: CompilationJobSummary
}

structure CompilationJobSummary {
    @required CompilationJobName: EntityName
    @required CompilationJobArn: CompilationJobArn
    @required CreationTime: CreationTime
    CompilationStartTime: Timestamp
    CompilationEndTime: Timestamp
    CompilationTargetDevice: TargetDevice
    CompilationTargetPlatformOs: TargetPlatformOs
    CompilationTargetPlatformArch: TargetPlatformArch
    CompilationTargetPlatformAccelerator: TargetPlatformAccelerator
    LastModifiedTime: LastModifiedTime
    @required CompilationJobStatus: CompilationJobStatus
}

@length(min: 3, max: 1024)
@pattern(".*")
string CompilerOptions

enum CompleteOnConvergence {
    Disabled
    Enabled
}

enum CompressionType {
    None
    Gzip
}

list CompressionTypes {
    member: CompressionType
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}")
string ComputeQuotaArn

structure ComputeQuotaConfig {
    ComputeQuotaResources: ComputeQuotaResourceConfigList
    ResourceSharingConfig: ResourceSharingConfig
    PreemptTeamTasks: PreemptTeamTasks
}

@pattern("[a-z0-9]{12}")
string ComputeQuotaId

structure ComputeQuotaResourceConfig {
    @required InstanceType: ClusterInstanceType
    Count: InstanceCount
    Accelerators: AcceleratorsAmount
    VCpu: VCpuAmount
    MemoryInGiB: MemoryInGiBAmount
    AcceleratorPartition: AcceleratorPartitionConfig
}

@length(min: 0, max: 15)
list ComputeQuotaResourceConfigList {
    member: ComputeQuotaResourceConfig
}

structure ComputeQuotaSummary {
    @required ComputeQuotaArn: ComputeQuotaArn
    @required ComputeQuotaId: ComputeQuotaId
    @required Name: EntityName
    ComputeQuotaVersion: Integer
    @required Status: SchedulerResourceStatus
    ClusterArn: ClusterArn
    ComputeQuotaConfig: ComputeQuotaConfig
    @required ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: ActivationState
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 100)
list ComputeQuotaSummaryList {
    member: ComputeQuotaSummary
}

structure ComputeQuotaTarget {
    @required TeamName: ComputeQuotaTargetTeamName
    FairShareWeight: FairShareWeight
}

@pattern("[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?")
string ComputeQuotaTargetTeamName

enum ConditionOutcome {
    True
    False
}

structure ConditionStepMetadata {
    Outcome: ConditionOutcome
}

@length(min: 1, max: 256)
@pattern(".*")
string ConfigKey

@length(min: 0, max: 256)
@pattern(".*")
string ConfigValue

@range(min: 0)
integer ConfiguredSpareInstanceCount

@error("client")
structure ConflictException {
    Message: FailureReason
}

@length(min: 0, max: 256)
@pattern(".*")
string ContainerArgument

@length(min: 1, max: 100)
list ContainerArguments {
    member: ContainerArgument
}

structure ContainerConfig {
    ContainerArguments: CustomImageContainerArguments
    ContainerEntrypoint: CustomImageContainerEntrypoint
    ContainerEnvironmentVariables: CustomImageContainerEnvironmentVariables
}

structure ContainerDefinition {
    ContainerHostname: ContainerHostname
    Image: ContainerImage
    ImageConfig: ImageConfig
    Mode: ContainerMode
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    AdditionalModelDataSources: AdditionalModelDataSources
    Environment: EnvironmentMap
    ModelPackageName: VersionedArnOrName
    InferenceSpecificationName: InferenceSpecificationName
    MultiModelConfig: MultiModelConfig
}

@length(min: 0, max: 15)
list ContainerDefinitionList {
    member: ContainerDefinition
}

@length(min: 1, max: 100)
list ContainerEntrypoint {
    member: ContainerEntrypointString
}

@length(min: 0, max: 256)
@pattern(".*")
string ContainerEntrypointString

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ContainerHostname

@length(min: 0, max: 255)
@pattern("[\\S]+")
string ContainerImage

enum ContainerMode {
    SingleModel
    MultiModel
}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(min: 0, max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

@length(min: 1, max: 256)
string ContentColumn

@length(min: 0, max: 72)
@pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}")
string ContentDigest

@length(min: 0, max: 256)
@pattern(".*")
string ContentType

list ContentTypes {
    member: ContentType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:context/.*")
string ContextArn

@length(min: 1, max: 120)
@pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}")
string ContextName

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:context\\/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119})")
string ContextNameOrArn

structure ContextSource {
    @required SourceUri: SourceUri
    SourceType: String256
    SourceId: String256
}

list ContextSummaries {
    member: ContextSummary
}

structure ContextSummary {
    ContextArn: ContextArn
    ContextName: ContextName
    Source: ContextSource
    ContextType: String256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure ContinuousParameterRange {
    @required Name: ParameterKey
    @required MinValue: ParameterValue
    @required MaxValue: ParameterValue
    ScalingType: HyperParameterScalingType
}

structure ContinuousParameterRangeSpecification {
    @required MinValue: ParameterValue
    @required MaxValue: ParameterValue
}

@length(min: 0, max: 30)
list ContinuousParameterRanges {
    member: ContinuousParameterRange
}

structure ConvergenceDetected {
    CompleteOnConvergence: CompleteOnConvergence
}

@length(min: 2, max: 2)
@pattern("[A-Z]{2}")
string CountryCode

structure CreateAIBenchmarkJobRequest {
    @required AIBenchmarkJobName: AIEntityName
    @required BenchmarkTarget: AIBenchmarkTarget
    @required OutputConfig: AIBenchmarkOutputConfig
    @required AIWorkloadConfigIdentifier: AIResourceIdentifier
    @required RoleArn: RoleArn
    NetworkConfig: AIBenchmarkNetworkConfig
    Tags: TagList
}

structure CreateAIBenchmarkJobResponse {
    @required AIBenchmarkJobArn: AIBenchmarkJobArn
}

structure CreateAIRecommendationJobRequest {
    @required AIRecommendationJobName: AIEntityName
    @required ModelSource: AIModelSource
    @required OutputConfig: AIRecommendationOutputConfig
    @required AIWorkloadConfigIdentifier: AIResourceIdentifier
    @required PerformanceTarget: AIRecommendationPerformanceTarget
    @required RoleArn: RoleArn
    InferenceSpecification: AIRecommendationInferenceSpecification
    OptimizeModel: AIRecommendationAllowOptimization
    ComputeSpec: AIRecommendationComputeSpec
    Tags: TagList
}

structure CreateAIRecommendationJobResponse {
    @required AIRecommendationJobArn: AIRecommendationJobArn
}

structure CreateAIWorkloadConfigRequest {
    @required AIWorkloadConfigName: AIEntityName
    DatasetConfig: AIDatasetConfig
    AIWorkloadConfigs: AIWorkloadConfigs
    Tags: TagList
}

structure CreateAIWorkloadConfigResponse {
    @required AIWorkloadConfigArn: AIWorkloadConfigArn
}

structure CreateActionRequest {
    @required ActionName: ExperimentEntityName
    @required Source: ActionSource
    @required ActionType: String256
    Description: ExperimentDescription
    Status: ActionStatus
    Properties: LineageEntityParameters
    MetadataProperties: MetadataProperties
    Tags: TagList
}

structure CreateActionResponse {
    ActionArn: ActionArn
}

structure CreateAlgorithmInput {
    @required AlgorithmName: EntityName
    AlgorithmDescription: EntityDescription
    @required TrainingSpecification: TrainingSpecification
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification
    CertifyForMarketplace: CertifyForMarketplace
    Tags: TagList
}

structure CreateAlgorithmOutput {
    @required AlgorithmArn: AlgorithmArn
}

structure CreateAppImageConfigRequest {
    @required AppImageConfigName: AppImageConfigName
    Tags: TagList
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
}

structure CreateAppImageConfigResponse {
    AppImageConfigArn: AppImageConfigArn
}

structure CreateAppRequest {
    @required DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    @required AppType: AppType
    @required AppName: AppName
    Tags: TagList
    ResourceSpec: ResourceSpec
    RecoveryMode: Boolean
}

structure CreateAppResponse {
    AppArn: AppArn
}

structure CreateArtifactRequest {
    ArtifactName: ExperimentEntityName
    @required Source: ArtifactSource
    @required ArtifactType: String256
    Properties: ArtifactProperties
    MetadataProperties: MetadataProperties
    Tags: TagList
}

structure CreateArtifactResponse {
    ArtifactArn: ArtifactArn
}

structure CreateAutoMLJobRequest {
    @required AutoMLJobName: AutoMLJobName
    @required InputDataConfig: AutoMLInputDataConfig
    @required OutputDataConfig: AutoMLOutputDataConfig
    ProblemType: ProblemType
    AutoMLJobObjective: AutoMLJobObjective
    AutoMLJobConfig: AutoMLJobConfig
    @required RoleArn: RoleArn
    GenerateCandidateDefinitionsOnly: GenerateCandidateDefinitionsOnly
    Tags: TagList
    ModelDeployConfig: ModelDeployConfig
}

structure CreateAutoMLJobResponse {
    @required AutoMLJobArn: AutoMLJobArn
}

structure CreateAutoMLJobV2Request {
    @required AutoMLJobName: AutoMLJobName
    @required AutoMLJobInputDataConfig: AutoMLJobInputDataConfig
    @required OutputDataConfig: AutoMLOutputDataConfig
    @required AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
    @required RoleArn: RoleArn
    Tags: TagList
    SecurityConfig: AutoMLSecurityConfig
    AutoMLJobObjective: AutoMLJobObjective
    ModelDeployConfig: ModelDeployConfig
    DataSplitConfig: AutoMLDataSplitConfig
    AutoMLComputeConfig: AutoMLComputeConfig
}

structure CreateAutoMLJobV2Response {
    @required AutoMLJobArn: AutoMLJobArn
}

structure CreateClusterRequest {
    @required ClusterName: ClusterName
    InstanceGroups: ClusterInstanceGroupSpecifications
    RestrictedInstanceGroups: ClusterRestrictedInstanceGroupSpecifications
    VpcConfig: VpcConfig
    Tags: TagList
    Orchestrator: ClusterOrchestrator
    NodeRecovery: ClusterNodeRecovery
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeProvisioningMode: ClusterNodeProvisioningMode
    ClusterRole: RoleArn
    AutoScaling: ClusterAutoScalingConfig
}

structure CreateClusterResponse {
    @required ClusterArn: ClusterArn
}

structure CreateClusterSchedulerConfigRequest {
    @required Name: EntityName
    @required ClusterArn: ClusterArn
    @required SchedulerConfig: SchedulerConfig
    Description: EntityDescription
    Tags: TagList
}

structure CreateClusterSchedulerConfigResponse {
    @required ClusterSchedulerConfigArn: ClusterSchedulerConfigArn
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
}

structure CreateCodeRepositoryInput {
    @required CodeRepositoryName: EntityName
    @required GitConfig: GitConfig
    Tags: TagList
}

structure CreateCodeRepositoryOutput {
    @required CodeRepositoryArn: CodeRepositoryArn
}

structure CreateCompilationJobRequest {
    @required CompilationJobName: EntityName
    @required RoleArn: RoleArn
    ModelPackageVersionArn: ModelPackageArn
    InputConfig: InputConfig
    @required OutputConfig: OutputConfig
    VpcConfig: NeoVpcConfig
    @required StoppingCondition: StoppingCondition
    Tags: TagList
}

structure CreateCompilationJobResponse {
    @required CompilationJobArn: CompilationJobArn
}

structure CreateComputeQuotaRequest {
    @required Name: EntityName
    Description: EntityDescription
    @required ClusterArn: ClusterArn
    @required ComputeQuotaConfig: ComputeQuotaConfig
    @required ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: ActivationState
    Tags: TagList
}

structure CreateComputeQuotaResponse {
    @required ComputeQuotaArn: ComputeQuotaArn
    @required ComputeQuotaId: ComputeQuotaId
}

structure CreateContextRequest {
    @required ContextName: ContextName
    @required Source: ContextSource
    @required ContextType: String256
    Description: ExperimentDescription
    Properties: LineageEntityParameters
    Tags: TagList
}

structure CreateContextResponse {
    ContextArn: ContextArn
}

structure CreateDataQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
    DataQualityBaselineConfig: DataQualityBaselineConfig
    @required DataQualityAppSpecification: DataQualityAppSpecification
    @required DataQualityJobInput: DataQualityJobInput
    @required DataQualityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
    Tags: TagList
}

structure CreateDataQualityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
}

structure CreateDeviceFleetRequest {
    @required DeviceFleetName: EntityName
    RoleArn: RoleArn
    Description: DeviceFleetDescription
    @required OutputConfig: EdgeOutputConfig
    Tags: TagList
    EnableIotRoleAlias: EnableIotRoleAlias
}

structure CreateDomainRequest {
    @required DomainName: DomainName
    @required AuthMode: AuthMode
    @required DefaultUserSettings: UserSettings
    DomainSettings: DomainSettings
    SubnetIds: Subnets
    VpcId: VpcId
    Tags: TagList
    AppNetworkAccessType: AppNetworkAccessType
    @deprecated HomeEfsFileSystemKmsKeyId: KmsKeyId
    KmsKeyId: KmsKeyId
    AppSecurityGroupManagement: AppSecurityGroupManagement
    TagPropagation: TagPropagation
    DefaultSpaceSettings: DefaultSpaceSettings
}

structure CreateDomainResponse {
    DomainArn: DomainArn
    DomainId: DomainId
    Url: String1024
}

structure CreateEdgeDeploymentPlanRequest {
    @required EdgeDeploymentPlanName: EntityName
    @required ModelConfigs: EdgeDeploymentModelConfigs
    @required DeviceFleetName: EntityName
    Stages: DeploymentStages
    Tags: TagList
}

structure CreateEdgeDeploymentPlanResponse {
    @required EdgeDeploymentPlanArn: EdgeDeploymentPlanArn
}

structure CreateEdgeDeploymentStageRequest {
    @required EdgeDeploymentPlanName: EntityName
    @required Stages: DeploymentStages
}

structure CreateEdgePackagingJobRequest {
    @required EdgePackagingJobName: EntityName
    @required CompilationJobName: EntityName
    @required ModelName: EntityName
    @required ModelVersion: EdgeVersion
    @required RoleArn: RoleArn
    @required OutputConfig: EdgeOutputConfig
    ResourceKey: KmsKeyId
    Tags: TagList
}

structure CreateEndpointConfigInput {
    @required EndpointConfigName: EndpointConfigName
    @required ProductionVariants: ProductionVariantList
    DataCaptureConfig: DataCaptureConfig
    Tags: TagList
    KmsKeyId: KmsKeyId
    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantList
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
    MetricsConfig: MetricsConfig
}

structure CreateEndpointConfigOutput {
    @required EndpointConfigArn: EndpointConfigArn
}

structure CreateEndpointInput {
    @required EndpointName: EndpointName
    @required EndpointConfigName: EndpointConfigName
    DeploymentConfig: DeploymentConfig
    Tags: TagList
}

structure CreateEndpointOutput {
    @required EndpointArn: EndpointArn
}

structure CreateExperimentRequest {
    @required ExperimentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    Description: ExperimentDescription
    Tags: TagList
}

structure CreateExperimentResponse {
    ExperimentArn: ExperimentArn
}

structure CreateFeatureGroupRequest {
    @required FeatureGroupName: FeatureGroupName
    @required RecordIdentifierFeatureName: FeatureName
    @required EventTimeFeatureName: FeatureName
    @required FeatureDefinitions: FeatureDefinitions
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    ThroughputConfig: ThroughputConfig
    RoleArn: RoleArn
    Description: Description
    Tags: TagList
}

structure CreateFeatureGroupResponse {
    @required FeatureGroupArn: FeatureGroupArn
}

structure CreateFlowDefinitionRequest {
    @required FlowDefinitionName: FlowDefinitionName
    HumanLoopRequestSource: HumanLoopRequestSource
    HumanLoopActivationConfig: HumanLoopActivationConfig
    HumanLoopConfig: HumanLoopConfig
    @required OutputConfig: FlowDefinitionOutputConfig
    @required RoleArn: RoleArn
    Tags: TagList
}

structure CreateFlowDefinitionResponse {
    @required FlowDefinitionArn: FlowDefinitionArn
}

structure CreateHubContentPresignedUrlsRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    @required HubContentName: HubContentName
    HubContentVersion: HubContentVersion
    AccessConfig: PresignedUrlAccessConfig
    MaxResults: MaxResults
    NextToken: NextToken
}

structure CreateHubContentPresignedUrlsResponse {
    @required AuthorizedUrlConfigs: AuthorizedUrlConfigs
    NextToken: NextToken
}

structure CreateHubContentReferenceRequest {
    @required HubName: HubNameOrArn
    @required SageMakerPublicHubContentArn: SageMakerPublicHubContentArn
    HubContentName: HubContentName
    MinVersion: HubContentVersion
    Tags: TagList
}

structure CreateHubContentReferenceResponse {
    @required HubArn: HubArn
    @required HubContentArn: HubContentArn
}

structure CreateHubRequest {
    @required HubName: HubName
    @required HubDescription: HubDescription
    HubDisplayName: HubDisplayName
    HubSearchKeywords: HubSearchKeywordList
    S3StorageConfig: HubS3StorageConfig
    Tags: TagList
}

structure CreateHubResponse {
    @required HubArn: HubArn
}

structure CreateHumanTaskUiRequest {
    @required HumanTaskUiName: HumanTaskUiName
    @required UiTemplate: UiTemplate
    Tags: TagList
}

structure CreateHumanTaskUiResponse {
    @required HumanTaskUiArn: HumanTaskUiArn
}

structure CreateHyperParameterTuningJobRequest {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
    @required HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: HyperParameterTrainingJobDefinitions
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    Tags: TagList
    Autotune: Autotune
}

structure CreateHyperParameterTuningJobResponse {
    @required HyperParameterTuningJobArn: HyperParameterTuningJobArn
}

structure CreateImageRequest {
    Description: ImageDescription
    DisplayName: ImageDisplayName
    @required ImageName: ImageName
    @required RoleArn: RoleArn
    Tags: TagList
}

structure CreateImageResponse {
    ImageArn: ImageArn
}

structure CreateImageVersionRequest {
    @required BaseImage: ImageBaseImage
    @required @idempotencyToken ClientToken: ClientToken
    @required ImageName: ImageName
    Aliases: SageMakerImageVersionAliases
    VendorGuidance: VendorGuidance
    JobType: JobType
    MLFramework: MLFramework
    ProgrammingLang: ProgrammingLang
    Processor: Processor
    Horovod: Horovod
    ReleaseNotes: ReleaseNotes
}

structure CreateImageVersionResponse {
    ImageVersionArn: ImageVersionArn
}

structure CreateInferenceComponentInput {
    @required InferenceComponentName: InferenceComponentName
    @required EndpointName: EndpointName
    VariantName: VariantName
    Specification: InferenceComponentSpecification
    Specifications: InferenceComponentSpecificationList
    RuntimeConfig: InferenceComponentRuntimeConfig
    Tags: TagList
}

structure CreateInferenceComponentOutput {
    @required InferenceComponentArn: InferenceComponentArn
}

structure CreateInferenceExperimentRequest {
    @required Name: InferenceExperimentName
    @required Type: InferenceExperimentType
    Schedule: InferenceExperimentSchedule
    Description: InferenceExperimentDescription
    @required RoleArn: RoleArn
    @required EndpointName: EndpointName
    @required ModelVariants: ModelVariantConfigList
    DataStorageConfig: InferenceExperimentDataStorageConfig
    @required ShadowModeConfig: ShadowModeConfig
    KmsKey: KmsKeyId
    Tags: TagList
}

structure CreateInferenceExperimentResponse {
    @required InferenceExperimentArn: InferenceExperimentArn
}

structure CreateInferenceRecommendationsJobRequest {
    @required JobName: RecommendationJobName
    @required JobType: RecommendationJobType
    @required RoleArn: RoleArn
    @required InputConfig: RecommendationJobInputConfig
    JobDescription: RecommendationJobDescription
    StoppingConditions: RecommendationJobStoppingConditions
    OutputConfig: RecommendationJobOutputConfig
    Tags: TagList
}

structure CreateInferenceRecommendationsJobResponse {
    @required JobArn: RecommendationJobArn
}

structure CreateLabelingJobRequest {
    @required LabelingJobName: LabelingJobName
    @required LabelAttributeName: LabelAttributeName
    @required InputConfig: LabelingJobInputConfig
    @required OutputConfig: LabelingJobOutputConfig
    @required RoleArn: RoleArn
    LabelCategoryConfigS3Uri: S3Uri
    StoppingConditions: LabelingJobStoppingConditions
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfig
    @required HumanTaskConfig: HumanTaskConfig
    Tags: TagList
}

structure CreateLabelingJobResponse {
    @required LabelingJobArn: LabelingJobArn
}

structure CreateMlflowAppRequest {
    @required Name: MlflowAppName
    @required ArtifactStoreUri: S3Uri
    @required RoleArn: RoleArn
    ModelRegistrationMode: ModelRegistrationMode
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    AccountDefaultStatus: AccountDefaultStatus
    DefaultDomainIdList: DefaultDomainIdList
    Tags: TagList
}

structure CreateMlflowAppResponse {
    Arn: MlflowAppArn
}

structure CreateMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
    @required ArtifactStoreUri: S3Uri
    TrackingServerSize: TrackingServerSize
    MlflowVersion: MlflowVersion
    @required RoleArn: RoleArn
    AutomaticModelRegistration: Boolean
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    Tags: TagList
    S3BucketOwnerAccountId: AccountId
    S3BucketOwnerVerification: Boolean
}

structure CreateMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
}

structure CreateModelBiasJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
    ModelBiasBaselineConfig: ModelBiasBaselineConfig
    @required ModelBiasAppSpecification: ModelBiasAppSpecification
    @required ModelBiasJobInput: ModelBiasJobInput
    @required ModelBiasJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
    Tags: TagList
}

structure CreateModelBiasJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
}

structure CreateModelCardExportJobRequest {
    @required ModelCardName: ModelCardNameOrArn
    ModelCardVersion: Integer
    @required ModelCardExportJobName: EntityName
    @required OutputConfig: ModelCardExportOutputConfig
}

structure CreateModelCardExportJobResponse {
    @required ModelCardExportJobArn: ModelCardExportJobArn
}

structure CreateModelCardRequest {
    @required ModelCardName: EntityName
    SecurityConfig: ModelCardSecurityConfig
    @required Content: ModelCardContent
    @required ModelCardStatus: ModelCardStatus
    Tags: TagList
}

structure CreateModelCardResponse {
    @required ModelCardArn: ModelCardArn
}

structure CreateModelExplainabilityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
    ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfig
    @required ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    @required ModelExplainabilityJobInput: ModelExplainabilityJobInput
    @required ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
    Tags: TagList
}

structure CreateModelExplainabilityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
}

structure CreateModelInput {
    @required ModelName: ModelName
    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    Tags: TagList
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
}

structure CreateModelOutput {
    @required ModelArn: ModelArn
}

structure CreateModelPackageGroupInput {
    @required ModelPackageGroupName: EntityName
    ModelPackageGroupDescription: EntityDescription
    Tags: TagList
    ManagedConfiguration: ManagedConfiguration
}

structure CreateModelPackageGroupOutput {
    @required ModelPackageGroupArn: ModelPackageGroupArn
}

structure CreateModelPackageInput {
    ModelPackageName: EntityName
    ModelPackageGroupName: ArnOrName
    ModelPackageDescription: EntityDescription
    ModelPackageRegistrationType: ModelPackageRegistrationType
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    CertifyForMarketplace: CertifyForMarketplace
    Tags: TagList
    ModelApprovalStatus: ModelApprovalStatus
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    @idempotencyToken ClientToken: ClientToken
    Domain: String
    Task: String
    SamplePayloadUrl: S3Uri
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SkipModelValidation: SkipModelValidation
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: ManagedStorageType
}

structure CreateModelPackageOutput {
    @required ModelPackageArn: ModelPackageArn
}

structure CreateModelQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
    ModelQualityBaselineConfig: ModelQualityBaselineConfig
    @required ModelQualityAppSpecification: ModelQualityAppSpecification
    @required ModelQualityJobInput: ModelQualityJobInput
    @required ModelQualityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
    Tags: TagList
}

structure CreateModelQualityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
}

structure CreateMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringScheduleConfig: MonitoringScheduleConfig
    Tags: TagList
}

structure CreateMonitoringScheduleResponse {
    @required MonitoringScheduleArn: MonitoringScheduleArn
}

structure CreateNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
    @required InstanceType: InstanceType
    SubnetId: SubnetId
    SecurityGroupIds: SecurityGroupIds
    IpAddressType: IPAddressType
    @required RoleArn: RoleArn
    KmsKeyId: KmsKeyId
    Tags: TagList
    LifecycleConfigName: NotebookInstanceLifecycleConfigName
    DirectInternetAccess: DirectInternetAccess
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    RootAccess: RootAccess
    PlatformIdentifier: PlatformIdentifier
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

structure CreateNotebookInstanceLifecycleConfigInput {
    @required NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
    Tags: TagList
}

structure CreateNotebookInstanceLifecycleConfigOutput {
    NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn
}

structure CreateNotebookInstanceOutput {
    NotebookInstanceArn: NotebookInstanceArn
}

structure CreateOptimizationJobRequest {
    @required OptimizationJobName: EntityName
    @required RoleArn: RoleArn
    @required ModelSource: OptimizationJobModelSource
    @required DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: OptimizationJobMaxInstanceCount
    OptimizationEnvironment: OptimizationJobEnvironmentVariables
    @required OptimizationConfigs: OptimizationConfigs
    @required OutputConfig: OptimizationJobOutputConfig
    @required StoppingCondition: StoppingCondition
    Tags: TagList
    VpcConfig: OptimizationVpcConfig
}

structure CreateOptimizationJobResponse {
    @required OptimizationJobArn: OptimizationJobArn
}

structure CreatePartnerAppPresignedUrlRequest {
    @required Arn: PartnerAppArn
    ExpiresInSeconds: ExpiresInSeconds
    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
}

structure CreatePartnerAppPresignedUrlResponse {
    Url: String2048
}

structure CreatePartnerAppRequest {
    @required Name: PartnerAppName
    @required Type: PartnerAppType
    @required ExecutionRoleArn: RoleArn
    KmsKeyId: KmsKeyId
    MaintenanceConfig: PartnerAppMaintenanceConfig
    @required Tier: NonEmptyString64
    ApplicationConfig: PartnerAppConfig
    @required AuthType: PartnerAppAuthType
    EnableIamSessionBasedIdentity: Boolean
    EnableAutoMinorVersionUpgrade: Boolean
    @idempotencyToken ClientToken: ClientToken
    Tags: TagList
}

structure CreatePartnerAppResponse {
    Arn: PartnerAppArn
}

structure CreatePipelineRequest {
    @required PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDefinition: PipelineDefinition
    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    PipelineDescription: PipelineDescription
    @required @idempotencyToken ClientRequestToken: IdempotencyToken
    @required RoleArn: RoleArn
    Tags: TagList
    ParallelismConfiguration: ParallelismConfiguration
}

structure CreatePipelineResponse {
    PipelineArn: PipelineArn
}

structure CreatePresignedDomainUrlRequest {
    @required DomainId: DomainId
    @required UserProfileName: UserProfileName
    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
    ExpiresInSeconds: ExpiresInSeconds
    SpaceName: SpaceName
    LandingUri: LandingUri
}

structure CreatePresignedDomainUrlResponse {
    AuthorizedUrl: PresignedDomainUrl
}

structure CreatePresignedMlflowAppUrlRequest {
    @required Arn: MlflowAppArn
    ExpiresInSeconds: ExpiresInSeconds
    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
}

structure CreatePresignedMlflowAppUrlResponse {
    AuthorizedUrl: MlflowAppUrl
}

structure CreatePresignedMlflowTrackingServerUrlRequest {
    @required TrackingServerName: TrackingServerName
    ExpiresInSeconds: ExpiresInSeconds
    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
}

structure CreatePresignedMlflowTrackingServerUrlResponse {
    AuthorizedUrl: TrackingServerUrl
}

structure CreatePresignedNotebookInstanceUrlInput {
    @required NotebookInstanceName: NotebookInstanceName
    SessionExpirationDurationInSeconds: SessionExpirationDurationInSeconds
}

structure CreatePresignedNotebookInstanceUrlOutput {
    AuthorizedUrl: NotebookInstanceUrl
}

structure CreateProcessingJobRequest {
    ProcessingInputs: ProcessingInputs
    ProcessingOutputConfig: ProcessingOutputConfig
    @required ProcessingJobName: ProcessingJobName
    @required ProcessingResources: ProcessingResources
    StoppingCondition: ProcessingStoppingCondition
    @required AppSpecification: AppSpecification
    Environment: ProcessingEnvironmentMap
    NetworkConfig: NetworkConfig
    @required RoleArn: RoleArn
    Tags: TagList
    ExperimentConfig: ExperimentConfig
}

structure CreateProcessingJobResponse {
    @required ProcessingJobArn: ProcessingJobArn
}

structure CreateProjectInput {
    @required ProjectName: ProjectEntityName
    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    Tags: TagList
    TemplateProviders: CreateTemplateProviderList
}

structure CreateProjectOutput {
    @required ProjectArn: ProjectArn
    @required ProjectId: ProjectId
}

structure CreateSpaceRequest {
    @required DomainId: DomainId
    @required SpaceName: SpaceName
    Tags: TagList
    SpaceSettings: SpaceSettings
    OwnershipSettings: OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettings
    SpaceDisplayName: NonEmptyString64
}

structure CreateSpaceResponse {
    SpaceArn: SpaceArn
}

structure CreateStudioLifecycleConfigRequest {
    @required StudioLifecycleConfigName: StudioLifecycleConfigName
    @required StudioLifecycleConfigContent: StudioLifecycleConfigContent
    @required StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
    Tags: TagList
}

structure CreateStudioLifecycleConfigResponse {
    StudioLifecycleConfigArn: StudioLifecycleConfigArn
}

structure CreateTemplateProvider {
    CfnTemplateProvider: CfnCreateTemplateProvider
}

@length(min: 1, max: 1)
list CreateTemplateProviderList {
    member: CreateTemplateProvider
}

structure CreateTrainingJobRequest {
    @required TrainingJobName: TrainingJobName
    HyperParameters: HyperParameters
    AlgorithmSpecification: AlgorithmSpecification
    @required RoleArn: RoleArn
    InputDataConfig: InputDataConfig
    @required OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    VpcConfig: VpcConfig
    StoppingCondition: StoppingCondition
    Tags: TagList
    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    DebugHookConfig: DebugHookConfig
    DebugRuleConfigurations: DebugRuleConfigurations
    TensorBoardOutputConfig: TensorBoardOutputConfig
    ExperimentConfig: ExperimentConfig
    ProfilerConfig: ProfilerConfig
    ProfilerRuleConfigurations: ProfilerRuleConfigurations
    Environment: TrainingEnvironmentMap
    RetryStrategy: RetryStrategy
    RemoteDebugConfig: RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfig
    SessionChainingConfig: SessionChainingConfig
    ServerlessJobConfig: ServerlessJobConfig
    MlflowConfig: MlflowConfig
    ModelPackageConfig: ModelPackageConfig
}

structure CreateTrainingJobResponse {
    @required TrainingJobArn: TrainingJobArn
}

structure CreateTrainingPlanRequest {
    @required TrainingPlanName: TrainingPlanName
    @required TrainingPlanOfferingId: TrainingPlanOfferingId
    SpareInstanceCountPerUltraServer: SpareInstanceCountPerUltraServer
    Tags: TagList
}

structure CreateTrainingPlanResponse {
    @required TrainingPlanArn: TrainingPlanArn
}

structure CreateTransformJobRequest {
    @required TransformJobName: TransformJobName
    @required ModelName: ModelName
    MaxConcurrentTransforms: MaxConcurrentTransforms
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap
    @required TransformInput: TransformInput
    @required TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    @required TransformResources: TransformResources
    DataProcessing: DataProcessing
    Tags: TagList
    ExperimentConfig: ExperimentConfig
}

structure CreateTransformJobResponse {
    @required TransformJobArn: TransformJobArn
}

structure CreateTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    Parameters: TrialComponentParameters
    InputArtifacts: TrialComponentArtifacts
    OutputArtifacts: TrialComponentArtifacts
    MetadataProperties: MetadataProperties
    Tags: TagList
}

structure CreateTrialComponentResponse {
    TrialComponentArn: TrialComponentArn
}

structure CreateTrialRequest {
    @required TrialName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    @required ExperimentName: ExperimentEntityName
    MetadataProperties: MetadataProperties
    Tags: TagList
}

structure CreateTrialResponse {
    TrialArn: TrialArn
}

structure CreateUserProfileRequest {
    @required DomainId: DomainId
    @required UserProfileName: UserProfileName
    SingleSignOnUserIdentifier: SingleSignOnUserIdentifier
    SingleSignOnUserValue: String256
    Tags: TagList
    UserSettings: UserSettings
}

structure CreateUserProfileResponse {
    UserProfileArn: UserProfileArn
}

structure CreateWorkforceRequest {
    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfig
    SourceIpConfig: SourceIpConfig
    @required WorkforceName: WorkforceName
    Tags: TagList
    WorkforceVpcConfig: WorkforceVpcConfigRequest
    IpAddressType: WorkforceIpAddressType
}

structure CreateWorkforceResponse {
    @required WorkforceArn: WorkforceArn
}

structure CreateWorkteamRequest {
    @required WorkteamName: WorkteamName
    WorkforceName: WorkforceName
    @required MemberDefinitions: MemberDefinitions
    @required Description: String200
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
    Tags: TagList
}

structure CreateWorkteamResponse {
    WorkteamArn: WorkteamArn
}

timestamp CreationTime

@length(min: 1, max: 256)
string CronScheduleExpression

enum CrossAccountFilterOption {
    SameAccount
    CrossAccount
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*")
string CsvContentType

@length(min: 1, max: 10)
list CsvContentTypes {
    member: CsvContentType
}

string CurrencyCode

union CustomFileSystem {
    EFSFileSystem: EFSFileSystem
    FSxLustreFileSystem: FSxLustreFileSystem
    S3FileSystem: S3FileSystem
}

union CustomFileSystemConfig {
    EFSFileSystemConfig: EFSFileSystemConfig
    FSxLustreFileSystemConfig: FSxLustreFileSystemConfig
    S3FileSystemConfig: S3FileSystemConfig
}

@length(min: 0, max: 10)
list CustomFileSystemConfigs {
    member: CustomFileSystemConfig
}

@length(min: 0, max: 5)
list CustomFileSystems {
    member: CustomFileSystem
}

structure CustomImage {
    @required ImageName: ImageName
    ImageVersionNumber: ImageVersionNumber
    @required AppImageConfigName: AppImageConfigName
}

@length(min: 0, max: 50)
list CustomImageContainerArguments {
    member: NonEmptyString64
}

@length(min: 0, max: 1)
list CustomImageContainerEntrypoint {
    member: NonEmptyString256
}

@length(min: 0, max: 25)
map CustomImageContainerEnvironmentVariables {
    key: NonEmptyString256
    value: String256
}

@length(min: 0, max: 200)
list CustomImages {
    member: CustomImage
}

structure CustomPosixUserConfig {
    @required Uid: Uid
    @required Gid: Gid
}

@length(min: 1, max: 128)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,128}")
string CustomerMetadataKey

list CustomerMetadataKeyList {
    member: CustomerMetadataKey
}

@length(min: 1, max: 50)
map CustomerMetadataMap {
    key: CustomerMetadataKey
    value: CustomerMetadataValue
}

@length(min: 1, max: 256)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)${1,256}")
string CustomerMetadataValue

enum CustomizationTechnique {
    SFT
    DPO
    RLVR
    RLAIF
}

structure CustomizedMetricSpecification {
    MetricName: String
    Namespace: String
    Statistic: Statistic
}

structure DataCaptureConfig {
    EnableCapture: EnableCapture
    @required InitialSamplingPercentage: SamplingPercentage
    @required DestinationS3Uri: DestinationS3Uri
    KmsKeyId: KmsKeyId
    @required CaptureOptions: CaptureOptionList
    CaptureContentTypeHeader: CaptureContentTypeHeader
}

structure DataCaptureConfigSummary {
    @required EnableCapture: EnableCapture
    @required CaptureStatus: CaptureStatus
    @required CurrentSamplingPercentage: SamplingPercentage
    @required DestinationS3Uri: DestinationS3Uri
    @required KmsKeyId: KmsKeyId
}

structure DataCatalogConfig {
    @required TableName: TableName
    @required Catalog: Catalog
    @required Database: Database
}

enum DataDistributionType {
    FullyReplicated
    ShardedByS3Key
}

@length(min: 1)
string DataExplorationNotebookLocation

@length(min: 1, max: 16384)
@pattern("[\\S\\s]+")
string DataInputConfig

structure DataProcessing {
    InputFilter: JsonPath
    OutputFilter: JsonPath
    JoinSource: JoinSource
}

structure DataQualityAppSpecification {
    @required ImageUri: ImageUri
    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
    Environment: MonitoringEnvironmentMap
}

structure DataQualityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
}

structure DataQualityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

structure DataSource {
    S3DataSource: S3DataSource
    FileSystemDataSource: FileSystemDataSource
    DatasetSource: DatasetSource
}

enum DataSourceName {
    SalesforceGenie
    Snowflake
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string Database

structure DatasetDefinition {
    AthenaDatasetDefinition: AthenaDatasetDefinition
    RedshiftDatasetDefinition: RedshiftDatasetDefinition
    LocalPath: ProcessingLocalPath
    DataDistributionType: DataDistributionType
    InputMode: InputMode
}

structure DatasetSource {
    @required DatasetArn: HubDataSetArn
}

structure DebugHookConfig {
    LocalPath: DirectoryPath
    @required S3OutputPath: S3Uri
    HookParameters: HookParameters
    CollectionConfigurations: CollectionConfigurations
}

structure DebugRuleConfiguration {
    @required RuleConfigurationName: RuleConfigurationName
    LocalPath: DirectoryPath
    S3OutputPath: S3Uri
    @required RuleEvaluatorImage: AlgorithmImage
    InstanceType: ProcessingInstanceType
    VolumeSizeInGB: OptionalVolumeSizeInGB
    RuleParameters: RuleParameters
}

@length(min: 0, max: 20)
list DebugRuleConfigurations {
    member: DebugRuleConfiguration
}

structure DebugRuleEvaluationStatus {
    RuleConfigurationName: RuleConfigurationName
    RuleEvaluationJobArn: ProcessingJobArn
    RuleEvaluationStatus: RuleEvaluationStatus
    StatusDetails: StatusDetails
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 20)
list DebugRuleEvaluationStatuses {
    member: DebugRuleEvaluationStatus
}

@length(min: 1, max: 99)
list DeepHealthCheckConfigurations {
    member: InstanceGroupHealthCheckConfiguration
}

enum DeepHealthCheckType {
    InstanceStress
    InstanceConnectivity
}

@length(min: 1, max: 2)
list DeepHealthChecks {
    member: DeepHealthCheckType
}

list DefaultDomainIdList {
    member: DomainId
}

structure DefaultEbsStorageSettings {
    @required DefaultEbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb
    @required MaximumEbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb
}

@range(min: 0, max: 65535)
integer DefaultGid

structure DefaultSpaceSettings {
    ExecutionRole: RoleArn
    SecurityGroups: SecurityGroupIds
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: CustomFileSystemConfigs
}

structure DefaultSpaceStorageSettings {
    DefaultEbsStorageSettings: DefaultEbsStorageSettings
}

@range(min: 0, max: 65535)
integer DefaultUid

structure DeleteAIBenchmarkJobRequest {
    @required AIBenchmarkJobName: AIEntityName
}

structure DeleteAIBenchmarkJobResponse {
    AIBenchmarkJobArn: AIBenchmarkJobArn
}

structure DeleteAIRecommendationJobRequest {
    @required AIRecommendationJobName: AIEntityName
}

structure DeleteAIRecommendationJobResponse {
    AIRecommendationJobArn: AIRecommendationJobArn
}

structure DeleteAIWorkloadConfigRequest {
    @required AIWorkloadConfigName: AIEntityName
}

structure DeleteAIWorkloadConfigResponse {
    AIWorkloadConfigArn: AIWorkloadConfigArn
}

structure DeleteActionRequest {
    @required ActionName: ExperimentEntityName
}

structure DeleteActionResponse {
    ActionArn: ActionArn
}

structure DeleteAlgorithmInput {
    @required AlgorithmName: EntityName
}

structure DeleteAppImageConfigRequest {
    @required AppImageConfigName: AppImageConfigName
}

structure DeleteAppRequest {
    @required DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    @required AppType: AppType
    @required AppName: AppName
}

structure DeleteArtifactRequest {
    ArtifactArn: ArtifactArn
    Source: ArtifactSource
}

structure DeleteArtifactResponse {
    ArtifactArn: ArtifactArn
}

structure DeleteAssociationRequest {
    @required SourceArn: AssociationEntityArn
    @required DestinationArn: AssociationEntityArn
}

structure DeleteAssociationResponse {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
}

structure DeleteClusterRequest {
    @required ClusterName: ClusterNameOrArn
}

structure DeleteClusterResponse {
    @required ClusterArn: ClusterArn
}

structure DeleteClusterSchedulerConfigRequest {
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
}

structure DeleteCodeRepositoryInput {
    @required CodeRepositoryName: EntityName
}

structure DeleteCompilationJobRequest {
    @required CompilationJobName: EntityName
}

structure DeleteComputeQuotaRequest {
    @required ComputeQuotaId: ComputeQuotaId
}

structure DeleteContextRequest {
    @required ContextName: ContextName
}

structure DeleteContextResponse {
    ContextArn: ContextArn
}

structure DeleteDataQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DeleteDeviceFleetRequest {
    @required DeviceFleetName: EntityName
}

structure DeleteDomainRequest {
    @required DomainId: DomainId
    RetentionPolicy: RetentionPolicy
}

structure DeleteEdgeDeploymentPlanRequest {
    @required EdgeDeploymentPlanName: EntityName
}

structure DeleteEdgeDeploymentStageRequest {
    @required EdgeDeploymentPlanName: EntityName
    @required StageName: EntityName
}

structure DeleteEndpointConfigInput {
    @required EndpointConfigName: EndpointConfigName
}

structure DeleteEndpointInput {
    @required EndpointName: EndpointName
}

structure DeleteExperimentRequest {
    @required ExperimentName: ExperimentEntityName
}

structure DeleteExperimentResponse {
    ExperimentArn: ExperimentArn
}

structure DeleteFeatureGroupRequest {
    @required FeatureGroupName: FeatureGroupName
}

structure DeleteFlowDefinitionRequest {
    @required FlowDefinitionName: FlowDefinitionName
}

structure DeleteFlowDefinitionResponse {}

structure DeleteHubContentReferenceRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    @required HubContentName: HubContentName
}

structure DeleteHubContentRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    @required HubContentName: HubContentName
    @required HubContentVersion: HubContentVersion
}

structure DeleteHubRequest {
    @required HubName: HubNameOrArn
}

structure DeleteHumanTaskUiRequest {
    @required HumanTaskUiName: HumanTaskUiName
}

structure DeleteHumanTaskUiResponse {}

structure DeleteHyperParameterTuningJobRequest {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
}

structure DeleteImageRequest {
    @required ImageName: ImageName
}

structure DeleteImageResponse {}

structure DeleteImageVersionRequest {
    @required ImageName: ImageName
    Version: ImageVersionNumber
    Alias: SageMakerImageVersionAlias
}

structure DeleteImageVersionResponse {}

structure DeleteInferenceComponentInput {
    @required InferenceComponentName: InferenceComponentName
}

structure DeleteInferenceExperimentRequest {
    @required Name: InferenceExperimentName
}

structure DeleteInferenceExperimentResponse {
    @required InferenceExperimentArn: InferenceExperimentArn
}

structure DeleteMlflowAppRequest {
    @required Arn: MlflowAppArn
}

structure DeleteMlflowAppResponse {
    Arn: MlflowAppArn
}

structure DeleteMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
}

structure DeleteMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
}

structure DeleteModelBiasJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DeleteModelCardRequest {
    @required ModelCardName: EntityName
}

structure DeleteModelExplainabilityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DeleteModelInput {
    @required ModelName: ModelName
}

structure DeleteModelPackageGroupInput {
    @required ModelPackageGroupName: ArnOrName
}

structure DeleteModelPackageGroupPolicyInput {
    @required ModelPackageGroupName: EntityName
}

structure DeleteModelPackageInput {
    @required ModelPackageName: VersionedArnOrName
}

structure DeleteModelQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DeleteMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
}

structure DeleteNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
}

structure DeleteNotebookInstanceLifecycleConfigInput {
    @required NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
}

structure DeleteOptimizationJobRequest {
    @required OptimizationJobName: EntityName
}

structure DeletePartnerAppRequest {
    @required Arn: PartnerAppArn
    @idempotencyToken ClientToken: ClientToken
}

structure DeletePartnerAppResponse {
    Arn: PartnerAppArn
}

structure DeletePipelineRequest {
    @required PipelineName: PipelineName
    @required @idempotencyToken ClientRequestToken: IdempotencyToken
}

structure DeletePipelineResponse {
    PipelineArn: PipelineArn
}

structure DeleteProcessingJobRequest {
    @required ProcessingJobName: ProcessingJobName
}

structure DeleteProjectInput {
    @required ProjectName: ProjectEntityName
}

structure DeleteSpaceRequest {
    @required DomainId: DomainId
    @required SpaceName: SpaceName
}

structure DeleteStudioLifecycleConfigRequest {
    @required StudioLifecycleConfigName: StudioLifecycleConfigName
}

structure DeleteTagsInput {
    @required ResourceArn: ResourceArn
    @required TagKeys: TagKeyList
}

structure DeleteTagsOutput {}

structure DeleteTrainingJobRequest {
    @required TrainingJobName: TrainingJobName
}

structure DeleteTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityName
}

structure DeleteTrialComponentResponse {
    TrialComponentArn: TrialComponentArn
}

structure DeleteTrialRequest {
    @required TrialName: ExperimentEntityName
}

structure DeleteTrialResponse {
    TrialArn: TrialArn
}

structure DeleteUserProfileRequest {
    @required DomainId: DomainId
    @required UserProfileName: UserProfileName
}

structure DeleteWorkforceRequest {
    @required WorkforceName: WorkforceName
}

structure DeleteWorkforceResponse {}

structure DeleteWorkteamRequest {
    @required WorkteamName: WorkteamName
}

structure DeleteWorkteamResponse {
    @required Success: Success
}

@length(min: 0, max: 1023)
@pattern(".*")
string DependencyCopyPath

@length(min: 0, max: 1023)
@pattern(".*")
string DependencyOriginPath

structure DeployedImage {
    SpecifiedImage: ContainerImage
    ResolvedImage: ContainerImage
    ResolutionTime: Timestamp
}

list DeployedImages {
    member: DeployedImage
}

structure DeploymentConfig {
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy
    RollingUpdatePolicy: RollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig
}

structure DeploymentConfiguration {
    RollingUpdatePolicy: RollingDeploymentPolicy
    WaitIntervalInSeconds: WaitTimeIntervalInSeconds
    AutoRollbackConfiguration: AutoRollbackAlarms
}

structure DeploymentRecommendation {
    @required RecommendationStatus: RecommendationStatus
    RealTimeInferenceRecommendations: RealTimeInferenceRecommendations
}

structure DeploymentStage {
    @required StageName: EntityName
    @required DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: EdgeDeploymentConfig
}

@range(max: 10)
integer DeploymentStageMaxResults

list DeploymentStageStatusSummaries {
    member: DeploymentStageStatusSummary
}

structure DeploymentStageStatusSummary {
    @required StageName: EntityName
    @required DeviceSelectionConfig: DeviceSelectionConfig
    @required DeploymentConfig: EdgeDeploymentConfig
    @required DeploymentStatus: EdgeDeploymentStatus
}

list DeploymentStages {
    member: DeploymentStage
}

structure DeregisterDevicesRequest {
    @required DeviceFleetName: EntityName
    @required DeviceNames: DeviceNames
}

structure DerivedInformation {
    DerivedDataInputConfig: DataInputConfig
}

structure DescribeAIBenchmarkJobRequest {
    @required AIBenchmarkJobName: AIEntityName
}

structure DescribeAIBenchmarkJobResponse {
    @required AIBenchmarkJobName: AIEntityName
    @required AIBenchmarkJobArn: AIBenchmarkJobArn
    @required AIBenchmarkJobStatus: AIBenchmarkJobStatus
    FailureReason: FailureReason
    @required BenchmarkTarget: AIBenchmarkTarget
    @required OutputConfig: AIBenchmarkOutputResult
    @required AIWorkloadConfigIdentifier: AIResourceIdentifier
    @required RoleArn: RoleArn
    NetworkConfig: AIBenchmarkNetworkConfig
    @required CreationTime: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    Tags: TagList
}

structure DescribeAIRecommendationJobRequest {
    @required AIRecommendationJobName: AIEntityName
}

structure DescribeAIRecommendationJobResponse {
    @required AIRecommendationJobName: AIEntityName
    @required AIRecommendationJobArn: AIRecommendationJobArn
    @required AIRecommendationJobStatus: AIRecommendationJobStatus
    FailureReason: FailureReason
    @required ModelSource: AIModelSource
    @required OutputConfig: AIRecommendationOutputResult
    InferenceSpecification: AIRecommendationInferenceSpecification
    @required AIWorkloadConfigIdentifier: AIResourceIdentifier
    OptimizeModel: AIRecommendationAllowOptimization
    PerformanceTarget: AIRecommendationPerformanceTarget
    Recommendations: AIRecommendationList
    @required RoleArn: RoleArn
    ComputeSpec: AIRecommendationComputeSpec
    @required CreationTime: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    Tags: TagList
}

structure DescribeAIWorkloadConfigRequest {
    @required AIWorkloadConfigName: AIEntityName
}

structure DescribeAIWorkloadConfigResponse {
    @required AIWorkloadConfigName: AIEntityName
    @required AIWorkloadConfigArn: AIWorkloadConfigArn
    DatasetConfig: AIDatasetConfig
    AIWorkloadConfigs: AIWorkloadConfigs
    Tags: TagList
    @required CreationTime: Timestamp
}

structure DescribeActionRequest {
    @required ActionName: ExperimentEntityNameOrArn
}

structure DescribeActionResponse {
    ActionName: ExperimentEntityNameOrArn
    ActionArn: ActionArn
    Source: ActionSource
    ActionType: String256
    Description: ExperimentDescription
    Status: ActionStatus
    Properties: LineageEntityParameters
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    LineageGroupArn: LineageGroupArn
}

structure DescribeAlgorithmInput {
    @required AlgorithmName: ArnOrName
}

structure DescribeAlgorithmOutput {
    @required AlgorithmName: EntityName
    @required AlgorithmArn: AlgorithmArn
    AlgorithmDescription: EntityDescription
    @required CreationTime: CreationTime
    @required TrainingSpecification: TrainingSpecification
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification
    @required AlgorithmStatus: AlgorithmStatus
    @required AlgorithmStatusDetails: AlgorithmStatusDetails
    ProductId: ProductId
    CertifyForMarketplace: CertifyForMarketplace
}

structure DescribeAppImageConfigRequest {
    @required AppImageConfigName: AppImageConfigName
}

structure DescribeAppImageConfigResponse {
    AppImageConfigArn: AppImageConfigArn
    AppImageConfigName: AppImageConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
}

structure DescribeAppRequest {
    @required DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    @required AppType: AppType
    @required AppName: AppName
}

structure DescribeAppResponse {
    AppArn: AppArn
    AppType: AppType
    AppName: AppName
    DomainId: DomainId
    UserProfileName: UserProfileName
    SpaceName: SpaceName
    Status: AppStatus
    EffectiveTrustedIdentityPropagationStatus: FeatureStatus
    RecoveryMode: Boolean
    LastHealthCheckTimestamp: Timestamp
    LastUserActivityTimestamp: Timestamp
    CreationTime: Timestamp
    FailureReason: FailureReason
    ResourceSpec: ResourceSpec
    BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
}

structure DescribeArtifactRequest {
    @required ArtifactArn: ArtifactArn
}

structure DescribeArtifactResponse {
    ArtifactName: ExperimentEntityNameOrArn
    ArtifactArn: ArtifactArn
    Source: ArtifactSource
    ArtifactType: String256
    Properties: LineageEntityParameters
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    LineageGroupArn: LineageGroupArn
}

structure DescribeAutoMLJobRequest {
    @required AutoMLJobName: AutoMLJobName
}

structure DescribeAutoMLJobResponse {
    @required AutoMLJobName: AutoMLJobName
    @required AutoMLJobArn: AutoMLJobArn
    @required InputDataConfig: AutoMLInputDataConfig
    @required OutputDataConfig: AutoMLOutputDataConfig
    @required RoleArn: RoleArn
    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: ProblemType
    AutoMLJobConfig: AutoMLJobConfig
    @required CreationTime: Timestamp
    EndTime: Timestamp
    @required LastModifiedTime: Timestamp
    FailureReason: AutoMLFailureReason
    PartialFailureReasons: AutoMLPartialFailureReasons
    BestCandidate: AutoMLCandidate
    @required AutoMLJobStatus: AutoMLJobStatus
    @required AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    GenerateCandidateDefinitionsOnly: GenerateCandidateDefinitionsOnly
    AutoMLJobArtifacts: AutoMLJobArtifacts
    ResolvedAttributes: ResolvedAttributes
    ModelDeployConfig: ModelDeployConfig
    ModelDeployResult: ModelDeployResult
}

structure DescribeAutoMLJobV2Request {
    @required AutoMLJobName: AutoMLJobName
}

structure DescribeAutoMLJobV2Response {
    @required AutoMLJobName: AutoMLJobName
    @required AutoMLJobArn: AutoMLJobArn
    @required AutoMLJobInputDataConfig: AutoMLJobInputDataConfig
    @required OutputDataConfig: AutoMLOutputDataConfig
    @required RoleArn: RoleArn
    AutoMLJobObjective: AutoMLJobObjective
    AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
    AutoMLProblemTypeConfigName: AutoMLProblemTypeConfigName
    @required CreationTime: Timestamp
    EndTime: Timestamp
    @required LastModifiedTime: Timestamp
    FailureReason: AutoMLFailureReason
    PartialFailureReasons: AutoMLPartialFailureReasons
    BestCandidate: AutoMLCandidate
    @required AutoMLJobStatus: AutoMLJobStatus
    @required AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    AutoMLJobArtifacts: AutoMLJobArtifacts
    ResolvedAttributes: AutoMLResolvedAttributes
    ModelDeployConfig: ModelDeployConfig
    ModelDeployResult: ModelDeployResult
    DataSplitConfig: AutoMLDataSplitConfig
    SecurityConfig: AutoMLSecurityConfig
    AutoMLComputeConfig: AutoMLComputeConfig
}

structure DescribeClusterEventRequest {
    @required EventId: EventId
    @required ClusterName: ClusterNameOrArn
}

structure DescribeClusterEventResponse {
    EventDetails: ClusterEventDetail
}

structure DescribeClusterNodeRequest {
    @required ClusterName: ClusterNameOrArn
    NodeId: ClusterNodeId
    NodeLogicalId: ClusterNodeLogicalId
}

structure DescribeClusterNodeResponse {
    @required NodeDetails: ClusterNodeDetails
}

structure DescribeClusterRequest {
    @required ClusterName: ClusterNameOrArn
}

structure DescribeClusterResponse {
    @required ClusterArn: ClusterArn
    ClusterName: ClusterName
    @required ClusterStatus: ClusterStatus
    CreationTime: Timestamp
    FailureMessage: String
    @required InstanceGroups: ClusterInstanceGroupDetailsList
    RestrictedInstanceGroups: ClusterRestrictedInstanceGroupDetailsList
    VpcConfig: VpcConfig
    Orchestrator: ClusterOrchestrator
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeRecovery: ClusterNodeRecovery
    NodeProvisioningMode: ClusterNodeProvisioningMode
    ClusterRole: RoleArn
    AutoScaling: ClusterAutoScalingConfigOutput
}

structure DescribeClusterSchedulerConfigRequest {
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
    ClusterSchedulerConfigVersion: Integer
}

structure DescribeClusterSchedulerConfigResponse {
    @required ClusterSchedulerConfigArn: ClusterSchedulerConfigArn
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
    @required Name: EntityName
    @required ClusterSchedulerConfigVersion: Integer
    @required Status: SchedulerResourceStatus
    FailureReason: FailureReason
    StatusDetails: StatusDetailsMap
    ClusterArn: ClusterArn
    SchedulerConfig: SchedulerConfig
    Description: EntityDescription
    @required CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure DescribeCodeRepositoryInput {
    @required CodeRepositoryName: EntityName
}

structure DescribeCodeRepositoryOutput {
    @required CodeRepositoryName: EntityName
    @required CodeRepositoryArn: CodeRepositoryArn
    @required CreationTime: CreationTime
    @required LastModifiedTime: LastModifiedTime
    GitConfig: GitConfig
}

structure DescribeCompilationJobRequest {
    @required CompilationJobName: EntityName
}

structure DescribeCompilationJobResponse {
    @required CompilationJobName: EntityName
    @required CompilationJobArn: CompilationJobArn
    @required CompilationJobStatus: CompilationJobStatus
    CompilationStartTime: Timestamp
    CompilationEndTime: Timestamp
    @required StoppingCondition: StoppingCondition
    InferenceImage: InferenceImage
    ModelPackageVersionArn: ModelPackageArn
    @required CreationTime: CreationTime
    @required LastModifiedTime: LastModifiedTime
    @required FailureReason: FailureReason
    @required ModelArtifacts: ModelArtifacts
    ModelDigests: ModelDigests
    @required RoleArn: RoleArn
    @required InputConfig: InputConfig
    @required OutputConfig: OutputConfig
    VpcConfig: NeoVpcConfig
    DerivedInformation: DerivedInformation
}

structure DescribeComputeQuotaRequest {
    @required ComputeQuotaId: ComputeQuotaId
    ComputeQuotaVersion: Integer
}

structure DescribeComputeQuotaResponse {
    @required ComputeQuotaArn: ComputeQuotaArn
    @required ComputeQuotaId: ComputeQuotaId
    @required Name: EntityName
    Description: EntityDescription
    @required ComputeQuotaVersion: Integer
    @required Status: SchedulerResourceStatus
    FailureReason: FailureReason
    ClusterArn: ClusterArn
    ComputeQuotaConfig: ComputeQuotaConfig
    @required ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: ActivationState
    @required CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure DescribeContextRequest {
    @required ContextName: ContextNameOrArn
}

structure DescribeContextResponse {
    ContextName: ContextName
    ContextArn: ContextArn
    Source: ContextSource
    ContextType: String256
    Description: ExperimentDescription
    Properties: LineageEntityParameters
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    LineageGroupArn: LineageGroupArn
}

structure DescribeDataQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DescribeDataQualityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
    @required JobDefinitionName: MonitoringJobDefinitionName
    @required CreationTime: Timestamp
    DataQualityBaselineConfig: DataQualityBaselineConfig
    @required DataQualityAppSpecification: DataQualityAppSpecification
    @required DataQualityJobInput: DataQualityJobInput
    @required DataQualityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
}

structure DescribeDeviceFleetRequest {
    @required DeviceFleetName: EntityName
}

structure DescribeDeviceFleetResponse {
    @required DeviceFleetName: EntityName
    @required DeviceFleetArn: DeviceFleetArn
    @required OutputConfig: EdgeOutputConfig
    Description: DeviceFleetDescription
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    RoleArn: RoleArn
    IotRoleAlias: IotRoleAlias
}

structure DescribeDeviceRequest {
    NextToken: NextToken
    @required DeviceName: EntityName
    @required DeviceFleetName: EntityName
}

structure DescribeDeviceResponse {
    DeviceArn: DeviceArn
    @required DeviceName: EntityName
    Description: DeviceDescription
    @required DeviceFleetName: EntityName
    IotThingName: ThingName
    @required RegistrationTime: Timestamp
    LatestHeartbeat: Timestamp
    Models: EdgeModels
    MaxModels: Integer
    NextToken: NextToken
    AgentVersion: EdgeVersion
}

structure DescribeDomainRequest {
    @required DomainId: DomainId
}

structure DescribeDomainResponse {
    DomainArn: DomainArn
    DomainId: DomainId
    DomainName: DomainName
    HomeEfsFileSystemId: ResourceId
    SingleSignOnManagedApplicationInstanceId: String256
    SingleSignOnApplicationArn: SingleSignOnApplicationArn
    Status: DomainStatus
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    FailureReason: FailureReason
    SecurityGroupIdForDomainBoundary: SecurityGroupId
    AuthMode: AuthMode
    DefaultUserSettings: UserSettings
    DomainSettings: DomainSettings
    AppNetworkAccessType: AppNetworkAccessType
    @deprecated HomeEfsFileSystemKmsKeyId: KmsKeyId
    SubnetIds: Subnets
    Url: String1024
    VpcId: VpcId
    KmsKeyId: KmsKeyId
    AppSecurityGroupManagement: AppSecurityGroupManagement
    TagPropagation: TagPropagation
    DefaultSpaceSettings: DefaultSpaceSettings
}

structure DescribeEdgeDeploymentPlanRequest {
    @required EdgeDeploymentPlanName: EntityName
    NextToken: NextToken
    MaxResults: DeploymentStageMaxResults
}

structure DescribeEdgeDeploymentPlanResponse {
    @required EdgeDeploymentPlanArn: EdgeDeploymentPlanArn
    @required EdgeDeploymentPlanName: EntityName
    @required ModelConfigs: EdgeDeploymentModelConfigs
    @required DeviceFleetName: EntityName
    EdgeDeploymentSuccess: Integer
    EdgeDeploymentPending: Integer
    EdgeDeploymentFailed: Integer
    @required Stages: DeploymentStageStatusSummaries
    NextToken: NextToken
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure DescribeEdgePackagingJobRequest {
    @required EdgePackagingJobName: EntityName
}

structure DescribeEdgePackagingJobResponse {
    @required EdgePackagingJobArn: EdgePackagingJobArn
    @required EdgePackagingJobName: EntityName
    CompilationJobName: EntityName
    ModelName: EntityName
    ModelVersion: EdgeVersion
    RoleArn: RoleArn
    OutputConfig: EdgeOutputConfig
    ResourceKey: KmsKeyId
    @required EdgePackagingJobStatus: EdgePackagingJobStatus
    EdgePackagingJobStatusMessage: String
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    ModelArtifact: S3Uri
    ModelSignature: String
    PresetDeploymentOutput: EdgePresetDeploymentOutput
}

structure DescribeEndpointConfigInput {
    @required EndpointConfigName: EndpointConfigName
}

structure DescribeEndpointConfigOutput {
    @required EndpointConfigName: EndpointConfigName
    @required EndpointConfigArn: EndpointConfigArn
    @required ProductionVariants: ProductionVariantList
    DataCaptureConfig: DataCaptureConfig
    KmsKeyId: KmsKeyId
    @required CreationTime: Timestamp
    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantList
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    EnableNetworkIsolation: Boolean
    MetricsConfig: MetricsConfig
}

structure DescribeEndpointInput {
    @required EndpointName: EndpointName
}

structure DescribeEndpointOutput {
    @required EndpointName: EndpointName
    @required EndpointArn: EndpointArn
    EndpointConfigName: EndpointConfigName
    ProductionVariants: ProductionVariantSummaryList
    DataCaptureConfig: DataCaptureConfigSummary
    @required EndpointStatus: EndpointStatus
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    LastDeploymentConfig: DeploymentConfig
    AsyncInferenceConfig: AsyncInferenceConfig
    PendingDeploymentSummary: PendingDeploymentSummary
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: ProductionVariantSummaryList
    MetricsConfig: MetricsConfig
}

structure DescribeExperimentRequest {
    @required ExperimentName: ExperimentEntityName
}

structure DescribeExperimentResponse {
    ExperimentName: ExperimentEntityName
    ExperimentArn: ExperimentArn
    DisplayName: ExperimentEntityName
    Source: ExperimentSource
    Description: ExperimentDescription
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure DescribeFeatureGroupRequest {
    @required FeatureGroupName: FeatureGroupNameOrArn
    NextToken: NextToken
}

structure DescribeFeatureGroupResponse {
    @required FeatureGroupArn: FeatureGroupArn
    @required FeatureGroupName: FeatureGroupName
    @required RecordIdentifierFeatureName: FeatureName
    @required EventTimeFeatureName: FeatureName
    @required FeatureDefinitions: FeatureDefinitions
    @required CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    ThroughputConfig: ThroughputConfigDescription
    RoleArn: RoleArn
    FeatureGroupStatus: FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    LastUpdateStatus: LastUpdateStatus
    FailureReason: FailureReason
    Description: Description
    @required NextToken: NextToken
    OnlineStoreTotalSizeBytes: OnlineStoreTotalSizeBytes
}

structure DescribeFeatureMetadataRequest {
    @required FeatureGroupName: FeatureGroupNameOrArn
    @required FeatureName: FeatureName
}

structure DescribeFeatureMetadataResponse {
    @required FeatureGroupArn: FeatureGroupArn
    @required FeatureGroupName: FeatureGroupName
    @required FeatureName: FeatureName
    @required FeatureType: FeatureType
    @required CreationTime: CreationTime
    @required LastModifiedTime: LastModifiedTime
    Description: FeatureDescription
    Parameters: FeatureParameters
}

structure DescribeFlowDefinitionRequest {
    @required FlowDefinitionName: FlowDefinitionName
}

structure DescribeFlowDefinitionResponse {
    @required FlowDefinitionArn: FlowDefinitionArn
    @required FlowDefinitionName: FlowDefinitionName
    @required FlowDefinitionStatus: FlowDefinitionStatus
    @required CreationTime: Timestamp
    HumanLoopRequestSource: HumanLoopRequestSource
    HumanLoopActivationConfig: HumanLoopActivationConfig
    HumanLoopConfig: HumanLoopConfig
    @required OutputConfig: FlowDefinitionOutputConfig
    @required RoleArn: RoleArn
    FailureReason: FailureReason
}

structure DescribeHubContentRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    @required HubContentName: HubContentName
    HubContentVersion: HubContentVersion
}

structure DescribeHubContentResponse {
    @required HubContentName: HubContentName
    @required HubContentArn: HubContentArn
    @required HubContentVersion: HubContentVersion
    @required HubContentType: HubContentType
    @required DocumentSchemaVersion: DocumentSchemaVersion
    @required HubName: HubName
    @required HubArn: HubArn
    HubContentDisplayName: HubContentDisplayName
    HubContentDescription: HubContentDescription
    HubContentMarkdown: HubContentMarkdown
    @required HubContentDocument: HubContentDocument
    SageMakerPublicHubContentArn: SageMakerPublicHubContentArn
    ReferenceMinVersion: ReferenceMinVersion
    SupportStatus: HubContentSupportStatus
    HubContentSearchKeywords: HubContentSearchKeywordList
    HubContentDependencies: HubContentDependencyList
    @required HubContentStatus: HubContentStatus
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure DescribeHubRequest {
    @required HubName: HubNameOrArn
}

structure DescribeHubResponse {
    @required HubName: HubName
    @required HubArn: HubArn
    HubDisplayName: HubDisplayName
    HubDescription: HubDescription
    HubSearchKeywords: HubSearchKeywordList
    S3StorageConfig: HubS3StorageConfig
    @required HubStatus: HubStatus
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
}

structure DescribeHumanTaskUiRequest {
    @required HumanTaskUiName: HumanTaskUiName
}

structure DescribeHumanTaskUiResponse {
    @required HumanTaskUiArn: HumanTaskUiArn
    @required HumanTaskUiName: HumanTaskUiName
    HumanTaskUiStatus: HumanTaskUiStatus
    @required CreationTime: Timestamp
    @required UiTemplate: UiTemplateInfo
}

structure DescribeHyperParameterTuningJobRequest {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
}

structure DescribeHyperParameterTuningJobResponse {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
    @required HyperParameterTuningJobArn: HyperParameterTuningJobArn
    @required HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: HyperParameterTrainingJobDefinitions
    @required HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    @required CreationTime: Timestamp
    HyperParameterTuningEndTime: Timestamp
    LastModifiedTime: Timestamp
    @required TrainingJobStatusCounters: TrainingJobStatusCounters
    @required ObjectiveStatusCounters: ObjectiveStatusCounters
    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    Autotune: Autotune
    FailureReason: FailureReason
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
}

structure DescribeImageRequest {
    @required ImageName: ImageName
}

structure DescribeImageResponse {
    CreationTime: Timestamp
    Description: ImageDescription
    DisplayName: ImageDisplayName
    FailureReason: FailureReason
    ImageArn: ImageArn
    ImageName: ImageName
    ImageStatus: ImageStatus
    LastModifiedTime: Timestamp
    RoleArn: RoleArn
}

structure DescribeImageVersionRequest {
    @required ImageName: ImageName
    Version: ImageVersionNumber
    Alias: SageMakerImageVersionAlias
}

structure DescribeImageVersionResponse {
    BaseImage: ImageBaseImage
    ContainerImage: ImageContainerImage
    CreationTime: Timestamp
    FailureReason: FailureReason
    ImageArn: ImageArn
    ImageVersionArn: ImageVersionArn
    ImageVersionStatus: ImageVersionStatus
    LastModifiedTime: Timestamp
    Version: ImageVersionNumber
    VendorGuidance: VendorGuidance
    JobType: JobType
    MLFramework: MLFramework
    ProgrammingLang: ProgrammingLang
    Processor: Processor
    Horovod: Horovod
    ReleaseNotes: ReleaseNotes
}

structure DescribeInferenceComponentInput {
    @required InferenceComponentName: InferenceComponentName
}

structure DescribeInferenceComponentOutput {
    @required InferenceComponentName: InferenceComponentName
    @required InferenceComponentArn: InferenceComponentArn
    @required EndpointName: EndpointName
    @required EndpointArn: EndpointArn
    VariantName: VariantName
    FailureReason: FailureReason
    Specification: InferenceComponentSpecificationSummary
    Specifications: InferenceComponentSpecificationSummaryList
    RuntimeConfig: InferenceComponentRuntimeConfigSummary
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    InferenceComponentStatus: InferenceComponentStatus
    LastDeploymentConfig: InferenceComponentDeploymentConfig
}

structure DescribeInferenceExperimentRequest {
    @required Name: InferenceExperimentName
}

structure DescribeInferenceExperimentResponse {
    @required Arn: InferenceExperimentArn
    @required Name: InferenceExperimentName
    @required Type: InferenceExperimentType
    Schedule: InferenceExperimentSchedule
    @required Status: InferenceExperimentStatus
    StatusReason: InferenceExperimentStatusReason
    Description: InferenceExperimentDescription
    CreationTime: Timestamp
    CompletionTime: Timestamp
    LastModifiedTime: Timestamp
    RoleArn: RoleArn
    @required EndpointMetadata: EndpointMetadata
    @required ModelVariants: ModelVariantConfigSummaryList
    DataStorageConfig: InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfig
    KmsKey: KmsKeyId
}

structure DescribeInferenceRecommendationsJobRequest {
    @required JobName: RecommendationJobName
}

structure DescribeInferenceRecommendationsJobResponse {
    @required JobName: RecommendationJobName
    JobDescription: RecommendationJobDescription
    @required JobType: RecommendationJobType
    @required JobArn: RecommendationJobArn
    @required RoleArn: RoleArn
    @required Status: RecommendationJobStatus
    @required CreationTime: CreationTime
    CompletionTime: Timestamp
    @required LastModifiedTime: LastModifiedTime
    FailureReason: FailureReason
    @required InputConfig: RecommendationJobInputConfig
    StoppingConditions: RecommendationJobStoppingConditions
    InferenceRecommendations: InferenceRecommendations
    EndpointPerformances: EndpointPerformances
}

structure DescribeLabelingJobRequest {
    @required LabelingJobName: LabelingJobName
}

structure DescribeLabelingJobResponse {
    @required LabelingJobStatus: LabelingJobStatus
    @required LabelCounters: LabelCounters
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required JobReferenceCode: JobReferenceCode
    @required LabelingJobName: LabelingJobName
    @required LabelingJobArn: LabelingJobArn
    LabelAttributeName: LabelAttributeName
    @required InputConfig: LabelingJobInputConfig
    @required OutputConfig: LabelingJobOutputConfig
    @required RoleArn: RoleArn
    LabelCategoryConfigS3Uri: S3Uri
    StoppingConditions: LabelingJobStoppingConditions
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfig
    @required HumanTaskConfig: HumanTaskConfig
    Tags: TagList
    LabelingJobOutput: LabelingJobOutput
}

structure DescribeLineageGroupRequest {
    @required LineageGroupName: ExperimentEntityName
}

structure DescribeLineageGroupResponse {
    LineageGroupName: ExperimentEntityName
    LineageGroupArn: LineageGroupArn
    DisplayName: ExperimentEntityName
    Description: ExperimentDescription
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure DescribeMlflowAppRequest {
    @required Arn: MlflowAppArn
}

structure DescribeMlflowAppResponse {
    Arn: MlflowAppArn
    Name: MlflowAppName
    ArtifactStoreUri: S3Uri
    MlflowVersion: MlflowVersion
    RoleArn: RoleArn
    Status: MlflowAppStatus
    ModelRegistrationMode: ModelRegistrationMode
    AccountDefaultStatus: AccountDefaultStatus
    DefaultDomainIdList: DefaultDomainIdList
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    MaintenanceStatus: MaintenanceStatus
}

structure DescribeMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
}

structure DescribeMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
    TrackingServerName: TrackingServerName
    ArtifactStoreUri: S3Uri
    TrackingServerSize: TrackingServerSize
    MlflowVersion: MlflowVersion
    RoleArn: RoleArn
    TrackingServerStatus: TrackingServerStatus
    TrackingServerMaintenanceStatus: TrackingServerMaintenanceStatus
    IsActive: IsTrackingServerActive
    TrackingServerUrl: TrackingServerUrl
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    AutomaticModelRegistration: Boolean
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    S3BucketOwnerAccountId: AccountId
    S3BucketOwnerVerification: Boolean
}

structure DescribeModelBiasJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DescribeModelBiasJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
    @required JobDefinitionName: MonitoringJobDefinitionName
    @required CreationTime: Timestamp
    ModelBiasBaselineConfig: ModelBiasBaselineConfig
    @required ModelBiasAppSpecification: ModelBiasAppSpecification
    @required ModelBiasJobInput: ModelBiasJobInput
    @required ModelBiasJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
}

structure DescribeModelCardExportJobRequest {
    @required ModelCardExportJobArn: ModelCardExportJobArn
}

structure DescribeModelCardExportJobResponse {
    @required ModelCardExportJobName: EntityName
    @required ModelCardExportJobArn: ModelCardExportJobArn
    @required Status: ModelCardExportJobStatus
    @required ModelCardName: EntityName
    @required ModelCardVersion: Integer
    @required OutputConfig: ModelCardExportOutputConfig
    @required CreatedAt: Timestamp
    @required LastModifiedAt: Timestamp
    FailureReason: FailureReason
    ExportArtifacts: ModelCardExportArtifacts
}

structure DescribeModelCardRequest {
    @required ModelCardName: ModelCardNameOrArn
    ModelCardVersion: Integer
}

structure DescribeModelCardResponse {
    @required ModelCardArn: ModelCardArn
    @required ModelCardName: EntityName
    @required ModelCardVersion: Integer
    @required Content: ModelCardContent
    @required ModelCardStatus: ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    @required CreationTime: Timestamp
    @required CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    ModelCardProcessingStatus: ModelCardProcessingStatus
}

structure DescribeModelExplainabilityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DescribeModelExplainabilityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
    @required JobDefinitionName: MonitoringJobDefinitionName
    @required CreationTime: Timestamp
    ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfig
    @required ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    @required ModelExplainabilityJobInput: ModelExplainabilityJobInput
    @required ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
}

structure DescribeModelInput {
    @required ModelName: ModelName
}

structure DescribeModelOutput {
    @required ModelName: ModelName
    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    @required CreationTime: Timestamp
    @required ModelArn: ModelArn
    EnableNetworkIsolation: Boolean
    DeploymentRecommendation: DeploymentRecommendation
}

structure DescribeModelPackageGroupInput {
    @required ModelPackageGroupName: ArnOrName
}

structure DescribeModelPackageGroupOutput {
    @required ModelPackageGroupName: EntityName
    @required ModelPackageGroupArn: ModelPackageGroupArn
    ModelPackageGroupDescription: EntityDescription
    @required CreationTime: CreationTime
    @required CreatedBy: UserContext
    @required ModelPackageGroupStatus: ModelPackageGroupStatus
    ManagedConfiguration: ManagedConfiguration
}

structure DescribeModelPackageInput {
    @required ModelPackageName: VersionedArnOrName
}

structure DescribeModelPackageOutput {
    @required ModelPackageName: EntityName
    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    ModelPackageRegistrationType: ModelPackageRegistrationType
    @required ModelPackageArn: ModelPackageArn
    ModelPackageDescription: EntityDescription
    @required CreationTime: CreationTime
    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    @required ModelPackageStatus: ModelPackageStatus
    @required ModelPackageStatusDetails: ModelPackageStatusDetails
    CertifyForMarketplace: CertifyForMarketplace
    ModelApprovalStatus: ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    ApprovalDescription: ApprovalDescription
    Domain: String
    Task: String
    SamplePayloadUrl: String
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SkipModelValidation: SkipModelValidation
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: ManagedStorageType
}

structure DescribeModelQualityJobDefinitionRequest {
    @required JobDefinitionName: MonitoringJobDefinitionName
}

structure DescribeModelQualityJobDefinitionResponse {
    @required JobDefinitionArn: MonitoringJobDefinitionArn
    @required JobDefinitionName: MonitoringJobDefinitionName
    @required CreationTime: Timestamp
    ModelQualityBaselineConfig: ModelQualityBaselineConfig
    @required ModelQualityAppSpecification: ModelQualityAppSpecification
    @required ModelQualityJobInput: ModelQualityJobInput
    @required ModelQualityJobOutputConfig: MonitoringOutputConfig
    @required JobResources: MonitoringResources
    NetworkConfig: MonitoringNetworkConfig
    @required RoleArn: RoleArn
    StoppingCondition: MonitoringStoppingCondition
}

structure DescribeMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
}

structure DescribeMonitoringScheduleResponse {
    @required MonitoringScheduleArn: MonitoringScheduleArn
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: MonitoringType
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: EndpointName
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
}

structure DescribeNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
}

structure DescribeNotebookInstanceLifecycleConfigInput {
    @required NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
}

structure DescribeNotebookInstanceLifecycleConfigOutput {
    NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
    LastModifiedTime: LastModifiedTime
    CreationTime: CreationTime
}

structure DescribeNotebookInstanceOutput {
    NotebookInstanceArn: NotebookInstanceArn
    NotebookInstanceName: NotebookInstanceName
    NotebookInstanceStatus: NotebookInstanceStatus
    FailureReason: FailureReason
    Url: NotebookInstanceUrl
    InstanceType: InstanceType
    IpAddressType: IPAddressType
    SubnetId: SubnetId
    SecurityGroups: SecurityGroupIds
    RoleArn: RoleArn
    KmsKeyId: KmsKeyId
    NetworkInterfaceId: NetworkInterfaceId
    LastModifiedTime: LastModifiedTime
    CreationTime: CreationTime
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    DirectInternetAccess: DirectInternetAccess
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    RootAccess: RootAccess
    PlatformIdentifier: PlatformIdentifier
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

structure DescribeOptimizationJobRequest {
    @required OptimizationJobName: EntityName
}

structure DescribeOptimizationJobResponse {
    @required OptimizationJobArn: OptimizationJobArn
    @required OptimizationJobStatus: OptimizationJobStatus
    OptimizationStartTime: Timestamp
    OptimizationEndTime: Timestamp
    @required CreationTime: CreationTime
    @required LastModifiedTime: LastModifiedTime
    FailureReason: FailureReason
    @required OptimizationJobName: EntityName
    @required ModelSource: OptimizationJobModelSource
    OptimizationEnvironment: OptimizationJobEnvironmentVariables
    @required DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: OptimizationJobMaxInstanceCount
    @required OptimizationConfigs: OptimizationConfigs
    @required OutputConfig: OptimizationJobOutputConfig
    OptimizationOutput: OptimizationOutput
    @required RoleArn: RoleArn
    @required StoppingCondition: StoppingCondition
    VpcConfig: OptimizationVpcConfig
}

structure DescribePartnerAppRequest {
    @required Arn: PartnerAppArn
    IncludeAvailableUpgrade: Boolean
}

structure DescribePartnerAppResponse {
    Arn: PartnerAppArn
    Name: PartnerAppName
    Type: PartnerAppType
    Status: PartnerAppStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    ExecutionRoleArn: RoleArn
    KmsKeyId: KmsKeyId
    BaseUrl: String2048
    MaintenanceConfig: PartnerAppMaintenanceConfig
    Tier: NonEmptyString64
    Version: NonEmptyString64
    ApplicationConfig: PartnerAppConfig
    AuthType: PartnerAppAuthType
    EnableIamSessionBasedIdentity: Boolean
    Error: ErrorInfo
    EnableAutoMinorVersionUpgrade: Boolean
    CurrentVersionEolDate: Timestamp
    AvailableUpgrade: AvailableUpgrade
}

structure DescribePipelineDefinitionForExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
}

structure DescribePipelineDefinitionForExecutionResponse {
    PipelineDefinition: PipelineDefinition
    CreationTime: Timestamp
}

structure DescribePipelineExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
}

structure DescribePipelineExecutionResponse {
    PipelineArn: PipelineArn
    PipelineExecutionArn: PipelineExecutionArn
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineExecutionStatus: PipelineExecutionStatus
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExperimentConfig: PipelineExperimentConfig
    FailureReason: PipelineExecutionFailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineVersionId: PipelineVersionId
    MLflowConfig: MLflowConfiguration
}

structure DescribePipelineRequest {
    @required PipelineName: PipelineNameOrArn
    PipelineVersionId: PipelineVersionId
}

structure DescribePipelineResponse {
    PipelineArn: PipelineArn
    PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDefinition: PipelineDefinition
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    PipelineStatus: PipelineStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastRunTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    PipelineVersionDisplayName: PipelineVersionName
    PipelineVersionDescription: PipelineVersionDescription
}

structure DescribeProcessingJobRequest {
    @required ProcessingJobName: ProcessingJobName
}

structure DescribeProcessingJobResponse {
    ProcessingInputs: ProcessingInputs
    ProcessingOutputConfig: ProcessingOutputConfig
    @required ProcessingJobName: ProcessingJobName
    @required ProcessingResources: ProcessingResources
    StoppingCondition: ProcessingStoppingCondition
    @required AppSpecification: AppSpecification
    Environment: ProcessingEnvironmentMap
    NetworkConfig: NetworkConfig
    RoleArn: RoleArn
    ExperimentConfig: ExperimentConfig
    @required ProcessingJobArn: ProcessingJobArn
    @required ProcessingJobStatus: ProcessingJobStatus
    ExitMessage: ExitMessage
    FailureReason: FailureReason
    ProcessingEndTime: Timestamp
    ProcessingStartTime: Timestamp
    LastModifiedTime: Timestamp
    @required CreationTime: Timestamp
    MonitoringScheduleArn: MonitoringScheduleArn
    AutoMLJobArn: AutoMLJobArn
    TrainingJobArn: TrainingJobArn
}

structure DescribeProjectInput {
    @required ProjectName: ProjectEntityName
}

structure DescribeProjectOutput {
    @required ProjectArn: ProjectArn
    @required ProjectName: ProjectEntityName
    @required ProjectId: ProjectId
    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    @required ProjectStatus: ProjectStatus
    TemplateProviderDetails: TemplateProviderDetailList
    CreatedBy: UserContext
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure DescribeReservedCapacityRequest {
    @required ReservedCapacityArn: ReservedCapacityArn
}

structure DescribeReservedCapacityResponse {
    @required ReservedCapacityArn: ReservedCapacityArn
    ReservedCapacityType: ReservedCapacityType
    Status: ReservedCapacityStatus
    AvailabilityZone: AvailabilityZone
    DurationHours: ReservedCapacityDurationHours
    DurationMinutes: ReservedCapacityDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    @required InstanceType: ReservedCapacityInstanceType
    @required TotalInstanceCount: TotalInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    UltraServerSummary: UltraServerSummary
}

structure DescribeSpaceRequest {
    @required DomainId: DomainId
    @required SpaceName: SpaceName
}

structure DescribeSpaceResponse {
    DomainId: DomainId
    SpaceArn: SpaceArn
    SpaceName: SpaceName
    HomeEfsFileSystemUid: EfsUid
    Status: SpaceStatus
    LastModifiedTime: LastModifiedTime
    CreationTime: CreationTime
    FailureReason: FailureReason
    SpaceSettings: SpaceSettings
    OwnershipSettings: OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettings
    SpaceDisplayName: NonEmptyString64
    Url: String1024
}

structure DescribeStudioLifecycleConfigRequest {
    @required StudioLifecycleConfigName: StudioLifecycleConfigName
}

structure DescribeStudioLifecycleConfigResponse {
    StudioLifecycleConfigArn: StudioLifecycleConfigArn
    StudioLifecycleConfigName: StudioLifecycleConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    StudioLifecycleConfigContent: StudioLifecycleConfigContent
    StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
}

structure DescribeSubscribedWorkteamRequest {
    @required WorkteamArn: WorkteamArn
}

structure DescribeSubscribedWorkteamResponse {
    @required SubscribedWorkteam: SubscribedWorkteam
}

structure DescribeTrainingJobRequest {
    @required TrainingJobName: TrainingJobName
}

structure DescribeTrainingJobResponse {
    @required TrainingJobName: TrainingJobName
    @required TrainingJobArn: TrainingJobArn
    TuningJobArn: HyperParameterTuningJobArn
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    @required ModelArtifacts: ModelArtifacts
    @required TrainingJobStatus: TrainingJobStatus
    @required SecondaryStatus: SecondaryStatus
    FailureReason: FailureReason
    HyperParameters: HyperParameters
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: RoleArn
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    @required StoppingCondition: StoppingCondition
    @required CreationTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    LastModifiedTime: Timestamp
    SecondaryStatusTransitions: SecondaryStatusTransitions
    FinalMetricDataList: FinalMetricDataList
    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    TrainingTimeInSeconds: TrainingTimeInSeconds
    BillableTimeInSeconds: BillableTimeInSeconds
    BillableTokenCount: BillableTokenCount
    DebugHookConfig: DebugHookConfig
    ExperimentConfig: ExperimentConfig
    DebugRuleConfigurations: DebugRuleConfigurations
    TensorBoardOutputConfig: TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: DebugRuleEvaluationStatuses
    ProfilerConfig: ProfilerConfig
    ProfilerRuleConfigurations: ProfilerRuleConfigurations
    ProfilerRuleEvaluationStatuses: ProfilerRuleEvaluationStatuses
    ProfilingStatus: ProfilingStatus
    Environment: TrainingEnvironmentMap
    RetryStrategy: RetryStrategy
    RemoteDebugConfig: RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfig
    ServerlessJobConfig: ServerlessJobConfig
    MlflowConfig: MlflowConfig
    ModelPackageConfig: ModelPackageConfig
    MlflowDetails: MlflowDetails
    ProgressInfo: TrainingProgressInfo
    OutputModelPackageArn: ModelPackageArn
}

structure DescribeTrainingPlanExtensionHistoryRequest {
    @required TrainingPlanArn: TrainingPlanArn
    NextToken: NextToken
    MaxResults: MaxResults
}

structure DescribeTrainingPlanExtensionHistoryResponse {
    @required TrainingPlanExtensions: TrainingPlanExtensions
    NextToken: NextToken
}

structure DescribeTrainingPlanRequest {
    @required TrainingPlanName: TrainingPlanName
}

structure DescribeTrainingPlanResponse {
    @required TrainingPlanArn: TrainingPlanArn
    @required TrainingPlanName: TrainingPlanName
    @required Status: TrainingPlanStatus
    StatusMessage: TrainingPlanStatusMessage
    DurationHours: TrainingPlanDurationHours
    DurationMinutes: TrainingPlanDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    UpfrontFee: String256
    CurrencyCode: CurrencyCode
    TotalInstanceCount: TotalInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    UnhealthyInstanceCount: UnhealthyInstanceCount
    AvailableSpareInstanceCount: AvailableSpareInstanceCount
    TotalUltraServerCount: UltraServerCount
    TargetResources: SageMakerResourceNames
    ReservedCapacitySummaries: ReservedCapacitySummaries
}

structure DescribeTransformJobRequest {
    @required TransformJobName: TransformJobName
}

structure DescribeTransformJobResponse {
    @required TransformJobName: TransformJobName
    @required TransformJobArn: TransformJobArn
    @required TransformJobStatus: TransformJobStatus
    FailureReason: FailureReason
    @required ModelName: ModelName
    MaxConcurrentTransforms: MaxConcurrentTransforms
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap
    @required TransformInput: TransformInput
    TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    @required TransformResources: TransformResources
    @required CreationTime: Timestamp
    TransformStartTime: Timestamp
    TransformEndTime: Timestamp
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    DataProcessing: DataProcessing
    ExperimentConfig: ExperimentConfig
}

structure DescribeTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityNameOrArn
}

structure DescribeTrialComponentResponse {
    TrialComponentName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    DisplayName: ExperimentEntityName
    Source: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Parameters: TrialComponentParameters
    InputArtifacts: TrialComponentArtifacts
    OutputArtifacts: TrialComponentArtifacts
    MetadataProperties: MetadataProperties
    Metrics: TrialComponentMetricSummaries
    LineageGroupArn: LineageGroupArn
    Sources: TrialComponentSources
}

structure DescribeTrialRequest {
    @required TrialName: ExperimentEntityName
}

structure DescribeTrialResponse {
    TrialName: ExperimentEntityName
    TrialArn: TrialArn
    DisplayName: ExperimentEntityName
    ExperimentName: ExperimentEntityName
    Source: TrialSource
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
}

structure DescribeUserProfileRequest {
    @required DomainId: DomainId
    @required UserProfileName: UserProfileName
}

structure DescribeUserProfileResponse {
    DomainId: DomainId
    UserProfileArn: UserProfileArn
    UserProfileName: UserProfileName
    HomeEfsFileSystemUid: EfsUid
    Status: UserProfileStatus
    LastModifiedTime: LastModifiedTime
    CreationTime: CreationTime
    FailureReason: FailureReason
    SingleSignOnUserIdentifier: SingleSignOnUserIdentifier
    SingleSignOnUserValue: String256
    UserSettings: UserSettings
}

structure DescribeWorkforceRequest {
    @required WorkforceName: WorkforceName
}

structure DescribeWorkforceResponse {
    @required Workforce: Workforce
}

structure DescribeWorkteamRequest {
    @required WorkteamName: WorkteamName
}

structure DescribeWorkteamResponse {
    @required Workteam: Workteam
}

@length(min: 0, max: 128)
string Description

structure DesiredWeightAndCapacity {
    @required VariantName: VariantName
    DesiredWeight: VariantWeight
    DesiredInstanceCount: TaskCount
    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfig
}

@length(min: 1)
list DesiredWeightAndCapacityList {
    member: DesiredWeightAndCapacity
}

@length(min: 0, max: 512)
@pattern("(https|s3)://([^/])/?(.*)")
string DestinationS3Uri

structure DetachClusterNodeVolumeRequest {
    @required ClusterArn: ClusterArn
    @required NodeId: ClusterNodeId
    @required VolumeId: VolumeId
}

structure DetachClusterNodeVolumeResponse {
    @required ClusterArn: ClusterArn
    @required NodeId: ClusterNodeId
    @required VolumeId: VolumeId
    @required AttachTime: Timestamp
    @required Status: VolumeAttachmentStatus
    @required DeviceName: VolumeDeviceName
}

enum DetailedAlgorithmStatus {
    NotStarted
    InProgress
    Completed
    Failed
}

enum DetailedModelPackageStatus {
    NotStarted
    InProgress
    Completed
    Failed
}

structure Device {
    @required DeviceName: DeviceName
    Description: DeviceDescription
    IotThingName: ThingName
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:[a-z\\-]*:[a-z\\-]*:\\d{12}:[a-z\\-]*/?[a-zA-Z_0-9+=,.@\\-_/]+")
string DeviceArn

enum DeviceDeploymentStatus {
    READYTODEPLOY
    INPROGRESS
    DEPLOYED
    FAILED
    STOPPING
    STOPPED
}

list DeviceDeploymentSummaries {
    member: DeviceDeploymentSummary
}

structure DeviceDeploymentSummary {
    @required EdgeDeploymentPlanArn: EdgeDeploymentPlanArn
    @required EdgeDeploymentPlanName: EntityName
    @required StageName: EntityName
    DeployedStageName: EntityName
    DeviceFleetName: EntityName
    @required DeviceName: DeviceName
    @required DeviceArn: DeviceArn
    DeviceDeploymentStatus: DeviceDeploymentStatus
    DeviceDeploymentStatusMessage: String
    Description: DeviceDescription
    DeploymentStartTime: Timestamp
}

@length(min: 1, max: 40)
@pattern("[-a-zA-Z0-9_.,;:! ]*")
string DeviceDescription

@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:device-fleet/?[a-zA-Z_0-9+=,.@\\-_/]+")
string DeviceFleetArn

@length(min: 1, max: 800)
@pattern("[-a-zA-Z0-9_.,;:! ]*")
string DeviceFleetDescription

list DeviceFleetSummaries {
    member: DeviceFleetSummary
}

structure DeviceFleetSummary {
    @required DeviceFleetArn: DeviceFleetArn
    @required DeviceFleetName: EntityName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string DeviceName

list DeviceNames {
    member: DeviceName
}

structure DeviceSelectionConfig {
    @required DeviceSubsetType: DeviceSubsetType
    Percentage: Percentage
    DeviceNames: DeviceNames
    DeviceNameContains: DeviceName
}

structure DeviceStats {
    @required ConnectedDeviceCount: Long
    @required RegisteredDeviceCount: Long
}

enum DeviceSubsetType {
    PERCENTAGE
    SELECTION
    NAMECONTAINS
}

list DeviceSummaries {
    member: DeviceSummary
}

structure DeviceSummary {
    @required DeviceName: EntityName
    @required DeviceArn: DeviceArn
    Description: DeviceDescription
    DeviceFleetName: EntityName
    IotThingName: ThingName
    RegistrationTime: Timestamp
    LatestHeartbeat: Timestamp
    Models: EdgeModelSummaries
    AgentVersion: EdgeVersion
}

list Devices {
    member: Device
}

@range(min: 1, max: 8192)
integer Dimension

structure DirectDeploySettings {
    Status: FeatureStatus
}

enum DirectInternetAccess {
    Enabled
    Disabled
}

enum Direction {
    Both
    Ascendants
    Descendants
}

@length(min: 0, max: 4096)
@pattern(".*")
string DirectoryPath

boolean DisableProfiler

structure DisableSagemakerServicecatalogPortfolioInput {}

structure DisableSagemakerServicecatalogPortfolioOutput {}

boolean DisassociateAdditionalCodeRepositories

boolean DisassociateDefaultCodeRepository

boolean DisassociateNotebookInstanceAcceleratorTypes

boolean DisassociateNotebookInstanceLifecycleConfig

structure DisassociateTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityName
    @required TrialName: ExperimentEntityName
}

structure DisassociateTrialComponentResponse {
    TrialComponentArn: TrialComponentArn
    TrialArn: TrialArn
}

structure DockerSettings {
    EnableDockerAccess: FeatureStatus
    VpcOnlyTrustedAccounts: VpcOnlyTrustedAccounts
    RootlessDocker: FeatureStatus
}

@length(min: 5, max: 14)
@pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string DocumentSchemaVersion

@range(min: 0, max: 2)
integer Dollars

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:domain/.*")
string DomainArn

structure DomainDetails {
    DomainArn: DomainArn
    DomainId: DomainId
    DomainName: DomainName
    Status: DomainStatus
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    Url: String1024
}

@length(min: 0, max: 63)
@pattern("d-(-*[a-z0-9]){1,61}")
string DomainId

list DomainList {
    member: DomainDetails
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string DomainName

@length(min: 0, max: 3)
list DomainSecurityGroupIds {
    member: SecurityGroupId
}

structure DomainSettings {
    SecurityGroupIds: DomainSecurityGroupIds
    RStudioServerProDomainSettings: RStudioServerProDomainSettings
    ExecutionRoleIdentityConfig: ExecutionRoleIdentityConfig
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: IPAddressType
}

structure DomainSettingsForUpdate {
    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdate
    ExecutionRoleIdentityConfig: ExecutionRoleIdentityConfig
    SecurityGroupIds: DomainSecurityGroupIds
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: IPAddressType
}

enum DomainStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

double Double

double DoubleParameterValue

structure DriftCheckBaselines {
    Bias: DriftCheckBias
    Explainability: DriftCheckExplainability
    ModelQuality: DriftCheckModelQuality
    ModelDataQuality: DriftCheckModelDataQuality
}

structure DriftCheckBias {
    ConfigFile: FileSource
    PreTrainingConstraints: MetricsSource
    PostTrainingConstraints: MetricsSource
}

structure DriftCheckExplainability {
    Constraints: MetricsSource
    ConfigFile: FileSource
}

structure DriftCheckModelDataQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure DriftCheckModelQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure DynamicScalingConfiguration {
    MinCapacity: Integer
    MaxCapacity: Integer
    ScaleInCooldown: Integer
    ScaleOutCooldown: Integer
    ScalingPolicies: ScalingPolicies
}

structure EFSFileSystem {
    @required FileSystemId: FileSystemId
}

structure EFSFileSystemConfig {
    @required FileSystemId: FileSystemId
    FileSystemPath: FileSystemPath
}

structure EMRStepMetadata {
    ClusterId: String256
    StepId: String256
    StepName: String256
    LogFilePath: String1024
}

structure EbsStorageSettings {
    @required EbsVolumeSizeInGb: SpaceEbsVolumeSizeInGb
}

structure Ec2CapacityReservation {
    Ec2CapacityReservationId: Ec2CapacityReservationId
    TotalInstanceCount: TaskCount
    AvailableInstanceCount: TaskCount
    UsedByCurrentEndpoint: TaskCount
}

string Ec2CapacityReservationId

list Ec2CapacityReservationsList {
    member: Ec2CapacityReservation
}

structure Edge {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
    AssociationType: AssociationEdgeType
}

structure EdgeDeploymentConfig {
    @required FailureHandlingPolicy: FailureHandlingPolicy
}

structure EdgeDeploymentModelConfig {
    @required ModelHandle: EntityName
    @required EdgePackagingJobName: EntityName
}

list EdgeDeploymentModelConfigs {
    member: EdgeDeploymentModelConfig
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z\\-]*:\\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\\-_/]+")
string EdgeDeploymentPlanArn

list EdgeDeploymentPlanSummaries {
    member: EdgeDeploymentPlanSummary
}

structure EdgeDeploymentPlanSummary {
    @required EdgeDeploymentPlanArn: EdgeDeploymentPlanArn
    @required EdgeDeploymentPlanName: EntityName
    @required DeviceFleetName: EntityName
    @required EdgeDeploymentSuccess: Integer
    @required EdgeDeploymentPending: Integer
    @required EdgeDeploymentFailed: Integer
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure EdgeDeploymentStatus {
    @required StageStatus: StageStatus
    @required EdgeDeploymentSuccessInStage: Integer
    @required EdgeDeploymentPendingInStage: Integer
    @required EdgeDeploymentFailedInStage: Integer
    EdgeDeploymentStatusMessage: String
    EdgeDeploymentStageStartTime: Timestamp
}

structure EdgeModel {
    @required ModelName: EntityName
    @required ModelVersion: EdgeVersion
    LatestSampleTime: Timestamp
    LatestInference: Timestamp
}

structure EdgeModelStat {
    @required ModelName: EntityName
    @required ModelVersion: EdgeVersion
    @required OfflineDeviceCount: Long
    @required ConnectedDeviceCount: Long
    @required ActiveDeviceCount: Long
    @required SamplingDeviceCount: Long
}

list EdgeModelStats {
    member: EdgeModelStat
}

list EdgeModelSummaries {
    member: EdgeModelSummary
}

structure EdgeModelSummary {
    @required ModelName: EntityName
    @required ModelVersion: EdgeVersion
}

list EdgeModels {
    member: EdgeModel
}

structure EdgeOutputConfig {
    @required S3OutputLocation: S3Uri
    KmsKeyId: KmsKeyId
    PresetDeploymentType: EdgePresetDeploymentType
    PresetDeploymentConfig: String
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z\\-]*:\\d{12}:edge-packaging-job/?[a-zA-Z_0-9+=,.@\\-_/]+")
string EdgePackagingJobArn

enum EdgePackagingJobStatus {
    STARTING
    INPROGRESS
    COMPLETED
    FAILED
    STOPPING
    STOPPED
}

list EdgePackagingJobSummaries {
    member: EdgePackagingJobSummary
}

structure EdgePackagingJobSummary {
    @required EdgePackagingJobArn: EdgePackagingJobArn
    @required EdgePackagingJobName: EntityName
    @required EdgePackagingJobStatus: EdgePackagingJobStatus
    CompilationJobName: EntityName
    ModelName: EntityName
    ModelVersion: EdgeVersion
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@length(min: 20, max: 2048)
string EdgePresetDeploymentArtifact

structure EdgePresetDeploymentOutput {
    @required Type: EdgePresetDeploymentType
    Artifact: EdgePresetDeploymentArtifact
    Status: EdgePresetDeploymentStatus
    StatusMessage: String
}

enum EdgePresetDeploymentStatus {
    COMPLETED
    FAILED
}

enum EdgePresetDeploymentType {
    GreengrassV2Component
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\ \\_\\.]+")
string EdgeVersion

list Edges {
    member: Edge
}

list EfaEnis {
    member: String
}

@length(min: 0, max: 10)
@pattern("\\d+")
string EfsUid

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:eks:[a-z0-9\\-]*:[0-9]{12}:cluster\\/[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}")
string EksClusterArn

list EksRoleAccessEntries {
    member: String
}

structure EmrServerlessComputeConfig {
    @required ExecutionRoleARN: RoleArn
}

structure EmrServerlessSettings {
    ExecutionRoleArn: RoleArn
    Status: FeatureStatus
}

structure EmrSettings {
    AssumableRoleArns: AssumableRoleArns
    ExecutionRoleArns: ExecutionRoleArns
}

boolean EnableCaching

boolean EnableCapture

boolean EnableEnhancedMetrics

boolean EnableInfraCheck

boolean EnableIotRoleAlias

boolean EnableRemoteDebug

structure EnableSagemakerServicecatalogPortfolioInput {}

structure EnableSagemakerServicecatalogPortfolioOutput {}

boolean EnableSessionTagChaining

enum EnabledOrDisabled {
    Enabled
    Disabled
}

structure Endpoint {
    @required EndpointName: EndpointName
    @required EndpointArn: EndpointArn
    @required EndpointConfigName: EndpointConfigName
    ProductionVariants: ProductionVariantSummaryList
    DataCaptureConfig: DataCaptureConfigSummary
    @required EndpointStatus: EndpointStatus
    FailureReason: FailureReason
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    MonitoringSchedules: MonitoringScheduleList
    Tags: TagList
    ShadowProductionVariants: ProductionVariantSummaryList
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint/.*")
string EndpointArn

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint-config/.*")
string EndpointConfigArn

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EndpointConfigName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string EndpointConfigNameContains

enum EndpointConfigSortKey {
    Name
    CreationTime
}

structure EndpointConfigStepMetadata {
    Arn: EndpointConfigArn
}

structure EndpointConfigSummary {
    @required EndpointConfigName: EndpointConfigName
    @required EndpointConfigArn: EndpointConfigArn
    @required CreationTime: Timestamp
}

list EndpointConfigSummaryList {
    member: EndpointConfigSummary
}

structure EndpointInfo {
    EndpointName: EndpointName
}

structure EndpointInput {
    @required EndpointName: EndpointName
    @required LocalPath: ProcessingLocalPath
    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    FeaturesAttribute: String
    InferenceAttribute: String
    ProbabilityAttribute: String
    ProbabilityThresholdAttribute: ProbabilityThresholdAttribute
    StartTimeOffset: MonitoringTimeOffsetString
    EndTimeOffset: MonitoringTimeOffsetString
    ExcludeFeaturesAttribute: ExcludeFeaturesAttribute
}

structure EndpointInputConfiguration {
    InstanceType: ProductionVariantInstanceType
    ServerlessConfig: ProductionVariantServerlessConfig
    InferenceSpecificationName: InferenceSpecificationName
    EnvironmentParameterRanges: EnvironmentParameterRanges
}

@length(min: 1, max: 10)
list EndpointInputConfigurations {
    member: EndpointInputConfiguration
}

structure EndpointMetadata {
    @required EndpointName: EndpointName
    EndpointConfigName: EndpointConfigName
    EndpointStatus: EndpointStatus
    FailureReason: FailureReason
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EndpointName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string EndpointNameContains

structure EndpointOutputConfiguration {
    @required EndpointName: String
    @required VariantName: String
    InstanceType: ProductionVariantInstanceType
    InitialInstanceCount: InitialInstanceCount
    ServerlessConfig: ProductionVariantServerlessConfig
}

structure EndpointPerformance {
    @required Metrics: InferenceMetrics
    @required EndpointInfo: EndpointInfo
}

@length(min: 0, max: 1)
list EndpointPerformances {
    member: EndpointPerformance
}

enum EndpointSortKey {
    Name
    CreationTime
    Status
}

enum EndpointStatus {
    OutOfService
    Creating
    Updating
    SystemUpdating
    RollingBack
    InService
    Deleting
    Failed
    UpdateRollbackFailed
}

structure EndpointStepMetadata {
    Arn: EndpointArn
}

structure EndpointSummary {
    @required EndpointName: EndpointName
    @required EndpointArn: EndpointArn
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required EndpointStatus: EndpointStatus
}

list EndpointSummaryList {
    member: EndpointSummary
}

@length(min: 0, max: 1)
list Endpoints {
    member: EndpointInfo
}

@length(min: 0, max: 1024)
@pattern("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*")
string EntityDescription

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string EntityName

structure EnvironmentConfig {
    FSxLustreConfig: FSxLustreConfig
}

structure EnvironmentConfigDetails {
    FSxLustreConfig: FSxLustreConfig
    S3OutputPath: S3Uri
}

@length(min: 0, max: 1024)
@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string EnvironmentKey

@length(min: 0, max: 100)
map EnvironmentMap {
    key: EnvironmentKey
    value: EnvironmentValue
}

structure EnvironmentParameter {
    @required Key: String
    @required ValueType: String
    @required Value: String
}

structure EnvironmentParameterRanges {
    CategoricalParameterRanges: CategoricalParameters
}

@length(min: 1, max: 10)
list EnvironmentParameters {
    member: EnvironmentParameter
}

@length(min: 0, max: 1024)
@pattern("[\\S\\s]*")
string EnvironmentValue

structure ErrorInfo {
    Code: NonEmptyString64
    Reason: NonEmptyString256
}

enum EvaluationType {
    LLMAJEvaluation
    CustomScorerEvaluation
    BenchmarkEvaluation
}

@pattern(".*")
string EvaluatorArn

structure EventDetails {
    EventMetadata: EventMetadata
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string EventId

union EventMetadata {
    Cluster: ClusterMetadata
    InstanceGroup: InstanceGroupMetadata
    InstanceGroupScaling: InstanceGroupScalingMetadata
    Instance: InstanceMetadata
}

enum EventSortBy {
    EventTime
}

@length(min: 0, max: 100)
string ExcludeFeaturesAttribute

@length(min: 0, max: 5)
list ExecutionRoleArns {
    member: RoleArn
}

enum ExecutionRoleIdentityConfig {
    USER_PROFILE_NAME
    DISABLED
}

enum ExecutionRoleSessionNameMode {
    STATIC
    USER_IDENTITY
}

enum ExecutionStatus {
    Pending
    Completed
    CompletedWithViolations
    InProgress
    Failed
    Stopping
    Stopped
}

@length(min: 0, max: 1024)
@pattern("[\\S\\s]*")
string ExitMessage

list ExpectedPerformanceList {
    member: AIRecommendationPerformanceMetric
}

structure Experiment {
    ExperimentName: ExperimentEntityName
    ExperimentArn: ExperimentArn
    DisplayName: ExperimentEntityName
    Source: ExperimentSource
    Description: ExperimentDescription
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment/.*")
string ExperimentArn

structure ExperimentConfig {
    ExperimentName: ExperimentEntityName
    TrialName: ExperimentEntityName
    TrialComponentDisplayName: ExperimentEntityName
    RunName: ExperimentEntityName
}

@length(min: 0, max: 3072)
@pattern(".*")
string ExperimentDescription

@length(min: 1, max: 120)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
string ExperimentEntityName

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})")
string ExperimentEntityNameOrArn

structure ExperimentSource {
    @required SourceArn: ExperimentSourceArn
    SourceType: SourceType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string ExperimentSourceArn

list ExperimentSummaries {
    member: ExperimentSummary
}

structure ExperimentSummary {
    ExperimentArn: ExperimentArn
    ExperimentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    ExperimentSource: ExperimentSource
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

@range(min: 5, max: 300)
integer ExpiresInSeconds

structure Explainability {
    Report: MetricsSource
}

@length(min: 1)
string ExplainabilityLocation

structure ExplainerConfig {
    ClarifyExplainerConfig: ClarifyExplainerConfig
}

structure ExtendTrainingPlanRequest {
    @required TrainingPlanExtensionOfferingId: TrainingPlanExtensionOfferingId
}

structure ExtendTrainingPlanResponse {
    @required TrainingPlanExtensions: TrainingPlanExtensions
}

structure FSxLustreConfig {
    @required SizeInGiB: FSxLustreSizeInGiB
    @required PerUnitStorageThroughput: FSxLustrePerUnitStorageThroughput
}

structure FSxLustreFileSystem {
    @required FileSystemId: FileSystemId
}

structure FSxLustreFileSystemConfig {
    @required FileSystemId: FileSystemId
    FileSystemPath: FileSystemPath
}

@range(min: 125, max: 1000)
integer FSxLustrePerUnitStorageThroughput

@range(min: 1200, max: 100800)
integer FSxLustreSizeInGiB

structure FailStepMetadata {
    ErrorMessage: String3072
}

enum FailureHandlingPolicy {
    ROLLBACK_ON_FAILURE
    DO_NOTHING
}

@length(min: 0, max: 1024)
string FailureReason

enum FairShare {
    Enabled
    Disabled
}

@range(min: 0, max: 100)
integer FairShareWeight

@length(min: 1, max: 100)
list FeatureAdditions {
    member: FeatureDefinition
}

structure FeatureDefinition {
    @required FeatureName: FeatureName
    @required FeatureType: FeatureType
    CollectionType: CollectionType
    CollectionConfig: CollectionConfig
}

@length(min: 1, max: 2500)
list FeatureDefinitions {
    member: FeatureDefinition
}

@length(min: 0, max: 255)
@pattern(".*")
string FeatureDescription

structure FeatureGroup {
    FeatureGroupArn: FeatureGroupArn
    FeatureGroupName: FeatureGroupName
    RecordIdentifierFeatureName: FeatureName
    EventTimeFeatureName: FeatureName
    FeatureDefinitions: FeatureDefinitions
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    RoleArn: RoleArn
    FeatureGroupStatus: FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    LastUpdateStatus: LastUpdateStatus
    FailureReason: FailureReason
    Description: Description
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group/.*")
string FeatureGroupArn

@range(min: 1, max: 100)
integer FeatureGroupMaxResults

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
string FeatureGroupName

@length(min: 1, max: 64)
string FeatureGroupNameContains

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:feature-group\\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})")
string FeatureGroupNameOrArn

enum FeatureGroupSortBy {
    Name
    FeatureGroupStatus
    OfflineStoreStatus
    CreationTime
}

enum FeatureGroupSortOrder {
    Ascending
    Descending
}

enum FeatureGroupStatus {
    Creating
    Created
    CreateFailed
    Deleting
    DeleteFailed
}

list FeatureGroupSummaries {
    member: FeatureGroupSummary
}

structure FeatureGroupSummary {
    @required FeatureGroupName: FeatureGroupName
    @required FeatureGroupArn: FeatureGroupArn
    @required CreationTime: Timestamp
    FeatureGroupStatus: FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
}

structure FeatureMetadata {
    FeatureGroupArn: FeatureGroupArn
    FeatureGroupName: FeatureGroupName
    FeatureName: FeatureName
    FeatureType: FeatureType
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    Description: FeatureDescription
    Parameters: FeatureParameters
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
string FeatureName

structure FeatureParameter {
    Key: FeatureParameterKey
    Value: FeatureParameterValue
}

@length(min: 0, max: 25)
list FeatureParameterAdditions {
    member: FeatureParameter
}

@length(min: 1, max: 255)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)")
string FeatureParameterKey

@length(min: 0, max: 25)
list FeatureParameterRemovals {
    member: FeatureParameterKey
}

@length(min: 1, max: 255)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)")
string FeatureParameterValue

@length(min: 0, max: 25)
list FeatureParameters {
    member: FeatureParameter
}

enum FeatureStatus {
    ENABLED
    DISABLED
}

enum FeatureType {
    Integral
    Fractional
    String
}

structure FileSource {
    ContentType: ContentType
    ContentDigest: ContentDigest
    @required S3Uri: S3Uri
}

enum FileSystemAccessMode {
    rw
    ro
}

structure FileSystemConfig {
    MountPath: MountPath
    DefaultUid: DefaultUid
    DefaultGid: DefaultGid
}

structure FileSystemDataSource {
    @required FileSystemId: FileSystemId
    @required FileSystemAccessMode: FileSystemAccessMode
    @required FileSystemType: FileSystemType
    @required DirectoryPath: DirectoryPath
}

@length(min: 11, max: 21)
@pattern("(fs-[0-9a-f]{8,})")
string FileSystemId

@length(min: 1, max: 256)
@pattern("\\/\\S*")
string FileSystemPath

enum FileSystemType {
    EFS
    FSxLustre
}

@length(min: 1, max: 6)
map FillingTransformationMap {
    key: FillingType
    value: FillingTransformationValue
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9\\_\\-]+")
string FillingTransformationValue

@length(min: 1, max: 50)
map FillingTransformations {
    key: TransformationAttributeName
    value: FillingTransformationMap
}

enum FillingType {
    frontfill
    middlefill
    backfill
    futurefill
    frontfill_value
    middlefill_value
    backfill_value
    futurefill_value
}

structure Filter {
    @required Name: ResourcePropertyName
    Operator: Operator
    Value: FilterValue
}

@length(min: 1, max: 20)
list FilterList {
    member: Filter
}

@length(min: 1, max: 1024)
@pattern(".+")
string FilterValue

structure FinalAutoMLJobObjectiveMetric {
    Type: AutoMLJobObjectiveType
    @required MetricName: AutoMLMetricEnum
    @required Value: MetricValue
    StandardMetricName: AutoMLMetricEnum
}

structure FinalHyperParameterTuningJobObjectiveMetric {
    Type: HyperParameterTuningJobObjectiveType
    @required MetricName: MetricName
    @required Value: MetricValue
}

@length(min: 0, max: 40)
list FinalMetricDataList {
    member: MetricData
}

enum FlatInvocations {
    Continue
    Stop
}

float Float

@length(min: 0, max: 1024)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:flow-definition/.*")
string FlowDefinitionArn

@length(min: 1, max: 63)
@pattern("[a-z0-9](-*[a-z0-9]){0,62}")
string FlowDefinitionName

structure FlowDefinitionOutputConfig {
    @required S3OutputPath: S3Uri
    KmsKeyId: KmsKeyId
}

enum FlowDefinitionStatus {
    Initializing
    Active
    Failed
    Deleting
}

list FlowDefinitionSummaries {
    member: FlowDefinitionSummary
}

structure FlowDefinitionSummary {
    @required FlowDefinitionName: FlowDefinitionName
    @required FlowDefinitionArn: FlowDefinitionArn
    @required FlowDefinitionStatus: FlowDefinitionStatus
    @required CreationTime: Timestamp
    FailureReason: FailureReason
}

@range(min: 1)
integer FlowDefinitionTaskAvailabilityLifetimeInSeconds

@range(min: 1, max: 3)
integer FlowDefinitionTaskCount

@length(min: 1, max: 255)
@pattern(".+")
string FlowDefinitionTaskDescription

@length(min: 1, max: 30)
@pattern("[A-Za-z0-9]+( [A-Za-z0-9]+)*")
string FlowDefinitionTaskKeyword

@length(min: 1, max: 5)
list FlowDefinitionTaskKeywords {
    member: FlowDefinitionTaskKeyword
}

@range(min: 30)
integer FlowDefinitionTaskTimeLimitInSeconds

@length(min: 1, max: 128)
@pattern("[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*")
string FlowDefinitionTaskTitle

@length(min: 1, max: 5)
@pattern("1Y|Y|([1-9]|1[0-1])M|M|[1-4]W|W|[1-6]D|D|([1-9]|1[0-9]|2[0-3])H|H|([1-9]|[1-5][0-9])min")
string ForecastFrequency

@range(min: 1)
integer ForecastHorizon

@length(min: 2, max: 4)
@pattern("(^p[1-9]\\d?$)")
string ForecastQuantile

@length(min: 1, max: 5)
list ForecastQuantiles {
    member: ForecastQuantile
}

enum Framework {
    TENSORFLOW
    KERAS
    MXNET
    ONNX
    PYTORCH
    XGBOOST
    TFLITE
    DARKNET
    SKLEARN
}

@length(min: 3, max: 10)
@pattern("[0-9]\\.[A-Za-z0-9.]+")
string FrameworkVersion

boolean GenerateCandidateDefinitionsOnly

structure GenerativeAiSettings {
    AmazonBedrockRoleArn: RoleArn
}

structure GetDeviceFleetReportRequest {
    @required DeviceFleetName: EntityName
}

structure GetDeviceFleetReportResponse {
    @required DeviceFleetArn: DeviceFleetArn
    @required DeviceFleetName: EntityName
    OutputConfig: EdgeOutputConfig
    Description: DeviceFleetDescription
    ReportGenerated: Timestamp
    DeviceStats: DeviceStats
    AgentVersions: AgentVersions
    ModelStats: EdgeModelStats
}

structure GetLineageGroupPolicyRequest {
    @required LineageGroupName: LineageGroupNameOrArn
}

structure GetLineageGroupPolicyResponse {
    LineageGroupArn: LineageGroupArn
    ResourcePolicy: ResourcePolicyString
}

structure GetModelPackageGroupPolicyInput {
    @required ModelPackageGroupName: EntityName
}

structure GetModelPackageGroupPolicyOutput {
    @required ResourcePolicy: PolicyString
}

structure GetSagemakerServicecatalogPortfolioStatusInput {}

structure GetSagemakerServicecatalogPortfolioStatusOutput {
    Status: SagemakerServicecatalogStatus
}

structure GetScalingConfigurationRecommendationRequest {
    @required InferenceRecommendationsJobName: RecommendationJobName
    RecommendationId: String
    EndpointName: EndpointName
    TargetCpuUtilizationPerCore: UtilizationPercentagePerCore
    ScalingPolicyObjective: ScalingPolicyObjective
}

structure GetScalingConfigurationRecommendationResponse {
    InferenceRecommendationsJobName: RecommendationJobName
    RecommendationId: String
    EndpointName: EndpointName
    TargetCpuUtilizationPerCore: UtilizationPercentagePerCore
    ScalingPolicyObjective: ScalingPolicyObjective
    Metric: ScalingPolicyMetric
    DynamicScalingConfiguration: DynamicScalingConfiguration
}

structure GetSearchSuggestionsRequest {
    @required Resource: ResourceType
    SuggestionQuery: SuggestionQuery
}

structure GetSearchSuggestionsResponse {
    PropertyNameSuggestions: PropertyNameSuggestionList
}

@range(min: 1001, max: 4000000)
long Gid

structure GitConfig {
    @required RepositoryUrl: GitConfigUrl
    Branch: Branch
    SecretArn: SecretArn
}

structure GitConfigForUpdate {
    SecretArn: SecretArn
}

@length(min: 11, max: 1024)
@pattern("https://([^/]+)/?.{3,1016}")
string GitConfigUrl

@length(min: 1, max: 63)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string Group

@length(min: 1, max: 128)
@pattern("[\\w+=,.@*-]+")
string GroupNamePattern

@length(min: 1, max: 10)
list GroupPatternsList {
    member: GroupNamePattern
}

@length(min: 1, max: 256)
string GroupingAttributeName

@length(min: 1, max: 5)
list GroupingAttributeNames {
    member: GroupingAttributeName
}

@length(min: 1, max: 10)
list Groups {
    member: Group
}

list HiddenAppTypesList {
    member: AppType
}

list HiddenInstanceTypesList {
    member: AppInstanceType
}

list HiddenMlToolsList {
    member: MlTools
}

structure HiddenSageMakerImage {
    SageMakerImageName: SageMakerImageName
    VersionAliases: VersionAliasesList
}

@length(min: 0, max: 5)
list HiddenSageMakerImageVersionAliasesList {
    member: HiddenSageMakerImage
}

@length(min: 1, max: 1)
list HolidayConfig {
    member: HolidayConfigAttributes
}

structure HolidayConfigAttributes {
    CountryCode: CountryCode
}

@length(min: 0, max: 20)
map HookParameters {
    key: ConfigKey
    value: ConfigValue
}

boolean Horovod

structure HubAccessConfig {
    @required HubContentArn: HubContentArn
}

@length(min: 0, max: 255)
@pattern(".*")
string HubArn

@length(min: 0, max: 255)
@pattern(".*")
string HubContentArn

structure HubContentDependency {
    DependencyOriginPath: DependencyOriginPath
    DependencyCopyPath: DependencyCopyPath
}

@length(min: 0, max: 50)
list HubContentDependencyList {
    member: HubContentDependency
}

@length(min: 0, max: 1023)
@pattern(".*")
string HubContentDescription

@length(min: 0, max: 255)
@pattern(".*")
string HubContentDisplayName

@length(min: 0, max: 327680)
@pattern(".*")
string HubContentDocument

structure HubContentInfo {
    @required HubContentName: HubContentName
    @required HubContentArn: HubContentArn
    SageMakerPublicHubContentArn: SageMakerPublicHubContentArn
    @required HubContentVersion: HubContentVersion
    @required HubContentType: HubContentType
    @required DocumentSchemaVersion: DocumentSchemaVersion
    HubContentDisplayName: HubContentDisplayName
    HubContentDescription: HubContentDescription
    SupportStatus: HubContentSupportStatus
    HubContentSearchKeywords: HubContentSearchKeywordList
    @required HubContentStatus: HubContentStatus
    @required CreationTime: Timestamp
    OriginalCreationTime: Timestamp
}

list HubContentInfoList {
    member: HubContentInfo
}

@length(min: 0, max: 170391)
string HubContentMarkdown

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubContentName

@length(min: 0, max: 255)
@pattern(".*")
string HubContentSearchKeyword

@length(min: 0, max: 50)
list HubContentSearchKeywordList {
    member: HubContentSearchKeyword
}

enum HubContentSortBy {
    HubContentName
    CreationTime
    HubContentStatus
}

enum HubContentStatus {
    Available
    Importing
    Deleting
    ImportFailed
    DeleteFailed
    PendingImport
    PendingDelete
}

enum HubContentSupportStatus {
    Supported
    Deprecated
    Restricted
}

enum HubContentType {
    Model
    Notebook
    ModelReference
    DataSet
    JsonDoc
}

@length(min: 5, max: 14)
@pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string HubContentVersion

@length(min: 0, max: 2048)
@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/DataSet\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?")
string HubDataSetArn

@length(min: 0, max: 1023)
@pattern(".*")
string HubDescription

@length(min: 0, max: 255)
@pattern(".*")
string HubDisplayName

structure HubInfo {
    @required HubName: HubName
    @required HubArn: HubArn
    HubDisplayName: HubDisplayName
    HubDescription: HubDescription
    HubSearchKeywords: HubSearchKeywordList
    @required HubStatus: HubStatus
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
}

list HubInfoList {
    member: HubInfo
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubName

@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub\\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string HubNameOrArn

structure HubS3StorageConfig {
    S3OutputPath: S3OutputPath
}

@length(min: 0, max: 255)
@pattern("[^A-Z]*")
string HubSearchKeyword

@length(min: 0, max: 50)
list HubSearchKeywordList {
    member: HubSearchKeyword
}

enum HubSortBy {
    HubName
    CreationTime
    HubStatus
    AccountIdOwner
}

enum HubStatus {
    InService
    Creating
    Updating
    Deleting
    CreateFailed
    UpdateFailed
    DeleteFailed
}

@length(min: 0, max: 10240)
string HumanLoopActivationConditions

structure HumanLoopActivationConditionsConfig {
    @required @mediaType("application/json") HumanLoopActivationConditions: HumanLoopActivationConditions
}

structure HumanLoopActivationConfig {
    @required HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig
}

structure HumanLoopConfig {
    @required WorkteamArn: WorkteamArn
    @required HumanTaskUiArn: HumanTaskUiArn
    @required TaskTitle: FlowDefinitionTaskTitle
    @required TaskDescription: FlowDefinitionTaskDescription
    @required TaskCount: FlowDefinitionTaskCount
    TaskAvailabilityLifetimeInSeconds: FlowDefinitionTaskAvailabilityLifetimeInSeconds
    TaskTimeLimitInSeconds: FlowDefinitionTaskTimeLimitInSeconds
    TaskKeywords: FlowDefinitionTaskKeywords
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice
}

structure HumanLoopRequestSource {
    @required AwsManagedHumanLoopRequestSource: AwsManagedHumanLoopRequestSource
}

structure HumanTaskConfig {
    @required WorkteamArn: WorkteamArn
    @required UiConfig: UiConfig
    PreHumanTaskLambdaArn: LambdaFunctionArn
    TaskKeywords: TaskKeywords
    @required TaskTitle: TaskTitle
    @required TaskDescription: TaskDescription
    @required NumberOfHumanWorkersPerDataObject: NumberOfHumanWorkersPerDataObject
    @required TaskTimeLimitInSeconds: TaskTimeLimitInSeconds
    TaskAvailabilityLifetimeInSeconds: TaskAvailabilityLifetimeInSeconds
    MaxConcurrentTaskCount: MaxConcurrentTaskCount
    AnnotationConsolidationConfig: AnnotationConsolidationConfig
    PublicWorkforceTaskPrice: PublicWorkforceTaskPrice
}

@length(min: 0, max: 1024)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]+:[0-9]{12}:human-task-ui/.*")
string HumanTaskUiArn

@length(min: 1, max: 63)
@pattern("[a-z0-9](-*[a-z0-9])*")
string HumanTaskUiName

enum HumanTaskUiStatus {
    Active
    Deleting
}

list HumanTaskUiSummaries {
    member: HumanTaskUiSummary
}

structure HumanTaskUiSummary {
    @required HumanTaskUiName: HumanTaskUiName
    @required HumanTaskUiArn: HumanTaskUiArn
    @required CreationTime: Timestamp
}

structure HyperParameterAlgorithmSpecification {
    TrainingImage: AlgorithmImage
    @required TrainingInputMode: TrainingInputMode
    AlgorithmName: ArnOrName
    MetricDefinitions: MetricDefinitionList
}

@length(min: 0, max: 256)
@pattern(".*")
string HyperParameterKey

enum HyperParameterScalingType {
    Auto
    Linear
    Logarithmic
    ReverseLogarithmic
}

structure HyperParameterSpecification {
    @required Name: ParameterName
    Description: EntityDescription
    @required Type: ParameterType
    Range: ParameterRange
    IsTunable: Boolean
    IsRequired: Boolean
    DefaultValue: HyperParameterValue
}

@length(min: 0, max: 100)
list HyperParameterSpecifications {
    member: HyperParameterSpecification
}

structure HyperParameterTrainingJobDefinition {
    DefinitionName: HyperParameterTrainingJobDefinitionName
    TuningObjective: HyperParameterTuningJobObjective
    HyperParameterRanges: ParameterRanges
    StaticHyperParameters: HyperParameters
    @required AlgorithmSpecification: HyperParameterAlgorithmSpecification
    @required RoleArn: RoleArn
    InputDataConfig: InputDataConfig
    VpcConfig: VpcConfig
    @required OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig
    @required StoppingCondition: StoppingCondition
    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    RetryStrategy: RetryStrategy
    Environment: HyperParameterTrainingJobEnvironmentMap
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string HyperParameterTrainingJobDefinitionName

@length(min: 1, max: 10)
list HyperParameterTrainingJobDefinitions {
    member: HyperParameterTrainingJobDefinition
}

@length(min: 0, max: 512)
@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string HyperParameterTrainingJobEnvironmentKey

@length(min: 0, max: 48)
map HyperParameterTrainingJobEnvironmentMap {
    key: HyperParameterTrainingJobEnvironmentKey
    value: HyperParameterTrainingJobEnvironmentValue
}

@length(min: 0, max: 512)
@pattern("[\\S\\s]*")
string HyperParameterTrainingJobEnvironmentValue

list HyperParameterTrainingJobSummaries {
    member: HyperParameterTrainingJobSummary
}

structure HyperParameterTrainingJobSummary {
    TrainingJobDefinitionName: HyperParameterTrainingJobDefinitionName
    @required TrainingJobName: TrainingJobName
    @required TrainingJobArn: TrainingJobArn
    TuningJobName: HyperParameterTuningJobName
    @required CreationTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    @required TrainingJobStatus: TrainingJobStatus
    @required TunedHyperParameters: HyperParameters
    FailureReason: FailureReason
    FinalHyperParameterTuningJobObjectiveMetric: FinalHyperParameterTuningJobObjectiveMetric
    ObjectiveStatus: ObjectiveStatus
}

enum HyperParameterTuningAllocationStrategy {
    Prioritized
}

structure HyperParameterTuningInstanceConfig {
    @required InstanceType: TrainingInstanceType
    @required InstanceCount: TrainingInstanceCount
    @required VolumeSizeInGB: VolumeSizeInGB
}

@length(min: 1, max: 6)
list HyperParameterTuningInstanceConfigs {
    member: HyperParameterTuningInstanceConfig
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*")
string HyperParameterTuningJobArn

structure HyperParameterTuningJobCompletionDetails {
    NumberOfTrainingJobsObjectiveNotImproving: Integer
    ConvergenceDetectedTime: Timestamp
}

structure HyperParameterTuningJobConfig {
    @required Strategy: HyperParameterTuningJobStrategyType
    StrategyConfig: HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective
    @required ResourceLimits: ResourceLimits
    ParameterRanges: ParameterRanges
    TrainingJobEarlyStoppingType: TrainingJobEarlyStoppingType
    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    RandomSeed: RandomSeed
}

structure HyperParameterTuningJobConsumedResources {
    RuntimeInSeconds: Integer
}

@length(min: 1, max: 32)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string HyperParameterTuningJobName

structure HyperParameterTuningJobObjective {
    @required Type: HyperParameterTuningJobObjectiveType
    @required MetricName: MetricName
}

enum HyperParameterTuningJobObjectiveType {
    Maximize
    Minimize
}

list HyperParameterTuningJobObjectives {
    member: HyperParameterTuningJobObjective
}

structure HyperParameterTuningJobSearchEntity {
    HyperParameterTuningJobName: HyperParameterTuningJobName
    HyperParameterTuningJobArn: HyperParameterTuningJobArn
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: HyperParameterTrainingJobDefinitions
    HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    CreationTime: Timestamp
    HyperParameterTuningEndTime: Timestamp
    LastModifiedTime: Timestamp
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    FailureReason: FailureReason
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
    Tags: TagList
}

enum HyperParameterTuningJobSortByOptions {
    Name
    Status
    CreationTime
}

enum HyperParameterTuningJobStatus {
    Completed
    InProgress
    Failed
    Stopped
    Stopping
    Deleting
    DeleteFailed
}

structure HyperParameterTuningJobStrategyConfig {
    HyperbandStrategyConfig: HyperbandStrategyConfig
}

enum HyperParameterTuningJobStrategyType {
    Bayesian
    Random
    Hyperband
    Grid
}

list HyperParameterTuningJobSummaries {
    member: HyperParameterTuningJobSummary
}

structure HyperParameterTuningJobSummary {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
    @required HyperParameterTuningJobArn: HyperParameterTuningJobArn
    @required HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    @required Strategy: HyperParameterTuningJobStrategyType
    @required CreationTime: Timestamp
    HyperParameterTuningEndTime: Timestamp
    LastModifiedTime: Timestamp
    @required TrainingJobStatusCounters: TrainingJobStatusCounters
    @required ObjectiveStatusCounters: ObjectiveStatusCounters
    ResourceLimits: ResourceLimits
}

structure HyperParameterTuningJobWarmStartConfig {
    @required ParentHyperParameterTuningJobs: ParentHyperParameterTuningJobs
    @required WarmStartType: HyperParameterTuningJobWarmStartType
}

enum HyperParameterTuningJobWarmStartType {
    IdenticalDataAndAlgorithm
    TransferLearning
}

@range(min: 120, max: 15768000)
integer HyperParameterTuningMaxRuntimeInSeconds

structure HyperParameterTuningResourceConfig {
    InstanceType: TrainingInstanceType
    InstanceCount: TrainingInstanceCount
    VolumeSizeInGB: OptionalVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    AllocationStrategy: HyperParameterTuningAllocationStrategy
    InstanceConfigs: HyperParameterTuningInstanceConfigs
}

@length(min: 0, max: 2500)
@pattern(".*")
string HyperParameterValue

@length(min: 0, max: 100)
map HyperParameters {
    key: HyperParameterKey
    value: HyperParameterValue
}

structure HyperbandStrategyConfig {
    MinResource: HyperbandStrategyMinResource
    MaxResource: HyperbandStrategyMaxResource
}

@range(min: 1)
integer HyperbandStrategyMaxResource

@range(min: 1)
integer HyperbandStrategyMinResource

enum IPAddressType {
    ipv4
    dualstack
}

structure IamIdentity {
    Arn: String
    PrincipalId: String
    SourceIdentity: String
}

structure IamPolicyConstraints {
    SourceIp: EnabledOrDisabled
    VpcSourceIp: EnabledOrDisabled
}

@length(min: 32, max: 128)
string IdempotencyToken

structure IdentityProviderOAuthSetting {
    DataSourceName: DataSourceName
    Status: FeatureStatus
    SecretArn: SecretArn
}

@length(min: 0, max: 20)
list IdentityProviderOAuthSettings {
    member: IdentityProviderOAuthSetting
}

enum IdleResourceSharing {
    Enabled
    Disabled
}

structure IdleSettings {
    LifecycleManagement: LifecycleManagement
    IdleTimeoutInMinutes: IdleTimeoutInMinutes
    MinIdleTimeoutInMinutes: IdleTimeoutInMinutes
    MaxIdleTimeoutInMinutes: IdleTimeoutInMinutes
}

@range(min: 60, max: 525600)
integer IdleTimeoutInMinutes

structure Image {
    @required CreationTime: Timestamp
    Description: ImageDescription
    DisplayName: ImageDisplayName
    FailureReason: FailureReason
    @required ImageArn: ImageArn
    @required ImageName: ImageName
    @required ImageStatus: ImageStatus
    @required LastModifiedTime: Timestamp
}

@length(min: 0, max: 256)
@pattern("arn:aws(-[\\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*")
string ImageArn

@length(min: 1, max: 255)
@pattern(".*")
string ImageBaseImage

structure ImageClassificationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
}

structure ImageConfig {
    @required RepositoryAccessMode: RepositoryAccessMode
    RepositoryAuthConfig: RepositoryAuthConfig
}

@length(min: 1, max: 255)
string ImageContainerImage

@length(min: 1, max: 11)
@pattern("(^DisplayName$)|(^Description$)")
string ImageDeleteProperty

@length(min: 0, max: 2)
list ImageDeletePropertyList {
    member: ImageDeleteProperty
}

@length(min: 1, max: 512)
@pattern(".*")
string ImageDescription

@length(min: 0, max: 72)
@pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}")
string ImageDigest

@length(min: 1, max: 128)
@pattern("\\S(.*\\S)?")
string ImageDisplayName

@length(min: 7, max: 21)
@pattern("ami-[0-9a-fA-F]{8,17}|default")
string ImageId

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
string ImageName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9\\-.]+")
string ImageNameContains

enum ImageSortBy {
    CREATION_TIME
    LAST_MODIFIED_TIME
    IMAGE_NAME
}

enum ImageSortOrder {
    ASCENDING
    DESCENDING
}

enum ImageStatus {
    CREATING
    CREATED
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

@length(min: 0, max: 255)
@pattern(".*")
string ImageUri

structure ImageVersion {
    @required CreationTime: Timestamp
    FailureReason: FailureReason
    @required ImageArn: ImageArn
    @required ImageVersionArn: ImageVersionArn
    @required ImageVersionStatus: ImageVersionStatus
    @required LastModifiedTime: Timestamp
    @required Version: ImageVersionNumber
}

@length(min: 1, max: 128)
@pattern("(^\\d+$)|(^\\d+.\\d+$)|(^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$)")
string ImageVersionAlias

@length(min: 1, max: 128)
@pattern("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)")
string ImageVersionAliasPattern

@length(min: 0, max: 256)
@pattern("(arn:aws(-[\\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)")
string ImageVersionArn

@range(min: 0)
integer ImageVersionNumber

enum ImageVersionSortBy {
    CREATION_TIME
    LAST_MODIFIED_TIME
    VERSION
}

enum ImageVersionSortOrder {
    ASCENDING
    DESCENDING
}

enum ImageVersionStatus {
    CREATING
    CREATED
    CREATE_FAILED
    DELETING
    DELETE_FAILED
}

list ImageVersions {
    member: ImageVersion
}

list Images {
    member: Image
}

structure ImportHubContentRequest {
    @required HubContentName: HubContentName
    HubContentVersion: HubContentVersion
    @required HubContentType: HubContentType
    @required DocumentSchemaVersion: DocumentSchemaVersion
    @required HubName: HubNameOrArn
    HubContentDisplayName: HubContentDisplayName
    HubContentDescription: HubContentDescription
    HubContentMarkdown: HubContentMarkdown
    @required HubContentDocument: HubContentDocument
    SupportStatus: HubContentSupportStatus
    HubContentSearchKeywords: HubContentSearchKeywordList
    Tags: TagList
}

structure ImportHubContentResponse {
    @required HubArn: HubArn
    @required HubContentArn: HubContentArn
}

@range(min: 0)
integer InUseInstanceCount

boolean IncludeNodeLogicalIdsBoolean

@length(min: 20, max: 2048)
string InferenceComponentArn

structure InferenceComponentAvailabilityZoneBalance {
    @required EnforcementMode: AvailabilityZoneBalanceEnforcementMode
    MaxImbalance: AvailabilityZoneBalanceMaxImbalance
}

structure InferenceComponentCapacitySize {
    @required Type: InferenceComponentCapacitySizeType
    @required Value: CapacitySizeValue
}

enum InferenceComponentCapacitySizeType {
    COPY_COUNT
    CAPACITY_PERCENT
}

structure InferenceComponentComputeResourceRequirements {
    NumberOfCpuCoresRequired: NumberOfCpuCores
    NumberOfAcceleratorDevicesRequired: NumberOfAcceleratorDevices
    @required MinMemoryRequiredInMb: MemoryInMb
    MaxMemoryRequiredInMb: MemoryInMb
}

structure InferenceComponentContainerSpecification {
    Image: ContainerImage
    ArtifactUrl: Url
    Environment: EnvironmentMap
}

structure InferenceComponentContainerSpecificationSummary {
    DeployedImage: DeployedImage
    ArtifactUrl: Url
    Environment: EnvironmentMap
}

@range(min: 0)
integer InferenceComponentCopyCount

structure InferenceComponentDataCacheConfig {
    @required EnableCaching: EnableCaching
}

structure InferenceComponentDataCacheConfigSummary {
    @required EnableCaching: EnableCaching
}

structure InferenceComponentDeploymentConfig {
    @required RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig
}

structure InferenceComponentMetadata {
    Arn: String2048
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string InferenceComponentName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string InferenceComponentNameContains

structure InferenceComponentPlacementStatus {
    @required InstanceType: ProductionVariantInstanceType
    @required CurrentCopyCount: InferenceComponentCopyCount
}

@length(min: 1)
list InferenceComponentPlacementStatusList {
    member: InferenceComponentPlacementStatus
}

enum InferenceComponentPlacementStrategy {
    SPREAD
    BINPACK
}

structure InferenceComponentRollingUpdatePolicy {
    @required MaximumBatchSize: InferenceComponentCapacitySize
    @required WaitIntervalInSeconds: WaitIntervalInSeconds
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
    RollbackMaximumBatchSize: InferenceComponentCapacitySize
}

structure InferenceComponentRuntimeConfig {
    @required CopyCount: InferenceComponentCopyCount
}

structure InferenceComponentRuntimeConfigSummary {
    DesiredCopyCount: InferenceComponentCopyCount
    CurrentCopyCount: InferenceComponentCopyCount
    PlacementStatus: InferenceComponentPlacementStatusList
}

structure InferenceComponentSchedulingConfig {
    @required PlacementStrategy: InferenceComponentPlacementStrategy
    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance
}

enum InferenceComponentSortKey {
    Name
    CreationTime
    Status
}

structure InferenceComponentSpecification {
    InstanceType: ProductionVariantInstanceType
    ModelName: ModelName
    Container: InferenceComponentContainerSpecification
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: InferenceComponentName
    DataCacheConfig: InferenceComponentDataCacheConfig
    SchedulingConfig: InferenceComponentSchedulingConfig
}

@length(min: 1, max: 5)
list InferenceComponentSpecificationList {
    member: InferenceComponentSpecification
}

structure InferenceComponentSpecificationSummary {
    InstanceType: ProductionVariantInstanceType
    ModelName: ModelName
    Container: InferenceComponentContainerSpecificationSummary
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: InferenceComponentName
    DataCacheConfig: InferenceComponentDataCacheConfigSummary
    SchedulingConfig: InferenceComponentSchedulingConfig
}

@length(min: 1)
list InferenceComponentSpecificationSummaryList {
    member: InferenceComponentSpecificationSummary
}

structure InferenceComponentStartupParameters {
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
}

enum InferenceComponentStatus {
    InService
    Creating
    Updating
    Failed
    Deleting
}

structure InferenceComponentSummary {
    @required CreationTime: Timestamp
    @required InferenceComponentArn: InferenceComponentArn
    @required InferenceComponentName: InferenceComponentName
    @required EndpointArn: EndpointArn
    @required EndpointName: EndpointName
    @required VariantName: VariantName
    InferenceComponentStatus: InferenceComponentStatus
    @required LastModifiedTime: Timestamp
}

list InferenceComponentSummaryList {
    member: InferenceComponentSummary
}

structure InferenceExecutionConfig {
    @required Mode: InferenceExecutionMode
}

enum InferenceExecutionMode {
    Serial
    Direct
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:inference-experiment/.*")
string InferenceExperimentArn

structure InferenceExperimentDataStorageConfig {
    @required Destination: DestinationS3Uri
    KmsKey: KmsKeyId
    ContentType: CaptureContentTypeHeader
}

@length(min: 0, max: 1024)
@pattern(".*")
string InferenceExperimentDescription

list InferenceExperimentList {
    member: InferenceExperimentSummary
}

@length(min: 1, max: 120)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
string InferenceExperimentName

structure InferenceExperimentSchedule {
    StartTime: Timestamp
    EndTime: Timestamp
}

enum InferenceExperimentStatus {
    Creating
    Created
    Updating
    Running
    Starting
    Stopping
    Completed
    Cancelled
}

@length(min: 0, max: 1024)
@pattern(".*")
string InferenceExperimentStatusReason

enum InferenceExperimentStopDesiredState {
    Completed
    Cancelled
}

structure InferenceExperimentSummary {
    @required Name: InferenceExperimentName
    @required Type: InferenceExperimentType
    Schedule: InferenceExperimentSchedule
    @required Status: InferenceExperimentStatus
    StatusReason: InferenceExperimentStatusReason
    Description: InferenceExperimentDescription
    @required CreationTime: Timestamp
    CompletionTime: Timestamp
    @required LastModifiedTime: Timestamp
    RoleArn: RoleArn
}

enum InferenceExperimentType {
    ShadowMode
}

structure InferenceHubAccessConfig {
    @required HubContentArn: HubContentArn
}

@length(min: 0, max: 256)
string InferenceImage

structure InferenceMetrics {
    @required MaxInvocations: Integer
    @required ModelLatency: Integer
}

structure InferenceRecommendation {
    RecommendationId: String
    Metrics: RecommendationMetrics
    @required EndpointConfiguration: EndpointOutputConfiguration
    @required ModelConfiguration: ModelConfiguration
    InvocationEndTime: InvocationEndTime
    InvocationStartTime: InvocationStartTime
}

@length(min: 1, max: 10)
list InferenceRecommendations {
    member: InferenceRecommendation
}

structure InferenceRecommendationsJob {
    @required JobName: RecommendationJobName
    @required JobDescription: RecommendationJobDescription
    @required JobType: RecommendationJobType
    @required JobArn: RecommendationJobArn
    @required Status: RecommendationJobStatus
    @required CreationTime: CreationTime
    CompletionTime: Timestamp
    @required RoleArn: RoleArn
    @required LastModifiedTime: LastModifiedTime
    FailureReason: FailureReason
    ModelName: ModelName
    SamplePayloadUrl: S3Uri
    ModelPackageVersionArn: ModelPackageArn
}

structure InferenceRecommendationsJobStep {
    @required StepType: RecommendationStepType
    @required JobName: RecommendationJobName
    @required Status: RecommendationJobStatus
    InferenceBenchmark: RecommendationJobInferenceBenchmark
}

list InferenceRecommendationsJobSteps {
    member: InferenceRecommendationsJobStep
}

list InferenceRecommendationsJobs {
    member: InferenceRecommendationsJob
}

structure InferenceSpecification {
    @required Containers: ModelPackageContainerDefinitionList
    SupportedTransformInstanceTypes: TransformInstanceTypes
    SupportedRealtimeInferenceInstanceTypes: RealtimeInferenceInstanceTypes
    SupportedContentTypes: ContentTypes
    SupportedResponseMIMETypes: ResponseMIMETypes
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string InferenceSpecificationName

structure InfraCheckConfig {
    EnableInfraCheck: EnableInfraCheck
}

@range(min: 1)
integer InitialInstanceCount

@range(min: 1)
integer InitialNumberOfUsers

@range(min: 1)
integer InitialTaskCount

structure InputConfig {
    @required S3Uri: S3Uri
    DataInputConfig: DataInputConfig
    @required Framework: Framework
    FrameworkVersion: FrameworkVersion
}

@length(min: 1, max: 20)
list InputDataConfig {
    member: Channel
}

enum InputMode {
    Pipe
    File
}

@length(min: 1)
list InputModes {
    member: TrainingInputMode
}

@range(min: 0, max: 10000000)
integer InstanceCount

structure InstanceGroup {
    @required InstanceType: TrainingInstanceType
    @required InstanceCount: TrainingInstanceCount
    @required InstanceGroupName: InstanceGroupName
}

structure InstanceGroupHealthCheckConfiguration {
    @required InstanceGroupName: ClusterInstanceGroupName
    InstanceIds: InstanceIds
    @required DeepHealthChecks: DeepHealthChecks
}

structure InstanceGroupMetadata {
    FailureMessage: String
    AvailabilityZoneId: String
    CapacityReservation: CapacityReservation
    SubnetId: String
    SecurityGroupIds: SecurityGroupIds
    AmiOverride: String
}

@length(min: 1, max: 64)
@pattern(".+")
string InstanceGroupName

@length(min: 0, max: 5)
list InstanceGroupNames {
    member: InstanceGroupName
}

structure InstanceGroupScalingMetadata {
    InstanceCount: InstanceCount
    TargetCount: TargetCount
    MinCount: InstanceCount
    FailureMessage: String
}

enum InstanceGroupStatus {
    InService
    Creating
    Updating
    Failed
    Degraded
    SystemUpdating
    Deleting
}

@length(min: 1, max: 63)
string InstanceGroupTrainingPlanStatus

@length(min: 0, max: 5)
list InstanceGroups {
    member: InstanceGroup
}

@length(min: 1, max: 500)
list InstanceIds {
    member: ClusterNodeId
}

structure InstanceMetadata {
    CustomerEni: String
    AdditionalEnis: AdditionalEnis
    InstanceRequirementsEniConfigurations: InstanceRequirementsEniConfigurations
    CapacityReservation: CapacityReservation
    FailureMessage: String
    LcsExecutionState: String
    NodeLogicalId: ClusterNodeLogicalId
}

structure InstanceMetadataServiceConfiguration {
    @required MinimumInstanceMetadataServiceVersion: MinimumInstanceMetadataServiceVersion
}

structure InstancePlacementConfig {
    EnableMultipleJobs: Boolean
    PlacementSpecifications: PlacementSpecifications
}

structure InstancePool {
    @required InstanceType: ProductionVariantInstanceType
    ModelNameOverride: ModelName
    @required Priority: InstancePoolPriority
}

@length(min: 1, max: 5)
list InstancePoolList {
    member: InstancePool
}

@range(min: 1, max: 5)
integer InstancePoolPriority

structure InstancePoolSummary {
    @required InstanceType: ProductionVariantInstanceType
    @required CurrentInstanceCount: TaskCount
}

@length(min: 1)
list InstancePoolSummaryList {
    member: InstancePoolSummary
}

structure InstanceRequirementsEniConfiguration {
    CustomerEni: String
    AdditionalEnis: AdditionalEnis
}

list InstanceRequirementsEniConfigurations {
    member: InstanceRequirementsEniConfiguration
}

enum InstanceType {
    ml_t2_medium = "ml.t2.medium"
    ml_t2_large = "ml.t2.large"
    ml_t2_xlarge = "ml.t2.xlarge"
    ml_t2_2xlarge = "ml.t2.2xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_8xlarge = "ml.m5d.8xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_16xlarge = "ml.m5d.16xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5d_xlarge = "ml.c5d.xlarge"
    ml_c5d_2xlarge = "ml.c5d.2xlarge"
    ml_c5d_4xlarge = "ml.c5d.4xlarge"
    ml_c5d_9xlarge = "ml.c5d.9xlarge"
    ml_c5d_18xlarge = "ml.c5d.18xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_inf1_xlarge = "ml.inf1.xlarge"
    ml_inf1_2xlarge = "ml.inf1.2xlarge"
    ml_inf1_6xlarge = "ml.inf1.6xlarge"
    ml_inf1_24xlarge = "ml.inf1.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_m6id_large = "ml.m6id.large"
    ml_m6id_xlarge = "ml.m6id.xlarge"
    ml_m6id_2xlarge = "ml.m6id.2xlarge"
    ml_m6id_4xlarge = "ml.m6id.4xlarge"
    ml_m6id_8xlarge = "ml.m6id.8xlarge"
    ml_m6id_12xlarge = "ml.m6id.12xlarge"
    ml_m6id_16xlarge = "ml.m6id.16xlarge"
    ml_m6id_24xlarge = "ml.m6id.24xlarge"
    ml_m6id_32xlarge = "ml.m6id.32xlarge"
    ml_c6id_large = "ml.c6id.large"
    ml_c6id_xlarge = "ml.c6id.xlarge"
    ml_c6id_2xlarge = "ml.c6id.2xlarge"
    ml_c6id_4xlarge = "ml.c6id.4xlarge"
    ml_c6id_8xlarge = "ml.c6id.8xlarge"
    ml_c6id_12xlarge = "ml.c6id.12xlarge"
    ml_c6id_16xlarge = "ml.c6id.16xlarge"
    ml_c6id_24xlarge = "ml.c6id.24xlarge"
    ml_c6id_32xlarge = "ml.c6id.32xlarge"
    ml_r6id_large = "ml.r6id.large"
    ml_r6id_xlarge = "ml.r6id.xlarge"
    ml_r6id_2xlarge = "ml.r6id.2xlarge"
    ml_r6id_4xlarge = "ml.r6id.4xlarge"
    ml_r6id_8xlarge = "ml.r6id.8xlarge"
    ml_r6id_12xlarge = "ml.r6id.12xlarge"
    ml_r6id_16xlarge = "ml.r6id.16xlarge"
    ml_r6id_24xlarge = "ml.r6id.24xlarge"
    ml_r6id_32xlarge = "ml.r6id.32xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
}

integer Integer

structure IntegerParameterRange {
    @required Name: ParameterKey
    @required MinValue: ParameterValue
    @required MaxValue: ParameterValue
    ScalingType: HyperParameterScalingType
}

structure IntegerParameterRangeSpecification {
    @required MinValue: ParameterValue
    @required MaxValue: ParameterValue
}

@length(min: 0, max: 30)
list IntegerParameterRanges {
    member: IntegerParameterRange
}

timestamp InvocationEndTime

timestamp InvocationStartTime

@range(min: 0, max: 3)
integer InvocationsMaxRetries

@range(min: 1, max: 3600)
integer InvocationsTimeoutInSeconds

@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:rolealias/?[a-zA-Z_0-9+=,.@\\-_/]+")
string IotRoleAlias

enum IsTrackingServerActive {
    Active
    Inactive
}

@length(min: 1, max: 256)
string ItemIdentifierAttributeName

@range(min: 1)
integer JobDurationInSeconds

@length(min: 1)
@pattern(".+")
string JobReferenceCode

@length(min: 1, max: 255)
@pattern(".+")
string JobReferenceCodeContains

enum JobType {
    TRAINING
    INFERENCE
    NOTEBOOK_KERNEL
}

enum JoinSource {
    Input
    None
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*")
string JsonContentType

@length(min: 1, max: 10)
list JsonContentTypes {
    member: JsonContentType
}

@length(min: 0, max: 63)
string JsonPath

structure JupyterLabAppImageConfig {
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig
}

structure JupyterLabAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
    CodeRepositories: CodeRepositories
    AppLifecycleManagement: AppLifecycleManagement
    EmrSettings: EmrSettings
    BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
}

structure JupyterServerAppSettings {
    DefaultResourceSpec: ResourceSpec
    LifecycleConfigArns: LifecycleConfigArns
    CodeRepositories: CodeRepositories
}

@range(min: 0, max: 21600)
integer KeepAlivePeriodInSeconds

structure KendraSettings {
    Status: FeatureStatus
}

@length(min: 0, max: 1024)
string KernelDisplayName

structure KernelGatewayAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
    LifecycleConfigArns: LifecycleConfigArns
}

structure KernelGatewayImageConfig {
    @required KernelSpecs: KernelSpecs
    FileSystemConfig: FileSystemConfig
}

@length(min: 0, max: 1024)
string KernelName

structure KernelSpec {
    @required Name: KernelName
    DisplayName: KernelDisplayName
}

@length(min: 1, max: 5)
list KernelSpecs {
    member: KernelSpec
}

@length(min: 1, max: 1024)
@pattern(".+")
string Key

@length(min: 0, max: 2048)
@pattern("[a-zA-Z0-9:/_-]*")
string KmsKeyId

@length(min: 1, max: 127)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}")
string LabelAttributeName

@range(min: 0)
integer LabelCounter

structure LabelCounters {
    TotalLabeled: LabelCounter
    HumanLabeled: LabelCounter
    MachineLabeled: LabelCounter
    FailedNonRetryableError: LabelCounter
    Unlabeled: LabelCounter
}

structure LabelCountersForWorkteam {
    HumanLabeled: LabelCounter
    PendingHuman: LabelCounter
    Total: LabelCounter
}

@length(min: 0, max: 2048)
@pattern("arn:.*")
string LabelingJobAlgorithmSpecificationArn

structure LabelingJobAlgorithmsConfig {
    @required LabelingJobAlgorithmSpecificationArn: LabelingJobAlgorithmSpecificationArn
    InitialActiveLearningModelArn: ModelArn
    LabelingJobResourceConfig: LabelingJobResourceConfig
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:labeling-job/.*")
string LabelingJobArn

structure LabelingJobDataAttributes {
    ContentClassifiers: ContentClassifiers
}

structure LabelingJobDataSource {
    S3DataSource: LabelingJobS3DataSource
    SnsDataSource: LabelingJobSnsDataSource
}

structure LabelingJobForWorkteamSummary {
    LabelingJobName: LabelingJobName
    @required JobReferenceCode: JobReferenceCode
    @required WorkRequesterAccountId: AccountId
    @required CreationTime: Timestamp
    LabelCounters: LabelCountersForWorkteam
    NumberOfHumanWorkersPerDataObject: NumberOfHumanWorkersPerDataObject
}

list LabelingJobForWorkteamSummaryList {
    member: LabelingJobForWorkteamSummary
}

structure LabelingJobInputConfig {
    @required DataSource: LabelingJobDataSource
    DataAttributes: LabelingJobDataAttributes
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string LabelingJobName

structure LabelingJobOutput {
    @required OutputDatasetS3Uri: S3Uri
    FinalActiveLearningModelArn: ModelArn
}

structure LabelingJobOutputConfig {
    @required S3OutputPath: S3Uri
    KmsKeyId: KmsKeyId
    SnsTopicArn: SnsTopicArn
}

structure LabelingJobResourceConfig {
    VolumeKmsKeyId: KmsKeyId
    VpcConfig: VpcConfig
}

structure LabelingJobS3DataSource {
    @required ManifestS3Uri: S3Uri
}

structure LabelingJobSnsDataSource {
    @required SnsTopicArn: SnsTopicArn
}

enum LabelingJobStatus {
    Initializing
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure LabelingJobStoppingConditions {
    MaxHumanLabeledObjectCount: MaxHumanLabeledObjectCount
    MaxPercentageOfInputDatasetLabeled: MaxPercentageOfInputDatasetLabeled
}

structure LabelingJobSummary {
    @required LabelingJobName: LabelingJobName
    @required LabelingJobArn: LabelingJobArn
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required LabelingJobStatus: LabelingJobStatus
    @required LabelCounters: LabelCounters
    @required WorkteamArn: WorkteamArn
    PreHumanTaskLambdaArn: LambdaFunctionArn
    AnnotationConsolidationLambdaArn: LambdaFunctionArn
    FailureReason: FailureReason
    LabelingJobOutput: LabelingJobOutput
    InputConfig: LabelingJobInputConfig
}

list LabelingJobSummaryList {
    member: LabelingJobSummary
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*")
string LambdaFunctionArn

structure LambdaStepMetadata {
    Arn: String256
    OutputParameters: OutputParameterList
}

@length(min: 0, max: 1023)
string LandingUri

timestamp LastModifiedTime

structure LastUpdateStatus {
    @required Status: LastUpdateStatusValue
    FailureReason: FailureReason
}

enum LastUpdateStatusValue {
    Successful
    Failed
    InProgress
}

list LifecycleConfigArns {
    member: StudioLifecycleConfigArn
}

enum LifecycleManagement {
    ENABLED
    DISABLED
}

@length(min: 0, max: 30)
map LineageEntityParameters {
    key: StringParameterValue
    value: StringParameterValue
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:lineage-group/.*")
string LineageGroupArn

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:lineage-group\\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})")
string LineageGroupNameOrArn

list LineageGroupSummaries {
    member: LineageGroupSummary
}

structure LineageGroupSummary {
    LineageGroupArn: LineageGroupArn
    LineageGroupName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure LineageMetadata {
    ActionArns: MapString2048
    ArtifactArns: MapString2048
    ContextArns: MapString2048
    Associations: AssociationInfoList
}

enum LineageType {
    TrialComponent
    Artifact
    Context
    Action
}

structure ListAIBenchmarkJobsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: NameContains
    StatusEquals: AIBenchmarkJobStatus
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortBy: ListAIBenchmarkJobsSortBy
    SortOrder: SortOrder
}

structure ListAIBenchmarkJobsResponse {
    @required AIBenchmarkJobs: AIBenchmarkJobSummaryList
    NextToken: NextToken
}

enum ListAIBenchmarkJobsSortBy {
    Name
    CreationTime
    Status
}

structure ListAIRecommendationJobsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: NameContains
    StatusEquals: AIRecommendationJobStatus
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortBy: ListAIRecommendationJobsSortBy
    SortOrder: SortOrder
}

structure ListAIRecommendationJobsResponse {
    @required AIRecommendationJobs: AIRecommendationJobSummaryList
    NextToken: NextToken
}

enum ListAIRecommendationJobsSortBy {
    Name
    CreationTime
    Status
}

structure ListAIWorkloadConfigsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: NameContains
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortBy: ListAIWorkloadConfigsSortBy
    SortOrder: SortOrder
}

structure ListAIWorkloadConfigsResponse {
    @required AIWorkloadConfigs: AIWorkloadConfigSummaryList
    NextToken: NextToken
}

enum ListAIWorkloadConfigsSortBy {
    Name
    CreationTime
}

structure ListActionsRequest {
    SourceUri: SourceUri
    ActionType: String256
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortActionsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListActionsResponse {
    ActionSummaries: ActionSummaries
    NextToken: NextToken
}

structure ListAlgorithmsInput {
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    MaxResults: MaxResults
    NameContains: NameContains
    NextToken: NextToken
    SortBy: AlgorithmSortBy
    SortOrder: SortOrder
}

structure ListAlgorithmsOutput {
    @required AlgorithmSummaryList: AlgorithmSummaryList
    NextToken: NextToken
}

structure ListAliasesRequest {
    @required ImageName: ImageName
    Alias: SageMakerImageVersionAlias
    Version: ImageVersionNumber
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListAliasesResponse {
    SageMakerImageVersionAliases: SageMakerImageVersionAliases
    NextToken: NextToken
}

structure ListAppImageConfigsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: AppImageConfigName
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    ModifiedTimeBefore: Timestamp
    ModifiedTimeAfter: Timestamp
    SortBy: AppImageConfigSortKey
    SortOrder: SortOrder
}

structure ListAppImageConfigsResponse {
    NextToken: NextToken
    AppImageConfigs: AppImageConfigList
}

structure ListAppsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    SortOrder: SortOrder
    SortBy: AppSortKey
    DomainIdEquals: DomainId
    UserProfileNameEquals: UserProfileName
    SpaceNameEquals: SpaceName
}

structure ListAppsResponse {
    Apps: AppList
    NextToken: NextToken
}

structure ListArtifactsRequest {
    SourceUri: SourceUri
    ArtifactType: String256
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortArtifactsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListArtifactsResponse {
    ArtifactSummaries: ArtifactSummaries
    NextToken: NextToken
}

structure ListAssociationsRequest {
    SourceArn: AssociationEntityArn
    DestinationArn: AssociationEntityArn
    SourceType: String256
    DestinationType: String256
    AssociationType: AssociationEdgeType
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortAssociationsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListAssociationsResponse {
    AssociationSummaries: AssociationSummaries
    NextToken: NextToken
}

structure ListAutoMLJobsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: AutoMLNameContains
    StatusEquals: AutoMLJobStatus
    SortOrder: AutoMLSortOrder
    SortBy: AutoMLSortBy
    MaxResults: AutoMLMaxResults
    NextToken: NextToken
}

structure ListAutoMLJobsResponse {
    @required AutoMLJobSummaries: AutoMLJobSummaries
    NextToken: NextToken
}

structure ListCandidatesForAutoMLJobRequest {
    @required AutoMLJobName: AutoMLJobName
    StatusEquals: CandidateStatus
    CandidateNameEquals: CandidateName
    SortOrder: AutoMLSortOrder
    SortBy: CandidateSortBy
    MaxResults: AutoMLMaxResultsForTrials
    NextToken: NextToken
}

structure ListCandidatesForAutoMLJobResponse {
    @required Candidates: AutoMLCandidates
    NextToken: NextToken
}

structure ListClusterEventsRequest {
    @required ClusterName: ClusterNameOrArn
    InstanceGroupName: ClusterInstanceGroupName
    NodeId: ClusterNodeId
    EventTimeAfter: Timestamp
    EventTimeBefore: Timestamp
    SortBy: EventSortBy
    SortOrder: SortOrder
    ResourceType: ClusterEventResourceType
    MaxResults: ClusterEventMaxResults
    NextToken: NextToken
}

structure ListClusterEventsResponse {
    NextToken: NextToken
    Events: ClusterEventSummaries
}

structure ListClusterNodesRequest {
    @required ClusterName: ClusterNameOrArn
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    InstanceGroupNameContains: ClusterInstanceGroupName
    MaxResults: MaxResults
    NextToken: NextToken
    SortBy: ClusterSortBy
    SortOrder: SortOrder
    IncludeNodeLogicalIds: IncludeNodeLogicalIdsBoolean
}

structure ListClusterNodesResponse {
    NextToken: NextToken
    @required ClusterNodeSummaries: ClusterNodeSummaries
}

structure ListClusterSchedulerConfigsRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    NameContains: EntityName
    ClusterArn: ClusterArn
    Status: SchedulerResourceStatus
    SortBy: SortClusterSchedulerConfigBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListClusterSchedulerConfigsResponse {
    ClusterSchedulerConfigSummaries: ClusterSchedulerConfigSummaryList
    NextToken: NextToken
}

structure ListClustersRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: NameContains
    NextToken: NextToken
    SortBy: ClusterSortBy
    SortOrder: SortOrder
    TrainingPlanArn: TrainingPlanArn
}

structure ListClustersResponse {
    NextToken: NextToken
    @required ClusterSummaries: ClusterSummaries
}

structure ListCodeRepositoriesInput {
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: CodeRepositoryNameContains
    NextToken: NextToken
    SortBy: CodeRepositorySortBy
    SortOrder: CodeRepositorySortOrder
}

structure ListCodeRepositoriesOutput {
    @required CodeRepositorySummaryList: CodeRepositorySummaryList
    NextToken: NextToken
}

structure ListCompilationJobsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    LastModifiedTimeAfter: LastModifiedTime
    LastModifiedTimeBefore: LastModifiedTime
    NameContains: NameContains
    StatusEquals: CompilationJobStatus
    SortBy: ListCompilationJobsSortBy
    SortOrder: SortOrder
}

structure ListCompilationJobsResponse {
    @required CompilationJobSummaries: CompilationJobSummaries
    NextToken: NextToken
}

enum ListCompilationJobsSortBy {
    Name
    CreationTime
    Status
}

structure ListComputeQuotasRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    NameContains: EntityName
    Status: SchedulerResourceStatus
    ClusterArn: ClusterArn
    SortBy: SortQuotaBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListComputeQuotasResponse {
    ComputeQuotaSummaries: ComputeQuotaSummaryList
    NextToken: NextToken
}

structure ListContextsRequest {
    SourceUri: SourceUri
    ContextType: String256
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortContextsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListContextsResponse {
    ContextSummaries: ContextSummaries
    NextToken: NextToken
}

structure ListDataQualityJobDefinitionsRequest {
    EndpointName: EndpointName
    SortBy: MonitoringJobDefinitionSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListDataQualityJobDefinitionsResponse {
    @required JobDefinitionSummaries: MonitoringJobDefinitionSummaryList
    NextToken: NextToken
}

structure ListDeviceFleetsRequest {
    NextToken: NextToken
    MaxResults: ListMaxResults
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: NameContains
    SortBy: ListDeviceFleetsSortBy
    SortOrder: SortOrder
}

structure ListDeviceFleetsResponse {
    @required DeviceFleetSummaries: DeviceFleetSummaries
    NextToken: NextToken
}

enum ListDeviceFleetsSortBy {
    NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
}

structure ListDevicesRequest {
    NextToken: NextToken
    MaxResults: ListMaxResults
    LatestHeartbeatAfter: Timestamp
    ModelName: EntityName
    DeviceFleetName: EntityName
}

structure ListDevicesResponse {
    @required DeviceSummaries: DeviceSummaries
    NextToken: NextToken
}

structure ListDomainsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListDomainsResponse {
    Domains: DomainList
    NextToken: NextToken
}

structure ListEdgeDeploymentPlansRequest {
    NextToken: NextToken
    MaxResults: ListMaxResults
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: NameContains
    DeviceFleetNameContains: NameContains
    SortBy: ListEdgeDeploymentPlansSortBy
    SortOrder: SortOrder
}

structure ListEdgeDeploymentPlansResponse {
    @required EdgeDeploymentPlanSummaries: EdgeDeploymentPlanSummaries
    NextToken: NextToken
}

enum ListEdgeDeploymentPlansSortBy {
    NAME
    DEVICE_FLEET_NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
}

structure ListEdgePackagingJobsRequest {
    NextToken: NextToken
    MaxResults: ListMaxResults
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: NameContains
    ModelNameContains: NameContains
    StatusEquals: EdgePackagingJobStatus
    SortBy: ListEdgePackagingJobsSortBy
    SortOrder: SortOrder
}

structure ListEdgePackagingJobsResponse {
    @required EdgePackagingJobSummaries: EdgePackagingJobSummaries
    NextToken: NextToken
}

enum ListEdgePackagingJobsSortBy {
    NAME
    MODEL_NAME
    CREATION_TIME
    LAST_MODIFIED_TIME
    STATUS
}

structure ListEndpointConfigsInput {
    SortBy: EndpointConfigSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: EndpointConfigNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListEndpointConfigsOutput {
    @required EndpointConfigs: EndpointConfigSummaryList
    NextToken: PaginationToken
}

structure ListEndpointsInput {
    SortBy: EndpointSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: EndpointNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: EndpointStatus
}

structure ListEndpointsOutput {
    @required Endpoints: EndpointSummaryList
    NextToken: PaginationToken
}

structure ListExperimentsRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortExperimentsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListExperimentsResponse {
    ExperimentSummaries: ExperimentSummaries
    NextToken: NextToken
}

structure ListFeatureGroupsRequest {
    NameContains: FeatureGroupNameContains
    FeatureGroupStatusEquals: FeatureGroupStatus
    OfflineStoreStatusEquals: OfflineStoreStatusValue
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    SortOrder: FeatureGroupSortOrder
    SortBy: FeatureGroupSortBy
    MaxResults: FeatureGroupMaxResults
    NextToken: NextToken
}

structure ListFeatureGroupsResponse {
    @required FeatureGroupSummaries: FeatureGroupSummaries
    NextToken: NextToken
}

structure ListFlowDefinitionsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListFlowDefinitionsResponse {
    @required FlowDefinitionSummaries: FlowDefinitionSummaries
    NextToken: NextToken
}

structure ListHubContentVersionsRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    @required HubContentName: HubContentName
    MinVersion: HubContentVersion
    MaxSchemaVersion: DocumentSchemaVersion
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    SortBy: HubContentSortBy
    SortOrder: SortOrder
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListHubContentVersionsResponse {
    @required HubContentSummaries: HubContentInfoList
    NextToken: NextToken
}

structure ListHubContentsRequest {
    @required HubName: HubNameOrArn
    @required HubContentType: HubContentType
    NameContains: NameContains
    MaxSchemaVersion: DocumentSchemaVersion
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    SortBy: HubContentSortBy
    SortOrder: SortOrder
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListHubContentsResponse {
    @required HubContentSummaries: HubContentInfoList
    NextToken: NextToken
}

structure ListHubsRequest {
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    SortBy: HubSortBy
    SortOrder: SortOrder
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListHubsResponse {
    @required HubSummaries: HubInfoList
    NextToken: NextToken
}

structure ListHumanTaskUisRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListHumanTaskUisResponse {
    @required HumanTaskUiSummaries: HumanTaskUiSummaries
    NextToken: NextToken
}

structure ListHyperParameterTuningJobsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    SortBy: HyperParameterTuningJobSortByOptions
    SortOrder: SortOrder
    NameContains: NameContains
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    StatusEquals: HyperParameterTuningJobStatus
}

structure ListHyperParameterTuningJobsResponse {
    @required HyperParameterTuningJobSummaries: HyperParameterTuningJobSummaries
    NextToken: NextToken
}

structure ListImageVersionsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    @required ImageName: ImageName
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    MaxResults: MaxResults
    NextToken: NextToken
    SortBy: ImageVersionSortBy
    SortOrder: ImageVersionSortOrder
}

structure ListImageVersionsResponse {
    ImageVersions: ImageVersions
    NextToken: NextToken
}

structure ListImagesRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: ImageNameContains
    NextToken: NextToken
    SortBy: ImageSortBy
    SortOrder: ImageSortOrder
}

structure ListImagesResponse {
    Images: Images
    NextToken: NextToken
}

structure ListInferenceComponentsInput {
    SortBy: InferenceComponentSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: InferenceComponentNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: InferenceComponentStatus
    EndpointNameEquals: EndpointName
    VariantNameEquals: VariantName
}

structure ListInferenceComponentsOutput {
    @required InferenceComponents: InferenceComponentSummaryList
    NextToken: PaginationToken
}

structure ListInferenceExperimentsRequest {
    NameContains: NameContains
    Type: InferenceExperimentType
    StatusEquals: InferenceExperimentStatus
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    SortBy: SortInferenceExperimentsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListInferenceExperimentsResponse {
    InferenceExperiments: InferenceExperimentList
    NextToken: NextToken
}

structure ListInferenceRecommendationsJobStepsRequest {
    @required JobName: RecommendationJobName
    Status: RecommendationJobStatus
    StepType: RecommendationStepType
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListInferenceRecommendationsJobStepsResponse {
    Steps: InferenceRecommendationsJobSteps
    NextToken: NextToken
}

structure ListInferenceRecommendationsJobsRequest {
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    LastModifiedTimeAfter: LastModifiedTime
    LastModifiedTimeBefore: LastModifiedTime
    NameContains: NameContains
    StatusEquals: RecommendationJobStatus
    SortBy: ListInferenceRecommendationsJobsSortBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    ModelNameEquals: ModelName
    ModelPackageVersionArnEquals: ModelPackageArn
}

structure ListInferenceRecommendationsJobsResponse {
    @required InferenceRecommendationsJobs: InferenceRecommendationsJobs
    NextToken: NextToken
}

enum ListInferenceRecommendationsJobsSortBy {
    Name
    CreationTime
    Status
}

structure ListLabelingJobsForWorkteamRequest {
    @required WorkteamArn: WorkteamArn
    MaxResults: MaxResults
    NextToken: NextToken
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    JobReferenceCodeContains: JobReferenceCodeContains
    SortBy: ListLabelingJobsForWorkteamSortByOptions
    SortOrder: SortOrder
}

structure ListLabelingJobsForWorkteamResponse {
    @required LabelingJobSummaryList: LabelingJobForWorkteamSummaryList
    NextToken: NextToken
}

enum ListLabelingJobsForWorkteamSortByOptions {
    CreationTime
}

structure ListLabelingJobsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: NameContains
    SortBy: SortBy
    SortOrder: SortOrder
    StatusEquals: LabelingJobStatus
}

structure ListLabelingJobsResponse {
    LabelingJobSummaryList: LabelingJobSummaryList
    NextToken: NextToken
}

list ListLineageEntityParameterKey {
    member: StringParameterValue
}

structure ListLineageGroupsRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortLineageGroupsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListLineageGroupsResponse {
    LineageGroupSummaries: LineageGroupSummaries
    NextToken: NextToken
}

@range(max: 100)
integer ListMaxResults

structure ListMlflowAppsRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    Status: MlflowAppStatus
    MlflowVersion: MlflowVersion
    DefaultForDomainId: String
    AccountDefaultStatus: AccountDefaultStatus
    SortBy: SortMlflowAppBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListMlflowAppsResponse {
    Summaries: MlflowAppSummaries
    NextToken: NextToken
}

structure ListMlflowTrackingServersRequest {
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    TrackingServerStatus: TrackingServerStatus
    MlflowVersion: MlflowVersion
    SortBy: SortTrackingServerBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListMlflowTrackingServersResponse {
    TrackingServerSummaries: TrackingServerSummaryList
    NextToken: NextToken
}

structure ListModelBiasJobDefinitionsRequest {
    EndpointName: EndpointName
    SortBy: MonitoringJobDefinitionSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListModelBiasJobDefinitionsResponse {
    @required JobDefinitionSummaries: MonitoringJobDefinitionSummaryList
    NextToken: NextToken
}

structure ListModelCardExportJobsRequest {
    @required ModelCardName: EntityName
    ModelCardVersion: Integer
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    ModelCardExportJobNameContains: EntityName
    StatusEquals: ModelCardExportJobStatus
    SortBy: ModelCardExportJobSortBy
    SortOrder: ModelCardExportJobSortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListModelCardExportJobsResponse {
    @required ModelCardExportJobSummaries: ModelCardExportJobSummaryList
    NextToken: NextToken
}

structure ListModelCardVersionsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    @required ModelCardName: ModelCardNameOrArn
    ModelCardStatus: ModelCardStatus
    NextToken: NextToken
    SortBy: ModelCardVersionSortBy
    SortOrder: ModelCardSortOrder
}

structure ListModelCardVersionsResponse {
    @required ModelCardVersionSummaryList: ModelCardVersionSummaryList
    NextToken: NextToken
}

structure ListModelCardsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: EntityName
    ModelCardStatus: ModelCardStatus
    NextToken: NextToken
    SortBy: ModelCardSortBy
    SortOrder: ModelCardSortOrder
}

structure ListModelCardsResponse {
    @required ModelCardSummaries: ModelCardSummaryList
    NextToken: NextToken
}

structure ListModelExplainabilityJobDefinitionsRequest {
    EndpointName: EndpointName
    SortBy: MonitoringJobDefinitionSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListModelExplainabilityJobDefinitionsResponse {
    @required JobDefinitionSummaries: MonitoringJobDefinitionSummaryList
    NextToken: NextToken
}

structure ListModelMetadataRequest {
    SearchExpression: ModelMetadataSearchExpression
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListModelMetadataResponse {
    @required ModelMetadataSummaries: ModelMetadataSummaries
    NextToken: NextToken
}

structure ListModelPackageGroupsInput {
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    MaxResults: MaxResults
    NameContains: NameContains
    NextToken: NextToken
    SortBy: ModelPackageGroupSortBy
    SortOrder: SortOrder
    CrossAccountFilterOption: CrossAccountFilterOption
}

structure ListModelPackageGroupsOutput {
    @required ModelPackageGroupSummaryList: ModelPackageGroupSummaryList
    NextToken: NextToken
}

structure ListModelPackagesInput {
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    MaxResults: MaxResults
    NameContains: NameContains
    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageGroupName: ArnOrName
    ModelPackageType: ModelPackageType
    NextToken: NextToken
    SortBy: ModelPackageSortBy
    SortOrder: SortOrder
}

structure ListModelPackagesOutput {
    @required ModelPackageSummaryList: ModelPackageSummaryList
    NextToken: NextToken
}

structure ListModelQualityJobDefinitionsRequest {
    EndpointName: EndpointName
    SortBy: MonitoringJobDefinitionSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListModelQualityJobDefinitionsResponse {
    @required JobDefinitionSummaries: MonitoringJobDefinitionSummaryList
    NextToken: NextToken
}

structure ListModelsInput {
    SortBy: ModelSortKey
    SortOrder: OrderKey
    NextToken: PaginationToken
    MaxResults: MaxResults
    NameContains: ModelNameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
}

structure ListModelsOutput {
    @required Models: ModelSummaryList
    NextToken: PaginationToken
}

structure ListMonitoringAlertHistoryRequest {
    MonitoringScheduleName: MonitoringScheduleName
    MonitoringAlertName: MonitoringAlertName
    SortBy: MonitoringAlertHistorySortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    StatusEquals: MonitoringAlertStatus
}

structure ListMonitoringAlertHistoryResponse {
    MonitoringAlertHistory: MonitoringAlertHistoryList
    NextToken: NextToken
}

structure ListMonitoringAlertsRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListMonitoringAlertsResponse {
    MonitoringAlertSummaries: MonitoringAlertSummaryList
    NextToken: NextToken
}

structure ListMonitoringExecutionsRequest {
    MonitoringScheduleName: MonitoringScheduleName
    EndpointName: EndpointName
    SortBy: MonitoringExecutionSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    ScheduledTimeBefore: Timestamp
    ScheduledTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: ExecutionStatus
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringTypeEquals: MonitoringType
}

structure ListMonitoringExecutionsResponse {
    @required MonitoringExecutionSummaries: MonitoringExecutionSummaryList
    NextToken: NextToken
}

structure ListMonitoringSchedulesRequest {
    EndpointName: EndpointName
    SortBy: MonitoringScheduleSortKey
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    NameContains: NameContains
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    StatusEquals: ScheduleStatus
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringTypeEquals: MonitoringType
}

structure ListMonitoringSchedulesResponse {
    @required MonitoringScheduleSummaries: MonitoringScheduleSummaryList
    NextToken: NextToken
}

structure ListNotebookInstanceLifecycleConfigsInput {
    NextToken: NextToken
    MaxResults: MaxResults
    SortBy: NotebookInstanceLifecycleConfigSortKey
    SortOrder: NotebookInstanceLifecycleConfigSortOrder
    NameContains: NotebookInstanceLifecycleConfigNameContains
    CreationTimeBefore: CreationTime
    CreationTimeAfter: CreationTime
    LastModifiedTimeBefore: LastModifiedTime
    LastModifiedTimeAfter: LastModifiedTime
}

structure ListNotebookInstanceLifecycleConfigsOutput {
    NextToken: NextToken
    NotebookInstanceLifecycleConfigs: NotebookInstanceLifecycleConfigSummaryList
}

structure ListNotebookInstancesInput {
    NextToken: NextToken
    MaxResults: MaxResults
    SortBy: NotebookInstanceSortKey
    SortOrder: NotebookInstanceSortOrder
    NameContains: NotebookInstanceNameContains
    CreationTimeBefore: CreationTime
    CreationTimeAfter: CreationTime
    LastModifiedTimeBefore: LastModifiedTime
    LastModifiedTimeAfter: LastModifiedTime
    StatusEquals: NotebookInstanceStatus
    NotebookInstanceLifecycleConfigNameContains: NotebookInstanceLifecycleConfigName
    DefaultCodeRepositoryContains: CodeRepositoryContains
    AdditionalCodeRepositoryEquals: CodeRepositoryNameOrUrl
}

structure ListNotebookInstancesOutput {
    NextToken: NextToken
    NotebookInstances: NotebookInstanceSummaryList
}

structure ListOptimizationJobsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    CreationTimeAfter: CreationTime
    CreationTimeBefore: CreationTime
    LastModifiedTimeAfter: LastModifiedTime
    LastModifiedTimeBefore: LastModifiedTime
    OptimizationContains: NameContains
    NameContains: NameContains
    StatusEquals: OptimizationJobStatus
    SortBy: ListOptimizationJobsSortBy
    SortOrder: SortOrder
}

structure ListOptimizationJobsResponse {
    @required OptimizationJobSummaries: OptimizationJobSummaries
    NextToken: NextToken
}

enum ListOptimizationJobsSortBy {
    Name
    CreationTime
    Status
}

structure ListPartnerAppsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListPartnerAppsResponse {
    Summaries: PartnerAppSummaries
    NextToken: NextToken
}

structure ListPipelineExecutionStepsRequest {
    PipelineExecutionArn: PipelineExecutionArn
    NextToken: NextToken
    MaxResults: MaxResults
    SortOrder: SortOrder
}

structure ListPipelineExecutionStepsResponse {
    PipelineExecutionSteps: PipelineExecutionStepList
    NextToken: NextToken
}

structure ListPipelineExecutionsRequest {
    @required PipelineName: PipelineNameOrArn
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortPipelineExecutionsBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListPipelineExecutionsResponse {
    PipelineExecutionSummaries: PipelineExecutionSummaryList
    NextToken: NextToken
}

structure ListPipelineParametersForExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListPipelineParametersForExecutionResponse {
    PipelineParameters: ParameterList
    NextToken: NextToken
}

structure ListPipelineVersionsRequest {
    @required PipelineName: PipelineNameOrArn
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListPipelineVersionsResponse {
    PipelineVersionSummaries: PipelineVersionSummaryList
    NextToken: NextToken
}

structure ListPipelinesRequest {
    PipelineNamePrefix: PipelineName
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortPipelinesBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListPipelinesResponse {
    PipelineSummaries: PipelineSummaryList
    NextToken: NextToken
}

structure ListProcessingJobsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: String
    StatusEquals: ProcessingJobStatus
    SortBy: SortBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListProcessingJobsResponse {
    @required ProcessingJobSummaries: ProcessingJobSummaries
    NextToken: NextToken
}

structure ListProjectsInput {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    MaxResults: MaxResults
    NameContains: ProjectEntityName
    NextToken: NextToken
    SortBy: ProjectSortBy
    SortOrder: ProjectSortOrder
}

structure ListProjectsOutput {
    @required ProjectSummaryList: ProjectSummaryList
    NextToken: NextToken
}

structure ListResourceCatalogsRequest {
    NameContains: ResourceCatalogName
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    SortOrder: ResourceCatalogSortOrder
    SortBy: ResourceCatalogSortBy
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListResourceCatalogsResponse {
    ResourceCatalogs: ResourceCatalogList
    NextToken: NextToken
}

structure ListSpacesRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    SortOrder: SortOrder
    SortBy: SpaceSortKey
    DomainIdEquals: DomainId
    SpaceNameContains: SpaceName
}

structure ListSpacesResponse {
    Spaces: SpaceList
    NextToken: NextToken
}

structure ListStageDevicesRequest {
    NextToken: NextToken
    MaxResults: ListMaxResults
    @required EdgeDeploymentPlanName: EntityName
    ExcludeDevicesDeployedInOtherStage: Boolean
    @required StageName: EntityName
}

structure ListStageDevicesResponse {
    @required DeviceDeploymentSummaries: DeviceDeploymentSummaries
    NextToken: NextToken
}

structure ListStudioLifecycleConfigsRequest {
    MaxResults: MaxResults
    NextToken: NextToken
    NameContains: StudioLifecycleConfigName
    AppTypeEquals: StudioLifecycleConfigAppType
    CreationTimeBefore: Timestamp
    CreationTimeAfter: Timestamp
    ModifiedTimeBefore: Timestamp
    ModifiedTimeAfter: Timestamp
    SortBy: StudioLifecycleConfigSortKey
    SortOrder: SortOrder
}

structure ListStudioLifecycleConfigsResponse {
    NextToken: NextToken
    StudioLifecycleConfigs: StudioLifecycleConfigsList
}

structure ListSubscribedWorkteamsRequest {
    NameContains: WorkteamName
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListSubscribedWorkteamsResponse {
    @required SubscribedWorkteams: SubscribedWorkteams
    NextToken: NextToken
}

structure ListTagsInput {
    @required ResourceArn: ResourceArn
    NextToken: NextToken
    MaxResults: ListTagsMaxResults
}

@range(min: 50)
integer ListTagsMaxResults

structure ListTagsOutput {
    Tags: TagList
    NextToken: NextToken
}

structure ListTrainingJobsForHyperParameterTuningJobRequest {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
    NextToken: NextToken
    MaxResults: MaxResults
    StatusEquals: TrainingJobStatus
    SortBy: TrainingJobSortByOptions
    SortOrder: SortOrder
}

structure ListTrainingJobsForHyperParameterTuningJobResponse {
    @required TrainingJobSummaries: HyperParameterTrainingJobSummaries
    NextToken: NextToken
}

structure ListTrainingJobsRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: NameContains
    StatusEquals: TrainingJobStatus
    SortBy: SortBy
    SortOrder: SortOrder
    WarmPoolStatusEquals: WarmPoolResourceStatus
    TrainingPlanArnEquals: TrainingPlanArn
}

structure ListTrainingJobsResponse {
    @required TrainingJobSummaries: TrainingJobSummaries
    NextToken: NextToken
}

structure ListTrainingPlansRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    StartTimeAfter: Timestamp
    StartTimeBefore: Timestamp
    SortBy: TrainingPlanSortBy
    SortOrder: TrainingPlanSortOrder
    Filters: TrainingPlanFilters
}

structure ListTrainingPlansResponse {
    NextToken: NextToken
    @required TrainingPlanSummaries: TrainingPlanSummaries
}

structure ListTransformJobsRequest {
    CreationTimeAfter: Timestamp
    CreationTimeBefore: Timestamp
    LastModifiedTimeAfter: Timestamp
    LastModifiedTimeBefore: Timestamp
    NameContains: NameContains
    StatusEquals: TransformJobStatus
    SortBy: SortBy
    SortOrder: SortOrder
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListTransformJobsResponse {
    @required TransformJobSummaries: TransformJobSummaries
    NextToken: NextToken
}

list ListTrialComponentKey256 {
    member: TrialComponentKey256
}

structure ListTrialComponentsRequest {
    ExperimentName: ExperimentEntityName
    TrialName: ExperimentEntityName
    SourceArn: String256
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortTrialComponentsBy
    SortOrder: SortOrder
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTrialComponentsResponse {
    TrialComponentSummaries: TrialComponentSummaries
    NextToken: NextToken
}

structure ListTrialsRequest {
    ExperimentName: ExperimentEntityName
    TrialComponentName: ExperimentEntityName
    CreatedAfter: Timestamp
    CreatedBefore: Timestamp
    SortBy: SortTrialsBy
    SortOrder: SortOrder
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTrialsResponse {
    TrialSummaries: TrialSummaries
    NextToken: NextToken
}

structure ListUltraServersByReservedCapacityRequest {
    @required ReservedCapacityArn: ReservedCapacityArn
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListUltraServersByReservedCapacityResponse {
    NextToken: NextToken
    @required UltraServers: UltraServers
}

structure ListUserProfilesRequest {
    NextToken: NextToken
    MaxResults: MaxResults
    SortOrder: SortOrder
    SortBy: UserProfileSortKey
    DomainIdEquals: DomainId
    UserProfileNameContains: UserProfileName
}

structure ListUserProfilesResponse {
    UserProfiles: UserProfileList
    NextToken: NextToken
}

structure ListWorkforcesRequest {
    SortBy: ListWorkforcesSortByOptions
    SortOrder: SortOrder
    NameContains: WorkforceName
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListWorkforcesResponse {
    @required Workforces: Workforces
    NextToken: NextToken
}

enum ListWorkforcesSortByOptions {
    Name
    CreateDate
}

structure ListWorkteamsRequest {
    SortBy: ListWorkteamsSortByOptions
    SortOrder: SortOrder
    NameContains: WorkteamName
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListWorkteamsResponse {
    @required Workteams: Workteams
    NextToken: NextToken
}

enum ListWorkteamsSortByOptions {
    Name
    CreateDate
}

@length(min: 0, max: 1024)
@pattern("\\/.*")
string LocalPath

long Long

@length(min: 0, max: 2048)
@pattern("(https|s3)://([^/]+)/?(.*)")
string LongS3Uri

enum MIGProfileType {
    mig_1g_5gb = "mig-1g.5gb"
    mig_1g_10gb = "mig-1g.10gb"
    mig_1g_18gb = "mig-1g.18gb"
    mig_1g_20gb = "mig-1g.20gb"
    mig_1g_23gb = "mig-1g.23gb"
    mig_1g_35gb = "mig-1g.35gb"
    mig_1g_45gb = "mig-1g.45gb"
    mig_1g_47gb = "mig-1g.47gb"
    mig_2g_10gb = "mig-2g.10gb"
    mig_2g_20gb = "mig-2g.20gb"
    mig_2g_35gb = "mig-2g.35gb"
    mig_2g_45gb = "mig-2g.45gb"
    mig_2g_47gb = "mig-2g.47gb"
    mig_3g_20gb = "mig-3g.20gb"
    mig_3g_40gb = "mig-3g.40gb"
    mig_3g_71gb = "mig-3g.71gb"
    mig_3g_90gb = "mig-3g.90gb"
    mig_3g_93gb = "mig-3g.93gb"
    mig_4g_20gb = "mig-4g.20gb"
    mig_4g_40gb = "mig-4g.40gb"
    mig_4g_71gb = "mig-4g.71gb"
    mig_4g_90gb = "mig-4g.90gb"
    mig_4g_93gb = "mig-4g.93gb"
    mig_7g_40gb = "mig-7g.40gb"
    mig_7g_80gb = "mig-7g.80gb"
    mig_7g_141gb = "mig-7g.141gb"
    mig_7g_180gb = "mig-7g.180gb"
    mig_7g_186gb = "mig-7g.186gb"
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?")
string MLFramework

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*")
string MLflowArn

structure MLflowConfiguration {
    MlflowResourceArn: MLflowArn
    MlflowExperimentName: MlflowExperimentEntityName
}

enum MaintenanceStatus {
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

@length(min: 0, max: 64)
@pattern("\\d+\\.\\d+")
string MajorMinorVersion

structure ManagedConfiguration {
    ManagedStorageType: ManagedStorageType
}

@range(min: 5, max: 1440)
integer ManagedInstanceScalingCooldownInMinutes

@range(min: 1)
integer ManagedInstanceScalingMaxInstanceCount

@range(min: 1, max: 100)
integer ManagedInstanceScalingMaximumStepSize

@range(min: 0)
integer ManagedInstanceScalingMinInstanceCount

enum ManagedInstanceScalingScaleInStrategy {
    IDLE_RELEASE
    CONSOLIDATION
}

enum ManagedInstanceScalingStatus {
    ENABLED
    DISABLED
}

enum ManagedStorageType {
    Restricted
}

@length(min: 0, max: 5)
map MapString2048 {
    key: String2048
    value: String2048
}

@range(min: 1)
integer MaxAutoMLJobRuntimeInSeconds

@range(min: 1, max: 750)
integer MaxCandidates

@range(min: 1, max: 1000)
integer MaxConcurrentInvocationsPerInstance

@range(min: 1, max: 5000)
integer MaxConcurrentTaskCount

@range(min: 0)
integer MaxConcurrentTransforms

@range(min: 1)
integer MaxHumanLabeledObjectCount

@range(min: 1)
integer MaxNumberOfTests

@range(min: 1)
integer MaxNumberOfTrainingJobs

@range(min: 3)
integer MaxNumberOfTrainingJobsNotImproving

@range(min: 1)
integer MaxParallelExecutionSteps

@range(min: 1)
integer MaxParallelOfTests

@range(min: 1)
integer MaxParallelTrainingJobs

@range(min: 0)
integer MaxPayloadInMB

@range(min: 7200, max: 2419200)
integer MaxPendingTimeInSeconds

@range(min: 1, max: 100)
integer MaxPercentageOfInputDatasetLabeled

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1)
integer MaxRuntimeInSeconds

@range(min: 1)
integer MaxRuntimePerTrainingJobInSeconds

@range(min: 1)
integer MaxWaitTimeInSeconds

@range(min: 600, max: 28800)
integer MaximumExecutionTimeoutInSeconds

@range(min: 1, max: 30)
integer MaximumRetryAttempts

@length(min: 0, max: 64)
@pattern("[-\\w]+\\/[-\\w+]+")
string MediaType

structure MemberDefinition {
    CognitoMemberDefinition: CognitoMemberDefinition
    OidcMemberDefinition: OidcMemberDefinition
}

@length(min: 1, max: 10)
list MemberDefinitions {
    member: MemberDefinition
}

@range(min: 0, max: 10000000)
float MemoryInGiBAmount

@range(min: 128)
integer MemoryInMb

structure MetadataProperties {
    CommitId: MetadataPropertyValue
    Repository: MetadataPropertyValue
    GeneratedBy: MetadataPropertyValue
    ProjectId: MetadataPropertyValue
}

@length(min: 0, max: 1024)
@pattern(".*")
string MetadataPropertyValue

structure MetricData {
    MetricName: MetricName
    Value: Float
    Timestamp: Timestamp
}

@length(min: 0, max: 40)
list MetricDataList {
    member: MetricDatum
}

structure MetricDatum {
    MetricName: AutoMLMetricEnum
    StandardMetricName: AutoMLMetricExtendedEnum
    Value: Float
    Set: MetricSetSource
}

structure MetricDefinition {
    @required Name: MetricName
    @required Regex: MetricRegex
}

@length(min: 0, max: 40)
list MetricDefinitionList {
    member: MetricDefinition
}

@length(min: 1, max: 255)
@pattern(".+")
string MetricName

integer MetricPublishFrequencyInSeconds

@length(min: 1, max: 500)
@pattern(".+")
string MetricRegex

enum MetricSetSource {
    Train
    Validation
    Test
}

union MetricSpecification {
    Predefined: PredefinedMetricSpecification
    Customized: CustomizedMetricSpecification
}

float MetricValue

structure MetricsConfig {
    EnableEnhancedMetrics: EnableEnhancedMetrics
    MetricPublishFrequencyInSeconds: MetricPublishFrequencyInSeconds
}

structure MetricsSource {
    @required ContentType: ContentType
    ContentDigest: ContentDigest
    @required S3Uri: S3Uri
}

@length(min: 0, max: 1)
@pattern("1|2")
string MinimumInstanceMetadataServiceVersion

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*")
string MlFlowResourceArn

@length(min: 20, max: 258)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*")
string MlReservationArn

enum MlTools {
    DataWrangler
    FeatureStore
    EmrClusters
    AutoMl
    Experiments
    Training
    ModelEvaluation
    Pipelines
    Models
    JumpStart
    InferenceRecommender
    Endpoints
    Projects
    InferenceOptimization
    PerformanceEvaluation
    LakeraGuard
    Comet
    DeepchecksLLMEvaluation
    Fiddler
    HyperPodClusters
    RunningInstances
    Datasets
    Evaluators
}

@length(min: 1, max: 128)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-app/.*")
string MlflowAppArn

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string MlflowAppName

enum MlflowAppStatus {
    Creating
    Created
    CreateFailed
    Updating
    Updated
    UpdateFailed
    Deleting
    DeleteFailed
    Deleted
}

@length(min: 0, max: 100)
list MlflowAppSummaries {
    member: MlflowAppSummary
}

structure MlflowAppSummary {
    Arn: MlflowAppArn
    Name: MlflowAppName
    Status: MlflowAppStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MlflowVersion: MlflowVersion
}

@length(min: 0, max: 2048)
string MlflowAppUrl

structure MlflowConfig {
    @required MlflowResourceArn: MlFlowResourceArn
    MlflowExperimentName: MlflowExperimentName
    MlflowRunName: MlflowRunName
}

structure MlflowDetails {
    MlflowExperimentId: MlflowExperimentId
    MlflowRunId: MlflowRunId
}

@length(min: 1, max: 256)
@pattern(".*")
string MlflowExperimentEntityName

@length(min: 1, max: 256)
@pattern(".*")
string MlflowExperimentId

@length(min: 1, max: 256)
@pattern(".*")
string MlflowExperimentName

@length(min: 1, max: 256)
@pattern(".*")
string MlflowRunId

@length(min: 1, max: 256)
@pattern(".*")
string MlflowRunName

@length(min: 0, max: 16)
@pattern("[0-9]*.[0-9]*.[0-9]*")
string MlflowVersion

structure Model {
    ModelName: ModelName
    PrimaryContainer: ContainerDefinition
    Containers: ContainerDefinitionList
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: RoleArn
    VpcConfig: VpcConfig
    CreationTime: Timestamp
    ModelArn: ModelArn
    EnableNetworkIsolation: Boolean
    Tags: TagList
    DeploymentRecommendation: DeploymentRecommendation
}

structure ModelAccessConfig {
    @required AcceptEula: AcceptEula
}

enum ModelApprovalStatus {
    Approved
    Rejected
    PendingManualApproval
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model/.*")
string ModelArn

structure ModelArtifacts {
    @required S3ModelArtifacts: S3Uri
}

structure ModelBiasAppSpecification {
    @required ImageUri: ImageUri
    @required ConfigUri: S3Uri
    Environment: MonitoringEnvironmentMap
}

structure ModelBiasBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelBiasJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    @required GroundTruthS3Input: MonitoringGroundTruthS3Input
}

enum ModelCacheSetting {
    Enabled
    Disabled
}

structure ModelCard {
    ModelCardArn: ModelCardArn
    ModelCardName: EntityName
    ModelCardVersion: Integer
    Content: ModelCardContent
    ModelCardStatus: ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
    ModelId: String
    RiskRating: String
    ModelPackageGroupName: String
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ModelCardArn

@length(min: 0, max: 100000)
@pattern(".*")
@sensitive
string ModelCardContent

structure ModelCardExportArtifacts {
    @required S3ExportArtifacts: S3Uri
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ModelCardExportJobArn

enum ModelCardExportJobSortBy {
    Name
    CreationTime
    Status
}

enum ModelCardExportJobSortOrder {
    Ascending
    Descending
}

enum ModelCardExportJobStatus {
    InProgress
    Completed
    Failed
}

structure ModelCardExportJobSummary {
    @required ModelCardExportJobName: EntityName
    @required ModelCardExportJobArn: ModelCardExportJobArn
    @required Status: ModelCardExportJobStatus
    @required ModelCardName: EntityName
    @required ModelCardVersion: Integer
    @required CreatedAt: Timestamp
    @required LastModifiedAt: Timestamp
}

list ModelCardExportJobSummaryList {
    member: ModelCardExportJobSummary
}

structure ModelCardExportOutputConfig {
    @required S3OutputPath: S3Uri
}

@length(min: 1, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model-card/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})")
string ModelCardNameOrArn

enum ModelCardProcessingStatus {
    DeleteInProgress
    DeletePending
    ContentDeleted
    ExportJobsDeleted
    DeleteCompleted
    DeleteFailed
}

structure ModelCardSecurityConfig {
    KmsKeyId: KmsKeyId
}

enum ModelCardSortBy {
    Name
    CreationTime
}

enum ModelCardSortOrder {
    Ascending
    Descending
}

enum ModelCardStatus {
    Draft
    PendingReview
    Approved
    Archived
}

structure ModelCardSummary {
    @required ModelCardName: EntityName
    @required ModelCardArn: ModelCardArn
    @required ModelCardStatus: ModelCardStatus
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

list ModelCardSummaryList {
    member: ModelCardSummary
}

enum ModelCardVersionSortBy {
    Version
}

structure ModelCardVersionSummary {
    @required ModelCardName: EntityName
    @required ModelCardArn: ModelCardArn
    @required ModelCardStatus: ModelCardStatus
    @required ModelCardVersion: Integer
    @required CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

list ModelCardVersionSummaryList {
    member: ModelCardVersionSummary
}

structure ModelClientConfig {
    InvocationsTimeoutInSeconds: InvocationsTimeoutInSeconds
    InvocationsMaxRetries: InvocationsMaxRetries
}

structure ModelCompilationConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

enum ModelCompressionType {
    None
    Gzip
}

structure ModelConfiguration {
    InferenceSpecificationName: InferenceSpecificationName
    EnvironmentParameters: EnvironmentParameters
    CompilationJobName: RecommendationJobCompilationJobName
}

structure ModelDashboardEndpoint {
    @required EndpointName: EndpointName
    @required EndpointArn: EndpointArn
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required EndpointStatus: EndpointStatus
}

list ModelDashboardEndpoints {
    member: ModelDashboardEndpoint
}

structure ModelDashboardIndicatorAction {
    Enabled: Boolean
}

structure ModelDashboardModel {
    Model: Model
    Endpoints: ModelDashboardEndpoints
    LastBatchTransformJob: TransformJob
    MonitoringSchedules: ModelDashboardMonitoringSchedules
    ModelCard: ModelDashboardModelCard
}

structure ModelDashboardModelCard {
    ModelCardArn: ModelCardArn
    ModelCardName: EntityName
    ModelCardVersion: Integer
    ModelCardStatus: ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Tags: TagList
    ModelId: String
    RiskRating: String
}

structure ModelDashboardMonitoringSchedule {
    MonitoringScheduleArn: MonitoringScheduleArn
    MonitoringScheduleName: MonitoringScheduleName
    MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: MonitoringType
    FailureReason: FailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: EndpointName
    MonitoringAlertSummaries: MonitoringAlertSummaryList
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    BatchTransformInput: BatchTransformInput
}

list ModelDashboardMonitoringSchedules {
    member: ModelDashboardMonitoringSchedule
}

structure ModelDataQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure ModelDataSource {
    S3DataSource: S3ModelDataSource
}

structure ModelDeployConfig {
    AutoGenerateEndpointName: AutoGenerateEndpointName
    EndpointName: EndpointName
}

structure ModelDeployResult {
    EndpointName: EndpointName
}

structure ModelDigests {
    ArtifactDigest: ArtifactDigest
}

structure ModelExplainabilityAppSpecification {
    @required ImageUri: ImageUri
    @required ConfigUri: S3Uri
    Environment: MonitoringEnvironmentMap
}

structure ModelExplainabilityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelExplainabilityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

structure ModelInfrastructureConfig {
    @required InfrastructureType: ModelInfrastructureType
    @required RealTimeInferenceConfig: RealTimeInferenceConfig
}

enum ModelInfrastructureType {
    RealTimeInference
}

structure ModelInput {
    @required DataInputConfig: DataInputConfig
}

@length(min: 1)
string ModelInsightsLocation

structure ModelLatencyThreshold {
    Percentile: String64
    ValueInMilliseconds: Integer
}

@length(min: 1, max: 1)
list ModelLatencyThresholds {
    member: ModelLatencyThreshold
}

structure ModelLifeCycle {
    @required Stage: EntityName
    @required StageStatus: EntityName
    StageDescription: StageDescription
}

structure ModelMetadataFilter {
    @required Name: ModelMetadataFilterType
    @required Value: String256
}

enum ModelMetadataFilterType {
    Domain
    Framework
    Task
    FrameworkVersion
}

@length(min: 1, max: 4)
list ModelMetadataFilters {
    member: ModelMetadataFilter
}

structure ModelMetadataSearchExpression {
    Filters: ModelMetadataFilters
}

list ModelMetadataSummaries {
    member: ModelMetadataSummary
}

structure ModelMetadataSummary {
    @required Domain: String
    @required Framework: String
    @required Task: String
    @required Model: String
    @required FrameworkVersion: String
}

structure ModelMetrics {
    ModelQuality: ModelQuality
    ModelDataQuality: ModelDataQuality
    Bias: Bias
    Explainability: Explainability
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string ModelName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string ModelNameContains

structure ModelPackage {
    ModelPackageName: EntityName
    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    ModelPackageRegistrationType: ModelPackageRegistrationType
    ModelPackageArn: ModelPackageArn
    ModelPackageDescription: EntityDescription
    CreationTime: CreationTime
    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    ModelPackageStatus: ModelPackageStatus
    ModelPackageStatusDetails: ModelPackageStatusDetails
    CertifyForMarketplace: CertifyForMarketplace
    ModelApprovalStatus: ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    ApprovalDescription: ApprovalDescription
    Domain: String
    Task: String
    SamplePayloadUrl: String
    AdditionalInferenceSpecifications: AdditionalInferenceSpecifications
    SourceUri: ModelPackageSourceUri
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    Tags: TagList
    CustomerMetadataProperties: CustomerMetadataMap
    DriftCheckBaselines: DriftCheckBaselines
    SkipModelValidation: SkipModelValidation
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package/[\\S]{1,2048}")
string ModelPackageArn

@length(min: 1, max: 100)
list ModelPackageArnList {
    member: ModelPackageArn
}

structure ModelPackageConfig {
    @required ModelPackageGroupArn: ModelPackageGroupArn
    SourceModelPackageArn: ModelPackageArn
}

structure ModelPackageContainerDefinition {
    ContainerHostname: ContainerHostname
    Image: ContainerImage
    ImageDigest: ImageDigest
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    ProductId: ProductId
    Environment: EnvironmentMap
    ModelInput: ModelInput
    Framework: String
    FrameworkVersion: ModelPackageFrameworkVersion
    NearestModelName: String
    AdditionalModelDataSources: AdditionalModelDataSources
    AdditionalS3DataSource: AdditionalS3DataSource
    ModelDataETag: String
    IsCheckpoint: Boolean
    BaseModel: BaseModel
}

@length(min: 1, max: 15)
list ModelPackageContainerDefinitionList {
    member: ModelPackageContainerDefinition
}

@length(min: 3, max: 10)
@pattern("[0-9]\\.[A-Za-z0-9.-]+")
string ModelPackageFrameworkVersion

structure ModelPackageGroup {
    ModelPackageGroupName: EntityName
    ModelPackageGroupArn: ModelPackageGroupArn
    ModelPackageGroupDescription: EntityDescription
    CreationTime: CreationTime
    CreatedBy: UserContext
    ModelPackageGroupStatus: ModelPackageGroupStatus
    Tags: TagList
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package-group/[\\S]{1,2048}")
string ModelPackageGroupArn

enum ModelPackageGroupSortBy {
    Name
    CreationTime
}

enum ModelPackageGroupStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
    DeleteFailed
}

structure ModelPackageGroupSummary {
    @required ModelPackageGroupName: EntityName
    @required ModelPackageGroupArn: ModelPackageGroupArn
    ModelPackageGroupDescription: EntityDescription
    @required CreationTime: CreationTime
    @required ModelPackageGroupStatus: ModelPackageGroupStatus
    ManagedConfiguration: ManagedConfiguration
}

list ModelPackageGroupSummaryList {
    member: ModelPackageGroupSummary
}

structure ModelPackageModelCard {
    ModelCardContent: ModelCardContent
    ModelCardStatus: ModelCardStatus
}

enum ModelPackageRegistrationType {
    Logged
    Registered
}

structure ModelPackageSecurityConfig {
    @required KmsKeyId: KmsKeyId
}

enum ModelPackageSortBy {
    Name
    CreationTime
}

@length(min: 0, max: 1024)
@pattern("[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}")
string ModelPackageSourceUri

enum ModelPackageStatus {
    Pending
    InProgress
    Completed
    Failed
    Deleting
}

structure ModelPackageStatusDetails {
    @required ValidationStatuses: ModelPackageStatusItemList
    ImageScanStatuses: ModelPackageStatusItemList
}

structure ModelPackageStatusItem {
    @required Name: EntityName
    @required Status: DetailedModelPackageStatus
    FailureReason: String
}

list ModelPackageStatusItemList {
    member: ModelPackageStatusItem
}

map ModelPackageSummaries {
    key: ModelPackageArn
    value: BatchDescribeModelPackageSummary
}

structure ModelPackageSummary {
    ModelPackageName: EntityName
    ModelPackageGroupName: EntityName
    ModelPackageVersion: ModelPackageVersion
    @required ModelPackageArn: ModelPackageArn
    ModelPackageDescription: EntityDescription
    @required CreationTime: CreationTime
    @required ModelPackageStatus: ModelPackageStatus
    ModelApprovalStatus: ModelApprovalStatus
    ModelLifeCycle: ModelLifeCycle
    ModelPackageRegistrationType: ModelPackageRegistrationType
}

list ModelPackageSummaryList {
    member: ModelPackageSummary
}

enum ModelPackageType {
    Versioned
    Unversioned
    Both
}

structure ModelPackageValidationProfile {
    @required ProfileName: EntityName
    @required TransformJobDefinition: TransformJobDefinition
}

@length(min: 0, max: 1)
list ModelPackageValidationProfiles {
    member: ModelPackageValidationProfile
}

structure ModelPackageValidationSpecification {
    @required ValidationRole: RoleArn
    @required ValidationProfiles: ModelPackageValidationProfiles
}

@range(min: 1)
integer ModelPackageVersion

structure ModelQuality {
    Statistics: MetricsSource
    Constraints: MetricsSource
}

structure ModelQualityAppSpecification {
    @required ImageUri: ImageUri
    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
    ProblemType: MonitoringProblemType
    Environment: MonitoringEnvironmentMap
}

structure ModelQualityBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
}

structure ModelQualityJobInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    @required GroundTruthS3Input: MonitoringGroundTruthS3Input
}

structure ModelQuantizationConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

structure ModelRegisterSettings {
    Status: FeatureStatus
    CrossAccountModelRegisterRoleArn: RoleArn
}

enum ModelRegistrationMode {
    AutoModelRegistrationEnabled
    AutoModelRegistrationDisabled
}

@range(min: 0)
integer ModelSetupTime

structure ModelShardingConfig {
    Image: OptimizationContainerImage
    OverrideEnvironment: OptimizationJobEnvironmentVariables
}

enum ModelSortKey {
    Name
    CreationTime
}

structure ModelSpeculativeDecodingConfig {
    @required Technique: ModelSpeculativeDecodingTechnique
    TrainingDataSource: ModelSpeculativeDecodingTrainingDataSource
}

enum ModelSpeculativeDecodingS3DataType {
    S3Prefix
    ManifestFile
}

enum ModelSpeculativeDecodingTechnique {
    EAGLE
}

structure ModelSpeculativeDecodingTrainingDataSource {
    @required S3Uri: S3Uri
    @required S3DataType: ModelSpeculativeDecodingS3DataType
}

structure ModelStepMetadata {
    Arn: String256
}

structure ModelSummary {
    @required ModelName: ModelName
    @required ModelArn: ModelArn
    @required CreationTime: Timestamp
}

list ModelSummaryList {
    member: ModelSummary
}

enum ModelVariantAction {
    Retain
    Remove
    Promote
}

@length(min: 1, max: 2)
map ModelVariantActionMap {
    key: ModelVariantName
    value: ModelVariantAction
}

structure ModelVariantConfig {
    @required ModelName: ModelName
    @required VariantName: ModelVariantName
    @required InfrastructureConfig: ModelInfrastructureConfig
}

@length(min: 1, max: 2)
list ModelVariantConfigList {
    member: ModelVariantConfig
}

structure ModelVariantConfigSummary {
    @required ModelName: ModelName
    @required VariantName: ModelVariantName
    @required InfrastructureConfig: ModelInfrastructureConfig
    @required Status: ModelVariantStatus
}

list ModelVariantConfigSummaryList {
    member: ModelVariantConfigSummary
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?")
string ModelVariantName

enum ModelVariantStatus {
    Creating
    Updating
    InService
    Deleting
    Deleted
}

structure MonitoringAlertActions {
    ModelDashboardIndicator: ModelDashboardIndicatorAction
}

list MonitoringAlertHistoryList {
    member: MonitoringAlertHistorySummary
}

enum MonitoringAlertHistorySortKey {
    CreationTime
    Status
}

structure MonitoringAlertHistorySummary {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringAlertName: MonitoringAlertName
    @required CreationTime: Timestamp
    @required AlertStatus: MonitoringAlertStatus
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringAlertName

enum MonitoringAlertStatus {
    InAlert
    OK
}

structure MonitoringAlertSummary {
    @required MonitoringAlertName: MonitoringAlertName
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required AlertStatus: MonitoringAlertStatus
    @required DatapointsToAlert: MonitoringDatapointsToAlert
    @required EvaluationPeriod: MonitoringEvaluationPeriod
    @required Actions: MonitoringAlertActions
}

@length(min: 1, max: 100)
list MonitoringAlertSummaryList {
    member: MonitoringAlertSummary
}

structure MonitoringAppSpecification {
    @required ImageUri: ImageUri
    ContainerEntrypoint: ContainerEntrypoint
    ContainerArguments: MonitoringContainerArguments
    RecordPreprocessorSourceUri: S3Uri
    PostAnalyticsProcessorSourceUri: S3Uri
}

structure MonitoringBaselineConfig {
    BaseliningJobName: ProcessingJobName
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource
}

structure MonitoringClusterConfig {
    @required InstanceCount: ProcessingInstanceCount
    @required InstanceType: ProcessingInstanceType
    @required VolumeSizeInGB: ProcessingVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
}

structure MonitoringConstraintsResource {
    S3Uri: S3Uri
}

@length(min: 1, max: 50)
list MonitoringContainerArguments {
    member: ContainerArgument
}

structure MonitoringCsvDatasetFormat {
    Header: Boolean
}

@range(min: 1, max: 100)
integer MonitoringDatapointsToAlert

structure MonitoringDatasetFormat {
    Csv: MonitoringCsvDatasetFormat
    Json: MonitoringJsonDatasetFormat
    Parquet: MonitoringParquetDatasetFormat
}

@length(min: 0, max: 50)
map MonitoringEnvironmentMap {
    key: ProcessingEnvironmentKey
    value: ProcessingEnvironmentValue
}

@range(min: 1, max: 100)
integer MonitoringEvaluationPeriod

enum MonitoringExecutionSortKey {
    CreationTime
    ScheduledTime
    Status
}

structure MonitoringExecutionSummary {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required ScheduledTime: Timestamp
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required MonitoringExecutionStatus: ExecutionStatus
    ProcessingJobArn: ProcessingJobArn
    EndpointName: EndpointName
    FailureReason: FailureReason
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringExecutionSummaryList {
    member: MonitoringExecutionSummary
}

structure MonitoringGroundTruthS3Input {
    S3Uri: MonitoringS3Uri
}

structure MonitoringInput {
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
}

@length(min: 1, max: 1)
list MonitoringInputs {
    member: MonitoringInput
}

structure MonitoringJobDefinition {
    BaselineConfig: MonitoringBaselineConfig
    @required MonitoringInputs: MonitoringInputs
    @required MonitoringOutputConfig: MonitoringOutputConfig
    @required MonitoringResources: MonitoringResources
    @required MonitoringAppSpecification: MonitoringAppSpecification
    StoppingCondition: MonitoringStoppingCondition
    Environment: MonitoringEnvironmentMap
    NetworkConfig: NetworkConfig
    @required RoleArn: RoleArn
}

@length(min: 0, max: 256)
@pattern(".*")
string MonitoringJobDefinitionArn

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringJobDefinitionName

enum MonitoringJobDefinitionSortKey {
    Name
    CreationTime
}

structure MonitoringJobDefinitionSummary {
    @required MonitoringJobDefinitionName: MonitoringJobDefinitionName
    @required MonitoringJobDefinitionArn: MonitoringJobDefinitionArn
    @required CreationTime: Timestamp
    @required EndpointName: EndpointName
}

list MonitoringJobDefinitionSummaryList {
    member: MonitoringJobDefinitionSummary
}

structure MonitoringJsonDatasetFormat {
    Line: Boolean
}

@range(min: 1, max: 86400)
integer MonitoringMaxRuntimeInSeconds

structure MonitoringNetworkConfig {
    EnableInterContainerTrafficEncryption: Boolean
    EnableNetworkIsolation: Boolean
    VpcConfig: VpcConfig
}

structure MonitoringOutput {
    @required S3Output: MonitoringS3Output
}

structure MonitoringOutputConfig {
    @required MonitoringOutputs: MonitoringOutputs
    KmsKeyId: KmsKeyId
}

@length(min: 1, max: 1)
list MonitoringOutputs {
    member: MonitoringOutput
}

structure MonitoringParquetDatasetFormat {}

enum MonitoringProblemType {
    BinaryClassification
    MulticlassClassification
    Regression
}

structure MonitoringResources {
    @required ClusterConfig: MonitoringClusterConfig
}

structure MonitoringS3Output {
    @required S3Uri: MonitoringS3Uri
    @required LocalPath: ProcessingLocalPath
    S3UploadMode: ProcessingS3UploadMode
}

@length(min: 0, max: 512)
@pattern("(https|s3)://([^/]+)/?(.*)")
string MonitoringS3Uri

structure MonitoringSchedule {
    MonitoringScheduleArn: MonitoringScheduleArn
    MonitoringScheduleName: MonitoringScheduleName
    MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: MonitoringType
    FailureReason: FailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: EndpointName
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern(".*")
string MonitoringScheduleArn

structure MonitoringScheduleConfig {
    ScheduleConfig: ScheduleConfig
    MonitoringJobDefinition: MonitoringJobDefinition
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringScheduleList {
    member: MonitoringSchedule
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string MonitoringScheduleName

enum MonitoringScheduleSortKey {
    Name
    CreationTime
    Status
}

structure MonitoringScheduleSummary {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringScheduleArn: MonitoringScheduleArn
    @required CreationTime: Timestamp
    @required LastModifiedTime: Timestamp
    @required MonitoringScheduleStatus: ScheduleStatus
    EndpointName: EndpointName
    MonitoringJobDefinitionName: MonitoringJobDefinitionName
    MonitoringType: MonitoringType
}

list MonitoringScheduleSummaryList {
    member: MonitoringScheduleSummary
}

structure MonitoringStatisticsResource {
    S3Uri: S3Uri
}

structure MonitoringStoppingCondition {
    @required MaxRuntimeInSeconds: MonitoringMaxRuntimeInSeconds
}

@length(min: 1, max: 15)
@pattern(".?P.*")
string MonitoringTimeOffsetString

enum MonitoringType {
    DataQuality
    ModelQuality
    ModelBias
    ModelExplainability
}

@length(min: 0, max: 1024)
@pattern("\\/.*")
string MountPath

structure MultiModelConfig {
    ModelCacheSetting: ModelCacheSetting
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9\\-]+")
string NameContains

structure NeoVpcConfig {
    @required SecurityGroupIds: NeoVpcSecurityGroupIds
    @required Subnets: NeoVpcSubnets
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string NeoVpcSecurityGroupId

@length(min: 1, max: 5)
list NeoVpcSecurityGroupIds {
    member: NeoVpcSecurityGroupId
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string NeoVpcSubnetId

@length(min: 1, max: 16)
list NeoVpcSubnets {
    member: NeoVpcSubnetId
}

structure NestedFilters {
    @required NestedPropertyName: ResourcePropertyName
    @required Filters: FilterList
}

@length(min: 1, max: 20)
list NestedFiltersList {
    member: NestedFilters
}

structure NetworkConfig {
    EnableInterContainerTrafficEncryption: Boolean
    EnableNetworkIsolation: Boolean
    VpcConfig: VpcConfig
}

string NetworkInterfaceId

@length(min: 0, max: 8192)
@pattern(".*")
string NextToken

structure NodeAdditionResult {
    @required NodeLogicalId: ClusterNodeLogicalId
    @required InstanceGroupName: ClusterInstanceGroupName
    @required Status: ClusterInstanceStatus
    AvailabilityZones: ClusterAvailabilityZones
    InstanceTypes: ClusterInstanceTypes
}

list NodeAdditionResultList {
    member: NodeAdditionResult
}

enum NodeUnavailabilityType {
    INSTANCE_COUNT
    CAPACITY_PERCENTAGE
}

@range(min: 1)
integer NodeUnavailabilityValue

@length(min: 0, max: 256)
@pattern("(?!\\s*$).+")
string NonEmptyString256

@length(min: 0, max: 64)
@pattern("(?!\\s*$).+")
string NonEmptyString64

enum NotebookInstanceAcceleratorType {
    ml_eia1_medium = "ml.eia1.medium"
    ml_eia1_large = "ml.eia1.large"
    ml_eia1_xlarge = "ml.eia1.xlarge"
    ml_eia2_medium = "ml.eia2.medium"
    ml_eia2_large = "ml.eia2.large"
    ml_eia2_xlarge = "ml.eia2.xlarge"
}

list NotebookInstanceAcceleratorTypes {
    member: NotebookInstanceAcceleratorType
}

@length(min: 0, max: 256)
string NotebookInstanceArn

@length(min: 0, max: 256)
string NotebookInstanceLifecycleConfigArn

@length(min: 1, max: 16384)
@pattern("[\\S\\s]+")
string NotebookInstanceLifecycleConfigContent

@length(min: 0, max: 1)
list NotebookInstanceLifecycleConfigList {
    member: NotebookInstanceLifecycleHook
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string NotebookInstanceLifecycleConfigName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string NotebookInstanceLifecycleConfigNameContains

enum NotebookInstanceLifecycleConfigSortKey {
    Name
    CreationTime
    LastModifiedTime
}

enum NotebookInstanceLifecycleConfigSortOrder {
    Ascending
    Descending
}

structure NotebookInstanceLifecycleConfigSummary {
    @required NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    @required NotebookInstanceLifecycleConfigArn: NotebookInstanceLifecycleConfigArn
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
}

list NotebookInstanceLifecycleConfigSummaryList {
    member: NotebookInstanceLifecycleConfigSummary
}

structure NotebookInstanceLifecycleHook {
    Content: NotebookInstanceLifecycleConfigContent
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string NotebookInstanceName

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9-]+")
string NotebookInstanceNameContains

enum NotebookInstanceSortKey {
    Name
    CreationTime
    Status
}

enum NotebookInstanceSortOrder {
    Ascending
    Descending
}

enum NotebookInstanceStatus {
    Pending
    InService
    Stopping
    Stopped
    Failed
    Deleting
    Updating
}

structure NotebookInstanceSummary {
    @required NotebookInstanceName: NotebookInstanceName
    @required NotebookInstanceArn: NotebookInstanceArn
    NotebookInstanceStatus: NotebookInstanceStatus
    Url: NotebookInstanceUrl
    InstanceType: InstanceType
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
}

list NotebookInstanceSummaryList {
    member: NotebookInstanceSummary
}

string NotebookInstanceUrl

@range(min: 5, max: 16384)
integer NotebookInstanceVolumeSizeInGB

enum NotebookOutputOption {
    Allowed
    Disabled
}

structure NotificationConfiguration {
    NotificationTopicArn: NotificationTopicArn
}

@pattern("arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*")
string NotificationTopicArn

@range(min: 1)
float NumberOfAcceleratorDevices

@range(min: 0.25)
float NumberOfCpuCores

@range(min: 1, max: 9)
integer NumberOfHumanWorkersPerDataObject

@range(min: 1)
integer NumberOfSteps

enum ObjectiveStatus {
    Succeeded
    Pending
    Failed
}

@range(min: 0)
integer ObjectiveStatusCounter

structure ObjectiveStatusCounters {
    Succeeded: ObjectiveStatusCounter
    Pending: ObjectiveStatusCounter
    Failed: ObjectiveStatusCounter
}

structure OfflineStoreConfig {
    @required S3StorageConfig: S3StorageConfig
    DisableGlueTableCreation: Boolean
    DataCatalogConfig: DataCatalogConfig
    TableFormat: TableFormat
}

structure OfflineStoreStatus {
    @required Status: OfflineStoreStatusValue
    BlockedReason: BlockedReason
}

enum OfflineStoreStatusValue {
    Active
    Blocked
    Disabled
}

structure OidcConfig {
    @required ClientId: ClientId
    @required ClientSecret: ClientSecret
    @required Issuer: OidcEndpoint
    @required AuthorizationEndpoint: OidcEndpoint
    @required TokenEndpoint: OidcEndpoint
    @required UserInfoEndpoint: OidcEndpoint
    @required LogoutEndpoint: OidcEndpoint
    @required JwksUri: OidcEndpoint
    Scope: Scope
    AuthenticationRequestExtraParams: AuthenticationRequestExtraParams
}

structure OidcConfigForResponse {
    ClientId: ClientId
    Issuer: OidcEndpoint
    AuthorizationEndpoint: OidcEndpoint
    TokenEndpoint: OidcEndpoint
    UserInfoEndpoint: OidcEndpoint
    LogoutEndpoint: OidcEndpoint
    JwksUri: OidcEndpoint
    Scope: Scope
    AuthenticationRequestExtraParams: AuthenticationRequestExtraParams
}

@length(min: 0, max: 500)
@pattern("https://\\S+")
string OidcEndpoint

structure OidcMemberDefinition {
    Groups: Groups
}

@length(min: 1, max: 2)
list OnStartDeepHealthChecks {
    member: DeepHealthCheckType
}

structure OnlineStoreConfig {
    SecurityConfig: OnlineStoreSecurityConfig
    EnableOnlineStore: Boolean
    TtlDuration: TtlDuration
    StorageType: StorageType
}

structure OnlineStoreConfigUpdate {
    TtlDuration: TtlDuration
}

structure OnlineStoreSecurityConfig {
    KmsKeyId: KmsKeyId
}

long OnlineStoreTotalSizeBytes

enum Operator {
    Equals
    NotEquals
    GreaterThan
    GreaterThanOrEqualTo
    LessThan
    LessThanOrEqualTo
    Contains
    Exists
    NotExists
    In
}

union OptimizationConfig {
    ModelQuantizationConfig: ModelQuantizationConfig
    ModelCompilationConfig: ModelCompilationConfig
    ModelShardingConfig: ModelShardingConfig
    ModelSpeculativeDecodingConfig: ModelSpeculativeDecodingConfig
}

@length(min: 0, max: 10)
list OptimizationConfigs {
    member: OptimizationConfig
}

@length(min: 0, max: 255)
@pattern("[\\S]+")
string OptimizationContainerImage

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:optimization-job/.*")
string OptimizationJobArn

enum OptimizationJobDeploymentInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
}

@length(min: 0, max: 25)
map OptimizationJobEnvironmentVariables {
    key: NonEmptyString256
    value: String256
}

@range(min: 1)
integer OptimizationJobMaxInstanceCount

structure OptimizationJobModelSource {
    S3: OptimizationJobModelSourceS3
    SageMakerModel: OptimizationSageMakerModel
}

structure OptimizationJobModelSourceS3 {
    S3Uri: S3Uri
    ModelAccessConfig: OptimizationModelAccessConfig
}

structure OptimizationJobOutputConfig {
    KmsKeyId: KmsKeyId
    @required S3OutputLocation: S3Uri
    SageMakerModel: OptimizationSageMakerModel
}

enum OptimizationJobStatus {
    INPROGRESS
    COMPLETED
    FAILED
    STARTING
    STOPPING
    STOPPED
}

list OptimizationJobSummaries {
    member: OptimizationJobSummary
}

structure OptimizationJobSummary {
    @required OptimizationJobName: EntityName
    @required OptimizationJobArn: OptimizationJobArn
    @required CreationTime: CreationTime
    @required OptimizationJobStatus: OptimizationJobStatus
    OptimizationStartTime: Timestamp
    OptimizationEndTime: Timestamp
    LastModifiedTime: LastModifiedTime
    @required DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: OptimizationJobMaxInstanceCount
    @required OptimizationTypes: OptimizationTypes
}

boolean OptimizationModelAcceptEula

structure OptimizationModelAccessConfig {
    @required AcceptEula: OptimizationModelAcceptEula
}

structure OptimizationOutput {
    RecommendedInferenceImage: OptimizationContainerImage
}

structure OptimizationSageMakerModel {
    ModelName: ModelName
}

string OptimizationType

list OptimizationTypes {
    member: OptimizationType
}

structure OptimizationVpcConfig {
    @required SecurityGroupIds: OptimizationVpcSecurityGroupIds
    @required Subnets: OptimizationVpcSubnets
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string OptimizationVpcSecurityGroupId

@length(min: 1, max: 5)
list OptimizationVpcSecurityGroupIds {
    member: OptimizationVpcSecurityGroupId
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string OptimizationVpcSubnetId

@length(min: 1, max: 16)
list OptimizationVpcSubnets {
    member: OptimizationVpcSubnetId
}

double OptionalDouble

integer OptionalInteger

@range(min: 0)
integer OptionalVolumeSizeInGB

enum OrderKey {
    Ascending
    Descending
}

enum OutputCompressionType {
    GZIP
    NONE
}

structure OutputConfig {
    @required S3OutputLocation: S3Uri
    TargetDevice: TargetDevice
    TargetPlatform: TargetPlatform
    CompilerOptions: CompilerOptions
    KmsKeyId: KmsKeyId
}

structure OutputDataConfig {
    KmsKeyId: KmsKeyId
    @required S3OutputPath: S3Uri
    CompressionType: OutputCompressionType
}

structure OutputParameter {
    @required Name: String256
    @required Value: String1024
}

@length(min: 0, max: 50)
list OutputParameterList {
    member: OutputParameter
}

structure OwnershipSettings {
    @required OwnerUserProfileName: UserProfileName
}

structure OwnershipSettingsSummary {
    OwnerUserProfileName: UserProfileName
}

@length(min: 0, max: 8192)
@pattern(".*")
string PaginationToken

structure ParallelismConfiguration {
    @required MaxParallelExecutionSteps: MaxParallelExecutionSteps
}

structure Parameter {
    @required Name: PipelineParameterName
    @required Value: String1024
}

@length(min: 0, max: 256)
@pattern(".*")
string ParameterKey

@length(min: 0, max: 200)
list ParameterList {
    member: Parameter
}

@length(min: 0, max: 256)
@pattern("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*")
string ParameterName

structure ParameterRange {
    IntegerParameterRangeSpecification: IntegerParameterRangeSpecification
    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecification
    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecification
}

structure ParameterRanges {
    IntegerParameterRanges: IntegerParameterRanges
    ContinuousParameterRanges: ContinuousParameterRanges
    CategoricalParameterRanges: CategoricalParameterRanges
    AutoParameters: AutoParameters
}

enum ParameterType {
    Integer
    Continuous
    Categorical
    FreeText
}

@length(min: 0, max: 256)
@pattern(".*")
string ParameterValue

@length(min: 1, max: 30)
list ParameterValues {
    member: ParameterValue
}

structure Parent {
    TrialName: ExperimentEntityName
    ExperimentName: ExperimentEntityName
}

structure ParentHyperParameterTuningJob {
    HyperParameterTuningJobName: HyperParameterTuningJobName
}

@length(min: 1, max: 5)
list ParentHyperParameterTuningJobs {
    member: ParentHyperParameterTuningJob
}

list Parents {
    member: Parent
}

@length(min: 0, max: 5)
list PartnerAppAdminUserList {
    member: NonEmptyString256
}

@length(min: 0, max: 5)
map PartnerAppArguments {
    key: NonEmptyString256
    value: String1024
}

@length(min: 1, max: 128)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:partner-app\\/app-[A-Z0-9]{12}")
string PartnerAppArn

enum PartnerAppAuthType {
    IAM
}

structure PartnerAppConfig {
    AdminUsers: PartnerAppAdminUserList
    Arguments: PartnerAppArguments
    AssignedGroupPatterns: AssignedGroupPatternsList
    RoleGroupAssignments: RoleGroupAssignmentsList
}

structure PartnerAppMaintenanceConfig {
    MaintenanceWindowStart: WeeklyScheduleTimeFormat
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9]+")
string PartnerAppName

enum PartnerAppStatus {
    Creating
    Updating
    Deleting
    Available
    Failed
    UpdateFailed
    Deleted
}

list PartnerAppSummaries {
    member: PartnerAppSummary
}

structure PartnerAppSummary {
    Arn: PartnerAppArn
    Name: PartnerAppName
    Type: PartnerAppType
    Status: PartnerAppStatus
    CreationTime: Timestamp
}

enum PartnerAppType {
    lakera_guard = "lakera-guard"
    comet
    deepchecks_llm_evaluation = "deepchecks-llm-evaluation"
    fiddler
}

enum Peft {
    LORA
}

structure PendingDeploymentSummary {
    @required EndpointConfigName: EndpointConfigName
    ProductionVariants: PendingProductionVariantSummaryList
    StartTime: Timestamp
    ShadowProductionVariants: PendingProductionVariantSummaryList
}

structure PendingProductionVariantSummary {
    @required VariantName: VariantName
    DeployedImages: DeployedImages
    CurrentWeight: VariantWeight
    DesiredWeight: VariantWeight
    CurrentInstanceCount: TaskCount
    DesiredInstanceCount: TaskCount
    InstanceType: ProductionVariantInstanceType
    InstancePools: InstancePoolSummaryList
    AcceleratorType: ProductionVariantAcceleratorType
    VariantStatus: ProductionVariantStatusList
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
}

@length(min: 1)
list PendingProductionVariantSummaryList {
    member: PendingProductionVariantSummary
}

@range(max: 100)
integer Percentage

structure Phase {
    InitialNumberOfUsers: InitialNumberOfUsers
    SpawnRate: SpawnRate
    DurationInSeconds: TrafficDurationInSeconds
}

@length(min: 1)
list Phases {
    member: Phase
}

structure Pipeline {
    PipelineArn: PipelineArn
    PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    PipelineStatus: PipelineStatus
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastRunTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    Tags: TagList
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:([0-9]{12}|aws):pipeline/.*")
string PipelineArn

@length(min: 1, max: 1048576)
@pattern(".*(?:[ \\r\\n\\t].*)*")
string PipelineDefinition

structure PipelineDefinitionS3Location {
    @required Bucket: BucketName
    @required ObjectKey: Key
    VersionId: VersionId
}

@length(min: 0, max: 3072)
@pattern(".*")
string PipelineDescription

structure PipelineExecution {
    PipelineArn: PipelineArn
    PipelineExecutionArn: PipelineExecutionArn
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineExecutionStatus: PipelineExecutionStatus
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExperimentConfig: PipelineExperimentConfig
    FailureReason: PipelineExecutionFailureReason
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineParameters: ParameterList
    PipelineVersionId: PipelineVersionId
    PipelineVersionDisplayName: PipelineVersionName
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:pipeline\\/.*\\/execution\\/.*")
string PipelineExecutionArn

@length(min: 0, max: 3072)
@pattern(".*")
string PipelineExecutionDescription

@length(min: 0, max: 1300)
@pattern(".*")
string PipelineExecutionFailureReason

@length(min: 1, max: 82)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}")
string PipelineExecutionName

enum PipelineExecutionStatus {
    Executing
    Stopping
    Stopped
    Failed
    Succeeded
}

structure PipelineExecutionStep {
    StepName: StepName
    StepDisplayName: StepDisplayName
    StepDescription: StepDescription
    StartTime: Timestamp
    EndTime: Timestamp
    StepStatus: StepStatus
    CacheHitResult: CacheHitResult
    FailureReason: FailureReason
    Metadata: PipelineExecutionStepMetadata
    AttemptCount: Integer
    SelectiveExecutionResult: SelectiveExecutionResult
}

@length(min: 0, max: 100)
list PipelineExecutionStepList {
    member: PipelineExecutionStep
}

structure PipelineExecutionStepMetadata {
    TrainingJob: TrainingJobStepMetadata
    ProcessingJob: ProcessingJobStepMetadata
    TransformJob: TransformJobStepMetadata
    TuningJob: TuningJobStepMetaData
    Model: ModelStepMetadata
    RegisterModel: RegisterModelStepMetadata
    Condition: ConditionStepMetadata
    Callback: CallbackStepMetadata
    Lambda: LambdaStepMetadata
    EMR: EMRStepMetadata
    QualityCheck: QualityCheckStepMetadata
    ClarifyCheck: ClarifyCheckStepMetadata
    Fail: FailStepMetadata
    AutoMLJob: AutoMLJobStepMetadata
    Endpoint: EndpointStepMetadata
    EndpointConfig: EndpointConfigStepMetadata
    BedrockCustomModel: BedrockCustomModelMetadata
    BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata
    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata
    BedrockModelImport: BedrockModelImportMetadata
    InferenceComponent: InferenceComponentMetadata
    Lineage: LineageMetadata
}

structure PipelineExecutionSummary {
    PipelineExecutionArn: PipelineExecutionArn
    StartTime: Timestamp
    PipelineExecutionStatus: PipelineExecutionStatus
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineExecutionFailureReason: String3072
}

@length(min: 0, max: 100)
list PipelineExecutionSummaryList {
    member: PipelineExecutionSummary
}

structure PipelineExperimentConfig {
    ExperimentName: ExperimentEntityName
    TrialName: ExperimentEntityName
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string PipelineName

@length(min: 1, max: 2048)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:([0-9]{12}|aws):pipeline/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,255})")
string PipelineNameOrArn

@length(min: 1, max: 256)
@pattern("[A-Za-z0-9\\-_]*")
string PipelineParameterName

enum PipelineStatus {
    Active
    Deleting
}

structure PipelineSummary {
    PipelineArn: PipelineArn
    PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastExecutionTime: Timestamp
}

@length(min: 0, max: 100)
list PipelineSummaryList {
    member: PipelineSummary
}

structure PipelineVersion {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
    PipelineVersionDisplayName: PipelineVersionName
    PipelineVersionDescription: PipelineVersionDescription
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    LastExecutedPipelineExecutionArn: PipelineExecutionArn
    LastExecutedPipelineExecutionDisplayName: PipelineExecutionName
    LastExecutedPipelineExecutionStatus: PipelineExecutionStatus
}

@length(min: 0, max: 3072)
@pattern(".*")
string PipelineVersionDescription

@range(min: 1)
long PipelineVersionId

@length(min: 1, max: 82)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}")
string PipelineVersionName

structure PipelineVersionSummary {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
    CreationTime: Timestamp
    PipelineVersionDescription: PipelineVersionDescription
    PipelineVersionDisplayName: PipelineVersionName
    LastExecutionPipelineExecutionArn: PipelineExecutionArn
}

@length(min: 0, max: 100)
list PipelineVersionSummaryList {
    member: PipelineVersionSummary
}

structure PlacementSpecification {
    UltraServerId: String256
    @required InstanceCount: TrainingInstanceCount
}

@length(min: 0, max: 10)
list PlacementSpecifications {
    member: PlacementSpecification
}

@length(min: 0, max: 20)
@pattern("(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1)")
string PlatformIdentifier

@length(min: 1, max: 20480)
@pattern(".*")
string PolicyString

structure PredefinedMetricSpecification {
    PredefinedMetricType: String
}

enum PreemptTeamTasks {
    Never
    LowerPriority
}

string PresignedDomainUrl

structure PresignedUrlAccessConfig {
    AcceptEula: Boolean
    ExpectedS3Url: S3ModelUri
}

structure PriorityClass {
    @required Name: ClusterSchedulerPriorityClassName
    @required Weight: PriorityWeight
}

@length(min: 0, max: 10)
list PriorityClassList {
    member: PriorityClass
}

@range(min: 0, max: 100)
integer PriorityWeight

double ProbabilityThresholdAttribute

enum ProblemType {
    BinaryClassification
    MulticlassClassification
    Regression
}

structure ProcessingClusterConfig {
    @required InstanceCount: ProcessingInstanceCount
    @required InstanceType: ProcessingInstanceType
    @required VolumeSizeInGB: ProcessingVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
}

@length(min: 0, max: 256)
@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string ProcessingEnvironmentKey

@length(min: 0, max: 100)
map ProcessingEnvironmentMap {
    key: ProcessingEnvironmentKey
    value: ProcessingEnvironmentValue
}

@length(min: 0, max: 256)
@pattern("[\\S\\s]*")
string ProcessingEnvironmentValue

structure ProcessingFeatureStoreOutput {
    @required FeatureGroupName: FeatureGroupName
}

structure ProcessingInput {
    @required InputName: String
    AppManaged: AppManaged
    S3Input: ProcessingS3Input
    DatasetDefinition: DatasetDefinition
}

@length(min: 0, max: 10)
list ProcessingInputs {
    member: ProcessingInput
}

@range(min: 1, max: 100)
integer ProcessingInstanceCount

enum ProcessingInstanceType {
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_8xlarge = "ml.r5d.8xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
}

structure ProcessingJob {
    ProcessingInputs: ProcessingInputs
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: ProcessingJobName
    ProcessingResources: ProcessingResources
    StoppingCondition: ProcessingStoppingCondition
    AppSpecification: AppSpecification
    Environment: ProcessingEnvironmentMap
    NetworkConfig: NetworkConfig
    RoleArn: RoleArn
    ExperimentConfig: ExperimentConfig
    ProcessingJobArn: ProcessingJobArn
    ProcessingJobStatus: ProcessingJobStatus
    ExitMessage: ExitMessage
    FailureReason: FailureReason
    ProcessingEndTime: Timestamp
    ProcessingStartTime: Timestamp
    LastModifiedTime: Timestamp
    CreationTime: Timestamp
    MonitoringScheduleArn: MonitoringScheduleArn
    AutoMLJobArn: AutoMLJobArn
    TrainingJobArn: TrainingJobArn
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ProcessingJobArn

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string ProcessingJobName

enum ProcessingJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure ProcessingJobStepMetadata {
    Arn: ProcessingJobArn
}

list ProcessingJobSummaries {
    member: ProcessingJobSummary
}

structure ProcessingJobSummary {
    @required ProcessingJobName: ProcessingJobName
    @required ProcessingJobArn: ProcessingJobArn
    @required CreationTime: Timestamp
    ProcessingEndTime: Timestamp
    LastModifiedTime: Timestamp
    @required ProcessingJobStatus: ProcessingJobStatus
    FailureReason: FailureReason
    ExitMessage: ExitMessage
}

@length(min: 0, max: 256)
@pattern(".*")
string ProcessingLocalPath

@range(min: 1, max: 777600)
integer ProcessingMaxRuntimeInSeconds

structure ProcessingOutput {
    @required OutputName: String
    S3Output: ProcessingS3Output
    FeatureStoreOutput: ProcessingFeatureStoreOutput
    AppManaged: AppManaged
}

structure ProcessingOutputConfig {
    @required Outputs: ProcessingOutputs
    KmsKeyId: KmsKeyId
}

@length(min: 0, max: 10)
list ProcessingOutputs {
    member: ProcessingOutput
}

structure ProcessingResources {
    @required ClusterConfig: ProcessingClusterConfig
}

enum ProcessingS3CompressionType {
    None
    Gzip
}

enum ProcessingS3DataDistributionType {
    FullyReplicated
    ShardedByS3Key
}

enum ProcessingS3DataType {
    ManifestFile
    S3Prefix
}

structure ProcessingS3Input {
    @required S3Uri: S3Uri
    LocalPath: ProcessingLocalPath
    @required S3DataType: ProcessingS3DataType
    S3InputMode: ProcessingS3InputMode
    S3DataDistributionType: ProcessingS3DataDistributionType
    S3CompressionType: ProcessingS3CompressionType
}

enum ProcessingS3InputMode {
    Pipe
    File
}

structure ProcessingS3Output {
    @required S3Uri: S3Uri
    LocalPath: ProcessingLocalPath
    @required S3UploadMode: ProcessingS3UploadMode
}

enum ProcessingS3UploadMode {
    Continuous
    EndOfJob
}

structure ProcessingStoppingCondition {
    @required MaxRuntimeInSeconds: ProcessingMaxRuntimeInSeconds
}

@range(min: 1, max: 16384)
integer ProcessingVolumeSizeInGB

enum Processor {
    CPU
    GPU
}

@length(min: 0, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ProductId

list ProductListings {
    member: String
}

structure ProductionVariant {
    @required VariantName: VariantName
    ModelName: ModelName
    InitialInstanceCount: InitialTaskCount
    InstanceType: ProductionVariantInstanceType
    InstancePools: InstancePoolList
    VariantInstanceProvisionTimeoutInSeconds: VariantInstanceProvisionTimeoutInSeconds
    InitialVariantWeight: VariantWeight
    AcceleratorType: ProductionVariantAcceleratorType
    CoreDumpConfig: ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfig
    VolumeSizeInGB: ProductionVariantVolumeSizeInGB
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
    EnableSSMAccess: ProductionVariantSSMAccess
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
}

enum ProductionVariantAcceleratorType {
    ml_eia1_medium = "ml.eia1.medium"
    ml_eia1_large = "ml.eia1.large"
    ml_eia1_xlarge = "ml.eia1.xlarge"
    ml_eia2_medium = "ml.eia2.medium"
    ml_eia2_large = "ml.eia2.large"
    ml_eia2_xlarge = "ml.eia2.xlarge"
}

structure ProductionVariantCapacityReservationConfig {
    CapacityReservationPreference: CapacityReservationPreference
    MlReservationArn: MlReservationArn
}

structure ProductionVariantCapacityReservationSummary {
    MlReservationArn: MlReservationArn
    CapacityReservationPreference: CapacityReservationPreference
    TotalInstanceCount: TaskCount
    AvailableInstanceCount: TaskCount
    UsedByCurrentEndpoint: TaskCount
    Ec2CapacityReservations: Ec2CapacityReservationsList
}

@range(min: 60, max: 3600)
integer ProductionVariantContainerStartupHealthCheckTimeoutInSeconds

structure ProductionVariantCoreDumpConfig {
    @required DestinationS3Uri: DestinationS3Uri
    KmsKeyId: KmsKeyId
}

enum ProductionVariantInferenceAmiVersion {
    al2_ami_sagemaker_inference_gpu_2 = "al2-ami-sagemaker-inference-gpu-2"
    al2_ami_sagemaker_inference_gpu_2_1 = "al2-ami-sagemaker-inference-gpu-2-1"
    al2_ami_sagemaker_inference_gpu_3_1 = "al2-ami-sagemaker-inference-gpu-3-1"
    al2_ami_sagemaker_inference_neuron_2 = "al2-ami-sagemaker-inference-neuron-2"
    al2023_ami_sagemaker_inference_gpu_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1"
}

enum ProductionVariantInstanceType {
    ml_t2_medium = "ml.t2.medium"
    ml_t2_large = "ml.t2.large"
    ml_t2_xlarge = "ml.t2.xlarge"
    ml_t2_2xlarge = "ml.t2.2xlarge"
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m5d_large = "ml.m5d.large"
    ml_m5d_xlarge = "ml.m5d.xlarge"
    ml_m5d_2xlarge = "ml.m5d.2xlarge"
    ml_m5d_4xlarge = "ml.m5d.4xlarge"
    ml_m5d_12xlarge = "ml.m5d.12xlarge"
    ml_m5d_24xlarge = "ml.m5d.24xlarge"
    ml_c4_large = "ml.c4.large"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_large = "ml.c5.large"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5d_large = "ml.c5d.large"
    ml_c5d_xlarge = "ml.c5d.xlarge"
    ml_c5d_2xlarge = "ml.c5d.2xlarge"
    ml_c5d_4xlarge = "ml.c5d.4xlarge"
    ml_c5d_9xlarge = "ml.c5d.9xlarge"
    ml_c5d_18xlarge = "ml.c5d.18xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_inf1_xlarge = "ml.inf1.xlarge"
    ml_inf1_2xlarge = "ml.inf1.2xlarge"
    ml_inf1_6xlarge = "ml.inf1.6xlarge"
    ml_inf1_24xlarge = "ml.inf1.24xlarge"
    ml_dl1_24xlarge = "ml.dl1.24xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_r8g_medium = "ml.r8g.medium"
    ml_r8g_large = "ml.r8g.large"
    ml_r8g_xlarge = "ml.r8g.xlarge"
    ml_r8g_2xlarge = "ml.r8g.2xlarge"
    ml_r8g_4xlarge = "ml.r8g.4xlarge"
    ml_r8g_8xlarge = "ml.r8g.8xlarge"
    ml_r8g_12xlarge = "ml.r8g.12xlarge"
    ml_r8g_16xlarge = "ml.r8g.16xlarge"
    ml_r8g_24xlarge = "ml.r8g.24xlarge"
    ml_r8g_48xlarge = "ml.r8g.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_c7g_large = "ml.c7g.large"
    ml_c7g_xlarge = "ml.c7g.xlarge"
    ml_c7g_2xlarge = "ml.c7g.2xlarge"
    ml_c7g_4xlarge = "ml.c7g.4xlarge"
    ml_c7g_8xlarge = "ml.c7g.8xlarge"
    ml_c7g_12xlarge = "ml.c7g.12xlarge"
    ml_c7g_16xlarge = "ml.c7g.16xlarge"
    ml_m6g_large = "ml.m6g.large"
    ml_m6g_xlarge = "ml.m6g.xlarge"
    ml_m6g_2xlarge = "ml.m6g.2xlarge"
    ml_m6g_4xlarge = "ml.m6g.4xlarge"
    ml_m6g_8xlarge = "ml.m6g.8xlarge"
    ml_m6g_12xlarge = "ml.m6g.12xlarge"
    ml_m6g_16xlarge = "ml.m6g.16xlarge"
    ml_m6gd_large = "ml.m6gd.large"
    ml_m6gd_xlarge = "ml.m6gd.xlarge"
    ml_m6gd_2xlarge = "ml.m6gd.2xlarge"
    ml_m6gd_4xlarge = "ml.m6gd.4xlarge"
    ml_m6gd_8xlarge = "ml.m6gd.8xlarge"
    ml_m6gd_12xlarge = "ml.m6gd.12xlarge"
    ml_m6gd_16xlarge = "ml.m6gd.16xlarge"
    ml_c6g_large = "ml.c6g.large"
    ml_c6g_xlarge = "ml.c6g.xlarge"
    ml_c6g_2xlarge = "ml.c6g.2xlarge"
    ml_c6g_4xlarge = "ml.c6g.4xlarge"
    ml_c6g_8xlarge = "ml.c6g.8xlarge"
    ml_c6g_12xlarge = "ml.c6g.12xlarge"
    ml_c6g_16xlarge = "ml.c6g.16xlarge"
    ml_c6gd_large = "ml.c6gd.large"
    ml_c6gd_xlarge = "ml.c6gd.xlarge"
    ml_c6gd_2xlarge = "ml.c6gd.2xlarge"
    ml_c6gd_4xlarge = "ml.c6gd.4xlarge"
    ml_c6gd_8xlarge = "ml.c6gd.8xlarge"
    ml_c6gd_12xlarge = "ml.c6gd.12xlarge"
    ml_c6gd_16xlarge = "ml.c6gd.16xlarge"
    ml_c6gn_large = "ml.c6gn.large"
    ml_c6gn_xlarge = "ml.c6gn.xlarge"
    ml_c6gn_2xlarge = "ml.c6gn.2xlarge"
    ml_c6gn_4xlarge = "ml.c6gn.4xlarge"
    ml_c6gn_8xlarge = "ml.c6gn.8xlarge"
    ml_c6gn_12xlarge = "ml.c6gn.12xlarge"
    ml_c6gn_16xlarge = "ml.c6gn.16xlarge"
    ml_r6g_large = "ml.r6g.large"
    ml_r6g_xlarge = "ml.r6g.xlarge"
    ml_r6g_2xlarge = "ml.r6g.2xlarge"
    ml_r6g_4xlarge = "ml.r6g.4xlarge"
    ml_r6g_8xlarge = "ml.r6g.8xlarge"
    ml_r6g_12xlarge = "ml.r6g.12xlarge"
    ml_r6g_16xlarge = "ml.r6g.16xlarge"
    ml_r6gd_large = "ml.r6gd.large"
    ml_r6gd_xlarge = "ml.r6gd.xlarge"
    ml_r6gd_2xlarge = "ml.r6gd.2xlarge"
    ml_r6gd_4xlarge = "ml.r6gd.4xlarge"
    ml_r6gd_8xlarge = "ml.r6gd.8xlarge"
    ml_r6gd_12xlarge = "ml.r6gd.12xlarge"
    ml_r6gd_16xlarge = "ml.r6gd.16xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_c8g_medium = "ml.c8g.medium"
    ml_c8g_large = "ml.c8g.large"
    ml_c8g_xlarge = "ml.c8g.xlarge"
    ml_c8g_2xlarge = "ml.c8g.2xlarge"
    ml_c8g_4xlarge = "ml.c8g.4xlarge"
    ml_c8g_8xlarge = "ml.c8g.8xlarge"
    ml_c8g_12xlarge = "ml.c8g.12xlarge"
    ml_c8g_16xlarge = "ml.c8g.16xlarge"
    ml_c8g_24xlarge = "ml.c8g.24xlarge"
    ml_c8g_48xlarge = "ml.c8g.48xlarge"
    ml_r7gd_medium = "ml.r7gd.medium"
    ml_r7gd_large = "ml.r7gd.large"
    ml_r7gd_xlarge = "ml.r7gd.xlarge"
    ml_r7gd_2xlarge = "ml.r7gd.2xlarge"
    ml_r7gd_4xlarge = "ml.r7gd.4xlarge"
    ml_r7gd_8xlarge = "ml.r7gd.8xlarge"
    ml_r7gd_12xlarge = "ml.r7gd.12xlarge"
    ml_r7gd_16xlarge = "ml.r7gd.16xlarge"
    ml_m8g_medium = "ml.m8g.medium"
    ml_m8g_large = "ml.m8g.large"
    ml_m8g_xlarge = "ml.m8g.xlarge"
    ml_m8g_2xlarge = "ml.m8g.2xlarge"
    ml_m8g_4xlarge = "ml.m8g.4xlarge"
    ml_m8g_8xlarge = "ml.m8g.8xlarge"
    ml_m8g_12xlarge = "ml.m8g.12xlarge"
    ml_m8g_16xlarge = "ml.m8g.16xlarge"
    ml_m8g_24xlarge = "ml.m8g.24xlarge"
    ml_m8g_48xlarge = "ml.m8g.48xlarge"
    ml_c6in_large = "ml.c6in.large"
    ml_c6in_xlarge = "ml.c6in.xlarge"
    ml_c6in_2xlarge = "ml.c6in.2xlarge"
    ml_c6in_4xlarge = "ml.c6in.4xlarge"
    ml_c6in_8xlarge = "ml.c6in.8xlarge"
    ml_c6in_12xlarge = "ml.c6in.12xlarge"
    ml_c6in_16xlarge = "ml.c6in.16xlarge"
    ml_c6in_24xlarge = "ml.c6in.24xlarge"
    ml_c6in_32xlarge = "ml.c6in.32xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
}

@length(min: 1, max: 10)
list ProductionVariantList {
    member: ProductionVariant
}

structure ProductionVariantManagedInstanceScaling {
    Status: ManagedInstanceScalingStatus
    MinInstanceCount: ManagedInstanceScalingMinInstanceCount
    MaxInstanceCount: ManagedInstanceScalingMaxInstanceCount
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
}

structure ProductionVariantManagedInstanceScalingScaleInPolicy {
    @required Strategy: ManagedInstanceScalingScaleInStrategy
    MaximumStepSize: ManagedInstanceScalingMaximumStepSize
    CooldownInMinutes: ManagedInstanceScalingCooldownInMinutes
}

@range(min: 60, max: 3600)
integer ProductionVariantModelDataDownloadTimeoutInSeconds

structure ProductionVariantRoutingConfig {
    @required RoutingStrategy: RoutingStrategy
}

boolean ProductionVariantSSMAccess

structure ProductionVariantServerlessConfig {
    @required MemorySizeInMB: ServerlessMemorySizeInMB
    @required MaxConcurrency: ServerlessMaxConcurrency
    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

structure ProductionVariantServerlessUpdateConfig {
    MaxConcurrency: ServerlessMaxConcurrency
    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

structure ProductionVariantStatus {
    @required Status: VariantStatus
    StatusMessage: VariantStatusMessage
    StartTime: Timestamp
}

@length(min: 0, max: 5)
list ProductionVariantStatusList {
    member: ProductionVariantStatus
}

structure ProductionVariantSummary {
    @required VariantName: VariantName
    DeployedImages: DeployedImages
    CurrentWeight: VariantWeight
    DesiredWeight: VariantWeight
    CurrentInstanceCount: TaskCount
    DesiredInstanceCount: TaskCount
    InstancePools: InstancePoolSummaryList
    VariantStatus: ProductionVariantStatusList
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    CapacityReservationConfig: ProductionVariantCapacityReservationSummary
}

@length(min: 1)
list ProductionVariantSummaryList {
    member: ProductionVariantSummary
}

@range(min: 1, max: 512)
integer ProductionVariantVolumeSizeInGB

structure ProfilerConfig {
    S3OutputPath: S3Uri
    ProfilingIntervalInMilliseconds: ProfilingIntervalInMilliseconds
    ProfilingParameters: ProfilingParameters
    DisableProfiler: DisableProfiler
}

structure ProfilerConfigForUpdate {
    S3OutputPath: S3Uri
    ProfilingIntervalInMilliseconds: ProfilingIntervalInMilliseconds
    ProfilingParameters: ProfilingParameters
    DisableProfiler: DisableProfiler
}

structure ProfilerRuleConfiguration {
    @required RuleConfigurationName: RuleConfigurationName
    LocalPath: DirectoryPath
    S3OutputPath: S3Uri
    @required RuleEvaluatorImage: AlgorithmImage
    InstanceType: ProcessingInstanceType
    VolumeSizeInGB: OptionalVolumeSizeInGB
    RuleParameters: RuleParameters
}

@length(min: 0, max: 20)
list ProfilerRuleConfigurations {
    member: ProfilerRuleConfiguration
}

structure ProfilerRuleEvaluationStatus {
    RuleConfigurationName: RuleConfigurationName
    RuleEvaluationJobArn: ProcessingJobArn
    RuleEvaluationStatus: RuleEvaluationStatus
    StatusDetails: StatusDetails
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 20)
list ProfilerRuleEvaluationStatuses {
    member: ProfilerRuleEvaluationStatus
}

long ProfilingIntervalInMilliseconds

@length(min: 0, max: 20)
map ProfilingParameters {
    key: ConfigKey
    value: ConfigValue
}

enum ProfilingStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?")
string ProgrammingLang

structure Project {
    ProjectArn: ProjectArn
    ProjectName: ProjectEntityName
    ProjectId: ProjectId
    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: ProjectStatus
    CreatedBy: UserContext
    CreationTime: Timestamp
    TemplateProviderDetails: TemplateProviderDetailList
    Tags: TagList
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:project/[\\S]{1,2048}")
string ProjectArn

@length(min: 1, max: 32)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
string ProjectEntityName

@length(min: 1, max: 20)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string ProjectId

enum ProjectSortBy {
    Name
    CreationTime
}

enum ProjectSortOrder {
    Ascending
    Descending
}

enum ProjectStatus {
    Pending
    CreateInProgress
    CreateCompleted
    CreateFailed
    DeleteInProgress
    DeleteFailed
    DeleteCompleted
    UpdateInProgress
    UpdateCompleted
    UpdateFailed
}

structure ProjectSummary {
    @required ProjectName: ProjectEntityName
    ProjectDescription: EntityDescription
    @required ProjectArn: ProjectArn
    @required ProjectId: ProjectId
    @required CreationTime: Timestamp
    @required ProjectStatus: ProjectStatus
}

list ProjectSummaryList {
    member: ProjectSummary
}

@length(min: 0, max: 100)
@pattern(".*")
string PropertyNameHint

structure PropertyNameQuery {
    @required PropertyNameHint: PropertyNameHint
}

structure PropertyNameSuggestion {
    PropertyName: ResourcePropertyName
}

list PropertyNameSuggestionList {
    member: PropertyNameSuggestion
}

@pattern(".*")
string ProvisionedProductStatusMessage

structure ProvisioningParameter {
    Key: ProvisioningParameterKey
    Value: ProvisioningParameterValue
}

@length(min: 1, max: 1000)
@pattern(".*")
string ProvisioningParameterKey

@length(min: 0, max: 4096)
@pattern(".*")
string ProvisioningParameterValue

list ProvisioningParameters {
    member: ProvisioningParameter
}

structure PublicWorkforceTaskPrice {
    AmountInUsd: USD
}

structure PutModelPackageGroupPolicyInput {
    @required ModelPackageGroupName: EntityName
    @required ResourcePolicy: PolicyString
}

structure PutModelPackageGroupPolicyOutput {
    @required ModelPackageGroupArn: ModelPackageGroupArn
}

@pattern("arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}")
string QProfileArn

structure QualityCheckStepMetadata {
    CheckType: String256
    BaselineUsedForDriftCheckStatistics: String1024
    BaselineUsedForDriftCheckConstraints: String1024
    CalculatedBaselineStatistics: String1024
    CalculatedBaselineConstraints: String1024
    ModelPackageGroupName: String256
    ViolationReport: String1024
    CheckJobArn: String256
    SkipCheck: Boolean
    RegisterNewBaseline: Boolean
}

structure QueryFilters {
    Types: QueryTypes
    LineageTypes: QueryLineageTypes
    CreatedBefore: Timestamp
    CreatedAfter: Timestamp
    ModifiedBefore: Timestamp
    ModifiedAfter: Timestamp
    Properties: QueryProperties
}

@range(max: 10)
integer QueryLineageMaxDepth

@range(max: 50)
integer QueryLineageMaxResults

structure QueryLineageRequest {
    StartArns: QueryLineageStartArns
    Direction: Direction
    IncludeEdges: Boolean
    Filters: QueryFilters
    MaxDepth: QueryLineageMaxDepth
    MaxResults: QueryLineageMaxResults
    NextToken: String8192
}

structure QueryLineageResponse {
    Vertices: Vertices
    Edges: Edges
    NextToken: String8192
}

@length(min: 0, max: 1)
list QueryLineageStartArns {
    member: AssociationEntityArn
}

@length(min: 0, max: 4)
list QueryLineageTypes {
    member: LineageType
}

@length(min: 0, max: 5)
map QueryProperties {
    key: String256
    value: String256
}

@length(min: 0, max: 5)
list QueryTypes {
    member: String40
}

structure RSessionAppSettings {
    DefaultResourceSpec: ResourceSpec
    CustomImages: CustomImages
}

enum RStudioServerProAccessStatus {
    ENABLED
    DISABLED
}

structure RStudioServerProAppSettings {
    AccessStatus: RStudioServerProAccessStatus
    UserGroup: RStudioServerProUserGroup
}

structure RStudioServerProDomainSettings {
    @required DomainExecutionRoleArn: RoleArn
    RStudioConnectUrl: String
    RStudioPackageManagerUrl: String
    DefaultResourceSpec: ResourceSpec
}

structure RStudioServerProDomainSettingsForUpdate {
    @required DomainExecutionRoleArn: RoleArn
    DefaultResourceSpec: ResourceSpec
    RStudioConnectUrl: String
    RStudioPackageManagerUrl: String
}

enum RStudioServerProUserGroup {
    R_STUDIO_ADMIN
    R_STUDIO_USER
}

@range(min: 0)
integer RandomSeed

structure RealTimeInferenceConfig {
    @required InstanceType: ProductionVariantInstanceType
    @required InstanceCount: TaskCount
}

structure RealTimeInferenceRecommendation {
    @required RecommendationId: String
    @required InstanceType: ProductionVariantInstanceType
    Environment: EnvironmentMap
}

@length(min: 0, max: 3)
list RealTimeInferenceRecommendations {
    member: RealTimeInferenceRecommendation
}

list RealtimeInferenceInstanceTypes {
    member: ProductionVariantInstanceType
}

@length(min: 0, max: 255)
string RecipeName

string RecommendationFailureReason

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:inference-recommendations-job/.*")
string RecommendationJobArn

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string RecommendationJobCompilationJobName

structure RecommendationJobCompiledOutputConfig {
    S3OutputUri: S3Uri
}

structure RecommendationJobContainerConfig {
    Domain: String
    Task: String
    Framework: String
    FrameworkVersion: RecommendationJobFrameworkVersion
    PayloadConfig: RecommendationJobPayloadConfig
    NearestModelName: String
    SupportedInstanceTypes: RecommendationJobSupportedInstanceTypes
    SupportedEndpointType: RecommendationJobSupportedEndpointType
    DataInputConfig: RecommendationJobDataInputConfig
    SupportedResponseMIMETypes: RecommendationJobSupportedResponseMIMETypes
}

@length(min: 1, max: 1024)
@pattern("[\\S\\s]+")
string RecommendationJobDataInputConfig

@length(min: 0, max: 128)
string RecommendationJobDescription

@length(min: 3, max: 10)
@pattern("[0-9]\\.[A-Za-z0-9.-]+")
string RecommendationJobFrameworkVersion

structure RecommendationJobInferenceBenchmark {
    Metrics: RecommendationMetrics
    EndpointMetrics: InferenceMetrics
    EndpointConfiguration: EndpointOutputConfiguration
    @required ModelConfiguration: ModelConfiguration
    FailureReason: RecommendationFailureReason
    InvocationEndTime: InvocationEndTime
    InvocationStartTime: InvocationStartTime
}

structure RecommendationJobInputConfig {
    ModelPackageVersionArn: ModelPackageArn
    ModelName: ModelName
    JobDurationInSeconds: JobDurationInSeconds
    TrafficPattern: TrafficPattern
    ResourceLimit: RecommendationJobResourceLimit
    EndpointConfigurations: EndpointInputConfigurations
    VolumeKmsKeyId: KmsKeyId
    ContainerConfig: RecommendationJobContainerConfig
    Endpoints: Endpoints
    VpcConfig: RecommendationJobVpcConfig
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string RecommendationJobName

structure RecommendationJobOutputConfig {
    KmsKeyId: KmsKeyId
    CompiledOutputConfig: RecommendationJobCompiledOutputConfig
}

structure RecommendationJobPayloadConfig {
    SamplePayloadUrl: S3Uri
    SupportedContentTypes: RecommendationJobSupportedContentTypes
}

structure RecommendationJobResourceLimit {
    MaxNumberOfTests: MaxNumberOfTests
    MaxParallelOfTests: MaxParallelOfTests
}

enum RecommendationJobStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
    STOPPING
    STOPPED
    DELETING
    DELETED
}

structure RecommendationJobStoppingConditions {
    MaxInvocations: Integer
    ModelLatencyThresholds: ModelLatencyThresholds
    FlatInvocations: FlatInvocations
}

@length(min: 0, max: 256)
@pattern(".*")
string RecommendationJobSupportedContentType

list RecommendationJobSupportedContentTypes {
    member: RecommendationJobSupportedContentType
}

enum RecommendationJobSupportedEndpointType {
    RealTime
    Serverless
}

list RecommendationJobSupportedInstanceTypes {
    member: String
}

@length(min: 0, max: 1024)
@pattern("[-\\w]+\\/.+")
string RecommendationJobSupportedResponseMIMEType

list RecommendationJobSupportedResponseMIMETypes {
    member: RecommendationJobSupportedResponseMIMEType
}

enum RecommendationJobType {
    Default
    Advanced
}

structure RecommendationJobVpcConfig {
    @required SecurityGroupIds: RecommendationJobVpcSecurityGroupIds
    @required Subnets: RecommendationJobVpcSubnets
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string RecommendationJobVpcSecurityGroupId

@length(min: 1, max: 5)
list RecommendationJobVpcSecurityGroupIds {
    member: RecommendationJobVpcSecurityGroupId
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string RecommendationJobVpcSubnetId

@length(min: 1, max: 16)
list RecommendationJobVpcSubnets {
    member: RecommendationJobVpcSubnetId
}

structure RecommendationMetrics {
    CostPerHour: Float
    CostPerInference: Float
    MaxInvocations: Integer
    ModelLatency: Integer
    CpuUtilization: UtilizationMetric
    MemoryUtilization: UtilizationMetric
    ModelSetupTime: ModelSetupTime
}

enum RecommendationStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    NOT_APPLICABLE
}

enum RecommendationStepType {
    BENCHMARK
}

enum RecordWrapper {
    None
    RecordIO
}

@length(min: 1, max: 63)
@pattern(".*")
string RedshiftClusterId

@length(min: 1, max: 64)
@pattern(".*")
string RedshiftDatabase

structure RedshiftDatasetDefinition {
    @required ClusterId: RedshiftClusterId
    @required Database: RedshiftDatabase
    @required DbUser: RedshiftUserName
    @required QueryString: RedshiftQueryString
    @required ClusterRoleArn: RoleArn
    @required OutputS3Uri: S3Uri
    KmsKeyId: KmsKeyId
    @required OutputFormat: RedshiftResultFormat
    OutputCompression: RedshiftResultCompressionType
}

@length(min: 1, max: 4096)
@pattern("[\\s\\S]+")
string RedshiftQueryString

enum RedshiftResultCompressionType {
    None
    GZIP
    BZIP2
    ZSTD
    SNAPPY
}

enum RedshiftResultFormat {
    PARQUET
    CSV
}

@length(min: 1, max: 128)
@pattern(".*")
string RedshiftUserName

@length(min: 5, max: 14)
@pattern("\\d{1,4}.\\d{1,4}.\\d{1,4}")
string ReferenceMinVersion

@length(min: 1, max: 24)
string RegionName

structure RegisterDevicesRequest {
    @required DeviceFleetName: EntityName
    @required Devices: Devices
    Tags: TagList
}

structure RegisterModelStepMetadata {
    Arn: String256
}

enum Relation {
    EqualTo
    GreaterThanOrEqualTo
}

@length(min: 1, max: 255)
@pattern(".*")
string ReleaseNotes

@length(min: 0, max: 10)
list ReleaseNotesList {
    member: String1024
}

structure RemoteDebugConfig {
    EnableRemoteDebug: EnableRemoteDebug
}

structure RemoteDebugConfigForUpdate {
    EnableRemoteDebug: EnableRemoteDebug
}

structure RenderUiTemplateRequest {
    UiTemplate: UiTemplate
    @required Task: RenderableTask
    @required RoleArn: RoleArn
    HumanTaskUiArn: HumanTaskUiArn
}

structure RenderUiTemplateResponse {
    @required RenderedContent: String
    @required Errors: RenderingErrorList
}

structure RenderableTask {
    @required Input: TaskInput
}

structure RenderingError {
    @required Code: String
    @required Message: String
}

list RenderingErrorList {
    member: RenderingError
}

enum RepositoryAccessMode {
    Platform
    Vpc
}

structure RepositoryAuthConfig {
    @required RepositoryCredentialsProviderArn: RepositoryCredentialsProviderArn
}

@length(min: 1, max: 2048)
@pattern(".*")
string RepositoryCredentialsProviderArn

@length(min: 0, max: 1024)
@pattern("https://([.\\-_a-zA-Z0-9]+/?){3,1016}")
string RepositoryUrl

@length(min: 50, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:reserved-capacity/.*")
string ReservedCapacityArn

@range(min: 0, max: 87600)
long ReservedCapacityDurationHours

@range(min: 0, max: 59)
long ReservedCapacityDurationMinutes

@range(min: 0, max: 256)
integer ReservedCapacityInstanceCount

enum ReservedCapacityInstanceType {
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
}

structure ReservedCapacityOffering {
    ReservedCapacityType: ReservedCapacityType
    UltraServerType: UltraServerType
    UltraServerCount: UltraServerCount
    @required InstanceType: ReservedCapacityInstanceType
    @required InstanceCount: ReservedCapacityInstanceCount
    AvailabilityZone: AvailabilityZone
    DurationHours: ReservedCapacityDurationHours
    DurationMinutes: ReservedCapacityDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    ExtensionStartTime: Timestamp
    ExtensionEndTime: Timestamp
}

@length(min: 0, max: 5)
list ReservedCapacityOfferings {
    member: ReservedCapacityOffering
}

enum ReservedCapacityStatus {
    Pending
    Active
    Scheduled
    Expired
    Failed
}

@length(min: 0, max: 5)
list ReservedCapacitySummaries {
    member: ReservedCapacitySummary
}

structure ReservedCapacitySummary {
    @required ReservedCapacityArn: ReservedCapacityArn
    ReservedCapacityType: ReservedCapacityType
    UltraServerType: UltraServerType
    UltraServerCount: UltraServerCount
    @required InstanceType: ReservedCapacityInstanceType
    @required TotalInstanceCount: TotalInstanceCount
    @required Status: ReservedCapacityStatus
    AvailabilityZone: AvailabilityZone
    DurationHours: ReservedCapacityDurationHours
    DurationMinutes: ReservedCapacityDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
}

enum ReservedCapacityType {
    UltraServer
    Instance
}

structure ResolvedAttributes {
    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: ProblemType
    CompletionCriteria: AutoMLJobCompletionCriteria
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+")
string ResourceArn

structure ResourceCatalog {
    @required ResourceCatalogArn: ResourceCatalogArn
    @required ResourceCatalogName: ResourceCatalogName
    @required Description: ResourceCatalogDescription
    @required CreationTime: Timestamp
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:sagemaker-catalog/.*")
string ResourceCatalogArn

@length(min: 0, max: 256)
string ResourceCatalogDescription

list ResourceCatalogList {
    member: ResourceCatalog
}

@length(min: 1, max: 64)
string ResourceCatalogName

enum ResourceCatalogSortBy {
    CreationTime
}

enum ResourceCatalogSortOrder {
    Ascending
    Descending
}

structure ResourceConfig {
    InstanceType: TrainingInstanceType
    InstanceCount: TrainingInstanceCount
    VolumeSizeInGB: OptionalVolumeSizeInGB
    VolumeKmsKeyId: KmsKeyId
    KeepAlivePeriodInSeconds: KeepAlivePeriodInSeconds
    InstanceGroups: InstanceGroups
    TrainingPlanArn: TrainingPlanArn
    InstancePlacementConfig: InstancePlacementConfig
}

structure ResourceConfigForUpdate {
    @required KeepAlivePeriodInSeconds: KeepAlivePeriodInSeconds
}

@length(min: 0, max: 32)
string ResourceId

@length(min: 1, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*\\/.*")
string ResourceIdentifier

@error("client")
structure ResourceInUse {
    Message: FailureReason
}

@error("client")
structure ResourceLimitExceeded {
    Message: FailureReason
}

structure ResourceLimits {
    MaxNumberOfTrainingJobs: MaxNumberOfTrainingJobs
    @required MaxParallelTrainingJobs: MaxParallelTrainingJobs
    MaxRuntimeInSeconds: HyperParameterTuningMaxRuntimeInSeconds
}

@error("client")
structure ResourceNotFound {
    Message: FailureReason
}

@length(min: 0, max: 20480)
@pattern(".*(?:[ \\r\\n\\t].*)*")
string ResourcePolicyString

@length(min: 1, max: 255)
@pattern(".+")
string ResourcePropertyName

@range(min: 0)
integer ResourceRetainedBillableTimeInSeconds

structure ResourceSharingConfig {
    @required Strategy: ResourceSharingStrategy
    BorrowLimit: BorrowLimit
    AbsoluteBorrowLimits: AbsoluteBorrowLimitResourceList
}

enum ResourceSharingStrategy {
    Lend
    DontLend
    LendAndBorrow
}

structure ResourceSpec {
    SageMakerImageArn: ImageArn
    SageMakerImageVersionArn: ImageVersionArn
    SageMakerImageVersionAlias: ImageVersionAlias
    InstanceType: AppInstanceType
    LifecycleConfigArn: StudioLifecycleConfigArn
    TrainingPlanArn: StudioResourceSpecTrainingPlanArn
}

enum ResourceType {
    TrainingJob
    Experiment
    ExperimentTrial
    ExperimentTrialComponent
    Endpoint
    Model
    ModelPackage
    ModelPackageGroup
    Pipeline
    PipelineExecution
    FeatureGroup
    FeatureMetadata
    Image
    ImageVersion
    Project
    HyperParameterTuningJob
    ModelCard
    PipelineVersion
}

@length(min: 0, max: 1024)
@pattern("[-\\w]+\\/.+")
string ResponseMIMEType

list ResponseMIMETypes {
    member: ResponseMIMEType
}

structure RetentionPolicy {
    HomeEfsFileSystem: RetentionType
}

enum RetentionType {
    Retain
    Delete
}

structure RetryPipelineExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
    @required @idempotencyToken ClientRequestToken: IdempotencyToken
    ParallelismConfiguration: ParallelismConfiguration
}

structure RetryPipelineExecutionResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

structure RetryStrategy {
    @required MaximumRetryAttempts: MaximumRetryAttempts
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure RoleGroupAssignment {
    @required RoleName: NonEmptyString256
    @required GroupPatterns: GroupPatternsList
}

@length(min: 0, max: 10)
list RoleGroupAssignmentsList {
    member: RoleGroupAssignment
}

structure RollingDeploymentPolicy {
    @required MaximumBatchSize: CapacitySizeConfig
    RollbackMaximumBatchSize: CapacitySizeConfig
}

structure RollingUpdatePolicy {
    @required MaximumBatchSize: CapacitySize
    @required WaitIntervalInSeconds: WaitIntervalInSeconds
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
    RollbackMaximumBatchSize: CapacitySize
}

enum RootAccess {
    Enabled
    Disabled
}

enum RoutingStrategy {
    LEAST_OUTSTANDING_REQUESTS
    RANDOM
}

@length(min: 1, max: 256)
@pattern(".*")
string RuleConfigurationName

enum RuleEvaluationStatus {
    InProgress
    NoIssuesFound
    IssuesFound
    Error
    Stopping
    Stopped
}

@length(min: 0, max: 100)
map RuleParameters {
    key: ConfigKey
    value: ConfigValue
}

enum S3DataDistribution {
    FullyReplicated
    ShardedByS3Key
}

structure S3DataSource {
    @required S3DataType: S3DataType
    @required S3Uri: S3Uri
    S3DataDistributionType: S3DataDistribution
    AttributeNames: AttributeNames
    InstanceGroupNames: InstanceGroupNames
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: HubAccessConfig
}

enum S3DataType {
    ManifestFile
    S3Prefix
    AugmentedManifestFile
    Converse
}

structure S3FileSystem {
    @required S3Uri: S3SchemaUri
}

structure S3FileSystemConfig {
    MountPath: String1024
    @required S3Uri: S3SchemaUri
}

structure S3ModelDataSource {
    @required S3Uri: S3ModelUri
    @required S3DataType: S3ModelDataType
    @required CompressionType: ModelCompressionType
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: InferenceHubAccessConfig
    ManifestS3Uri: S3ModelUri
    ETag: String
    ManifestEtag: String
}

enum S3ModelDataType {
    S3Prefix
    S3Object
}

@length(min: 0, max: 1024)
@pattern("(https|s3)://([^/]+)/?(.*)")
string S3ModelUri

@length(min: 0, max: 1024)
@pattern("(https|s3)://([^/]+)/?(.*)")
string S3OutputPath

structure S3Presign {
    IamPolicyConstraints: IamPolicyConstraints
}

@length(min: 0, max: 1024)
@pattern("(s3)://([^/]+)/?(.*)")
string S3SchemaUri

structure S3StorageConfig {
    @required S3Uri: S3Uri
    KmsKeyId: KmsKeyId
    ResolvedOutputS3Uri: S3Uri
}

@length(min: 0, max: 1024)
@pattern("(https|s3)://([^/]+)/?(.*)")
string S3Uri

enum SageMakerImageName {
    sagemaker_distribution
}

@length(min: 1, max: 128)
@pattern("(?!^[.-])^([a-zA-Z0-9-_.]+)")
string SageMakerImageVersionAlias

list SageMakerImageVersionAliases {
    member: SageMakerImageVersionAlias
}

@length(min: 0, max: 255)
@pattern("arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:aws:hub-content\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/Model\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string SageMakerPublicHubContentArn

enum SageMakerResourceName {
    training_job = "training-job"
    hyperpod_cluster = "hyperpod-cluster"
    endpoint
    studio_apps = "studio-apps"
}

@length(min: 1)
list SageMakerResourceNames {
    member: SageMakerResourceName
}

enum SagemakerServicecatalogStatus {
    Enabled
    Disabled
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9_-]+")
string SampleWeightAttributeName

@range(min: 0, max: 100)
integer SamplingPercentage

list ScalingPolicies {
    member: ScalingPolicy
}

union ScalingPolicy {
    TargetTracking: TargetTrackingScalingPolicyConfiguration
}

structure ScalingPolicyMetric {
    InvocationsPerInstance: Integer
    ModelLatency: Integer
}

structure ScalingPolicyObjective {
    MinInvocationsPerMinute: Integer
    MaxInvocationsPerMinute: Integer
}

structure ScheduleConfig {
    @required ScheduleExpression: ScheduleExpression
    DataAnalysisStartTime: String
    DataAnalysisEndTime: String
}

@length(min: 1, max: 256)
string ScheduleExpression

enum ScheduleStatus {
    Pending
    Failed
    Scheduled
    Stopped
}

structure ScheduledUpdateConfig {
    @required ScheduleExpression: CronScheduleExpression
    DeploymentConfig: DeploymentConfiguration
}

structure SchedulerConfig {
    PriorityClasses: PriorityClassList
    FairShare: FairShare
    IdleResourceSharing: IdleResourceSharing
}

enum SchedulerConfigComponent {
    PriorityClasses
    FairShare
    IdleResourceSharing
}

enum SchedulerResourceStatus {
    Creating
    CreateFailed
    CreateRollbackFailed
    Created
    Updating
    UpdateFailed
    UpdateRollbackFailed
    Updated
    Deleting
    DeleteFailed
    DeleteRollbackFailed
    Deleted
}

@length(min: 0, max: 1024)
@pattern("[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*")
string Scope

structure SearchExpression {
    Filters: FilterList
    NestedFilters: NestedFiltersList
    SubExpressions: SearchExpressionList
    Operator: BooleanOperator
}

@length(min: 1, max: 20)
list SearchExpressionList {
    member: SearchExpression
}

structure SearchRecord {
    TrainingJob: TrainingJob
    Experiment: Experiment
    Trial: Trial
    TrialComponent: TrialComponent
    Endpoint: Endpoint
    ModelPackage: ModelPackage
    ModelPackageGroup: ModelPackageGroup
    Pipeline: Pipeline
    PipelineExecution: PipelineExecution
    PipelineVersion: PipelineVersion
    FeatureGroup: FeatureGroup
    FeatureMetadata: FeatureMetadata
    Project: Project
    HyperParameterTuningJob: HyperParameterTuningJobSearchEntity
    ModelCard: ModelCard
    Model: ModelDashboardModel
}

structure SearchRequest {
    @required Resource: ResourceType
    SearchExpression: SearchExpression
    SortBy: ResourcePropertyName
    SortOrder: SearchSortOrder
    NextToken: NextToken
    MaxResults: MaxResults
    CrossAccountFilterOption: CrossAccountFilterOption
    VisibilityConditions: VisibilityConditionsList
}

structure SearchResponse {
    Results: SearchResultsList
    NextToken: NextToken
    TotalHits: TotalHits
}

list SearchResultsList {
    member: SearchRecord
}

enum SearchSortOrder {
    Ascending
    Descending
}

structure SearchTrainingPlanOfferingsRequest {
    InstanceType: ReservedCapacityInstanceType
    InstanceCount: ReservedCapacityInstanceCount
    UltraServerType: UltraServerType
    UltraServerCount: UltraServerCount
    StartTimeAfter: Timestamp
    EndTimeBefore: Timestamp
    DurationHours: TrainingPlanDurationHoursInput
    TargetResources: SageMakerResourceNames
    TrainingPlanArn: String
}

structure SearchTrainingPlanOfferingsResponse {
    @required TrainingPlanOfferings: TrainingPlanOfferings
    TrainingPlanExtensionOfferings: TrainingPlanExtensionOfferings
}

enum SecondaryStatus {
    Starting
    LaunchingMLInstances
    PreparingTrainingStack
    Downloading
    DownloadingTrainingImage
    Training
    Uploading
    Stopping
    Stopped
    MaxRuntimeExceeded
    Completed
    Failed
    Interrupted
    MaxWaitTimeExceeded
    Updating
    Restarting
    Pending
}

structure SecondaryStatusTransition {
    @required Status: SecondaryStatus
    @required StartTime: Timestamp
    EndTime: Timestamp
    StatusMessage: StatusMessage
}

list SecondaryStatusTransitions {
    member: SecondaryStatusTransition
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-z\\-]*:secretsmanager:[a-z0-9\\-]*:[0-9]{12}:secret:.*")
string SecretArn

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

long Seed

structure SelectedStep {
    @required StepName: String256
}

@length(min: 1, max: 50)
list SelectedStepList {
    member: SelectedStep
}

structure SelectiveExecutionConfig {
    SourcePipelineExecutionArn: PipelineExecutionArn
    @required SelectedSteps: SelectedStepList
}

structure SelectiveExecutionResult {
    SourcePipelineExecutionArn: PipelineExecutionArn
}

structure SendPipelineExecutionStepFailureRequest {
    @required CallbackToken: CallbackToken
    FailureReason: String256
    @idempotencyToken ClientRequestToken: IdempotencyToken
}

structure SendPipelineExecutionStepFailureResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

structure SendPipelineExecutionStepSuccessRequest {
    @required CallbackToken: CallbackToken
    OutputParameters: OutputParameterList
    @idempotencyToken ClientRequestToken: IdempotencyToken
}

structure SendPipelineExecutionStepSuccessResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

@length(min: 1, max: 2048)
@pattern("(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/Model\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?")
string ServerlessJobBaseModelArn

structure ServerlessJobConfig {
    @required BaseModelArn: ServerlessJobBaseModelArn
    AcceptEula: AcceptEula
    @required JobType: ServerlessJobType
    CustomizationTechnique: CustomizationTechnique
    Peft: Peft
    EvaluationType: EvaluationType
    EvaluatorArn: EvaluatorArn
}

enum ServerlessJobType {
    FineTuning
    Evaluation
}

@range(min: 1, max: 200)
integer ServerlessMaxConcurrency

@range(min: 1024, max: 6144)
integer ServerlessMemorySizeInMB

@range(min: 1, max: 200)
integer ServerlessProvisionedConcurrency

@length(min: 1, max: 100)
@pattern("[a-zA-Z0-9_\\-]*")
string ServiceCatalogEntityId

structure ServiceCatalogProvisionedProductDetails {
    ProvisionedProductId: ServiceCatalogEntityId
    ProvisionedProductStatusMessage: ProvisionedProductStatusMessage
}

structure ServiceCatalogProvisioningDetails {
    @required ProductId: ServiceCatalogEntityId
    ProvisioningArtifactId: ServiceCatalogEntityId
    PathId: ServiceCatalogEntityId
    ProvisioningParameters: ProvisioningParameters
}

structure ServiceCatalogProvisioningUpdateDetails {
    ProvisioningArtifactId: ServiceCatalogEntityId
    ProvisioningParameters: ProvisioningParameters
}

structure SessionChainingConfig {
    EnableSessionTagChaining: EnableSessionTagChaining
}

@range(min: 1800, max: 43200)
integer SessionExpirationDurationInSeconds

@length(min: 1, max: 256)
string SessionId

structure ShadowModeConfig {
    @required SourceModelVariantName: ModelVariantName
    @required ShadowModelVariants: ShadowModelVariantConfigList
}

structure ShadowModelVariantConfig {
    @required ShadowModelVariantName: ModelVariantName
    @required SamplingPercentage: Percentage
}

@length(min: 1, max: 1)
list ShadowModelVariantConfigList {
    member: ShadowModelVariantConfig
}

structure SharingSettings {
    NotebookOutputOption: NotebookOutputOption
    S3OutputPath: S3Uri
    S3KmsKeyId: KmsKeyId
}

enum SharingType {
    Private
    Shared
}

structure ShuffleConfig {
    @required Seed: Seed
}

@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\\/[a-zA-Z0-9-_.]+\\/apl-[a-zA-Z0-9]+")
string SingleSignOnApplicationArn

@pattern("UserName")
string SingleSignOnUserIdentifier

enum SkipModelValidation {
    All
    None
}

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+")
string SnsTopicArn

enum SoftwareUpdateStatus {
    Pending
    InProgress
    Succeeded
    Failed
    RollbackInProgress
    RollbackComplete
}

enum SortActionsBy {
    Name
    CreationTime
}

enum SortArtifactsBy {
    CreationTime
}

enum SortAssociationsBy {
    SourceArn
    DestinationArn
    SourceType
    DestinationType
    CreationTime
}

enum SortBy {
    Name
    CreationTime
    Status
}

enum SortClusterSchedulerConfigBy {
    Name
    CreationTime
    Status
}

enum SortContextsBy {
    Name
    CreationTime
}

enum SortExperimentsBy {
    Name
    CreationTime
}

enum SortInferenceExperimentsBy {
    Name
    CreationTime
    Status
}

enum SortLineageGroupsBy {
    Name
    CreationTime
}

enum SortMlflowAppBy {
    Name
    CreationTime
    Status
}

enum SortOrder {
    Ascending
    Descending
}

enum SortPipelineExecutionsBy {
    CreationTime
    PipelineExecutionArn
}

enum SortPipelinesBy {
    Name
    CreationTime
}

enum SortQuotaBy {
    Name
    CreationTime
    Status
    ClusterArn
}

enum SortTrackingServerBy {
    Name
    CreationTime
    Status
}

enum SortTrialComponentsBy {
    Name
    CreationTime
}

enum SortTrialsBy {
    Name
    CreationTime
}

structure SourceAlgorithm {
    ModelDataUrl: Url
    ModelDataSource: ModelDataSource
    ModelDataETag: String
    @required AlgorithmName: ArnOrName
}

@length(min: 1, max: 1)
list SourceAlgorithmList {
    member: SourceAlgorithm
}

structure SourceAlgorithmSpecification {
    @required SourceAlgorithms: SourceAlgorithmList
}

structure SourceIpConfig {
    @required Cidrs: Cidrs
}

@length(min: 0, max: 128)
string SourceType

@length(min: 1, max: 2048)
@pattern(".*")
string SourceUri

structure SpaceAppLifecycleManagement {
    IdleSettings: SpaceIdleSettings
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:space/.*")
string SpaceArn

structure SpaceCodeEditorAppSettings {
    DefaultResourceSpec: ResourceSpec
    AppLifecycleManagement: SpaceAppLifecycleManagement
}

structure SpaceDetails {
    DomainId: DomainId
    SpaceName: SpaceName
    Status: SpaceStatus
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
    SpaceSettingsSummary: SpaceSettingsSummary
    SpaceSharingSettingsSummary: SpaceSharingSettingsSummary
    OwnershipSettingsSummary: OwnershipSettingsSummary
    SpaceDisplayName: NonEmptyString64
}

@range(min: 5, max: 16384)
integer SpaceEbsVolumeSizeInGb

structure SpaceIdleSettings {
    IdleTimeoutInMinutes: IdleTimeoutInMinutes
}

structure SpaceJupyterLabAppSettings {
    DefaultResourceSpec: ResourceSpec
    CodeRepositories: CodeRepositories
    AppLifecycleManagement: SpaceAppLifecycleManagement
}

list SpaceList {
    member: SpaceDetails
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string SpaceName

structure SpaceSettings {
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettings
    JupyterLabAppSettings: SpaceJupyterLabAppSettings
    AppType: AppType
    SpaceStorageSettings: SpaceStorageSettings
    SpaceManagedResources: FeatureStatus
    CustomFileSystems: CustomFileSystems
    RemoteAccess: FeatureStatus
}

structure SpaceSettingsSummary {
    AppType: AppType
    RemoteAccess: FeatureStatus
    SpaceStorageSettings: SpaceStorageSettings
}

structure SpaceSharingSettings {
    @required SharingType: SharingType
}

structure SpaceSharingSettingsSummary {
    SharingType: SharingType
}

enum SpaceSortKey {
    CreationTime
    LastModifiedTime
}

enum SpaceStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

structure SpaceStorageSettings {
    EbsStorageSettings: EbsStorageSettings
}

@range(min: 0)
integer SpareInstanceCountPerUltraServer

@range(min: 0)
integer SpawnRate

enum SplitType {
    None
    Line
    RecordIO
    TFRecord
}

@length(min: 0, max: 1024)
@pattern(".{0,1024}")
string StageDescription

enum StageStatus {
    CREATING
    READYTODEPLOY
    STARTING
    INPROGRESS
    DEPLOYED
    FAILED
    STOPPING
    STOPPED
}

structure Stairs {
    DurationInSeconds: TrafficDurationInSeconds
    NumberOfSteps: NumberOfSteps
    UsersPerStep: UsersPerStep
}

structure StartClusterHealthCheckRequest {
    @required ClusterName: ClusterNameOrArn
    @required DeepHealthCheckConfigurations: DeepHealthCheckConfigurations
}

structure StartClusterHealthCheckResponse {
    @required ClusterArn: ClusterArn
}

structure StartEdgeDeploymentStageRequest {
    @required EdgeDeploymentPlanName: EntityName
    @required StageName: EntityName
}

structure StartInferenceExperimentRequest {
    @required Name: InferenceExperimentName
}

structure StartInferenceExperimentResponse {
    @required InferenceExperimentArn: InferenceExperimentArn
}

structure StartMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
}

structure StartMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
}

structure StartMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
}

structure StartNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
}

structure StartPipelineExecutionRequest {
    @required PipelineName: PipelineNameOrArn
    PipelineExecutionDisplayName: PipelineExecutionName
    PipelineParameters: ParameterList
    PipelineExecutionDescription: PipelineExecutionDescription
    @required @idempotencyToken ClientRequestToken: IdempotencyToken
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineVersionId: PipelineVersionId
    MlflowExperimentName: MlflowExperimentEntityName
}

structure StartPipelineExecutionResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

structure StartSessionRequest {
    @required ResourceIdentifier: ResourceIdentifier
}

structure StartSessionResponse {
    SessionId: SessionId
    StreamUrl: StreamUrl
    TokenValue: TokenValue
}

enum Statistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

@length(min: 0, max: 1024)
@pattern(".*")
string StatusDetails

map StatusDetailsMap {
    key: SchedulerConfigComponent
    value: SchedulerResourceStatus
}

string StatusMessage

@length(min: 0, max: 3072)
@pattern(".*")
string StepDescription

@length(min: 0, max: 256)
@pattern(".*")
string StepDisplayName

@length(min: 0, max: 64)
@pattern("[A-Za-z0-9\\-_]*")
string StepName

enum StepStatus {
    Starting
    Executing
    Stopping
    Stopped
    Failed
    Succeeded
}

structure StopAIBenchmarkJobRequest {
    @required AIBenchmarkJobName: AIEntityName
}

structure StopAIBenchmarkJobResponse {
    @required AIBenchmarkJobArn: AIBenchmarkJobArn
}

structure StopAIRecommendationJobRequest {
    @required AIRecommendationJobName: AIEntityName
}

structure StopAIRecommendationJobResponse {
    @required AIRecommendationJobArn: AIRecommendationJobArn
}

structure StopAutoMLJobRequest {
    @required AutoMLJobName: AutoMLJobName
}

structure StopCompilationJobRequest {
    @required CompilationJobName: EntityName
}

structure StopEdgeDeploymentStageRequest {
    @required EdgeDeploymentPlanName: EntityName
    @required StageName: EntityName
}

structure StopEdgePackagingJobRequest {
    @required EdgePackagingJobName: EntityName
}

structure StopHyperParameterTuningJobRequest {
    @required HyperParameterTuningJobName: HyperParameterTuningJobName
}

structure StopInferenceExperimentRequest {
    @required Name: InferenceExperimentName
    @required ModelVariantActions: ModelVariantActionMap
    DesiredModelVariants: ModelVariantConfigList
    DesiredState: InferenceExperimentStopDesiredState
    Reason: InferenceExperimentStatusReason
}

structure StopInferenceExperimentResponse {
    @required InferenceExperimentArn: InferenceExperimentArn
}

structure StopInferenceRecommendationsJobRequest {
    @required JobName: RecommendationJobName
}

structure StopLabelingJobRequest {
    @required LabelingJobName: LabelingJobName
}

structure StopMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
}

structure StopMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
}

structure StopMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
}

structure StopNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
}

structure StopOptimizationJobRequest {
    @required OptimizationJobName: EntityName
}

structure StopPipelineExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
    @required @idempotencyToken ClientRequestToken: IdempotencyToken
}

structure StopPipelineExecutionResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

structure StopProcessingJobRequest {
    @required ProcessingJobName: ProcessingJobName
}

structure StopTrainingJobRequest {
    @required TrainingJobName: TrainingJobName
}

structure StopTransformJobRequest {
    @required TransformJobName: TransformJobName
}

structure StoppingCondition {
    MaxRuntimeInSeconds: MaxRuntimeInSeconds
    MaxWaitTimeInSeconds: MaxWaitTimeInSeconds
    MaxPendingTimeInSeconds: MaxPendingTimeInSeconds
}

enum StorageType {
    Standard
    InMemory
}

string StreamUrl

string String

@length(min: 0, max: 1024)
string String1024

@length(min: 0, max: 128)
string String128

@length(min: 1, max: 200)
@pattern(".+")
string String200

@length(min: 0, max: 2048)
string String2048

@length(min: 0, max: 256)
string String256

@length(min: 0, max: 3072)
string String3072

@length(min: 0, max: 40)
string String40

@length(min: 0, max: 64)
string String64

@length(min: 0, max: 8192)
string String8192

@length(min: 0, max: 2500)
@pattern(".*")
string StringParameterValue

enum StudioLifecycleConfigAppType {
    JupyterServer
    KernelGateway
    CodeEditor
    JupyterLab
}

@length(min: 0, max: 256)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)")
string StudioLifecycleConfigArn

@length(min: 1, max: 16384)
@pattern("[\\S\\s]+")
string StudioLifecycleConfigContent

structure StudioLifecycleConfigDetails {
    StudioLifecycleConfigArn: StudioLifecycleConfigArn
    StudioLifecycleConfigName: StudioLifecycleConfigName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string StudioLifecycleConfigName

enum StudioLifecycleConfigSortKey {
    CreationTime
    LastModifiedTime
    Name
}

list StudioLifecycleConfigsList {
    member: StudioLifecycleConfigDetails
}

@length(min: 0, max: 2048)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*|None)")
string StudioResourceSpecTrainingPlanArn

enum StudioWebPortal {
    ENABLED
    DISABLED
}

structure StudioWebPortalSettings {
    HiddenMlTools: HiddenMlToolsList
    HiddenAppTypes: HiddenAppTypesList
    HiddenInstanceTypes: HiddenInstanceTypesList
    HiddenSageMakerImageVersionAliases: HiddenSageMakerImageVersionAliasesList
    ExecutionRoleSessionNameMode: ExecutionRoleSessionNameMode
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string SubnetId

@length(min: 1, max: 16)
list Subnets {
    member: SubnetId
}

structure SubscribedWorkteam {
    @required WorkteamArn: WorkteamArn
    MarketplaceTitle: String200
    SellerName: String
    MarketplaceDescription: String200
    ListingId: String
}

list SubscribedWorkteams {
    member: SubscribedWorkteam
}

boolean Success

structure SuggestionQuery {
    PropertyNameQuery: PropertyNameQuery
}

enum TableFormat {
    Default
    Glue
    Iceberg
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TableName

structure TabularJobConfig {
    CandidateGenerationConfig: CandidateGenerationConfig
    CompletionCriteria: AutoMLJobCompletionCriteria
    FeatureSpecificationS3Uri: S3Uri
    Mode: AutoMLMode
    GenerateCandidateDefinitionsOnly: GenerateCandidateDefinitionsOnly
    ProblemType: ProblemType
    @required TargetAttributeName: TargetAttributeName
    SampleWeightAttributeName: SampleWeightAttributeName
}

structure TabularResolvedAttributes {
    ProblemType: ProblemType
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

enum TagPropagation {
    ENABLED
    DISABLED
}

@length(min: 0, max: 256)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1)
string TargetAttributeName

@range(min: 0)
integer TargetCount

enum TargetDevice {
    lambda
    ml_m4
    ml_m5
    ml_m6g
    ml_c4
    ml_c5
    ml_c6g
    ml_p2
    ml_p3
    ml_g4dn
    ml_inf1
    ml_inf2
    ml_trn1
    ml_eia2
    jetson_tx1
    jetson_tx2
    jetson_nano
    jetson_xavier
    rasp3b
    rasp4b
    imx8qm
    deeplens
    rk3399
    rk3288
    aisage
    sbe_c
    qcs605
    qcs603
    sitara_am57x
    amba_cv2
    amba_cv22
    amba_cv25
    x86_win32
    x86_win64
    coreml
    jacinto_tda4vm
    imx8mplus
}

@length(min: 1, max: 256)
string TargetLabelColumn

float TargetObjectiveMetricValue

structure TargetPlatform {
    @required Os: TargetPlatformOs
    @required Arch: TargetPlatformArch
    Accelerator: TargetPlatformAccelerator
}

enum TargetPlatformAccelerator {
    INTEL_GRAPHICS
    MALI
    NVIDIA
    NNA
}

enum TargetPlatformArch {
    X86_64
    X86
    ARM64
    ARM_EABI
    ARM_EABIHF
}

enum TargetPlatformOs {
    ANDROID
    LINUX
}

structure TargetTrackingScalingPolicyConfiguration {
    MetricSpecification: MetricSpecification
    TargetValue: Double
}

@range(min: 60)
integer TaskAvailabilityLifetimeInSeconds

@range(min: 0)
integer TaskCount

@length(min: 1, max: 255)
@pattern(".+")
string TaskDescription

@length(min: 2, max: 128000)
@pattern("[\\S\\s]+")
string TaskInput

@length(min: 1, max: 30)
@pattern("[A-Za-z0-9]+( [A-Za-z0-9]+)*")
string TaskKeyword

@length(min: 1, max: 5)
list TaskKeywords {
    member: TaskKeyword
}

@range(min: 30)
integer TaskTimeLimitInSeconds

@length(min: 1, max: 128)
@pattern("[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*")
string TaskTitle

@length(min: 1, max: 128000)
@pattern("[\\S\\s]+")
string TemplateContent

@length(min: 1, max: 128000)
string TemplateContentSha256

structure TemplateProviderDetail {
    CfnTemplateProviderDetail: CfnTemplateProviderDetail
}

@length(min: 1, max: 1)
list TemplateProviderDetailList {
    member: TemplateProviderDetail
}

@length(min: 1, max: 2048)
string TemplateUrl

structure TensorBoardAppSettings {
    DefaultResourceSpec: ResourceSpec
}

structure TensorBoardOutputConfig {
    LocalPath: DirectoryPath
    @required S3OutputPath: S3Uri
}

@range(min: 0, max: 9)
integer TenthFractionsOfACent

@range(min: 0, max: 3600)
integer TerminationWaitInSeconds

structure TextClassificationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
    @required ContentColumn: ContentColumn
    @required TargetLabelColumn: TargetLabelColumn
}

@length(min: 0, max: 32)
@pattern("[a-zA-Z0-9._-]+")
string TextGenerationHyperParameterKey

@length(min: 0, max: 16)
@pattern("[a-zA-Z0-9._-]+")
string TextGenerationHyperParameterValue

@length(min: 0, max: 30)
map TextGenerationHyperParameters {
    key: TextGenerationHyperParameterKey
    value: TextGenerationHyperParameterValue
}

structure TextGenerationJobConfig {
    CompletionCriteria: AutoMLJobCompletionCriteria
    BaseModelName: BaseModelName
    TextGenerationHyperParameters: TextGenerationHyperParameters
    ModelAccessConfig: ModelAccessConfig
}

structure TextGenerationResolvedAttributes {
    BaseModelName: BaseModelName
}

@length(min: 0, max: 128)
@pattern("[a-zA-Z0-9:_-]+")
string ThingName

structure ThroughputConfig {
    @required ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

structure ThroughputConfigDescription {
    @required ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

structure ThroughputConfigUpdate {
    ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: CapacityUnit
    ProvisionedWriteCapacityUnits: CapacityUnit
}

enum ThroughputMode {
    OnDemand
    Provisioned
}

structure TimeSeriesConfig {
    @required TargetAttributeName: TargetAttributeName
    @required TimestampAttributeName: TimestampAttributeName
    @required ItemIdentifierAttributeName: ItemIdentifierAttributeName
    GroupingAttributeNames: GroupingAttributeNames
}

structure TimeSeriesForecastingJobConfig {
    FeatureSpecificationS3Uri: S3Uri
    CompletionCriteria: AutoMLJobCompletionCriteria
    @required ForecastFrequency: ForecastFrequency
    @required ForecastHorizon: ForecastHorizon
    ForecastQuantiles: ForecastQuantiles
    Transformations: TimeSeriesTransformations
    @required TimeSeriesConfig: TimeSeriesConfig
    HolidayConfig: HolidayConfig
    CandidateGenerationConfig: CandidateGenerationConfig
}

structure TimeSeriesForecastingSettings {
    Status: FeatureStatus
    AmazonForecastRoleArn: RoleArn
}

structure TimeSeriesTransformations {
    Filling: FillingTransformations
    Aggregation: AggregationTransformations
}

timestamp Timestamp

@length(min: 1, max: 256)
string TimestampAttributeName

@length(min: 0, max: 1024)
string TokenValue

structure TotalHits {
    Value: Long
    Relation: Relation
}

@range(min: 0)
integer TotalInstanceCount

@range(min: 0)
long TotalStepCountPerEpoch

@length(min: 0, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-tracking-server/.*")
string TrackingServerArn

enum TrackingServerMaintenanceStatus {
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
string TrackingServerName

enum TrackingServerSize {
    Small
    Medium
    Large
}

enum TrackingServerStatus {
    Creating
    Created
    CreateFailed
    Updating
    Updated
    UpdateFailed
    Deleting
    DeleteFailed
    Stopping
    Stopped
    StopFailed
    Starting
    Started
    StartFailed
    MaintenanceInProgress
    MaintenanceComplete
    MaintenanceFailed
}

structure TrackingServerSummary {
    TrackingServerArn: TrackingServerArn
    TrackingServerName: TrackingServerName
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    TrackingServerStatus: TrackingServerStatus
    IsActive: IsTrackingServerActive
    MlflowVersion: MlflowVersion
}

@length(min: 0, max: 100)
list TrackingServerSummaryList {
    member: TrackingServerSummary
}

@length(min: 0, max: 2048)
string TrackingServerUrl

@range(min: 1)
integer TrafficDurationInSeconds

structure TrafficPattern {
    TrafficType: TrafficType
    Phases: Phases
    Stairs: Stairs
}

structure TrafficRoutingConfig {
    @required Type: TrafficRoutingConfigType
    @required WaitIntervalInSeconds: WaitIntervalInSeconds
    CanarySize: CapacitySize
    LinearStepSize: CapacitySize
}

enum TrafficRoutingConfigType {
    ALL_AT_ONCE
    CANARY
    LINEAR
}

enum TrafficType {
    PHASES
    STAIRS
}

@length(min: 0, max: 256)
@pattern(".*")
string TrainingContainerArgument

@length(min: 1, max: 100)
list TrainingContainerArguments {
    member: TrainingContainerArgument
}

@length(min: 1, max: 100)
list TrainingContainerEntrypoint {
    member: TrainingContainerEntrypointString
}

@length(min: 0, max: 256)
@pattern(".*")
string TrainingContainerEntrypointString

@length(min: 0, max: 512)
@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string TrainingEnvironmentKey

@length(min: 0, max: 100)
map TrainingEnvironmentMap {
    key: TrainingEnvironmentKey
    value: TrainingEnvironmentValue
}

@length(min: 0, max: 512)
@pattern("[\\S\\s]*")
string TrainingEnvironmentValue

@range(min: 0)
long TrainingEpochCount

@range(min: 0)
long TrainingEpochIndex

structure TrainingImageConfig {
    @required TrainingRepositoryAccessMode: TrainingRepositoryAccessMode
    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfig
}

enum TrainingInputMode {
    Pipe
    File
    FastFile
}

@range(min: 0)
integer TrainingInstanceCount

enum TrainingInstanceType {
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_p3dn_24xlarge = "ml.p3dn.24xlarge"
    ml_p4d_24xlarge = "ml.p4d.24xlarge"
    ml_p4de_24xlarge = "ml.p4de.24xlarge"
    ml_p5_48xlarge = "ml.p5.48xlarge"
    ml_p5e_48xlarge = "ml.p5e.48xlarge"
    ml_p5en_48xlarge = "ml.p5en.48xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_c5n_xlarge = "ml.c5n.xlarge"
    ml_c5n_2xlarge = "ml.c5n.2xlarge"
    ml_c5n_4xlarge = "ml.c5n.4xlarge"
    ml_c5n_9xlarge = "ml.c5n.9xlarge"
    ml_c5n_18xlarge = "ml.c5n.18xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
    ml_g6e_xlarge = "ml.g6e.xlarge"
    ml_g6e_2xlarge = "ml.g6e.2xlarge"
    ml_g6e_4xlarge = "ml.g6e.4xlarge"
    ml_g6e_8xlarge = "ml.g6e.8xlarge"
    ml_g6e_16xlarge = "ml.g6e.16xlarge"
    ml_g6e_12xlarge = "ml.g6e.12xlarge"
    ml_g6e_24xlarge = "ml.g6e.24xlarge"
    ml_g6e_48xlarge = "ml.g6e.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_trn1n_32xlarge = "ml.trn1n.32xlarge"
    ml_trn2_48xlarge = "ml.trn2.48xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_r5d_large = "ml.r5d.large"
    ml_r5d_xlarge = "ml.r5d.xlarge"
    ml_r5d_2xlarge = "ml.r5d.2xlarge"
    ml_r5d_4xlarge = "ml.r5d.4xlarge"
    ml_r5d_8xlarge = "ml.r5d.8xlarge"
    ml_r5d_12xlarge = "ml.r5d.12xlarge"
    ml_r5d_16xlarge = "ml.r5d.16xlarge"
    ml_r5d_24xlarge = "ml.r5d.24xlarge"
    ml_t3_medium = "ml.t3.medium"
    ml_t3_large = "ml.t3.large"
    ml_t3_xlarge = "ml.t3.xlarge"
    ml_t3_2xlarge = "ml.t3.2xlarge"
    ml_r5_large = "ml.r5.large"
    ml_r5_xlarge = "ml.r5.xlarge"
    ml_r5_2xlarge = "ml.r5.2xlarge"
    ml_r5_4xlarge = "ml.r5.4xlarge"
    ml_r5_8xlarge = "ml.r5.8xlarge"
    ml_r5_12xlarge = "ml.r5.12xlarge"
    ml_r5_16xlarge = "ml.r5.16xlarge"
    ml_r5_24xlarge = "ml.r5.24xlarge"
    ml_p6_b200_48xlarge = "ml.p6-b200.48xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_p6e_gb200_36xlarge = "ml.p6e-gb200.36xlarge"
    ml_p5_4xlarge = "ml.p5.4xlarge"
    ml_p6_b300_48xlarge = "ml.p6-b300.48xlarge"
    ml_g7e_2xlarge = "ml.g7e.2xlarge"
    ml_g7e_4xlarge = "ml.g7e.4xlarge"
    ml_g7e_8xlarge = "ml.g7e.8xlarge"
    ml_g7e_12xlarge = "ml.g7e.12xlarge"
    ml_g7e_24xlarge = "ml.g7e.24xlarge"
    ml_g7e_48xlarge = "ml.g7e.48xlarge"
}

list TrainingInstanceTypes {
    member: TrainingInstanceType
}

structure TrainingJob {
    TrainingJobName: TrainingJobName
    TrainingJobArn: TrainingJobArn
    TuningJobArn: HyperParameterTuningJobArn
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    ModelArtifacts: ModelArtifacts
    TrainingJobStatus: TrainingJobStatus
    SecondaryStatus: SecondaryStatus
    FailureReason: FailureReason
    HyperParameters: HyperParameters
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: RoleArn
    InputDataConfig: InputDataConfig
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    StoppingCondition: StoppingCondition
    CreationTime: Timestamp
    TrainingStartTime: Timestamp
    TrainingEndTime: Timestamp
    LastModifiedTime: Timestamp
    SecondaryStatusTransitions: SecondaryStatusTransitions
    FinalMetricDataList: FinalMetricDataList
    EnableNetworkIsolation: Boolean
    EnableInterContainerTrafficEncryption: Boolean
    EnableManagedSpotTraining: Boolean
    CheckpointConfig: CheckpointConfig
    TrainingTimeInSeconds: TrainingTimeInSeconds
    BillableTimeInSeconds: BillableTimeInSeconds
    DebugHookConfig: DebugHookConfig
    ExperimentConfig: ExperimentConfig
    DebugRuleConfigurations: DebugRuleConfigurations
    TensorBoardOutputConfig: TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: DebugRuleEvaluationStatuses
    OutputModelPackageArn: ModelPackageArn
    ModelPackageConfig: ModelPackageConfig
    ProfilerConfig: ProfilerConfig
    Environment: TrainingEnvironmentMap
    RetryStrategy: RetryStrategy
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TrainingJobArn

structure TrainingJobDefinition {
    @required TrainingInputMode: TrainingInputMode
    HyperParameters: HyperParameters
    @required InputDataConfig: InputDataConfig
    @required OutputDataConfig: OutputDataConfig
    @required ResourceConfig: ResourceConfig
    @required StoppingCondition: StoppingCondition
}

enum TrainingJobEarlyStoppingType {
    Off
    Auto
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TrainingJobName

enum TrainingJobSortByOptions {
    Name
    CreationTime
    Status
    FinalObjectiveMetricValue
}

enum TrainingJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
    Deleting
}

@range(min: 0)
integer TrainingJobStatusCounter

structure TrainingJobStatusCounters {
    Completed: TrainingJobStatusCounter
    InProgress: TrainingJobStatusCounter
    RetryableError: TrainingJobStatusCounter
    NonRetryableError: TrainingJobStatusCounter
    Stopped: TrainingJobStatusCounter
}

structure TrainingJobStepMetadata {
    Arn: TrainingJobArn
}

list TrainingJobSummaries {
    member: TrainingJobSummary
}

structure TrainingJobSummary {
    @required TrainingJobName: TrainingJobName
    @required TrainingJobArn: TrainingJobArn
    @required CreationTime: Timestamp
    TrainingEndTime: Timestamp
    LastModifiedTime: Timestamp
    @required TrainingJobStatus: TrainingJobStatus
    SecondaryStatus: SecondaryStatus
    WarmPoolStatus: WarmPoolStatus
    TrainingPlanArn: TrainingPlanArn
}

@length(min: 50, max: 2048)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*")
string TrainingPlanArn

list TrainingPlanArns {
    member: TrainingPlanArn
}

@range(min: 0, max: 87600)
long TrainingPlanDurationHours

@range(min: 1, max: 87600)
long TrainingPlanDurationHoursInput

@range(min: 0, max: 59)
long TrainingPlanDurationMinutes

structure TrainingPlanExtension {
    @required TrainingPlanExtensionOfferingId: TrainingPlanExtensionOfferingId
    ExtendedAt: Timestamp
    StartDate: Timestamp
    EndDate: Timestamp
    Status: String256
    PaymentStatus: String256
    AvailabilityZone: String256
    AvailabilityZoneId: AvailabilityZoneId
    DurationHours: TrainingPlanExtensionDurationHours
    UpfrontFee: String256
    CurrencyCode: CurrencyCode
}

@range(min: 0, max: 4368)
integer TrainingPlanExtensionDurationHours

structure TrainingPlanExtensionOffering {
    @required TrainingPlanExtensionOfferingId: TrainingPlanExtensionOfferingId
    AvailabilityZone: String256
    StartDate: Timestamp
    EndDate: Timestamp
    DurationHours: TrainingPlanExtensionDurationHours
    UpfrontFee: String256
    CurrencyCode: CurrencyCode
}

string TrainingPlanExtensionOfferingId

@length(min: 0)
list TrainingPlanExtensionOfferings {
    member: TrainingPlanExtensionOffering
}

@length(min: 0)
list TrainingPlanExtensions {
    member: TrainingPlanExtension
}

structure TrainingPlanFilter {
    @required Name: TrainingPlanFilterName
    @required Value: String64
}

enum TrainingPlanFilterName {
    Status
}

@length(min: 1, max: 5)
list TrainingPlanFilters {
    member: TrainingPlanFilter
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
string TrainingPlanName

structure TrainingPlanOffering {
    @required TrainingPlanOfferingId: TrainingPlanOfferingId
    @required TargetResources: SageMakerResourceNames
    RequestedStartTimeAfter: Timestamp
    RequestedEndTimeBefore: Timestamp
    DurationHours: TrainingPlanDurationHours
    DurationMinutes: TrainingPlanDurationMinutes
    UpfrontFee: String256
    CurrencyCode: CurrencyCode
    ReservedCapacityOfferings: ReservedCapacityOfferings
}

@length(min: 1, max: 256)
@pattern("[a-z0-9\\-]+")
string TrainingPlanOfferingId

@length(min: 0)
list TrainingPlanOfferings {
    member: TrainingPlanOffering
}

enum TrainingPlanSortBy {
    TrainingPlanName
    StartTime
    Status
}

enum TrainingPlanSortOrder {
    Ascending
    Descending
}

enum TrainingPlanStatus {
    Pending
    Active
    Scheduled
    Expired
    Failed
}

@length(min: 0, max: 1024)
string TrainingPlanStatusMessage

list TrainingPlanSummaries {
    member: TrainingPlanSummary
}

structure TrainingPlanSummary {
    @required TrainingPlanArn: TrainingPlanArn
    @required TrainingPlanName: TrainingPlanName
    @required Status: TrainingPlanStatus
    StatusMessage: TrainingPlanStatusMessage
    DurationHours: TrainingPlanDurationHours
    DurationMinutes: TrainingPlanDurationMinutes
    StartTime: Timestamp
    EndTime: Timestamp
    UpfrontFee: String256
    CurrencyCode: CurrencyCode
    TotalInstanceCount: TotalInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    TotalUltraServerCount: UltraServerCount
    TargetResources: SageMakerResourceNames
    ReservedCapacitySummaries: ReservedCapacitySummaries
}

structure TrainingProgressInfo {
    TotalStepCountPerEpoch: TotalStepCountPerEpoch
    CurrentStep: TrainingStepIndex
    CurrentEpoch: TrainingEpochIndex
    MaxEpoch: TrainingEpochCount
}

enum TrainingRepositoryAccessMode {
    Platform
    Vpc
}

structure TrainingRepositoryAuthConfig {
    @required TrainingRepositoryCredentialsProviderArn: TrainingRepositoryCredentialsProviderArn
}

@length(min: 1, max: 2048)
@pattern("arn:[\\p{Alnum}\\-]+:lambda:[\\p{Alnum}\\-]+:[0-9]{12}:function:.*")
string TrainingRepositoryCredentialsProviderArn

structure TrainingSpecification {
    @required TrainingImage: ContainerImage
    TrainingImageDigest: ImageDigest
    SupportedHyperParameters: HyperParameterSpecifications
    @required SupportedTrainingInstanceTypes: TrainingInstanceTypes
    SupportsDistributedTraining: Boolean
    MetricDefinitions: MetricDefinitionList
    @required TrainingChannels: ChannelSpecifications
    SupportedTuningJobObjectiveMetrics: HyperParameterTuningJobObjectives
    AdditionalS3DataSource: AdditionalS3DataSource
}

@range(min: 0)
long TrainingStepIndex

@range(min: 1)
integer TrainingTimeInSeconds

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*")
string TransformAmiVersion

structure TransformDataSource {
    @required S3DataSource: TransformS3DataSource
}

@length(min: 0, max: 1024)
@pattern("[a-zA-Z_][a-zA-Z0-9_]{0,1023}")
string TransformEnvironmentKey

@length(min: 0, max: 16)
map TransformEnvironmentMap {
    key: TransformEnvironmentKey
    value: TransformEnvironmentValue
}

@length(min: 0, max: 10240)
@pattern("[\\S\\s]*")
string TransformEnvironmentValue

structure TransformInput {
    @required DataSource: TransformDataSource
    ContentType: ContentType
    CompressionType: CompressionType
    SplitType: SplitType
}

@range(min: 1)
integer TransformInstanceCount

enum TransformInstanceType {
    ml_m4_xlarge = "ml.m4.xlarge"
    ml_m4_2xlarge = "ml.m4.2xlarge"
    ml_m4_4xlarge = "ml.m4.4xlarge"
    ml_m4_10xlarge = "ml.m4.10xlarge"
    ml_m4_16xlarge = "ml.m4.16xlarge"
    ml_c4_xlarge = "ml.c4.xlarge"
    ml_c4_2xlarge = "ml.c4.2xlarge"
    ml_c4_4xlarge = "ml.c4.4xlarge"
    ml_c4_8xlarge = "ml.c4.8xlarge"
    ml_p2_xlarge = "ml.p2.xlarge"
    ml_p2_8xlarge = "ml.p2.8xlarge"
    ml_p2_16xlarge = "ml.p2.16xlarge"
    ml_p3_2xlarge = "ml.p3.2xlarge"
    ml_p3_8xlarge = "ml.p3.8xlarge"
    ml_p3_16xlarge = "ml.p3.16xlarge"
    ml_c5_xlarge = "ml.c5.xlarge"
    ml_c5_2xlarge = "ml.c5.2xlarge"
    ml_c5_4xlarge = "ml.c5.4xlarge"
    ml_c5_9xlarge = "ml.c5.9xlarge"
    ml_c5_18xlarge = "ml.c5.18xlarge"
    ml_m5_large = "ml.m5.large"
    ml_m5_xlarge = "ml.m5.xlarge"
    ml_m5_2xlarge = "ml.m5.2xlarge"
    ml_m5_4xlarge = "ml.m5.4xlarge"
    ml_m5_12xlarge = "ml.m5.12xlarge"
    ml_m5_24xlarge = "ml.m5.24xlarge"
    ml_m6i_large = "ml.m6i.large"
    ml_m6i_xlarge = "ml.m6i.xlarge"
    ml_m6i_2xlarge = "ml.m6i.2xlarge"
    ml_m6i_4xlarge = "ml.m6i.4xlarge"
    ml_m6i_8xlarge = "ml.m6i.8xlarge"
    ml_m6i_12xlarge = "ml.m6i.12xlarge"
    ml_m6i_16xlarge = "ml.m6i.16xlarge"
    ml_m6i_24xlarge = "ml.m6i.24xlarge"
    ml_m6i_32xlarge = "ml.m6i.32xlarge"
    ml_c6i_large = "ml.c6i.large"
    ml_c6i_xlarge = "ml.c6i.xlarge"
    ml_c6i_2xlarge = "ml.c6i.2xlarge"
    ml_c6i_4xlarge = "ml.c6i.4xlarge"
    ml_c6i_8xlarge = "ml.c6i.8xlarge"
    ml_c6i_12xlarge = "ml.c6i.12xlarge"
    ml_c6i_16xlarge = "ml.c6i.16xlarge"
    ml_c6i_24xlarge = "ml.c6i.24xlarge"
    ml_c6i_32xlarge = "ml.c6i.32xlarge"
    ml_r6i_large = "ml.r6i.large"
    ml_r6i_xlarge = "ml.r6i.xlarge"
    ml_r6i_2xlarge = "ml.r6i.2xlarge"
    ml_r6i_4xlarge = "ml.r6i.4xlarge"
    ml_r6i_8xlarge = "ml.r6i.8xlarge"
    ml_r6i_12xlarge = "ml.r6i.12xlarge"
    ml_r6i_16xlarge = "ml.r6i.16xlarge"
    ml_r6i_24xlarge = "ml.r6i.24xlarge"
    ml_r6i_32xlarge = "ml.r6i.32xlarge"
    ml_m7i_large = "ml.m7i.large"
    ml_m7i_xlarge = "ml.m7i.xlarge"
    ml_m7i_2xlarge = "ml.m7i.2xlarge"
    ml_m7i_4xlarge = "ml.m7i.4xlarge"
    ml_m7i_8xlarge = "ml.m7i.8xlarge"
    ml_m7i_12xlarge = "ml.m7i.12xlarge"
    ml_m7i_16xlarge = "ml.m7i.16xlarge"
    ml_m7i_24xlarge = "ml.m7i.24xlarge"
    ml_m7i_48xlarge = "ml.m7i.48xlarge"
    ml_c7i_large = "ml.c7i.large"
    ml_c7i_xlarge = "ml.c7i.xlarge"
    ml_c7i_2xlarge = "ml.c7i.2xlarge"
    ml_c7i_4xlarge = "ml.c7i.4xlarge"
    ml_c7i_8xlarge = "ml.c7i.8xlarge"
    ml_c7i_12xlarge = "ml.c7i.12xlarge"
    ml_c7i_16xlarge = "ml.c7i.16xlarge"
    ml_c7i_24xlarge = "ml.c7i.24xlarge"
    ml_c7i_48xlarge = "ml.c7i.48xlarge"
    ml_r7i_large = "ml.r7i.large"
    ml_r7i_xlarge = "ml.r7i.xlarge"
    ml_r7i_2xlarge = "ml.r7i.2xlarge"
    ml_r7i_4xlarge = "ml.r7i.4xlarge"
    ml_r7i_8xlarge = "ml.r7i.8xlarge"
    ml_r7i_12xlarge = "ml.r7i.12xlarge"
    ml_r7i_16xlarge = "ml.r7i.16xlarge"
    ml_r7i_24xlarge = "ml.r7i.24xlarge"
    ml_r7i_48xlarge = "ml.r7i.48xlarge"
    ml_g4dn_xlarge = "ml.g4dn.xlarge"
    ml_g4dn_2xlarge = "ml.g4dn.2xlarge"
    ml_g4dn_4xlarge = "ml.g4dn.4xlarge"
    ml_g4dn_8xlarge = "ml.g4dn.8xlarge"
    ml_g4dn_12xlarge = "ml.g4dn.12xlarge"
    ml_g4dn_16xlarge = "ml.g4dn.16xlarge"
    ml_g5_xlarge = "ml.g5.xlarge"
    ml_g5_2xlarge = "ml.g5.2xlarge"
    ml_g5_4xlarge = "ml.g5.4xlarge"
    ml_g5_8xlarge = "ml.g5.8xlarge"
    ml_g5_12xlarge = "ml.g5.12xlarge"
    ml_g5_16xlarge = "ml.g5.16xlarge"
    ml_g5_24xlarge = "ml.g5.24xlarge"
    ml_g5_48xlarge = "ml.g5.48xlarge"
    ml_trn1_2xlarge = "ml.trn1.2xlarge"
    ml_trn1_32xlarge = "ml.trn1.32xlarge"
    ml_inf2_xlarge = "ml.inf2.xlarge"
    ml_inf2_8xlarge = "ml.inf2.8xlarge"
    ml_inf2_24xlarge = "ml.inf2.24xlarge"
    ml_inf2_48xlarge = "ml.inf2.48xlarge"
    ml_g6_xlarge = "ml.g6.xlarge"
    ml_g6_2xlarge = "ml.g6.2xlarge"
    ml_g6_4xlarge = "ml.g6.4xlarge"
    ml_g6_8xlarge = "ml.g6.8xlarge"
    ml_g6_12xlarge = "ml.g6.12xlarge"
    ml_g6_16xlarge = "ml.g6.16xlarge"
    ml_g6_24xlarge = "ml.g6.24xlarge"
    ml_g6_48xlarge = "ml.g6.48xlarge"
}

@length(min: 1)
list TransformInstanceTypes {
    member: TransformInstanceType
}

structure TransformJob {
    TransformJobName: TransformJobName
    TransformJobArn: TransformJobArn
    TransformJobStatus: TransformJobStatus
    FailureReason: FailureReason
    ModelName: ModelName
    MaxConcurrentTransforms: MaxConcurrentTransforms
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap
    TransformInput: TransformInput
    TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: TransformResources
    CreationTime: Timestamp
    TransformStartTime: Timestamp
    TransformEndTime: Timestamp
    LabelingJobArn: LabelingJobArn
    AutoMLJobArn: AutoMLJobArn
    DataProcessing: DataProcessing
    ExperimentConfig: ExperimentConfig
    Tags: TagList
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:transform-job/.*")
string TransformJobArn

structure TransformJobDefinition {
    MaxConcurrentTransforms: MaxConcurrentTransforms
    MaxPayloadInMB: MaxPayloadInMB
    BatchStrategy: BatchStrategy
    Environment: TransformEnvironmentMap
    @required TransformInput: TransformInput
    @required TransformOutput: TransformOutput
    @required TransformResources: TransformResources
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string TransformJobName

enum TransformJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure TransformJobStepMetadata {
    Arn: TransformJobArn
}

list TransformJobSummaries {
    member: TransformJobSummary
}

structure TransformJobSummary {
    @required TransformJobName: TransformJobName
    @required TransformJobArn: TransformJobArn
    @required CreationTime: Timestamp
    TransformEndTime: Timestamp
    LastModifiedTime: Timestamp
    @required TransformJobStatus: TransformJobStatus
    FailureReason: FailureReason
}

structure TransformOutput {
    @required S3OutputPath: S3Uri
    Accept: Accept
    AssembleWith: AssemblyType
    KmsKeyId: KmsKeyId
}

structure TransformResources {
    @required InstanceType: TransformInstanceType
    @required InstanceCount: TransformInstanceCount
    VolumeKmsKeyId: KmsKeyId
    TransformAmiVersion: TransformAmiVersion
}

structure TransformS3DataSource {
    @required S3DataType: S3DataType
    @required S3Uri: S3Uri
}

@length(min: 1, max: 256)
string TransformationAttributeName

structure Trial {
    TrialName: ExperimentEntityName
    TrialArn: TrialArn
    DisplayName: ExperimentEntityName
    ExperimentName: ExperimentEntityName
    Source: TrialSource
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    Tags: TagList
    TrialComponentSummaries: TrialComponentSimpleSummaries
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment-trial/.*")
string TrialArn

structure TrialComponent {
    TrialComponentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    Source: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
    Parameters: TrialComponentParameters
    InputArtifacts: TrialComponentArtifacts
    OutputArtifacts: TrialComponentArtifacts
    Metrics: TrialComponentMetricSummaries
    MetadataProperties: MetadataProperties
    SourceDetail: TrialComponentSourceDetail
    LineageGroupArn: LineageGroupArn
    Tags: TagList
    Parents: Parents
    RunName: ExperimentEntityName
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:experiment-trial-component/.*")
string TrialComponentArn

structure TrialComponentArtifact {
    MediaType: MediaType
    @required Value: TrialComponentArtifactValue
}

@length(min: 0, max: 2048)
@pattern(".*")
string TrialComponentArtifactValue

@length(min: 0, max: 60)
map TrialComponentArtifacts {
    key: TrialComponentKey128
    value: TrialComponentArtifact
}

@length(min: 0, max: 128)
@pattern(".*")
string TrialComponentKey128

@length(min: 0, max: 256)
@pattern(".*")
string TrialComponentKey256

@length(min: 0, max: 320)
@pattern(".*")
string TrialComponentKey320

list TrialComponentMetricSummaries {
    member: TrialComponentMetricSummary
}

structure TrialComponentMetricSummary {
    MetricName: MetricName
    SourceArn: TrialComponentSourceArn
    TimeStamp: Timestamp
    Max: OptionalDouble
    Min: OptionalDouble
    Last: OptionalDouble
    Count: OptionalInteger
    Avg: OptionalDouble
    StdDev: OptionalDouble
}

structure TrialComponentParameterValue {
    StringValue: StringParameterValue
    NumberValue: DoubleParameterValue
}

@length(min: 0, max: 300)
map TrialComponentParameters {
    key: TrialComponentKey320
    value: TrialComponentParameterValue
}

enum TrialComponentPrimaryStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

list TrialComponentSimpleSummaries {
    member: TrialComponentSimpleSummary
}

structure TrialComponentSimpleSummary {
    TrialComponentName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    TrialComponentSource: TrialComponentSource
    CreationTime: Timestamp
    CreatedBy: UserContext
}

structure TrialComponentSource {
    @required SourceArn: TrialComponentSourceArn
    SourceType: SourceType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string TrialComponentSourceArn

structure TrialComponentSourceDetail {
    SourceArn: TrialComponentSourceArn
    TrainingJob: TrainingJob
    ProcessingJob: ProcessingJob
    TransformJob: TransformJob
}

list TrialComponentSources {
    member: TrialComponentSource
}

structure TrialComponentStatus {
    PrimaryStatus: TrialComponentPrimaryStatus
    Message: TrialComponentStatusMessage
}

@length(min: 0, max: 1024)
@pattern(".*")
string TrialComponentStatusMessage

list TrialComponentSummaries {
    member: TrialComponentSummary
}

structure TrialComponentSummary {
    TrialComponentName: ExperimentEntityName
    TrialComponentArn: TrialComponentArn
    DisplayName: ExperimentEntityName
    TrialComponentSource: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    CreationTime: Timestamp
    CreatedBy: UserContext
    LastModifiedTime: Timestamp
    LastModifiedBy: UserContext
}

structure TrialSource {
    @required SourceArn: TrialSourceArn
    SourceType: SourceType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*")
string TrialSourceArn

list TrialSummaries {
    member: TrialSummary
}

structure TrialSummary {
    TrialArn: TrialArn
    TrialName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    TrialSource: TrialSource
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure TrustedIdentityPropagationSettings {
    @required Status: FeatureStatus
}

structure TtlDuration {
    Unit: TtlDurationUnit
    Value: TtlDurationValue
}

enum TtlDurationUnit {
    Seconds
    Minutes
    Hours
    Days
    Weeks
}

@range(min: 1)
integer TtlDurationValue

structure TuningJobCompletionCriteria {
    TargetObjectiveMetricValue: TargetObjectiveMetricValue
    BestObjectiveNotImproving: BestObjectiveNotImproving
    ConvergenceDetected: ConvergenceDetected
}

structure TuningJobStepMetaData {
    Arn: HyperParameterTuningJobArn
}

structure USD {
    Dollars: Dollars
    Cents: Cents
    TenthFractionsOfACent: TenthFractionsOfACent
}

structure UiConfig {
    UiTemplateS3Uri: S3Uri
    HumanTaskUiArn: HumanTaskUiArn
}

structure UiTemplate {
    @required Content: TemplateContent
}

structure UiTemplateInfo {
    Url: TemplateUrl
    ContentSha256: TemplateContentSha256
}

@range(min: 10000, max: 4000000)
long Uid

structure UltraServer {
    @required UltraServerId: NonEmptyString256
    @required UltraServerType: UltraServerType
    @required AvailabilityZone: AvailabilityZone
    @required InstanceType: ReservedCapacityInstanceType
    @required TotalInstanceCount: TotalInstanceCount
    ConfiguredSpareInstanceCount: ConfiguredSpareInstanceCount
    AvailableInstanceCount: AvailableInstanceCount
    InUseInstanceCount: InUseInstanceCount
    AvailableSpareInstanceCount: AvailableSpareInstanceCount
    UnhealthyInstanceCount: UnhealthyInstanceCount
    HealthStatus: UltraServerHealthStatus
}

@range(min: 1)
integer UltraServerCount

enum UltraServerHealthStatus {
    OK
    Impaired
    Insufficient_Data = "Insufficient-Data"
}

structure UltraServerInfo {
    Id: String
    Type: String
}

structure UltraServerSummary {
    @required UltraServerType: UltraServerType
    @required InstanceType: ReservedCapacityInstanceType
    UltraServerCount: UltraServerCount
    AvailableSpareInstanceCount: AvailableSpareInstanceCount
    UnhealthyInstanceCount: UnhealthyInstanceCount
}

@length(min: 1, max: 64)
@pattern("ml.[a-z0-9\\-.]+")
string UltraServerType

@length(min: 0, max: 100)
list UltraServers {
    member: UltraServer
}

@range(min: 0)
integer UnhealthyInstanceCount

@pattern("dzd[-_][a-zA-Z0-9_-]{1,36}")
string UnifiedStudioDomainId

@pattern("[a-zA-Z0-9_-]{1,36}")
string UnifiedStudioEnvironmentId

@pattern("[a-zA-Z0-9_-]{1,36}")
string UnifiedStudioProjectId

structure UnifiedStudioSettings {
    StudioWebPortalAccess: FeatureStatus
    DomainAccountId: AccountId
    DomainRegion: RegionName
    DomainId: UnifiedStudioDomainId
    ProjectId: UnifiedStudioProjectId
    EnvironmentId: UnifiedStudioEnvironmentId
    ProjectS3Path: S3Uri
    SingleSignOnApplicationArn: SingleSignOnApplicationArn
}

structure UpdateActionRequest {
    @required ActionName: ExperimentEntityName
    Description: ExperimentDescription
    Status: ActionStatus
    Properties: LineageEntityParameters
    PropertiesToRemove: ListLineageEntityParameterKey
}

structure UpdateActionResponse {
    ActionArn: ActionArn
}

structure UpdateAppImageConfigRequest {
    @required AppImageConfigName: AppImageConfigName
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
}

structure UpdateAppImageConfigResponse {
    AppImageConfigArn: AppImageConfigArn
}

structure UpdateArtifactRequest {
    @required ArtifactArn: ArtifactArn
    ArtifactName: ExperimentEntityName
    Properties: ArtifactProperties
    PropertiesToRemove: ListLineageEntityParameterKey
}

structure UpdateArtifactResponse {
    ArtifactArn: ArtifactArn
}

structure UpdateClusterRequest {
    @required ClusterName: ClusterNameOrArn
    InstanceGroups: ClusterInstanceGroupSpecifications
    RestrictedInstanceGroups: ClusterRestrictedInstanceGroupSpecifications
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeRecovery: ClusterNodeRecovery
    InstanceGroupsToDelete: ClusterInstanceGroupsToDelete
    NodeProvisioningMode: ClusterNodeProvisioningMode
    ClusterRole: RoleArn
    AutoScaling: ClusterAutoScalingConfig
    Orchestrator: ClusterOrchestrator
}

structure UpdateClusterResponse {
    @required ClusterArn: ClusterArn
}

structure UpdateClusterSchedulerConfigRequest {
    @required ClusterSchedulerConfigId: ClusterSchedulerConfigId
    @required TargetVersion: Integer
    SchedulerConfig: SchedulerConfig
    Description: EntityDescription
}

structure UpdateClusterSchedulerConfigResponse {
    @required ClusterSchedulerConfigArn: ClusterSchedulerConfigArn
    @required ClusterSchedulerConfigVersion: Integer
}

structure UpdateClusterSoftwareInstanceGroupSpecification {
    @required InstanceGroupName: ClusterInstanceGroupName
}

@length(min: 1, max: 100)
list UpdateClusterSoftwareInstanceGroups {
    member: UpdateClusterSoftwareInstanceGroupSpecification
}

structure UpdateClusterSoftwareRequest {
    @required ClusterName: ClusterNameOrArn
    InstanceGroups: UpdateClusterSoftwareInstanceGroups
    DeploymentConfig: DeploymentConfiguration
    ImageId: ImageId
}

structure UpdateClusterSoftwareResponse {
    @required ClusterArn: ClusterArn
}

structure UpdateCodeRepositoryInput {
    @required CodeRepositoryName: EntityName
    GitConfig: GitConfigForUpdate
}

structure UpdateCodeRepositoryOutput {
    @required CodeRepositoryArn: CodeRepositoryArn
}

structure UpdateComputeQuotaRequest {
    @required ComputeQuotaId: ComputeQuotaId
    @required TargetVersion: Integer
    ComputeQuotaConfig: ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: ActivationState
    Description: EntityDescription
}

structure UpdateComputeQuotaResponse {
    @required ComputeQuotaArn: ComputeQuotaArn
    @required ComputeQuotaVersion: Integer
}

structure UpdateContextRequest {
    @required ContextName: ContextName
    Description: ExperimentDescription
    Properties: LineageEntityParameters
    PropertiesToRemove: ListLineageEntityParameterKey
}

structure UpdateContextResponse {
    ContextArn: ContextArn
}

structure UpdateDeviceFleetRequest {
    @required DeviceFleetName: EntityName
    RoleArn: RoleArn
    Description: DeviceFleetDescription
    @required OutputConfig: EdgeOutputConfig
    EnableIotRoleAlias: EnableIotRoleAlias
}

structure UpdateDevicesRequest {
    @required DeviceFleetName: EntityName
    @required Devices: Devices
}

structure UpdateDomainRequest {
    @required DomainId: DomainId
    DefaultUserSettings: UserSettings
    DomainSettingsForUpdate: DomainSettingsForUpdate
    AppSecurityGroupManagement: AppSecurityGroupManagement
    DefaultSpaceSettings: DefaultSpaceSettings
    SubnetIds: Subnets
    AppNetworkAccessType: AppNetworkAccessType
    TagPropagation: TagPropagation
    VpcId: VpcId
}

structure UpdateDomainResponse {
    DomainArn: DomainArn
}

structure UpdateEndpointInput {
    @required EndpointName: EndpointName
    @required EndpointConfigName: EndpointConfigName
    RetainAllVariantProperties: Boolean
    ExcludeRetainedVariantProperties: VariantPropertyList
    DeploymentConfig: DeploymentConfig
    RetainDeploymentConfig: Boolean
}

structure UpdateEndpointOutput {
    @required EndpointArn: EndpointArn
}

structure UpdateEndpointWeightsAndCapacitiesInput {
    @required EndpointName: EndpointName
    @required DesiredWeightsAndCapacities: DesiredWeightAndCapacityList
}

structure UpdateEndpointWeightsAndCapacitiesOutput {
    @required EndpointArn: EndpointArn
}

structure UpdateExperimentRequest {
    @required ExperimentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    Description: ExperimentDescription
}

structure UpdateExperimentResponse {
    ExperimentArn: ExperimentArn
}

structure UpdateFeatureGroupRequest {
    @required FeatureGroupName: FeatureGroupNameOrArn
    FeatureAdditions: FeatureAdditions
    OnlineStoreConfig: OnlineStoreConfigUpdate
    ThroughputConfig: ThroughputConfigUpdate
}

structure UpdateFeatureGroupResponse {
    @required FeatureGroupArn: FeatureGroupArn
}

structure UpdateFeatureMetadataRequest {
    @required FeatureGroupName: FeatureGroupNameOrArn
    @required FeatureName: FeatureName
    Description: FeatureDescription
    ParameterAdditions: FeatureParameterAdditions
    ParameterRemovals: FeatureParameterRemovals
}

structure UpdateHubContentReferenceRequest {
    @required HubName: HubNameOrArn
    @required HubContentName: HubContentName
    @required HubContentType: HubContentType
    MinVersion: HubContentVersion
}

structure UpdateHubContentReferenceResponse {
    @required HubArn: HubArn
    @required HubContentArn: HubContentArn
}

structure UpdateHubContentRequest {
    @required HubName: HubNameOrArn
    @required HubContentName: HubContentName
    @required HubContentType: HubContentType
    @required HubContentVersion: HubContentVersion
    HubContentDisplayName: HubContentDisplayName
    HubContentDescription: HubContentDescription
    HubContentMarkdown: HubContentMarkdown
    HubContentSearchKeywords: HubContentSearchKeywordList
    SupportStatus: HubContentSupportStatus
}

structure UpdateHubContentResponse {
    @required HubArn: HubArn
    @required HubContentArn: HubContentArn
}

structure UpdateHubRequest {
    @required HubName: HubNameOrArn
    HubDescription: HubDescription
    HubDisplayName: HubDisplayName
    HubSearchKeywords: HubSearchKeywordList
}

structure UpdateHubResponse {
    @required HubArn: HubArn
}

structure UpdateImageRequest {
    DeleteProperties: ImageDeletePropertyList
    Description: ImageDescription
    DisplayName: ImageDisplayName
    @required ImageName: ImageName
    RoleArn: RoleArn
}

structure UpdateImageResponse {
    ImageArn: ImageArn
}

structure UpdateImageVersionRequest {
    @required ImageName: ImageName
    Alias: SageMakerImageVersionAlias
    Version: ImageVersionNumber
    AliasesToAdd: SageMakerImageVersionAliases
    AliasesToDelete: SageMakerImageVersionAliases
    VendorGuidance: VendorGuidance
    JobType: JobType
    MLFramework: MLFramework
    ProgrammingLang: ProgrammingLang
    Processor: Processor
    Horovod: Horovod
    ReleaseNotes: ReleaseNotes
}

structure UpdateImageVersionResponse {
    ImageVersionArn: ImageVersionArn
}

structure UpdateInferenceComponentInput {
    @required InferenceComponentName: InferenceComponentName
    Specification: InferenceComponentSpecification
    Specifications: InferenceComponentSpecificationList
    RuntimeConfig: InferenceComponentRuntimeConfig
    DeploymentConfig: InferenceComponentDeploymentConfig
}

structure UpdateInferenceComponentOutput {
    @required InferenceComponentArn: InferenceComponentArn
}

structure UpdateInferenceComponentRuntimeConfigInput {
    @required InferenceComponentName: InferenceComponentName
    @required DesiredRuntimeConfig: InferenceComponentRuntimeConfig
}

structure UpdateInferenceComponentRuntimeConfigOutput {
    @required InferenceComponentArn: InferenceComponentArn
}

structure UpdateInferenceExperimentRequest {
    @required Name: InferenceExperimentName
    Schedule: InferenceExperimentSchedule
    Description: InferenceExperimentDescription
    ModelVariants: ModelVariantConfigList
    DataStorageConfig: InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfig
}

structure UpdateInferenceExperimentResponse {
    @required InferenceExperimentArn: InferenceExperimentArn
}

structure UpdateMlflowAppRequest {
    @required Arn: MlflowAppArn
    Name: MlflowAppName
    ArtifactStoreUri: S3Uri
    ModelRegistrationMode: ModelRegistrationMode
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    DefaultDomainIdList: DefaultDomainIdList
    AccountDefaultStatus: AccountDefaultStatus
}

structure UpdateMlflowAppResponse {
    Arn: MlflowAppArn
}

structure UpdateMlflowTrackingServerRequest {
    @required TrackingServerName: TrackingServerName
    ArtifactStoreUri: S3Uri
    TrackingServerSize: TrackingServerSize
    AutomaticModelRegistration: Boolean
    WeeklyMaintenanceWindowStart: WeeklyMaintenanceWindowStart
    S3BucketOwnerAccountId: AccountId
    S3BucketOwnerVerification: Boolean
}

structure UpdateMlflowTrackingServerResponse {
    TrackingServerArn: TrackingServerArn
}

structure UpdateModelCardRequest {
    @required ModelCardName: ModelCardNameOrArn
    Content: ModelCardContent
    ModelCardStatus: ModelCardStatus
}

structure UpdateModelCardResponse {
    @required ModelCardArn: ModelCardArn
}

structure UpdateModelPackageInput {
    @required ModelPackageArn: ModelPackageArn
    ModelApprovalStatus: ModelApprovalStatus
    ModelPackageRegistrationType: ModelPackageRegistrationType
    ApprovalDescription: ApprovalDescription
    CustomerMetadataProperties: CustomerMetadataMap
    CustomerMetadataPropertiesToRemove: CustomerMetadataKeyList
    AdditionalInferenceSpecificationsToAdd: AdditionalInferenceSpecifications
    InferenceSpecification: InferenceSpecification
    SourceUri: ModelPackageSourceUri
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ClientToken: ClientToken
}

structure UpdateModelPackageOutput {
    @required ModelPackageArn: ModelPackageArn
}

structure UpdateMonitoringAlertRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringAlertName: MonitoringAlertName
    @required DatapointsToAlert: MonitoringDatapointsToAlert
    @required EvaluationPeriod: MonitoringEvaluationPeriod
}

structure UpdateMonitoringAlertResponse {
    @required MonitoringScheduleArn: MonitoringScheduleArn
    MonitoringAlertName: MonitoringAlertName
}

structure UpdateMonitoringScheduleRequest {
    @required MonitoringScheduleName: MonitoringScheduleName
    @required MonitoringScheduleConfig: MonitoringScheduleConfig
}

structure UpdateMonitoringScheduleResponse {
    @required MonitoringScheduleArn: MonitoringScheduleArn
}

structure UpdateNotebookInstanceInput {
    @required NotebookInstanceName: NotebookInstanceName
    InstanceType: InstanceType
    IpAddressType: IPAddressType
    PlatformIdentifier: PlatformIdentifier
    RoleArn: RoleArn
    LifecycleConfigName: NotebookInstanceLifecycleConfigName
    DisassociateLifecycleConfig: DisassociateNotebookInstanceLifecycleConfig
    VolumeSizeInGB: NotebookInstanceVolumeSizeInGB
    DefaultCodeRepository: CodeRepositoryNameOrUrl
    AdditionalCodeRepositories: AdditionalCodeRepositoryNamesOrUrls
    AcceleratorTypes: NotebookInstanceAcceleratorTypes
    DisassociateAcceleratorTypes: DisassociateNotebookInstanceAcceleratorTypes
    DisassociateDefaultCodeRepository: DisassociateDefaultCodeRepository
    DisassociateAdditionalCodeRepositories: DisassociateAdditionalCodeRepositories
    RootAccess: RootAccess
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
}

structure UpdateNotebookInstanceLifecycleConfigInput {
    @required NotebookInstanceLifecycleConfigName: NotebookInstanceLifecycleConfigName
    OnCreate: NotebookInstanceLifecycleConfigList
    OnStart: NotebookInstanceLifecycleConfigList
}

structure UpdateNotebookInstanceLifecycleConfigOutput {}

structure UpdateNotebookInstanceOutput {}

structure UpdatePartnerAppRequest {
    @required Arn: PartnerAppArn
    MaintenanceConfig: PartnerAppMaintenanceConfig
    Tier: NonEmptyString64
    ApplicationConfig: PartnerAppConfig
    EnableIamSessionBasedIdentity: Boolean
    EnableAutoMinorVersionUpgrade: Boolean
    AppVersion: MajorMinorVersion
    @idempotencyToken ClientToken: ClientToken
    Tags: TagList
}

structure UpdatePartnerAppResponse {
    Arn: PartnerAppArn
}

structure UpdatePipelineExecutionRequest {
    @required PipelineExecutionArn: PipelineExecutionArn
    PipelineExecutionDescription: PipelineExecutionDescription
    PipelineExecutionDisplayName: PipelineExecutionName
    ParallelismConfiguration: ParallelismConfiguration
}

structure UpdatePipelineExecutionResponse {
    PipelineExecutionArn: PipelineExecutionArn
}

structure UpdatePipelineRequest {
    @required PipelineName: PipelineName
    PipelineDisplayName: PipelineName
    PipelineDefinition: PipelineDefinition
    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    PipelineDescription: PipelineDescription
    RoleArn: RoleArn
    ParallelismConfiguration: ParallelismConfiguration
}

structure UpdatePipelineResponse {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
}

structure UpdatePipelineVersionRequest {
    @required PipelineArn: PipelineArn
    @required PipelineVersionId: PipelineVersionId
    PipelineVersionDisplayName: PipelineVersionName
    PipelineVersionDescription: PipelineVersionDescription
}

structure UpdatePipelineVersionResponse {
    PipelineArn: PipelineArn
    PipelineVersionId: PipelineVersionId
}

structure UpdateProjectInput {
    @required ProjectName: ProjectEntityName
    ProjectDescription: EntityDescription
    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetails
    Tags: TagList
    TemplateProvidersToUpdate: UpdateTemplateProviderList
}

structure UpdateProjectOutput {
    @required ProjectArn: ProjectArn
}

structure UpdateSpaceRequest {
    @required DomainId: DomainId
    @required SpaceName: SpaceName
    SpaceSettings: SpaceSettings
    SpaceDisplayName: NonEmptyString64
}

structure UpdateSpaceResponse {
    SpaceArn: SpaceArn
}

structure UpdateTemplateProvider {
    CfnTemplateProvider: CfnUpdateTemplateProvider
}

@length(min: 1, max: 1)
list UpdateTemplateProviderList {
    member: UpdateTemplateProvider
}

structure UpdateTrainingJobRequest {
    @required TrainingJobName: TrainingJobName
    ProfilerConfig: ProfilerConfigForUpdate
    ProfilerRuleConfigurations: ProfilerRuleConfigurations
    ResourceConfig: ResourceConfigForUpdate
    RemoteDebugConfig: RemoteDebugConfigForUpdate
}

structure UpdateTrainingJobResponse {
    @required TrainingJobArn: TrainingJobArn
}

structure UpdateTrialComponentRequest {
    @required TrialComponentName: ExperimentEntityName
    DisplayName: ExperimentEntityName
    Status: TrialComponentStatus
    StartTime: Timestamp
    EndTime: Timestamp
    Parameters: TrialComponentParameters
    ParametersToRemove: ListTrialComponentKey256
    InputArtifacts: TrialComponentArtifacts
    InputArtifactsToRemove: ListTrialComponentKey256
    OutputArtifacts: TrialComponentArtifacts
    OutputArtifactsToRemove: ListTrialComponentKey256
}

structure UpdateTrialComponentResponse {
    TrialComponentArn: TrialComponentArn
}

structure UpdateTrialRequest {
    @required TrialName: ExperimentEntityName
    DisplayName: ExperimentEntityName
}

structure UpdateTrialResponse {
    TrialArn: TrialArn
}

structure UpdateUserProfileRequest {
    @required DomainId: DomainId
    @required UserProfileName: UserProfileName
    UserSettings: UserSettings
}

structure UpdateUserProfileResponse {
    UserProfileArn: UserProfileArn
}

structure UpdateWorkforceRequest {
    @required WorkforceName: WorkforceName
    SourceIpConfig: SourceIpConfig
    OidcConfig: OidcConfig
    WorkforceVpcConfig: WorkforceVpcConfigRequest
    IpAddressType: WorkforceIpAddressType
}

structure UpdateWorkforceResponse {
    @required Workforce: Workforce
}

structure UpdateWorkteamRequest {
    @required WorkteamName: WorkteamName
    MemberDefinitions: MemberDefinitions
    Description: String200
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
}

structure UpdateWorkteamResponse {
    @required Workteam: Workteam
}

@length(min: 0, max: 1024)
@pattern("(https|s3)://([^/]+)/?(.*)")
string Url

structure UserContext {
    UserProfileArn: String
    UserProfileName: String
    DomainId: String
    IamIdentity: IamIdentity
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:user-profile/.*")
string UserProfileArn

structure UserProfileDetails {
    DomainId: DomainId
    UserProfileName: UserProfileName
    Status: UserProfileStatus
    CreationTime: CreationTime
    LastModifiedTime: LastModifiedTime
}

list UserProfileList {
    member: UserProfileDetails
}

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string UserProfileName

enum UserProfileSortKey {
    CreationTime
    LastModifiedTime
}

enum UserProfileStatus {
    Deleting
    Failed
    InService
    Pending
    Updating
    Update_Failed
    Delete_Failed
}

structure UserSettings {
    ExecutionRole: RoleArn
    SecurityGroups: SecurityGroupIds
    SharingSettings: SharingSettings
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    TensorBoardAppSettings: TensorBoardAppSettings
    RStudioServerProAppSettings: RStudioServerProAppSettings
    RSessionAppSettings: RSessionAppSettings
    CanvasAppSettings: CanvasAppSettings
    CodeEditorAppSettings: CodeEditorAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    DefaultLandingUri: LandingUri
    StudioWebPortal: StudioWebPortal
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: CustomFileSystemConfigs
    StudioWebPortalSettings: StudioWebPortalSettings
    AutoMountHomeEFS: AutoMountHomeEFS
}

@range(min: 1, max: 3)
integer UsersPerStep

@range(min: 0)
float UtilizationMetric

@range(min: 1, max: 100)
integer UtilizationPercentagePerCore

@range(min: 0, max: 10000000)
float VCpuAmount

@range(min: 0, max: 1)
float ValidationFraction

@range(min: 300, max: 3600)
integer VariantInstanceProvisionTimeoutInSeconds

@length(min: 0, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string VariantName

structure VariantProperty {
    @required VariantPropertyType: VariantPropertyType
}

@length(min: 0, max: 3)
list VariantPropertyList {
    member: VariantProperty
}

enum VariantPropertyType {
    DesiredInstanceCount
    DesiredWeight
    DataCaptureConfig
}

enum VariantStatus {
    Creating
    Updating
    Deleting
    ActivatingTraffic
    Baking
}

@length(min: 0, max: 1024)
string VariantStatusMessage

@range(min: 0)
float VariantWeight

structure VectorConfig {
    @required Dimension: Dimension
}

enum VendorGuidance {
    NOT_PROVIDED
    STABLE
    TO_BE_ARCHIVED
    ARCHIVED
}

@length(min: 0, max: 20)
list VersionAliasesList {
    member: ImageVersionAliasPattern
}

@length(min: 1, max: 1024)
@pattern(".+")
string VersionId

@length(min: 1, max: 176)
@pattern("(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\\/[0-9]{1,9})?")
string VersionedArnOrName

structure Vertex {
    Arn: AssociationEntityArn
    Type: String40
    LineageType: LineageType
}

list Vertices {
    member: Vertex
}

structure VisibilityConditions {
    Key: VisibilityConditionsKey
    Value: VisibilityConditionsValue
}

@length(min: 1, max: 128)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string VisibilityConditionsKey

@length(min: 1, max: 5)
list VisibilityConditionsList {
    member: VisibilityConditions
}

@length(min: 0, max: 256)
@pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string VisibilityConditionsValue

enum VolumeAttachmentStatus {
    attaching
    attached
    detaching
    detached
    busy
}

@length(min: 1, max: 32)
@pattern("/dev/(xvd[a-z]|sd[b-z]|sd[f-p][1-6])")
string VolumeDeviceName

@length(min: 1, max: 256)
@pattern("vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")
string VolumeId

@range(min: 1)
integer VolumeSizeInGB

structure VpcConfig {
    @required SecurityGroupIds: VpcSecurityGroupIds
    @required Subnets: Subnets
}

@length(min: 0, max: 32)
@pattern("[-0-9a-zA-Z]+")
string VpcId

@length(min: 0, max: 20)
list VpcOnlyTrustedAccounts {
    member: AccountId
}

@length(min: 1, max: 5)
list VpcSecurityGroupIds {
    member: SecurityGroupId
}

@range(min: 0, max: 3600)
integer WaitIntervalInSeconds

@range(min: 0, max: 3600)
integer WaitTimeIntervalInSeconds

enum WarmPoolResourceStatus {
    Available
    Terminated
    Reused
    InUse
}

structure WarmPoolStatus {
    @required Status: WarmPoolResourceStatus
    ResourceRetainedBillableTimeInSeconds: ResourceRetainedBillableTimeInSeconds
    ReusedByJob: TrainingJobName
}

@length(min: 0, max: 9)
@pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)")
string WeeklyMaintenanceWindowStart

@length(min: 0, max: 9)
@pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)")
string WeeklyScheduleTimeFormat

structure WorkerAccessConfiguration {
    S3Presign: S3Presign
}

structure Workforce {
    @required WorkforceName: WorkforceName
    @required WorkforceArn: WorkforceArn
    LastUpdatedDate: Timestamp
    SourceIpConfig: SourceIpConfig
    SubDomain: String
    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfigForResponse
    CreateDate: Timestamp
    WorkforceVpcConfig: WorkforceVpcConfigResponse
    Status: WorkforceStatus
    FailureReason: WorkforceFailureReason
    IpAddressType: WorkforceIpAddressType
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workforce/.*")
string WorkforceArn

@length(min: 1, max: 1024)
@pattern(".+")
string WorkforceFailureReason

enum WorkforceIpAddressType {
    ipv4
    dualstack
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}")
string WorkforceName

@length(min: 0, max: 32)
@pattern("sg-[0-9a-z]*")
string WorkforceSecurityGroupId

@length(min: 1, max: 5)
list WorkforceSecurityGroupIds {
    member: WorkforceSecurityGroupId
}

enum WorkforceStatus {
    Initializing
    Updating
    Deleting
    Failed
    Active
}

@length(min: 0, max: 32)
@pattern("subnet-[0-9a-z]*")
string WorkforceSubnetId

@length(min: 1, max: 16)
list WorkforceSubnets {
    member: WorkforceSubnetId
}

structure WorkforceVpcConfigRequest {
    VpcId: WorkforceVpcId
    SecurityGroupIds: WorkforceSecurityGroupIds
    Subnets: WorkforceSubnets
}

structure WorkforceVpcConfigResponse {
    @required VpcId: WorkforceVpcId
    @required SecurityGroupIds: WorkforceSecurityGroupIds
    @required Subnets: WorkforceSubnets
    VpcEndpointId: WorkforceVpcEndpointId
}

@length(min: 1, max: 255)
@pattern("vpce-[0-9a-z]*")
string WorkforceVpcEndpointId

@length(min: 0, max: 32)
@pattern("vpc-[0-9a-z]*")
string WorkforceVpcId

list Workforces {
    member: Workforce
}

union WorkloadSpec {
    Inline: String
}

structure WorkspaceSettings {
    S3ArtifactPath: S3Uri
    S3KmsKeyId: KmsKeyId
}

structure Workteam {
    @required WorkteamName: WorkteamName
    @required MemberDefinitions: MemberDefinitions
    @required WorkteamArn: WorkteamArn
    WorkforceArn: WorkforceArn
    ProductListingIds: ProductListings
    @required Description: String200
    SubDomain: String
    CreateDate: Timestamp
    LastUpdatedDate: Timestamp
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
}

@length(min: 0, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*")
string WorkteamArn

@length(min: 1, max: 63)
@pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string WorkteamName

list Workteams {
    member: Workteam
}
