// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.redshift

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@service(sdkId: "Redshift", endpointPrefix: "redshift")
@sigv4(name: "redshift")
@awsQuery
@xmlNamespace(uri: "http://redshift.amazonaws.com/doc/2012-12-01/")
@title("Amazon Redshift")
service Redshift {
    version: "2012-12-01"
    operations: [
        AcceptReservedNodeExchange
        AddPartner
        AssociateDataShareConsumer
        AuthorizeClusterSecurityGroupIngress
        AuthorizeDataShare
        AuthorizeEndpointAccess
        AuthorizeSnapshotAccess
        BatchDeleteClusterSnapshots
        BatchModifyClusterSnapshots
        CancelResize
        CopyClusterSnapshot
        CreateAuthenticationProfile
        CreateCluster
        CreateClusterParameterGroup
        CreateClusterSecurityGroup
        CreateClusterSnapshot
        CreateClusterSubnetGroup
        CreateCustomDomainAssociation
        CreateEndpointAccess
        CreateEventSubscription
        CreateHsmClientCertificate
        CreateHsmConfiguration
        CreateIntegration
        CreateRedshiftIdcApplication
        CreateScheduledAction
        CreateSnapshotCopyGrant
        CreateSnapshotSchedule
        CreateTags
        CreateUsageLimit
        DeauthorizeDataShare
        DeleteAuthenticationProfile
        DeleteCluster
        DeleteClusterParameterGroup
        DeleteClusterSecurityGroup
        DeleteClusterSnapshot
        DeleteClusterSubnetGroup
        DeleteCustomDomainAssociation
        DeleteEndpointAccess
        DeleteEventSubscription
        DeleteHsmClientCertificate
        DeleteHsmConfiguration
        DeleteIntegration
        DeletePartner
        DeleteRedshiftIdcApplication
        DeleteResourcePolicy
        DeleteScheduledAction
        DeleteSnapshotCopyGrant
        DeleteSnapshotSchedule
        DeleteTags
        DeleteUsageLimit
        DeregisterNamespace
        DescribeAccountAttributes
        DescribeAuthenticationProfiles
        DescribeClusterDbRevisions
        DescribeClusterParameterGroups
        DescribeClusterParameters
        DescribeClusterSecurityGroups
        DescribeClusterSnapshots
        DescribeClusterSubnetGroups
        DescribeClusterTracks
        DescribeClusterVersions
        DescribeClusters
        DescribeCustomDomainAssociations
        DescribeDataShares
        DescribeDataSharesForConsumer
        DescribeDataSharesForProducer
        DescribeDefaultClusterParameters
        DescribeEndpointAccess
        DescribeEndpointAuthorization
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeHsmClientCertificates
        DescribeHsmConfigurations
        DescribeInboundIntegrations
        DescribeIntegrations
        DescribeLoggingStatus
        DescribeNodeConfigurationOptions
        DescribeOrderableClusterOptions
        DescribePartners
        DescribeRedshiftIdcApplications
        DescribeReservedNodeExchangeStatus
        DescribeReservedNodeOfferings
        DescribeReservedNodes
        DescribeResize
        DescribeScheduledActions
        DescribeSnapshotCopyGrants
        DescribeSnapshotSchedules
        DescribeStorage
        DescribeTableRestoreStatus
        DescribeTags
        DescribeUsageLimits
        DisableLogging
        DisableSnapshotCopy
        DisassociateDataShareConsumer
        EnableLogging
        EnableSnapshotCopy
        FailoverPrimaryCompute
        GetClusterCredentials
        GetClusterCredentialsWithIAM
        GetIdentityCenterAuthToken
        GetReservedNodeExchangeConfigurationOptions
        GetReservedNodeExchangeOfferings
        GetResourcePolicy
        ListRecommendations
        ModifyAquaConfiguration
        ModifyAuthenticationProfile
        ModifyCluster
        ModifyClusterDbRevision
        ModifyClusterIamRoles
        ModifyClusterMaintenance
        ModifyClusterParameterGroup
        ModifyClusterSnapshot
        ModifyClusterSnapshotSchedule
        ModifyClusterSubnetGroup
        ModifyCustomDomainAssociation
        ModifyEndpointAccess
        ModifyEventSubscription
        ModifyIntegration
        ModifyLakehouseConfiguration
        ModifyRedshiftIdcApplication
        ModifyScheduledAction
        ModifySnapshotCopyRetentionPeriod
        ModifySnapshotSchedule
        ModifyUsageLimit
        PauseCluster
        PurchaseReservedNodeOffering
        PutResourcePolicy
        RebootCluster
        RegisterNamespace
        RejectDataShare
        ResetClusterParameterGroup
        ResizeCluster
        RestoreFromClusterSnapshot
        RestoreTableFromClusterSnapshot
        ResumeCluster
        RevokeClusterSecurityGroupIngress
        RevokeEndpointAccess
        RevokeSnapshotAccess
        RotateEncryptionKey
        UpdatePartnerStatus
    ]
}

operation AcceptReservedNodeExchange {
    input: AcceptReservedNodeExchangeInputMessage
    output: AcceptReservedNodeExchangeOutputMessage
    errors: [
        DependentServiceUnavailableFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyExistsFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeNotFoundFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
    ]
}

