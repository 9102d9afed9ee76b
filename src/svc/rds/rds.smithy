// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.rds

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "RDS", endpointPrefix: "rds")
@sigv4(name: "rds")
@awsQuery
@xmlNamespace(uri: "http://rds.amazonaws.com/doc/2014-10-31/")
@title("Amazon Relational Database Service")
service RDS {
    version: "2014-10-31"
    operations: [
        AddRoleToDBCluster
        AddRoleToDBInstance
        AddSourceIdentifierToSubscription
        AddTagsToResource
        ApplyPendingMaintenanceAction
        AuthorizeDBSecurityGroupIngress
        BacktrackDBCluster
        CancelExportTask
        CopyDBClusterParameterGroup
        CopyDBClusterSnapshot
        CopyDBParameterGroup
        CopyDBSnapshot
        CopyOptionGroup
        CreateBlueGreenDeployment
        CreateCustomDBEngineVersion
        CreateDBCluster
        CreateDBClusterEndpoint
        CreateDBClusterParameterGroup
        CreateDBClusterSnapshot
        CreateDBInstance
        CreateDBInstanceReadReplica
        CreateDBParameterGroup
        CreateDBProxy
        CreateDBProxyEndpoint
        CreateDBSecurityGroup
        CreateDBShardGroup
        CreateDBSnapshot
        CreateDBSubnetGroup
        CreateEventSubscription
        CreateGlobalCluster
        CreateIntegration
        CreateOptionGroup
        CreateTenantDatabase
        DeleteBlueGreenDeployment
        DeleteCustomDBEngineVersion
        DeleteDBCluster
        DeleteDBClusterAutomatedBackup
        DeleteDBClusterEndpoint
        DeleteDBClusterParameterGroup
        DeleteDBClusterSnapshot
        DeleteDBInstance
        DeleteDBInstanceAutomatedBackup
        DeleteDBParameterGroup
        DeleteDBProxy
        DeleteDBProxyEndpoint
        DeleteDBSecurityGroup
        DeleteDBShardGroup
        DeleteDBSnapshot
        DeleteDBSubnetGroup
        DeleteEventSubscription
        DeleteGlobalCluster
        DeleteIntegration
        DeleteOptionGroup
        DeleteTenantDatabase
        DeregisterDBProxyTargets
        DescribeAccountAttributes
        DescribeBlueGreenDeployments
        DescribeCertificates
        DescribeDBClusterAutomatedBackups
        DescribeDBClusterBacktracks
        DescribeDBClusterEndpoints
        DescribeDBClusterParameterGroups
        DescribeDBClusterParameters
        DescribeDBClusterSnapshotAttributes
        DescribeDBClusterSnapshots
        DescribeDBClusters
        DescribeDBEngineVersions
        DescribeDBInstanceAutomatedBackups
        DescribeDBInstances
        DescribeDBLogFiles
        DescribeDBMajorEngineVersions
        DescribeDBParameterGroups
        DescribeDBParameters
        DescribeDBProxies
        DescribeDBProxyEndpoints
        DescribeDBProxyTargetGroups
        DescribeDBProxyTargets
        DescribeDBRecommendations
        DescribeDBSecurityGroups
        DescribeDBShardGroups
        DescribeDBSnapshotAttributes
        DescribeDBSnapshotTenantDatabases
        DescribeDBSnapshots
        DescribeDBSubnetGroups
        DescribeEngineDefaultClusterParameters
        DescribeEngineDefaultParameters
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeExportTasks
        DescribeGlobalClusters
        DescribeIntegrations
        DescribeOptionGroupOptions
        DescribeOptionGroups
        DescribeOrderableDBInstanceOptions
        DescribePendingMaintenanceActions
        DescribeReservedDBInstances
        DescribeReservedDBInstancesOfferings
        DescribeServerlessV2PlatformVersions
        DescribeSourceRegions
        DescribeTenantDatabases
        DescribeValidDBInstanceModifications
        DisableHttpEndpoint
        DownloadDBLogFilePortion
        EnableHttpEndpoint
        FailoverDBCluster
        FailoverGlobalCluster
        ListTagsForResource
        ModifyActivityStream
        ModifyCertificates
        ModifyCurrentDBClusterCapacity
        ModifyCustomDBEngineVersion
        ModifyDBCluster
        ModifyDBClusterEndpoint
        ModifyDBClusterParameterGroup
        ModifyDBClusterSnapshotAttribute
        ModifyDBInstance
        ModifyDBParameterGroup
        ModifyDBProxy
        ModifyDBProxyEndpoint
        ModifyDBProxyTargetGroup
        ModifyDBRecommendation
        ModifyDBShardGroup
        ModifyDBSnapshot
        ModifyDBSnapshotAttribute
        ModifyDBSubnetGroup
        ModifyEventSubscription
        ModifyGlobalCluster
        ModifyIntegration
        ModifyOptionGroup
        ModifyTenantDatabase
        PromoteReadReplica
        PromoteReadReplicaDBCluster
        PurchaseReservedDBInstancesOffering
        RebootDBCluster
        RebootDBInstance
        RebootDBShardGroup
        RegisterDBProxyTargets
        RemoveFromGlobalCluster
        RemoveRoleFromDBCluster
        RemoveRoleFromDBInstance
        RemoveSourceIdentifierFromSubscription
        RemoveTagsFromResource
        ResetDBClusterParameterGroup
        ResetDBParameterGroup
        RestoreDBClusterFromS3
        RestoreDBClusterFromSnapshot
        RestoreDBClusterToPointInTime
        RestoreDBInstanceFromDBSnapshot
        RestoreDBInstanceFromS3
        RestoreDBInstanceToPointInTime
        RevokeDBSecurityGroupIngress
        StartActivityStream
        StartDBCluster
        StartDBInstance
        StartDBInstanceAutomatedBackupsReplication
        StartExportTask
        StopActivityStream
        StopDBCluster
        StopDBInstance
        StopDBInstanceAutomatedBackupsReplication
        SwitchoverBlueGreenDeployment
        SwitchoverGlobalCluster
        SwitchoverReadReplica
    ]
}

operation AddRoleToDBCluster {
    input: AddRoleToDBClusterMessage
    errors: [
        DBClusterNotFoundFault
        DBClusterRoleAlreadyExistsFault
        DBClusterRoleQuotaExceededFault
        InvalidDBClusterStateFault
    ]
}

operation AddRoleToDBInstance {
    input: AddRoleToDBInstanceMessage
    errors: [
        DBInstanceNotFoundFault
        DBInstanceRoleAlreadyExistsFault
        DBInstanceRoleQuotaExceededFault
        InvalidDBInstanceStateFault
    ]
}

operation AddSourceIdentifierToSubscription {
    input: AddSourceIdentifierToSubscriptionMessage
    output: AddSourceIdentifierToSubscriptionResult
    errors: [
        SourceNotFoundFault
        SubscriptionNotFoundFault
    ]
}

operation AddTagsToResource {
    input: AddTagsToResourceMessage
    errors: [
        BlueGreenDeploymentNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyEndpointNotFoundFault
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        DBShardGroupNotFoundFault
        DBSnapshotNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        TenantDatabaseNotFoundFault
    ]
}

operation ApplyPendingMaintenanceAction {
    input: ApplyPendingMaintenanceActionMessage
    output: ApplyPendingMaintenanceActionResult
    errors: [
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        ResourceNotFoundFault
    ]
}

operation AuthorizeDBSecurityGroupIngress {
    input: AuthorizeDBSecurityGroupIngressMessage
    output: AuthorizeDBSecurityGroupIngressResult
    errors: [
        AuthorizationAlreadyExistsFault
        AuthorizationQuotaExceededFault
        DBSecurityGroupNotFoundFault
        InvalidDBSecurityGroupStateFault
    ]
}

