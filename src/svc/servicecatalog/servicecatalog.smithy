// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.servicecatalog

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Service Catalog", endpointPrefix: "servicecatalog")
@sigv4(name: "servicecatalog")
@awsJson1_1
@title("AWS Service Catalog")
service AWS242ServiceCatalogService {
    version: "2015-12-10"
    operations: [
        AcceptPortfolioShare
        AssociateBudgetWithResource
        AssociatePrincipalWithPortfolio
        AssociateProductWithPortfolio
        AssociateServiceActionWithProvisioningArtifact
        AssociateTagOptionWithResource
        BatchAssociateServiceActionWithProvisioningArtifact
        BatchDisassociateServiceActionFromProvisioningArtifact
        CopyProduct
        CreateConstraint
        CreatePortfolio
        CreatePortfolioShare
        CreateProduct
        CreateProvisionedProductPlan
        CreateProvisioningArtifact
        CreateServiceAction
        CreateTagOption
        DeleteConstraint
        DeletePortfolio
        DeletePortfolioShare
        DeleteProduct
        DeleteProvisionedProductPlan
        DeleteProvisioningArtifact
        DeleteServiceAction
        DeleteTagOption
        DescribeConstraint
        DescribeCopyProductStatus
        DescribePortfolio
        DescribePortfolioShareStatus
        DescribePortfolioShares
        DescribeProduct
        DescribeProductAsAdmin
        DescribeProductView
        DescribeProvisionedProduct
        DescribeProvisionedProductPlan
        DescribeProvisioningArtifact
        DescribeProvisioningParameters
        DescribeRecord
        DescribeServiceAction
        DescribeServiceActionExecutionParameters
        DescribeTagOption
        DisableAWSOrganizationsAccess
        DisassociateBudgetFromResource
        DisassociatePrincipalFromPortfolio
        DisassociateProductFromPortfolio
        DisassociateServiceActionFromProvisioningArtifact
        DisassociateTagOptionFromResource
        EnableAWSOrganizationsAccess
        ExecuteProvisionedProductPlan
        ExecuteProvisionedProductServiceAction
        GetAWSOrganizationsAccessStatus
        GetProvisionedProductOutputs
        ImportAsProvisionedProduct
        ListAcceptedPortfolioShares
        ListBudgetsForResource
        ListConstraintsForPortfolio
        ListLaunchPaths
        ListOrganizationPortfolioAccess
        ListPortfolioAccess
        ListPortfolios
        ListPortfoliosForProduct
        ListPrincipalsForPortfolio
        ListProvisionedProductPlans
        ListProvisioningArtifacts
        ListProvisioningArtifactsForServiceAction
        ListRecordHistory
        ListResourcesForTagOption
        ListServiceActions
        ListServiceActionsForProvisioningArtifact
        ListStackInstancesForProvisionedProduct
        ListTagOptions
        NotifyProvisionProductEngineWorkflowResult
        NotifyTerminateProvisionedProductEngineWorkflowResult
        NotifyUpdateProvisionedProductEngineWorkflowResult
        ProvisionProduct
        RejectPortfolioShare
        ScanProvisionedProducts
        SearchProducts
        SearchProductsAsAdmin
        SearchProvisionedProducts
        TerminateProvisionedProduct
        UpdateConstraint
        UpdatePortfolio
        UpdatePortfolioShare
        UpdateProduct
        UpdateProvisionedProduct
        UpdateProvisionedProductProperties
        UpdateProvisioningArtifact
        UpdateServiceAction
        UpdateTagOption
    ]
}

