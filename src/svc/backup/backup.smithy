// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.backup

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Backup", endpointPrefix: "backup")
@sigv4(name: "backup")
@restJson1
@title("AWS Backup")
service Backup {
    version: "2018-11-15"
    operations: [
        AssociateBackupVaultMpaApprovalTeam
        CancelLegalHold
        CreateBackupPlan
        CreateBackupSelection
        CreateBackupVault
        CreateFramework
        CreateLegalHold
        CreateLogicallyAirGappedBackupVault
        CreateReportPlan
        CreateRestoreAccessBackupVault
        CreateRestoreTestingPlan
        CreateRestoreTestingSelection
        CreateTieringConfiguration
        DeleteBackupPlan
        DeleteBackupSelection
        DeleteBackupVault
        DeleteBackupVaultAccessPolicy
        DeleteBackupVaultLockConfiguration
        DeleteBackupVaultNotifications
        DeleteFramework
        DeleteRecoveryPoint
        DeleteReportPlan
        DeleteRestoreTestingPlan
        DeleteRestoreTestingSelection
        DeleteTieringConfiguration
        DescribeBackupJob
        DescribeBackupVault
        DescribeCopyJob
        DescribeFramework
        DescribeGlobalSettings
        DescribeProtectedResource
        DescribeRecoveryPoint
        DescribeRegionSettings
        DescribeReportJob
        DescribeReportPlan
        DescribeRestoreJob
        DescribeScanJob
        DisassociateBackupVaultMpaApprovalTeam
        DisassociateRecoveryPoint
        DisassociateRecoveryPointFromParent
        ExportBackupPlanTemplate
        GetBackupPlan
        GetBackupPlanFromJSON
        GetBackupPlanFromTemplate
        GetBackupSelection
        GetBackupVaultAccessPolicy
        GetBackupVaultNotifications
        GetLegalHold
        GetRecoveryPointIndexDetails
        GetRecoveryPointRestoreMetadata
        GetRestoreJobMetadata
        GetRestoreTestingInferredMetadata
        GetRestoreTestingPlan
        GetRestoreTestingSelection
        GetSupportedResourceTypes
        GetTieringConfiguration
        ListBackupJobSummaries
        ListBackupJobs
        ListBackupPlanTemplates
        ListBackupPlanVersions
        ListBackupPlans
        ListBackupSelections
        ListBackupVaults
        ListCopyJobSummaries
        ListCopyJobs
        ListFrameworks
        ListIndexedRecoveryPoints
        ListLegalHolds
        ListProtectedResources
        ListProtectedResourcesByBackupVault
        ListRecoveryPointsByBackupVault
        ListRecoveryPointsByLegalHold
        ListRecoveryPointsByResource
        ListReportJobs
        ListReportPlans
        ListRestoreAccessBackupVaults
        ListRestoreJobSummaries
        ListRestoreJobs
        ListRestoreJobsByProtectedResource
        ListRestoreTestingPlans
        ListRestoreTestingSelections
        ListScanJobSummaries
        ListScanJobs
        ListTags
        ListTieringConfigurations
        PutBackupVaultAccessPolicy
        PutBackupVaultLockConfiguration
        PutBackupVaultNotifications
        PutRestoreValidationResult
        RevokeRestoreAccessBackupVault
        StartBackupJob
        StartCopyJob
        StartReportJob
        StartRestoreJob
        StartScanJob
        StopBackupJob
        TagResource
        UntagResource
        UpdateBackupPlan
        UpdateFramework
        UpdateGlobalSettings
        UpdateRecoveryPointIndexSettings
        UpdateRecoveryPointLifecycle
        UpdateRegionSettings
        UpdateReportPlan
        UpdateRestoreTestingPlan
        UpdateRestoreTestingSelection
        UpdateTieringConfiguration
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/mpaApprovalTeam", code: 204)
operation AssociateBackupVaultMpaApprovalTeam {
    input: AssociateBackupVaultMpaApprovalTeamInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/legal-holds/{LegalHoldId}", code: 201)
@idempotent
operation CancelLegalHold {
    input: CancelLegalHoldInput
    output: CancelLegalHoldOutput
    errors: [
        InvalidParameterValueException
        InvalidResourceStateException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup/plans/", code: 200)
@idempotent
operation CreateBackupPlan {
    input: CreateBackupPlanInput
    output: CreateBackupPlanOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup/plans/{BackupPlanId}/selections/", code: 200)
@idempotent
operation CreateBackupSelection {
    input: CreateBackupSelectionInput
    output: CreateBackupSelectionOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}", code: 200)
@idempotent
operation CreateBackupVault {
    input: CreateBackupVaultInput
    output: CreateBackupVaultOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/audit/frameworks", code: 200)
@idempotent
operation CreateFramework {
    input: CreateFrameworkInput
    output: CreateFrameworkOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/legal-holds/", code: 200)
@idempotent
operation CreateLegalHold {
    input: CreateLegalHoldInput
    output: CreateLegalHoldOutput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}", code: 200)
@idempotent
operation CreateLogicallyAirGappedBackupVault {
    input: CreateLogicallyAirGappedBackupVaultInput
    output: CreateLogicallyAirGappedBackupVaultOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/audit/report-plans", code: 200)
@idempotent
operation CreateReportPlan {
    input: CreateReportPlanInput
    output: CreateReportPlanOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-access-backup-vaults", code: 200)
@idempotent
operation CreateRestoreAccessBackupVault {
    input: CreateRestoreAccessBackupVaultInput
    output: CreateRestoreAccessBackupVaultOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans", code: 201)
@idempotent
operation CreateRestoreTestingPlan {
    input: CreateRestoreTestingPlanInput
    output: CreateRestoreTestingPlanOutput
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections", code: 201)
@idempotent
operation CreateRestoreTestingSelection {
    input: CreateRestoreTestingSelectionInput
    output: CreateRestoreTestingSelectionOutput
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/tiering-configurations", code: 200)
@idempotent
operation CreateTieringConfiguration {
    input: CreateTieringConfigurationInput
    output: CreateTieringConfigurationOutput
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup/plans/{BackupPlanId}", code: 200)
operation DeleteBackupPlan {
    input: DeleteBackupPlanInput
    output: DeleteBackupPlanOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup/plans/{BackupPlanId}/selections/{SelectionId}", code: 200)
operation DeleteBackupSelection {
    input: DeleteBackupSelectionInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}", code: 200)
@idempotent
operation DeleteBackupVault {
    input: DeleteBackupVaultInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/access-policy", code: 200)
@idempotent
operation DeleteBackupVaultAccessPolicy {
    input: DeleteBackupVaultAccessPolicyInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/vault-lock", code: 200)
@idempotent
operation DeleteBackupVaultLockConfiguration {
    input: DeleteBackupVaultLockConfigurationInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/notification-configuration", code: 200)
@idempotent
operation DeleteBackupVaultNotifications {
    input: DeleteBackupVaultNotificationsInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/audit/frameworks/{FrameworkName}", code: 200)
operation DeleteFramework {
    input: DeleteFrameworkInput
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}", code: 200)
@idempotent
operation DeleteRecoveryPoint {
    input: DeleteRecoveryPointInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        InvalidResourceStateException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/audit/report-plans/{ReportPlanName}", code: 200)
@idempotent
operation DeleteReportPlan {
    input: DeleteReportPlanInput
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/restore-testing/plans/{RestoreTestingPlanName}", code: 204)
@idempotent
operation DeleteRestoreTestingPlan {
    input: DeleteRestoreTestingPlanInput
    errors: [
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}", code: 204)
@idempotent
operation DeleteRestoreTestingSelection {
    input: DeleteRestoreTestingSelectionInput
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/tiering-configurations/{TieringConfigurationName}", code: 200)
@idempotent
operation DeleteTieringConfiguration {
    input: DeleteTieringConfigurationInput
    output: DeleteTieringConfigurationOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-jobs/{BackupJobId}", code: 200)
@idempotent
operation DescribeBackupJob {
    input: DescribeBackupJobInput
    output: DescribeBackupJobOutput
    errors: [
        DependencyFailureException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}", code: 200)
@idempotent
operation DescribeBackupVault {
    input: DescribeBackupVaultInput
    output: DescribeBackupVaultOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/copy-jobs/{CopyJobId}", code: 200)
@idempotent
operation DescribeCopyJob {
    input: DescribeCopyJobInput
    output: DescribeCopyJobOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/frameworks/{FrameworkName}", code: 200)
operation DescribeFramework {
    input: DescribeFrameworkInput
    output: DescribeFrameworkOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/global-settings", code: 200)
operation DescribeGlobalSettings {
    input: DescribeGlobalSettingsInput
    output: DescribeGlobalSettingsOutput
    errors: [
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}", code: 200)
@idempotent
operation DescribeProtectedResource {
    input: DescribeProtectedResourceInput
    output: DescribeProtectedResourceOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}", code: 200)
@idempotent
operation DescribeRecoveryPoint {
    input: DescribeRecoveryPointInput
    output: DescribeRecoveryPointOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/account-settings", code: 200)
operation DescribeRegionSettings {
    input: DescribeRegionSettingsInput
    output: DescribeRegionSettingsOutput
    errors: [
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/report-jobs/{ReportJobId}", code: 200)
operation DescribeReportJob {
    input: DescribeReportJobInput
    output: DescribeReportJobOutput
    errors: [
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/report-plans/{ReportPlanName}", code: 200)
operation DescribeReportPlan {
    input: DescribeReportPlanInput
    output: DescribeReportPlanOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-jobs/{RestoreJobId}", code: 200)
@idempotent
operation DescribeRestoreJob {
    input: DescribeRestoreJobInput
    output: DescribeRestoreJobOutput
    errors: [
        DependencyFailureException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/scan/jobs/{ScanJobId}", code: 200)
@idempotent
operation DescribeScanJob {
    input: DescribeScanJobInput
    output: DescribeScanJobOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/mpaApprovalTeam?delete", code: 204)
operation DisassociateBackupVaultMpaApprovalTeam {
    input: DisassociateBackupVaultMpaApprovalTeamInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/disassociate", code: 200)
operation DisassociateRecoveryPoint {
    input: DisassociateRecoveryPointInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        InvalidResourceStateException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/parentAssociation", code: 204)
operation DisassociateRecoveryPointFromParent {
    input: DisassociateRecoveryPointFromParentInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/toTemplate/", code: 200)
operation ExportBackupPlanTemplate {
    input: ExportBackupPlanTemplateInput
    output: ExportBackupPlanTemplateOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/", code: 200)
@idempotent
operation GetBackupPlan {
    input: GetBackupPlanInput
    output: GetBackupPlanOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup/template/json/toPlan", code: 200)
operation GetBackupPlanFromJSON {
    input: GetBackupPlanFromJSONInput
    output: GetBackupPlanFromJSONOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/template/plans/{BackupPlanTemplateId}/toPlan", code: 200)
operation GetBackupPlanFromTemplate {
    input: GetBackupPlanFromTemplateInput
    output: GetBackupPlanFromTemplateOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/selections/{SelectionId}", code: 200)
@idempotent
operation GetBackupSelection {
    input: GetBackupSelectionInput
    output: GetBackupSelectionOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/access-policy", code: 200)
@idempotent
operation GetBackupVaultAccessPolicy {
    input: GetBackupVaultAccessPolicyInput
    output: GetBackupVaultAccessPolicyOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/notification-configuration", code: 200)
@idempotent
operation GetBackupVaultNotifications {
    input: GetBackupVaultNotificationsInput
    output: GetBackupVaultNotificationsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/legal-holds/{LegalHoldId}/", code: 200)
@idempotent
operation GetLegalHold {
    input: GetLegalHoldInput
    output: GetLegalHoldOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index", code: 200)
@idempotent
operation GetRecoveryPointIndexDetails {
    input: GetRecoveryPointIndexDetailsInput
    output: GetRecoveryPointIndexDetailsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/restore-metadata", code: 200)
@idempotent
operation GetRecoveryPointRestoreMetadata {
    input: GetRecoveryPointRestoreMetadataInput
    output: GetRecoveryPointRestoreMetadataOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-jobs/{RestoreJobId}/metadata", code: 200)
operation GetRestoreJobMetadata {
    input: GetRestoreJobMetadataInput
    output: GetRestoreJobMetadataOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/inferred-metadata", code: 200)
operation GetRestoreTestingInferredMetadata {
    input: GetRestoreTestingInferredMetadataInput
    output: GetRestoreTestingInferredMetadataOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans/{RestoreTestingPlanName}", code: 200)
operation GetRestoreTestingPlan {
    input: GetRestoreTestingPlanInput
    output: GetRestoreTestingPlanOutput
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}", code: 200)
operation GetRestoreTestingSelection {
    input: GetRestoreTestingSelectionInput
    output: GetRestoreTestingSelectionOutput
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/supported-resource-types", code: 200)
operation GetSupportedResourceTypes {
    output: GetSupportedResourceTypesOutput
    errors: [
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/tiering-configurations/{TieringConfigurationName}", code: 200)
@idempotent
operation GetTieringConfiguration {
    input: GetTieringConfigurationInput
    output: GetTieringConfigurationOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/backup-job-summaries", code: 200)
operation ListBackupJobSummaries {
    input: ListBackupJobSummariesInput
    output: ListBackupJobSummariesOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-jobs/", code: 200)
@idempotent
operation ListBackupJobs {
    input: ListBackupJobsInput
    output: ListBackupJobsOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/template/plans", code: 200)
operation ListBackupPlanTemplates {
    input: ListBackupPlanTemplatesInput
    output: ListBackupPlanTemplatesOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/versions/", code: 200)
@idempotent
operation ListBackupPlanVersions {
    input: ListBackupPlanVersionsInput
    output: ListBackupPlanVersionsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/", code: 200)
@idempotent
operation ListBackupPlans {
    input: ListBackupPlansInput
    output: ListBackupPlansOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/selections/", code: 200)
@idempotent
operation ListBackupSelections {
    input: ListBackupSelectionsInput
    output: ListBackupSelectionsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/", code: 200)
@idempotent
operation ListBackupVaults {
    input: ListBackupVaultsInput
    output: ListBackupVaultsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/copy-job-summaries", code: 200)
operation ListCopyJobSummaries {
    input: ListCopyJobSummariesInput
    output: ListCopyJobSummariesOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/copy-jobs/", code: 200)
operation ListCopyJobs {
    input: ListCopyJobsInput
    output: ListCopyJobsOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/frameworks", code: 200)
operation ListFrameworks {
    input: ListFrameworksInput
    output: ListFrameworksOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/indexes/recovery-point/", code: 200)
@idempotent
operation ListIndexedRecoveryPoints {
    input: ListIndexedRecoveryPointsInput
    output: ListIndexedRecoveryPointsOutput
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/legal-holds/", code: 200)
@idempotent
operation ListLegalHolds {
    input: ListLegalHoldsInput
    output: ListLegalHoldsOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/", code: 200)
@idempotent
operation ListProtectedResources {
    input: ListProtectedResourcesInput
    output: ListProtectedResourcesOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/resources/", code: 200)
operation ListProtectedResourcesByBackupVault {
    input: ListProtectedResourcesByBackupVaultInput
    output: ListProtectedResourcesByBackupVaultOutput
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/", code: 200)
@idempotent
operation ListRecoveryPointsByBackupVault {
    input: ListRecoveryPointsByBackupVaultInput
    output: ListRecoveryPointsByBackupVaultOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/legal-holds/{LegalHoldId}/recovery-points", code: 200)
@idempotent
operation ListRecoveryPointsByLegalHold {
    input: ListRecoveryPointsByLegalHoldInput
    output: ListRecoveryPointsByLegalHoldOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}/recovery-points/", code: 200)
@idempotent
operation ListRecoveryPointsByResource {
    input: ListRecoveryPointsByResourceInput
    output: ListRecoveryPointsByResourceOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/report-jobs", code: 200)
operation ListReportJobs {
    input: ListReportJobsInput
    output: ListReportJobsOutput
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/report-plans", code: 200)
operation ListReportPlans {
    input: ListReportPlansInput
    output: ListReportPlansOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/", code: 200)
operation ListRestoreAccessBackupVaults {
    input: ListRestoreAccessBackupVaultsInput
    output: ListRestoreAccessBackupVaultsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/restore-job-summaries", code: 200)
operation ListRestoreJobSummaries {
    input: ListRestoreJobSummariesInput
    output: ListRestoreJobSummariesOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-jobs/", code: 200)
@idempotent
operation ListRestoreJobs {
    input: ListRestoreJobsInput
    output: ListRestoreJobsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}/restore-jobs/", code: 200)
operation ListRestoreJobsByProtectedResource {
    input: ListRestoreJobsByProtectedResourceInput
    output: ListRestoreJobsByProtectedResourceOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans", code: 200)
operation ListRestoreTestingPlans {
    input: ListRestoreTestingPlansInput
    output: ListRestoreTestingPlansOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections", code: 200)
operation ListRestoreTestingSelections {
    input: ListRestoreTestingSelectionsInput
    output: ListRestoreTestingSelectionsOutput
    errors: [
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/scan-job-summaries", code: 200)
operation ListScanJobSummaries {
    input: ListScanJobSummariesInput
    output: ListScanJobSummariesOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/scan/jobs", code: 200)
@idempotent
operation ListScanJobs {
    input: ListScanJobsInput
    output: ListScanJobsOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}/", code: 200)
@idempotent
operation ListTags {
    input: ListTagsInput
    output: ListTagsOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/tiering-configurations/", code: 200)
@idempotent
operation ListTieringConfigurations {
    input: ListTieringConfigurationsInput
    output: ListTieringConfigurationsOutput
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/access-policy", code: 200)
@idempotent
operation PutBackupVaultAccessPolicy {
    input: PutBackupVaultAccessPolicyInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/vault-lock", code: 200)
@idempotent
operation PutBackupVaultLockConfiguration {
    input: PutBackupVaultLockConfigurationInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/notification-configuration", code: 200)
@idempotent
operation PutBackupVaultNotifications {
    input: PutBackupVaultNotificationsInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-jobs/{RestoreJobId}/validations", code: 204)
@idempotent
operation PutRestoreValidationResult {
    input: PutRestoreValidationResultInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/{RestoreAccessBackupVaultArn}", code: 200)
operation RevokeRestoreAccessBackupVault {
    input: RevokeRestoreAccessBackupVaultInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-jobs", code: 200)
@idempotent
operation StartBackupJob {
    input: StartBackupJobInput
    output: StartBackupJobOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/copy-jobs", code: 200)
@idempotent
operation StartCopyJob {
    input: StartCopyJobInput
    output: StartCopyJobOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/audit/report-jobs/{ReportPlanName}", code: 200)
@idempotent
operation StartReportJob {
    input: StartReportJobInput
    output: StartReportJobOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-jobs", code: 200)
@idempotent
operation StartRestoreJob {
    input: StartRestoreJobInput
    output: StartRestoreJobOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/scan/job", code: 201)
@idempotent
operation StartScanJob {
    input: StartScanJobInput
    output: StartScanJobOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-jobs/{BackupJobId}", code: 200)
operation StopBackupJob {
    input: StopBackupJobInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 200)
@idempotent
operation TagResource {
    input: TagResourceInput
    errors: [
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/untag/{ResourceArn}", code: 200)
@idempotent
operation UntagResource {
    input: UntagResourceInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup/plans/{BackupPlanId}", code: 200)
@idempotent
operation UpdateBackupPlan {
    input: UpdateBackupPlanInput
    output: UpdateBackupPlanOutput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/audit/frameworks/{FrameworkName}", code: 200)
@idempotent
operation UpdateFramework {
    input: UpdateFrameworkInput
    output: UpdateFrameworkOutput
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/global-settings", code: 200)
operation UpdateGlobalSettings {
    input: UpdateGlobalSettingsInput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index", code: 200)
@idempotent
operation UpdateRecoveryPointIndexSettings {
    input: UpdateRecoveryPointIndexSettingsInput
    output: UpdateRecoveryPointIndexSettingsOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}", code: 200)
@idempotent
operation UpdateRecoveryPointLifecycle {
    input: UpdateRecoveryPointLifecycleInput
    output: UpdateRecoveryPointLifecycleOutput
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/account-settings", code: 200)
operation UpdateRegionSettings {
    input: UpdateRegionSettingsInput
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/audit/report-plans/{ReportPlanName}", code: 200)
@idempotent
operation UpdateReportPlan {
    input: UpdateReportPlanInput
    output: UpdateReportPlanOutput
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans/{RestoreTestingPlanName}", code: 200)
@idempotent
operation UpdateRestoreTestingPlan {
    input: UpdateRestoreTestingPlanInput
    output: UpdateRestoreTestingPlanOutput
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}", code: 200)
@idempotent
operation UpdateRestoreTestingSelection {
    input: UpdateRestoreTestingSelectionInput
    output: UpdateRestoreTestingSelectionOutput
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/tiering-configurations/{TieringConfigurationName}", code: 200)
@idempotent
operation UpdateTieringConfiguration {
    input: UpdateTieringConfigurationInput
    output: UpdateTieringConfigurationOutput
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

string ARN

@pattern("^[0-9]{12}$")
string AccountId

structure AdvancedBackupSetting {
    ResourceType: ResourceType
    BackupOptions: BackupOptions
}

list AdvancedBackupSettings {
    member: AdvancedBackupSetting
}

structure AggregatedScanResult {
    FailedScan: Boolean
    Findings: ScanFindings
    LastComputed: timestamp
}

enum AggregationPeriod {
    ONE_DAY
    SEVEN_DAYS
    FOURTEEN_DAYS
}

@error("client")
structure AlreadyExistsException {
    Code: string
    Message: string
    CreatorRequestId: string
    Arn: string
    Type: string
    Context: string
}

structure AssociateBackupVaultMpaApprovalTeamInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required MpaApprovalTeamArn: ARN
    RequesterComment: RequesterComment
}

structure BackupJob {
    AccountId: AccountId
    BackupJobId: string
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    VaultType: string
    VaultLockState: string
    RecoveryPointArn: ARN
    RecoveryPointLifecycle: Lifecycle
    EncryptionKeyArn: ARN
    IsEncrypted: boolean
    ResourceArn: ARN
    CreationDate: timestamp
    CompletionDate: timestamp
    State: BackupJobState
    StatusMessage: string
    PercentDone: string
    BackupSizeInBytes: Long
    IamRoleArn: IAMRoleArn
    CreatedBy: RecoveryPointCreator
    ExpectedCompletionDate: timestamp
    StartBy: timestamp
    ResourceType: ResourceType
    BytesTransferred: Long
    BackupOptions: BackupOptions
    BackupType: string
    ParentJobId: string
    IsParent: boolean
    ResourceName: string
    InitiationDate: timestamp
    MessageCategory: string
}

map BackupJobChildJobsInState {
    key: BackupJobState
    value: Long
}

enum BackupJobState {
    CREATED
    PENDING
    RUNNING
    ABORTING
    ABORTED
    COMPLETED
    FAILED
    EXPIRED
    PARTIAL
}

enum BackupJobStatus {
    CREATED
    PENDING
    RUNNING
    ABORTING
    ABORTED
    COMPLETED
    FAILED
    EXPIRED
    PARTIAL
    AGGREGATE_ALL
    ANY
}

structure BackupJobSummary {
    Region: Region
    AccountId: AccountId
    State: BackupJobStatus
    ResourceType: ResourceType
    MessageCategory: MessageCategory
    Count: integer
    StartTime: timestamp
    EndTime: timestamp
}

list BackupJobSummaryList {
    member: BackupJobSummary
}

list BackupJobsList {
    member: BackupJob
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupOptionKey

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupOptionValue

map BackupOptions {
    key: BackupOptionKey
    value: BackupOptionValue
}

structure BackupPlan {
    @required BackupPlanName: BackupPlanName
    @required Rules: BackupRules
    AdvancedBackupSettings: AdvancedBackupSettings
    ScanSettings: ScanSettings
}

structure BackupPlanInput {
    @required BackupPlanName: BackupPlanName
    @required Rules: BackupRulesInput
    AdvancedBackupSettings: AdvancedBackupSettings
    ScanSettings: ScanSettings
}

string BackupPlanName

list BackupPlanTemplatesList {
    member: BackupPlanTemplatesListMember
}

structure BackupPlanTemplatesListMember {
    BackupPlanTemplateId: string
    BackupPlanTemplateName: string
}

list BackupPlanVersionsList {
    member: BackupPlansListMember
}

list BackupPlansList {
    member: BackupPlansListMember
}

structure BackupPlansListMember {
    BackupPlanArn: ARN
    BackupPlanId: string
    CreationDate: timestamp
    DeletionDate: timestamp
    VersionId: string
    BackupPlanName: BackupPlanName
    CreatorRequestId: string
    LastExecutionDate: timestamp
    AdvancedBackupSettings: AdvancedBackupSettings
}

structure BackupRule {
    @required RuleName: BackupRuleName
    @required TargetBackupVaultName: BackupVaultName
    TargetLogicallyAirGappedBackupVaultArn: ARN
    ScheduleExpression: CronExpression
    StartWindowMinutes: WindowMinutes
    CompletionWindowMinutes: WindowMinutes
    Lifecycle: Lifecycle
    RecoveryPointTags: Tags
    RuleId: string
    CopyActions: CopyActions
    EnableContinuousBackup: Boolean
    ScheduleExpressionTimezone: Timezone
    IndexActions: IndexActions
    ScanActions: ScanActions
}

structure BackupRuleInput {
    @required RuleName: BackupRuleName
    @required TargetBackupVaultName: BackupVaultName
    TargetLogicallyAirGappedBackupVaultArn: ARN
    ScheduleExpression: CronExpression
    StartWindowMinutes: WindowMinutes
    CompletionWindowMinutes: WindowMinutes
    Lifecycle: Lifecycle
    RecoveryPointTags: Tags
    CopyActions: CopyActions
    EnableContinuousBackup: Boolean
    ScheduleExpressionTimezone: Timezone
    IndexActions: IndexActions
    ScanActions: ScanActions
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupRuleName

list BackupRules {
    member: BackupRule
}

list BackupRulesInput {
    member: BackupRuleInput
}

structure BackupSelection {
    @required SelectionName: BackupSelectionName
    @required IamRoleArn: IAMRoleArn
    Resources: ResourceArns
    ListOfTags: ListOfTags
    NotResources: ResourceArns
    Conditions: Conditions
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupSelectionName

list BackupSelectionsList {
    member: BackupSelectionsListMember
}

structure BackupSelectionsListMember {
    SelectionId: string
    SelectionName: BackupSelectionName
    BackupPlanId: string
    CreationDate: timestamp
    CreatorRequestId: string
    IamRoleArn: IAMRoleArn
}

enum BackupVaultEvent {
    BACKUP_JOB_STARTED
    BACKUP_JOB_COMPLETED
    BACKUP_JOB_SUCCESSFUL
    BACKUP_JOB_FAILED
    BACKUP_JOB_EXPIRED
    RESTORE_JOB_STARTED
    RESTORE_JOB_COMPLETED
    RESTORE_JOB_SUCCESSFUL
    RESTORE_JOB_FAILED
    COPY_JOB_STARTED
    COPY_JOB_SUCCESSFUL
    COPY_JOB_FAILED
    RECOVERY_POINT_MODIFIED
    BACKUP_PLAN_CREATED
    BACKUP_PLAN_MODIFIED
    S3_BACKUP_OBJECT_FAILED
    S3_RESTORE_OBJECT_FAILED
    CONTINUOUS_BACKUP_INTERRUPTED
    RECOVERY_POINT_INDEX_COMPLETED
    RECOVERY_POINT_INDEX_DELETED
    RECOVERY_POINT_INDEXING_FAILED
    EKS_RESTORE_OBJECT_FAILED
    EKS_RESTORE_OBJECT_SKIPPED
    EKS_BACKUP_OBJECT_FAILED
}

list BackupVaultEvents {
    member: BackupVaultEvent
}

list BackupVaultList {
    member: BackupVaultListMember
}

structure BackupVaultListMember {
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    VaultType: VaultType
    VaultState: VaultState
    CreationDate: timestamp
    EncryptionKeyArn: ARN
    CreatorRequestId: string
    NumberOfRecoveryPoints: long
    Locked: Boolean
    MinRetentionDays: Long
    MaxRetentionDays: Long
    LockDate: timestamp
    EncryptionKeyType: EncryptionKeyType
}

@pattern("^[a-zA-Z0-9\\-\\_]{2,50}$")
string BackupVaultName

@pattern("^(\\*|[a-zA-Z0-9\\-\\_]{2,50})$")
string BackupVaultNameOrWildcard

boolean Boolean

structure CalculatedLifecycle {
    MoveToColdStorageAt: timestamp
    DeleteAt: timestamp
}

structure CancelLegalHoldInput {
    @required @httpLabel LegalHoldId: string
    @required @httpQuery("cancelDescription") CancelDescription: string
    @httpQuery("retainRecordInDays") RetainRecordInDays: Long
}

structure CancelLegalHoldOutput {}

@length(min: 1, max: 100)
list ComplianceResourceIdList {
    member: string
}

structure Condition {
    @required ConditionType: ConditionType
    @required ConditionKey: ConditionKey
    @required ConditionValue: ConditionValue
}

string ConditionKey

structure ConditionParameter {
    ConditionKey: ConditionKey
    ConditionValue: ConditionValue
}

list ConditionParameters {
    member: ConditionParameter
}

enum ConditionType {
    STRINGEQUALS
}

string ConditionValue

structure Conditions {
    StringEquals: ConditionParameters
    StringNotEquals: ConditionParameters
    StringLike: ConditionParameters
    StringNotLike: ConditionParameters
}

@error("client")
structure ConflictException {
    Code: string
    Message: string
    Type: string
    Context: string
}

structure ControlInputParameter {
    ParameterName: ParameterName
    ParameterValue: ParameterValue
}

list ControlInputParameters {
    member: ControlInputParameter
}

string ControlName

structure ControlScope {
    ComplianceResourceIds: ComplianceResourceIdList
    ComplianceResourceTypes: ResourceTypeList
    Tags: stringMap
}

structure CopyAction {
    Lifecycle: Lifecycle
    @required DestinationBackupVaultArn: ARN
}

list CopyActions {
    member: CopyAction
}

structure CopyJob {
    AccountId: AccountId
    CopyJobId: string
    SourceBackupVaultArn: ARN
    SourceRecoveryPointArn: ARN
    DestinationBackupVaultArn: ARN
    DestinationVaultType: string
    DestinationVaultLockState: string
    DestinationRecoveryPointArn: ARN
    DestinationEncryptionKeyArn: ARN
    DestinationRecoveryPointLifecycle: Lifecycle
    ResourceArn: ARN
    CreationDate: timestamp
    CompletionDate: timestamp
    State: CopyJobState
    StatusMessage: string
    BackupSizeInBytes: Long
    IamRoleArn: IAMRoleArn
    CreatedBy: RecoveryPointCreator
    CreatedByBackupJobId: string
    ResourceType: ResourceType
    ParentJobId: string
    IsParent: boolean
    CompositeMemberIdentifier: string
    NumberOfChildJobs: Long
    ChildJobsInState: CopyJobChildJobsInState
    ResourceName: string
    MessageCategory: string
}

map CopyJobChildJobsInState {
    key: CopyJobState
    value: Long
}

enum CopyJobState {
    CREATED
    RUNNING
    COMPLETED
    FAILED
    PARTIAL
}

enum CopyJobStatus {
    CREATED
    RUNNING
    ABORTING
    ABORTED
    COMPLETING
    COMPLETED
    FAILING
    FAILED
    PARTIAL
    AGGREGATE_ALL
    ANY
}

structure CopyJobSummary {
    Region: Region
    AccountId: AccountId
    State: CopyJobStatus
    ResourceType: ResourceType
    MessageCategory: MessageCategory
    Count: integer
    StartTime: timestamp
    EndTime: timestamp
}

list CopyJobSummaryList {
    member: CopyJobSummary
}

list CopyJobsList {
    member: CopyJob
}

structure CreateBackupPlanInput {
    @required BackupPlan: BackupPlanInput
    BackupPlanTags: Tags
    @idempotencyToken CreatorRequestId: string
}

structure CreateBackupPlanOutput {
    BackupPlanId: string
    BackupPlanArn: ARN
    CreationDate: timestamp
    VersionId: string
    AdvancedBackupSettings: AdvancedBackupSettings
}

structure CreateBackupSelectionInput {
    @required @httpLabel BackupPlanId: string
    @required BackupSelection: BackupSelection
    @idempotencyToken CreatorRequestId: string
}

structure CreateBackupSelectionOutput {
    SelectionId: string
    BackupPlanId: string
    CreationDate: timestamp
}

structure CreateBackupVaultInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    BackupVaultTags: Tags
    EncryptionKeyArn: ARN
    @idempotencyToken CreatorRequestId: string
}

structure CreateBackupVaultOutput {
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    CreationDate: timestamp
}

structure CreateFrameworkInput {
    @required FrameworkName: FrameworkName
    FrameworkDescription: FrameworkDescription
    @required FrameworkControls: FrameworkControls
    @idempotencyToken IdempotencyToken: string
    FrameworkTags: stringMap
}

structure CreateFrameworkOutput {
    FrameworkName: FrameworkName
    FrameworkArn: ARN
}

structure CreateLegalHoldInput {
    @required Title: string
    @required Description: string
    @idempotencyToken IdempotencyToken: string
    RecoveryPointSelection: RecoveryPointSelection
    Tags: Tags
}

structure CreateLegalHoldOutput {
    Title: string
    Status: LegalHoldStatus
    Description: string
    LegalHoldId: string
    LegalHoldArn: ARN
    CreationDate: timestamp
    RecoveryPointSelection: RecoveryPointSelection
}

structure CreateLogicallyAirGappedBackupVaultInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    BackupVaultTags: Tags
    @idempotencyToken CreatorRequestId: string
    @required MinRetentionDays: Long
    @required MaxRetentionDays: Long
    EncryptionKeyArn: ARN
}

structure CreateLogicallyAirGappedBackupVaultOutput {
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    CreationDate: timestamp
    VaultState: VaultState
}

structure CreateReportPlanInput {
    @required ReportPlanName: ReportPlanName
    ReportPlanDescription: ReportPlanDescription
    @required ReportDeliveryChannel: ReportDeliveryChannel
    @required ReportSetting: ReportSetting
    ReportPlanTags: stringMap
    @idempotencyToken IdempotencyToken: string
}

structure CreateReportPlanOutput {
    ReportPlanName: ReportPlanName
    ReportPlanArn: ARN
    CreationTime: timestamp
}

structure CreateRestoreAccessBackupVaultInput {
    @required SourceBackupVaultArn: ARN
    BackupVaultName: BackupVaultName
    BackupVaultTags: Tags
    @idempotencyToken CreatorRequestId: string
    RequesterComment: RequesterComment
}

structure CreateRestoreAccessBackupVaultOutput {
    RestoreAccessBackupVaultArn: ARN
    VaultState: VaultState
    RestoreAccessBackupVaultName: BackupVaultName
    CreationDate: timestamp
}

structure CreateRestoreTestingPlanInput {
    CreatorRequestId: String
    @required RestoreTestingPlan: RestoreTestingPlanForCreate
    Tags: SensitiveStringMap
}

structure CreateRestoreTestingPlanOutput {
    @required CreationTime: Timestamp
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
}

structure CreateRestoreTestingSelectionInput {
    CreatorRequestId: String
    @required @httpLabel RestoreTestingPlanName: String
    @required RestoreTestingSelection: RestoreTestingSelectionForCreate
}

structure CreateRestoreTestingSelectionOutput {
    @required CreationTime: Timestamp
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
    @required RestoreTestingSelectionName: String
}

structure CreateTieringConfigurationInput {
    @required TieringConfiguration: TieringConfigurationInputForCreate
    TieringConfigurationTags: Tags
    @idempotencyToken CreatorRequestId: CreatorRequestId
}

structure CreateTieringConfigurationOutput {
    TieringConfigurationArn: ARN
    TieringConfigurationName: string
    CreationTime: timestamp
}

string CreatorRequestId

string CronExpression

structure DateRange {
    @required FromDate: timestamp
    @required ToDate: timestamp
}

structure DeleteBackupPlanInput {
    @required @httpLabel BackupPlanId: string
}

structure DeleteBackupPlanOutput {
    BackupPlanId: string
    BackupPlanArn: ARN
    DeletionDate: timestamp
    VersionId: string
}

structure DeleteBackupSelectionInput {
    @required @httpLabel BackupPlanId: string
    @required @httpLabel SelectionId: string
}

structure DeleteBackupVaultAccessPolicyInput {
    @required @httpLabel BackupVaultName: BackupVaultName
}

structure DeleteBackupVaultInput {
    @required @httpLabel BackupVaultName: string
}

structure DeleteBackupVaultLockConfigurationInput {
    @required @httpLabel BackupVaultName: BackupVaultName
}

structure DeleteBackupVaultNotificationsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
}

structure DeleteFrameworkInput {
    @required @httpLabel FrameworkName: FrameworkName
}

structure DeleteRecoveryPointInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
}

structure DeleteReportPlanInput {
    @required @httpLabel ReportPlanName: ReportPlanName
}

structure DeleteRestoreTestingPlanInput {
    @required @httpLabel RestoreTestingPlanName: String
}

structure DeleteRestoreTestingSelectionInput {
    @required @httpLabel RestoreTestingPlanName: String
    @required @httpLabel RestoreTestingSelectionName: String
}

structure DeleteTieringConfigurationInput {
    @required @httpLabel TieringConfigurationName: TieringConfigurationName
}

structure DeleteTieringConfigurationOutput {}

@error("server")
structure DependencyFailureException {
    Code: string
    Message: string
    Type: string
    Context: string
}

structure DescribeBackupJobInput {
    @required @httpLabel BackupJobId: string
}

structure DescribeBackupJobOutput {
    AccountId: AccountId
    BackupJobId: string
    BackupVaultName: BackupVaultName
    RecoveryPointLifecycle: Lifecycle
    BackupVaultArn: ARN
    VaultType: string
    VaultLockState: string
    RecoveryPointArn: ARN
    EncryptionKeyArn: ARN
    IsEncrypted: boolean
    ResourceArn: ARN
    CreationDate: timestamp
    CompletionDate: timestamp
    State: BackupJobState
    StatusMessage: string
    PercentDone: string
    BackupSizeInBytes: Long
    IamRoleArn: IAMRoleArn
    CreatedBy: RecoveryPointCreator
    ResourceType: ResourceType
    BytesTransferred: Long
    ExpectedCompletionDate: timestamp
    StartBy: timestamp
    BackupOptions: BackupOptions
    BackupType: string
    ParentJobId: string
    IsParent: boolean
    NumberOfChildJobs: Long
    ChildJobsInState: BackupJobChildJobsInState
    ResourceName: string
    InitiationDate: timestamp
    MessageCategory: string
}

structure DescribeBackupVaultInput {
    @required @httpLabel BackupVaultName: string
    @httpQuery("backupVaultAccountId") BackupVaultAccountId: string
}

structure DescribeBackupVaultOutput {
    BackupVaultName: string
    BackupVaultArn: ARN
    VaultType: VaultType
    VaultState: VaultState
    EncryptionKeyArn: ARN
    CreationDate: timestamp
    CreatorRequestId: string
    NumberOfRecoveryPoints: long
    Locked: Boolean
    MinRetentionDays: Long
    MaxRetentionDays: Long
    LockDate: timestamp
    SourceBackupVaultArn: ARN
    MpaApprovalTeamArn: ARN
    MpaSessionArn: ARN
    LatestMpaApprovalTeamUpdate: LatestMpaApprovalTeamUpdate
    EncryptionKeyType: EncryptionKeyType
}

structure DescribeCopyJobInput {
    @required @httpLabel CopyJobId: string
}

structure DescribeCopyJobOutput {
    CopyJob: CopyJob
}

structure DescribeFrameworkInput {
    @required @httpLabel FrameworkName: FrameworkName
}

structure DescribeFrameworkOutput {
    FrameworkName: FrameworkName
    FrameworkArn: ARN
    FrameworkDescription: FrameworkDescription
    FrameworkControls: FrameworkControls
    CreationTime: timestamp
    DeploymentStatus: string
    FrameworkStatus: string
    IdempotencyToken: string
}

structure DescribeGlobalSettingsInput {}

structure DescribeGlobalSettingsOutput {
    GlobalSettings: GlobalSettings
    LastUpdateTime: timestamp
}

structure DescribeProtectedResourceInput {
    @required @httpLabel ResourceArn: ARN
}

structure DescribeProtectedResourceOutput {
    ResourceArn: ARN
    ResourceType: ResourceType
    LastBackupTime: timestamp
    ResourceName: string
    LastBackupVaultArn: ARN
    LastRecoveryPointArn: ARN
    LatestRestoreExecutionTimeMinutes: Long
    LatestRestoreJobCreationDate: timestamp
    LatestRestoreRecoveryPointCreationDate: timestamp
}

structure DescribeRecoveryPointInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
    @httpQuery("backupVaultAccountId") BackupVaultAccountId: AccountId
}

structure DescribeRecoveryPointOutput {
    RecoveryPointArn: ARN
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    SourceBackupVaultArn: ARN
    ResourceArn: ARN
    ResourceType: ResourceType
    CreatedBy: RecoveryPointCreator
    IamRoleArn: IAMRoleArn
    Status: RecoveryPointStatus
    StatusMessage: string
    CreationDate: timestamp
    InitiationDate: timestamp
    CompletionDate: timestamp
    BackupSizeInBytes: Long
    CalculatedLifecycle: CalculatedLifecycle
    Lifecycle: Lifecycle
    EncryptionKeyArn: ARN
    IsEncrypted: boolean
    StorageClass: StorageClass
    LastRestoreTime: timestamp
    ParentRecoveryPointArn: ARN
    CompositeMemberIdentifier: string
    IsParent: boolean
    ResourceName: string
    VaultType: VaultType
    IndexStatus: IndexStatus
    IndexStatusMessage: string
    EncryptionKeyType: EncryptionKeyType
    ScanResults: ScanResults
}

structure DescribeRegionSettingsInput {}

structure DescribeRegionSettingsOutput {
    ResourceTypeOptInPreference: ResourceTypeOptInPreference
    ResourceTypeManagementPreference: ResourceTypeManagementPreference
}

structure DescribeReportJobInput {
    @required @httpLabel ReportJobId: ReportJobId
}

structure DescribeReportJobOutput {
    ReportJob: ReportJob
}

structure DescribeReportPlanInput {
    @required @httpLabel ReportPlanName: ReportPlanName
}

structure DescribeReportPlanOutput {
    ReportPlan: ReportPlan
}

structure DescribeRestoreJobInput {
    @required @httpLabel RestoreJobId: RestoreJobId
}

structure DescribeRestoreJobOutput {
    AccountId: AccountId
    RestoreJobId: string
    RecoveryPointArn: ARN
    SourceResourceArn: ARN
    BackupVaultArn: ARN
    CreationDate: timestamp
    CompletionDate: timestamp
    Status: RestoreJobStatus
    StatusMessage: string
    PercentDone: string
    BackupSizeInBytes: Long
    IamRoleArn: IAMRoleArn
    ExpectedCompletionTimeMinutes: Long
    CreatedResourceArn: ARN
    ResourceType: ResourceType
    RecoveryPointCreationDate: timestamp
    CreatedBy: RestoreJobCreator
    ValidationStatus: RestoreValidationStatus
    ValidationStatusMessage: string
    DeletionStatus: RestoreDeletionStatus
    DeletionStatusMessage: string
    IsParent: boolean
    ParentJobId: string
}

structure DescribeScanJobInput {
    @required @httpLabel ScanJobId: String
}

structure DescribeScanJobOutput {
    @required AccountId: String
    @required BackupVaultArn: String
    @required BackupVaultName: String
    CompletionDate: Timestamp
    @required CreatedBy: ScanJobCreator
    @required CreationDate: Timestamp
    @required IamRoleArn: String
    @required MalwareScanner: MalwareScanner
    @required RecoveryPointArn: String
    @required ResourceArn: String
    @required ResourceName: String
    @required ResourceType: ScanResourceType
    ScanBaseRecoveryPointArn: String
    ScanId: String
    @required ScanJobId: String
    @required ScanMode: ScanMode
    ScanResult: ScanResultInfo
    @required ScannerRoleArn: String
    @required State: ScanState
    StatusMessage: String
}

structure DisassociateBackupVaultMpaApprovalTeamInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    RequesterComment: RequesterComment
}

structure DisassociateRecoveryPointFromParentInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
}

structure DisassociateRecoveryPointInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
}

enum EncryptionKeyType {
    AWS_OWNED_KMS_KEY
    CUSTOMER_MANAGED_KMS_KEY
}

structure ExportBackupPlanTemplateInput {
    @required @httpLabel BackupPlanId: string
}

structure ExportBackupPlanTemplateOutput {
    BackupPlanTemplateJson: string
}

list FormatList {
    member: string
}

structure Framework {
    FrameworkName: FrameworkName
    FrameworkArn: ARN
    FrameworkDescription: FrameworkDescription
    NumberOfControls: integer
    CreationTime: timestamp
    DeploymentStatus: string
}

structure FrameworkControl {
    @required ControlName: ControlName
    ControlInputParameters: ControlInputParameters
    ControlScope: ControlScope
}

list FrameworkControls {
    member: FrameworkControl
}

@length(min: 0, max: 1024)
@pattern(".*\\S.*")
string FrameworkDescription

list FrameworkList {
    member: Framework
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z][_a-zA-Z0-9]*")
string FrameworkName

structure GetBackupPlanFromJSONInput {
    @required BackupPlanTemplateJson: string
}

structure GetBackupPlanFromJSONOutput {
    BackupPlan: BackupPlan
}

structure GetBackupPlanFromTemplateInput {
    @required @httpLabel BackupPlanTemplateId: string
}

structure GetBackupPlanFromTemplateOutput {
    BackupPlanDocument: BackupPlan
}

structure GetBackupPlanInput {
    @required @httpLabel BackupPlanId: string
    @httpQuery("versionId") VersionId: string
    @httpQuery("MaxScheduledRunsPreview") MaxScheduledRunsPreview: MaxScheduledRunsPreview
}

structure GetBackupPlanOutput {
    BackupPlan: BackupPlan
    BackupPlanId: string
    BackupPlanArn: ARN
    VersionId: string
    CreatorRequestId: string
    CreationDate: timestamp
    DeletionDate: timestamp
    LastExecutionDate: timestamp
    AdvancedBackupSettings: AdvancedBackupSettings
    ScheduledRunsPreview: ScheduledRunsPreview
}

structure GetBackupSelectionInput {
    @required @httpLabel BackupPlanId: string
    @required @httpLabel SelectionId: string
}

structure GetBackupSelectionOutput {
    BackupSelection: BackupSelection
    SelectionId: string
    BackupPlanId: string
    CreationDate: timestamp
    CreatorRequestId: string
}

structure GetBackupVaultAccessPolicyInput {
    @required @httpLabel BackupVaultName: BackupVaultName
}

structure GetBackupVaultAccessPolicyOutput {
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    Policy: IAMPolicy
}

structure GetBackupVaultNotificationsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
}

structure GetBackupVaultNotificationsOutput {
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    SNSTopicArn: ARN
    BackupVaultEvents: BackupVaultEvents
}

structure GetLegalHoldInput {
    @required @httpLabel LegalHoldId: string
}

structure GetLegalHoldOutput {
    Title: string
    Status: LegalHoldStatus
    Description: string
    CancelDescription: string
    LegalHoldId: string
    LegalHoldArn: ARN
    CreationDate: timestamp
    CancellationDate: timestamp
    RetainRecordUntil: timestamp
    RecoveryPointSelection: RecoveryPointSelection
}

structure GetRecoveryPointIndexDetailsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
}

structure GetRecoveryPointIndexDetailsOutput {
    RecoveryPointArn: ARN
    BackupVaultArn: ARN
    SourceResourceArn: ARN
    IndexCreationDate: timestamp
    IndexDeletionDate: timestamp
    IndexCompletionDate: timestamp
    IndexStatus: IndexStatus
    IndexStatusMessage: string
    TotalItemsIndexed: Long
}

structure GetRecoveryPointRestoreMetadataInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
    @httpQuery("backupVaultAccountId") BackupVaultAccountId: AccountId
}

structure GetRecoveryPointRestoreMetadataOutput {
    BackupVaultArn: ARN
    RecoveryPointArn: ARN
    RestoreMetadata: Metadata
    ResourceType: ResourceType
}

structure GetRestoreJobMetadataInput {
    @required @httpLabel RestoreJobId: RestoreJobId
}

structure GetRestoreJobMetadataOutput {
    RestoreJobId: RestoreJobId
    Metadata: Metadata
}

structure GetRestoreTestingInferredMetadataInput {
    @httpQuery("BackupVaultAccountId") BackupVaultAccountId: String
    @required @httpQuery("BackupVaultName") BackupVaultName: String
    @required @httpQuery("RecoveryPointArn") RecoveryPointArn: String
}

structure GetRestoreTestingInferredMetadataOutput {
    @required InferredMetadata: stringMap
}

structure GetRestoreTestingPlanInput {
    @required @httpLabel RestoreTestingPlanName: String
}

structure GetRestoreTestingPlanOutput {
    @required RestoreTestingPlan: RestoreTestingPlanForGet
}

structure GetRestoreTestingSelectionInput {
    @required @httpLabel RestoreTestingPlanName: String
    @required @httpLabel RestoreTestingSelectionName: String
}

structure GetRestoreTestingSelectionOutput {
    @required RestoreTestingSelection: RestoreTestingSelectionForGet
}

structure GetSupportedResourceTypesOutput {
    ResourceTypes: ResourceTypes
}

structure GetTieringConfigurationInput {
    @required @httpLabel TieringConfigurationName: TieringConfigurationName
}

structure GetTieringConfigurationOutput {
    TieringConfiguration: TieringConfiguration
}

map GlobalSettings {
    key: GlobalSettingsName
    value: GlobalSettingsValue
}

string GlobalSettingsName

string GlobalSettingsValue

string IAMPolicy

string IAMRoleArn

enum Index {
    ENABLED
    DISABLED
}

structure IndexAction {
    ResourceTypes: ResourceTypes
}

list IndexActions {
    member: IndexAction
}

enum IndexStatus {
    PENDING
    ACTIVE
    FAILED
    DELETING
}

structure IndexedRecoveryPoint {
    RecoveryPointArn: ARN
    SourceResourceArn: ARN
    IamRoleArn: ARN
    BackupCreationDate: timestamp
    ResourceType: ResourceType
    IndexCreationDate: timestamp
    IndexStatus: IndexStatus
    IndexStatusMessage: string
    BackupVaultArn: ARN
}

list IndexedRecoveryPointList {
    member: IndexedRecoveryPoint
}

@error("client")
structure InvalidParameterValueException {
    Code: string
    Message: string
    Type: string
    Context: string
}

@error("client")
structure InvalidRequestException {
    Code: string
    Message: string
    Type: string
    Context: string
}

@error("client")
structure InvalidResourceStateException {
    Code: string
    Message: string
    Type: string
    Context: string
}

boolean IsEnabled

structure KeyValue {
    @required Key: String
    @required Value: String
}

list KeyValueList {
    member: KeyValue
}

structure LatestMpaApprovalTeamUpdate {
    MpaSessionArn: ARN
    Status: MpaSessionStatus
    StatusMessage: string
    InitiationDate: timestamp
    ExpiryDate: timestamp
}

structure LatestRevokeRequest {
    MpaSessionArn: string
    Status: MpaRevokeSessionStatus
    StatusMessage: string
    InitiationDate: timestamp
    ExpiryDate: timestamp
}

structure LegalHold {
    Title: string
    Status: LegalHoldStatus
    Description: string
    LegalHoldId: string
    LegalHoldArn: ARN
    CreationDate: timestamp
    CancellationDate: timestamp
}

enum LegalHoldStatus {
    CREATING
    ACTIVE
    CANCELING
    CANCELED
}

list LegalHoldsList {
    member: LegalHold
}

structure Lifecycle {
    MoveToColdStorageAfterDays: Long
    DeleteAfterDays: Long
    OptInToArchiveForSupportedResources: Boolean
    DeleteAfterEvent: LifecycleDeleteAfterEvent
}

enum LifecycleDeleteAfterEvent {
    DELETE_AFTER_COPY
}

@error("client")
structure LimitExceededException {
    Code: string
    Message: string
    Type: string
    Context: string
}

structure ListBackupJobSummariesInput {
    @httpQuery("AccountId") AccountId: AccountId
    @httpQuery("State") State: BackupJobStatus
    @httpQuery("ResourceType") ResourceType: ResourceType
    @httpQuery("MessageCategory") MessageCategory: MessageCategory
    @httpQuery("AggregationPeriod") AggregationPeriod: AggregationPeriod
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListBackupJobSummariesOutput {
    BackupJobSummaries: BackupJobSummaryList
    AggregationPeriod: string
    NextToken: string
}

structure ListBackupJobsInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("resourceArn") ByResourceArn: ARN
    @httpQuery("state") ByState: BackupJobState
    @httpQuery("backupVaultName") ByBackupVaultName: BackupVaultName
    @httpQuery("createdBefore") ByCreatedBefore: timestamp
    @httpQuery("createdAfter") ByCreatedAfter: timestamp
    @httpQuery("resourceType") ByResourceType: ResourceType
    @httpQuery("accountId") ByAccountId: AccountId
    @httpQuery("completeAfter") ByCompleteAfter: timestamp
    @httpQuery("completeBefore") ByCompleteBefore: timestamp
    @httpQuery("parentJobId") ByParentJobId: string
    @httpQuery("messageCategory") ByMessageCategory: string
}

structure ListBackupJobsOutput {
    BackupJobs: BackupJobsList
    NextToken: string
}

structure ListBackupPlanTemplatesInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListBackupPlanTemplatesOutput {
    NextToken: string
    BackupPlanTemplatesList: BackupPlanTemplatesList
}

structure ListBackupPlanVersionsInput {
    @required @httpLabel BackupPlanId: string
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListBackupPlanVersionsOutput {
    NextToken: string
    BackupPlanVersionsList: BackupPlanVersionsList
}

structure ListBackupPlansInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("includeDeleted") IncludeDeleted: Boolean
}

structure ListBackupPlansOutput {
    NextToken: string
    BackupPlansList: BackupPlansList
}

structure ListBackupSelectionsInput {
    @required @httpLabel BackupPlanId: string
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListBackupSelectionsOutput {
    NextToken: string
    BackupSelectionsList: BackupSelectionsList
}

structure ListBackupVaultsInput {
    @httpQuery("vaultType") ByVaultType: VaultType
    @httpQuery("shared") ByShared: boolean
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListBackupVaultsOutput {
    BackupVaultList: BackupVaultList
    NextToken: string
}

structure ListCopyJobSummariesInput {
    @httpQuery("AccountId") AccountId: AccountId
    @httpQuery("State") State: CopyJobStatus
    @httpQuery("ResourceType") ResourceType: ResourceType
    @httpQuery("MessageCategory") MessageCategory: MessageCategory
    @httpQuery("AggregationPeriod") AggregationPeriod: AggregationPeriod
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListCopyJobSummariesOutput {
    CopyJobSummaries: CopyJobSummaryList
    AggregationPeriod: string
    NextToken: string
}

structure ListCopyJobsInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("resourceArn") ByResourceArn: ARN
    @httpQuery("state") ByState: CopyJobState
    @httpQuery("createdBefore") ByCreatedBefore: timestamp
    @httpQuery("createdAfter") ByCreatedAfter: timestamp
    @httpQuery("resourceType") ByResourceType: ResourceType
    @httpQuery("destinationVaultArn") ByDestinationVaultArn: string
    @httpQuery("accountId") ByAccountId: AccountId
    @httpQuery("completeBefore") ByCompleteBefore: timestamp
    @httpQuery("completeAfter") ByCompleteAfter: timestamp
    @httpQuery("parentJobId") ByParentJobId: string
    @httpQuery("messageCategory") ByMessageCategory: string
    @httpQuery("sourceRecoveryPointArn") BySourceRecoveryPointArn: string
}

structure ListCopyJobsOutput {
    CopyJobs: CopyJobsList
    NextToken: string
}

structure ListFrameworksInput {
    @httpQuery("MaxResults") MaxResults: MaxFrameworkInputs
    @httpQuery("NextToken") NextToken: string
}

structure ListFrameworksOutput {
    Frameworks: FrameworkList
    NextToken: string
}

structure ListIndexedRecoveryPointsInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("sourceResourceArn") SourceResourceArn: ARN
    @httpQuery("createdBefore") CreatedBefore: timestamp
    @httpQuery("createdAfter") CreatedAfter: timestamp
    @httpQuery("resourceType") ResourceType: ResourceType
    @httpQuery("indexStatus") IndexStatus: IndexStatus
}

structure ListIndexedRecoveryPointsOutput {
    IndexedRecoveryPoints: IndexedRecoveryPointList
    NextToken: string
}

structure ListLegalHoldsInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListLegalHoldsOutput {
    NextToken: string
    LegalHolds: LegalHoldsList
}

list ListOfTags {
    member: Condition
}

structure ListProtectedResourcesByBackupVaultInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @httpQuery("backupVaultAccountId") BackupVaultAccountId: AccountId
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListProtectedResourcesByBackupVaultOutput {
    Results: ProtectedResourcesList
    NextToken: string
}

structure ListProtectedResourcesInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListProtectedResourcesOutput {
    Results: ProtectedResourcesList
    NextToken: string
}

structure ListRecoveryPointsByBackupVaultInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @httpQuery("backupVaultAccountId") BackupVaultAccountId: AccountId
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("resourceArn") ByResourceArn: ARN
    @httpQuery("resourceType") ByResourceType: ResourceType
    @httpQuery("backupPlanId") ByBackupPlanId: string
    @httpQuery("createdBefore") ByCreatedBefore: timestamp
    @httpQuery("createdAfter") ByCreatedAfter: timestamp
    @httpQuery("parentRecoveryPointArn") ByParentRecoveryPointArn: ARN
}

structure ListRecoveryPointsByBackupVaultOutput {
    NextToken: string
    RecoveryPoints: RecoveryPointByBackupVaultList
}

structure ListRecoveryPointsByLegalHoldInput {
    @required @httpLabel LegalHoldId: string
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListRecoveryPointsByLegalHoldOutput {
    RecoveryPoints: RecoveryPointsList
    NextToken: string
}

structure ListRecoveryPointsByResourceInput {
    @required @httpLabel ResourceArn: ARN
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("managedByAWSBackupOnly") ManagedByAWSBackupOnly: boolean
}

structure ListRecoveryPointsByResourceOutput {
    NextToken: string
    RecoveryPoints: RecoveryPointByResourceList
}

structure ListReportJobsInput {
    @httpQuery("ReportPlanName") ByReportPlanName: ReportPlanName
    @httpQuery("CreationBefore") ByCreationBefore: timestamp
    @httpQuery("CreationAfter") ByCreationAfter: timestamp
    @httpQuery("Status") ByStatus: string
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListReportJobsOutput {
    ReportJobs: ReportJobList
    NextToken: string
}

structure ListReportPlansInput {
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListReportPlansOutput {
    ReportPlans: ReportPlanList
    NextToken: string
}

structure ListRestoreAccessBackupVaultsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListRestoreAccessBackupVaultsOutput {
    NextToken: string
    RestoreAccessBackupVaults: RestoreAccessBackupVaultList
}

structure ListRestoreJobSummariesInput {
    @httpQuery("AccountId") AccountId: AccountId
    @httpQuery("State") State: RestoreJobState
    @httpQuery("ResourceType") ResourceType: ResourceType
    @httpQuery("AggregationPeriod") AggregationPeriod: AggregationPeriod
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListRestoreJobSummariesOutput {
    RestoreJobSummaries: RestoreJobSummaryList
    AggregationPeriod: string
    NextToken: string
}

structure ListRestoreJobsByProtectedResourceInput {
    @required @httpLabel ResourceArn: ARN
    @httpQuery("status") ByStatus: RestoreJobStatus
    @httpQuery("recoveryPointCreationDateAfter") ByRecoveryPointCreationDateAfter: timestamp
    @httpQuery("recoveryPointCreationDateBefore") ByRecoveryPointCreationDateBefore: timestamp
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListRestoreJobsByProtectedResourceOutput {
    RestoreJobs: RestoreJobsList
    NextToken: string
}

structure ListRestoreJobsInput {
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("accountId") ByAccountId: AccountId
    @httpQuery("resourceType") ByResourceType: ResourceType
    @httpQuery("createdBefore") ByCreatedBefore: timestamp
    @httpQuery("createdAfter") ByCreatedAfter: timestamp
    @httpQuery("status") ByStatus: RestoreJobStatus
    @httpQuery("completeBefore") ByCompleteBefore: timestamp
    @httpQuery("completeAfter") ByCompleteAfter: timestamp
    @httpQuery("restoreTestingPlanArn") ByRestoreTestingPlanArn: ARN
    @httpQuery("parentJobId") ByParentJobId: string
}

structure ListRestoreJobsOutput {
    RestoreJobs: RestoreJobsList
    NextToken: string
}

structure ListRestoreTestingPlansInput {
    @httpQuery("MaxResults") MaxResults: ListRestoreTestingPlansInputMaxResultsInteger
    @httpQuery("NextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer ListRestoreTestingPlansInputMaxResultsInteger

structure ListRestoreTestingPlansOutput {
    NextToken: String
    @required RestoreTestingPlans: RestoreTestingPlans
}

structure ListRestoreTestingSelectionsInput {
    @httpQuery("MaxResults") MaxResults: ListRestoreTestingSelectionsInputMaxResultsInteger
    @httpQuery("NextToken") NextToken: String
    @required @httpLabel RestoreTestingPlanName: String
}

@range(min: 1, max: 1000)
integer ListRestoreTestingSelectionsInputMaxResultsInteger

structure ListRestoreTestingSelectionsOutput {
    NextToken: String
    @required RestoreTestingSelections: RestoreTestingSelections
}

structure ListScanJobSummariesInput {
    @httpQuery("AccountId") AccountId: AccountId
    @httpQuery("ResourceType") ResourceType: ResourceType
    @httpQuery("MalwareScanner") MalwareScanner: MalwareScanner
    @httpQuery("ScanResultStatus") ScanResultStatus: ScanResultStatus
    @httpQuery("State") State: ScanJobStatus
    @httpQuery("AggregationPeriod") AggregationPeriod: AggregationPeriod
    @httpQuery("MaxResults") MaxResults: MaxResults
    @httpQuery("NextToken") NextToken: string
}

structure ListScanJobSummariesOutput {
    ScanJobSummaries: ScanJobSummaryList
    AggregationPeriod: string
    NextToken: string
}

structure ListScanJobsInput {
    @httpQuery("ByAccountId") ByAccountId: String
    @httpQuery("ByBackupVaultName") ByBackupVaultName: String
    @httpQuery("ByCompleteAfter") ByCompleteAfter: Timestamp
    @httpQuery("ByCompleteBefore") ByCompleteBefore: Timestamp
    @httpQuery("ByMalwareScanner") ByMalwareScanner: MalwareScanner
    @httpQuery("ByRecoveryPointArn") ByRecoveryPointArn: String
    @httpQuery("ByResourceArn") ByResourceArn: String
    @httpQuery("ByResourceType") ByResourceType: ScanResourceType
    @httpQuery("ByScanResultStatus") ByScanResultStatus: ScanResultStatus
    @httpQuery("ByState") ByState: ScanState
    @httpQuery("MaxResults") MaxResults: ListScanJobsInputMaxResultsInteger
    @httpQuery("NextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer ListScanJobsInputMaxResultsInteger

structure ListScanJobsOutput {
    NextToken: String
    @required ScanJobs: ScanJobs
}

structure ListTagsInput {
    @required @httpLabel ResourceArn: ARN
    @httpQuery("nextToken") NextToken: string
    @httpQuery("maxResults") MaxResults: MaxResults
}

structure ListTagsOutput {
    NextToken: string
    Tags: Tags
}

structure ListTieringConfigurationsInput {
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("nextToken") NextToken: string
}

structure ListTieringConfigurationsOutput {
    TieringConfigurations: TieringConfigurationsList
    NextToken: string
}

long Long

enum MalwareScanner {
    GUARDDUTY
}

@range(min: 1, max: 1000)
integer MaxFrameworkInputs

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0, max: 10)
integer MaxScheduledRunsPreview

string MessageCategory

@sensitive
map Metadata {
    key: MetadataKey
    value: MetadataValue
}

string MetadataKey

string MetadataValue

@error("client")
structure MissingParameterValueException {
    Code: string
    Message: string
    Type: string
    Context: string
}

enum MpaRevokeSessionStatus {
    PENDING
    FAILED
}

enum MpaSessionStatus {
    PENDING
    APPROVED
    FAILED
}

string ParameterName

string ParameterValue

structure ProtectedResource {
    ResourceArn: ARN
    ResourceType: ResourceType
    LastBackupTime: timestamp
    ResourceName: string
    LastBackupVaultArn: ARN
    LastRecoveryPointArn: ARN
}

structure ProtectedResourceConditions {
    StringEquals: KeyValueList
    StringNotEquals: KeyValueList
}

list ProtectedResourcesList {
    member: ProtectedResource
}

structure PutBackupVaultAccessPolicyInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    Policy: IAMPolicy
}

structure PutBackupVaultLockConfigurationInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    MinRetentionDays: Long
    MaxRetentionDays: Long
    ChangeableForDays: Long
}

structure PutBackupVaultNotificationsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required SNSTopicArn: ARN
    @required BackupVaultEvents: BackupVaultEvents
}

structure PutRestoreValidationResultInput {
    @required @httpLabel RestoreJobId: RestoreJobId
    @required ValidationStatus: RestoreValidationStatus
    ValidationStatusMessage: string
}

structure RecoveryPointByBackupVault {
    RecoveryPointArn: ARN
    BackupVaultName: BackupVaultName
    BackupVaultArn: ARN
    SourceBackupVaultArn: ARN
    ResourceArn: ARN
    ResourceType: ResourceType
    CreatedBy: RecoveryPointCreator
    IamRoleArn: IAMRoleArn
    Status: RecoveryPointStatus
    StatusMessage: string
    CreationDate: timestamp
    InitiationDate: timestamp
    CompletionDate: timestamp
    BackupSizeInBytes: Long
    CalculatedLifecycle: CalculatedLifecycle
    Lifecycle: Lifecycle
    EncryptionKeyArn: ARN
    IsEncrypted: boolean
    LastRestoreTime: timestamp
    ParentRecoveryPointArn: ARN
    CompositeMemberIdentifier: string
    IsParent: boolean
    ResourceName: string
    VaultType: VaultType
    IndexStatus: IndexStatus
    IndexStatusMessage: string
    EncryptionKeyType: EncryptionKeyType
    AggregatedScanResult: AggregatedScanResult
}

list RecoveryPointByBackupVaultList {
    member: RecoveryPointByBackupVault
}

structure RecoveryPointByResource {
    RecoveryPointArn: ARN
    CreationDate: timestamp
    Status: RecoveryPointStatus
    StatusMessage: string
    EncryptionKeyArn: ARN
    BackupSizeBytes: Long
    BackupVaultName: BackupVaultName
    IsParent: boolean
    ParentRecoveryPointArn: ARN
    ResourceName: string
    VaultType: VaultType
    IndexStatus: IndexStatus
    IndexStatusMessage: string
    EncryptionKeyType: EncryptionKeyType
    AggregatedScanResult: AggregatedScanResult
}

list RecoveryPointByResourceList {
    member: RecoveryPointByResource
}

structure RecoveryPointCreator {
    BackupPlanId: string
    BackupPlanArn: ARN
    BackupPlanName: string
    BackupPlanVersion: string
    BackupRuleId: string
    BackupRuleName: string
    BackupRuleCron: string
    BackupRuleTimezone: string
}

structure RecoveryPointMember {
    RecoveryPointArn: ARN
    ResourceArn: ARN
    ResourceType: ResourceType
    BackupVaultName: BackupVaultName
}

structure RecoveryPointSelection {
    VaultNames: VaultNames
    ResourceIdentifiers: ResourceIdentifiers
    DateRange: DateRange
}

enum RecoveryPointStatus {
    COMPLETED
    PARTIAL
    DELETING
    EXPIRED
    AVAILABLE
    STOPPED
    CREATING
}

list RecoveryPointsList {
    member: RecoveryPointMember
}

string Region

structure ReportDeliveryChannel {
    @required S3BucketName: string
    S3KeyPrefix: string
    Formats: FormatList
}

structure ReportDestination {
    S3BucketName: string
    S3Keys: stringList
}

structure ReportJob {
    ReportJobId: ReportJobId
    ReportPlanArn: ARN
    ReportTemplate: string
    CreationTime: timestamp
    CompletionTime: timestamp
    Status: string
    StatusMessage: string
    ReportDestination: ReportDestination
}

string ReportJobId

list ReportJobList {
    member: ReportJob
}

structure ReportPlan {
    ReportPlanArn: ARN
    ReportPlanName: ReportPlanName
    ReportPlanDescription: ReportPlanDescription
    ReportSetting: ReportSetting
    ReportDeliveryChannel: ReportDeliveryChannel
    DeploymentStatus: string
    CreationTime: timestamp
    LastAttemptedExecutionTime: timestamp
    LastSuccessfulExecutionTime: timestamp
}

@length(min: 0, max: 1024)
@pattern(".*\\S.*")
string ReportPlanDescription

list ReportPlanList {
    member: ReportPlan
}

@length(min: 1, max: 256)
@pattern("[a-zA-Z][_a-zA-Z0-9]*")
string ReportPlanName

structure ReportSetting {
    @required ReportTemplate: string
    FrameworkArns: stringList
    NumberOfFrameworks: integer
    Accounts: stringList
    OrganizationUnits: stringList
    Regions: stringList
}

@sensitive
string RequesterComment

list ResourceArns {
    member: ARN
}

list ResourceIdentifiers {
    member: string
}

@error("client")
structure ResourceNotFoundException {
    Code: string
    Message: string
    Type: string
    Context: string
}

structure ResourceSelection {
    @required Resources: ResourceArns
    @required TieringDownSettingsInDays: TieringDownSettingsInDays
    @required ResourceType: ResourceType
}

list ResourceSelections {
    member: ResourceSelection
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string ResourceType

list ResourceTypeList {
    member: ARN
}

map ResourceTypeManagementPreference {
    key: ResourceType
    value: IsEnabled
}

map ResourceTypeOptInPreference {
    key: ResourceType
    value: IsEnabled
}

list ResourceTypes {
    member: ResourceType
}

list RestoreAccessBackupVaultList {
    member: RestoreAccessBackupVaultListMember
}

structure RestoreAccessBackupVaultListMember {
    RestoreAccessBackupVaultArn: ARN
    CreationDate: timestamp
    ApprovalDate: timestamp
    VaultState: VaultState
    LatestRevokeRequest: LatestRevokeRequest
}

enum RestoreDeletionStatus {
    DELETING
    FAILED
    SUCCESSFUL
}

structure RestoreJobCreator {
    RestoreTestingPlanArn: ARN
}

string RestoreJobId

enum RestoreJobState {
    CREATED
    PENDING
    RUNNING
    ABORTED
    COMPLETED
    FAILED
    AGGREGATE_ALL
    ANY
}

enum RestoreJobStatus {
    PENDING
    RUNNING
    COMPLETED
    ABORTED
    FAILED
}

structure RestoreJobSummary {
    Region: Region
    AccountId: AccountId
    State: RestoreJobState
    ResourceType: ResourceType
    Count: integer
    StartTime: timestamp
    EndTime: timestamp
}

list RestoreJobSummaryList {
    member: RestoreJobSummary
}

list RestoreJobsList {
    member: RestoreJobsListMember
}

structure RestoreJobsListMember {
    AccountId: AccountId
    RestoreJobId: string
    RecoveryPointArn: ARN
    SourceResourceArn: ARN
    BackupVaultArn: ARN
    CreationDate: timestamp
    CompletionDate: timestamp
    Status: RestoreJobStatus
    StatusMessage: string
    PercentDone: string
    BackupSizeInBytes: Long
    IamRoleArn: IAMRoleArn
    ExpectedCompletionTimeMinutes: Long
    CreatedResourceArn: ARN
    ResourceType: ResourceType
    RecoveryPointCreationDate: timestamp
    IsParent: boolean
    ParentJobId: string
    CreatedBy: RestoreJobCreator
    ValidationStatus: RestoreValidationStatus
    ValidationStatusMessage: string
    DeletionStatus: RestoreDeletionStatus
    DeletionStatusMessage: string
}

structure RestoreTestingPlanForCreate {
    @required RecoveryPointSelection: RestoreTestingRecoveryPointSelection
    @required RestoreTestingPlanName: String
    @required ScheduleExpression: String
    ScheduleExpressionTimezone: String
    StartWindowHours: integer
}

structure RestoreTestingPlanForGet {
    @required CreationTime: Timestamp
    CreatorRequestId: String
    LastExecutionTime: Timestamp
    LastUpdateTime: Timestamp
    @required RecoveryPointSelection: RestoreTestingRecoveryPointSelection
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
    @required ScheduleExpression: String
    ScheduleExpressionTimezone: String
    StartWindowHours: integer
}

structure RestoreTestingPlanForList {
    @required CreationTime: Timestamp
    LastExecutionTime: Timestamp
    LastUpdateTime: Timestamp
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
    @required ScheduleExpression: String
    ScheduleExpressionTimezone: String
    StartWindowHours: integer
}

structure RestoreTestingPlanForUpdate {
    RecoveryPointSelection: RestoreTestingRecoveryPointSelection
    ScheduleExpression: String
    ScheduleExpressionTimezone: String
    StartWindowHours: integer
}

list RestoreTestingPlans {
    member: RestoreTestingPlanForList
}

structure RestoreTestingRecoveryPointSelection {
    Algorithm: RestoreTestingRecoveryPointSelectionAlgorithm
    ExcludeVaults: stringList
    IncludeVaults: stringList
    RecoveryPointTypes: RestoreTestingRecoveryPointTypeList
    SelectionWindowDays: integer
}

enum RestoreTestingRecoveryPointSelectionAlgorithm {
    LATEST_WITHIN_WINDOW
    RANDOM_WITHIN_WINDOW
}

enum RestoreTestingRecoveryPointType {
    CONTINUOUS
    SNAPSHOT
}

list RestoreTestingRecoveryPointTypeList {
    member: RestoreTestingRecoveryPointType
}

structure RestoreTestingSelectionForCreate {
    @required IamRoleArn: String
    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions
    @required ProtectedResourceType: String
    RestoreMetadataOverrides: SensitiveStringMap
    @required RestoreTestingSelectionName: String
    ValidationWindowHours: integer
}

structure RestoreTestingSelectionForGet {
    @required CreationTime: Timestamp
    CreatorRequestId: String
    @required IamRoleArn: String
    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions
    @required ProtectedResourceType: String
    RestoreMetadataOverrides: SensitiveStringMap
    @required RestoreTestingPlanName: String
    @required RestoreTestingSelectionName: String
    ValidationWindowHours: integer
}

structure RestoreTestingSelectionForList {
    @required CreationTime: Timestamp
    @required IamRoleArn: String
    @required ProtectedResourceType: String
    @required RestoreTestingPlanName: String
    @required RestoreTestingSelectionName: String
    ValidationWindowHours: integer
}

structure RestoreTestingSelectionForUpdate {
    IamRoleArn: String
    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions
    RestoreMetadataOverrides: SensitiveStringMap
    ValidationWindowHours: integer
}

list RestoreTestingSelections {
    member: RestoreTestingSelectionForList
}

enum RestoreValidationStatus {
    FAILED
    SUCCESSFUL
    TIMED_OUT
    VALIDATING
}

structure RevokeRestoreAccessBackupVaultInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RestoreAccessBackupVaultArn: ARN
    @httpQuery("requesterComment") RequesterComment: RequesterComment
}

enum RuleExecutionType {
    CONTINUOUS
    SNAPSHOTS
    CONTINUOUS_AND_SNAPSHOTS
}

structure ScanAction {
    MalwareScanner: MalwareScanner
    ScanMode: ScanMode
}

list ScanActions {
    member: ScanAction
}

enum ScanFinding {
    MALWARE
}

list ScanFindings {
    member: ScanFinding
}

structure ScanJob {
    @required AccountId: String
    @required BackupVaultArn: String
    @required BackupVaultName: String
    CompletionDate: Timestamp
    @required CreatedBy: ScanJobCreator
    @required CreationDate: Timestamp
    @required IamRoleArn: String
    @required MalwareScanner: MalwareScanner
    @required RecoveryPointArn: String
    @required ResourceArn: String
    @required ResourceName: String
    @required ResourceType: ScanResourceType
    ScanBaseRecoveryPointArn: String
    ScanId: String
    @required ScanJobId: String
    @required ScanMode: ScanMode
    ScanResult: ScanResultInfo
    @required ScannerRoleArn: String
    State: ScanState
    StatusMessage: String
}

structure ScanJobCreator {
    @required BackupPlanArn: String
    @required BackupPlanId: String
    @required BackupPlanVersion: String
    @required BackupRuleId: String
}

enum ScanJobState {
    COMPLETED
    COMPLETED_WITH_ISSUES
    FAILED
    CANCELED
}

enum ScanJobStatus {
    CREATED
    COMPLETED
    COMPLETED_WITH_ISSUES
    RUNNING
    FAILED
    CANCELED
    AGGREGATE_ALL
    ANY
}

structure ScanJobSummary {
    Region: Region
    AccountId: AccountId
    State: ScanJobStatus
    ResourceType: ResourceType
    Count: integer
    StartTime: timestamp
    EndTime: timestamp
    MalwareScanner: MalwareScanner
    ScanResultStatus: ScanResultStatus
}

list ScanJobSummaryList {
    member: ScanJobSummary
}

list ScanJobs {
    member: ScanJob
}

enum ScanMode {
    FULL_SCAN
    INCREMENTAL_SCAN
}

enum ScanResourceType {
    EBS
    EC2
    S3
}

structure ScanResult {
    MalwareScanner: MalwareScanner
    ScanJobState: ScanJobState
    LastScanTimestamp: timestamp
    Findings: ScanFindings
}

structure ScanResultInfo {
    @required ScanResultStatus: ScanResultStatus
}

enum ScanResultStatus {
    NO_THREATS_FOUND
    THREATS_FOUND
}

@length(min: 0, max: 5)
list ScanResults {
    member: ScanResult
}

structure ScanSetting {
    MalwareScanner: MalwareScanner
    ResourceTypes: ResourceTypes
    ScannerRoleArn: IAMRoleArn
}

list ScanSettings {
    member: ScanSetting
}

enum ScanState {
    CANCELED
    COMPLETED
    COMPLETED_WITH_ISSUES
    CREATED
    FAILED
    RUNNING
}

structure ScheduledPlanExecutionMember {
    ExecutionTime: timestamp
    RuleId: string
    RuleExecutionType: RuleExecutionType
}

list ScheduledRunsPreview {
    member: ScheduledPlanExecutionMember
}

@sensitive
map SensitiveStringMap {
    key: String
    value: String
}

@error("server")
structure ServiceUnavailableException {
    Code: string
    Message: string
    Type: string
    Context: string
}

structure StartBackupJobInput {
    @required BackupVaultName: BackupVaultName
    LogicallyAirGappedBackupVaultArn: ARN
    @required ResourceArn: ARN
    @required IamRoleArn: IAMRoleArn
    @idempotencyToken IdempotencyToken: string
    StartWindowMinutes: WindowMinutes
    CompleteWindowMinutes: WindowMinutes
    Lifecycle: Lifecycle
    RecoveryPointTags: Tags
    BackupOptions: BackupOptions
    Index: Index
}

structure StartBackupJobOutput {
    BackupJobId: string
    RecoveryPointArn: ARN
    CreationDate: timestamp
    IsParent: boolean
}

structure StartCopyJobInput {
    @required RecoveryPointArn: ARN
    @required SourceBackupVaultName: BackupVaultName
    @required DestinationBackupVaultArn: ARN
    @required IamRoleArn: IAMRoleArn
    @idempotencyToken IdempotencyToken: string
    Lifecycle: Lifecycle
}

structure StartCopyJobOutput {
    CopyJobId: string
    CreationDate: timestamp
    IsParent: boolean
}

structure StartReportJobInput {
    @required @httpLabel ReportPlanName: ReportPlanName
    @idempotencyToken IdempotencyToken: string
}

structure StartReportJobOutput {
    ReportJobId: ReportJobId
}

structure StartRestoreJobInput {
    @required RecoveryPointArn: ARN
    @required Metadata: Metadata
    IamRoleArn: IAMRoleArn
    @idempotencyToken IdempotencyToken: string
    ResourceType: ResourceType
    CopySourceTagsToRestoredResource: boolean
}

structure StartRestoreJobOutput {
    RestoreJobId: RestoreJobId
}

structure StartScanJobInput {
    @required BackupVaultName: String
    @required IamRoleArn: String
    IdempotencyToken: String
    @required MalwareScanner: MalwareScanner
    @required RecoveryPointArn: String
    ScanBaseRecoveryPointArn: String
    @required ScanMode: ScanMode
    @required ScannerRoleArn: String
}

structure StartScanJobOutput {
    @required CreationDate: Timestamp
    @required ScanJobId: String
}

structure StopBackupJobInput {
    @required @httpLabel BackupJobId: string
}

enum StorageClass {
    WARM
    COLD
    DELETED
}

string String

string TagKey

@sensitive
list TagKeyList {
    member: string
}

structure TagResourceInput {
    @required @httpLabel ResourceArn: ARN
    @required Tags: Tags
}

string TagValue

@sensitive
map Tags {
    key: TagKey
    value: TagValue
}

structure TieringConfiguration {
    @required TieringConfigurationName: TieringConfigurationName
    TieringConfigurationArn: ARN
    @required BackupVaultName: BackupVaultNameOrWildcard
    @required ResourceSelection: ResourceSelections
    CreatorRequestId: CreatorRequestId
    CreationTime: timestamp
    LastUpdatedTime: timestamp
}

structure TieringConfigurationInputForCreate {
    @required TieringConfigurationName: TieringConfigurationName
    @required BackupVaultName: BackupVaultNameOrWildcard
    @required ResourceSelection: ResourceSelections
}

structure TieringConfigurationInputForUpdate {
    @required ResourceSelection: ResourceSelections
    @required BackupVaultName: BackupVaultNameOrWildcard
}

@pattern("^[a-zA-Z0-9_]{1,200}$")
string TieringConfigurationName

list TieringConfigurationsList {
    member: TieringConfigurationsListMember
}

structure TieringConfigurationsListMember {
    TieringConfigurationArn: ARN
    TieringConfigurationName: TieringConfigurationName
    BackupVaultName: BackupVaultNameOrWildcard
    CreationTime: timestamp
    LastUpdatedTime: timestamp
}

@range(min: 60, max: 36500)
integer TieringDownSettingsInDays

timestamp Timestamp

string Timezone

structure UntagResourceInput {
    @required @httpLabel ResourceArn: ARN
    @required TagKeyList: TagKeyList
}

structure UpdateBackupPlanInput {
    @required @httpLabel BackupPlanId: string
    @required BackupPlan: BackupPlanInput
}

structure UpdateBackupPlanOutput {
    BackupPlanId: string
    BackupPlanArn: ARN
    CreationDate: timestamp
    VersionId: string
    AdvancedBackupSettings: AdvancedBackupSettings
    ScanSettings: ScanSettings
}

structure UpdateFrameworkInput {
    @required @httpLabel FrameworkName: FrameworkName
    FrameworkDescription: FrameworkDescription
    FrameworkControls: FrameworkControls
    @idempotencyToken IdempotencyToken: string
}

structure UpdateFrameworkOutput {
    FrameworkName: FrameworkName
    FrameworkArn: ARN
    CreationTime: timestamp
}

structure UpdateGlobalSettingsInput {
    GlobalSettings: GlobalSettings
}

structure UpdateRecoveryPointIndexSettingsInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
    IamRoleArn: IAMRoleArn
    @required Index: Index
}

structure UpdateRecoveryPointIndexSettingsOutput {
    BackupVaultName: BackupVaultName
    RecoveryPointArn: ARN
    IndexStatus: IndexStatus
    Index: Index
}

structure UpdateRecoveryPointLifecycleInput {
    @required @httpLabel BackupVaultName: BackupVaultName
    @required @httpLabel RecoveryPointArn: ARN
    Lifecycle: Lifecycle
}

structure UpdateRecoveryPointLifecycleOutput {
    BackupVaultArn: ARN
    RecoveryPointArn: ARN
    Lifecycle: Lifecycle
    CalculatedLifecycle: CalculatedLifecycle
}

structure UpdateRegionSettingsInput {
    ResourceTypeOptInPreference: ResourceTypeOptInPreference
    ResourceTypeManagementPreference: ResourceTypeManagementPreference
}

structure UpdateReportPlanInput {
    @required @httpLabel ReportPlanName: ReportPlanName
    ReportPlanDescription: ReportPlanDescription
    ReportDeliveryChannel: ReportDeliveryChannel
    ReportSetting: ReportSetting
    @idempotencyToken IdempotencyToken: string
}

structure UpdateReportPlanOutput {
    ReportPlanName: ReportPlanName
    ReportPlanArn: ARN
    CreationTime: timestamp
}

structure UpdateRestoreTestingPlanInput {
    @required RestoreTestingPlan: RestoreTestingPlanForUpdate
    @required @httpLabel RestoreTestingPlanName: String
}

structure UpdateRestoreTestingPlanOutput {
    @required CreationTime: Timestamp
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
    @required UpdateTime: Timestamp
}

structure UpdateRestoreTestingSelectionInput {
    @required @httpLabel RestoreTestingPlanName: String
    @required RestoreTestingSelection: RestoreTestingSelectionForUpdate
    @required @httpLabel RestoreTestingSelectionName: String
}

structure UpdateRestoreTestingSelectionOutput {
    @required CreationTime: Timestamp
    @required RestoreTestingPlanArn: String
    @required RestoreTestingPlanName: String
    @required RestoreTestingSelectionName: String
    @required UpdateTime: Timestamp
}

structure UpdateTieringConfigurationInput {
    @required @httpLabel TieringConfigurationName: TieringConfigurationName
    @required TieringConfiguration: TieringConfigurationInputForUpdate
}

structure UpdateTieringConfigurationOutput {
    TieringConfigurationArn: ARN
    TieringConfigurationName: TieringConfigurationName
    CreationTime: timestamp
    LastUpdatedTime: timestamp
}

list VaultNames {
    member: string
}

enum VaultState {
    CREATING
    AVAILABLE
    FAILED
}

enum VaultType {
    BACKUP_VAULT
    LOGICALLY_AIR_GAPPED_BACKUP_VAULT
    RESTORE_ACCESS_BACKUP_VAULT
}

long WindowMinutes

boolean boolean

integer integer

long long

string string

list stringList {
    member: string
}

map stringMap {
    key: string
    value: string
}

timestamp timestamp