operation BacktrackDBCluster {
    input: BacktrackDBClusterMessage
    output: DBClusterBacktrack
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation CancelExportTask {
    input: CancelExportTaskMessage
    output: ExportTask
    errors: [
        ExportTaskNotFoundFault
        InvalidExportTaskStateFault
    ]
}

operation CopyDBClusterParameterGroup {
    input: CopyDBClusterParameterGroupMessage
    output: CopyDBClusterParameterGroupResult
    errors: [
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CopyDBClusterSnapshot {
    input: CopyDBClusterSnapshotMessage
    output: CopyDBClusterSnapshotResult
    errors: [
        DBClusterSnapshotAlreadyExistsFault
        DBClusterSnapshotNotFoundFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        KMSKeyNotAccessibleFault
        SnapshotQuotaExceededFault
    ]
}

operation CopyDBParameterGroup {
    input: CopyDBParameterGroupMessage
    output: CopyDBParameterGroupResult
    errors: [
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CopyDBSnapshot {
    input: CopyDBSnapshotMessage
    output: CopyDBSnapshotResult
    errors: [
        CustomAvailabilityZoneNotFoundFault
        DBSnapshotAlreadyExistsFault
        DBSnapshotNotFoundFault
        InvalidDBSnapshotStateFault
        KMSKeyNotAccessibleFault
        SnapshotQuotaExceededFault
    ]
}

operation CopyOptionGroup {
    input: CopyOptionGroupMessage
    output: CopyOptionGroupResult
    errors: [
        OptionGroupAlreadyExistsFault
        OptionGroupNotFoundFault
        OptionGroupQuotaExceededFault
    ]
}

operation CreateBlueGreenDeployment {
    input: CreateBlueGreenDeploymentRequest
    output: CreateBlueGreenDeploymentResponse
    errors: [
        BlueGreenDeploymentAlreadyExistsFault
        DBClusterNotFoundFault
        DBClusterParameterGroupNotFoundFault
        DBClusterQuotaExceededFault
        DBInstanceNotFoundFault
        DBParameterGroupNotFoundFault
        InstanceQuotaExceededFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        SourceClusterNotSupportedFault
        SourceDatabaseNotSupportedFault
        StorageQuotaExceededFault
    ]
}

operation CreateCustomDBEngineVersion {
    input: CreateCustomDBEngineVersionMessage
    output: DBEngineVersion
    errors: [
        CreateCustomDBEngineVersionFault
        CustomDBEngineVersionAlreadyExistsFault
        CustomDBEngineVersionNotFoundFault
        CustomDBEngineVersionQuotaExceededFault
        Ec2ImagePropertiesNotSupportedFault
        InvalidCustomDBEngineVersionStateFault
        KMSKeyNotAccessibleFault
    ]
}

operation CreateDBCluster {
    input: CreateDBClusterMessage
    output: CreateDBClusterResult
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterNotFoundFault
        DBClusterParameterGroupNotFoundFault
        DBClusterQuotaExceededFault
        DBInstanceNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        GlobalClusterNotFoundFault
        InsufficientDBInstanceCapacityFault
        InsufficientStorageClusterCapacityFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBSubnetGroupFault
        InvalidDBSubnetGroupStateFault
        InvalidGlobalClusterStateFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        VpcEncryptionControlViolationException
    ]
}

operation CreateDBClusterEndpoint {
    input: CreateDBClusterEndpointMessage
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointAlreadyExistsFault
        DBClusterEndpointQuotaExceededFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
    ]
}

operation CreateDBClusterParameterGroup {
    input: CreateDBClusterParameterGroupMessage
    output: CreateDBClusterParameterGroupResult
    errors: [
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CreateDBClusterSnapshot {
    input: CreateDBClusterSnapshotMessage
    output: CreateDBClusterSnapshotResult
    errors: [
        DBClusterNotFoundFault
        DBClusterSnapshotAlreadyExistsFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        SnapshotQuotaExceededFault
    ]
}

operation CreateDBInstance {
    input: CreateDBInstanceMessage
    output: CreateDBInstanceResult
    errors: [
        AuthorizationNotFoundFault
        BackupPolicyNotFoundFault
        CertificateNotFoundFault
        DBClusterNotFoundFault
        DBInstanceAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InstanceQuotaExceededFault
        InsufficientDBInstanceCapacityFault
        InvalidDBClusterStateFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        TenantDatabaseQuotaExceededFault
        VpcEncryptionControlViolationException
    ]
}

operation CreateDBInstanceReadReplica {
    input: CreateDBInstanceReadReplicaMessage
    output: CreateDBInstanceReadReplicaResult
    errors: [
        CertificateNotFoundFault
        DBClusterNotFoundFault
        DBInstanceAlreadyExistsFault
        DBInstanceNotFoundFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotAllowedFault
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InstanceQuotaExceededFault
        InsufficientDBInstanceCapacityFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBSubnetGroupFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        TenantDatabaseQuotaExceededFault
        VpcEncryptionControlViolationException
    ]
}

operation CreateDBParameterGroup {
    input: CreateDBParameterGroupMessage
    output: CreateDBParameterGroupResult
    errors: [
        DBParameterGroupAlreadyExistsFault
        DBParameterGroupQuotaExceededFault
    ]
}

operation CreateDBProxy {
    input: CreateDBProxyRequest
    output: CreateDBProxyResponse
    errors: [
        DBProxyAlreadyExistsFault
        DBProxyQuotaExceededFault
        InvalidSubnet
    ]
}

operation CreateDBProxyEndpoint {
    input: CreateDBProxyEndpointRequest
    output: CreateDBProxyEndpointResponse
    errors: [
        DBProxyEndpointAlreadyExistsFault
        DBProxyEndpointQuotaExceededFault
        DBProxyNotFoundFault
        InvalidDBProxyStateFault
        InvalidSubnet
    ]
}

operation CreateDBSecurityGroup {
    input: CreateDBSecurityGroupMessage
    output: CreateDBSecurityGroupResult
    errors: [
        DBSecurityGroupAlreadyExistsFault
        DBSecurityGroupNotSupportedFault
        DBSecurityGroupQuotaExceededFault
    ]
}

operation CreateDBShardGroup {
    input: CreateDBShardGroupMessage
    output: DBShardGroup
    errors: [
        DBClusterNotFoundFault
        DBShardGroupAlreadyExistsFault
        InvalidDBClusterStateFault
        InvalidVPCNetworkStateFault
        MaxDBShardGroupLimitReached
        NetworkTypeNotSupported
        UnsupportedDBEngineVersionFault
    ]
}

operation CreateDBSnapshot {
    input: CreateDBSnapshotMessage
    output: CreateDBSnapshotResult
    errors: [
        DBInstanceNotFoundFault
        DBSnapshotAlreadyExistsFault
        InvalidDBInstanceStateFault
        SnapshotQuotaExceededFault
    ]
}

operation CreateDBSubnetGroup {
    input: CreateDBSubnetGroupMessage
    output: CreateDBSubnetGroupResult
    errors: [
        DBSubnetGroupAlreadyExistsFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupQuotaExceededFault
        DBSubnetQuotaExceededFault
        InvalidSubnet
    ]
}

operation CreateEventSubscription {
    input: CreateEventSubscriptionMessage
    output: CreateEventSubscriptionResult
    errors: [
        EventSubscriptionQuotaExceededFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SourceNotFoundFault
        SubscriptionAlreadyExistFault
        SubscriptionCategoryNotFoundFault
    ]
}

operation CreateGlobalCluster {
    input: CreateGlobalClusterMessage
    output: CreateGlobalClusterResult
    errors: [
        DBClusterNotFoundFault
        GlobalClusterAlreadyExistsFault
        GlobalClusterQuotaExceededFault
        InvalidDBClusterStateFault
        InvalidDBShardGroupStateFault
        ResourceNotFoundFault
    ]
}

operation CreateIntegration {
    input: CreateIntegrationMessage
    output: Integration
    errors: [
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        IntegrationAlreadyExistsFault
        IntegrationConflictOperationFault
        IntegrationQuotaExceededFault
        KMSKeyNotAccessibleFault
    ]
}

operation CreateOptionGroup {
    input: CreateOptionGroupMessage
    output: CreateOptionGroupResult
    errors: [
        OptionGroupAlreadyExistsFault
        OptionGroupQuotaExceededFault
    ]
}

operation CreateTenantDatabase {
    input: CreateTenantDatabaseMessage
    output: CreateTenantDatabaseResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        TenantDatabaseAlreadyExistsFault
        TenantDatabaseQuotaExceededFault
    ]
}

operation DeleteBlueGreenDeployment {
    input: DeleteBlueGreenDeploymentRequest
    output: DeleteBlueGreenDeploymentResponse
    errors: [
        BlueGreenDeploymentNotFoundFault
        InvalidBlueGreenDeploymentStateFault
    ]
}

operation DeleteCustomDBEngineVersion {
    input: DeleteCustomDBEngineVersionMessage
    output: DBEngineVersion
    errors: [
        CustomDBEngineVersionNotFoundFault
        InvalidCustomDBEngineVersionStateFault
    ]
}

operation DeleteDBCluster {
    input: DeleteDBClusterMessage
    output: DeleteDBClusterResult
    errors: [
        DBClusterAutomatedBackupQuotaExceededFault
        DBClusterNotFoundFault
        DBClusterSnapshotAlreadyExistsFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
        KMSKeyNotAccessibleFault
        SnapshotQuotaExceededFault
    ]
}

operation DeleteDBClusterAutomatedBackup {
    input: DeleteDBClusterAutomatedBackupMessage
    output: DeleteDBClusterAutomatedBackupResult
    errors: [
        DBClusterAutomatedBackupNotFoundFault
        InvalidDBClusterAutomatedBackupStateFault
    ]
}

operation DeleteDBClusterEndpoint {
    input: DeleteDBClusterEndpointMessage
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBClusterStateFault
    ]
}

operation DeleteDBClusterParameterGroup {
    input: DeleteDBClusterParameterGroupMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation DeleteDBClusterSnapshot {
    input: DeleteDBClusterSnapshotMessage
    output: DeleteDBClusterSnapshotResult
    errors: [
        DBClusterSnapshotNotFoundFault
        InvalidDBClusterSnapshotStateFault
    ]
}

operation DeleteDBInstance {
    input: DeleteDBInstanceMessage
    output: DeleteDBInstanceResult
    errors: [
        DBInstanceAutomatedBackupQuotaExceededFault
        DBInstanceNotFoundFault
        DBSnapshotAlreadyExistsFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        SnapshotQuotaExceededFault
    ]
}

operation DeleteDBInstanceAutomatedBackup {
    input: DeleteDBInstanceAutomatedBackupMessage
    output: DeleteDBInstanceAutomatedBackupResult
    errors: [
        DBInstanceAutomatedBackupNotFoundFault
        InvalidDBInstanceAutomatedBackupStateFault
    ]
}

operation DeleteDBParameterGroup {
    input: DeleteDBParameterGroupMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation DeleteDBProxy {
    input: DeleteDBProxyRequest
    output: DeleteDBProxyResponse
    errors: [
        DBProxyNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation DeleteDBProxyEndpoint {
    input: DeleteDBProxyEndpointRequest
    output: DeleteDBProxyEndpointResponse
    errors: [
        DBProxyEndpointNotFoundFault
        InvalidDBProxyEndpointStateFault
    ]
}

operation DeleteDBSecurityGroup {
    input: DeleteDBSecurityGroupMessage
    errors: [
        DBSecurityGroupNotFoundFault
        InvalidDBSecurityGroupStateFault
    ]
}

operation DeleteDBShardGroup {
    input: DeleteDBShardGroupMessage
    output: DBShardGroup
    errors: [
        DBShardGroupNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBShardGroupStateFault
    ]
}

operation DeleteDBSnapshot {
    input: DeleteDBSnapshotMessage
    output: DeleteDBSnapshotResult
    errors: [
        DBSnapshotNotFoundFault
        InvalidDBSnapshotStateFault
    ]
}

operation DeleteDBSubnetGroup {
    input: DeleteDBSubnetGroupMessage
    errors: [
        DBSubnetGroupNotFoundFault
        InvalidDBSubnetGroupStateFault
        InvalidDBSubnetStateFault
    ]
}

operation DeleteEventSubscription {
    input: DeleteEventSubscriptionMessage
    output: DeleteEventSubscriptionResult
    errors: [
        InvalidEventSubscriptionStateFault
        SubscriptionNotFoundFault
    ]
}

operation DeleteGlobalCluster {
    input: DeleteGlobalClusterMessage
    output: DeleteGlobalClusterResult
    errors: [
        GlobalClusterNotFoundFault
        InvalidGlobalClusterStateFault
    ]
}

operation DeleteIntegration {
    input: DeleteIntegrationMessage
    output: Integration
    errors: [
        IntegrationConflictOperationFault
        IntegrationNotFoundFault
        InvalidIntegrationStateFault
    ]
}

operation DeleteOptionGroup {
    input: DeleteOptionGroupMessage
    errors: [
        InvalidOptionGroupStateFault
        OptionGroupNotFoundFault
    ]
}

operation DeleteTenantDatabase {
    input: DeleteTenantDatabaseMessage
    output: DeleteTenantDatabaseResult
    errors: [
        DBInstanceNotFoundFault
        DBSnapshotAlreadyExistsFault
        InvalidDBInstanceStateFault
        TenantDatabaseNotFoundFault
    ]
}

operation DeregisterDBProxyTargets {
    input: DeregisterDBProxyTargetsRequest
    output: DeregisterDBProxyTargetsResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        DBProxyTargetNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation DescribeAccountAttributes {
    input: DescribeAccountAttributesMessage
    output: AccountAttributesMessage
}

operation DescribeBlueGreenDeployments {
    input: DescribeBlueGreenDeploymentsRequest
    output: DescribeBlueGreenDeploymentsResponse
    errors: [
        BlueGreenDeploymentNotFoundFault
    ]
}

operation DescribeCertificates {
    input: DescribeCertificatesMessage
    output: CertificateMessage
    errors: [
        CertificateNotFoundFault
    ]
}

operation DescribeDBClusterAutomatedBackups {
    input: DescribeDBClusterAutomatedBackupsMessage
    output: DBClusterAutomatedBackupMessage
    errors: [
        DBClusterAutomatedBackupNotFoundFault
    ]
}

operation DescribeDBClusterBacktracks {
    input: DescribeDBClusterBacktracksMessage
    output: DBClusterBacktrackMessage
    errors: [
        DBClusterBacktrackNotFoundFault
        DBClusterNotFoundFault
    ]
}

operation DescribeDBClusterEndpoints {
    input: DescribeDBClusterEndpointsMessage
    output: DBClusterEndpointMessage
    errors: [
        DBClusterNotFoundFault
    ]
}

operation DescribeDBClusterParameterGroups {
    input: DescribeDBClusterParameterGroupsMessage
    output: DBClusterParameterGroupsMessage
    errors: [
        DBParameterGroupNotFoundFault
    ]
}

operation DescribeDBClusterParameters {
    input: DescribeDBClusterParametersMessage
    output: DBClusterParameterGroupDetails
    errors: [
        DBParameterGroupNotFoundFault
    ]
}

operation DescribeDBClusterSnapshotAttributes {
    input: DescribeDBClusterSnapshotAttributesMessage
    output: DescribeDBClusterSnapshotAttributesResult
    errors: [
        DBClusterSnapshotNotFoundFault
    ]
}

operation DescribeDBClusterSnapshots {
    input: DescribeDBClusterSnapshotsMessage
    output: DBClusterSnapshotMessage
    errors: [
        DBClusterSnapshotNotFoundFault
    ]
}

operation DescribeDBClusters {
    input: DescribeDBClustersMessage
    output: DBClusterMessage
    errors: [
        DBClusterNotFoundFault
    ]
}

operation DescribeDBEngineVersions {
    input: DescribeDBEngineVersionsMessage
    output: DBEngineVersionMessage
}

operation DescribeDBInstanceAutomatedBackups {
    input: DescribeDBInstanceAutomatedBackupsMessage
    output: DBInstanceAutomatedBackupMessage
    errors: [
        DBInstanceAutomatedBackupNotFoundFault
    ]
}

operation DescribeDBInstances {
    input: DescribeDBInstancesMessage
    output: DBInstanceMessage
    errors: [
        DBInstanceNotFoundFault
    ]
}

operation DescribeDBLogFiles {
    input: DescribeDBLogFilesMessage
    output: DescribeDBLogFilesResponse
    errors: [
        DBInstanceNotFoundFault
        DBInstanceNotReadyFault
    ]
}

operation DescribeDBMajorEngineVersions {
    input: DescribeDBMajorEngineVersionsRequest
    output: DescribeDBMajorEngineVersionsResponse
}

operation DescribeDBParameterGroups {
    input: DescribeDBParameterGroupsMessage
    output: DBParameterGroupsMessage
    errors: [
        DBParameterGroupNotFoundFault
    ]
}

operation DescribeDBParameters {
    input: DescribeDBParametersMessage
    output: DBParameterGroupDetails
    errors: [
        DBParameterGroupNotFoundFault
    ]
}

operation DescribeDBProxies {
    input: DescribeDBProxiesRequest
    output: DescribeDBProxiesResponse
    errors: [
        DBProxyNotFoundFault
    ]
}

operation DescribeDBProxyEndpoints {
    input: DescribeDBProxyEndpointsRequest
    output: DescribeDBProxyEndpointsResponse
    errors: [
        DBProxyEndpointNotFoundFault
        DBProxyNotFoundFault
    ]
}

operation DescribeDBProxyTargetGroups {
    input: DescribeDBProxyTargetGroupsRequest
    output: DescribeDBProxyTargetGroupsResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation DescribeDBProxyTargets {
    input: DescribeDBProxyTargetsRequest
    output: DescribeDBProxyTargetsResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        DBProxyTargetNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation DescribeDBRecommendations {
    input: DescribeDBRecommendationsMessage
    output: DBRecommendationsMessage
}

operation DescribeDBSecurityGroups {
    input: DescribeDBSecurityGroupsMessage
    output: DBSecurityGroupMessage
    errors: [
        DBSecurityGroupNotFoundFault
    ]
}

operation DescribeDBShardGroups {
    input: DescribeDBShardGroupsMessage
    output: DescribeDBShardGroupsResponse
    errors: [
        DBClusterNotFoundFault
        DBShardGroupNotFoundFault
    ]
}

operation DescribeDBSnapshotAttributes {
    input: DescribeDBSnapshotAttributesMessage
    output: DescribeDBSnapshotAttributesResult
    errors: [
        DBSnapshotNotFoundFault
    ]
}

operation DescribeDBSnapshotTenantDatabases {
    input: DescribeDBSnapshotTenantDatabasesMessage
    output: DBSnapshotTenantDatabasesMessage
    errors: [
        DBSnapshotNotFoundFault
    ]
}

operation DescribeDBSnapshots {
    input: DescribeDBSnapshotsMessage
    output: DBSnapshotMessage
    errors: [
        DBSnapshotNotFoundFault
    ]
}

operation DescribeDBSubnetGroups {
    input: DescribeDBSubnetGroupsMessage
    output: DBSubnetGroupMessage
    errors: [
        DBSubnetGroupNotFoundFault
    ]
}

operation DescribeEngineDefaultClusterParameters {
    input: DescribeEngineDefaultClusterParametersMessage
    output: DescribeEngineDefaultClusterParametersResult
}

operation DescribeEngineDefaultParameters {
    input: DescribeEngineDefaultParametersMessage
    output: DescribeEngineDefaultParametersResult
}

operation DescribeEventCategories {
    input: DescribeEventCategoriesMessage
    output: EventCategoriesMessage
}

operation DescribeEventSubscriptions {
    input: DescribeEventSubscriptionsMessage
    output: EventSubscriptionsMessage
    errors: [
        SubscriptionNotFoundFault
    ]
}

operation DescribeEvents {
    input: DescribeEventsMessage
    output: EventsMessage
}

operation DescribeExportTasks {
    input: DescribeExportTasksMessage
    output: ExportTasksMessage
    errors: [
        ExportTaskNotFoundFault
    ]
}

operation DescribeGlobalClusters {
    input: DescribeGlobalClustersMessage
    output: GlobalClustersMessage
    errors: [
        GlobalClusterNotFoundFault
    ]
}

operation DescribeIntegrations {
    input: DescribeIntegrationsMessage
    output: DescribeIntegrationsResponse
    errors: [
        IntegrationNotFoundFault
    ]
}

operation DescribeOptionGroupOptions {
    input: DescribeOptionGroupOptionsMessage
    output: OptionGroupOptionsMessage
}

operation DescribeOptionGroups {
    input: DescribeOptionGroupsMessage
    output: OptionGroups
    errors: [
        OptionGroupNotFoundFault
    ]
}

operation DescribeOrderableDBInstanceOptions {
    input: DescribeOrderableDBInstanceOptionsMessage
    output: OrderableDBInstanceOptionsMessage
}

operation DescribePendingMaintenanceActions {
    input: DescribePendingMaintenanceActionsMessage
    output: PendingMaintenanceActionsMessage
    errors: [
        ResourceNotFoundFault
    ]
}

operation DescribeReservedDBInstances {
    input: DescribeReservedDBInstancesMessage
    output: ReservedDBInstanceMessage
    errors: [
        ReservedDBInstanceNotFoundFault
    ]
}

operation DescribeReservedDBInstancesOfferings {
    input: DescribeReservedDBInstancesOfferingsMessage
    output: ReservedDBInstancesOfferingMessage
    errors: [
        ReservedDBInstancesOfferingNotFoundFault
    ]
}

operation DescribeServerlessV2PlatformVersions {
    input: DescribeServerlessV2PlatformVersionsMessage
    output: ServerlessV2PlatformVersionsMessage
}

operation DescribeSourceRegions {
    input: DescribeSourceRegionsMessage
    output: SourceRegionMessage
}

operation DescribeTenantDatabases {
    input: DescribeTenantDatabasesMessage
    output: TenantDatabasesMessage
    errors: [
        DBInstanceNotFoundFault
    ]
}

operation DescribeValidDBInstanceModifications {
    input: DescribeValidDBInstanceModificationsMessage
    output: DescribeValidDBInstanceModificationsResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
    ]
}

operation DisableHttpEndpoint {
    input: DisableHttpEndpointRequest
    output: DisableHttpEndpointResponse
    errors: [
        InvalidResourceStateFault
        ResourceNotFoundFault
    ]
}

operation DownloadDBLogFilePortion {
    input: DownloadDBLogFilePortionMessage
    output: DownloadDBLogFilePortionDetails
    errors: [
        DBInstanceNotFoundFault
        DBInstanceNotReadyFault
        DBLogFileNotFoundFault
    ]
}

operation EnableHttpEndpoint {
    input: EnableHttpEndpointRequest
    output: EnableHttpEndpointResponse
    errors: [
        InvalidResourceStateFault
        ResourceNotFoundFault
    ]
}

operation FailoverDBCluster {
    input: FailoverDBClusterMessage
    output: FailoverDBClusterResult
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
    ]
}

operation FailoverGlobalCluster {
    input: FailoverGlobalClusterMessage
    output: FailoverGlobalClusterResult
    errors: [
        DBClusterNotFoundFault
        GlobalClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceMessage
    output: TagListMessage
    errors: [
        BlueGreenDeploymentNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyEndpointNotFoundFault
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        DBShardGroupNotFoundFault
        DBSnapshotNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        TenantDatabaseNotFoundFault
    ]
}

operation ModifyActivityStream {
    input: ModifyActivityStreamRequest
    output: ModifyActivityStreamResponse
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        ResourceNotFoundFault
    ]
}

operation ModifyCertificates {
    input: ModifyCertificatesMessage
    output: ModifyCertificatesResult
    errors: [
        CertificateNotFoundFault
    ]
}

operation ModifyCurrentDBClusterCapacity {
    input: ModifyCurrentDBClusterCapacityMessage
    output: DBClusterCapacityInfo
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterCapacityFault
        InvalidDBClusterStateFault
    ]
}

operation ModifyCustomDBEngineVersion {
    input: ModifyCustomDBEngineVersionMessage
    output: DBEngineVersion
    errors: [
        CustomDBEngineVersionNotFoundFault
        InvalidCustomDBEngineVersionStateFault
    ]
}

operation ModifyDBCluster {
    input: ModifyDBClusterMessage
    output: ModifyDBClusterResult
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterNotFoundFault
        DBClusterParameterGroupNotFoundFault
        DBInstanceAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBSecurityGroupStateFault
        InvalidDBSubnetGroupStateFault
        InvalidGlobalClusterStateFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        StorageQuotaExceededFault
        StorageTypeNotAvailableFault
        StorageTypeNotSupportedFault
        VpcEncryptionControlViolationException
    ]
}

operation ModifyDBClusterEndpoint {
    input: ModifyDBClusterEndpointMessage
    output: DBClusterEndpoint
    errors: [
        DBClusterEndpointNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
    ]
}

operation ModifyDBClusterParameterGroup {
    input: ModifyDBClusterParameterGroupMessage
    output: DBClusterParameterGroupNameMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation ModifyDBClusterSnapshotAttribute {
    input: ModifyDBClusterSnapshotAttributeMessage
    output: ModifyDBClusterSnapshotAttributeResult
    errors: [
        DBClusterSnapshotNotFoundFault
        InvalidDBClusterSnapshotStateFault
        SharedSnapshotQuotaExceededFault
    ]
}

operation ModifyDBInstance {
    input: ModifyDBInstanceMessage
    output: ModifyDBInstanceResult
    errors: [
        AuthorizationNotFoundFault
        BackupPolicyNotFoundFault
        CertificateNotFoundFault
        DBInstanceAlreadyExistsFault
        DBInstanceNotFoundFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBUpgradeDependencyFailureFault
        DomainNotFoundFault
        InsufficientDBInstanceCapacityFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBSecurityGroupStateFault
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        TenantDatabaseQuotaExceededFault
        VpcEncryptionControlViolationException
    ]
}

operation ModifyDBParameterGroup {
    input: ModifyDBParameterGroupMessage
    output: DBParameterGroupNameMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation ModifyDBProxy {
    input: ModifyDBProxyRequest
    output: ModifyDBProxyResponse
    errors: [
        DBProxyAlreadyExistsFault
        DBProxyNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation ModifyDBProxyEndpoint {
    input: ModifyDBProxyEndpointRequest
    output: ModifyDBProxyEndpointResponse
    errors: [
        DBProxyEndpointAlreadyExistsFault
        DBProxyEndpointNotFoundFault
        InvalidDBProxyEndpointStateFault
        InvalidDBProxyStateFault
    ]
}

operation ModifyDBProxyTargetGroup {
    input: ModifyDBProxyTargetGroupRequest
    output: ModifyDBProxyTargetGroupResponse
    errors: [
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        InvalidDBProxyStateFault
    ]
}

operation ModifyDBRecommendation {
    input: ModifyDBRecommendationMessage
    output: DBRecommendationMessage
}

operation ModifyDBShardGroup {
    input: ModifyDBShardGroupMessage
    output: DBShardGroup
    errors: [
        DBShardGroupAlreadyExistsFault
        DBShardGroupNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation ModifyDBSnapshot {
    input: ModifyDBSnapshotMessage
    output: ModifyDBSnapshotResult
    errors: [
        DBSnapshotNotFoundFault
        InvalidDBSnapshotStateFault
        KMSKeyNotAccessibleFault
    ]
}

operation ModifyDBSnapshotAttribute {
    input: ModifyDBSnapshotAttributeMessage
    output: ModifyDBSnapshotAttributeResult
    errors: [
        DBSnapshotNotFoundFault
        InvalidDBSnapshotStateFault
        SharedSnapshotQuotaExceededFault
    ]
}

operation ModifyDBSubnetGroup {
    input: ModifyDBSubnetGroupMessage
    output: ModifyDBSubnetGroupResult
    errors: [
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DBSubnetQuotaExceededFault
        InvalidDBSubnetGroupStateFault
        InvalidSubnet
        SubnetAlreadyInUse
    ]
}

operation ModifyEventSubscription {
    input: ModifyEventSubscriptionMessage
    output: ModifyEventSubscriptionResult
    errors: [
        EventSubscriptionQuotaExceededFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SubscriptionCategoryNotFoundFault
        SubscriptionNotFoundFault
    ]
}

operation ModifyGlobalCluster {
    input: ModifyGlobalClusterMessage
    output: ModifyGlobalClusterResult
    errors: [
        GlobalClusterAlreadyExistsFault
        GlobalClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidGlobalClusterStateFault
    ]
}

operation ModifyIntegration {
    input: ModifyIntegrationMessage
    output: Integration
    errors: [
        IntegrationConflictOperationFault
        IntegrationNotFoundFault
        InvalidIntegrationStateFault
    ]
}

operation ModifyOptionGroup {
    input: ModifyOptionGroupMessage
    output: ModifyOptionGroupResult
    errors: [
        InvalidOptionGroupStateFault
        OptionGroupNotFoundFault
    ]
}

operation ModifyTenantDatabase {
    input: ModifyTenantDatabaseMessage
    output: ModifyTenantDatabaseResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        TenantDatabaseAlreadyExistsFault
        TenantDatabaseNotFoundFault
    ]
}

operation PromoteReadReplica {
    input: PromoteReadReplicaMessage
    output: PromoteReadReplicaResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
    ]
}

operation PromoteReadReplicaDBCluster {
    input: PromoteReadReplicaDBClusterMessage
    output: PromoteReadReplicaDBClusterResult
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation PurchaseReservedDBInstancesOffering {
    input: PurchaseReservedDBInstancesOfferingMessage
    output: PurchaseReservedDBInstancesOfferingResult
    errors: [
        ReservedDBInstanceAlreadyExistsFault
        ReservedDBInstanceQuotaExceededFault
        ReservedDBInstancesOfferingNotFoundFault
    ]
}

operation RebootDBCluster {
    input: RebootDBClusterMessage
    output: RebootDBClusterResult
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
    ]
}

operation RebootDBInstance {
    input: RebootDBInstanceMessage
    output: RebootDBInstanceResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
    ]
}

operation RebootDBShardGroup {
    input: RebootDBShardGroupMessage
    output: DBShardGroup
    errors: [
        DBShardGroupNotFoundFault
        InvalidDBShardGroupStateFault
    ]
}

operation RegisterDBProxyTargets {
    input: RegisterDBProxyTargetsRequest
    output: RegisterDBProxyTargetsResponse
    errors: [
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyNotFoundFault
        DBProxyTargetAlreadyRegisteredFault
        DBProxyTargetGroupNotFoundFault
        InsufficientAvailableIPsInSubnetFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBProxyStateFault
    ]
}

operation RemoveFromGlobalCluster {
    input: RemoveFromGlobalClusterMessage
    output: RemoveFromGlobalClusterResult
    errors: [
        DBClusterNotFoundFault
        GlobalClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
    ]
}

operation RemoveRoleFromDBCluster {
    input: RemoveRoleFromDBClusterMessage
    errors: [
        DBClusterNotFoundFault
        DBClusterRoleNotFoundFault
        InvalidDBClusterStateFault
    ]
}

operation RemoveRoleFromDBInstance {
    input: RemoveRoleFromDBInstanceMessage
    errors: [
        DBInstanceNotFoundFault
        DBInstanceRoleNotFoundFault
        InvalidDBInstanceStateFault
    ]
}

operation RemoveSourceIdentifierFromSubscription {
    input: RemoveSourceIdentifierFromSubscriptionMessage
    output: RemoveSourceIdentifierFromSubscriptionResult
    errors: [
        SourceNotFoundFault
        SubscriptionNotFoundFault
    ]
}

operation RemoveTagsFromResource {
    input: RemoveTagsFromResourceMessage
    errors: [
        BlueGreenDeploymentNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBProxyEndpointNotFoundFault
        DBProxyNotFoundFault
        DBProxyTargetGroupNotFoundFault
        DBShardGroupNotFoundFault
        DBSnapshotNotFoundFault
        DBSnapshotTenantDatabaseNotFoundFault
        IntegrationNotFoundFault
        InvalidDBClusterEndpointStateFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        TenantDatabaseNotFoundFault
    ]
}

operation ResetDBClusterParameterGroup {
    input: ResetDBClusterParameterGroupMessage
    output: DBClusterParameterGroupNameMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation ResetDBParameterGroup {
    input: ResetDBParameterGroupMessage
    output: DBParameterGroupNameMessage
    errors: [
        DBParameterGroupNotFoundFault
        InvalidDBParameterGroupStateFault
    ]
}

operation RestoreDBClusterFromS3 {
    input: RestoreDBClusterFromS3Message
    output: RestoreDBClusterFromS3Result
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterNotFoundFault
        DBClusterParameterGroupNotFoundFault
        DBClusterQuotaExceededFault
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InsufficientStorageClusterCapacityFault
        InvalidDBClusterStateFault
        InvalidDBSubnetGroupStateFault
        InvalidS3BucketFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
    ]
}

operation RestoreDBClusterFromSnapshot {
    input: RestoreDBClusterFromSnapshotMessage
    output: RestoreDBClusterFromSnapshotResult
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterParameterGroupNotFoundFault
        DBClusterQuotaExceededFault
        DBClusterSnapshotNotFoundFault
        DBSnapshotNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InsufficientDBClusterCapacityFault
        InsufficientDBInstanceCapacityFault
        InsufficientStorageClusterCapacityFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBInstanceStateFault
        InvalidDBSnapshotStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        VpcEncryptionControlViolationException
    ]
}

operation RestoreDBClusterToPointInTime {
    input: RestoreDBClusterToPointInTimeMessage
    output: RestoreDBClusterToPointInTimeResult
    errors: [
        DBClusterAlreadyExistsFault
        DBClusterAutomatedBackupNotFoundFault
        DBClusterNotFoundFault
        DBClusterParameterGroupNotFoundFault
        DBClusterQuotaExceededFault
        DBClusterSnapshotNotFoundFault
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InsufficientDBClusterCapacityFault
        InsufficientDBInstanceCapacityFault
        InsufficientStorageClusterCapacityFault
        InvalidDBClusterSnapshotStateFault
        InvalidDBClusterStateFault
        InvalidDBSnapshotStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        VpcEncryptionControlViolationException
    ]
}

operation RestoreDBInstanceFromDBSnapshot {
    input: RestoreDBInstanceFromDBSnapshotMessage
    output: RestoreDBInstanceFromDBSnapshotResult
    errors: [
        AuthorizationNotFoundFault
        BackupPolicyNotFoundFault
        CertificateNotFoundFault
        DBClusterSnapshotNotFoundFault
        DBInstanceAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBSnapshotNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InstanceQuotaExceededFault
        InsufficientDBInstanceCapacityFault
        InvalidDBSnapshotStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        TenantDatabaseQuotaExceededFault
        VpcEncryptionControlViolationException
    ]
}

operation RestoreDBInstanceFromS3 {
    input: RestoreDBInstanceFromS3Message
    output: RestoreDBInstanceFromS3Result
    errors: [
        AuthorizationNotFoundFault
        BackupPolicyNotFoundFault
        CertificateNotFoundFault
        DBInstanceAlreadyExistsFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        InstanceQuotaExceededFault
        InsufficientDBInstanceCapacityFault
        InvalidS3BucketFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        VpcEncryptionControlViolationException
    ]
}

operation RestoreDBInstanceToPointInTime {
    input: RestoreDBInstanceToPointInTimeMessage
    output: RestoreDBInstanceToPointInTimeResult
    errors: [
        AuthorizationNotFoundFault
        BackupPolicyNotFoundFault
        CertificateNotFoundFault
        DBInstanceAlreadyExistsFault
        DBInstanceAutomatedBackupNotFoundFault
        DBInstanceNotFoundFault
        DBParameterGroupNotFoundFault
        DBSecurityGroupNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        DomainNotFoundFault
        InstanceQuotaExceededFault
        InsufficientDBInstanceCapacityFault
        InvalidDBInstanceStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        NetworkTypeNotSupported
        OptionGroupNotFoundFault
        PointInTimeRestoreNotEnabledFault
        ProvisionedIopsNotAvailableInAZFault
        StorageQuotaExceededFault
        StorageTypeNotSupportedFault
        TenantDatabaseQuotaExceededFault
        VpcEncryptionControlViolationException
    ]
}

operation RevokeDBSecurityGroupIngress {
    input: RevokeDBSecurityGroupIngressMessage
    output: RevokeDBSecurityGroupIngressResult
    errors: [
        AuthorizationNotFoundFault
        DBSecurityGroupNotFoundFault
        InvalidDBSecurityGroupStateFault
    ]
}

operation StartActivityStream {
    input: StartActivityStreamRequest
    output: StartActivityStreamResponse
    errors: [
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        ResourceNotFoundFault
    ]
}

operation StartDBCluster {
    input: StartDBClusterMessage
    output: StartDBClusterResult
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBShardGroupStateFault
        KMSKeyNotAccessibleFault
        VpcEncryptionControlViolationException
    ]
}

operation StartDBInstance {
    input: StartDBInstanceMessage
    output: StartDBInstanceResult
    errors: [
        AuthorizationNotFoundFault
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        DBSubnetGroupDoesNotCoverEnoughAZs
        DBSubnetGroupNotFoundFault
        InsufficientDBInstanceCapacityFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidSubnet
        InvalidVPCNetworkStateFault
        KMSKeyNotAccessibleFault
        VpcEncryptionControlViolationException
    ]
}

operation StartDBInstanceAutomatedBackupsReplication {
    input: StartDBInstanceAutomatedBackupsReplicationMessage
    output: StartDBInstanceAutomatedBackupsReplicationResult
    errors: [
        DBInstanceAutomatedBackupQuotaExceededFault
        DBInstanceNotFoundFault
        InvalidDBInstanceAutomatedBackupStateFault
        InvalidDBInstanceStateFault
        KMSKeyNotAccessibleFault
        StorageTypeNotSupportedFault
    ]
}

operation StartExportTask {
    input: StartExportTaskMessage
    output: ExportTask
    errors: [
        DBClusterNotFoundFault
        DBClusterSnapshotNotFoundFault
        DBSnapshotNotFoundFault
        ExportTaskAlreadyExistsFault
        IamRoleMissingPermissionsFault
        IamRoleNotFoundFault
        InvalidExportOnlyFault
        InvalidExportSourceStateFault
        InvalidS3BucketFault
        KMSKeyNotAccessibleFault
    ]
}

operation StopActivityStream {
    input: StopActivityStreamRequest
    output: StopActivityStreamResponse
    errors: [
        DBClusterNotFoundFault
        DBInstanceNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        ResourceNotFoundFault
    ]
}

operation StopDBCluster {
    input: StopDBClusterMessage
    output: StopDBClusterResult
    errors: [
        DBClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        InvalidDBShardGroupStateFault
    ]
}

operation StopDBInstance {
    input: StopDBInstanceMessage
    output: StopDBInstanceResult
    errors: [
        DBInstanceNotFoundFault
        DBSnapshotAlreadyExistsFault
        InvalidDBClusterStateFault
        InvalidDBInstanceStateFault
        SnapshotQuotaExceededFault
    ]
}

operation StopDBInstanceAutomatedBackupsReplication {
    input: StopDBInstanceAutomatedBackupsReplicationMessage
    output: StopDBInstanceAutomatedBackupsReplicationResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
    ]
}

operation SwitchoverBlueGreenDeployment {
    input: SwitchoverBlueGreenDeploymentRequest
    output: SwitchoverBlueGreenDeploymentResponse
    errors: [
        BlueGreenDeploymentNotFoundFault
        InvalidBlueGreenDeploymentStateFault
    ]
}

operation SwitchoverGlobalCluster {
    input: SwitchoverGlobalClusterMessage
    output: SwitchoverGlobalClusterResult
    errors: [
        DBClusterNotFoundFault
        GlobalClusterNotFoundFault
        InvalidDBClusterStateFault
        InvalidGlobalClusterStateFault
    ]
}

operation SwitchoverReadReplica {
    input: SwitchoverReadReplicaMessage
    output: SwitchoverReadReplicaResult
    errors: [
        DBInstanceNotFoundFault
        InvalidDBInstanceStateFault
    ]
}

structure AccountAttributesMessage {
    AccountQuotas: AccountQuotaList
}

structure AccountQuota {
    AccountQuotaName: String
    Used: Long
    Max: Long
}

list AccountQuotaList {
    @xmlName("AccountQuota") member: AccountQuota
}

enum ActivityStreamMode {
    sync
    async
}

list ActivityStreamModeList {
    member: String
}

enum ActivityStreamPolicyStatus {
    locked
    unlocked
    locking_policy = "locking-policy"
    unlocking_policy = "unlocking-policy"
}

enum ActivityStreamStatus {
    stopped
    starting
    started
    stopping
}

structure AddRoleToDBClusterMessage {
    @required DBClusterIdentifier: String
    @required RoleArn: String
    FeatureName: String
}

structure AddRoleToDBInstanceMessage {
    @required DBInstanceIdentifier: String
    @required RoleArn: String
    @required FeatureName: String
}

structure AddSourceIdentifierToSubscriptionMessage {
    @required SubscriptionName: String
    @required SourceIdentifier: String
}

structure AddSourceIdentifierToSubscriptionResult {
    EventSubscription: EventSubscription
}

structure AddTagsToResourceMessage {
    @required ResourceName: String
    @required Tags: TagList
}

structure AdditionalStorageVolume {
    @required VolumeName: String
    AllocatedStorage: IntegerOptional
    IOPS: IntegerOptional
    MaxAllocatedStorage: IntegerOptional
    StorageThroughput: IntegerOptional
    StorageType: String
}

structure AdditionalStorageVolumeOutput {
    VolumeName: String
    StorageVolumeStatus: String
    AllocatedStorage: Integer
    IOPS: IntegerOptional
    MaxAllocatedStorage: IntegerOptional
    StorageThroughput: IntegerOptional
    StorageType: String
}

list AdditionalStorageVolumesList {
    member: AdditionalStorageVolume
}

list AdditionalStorageVolumesOutputList {
    member: AdditionalStorageVolumeOutput
}

enum ApplyMethod {
    immediate
    pending_reboot = "pending-reboot"
}

structure ApplyPendingMaintenanceActionMessage {
    @required ResourceIdentifier: String
    @required ApplyAction: String
    @required OptInType: String
}

structure ApplyPendingMaintenanceActionResult {
    ResourcePendingMaintenanceActions: ResourcePendingMaintenanceActions
}

@length(min: 20, max: 2048)
string Arn

list AttributeValueList {
    @xmlName("AttributeValue") member: String
}

enum AuditPolicyState {
    locked
    unlocked
}

enum AuthScheme {
    SECRETS
}

@length(min: 1, max: 128)
string AuthUserName

@error("client")
@awsQueryError(code: "AuthorizationAlreadyExists", httpResponseCode: 400)
structure AuthorizationAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "AuthorizationNotFound", httpResponseCode: 404)
structure AuthorizationNotFoundFault {}

@error("client")
@awsQueryError(code: "AuthorizationQuotaExceeded", httpResponseCode: 400)
structure AuthorizationQuotaExceededFault {}

structure AuthorizeDBSecurityGroupIngressMessage {
    @required DBSecurityGroupName: String
    CIDRIP: String
    EC2SecurityGroupName: String
    EC2SecurityGroupId: String
    EC2SecurityGroupOwnerId: String
}

structure AuthorizeDBSecurityGroupIngressResult {
    DBSecurityGroup: DBSecurityGroup
}

enum AutomationMode {
    full
    all_paused = "all-paused"
}

structure AvailabilityZone {
    Name: String
}

list AvailabilityZoneList {
    @xmlName("AvailabilityZone") member: AvailabilityZone
}

list AvailabilityZones {
    @xmlName("AvailabilityZone") member: String
}

structure AvailableAdditionalStorageVolumesOption {
    SupportsStorageAutoscaling: Boolean
    SupportsStorageThroughput: Boolean
    SupportsIops: Boolean
    StorageType: String
    MinStorageSize: IntegerOptional
    MaxStorageSize: IntegerOptional
    MinIops: IntegerOptional
    MaxIops: IntegerOptional
    MinIopsPerGib: DoubleOptional
    MaxIopsPerGib: DoubleOptional
    MinStorageThroughput: IntegerOptional
    MaxStorageThroughput: IntegerOptional
}

list AvailableAdditionalStorageVolumesOptionList {
    @xmlName("AvailableAdditionalStorageVolumesOption") member: AvailableAdditionalStorageVolumesOption
}

structure AvailableProcessorFeature {
    Name: String
    DefaultValue: String
    AllowedValues: String
}

list AvailableProcessorFeatureList {
    @xmlName("AvailableProcessorFeature") member: AvailableProcessorFeature
}

@length(min: 43, max: 350)
@pattern("arn:aws[a-z-]*:backup:[-a-z0-9]+:[0-9]{12}:[-a-z]+:([a-z0-9\\-]+:)?[a-z][a-z0-9\\-]{0,255}")
string AwsBackupRecoveryPointArn

structure BacktrackDBClusterMessage {
    @required DBClusterIdentifier: String
    @required BacktrackTo: TStamp
    Force: BooleanOptional
    UseEarliestTimeOnPointInTimeUnavailable: BooleanOptional
}

@error("client")
@httpError(404)
@awsQueryError(code: "BackupPolicyNotFoundFault", httpResponseCode: 404)
@deprecated
structure BackupPolicyNotFoundFault {}

structure BlueGreenDeployment {
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    BlueGreenDeploymentName: BlueGreenDeploymentName
    Source: DatabaseArn
    Target: DatabaseArn
    SwitchoverDetails: SwitchoverDetailList
    Tasks: BlueGreenDeploymentTaskList
    Status: BlueGreenDeploymentStatus
    StatusDetails: BlueGreenDeploymentStatusDetails
    CreateTime: TStamp
    DeleteTime: TStamp
    TagList: TagList
}

@error("client")
@awsQueryError(code: "BlueGreenDeploymentAlreadyExistsFault", httpResponseCode: 400)
structure BlueGreenDeploymentAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("[A-Za-z][0-9A-Za-z-:._]*")
string BlueGreenDeploymentIdentifier

list BlueGreenDeploymentList {
    member: BlueGreenDeployment
}

@length(min: 1, max: 60)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string BlueGreenDeploymentName

@error("client")
@httpError(404)
@awsQueryError(code: "BlueGreenDeploymentNotFoundFault", httpResponseCode: 404)
structure BlueGreenDeploymentNotFoundFault {}

string BlueGreenDeploymentStatus

string BlueGreenDeploymentStatusDetails

structure BlueGreenDeploymentTask {
    Name: BlueGreenDeploymentTaskName
    Status: BlueGreenDeploymentTaskStatus
}

list BlueGreenDeploymentTaskList {
    member: BlueGreenDeploymentTask
}

string BlueGreenDeploymentTaskName

string BlueGreenDeploymentTaskStatus

boolean Boolean

boolean BooleanOptional

@length(min: 3, max: 63)
@pattern(".*")
string BucketName

list CACertificateIdentifiersList {
    member: String
}

structure CancelExportTaskMessage {
    @required ExportTaskIdentifier: String
}

structure Certificate {
    CertificateIdentifier: String
    CertificateType: String
    Thumbprint: String
    ValidFrom: TStamp
    ValidTill: TStamp
    CertificateArn: String
    CustomerOverride: BooleanOptional
    CustomerOverrideValidTill: TStamp
}

structure CertificateDetails {
    CAIdentifier: String
    ValidTill: TStamp
}

list CertificateList {
    @xmlName("Certificate") member: Certificate
}

structure CertificateMessage {
    DefaultCertificateForNewLaunches: String
    Certificates: CertificateList
    Marker: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "CertificateNotFound", httpResponseCode: 404)
structure CertificateNotFoundFault {}

structure CharacterSet {
    CharacterSetName: String
    CharacterSetDescription: String
}

enum ClientPasswordAuthType {
    MYSQL_NATIVE_PASSWORD
    MYSQL_CACHING_SHA2_PASSWORD
    POSTGRES_SCRAM_SHA_256
    POSTGRES_MD5
    SQL_SERVER_AUTHENTICATION
}

structure CloudwatchLogsExportConfiguration {
    EnableLogTypes: LogTypeList
    DisableLogTypes: LogTypeList
}

structure ClusterPendingModifiedValues {
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
    DBClusterIdentifier: String
    MasterUserPassword: SensitiveString
    IAMDatabaseAuthenticationEnabled: BooleanOptional
    EngineVersion: String
    BackupRetentionPeriod: IntegerOptional
    StorageType: String
    AllocatedStorage: IntegerOptional
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    Iops: IntegerOptional
    CertificateDetails: CertificateDetails
}

enum ClusterScalabilityType {
    standard
    limitless
}

structure ConnectionPoolConfiguration {
    MaxConnectionsPercent: IntegerOptional
    MaxIdleConnectionsPercent: IntegerOptional
    ConnectionBorrowTimeout: IntegerOptional
    SessionPinningFilters: StringList
    InitQuery: OperatorSensitiveString
}

structure ConnectionPoolConfigurationInfo {
    MaxConnectionsPercent: Integer
    MaxIdleConnectionsPercent: Integer
    ConnectionBorrowTimeout: Integer
    SessionPinningFilters: StringList
    InitQuery: OperatorSensitiveString
}

structure ContextAttribute {
    Key: String
    Value: String
}

list ContextAttributeList {
    member: ContextAttribute
}

structure CopyDBClusterParameterGroupMessage {
    @required SourceDBClusterParameterGroupIdentifier: String
    @required TargetDBClusterParameterGroupIdentifier: String
    @required TargetDBClusterParameterGroupDescription: String
    Tags: TagList
}

structure CopyDBClusterParameterGroupResult {
    DBClusterParameterGroup: DBClusterParameterGroup
}

structure CopyDBClusterSnapshotMessage {
    @required SourceDBClusterSnapshotIdentifier: String
    @required TargetDBClusterSnapshotIdentifier: String
    KmsKeyId: String
    PreSignedUrl: SensitiveString
    CopyTags: BooleanOptional
    Tags: TagList
}

structure CopyDBClusterSnapshotResult {
    DBClusterSnapshot: DBClusterSnapshot
}

structure CopyDBParameterGroupMessage {
    @required SourceDBParameterGroupIdentifier: String
    @required TargetDBParameterGroupIdentifier: String
    @required TargetDBParameterGroupDescription: String
    Tags: TagList
}

structure CopyDBParameterGroupResult {
    DBParameterGroup: DBParameterGroup
}

structure CopyDBSnapshotMessage {
    @required SourceDBSnapshotIdentifier: String
    @required TargetDBSnapshotIdentifier: String
    KmsKeyId: String
    Tags: TagList
    CopyTags: BooleanOptional
    PreSignedUrl: SensitiveString
    OptionGroupName: String
    TargetCustomAvailabilityZone: String
    SnapshotTarget: String
    CopyOptionGroup: BooleanOptional
    SnapshotAvailabilityZone: String
}

structure CopyDBSnapshotResult {
    DBSnapshot: DBSnapshot
}

structure CopyOptionGroupMessage {
    @required SourceOptionGroupIdentifier: String
    @required TargetOptionGroupIdentifier: String
    @required TargetOptionGroupDescription: String
    Tags: TagList
}

structure CopyOptionGroupResult {
    OptionGroup: OptionGroup
}

structure CreateBlueGreenDeploymentRequest {
    @required BlueGreenDeploymentName: BlueGreenDeploymentName
    @required Source: DatabaseArn
    TargetEngineVersion: TargetEngineVersion
    TargetDBParameterGroupName: TargetDBParameterGroupName
    TargetDBClusterParameterGroupName: TargetDBClusterParameterGroupName
    Tags: TagList
    TargetDBInstanceClass: TargetDBInstanceClass
    UpgradeTargetStorageConfig: BooleanOptional
    TargetIops: IntegerOptional
    TargetStorageType: TargetStorageType
    TargetAllocatedStorage: IntegerOptional
    TargetStorageThroughput: IntegerOptional
}

structure CreateBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

@error("client")
@awsQueryError(code: "CreateCustomDBEngineVersionFault", httpResponseCode: 400)
structure CreateCustomDBEngineVersionFault {}

structure CreateCustomDBEngineVersionMessage {
    @required Engine: CustomEngineName
    @required EngineVersion: CustomEngineVersion
    DatabaseInstallationFilesS3BucketName: BucketName
    DatabaseInstallationFilesS3Prefix: String255
    DatabaseInstallationFiles: StringList
    ImageId: String255
    KMSKeyId: KmsKeyIdOrArn
    SourceCustomDbEngineVersionIdentifier: String255
    UseAwsProvidedLatestImage: BooleanOptional
    Description: Description
    Manifest: CustomDBEngineVersionManifest
    Tags: TagList
}

structure CreateDBClusterEndpointMessage {
    @required DBClusterIdentifier: String
    @required DBClusterEndpointIdentifier: String
    @required EndpointType: String
    StaticMembers: StringList
    ExcludedMembers: StringList
    Tags: TagList
}

structure CreateDBClusterMessage {
    AvailabilityZones: AvailabilityZones
    BackupRetentionPeriod: IntegerOptional
    CharacterSetName: String
    DatabaseName: String
    @required DBClusterIdentifier: String
    DBClusterParameterGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    DBSubnetGroupName: String
    @required Engine: String
    EngineVersion: String
    Port: IntegerOptional
    MasterUsername: String
    MasterUserPassword: SensitiveString
    OptionGroupName: String
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    ReplicationSourceIdentifier: String
    Tags: TagList
    StorageEncrypted: BooleanOptional
    KmsKeyId: String
    PreSignedUrl: SensitiveString
    EnableIAMDatabaseAuthentication: BooleanOptional
    BacktrackWindow: LongOptional
    EnableCloudwatchLogsExports: LogTypeList
    EngineMode: String
    ScalingConfiguration: ScalingConfiguration
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    DBClusterInstanceClass: String
    AllocatedStorage: IntegerOptional
    StorageType: String
    Iops: IntegerOptional
    PubliclyAccessible: BooleanOptional
    AutoMinorVersionUpgrade: BooleanOptional
    DeletionProtection: BooleanOptional
    GlobalClusterIdentifier: GlobalClusterIdentifier
    EnableHttpEndpoint: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    Domain: String
    DomainIAMRoleName: String
    EnableGlobalWriteForwarding: BooleanOptional
    NetworkType: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    EnableLimitlessDatabase: BooleanOptional
    ClusterScalabilityType: ClusterScalabilityType
    DBSystemId: String
    ManageMasterUserPassword: BooleanOptional
    EnableLocalWriteForwarding: BooleanOptional
    MasterUserSecretKmsKeyId: String
    CACertificateIdentifier: String
    EngineLifecycleSupport: String
    TagSpecifications: TagSpecificationList
    MasterUserAuthenticationType: MasterUserAuthenticationType
    WithExpressConfiguration: BooleanOptional
}

structure CreateDBClusterParameterGroupMessage {
    @required DBClusterParameterGroupName: String
    @required DBParameterGroupFamily: String
    @required Description: String
    Tags: TagList
}

structure CreateDBClusterParameterGroupResult {
    DBClusterParameterGroup: DBClusterParameterGroup
}

structure CreateDBClusterResult {
    DBCluster: DBCluster
}

structure CreateDBClusterSnapshotMessage {
    @required DBClusterSnapshotIdentifier: String
    @required DBClusterIdentifier: String
    Tags: TagList
}

structure CreateDBClusterSnapshotResult {
    DBClusterSnapshot: DBClusterSnapshot
}

structure CreateDBInstanceMessage {
    DBName: String
    @required DBInstanceIdentifier: String
    AllocatedStorage: IntegerOptional
    @required DBInstanceClass: String
    @required Engine: String
    MasterUsername: String
    MasterUserPassword: SensitiveString
    DBSecurityGroups: DBSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    AvailabilityZone: String
    DBSubnetGroupName: String
    PreferredMaintenanceWindow: String
    DBParameterGroupName: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    Port: IntegerOptional
    MultiAZ: BooleanOptional
    EngineVersion: String
    AutoMinorVersionUpgrade: BooleanOptional
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    CharacterSetName: String
    NcharCharacterSetName: String
    PubliclyAccessible: BooleanOptional
    Tags: TagList
    DBClusterIdentifier: String
    StorageType: String
    TdeCredentialArn: String
    TdeCredentialPassword: SensitiveString
    StorageEncrypted: BooleanOptional
    KmsKeyId: String
    Domain: String
    DomainFqdn: String
    DomainOu: String
    DomainAuthSecretArn: String
    DomainDnsIps: StringList
    CopyTagsToSnapshot: BooleanOptional
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    DomainIAMRoleName: String
    PromotionTier: IntegerOptional
    Timezone: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    EnableCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    DeletionProtection: BooleanOptional
    MaxAllocatedStorage: IntegerOptional
    EnableCustomerOwnedIp: BooleanOptional
    NetworkType: String
    BackupTarget: String
    CustomIamInstanceProfile: String
    DBSystemId: String
    CACertificateIdentifier: String
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
    MultiTenant: BooleanOptional
    DedicatedLogVolume: BooleanOptional
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
    MasterUserAuthenticationType: MasterUserAuthenticationType
}

structure CreateDBInstanceReadReplicaMessage {
    @required DBInstanceIdentifier: String
    SourceDBInstanceIdentifier: String
    DBInstanceClass: String
    AvailabilityZone: String
    Port: IntegerOptional
    MultiAZ: BooleanOptional
    AutoMinorVersionUpgrade: BooleanOptional
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    DBParameterGroupName: String
    PubliclyAccessible: BooleanOptional
    Tags: TagList
    DBSubnetGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    StorageType: String
    CopyTagsToSnapshot: BooleanOptional
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    KmsKeyId: String
    PreSignedUrl: SensitiveString
    EnableIAMDatabaseAuthentication: BooleanOptional
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    EnableCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    UseDefaultProcessorFeatures: BooleanOptional
    DeletionProtection: BooleanOptional
    Domain: String
    DomainIAMRoleName: String
    DomainFqdn: String
    DomainOu: String
    DomainAuthSecretArn: String
    DomainDnsIps: StringList
    ReplicaMode: ReplicaMode
    EnableCustomerOwnedIp: BooleanOptional
    NetworkType: String
    MaxAllocatedStorage: IntegerOptional
    BackupTarget: String
    CustomIamInstanceProfile: String
    AllocatedStorage: IntegerOptional
    SourceDBClusterIdentifier: String
    DedicatedLogVolume: BooleanOptional
    UpgradeStorageConfig: BooleanOptional
    CACertificateIdentifier: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
}

structure CreateDBInstanceReadReplicaResult {
    DBInstance: DBInstance
}

structure CreateDBInstanceResult {
    DBInstance: DBInstance
}

structure CreateDBParameterGroupMessage {
    @required DBParameterGroupName: String
    @required DBParameterGroupFamily: String
    @required Description: String
    Tags: TagList
}

structure CreateDBParameterGroupResult {
    DBParameterGroup: DBParameterGroup
}

structure CreateDBProxyEndpointRequest {
    @required DBProxyName: DBProxyName
    @required DBProxyEndpointName: DBProxyEndpointName
    @required VpcSubnetIds: StringList
    VpcSecurityGroupIds: StringList
    TargetRole: DBProxyEndpointTargetRole
    Tags: TagList
    EndpointNetworkType: EndpointNetworkType
}

structure CreateDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

structure CreateDBProxyRequest {
    @required DBProxyName: DBProxyName
    @required EngineFamily: EngineFamily
    DefaultAuthScheme: DefaultAuthScheme
    Auth: UserAuthConfigList
    @required RoleArn: Arn
    @required VpcSubnetIds: StringList
    VpcSecurityGroupIds: StringList
    RequireTLS: Boolean
    IdleClientTimeout: IntegerOptional
    DebugLogging: Boolean
    Tags: TagList
    EndpointNetworkType: EndpointNetworkType
    TargetConnectionNetworkType: TargetConnectionNetworkType
}

structure CreateDBProxyResponse {
    DBProxy: DBProxy
}

structure CreateDBSecurityGroupMessage {
    @required DBSecurityGroupName: String
    @required DBSecurityGroupDescription: String
    Tags: TagList
}

structure CreateDBSecurityGroupResult {
    DBSecurityGroup: DBSecurityGroup
}

structure CreateDBShardGroupMessage {
    @required DBShardGroupIdentifier: String
    @required DBClusterIdentifier: String
    ComputeRedundancy: IntegerOptional
    @required MaxACU: DoubleOptional
    MinACU: DoubleOptional
    PubliclyAccessible: BooleanOptional
    Tags: TagList
}

structure CreateDBSnapshotMessage {
    @required DBSnapshotIdentifier: String
    @required DBInstanceIdentifier: String
    Tags: TagList
}

structure CreateDBSnapshotResult {
    DBSnapshot: DBSnapshot
}

structure CreateDBSubnetGroupMessage {
    @required DBSubnetGroupName: String
    @required DBSubnetGroupDescription: String
    @required SubnetIds: SubnetIdentifierList
    Tags: TagList
}

structure CreateDBSubnetGroupResult {
    DBSubnetGroup: DBSubnetGroup
}

structure CreateEventSubscriptionMessage {
    @required SubscriptionName: String
    @required SnsTopicArn: String
    SourceType: String
    EventCategories: EventCategoriesList
    SourceIds: SourceIdsList
    Enabled: BooleanOptional
    Tags: TagList
}

structure CreateEventSubscriptionResult {
    EventSubscription: EventSubscription
}

structure CreateGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
    SourceDBClusterIdentifier: String
    Engine: String
    EngineVersion: String
    EngineLifecycleSupport: String
    DeletionProtection: BooleanOptional
    DatabaseName: String
    StorageEncrypted: BooleanOptional
    Tags: TagList
}

structure CreateGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure CreateIntegrationMessage {
    @required SourceArn: SourceArn
    @required TargetArn: Arn
    @required IntegrationName: IntegrationName
    KMSKeyId: String
    AdditionalEncryptionContext: EncryptionContextMap
    Tags: TagList
    DataFilter: DataFilter
    Description: IntegrationDescription
}

structure CreateOptionGroupMessage {
    @required OptionGroupName: String
    @required EngineName: String
    @required MajorEngineVersion: String
    @required OptionGroupDescription: String
    Tags: TagList
}

structure CreateOptionGroupResult {
    OptionGroup: OptionGroup
}

structure CreateTenantDatabaseMessage {
    @required DBInstanceIdentifier: String
    @required TenantDBName: String
    @required MasterUsername: String
    MasterUserPassword: SensitiveString
    CharacterSetName: String
    NcharCharacterSetName: String
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
    Tags: TagList
}

structure CreateTenantDatabaseResult {
    TenantDatabase: TenantDatabase
}

@error("client")
@httpError(404)
@awsQueryError(code: "CustomAvailabilityZoneNotFound", httpResponseCode: 404)
structure CustomAvailabilityZoneNotFoundFault {}

structure CustomDBEngineVersionAMI {
    ImageId: String
    Status: String
}

@error("client")
@awsQueryError(code: "CustomDBEngineVersionAlreadyExistsFault", httpResponseCode: 400)
structure CustomDBEngineVersionAlreadyExistsFault {}

@length(min: 1, max: 51000)
@pattern("[\\s\\S]*")
string CustomDBEngineVersionManifest

@error("client")
@httpError(404)
@awsQueryError(code: "CustomDBEngineVersionNotFoundFault", httpResponseCode: 404)
structure CustomDBEngineVersionNotFoundFault {}

@error("client")
@awsQueryError(code: "CustomDBEngineVersionQuotaExceededFault", httpResponseCode: 400)
structure CustomDBEngineVersionQuotaExceededFault {}

@length(min: 1, max: 35)
@pattern("[A-Za-z0-9-]{1,35}")
string CustomEngineName

@length(min: 1, max: 60)
@pattern("[a-z0-9_.-]{1,60}")
string CustomEngineVersion

enum CustomEngineVersionStatus {
    available
    inactive
    inactive_except_restore = "inactive-except-restore"
}

structure DBCluster {
    AllocatedStorage: IntegerOptional
    AvailabilityZones: AvailabilityZones
    BackupRetentionPeriod: IntegerOptional
    CharacterSetName: String
    DatabaseName: String
    DBClusterIdentifier: String
    DBClusterParameterGroup: String
    DBSubnetGroup: String
    Status: String
    PercentProgress: String
    EarliestRestorableTime: TStamp
    Endpoint: String
    ReaderEndpoint: String
    CustomEndpoints: StringList
    MultiAZ: BooleanOptional
    Engine: String
    EngineVersion: String
    LatestRestorableTime: TStamp
    Port: IntegerOptional
    MasterUsername: String
    DBClusterOptionGroupMemberships: DBClusterOptionGroupMemberships
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    UpgradeRolloutOrder: UpgradeRolloutOrder
    ReplicationSourceIdentifier: String
    ReadReplicaIdentifiers: ReadReplicaIdentifierList
    StatusInfos: DBClusterStatusInfoList
    DBClusterMembers: DBClusterMemberList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    HostedZoneId: String
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    KmsKeyId: String
    DbClusterResourceId: String
    DBClusterArn: String
    AssociatedRoles: DBClusterRoles
    IAMDatabaseAuthenticationEnabled: BooleanOptional
    CloneGroupId: String
    ClusterCreateTime: TStamp
    EarliestBacktrackTime: TStamp
    BacktrackWindow: LongOptional
    BacktrackConsumedChangeRecords: LongOptional
    EnabledCloudwatchLogsExports: LogTypeList
    Capacity: IntegerOptional
    PendingModifiedValues: ClusterPendingModifiedValues
    EngineMode: String
    ScalingConfigurationInfo: ScalingConfigurationInfo
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    DBClusterInstanceClass: String
    StorageType: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    IOOptimizedNextAllowedModificationTime: TStamp
    PubliclyAccessible: BooleanOptional
    AutoMinorVersionUpgrade: Boolean
    DeletionProtection: BooleanOptional
    HttpEndpointEnabled: BooleanOptional
    ActivityStreamMode: ActivityStreamMode
    ActivityStreamStatus: ActivityStreamStatus
    ActivityStreamKmsKeyId: String
    ActivityStreamKinesisStreamName: String
    CopyTagsToSnapshot: BooleanOptional
    CrossAccountClone: BooleanOptional
    DomainMemberships: DomainMembershipList
    TagList: TagList
    GlobalClusterIdentifier: GlobalClusterIdentifier
    GlobalWriteForwardingStatus: WriteForwardingStatus
    GlobalWriteForwardingRequested: BooleanOptional
    NetworkType: String
    AutomaticRestartTime: TStamp
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfo
    ServerlessV2PlatformVersion: String
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    DatabaseInsightsMode: DatabaseInsightsMode
    PerformanceInsightsEnabled: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    DBSystemId: String
    MasterUserSecret: MasterUserSecret
    LocalWriteForwardingStatus: LocalWriteForwardingStatus
    AwsBackupRecoveryPointArn: String
    LimitlessDatabase: LimitlessDatabase
    ClusterScalabilityType: ClusterScalabilityType
    CertificateDetails: CertificateDetails
    EngineLifecycleSupport: String
    VPCNetworkingEnabled: BooleanOptional
    InternetAccessGatewayEnabled: BooleanOptional
}

@error("client")
@awsQueryError(code: "DBClusterAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterAlreadyExistsFault {}

structure DBClusterAutomatedBackup {
    Engine: String
    VpcId: String
    DBClusterAutomatedBackupsArn: String
    DBClusterIdentifier: String
    RestoreWindow: RestoreWindow
    MasterUsername: String
    DbClusterResourceId: String
    Region: String
    LicenseModel: String
    Status: String
    IAMDatabaseAuthenticationEnabled: Boolean
    ClusterCreateTime: TStamp
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    AllocatedStorage: Integer
    EngineVersion: String
    DBClusterArn: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    EngineMode: String
    AvailabilityZones: AvailabilityZones
    Port: Integer
    KmsKeyId: String
    StorageType: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    AwsBackupRecoveryPointArn: String
    TagList: TagList
}

list DBClusterAutomatedBackupList {
    @xmlName("DBClusterAutomatedBackup") member: DBClusterAutomatedBackup
}

structure DBClusterAutomatedBackupMessage {
    Marker: String
    DBClusterAutomatedBackups: DBClusterAutomatedBackupList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterAutomatedBackupNotFoundFault", httpResponseCode: 404)
structure DBClusterAutomatedBackupNotFoundFault {}

@error("client")
@awsQueryError(code: "DBClusterAutomatedBackupQuotaExceededFault", httpResponseCode: 400)
structure DBClusterAutomatedBackupQuotaExceededFault {}

structure DBClusterBacktrack {
    DBClusterIdentifier: String
    BacktrackIdentifier: String
    BacktrackTo: TStamp
    BacktrackedFrom: TStamp
    BacktrackRequestCreationTime: TStamp
    Status: String
}

list DBClusterBacktrackList {
    @xmlName("DBClusterBacktrack") member: DBClusterBacktrack
}

structure DBClusterBacktrackMessage {
    Marker: String
    DBClusterBacktracks: DBClusterBacktrackList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterBacktrackNotFoundFault", httpResponseCode: 404)
structure DBClusterBacktrackNotFoundFault {}

structure DBClusterCapacityInfo {
    DBClusterIdentifier: String
    PendingCapacity: IntegerOptional
    CurrentCapacity: IntegerOptional
    SecondsBeforeTimeout: IntegerOptional
    TimeoutAction: String
}

structure DBClusterEndpoint {
    DBClusterEndpointIdentifier: String
    DBClusterIdentifier: String
    DBClusterEndpointResourceIdentifier: String
    Endpoint: String
    Status: String
    EndpointType: String
    CustomEndpointType: String
    StaticMembers: StringList
    ExcludedMembers: StringList
    DBClusterEndpointArn: String
}

@error("client")
@awsQueryError(code: "DBClusterEndpointAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterEndpointAlreadyExistsFault {}

list DBClusterEndpointList {
    @xmlName("DBClusterEndpointList") member: DBClusterEndpoint
}

structure DBClusterEndpointMessage {
    Marker: String
    DBClusterEndpoints: DBClusterEndpointList
}

@error("client")
@awsQueryError(code: "DBClusterEndpointNotFoundFault", httpResponseCode: 400)
structure DBClusterEndpointNotFoundFault {}

@error("client")
@httpError(403)
@awsQueryError(code: "DBClusterEndpointQuotaExceededFault", httpResponseCode: 403)
structure DBClusterEndpointQuotaExceededFault {}

@length(min: 1, max: 255)
@pattern("[A-Za-z][0-9A-Za-z-:._]*")
string DBClusterIdentifier

list DBClusterList {
    @xmlName("DBCluster") member: DBCluster
}

structure DBClusterMember {
    DBInstanceIdentifier: String
    IsClusterWriter: Boolean
    DBClusterParameterGroupStatus: String
    PromotionTier: IntegerOptional
}

list DBClusterMemberList {
    @xmlName("DBClusterMember") member: DBClusterMember
}

structure DBClusterMessage {
    Marker: String
    DBClusters: DBClusterList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterNotFoundFault", httpResponseCode: 404)
structure DBClusterNotFoundFault {}

list DBClusterOptionGroupMemberships {
    @xmlName("DBClusterOptionGroup") member: DBClusterOptionGroupStatus
}

structure DBClusterOptionGroupStatus {
    DBClusterOptionGroupName: String
    Status: String
}

structure DBClusterParameterGroup {
    DBClusterParameterGroupName: String
    DBParameterGroupFamily: String
    Description: String
    DBClusterParameterGroupArn: String
}

structure DBClusterParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

list DBClusterParameterGroupList {
    @xmlName("DBClusterParameterGroup") member: DBClusterParameterGroup
}

structure DBClusterParameterGroupNameMessage {
    DBClusterParameterGroupName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterParameterGroupNotFound", httpResponseCode: 404)
structure DBClusterParameterGroupNotFoundFault {}

structure DBClusterParameterGroupsMessage {
    Marker: String
    DBClusterParameterGroups: DBClusterParameterGroupList
}

@error("client")
@httpError(403)
@awsQueryError(code: "DBClusterQuotaExceededFault", httpResponseCode: 403)
structure DBClusterQuotaExceededFault {}

structure DBClusterRole {
    RoleArn: String
    Status: String
    FeatureName: String
}

@error("client")
@awsQueryError(code: "DBClusterRoleAlreadyExists", httpResponseCode: 400)
structure DBClusterRoleAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterRoleNotFound", httpResponseCode: 404)
structure DBClusterRoleNotFoundFault {}

@error("client")
@awsQueryError(code: "DBClusterRoleQuotaExceeded", httpResponseCode: 400)
structure DBClusterRoleQuotaExceededFault {}

list DBClusterRoles {
    @xmlName("DBClusterRole") member: DBClusterRole
}

structure DBClusterSnapshot {
    AvailabilityZones: AvailabilityZones
    DBClusterSnapshotIdentifier: String
    DBClusterIdentifier: String
    SnapshotCreateTime: TStamp
    Engine: String
    EngineMode: String
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    VpcId: String
    ClusterCreateTime: TStamp
    MasterUsername: String
    EngineVersion: String
    LicenseModel: String
    SnapshotType: String
    PercentProgress: Integer
    StorageEncrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    KmsKeyId: String
    DBClusterSnapshotArn: String
    SourceDBClusterSnapshotArn: String
    IAMDatabaseAuthenticationEnabled: Boolean
    TagList: TagList
    StorageType: String
    StorageThroughput: IntegerOptional
    DbClusterResourceId: String
    DBSystemId: String
}

@error("client")
@awsQueryError(code: "DBClusterSnapshotAlreadyExistsFault", httpResponseCode: 400)
structure DBClusterSnapshotAlreadyExistsFault {}

structure DBClusterSnapshotAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

list DBClusterSnapshotAttributeList {
    @xmlName("DBClusterSnapshotAttribute") member: DBClusterSnapshotAttribute
}

structure DBClusterSnapshotAttributesResult {
    DBClusterSnapshotIdentifier: String
    DBClusterSnapshotAttributes: DBClusterSnapshotAttributeList
}

list DBClusterSnapshotList {
    @xmlName("DBClusterSnapshot") member: DBClusterSnapshot
}

structure DBClusterSnapshotMessage {
    Marker: String
    DBClusterSnapshots: DBClusterSnapshotList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBClusterSnapshotNotFoundFault", httpResponseCode: 404)
structure DBClusterSnapshotNotFoundFault {}

structure DBClusterStatusInfo {
    StatusType: String
    Normal: Boolean
    Status: String
    Message: String
}

list DBClusterStatusInfoList {
    @xmlName("DBClusterStatusInfo") member: DBClusterStatusInfo
}

structure DBEngineVersion {
    Engine: String
    MajorEngineVersion: String
    EngineVersion: String
    DatabaseInstallationFilesS3BucketName: String
    DatabaseInstallationFilesS3Prefix: String
    DatabaseInstallationFiles: StringList
    CustomDBEngineVersionManifest: CustomDBEngineVersionManifest
    DBParameterGroupFamily: String
    DBEngineDescription: String
    DBEngineVersionArn: String
    DBEngineVersionDescription: String
    DefaultCharacterSet: CharacterSet
    FailureReason: String
    Image: CustomDBEngineVersionAMI
    DBEngineMediaType: String
    KMSKeyId: String
    CreateTime: TStamp
    SupportedCharacterSets: SupportedCharacterSetsList
    SupportedNcharCharacterSets: SupportedCharacterSetsList
    ValidUpgradeTarget: ValidUpgradeTargetList
    SupportedTimezones: SupportedTimezonesList
    ExportableLogTypes: LogTypeList
    SupportsLogExportsToCloudwatchLogs: Boolean
    SupportsReadReplica: Boolean
    SupportedEngineModes: EngineModeList
    SupportedFeatureNames: FeatureNameList
    Status: String
    SupportsParallelQuery: Boolean
    SupportsGlobalDatabases: Boolean
    TagList: TagList
    SupportsBabelfish: Boolean
    SupportsLimitlessDatabase: Boolean
    SupportsCertificateRotationWithoutRestart: BooleanOptional
    SupportedCACertificateIdentifiers: CACertificateIdentifiersList
    SupportsLocalWriteForwarding: BooleanOptional
    SupportsIntegrations: Boolean
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport
}

list DBEngineVersionList {
    @xmlName("DBEngineVersion") member: DBEngineVersion
}

structure DBEngineVersionMessage {
    Marker: String
    DBEngineVersions: DBEngineVersionList
}

structure DBInstance {
    DBInstanceIdentifier: String
    DBInstanceClass: String
    Engine: String
    DBInstanceStatus: String
    MasterUsername: String
    DBName: String
    Endpoint: Endpoint
    AllocatedStorage: Integer
    InstanceCreateTime: TStamp
    PreferredBackupWindow: String
    BackupRetentionPeriod: Integer
    DBSecurityGroups: DBSecurityGroupMembershipList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    DBParameterGroups: DBParameterGroupStatusList
    AvailabilityZone: String
    DBSubnetGroup: DBSubnetGroup
    PreferredMaintenanceWindow: String
    UpgradeRolloutOrder: UpgradeRolloutOrder
    PendingModifiedValues: PendingModifiedValues
    LatestRestorableTime: TStamp
    MultiAZ: Boolean
    EngineVersion: String
    AutoMinorVersionUpgrade: Boolean
    ReadReplicaSourceDBInstanceIdentifier: String
    ReadReplicaDBInstanceIdentifiers: ReadReplicaDBInstanceIdentifierList
    ReadReplicaDBClusterIdentifiers: ReadReplicaDBClusterIdentifierList
    ReplicaMode: ReplicaMode
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupMemberships: OptionGroupMembershipList
    CharacterSetName: String
    NcharCharacterSetName: String
    SecondaryAvailabilityZone: String
    PubliclyAccessible: Boolean
    StatusInfos: DBInstanceStatusInfoList
    StorageType: String
    StorageEncryptionType: StorageEncryptionType
    TdeCredentialArn: String
    DbInstancePort: Integer
    DBClusterIdentifier: String
    StorageEncrypted: Boolean
    KmsKeyId: String
    DbiResourceId: String
    CACertificateIdentifier: String
    DomainMemberships: DomainMembershipList
    CopyTagsToSnapshot: Boolean
    MonitoringInterval: IntegerOptional
    EnhancedMonitoringResourceArn: String
    MonitoringRoleArn: String
    PromotionTier: IntegerOptional
    DBInstanceArn: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    DatabaseInsightsMode: DatabaseInsightsMode
    PerformanceInsightsEnabled: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    EnabledCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    DeletionProtection: Boolean
    AssociatedRoles: DBInstanceRoles
    ListenerEndpoint: Endpoint
    MaxAllocatedStorage: IntegerOptional
    TagList: TagList
    AutomationMode: AutomationMode
    ResumeFullAutomationModeTime: TStamp
    CustomerOwnedIpEnabled: BooleanOptional
    NetworkType: String
    ActivityStreamStatus: ActivityStreamStatus
    ActivityStreamKmsKeyId: String
    ActivityStreamKinesisStreamName: String
    ActivityStreamMode: ActivityStreamMode
    ActivityStreamEngineNativeAuditFieldsIncluded: BooleanOptional
    AwsBackupRecoveryPointArn: String
    DBInstanceAutomatedBackupsReplications: DBInstanceAutomatedBackupsReplicationList
    BackupTarget: String
    AutomaticRestartTime: TStamp
    CustomIamInstanceProfile: String
    ActivityStreamPolicyStatus: ActivityStreamPolicyStatus
    CertificateDetails: CertificateDetails
    DBSystemId: String
    MasterUserSecret: MasterUserSecret
    ReadReplicaSourceDBClusterIdentifier: String
    PercentProgress: String
    MultiTenant: BooleanOptional
    DedicatedLogVolume: Boolean
    IsStorageConfigUpgradeAvailable: BooleanOptional
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesOutputList
    StorageVolumeStatus: String
}

@error("client")
@awsQueryError(code: "DBInstanceAlreadyExists", httpResponseCode: 400)
structure DBInstanceAlreadyExistsFault {}

structure DBInstanceAutomatedBackup {
    DBInstanceArn: String
    DbiResourceId: String
    Region: String
    DBInstanceIdentifier: String
    RestoreWindow: RestoreWindow
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    AvailabilityZone: String
    VpcId: String
    InstanceCreateTime: TStamp
    MasterUsername: String
    Engine: String
    EngineVersion: String
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    TdeCredentialArn: String
    Encrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    StorageType: String
    KmsKeyId: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    DBInstanceAutomatedBackupsArn: String
    DBInstanceAutomatedBackupsReplications: DBInstanceAutomatedBackupsReplicationList
    BackupTarget: String
    MultiTenant: BooleanOptional
    AwsBackupRecoveryPointArn: String
    TagList: TagList
    DedicatedLogVolume: BooleanOptional
    AdditionalStorageVolumes: AdditionalStorageVolumesList
}

list DBInstanceAutomatedBackupList {
    @xmlName("DBInstanceAutomatedBackup") member: DBInstanceAutomatedBackup
}

structure DBInstanceAutomatedBackupMessage {
    Marker: String
    DBInstanceAutomatedBackups: DBInstanceAutomatedBackupList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBInstanceAutomatedBackupNotFound", httpResponseCode: 404)
structure DBInstanceAutomatedBackupNotFoundFault {}

@error("client")
@awsQueryError(code: "DBInstanceAutomatedBackupQuotaExceeded", httpResponseCode: 400)
structure DBInstanceAutomatedBackupQuotaExceededFault {}

structure DBInstanceAutomatedBackupsReplication {
    DBInstanceAutomatedBackupsArn: String
}

list DBInstanceAutomatedBackupsReplicationList {
    @xmlName("DBInstanceAutomatedBackupsReplication") member: DBInstanceAutomatedBackupsReplication
}

list DBInstanceList {
    @xmlName("DBInstance") member: DBInstance
}

structure DBInstanceMessage {
    Marker: String
    DBInstances: DBInstanceList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBInstanceNotFound", httpResponseCode: 404)
structure DBInstanceNotFoundFault {}

@error("client")
@awsQueryError(code: "DBInstanceNotReady", httpResponseCode: 400)
structure DBInstanceNotReadyFault {}

structure DBInstanceRole {
    RoleArn: String
    FeatureName: String
    Status: String
}

@error("client")
@awsQueryError(code: "DBInstanceRoleAlreadyExists", httpResponseCode: 400)
structure DBInstanceRoleAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBInstanceRoleNotFound", httpResponseCode: 404)
structure DBInstanceRoleNotFoundFault {}

@error("client")
@awsQueryError(code: "DBInstanceRoleQuotaExceeded", httpResponseCode: 400)
structure DBInstanceRoleQuotaExceededFault {}

list DBInstanceRoles {
    @xmlName("DBInstanceRole") member: DBInstanceRole
}

structure DBInstanceStatusInfo {
    StatusType: String
    Normal: Boolean
    Status: String
    Message: String
}

list DBInstanceStatusInfoList {
    @xmlName("DBInstanceStatusInfo") member: DBInstanceStatusInfo
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBLogFileNotFoundFault", httpResponseCode: 404)
structure DBLogFileNotFoundFault {}

structure DBMajorEngineVersion {
    Engine: String
    MajorEngineVersion: String
    SupportedEngineLifecycles: SupportedEngineLifecycleList
}

list DBMajorEngineVersionsList {
    @xmlName("DBMajorEngineVersion") member: DBMajorEngineVersion
}

structure DBParameterGroup {
    DBParameterGroupName: String
    DBParameterGroupFamily: String
    Description: String
    DBParameterGroupArn: String
}

@error("client")
@awsQueryError(code: "DBParameterGroupAlreadyExists", httpResponseCode: 400)
structure DBParameterGroupAlreadyExistsFault {}

structure DBParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

list DBParameterGroupList {
    @xmlName("DBParameterGroup") member: DBParameterGroup
}

structure DBParameterGroupNameMessage {
    DBParameterGroupName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBParameterGroupNotFound", httpResponseCode: 404)
structure DBParameterGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "DBParameterGroupQuotaExceeded", httpResponseCode: 400)
structure DBParameterGroupQuotaExceededFault {}

structure DBParameterGroupStatus {
    DBParameterGroupName: String
    ParameterApplyStatus: String
}

list DBParameterGroupStatusList {
    @xmlName("DBParameterGroup") member: DBParameterGroupStatus
}

structure DBParameterGroupsMessage {
    Marker: String
    DBParameterGroups: DBParameterGroupList
}

structure DBProxy {
    DBProxyName: String
    DBProxyArn: String
    Status: DBProxyStatus
    EngineFamily: String
    VpcId: String
    VpcSecurityGroupIds: StringList
    VpcSubnetIds: StringList
    DefaultAuthScheme: String
    Auth: UserAuthConfigInfoList
    RoleArn: String
    Endpoint: String
    RequireTLS: Boolean
    IdleClientTimeout: Integer
    DebugLogging: Boolean
    CreatedDate: TStamp
    UpdatedDate: TStamp
    EndpointNetworkType: EndpointNetworkType
    TargetConnectionNetworkType: TargetConnectionNetworkType
}

@error("client")
@awsQueryError(code: "DBProxyAlreadyExistsFault", httpResponseCode: 400)
structure DBProxyAlreadyExistsFault {}

structure DBProxyEndpoint {
    DBProxyEndpointName: String
    DBProxyEndpointArn: String
    DBProxyName: String
    Status: DBProxyEndpointStatus
    VpcId: String
    VpcSecurityGroupIds: StringList
    VpcSubnetIds: StringList
    Endpoint: String
    CreatedDate: TStamp
    TargetRole: DBProxyEndpointTargetRole
    IsDefault: Boolean
    EndpointNetworkType: EndpointNetworkType
}

@error("client")
@awsQueryError(code: "DBProxyEndpointAlreadyExistsFault", httpResponseCode: 400)
structure DBProxyEndpointAlreadyExistsFault {}

list DBProxyEndpointList {
    member: DBProxyEndpoint
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyEndpointName

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyEndpointNotFoundFault", httpResponseCode: 404)
structure DBProxyEndpointNotFoundFault {}

@error("client")
@awsQueryError(code: "DBProxyEndpointQuotaExceededFault", httpResponseCode: 400)
structure DBProxyEndpointQuotaExceededFault {}

enum DBProxyEndpointStatus {
    available
    modifying
    incompatible_network = "incompatible-network"
    insufficient_resource_limits = "insufficient-resource-limits"
    creating
    deleting
}

enum DBProxyEndpointTargetRole {
    READ_WRITE
    READ_ONLY
}

list DBProxyList {
    member: DBProxy
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyName

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyNotFoundFault", httpResponseCode: 404)
structure DBProxyNotFoundFault {}

@error("client")
@awsQueryError(code: "DBProxyQuotaExceededFault", httpResponseCode: 400)
structure DBProxyQuotaExceededFault {}

enum DBProxyStatus {
    available
    modifying
    incompatible_network = "incompatible-network"
    insufficient_resource_limits = "insufficient-resource-limits"
    creating
    deleting
    suspended
    suspending
    reactivating
}

structure DBProxyTarget {
    TargetArn: String
    Endpoint: String
    TrackedClusterId: String
    RdsResourceId: String
    Port: Integer
    Type: TargetType
    Role: TargetRole
    TargetHealth: TargetHealth
}

@error("client")
@awsQueryError(code: "DBProxyTargetAlreadyRegisteredFault", httpResponseCode: 400)
structure DBProxyTargetAlreadyRegisteredFault {}

structure DBProxyTargetGroup {
    DBProxyName: String
    TargetGroupName: String
    TargetGroupArn: String
    IsDefault: Boolean
    Status: String
    ConnectionPoolConfig: ConnectionPoolConfigurationInfo
    CreatedDate: TStamp
    UpdatedDate: TStamp
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBProxyTargetGroupName

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyTargetGroupNotFoundFault", httpResponseCode: 404)
structure DBProxyTargetGroupNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBProxyTargetNotFoundFault", httpResponseCode: 404)
structure DBProxyTargetNotFoundFault {}

structure DBRecommendation {
    RecommendationId: String
    TypeId: String
    Severity: String
    ResourceArn: String
    Status: String
    CreatedTime: TStamp
    UpdatedTime: TStamp
    Detection: String
    Recommendation: String
    Description: String
    Reason: String
    RecommendedActions: RecommendedActionList
    Category: String
    Source: String
    TypeDetection: String
    TypeRecommendation: String
    Impact: String
    AdditionalInfo: String
    Links: DocLinkList
    IssueDetails: IssueDetails
}

list DBRecommendationList {
    member: DBRecommendation
}

structure DBRecommendationMessage {
    DBRecommendation: DBRecommendation
}

structure DBRecommendationsMessage {
    DBRecommendations: DBRecommendationList
    Marker: String
}

structure DBSecurityGroup {
    OwnerId: String
    DBSecurityGroupName: String
    DBSecurityGroupDescription: String
    VpcId: String
    EC2SecurityGroups: EC2SecurityGroupList
    IPRanges: IPRangeList
    DBSecurityGroupArn: String
}

@error("client")
@awsQueryError(code: "DBSecurityGroupAlreadyExists", httpResponseCode: 400)
structure DBSecurityGroupAlreadyExistsFault {}

structure DBSecurityGroupMembership {
    DBSecurityGroupName: String
    Status: String
}

list DBSecurityGroupMembershipList {
    @xmlName("DBSecurityGroup") member: DBSecurityGroupMembership
}

structure DBSecurityGroupMessage {
    Marker: String
    DBSecurityGroups: DBSecurityGroups
}

list DBSecurityGroupNameList {
    @xmlName("DBSecurityGroupName") member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSecurityGroupNotFound", httpResponseCode: 404)
structure DBSecurityGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "DBSecurityGroupNotSupported", httpResponseCode: 400)
structure DBSecurityGroupNotSupportedFault {}

@error("client")
@awsQueryError(code: "QuotaExceeded.DBSecurityGroup", httpResponseCode: 400)
structure DBSecurityGroupQuotaExceededFault {}

list DBSecurityGroups {
    @xmlName("DBSecurityGroup") member: DBSecurityGroup
}

structure DBShardGroup {
    DBShardGroupResourceId: String
    DBShardGroupIdentifier: DBShardGroupIdentifier
    DBClusterIdentifier: String
    MaxACU: DoubleOptional
    MinACU: DoubleOptional
    ComputeRedundancy: IntegerOptional
    Status: String
    PubliclyAccessible: BooleanOptional
    Endpoint: String
    DBShardGroupArn: String
    TagList: TagList
}

@error("client")
@awsQueryError(code: "DBShardGroupAlreadyExists", httpResponseCode: 400)
structure DBShardGroupAlreadyExistsFault {}

@length(min: 1, max: 63)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string DBShardGroupIdentifier

@error("client")
@httpError(404)
@awsQueryError(code: "DBShardGroupNotFound", httpResponseCode: 404)
structure DBShardGroupNotFoundFault {}

list DBShardGroupsList {
    @xmlName("DBShardGroup") member: DBShardGroup
}

structure DBSnapshot {
    DBSnapshotIdentifier: String
    DBInstanceIdentifier: String
    SnapshotCreateTime: TStamp
    Engine: String
    AllocatedStorage: Integer
    Status: String
    Port: Integer
    AvailabilityZone: String
    VpcId: String
    InstanceCreateTime: TStamp
    MasterUsername: String
    EngineVersion: String
    LicenseModel: String
    SnapshotType: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    PercentProgress: Integer
    SourceRegion: String
    SourceDBSnapshotIdentifier: String
    StorageType: String
    TdeCredentialArn: String
    Encrypted: Boolean
    StorageEncryptionType: StorageEncryptionType
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    KmsKeyId: String
    DBSnapshotArn: String
    Timezone: String
    IAMDatabaseAuthenticationEnabled: Boolean
    ProcessorFeatures: ProcessorFeatureList
    DbiResourceId: String
    TagList: TagList
    SnapshotTarget: String
    OriginalSnapshotCreateTime: TStamp
    SnapshotDatabaseTime: TStamp
    DBSystemId: String
    MultiTenant: BooleanOptional
    DedicatedLogVolume: Boolean
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    SnapshotAvailabilityZone: String
}

@error("client")
@awsQueryError(code: "DBSnapshotAlreadyExists", httpResponseCode: 400)
structure DBSnapshotAlreadyExistsFault {}

structure DBSnapshotAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

list DBSnapshotAttributeList {
    @xmlName("DBSnapshotAttribute") member: DBSnapshotAttribute
}

structure DBSnapshotAttributesResult {
    DBSnapshotIdentifier: String
    DBSnapshotAttributes: DBSnapshotAttributeList
}

list DBSnapshotList {
    @xmlName("DBSnapshot") member: DBSnapshot
}

structure DBSnapshotMessage {
    Marker: String
    DBSnapshots: DBSnapshotList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSnapshotNotFound", httpResponseCode: 404)
structure DBSnapshotNotFoundFault {}

structure DBSnapshotTenantDatabase {
    DBSnapshotIdentifier: String
    DBInstanceIdentifier: String
    DbiResourceId: String
    EngineName: String
    SnapshotType: String
    TenantDatabaseCreateTime: TStamp
    TenantDBName: String
    MasterUsername: String
    TenantDatabaseResourceId: String
    CharacterSetName: String
    DBSnapshotTenantDatabaseARN: String
    NcharCharacterSetName: String
    TagList: TagList
}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSnapshotTenantDatabaseNotFoundFault", httpResponseCode: 404)
structure DBSnapshotTenantDatabaseNotFoundFault {}

list DBSnapshotTenantDatabasesList {
    @xmlName("DBSnapshotTenantDatabase") member: DBSnapshotTenantDatabase
}

structure DBSnapshotTenantDatabasesMessage {
    Marker: String
    DBSnapshotTenantDatabases: DBSnapshotTenantDatabasesList
}

structure DBSubnetGroup {
    DBSubnetGroupName: String
    DBSubnetGroupDescription: String
    VpcId: String
    SubnetGroupStatus: String
    Subnets: SubnetList
    DBSubnetGroupArn: String
    SupportedNetworkTypes: StringList
}

@error("client")
@awsQueryError(code: "DBSubnetGroupAlreadyExists", httpResponseCode: 400)
structure DBSubnetGroupAlreadyExistsFault {}

@error("client")
@awsQueryError(code: "DBSubnetGroupDoesNotCoverEnoughAZs", httpResponseCode: 400)
structure DBSubnetGroupDoesNotCoverEnoughAZs {}

structure DBSubnetGroupMessage {
    Marker: String
    DBSubnetGroups: DBSubnetGroups
}

@error("client")
@awsQueryError(code: "DBSubnetGroupNotAllowedFault", httpResponseCode: 400)
structure DBSubnetGroupNotAllowedFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "DBSubnetGroupNotFoundFault", httpResponseCode: 404)
structure DBSubnetGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "DBSubnetGroupQuotaExceeded", httpResponseCode: 400)
structure DBSubnetGroupQuotaExceededFault {}

list DBSubnetGroups {
    @xmlName("DBSubnetGroup") member: DBSubnetGroup
}

@error("client")
@awsQueryError(code: "DBSubnetQuotaExceededFault", httpResponseCode: 400)
structure DBSubnetQuotaExceededFault {}

@error("client")
@awsQueryError(code: "DBUpgradeDependencyFailure", httpResponseCode: 400)
structure DBUpgradeDependencyFailureFault {}

@length(min: 1, max: 25600)
@pattern("[a-zA-Z0-9_ \"\\\\\\-$,*.:?+\\/]*")
string DataFilter

@length(min: 1, max: 2048)
@pattern("arn:[A-Za-z][0-9A-Za-z-:._]*")
string DatabaseArn

enum DatabaseInsightsMode {
    standard
    advanced
}

enum DefaultAuthScheme {
    IAM_AUTH
    NONE
}

structure DeleteBlueGreenDeploymentRequest {
    @required BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    DeleteTarget: BooleanOptional
}

structure DeleteBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

structure DeleteCustomDBEngineVersionMessage {
    @required Engine: CustomEngineName
    @required EngineVersion: CustomEngineVersion
}

structure DeleteDBClusterAutomatedBackupMessage {
    @required DbClusterResourceId: String
}

structure DeleteDBClusterAutomatedBackupResult {
    DBClusterAutomatedBackup: DBClusterAutomatedBackup
}

structure DeleteDBClusterEndpointMessage {
    @required DBClusterEndpointIdentifier: String
}

structure DeleteDBClusterMessage {
    @required DBClusterIdentifier: String
    SkipFinalSnapshot: Boolean
    FinalDBSnapshotIdentifier: String
    DeleteAutomatedBackups: BooleanOptional
}

structure DeleteDBClusterParameterGroupMessage {
    @required DBClusterParameterGroupName: String
}

structure DeleteDBClusterResult {
    DBCluster: DBCluster
}

structure DeleteDBClusterSnapshotMessage {
    @required DBClusterSnapshotIdentifier: String
}

structure DeleteDBClusterSnapshotResult {
    DBClusterSnapshot: DBClusterSnapshot
}

structure DeleteDBInstanceAutomatedBackupMessage {
    DbiResourceId: String
    DBInstanceAutomatedBackupsArn: String
}

structure DeleteDBInstanceAutomatedBackupResult {
    DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
}

structure DeleteDBInstanceMessage {
    @required DBInstanceIdentifier: String
    SkipFinalSnapshot: Boolean
    FinalDBSnapshotIdentifier: String
    DeleteAutomatedBackups: BooleanOptional
}

structure DeleteDBInstanceResult {
    DBInstance: DBInstance
}

structure DeleteDBParameterGroupMessage {
    @required DBParameterGroupName: String
}

structure DeleteDBProxyEndpointRequest {
    @required DBProxyEndpointName: DBProxyEndpointName
}

structure DeleteDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

structure DeleteDBProxyRequest {
    @required DBProxyName: DBProxyName
}

structure DeleteDBProxyResponse {
    DBProxy: DBProxy
}

structure DeleteDBSecurityGroupMessage {
    @required DBSecurityGroupName: String
}

structure DeleteDBShardGroupMessage {
    @required DBShardGroupIdentifier: DBShardGroupIdentifier
}

structure DeleteDBSnapshotMessage {
    @required DBSnapshotIdentifier: String
}

structure DeleteDBSnapshotResult {
    DBSnapshot: DBSnapshot
}

structure DeleteDBSubnetGroupMessage {
    @required DBSubnetGroupName: String
}

structure DeleteEventSubscriptionMessage {
    @required SubscriptionName: String
}

structure DeleteEventSubscriptionResult {
    EventSubscription: EventSubscription
}

structure DeleteGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
}

structure DeleteGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure DeleteIntegrationMessage {
    @required IntegrationIdentifier: IntegrationIdentifier
}

structure DeleteOptionGroupMessage {
    @required OptionGroupName: String
}

structure DeleteTenantDatabaseMessage {
    @required DBInstanceIdentifier: String
    @required TenantDBName: String
    SkipFinalSnapshot: Boolean
    FinalDBSnapshotIdentifier: String
}

structure DeleteTenantDatabaseResult {
    TenantDatabase: TenantDatabase
}

structure DeregisterDBProxyTargetsRequest {
    @required DBProxyName: DBProxyName
    TargetGroupName: DBProxyTargetGroupName
    DBInstanceIdentifiers: StringList
    DBClusterIdentifiers: StringList
}

structure DeregisterDBProxyTargetsResponse {}

structure DescribeAccountAttributesMessage {}

structure DescribeBlueGreenDeploymentsRequest {
    BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeBlueGreenDeploymentsResponse {
    BlueGreenDeployments: BlueGreenDeploymentList
    Marker: String
}

structure DescribeCertificatesMessage {
    CertificateIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterAutomatedBackupsMessage {
    DbClusterResourceId: String
    DBClusterIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterBacktracksMessage {
    @required DBClusterIdentifier: String
    BacktrackIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterEndpointsMessage {
    DBClusterIdentifier: String
    DBClusterEndpointIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterParameterGroupsMessage {
    DBClusterParameterGroupName: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterParametersMessage {
    @required DBClusterParameterGroupName: String
    Source: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBClusterSnapshotAttributesMessage {
    @required DBClusterSnapshotIdentifier: String
}

structure DescribeDBClusterSnapshotAttributesResult {
    DBClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult
}

structure DescribeDBClusterSnapshotsMessage {
    DBClusterIdentifier: String
    DBClusterSnapshotIdentifier: String
    SnapshotType: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    IncludeShared: Boolean
    IncludePublic: Boolean
    DbClusterResourceId: String
}

structure DescribeDBClustersMessage {
    DBClusterIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    IncludeShared: Boolean
}

structure DescribeDBEngineVersionsMessage {
    Engine: String
    EngineVersion: String
    DBParameterGroupFamily: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    DefaultOnly: Boolean
    ListSupportedCharacterSets: BooleanOptional
    ListSupportedTimezones: BooleanOptional
    IncludeAll: BooleanOptional
}

structure DescribeDBInstanceAutomatedBackupsMessage {
    DbiResourceId: String
    DBInstanceIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    DBInstanceAutomatedBackupsArn: String
}

structure DescribeDBInstancesMessage {
    DBInstanceIdentifier: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBLogFilesDetails {
    LogFileName: String
    LastWritten: Long
    Size: Long
}

list DescribeDBLogFilesList {
    @xmlName("DescribeDBLogFilesDetails") member: DescribeDBLogFilesDetails
}

structure DescribeDBLogFilesMessage {
    @required DBInstanceIdentifier: String
    FilenameContains: String
    FileLastWritten: Long
    FileSize: Long
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBLogFilesResponse {
    DescribeDBLogFiles: DescribeDBLogFilesList
    Marker: String
}

structure DescribeDBMajorEngineVersionsRequest {
    Engine: Engine
    MajorEngineVersion: MajorEngineVersion
    Marker: Marker
    MaxRecords: MaxRecords
}

structure DescribeDBMajorEngineVersionsResponse {
    DBMajorEngineVersions: DBMajorEngineVersionsList
    Marker: String
}

structure DescribeDBParameterGroupsMessage {
    DBParameterGroupName: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBParametersMessage {
    @required DBParameterGroupName: String
    Source: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBProxiesRequest {
    DBProxyName: DBProxyName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeDBProxiesResponse {
    DBProxies: DBProxyList
    Marker: String
}

structure DescribeDBProxyEndpointsRequest {
    DBProxyName: DBProxyName
    DBProxyEndpointName: DBProxyEndpointName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeDBProxyEndpointsResponse {
    DBProxyEndpoints: DBProxyEndpointList
    Marker: String
}

structure DescribeDBProxyTargetGroupsRequest {
    @required DBProxyName: DBProxyName
    TargetGroupName: DBProxyTargetGroupName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeDBProxyTargetGroupsResponse {
    TargetGroups: TargetGroupList
    Marker: String
}

structure DescribeDBProxyTargetsRequest {
    @required DBProxyName: DBProxyName
    TargetGroupName: DBProxyTargetGroupName
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeDBProxyTargetsResponse {
    Targets: TargetList
    Marker: String
}

structure DescribeDBRecommendationsMessage {
    LastUpdatedAfter: TStamp
    LastUpdatedBefore: TStamp
    Locale: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBSecurityGroupsMessage {
    DBSecurityGroupName: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDBShardGroupsMessage {
    DBShardGroupIdentifier: DBShardGroupIdentifier
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
}

structure DescribeDBShardGroupsResponse {
    DBShardGroups: DBShardGroupsList
    Marker: String
}

structure DescribeDBSnapshotAttributesMessage {
    @required DBSnapshotIdentifier: String
}

structure DescribeDBSnapshotAttributesResult {
    DBSnapshotAttributesResult: DBSnapshotAttributesResult
}

structure DescribeDBSnapshotTenantDatabasesMessage {
    DBInstanceIdentifier: String
    DBSnapshotIdentifier: String
    SnapshotType: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    DbiResourceId: String
}

structure DescribeDBSnapshotsMessage {
    DBInstanceIdentifier: String
    DBSnapshotIdentifier: String
    SnapshotType: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
    IncludeShared: Boolean
    IncludePublic: Boolean
    DbiResourceId: String
}

structure DescribeDBSubnetGroupsMessage {
    DBSubnetGroupName: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEngineDefaultClusterParametersMessage {
    @required DBParameterGroupFamily: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEngineDefaultClusterParametersResult {
    EngineDefaults: EngineDefaults
}

structure DescribeEngineDefaultParametersMessage {
    @required DBParameterGroupFamily: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEngineDefaultParametersResult {
    EngineDefaults: EngineDefaults
}

structure DescribeEventCategoriesMessage {
    SourceType: String
    Filters: FilterList
}

structure DescribeEventSubscriptionsMessage {
    SubscriptionName: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEventsMessage {
    SourceIdentifier: String
    SourceType: SourceType
    StartTime: TStamp
    EndTime: TStamp
    Duration: IntegerOptional
    EventCategories: EventCategoriesList
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeExportTasksMessage {
    ExportTaskIdentifier: String
    SourceArn: String
    Filters: FilterList
    Marker: String
    MaxRecords: MaxRecords
    SourceType: ExportSourceType
}

structure DescribeGlobalClustersMessage {
    GlobalClusterIdentifier: GlobalClusterIdentifier
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeIntegrationsMessage {
    IntegrationIdentifier: IntegrationIdentifier
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: Marker
}

structure DescribeIntegrationsResponse {
    Marker: Marker
    Integrations: IntegrationList
}

structure DescribeOptionGroupOptionsMessage {
    @required EngineName: String
    MajorEngineVersion: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeOptionGroupsMessage {
    OptionGroupName: String
    Filters: FilterList
    Marker: String
    MaxRecords: IntegerOptional
    EngineName: String
    MajorEngineVersion: String
}

structure DescribeOrderableDBInstanceOptionsMessage {
    @required Engine: String
    EngineVersion: String
    DBInstanceClass: String
    LicenseModel: String
    AvailabilityZoneGroup: String
    Vpc: BooleanOptional
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribePendingMaintenanceActionsMessage {
    ResourceIdentifier: String
    Filters: FilterList
    Marker: String
    MaxRecords: IntegerOptional
}

structure DescribeReservedDBInstancesMessage {
    ReservedDBInstanceId: String
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    Duration: String
    ProductDescription: String
    OfferingType: String
    MultiAZ: BooleanOptional
    LeaseId: String
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeReservedDBInstancesOfferingsMessage {
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    Duration: String
    ProductDescription: String
    OfferingType: String
    MultiAZ: BooleanOptional
    Filters: FilterList
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeServerlessV2PlatformVersionsMessage {
    ServerlessV2PlatformVersion: String
    Engine: String
    Filters: FilterList
    DefaultOnly: BooleanOptional
    IncludeAll: BooleanOptional
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeSourceRegionsMessage {
    RegionName: String
    MaxRecords: IntegerOptional
    Marker: String
    Filters: FilterList
}

structure DescribeTenantDatabasesMessage {
    DBInstanceIdentifier: String
    TenantDBName: String
    Filters: FilterList
    Marker: String
    MaxRecords: IntegerOptional
}

structure DescribeValidDBInstanceModificationsMessage {
    @required DBInstanceIdentifier: String
}

structure DescribeValidDBInstanceModificationsResult {
    ValidDBInstanceModificationsMessage: ValidDBInstanceModificationsMessage
}

@length(min: 1, max: 1000)
@pattern(".*")
string Description

structure DisableHttpEndpointRequest {
    @required ResourceArn: String
}

structure DisableHttpEndpointResponse {
    ResourceArn: String
    HttpEndpointEnabled: Boolean
}

structure DocLink {
    Text: String
    Url: String
}

list DocLinkList {
    member: DocLink
}

structure DomainMembership {
    Domain: String
    Status: String
    FQDN: String
    IAMRoleName: String
    OU: String
    AuthSecretArn: String
    DnsIps: StringList
}

list DomainMembershipList {
    @xmlName("DomainMembership") member: DomainMembership
}

@error("client")
@httpError(404)
@awsQueryError(code: "DomainNotFoundFault", httpResponseCode: 404)
structure DomainNotFoundFault {}

double Double

double DoubleOptional

structure DoubleRange {
    From: Double
    To: Double
}

list DoubleRangeList {
    @xmlName("DoubleRange") member: DoubleRange
}

structure DownloadDBLogFilePortionDetails {
    LogFileData: SensitiveString
    Marker: String
    AdditionalDataPending: Boolean
}

structure DownloadDBLogFilePortionMessage {
    @required DBInstanceIdentifier: String
    @required LogFileName: String
    Marker: String
    NumberOfLines: Integer
}

structure EC2SecurityGroup {
    Status: String
    EC2SecurityGroupName: String
    EC2SecurityGroupId: String
    EC2SecurityGroupOwnerId: String
}

list EC2SecurityGroupList {
    @xmlName("EC2SecurityGroup") member: EC2SecurityGroup
}

@error("client")
@awsQueryError(code: "Ec2ImagePropertiesNotSupportedFault", httpResponseCode: 400)
structure Ec2ImagePropertiesNotSupportedFault {}

structure EnableHttpEndpointRequest {
    @required ResourceArn: String
}

structure EnableHttpEndpointResponse {
    ResourceArn: String
    HttpEndpointEnabled: Boolean
}

map EncryptionContextMap {
    key: String
    value: String
}

structure Endpoint {
    Address: String
    Port: Integer
    HostedZoneId: String
}

enum EndpointNetworkType {
    IPV4
    IPV6
    DUAL
}

@length(min: 1, max: 50)
string Engine

structure EngineDefaults {
    DBParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
}

enum EngineFamily {
    MYSQL
    POSTGRESQL
    SQLSERVER
}

list EngineModeList {
    member: String
}

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    EventCategories: EventCategoriesList
    Date: TStamp
    SourceArn: String
}

list EventCategoriesList {
    @xmlName("EventCategory") member: String
}

structure EventCategoriesMap {
    SourceType: String
    EventCategories: EventCategoriesList
}

list EventCategoriesMapList {
    @xmlName("EventCategoriesMap") member: EventCategoriesMap
}

structure EventCategoriesMessage {
    EventCategoriesMapList: EventCategoriesMapList
}

list EventList {
    @xmlName("Event") member: Event
}

structure EventSubscription {
    CustomerAwsId: String
    CustSubscriptionId: String
    SnsTopicArn: String
    Status: String
    SubscriptionCreationTime: String
    SourceType: String
    SourceIdsList: SourceIdsList
    EventCategoriesList: EventCategoriesList
    Enabled: Boolean
    EventSubscriptionArn: String
}

@error("client")
@awsQueryError(code: "EventSubscriptionQuotaExceeded", httpResponseCode: 400)
structure EventSubscriptionQuotaExceededFault {}

list EventSubscriptionsList {
    @xmlName("EventSubscription") member: EventSubscription
}

structure EventSubscriptionsMessage {
    Marker: String
    EventSubscriptionsList: EventSubscriptionsList
}

structure EventsMessage {
    Marker: String
    Events: EventList
}

enum ExportSourceType {
    SNAPSHOT
    CLUSTER
}

structure ExportTask {
    ExportTaskIdentifier: String
    SourceArn: String
    ExportOnly: StringList
    SnapshotTime: TStamp
    TaskStartTime: TStamp
    TaskEndTime: TStamp
    S3Bucket: String
    S3Prefix: String
    IamRoleArn: String
    KmsKeyId: String
    Status: String
    PercentProgress: Integer
    TotalExtractedDataInGB: Integer
    FailureCause: String
    WarningMessage: String
    SourceType: ExportSourceType
}

@error("client")
@awsQueryError(code: "ExportTaskAlreadyExists", httpResponseCode: 400)
structure ExportTaskAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "ExportTaskNotFound", httpResponseCode: 404)
structure ExportTaskNotFoundFault {}

list ExportTasksList {
    @xmlName("ExportTask") member: ExportTask
}

structure ExportTasksMessage {
    Marker: String
    ExportTasks: ExportTasksList
}

structure FailoverDBClusterMessage {
    @required DBClusterIdentifier: String
    TargetDBInstanceIdentifier: String
}

structure FailoverDBClusterResult {
    DBCluster: DBCluster
}

structure FailoverGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
    @required TargetDbClusterIdentifier: DBClusterIdentifier
    AllowDataLoss: BooleanOptional
    Switchover: BooleanOptional
}

structure FailoverGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure FailoverState {
    Status: FailoverStatus
    FromDbClusterArn: String
    ToDbClusterArn: String
    IsDataLossAllowed: Boolean
}

enum FailoverStatus {
    pending
    failing_over = "failing-over"
    cancelling
}

list FeatureNameList {
    member: String
}

structure Filter {
    @required Name: String
    @required Values: FilterValueList
}

list FilterList {
    @xmlName("Filter") member: Filter
}

list FilterValueList {
    @xmlName("Value") member: String
}

structure GlobalCluster {
    GlobalClusterIdentifier: GlobalClusterIdentifier
    GlobalClusterResourceId: String
    GlobalClusterArn: String
    Status: String
    Engine: String
    EngineVersion: String
    EngineLifecycleSupport: String
    DatabaseName: String
    StorageEncrypted: BooleanOptional
    StorageEncryptionType: StorageEncryptionType
    DeletionProtection: BooleanOptional
    GlobalClusterMembers: GlobalClusterMemberList
    Endpoint: String
    FailoverState: FailoverState
    TagList: TagList
}

@error("client")
@awsQueryError(code: "GlobalClusterAlreadyExistsFault", httpResponseCode: 400)
structure GlobalClusterAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("[A-Za-z][0-9A-Za-z-:._]*")
string GlobalClusterIdentifier

list GlobalClusterList {
    @xmlName("GlobalClusterMember") member: GlobalCluster
}

structure GlobalClusterMember {
    DBClusterArn: String
    Readers: ReadersArnList
    IsWriter: Boolean
    GlobalWriteForwardingStatus: WriteForwardingStatus
    SynchronizationStatus: GlobalClusterMemberSynchronizationStatus
}

list GlobalClusterMemberList {
    @xmlName("GlobalClusterMember") member: GlobalClusterMember
}

enum GlobalClusterMemberSynchronizationStatus {
    connected
    pending_resync = "pending-resync"
}

@error("client")
@httpError(404)
@awsQueryError(code: "GlobalClusterNotFoundFault", httpResponseCode: 404)
structure GlobalClusterNotFoundFault {}

@error("client")
@awsQueryError(code: "GlobalClusterQuotaExceededFault", httpResponseCode: 400)
structure GlobalClusterQuotaExceededFault {}

structure GlobalClustersMessage {
    Marker: String
    GlobalClusters: GlobalClusterList
}

enum IAMAuthMode {
    DISABLED
    REQUIRED
    ENABLED
}

structure IPRange {
    Status: String
    CIDRIP: String
}

list IPRangeList {
    @xmlName("IPRange") member: IPRange
}

@error("client")
@awsQueryError(code: "IamRoleMissingPermissions", httpResponseCode: 400)
structure IamRoleMissingPermissionsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "IamRoleNotFound", httpResponseCode: 404)
structure IamRoleNotFoundFault {}

@error("client")
@awsQueryError(code: "InstanceQuotaExceeded", httpResponseCode: 400)
structure InstanceQuotaExceededFault {}

@error("client")
@awsQueryError(code: "InsufficientAvailableIPsInSubnetFault", httpResponseCode: 400)
structure InsufficientAvailableIPsInSubnetFault {}

@error("client")
@httpError(403)
@awsQueryError(code: "InsufficientDBClusterCapacityFault", httpResponseCode: 403)
structure InsufficientDBClusterCapacityFault {}

@error("client")
@awsQueryError(code: "InsufficientDBInstanceCapacity", httpResponseCode: 400)
structure InsufficientDBInstanceCapacityFault {}

@error("client")
@awsQueryError(code: "InsufficientStorageClusterCapacity", httpResponseCode: 400)
structure InsufficientStorageClusterCapacityFault {}

integer Integer

integer IntegerOptional

structure Integration {
    SourceArn: SourceArn
    TargetArn: Arn
    IntegrationName: IntegrationName
    IntegrationArn: IntegrationArn
    KMSKeyId: String
    AdditionalEncryptionContext: EncryptionContextMap
    Status: IntegrationStatus
    Tags: TagList
    DataFilter: DataFilter
    Description: IntegrationDescription
    CreateTime: TStamp
    Errors: IntegrationErrorList
}

@error("client")
@awsQueryError(code: "IntegrationAlreadyExistsFault", httpResponseCode: 400)
structure IntegrationAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("arn:aws[a-z\\-]*:rds(-[a-z]*)?:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IntegrationArn

@error("client")
@awsQueryError(code: "IntegrationConflictOperationFault", httpResponseCode: 400)
structure IntegrationConflictOperationFault {}

@length(min: 0, max: 1000)
@pattern(".*")
string IntegrationDescription

structure IntegrationError {
    @required ErrorCode: String
    ErrorMessage: String
}

list IntegrationErrorList {
    @xmlName("IntegrationError") member: IntegrationError
}

@length(min: 1, max: 255)
@pattern("[a-zA-Z0-9_:\\-\\/]+")
string IntegrationIdentifier

list IntegrationList {
    @xmlName("Integration") member: Integration
}

@length(min: 1, max: 63)
@pattern("[a-zA-Z](?:-?[a-zA-Z0-9]+)*")
string IntegrationName

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationNotFoundFault", httpResponseCode: 404)
structure IntegrationNotFoundFault {}

@error("client")
@awsQueryError(code: "IntegrationQuotaExceededFault", httpResponseCode: 400)
structure IntegrationQuotaExceededFault {}

enum IntegrationStatus {
    creating
    active
    modifying
    failed
    deleting
    syncing
    needs_attention
}

@error("client")
@awsQueryError(code: "InvalidBlueGreenDeploymentStateFault", httpResponseCode: 400)
structure InvalidBlueGreenDeploymentStateFault {}

@error("client")
@awsQueryError(code: "InvalidCustomDBEngineVersionStateFault", httpResponseCode: 400)
structure InvalidCustomDBEngineVersionStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBClusterAutomatedBackupStateFault", httpResponseCode: 400)
structure InvalidDBClusterAutomatedBackupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBClusterCapacityFault", httpResponseCode: 400)
structure InvalidDBClusterCapacityFault {}

@error("client")
@awsQueryError(code: "InvalidDBClusterEndpointStateFault", httpResponseCode: 400)
structure InvalidDBClusterEndpointStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBClusterSnapshotStateFault", httpResponseCode: 400)
structure InvalidDBClusterSnapshotStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBClusterStateFault", httpResponseCode: 400)
structure InvalidDBClusterStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBInstanceAutomatedBackupState", httpResponseCode: 400)
structure InvalidDBInstanceAutomatedBackupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBInstanceState", httpResponseCode: 400)
structure InvalidDBInstanceStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBParameterGroupState", httpResponseCode: 400)
structure InvalidDBParameterGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBProxyEndpointStateFault", httpResponseCode: 400)
structure InvalidDBProxyEndpointStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBProxyStateFault", httpResponseCode: 400)
structure InvalidDBProxyStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBSecurityGroupState", httpResponseCode: 400)
structure InvalidDBSecurityGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBShardGroupState", httpResponseCode: 400)
structure InvalidDBShardGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBSnapshotState", httpResponseCode: 400)
structure InvalidDBSnapshotStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBSubnetGroupFault", httpResponseCode: 400)
structure InvalidDBSubnetGroupFault {}

@error("client")
@awsQueryError(code: "InvalidDBSubnetGroupStateFault", httpResponseCode: 400)
structure InvalidDBSubnetGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidDBSubnetStateFault", httpResponseCode: 400)
structure InvalidDBSubnetStateFault {}

@error("client")
@awsQueryError(code: "InvalidEventSubscriptionState", httpResponseCode: 400)
structure InvalidEventSubscriptionStateFault {}

@error("client")
@awsQueryError(code: "InvalidExportOnly", httpResponseCode: 400)
structure InvalidExportOnlyFault {}

@error("client")
@awsQueryError(code: "InvalidExportSourceState", httpResponseCode: 400)
structure InvalidExportSourceStateFault {}

@error("client")
@awsQueryError(code: "InvalidExportTaskStateFault", httpResponseCode: 400)
structure InvalidExportTaskStateFault {}

@error("client")
@awsQueryError(code: "InvalidGlobalClusterStateFault", httpResponseCode: 400)
structure InvalidGlobalClusterStateFault {}

@error("client")
@awsQueryError(code: "InvalidIntegrationStateFault", httpResponseCode: 400)
structure InvalidIntegrationStateFault {}

@error("client")
@awsQueryError(code: "InvalidOptionGroupStateFault", httpResponseCode: 400)
structure InvalidOptionGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidResourceStateFault", httpResponseCode: 400)
structure InvalidResourceStateFault {}

@error("client")
@awsQueryError(code: "InvalidRestoreFault", httpResponseCode: 400)
structure InvalidRestoreFault {}

@error("client")
@awsQueryError(code: "InvalidS3BucketFault", httpResponseCode: 400)
structure InvalidS3BucketFault {}

@error("client")
@awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

structure IssueDetails {
    PerformanceIssueDetails: PerformanceIssueDetails
}

@error("client")
@awsQueryError(code: "KMSKeyNotAccessibleFault", httpResponseCode: 400)
structure KMSKeyNotAccessibleFault {}

list KeyList {
    member: String
}

@length(min: 1, max: 2048)
@pattern("[a-zA-Z0-9_:\\-\\/]+")
string KmsKeyIdOrArn

enum LifecycleSupportName {
    open_source_rds_standard_support = "open-source-rds-standard-support"
    open_source_rds_extended_support = "open-source-rds-extended-support"
}

structure LimitlessDatabase {
    Status: LimitlessDatabaseStatus
    MinRequiredACU: DoubleOptional
}

enum LimitlessDatabaseStatus {
    active
    not_in_use = "not-in-use"
    enabled
    disabled
    enabling
    disabling
    modifying_max_capacity = "modifying-max-capacity"
    error
}

structure ListTagsForResourceMessage {
    @required ResourceName: String
    Filters: FilterList
}

enum LocalWriteForwardingStatus {
    enabled
    disabled
    enabling
    disabling
    requested
}

list LogTypeList {
    member: String
}

long Long

long LongOptional

@length(min: 1, max: 50)
string MajorEngineVersion

@length(min: 1, max: 340)
string Marker

enum MasterUserAuthenticationType {
    password
    iam_db_auth = "iam-db-auth"
}

structure MasterUserSecret {
    SecretArn: String
    SecretStatus: String
    KmsKeyId: String
}

@error("client")
@awsQueryError(code: "MaxDBShardGroupLimitReached", httpResponseCode: 400)
structure MaxDBShardGroupLimitReached {}

@range(min: 20, max: 100)
integer MaxRecords

structure Metric {
    Name: String
    References: MetricReferenceList
    StatisticsDetails: String
    MetricQuery: MetricQuery
}

list MetricList {
    member: Metric
}

structure MetricQuery {
    PerformanceInsightsMetricQuery: PerformanceInsightsMetricQuery
}

structure MetricReference {
    Name: String
    ReferenceDetails: ReferenceDetails
}

list MetricReferenceList {
    member: MetricReference
}

structure MinimumEngineVersionPerAllowedValue {
    AllowedValue: String
    MinimumEngineVersion: String
}

list MinimumEngineVersionPerAllowedValueList {
    @xmlName("MinimumEngineVersionPerAllowedValue") member: MinimumEngineVersionPerAllowedValue
}

structure ModifyActivityStreamRequest {
    ResourceArn: String
    AuditPolicyState: AuditPolicyState
}

structure ModifyActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
    Mode: ActivityStreamMode
    EngineNativeAuditFieldsIncluded: BooleanOptional
    PolicyStatus: ActivityStreamPolicyStatus
}

structure ModifyAdditionalStorageVolume {
    @required VolumeName: String
    AllocatedStorage: IntegerOptional
    IOPS: IntegerOptional
    MaxAllocatedStorage: IntegerOptional
    StorageThroughput: IntegerOptional
    StorageType: String
    SetForDelete: BooleanOptional
}

list ModifyAdditionalStorageVolumesList {
    member: ModifyAdditionalStorageVolume
}

structure ModifyCertificatesMessage {
    CertificateIdentifier: String
    RemoveCustomerOverride: BooleanOptional
}

structure ModifyCertificatesResult {
    Certificate: Certificate
}

structure ModifyCurrentDBClusterCapacityMessage {
    @required DBClusterIdentifier: String
    Capacity: IntegerOptional
    SecondsBeforeTimeout: IntegerOptional
    TimeoutAction: String
}

structure ModifyCustomDBEngineVersionMessage {
    @required Engine: CustomEngineName
    @required EngineVersion: CustomEngineVersion
    Description: Description
    Status: CustomEngineVersionStatus
}

structure ModifyDBClusterEndpointMessage {
    @required DBClusterEndpointIdentifier: String
    EndpointType: String
    StaticMembers: StringList
    ExcludedMembers: StringList
}

structure ModifyDBClusterMessage {
    @required DBClusterIdentifier: String
    NewDBClusterIdentifier: String
    ApplyImmediately: Boolean
    BackupRetentionPeriod: IntegerOptional
    DBClusterParameterGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    Port: IntegerOptional
    MasterUserPassword: SensitiveString
    OptionGroupName: String
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    BacktrackWindow: LongOptional
    CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
    EngineVersion: String
    AllowMajorVersionUpgrade: Boolean
    DBInstanceParameterGroupName: String
    Domain: String
    DomainIAMRoleName: String
    ScalingConfiguration: ScalingConfiguration
    DeletionProtection: BooleanOptional
    EnableHttpEndpoint: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    EnableGlobalWriteForwarding: BooleanOptional
    DBClusterInstanceClass: String
    AllocatedStorage: IntegerOptional
    StorageType: String
    Iops: IntegerOptional
    AutoMinorVersionUpgrade: BooleanOptional
    NetworkType: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    ManageMasterUserPassword: BooleanOptional
    RotateMasterUserPassword: BooleanOptional
    EnableLocalWriteForwarding: BooleanOptional
    MasterUserSecretKmsKeyId: String
    EngineMode: String
    AllowEngineModeChange: Boolean
    AwsBackupRecoveryPointArn: AwsBackupRecoveryPointArn
    EnableLimitlessDatabase: BooleanOptional
    CACertificateIdentifier: String
    MasterUserAuthenticationType: MasterUserAuthenticationType
}

structure ModifyDBClusterParameterGroupMessage {
    @required DBClusterParameterGroupName: String
    @required Parameters: ParametersList
}

structure ModifyDBClusterResult {
    DBCluster: DBCluster
}

structure ModifyDBClusterSnapshotAttributeMessage {
    @required DBClusterSnapshotIdentifier: String
    @required AttributeName: String
    ValuesToAdd: AttributeValueList
    ValuesToRemove: AttributeValueList
}

structure ModifyDBClusterSnapshotAttributeResult {
    DBClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResult
}

structure ModifyDBInstanceMessage {
    @required DBInstanceIdentifier: String
    AllocatedStorage: IntegerOptional
    DBInstanceClass: String
    DBSubnetGroupName: String
    DBSecurityGroups: DBSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    ApplyImmediately: Boolean
    MasterUserPassword: SensitiveString
    DBParameterGroupName: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    MultiAZ: BooleanOptional
    EngineVersion: String
    AllowMajorVersionUpgrade: Boolean
    AutoMinorVersionUpgrade: BooleanOptional
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    NewDBInstanceIdentifier: String
    StorageType: String
    TdeCredentialArn: String
    TdeCredentialPassword: SensitiveString
    CACertificateIdentifier: String
    Domain: String
    DomainFqdn: String
    DomainOu: String
    DomainAuthSecretArn: String
    DomainDnsIps: StringList
    DisableDomain: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    MonitoringInterval: IntegerOptional
    DBPortNumber: IntegerOptional
    PubliclyAccessible: BooleanOptional
    MonitoringRoleArn: String
    DomainIAMRoleName: String
    PromotionTier: IntegerOptional
    EnableIAMDatabaseAuthentication: BooleanOptional
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration
    ProcessorFeatures: ProcessorFeatureList
    UseDefaultProcessorFeatures: BooleanOptional
    DeletionProtection: BooleanOptional
    MaxAllocatedStorage: IntegerOptional
    CertificateRotationRestart: BooleanOptional
    ReplicaMode: ReplicaMode
    AutomationMode: AutomationMode
    ResumeFullAutomationModeMinutes: IntegerOptional
    EnableCustomerOwnedIp: BooleanOptional
    NetworkType: String
    AwsBackupRecoveryPointArn: AwsBackupRecoveryPointArn
    ManageMasterUserPassword: BooleanOptional
    RotateMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
    MultiTenant: BooleanOptional
    DedicatedLogVolume: BooleanOptional
    Engine: String
    AdditionalStorageVolumes: ModifyAdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
    MasterUserAuthenticationType: MasterUserAuthenticationType
}

structure ModifyDBInstanceResult {
    DBInstance: DBInstance
}

structure ModifyDBParameterGroupMessage {
    @required DBParameterGroupName: String
    @required Parameters: ParametersList
}

structure ModifyDBProxyEndpointRequest {
    @required DBProxyEndpointName: DBProxyEndpointName
    NewDBProxyEndpointName: DBProxyEndpointName
    VpcSecurityGroupIds: StringList
}

structure ModifyDBProxyEndpointResponse {
    DBProxyEndpoint: DBProxyEndpoint
}

structure ModifyDBProxyRequest {
    @required DBProxyName: DBProxyName
    NewDBProxyName: DBProxyName
    DefaultAuthScheme: DefaultAuthScheme
    Auth: UserAuthConfigList
    RequireTLS: BooleanOptional
    IdleClientTimeout: IntegerOptional
    DebugLogging: BooleanOptional
    RoleArn: Arn
    SecurityGroups: StringList
}

structure ModifyDBProxyResponse {
    DBProxy: DBProxy
}

structure ModifyDBProxyTargetGroupRequest {
    @required TargetGroupName: DBProxyTargetGroupName
    @required DBProxyName: DBProxyName
    ConnectionPoolConfig: ConnectionPoolConfiguration
    NewName: String
}

structure ModifyDBProxyTargetGroupResponse {
    DBProxyTargetGroup: DBProxyTargetGroup
}

structure ModifyDBRecommendationMessage {
    @required RecommendationId: String
    Locale: String
    Status: String
    RecommendedActionUpdates: RecommendedActionUpdateList
}

structure ModifyDBShardGroupMessage {
    @required DBShardGroupIdentifier: DBShardGroupIdentifier
    MaxACU: DoubleOptional
    MinACU: DoubleOptional
    ComputeRedundancy: IntegerOptional
}

structure ModifyDBSnapshotAttributeMessage {
    @required DBSnapshotIdentifier: String
    @required AttributeName: String
    ValuesToAdd: AttributeValueList
    ValuesToRemove: AttributeValueList
}

structure ModifyDBSnapshotAttributeResult {
    DBSnapshotAttributesResult: DBSnapshotAttributesResult
}

structure ModifyDBSnapshotMessage {
    @required DBSnapshotIdentifier: String
    EngineVersion: String
    OptionGroupName: String
}

structure ModifyDBSnapshotResult {
    DBSnapshot: DBSnapshot
}

structure ModifyDBSubnetGroupMessage {
    @required DBSubnetGroupName: String
    DBSubnetGroupDescription: String
    @required SubnetIds: SubnetIdentifierList
}

structure ModifyDBSubnetGroupResult {
    DBSubnetGroup: DBSubnetGroup
}

structure ModifyEventSubscriptionMessage {
    @required SubscriptionName: String
    SnsTopicArn: String
    SourceType: String
    EventCategories: EventCategoriesList
    Enabled: BooleanOptional
}

structure ModifyEventSubscriptionResult {
    EventSubscription: EventSubscription
}

structure ModifyGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
    NewGlobalClusterIdentifier: GlobalClusterIdentifier
    DeletionProtection: BooleanOptional
    EngineVersion: String
    AllowMajorVersionUpgrade: BooleanOptional
}

structure ModifyGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure ModifyIntegrationMessage {
    @required IntegrationIdentifier: IntegrationIdentifier
    IntegrationName: IntegrationName
    DataFilter: DataFilter
    Description: IntegrationDescription
}

structure ModifyOptionGroupMessage {
    @required OptionGroupName: String
    OptionsToInclude: OptionConfigurationList
    OptionsToRemove: OptionNamesList
    ApplyImmediately: Boolean
}

structure ModifyOptionGroupResult {
    OptionGroup: OptionGroup
}

structure ModifyTenantDatabaseMessage {
    @required DBInstanceIdentifier: String
    @required TenantDBName: String
    MasterUserPassword: SensitiveString
    NewTenantDBName: String
    ManageMasterUserPassword: BooleanOptional
    RotateMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
}

structure ModifyTenantDatabaseResult {
    TenantDatabase: TenantDatabase
}

@error("client")
@awsQueryError(code: "NetworkTypeNotSupported", httpResponseCode: 400)
structure NetworkTypeNotSupported {}

@sensitive
string OperatorSensitiveString

structure Option {
    OptionName: String
    OptionDescription: String
    Persistent: Boolean
    Permanent: Boolean
    Port: IntegerOptional
    OptionVersion: String
    OptionSettings: OptionSettingConfigurationList
    DBSecurityGroupMemberships: DBSecurityGroupMembershipList
    VpcSecurityGroupMemberships: VpcSecurityGroupMembershipList
}

structure OptionConfiguration {
    @required OptionName: String
    Port: IntegerOptional
    OptionVersion: String
    DBSecurityGroupMemberships: DBSecurityGroupNameList
    VpcSecurityGroupMemberships: VpcSecurityGroupIdList
    OptionSettings: OptionSettingsList
}

list OptionConfigurationList {
    @xmlName("OptionConfiguration") member: OptionConfiguration
}

structure OptionGroup {
    OptionGroupName: String
    OptionGroupDescription: String
    EngineName: String
    MajorEngineVersion: String
    Options: OptionsList
    AllowsVpcAndNonVpcInstanceMemberships: Boolean
    VpcId: String
    OptionGroupArn: String
    SourceOptionGroup: String
    SourceAccountId: String
    CopyTimestamp: TStamp
}

@error("client")
@awsQueryError(code: "OptionGroupAlreadyExistsFault", httpResponseCode: 400)
structure OptionGroupAlreadyExistsFault {}

structure OptionGroupMembership {
    OptionGroupName: String
    Status: String
}

list OptionGroupMembershipList {
    @xmlName("OptionGroupMembership") member: OptionGroupMembership
}

@error("client")
@httpError(404)
@awsQueryError(code: "OptionGroupNotFoundFault", httpResponseCode: 404)
structure OptionGroupNotFoundFault {}

structure OptionGroupOption {
    Name: String
    Description: String
    EngineName: String
    MajorEngineVersion: String
    MinimumRequiredMinorEngineVersion: String
    PortRequired: Boolean
    DefaultPort: IntegerOptional
    OptionsDependedOn: OptionsDependedOn
    OptionsConflictsWith: OptionsConflictsWith
    Persistent: Boolean
    Permanent: Boolean
    RequiresAutoMinorEngineVersionUpgrade: Boolean
    VpcOnly: Boolean
    SupportsOptionVersionDowngrade: BooleanOptional
    OptionGroupOptionSettings: OptionGroupOptionSettingsList
    OptionGroupOptionVersions: OptionGroupOptionVersionsList
    CopyableCrossAccount: BooleanOptional
}

structure OptionGroupOptionSetting {
    SettingName: String
    SettingDescription: String
    DefaultValue: String
    ApplyType: String
    AllowedValues: String
    IsModifiable: Boolean
    IsRequired: Boolean
    MinimumEngineVersionPerAllowedValue: MinimumEngineVersionPerAllowedValueList
}

list OptionGroupOptionSettingsList {
    @xmlName("OptionGroupOptionSetting") member: OptionGroupOptionSetting
}

list OptionGroupOptionVersionsList {
    @xmlName("OptionVersion") member: OptionVersion
}

list OptionGroupOptionsList {
    @xmlName("OptionGroupOption") member: OptionGroupOption
}

structure OptionGroupOptionsMessage {
    OptionGroupOptions: OptionGroupOptionsList
    Marker: String
}

@error("client")
@awsQueryError(code: "OptionGroupQuotaExceededFault", httpResponseCode: 400)
structure OptionGroupQuotaExceededFault {}

structure OptionGroups {
    OptionGroupsList: OptionGroupsList
    Marker: String
}

list OptionGroupsList {
    @xmlName("OptionGroup") member: OptionGroup
}

list OptionNamesList {
    member: String
}

structure OptionSetting {
    Name: String
    Value: PotentiallySensitiveOptionSettingValue
    DefaultValue: String
    Description: String
    ApplyType: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    IsCollection: Boolean
}

list OptionSettingConfigurationList {
    @xmlName("OptionSetting") member: OptionSetting
}

list OptionSettingsList {
    @xmlName("OptionSetting") member: OptionSetting
}

structure OptionVersion {
    Version: String
    IsDefault: Boolean
}

list OptionsConflictsWith {
    @xmlName("OptionConflictName") member: String
}

list OptionsDependedOn {
    @xmlName("OptionName") member: String
}

list OptionsList {
    @xmlName("Option") member: Option
}

structure OrderableDBInstanceOption {
    Engine: String
    EngineVersion: String
    DBInstanceClass: String
    LicenseModel: String
    AvailabilityZoneGroup: String
    AvailabilityZones: AvailabilityZoneList
    MultiAZCapable: Boolean
    ReadReplicaCapable: Boolean
    Vpc: Boolean
    SupportsStorageEncryption: Boolean
    StorageType: String
    SupportsIops: Boolean
    SupportsStorageThroughput: Boolean
    SupportsEnhancedMonitoring: Boolean
    SupportsIAMDatabaseAuthentication: Boolean
    SupportsPerformanceInsights: Boolean
    MinStorageSize: IntegerOptional
    MaxStorageSize: IntegerOptional
    MinIopsPerDbInstance: IntegerOptional
    MaxIopsPerDbInstance: IntegerOptional
    MinIopsPerGib: DoubleOptional
    MaxIopsPerGib: DoubleOptional
    MinStorageThroughputPerDbInstance: IntegerOptional
    MaxStorageThroughputPerDbInstance: IntegerOptional
    MinStorageThroughputPerIops: DoubleOptional
    MaxStorageThroughputPerIops: DoubleOptional
    AvailableProcessorFeatures: AvailableProcessorFeatureList
    SupportedEngineModes: EngineModeList
    SupportsStorageAutoscaling: BooleanOptional
    SupportsKerberosAuthentication: BooleanOptional
    OutpostCapable: Boolean
    SupportedActivityStreamModes: ActivityStreamModeList
    SupportsGlobalDatabases: Boolean
    SupportedNetworkTypes: StringList
    SupportsClusters: Boolean
    SupportsDedicatedLogVolume: Boolean
    SupportsAdditionalStorageVolumes: BooleanOptional
    SupportsHttpEndpoint: Boolean
    AvailableAdditionalStorageVolumesOptions: AvailableAdditionalStorageVolumesOptionList
}

list OrderableDBInstanceOptionsList {
    @xmlName("OrderableDBInstanceOption") member: OrderableDBInstanceOption
}

structure OrderableDBInstanceOptionsMessage {
    OrderableDBInstanceOptions: OrderableDBInstanceOptionsList
    Marker: String
}

structure Outpost {
    Arn: String
}

structure Parameter {
    ParameterName: String
    ParameterValue: PotentiallySensitiveParameterValue
    Description: String
    Source: String
    ApplyType: String
    DataType: String
    AllowedValues: String
    IsModifiable: Boolean
    MinimumEngineVersion: String
    ApplyMethod: ApplyMethod
    SupportedEngineModes: EngineModeList
}

list ParametersList {
    @xmlName("Parameter") member: Parameter
}

structure PendingCloudwatchLogsExports {
    LogTypesToEnable: LogTypeList
    LogTypesToDisable: LogTypeList
}

structure PendingMaintenanceAction {
    Action: String
    AutoAppliedAfterDate: TStamp
    ForcedApplyDate: TStamp
    OptInStatus: String
    CurrentApplyDate: TStamp
    Description: String
}

list PendingMaintenanceActionDetails {
    @xmlName("PendingMaintenanceAction") member: PendingMaintenanceAction
}

list PendingMaintenanceActions {
    @xmlName("ResourcePendingMaintenanceActions") member: ResourcePendingMaintenanceActions
}

structure PendingMaintenanceActionsMessage {
    PendingMaintenanceActions: PendingMaintenanceActions
    Marker: String
}

structure PendingModifiedValues {
    DBInstanceClass: String
    AllocatedStorage: IntegerOptional
    MasterUserPassword: SensitiveString
    Port: IntegerOptional
    BackupRetentionPeriod: IntegerOptional
    MultiAZ: BooleanOptional
    EngineVersion: String
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    DBInstanceIdentifier: String
    StorageType: String
    CACertificateIdentifier: String
    DBSubnetGroupName: String
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExports
    ProcessorFeatures: ProcessorFeatureList
    AutomationMode: AutomationMode
    ResumeFullAutomationModeTime: TStamp
    MultiTenant: BooleanOptional
    IAMDatabaseAuthenticationEnabled: BooleanOptional
    DedicatedLogVolume: BooleanOptional
    Engine: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
}

structure PerformanceInsightsMetricDimensionGroup {
    Dimensions: StringList
    Group: String
    Limit: Integer
}

structure PerformanceInsightsMetricQuery {
    GroupBy: PerformanceInsightsMetricDimensionGroup
    Metric: String
}

structure PerformanceIssueDetails {
    StartTime: TStamp
    EndTime: TStamp
    Metrics: MetricList
    Analysis: String
}

@error("client")
@awsQueryError(code: "PointInTimeRestoreNotEnabled", httpResponseCode: 400)
structure PointInTimeRestoreNotEnabledFault {}

@sensitive
string PotentiallySensitiveOptionSettingValue

string PotentiallySensitiveParameterValue

structure ProcessorFeature {
    Name: String
    Value: String
}

list ProcessorFeatureList {
    @xmlName("ProcessorFeature") member: ProcessorFeature
}

structure PromoteReadReplicaDBClusterMessage {
    @required DBClusterIdentifier: String
}

structure PromoteReadReplicaDBClusterResult {
    DBCluster: DBCluster
}

structure PromoteReadReplicaMessage {
    @required DBInstanceIdentifier: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    TagSpecifications: TagSpecificationList
}

structure PromoteReadReplicaResult {
    DBInstance: DBInstance
}

@error("client")
@awsQueryError(code: "ProvisionedIopsNotAvailableInAZFault", httpResponseCode: 400)
structure ProvisionedIopsNotAvailableInAZFault {}

structure PurchaseReservedDBInstancesOfferingMessage {
    @required ReservedDBInstancesOfferingId: String
    ReservedDBInstanceId: String
    DBInstanceCount: IntegerOptional
    Tags: TagList
}

structure PurchaseReservedDBInstancesOfferingResult {
    ReservedDBInstance: ReservedDBInstance
}

structure Range {
    From: Integer
    To: Integer
    Step: IntegerOptional
}

list RangeList {
    @xmlName("Range") member: Range
}

structure RdsCustomClusterConfiguration {
    InterconnectSubnetId: String
    TransitGatewayMulticastDomainId: String
    ReplicaMode: ReplicaMode
}

list ReadReplicaDBClusterIdentifierList {
    @xmlName("ReadReplicaDBClusterIdentifier") member: String
}

list ReadReplicaDBInstanceIdentifierList {
    @xmlName("ReadReplicaDBInstanceIdentifier") member: String
}

list ReadReplicaIdentifierList {
    @xmlName("ReadReplicaIdentifier") member: String
}

list ReadersArnList {
    member: String
}

structure RebootDBClusterMessage {
    @required DBClusterIdentifier: String
}

structure RebootDBClusterResult {
    DBCluster: DBCluster
}

structure RebootDBInstanceMessage {
    @required DBInstanceIdentifier: String
    ForceFailover: BooleanOptional
}

structure RebootDBInstanceResult {
    DBInstance: DBInstance
}

structure RebootDBShardGroupMessage {
    @required DBShardGroupIdentifier: DBShardGroupIdentifier
}

structure RecommendedAction {
    ActionId: String
    Title: String
    Description: String
    Operation: String
    Parameters: RecommendedActionParameterList
    ApplyModes: StringList
    Status: String
    IssueDetails: IssueDetails
    ContextAttributes: ContextAttributeList
}

list RecommendedActionList {
    member: RecommendedAction
}

structure RecommendedActionParameter {
    Key: String
    Value: String
}

list RecommendedActionParameterList {
    member: RecommendedActionParameter
}

structure RecommendedActionUpdate {
    @required ActionId: String
    @required Status: String
}

list RecommendedActionUpdateList {
    member: RecommendedActionUpdate
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    @xmlName("RecurringCharge") member: RecurringCharge
}

structure ReferenceDetails {
    ScalarReferenceDetails: ScalarReferenceDetails
}

structure RegisterDBProxyTargetsRequest {
    @required DBProxyName: DBProxyName
    TargetGroupName: DBProxyTargetGroupName
    DBInstanceIdentifiers: StringList
    DBClusterIdentifiers: StringList
}

structure RegisterDBProxyTargetsResponse {
    DBProxyTargets: TargetList
}

structure RemoveFromGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
    @required DbClusterIdentifier: String
}

structure RemoveFromGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure RemoveRoleFromDBClusterMessage {
    @required DBClusterIdentifier: String
    @required RoleArn: String
    FeatureName: String
}

structure RemoveRoleFromDBInstanceMessage {
    @required DBInstanceIdentifier: String
    @required RoleArn: String
    @required FeatureName: String
}

structure RemoveSourceIdentifierFromSubscriptionMessage {
    @required SubscriptionName: String
    @required SourceIdentifier: String
}

structure RemoveSourceIdentifierFromSubscriptionResult {
    EventSubscription: EventSubscription
}

structure RemoveTagsFromResourceMessage {
    @required ResourceName: String
    @required TagKeys: KeyList
}

enum ReplicaMode {
    open_read_only = "open-read-only"
    mounted
}

structure ReservedDBInstance {
    ReservedDBInstanceId: String
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    StartTime: TStamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    DBInstanceCount: Integer
    ProductDescription: String
    OfferingType: String
    MultiAZ: Boolean
    State: String
    RecurringCharges: RecurringChargeList
    ReservedDBInstanceArn: String
    LeaseId: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstanceAlreadyExists", httpResponseCode: 404)
structure ReservedDBInstanceAlreadyExistsFault {}

list ReservedDBInstanceList {
    @xmlName("ReservedDBInstance") member: ReservedDBInstance
}

structure ReservedDBInstanceMessage {
    Marker: String
    ReservedDBInstances: ReservedDBInstanceList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstanceNotFound", httpResponseCode: 404)
structure ReservedDBInstanceNotFoundFault {}

@error("client")
@awsQueryError(code: "ReservedDBInstanceQuotaExceeded", httpResponseCode: 400)
structure ReservedDBInstanceQuotaExceededFault {}

structure ReservedDBInstancesOffering {
    ReservedDBInstancesOfferingId: String
    DBInstanceClass: String
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    ProductDescription: String
    OfferingType: String
    MultiAZ: Boolean
    RecurringCharges: RecurringChargeList
}

list ReservedDBInstancesOfferingList {
    @xmlName("ReservedDBInstancesOffering") member: ReservedDBInstancesOffering
}

structure ReservedDBInstancesOfferingMessage {
    Marker: String
    ReservedDBInstancesOfferings: ReservedDBInstancesOfferingList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedDBInstancesOfferingNotFound", httpResponseCode: 404)
structure ReservedDBInstancesOfferingNotFoundFault {}

structure ResetDBClusterParameterGroupMessage {
    @required DBClusterParameterGroupName: String
    ResetAllParameters: Boolean
    Parameters: ParametersList
}

structure ResetDBParameterGroupMessage {
    @required DBParameterGroupName: String
    ResetAllParameters: Boolean
    Parameters: ParametersList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundFault", httpResponseCode: 404)
structure ResourceNotFoundFault {}

structure ResourcePendingMaintenanceActions {
    ResourceIdentifier: String
    PendingMaintenanceActionDetails: PendingMaintenanceActionDetails
}

structure RestoreDBClusterFromS3Message {
    AvailabilityZones: AvailabilityZones
    BackupRetentionPeriod: IntegerOptional
    CharacterSetName: String
    DatabaseName: String
    @required DBClusterIdentifier: String
    DBClusterParameterGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    DBSubnetGroupName: String
    @required Engine: String
    EngineVersion: String
    Port: IntegerOptional
    @required MasterUsername: String
    MasterUserPassword: SensitiveString
    OptionGroupName: String
    PreferredBackupWindow: String
    PreferredMaintenanceWindow: String
    Tags: TagList
    StorageEncrypted: BooleanOptional
    KmsKeyId: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    @required SourceEngine: String
    @required SourceEngineVersion: String
    @required S3BucketName: String
    S3Prefix: String
    @required S3IngestionRoleArn: String
    BacktrackWindow: LongOptional
    EnableCloudwatchLogsExports: LogTypeList
    DeletionProtection: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    Domain: String
    DomainIAMRoleName: String
    StorageType: String
    NetworkType: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
    EngineLifecycleSupport: String
    TagSpecifications: TagSpecificationList
}

structure RestoreDBClusterFromS3Result {
    DBCluster: DBCluster
}

structure RestoreDBClusterFromSnapshotMessage {
    AvailabilityZones: AvailabilityZones
    @required DBClusterIdentifier: String
    @required SnapshotIdentifier: String
    @required Engine: String
    EngineVersion: String
    Port: IntegerOptional
    DBSubnetGroupName: String
    DatabaseName: String
    OptionGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    Tags: TagList
    KmsKeyId: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    BacktrackWindow: LongOptional
    EnableCloudwatchLogsExports: LogTypeList
    EngineMode: String
    ScalingConfiguration: ScalingConfiguration
    DBClusterParameterGroupName: String
    DeletionProtection: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    Domain: String
    DomainIAMRoleName: String
    DBClusterInstanceClass: String
    StorageType: String
    Iops: IntegerOptional
    PubliclyAccessible: BooleanOptional
    NetworkType: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    EngineLifecycleSupport: String
    TagSpecifications: TagSpecificationList
    EnableVPCNetworking: BooleanOptional
    EnableInternetAccessGateway: BooleanOptional
}

structure RestoreDBClusterFromSnapshotResult {
    DBCluster: DBCluster
}

structure RestoreDBClusterToPointInTimeMessage {
    @required DBClusterIdentifier: String
    RestoreType: String
    SourceDBClusterIdentifier: String
    RestoreToTime: TStamp
    UseLatestRestorableTime: Boolean
    Port: IntegerOptional
    DBSubnetGroupName: String
    OptionGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    Tags: TagList
    KmsKeyId: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    BacktrackWindow: LongOptional
    EnableCloudwatchLogsExports: LogTypeList
    DBClusterParameterGroupName: String
    DeletionProtection: BooleanOptional
    CopyTagsToSnapshot: BooleanOptional
    Domain: String
    DomainIAMRoleName: String
    DBClusterInstanceClass: String
    StorageType: String
    PubliclyAccessible: BooleanOptional
    Iops: IntegerOptional
    NetworkType: String
    SourceDbClusterResourceId: String
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration
    ScalingConfiguration: ScalingConfiguration
    EngineMode: String
    RdsCustomClusterConfiguration: RdsCustomClusterConfiguration
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    EngineLifecycleSupport: String
    TagSpecifications: TagSpecificationList
    EnableVPCNetworking: BooleanOptional
    EnableInternetAccessGateway: BooleanOptional
}

structure RestoreDBClusterToPointInTimeResult {
    DBCluster: DBCluster
}

structure RestoreDBInstanceFromDBSnapshotMessage {
    @required DBInstanceIdentifier: String
    DBSnapshotIdentifier: String
    DBInstanceClass: String
    Port: IntegerOptional
    AvailabilityZone: String
    DBSubnetGroupName: String
    MultiAZ: BooleanOptional
    PubliclyAccessible: BooleanOptional
    AutoMinorVersionUpgrade: BooleanOptional
    LicenseModel: String
    DBName: String
    Engine: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    Tags: TagList
    StorageType: String
    TdeCredentialArn: String
    TdeCredentialPassword: SensitiveString
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    Domain: String
    DomainFqdn: String
    DomainOu: String
    DomainAuthSecretArn: String
    DomainDnsIps: StringList
    CopyTagsToSnapshot: BooleanOptional
    DomainIAMRoleName: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    EnableCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    UseDefaultProcessorFeatures: BooleanOptional
    DBParameterGroupName: String
    DeletionProtection: BooleanOptional
    EnableCustomerOwnedIp: BooleanOptional
    NetworkType: String
    BackupTarget: String
    CustomIamInstanceProfile: String
    AllocatedStorage: IntegerOptional
    DBClusterSnapshotIdentifier: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    DedicatedLogVolume: BooleanOptional
    CACertificateIdentifier: String
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
}

structure RestoreDBInstanceFromDBSnapshotResult {
    DBInstance: DBInstance
}

structure RestoreDBInstanceFromS3Message {
    DBName: String
    @required DBInstanceIdentifier: String
    AllocatedStorage: IntegerOptional
    @required DBInstanceClass: String
    @required Engine: String
    MasterUsername: String
    MasterUserPassword: SensitiveString
    DBSecurityGroups: DBSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    AvailabilityZone: String
    DBSubnetGroupName: String
    PreferredMaintenanceWindow: String
    DBParameterGroupName: String
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    Port: IntegerOptional
    MultiAZ: BooleanOptional
    EngineVersion: String
    AutoMinorVersionUpgrade: BooleanOptional
    LicenseModel: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    PubliclyAccessible: BooleanOptional
    Tags: TagList
    StorageType: String
    StorageEncrypted: BooleanOptional
    KmsKeyId: String
    CopyTagsToSnapshot: BooleanOptional
    MonitoringInterval: IntegerOptional
    MonitoringRoleArn: String
    EnableIAMDatabaseAuthentication: BooleanOptional
    @required SourceEngine: String
    @required SourceEngineVersion: String
    @required S3BucketName: String
    S3Prefix: String
    @required S3IngestionRoleArn: String
    DatabaseInsightsMode: DatabaseInsightsMode
    EnablePerformanceInsights: BooleanOptional
    PerformanceInsightsKMSKeyId: String
    PerformanceInsightsRetentionPeriod: IntegerOptional
    EnableCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    UseDefaultProcessorFeatures: BooleanOptional
    DeletionProtection: BooleanOptional
    MaxAllocatedStorage: IntegerOptional
    NetworkType: String
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
    DedicatedLogVolume: BooleanOptional
    CACertificateIdentifier: String
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
}

structure RestoreDBInstanceFromS3Result {
    DBInstance: DBInstance
}

structure RestoreDBInstanceToPointInTimeMessage {
    SourceDBInstanceIdentifier: String
    @required TargetDBInstanceIdentifier: String
    RestoreTime: TStamp
    UseLatestRestorableTime: Boolean
    DBInstanceClass: String
    Port: IntegerOptional
    AvailabilityZone: String
    DBSubnetGroupName: String
    MultiAZ: BooleanOptional
    PubliclyAccessible: BooleanOptional
    AutoMinorVersionUpgrade: BooleanOptional
    LicenseModel: String
    DBName: String
    Engine: String
    Iops: IntegerOptional
    StorageThroughput: IntegerOptional
    OptionGroupName: String
    CopyTagsToSnapshot: BooleanOptional
    Tags: TagList
    StorageType: String
    TdeCredentialArn: String
    TdeCredentialPassword: SensitiveString
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    Domain: String
    DomainIAMRoleName: String
    DomainFqdn: String
    DomainOu: String
    DomainAuthSecretArn: String
    DomainDnsIps: StringList
    EnableIAMDatabaseAuthentication: BooleanOptional
    EnableCloudwatchLogsExports: LogTypeList
    ProcessorFeatures: ProcessorFeatureList
    UseDefaultProcessorFeatures: BooleanOptional
    DBParameterGroupName: String
    DeletionProtection: BooleanOptional
    SourceDbiResourceId: String
    MaxAllocatedStorage: IntegerOptional
    EnableCustomerOwnedIp: BooleanOptional
    NetworkType: String
    SourceDBInstanceAutomatedBackupsArn: String
    BackupTarget: String
    CustomIamInstanceProfile: String
    AllocatedStorage: IntegerOptional
    BackupRetentionPeriod: IntegerOptional
    PreferredBackupWindow: String
    DedicatedLogVolume: BooleanOptional
    CACertificateIdentifier: String
    EngineLifecycleSupport: String
    AdditionalStorageVolumes: AdditionalStorageVolumesList
    TagSpecifications: TagSpecificationList
    ManageMasterUserPassword: BooleanOptional
    MasterUserSecretKmsKeyId: String
}

structure RestoreDBInstanceToPointInTimeResult {
    DBInstance: DBInstance
}

structure RestoreWindow {
    EarliestTime: TStamp
    LatestTime: TStamp
}

structure RevokeDBSecurityGroupIngressMessage {
    @required DBSecurityGroupName: String
    CIDRIP: String
    EC2SecurityGroupName: String
    EC2SecurityGroupId: String
    EC2SecurityGroupOwnerId: String
}

structure RevokeDBSecurityGroupIngressResult {
    DBSecurityGroup: DBSecurityGroup
}

@error("client")
@awsQueryError(code: "SNSInvalidTopic", httpResponseCode: 400)
structure SNSInvalidTopicFault {}

@error("client")
@awsQueryError(code: "SNSNoAuthorization", httpResponseCode: 400)
structure SNSNoAuthorizationFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SNSTopicArnNotFound", httpResponseCode: 404)
structure SNSTopicArnNotFoundFault {}

structure ScalarReferenceDetails {
    Value: Double
}

structure ScalingConfiguration {
    MinCapacity: IntegerOptional
    MaxCapacity: IntegerOptional
    AutoPause: BooleanOptional
    SecondsUntilAutoPause: IntegerOptional
    TimeoutAction: String
    SecondsBeforeTimeout: IntegerOptional
}

structure ScalingConfigurationInfo {
    MinCapacity: IntegerOptional
    MaxCapacity: IntegerOptional
    AutoPause: BooleanOptional
    SecondsUntilAutoPause: IntegerOptional
    TimeoutAction: String
    SecondsBeforeTimeout: IntegerOptional
}

@sensitive
string SensitiveString

structure ServerlessV2FeaturesSupport {
    MinCapacity: DoubleOptional
    MaxCapacity: DoubleOptional
}

structure ServerlessV2PlatformVersionInfo {
    ServerlessV2PlatformVersion: String
    ServerlessV2PlatformVersionDescription: String
    Engine: String
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupport
    Status: String
    IsDefault: Boolean
}

list ServerlessV2PlatformVersionList {
    member: ServerlessV2PlatformVersionInfo
}

structure ServerlessV2PlatformVersionsMessage {
    Marker: String
    ServerlessV2PlatformVersions: ServerlessV2PlatformVersionList
}

structure ServerlessV2ScalingConfiguration {
    MinCapacity: DoubleOptional
    MaxCapacity: DoubleOptional
    SecondsUntilAutoPause: IntegerOptional
}

structure ServerlessV2ScalingConfigurationInfo {
    MinCapacity: DoubleOptional
    MaxCapacity: DoubleOptional
    SecondsUntilAutoPause: IntegerOptional
}

@error("client")
@awsQueryError(code: "SharedSnapshotQuotaExceeded", httpResponseCode: 400)
structure SharedSnapshotQuotaExceededFault {}

@error("client")
@awsQueryError(code: "SnapshotQuotaExceeded", httpResponseCode: 400)
structure SnapshotQuotaExceededFault {}

@length(min: 1, max: 255)
@pattern("arn:aws[a-z\\-]*:rds(-[a-z]*)?:[a-z0-9\\-]*:[0-9]*:(cluster|db):[a-z][a-z0-9]*(-[a-z0-9]+)*")
string SourceArn

@error("client")
@awsQueryError(code: "SourceClusterNotSupportedFault", httpResponseCode: 400)
structure SourceClusterNotSupportedFault {}

@error("client")
@awsQueryError(code: "SourceDatabaseNotSupportedFault", httpResponseCode: 400)
structure SourceDatabaseNotSupportedFault {}

list SourceIdsList {
    @xmlName("SourceId") member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "SourceNotFound", httpResponseCode: 404)
structure SourceNotFoundFault {}

structure SourceRegion {
    RegionName: String
    Endpoint: String
    Status: String
    SupportsDBInstanceAutomatedBackupsReplication: Boolean
}

list SourceRegionList {
    @xmlName("SourceRegion") member: SourceRegion
}

structure SourceRegionMessage {
    Marker: String
    SourceRegions: SourceRegionList
}

enum SourceType {
    db_instance = "db-instance"
    db_parameter_group = "db-parameter-group"
    db_security_group = "db-security-group"
    db_snapshot = "db-snapshot"
    db_cluster = "db-cluster"
    db_cluster_snapshot = "db-cluster-snapshot"
    custom_engine_version = "custom-engine-version"
    db_proxy = "db-proxy"
    blue_green_deployment = "blue-green-deployment"
    db_shard_group = "db-shard-group"
    zero_etl = "zero-etl"
}

structure StartActivityStreamRequest {
    @required ResourceArn: String
    @required Mode: ActivityStreamMode
    @required KmsKeyId: String
    ApplyImmediately: BooleanOptional
    EngineNativeAuditFieldsIncluded: BooleanOptional
}

structure StartActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
    Mode: ActivityStreamMode
    EngineNativeAuditFieldsIncluded: BooleanOptional
    ApplyImmediately: Boolean
}

structure StartDBClusterMessage {
    @required DBClusterIdentifier: String
}

structure StartDBClusterResult {
    DBCluster: DBCluster
}

structure StartDBInstanceAutomatedBackupsReplicationMessage {
    @required SourceDBInstanceArn: String
    BackupRetentionPeriod: IntegerOptional
    KmsKeyId: String
    PreSignedUrl: SensitiveString
    Tags: TagList
}

structure StartDBInstanceAutomatedBackupsReplicationResult {
    DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
}

structure StartDBInstanceMessage {
    @required DBInstanceIdentifier: String
}

structure StartDBInstanceResult {
    DBInstance: DBInstance
}

structure StartExportTaskMessage {
    @required ExportTaskIdentifier: String
    @required SourceArn: String
    @required S3BucketName: String
    @required IamRoleArn: String
    @required KmsKeyId: String
    S3Prefix: String
    ExportOnly: StringList
}

structure StopActivityStreamRequest {
    @required ResourceArn: String
    ApplyImmediately: BooleanOptional
}

structure StopActivityStreamResponse {
    KmsKeyId: String
    KinesisStreamName: String
    Status: ActivityStreamStatus
}

structure StopDBClusterMessage {
    @required DBClusterIdentifier: String
}

structure StopDBClusterResult {
    DBCluster: DBCluster
}

structure StopDBInstanceAutomatedBackupsReplicationMessage {
    @required SourceDBInstanceArn: String
}

structure StopDBInstanceAutomatedBackupsReplicationResult {
    DBInstanceAutomatedBackup: DBInstanceAutomatedBackup
}

structure StopDBInstanceMessage {
    @required DBInstanceIdentifier: String
    DBSnapshotIdentifier: String
}

structure StopDBInstanceResult {
    DBInstance: DBInstance
}

enum StorageEncryptionType {
    none
    sse_kms = "sse-kms"
    sse_rds = "sse-rds"
}

@error("client")
@awsQueryError(code: "StorageQuotaExceeded", httpResponseCode: 400)
structure StorageQuotaExceededFault {}

@error("client")
@awsQueryError(code: "StorageTypeNotAvailableFault", httpResponseCode: 400)
structure StorageTypeNotAvailableFault {}

@error("client")
@awsQueryError(code: "StorageTypeNotSupported", httpResponseCode: 400)
structure StorageTypeNotSupportedFault {}

string String

@length(min: 1, max: 255)
@pattern(".*")
string String255

list StringList {
    member: String
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
    SubnetOutpost: Outpost
    SubnetStatus: String
}

@error("client")
@awsQueryError(code: "SubnetAlreadyInUse", httpResponseCode: 400)
structure SubnetAlreadyInUse {}

list SubnetIdentifierList {
    @xmlName("SubnetIdentifier") member: String
}

list SubnetList {
    @xmlName("Subnet") member: Subnet
}

@error("client")
@awsQueryError(code: "SubscriptionAlreadyExist", httpResponseCode: 400)
structure SubscriptionAlreadyExistFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionCategoryNotFound", httpResponseCode: 404)
structure SubscriptionCategoryNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionNotFound", httpResponseCode: 404)
structure SubscriptionNotFoundFault {}

list SupportedCharacterSetsList {
    @xmlName("CharacterSet") member: CharacterSet
}

structure SupportedEngineLifecycle {
    @required LifecycleSupportName: LifecycleSupportName
    @required LifecycleSupportStartDate: TStamp
    @required LifecycleSupportEndDate: TStamp
}

list SupportedEngineLifecycleList {
    @xmlName("SupportedEngineLifecycle") member: SupportedEngineLifecycle
}

list SupportedTimezonesList {
    @xmlName("Timezone") member: Timezone
}

structure SwitchoverBlueGreenDeploymentRequest {
    @required BlueGreenDeploymentIdentifier: BlueGreenDeploymentIdentifier
    SwitchoverTimeout: SwitchoverTimeout
}

structure SwitchoverBlueGreenDeploymentResponse {
    BlueGreenDeployment: BlueGreenDeployment
}

structure SwitchoverDetail {
    SourceMember: DatabaseArn
    TargetMember: DatabaseArn
    Status: SwitchoverDetailStatus
}

list SwitchoverDetailList {
    member: SwitchoverDetail
}

string SwitchoverDetailStatus

structure SwitchoverGlobalClusterMessage {
    @required GlobalClusterIdentifier: GlobalClusterIdentifier
    @required TargetDbClusterIdentifier: DBClusterIdentifier
}

structure SwitchoverGlobalClusterResult {
    GlobalCluster: GlobalCluster
}

structure SwitchoverReadReplicaMessage {
    @required DBInstanceIdentifier: String
}

structure SwitchoverReadReplicaResult {
    DBInstance: DBInstance
}

@range(min: 30)
integer SwitchoverTimeout

timestamp TStamp

structure Tag {
    Key: String
    Value: String
}

list TagList {
    @xmlName("Tag") member: Tag
}

structure TagListMessage {
    TagList: TagList
}

structure TagSpecification {
    ResourceType: String
    Tags: TagList
}

list TagSpecificationList {
    @xmlName("item") member: TagSpecification
}

enum TargetConnectionNetworkType {
    IPV4
    IPV6
}

@length(min: 1, max: 255)
@pattern("[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\\.\\.)[0-9A-Za-z-.]*[^-]")
string TargetDBClusterParameterGroupName

@length(min: 5, max: 20)
@pattern("db\\.[0-9a-z]{2,6}\\.[0-9a-z]{4,9}")
string TargetDBInstanceClass

@length(min: 1, max: 255)
@pattern("[A-Za-z](?!.*--)[0-9A-Za-z-]*[^-]|^default(?!.*--)(?!.*\\.\\.)[0-9A-Za-z-.]*[^-]")
string TargetDBParameterGroupName

@length(min: 1, max: 64)
@pattern("[0-9A-Za-z-_.]+")
string TargetEngineVersion

list TargetGroupList {
    member: DBProxyTargetGroup
}

structure TargetHealth {
    State: TargetState
    Reason: TargetHealthReason
    Description: String
}

enum TargetHealthReason {
    UNREACHABLE
    CONNECTION_FAILED
    AUTH_FAILURE
    PENDING_PROXY_CAPACITY
    INVALID_REPLICATION_STATE
    PROMOTED
}

list TargetList {
    member: DBProxyTarget
}

enum TargetRole {
    READ_WRITE
    READ_ONLY
    UNKNOWN
}

enum TargetState {
    REGISTERING
    AVAILABLE
    UNAVAILABLE
    UNUSED
}

string TargetStorageType

enum TargetType {
    RDS_INSTANCE
    RDS_SERVERLESS_ENDPOINT
    TRACKED_CLUSTER
}

structure TenantDatabase {
    TenantDatabaseCreateTime: TStamp
    DBInstanceIdentifier: String
    TenantDBName: String
    Status: String
    MasterUsername: String
    DbiResourceId: String
    TenantDatabaseResourceId: String
    TenantDatabaseARN: String
    CharacterSetName: String
    NcharCharacterSetName: String
    DeletionProtection: Boolean
    PendingModifiedValues: TenantDatabasePendingModifiedValues
    MasterUserSecret: MasterUserSecret
    TagList: TagList
}

@error("client")
@awsQueryError(code: "TenantDatabaseAlreadyExists", httpResponseCode: 400)
structure TenantDatabaseAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "TenantDatabaseNotFound", httpResponseCode: 404)
structure TenantDatabaseNotFoundFault {}

structure TenantDatabasePendingModifiedValues {
    MasterUserPassword: SensitiveString
    TenantDBName: String
}

@error("client")
@awsQueryError(code: "TenantDatabaseQuotaExceeded", httpResponseCode: 400)
structure TenantDatabaseQuotaExceededFault {}

list TenantDatabasesList {
    @xmlName("TenantDatabase") member: TenantDatabase
}

structure TenantDatabasesMessage {
    Marker: String
    TenantDatabases: TenantDatabasesList
}

structure Timezone {
    TimezoneName: String
}

@error("client")
@awsQueryError(code: "UnsupportedDBEngineVersion", httpResponseCode: 400)
structure UnsupportedDBEngineVersionFault {}

enum UpgradeRolloutOrder {
    first
    second
    last
}

structure UpgradeTarget {
    Engine: String
    EngineVersion: String
    Description: String
    AutoUpgrade: Boolean
    IsMajorVersionUpgrade: Boolean
    SupportedEngineModes: EngineModeList
    SupportsParallelQuery: BooleanOptional
    SupportsGlobalDatabases: BooleanOptional
    SupportsBabelfish: BooleanOptional
    SupportsLimitlessDatabase: BooleanOptional
    SupportsLocalWriteForwarding: BooleanOptional
    SupportsIntegrations: BooleanOptional
}

structure UserAuthConfig {
    Description: Description
    UserName: AuthUserName
    AuthScheme: AuthScheme
    SecretArn: Arn
    IAMAuth: IAMAuthMode
    ClientPasswordAuthType: ClientPasswordAuthType
}

structure UserAuthConfigInfo {
    Description: String
    UserName: String
    AuthScheme: AuthScheme
    SecretArn: String
    IAMAuth: IAMAuthMode
    ClientPasswordAuthType: ClientPasswordAuthType
}

list UserAuthConfigInfoList {
    member: UserAuthConfigInfo
}

@length(min: 0, max: 200)
list UserAuthConfigList {
    member: UserAuthConfig
}

structure ValidAdditionalStorageOptions {
    SupportsAdditionalStorageVolumes: Boolean
    Volumes: ValidVolumeOptionsList
}

structure ValidDBInstanceModificationsMessage {
    Storage: ValidStorageOptionsList
    ValidProcessorFeatures: AvailableProcessorFeatureList
    SupportsDedicatedLogVolume: Boolean
    AdditionalStorage: ValidAdditionalStorageOptions
}

structure ValidStorageOptions {
    StorageType: String
    StorageSize: RangeList
    ProvisionedIops: RangeList
    IopsToStorageRatio: DoubleRangeList
    ProvisionedStorageThroughput: RangeList
    StorageThroughputToIopsRatio: DoubleRangeList
    SupportsStorageAutoscaling: Boolean
}

list ValidStorageOptionsList {
    @xmlName("ValidStorageOptions") member: ValidStorageOptions
}

list ValidUpgradeTargetList {
    @xmlName("UpgradeTarget") member: UpgradeTarget
}

structure ValidVolumeOptions {
    VolumeName: String
    Storage: ValidStorageOptionsList
}

list ValidVolumeOptionsList {
    member: ValidVolumeOptions
}

@error("client")
@awsQueryError(code: "VpcEncryptionControlViolationException", httpResponseCode: 400)
structure VpcEncryptionControlViolationException {}

list VpcSecurityGroupIdList {
    @xmlName("VpcSecurityGroupId") member: String
}

structure VpcSecurityGroupMembership {
    VpcSecurityGroupId: String
    Status: String
}

list VpcSecurityGroupMembershipList {
    @xmlName("VpcSecurityGroupMembership") member: VpcSecurityGroupMembership
}

enum WriteForwardingStatus {
    enabled
    disabled
    enabling
    disabling
    unknown
}