operation AcceptPortfolioShare {
    input: AcceptPortfolioShareInput
    output: AcceptPortfolioShareOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociateBudgetWithResource {
    input: AssociateBudgetWithResourceInput
    output: AssociateBudgetWithResourceOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociatePrincipalWithPortfolio {
    input: AssociatePrincipalWithPortfolioInput
    output: AssociatePrincipalWithPortfolioOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociateProductWithPortfolio {
    input: AssociateProductWithPortfolioInput
    output: AssociateProductWithPortfolioOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociateServiceActionWithProvisioningArtifact {
    input: AssociateServiceActionWithProvisioningArtifactInput
    output: AssociateServiceActionWithProvisioningArtifactOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociateTagOptionWithResource {
    input: AssociateTagOptionWithResourceInput
    output: AssociateTagOptionWithResourceOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        InvalidStateException
        LimitExceededException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation BatchAssociateServiceActionWithProvisioningArtifact {
    input: BatchAssociateServiceActionWithProvisioningArtifactInput
    output: BatchAssociateServiceActionWithProvisioningArtifactOutput
    errors: [
        InvalidParametersException
    ]
}

operation BatchDisassociateServiceActionFromProvisioningArtifact {
    input: BatchDisassociateServiceActionFromProvisioningArtifactInput
    output: BatchDisassociateServiceActionFromProvisioningArtifactOutput
    errors: [
        InvalidParametersException
    ]
}

operation CopyProduct {
    input: CopyProductInput
    output: CopyProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation CreateConstraint {
    input: CreateConstraintInput
    output: CreateConstraintOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation CreatePortfolio {
    input: CreatePortfolioInput
    output: CreatePortfolioOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        TagOptionNotMigratedException
    ]
}

operation CreatePortfolioShare {
    input: CreatePortfolioShareInput
    output: CreatePortfolioShareOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        LimitExceededException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation CreateProduct {
    input: CreateProductInput
    output: CreateProductOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        TagOptionNotMigratedException
    ]
}

operation CreateProvisionedProductPlan {
    input: CreateProvisionedProductPlanInput
    output: CreateProvisionedProductPlanOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        ResourceNotFoundException
    ]
}

operation CreateProvisioningArtifact {
    input: CreateProvisioningArtifactInput
    output: CreateProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation CreateServiceAction {
    input: CreateServiceActionInput
    output: CreateServiceActionOutput
    errors: [
        InvalidParametersException
        LimitExceededException
    ]
}

operation CreateTagOption {
    input: CreateTagOptionInput
    output: CreateTagOptionOutput
    errors: [
        DuplicateResourceException
        LimitExceededException
        TagOptionNotMigratedException
    ]
}

operation DeleteConstraint {
    input: DeleteConstraintInput
    output: DeleteConstraintOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DeletePortfolio {
    input: DeletePortfolioInput
    output: DeletePortfolioOutput
    errors: [
        InvalidParametersException
        ResourceInUseException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation DeletePortfolioShare {
    input: DeletePortfolioShareInput
    output: DeletePortfolioShareOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DeleteProduct {
    input: DeleteProductInput
    output: DeleteProductOutput
    errors: [
        InvalidParametersException
        ResourceInUseException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation DeleteProvisionedProductPlan {
    input: DeleteProvisionedProductPlanInput
    output: DeleteProvisionedProductPlanOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DeleteProvisioningArtifact {
    input: DeleteProvisioningArtifactInput
    output: DeleteProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteServiceAction {
    input: DeleteServiceActionInput
    output: DeleteServiceActionOutput
    errors: [
        InvalidParametersException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteTagOption {
    input: DeleteTagOptionInput
    output: DeleteTagOptionOutput
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation DescribeConstraint {
    input: DescribeConstraintInput
    output: DescribeConstraintOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DescribeCopyProductStatus {
    input: DescribeCopyProductStatusInput
    output: DescribeCopyProductStatusOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DescribePortfolio {
    input: DescribePortfolioInput
    output: DescribePortfolioOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DescribePortfolioShareStatus {
    input: DescribePortfolioShareStatusInput
    output: DescribePortfolioShareStatusOutput
    errors: [
        InvalidParametersException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DescribePortfolioShares {
    input: DescribePortfolioSharesInput
    output: DescribePortfolioSharesOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProduct {
    input: DescribeProductInput
    output: DescribeProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProductAsAdmin {
    input: DescribeProductAsAdminInput
    output: DescribeProductAsAdminOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProductView {
    input: DescribeProductViewInput
    output: DescribeProductViewOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProvisionedProduct {
    input: DescribeProvisionedProductInput
    output: DescribeProvisionedProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProvisionedProductPlan {
    input: DescribeProvisionedProductPlanInput
    output: DescribeProvisionedProductPlanOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProvisioningArtifact {
    input: DescribeProvisioningArtifactInput
    output: DescribeProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeProvisioningParameters {
    input: DescribeProvisioningParametersInput
    output: DescribeProvisioningParametersOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeRecord {
    input: DescribeRecordInput
    output: DescribeRecordOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DescribeServiceAction {
    input: DescribeServiceActionInput
    output: DescribeServiceActionOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DescribeServiceActionExecutionParameters {
    input: DescribeServiceActionExecutionParametersInput
    output: DescribeServiceActionExecutionParametersOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DescribeTagOption {
    input: DescribeTagOptionInput
    output: DescribeTagOptionOutput
    errors: [
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation DisableAWSOrganizationsAccess {
    input: DisableAWSOrganizationsAccessInput
    output: DisableAWSOrganizationsAccessOutput
    errors: [
        InvalidStateException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DisassociateBudgetFromResource {
    input: DisassociateBudgetFromResourceInput
    output: DisassociateBudgetFromResourceOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation DisassociatePrincipalFromPortfolio {
    input: DisassociatePrincipalFromPortfolioInput
    output: DisassociatePrincipalFromPortfolioOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DisassociateProductFromPortfolio {
    input: DisassociateProductFromPortfolioInput
    output: DisassociateProductFromPortfolioOutput
    errors: [
        InvalidParametersException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DisassociateServiceActionFromProvisioningArtifact {
    input: DisassociateServiceActionFromProvisioningArtifactInput
    output: DisassociateServiceActionFromProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation DisassociateTagOptionFromResource {
    input: DisassociateTagOptionFromResourceInput
    output: DisassociateTagOptionFromResourceOutput
    errors: [
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation EnableAWSOrganizationsAccess {
    input: EnableAWSOrganizationsAccessInput
    output: EnableAWSOrganizationsAccessOutput
    errors: [
        InvalidStateException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation ExecuteProvisionedProductPlan {
    input: ExecuteProvisionedProductPlanInput
    output: ExecuteProvisionedProductPlanOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        ResourceNotFoundException
    ]
}

operation ExecuteProvisionedProductServiceAction {
    input: ExecuteProvisionedProductServiceActionInput
    output: ExecuteProvisionedProductServiceActionOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        ResourceNotFoundException
    ]
}

operation GetAWSOrganizationsAccessStatus {
    input: GetAWSOrganizationsAccessStatusInput
    output: GetAWSOrganizationsAccessStatusOutput
    errors: [
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation GetProvisionedProductOutputs {
    input: GetProvisionedProductOutputsInput
    output: GetProvisionedProductOutputsOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ImportAsProvisionedProduct {
    input: ImportAsProvisionedProductInput
    output: ImportAsProvisionedProductOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        InvalidStateException
        ResourceNotFoundException
    ]
}

operation ListAcceptedPortfolioShares {
    input: ListAcceptedPortfolioSharesInput
    output: ListAcceptedPortfolioSharesOutput
    errors: [
        InvalidParametersException
        OperationNotSupportedException
    ]
}

operation ListBudgetsForResource {
    input: ListBudgetsForResourceInput
    output: ListBudgetsForResourceOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListConstraintsForPortfolio {
    input: ListConstraintsForPortfolioInput
    output: ListConstraintsForPortfolioOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListLaunchPaths {
    input: ListLaunchPathsInput
    output: ListLaunchPathsOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListOrganizationPortfolioAccess {
    input: ListOrganizationPortfolioAccessInput
    output: ListOrganizationPortfolioAccessOutput
    errors: [
        InvalidParametersException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation ListPortfolioAccess {
    input: ListPortfolioAccessInput
    output: ListPortfolioAccessOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListPortfolios {
    input: ListPortfoliosInput
    output: ListPortfoliosOutput
    errors: [
        InvalidParametersException
    ]
}

operation ListPortfoliosForProduct {
    input: ListPortfoliosForProductInput
    output: ListPortfoliosForProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListPrincipalsForPortfolio {
    input: ListPrincipalsForPortfolioInput
    output: ListPrincipalsForPortfolioOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListProvisionedProductPlans {
    input: ListProvisionedProductPlansInput
    output: ListProvisionedProductPlansOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListProvisioningArtifacts {
    input: ListProvisioningArtifactsInput
    output: ListProvisioningArtifactsOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListProvisioningArtifactsForServiceAction {
    input: ListProvisioningArtifactsForServiceActionInput
    output: ListProvisioningArtifactsForServiceActionOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListRecordHistory {
    input: ListRecordHistoryInput
    output: ListRecordHistoryOutput
    errors: [
        InvalidParametersException
    ]
}

operation ListResourcesForTagOption {
    input: ListResourcesForTagOptionInput
    output: ListResourcesForTagOptionOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation ListServiceActions {
    input: ListServiceActionsInput
    output: ListServiceActionsOutput
    errors: [
        InvalidParametersException
    ]
}

operation ListServiceActionsForProvisioningArtifact {
    input: ListServiceActionsForProvisioningArtifactInput
    output: ListServiceActionsForProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListStackInstancesForProvisionedProduct {
    input: ListStackInstancesForProvisionedProductInput
    output: ListStackInstancesForProvisionedProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ListTagOptions {
    input: ListTagOptionsInput
    output: ListTagOptionsOutput
    errors: [
        InvalidParametersException
        TagOptionNotMigratedException
    ]
}

operation NotifyProvisionProductEngineWorkflowResult {
    input: NotifyProvisionProductEngineWorkflowResultInput
    output: NotifyProvisionProductEngineWorkflowResultOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation NotifyTerminateProvisionedProductEngineWorkflowResult {
    input: NotifyTerminateProvisionedProductEngineWorkflowResultInput
    output: NotifyTerminateProvisionedProductEngineWorkflowResultOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation NotifyUpdateProvisionedProductEngineWorkflowResult {
    input: NotifyUpdateProvisionedProductEngineWorkflowResultInput
    output: NotifyUpdateProvisionedProductEngineWorkflowResultOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation ProvisionProduct {
    input: ProvisionProductInput
    output: ProvisionProductOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation RejectPortfolioShare {
    input: RejectPortfolioShareInput
    output: RejectPortfolioShareOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation ScanProvisionedProducts {
    input: ScanProvisionedProductsInput
    output: ScanProvisionedProductsOutput
    errors: [
        InvalidParametersException
    ]
}

operation SearchProducts {
    input: SearchProductsInput
    output: SearchProductsOutput
    errors: [
        InvalidParametersException
    ]
}

operation SearchProductsAsAdmin {
    input: SearchProductsAsAdminInput
    output: SearchProductsAsAdminOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation SearchProvisionedProducts {
    input: SearchProvisionedProductsInput
    output: SearchProvisionedProductsOutput
    errors: [
        InvalidParametersException
    ]
}

operation TerminateProvisionedProduct {
    input: TerminateProvisionedProductInput
    output: TerminateProvisionedProductOutput
    errors: [
        ResourceNotFoundException
    ]
}

operation UpdateConstraint {
    input: UpdateConstraintInput
    output: UpdateConstraintOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation UpdatePortfolio {
    input: UpdatePortfolioInput
    output: UpdatePortfolioOutput
    errors: [
        InvalidParametersException
        LimitExceededException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation UpdatePortfolioShare {
    input: UpdatePortfolioShareInput
    output: UpdatePortfolioShareOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation UpdateProduct {
    input: UpdateProductInput
    output: UpdateProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

operation UpdateProvisionedProduct {
    input: UpdateProvisionedProductInput
    output: UpdateProvisionedProductOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation UpdateProvisionedProductProperties {
    input: UpdateProvisionedProductPropertiesInput
    output: UpdateProvisionedProductPropertiesOutput
    errors: [
        InvalidParametersException
        InvalidStateException
        ResourceNotFoundException
    ]
}

operation UpdateProvisioningArtifact {
    input: UpdateProvisioningArtifactInput
    output: UpdateProvisioningArtifactOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation UpdateServiceAction {
    input: UpdateServiceActionInput
    output: UpdateServiceActionOutput
    errors: [
        InvalidParametersException
        ResourceNotFoundException
    ]
}

operation UpdateTagOption {
    input: UpdateTagOptionInput
    output: UpdateTagOptionOutput
    errors: [
        DuplicateResourceException
        InvalidParametersException
        ResourceNotFoundException
        TagOptionNotMigratedException
    ]
}

@length(max: 100)
string AcceptLanguage

structure AcceptPortfolioShareInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    PortfolioShareType: PortfolioShareType
}

structure AcceptPortfolioShareOutput {}

structure AccessLevelFilter {
    Key: AccessLevelFilterKey
    Value: AccessLevelFilterValue
}

enum AccessLevelFilterKey {
    Account
    Role
    User
}

string AccessLevelFilterValue

enum AccessStatus {
    ENABLED
    UNDER_CHANGE
    DISABLED
}

@pattern("^[0-9]{12}$")
string AccountId

list AccountIds {
    member: AccountId
}

@length(max: 20)
list AddTags {
    member: Tag
}

list AllowedValues {
    member: String
}

integer ApproximateCount

structure AssociateBudgetWithResourceInput {
    @required BudgetName: BudgetName
    @required ResourceId: Id
}

structure AssociateBudgetWithResourceOutput {}

structure AssociatePrincipalWithPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    @required PrincipalARN: PrincipalARN
    @required PrincipalType: PrincipalType
}

structure AssociatePrincipalWithPortfolioOutput {}

structure AssociateProductWithPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required PortfolioId: Id
    SourcePortfolioId: Id
}

structure AssociateProductWithPortfolioOutput {}

structure AssociateServiceActionWithProvisioningArtifactInput {
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
    @required ServiceActionId: Id
    AcceptLanguage: AcceptLanguage
    @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure AssociateServiceActionWithProvisioningArtifactOutput {}

structure AssociateTagOptionWithResourceInput {
    @required ResourceId: ResourceId
    @required TagOptionId: TagOptionId
}

structure AssociateTagOptionWithResourceOutput {}

string AttributeValue

structure BatchAssociateServiceActionWithProvisioningArtifactInput {
    @required ServiceActionAssociations: ServiceActionAssociations
    AcceptLanguage: AcceptLanguage
}

structure BatchAssociateServiceActionWithProvisioningArtifactOutput {
    FailedServiceActionAssociations: FailedServiceActionAssociations
}

structure BatchDisassociateServiceActionFromProvisioningArtifactInput {
    @required ServiceActionAssociations: ServiceActionAssociations
    AcceptLanguage: AcceptLanguage
}

structure BatchDisassociateServiceActionFromProvisioningArtifactOutput {
    FailedServiceActionAssociations: FailedServiceActionAssociations
}

boolean Boolean

structure BudgetDetail {
    BudgetName: BudgetName
}

@length(min: 1, max: 100)
string BudgetName

list Budgets {
    member: BudgetDetail
}

string CausingEntity

enum ChangeAction {
    ADD
    MODIFY
    REMOVE
}

structure CloudWatchDashboard {
    Name: CloudWatchDashboardName
}

string CloudWatchDashboardName

list CloudWatchDashboards {
    member: CloudWatchDashboard
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:codestar-connections:([a-z0-9][-.a-z0-9]{0,62})?:([a-z0-9][-.a-z0-9]{0,62})?:[^/].{0,1023}$")
string CodeStarConnectionArn

structure CodeStarParameters {
    @required ConnectionArn: CodeStarConnectionArn
    @required Repository: Repository
    @required Branch: RepositoryBranch
    @required ArtifactPath: RepositoryArtifactPath
}

@length(max: 2000)
string ConstraintDescription

structure ConstraintDetail {
    ConstraintId: Id
    Type: ConstraintType
    Description: ConstraintDescription
    Owner: AccountId
    ProductId: Id
    PortfolioId: Id
}

list ConstraintDetails {
    member: ConstraintDetail
}

string ConstraintParameters

list ConstraintSummaries {
    member: ConstraintSummary
}

structure ConstraintSummary {
    Type: ConstraintType
    Description: ConstraintDescription
}

@length(min: 1, max: 1024)
string ConstraintType

enum CopyOption {
    CopyTags
}

list CopyOptions {
    member: CopyOption
}

structure CopyProductInput {
    AcceptLanguage: AcceptLanguage
    @required SourceProductArn: ProductArn
    TargetProductId: Id
    TargetProductName: ProductViewName
    SourceProvisioningArtifactIdentifiers: SourceProvisioningArtifactProperties
    CopyOptions: CopyOptions
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure CopyProductOutput {
    CopyProductToken: Id
}

enum CopyProductStatus {
    SUCCEEDED
    IN_PROGRESS
    FAILED
}

structure CreateConstraintInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    @required ProductId: Id
    @required Parameters: ConstraintParameters
    @required Type: ConstraintType
    Description: ConstraintDescription
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure CreateConstraintOutput {
    ConstraintDetail: ConstraintDetail
    ConstraintParameters: ConstraintParameters
    Status: Status
}

structure CreatePortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required DisplayName: PortfolioDisplayName
    Description: PortfolioDescription
    @required ProviderName: ProviderName
    Tags: AddTags
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure CreatePortfolioOutput {
    PortfolioDetail: PortfolioDetail
    Tags: Tags
}

structure CreatePortfolioShareInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    AccountId: AccountId
    OrganizationNode: OrganizationNode
    ShareTagOptions: Boolean
    SharePrincipals: Boolean
}

structure CreatePortfolioShareOutput {
    PortfolioShareToken: Id
}

structure CreateProductInput {
    AcceptLanguage: AcceptLanguage
    @required Name: ProductViewName
    @required Owner: ProductViewOwner
    Description: ProductViewShortDescription
    Distributor: ProductViewOwner
    SupportDescription: SupportDescription
    SupportEmail: SupportEmail
    SupportUrl: SupportUrl
    @required ProductType: ProductType
    Tags: AddTags
    ProvisioningArtifactParameters: ProvisioningArtifactProperties
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
    SourceConnection: SourceConnection
}

structure CreateProductOutput {
    ProductViewDetail: ProductViewDetail
    ProvisioningArtifactDetail: ProvisioningArtifactDetail
    Tags: Tags
}

structure CreateProvisionedProductPlanInput {
    AcceptLanguage: AcceptLanguage
    @required PlanName: ProvisionedProductPlanName
    @required PlanType: ProvisionedProductPlanType
    NotificationArns: NotificationArns
    PathId: Id
    @required ProductId: Id
    @required ProvisionedProductName: ProvisionedProductName
    @required ProvisioningArtifactId: Id
    ProvisioningParameters: UpdateProvisioningParameters
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
    Tags: Tags
}

structure CreateProvisionedProductPlanOutput {
    PlanName: ProvisionedProductPlanName
    PlanId: Id
    ProvisionProductId: Id
    ProvisionedProductName: ProvisionedProductName
    ProvisioningArtifactId: Id
}

structure CreateProvisioningArtifactInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required Parameters: ProvisioningArtifactProperties
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure CreateProvisioningArtifactOutput {
    ProvisioningArtifactDetail: ProvisioningArtifactDetail
    Info: ProvisioningArtifactInfo
    Status: Status
}

structure CreateServiceActionInput {
    @required Name: ServiceActionName
    @required DefinitionType: ServiceActionDefinitionType
    @required Definition: ServiceActionDefinitionMap
    Description: ServiceActionDescription
    AcceptLanguage: AcceptLanguage
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure CreateServiceActionOutput {
    ServiceActionDetail: ServiceActionDetail
}

structure CreateTagOptionInput {
    @required Key: TagOptionKey
    @required Value: TagOptionValue
}

structure CreateTagOptionOutput {
    TagOptionDetail: TagOptionDetail
}

timestamp CreatedTime

timestamp CreationTime

string DefaultValue

structure DeleteConstraintInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DeleteConstraintOutput {}

structure DeletePortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DeletePortfolioOutput {}

structure DeletePortfolioShareInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    AccountId: AccountId
    OrganizationNode: OrganizationNode
}

structure DeletePortfolioShareOutput {
    PortfolioShareToken: Id
}

structure DeleteProductInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DeleteProductOutput {}

structure DeleteProvisionedProductPlanInput {
    AcceptLanguage: AcceptLanguage
    @required PlanId: Id
    IgnoreErrors: IgnoreErrors
}

structure DeleteProvisionedProductPlanOutput {}

structure DeleteProvisioningArtifactInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
}

structure DeleteProvisioningArtifactOutput {}

structure DeleteServiceActionInput {
    @required Id: Id
    AcceptLanguage: AcceptLanguage
    @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure DeleteServiceActionOutput {}

structure DeleteTagOptionInput {
    @required Id: TagOptionId
}

structure DeleteTagOptionOutput {}

structure DescribeConstraintInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DescribeConstraintOutput {
    ConstraintDetail: ConstraintDetail
    ConstraintParameters: ConstraintParameters
    Status: Status
}

structure DescribeCopyProductStatusInput {
    AcceptLanguage: AcceptLanguage
    @required CopyProductToken: Id
}

structure DescribeCopyProductStatusOutput {
    CopyProductStatus: CopyProductStatus
    TargetProductId: Id
    StatusDetail: StatusDetail
}

structure DescribePortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DescribePortfolioOutput {
    PortfolioDetail: PortfolioDetail
    Tags: Tags
    TagOptions: TagOptionDetails
    Budgets: Budgets
}

structure DescribePortfolioShareStatusInput {
    @required PortfolioShareToken: Id
}

structure DescribePortfolioShareStatusOutput {
    PortfolioShareToken: Id
    PortfolioId: Id
    OrganizationNodeValue: OrganizationNodeValue
    Status: ShareStatus
    ShareDetails: ShareDetails
}

enum DescribePortfolioShareType {
    ACCOUNT
    ORGANIZATION
    ORGANIZATIONAL_UNIT
    ORGANIZATION_MEMBER_ACCOUNT
}

structure DescribePortfolioSharesInput {
    @required PortfolioId: Id
    @required Type: DescribePortfolioShareType
    PageToken: PageToken
    PageSize: PageSizeMax100
}

structure DescribePortfolioSharesOutput {
    NextPageToken: PageToken
    PortfolioShareDetails: PortfolioShareDetails
}

structure DescribeProductAsAdminInput {
    AcceptLanguage: AcceptLanguage
    Id: Id
    Name: ProductViewName
    SourcePortfolioId: Id
}

structure DescribeProductAsAdminOutput {
    ProductViewDetail: ProductViewDetail
    ProvisioningArtifactSummaries: ProvisioningArtifactSummaries
    Tags: Tags
    TagOptions: TagOptionDetails
    Budgets: Budgets
}

structure DescribeProductInput {
    AcceptLanguage: AcceptLanguage
    Id: Id
    Name: ProductViewName
}

structure DescribeProductOutput {
    ProductViewSummary: ProductViewSummary
    ProvisioningArtifacts: ProvisioningArtifacts
    Budgets: Budgets
    LaunchPaths: LaunchPaths
}

structure DescribeProductViewInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
}

structure DescribeProductViewOutput {
    ProductViewSummary: ProductViewSummary
    ProvisioningArtifacts: ProvisioningArtifacts
}

structure DescribeProvisionedProductInput {
    AcceptLanguage: AcceptLanguage
    Id: Id
    Name: ProvisionedProductName
}

structure DescribeProvisionedProductOutput {
    ProvisionedProductDetail: ProvisionedProductDetail
    CloudWatchDashboards: CloudWatchDashboards
}

structure DescribeProvisionedProductPlanInput {
    AcceptLanguage: AcceptLanguage
    @required PlanId: Id
    PageSize: PageSize
    PageToken: PageToken
}

structure DescribeProvisionedProductPlanOutput {
    ProvisionedProductPlanDetails: ProvisionedProductPlanDetails
    ResourceChanges: ResourceChanges
    NextPageToken: PageToken
}

structure DescribeProvisioningArtifactInput {
    AcceptLanguage: AcceptLanguage
    ProvisioningArtifactId: Id
    ProductId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    ProductName: ProductViewName
    Verbose: Verbose
    IncludeProvisioningArtifactParameters: Boolean
}

structure DescribeProvisioningArtifactOutput {
    ProvisioningArtifactDetail: ProvisioningArtifactDetail
    Info: ProvisioningArtifactInfo
    Status: Status
    ProvisioningArtifactParameters: ProvisioningArtifactParameters
}

structure DescribeProvisioningParametersInput {
    AcceptLanguage: AcceptLanguage
    ProductId: Id
    ProductName: ProductViewName
    ProvisioningArtifactId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    PathId: Id
    PathName: PortfolioDisplayName
}

structure DescribeProvisioningParametersOutput {
    ProvisioningArtifactParameters: ProvisioningArtifactParameters
    ConstraintSummaries: ConstraintSummaries
    UsageInstructions: UsageInstructions
    TagOptions: TagOptionSummaries
    ProvisioningArtifactPreferences: ProvisioningArtifactPreferences
    @deprecated ProvisioningArtifactOutputs: ProvisioningArtifactOutputs
    ProvisioningArtifactOutputKeys: ProvisioningArtifactOutputs
}

structure DescribeRecordInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
    PageToken: PageToken
    PageSize: PageSize
}

structure DescribeRecordOutput {
    RecordDetail: RecordDetail
    RecordOutputs: RecordOutputs
    NextPageToken: PageToken
}

structure DescribeServiceActionExecutionParametersInput {
    @required ProvisionedProductId: Id
    @required ServiceActionId: Id
    AcceptLanguage: AcceptLanguage
}

structure DescribeServiceActionExecutionParametersOutput {
    ServiceActionParameters: ExecutionParameters
}

structure DescribeServiceActionInput {
    @required Id: Id
    AcceptLanguage: AcceptLanguage
}

structure DescribeServiceActionOutput {
    ServiceActionDetail: ServiceActionDetail
}

structure DescribeTagOptionInput {
    @required Id: TagOptionId
}

structure DescribeTagOptionOutput {
    TagOptionDetail: TagOptionDetail
}

string Description

structure DisableAWSOrganizationsAccessInput {}

structure DisableAWSOrganizationsAccessOutput {}

boolean DisableTemplateValidation

structure DisassociateBudgetFromResourceInput {
    @required BudgetName: BudgetName
    @required ResourceId: Id
}

structure DisassociateBudgetFromResourceOutput {}

structure DisassociatePrincipalFromPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    @required PrincipalARN: PrincipalARN
    PrincipalType: PrincipalType
}

structure DisassociatePrincipalFromPortfolioOutput {}

structure DisassociateProductFromPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required PortfolioId: Id
}

structure DisassociateProductFromPortfolioOutput {}

structure DisassociateServiceActionFromProvisioningArtifactInput {
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
    @required ServiceActionId: Id
    AcceptLanguage: AcceptLanguage
    @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure DisassociateServiceActionFromProvisioningArtifactOutput {}

structure DisassociateTagOptionFromResourceInput {
    @required ResourceId: ResourceId
    @required TagOptionId: TagOptionId
}

structure DisassociateTagOptionFromResourceOutput {}

@error("client")
structure DuplicateResourceException {}

structure EnableAWSOrganizationsAccessInput {}

structure EnableAWSOrganizationsAccessOutput {}

@length(min: 1, max: 2048)
@pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string EngineWorkflowFailureReason

structure EngineWorkflowResourceIdentifier {
    UniqueTag: UniqueTagResourceIdentifier
}

enum EngineWorkflowStatus {
    SUCCEEDED
    FAILED
}

@length(min: 1, max: 20000)
@pattern("[0-9A-Za-z+\\/=]+")
string EngineWorkflowToken

string Error

string ErrorCode

string ErrorDescription

enum EvaluationType {
    STATIC
    DYNAMIC
}

structure ExecuteProvisionedProductPlanInput {
    AcceptLanguage: AcceptLanguage
    @required PlanId: Id
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure ExecuteProvisionedProductPlanOutput {
    RecordDetail: RecordDetail
}

structure ExecuteProvisionedProductServiceActionInput {
    @required ProvisionedProductId: Id
    @required ServiceActionId: Id
    @required @idempotencyToken ExecuteToken: IdempotencyToken
    AcceptLanguage: AcceptLanguage
    Parameters: ExecutionParameterMap
}

structure ExecuteProvisionedProductServiceActionOutput {
    RecordDetail: RecordDetail
}

structure ExecutionParameter {
    Name: ExecutionParameterKey
    Type: ExecutionParameterType
    DefaultValues: ExecutionParameterValueList
}

@length(min: 1, max: 50)
string ExecutionParameterKey

@length(min: 1, max: 200)
map ExecutionParameterMap {
    key: ExecutionParameterKey
    value: ExecutionParameterValueList
}

@length(min: 1, max: 1024)
string ExecutionParameterType

@length(min: 0, max: 512)
string ExecutionParameterValue

@length(min: 0, max: 25)
list ExecutionParameterValueList {
    member: ExecutionParameterValue
}

list ExecutionParameters {
    member: ExecutionParameter
}

structure FailedServiceActionAssociation {
    ServiceActionId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    ErrorCode: ServiceActionAssociationErrorCode
    ErrorMessage: ServiceActionAssociationErrorMessage
}

@length(max: 50)
list FailedServiceActionAssociations {
    member: FailedServiceActionAssociation
}

structure GetAWSOrganizationsAccessStatusInput {}

structure GetAWSOrganizationsAccessStatusOutput {
    AccessStatus: AccessStatus
}

structure GetProvisionedProductOutputsInput {
    AcceptLanguage: AcceptLanguage
    ProvisionedProductId: Id
    ProvisionedProductName: ProvisionedProductName
    OutputKeys: OutputKeys
    PageSize: PageSize
    PageToken: PageToken
}

structure GetProvisionedProductOutputsOutput {
    Outputs: RecordOutputs
    NextPageToken: PageToken
}

boolean HasDefaultPath

@length(min: 1, max: 100)
@pattern("^[a-zA-Z0-9_\\-]*")
string Id

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string IdempotencyToken

boolean IgnoreErrors

structure ImportAsProvisionedProductInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
    @required ProvisionedProductName: ProvisionedProductName
    @required PhysicalId: PhysicalId
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure ImportAsProvisionedProductOutput {
    RecordDetail: RecordDetail
}

string InstructionType

string InstructionValue

@error("client")
structure InvalidParametersException {}

@error("client")
structure InvalidStateException {}

string LastRequestId

timestamp LastSuccessfulSyncTime

structure LastSync {
    LastSyncTime: LastSyncTime
    LastSyncStatus: LastSyncStatus
    LastSyncStatusMessage: LastSyncStatusMessage
    LastSuccessfulSyncTime: LastSuccessfulSyncTime
    LastSuccessfulSyncProvisioningArtifactId: Id
}

enum LastSyncStatus {
    SUCCEEDED
    FAILED
}

string LastSyncStatusMessage

timestamp LastSyncTime

structure LaunchPath {
    Id: Id
    Name: PortfolioName
}

list LaunchPathSummaries {
    member: LaunchPathSummary
}

structure LaunchPathSummary {
    Id: Id
    ConstraintSummaries: ConstraintSummaries
    Tags: Tags
    Name: PortfolioName
}

list LaunchPaths {
    member: LaunchPath
}

@error("client")
structure LimitExceededException {}

structure ListAcceptedPortfolioSharesInput {
    AcceptLanguage: AcceptLanguage
    PageToken: PageToken
    PageSize: PageSizeMax100
    PortfolioShareType: PortfolioShareType
}

structure ListAcceptedPortfolioSharesOutput {
    PortfolioDetails: PortfolioDetails
    NextPageToken: PageToken
}

structure ListBudgetsForResourceInput {
    AcceptLanguage: AcceptLanguage
    @required ResourceId: Id
    PageSize: PageSize
    PageToken: PageToken
}

structure ListBudgetsForResourceOutput {
    Budgets: Budgets
    NextPageToken: PageToken
}

structure ListConstraintsForPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    ProductId: Id
    PageSize: PageSize
    PageToken: PageToken
}

structure ListConstraintsForPortfolioOutput {
    ConstraintDetails: ConstraintDetails
    NextPageToken: PageToken
}

structure ListLaunchPathsInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    PageSize: PageSize
    PageToken: PageToken
}

structure ListLaunchPathsOutput {
    LaunchPathSummaries: LaunchPathSummaries
    NextPageToken: PageToken
}

structure ListOrganizationPortfolioAccessInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    @required OrganizationNodeType: OrganizationNodeType
    PageToken: PageToken
    PageSize: PageSize
}

structure ListOrganizationPortfolioAccessOutput {
    OrganizationNodes: OrganizationNodes
    NextPageToken: PageToken
}

structure ListPortfolioAccessInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    OrganizationParentId: Id
    PageToken: PageToken
    PageSize: PageSizeMax100
}

structure ListPortfolioAccessOutput {
    AccountIds: AccountIds
    NextPageToken: PageToken
}

structure ListPortfoliosForProductInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    PageToken: PageToken
    PageSize: PageSizeMax100
}

structure ListPortfoliosForProductOutput {
    PortfolioDetails: PortfolioDetails
    NextPageToken: PageToken
}

structure ListPortfoliosInput {
    AcceptLanguage: AcceptLanguage
    PageToken: PageToken
    PageSize: PageSizeMax100
}

structure ListPortfoliosOutput {
    PortfolioDetails: PortfolioDetails
    NextPageToken: PageToken
}

structure ListPrincipalsForPortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    PageSize: PageSize
    PageToken: PageToken
}

structure ListPrincipalsForPortfolioOutput {
    Principals: Principals
    NextPageToken: PageToken
}

structure ListProvisionedProductPlansInput {
    AcceptLanguage: AcceptLanguage
    ProvisionProductId: Id
    PageSize: PageSize
    PageToken: PageToken
    AccessLevelFilter: AccessLevelFilter
}

structure ListProvisionedProductPlansOutput {
    ProvisionedProductPlans: ProvisionedProductPlans
    NextPageToken: PageToken
}

structure ListProvisioningArtifactsForServiceActionInput {
    @required ServiceActionId: Id
    PageSize: PageSize
    PageToken: PageToken
    AcceptLanguage: AcceptLanguage
}

structure ListProvisioningArtifactsForServiceActionOutput {
    ProvisioningArtifactViews: ProvisioningArtifactViews
    NextPageToken: PageToken
}

structure ListProvisioningArtifactsInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
}

structure ListProvisioningArtifactsOutput {
    ProvisioningArtifactDetails: ProvisioningArtifactDetails
    NextPageToken: PageToken
}

structure ListRecordHistoryInput {
    AcceptLanguage: AcceptLanguage
    AccessLevelFilter: AccessLevelFilter
    SearchFilter: ListRecordHistorySearchFilter
    PageSize: PageSize
    PageToken: PageToken
}

structure ListRecordHistoryOutput {
    RecordDetails: RecordDetails
    NextPageToken: PageToken
}

structure ListRecordHistorySearchFilter {
    Key: SearchFilterKey
    Value: SearchFilterValue
}

structure ListResourcesForTagOptionInput {
    @required TagOptionId: TagOptionId
    ResourceType: ResourceType
    PageSize: PageSize
    PageToken: PageToken
}

structure ListResourcesForTagOptionOutput {
    ResourceDetails: ResourceDetails
    PageToken: PageToken
}

structure ListServiceActionsForProvisioningArtifactInput {
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
    PageSize: PageSize
    PageToken: PageToken
    AcceptLanguage: AcceptLanguage
}

structure ListServiceActionsForProvisioningArtifactOutput {
    ServiceActionSummaries: ServiceActionSummaries
    NextPageToken: PageToken
}

structure ListServiceActionsInput {
    AcceptLanguage: AcceptLanguage
    PageSize: PageSize
    PageToken: PageToken
}

structure ListServiceActionsOutput {
    ServiceActionSummaries: ServiceActionSummaries
    NextPageToken: PageToken
}

structure ListStackInstancesForProvisionedProductInput {
    AcceptLanguage: AcceptLanguage
    @required ProvisionedProductId: Id
    PageToken: PageToken
    PageSize: PageSize
}

structure ListStackInstancesForProvisionedProductOutput {
    StackInstances: StackInstances
    NextPageToken: PageToken
}

structure ListTagOptionsFilters {
    Key: TagOptionKey
    Value: TagOptionValue
    Active: TagOptionActive
}

structure ListTagOptionsInput {
    Filters: ListTagOptionsFilters
    PageSize: PageSize
    PageToken: PageToken
}

structure ListTagOptionsOutput {
    TagOptionDetails: TagOptionDetails
    PageToken: PageToken
}

string LogicalResourceId

string Message

list Namespaces {
    member: AccountId
}

boolean NoEcho

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string NotificationArn

@length(max: 5)
list NotificationArns {
    member: NotificationArn
}

structure NotifyProvisionProductEngineWorkflowResultInput {
    @required WorkflowToken: EngineWorkflowToken
    @required RecordId: Id
    @required Status: EngineWorkflowStatus
    FailureReason: EngineWorkflowFailureReason
    ResourceIdentifier: EngineWorkflowResourceIdentifier
    Outputs: RecordOutputs
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure NotifyProvisionProductEngineWorkflowResultOutput {}

structure NotifyTerminateProvisionedProductEngineWorkflowResultInput {
    @required WorkflowToken: EngineWorkflowToken
    @required RecordId: Id
    @required Status: EngineWorkflowStatus
    FailureReason: EngineWorkflowFailureReason
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure NotifyTerminateProvisionedProductEngineWorkflowResultOutput {}

structure NotifyUpdateProvisionedProductEngineWorkflowResultInput {
    @required WorkflowToken: EngineWorkflowToken
    @required RecordId: Id
    @required Status: EngineWorkflowStatus
    FailureReason: EngineWorkflowFailureReason
    Outputs: RecordOutputs
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure NotifyUpdateProvisionedProductEngineWorkflowResultOutput {}

boolean NullableBoolean

@error("client")
structure OperationNotSupportedException {}

structure OrganizationNode {
    Type: OrganizationNodeType
    Value: OrganizationNodeValue
}

enum OrganizationNodeType {
    ORGANIZATION
    ORGANIZATIONAL_UNIT
    ACCOUNT
}

@pattern("(^[0-9]{12}$)|(^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32})|(^o-[a-z0-9]{10,32}$)|(^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$)|(^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)")
string OrganizationNodeValue

list OrganizationNodes {
    member: OrganizationNode
}

@length(max: 1024)
string OutputDescription

string OutputKey

@length(max: 60)
list OutputKeys {
    member: OutputKey
}

string OutputValue

string Owner

@range(min: 0, max: 20)
integer PageSize

@range(min: 0, max: 100)
integer PageSizeMax100

@length(max: 2024)
@pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string PageToken

structure ParameterConstraints {
    AllowedValues: AllowedValues
    AllowedPattern: String
    ConstraintDescription: String
    MaxLength: String
    MinLength: String
    MaxValue: String
    MinValue: String
}

@length(min: 1, max: 1000)
string ParameterKey

string ParameterType

@length(max: 4096)
string ParameterValue

string PhysicalId

string PhysicalResourceId

@length(min: 1, max: 256)
string PlanResourceType

@length(max: 2000)
string PortfolioDescription

structure PortfolioDetail {
    Id: Id
    ARN: ResourceARN
    DisplayName: PortfolioDisplayName
    Description: PortfolioDescription
    CreatedTime: CreationTime
    ProviderName: ProviderName
}

list PortfolioDetails {
    member: PortfolioDetail
}

@length(min: 1, max: 100)
string PortfolioDisplayName

string PortfolioName

structure PortfolioShareDetail {
    PrincipalId: Id
    Type: DescribePortfolioShareType
    Accepted: Boolean
    ShareTagOptions: Boolean
    SharePrincipals: Boolean
}

list PortfolioShareDetails {
    member: PortfolioShareDetail
}

enum PortfolioShareType {
    IMPORTED
    AWS_SERVICECATALOG
    AWS_ORGANIZATIONS
}

structure Principal {
    PrincipalARN: PrincipalARN
    PrincipalType: PrincipalType
}

@length(min: 1, max: 1000)
string PrincipalARN

enum PrincipalType {
    IAM
    IAM_PATTERN
}

list Principals {
    member: Principal
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ProductArn

enum ProductSource {
    ACCOUNT
}

@length(max: 8191)
enum ProductType {
    CLOUD_FORMATION_TEMPLATE
    MARKETPLACE
    TERRAFORM_OPEN_SOURCE
    TERRAFORM_CLOUD
    EXTERNAL
}

string ProductViewAggregationType

structure ProductViewAggregationValue {
    Value: AttributeValue
    ApproximateCount: ApproximateCount
}

list ProductViewAggregationValues {
    member: ProductViewAggregationValue
}

map ProductViewAggregations {
    key: ProductViewAggregationType
    value: ProductViewAggregationValues
}

structure ProductViewDetail {
    ProductViewSummary: ProductViewSummary
    Status: Status
    ProductARN: ResourceARN
    CreatedTime: CreatedTime
    SourceConnection: SourceConnectionDetail
}

list ProductViewDetails {
    member: ProductViewDetail
}

string ProductViewDistributor

enum ProductViewFilterBy {
    FullTextSearch
    Owner
    ProductType
    SourceProductId
}

string ProductViewFilterValue

list ProductViewFilterValues {
    member: ProductViewFilterValue
}

map ProductViewFilters {
    key: ProductViewFilterBy
    value: ProductViewFilterValues
}

@length(max: 8191)
string ProductViewName

@length(max: 8191)
string ProductViewOwner

@length(max: 8191)
string ProductViewShortDescription

enum ProductViewSortBy {
    Title
    VersionCount
    CreationDate
}

list ProductViewSummaries {
    member: ProductViewSummary
}

structure ProductViewSummary {
    Id: Id
    ProductId: Id
    Name: ProductViewName
    Owner: ProductViewOwner
    ShortDescription: ProductViewShortDescription
    Type: ProductType
    Distributor: ProductViewDistributor
    HasDefaultPath: HasDefaultPath
    SupportEmail: SupportEmail
    SupportDescription: SupportDescription
    SupportUrl: SupportUrl
}

@length(min: 1, max: 128)
enum PropertyKey {
    OWNER
    LAUNCH_ROLE
}

string PropertyName

@length(min: 0, max: 1024)
string PropertyValue

@length(min: 1, max: 50)
string ProviderName

structure ProvisionProductInput {
    AcceptLanguage: AcceptLanguage
    ProductId: Id
    ProductName: ProductViewName
    ProvisioningArtifactId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    PathId: Id
    PathName: PortfolioDisplayName
    @required ProvisionedProductName: ProvisionedProductName
    ProvisioningParameters: ProvisioningParameters
    ProvisioningPreferences: ProvisioningPreferences
    Tags: Tags
    NotificationArns: NotificationArns
    @required @idempotencyToken ProvisionToken: IdempotencyToken
}

structure ProvisionProductOutput {
    RecordDetail: RecordDetail
}

structure ProvisionedProductAttribute {
    Name: ProvisionedProductNameOrArn
    Arn: ProvisionedProductNameOrArn
    Type: ProvisionedProductType
    Id: Id
    Status: ProvisionedProductStatus
    StatusMessage: ProvisionedProductStatusMessage
    CreatedTime: CreatedTime
    IdempotencyToken: IdempotencyToken
    LastRecordId: Id
    LastProvisioningRecordId: Id
    LastSuccessfulProvisioningRecordId: Id
    Tags: Tags
    PhysicalId: PhysicalId
    ProductId: Id
    ProductName: ProductViewName
    ProvisioningArtifactId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    UserArn: UserArn
    UserArnSession: UserArnSession
}

list ProvisionedProductAttributes {
    member: ProvisionedProductAttribute
}

structure ProvisionedProductDetail {
    Name: ProvisionedProductNameOrArn
    Arn: ProvisionedProductNameOrArn
    Type: ProvisionedProductType
    Id: ProvisionedProductId
    Status: ProvisionedProductStatus
    StatusMessage: ProvisionedProductStatusMessage
    CreatedTime: CreatedTime
    IdempotencyToken: IdempotencyToken
    LastRecordId: LastRequestId
    LastProvisioningRecordId: Id
    LastSuccessfulProvisioningRecordId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    LaunchRoleArn: RoleArn
}

list ProvisionedProductDetails {
    member: ProvisionedProductDetail
}

map ProvisionedProductFilters {
    key: ProvisionedProductViewFilterBy
    value: ProvisionedProductViewFilterValues
}

string ProvisionedProductId

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9][a-zA-Z0-9._-]*")
string ProvisionedProductName

@length(min: 1, max: 1224)
@pattern("[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}|arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ProvisionedProductNameOrArn

structure ProvisionedProductPlanDetails {
    CreatedTime: CreatedTime
    PathId: Id
    ProductId: Id
    PlanName: ProvisionedProductPlanName
    PlanId: Id
    ProvisionProductId: Id
    ProvisionProductName: ProvisionedProductName
    PlanType: ProvisionedProductPlanType
    ProvisioningArtifactId: Id
    Status: ProvisionedProductPlanStatus
    UpdatedTime: UpdatedTime
    NotificationArns: NotificationArns
    ProvisioningParameters: UpdateProvisioningParameters
    Tags: Tags
    StatusMessage: StatusMessage
}

string ProvisionedProductPlanName

enum ProvisionedProductPlanStatus {
    CREATE_IN_PROGRESS
    CREATE_SUCCESS
    CREATE_FAILED
    EXECUTE_IN_PROGRESS
    EXECUTE_SUCCESS
    EXECUTE_FAILED
}

structure ProvisionedProductPlanSummary {
    PlanName: ProvisionedProductPlanName
    PlanId: Id
    ProvisionProductId: Id
    ProvisionProductName: ProvisionedProductName
    PlanType: ProvisionedProductPlanType
    ProvisioningArtifactId: Id
}

enum ProvisionedProductPlanType {
    CLOUDFORMATION
}

list ProvisionedProductPlans {
    member: ProvisionedProductPlanSummary
}

@length(min: 1, max: 100)
map ProvisionedProductProperties {
    key: PropertyKey
    value: PropertyValue
}

enum ProvisionedProductStatus {
    AVAILABLE
    UNDER_CHANGE
    TAINTED
    ERROR
    PLAN_IN_PROGRESS
}

string ProvisionedProductStatusMessage

string ProvisionedProductType

enum ProvisionedProductViewFilterBy {
    SearchQuery
}

string ProvisionedProductViewFilterValue

list ProvisionedProductViewFilterValues {
    member: ProvisionedProductViewFilterValue
}

structure ProvisioningArtifact {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    CreatedTime: ProvisioningArtifactCreatedTime
    Guidance: ProvisioningArtifactGuidance
}

boolean ProvisioningArtifactActive

timestamp ProvisioningArtifactCreatedTime

@length(max: 8192)
string ProvisioningArtifactDescription

structure ProvisioningArtifactDetail {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactName
    Type: ProvisioningArtifactType
    CreatedTime: CreationTime
    Active: ProvisioningArtifactActive
    Guidance: ProvisioningArtifactGuidance
    SourceRevision: SourceRevision
}

list ProvisioningArtifactDetails {
    member: ProvisioningArtifactDetail
}

enum ProvisioningArtifactGuidance {
    DEFAULT
    DEPRECATED
}

@length(min: 1, max: 100)
map ProvisioningArtifactInfo {
    key: ProvisioningArtifactInfoKey
    value: ProvisioningArtifactInfoValue
}

string ProvisioningArtifactInfoKey

string ProvisioningArtifactInfoValue

@length(max: 8192)
string ProvisioningArtifactName

structure ProvisioningArtifactOutput {
    Key: ProvisioningArtifactOutputKey
    Description: OutputDescription
}

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9]*")
string ProvisioningArtifactOutputKey

@length(max: 60)
list ProvisioningArtifactOutputs {
    member: ProvisioningArtifactOutput
}

structure ProvisioningArtifactParameter {
    ParameterKey: ParameterKey
    DefaultValue: DefaultValue
    ParameterType: ParameterType
    IsNoEcho: NoEcho
    Description: Description
    ParameterConstraints: ParameterConstraints
}

list ProvisioningArtifactParameters {
    member: ProvisioningArtifactParameter
}

structure ProvisioningArtifactPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
}

structure ProvisioningArtifactProperties {
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    Info: ProvisioningArtifactInfo
    Type: ProvisioningArtifactType
    DisableTemplateValidation: DisableTemplateValidation
}

enum ProvisioningArtifactPropertyName {
    Id
}

string ProvisioningArtifactPropertyValue

list ProvisioningArtifactSummaries {
    member: ProvisioningArtifactSummary
}

structure ProvisioningArtifactSummary {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    CreatedTime: ProvisioningArtifactCreatedTime
    ProvisioningArtifactMetadata: ProvisioningArtifactInfo
}

enum ProvisioningArtifactType {
    CLOUD_FORMATION_TEMPLATE
    MARKETPLACE_AMI
    MARKETPLACE_CAR
    TERRAFORM_OPEN_SOURCE
    TERRAFORM_CLOUD
    EXTERNAL
}

structure ProvisioningArtifactView {
    ProductViewSummary: ProductViewSummary
    ProvisioningArtifact: ProvisioningArtifact
}

list ProvisioningArtifactViews {
    member: ProvisioningArtifactView
}

list ProvisioningArtifacts {
    member: ProvisioningArtifact
}

structure ProvisioningParameter {
    Key: ParameterKey
    Value: ParameterValue
}

list ProvisioningParameters {
    member: ProvisioningParameter
}

structure ProvisioningPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
    StackSetFailureToleranceCount: StackSetFailureToleranceCount
    StackSetFailureTolerancePercentage: StackSetFailureTolerancePercentage
    StackSetMaxConcurrencyCount: StackSetMaxConcurrencyCount
    StackSetMaxConcurrencyPercentage: StackSetMaxConcurrencyPercentage
}

structure RecordDetail {
    RecordId: Id
    ProvisionedProductName: ProvisionedProductName
    Status: RecordStatus
    CreatedTime: CreatedTime
    UpdatedTime: UpdatedTime
    ProvisionedProductType: ProvisionedProductType
    RecordType: RecordType
    ProvisionedProductId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    PathId: Id
    RecordErrors: RecordErrors
    RecordTags: RecordTags
    LaunchRoleArn: RoleArn
}

list RecordDetails {
    member: RecordDetail
}

structure RecordError {
    Code: ErrorCode
    Description: ErrorDescription
}

list RecordErrors {
    member: RecordError
}

structure RecordOutput {
    OutputKey: OutputKey
    OutputValue: OutputValue
    Description: Description
}

list RecordOutputs {
    member: RecordOutput
}

enum RecordStatus {
    CREATED
    IN_PROGRESS
    IN_PROGRESS_IN_ERROR
    SUCCEEDED
    FAILED
}

structure RecordTag {
    Key: RecordTagKey
    Value: RecordTagValue
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string RecordTagKey

@length(min: 1, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string RecordTagValue

@length(max: 50)
list RecordTags {
    member: RecordTag
}

string RecordType

string Region

structure RejectPortfolioShareInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    PortfolioShareType: PortfolioShareType
}

structure RejectPortfolioShareOutput {}

enum Replacement {
    TRUE
    FALSE
    CONDITIONAL
}

@length(min: 1, max: 100)
string Repository

@length(min: 1, max: 4096)
string RepositoryArtifactPath

@length(min: 1, max: 250)
string RepositoryBranch

enum RequiresRecreation {
    NEVER
    CONDITIONALLY
    ALWAYS
}

@length(min: 1, max: 150)
string ResourceARN

enum ResourceAttribute {
    PROPERTIES
    METADATA
    CREATIONPOLICY
    UPDATEPOLICY
    DELETIONPOLICY
    TAGS
}

structure ResourceChange {
    Action: ChangeAction
    LogicalResourceId: LogicalResourceId
    PhysicalResourceId: PhysicalResourceId
    ResourceType: PlanResourceType
    Replacement: Replacement
    Scope: Scope
    Details: ResourceChangeDetails
}

structure ResourceChangeDetail {
    Target: ResourceTargetDefinition
    Evaluation: EvaluationType
    CausingEntity: CausingEntity
}

list ResourceChangeDetails {
    member: ResourceChangeDetail
}

list ResourceChanges {
    member: ResourceChange
}

structure ResourceDetail {
    Id: ResourceDetailId
    ARN: ResourceDetailARN
    Name: ResourceDetailName
    Description: ResourceDetailDescription
    CreatedTime: ResourceDetailCreatedTime
}

string ResourceDetailARN

timestamp ResourceDetailCreatedTime

string ResourceDetailDescription

string ResourceDetailId

string ResourceDetailName

list ResourceDetails {
    member: ResourceDetail
}

string ResourceId

@error("client")
structure ResourceInUseException {}

@error("client")
structure ResourceNotFoundException {}

structure ResourceTargetDefinition {
    Attribute: ResourceAttribute
    Name: PropertyName
    RequiresRecreation: RequiresRecreation
}

string ResourceType

boolean RetainPhysicalResources

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:iam::[a-z0-9-\\.]{0,63}:role\\/.{0,1023}")
string RoleArn

structure ScanProvisionedProductsInput {
    AcceptLanguage: AcceptLanguage
    AccessLevelFilter: AccessLevelFilter
    PageSize: PageSize
    PageToken: PageToken
}

structure ScanProvisionedProductsOutput {
    ProvisionedProducts: ProvisionedProductDetails
    NextPageToken: PageToken
}

list Scope {
    member: ResourceAttribute
}

string SearchFilterKey

string SearchFilterValue

structure SearchProductsAsAdminInput {
    AcceptLanguage: AcceptLanguage
    PortfolioId: Id
    Filters: ProductViewFilters
    SortBy: ProductViewSortBy
    SortOrder: SortOrder
    PageToken: PageToken
    PageSize: PageSize
    ProductSource: ProductSource
}

structure SearchProductsAsAdminOutput {
    ProductViewDetails: ProductViewDetails
    NextPageToken: PageToken
}

structure SearchProductsInput {
    AcceptLanguage: AcceptLanguage
    Filters: ProductViewFilters
    PageSize: PageSizeMax100
    SortBy: ProductViewSortBy
    SortOrder: SortOrder
    PageToken: PageToken
}

structure SearchProductsOutput {
    ProductViewSummaries: ProductViewSummaries
    ProductViewAggregations: ProductViewAggregations
    NextPageToken: PageToken
}

structure SearchProvisionedProductsInput {
    AcceptLanguage: AcceptLanguage
    AccessLevelFilter: AccessLevelFilter
    Filters: ProvisionedProductFilters
    SortBy: SortField
    SortOrder: SortOrder
    PageSize: SearchProvisionedProductsPageSize
    PageToken: PageToken
}

structure SearchProvisionedProductsOutput {
    ProvisionedProducts: ProvisionedProductAttributes
    TotalResultsCount: TotalResultsCount
    NextPageToken: PageToken
}

@range(min: 0, max: 100)
integer SearchProvisionedProductsPageSize

structure ServiceActionAssociation {
    @required ServiceActionId: Id
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
}

enum ServiceActionAssociationErrorCode {
    DUPLICATE_RESOURCE
    INTERNAL_FAILURE
    LIMIT_EXCEEDED
    RESOURCE_NOT_FOUND
    THROTTLING
    INVALID_PARAMETER
}

@length(min: 1, max: 1024)
string ServiceActionAssociationErrorMessage

@length(min: 1, max: 50)
list ServiceActionAssociations {
    member: ServiceActionAssociation
}

enum ServiceActionDefinitionKey {
    Name
    Version
    AssumeRole
    Parameters
}

@length(min: 1, max: 100)
map ServiceActionDefinitionMap {
    key: ServiceActionDefinitionKey
    value: ServiceActionDefinitionValue
}

enum ServiceActionDefinitionType {
    SSM_AUTOMATION
}

@length(min: 1, max: 1024)
string ServiceActionDefinitionValue

@length(max: 1024)
string ServiceActionDescription

structure ServiceActionDetail {
    ServiceActionSummary: ServiceActionSummary
    Definition: ServiceActionDefinitionMap
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9_\\-.]*")
string ServiceActionName

list ServiceActionSummaries {
    member: ServiceActionSummary
}

structure ServiceActionSummary {
    Id: Id
    Name: ServiceActionName
    Description: ServiceActionDescription
    DefinitionType: ServiceActionDefinitionType
}

structure ShareDetails {
    SuccessfulShares: SuccessfulShares
    ShareErrors: ShareErrors
}

structure ShareError {
    Accounts: Namespaces
    Message: Message
    Error: Error
}

list ShareErrors {
    member: ShareError
}

enum ShareStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    ERROR
}

string SortField

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure SourceConnection {
    Type: SourceType
    @required ConnectionParameters: SourceConnectionParameters
}

structure SourceConnectionDetail {
    Type: SourceType
    ConnectionParameters: SourceConnectionParameters
    LastSync: LastSync
}

structure SourceConnectionParameters {
    CodeStar: CodeStarParameters
}

list SourceProvisioningArtifactProperties {
    member: SourceProvisioningArtifactPropertiesMap
}

map SourceProvisioningArtifactPropertiesMap {
    key: ProvisioningArtifactPropertyName
    value: ProvisioningArtifactPropertyValue
}

@length(min: 1, max: 512)
string SourceRevision

enum SourceType {
    CODESTAR
}

structure StackInstance {
    Account: AccountId
    Region: Region
    StackInstanceStatus: StackInstanceStatus
}

enum StackInstanceStatus {
    CURRENT
    OUTDATED
    INOPERABLE
}

list StackInstances {
    member: StackInstance
}

list StackSetAccounts {
    member: AccountId
}

@range(min: 0)
integer StackSetFailureToleranceCount

@range(min: 0, max: 100)
integer StackSetFailureTolerancePercentage

@range(min: 1)
integer StackSetMaxConcurrencyCount

@range(min: 1, max: 100)
integer StackSetMaxConcurrencyPercentage

enum StackSetOperationType {
    CREATE
    UPDATE
    DELETE
}

list StackSetRegions {
    member: Region
}

enum Status {
    AVAILABLE
    CREATING
    FAILED
}

string StatusDetail

@pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string StatusMessage

string String

list SuccessfulShares {
    member: AccountId
}

@length(max: 8191)
string SupportDescription

@length(max: 254)
string SupportEmail

@length(max: 2083)
string SupportUrl

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

boolean TagOptionActive

structure TagOptionDetail {
    Key: TagOptionKey
    Value: TagOptionValue
    Active: TagOptionActive
    Id: TagOptionId
    Owner: Owner
}

list TagOptionDetails {
    member: TagOptionDetail
}

@length(min: 1, max: 100)
string TagOptionId

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagOptionKey

@error("client")
structure TagOptionNotMigratedException {}

list TagOptionSummaries {
    member: TagOptionSummary
}

structure TagOptionSummary {
    Key: TagOptionKey
    Values: TagOptionValues
}

@length(min: 1, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagOptionValue

list TagOptionValues {
    member: TagOptionValue
}

@length(min: 1, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(max: 50)
list Tags {
    member: Tag
}

structure TerminateProvisionedProductInput {
    ProvisionedProductName: ProvisionedProductNameOrArn
    ProvisionedProductId: Id
    @required @idempotencyToken TerminateToken: IdempotencyToken
    IgnoreErrors: IgnoreErrors
    AcceptLanguage: AcceptLanguage
    RetainPhysicalResources: RetainPhysicalResources
}

structure TerminateProvisionedProductOutput {
    RecordDetail: RecordDetail
}

integer TotalResultsCount

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string UniqueTagKey

structure UniqueTagResourceIdentifier {
    Key: UniqueTagKey
    Value: UniqueTagValue
}

@length(min: 1, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string UniqueTagValue

structure UpdateConstraintInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
    Description: ConstraintDescription
    Parameters: ConstraintParameters
}

structure UpdateConstraintOutput {
    ConstraintDetail: ConstraintDetail
    ConstraintParameters: ConstraintParameters
    Status: Status
}

structure UpdatePortfolioInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
    DisplayName: PortfolioDisplayName
    Description: PortfolioDescription
    ProviderName: ProviderName
    AddTags: AddTags
    RemoveTags: TagKeys
}

structure UpdatePortfolioOutput {
    PortfolioDetail: PortfolioDetail
    Tags: Tags
}

structure UpdatePortfolioShareInput {
    AcceptLanguage: AcceptLanguage
    @required PortfolioId: Id
    AccountId: AccountId
    OrganizationNode: OrganizationNode
    ShareTagOptions: NullableBoolean
    SharePrincipals: NullableBoolean
}

structure UpdatePortfolioShareOutput {
    PortfolioShareToken: Id
    Status: ShareStatus
}

structure UpdateProductInput {
    AcceptLanguage: AcceptLanguage
    @required Id: Id
    Name: ProductViewName
    Owner: ProductViewOwner
    Description: ProductViewShortDescription
    Distributor: ProductViewOwner
    SupportDescription: SupportDescription
    SupportEmail: SupportEmail
    SupportUrl: SupportUrl
    AddTags: AddTags
    RemoveTags: TagKeys
    SourceConnection: SourceConnection
}

structure UpdateProductOutput {
    ProductViewDetail: ProductViewDetail
    Tags: Tags
}

structure UpdateProvisionedProductInput {
    AcceptLanguage: AcceptLanguage
    ProvisionedProductName: ProvisionedProductNameOrArn
    ProvisionedProductId: Id
    ProductId: Id
    ProductName: ProductViewName
    ProvisioningArtifactId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    PathId: Id
    PathName: PortfolioDisplayName
    ProvisioningParameters: UpdateProvisioningParameters
    ProvisioningPreferences: UpdateProvisioningPreferences
    Tags: Tags
    @required @idempotencyToken UpdateToken: IdempotencyToken
}

structure UpdateProvisionedProductOutput {
    RecordDetail: RecordDetail
}

structure UpdateProvisionedProductPropertiesInput {
    AcceptLanguage: AcceptLanguage
    @required ProvisionedProductId: Id
    @required ProvisionedProductProperties: ProvisionedProductProperties
    @required @idempotencyToken IdempotencyToken: IdempotencyToken
}

structure UpdateProvisionedProductPropertiesOutput {
    ProvisionedProductId: Id
    ProvisionedProductProperties: ProvisionedProductProperties
    RecordId: Id
    Status: RecordStatus
}

structure UpdateProvisioningArtifactInput {
    AcceptLanguage: AcceptLanguage
    @required ProductId: Id
    @required ProvisioningArtifactId: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    Active: ProvisioningArtifactActive
    Guidance: ProvisioningArtifactGuidance
}

structure UpdateProvisioningArtifactOutput {
    ProvisioningArtifactDetail: ProvisioningArtifactDetail
    Info: ProvisioningArtifactInfo
    Status: Status
}

structure UpdateProvisioningParameter {
    Key: ParameterKey
    Value: ParameterValue
    UsePreviousValue: UsePreviousValue
}

list UpdateProvisioningParameters {
    member: UpdateProvisioningParameter
}

structure UpdateProvisioningPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
    StackSetFailureToleranceCount: StackSetFailureToleranceCount
    StackSetFailureTolerancePercentage: StackSetFailureTolerancePercentage
    StackSetMaxConcurrencyCount: StackSetMaxConcurrencyCount
    StackSetMaxConcurrencyPercentage: StackSetMaxConcurrencyPercentage
    StackSetOperationType: StackSetOperationType
}

structure UpdateServiceActionInput {
    @required Id: Id
    Name: ServiceActionName
    Definition: ServiceActionDefinitionMap
    Description: ServiceActionDescription
    AcceptLanguage: AcceptLanguage
}

structure UpdateServiceActionOutput {
    ServiceActionDetail: ServiceActionDetail
}

structure UpdateTagOptionInput {
    @required Id: TagOptionId
    Value: TagOptionValue
    Active: TagOptionActive
}

structure UpdateTagOptionOutput {
    TagOptionDetail: TagOptionDetail
}

timestamp UpdatedTime

structure UsageInstruction {
    Type: InstructionType
    Value: InstructionValue
}

list UsageInstructions {
    member: UsageInstruction
}

boolean UsePreviousValue

string UserArn

string UserArnSession

boolean Verbose
