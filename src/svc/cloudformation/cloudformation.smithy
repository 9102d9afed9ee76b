// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cloudformation

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "CloudFormation", endpointPrefix: "cloudformation")
@sigv4(name: "cloudformation")
@awsQuery
@xmlNamespace(uri: "http://cloudformation.amazonaws.com/doc/2010-05-15/")
@title("AWS CloudFormation")
service CloudFormation {
    version: "2010-05-15"
    operations: [
        ActivateOrganizationsAccess
        ActivateType
        BatchDescribeTypeConfigurations
        CancelUpdateStack
        ContinueUpdateRollback
        CreateChangeSet
        CreateGeneratedTemplate
        CreateStack
        CreateStackInstances
        CreateStackRefactor
        CreateStackSet
        DeactivateOrganizationsAccess
        DeactivateType
        DeleteChangeSet
        DeleteGeneratedTemplate
        DeleteStack
        DeleteStackInstances
        DeleteStackSet
        DeregisterType
        DescribeAccountLimits
        DescribeChangeSet
        DescribeChangeSetHooks
        DescribeEvents
        DescribeGeneratedTemplate
        DescribeOrganizationsAccess
        DescribePublisher
        DescribeResourceScan
        DescribeStackDriftDetectionStatus
        DescribeStackEvents
        DescribeStackInstance
        DescribeStackRefactor
        DescribeStackResource
        DescribeStackResourceDrifts
        DescribeStackResources
        DescribeStackSet
        DescribeStackSetOperation
        DescribeStacks
        DescribeType
        DescribeTypeRegistration
        DetectStackDrift
        DetectStackResourceDrift
        DetectStackSetDrift
        EstimateTemplateCost
        ExecuteChangeSet
        ExecuteStackRefactor
        GetGeneratedTemplate
        GetHookResult
        GetStackPolicy
        GetTemplate
        GetTemplateSummary
        ImportStacksToStackSet
        ListChangeSets
        ListExports
        ListGeneratedTemplates
        ListHookResults
        ListImports
        ListResourceScanRelatedResources
        ListResourceScanResources
        ListResourceScans
        ListStackInstanceResourceDrifts
        ListStackInstances
        ListStackRefactorActions
        ListStackRefactors
        ListStackResources
        ListStackSetAutoDeploymentTargets
        ListStackSetOperationResults
        ListStackSetOperations
        ListStackSets
        ListStacks
        ListTypeRegistrations
        ListTypeVersions
        ListTypes
        PublishType
        RecordHandlerProgress
        RegisterPublisher
        RegisterType
        RollbackStack
        SetStackPolicy
        SetTypeConfiguration
        SetTypeDefaultVersion
        SignalResource
        StartResourceScan
        StopStackSetOperation
        TestType
        UpdateGeneratedTemplate
        UpdateStack
        UpdateStackInstances
        UpdateStackSet
        UpdateTerminationProtection
        ValidateTemplate
    ]
}

operation ActivateOrganizationsAccess {
    input: ActivateOrganizationsAccessInput
    output: ActivateOrganizationsAccessOutput
    errors: [
        InvalidOperationException
        OperationNotFoundException
    ]
}