operation AddPartner {
    input: PartnerIntegrationInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        ClusterNotFoundFault
        PartnerNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

operation AssociateDataShareConsumer {
    input: AssociateDataShareConsumerMessage
    output: DataShare
    errors: [
        InvalidDataShareFault
        InvalidNamespaceFault
    ]
}

operation AuthorizeClusterSecurityGroupIngress {
    input: AuthorizeClusterSecurityGroupIngressMessage
    output: AuthorizeClusterSecurityGroupIngressResult
    errors: [
        AuthorizationAlreadyExistsFault
        AuthorizationQuotaExceededFault
        ClusterSecurityGroupNotFoundFault
        InvalidClusterSecurityGroupStateFault
    ]
}

operation AuthorizeDataShare {
    input: AuthorizeDataShareMessage
    output: DataShare
    errors: [
        InvalidDataShareFault
    ]
}

operation AuthorizeEndpointAccess {
    input: AuthorizeEndpointAccessMessage
    output: EndpointAuthorization
    errors: [
        ClusterNotFoundFault
        EndpointAuthorizationAlreadyExistsFault
        EndpointAuthorizationsPerClusterLimitExceededFault
        InvalidAuthorizationStateFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation AuthorizeSnapshotAccess {
    input: AuthorizeSnapshotAccessMessage
    output: AuthorizeSnapshotAccessResult
    errors: [
        AuthorizationAlreadyExistsFault
        AuthorizationQuotaExceededFault
        ClusterSnapshotNotFoundFault
        DependentServiceRequestThrottlingFault
        InvalidClusterSnapshotStateFault
        LimitExceededFault
        UnsupportedOperationFault
    ]
}

operation BatchDeleteClusterSnapshots {
    input: BatchDeleteClusterSnapshotsRequest
    output: BatchDeleteClusterSnapshotsResult
    errors: [
        BatchDeleteRequestSizeExceededFault
    ]
}

operation BatchModifyClusterSnapshots {
    input: BatchModifyClusterSnapshotsMessage
    output: BatchModifyClusterSnapshotsOutputMessage
    errors: [
        BatchModifyClusterSnapshotsLimitExceededFault
        InvalidRetentionPeriodFault
    ]
}

operation CancelResize {
    input: CancelResizeMessage
    output: ResizeProgressMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        ResizeNotFoundFault
        UnsupportedOperationFault
    ]
}

operation CopyClusterSnapshot {
    input: CopyClusterSnapshotMessage
    output: CopyClusterSnapshotResult
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotAlreadyExistsFault
        ClusterSnapshotNotFoundFault
        ClusterSnapshotQuotaExceededFault
        InvalidClusterSnapshotStateFault
        InvalidRetentionPeriodFault
    ]
}

operation CreateAuthenticationProfile {
    input: CreateAuthenticationProfileMessage
    output: CreateAuthenticationProfileResult
    errors: [
        AuthenticationProfileAlreadyExistsFault
        AuthenticationProfileQuotaExceededFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation CreateCluster {
    input: CreateClusterMessage
    output: CreateClusterResult
    errors: [
        ClusterAlreadyExistsFault
        ClusterParameterGroupNotFoundFault
        ClusterQuotaExceededFault
        ClusterSecurityGroupNotFoundFault
        ClusterSubnetGroupNotFoundFault
        DependentServiceAccessDeniedFault
        DependentServiceRequestThrottlingFault
        DependentServiceUnavailableFault
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        InsufficientClusterCapacityFault
        InvalidClusterSubnetGroupStateFault
        InvalidClusterTrackFault
        InvalidElasticIpFault
        InvalidRetentionPeriodFault
        InvalidSubnet
        InvalidTagFault
        InvalidVPCNetworkStateFault
        Ipv6CidrBlockNotFoundFault
        LimitExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        NumberOfNodesQuotaExceededFault
        RedshiftIdcApplicationNotExistsFault
        SnapshotScheduleNotFoundFault
        TagLimitExceededFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation CreateClusterParameterGroup {
    input: CreateClusterParameterGroupMessage
    output: CreateClusterParameterGroupResult
    errors: [
        ClusterParameterGroupAlreadyExistsFault
        ClusterParameterGroupQuotaExceededFault
        InvalidTagFault
        TagLimitExceededFault
    ]
}

operation CreateClusterSecurityGroup {
    input: CreateClusterSecurityGroupMessage
    output: CreateClusterSecurityGroupResult
    errors: [
        ClusterSecurityGroupAlreadyExistsFault
        ClusterSecurityGroupQuotaExceededFault
        InvalidTagFault
        TagLimitExceededFault
    ]
}

operation CreateClusterSnapshot {
    input: CreateClusterSnapshotMessage
    output: CreateClusterSnapshotResult
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotAlreadyExistsFault
        ClusterSnapshotQuotaExceededFault
        InvalidClusterStateFault
        InvalidRetentionPeriodFault
        InvalidTagFault
        TagLimitExceededFault
    ]
}

operation CreateClusterSubnetGroup {
    input: CreateClusterSubnetGroupMessage
    output: CreateClusterSubnetGroupResult
    errors: [
        ClusterSubnetGroupAlreadyExistsFault
        ClusterSubnetGroupQuotaExceededFault
        ClusterSubnetQuotaExceededFault
        DependentServiceRequestThrottlingFault
        InvalidSubnet
        InvalidTagFault
        TagLimitExceededFault
        UnauthorizedOperation
    ]
}

operation CreateCustomDomainAssociation {
    input: CreateCustomDomainAssociationMessage
    output: CreateCustomDomainAssociationResult
    errors: [
        ClusterNotFoundFault
        CustomCnameAssociationFault
        UnsupportedOperationFault
    ]
}

operation CreateEndpointAccess {
    input: CreateEndpointAccessMessage
    output: EndpointAccess
    errors: [
        AccessToClusterDeniedFault
        ClusterNotFoundFault
        ClusterSubnetGroupNotFoundFault
        EndpointAlreadyExistsFault
        EndpointsPerAuthorizationLimitExceededFault
        EndpointsPerClusterLimitExceededFault
        InvalidClusterSecurityGroupStateFault
        InvalidClusterStateFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation CreateEventSubscription {
    input: CreateEventSubscriptionMessage
    output: CreateEventSubscriptionResult
    errors: [
        EventSubscriptionQuotaExceededFault
        InvalidTagFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SourceNotFoundFault
        SubscriptionAlreadyExistFault
        SubscriptionCategoryNotFoundFault
        SubscriptionEventIdNotFoundFault
        SubscriptionSeverityNotFoundFault
        TagLimitExceededFault
    ]
}

operation CreateHsmClientCertificate {
    input: CreateHsmClientCertificateMessage
    output: CreateHsmClientCertificateResult
    errors: [
        HsmClientCertificateAlreadyExistsFault
        HsmClientCertificateQuotaExceededFault
        InvalidTagFault
        TagLimitExceededFault
    ]
}

operation CreateHsmConfiguration {
    input: CreateHsmConfigurationMessage
    output: CreateHsmConfigurationResult
    errors: [
        HsmConfigurationAlreadyExistsFault
        HsmConfigurationQuotaExceededFault
        InvalidTagFault
        TagLimitExceededFault
    ]
}

operation CreateIntegration {
    input: CreateIntegrationMessage
    output: Integration
    errors: [
        IntegrationAlreadyExistsFault
        IntegrationConflictOperationFault
        IntegrationQuotaExceededFault
        IntegrationSourceNotFoundFault
        IntegrationTargetNotFoundFault
        InvalidClusterStateFault
        InvalidTagFault
        TagLimitExceededFault
        UnsupportedOperationFault
    ]
}

operation CreateRedshiftIdcApplication {
    input: CreateRedshiftIdcApplicationMessage
    output: CreateRedshiftIdcApplicationResult
    errors: [
        DependentServiceAccessDeniedFault
        DependentServiceUnavailableFault
        InvalidTagFault
        RedshiftIdcApplicationAlreadyExistsFault
        RedshiftIdcApplicationQuotaExceededFault
        TagLimitExceededFault
        UnsupportedOperationFault
    ]
}

operation CreateScheduledAction {
    input: CreateScheduledActionMessage
    output: ScheduledAction
    errors: [
        ClusterNotFoundFault
        InvalidScheduleFault
        InvalidScheduledActionFault
        ScheduledActionAlreadyExistsFault
        ScheduledActionQuotaExceededFault
        ScheduledActionTypeUnsupportedFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation CreateSnapshotCopyGrant {
    input: CreateSnapshotCopyGrantMessage
    output: CreateSnapshotCopyGrantResult
    errors: [
        DependentServiceRequestThrottlingFault
        InvalidTagFault
        LimitExceededFault
        SnapshotCopyGrantAlreadyExistsFault
        SnapshotCopyGrantQuotaExceededFault
        TagLimitExceededFault
    ]
}

operation CreateSnapshotSchedule {
    input: CreateSnapshotScheduleMessage
    output: SnapshotSchedule
    errors: [
        InvalidScheduleFault
        InvalidTagFault
        ScheduleDefinitionTypeUnsupportedFault
        SnapshotScheduleAlreadyExistsFault
        SnapshotScheduleQuotaExceededFault
        TagLimitExceededFault
    ]
}

operation CreateTags {
    input: CreateTagsMessage
    errors: [
        InvalidClusterStateFault
        InvalidTagFault
        ResourceNotFoundFault
        TagLimitExceededFault
    ]
}

operation CreateUsageLimit {
    input: CreateUsageLimitMessage
    output: UsageLimit
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InvalidUsageLimitFault
        LimitExceededFault
        TagLimitExceededFault
        UnsupportedOperationFault
        UsageLimitAlreadyExistsFault
    ]
}

operation DeauthorizeDataShare {
    input: DeauthorizeDataShareMessage
    output: DataShare
    errors: [
        InvalidDataShareFault
    ]
}

operation DeleteAuthenticationProfile {
    input: DeleteAuthenticationProfileMessage
    output: DeleteAuthenticationProfileResult
    errors: [
        AuthenticationProfileNotFoundFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation DeleteCluster {
    input: DeleteClusterMessage
    output: DeleteClusterResult
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotAlreadyExistsFault
        ClusterSnapshotQuotaExceededFault
        InvalidClusterStateFault
        InvalidRetentionPeriodFault
    ]
}

operation DeleteClusterParameterGroup {
    input: DeleteClusterParameterGroupMessage
    errors: [
        ClusterParameterGroupNotFoundFault
        InvalidClusterParameterGroupStateFault
    ]
}

operation DeleteClusterSecurityGroup {
    input: DeleteClusterSecurityGroupMessage
    errors: [
        ClusterSecurityGroupNotFoundFault
        InvalidClusterSecurityGroupStateFault
    ]
}

operation DeleteClusterSnapshot {
    input: DeleteClusterSnapshotMessage
    output: DeleteClusterSnapshotResult
    errors: [
        ClusterSnapshotNotFoundFault
        InvalidClusterSnapshotStateFault
    ]
}

operation DeleteClusterSubnetGroup {
    input: DeleteClusterSubnetGroupMessage
    errors: [
        ClusterSubnetGroupNotFoundFault
        InvalidClusterSubnetGroupStateFault
        InvalidClusterSubnetStateFault
    ]
}

operation DeleteCustomDomainAssociation {
    input: DeleteCustomDomainAssociationMessage
    errors: [
        ClusterNotFoundFault
        CustomCnameAssociationFault
        CustomDomainAssociationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DeleteEndpointAccess {
    input: DeleteEndpointAccessMessage
    output: EndpointAccess
    errors: [
        ClusterNotFoundFault
        EndpointNotFoundFault
        InvalidClusterSecurityGroupStateFault
        InvalidClusterStateFault
        InvalidEndpointStateFault
    ]
}

operation DeleteEventSubscription {
    input: DeleteEventSubscriptionMessage
    errors: [
        InvalidSubscriptionStateFault
        SubscriptionNotFoundFault
    ]
}

operation DeleteHsmClientCertificate {
    input: DeleteHsmClientCertificateMessage
    errors: [
        HsmClientCertificateNotFoundFault
        InvalidHsmClientCertificateStateFault
    ]
}

operation DeleteHsmConfiguration {
    input: DeleteHsmConfigurationMessage
    errors: [
        HsmConfigurationNotFoundFault
        InvalidHsmConfigurationStateFault
    ]
}

operation DeleteIntegration {
    input: DeleteIntegrationMessage
    output: Integration
    errors: [
        IntegrationConflictOperationFault
        IntegrationConflictStateFault
        IntegrationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DeletePartner {
    input: PartnerIntegrationInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        ClusterNotFoundFault
        PartnerNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

operation DeleteRedshiftIdcApplication {
    input: DeleteRedshiftIdcApplicationMessage
    errors: [
        DependentServiceAccessDeniedFault
        DependentServiceUnavailableFault
        RedshiftIdcApplicationNotExistsFault
        UnsupportedOperationFault
    ]
}

operation DeleteResourcePolicy {
    input: DeleteResourcePolicyMessage
    errors: [
        ResourceNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DeleteScheduledAction {
    input: DeleteScheduledActionMessage
    errors: [
        ScheduledActionNotFoundFault
        UnauthorizedOperation
    ]
}

operation DeleteSnapshotCopyGrant {
    input: DeleteSnapshotCopyGrantMessage
    errors: [
        InvalidSnapshotCopyGrantStateFault
        SnapshotCopyGrantNotFoundFault
    ]
}

operation DeleteSnapshotSchedule {
    input: DeleteSnapshotScheduleMessage
    errors: [
        InvalidClusterSnapshotScheduleStateFault
        SnapshotScheduleNotFoundFault
    ]
}

operation DeleteTags {
    input: DeleteTagsMessage
    errors: [
        InvalidTagFault
        ResourceNotFoundFault
    ]
}

operation DeleteUsageLimit {
    input: DeleteUsageLimitMessage
    errors: [
        UnsupportedOperationFault
        UsageLimitNotFoundFault
    ]
}

operation DeregisterNamespace {
    input: DeregisterNamespaceInputMessage
    output: DeregisterNamespaceOutputMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InvalidNamespaceFault
    ]
}

operation DescribeAccountAttributes {
    input: DescribeAccountAttributesMessage
    output: AccountAttributeList
}

operation DescribeAuthenticationProfiles {
    input: DescribeAuthenticationProfilesMessage
    output: DescribeAuthenticationProfilesResult
    errors: [
        AuthenticationProfileNotFoundFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation DescribeClusterDbRevisions {
    input: DescribeClusterDbRevisionsMessage
    output: ClusterDbRevisionsMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
    ]
}

operation DescribeClusterParameterGroups {
    input: DescribeClusterParameterGroupsMessage
    output: ClusterParameterGroupsMessage
    errors: [
        ClusterParameterGroupNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeClusterParameters {
    input: DescribeClusterParametersMessage
    output: ClusterParameterGroupDetails
    errors: [
        ClusterParameterGroupNotFoundFault
    ]
}

operation DescribeClusterSecurityGroups {
    input: DescribeClusterSecurityGroupsMessage
    output: ClusterSecurityGroupMessage
    errors: [
        ClusterSecurityGroupNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeClusterSnapshots {
    input: DescribeClusterSnapshotsMessage
    output: SnapshotMessage
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
        InvalidTagFault
        UnsupportedOperationFault
    ]
}

operation DescribeClusterSubnetGroups {
    input: DescribeClusterSubnetGroupsMessage
    output: ClusterSubnetGroupMessage
    errors: [
        ClusterSubnetGroupNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeClusterTracks {
    input: DescribeClusterTracksMessage
    output: TrackListMessage
    errors: [
        InvalidClusterTrackFault
        UnauthorizedOperation
    ]
}

operation DescribeClusterVersions {
    input: DescribeClusterVersionsMessage
    output: ClusterVersionsMessage
}

operation DescribeClusters {
    input: DescribeClustersMessage
    output: ClustersMessage
    errors: [
        ClusterNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeCustomDomainAssociations {
    input: DescribeCustomDomainAssociationsMessage
    output: CustomDomainAssociationsMessage
    errors: [
        CustomDomainAssociationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeDataShares {
    input: DescribeDataSharesMessage
    output: DescribeDataSharesResult
    errors: [
        InvalidDataShareFault
    ]
}

operation DescribeDataSharesForConsumer {
    input: DescribeDataSharesForConsumerMessage
    output: DescribeDataSharesForConsumerResult
    errors: [
        InvalidNamespaceFault
    ]
}

operation DescribeDataSharesForProducer {
    input: DescribeDataSharesForProducerMessage
    output: DescribeDataSharesForProducerResult
    errors: [
        InvalidNamespaceFault
    ]
}

operation DescribeDefaultClusterParameters {
    input: DescribeDefaultClusterParametersMessage
    output: DescribeDefaultClusterParametersResult
}

operation DescribeEndpointAccess {
    input: DescribeEndpointAccessMessage
    output: EndpointAccessList
    errors: [
        ClusterNotFoundFault
        EndpointNotFoundFault
        InvalidClusterStateFault
    ]
}

operation DescribeEndpointAuthorization {
    input: DescribeEndpointAuthorizationMessage
    output: EndpointAuthorizationList
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeEventCategories {
    input: DescribeEventCategoriesMessage
    output: EventCategoriesMessage
}

operation DescribeEventSubscriptions {
    input: DescribeEventSubscriptionsMessage
    output: EventSubscriptionsMessage
    errors: [
        InvalidTagFault
        SubscriptionNotFoundFault
    ]
}

operation DescribeEvents {
    input: DescribeEventsMessage
    output: EventsMessage
}

operation DescribeHsmClientCertificates {
    input: DescribeHsmClientCertificatesMessage
    output: HsmClientCertificateMessage
    errors: [
        HsmClientCertificateNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeHsmConfigurations {
    input: DescribeHsmConfigurationsMessage
    output: HsmConfigurationMessage
    errors: [
        HsmConfigurationNotFoundFault
        InvalidTagFault
    ]
}

operation DescribeInboundIntegrations {
    input: DescribeInboundIntegrationsMessage
    output: InboundIntegrationsMessage
    errors: [
        IntegrationNotFoundFault
        InvalidNamespaceFault
        UnsupportedOperationFault
    ]
}

operation DescribeIntegrations {
    input: DescribeIntegrationsMessage
    output: IntegrationsMessage
    errors: [
        IntegrationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeLoggingStatus {
    input: DescribeLoggingStatusMessage
    output: LoggingStatus
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeNodeConfigurationOptions {
    input: DescribeNodeConfigurationOptionsMessage
    output: NodeConfigurationOptionsMessage
    errors: [
        AccessToSnapshotDeniedFault
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
        InvalidClusterSnapshotStateFault
        UnsupportedOperationFault
    ]
}

operation DescribeOrderableClusterOptions {
    input: DescribeOrderableClusterOptionsMessage
    output: OrderableClusterOptionsMessage
}

operation DescribePartners {
    input: DescribePartnersInputMessage
    output: DescribePartnersOutputMessage
    errors: [
        ClusterNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

operation DescribeRedshiftIdcApplications {
    input: DescribeRedshiftIdcApplicationsMessage
    output: DescribeRedshiftIdcApplicationsResult
    errors: [
        DependentServiceAccessDeniedFault
        DependentServiceUnavailableFault
        RedshiftIdcApplicationNotExistsFault
        UnsupportedOperationFault
    ]
}

operation DescribeReservedNodeExchangeStatus {
    input: DescribeReservedNodeExchangeStatusInputMessage
    output: DescribeReservedNodeExchangeStatusOutputMessage
    errors: [
        ReservedNodeExchangeNotFoundFault
        ReservedNodeNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeReservedNodeOfferings {
    input: DescribeReservedNodeOfferingsMessage
    output: ReservedNodeOfferingsMessage
    errors: [
        DependentServiceUnavailableFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeReservedNodes {
    input: DescribeReservedNodesMessage
    output: ReservedNodesMessage
    errors: [
        DependentServiceUnavailableFault
        ReservedNodeNotFoundFault
    ]
}

operation DescribeResize {
    input: DescribeResizeMessage
    output: ResizeProgressMessage
    errors: [
        ClusterNotFoundFault
        ResizeNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DescribeScheduledActions {
    input: DescribeScheduledActionsMessage
    output: ScheduledActionsMessage
    errors: [
        ScheduledActionNotFoundFault
        UnauthorizedOperation
    ]
}

operation DescribeSnapshotCopyGrants {
    input: DescribeSnapshotCopyGrantsMessage
    output: SnapshotCopyGrantMessage
    errors: [
        InvalidTagFault
        SnapshotCopyGrantNotFoundFault
    ]
}

operation DescribeSnapshotSchedules {
    input: DescribeSnapshotSchedulesMessage
    output: DescribeSnapshotSchedulesOutputMessage
}

operation DescribeStorage {
    output: CustomerStorageMessage
}

operation DescribeTableRestoreStatus {
    input: DescribeTableRestoreStatusMessage
    output: TableRestoreStatusMessage
    errors: [
        ClusterNotFoundFault
        TableRestoreNotFoundFault
    ]
}

operation DescribeTags {
    input: DescribeTagsMessage
    output: TaggedResourceListMessage
    errors: [
        InvalidTagFault
        ResourceNotFoundFault
    ]
}

operation DescribeUsageLimits {
    input: DescribeUsageLimitsMessage
    output: UsageLimitList
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation DisableLogging {
    input: DisableLoggingMessage
    output: LoggingStatus
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation DisableSnapshotCopy {
    input: DisableSnapshotCopyMessage
    output: DisableSnapshotCopyResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        SnapshotCopyAlreadyDisabledFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation DisassociateDataShareConsumer {
    input: DisassociateDataShareConsumerMessage
    output: DataShare
    errors: [
        InvalidDataShareFault
        InvalidNamespaceFault
    ]
}

operation EnableLogging {
    input: EnableLoggingMessage
    output: LoggingStatus
    errors: [
        BucketNotFoundFault
        ClusterNotFoundFault
        InsufficientS3BucketPolicyFault
        InvalidClusterStateFault
        InvalidS3BucketNameFault
        InvalidS3KeyPrefixFault
        UnsupportedOperationFault
    ]
}

operation EnableSnapshotCopy {
    input: EnableSnapshotCopyMessage
    output: EnableSnapshotCopyResult
    errors: [
        ClusterNotFoundFault
        CopyToRegionDisabledFault
        DependentServiceRequestThrottlingFault
        IncompatibleOrderableOptions
        InvalidClusterStateFault
        InvalidRetentionPeriodFault
        LimitExceededFault
        SnapshotCopyAlreadyEnabledFault
        SnapshotCopyGrantNotFoundFault
        UnauthorizedOperation
        UnknownSnapshotCopyRegionFault
    ]
}

operation FailoverPrimaryCompute {
    input: FailoverPrimaryComputeInputMessage
    output: FailoverPrimaryComputeResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation GetClusterCredentials {
    input: GetClusterCredentialsMessage
    output: ClusterCredentials
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation GetClusterCredentialsWithIAM {
    input: GetClusterCredentialsWithIAMMessage
    output: ClusterExtendedCredentials
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation GetIdentityCenterAuthToken {
    input: GetIdentityCenterAuthTokenRequest
    output: GetIdentityCenterAuthTokenResponse
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        RedshiftInvalidParameterFault
        UnsupportedOperationFault
    ]
}

operation GetReservedNodeExchangeConfigurationOptions {
    input: GetReservedNodeExchangeConfigurationOptionsInputMessage
    output: GetReservedNodeExchangeConfigurationOptionsOutputMessage
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
        DependentServiceUnavailableFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeNotFoundFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
    ]
}

operation GetReservedNodeExchangeOfferings {
    input: GetReservedNodeExchangeOfferingsInputMessage
    output: GetReservedNodeExchangeOfferingsOutputMessage
    errors: [
        DependentServiceUnavailableFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeNotFoundFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
    ]
}

operation GetResourcePolicy {
    input: GetResourcePolicyMessage
    output: GetResourcePolicyResult
    errors: [
        InvalidPolicyFault
        ResourceNotFoundFault
        UnsupportedOperationFault
    ]
}

operation ListRecommendations {
    input: ListRecommendationsMessage
    output: ListRecommendationsResult
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
    ]
}

operation ModifyAquaConfiguration {
    input: ModifyAquaInputMessage
    output: ModifyAquaOutputMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation ModifyAuthenticationProfile {
    input: ModifyAuthenticationProfileMessage
    output: ModifyAuthenticationProfileResult
    errors: [
        AuthenticationProfileNotFoundFault
        AuthenticationProfileQuotaExceededFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation ModifyCluster {
    input: ModifyClusterMessage
    output: ModifyClusterResult
    errors: [
        ClusterAlreadyExistsFault
        ClusterNotFoundFault
        ClusterParameterGroupNotFoundFault
        ClusterSecurityGroupNotFoundFault
        CustomCnameAssociationFault
        DependentServiceRequestThrottlingFault
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        InsufficientClusterCapacityFault
        InvalidClusterSecurityGroupStateFault
        InvalidClusterStateFault
        InvalidClusterTrackFault
        InvalidElasticIpFault
        InvalidRetentionPeriodFault
        Ipv6CidrBlockNotFoundFault
        LimitExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        NumberOfNodesQuotaExceededFault
        TableLimitExceededFault
        UnauthorizedOperation
        UnsupportedOperationFault
        UnsupportedOptionFault
    ]
}

operation ModifyClusterDbRevision {
    input: ModifyClusterDbRevisionMessage
    output: ModifyClusterDbRevisionResult
    errors: [
        ClusterNotFoundFault
        ClusterOnLatestRevisionFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation ModifyClusterIamRoles {
    input: ModifyClusterIamRolesMessage
    output: ModifyClusterIamRolesResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
    ]
}

operation ModifyClusterMaintenance {
    input: ModifyClusterMaintenanceMessage
    output: ModifyClusterMaintenanceResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
    ]
}

operation ModifyClusterParameterGroup {
    input: ModifyClusterParameterGroupMessage
    output: ClusterParameterGroupNameMessage
    errors: [
        ClusterParameterGroupNotFoundFault
        InvalidClusterParameterGroupStateFault
    ]
}

operation ModifyClusterSnapshot {
    input: ModifyClusterSnapshotMessage
    output: ModifyClusterSnapshotResult
    errors: [
        ClusterSnapshotNotFoundFault
        InvalidClusterSnapshotStateFault
        InvalidRetentionPeriodFault
    ]
}

operation ModifyClusterSnapshotSchedule {
    input: ModifyClusterSnapshotScheduleMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterSnapshotScheduleStateFault
        SnapshotScheduleNotFoundFault
    ]
}

operation ModifyClusterSubnetGroup {
    input: ModifyClusterSubnetGroupMessage
    output: ModifyClusterSubnetGroupResult
    errors: [
        ClusterSubnetGroupNotFoundFault
        ClusterSubnetQuotaExceededFault
        DependentServiceRequestThrottlingFault
        InvalidSubnet
        SubnetAlreadyInUse
        UnauthorizedOperation
    ]
}

operation ModifyCustomDomainAssociation {
    input: ModifyCustomDomainAssociationMessage
    output: ModifyCustomDomainAssociationResult
    errors: [
        ClusterNotFoundFault
        CustomCnameAssociationFault
        CustomDomainAssociationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation ModifyEndpointAccess {
    input: ModifyEndpointAccessMessage
    output: EndpointAccess
    errors: [
        ClusterNotFoundFault
        EndpointNotFoundFault
        InvalidClusterSecurityGroupStateFault
        InvalidClusterStateFault
        InvalidEndpointStateFault
        UnauthorizedOperation
    ]
}

operation ModifyEventSubscription {
    input: ModifyEventSubscriptionMessage
    output: ModifyEventSubscriptionResult
    errors: [
        InvalidSubscriptionStateFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SourceNotFoundFault
        SubscriptionCategoryNotFoundFault
        SubscriptionEventIdNotFoundFault
        SubscriptionNotFoundFault
        SubscriptionSeverityNotFoundFault
    ]
}

operation ModifyIntegration {
    input: ModifyIntegrationMessage
    output: Integration
    errors: [
        IntegrationAlreadyExistsFault
        IntegrationConflictOperationFault
        IntegrationConflictStateFault
        IntegrationNotFoundFault
        UnsupportedOperationFault
    ]
}

operation ModifyLakehouseConfiguration {
    input: ModifyLakehouseConfigurationMessage
    output: LakehouseConfiguration
    errors: [
        ClusterNotFoundFault
        DependentServiceAccessDeniedFault
        DependentServiceUnavailableFault
        InvalidClusterStateFault
        RedshiftIdcApplicationNotExistsFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation ModifyRedshiftIdcApplication {
    input: ModifyRedshiftIdcApplicationMessage
    output: ModifyRedshiftIdcApplicationResult
    errors: [
        DependentServiceAccessDeniedFault
        DependentServiceUnavailableFault
        RedshiftIdcApplicationNotExistsFault
        UnsupportedOperationFault
    ]
}

operation ModifyScheduledAction {
    input: ModifyScheduledActionMessage
    output: ScheduledAction
    errors: [
        ClusterNotFoundFault
        InvalidScheduleFault
        InvalidScheduledActionFault
        ScheduledActionNotFoundFault
        ScheduledActionTypeUnsupportedFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation ModifySnapshotCopyRetentionPeriod {
    input: ModifySnapshotCopyRetentionPeriodMessage
    output: ModifySnapshotCopyRetentionPeriodResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InvalidRetentionPeriodFault
        SnapshotCopyDisabledFault
        UnauthorizedOperation
    ]
}

operation ModifySnapshotSchedule {
    input: ModifySnapshotScheduleMessage
    output: SnapshotSchedule
    errors: [
        InvalidScheduleFault
        SnapshotScheduleNotFoundFault
        SnapshotScheduleUpdateInProgressFault
    ]
}

operation ModifyUsageLimit {
    input: ModifyUsageLimitMessage
    output: UsageLimit
    errors: [
        InvalidUsageLimitFault
        UnsupportedOperationFault
        UsageLimitNotFoundFault
    ]
}

operation PauseCluster {
    input: PauseClusterMessage
    output: PauseClusterResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation PurchaseReservedNodeOffering {
    input: PurchaseReservedNodeOfferingMessage
    output: PurchaseReservedNodeOfferingResult
    errors: [
        ReservedNodeAlreadyExistsFault
        ReservedNodeOfferingNotFoundFault
        ReservedNodeQuotaExceededFault
        UnsupportedOperationFault
    ]
}

operation PutResourcePolicy {
    input: PutResourcePolicyMessage
    output: PutResourcePolicyResult
    errors: [
        ConflictPolicyUpdateFault
        InvalidPolicyFault
        ResourceNotFoundFault
        UnsupportedOperationFault
    ]
}

operation RebootCluster {
    input: RebootClusterMessage
    output: RebootClusterResult
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
    ]
}

operation RegisterNamespace {
    input: RegisterNamespaceInputMessage
    output: RegisterNamespaceOutputMessage
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InvalidNamespaceFault
    ]
}

operation RejectDataShare {
    input: RejectDataShareMessage
    output: DataShare
    errors: [
        InvalidDataShareFault
    ]
}

operation ResetClusterParameterGroup {
    input: ResetClusterParameterGroupMessage
    output: ClusterParameterGroupNameMessage
    errors: [
        ClusterParameterGroupNotFoundFault
        InvalidClusterParameterGroupStateFault
    ]
}

operation ResizeCluster {
    input: ResizeClusterMessage
    output: ResizeClusterResult
    errors: [
        ClusterNotFoundFault
        DependentServiceUnavailableFault
        InsufficientClusterCapacityFault
        InvalidClusterStateFault
        InvalidReservedNodeStateFault
        LimitExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        NumberOfNodesQuotaExceededFault
        ReservedNodeAlreadyExistsFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeNotFoundFault
        ReservedNodeOfferingNotFoundFault
        UnauthorizedOperation
        UnsupportedOperationFault
        UnsupportedOptionFault
    ]
}

operation RestoreFromClusterSnapshot {
    input: RestoreFromClusterSnapshotMessage
    output: RestoreFromClusterSnapshotResult
    errors: [
        AccessToSnapshotDeniedFault
        ClusterAlreadyExistsFault
        ClusterParameterGroupNotFoundFault
        ClusterQuotaExceededFault
        ClusterSecurityGroupNotFoundFault
        ClusterSnapshotNotFoundFault
        ClusterSubnetGroupNotFoundFault
        DependentServiceAccessDeniedFault
        DependentServiceRequestThrottlingFault
        DependentServiceUnavailableFault
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        InsufficientClusterCapacityFault
        InvalidClusterSnapshotStateFault
        InvalidClusterSubnetGroupStateFault
        InvalidClusterTrackFault
        InvalidElasticIpFault
        InvalidReservedNodeStateFault
        InvalidRestoreFault
        InvalidSubnet
        InvalidTagFault
        InvalidVPCNetworkStateFault
        Ipv6CidrBlockNotFoundFault
        LimitExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        NumberOfNodesQuotaExceededFault
        RedshiftIdcApplicationNotExistsFault
        ReservedNodeAlreadyExistsFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeNotFoundFault
        ReservedNodeOfferingNotFoundFault
        SnapshotScheduleNotFoundFault
        TagLimitExceededFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation RestoreTableFromClusterSnapshot {
    input: RestoreTableFromClusterSnapshotMessage
    output: RestoreTableFromClusterSnapshotResult
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
        InProgressTableRestoreQuotaExceededFault
        InvalidClusterSnapshotStateFault
        InvalidClusterStateFault
        InvalidTableRestoreArgumentFault
        UnsupportedOperationFault
    ]
}

operation ResumeCluster {
    input: ResumeClusterMessage
    output: ResumeClusterResult
    errors: [
        ClusterNotFoundFault
        InsufficientClusterCapacityFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation RevokeClusterSecurityGroupIngress {
    input: RevokeClusterSecurityGroupIngressMessage
    output: RevokeClusterSecurityGroupIngressResult
    errors: [
        AuthorizationNotFoundFault
        ClusterSecurityGroupNotFoundFault
        InvalidClusterSecurityGroupStateFault
    ]
}

operation RevokeEndpointAccess {
    input: RevokeEndpointAccessMessage
    output: EndpointAuthorization
    errors: [
        ClusterNotFoundFault
        EndpointAuthorizationNotFoundFault
        EndpointNotFoundFault
        InvalidAuthorizationStateFault
        InvalidClusterSecurityGroupStateFault
        InvalidClusterStateFault
        InvalidEndpointStateFault
    ]
}

operation RevokeSnapshotAccess {
    input: RevokeSnapshotAccessMessage
    output: RevokeSnapshotAccessResult
    errors: [
        AccessToSnapshotDeniedFault
        AuthorizationNotFoundFault
        ClusterSnapshotNotFoundFault
        UnsupportedOperationFault
    ]
}

operation RotateEncryptionKey {
    input: RotateEncryptionKeyMessage
    output: RotateEncryptionKeyResult
    errors: [
        ClusterNotFoundFault
        DependentServiceRequestThrottlingFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation UpdatePartnerStatus {
    input: UpdatePartnerStatusInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        ClusterNotFoundFault
        PartnerNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

structure AcceptReservedNodeExchangeInputMessage {
    @required ReservedNodeId: String
    @required TargetReservedNodeOfferingId: String
}

structure AcceptReservedNodeExchangeOutputMessage {
    ExchangedReservedNode: ReservedNode
}

@error("client")
@awsQueryError(code: "AccessToClusterDenied", httpResponseCode: 400)
structure AccessToClusterDeniedFault {}

@error("client")
@awsQueryError(code: "AccessToSnapshotDenied", httpResponseCode: 400)
structure AccessToSnapshotDeniedFault {}

structure AccountAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

structure AccountAttributeList {
    AccountAttributes: AttributeList
}

structure AccountWithRestoreAccess {
    AccountId: String
    AccountAlias: String
}

list AccountsWithRestoreAccessList {
    @xmlName("AccountWithRestoreAccess") member: AccountWithRestoreAccess
}

enum ActionType {
    restore_cluster = "restore-cluster"
    recommend_node_config = "recommend-node-config"
    resize_cluster = "resize-cluster"
}

enum ApplicationType {
    None
    Lakehouse
}

structure AquaConfiguration {
    AquaStatus: AquaStatus
    AquaConfigurationStatus: AquaConfigurationStatus
}

enum AquaConfigurationStatus {
    enabled
    disabled
    auto
}

enum AquaStatus {
    enabled
    disabled
    applying
}

structure AssociateDataShareConsumerMessage {
    @required DataShareArn: String
    AssociateEntireAccount: BooleanOptional
    ConsumerArn: String
    ConsumerRegion: String
    AllowWrites: BooleanOptional
}

list AssociatedClusterList {
    @xmlName("ClusterAssociatedToSchedule") member: ClusterAssociatedToSchedule
}

structure Association {
    CustomDomainCertificateArn: String
    CustomDomainCertificateExpiryDate: TStamp
    CertificateAssociations: CertificateAssociationList
}

list AssociationList {
    @xmlName("Association") member: Association
}

list AttributeList {
    @xmlName("AccountAttribute") member: AccountAttribute
}

list AttributeNameList {
    @xmlName("AttributeName") member: String
}

list AttributeValueList {
    @xmlName("AttributeValueTarget") member: AttributeValueTarget
}

structure AttributeValueTarget {
    AttributeValue: String
}

structure AuthenticationProfile {
    AuthenticationProfileName: AuthenticationProfileNameString
    AuthenticationProfileContent: String
}

@error("client")
@awsQueryError(code: "AuthenticationProfileAlreadyExistsFault", httpResponseCode: 400)
structure AuthenticationProfileAlreadyExistsFault {}

list AuthenticationProfileList {
    member: AuthenticationProfile
}

@length(max: 63)
@pattern("^[a-zA-Z0-9\\-]+$")
string AuthenticationProfileNameString

@error("client")
@httpError(404)
@awsQueryError(code: "AuthenticationProfileNotFoundFault", httpResponseCode: 404)
structure AuthenticationProfileNotFoundFault {}

@error("client")
@awsQueryError(code: "AuthenticationProfileQuotaExceededFault", httpResponseCode: 400)
structure AuthenticationProfileQuotaExceededFault {}

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

enum AuthorizationStatus {
    Authorized
    Revoking
}

structure AuthorizeClusterSecurityGroupIngressMessage {
    @required ClusterSecurityGroupName: String
    CIDRIP: String
    EC2SecurityGroupName: String
    EC2SecurityGroupOwnerId: String
}

structure AuthorizeClusterSecurityGroupIngressResult {
    ClusterSecurityGroup: ClusterSecurityGroup
}

structure AuthorizeDataShareMessage {
    @required DataShareArn: String
    @required ConsumerIdentifier: String
    AllowWrites: BooleanOptional
}

structure AuthorizeEndpointAccessMessage {
    ClusterIdentifier: String
    @required Account: String
    VpcIds: VpcIdentifierList
}

structure AuthorizeSnapshotAccessMessage {
    SnapshotIdentifier: String
    SnapshotArn: String
    SnapshotClusterIdentifier: String
    @required AccountWithRestoreAccess: String
}

structure AuthorizeSnapshotAccessResult {
    Snapshot: Snapshot
}

list AuthorizedAudienceList {
    member: String
}

structure AuthorizedTokenIssuer {
    TrustedTokenIssuerArn: String
    AuthorizedAudiencesList: AuthorizedAudienceList
}

list AuthorizedTokenIssuerList {
    member: AuthorizedTokenIssuer
}

structure AvailabilityZone {
    Name: String
    SupportedPlatforms: SupportedPlatformsList
}

list AvailabilityZoneList {
    @xmlName("AvailabilityZone") member: AvailabilityZone
}

structure BatchDeleteClusterSnapshotsRequest {
    @required Identifiers: DeleteClusterSnapshotMessageList
}

structure BatchDeleteClusterSnapshotsResult {
    Resources: SnapshotIdentifierList
    Errors: BatchSnapshotOperationErrorList
}

@error("client")
@awsQueryError(code: "BatchDeleteRequestSizeExceeded", httpResponseCode: 400)
structure BatchDeleteRequestSizeExceededFault {}

@error("client")
@awsQueryError(code: "BatchModifyClusterSnapshotsLimitExceededFault", httpResponseCode: 400)
structure BatchModifyClusterSnapshotsLimitExceededFault {}

structure BatchModifyClusterSnapshotsMessage {
    @required SnapshotIdentifierList: SnapshotIdentifierList
    ManualSnapshotRetentionPeriod: IntegerOptional
    Force: Boolean
}

structure BatchModifyClusterSnapshotsOutputMessage {
    Resources: SnapshotIdentifierList
    Errors: BatchSnapshotOperationErrors
}

list BatchSnapshotOperationErrorList {
    @xmlName("SnapshotErrorMessage") member: SnapshotErrorMessage
}

list BatchSnapshotOperationErrors {
    @xmlName("SnapshotErrorMessage") member: SnapshotErrorMessage
}

boolean Boolean

boolean BooleanOptional

@error("client")
@awsQueryError(code: "BucketNotFoundFault", httpResponseCode: 400)
structure BucketNotFoundFault {}

structure CancelResizeMessage {
    @required ClusterIdentifier: String
}

@length(min: 1, max: 64)
@pattern("^[a-z0-9_-]*[a-z]+[a-z0-9_-]*$")
string CatalogNameString

structure CertificateAssociation {
    CustomDomainName: String
    ClusterIdentifier: String
}

list CertificateAssociationList {
    @xmlName("CertificateAssociation") member: CertificateAssociation
}

structure Cluster {
    ClusterIdentifier: String
    NodeType: String
    ClusterStatus: String
    ClusterAvailabilityStatus: String
    ModifyStatus: String
    MasterUsername: String
    DBName: String
    Endpoint: Endpoint
    ClusterCreateTime: TStamp
    AutomatedSnapshotRetentionPeriod: Integer
    ManualSnapshotRetentionPeriod: Integer
    ClusterSecurityGroups: ClusterSecurityGroupMembershipList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    ClusterParameterGroups: ClusterParameterGroupStatusList
    ClusterSubnetGroupName: String
    VpcId: String
    AvailabilityZone: String
    PreferredMaintenanceWindow: String
    PendingModifiedValues: PendingModifiedValues
    ClusterVersion: String
    AllowVersionUpgrade: Boolean
    NumberOfNodes: Integer
    PubliclyAccessible: Boolean
    Encrypted: Boolean
    RestoreStatus: RestoreStatus
    DataTransferProgress: DataTransferProgress
    HsmStatus: HsmStatus
    ClusterSnapshotCopyStatus: ClusterSnapshotCopyStatus
    ClusterPublicKey: String
    ClusterNodes: ClusterNodesList
    ElasticIpStatus: ElasticIpStatus
    ClusterRevisionNumber: String
    Tags: TagList
    KmsKeyId: String
    EnhancedVpcRouting: Boolean
    IamRoles: ClusterIamRoleList
    PendingActions: PendingActionsList
    MaintenanceTrackName: String
    ElasticResizeNumberOfNodeOptions: String
    DeferredMaintenanceWindows: DeferredMaintenanceWindowsList
    SnapshotScheduleIdentifier: String
    SnapshotScheduleState: ScheduleState
    ExpectedNextSnapshotScheduleTime: TStamp
    ExpectedNextSnapshotScheduleTimeStatus: String
    NextMaintenanceWindowStartTime: TStamp
    ResizeInfo: ResizeInfo
    AvailabilityZoneRelocationStatus: String
    ClusterNamespaceArn: String
    TotalStorageCapacityInMegaBytes: LongOptional
    AquaConfiguration: AquaConfiguration
    DefaultIamRoleArn: String
    ReservedNodeExchangeStatus: ReservedNodeExchangeStatus
    CustomDomainName: String
    CustomDomainCertificateArn: String
    CustomDomainCertificateExpiryDate: TStamp
    MasterPasswordSecretArn: String
    MasterPasswordSecretKmsKeyId: String
    IpAddressType: String
    MultiAZ: String
    MultiAZSecondary: SecondaryClusterInfo
    LakehouseRegistrationStatus: String
    CatalogArn: String
    ExtraComputeForAutomaticOptimization: String
}

@error("client")
@awsQueryError(code: "ClusterAlreadyExists", httpResponseCode: 400)
structure ClusterAlreadyExistsFault {}

structure ClusterAssociatedToSchedule {
    ClusterIdentifier: String
    ScheduleAssociationState: ScheduleState
}

structure ClusterCredentials {
    DbUser: String
    DbPassword: SensitiveString
    Expiration: TStamp
}

structure ClusterDbRevision {
    ClusterIdentifier: String
    CurrentDatabaseRevision: String
    DatabaseRevisionReleaseDate: TStamp
    RevisionTargets: RevisionTargetsList
}

list ClusterDbRevisionsList {
    @xmlName("ClusterDbRevision") member: ClusterDbRevision
}

structure ClusterDbRevisionsMessage {
    Marker: String
    ClusterDbRevisions: ClusterDbRevisionsList
}

structure ClusterExtendedCredentials {
    DbUser: String
    DbPassword: SensitiveString
    Expiration: TStamp
    NextRefreshTime: TStamp
}

structure ClusterIamRole {
    IamRoleArn: String
    ApplyStatus: String
}

list ClusterIamRoleList {
    @xmlName("ClusterIamRole") member: ClusterIamRole
}

list ClusterIdentifierList {
    @xmlName("ClusterIdentifier") member: String
}

list ClusterList {
    @xmlName("Cluster") member: Cluster
}

structure ClusterNode {
    NodeRole: String
    PrivateIPAddress: String
    PublicIPAddress: String
}

list ClusterNodesList {
    member: ClusterNode
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterNotFound", httpResponseCode: 404)
structure ClusterNotFoundFault {}

@error("client")
@awsQueryError(code: "ClusterOnLatestRevision", httpResponseCode: 400)
structure ClusterOnLatestRevisionFault {}

structure ClusterParameterGroup {
    ParameterGroupName: String
    ParameterGroupFamily: String
    Description: String
    Tags: TagList
}

@error("client")
@awsQueryError(code: "ClusterParameterGroupAlreadyExists", httpResponseCode: 400)
structure ClusterParameterGroupAlreadyExistsFault {}

structure ClusterParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

structure ClusterParameterGroupNameMessage {
    ParameterGroupName: String
    ParameterGroupStatus: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterParameterGroupNotFound", httpResponseCode: 404)
structure ClusterParameterGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "ClusterParameterGroupQuotaExceeded", httpResponseCode: 400)
structure ClusterParameterGroupQuotaExceededFault {}

structure ClusterParameterGroupStatus {
    ParameterGroupName: String
    ParameterApplyStatus: String
    ClusterParameterStatusList: ClusterParameterStatusList
}

list ClusterParameterGroupStatusList {
    @xmlName("ClusterParameterGroup") member: ClusterParameterGroupStatus
}

structure ClusterParameterGroupsMessage {
    Marker: String
    ParameterGroups: ParameterGroupList
}

structure ClusterParameterStatus {
    ParameterName: String
    ParameterApplyStatus: String
    ParameterApplyErrorDescription: String
}

list ClusterParameterStatusList {
    member: ClusterParameterStatus
}

@error("client")
@awsQueryError(code: "ClusterQuotaExceeded", httpResponseCode: 400)
structure ClusterQuotaExceededFault {}

structure ClusterSecurityGroup {
    ClusterSecurityGroupName: String
    Description: String
    EC2SecurityGroups: EC2SecurityGroupList
    IPRanges: IPRangeList
    Tags: TagList
}

@error("client")
@awsQueryError(code: "ClusterSecurityGroupAlreadyExists", httpResponseCode: 400)
structure ClusterSecurityGroupAlreadyExistsFault {}

structure ClusterSecurityGroupMembership {
    ClusterSecurityGroupName: String
    Status: String
}

list ClusterSecurityGroupMembershipList {
    @xmlName("ClusterSecurityGroup") member: ClusterSecurityGroupMembership
}

structure ClusterSecurityGroupMessage {
    Marker: String
    ClusterSecurityGroups: ClusterSecurityGroups
}

list ClusterSecurityGroupNameList {
    @xmlName("ClusterSecurityGroupName") member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterSecurityGroupNotFound", httpResponseCode: 404)
structure ClusterSecurityGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "QuotaExceeded.ClusterSecurityGroup", httpResponseCode: 400)
structure ClusterSecurityGroupQuotaExceededFault {}

list ClusterSecurityGroups {
    @xmlName("ClusterSecurityGroup") member: ClusterSecurityGroup
}

@error("client")
@awsQueryError(code: "ClusterSnapshotAlreadyExists", httpResponseCode: 400)
structure ClusterSnapshotAlreadyExistsFault {}

structure ClusterSnapshotCopyStatus {
    DestinationRegion: String
    RetentionPeriod: Long
    ManualSnapshotRetentionPeriod: Integer
    SnapshotCopyGrantName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterSnapshotNotFound", httpResponseCode: 404)
structure ClusterSnapshotNotFoundFault {}

@error("client")
@awsQueryError(code: "ClusterSnapshotQuotaExceeded", httpResponseCode: 400)
structure ClusterSnapshotQuotaExceededFault {}

structure ClusterSubnetGroup {
    ClusterSubnetGroupName: String
    Description: String
    VpcId: String
    SubnetGroupStatus: String
    Subnets: SubnetList
    Tags: TagList
    SupportedClusterIpAddressTypes: ValueStringList
}

@error("client")
@awsQueryError(code: "ClusterSubnetGroupAlreadyExists", httpResponseCode: 400)
structure ClusterSubnetGroupAlreadyExistsFault {}

structure ClusterSubnetGroupMessage {
    Marker: String
    ClusterSubnetGroups: ClusterSubnetGroups
}

@error("client")
@awsQueryError(code: "ClusterSubnetGroupNotFoundFault", httpResponseCode: 400)
structure ClusterSubnetGroupNotFoundFault {}

@error("client")
@awsQueryError(code: "ClusterSubnetGroupQuotaExceeded", httpResponseCode: 400)
structure ClusterSubnetGroupQuotaExceededFault {}

list ClusterSubnetGroups {
    @xmlName("ClusterSubnetGroup") member: ClusterSubnetGroup
}

@error("client")
@awsQueryError(code: "ClusterSubnetQuotaExceededFault", httpResponseCode: 400)
structure ClusterSubnetQuotaExceededFault {}

structure ClusterVersion {
    ClusterVersion: String
    ClusterParameterGroupFamily: String
    Description: String
}

list ClusterVersionList {
    @xmlName("ClusterVersion") member: ClusterVersion
}

structure ClusterVersionsMessage {
    Marker: String
    ClusterVersions: ClusterVersionList
}

structure ClustersMessage {
    Marker: String
    Clusters: ClusterList
}

@error("client")
@httpError(409)
@awsQueryError(code: "ConflictPolicyUpdateFault", httpResponseCode: 409)
structure ConflictPolicyUpdateFault {}

structure Connect {
    @required Authorization: ServiceAuthorization
}

@length(min: 1, max: 1)
list ConsumerIdentifierList {
    member: String
}

structure CopyClusterSnapshotMessage {
    @required SourceSnapshotIdentifier: String
    SourceSnapshotClusterIdentifier: String
    @required TargetSnapshotIdentifier: String
    ManualSnapshotRetentionPeriod: IntegerOptional
}

structure CopyClusterSnapshotResult {
    Snapshot: Snapshot
}

@error("client")
@awsQueryError(code: "CopyToRegionDisabledFault", httpResponseCode: 400)
structure CopyToRegionDisabledFault {}

structure CreateAuthenticationProfileMessage {
    @required AuthenticationProfileName: AuthenticationProfileNameString
    @required AuthenticationProfileContent: String
}

structure CreateAuthenticationProfileResult {
    AuthenticationProfileName: AuthenticationProfileNameString
    AuthenticationProfileContent: String
}

structure CreateClusterMessage {
    DBName: String
    @required ClusterIdentifier: String
    ClusterType: String
    @required NodeType: String
    @required MasterUsername: String
    MasterUserPassword: SensitiveString
    ClusterSecurityGroups: ClusterSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    ClusterSubnetGroupName: String
    AvailabilityZone: String
    PreferredMaintenanceWindow: String
    ClusterParameterGroupName: String
    AutomatedSnapshotRetentionPeriod: IntegerOptional
    ManualSnapshotRetentionPeriod: IntegerOptional
    Port: IntegerOptional
    ClusterVersion: String
    AllowVersionUpgrade: BooleanOptional
    NumberOfNodes: IntegerOptional
    PubliclyAccessible: BooleanOptional
    Encrypted: BooleanOptional
    HsmClientCertificateIdentifier: String
    HsmConfigurationIdentifier: String
    ElasticIp: String
    Tags: TagList
    KmsKeyId: String
    EnhancedVpcRouting: BooleanOptional
    AdditionalInfo: String
    IamRoles: IamRoleArnList
    MaintenanceTrackName: String
    SnapshotScheduleIdentifier: String
    AvailabilityZoneRelocation: BooleanOptional
    AquaConfigurationStatus: AquaConfigurationStatus
    DefaultIamRoleArn: String
    LoadSampleData: String
    ManageMasterPassword: BooleanOptional
    MasterPasswordSecretKmsKeyId: String
    IpAddressType: String
    MultiAZ: BooleanOptional
    RedshiftIdcApplicationArn: String
    CatalogName: CatalogNameString
    ExtraComputeForAutomaticOptimization: BooleanOptional
}

structure CreateClusterParameterGroupMessage {
    @required ParameterGroupName: String
    @required ParameterGroupFamily: String
    @required Description: String
    Tags: TagList
}

structure CreateClusterParameterGroupResult {
    ClusterParameterGroup: ClusterParameterGroup
}

structure CreateClusterResult {
    Cluster: Cluster
}

structure CreateClusterSecurityGroupMessage {
    @required ClusterSecurityGroupName: String
    @required Description: String
    Tags: TagList
}

structure CreateClusterSecurityGroupResult {
    ClusterSecurityGroup: ClusterSecurityGroup
}

structure CreateClusterSnapshotMessage {
    @required SnapshotIdentifier: String
    @required ClusterIdentifier: String
    ManualSnapshotRetentionPeriod: IntegerOptional
    Tags: TagList
}

structure CreateClusterSnapshotResult {
    Snapshot: Snapshot
}

structure CreateClusterSubnetGroupMessage {
    @required ClusterSubnetGroupName: String
    @required Description: String
    @required SubnetIds: SubnetIdentifierList
    Tags: TagList
}

structure CreateClusterSubnetGroupResult {
    ClusterSubnetGroup: ClusterSubnetGroup
}

structure CreateCustomDomainAssociationMessage {
    @required CustomDomainName: CustomDomainNameString
    @required CustomDomainCertificateArn: CustomDomainCertificateArnString
    @required ClusterIdentifier: String
}

structure CreateCustomDomainAssociationResult {
    CustomDomainName: CustomDomainNameString
    CustomDomainCertificateArn: CustomDomainCertificateArnString
    ClusterIdentifier: String
    CustomDomainCertExpiryTime: String
}

structure CreateEndpointAccessMessage {
    ClusterIdentifier: String
    ResourceOwner: String
    @required EndpointName: String
    @required SubnetGroupName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
}

structure CreateEventSubscriptionMessage {
    @required SubscriptionName: String
    @required SnsTopicArn: String
    SourceType: String
    SourceIds: SourceIdsList
    EventCategories: EventCategoriesList
    Severity: String
    Enabled: BooleanOptional
    Tags: TagList
}

structure CreateEventSubscriptionResult {
    EventSubscription: EventSubscription
}

structure CreateHsmClientCertificateMessage {
    @required HsmClientCertificateIdentifier: String
    Tags: TagList
}

structure CreateHsmClientCertificateResult {
    HsmClientCertificate: HsmClientCertificate
}

structure CreateHsmConfigurationMessage {
    @required HsmConfigurationIdentifier: String
    @required Description: String
    @required HsmIpAddress: String
    @required HsmPartitionName: String
    @required HsmPartitionPassword: String
    @required HsmServerPublicCertificate: String
    Tags: TagList
}

structure CreateHsmConfigurationResult {
    HsmConfiguration: HsmConfiguration
}

structure CreateIntegrationMessage {
    @required SourceArn: SourceArn
    @required TargetArn: TargetArn
    @required IntegrationName: IntegrationName
    KMSKeyId: String
    TagList: TagList
    AdditionalEncryptionContext: EncryptionContextMap
    Description: IntegrationDescription
}

structure CreateRedshiftIdcApplicationMessage {
    @required IdcInstanceArn: String
    @required RedshiftIdcApplicationName: RedshiftIdcApplicationName
    IdentityNamespace: IdentityNamespaceString
    @required IdcDisplayName: IdcDisplayNameString
    @required IamRoleArn: String
    AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
    ServiceIntegrations: ServiceIntegrationList
    ApplicationType: ApplicationType
    Tags: TagList
    SsoTagKeys: TagKeyList
}

structure CreateRedshiftIdcApplicationResult {
    RedshiftIdcApplication: RedshiftIdcApplication
}

structure CreateScheduledActionMessage {
    @required ScheduledActionName: String
    @required TargetAction: ScheduledActionType
    @required Schedule: String
    @required IamRole: String
    ScheduledActionDescription: String
    StartTime: TStamp
    EndTime: TStamp
    Enable: BooleanOptional
}

structure CreateSnapshotCopyGrantMessage {
    @required SnapshotCopyGrantName: String
    KmsKeyId: String
    Tags: TagList
}

structure CreateSnapshotCopyGrantResult {
    SnapshotCopyGrant: SnapshotCopyGrant
}

structure CreateSnapshotScheduleMessage {
    ScheduleDefinitions: ScheduleDefinitionList
    ScheduleIdentifier: String
    ScheduleDescription: String
    Tags: TagList
    DryRun: BooleanOptional
    NextInvocations: IntegerOptional
}

structure CreateTagsMessage {
    @required ResourceName: String
    @required Tags: TagList
}

structure CreateUsageLimitMessage {
    @required ClusterIdentifier: String
    @required FeatureType: UsageLimitFeatureType
    @required LimitType: UsageLimitLimitType
    @required Amount: Long
    Period: UsageLimitPeriod
    BreachAction: UsageLimitBreachAction
    Tags: TagList
}

@error("client")
@awsQueryError(code: "CustomCnameAssociationFault", httpResponseCode: 400)
structure CustomCnameAssociationFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "CustomDomainAssociationNotFoundFault", httpResponseCode: 404)
structure CustomDomainAssociationNotFoundFault {}

structure CustomDomainAssociationsMessage {
    Marker: String
    Associations: AssociationList
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string CustomDomainCertificateArnString

@length(min: 1, max: 253)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$")
string CustomDomainNameString

structure CustomerStorageMessage {
    TotalBackupSizeInMegaBytes: Double
    TotalProvisionedStorageInMegaBytes: Double
}

structure DataShare {
    DataShareArn: String
    ProducerArn: String
    AllowPubliclyAccessibleConsumers: Boolean
    DataShareAssociations: DataShareAssociationList
    ManagedBy: String
    DataShareType: DataShareType
}

structure DataShareAssociation {
    ConsumerIdentifier: String
    Status: DataShareStatus
    ConsumerRegion: String
    CreatedDate: TStamp
    StatusChangeDate: TStamp
    ProducerAllowedWrites: BooleanOptional
    ConsumerAcceptedWrites: BooleanOptional
}

list DataShareAssociationList {
    member: DataShareAssociation
}

list DataShareList {
    member: DataShare
}

enum DataShareStatus {
    ACTIVE
    PENDING_AUTHORIZATION
    AUTHORIZED
    DEAUTHORIZED
    REJECTED
    AVAILABLE
}

enum DataShareStatusForConsumer {
    ACTIVE
    AVAILABLE
}

enum DataShareStatusForProducer {
    ACTIVE
    AUTHORIZED
    PENDING_AUTHORIZATION
    DEAUTHORIZED
    REJECTED
}

enum DataShareType {
    INTERNAL
}

structure DataTransferProgress {
    Status: String
    CurrentRateInMegaBytesPerSecond: DoubleOptional
    TotalDataInMegaBytes: Long
    DataTransferredInMegaBytes: Long
    EstimatedTimeToCompletionInSeconds: LongOptional
    ElapsedTimeInSeconds: LongOptional
}

list DbGroupList {
    @xmlName("DbGroup") member: String
}

structure DeauthorizeDataShareMessage {
    @required DataShareArn: String
    @required ConsumerIdentifier: String
}

structure DefaultClusterParameters {
    ParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
}

structure DeferredMaintenanceWindow {
    DeferMaintenanceIdentifier: String
    DeferMaintenanceStartTime: TStamp
    DeferMaintenanceEndTime: TStamp
}

list DeferredMaintenanceWindowsList {
    @xmlName("DeferredMaintenanceWindow") member: DeferredMaintenanceWindow
}

structure DeleteAuthenticationProfileMessage {
    @required AuthenticationProfileName: AuthenticationProfileNameString
}

structure DeleteAuthenticationProfileResult {
    AuthenticationProfileName: AuthenticationProfileNameString
}

structure DeleteClusterMessage {
    @required ClusterIdentifier: String
    SkipFinalClusterSnapshot: Boolean
    FinalClusterSnapshotIdentifier: String
    FinalClusterSnapshotRetentionPeriod: IntegerOptional
}

structure DeleteClusterParameterGroupMessage {
    @required ParameterGroupName: String
}

structure DeleteClusterResult {
    Cluster: Cluster
}

structure DeleteClusterSecurityGroupMessage {
    @required ClusterSecurityGroupName: String
}

structure DeleteClusterSnapshotMessage {
    @required SnapshotIdentifier: String
    SnapshotClusterIdentifier: String
}

list DeleteClusterSnapshotMessageList {
    @xmlName("DeleteClusterSnapshotMessage") member: DeleteClusterSnapshotMessage
}

structure DeleteClusterSnapshotResult {
    Snapshot: Snapshot
}

structure DeleteClusterSubnetGroupMessage {
    @required ClusterSubnetGroupName: String
}

structure DeleteCustomDomainAssociationMessage {
    @required ClusterIdentifier: String
    @required CustomDomainName: CustomDomainNameString
}

structure DeleteEndpointAccessMessage {
    @required EndpointName: String
}

structure DeleteEventSubscriptionMessage {
    @required SubscriptionName: String
}

structure DeleteHsmClientCertificateMessage {
    @required HsmClientCertificateIdentifier: String
}

structure DeleteHsmConfigurationMessage {
    @required HsmConfigurationIdentifier: String
}

structure DeleteIntegrationMessage {
    @required IntegrationArn: IntegrationArn
}

structure DeleteRedshiftIdcApplicationMessage {
    @required RedshiftIdcApplicationArn: String
}

structure DeleteResourcePolicyMessage {
    @required ResourceArn: String
}

structure DeleteScheduledActionMessage {
    @required ScheduledActionName: String
}

structure DeleteSnapshotCopyGrantMessage {
    @required SnapshotCopyGrantName: String
}

structure DeleteSnapshotScheduleMessage {
    @required ScheduleIdentifier: String
}

structure DeleteTagsMessage {
    @required ResourceName: String
    @required TagKeys: TagKeyList
}

structure DeleteUsageLimitMessage {
    @required UsageLimitId: String
}

@error("client")
@httpError(403)
@awsQueryError(code: "DependentServiceAccessDenied", httpResponseCode: 403)
structure DependentServiceAccessDeniedFault {}

@error("client")
@awsQueryError(code: "DependentServiceRequestThrottlingFault", httpResponseCode: 400)
structure DependentServiceRequestThrottlingFault {}

@error("client")
@awsQueryError(code: "DependentServiceUnavailableFault", httpResponseCode: 400)
structure DependentServiceUnavailableFault {}

structure DeregisterNamespaceInputMessage {
    @required NamespaceIdentifier: NamespaceIdentifierUnion
    @required ConsumerIdentifiers: ConsumerIdentifierList
}

structure DeregisterNamespaceOutputMessage {
    Status: NamespaceRegistrationStatus
}

structure DescribeAccountAttributesMessage {
    AttributeNames: AttributeNameList
}

structure DescribeAuthenticationProfilesMessage {
    AuthenticationProfileName: AuthenticationProfileNameString
}

structure DescribeAuthenticationProfilesResult {
    AuthenticationProfiles: AuthenticationProfileList
}

structure DescribeClusterDbRevisionsMessage {
    ClusterIdentifier: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeClusterParameterGroupsMessage {
    ParameterGroupName: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeClusterParametersMessage {
    @required ParameterGroupName: String
    Source: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeClusterSecurityGroupsMessage {
    ClusterSecurityGroupName: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeClusterSnapshotsMessage {
    ClusterIdentifier: String
    SnapshotIdentifier: String
    SnapshotArn: String
    SnapshotType: String
    StartTime: TStamp
    EndTime: TStamp
    MaxRecords: IntegerOptional
    Marker: String
    OwnerAccount: String
    TagKeys: TagKeyList
    TagValues: TagValueList
    ClusterExists: BooleanOptional
    SortingEntities: SnapshotSortingEntityList
}

structure DescribeClusterSubnetGroupsMessage {
    ClusterSubnetGroupName: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeClusterTracksMessage {
    MaintenanceTrackName: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeClusterVersionsMessage {
    ClusterVersion: String
    ClusterParameterGroupFamily: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeClustersMessage {
    ClusterIdentifier: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeCustomDomainAssociationsMessage {
    CustomDomainName: CustomDomainNameString
    CustomDomainCertificateArn: CustomDomainCertificateArnString
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDataSharesForConsumerMessage {
    ConsumerArn: String
    Status: DataShareStatusForConsumer
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDataSharesForConsumerResult {
    DataShares: DataShareList
    Marker: String
}

structure DescribeDataSharesForProducerMessage {
    ProducerArn: String
    Status: DataShareStatusForProducer
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDataSharesForProducerResult {
    DataShares: DataShareList
    Marker: String
}

structure DescribeDataSharesMessage {
    DataShareArn: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDataSharesResult {
    DataShares: DataShareList
    Marker: String
}

structure DescribeDefaultClusterParametersMessage {
    @required ParameterGroupFamily: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeDefaultClusterParametersResult {
    DefaultClusterParameters: DefaultClusterParameters
}

structure DescribeEndpointAccessMessage {
    ClusterIdentifier: String
    ResourceOwner: String
    EndpointName: String
    VpcId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEndpointAuthorizationMessage {
    ClusterIdentifier: String
    Account: String
    Grantee: BooleanOptional
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeEventCategoriesMessage {
    SourceType: String
}

structure DescribeEventSubscriptionsMessage {
    SubscriptionName: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeEventsMessage {
    SourceIdentifier: String
    SourceType: SourceType
    StartTime: TStamp
    EndTime: TStamp
    Duration: IntegerOptional
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeHsmClientCertificatesMessage {
    HsmClientCertificateIdentifier: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeHsmConfigurationsMessage {
    HsmConfigurationIdentifier: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeInboundIntegrationsMessage {
    IntegrationArn: InboundIntegrationArn
    TargetArn: TargetArn
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeIntegrationsFilter {
    @required Name: DescribeIntegrationsFilterName
    @required Values: DescribeIntegrationsFilterValueList
}

list DescribeIntegrationsFilterList {
    @xmlName("DescribeIntegrationsFilter") member: DescribeIntegrationsFilter
}

enum DescribeIntegrationsFilterName {
    integration_arn = "integration-arn"
    source_arn = "source-arn"
    source_types = "source-types"
    status
}

list DescribeIntegrationsFilterValueList {
    @xmlName("Value") member: String
}

structure DescribeIntegrationsMessage {
    IntegrationArn: IntegrationArn
    MaxRecords: IntegerOptional
    Marker: String
    Filters: DescribeIntegrationsFilterList
}

structure DescribeLoggingStatusMessage {
    @required ClusterIdentifier: String
}

structure DescribeNodeConfigurationOptionsMessage {
    @required ActionType: ActionType
    ClusterIdentifier: String
    SnapshotIdentifier: String
    SnapshotArn: String
    OwnerAccount: String
    @xmlName("Filter") Filters: NodeConfigurationOptionsFilterList
    Marker: String
    MaxRecords: IntegerOptional
}

structure DescribeOrderableClusterOptionsMessage {
    ClusterVersion: String
    NodeType: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribePartnersInputMessage {
    @required AccountId: PartnerIntegrationAccountId
    @required ClusterIdentifier: PartnerIntegrationClusterIdentifier
    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
}

structure DescribePartnersOutputMessage {
    PartnerIntegrationInfoList: PartnerIntegrationInfoList
}

structure DescribeRedshiftIdcApplicationsMessage {
    RedshiftIdcApplicationArn: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeRedshiftIdcApplicationsResult {
    RedshiftIdcApplications: RedshiftIdcApplicationList
    Marker: String
}

structure DescribeReservedNodeExchangeStatusInputMessage {
    ReservedNodeId: String
    ReservedNodeExchangeRequestId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeReservedNodeExchangeStatusOutputMessage {
    ReservedNodeExchangeStatusDetails: ReservedNodeExchangeStatusList
    Marker: String
}

structure DescribeReservedNodeOfferingsMessage {
    ReservedNodeOfferingId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeReservedNodesMessage {
    ReservedNodeId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeResizeMessage {
    @required ClusterIdentifier: String
}

structure DescribeScheduledActionsMessage {
    ScheduledActionName: String
    TargetActionType: ScheduledActionTypeValues
    StartTime: TStamp
    EndTime: TStamp
    Active: BooleanOptional
    Filters: ScheduledActionFilterList
    Marker: String
    MaxRecords: IntegerOptional
}

structure DescribeSnapshotCopyGrantsMessage {
    SnapshotCopyGrantName: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeSnapshotSchedulesMessage {
    ClusterIdentifier: String
    ScheduleIdentifier: String
    TagKeys: TagKeyList
    TagValues: TagValueList
    Marker: String
    MaxRecords: IntegerOptional
}

structure DescribeSnapshotSchedulesOutputMessage {
    SnapshotSchedules: SnapshotScheduleList
    Marker: String
}

structure DescribeTableRestoreStatusMessage {
    ClusterIdentifier: String
    TableRestoreRequestId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure DescribeTagsMessage {
    ResourceName: String
    ResourceType: String
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

structure DescribeUsageLimitsMessage {
    UsageLimitId: String
    ClusterIdentifier: String
    FeatureType: UsageLimitFeatureType
    MaxRecords: IntegerOptional
    Marker: String
    TagKeys: TagKeyList
    TagValues: TagValueList
}

@length(min: 1, max: 1000)
@pattern("^.*$")
string Description

structure DisableLoggingMessage {
    @required ClusterIdentifier: String
}

structure DisableSnapshotCopyMessage {
    @required ClusterIdentifier: String
}

structure DisableSnapshotCopyResult {
    Cluster: Cluster
}

structure DisassociateDataShareConsumerMessage {
    @required DataShareArn: String
    DisassociateEntireAccount: BooleanOptional
    ConsumerArn: String
    ConsumerRegion: String
}

double Double

double DoubleOptional

structure EC2SecurityGroup {
    Status: String
    EC2SecurityGroupName: String
    EC2SecurityGroupOwnerId: String
    Tags: TagList
}

list EC2SecurityGroupList {
    @xmlName("EC2SecurityGroup") member: EC2SecurityGroup
}

structure ElasticIpStatus {
    ElasticIp: String
    Status: String
}

list EligibleTracksToUpdateList {
    @xmlName("UpdateTarget") member: UpdateTarget
}

structure EnableLoggingMessage {
    @required ClusterIdentifier: String
    BucketName: String
    S3KeyPrefix: S3KeyPrefixValue
    LogDestinationType: LogDestinationType
    LogExports: LogTypeList
}

structure EnableSnapshotCopyMessage {
    @required ClusterIdentifier: String
    @required DestinationRegion: String
    RetentionPeriod: IntegerOptional
    SnapshotCopyGrantName: String
    ManualSnapshotRetentionPeriod: IntegerOptional
}

structure EnableSnapshotCopyResult {
    Cluster: Cluster
}

map EncryptionContextMap {
    key: String
    value: String
}

structure Endpoint {
    Address: String
    Port: Integer
    VpcEndpoints: VpcEndpointsList
}

structure EndpointAccess {
    ClusterIdentifier: String
    ResourceOwner: String
    SubnetGroupName: String
    EndpointStatus: String
    EndpointName: String
    EndpointCreateTime: TStamp
    Port: Integer
    Address: String
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    VpcEndpoint: VpcEndpoint
}

structure EndpointAccessList {
    EndpointAccessList: EndpointAccesses
    Marker: String
}

list EndpointAccesses {
    member: EndpointAccess
}

@error("client")
@awsQueryError(code: "EndpointAlreadyExists", httpResponseCode: 400)
structure EndpointAlreadyExistsFault {}

structure EndpointAuthorization {
    Grantor: String
    Grantee: String
    ClusterIdentifier: String
    AuthorizeTime: TStamp
    ClusterStatus: String
    Status: AuthorizationStatus
    AllowedAllVPCs: Boolean
    AllowedVPCs: VpcIdentifierList
    EndpointCount: Integer
}

@error("client")
@awsQueryError(code: "EndpointAuthorizationAlreadyExists", httpResponseCode: 400)
structure EndpointAuthorizationAlreadyExistsFault {}

structure EndpointAuthorizationList {
    EndpointAuthorizationList: EndpointAuthorizations
    Marker: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "EndpointAuthorizationNotFound", httpResponseCode: 404)
structure EndpointAuthorizationNotFoundFault {}

list EndpointAuthorizations {
    member: EndpointAuthorization
}

@error("client")
@awsQueryError(code: "EndpointAuthorizationsPerClusterLimitExceeded", httpResponseCode: 400)
structure EndpointAuthorizationsPerClusterLimitExceededFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "EndpointNotFound", httpResponseCode: 404)
structure EndpointNotFoundFault {}

@error("client")
@awsQueryError(code: "EndpointsPerAuthorizationLimitExceeded", httpResponseCode: 400)
structure EndpointsPerAuthorizationLimitExceededFault {}

@error("client")
@awsQueryError(code: "EndpointsPerClusterLimitExceeded", httpResponseCode: 400)
structure EndpointsPerClusterLimitExceededFault {}

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    EventCategories: EventCategoriesList
    Severity: String
    Date: TStamp
    EventId: String
}

list EventCategoriesList {
    @xmlName("EventCategory") member: String
}

structure EventCategoriesMap {
    SourceType: String
    Events: EventInfoMapList
}

list EventCategoriesMapList {
    @xmlName("EventCategoriesMap") member: EventCategoriesMap
}

structure EventCategoriesMessage {
    EventCategoriesMapList: EventCategoriesMapList
}

structure EventInfoMap {
    EventId: String
    EventCategories: EventCategoriesList
    EventDescription: String
    Severity: String
}

list EventInfoMapList {
    @xmlName("EventInfoMap") member: EventInfoMap
}

list EventList {
    @xmlName("Event") member: Event
}

structure EventSubscription {
    CustomerAwsId: String
    CustSubscriptionId: String
    SnsTopicArn: String
    Status: String
    SubscriptionCreationTime: TStamp
    SourceType: String
    SourceIdsList: SourceIdsList
    EventCategoriesList: EventCategoriesList
    Severity: String
    Enabled: Boolean
    Tags: TagList
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

structure FailoverPrimaryComputeInputMessage {
    @required ClusterIdentifier: String
}

structure FailoverPrimaryComputeResult {
    Cluster: Cluster
}

structure GetClusterCredentialsMessage {
    @required DbUser: String
    DbName: String
    ClusterIdentifier: String
    DurationSeconds: IntegerOptional
    AutoCreate: BooleanOptional
    DbGroups: DbGroupList
    CustomDomainName: String
}

structure GetClusterCredentialsWithIAMMessage {
    DbName: String
    ClusterIdentifier: String
    DurationSeconds: IntegerOptional
    CustomDomainName: String
}

structure GetIdentityCenterAuthTokenRequest {
    @required ClusterIds: ClusterIdentifierList
}

structure GetIdentityCenterAuthTokenResponse {
    Token: SensitiveString
    ExpirationTime: TStamp
}

structure GetReservedNodeExchangeConfigurationOptionsInputMessage {
    @required ActionType: ReservedNodeExchangeActionType
    ClusterIdentifier: String
    SnapshotIdentifier: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure GetReservedNodeExchangeConfigurationOptionsOutputMessage {
    Marker: String
    ReservedNodeConfigurationOptionList: ReservedNodeConfigurationOptionList
}

structure GetReservedNodeExchangeOfferingsInputMessage {
    @required ReservedNodeId: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure GetReservedNodeExchangeOfferingsOutputMessage {
    Marker: String
    ReservedNodeOfferings: ReservedNodeOfferingList
}

structure GetResourcePolicyMessage {
    @required ResourceArn: String
}

structure GetResourcePolicyResult {
    ResourcePolicy: ResourcePolicy
}

structure HsmClientCertificate {
    HsmClientCertificateIdentifier: String
    HsmClientCertificatePublicKey: String
    Tags: TagList
}

@error("client")
@awsQueryError(code: "HsmClientCertificateAlreadyExistsFault", httpResponseCode: 400)
structure HsmClientCertificateAlreadyExistsFault {}

list HsmClientCertificateList {
    @xmlName("HsmClientCertificate") member: HsmClientCertificate
}

structure HsmClientCertificateMessage {
    Marker: String
    HsmClientCertificates: HsmClientCertificateList
}

@error("client")
@awsQueryError(code: "HsmClientCertificateNotFoundFault", httpResponseCode: 400)
structure HsmClientCertificateNotFoundFault {}

@error("client")
@awsQueryError(code: "HsmClientCertificateQuotaExceededFault", httpResponseCode: 400)
structure HsmClientCertificateQuotaExceededFault {}

structure HsmConfiguration {
    HsmConfigurationIdentifier: String
    Description: String
    HsmIpAddress: String
    HsmPartitionName: String
    Tags: TagList
}

@error("client")
@awsQueryError(code: "HsmConfigurationAlreadyExistsFault", httpResponseCode: 400)
structure HsmConfigurationAlreadyExistsFault {}

list HsmConfigurationList {
    @xmlName("HsmConfiguration") member: HsmConfiguration
}

structure HsmConfigurationMessage {
    Marker: String
    HsmConfigurations: HsmConfigurationList
}

@error("client")
@awsQueryError(code: "HsmConfigurationNotFoundFault", httpResponseCode: 400)
structure HsmConfigurationNotFoundFault {}

@error("client")
@awsQueryError(code: "HsmConfigurationQuotaExceededFault", httpResponseCode: 400)
structure HsmConfigurationQuotaExceededFault {}

structure HsmStatus {
    HsmClientCertificateIdentifier: String
    HsmConfigurationIdentifier: String
    Status: String
}

structure IPRange {
    Status: String
    CIDRIP: String
    Tags: TagList
}

list IPRangeList {
    @xmlName("IPRange") member: IPRange
}

list IamRoleArnList {
    @xmlName("IamRoleArn") member: String
}

@length(min: 1, max: 127)
@pattern("[\\w+=,.@-]+")
string IdcDisplayNameString

@length(min: 1, max: 127)
@pattern("^[a-zA-Z0-9_+.#@$-]+$")
string IdentityNamespaceString

enum ImpactRankingType {
    HIGH
    MEDIUM
    LOW
}

list ImportTablesCompleted {
    member: String
}

list ImportTablesInProgress {
    member: String
}

list ImportTablesNotStarted {
    member: String
}

@error("client")
@awsQueryError(code: "InProgressTableRestoreQuotaExceededFault", httpResponseCode: 400)
structure InProgressTableRestoreQuotaExceededFault {}

structure InboundIntegration {
    IntegrationArn: InboundIntegrationArn
    SourceArn: String
    TargetArn: TargetArn
    Status: ZeroETLIntegrationStatus
    Errors: IntegrationErrorList
    CreateTime: TStamp
}

@length(min: 1, max: 255)
@pattern("^arn:aws[a-z\\-]*:.+:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string InboundIntegrationArn

list InboundIntegrationList {
    @xmlName("InboundIntegration") member: InboundIntegration
}

structure InboundIntegrationsMessage {
    Marker: String
    InboundIntegrations: InboundIntegrationList
}

@error("client")
@awsQueryError(code: "IncompatibleOrderableOptions", httpResponseCode: 400)
structure IncompatibleOrderableOptions {}

@error("client")
@awsQueryError(code: "InsufficientClusterCapacity", httpResponseCode: 400)
structure InsufficientClusterCapacityFault {}

@error("client")
@awsQueryError(code: "InsufficientS3BucketPolicyFault", httpResponseCode: 400)
structure InsufficientS3BucketPolicyFault {}

integer Integer

integer IntegerOptional

structure Integration {
    IntegrationArn: IntegrationArn
    IntegrationName: IntegrationName
    SourceArn: SourceArn
    TargetArn: TargetArn
    Status: ZeroETLIntegrationStatus
    Errors: IntegrationErrorList
    CreateTime: TStamp
    Description: Description
    KMSKeyId: String
    AdditionalEncryptionContext: EncryptionContextMap
    Tags: TagList
}

@error("client")
@awsQueryError(code: "IntegrationAlreadyExistsFault", httpResponseCode: 400)
structure IntegrationAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("^arn:aws[a-z\\-]*:redshift:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string IntegrationArn

@error("client")
@awsQueryError(code: "IntegrationConflictOperationFault", httpResponseCode: 400)
structure IntegrationConflictOperationFault {}

@error("client")
@awsQueryError(code: "IntegrationConflictStateFault", httpResponseCode: 400)
structure IntegrationConflictStateFault {}

@length(min: 0, max: 1000)
@pattern("^.*$")
string IntegrationDescription

structure IntegrationError {
    @required ErrorCode: String
    ErrorMessage: String
}

list IntegrationErrorList {
    @xmlName("IntegrationError") member: IntegrationError
}

list IntegrationList {
    @xmlName("Integration") member: Integration
}

@length(min: 1, max: 63)
@pattern("^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$")
string IntegrationName

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationNotFoundFault", httpResponseCode: 404)
structure IntegrationNotFoundFault {}

@error("client")
@awsQueryError(code: "IntegrationQuotaExceededFault", httpResponseCode: 400)
structure IntegrationQuotaExceededFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationSourceNotFoundFault", httpResponseCode: 404)
structure IntegrationSourceNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationTargetNotFoundFault", httpResponseCode: 404)
structure IntegrationTargetNotFoundFault {}

structure IntegrationsMessage {
    Marker: String
    Integrations: IntegrationList
}

@error("client")
@awsQueryError(code: "InvalidAuthenticationProfileRequestFault", httpResponseCode: 400)
structure InvalidAuthenticationProfileRequestFault {}

@error("client")
@awsQueryError(code: "InvalidAuthorizationState", httpResponseCode: 400)
structure InvalidAuthorizationStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterParameterGroupState", httpResponseCode: 400)
structure InvalidClusterParameterGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterSecurityGroupState", httpResponseCode: 400)
structure InvalidClusterSecurityGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterSnapshotScheduleState", httpResponseCode: 400)
structure InvalidClusterSnapshotScheduleStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterSnapshotState", httpResponseCode: 400)
structure InvalidClusterSnapshotStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterState", httpResponseCode: 400)
structure InvalidClusterStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterSubnetGroupStateFault", httpResponseCode: 400)
structure InvalidClusterSubnetGroupStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterSubnetStateFault", httpResponseCode: 400)
structure InvalidClusterSubnetStateFault {}

@error("client")
@awsQueryError(code: "InvalidClusterTrack", httpResponseCode: 400)
structure InvalidClusterTrackFault {}

@error("client")
@awsQueryError(code: "InvalidDataShareFault", httpResponseCode: 400)
structure InvalidDataShareFault {}

@error("client")
@awsQueryError(code: "InvalidElasticIpFault", httpResponseCode: 400)
structure InvalidElasticIpFault {}

@error("client")
@awsQueryError(code: "InvalidEndpointState", httpResponseCode: 400)
structure InvalidEndpointStateFault {}

@error("client")
@awsQueryError(code: "InvalidHsmClientCertificateStateFault", httpResponseCode: 400)
structure InvalidHsmClientCertificateStateFault {}

@error("client")
@awsQueryError(code: "InvalidHsmConfigurationStateFault", httpResponseCode: 400)
structure InvalidHsmConfigurationStateFault {}

@error("client")
@awsQueryError(code: "InvalidNamespaceFault", httpResponseCode: 400)
structure InvalidNamespaceFault {}

@error("client")
@awsQueryError(code: "InvalidPolicyFault", httpResponseCode: 400)
structure InvalidPolicyFault {}

@error("client")
@awsQueryError(code: "InvalidReservedNodeState", httpResponseCode: 400)
structure InvalidReservedNodeStateFault {}

@error("client")
@httpError(406)
@awsQueryError(code: "InvalidRestore", httpResponseCode: 406)
structure InvalidRestoreFault {}

@error("client")
@awsQueryError(code: "InvalidRetentionPeriodFault", httpResponseCode: 400)
structure InvalidRetentionPeriodFault {}

@error("client")
@awsQueryError(code: "InvalidS3BucketNameFault", httpResponseCode: 400)
structure InvalidS3BucketNameFault {}

@error("client")
@awsQueryError(code: "InvalidS3KeyPrefixFault", httpResponseCode: 400)
structure InvalidS3KeyPrefixFault {}

@error("client")
@awsQueryError(code: "InvalidSchedule", httpResponseCode: 400)
structure InvalidScheduleFault {}

@error("client")
@awsQueryError(code: "InvalidScheduledAction", httpResponseCode: 400)
structure InvalidScheduledActionFault {}

@error("client")
@awsQueryError(code: "InvalidSnapshotCopyGrantStateFault", httpResponseCode: 400)
structure InvalidSnapshotCopyGrantStateFault {}

@error("client")
@awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@awsQueryError(code: "InvalidSubscriptionStateFault", httpResponseCode: 400)
structure InvalidSubscriptionStateFault {}

@error("client")
@awsQueryError(code: "InvalidTableRestoreArgument", httpResponseCode: 400)
structure InvalidTableRestoreArgumentFault {}

@error("client")
@awsQueryError(code: "InvalidTagFault", httpResponseCode: 400)
structure InvalidTagFault {}

@error("client")
@awsQueryError(code: "InvalidUsageLimit", httpResponseCode: 400)
structure InvalidUsageLimitFault {}

@error("client")
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

@error("client")
@awsQueryError(code: "Ipv6CidrBlockNotFoundFault", httpResponseCode: 400)
structure Ipv6CidrBlockNotFoundFault {}

structure LakeFormationQuery {
    @required Authorization: ServiceAuthorization
}

union LakeFormationScopeUnion {
    LakeFormationQuery: LakeFormationQuery
}

list LakeFormationServiceIntegrations {
    member: LakeFormationScopeUnion
}

structure LakehouseConfiguration {
    ClusterIdentifier: String
    LakehouseIdcApplicationArn: String
    LakehouseRegistrationStatus: String
    CatalogArn: String
}

enum LakehouseIdcRegistration {
    Associate
    Disassociate
}

enum LakehouseRegistration {
    Register
    Deregister
}

@error("client")
@awsQueryError(code: "LimitExceededFault", httpResponseCode: 400)
structure LimitExceededFault {}

structure ListRecommendationsMessage {
    ClusterIdentifier: String
    NamespaceArn: String
    MaxRecords: IntegerOptional
    Marker: String
}

structure ListRecommendationsResult {
    Recommendations: RecommendationList
    Marker: String
}

enum LogDestinationType {
    s3
    cloudwatch
}

list LogTypeList {
    member: String
}

structure LoggingStatus {
    LoggingEnabled: Boolean
    BucketName: String
    S3KeyPrefix: S3KeyPrefixValue
    LastSuccessfulDeliveryTime: TStamp
    LastFailureTime: TStamp
    LastFailureMessage: String
    LogDestinationType: LogDestinationType
    LogExports: LogTypeList
}

long Long

long LongOptional

structure MaintenanceTrack {
    MaintenanceTrackName: String
    DatabaseVersion: String
    UpdateTargets: EligibleTracksToUpdateList
}

enum Mode {
    standard
    high_performance = "high-performance"
}

structure ModifyAquaInputMessage {
    @required ClusterIdentifier: String
    AquaConfigurationStatus: AquaConfigurationStatus
}

structure ModifyAquaOutputMessage {
    AquaConfiguration: AquaConfiguration
}

structure ModifyAuthenticationProfileMessage {
    @required AuthenticationProfileName: AuthenticationProfileNameString
    @required AuthenticationProfileContent: String
}

structure ModifyAuthenticationProfileResult {
    AuthenticationProfileName: AuthenticationProfileNameString
    AuthenticationProfileContent: String
}

structure ModifyClusterDbRevisionMessage {
    @required ClusterIdentifier: String
    @required RevisionTarget: String
}

structure ModifyClusterDbRevisionResult {
    Cluster: Cluster
}

structure ModifyClusterIamRolesMessage {
    @required ClusterIdentifier: String
    AddIamRoles: IamRoleArnList
    RemoveIamRoles: IamRoleArnList
    DefaultIamRoleArn: String
}

structure ModifyClusterIamRolesResult {
    Cluster: Cluster
}

structure ModifyClusterMaintenanceMessage {
    @required ClusterIdentifier: String
    DeferMaintenance: BooleanOptional
    DeferMaintenanceIdentifier: String
    DeferMaintenanceStartTime: TStamp
    DeferMaintenanceEndTime: TStamp
    DeferMaintenanceDuration: IntegerOptional
}

structure ModifyClusterMaintenanceResult {
    Cluster: Cluster
}

structure ModifyClusterMessage {
    @required ClusterIdentifier: String
    ClusterType: String
    NodeType: String
    NumberOfNodes: IntegerOptional
    ClusterSecurityGroups: ClusterSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    MasterUserPassword: SensitiveString
    ClusterParameterGroupName: String
    AutomatedSnapshotRetentionPeriod: IntegerOptional
    ManualSnapshotRetentionPeriod: IntegerOptional
    PreferredMaintenanceWindow: String
    ClusterVersion: String
    AllowVersionUpgrade: BooleanOptional
    HsmClientCertificateIdentifier: String
    HsmConfigurationIdentifier: String
    NewClusterIdentifier: String
    PubliclyAccessible: BooleanOptional
    ElasticIp: String
    EnhancedVpcRouting: BooleanOptional
    MaintenanceTrackName: String
    Encrypted: BooleanOptional
    KmsKeyId: String
    AvailabilityZoneRelocation: BooleanOptional
    AvailabilityZone: String
    Port: IntegerOptional
    ManageMasterPassword: BooleanOptional
    MasterPasswordSecretKmsKeyId: String
    IpAddressType: String
    MultiAZ: BooleanOptional
    ExtraComputeForAutomaticOptimization: BooleanOptional
}

structure ModifyClusterParameterGroupMessage {
    @required ParameterGroupName: String
    @required Parameters: ParametersList
}

structure ModifyClusterResult {
    Cluster: Cluster
}

structure ModifyClusterSnapshotMessage {
    @required SnapshotIdentifier: String
    ManualSnapshotRetentionPeriod: IntegerOptional
    Force: Boolean
}

structure ModifyClusterSnapshotResult {
    Snapshot: Snapshot
}

structure ModifyClusterSnapshotScheduleMessage {
    @required ClusterIdentifier: String
    ScheduleIdentifier: String
    DisassociateSchedule: BooleanOptional
}

structure ModifyClusterSubnetGroupMessage {
    @required ClusterSubnetGroupName: String
    Description: String
    @required SubnetIds: SubnetIdentifierList
}

structure ModifyClusterSubnetGroupResult {
    ClusterSubnetGroup: ClusterSubnetGroup
}

structure ModifyCustomDomainAssociationMessage {
    @required CustomDomainName: CustomDomainNameString
    @required CustomDomainCertificateArn: CustomDomainCertificateArnString
    @required ClusterIdentifier: String
}

structure ModifyCustomDomainAssociationResult {
    CustomDomainName: CustomDomainNameString
    CustomDomainCertificateArn: CustomDomainCertificateArnString
    ClusterIdentifier: String
    CustomDomainCertExpiryTime: String
}

structure ModifyEndpointAccessMessage {
    @required EndpointName: String
    VpcSecurityGroupIds: VpcSecurityGroupIdList
}

structure ModifyEventSubscriptionMessage {
    @required SubscriptionName: String
    SnsTopicArn: String
    SourceType: String
    SourceIds: SourceIdsList
    EventCategories: EventCategoriesList
    Severity: String
    Enabled: BooleanOptional
}

structure ModifyEventSubscriptionResult {
    EventSubscription: EventSubscription
}

structure ModifyIntegrationMessage {
    @required IntegrationArn: IntegrationArn
    Description: IntegrationDescription
    IntegrationName: IntegrationName
}

structure ModifyLakehouseConfigurationMessage {
    @required ClusterIdentifier: String
    LakehouseRegistration: LakehouseRegistration
    CatalogName: CatalogNameString
    LakehouseIdcRegistration: LakehouseIdcRegistration
    LakehouseIdcApplicationArn: String
    DryRun: BooleanOptional
}

structure ModifyRedshiftIdcApplicationMessage {
    @required RedshiftIdcApplicationArn: String
    IdentityNamespace: IdentityNamespaceString
    IamRoleArn: String
    IdcDisplayName: IdcDisplayNameString
    AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
    ServiceIntegrations: ServiceIntegrationList
}

structure ModifyRedshiftIdcApplicationResult {
    RedshiftIdcApplication: RedshiftIdcApplication
}

structure ModifyScheduledActionMessage {
    @required ScheduledActionName: String
    TargetAction: ScheduledActionType
    Schedule: String
    IamRole: String
    ScheduledActionDescription: String
    StartTime: TStamp
    EndTime: TStamp
    Enable: BooleanOptional
}

structure ModifySnapshotCopyRetentionPeriodMessage {
    @required ClusterIdentifier: String
    @required RetentionPeriod: Integer
    Manual: Boolean
}

structure ModifySnapshotCopyRetentionPeriodResult {
    Cluster: Cluster
}

structure ModifySnapshotScheduleMessage {
    @required ScheduleIdentifier: String
    @required ScheduleDefinitions: ScheduleDefinitionList
}

structure ModifyUsageLimitMessage {
    @required UsageLimitId: String
    Amount: LongOptional
    BreachAction: UsageLimitBreachAction
}

union NamespaceIdentifierUnion {
    ServerlessIdentifier: ServerlessIdentifier
    ProvisionedIdentifier: ProvisionedIdentifier
}

enum NamespaceRegistrationStatus {
    Registering
    Deregistering
}

structure NetworkInterface {
    NetworkInterfaceId: String
    SubnetId: String
    PrivateIpAddress: String
    AvailabilityZone: String
    Ipv6Address: String
}

list NetworkInterfaceList {
    @xmlName("NetworkInterface") member: NetworkInterface
}

structure NodeConfigurationOption {
    NodeType: String
    NumberOfNodes: Integer
    EstimatedDiskUtilizationPercent: DoubleOptional
    Mode: Mode
}

list NodeConfigurationOptionList {
    @xmlName("NodeConfigurationOption") member: NodeConfigurationOption
}

structure NodeConfigurationOptionsFilter {
    Name: NodeConfigurationOptionsFilterName
    Operator: OperatorType
    @xmlName("Value") Values: ValueStringList
}

list NodeConfigurationOptionsFilterList {
    @xmlName("NodeConfigurationOptionsFilter") member: NodeConfigurationOptionsFilter
}

enum NodeConfigurationOptionsFilterName {
    NodeType
    NumberOfNodes
    EstimatedDiskUtilizationPercent
    Mode
}

structure NodeConfigurationOptionsMessage {
    NodeConfigurationOptionList: NodeConfigurationOptionList
    Marker: String
}

@error("client")
@awsQueryError(code: "NumberOfNodesPerClusterLimitExceeded", httpResponseCode: 400)
structure NumberOfNodesPerClusterLimitExceededFault {}

@error("client")
@awsQueryError(code: "NumberOfNodesQuotaExceeded", httpResponseCode: 400)
structure NumberOfNodesQuotaExceededFault {}

enum OperatorType {
    eq
    lt
    gt
    le
    ge
    in
    between
}

structure OrderableClusterOption {
    ClusterVersion: String
    ClusterType: String
    NodeType: String
    AvailabilityZones: AvailabilityZoneList
}

list OrderableClusterOptionsList {
    @xmlName("OrderableClusterOption") member: OrderableClusterOption
}

structure OrderableClusterOptionsMessage {
    OrderableClusterOptions: OrderableClusterOptionsList
    Marker: String
}

structure Parameter {
    ParameterName: String
    ParameterValue: String
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    ApplyType: ParameterApplyType
    IsModifiable: Boolean
    MinimumEngineVersion: String
}

enum ParameterApplyType {
    static
    dynamic
}

list ParameterGroupList {
    @xmlName("ClusterParameterGroup") member: ClusterParameterGroup
}

list ParametersList {
    @xmlName("Parameter") member: Parameter
}

@length(min: 12, max: 12)
@pattern("^[0-9]+$")
string PartnerIntegrationAccountId

@length(max: 63)
@pattern("^[a-zA-Z0-9\\-]+$")
string PartnerIntegrationClusterIdentifier

@length(max: 127)
@pattern("^[\\p{L}_][\\p{L}\\p{N}@$#_]+$")
string PartnerIntegrationDatabaseName

structure PartnerIntegrationInfo {
    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
    Status: PartnerIntegrationStatus
    StatusMessage: PartnerIntegrationStatusMessage
    CreatedAt: TStamp
    UpdatedAt: TStamp
}

list PartnerIntegrationInfoList {
    @xmlName("PartnerIntegrationInfo") member: PartnerIntegrationInfo
}

structure PartnerIntegrationInputMessage {
    @required AccountId: PartnerIntegrationAccountId
    @required ClusterIdentifier: PartnerIntegrationClusterIdentifier
    @required DatabaseName: PartnerIntegrationDatabaseName
    @required PartnerName: PartnerIntegrationPartnerName
}

structure PartnerIntegrationOutputMessage {
    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
}

@length(max: 255)
@pattern("^[a-zA-Z0-9\\-_]+$")
string PartnerIntegrationPartnerName

enum PartnerIntegrationStatus {
    Active
    Inactive
    RuntimeFailure
    ConnectionFailure
}

@length(max: 262144)
@pattern("^[\\x20-\\x7E]+$")
string PartnerIntegrationStatusMessage

@error("client")
@httpError(404)
@awsQueryError(code: "PartnerNotFound", httpResponseCode: 404)
structure PartnerNotFoundFault {}

structure PauseClusterMessage {
    @required ClusterIdentifier: String
}

structure PauseClusterResult {
    Cluster: Cluster
}

list PendingActionsList {
    member: String
}

structure PendingModifiedValues {
    MasterUserPassword: SensitiveString
    NodeType: String
    NumberOfNodes: IntegerOptional
    ClusterType: String
    ClusterVersion: String
    AutomatedSnapshotRetentionPeriod: IntegerOptional
    ClusterIdentifier: String
    PubliclyAccessible: BooleanOptional
    EnhancedVpcRouting: BooleanOptional
    MaintenanceTrackName: String
    EncryptionType: String
}

structure ProvisionedIdentifier {
    @required ClusterIdentifier: String
}

structure PurchaseReservedNodeOfferingMessage {
    @required ReservedNodeOfferingId: String
    NodeCount: IntegerOptional
}

structure PurchaseReservedNodeOfferingResult {
    ReservedNode: ReservedNode
}

structure PutResourcePolicyMessage {
    @required ResourceArn: String
    @required Policy: String
}

structure PutResourcePolicyResult {
    ResourcePolicy: ResourcePolicy
}

structure ReadWriteAccess {
    @required Authorization: ServiceAuthorization
}

structure RebootClusterMessage {
    @required ClusterIdentifier: String
}

structure RebootClusterResult {
    Cluster: Cluster
}

structure Recommendation {
    Id: String
    ClusterIdentifier: String
    NamespaceArn: String
    CreatedAt: TStamp
    RecommendationType: String
    Title: String
    Description: String
    Observation: String
    ImpactRanking: ImpactRankingType
    RecommendationText: String
    RecommendedActions: RecommendedActionList
    ReferenceLinks: ReferenceLinkList
}

list RecommendationList {
    @xmlName("Recommendation") member: Recommendation
}

structure RecommendedAction {
    Text: String
    Database: String
    Command: String
    Type: RecommendedActionType
}

list RecommendedActionList {
    @xmlName("RecommendedAction") member: RecommendedAction
}

enum RecommendedActionType {
    SQL
    CLI
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    @xmlName("RecurringCharge") member: RecurringCharge
}

structure RedshiftIdcApplication {
    IdcInstanceArn: String
    RedshiftIdcApplicationName: RedshiftIdcApplicationName
    RedshiftIdcApplicationArn: String
    IdentityNamespace: IdentityNamespaceString
    IdcDisplayName: IdcDisplayNameString
    IamRoleArn: String
    IdcManagedApplicationArn: String
    IdcOnboardStatus: String
    AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
    ServiceIntegrations: ServiceIntegrationList
    ApplicationType: ApplicationType
    Tags: TagList
    SsoTagKeys: TagKeyList
}

@error("client")
@awsQueryError(code: "RedshiftIdcApplicationAlreadyExists", httpResponseCode: 400)
structure RedshiftIdcApplicationAlreadyExistsFault {}

list RedshiftIdcApplicationList {
    member: RedshiftIdcApplication
}

@length(min: 1, max: 63)
@pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")
string RedshiftIdcApplicationName

@error("client")
@httpError(404)
@awsQueryError(code: "RedshiftIdcApplicationNotExists", httpResponseCode: 404)
structure RedshiftIdcApplicationNotExistsFault {}

@error("client")
@awsQueryError(code: "RedshiftIdcApplicationQuotaExceeded", httpResponseCode: 400)
structure RedshiftIdcApplicationQuotaExceededFault {}

@error("client")
@awsQueryError(code: "RedshiftInvalidParameter", httpResponseCode: 400)
structure RedshiftInvalidParameterFault {}

union RedshiftScopeUnion {
    Connect: Connect
}

list RedshiftServiceIntegrations {
    member: RedshiftScopeUnion
}

structure ReferenceLink {
    Text: String
    Link: String
}

list ReferenceLinkList {
    @xmlName("ReferenceLink") member: ReferenceLink
}

structure RegisterNamespaceInputMessage {
    @required NamespaceIdentifier: NamespaceIdentifierUnion
    @required ConsumerIdentifiers: ConsumerIdentifierList
}

structure RegisterNamespaceOutputMessage {
    Status: NamespaceRegistrationStatus
}

structure RejectDataShareMessage {
    @required DataShareArn: String
}

structure ReservedNode {
    ReservedNodeId: String
    ReservedNodeOfferingId: String
    NodeType: String
    StartTime: TStamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    NodeCount: Integer
    State: String
    OfferingType: String
    RecurringCharges: RecurringChargeList
    ReservedNodeOfferingType: ReservedNodeOfferingType
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeAlreadyExists", httpResponseCode: 404)
structure ReservedNodeAlreadyExistsFault {}

@error("client")
@awsQueryError(code: "ReservedNodeAlreadyMigrated", httpResponseCode: 400)
structure ReservedNodeAlreadyMigratedFault {}

structure ReservedNodeConfigurationOption {
    SourceReservedNode: ReservedNode
    TargetReservedNodeCount: Integer
    TargetReservedNodeOffering: ReservedNodeOffering
}

list ReservedNodeConfigurationOptionList {
    @xmlName("ReservedNodeConfigurationOption") member: ReservedNodeConfigurationOption
}

enum ReservedNodeExchangeActionType {
    restore_cluster = "restore-cluster"
    resize_cluster = "resize-cluster"
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeExchangeNotFond", httpResponseCode: 404)
structure ReservedNodeExchangeNotFoundFault {}

structure ReservedNodeExchangeStatus {
    ReservedNodeExchangeRequestId: String
    Status: ReservedNodeExchangeStatusType
    RequestTime: TStamp
    SourceReservedNodeId: String
    SourceReservedNodeType: String
    SourceReservedNodeCount: Integer
    TargetReservedNodeOfferingId: String
    TargetReservedNodeType: String
    TargetReservedNodeCount: Integer
}

list ReservedNodeExchangeStatusList {
    @xmlName("ReservedNodeExchangeStatus") member: ReservedNodeExchangeStatus
}

enum ReservedNodeExchangeStatusType {
    REQUESTED
    PENDING
    IN_PROGRESS
    RETRYING
    SUCCEEDED
    FAILED
}

list ReservedNodeList {
    @xmlName("ReservedNode") member: ReservedNode
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeNotFound", httpResponseCode: 404)
structure ReservedNodeNotFoundFault {}

structure ReservedNodeOffering {
    ReservedNodeOfferingId: String
    NodeType: String
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    OfferingType: String
    RecurringCharges: RecurringChargeList
    ReservedNodeOfferingType: ReservedNodeOfferingType
}

list ReservedNodeOfferingList {
    @xmlName("ReservedNodeOffering") member: ReservedNodeOffering
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeOfferingNotFound", httpResponseCode: 404)
structure ReservedNodeOfferingNotFoundFault {}

enum ReservedNodeOfferingType {
    Regular
    Upgradable
}

structure ReservedNodeOfferingsMessage {
    Marker: String
    ReservedNodeOfferings: ReservedNodeOfferingList
}

@error("client")
@awsQueryError(code: "ReservedNodeQuotaExceeded", httpResponseCode: 400)
structure ReservedNodeQuotaExceededFault {}

structure ReservedNodesMessage {
    Marker: String
    ReservedNodes: ReservedNodeList
}

structure ResetClusterParameterGroupMessage {
    @required ParameterGroupName: String
    ResetAllParameters: Boolean
    Parameters: ParametersList
}

structure ResizeClusterMessage {
    @required ClusterIdentifier: String
    ClusterType: String
    NodeType: String
    NumberOfNodes: IntegerOptional
    Classic: BooleanOptional
    ReservedNodeId: String
    TargetReservedNodeOfferingId: String
}

structure ResizeClusterResult {
    Cluster: Cluster
}

structure ResizeInfo {
    ResizeType: String
    AllowCancelResize: Boolean
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResizeNotFound", httpResponseCode: 404)
structure ResizeNotFoundFault {}

structure ResizeProgressMessage {
    TargetNodeType: String
    TargetNumberOfNodes: IntegerOptional
    TargetClusterType: String
    Status: String
    ImportTablesCompleted: ImportTablesCompleted
    ImportTablesInProgress: ImportTablesInProgress
    ImportTablesNotStarted: ImportTablesNotStarted
    AvgResizeRateInMegaBytesPerSecond: DoubleOptional
    TotalResizeDataInMegaBytes: LongOptional
    ProgressInMegaBytes: LongOptional
    ElapsedTimeInSeconds: LongOptional
    EstimatedTimeToCompletionInSeconds: LongOptional
    ResizeType: String
    Message: String
    TargetEncryptionType: String
    DataTransferProgressPercent: DoubleOptional
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundFault", httpResponseCode: 404)
structure ResourceNotFoundFault {}

structure ResourcePolicy {
    ResourceArn: String
    Policy: String
}

list RestorableNodeTypeList {
    @xmlName("NodeType") member: String
}

structure RestoreFromClusterSnapshotMessage {
    @required ClusterIdentifier: String
    SnapshotIdentifier: String
    SnapshotArn: String
    SnapshotClusterIdentifier: String
    Port: IntegerOptional
    AvailabilityZone: String
    AllowVersionUpgrade: BooleanOptional
    ClusterSubnetGroupName: String
    PubliclyAccessible: BooleanOptional
    OwnerAccount: String
    HsmClientCertificateIdentifier: String
    HsmConfigurationIdentifier: String
    ElasticIp: String
    ClusterParameterGroupName: String
    ClusterSecurityGroups: ClusterSecurityGroupNameList
    VpcSecurityGroupIds: VpcSecurityGroupIdList
    PreferredMaintenanceWindow: String
    AutomatedSnapshotRetentionPeriod: IntegerOptional
    ManualSnapshotRetentionPeriod: IntegerOptional
    KmsKeyId: String
    NodeType: String
    EnhancedVpcRouting: BooleanOptional
    AdditionalInfo: String
    IamRoles: IamRoleArnList
    MaintenanceTrackName: String
    SnapshotScheduleIdentifier: String
    NumberOfNodes: IntegerOptional
    AvailabilityZoneRelocation: BooleanOptional
    AquaConfigurationStatus: AquaConfigurationStatus
    DefaultIamRoleArn: String
    ReservedNodeId: String
    TargetReservedNodeOfferingId: String
    Encrypted: BooleanOptional
    ManageMasterPassword: BooleanOptional
    MasterPasswordSecretKmsKeyId: String
    IpAddressType: String
    MultiAZ: BooleanOptional
    CatalogName: CatalogNameString
    RedshiftIdcApplicationArn: String
}

structure RestoreFromClusterSnapshotResult {
    Cluster: Cluster
}

structure RestoreStatus {
    Status: String
    CurrentRestoreRateInMegaBytesPerSecond: Double
    SnapshotSizeInMegaBytes: Long
    ProgressInMegaBytes: Long
    ElapsedTimeInSeconds: Long
    EstimatedTimeToCompletionInSeconds: Long
}

structure RestoreTableFromClusterSnapshotMessage {
    @required ClusterIdentifier: String
    @required SnapshotIdentifier: String
    @required SourceDatabaseName: String
    SourceSchemaName: String
    @required SourceTableName: String
    TargetDatabaseName: String
    TargetSchemaName: String
    @required NewTableName: String
    EnableCaseSensitiveIdentifier: BooleanOptional
}

structure RestoreTableFromClusterSnapshotResult {
    TableRestoreStatus: TableRestoreStatus
}

structure ResumeClusterMessage {
    @required ClusterIdentifier: String
}

structure ResumeClusterResult {
    Cluster: Cluster
}

structure RevisionTarget {
    DatabaseRevision: String
    Description: String
    DatabaseRevisionReleaseDate: TStamp
}

list RevisionTargetsList {
    @xmlName("RevisionTarget") member: RevisionTarget
}

structure RevokeClusterSecurityGroupIngressMessage {
    @required ClusterSecurityGroupName: String
    CIDRIP: String
    EC2SecurityGroupName: String
    EC2SecurityGroupOwnerId: String
}

structure RevokeClusterSecurityGroupIngressResult {
    ClusterSecurityGroup: ClusterSecurityGroup
}

structure RevokeEndpointAccessMessage {
    ClusterIdentifier: String
    Account: String
    VpcIds: VpcIdentifierList
    Force: Boolean
}

structure RevokeSnapshotAccessMessage {
    SnapshotIdentifier: String
    SnapshotArn: String
    SnapshotClusterIdentifier: String
    @required AccountWithRestoreAccess: String
}

structure RevokeSnapshotAccessResult {
    Snapshot: Snapshot
}

structure RotateEncryptionKeyMessage {
    @required ClusterIdentifier: String
}

structure RotateEncryptionKeyResult {
    Cluster: Cluster
}

union S3AccessGrantsScopeUnion {
    ReadWriteAccess: ReadWriteAccess
}

list S3AccessGrantsServiceIntegrations {
    member: S3AccessGrantsScopeUnion
}

@length(max: 256)
@pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string S3KeyPrefixValue

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

list ScheduleDefinitionList {
    @xmlName("ScheduleDefinition") member: String
}

@error("client")
@awsQueryError(code: "ScheduleDefinitionTypeUnsupported", httpResponseCode: 400)
structure ScheduleDefinitionTypeUnsupportedFault {}

enum ScheduleState {
    MODIFYING
    ACTIVE
    FAILED
}

structure ScheduledAction {
    ScheduledActionName: String
    TargetAction: ScheduledActionType
    Schedule: String
    IamRole: String
    ScheduledActionDescription: String
    State: ScheduledActionState
    NextInvocations: ScheduledActionTimeList
    StartTime: TStamp
    EndTime: TStamp
}

@error("client")
@awsQueryError(code: "ScheduledActionAlreadyExists", httpResponseCode: 400)
structure ScheduledActionAlreadyExistsFault {}

structure ScheduledActionFilter {
    @required Name: ScheduledActionFilterName
    @required Values: ValueStringList
}

list ScheduledActionFilterList {
    @xmlName("ScheduledActionFilter") member: ScheduledActionFilter
}

enum ScheduledActionFilterName {
    cluster_identifier = "cluster-identifier"
    iam_role = "iam-role"
}

list ScheduledActionList {
    @xmlName("ScheduledAction") member: ScheduledAction
}

@error("client")
@awsQueryError(code: "ScheduledActionNotFound", httpResponseCode: 400)
structure ScheduledActionNotFoundFault {}

@error("client")
@awsQueryError(code: "ScheduledActionQuotaExceeded", httpResponseCode: 400)
structure ScheduledActionQuotaExceededFault {}

enum ScheduledActionState {
    ACTIVE
    DISABLED
}

list ScheduledActionTimeList {
    @xmlName("ScheduledActionTime") member: TStamp
}

structure ScheduledActionType {
    ResizeCluster: ResizeClusterMessage
    PauseCluster: PauseClusterMessage
    ResumeCluster: ResumeClusterMessage
}

@error("client")
@awsQueryError(code: "ScheduledActionTypeUnsupported", httpResponseCode: 400)
structure ScheduledActionTypeUnsupportedFault {}

enum ScheduledActionTypeValues {
    ResizeCluster
    PauseCluster
    ResumeCluster
}

structure ScheduledActionsMessage {
    Marker: String
    ScheduledActions: ScheduledActionList
}

list ScheduledSnapshotTimeList {
    @xmlName("SnapshotTime") member: TStamp
}

structure SecondaryClusterInfo {
    AvailabilityZone: String
    ClusterNodes: ClusterNodesList
}

@sensitive
string SensitiveString

structure ServerlessIdentifier {
    @required NamespaceIdentifier: String
    @required WorkgroupIdentifier: String
}

enum ServiceAuthorization {
    Enabled
    Disabled
}

list ServiceIntegrationList {
    member: ServiceIntegrationsUnion
}

union ServiceIntegrationsUnion {
    LakeFormation: LakeFormationServiceIntegrations
    S3AccessGrants: S3AccessGrantsServiceIntegrations
    Redshift: RedshiftServiceIntegrations
}

structure Snapshot {
    SnapshotIdentifier: String
    ClusterIdentifier: String
    SnapshotCreateTime: TStamp
    Status: String
    Port: Integer
    AvailabilityZone: String
    ClusterCreateTime: TStamp
    MasterUsername: String
    ClusterVersion: String
    EngineFullVersion: String
    SnapshotType: String
    NodeType: String
    NumberOfNodes: Integer
    DBName: String
    VpcId: String
    Encrypted: Boolean
    KmsKeyId: String
    EncryptedWithHSM: Boolean
    AccountsWithRestoreAccess: AccountsWithRestoreAccessList
    OwnerAccount: String
    TotalBackupSizeInMegaBytes: Double
    ActualIncrementalBackupSizeInMegaBytes: Double
    BackupProgressInMegaBytes: Double
    CurrentBackupRateInMegaBytesPerSecond: Double
    EstimatedSecondsToCompletion: Long
    ElapsedTimeInSeconds: Long
    SourceRegion: String
    Tags: TagList
    RestorableNodeTypes: RestorableNodeTypeList
    EnhancedVpcRouting: Boolean
    MaintenanceTrackName: String
    ManualSnapshotRetentionPeriod: IntegerOptional
    ManualSnapshotRemainingDays: IntegerOptional
    SnapshotRetentionStartTime: TStamp
    MasterPasswordSecretArn: String
    MasterPasswordSecretKmsKeyId: String
    SnapshotArn: String
}

enum SnapshotAttributeToSortBy {
    SOURCE_TYPE
    TOTAL_SIZE
    CREATE_TIME
}

@error("client")
@awsQueryError(code: "SnapshotCopyAlreadyDisabledFault", httpResponseCode: 400)
structure SnapshotCopyAlreadyDisabledFault {}

@error("client")
@awsQueryError(code: "SnapshotCopyAlreadyEnabledFault", httpResponseCode: 400)
structure SnapshotCopyAlreadyEnabledFault {}

@error("client")
@awsQueryError(code: "SnapshotCopyDisabledFault", httpResponseCode: 400)
structure SnapshotCopyDisabledFault {}

structure SnapshotCopyGrant {
    SnapshotCopyGrantName: String
    KmsKeyId: String
    Tags: TagList
}

@error("client")
@awsQueryError(code: "SnapshotCopyGrantAlreadyExistsFault", httpResponseCode: 400)
structure SnapshotCopyGrantAlreadyExistsFault {}

list SnapshotCopyGrantList {
    @xmlName("SnapshotCopyGrant") member: SnapshotCopyGrant
}

structure SnapshotCopyGrantMessage {
    Marker: String
    SnapshotCopyGrants: SnapshotCopyGrantList
}

@error("client")
@awsQueryError(code: "SnapshotCopyGrantNotFoundFault", httpResponseCode: 400)
structure SnapshotCopyGrantNotFoundFault {}

@error("client")
@awsQueryError(code: "SnapshotCopyGrantQuotaExceededFault", httpResponseCode: 400)
structure SnapshotCopyGrantQuotaExceededFault {}

structure SnapshotErrorMessage {
    SnapshotIdentifier: String
    SnapshotClusterIdentifier: String
    FailureCode: String
    FailureReason: String
}

list SnapshotIdentifierList {
    @xmlName("String") member: String
}

list SnapshotList {
    @xmlName("Snapshot") member: Snapshot
}

structure SnapshotMessage {
    Marker: String
    Snapshots: SnapshotList
}

structure SnapshotSchedule {
    ScheduleDefinitions: ScheduleDefinitionList
    ScheduleIdentifier: String
    ScheduleDescription: String
    Tags: TagList
    NextInvocations: ScheduledSnapshotTimeList
    AssociatedClusterCount: IntegerOptional
    AssociatedClusters: AssociatedClusterList
}

@error("client")
@awsQueryError(code: "SnapshotScheduleAlreadyExists", httpResponseCode: 400)
structure SnapshotScheduleAlreadyExistsFault {}

list SnapshotScheduleList {
    @xmlName("SnapshotSchedule") member: SnapshotSchedule
}

@error("client")
@awsQueryError(code: "SnapshotScheduleNotFound", httpResponseCode: 400)
structure SnapshotScheduleNotFoundFault {}

@error("client")
@awsQueryError(code: "SnapshotScheduleQuotaExceeded", httpResponseCode: 400)
structure SnapshotScheduleQuotaExceededFault {}

@error("client")
@awsQueryError(code: "SnapshotScheduleUpdateInProgress", httpResponseCode: 400)
structure SnapshotScheduleUpdateInProgressFault {}

structure SnapshotSortingEntity {
    @required Attribute: SnapshotAttributeToSortBy
    SortOrder: SortByOrder
}

list SnapshotSortingEntityList {
    @xmlName("SnapshotSortingEntity") member: SnapshotSortingEntity
}

enum SortByOrder {
    ASC
    DESC
}

@length(min: 1, max: 255)
@pattern("^arn:aws[a-z\\-]*:(s3|dynamodb):.*:.*:[a-zA-Z0-9._\\-\\/]+$")
string SourceArn

list SourceIdsList {
    @xmlName("SourceId") member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "SourceNotFound", httpResponseCode: 404)
structure SourceNotFoundFault {}

enum SourceType {
    cluster
    cluster_parameter_group = "cluster-parameter-group"
    cluster_security_group = "cluster-security-group"
    cluster_snapshot = "cluster-snapshot"
    scheduled_action = "scheduled-action"
}

@length(max: 2147483647)
string String

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
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
@awsQueryError(code: "SubscriptionEventIdNotFound", httpResponseCode: 404)
structure SubscriptionEventIdNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionNotFound", httpResponseCode: 404)
structure SubscriptionNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionSeverityNotFound", httpResponseCode: 404)
structure SubscriptionSeverityNotFoundFault {}

structure SupportedOperation {
    OperationName: String
}

list SupportedOperationList {
    @xmlName("SupportedOperation") member: SupportedOperation
}

structure SupportedPlatform {
    Name: String
}

list SupportedPlatformsList {
    @xmlName("SupportedPlatform") member: SupportedPlatform
}

timestamp TStamp

@error("client")
@awsQueryError(code: "TableLimitExceeded", httpResponseCode: 400)
structure TableLimitExceededFault {}

@error("client")
@awsQueryError(code: "TableRestoreNotFoundFault", httpResponseCode: 400)
structure TableRestoreNotFoundFault {}

structure TableRestoreStatus {
    TableRestoreRequestId: String
    Status: TableRestoreStatusType
    Message: String
    RequestTime: TStamp
    ProgressInMegaBytes: LongOptional
    TotalDataInMegaBytes: LongOptional
    ClusterIdentifier: String
    SnapshotIdentifier: String
    SourceDatabaseName: String
    SourceSchemaName: String
    SourceTableName: String
    TargetDatabaseName: String
    TargetSchemaName: String
    NewTableName: String
}

list TableRestoreStatusList {
    @xmlName("TableRestoreStatus") member: TableRestoreStatus
}

structure TableRestoreStatusMessage {
    TableRestoreStatusDetails: TableRestoreStatusList
    Marker: String
}

enum TableRestoreStatusType {
    PENDING
    IN_PROGRESS
    SUCCEEDED
    FAILED
    CANCELED
}

structure Tag {
    Key: String
    Value: String
}

list TagKeyList {
    @xmlName("TagKey") member: String
}

@error("client")
@awsQueryError(code: "TagLimitExceededFault", httpResponseCode: 400)
structure TagLimitExceededFault {}

list TagList {
    @xmlName("Tag") member: Tag
}

list TagValueList {
    @xmlName("TagValue") member: String
}

structure TaggedResource {
    Tag: Tag
    ResourceName: String
    ResourceType: String
}

list TaggedResourceList {
    @xmlName("TaggedResource") member: TaggedResource
}

structure TaggedResourceListMessage {
    TaggedResources: TaggedResourceList
    Marker: String
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:redshift(-serverless)?:[a-z0-9\\-]+:[0-9]{12}:(namespace\\/|namespace:)[a-z0-9\\-]+$")
string TargetArn

list TrackList {
    @xmlName("MaintenanceTrack") member: MaintenanceTrack
}

structure TrackListMessage {
    MaintenanceTracks: TrackList
    Marker: String
}

@error("client")
@awsQueryError(code: "UnauthorizedOperation", httpResponseCode: 400)
structure UnauthorizedOperation {}

@error("client")
@httpError(401)
@awsQueryError(code: "UnauthorizedPartnerIntegration", httpResponseCode: 401)
structure UnauthorizedPartnerIntegrationFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "UnknownSnapshotCopyRegionFault", httpResponseCode: 404)
structure UnknownSnapshotCopyRegionFault {}

@error("client")
@awsQueryError(code: "UnsupportedOperation", httpResponseCode: 400)
structure UnsupportedOperationFault {}

@error("client")
@awsQueryError(code: "UnsupportedOptionFault", httpResponseCode: 400)
structure UnsupportedOptionFault {}

structure UpdatePartnerStatusInputMessage {
    @required AccountId: PartnerIntegrationAccountId
    @required ClusterIdentifier: PartnerIntegrationClusterIdentifier
    @required DatabaseName: PartnerIntegrationDatabaseName
    @required PartnerName: PartnerIntegrationPartnerName
    @required Status: PartnerIntegrationStatus
    StatusMessage: PartnerIntegrationStatusMessage
}

structure UpdateTarget {
    MaintenanceTrackName: String
    DatabaseVersion: String
    SupportedOperations: SupportedOperationList
}

structure UsageLimit {
    UsageLimitId: String
    ClusterIdentifier: String
    FeatureType: UsageLimitFeatureType
    LimitType: UsageLimitLimitType
    Amount: Long
    Period: UsageLimitPeriod
    BreachAction: UsageLimitBreachAction
    Tags: TagList
}

@error("client")
@awsQueryError(code: "UsageLimitAlreadyExists", httpResponseCode: 400)
structure UsageLimitAlreadyExistsFault {}

enum UsageLimitBreachAction {
    log
    emit_metric = "emit-metric"
    disable
}

enum UsageLimitFeatureType {
    spectrum
    concurrency_scaling = "concurrency-scaling"
    cross_region_datasharing = "cross-region-datasharing"
    extra_compute_for_automatic_optimization = "extra-compute-for-automatic-optimization"
}

enum UsageLimitLimitType {
    time
    data_scanned = "data-scanned"
}

structure UsageLimitList {
    UsageLimits: UsageLimits
    Marker: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "UsageLimitNotFound", httpResponseCode: 404)
structure UsageLimitNotFoundFault {}

enum UsageLimitPeriod {
    daily
    weekly
    monthly
}

list UsageLimits {
    member: UsageLimit
}

list ValueStringList {
    @xmlName("item") member: String
}

structure VpcEndpoint {
    VpcEndpointId: String
    VpcId: String
    NetworkInterfaces: NetworkInterfaceList
}

list VpcEndpointsList {
    @xmlName("VpcEndpoint") member: VpcEndpoint
}

list VpcIdentifierList {
    @xmlName("VpcIdentifier") member: String
}

list VpcSecurityGroupIdList {
    @xmlName("VpcSecurityGroupId") member: String
}

structure VpcSecurityGroupMembership {
    VpcSecurityGroupId: String
    Status: String
}

list VpcSecurityGroupMembershipList {
    @xmlName("VpcSecurityGroup") member: VpcSecurityGroupMembership
}

enum ZeroETLIntegrationStatus {
    creating
    active
    modifying
    failed
    deleting
    syncing
    needs_attention
}