@idempotent
operation ActivateType {
    input: ActivateTypeInput
    output: ActivateTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

operation BatchDescribeTypeConfigurations {
    input: BatchDescribeTypeConfigurationsInput
    output: BatchDescribeTypeConfigurationsOutput
    errors: [
        CFNRegistryException
        TypeConfigurationNotFoundException
    ]
}

operation CancelUpdateStack {
    input: CancelUpdateStackInput
    errors: [
        TokenAlreadyExistsException
    ]
}

operation ContinueUpdateRollback {
    input: ContinueUpdateRollbackInput
    output: ContinueUpdateRollbackOutput
    errors: [
        TokenAlreadyExistsException
    ]
}

operation CreateChangeSet {
    input: CreateChangeSetInput
    output: CreateChangeSetOutput
    errors: [
        AlreadyExistsException
        InsufficientCapabilitiesException
        LimitExceededException
    ]
}

operation CreateGeneratedTemplate {
    input: CreateGeneratedTemplateInput
    output: CreateGeneratedTemplateOutput
    errors: [
        AlreadyExistsException
        ConcurrentResourcesLimitExceededException
        LimitExceededException
    ]
}

operation CreateStack {
    input: CreateStackInput
    output: CreateStackOutput
    errors: [
        AlreadyExistsException
        InsufficientCapabilitiesException
        LimitExceededException
        TokenAlreadyExistsException
    ]
}

operation CreateStackInstances {
    input: CreateStackInstancesInput
    output: CreateStackInstancesOutput
    errors: [
        InvalidOperationException
        LimitExceededException
        OperationIdAlreadyExistsException
        OperationInProgressException
        StackSetNotFoundException
        StaleRequestException
    ]
}

operation CreateStackRefactor {
    input: CreateStackRefactorInput
    output: CreateStackRefactorOutput
}

operation CreateStackSet {
    input: CreateStackSetInput
    output: CreateStackSetOutput
    errors: [
        CreatedButModifiedException
        LimitExceededException
        NameAlreadyExistsException
    ]
}

operation DeactivateOrganizationsAccess {
    input: DeactivateOrganizationsAccessInput
    output: DeactivateOrganizationsAccessOutput
    errors: [
        InvalidOperationException
        OperationNotFoundException
    ]
}

@idempotent
operation DeactivateType {
    input: DeactivateTypeInput
    output: DeactivateTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

operation DeleteChangeSet {
    input: DeleteChangeSetInput
    output: DeleteChangeSetOutput
    errors: [
        InvalidChangeSetStatusException
    ]
}

operation DeleteGeneratedTemplate {
    input: DeleteGeneratedTemplateInput
    errors: [
        ConcurrentResourcesLimitExceededException
        GeneratedTemplateNotFoundException
    ]
}

operation DeleteStack {
    input: DeleteStackInput
    errors: [
        TokenAlreadyExistsException
    ]
}

operation DeleteStackInstances {
    input: DeleteStackInstancesInput
    output: DeleteStackInstancesOutput
    errors: [
        InvalidOperationException
        OperationIdAlreadyExistsException
        OperationInProgressException
        StackSetNotFoundException
        StaleRequestException
    ]
}

operation DeleteStackSet {
    input: DeleteStackSetInput
    output: DeleteStackSetOutput
    errors: [
        OperationInProgressException
        StackSetNotEmptyException
    ]
}

@idempotent
operation DeregisterType {
    input: DeregisterTypeInput
    output: DeregisterTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

operation DescribeAccountLimits {
    input: DescribeAccountLimitsInput
    output: DescribeAccountLimitsOutput
}

operation DescribeChangeSet {
    input: DescribeChangeSetInput
    output: DescribeChangeSetOutput
    errors: [
        ChangeSetNotFoundException
    ]
}

operation DescribeChangeSetHooks {
    input: DescribeChangeSetHooksInput
    output: DescribeChangeSetHooksOutput
    errors: [
        ChangeSetNotFoundException
    ]
}

operation DescribeEvents {
    input: DescribeEventsInput
    output: DescribeEventsOutput
}

operation DescribeGeneratedTemplate {
    input: DescribeGeneratedTemplateInput
    output: DescribeGeneratedTemplateOutput
    errors: [
        GeneratedTemplateNotFoundException
    ]
}

operation DescribeOrganizationsAccess {
    input: DescribeOrganizationsAccessInput
    output: DescribeOrganizationsAccessOutput
    errors: [
        InvalidOperationException
        OperationNotFoundException
    ]
}

@idempotent
operation DescribePublisher {
    input: DescribePublisherInput
    output: DescribePublisherOutput
    errors: [
        CFNRegistryException
    ]
}

operation DescribeResourceScan {
    input: DescribeResourceScanInput
    output: DescribeResourceScanOutput
    errors: [
        ResourceScanNotFoundException
    ]
}

operation DescribeStackDriftDetectionStatus {
    input: DescribeStackDriftDetectionStatusInput
    output: DescribeStackDriftDetectionStatusOutput
}

operation DescribeStackEvents {
    input: DescribeStackEventsInput
    output: DescribeStackEventsOutput
}

operation DescribeStackInstance {
    input: DescribeStackInstanceInput
    output: DescribeStackInstanceOutput
    errors: [
        StackInstanceNotFoundException
        StackSetNotFoundException
    ]
}

operation DescribeStackRefactor {
    input: DescribeStackRefactorInput
    output: DescribeStackRefactorOutput
    errors: [
        StackRefactorNotFoundException
    ]
}

operation DescribeStackResource {
    input: DescribeStackResourceInput
    output: DescribeStackResourceOutput
}

operation DescribeStackResourceDrifts {
    input: DescribeStackResourceDriftsInput
    output: DescribeStackResourceDriftsOutput
}

operation DescribeStackResources {
    input: DescribeStackResourcesInput
    output: DescribeStackResourcesOutput
}

operation DescribeStackSet {
    input: DescribeStackSetInput
    output: DescribeStackSetOutput
    errors: [
        StackSetNotFoundException
    ]
}

operation DescribeStackSetOperation {
    input: DescribeStackSetOperationInput
    output: DescribeStackSetOperationOutput
    errors: [
        OperationNotFoundException
        StackSetNotFoundException
    ]
}

operation DescribeStacks {
    input: DescribeStacksInput
    output: DescribeStacksOutput
}

@idempotent
operation DescribeType {
    input: DescribeTypeInput
    output: DescribeTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

@idempotent
operation DescribeTypeRegistration {
    input: DescribeTypeRegistrationInput
    output: DescribeTypeRegistrationOutput
    errors: [
        CFNRegistryException
    ]
}

operation DetectStackDrift {
    input: DetectStackDriftInput
    output: DetectStackDriftOutput
}

operation DetectStackResourceDrift {
    input: DetectStackResourceDriftInput
    output: DetectStackResourceDriftOutput
}

operation DetectStackSetDrift {
    input: DetectStackSetDriftInput
    output: DetectStackSetDriftOutput
    errors: [
        InvalidOperationException
        OperationInProgressException
        StackSetNotFoundException
    ]
}

operation EstimateTemplateCost {
    input: EstimateTemplateCostInput
    output: EstimateTemplateCostOutput
}

operation ExecuteChangeSet {
    input: ExecuteChangeSetInput
    output: ExecuteChangeSetOutput
    errors: [
        ChangeSetNotFoundException
        InsufficientCapabilitiesException
        InvalidChangeSetStatusException
        TokenAlreadyExistsException
    ]
}

operation ExecuteStackRefactor {
    input: ExecuteStackRefactorInput
}

operation GetGeneratedTemplate {
    input: GetGeneratedTemplateInput
    output: GetGeneratedTemplateOutput
    errors: [
        GeneratedTemplateNotFoundException
    ]
}

operation GetHookResult {
    input: GetHookResultInput
    output: GetHookResultOutput
    errors: [
        HookResultNotFoundException
    ]
}

operation GetStackPolicy {
    input: GetStackPolicyInput
    output: GetStackPolicyOutput
}

operation GetTemplate {
    input: GetTemplateInput
    output: GetTemplateOutput
    errors: [
        ChangeSetNotFoundException
    ]
}

operation GetTemplateSummary {
    input: GetTemplateSummaryInput
    output: GetTemplateSummaryOutput
    errors: [
        StackSetNotFoundException
    ]
}

operation ImportStacksToStackSet {
    input: ImportStacksToStackSetInput
    output: ImportStacksToStackSetOutput
    errors: [
        InvalidOperationException
        LimitExceededException
        OperationIdAlreadyExistsException
        OperationInProgressException
        StackNotFoundException
        StackSetNotFoundException
        StaleRequestException
    ]
}

operation ListChangeSets {
    input: ListChangeSetsInput
    output: ListChangeSetsOutput
}

operation ListExports {
    input: ListExportsInput
    output: ListExportsOutput
}

operation ListGeneratedTemplates {
    input: ListGeneratedTemplatesInput
    output: ListGeneratedTemplatesOutput
}

operation ListHookResults {
    input: ListHookResultsInput
    output: ListHookResultsOutput
    errors: [
        HookResultNotFoundException
    ]
}

operation ListImports {
    input: ListImportsInput
    output: ListImportsOutput
}

operation ListResourceScanRelatedResources {
    input: ListResourceScanRelatedResourcesInput
    output: ListResourceScanRelatedResourcesOutput
    errors: [
        ResourceScanInProgressException
        ResourceScanNotFoundException
    ]
}

operation ListResourceScanResources {
    input: ListResourceScanResourcesInput
    output: ListResourceScanResourcesOutput
    errors: [
        ResourceScanInProgressException
        ResourceScanNotFoundException
    ]
}

operation ListResourceScans {
    input: ListResourceScansInput
    output: ListResourceScansOutput
}

operation ListStackInstanceResourceDrifts {
    input: ListStackInstanceResourceDriftsInput
    output: ListStackInstanceResourceDriftsOutput
    errors: [
        OperationNotFoundException
        StackInstanceNotFoundException
        StackSetNotFoundException
    ]
}

operation ListStackInstances {
    input: ListStackInstancesInput
    output: ListStackInstancesOutput
    errors: [
        StackSetNotFoundException
    ]
}

operation ListStackRefactorActions {
    input: ListStackRefactorActionsInput
    output: ListStackRefactorActionsOutput
}

operation ListStackRefactors {
    input: ListStackRefactorsInput
    output: ListStackRefactorsOutput
}

operation ListStackResources {
    input: ListStackResourcesInput
    output: ListStackResourcesOutput
}

operation ListStackSetAutoDeploymentTargets {
    input: ListStackSetAutoDeploymentTargetsInput
    output: ListStackSetAutoDeploymentTargetsOutput
    errors: [
        StackSetNotFoundException
    ]
}

operation ListStackSetOperationResults {
    input: ListStackSetOperationResultsInput
    output: ListStackSetOperationResultsOutput
    errors: [
        OperationNotFoundException
        StackSetNotFoundException
    ]
}

operation ListStackSetOperations {
    input: ListStackSetOperationsInput
    output: ListStackSetOperationsOutput
    errors: [
        StackSetNotFoundException
    ]
}

operation ListStackSets {
    input: ListStackSetsInput
    output: ListStackSetsOutput
}

operation ListStacks {
    input: ListStacksInput
    output: ListStacksOutput
}

@idempotent
operation ListTypeRegistrations {
    input: ListTypeRegistrationsInput
    output: ListTypeRegistrationsOutput
    errors: [
        CFNRegistryException
    ]
}

@idempotent
operation ListTypeVersions {
    input: ListTypeVersionsInput
    output: ListTypeVersionsOutput
    errors: [
        CFNRegistryException
    ]
}

@idempotent
operation ListTypes {
    input: ListTypesInput
    output: ListTypesOutput
    errors: [
        CFNRegistryException
    ]
}

@idempotent
operation PublishType {
    input: PublishTypeInput
    output: PublishTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

@idempotent
operation RecordHandlerProgress {
    input: RecordHandlerProgressInput
    output: RecordHandlerProgressOutput
    errors: [
        InvalidStateTransitionException
        OperationStatusCheckFailedException
    ]
}

@idempotent
operation RegisterPublisher {
    input: RegisterPublisherInput
    output: RegisterPublisherOutput
    errors: [
        CFNRegistryException
    ]
}

@idempotent
operation RegisterType {
    input: RegisterTypeInput
    output: RegisterTypeOutput
    errors: [
        CFNRegistryException
    ]
}

operation RollbackStack {
    input: RollbackStackInput
    output: RollbackStackOutput
    errors: [
        TokenAlreadyExistsException
    ]
}

operation SetStackPolicy {
    input: SetStackPolicyInput
}

operation SetTypeConfiguration {
    input: SetTypeConfigurationInput
    output: SetTypeConfigurationOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

@idempotent
operation SetTypeDefaultVersion {
    input: SetTypeDefaultVersionInput
    output: SetTypeDefaultVersionOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

operation SignalResource {
    input: SignalResourceInput
}

operation StartResourceScan {
    input: StartResourceScanInput
    output: StartResourceScanOutput
    errors: [
        ResourceScanInProgressException
        ResourceScanLimitExceededException
    ]
}

operation StopStackSetOperation {
    input: StopStackSetOperationInput
    output: StopStackSetOperationOutput
    errors: [
        InvalidOperationException
        OperationNotFoundException
        StackSetNotFoundException
    ]
}

@idempotent
operation TestType {
    input: TestTypeInput
    output: TestTypeOutput
    errors: [
        CFNRegistryException
        TypeNotFoundException
    ]
}

operation UpdateGeneratedTemplate {
    input: UpdateGeneratedTemplateInput
    output: UpdateGeneratedTemplateOutput
    errors: [
        AlreadyExistsException
        GeneratedTemplateNotFoundException
        LimitExceededException
    ]
}

operation UpdateStack {
    input: UpdateStackInput
    output: UpdateStackOutput
    errors: [
        InsufficientCapabilitiesException
        TokenAlreadyExistsException
    ]
}

operation UpdateStackInstances {
    input: UpdateStackInstancesInput
    output: UpdateStackInstancesOutput
    errors: [
        InvalidOperationException
        OperationIdAlreadyExistsException
        OperationInProgressException
        StackInstanceNotFoundException
        StackSetNotFoundException
        StaleRequestException
    ]
}

operation UpdateStackSet {
    input: UpdateStackSetInput
    output: UpdateStackSetOutput
    errors: [
        InvalidOperationException
        OperationIdAlreadyExistsException
        OperationInProgressException
        StackInstanceNotFoundException
        StackSetNotFoundException
        StaleRequestException
    ]
}

operation UpdateTerminationProtection {
    input: UpdateTerminationProtectionInput
    output: UpdateTerminationProtectionOutput
}

operation ValidateTemplate {
    input: ValidateTemplateInput
    output: ValidateTemplateOutput
}

boolean AcceptTermsAndConditions

@pattern("^[0-9]{12}$")
string Account

enum AccountFilterType {
    NONE
    INTERSECTION
    DIFFERENCE
    UNION
}

structure AccountGateResult {
    Status: AccountGateStatus
    StatusReason: AccountGateStatusReason
}

enum AccountGateStatus {
    SUCCEEDED
    FAILED
    SKIPPED
}

string AccountGateStatusReason

structure AccountLimit {
    Name: LimitName
    Value: LimitValue
}

list AccountLimitList {
    member: AccountLimit
}

list AccountList {
    member: Account
}

@length(min: 1, max: 5120)
@pattern("(s3://|http(s?)://).+")
string AccountsUrl

structure ActivateOrganizationsAccessInput {}

structure ActivateOrganizationsAccessOutput {}

structure ActivateTypeInput {
    Type: ThirdPartyType
    PublicTypeArn: ThirdPartyTypeArn
    PublisherId: PublisherId
    TypeName: TypeName
    TypeNameAlias: TypeName
    AutoUpdate: AutoUpdate
    LoggingConfig: LoggingConfig
    ExecutionRoleArn: RoleArn
    VersionBump: VersionBump
    MajorVersion: MajorVersion
}

structure ActivateTypeOutput {
    Arn: PrivateTypeArn
}

string AfterContext

string AfterValue

enum AfterValueFrom {
    TEMPLATE
}

string AllowedValue

list AllowedValues {
    member: AllowedValue
}

@error("client")
@awsQueryError(code: "AlreadyExistsException", httpResponseCode: 400)
structure AlreadyExistsException {}

structure Annotation {
    AnnotationName: AnnotationName
    Status: AnnotationStatus
    StatusMessage: RemediationMessageStatusMessage
    RemediationMessage: RemediationMessageRemediationMessage
    RemediationLink: AnnotationRemediationLink
    SeverityLevel: AnnotationSeverityLevel
}

list AnnotationList {
    member: Annotation
}

@length(min: 1, max: 1024)
string AnnotationName

@length(min: 1, max: 5120)
string AnnotationRemediationLink

enum AnnotationSeverityLevel {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

enum AnnotationStatus {
    PASSED
    FAILED
    SKIPPED
}

string Arn

enum AttributeChangeType {
    Add
    Remove
    Modify
    SyncWithActual
}

structure AutoDeployment {
    Enabled: AutoDeploymentNullable
    RetainStacksOnAccountRemoval: RetainStacksOnAccountRemovalNullable
    DependsOn: StackSetARNList
}

boolean AutoDeploymentNullable

boolean AutoUpdate

structure BatchDescribeTypeConfigurationsError {
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
    TypeConfigurationIdentifier: TypeConfigurationIdentifier
}

list BatchDescribeTypeConfigurationsErrors {
    member: BatchDescribeTypeConfigurationsError
}

structure BatchDescribeTypeConfigurationsInput {
    @required TypeConfigurationIdentifiers: TypeConfigurationIdentifiers
}

structure BatchDescribeTypeConfigurationsOutput {
    Errors: BatchDescribeTypeConfigurationsErrors
    UnprocessedTypeConfigurations: UnprocessedTypeConfigurations
    TypeConfigurations: TypeConfigurationDetailsList
}

enum BeaconStackOperationStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

string BeforeContext

string BeforeValue

enum BeforeValueFrom {
    PREVIOUS_DEPLOYMENT_STATE
    ACTUAL_STATE
}

integer BoxedInteger

@range(min: 1, max: 100)
integer BoxedMaxResults

@error("client")
@awsQueryError(code: "CFNRegistryException", httpResponseCode: 400)
structure CFNRegistryException {
    Message: ErrorMessage
}

enum CallAs {
    SELF
    DELEGATED_ADMIN
}

structure CancelUpdateStackInput {
    @required StackName: StackName
    ClientRequestToken: ClientRequestToken
}

list Capabilities {
    member: Capability
}

string CapabilitiesReason

enum Capability {
    CAPABILITY_IAM
    CAPABILITY_NAMED_IAM
    CAPABILITY_AUTO_EXPAND
}

enum Category {
    REGISTERED
    ACTIVATED
    THIRD_PARTY
    AWS_TYPES
}

string CausingEntity

structure Change {
    Type: ChangeType
    HookInvocationCount: HookInvocationCount
    ResourceChange: ResourceChange
}

enum ChangeAction {
    Add
    Modify
    Remove
    Import
    Dynamic
    SyncWithActual
}

structure ChangeSetHook {
    InvocationPoint: HookInvocationPoint
    FailureMode: HookFailureMode
    TypeName: HookTypeName
    TypeVersionId: HookTypeVersionId
    TypeConfigurationVersionId: HookTypeConfigurationVersionId
    TargetDetails: ChangeSetHookTargetDetails
}

structure ChangeSetHookResourceTargetDetails {
    LogicalResourceId: LogicalResourceId
    ResourceType: HookTargetTypeName
    ResourceAction: ChangeAction
}

structure ChangeSetHookTargetDetails {
    TargetType: HookTargetType
    ResourceTargetDetails: ChangeSetHookResourceTargetDetails
}

list ChangeSetHooks {
    member: ChangeSetHook
}

enum ChangeSetHooksStatus {
    PLANNING
    PLANNED
    UNAVAILABLE
}

@length(min: 1)
@pattern("arn:[-a-zA-Z0-9:/]*")
string ChangeSetId

@length(min: 1, max: 128)
@pattern("[a-zA-Z][-a-zA-Z0-9]*")
string ChangeSetName

@length(min: 1, max: 1600)
@pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*")
string ChangeSetNameOrId

@error("client")
@httpError(404)
@awsQueryError(code: "ChangeSetNotFound", httpResponseCode: 404)
structure ChangeSetNotFoundException {}

enum ChangeSetStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    FAILED
}

string ChangeSetStatusReason

list ChangeSetSummaries {
    member: ChangeSetSummary
}

structure ChangeSetSummary {
    StackId: StackId
    StackName: StackName
    ChangeSetId: ChangeSetId
    ChangeSetName: ChangeSetName
    ExecutionStatus: ExecutionStatus
    Status: ChangeSetStatus
    StatusReason: ChangeSetStatusReason
    CreationTime: CreationTime
    Description: Description
    IncludeNestedStacks: IncludeNestedStacks
    ParentChangeSetId: ChangeSetId
    RootChangeSetId: ChangeSetId
    ImportExistingResources: ImportExistingResources
}

enum ChangeSetType {
    CREATE
    UPDATE
    IMPORT
}

enum ChangeSource {
    ResourceReference
    ParameterReference
    ResourceAttribute
    DirectModification
    Automatic
    NoModification
}

enum ChangeType {
    Resource
}

list Changes {
    member: Change
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string ClientRequestToken

@length(min: 1, max: 128)
string ClientToken

enum ConcurrencyMode {
    STRICT_FAILURE_TOLERANCE
    SOFT_FAILURE_TOLERANCE
}

@error("client")
@httpError(429)
@awsQueryError(code: "ConcurrentResourcesLimitExceeded", httpResponseCode: 429)
structure ConcurrentResourcesLimitExceededException {}

@length(min: 1, max: 60000)
@pattern("[\\s\\S]+")
string ConfigurationSchema

@length(min: 1, max: 256)
@pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string ConnectionArn

structure ContinueUpdateRollbackInput {
    @required StackName: StackNameOrId
    RoleARN: RoleARN
    ResourcesToSkip: ResourcesToSkip
    ClientRequestToken: ClientRequestToken
}

structure ContinueUpdateRollbackOutput {}

structure CreateChangeSetInput {
    @required StackName: StackNameOrId
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    UsePreviousTemplate: UsePreviousTemplate
    Parameters: Parameters
    Capabilities: Capabilities
    ResourceTypes: ResourceTypes
    RoleARN: RoleARN
    RollbackConfiguration: RollbackConfiguration
    NotificationARNs: NotificationARNs
    Tags: Tags
    @required ChangeSetName: ChangeSetName
    ClientToken: ClientToken
    Description: Description
    ChangeSetType: ChangeSetType
    ResourcesToImport: ResourcesToImport
    IncludeNestedStacks: IncludeNestedStacks
    OnStackFailure: OnStackFailure
    ImportExistingResources: ImportExistingResources
    DeploymentMode: DeploymentMode
}

structure CreateChangeSetOutput {
    Id: ChangeSetId
    StackId: StackId
}

structure CreateGeneratedTemplateInput {
    Resources: ResourceDefinitions
    @required GeneratedTemplateName: GeneratedTemplateName
    StackName: StackName
    TemplateConfiguration: TemplateConfiguration
}

structure CreateGeneratedTemplateOutput {
    GeneratedTemplateId: GeneratedTemplateId
}

structure CreateStackInput {
    @required StackName: StackName
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    Parameters: Parameters
    DisableRollback: DisableRollback
    RollbackConfiguration: RollbackConfiguration
    TimeoutInMinutes: TimeoutMinutes
    NotificationARNs: NotificationARNs
    Capabilities: Capabilities
    ResourceTypes: ResourceTypes
    RoleARN: RoleARN
    OnFailure: OnFailure
    StackPolicyBody: StackPolicyBody
    StackPolicyURL: StackPolicyURL
    Tags: Tags
    ClientRequestToken: ClientRequestToken
    EnableTerminationProtection: EnableTerminationProtection
    RetainExceptOnCreate: RetainExceptOnCreate
}

structure CreateStackInstancesInput {
    @required StackSetName: StackSetName
    Accounts: AccountList
    DeploymentTargets: DeploymentTargets
    @required Regions: RegionList
    ParameterOverrides: Parameters
    OperationPreferences: StackSetOperationPreferences
    @idempotencyToken OperationId: ClientRequestToken
    CallAs: CallAs
}

structure CreateStackInstancesOutput {
    OperationId: ClientRequestToken
}

structure CreateStackOutput {
    StackId: StackId
    OperationId: OperationId
}

structure CreateStackRefactorInput {
    Description: Description
    EnableStackCreation: EnableStackCreation
    ResourceMappings: ResourceMappings
    @required StackDefinitions: StackDefinitions
}

structure CreateStackRefactorOutput {
    @required StackRefactorId: StackRefactorId
}

structure CreateStackSetInput {
    @required StackSetName: StackSetName
    Description: Description
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    StackId: StackId
    Parameters: Parameters
    Capabilities: Capabilities
    Tags: Tags
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    PermissionModel: PermissionModels
    AutoDeployment: AutoDeployment
    CallAs: CallAs
    @idempotencyToken ClientRequestToken: ClientRequestToken
    ManagedExecution: ManagedExecution
}

structure CreateStackSetOutput {
    StackSetId: StackSetId
}

@error("client")
@httpError(409)
@awsQueryError(code: "CreatedButModifiedException", httpResponseCode: 409)
structure CreatedButModifiedException {}

timestamp CreationTime

structure DeactivateOrganizationsAccessInput {}

structure DeactivateOrganizationsAccessOutput {}

structure DeactivateTypeInput {
    TypeName: TypeName
    Type: ThirdPartyType
    Arn: PrivateTypeArn
}

structure DeactivateTypeOutput {}

structure DeleteChangeSetInput {
    @required ChangeSetName: ChangeSetNameOrId
    StackName: StackNameOrId
}

structure DeleteChangeSetOutput {}

structure DeleteGeneratedTemplateInput {
    @required GeneratedTemplateName: GeneratedTemplateName
}

structure DeleteStackInput {
    @required StackName: StackName
    RetainResources: RetainResources
    RoleARN: RoleARN
    ClientRequestToken: ClientRequestToken
    DeletionMode: DeletionMode
}

structure DeleteStackInstancesInput {
    @required StackSetName: StackSetName
    Accounts: AccountList
    DeploymentTargets: DeploymentTargets
    @required Regions: RegionList
    OperationPreferences: StackSetOperationPreferences
    @required RetainStacks: RetainStacks
    @idempotencyToken OperationId: ClientRequestToken
    CallAs: CallAs
}

structure DeleteStackInstancesOutput {
    OperationId: ClientRequestToken
}

structure DeleteStackSetInput {
    @required StackSetName: StackSetName
    CallAs: CallAs
}

structure DeleteStackSetOutput {}

enum DeletionMode {
    STANDARD
    FORCE_DELETE_STACK
}

timestamp DeletionTime

enum DeploymentMode {
    REVERT_DRIFT
}

structure DeploymentTargets {
    Accounts: AccountList
    AccountsUrl: AccountsUrl
    OrganizationalUnitIds: OrganizationalUnitIdList
    AccountFilterType: AccountFilterType
}

enum DeprecatedStatus {
    LIVE
    DEPRECATED
}

structure DeregisterTypeInput {
    Arn: PrivateTypeArn
    Type: RegistryType
    TypeName: TypeName
    VersionId: TypeVersionId
}

structure DeregisterTypeOutput {}

structure DescribeAccountLimitsInput {
    NextToken: NextToken
}

structure DescribeAccountLimitsOutput {
    AccountLimits: AccountLimitList
    NextToken: NextToken
}

structure DescribeChangeSetHooksInput {
    @required ChangeSetName: ChangeSetNameOrId
    StackName: StackNameOrId
    NextToken: NextToken
    LogicalResourceId: LogicalResourceId
}

structure DescribeChangeSetHooksOutput {
    ChangeSetId: ChangeSetId
    ChangeSetName: ChangeSetName
    Hooks: ChangeSetHooks
    Status: ChangeSetHooksStatus
    NextToken: NextToken
    StackId: StackId
    StackName: StackName
}

structure DescribeChangeSetInput {
    @required ChangeSetName: ChangeSetNameOrId
    StackName: StackNameOrId
    NextToken: NextToken
    IncludePropertyValues: IncludePropertyValues
}

structure DescribeChangeSetOutput {
    ChangeSetName: ChangeSetName
    ChangeSetId: ChangeSetId
    StackId: StackId
    StackName: StackName
    Description: Description
    Parameters: Parameters
    CreationTime: CreationTime
    ExecutionStatus: ExecutionStatus
    Status: ChangeSetStatus
    StatusReason: ChangeSetStatusReason
    StackDriftStatus: StackDriftStatus
    NotificationARNs: NotificationARNs
    RollbackConfiguration: RollbackConfiguration
    Capabilities: Capabilities
    Tags: Tags
    Changes: Changes
    NextToken: NextToken
    IncludeNestedStacks: IncludeNestedStacks
    ParentChangeSetId: ChangeSetId
    RootChangeSetId: ChangeSetId
    OnStackFailure: OnStackFailure
    ImportExistingResources: ImportExistingResources
    DeploymentMode: DeploymentMode
}

structure DescribeEventsInput {
    StackName: StackNameOrId
    ChangeSetName: ChangeSetNameOrId
    OperationId: OperationId
    Filters: EventFilter
    NextToken: NextToken
}

structure DescribeEventsOutput {
    OperationEvents: OperationEvents
    NextToken: NextToken
}

structure DescribeGeneratedTemplateInput {
    @required GeneratedTemplateName: GeneratedTemplateName
}

structure DescribeGeneratedTemplateOutput {
    GeneratedTemplateId: GeneratedTemplateId
    GeneratedTemplateName: GeneratedTemplateName
    Resources: ResourceDetails
    Status: GeneratedTemplateStatus
    StatusReason: TemplateStatusReason
    CreationTime: CreationTime
    LastUpdatedTime: LastUpdatedTime
    Progress: TemplateProgress
    StackId: StackId
    TemplateConfiguration: TemplateConfiguration
    TotalWarnings: TotalWarnings
}

structure DescribeOrganizationsAccessInput {
    CallAs: CallAs
}

structure DescribeOrganizationsAccessOutput {
    Status: OrganizationStatus
}

structure DescribePublisherInput {
    PublisherId: PublisherId
}

structure DescribePublisherOutput {
    PublisherId: PublisherId
    PublisherStatus: PublisherStatus
    IdentityProvider: IdentityProvider
    PublisherProfile: PublisherProfile
}

structure DescribeResourceScanInput {
    @required ResourceScanId: ResourceScanId
}

structure DescribeResourceScanOutput {
    ResourceScanId: ResourceScanId
    Status: ResourceScanStatus
    StatusReason: ResourceScanStatusReason
    StartTime: Timestamp
    EndTime: Timestamp
    PercentageCompleted: PercentageCompleted
    ResourceTypes: ResourceTypes
    ResourcesScanned: ResourcesScanned
    ResourcesRead: ResourcesRead
    ScanFilters: ScanFilters
}

structure DescribeStackDriftDetectionStatusInput {
    @required StackDriftDetectionId: StackDriftDetectionId
}

structure DescribeStackDriftDetectionStatusOutput {
    @required StackId: StackId
    @required StackDriftDetectionId: StackDriftDetectionId
    StackDriftStatus: StackDriftStatus
    @required DetectionStatus: StackDriftDetectionStatus
    DetectionStatusReason: StackDriftDetectionStatusReason
    DriftedStackResourceCount: BoxedInteger
    @required Timestamp: Timestamp
}

structure DescribeStackEventsInput {
    @required StackName: StackName
    NextToken: NextToken
}

structure DescribeStackEventsOutput {
    StackEvents: StackEvents
    NextToken: NextToken
}

structure DescribeStackInstanceInput {
    @required StackSetName: StackSetName
    @required StackInstanceAccount: Account
    @required StackInstanceRegion: Region
    CallAs: CallAs
}

structure DescribeStackInstanceOutput {
    StackInstance: StackInstance
}

structure DescribeStackRefactorInput {
    @required StackRefactorId: StackRefactorId
}

structure DescribeStackRefactorOutput {
    Description: Description
    StackRefactorId: StackRefactorId
    StackIds: StackIds
    ExecutionStatus: StackRefactorExecutionStatus
    ExecutionStatusReason: ExecutionStatusReason
    Status: StackRefactorStatus
    StatusReason: StackRefactorStatusReason
}

structure DescribeStackResourceDriftsInput {
    @required StackName: StackNameOrId
    StackResourceDriftStatusFilters: StackResourceDriftStatusFilters
    NextToken: NextToken
    MaxResults: BoxedMaxResults
}

structure DescribeStackResourceDriftsOutput {
    @required StackResourceDrifts: StackResourceDrifts
    NextToken: NextToken
}

structure DescribeStackResourceInput {
    @required StackName: StackName
    @required LogicalResourceId: LogicalResourceId
}

structure DescribeStackResourceOutput {
    StackResourceDetail: StackResourceDetail
}

structure DescribeStackResourcesInput {
    StackName: StackName
    LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
}

structure DescribeStackResourcesOutput {
    StackResources: StackResources
}

structure DescribeStackSetInput {
    @required StackSetName: StackSetName
    CallAs: CallAs
}

structure DescribeStackSetOperationInput {
    @required StackSetName: StackSetName
    @required OperationId: ClientRequestToken
    CallAs: CallAs
}

structure DescribeStackSetOperationOutput {
    StackSetOperation: StackSetOperation
}

structure DescribeStackSetOutput {
    StackSet: StackSet
}

structure DescribeStacksInput {
    StackName: StackName
    NextToken: NextToken
}

structure DescribeStacksOutput {
    Stacks: Stacks
    NextToken: NextToken
}

structure DescribeTypeInput {
    Type: RegistryType
    TypeName: TypeName
    Arn: TypeArn
    VersionId: TypeVersionId
    PublisherId: PublisherId
    PublicVersionNumber: PublicVersionNumber
}

structure DescribeTypeOutput {
    Arn: TypeArn
    Type: RegistryType
    TypeName: TypeName
    DefaultVersionId: TypeVersionId
    IsDefaultVersion: IsDefaultVersion
    TypeTestsStatus: TypeTestsStatus
    TypeTestsStatusDescription: TypeTestsStatusDescription
    Description: Description
    Schema: TypeSchema
    ProvisioningType: ProvisioningType
    DeprecatedStatus: DeprecatedStatus
    LoggingConfig: LoggingConfig
    RequiredActivatedTypes: RequiredActivatedTypes
    ExecutionRoleArn: RoleArn
    Visibility: Visibility
    SourceUrl: OptionalSecureUrl
    DocumentationUrl: OptionalSecureUrl
    LastUpdated: Timestamp
    TimeCreated: Timestamp
    ConfigurationSchema: ConfigurationSchema
    PublisherId: PublisherId
    OriginalTypeName: TypeName
    OriginalTypeArn: TypeArn
    PublicVersionNumber: PublicVersionNumber
    LatestPublicVersion: PublicVersionNumber
    IsActivated: IsActivated
    AutoUpdate: AutoUpdate
}

structure DescribeTypeRegistrationInput {
    @required RegistrationToken: RegistrationToken
}

structure DescribeTypeRegistrationOutput {
    ProgressStatus: RegistrationStatus
    Description: Description
    TypeArn: TypeArn
    TypeVersionArn: TypeArn
}

@length(min: 1, max: 1024)
string Description

enum DetailedStatus {
    CONFIGURATION_COMPLETE
    VALIDATION_FAILED
}

structure DetectStackDriftInput {
    @required StackName: StackNameOrId
    LogicalResourceIds: LogicalResourceIds
}

structure DetectStackDriftOutput {
    @required StackDriftDetectionId: StackDriftDetectionId
}

structure DetectStackResourceDriftInput {
    @required StackName: StackNameOrId
    @required LogicalResourceId: LogicalResourceId
}

structure DetectStackResourceDriftOutput {
    @required StackResourceDrift: StackResourceDrift
}

structure DetectStackSetDriftInput {
    @required StackSetName: StackSetNameOrId
    OperationPreferences: StackSetOperationPreferences
    @idempotencyToken OperationId: ClientRequestToken
    CallAs: CallAs
}

structure DetectStackSetDriftOutput {
    OperationId: ClientRequestToken
}

string DetectionReason

enum DifferenceType {
    ADD
    REMOVE
    NOT_EQUAL
}

boolean DisableRollback

enum DriftIgnoredReason {
    MANAGED_BY_AWS
    WRITE_ONLY_PROPERTY
}

@range(min: 0)
integer DriftedStackInstancesCount

boolean EnableStackCreation

boolean EnableTerminationProtection

@length(min: 3, max: 3)
string ErrorCode

@length(min: 1, max: 255)
string ErrorMessage

structure EstimateTemplateCostInput {
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    Parameters: Parameters
}

structure EstimateTemplateCostOutput {
    Url: Url
}

enum EvaluationType {
    Static
    Dynamic
}

structure EventFilter {
    FailedEvents: FailedEventsFilter
}

string EventId

enum EventType {
    STACK_EVENT
    PROGRESS_EVENT
    VALIDATION_ERROR
    PROVISIONING_ERROR
    HOOK_INVOCATION_ERROR
}

structure ExecuteChangeSetInput {
    @required ChangeSetName: ChangeSetNameOrId
    StackName: StackNameOrId
    ClientRequestToken: ClientRequestToken
    DisableRollback: DisableRollback
    RetainExceptOnCreate: RetainExceptOnCreate
}

structure ExecuteChangeSetOutput {}

structure ExecuteStackRefactorInput {
    @required StackRefactorId: StackRefactorId
}

@length(min: 1, max: 64)
@pattern("[a-zA-Z_0-9+=,.@-]+")
string ExecutionRoleName

enum ExecutionStatus {
    UNAVAILABLE
    AVAILABLE
    EXECUTE_IN_PROGRESS
    EXECUTE_COMPLETE
    EXECUTE_FAILED
    OBSOLETE
}

string ExecutionStatusReason

structure Export {
    ExportingStackId: StackId
    Name: ExportName
    Value: ExportValue
}

string ExportName

string ExportValue

list Exports {
    member: Export
}

boolean FailedEventsFilter

@range(min: 0)
integer FailedStackInstancesCount

@range(min: 0)
integer FailureToleranceCount

@range(min: 0, max: 100)
integer FailureTolerancePercentage

enum GeneratedTemplateDeletionPolicy {
    DELETE
    RETAIN
}

@length(min: 1, max: 256)
string GeneratedTemplateId

@length(min: 1, max: 128)
string GeneratedTemplateName

@error("client")
@httpError(404)
@awsQueryError(code: "GeneratedTemplateNotFound", httpResponseCode: 404)
structure GeneratedTemplateNotFoundException {}

enum GeneratedTemplateResourceStatus {
    PENDING
    IN_PROGRESS
    FAILED
    COMPLETE
}

enum GeneratedTemplateStatus {
    CREATE_PENDING
    UPDATE_PENDING
    DELETE_PENDING
    CREATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    FAILED
    COMPLETE
}

enum GeneratedTemplateUpdateReplacePolicy {
    DELETE
    RETAIN
}

structure GetGeneratedTemplateInput {
    Format: TemplateFormat
    @required GeneratedTemplateName: GeneratedTemplateName
}

structure GetGeneratedTemplateOutput {
    Status: GeneratedTemplateStatus
    TemplateBody: TemplateBody
}

structure GetHookResultInput {
    HookResultId: HookInvocationId
}

structure GetHookResultOutput {
    HookResultId: HookInvocationId
    InvocationPoint: HookInvocationPoint
    FailureMode: HookFailureMode
    TypeName: HookTypeName
    OriginalTypeName: HookTypeName
    TypeVersionId: HookTypeVersionId
    TypeConfigurationVersionId: HookTypeConfigurationVersionId
    TypeArn: HookTypeArn
    Status: HookStatus
    HookStatusReason: HookStatusReason
    InvokedAt: Timestamp
    Target: HookTarget
    Annotations: AnnotationList
}

structure GetStackPolicyInput {
    @required StackName: StackName
}

structure GetStackPolicyOutput {
    StackPolicyBody: StackPolicyBody
}

structure GetTemplateInput {
    StackName: StackName
    ChangeSetName: ChangeSetNameOrId
    TemplateStage: TemplateStage
}

structure GetTemplateOutput {
    TemplateBody: TemplateBody
    StagesAvailable: StageList
}

structure GetTemplateSummaryInput {
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    StackName: StackNameOrId
    StackSetName: StackSetNameOrId
    CallAs: CallAs
    TemplateSummaryConfig: TemplateSummaryConfig
}

structure GetTemplateSummaryOutput {
    Parameters: ParameterDeclarations
    Description: Description
    Capabilities: Capabilities
    CapabilitiesReason: CapabilitiesReason
    ResourceTypes: ResourceTypes
    Version: Version
    Metadata: Metadata
    DeclaredTransforms: TransformsList
    ResourceIdentifierSummaries: ResourceIdentifierSummaries
    Warnings: Warnings
}

enum HandlerErrorCode {
    NotUpdatable
    InvalidRequest
    AccessDenied
    InvalidCredentials
    AlreadyExists
    NotFound
    ResourceConflict
    Throttling
    ServiceLimitExceeded
    NotStabilized
    GeneralServiceException
    ServiceInternalError
    NetworkFailure
    InternalFailure
    InvalidTypeConfiguration
    HandlerInternalFailure
    NonCompliant
    Unknown
    UnsupportedTarget
}

enum HookFailureMode {
    FAIL
    WARN
}

@range(min: 1, max: 100)
integer HookInvocationCount

@length(min: 36, max: 36)
@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string HookInvocationId

enum HookInvocationPoint {
    PRE_PROVISION
}

@length(min: 1, max: 1600)
@pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string HookResultId

@error("client")
@httpError(404)
@awsQueryError(code: "HookResultNotFound", httpResponseCode: 404)
structure HookResultNotFoundException {}

list HookResultSummaries {
    member: HookResultSummary
}

structure HookResultSummary {
    HookResultId: HookInvocationId
    InvocationPoint: HookInvocationPoint
    FailureMode: HookFailureMode
    TypeName: HookTypeName
    TypeVersionId: HookTypeVersionId
    TypeConfigurationVersionId: HookTypeConfigurationVersionId
    Status: HookStatus
    HookStatusReason: HookStatusReason
    InvokedAt: Timestamp
    TargetType: ListHookResultsTargetType
    TargetId: HookResultId
    TypeArn: HookTypeArn
    HookExecutionTarget: HookResultId
}

enum HookStatus {
    HOOK_IN_PROGRESS
    HOOK_COMPLETE_SUCCEEDED
    HOOK_COMPLETE_FAILED
    HOOK_FAILED
}

@length(min: 1, max: 1024)
string HookStatusReason

structure HookTarget {
    @required TargetType: HookTargetType
    @required TargetTypeName: HookTargetTypeName
    @required TargetId: HookTargetId
    @required Action: HookTargetAction
}

enum HookTargetAction {
    CREATE
    UPDATE
    DELETE
    IMPORT
}

@length(min: 1, max: 256)
@pattern("[^_]*")
string HookTargetId

enum HookTargetType {
    RESOURCE
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$")
string HookTargetTypeName

@length(min: 1, max: 255)
string HookType

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/[A-Za-z0-9-]+/?")
string HookTypeArn

@length(min: 1, max: 128)
@pattern("[A-Za-z0-9-]+")
string HookTypeConfigurationVersionId

@length(min: 10, max: 196)
string HookTypeName

@length(min: 1, max: 128)
@pattern("[A-Za-z0-9-]+")
string HookTypeVersionId

enum IdentityProvider {
    AWS_Marketplace
    GitHub
    Bitbucket
}

boolean ImportExistingResources

structure ImportStacksToStackSetInput {
    @required StackSetName: StackSetNameOrId
    StackIds: StackIdList
    StackIdsUrl: StackIdsUrl
    OrganizationalUnitIds: OrganizationalUnitIdList
    OperationPreferences: StackSetOperationPreferences
    @idempotencyToken OperationId: ClientRequestToken
    CallAs: CallAs
}

structure ImportStacksToStackSetOutput {
    OperationId: ClientRequestToken
}

list Imports {
    member: StackName
}

@range(min: 0)
integer InProgressStackInstancesCount

@range(min: 0)
integer InSyncStackInstancesCount

boolean IncludeNestedStacks

boolean IncludePropertyValues

@error("client")
@awsQueryError(code: "InsufficientCapabilitiesException", httpResponseCode: 400)
structure InsufficientCapabilitiesException {}

@error("client")
@awsQueryError(code: "InvalidChangeSetStatus", httpResponseCode: 400)
structure InvalidChangeSetStatusException {}

@error("client")
@awsQueryError(code: "InvalidOperationException", httpResponseCode: 400)
structure InvalidOperationException {}

@error("client")
@awsQueryError(code: "InvalidStateTransition", httpResponseCode: 400)
structure InvalidStateTransitionException {}

boolean IsActivated

boolean IsDefaultConfiguration

boolean IsDefaultVersion

@length(min: 1, max: 500)
list JazzLogicalResourceIds {
    member: LogicalResourceId
}

map JazzResourceIdentifierProperties {
    key: JazzResourceIdentifierPropertyKey
    value: JazzResourceIdentifierPropertyValue
}

string JazzResourceIdentifierPropertyKey

string JazzResourceIdentifierPropertyValue

string Key

list LastOperations {
    member: OperationEntry
}

timestamp LastUpdatedTime

@error("client")
@awsQueryError(code: "LimitExceededException", httpResponseCode: 400)
structure LimitExceededException {}

string LimitName

integer LimitValue

structure ListChangeSetsInput {
    @required StackName: StackNameOrId
    NextToken: NextToken
}

structure ListChangeSetsOutput {
    Summaries: ChangeSetSummaries
    NextToken: NextToken
}

structure ListExportsInput {
    NextToken: NextToken
}

structure ListExportsOutput {
    Exports: Exports
    NextToken: NextToken
}

structure ListGeneratedTemplatesInput {
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListGeneratedTemplatesOutput {
    Summaries: TemplateSummaries
    NextToken: NextToken
}

structure ListHookResultsInput {
    TargetType: ListHookResultsTargetType
    TargetId: HookResultId
    TypeArn: HookTypeArn
    Status: HookStatus
    NextToken: NextToken
}

structure ListHookResultsOutput {
    TargetType: ListHookResultsTargetType
    TargetId: HookResultId
    HookResults: HookResultSummaries
    NextToken: NextToken
}

enum ListHookResultsTargetType {
    CHANGE_SET
    STACK
    RESOURCE
    CLOUD_CONTROL
}

structure ListImportsInput {
    @required ExportName: ExportName
    NextToken: NextToken
}

structure ListImportsOutput {
    Imports: Imports
    NextToken: NextToken
}

structure ListResourceScanRelatedResourcesInput {
    @required ResourceScanId: ResourceScanId
    @required Resources: ScannedResourceIdentifiers
    NextToken: NextToken
    MaxResults: BoxedMaxResults
}

structure ListResourceScanRelatedResourcesOutput {
    RelatedResources: RelatedResources
    NextToken: NextToken
}

structure ListResourceScanResourcesInput {
    @required ResourceScanId: ResourceScanId
    ResourceIdentifier: ResourceIdentifier
    ResourceTypePrefix: ResourceTypePrefix
    TagKey: TagKey
    TagValue: TagValue
    NextToken: NextToken
    MaxResults: ResourceScannerMaxResults
}

structure ListResourceScanResourcesOutput {
    Resources: ScannedResources
    NextToken: NextToken
}

structure ListResourceScansInput {
    NextToken: NextToken
    MaxResults: ResourceScannerMaxResults
    ScanTypeFilter: ScanType
}

structure ListResourceScansOutput {
    ResourceScanSummaries: ResourceScanSummaries
    NextToken: NextToken
}

structure ListStackInstanceResourceDriftsInput {
    @required StackSetName: StackSetNameOrId
    NextToken: NextToken
    MaxResults: MaxResults
    StackInstanceResourceDriftStatuses: StackResourceDriftStatusFilters
    @required StackInstanceAccount: Account
    @required StackInstanceRegion: Region
    @required OperationId: ClientRequestToken
    CallAs: CallAs
}

structure ListStackInstanceResourceDriftsOutput {
    Summaries: StackInstanceResourceDriftsSummaries
    NextToken: NextToken
}

structure ListStackInstancesInput {
    @required StackSetName: StackSetName
    NextToken: NextToken
    MaxResults: MaxResults
    Filters: StackInstanceFilters
    StackInstanceAccount: Account
    StackInstanceRegion: Region
    CallAs: CallAs
}

structure ListStackInstancesOutput {
    Summaries: StackInstanceSummaries
    NextToken: NextToken
}

structure ListStackRefactorActionsInput {
    @required StackRefactorId: StackRefactorId
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListStackRefactorActionsOutput {
    @required StackRefactorActions: StackRefactorActions
    NextToken: NextToken
}

structure ListStackRefactorsInput {
    ExecutionStatusFilter: StackRefactorExecutionStatusFilter
    NextToken: NextToken
    MaxResults: MaxResults
}

structure ListStackRefactorsOutput {
    @required StackRefactorSummaries: StackRefactorSummaries
    NextToken: NextToken
}

structure ListStackResourcesInput {
    @required StackName: StackName
    NextToken: NextToken
}

structure ListStackResourcesOutput {
    StackResourceSummaries: StackResourceSummaries
    NextToken: NextToken
}

structure ListStackSetAutoDeploymentTargetsInput {
    @required StackSetName: StackSetNameOrId
    NextToken: NextToken
    MaxResults: MaxResults
    CallAs: CallAs
}

structure ListStackSetAutoDeploymentTargetsOutput {
    Summaries: StackSetAutoDeploymentTargetSummaries
    NextToken: NextToken
}

structure ListStackSetOperationResultsInput {
    @required StackSetName: StackSetName
    @required OperationId: ClientRequestToken
    NextToken: NextToken
    MaxResults: MaxResults
    CallAs: CallAs
    Filters: OperationResultFilters
}

structure ListStackSetOperationResultsOutput {
    Summaries: StackSetOperationResultSummaries
    NextToken: NextToken
}

structure ListStackSetOperationsInput {
    @required StackSetName: StackSetName
    NextToken: NextToken
    MaxResults: MaxResults
    CallAs: CallAs
}

structure ListStackSetOperationsOutput {
    Summaries: StackSetOperationSummaries
    NextToken: NextToken
}

structure ListStackSetsInput {
    NextToken: NextToken
    MaxResults: MaxResults
    Status: StackSetStatus
    CallAs: CallAs
}

structure ListStackSetsOutput {
    Summaries: StackSetSummaries
    NextToken: NextToken
}

structure ListStacksInput {
    NextToken: NextToken
    StackStatusFilter: StackStatusFilter
}

structure ListStacksOutput {
    StackSummaries: StackSummaries
    NextToken: NextToken
}

structure ListTypeRegistrationsInput {
    Type: RegistryType
    TypeName: TypeName
    TypeArn: TypeArn
    RegistrationStatusFilter: RegistrationStatus
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTypeRegistrationsOutput {
    RegistrationTokenList: RegistrationTokenList
    NextToken: NextToken
}

structure ListTypeVersionsInput {
    Type: RegistryType
    TypeName: TypeName
    Arn: TypeArn
    MaxResults: MaxResults
    NextToken: NextToken
    DeprecatedStatus: DeprecatedStatus
    PublisherId: PublisherId
}

structure ListTypeVersionsOutput {
    TypeVersionSummaries: TypeVersionSummaries
    NextToken: NextToken
}

structure ListTypesInput {
    Visibility: Visibility
    ProvisioningType: ProvisioningType
    DeprecatedStatus: DeprecatedStatus
    Type: RegistryType
    Filters: TypeFilters
    MaxResults: MaxResults
    NextToken: NextToken
}

structure ListTypesOutput {
    TypeSummaries: TypeSummaries
    NextToken: NextToken
}

structure LiveResourceDrift {
    PreviousValue: ResourceDriftPreviousValue
    ActualValue: ResourceDriftActualValue
    DriftDetectionTimestamp: Timestamp
}

@length(min: 1, max: 512)
@pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

structure LoggingConfig {
    @required LogRoleArn: RoleArn
    @required LogGroupName: LogGroupName
}

string LogicalIdHierarchy

string LogicalResourceId

@length(min: 1, max: 200)
list LogicalResourceIds {
    member: LogicalResourceId
}

@range(min: 1, max: 100000)
long MajorVersion

boolean ManagedByStack

structure ManagedExecution {
    Active: ManagedExecutionNullable
}

boolean ManagedExecutionNullable

@range(min: 1)
integer MaxConcurrentCount

@range(min: 1, max: 100)
integer MaxConcurrentPercentage

@range(min: 1, max: 100)
integer MaxResults

string Metadata

structure ModuleInfo {
    TypeHierarchy: TypeHierarchy
    LogicalIdHierarchy: LogicalIdHierarchy
}

@range(min: 0, max: 180)
integer MonitoringTimeInMinutes

@error("client")
@httpError(409)
@awsQueryError(code: "NameAlreadyExistsException", httpResponseCode: 409)
structure NameAlreadyExistsException {}

@length(min: 1, max: 1024)
string NextToken

boolean NoEcho

string NotificationARN

@length(max: 5)
list NotificationARNs {
    member: NotificationARN
}

@range(min: 0)
integer NumberOfResources

enum OnFailure {
    DO_NOTHING
    ROLLBACK
    DELETE
}

enum OnStackFailure {
    DO_NOTHING
    ROLLBACK
    DELETE
}

structure OperationEntry {
    OperationType: OperationType
    OperationId: OperationId
}

structure OperationEvent {
    EventId: EventId
    StackId: StackId
    OperationId: OperationId
    OperationType: OperationType
    OperationStatus: BeaconStackOperationStatus
    EventType: EventType
    LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    ResourceType: ResourceType
    Timestamp: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ResourceStatus: ResourceStatus
    ResourceStatusReason: ResourceStatusReason
    ResourceProperties: ResourceProperties
    ClientRequestToken: ClientRequestToken
    HookType: HookType
    HookStatus: HookStatus
    HookStatusReason: HookStatusReason
    HookInvocationPoint: HookInvocationPoint
    HookFailureMode: HookFailureMode
    DetailedStatus: DetailedStatus
    ValidationFailureMode: HookFailureMode
    ValidationName: ValidationName
    ValidationStatus: ValidationStatus
    ValidationStatusReason: ValidationStatusReason
    ValidationPath: ValidationPath
}

list OperationEvents {
    member: OperationEvent
}

string OperationId

@error("client")
@httpError(409)
@awsQueryError(code: "OperationIdAlreadyExistsException", httpResponseCode: 409)
structure OperationIdAlreadyExistsException {}

@error("client")
@httpError(409)
@awsQueryError(code: "OperationInProgressException", httpResponseCode: 409)
structure OperationInProgressException {}

@error("client")
@httpError(404)
@awsQueryError(code: "OperationNotFoundException", httpResponseCode: 404)
structure OperationNotFoundException {}

structure OperationResultFilter {
    Name: OperationResultFilterName
    Values: OperationResultFilterValues
}

enum OperationResultFilterName {
    OPERATION_RESULT_STATUS
}

@length(min: 6, max: 9)
@pattern("^\\S{6,9}$")
string OperationResultFilterValues

@length(max: 1)
list OperationResultFilters {
    member: OperationResultFilter
}

enum OperationStatus {
    PENDING
    IN_PROGRESS
    SUCCESS
    FAILED
}

@error("client")
@awsQueryError(code: "ConditionalCheckFailed", httpResponseCode: 400)
structure OperationStatusCheckFailedException {}

enum OperationType {
    CREATE_STACK
    UPDATE_STACK
    DELETE_STACK
    CONTINUE_ROLLBACK
    ROLLBACK
    CREATE_CHANGESET
}

@length(max: 4096)
string OptionalSecureUrl

enum OrganizationStatus {
    ENABLED
    DISABLED
    DISABLED_PERMANENTLY
}

@pattern("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$")
string OrganizationalUnitId

list OrganizationalUnitIdList {
    member: OrganizationalUnitId
}

structure Output {
    OutputKey: OutputKey
    OutputValue: OutputValue
    Description: Description
    ExportName: ExportName
}

string OutputKey

string OutputValue

list Outputs {
    member: Output
}

structure Parameter {
    ParameterKey: ParameterKey
    ParameterValue: ParameterValue
    UsePreviousValue: UsePreviousValue
    ResolvedValue: ParameterValue
}

structure ParameterConstraints {
    AllowedValues: AllowedValues
}

structure ParameterDeclaration {
    ParameterKey: ParameterKey
    DefaultValue: ParameterValue
    ParameterType: ParameterType
    NoEcho: NoEcho
    Description: Description
    ParameterConstraints: ParameterConstraints
}

list ParameterDeclarations {
    member: ParameterDeclaration
}

string ParameterKey

string ParameterType

string ParameterValue

list Parameters {
    member: Parameter
}

double PercentageCompleted

enum PermissionModels {
    SERVICE_MANAGED
    SELF_MANAGED
}

string PhysicalResourceId

@length(max: 5)
list PhysicalResourceIdContext {
    member: PhysicalResourceIdContextKeyValuePair
}

structure PhysicalResourceIdContextKeyValuePair {
    @required Key: Key
    @required Value: Value
}

enum PolicyAction {
    Delete
    Retain
    Snapshot
    ReplaceAndDelete
    ReplaceAndRetain
    ReplaceAndSnapshot
}

string PreviousDeploymentContext

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+")
string PrivateTypeArn

string Properties

string PropertyDescription

structure PropertyDifference {
    @required PropertyPath: PropertyPath
    @required ExpectedValue: PropertyValue
    @required ActualValue: PropertyValue
    @required DifferenceType: DifferenceType
}

list PropertyDifferences {
    member: PropertyDifference
}

string PropertyName

string PropertyPath

string PropertyValue

enum ProvisioningType {
    NON_PROVISIONABLE
    IMMUTABLE
    FULLY_MUTABLE
}

@length(min: 5)
@pattern("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(.*)$")
string PublicVersionNumber

structure PublishTypeInput {
    Type: ThirdPartyType
    Arn: PrivateTypeArn
    TypeName: TypeName
    PublicVersionNumber: PublicVersionNumber
}

structure PublishTypeOutput {
    PublicTypeArn: TypeArn
}

@length(min: 1, max: 40)
@pattern("[0-9a-zA-Z]{12,40}")
string PublisherId

@length(min: 1, max: 100)
@pattern("[\\s\\S]+")
string PublisherName

@length(max: 1024)
@pattern("(http:|https:)+[^\\s]+[\\w]")
string PublisherProfile

enum PublisherStatus {
    VERIFIED
    UNVERIFIED
}

string Reason

structure RecordHandlerProgressInput {
    @required BearerToken: ClientToken
    @required OperationStatus: OperationStatus
    CurrentOperationStatus: OperationStatus
    StatusMessage: StatusMessage
    ErrorCode: HandlerErrorCode
    ResourceModel: ResourceModel
    ClientRequestToken: ClientRequestToken
}

structure RecordHandlerProgressOutput {}

boolean RefreshAllResources

@pattern("^[a-zA-Z0-9-]{1,128}$")
string Region

enum RegionConcurrencyType {
    SEQUENTIAL
    PARALLEL
}

list RegionList {
    member: Region
}

structure RegisterPublisherInput {
    AcceptTermsAndConditions: AcceptTermsAndConditions
    ConnectionArn: ConnectionArn
}

structure RegisterPublisherOutput {
    PublisherId: PublisherId
}

structure RegisterTypeInput {
    Type: RegistryType
    @required TypeName: TypeName
    @required SchemaHandlerPackage: S3Url
    LoggingConfig: LoggingConfig
    ExecutionRoleArn: RoleArn
    ClientRequestToken: RequestToken
}

structure RegisterTypeOutput {
    RegistrationToken: RegistrationToken
}

enum RegistrationStatus {
    COMPLETE
    IN_PROGRESS
    FAILED
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string RegistrationToken

list RegistrationTokenList {
    member: RegistrationToken
}

enum RegistryType {
    RESOURCE
    MODULE
    HOOK
}

list RelatedResources {
    member: ScannedResource
}

@length(min: 1, max: 16384)
string RemediationMessageRemediationMessage

@length(min: 1, max: 16384)
string RemediationMessageStatusMessage

enum Replacement {
    True
    False
    Conditional
}

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string RequestToken

structure RequiredActivatedType {
    TypeNameAlias: TypeName
    OriginalTypeName: TypeName
    PublisherId: PublisherId
    SupportedMajorVersions: SupportedMajorVersions
}

list RequiredActivatedTypes {
    member: RequiredActivatedType
}

boolean RequiredProperty

enum RequiresRecreation {
    Never
    Conditionally
    Always
}

enum ResourceAttribute {
    Properties
    Metadata
    CreationPolicy
    UpdatePolicy
    DeletionPolicy
    UpdateReplacePolicy
    Tags
}

structure ResourceChange {
    PolicyAction: PolicyAction
    Action: ChangeAction
    LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    ResourceType: ResourceType
    Replacement: Replacement
    Scope: Scope
    ResourceDriftStatus: StackResourceDriftStatus
    ResourceDriftIgnoredAttributes: ResourceDriftIgnoredAttributes
    Details: ResourceChangeDetails
    ChangeSetId: ChangeSetId
    ModuleInfo: ModuleInfo
    BeforeContext: BeforeContext
    AfterContext: AfterContext
    PreviousDeploymentContext: PreviousDeploymentContext
}

structure ResourceChangeDetail {
    Target: ResourceTargetDefinition
    Evaluation: EvaluationType
    ChangeSource: ChangeSource
    CausingEntity: CausingEntity
}

list ResourceChangeDetails {
    member: ResourceChangeDetail
}

structure ResourceDefinition {
    @required ResourceType: ResourceType
    LogicalResourceId: LogicalResourceId
    @required ResourceIdentifier: ResourceIdentifierProperties
}

@length(min: 1, max: 500)
list ResourceDefinitions {
    member: ResourceDefinition
}

structure ResourceDetail {
    ResourceType: ResourceType
    LogicalResourceId: LogicalResourceId
    ResourceIdentifier: ResourceIdentifierProperties
    ResourceStatus: GeneratedTemplateResourceStatus
    ResourceStatusReason: ResourceStatusReason
    Warnings: WarningDetails
}

@length(min: 1, max: 500)
list ResourceDetails {
    member: ResourceDetail
}

string ResourceDriftActualValue

structure ResourceDriftIgnoredAttribute {
    Path: ResourcePropertyPath
    Reason: DriftIgnoredReason
}

list ResourceDriftIgnoredAttributes {
    member: ResourceDriftIgnoredAttribute
}

string ResourceDriftPreviousValue

string ResourceIdentifier

@length(min: 1, max: 256)
map ResourceIdentifierProperties {
    key: ResourceIdentifierPropertyKey
    value: ResourceIdentifierPropertyValue
}

@length(min: 1, max: 2048)
string ResourceIdentifierPropertyKey

@length(min: 1, max: 2048)
string ResourceIdentifierPropertyValue

list ResourceIdentifierSummaries {
    member: ResourceIdentifierSummary
}

structure ResourceIdentifierSummary {
    ResourceType: ResourceType
    LogicalResourceIds: LogicalResourceIds
    ResourceIdentifiers: ResourceIdentifiers
}

list ResourceIdentifiers {
    member: ResourceIdentifierPropertyKey
}

structure ResourceLocation {
    @required StackName: StackName
    @required LogicalResourceId: LogicalResourceId
}

structure ResourceMapping {
    @required Source: ResourceLocation
    @required Destination: ResourceLocation
}

list ResourceMappings {
    member: ResourceMapping
}

@length(min: 1, max: 16384)
string ResourceModel

string ResourceProperties

string ResourcePropertyPath

string ResourceScanId

@error("client")
@awsQueryError(code: "ResourceScanInProgress", httpResponseCode: 400)
structure ResourceScanInProgressException {}

@error("client")
@awsQueryError(code: "ResourceScanLimitExceeded", httpResponseCode: 400)
structure ResourceScanLimitExceededException {}

@error("client")
@awsQueryError(code: "ResourceScanNotFound", httpResponseCode: 400)
structure ResourceScanNotFoundException {}

enum ResourceScanStatus {
    IN_PROGRESS
    FAILED
    COMPLETE
    EXPIRED
}

string ResourceScanStatusReason

list ResourceScanSummaries {
    member: ResourceScanSummary
}

structure ResourceScanSummary {
    ResourceScanId: ResourceScanId
    Status: ResourceScanStatus
    StatusReason: ResourceScanStatusReason
    StartTime: Timestamp
    EndTime: Timestamp
    PercentageCompleted: PercentageCompleted
    ScanType: ScanType
}

integer ResourceScannerMaxResults

enum ResourceSignalStatus {
    SUCCESS
    FAILURE
}

@length(min: 1, max: 64)
string ResourceSignalUniqueId

enum ResourceStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATE_COMPLETE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETE_COMPLETE
    DELETE_SKIPPED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
    UPDATE_COMPLETE
    IMPORT_FAILED
    IMPORT_COMPLETE
    IMPORT_IN_PROGRESS
    IMPORT_ROLLBACK_IN_PROGRESS
    IMPORT_ROLLBACK_FAILED
    IMPORT_ROLLBACK_COMPLETE
    EXPORT_FAILED
    EXPORT_COMPLETE
    EXPORT_IN_PROGRESS
    EXPORT_ROLLBACK_IN_PROGRESS
    EXPORT_ROLLBACK_FAILED
    EXPORT_ROLLBACK_COMPLETE
    UPDATE_ROLLBACK_IN_PROGRESS
    UPDATE_ROLLBACK_COMPLETE
    UPDATE_ROLLBACK_FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
}

string ResourceStatusReason

structure ResourceTargetDefinition {
    Attribute: ResourceAttribute
    Name: PropertyName
    RequiresRecreation: RequiresRecreation
    Path: ResourcePropertyPath
    BeforeValue: BeforeValue
    AfterValue: AfterValue
    BeforeValueFrom: BeforeValueFrom
    AfterValueFrom: AfterValueFrom
    Drift: LiveResourceDrift
    AttributeChangeType: AttributeChangeType
}

structure ResourceToImport {
    @required ResourceType: ResourceType
    @required LogicalResourceId: LogicalResourceId
    @required ResourceIdentifier: ResourceIdentifierProperties
}

@pattern("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+")
string ResourceToSkip

@length(min: 1, max: 256)
string ResourceType

@length(min: 1, max: 100)
string ResourceTypeFilter

@length(max: 100)
list ResourceTypeFilters {
    member: ResourceTypeFilter
}

string ResourceTypePrefix

list ResourceTypes {
    member: ResourceType
}

@range(min: 0)
integer ResourcesFailed

@range(min: 0)
integer ResourcesPending

@range(min: 0)
integer ResourcesProcessing

integer ResourcesRead

integer ResourcesScanned

@range(min: 0)
integer ResourcesSucceeded

@length(max: 200)
list ResourcesToImport {
    member: ResourceToImport
}

list ResourcesToSkip {
    member: ResourceToSkip
}

boolean RetainExceptOnCreate

list RetainResources {
    member: LogicalResourceId
}

boolean RetainStacks

boolean RetainStacksNullable

boolean RetainStacksOnAccountRemovalNullable

@length(min: 20, max: 2048)
string RoleARN

@length(min: 1, max: 256)
@pattern("arn:.+:iam::[0-9]{12}:role/.+")
string RoleArn

structure RollbackConfiguration {
    RollbackTriggers: RollbackTriggers
    MonitoringTimeInMinutes: MonitoringTimeInMinutes
}

structure RollbackStackInput {
    @required StackName: StackNameOrId
    RoleARN: RoleARN
    ClientRequestToken: ClientRequestToken
    RetainExceptOnCreate: RetainExceptOnCreate
}

structure RollbackStackOutput {
    StackId: StackId
    OperationId: OperationId
}

structure RollbackTrigger {
    @required Arn: Arn
    @required Type: Type
}

@length(max: 5)
list RollbackTriggers {
    member: RollbackTrigger
}

@length(min: 3, max: 63)
@pattern("[\\s\\S]+")
string S3Bucket

@length(min: 1, max: 4096)
string S3Url

structure ScanFilter {
    Types: ResourceTypeFilters
}

@length(min: 1, max: 1)
list ScanFilters {
    member: ScanFilter
}

enum ScanType {
    FULL
    PARTIAL
}

structure ScannedResource {
    ResourceType: ResourceType
    ResourceIdentifier: JazzResourceIdentifierProperties
    ManagedByStack: ManagedByStack
}

structure ScannedResourceIdentifier {
    @required ResourceType: ResourceType
    @required ResourceIdentifier: JazzResourceIdentifierProperties
}

list ScannedResourceIdentifiers {
    member: ScannedResourceIdentifier
}

list ScannedResources {
    member: ScannedResource
}

list Scope {
    member: ResourceAttribute
}

structure SetStackPolicyInput {
    @required StackName: StackName
    StackPolicyBody: StackPolicyBody
    StackPolicyURL: StackPolicyURL
}

structure SetTypeConfigurationInput {
    TypeArn: TypeArn
    @required Configuration: TypeConfiguration
    ConfigurationAlias: TypeConfigurationAlias
    TypeName: TypeName
    Type: ThirdPartyType
}

structure SetTypeConfigurationOutput {
    ConfigurationArn: TypeConfigurationArn
}

structure SetTypeDefaultVersionInput {
    Arn: PrivateTypeArn
    Type: RegistryType
    TypeName: TypeName
    VersionId: TypeVersionId
}

structure SetTypeDefaultVersionOutput {}

structure SignalResourceInput {
    @required StackName: StackNameOrId
    @required LogicalResourceId: LogicalResourceId
    @required UniqueId: ResourceSignalUniqueId
    @required Status: ResourceSignalStatus
}

structure Stack {
    StackId: StackId
    @required StackName: StackName
    ChangeSetId: ChangeSetId
    Description: Description
    Parameters: Parameters
    @required CreationTime: CreationTime
    DeletionTime: DeletionTime
    LastUpdatedTime: LastUpdatedTime
    RollbackConfiguration: RollbackConfiguration
    @required StackStatus: StackStatus
    StackStatusReason: StackStatusReason
    DisableRollback: DisableRollback
    NotificationARNs: NotificationARNs
    TimeoutInMinutes: TimeoutMinutes
    Capabilities: Capabilities
    Outputs: Outputs
    RoleARN: RoleARN
    Tags: Tags
    EnableTerminationProtection: EnableTerminationProtection
    ParentId: StackId
    RootId: StackId
    DriftInformation: StackDriftInformation
    RetainExceptOnCreate: RetainExceptOnCreate
    DeletionMode: DeletionMode
    DetailedStatus: DetailedStatus
    LastOperations: LastOperations
}

structure StackDefinition {
    StackName: StackName
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
}

list StackDefinitions {
    member: StackDefinition
}

@length(min: 1, max: 36)
string StackDriftDetectionId

enum StackDriftDetectionStatus {
    DETECTION_IN_PROGRESS
    DETECTION_FAILED
    DETECTION_COMPLETE
}

string StackDriftDetectionStatusReason

structure StackDriftInformation {
    @required StackDriftStatus: StackDriftStatus
    LastCheckTimestamp: Timestamp
}

structure StackDriftInformationSummary {
    @required StackDriftStatus: StackDriftStatus
    LastCheckTimestamp: Timestamp
}

enum StackDriftStatus {
    DRIFTED
    IN_SYNC
    UNKNOWN
    NOT_CHECKED
}

structure StackEvent {
    @required StackId: StackId
    @required EventId: EventId
    @required StackName: StackName
    OperationId: OperationId
    LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    ResourceType: ResourceType
    @required Timestamp: Timestamp
    ResourceStatus: ResourceStatus
    ResourceStatusReason: ResourceStatusReason
    ResourceProperties: ResourceProperties
    ClientRequestToken: ClientRequestToken
    HookType: HookType
    HookStatus: HookStatus
    HookStatusReason: HookStatusReason
    HookInvocationPoint: HookInvocationPoint
    HookInvocationId: HookInvocationId
    HookFailureMode: HookFailureMode
    DetailedStatus: DetailedStatus
}

list StackEvents {
    member: StackEvent
}

string StackId

list StackIdList {
    member: StackId
}

list StackIds {
    member: StackId
}

@length(min: 1, max: 5120)
@pattern("(s3://|http(s?)://).+")
string StackIdsUrl

structure StackInstance {
    StackSetId: StackSetId
    Region: Region
    Account: Account
    StackId: StackId
    ParameterOverrides: Parameters
    Status: StackInstanceStatus
    StackInstanceStatus: StackInstanceComprehensiveStatus
    StatusReason: Reason
    OrganizationalUnitId: OrganizationalUnitId
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    LastOperationId: ClientRequestToken
}

structure StackInstanceComprehensiveStatus {
    DetailedStatus: StackInstanceDetailedStatus
}

enum StackInstanceDetailedStatus {
    PENDING
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
    INOPERABLE
    SKIPPED_SUSPENDED_ACCOUNT
    FAILED_IMPORT
}

structure StackInstanceFilter {
    Name: StackInstanceFilterName
    Values: StackInstanceFilterValues
}

enum StackInstanceFilterName {
    DETAILED_STATUS
    LAST_OPERATION_ID
    DRIFT_STATUS
}

@length(min: 1, max: 128)
@pattern("^\\S{1,128}$")
string StackInstanceFilterValues

@length(max: 3)
list StackInstanceFilters {
    member: StackInstanceFilter
}

@error("client")
@httpError(404)
@awsQueryError(code: "StackInstanceNotFoundException", httpResponseCode: 404)
structure StackInstanceNotFoundException {}

list StackInstanceResourceDriftsSummaries {
    member: StackInstanceResourceDriftsSummary
}

structure StackInstanceResourceDriftsSummary {
    @required StackId: StackId
    @required LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    PhysicalResourceIdContext: PhysicalResourceIdContext
    @required ResourceType: ResourceType
    PropertyDifferences: PropertyDifferences
    @required StackResourceDriftStatus: StackResourceDriftStatus
    @required Timestamp: Timestamp
}

enum StackInstanceStatus {
    CURRENT
    OUTDATED
    INOPERABLE
}

list StackInstanceSummaries {
    member: StackInstanceSummary
}

structure StackInstanceSummary {
    StackSetId: StackSetId
    Region: Region
    Account: Account
    StackId: StackId
    Status: StackInstanceStatus
    StatusReason: Reason
    StackInstanceStatus: StackInstanceComprehensiveStatus
    OrganizationalUnitId: OrganizationalUnitId
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    LastOperationId: ClientRequestToken
}

string StackName

@length(min: 1)
@pattern("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)")
string StackNameOrId

@error("client")
@httpError(404)
@awsQueryError(code: "StackNotFoundException", httpResponseCode: 404)
structure StackNotFoundException {}

@length(min: 1, max: 16384)
string StackPolicyBody

@length(min: 1, max: 16384)
string StackPolicyDuringUpdateBody

@length(min: 1, max: 5120)
string StackPolicyDuringUpdateURL

@length(min: 1, max: 5120)
string StackPolicyURL

structure StackRefactorAction {
    Action: StackRefactorActionType
    Entity: StackRefactorActionEntity
    PhysicalResourceId: PhysicalResourceId
    ResourceIdentifier: StackRefactorResourceIdentifier
    Description: Description
    Detection: StackRefactorDetection
    DetectionReason: DetectionReason
    TagResources: StackRefactorTagResources
    UntagResources: StackRefactorUntagResources
    ResourceMapping: ResourceMapping
}

enum StackRefactorActionEntity {
    RESOURCE
    STACK
}

enum StackRefactorActionType {
    MOVE
    CREATE
}

list StackRefactorActions {
    member: StackRefactorAction
}

enum StackRefactorDetection {
    AUTO
    MANUAL
}

enum StackRefactorExecutionStatus {
    UNAVAILABLE
    AVAILABLE
    OBSOLETE
    EXECUTE_IN_PROGRESS
    EXECUTE_COMPLETE
    EXECUTE_FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
}

list StackRefactorExecutionStatusFilter {
    member: StackRefactorExecutionStatus
}

string StackRefactorId

@error("client")
@httpError(404)
@awsQueryError(code: "StackRefactorNotFoundException", httpResponseCode: 404)
structure StackRefactorNotFoundException {}

string StackRefactorResourceIdentifier

enum StackRefactorStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
}

string StackRefactorStatusReason

list StackRefactorSummaries {
    member: StackRefactorSummary
}

structure StackRefactorSummary {
    StackRefactorId: StackRefactorId
    Description: Description
    ExecutionStatus: StackRefactorExecutionStatus
    ExecutionStatusReason: ExecutionStatusReason
    Status: StackRefactorStatus
    StatusReason: StackRefactorStatusReason
}

list StackRefactorTagResources {
    member: Tag
}

list StackRefactorUntagResources {
    member: TagKey
}

structure StackResource {
    StackName: StackName
    StackId: StackId
    @required LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    @required ResourceType: ResourceType
    @required Timestamp: Timestamp
    @required ResourceStatus: ResourceStatus
    ResourceStatusReason: ResourceStatusReason
    Description: Description
    DriftInformation: StackResourceDriftInformation
    ModuleInfo: ModuleInfo
}

structure StackResourceDetail {
    StackName: StackName
    StackId: StackId
    @required LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    @required ResourceType: ResourceType
    @required LastUpdatedTimestamp: Timestamp
    @required ResourceStatus: ResourceStatus
    ResourceStatusReason: ResourceStatusReason
    Description: Description
    Metadata: Metadata
    DriftInformation: StackResourceDriftInformation
    ModuleInfo: ModuleInfo
}

structure StackResourceDrift {
    @required StackId: StackId
    @required LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    PhysicalResourceIdContext: PhysicalResourceIdContext
    @required ResourceType: ResourceType
    ExpectedProperties: Properties
    ActualProperties: Properties
    PropertyDifferences: PropertyDifferences
    @required StackResourceDriftStatus: StackResourceDriftStatus
    @required Timestamp: Timestamp
    ModuleInfo: ModuleInfo
    DriftStatusReason: StackResourceDriftStatusReason
}

structure StackResourceDriftInformation {
    @required StackResourceDriftStatus: StackResourceDriftStatus
    LastCheckTimestamp: Timestamp
}

structure StackResourceDriftInformationSummary {
    @required StackResourceDriftStatus: StackResourceDriftStatus
    LastCheckTimestamp: Timestamp
}

enum StackResourceDriftStatus {
    IN_SYNC
    MODIFIED
    DELETED
    NOT_CHECKED
    UNKNOWN
    UNSUPPORTED
}

@length(min: 1, max: 4)
list StackResourceDriftStatusFilters {
    member: StackResourceDriftStatus
}

string StackResourceDriftStatusReason

list StackResourceDrifts {
    member: StackResourceDrift
}

list StackResourceSummaries {
    member: StackResourceSummary
}

structure StackResourceSummary {
    @required LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    @required ResourceType: ResourceType
    @required LastUpdatedTimestamp: Timestamp
    @required ResourceStatus: ResourceStatus
    ResourceStatusReason: ResourceStatusReason
    DriftInformation: StackResourceDriftInformationSummary
    ModuleInfo: ModuleInfo
}

list StackResources {
    member: StackResource
}

structure StackSet {
    StackSetName: StackSetName
    StackSetId: StackSetId
    Description: Description
    Status: StackSetStatus
    TemplateBody: TemplateBody
    Parameters: Parameters
    Capabilities: Capabilities
    Tags: Tags
    StackSetARN: StackSetARN
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetails
    AutoDeployment: AutoDeployment
    PermissionModel: PermissionModels
    OrganizationalUnitIds: OrganizationalUnitIdList
    ManagedExecution: ManagedExecution
    Regions: RegionList
}

string StackSetARN

list StackSetARNList {
    member: StackSetARN
}

list StackSetAutoDeploymentTargetSummaries {
    member: StackSetAutoDeploymentTargetSummary
}

structure StackSetAutoDeploymentTargetSummary {
    OrganizationalUnitId: OrganizationalUnitId
    Regions: RegionList
}

structure StackSetDriftDetectionDetails {
    DriftStatus: StackSetDriftStatus
    DriftDetectionStatus: StackSetDriftDetectionStatus
    LastDriftCheckTimestamp: Timestamp
    TotalStackInstancesCount: TotalStackInstancesCount
    DriftedStackInstancesCount: DriftedStackInstancesCount
    InSyncStackInstancesCount: InSyncStackInstancesCount
    InProgressStackInstancesCount: InProgressStackInstancesCount
    FailedStackInstancesCount: FailedStackInstancesCount
}

enum StackSetDriftDetectionStatus {
    COMPLETED
    FAILED
    PARTIAL_SUCCESS
    IN_PROGRESS
    STOPPED
}

enum StackSetDriftStatus {
    DRIFTED
    IN_SYNC
    NOT_CHECKED
}

string StackSetId

string StackSetName

@pattern("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?")
string StackSetNameOrId

@error("client")
@httpError(409)
@awsQueryError(code: "StackSetNotEmptyException", httpResponseCode: 409)
structure StackSetNotEmptyException {}

@error("client")
@httpError(404)
@awsQueryError(code: "StackSetNotFoundException", httpResponseCode: 404)
structure StackSetNotFoundException {}

structure StackSetOperation {
    OperationId: ClientRequestToken
    StackSetId: StackSetId
    Action: StackSetOperationAction
    Status: StackSetOperationStatus
    OperationPreferences: StackSetOperationPreferences
    RetainStacks: RetainStacksNullable
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    CreationTimestamp: Timestamp
    EndTimestamp: Timestamp
    DeploymentTargets: DeploymentTargets
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetails
    StatusReason: StackSetOperationStatusReason
    StatusDetails: StackSetOperationStatusDetails
}

enum StackSetOperationAction {
    CREATE
    UPDATE
    DELETE
    DETECT_DRIFT
}

structure StackSetOperationPreferences {
    RegionConcurrencyType: RegionConcurrencyType
    RegionOrder: RegionList
    FailureToleranceCount: FailureToleranceCount
    FailureTolerancePercentage: FailureTolerancePercentage
    MaxConcurrentCount: MaxConcurrentCount
    MaxConcurrentPercentage: MaxConcurrentPercentage
    ConcurrencyMode: ConcurrencyMode
}

enum StackSetOperationResultStatus {
    PENDING
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
}

list StackSetOperationResultSummaries {
    member: StackSetOperationResultSummary
}

structure StackSetOperationResultSummary {
    Account: Account
    Region: Region
    Status: StackSetOperationResultStatus
    StatusReason: Reason
    AccountGateResult: AccountGateResult
    OrganizationalUnitId: OrganizationalUnitId
}

enum StackSetOperationStatus {
    RUNNING
    SUCCEEDED
    FAILED
    STOPPING
    STOPPED
    QUEUED
}

structure StackSetOperationStatusDetails {
    FailedStackInstancesCount: FailedStackInstancesCount
}

string StackSetOperationStatusReason

list StackSetOperationSummaries {
    member: StackSetOperationSummary
}

structure StackSetOperationSummary {
    OperationId: ClientRequestToken
    Action: StackSetOperationAction
    Status: StackSetOperationStatus
    CreationTimestamp: Timestamp
    EndTimestamp: Timestamp
    StatusReason: StackSetOperationStatusReason
    StatusDetails: StackSetOperationStatusDetails
    OperationPreferences: StackSetOperationPreferences
}

enum StackSetStatus {
    ACTIVE
    DELETED
}

list StackSetSummaries {
    member: StackSetSummary
}

structure StackSetSummary {
    StackSetName: StackSetName
    StackSetId: StackSetId
    Description: Description
    Status: StackSetStatus
    AutoDeployment: AutoDeployment
    PermissionModel: PermissionModels
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    ManagedExecution: ManagedExecution
}

enum StackStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATE_COMPLETE
    ROLLBACK_IN_PROGRESS
    ROLLBACK_FAILED
    ROLLBACK_COMPLETE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETE_COMPLETE
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
    UPDATE_ROLLBACK_IN_PROGRESS
    UPDATE_ROLLBACK_FAILED
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS
    UPDATE_ROLLBACK_COMPLETE
    REVIEW_IN_PROGRESS
    IMPORT_IN_PROGRESS
    IMPORT_COMPLETE
    IMPORT_ROLLBACK_IN_PROGRESS
    IMPORT_ROLLBACK_FAILED
    IMPORT_ROLLBACK_COMPLETE
}

list StackStatusFilter {
    member: StackStatus
}

string StackStatusReason

list StackSummaries {
    member: StackSummary
}

structure StackSummary {
    StackId: StackId
    @required StackName: StackName
    TemplateDescription: TemplateDescription
    @required CreationTime: CreationTime
    LastUpdatedTime: LastUpdatedTime
    DeletionTime: DeletionTime
    @required StackStatus: StackStatus
    StackStatusReason: StackStatusReason
    ParentId: StackId
    RootId: StackId
    DriftInformation: StackDriftInformationSummary
    LastOperations: LastOperations
}

list Stacks {
    member: Stack
}

list StageList {
    member: TemplateStage
}

@error("client")
@httpError(409)
@awsQueryError(code: "StaleRequestException", httpResponseCode: 409)
structure StaleRequestException {}

structure StartResourceScanInput {
    ClientRequestToken: ClientRequestToken
    ScanFilters: ScanFilters
}

structure StartResourceScanOutput {
    ResourceScanId: ResourceScanId
}

@length(max: 1024)
string StatusMessage

structure StopStackSetOperationInput {
    @required StackSetName: StackSetName
    @required OperationId: ClientRequestToken
    CallAs: CallAs
}

structure StopStackSetOperationOutput {}

@range(min: 1, max: 65535)
integer SupportedMajorVersion

list SupportedMajorVersions {
    member: SupportedMajorVersion
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 256)
string TagValue

@length(max: 50)
list Tags {
    member: Tag
}

@length(min: 1)
string TemplateBody

structure TemplateConfiguration {
    DeletionPolicy: GeneratedTemplateDeletionPolicy
    UpdateReplacePolicy: GeneratedTemplateUpdateReplacePolicy
}

string TemplateDescription

enum TemplateFormat {
    JSON
    YAML
}

structure TemplateParameter {
    ParameterKey: ParameterKey
    DefaultValue: ParameterValue
    NoEcho: NoEcho
    Description: Description
}

list TemplateParameters {
    member: TemplateParameter
}

structure TemplateProgress {
    ResourcesSucceeded: ResourcesSucceeded
    ResourcesFailed: ResourcesFailed
    ResourcesProcessing: ResourcesProcessing
    ResourcesPending: ResourcesPending
}

enum TemplateStage {
    Original
    Processed
}

@length(min: 1, max: 256)
string TemplateStatusReason

list TemplateSummaries {
    member: TemplateSummary
}

structure TemplateSummary {
    GeneratedTemplateId: GeneratedTemplateId
    GeneratedTemplateName: GeneratedTemplateName
    Status: GeneratedTemplateStatus
    StatusReason: TemplateStatusReason
    CreationTime: CreationTime
    LastUpdatedTime: LastUpdatedTime
    NumberOfResources: NumberOfResources
}

structure TemplateSummaryConfig {
    TreatUnrecognizedResourceTypesAsWarnings: TreatUnrecognizedResourceTypesAsWarnings
}

@length(min: 1, max: 5120)
string TemplateURL

structure TestTypeInput {
    Arn: TypeArn
    Type: ThirdPartyType
    TypeName: TypeName
    VersionId: TypeVersionId
    LogDeliveryBucket: S3Bucket
}

structure TestTypeOutput {
    TypeVersionArn: TypeArn
}

enum ThirdPartyType {
    RESOURCE
    MODULE
    HOOK
}

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+")
string ThirdPartyTypeArn

@range(min: 1)
integer TimeoutMinutes

timestamp Timestamp

@error("client")
@awsQueryError(code: "TokenAlreadyExistsException", httpResponseCode: 400)
structure TokenAlreadyExistsException {}

@range(min: 0)
integer TotalStackInstancesCount

@range(min: 0)
integer TotalWarnings

string TransformName

list TransformsList {
    member: TransformName
}

boolean TreatUnrecognizedResourceTypesAsWarnings

string Type

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+")
string TypeArn

@length(min: 1, max: 204800)
@pattern("[\\s\\S]+")
string TypeConfiguration

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9]{1,256}$")
string TypeConfigurationAlias

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+")
string TypeConfigurationArn

structure TypeConfigurationDetails {
    Arn: TypeConfigurationArn
    Alias: TypeConfigurationAlias
    Configuration: TypeConfiguration
    LastUpdated: Timestamp
    TypeArn: TypeArn
    TypeName: TypeName
    IsDefaultConfiguration: IsDefaultConfiguration
}

list TypeConfigurationDetailsList {
    member: TypeConfigurationDetails
}

structure TypeConfigurationIdentifier {
    TypeArn: TypeArn
    TypeConfigurationAlias: TypeConfigurationAlias
    TypeConfigurationArn: TypeConfigurationArn
    Type: ThirdPartyType
    TypeName: TypeName
}

@length(min: 1)
list TypeConfigurationIdentifiers {
    member: TypeConfigurationIdentifier
}

@error("client")
@httpError(404)
@awsQueryError(code: "TypeConfigurationNotFoundException", httpResponseCode: 404)
structure TypeConfigurationNotFoundException {}

structure TypeFilters {
    Category: Category
    PublisherId: PublisherId
    TypeNamePrefix: TypeNamePrefix
}

string TypeHierarchy

@length(min: 10, max: 204)
@pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}")
string TypeName

@length(min: 1, max: 204)
@pattern("([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}")
string TypeNamePrefix

@error("client")
@httpError(404)
@awsQueryError(code: "TypeNotFoundException", httpResponseCode: 404)
structure TypeNotFoundException {}

@length(min: 1, max: 16777216)
string TypeSchema

list TypeSummaries {
    member: TypeSummary
}

structure TypeSummary {
    Type: RegistryType
    TypeName: TypeName
    DefaultVersionId: TypeVersionId
    TypeArn: TypeArn
    LastUpdated: Timestamp
    Description: Description
    PublisherId: PublisherId
    OriginalTypeName: TypeName
    PublicVersionNumber: PublicVersionNumber
    LatestPublicVersion: PublicVersionNumber
    PublisherIdentity: IdentityProvider
    PublisherName: PublisherName
    IsActivated: IsActivated
}

enum TypeTestsStatus {
    PASSED
    FAILED
    IN_PROGRESS
    NOT_TESTED
}

@length(min: 1, max: 1024)
@pattern("[\\s\\S]+")
string TypeTestsStatusDescription

@length(min: 1, max: 128)
@pattern("[A-Za-z0-9-]+")
string TypeVersionId

list TypeVersionSummaries {
    member: TypeVersionSummary
}

structure TypeVersionSummary {
    Type: RegistryType
    TypeName: TypeName
    VersionId: TypeVersionId
    IsDefaultVersion: IsDefaultVersion
    Arn: TypeArn
    TimeCreated: Timestamp
    Description: Description
    PublicVersionNumber: PublicVersionNumber
}

list UnprocessedTypeConfigurations {
    member: TypeConfigurationIdentifier
}

structure UpdateGeneratedTemplateInput {
    @required GeneratedTemplateName: GeneratedTemplateName
    NewGeneratedTemplateName: GeneratedTemplateName
    AddResources: ResourceDefinitions
    RemoveResources: JazzLogicalResourceIds
    RefreshAllResources: RefreshAllResources
    TemplateConfiguration: TemplateConfiguration
}

structure UpdateGeneratedTemplateOutput {
    GeneratedTemplateId: GeneratedTemplateId
}

structure UpdateStackInput {
    @required StackName: StackName
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    UsePreviousTemplate: UsePreviousTemplate
    StackPolicyDuringUpdateBody: StackPolicyDuringUpdateBody
    StackPolicyDuringUpdateURL: StackPolicyDuringUpdateURL
    Parameters: Parameters
    Capabilities: Capabilities
    ResourceTypes: ResourceTypes
    RoleARN: RoleARN
    RollbackConfiguration: RollbackConfiguration
    StackPolicyBody: StackPolicyBody
    StackPolicyURL: StackPolicyURL
    NotificationARNs: NotificationARNs
    Tags: Tags
    DisableRollback: DisableRollback
    ClientRequestToken: ClientRequestToken
    RetainExceptOnCreate: RetainExceptOnCreate
}

structure UpdateStackInstancesInput {
    @required StackSetName: StackSetNameOrId
    Accounts: AccountList
    DeploymentTargets: DeploymentTargets
    @required Regions: RegionList
    ParameterOverrides: Parameters
    OperationPreferences: StackSetOperationPreferences
    @idempotencyToken OperationId: ClientRequestToken
    CallAs: CallAs
}

structure UpdateStackInstancesOutput {
    OperationId: ClientRequestToken
}

structure UpdateStackOutput {
    StackId: StackId
    OperationId: OperationId
}

structure UpdateStackSetInput {
    @required StackSetName: StackSetName
    Description: Description
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
    UsePreviousTemplate: UsePreviousTemplate
    Parameters: Parameters
    Capabilities: Capabilities
    Tags: Tags
    OperationPreferences: StackSetOperationPreferences
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    DeploymentTargets: DeploymentTargets
    PermissionModel: PermissionModels
    AutoDeployment: AutoDeployment
    @idempotencyToken OperationId: ClientRequestToken
    Accounts: AccountList
    Regions: RegionList
    CallAs: CallAs
    ManagedExecution: ManagedExecution
}

structure UpdateStackSetOutput {
    OperationId: ClientRequestToken
}

structure UpdateTerminationProtectionInput {
    @required EnableTerminationProtection: EnableTerminationProtection
    @required StackName: StackNameOrId
}

structure UpdateTerminationProtectionOutput {
    StackId: StackId
}

string Url

boolean UsePreviousTemplate

boolean UsePreviousValue

structure ValidateTemplateInput {
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
}

structure ValidateTemplateOutput {
    Parameters: TemplateParameters
    Description: Description
    Capabilities: Capabilities
    CapabilitiesReason: CapabilitiesReason
    DeclaredTransforms: TransformsList
}

string ValidationName

string ValidationPath

enum ValidationStatus {
    FAILED
    SKIPPED
}

string ValidationStatusReason

string Value

string Version

enum VersionBump {
    MAJOR
    MINOR
}

enum Visibility {
    PUBLIC
    PRIVATE
}

structure WarningDetail {
    Type: WarningType
    Properties: WarningProperties
}

list WarningDetails {
    member: WarningDetail
}

list WarningProperties {
    member: WarningProperty
}

structure WarningProperty {
    PropertyPath: PropertyPath
    Required: RequiredProperty
    Description: PropertyDescription
}

enum WarningType {
    MUTUALLY_EXCLUSIVE_PROPERTIES
    UNSUPPORTED_PROPERTIES
    MUTUALLY_EXCLUSIVE_TYPES
    EXCLUDED_PROPERTIES
    EXCLUDED_RESOURCES
}

structure Warnings {
    UnrecognizedResourceTypes: ResourceTypes
}
