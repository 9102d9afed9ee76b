// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.ec2

use aws.api#service
use aws.auth#sigv4
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName

@service(sdkId: "EC2", endpointPrefix: "ec2")
@sigv4(name: "ec2")
@ec2Query
@xmlNamespace(uri: "http://ec2.amazonaws.com/doc/2016-11-15")
@title("Amazon Elastic Compute Cloud")
service EC2 {
    version: "2016-11-15"
    operations: [
        AcceptAddressTransfer
        AcceptCapacityReservationBillingOwnership
        AcceptReservedInstancesExchangeQuote
        AcceptTransitGatewayClientVpnAttachment
        AcceptTransitGatewayMulticastDomainAssociations
        AcceptTransitGatewayPeeringAttachment
        AcceptTransitGatewayVpcAttachment
        AcceptVpcEndpointConnections
        AcceptVpcPeeringConnection
        AdvertiseByoipCidr
        AllocateAddress
        AllocateHosts
        AllocateIpamPoolCidr
        ApplySecurityGroupsToClientVpnTargetNetwork
        AssignIpv6Addresses
        AssignPrivateIpAddresses
        AssignPrivateNatGatewayAddress
        AssociateAddress
        AssociateCapacityReservationBillingOwner
        AssociateClientVpnTargetNetwork
        AssociateDhcpOptions
        AssociateEnclaveCertificateIamRole
        AssociateIamInstanceProfile
        AssociateInstanceEventWindow
        AssociateIpamByoasn
        AssociateIpamResourceDiscovery
        AssociateNatGatewayAddress
        AssociateRouteServer
        AssociateRouteTable
        AssociateSecurityGroupVpc
        AssociateSubnetCidrBlock
        AssociateTransitGatewayMulticastDomain
        AssociateTransitGatewayPolicyTable
        AssociateTransitGatewayRouteTable
        AssociateTrunkInterface
        AssociateVpcCidrBlock
        AttachClassicLinkVpc
        AttachInternetGateway
        AttachNetworkInterface
        AttachVerifiedAccessTrustProvider
        AttachVolume
        AttachVpnGateway
        AuthorizeClientVpnIngress
        AuthorizeSecurityGroupEgress
        AuthorizeSecurityGroupIngress
        BundleInstance
        CancelBundleTask
        CancelCapacityReservation
        CancelCapacityReservationFleets
        CancelConversionTask
        CancelDeclarativePoliciesReport
        CancelExportTask
        CancelImageLaunchPermission
        CancelImportTask
        CancelReservedInstancesListing
        CancelSpotFleetRequests
        CancelSpotInstanceRequests
        ConfirmProductInstance
        CopyFpgaImage
        CopyImage
        CopySnapshot
        CopyVolumes
        CreateCapacityManagerDataExport
        CreateCapacityReservation
        CreateCapacityReservationBySplitting
        CreateCapacityReservationFleet
        CreateCarrierGateway
        CreateClientVpnEndpoint
        CreateClientVpnRoute
        CreateCoipCidr
        CreateCoipPool
        CreateCustomerGateway
        CreateDefaultSubnet
        CreateDefaultVpc
        CreateDelegateMacVolumeOwnershipTask
        CreateDhcpOptions
        CreateEgressOnlyInternetGateway
        CreateFleet
        CreateFlowLogs
        CreateFpgaImage
        CreateImage
        CreateImageUsageReport
        CreateInstanceConnectEndpoint
        CreateInstanceEventWindow
        CreateInstanceExportTask
        CreateInternetGateway
        CreateInterruptibleCapacityReservationAllocation
        CreateIpam
        CreateIpamExternalResourceVerificationToken
        CreateIpamPolicy
        CreateIpamPool
        CreateIpamPrefixListResolver
        CreateIpamPrefixListResolverTarget
        CreateIpamResourceDiscovery
        CreateIpamScope
        CreateKeyPair
        CreateLaunchTemplate
        CreateLaunchTemplateVersion
        CreateLocalGatewayRoute
        CreateLocalGatewayRouteTable
        CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
        CreateLocalGatewayRouteTableVpcAssociation
        CreateLocalGatewayVirtualInterface
        CreateLocalGatewayVirtualInterfaceGroup
        CreateMacSystemIntegrityProtectionModificationTask
        CreateManagedPrefixList
        CreateNatGateway
        CreateNetworkAcl
        CreateNetworkAclEntry
        CreateNetworkInsightsAccessScope
        CreateNetworkInsightsPath
        CreateNetworkInterface
        CreateNetworkInterfacePermission
        CreatePlacementGroup
        CreatePublicIpv4Pool
        CreateReplaceRootVolumeTask
        CreateReservedInstancesListing
        CreateRestoreImageTask
        CreateRoute
        CreateRouteServer
        CreateRouteServerEndpoint
        CreateRouteServerPeer
        CreateRouteTable
        CreateSecondaryNetwork
        CreateSecondarySubnet
        CreateSecurityGroup
        CreateSnapshot
        CreateSnapshots
        CreateSpotDatafeedSubscription
        CreateStoreImageTask
        CreateSubnet
        CreateSubnetCidrReservation
        CreateTags
        CreateTrafficMirrorFilter
        CreateTrafficMirrorFilterRule
        CreateTrafficMirrorSession
        CreateTrafficMirrorTarget
        CreateTransitGateway
        CreateTransitGatewayConnect
        CreateTransitGatewayConnectPeer
        CreateTransitGatewayMeteringPolicy
        CreateTransitGatewayMeteringPolicyEntry
        CreateTransitGatewayMulticastDomain
        CreateTransitGatewayPeeringAttachment
        CreateTransitGatewayPolicyTable
        CreateTransitGatewayPrefixListReference
        CreateTransitGatewayRoute
        CreateTransitGatewayRouteTable
        CreateTransitGatewayRouteTableAnnouncement
        CreateTransitGatewayVpcAttachment
        CreateVerifiedAccessEndpoint
        CreateVerifiedAccessGroup
        CreateVerifiedAccessInstance
        CreateVerifiedAccessTrustProvider
        CreateVolume
        CreateVpc
        CreateVpcBlockPublicAccessExclusion
        CreateVpcEncryptionControl
        CreateVpcEndpoint
        CreateVpcEndpointConnectionNotification
        CreateVpcEndpointServiceConfiguration
        CreateVpcPeeringConnection
        CreateVpnConcentrator
        CreateVpnConnection
        CreateVpnConnectionRoute
        CreateVpnGateway
        DeleteCapacityManagerDataExport
        DeleteCarrierGateway
        DeleteClientVpnEndpoint
        DeleteClientVpnRoute
        DeleteCoipCidr
        DeleteCoipPool
        DeleteCustomerGateway
        DeleteDhcpOptions
        DeleteEgressOnlyInternetGateway
        DeleteFleets
        DeleteFlowLogs
        DeleteFpgaImage
        DeleteImageUsageReport
        DeleteInstanceConnectEndpoint
        DeleteInstanceEventWindow
        DeleteInternetGateway
        DeleteIpam
        DeleteIpamExternalResourceVerificationToken
        DeleteIpamPolicy
        DeleteIpamPool
        DeleteIpamPrefixListResolver
        DeleteIpamPrefixListResolverTarget
        DeleteIpamResourceDiscovery
        DeleteIpamScope
        DeleteKeyPair
        DeleteLaunchTemplate
        DeleteLaunchTemplateVersions
        DeleteLocalGatewayRoute
        DeleteLocalGatewayRouteTable
        DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
        DeleteLocalGatewayRouteTableVpcAssociation
        DeleteLocalGatewayVirtualInterface
        DeleteLocalGatewayVirtualInterfaceGroup
        DeleteManagedPrefixList
        DeleteNatGateway
        DeleteNetworkAcl
        DeleteNetworkAclEntry
        DeleteNetworkInsightsAccessScope
        DeleteNetworkInsightsAccessScopeAnalysis
        DeleteNetworkInsightsAnalysis
        DeleteNetworkInsightsPath
        DeleteNetworkInterface
        DeleteNetworkInterfacePermission
        DeletePlacementGroup
        DeletePublicIpv4Pool
        DeleteQueuedReservedInstances
        DeleteRoute
        DeleteRouteServer
        DeleteRouteServerEndpoint
        DeleteRouteServerPeer
        DeleteRouteTable
        DeleteSecondaryNetwork
        DeleteSecondarySubnet
        DeleteSecurityGroup
        DeleteSnapshot
        DeleteSpotDatafeedSubscription
        DeleteSubnet
        DeleteSubnetCidrReservation
        DeleteTags
        DeleteTrafficMirrorFilter
        DeleteTrafficMirrorFilterRule
        DeleteTrafficMirrorSession
        DeleteTrafficMirrorTarget
        DeleteTransitGateway
        DeleteTransitGatewayClientVpnAttachment
        DeleteTransitGatewayConnect
        DeleteTransitGatewayConnectPeer
        DeleteTransitGatewayMeteringPolicy
        DeleteTransitGatewayMeteringPolicyEntry
        DeleteTransitGatewayMulticastDomain
        DeleteTransitGatewayPeeringAttachment
        DeleteTransitGatewayPolicyTable
        DeleteTransitGatewayPrefixListReference
        DeleteTransitGatewayRoute
        DeleteTransitGatewayRouteTable
        DeleteTransitGatewayRouteTableAnnouncement
        DeleteTransitGatewayVpcAttachment
        DeleteVerifiedAccessEndpoint
        DeleteVerifiedAccessGroup
        DeleteVerifiedAccessInstance
        DeleteVerifiedAccessTrustProvider
        DeleteVolume
        DeleteVpc
        DeleteVpcBlockPublicAccessExclusion
        DeleteVpcEncryptionControl
        DeleteVpcEndpointConnectionNotifications
        DeleteVpcEndpointServiceConfigurations
        DeleteVpcEndpoints
        DeleteVpcPeeringConnection
        DeleteVpnConcentrator
        DeleteVpnConnection
        DeleteVpnConnectionRoute
        DeleteVpnGateway
        DeprovisionByoipCidr
        DeprovisionIpamByoasn
        DeprovisionIpamPoolCidr
        DeprovisionPublicIpv4PoolCidr
        DeregisterImage
        DeregisterInstanceEventNotificationAttributes
        DeregisterTransitGatewayMulticastGroupMembers
        DeregisterTransitGatewayMulticastGroupSources
        DescribeAccountAttributes
        DescribeAddressTransfers
        DescribeAddresses
        DescribeAddressesAttribute
        DescribeAggregateIdFormat
        DescribeAvailabilityZones
        DescribeAwsNetworkPerformanceMetricSubscriptions
        DescribeBundleTasks
        DescribeByoipCidrs
        DescribeCapacityBlockExtensionHistory
        DescribeCapacityBlockExtensionOfferings
        DescribeCapacityBlockOfferings
        DescribeCapacityBlockStatus
        DescribeCapacityBlocks
        DescribeCapacityManagerDataExports
        DescribeCapacityReservationBillingRequests
        DescribeCapacityReservationFleets
        DescribeCapacityReservationTopology
        DescribeCapacityReservations
        DescribeCarrierGateways
        DescribeClassicLinkInstances
        DescribeClientVpnAuthorizationRules
        DescribeClientVpnConnections
        DescribeClientVpnEndpoints
        DescribeClientVpnRoutes
        DescribeClientVpnTargetNetworks
        DescribeCoipPools
        DescribeConversionTasks
        DescribeCustomerGateways
        DescribeDeclarativePoliciesReports
        DescribeDhcpOptions
        DescribeEgressOnlyInternetGateways
        DescribeElasticGpus
        DescribeExportImageTasks
        DescribeExportTasks
        DescribeFastLaunchImages
        DescribeFastSnapshotRestores
        DescribeFleetHistory
        DescribeFleetInstances
        DescribeFleets
        DescribeFlowLogs
        DescribeFpgaImageAttribute
        DescribeFpgaImages
        DescribeHostReservationOfferings
        DescribeHostReservations
        DescribeHosts
        DescribeIamInstanceProfileAssociations
        DescribeIdFormat
        DescribeIdentityIdFormat
        DescribeImageAttribute
        DescribeImageReferences
        DescribeImageUsageReportEntries
        DescribeImageUsageReports
        DescribeImages
        DescribeImportImageTasks
        DescribeImportSnapshotTasks
        DescribeInstanceAttribute
        DescribeInstanceConnectEndpoints
        DescribeInstanceCreditSpecifications
        DescribeInstanceEventNotificationAttributes
        DescribeInstanceEventWindows
        DescribeInstanceImageMetadata
        DescribeInstanceSqlHaHistoryStates
        DescribeInstanceSqlHaStates
        DescribeInstanceStatus
        DescribeInstanceTopology
        DescribeInstanceTypeOfferings
        DescribeInstanceTypes
        DescribeInstances
        DescribeInternetGateways
        DescribeIpamByoasn
        DescribeIpamExternalResourceVerificationTokens
        DescribeIpamPolicies
        DescribeIpamPoolAllocations
        DescribeIpamPools
        DescribeIpamPrefixListResolverTargets
        DescribeIpamPrefixListResolvers
        DescribeIpamResourceDiscoveries
        DescribeIpamResourceDiscoveryAssociations
        DescribeIpamScopes
        DescribeIpams
        DescribeIpv6Pools
        DescribeKeyPairs
        DescribeLaunchTemplateVersions
        DescribeLaunchTemplates
        DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
        DescribeLocalGatewayRouteTableVpcAssociations
        DescribeLocalGatewayRouteTables
        DescribeLocalGatewayVirtualInterfaceGroups
        DescribeLocalGatewayVirtualInterfaces
        DescribeLocalGateways
        DescribeLockedSnapshots
        DescribeMacHosts
        DescribeMacModificationTasks
        DescribeManagedPrefixLists
        DescribeMovingAddresses
        DescribeNatGateways
        DescribeNetworkAcls
        DescribeNetworkInsightsAccessScopeAnalyses
        DescribeNetworkInsightsAccessScopes
        DescribeNetworkInsightsAnalyses
        DescribeNetworkInsightsPaths
        DescribeNetworkInterfaceAttribute
        DescribeNetworkInterfacePermissions
        DescribeNetworkInterfaces
        DescribeOutpostLags
        DescribePlacementGroups
        DescribePrefixLists
        DescribePrincipalIdFormat
        DescribePublicIpv4Pools
        DescribeRegions
        DescribeReplaceRootVolumeTasks
        DescribeReservedInstances
        DescribeReservedInstancesListings
        DescribeReservedInstancesModifications
        DescribeReservedInstancesOfferings
        DescribeRouteServerEndpoints
        DescribeRouteServerPeers
        DescribeRouteServers
        DescribeRouteTables
        DescribeScheduledInstanceAvailability
        DescribeScheduledInstances
        DescribeSecondaryInterfaces
        DescribeSecondaryNetworks
        DescribeSecondarySubnets
        DescribeSecurityGroupReferences
        DescribeSecurityGroupRules
        DescribeSecurityGroupVpcAssociations
        DescribeSecurityGroups
        DescribeServiceLinkVirtualInterfaces
        DescribeSnapshotAttribute
        DescribeSnapshotTierStatus
        DescribeSnapshots
        DescribeSpotDatafeedSubscription
        DescribeSpotFleetInstances
        DescribeSpotFleetRequestHistory
        DescribeSpotFleetRequests
        DescribeSpotInstanceRequests
        DescribeSpotPriceHistory
        DescribeStaleSecurityGroups
        DescribeStoreImageTasks
        DescribeSubnets
        DescribeTags
        DescribeTrafficMirrorFilterRules
        DescribeTrafficMirrorFilters
        DescribeTrafficMirrorSessions
        DescribeTrafficMirrorTargets
        DescribeTransitGatewayAttachments
        DescribeTransitGatewayConnectPeers
        DescribeTransitGatewayConnects
        DescribeTransitGatewayMeteringPolicies
        DescribeTransitGatewayMulticastDomains
        DescribeTransitGatewayPeeringAttachments
        DescribeTransitGatewayPolicyTables
        DescribeTransitGatewayRouteTableAnnouncements
        DescribeTransitGatewayRouteTables
        DescribeTransitGatewayVpcAttachments
        DescribeTransitGateways
        DescribeTrunkInterfaceAssociations
        DescribeVerifiedAccessEndpoints
        DescribeVerifiedAccessGroups
        DescribeVerifiedAccessInstanceLoggingConfigurations
        DescribeVerifiedAccessInstances
        DescribeVerifiedAccessTrustProviders
        DescribeVolumeAttribute
        DescribeVolumeStatus
        DescribeVolumes
        DescribeVolumesModifications
        DescribeVpcAttribute
        DescribeVpcBlockPublicAccessExclusions
        DescribeVpcBlockPublicAccessOptions
        DescribeVpcClassicLink
        DescribeVpcClassicLinkDnsSupport
        DescribeVpcEncryptionControls
        DescribeVpcEndpointAssociations
        DescribeVpcEndpointConnectionNotifications
        DescribeVpcEndpointConnections
        DescribeVpcEndpointServiceConfigurations
        DescribeVpcEndpointServicePermissions
        DescribeVpcEndpointServices
        DescribeVpcEndpoints
        DescribeVpcPeeringConnections
        DescribeVpcs
        DescribeVpnConcentrators
        DescribeVpnConnections
        DescribeVpnGateways
        DetachClassicLinkVpc
        DetachInternetGateway
        DetachNetworkInterface
        DetachVerifiedAccessTrustProvider
        DetachVolume
        DetachVpnGateway
        DisableAddressTransfer
        DisableAllowedImagesSettings
        DisableAwsNetworkPerformanceMetricSubscription
        DisableCapacityManager
        DisableEbsEncryptionByDefault
        DisableFastLaunch
        DisableFastSnapshotRestores
        DisableImage
        DisableImageBlockPublicAccess
        DisableImageDeprecation
        DisableImageDeregistrationProtection
        DisableInstanceSqlHaStandbyDetections
        DisableIpamOrganizationAdminAccount
        DisableIpamPolicy
        DisableRouteServerPropagation
        DisableSerialConsoleAccess
        DisableSnapshotBlockPublicAccess
        DisableTransitGatewayRouteTablePropagation
        DisableVgwRoutePropagation
        DisableVpcClassicLink
        DisableVpcClassicLinkDnsSupport
        DisassociateAddress
        DisassociateCapacityReservationBillingOwner
        DisassociateClientVpnTargetNetwork
        DisassociateEnclaveCertificateIamRole
        DisassociateIamInstanceProfile
        DisassociateInstanceEventWindow
        DisassociateIpamByoasn
        DisassociateIpamResourceDiscovery
        DisassociateNatGatewayAddress
        DisassociateRouteServer
        DisassociateRouteTable
        DisassociateSecurityGroupVpc
        DisassociateSubnetCidrBlock
        DisassociateTransitGatewayMulticastDomain
        DisassociateTransitGatewayPolicyTable
        DisassociateTransitGatewayRouteTable
        DisassociateTrunkInterface
        DisassociateVpcCidrBlock
        EnableAddressTransfer
        EnableAllowedImagesSettings
        EnableAwsNetworkPerformanceMetricSubscription
        EnableCapacityManager
        EnableEbsEncryptionByDefault
        EnableFastLaunch
        EnableFastSnapshotRestores
        EnableImage
        EnableImageBlockPublicAccess
        EnableImageDeprecation
        EnableImageDeregistrationProtection
        EnableInstanceSqlHaStandbyDetections
        EnableIpamOrganizationAdminAccount
        EnableIpamPolicy
        EnableReachabilityAnalyzerOrganizationSharing
        EnableRouteServerPropagation
        EnableSerialConsoleAccess
        EnableSnapshotBlockPublicAccess
        EnableTransitGatewayRouteTablePropagation
        EnableVgwRoutePropagation
        EnableVolumeIO
        EnableVpcClassicLink
        EnableVpcClassicLinkDnsSupport
        ExportClientVpnClientCertificateRevocationList
        ExportClientVpnClientConfiguration
        ExportImage
        ExportTransitGatewayRoutes
        ExportVerifiedAccessInstanceClientConfiguration
        GetActiveVpnTunnelStatus
        GetAllowedImagesSettings
        GetAssociatedEnclaveCertificateIamRoles
        GetAssociatedIpv6PoolCidrs
        GetAwsNetworkPerformanceData
        GetCapacityManagerAttributes
        GetCapacityManagerMetricData
        GetCapacityManagerMetricDimensions
        GetCapacityManagerMonitoredTagKeys
        GetCapacityReservationUsage
        GetCoipPoolUsage
        GetConsoleOutput
        GetConsoleScreenshot
        GetDeclarativePoliciesReportSummary
        GetDefaultCreditSpecification
        GetEbsDefaultKmsKeyId
        GetEbsEncryptionByDefault
        GetEnabledIpamPolicy
        GetFlowLogsIntegrationTemplate
        GetGroupsForCapacityReservation
        GetHostReservationPurchasePreview
        GetImageAncestry
        GetImageBlockPublicAccessState
        GetInstanceMetadataDefaults
        GetInstanceTpmEkPub
        GetInstanceTypesFromInstanceRequirements
        GetInstanceUefiData
        GetIpamAddressHistory
        GetIpamDiscoveredAccounts
        GetIpamDiscoveredPublicAddresses
        GetIpamDiscoveredResourceCidrs
        GetIpamPolicyAllocationRules
        GetIpamPolicyOrganizationTargets
        GetIpamPoolAllocations
        GetIpamPoolCidrs
        GetIpamPrefixListResolverRules
        GetIpamPrefixListResolverVersionEntries
        GetIpamPrefixListResolverVersions
        GetIpamResourceCidrs
        GetLaunchTemplateData
        GetManagedPrefixListAssociations
        GetManagedPrefixListEntries
        GetManagedResourceVisibility
        GetNetworkInsightsAccessScopeAnalysisFindings
        GetNetworkInsightsAccessScopeContent
        GetPasswordData
        GetReservedInstancesExchangeQuote
        GetRouteServerAssociations
        GetRouteServerPropagations
        GetRouteServerRoutingDatabase
        GetSecurityGroupsForVpc
        GetSerialConsoleAccessStatus
        GetSnapshotBlockPublicAccessState
        GetSpotPlacementScores
        GetSubnetCidrReservations
        GetTransitGatewayAttachmentPropagations
        GetTransitGatewayMeteringPolicyEntries
        GetTransitGatewayMulticastDomainAssociations
        GetTransitGatewayPolicyTableAssociations
        GetTransitGatewayPolicyTableEntries
        GetTransitGatewayPrefixListReferences
        GetTransitGatewayRouteTableAssociations
        GetTransitGatewayRouteTablePropagations
        GetVerifiedAccessEndpointPolicy
        GetVerifiedAccessEndpointTargets
        GetVerifiedAccessGroupPolicy
        GetVpcResourcesBlockingEncryptionEnforcement
        GetVpnConnectionDeviceSampleConfiguration
        GetVpnConnectionDeviceTypes
        GetVpnTunnelReplacementStatus
        ImportClientVpnClientCertificateRevocationList
        ImportImage
        ImportInstance
        ImportKeyPair
        ImportSnapshot
        ImportVolume
        ListImagesInRecycleBin
        ListSnapshotsInRecycleBin
        ListVolumesInRecycleBin
        LockSnapshot
        ModifyAddressAttribute
        ModifyAvailabilityZoneGroup
        ModifyCapacityReservation
        ModifyCapacityReservationFleet
        ModifyClientVpnEndpoint
        ModifyDefaultCreditSpecification
        ModifyEbsDefaultKmsKeyId
        ModifyFleet
        ModifyFpgaImageAttribute
        ModifyHosts
        ModifyIdFormat
        ModifyIdentityIdFormat
        ModifyImageAttribute
        ModifyInstanceAttribute
        ModifyInstanceCapacityReservationAttributes
        ModifyInstanceConnectEndpoint
        ModifyInstanceCpuOptions
        ModifyInstanceCreditSpecification
        ModifyInstanceEventStartTime
        ModifyInstanceEventWindow
        ModifyInstanceMaintenanceOptions
        ModifyInstanceMetadataDefaults
        ModifyInstanceMetadataOptions
        ModifyInstanceNetworkPerformanceOptions
        ModifyInstancePlacement
        ModifyIpam
        ModifyIpamPolicyAllocationRules
        ModifyIpamPool
        ModifyIpamPoolAllocation
        ModifyIpamPrefixListResolver
        ModifyIpamPrefixListResolverTarget
        ModifyIpamResourceCidr
        ModifyIpamResourceDiscovery
        ModifyIpamScope
        ModifyLaunchTemplate
        ModifyLocalGatewayRoute
        ModifyManagedPrefixList
        ModifyManagedResourceVisibility
        ModifyNetworkInterfaceAttribute
        ModifyPrivateDnsNameOptions
        ModifyPublicIpDnsNameOptions
        ModifyReservedInstances
        ModifyRouteServer
        ModifySecurityGroupRules
        ModifySnapshotAttribute
        ModifySnapshotTier
        ModifySpotFleetRequest
        ModifySubnetAttribute
        ModifyTrafficMirrorFilterNetworkServices
        ModifyTrafficMirrorFilterRule
        ModifyTrafficMirrorSession
        ModifyTransitGateway
        ModifyTransitGatewayMeteringPolicy
        ModifyTransitGatewayPrefixListReference
        ModifyTransitGatewayVpcAttachment
        ModifyVerifiedAccessEndpoint
        ModifyVerifiedAccessEndpointPolicy
        ModifyVerifiedAccessGroup
        ModifyVerifiedAccessGroupPolicy
        ModifyVerifiedAccessInstance
        ModifyVerifiedAccessInstanceLoggingConfiguration
        ModifyVerifiedAccessTrustProvider
        ModifyVolume
        ModifyVolumeAttribute
        ModifyVpcAttribute
        ModifyVpcBlockPublicAccessExclusion
        ModifyVpcBlockPublicAccessOptions
        ModifyVpcEncryptionControl
        ModifyVpcEndpoint
        ModifyVpcEndpointConnectionNotification
        ModifyVpcEndpointServiceConfiguration
        ModifyVpcEndpointServicePayerResponsibility
        ModifyVpcEndpointServicePermissions
        ModifyVpcPeeringConnectionOptions
        ModifyVpcTenancy
        ModifyVpnConnection
        ModifyVpnConnectionOptions
        ModifyVpnTunnelCertificate
        ModifyVpnTunnelOptions
        MonitorInstances
        MoveAddressToVpc
        MoveByoipCidrToIpam
        MoveCapacityReservationInstances
        ProvisionByoipCidr
        ProvisionIpamByoasn
        ProvisionIpamPoolCidr
        ProvisionPublicIpv4PoolCidr
        PurchaseCapacityBlock
        PurchaseCapacityBlockExtension
        PurchaseHostReservation
        PurchaseReservedInstancesOffering
        PurchaseScheduledInstances
        RebootInstances
        RegisterImage
        RegisterInstanceEventNotificationAttributes
        RegisterTransitGatewayMulticastGroupMembers
        RegisterTransitGatewayMulticastGroupSources
        RejectCapacityReservationBillingOwnership
        RejectTransitGatewayClientVpnAttachment
        RejectTransitGatewayMulticastDomainAssociations
        RejectTransitGatewayPeeringAttachment
        RejectTransitGatewayVpcAttachment
        RejectVpcEndpointConnections
        RejectVpcPeeringConnection
        ReleaseAddress
        ReleaseHosts
        ReleaseIpamPoolAllocation
        ReplaceIamInstanceProfileAssociation
        ReplaceImageCriteriaInAllowedImagesSettings
        ReplaceNetworkAclAssociation
        ReplaceNetworkAclEntry
        ReplaceRoute
        ReplaceRouteTableAssociation
        ReplaceTransitGatewayRoute
        ReplaceVpnTunnel
        ReportInstanceStatus
        RequestSpotFleet
        RequestSpotInstances
        ResetAddressAttribute
        ResetEbsDefaultKmsKeyId
        ResetFpgaImageAttribute
        ResetImageAttribute
        ResetInstanceAttribute
        ResetNetworkInterfaceAttribute
        ResetSnapshotAttribute
        RestoreAddressToClassic
        RestoreImageFromRecycleBin
        RestoreManagedPrefixListVersion
        RestoreSnapshotFromRecycleBin
        RestoreSnapshotTier
        RestoreVolumeFromRecycleBin
        RevokeClientVpnIngress
        RevokeSecurityGroupEgress
        RevokeSecurityGroupIngress
        RunInstances
        RunScheduledInstances
        SearchLocalGatewayRoutes
        SearchTransitGatewayMulticastGroups
        SearchTransitGatewayRoutes
        SendDiagnosticInterrupt
        StartDeclarativePoliciesReport
        StartInstances
        StartNetworkInsightsAccessScopeAnalysis
        StartNetworkInsightsAnalysis
        StartVpcEndpointServicePrivateDnsVerification
        StopInstances
        TerminateClientVpnConnections
        TerminateInstances
        UnassignIpv6Addresses
        UnassignPrivateIpAddresses
        UnassignPrivateNatGatewayAddress
        UnlockSnapshot
        UnmonitorInstances
        UpdateCapacityManagerMonitoredTagKeys
        UpdateCapacityManagerOrganizationsAccess
        UpdateInterruptibleCapacityReservationAllocation
        UpdateSecurityGroupRuleDescriptionsEgress
        UpdateSecurityGroupRuleDescriptionsIngress
        WithdrawByoipCidr
    ]
}

operation AcceptAddressTransfer {
    input: AcceptAddressTransferRequest
    output: AcceptAddressTransferResult
}

operation AcceptCapacityReservationBillingOwnership {
    input: AcceptCapacityReservationBillingOwnershipRequest
    output: AcceptCapacityReservationBillingOwnershipResult
}

operation AcceptReservedInstancesExchangeQuote {
    input: AcceptReservedInstancesExchangeQuoteRequest
    output: AcceptReservedInstancesExchangeQuoteResult
}

operation AcceptTransitGatewayClientVpnAttachment {
    input: AcceptTransitGatewayClientVpnAttachmentRequest
    output: AcceptTransitGatewayClientVpnAttachmentResult
}

operation AcceptTransitGatewayMulticastDomainAssociations {
    input: AcceptTransitGatewayMulticastDomainAssociationsRequest
    output: AcceptTransitGatewayMulticastDomainAssociationsResult
}

operation AcceptTransitGatewayPeeringAttachment {
    input: AcceptTransitGatewayPeeringAttachmentRequest
    output: AcceptTransitGatewayPeeringAttachmentResult
}

operation AcceptTransitGatewayVpcAttachment {
    input: AcceptTransitGatewayVpcAttachmentRequest
    output: AcceptTransitGatewayVpcAttachmentResult
}

operation AcceptVpcEndpointConnections {
    input: AcceptVpcEndpointConnectionsRequest
    output: AcceptVpcEndpointConnectionsResult
}

operation AcceptVpcPeeringConnection {
    input: AcceptVpcPeeringConnectionRequest
    output: AcceptVpcPeeringConnectionResult
}

operation AdvertiseByoipCidr {
    input: AdvertiseByoipCidrRequest
    output: AdvertiseByoipCidrResult
}

operation AllocateAddress {
    input: AllocateAddressRequest
    output: AllocateAddressResult
}

operation AllocateHosts {
    input: AllocateHostsRequest
    output: AllocateHostsResult
}

operation AllocateIpamPoolCidr {
    input: AllocateIpamPoolCidrRequest
    output: AllocateIpamPoolCidrResult
}

operation ApplySecurityGroupsToClientVpnTargetNetwork {
    input: ApplySecurityGroupsToClientVpnTargetNetworkRequest
    output: ApplySecurityGroupsToClientVpnTargetNetworkResult
}

operation AssignIpv6Addresses {
    input: AssignIpv6AddressesRequest
    output: AssignIpv6AddressesResult
}

operation AssignPrivateIpAddresses {
    input: AssignPrivateIpAddressesRequest
    output: AssignPrivateIpAddressesResult
}

operation AssignPrivateNatGatewayAddress {
    input: AssignPrivateNatGatewayAddressRequest
    output: AssignPrivateNatGatewayAddressResult
}

operation AssociateAddress {
    input: AssociateAddressRequest
    output: AssociateAddressResult
}

operation AssociateCapacityReservationBillingOwner {
    input: AssociateCapacityReservationBillingOwnerRequest
    output: AssociateCapacityReservationBillingOwnerResult
}

operation AssociateClientVpnTargetNetwork {
    input: AssociateClientVpnTargetNetworkRequest
    output: AssociateClientVpnTargetNetworkResult
}

operation AssociateDhcpOptions {
    input: AssociateDhcpOptionsRequest
}

operation AssociateEnclaveCertificateIamRole {
    input: AssociateEnclaveCertificateIamRoleRequest
    output: AssociateEnclaveCertificateIamRoleResult
}

operation AssociateIamInstanceProfile {
    input: AssociateIamInstanceProfileRequest
    output: AssociateIamInstanceProfileResult
}

operation AssociateInstanceEventWindow {
    input: AssociateInstanceEventWindowRequest
    output: AssociateInstanceEventWindowResult
}

operation AssociateIpamByoasn {
    input: AssociateIpamByoasnRequest
    output: AssociateIpamByoasnResult
}

operation AssociateIpamResourceDiscovery {
    input: AssociateIpamResourceDiscoveryRequest
    output: AssociateIpamResourceDiscoveryResult
}

operation AssociateNatGatewayAddress {
    input: AssociateNatGatewayAddressRequest
    output: AssociateNatGatewayAddressResult
}

operation AssociateRouteServer {
    input: AssociateRouteServerRequest
    output: AssociateRouteServerResult
}

operation AssociateRouteTable {
    input: AssociateRouteTableRequest
    output: AssociateRouteTableResult
}

operation AssociateSecurityGroupVpc {
    input: AssociateSecurityGroupVpcRequest
    output: AssociateSecurityGroupVpcResult
}

operation AssociateSubnetCidrBlock {
    input: AssociateSubnetCidrBlockRequest
    output: AssociateSubnetCidrBlockResult
}

operation AssociateTransitGatewayMulticastDomain {
    input: AssociateTransitGatewayMulticastDomainRequest
    output: AssociateTransitGatewayMulticastDomainResult
}

operation AssociateTransitGatewayPolicyTable {
    input: AssociateTransitGatewayPolicyTableRequest
    output: AssociateTransitGatewayPolicyTableResult
}

operation AssociateTransitGatewayRouteTable {
    input: AssociateTransitGatewayRouteTableRequest
    output: AssociateTransitGatewayRouteTableResult
}

operation AssociateTrunkInterface {
    input: AssociateTrunkInterfaceRequest
    output: AssociateTrunkInterfaceResult
}

operation AssociateVpcCidrBlock {
    input: AssociateVpcCidrBlockRequest
    output: AssociateVpcCidrBlockResult
}

operation AttachClassicLinkVpc {
    input: AttachClassicLinkVpcRequest
    output: AttachClassicLinkVpcResult
}

operation AttachInternetGateway {
    input: AttachInternetGatewayRequest
}

operation AttachNetworkInterface {
    input: AttachNetworkInterfaceRequest
    output: AttachNetworkInterfaceResult
}

operation AttachVerifiedAccessTrustProvider {
    input: AttachVerifiedAccessTrustProviderRequest
    output: AttachVerifiedAccessTrustProviderResult
}

operation AttachVolume {
    input: AttachVolumeRequest
    output: VolumeAttachment
}

operation AttachVpnGateway {
    input: AttachVpnGatewayRequest
    output: AttachVpnGatewayResult
}

operation AuthorizeClientVpnIngress {
    input: AuthorizeClientVpnIngressRequest
    output: AuthorizeClientVpnIngressResult
}

operation AuthorizeSecurityGroupEgress {
    input: AuthorizeSecurityGroupEgressRequest
    output: AuthorizeSecurityGroupEgressResult
}

operation AuthorizeSecurityGroupIngress {
    input: AuthorizeSecurityGroupIngressRequest
    output: AuthorizeSecurityGroupIngressResult
}

operation BundleInstance {
    input: BundleInstanceRequest
    output: BundleInstanceResult
}

operation CancelBundleTask {
    input: CancelBundleTaskRequest
    output: CancelBundleTaskResult
}

operation CancelCapacityReservation {
    input: CancelCapacityReservationRequest
    output: CancelCapacityReservationResult
}

operation CancelCapacityReservationFleets {
    input: CancelCapacityReservationFleetsRequest
    output: CancelCapacityReservationFleetsResult
}

operation CancelConversionTask {
    input: CancelConversionRequest
}

operation CancelDeclarativePoliciesReport {
    input: CancelDeclarativePoliciesReportRequest
    output: CancelDeclarativePoliciesReportResult
}

operation CancelExportTask {
    input: CancelExportTaskRequest
}

operation CancelImageLaunchPermission {
    input: CancelImageLaunchPermissionRequest
    output: CancelImageLaunchPermissionResult
}

operation CancelImportTask {
    input: CancelImportTaskRequest
    output: CancelImportTaskResult
}

operation CancelReservedInstancesListing {
    input: CancelReservedInstancesListingRequest
    output: CancelReservedInstancesListingResult
}

operation CancelSpotFleetRequests {
    input: CancelSpotFleetRequestsRequest
    output: CancelSpotFleetRequestsResponse
}

operation CancelSpotInstanceRequests {
    input: CancelSpotInstanceRequestsRequest
    output: CancelSpotInstanceRequestsResult
}

operation ConfirmProductInstance {
    input: ConfirmProductInstanceRequest
    output: ConfirmProductInstanceResult
}

operation CopyFpgaImage {
    input: CopyFpgaImageRequest
    output: CopyFpgaImageResult
}

operation CopyImage {
    input: CopyImageRequest
    output: CopyImageResult
}

operation CopySnapshot {
    input: CopySnapshotRequest
    output: CopySnapshotResult
}

operation CopyVolumes {
    input: CopyVolumesRequest
    output: CopyVolumesResult
}

operation CreateCapacityManagerDataExport {
    input: CreateCapacityManagerDataExportRequest
    output: CreateCapacityManagerDataExportResult
}

operation CreateCapacityReservation {
    input: CreateCapacityReservationRequest
    output: CreateCapacityReservationResult
}

operation CreateCapacityReservationBySplitting {
    input: CreateCapacityReservationBySplittingRequest
    output: CreateCapacityReservationBySplittingResult
}

operation CreateCapacityReservationFleet {
    input: CreateCapacityReservationFleetRequest
    output: CreateCapacityReservationFleetResult
}

operation CreateCarrierGateway {
    input: CreateCarrierGatewayRequest
    output: CreateCarrierGatewayResult
}

operation CreateClientVpnEndpoint {
    input: CreateClientVpnEndpointRequest
    output: CreateClientVpnEndpointResult
}

operation CreateClientVpnRoute {
    input: CreateClientVpnRouteRequest
    output: CreateClientVpnRouteResult
}

operation CreateCoipCidr {
    input: CreateCoipCidrRequest
    output: CreateCoipCidrResult
}

operation CreateCoipPool {
    input: CreateCoipPoolRequest
    output: CreateCoipPoolResult
}

operation CreateCustomerGateway {
    input: CreateCustomerGatewayRequest
    output: CreateCustomerGatewayResult
}

operation CreateDefaultSubnet {
    input: CreateDefaultSubnetRequest
    output: CreateDefaultSubnetResult
}

operation CreateDefaultVpc {
    input: CreateDefaultVpcRequest
    output: CreateDefaultVpcResult
}

operation CreateDelegateMacVolumeOwnershipTask {
    input: CreateDelegateMacVolumeOwnershipTaskRequest
    output: CreateDelegateMacVolumeOwnershipTaskResult
}

operation CreateDhcpOptions {
    input: CreateDhcpOptionsRequest
    output: CreateDhcpOptionsResult
}

operation CreateEgressOnlyInternetGateway {
    input: CreateEgressOnlyInternetGatewayRequest
    output: CreateEgressOnlyInternetGatewayResult
}

operation CreateFleet {
    input: CreateFleetRequest
    output: CreateFleetResult
}

operation CreateFlowLogs {
    input: CreateFlowLogsRequest
    output: CreateFlowLogsResult
}

operation CreateFpgaImage {
    input: CreateFpgaImageRequest
    output: CreateFpgaImageResult
}

operation CreateImage {
    input: CreateImageRequest
    output: CreateImageResult
}

operation CreateImageUsageReport {
    input: CreateImageUsageReportRequest
    output: CreateImageUsageReportResult
}

operation CreateInstanceConnectEndpoint {
    input: CreateInstanceConnectEndpointRequest
    output: CreateInstanceConnectEndpointResult
}

operation CreateInstanceEventWindow {
    input: CreateInstanceEventWindowRequest
    output: CreateInstanceEventWindowResult
}

operation CreateInstanceExportTask {
    input: CreateInstanceExportTaskRequest
    output: CreateInstanceExportTaskResult
}

operation CreateInternetGateway {
    input: CreateInternetGatewayRequest
    output: CreateInternetGatewayResult
}

operation CreateInterruptibleCapacityReservationAllocation {
    input: CreateInterruptibleCapacityReservationAllocationRequest
    output: CreateInterruptibleCapacityReservationAllocationResult
}

operation CreateIpam {
    input: CreateIpamRequest
    output: CreateIpamResult
}

operation CreateIpamExternalResourceVerificationToken {
    input: CreateIpamExternalResourceVerificationTokenRequest
    output: CreateIpamExternalResourceVerificationTokenResult
}

operation CreateIpamPolicy {
    input: CreateIpamPolicyRequest
    output: CreateIpamPolicyResult
}

operation CreateIpamPool {
    input: CreateIpamPoolRequest
    output: CreateIpamPoolResult
}

operation CreateIpamPrefixListResolver {
    input: CreateIpamPrefixListResolverRequest
    output: CreateIpamPrefixListResolverResult
}

operation CreateIpamPrefixListResolverTarget {
    input: CreateIpamPrefixListResolverTargetRequest
    output: CreateIpamPrefixListResolverTargetResult
}

operation CreateIpamResourceDiscovery {
    input: CreateIpamResourceDiscoveryRequest
    output: CreateIpamResourceDiscoveryResult
}

operation CreateIpamScope {
    input: CreateIpamScopeRequest
    output: CreateIpamScopeResult
}

operation CreateKeyPair {
    input: CreateKeyPairRequest
    output: KeyPair
}

operation CreateLaunchTemplate {
    input: CreateLaunchTemplateRequest
    output: CreateLaunchTemplateResult
}

operation CreateLaunchTemplateVersion {
    input: CreateLaunchTemplateVersionRequest
    output: CreateLaunchTemplateVersionResult
}

operation CreateLocalGatewayRoute {
    input: CreateLocalGatewayRouteRequest
    output: CreateLocalGatewayRouteResult
}

operation CreateLocalGatewayRouteTable {
    input: CreateLocalGatewayRouteTableRequest
    output: CreateLocalGatewayRouteTableResult
}

operation CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    input: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
    output: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult
}

operation CreateLocalGatewayRouteTableVpcAssociation {
    input: CreateLocalGatewayRouteTableVpcAssociationRequest
    output: CreateLocalGatewayRouteTableVpcAssociationResult
}

operation CreateLocalGatewayVirtualInterface {
    input: CreateLocalGatewayVirtualInterfaceRequest
    output: CreateLocalGatewayVirtualInterfaceResult
}

operation CreateLocalGatewayVirtualInterfaceGroup {
    input: CreateLocalGatewayVirtualInterfaceGroupRequest
    output: CreateLocalGatewayVirtualInterfaceGroupResult
}

operation CreateMacSystemIntegrityProtectionModificationTask {
    input: CreateMacSystemIntegrityProtectionModificationTaskRequest
    output: CreateMacSystemIntegrityProtectionModificationTaskResult
}

operation CreateManagedPrefixList {
    input: CreateManagedPrefixListRequest
    output: CreateManagedPrefixListResult
}

operation CreateNatGateway {
    input: CreateNatGatewayRequest
    output: CreateNatGatewayResult
}

operation CreateNetworkAcl {
    input: CreateNetworkAclRequest
    output: CreateNetworkAclResult
}

operation CreateNetworkAclEntry {
    input: CreateNetworkAclEntryRequest
}

operation CreateNetworkInsightsAccessScope {
    input: CreateNetworkInsightsAccessScopeRequest
    output: CreateNetworkInsightsAccessScopeResult
}

operation CreateNetworkInsightsPath {
    input: CreateNetworkInsightsPathRequest
    output: CreateNetworkInsightsPathResult
}

operation CreateNetworkInterface {
    input: CreateNetworkInterfaceRequest
    output: CreateNetworkInterfaceResult
}

operation CreateNetworkInterfacePermission {
    input: CreateNetworkInterfacePermissionRequest
    output: CreateNetworkInterfacePermissionResult
}

operation CreatePlacementGroup {
    input: CreatePlacementGroupRequest
    output: CreatePlacementGroupResult
}

operation CreatePublicIpv4Pool {
    input: CreatePublicIpv4PoolRequest
    output: CreatePublicIpv4PoolResult
}

operation CreateReplaceRootVolumeTask {
    input: CreateReplaceRootVolumeTaskRequest
    output: CreateReplaceRootVolumeTaskResult
}

operation CreateReservedInstancesListing {
    input: CreateReservedInstancesListingRequest
    output: CreateReservedInstancesListingResult
}

operation CreateRestoreImageTask {
    input: CreateRestoreImageTaskRequest
    output: CreateRestoreImageTaskResult
}

operation CreateRoute {
    input: CreateRouteRequest
    output: CreateRouteResult
}

operation CreateRouteServer {
    input: CreateRouteServerRequest
    output: CreateRouteServerResult
}

operation CreateRouteServerEndpoint {
    input: CreateRouteServerEndpointRequest
    output: CreateRouteServerEndpointResult
}

operation CreateRouteServerPeer {
    input: CreateRouteServerPeerRequest
    output: CreateRouteServerPeerResult
}

operation CreateRouteTable {
    input: CreateRouteTableRequest
    output: CreateRouteTableResult
}

operation CreateSecondaryNetwork {
    input: CreateSecondaryNetworkRequest
    output: CreateSecondaryNetworkResult
}

operation CreateSecondarySubnet {
    input: CreateSecondarySubnetRequest
    output: CreateSecondarySubnetResult
}

operation CreateSecurityGroup {
    input: CreateSecurityGroupRequest
    output: CreateSecurityGroupResult
}

operation CreateSnapshot {
    input: CreateSnapshotRequest
    output: Snapshot
}

operation CreateSnapshots {
    input: CreateSnapshotsRequest
    output: CreateSnapshotsResult
}

operation CreateSpotDatafeedSubscription {
    input: CreateSpotDatafeedSubscriptionRequest
    output: CreateSpotDatafeedSubscriptionResult
}

operation CreateStoreImageTask {
    input: CreateStoreImageTaskRequest
    output: CreateStoreImageTaskResult
}

operation CreateSubnet {
    input: CreateSubnetRequest
    output: CreateSubnetResult
}

operation CreateSubnetCidrReservation {
    input: CreateSubnetCidrReservationRequest
    output: CreateSubnetCidrReservationResult
}

operation CreateTags {
    input: CreateTagsRequest
}

operation CreateTrafficMirrorFilter {
    input: CreateTrafficMirrorFilterRequest
    output: CreateTrafficMirrorFilterResult
}

operation CreateTrafficMirrorFilterRule {
    input: CreateTrafficMirrorFilterRuleRequest
    output: CreateTrafficMirrorFilterRuleResult
}

operation CreateTrafficMirrorSession {
    input: CreateTrafficMirrorSessionRequest
    output: CreateTrafficMirrorSessionResult
}

operation CreateTrafficMirrorTarget {
    input: CreateTrafficMirrorTargetRequest
    output: CreateTrafficMirrorTargetResult
}

operation CreateTransitGateway {
    input: CreateTransitGatewayRequest
    output: CreateTransitGatewayResult
}

operation CreateTransitGatewayConnect {
    input: CreateTransitGatewayConnectRequest
    output: CreateTransitGatewayConnectResult
}

operation CreateTransitGatewayConnectPeer {
    input: CreateTransitGatewayConnectPeerRequest
    output: CreateTransitGatewayConnectPeerResult
}

operation CreateTransitGatewayMeteringPolicy {
    input: CreateTransitGatewayMeteringPolicyRequest
    output: CreateTransitGatewayMeteringPolicyResult
}

operation CreateTransitGatewayMeteringPolicyEntry {
    input: CreateTransitGatewayMeteringPolicyEntryRequest
    output: CreateTransitGatewayMeteringPolicyEntryResult
}

operation CreateTransitGatewayMulticastDomain {
    input: CreateTransitGatewayMulticastDomainRequest
    output: CreateTransitGatewayMulticastDomainResult
}

operation CreateTransitGatewayPeeringAttachment {
    input: CreateTransitGatewayPeeringAttachmentRequest
    output: CreateTransitGatewayPeeringAttachmentResult
}

operation CreateTransitGatewayPolicyTable {
    input: CreateTransitGatewayPolicyTableRequest
    output: CreateTransitGatewayPolicyTableResult
}

operation CreateTransitGatewayPrefixListReference {
    input: CreateTransitGatewayPrefixListReferenceRequest
    output: CreateTransitGatewayPrefixListReferenceResult
}

operation CreateTransitGatewayRoute {
    input: CreateTransitGatewayRouteRequest
    output: CreateTransitGatewayRouteResult
}

operation CreateTransitGatewayRouteTable {
    input: CreateTransitGatewayRouteTableRequest
    output: CreateTransitGatewayRouteTableResult
}

operation CreateTransitGatewayRouteTableAnnouncement {
    input: CreateTransitGatewayRouteTableAnnouncementRequest
    output: CreateTransitGatewayRouteTableAnnouncementResult
}

operation CreateTransitGatewayVpcAttachment {
    input: CreateTransitGatewayVpcAttachmentRequest
    output: CreateTransitGatewayVpcAttachmentResult
}

operation CreateVerifiedAccessEndpoint {
    input: CreateVerifiedAccessEndpointRequest
    output: CreateVerifiedAccessEndpointResult
}

operation CreateVerifiedAccessGroup {
    input: CreateVerifiedAccessGroupRequest
    output: CreateVerifiedAccessGroupResult
}

operation CreateVerifiedAccessInstance {
    input: CreateVerifiedAccessInstanceRequest
    output: CreateVerifiedAccessInstanceResult
}

operation CreateVerifiedAccessTrustProvider {
    input: CreateVerifiedAccessTrustProviderRequest
    output: CreateVerifiedAccessTrustProviderResult
}

operation CreateVolume {
    input: CreateVolumeRequest
    output: Volume
}

operation CreateVpc {
    input: CreateVpcRequest
    output: CreateVpcResult
}

operation CreateVpcBlockPublicAccessExclusion {
    input: CreateVpcBlockPublicAccessExclusionRequest
    output: CreateVpcBlockPublicAccessExclusionResult
}

operation CreateVpcEncryptionControl {
    input: CreateVpcEncryptionControlRequest
    output: CreateVpcEncryptionControlResult
}

operation CreateVpcEndpoint {
    input: CreateVpcEndpointRequest
    output: CreateVpcEndpointResult
}

operation CreateVpcEndpointConnectionNotification {
    input: CreateVpcEndpointConnectionNotificationRequest
    output: CreateVpcEndpointConnectionNotificationResult
}

operation CreateVpcEndpointServiceConfiguration {
    input: CreateVpcEndpointServiceConfigurationRequest
    output: CreateVpcEndpointServiceConfigurationResult
}

operation CreateVpcPeeringConnection {
    input: CreateVpcPeeringConnectionRequest
    output: CreateVpcPeeringConnectionResult
}

operation CreateVpnConcentrator {
    input: CreateVpnConcentratorRequest
    output: CreateVpnConcentratorResult
}

operation CreateVpnConnection {
    input: CreateVpnConnectionRequest
    output: CreateVpnConnectionResult
}

operation CreateVpnConnectionRoute {
    input: CreateVpnConnectionRouteRequest
}

operation CreateVpnGateway {
    input: CreateVpnGatewayRequest
    output: CreateVpnGatewayResult
}

operation DeleteCapacityManagerDataExport {
    input: DeleteCapacityManagerDataExportRequest
    output: DeleteCapacityManagerDataExportResult
}

operation DeleteCarrierGateway {
    input: DeleteCarrierGatewayRequest
    output: DeleteCarrierGatewayResult
}

operation DeleteClientVpnEndpoint {
    input: DeleteClientVpnEndpointRequest
    output: DeleteClientVpnEndpointResult
}

operation DeleteClientVpnRoute {
    input: DeleteClientVpnRouteRequest
    output: DeleteClientVpnRouteResult
}

operation DeleteCoipCidr {
    input: DeleteCoipCidrRequest
    output: DeleteCoipCidrResult
}

operation DeleteCoipPool {
    input: DeleteCoipPoolRequest
    output: DeleteCoipPoolResult
}

operation DeleteCustomerGateway {
    input: DeleteCustomerGatewayRequest
}

operation DeleteDhcpOptions {
    input: DeleteDhcpOptionsRequest
}

operation DeleteEgressOnlyInternetGateway {
    input: DeleteEgressOnlyInternetGatewayRequest
    output: DeleteEgressOnlyInternetGatewayResult
}

operation DeleteFleets {
    input: DeleteFleetsRequest
    output: DeleteFleetsResult
}

operation DeleteFlowLogs {
    input: DeleteFlowLogsRequest
    output: DeleteFlowLogsResult
}

operation DeleteFpgaImage {
    input: DeleteFpgaImageRequest
    output: DeleteFpgaImageResult
}

operation DeleteImageUsageReport {
    input: DeleteImageUsageReportRequest
    output: DeleteImageUsageReportResult
}

operation DeleteInstanceConnectEndpoint {
    input: DeleteInstanceConnectEndpointRequest
    output: DeleteInstanceConnectEndpointResult
}

operation DeleteInstanceEventWindow {
    input: DeleteInstanceEventWindowRequest
    output: DeleteInstanceEventWindowResult
}

operation DeleteInternetGateway {
    input: DeleteInternetGatewayRequest
}

operation DeleteIpam {
    input: DeleteIpamRequest
    output: DeleteIpamResult
}

operation DeleteIpamExternalResourceVerificationToken {
    input: DeleteIpamExternalResourceVerificationTokenRequest
    output: DeleteIpamExternalResourceVerificationTokenResult
}

operation DeleteIpamPolicy {
    input: DeleteIpamPolicyRequest
    output: DeleteIpamPolicyResult
}

operation DeleteIpamPool {
    input: DeleteIpamPoolRequest
    output: DeleteIpamPoolResult
}

operation DeleteIpamPrefixListResolver {
    input: DeleteIpamPrefixListResolverRequest
    output: DeleteIpamPrefixListResolverResult
}

operation DeleteIpamPrefixListResolverTarget {
    input: DeleteIpamPrefixListResolverTargetRequest
    output: DeleteIpamPrefixListResolverTargetResult
}

operation DeleteIpamResourceDiscovery {
    input: DeleteIpamResourceDiscoveryRequest
    output: DeleteIpamResourceDiscoveryResult
}

operation DeleteIpamScope {
    input: DeleteIpamScopeRequest
    output: DeleteIpamScopeResult
}

operation DeleteKeyPair {
    input: DeleteKeyPairRequest
    output: DeleteKeyPairResult
}

operation DeleteLaunchTemplate {
    input: DeleteLaunchTemplateRequest
    output: DeleteLaunchTemplateResult
}

operation DeleteLaunchTemplateVersions {
    input: DeleteLaunchTemplateVersionsRequest
    output: DeleteLaunchTemplateVersionsResult
}

operation DeleteLocalGatewayRoute {
    input: DeleteLocalGatewayRouteRequest
    output: DeleteLocalGatewayRouteResult
}

operation DeleteLocalGatewayRouteTable {
    input: DeleteLocalGatewayRouteTableRequest
    output: DeleteLocalGatewayRouteTableResult
}

operation DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    input: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest
    output: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult
}

operation DeleteLocalGatewayRouteTableVpcAssociation {
    input: DeleteLocalGatewayRouteTableVpcAssociationRequest
    output: DeleteLocalGatewayRouteTableVpcAssociationResult
}

operation DeleteLocalGatewayVirtualInterface {
    input: DeleteLocalGatewayVirtualInterfaceRequest
    output: DeleteLocalGatewayVirtualInterfaceResult
}

operation DeleteLocalGatewayVirtualInterfaceGroup {
    input: DeleteLocalGatewayVirtualInterfaceGroupRequest
    output: DeleteLocalGatewayVirtualInterfaceGroupResult
}

operation DeleteManagedPrefixList {
    input: DeleteManagedPrefixListRequest
    output: DeleteManagedPrefixListResult
}

operation DeleteNatGateway {
    input: DeleteNatGatewayRequest
    output: DeleteNatGatewayResult
}

operation DeleteNetworkAcl {
    input: DeleteNetworkAclRequest
}

operation DeleteNetworkAclEntry {
    input: DeleteNetworkAclEntryRequest
}

operation DeleteNetworkInsightsAccessScope {
    input: DeleteNetworkInsightsAccessScopeRequest
    output: DeleteNetworkInsightsAccessScopeResult
}

operation DeleteNetworkInsightsAccessScopeAnalysis {
    input: DeleteNetworkInsightsAccessScopeAnalysisRequest
    output: DeleteNetworkInsightsAccessScopeAnalysisResult
}

operation DeleteNetworkInsightsAnalysis {
    input: DeleteNetworkInsightsAnalysisRequest
    output: DeleteNetworkInsightsAnalysisResult
}

operation DeleteNetworkInsightsPath {
    input: DeleteNetworkInsightsPathRequest
    output: DeleteNetworkInsightsPathResult
}

operation DeleteNetworkInterface {
    input: DeleteNetworkInterfaceRequest
}

operation DeleteNetworkInterfacePermission {
    input: DeleteNetworkInterfacePermissionRequest
    output: DeleteNetworkInterfacePermissionResult
}

operation DeletePlacementGroup {
    input: DeletePlacementGroupRequest
}

operation DeletePublicIpv4Pool {
    input: DeletePublicIpv4PoolRequest
    output: DeletePublicIpv4PoolResult
}

operation DeleteQueuedReservedInstances {
    input: DeleteQueuedReservedInstancesRequest
    output: DeleteQueuedReservedInstancesResult
}

operation DeleteRoute {
    input: DeleteRouteRequest
}

operation DeleteRouteServer {
    input: DeleteRouteServerRequest
    output: DeleteRouteServerResult
}

operation DeleteRouteServerEndpoint {
    input: DeleteRouteServerEndpointRequest
    output: DeleteRouteServerEndpointResult
}

operation DeleteRouteServerPeer {
    input: DeleteRouteServerPeerRequest
    output: DeleteRouteServerPeerResult
}

operation DeleteRouteTable {
    input: DeleteRouteTableRequest
}

operation DeleteSecondaryNetwork {
    input: DeleteSecondaryNetworkRequest
    output: DeleteSecondaryNetworkResult
}

operation DeleteSecondarySubnet {
    input: DeleteSecondarySubnetRequest
    output: DeleteSecondarySubnetResult
}

operation DeleteSecurityGroup {
    input: DeleteSecurityGroupRequest
    output: DeleteSecurityGroupResult
}

operation DeleteSnapshot {
    input: DeleteSnapshotRequest
}

operation DeleteSpotDatafeedSubscription {
    input: DeleteSpotDatafeedSubscriptionRequest
}

operation DeleteSubnet {
    input: DeleteSubnetRequest
}

operation DeleteSubnetCidrReservation {
    input: DeleteSubnetCidrReservationRequest
    output: DeleteSubnetCidrReservationResult
}

operation DeleteTags {
    input: DeleteTagsRequest
}

operation DeleteTrafficMirrorFilter {
    input: DeleteTrafficMirrorFilterRequest
    output: DeleteTrafficMirrorFilterResult
}

operation DeleteTrafficMirrorFilterRule {
    input: DeleteTrafficMirrorFilterRuleRequest
    output: DeleteTrafficMirrorFilterRuleResult
}

operation DeleteTrafficMirrorSession {
    input: DeleteTrafficMirrorSessionRequest
    output: DeleteTrafficMirrorSessionResult
}

operation DeleteTrafficMirrorTarget {
    input: DeleteTrafficMirrorTargetRequest
    output: DeleteTrafficMirrorTargetResult
}

operation DeleteTransitGateway {
    input: DeleteTransitGatewayRequest
    output: DeleteTransitGatewayResult
}

operation DeleteTransitGatewayClientVpnAttachment {
    input: DeleteTransitGatewayClientVpnAttachmentRequest
    output: DeleteTransitGatewayClientVpnAttachmentResult
}

operation DeleteTransitGatewayConnect {
    input: DeleteTransitGatewayConnectRequest
    output: DeleteTransitGatewayConnectResult
}

operation DeleteTransitGatewayConnectPeer {
    input: DeleteTransitGatewayConnectPeerRequest
    output: DeleteTransitGatewayConnectPeerResult
}

operation DeleteTransitGatewayMeteringPolicy {
    input: DeleteTransitGatewayMeteringPolicyRequest
    output: DeleteTransitGatewayMeteringPolicyResult
}

operation DeleteTransitGatewayMeteringPolicyEntry {
    input: DeleteTransitGatewayMeteringPolicyEntryRequest
    output: DeleteTransitGatewayMeteringPolicyEntryResult
}

operation DeleteTransitGatewayMulticastDomain {
    input: DeleteTransitGatewayMulticastDomainRequest
    output: DeleteTransitGatewayMulticastDomainResult
}

operation DeleteTransitGatewayPeeringAttachment {
    input: DeleteTransitGatewayPeeringAttachmentRequest
    output: DeleteTransitGatewayPeeringAttachmentResult
}

operation DeleteTransitGatewayPolicyTable {
    input: DeleteTransitGatewayPolicyTableRequest
    output: DeleteTransitGatewayPolicyTableResult
}

operation DeleteTransitGatewayPrefixListReference {
    input: DeleteTransitGatewayPrefixListReferenceRequest
    output: DeleteTransitGatewayPrefixListReferenceResult
}

operation DeleteTransitGatewayRoute {
    input: DeleteTransitGatewayRouteRequest
    output: DeleteTransitGatewayRouteResult
}

operation DeleteTransitGatewayRouteTable {
    input: DeleteTransitGatewayRouteTableRequest
    output: DeleteTransitGatewayRouteTableResult
}

operation DeleteTransitGatewayRouteTableAnnouncement {
    input: DeleteTransitGatewayRouteTableAnnouncementRequest
    output: DeleteTransitGatewayRouteTableAnnouncementResult
}

operation DeleteTransitGatewayVpcAttachment {
    input: DeleteTransitGatewayVpcAttachmentRequest
    output: DeleteTransitGatewayVpcAttachmentResult
}

operation DeleteVerifiedAccessEndpoint {
    input: DeleteVerifiedAccessEndpointRequest
    output: DeleteVerifiedAccessEndpointResult
}

operation DeleteVerifiedAccessGroup {
    input: DeleteVerifiedAccessGroupRequest
    output: DeleteVerifiedAccessGroupResult
}

operation DeleteVerifiedAccessInstance {
    input: DeleteVerifiedAccessInstanceRequest
    output: DeleteVerifiedAccessInstanceResult
}

operation DeleteVerifiedAccessTrustProvider {
    input: DeleteVerifiedAccessTrustProviderRequest
    output: DeleteVerifiedAccessTrustProviderResult
}

operation DeleteVolume {
    input: DeleteVolumeRequest
}

operation DeleteVpc {
    input: DeleteVpcRequest
}

operation DeleteVpcBlockPublicAccessExclusion {
    input: DeleteVpcBlockPublicAccessExclusionRequest
    output: DeleteVpcBlockPublicAccessExclusionResult
}

operation DeleteVpcEncryptionControl {
    input: DeleteVpcEncryptionControlRequest
    output: DeleteVpcEncryptionControlResult
}

operation DeleteVpcEndpointConnectionNotifications {
    input: DeleteVpcEndpointConnectionNotificationsRequest
    output: DeleteVpcEndpointConnectionNotificationsResult
}

operation DeleteVpcEndpointServiceConfigurations {
    input: DeleteVpcEndpointServiceConfigurationsRequest
    output: DeleteVpcEndpointServiceConfigurationsResult
}

operation DeleteVpcEndpoints {
    input: DeleteVpcEndpointsRequest
    output: DeleteVpcEndpointsResult
}

operation DeleteVpcPeeringConnection {
    input: DeleteVpcPeeringConnectionRequest
    output: DeleteVpcPeeringConnectionResult
}

operation DeleteVpnConcentrator {
    input: DeleteVpnConcentratorRequest
    output: DeleteVpnConcentratorResult
}

operation DeleteVpnConnection {
    input: DeleteVpnConnectionRequest
}

operation DeleteVpnConnectionRoute {
    input: DeleteVpnConnectionRouteRequest
}

operation DeleteVpnGateway {
    input: DeleteVpnGatewayRequest
}

operation DeprovisionByoipCidr {
    input: DeprovisionByoipCidrRequest
    output: DeprovisionByoipCidrResult
}

operation DeprovisionIpamByoasn {
    input: DeprovisionIpamByoasnRequest
    output: DeprovisionIpamByoasnResult
}

operation DeprovisionIpamPoolCidr {
    input: DeprovisionIpamPoolCidrRequest
    output: DeprovisionIpamPoolCidrResult
}

operation DeprovisionPublicIpv4PoolCidr {
    input: DeprovisionPublicIpv4PoolCidrRequest
    output: DeprovisionPublicIpv4PoolCidrResult
}

operation DeregisterImage {
    input: DeregisterImageRequest
    output: DeregisterImageResult
}

operation DeregisterInstanceEventNotificationAttributes {
    input: DeregisterInstanceEventNotificationAttributesRequest
    output: DeregisterInstanceEventNotificationAttributesResult
}

operation DeregisterTransitGatewayMulticastGroupMembers {
    input: DeregisterTransitGatewayMulticastGroupMembersRequest
    output: DeregisterTransitGatewayMulticastGroupMembersResult
}

operation DeregisterTransitGatewayMulticastGroupSources {
    input: DeregisterTransitGatewayMulticastGroupSourcesRequest
    output: DeregisterTransitGatewayMulticastGroupSourcesResult
}

operation DescribeAccountAttributes {
    input: DescribeAccountAttributesRequest
    output: DescribeAccountAttributesResult
}

operation DescribeAddressTransfers {
    input: DescribeAddressTransfersRequest
    output: DescribeAddressTransfersResult
}

operation DescribeAddresses {
    input: DescribeAddressesRequest
    output: DescribeAddressesResult
}

operation DescribeAddressesAttribute {
    input: DescribeAddressesAttributeRequest
    output: DescribeAddressesAttributeResult
}

operation DescribeAggregateIdFormat {
    input: DescribeAggregateIdFormatRequest
    output: DescribeAggregateIdFormatResult
}

operation DescribeAvailabilityZones {
    input: DescribeAvailabilityZonesRequest
    output: DescribeAvailabilityZonesResult
}

operation DescribeAwsNetworkPerformanceMetricSubscriptions {
    input: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest
    output: DescribeAwsNetworkPerformanceMetricSubscriptionsResult
}

operation DescribeBundleTasks {
    input: DescribeBundleTasksRequest
    output: DescribeBundleTasksResult
}

operation DescribeByoipCidrs {
    input: DescribeByoipCidrsRequest
    output: DescribeByoipCidrsResult
}

operation DescribeCapacityBlockExtensionHistory {
    input: DescribeCapacityBlockExtensionHistoryRequest
    output: DescribeCapacityBlockExtensionHistoryResult
}

operation DescribeCapacityBlockExtensionOfferings {
    input: DescribeCapacityBlockExtensionOfferingsRequest
    output: DescribeCapacityBlockExtensionOfferingsResult
}

operation DescribeCapacityBlockOfferings {
    input: DescribeCapacityBlockOfferingsRequest
    output: DescribeCapacityBlockOfferingsResult
}

operation DescribeCapacityBlockStatus {
    input: DescribeCapacityBlockStatusRequest
    output: DescribeCapacityBlockStatusResult
}

operation DescribeCapacityBlocks {
    input: DescribeCapacityBlocksRequest
    output: DescribeCapacityBlocksResult
}

operation DescribeCapacityManagerDataExports {
    input: DescribeCapacityManagerDataExportsRequest
    output: DescribeCapacityManagerDataExportsResult
}

operation DescribeCapacityReservationBillingRequests {
    input: DescribeCapacityReservationBillingRequestsRequest
    output: DescribeCapacityReservationBillingRequestsResult
}

operation DescribeCapacityReservationFleets {
    input: DescribeCapacityReservationFleetsRequest
    output: DescribeCapacityReservationFleetsResult
}

operation DescribeCapacityReservationTopology {
    input: DescribeCapacityReservationTopologyRequest
    output: DescribeCapacityReservationTopologyResult
}

operation DescribeCapacityReservations {
    input: DescribeCapacityReservationsRequest
    output: DescribeCapacityReservationsResult
}

operation DescribeCarrierGateways {
    input: DescribeCarrierGatewaysRequest
    output: DescribeCarrierGatewaysResult
}

operation DescribeClassicLinkInstances {
    input: DescribeClassicLinkInstancesRequest
    output: DescribeClassicLinkInstancesResult
}

operation DescribeClientVpnAuthorizationRules {
    input: DescribeClientVpnAuthorizationRulesRequest
    output: DescribeClientVpnAuthorizationRulesResult
}

operation DescribeClientVpnConnections {
    input: DescribeClientVpnConnectionsRequest
    output: DescribeClientVpnConnectionsResult
}

operation DescribeClientVpnEndpoints {
    input: DescribeClientVpnEndpointsRequest
    output: DescribeClientVpnEndpointsResult
}

operation DescribeClientVpnRoutes {
    input: DescribeClientVpnRoutesRequest
    output: DescribeClientVpnRoutesResult
}

operation DescribeClientVpnTargetNetworks {
    input: DescribeClientVpnTargetNetworksRequest
    output: DescribeClientVpnTargetNetworksResult
}

operation DescribeCoipPools {
    input: DescribeCoipPoolsRequest
    output: DescribeCoipPoolsResult
}

operation DescribeConversionTasks {
    input: DescribeConversionTasksRequest
    output: DescribeConversionTasksResult
}

operation DescribeCustomerGateways {
    input: DescribeCustomerGatewaysRequest
    output: DescribeCustomerGatewaysResult
}

operation DescribeDeclarativePoliciesReports {
    input: DescribeDeclarativePoliciesReportsRequest
    output: DescribeDeclarativePoliciesReportsResult
}

operation DescribeDhcpOptions {
    input: DescribeDhcpOptionsRequest
    output: DescribeDhcpOptionsResult
}

operation DescribeEgressOnlyInternetGateways {
    input: DescribeEgressOnlyInternetGatewaysRequest
    output: DescribeEgressOnlyInternetGatewaysResult
}

operation DescribeElasticGpus {
    input: DescribeElasticGpusRequest
    output: DescribeElasticGpusResult
}

operation DescribeExportImageTasks {
    input: DescribeExportImageTasksRequest
    output: DescribeExportImageTasksResult
}

operation DescribeExportTasks {
    input: DescribeExportTasksRequest
    output: DescribeExportTasksResult
}

operation DescribeFastLaunchImages {
    input: DescribeFastLaunchImagesRequest
    output: DescribeFastLaunchImagesResult
}

operation DescribeFastSnapshotRestores {
    input: DescribeFastSnapshotRestoresRequest
    output: DescribeFastSnapshotRestoresResult
}

operation DescribeFleetHistory {
    input: DescribeFleetHistoryRequest
    output: DescribeFleetHistoryResult
}

operation DescribeFleetInstances {
    input: DescribeFleetInstancesRequest
    output: DescribeFleetInstancesResult
}

operation DescribeFleets {
    input: DescribeFleetsRequest
    output: DescribeFleetsResult
}

operation DescribeFlowLogs {
    input: DescribeFlowLogsRequest
    output: DescribeFlowLogsResult
}

operation DescribeFpgaImageAttribute {
    input: DescribeFpgaImageAttributeRequest
    output: DescribeFpgaImageAttributeResult
}

operation DescribeFpgaImages {
    input: DescribeFpgaImagesRequest
    output: DescribeFpgaImagesResult
}

operation DescribeHostReservationOfferings {
    input: DescribeHostReservationOfferingsRequest
    output: DescribeHostReservationOfferingsResult
}

operation DescribeHostReservations {
    input: DescribeHostReservationsRequest
    output: DescribeHostReservationsResult
}

operation DescribeHosts {
    input: DescribeHostsRequest
    output: DescribeHostsResult
}

operation DescribeIamInstanceProfileAssociations {
    input: DescribeIamInstanceProfileAssociationsRequest
    output: DescribeIamInstanceProfileAssociationsResult
}

operation DescribeIdFormat {
    input: DescribeIdFormatRequest
    output: DescribeIdFormatResult
}

operation DescribeIdentityIdFormat {
    input: DescribeIdentityIdFormatRequest
    output: DescribeIdentityIdFormatResult
}

operation DescribeImageAttribute {
    input: DescribeImageAttributeRequest
    output: ImageAttribute
}

operation DescribeImageReferences {
    input: DescribeImageReferencesRequest
    output: DescribeImageReferencesResult
}

operation DescribeImageUsageReportEntries {
    input: DescribeImageUsageReportEntriesRequest
    output: DescribeImageUsageReportEntriesResult
}

operation DescribeImageUsageReports {
    input: DescribeImageUsageReportsRequest
    output: DescribeImageUsageReportsResult
}

operation DescribeImages {
    input: DescribeImagesRequest
    output: DescribeImagesResult
}

operation DescribeImportImageTasks {
    input: DescribeImportImageTasksRequest
    output: DescribeImportImageTasksResult
}

operation DescribeImportSnapshotTasks {
    input: DescribeImportSnapshotTasksRequest
    output: DescribeImportSnapshotTasksResult
}

operation DescribeInstanceAttribute {
    input: DescribeInstanceAttributeRequest
    output: InstanceAttribute
}

operation DescribeInstanceConnectEndpoints {
    input: DescribeInstanceConnectEndpointsRequest
    output: DescribeInstanceConnectEndpointsResult
}

operation DescribeInstanceCreditSpecifications {
    input: DescribeInstanceCreditSpecificationsRequest
    output: DescribeInstanceCreditSpecificationsResult
}

operation DescribeInstanceEventNotificationAttributes {
    input: DescribeInstanceEventNotificationAttributesRequest
    output: DescribeInstanceEventNotificationAttributesResult
}

operation DescribeInstanceEventWindows {
    input: DescribeInstanceEventWindowsRequest
    output: DescribeInstanceEventWindowsResult
}

operation DescribeInstanceImageMetadata {
    input: DescribeInstanceImageMetadataRequest
    output: DescribeInstanceImageMetadataResult
}

operation DescribeInstanceSqlHaHistoryStates {
    input: DescribeInstanceSqlHaHistoryStatesRequest
    output: DescribeInstanceSqlHaHistoryStatesResult
}

operation DescribeInstanceSqlHaStates {
    input: DescribeInstanceSqlHaStatesRequest
    output: DescribeInstanceSqlHaStatesResult
}

operation DescribeInstanceStatus {
    input: DescribeInstanceStatusRequest
    output: DescribeInstanceStatusResult
}

operation DescribeInstanceTopology {
    input: DescribeInstanceTopologyRequest
    output: DescribeInstanceTopologyResult
}

operation DescribeInstanceTypeOfferings {
    input: DescribeInstanceTypeOfferingsRequest
    output: DescribeInstanceTypeOfferingsResult
}

operation DescribeInstanceTypes {
    input: DescribeInstanceTypesRequest
    output: DescribeInstanceTypesResult
}

operation DescribeInstances {
    input: DescribeInstancesRequest
    output: DescribeInstancesResult
}

operation DescribeInternetGateways {
    input: DescribeInternetGatewaysRequest
    output: DescribeInternetGatewaysResult
}

operation DescribeIpamByoasn {
    input: DescribeIpamByoasnRequest
    output: DescribeIpamByoasnResult
}

operation DescribeIpamExternalResourceVerificationTokens {
    input: DescribeIpamExternalResourceVerificationTokensRequest
    output: DescribeIpamExternalResourceVerificationTokensResult
}

operation DescribeIpamPolicies {
    input: DescribeIpamPoliciesRequest
    output: DescribeIpamPoliciesResult
}

operation DescribeIpamPoolAllocations {
    input: DescribeIpamPoolAllocationsRequest
    output: DescribeIpamPoolAllocationsResult
}

operation DescribeIpamPools {
    input: DescribeIpamPoolsRequest
    output: DescribeIpamPoolsResult
}

operation DescribeIpamPrefixListResolverTargets {
    input: DescribeIpamPrefixListResolverTargetsRequest
    output: DescribeIpamPrefixListResolverTargetsResult
}

operation DescribeIpamPrefixListResolvers {
    input: DescribeIpamPrefixListResolversRequest
    output: DescribeIpamPrefixListResolversResult
}

operation DescribeIpamResourceDiscoveries {
    input: DescribeIpamResourceDiscoveriesRequest
    output: DescribeIpamResourceDiscoveriesResult
}

operation DescribeIpamResourceDiscoveryAssociations {
    input: DescribeIpamResourceDiscoveryAssociationsRequest
    output: DescribeIpamResourceDiscoveryAssociationsResult
}

operation DescribeIpamScopes {
    input: DescribeIpamScopesRequest
    output: DescribeIpamScopesResult
}

operation DescribeIpams {
    input: DescribeIpamsRequest
    output: DescribeIpamsResult
}

operation DescribeIpv6Pools {
    input: DescribeIpv6PoolsRequest
    output: DescribeIpv6PoolsResult
}

operation DescribeKeyPairs {
    input: DescribeKeyPairsRequest
    output: DescribeKeyPairsResult
}

operation DescribeLaunchTemplateVersions {
    input: DescribeLaunchTemplateVersionsRequest
    output: DescribeLaunchTemplateVersionsResult
}

operation DescribeLaunchTemplates {
    input: DescribeLaunchTemplatesRequest
    output: DescribeLaunchTemplatesResult
}

operation DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations {
    input: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest
    output: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult
}

operation DescribeLocalGatewayRouteTableVpcAssociations {
    input: DescribeLocalGatewayRouteTableVpcAssociationsRequest
    output: DescribeLocalGatewayRouteTableVpcAssociationsResult
}

operation DescribeLocalGatewayRouteTables {
    input: DescribeLocalGatewayRouteTablesRequest
    output: DescribeLocalGatewayRouteTablesResult
}

operation DescribeLocalGatewayVirtualInterfaceGroups {
    input: DescribeLocalGatewayVirtualInterfaceGroupsRequest
    output: DescribeLocalGatewayVirtualInterfaceGroupsResult
}

operation DescribeLocalGatewayVirtualInterfaces {
    input: DescribeLocalGatewayVirtualInterfacesRequest
    output: DescribeLocalGatewayVirtualInterfacesResult
}

operation DescribeLocalGateways {
    input: DescribeLocalGatewaysRequest
    output: DescribeLocalGatewaysResult
}

operation DescribeLockedSnapshots {
    input: DescribeLockedSnapshotsRequest
    output: DescribeLockedSnapshotsResult
}

operation DescribeMacHosts {
    input: DescribeMacHostsRequest
    output: DescribeMacHostsResult
}

operation DescribeMacModificationTasks {
    input: DescribeMacModificationTasksRequest
    output: DescribeMacModificationTasksResult
}

operation DescribeManagedPrefixLists {
    input: DescribeManagedPrefixListsRequest
    output: DescribeManagedPrefixListsResult
}

operation DescribeMovingAddresses {
    input: DescribeMovingAddressesRequest
    output: DescribeMovingAddressesResult
}

operation DescribeNatGateways {
    input: DescribeNatGatewaysRequest
    output: DescribeNatGatewaysResult
}

operation DescribeNetworkAcls {
    input: DescribeNetworkAclsRequest
    output: DescribeNetworkAclsResult
}

operation DescribeNetworkInsightsAccessScopeAnalyses {
    input: DescribeNetworkInsightsAccessScopeAnalysesRequest
    output: DescribeNetworkInsightsAccessScopeAnalysesResult
}

operation DescribeNetworkInsightsAccessScopes {
    input: DescribeNetworkInsightsAccessScopesRequest
    output: DescribeNetworkInsightsAccessScopesResult
}

operation DescribeNetworkInsightsAnalyses {
    input: DescribeNetworkInsightsAnalysesRequest
    output: DescribeNetworkInsightsAnalysesResult
}

operation DescribeNetworkInsightsPaths {
    input: DescribeNetworkInsightsPathsRequest
    output: DescribeNetworkInsightsPathsResult
}

operation DescribeNetworkInterfaceAttribute {
    input: DescribeNetworkInterfaceAttributeRequest
    output: DescribeNetworkInterfaceAttributeResult
}

operation DescribeNetworkInterfacePermissions {
    input: DescribeNetworkInterfacePermissionsRequest
    output: DescribeNetworkInterfacePermissionsResult
}

operation DescribeNetworkInterfaces {
    input: DescribeNetworkInterfacesRequest
    output: DescribeNetworkInterfacesResult
}

operation DescribeOutpostLags {
    input: DescribeOutpostLagsRequest
    output: DescribeOutpostLagsResult
}

operation DescribePlacementGroups {
    input: DescribePlacementGroupsRequest
    output: DescribePlacementGroupsResult
}

operation DescribePrefixLists {
    input: DescribePrefixListsRequest
    output: DescribePrefixListsResult
}

operation DescribePrincipalIdFormat {
    input: DescribePrincipalIdFormatRequest
    output: DescribePrincipalIdFormatResult
}

operation DescribePublicIpv4Pools {
    input: DescribePublicIpv4PoolsRequest
    output: DescribePublicIpv4PoolsResult
}

operation DescribeRegions {
    input: DescribeRegionsRequest
    output: DescribeRegionsResult
}

operation DescribeReplaceRootVolumeTasks {
    input: DescribeReplaceRootVolumeTasksRequest
    output: DescribeReplaceRootVolumeTasksResult
}

operation DescribeReservedInstances {
    input: DescribeReservedInstancesRequest
    output: DescribeReservedInstancesResult
}

operation DescribeReservedInstancesListings {
    input: DescribeReservedInstancesListingsRequest
    output: DescribeReservedInstancesListingsResult
}

operation DescribeReservedInstancesModifications {
    input: DescribeReservedInstancesModificationsRequest
    output: DescribeReservedInstancesModificationsResult
}

operation DescribeReservedInstancesOfferings {
    input: DescribeReservedInstancesOfferingsRequest
    output: DescribeReservedInstancesOfferingsResult
}

operation DescribeRouteServerEndpoints {
    input: DescribeRouteServerEndpointsRequest
    output: DescribeRouteServerEndpointsResult
}

operation DescribeRouteServerPeers {
    input: DescribeRouteServerPeersRequest
    output: DescribeRouteServerPeersResult
}

operation DescribeRouteServers {
    input: DescribeRouteServersRequest
    output: DescribeRouteServersResult
}

operation DescribeRouteTables {
    input: DescribeRouteTablesRequest
    output: DescribeRouteTablesResult
}

operation DescribeScheduledInstanceAvailability {
    input: DescribeScheduledInstanceAvailabilityRequest
    output: DescribeScheduledInstanceAvailabilityResult
}

operation DescribeScheduledInstances {
    input: DescribeScheduledInstancesRequest
    output: DescribeScheduledInstancesResult
}

operation DescribeSecondaryInterfaces {
    input: DescribeSecondaryInterfacesRequest
    output: DescribeSecondaryInterfacesResult
}

operation DescribeSecondaryNetworks {
    input: DescribeSecondaryNetworksRequest
    output: DescribeSecondaryNetworksResult
}

operation DescribeSecondarySubnets {
    input: DescribeSecondarySubnetsRequest
    output: DescribeSecondarySubnetsResult
}

operation DescribeSecurityGroupReferences {
    input: DescribeSecurityGroupReferencesRequest
    output: DescribeSecurityGroupReferencesResult
}

operation DescribeSecurityGroupRules {
    input: DescribeSecurityGroupRulesRequest
    output: DescribeSecurityGroupRulesResult
}

operation DescribeSecurityGroupVpcAssociations {
    input: DescribeSecurityGroupVpcAssociationsRequest
    output: DescribeSecurityGroupVpcAssociationsResult
}

operation DescribeSecurityGroups {
    input: DescribeSecurityGroupsRequest
    output: DescribeSecurityGroupsResult
}

operation DescribeServiceLinkVirtualInterfaces {
    input: DescribeServiceLinkVirtualInterfacesRequest
    output: DescribeServiceLinkVirtualInterfacesResult
}

operation DescribeSnapshotAttribute {
    input: DescribeSnapshotAttributeRequest
    output: DescribeSnapshotAttributeResult
}

operation DescribeSnapshotTierStatus {
    input: DescribeSnapshotTierStatusRequest
    output: DescribeSnapshotTierStatusResult
}

operation DescribeSnapshots {
    input: DescribeSnapshotsRequest
    output: DescribeSnapshotsResult
}

operation DescribeSpotDatafeedSubscription {
    input: DescribeSpotDatafeedSubscriptionRequest
    output: DescribeSpotDatafeedSubscriptionResult
}

operation DescribeSpotFleetInstances {
    input: DescribeSpotFleetInstancesRequest
    output: DescribeSpotFleetInstancesResponse
}

operation DescribeSpotFleetRequestHistory {
    input: DescribeSpotFleetRequestHistoryRequest
    output: DescribeSpotFleetRequestHistoryResponse
}

operation DescribeSpotFleetRequests {
    input: DescribeSpotFleetRequestsRequest
    output: DescribeSpotFleetRequestsResponse
}

operation DescribeSpotInstanceRequests {
    input: DescribeSpotInstanceRequestsRequest
    output: DescribeSpotInstanceRequestsResult
}

operation DescribeSpotPriceHistory {
    input: DescribeSpotPriceHistoryRequest
    output: DescribeSpotPriceHistoryResult
}

operation DescribeStaleSecurityGroups {
    input: DescribeStaleSecurityGroupsRequest
    output: DescribeStaleSecurityGroupsResult
}

operation DescribeStoreImageTasks {
    input: DescribeStoreImageTasksRequest
    output: DescribeStoreImageTasksResult
}

operation DescribeSubnets {
    input: DescribeSubnetsRequest
    output: DescribeSubnetsResult
}

operation DescribeTags {
    input: DescribeTagsRequest
    output: DescribeTagsResult
}

operation DescribeTrafficMirrorFilterRules {
    input: DescribeTrafficMirrorFilterRulesRequest
    output: DescribeTrafficMirrorFilterRulesResult
}

operation DescribeTrafficMirrorFilters {
    input: DescribeTrafficMirrorFiltersRequest
    output: DescribeTrafficMirrorFiltersResult
}

operation DescribeTrafficMirrorSessions {
    input: DescribeTrafficMirrorSessionsRequest
    output: DescribeTrafficMirrorSessionsResult
}

operation DescribeTrafficMirrorTargets {
    input: DescribeTrafficMirrorTargetsRequest
    output: DescribeTrafficMirrorTargetsResult
}

operation DescribeTransitGatewayAttachments {
    input: DescribeTransitGatewayAttachmentsRequest
    output: DescribeTransitGatewayAttachmentsResult
}

operation DescribeTransitGatewayConnectPeers {
    input: DescribeTransitGatewayConnectPeersRequest
    output: DescribeTransitGatewayConnectPeersResult
}

operation DescribeTransitGatewayConnects {
    input: DescribeTransitGatewayConnectsRequest
    output: DescribeTransitGatewayConnectsResult
}

operation DescribeTransitGatewayMeteringPolicies {
    input: DescribeTransitGatewayMeteringPoliciesRequest
    output: DescribeTransitGatewayMeteringPoliciesResult
}

operation DescribeTransitGatewayMulticastDomains {
    input: DescribeTransitGatewayMulticastDomainsRequest
    output: DescribeTransitGatewayMulticastDomainsResult
}

operation DescribeTransitGatewayPeeringAttachments {
    input: DescribeTransitGatewayPeeringAttachmentsRequest
    output: DescribeTransitGatewayPeeringAttachmentsResult
}

operation DescribeTransitGatewayPolicyTables {
    input: DescribeTransitGatewayPolicyTablesRequest
    output: DescribeTransitGatewayPolicyTablesResult
}

operation DescribeTransitGatewayRouteTableAnnouncements {
    input: DescribeTransitGatewayRouteTableAnnouncementsRequest
    output: DescribeTransitGatewayRouteTableAnnouncementsResult
}

operation DescribeTransitGatewayRouteTables {
    input: DescribeTransitGatewayRouteTablesRequest
    output: DescribeTransitGatewayRouteTablesResult
}

operation DescribeTransitGatewayVpcAttachments {
    input: DescribeTransitGatewayVpcAttachmentsRequest
    output: DescribeTransitGatewayVpcAttachmentsResult
}

operation DescribeTransitGateways {
    input: DescribeTransitGatewaysRequest
    output: DescribeTransitGatewaysResult
}

operation DescribeTrunkInterfaceAssociations {
    input: DescribeTrunkInterfaceAssociationsRequest
    output: DescribeTrunkInterfaceAssociationsResult
}

operation DescribeVerifiedAccessEndpoints {
    input: DescribeVerifiedAccessEndpointsRequest
    output: DescribeVerifiedAccessEndpointsResult
}

operation DescribeVerifiedAccessGroups {
    input: DescribeVerifiedAccessGroupsRequest
    output: DescribeVerifiedAccessGroupsResult
}

operation DescribeVerifiedAccessInstanceLoggingConfigurations {
    input: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest
    output: DescribeVerifiedAccessInstanceLoggingConfigurationsResult
}

operation DescribeVerifiedAccessInstances {
    input: DescribeVerifiedAccessInstancesRequest
    output: DescribeVerifiedAccessInstancesResult
}

operation DescribeVerifiedAccessTrustProviders {
    input: DescribeVerifiedAccessTrustProvidersRequest
    output: DescribeVerifiedAccessTrustProvidersResult
}

operation DescribeVolumeAttribute {
    input: DescribeVolumeAttributeRequest
    output: DescribeVolumeAttributeResult
}

operation DescribeVolumeStatus {
    input: DescribeVolumeStatusRequest
    output: DescribeVolumeStatusResult
}

operation DescribeVolumes {
    input: DescribeVolumesRequest
    output: DescribeVolumesResult
}

operation DescribeVolumesModifications {
    input: DescribeVolumesModificationsRequest
    output: DescribeVolumesModificationsResult
}

operation DescribeVpcAttribute {
    input: DescribeVpcAttributeRequest
    output: DescribeVpcAttributeResult
}

operation DescribeVpcBlockPublicAccessExclusions {
    input: DescribeVpcBlockPublicAccessExclusionsRequest
    output: DescribeVpcBlockPublicAccessExclusionsResult
}

operation DescribeVpcBlockPublicAccessOptions {
    input: DescribeVpcBlockPublicAccessOptionsRequest
    output: DescribeVpcBlockPublicAccessOptionsResult
}

operation DescribeVpcClassicLink {
    input: DescribeVpcClassicLinkRequest
    output: DescribeVpcClassicLinkResult
}

operation DescribeVpcClassicLinkDnsSupport {
    input: DescribeVpcClassicLinkDnsSupportRequest
    output: DescribeVpcClassicLinkDnsSupportResult
}

operation DescribeVpcEncryptionControls {
    input: DescribeVpcEncryptionControlsRequest
    output: DescribeVpcEncryptionControlsResult
}

operation DescribeVpcEndpointAssociations {
    input: DescribeVpcEndpointAssociationsRequest
    output: DescribeVpcEndpointAssociationsResult
}

operation DescribeVpcEndpointConnectionNotifications {
    input: DescribeVpcEndpointConnectionNotificationsRequest
    output: DescribeVpcEndpointConnectionNotificationsResult
}

operation DescribeVpcEndpointConnections {
    input: DescribeVpcEndpointConnectionsRequest
    output: DescribeVpcEndpointConnectionsResult
}

operation DescribeVpcEndpointServiceConfigurations {
    input: DescribeVpcEndpointServiceConfigurationsRequest
    output: DescribeVpcEndpointServiceConfigurationsResult
}

operation DescribeVpcEndpointServicePermissions {
    input: DescribeVpcEndpointServicePermissionsRequest
    output: DescribeVpcEndpointServicePermissionsResult
}

operation DescribeVpcEndpointServices {
    input: DescribeVpcEndpointServicesRequest
    output: DescribeVpcEndpointServicesResult
}

operation DescribeVpcEndpoints {
    input: DescribeVpcEndpointsRequest
    output: DescribeVpcEndpointsResult
}

operation DescribeVpcPeeringConnections {
    input: DescribeVpcPeeringConnectionsRequest
    output: DescribeVpcPeeringConnectionsResult
}

operation DescribeVpcs {
    input: DescribeVpcsRequest
    output: DescribeVpcsResult
}

operation DescribeVpnConcentrators {
    input: DescribeVpnConcentratorsRequest
    output: DescribeVpnConcentratorsResult
}

operation DescribeVpnConnections {
    input: DescribeVpnConnectionsRequest
    output: DescribeVpnConnectionsResult
}

operation DescribeVpnGateways {
    input: DescribeVpnGatewaysRequest
    output: DescribeVpnGatewaysResult
}

operation DetachClassicLinkVpc {
    input: DetachClassicLinkVpcRequest
    output: DetachClassicLinkVpcResult
}

operation DetachInternetGateway {
    input: DetachInternetGatewayRequest
}

operation DetachNetworkInterface {
    input: DetachNetworkInterfaceRequest
}

operation DetachVerifiedAccessTrustProvider {
    input: DetachVerifiedAccessTrustProviderRequest
    output: DetachVerifiedAccessTrustProviderResult
}

operation DetachVolume {
    input: DetachVolumeRequest
    output: VolumeAttachment
}

operation DetachVpnGateway {
    input: DetachVpnGatewayRequest
}

operation DisableAddressTransfer {
    input: DisableAddressTransferRequest
    output: DisableAddressTransferResult
}

operation DisableAllowedImagesSettings {
    input: DisableAllowedImagesSettingsRequest
    output: DisableAllowedImagesSettingsResult
}

operation DisableAwsNetworkPerformanceMetricSubscription {
    input: DisableAwsNetworkPerformanceMetricSubscriptionRequest
    output: DisableAwsNetworkPerformanceMetricSubscriptionResult
}

operation DisableCapacityManager {
    input: DisableCapacityManagerRequest
    output: DisableCapacityManagerResult
}

operation DisableEbsEncryptionByDefault {
    input: DisableEbsEncryptionByDefaultRequest
    output: DisableEbsEncryptionByDefaultResult
}

operation DisableFastLaunch {
    input: DisableFastLaunchRequest
    output: DisableFastLaunchResult
}

operation DisableFastSnapshotRestores {
    input: DisableFastSnapshotRestoresRequest
    output: DisableFastSnapshotRestoresResult
}

operation DisableImage {
    input: DisableImageRequest
    output: DisableImageResult
}

operation DisableImageBlockPublicAccess {
    input: DisableImageBlockPublicAccessRequest
    output: DisableImageBlockPublicAccessResult
}

operation DisableImageDeprecation {
    input: DisableImageDeprecationRequest
    output: DisableImageDeprecationResult
}

operation DisableImageDeregistrationProtection {
    input: DisableImageDeregistrationProtectionRequest
    output: DisableImageDeregistrationProtectionResult
}

operation DisableInstanceSqlHaStandbyDetections {
    input: DisableInstanceSqlHaStandbyDetectionsRequest
    output: DisableInstanceSqlHaStandbyDetectionsResult
}

operation DisableIpamOrganizationAdminAccount {
    input: DisableIpamOrganizationAdminAccountRequest
    output: DisableIpamOrganizationAdminAccountResult
}

operation DisableIpamPolicy {
    input: DisableIpamPolicyRequest
    output: DisableIpamPolicyResult
}

operation DisableRouteServerPropagation {
    input: DisableRouteServerPropagationRequest
    output: DisableRouteServerPropagationResult
}

operation DisableSerialConsoleAccess {
    input: DisableSerialConsoleAccessRequest
    output: DisableSerialConsoleAccessResult
}

operation DisableSnapshotBlockPublicAccess {
    input: DisableSnapshotBlockPublicAccessRequest
    output: DisableSnapshotBlockPublicAccessResult
}

operation DisableTransitGatewayRouteTablePropagation {
    input: DisableTransitGatewayRouteTablePropagationRequest
    output: DisableTransitGatewayRouteTablePropagationResult
}

operation DisableVgwRoutePropagation {
    input: DisableVgwRoutePropagationRequest
}

operation DisableVpcClassicLink {
    input: DisableVpcClassicLinkRequest
    output: DisableVpcClassicLinkResult
}

operation DisableVpcClassicLinkDnsSupport {
    input: DisableVpcClassicLinkDnsSupportRequest
    output: DisableVpcClassicLinkDnsSupportResult
}

operation DisassociateAddress {
    input: DisassociateAddressRequest
}

operation DisassociateCapacityReservationBillingOwner {
    input: DisassociateCapacityReservationBillingOwnerRequest
    output: DisassociateCapacityReservationBillingOwnerResult
}

operation DisassociateClientVpnTargetNetwork {
    input: DisassociateClientVpnTargetNetworkRequest
    output: DisassociateClientVpnTargetNetworkResult
}

operation DisassociateEnclaveCertificateIamRole {
    input: DisassociateEnclaveCertificateIamRoleRequest
    output: DisassociateEnclaveCertificateIamRoleResult
}

operation DisassociateIamInstanceProfile {
    input: DisassociateIamInstanceProfileRequest
    output: DisassociateIamInstanceProfileResult
}

operation DisassociateInstanceEventWindow {
    input: DisassociateInstanceEventWindowRequest
    output: DisassociateInstanceEventWindowResult
}

operation DisassociateIpamByoasn {
    input: DisassociateIpamByoasnRequest
    output: DisassociateIpamByoasnResult
}

operation DisassociateIpamResourceDiscovery {
    input: DisassociateIpamResourceDiscoveryRequest
    output: DisassociateIpamResourceDiscoveryResult
}

operation DisassociateNatGatewayAddress {
    input: DisassociateNatGatewayAddressRequest
    output: DisassociateNatGatewayAddressResult
}

operation DisassociateRouteServer {
    input: DisassociateRouteServerRequest
    output: DisassociateRouteServerResult
}

operation DisassociateRouteTable {
    input: DisassociateRouteTableRequest
}

operation DisassociateSecurityGroupVpc {
    input: DisassociateSecurityGroupVpcRequest
    output: DisassociateSecurityGroupVpcResult
}

operation DisassociateSubnetCidrBlock {
    input: DisassociateSubnetCidrBlockRequest
    output: DisassociateSubnetCidrBlockResult
}

operation DisassociateTransitGatewayMulticastDomain {
    input: DisassociateTransitGatewayMulticastDomainRequest
    output: DisassociateTransitGatewayMulticastDomainResult
}

operation DisassociateTransitGatewayPolicyTable {
    input: DisassociateTransitGatewayPolicyTableRequest
    output: DisassociateTransitGatewayPolicyTableResult
}

operation DisassociateTransitGatewayRouteTable {
    input: DisassociateTransitGatewayRouteTableRequest
    output: DisassociateTransitGatewayRouteTableResult
}

operation DisassociateTrunkInterface {
    input: DisassociateTrunkInterfaceRequest
    output: DisassociateTrunkInterfaceResult
}

operation DisassociateVpcCidrBlock {
    input: DisassociateVpcCidrBlockRequest
    output: DisassociateVpcCidrBlockResult
}

operation EnableAddressTransfer {
    input: EnableAddressTransferRequest
    output: EnableAddressTransferResult
}

operation EnableAllowedImagesSettings {
    input: EnableAllowedImagesSettingsRequest
    output: EnableAllowedImagesSettingsResult
}

operation EnableAwsNetworkPerformanceMetricSubscription {
    input: EnableAwsNetworkPerformanceMetricSubscriptionRequest
    output: EnableAwsNetworkPerformanceMetricSubscriptionResult
}

operation EnableCapacityManager {
    input: EnableCapacityManagerRequest
    output: EnableCapacityManagerResult
}

operation EnableEbsEncryptionByDefault {
    input: EnableEbsEncryptionByDefaultRequest
    output: EnableEbsEncryptionByDefaultResult
}

operation EnableFastLaunch {
    input: EnableFastLaunchRequest
    output: EnableFastLaunchResult
}

operation EnableFastSnapshotRestores {
    input: EnableFastSnapshotRestoresRequest
    output: EnableFastSnapshotRestoresResult
}

operation EnableImage {
    input: EnableImageRequest
    output: EnableImageResult
}

operation EnableImageBlockPublicAccess {
    input: EnableImageBlockPublicAccessRequest
    output: EnableImageBlockPublicAccessResult
}

operation EnableImageDeprecation {
    input: EnableImageDeprecationRequest
    output: EnableImageDeprecationResult
}

operation EnableImageDeregistrationProtection {
    input: EnableImageDeregistrationProtectionRequest
    output: EnableImageDeregistrationProtectionResult
}

operation EnableInstanceSqlHaStandbyDetections {
    input: EnableInstanceSqlHaStandbyDetectionsRequest
    output: EnableInstanceSqlHaStandbyDetectionsResult
}

operation EnableIpamOrganizationAdminAccount {
    input: EnableIpamOrganizationAdminAccountRequest
    output: EnableIpamOrganizationAdminAccountResult
}

operation EnableIpamPolicy {
    input: EnableIpamPolicyRequest
    output: EnableIpamPolicyResult
}

operation EnableReachabilityAnalyzerOrganizationSharing {
    input: EnableReachabilityAnalyzerOrganizationSharingRequest
    output: EnableReachabilityAnalyzerOrganizationSharingResult
}

operation EnableRouteServerPropagation {
    input: EnableRouteServerPropagationRequest
    output: EnableRouteServerPropagationResult
}

operation EnableSerialConsoleAccess {
    input: EnableSerialConsoleAccessRequest
    output: EnableSerialConsoleAccessResult
}

operation EnableSnapshotBlockPublicAccess {
    input: EnableSnapshotBlockPublicAccessRequest
    output: EnableSnapshotBlockPublicAccessResult
}

operation EnableTransitGatewayRouteTablePropagation {
    input: EnableTransitGatewayRouteTablePropagationRequest
    output: EnableTransitGatewayRouteTablePropagationResult
}

operation EnableVgwRoutePropagation {
    input: EnableVgwRoutePropagationRequest
}

operation EnableVolumeIO {
    input: EnableVolumeIORequest
}

operation EnableVpcClassicLink {
    input: EnableVpcClassicLinkRequest
    output: EnableVpcClassicLinkResult
}

operation EnableVpcClassicLinkDnsSupport {
    input: EnableVpcClassicLinkDnsSupportRequest
    output: EnableVpcClassicLinkDnsSupportResult
}

operation ExportClientVpnClientCertificateRevocationList {
    input: ExportClientVpnClientCertificateRevocationListRequest
    output: ExportClientVpnClientCertificateRevocationListResult
}

operation ExportClientVpnClientConfiguration {
    input: ExportClientVpnClientConfigurationRequest
    output: ExportClientVpnClientConfigurationResult
}

operation ExportImage {
    input: ExportImageRequest
    output: ExportImageResult
}

operation ExportTransitGatewayRoutes {
    input: ExportTransitGatewayRoutesRequest
    output: ExportTransitGatewayRoutesResult
}

operation ExportVerifiedAccessInstanceClientConfiguration {
    input: ExportVerifiedAccessInstanceClientConfigurationRequest
    output: ExportVerifiedAccessInstanceClientConfigurationResult
}

operation GetActiveVpnTunnelStatus {
    input: GetActiveVpnTunnelStatusRequest
    output: GetActiveVpnTunnelStatusResult
}

operation GetAllowedImagesSettings {
    input: GetAllowedImagesSettingsRequest
    output: GetAllowedImagesSettingsResult
}

operation GetAssociatedEnclaveCertificateIamRoles {
    input: GetAssociatedEnclaveCertificateIamRolesRequest
    output: GetAssociatedEnclaveCertificateIamRolesResult
}

operation GetAssociatedIpv6PoolCidrs {
    input: GetAssociatedIpv6PoolCidrsRequest
    output: GetAssociatedIpv6PoolCidrsResult
}

operation GetAwsNetworkPerformanceData {
    input: GetAwsNetworkPerformanceDataRequest
    output: GetAwsNetworkPerformanceDataResult
}

operation GetCapacityManagerAttributes {
    input: GetCapacityManagerAttributesRequest
    output: GetCapacityManagerAttributesResult
}

operation GetCapacityManagerMetricData {
    input: GetCapacityManagerMetricDataRequest
    output: GetCapacityManagerMetricDataResult
}

operation GetCapacityManagerMetricDimensions {
    input: GetCapacityManagerMetricDimensionsRequest
    output: GetCapacityManagerMetricDimensionsResult
}

operation GetCapacityManagerMonitoredTagKeys {
    input: GetCapacityManagerMonitoredTagKeysRequest
    output: GetCapacityManagerMonitoredTagKeysResult
}

operation GetCapacityReservationUsage {
    input: GetCapacityReservationUsageRequest
    output: GetCapacityReservationUsageResult
}

operation GetCoipPoolUsage {
    input: GetCoipPoolUsageRequest
    output: GetCoipPoolUsageResult
}

operation GetConsoleOutput {
    input: GetConsoleOutputRequest
    output: GetConsoleOutputResult
}

operation GetConsoleScreenshot {
    input: GetConsoleScreenshotRequest
    output: GetConsoleScreenshotResult
}

operation GetDeclarativePoliciesReportSummary {
    input: GetDeclarativePoliciesReportSummaryRequest
    output: GetDeclarativePoliciesReportSummaryResult
}

operation GetDefaultCreditSpecification {
    input: GetDefaultCreditSpecificationRequest
    output: GetDefaultCreditSpecificationResult
}

operation GetEbsDefaultKmsKeyId {
    input: GetEbsDefaultKmsKeyIdRequest
    output: GetEbsDefaultKmsKeyIdResult
}

operation GetEbsEncryptionByDefault {
    input: GetEbsEncryptionByDefaultRequest
    output: GetEbsEncryptionByDefaultResult
}

operation GetEnabledIpamPolicy {
    input: GetEnabledIpamPolicyRequest
    output: GetEnabledIpamPolicyResult
}

operation GetFlowLogsIntegrationTemplate {
    input: GetFlowLogsIntegrationTemplateRequest
    output: GetFlowLogsIntegrationTemplateResult
}

operation GetGroupsForCapacityReservation {
    input: GetGroupsForCapacityReservationRequest
    output: GetGroupsForCapacityReservationResult
}

operation GetHostReservationPurchasePreview {
    input: GetHostReservationPurchasePreviewRequest
    output: GetHostReservationPurchasePreviewResult
}

operation GetImageAncestry {
    input: GetImageAncestryRequest
    output: GetImageAncestryResult
}

operation GetImageBlockPublicAccessState {
    input: GetImageBlockPublicAccessStateRequest
    output: GetImageBlockPublicAccessStateResult
}

operation GetInstanceMetadataDefaults {
    input: GetInstanceMetadataDefaultsRequest
    output: GetInstanceMetadataDefaultsResult
}

operation GetInstanceTpmEkPub {
    input: GetInstanceTpmEkPubRequest
    output: GetInstanceTpmEkPubResult
}

operation GetInstanceTypesFromInstanceRequirements {
    input: GetInstanceTypesFromInstanceRequirementsRequest
    output: GetInstanceTypesFromInstanceRequirementsResult
}

operation GetInstanceUefiData {
    input: GetInstanceUefiDataRequest
    output: GetInstanceUefiDataResult
}

operation GetIpamAddressHistory {
    input: GetIpamAddressHistoryRequest
    output: GetIpamAddressHistoryResult
}

operation GetIpamDiscoveredAccounts {
    input: GetIpamDiscoveredAccountsRequest
    output: GetIpamDiscoveredAccountsResult
}

operation GetIpamDiscoveredPublicAddresses {
    input: GetIpamDiscoveredPublicAddressesRequest
    output: GetIpamDiscoveredPublicAddressesResult
}

operation GetIpamDiscoveredResourceCidrs {
    input: GetIpamDiscoveredResourceCidrsRequest
    output: GetIpamDiscoveredResourceCidrsResult
}

operation GetIpamPolicyAllocationRules {
    input: GetIpamPolicyAllocationRulesRequest
    output: GetIpamPolicyAllocationRulesResult
}

operation GetIpamPolicyOrganizationTargets {
    input: GetIpamPolicyOrganizationTargetsRequest
    output: GetIpamPolicyOrganizationTargetsResult
}

operation GetIpamPoolAllocations {
    input: GetIpamPoolAllocationsRequest
    output: GetIpamPoolAllocationsResult
}

operation GetIpamPoolCidrs {
    input: GetIpamPoolCidrsRequest
    output: GetIpamPoolCidrsResult
}

operation GetIpamPrefixListResolverRules {
    input: GetIpamPrefixListResolverRulesRequest
    output: GetIpamPrefixListResolverRulesResult
}

operation GetIpamPrefixListResolverVersionEntries {
    input: GetIpamPrefixListResolverVersionEntriesRequest
    output: GetIpamPrefixListResolverVersionEntriesResult
}

operation GetIpamPrefixListResolverVersions {
    input: GetIpamPrefixListResolverVersionsRequest
    output: GetIpamPrefixListResolverVersionsResult
}

operation GetIpamResourceCidrs {
    input: GetIpamResourceCidrsRequest
    output: GetIpamResourceCidrsResult
}

operation GetLaunchTemplateData {
    input: GetLaunchTemplateDataRequest
    output: GetLaunchTemplateDataResult
}

operation GetManagedPrefixListAssociations {
    input: GetManagedPrefixListAssociationsRequest
    output: GetManagedPrefixListAssociationsResult
}

operation GetManagedPrefixListEntries {
    input: GetManagedPrefixListEntriesRequest
    output: GetManagedPrefixListEntriesResult
}

operation GetManagedResourceVisibility {
    input: GetManagedResourceVisibilityRequest
    output: GetManagedResourceVisibilityResult
}

operation GetNetworkInsightsAccessScopeAnalysisFindings {
    input: GetNetworkInsightsAccessScopeAnalysisFindingsRequest
    output: GetNetworkInsightsAccessScopeAnalysisFindingsResult
}

operation GetNetworkInsightsAccessScopeContent {
    input: GetNetworkInsightsAccessScopeContentRequest
    output: GetNetworkInsightsAccessScopeContentResult
}

operation GetPasswordData {
    input: GetPasswordDataRequest
    output: GetPasswordDataResult
}

operation GetReservedInstancesExchangeQuote {
    input: GetReservedInstancesExchangeQuoteRequest
    output: GetReservedInstancesExchangeQuoteResult
}

operation GetRouteServerAssociations {
    input: GetRouteServerAssociationsRequest
    output: GetRouteServerAssociationsResult
}

operation GetRouteServerPropagations {
    input: GetRouteServerPropagationsRequest
    output: GetRouteServerPropagationsResult
}

operation GetRouteServerRoutingDatabase {
    input: GetRouteServerRoutingDatabaseRequest
    output: GetRouteServerRoutingDatabaseResult
}

operation GetSecurityGroupsForVpc {
    input: GetSecurityGroupsForVpcRequest
    output: GetSecurityGroupsForVpcResult
}

operation GetSerialConsoleAccessStatus {
    input: GetSerialConsoleAccessStatusRequest
    output: GetSerialConsoleAccessStatusResult
}

operation GetSnapshotBlockPublicAccessState {
    input: GetSnapshotBlockPublicAccessStateRequest
    output: GetSnapshotBlockPublicAccessStateResult
}

operation GetSpotPlacementScores {
    input: GetSpotPlacementScoresRequest
    output: GetSpotPlacementScoresResult
}

operation GetSubnetCidrReservations {
    input: GetSubnetCidrReservationsRequest
    output: GetSubnetCidrReservationsResult
}

operation GetTransitGatewayAttachmentPropagations {
    input: GetTransitGatewayAttachmentPropagationsRequest
    output: GetTransitGatewayAttachmentPropagationsResult
}

operation GetTransitGatewayMeteringPolicyEntries {
    input: GetTransitGatewayMeteringPolicyEntriesRequest
    output: GetTransitGatewayMeteringPolicyEntriesResult
}

operation GetTransitGatewayMulticastDomainAssociations {
    input: GetTransitGatewayMulticastDomainAssociationsRequest
    output: GetTransitGatewayMulticastDomainAssociationsResult
}

operation GetTransitGatewayPolicyTableAssociations {
    input: GetTransitGatewayPolicyTableAssociationsRequest
    output: GetTransitGatewayPolicyTableAssociationsResult
}

operation GetTransitGatewayPolicyTableEntries {
    input: GetTransitGatewayPolicyTableEntriesRequest
    output: GetTransitGatewayPolicyTableEntriesResult
}

operation GetTransitGatewayPrefixListReferences {
    input: GetTransitGatewayPrefixListReferencesRequest
    output: GetTransitGatewayPrefixListReferencesResult
}

operation GetTransitGatewayRouteTableAssociations {
    input: GetTransitGatewayRouteTableAssociationsRequest
    output: GetTransitGatewayRouteTableAssociationsResult
}

operation GetTransitGatewayRouteTablePropagations {
    input: GetTransitGatewayRouteTablePropagationsRequest
    output: GetTransitGatewayRouteTablePropagationsResult
}

operation GetVerifiedAccessEndpointPolicy {
    input: GetVerifiedAccessEndpointPolicyRequest
    output: GetVerifiedAccessEndpointPolicyResult
}

operation GetVerifiedAccessEndpointTargets {
    input: GetVerifiedAccessEndpointTargetsRequest
    output: GetVerifiedAccessEndpointTargetsResult
}

operation GetVerifiedAccessGroupPolicy {
    input: GetVerifiedAccessGroupPolicyRequest
    output: GetVerifiedAccessGroupPolicyResult
}

operation GetVpcResourcesBlockingEncryptionEnforcement {
    input: GetVpcResourcesBlockingEncryptionEnforcementRequest
    output: GetVpcResourcesBlockingEncryptionEnforcementResult
}

operation GetVpnConnectionDeviceSampleConfiguration {
    input: GetVpnConnectionDeviceSampleConfigurationRequest
    output: GetVpnConnectionDeviceSampleConfigurationResult
}

operation GetVpnConnectionDeviceTypes {
    input: GetVpnConnectionDeviceTypesRequest
    output: GetVpnConnectionDeviceTypesResult
}

operation GetVpnTunnelReplacementStatus {
    input: GetVpnTunnelReplacementStatusRequest
    output: GetVpnTunnelReplacementStatusResult
}

operation ImportClientVpnClientCertificateRevocationList {
    input: ImportClientVpnClientCertificateRevocationListRequest
    output: ImportClientVpnClientCertificateRevocationListResult
}

operation ImportImage {
    input: ImportImageRequest
    output: ImportImageResult
}

operation ImportInstance {
    input: ImportInstanceRequest
    output: ImportInstanceResult
}

operation ImportKeyPair {
    input: ImportKeyPairRequest
    output: ImportKeyPairResult
}

operation ImportSnapshot {
    input: ImportSnapshotRequest
    output: ImportSnapshotResult
}

operation ImportVolume {
    input: ImportVolumeRequest
    output: ImportVolumeResult
}

operation ListImagesInRecycleBin {
    input: ListImagesInRecycleBinRequest
    output: ListImagesInRecycleBinResult
}

operation ListSnapshotsInRecycleBin {
    input: ListSnapshotsInRecycleBinRequest
    output: ListSnapshotsInRecycleBinResult
}

operation ListVolumesInRecycleBin {
    input: ListVolumesInRecycleBinRequest
    output: ListVolumesInRecycleBinResult
}

operation LockSnapshot {
    input: LockSnapshotRequest
    output: LockSnapshotResult
}

operation ModifyAddressAttribute {
    input: ModifyAddressAttributeRequest
    output: ModifyAddressAttributeResult
}

operation ModifyAvailabilityZoneGroup {
    input: ModifyAvailabilityZoneGroupRequest
    output: ModifyAvailabilityZoneGroupResult
}

operation ModifyCapacityReservation {
    input: ModifyCapacityReservationRequest
    output: ModifyCapacityReservationResult
}

operation ModifyCapacityReservationFleet {
    input: ModifyCapacityReservationFleetRequest
    output: ModifyCapacityReservationFleetResult
}

operation ModifyClientVpnEndpoint {
    input: ModifyClientVpnEndpointRequest
    output: ModifyClientVpnEndpointResult
}

operation ModifyDefaultCreditSpecification {
    input: ModifyDefaultCreditSpecificationRequest
    output: ModifyDefaultCreditSpecificationResult
}

operation ModifyEbsDefaultKmsKeyId {
    input: ModifyEbsDefaultKmsKeyIdRequest
    output: ModifyEbsDefaultKmsKeyIdResult
}

operation ModifyFleet {
    input: ModifyFleetRequest
    output: ModifyFleetResult
}

operation ModifyFpgaImageAttribute {
    input: ModifyFpgaImageAttributeRequest
    output: ModifyFpgaImageAttributeResult
}

operation ModifyHosts {
    input: ModifyHostsRequest
    output: ModifyHostsResult
}

operation ModifyIdFormat {
    input: ModifyIdFormatRequest
}

operation ModifyIdentityIdFormat {
    input: ModifyIdentityIdFormatRequest
}

operation ModifyImageAttribute {
    input: ModifyImageAttributeRequest
}

operation ModifyInstanceAttribute {
    input: ModifyInstanceAttributeRequest
}

operation ModifyInstanceCapacityReservationAttributes {
    input: ModifyInstanceCapacityReservationAttributesRequest
    output: ModifyInstanceCapacityReservationAttributesResult
}

operation ModifyInstanceConnectEndpoint {
    input: ModifyInstanceConnectEndpointRequest
    output: ModifyInstanceConnectEndpointResult
}

operation ModifyInstanceCpuOptions {
    input: ModifyInstanceCpuOptionsRequest
    output: ModifyInstanceCpuOptionsResult
}

operation ModifyInstanceCreditSpecification {
    input: ModifyInstanceCreditSpecificationRequest
    output: ModifyInstanceCreditSpecificationResult
}

operation ModifyInstanceEventStartTime {
    input: ModifyInstanceEventStartTimeRequest
    output: ModifyInstanceEventStartTimeResult
}

operation ModifyInstanceEventWindow {
    input: ModifyInstanceEventWindowRequest
    output: ModifyInstanceEventWindowResult
}

operation ModifyInstanceMaintenanceOptions {
    input: ModifyInstanceMaintenanceOptionsRequest
    output: ModifyInstanceMaintenanceOptionsResult
}

operation ModifyInstanceMetadataDefaults {
    input: ModifyInstanceMetadataDefaultsRequest
    output: ModifyInstanceMetadataDefaultsResult
}

operation ModifyInstanceMetadataOptions {
    input: ModifyInstanceMetadataOptionsRequest
    output: ModifyInstanceMetadataOptionsResult
}

operation ModifyInstanceNetworkPerformanceOptions {
    input: ModifyInstanceNetworkPerformanceRequest
    output: ModifyInstanceNetworkPerformanceResult
}

operation ModifyInstancePlacement {
    input: ModifyInstancePlacementRequest
    output: ModifyInstancePlacementResult
}

operation ModifyIpam {
    input: ModifyIpamRequest
    output: ModifyIpamResult
}

operation ModifyIpamPolicyAllocationRules {
    input: ModifyIpamPolicyAllocationRulesRequest
    output: ModifyIpamPolicyAllocationRulesResult
}

operation ModifyIpamPool {
    input: ModifyIpamPoolRequest
    output: ModifyIpamPoolResult
}

operation ModifyIpamPoolAllocation {
    input: ModifyIpamPoolAllocationRequest
    output: ModifyIpamPoolAllocationResult
}

operation ModifyIpamPrefixListResolver {
    input: ModifyIpamPrefixListResolverRequest
    output: ModifyIpamPrefixListResolverResult
}

operation ModifyIpamPrefixListResolverTarget {
    input: ModifyIpamPrefixListResolverTargetRequest
    output: ModifyIpamPrefixListResolverTargetResult
}

operation ModifyIpamResourceCidr {
    input: ModifyIpamResourceCidrRequest
    output: ModifyIpamResourceCidrResult
}

operation ModifyIpamResourceDiscovery {
    input: ModifyIpamResourceDiscoveryRequest
    output: ModifyIpamResourceDiscoveryResult
}

operation ModifyIpamScope {
    input: ModifyIpamScopeRequest
    output: ModifyIpamScopeResult
}

operation ModifyLaunchTemplate {
    input: ModifyLaunchTemplateRequest
    output: ModifyLaunchTemplateResult
}

operation ModifyLocalGatewayRoute {
    input: ModifyLocalGatewayRouteRequest
    output: ModifyLocalGatewayRouteResult
}

operation ModifyManagedPrefixList {
    input: ModifyManagedPrefixListRequest
    output: ModifyManagedPrefixListResult
}

operation ModifyManagedResourceVisibility {
    input: ModifyManagedResourceVisibilityRequest
    output: ModifyManagedResourceVisibilityResult
}

operation ModifyNetworkInterfaceAttribute {
    input: ModifyNetworkInterfaceAttributeRequest
}

operation ModifyPrivateDnsNameOptions {
    input: ModifyPrivateDnsNameOptionsRequest
    output: ModifyPrivateDnsNameOptionsResult
}

operation ModifyPublicIpDnsNameOptions {
    input: ModifyPublicIpDnsNameOptionsRequest
    output: ModifyPublicIpDnsNameOptionsResult
}

operation ModifyReservedInstances {
    input: ModifyReservedInstancesRequest
    output: ModifyReservedInstancesResult
}

operation ModifyRouteServer {
    input: ModifyRouteServerRequest
    output: ModifyRouteServerResult
}

operation ModifySecurityGroupRules {
    input: ModifySecurityGroupRulesRequest
    output: ModifySecurityGroupRulesResult
}

operation ModifySnapshotAttribute {
    input: ModifySnapshotAttributeRequest
}

operation ModifySnapshotTier {
    input: ModifySnapshotTierRequest
    output: ModifySnapshotTierResult
}

operation ModifySpotFleetRequest {
    input: ModifySpotFleetRequestRequest
    output: ModifySpotFleetRequestResponse
}

operation ModifySubnetAttribute {
    input: ModifySubnetAttributeRequest
}

operation ModifyTrafficMirrorFilterNetworkServices {
    input: ModifyTrafficMirrorFilterNetworkServicesRequest
    output: ModifyTrafficMirrorFilterNetworkServicesResult
}

operation ModifyTrafficMirrorFilterRule {
    input: ModifyTrafficMirrorFilterRuleRequest
    output: ModifyTrafficMirrorFilterRuleResult
}

operation ModifyTrafficMirrorSession {
    input: ModifyTrafficMirrorSessionRequest
    output: ModifyTrafficMirrorSessionResult
}

operation ModifyTransitGateway {
    input: ModifyTransitGatewayRequest
    output: ModifyTransitGatewayResult
}

operation ModifyTransitGatewayMeteringPolicy {
    input: ModifyTransitGatewayMeteringPolicyRequest
    output: ModifyTransitGatewayMeteringPolicyResult
}

operation ModifyTransitGatewayPrefixListReference {
    input: ModifyTransitGatewayPrefixListReferenceRequest
    output: ModifyTransitGatewayPrefixListReferenceResult
}

operation ModifyTransitGatewayVpcAttachment {
    input: ModifyTransitGatewayVpcAttachmentRequest
    output: ModifyTransitGatewayVpcAttachmentResult
}

operation ModifyVerifiedAccessEndpoint {
    input: ModifyVerifiedAccessEndpointRequest
    output: ModifyVerifiedAccessEndpointResult
}

operation ModifyVerifiedAccessEndpointPolicy {
    input: ModifyVerifiedAccessEndpointPolicyRequest
    output: ModifyVerifiedAccessEndpointPolicyResult
}

operation ModifyVerifiedAccessGroup {
    input: ModifyVerifiedAccessGroupRequest
    output: ModifyVerifiedAccessGroupResult
}

operation ModifyVerifiedAccessGroupPolicy {
    input: ModifyVerifiedAccessGroupPolicyRequest
    output: ModifyVerifiedAccessGroupPolicyResult
}

operation ModifyVerifiedAccessInstance {
    input: ModifyVerifiedAccessInstanceRequest
    output: ModifyVerifiedAccessInstanceResult
}

operation ModifyVerifiedAccessInstanceLoggingConfiguration {
    input: ModifyVerifiedAccessInstanceLoggingConfigurationRequest
    output: ModifyVerifiedAccessInstanceLoggingConfigurationResult
}

operation ModifyVerifiedAccessTrustProvider {
    input: ModifyVerifiedAccessTrustProviderRequest
    output: ModifyVerifiedAccessTrustProviderResult
}

operation ModifyVolume {
    input: ModifyVolumeRequest
    output: ModifyVolumeResult
}

operation ModifyVolumeAttribute {
    input: ModifyVolumeAttributeRequest
}

operation ModifyVpcAttribute {
    input: ModifyVpcAttributeRequest
}

operation ModifyVpcBlockPublicAccessExclusion {
    input: ModifyVpcBlockPublicAccessExclusionRequest
    output: ModifyVpcBlockPublicAccessExclusionResult
}

operation ModifyVpcBlockPublicAccessOptions {
    input: ModifyVpcBlockPublicAccessOptionsRequest
    output: ModifyVpcBlockPublicAccessOptionsResult
}

operation ModifyVpcEncryptionControl {
    input: ModifyVpcEncryptionControlRequest
    output: ModifyVpcEncryptionControlResult
}

operation ModifyVpcEndpoint {
    input: ModifyVpcEndpointRequest
    output: ModifyVpcEndpointResult
}

operation ModifyVpcEndpointConnectionNotification {
    input: ModifyVpcEndpointConnectionNotificationRequest
    output: ModifyVpcEndpointConnectionNotificationResult
}

operation ModifyVpcEndpointServiceConfiguration {
    input: ModifyVpcEndpointServiceConfigurationRequest
    output: ModifyVpcEndpointServiceConfigurationResult
}

operation ModifyVpcEndpointServicePayerResponsibility {
    input: ModifyVpcEndpointServicePayerResponsibilityRequest
    output: ModifyVpcEndpointServicePayerResponsibilityResult
}

operation ModifyVpcEndpointServicePermissions {
    input: ModifyVpcEndpointServicePermissionsRequest
    output: ModifyVpcEndpointServicePermissionsResult
}

operation ModifyVpcPeeringConnectionOptions {
    input: ModifyVpcPeeringConnectionOptionsRequest
    output: ModifyVpcPeeringConnectionOptionsResult
}

operation ModifyVpcTenancy {
    input: ModifyVpcTenancyRequest
    output: ModifyVpcTenancyResult
}

operation ModifyVpnConnection {
    input: ModifyVpnConnectionRequest
    output: ModifyVpnConnectionResult
}

operation ModifyVpnConnectionOptions {
    input: ModifyVpnConnectionOptionsRequest
    output: ModifyVpnConnectionOptionsResult
}

operation ModifyVpnTunnelCertificate {
    input: ModifyVpnTunnelCertificateRequest
    output: ModifyVpnTunnelCertificateResult
}

operation ModifyVpnTunnelOptions {
    input: ModifyVpnTunnelOptionsRequest
    output: ModifyVpnTunnelOptionsResult
}

operation MonitorInstances {
    input: MonitorInstancesRequest
    output: MonitorInstancesResult
}

operation MoveAddressToVpc {
    input: MoveAddressToVpcRequest
    output: MoveAddressToVpcResult
}

operation MoveByoipCidrToIpam {
    input: MoveByoipCidrToIpamRequest
    output: MoveByoipCidrToIpamResult
}

operation MoveCapacityReservationInstances {
    input: MoveCapacityReservationInstancesRequest
    output: MoveCapacityReservationInstancesResult
}

operation ProvisionByoipCidr {
    input: ProvisionByoipCidrRequest
    output: ProvisionByoipCidrResult
}

operation ProvisionIpamByoasn {
    input: ProvisionIpamByoasnRequest
    output: ProvisionIpamByoasnResult
}

operation ProvisionIpamPoolCidr {
    input: ProvisionIpamPoolCidrRequest
    output: ProvisionIpamPoolCidrResult
}

operation ProvisionPublicIpv4PoolCidr {
    input: ProvisionPublicIpv4PoolCidrRequest
    output: ProvisionPublicIpv4PoolCidrResult
}

operation PurchaseCapacityBlock {
    input: PurchaseCapacityBlockRequest
    output: PurchaseCapacityBlockResult
}

operation PurchaseCapacityBlockExtension {
    input: PurchaseCapacityBlockExtensionRequest
    output: PurchaseCapacityBlockExtensionResult
}

operation PurchaseHostReservation {
    input: PurchaseHostReservationRequest
    output: PurchaseHostReservationResult
}

operation PurchaseReservedInstancesOffering {
    input: PurchaseReservedInstancesOfferingRequest
    output: PurchaseReservedInstancesOfferingResult
}

operation PurchaseScheduledInstances {
    input: PurchaseScheduledInstancesRequest
    output: PurchaseScheduledInstancesResult
}

operation RebootInstances {
    input: RebootInstancesRequest
}

operation RegisterImage {
    input: RegisterImageRequest
    output: RegisterImageResult
}

operation RegisterInstanceEventNotificationAttributes {
    input: RegisterInstanceEventNotificationAttributesRequest
    output: RegisterInstanceEventNotificationAttributesResult
}

operation RegisterTransitGatewayMulticastGroupMembers {
    input: RegisterTransitGatewayMulticastGroupMembersRequest
    output: RegisterTransitGatewayMulticastGroupMembersResult
}

operation RegisterTransitGatewayMulticastGroupSources {
    input: RegisterTransitGatewayMulticastGroupSourcesRequest
    output: RegisterTransitGatewayMulticastGroupSourcesResult
}

operation RejectCapacityReservationBillingOwnership {
    input: RejectCapacityReservationBillingOwnershipRequest
    output: RejectCapacityReservationBillingOwnershipResult
}

operation RejectTransitGatewayClientVpnAttachment {
    input: RejectTransitGatewayClientVpnAttachmentRequest
    output: RejectTransitGatewayClientVpnAttachmentResult
}

operation RejectTransitGatewayMulticastDomainAssociations {
    input: RejectTransitGatewayMulticastDomainAssociationsRequest
    output: RejectTransitGatewayMulticastDomainAssociationsResult
}

operation RejectTransitGatewayPeeringAttachment {
    input: RejectTransitGatewayPeeringAttachmentRequest
    output: RejectTransitGatewayPeeringAttachmentResult
}

operation RejectTransitGatewayVpcAttachment {
    input: RejectTransitGatewayVpcAttachmentRequest
    output: RejectTransitGatewayVpcAttachmentResult
}

operation RejectVpcEndpointConnections {
    input: RejectVpcEndpointConnectionsRequest
    output: RejectVpcEndpointConnectionsResult
}

operation RejectVpcPeeringConnection {
    input: RejectVpcPeeringConnectionRequest
    output: RejectVpcPeeringConnectionResult
}

operation ReleaseAddress {
    input: ReleaseAddressRequest
}

operation ReleaseHosts {
    input: ReleaseHostsRequest
    output: ReleaseHostsResult
}

operation ReleaseIpamPoolAllocation {
    input: ReleaseIpamPoolAllocationRequest
    output: ReleaseIpamPoolAllocationResult
}

operation ReplaceIamInstanceProfileAssociation {
    input: ReplaceIamInstanceProfileAssociationRequest
    output: ReplaceIamInstanceProfileAssociationResult
}

operation ReplaceImageCriteriaInAllowedImagesSettings {
    input: ReplaceImageCriteriaInAllowedImagesSettingsRequest
    output: ReplaceImageCriteriaInAllowedImagesSettingsResult
}

operation ReplaceNetworkAclAssociation {
    input: ReplaceNetworkAclAssociationRequest
    output: ReplaceNetworkAclAssociationResult
}

operation ReplaceNetworkAclEntry {
    input: ReplaceNetworkAclEntryRequest
}

operation ReplaceRoute {
    input: ReplaceRouteRequest
}

operation ReplaceRouteTableAssociation {
    input: ReplaceRouteTableAssociationRequest
    output: ReplaceRouteTableAssociationResult
}

operation ReplaceTransitGatewayRoute {
    input: ReplaceTransitGatewayRouteRequest
    output: ReplaceTransitGatewayRouteResult
}

operation ReplaceVpnTunnel {
    input: ReplaceVpnTunnelRequest
    output: ReplaceVpnTunnelResult
}

operation ReportInstanceStatus {
    input: ReportInstanceStatusRequest
}

operation RequestSpotFleet {
    input: RequestSpotFleetRequest
    output: RequestSpotFleetResponse
}

operation RequestSpotInstances {
    input: RequestSpotInstancesRequest
    output: RequestSpotInstancesResult
}

operation ResetAddressAttribute {
    input: ResetAddressAttributeRequest
    output: ResetAddressAttributeResult
}

operation ResetEbsDefaultKmsKeyId {
    input: ResetEbsDefaultKmsKeyIdRequest
    output: ResetEbsDefaultKmsKeyIdResult
}

operation ResetFpgaImageAttribute {
    input: ResetFpgaImageAttributeRequest
    output: ResetFpgaImageAttributeResult
}

operation ResetImageAttribute {
    input: ResetImageAttributeRequest
}

operation ResetInstanceAttribute {
    input: ResetInstanceAttributeRequest
}

operation ResetNetworkInterfaceAttribute {
    input: ResetNetworkInterfaceAttributeRequest
}

operation ResetSnapshotAttribute {
    input: ResetSnapshotAttributeRequest
}

operation RestoreAddressToClassic {
    input: RestoreAddressToClassicRequest
    output: RestoreAddressToClassicResult
}

operation RestoreImageFromRecycleBin {
    input: RestoreImageFromRecycleBinRequest
    output: RestoreImageFromRecycleBinResult
}

operation RestoreManagedPrefixListVersion {
    input: RestoreManagedPrefixListVersionRequest
    output: RestoreManagedPrefixListVersionResult
}

operation RestoreSnapshotFromRecycleBin {
    input: RestoreSnapshotFromRecycleBinRequest
    output: RestoreSnapshotFromRecycleBinResult
}

operation RestoreSnapshotTier {
    input: RestoreSnapshotTierRequest
    output: RestoreSnapshotTierResult
}

operation RestoreVolumeFromRecycleBin {
    input: RestoreVolumeFromRecycleBinRequest
    output: RestoreVolumeFromRecycleBinResult
}

operation RevokeClientVpnIngress {
    input: RevokeClientVpnIngressRequest
    output: RevokeClientVpnIngressResult
}

operation RevokeSecurityGroupEgress {
    input: RevokeSecurityGroupEgressRequest
    output: RevokeSecurityGroupEgressResult
}

operation RevokeSecurityGroupIngress {
    input: RevokeSecurityGroupIngressRequest
    output: RevokeSecurityGroupIngressResult
}

operation RunInstances {
    input: RunInstancesRequest
    output: Reservation
}

operation RunScheduledInstances {
    input: RunScheduledInstancesRequest
    output: RunScheduledInstancesResult
}

operation SearchLocalGatewayRoutes {
    input: SearchLocalGatewayRoutesRequest
    output: SearchLocalGatewayRoutesResult
}

operation SearchTransitGatewayMulticastGroups {
    input: SearchTransitGatewayMulticastGroupsRequest
    output: SearchTransitGatewayMulticastGroupsResult
}

operation SearchTransitGatewayRoutes {
    input: SearchTransitGatewayRoutesRequest
    output: SearchTransitGatewayRoutesResult
}

operation SendDiagnosticInterrupt {
    input: SendDiagnosticInterruptRequest
}

operation StartDeclarativePoliciesReport {
    input: StartDeclarativePoliciesReportRequest
    output: StartDeclarativePoliciesReportResult
}

operation StartInstances {
    input: StartInstancesRequest
    output: StartInstancesResult
}

operation StartNetworkInsightsAccessScopeAnalysis {
    input: StartNetworkInsightsAccessScopeAnalysisRequest
    output: StartNetworkInsightsAccessScopeAnalysisResult
}

operation StartNetworkInsightsAnalysis {
    input: StartNetworkInsightsAnalysisRequest
    output: StartNetworkInsightsAnalysisResult
}

operation StartVpcEndpointServicePrivateDnsVerification {
    input: StartVpcEndpointServicePrivateDnsVerificationRequest
    output: StartVpcEndpointServicePrivateDnsVerificationResult
}

operation StopInstances {
    input: StopInstancesRequest
    output: StopInstancesResult
}

operation TerminateClientVpnConnections {
    input: TerminateClientVpnConnectionsRequest
    output: TerminateClientVpnConnectionsResult
}

operation TerminateInstances {
    input: TerminateInstancesRequest
    output: TerminateInstancesResult
}

operation UnassignIpv6Addresses {
    input: UnassignIpv6AddressesRequest
    output: UnassignIpv6AddressesResult
}

operation UnassignPrivateIpAddresses {
    input: UnassignPrivateIpAddressesRequest
}

operation UnassignPrivateNatGatewayAddress {
    input: UnassignPrivateNatGatewayAddressRequest
    output: UnassignPrivateNatGatewayAddressResult
}

operation UnlockSnapshot {
    input: UnlockSnapshotRequest
    output: UnlockSnapshotResult
}

operation UnmonitorInstances {
    input: UnmonitorInstancesRequest
    output: UnmonitorInstancesResult
}

operation UpdateCapacityManagerMonitoredTagKeys {
    input: UpdateCapacityManagerMonitoredTagKeysRequest
    output: UpdateCapacityManagerMonitoredTagKeysResult
}

operation UpdateCapacityManagerOrganizationsAccess {
    input: UpdateCapacityManagerOrganizationsAccessRequest
    output: UpdateCapacityManagerOrganizationsAccessResult
}

operation UpdateInterruptibleCapacityReservationAllocation {
    input: UpdateInterruptibleCapacityReservationAllocationRequest
    output: UpdateInterruptibleCapacityReservationAllocationResult
}

operation UpdateSecurityGroupRuleDescriptionsEgress {
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest
    output: UpdateSecurityGroupRuleDescriptionsEgressResult
}

operation UpdateSecurityGroupRuleDescriptionsIngress {
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest
    output: UpdateSecurityGroupRuleDescriptionsIngressResult
}

operation WithdrawByoipCidr {
    input: WithdrawByoipCidrRequest
    output: WithdrawByoipCidrResult
}

structure AcceleratorCount {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure AcceleratorCountRequest {
    Min: Integer
    Max: Integer
}

enum AcceleratorManufacturer {
    amazon_web_services = "amazon-web-services"
    amd
    nvidia
    xilinx
    habana
}

list AcceleratorManufacturerSet {
    @xmlName("item") member: AcceleratorManufacturer
}

enum AcceleratorName {
    a100
    inferentia
    k520
    k80
    m60
    radeon_pro_v520 = "radeon-pro-v520"
    t4
    vu9p
    v100
    a10g
    h100
    t4g
    l40s
    l4
    gaudi_hl_205 = "gaudi-hl-205"
    inferentia2
    trainium
    trainium2
    u30
}

list AcceleratorNameSet {
    @xmlName("item") member: AcceleratorName
}

structure AcceleratorTotalMemoryMiB {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure AcceleratorTotalMemoryMiBRequest {
    Min: Integer
    Max: Integer
}

enum AcceleratorType {
    gpu
    fpga
    inference
    media
}

list AcceleratorTypeSet {
    @xmlName("item") member: AcceleratorType
}

structure AcceptAddressTransferRequest {
    @required Address: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure AcceptAddressTransferResult {
    @xmlName("addressTransfer") AddressTransfer: AddressTransfer
}

structure AcceptCapacityReservationBillingOwnershipRequest {
    DryRun: Boolean
    @required CapacityReservationId: CapacityReservationId
}

structure AcceptCapacityReservationBillingOwnershipResult {
    @xmlName("return") Return: Boolean
}

structure AcceptReservedInstancesExchangeQuoteRequest {
    DryRun: Boolean
    @required @xmlName("ReservedInstanceId") ReservedInstanceIds: ReservedInstanceIdSet
    @xmlName("TargetConfiguration") TargetConfigurations: TargetConfigurationRequestSet
}

structure AcceptReservedInstancesExchangeQuoteResult {
    @xmlName("exchangeId") ExchangeId: String
}

structure AcceptTransitGatewayClientVpnAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure AcceptTransitGatewayClientVpnAttachmentResult {
    @xmlName("transitGatewayClientVpnAttachment") TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
}

structure AcceptTransitGatewayMulticastDomainAssociationsRequest {
    TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    SubnetIds: ValueStringList
    DryRun: Boolean
}

structure AcceptTransitGatewayMulticastDomainAssociationsResult {
    @xmlName("associations") Associations: TransitGatewayMulticastDomainAssociations
}

structure AcceptTransitGatewayPeeringAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure AcceptTransitGatewayPeeringAttachmentResult {
    @xmlName("transitGatewayPeeringAttachment") TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
}

structure AcceptTransitGatewayVpcAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure AcceptTransitGatewayVpcAttachmentResult {
    @xmlName("transitGatewayVpcAttachment") TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
}

structure AcceptVpcEndpointConnectionsRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    @required @xmlName("VpcEndpointId") VpcEndpointIds: VpcEndpointIdList
}

structure AcceptVpcEndpointConnectionsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure AcceptVpcPeeringConnectionRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: VpcPeeringConnectionIdWithResolver
}

structure AcceptVpcPeeringConnectionResult {
    @xmlName("vpcPeeringConnection") VpcPeeringConnection: VpcPeeringConnection
}

structure AccessScopeAnalysisFinding {
    @xmlName("networkInsightsAccessScopeAnalysisId") NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
    @xmlName("networkInsightsAccessScopeId") NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    @xmlName("findingId") FindingId: String
    @xmlName("findingComponentSet") FindingComponents: PathComponentList
}

list AccessScopeAnalysisFindingList {
    @xmlName("item") member: AccessScopeAnalysisFinding
}

structure AccessScopePath {
    @xmlName("source") Source: PathStatement
    @xmlName("destination") Destination: PathStatement
    @xmlName("throughResourceSet") ThroughResources: ThroughResourcesStatementList
}

list AccessScopePathList {
    @xmlName("item") member: AccessScopePath
}

list AccessScopePathListRequest {
    @xmlName("item") member: AccessScopePathRequest
}

structure AccessScopePathRequest {
    Source: PathStatementRequest
    Destination: PathStatementRequest
    @xmlName("ThroughResource") ThroughResources: ThroughResourcesStatementRequestList
}

structure AccountAttribute {
    @xmlName("attributeName") AttributeName: String
    @xmlName("attributeValueSet") AttributeValues: AccountAttributeValueList
}

list AccountAttributeList {
    @xmlName("item") member: AccountAttribute
}

enum AccountAttributeName {
    supported_platforms = "supported-platforms"
    default_vpc = "default-vpc"
}

list AccountAttributeNameStringList {
    @xmlName("attributeName") member: AccountAttributeName
}

structure AccountAttributeValue {
    @xmlName("attributeValue") AttributeValue: String
}

list AccountAttributeValueList {
    @xmlName("item") member: AccountAttributeValue
}

@length(min: 12, max: 12)
@pattern("[0-9]{12}")
string AccountID

structure ActiveInstance {
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("spotInstanceRequestId") SpotInstanceRequestId: String
    @xmlName("instanceHealth") InstanceHealth: InstanceHealthStatus
}

list ActiveInstanceSet {
    @xmlName("item") member: ActiveInstance
}

structure ActiveVpnTunnelStatus {
    @xmlName("phase1EncryptionAlgorithm") Phase1EncryptionAlgorithm: String
    @xmlName("phase2EncryptionAlgorithm") Phase2EncryptionAlgorithm: String
    @xmlName("phase1IntegrityAlgorithm") Phase1IntegrityAlgorithm: String
    @xmlName("phase2IntegrityAlgorithm") Phase2IntegrityAlgorithm: String
    @xmlName("phase1DHGroup") Phase1DHGroup: Integer
    @xmlName("phase2DHGroup") Phase2DHGroup: Integer
    @xmlName("ikeVersion") IkeVersion: String
    @xmlName("provisioningStatus") ProvisioningStatus: VpnTunnelProvisioningStatus
    @xmlName("provisioningStatusReason") ProvisioningStatusReason: String
}

enum ActivityStatus {
    error
    pending_fulfillment
    pending_termination
    fulfilled
}

structure AddIpamOperatingRegion {
    RegionName: String
}

@length(min: 0, max: 50)
list AddIpamOperatingRegionSet {
    member: AddIpamOperatingRegion
}

structure AddIpamOrganizationalUnitExclusion {
    OrganizationsEntityPath: String
}

@length(min: 0, max: 10)
list AddIpamOrganizationalUnitExclusionSet {
    member: AddIpamOrganizationalUnitExclusion
}

@length(min: 0, max: 100)
list AddPrefixListEntries {
    member: AddPrefixListEntry
}

structure AddPrefixListEntry {
    @required Cidr: String
    Description: String
}

structure AddedPrincipal {
    @xmlName("principalType") PrincipalType: PrincipalType
    @xmlName("principal") Principal: String
    @xmlName("servicePermissionId") ServicePermissionId: String
    @xmlName("serviceId") ServiceId: String
}

list AddedPrincipalSet {
    @xmlName("item") member: AddedPrincipal
}

structure AdditionalDetail {
    @xmlName("additionalDetailType") AdditionalDetailType: String
    @xmlName("component") Component: AnalysisComponent
    @xmlName("vpcEndpointService") VpcEndpointService: AnalysisComponent
    @xmlName("ruleOptionSet") RuleOptions: RuleOptionList
    @xmlName("ruleGroupTypePairSet") RuleGroupTypePairs: RuleGroupTypePairList
    @xmlName("ruleGroupRuleOptionsPairSet") RuleGroupRuleOptionsPairs: RuleGroupRuleOptionsPairList
    @xmlName("serviceName") ServiceName: String
    @xmlName("loadBalancerSet") LoadBalancers: AnalysisComponentList
}

list AdditionalDetailList {
    @xmlName("item") member: AdditionalDetail
}

integer AdditionalFlexibleNetworkInterfaces

structure Address {
    @xmlName("allocationId") AllocationId: String
    @xmlName("associationId") AssociationId: String
    @xmlName("domain") Domain: DomainType
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("networkInterfaceOwnerId") NetworkInterfaceOwnerId: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("publicIpv4Pool") PublicIpv4Pool: String
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("customerOwnedIp") CustomerOwnedIp: String
    @xmlName("customerOwnedIpv4Pool") CustomerOwnedIpv4Pool: String
    @xmlName("carrierIp") CarrierIp: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("serviceManaged") ServiceManaged: ServiceManaged
    @xmlName("instanceId") InstanceId: String
    @xmlName("publicIp") PublicIp: String
}

structure AddressAttribute {
    @xmlName("publicIp") PublicIp: PublicIpAddress
    @xmlName("allocationId") AllocationId: AllocationId
    @xmlName("ptrRecord") PtrRecord: String
    @xmlName("ptrRecordUpdate") PtrRecordUpdate: PtrUpdateStatus
}

enum AddressAttributeName {
    domain_name = "domain-name"
}

enum AddressFamily {
    ipv4
    ipv6
}

list AddressList {
    @xmlName("item") member: Address
}

@range(min: 1, max: 1000)
integer AddressMaxResults

list AddressSet {
    @xmlName("item") member: AddressAttribute
}

structure AddressTransfer {
    @xmlName("publicIp") PublicIp: String
    @xmlName("allocationId") AllocationId: String
    @xmlName("transferAccountId") TransferAccountId: String
    @xmlName("transferOfferExpirationTimestamp") TransferOfferExpirationTimestamp: MillisecondDateTime
    @xmlName("transferOfferAcceptedTimestamp") TransferOfferAcceptedTimestamp: MillisecondDateTime
    @xmlName("addressTransferStatus") AddressTransferStatus: AddressTransferStatus
}

list AddressTransferList {
    @xmlName("item") member: AddressTransfer
}

enum AddressTransferStatus {
    pending
    disabled
    accepted
}

structure AdvertiseByoipCidrRequest {
    @required Cidr: String
    Asn: String
    DryRun: Boolean
    NetworkBorderGroup: String
}

structure AdvertiseByoipCidrResult {
    @xmlName("byoipCidr") ByoipCidr: ByoipCidr
}

enum Affinity {
    default
    host
}

structure AllocateAddressRequest {
    Domain: DomainType
    Address: PublicIpAddress
    PublicIpv4Pool: Ipv4PoolEc2Id
    NetworkBorderGroup: String
    CustomerOwnedIpv4Pool: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    IpamPoolId: IpamPoolId
    @xmlName("dryRun") DryRun: Boolean
}

structure AllocateAddressResult {
    @xmlName("allocationId") AllocationId: String
    @xmlName("publicIpv4Pool") PublicIpv4Pool: String
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("domain") Domain: DomainType
    @xmlName("customerOwnedIp") CustomerOwnedIp: String
    @xmlName("customerOwnedIpv4Pool") CustomerOwnedIpv4Pool: String
    @xmlName("carrierIp") CarrierIp: String
    @xmlName("publicIp") PublicIp: String
}

structure AllocateHostsRequest {
    InstanceFamily: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    HostRecovery: HostRecovery
    OutpostArn: String
    HostMaintenance: HostMaintenance
    @xmlName("AssetId") AssetIds: AssetIdList
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("autoPlacement") AutoPlacement: AutoPlacement
    @xmlName("clientToken") ClientToken: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("quantity") Quantity: Integer
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
}

structure AllocateHostsResult {
    @xmlName("hostIdSet") HostIds: ResponseHostIdList
}

structure AllocateIpamPoolCidrRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    Cidr: String
    NetmaskLength: Integer
    @idempotencyToken ClientToken: String
    Description: String
    PreviewNextCidr: Boolean
    @xmlName("AllowedCidr") AllowedCidrs: IpamPoolAllocationAllowedCidrs
    @xmlName("DisallowedCidr") DisallowedCidrs: IpamPoolAllocationDisallowedCidrs
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure AllocateIpamPoolCidrResult {
    @xmlName("ipamPoolAllocation") IpamPoolAllocation: IpamPoolAllocation
}

string AllocationId

list AllocationIdList {
    @xmlName("AllocationId") member: AllocationId
}

list AllocationIds {
    @xmlName("item") member: AllocationId
}

enum AllocationState {
    available
    under_assessment = "under-assessment"
    permanent_failure = "permanent-failure"
    released
    released_permanent_failure = "released-permanent-failure"
    pending
}

enum AllocationStrategy {
    lowestPrice
    diversified
    capacityOptimized
    capacityOptimizedPrioritized
    priceCapacityOptimized
}

enum AllocationType {
    used
    future
}

enum AllowedImagesSettingsDisabledState {
    disabled
}

enum AllowedImagesSettingsEnabledState {
    enabled
    audit_mode = "audit-mode"
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(min: 0, max: 400)
list AllowedInstanceTypeSet {
    @xmlName("item") member: AllowedInstanceType
}

structure AllowedPrincipal {
    @xmlName("principalType") PrincipalType: PrincipalType
    @xmlName("principal") Principal: String
    @xmlName("servicePermissionId") ServicePermissionId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("serviceId") ServiceId: String
}

list AllowedPrincipalSet {
    @xmlName("item") member: AllowedPrincipal
}

enum AllowsMultipleInstanceTypes {
    on
    off
}

structure AlternatePathHint {
    @xmlName("componentId") ComponentId: String
    @xmlName("componentArn") ComponentArn: String
}

list AlternatePathHintList {
    @xmlName("item") member: AlternatePathHint
}

enum AmdSevSnpSpecification {
    enabled
    disabled
}

structure AnalysisAclRule {
    @xmlName("cidr") Cidr: String
    @xmlName("egress") Egress: Boolean
    @xmlName("portRange") PortRange: PortRange
    @xmlName("protocol") Protocol: String
    @xmlName("ruleAction") RuleAction: String
    @xmlName("ruleNumber") RuleNumber: Integer
}

structure AnalysisComponent {
    @xmlName("id") Id: String
    @xmlName("arn") Arn: String
    @xmlName("name") Name: String
}

list AnalysisComponentList {
    @xmlName("item") member: AnalysisComponent
}

structure AnalysisLoadBalancerListener {
    @xmlName("loadBalancerPort") LoadBalancerPort: Port
    @xmlName("instancePort") InstancePort: Port
}

structure AnalysisLoadBalancerTarget {
    @xmlName("address") Address: IpAddress
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("instance") Instance: AnalysisComponent
    @xmlName("port") Port: Port
}

structure AnalysisPacketHeader {
    @xmlName("destinationAddressSet") DestinationAddresses: IpAddressList
    @xmlName("destinationPortRangeSet") DestinationPortRanges: PortRangeList
    @xmlName("protocol") Protocol: String
    @xmlName("sourceAddressSet") SourceAddresses: IpAddressList
    @xmlName("sourcePortRangeSet") SourcePortRanges: PortRangeList
}

structure AnalysisRouteTableRoute {
    @xmlName("destinationCidr") DestinationCidr: String
    @xmlName("destinationPrefixListId") DestinationPrefixListId: String
    @xmlName("egressOnlyInternetGatewayId") EgressOnlyInternetGatewayId: String
    @xmlName("gatewayId") GatewayId: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("natGatewayId") NatGatewayId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("origin") Origin: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
    @xmlName("state") State: String
    @xmlName("carrierGatewayId") CarrierGatewayId: String
    @xmlName("coreNetworkArn") CoreNetworkArn: ResourceArn
    @xmlName("localGatewayId") LocalGatewayId: String
}

structure AnalysisSecurityGroupRule {
    @xmlName("cidr") Cidr: String
    @xmlName("direction") Direction: String
    @xmlName("securityGroupId") SecurityGroupId: String
    @xmlName("portRange") PortRange: PortRange
    @xmlName("prefixListId") PrefixListId: String
    @xmlName("protocol") Protocol: String
}

enum AnalysisStatus {
    running
    succeeded
    failed
}

enum ApplianceModeSupportValue {
    enable
    disable
}

structure ApplySecurityGroupsToClientVpnTargetNetworkRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required VpcId: VpcId
    @required @xmlName("SecurityGroupId") SecurityGroupIds: ClientVpnSecurityGroupIdSet
    DryRun: Boolean
}

structure ApplySecurityGroupsToClientVpnTargetNetworkResult {
    @xmlName("securityGroupIds") SecurityGroupIds: ClientVpnSecurityGroupIdSet
}

enum ArchitectureType {
    i386
    x86_64
    arm64
    x86_64_mac
    arm64_mac
}

list ArchitectureTypeList {
    @xmlName("item") member: ArchitectureType
}

@length(min: 0, max: 3)
list ArchitectureTypeSet {
    @xmlName("item") member: ArchitectureType
}

enum ArchitectureValues {
    i386
    x86_64
    arm64
    x86_64_mac
    arm64_mac
}

list ArnList {
    @xmlName("item") member: ResourceArn
}

list AsPath {
    @xmlName("item") member: String
}

structure AsnAssociation {
    @xmlName("asn") Asn: String
    @xmlName("cidr") Cidr: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("state") State: AsnAssociationState
}

list AsnAssociationSet {
    @xmlName("item") member: AsnAssociation
}

enum AsnAssociationState {
    disassociated
    failed_disassociation = "failed-disassociation"
    failed_association = "failed-association"
    pending_disassociation = "pending-disassociation"
    pending_association = "pending-association"
    associated
}

structure AsnAuthorizationContext {
    @required Message: String
    @required Signature: String
}

enum AsnState {
    deprovisioned
    failed_deprovision = "failed-deprovision"
    failed_provision = "failed-provision"
    pending_deprovision = "pending-deprovision"
    pending_provision = "pending-provision"
    provisioned
}

string AssetId

list AssetIdList {
    member: AssetId
}

structure AssignIpv6AddressesRequest {
    Ipv6PrefixCount: Integer
    @xmlName("Ipv6Prefix") Ipv6Prefixes: IpPrefixList
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("ipv6Addresses") Ipv6Addresses: Ipv6AddressList
    @xmlName("ipv6AddressCount") Ipv6AddressCount: Integer
}

structure AssignIpv6AddressesResult {
    @xmlName("assignedIpv6Addresses") AssignedIpv6Addresses: Ipv6AddressList
    @xmlName("assignedIpv6PrefixSet") AssignedIpv6Prefixes: IpPrefixList
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
}

structure AssignPrivateIpAddressesRequest {
    @xmlName("Ipv4Prefix") Ipv4Prefixes: IpPrefixList
    Ipv4PrefixCount: Integer
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("privateIpAddress") PrivateIpAddresses: PrivateIpAddressStringList
    @xmlName("secondaryPrivateIpAddressCount") SecondaryPrivateIpAddressCount: Integer
    @xmlName("allowReassignment") AllowReassignment: Boolean
}

structure AssignPrivateIpAddressesResult {
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("assignedPrivateIpAddressesSet") AssignedPrivateIpAddresses: AssignedPrivateIpAddressList
    @xmlName("assignedIpv4PrefixSet") AssignedIpv4Prefixes: Ipv4PrefixesList
}

structure AssignPrivateNatGatewayAddressRequest {
    @required NatGatewayId: NatGatewayId
    @xmlName("PrivateIpAddress") PrivateIpAddresses: IpList
    PrivateIpAddressCount: PrivateIpAddressCount
    DryRun: Boolean
}

structure AssignPrivateNatGatewayAddressResult {
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
    @xmlName("natGatewayAddressSet") NatGatewayAddresses: NatGatewayAddressList
}

structure AssignedPrivateIpAddress {
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list AssignedPrivateIpAddressList {
    @xmlName("item") member: AssignedPrivateIpAddress
}

structure AssociateAddressRequest {
    AllocationId: AllocationId
    InstanceId: InstanceId
    PublicIp: EipAllocationPublicIp
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("allowReassociation") AllowReassociation: Boolean
}

structure AssociateAddressResult {
    @xmlName("associationId") AssociationId: String
}

structure AssociateCapacityReservationBillingOwnerRequest {
    DryRun: Boolean
    @required CapacityReservationId: CapacityReservationId
    @required UnusedReservationBillingOwnerId: AccountID
}

structure AssociateCapacityReservationBillingOwnerResult {
    @xmlName("return") Return: Boolean
}

structure AssociateClientVpnTargetNetworkRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    SubnetId: SubnetId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
}

structure AssociateClientVpnTargetNetworkResult {
    @xmlName("associationId") AssociationId: String
    @xmlName("status") Status: AssociationStatus
}

structure AssociateDhcpOptionsRequest {
    @required DhcpOptionsId: DefaultingDhcpOptionsId
    @required VpcId: VpcId
    @xmlName("dryRun") DryRun: Boolean
}

structure AssociateEnclaveCertificateIamRoleRequest {
    @required CertificateArn: CertificateId
    @required RoleArn: RoleId
    DryRun: Boolean
}

structure AssociateEnclaveCertificateIamRoleResult {
    @xmlName("certificateS3BucketName") CertificateS3BucketName: String
    @xmlName("certificateS3ObjectKey") CertificateS3ObjectKey: String
    @xmlName("encryptionKmsKeyId") EncryptionKmsKeyId: String
}

structure AssociateIamInstanceProfileRequest {
    @required IamInstanceProfile: IamInstanceProfileSpecification
    @required InstanceId: InstanceId
}

structure AssociateIamInstanceProfileResult {
    @xmlName("iamInstanceProfileAssociation") IamInstanceProfileAssociation: IamInstanceProfileAssociation
}

structure AssociateInstanceEventWindowRequest {
    DryRun: Boolean
    @required InstanceEventWindowId: InstanceEventWindowId
    @required AssociationTarget: InstanceEventWindowAssociationRequest
}

structure AssociateInstanceEventWindowResult {
    @xmlName("instanceEventWindow") InstanceEventWindow: InstanceEventWindow
}

structure AssociateIpamByoasnRequest {
    DryRun: Boolean
    @required Asn: String
    @required Cidr: String
}

structure AssociateIpamByoasnResult {
    @xmlName("asnAssociation") AsnAssociation: AsnAssociation
}

structure AssociateIpamResourceDiscoveryRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
}

structure AssociateIpamResourceDiscoveryResult {
    @xmlName("ipamResourceDiscoveryAssociation") IpamResourceDiscoveryAssociation: IpamResourceDiscoveryAssociation
}

structure AssociateNatGatewayAddressRequest {
    @required NatGatewayId: NatGatewayId
    @required @xmlName("AllocationId") AllocationIds: AllocationIdList
    @xmlName("PrivateIpAddress") PrivateIpAddresses: IpList
    DryRun: Boolean
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
}

structure AssociateNatGatewayAddressResult {
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
    @xmlName("natGatewayAddressSet") NatGatewayAddresses: NatGatewayAddressList
}

structure AssociateRouteServerRequest {
    @required RouteServerId: RouteServerId
    @required VpcId: VpcId
    DryRun: Boolean
}

structure AssociateRouteServerResult {
    @xmlName("routeServerAssociation") RouteServerAssociation: RouteServerAssociation
}

structure AssociateRouteTableRequest {
    GatewayId: RouteGatewayId
    PublicIpv4Pool: Ipv4PoolEc2Id
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("subnetId") SubnetId: SubnetId
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
}

structure AssociateRouteTableResult {
    @xmlName("associationId") AssociationId: String
    @xmlName("associationState") AssociationState: RouteTableAssociationState
}

structure AssociateSecurityGroupVpcRequest {
    @required GroupId: SecurityGroupId
    @required VpcId: VpcId
    DryRun: Boolean
}

structure AssociateSecurityGroupVpcResult {
    @xmlName("state") State: SecurityGroupVpcAssociationState
}

structure AssociateSubnetCidrBlockRequest {
    Ipv6IpamPoolId: IpamPoolId
    Ipv6NetmaskLength: NetmaskLength
    @required @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
}

structure AssociateSubnetCidrBlockResult {
    @xmlName("ipv6CidrBlockAssociation") Ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation
    @xmlName("subnetId") SubnetId: String
}

structure AssociateTransitGatewayMulticastDomainRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @required SubnetIds: TransitGatewaySubnetIdList
    DryRun: Boolean
}

structure AssociateTransitGatewayMulticastDomainResult {
    @xmlName("associations") Associations: TransitGatewayMulticastDomainAssociations
}

structure AssociateTransitGatewayPolicyTableRequest {
    @required TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure AssociateTransitGatewayPolicyTableResult {
    @xmlName("association") Association: TransitGatewayPolicyTableAssociation
}

structure AssociateTransitGatewayRouteTableRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure AssociateTransitGatewayRouteTableResult {
    @xmlName("association") Association: TransitGatewayAssociation
}

structure AssociateTrunkInterfaceRequest {
    @required BranchInterfaceId: NetworkInterfaceId
    @required TrunkInterfaceId: NetworkInterfaceId
    VlanId: Integer
    GreKey: Integer
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure AssociateTrunkInterfaceResult {
    @xmlName("interfaceAssociation") InterfaceAssociation: TrunkInterfaceAssociation
    @xmlName("clientToken") ClientToken: String
}

structure AssociateVpcCidrBlockRequest {
    CidrBlock: String
    Ipv6CidrBlockNetworkBorderGroup: String
    Ipv6Pool: Ipv6PoolEc2Id
    Ipv6CidrBlock: String
    Ipv4IpamPoolId: IpamPoolId
    Ipv4NetmaskLength: NetmaskLength
    Ipv6IpamPoolId: IpamPoolId
    Ipv6NetmaskLength: NetmaskLength
    @required @xmlName("vpcId") VpcId: VpcId
    @xmlName("amazonProvidedIpv6CidrBlock") AmazonProvidedIpv6CidrBlock: Boolean
}

structure AssociateVpcCidrBlockResult {
    @xmlName("ipv6CidrBlockAssociation") Ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation
    @xmlName("cidrBlockAssociation") CidrBlockAssociation: VpcCidrBlockAssociation
    @xmlName("vpcId") VpcId: String
}

enum AssociatedNetworkType {
    vpc
}

structure AssociatedRole {
    @xmlName("associatedRoleArn") AssociatedRoleArn: ResourceArn
    @xmlName("certificateS3BucketName") CertificateS3BucketName: String
    @xmlName("certificateS3ObjectKey") CertificateS3ObjectKey: String
    @xmlName("encryptionKmsKeyId") EncryptionKmsKeyId: String
}

list AssociatedRolesList {
    @xmlName("item") member: AssociatedRole
}

list AssociatedSubnetList {
    @xmlName("item") member: SubnetId
}

structure AssociatedTargetNetwork {
    @xmlName("networkId") NetworkId: String
    @xmlName("networkType") NetworkType: AssociatedNetworkType
}

list AssociatedTargetNetworkSet {
    @xmlName("item") member: AssociatedTargetNetwork
}

list AssociationIdList {
    @xmlName("AssociationId") member: IamInstanceProfileAssociationId
}

structure AssociationStatus {
    @xmlName("code") Code: AssociationStatusCode
    @xmlName("message") Message: String
}

enum AssociationStatusCode {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
}

structure AthenaIntegration {
    @required IntegrationResultS3DestinationArn: String
    @required PartitionLoadFrequency: PartitionLoadFrequency
    PartitionStartDate: MillisecondDateTime
    PartitionEndDate: MillisecondDateTime
}

@length(min: 1, max: 10)
list AthenaIntegrationsSet {
    @xmlName("item") member: AthenaIntegration
}

structure AttachClassicLinkVpcRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("vpcId") VpcId: VpcId
    @required @xmlName("SecurityGroupId") Groups: GroupIdStringList
}

structure AttachClassicLinkVpcResult {
    @xmlName("return") Return: Boolean
}

structure AttachInternetGatewayRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("internetGatewayId") InternetGatewayId: InternetGatewayId
    @required @xmlName("vpcId") VpcId: VpcId
}

structure AttachNetworkInterfaceRequest {
    NetworkCardIndex: Integer
    EnaSrdSpecification: EnaSrdSpecification
    EnaQueueCount: Integer
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("deviceIndex") DeviceIndex: Integer
}

structure AttachNetworkInterfaceResult {
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
}

structure AttachVerifiedAccessTrustProviderRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    @required VerifiedAccessTrustProviderId: VerifiedAccessTrustProviderId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure AttachVerifiedAccessTrustProviderResult {
    @xmlName("verifiedAccessTrustProvider") VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
    @xmlName("verifiedAccessInstance") VerifiedAccessInstance: VerifiedAccessInstance
}

structure AttachVolumeRequest {
    @required Device: String
    @required InstanceId: InstanceId
    @required VolumeId: VolumeId
    EbsCardIndex: BoxedInteger
    @xmlName("dryRun") DryRun: Boolean
}

structure AttachVpnGatewayRequest {
    @required VpcId: VpcId
    @required VpnGatewayId: VpnGatewayId
    @xmlName("dryRun") DryRun: Boolean
}

structure AttachVpnGatewayResult {
    @xmlName("attachment") VpcAttachment: VpcAttachment
}

structure AttachmentEnaSrdSpecification {
    @xmlName("enaSrdEnabled") EnaSrdEnabled: Boolean
    @xmlName("enaSrdUdpSpecification") EnaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification
}

structure AttachmentEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled") EnaSrdUdpEnabled: Boolean
}

enum AttachmentLimitType {
    shared
    dedicated
}

enum AttachmentStatus {
    attaching
    attached
    detaching
    detached
}

structure AttributeBooleanValue {
    @xmlName("value") Value: Boolean
}

structure AttributeSummary {
    @xmlName("attributeName") AttributeName: String
    @xmlName("mostFrequentValue") MostFrequentValue: String
    @xmlName("numberOfMatchedAccounts") NumberOfMatchedAccounts: Integer
    @xmlName("numberOfUnmatchedAccounts") NumberOfUnmatchedAccounts: Integer
    @xmlName("regionalSummarySet") RegionalSummaries: RegionalSummaryList
}

list AttributeSummaryList {
    @xmlName("item") member: AttributeSummary
}

structure AttributeValue {
    @xmlName("value") Value: String
}

structure AuthorizationRule {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("description") Description: String
    @xmlName("groupId") GroupId: String
    @xmlName("accessAll") AccessAll: Boolean
    @xmlName("destinationCidr") DestinationCidr: String
    @xmlName("status") Status: ClientVpnAuthorizationRuleStatus
}

list AuthorizationRuleSet {
    @xmlName("item") member: AuthorizationRule
}

structure AuthorizeClientVpnIngressRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required TargetNetworkCidr: String
    AccessGroupId: String
    AuthorizeAllGroups: Boolean
    Description: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure AuthorizeClientVpnIngressResult {
    @xmlName("status") Status: ClientVpnAuthorizationRuleStatus
}

structure AuthorizeSecurityGroupEgressRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("groupId") GroupId: SecurityGroupId
    @xmlName("sourceSecurityGroupName") SourceSecurityGroupName: String
    @xmlName("sourceSecurityGroupOwnerId") SourceSecurityGroupOwnerId: String
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
    @xmlName("cidrIp") CidrIp: String
    @xmlName("ipPermissions") IpPermissions: IpPermissionList
}

structure AuthorizeSecurityGroupEgressResult {
    @xmlName("return") Return: Boolean
    @xmlName("securityGroupRuleSet") SecurityGroupRules: SecurityGroupRuleList
}

structure AuthorizeSecurityGroupIngressRequest {
    CidrIp: String
    FromPort: Integer
    GroupId: SecurityGroupId
    GroupName: SecurityGroupName
    IpPermissions: IpPermissionList
    IpProtocol: String
    SourceSecurityGroupName: String
    SourceSecurityGroupOwnerId: String
    ToPort: Integer
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
}

structure AuthorizeSecurityGroupIngressResult {
    @xmlName("return") Return: Boolean
    @xmlName("securityGroupRuleSet") SecurityGroupRules: SecurityGroupRuleList
}

enum AutoAcceptSharedAssociationsValue {
    enable
    disable
}

enum AutoAcceptSharedAttachmentsValue {
    enable
    disable
}

enum AutoPlacement {
    on
    off
}

enum AutoProvisionZonesState {
    enabled
    disabled
}

boolean AutoRecoveryFlag

enum AutoScalingIpsState {
    enabled
    disabled
}

enum AvailabilityMode {
    zonal
    regional
}

structure AvailabilityZone {
    @xmlName("optInStatus") OptInStatus: AvailabilityZoneOptInStatus
    @xmlName("messageSet") Messages: AvailabilityZoneMessageList
    @xmlName("regionName") RegionName: String
    @xmlName("zoneName") ZoneName: String
    @xmlName("zoneId") ZoneId: String
    @xmlName("groupName") GroupName: String
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("zoneType") ZoneType: String
    @xmlName("parentZoneName") ParentZoneName: String
    @xmlName("parentZoneId") ParentZoneId: String
    @xmlName("groupLongName") GroupLongName: String
    @xmlName("geographySet") Geography: AvailabilityZoneGeographyList
    @xmlName("subGeographySet") SubGeography: AvailabilityZoneSubGeographyList
    @xmlName("zoneState") State: AvailabilityZoneState
}

structure AvailabilityZoneAddress {
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("AllocationId") AllocationIds: AllocationIdList
}

list AvailabilityZoneAddresses {
    @xmlName("AvailabilityZoneAddress") member: AvailabilityZoneAddress
}

structure AvailabilityZoneGeography {
    @xmlName("name") Name: String
}

list AvailabilityZoneGeographyList {
    @xmlName("item") member: AvailabilityZoneGeography
}

string AvailabilityZoneId

list AvailabilityZoneIdStringList {
    @xmlName("AvailabilityZoneId") member: String
}

list AvailabilityZoneList {
    @xmlName("item") member: AvailabilityZone
}

structure AvailabilityZoneMessage {
    @xmlName("message") Message: String
}

list AvailabilityZoneMessageList {
    @xmlName("item") member: AvailabilityZoneMessage
}

string AvailabilityZoneName

enum AvailabilityZoneOptInStatus {
    opt_in_not_required = "opt-in-not-required"
    opted_in = "opted-in"
    not_opted_in = "not-opted-in"
}

enum AvailabilityZoneState {
    available
    information
    impaired
    unavailable
    constrained
}

list AvailabilityZoneStringList {
    @xmlName("AvailabilityZone") member: String
}

structure AvailabilityZoneSubGeography {
    @xmlName("name") Name: String
}

list AvailabilityZoneSubGeographyList {
    @xmlName("item") member: AvailabilityZoneSubGeography
}

structure AvailableCapacity {
    @xmlName("availableInstanceCapacity") AvailableInstanceCapacity: AvailableInstanceCapacityList
    @xmlName("availableVCpus") AvailableVCpus: Integer
}

list AvailableInstanceCapacityList {
    @xmlName("item") member: InstanceCapacity
}

enum BandwidthWeightingType {
    default
    vpc_1 = "vpc-1"
    ebs_1 = "ebs-1"
}

list BandwidthWeightingTypeList {
    @xmlName("item") member: BandwidthWeightingType
}

enum BareMetal {
    included
    required
    excluded
}

boolean BareMetalFlag

double BaselineBandwidthInGbps

integer BaselineBandwidthInMbps

structure BaselineEbsBandwidthMbps {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure BaselineEbsBandwidthMbpsRequest {
    Min: Integer
    Max: Integer
}

integer BaselineIops

structure BaselinePerformanceFactors {
    @xmlName("cpu") Cpu: CpuPerformanceFactor
}

structure BaselinePerformanceFactorsRequest {
    Cpu: CpuPerformanceFactorRequest
}

double BaselineThroughputInMBps

enum BatchState {
    submitted
    active
    cancelled
    failed
    cancelled_running
    cancelled_terminating
    modifying
}

enum BgpStatus {
    up
    down
}

list BillingProductList {
    @xmlName("item") member: String
}

blob Blob

structure BlobAttributeValue {
    @xmlName("value") Value: Blob
}

structure BlockDeviceMapping {
    @xmlName("ebs") Ebs: EbsBlockDevice
    @xmlName("noDevice") NoDevice: String
    @xmlName("deviceName") DeviceName: String
    @xmlName("virtualName") VirtualName: String
}

list BlockDeviceMappingList {
    @xmlName("item") member: BlockDeviceMapping
}

list BlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping") member: BlockDeviceMapping
}

structure BlockDeviceMappingResponse {
    @xmlName("deviceName") DeviceName: String
    @xmlName("virtualName") VirtualName: String
    @xmlName("ebs") Ebs: EbsBlockDeviceResponse
    @xmlName("noDevice") NoDevice: String
}

list BlockDeviceMappingResponseList {
    @xmlName("item") member: BlockDeviceMappingResponse
}

enum BlockPublicAccessMode {
    off
    block_bidirectional = "block-bidirectional"
    block_ingress = "block-ingress"
}

structure BlockPublicAccessStates {
    @xmlName("internetGatewayBlockMode") InternetGatewayBlockMode: BlockPublicAccessMode
}

boolean Boolean

enum BootModeType {
    legacy_bios = "legacy-bios"
    uefi
}

list BootModeTypeList {
    @xmlName("item") member: BootModeType
}

enum BootModeValues {
    legacy_bios = "legacy-bios"
    uefi
    uefi_preferred = "uefi-preferred"
}

boolean BoxedBoolean

double BoxedDouble

integer BoxedInteger

long BoxedLong

string BundleId

list BundleIdStringList {
    @xmlName("BundleId") member: BundleId
}

structure BundleInstanceRequest {
    @required InstanceId: InstanceId
    @required Storage: Storage
    @xmlName("dryRun") DryRun: Boolean
}

structure BundleInstanceResult {
    @xmlName("bundleInstanceTask") BundleTask: BundleTask
}

structure BundleTask {
    @xmlName("instanceId") InstanceId: String
    @xmlName("bundleId") BundleId: String
    @xmlName("state") State: BundleTaskState
    @xmlName("startTime") StartTime: DateTime
    @xmlName("updateTime") UpdateTime: DateTime
    @xmlName("storage") Storage: Storage
    @xmlName("progress") Progress: String
    @xmlName("error") BundleTaskError: BundleTaskError
}

structure BundleTaskError {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

list BundleTaskList {
    @xmlName("item") member: BundleTask
}

enum BundleTaskState {
    pending
    waiting_for_shutdown = "waiting-for-shutdown"
    bundling
    storing
    cancelling
    complete
    failed
}

enum BurstablePerformance {
    included
    required
    excluded
}

boolean BurstablePerformanceFlag

structure Byoasn {
    @xmlName("asn") Asn: String
    @xmlName("ipamId") IpamId: IpamId
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("state") State: AsnState
}

list ByoasnSet {
    @xmlName("item") member: Byoasn
}

structure ByoipCidr {
    @xmlName("cidr") Cidr: String
    @xmlName("description") Description: String
    @xmlName("asnAssociationSet") AsnAssociations: AsnAssociationSet
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("state") State: ByoipCidrState
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("advertisementType") AdvertisementType: String
}

list ByoipCidrSet {
    @xmlName("item") member: ByoipCidr
}

enum ByoipCidrState {
    advertised
    deprovisioned
    failed_deprovision = "failed-deprovision"
    failed_provision = "failed-provision"
    pending_advertising = "pending-advertising"
    pending_deprovision = "pending-deprovision"
    pending_provision = "pending-provision"
    pending_withdrawal = "pending-withdrawal"
    provisioned
    provisioned_not_publicly_advertisable = "provisioned-not-publicly-advertisable"
}

enum CallerRole {
    odcr_owner = "odcr-owner"
    unused_reservation_billing_owner = "unused-reservation-billing-owner"
}

enum CancelBatchErrorCode {
    fleetRequestIdDoesNotExist
    fleetRequestIdMalformed
    fleetRequestNotInCancellableState
    unexpectedError
}

structure CancelBundleTaskRequest {
    @required BundleId: BundleId
    @xmlName("dryRun") DryRun: Boolean
}

structure CancelBundleTaskResult {
    @xmlName("bundleInstanceTask") BundleTask: BundleTask
}

structure CancelCapacityReservationFleetError {
    @xmlName("code") Code: CancelCapacityReservationFleetErrorCode
    @xmlName("message") Message: CancelCapacityReservationFleetErrorMessage
}

string CancelCapacityReservationFleetErrorCode

string CancelCapacityReservationFleetErrorMessage

structure CancelCapacityReservationFleetsRequest {
    DryRun: Boolean
    @required @xmlName("CapacityReservationFleetId") CapacityReservationFleetIds: CapacityReservationFleetIdSet
}

structure CancelCapacityReservationFleetsResult {
    @xmlName("successfulFleetCancellationSet") SuccessfulFleetCancellations: CapacityReservationFleetCancellationStateSet
    @xmlName("failedFleetCancellationSet") FailedFleetCancellations: FailedCapacityReservationFleetCancellationResultSet
}

structure CancelCapacityReservationRequest {
    @required CapacityReservationId: CapacityReservationId
    DryRun: Boolean
}

structure CancelCapacityReservationResult {
    @xmlName("return") Return: Boolean
}

structure CancelConversionRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("conversionTaskId") ConversionTaskId: ConversionTaskId
    @xmlName("reasonMessage") ReasonMessage: String
}

structure CancelDeclarativePoliciesReportRequest {
    DryRun: Boolean
    @required ReportId: DeclarativePoliciesReportId
}

structure CancelDeclarativePoliciesReportResult {
    @xmlName("return") Return: Boolean
}

structure CancelExportTaskRequest {
    @required @xmlName("exportTaskId") ExportTaskId: ExportVmTaskId
}

structure CancelImageLaunchPermissionRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure CancelImageLaunchPermissionResult {
    @xmlName("return") Return: Boolean
}

structure CancelImportTaskRequest {
    CancelReason: String
    DryRun: Boolean
    ImportTaskId: ImportTaskId
}

structure CancelImportTaskResult {
    @xmlName("importTaskId") ImportTaskId: String
    @xmlName("previousState") PreviousState: String
    @xmlName("state") State: String
}

structure CancelReservedInstancesListingRequest {
    @required @xmlName("reservedInstancesListingId") ReservedInstancesListingId: ReservedInstancesListingId
}

structure CancelReservedInstancesListingResult {
    @xmlName("reservedInstancesListingsSet") ReservedInstancesListings: ReservedInstancesListingList
}

structure CancelSpotFleetRequestsError {
    @xmlName("code") Code: CancelBatchErrorCode
    @xmlName("message") Message: String
}

structure CancelSpotFleetRequestsErrorItem {
    @xmlName("error") Error: CancelSpotFleetRequestsError
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
}

list CancelSpotFleetRequestsErrorSet {
    @xmlName("item") member: CancelSpotFleetRequestsErrorItem
}

structure CancelSpotFleetRequestsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("spotFleetRequestId") SpotFleetRequestIds: SpotFleetRequestIdList
    @required @xmlName("terminateInstances") TerminateInstances: Boolean
}

structure CancelSpotFleetRequestsResponse {
    @xmlName("successfulFleetRequestSet") SuccessfulFleetRequests: CancelSpotFleetRequestsSuccessSet
    @xmlName("unsuccessfulFleetRequestSet") UnsuccessfulFleetRequests: CancelSpotFleetRequestsErrorSet
}

structure CancelSpotFleetRequestsSuccessItem {
    @xmlName("currentSpotFleetRequestState") CurrentSpotFleetRequestState: BatchState
    @xmlName("previousSpotFleetRequestState") PreviousSpotFleetRequestState: BatchState
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
}

list CancelSpotFleetRequestsSuccessSet {
    @xmlName("item") member: CancelSpotFleetRequestsSuccessItem
}

enum CancelSpotInstanceRequestState {
    active
    open
    closed
    cancelled
    completed
}

structure CancelSpotInstanceRequestsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("SpotInstanceRequestId") SpotInstanceRequestIds: SpotInstanceRequestIdList
}

structure CancelSpotInstanceRequestsResult {
    @xmlName("spotInstanceRequestSet") CancelledSpotInstanceRequests: CancelledSpotInstanceRequestList
}

structure CancelledSpotInstanceRequest {
    @xmlName("spotInstanceRequestId") SpotInstanceRequestId: String
    @xmlName("state") State: CancelSpotInstanceRequestState
}

list CancelledSpotInstanceRequestList {
    @xmlName("item") member: CancelledSpotInstanceRequest
}

structure CapacityAllocation {
    @xmlName("allocationType") AllocationType: AllocationType
    @xmlName("count") Count: Integer
    @xmlName("allocationMetadataList") AllocationMetadata: CapacityAllocationMetadataList
}

structure CapacityAllocationMetadataEntry {
    @xmlName("key") Key: String
    @xmlName("value") Value: String
}

list CapacityAllocationMetadataList {
    @xmlName("item") member: CapacityAllocationMetadataEntry
}

list CapacityAllocations {
    @xmlName("item") member: CapacityAllocation
}

structure CapacityBlock {
    @xmlName("capacityBlockId") CapacityBlockId: CapacityBlockId
    @xmlName("ultraserverType") UltraserverType: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("capacityReservationIdSet") CapacityReservationIds: CapacityReservationIdSet
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("createDate") CreateDate: MillisecondDateTime
    @xmlName("state") State: CapacityBlockResourceState
    @xmlName("tagSet") Tags: TagList
}

structure CapacityBlockExtension {
    @xmlName("capacityReservationId") CapacityReservationId: CapacityReservationId
    @xmlName("instanceType") InstanceType: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("capacityBlockExtensionOfferingId") CapacityBlockExtensionOfferingId: OfferingId
    @xmlName("capacityBlockExtensionDurationHours") CapacityBlockExtensionDurationHours: Integer
    @xmlName("capacityBlockExtensionStatus") CapacityBlockExtensionStatus: CapacityBlockExtensionStatus
    @xmlName("capacityBlockExtensionPurchaseDate") CapacityBlockExtensionPurchaseDate: MillisecondDateTime
    @xmlName("capacityBlockExtensionStartDate") CapacityBlockExtensionStartDate: MillisecondDateTime
    @xmlName("capacityBlockExtensionEndDate") CapacityBlockExtensionEndDate: MillisecondDateTime
    @xmlName("upfrontFee") UpfrontFee: String
    @xmlName("currencyCode") CurrencyCode: String
    @xmlName("zoneType") ZoneType: String
}

structure CapacityBlockExtensionOffering {
    @xmlName("capacityBlockExtensionOfferingId") CapacityBlockExtensionOfferingId: OfferingId
    @xmlName("instanceType") InstanceType: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("capacityBlockExtensionStartDate") CapacityBlockExtensionStartDate: MillisecondDateTime
    @xmlName("capacityBlockExtensionEndDate") CapacityBlockExtensionEndDate: MillisecondDateTime
    @xmlName("capacityBlockExtensionDurationHours") CapacityBlockExtensionDurationHours: Integer
    @xmlName("upfrontFee") UpfrontFee: String
    @xmlName("currencyCode") CurrencyCode: String
    @xmlName("tenancy") Tenancy: CapacityReservationTenancy
    @xmlName("zoneType") ZoneType: String
}

list CapacityBlockExtensionOfferingSet {
    @xmlName("item") member: CapacityBlockExtensionOffering
}

list CapacityBlockExtensionSet {
    @xmlName("item") member: CapacityBlockExtension
}

enum CapacityBlockExtensionStatus {
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    payment_succeeded = "payment-succeeded"
}

string CapacityBlockId

list CapacityBlockIds {
    @xmlName("item") member: CapacityBlockId
}

enum CapacityBlockInterconnectStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
}

structure CapacityBlockOffering {
    @xmlName("capacityBlockOfferingId") CapacityBlockOfferingId: OfferingId
    @xmlName("instanceType") InstanceType: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("capacityBlockDurationHours") CapacityBlockDurationHours: Integer
    @xmlName("upfrontFee") UpfrontFee: String
    @xmlName("currencyCode") CurrencyCode: String
    @xmlName("tenancy") Tenancy: CapacityReservationTenancy
    @xmlName("ultraserverType") UltraserverType: String
    @xmlName("ultraserverCount") UltraserverCount: BoxedInteger
    @xmlName("capacityBlockDurationMinutes") CapacityBlockDurationMinutes: Integer
    @xmlName("zoneType") ZoneType: String
}

list CapacityBlockOfferingSet {
    @xmlName("item") member: CapacityBlockOffering
}

enum CapacityBlockResourceState {
    active
    expired
    unavailable
    cancelled
    failed
    scheduled
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
}

list CapacityBlockSet {
    @xmlName("item") member: CapacityBlock
}

structure CapacityBlockStatus {
    @xmlName("capacityBlockId") CapacityBlockId: CapacityBlockId
    @xmlName("interconnectStatus") InterconnectStatus: CapacityBlockInterconnectStatus
    @xmlName("totalCapacity") TotalCapacity: Integer
    @xmlName("totalAvailableCapacity") TotalAvailableCapacity: Integer
    @xmlName("totalUnavailableCapacity") TotalUnavailableCapacity: Integer
    @xmlName("capacityReservationStatusSet") CapacityReservationStatuses: CapacityReservationStatusSet
}

list CapacityBlockStatusSet {
    @xmlName("item") member: CapacityBlockStatus
}

structure CapacityManagerCondition {
    DimensionCondition: DimensionCondition
}

@length(min: 0, max: 20)
list CapacityManagerConditionSet {
    @xmlName("item") member: CapacityManagerCondition
}

string CapacityManagerDataExportId

list CapacityManagerDataExportIdSet {
    @xmlName("item") member: CapacityManagerDataExportId
}

structure CapacityManagerDataExportResponse {
    @xmlName("capacityManagerDataExportId") CapacityManagerDataExportId: CapacityManagerDataExportId
    @xmlName("s3BucketName") S3BucketName: String
    @xmlName("s3BucketPrefix") S3BucketPrefix: String
    @xmlName("schedule") Schedule: Schedule
    @xmlName("outputFormat") OutputFormat: OutputFormat
    @xmlName("createTime") CreateTime: MillisecondDateTime
    @xmlName("latestDeliveryStatus") LatestDeliveryStatus: CapacityManagerDataExportStatus
    @xmlName("latestDeliveryStatusMessage") LatestDeliveryStatusMessage: String
    @xmlName("latestDeliveryS3LocationUri") LatestDeliveryS3LocationUri: String
    @xmlName("latestDeliveryTime") LatestDeliveryTime: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
}

list CapacityManagerDataExportResponseSet {
    @xmlName("item") member: CapacityManagerDataExportResponse
}

enum CapacityManagerDataExportStatus {
    pending
    in_progress = "in-progress"
    delivered
    failed
}

structure CapacityManagerDimension {
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("accountId") AccountId: String
    @xmlName("accountName") AccountName: String
    @xmlName("instanceFamily") InstanceFamily: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("instancePlatform") InstancePlatform: String
    @xmlName("reservationArn") ReservationArn: String
    @xmlName("reservationId") ReservationId: String
    @xmlName("reservationType") ReservationType: ReservationType
    @xmlName("reservationCreateTimestamp") ReservationCreateTimestamp: MillisecondDateTime
    @xmlName("reservationStartTimestamp") ReservationStartTimestamp: MillisecondDateTime
    @xmlName("reservationEndTimestamp") ReservationEndTimestamp: MillisecondDateTime
    @xmlName("reservationEndDateType") ReservationEndDateType: ReservationEndDateType
    @xmlName("tenancy") Tenancy: CapacityTenancy
    @xmlName("reservationState") ReservationState: ReservationState
    @xmlName("reservationInstanceMatchCriteria") ReservationInstanceMatchCriteria: String
    @xmlName("reservationUnusedFinancialOwner") ReservationUnusedFinancialOwner: String
    @xmlName("tagSet") Tags: CapacityManagerTagDimensionSet
}

structure CapacityManagerMonitoredTagKey {
    @xmlName("tagKey") TagKey: String
    @xmlName("status") Status: CapacityManagerMonitoredTagKeyStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("capacityManagerProvided") CapacityManagerProvided: Boolean
    @xmlName("earliestDatapointTimestamp") EarliestDatapointTimestamp: MillisecondDateTime
}

list CapacityManagerMonitoredTagKeyList {
    @xmlName("item") member: CapacityManagerMonitoredTagKey
}

enum CapacityManagerMonitoredTagKeyStatus {
    activating
    activated
    deactivating
    suspended
}

enum CapacityManagerStatus {
    enabled
    disabled
}

structure CapacityManagerTagDimension {
    @xmlName("key") Key: String
    @xmlName("value") Value: String
}

list CapacityManagerTagDimensionSet {
    @xmlName("item") member: CapacityManagerTagDimension
}

structure CapacityReservation {
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("capacityReservationArn") CapacityReservationArn: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("instancePlatform") InstancePlatform: CapacityReservationInstancePlatform
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("tenancy") Tenancy: CapacityReservationTenancy
    @xmlName("totalInstanceCount") TotalInstanceCount: Integer
    @xmlName("availableInstanceCount") AvailableInstanceCount: Integer
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("ephemeralStorage") EphemeralStorage: Boolean
    @xmlName("state") State: CapacityReservationState
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("endDate") EndDate: DateTime
    @xmlName("endDateType") EndDateType: EndDateType
    @xmlName("instanceMatchCriteria") InstanceMatchCriteria: InstanceMatchCriteria
    @xmlName("createDate") CreateDate: DateTime
    @xmlName("tagSet") Tags: TagList
    @xmlName("outpostArn") OutpostArn: OutpostArn
    @xmlName("capacityReservationFleetId") CapacityReservationFleetId: String
    @xmlName("placementGroupArn") PlacementGroupArn: PlacementGroupArn
    @xmlName("capacityAllocationSet") CapacityAllocations: CapacityAllocations
    @xmlName("reservationType") ReservationType: CapacityReservationType
    @xmlName("unusedReservationBillingOwnerId") UnusedReservationBillingOwnerId: AccountID
    @xmlName("commitmentInfo") CommitmentInfo: CapacityReservationCommitmentInfo
    @xmlName("deliveryPreference") DeliveryPreference: CapacityReservationDeliveryPreference
    @xmlName("capacityBlockId") CapacityBlockId: CapacityBlockId
    @xmlName("interruptible") Interruptible: BoxedBoolean
    @xmlName("interruptibleCapacityAllocation") InterruptibleCapacityAllocation: InterruptibleCapacityAllocation
    @xmlName("interruptionInfo") InterruptionInfo: InterruptionInfo
}

structure CapacityReservationBillingRequest {
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("requestedBy") RequestedBy: String
    @xmlName("unusedReservationBillingOwnerId") UnusedReservationBillingOwnerId: AccountID
    @xmlName("lastUpdateTime") LastUpdateTime: MillisecondDateTime
    @xmlName("status") Status: CapacityReservationBillingRequestStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("capacityReservationInfo") CapacityReservationInfo: CapacityReservationInfo
}

list CapacityReservationBillingRequestSet {
    @xmlName("item") member: CapacityReservationBillingRequest
}

enum CapacityReservationBillingRequestStatus {
    pending
    accepted
    rejected
    cancelled
    revoked
    expired
}

@range(min: 1, max: 200000000)
long CapacityReservationCommitmentDuration

structure CapacityReservationCommitmentInfo {
    @xmlName("committedInstanceCount") CommittedInstanceCount: Integer
    @xmlName("commitmentEndDate") CommitmentEndDate: MillisecondDateTime
}

enum CapacityReservationDeliveryPreference {
    fixed
    incremental
}

structure CapacityReservationFleet {
    @xmlName("capacityReservationFleetId") CapacityReservationFleetId: CapacityReservationFleetId
    @xmlName("capacityReservationFleetArn") CapacityReservationFleetArn: String
    @xmlName("state") State: CapacityReservationFleetState
    @xmlName("totalTargetCapacity") TotalTargetCapacity: Integer
    @xmlName("totalFulfilledCapacity") TotalFulfilledCapacity: Double
    @xmlName("tenancy") Tenancy: FleetCapacityReservationTenancy
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("createTime") CreateTime: MillisecondDateTime
    @xmlName("instanceMatchCriteria") InstanceMatchCriteria: FleetInstanceMatchCriteria
    @xmlName("allocationStrategy") AllocationStrategy: String
    @xmlName("instanceTypeSpecificationSet") InstanceTypeSpecifications: FleetCapacityReservationSet
    @xmlName("tagSet") Tags: TagList
}

structure CapacityReservationFleetCancellationState {
    @xmlName("currentFleetState") CurrentFleetState: CapacityReservationFleetState
    @xmlName("previousFleetState") PreviousFleetState: CapacityReservationFleetState
    @xmlName("capacityReservationFleetId") CapacityReservationFleetId: CapacityReservationFleetId
}

list CapacityReservationFleetCancellationStateSet {
    @xmlName("item") member: CapacityReservationFleetCancellationState
}

string CapacityReservationFleetId

list CapacityReservationFleetIdSet {
    @xmlName("item") member: CapacityReservationFleetId
}

list CapacityReservationFleetSet {
    @xmlName("item") member: CapacityReservationFleet
}

enum CapacityReservationFleetState {
    submitted
    modifying
    active
    partially_fulfilled
    expiring
    expired
    cancelling
    cancelled
    failed
}

structure CapacityReservationGroup {
    @xmlName("groupArn") GroupArn: String
    @xmlName("ownerId") OwnerId: String
}

list CapacityReservationGroupSet {
    @xmlName("item") member: CapacityReservationGroup
}

string CapacityReservationId

list CapacityReservationIdSet {
    @xmlName("item") member: CapacityReservationId
}

structure CapacityReservationInfo {
    @xmlName("instanceType") InstanceType: String
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("tenancy") Tenancy: CapacityReservationTenancy
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
}

enum CapacityReservationInstancePlatform {
    Linux_UNIX = "Linux/UNIX"
    Red_Hat_Enterprise_Linux = "Red Hat Enterprise Linux"
    SUSE_Linux = "SUSE Linux"
    Windows
    Windows_with_SQL_Server = "Windows with SQL Server"
    Windows_with_SQL_Server_Enterprise = "Windows with SQL Server Enterprise"
    Windows_with_SQL_Server_Standard = "Windows with SQL Server Standard"
    Windows_with_SQL_Server_Web = "Windows with SQL Server Web"
    Linux_with_SQL_Server_Standard = "Linux with SQL Server Standard"
    Linux_with_SQL_Server_Web = "Linux with SQL Server Web"
    Linux_with_SQL_Server_Enterprise = "Linux with SQL Server Enterprise"
    RHEL_with_SQL_Server_Standard = "RHEL with SQL Server Standard"
    RHEL_with_SQL_Server_Enterprise = "RHEL with SQL Server Enterprise"
    RHEL_with_SQL_Server_Web = "RHEL with SQL Server Web"
    RHEL_with_HA = "RHEL with HA"
    RHEL_with_HA_and_SQL_Server_Standard = "RHEL with HA and SQL Server Standard"
    RHEL_with_HA_and_SQL_Server_Enterprise = "RHEL with HA and SQL Server Enterprise"
    Ubuntu_Pro = "Ubuntu Pro"
}

structure CapacityReservationOptions {
    @xmlName("usageStrategy") UsageStrategy: FleetCapacityReservationUsageStrategy
}

structure CapacityReservationOptionsRequest {
    UsageStrategy: FleetCapacityReservationUsageStrategy
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
    open
    none
}

list CapacityReservationSet {
    @xmlName("item") member: CapacityReservation
}

structure CapacityReservationSpecification {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationSpecificationResponse {
    @xmlName("capacityReservationPreference") CapacityReservationPreference: CapacityReservationPreference
    @xmlName("capacityReservationTarget") CapacityReservationTarget: CapacityReservationTargetResponse
}

enum CapacityReservationState {
    active
    expired
    cancelled
    pending
    failed
    scheduled
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    assessing
    delayed
    unsupported
    unavailable
}

structure CapacityReservationStatus {
    @xmlName("capacityReservationId") CapacityReservationId: CapacityReservationId
    @xmlName("totalCapacity") TotalCapacity: Integer
    @xmlName("totalAvailableCapacity") TotalAvailableCapacity: Integer
    @xmlName("totalUnavailableCapacity") TotalUnavailableCapacity: Integer
}

list CapacityReservationStatusSet {
    @xmlName("item") member: CapacityReservationStatus
}

structure CapacityReservationTarget {
    CapacityReservationId: CapacityReservationId
    CapacityReservationResourceGroupArn: String
}

structure CapacityReservationTargetResponse {
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("capacityReservationResourceGroupArn") CapacityReservationResourceGroupArn: String
}

enum CapacityReservationTenancy {
    default
    dedicated
}

structure CapacityReservationTopology {
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("capacityBlockId") CapacityBlockId: String
    @xmlName("state") State: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("groupName") GroupName: String
    @xmlName("networkNodeSet") NetworkNodes: NetworkNodeSet
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("availabilityZone") AvailabilityZone: String
}

list CapacityReservationTopologySet {
    @xmlName("item") member: CapacityReservationTopology
}

enum CapacityReservationType {
    default
    capacity_block = "capacity-block"
}

enum CapacityTenancy {
    default
    dedicated
}

structure CarrierGateway {
    @xmlName("carrierGatewayId") CarrierGatewayId: CarrierGatewayId
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("state") State: CarrierGatewayState
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
}

string CarrierGatewayId

list CarrierGatewayIdSet {
    member: CarrierGatewayId
}

@range(min: 5, max: 1000)
integer CarrierGatewayMaxResults

list CarrierGatewaySet {
    @xmlName("item") member: CarrierGateway
}

enum CarrierGatewayState {
    pending
    available
    deleting
    deleted
}

string CertificateArn

structure CertificateAuthentication {
    @xmlName("clientRootCertificateChain") ClientRootCertificateChain: String
}

structure CertificateAuthenticationRequest {
    ClientRootCertificateChainArn: String
}

string CertificateId

structure CidrAuthorizationContext {
    @required Message: String
    @required Signature: String
}

structure CidrBlock {
    @xmlName("cidrBlock") CidrBlock: String
}

list CidrBlockSet {
    @xmlName("item") member: CidrBlock
}

structure ClassicLinkDnsSupport {
    @xmlName("classicLinkDnsSupported") ClassicLinkDnsSupported: Boolean
    @xmlName("vpcId") VpcId: String
}

list ClassicLinkDnsSupportList {
    @xmlName("item") member: ClassicLinkDnsSupport
}

structure ClassicLinkInstance {
    @xmlName("groupSet") Groups: GroupIdentifierList
    @xmlName("instanceId") InstanceId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcId") VpcId: String
}

list ClassicLinkInstanceList {
    @xmlName("item") member: ClassicLinkInstance
}

structure ClassicLoadBalancer {
    @xmlName("name") Name: String
}

@length(min: 1, max: 5)
list ClassicLoadBalancers {
    @xmlName("item") member: ClassicLoadBalancer
}

structure ClassicLoadBalancersConfig {
    @xmlName("classicLoadBalancers") ClassicLoadBalancers: ClassicLoadBalancers
}

structure ClientCertificateRevocationListStatus {
    @xmlName("code") Code: ClientCertificateRevocationListStatusCode
    @xmlName("message") Message: String
}

enum ClientCertificateRevocationListStatusCode {
    pending
    active
}

structure ClientConnectOptions {
    Enabled: Boolean
    LambdaFunctionArn: String
}

structure ClientConnectResponseOptions {
    @xmlName("enabled") Enabled: Boolean
    @xmlName("lambdaFunctionArn") LambdaFunctionArn: String
    @xmlName("status") Status: ClientVpnEndpointAttributeStatus
}

structure ClientData {
    Comment: String
    UploadEnd: DateTime
    UploadSize: Double
    UploadStart: DateTime
}

structure ClientLoginBannerOptions {
    Enabled: Boolean
    BannerText: String
}

structure ClientLoginBannerResponseOptions {
    @xmlName("enabled") Enabled: Boolean
    @xmlName("bannerText") BannerText: String
}

structure ClientRouteEnforcementOptions {
    Enforced: Boolean
}

structure ClientRouteEnforcementResponseOptions {
    @xmlName("enforced") Enforced: Boolean
}

@sensitive
string ClientSecretType

structure ClientVpnAuthentication {
    @xmlName("type") Type: ClientVpnAuthenticationType
    @xmlName("activeDirectory") ActiveDirectory: DirectoryServiceAuthentication
    @xmlName("mutualAuthentication") MutualAuthentication: CertificateAuthentication
    @xmlName("federatedAuthentication") FederatedAuthentication: FederatedAuthentication
}

list ClientVpnAuthenticationList {
    @xmlName("item") member: ClientVpnAuthentication
}

structure ClientVpnAuthenticationRequest {
    Type: ClientVpnAuthenticationType
    ActiveDirectory: DirectoryServiceAuthenticationRequest
    MutualAuthentication: CertificateAuthenticationRequest
    FederatedAuthentication: FederatedAuthenticationRequest
}

list ClientVpnAuthenticationRequestList {
    member: ClientVpnAuthenticationRequest
}

enum ClientVpnAuthenticationType {
    certificate_authentication = "certificate-authentication"
    directory_service_authentication = "directory-service-authentication"
    federated_authentication = "federated-authentication"
}

structure ClientVpnAuthorizationRuleStatus {
    @xmlName("code") Code: ClientVpnAuthorizationRuleStatusCode
    @xmlName("message") Message: String
}

enum ClientVpnAuthorizationRuleStatusCode {
    authorizing
    active
    failed
    revoking
}

list ClientVpnAvailabilityZoneIdSet {
    @xmlName("item") member: AvailabilityZoneId
}

list ClientVpnAvailabilityZoneSet {
    @xmlName("item") member: AvailabilityZoneName
}

structure ClientVpnConnection {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("timestamp") Timestamp: String
    @xmlName("connectionId") ConnectionId: String
    @xmlName("username") Username: String
    @xmlName("connectionEstablishedTime") ConnectionEstablishedTime: String
    @xmlName("ingressBytes") IngressBytes: String
    @xmlName("egressBytes") EgressBytes: String
    @xmlName("ingressPackets") IngressPackets: String
    @xmlName("egressPackets") EgressPackets: String
    @xmlName("clientIp") ClientIp: String
    @xmlName("clientIpv6Address") ClientIpv6Address: String
    @xmlName("commonName") CommonName: String
    @xmlName("status") Status: ClientVpnConnectionStatus
    @xmlName("connectionEndTime") ConnectionEndTime: String
    @xmlName("postureComplianceStatusSet") PostureComplianceStatuses: ValueStringList
}

list ClientVpnConnectionSet {
    @xmlName("item") member: ClientVpnConnection
}

structure ClientVpnConnectionStatus {
    @xmlName("code") Code: ClientVpnConnectionStatusCode
    @xmlName("message") Message: String
}

enum ClientVpnConnectionStatusCode {
    active
    failed_to_terminate = "failed-to-terminate"
    terminating
    terminated
}

structure ClientVpnEndpoint {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("description") Description: String
    @xmlName("status") Status: ClientVpnEndpointStatus
    @xmlName("creationTime") CreationTime: String
    @xmlName("deletionTime") DeletionTime: String
    @xmlName("dnsName") DnsName: String
    @xmlName("clientCidrBlock") ClientCidrBlock: String
    @xmlName("dnsServer") DnsServers: ValueStringList
    @xmlName("splitTunnel") SplitTunnel: Boolean
    @xmlName("vpnProtocol") VpnProtocol: VpnProtocol
    @xmlName("transportProtocol") TransportProtocol: TransportProtocol
    @xmlName("vpnPort") VpnPort: Integer
    @xmlName("associatedTargetNetwork") @deprecated AssociatedTargetNetworks: AssociatedTargetNetworkSet
    @xmlName("serverCertificateArn") ServerCertificateArn: String
    @xmlName("authenticationOptions") AuthenticationOptions: ClientVpnAuthenticationList
    @xmlName("connectionLogOptions") ConnectionLogOptions: ConnectionLogResponseOptions
    @xmlName("tagSet") Tags: TagList
    @xmlName("securityGroupIdSet") SecurityGroupIds: ClientVpnSecurityGroupIdSet
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("selfServicePortalUrl") SelfServicePortalUrl: String
    @xmlName("clientConnectOptions") ClientConnectOptions: ClientConnectResponseOptions
    @xmlName("sessionTimeoutHours") SessionTimeoutHours: Integer
    @xmlName("clientLoginBannerOptions") ClientLoginBannerOptions: ClientLoginBannerResponseOptions
    @xmlName("clientRouteEnforcementOptions") ClientRouteEnforcementOptions: ClientRouteEnforcementResponseOptions
    @xmlName("disconnectOnSessionTimeout") DisconnectOnSessionTimeout: Boolean
    @xmlName("endpointIpAddressType") EndpointIpAddressType: EndpointIpAddressType
    @xmlName("trafficIpAddressType") TrafficIpAddressType: TrafficIpAddressType
    @xmlName("transitGatewayConfiguration") TransitGatewayConfiguration: TransitGatewayConfigurationDescribeEndpointStructure
}

structure ClientVpnEndpointAttributeStatus {
    @xmlName("code") Code: ClientVpnEndpointAttributeStatusCode
    @xmlName("message") Message: String
}

enum ClientVpnEndpointAttributeStatusCode {
    applying
    applied
}

string ClientVpnEndpointId

list ClientVpnEndpointIdList {
    @xmlName("item") member: ClientVpnEndpointId
}

structure ClientVpnEndpointStatus {
    @xmlName("code") Code: ClientVpnEndpointStatusCode
    @xmlName("message") Message: String
}

enum ClientVpnEndpointStatusCode {
    pending_associate = "pending-associate"
    available
    deleting
    deleted
    pending
}

structure ClientVpnRoute {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("destinationCidr") DestinationCidr: String
    @xmlName("targetSubnet") TargetSubnet: String
    @xmlName("type") Type: String
    @xmlName("origin") Origin: String
    @xmlName("status") Status: ClientVpnRouteStatus
    @xmlName("description") Description: String
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
}

list ClientVpnRouteSet {
    @xmlName("item") member: ClientVpnRoute
}

structure ClientVpnRouteStatus {
    @xmlName("code") Code: ClientVpnRouteStatusCode
    @xmlName("message") Message: String
}

enum ClientVpnRouteStatusCode {
    creating
    active
    failed
    deleting
}

list ClientVpnSecurityGroupIdSet {
    @xmlName("item") member: SecurityGroupId
}

string CloudWatchLogGroupArn

structure CloudWatchLogOptions {
    @xmlName("logEnabled") LogEnabled: Boolean
    @xmlName("logGroupArn") LogGroupArn: String
    @xmlName("logOutputFormat") LogOutputFormat: String
    @xmlName("bgpLogEnabled") BgpLogEnabled: Boolean
    @xmlName("bgpLogGroupArn") BgpLogGroupArn: String
    @xmlName("bgpLogOutputFormat") BgpLogOutputFormat: String
}

structure CloudWatchLogOptionsSpecification {
    LogEnabled: Boolean
    LogGroupArn: CloudWatchLogGroupArn
    LogOutputFormat: String
    BgpLogEnabled: Boolean
    BgpLogGroupArn: CloudWatchLogGroupArn
    BgpLogOutputFormat: String
}

structure CoipAddressUsage {
    @xmlName("allocationId") AllocationId: String
    @xmlName("awsAccountId") AwsAccountId: String
    @xmlName("awsService") AwsService: String
    @xmlName("coIp") CoIp: String
}

list CoipAddressUsageSet {
    @xmlName("item") member: CoipAddressUsage
}

structure CoipCidr {
    @xmlName("cidr") Cidr: String
    @xmlName("coipPoolId") CoipPoolId: Ipv4PoolCoipId
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: String
}

structure CoipPool {
    @xmlName("poolId") PoolId: Ipv4PoolCoipId
    @xmlName("poolCidrSet") PoolCidrs: ValueStringList
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @xmlName("tagSet") Tags: TagList
    @xmlName("poolArn") PoolArn: ResourceArn
}

string CoipPoolId

list CoipPoolIdSet {
    @xmlName("item") member: Ipv4PoolCoipId
}

@range(min: 5, max: 1000)
integer CoipPoolMaxResults

list CoipPoolSet {
    @xmlName("item") member: CoipPool
}

enum Comparison {
    equals
    in
}

@pattern("\\d{12}")
string ComponentAccount

@pattern("[a-z]{2}-[a-z]+-[1-9]+")
string ComponentRegion

@length(min: 0, max: 300)
string ConditionValue

@length(min: 0, max: 10)
list ConditionValueList {
    @xmlName("item") member: ConditionValue
}

structure ConfirmProductInstanceRequest {
    @required InstanceId: InstanceId
    @required ProductCode: String
    @xmlName("dryRun") DryRun: Boolean
}

structure ConfirmProductInstanceResult {
    @xmlName("return") Return: Boolean
    @xmlName("ownerId") OwnerId: String
}

structure ConnectionLogOptions {
    Enabled: Boolean
    CloudwatchLogGroup: String
    CloudwatchLogStream: String
}

structure ConnectionLogResponseOptions {
    Enabled: Boolean
    CloudwatchLogGroup: String
    CloudwatchLogStream: String
}

structure ConnectionNotification {
    @xmlName("connectionNotificationId") ConnectionNotificationId: String
    @xmlName("serviceId") ServiceId: String
    @xmlName("vpcEndpointId") VpcEndpointId: String
    @xmlName("connectionNotificationType") ConnectionNotificationType: ConnectionNotificationType
    @xmlName("connectionNotificationArn") ConnectionNotificationArn: String
    @xmlName("connectionEvents") ConnectionEvents: ValueStringList
    @xmlName("connectionNotificationState") ConnectionNotificationState: ConnectionNotificationState
    @xmlName("serviceRegion") ServiceRegion: String
}

string ConnectionNotificationId

list ConnectionNotificationIdsList {
    @xmlName("item") member: ConnectionNotificationId
}

list ConnectionNotificationSet {
    @xmlName("item") member: ConnectionNotification
}

enum ConnectionNotificationState {
    Enabled
    Disabled
}

enum ConnectionNotificationType {
    Topic
}

structure ConnectionTrackingConfiguration {
    @xmlName("tcpEstablishedTimeout") TcpEstablishedTimeout: Integer
    @xmlName("udpStreamTimeout") UdpStreamTimeout: Integer
    @xmlName("udpTimeout") UdpTimeout: Integer
}

structure ConnectionTrackingSpecification {
    @xmlName("tcpEstablishedTimeout") TcpEstablishedTimeout: Integer
    @xmlName("udpTimeout") UdpTimeout: Integer
    @xmlName("udpStreamTimeout") UdpStreamTimeout: Integer
}

structure ConnectionTrackingSpecificationRequest {
    TcpEstablishedTimeout: Integer
    UdpStreamTimeout: Integer
    UdpTimeout: Integer
}

structure ConnectionTrackingSpecificationResponse {
    @xmlName("tcpEstablishedTimeout") TcpEstablishedTimeout: Integer
    @xmlName("udpStreamTimeout") UdpStreamTimeout: Integer
    @xmlName("udpTimeout") UdpTimeout: Integer
}

enum ConnectivityType {
    private
    public
}

enum ContainerFormat {
    ova
}

list ConversionIdStringList {
    @xmlName("item") member: ConversionTaskId
}

structure ConversionTask {
    @xmlName("conversionTaskId") ConversionTaskId: String
    @xmlName("expirationTime") ExpirationTime: String
    @xmlName("importInstance") ImportInstance: ImportInstanceTaskDetails
    @xmlName("importVolume") ImportVolume: ImportVolumeTaskDetails
    @xmlName("state") State: ConversionTaskState
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
}

string ConversionTaskId

enum ConversionTaskState {
    active
    cancelling
    cancelled
    completed
}

@range(min: 1, max: 72)
integer CoolOffPeriodRequestHours

integer CoolOffPeriodResponseHours

structure CopyFpgaImageRequest {
    DryRun: Boolean
    @required SourceFpgaImageId: String
    Description: String
    Name: String
    @required SourceRegion: String
    ClientToken: String
}

structure CopyFpgaImageResult {
    @xmlName("fpgaImageId") FpgaImageId: String
}

@length(min: 0, max: 128)
string CopyImageClientToken

structure CopyImageRequest {
    @idempotencyToken ClientToken: CopyImageClientToken
    Description: ImageDescriptionRequest
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("kmsKeyId") KmsKeyId: KmsKeyId
    @required Name: ImageNameRequest
    @required SourceImageId: String
    @required SourceRegion: String
    DestinationOutpostArn: String
    CopyImageTags: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    SnapshotCopyCompletionDurationMinutes: Long
    DestinationAvailabilityZone: String
    DestinationAvailabilityZoneId: String
    @xmlName("dryRun") DryRun: Boolean
}

structure CopyImageResult {
    @xmlName("imageId") ImageId: String
}

structure CopySnapshotRequest {
    Description: String
    DestinationOutpostArn: String
    @xmlName("destinationRegion") DestinationRegion: String
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("kmsKeyId") KmsKeyId: KmsKeyId
    @xmlName("presignedUrl") PresignedUrl: CopySnapshotRequestPSU
    @required SourceRegion: String
    @required SourceSnapshotId: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    CompletionDurationMinutes: SnapshotCompletionDurationMinutesRequest
    DestinationAvailabilityZone: String
    @xmlName("dryRun") DryRun: Boolean
}

@sensitive
string CopySnapshotRequestPSU

structure CopySnapshotResult {
    @xmlName("tagSet") Tags: TagList
    @xmlName("snapshotId") SnapshotId: String
}

enum CopyTagsFromSource {
    volume
}

structure CopyVolumesRequest {
    @required SourceVolumeId: VolumeId
    Iops: Integer
    Size: Integer
    VolumeType: VolumeType
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    MultiAttachEnabled: Boolean
    Throughput: Integer
    @idempotencyToken ClientToken: String
}

structure CopyVolumesResult {
    @xmlName("volumeSet") Volumes: VolumeList
}

integer CoreCount

list CoreCountList {
    @xmlName("item") member: CoreCount
}

string CoreNetworkArn

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
    apple
}

string CpuManufacturerName

list CpuManufacturerSet {
    @xmlName("item") member: CpuManufacturer
}

structure CpuOptions {
    @xmlName("coreCount") CoreCount: Integer
    @xmlName("threadsPerCore") ThreadsPerCore: Integer
    @xmlName("amdSevSnp") AmdSevSnp: AmdSevSnpSpecification
    @xmlName("nestedVirtualization") NestedVirtualization: NestedVirtualizationSpecification
}

structure CpuOptionsRequest {
    CoreCount: Integer
    ThreadsPerCore: Integer
    AmdSevSnp: AmdSevSnpSpecification
    NestedVirtualization: NestedVirtualizationSpecification
}

structure CpuPerformanceFactor {
    @xmlName("referenceSet") References: PerformanceFactorReferenceSet
}

structure CpuPerformanceFactorRequest {
    @xmlName("Reference") References: PerformanceFactorReferenceSetRequest
}

structure CreateCapacityManagerDataExportRequest {
    @required S3BucketName: String
    S3BucketPrefix: String
    @required Schedule: Schedule
    @required OutputFormat: OutputFormat
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateCapacityManagerDataExportResult {
    @xmlName("capacityManagerDataExportId") CapacityManagerDataExportId: CapacityManagerDataExportId
}

structure CreateCapacityReservationBySplittingRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    @required SourceCapacityReservationId: CapacityReservationId
    @required InstanceCount: Integer
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateCapacityReservationBySplittingResult {
    @xmlName("sourceCapacityReservation") SourceCapacityReservation: CapacityReservation
    @xmlName("destinationCapacityReservation") DestinationCapacityReservation: CapacityReservation
    @xmlName("instanceCount") InstanceCount: Integer
}

structure CreateCapacityReservationFleetRequest {
    AllocationStrategy: String
    @idempotencyToken ClientToken: String
    @required @xmlName("InstanceTypeSpecification") InstanceTypeSpecifications: ReservationFleetInstanceSpecificationList
    Tenancy: FleetCapacityReservationTenancy
    @required TotalTargetCapacity: Integer
    EndDate: MillisecondDateTime
    InstanceMatchCriteria: FleetInstanceMatchCriteria
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateCapacityReservationFleetResult {
    @xmlName("capacityReservationFleetId") CapacityReservationFleetId: CapacityReservationFleetId
    @xmlName("state") State: CapacityReservationFleetState
    @xmlName("totalTargetCapacity") TotalTargetCapacity: Integer
    @xmlName("totalFulfilledCapacity") TotalFulfilledCapacity: Double
    @xmlName("instanceMatchCriteria") InstanceMatchCriteria: FleetInstanceMatchCriteria
    @xmlName("allocationStrategy") AllocationStrategy: String
    @xmlName("createTime") CreateTime: MillisecondDateTime
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("tenancy") Tenancy: FleetCapacityReservationTenancy
    @xmlName("fleetCapacityReservationSet") FleetCapacityReservations: FleetCapacityReservationSet
    @xmlName("tagSet") Tags: TagList
}

structure CreateCapacityReservationRequest {
    ClientToken: String
    @required InstanceType: String
    @required InstancePlatform: CapacityReservationInstancePlatform
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
    Tenancy: CapacityReservationTenancy
    @required InstanceCount: Integer
    EbsOptimized: Boolean
    EphemeralStorage: Boolean
    EndDate: DateTime
    EndDateType: EndDateType
    InstanceMatchCriteria: InstanceMatchCriteria
    TagSpecifications: TagSpecificationList
    DryRun: Boolean
    OutpostArn: OutpostArn
    PlacementGroupArn: PlacementGroupArn
    StartDate: MillisecondDateTime
    CommitmentDuration: CapacityReservationCommitmentDuration
    DeliveryPreference: CapacityReservationDeliveryPreference
}

structure CreateCapacityReservationResult {
    @xmlName("capacityReservation") CapacityReservation: CapacityReservation
}

structure CreateCarrierGatewayRequest {
    @required VpcId: VpcId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure CreateCarrierGatewayResult {
    @xmlName("carrierGateway") CarrierGateway: CarrierGateway
}

structure CreateClientVpnEndpointRequest {
    ClientCidrBlock: String
    @required ServerCertificateArn: String
    @required @xmlName("Authentication") AuthenticationOptions: ClientVpnAuthenticationRequestList
    @required ConnectionLogOptions: ConnectionLogOptions
    DnsServers: ValueStringList
    TransportProtocol: TransportProtocol
    VpnPort: Integer
    Description: String
    SplitTunnel: Boolean
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("SecurityGroupId") SecurityGroupIds: ClientVpnSecurityGroupIdSet
    VpcId: VpcId
    SelfServicePortal: SelfServicePortal
    ClientConnectOptions: ClientConnectOptions
    SessionTimeoutHours: Integer
    ClientLoginBannerOptions: ClientLoginBannerOptions
    ClientRouteEnforcementOptions: ClientRouteEnforcementOptions
    DisconnectOnSessionTimeout: Boolean
    EndpointIpAddressType: EndpointIpAddressType
    TrafficIpAddressType: TrafficIpAddressType
    TransitGatewayConfiguration: TransitGatewayConfigurationInputStructure
}

structure CreateClientVpnEndpointResult {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("status") Status: ClientVpnEndpointStatus
    @xmlName("dnsName") DnsName: String
}

structure CreateClientVpnRouteRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required DestinationCidrBlock: String
    TargetVpcSubnetId: SubnetId
    Description: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure CreateClientVpnRouteResult {
    @xmlName("status") Status: ClientVpnRouteStatus
}

structure CreateCoipCidrRequest {
    @required Cidr: String
    @required CoipPoolId: Ipv4PoolCoipId
    DryRun: Boolean
}

structure CreateCoipCidrResult {
    @xmlName("coipCidr") CoipCidr: CoipCidr
}

structure CreateCoipPoolRequest {
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateCoipPoolResult {
    @xmlName("coipPool") CoipPool: CoipPool
}

structure CreateCustomerGatewayRequest {
    BgpAsn: Integer
    PublicIp: String
    CertificateArn: String
    @required Type: GatewayType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DeviceName: String
    IpAddress: String
    BgpAsnExtended: Long
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateCustomerGatewayResult {
    @xmlName("customerGateway") CustomerGateway: CustomerGateway
}

structure CreateDefaultSubnetRequest {
    AvailabilityZone: AvailabilityZoneName
    DryRun: Boolean
    Ipv6Native: Boolean
    AvailabilityZoneId: AvailabilityZoneId
}

structure CreateDefaultSubnetResult {
    @xmlName("subnet") Subnet: Subnet
}

structure CreateDefaultVpcRequest {
    DryRun: Boolean
}

structure CreateDefaultVpcResult {
    @xmlName("vpc") Vpc: Vpc
}

structure CreateDelegateMacVolumeOwnershipTaskRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required InstanceId: InstanceId
    @required MacCredentials: SensitiveMacCredentials
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateDelegateMacVolumeOwnershipTaskResult {
    @xmlName("macModificationTask") MacModificationTask: MacModificationTask
}

structure CreateDhcpOptionsRequest {
    @required @xmlName("dhcpConfiguration") DhcpConfigurations: NewDhcpConfigurationList
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateDhcpOptionsResult {
    @xmlName("dhcpOptions") DhcpOptions: DhcpOptions
}

structure CreateEgressOnlyInternetGatewayRequest {
    ClientToken: String
    DryRun: Boolean
    @required VpcId: VpcId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateEgressOnlyInternetGatewayResult {
    @xmlName("clientToken") ClientToken: String
    @xmlName("egressOnlyInternetGateway") EgressOnlyInternetGateway: EgressOnlyInternetGateway
}

structure CreateFleetError {
    @xmlName("launchTemplateAndOverrides") LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse
    @xmlName("lifecycle") Lifecycle: InstanceLifecycle
    @xmlName("errorCode") ErrorCode: String
    @xmlName("errorMessage") ErrorMessage: String
}

list CreateFleetErrorsSet {
    @xmlName("item") member: CreateFleetError
}

structure CreateFleetInstance {
    @xmlName("launchTemplateAndOverrides") LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse
    @xmlName("lifecycle") Lifecycle: InstanceLifecycle
    @xmlName("instanceIds") InstanceIds: InstanceIdsSet
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("platform") Platform: PlatformValues
}

list CreateFleetInstancesSet {
    @xmlName("item") member: CreateFleetInstance
}

structure CreateFleetRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    SpotOptions: SpotOptionsRequest
    OnDemandOptions: OnDemandOptionsRequest
    ReservedCapacityOptions: ReservedCapacityOptionsRequest
    ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy
    @required LaunchTemplateConfigs: FleetLaunchTemplateConfigListRequest
    @required TargetCapacitySpecification: TargetCapacitySpecificationRequest
    TerminateInstancesWithExpiration: Boolean
    Type: FleetType
    ValidFrom: DateTime
    ValidUntil: DateTime
    ReplaceUnhealthyInstances: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    Context: String
}

structure CreateFleetResult {
    @xmlName("fleetId") FleetId: FleetId
    @xmlName("errorSet") Errors: CreateFleetErrorsSet
    @xmlName("fleetInstanceSet") Instances: CreateFleetInstancesSet
}

structure CreateFlowLogsRequest {
    DryRun: Boolean
    ClientToken: String
    DeliverLogsPermissionArn: String
    DeliverCrossAccountRole: String
    LogGroupName: String
    @required @xmlName("ResourceId") ResourceIds: FlowLogResourceIds
    @required ResourceType: FlowLogsResourceType
    TrafficType: TrafficType
    LogDestinationType: LogDestinationType
    LogDestination: String
    LogFormat: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    MaxAggregationInterval: Integer
    DestinationOptions: DestinationOptionsRequest
}

structure CreateFlowLogsResult {
    @xmlName("clientToken") ClientToken: String
    @xmlName("flowLogIdSet") FlowLogIds: ValueStringList
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure CreateFpgaImageRequest {
    DryRun: Boolean
    @required InputStorageLocation: StorageLocation
    LogsStorageLocation: StorageLocation
    Description: String
    Name: String
    ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateFpgaImageResult {
    @xmlName("fpgaImageId") FpgaImageId: String
    @xmlName("fpgaImageGlobalId") FpgaImageGlobalId: String
}

structure CreateImageRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    SnapshotLocation: SnapshotLocationEnum
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("name") Name: ImageNameRequest
    @xmlName("description") Description: ImageDescriptionRequest
    @xmlName("noReboot") NoReboot: Boolean
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingRequestList
}

structure CreateImageResult {
    @xmlName("imageId") ImageId: String
}

@length(min: 0, max: 128)
string CreateImageUsageReportClientToken

structure CreateImageUsageReportRequest {
    @required ImageId: ImageId
    DryRun: Boolean
    @required @xmlName("ResourceType") ResourceTypes: ImageUsageResourceTypeRequestList
    @xmlName("AccountId") AccountIds: ImageUsageReportUserIdStringList
    @idempotencyToken ClientToken: CreateImageUsageReportClientToken
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateImageUsageReportResult {
    @xmlName("reportId") ReportId: ImageUsageReportId
}

structure CreateInstanceConnectEndpointRequest {
    DryRun: Boolean
    @required SubnetId: SubnetId
    @xmlName("SecurityGroupId") SecurityGroupIds: SecurityGroupIdStringListRequest
    PreserveClientIp: Boolean
    @idempotencyToken ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    IpAddressType: IpAddressType
}

structure CreateInstanceConnectEndpointResult {
    @xmlName("instanceConnectEndpoint") InstanceConnectEndpoint: Ec2InstanceConnectEndpoint
    @xmlName("clientToken") ClientToken: String
}

structure CreateInstanceEventWindowRequest {
    DryRun: Boolean
    Name: String
    @xmlName("TimeRange") TimeRanges: InstanceEventWindowTimeRangeRequestSet
    CronExpression: InstanceEventWindowCronExpression
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateInstanceEventWindowResult {
    @xmlName("instanceEventWindow") InstanceEventWindow: InstanceEventWindow
}

structure CreateInstanceExportTaskRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("description") Description: String
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("targetEnvironment") TargetEnvironment: ExportEnvironment
    @required @xmlName("exportToS3") ExportToS3Task: ExportToS3TaskSpecification
}

structure CreateInstanceExportTaskResult {
    @xmlName("exportTask") ExportTask: ExportTask
}

structure CreateInternetGatewayRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateInternetGatewayResult {
    @xmlName("internetGateway") InternetGateway: InternetGateway
}

structure CreateInterruptibleCapacityReservationAllocationRequest {
    @required CapacityReservationId: CapacityReservationId
    @required InstanceCount: Integer
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateInterruptibleCapacityReservationAllocationResult {
    @xmlName("sourceCapacityReservationId") SourceCapacityReservationId: CapacityReservationId
    @xmlName("targetInstanceCount") TargetInstanceCount: Integer
    @xmlName("status") Status: InterruptibleCapacityReservationAllocationStatus
    @xmlName("interruptionType") InterruptionType: InterruptionType
}

structure CreateIpamExternalResourceVerificationTokenRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
}

structure CreateIpamExternalResourceVerificationTokenResult {
    @xmlName("ipamExternalResourceVerificationToken") IpamExternalResourceVerificationToken: IpamExternalResourceVerificationToken
}

structure CreateIpamPolicyRequest {
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    @required IpamId: IpamId
}

structure CreateIpamPolicyResult {
    @xmlName("ipamPolicy") IpamPolicy: IpamPolicy
}

structure CreateIpamPoolRequest {
    DryRun: Boolean
    @required IpamScopeId: IpamScopeId
    Locale: String
    SourceIpamPoolId: IpamPoolId
    Description: String
    @required AddressFamily: AddressFamily
    AutoImport: Boolean
    PubliclyAdvertisable: Boolean
    AllocationMinNetmaskLength: IpamNetmaskLength
    AllocationMaxNetmaskLength: IpamNetmaskLength
    AllocationDefaultNetmaskLength: IpamNetmaskLength
    @xmlName("AllocationResourceTag") AllocationResourceTags: RequestIpamResourceTagList
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    AwsService: IpamPoolAwsService
    PublicIpSource: IpamPoolPublicIpSource
    SourceResource: IpamPoolSourceResourceRequest
}

structure CreateIpamPoolResult {
    @xmlName("ipamPool") IpamPool: IpamPool
}

structure CreateIpamPrefixListResolverRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    Description: String
    @required AddressFamily: AddressFamily
    @xmlName("Rule") Rules: IpamPrefixListResolverRuleRequestSet
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
}

structure CreateIpamPrefixListResolverResult {
    @xmlName("ipamPrefixListResolver") IpamPrefixListResolver: IpamPrefixListResolver
}

structure CreateIpamPrefixListResolverTargetRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
    @required PrefixListId: String
    @required PrefixListRegion: String
    DesiredVersion: BoxedLong
    @required TrackLatestVersion: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
}

structure CreateIpamPrefixListResolverTargetResult {
    @xmlName("ipamPrefixListResolverTarget") IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
}

structure CreateIpamRequest {
    DryRun: Boolean
    Description: String
    @xmlName("OperatingRegion") OperatingRegions: AddIpamOperatingRegionSet
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    Tier: IpamTier
    EnablePrivateGua: Boolean
    MeteredAccount: IpamMeteredAccount
}

structure CreateIpamResourceDiscoveryRequest {
    DryRun: Boolean
    Description: String
    @xmlName("OperatingRegion") OperatingRegions: AddIpamOperatingRegionSet
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
}

structure CreateIpamResourceDiscoveryResult {
    @xmlName("ipamResourceDiscovery") IpamResourceDiscovery: IpamResourceDiscovery
}

structure CreateIpamResult {
    @xmlName("ipam") Ipam: Ipam
}

structure CreateIpamScopeRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    ExternalAuthorityConfiguration: ExternalAuthorityConfiguration
}

structure CreateIpamScopeResult {
    @xmlName("ipamScope") IpamScope: IpamScope
}

structure CreateKeyPairRequest {
    @required KeyName: String
    KeyType: KeyType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    KeyFormat: KeyFormat
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateLaunchTemplateRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    @required LaunchTemplateName: LaunchTemplateName
    VersionDescription: VersionDescription
    @required LaunchTemplateData: RequestLaunchTemplateData
    Operator: OperatorRequest
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateLaunchTemplateResult {
    @xmlName("launchTemplate") LaunchTemplate: LaunchTemplate
    @xmlName("warning") Warning: ValidationWarning
}

structure CreateLaunchTemplateVersionRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    SourceVersion: String
    VersionDescription: VersionDescription
    @required LaunchTemplateData: RequestLaunchTemplateData
    ResolveAlias: Boolean
}

structure CreateLaunchTemplateVersionResult {
    @xmlName("launchTemplateVersion") LaunchTemplateVersion: LaunchTemplateVersion
    @xmlName("warning") Warning: ValidationWarning
}

structure CreateLocalGatewayRouteRequest {
    DestinationCidrBlock: String
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    DryRun: Boolean
    NetworkInterfaceId: NetworkInterfaceId
    DestinationPrefixListId: PrefixListResourceId
}

structure CreateLocalGatewayRouteResult {
    @xmlName("route") Route: LocalGatewayRoute
}

structure CreateLocalGatewayRouteTableRequest {
    @required LocalGatewayId: LocalGatewayId
    Mode: LocalGatewayRouteTableMode
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateLocalGatewayRouteTableResult {
    @xmlName("localGatewayRouteTable") LocalGatewayRouteTable: LocalGatewayRouteTable
}

structure CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @required LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociation") LocalGatewayRouteTableVirtualInterfaceGroupAssociation: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
}

structure CreateLocalGatewayRouteTableVpcAssociationRequest {
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @required VpcId: VpcId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateLocalGatewayRouteTableVpcAssociationResult {
    @xmlName("localGatewayRouteTableVpcAssociation") LocalGatewayRouteTableVpcAssociation: LocalGatewayRouteTableVpcAssociation
}

structure CreateLocalGatewayVirtualInterfaceGroupRequest {
    @required LocalGatewayId: LocalGatewayId
    LocalBgpAsn: Integer
    LocalBgpAsnExtended: Long
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateLocalGatewayVirtualInterfaceGroupResult {
    @xmlName("localGatewayVirtualInterfaceGroup") LocalGatewayVirtualInterfaceGroup: LocalGatewayVirtualInterfaceGroup
}

structure CreateLocalGatewayVirtualInterfaceRequest {
    @required LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @required OutpostLagId: OutpostLagId
    @required Vlan: Integer
    @required LocalAddress: String
    @required PeerAddress: String
    PeerBgpAsn: Integer
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    PeerBgpAsnExtended: Long
}

structure CreateLocalGatewayVirtualInterfaceResult {
    @xmlName("localGatewayVirtualInterface") LocalGatewayVirtualInterface: LocalGatewayVirtualInterface
}

structure CreateMacSystemIntegrityProtectionModificationTaskRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required InstanceId: InstanceId
    MacCredentials: SensitiveMacCredentials
    MacSystemIntegrityProtectionConfiguration: MacSystemIntegrityProtectionConfigurationRequest
    @required MacSystemIntegrityProtectionStatus: MacSystemIntegrityProtectionSettingStatus
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateMacSystemIntegrityProtectionModificationTaskResult {
    @xmlName("macModificationTask") MacModificationTask: MacModificationTask
}

structure CreateManagedPrefixListRequest {
    DryRun: Boolean
    @required PrefixListName: String
    @xmlName("Entry") Entries: AddPrefixListEntries
    @required MaxEntries: Integer
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @required AddressFamily: String
    @idempotencyToken ClientToken: String
}

structure CreateManagedPrefixListResult {
    @xmlName("prefixList") PrefixList: ManagedPrefixList
}

structure CreateNatGatewayRequest {
    AvailabilityMode: AvailabilityMode
    AllocationId: AllocationId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SubnetId: SubnetId
    VpcId: VpcId
    @xmlName("AvailabilityZoneAddress") AvailabilityZoneAddresses: AvailabilityZoneAddresses
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    ConnectivityType: ConnectivityType
    PrivateIpAddress: String
    @xmlName("SecondaryAllocationId") SecondaryAllocationIds: AllocationIdList
    @xmlName("SecondaryPrivateIpAddress") SecondaryPrivateIpAddresses: IpList
    SecondaryPrivateIpAddressCount: PrivateIpAddressCount
}

structure CreateNatGatewayResult {
    @xmlName("clientToken") ClientToken: String
    @xmlName("natGateway") NatGateway: NatGateway
}

structure CreateNetworkAclEntryRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkAclId") NetworkAclId: NetworkAclId
    @required @xmlName("ruleNumber") RuleNumber: Integer
    @required @xmlName("protocol") Protocol: String
    @required @xmlName("ruleAction") RuleAction: RuleAction
    @required @xmlName("egress") Egress: Boolean
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
    @xmlName("Icmp") IcmpTypeCode: IcmpTypeCode
    @xmlName("portRange") PortRange: PortRange
}

structure CreateNetworkAclRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcId") VpcId: VpcId
}

structure CreateNetworkAclResult {
    @xmlName("networkAcl") NetworkAcl: NetworkAcl
    @xmlName("clientToken") ClientToken: String
}

structure CreateNetworkInsightsAccessScopeRequest {
    @xmlName("MatchPath") MatchPaths: AccessScopePathListRequest
    @xmlName("ExcludePath") ExcludePaths: AccessScopePathListRequest
    @required @idempotencyToken ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateNetworkInsightsAccessScopeResult {
    @xmlName("networkInsightsAccessScope") NetworkInsightsAccessScope: NetworkInsightsAccessScope
    @xmlName("networkInsightsAccessScopeContent") NetworkInsightsAccessScopeContent: NetworkInsightsAccessScopeContent
}

structure CreateNetworkInsightsPathRequest {
    SourceIp: IpAddress
    DestinationIp: IpAddress
    @required Source: NetworkInsightsResourceId
    Destination: NetworkInsightsResourceId
    @required Protocol: Protocol
    DestinationPort: Port
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    @required @idempotencyToken ClientToken: String
    FilterAtSource: PathRequestFilter
    FilterAtDestination: PathRequestFilter
}

structure CreateNetworkInsightsPathResult {
    @xmlName("networkInsightsPath") NetworkInsightsPath: NetworkInsightsPath
}

structure CreateNetworkInterfacePermissionRequest {
    @required NetworkInterfaceId: NetworkInterfaceId
    AwsAccountId: String
    AwsService: String
    @required Permission: InterfacePermissionType
    DryRun: Boolean
}

structure CreateNetworkInterfacePermissionResult {
    @xmlName("interfacePermission") InterfacePermission: NetworkInterfacePermission
}

structure CreateNetworkInterfaceRequest {
    @xmlName("Ipv4Prefix") Ipv4Prefixes: Ipv4PrefixList
    Ipv4PrefixCount: Integer
    @xmlName("Ipv6Prefix") Ipv6Prefixes: Ipv6PrefixList
    Ipv6PrefixCount: Integer
    InterfaceType: NetworkInterfaceCreationType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    EnablePrimaryIpv6: Boolean
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    Operator: OperatorRequest
    @required @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("description") Description: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("SecurityGroupId") Groups: SecurityGroupIdStringList
    @xmlName("privateIpAddresses") PrivateIpAddresses: PrivateIpAddressSpecificationList
    @xmlName("secondaryPrivateIpAddressCount") SecondaryPrivateIpAddressCount: Integer
    @xmlName("ipv6Addresses") Ipv6Addresses: InstanceIpv6AddressList
    @xmlName("ipv6AddressCount") Ipv6AddressCount: Integer
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateNetworkInterfaceResult {
    @xmlName("networkInterface") NetworkInterface: NetworkInterface
    @xmlName("clientToken") ClientToken: String
}

structure CreatePlacementGroupRequest {
    PartitionCount: Integer
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    SpreadLevel: SpreadLevel
    LinkedGroupId: PlacementGroupId
    Operator: OperatorRequest
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("groupName") GroupName: String
    @xmlName("strategy") Strategy: PlacementStrategy
}

structure CreatePlacementGroupResult {
    @xmlName("placementGroup") PlacementGroup: PlacementGroup
}

structure CreatePublicIpv4PoolRequest {
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    NetworkBorderGroup: String
}

structure CreatePublicIpv4PoolResult {
    @xmlName("poolId") PoolId: Ipv4PoolEc2Id
}

structure CreateReplaceRootVolumeTaskRequest {
    @required InstanceId: InstanceId
    SnapshotId: SnapshotId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    ImageId: ImageId
    DeleteReplacedRootVolume: Boolean
    VolumeInitializationRate: Long
}

structure CreateReplaceRootVolumeTaskResult {
    @xmlName("replaceRootVolumeTask") ReplaceRootVolumeTask: ReplaceRootVolumeTask
}

structure CreateReservedInstancesListingRequest {
    @required @xmlName("reservedInstancesId") ReservedInstancesId: ReservationId
    @required @xmlName("instanceCount") InstanceCount: Integer
    @required @xmlName("priceSchedules") PriceSchedules: PriceScheduleSpecificationList
    @required @xmlName("clientToken") ClientToken: String
}

structure CreateReservedInstancesListingResult {
    @xmlName("reservedInstancesListingsSet") ReservedInstancesListings: ReservedInstancesListingList
}

structure CreateRestoreImageTaskRequest {
    @required Bucket: String
    @required ObjectKey: String
    Name: ImageNameRequest
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateRestoreImageTaskResult {
    @xmlName("imageId") ImageId: String
}

structure CreateRouteRequest {
    DestinationPrefixListId: PrefixListResourceId
    VpcEndpointId: VpcEndpointId
    TransitGatewayId: TransitGatewayId
    LocalGatewayId: LocalGatewayId
    CarrierGatewayId: CarrierGatewayId
    CoreNetworkArn: CoreNetworkArn
    OdbNetworkArn: OdbNetworkArn
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("gatewayId") GatewayId: RouteGatewayId
    @xmlName("destinationIpv6CidrBlock") DestinationIpv6CidrBlock: String
    @xmlName("egressOnlyInternetGatewayId") EgressOnlyInternetGatewayId: EgressOnlyInternetGatewayId
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: VpcPeeringConnectionId
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
}

structure CreateRouteResult {
    @xmlName("return") Return: Boolean
}

structure CreateRouteServerEndpointRequest {
    @required RouteServerId: RouteServerId
    @required SubnetId: SubnetId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateRouteServerEndpointResult {
    @xmlName("routeServerEndpoint") RouteServerEndpoint: RouteServerEndpoint
}

structure CreateRouteServerPeerRequest {
    @required RouteServerEndpointId: RouteServerEndpointId
    @required PeerAddress: String
    @required BgpOptions: RouteServerBgpOptionsRequest
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateRouteServerPeerResult {
    @xmlName("routeServerPeer") RouteServerPeer: RouteServerPeer
}

structure CreateRouteServerRequest {
    @required AmazonSideAsn: Long
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    PersistRoutes: RouteServerPersistRoutesAction
    PersistRoutesDuration: BoxedLong
    SnsNotificationsEnabled: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateRouteServerResult {
    @xmlName("routeServer") RouteServer: RouteServer
}

structure CreateRouteTableRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcId") VpcId: VpcId
}

structure CreateRouteTableResult {
    @xmlName("routeTable") RouteTable: RouteTable
    @xmlName("clientToken") ClientToken: String
}

structure CreateSecondaryNetworkRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required Ipv4CidrBlock: String
    @required NetworkType: SecondaryNetworkType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateSecondaryNetworkResult {
    @xmlName("secondaryNetwork") SecondaryNetwork: SecondaryNetwork
    @xmlName("clientToken") ClientToken: String
}

structure CreateSecondarySubnetRequest {
    @idempotencyToken ClientToken: String
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
    DryRun: Boolean
    @required Ipv4CidrBlock: String
    @required SecondaryNetworkId: SecondaryNetworkId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateSecondarySubnetResult {
    @xmlName("secondarySubnet") SecondarySubnet: SecondarySubnet
    @xmlName("clientToken") ClientToken: String
}

structure CreateSecurityGroupRequest {
    @required @xmlName("GroupDescription") Description: String
    @required GroupName: String
    VpcId: VpcId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateSecurityGroupResult {
    @xmlName("groupId") GroupId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("securityGroupArn") SecurityGroupArn: String
}

structure CreateSnapshotRequest {
    Description: String
    OutpostArn: String
    @required VolumeId: VolumeId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    Location: SnapshotLocationEnum
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateSnapshotsRequest {
    Description: String
    @required InstanceSpecification: InstanceSpecification
    OutpostArn: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    CopyTagsFromSource: CopyTagsFromSource
    Location: SnapshotLocationEnum
}

structure CreateSnapshotsResult {
    @xmlName("snapshotSet") Snapshots: SnapshotSet
}

structure CreateSpotDatafeedSubscriptionRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("bucket") Bucket: String
    @xmlName("prefix") Prefix: String
}

structure CreateSpotDatafeedSubscriptionResult {
    @xmlName("spotDatafeedSubscription") SpotDatafeedSubscription: SpotDatafeedSubscription
}

structure CreateStoreImageTaskRequest {
    @required ImageId: ImageId
    @required Bucket: String
    @xmlName("S3ObjectTag") S3ObjectTags: S3ObjectTagList
    DryRun: Boolean
}

structure CreateStoreImageTaskResult {
    @xmlName("objectKey") ObjectKey: String
}

structure CreateSubnetCidrReservationRequest {
    @required SubnetId: SubnetId
    @required Cidr: String
    @required ReservationType: SubnetCidrReservationType
    Description: String
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateSubnetCidrReservationResult {
    @xmlName("subnetCidrReservation") SubnetCidrReservation: SubnetCidrReservation
}

structure CreateSubnetRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    AvailabilityZone: String
    AvailabilityZoneId: String
    CidrBlock: String
    Ipv6CidrBlock: String
    OutpostArn: String
    @required VpcId: VpcId
    Ipv6Native: Boolean
    Ipv4IpamPoolId: IpamPoolId
    Ipv4NetmaskLength: NetmaskLength
    Ipv6IpamPoolId: IpamPoolId
    Ipv6NetmaskLength: NetmaskLength
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateSubnetResult {
    @xmlName("subnet") Subnet: Subnet
}

structure CreateTagsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("ResourceId") Resources: ResourceIdList
    @required @xmlName("Tag") Tags: TagList
}

structure CreateTrafficMirrorFilterRequest {
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure CreateTrafficMirrorFilterResult {
    @xmlName("trafficMirrorFilter") TrafficMirrorFilter: TrafficMirrorFilter
    @xmlName("clientToken") ClientToken: String
}

structure CreateTrafficMirrorFilterRuleRequest {
    @required TrafficMirrorFilterId: TrafficMirrorFilterId
    @required TrafficDirection: TrafficDirection
    @required RuleNumber: Integer
    @required RuleAction: TrafficMirrorRuleAction
    DestinationPortRange: TrafficMirrorPortRangeRequest
    SourcePortRange: TrafficMirrorPortRangeRequest
    Protocol: Integer
    @required DestinationCidrBlock: String
    @required SourceCidrBlock: String
    Description: String
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateTrafficMirrorFilterRuleResult {
    @xmlName("trafficMirrorFilterRule") TrafficMirrorFilterRule: TrafficMirrorFilterRule
    @xmlName("clientToken") ClientToken: String
}

structure CreateTrafficMirrorSessionRequest {
    @required NetworkInterfaceId: NetworkInterfaceId
    @required TrafficMirrorTargetId: TrafficMirrorTargetId
    @required TrafficMirrorFilterId: TrafficMirrorFilterId
    PacketLength: Integer
    @required SessionNumber: Integer
    VirtualNetworkId: Integer
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure CreateTrafficMirrorSessionResult {
    @xmlName("trafficMirrorSession") TrafficMirrorSession: TrafficMirrorSession
    @xmlName("clientToken") ClientToken: String
}

structure CreateTrafficMirrorTargetRequest {
    NetworkInterfaceId: NetworkInterfaceId
    NetworkLoadBalancerArn: String
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    GatewayLoadBalancerEndpointId: VpcEndpointId
}

structure CreateTrafficMirrorTargetResult {
    @xmlName("trafficMirrorTarget") TrafficMirrorTarget: TrafficMirrorTarget
    @xmlName("clientToken") ClientToken: String
}

structure CreateTransitGatewayConnectPeerRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    TransitGatewayAddress: String
    @required PeerAddress: String
    BgpOptions: TransitGatewayConnectRequestBgpOptions
    @required InsideCidrBlocks: InsideCidrBlocksStringList
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayConnectPeerResult {
    @xmlName("transitGatewayConnectPeer") TransitGatewayConnectPeer: TransitGatewayConnectPeer
}

structure CreateTransitGatewayConnectRequest {
    @required TransportTransitGatewayAttachmentId: TransitGatewayAttachmentId
    @required Options: CreateTransitGatewayConnectRequestOptions
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayConnectRequestOptions {
    @required Protocol: ProtocolValue
}

structure CreateTransitGatewayConnectResult {
    @xmlName("transitGatewayConnect") TransitGatewayConnect: TransitGatewayConnect
}

structure CreateTransitGatewayMeteringPolicyEntryRequest {
    @required TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    @required PolicyRuleNumber: Integer
    SourceTransitGatewayAttachmentId: TransitGatewayAttachmentId
    SourceTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
    SourceCidrBlock: String
    SourcePortRange: String
    DestinationTransitGatewayAttachmentId: TransitGatewayAttachmentId
    DestinationTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
    DestinationCidrBlock: String
    DestinationPortRange: String
    Protocol: String
    @required MeteredAccount: TransitGatewayMeteringPayerType
    DryRun: Boolean
}

structure CreateTransitGatewayMeteringPolicyEntryResult {
    @xmlName("transitGatewayMeteringPolicyEntry") TransitGatewayMeteringPolicyEntry: TransitGatewayMeteringPolicyEntry
}

structure CreateTransitGatewayMeteringPolicyRequest {
    @required TransitGatewayId: TransitGatewayId
    @xmlName("MiddleboxAttachmentId") MiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList
    TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayMeteringPolicyResult {
    @xmlName("transitGatewayMeteringPolicy") TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
}

structure CreateTransitGatewayMulticastDomainRequest {
    @required TransitGatewayId: TransitGatewayId
    Options: CreateTransitGatewayMulticastDomainRequestOptions
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayMulticastDomainRequestOptions {
    Igmpv2Support: Igmpv2SupportValue
    StaticSourcesSupport: StaticSourcesSupportValue
    AutoAcceptSharedAssociations: AutoAcceptSharedAssociationsValue
}

structure CreateTransitGatewayMulticastDomainResult {
    @xmlName("transitGatewayMulticastDomain") TransitGatewayMulticastDomain: TransitGatewayMulticastDomain
}

structure CreateTransitGatewayPeeringAttachmentRequest {
    @required TransitGatewayId: TransitGatewayId
    @required PeerTransitGatewayId: TransitAssociationGatewayId
    @required PeerAccountId: String
    @required PeerRegion: String
    Options: CreateTransitGatewayPeeringAttachmentRequestOptions
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayPeeringAttachmentRequestOptions {
    DynamicRouting: DynamicRoutingValue
}

structure CreateTransitGatewayPeeringAttachmentResult {
    @xmlName("transitGatewayPeeringAttachment") TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
}

structure CreateTransitGatewayPolicyTableRequest {
    @required TransitGatewayId: TransitGatewayId
    TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayPolicyTableResult {
    @xmlName("transitGatewayPolicyTable") TransitGatewayPolicyTable: TransitGatewayPolicyTable
}

structure CreateTransitGatewayPrefixListReferenceRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required PrefixListId: PrefixListResourceId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    Blackhole: Boolean
    DryRun: Boolean
}

structure CreateTransitGatewayPrefixListReferenceResult {
    @xmlName("transitGatewayPrefixListReference") TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
}

structure CreateTransitGatewayRequest {
    Description: String
    Options: TransitGatewayRequestOptions
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayResult {
    @xmlName("transitGateway") TransitGateway: TransitGateway
}

structure CreateTransitGatewayRouteRequest {
    @required DestinationCidrBlock: String
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    Blackhole: Boolean
    DryRun: Boolean
}

structure CreateTransitGatewayRouteResult {
    @xmlName("route") Route: TransitGatewayRoute
}

structure CreateTransitGatewayRouteTableAnnouncementRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required PeeringAttachmentId: TransitGatewayAttachmentId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayRouteTableAnnouncementResult {
    @xmlName("transitGatewayRouteTableAnnouncement") TransitGatewayRouteTableAnnouncement: TransitGatewayRouteTableAnnouncement
}

structure CreateTransitGatewayRouteTableRequest {
    @required TransitGatewayId: TransitGatewayId
    TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayRouteTableResult {
    @xmlName("transitGatewayRouteTable") TransitGatewayRouteTable: TransitGatewayRouteTable
}

structure CreateTransitGatewayVpcAttachmentRequest {
    @required TransitGatewayId: TransitGatewayId
    @required VpcId: VpcId
    @required SubnetIds: TransitGatewaySubnetIdList
    Options: CreateTransitGatewayVpcAttachmentRequestOptions
    TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateTransitGatewayVpcAttachmentRequestOptions {
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    Ipv6Support: Ipv6SupportValue
    ApplianceModeSupport: ApplianceModeSupportValue
}

structure CreateTransitGatewayVpcAttachmentResult {
    @xmlName("transitGatewayVpcAttachment") TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
}

structure CreateVerifiedAccessEndpointCidrOptions {
    Protocol: VerifiedAccessEndpointProtocol
    @xmlName("SubnetId") SubnetIds: CreateVerifiedAccessEndpointSubnetIdList
    Cidr: String
    @xmlName("PortRange") PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointEniOptions {
    NetworkInterfaceId: NetworkInterfaceId
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    @xmlName("PortRange") PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointLoadBalancerOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    LoadBalancerArn: LoadBalancerArn
    @xmlName("SubnetId") SubnetIds: CreateVerifiedAccessEndpointSubnetIdList
    @xmlName("PortRange") PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointPortRange {
    FromPort: VerifiedAccessEndpointPortNumber
    ToPort: VerifiedAccessEndpointPortNumber
}

list CreateVerifiedAccessEndpointPortRangeList {
    @xmlName("item") member: CreateVerifiedAccessEndpointPortRange
}

structure CreateVerifiedAccessEndpointRdsOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    RdsDbInstanceArn: RdsDbInstanceArn
    RdsDbClusterArn: RdsDbClusterArn
    RdsDbProxyArn: RdsDbProxyArn
    RdsEndpoint: String
    @xmlName("SubnetId") SubnetIds: CreateVerifiedAccessEndpointSubnetIdList
}

structure CreateVerifiedAccessEndpointRequest {
    @required VerifiedAccessGroupId: VerifiedAccessGroupId
    @required EndpointType: VerifiedAccessEndpointType
    @required AttachmentType: VerifiedAccessEndpointAttachmentType
    DomainCertificateArn: CertificateArn
    ApplicationDomain: String
    EndpointDomainPrefix: String
    @xmlName("SecurityGroupId") SecurityGroupIds: SecurityGroupIdList
    LoadBalancerOptions: CreateVerifiedAccessEndpointLoadBalancerOptions
    NetworkInterfaceOptions: CreateVerifiedAccessEndpointEniOptions
    Description: String
    PolicyDocument: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SseSpecification: VerifiedAccessSseSpecificationRequest
    RdsOptions: CreateVerifiedAccessEndpointRdsOptions
    CidrOptions: CreateVerifiedAccessEndpointCidrOptions
}

structure CreateVerifiedAccessEndpointResult {
    @xmlName("verifiedAccessEndpoint") VerifiedAccessEndpoint: VerifiedAccessEndpoint
}

list CreateVerifiedAccessEndpointSubnetIdList {
    @xmlName("item") member: SubnetId
}

structure CreateVerifiedAccessGroupRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    Description: String
    PolicyDocument: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SseSpecification: VerifiedAccessSseSpecificationRequest
}

structure CreateVerifiedAccessGroupResult {
    @xmlName("verifiedAccessGroup") VerifiedAccessGroup: VerifiedAccessGroup
}

structure CreateVerifiedAccessInstanceRequest {
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    FIPSEnabled: Boolean
    CidrEndpointsCustomSubDomain: String
}

structure CreateVerifiedAccessInstanceResult {
    @xmlName("verifiedAccessInstance") VerifiedAccessInstance: VerifiedAccessInstance
}

structure CreateVerifiedAccessNativeApplicationOidcOptions {
    PublicSigningKeyEndpoint: String
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure CreateVerifiedAccessTrustProviderDeviceOptions {
    TenantId: String
    PublicSigningKeyUrl: String
}

structure CreateVerifiedAccessTrustProviderOidcOptions {
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure CreateVerifiedAccessTrustProviderRequest {
    @required TrustProviderType: TrustProviderType
    UserTrustProviderType: UserTrustProviderType
    DeviceTrustProviderType: DeviceTrustProviderType
    OidcOptions: CreateVerifiedAccessTrustProviderOidcOptions
    DeviceOptions: CreateVerifiedAccessTrustProviderDeviceOptions
    @required PolicyReferenceName: String
    Description: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SseSpecification: VerifiedAccessSseSpecificationRequest
    NativeApplicationOidcOptions: CreateVerifiedAccessNativeApplicationOidcOptions
}

structure CreateVerifiedAccessTrustProviderResult {
    @xmlName("verifiedAccessTrustProvider") VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
}

structure CreateVolumePermission {
    @xmlName("userId") UserId: String
    @xmlName("group") Group: PermissionGroup
}

list CreateVolumePermissionList {
    @xmlName("item") member: CreateVolumePermission
}

structure CreateVolumePermissionModifications {
    Add: CreateVolumePermissionList
    Remove: CreateVolumePermissionList
}

structure CreateVolumeRequest {
    AvailabilityZone: AvailabilityZoneName
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("encrypted") Encrypted: Boolean
    Iops: Integer
    KmsKeyId: KmsKeyId
    OutpostArn: String
    Size: Integer
    SnapshotId: SnapshotId
    VolumeType: VolumeType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    MultiAttachEnabled: Boolean
    Throughput: Integer
    @idempotencyToken ClientToken: String
    VolumeInitializationRate: Integer
    Operator: OperatorRequest
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateVpcBlockPublicAccessExclusionRequest {
    DryRun: Boolean
    SubnetId: SubnetId
    VpcId: VpcId
    @required InternetGatewayExclusionMode: InternetGatewayExclusionMode
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateVpcBlockPublicAccessExclusionResult {
    @xmlName("vpcBlockPublicAccessExclusion") VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
}

structure CreateVpcEncryptionControlRequest {
    DryRun: Boolean
    @required VpcId: VpcId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateVpcEncryptionControlResult {
    @xmlName("vpcEncryptionControl") VpcEncryptionControl: VpcEncryptionControl
}

structure CreateVpcEndpointConnectionNotificationRequest {
    DryRun: Boolean
    ServiceId: VpcEndpointServiceId
    VpcEndpointId: VpcEndpointId
    @required ConnectionNotificationArn: String
    @required ConnectionEvents: ValueStringList
    ClientToken: String
}

structure CreateVpcEndpointConnectionNotificationResult {
    @xmlName("connectionNotification") ConnectionNotification: ConnectionNotification
    @xmlName("clientToken") ClientToken: String
}

structure CreateVpcEndpointRequest {
    DryRun: Boolean
    VpcEndpointType: VpcEndpointType
    @required VpcId: VpcId
    ServiceName: String
    PolicyDocument: String
    @xmlName("RouteTableId") RouteTableIds: VpcEndpointRouteTableIdList
    @xmlName("SubnetId") SubnetIds: VpcEndpointSubnetIdList
    @xmlName("SecurityGroupId") SecurityGroupIds: VpcEndpointSecurityGroupIdList
    IpAddressType: IpAddressType
    DnsOptions: DnsOptionsSpecification
    ClientToken: String
    PrivateDnsEnabled: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("SubnetConfiguration") SubnetConfigurations: SubnetConfigurationsList
    ServiceNetworkArn: ServiceNetworkArn
    ResourceConfigurationArn: ResourceConfigurationArn
    ServiceRegion: String
}

structure CreateVpcEndpointResult {
    @xmlName("vpcEndpoint") VpcEndpoint: VpcEndpoint
    @xmlName("clientToken") ClientToken: String
}

structure CreateVpcEndpointServiceConfigurationRequest {
    DryRun: Boolean
    AcceptanceRequired: Boolean
    PrivateDnsName: String
    @xmlName("NetworkLoadBalancerArn") NetworkLoadBalancerArns: ValueStringList
    @xmlName("GatewayLoadBalancerArn") GatewayLoadBalancerArns: ValueStringList
    @xmlName("SupportedIpAddressType") SupportedIpAddressTypes: ValueStringList
    @xmlName("SupportedRegion") SupportedRegions: ValueStringList
    ClientToken: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure CreateVpcEndpointServiceConfigurationResult {
    @xmlName("serviceConfiguration") ServiceConfiguration: ServiceConfiguration
    @xmlName("clientToken") ClientToken: String
}

structure CreateVpcPeeringConnectionRequest {
    PeerRegion: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcId") VpcId: VpcId
    @xmlName("peerVpcId") PeerVpcId: String
    @xmlName("peerOwnerId") PeerOwnerId: String
}

structure CreateVpcPeeringConnectionResult {
    @xmlName("vpcPeeringConnection") VpcPeeringConnection: VpcPeeringConnection
}

structure CreateVpcRequest {
    CidrBlock: String
    Ipv6Pool: Ipv6PoolEc2Id
    Ipv6CidrBlock: String
    Ipv4IpamPoolId: IpamPoolId
    Ipv4NetmaskLength: NetmaskLength
    Ipv6IpamPoolId: IpamPoolId
    Ipv6NetmaskLength: NetmaskLength
    Ipv6CidrBlockNetworkBorderGroup: String
    VpcEncryptionControl: VpcEncryptionControlConfiguration
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("instanceTenancy") InstanceTenancy: Tenancy
    @xmlName("amazonProvidedIpv6CidrBlock") AmazonProvidedIpv6CidrBlock: Boolean
}

structure CreateVpcResult {
    @xmlName("vpc") Vpc: Vpc
}

structure CreateVpnConcentratorRequest {
    @required Type: VpnConcentratorType
    TransitGatewayId: TransitGatewayId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    DryRun: Boolean
}

structure CreateVpnConcentratorResult {
    @xmlName("vpnConcentrator") VpnConcentrator: VpnConcentrator
}

structure CreateVpnConnectionRequest {
    @required CustomerGatewayId: CustomerGatewayId
    @required Type: String
    VpnGatewayId: VpnGatewayId
    TransitGatewayId: TransitGatewayId
    VpnConcentratorId: VpnConcentratorId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    PreSharedKeyStorage: String
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("options") Options: VpnConnectionOptionsSpecification
}

structure CreateVpnConnectionResult {
    @xmlName("vpnConnection") VpnConnection: VpnConnection
}

structure CreateVpnConnectionRouteRequest {
    @required DestinationCidrBlock: String
    @required VpnConnectionId: VpnConnectionId
}

structure CreateVpnGatewayRequest {
    AvailabilityZone: String
    @required Type: GatewayType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    AmazonSideAsn: Long
    @xmlName("dryRun") DryRun: Boolean
}

structure CreateVpnGatewayResult {
    @xmlName("vpnGateway") VpnGateway: VpnGateway
}

structure CreationDateCondition {
    @xmlName("maximumDaysSinceCreated") MaximumDaysSinceCreated: MaximumDaysSinceCreatedValue
}

structure CreationDateConditionRequest {
    MaximumDaysSinceCreated: MaximumDaysSinceCreatedValue
}

structure CreditSpecification {
    @xmlName("cpuCredits") CpuCredits: String
}

structure CreditSpecificationRequest {
    @required CpuCredits: String
}

enum CurrencyCodeValues {
    USD
}

boolean CurrentGenerationFlag

structure CustomerGateway {
    @xmlName("certificateArn") CertificateArn: String
    @xmlName("deviceName") DeviceName: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("bgpAsnExtended") BgpAsnExtended: String
    @xmlName("customerGatewayId") CustomerGatewayId: String
    @xmlName("state") State: String
    @xmlName("type") Type: String
    @xmlName("ipAddress") IpAddress: String
    @xmlName("bgpAsn") BgpAsn: String
}

string CustomerGatewayId

list CustomerGatewayIdStringList {
    @xmlName("CustomerGatewayId") member: CustomerGatewayId
}

list CustomerGatewayList {
    @xmlName("item") member: CustomerGateway
}

@range(min: 5, max: 100)
integer DITMaxResults

@range(min: 5, max: 1000)
integer DITOMaxResults

list DataQueries {
    member: DataQuery
}

structure DataQuery {
    Id: String
    Source: String
    Destination: String
    Metric: MetricType
    Statistic: StatisticType
    Period: PeriodType
}

structure DataResponse {
    @xmlName("id") Id: String
    @xmlName("source") Source: String
    @xmlName("destination") Destination: String
    @xmlName("metric") Metric: MetricType
    @xmlName("statistic") Statistic: StatisticType
    @xmlName("period") Period: PeriodType
    @xmlName("metricPointSet") MetricPoints: MetricPoints
}

list DataResponses {
    @xmlName("item") member: DataResponse
}

enum DatafeedSubscriptionState {
    Active
    Inactive
}

timestamp DateTime

@range(min: 1, max: 1000)
integer DeclarativePoliciesMaxResults

structure DeclarativePoliciesReport {
    @xmlName("reportId") ReportId: String
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Prefix") S3Prefix: String
    @xmlName("targetId") TargetId: String
    @xmlName("startTime") StartTime: MillisecondDateTime
    @xmlName("endTime") EndTime: MillisecondDateTime
    @xmlName("status") Status: ReportState
    @xmlName("tagSet") Tags: TagList
}

string DeclarativePoliciesReportId

list DeclarativePoliciesReportList {
    @xmlName("item") member: DeclarativePoliciesReport
}

boolean DedicatedHostFlag

string DedicatedHostId

list DedicatedHostIdList {
    @xmlName("item") member: DedicatedHostId
}

structure DefaultConnectionTrackingConfiguration {
    @xmlName("defaultTcpEstablishedTimeout") DefaultTcpEstablishedTimeout: DefaultTcpEstablishedTimeout
    @xmlName("defaultUdpTimeout") DefaultUdpTimeout: DefaultUdpTimeout
    @xmlName("defaultUdpStreamTimeout") DefaultUdpStreamTimeout: DefaultUdpStreamTimeout
}

integer DefaultEnaQueueCountPerInterface

enum DefaultHttpTokensEnforcedState {
    disabled
    enabled
    no_preference = "no-preference"
}

enum DefaultInstanceMetadataEndpointState {
    disabled
    enabled
    no_preference = "no-preference"
}

enum DefaultInstanceMetadataTagsState {
    disabled
    enabled
    no_preference = "no-preference"
}

integer DefaultNetworkCardIndex

enum DefaultRouteTableAssociationValue {
    enable
    disable
}

enum DefaultRouteTablePropagationValue {
    enable
    disable
}

enum DefaultTargetCapacityType {
    spot
    on_demand = "on-demand"
    capacity_block = "capacity-block"
    reserved_capacity = "reserved-capacity"
}

integer DefaultTcpEstablishedTimeout

integer DefaultUdpStreamTimeout

integer DefaultUdpTimeout

string DefaultingDhcpOptionsId

structure DeleteCapacityManagerDataExportRequest {
    @required CapacityManagerDataExportId: CapacityManagerDataExportId
    DryRun: Boolean
}

structure DeleteCapacityManagerDataExportResult {
    @xmlName("capacityManagerDataExportId") CapacityManagerDataExportId: CapacityManagerDataExportId
}

structure DeleteCarrierGatewayRequest {
    @required CarrierGatewayId: CarrierGatewayId
    DryRun: Boolean
}

structure DeleteCarrierGatewayResult {
    @xmlName("carrierGateway") CarrierGateway: CarrierGateway
}

structure DeleteClientVpnEndpointRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    DryRun: Boolean
}

structure DeleteClientVpnEndpointResult {
    @xmlName("status") Status: ClientVpnEndpointStatus
}

structure DeleteClientVpnRouteRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    TargetVpcSubnetId: SubnetId
    @required DestinationCidrBlock: String
    DryRun: Boolean
}

structure DeleteClientVpnRouteResult {
    @xmlName("status") Status: ClientVpnRouteStatus
}

structure DeleteCoipCidrRequest {
    @required Cidr: String
    @required CoipPoolId: Ipv4PoolCoipId
    DryRun: Boolean
}

structure DeleteCoipCidrResult {
    @xmlName("coipCidr") CoipCidr: CoipCidr
}

structure DeleteCoipPoolRequest {
    @required CoipPoolId: Ipv4PoolCoipId
    DryRun: Boolean
}

structure DeleteCoipPoolResult {
    @xmlName("coipPool") CoipPool: CoipPool
}

structure DeleteCustomerGatewayRequest {
    @required CustomerGatewayId: CustomerGatewayId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteDhcpOptionsRequest {
    @required DhcpOptionsId: DhcpOptionsId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteEgressOnlyInternetGatewayRequest {
    DryRun: Boolean
    @required EgressOnlyInternetGatewayId: EgressOnlyInternetGatewayId
}

structure DeleteEgressOnlyInternetGatewayResult {
    @xmlName("returnCode") ReturnCode: Boolean
}

structure DeleteFleetError {
    @xmlName("code") Code: DeleteFleetErrorCode
    @xmlName("message") Message: String
}

enum DeleteFleetErrorCode {
    fleetIdDoesNotExist
    fleetIdMalformed
    fleetNotInDeletableState
    unexpectedError
}

structure DeleteFleetErrorItem {
    @xmlName("error") Error: DeleteFleetError
    @xmlName("fleetId") FleetId: FleetId
}

list DeleteFleetErrorSet {
    @xmlName("item") member: DeleteFleetErrorItem
}

structure DeleteFleetSuccessItem {
    @xmlName("currentFleetState") CurrentFleetState: FleetStateCode
    @xmlName("previousFleetState") PreviousFleetState: FleetStateCode
    @xmlName("fleetId") FleetId: FleetId
}

list DeleteFleetSuccessSet {
    @xmlName("item") member: DeleteFleetSuccessItem
}

structure DeleteFleetsRequest {
    DryRun: Boolean
    @required @xmlName("FleetId") FleetIds: FleetIdSet
    @required TerminateInstances: Boolean
}

structure DeleteFleetsResult {
    @xmlName("successfulFleetDeletionSet") SuccessfulFleetDeletions: DeleteFleetSuccessSet
    @xmlName("unsuccessfulFleetDeletionSet") UnsuccessfulFleetDeletions: DeleteFleetErrorSet
}

structure DeleteFlowLogsRequest {
    DryRun: Boolean
    @required @xmlName("FlowLogId") FlowLogIds: FlowLogIdList
}

structure DeleteFlowLogsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure DeleteFpgaImageRequest {
    DryRun: Boolean
    @required FpgaImageId: FpgaImageId
}

structure DeleteFpgaImageResult {
    @xmlName("return") Return: Boolean
}

structure DeleteImageUsageReportRequest {
    @required ReportId: ImageUsageReportId
    DryRun: Boolean
}

structure DeleteImageUsageReportResult {
    @xmlName("return") Return: Boolean
}

structure DeleteInstanceConnectEndpointRequest {
    DryRun: Boolean
    @required InstanceConnectEndpointId: InstanceConnectEndpointId
}

structure DeleteInstanceConnectEndpointResult {
    @xmlName("instanceConnectEndpoint") InstanceConnectEndpoint: Ec2InstanceConnectEndpoint
}

structure DeleteInstanceEventWindowRequest {
    DryRun: Boolean
    ForceDelete: Boolean
    @required InstanceEventWindowId: InstanceEventWindowId
}

structure DeleteInstanceEventWindowResult {
    @xmlName("instanceEventWindowState") InstanceEventWindowState: InstanceEventWindowStateChange
}

structure DeleteInternetGatewayRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("internetGatewayId") InternetGatewayId: InternetGatewayId
}

structure DeleteIpamExternalResourceVerificationTokenRequest {
    DryRun: Boolean
    @required IpamExternalResourceVerificationTokenId: IpamExternalResourceVerificationTokenId
}

structure DeleteIpamExternalResourceVerificationTokenResult {
    @xmlName("ipamExternalResourceVerificationToken") IpamExternalResourceVerificationToken: IpamExternalResourceVerificationToken
}

structure DeleteIpamPolicyRequest {
    DryRun: Boolean
    @required IpamPolicyId: IpamPolicyId
}

structure DeleteIpamPolicyResult {
    @xmlName("ipamPolicy") IpamPolicy: IpamPolicy
}

structure DeleteIpamPoolRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    Cascade: Boolean
}

structure DeleteIpamPoolResult {
    @xmlName("ipamPool") IpamPool: IpamPool
}

structure DeleteIpamPrefixListResolverRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
}

structure DeleteIpamPrefixListResolverResult {
    @xmlName("ipamPrefixListResolver") IpamPrefixListResolver: IpamPrefixListResolver
}

structure DeleteIpamPrefixListResolverTargetRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverTargetId: IpamPrefixListResolverTargetId
}

structure DeleteIpamPrefixListResolverTargetResult {
    @xmlName("ipamPrefixListResolverTarget") IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
}

structure DeleteIpamRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    Cascade: Boolean
}

structure DeleteIpamResourceDiscoveryRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
}

structure DeleteIpamResourceDiscoveryResult {
    @xmlName("ipamResourceDiscovery") IpamResourceDiscovery: IpamResourceDiscovery
}

structure DeleteIpamResult {
    @xmlName("ipam") Ipam: Ipam
}

structure DeleteIpamScopeRequest {
    DryRun: Boolean
    @required IpamScopeId: IpamScopeId
}

structure DeleteIpamScopeResult {
    @xmlName("ipamScope") IpamScope: IpamScope
}

structure DeleteKeyPairRequest {
    KeyName: KeyPairNameWithResolver
    KeyPairId: KeyPairId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteKeyPairResult {
    @xmlName("return") Return: Boolean
    @xmlName("keyPairId") KeyPairId: String
}

structure DeleteLaunchTemplateRequest {
    DryRun: Boolean
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
}

structure DeleteLaunchTemplateResult {
    @xmlName("launchTemplate") LaunchTemplate: LaunchTemplate
}

structure DeleteLaunchTemplateVersionsRequest {
    DryRun: Boolean
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    @required @xmlName("LaunchTemplateVersion") Versions: VersionStringList
}

structure DeleteLaunchTemplateVersionsResponseErrorItem {
    @xmlName("launchTemplateId") LaunchTemplateId: String
    @xmlName("launchTemplateName") LaunchTemplateName: String
    @xmlName("versionNumber") VersionNumber: Long
    @xmlName("responseError") ResponseError: ResponseError
}

list DeleteLaunchTemplateVersionsResponseErrorSet {
    @xmlName("item") member: DeleteLaunchTemplateVersionsResponseErrorItem
}

structure DeleteLaunchTemplateVersionsResponseSuccessItem {
    @xmlName("launchTemplateId") LaunchTemplateId: String
    @xmlName("launchTemplateName") LaunchTemplateName: String
    @xmlName("versionNumber") VersionNumber: Long
}

list DeleteLaunchTemplateVersionsResponseSuccessSet {
    @xmlName("item") member: DeleteLaunchTemplateVersionsResponseSuccessItem
}

structure DeleteLaunchTemplateVersionsResult {
    @xmlName("successfullyDeletedLaunchTemplateVersionSet") SuccessfullyDeletedLaunchTemplateVersions: DeleteLaunchTemplateVersionsResponseSuccessSet
    @xmlName("unsuccessfullyDeletedLaunchTemplateVersionSet") UnsuccessfullyDeletedLaunchTemplateVersions: DeleteLaunchTemplateVersionsResponseErrorSet
}

structure DeleteLocalGatewayRouteRequest {
    DestinationCidrBlock: String
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    DryRun: Boolean
    DestinationPrefixListId: PrefixListResourceId
}

structure DeleteLocalGatewayRouteResult {
    @xmlName("route") Route: LocalGatewayRoute
}

structure DeleteLocalGatewayRouteTableRequest {
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    DryRun: Boolean
}

structure DeleteLocalGatewayRouteTableResult {
    @xmlName("localGatewayRouteTable") LocalGatewayRouteTable: LocalGatewayRouteTable
}

structure DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    @required LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: LocalGatewayRouteTableVirtualInterfaceGroupAssociationId
    DryRun: Boolean
}

structure DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociation") LocalGatewayRouteTableVirtualInterfaceGroupAssociation: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
}

structure DeleteLocalGatewayRouteTableVpcAssociationRequest {
    @required LocalGatewayRouteTableVpcAssociationId: LocalGatewayRouteTableVpcAssociationId
    DryRun: Boolean
}

structure DeleteLocalGatewayRouteTableVpcAssociationResult {
    @xmlName("localGatewayRouteTableVpcAssociation") LocalGatewayRouteTableVpcAssociation: LocalGatewayRouteTableVpcAssociation
}

structure DeleteLocalGatewayVirtualInterfaceGroupRequest {
    @required LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    DryRun: Boolean
}

structure DeleteLocalGatewayVirtualInterfaceGroupResult {
    @xmlName("localGatewayVirtualInterfaceGroup") LocalGatewayVirtualInterfaceGroup: LocalGatewayVirtualInterfaceGroup
}

structure DeleteLocalGatewayVirtualInterfaceRequest {
    @required LocalGatewayVirtualInterfaceId: LocalGatewayVirtualInterfaceId
    DryRun: Boolean
}

structure DeleteLocalGatewayVirtualInterfaceResult {
    @xmlName("localGatewayVirtualInterface") LocalGatewayVirtualInterface: LocalGatewayVirtualInterface
}

structure DeleteManagedPrefixListRequest {
    DryRun: Boolean
    @required PrefixListId: PrefixListResourceId
}

structure DeleteManagedPrefixListResult {
    @xmlName("prefixList") PrefixList: ManagedPrefixList
}

structure DeleteNatGatewayRequest {
    DryRun: Boolean
    @required NatGatewayId: NatGatewayId
}

structure DeleteNatGatewayResult {
    @xmlName("natGatewayId") NatGatewayId: String
}

structure DeleteNetworkAclEntryRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkAclId") NetworkAclId: NetworkAclId
    @required @xmlName("ruleNumber") RuleNumber: Integer
    @required @xmlName("egress") Egress: Boolean
}

structure DeleteNetworkAclRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkAclId") NetworkAclId: NetworkAclId
}

structure DeleteNetworkInsightsAccessScopeAnalysisRequest {
    @required NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
    DryRun: Boolean
}

structure DeleteNetworkInsightsAccessScopeAnalysisResult {
    @xmlName("networkInsightsAccessScopeAnalysisId") NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
}

structure DeleteNetworkInsightsAccessScopeRequest {
    DryRun: Boolean
    @required NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
}

structure DeleteNetworkInsightsAccessScopeResult {
    @xmlName("networkInsightsAccessScopeId") NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
}

structure DeleteNetworkInsightsAnalysisRequest {
    DryRun: Boolean
    @required NetworkInsightsAnalysisId: NetworkInsightsAnalysisId
}

structure DeleteNetworkInsightsAnalysisResult {
    @xmlName("networkInsightsAnalysisId") NetworkInsightsAnalysisId: NetworkInsightsAnalysisId
}

structure DeleteNetworkInsightsPathRequest {
    DryRun: Boolean
    @required NetworkInsightsPathId: NetworkInsightsPathId
}

structure DeleteNetworkInsightsPathResult {
    @xmlName("networkInsightsPathId") NetworkInsightsPathId: NetworkInsightsPathId
}

structure DeleteNetworkInterfacePermissionRequest {
    @required NetworkInterfacePermissionId: NetworkInterfacePermissionId
    Force: Boolean
    DryRun: Boolean
}

structure DeleteNetworkInterfacePermissionResult {
    @xmlName("return") Return: Boolean
}

structure DeleteNetworkInterfaceRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
}

structure DeletePlacementGroupRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("groupName") GroupName: PlacementGroupNameWithResolver
}

structure DeletePublicIpv4PoolRequest {
    DryRun: Boolean
    @required PoolId: Ipv4PoolEc2Id
    NetworkBorderGroup: String
}

structure DeletePublicIpv4PoolResult {
    @xmlName("returnValue") ReturnValue: Boolean
}

structure DeleteQueuedReservedInstancesError {
    @xmlName("code") Code: DeleteQueuedReservedInstancesErrorCode
    @xmlName("message") Message: String
}

enum DeleteQueuedReservedInstancesErrorCode {
    reserved_instances_id_invalid = "reserved-instances-id-invalid"
    reserved_instances_not_in_queued_state = "reserved-instances-not-in-queued-state"
    unexpected_error = "unexpected-error"
}

@length(min: 1, max: 100)
list DeleteQueuedReservedInstancesIdList {
    @xmlName("item") member: ReservationId
}

structure DeleteQueuedReservedInstancesRequest {
    DryRun: Boolean
    @required @xmlName("ReservedInstancesId") ReservedInstancesIds: DeleteQueuedReservedInstancesIdList
}

structure DeleteQueuedReservedInstancesResult {
    @xmlName("successfulQueuedPurchaseDeletionSet") SuccessfulQueuedPurchaseDeletions: SuccessfulQueuedPurchaseDeletionSet
    @xmlName("failedQueuedPurchaseDeletionSet") FailedQueuedPurchaseDeletions: FailedQueuedPurchaseDeletionSet
}

structure DeleteRouteRequest {
    DestinationPrefixListId: PrefixListResourceId
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("destinationIpv6CidrBlock") DestinationIpv6CidrBlock: String
}

structure DeleteRouteServerEndpointRequest {
    @required RouteServerEndpointId: RouteServerEndpointId
    DryRun: Boolean
}

structure DeleteRouteServerEndpointResult {
    @xmlName("routeServerEndpoint") RouteServerEndpoint: RouteServerEndpoint
}

structure DeleteRouteServerPeerRequest {
    @required RouteServerPeerId: RouteServerPeerId
    DryRun: Boolean
}

structure DeleteRouteServerPeerResult {
    @xmlName("routeServerPeer") RouteServerPeer: RouteServerPeer
}

structure DeleteRouteServerRequest {
    @required RouteServerId: RouteServerId
    DryRun: Boolean
}

structure DeleteRouteServerResult {
    @xmlName("routeServer") RouteServer: RouteServer
}

structure DeleteRouteTableRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
}

structure DeleteSecondaryNetworkRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required SecondaryNetworkId: SecondaryNetworkId
}

structure DeleteSecondaryNetworkResult {
    @xmlName("secondaryNetwork") SecondaryNetwork: SecondaryNetwork
    @xmlName("clientToken") ClientToken: String
}

structure DeleteSecondarySubnetRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required SecondarySubnetId: SecondarySubnetId
}

structure DeleteSecondarySubnetResult {
    @xmlName("secondarySubnet") SecondarySubnet: SecondarySubnet
    @xmlName("clientToken") ClientToken: String
}

structure DeleteSecurityGroupRequest {
    GroupId: SecurityGroupId
    GroupName: SecurityGroupName
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteSecurityGroupResult {
    @xmlName("return") Return: Boolean
    @xmlName("groupId") GroupId: SecurityGroupId
}

structure DeleteSnapshotRequest {
    @required SnapshotId: SnapshotId
    @xmlName("dryRun") DryRun: Boolean
}

list DeleteSnapshotResultSet {
    @xmlName("item") member: DeleteSnapshotReturnCode
}

structure DeleteSnapshotReturnCode {
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("returnCode") ReturnCode: SnapshotReturnCodes
}

structure DeleteSpotDatafeedSubscriptionRequest {
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteSubnetCidrReservationRequest {
    @required SubnetCidrReservationId: SubnetCidrReservationId
    DryRun: Boolean
}

structure DeleteSubnetCidrReservationResult {
    @xmlName("deletedSubnetCidrReservation") DeletedSubnetCidrReservation: SubnetCidrReservation
}

structure DeleteSubnetRequest {
    @required SubnetId: SubnetId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteTagsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("resourceId") Resources: ResourceIdList
    @xmlName("tag") Tags: TagList
}

structure DeleteTrafficMirrorFilterRequest {
    @required TrafficMirrorFilterId: TrafficMirrorFilterId
    DryRun: Boolean
}

structure DeleteTrafficMirrorFilterResult {
    @xmlName("trafficMirrorFilterId") TrafficMirrorFilterId: String
}

structure DeleteTrafficMirrorFilterRuleRequest {
    @required TrafficMirrorFilterRuleId: TrafficMirrorFilterRuleIdWithResolver
    DryRun: Boolean
}

structure DeleteTrafficMirrorFilterRuleResult {
    @xmlName("trafficMirrorFilterRuleId") TrafficMirrorFilterRuleId: String
}

structure DeleteTrafficMirrorSessionRequest {
    @required TrafficMirrorSessionId: TrafficMirrorSessionId
    DryRun: Boolean
}

structure DeleteTrafficMirrorSessionResult {
    @xmlName("trafficMirrorSessionId") TrafficMirrorSessionId: String
}

structure DeleteTrafficMirrorTargetRequest {
    @required TrafficMirrorTargetId: TrafficMirrorTargetId
    DryRun: Boolean
}

structure DeleteTrafficMirrorTargetResult {
    @xmlName("trafficMirrorTargetId") TrafficMirrorTargetId: String
}

structure DeleteTransitGatewayClientVpnAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DeleteTransitGatewayClientVpnAttachmentResult {
    @xmlName("transitGatewayClientVpnAttachment") TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
}

structure DeleteTransitGatewayConnectPeerRequest {
    @required TransitGatewayConnectPeerId: TransitGatewayConnectPeerId
    DryRun: Boolean
}

structure DeleteTransitGatewayConnectPeerResult {
    @xmlName("transitGatewayConnectPeer") TransitGatewayConnectPeer: TransitGatewayConnectPeer
}

structure DeleteTransitGatewayConnectRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DeleteTransitGatewayConnectResult {
    @xmlName("transitGatewayConnect") TransitGatewayConnect: TransitGatewayConnect
}

structure DeleteTransitGatewayMeteringPolicyEntryRequest {
    @required TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    @required PolicyRuleNumber: Integer
    DryRun: Boolean
}

structure DeleteTransitGatewayMeteringPolicyEntryResult {
    @xmlName("transitGatewayMeteringPolicyEntry") TransitGatewayMeteringPolicyEntry: TransitGatewayMeteringPolicyEntry
}

structure DeleteTransitGatewayMeteringPolicyRequest {
    @required TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    DryRun: Boolean
}

structure DeleteTransitGatewayMeteringPolicyResult {
    @xmlName("transitGatewayMeteringPolicy") TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
}

structure DeleteTransitGatewayMulticastDomainRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    DryRun: Boolean
}

structure DeleteTransitGatewayMulticastDomainResult {
    @xmlName("transitGatewayMulticastDomain") TransitGatewayMulticastDomain: TransitGatewayMulticastDomain
}

structure DeleteTransitGatewayPeeringAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DeleteTransitGatewayPeeringAttachmentResult {
    @xmlName("transitGatewayPeeringAttachment") TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
}

structure DeleteTransitGatewayPolicyTableRequest {
    @required TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    DryRun: Boolean
}

structure DeleteTransitGatewayPolicyTableResult {
    @xmlName("transitGatewayPolicyTable") TransitGatewayPolicyTable: TransitGatewayPolicyTable
}

structure DeleteTransitGatewayPrefixListReferenceRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required PrefixListId: PrefixListResourceId
    DryRun: Boolean
}

structure DeleteTransitGatewayPrefixListReferenceResult {
    @xmlName("transitGatewayPrefixListReference") TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
}

structure DeleteTransitGatewayRequest {
    @required TransitGatewayId: TransitGatewayId
    DryRun: Boolean
}

structure DeleteTransitGatewayResult {
    @xmlName("transitGateway") TransitGateway: TransitGateway
}

structure DeleteTransitGatewayRouteRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required DestinationCidrBlock: String
    DryRun: Boolean
}

structure DeleteTransitGatewayRouteResult {
    @xmlName("route") Route: TransitGatewayRoute
}

structure DeleteTransitGatewayRouteTableAnnouncementRequest {
    @required TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
    DryRun: Boolean
}

structure DeleteTransitGatewayRouteTableAnnouncementResult {
    @xmlName("transitGatewayRouteTableAnnouncement") TransitGatewayRouteTableAnnouncement: TransitGatewayRouteTableAnnouncement
}

structure DeleteTransitGatewayRouteTableRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    DryRun: Boolean
}

structure DeleteTransitGatewayRouteTableResult {
    @xmlName("transitGatewayRouteTable") TransitGatewayRouteTable: TransitGatewayRouteTable
}

structure DeleteTransitGatewayVpcAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DeleteTransitGatewayVpcAttachmentResult {
    @xmlName("transitGatewayVpcAttachment") TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
}

structure DeleteVerifiedAccessEndpointRequest {
    @required VerifiedAccessEndpointId: VerifiedAccessEndpointId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure DeleteVerifiedAccessEndpointResult {
    @xmlName("verifiedAccessEndpoint") VerifiedAccessEndpoint: VerifiedAccessEndpoint
}

structure DeleteVerifiedAccessGroupRequest {
    @required VerifiedAccessGroupId: VerifiedAccessGroupId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure DeleteVerifiedAccessGroupResult {
    @xmlName("verifiedAccessGroup") VerifiedAccessGroup: VerifiedAccessGroup
}

structure DeleteVerifiedAccessInstanceRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure DeleteVerifiedAccessInstanceResult {
    @xmlName("verifiedAccessInstance") VerifiedAccessInstance: VerifiedAccessInstance
}

structure DeleteVerifiedAccessTrustProviderRequest {
    @required VerifiedAccessTrustProviderId: VerifiedAccessTrustProviderId
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure DeleteVerifiedAccessTrustProviderResult {
    @xmlName("verifiedAccessTrustProvider") VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
}

structure DeleteVolumeRequest {
    @required VolumeId: VolumeId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteVpcBlockPublicAccessExclusionRequest {
    DryRun: Boolean
    @required ExclusionId: VpcBlockPublicAccessExclusionId
}

structure DeleteVpcBlockPublicAccessExclusionResult {
    @xmlName("vpcBlockPublicAccessExclusion") VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
}

structure DeleteVpcEncryptionControlRequest {
    DryRun: Boolean
    @required VpcEncryptionControlId: VpcEncryptionControlId
}

structure DeleteVpcEncryptionControlResult {
    @xmlName("vpcEncryptionControl") VpcEncryptionControl: VpcEncryptionControl
}

structure DeleteVpcEndpointConnectionNotificationsRequest {
    DryRun: Boolean
    @required @xmlName("ConnectionNotificationId") ConnectionNotificationIds: ConnectionNotificationIdsList
}

structure DeleteVpcEndpointConnectionNotificationsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure DeleteVpcEndpointServiceConfigurationsRequest {
    DryRun: Boolean
    @required @xmlName("ServiceId") ServiceIds: VpcEndpointServiceIdList
}

structure DeleteVpcEndpointServiceConfigurationsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure DeleteVpcEndpointsRequest {
    DryRun: Boolean
    @required @xmlName("VpcEndpointId") VpcEndpointIds: VpcEndpointIdList
}

structure DeleteVpcEndpointsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure DeleteVpcPeeringConnectionRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: VpcPeeringConnectionId
}

structure DeleteVpcPeeringConnectionResult {
    @xmlName("return") Return: Boolean
}

structure DeleteVpcRequest {
    @required VpcId: VpcId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteVpnConcentratorRequest {
    @required VpnConcentratorId: VpnConcentratorId
    DryRun: Boolean
}

structure DeleteVpnConcentratorResult {
    @xmlName("return") Return: Boolean
}

structure DeleteVpnConnectionRequest {
    @required VpnConnectionId: VpnConnectionId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeleteVpnConnectionRouteRequest {
    @required DestinationCidrBlock: String
    @required VpnConnectionId: VpnConnectionId
}

structure DeleteVpnGatewayRequest {
    @required VpnGatewayId: VpnGatewayId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeprecationTimeCondition {
    @xmlName("maximumDaysSinceDeprecated") MaximumDaysSinceDeprecated: MaximumDaysSinceDeprecatedValue
}

structure DeprecationTimeConditionRequest {
    MaximumDaysSinceDeprecated: MaximumDaysSinceDeprecatedValue
}

structure DeprovisionByoipCidrRequest {
    @required Cidr: String
    DryRun: Boolean
}

structure DeprovisionByoipCidrResult {
    @xmlName("byoipCidr") ByoipCidr: ByoipCidr
}

structure DeprovisionIpamByoasnRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    @required Asn: String
}

structure DeprovisionIpamByoasnResult {
    @xmlName("byoasn") Byoasn: Byoasn
}

structure DeprovisionIpamPoolCidrRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    Cidr: String
}

structure DeprovisionIpamPoolCidrResult {
    @xmlName("ipamPoolCidr") IpamPoolCidr: IpamPoolCidr
}

structure DeprovisionPublicIpv4PoolCidrRequest {
    DryRun: Boolean
    @required PoolId: Ipv4PoolEc2Id
    @required Cidr: String
}

structure DeprovisionPublicIpv4PoolCidrResult {
    @xmlName("poolId") PoolId: Ipv4PoolEc2Id
    @xmlName("deprovisionedAddressSet") DeprovisionedAddresses: DeprovisionedAddressSet
}

list DeprovisionedAddressSet {
    @xmlName("item") member: String
}

structure DeregisterImageRequest {
    @required ImageId: ImageId
    DeleteAssociatedSnapshots: Boolean
    @xmlName("dryRun") DryRun: Boolean
}

structure DeregisterImageResult {
    @xmlName("return") Return: Boolean
    @xmlName("deleteSnapshotResultSet") DeleteSnapshotResults: DeleteSnapshotResultSet
}

structure DeregisterInstanceEventNotificationAttributesRequest {
    DryRun: Boolean
    @required InstanceTagAttribute: DeregisterInstanceTagAttributeRequest
}

structure DeregisterInstanceEventNotificationAttributesResult {
    @xmlName("instanceTagAttribute") InstanceTagAttribute: InstanceTagNotificationAttribute
}

structure DeregisterInstanceTagAttributeRequest {
    IncludeAllTagsOfInstance: Boolean
    @xmlName("InstanceTagKey") InstanceTagKeys: InstanceTagKeySet
}

structure DeregisterTransitGatewayMulticastGroupMembersRequest {
    TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    GroupIpAddress: String
    NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
    DryRun: Boolean
}

structure DeregisterTransitGatewayMulticastGroupMembersResult {
    @xmlName("deregisteredMulticastGroupMembers") DeregisteredMulticastGroupMembers: TransitGatewayMulticastDeregisteredGroupMembers
}

structure DeregisterTransitGatewayMulticastGroupSourcesRequest {
    TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    GroupIpAddress: String
    NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
    DryRun: Boolean
}

structure DeregisterTransitGatewayMulticastGroupSourcesResult {
    @xmlName("deregisteredMulticastGroupSources") DeregisteredMulticastGroupSources: TransitGatewayMulticastDeregisteredGroupSources
}

structure DescribeAccountAttributesRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("attributeName") AttributeNames: AccountAttributeNameStringList
}

structure DescribeAccountAttributesResult {
    @xmlName("accountAttributeSet") AccountAttributes: AccountAttributeList
}

@range(min: 5, max: 1000)
integer DescribeAddressTransfersMaxResults

structure DescribeAddressTransfersRequest {
    @xmlName("AllocationId") AllocationIds: AllocationIdList
    NextToken: String
    MaxResults: DescribeAddressTransfersMaxResults
    DryRun: Boolean
}

structure DescribeAddressTransfersResult {
    @xmlName("addressTransferSet") AddressTransfers: AddressTransferList
    @xmlName("nextToken") NextToken: String
}

structure DescribeAddressesAttributeRequest {
    @xmlName("AllocationId") AllocationIds: AllocationIds
    Attribute: AddressAttributeName
    NextToken: NextToken
    MaxResults: AddressMaxResults
    DryRun: Boolean
}

structure DescribeAddressesAttributeResult {
    @xmlName("addressSet") Addresses: AddressSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeAddressesRequest {
    @xmlName("PublicIp") PublicIps: PublicIpStringList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("AllocationId") AllocationIds: AllocationIdList
}

structure DescribeAddressesResult {
    @xmlName("addressesSet") Addresses: AddressList
}

structure DescribeAggregateIdFormatRequest {
    DryRun: Boolean
}

structure DescribeAggregateIdFormatResult {
    @xmlName("useLongIdsAggregated") UseLongIdsAggregated: Boolean
    @xmlName("statusSet") Statuses: IdFormatList
}

structure DescribeAvailabilityZonesRequest {
    @xmlName("ZoneName") ZoneNames: ZoneNameStringList
    @xmlName("ZoneId") ZoneIds: ZoneIdStringList
    AllAvailabilityZones: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeAvailabilityZonesResult {
    @xmlName("availabilityZoneInfo") AvailabilityZones: AvailabilityZoneList
}

structure DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
    MaxResults: MaxResultsParam
    NextToken: String
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("subscriptionSet") Subscriptions: SubscriptionList
}

structure DescribeBundleTasksRequest {
    @xmlName("BundleId") BundleIds: BundleIdStringList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeBundleTasksResult {
    @xmlName("bundleInstanceTasksSet") BundleTasks: BundleTaskList
}

@range(min: 1, max: 100)
integer DescribeByoipCidrsMaxResults

structure DescribeByoipCidrsRequest {
    DryRun: Boolean
    @required MaxResults: DescribeByoipCidrsMaxResults
    NextToken: NextToken
}

structure DescribeByoipCidrsResult {
    @xmlName("byoipCidrSet") ByoipCidrs: ByoipCidrSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeCapacityBlockExtensionHistoryRequest {
    @xmlName("CapacityReservationId") CapacityReservationIds: CapacityReservationIdSet
    NextToken: String
    MaxResults: DescribeFutureCapacityMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeCapacityBlockExtensionHistoryResult {
    @xmlName("capacityBlockExtensionSet") CapacityBlockExtensions: CapacityBlockExtensionSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer DescribeCapacityBlockExtensionOfferingsMaxResults

structure DescribeCapacityBlockExtensionOfferingsRequest {
    DryRun: Boolean
    @required CapacityBlockExtensionDurationHours: Integer
    @required CapacityReservationId: CapacityReservationId
    NextToken: String
    MaxResults: DescribeCapacityBlockExtensionOfferingsMaxResults
}

structure DescribeCapacityBlockExtensionOfferingsResult {
    @xmlName("capacityBlockExtensionOfferingSet") CapacityBlockExtensionOfferings: CapacityBlockExtensionOfferingSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer DescribeCapacityBlockOfferingsMaxResults

structure DescribeCapacityBlockOfferingsRequest {
    DryRun: Boolean
    InstanceType: String
    InstanceCount: Integer
    StartDateRange: MillisecondDateTime
    EndDateRange: MillisecondDateTime
    @required CapacityDurationHours: Integer
    NextToken: String
    MaxResults: DescribeCapacityBlockOfferingsMaxResults
    UltraserverType: String
    UltraserverCount: Integer
    AllAvailabilityZones: Boolean
}

structure DescribeCapacityBlockOfferingsResult {
    @xmlName("capacityBlockOfferingSet") CapacityBlockOfferings: CapacityBlockOfferingSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer DescribeCapacityBlockStatusMaxResults

structure DescribeCapacityBlockStatusRequest {
    @xmlName("CapacityBlockId") CapacityBlockIds: CapacityBlockIds
    NextToken: String
    MaxResults: DescribeCapacityBlockStatusMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeCapacityBlockStatusResult {
    @xmlName("capacityBlockStatusSet") CapacityBlockStatuses: CapacityBlockStatusSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer DescribeCapacityBlocksMaxResults

structure DescribeCapacityBlocksRequest {
    @xmlName("CapacityBlockId") CapacityBlockIds: CapacityBlockIds
    NextToken: String
    MaxResults: DescribeCapacityBlocksMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeCapacityBlocksResult {
    @xmlName("capacityBlockSet") CapacityBlocks: CapacityBlockSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeCapacityManagerDataExportsRequest {
    @xmlName("CapacityManagerDataExportId") CapacityManagerDataExportIds: CapacityManagerDataExportIdSet
    MaxResults: DescribeCapacityManagerDataExportsRequestMaxResults
    NextToken: String
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

@range(min: 1, max: 1000)
integer DescribeCapacityManagerDataExportsRequestMaxResults

structure DescribeCapacityManagerDataExportsResult {
    @xmlName("capacityManagerDataExportSet") CapacityManagerDataExports: CapacityManagerDataExportResponseSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeCapacityReservationBillingRequestsRequest {
    @xmlName("CapacityReservationId") CapacityReservationIds: CapacityReservationIdSet
    @required Role: CallerRole
    NextToken: String
    MaxResults: DescribeCapacityReservationBillingRequestsRequestMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

@range(min: 1, max: 1000)
integer DescribeCapacityReservationBillingRequestsRequestMaxResults

structure DescribeCapacityReservationBillingRequestsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("capacityReservationBillingRequestSet") CapacityReservationBillingRequests: CapacityReservationBillingRequestSet
}

@range(min: 1, max: 100)
integer DescribeCapacityReservationFleetsMaxResults

structure DescribeCapacityReservationFleetsRequest {
    @xmlName("CapacityReservationFleetId") CapacityReservationFleetIds: CapacityReservationFleetIdSet
    NextToken: String
    MaxResults: DescribeCapacityReservationFleetsMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeCapacityReservationFleetsResult {
    @xmlName("capacityReservationFleetSet") CapacityReservationFleets: CapacityReservationFleetSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 10)
integer DescribeCapacityReservationTopologyMaxResults

structure DescribeCapacityReservationTopologyRequest {
    DryRun: Boolean
    NextToken: String
    MaxResults: DescribeCapacityReservationTopologyMaxResults
    @xmlName("CapacityReservationId") CapacityReservationIds: CapacityReservationIdSet
    @xmlName("Filter") Filters: FilterList
}

structure DescribeCapacityReservationTopologyResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("capacityReservationSet") CapacityReservations: CapacityReservationTopologySet
}

@range(min: 1, max: 1000)
integer DescribeCapacityReservationsMaxResults

structure DescribeCapacityReservationsRequest {
    @xmlName("CapacityReservationId") CapacityReservationIds: CapacityReservationIdSet
    NextToken: String
    MaxResults: DescribeCapacityReservationsMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeCapacityReservationsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("capacityReservationSet") CapacityReservations: CapacityReservationSet
}

structure DescribeCarrierGatewaysRequest {
    @xmlName("CarrierGatewayId") CarrierGatewayIds: CarrierGatewayIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: CarrierGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeCarrierGatewaysResult {
    @xmlName("carrierGatewaySet") CarrierGateways: CarrierGatewaySet
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeClassicLinkInstancesMaxResults

structure DescribeClassicLinkInstancesRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    @xmlName("Filter") Filters: FilterList
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: DescribeClassicLinkInstancesMaxResults
}

structure DescribeClassicLinkInstancesResult {
    @xmlName("instancesSet") Instances: ClassicLinkInstanceList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeClientVpnAuthorizationRulesMaxResults

structure DescribeClientVpnAuthorizationRulesRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    DryRun: Boolean
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeClientVpnAuthorizationRulesMaxResults
}

structure DescribeClientVpnAuthorizationRulesResult {
    @xmlName("authorizationRule") AuthorizationRules: AuthorizationRuleSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeClientVpnConnectionsMaxResults

structure DescribeClientVpnConnectionsRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: DescribeClientVpnConnectionsMaxResults
    DryRun: Boolean
}

structure DescribeClientVpnConnectionsResult {
    @xmlName("connections") Connections: ClientVpnConnectionSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeClientVpnEndpointMaxResults

structure DescribeClientVpnEndpointsRequest {
    @xmlName("ClientVpnEndpointId") ClientVpnEndpointIds: ClientVpnEndpointIdList
    MaxResults: DescribeClientVpnEndpointMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeClientVpnEndpointsResult {
    @xmlName("clientVpnEndpoint") ClientVpnEndpoints: EndpointSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeClientVpnRoutesMaxResults

structure DescribeClientVpnRoutesRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeClientVpnRoutesMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure DescribeClientVpnRoutesResult {
    @xmlName("routes") Routes: ClientVpnRouteSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeClientVpnTargetNetworksMaxResults

structure DescribeClientVpnTargetNetworksRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    AssociationIds: ValueStringList
    MaxResults: DescribeClientVpnTargetNetworksMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeClientVpnTargetNetworksResult {
    @xmlName("clientVpnTargetNetworks") ClientVpnTargetNetworks: TargetNetworkSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeCoipPoolsRequest {
    @xmlName("PoolId") PoolIds: CoipPoolIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: CoipPoolMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeCoipPoolsResult {
    @xmlName("coipPoolSet") CoipPools: CoipPoolSet
    @xmlName("nextToken") NextToken: String
}

list DescribeConversionTaskList {
    @xmlName("item") member: ConversionTask
}

structure DescribeConversionTasksRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("conversionTaskId") ConversionTaskIds: ConversionIdStringList
}

structure DescribeConversionTasksResult {
    @xmlName("conversionTasks") ConversionTasks: DescribeConversionTaskList
}

structure DescribeCustomerGatewaysRequest {
    @xmlName("CustomerGatewayId") CustomerGatewayIds: CustomerGatewayIdStringList
    @xmlName("Filter") Filters: FilterList
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeCustomerGatewaysResult {
    @xmlName("customerGatewaySet") CustomerGateways: CustomerGatewayList
}

structure DescribeDeclarativePoliciesReportsRequest {
    DryRun: Boolean
    NextToken: String
    MaxResults: DeclarativePoliciesMaxResults
    @xmlName("ReportId") ReportIds: ValueStringList
}

structure DescribeDeclarativePoliciesReportsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("reportSet") Reports: DeclarativePoliciesReportList
}

@range(min: 5, max: 1000)
integer DescribeDhcpOptionsMaxResults

structure DescribeDhcpOptionsRequest {
    @xmlName("DhcpOptionsId") DhcpOptionsIds: DhcpOptionsIdStringList
    NextToken: String
    MaxResults: DescribeDhcpOptionsMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeDhcpOptionsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("dhcpOptionsSet") DhcpOptions: DhcpOptionsList
}

@range(min: 5, max: 255)
integer DescribeEgressOnlyInternetGatewaysMaxResults

structure DescribeEgressOnlyInternetGatewaysRequest {
    DryRun: Boolean
    @xmlName("EgressOnlyInternetGatewayId") EgressOnlyInternetGatewayIds: EgressOnlyInternetGatewayIdList
    MaxResults: DescribeEgressOnlyInternetGatewaysMaxResults
    NextToken: String
    @xmlName("Filter") Filters: FilterList
}

structure DescribeEgressOnlyInternetGatewaysResult {
    @xmlName("egressOnlyInternetGatewaySet") EgressOnlyInternetGateways: EgressOnlyInternetGatewayList
    @xmlName("nextToken") NextToken: String
}

@range(min: 10, max: 1000)
integer DescribeElasticGpusMaxResults

structure DescribeElasticGpusRequest {
    @xmlName("ElasticGpuId") ElasticGpuIds: ElasticGpuIdSet
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeElasticGpusMaxResults
    NextToken: String
}

structure DescribeElasticGpusResult {
    @xmlName("elasticGpuSet") ElasticGpuSet: ElasticGpuSet
    @xmlName("maxResults") MaxResults: Integer
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 500)
integer DescribeExportImageTasksMaxResults

structure DescribeExportImageTasksRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("ExportImageTaskId") ExportImageTaskIds: ExportImageTaskIdList
    MaxResults: DescribeExportImageTasksMaxResults
    NextToken: NextToken
}

structure DescribeExportImageTasksResult {
    @xmlName("exportImageTaskSet") ExportImageTasks: ExportImageTaskList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeExportTasksRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("exportTaskId") ExportTaskIds: ExportTaskIdStringList
}

structure DescribeExportTasksResult {
    @xmlName("exportTaskSet") ExportTasks: ExportTaskList
}

structure DescribeFastLaunchImagesRequest {
    @xmlName("ImageId") ImageIds: FastLaunchImageIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeFastLaunchImagesRequestMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

@range(min: 0, max: 200)
integer DescribeFastLaunchImagesRequestMaxResults

structure DescribeFastLaunchImagesResult {
    @xmlName("fastLaunchImageSet") FastLaunchImages: DescribeFastLaunchImagesSuccessSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeFastLaunchImagesSuccessItem {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("resourceType") ResourceType: FastLaunchResourceType
    @xmlName("snapshotConfiguration") SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse
    @xmlName("launchTemplate") LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse
    @xmlName("maxParallelLaunches") MaxParallelLaunches: Integer
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: FastLaunchStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("stateTransitionTime") StateTransitionTime: MillisecondDateTime
}

list DescribeFastLaunchImagesSuccessSet {
    @xmlName("item") member: DescribeFastLaunchImagesSuccessItem
}

structure DescribeFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("state") State: FastSnapshotRestoreStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("ownerAlias") OwnerAlias: String
    @xmlName("enablingTime") EnablingTime: MillisecondDateTime
    @xmlName("optimizingTime") OptimizingTime: MillisecondDateTime
    @xmlName("enabledTime") EnabledTime: MillisecondDateTime
    @xmlName("disablingTime") DisablingTime: MillisecondDateTime
    @xmlName("disabledTime") DisabledTime: MillisecondDateTime
}

list DescribeFastSnapshotRestoreSuccessSet {
    @xmlName("item") member: DescribeFastSnapshotRestoreSuccessItem
}

@range(min: 0, max: 200)
integer DescribeFastSnapshotRestoresMaxResults

structure DescribeFastSnapshotRestoresRequest {
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeFastSnapshotRestoresMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure DescribeFastSnapshotRestoresResult {
    @xmlName("fastSnapshotRestoreSet") FastSnapshotRestores: DescribeFastSnapshotRestoreSuccessSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeFleetError {
    @xmlName("launchTemplateAndOverrides") LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse
    @xmlName("lifecycle") Lifecycle: InstanceLifecycle
    @xmlName("errorCode") ErrorCode: String
    @xmlName("errorMessage") ErrorMessage: String
}

structure DescribeFleetHistoryRequest {
    DryRun: Boolean
    EventType: FleetEventType
    MaxResults: Integer
    NextToken: String
    @required FleetId: FleetId
    @required StartTime: DateTime
}

structure DescribeFleetHistoryResult {
    @xmlName("historyRecordSet") HistoryRecords: HistoryRecordSet
    @xmlName("lastEvaluatedTime") LastEvaluatedTime: DateTime
    @xmlName("nextToken") NextToken: String
    @xmlName("fleetId") FleetId: FleetId
    @xmlName("startTime") StartTime: DateTime
}

structure DescribeFleetInstancesRequest {
    DryRun: Boolean
    MaxResults: Integer
    NextToken: String
    @required FleetId: FleetId
    @xmlName("Filter") Filters: FilterList
}

structure DescribeFleetInstancesResult {
    @xmlName("activeInstanceSet") ActiveInstances: ActiveInstanceSet
    @xmlName("nextToken") NextToken: String
    @xmlName("fleetId") FleetId: FleetId
}

list DescribeFleetsErrorSet {
    @xmlName("item") member: DescribeFleetError
}

structure DescribeFleetsInstances {
    @xmlName("launchTemplateAndOverrides") LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse
    @xmlName("lifecycle") Lifecycle: InstanceLifecycle
    @xmlName("instanceIds") InstanceIds: InstanceIdsSet
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("platform") Platform: PlatformValues
}

list DescribeFleetsInstancesSet {
    @xmlName("item") member: DescribeFleetsInstances
}

structure DescribeFleetsRequest {
    DryRun: Boolean
    MaxResults: Integer
    NextToken: String
    @xmlName("FleetId") FleetIds: FleetIdSet
    @xmlName("Filter") Filters: FilterList
}

structure DescribeFleetsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("fleetSet") Fleets: FleetSet
}

structure DescribeFlowLogsRequest {
    DryRun: Boolean
    Filter: FilterList
    @xmlName("FlowLogId") FlowLogIds: FlowLogIdList
    MaxResults: Integer
    NextToken: String
}

structure DescribeFlowLogsResult {
    @xmlName("flowLogSet") FlowLogs: FlowLogSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeFpgaImageAttributeRequest {
    DryRun: Boolean
    @required FpgaImageId: FpgaImageId
    @required Attribute: FpgaImageAttributeName
}

structure DescribeFpgaImageAttributeResult {
    @xmlName("fpgaImageAttribute") FpgaImageAttribute: FpgaImageAttribute
}

@range(min: 5, max: 1000)
integer DescribeFpgaImagesMaxResults

structure DescribeFpgaImagesRequest {
    DryRun: Boolean
    @xmlName("FpgaImageId") FpgaImageIds: FpgaImageIdList
    @xmlName("Owner") Owners: OwnerStringList
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: DescribeFpgaImagesMaxResults
}

structure DescribeFpgaImagesResult {
    @xmlName("fpgaImageSet") FpgaImages: FpgaImageList
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 1, max: 1000)
integer DescribeFutureCapacityMaxResults

structure DescribeHostReservationOfferingsRequest {
    Filter: FilterList
    MaxDuration: Integer
    MaxResults: DescribeHostReservationsMaxResults
    MinDuration: Integer
    NextToken: String
    OfferingId: OfferingId
}

structure DescribeHostReservationOfferingsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("offeringSet") OfferingSet: HostOfferingSet
}

@range(min: 5, max: 500)
integer DescribeHostReservationsMaxResults

structure DescribeHostReservationsRequest {
    Filter: FilterList
    HostReservationIdSet: HostReservationIdSet
    MaxResults: Integer
    NextToken: String
}

structure DescribeHostReservationsResult {
    @xmlName("hostReservationSet") HostReservationSet: HostReservationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeHostsRequest {
    @xmlName("hostId") HostIds: RequestHostIdList
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: Integer
    @xmlName("filter") Filter: FilterList
}

structure DescribeHostsResult {
    @xmlName("hostSet") Hosts: HostList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeIamInstanceProfileAssociationsMaxResults

structure DescribeIamInstanceProfileAssociationsRequest {
    @xmlName("AssociationId") AssociationIds: AssociationIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeIamInstanceProfileAssociationsMaxResults
    NextToken: NextToken
}

structure DescribeIamInstanceProfileAssociationsResult {
    @xmlName("iamInstanceProfileAssociationSet") IamInstanceProfileAssociations: IamInstanceProfileAssociationSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeIdFormatRequest {
    Resource: String
}

structure DescribeIdFormatResult {
    @xmlName("statusSet") Statuses: IdFormatList
}

structure DescribeIdentityIdFormatRequest {
    @xmlName("resource") Resource: String
    @required @xmlName("principalArn") PrincipalArn: String
}

structure DescribeIdentityIdFormatResult {
    @xmlName("statusSet") Statuses: IdFormatList
}

structure DescribeImageAttributeRequest {
    @required Attribute: ImageAttributeName
    @required ImageId: ImageId
    @xmlName("dryRun") DryRun: Boolean
}

@length(min: 1, max: 10)
list DescribeImageReferencesImageIdStringList {
    member: ImageId
}

@range(min: 5)
integer DescribeImageReferencesMaxResults

structure DescribeImageReferencesRequest {
    @required @xmlName("ImageId") ImageIds: DescribeImageReferencesImageIdStringList
    IncludeAllResourceTypes: Boolean
    @xmlName("ResourceType") ResourceTypes: ResourceTypeRequestList
    NextToken: String
    DryRun: Boolean
    MaxResults: DescribeImageReferencesMaxResults
}

structure DescribeImageReferencesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("imageReferenceSet") ImageReferences: ImageReferenceList
}

@range(min: 1)
integer DescribeImageUsageReportEntriesMaxResults

structure DescribeImageUsageReportEntriesRequest {
    @xmlName("ImageId") ImageIds: DescribeImageUsageReportsImageIdStringList
    @xmlName("ReportId") ReportIds: ImageUsageReportIdStringList
    NextToken: String
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
    MaxResults: DescribeImageUsageReportEntriesMaxResults
}

structure DescribeImageUsageReportEntriesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("imageUsageReportEntrySet") ImageUsageReportEntries: ImageUsageReportEntryList
}

@length(min: 0, max: 200)
list DescribeImageUsageReportsImageIdStringList {
    member: ImageId
}

@range(min: 1)
integer DescribeImageUsageReportsMaxResults

structure DescribeImageUsageReportsRequest {
    @xmlName("ImageId") ImageIds: DescribeImageUsageReportsImageIdStringList
    @xmlName("ReportId") ReportIds: ImageUsageReportIdStringList
    NextToken: String
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
    MaxResults: DescribeImageUsageReportsMaxResults
}

structure DescribeImageUsageReportsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("imageUsageReportSet") ImageUsageReports: ImageUsageReportList
}

structure DescribeImagesRequest {
    @xmlName("ExecutableBy") ExecutableUsers: ExecutableByStringList
    @xmlName("ImageId") ImageIds: ImageIdStringList
    @xmlName("Owner") Owners: OwnerStringList
    IncludeDeprecated: Boolean
    IncludeDisabled: Boolean
    MaxResults: Integer
    NextToken: String
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeImagesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("imagesSet") Images: ImageList
}

structure DescribeImportImageTasksRequest {
    DryRun: Boolean
    Filters: FilterList
    @xmlName("ImportTaskId") ImportTaskIds: ImportTaskIdList
    MaxResults: Integer
    NextToken: String
}

structure DescribeImportImageTasksResult {
    @xmlName("importImageTaskSet") ImportImageTasks: ImportImageTaskList
    @xmlName("nextToken") NextToken: String
}

structure DescribeImportSnapshotTasksRequest {
    DryRun: Boolean
    Filters: FilterList
    @xmlName("ImportTaskId") ImportTaskIds: ImportSnapshotTaskIdList
    MaxResults: Integer
    NextToken: String
}

structure DescribeImportSnapshotTasksResult {
    @xmlName("importSnapshotTaskSet") ImportSnapshotTasks: ImportSnapshotTaskList
    @xmlName("nextToken") NextToken: String
}

structure DescribeInstanceAttributeRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("attribute") Attribute: InstanceAttributeName
}

structure DescribeInstanceConnectEndpointsRequest {
    DryRun: Boolean
    MaxResults: InstanceConnectEndpointMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    @xmlName("InstanceConnectEndpointId") InstanceConnectEndpointIds: ValueStringList
}

structure DescribeInstanceConnectEndpointsResult {
    @xmlName("instanceConnectEndpointSet") InstanceConnectEndpoints: InstanceConnectEndpointSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeInstanceCreditSpecificationsMaxResults

structure DescribeInstanceCreditSpecificationsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    MaxResults: DescribeInstanceCreditSpecificationsMaxResults
    NextToken: String
}

structure DescribeInstanceCreditSpecificationsResult {
    @xmlName("instanceCreditSpecificationSet") InstanceCreditSpecifications: InstanceCreditSpecificationList
    @xmlName("nextToken") NextToken: String
}

structure DescribeInstanceEventNotificationAttributesRequest {
    DryRun: Boolean
}

structure DescribeInstanceEventNotificationAttributesResult {
    @xmlName("instanceTagAttribute") InstanceTagAttribute: InstanceTagNotificationAttribute
}

structure DescribeInstanceEventWindowsRequest {
    DryRun: Boolean
    @xmlName("InstanceEventWindowId") InstanceEventWindowIds: InstanceEventWindowIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: ResultRange
    NextToken: String
}

structure DescribeInstanceEventWindowsResult {
    @xmlName("instanceEventWindowSet") InstanceEventWindows: InstanceEventWindowSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 1000)
integer DescribeInstanceImageMetadataMaxResults

structure DescribeInstanceImageMetadataRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    MaxResults: DescribeInstanceImageMetadataMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeInstanceImageMetadataResult {
    @xmlName("instanceImageMetadataSet") InstanceImageMetadata: InstanceImageMetadataList
    @xmlName("nextToken") NextToken: String
}

structure DescribeInstanceSqlHaHistoryStatesRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    StartTime: MillisecondDateTime
    EndTime: MillisecondDateTime
    NextToken: NextToken
    MaxResults: DescribeInstanceSqlHaStatesRequestMaxResultsInteger
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeInstanceSqlHaHistoryStatesResult {
    @xmlName("instanceSet") Instances: RegisteredInstanceList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeInstanceSqlHaStatesRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    NextToken: NextToken
    MaxResults: DescribeInstanceSqlHaStatesRequestMaxResultsInteger
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

@range(min: 1, max: 1000)
integer DescribeInstanceSqlHaStatesRequestMaxResultsInteger

structure DescribeInstanceSqlHaStatesResult {
    @xmlName("instanceSet") Instances: RegisteredInstanceList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeInstanceStatusRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    MaxResults: Integer
    NextToken: String
    IncludeManagedResources: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("includeAllInstances") IncludeAllInstances: Boolean
}

structure DescribeInstanceStatusResult {
    @xmlName("instanceStatusSet") InstanceStatuses: InstanceStatusList
    @xmlName("nextToken") NextToken: String
}

list DescribeInstanceTopologyGroupNameSet {
    member: PlacementGroupName
}

list DescribeInstanceTopologyInstanceIdSet {
    member: InstanceId
}

@range(min: 1, max: 100)
integer DescribeInstanceTopologyMaxResults

structure DescribeInstanceTopologyRequest {
    DryRun: Boolean
    NextToken: String
    MaxResults: DescribeInstanceTopologyMaxResults
    @xmlName("InstanceId") InstanceIds: DescribeInstanceTopologyInstanceIdSet
    @xmlName("GroupName") GroupNames: DescribeInstanceTopologyGroupNameSet
    @xmlName("Filter") Filters: FilterList
}

structure DescribeInstanceTopologyResult {
    @xmlName("instanceSet") Instances: InstanceSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeInstanceTypeOfferingsRequest {
    DryRun: Boolean
    LocationType: LocationType
    @xmlName("Filter") Filters: FilterList
    MaxResults: DITOMaxResults
    NextToken: NextToken
}

structure DescribeInstanceTypeOfferingsResult {
    @xmlName("instanceTypeOfferingSet") InstanceTypeOfferings: InstanceTypeOfferingsList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeInstanceTypesRequest {
    DryRun: Boolean
    @xmlName("InstanceType") InstanceTypes: RequestInstanceTypeList
    @xmlName("Filter") Filters: FilterList
    MaxResults: DITMaxResults
    NextToken: NextToken
    IncludeUnsupportedInRegion: IncludeUnsupportedInRegion
}

structure DescribeInstanceTypesResult {
    @xmlName("instanceTypeSet") InstanceTypes: InstanceTypeInfoList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeInstancesRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    IncludeManagedResources: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: Integer
}

structure DescribeInstancesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("reservationSet") Reservations: ReservationList
}

@range(min: 5, max: 1000)
integer DescribeInternetGatewaysMaxResults

structure DescribeInternetGatewaysRequest {
    NextToken: String
    MaxResults: DescribeInternetGatewaysMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("internetGatewayId") InternetGatewayIds: InternetGatewayIdList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeInternetGatewaysResult {
    @xmlName("internetGatewaySet") InternetGateways: InternetGatewayList
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 100)
integer DescribeIpamByoasnMaxResults

structure DescribeIpamByoasnRequest {
    DryRun: Boolean
    MaxResults: DescribeIpamByoasnMaxResults
    NextToken: NextToken
}

structure DescribeIpamByoasnResult {
    @xmlName("byoasnSet") Byoasns: ByoasnSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeIpamExternalResourceVerificationTokensRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: IpamMaxResults
    @xmlName("IpamExternalResourceVerificationTokenId") IpamExternalResourceVerificationTokenIds: ValueStringList
}

structure DescribeIpamExternalResourceVerificationTokensResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamExternalResourceVerificationTokenSet") IpamExternalResourceVerificationTokens: IpamExternalResourceVerificationTokenSet
}

structure DescribeIpamPoliciesRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamPolicyId") IpamPolicyIds: ValueStringList
}

structure DescribeIpamPoliciesResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamPolicySet") IpamPolicies: IpamPolicySet
}

@range(min: 1000, max: 100000)
integer DescribeIpamPoolAllocationsMaxResults

structure DescribeIpamPoolAllocationsRequest {
    DryRun: Boolean
    @xmlName("IpamPoolAllocationId") IpamPoolAllocationIds: ValueStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeIpamPoolAllocationsMaxResults
    NextToken: NextToken
}

structure DescribeIpamPoolAllocationsResult {
    @xmlName("ipamPoolAllocationSet") IpamPoolAllocations: IpamPoolAllocationSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeIpamPoolsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamPoolId") IpamPoolIds: ValueStringList
}

structure DescribeIpamPoolsResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamPoolSet") IpamPools: IpamPoolSet
}

structure DescribeIpamPrefixListResolverTargetsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamPrefixListResolverTargetId") IpamPrefixListResolverTargetIds: ValueStringList
    IpamPrefixListResolverId: IpamPrefixListResolverId
}

structure DescribeIpamPrefixListResolverTargetsResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamPrefixListResolverTargetSet") IpamPrefixListResolverTargets: IpamPrefixListResolverTargetSet
}

structure DescribeIpamPrefixListResolversRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamPrefixListResolverId") IpamPrefixListResolverIds: ValueStringList
}

structure DescribeIpamPrefixListResolversResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamPrefixListResolverSet") IpamPrefixListResolvers: IpamPrefixListResolverSet
}

structure DescribeIpamResourceDiscoveriesRequest {
    DryRun: Boolean
    @xmlName("IpamResourceDiscoveryId") IpamResourceDiscoveryIds: ValueStringList
    NextToken: NextToken
    MaxResults: IpamMaxResults
    @xmlName("Filter") Filters: FilterList
}

structure DescribeIpamResourceDiscoveriesResult {
    @xmlName("ipamResourceDiscoverySet") IpamResourceDiscoveries: IpamResourceDiscoverySet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeIpamResourceDiscoveryAssociationsRequest {
    DryRun: Boolean
    @xmlName("IpamResourceDiscoveryAssociationId") IpamResourceDiscoveryAssociationIds: ValueStringList
    NextToken: NextToken
    MaxResults: IpamMaxResults
    @xmlName("Filter") Filters: FilterList
}

structure DescribeIpamResourceDiscoveryAssociationsResult {
    @xmlName("ipamResourceDiscoveryAssociationSet") IpamResourceDiscoveryAssociations: IpamResourceDiscoveryAssociationSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeIpamScopesRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamScopeId") IpamScopeIds: ValueStringList
}

structure DescribeIpamScopesResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamScopeSet") IpamScopes: IpamScopeSet
}

structure DescribeIpamsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @xmlName("IpamId") IpamIds: ValueStringList
}

structure DescribeIpamsResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamSet") Ipams: IpamSet
}

structure DescribeIpv6PoolsRequest {
    @xmlName("PoolId") PoolIds: Ipv6PoolIdList
    NextToken: NextToken
    MaxResults: Ipv6PoolMaxResults
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeIpv6PoolsResult {
    @xmlName("ipv6PoolSet") Ipv6Pools: Ipv6PoolSet
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeKeyPairsRequest {
    @xmlName("KeyName") KeyNames: KeyNameStringList
    @xmlName("KeyPairId") KeyPairIds: KeyPairIdStringList
    IncludePublicKey: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeKeyPairsResult {
    @xmlName("keySet") KeyPairs: KeyPairList
}

structure DescribeLaunchTemplateVersionsRequest {
    DryRun: Boolean
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    @xmlName("LaunchTemplateVersion") Versions: VersionStringList
    MinVersion: String
    MaxVersion: String
    NextToken: String
    MaxResults: Integer
    @xmlName("Filter") Filters: FilterList
    ResolveAlias: Boolean
    IncludeManagedResources: Boolean
}

structure DescribeLaunchTemplateVersionsResult {
    @xmlName("launchTemplateVersionSet") LaunchTemplateVersions: LaunchTemplateVersionSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 200)
integer DescribeLaunchTemplatesMaxResults

structure DescribeLaunchTemplatesRequest {
    DryRun: Boolean
    @xmlName("LaunchTemplateId") LaunchTemplateIds: LaunchTemplateIdStringList
    @xmlName("LaunchTemplateName") LaunchTemplateNames: LaunchTemplateNameStringList
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: DescribeLaunchTemplatesMaxResults
    IncludeManagedResources: Boolean
}

structure DescribeLaunchTemplatesResult {
    @xmlName("launchTemplates") LaunchTemplates: LaunchTemplateSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
    @xmlName("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId") LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds: LocalGatewayRouteTableVirtualInterfaceGroupAssociationIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
    @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociationSet") LocalGatewayRouteTableVirtualInterfaceGroupAssociations: LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewayRouteTableVpcAssociationsRequest {
    @xmlName("LocalGatewayRouteTableVpcAssociationId") LocalGatewayRouteTableVpcAssociationIds: LocalGatewayRouteTableVpcAssociationIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewayRouteTableVpcAssociationsResult {
    @xmlName("localGatewayRouteTableVpcAssociationSet") LocalGatewayRouteTableVpcAssociations: LocalGatewayRouteTableVpcAssociationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewayRouteTablesRequest {
    @xmlName("LocalGatewayRouteTableId") LocalGatewayRouteTableIds: LocalGatewayRouteTableIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewayRouteTablesResult {
    @xmlName("localGatewayRouteTableSet") LocalGatewayRouteTables: LocalGatewayRouteTableSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewayVirtualInterfaceGroupsRequest {
    @xmlName("LocalGatewayVirtualInterfaceGroupId") LocalGatewayVirtualInterfaceGroupIds: LocalGatewayVirtualInterfaceGroupIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewayVirtualInterfaceGroupsResult {
    @xmlName("localGatewayVirtualInterfaceGroupSet") LocalGatewayVirtualInterfaceGroups: LocalGatewayVirtualInterfaceGroupSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewayVirtualInterfacesRequest {
    @xmlName("LocalGatewayVirtualInterfaceId") LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewayVirtualInterfacesResult {
    @xmlName("localGatewayVirtualInterfaceSet") LocalGatewayVirtualInterfaces: LocalGatewayVirtualInterfaceSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeLocalGatewaysRequest {
    @xmlName("LocalGatewayId") LocalGatewayIds: LocalGatewayIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: LocalGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeLocalGatewaysResult {
    @xmlName("localGatewaySet") LocalGateways: LocalGatewaySet
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeLockedSnapshotsMaxResults

structure DescribeLockedSnapshotsRequest {
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeLockedSnapshotsMaxResults
    NextToken: String
    @xmlName("SnapshotId") SnapshotIds: SnapshotIdStringList
    DryRun: Boolean
}

structure DescribeLockedSnapshotsResult {
    @xmlName("snapshotSet") Snapshots: LockedSnapshotsInfoList
    @xmlName("nextToken") NextToken: String
}

structure DescribeMacHostsRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("HostId") HostIds: RequestHostIdList
    MaxResults: DescribeMacHostsRequestMaxResults
    NextToken: String
}

@range(min: 5, max: 500)
integer DescribeMacHostsRequestMaxResults

structure DescribeMacHostsResult {
    @xmlName("macHostSet") MacHosts: MacHostList
    @xmlName("nextToken") NextToken: String
}

@range(min: 1, max: 500)
integer DescribeMacModificationTasksMaxResults

structure DescribeMacModificationTasksRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("MacModificationTaskId") MacModificationTaskIds: MacModificationTaskIdList
    MaxResults: DescribeMacModificationTasksMaxResults
    NextToken: String
}

structure DescribeMacModificationTasksResult {
    @xmlName("macModificationTaskSet") MacModificationTasks: MacModificationTaskList
    @xmlName("nextToken") NextToken: String
}

structure DescribeManagedPrefixListsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: PrefixListMaxResults
    NextToken: NextToken
    @xmlName("PrefixListId") PrefixListIds: ValueStringList
}

structure DescribeManagedPrefixListsResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("prefixListSet") PrefixLists: ManagedPrefixListSet
}

@range(min: 5, max: 1000)
integer DescribeMovingAddressesMaxResults

structure DescribeMovingAddressesRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("publicIp") PublicIps: ValueStringList
    @xmlName("nextToken") NextToken: String
    @xmlName("filter") Filters: FilterList
    @xmlName("maxResults") MaxResults: DescribeMovingAddressesMaxResults
}

structure DescribeMovingAddressesResult {
    @xmlName("movingAddressStatusSet") MovingAddressStatuses: MovingAddressStatusSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeNatGatewaysMaxResults

structure DescribeNatGatewaysRequest {
    DryRun: Boolean
    Filter: FilterList
    MaxResults: DescribeNatGatewaysMaxResults
    @xmlName("NatGatewayId") NatGatewayIds: NatGatewayIdStringList
    NextToken: String
}

structure DescribeNatGatewaysResult {
    @xmlName("natGatewaySet") NatGateways: NatGatewayList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeNetworkAclsMaxResults

structure DescribeNetworkAclsRequest {
    NextToken: String
    MaxResults: DescribeNetworkAclsMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("NetworkAclId") NetworkAclIds: NetworkAclIdStringList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeNetworkAclsResult {
    @xmlName("networkAclSet") NetworkAcls: NetworkAclList
    @xmlName("nextToken") NextToken: String
}

structure DescribeNetworkInsightsAccessScopeAnalysesRequest {
    @xmlName("NetworkInsightsAccessScopeAnalysisId") NetworkInsightsAccessScopeAnalysisIds: NetworkInsightsAccessScopeAnalysisIdList
    NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    AnalysisStartTimeBegin: MillisecondDateTime
    AnalysisStartTimeEnd: MillisecondDateTime
    @xmlName("Filter") Filters: FilterList
    MaxResults: NetworkInsightsMaxResults
    DryRun: Boolean
    NextToken: NextToken
}

structure DescribeNetworkInsightsAccessScopeAnalysesResult {
    @xmlName("networkInsightsAccessScopeAnalysisSet") NetworkInsightsAccessScopeAnalyses: NetworkInsightsAccessScopeAnalysisList
    @xmlName("nextToken") NextToken: String
}

structure DescribeNetworkInsightsAccessScopesRequest {
    @xmlName("NetworkInsightsAccessScopeId") NetworkInsightsAccessScopeIds: NetworkInsightsAccessScopeIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: NetworkInsightsMaxResults
    DryRun: Boolean
    NextToken: NextToken
}

structure DescribeNetworkInsightsAccessScopesResult {
    @xmlName("networkInsightsAccessScopeSet") NetworkInsightsAccessScopes: NetworkInsightsAccessScopeList
    @xmlName("nextToken") NextToken: String
}

structure DescribeNetworkInsightsAnalysesRequest {
    @xmlName("NetworkInsightsAnalysisId") NetworkInsightsAnalysisIds: NetworkInsightsAnalysisIdList
    NetworkInsightsPathId: NetworkInsightsPathId
    AnalysisStartTime: MillisecondDateTime
    AnalysisEndTime: MillisecondDateTime
    @xmlName("Filter") Filters: FilterList
    MaxResults: NetworkInsightsMaxResults
    DryRun: Boolean
    NextToken: NextToken
}

structure DescribeNetworkInsightsAnalysesResult {
    @xmlName("networkInsightsAnalysisSet") NetworkInsightsAnalyses: NetworkInsightsAnalysisList
    @xmlName("nextToken") NextToken: String
}

structure DescribeNetworkInsightsPathsRequest {
    @xmlName("NetworkInsightsPathId") NetworkInsightsPathIds: NetworkInsightsPathIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: NetworkInsightsMaxResults
    DryRun: Boolean
    NextToken: NextToken
}

structure DescribeNetworkInsightsPathsResult {
    @xmlName("networkInsightsPathSet") NetworkInsightsPaths: NetworkInsightsPathList
    @xmlName("nextToken") NextToken: String
}

structure DescribeNetworkInterfaceAttributeRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("attribute") Attribute: NetworkInterfaceAttribute
}

structure DescribeNetworkInterfaceAttributeResult {
    @xmlName("attachment") Attachment: NetworkInterfaceAttachment
    @xmlName("description") Description: AttributeValue
    @xmlName("groupSet") Groups: GroupIdentifierList
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("sourceDestCheck") SourceDestCheck: AttributeBooleanValue
    @xmlName("associatePublicIpAddress") AssociatePublicIpAddress: Boolean
}

@range(min: 5, max: 255)
integer DescribeNetworkInterfacePermissionsMaxResults

structure DescribeNetworkInterfacePermissionsRequest {
    @xmlName("NetworkInterfacePermissionId") NetworkInterfacePermissionIds: NetworkInterfacePermissionIdList
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: DescribeNetworkInterfacePermissionsMaxResults
}

structure DescribeNetworkInterfacePermissionsResult {
    @xmlName("networkInterfacePermissions") NetworkInterfacePermissions: NetworkInterfacePermissionList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeNetworkInterfacesMaxResults

structure DescribeNetworkInterfacesRequest {
    NextToken: String
    MaxResults: DescribeNetworkInterfacesMaxResults
    IncludeManagedResources: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("NetworkInterfaceId") NetworkInterfaceIds: NetworkInterfaceIdList
    @xmlName("filter") Filters: FilterList
}

structure DescribeNetworkInterfacesResult {
    @xmlName("networkInterfaceSet") NetworkInterfaces: NetworkInterfaceList
    @xmlName("nextToken") NextToken: String
}

structure DescribeOutpostLagsRequest {
    @xmlName("OutpostLagId") OutpostLagIds: OutpostLagIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: OutpostLagMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeOutpostLagsResult {
    @xmlName("outpostLagSet") OutpostLags: OutpostLagSet
    @xmlName("nextToken") NextToken: String
}

structure DescribePlacementGroupsRequest {
    @xmlName("GroupId") GroupIds: PlacementGroupIdStringList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("groupName") GroupNames: PlacementGroupStringList
    @xmlName("Filter") Filters: FilterList
}

structure DescribePlacementGroupsResult {
    @xmlName("placementGroupSet") PlacementGroups: PlacementGroupList
}

structure DescribePrefixListsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
    @xmlName("PrefixListId") PrefixListIds: PrefixListResourceIdStringList
}

structure DescribePrefixListsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("prefixListSet") PrefixLists: PrefixListSet
}

@range(min: 1, max: 1000)
integer DescribePrincipalIdFormatMaxResults

structure DescribePrincipalIdFormatRequest {
    DryRun: Boolean
    @xmlName("Resource") Resources: ResourceList
    MaxResults: DescribePrincipalIdFormatMaxResults
    NextToken: String
}

structure DescribePrincipalIdFormatResult {
    @xmlName("principalSet") Principals: PrincipalIdFormatList
    @xmlName("nextToken") NextToken: String
}

structure DescribePublicIpv4PoolsRequest {
    @xmlName("PoolId") PoolIds: PublicIpv4PoolIdStringList
    NextToken: NextToken
    MaxResults: PoolMaxResults
    @xmlName("Filter") Filters: FilterList
}

structure DescribePublicIpv4PoolsResult {
    @xmlName("publicIpv4PoolSet") PublicIpv4Pools: PublicIpv4PoolSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeRegionsRequest {
    @xmlName("RegionName") RegionNames: RegionNameStringList
    AllRegions: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeRegionsResult {
    @xmlName("regionInfo") Regions: RegionList
}

@range(min: 1, max: 50)
integer DescribeReplaceRootVolumeTasksMaxResults

structure DescribeReplaceRootVolumeTasksRequest {
    @xmlName("ReplaceRootVolumeTaskId") ReplaceRootVolumeTaskIds: ReplaceRootVolumeTaskIds
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeReplaceRootVolumeTasksMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure DescribeReplaceRootVolumeTasksResult {
    @xmlName("replaceRootVolumeTaskSet") ReplaceRootVolumeTasks: ReplaceRootVolumeTasks
    @xmlName("nextToken") NextToken: String
}

structure DescribeReservedInstancesListingsRequest {
    @xmlName("reservedInstancesId") ReservedInstancesId: ReservationId
    @xmlName("reservedInstancesListingId") ReservedInstancesListingId: ReservedInstancesListingId
    @xmlName("Filter") Filters: FilterList
}

structure DescribeReservedInstancesListingsResult {
    @xmlName("reservedInstancesListingsSet") ReservedInstancesListings: ReservedInstancesListingList
}

structure DescribeReservedInstancesModificationsRequest {
    @xmlName("ReservedInstancesModificationId") ReservedInstancesModificationIds: ReservedInstancesModificationIdStringList
    @xmlName("nextToken") NextToken: String
    @xmlName("Filter") Filters: FilterList
}

structure DescribeReservedInstancesModificationsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("reservedInstancesModificationsSet") ReservedInstancesModifications: ReservedInstancesModificationList
}

structure DescribeReservedInstancesOfferingsRequest {
    AvailabilityZone: String
    IncludeMarketplace: Boolean
    InstanceType: InstanceType
    MaxDuration: Long
    MaxInstanceCount: Integer
    MinDuration: Long
    OfferingClass: OfferingClassType
    ProductDescription: RIProductDescription
    @xmlName("ReservedInstancesOfferingId") ReservedInstancesOfferingIds: ReservedInstancesOfferingIdStringList
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("instanceTenancy") InstanceTenancy: Tenancy
    @xmlName("offeringType") OfferingType: OfferingTypeValues
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: Integer
}

structure DescribeReservedInstancesOfferingsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("reservedInstancesOfferingsSet") ReservedInstancesOfferings: ReservedInstancesOfferingList
}

structure DescribeReservedInstancesRequest {
    OfferingClass: OfferingClassType
    @xmlName("ReservedInstancesId") ReservedInstancesIds: ReservedInstancesIdStringList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("offeringType") OfferingType: OfferingTypeValues
}

structure DescribeReservedInstancesResult {
    @xmlName("reservedInstancesSet") ReservedInstances: ReservedInstancesList
}

structure DescribeRouteServerEndpointsRequest {
    @xmlName("RouteServerEndpointId") RouteServerEndpointIds: RouteServerEndpointIdsList
    NextToken: String
    MaxResults: RouteServerMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeRouteServerEndpointsResult {
    @xmlName("routeServerEndpointSet") RouteServerEndpoints: RouteServerEndpointsList
    @xmlName("nextToken") NextToken: String
}

structure DescribeRouteServerPeersRequest {
    @xmlName("RouteServerPeerId") RouteServerPeerIds: RouteServerPeerIdsList
    NextToken: String
    MaxResults: RouteServerMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeRouteServerPeersResult {
    @xmlName("routeServerPeerSet") RouteServerPeers: RouteServerPeersList
    @xmlName("nextToken") NextToken: String
}

structure DescribeRouteServersRequest {
    @xmlName("RouteServerId") RouteServerIds: RouteServerIdsList
    NextToken: String
    MaxResults: RouteServerMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeRouteServersResult {
    @xmlName("routeServerSet") RouteServers: RouteServersList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 100)
integer DescribeRouteTablesMaxResults

structure DescribeRouteTablesRequest {
    NextToken: String
    MaxResults: DescribeRouteTablesMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("RouteTableId") RouteTableIds: RouteTableIdStringList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeRouteTablesResult {
    @xmlName("routeTableSet") RouteTables: RouteTableList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 300)
integer DescribeScheduledInstanceAvailabilityMaxResults

structure DescribeScheduledInstanceAvailabilityRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @required FirstSlotStartTimeRange: SlotDateTimeRangeRequest
    MaxResults: DescribeScheduledInstanceAvailabilityMaxResults
    MaxSlotDurationInHours: Integer
    MinSlotDurationInHours: Integer
    NextToken: String
    @required Recurrence: ScheduledInstanceRecurrenceRequest
}

structure DescribeScheduledInstanceAvailabilityResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("scheduledInstanceAvailabilitySet") ScheduledInstanceAvailabilitySet: ScheduledInstanceAvailabilitySet
}

structure DescribeScheduledInstancesRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
    @xmlName("ScheduledInstanceId") ScheduledInstanceIds: ScheduledInstanceIdRequestSet
    SlotStartTimeRange: SlotStartTimeRangeRequest
}

structure DescribeScheduledInstancesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("scheduledInstanceSet") ScheduledInstanceSet: ScheduledInstanceSet
}

@range(min: 5, max: 1000)
integer DescribeSecondaryInterfacesMaxResults

structure DescribeSecondaryInterfacesRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeSecondaryInterfacesMaxResults
    NextToken: String
    @xmlName("SecondaryInterfaceId") SecondaryInterfaceIds: SecondaryInterfaceIdList
}

structure DescribeSecondaryInterfacesResult {
    @xmlName("secondaryInterfaceSet") SecondaryInterfaces: SecondaryInterfaceList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeSecondaryNetworksMaxResults

structure DescribeSecondaryNetworksRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeSecondaryNetworksMaxResults
    NextToken: String
    @xmlName("SecondaryNetworkId") SecondaryNetworkIds: SecondaryNetworkIdList
}

structure DescribeSecondaryNetworksResult {
    @xmlName("secondaryNetworkSet") SecondaryNetworks: SecondaryNetworkList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeSecondarySubnetsMaxResults

structure DescribeSecondarySubnetsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: DescribeSecondarySubnetsMaxResults
    NextToken: String
    @xmlName("SecondarySubnetId") SecondarySubnetIds: SecondarySubnetIdList
}

structure DescribeSecondarySubnetsResult {
    @xmlName("secondarySubnetSet") SecondarySubnets: SecondarySubnetList
    @xmlName("nextToken") NextToken: String
}

structure DescribeSecurityGroupReferencesRequest {
    DryRun: Boolean
    @required GroupId: GroupIds
}

structure DescribeSecurityGroupReferencesResult {
    @xmlName("securityGroupReferenceSet") SecurityGroupReferenceSet: SecurityGroupReferences
}

@range(min: 5, max: 1000)
integer DescribeSecurityGroupRulesMaxResults

structure DescribeSecurityGroupRulesRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("SecurityGroupRuleId") SecurityGroupRuleIds: SecurityGroupRuleIdList
    DryRun: Boolean
    NextToken: String
    MaxResults: DescribeSecurityGroupRulesMaxResults
}

structure DescribeSecurityGroupRulesResult {
    @xmlName("securityGroupRuleSet") SecurityGroupRules: SecurityGroupRuleList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeSecurityGroupVpcAssociationsMaxResults

structure DescribeSecurityGroupVpcAssociationsRequest {
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: DescribeSecurityGroupVpcAssociationsMaxResults
    DryRun: Boolean
}

structure DescribeSecurityGroupVpcAssociationsResult {
    @xmlName("securityGroupVpcAssociationSet") SecurityGroupVpcAssociations: SecurityGroupVpcAssociationList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeSecurityGroupsMaxResults

structure DescribeSecurityGroupsRequest {
    @xmlName("GroupId") GroupIds: GroupIdStringList
    @xmlName("GroupName") GroupNames: GroupNameStringList
    NextToken: String
    MaxResults: DescribeSecurityGroupsMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeSecurityGroupsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("securityGroupInfo") SecurityGroups: SecurityGroupList
}

structure DescribeServiceLinkVirtualInterfacesRequest {
    @xmlName("ServiceLinkVirtualInterfaceId") ServiceLinkVirtualInterfaceIds: ServiceLinkVirtualInterfaceIdSet
    @xmlName("Filter") Filters: FilterList
    MaxResults: ServiceLinkMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeServiceLinkVirtualInterfacesResult {
    @xmlName("serviceLinkVirtualInterfaceSet") ServiceLinkVirtualInterfaces: ServiceLinkVirtualInterfaceSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeSnapshotAttributeRequest {
    @required Attribute: SnapshotAttributeName
    @required SnapshotId: SnapshotId
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeSnapshotAttributeResult {
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("createVolumePermission") CreateVolumePermissions: CreateVolumePermissionList
}

integer DescribeSnapshotTierStatusMaxResults

structure DescribeSnapshotTierStatusRequest {
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
    NextToken: String
    MaxResults: DescribeSnapshotTierStatusMaxResults
}

structure DescribeSnapshotTierStatusResult {
    @xmlName("snapshotTierStatusSet") SnapshotTierStatuses: snapshotTierStatusSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeSnapshotsRequest {
    MaxResults: Integer
    NextToken: String
    @xmlName("Owner") OwnerIds: OwnerStringList
    @xmlName("RestorableBy") RestorableByUserIds: RestorableByStringList
    @xmlName("SnapshotId") SnapshotIds: SnapshotIdStringList
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeSnapshotsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("snapshotSet") Snapshots: SnapshotList
}

structure DescribeSpotDatafeedSubscriptionRequest {
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeSpotDatafeedSubscriptionResult {
    @xmlName("spotDatafeedSubscription") SpotDatafeedSubscription: SpotDatafeedSubscription
}

@range(min: 1, max: 1000)
integer DescribeSpotFleetInstancesMaxResults

structure DescribeSpotFleetInstancesRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("spotFleetRequestId") SpotFleetRequestId: SpotFleetRequestId
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: DescribeSpotFleetInstancesMaxResults
}

structure DescribeSpotFleetInstancesResponse {
    @xmlName("activeInstanceSet") ActiveInstances: ActiveInstanceSet
    @xmlName("nextToken") NextToken: String
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
}

@range(min: 1, max: 1000)
integer DescribeSpotFleetRequestHistoryMaxResults

structure DescribeSpotFleetRequestHistoryRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("spotFleetRequestId") SpotFleetRequestId: SpotFleetRequestId
    @xmlName("eventType") EventType: EventType
    @required @xmlName("startTime") StartTime: DateTime
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: DescribeSpotFleetRequestHistoryMaxResults
}

structure DescribeSpotFleetRequestHistoryResponse {
    @xmlName("historyRecordSet") HistoryRecords: HistoryRecords
    @xmlName("lastEvaluatedTime") LastEvaluatedTime: DateTime
    @xmlName("nextToken") NextToken: String
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
    @xmlName("startTime") StartTime: DateTime
}

structure DescribeSpotFleetRequestsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("spotFleetRequestId") SpotFleetRequestIds: SpotFleetRequestIdList
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: Integer
}

structure DescribeSpotFleetRequestsResponse {
    @xmlName("nextToken") NextToken: String
    @xmlName("spotFleetRequestConfigSet") SpotFleetRequestConfigs: SpotFleetRequestConfigSet
}

structure DescribeSpotInstanceRequestsRequest {
    NextToken: String
    MaxResults: Integer
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("SpotInstanceRequestId") SpotInstanceRequestIds: SpotInstanceRequestIdList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeSpotInstanceRequestsResult {
    @xmlName("spotInstanceRequestSet") SpotInstanceRequests: SpotInstanceRequestList
    @xmlName("nextToken") NextToken: String
}

structure DescribeSpotPriceHistoryRequest {
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("startTime") StartTime: DateTime
    @xmlName("endTime") EndTime: DateTime
    @xmlName("InstanceType") InstanceTypes: InstanceTypeList
    @xmlName("ProductDescription") ProductDescriptions: ProductDescriptionList
    @xmlName("Filter") Filters: FilterList
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("maxResults") MaxResults: Integer
    @xmlName("nextToken") NextToken: String
}

structure DescribeSpotPriceHistoryResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("spotPriceHistorySet") SpotPriceHistory: SpotPriceHistoryList
}

@range(min: 5, max: 255)
integer DescribeStaleSecurityGroupsMaxResults

@length(min: 1, max: 1024)
string DescribeStaleSecurityGroupsNextToken

structure DescribeStaleSecurityGroupsRequest {
    DryRun: Boolean
    MaxResults: DescribeStaleSecurityGroupsMaxResults
    NextToken: DescribeStaleSecurityGroupsNextToken
    @required VpcId: VpcId
}

structure DescribeStaleSecurityGroupsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("staleSecurityGroupSet") StaleSecurityGroupSet: StaleSecurityGroupSet
}

structure DescribeStoreImageTasksRequest {
    @xmlName("ImageId") ImageIds: ImageIdList
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: DescribeStoreImageTasksRequestMaxResults
}

@range(min: 1, max: 200)
integer DescribeStoreImageTasksRequestMaxResults

structure DescribeStoreImageTasksResult {
    @xmlName("storeImageTaskResultSet") StoreImageTaskResults: StoreImageTaskResultSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeSubnetsMaxResults

structure DescribeSubnetsRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("SubnetId") SubnetIds: SubnetIdStringList
    NextToken: String
    MaxResults: DescribeSubnetsMaxResults
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeSubnetsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("subnetSet") Subnets: SubnetList
}

structure DescribeTagsRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("maxResults") MaxResults: Integer
    @xmlName("nextToken") NextToken: String
}

structure DescribeTagsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("tagSet") Tags: TagDescriptionList
}

structure DescribeTrafficMirrorFilterRulesRequest {
    @xmlName("TrafficMirrorFilterRuleId") TrafficMirrorFilterRuleIds: TrafficMirrorFilterRuleIdList
    TrafficMirrorFilterId: TrafficMirrorFilterId
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: TrafficMirroringMaxResults
    NextToken: NextToken
}

structure DescribeTrafficMirrorFilterRulesResult {
    @xmlName("trafficMirrorFilterRuleSet") TrafficMirrorFilterRules: TrafficMirrorFilterRuleSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeTrafficMirrorFiltersRequest {
    @xmlName("TrafficMirrorFilterId") TrafficMirrorFilterIds: TrafficMirrorFilterIdList
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: TrafficMirroringMaxResults
    NextToken: NextToken
}

structure DescribeTrafficMirrorFiltersResult {
    @xmlName("trafficMirrorFilterSet") TrafficMirrorFilters: TrafficMirrorFilterSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeTrafficMirrorSessionsRequest {
    @xmlName("TrafficMirrorSessionId") TrafficMirrorSessionIds: TrafficMirrorSessionIdList
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: TrafficMirroringMaxResults
    NextToken: NextToken
}

structure DescribeTrafficMirrorSessionsResult {
    @xmlName("trafficMirrorSessionSet") TrafficMirrorSessions: TrafficMirrorSessionSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeTrafficMirrorTargetsRequest {
    @xmlName("TrafficMirrorTargetId") TrafficMirrorTargetIds: TrafficMirrorTargetIdList
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: TrafficMirroringMaxResults
    NextToken: NextToken
}

structure DescribeTrafficMirrorTargetsResult {
    @xmlName("trafficMirrorTargetSet") TrafficMirrorTargets: TrafficMirrorTargetSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayAttachmentsRequest {
    TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayAttachmentsResult {
    @xmlName("transitGatewayAttachments") TransitGatewayAttachments: TransitGatewayAttachmentList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayConnectPeersRequest {
    TransitGatewayConnectPeerIds: TransitGatewayConnectPeerIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayConnectPeersResult {
    @xmlName("transitGatewayConnectPeerSet") TransitGatewayConnectPeers: TransitGatewayConnectPeerList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayConnectsRequest {
    TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayConnectsResult {
    @xmlName("transitGatewayConnectSet") TransitGatewayConnects: TransitGatewayConnectList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayMeteringPoliciesRequest {
    TransitGatewayMeteringPolicyIds: TransitGatewayMeteringPolicyIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayMeteringPoliciesResult {
    @xmlName("transitGatewayMeteringPolicies") TransitGatewayMeteringPolicies: TransitGatewayMeteringPolicyList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayMulticastDomainsRequest {
    TransitGatewayMulticastDomainIds: TransitGatewayMulticastDomainIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayMulticastDomainsResult {
    @xmlName("transitGatewayMulticastDomains") TransitGatewayMulticastDomains: TransitGatewayMulticastDomainList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayPeeringAttachmentsRequest {
    TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayPeeringAttachmentsResult {
    @xmlName("transitGatewayPeeringAttachments") TransitGatewayPeeringAttachments: TransitGatewayPeeringAttachmentList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayPolicyTablesRequest {
    TransitGatewayPolicyTableIds: TransitGatewayPolicyTableIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayPolicyTablesResult {
    @xmlName("transitGatewayPolicyTables") TransitGatewayPolicyTables: TransitGatewayPolicyTableList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayRouteTableAnnouncementsRequest {
    TransitGatewayRouteTableAnnouncementIds: TransitGatewayRouteTableAnnouncementIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayRouteTableAnnouncementsResult {
    @xmlName("transitGatewayRouteTableAnnouncements") TransitGatewayRouteTableAnnouncements: TransitGatewayRouteTableAnnouncementList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayRouteTablesRequest {
    TransitGatewayRouteTableIds: TransitGatewayRouteTableIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayRouteTablesResult {
    @xmlName("transitGatewayRouteTables") TransitGatewayRouteTables: TransitGatewayRouteTableList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewayVpcAttachmentsRequest {
    TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewayVpcAttachmentsResult {
    @xmlName("transitGatewayVpcAttachments") TransitGatewayVpcAttachments: TransitGatewayVpcAttachmentList
    @xmlName("nextToken") NextToken: String
}

structure DescribeTransitGatewaysRequest {
    TransitGatewayIds: TransitGatewayIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure DescribeTransitGatewaysResult {
    @xmlName("transitGatewaySet") TransitGateways: TransitGatewayList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 255)
integer DescribeTrunkInterfaceAssociationsMaxResults

structure DescribeTrunkInterfaceAssociationsRequest {
    @xmlName("AssociationId") AssociationIds: TrunkInterfaceAssociationIdList
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: DescribeTrunkInterfaceAssociationsMaxResults
}

structure DescribeTrunkInterfaceAssociationsResult {
    @xmlName("interfaceAssociationSet") InterfaceAssociations: TrunkInterfaceAssociationList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeVerifiedAccessEndpointsMaxResults

structure DescribeVerifiedAccessEndpointsRequest {
    @xmlName("VerifiedAccessEndpointId") VerifiedAccessEndpointIds: VerifiedAccessEndpointIdList
    VerifiedAccessInstanceId: VerifiedAccessInstanceId
    VerifiedAccessGroupId: VerifiedAccessGroupId
    MaxResults: DescribeVerifiedAccessEndpointsMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeVerifiedAccessEndpointsResult {
    @xmlName("verifiedAccessEndpointSet") VerifiedAccessEndpoints: VerifiedAccessEndpointList
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 1000)
integer DescribeVerifiedAccessGroupMaxResults

structure DescribeVerifiedAccessGroupsRequest {
    @xmlName("VerifiedAccessGroupId") VerifiedAccessGroupIds: VerifiedAccessGroupIdList
    VerifiedAccessInstanceId: VerifiedAccessInstanceId
    MaxResults: DescribeVerifiedAccessGroupMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeVerifiedAccessGroupsResult {
    @xmlName("verifiedAccessGroupSet") VerifiedAccessGroups: VerifiedAccessGroupList
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 1, max: 10)
integer DescribeVerifiedAccessInstanceLoggingConfigurationsMaxResults

structure DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
    @xmlName("VerifiedAccessInstanceId") VerifiedAccessInstanceIds: VerifiedAccessInstanceIdList
    MaxResults: DescribeVerifiedAccessInstanceLoggingConfigurationsMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
    @xmlName("loggingConfigurationSet") LoggingConfigurations: VerifiedAccessInstanceLoggingConfigurationList
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 200)
integer DescribeVerifiedAccessInstancesMaxResults

structure DescribeVerifiedAccessInstancesRequest {
    @xmlName("VerifiedAccessInstanceId") VerifiedAccessInstanceIds: VerifiedAccessInstanceIdList
    MaxResults: DescribeVerifiedAccessInstancesMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeVerifiedAccessInstancesResult {
    @xmlName("verifiedAccessInstanceSet") VerifiedAccessInstances: VerifiedAccessInstanceList
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 5, max: 200)
integer DescribeVerifiedAccessTrustProvidersMaxResults

structure DescribeVerifiedAccessTrustProvidersRequest {
    @xmlName("VerifiedAccessTrustProviderId") VerifiedAccessTrustProviderIds: VerifiedAccessTrustProviderIdList
    MaxResults: DescribeVerifiedAccessTrustProvidersMaxResults
    NextToken: NextToken
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

structure DescribeVerifiedAccessTrustProvidersResult {
    @xmlName("verifiedAccessTrustProviderSet") VerifiedAccessTrustProviders: VerifiedAccessTrustProviderList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeVolumeAttributeRequest {
    @required Attribute: VolumeAttributeName
    @required VolumeId: VolumeId
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeVolumeAttributeResult {
    @xmlName("autoEnableIO") AutoEnableIO: AttributeBooleanValue
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("volumeId") VolumeId: String
}

structure DescribeVolumeStatusRequest {
    MaxResults: Integer
    NextToken: String
    @xmlName("VolumeId") VolumeIds: VolumeIdStringList
    IncludeManagedResources: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure DescribeVolumeStatusResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("volumeStatusSet") VolumeStatuses: VolumeStatusList
}

structure DescribeVolumesModificationsRequest {
    DryRun: Boolean
    @xmlName("VolumeId") VolumeIds: VolumeIdStringList
    @xmlName("Filter") Filters: FilterList
    NextToken: String
    MaxResults: Integer
}

structure DescribeVolumesModificationsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("volumeModificationSet") VolumesModifications: VolumeModificationList
}

structure DescribeVolumesRequest {
    @xmlName("VolumeId") VolumeIds: VolumeIdStringList
    IncludeManagedResources: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("nextToken") NextToken: String
    @xmlName("maxResults") MaxResults: Integer
}

structure DescribeVolumesResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("volumeSet") Volumes: VolumeList
}

structure DescribeVpcAttributeRequest {
    @required Attribute: VpcAttributeName
    @required VpcId: VpcId
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeVpcAttributeResult {
    @xmlName("enableDnsHostnames") EnableDnsHostnames: AttributeBooleanValue
    @xmlName("enableDnsSupport") EnableDnsSupport: AttributeBooleanValue
    @xmlName("enableNetworkAddressUsageMetrics") EnableNetworkAddressUsageMetrics: AttributeBooleanValue
    @xmlName("vpcId") VpcId: String
}

@range(min: 5, max: 1000)
integer DescribeVpcBlockPublicAccessExclusionsMaxResults

structure DescribeVpcBlockPublicAccessExclusionsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("ExclusionId") ExclusionIds: VpcBlockPublicAccessExclusionIdList
    NextToken: String
    MaxResults: DescribeVpcBlockPublicAccessExclusionsMaxResults
}

structure DescribeVpcBlockPublicAccessExclusionsResult {
    @xmlName("vpcBlockPublicAccessExclusionSet") VpcBlockPublicAccessExclusions: VpcBlockPublicAccessExclusionList
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcBlockPublicAccessOptionsRequest {
    DryRun: Boolean
}

structure DescribeVpcBlockPublicAccessOptionsResult {
    @xmlName("vpcBlockPublicAccessOptions") VpcBlockPublicAccessOptions: VpcBlockPublicAccessOptions
}

@range(min: 5, max: 255)
integer DescribeVpcClassicLinkDnsSupportMaxResults

@length(min: 1, max: 1024)
string DescribeVpcClassicLinkDnsSupportNextToken

structure DescribeVpcClassicLinkDnsSupportRequest {
    VpcIds: VpcClassicLinkIdList
    @xmlName("maxResults") MaxResults: DescribeVpcClassicLinkDnsSupportMaxResults
    @xmlName("nextToken") NextToken: DescribeVpcClassicLinkDnsSupportNextToken
}

structure DescribeVpcClassicLinkDnsSupportResult {
    @xmlName("nextToken") NextToken: DescribeVpcClassicLinkDnsSupportNextToken
    @xmlName("vpcs") Vpcs: ClassicLinkDnsSupportList
}

structure DescribeVpcClassicLinkRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("VpcId") VpcIds: VpcClassicLinkIdList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeVpcClassicLinkResult {
    @xmlName("vpcSet") Vpcs: VpcClassicLinkList
}

@range(min: 5, max: 1000)
integer DescribeVpcEncryptionControlsMaxResults

structure DescribeVpcEncryptionControlsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    @xmlName("VpcEncryptionControlId") VpcEncryptionControlIds: VpcEncryptionControlIdList
    @xmlName("VpcId") VpcIds: VpcIdStringList
    NextToken: String
    MaxResults: DescribeVpcEncryptionControlsMaxResults
}

structure DescribeVpcEncryptionControlsResult {
    @xmlName("vpcEncryptionControlSet") VpcEncryptionControls: VpcEncryptionControlList
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointAssociationsRequest {
    DryRun: Boolean
    @xmlName("VpcEndpointId") VpcEndpointIds: VpcEndpointIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: maxResults
    NextToken: String
}

structure DescribeVpcEndpointAssociationsResult {
    @xmlName("vpcEndpointAssociationSet") VpcEndpointAssociations: VpcEndpointAssociationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointConnectionNotificationsRequest {
    DryRun: Boolean
    ConnectionNotificationId: ConnectionNotificationId
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
}

structure DescribeVpcEndpointConnectionNotificationsResult {
    @xmlName("connectionNotificationSet") ConnectionNotificationSet: ConnectionNotificationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointConnectionsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
}

structure DescribeVpcEndpointConnectionsResult {
    @xmlName("vpcEndpointConnectionSet") VpcEndpointConnections: VpcEndpointConnectionSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointServiceConfigurationsRequest {
    DryRun: Boolean
    @xmlName("ServiceId") ServiceIds: VpcEndpointServiceIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
}

structure DescribeVpcEndpointServiceConfigurationsResult {
    @xmlName("serviceConfigurationSet") ServiceConfigurations: ServiceConfigurationSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointServicePermissionsRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
}

structure DescribeVpcEndpointServicePermissionsResult {
    @xmlName("allowedPrincipals") AllowedPrincipals: AllowedPrincipalSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointServicesRequest {
    DryRun: Boolean
    @xmlName("ServiceName") ServiceNames: ValueStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
    @xmlName("ServiceRegion") ServiceRegions: ValueStringList
}

structure DescribeVpcEndpointServicesResult {
    @xmlName("serviceNameSet") ServiceNames: ValueStringList
    @xmlName("serviceDetailSet") ServiceDetails: ServiceDetailSet
    @xmlName("nextToken") NextToken: String
}

structure DescribeVpcEndpointsRequest {
    DryRun: Boolean
    @xmlName("VpcEndpointId") VpcEndpointIds: VpcEndpointIdList
    @xmlName("Filter") Filters: FilterList
    MaxResults: Integer
    NextToken: String
}

structure DescribeVpcEndpointsResult {
    @xmlName("vpcEndpointSet") VpcEndpoints: VpcEndpointSet
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeVpcPeeringConnectionsMaxResults

structure DescribeVpcPeeringConnectionsRequest {
    NextToken: String
    MaxResults: DescribeVpcPeeringConnectionsMaxResults
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("VpcPeeringConnectionId") VpcPeeringConnectionIds: VpcPeeringConnectionIdList
    @xmlName("Filter") Filters: FilterList
}

structure DescribeVpcPeeringConnectionsResult {
    @xmlName("vpcPeeringConnectionSet") VpcPeeringConnections: VpcPeeringConnectionList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeVpcsMaxResults

structure DescribeVpcsRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("VpcId") VpcIds: VpcIdStringList
    NextToken: String
    MaxResults: DescribeVpcsMaxResults
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeVpcsResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("vpcSet") Vpcs: VpcList
}

structure DescribeVpnConcentratorsRequest {
    @xmlName("VpnConcentratorId") VpnConcentratorIds: VpnConcentratorIdStringList
    @xmlName("Filter") Filters: FilterList
    MaxResults: GVCDMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure DescribeVpnConcentratorsResult {
    @xmlName("vpnConcentratorSet") VpnConcentrators: VpnConcentratorList
    @xmlName("nextToken") NextToken: NextToken
}

structure DescribeVpnConnectionsRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("VpnConnectionId") VpnConnectionIds: VpnConnectionIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeVpnConnectionsResult {
    @xmlName("vpnConnectionSet") VpnConnections: VpnConnectionList
}

structure DescribeVpnGatewaysRequest {
    @xmlName("Filter") Filters: FilterList
    @xmlName("VpnGatewayId") VpnGatewayIds: VpnGatewayIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

structure DescribeVpnGatewaysResult {
    @xmlName("vpnGatewaySet") VpnGateways: VpnGatewayList
}

enum DestinationFileFormat {
    plain_text = "plain-text"
    parquet
}

structure DestinationOptionsRequest {
    FileFormat: DestinationFileFormat
    HiveCompatiblePartitions: Boolean
    PerHourPartition: Boolean
}

structure DestinationOptionsResponse {
    @xmlName("fileFormat") FileFormat: DestinationFileFormat
    @xmlName("hiveCompatiblePartitions") HiveCompatiblePartitions: Boolean
    @xmlName("perHourPartition") PerHourPartition: Boolean
}

structure DetachClassicLinkVpcRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("vpcId") VpcId: VpcId
}

structure DetachClassicLinkVpcResult {
    @xmlName("return") Return: Boolean
}

structure DetachInternetGatewayRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("internetGatewayId") InternetGatewayId: InternetGatewayId
    @required @xmlName("vpcId") VpcId: VpcId
}

structure DetachNetworkInterfaceRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("attachmentId") AttachmentId: NetworkInterfaceAttachmentId
    @xmlName("force") Force: Boolean
}

structure DetachVerifiedAccessTrustProviderRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    @required VerifiedAccessTrustProviderId: VerifiedAccessTrustProviderId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure DetachVerifiedAccessTrustProviderResult {
    @xmlName("verifiedAccessTrustProvider") VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
    @xmlName("verifiedAccessInstance") VerifiedAccessInstance: VerifiedAccessInstance
}

structure DetachVolumeRequest {
    Device: String
    Force: Boolean
    InstanceId: InstanceIdForResolver
    @required VolumeId: VolumeIdWithResolver
    @xmlName("dryRun") DryRun: Boolean
}

structure DetachVpnGatewayRequest {
    @required VpcId: VpcId
    @required VpnGatewayId: VpnGatewayId
    @xmlName("dryRun") DryRun: Boolean
}

structure DeviceOptions {
    @xmlName("tenantId") TenantId: String
    @xmlName("publicSigningKeyUrl") PublicSigningKeyUrl: String
}

enum DeviceTrustProviderType {
    jamf
    crowdstrike
    jumpcloud
}

list DeviceTrustProviderTypeList {
    @xmlName("item") member: DeviceTrustProviderType
}

enum DeviceType {
    ebs
    instance_store = "instance-store"
}

structure DhcpConfiguration {
    @xmlName("key") Key: String
    @xmlName("valueSet") Values: DhcpConfigurationValueList
}

list DhcpConfigurationList {
    @xmlName("item") member: DhcpConfiguration
}

list DhcpConfigurationValueList {
    @xmlName("item") member: AttributeValue
}

structure DhcpOptions {
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("dhcpOptionsId") DhcpOptionsId: String
    @xmlName("dhcpConfigurationSet") DhcpConfigurations: DhcpConfigurationList
}

string DhcpOptionsId

list DhcpOptionsIdStringList {
    @xmlName("DhcpOptionsId") member: DhcpOptionsId
}

list DhcpOptionsList {
    @xmlName("item") member: DhcpOptions
}

structure DimensionCondition {
    Dimension: FilterByDimension
    Comparison: Comparison
    @xmlName("Value") Values: ConditionValueList
}

structure DirectoryServiceAuthentication {
    @xmlName("directoryId") DirectoryId: String
}

structure DirectoryServiceAuthenticationRequest {
    DirectoryId: String
}

structure DisableAddressTransferRequest {
    @required AllocationId: AllocationId
    DryRun: Boolean
}

structure DisableAddressTransferResult {
    @xmlName("addressTransfer") AddressTransfer: AddressTransfer
}

structure DisableAllowedImagesSettingsRequest {
    DryRun: Boolean
}

structure DisableAllowedImagesSettingsResult {
    @xmlName("allowedImagesSettingsState") AllowedImagesSettingsState: AllowedImagesSettingsDisabledState
}

structure DisableAwsNetworkPerformanceMetricSubscriptionRequest {
    Source: String
    Destination: String
    Metric: MetricType
    Statistic: StatisticType
    DryRun: Boolean
}

structure DisableAwsNetworkPerformanceMetricSubscriptionResult {
    @xmlName("output") Output: Boolean
}

structure DisableCapacityManagerRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure DisableCapacityManagerResult {
    @xmlName("capacityManagerStatus") CapacityManagerStatus: CapacityManagerStatus
    @xmlName("organizationsAccess") OrganizationsAccess: Boolean
}

structure DisableEbsEncryptionByDefaultRequest {
    DryRun: Boolean
}

structure DisableEbsEncryptionByDefaultResult {
    @xmlName("ebsEncryptionByDefault") EbsEncryptionByDefault: Boolean
}

structure DisableFastLaunchRequest {
    @required ImageId: ImageId
    Force: Boolean
    DryRun: Boolean
}

structure DisableFastLaunchResult {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("resourceType") ResourceType: FastLaunchResourceType
    @xmlName("snapshotConfiguration") SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse
    @xmlName("launchTemplate") LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse
    @xmlName("maxParallelLaunches") MaxParallelLaunches: Integer
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: FastLaunchStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("stateTransitionTime") StateTransitionTime: MillisecondDateTime
}

structure DisableFastSnapshotRestoreErrorItem {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("fastSnapshotRestoreStateErrorSet") FastSnapshotRestoreStateErrors: DisableFastSnapshotRestoreStateErrorSet
}

list DisableFastSnapshotRestoreErrorSet {
    @xmlName("item") member: DisableFastSnapshotRestoreErrorItem
}

structure DisableFastSnapshotRestoreStateError {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

structure DisableFastSnapshotRestoreStateErrorItem {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("error") Error: DisableFastSnapshotRestoreStateError
}

list DisableFastSnapshotRestoreStateErrorSet {
    @xmlName("item") member: DisableFastSnapshotRestoreStateErrorItem
}

structure DisableFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("state") State: FastSnapshotRestoreStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("ownerAlias") OwnerAlias: String
    @xmlName("enablingTime") EnablingTime: MillisecondDateTime
    @xmlName("optimizingTime") OptimizingTime: MillisecondDateTime
    @xmlName("enabledTime") EnabledTime: MillisecondDateTime
    @xmlName("disablingTime") DisablingTime: MillisecondDateTime
    @xmlName("disabledTime") DisabledTime: MillisecondDateTime
}

list DisableFastSnapshotRestoreSuccessSet {
    @xmlName("item") member: DisableFastSnapshotRestoreSuccessItem
}

structure DisableFastSnapshotRestoresRequest {
    @xmlName("AvailabilityZone") AvailabilityZones: AvailabilityZoneStringList
    @xmlName("AvailabilityZoneId") AvailabilityZoneIds: AvailabilityZoneIdStringList
    @required @xmlName("SourceSnapshotId") SourceSnapshotIds: SnapshotIdStringList
    DryRun: Boolean
}

structure DisableFastSnapshotRestoresResult {
    @xmlName("successful") Successful: DisableFastSnapshotRestoreSuccessSet
    @xmlName("unsuccessful") Unsuccessful: DisableFastSnapshotRestoreErrorSet
}

structure DisableImageBlockPublicAccessRequest {
    DryRun: Boolean
}

structure DisableImageBlockPublicAccessResult {
    @xmlName("imageBlockPublicAccessState") ImageBlockPublicAccessState: ImageBlockPublicAccessDisabledState
}

structure DisableImageDeprecationRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure DisableImageDeprecationResult {
    @xmlName("return") Return: Boolean
}

structure DisableImageDeregistrationProtectionRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure DisableImageDeregistrationProtectionResult {
    @xmlName("return") Return: String
}

structure DisableImageRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure DisableImageResult {
    @xmlName("return") Return: Boolean
}

structure DisableInstanceSqlHaStandbyDetectionsRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdUpdateStringList
    DryRun: Boolean
}

structure DisableInstanceSqlHaStandbyDetectionsResult {
    @xmlName("instanceSet") Instances: RegisteredInstanceList
}

structure DisableIpamOrganizationAdminAccountRequest {
    DryRun: Boolean
    @required DelegatedAdminAccountId: String
}

structure DisableIpamOrganizationAdminAccountResult {
    @xmlName("success") Success: Boolean
}

structure DisableIpamPolicyRequest {
    DryRun: Boolean
    @required IpamPolicyId: IpamPolicyId
    OrganizationTargetId: String
}

structure DisableIpamPolicyResult {
    @xmlName("return") Return: Boolean
}

structure DisableRouteServerPropagationRequest {
    @required RouteServerId: RouteServerId
    @required RouteTableId: RouteTableId
    DryRun: Boolean
}

structure DisableRouteServerPropagationResult {
    @xmlName("routeServerPropagation") RouteServerPropagation: RouteServerPropagation
}

structure DisableSerialConsoleAccessRequest {
    DryRun: Boolean
}

structure DisableSerialConsoleAccessResult {
    @xmlName("serialConsoleAccessEnabled") SerialConsoleAccessEnabled: Boolean
}

structure DisableSnapshotBlockPublicAccessRequest {
    DryRun: Boolean
}

structure DisableSnapshotBlockPublicAccessResult {
    @xmlName("state") State: SnapshotBlockPublicAccessState
}

structure DisableTransitGatewayRouteTablePropagationRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
    TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
}

structure DisableTransitGatewayRouteTablePropagationResult {
    @xmlName("propagation") Propagation: TransitGatewayPropagation
}

structure DisableVgwRoutePropagationRequest {
    @required GatewayId: VpnGatewayId
    @required RouteTableId: RouteTableId
    DryRun: Boolean
}

structure DisableVpcClassicLinkDnsSupportRequest {
    VpcId: VpcId
}

structure DisableVpcClassicLinkDnsSupportResult {
    @xmlName("return") Return: Boolean
}

structure DisableVpcClassicLinkRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcId") VpcId: VpcId
}

structure DisableVpcClassicLinkResult {
    @xmlName("return") Return: Boolean
}

structure DisassociateAddressRequest {
    AssociationId: ElasticIpAssociationId
    PublicIp: EipAllocationPublicIp
    @xmlName("dryRun") DryRun: Boolean
}

structure DisassociateCapacityReservationBillingOwnerRequest {
    DryRun: Boolean
    @required CapacityReservationId: CapacityReservationId
    @required UnusedReservationBillingOwnerId: AccountID
}

structure DisassociateCapacityReservationBillingOwnerResult {
    @xmlName("return") Return: Boolean
}

structure DisassociateClientVpnTargetNetworkRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required AssociationId: String
    DryRun: Boolean
}

structure DisassociateClientVpnTargetNetworkResult {
    @xmlName("associationId") AssociationId: String
    @xmlName("status") Status: AssociationStatus
}

structure DisassociateEnclaveCertificateIamRoleRequest {
    @required CertificateArn: CertificateId
    @required RoleArn: RoleId
    DryRun: Boolean
}

structure DisassociateEnclaveCertificateIamRoleResult {
    @xmlName("return") Return: Boolean
}

structure DisassociateIamInstanceProfileRequest {
    @required AssociationId: IamInstanceProfileAssociationId
}

structure DisassociateIamInstanceProfileResult {
    @xmlName("iamInstanceProfileAssociation") IamInstanceProfileAssociation: IamInstanceProfileAssociation
}

structure DisassociateInstanceEventWindowRequest {
    DryRun: Boolean
    @required InstanceEventWindowId: InstanceEventWindowId
    @required AssociationTarget: InstanceEventWindowDisassociationRequest
}

structure DisassociateInstanceEventWindowResult {
    @xmlName("instanceEventWindow") InstanceEventWindow: InstanceEventWindow
}

structure DisassociateIpamByoasnRequest {
    DryRun: Boolean
    @required Asn: String
    @required Cidr: String
}

structure DisassociateIpamByoasnResult {
    @xmlName("asnAssociation") AsnAssociation: AsnAssociation
}

structure DisassociateIpamResourceDiscoveryRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryAssociationId: IpamResourceDiscoveryAssociationId
}

structure DisassociateIpamResourceDiscoveryResult {
    @xmlName("ipamResourceDiscoveryAssociation") IpamResourceDiscoveryAssociation: IpamResourceDiscoveryAssociation
}

structure DisassociateNatGatewayAddressRequest {
    @required NatGatewayId: NatGatewayId
    @required @xmlName("AssociationId") AssociationIds: EipAssociationIdList
    MaxDrainDurationSeconds: DrainSeconds
    DryRun: Boolean
}

structure DisassociateNatGatewayAddressResult {
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
    @xmlName("natGatewayAddressSet") NatGatewayAddresses: NatGatewayAddressList
}

structure DisassociateRouteServerRequest {
    @required RouteServerId: RouteServerId
    @required VpcId: VpcId
    DryRun: Boolean
}

structure DisassociateRouteServerResult {
    @xmlName("routeServerAssociation") RouteServerAssociation: RouteServerAssociation
}

structure DisassociateRouteTableRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("associationId") AssociationId: RouteTableAssociationId
}

structure DisassociateSecurityGroupVpcRequest {
    @required GroupId: DisassociateSecurityGroupVpcSecurityGroupId
    @required VpcId: String
    DryRun: Boolean
}

structure DisassociateSecurityGroupVpcResult {
    @xmlName("state") State: SecurityGroupVpcAssociationState
}

string DisassociateSecurityGroupVpcSecurityGroupId

structure DisassociateSubnetCidrBlockRequest {
    @required @xmlName("associationId") AssociationId: SubnetCidrAssociationId
}

structure DisassociateSubnetCidrBlockResult {
    @xmlName("ipv6CidrBlockAssociation") Ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation
    @xmlName("subnetId") SubnetId: String
}

structure DisassociateTransitGatewayMulticastDomainRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @required SubnetIds: TransitGatewaySubnetIdList
    DryRun: Boolean
}

structure DisassociateTransitGatewayMulticastDomainResult {
    @xmlName("associations") Associations: TransitGatewayMulticastDomainAssociations
}

structure DisassociateTransitGatewayPolicyTableRequest {
    @required TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DisassociateTransitGatewayPolicyTableResult {
    @xmlName("association") Association: TransitGatewayPolicyTableAssociation
}

structure DisassociateTransitGatewayRouteTableRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure DisassociateTransitGatewayRouteTableResult {
    @xmlName("association") Association: TransitGatewayAssociation
}

structure DisassociateTrunkInterfaceRequest {
    @required AssociationId: TrunkInterfaceAssociationId
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure DisassociateTrunkInterfaceResult {
    @xmlName("return") Return: Boolean
    @xmlName("clientToken") ClientToken: String
}

structure DisassociateVpcCidrBlockRequest {
    @required @xmlName("associationId") AssociationId: VpcCidrAssociationId
}

structure DisassociateVpcCidrBlockResult {
    @xmlName("ipv6CidrBlockAssociation") Ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation
    @xmlName("cidrBlockAssociation") CidrBlockAssociation: VpcCidrBlockAssociation
    @xmlName("vpcId") VpcId: String
}

integer DiskCount

structure DiskImage {
    Description: String
    Image: DiskImageDetail
    Volume: VolumeDetail
}

structure DiskImageDescription {
    @xmlName("checksum") Checksum: String
    @xmlName("format") Format: DiskImageFormat
    @xmlName("importManifestUrl") ImportManifestUrl: ImportManifestUrl
    @xmlName("size") Size: Long
}

structure DiskImageDetail {
    @required @xmlName("format") Format: DiskImageFormat
    @required @xmlName("bytes") Bytes: Long
    @required @xmlName("importManifestUrl") ImportManifestUrl: ImportManifestUrl
}

enum DiskImageFormat {
    VMDK
    RAW
    VHD
}

list DiskImageList {
    member: DiskImage
}

structure DiskImageVolumeDescription {
    @xmlName("id") Id: String
    @xmlName("size") Size: Long
}

structure DiskInfo {
    @xmlName("sizeInGB") SizeInGB: DiskSize
    @xmlName("count") Count: DiskCount
    @xmlName("type") Type: DiskType
}

list DiskInfoList {
    @xmlName("item") member: DiskInfo
}

long DiskSize

enum DiskType {
    hdd
    ssd
}

structure DnsEntry {
    @xmlName("dnsName") DnsName: String
    @xmlName("hostedZoneId") HostedZoneId: String
}

list DnsEntrySet {
    @xmlName("item") member: DnsEntry
}

enum DnsNameState {
    pendingVerification
    verified
    failed
}

structure DnsOptions {
    @xmlName("dnsRecordIpType") DnsRecordIpType: DnsRecordIpType
    @xmlName("privateDnsOnlyForInboundResolverEndpoint") PrivateDnsOnlyForInboundResolverEndpoint: Boolean
    @xmlName("privateDnsPreference") PrivateDnsPreference: String
    @xmlName("privateDnsSpecifiedDomainSet") PrivateDnsSpecifiedDomains: PrivateDnsSpecifiedDomainSet
}

structure DnsOptionsSpecification {
    DnsRecordIpType: DnsRecordIpType
    PrivateDnsOnlyForInboundResolverEndpoint: Boolean
    PrivateDnsPreference: String
    @xmlName("PrivateDnsSpecifiedDomain") PrivateDnsSpecifiedDomains: PrivateDnsSpecifiedDomainSet
}

enum DnsRecordIpType {
    ipv4
    dualstack
    ipv6
    service_defined = "service-defined"
}

structure DnsServersOptionsModifyStructure {
    CustomDnsServers: ValueStringList
    Enabled: Boolean
}

enum DnsSupportValue {
    enable
    disable
}

enum DomainType {
    vpc
    standard
}

double Double

@range(min: 0.001, max: 99.999)
double DoubleWithConstraints

@range(min: 1, max: 4000)
integer DrainSeconds

enum DynamicRoutingValue {
    enable
    disable
}

structure EbsBlockDevice {
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("iops") Iops: Integer
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("volumeType") VolumeType: VolumeType
    @xmlName("kmsKeyId") KmsKeyId: String
    @xmlName("throughput") Throughput: Integer
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("encrypted") Encrypted: Boolean
    VolumeInitializationRate: Integer
    AvailabilityZoneId: String
    EbsCardIndex: Integer
}

structure EbsBlockDeviceResponse {
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("iops") Iops: Integer
    @xmlName("throughput") Throughput: Integer
    @xmlName("kmsKeyId") KmsKeyId: KmsKeyId
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("volumeType") VolumeType: VolumeType
}

integer EbsCardIndex

structure EbsCardInfo {
    @xmlName("ebsCardIndex") EbsCardIndex: EbsCardIndex
    @xmlName("baselineBandwidthInMbps") BaselineBandwidthInMbps: BaselineBandwidthInMbps
    @xmlName("baselineThroughputInMBps") BaselineThroughputInMBps: BaselineThroughputInMBps
    @xmlName("baselineIops") BaselineIops: BaselineIops
    @xmlName("maximumBandwidthInMbps") MaximumBandwidthInMbps: MaximumBandwidthInMbps
    @xmlName("maximumThroughputInMBps") MaximumThroughputInMBps: MaximumThroughputInMBps
    @xmlName("maximumIops") MaximumIops: MaximumIops
}

list EbsCardInfoList {
    @xmlName("item") member: EbsCardInfo
}

enum EbsEncryptionSupport {
    unsupported
    supported
}

structure EbsInfo {
    @xmlName("ebsOptimizedSupport") EbsOptimizedSupport: EbsOptimizedSupport
    @xmlName("encryptionSupport") EncryptionSupport: EbsEncryptionSupport
    @xmlName("ebsOptimizedInfo") EbsOptimizedInfo: EbsOptimizedInfo
    @xmlName("nvmeSupport") NvmeSupport: EbsNvmeSupport
    @xmlName("maximumEbsAttachments") MaximumEbsAttachments: MaximumEbsAttachments
    @xmlName("attachmentLimitType") AttachmentLimitType: AttachmentLimitType
    @xmlName("maximumEbsCards") MaximumEbsCards: MaximumEbsCards
    @xmlName("ebsCardSet") EbsCards: EbsCardInfoList
}

structure EbsInstanceBlockDevice {
    @xmlName("attachTime") AttachTime: DateTime
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("status") Status: AttachmentStatus
    @xmlName("volumeId") VolumeId: String
    @xmlName("associatedResource") AssociatedResource: String
    @xmlName("volumeOwnerId") VolumeOwnerId: String
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("ebsCardIndex") EbsCardIndex: Integer
}

structure EbsInstanceBlockDeviceSpecification {
    @xmlName("volumeId") VolumeId: VolumeId
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
}

enum EbsNvmeSupport {
    unsupported
    supported
    required
}

structure EbsOptimizedInfo {
    @xmlName("baselineBandwidthInMbps") BaselineBandwidthInMbps: BaselineBandwidthInMbps
    @xmlName("baselineThroughputInMBps") BaselineThroughputInMBps: BaselineThroughputInMBps
    @xmlName("baselineIops") BaselineIops: BaselineIops
    @xmlName("maximumBandwidthInMbps") MaximumBandwidthInMbps: MaximumBandwidthInMbps
    @xmlName("maximumThroughputInMBps") MaximumThroughputInMBps: MaximumThroughputInMBps
    @xmlName("maximumIops") MaximumIops: MaximumIops
}

enum EbsOptimizedSupport {
    unsupported
    supported
    default
}

structure EbsStatusDetails {
    @xmlName("impairedSince") ImpairedSince: MillisecondDateTime
    @xmlName("name") Name: StatusName
    @xmlName("status") Status: StatusType
}

list EbsStatusDetailsList {
    @xmlName("item") member: EbsStatusDetails
}

structure EbsStatusSummary {
    @xmlName("details") Details: EbsStatusDetailsList
    @xmlName("status") Status: SummaryStatus
}

structure Ec2InstanceConnectEndpoint {
    @xmlName("ownerId") OwnerId: String
    @xmlName("instanceConnectEndpointId") InstanceConnectEndpointId: InstanceConnectEndpointId
    @xmlName("instanceConnectEndpointArn") InstanceConnectEndpointArn: ResourceArn
    @xmlName("state") State: Ec2InstanceConnectEndpointState
    @xmlName("stateMessage") StateMessage: String
    @xmlName("dnsName") DnsName: String
    @xmlName("fipsDnsName") FipsDnsName: String
    @xmlName("networkInterfaceIdSet") NetworkInterfaceIds: NetworkInterfaceIdSet
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("createdAt") CreatedAt: MillisecondDateTime
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("preserveClientIp") PreserveClientIp: Boolean
    @xmlName("securityGroupIdSet") SecurityGroupIds: SecurityGroupIdSet
    @xmlName("tagSet") Tags: TagList
    @xmlName("ipAddressType") IpAddressType: IpAddressType
    @xmlName("publicDnsNames") PublicDnsNames: InstanceConnectEndpointPublicDnsNames
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
}

enum Ec2InstanceConnectEndpointState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
    update_failed = "update-failed"
}

structure EfaInfo {
    @xmlName("maximumEfaInterfaces") MaximumEfaInterfaces: MaximumEfaInterfaces
}

boolean EfaSupportedFlag

structure EgressOnlyInternetGateway {
    @xmlName("attachmentSet") Attachments: InternetGatewayAttachmentList
    @xmlName("egressOnlyInternetGatewayId") EgressOnlyInternetGatewayId: EgressOnlyInternetGatewayId
    @xmlName("tagSet") Tags: TagList
}

string EgressOnlyInternetGatewayId

list EgressOnlyInternetGatewayIdList {
    @xmlName("item") member: EgressOnlyInternetGatewayId
}

list EgressOnlyInternetGatewayList {
    @xmlName("item") member: EgressOnlyInternetGateway
}

string EipAllocationPublicIp

list EipAssociationIdList {
    @xmlName("item") member: ElasticIpAssociationId
}

enum EkPubKeyFormat {
    der
    tpmt
}

enum EkPubKeyType {
    rsa_2048 = "rsa-2048"
    ecc_sec_p384 = "ecc-sec-p384"
}

@sensitive
string EkPubKeyValue

structure ElasticGpuAssociation {
    @xmlName("elasticGpuId") ElasticGpuId: ElasticGpuId
    @xmlName("elasticGpuAssociationId") ElasticGpuAssociationId: String
    @xmlName("elasticGpuAssociationState") ElasticGpuAssociationState: String
    @xmlName("elasticGpuAssociationTime") ElasticGpuAssociationTime: String
}

list ElasticGpuAssociationList {
    @xmlName("item") member: ElasticGpuAssociation
}

structure ElasticGpuHealth {
    @xmlName("status") Status: ElasticGpuStatus
}

string ElasticGpuId

list ElasticGpuIdSet {
    @xmlName("item") member: ElasticGpuId
}

list ElasticGpuSet {
    @xmlName("item") member: ElasticGpus
}

structure ElasticGpuSpecification {
    @required Type: String
}

list ElasticGpuSpecificationList {
    @xmlName("ElasticGpuSpecification") member: ElasticGpuSpecification
}

structure ElasticGpuSpecificationResponse {
    @xmlName("type") Type: String
}

list ElasticGpuSpecificationResponseList {
    @xmlName("item") member: ElasticGpuSpecificationResponse
}

list ElasticGpuSpecifications {
    @xmlName("item") member: ElasticGpuSpecification
}

enum ElasticGpuState {
    ATTACHED
}

enum ElasticGpuStatus {
    OK
    IMPAIRED
}

structure ElasticGpus {
    @xmlName("elasticGpuId") ElasticGpuId: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("elasticGpuType") ElasticGpuType: String
    @xmlName("elasticGpuHealth") ElasticGpuHealth: ElasticGpuHealth
    @xmlName("elasticGpuState") ElasticGpuState: ElasticGpuState
    @xmlName("instanceId") InstanceId: String
    @xmlName("tagSet") Tags: TagList
}

structure ElasticInferenceAccelerator {
    @required Type: String
    Count: ElasticInferenceAcceleratorCount
}

structure ElasticInferenceAcceleratorAssociation {
    @xmlName("elasticInferenceAcceleratorArn") ElasticInferenceAcceleratorArn: String
    @xmlName("elasticInferenceAcceleratorAssociationId") ElasticInferenceAcceleratorAssociationId: String
    @xmlName("elasticInferenceAcceleratorAssociationState") ElasticInferenceAcceleratorAssociationState: String
    @xmlName("elasticInferenceAcceleratorAssociationTime") ElasticInferenceAcceleratorAssociationTime: DateTime
}

list ElasticInferenceAcceleratorAssociationList {
    @xmlName("item") member: ElasticInferenceAcceleratorAssociation
}

@range(min: 1)
integer ElasticInferenceAcceleratorCount

list ElasticInferenceAccelerators {
    @xmlName("item") member: ElasticInferenceAccelerator
}

string ElasticIpAssociationId

structure EnaSrdSpecification {
    EnaSrdEnabled: Boolean
    EnaSrdUdpSpecification: EnaSrdUdpSpecification
}

structure EnaSrdSpecificationRequest {
    EnaSrdEnabled: Boolean
    EnaSrdUdpSpecification: EnaSrdUdpSpecificationRequest
}

boolean EnaSrdSupported

structure EnaSrdUdpSpecification {
    EnaSrdUdpEnabled: Boolean
}

structure EnaSrdUdpSpecificationRequest {
    EnaSrdUdpEnabled: Boolean
}

enum EnaSupport {
    unsupported
    supported
    required
}

structure EnableAddressTransferRequest {
    @required AllocationId: AllocationId
    @required TransferAccountId: String
    DryRun: Boolean
}

structure EnableAddressTransferResult {
    @xmlName("addressTransfer") AddressTransfer: AddressTransfer
}

structure EnableAllowedImagesSettingsRequest {
    @required AllowedImagesSettingsState: AllowedImagesSettingsEnabledState
    DryRun: Boolean
}

structure EnableAllowedImagesSettingsResult {
    @xmlName("allowedImagesSettingsState") AllowedImagesSettingsState: AllowedImagesSettingsEnabledState
}

structure EnableAwsNetworkPerformanceMetricSubscriptionRequest {
    Source: String
    Destination: String
    Metric: MetricType
    Statistic: StatisticType
    DryRun: Boolean
}

structure EnableAwsNetworkPerformanceMetricSubscriptionResult {
    @xmlName("output") Output: Boolean
}

structure EnableCapacityManagerRequest {
    OrganizationsAccess: Boolean
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure EnableCapacityManagerResult {
    @xmlName("capacityManagerStatus") CapacityManagerStatus: CapacityManagerStatus
    @xmlName("organizationsAccess") OrganizationsAccess: Boolean
}

structure EnableEbsEncryptionByDefaultRequest {
    DryRun: Boolean
}

structure EnableEbsEncryptionByDefaultResult {
    @xmlName("ebsEncryptionByDefault") EbsEncryptionByDefault: Boolean
}

structure EnableFastLaunchRequest {
    @required ImageId: ImageId
    ResourceType: String
    SnapshotConfiguration: FastLaunchSnapshotConfigurationRequest
    LaunchTemplate: FastLaunchLaunchTemplateSpecificationRequest
    MaxParallelLaunches: Integer
    DryRun: Boolean
}

structure EnableFastLaunchResult {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("resourceType") ResourceType: FastLaunchResourceType
    @xmlName("snapshotConfiguration") SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse
    @xmlName("launchTemplate") LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse
    @xmlName("maxParallelLaunches") MaxParallelLaunches: Integer
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: FastLaunchStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("stateTransitionTime") StateTransitionTime: MillisecondDateTime
}

structure EnableFastSnapshotRestoreErrorItem {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("fastSnapshotRestoreStateErrorSet") FastSnapshotRestoreStateErrors: EnableFastSnapshotRestoreStateErrorSet
}

list EnableFastSnapshotRestoreErrorSet {
    @xmlName("item") member: EnableFastSnapshotRestoreErrorItem
}

structure EnableFastSnapshotRestoreStateError {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

structure EnableFastSnapshotRestoreStateErrorItem {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("error") Error: EnableFastSnapshotRestoreStateError
}

list EnableFastSnapshotRestoreStateErrorSet {
    @xmlName("item") member: EnableFastSnapshotRestoreStateErrorItem
}

structure EnableFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("state") State: FastSnapshotRestoreStateCode
    @xmlName("stateTransitionReason") StateTransitionReason: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("ownerAlias") OwnerAlias: String
    @xmlName("enablingTime") EnablingTime: MillisecondDateTime
    @xmlName("optimizingTime") OptimizingTime: MillisecondDateTime
    @xmlName("enabledTime") EnabledTime: MillisecondDateTime
    @xmlName("disablingTime") DisablingTime: MillisecondDateTime
    @xmlName("disabledTime") DisabledTime: MillisecondDateTime
}

list EnableFastSnapshotRestoreSuccessSet {
    @xmlName("item") member: EnableFastSnapshotRestoreSuccessItem
}

structure EnableFastSnapshotRestoresRequest {
    @xmlName("AvailabilityZone") AvailabilityZones: AvailabilityZoneStringList
    @xmlName("AvailabilityZoneId") AvailabilityZoneIds: AvailabilityZoneIdStringList
    @required @xmlName("SourceSnapshotId") SourceSnapshotIds: SnapshotIdStringList
    DryRun: Boolean
}

structure EnableFastSnapshotRestoresResult {
    @xmlName("successful") Successful: EnableFastSnapshotRestoreSuccessSet
    @xmlName("unsuccessful") Unsuccessful: EnableFastSnapshotRestoreErrorSet
}

structure EnableImageBlockPublicAccessRequest {
    @required ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState
    DryRun: Boolean
}

structure EnableImageBlockPublicAccessResult {
    @xmlName("imageBlockPublicAccessState") ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState
}

structure EnableImageDeprecationRequest {
    @required ImageId: ImageId
    @required DeprecateAt: MillisecondDateTime
    DryRun: Boolean
}

structure EnableImageDeprecationResult {
    @xmlName("return") Return: Boolean
}

structure EnableImageDeregistrationProtectionRequest {
    @required ImageId: ImageId
    WithCooldown: Boolean
    DryRun: Boolean
}

structure EnableImageDeregistrationProtectionResult {
    @xmlName("return") Return: String
}

structure EnableImageRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure EnableImageResult {
    @xmlName("return") Return: Boolean
}

structure EnableInstanceSqlHaStandbyDetectionsRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdUpdateStringList
    SqlServerCredentials: SecretArn
    DryRun: Boolean
}

structure EnableInstanceSqlHaStandbyDetectionsResult {
    @xmlName("instanceSet") Instances: RegisteredInstanceList
}

structure EnableIpamOrganizationAdminAccountRequest {
    DryRun: Boolean
    @required DelegatedAdminAccountId: String
}

structure EnableIpamOrganizationAdminAccountResult {
    @xmlName("success") Success: Boolean
}

structure EnableIpamPolicyRequest {
    DryRun: Boolean
    @required IpamPolicyId: IpamPolicyId
    OrganizationTargetId: String
}

structure EnableIpamPolicyResult {
    @xmlName("ipamPolicyId") IpamPolicyId: IpamPolicyId
}

structure EnableReachabilityAnalyzerOrganizationSharingRequest {
    DryRun: Boolean
}

structure EnableReachabilityAnalyzerOrganizationSharingResult {
    @xmlName("returnValue") ReturnValue: Boolean
}

structure EnableRouteServerPropagationRequest {
    @required RouteServerId: RouteServerId
    @required RouteTableId: RouteTableId
    DryRun: Boolean
}

structure EnableRouteServerPropagationResult {
    @xmlName("routeServerPropagation") RouteServerPropagation: RouteServerPropagation
}

structure EnableSerialConsoleAccessRequest {
    DryRun: Boolean
}

structure EnableSerialConsoleAccessResult {
    @xmlName("serialConsoleAccessEnabled") SerialConsoleAccessEnabled: Boolean
}

structure EnableSnapshotBlockPublicAccessRequest {
    @required State: SnapshotBlockPublicAccessState
    DryRun: Boolean
}

structure EnableSnapshotBlockPublicAccessResult {
    @xmlName("state") State: SnapshotBlockPublicAccessState
}

structure EnableTransitGatewayRouteTablePropagationRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
    TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
}

structure EnableTransitGatewayRouteTablePropagationResult {
    @xmlName("propagation") Propagation: TransitGatewayPropagation
}

structure EnableVgwRoutePropagationRequest {
    @required GatewayId: VpnGatewayId
    @required RouteTableId: RouteTableId
    DryRun: Boolean
}

structure EnableVolumeIORequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("volumeId") VolumeId: VolumeId
}

structure EnableVpcClassicLinkDnsSupportRequest {
    VpcId: VpcId
}

structure EnableVpcClassicLinkDnsSupportResult {
    @xmlName("return") Return: Boolean
}

structure EnableVpcClassicLinkRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcId") VpcId: VpcId
}

structure EnableVpcClassicLinkResult {
    @xmlName("return") Return: Boolean
}

structure EnclaveOptions {
    @xmlName("enabled") Enabled: Boolean
}

structure EnclaveOptionsRequest {
    Enabled: Boolean
}

boolean EncryptionInTransitSupported

enum EncryptionStateValue {
    enabling
    enabled
    disabling
    disabled
}

structure EncryptionSupport {
    @xmlName("encryptionState") EncryptionState: EncryptionStateValue
    @xmlName("stateMessage") StateMessage: String
}

enum EncryptionSupportOptionValue {
    enable
    disable
}

enum EndDateType {
    unlimited
    limited
}

enum EndpointIpAddressType {
    ipv4
    ipv6
    dual_stack = "dual-stack"
}

list EndpointSet {
    @xmlName("item") member: ClientVpnEndpoint
}

enum EphemeralNvmeSupport {
    unsupported
    supported
    required
}

list ErrorSet {
    @xmlName("item") member: ValidationError
}

enum EventCode {
    instance_reboot = "instance-reboot"
    system_reboot = "system-reboot"
    system_maintenance = "system-maintenance"
    instance_retirement = "instance-retirement"
    instance_stop = "instance-stop"
}

structure EventInformation {
    @xmlName("eventDescription") EventDescription: String
    @xmlName("eventSubType") EventSubType: String
    @xmlName("instanceId") InstanceId: String
}

enum EventType {
    instanceChange
    fleetRequestChange
    error
    information
}

enum ExcessCapacityTerminationPolicy {
    noTermination
    default
}

@length(min: 1, max: 30)
@pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstanceType

@length(min: 0, max: 400)
list ExcludedInstanceTypeSet {
    @xmlName("item") member: ExcludedInstanceType
}

list ExecutableByStringList {
    @xmlName("ExecutableBy") member: String
}

structure Explanation {
    @xmlName("acl") Acl: AnalysisComponent
    @xmlName("aclRule") AclRule: AnalysisAclRule
    @xmlName("address") Address: IpAddress
    @xmlName("addressSet") Addresses: IpAddressList
    @xmlName("attachedTo") AttachedTo: AnalysisComponent
    @xmlName("availabilityZoneSet") AvailabilityZones: ValueStringList
    @xmlName("availabilityZoneIdSet") AvailabilityZoneIds: ValueStringList
    @xmlName("cidrSet") Cidrs: ValueStringList
    @xmlName("component") Component: AnalysisComponent
    @xmlName("customerGateway") CustomerGateway: AnalysisComponent
    @xmlName("destination") Destination: AnalysisComponent
    @xmlName("destinationVpc") DestinationVpc: AnalysisComponent
    @xmlName("direction") Direction: String
    @xmlName("explanationCode") ExplanationCode: String
    @xmlName("ingressRouteTable") IngressRouteTable: AnalysisComponent
    @xmlName("internetGateway") InternetGateway: AnalysisComponent
    @xmlName("loadBalancerArn") LoadBalancerArn: ResourceArn
    @xmlName("classicLoadBalancerListener") ClassicLoadBalancerListener: AnalysisLoadBalancerListener
    @xmlName("loadBalancerListenerPort") LoadBalancerListenerPort: Port
    @xmlName("loadBalancerTarget") LoadBalancerTarget: AnalysisLoadBalancerTarget
    @xmlName("loadBalancerTargetGroup") LoadBalancerTargetGroup: AnalysisComponent
    @xmlName("loadBalancerTargetGroupSet") LoadBalancerTargetGroups: AnalysisComponentList
    @xmlName("loadBalancerTargetPort") LoadBalancerTargetPort: Port
    @xmlName("elasticLoadBalancerListener") ElasticLoadBalancerListener: AnalysisComponent
    @xmlName("missingComponent") MissingComponent: String
    @xmlName("natGateway") NatGateway: AnalysisComponent
    @xmlName("networkInterface") NetworkInterface: AnalysisComponent
    @xmlName("packetField") PacketField: String
    @xmlName("vpcPeeringConnection") VpcPeeringConnection: AnalysisComponent
    @xmlName("port") Port: Port
    @xmlName("portRangeSet") PortRanges: PortRangeList
    @xmlName("prefixList") PrefixList: AnalysisComponent
    @xmlName("protocolSet") Protocols: StringList
    @xmlName("routeTableRoute") RouteTableRoute: AnalysisRouteTableRoute
    @xmlName("routeTable") RouteTable: AnalysisComponent
    @xmlName("securityGroup") SecurityGroup: AnalysisComponent
    @xmlName("securityGroupRule") SecurityGroupRule: AnalysisSecurityGroupRule
    @xmlName("securityGroupSet") SecurityGroups: AnalysisComponentList
    @xmlName("sourceVpc") SourceVpc: AnalysisComponent
    @xmlName("state") State: String
    @xmlName("subnet") Subnet: AnalysisComponent
    @xmlName("subnetRouteTable") SubnetRouteTable: AnalysisComponent
    @xmlName("vpc") Vpc: AnalysisComponent
    @xmlName("vpcEndpoint") VpcEndpoint: AnalysisComponent
    @xmlName("vpnConnection") VpnConnection: AnalysisComponent
    @xmlName("vpnGateway") VpnGateway: AnalysisComponent
    @xmlName("transitGateway") TransitGateway: AnalysisComponent
    @xmlName("transitGatewayRouteTable") TransitGatewayRouteTable: AnalysisComponent
    @xmlName("transitGatewayRouteTableRoute") TransitGatewayRouteTableRoute: TransitGatewayRouteTableRoute
    @xmlName("transitGatewayAttachment") TransitGatewayAttachment: AnalysisComponent
    @xmlName("componentAccount") ComponentAccount: ComponentAccount
    @xmlName("componentRegion") ComponentRegion: ComponentRegion
    @xmlName("firewallStatelessRule") FirewallStatelessRule: FirewallStatelessRule
    @xmlName("firewallStatefulRule") FirewallStatefulRule: FirewallStatefulRule
}

list ExplanationList {
    @xmlName("item") member: Explanation
}

structure ExportClientVpnClientCertificateRevocationListRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    DryRun: Boolean
}

structure ExportClientVpnClientCertificateRevocationListResult {
    @xmlName("certificateRevocationList") CertificateRevocationList: String
    @xmlName("status") Status: ClientCertificateRevocationListStatus
}

structure ExportClientVpnClientConfigurationRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    DryRun: Boolean
}

structure ExportClientVpnClientConfigurationResult {
    @xmlName("clientConfiguration") ClientConfiguration: String
}

enum ExportEnvironment {
    citrix
    vmware
    microsoft
}

structure ExportImageRequest {
    @idempotencyToken ClientToken: String
    Description: String
    @required DiskImageFormat: DiskImageFormat
    DryRun: Boolean
    @required ImageId: ImageId
    @required S3ExportLocation: ExportTaskS3LocationRequest
    RoleName: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure ExportImageResult {
    @xmlName("description") Description: String
    @xmlName("diskImageFormat") DiskImageFormat: DiskImageFormat
    @xmlName("exportImageTaskId") ExportImageTaskId: String
    @xmlName("imageId") ImageId: String
    @xmlName("roleName") RoleName: String
    @xmlName("progress") Progress: String
    @xmlName("s3ExportLocation") S3ExportLocation: ExportTaskS3Location
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
}

structure ExportImageTask {
    @xmlName("description") Description: String
    @xmlName("exportImageTaskId") ExportImageTaskId: String
    @xmlName("imageId") ImageId: String
    @xmlName("progress") Progress: String
    @xmlName("s3ExportLocation") S3ExportLocation: ExportTaskS3Location
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
}

string ExportImageTaskId

list ExportImageTaskIdList {
    @xmlName("ExportImageTaskId") member: ExportImageTaskId
}

list ExportImageTaskList {
    @xmlName("item") member: ExportImageTask
}

structure ExportTask {
    @xmlName("description") Description: String
    @xmlName("exportTaskId") ExportTaskId: String
    @xmlName("exportToS3") ExportToS3Task: ExportToS3Task
    @xmlName("instanceExport") InstanceExportDetails: InstanceExportDetails
    @xmlName("state") State: ExportTaskState
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
}

string ExportTaskId

list ExportTaskIdStringList {
    @xmlName("ExportTaskId") member: ExportTaskId
}

list ExportTaskList {
    @xmlName("item") member: ExportTask
}

structure ExportTaskS3Location {
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Prefix") S3Prefix: String
}

structure ExportTaskS3LocationRequest {
    @required S3Bucket: String
    S3Prefix: String
}

enum ExportTaskState {
    active
    cancelling
    cancelled
    completed
}

structure ExportToS3Task {
    @xmlName("containerFormat") ContainerFormat: ContainerFormat
    @xmlName("diskImageFormat") DiskImageFormat: DiskImageFormat
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Key") S3Key: String
}

structure ExportToS3TaskSpecification {
    @xmlName("diskImageFormat") DiskImageFormat: DiskImageFormat
    @xmlName("containerFormat") ContainerFormat: ContainerFormat
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Prefix") S3Prefix: String
}

structure ExportTransitGatewayRoutesRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("Filter") Filters: FilterList
    @required S3Bucket: String
    DryRun: Boolean
}

structure ExportTransitGatewayRoutesResult {
    @xmlName("s3Location") S3Location: String
}

structure ExportVerifiedAccessInstanceClientConfigurationRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    DryRun: Boolean
}

structure ExportVerifiedAccessInstanceClientConfigurationResult {
    @xmlName("version") Version: String
    @xmlName("verifiedAccessInstanceId") VerifiedAccessInstanceId: String
    @xmlName("region") Region: String
    @xmlName("deviceTrustProviderSet") DeviceTrustProviders: DeviceTrustProviderTypeList
    @xmlName("userTrustProvider") UserTrustProvider: VerifiedAccessInstanceUserTrustProviderClientConfiguration
    @xmlName("openVpnConfigurationSet") OpenVpnConfigurations: VerifiedAccessInstanceOpenVpnClientConfigurationList
}

string ExportVmTaskId

structure ExternalAuthorityConfiguration {
    Type: IpamScopeExternalAuthorityType
    ExternalResourceIdentifier: String
}

structure FailedCapacityReservationFleetCancellationResult {
    @xmlName("capacityReservationFleetId") CapacityReservationFleetId: CapacityReservationFleetId
    @xmlName("cancelCapacityReservationFleetError") CancelCapacityReservationFleetError: CancelCapacityReservationFleetError
}

list FailedCapacityReservationFleetCancellationResultSet {
    @xmlName("item") member: FailedCapacityReservationFleetCancellationResult
}

structure FailedQueuedPurchaseDeletion {
    @xmlName("error") Error: DeleteQueuedReservedInstancesError
    @xmlName("reservedInstancesId") ReservedInstancesId: String
}

list FailedQueuedPurchaseDeletionSet {
    @xmlName("item") member: FailedQueuedPurchaseDeletion
}

list FastLaunchImageIdList {
    @xmlName("ImageId") member: ImageId
}

structure FastLaunchLaunchTemplateSpecificationRequest {
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: String
    @required Version: String
}

structure FastLaunchLaunchTemplateSpecificationResponse {
    @xmlName("launchTemplateId") LaunchTemplateId: LaunchTemplateId
    @xmlName("launchTemplateName") LaunchTemplateName: String
    @xmlName("version") Version: String
}

enum FastLaunchResourceType {
    snapshot
}

structure FastLaunchSnapshotConfigurationRequest {
    TargetResourceCount: Integer
}

structure FastLaunchSnapshotConfigurationResponse {
    @xmlName("targetResourceCount") TargetResourceCount: Integer
}

enum FastLaunchStateCode {
    enabling
    enabling_failed = "enabling-failed"
    enabled
    enabled_failed = "enabled-failed"
    disabling
    disabling_failed = "disabling-failed"
}

enum FastSnapshotRestoreStateCode {
    enabling
    optimizing
    enabled
    disabling
    disabled
}

structure FederatedAuthentication {
    @xmlName("samlProviderArn") SamlProviderArn: String
    @xmlName("selfServiceSamlProviderArn") SelfServiceSamlProviderArn: String
}

structure FederatedAuthenticationRequest {
    SAMLProviderArn: String
    SelfServiceSAMLProviderArn: String
}

structure Filter {
    Name: String
    @xmlName("Value") Values: ValueStringList
}

@length(min: 0, max: 300)
enum FilterByDimension {
    resource_region = "resource-region"
    availability_zone_id = "availability-zone-id"
    account_id = "account-id"
    account_name = "account-name"
    instance_family = "instance-family"
    instance_type = "instance-type"
    instance_platform = "instance-platform"
    reservation_arn = "reservation-arn"
    reservation_id = "reservation-id"
    reservation_type = "reservation-type"
    reservation_create_timestamp = "reservation-create-timestamp"
    reservation_start_timestamp = "reservation-start-timestamp"
    reservation_end_timestamp = "reservation-end-timestamp"
    reservation_end_date_type = "reservation-end-date-type"
    tenancy
    reservation_state = "reservation-state"
    reservation_instance_match_criteria = "reservation-instance-match-criteria"
    reservation_unused_financial_owner = "reservation-unused-financial-owner"
}

list FilterList {
    @xmlName("Filter") member: Filter
}

structure FilterPortRange {
    @xmlName("fromPort") FromPort: Port
    @xmlName("toPort") ToPort: Port
}

enum FindingsFound {
    true
    false
    unknown
}

structure FirewallStatefulRule {
    @xmlName("ruleGroupArn") RuleGroupArn: ResourceArn
    @xmlName("sourceSet") Sources: ValueStringList
    @xmlName("destinationSet") Destinations: ValueStringList
    @xmlName("sourcePortSet") SourcePorts: PortRangeList
    @xmlName("destinationPortSet") DestinationPorts: PortRangeList
    @xmlName("protocol") Protocol: String
    @xmlName("ruleAction") RuleAction: String
    @xmlName("direction") Direction: String
}

structure FirewallStatelessRule {
    @xmlName("ruleGroupArn") RuleGroupArn: ResourceArn
    @xmlName("sourceSet") Sources: ValueStringList
    @xmlName("destinationSet") Destinations: ValueStringList
    @xmlName("sourcePortSet") SourcePorts: PortRangeList
    @xmlName("destinationPortSet") DestinationPorts: PortRangeList
    @xmlName("protocolSet") Protocols: ProtocolIntList
    @xmlName("ruleAction") RuleAction: String
    @xmlName("priority") Priority: Priority
}

enum FleetActivityStatus {
    error
    pending_fulfillment
    pending_termination
    fulfilled
}

structure FleetBlockDeviceMappingRequest {
    DeviceName: String
    VirtualName: String
    Ebs: FleetEbsBlockDeviceRequest
    NoDevice: String
}

list FleetBlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping") member: FleetBlockDeviceMappingRequest
}

structure FleetCapacityReservation {
    @xmlName("capacityReservationId") CapacityReservationId: CapacityReservationId
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("instancePlatform") InstancePlatform: CapacityReservationInstancePlatform
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("totalInstanceCount") TotalInstanceCount: Integer
    @xmlName("fulfilledCapacity") FulfilledCapacity: Double
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("createDate") CreateDate: MillisecondDateTime
    @xmlName("weight") Weight: DoubleWithConstraints
    @xmlName("priority") Priority: IntegerWithConstraints
}

list FleetCapacityReservationSet {
    @xmlName("item") member: FleetCapacityReservation
}

enum FleetCapacityReservationTenancy {
    default
}

enum FleetCapacityReservationUsageStrategy {
    use_capacity_reservations_first = "use-capacity-reservations-first"
}

structure FleetData {
    @xmlName("activityStatus") ActivityStatus: FleetActivityStatus
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("fleetId") FleetId: FleetId
    @xmlName("fleetState") FleetState: FleetStateCode
    @xmlName("clientToken") ClientToken: String
    @xmlName("excessCapacityTerminationPolicy") ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy
    @xmlName("fulfilledCapacity") FulfilledCapacity: Double
    @xmlName("fulfilledOnDemandCapacity") FulfilledOnDemandCapacity: Double
    @xmlName("launchTemplateConfigs") LaunchTemplateConfigs: FleetLaunchTemplateConfigList
    @xmlName("targetCapacitySpecification") TargetCapacitySpecification: TargetCapacitySpecification
    @xmlName("terminateInstancesWithExpiration") TerminateInstancesWithExpiration: Boolean
    @xmlName("type") Type: FleetType
    @xmlName("validFrom") ValidFrom: DateTime
    @xmlName("validUntil") ValidUntil: DateTime
    @xmlName("replaceUnhealthyInstances") ReplaceUnhealthyInstances: Boolean
    @xmlName("spotOptions") SpotOptions: SpotOptions
    @xmlName("onDemandOptions") OnDemandOptions: OnDemandOptions
    @xmlName("reservedCapacityOptions") ReservedCapacityOptions: ReservedCapacityOptions
    @xmlName("tagSet") Tags: TagList
    @xmlName("errorSet") Errors: DescribeFleetsErrorSet
    @xmlName("fleetInstanceSet") Instances: DescribeFleetsInstancesSet
    @xmlName("context") Context: String
}

structure FleetEbsBlockDeviceRequest {
    Encrypted: Boolean
    DeleteOnTermination: Boolean
    Iops: Integer
    Throughput: Integer
    KmsKeyId: KmsKeyId
    SnapshotId: SnapshotId
    VolumeSize: Integer
    VolumeType: VolumeType
}

enum FleetEventType {
    instance_change = "instance-change"
    fleet_change = "fleet-change"
    service_error = "service-error"
}

enum FleetExcessCapacityTerminationPolicy {
    no_termination = "no-termination"
    termination
}

string FleetId

list FleetIdSet {
    member: FleetId
}

enum FleetInstanceMatchCriteria {
    open
}

structure FleetLaunchTemplateConfig {
    @xmlName("launchTemplateSpecification") LaunchTemplateSpecification: FleetLaunchTemplateSpecification
    @xmlName("overrides") Overrides: FleetLaunchTemplateOverridesList
}

list FleetLaunchTemplateConfigList {
    @xmlName("item") member: FleetLaunchTemplateConfig
}

@length(min: 0, max: 50)
list FleetLaunchTemplateConfigListRequest {
    @xmlName("item") member: FleetLaunchTemplateConfigRequest
}

structure FleetLaunchTemplateConfigRequest {
    LaunchTemplateSpecification: FleetLaunchTemplateSpecificationRequest
    Overrides: FleetLaunchTemplateOverridesListRequest
}

structure FleetLaunchTemplateOverrides {
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("maxPrice") MaxPrice: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("weightedCapacity") WeightedCapacity: Double
    @xmlName("priority") Priority: Double
    @xmlName("placement") Placement: PlacementResponse
    @xmlName("instanceRequirements") InstanceRequirements: InstanceRequirements
    @xmlName("imageId") ImageId: ImageId
    @xmlName("blockDeviceMappingSet") BlockDeviceMappings: BlockDeviceMappingResponseList
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
}

list FleetLaunchTemplateOverridesList {
    @xmlName("item") member: FleetLaunchTemplateOverrides
}

list FleetLaunchTemplateOverridesListRequest {
    @xmlName("item") member: FleetLaunchTemplateOverridesRequest
}

structure FleetLaunchTemplateOverridesRequest {
    InstanceType: InstanceType
    MaxPrice: String
    SubnetId: SubnetId
    AvailabilityZone: AvailabilityZoneName
    WeightedCapacity: Double
    Priority: Double
    Placement: Placement
    @xmlName("BlockDeviceMapping") BlockDeviceMappings: FleetBlockDeviceMappingRequestList
    InstanceRequirements: InstanceRequirementsRequest
    ImageId: String
    AvailabilityZoneId: AvailabilityZoneId
}

structure FleetLaunchTemplateSpecification {
    @xmlName("launchTemplateId") LaunchTemplateId: String
    @xmlName("launchTemplateName") LaunchTemplateName: LaunchTemplateName
    @xmlName("version") Version: String
}

structure FleetLaunchTemplateSpecificationRequest {
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    Version: String
}

enum FleetOnDemandAllocationStrategy {
    lowest_price = "lowest-price"
    prioritized
}

enum FleetReplacementStrategy {
    launch
    launch_before_terminate = "launch-before-terminate"
}

enum FleetReservationType {
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

list FleetSet {
    @xmlName("item") member: FleetData
}

structure FleetSpotCapacityRebalance {
    @xmlName("replacementStrategy") ReplacementStrategy: FleetReplacementStrategy
    @xmlName("terminationDelay") TerminationDelay: Integer
}

structure FleetSpotCapacityRebalanceRequest {
    ReplacementStrategy: FleetReplacementStrategy
    TerminationDelay: Integer
}

structure FleetSpotMaintenanceStrategies {
    @xmlName("capacityRebalance") CapacityRebalance: FleetSpotCapacityRebalance
}

structure FleetSpotMaintenanceStrategiesRequest {
    CapacityRebalance: FleetSpotCapacityRebalanceRequest
}

enum FleetStateCode {
    submitted
    active
    deleted
    failed
    deleted_running
    deleted_terminating
    modifying
}

enum FleetType {
    request
    maintain
    instant
}

enum FlexibleEnaQueuesSupport {
    unsupported
    supported
}

float Float

structure FlowLog {
    @xmlName("creationTime") CreationTime: MillisecondDateTime
    @xmlName("deliverLogsErrorMessage") DeliverLogsErrorMessage: String
    @xmlName("deliverLogsPermissionArn") DeliverLogsPermissionArn: String
    @xmlName("deliverCrossAccountRole") DeliverCrossAccountRole: String
    @xmlName("deliverLogsStatus") DeliverLogsStatus: String
    @xmlName("flowLogId") FlowLogId: String
    @xmlName("flowLogStatus") FlowLogStatus: String
    @xmlName("logGroupName") LogGroupName: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("trafficType") TrafficType: TrafficType
    @xmlName("logDestinationType") LogDestinationType: LogDestinationType
    @xmlName("logDestination") LogDestination: String
    @xmlName("logFormat") LogFormat: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("maxAggregationInterval") MaxAggregationInterval: Integer
    @xmlName("destinationOptions") DestinationOptions: DestinationOptionsResponse
}

list FlowLogIdList {
    @xmlName("item") member: VpcFlowLogId
}

string FlowLogResourceId

list FlowLogResourceIds {
    @xmlName("item") member: FlowLogResourceId
}

list FlowLogSet {
    @xmlName("item") member: FlowLog
}

enum FlowLogsResourceType {
    VPC
    Subnet
    NetworkInterface
    TransitGateway
    TransitGatewayAttachment
    RegionalNatGateway
}

integer FpgaDeviceCount

structure FpgaDeviceInfo {
    @xmlName("name") Name: FpgaDeviceName
    @xmlName("manufacturer") Manufacturer: FpgaDeviceManufacturerName
    @xmlName("count") Count: FpgaDeviceCount
    @xmlName("memoryInfo") MemoryInfo: FpgaDeviceMemoryInfo
}

list FpgaDeviceInfoList {
    @xmlName("item") member: FpgaDeviceInfo
}

string FpgaDeviceManufacturerName

structure FpgaDeviceMemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: FpgaDeviceMemorySize
}

integer FpgaDeviceMemorySize

string FpgaDeviceName

structure FpgaImage {
    @xmlName("fpgaImageId") FpgaImageId: String
    @xmlName("fpgaImageGlobalId") FpgaImageGlobalId: String
    @xmlName("name") Name: String
    @xmlName("description") Description: String
    @xmlName("shellVersion") ShellVersion: String
    @xmlName("pciId") PciId: PciId
    @xmlName("state") State: FpgaImageState
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("updateTime") UpdateTime: DateTime
    @xmlName("ownerId") OwnerId: String
    @xmlName("ownerAlias") OwnerAlias: String
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("tags") Tags: TagList
    @xmlName("public") Public: Boolean
    @xmlName("dataRetentionSupport") DataRetentionSupport: Boolean
    @xmlName("instanceTypes") InstanceTypes: InstanceTypesList
}

structure FpgaImageAttribute {
    @xmlName("fpgaImageId") FpgaImageId: String
    @xmlName("name") Name: String
    @xmlName("description") Description: String
    @xmlName("loadPermissions") LoadPermissions: LoadPermissionList
    @xmlName("productCodes") ProductCodes: ProductCodeList
}

enum FpgaImageAttributeName {
    description
    name
    loadPermission
    productCodes
}

string FpgaImageId

list FpgaImageIdList {
    @xmlName("item") member: FpgaImageId
}

list FpgaImageList {
    @xmlName("item") member: FpgaImage
}

structure FpgaImageState {
    @xmlName("code") Code: FpgaImageStateCode
    @xmlName("message") Message: String
}

enum FpgaImageStateCode {
    pending
    failed
    available
    unavailable
}

structure FpgaInfo {
    @xmlName("fpgas") Fpgas: FpgaDeviceInfoList
    @xmlName("totalFpgaMemoryInMiB") TotalFpgaMemoryInMiB: totalFpgaMemory
}

boolean FreeTierEligibleFlag

@range(min: 200, max: 1000)
integer GVCDMaxResults

enum GatewayAssociationState {
    associated
    not_associated = "not-associated"
    associating
    disassociating
}

enum GatewayType {
    ipsec_1 = "ipsec.1"
}

structure GetActiveVpnTunnelStatusRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnTunnelOutsideIpAddress: String
    DryRun: Boolean
}

structure GetActiveVpnTunnelStatusResult {
    @xmlName("activeVpnTunnelStatus") ActiveVpnTunnelStatus: ActiveVpnTunnelStatus
}

structure GetAllowedImagesSettingsRequest {
    DryRun: Boolean
}

structure GetAllowedImagesSettingsResult {
    @xmlName("state") State: String
    @xmlName("imageCriterionSet") ImageCriteria: ImageCriterionList
    @xmlName("managedBy") ManagedBy: ManagedBy
}

structure GetAssociatedEnclaveCertificateIamRolesRequest {
    @required CertificateArn: CertificateId
    DryRun: Boolean
}

structure GetAssociatedEnclaveCertificateIamRolesResult {
    @xmlName("associatedRoleSet") AssociatedRoles: AssociatedRolesList
}

structure GetAssociatedIpv6PoolCidrsRequest {
    @required PoolId: Ipv6PoolEc2Id
    NextToken: NextToken
    MaxResults: Ipv6PoolMaxResults
    DryRun: Boolean
}

structure GetAssociatedIpv6PoolCidrsResult {
    @xmlName("ipv6CidrAssociationSet") Ipv6CidrAssociations: Ipv6CidrAssociationSet
    @xmlName("nextToken") NextToken: String
}

structure GetAwsNetworkPerformanceDataRequest {
    @xmlName("DataQuery") DataQueries: DataQueries
    StartTime: MillisecondDateTime
    EndTime: MillisecondDateTime
    MaxResults: Integer
    NextToken: String
    DryRun: Boolean
}

structure GetAwsNetworkPerformanceDataResult {
    @xmlName("dataResponseSet") DataResponses: DataResponses
    @xmlName("nextToken") NextToken: String
}

structure GetCapacityManagerAttributesRequest {
    DryRun: Boolean
}

structure GetCapacityManagerAttributesResult {
    @xmlName("capacityManagerStatus") CapacityManagerStatus: CapacityManagerStatus
    @xmlName("organizationsAccess") OrganizationsAccess: Boolean
    @xmlName("dataExportCount") DataExportCount: Integer
    @xmlName("ingestionStatus") IngestionStatus: IngestionStatus
    @xmlName("ingestionStatusMessage") IngestionStatusMessage: String
    @xmlName("earliestDatapointTimestamp") EarliestDatapointTimestamp: MillisecondDateTime
    @xmlName("latestDatapointTimestamp") LatestDatapointTimestamp: MillisecondDateTime
}

structure GetCapacityManagerMetricDataRequest {
    @required @xmlName("MetricName") MetricNames: MetricSet
    @required StartTime: MillisecondDateTime
    @required EndTime: MillisecondDateTime
    @required Period: Period
    GroupBy: GroupBySet
    FilterBy: CapacityManagerConditionSet
    MaxResults: MaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure GetCapacityManagerMetricDataResult {
    @xmlName("metricDataResultSet") MetricDataResults: MetricDataResultSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetCapacityManagerMetricDimensionsRequest {
    @required GroupBy: GroupBySet
    FilterBy: CapacityManagerConditionSet
    @required StartTime: MillisecondDateTime
    @required EndTime: MillisecondDateTime
    @required @xmlName("MetricName") MetricNames: MetricSet
    MaxResults: MaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure GetCapacityManagerMetricDimensionsResult {
    @xmlName("metricDimensionResultSet") MetricDimensionResults: MetricDimensionResultSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetCapacityManagerMonitoredTagKeysRequest {
    MaxResults: GetCapacityManagerMonitoredTagKeysRequestMaxResults
    NextToken: String
    DryRun: Boolean
}

@range(min: 1, max: 1000)
integer GetCapacityManagerMonitoredTagKeysRequestMaxResults

structure GetCapacityManagerMonitoredTagKeysResult {
    @xmlName("capacityManagerTagKeySet") CapacityManagerTagKeys: CapacityManagerMonitoredTagKeyList
    @xmlName("nextToken") NextToken: String
}

structure GetCapacityReservationUsageRequest {
    @required CapacityReservationId: CapacityReservationId
    NextToken: String
    MaxResults: GetCapacityReservationUsageRequestMaxResults
    DryRun: Boolean
}

@range(min: 1, max: 1000)
integer GetCapacityReservationUsageRequestMaxResults

structure GetCapacityReservationUsageResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("totalInstanceCount") TotalInstanceCount: Integer
    @xmlName("availableInstanceCount") AvailableInstanceCount: Integer
    @xmlName("state") State: CapacityReservationState
    @xmlName("instanceUsageSet") InstanceUsages: InstanceUsageSet
    @xmlName("interruptible") Interruptible: BoxedBoolean
    @xmlName("interruptibleCapacityAllocation") InterruptibleCapacityAllocation: InterruptibleCapacityAllocation
    @xmlName("interruptionInfo") InterruptionInfo: InterruptionInfo
}

structure GetCoipPoolUsageRequest {
    @required PoolId: Ipv4PoolCoipId
    @xmlName("Filter") Filters: FilterList
    MaxResults: CoipPoolMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetCoipPoolUsageResult {
    @xmlName("coipPoolId") CoipPoolId: String
    @xmlName("coipAddressUsageSet") CoipAddressUsages: CoipAddressUsageSet
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: String
    @xmlName("nextToken") NextToken: String
}

structure GetConsoleOutputRequest {
    @required InstanceId: InstanceId
    Latest: Boolean
    @xmlName("dryRun") DryRun: Boolean
}

structure GetConsoleOutputResult {
    @xmlName("instanceId") InstanceId: String
    @xmlName("timestamp") Timestamp: DateTime
    @xmlName("output") Output: String
}

structure GetConsoleScreenshotRequest {
    DryRun: Boolean
    @required InstanceId: InstanceId
    WakeUp: Boolean
}

structure GetConsoleScreenshotResult {
    @xmlName("imageData") ImageData: String
    @xmlName("instanceId") InstanceId: String
}

structure GetDeclarativePoliciesReportSummaryRequest {
    DryRun: Boolean
    @required ReportId: DeclarativePoliciesReportId
}

structure GetDeclarativePoliciesReportSummaryResult {
    @xmlName("reportId") ReportId: String
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Prefix") S3Prefix: String
    @xmlName("targetId") TargetId: String
    @xmlName("startTime") StartTime: MillisecondDateTime
    @xmlName("endTime") EndTime: MillisecondDateTime
    @xmlName("numberOfAccounts") NumberOfAccounts: Integer
    @xmlName("numberOfFailedAccounts") NumberOfFailedAccounts: Integer
    @xmlName("attributeSummarySet") AttributeSummaries: AttributeSummaryList
}

structure GetDefaultCreditSpecificationRequest {
    DryRun: Boolean
    @required InstanceFamily: UnlimitedSupportedInstanceFamily
}

structure GetDefaultCreditSpecificationResult {
    @xmlName("instanceFamilyCreditSpecification") InstanceFamilyCreditSpecification: InstanceFamilyCreditSpecification
}

structure GetEbsDefaultKmsKeyIdRequest {
    DryRun: Boolean
}

structure GetEbsDefaultKmsKeyIdResult {
    @xmlName("kmsKeyId") KmsKeyId: String
}

structure GetEbsEncryptionByDefaultRequest {
    DryRun: Boolean
}

structure GetEbsEncryptionByDefaultResult {
    @xmlName("ebsEncryptionByDefault") EbsEncryptionByDefault: Boolean
    @xmlName("sseType") SseType: SSEType
}

structure GetEnabledIpamPolicyRequest {
    DryRun: Boolean
}

structure GetEnabledIpamPolicyResult {
    @xmlName("ipamPolicyEnabled") IpamPolicyEnabled: Boolean
    @xmlName("ipamPolicyId") IpamPolicyId: IpamPolicyId
    @xmlName("managedBy") ManagedBy: IpamPolicyManagedBy
}

structure GetFlowLogsIntegrationTemplateRequest {
    DryRun: Boolean
    @required FlowLogId: VpcFlowLogId
    @required ConfigDeliveryS3DestinationArn: String
    @required @xmlName("IntegrateService") IntegrateServices: IntegrateServices
}

structure GetFlowLogsIntegrationTemplateResult {
    @xmlName("result") Result: String
}

structure GetGroupsForCapacityReservationRequest {
    @required CapacityReservationId: CapacityReservationId
    NextToken: String
    MaxResults: GetGroupsForCapacityReservationRequestMaxResults
    DryRun: Boolean
}

@range(min: 1, max: 1000)
integer GetGroupsForCapacityReservationRequestMaxResults

structure GetGroupsForCapacityReservationResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("capacityReservationGroupSet") CapacityReservationGroups: CapacityReservationGroupSet
}

structure GetHostReservationPurchasePreviewRequest {
    @required HostIdSet: RequestHostIdSet
    @required OfferingId: OfferingId
}

structure GetHostReservationPurchasePreviewResult {
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("purchase") Purchase: PurchaseSet
    @xmlName("totalHourlyPrice") TotalHourlyPrice: String
    @xmlName("totalUpfrontPrice") TotalUpfrontPrice: String
}

structure GetImageAncestryRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure GetImageAncestryResult {
    @xmlName("imageAncestryEntrySet") ImageAncestryEntries: ImageAncestryEntryList
}

structure GetImageBlockPublicAccessStateRequest {
    DryRun: Boolean
}

structure GetImageBlockPublicAccessStateResult {
    @xmlName("imageBlockPublicAccessState") ImageBlockPublicAccessState: String
    @xmlName("managedBy") ManagedBy: ManagedBy
}

structure GetInstanceMetadataDefaultsRequest {
    DryRun: Boolean
}

structure GetInstanceMetadataDefaultsResult {
    @xmlName("accountLevel") AccountLevel: InstanceMetadataDefaultsResponse
}

structure GetInstanceTpmEkPubRequest {
    @required InstanceId: InstanceId
    @required KeyType: EkPubKeyType
    @required KeyFormat: EkPubKeyFormat
    DryRun: Boolean
}

structure GetInstanceTpmEkPubResult {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("keyType") KeyType: EkPubKeyType
    @xmlName("keyFormat") KeyFormat: EkPubKeyFormat
    @xmlName("keyValue") KeyValue: EkPubKeyValue
}

structure GetInstanceTypesFromInstanceRequirementsRequest {
    DryRun: Boolean
    @required @xmlName("ArchitectureType") ArchitectureTypes: ArchitectureTypeSet
    @required @xmlName("VirtualizationType") VirtualizationTypes: VirtualizationTypeSet
    @required InstanceRequirements: InstanceRequirementsRequest
    MaxResults: Integer
    NextToken: String
    Context: String
}

structure GetInstanceTypesFromInstanceRequirementsResult {
    @xmlName("instanceTypeSet") InstanceTypes: InstanceTypeInfoFromInstanceRequirementsSet
    @xmlName("nextToken") NextToken: String
}

structure GetInstanceUefiDataRequest {
    @required InstanceId: InstanceId
    DryRun: Boolean
}

structure GetInstanceUefiDataResult {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("uefiData") UefiData: String
}

structure GetIpamAddressHistoryRequest {
    DryRun: Boolean
    @required Cidr: String
    @required IpamScopeId: IpamScopeId
    VpcId: String
    StartTime: MillisecondDateTime
    EndTime: MillisecondDateTime
    MaxResults: IpamAddressHistoryMaxResults
    NextToken: NextToken
}

structure GetIpamAddressHistoryResult {
    @xmlName("historyRecordSet") HistoryRecords: IpamAddressHistoryRecordSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamDiscoveredAccountsRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @required DiscoveryRegion: String
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: IpamMaxResults
}

structure GetIpamDiscoveredAccountsResult {
    @xmlName("ipamDiscoveredAccountSet") IpamDiscoveredAccounts: IpamDiscoveredAccountSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamDiscoveredPublicAddressesRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @required AddressRegion: String
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: IpamMaxResults
}

structure GetIpamDiscoveredPublicAddressesResult {
    @xmlName("ipamDiscoveredPublicAddressSet") IpamDiscoveredPublicAddresses: IpamDiscoveredPublicAddressSet
    @xmlName("oldestSampleTime") OldestSampleTime: MillisecondDateTime
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamDiscoveredResourceCidrsRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @required ResourceRegion: String
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
    MaxResults: IpamMaxResults
}

structure GetIpamDiscoveredResourceCidrsResult {
    @xmlName("ipamDiscoveredResourceCidrSet") IpamDiscoveredResourceCidrs: IpamDiscoveredResourceCidrSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPolicyAllocationRulesRequest {
    DryRun: Boolean
    @required IpamPolicyId: IpamPolicyId
    @xmlName("Filter") Filters: FilterList
    Locale: String
    ResourceType: IpamPolicyResourceType
    MaxResults: IpamMaxResults
    NextToken: NextToken
}

structure GetIpamPolicyAllocationRulesResult {
    @xmlName("ipamPolicyDocumentSet") IpamPolicyDocuments: IpamPolicyDocumentSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPolicyOrganizationTargetsRequest {
    DryRun: Boolean
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @required IpamPolicyId: IpamPolicyId
    @xmlName("Filter") Filters: FilterList
}

structure GetIpamPolicyOrganizationTargetsResult {
    @xmlName("organizationTargetSet") OrganizationTargets: IpamPolicyOrganizationTargetSet
    @xmlName("nextToken") NextToken: NextToken
}

@range(min: 1000, max: 100000)
integer GetIpamPoolAllocationsMaxResults

structure GetIpamPoolAllocationsRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    IpamPoolAllocationId: IpamPoolAllocationId
    @xmlName("Filter") Filters: FilterList
    MaxResults: GetIpamPoolAllocationsMaxResults
    NextToken: NextToken
}

structure GetIpamPoolAllocationsResult {
    @xmlName("ipamPoolAllocationSet") IpamPoolAllocations: IpamPoolAllocationSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPoolCidrsRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
}

structure GetIpamPoolCidrsResult {
    @xmlName("ipamPoolCidrSet") IpamPoolCidrs: IpamPoolCidrSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPrefixListResolverRulesRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
}

structure GetIpamPrefixListResolverRulesResult {
    @xmlName("ruleSet") Rules: IpamPrefixListResolverRuleSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPrefixListResolverVersionEntriesRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
    @required IpamPrefixListResolverVersion: Long
    MaxResults: IpamMaxResults
    NextToken: NextToken
}

structure GetIpamPrefixListResolverVersionEntriesResult {
    @xmlName("entrySet") Entries: IpamPrefixListResolverVersionEntrySet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamPrefixListResolverVersionsRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
    @xmlName("IpamPrefixListResolverVersion") IpamPrefixListResolverVersions: IpamPrefixListResolverVersionNumberSet
    MaxResults: IpamMaxResults
    @xmlName("Filter") Filters: FilterList
    NextToken: NextToken
}

structure GetIpamPrefixListResolverVersionsResult {
    @xmlName("ipamPrefixListResolverVersionSet") IpamPrefixListResolverVersions: IpamPrefixListResolverVersionSet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetIpamResourceCidrsRequest {
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
    MaxResults: IpamMaxResults
    NextToken: NextToken
    @required IpamScopeId: IpamScopeId
    IpamPoolId: IpamPoolId
    ResourceId: String
    ResourceType: IpamResourceType
    ResourceTag: RequestIpamResourceTag
    ResourceOwner: String
}

structure GetIpamResourceCidrsResult {
    @xmlName("nextToken") NextToken: NextToken
    @xmlName("ipamResourceCidrSet") IpamResourceCidrs: IpamResourceCidrSet
}

structure GetLaunchTemplateDataRequest {
    DryRun: Boolean
    @required InstanceId: InstanceId
}

structure GetLaunchTemplateDataResult {
    @xmlName("launchTemplateData") LaunchTemplateData: ResponseLaunchTemplateData
}

@range(min: 5, max: 255)
integer GetManagedPrefixListAssociationsMaxResults

structure GetManagedPrefixListAssociationsRequest {
    DryRun: Boolean
    @required PrefixListId: PrefixListResourceId
    MaxResults: GetManagedPrefixListAssociationsMaxResults
    NextToken: NextToken
}

structure GetManagedPrefixListAssociationsResult {
    @xmlName("prefixListAssociationSet") PrefixListAssociations: PrefixListAssociationSet
    @xmlName("nextToken") NextToken: String
}

structure GetManagedPrefixListEntriesRequest {
    DryRun: Boolean
    @required PrefixListId: PrefixListResourceId
    TargetVersion: Long
    MaxResults: PrefixListMaxResults
    NextToken: NextToken
}

structure GetManagedPrefixListEntriesResult {
    @xmlName("entrySet") Entries: PrefixListEntrySet
    @xmlName("nextToken") NextToken: NextToken
}

structure GetManagedResourceVisibilityRequest {
    DryRun: Boolean
}

structure GetManagedResourceVisibilityResult {
    @xmlName("visibility") Visibility: ManagedResourceVisibilitySettings
}

@range(min: 1, max: 1000)
integer GetNetworkInsightsAccessScopeAnalysisFindingsMaxResults

structure GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
    @required NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
    MaxResults: GetNetworkInsightsAccessScopeAnalysisFindingsMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure GetNetworkInsightsAccessScopeAnalysisFindingsResult {
    @xmlName("networkInsightsAccessScopeAnalysisId") NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
    @xmlName("analysisStatus") AnalysisStatus: AnalysisStatus
    @xmlName("analysisFindingSet") AnalysisFindings: AccessScopeAnalysisFindingList
    @xmlName("nextToken") NextToken: String
}

structure GetNetworkInsightsAccessScopeContentRequest {
    @required NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    DryRun: Boolean
}

structure GetNetworkInsightsAccessScopeContentResult {
    @xmlName("networkInsightsAccessScopeContent") NetworkInsightsAccessScopeContent: NetworkInsightsAccessScopeContent
}

structure GetPasswordDataRequest {
    @required InstanceId: InstanceId
    @xmlName("dryRun") DryRun: Boolean
}

structure GetPasswordDataResult {
    @xmlName("instanceId") InstanceId: String
    @xmlName("timestamp") Timestamp: DateTime
    @xmlName("passwordData") PasswordData: PasswordData
}

structure GetReservedInstancesExchangeQuoteRequest {
    DryRun: Boolean
    @required @xmlName("ReservedInstanceId") ReservedInstanceIds: ReservedInstanceIdSet
    @xmlName("TargetConfiguration") TargetConfigurations: TargetConfigurationRequestSet
}

structure GetReservedInstancesExchangeQuoteResult {
    @xmlName("currencyCode") CurrencyCode: String
    @xmlName("isValidExchange") IsValidExchange: Boolean
    @xmlName("outputReservedInstancesWillExpireAt") OutputReservedInstancesWillExpireAt: DateTime
    @xmlName("paymentDue") PaymentDue: String
    @xmlName("reservedInstanceValueRollup") ReservedInstanceValueRollup: ReservationValue
    @xmlName("reservedInstanceValueSet") ReservedInstanceValueSet: ReservedInstanceReservationValueSet
    @xmlName("targetConfigurationValueRollup") TargetConfigurationValueRollup: ReservationValue
    @xmlName("targetConfigurationValueSet") TargetConfigurationValueSet: TargetReservationValueSet
    @xmlName("validationFailureReason") ValidationFailureReason: String
}

structure GetRouteServerAssociationsRequest {
    @required RouteServerId: RouteServerId
    DryRun: Boolean
}

structure GetRouteServerAssociationsResult {
    @xmlName("routeServerAssociationSet") RouteServerAssociations: RouteServerAssociationsList
}

structure GetRouteServerPropagationsRequest {
    @required RouteServerId: RouteServerId
    RouteTableId: RouteTableId
    DryRun: Boolean
}

structure GetRouteServerPropagationsResult {
    @xmlName("routeServerPropagationSet") RouteServerPropagations: RouteServerPropagationsList
}

structure GetRouteServerRoutingDatabaseRequest {
    @required RouteServerId: RouteServerId
    NextToken: String
    MaxResults: RouteServerMaxResults
    DryRun: Boolean
    @xmlName("Filter") Filters: FilterList
}

structure GetRouteServerRoutingDatabaseResult {
    @xmlName("areRoutesPersisted") AreRoutesPersisted: Boolean
    @xmlName("routeSet") Routes: RouteServerRouteList
    @xmlName("nextToken") NextToken: String
}

structure GetSecurityGroupsForVpcRequest {
    @required VpcId: VpcId
    NextToken: String
    MaxResults: GetSecurityGroupsForVpcRequestMaxResults
    @xmlName("Filter") Filters: FilterList
    DryRun: Boolean
}

@range(min: 5, max: 1000)
integer GetSecurityGroupsForVpcRequestMaxResults

structure GetSecurityGroupsForVpcResult {
    @xmlName("nextToken") NextToken: String
    @xmlName("securityGroupForVpcSet") SecurityGroupForVpcs: SecurityGroupForVpcList
}

structure GetSerialConsoleAccessStatusRequest {
    DryRun: Boolean
}

structure GetSerialConsoleAccessStatusResult {
    @xmlName("serialConsoleAccessEnabled") SerialConsoleAccessEnabled: Boolean
    @xmlName("managedBy") ManagedBy: ManagedBy
}

structure GetSnapshotBlockPublicAccessStateRequest {
    DryRun: Boolean
}

structure GetSnapshotBlockPublicAccessStateResult {
    @xmlName("state") State: SnapshotBlockPublicAccessState
    @xmlName("managedBy") ManagedBy: ManagedBy
}

structure GetSpotPlacementScoresRequest {
    @xmlName("InstanceType") InstanceTypes: InstanceTypes
    @required TargetCapacity: SpotPlacementScoresTargetCapacity
    TargetCapacityUnitType: TargetCapacityUnitType
    SingleAvailabilityZone: Boolean
    @xmlName("RegionName") RegionNames: RegionNames
    InstanceRequirementsWithMetadata: InstanceRequirementsWithMetadataRequest
    DryRun: Boolean
    MaxResults: SpotPlacementScoresMaxResults
    NextToken: String
}

structure GetSpotPlacementScoresResult {
    @xmlName("spotPlacementScoreSet") SpotPlacementScores: SpotPlacementScores
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer GetSubnetCidrReservationsMaxResults

structure GetSubnetCidrReservationsRequest {
    @xmlName("Filter") Filters: FilterList
    @required SubnetId: SubnetId
    DryRun: Boolean
    NextToken: String
    MaxResults: GetSubnetCidrReservationsMaxResults
}

structure GetSubnetCidrReservationsResult {
    @xmlName("subnetIpv4CidrReservationSet") SubnetIpv4CidrReservations: SubnetCidrReservationList
    @xmlName("subnetIpv6CidrReservationSet") SubnetIpv6CidrReservations: SubnetCidrReservationList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayAttachmentPropagationsRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayAttachmentPropagationsResult {
    @xmlName("transitGatewayAttachmentPropagations") TransitGatewayAttachmentPropagations: TransitGatewayAttachmentPropagationList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayMeteringPolicyEntriesRequest {
    @required TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayMeteringPolicyEntriesResult {
    @xmlName("transitGatewayMeteringPolicyEntries") TransitGatewayMeteringPolicyEntries: TransitGatewayMeteringPolicyEntryList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayMulticastDomainAssociationsRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayMulticastDomainAssociationsResult {
    @xmlName("multicastDomainAssociations") MulticastDomainAssociations: TransitGatewayMulticastDomainAssociationList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayPolicyTableAssociationsRequest {
    @required TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayPolicyTableAssociationsResult {
    @xmlName("associations") Associations: TransitGatewayPolicyTableAssociationList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayPolicyTableEntriesRequest {
    @required TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayPolicyTableEntriesResult {
    @xmlName("transitGatewayPolicyTableEntries") TransitGatewayPolicyTableEntries: TransitGatewayPolicyTableEntryList
}

structure GetTransitGatewayPrefixListReferencesRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayPrefixListReferencesResult {
    @xmlName("transitGatewayPrefixListReferenceSet") TransitGatewayPrefixListReferences: TransitGatewayPrefixListReferenceSet
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayRouteTableAssociationsRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayRouteTableAssociationsResult {
    @xmlName("associations") Associations: TransitGatewayRouteTableAssociationList
    @xmlName("nextToken") NextToken: String
}

structure GetTransitGatewayRouteTablePropagationsRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetTransitGatewayRouteTablePropagationsResult {
    @xmlName("transitGatewayRouteTablePropagations") TransitGatewayRouteTablePropagations: TransitGatewayRouteTablePropagationList
    @xmlName("nextToken") NextToken: String
}

structure GetVerifiedAccessEndpointPolicyRequest {
    @required VerifiedAccessEndpointId: VerifiedAccessEndpointId
    DryRun: Boolean
}

structure GetVerifiedAccessEndpointPolicyResult {
    @xmlName("policyEnabled") PolicyEnabled: Boolean
    @xmlName("policyDocument") PolicyDocument: String
}

@range(min: 5, max: 1000)
integer GetVerifiedAccessEndpointTargetsMaxResults

structure GetVerifiedAccessEndpointTargetsRequest {
    @required VerifiedAccessEndpointId: VerifiedAccessEndpointId
    MaxResults: GetVerifiedAccessEndpointTargetsMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure GetVerifiedAccessEndpointTargetsResult {
    @xmlName("verifiedAccessEndpointTargetSet") VerifiedAccessEndpointTargets: VerifiedAccessEndpointTargetList
    @xmlName("nextToken") NextToken: NextToken
}

structure GetVerifiedAccessGroupPolicyRequest {
    @required VerifiedAccessGroupId: VerifiedAccessGroupId
    DryRun: Boolean
}

structure GetVerifiedAccessGroupPolicyResult {
    @xmlName("policyEnabled") PolicyEnabled: Boolean
    @xmlName("policyDocument") PolicyDocument: String
}

@range(min: 5, max: 1000)
integer GetVpcResourcesBlockingEncryptionEnforcementMaxResults

structure GetVpcResourcesBlockingEncryptionEnforcementRequest {
    @required VpcId: VpcId
    MaxResults: GetVpcResourcesBlockingEncryptionEnforcementMaxResults
    NextToken: String
    DryRun: Boolean
}

structure GetVpcResourcesBlockingEncryptionEnforcementResult {
    @xmlName("nonCompliantResourceSet") NonCompliantResources: VpcEncryptionNonCompliantResourceList
    @xmlName("nextToken") NextToken: String
}

structure GetVpnConnectionDeviceSampleConfigurationRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnConnectionDeviceTypeId: VpnConnectionDeviceTypeId
    InternetKeyExchangeVersion: String
    SampleType: String
    DryRun: Boolean
}

structure GetVpnConnectionDeviceSampleConfigurationResult {
    @xmlName("vpnConnectionDeviceSampleConfiguration") VpnConnectionDeviceSampleConfiguration: VpnConnectionDeviceSampleConfiguration
}

structure GetVpnConnectionDeviceTypesRequest {
    MaxResults: GVCDMaxResults
    NextToken: NextToken
    DryRun: Boolean
}

structure GetVpnConnectionDeviceTypesResult {
    @xmlName("vpnConnectionDeviceTypeSet") VpnConnectionDeviceTypes: VpnConnectionDeviceTypeList
    @xmlName("nextToken") NextToken: NextToken
}

structure GetVpnTunnelReplacementStatusRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnTunnelOutsideIpAddress: String
    DryRun: Boolean
}

structure GetVpnTunnelReplacementStatusResult {
    @xmlName("vpnConnectionId") VpnConnectionId: VpnConnectionId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("customerGatewayId") CustomerGatewayId: CustomerGatewayId
    @xmlName("vpnGatewayId") VpnGatewayId: VpnGatewayId
    @xmlName("vpnTunnelOutsideIpAddress") VpnTunnelOutsideIpAddress: String
    @xmlName("maintenanceDetails") MaintenanceDetails: MaintenanceDetails
}

integer GpuDeviceCount

structure GpuDeviceInfo {
    @xmlName("name") Name: GpuDeviceName
    @xmlName("manufacturer") Manufacturer: GpuDeviceManufacturerName
    @xmlName("count") Count: GpuDeviceCount
    @xmlName("logicalGpuCount") LogicalGpuCount: LogicalGpuCount
    @xmlName("gpuPartitionSize") GpuPartitionSize: GpuPartitionSize
    @xmlName("workloadSet") Workloads: WorkloadsList
    @xmlName("memoryInfo") MemoryInfo: GpuDeviceMemoryInfo
}

list GpuDeviceInfoList {
    @xmlName("item") member: GpuDeviceInfo
}

string GpuDeviceManufacturerName

structure GpuDeviceMemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: GpuDeviceMemorySize
}

integer GpuDeviceMemorySize

string GpuDeviceName

structure GpuInfo {
    @xmlName("gpus") Gpus: GpuDeviceInfoList
    @xmlName("totalGpuMemoryInMiB") TotalGpuMemoryInMiB: totalGpuMemory
}

double GpuPartitionSize

@length(min: 0, max: 300)
enum GroupBy {
    resource_region = "resource-region"
    availability_zone_id = "availability-zone-id"
    account_id = "account-id"
    account_name = "account-name"
    instance_family = "instance-family"
    instance_type = "instance-type"
    instance_platform = "instance-platform"
    reservation_arn = "reservation-arn"
    reservation_id = "reservation-id"
    reservation_type = "reservation-type"
    reservation_create_timestamp = "reservation-create-timestamp"
    reservation_start_timestamp = "reservation-start-timestamp"
    reservation_end_timestamp = "reservation-end-timestamp"
    reservation_end_date_type = "reservation-end-date-type"
    tenancy
    reservation_state = "reservation-state"
    reservation_instance_match_criteria = "reservation-instance-match-criteria"
    reservation_unused_financial_owner = "reservation-unused-financial-owner"
}

@length(min: 0, max: 20)
list GroupBySet {
    @xmlName("item") member: GroupBy
}

list GroupIdStringList {
    @xmlName("groupId") member: SecurityGroupId
}

structure GroupIdentifier {
    @xmlName("groupId") GroupId: String
    @xmlName("groupName") GroupName: String
}

list GroupIdentifierList {
    @xmlName("item") member: GroupIdentifier
}

list GroupIdentifierSet {
    @xmlName("item") member: SecurityGroupIdentifier
}

list GroupIds {
    @xmlName("item") member: SecurityGroupId
}

list GroupNameStringList {
    @xmlName("GroupName") member: SecurityGroupName
}

enum HaStatus {
    processing
    active
    standby
    invalid
}

boolean HibernationFlag

structure HibernationOptions {
    @xmlName("configured") Configured: Boolean
}

structure HibernationOptionsRequest {
    Configured: Boolean
}

structure HistoryRecord {
    @xmlName("eventInformation") EventInformation: EventInformation
    @xmlName("eventType") EventType: EventType
    @xmlName("timestamp") Timestamp: DateTime
}

structure HistoryRecordEntry {
    @xmlName("eventInformation") EventInformation: EventInformation
    @xmlName("eventType") EventType: FleetEventType
    @xmlName("timestamp") Timestamp: DateTime
}

list HistoryRecordSet {
    @xmlName("item") member: HistoryRecordEntry
}

list HistoryRecords {
    @xmlName("item") member: HistoryRecord
}

structure Host {
    @xmlName("autoPlacement") AutoPlacement: AutoPlacement
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availableCapacity") AvailableCapacity: AvailableCapacity
    @xmlName("clientToken") ClientToken: String
    @xmlName("hostId") HostId: String
    @xmlName("hostProperties") HostProperties: HostProperties
    @xmlName("hostReservationId") HostReservationId: String
    @xmlName("instances") Instances: HostInstanceList
    @xmlName("state") State: AllocationState
    @xmlName("allocationTime") AllocationTime: DateTime
    @xmlName("releaseTime") ReleaseTime: DateTime
    @xmlName("tagSet") Tags: TagList
    @xmlName("hostRecovery") HostRecovery: HostRecovery
    @xmlName("allowsMultipleInstanceTypes") AllowsMultipleInstanceTypes: AllowsMultipleInstanceTypes
    @xmlName("ownerId") OwnerId: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("memberOfServiceLinkedResourceGroup") MemberOfServiceLinkedResourceGroup: Boolean
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("hostMaintenance") HostMaintenance: HostMaintenance
    @xmlName("assetId") AssetId: AssetId
}

structure HostInstance {
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("ownerId") OwnerId: String
}

list HostInstanceList {
    @xmlName("item") member: HostInstance
}

list HostList {
    @xmlName("item") member: Host
}

enum HostMaintenance {
    on
    off
}

structure HostOffering {
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("duration") Duration: Integer
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("instanceFamily") InstanceFamily: String
    @xmlName("offeringId") OfferingId: OfferingId
    @xmlName("paymentOption") PaymentOption: PaymentOption
    @xmlName("upfrontPrice") UpfrontPrice: String
}

list HostOfferingSet {
    @xmlName("item") member: HostOffering
}

structure HostProperties {
    @xmlName("cores") Cores: Integer
    @xmlName("instanceType") InstanceType: String
    @xmlName("instanceFamily") InstanceFamily: String
    @xmlName("sockets") Sockets: Integer
    @xmlName("totalVCpus") TotalVCpus: Integer
}

enum HostRecovery {
    on
    off
}

structure HostReservation {
    @xmlName("count") Count: Integer
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("duration") Duration: Integer
    @xmlName("end") End: DateTime
    @xmlName("hostIdSet") HostIdSet: ResponseHostIdSet
    @xmlName("hostReservationId") HostReservationId: HostReservationId
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("instanceFamily") InstanceFamily: String
    @xmlName("offeringId") OfferingId: OfferingId
    @xmlName("paymentOption") PaymentOption: PaymentOption
    @xmlName("start") Start: DateTime
    @xmlName("state") State: ReservationState
    @xmlName("upfrontPrice") UpfrontPrice: String
    @xmlName("tagSet") Tags: TagList
}

string HostReservationId

list HostReservationIdSet {
    @xmlName("item") member: HostReservationId
}

list HostReservationSet {
    @xmlName("item") member: HostReservation
}

enum HostTenancy {
    default
    dedicated
    host
}

enum HostnameType {
    ip_name = "ip-name"
    resource_name = "resource-name"
}

@range(min: 0, max: 23)
integer Hour

enum HttpTokensEnforcedState {
    disabled
    enabled
}

enum HttpTokensState {
    optional
    required
}

enum HypervisorType {
    ovm
    xen
}

list IKEVersionsList {
    @xmlName("item") member: IKEVersionsListValue
}

structure IKEVersionsListValue {
    @xmlName("value") Value: String
}

list IKEVersionsRequestList {
    @xmlName("item") member: IKEVersionsRequestListValue
}

structure IKEVersionsRequestListValue {
    Value: String
}

structure IamInstanceProfile {
    @xmlName("arn") Arn: String
    @xmlName("id") Id: String
}

structure IamInstanceProfileAssociation {
    @xmlName("associationId") AssociationId: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfile
    @xmlName("state") State: IamInstanceProfileAssociationState
    @xmlName("timestamp") Timestamp: DateTime
}

string IamInstanceProfileAssociationId

list IamInstanceProfileAssociationSet {
    @xmlName("item") member: IamInstanceProfileAssociation
}

enum IamInstanceProfileAssociationState {
    associating
    associated
    disassociating
    disassociated
}

structure IamInstanceProfileSpecification {
    @xmlName("arn") Arn: String
    @xmlName("name") Name: String
}

structure IcmpTypeCode {
    @xmlName("code") Code: Integer
    @xmlName("type") Type: Integer
}

structure IdFormat {
    @xmlName("deadline") Deadline: DateTime
    @xmlName("resource") Resource: String
    @xmlName("useLongIds") UseLongIds: Boolean
}

list IdFormatList {
    @xmlName("item") member: IdFormat
}

enum Igmpv2SupportValue {
    enable
    disable
}

structure Image {
    @xmlName("platformDetails") PlatformDetails: String
    @xmlName("usageOperation") UsageOperation: String
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingList
    @xmlName("description") Description: String
    @xmlName("enaSupport") EnaSupport: Boolean
    @xmlName("hypervisor") Hypervisor: HypervisorType
    @xmlName("imageOwnerAlias") ImageOwnerAlias: String
    @xmlName("name") Name: String
    @xmlName("rootDeviceName") RootDeviceName: String
    @xmlName("rootDeviceType") RootDeviceType: DeviceType
    @xmlName("sriovNetSupport") SriovNetSupport: String
    @xmlName("stateReason") StateReason: StateReason
    @xmlName("tagSet") Tags: TagList
    @xmlName("virtualizationType") VirtualizationType: VirtualizationType
    @xmlName("bootMode") BootMode: BootModeValues
    @xmlName("tpmSupport") TpmSupport: TpmSupportValues
    @xmlName("deprecationTime") DeprecationTime: String
    @xmlName("imdsSupport") ImdsSupport: ImdsSupportValues
    @xmlName("sourceInstanceId") SourceInstanceId: String
    @xmlName("deregistrationProtection") DeregistrationProtection: String
    @xmlName("lastLaunchedTime") LastLaunchedTime: String
    @xmlName("imageAllowed") ImageAllowed: Boolean
    @xmlName("sourceImageId") SourceImageId: String
    @xmlName("sourceImageRegion") SourceImageRegion: String
    @xmlName("freeTierEligible") FreeTierEligible: Boolean
    @xmlName("imageId") ImageId: String
    @xmlName("imageLocation") ImageLocation: String
    @xmlName("imageState") State: ImageState
    @xmlName("imageOwnerId") OwnerId: String
    @xmlName("creationDate") CreationDate: String
    @xmlName("isPublic") Public: Boolean
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("architecture") Architecture: ArchitectureValues
    @xmlName("imageType") ImageType: ImageTypeValues
    @xmlName("kernelId") KernelId: String
    @xmlName("ramdiskId") RamdiskId: String
    @xmlName("platform") Platform: PlatformValues
}

structure ImageAncestryEntry {
    @xmlName("creationDate") CreationDate: MillisecondDateTime
    @xmlName("imageId") ImageId: ImageId
    @xmlName("imageOwnerAlias") ImageOwnerAlias: String
    @xmlName("sourceImageId") SourceImageId: ImageId
    @xmlName("sourceImageRegion") SourceImageRegion: String
}

list ImageAncestryEntryList {
    @xmlName("item") member: ImageAncestryEntry
}

structure ImageAttribute {
    @xmlName("description") Description: AttributeValue
    @xmlName("kernel") KernelId: AttributeValue
    @xmlName("ramdisk") RamdiskId: AttributeValue
    @xmlName("sriovNetSupport") SriovNetSupport: AttributeValue
    @xmlName("bootMode") BootMode: AttributeValue
    @xmlName("tpmSupport") TpmSupport: AttributeValue
    @xmlName("uefiData") UefiData: AttributeValue
    @xmlName("lastLaunchedTime") LastLaunchedTime: AttributeValue
    @xmlName("imdsSupport") ImdsSupport: AttributeValue
    @xmlName("deregistrationProtection") DeregistrationProtection: AttributeValue
    @xmlName("imageId") ImageId: String
    @xmlName("launchPermission") LaunchPermissions: LaunchPermissionList
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingList
}

enum ImageAttributeName {
    description
    kernel
    ramdisk
    launchPermission
    productCodes
    blockDeviceMapping
    sriovNetSupport
    bootMode
    tpmSupport
    uefiData
    lastLaunchedTime
    imdsSupport
    deregistrationProtection
}

enum ImageBlockPublicAccessDisabledState {
    unblocked
}

enum ImageBlockPublicAccessEnabledState {
    block_new_sharing = "block-new-sharing"
}

structure ImageCriterion {
    @xmlName("imageProviderSet") ImageProviders: ImageProviderList
    @xmlName("marketplaceProductCodeSet") MarketplaceProductCodes: MarketplaceProductCodeList
    @xmlName("imageNameSet") ImageNames: ImageNameList
    @xmlName("deprecationTimeCondition") DeprecationTimeCondition: DeprecationTimeCondition
    @xmlName("creationDateCondition") CreationDateCondition: CreationDateCondition
}

list ImageCriterionList {
    @xmlName("item") member: ImageCriterion
}

structure ImageCriterionRequest {
    @xmlName("ImageProvider") ImageProviders: ImageProviderRequestList
    @xmlName("MarketplaceProductCode") MarketplaceProductCodes: MarketplaceProductCodeRequestList
    @xmlName("ImageName") ImageNames: ImageNameCriteriaRequestList
    DeprecationTimeCondition: DeprecationTimeConditionRequest
    CreationDateCondition: CreationDateConditionRequest
}

list ImageCriterionRequestList {
    @xmlName("ImageCriterion") member: ImageCriterionRequest
}

@length(min: 0, max: 255)
string ImageDescriptionRequest

structure ImageDiskContainer {
    Description: String
    DeviceName: String
    Format: String
    SnapshotId: SnapshotId
    Url: SensitiveUrl
    UserBucket: UserBucket
}

list ImageDiskContainerList {
    @xmlName("item") member: ImageDiskContainer
}

string ImageId

list ImageIdList {
    @xmlName("item") member: ImageId
}

list ImageIdStringList {
    @xmlName("ImageId") member: ImageId
}

list ImageList {
    @xmlName("item") member: Image
}

structure ImageMetadata {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("name") Name: String
    @xmlName("imageOwnerId") OwnerId: String
    @xmlName("imageState") State: ImageState
    @xmlName("imageOwnerAlias") ImageOwnerAlias: String
    @xmlName("creationDate") CreationDate: String
    @xmlName("deprecationTime") DeprecationTime: String
    @xmlName("imageAllowed") ImageAllowed: Boolean
    @xmlName("isPublic") IsPublic: Boolean
}

string ImageName

@length(min: 0, max: 128)
string ImageNameCriteriaRequest

list ImageNameCriteriaRequestList {
    @xmlName("item") member: ImageNameCriteriaRequest
}

list ImageNameList {
    @xmlName("item") member: ImageName
}

@length(min: 3, max: 128)
string ImageNameRequest

string ImageProvider

list ImageProviderList {
    @xmlName("item") member: ImageProvider
}

string ImageProviderRequest

list ImageProviderRequestList {
    @xmlName("item") member: ImageProviderRequest
}

structure ImageRecycleBinInfo {
    @xmlName("imageId") ImageId: String
    @xmlName("name") Name: String
    @xmlName("description") Description: String
    @xmlName("recycleBinEnterTime") RecycleBinEnterTime: MillisecondDateTime
    @xmlName("recycleBinExitTime") RecycleBinExitTime: MillisecondDateTime
}

list ImageRecycleBinInfoList {
    @xmlName("item") member: ImageRecycleBinInfo
}

structure ImageReference {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("resourceType") ResourceType: ImageReferenceResourceType
    @xmlName("arn") Arn: String
}

list ImageReferenceList {
    @xmlName("item") member: ImageReference
}

enum ImageReferenceOptionName {
    state_name = "state-name"
    version_depth = "version-depth"
}

enum ImageReferenceResourceType {
    ec2_Instance = "ec2:Instance"
    ec2_LaunchTemplate = "ec2:LaunchTemplate"
    ssm_Parameter = "ssm:Parameter"
    imagebuilder_ImageRecipe = "imagebuilder:ImageRecipe"
    imagebuilder_ContainerRecipe = "imagebuilder:ContainerRecipe"
}

enum ImageState {
    pending
    available
    invalid
    deregistered
    transient
    failed
    error
    disabled
}

enum ImageTypeValues {
    machine
    kernel
    ramdisk
}

@length(min: 0, max: 64000)
string ImageUefiDataRequest

structure ImageUsageReport {
    @xmlName("imageId") ImageId: ImageId
    @xmlName("reportId") ReportId: ImageUsageReportId
    @xmlName("resourceTypeSet") ResourceTypes: ImageUsageResourceTypeList
    @xmlName("accountIdSet") AccountIds: UserIdList
    @xmlName("state") State: ImageUsageReportState
    @xmlName("stateReason") StateReason: ImageUsageReportStateReason
    @xmlName("creationTime") CreationTime: MillisecondDateTime
    @xmlName("expirationTime") ExpirationTime: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
}

structure ImageUsageReportEntry {
    @xmlName("resourceType") ResourceType: ImageUsageResourceTypeName
    @xmlName("reportId") ReportId: ImageUsageReportId
    @xmlName("usageCount") UsageCount: Long
    @xmlName("accountId") AccountId: String
    @xmlName("imageId") ImageId: ImageId
    @xmlName("reportCreationTime") ReportCreationTime: MillisecondDateTime
}

list ImageUsageReportEntryList {
    @xmlName("item") member: ImageUsageReportEntry
}

string ImageUsageReportId

@length(min: 0, max: 200)
list ImageUsageReportIdStringList {
    member: ImageUsageReportId
}

list ImageUsageReportList {
    @xmlName("item") member: ImageUsageReport
}

string ImageUsageReportState

string ImageUsageReportStateReason

@length(min: 0, max: 200)
list ImageUsageReportUserIdStringList {
    @xmlName("UserId") member: String
}

structure ImageUsageResourceType {
    @xmlName("resourceType") ResourceType: ImageUsageResourceTypeName
    @xmlName("resourceTypeOptionSet") ResourceTypeOptions: ImageUsageResourceTypeOptionList
}

list ImageUsageResourceTypeList {
    @xmlName("item") member: ImageUsageResourceType
}

string ImageUsageResourceTypeName

structure ImageUsageResourceTypeOption {
    @xmlName("optionName") OptionName: String
    @xmlName("optionValueSet") OptionValues: ImageUsageResourceTypeOptionValuesList
}

list ImageUsageResourceTypeOptionList {
    @xmlName("item") member: ImageUsageResourceTypeOption
}

structure ImageUsageResourceTypeOptionRequest {
    OptionName: String
    @xmlName("OptionValue") OptionValues: ImageUsageResourceTypeOptionValuesList
}

list ImageUsageResourceTypeOptionRequestList {
    member: ImageUsageResourceTypeOptionRequest
}

string ImageUsageResourceTypeOptionValue

list ImageUsageResourceTypeOptionValuesList {
    @xmlName("item") member: ImageUsageResourceTypeOptionValue
}

structure ImageUsageResourceTypeRequest {
    ResourceType: ImageUsageResourceTypeName
    @xmlName("ResourceTypeOption") ResourceTypeOptions: ImageUsageResourceTypeOptionRequestList
}

list ImageUsageResourceTypeRequestList {
    member: ImageUsageResourceTypeRequest
}

enum ImdsSupportValues {
    v2_0 = "v2.0"
}

structure ImportClientVpnClientCertificateRevocationListRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required CertificateRevocationList: String
    DryRun: Boolean
}

structure ImportClientVpnClientCertificateRevocationListResult {
    @xmlName("return") Return: Boolean
}

structure ImportImageLicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

structure ImportImageLicenseConfigurationResponse {
    @xmlName("licenseConfigurationArn") LicenseConfigurationArn: String
}

list ImportImageLicenseSpecificationListRequest {
    @xmlName("item") member: ImportImageLicenseConfigurationRequest
}

list ImportImageLicenseSpecificationListResponse {
    @xmlName("item") member: ImportImageLicenseConfigurationResponse
}

structure ImportImageRequest {
    Architecture: String
    ClientData: ClientData
    ClientToken: String
    Description: String
    @xmlName("DiskContainer") DiskContainers: ImageDiskContainerList
    DryRun: Boolean
    Encrypted: Boolean
    Hypervisor: String
    KmsKeyId: KmsKeyId
    LicenseType: String
    Platform: String
    RoleName: String
    LicenseSpecifications: ImportImageLicenseSpecificationListRequest
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    UsageOperation: String
    BootMode: BootModeValues
}

structure ImportImageResult {
    @xmlName("architecture") Architecture: String
    @xmlName("description") Description: String
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("hypervisor") Hypervisor: String
    @xmlName("imageId") ImageId: String
    @xmlName("importTaskId") ImportTaskId: ImportImageTaskId
    @xmlName("kmsKeyId") KmsKeyId: KmsKeyId
    @xmlName("licenseType") LicenseType: String
    @xmlName("platform") Platform: String
    @xmlName("progress") Progress: String
    @xmlName("snapshotDetailSet") SnapshotDetails: SnapshotDetailList
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("licenseSpecifications") LicenseSpecifications: ImportImageLicenseSpecificationListResponse
    @xmlName("tagSet") Tags: TagList
    @xmlName("usageOperation") UsageOperation: String
}

structure ImportImageTask {
    @xmlName("architecture") Architecture: String
    @xmlName("description") Description: String
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("hypervisor") Hypervisor: String
    @xmlName("imageId") ImageId: String
    @xmlName("importTaskId") ImportTaskId: String
    @xmlName("kmsKeyId") KmsKeyId: String
    @xmlName("licenseType") LicenseType: String
    @xmlName("platform") Platform: String
    @xmlName("progress") Progress: String
    @xmlName("snapshotDetailSet") SnapshotDetails: SnapshotDetailList
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("licenseSpecifications") LicenseSpecifications: ImportImageLicenseSpecificationListResponse
    @xmlName("usageOperation") UsageOperation: String
    @xmlName("bootMode") BootMode: BootModeValues
}

string ImportImageTaskId

list ImportImageTaskList {
    @xmlName("item") member: ImportImageTask
}

structure ImportInstanceLaunchSpecification {
    @xmlName("architecture") Architecture: ArchitectureValues
    @xmlName("GroupName") GroupNames: SecurityGroupStringList
    @xmlName("GroupId") GroupIds: SecurityGroupIdStringList
    @xmlName("additionalInfo") AdditionalInfo: String
    @xmlName("userData") UserData: UserData
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("placement") Placement: Placement
    @xmlName("monitoring") Monitoring: Boolean
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("instanceInitiatedShutdownBehavior") InstanceInitiatedShutdownBehavior: ShutdownBehavior
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

structure ImportInstanceRequest {
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("description") Description: String
    @xmlName("launchSpecification") LaunchSpecification: ImportInstanceLaunchSpecification
    @xmlName("diskImage") DiskImages: DiskImageList
    @required @xmlName("platform") Platform: PlatformValues
}

structure ImportInstanceResult {
    @xmlName("conversionTask") ConversionTask: ConversionTask
}

structure ImportInstanceTaskDetails {
    @xmlName("description") Description: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("platform") Platform: PlatformValues
    @xmlName("volumes") Volumes: ImportInstanceVolumeDetailSet
}

structure ImportInstanceVolumeDetailItem {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("bytesConverted") BytesConverted: Long
    @xmlName("description") Description: String
    @xmlName("image") Image: DiskImageDescription
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("volume") Volume: DiskImageVolumeDescription
}

list ImportInstanceVolumeDetailSet {
    @xmlName("item") member: ImportInstanceVolumeDetailItem
}

structure ImportKeyPairRequest {
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("keyName") KeyName: String
    @required @xmlName("publicKeyMaterial") PublicKeyMaterial: Blob
}

structure ImportKeyPairResult {
    @xmlName("keyFingerprint") KeyFingerprint: String
    @xmlName("keyName") KeyName: String
    @xmlName("keyPairId") KeyPairId: String
    @xmlName("tagSet") Tags: TagList
}

@sensitive
string ImportManifestUrl

structure ImportSnapshotRequest {
    ClientData: ClientData
    ClientToken: String
    Description: String
    DiskContainer: SnapshotDiskContainer
    DryRun: Boolean
    Encrypted: Boolean
    KmsKeyId: KmsKeyId
    RoleName: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure ImportSnapshotResult {
    @xmlName("description") Description: String
    @xmlName("importTaskId") ImportTaskId: String
    @xmlName("snapshotTaskDetail") SnapshotTaskDetail: SnapshotTaskDetail
    @xmlName("tagSet") Tags: TagList
}

structure ImportSnapshotTask {
    @xmlName("description") Description: String
    @xmlName("importTaskId") ImportTaskId: String
    @xmlName("snapshotTaskDetail") SnapshotTaskDetail: SnapshotTaskDetail
    @xmlName("tagSet") Tags: TagList
}

string ImportSnapshotTaskId

list ImportSnapshotTaskIdList {
    @xmlName("ImportTaskId") member: ImportSnapshotTaskId
}

list ImportSnapshotTaskList {
    @xmlName("item") member: ImportSnapshotTask
}

string ImportTaskId

list ImportTaskIdList {
    @xmlName("ImportTaskId") member: ImportImageTaskId
}

structure ImportVolumeRequest {
    AvailabilityZoneId: AvailabilityZoneId
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("availabilityZone") AvailabilityZone: String
    @required @xmlName("image") Image: DiskImageDetail
    @xmlName("description") Description: String
    @required @xmlName("volume") Volume: VolumeDetail
}

structure ImportVolumeResult {
    @xmlName("conversionTask") ConversionTask: ConversionTask
}

structure ImportVolumeTaskDetails {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("bytesConverted") BytesConverted: Long
    @xmlName("description") Description: String
    @xmlName("image") Image: DiskImageDescription
    @xmlName("volume") Volume: DiskImageVolumeDescription
}

boolean IncludeUnsupportedInRegion

structure InferenceAcceleratorInfo {
    @xmlName("accelerators") Accelerators: InferenceDeviceInfoList
    @xmlName("totalInferenceMemoryInMiB") TotalInferenceMemoryInMiB: totalInferenceMemory
}

integer InferenceDeviceCount

structure InferenceDeviceInfo {
    @xmlName("count") Count: InferenceDeviceCount
    @xmlName("name") Name: InferenceDeviceName
    @xmlName("manufacturer") Manufacturer: InferenceDeviceManufacturerName
    @xmlName("memoryInfo") MemoryInfo: InferenceDeviceMemoryInfo
}

list InferenceDeviceInfoList {
    member: InferenceDeviceInfo
}

string InferenceDeviceManufacturerName

structure InferenceDeviceMemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: InferenceDeviceMemorySize
}

integer InferenceDeviceMemorySize

string InferenceDeviceName

enum IngestionStatus {
    initial_ingestion_in_progress = "initial-ingestion-in-progress"
    ingestion_complete = "ingestion-complete"
    ingestion_failed = "ingestion-failed"
}

structure InitializationStatusDetails {
    @xmlName("initializationType") InitializationType: InitializationType
    @xmlName("progress") Progress: Long
    @xmlName("estimatedTimeToCompleteInSeconds") EstimatedTimeToCompleteInSeconds: Long
}

enum InitializationType {
    default
    provisioned_rate = "provisioned-rate"
    volume_copy = "volume-copy"
}

list InsideCidrBlocksStringList {
    @xmlName("item") member: String
}

structure Instance {
    @xmlName("architecture") Architecture: ArchitectureValues
    @xmlName("blockDeviceMapping") BlockDeviceMappings: InstanceBlockDeviceMappingList
    @xmlName("clientToken") ClientToken: String
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("enaSupport") EnaSupport: Boolean
    @xmlName("hypervisor") Hypervisor: HypervisorType
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfile
    @xmlName("instanceLifecycle") InstanceLifecycle: InstanceLifecycleType
    @xmlName("elasticGpuAssociationSet") ElasticGpuAssociations: ElasticGpuAssociationList
    @xmlName("elasticInferenceAcceleratorAssociationSet") ElasticInferenceAcceleratorAssociations: ElasticInferenceAcceleratorAssociationList
    @xmlName("networkInterfaceSet") NetworkInterfaces: InstanceNetworkInterfaceList
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("rootDeviceName") RootDeviceName: String
    @xmlName("rootDeviceType") RootDeviceType: DeviceType
    @xmlName("groupSet") SecurityGroups: GroupIdentifierList
    @xmlName("sourceDestCheck") SourceDestCheck: Boolean
    @xmlName("spotInstanceRequestId") SpotInstanceRequestId: String
    @xmlName("sriovNetSupport") SriovNetSupport: String
    @xmlName("stateReason") StateReason: StateReason
    @xmlName("tagSet") Tags: TagList
    @xmlName("virtualizationType") VirtualizationType: VirtualizationType
    @xmlName("cpuOptions") CpuOptions: CpuOptions
    @xmlName("capacityBlockId") CapacityBlockId: String
    @xmlName("capacityReservationId") CapacityReservationId: String
    @xmlName("capacityReservationSpecification") CapacityReservationSpecification: CapacityReservationSpecificationResponse
    @xmlName("hibernationOptions") HibernationOptions: HibernationOptions
    @xmlName("licenseSet") Licenses: LicenseList
    @xmlName("metadataOptions") MetadataOptions: InstanceMetadataOptionsResponse
    @xmlName("enclaveOptions") EnclaveOptions: EnclaveOptions
    @xmlName("bootMode") BootMode: BootModeValues
    @xmlName("platformDetails") PlatformDetails: String
    @xmlName("usageOperation") UsageOperation: String
    @xmlName("usageOperationUpdateTime") UsageOperationUpdateTime: MillisecondDateTime
    @xmlName("privateDnsNameOptions") PrivateDnsNameOptions: PrivateDnsNameOptionsResponse
    @xmlName("ipv6Address") Ipv6Address: String
    @xmlName("tpmSupport") TpmSupport: String
    @xmlName("maintenanceOptions") MaintenanceOptions: InstanceMaintenanceOptions
    @xmlName("currentInstanceBootMode") CurrentInstanceBootMode: InstanceBootModeValues
    @xmlName("networkPerformanceOptions") NetworkPerformanceOptions: InstanceNetworkPerformanceOptions
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("secondaryInterfaceSet") SecondaryInterfaces: InstanceSecondaryInterfaceList
    @xmlName("instanceId") InstanceId: String
    @xmlName("imageId") ImageId: String
    @xmlName("instanceState") State: InstanceState
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("dnsName") PublicDnsName: String
    @xmlName("reason") StateTransitionReason: String
    @xmlName("keyName") KeyName: String
    @xmlName("amiLaunchIndex") AmiLaunchIndex: Integer
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("launchTime") LaunchTime: DateTime
    @xmlName("placement") Placement: Placement
    @xmlName("kernelId") KernelId: String
    @xmlName("ramdiskId") RamdiskId: String
    @xmlName("platform") Platform: PlatformValues
    @xmlName("monitoring") Monitoring: Monitoring
    @xmlName("subnetId") SubnetId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("ipAddress") PublicIpAddress: String
}

structure InstanceAttachmentEnaSrdSpecification {
    @xmlName("enaSrdEnabled") EnaSrdEnabled: Boolean
    @xmlName("enaSrdUdpSpecification") EnaSrdUdpSpecification: InstanceAttachmentEnaSrdUdpSpecification
}

structure InstanceAttachmentEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled") EnaSrdUdpEnabled: Boolean
}

structure InstanceAttribute {
    @xmlName("blockDeviceMapping") BlockDeviceMappings: InstanceBlockDeviceMappingList
    @xmlName("disableApiTermination") DisableApiTermination: AttributeBooleanValue
    @xmlName("enaSupport") EnaSupport: AttributeBooleanValue
    @xmlName("enclaveOptions") EnclaveOptions: EnclaveOptions
    @xmlName("ebsOptimized") EbsOptimized: AttributeBooleanValue
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceInitiatedShutdownBehavior") InstanceInitiatedShutdownBehavior: AttributeValue
    @xmlName("instanceType") InstanceType: AttributeValue
    @xmlName("kernel") KernelId: AttributeValue
    @xmlName("productCodes") ProductCodes: ProductCodeList
    @xmlName("ramdisk") RamdiskId: AttributeValue
    @xmlName("rootDeviceName") RootDeviceName: AttributeValue
    @xmlName("sourceDestCheck") SourceDestCheck: AttributeBooleanValue
    @xmlName("sriovNetSupport") SriovNetSupport: AttributeValue
    @xmlName("userData") UserData: AttributeValue
    @xmlName("disableApiStop") DisableApiStop: AttributeBooleanValue
    @xmlName("groupSet") Groups: GroupIdentifierList
}

enum InstanceAttributeName {
    instanceType
    kernel
    ramdisk
    userData
    disableApiTermination
    instanceInitiatedShutdownBehavior
    rootDeviceName
    blockDeviceMapping
    productCodes
    sourceDestCheck
    groupSet
    ebsOptimized
    sriovNetSupport
    enaSupport
    enclaveOptions
    disableApiStop
}

enum InstanceAutoRecoveryState {
    disabled
    default
}

enum InstanceBandwidthWeighting {
    default
    vpc_1 = "vpc-1"
    ebs_1 = "ebs-1"
}

structure InstanceBlockDeviceMapping {
    @xmlName("deviceName") DeviceName: String
    @xmlName("ebs") Ebs: EbsInstanceBlockDevice
}

list InstanceBlockDeviceMappingList {
    @xmlName("item") member: InstanceBlockDeviceMapping
}

structure InstanceBlockDeviceMappingSpecification {
    @xmlName("deviceName") DeviceName: String
    @xmlName("ebs") Ebs: EbsInstanceBlockDeviceSpecification
    @xmlName("virtualName") VirtualName: String
    @xmlName("noDevice") NoDevice: String
}

list InstanceBlockDeviceMappingSpecificationList {
    @xmlName("item") member: InstanceBlockDeviceMappingSpecification
}

enum InstanceBootModeValues {
    legacy_bios = "legacy-bios"
    uefi
}

structure InstanceCapacity {
    @xmlName("availableCapacity") AvailableCapacity: Integer
    @xmlName("instanceType") InstanceType: String
    @xmlName("totalCapacity") TotalCapacity: Integer
}

structure InstanceConnectEndpointDnsNames {
    @xmlName("dnsName") DnsName: String
    @xmlName("fipsDnsName") FipsDnsName: String
}

string InstanceConnectEndpointId

@range(min: 1, max: 50)
integer InstanceConnectEndpointMaxResults

structure InstanceConnectEndpointPublicDnsNames {
    @xmlName("ipv4") Ipv4: InstanceConnectEndpointDnsNames
    @xmlName("dualstack") Dualstack: InstanceConnectEndpointDnsNames
}

list InstanceConnectEndpointSet {
    @xmlName("item") member: Ec2InstanceConnectEndpoint
}

structure InstanceCount {
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("state") State: ListingState
}

list InstanceCountList {
    @xmlName("item") member: InstanceCount
}

structure InstanceCreditSpecification {
    @xmlName("instanceId") InstanceId: String
    @xmlName("cpuCredits") CpuCredits: String
}

list InstanceCreditSpecificationList {
    @xmlName("item") member: InstanceCreditSpecification
}

list InstanceCreditSpecificationListRequest {
    @xmlName("item") member: InstanceCreditSpecificationRequest
}

structure InstanceCreditSpecificationRequest {
    @required InstanceId: InstanceId
    CpuCredits: String
}

string InstanceEventId

structure InstanceEventWindow {
    @xmlName("instanceEventWindowId") InstanceEventWindowId: InstanceEventWindowId
    @xmlName("timeRangeSet") TimeRanges: InstanceEventWindowTimeRangeList
    @xmlName("name") Name: String
    @xmlName("cronExpression") CronExpression: InstanceEventWindowCronExpression
    @xmlName("associationTarget") AssociationTarget: InstanceEventWindowAssociationTarget
    @xmlName("state") State: InstanceEventWindowState
    @xmlName("tagSet") Tags: TagList
}

structure InstanceEventWindowAssociationRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdList
    @xmlName("InstanceTag") InstanceTags: TagList
    @xmlName("DedicatedHostId") DedicatedHostIds: DedicatedHostIdList
}

structure InstanceEventWindowAssociationTarget {
    @xmlName("instanceIdSet") InstanceIds: InstanceIdList
    @xmlName("tagSet") Tags: TagList
    @xmlName("dedicatedHostIdSet") DedicatedHostIds: DedicatedHostIdList
}

string InstanceEventWindowCronExpression

structure InstanceEventWindowDisassociationRequest {
    @xmlName("InstanceId") InstanceIds: InstanceIdList
    @xmlName("InstanceTag") InstanceTags: TagList
    @xmlName("DedicatedHostId") DedicatedHostIds: DedicatedHostIdList
}

string InstanceEventWindowId

list InstanceEventWindowIdSet {
    @xmlName("InstanceEventWindowId") member: InstanceEventWindowId
}

list InstanceEventWindowSet {
    @xmlName("item") member: InstanceEventWindow
}

enum InstanceEventWindowState {
    creating
    deleting
    active
    deleted
}

structure InstanceEventWindowStateChange {
    @xmlName("instanceEventWindowId") InstanceEventWindowId: InstanceEventWindowId
    @xmlName("state") State: InstanceEventWindowState
}

structure InstanceEventWindowTimeRange {
    @xmlName("startWeekDay") StartWeekDay: WeekDay
    @xmlName("startHour") StartHour: Hour
    @xmlName("endWeekDay") EndWeekDay: WeekDay
    @xmlName("endHour") EndHour: Hour
}

list InstanceEventWindowTimeRangeList {
    @xmlName("item") member: InstanceEventWindowTimeRange
}

structure InstanceEventWindowTimeRangeRequest {
    StartWeekDay: WeekDay
    StartHour: Hour
    EndWeekDay: WeekDay
    EndHour: Hour
}

list InstanceEventWindowTimeRangeRequestSet {
    member: InstanceEventWindowTimeRangeRequest
}

structure InstanceExportDetails {
    @xmlName("instanceId") InstanceId: String
    @xmlName("targetEnvironment") TargetEnvironment: ExportEnvironment
}

structure InstanceFamilyCreditSpecification {
    @xmlName("instanceFamily") InstanceFamily: UnlimitedSupportedInstanceFamily
    @xmlName("cpuCredits") CpuCredits: String
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerationSet {
    @xmlName("item") member: InstanceGeneration
}

enum InstanceHealthStatus {
    healthy
    unhealthy
}

string InstanceId

string InstanceIdForResolver

list InstanceIdList {
    @xmlName("item") member: InstanceId
}

list InstanceIdSet {
    @xmlName("item") member: InstanceId
}

list InstanceIdStringList {
    @xmlName("InstanceId") member: InstanceId
}

@length(min: 1, max: 30)
list InstanceIdUpdateStringList {
    @xmlName("item") member: InstanceId
}

string InstanceIdWithVolumeResolver

list InstanceIdsSet {
    @xmlName("item") member: InstanceId
}

structure InstanceImageMetadata {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("launchTime") LaunchTime: MillisecondDateTime
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("zoneId") ZoneId: String
    @xmlName("instanceState") State: InstanceState
    @xmlName("instanceOwnerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("imageMetadata") ImageMetadata: ImageMetadata
    @xmlName("operator") Operator: OperatorResponse
}

list InstanceImageMetadataList {
    @xmlName("item") member: InstanceImageMetadata
}

enum InstanceInterruptionBehavior {
    hibernate
    stop
    terminate
}

structure InstanceIpv4Prefix {
    @xmlName("ipv4Prefix") Ipv4Prefix: String
}

list InstanceIpv4PrefixList {
    @xmlName("item") member: InstanceIpv4Prefix
}

structure InstanceIpv6Address {
    @xmlName("ipv6Address") Ipv6Address: String
    @xmlName("isPrimaryIpv6") IsPrimaryIpv6: Boolean
}

list InstanceIpv6AddressList {
    @xmlName("item") member: InstanceIpv6Address
}

list InstanceIpv6AddressListRequest {
    @xmlName("InstanceIpv6Address") member: InstanceIpv6AddressRequest
}

structure InstanceIpv6AddressRequest {
    Ipv6Address: String
}

structure InstanceIpv6Prefix {
    @xmlName("ipv6Prefix") Ipv6Prefix: String
}

list InstanceIpv6PrefixList {
    @xmlName("item") member: InstanceIpv6Prefix
}

enum InstanceLifecycle {
    spot
    on_demand = "on-demand"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

enum InstanceLifecycleType {
    spot
    scheduled
    capacity_block = "capacity-block"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

list InstanceList {
    @xmlName("item") member: Instance
}

structure InstanceMaintenanceOptions {
    @xmlName("autoRecovery") AutoRecovery: InstanceAutoRecoveryState
    @xmlName("rebootMigration") RebootMigration: InstanceRebootMigrationState
}

structure InstanceMaintenanceOptionsRequest {
    AutoRecovery: InstanceAutoRecoveryState
}

structure InstanceMarketOptionsRequest {
    MarketType: MarketType
    SpotOptions: SpotMarketOptions
}

enum InstanceMatchCriteria {
    open
    targeted
}

structure InstanceMetadataDefaultsResponse {
    @xmlName("httpTokens") HttpTokens: HttpTokensState
    @xmlName("httpPutResponseHopLimit") HttpPutResponseHopLimit: BoxedInteger
    @xmlName("httpEndpoint") HttpEndpoint: InstanceMetadataEndpointState
    @xmlName("instanceMetadataTags") InstanceMetadataTags: InstanceMetadataTagsState
    @xmlName("managedBy") ManagedBy: ManagedBy
    @xmlName("managedExceptionMessage") ManagedExceptionMessage: String
    @xmlName("httpTokensEnforced") HttpTokensEnforced: HttpTokensEnforcedState
}

enum InstanceMetadataEndpointState {
    disabled
    enabled
}

structure InstanceMetadataOptionsRequest {
    HttpTokens: HttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: InstanceMetadataEndpointState
    HttpProtocolIpv6: InstanceMetadataProtocolState
    InstanceMetadataTags: InstanceMetadataTagsState
}

structure InstanceMetadataOptionsResponse {
    @xmlName("state") State: InstanceMetadataOptionsState
    @xmlName("httpTokens") HttpTokens: HttpTokensState
    @xmlName("httpPutResponseHopLimit") HttpPutResponseHopLimit: Integer
    @xmlName("httpEndpoint") HttpEndpoint: InstanceMetadataEndpointState
    @xmlName("httpProtocolIpv6") HttpProtocolIpv6: InstanceMetadataProtocolState
    @xmlName("instanceMetadataTags") InstanceMetadataTags: InstanceMetadataTagsState
}

enum InstanceMetadataOptionsState {
    pending
    applied
}

enum InstanceMetadataProtocolState {
    disabled
    enabled
}

enum InstanceMetadataTagsState {
    disabled
    enabled
}

structure InstanceMonitoring {
    @xmlName("instanceId") InstanceId: String
    @xmlName("monitoring") Monitoring: Monitoring
}

list InstanceMonitoringList {
    @xmlName("item") member: InstanceMonitoring
}

structure InstanceNetworkInterface {
    @xmlName("association") Association: InstanceNetworkInterfaceAssociation
    @xmlName("attachment") Attachment: InstanceNetworkInterfaceAttachment
    @xmlName("description") Description: String
    @xmlName("groupSet") Groups: GroupIdentifierList
    @xmlName("ipv6AddressesSet") Ipv6Addresses: InstanceIpv6AddressList
    @xmlName("macAddress") MacAddress: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("privateIpAddressesSet") PrivateIpAddresses: InstancePrivateIpAddressList
    @xmlName("sourceDestCheck") SourceDestCheck: Boolean
    @xmlName("status") Status: NetworkInterfaceStatus
    @xmlName("subnetId") SubnetId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("interfaceType") InterfaceType: String
    @xmlName("ipv4PrefixSet") Ipv4Prefixes: InstanceIpv4PrefixList
    @xmlName("ipv6PrefixSet") Ipv6Prefixes: InstanceIpv6PrefixList
    @xmlName("connectionTrackingConfiguration") ConnectionTrackingConfiguration: ConnectionTrackingSpecificationResponse
    @xmlName("operator") Operator: OperatorResponse
}

structure InstanceNetworkInterfaceAssociation {
    @xmlName("carrierIp") CarrierIp: String
    @xmlName("customerOwnedIp") CustomerOwnedIp: String
    @xmlName("ipOwnerId") IpOwnerId: String
    @xmlName("publicDnsName") PublicDnsName: String
    @xmlName("publicIp") PublicIp: String
}

structure InstanceNetworkInterfaceAttachment {
    @xmlName("attachTime") AttachTime: DateTime
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("status") Status: AttachmentStatus
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
    @xmlName("enaSrdSpecification") EnaSrdSpecification: InstanceAttachmentEnaSrdSpecification
    @xmlName("enaQueueCount") EnaQueueCount: Integer
}

list InstanceNetworkInterfaceList {
    @xmlName("item") member: InstanceNetworkInterface
}

structure InstanceNetworkInterfaceSpecification {
    @xmlName("associatePublicIpAddress") AssociatePublicIpAddress: Boolean
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("description") Description: String
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("SecurityGroupId") Groups: SecurityGroupIdStringList
    @xmlName("ipv6AddressCount") Ipv6AddressCount: Integer
    @xmlName("ipv6AddressesSet") @ec2QueryName("Ipv6Addresses") Ipv6Addresses: InstanceIpv6AddressList
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("privateIpAddressesSet") @ec2QueryName("PrivateIpAddresses") PrivateIpAddresses: PrivateIpAddressSpecificationList
    @xmlName("secondaryPrivateIpAddressCount") SecondaryPrivateIpAddressCount: Integer
    @xmlName("subnetId") SubnetId: String
    AssociateCarrierIpAddress: Boolean
    InterfaceType: String
    NetworkCardIndex: Integer
    @xmlName("Ipv4Prefix") Ipv4Prefixes: Ipv4PrefixList
    Ipv4PrefixCount: Integer
    @xmlName("Ipv6Prefix") Ipv6Prefixes: Ipv6PrefixList
    Ipv6PrefixCount: Integer
    PrimaryIpv6: Boolean
    EnaSrdSpecification: EnaSrdSpecificationRequest
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    EnaQueueCount: Integer
}

list InstanceNetworkInterfaceSpecificationList {
    @xmlName("item") member: InstanceNetworkInterfaceSpecification
}

structure InstanceNetworkPerformanceOptions {
    @xmlName("bandwidthWeighting") BandwidthWeighting: InstanceBandwidthWeighting
}

structure InstanceNetworkPerformanceOptionsRequest {
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure InstancePrivateIpAddress {
    @xmlName("association") Association: InstanceNetworkInterfaceAssociation
    @xmlName("primary") Primary: Boolean
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list InstancePrivateIpAddressList {
    @xmlName("item") member: InstancePrivateIpAddress
}

enum InstanceRebootMigrationState {
    disabled
    default
}

structure InstanceRequirements {
    @xmlName("vCpuCount") VCpuCount: VCpuCountRange
    @xmlName("memoryMiB") MemoryMiB: MemoryMiB
    @xmlName("cpuManufacturerSet") CpuManufacturers: CpuManufacturerSet
    @xmlName("memoryGiBPerVCpu") MemoryGiBPerVCpu: MemoryGiBPerVCpu
    @xmlName("excludedInstanceTypeSet") ExcludedInstanceTypes: ExcludedInstanceTypeSet
    @xmlName("instanceGenerationSet") InstanceGenerations: InstanceGenerationSet
    @xmlName("spotMaxPricePercentageOverLowestPrice") SpotMaxPricePercentageOverLowestPrice: Integer
    @xmlName("onDemandMaxPricePercentageOverLowestPrice") OnDemandMaxPricePercentageOverLowestPrice: Integer
    @xmlName("bareMetal") BareMetal: BareMetal
    @xmlName("burstablePerformance") BurstablePerformance: BurstablePerformance
    @xmlName("requireHibernateSupport") RequireHibernateSupport: Boolean
    @xmlName("networkInterfaceCount") NetworkInterfaceCount: NetworkInterfaceCount
    @xmlName("localStorage") LocalStorage: LocalStorage
    @xmlName("localStorageTypeSet") LocalStorageTypes: LocalStorageTypeSet
    @xmlName("totalLocalStorageGB") TotalLocalStorageGB: TotalLocalStorageGB
    @xmlName("baselineEbsBandwidthMbps") BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbps
    @xmlName("acceleratorTypeSet") AcceleratorTypes: AcceleratorTypeSet
    @xmlName("acceleratorCount") AcceleratorCount: AcceleratorCount
    @xmlName("acceleratorManufacturerSet") AcceleratorManufacturers: AcceleratorManufacturerSet
    @xmlName("acceleratorNameSet") AcceleratorNames: AcceleratorNameSet
    @xmlName("acceleratorTotalMemoryMiB") AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB
    @xmlName("networkBandwidthGbps") NetworkBandwidthGbps: NetworkBandwidthGbps
    @xmlName("allowedInstanceTypeSet") AllowedInstanceTypes: AllowedInstanceTypeSet
    @xmlName("maxSpotPriceAsPercentageOfOptimalOnDemandPrice") MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: Integer
    @xmlName("baselinePerformanceFactors") BaselinePerformanceFactors: BaselinePerformanceFactors
    @xmlName("requireEncryptionInTransit") RequireEncryptionInTransit: Boolean
}

structure InstanceRequirementsRequest {
    @required VCpuCount: VCpuCountRangeRequest
    @required MemoryMiB: MemoryMiBRequest
    @xmlName("CpuManufacturer") CpuManufacturers: CpuManufacturerSet
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    @xmlName("ExcludedInstanceType") ExcludedInstanceTypes: ExcludedInstanceTypeSet
    @xmlName("InstanceGeneration") InstanceGenerations: InstanceGenerationSet
    SpotMaxPricePercentageOverLowestPrice: Integer
    OnDemandMaxPricePercentageOverLowestPrice: Integer
    BareMetal: BareMetal
    BurstablePerformance: BurstablePerformance
    RequireHibernateSupport: Boolean
    NetworkInterfaceCount: NetworkInterfaceCountRequest
    LocalStorage: LocalStorage
    @xmlName("LocalStorageType") LocalStorageTypes: LocalStorageTypeSet
    TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    @xmlName("AcceleratorType") AcceleratorTypes: AcceleratorTypeSet
    AcceleratorCount: AcceleratorCountRequest
    @xmlName("AcceleratorManufacturer") AcceleratorManufacturers: AcceleratorManufacturerSet
    @xmlName("AcceleratorName") AcceleratorNames: AcceleratorNameSet
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest
    @xmlName("AllowedInstanceType") AllowedInstanceTypes: AllowedInstanceTypeSet
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: Integer
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequest
    RequireEncryptionInTransit: Boolean
}

structure InstanceRequirementsWithMetadataRequest {
    @xmlName("ArchitectureType") ArchitectureTypes: ArchitectureTypeSet
    @xmlName("VirtualizationType") VirtualizationTypes: VirtualizationTypeSet
    InstanceRequirements: InstanceRequirementsRequest
}

structure InstanceSecondaryInterface {
    @xmlName("attachment") Attachment: InstanceSecondaryInterfaceAttachment
    @xmlName("macAddress") MacAddress: String
    @xmlName("secondaryInterfaceId") SecondaryInterfaceId: SecondaryInterfaceId
    @xmlName("ownerId") OwnerId: String
    @xmlName("privateIpAddressSet") PrivateIpAddresses: InstanceSecondaryInterfacePrivateIpAddressList
    @xmlName("sourceDestCheck") SourceDestCheck: Boolean
    @xmlName("status") Status: SecondaryInterfaceStatus
    @xmlName("secondarySubnetId") SecondarySubnetId: SecondarySubnetId
    @xmlName("secondaryNetworkId") SecondaryNetworkId: SecondaryNetworkId
    @xmlName("interfaceType") InterfaceType: SecondaryInterfaceType
}

structure InstanceSecondaryInterfaceAttachment {
    @xmlName("attachTime") AttachTime: MillisecondDateTime
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("status") Status: AttachmentStatus
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
}

list InstanceSecondaryInterfaceList {
    @xmlName("item") member: InstanceSecondaryInterface
}

structure InstanceSecondaryInterfacePrivateIpAddress {
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list InstanceSecondaryInterfacePrivateIpAddressList {
    @xmlName("item") member: InstanceSecondaryInterfacePrivateIpAddress
}

list InstanceSecondaryInterfacePrivateIpAddressListRequest {
    @xmlName("item") member: InstanceSecondaryInterfacePrivateIpAddressRequest
}

structure InstanceSecondaryInterfacePrivateIpAddressRequest {
    @required PrivateIpAddress: String
}

list InstanceSecondaryInterfaceSpecificationListRequest {
    @xmlName("item") member: InstanceSecondaryInterfaceSpecificationRequest
}

structure InstanceSecondaryInterfaceSpecificationRequest {
    DeleteOnTermination: Boolean
    DeviceIndex: Integer
    @xmlName("PrivateIpAddress") PrivateIpAddresses: InstanceSecondaryInterfacePrivateIpAddressListRequest
    PrivateIpAddressCount: Integer
    SecondarySubnetId: SecondarySubnetId
    InterfaceType: SecondaryInterfaceType
    NetworkCardIndex: Integer
}

list InstanceSet {
    @xmlName("item") member: InstanceTopology
}

structure InstanceSpecification {
    @required InstanceId: InstanceIdWithVolumeResolver
    ExcludeBootVolume: Boolean
    @xmlName("ExcludeDataVolumeId") ExcludeDataVolumeIds: VolumeIdStringList
}

structure InstanceState {
    @xmlName("code") Code: Integer
    @xmlName("name") Name: InstanceStateName
}

structure InstanceStateChange {
    @xmlName("instanceId") InstanceId: String
    @xmlName("currentState") CurrentState: InstanceState
    @xmlName("previousState") PreviousState: InstanceState
}

list InstanceStateChangeList {
    @xmlName("item") member: InstanceStateChange
}

enum InstanceStateName {
    pending
    running
    shutting_down = "shutting-down"
    terminated
    stopping
    stopped
}

structure InstanceStatus {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("eventsSet") Events: InstanceStatusEventList
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceState") InstanceState: InstanceState
    @xmlName("instanceStatus") InstanceStatus: InstanceStatusSummary
    @xmlName("systemStatus") SystemStatus: InstanceStatusSummary
    @xmlName("attachedEbsStatus") AttachedEbsStatus: EbsStatusSummary
}

structure InstanceStatusDetails {
    @xmlName("impairedSince") ImpairedSince: DateTime
    @xmlName("name") Name: StatusName
    @xmlName("status") Status: StatusType
}

list InstanceStatusDetailsList {
    @xmlName("item") member: InstanceStatusDetails
}

structure InstanceStatusEvent {
    @xmlName("instanceEventId") InstanceEventId: InstanceEventId
    @xmlName("code") Code: EventCode
    @xmlName("description") Description: String
    @xmlName("notAfter") NotAfter: DateTime
    @xmlName("notBefore") NotBefore: DateTime
    @xmlName("notBeforeDeadline") NotBeforeDeadline: DateTime
}

list InstanceStatusEventList {
    @xmlName("item") member: InstanceStatusEvent
}

list InstanceStatusList {
    @xmlName("item") member: InstanceStatus
}

structure InstanceStatusSummary {
    @xmlName("details") Details: InstanceStatusDetailsList
    @xmlName("status") Status: SummaryStatus
}

enum InstanceStorageEncryptionSupport {
    unsupported
    required
}

boolean InstanceStorageFlag

structure InstanceStorageInfo {
    @xmlName("totalSizeInGB") TotalSizeInGB: DiskSize
    @xmlName("disks") Disks: DiskInfoList
    @xmlName("nvmeSupport") NvmeSupport: EphemeralNvmeSupport
    @xmlName("encryptionSupport") EncryptionSupport: InstanceStorageEncryptionSupport
}

list InstanceTagKeySet {
    @xmlName("item") member: String
}

structure InstanceTagNotificationAttribute {
    @xmlName("instanceTagKeySet") InstanceTagKeys: InstanceTagKeySet
    @xmlName("includeAllTagsOfInstance") IncludeAllTagsOfInstance: Boolean
}

structure InstanceTopology {
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("groupName") GroupName: String
    @xmlName("networkNodeSet") NetworkNodes: NetworkNodesList
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("zoneId") ZoneId: String
    @xmlName("capacityBlockId") CapacityBlockId: String
}

enum InstanceType {
    a1_medium = "a1.medium"
    a1_large = "a1.large"
    a1_xlarge = "a1.xlarge"
    a1_2xlarge = "a1.2xlarge"
    a1_4xlarge = "a1.4xlarge"
    a1_metal = "a1.metal"
    c1_medium = "c1.medium"
    c1_xlarge = "c1.xlarge"
    c3_large = "c3.large"
    c3_xlarge = "c3.xlarge"
    c3_2xlarge = "c3.2xlarge"
    c3_4xlarge = "c3.4xlarge"
    c3_8xlarge = "c3.8xlarge"
    c4_large = "c4.large"
    c4_xlarge = "c4.xlarge"
    c4_2xlarge = "c4.2xlarge"
    c4_4xlarge = "c4.4xlarge"
    c4_8xlarge = "c4.8xlarge"
    c5_large = "c5.large"
    c5_xlarge = "c5.xlarge"
    c5_2xlarge = "c5.2xlarge"
    c5_4xlarge = "c5.4xlarge"
    c5_9xlarge = "c5.9xlarge"
    c5_12xlarge = "c5.12xlarge"
    c5_18xlarge = "c5.18xlarge"
    c5_24xlarge = "c5.24xlarge"
    c5_metal = "c5.metal"
    c5a_large = "c5a.large"
    c5a_xlarge = "c5a.xlarge"
    c5a_2xlarge = "c5a.2xlarge"
    c5a_4xlarge = "c5a.4xlarge"
    c5a_8xlarge = "c5a.8xlarge"
    c5a_12xlarge = "c5a.12xlarge"
    c5a_16xlarge = "c5a.16xlarge"
    c5a_24xlarge = "c5a.24xlarge"
    c5ad_large = "c5ad.large"
    c5ad_xlarge = "c5ad.xlarge"
    c5ad_2xlarge = "c5ad.2xlarge"
    c5ad_4xlarge = "c5ad.4xlarge"
    c5ad_8xlarge = "c5ad.8xlarge"
    c5ad_12xlarge = "c5ad.12xlarge"
    c5ad_16xlarge = "c5ad.16xlarge"
    c5ad_24xlarge = "c5ad.24xlarge"
    c5d_large = "c5d.large"
    c5d_xlarge = "c5d.xlarge"
    c5d_2xlarge = "c5d.2xlarge"
    c5d_4xlarge = "c5d.4xlarge"
    c5d_9xlarge = "c5d.9xlarge"
    c5d_12xlarge = "c5d.12xlarge"
    c5d_18xlarge = "c5d.18xlarge"
    c5d_24xlarge = "c5d.24xlarge"
    c5d_metal = "c5d.metal"
    c5n_large = "c5n.large"
    c5n_xlarge = "c5n.xlarge"
    c5n_2xlarge = "c5n.2xlarge"
    c5n_4xlarge = "c5n.4xlarge"
    c5n_9xlarge = "c5n.9xlarge"
    c5n_18xlarge = "c5n.18xlarge"
    c5n_metal = "c5n.metal"
    c6g_medium = "c6g.medium"
    c6g_large = "c6g.large"
    c6g_xlarge = "c6g.xlarge"
    c6g_2xlarge = "c6g.2xlarge"
    c6g_4xlarge = "c6g.4xlarge"
    c6g_8xlarge = "c6g.8xlarge"
    c6g_12xlarge = "c6g.12xlarge"
    c6g_16xlarge = "c6g.16xlarge"
    c6g_metal = "c6g.metal"
    c6gd_medium = "c6gd.medium"
    c6gd_large = "c6gd.large"
    c6gd_xlarge = "c6gd.xlarge"
    c6gd_2xlarge = "c6gd.2xlarge"
    c6gd_4xlarge = "c6gd.4xlarge"
    c6gd_8xlarge = "c6gd.8xlarge"
    c6gd_12xlarge = "c6gd.12xlarge"
    c6gd_16xlarge = "c6gd.16xlarge"
    c6gd_metal = "c6gd.metal"
    c6gn_medium = "c6gn.medium"
    c6gn_large = "c6gn.large"
    c6gn_xlarge = "c6gn.xlarge"
    c6gn_2xlarge = "c6gn.2xlarge"
    c6gn_4xlarge = "c6gn.4xlarge"
    c6gn_8xlarge = "c6gn.8xlarge"
    c6gn_12xlarge = "c6gn.12xlarge"
    c6gn_16xlarge = "c6gn.16xlarge"
    c6i_large = "c6i.large"
    c6i_xlarge = "c6i.xlarge"
    c6i_2xlarge = "c6i.2xlarge"
    c6i_4xlarge = "c6i.4xlarge"
    c6i_8xlarge = "c6i.8xlarge"
    c6i_12xlarge = "c6i.12xlarge"
    c6i_16xlarge = "c6i.16xlarge"
    c6i_24xlarge = "c6i.24xlarge"
    c6i_32xlarge = "c6i.32xlarge"
    c6i_metal = "c6i.metal"
    cc1_4xlarge = "cc1.4xlarge"
    cc2_8xlarge = "cc2.8xlarge"
    cg1_4xlarge = "cg1.4xlarge"
    cr1_8xlarge = "cr1.8xlarge"
    d2_xlarge = "d2.xlarge"
    d2_2xlarge = "d2.2xlarge"
    d2_4xlarge = "d2.4xlarge"
    d2_8xlarge = "d2.8xlarge"
    d3_xlarge = "d3.xlarge"
    d3_2xlarge = "d3.2xlarge"
    d3_4xlarge = "d3.4xlarge"
    d3_8xlarge = "d3.8xlarge"
    d3en_xlarge = "d3en.xlarge"
    d3en_2xlarge = "d3en.2xlarge"
    d3en_4xlarge = "d3en.4xlarge"
    d3en_6xlarge = "d3en.6xlarge"
    d3en_8xlarge = "d3en.8xlarge"
    d3en_12xlarge = "d3en.12xlarge"
    dl1_24xlarge = "dl1.24xlarge"
    f1_2xlarge = "f1.2xlarge"
    f1_4xlarge = "f1.4xlarge"
    f1_16xlarge = "f1.16xlarge"
    g2_2xlarge = "g2.2xlarge"
    g2_8xlarge = "g2.8xlarge"
    g3_4xlarge = "g3.4xlarge"
    g3_8xlarge = "g3.8xlarge"
    g3_16xlarge = "g3.16xlarge"
    g3s_xlarge = "g3s.xlarge"
    g4ad_xlarge = "g4ad.xlarge"
    g4ad_2xlarge = "g4ad.2xlarge"
    g4ad_4xlarge = "g4ad.4xlarge"
    g4ad_8xlarge = "g4ad.8xlarge"
    g4ad_16xlarge = "g4ad.16xlarge"
    g4dn_xlarge = "g4dn.xlarge"
    g4dn_2xlarge = "g4dn.2xlarge"
    g4dn_4xlarge = "g4dn.4xlarge"
    g4dn_8xlarge = "g4dn.8xlarge"
    g4dn_12xlarge = "g4dn.12xlarge"
    g4dn_16xlarge = "g4dn.16xlarge"
    g4dn_metal = "g4dn.metal"
    g5_xlarge = "g5.xlarge"
    g5_2xlarge = "g5.2xlarge"
    g5_4xlarge = "g5.4xlarge"
    g5_8xlarge = "g5.8xlarge"
    g5_12xlarge = "g5.12xlarge"
    g5_16xlarge = "g5.16xlarge"
    g5_24xlarge = "g5.24xlarge"
    g5_48xlarge = "g5.48xlarge"
    g5g_xlarge = "g5g.xlarge"
    g5g_2xlarge = "g5g.2xlarge"
    g5g_4xlarge = "g5g.4xlarge"
    g5g_8xlarge = "g5g.8xlarge"
    g5g_16xlarge = "g5g.16xlarge"
    g5g_metal = "g5g.metal"
    hi1_4xlarge = "hi1.4xlarge"
    hpc6a_48xlarge = "hpc6a.48xlarge"
    hs1_8xlarge = "hs1.8xlarge"
    h1_2xlarge = "h1.2xlarge"
    h1_4xlarge = "h1.4xlarge"
    h1_8xlarge = "h1.8xlarge"
    h1_16xlarge = "h1.16xlarge"
    i2_xlarge = "i2.xlarge"
    i2_2xlarge = "i2.2xlarge"
    i2_4xlarge = "i2.4xlarge"
    i2_8xlarge = "i2.8xlarge"
    i3_large = "i3.large"
    i3_xlarge = "i3.xlarge"
    i3_2xlarge = "i3.2xlarge"
    i3_4xlarge = "i3.4xlarge"
    i3_8xlarge = "i3.8xlarge"
    i3_16xlarge = "i3.16xlarge"
    i3_metal = "i3.metal"
    i3en_large = "i3en.large"
    i3en_xlarge = "i3en.xlarge"
    i3en_2xlarge = "i3en.2xlarge"
    i3en_3xlarge = "i3en.3xlarge"
    i3en_6xlarge = "i3en.6xlarge"
    i3en_12xlarge = "i3en.12xlarge"
    i3en_24xlarge = "i3en.24xlarge"
    i3en_metal = "i3en.metal"
    im4gn_large = "im4gn.large"
    im4gn_xlarge = "im4gn.xlarge"
    im4gn_2xlarge = "im4gn.2xlarge"
    im4gn_4xlarge = "im4gn.4xlarge"
    im4gn_8xlarge = "im4gn.8xlarge"
    im4gn_16xlarge = "im4gn.16xlarge"
    inf1_xlarge = "inf1.xlarge"
    inf1_2xlarge = "inf1.2xlarge"
    inf1_6xlarge = "inf1.6xlarge"
    inf1_24xlarge = "inf1.24xlarge"
    is4gen_medium = "is4gen.medium"
    is4gen_large = "is4gen.large"
    is4gen_xlarge = "is4gen.xlarge"
    is4gen_2xlarge = "is4gen.2xlarge"
    is4gen_4xlarge = "is4gen.4xlarge"
    is4gen_8xlarge = "is4gen.8xlarge"
    m1_small = "m1.small"
    m1_medium = "m1.medium"
    m1_large = "m1.large"
    m1_xlarge = "m1.xlarge"
    m2_xlarge = "m2.xlarge"
    m2_2xlarge = "m2.2xlarge"
    m2_4xlarge = "m2.4xlarge"
    m3_medium = "m3.medium"
    m3_large = "m3.large"
    m3_xlarge = "m3.xlarge"
    m3_2xlarge = "m3.2xlarge"
    m4_large = "m4.large"
    m4_xlarge = "m4.xlarge"
    m4_2xlarge = "m4.2xlarge"
    m4_4xlarge = "m4.4xlarge"
    m4_10xlarge = "m4.10xlarge"
    m4_16xlarge = "m4.16xlarge"
    m5_large = "m5.large"
    m5_xlarge = "m5.xlarge"
    m5_2xlarge = "m5.2xlarge"
    m5_4xlarge = "m5.4xlarge"
    m5_8xlarge = "m5.8xlarge"
    m5_12xlarge = "m5.12xlarge"
    m5_16xlarge = "m5.16xlarge"
    m5_24xlarge = "m5.24xlarge"
    m5_metal = "m5.metal"
    m5a_large = "m5a.large"
    m5a_xlarge = "m5a.xlarge"
    m5a_2xlarge = "m5a.2xlarge"
    m5a_4xlarge = "m5a.4xlarge"
    m5a_8xlarge = "m5a.8xlarge"
    m5a_12xlarge = "m5a.12xlarge"
    m5a_16xlarge = "m5a.16xlarge"
    m5a_24xlarge = "m5a.24xlarge"
    m5ad_large = "m5ad.large"
    m5ad_xlarge = "m5ad.xlarge"
    m5ad_2xlarge = "m5ad.2xlarge"
    m5ad_4xlarge = "m5ad.4xlarge"
    m5ad_8xlarge = "m5ad.8xlarge"
    m5ad_12xlarge = "m5ad.12xlarge"
    m5ad_16xlarge = "m5ad.16xlarge"
    m5ad_24xlarge = "m5ad.24xlarge"
    m5d_large = "m5d.large"
    m5d_xlarge = "m5d.xlarge"
    m5d_2xlarge = "m5d.2xlarge"
    m5d_4xlarge = "m5d.4xlarge"
    m5d_8xlarge = "m5d.8xlarge"
    m5d_12xlarge = "m5d.12xlarge"
    m5d_16xlarge = "m5d.16xlarge"
    m5d_24xlarge = "m5d.24xlarge"
    m5d_metal = "m5d.metal"
    m5dn_large = "m5dn.large"
    m5dn_xlarge = "m5dn.xlarge"
    m5dn_2xlarge = "m5dn.2xlarge"
    m5dn_4xlarge = "m5dn.4xlarge"
    m5dn_8xlarge = "m5dn.8xlarge"
    m5dn_12xlarge = "m5dn.12xlarge"
    m5dn_16xlarge = "m5dn.16xlarge"
    m5dn_24xlarge = "m5dn.24xlarge"
    m5dn_metal = "m5dn.metal"
    m5n_large = "m5n.large"
    m5n_xlarge = "m5n.xlarge"
    m5n_2xlarge = "m5n.2xlarge"
    m5n_4xlarge = "m5n.4xlarge"
    m5n_8xlarge = "m5n.8xlarge"
    m5n_12xlarge = "m5n.12xlarge"
    m5n_16xlarge = "m5n.16xlarge"
    m5n_24xlarge = "m5n.24xlarge"
    m5n_metal = "m5n.metal"
    m5zn_large = "m5zn.large"
    m5zn_xlarge = "m5zn.xlarge"
    m5zn_2xlarge = "m5zn.2xlarge"
    m5zn_3xlarge = "m5zn.3xlarge"
    m5zn_6xlarge = "m5zn.6xlarge"
    m5zn_12xlarge = "m5zn.12xlarge"
    m5zn_metal = "m5zn.metal"
    m6a_large = "m6a.large"
    m6a_xlarge = "m6a.xlarge"
    m6a_2xlarge = "m6a.2xlarge"
    m6a_4xlarge = "m6a.4xlarge"
    m6a_8xlarge = "m6a.8xlarge"
    m6a_12xlarge = "m6a.12xlarge"
    m6a_16xlarge = "m6a.16xlarge"
    m6a_24xlarge = "m6a.24xlarge"
    m6a_32xlarge = "m6a.32xlarge"
    m6a_48xlarge = "m6a.48xlarge"
    m6g_metal = "m6g.metal"
    m6g_medium = "m6g.medium"
    m6g_large = "m6g.large"
    m6g_xlarge = "m6g.xlarge"
    m6g_2xlarge = "m6g.2xlarge"
    m6g_4xlarge = "m6g.4xlarge"
    m6g_8xlarge = "m6g.8xlarge"
    m6g_12xlarge = "m6g.12xlarge"
    m6g_16xlarge = "m6g.16xlarge"
    m6gd_metal = "m6gd.metal"
    m6gd_medium = "m6gd.medium"
    m6gd_large = "m6gd.large"
    m6gd_xlarge = "m6gd.xlarge"
    m6gd_2xlarge = "m6gd.2xlarge"
    m6gd_4xlarge = "m6gd.4xlarge"
    m6gd_8xlarge = "m6gd.8xlarge"
    m6gd_12xlarge = "m6gd.12xlarge"
    m6gd_16xlarge = "m6gd.16xlarge"
    m6i_large = "m6i.large"
    m6i_xlarge = "m6i.xlarge"
    m6i_2xlarge = "m6i.2xlarge"
    m6i_4xlarge = "m6i.4xlarge"
    m6i_8xlarge = "m6i.8xlarge"
    m6i_12xlarge = "m6i.12xlarge"
    m6i_16xlarge = "m6i.16xlarge"
    m6i_24xlarge = "m6i.24xlarge"
    m6i_32xlarge = "m6i.32xlarge"
    m6i_metal = "m6i.metal"
    mac1_metal = "mac1.metal"
    p2_xlarge = "p2.xlarge"
    p2_8xlarge = "p2.8xlarge"
    p2_16xlarge = "p2.16xlarge"
    p3_2xlarge = "p3.2xlarge"
    p3_8xlarge = "p3.8xlarge"
    p3_16xlarge = "p3.16xlarge"
    p3dn_24xlarge = "p3dn.24xlarge"
    p4d_24xlarge = "p4d.24xlarge"
    r3_large = "r3.large"
    r3_xlarge = "r3.xlarge"
    r3_2xlarge = "r3.2xlarge"
    r3_4xlarge = "r3.4xlarge"
    r3_8xlarge = "r3.8xlarge"
    r4_large = "r4.large"
    r4_xlarge = "r4.xlarge"
    r4_2xlarge = "r4.2xlarge"
    r4_4xlarge = "r4.4xlarge"
    r4_8xlarge = "r4.8xlarge"
    r4_16xlarge = "r4.16xlarge"
    r5_large = "r5.large"
    r5_xlarge = "r5.xlarge"
    r5_2xlarge = "r5.2xlarge"
    r5_4xlarge = "r5.4xlarge"
    r5_8xlarge = "r5.8xlarge"
    r5_12xlarge = "r5.12xlarge"
    r5_16xlarge = "r5.16xlarge"
    r5_24xlarge = "r5.24xlarge"
    r5_metal = "r5.metal"
    r5a_large = "r5a.large"
    r5a_xlarge = "r5a.xlarge"
    r5a_2xlarge = "r5a.2xlarge"
    r5a_4xlarge = "r5a.4xlarge"
    r5a_8xlarge = "r5a.8xlarge"
    r5a_12xlarge = "r5a.12xlarge"
    r5a_16xlarge = "r5a.16xlarge"
    r5a_24xlarge = "r5a.24xlarge"
    r5ad_large = "r5ad.large"
    r5ad_xlarge = "r5ad.xlarge"
    r5ad_2xlarge = "r5ad.2xlarge"
    r5ad_4xlarge = "r5ad.4xlarge"
    r5ad_8xlarge = "r5ad.8xlarge"
    r5ad_12xlarge = "r5ad.12xlarge"
    r5ad_16xlarge = "r5ad.16xlarge"
    r5ad_24xlarge = "r5ad.24xlarge"
    r5b_large = "r5b.large"
    r5b_xlarge = "r5b.xlarge"
    r5b_2xlarge = "r5b.2xlarge"
    r5b_4xlarge = "r5b.4xlarge"
    r5b_8xlarge = "r5b.8xlarge"
    r5b_12xlarge = "r5b.12xlarge"
    r5b_16xlarge = "r5b.16xlarge"
    r5b_24xlarge = "r5b.24xlarge"
    r5b_metal = "r5b.metal"
    r5d_large = "r5d.large"
    r5d_xlarge = "r5d.xlarge"
    r5d_2xlarge = "r5d.2xlarge"
    r5d_4xlarge = "r5d.4xlarge"
    r5d_8xlarge = "r5d.8xlarge"
    r5d_12xlarge = "r5d.12xlarge"
    r5d_16xlarge = "r5d.16xlarge"
    r5d_24xlarge = "r5d.24xlarge"
    r5d_metal = "r5d.metal"
    r5dn_large = "r5dn.large"
    r5dn_xlarge = "r5dn.xlarge"
    r5dn_2xlarge = "r5dn.2xlarge"
    r5dn_4xlarge = "r5dn.4xlarge"
    r5dn_8xlarge = "r5dn.8xlarge"
    r5dn_12xlarge = "r5dn.12xlarge"
    r5dn_16xlarge = "r5dn.16xlarge"
    r5dn_24xlarge = "r5dn.24xlarge"
    r5dn_metal = "r5dn.metal"
    r5n_large = "r5n.large"
    r5n_xlarge = "r5n.xlarge"
    r5n_2xlarge = "r5n.2xlarge"
    r5n_4xlarge = "r5n.4xlarge"
    r5n_8xlarge = "r5n.8xlarge"
    r5n_12xlarge = "r5n.12xlarge"
    r5n_16xlarge = "r5n.16xlarge"
    r5n_24xlarge = "r5n.24xlarge"
    r5n_metal = "r5n.metal"
    r6g_medium = "r6g.medium"
    r6g_large = "r6g.large"
    r6g_xlarge = "r6g.xlarge"
    r6g_2xlarge = "r6g.2xlarge"
    r6g_4xlarge = "r6g.4xlarge"
    r6g_8xlarge = "r6g.8xlarge"
    r6g_12xlarge = "r6g.12xlarge"
    r6g_16xlarge = "r6g.16xlarge"
    r6g_metal = "r6g.metal"
    r6gd_medium = "r6gd.medium"
    r6gd_large = "r6gd.large"
    r6gd_xlarge = "r6gd.xlarge"
    r6gd_2xlarge = "r6gd.2xlarge"
    r6gd_4xlarge = "r6gd.4xlarge"
    r6gd_8xlarge = "r6gd.8xlarge"
    r6gd_12xlarge = "r6gd.12xlarge"
    r6gd_16xlarge = "r6gd.16xlarge"
    r6gd_metal = "r6gd.metal"
    r6i_large = "r6i.large"
    r6i_xlarge = "r6i.xlarge"
    r6i_2xlarge = "r6i.2xlarge"
    r6i_4xlarge = "r6i.4xlarge"
    r6i_8xlarge = "r6i.8xlarge"
    r6i_12xlarge = "r6i.12xlarge"
    r6i_16xlarge = "r6i.16xlarge"
    r6i_24xlarge = "r6i.24xlarge"
    r6i_32xlarge = "r6i.32xlarge"
    r6i_metal = "r6i.metal"
    t1_micro = "t1.micro"
    t2_nano = "t2.nano"
    t2_micro = "t2.micro"
    t2_small = "t2.small"
    t2_medium = "t2.medium"
    t2_large = "t2.large"
    t2_xlarge = "t2.xlarge"
    t2_2xlarge = "t2.2xlarge"
    t3_nano = "t3.nano"
    t3_micro = "t3.micro"
    t3_small = "t3.small"
    t3_medium = "t3.medium"
    t3_large = "t3.large"
    t3_xlarge = "t3.xlarge"
    t3_2xlarge = "t3.2xlarge"
    t3a_nano = "t3a.nano"
    t3a_micro = "t3a.micro"
    t3a_small = "t3a.small"
    t3a_medium = "t3a.medium"
    t3a_large = "t3a.large"
    t3a_xlarge = "t3a.xlarge"
    t3a_2xlarge = "t3a.2xlarge"
    t4g_nano = "t4g.nano"
    t4g_micro = "t4g.micro"
    t4g_small = "t4g.small"
    t4g_medium = "t4g.medium"
    t4g_large = "t4g.large"
    t4g_xlarge = "t4g.xlarge"
    t4g_2xlarge = "t4g.2xlarge"
    u_6tb1_56xlarge = "u-6tb1.56xlarge"
    u_6tb1_112xlarge = "u-6tb1.112xlarge"
    u_9tb1_112xlarge = "u-9tb1.112xlarge"
    u_12tb1_112xlarge = "u-12tb1.112xlarge"
    u_6tb1_metal = "u-6tb1.metal"
    u_9tb1_metal = "u-9tb1.metal"
    u_12tb1_metal = "u-12tb1.metal"
    u_18tb1_metal = "u-18tb1.metal"
    u_24tb1_metal = "u-24tb1.metal"
    vt1_3xlarge = "vt1.3xlarge"
    vt1_6xlarge = "vt1.6xlarge"
    vt1_24xlarge = "vt1.24xlarge"
    x1_16xlarge = "x1.16xlarge"
    x1_32xlarge = "x1.32xlarge"
    x1e_xlarge = "x1e.xlarge"
    x1e_2xlarge = "x1e.2xlarge"
    x1e_4xlarge = "x1e.4xlarge"
    x1e_8xlarge = "x1e.8xlarge"
    x1e_16xlarge = "x1e.16xlarge"
    x1e_32xlarge = "x1e.32xlarge"
    x2iezn_2xlarge = "x2iezn.2xlarge"
    x2iezn_4xlarge = "x2iezn.4xlarge"
    x2iezn_6xlarge = "x2iezn.6xlarge"
    x2iezn_8xlarge = "x2iezn.8xlarge"
    x2iezn_12xlarge = "x2iezn.12xlarge"
    x2iezn_metal = "x2iezn.metal"
    x2gd_medium = "x2gd.medium"
    x2gd_large = "x2gd.large"
    x2gd_xlarge = "x2gd.xlarge"
    x2gd_2xlarge = "x2gd.2xlarge"
    x2gd_4xlarge = "x2gd.4xlarge"
    x2gd_8xlarge = "x2gd.8xlarge"
    x2gd_12xlarge = "x2gd.12xlarge"
    x2gd_16xlarge = "x2gd.16xlarge"
    x2gd_metal = "x2gd.metal"
    z1d_large = "z1d.large"
    z1d_xlarge = "z1d.xlarge"
    z1d_2xlarge = "z1d.2xlarge"
    z1d_3xlarge = "z1d.3xlarge"
    z1d_6xlarge = "z1d.6xlarge"
    z1d_12xlarge = "z1d.12xlarge"
    z1d_metal = "z1d.metal"
    x2idn_16xlarge = "x2idn.16xlarge"
    x2idn_24xlarge = "x2idn.24xlarge"
    x2idn_32xlarge = "x2idn.32xlarge"
    x2iedn_xlarge = "x2iedn.xlarge"
    x2iedn_2xlarge = "x2iedn.2xlarge"
    x2iedn_4xlarge = "x2iedn.4xlarge"
    x2iedn_8xlarge = "x2iedn.8xlarge"
    x2iedn_16xlarge = "x2iedn.16xlarge"
    x2iedn_24xlarge = "x2iedn.24xlarge"
    x2iedn_32xlarge = "x2iedn.32xlarge"
    c6a_large = "c6a.large"
    c6a_xlarge = "c6a.xlarge"
    c6a_2xlarge = "c6a.2xlarge"
    c6a_4xlarge = "c6a.4xlarge"
    c6a_8xlarge = "c6a.8xlarge"
    c6a_12xlarge = "c6a.12xlarge"
    c6a_16xlarge = "c6a.16xlarge"
    c6a_24xlarge = "c6a.24xlarge"
    c6a_32xlarge = "c6a.32xlarge"
    c6a_48xlarge = "c6a.48xlarge"
    c6a_metal = "c6a.metal"
    m6a_metal = "m6a.metal"
    i4i_large = "i4i.large"
    i4i_xlarge = "i4i.xlarge"
    i4i_2xlarge = "i4i.2xlarge"
    i4i_4xlarge = "i4i.4xlarge"
    i4i_8xlarge = "i4i.8xlarge"
    i4i_16xlarge = "i4i.16xlarge"
    i4i_32xlarge = "i4i.32xlarge"
    i4i_metal = "i4i.metal"
    x2idn_metal = "x2idn.metal"
    x2iedn_metal = "x2iedn.metal"
    c7g_medium = "c7g.medium"
    c7g_large = "c7g.large"
    c7g_xlarge = "c7g.xlarge"
    c7g_2xlarge = "c7g.2xlarge"
    c7g_4xlarge = "c7g.4xlarge"
    c7g_8xlarge = "c7g.8xlarge"
    c7g_12xlarge = "c7g.12xlarge"
    c7g_16xlarge = "c7g.16xlarge"
    mac2_metal = "mac2.metal"
    c6id_large = "c6id.large"
    c6id_xlarge = "c6id.xlarge"
    c6id_2xlarge = "c6id.2xlarge"
    c6id_4xlarge = "c6id.4xlarge"
    c6id_8xlarge = "c6id.8xlarge"
    c6id_12xlarge = "c6id.12xlarge"
    c6id_16xlarge = "c6id.16xlarge"
    c6id_24xlarge = "c6id.24xlarge"
    c6id_32xlarge = "c6id.32xlarge"
    c6id_metal = "c6id.metal"
    m6id_large = "m6id.large"
    m6id_xlarge = "m6id.xlarge"
    m6id_2xlarge = "m6id.2xlarge"
    m6id_4xlarge = "m6id.4xlarge"
    m6id_8xlarge = "m6id.8xlarge"
    m6id_12xlarge = "m6id.12xlarge"
    m6id_16xlarge = "m6id.16xlarge"
    m6id_24xlarge = "m6id.24xlarge"
    m6id_32xlarge = "m6id.32xlarge"
    m6id_metal = "m6id.metal"
    r6id_large = "r6id.large"
    r6id_xlarge = "r6id.xlarge"
    r6id_2xlarge = "r6id.2xlarge"
    r6id_4xlarge = "r6id.4xlarge"
    r6id_8xlarge = "r6id.8xlarge"
    r6id_12xlarge = "r6id.12xlarge"
    r6id_16xlarge = "r6id.16xlarge"
    r6id_24xlarge = "r6id.24xlarge"
    r6id_32xlarge = "r6id.32xlarge"
    r6id_metal = "r6id.metal"
    r6a_large = "r6a.large"
    r6a_xlarge = "r6a.xlarge"
    r6a_2xlarge = "r6a.2xlarge"
    r6a_4xlarge = "r6a.4xlarge"
    r6a_8xlarge = "r6a.8xlarge"
    r6a_12xlarge = "r6a.12xlarge"
    r6a_16xlarge = "r6a.16xlarge"
    r6a_24xlarge = "r6a.24xlarge"
    r6a_32xlarge = "r6a.32xlarge"
    r6a_48xlarge = "r6a.48xlarge"
    r6a_metal = "r6a.metal"
    p4de_24xlarge = "p4de.24xlarge"
    u_3tb1_56xlarge = "u-3tb1.56xlarge"
    u_18tb1_112xlarge = "u-18tb1.112xlarge"
    u_24tb1_112xlarge = "u-24tb1.112xlarge"
    trn1_2xlarge = "trn1.2xlarge"
    trn1_32xlarge = "trn1.32xlarge"
    hpc6id_32xlarge = "hpc6id.32xlarge"
    c6in_large = "c6in.large"
    c6in_xlarge = "c6in.xlarge"
    c6in_2xlarge = "c6in.2xlarge"
    c6in_4xlarge = "c6in.4xlarge"
    c6in_8xlarge = "c6in.8xlarge"
    c6in_12xlarge = "c6in.12xlarge"
    c6in_16xlarge = "c6in.16xlarge"
    c6in_24xlarge = "c6in.24xlarge"
    c6in_32xlarge = "c6in.32xlarge"
    m6in_large = "m6in.large"
    m6in_xlarge = "m6in.xlarge"
    m6in_2xlarge = "m6in.2xlarge"
    m6in_4xlarge = "m6in.4xlarge"
    m6in_8xlarge = "m6in.8xlarge"
    m6in_12xlarge = "m6in.12xlarge"
    m6in_16xlarge = "m6in.16xlarge"
    m6in_24xlarge = "m6in.24xlarge"
    m6in_32xlarge = "m6in.32xlarge"
    m6idn_large = "m6idn.large"
    m6idn_xlarge = "m6idn.xlarge"
    m6idn_2xlarge = "m6idn.2xlarge"
    m6idn_4xlarge = "m6idn.4xlarge"
    m6idn_8xlarge = "m6idn.8xlarge"
    m6idn_12xlarge = "m6idn.12xlarge"
    m6idn_16xlarge = "m6idn.16xlarge"
    m6idn_24xlarge = "m6idn.24xlarge"
    m6idn_32xlarge = "m6idn.32xlarge"
    r6in_large = "r6in.large"
    r6in_xlarge = "r6in.xlarge"
    r6in_2xlarge = "r6in.2xlarge"
    r6in_4xlarge = "r6in.4xlarge"
    r6in_8xlarge = "r6in.8xlarge"
    r6in_12xlarge = "r6in.12xlarge"
    r6in_16xlarge = "r6in.16xlarge"
    r6in_24xlarge = "r6in.24xlarge"
    r6in_32xlarge = "r6in.32xlarge"
    r6idn_large = "r6idn.large"
    r6idn_xlarge = "r6idn.xlarge"
    r6idn_2xlarge = "r6idn.2xlarge"
    r6idn_4xlarge = "r6idn.4xlarge"
    r6idn_8xlarge = "r6idn.8xlarge"
    r6idn_12xlarge = "r6idn.12xlarge"
    r6idn_16xlarge = "r6idn.16xlarge"
    r6idn_24xlarge = "r6idn.24xlarge"
    r6idn_32xlarge = "r6idn.32xlarge"
    c7g_metal = "c7g.metal"
    m7g_medium = "m7g.medium"
    m7g_large = "m7g.large"
    m7g_xlarge = "m7g.xlarge"
    m7g_2xlarge = "m7g.2xlarge"
    m7g_4xlarge = "m7g.4xlarge"
    m7g_8xlarge = "m7g.8xlarge"
    m7g_12xlarge = "m7g.12xlarge"
    m7g_16xlarge = "m7g.16xlarge"
    m7g_metal = "m7g.metal"
    r7g_medium = "r7g.medium"
    r7g_large = "r7g.large"
    r7g_xlarge = "r7g.xlarge"
    r7g_2xlarge = "r7g.2xlarge"
    r7g_4xlarge = "r7g.4xlarge"
    r7g_8xlarge = "r7g.8xlarge"
    r7g_12xlarge = "r7g.12xlarge"
    r7g_16xlarge = "r7g.16xlarge"
    r7g_metal = "r7g.metal"
    c6in_metal = "c6in.metal"
    m6in_metal = "m6in.metal"
    m6idn_metal = "m6idn.metal"
    r6in_metal = "r6in.metal"
    r6idn_metal = "r6idn.metal"
    inf2_xlarge = "inf2.xlarge"
    inf2_8xlarge = "inf2.8xlarge"
    inf2_24xlarge = "inf2.24xlarge"
    inf2_48xlarge = "inf2.48xlarge"
    trn1n_32xlarge = "trn1n.32xlarge"
    i4g_large = "i4g.large"
    i4g_xlarge = "i4g.xlarge"
    i4g_2xlarge = "i4g.2xlarge"
    i4g_4xlarge = "i4g.4xlarge"
    i4g_8xlarge = "i4g.8xlarge"
    i4g_16xlarge = "i4g.16xlarge"
    hpc7g_4xlarge = "hpc7g.4xlarge"
    hpc7g_8xlarge = "hpc7g.8xlarge"
    hpc7g_16xlarge = "hpc7g.16xlarge"
    c7gn_medium = "c7gn.medium"
    c7gn_large = "c7gn.large"
    c7gn_xlarge = "c7gn.xlarge"
    c7gn_2xlarge = "c7gn.2xlarge"
    c7gn_4xlarge = "c7gn.4xlarge"
    c7gn_8xlarge = "c7gn.8xlarge"
    c7gn_12xlarge = "c7gn.12xlarge"
    c7gn_16xlarge = "c7gn.16xlarge"
    p5_48xlarge = "p5.48xlarge"
    m7i_large = "m7i.large"
    m7i_xlarge = "m7i.xlarge"
    m7i_2xlarge = "m7i.2xlarge"
    m7i_4xlarge = "m7i.4xlarge"
    m7i_8xlarge = "m7i.8xlarge"
    m7i_12xlarge = "m7i.12xlarge"
    m7i_16xlarge = "m7i.16xlarge"
    m7i_24xlarge = "m7i.24xlarge"
    m7i_48xlarge = "m7i.48xlarge"
    m7i_flex_large = "m7i-flex.large"
    m7i_flex_xlarge = "m7i-flex.xlarge"
    m7i_flex_2xlarge = "m7i-flex.2xlarge"
    m7i_flex_4xlarge = "m7i-flex.4xlarge"
    m7i_flex_8xlarge = "m7i-flex.8xlarge"
    m7a_medium = "m7a.medium"
    m7a_large = "m7a.large"
    m7a_xlarge = "m7a.xlarge"
    m7a_2xlarge = "m7a.2xlarge"
    m7a_4xlarge = "m7a.4xlarge"
    m7a_8xlarge = "m7a.8xlarge"
    m7a_12xlarge = "m7a.12xlarge"
    m7a_16xlarge = "m7a.16xlarge"
    m7a_24xlarge = "m7a.24xlarge"
    m7a_32xlarge = "m7a.32xlarge"
    m7a_48xlarge = "m7a.48xlarge"
    m7a_metal_48xl = "m7a.metal-48xl"
    hpc7a_12xlarge = "hpc7a.12xlarge"
    hpc7a_24xlarge = "hpc7a.24xlarge"
    hpc7a_48xlarge = "hpc7a.48xlarge"
    hpc7a_96xlarge = "hpc7a.96xlarge"
    c7gd_medium = "c7gd.medium"
    c7gd_large = "c7gd.large"
    c7gd_xlarge = "c7gd.xlarge"
    c7gd_2xlarge = "c7gd.2xlarge"
    c7gd_4xlarge = "c7gd.4xlarge"
    c7gd_8xlarge = "c7gd.8xlarge"
    c7gd_12xlarge = "c7gd.12xlarge"
    c7gd_16xlarge = "c7gd.16xlarge"
    m7gd_medium = "m7gd.medium"
    m7gd_large = "m7gd.large"
    m7gd_xlarge = "m7gd.xlarge"
    m7gd_2xlarge = "m7gd.2xlarge"
    m7gd_4xlarge = "m7gd.4xlarge"
    m7gd_8xlarge = "m7gd.8xlarge"
    m7gd_12xlarge = "m7gd.12xlarge"
    m7gd_16xlarge = "m7gd.16xlarge"
    r7gd_medium = "r7gd.medium"
    r7gd_large = "r7gd.large"
    r7gd_xlarge = "r7gd.xlarge"
    r7gd_2xlarge = "r7gd.2xlarge"
    r7gd_4xlarge = "r7gd.4xlarge"
    r7gd_8xlarge = "r7gd.8xlarge"
    r7gd_12xlarge = "r7gd.12xlarge"
    r7gd_16xlarge = "r7gd.16xlarge"
    r7a_medium = "r7a.medium"
    r7a_large = "r7a.large"
    r7a_xlarge = "r7a.xlarge"
    r7a_2xlarge = "r7a.2xlarge"
    r7a_4xlarge = "r7a.4xlarge"
    r7a_8xlarge = "r7a.8xlarge"
    r7a_12xlarge = "r7a.12xlarge"
    r7a_16xlarge = "r7a.16xlarge"
    r7a_24xlarge = "r7a.24xlarge"
    r7a_32xlarge = "r7a.32xlarge"
    r7a_48xlarge = "r7a.48xlarge"
    c7i_large = "c7i.large"
    c7i_xlarge = "c7i.xlarge"
    c7i_2xlarge = "c7i.2xlarge"
    c7i_4xlarge = "c7i.4xlarge"
    c7i_8xlarge = "c7i.8xlarge"
    c7i_12xlarge = "c7i.12xlarge"
    c7i_16xlarge = "c7i.16xlarge"
    c7i_24xlarge = "c7i.24xlarge"
    c7i_48xlarge = "c7i.48xlarge"
    mac2_m2pro_metal = "mac2-m2pro.metal"
    r7iz_large = "r7iz.large"
    r7iz_xlarge = "r7iz.xlarge"
    r7iz_2xlarge = "r7iz.2xlarge"
    r7iz_4xlarge = "r7iz.4xlarge"
    r7iz_8xlarge = "r7iz.8xlarge"
    r7iz_12xlarge = "r7iz.12xlarge"
    r7iz_16xlarge = "r7iz.16xlarge"
    r7iz_32xlarge = "r7iz.32xlarge"
    c7a_medium = "c7a.medium"
    c7a_large = "c7a.large"
    c7a_xlarge = "c7a.xlarge"
    c7a_2xlarge = "c7a.2xlarge"
    c7a_4xlarge = "c7a.4xlarge"
    c7a_8xlarge = "c7a.8xlarge"
    c7a_12xlarge = "c7a.12xlarge"
    c7a_16xlarge = "c7a.16xlarge"
    c7a_24xlarge = "c7a.24xlarge"
    c7a_32xlarge = "c7a.32xlarge"
    c7a_48xlarge = "c7a.48xlarge"
    c7a_metal_48xl = "c7a.metal-48xl"
    r7a_metal_48xl = "r7a.metal-48xl"
    r7i_large = "r7i.large"
    r7i_xlarge = "r7i.xlarge"
    r7i_2xlarge = "r7i.2xlarge"
    r7i_4xlarge = "r7i.4xlarge"
    r7i_8xlarge = "r7i.8xlarge"
    r7i_12xlarge = "r7i.12xlarge"
    r7i_16xlarge = "r7i.16xlarge"
    r7i_24xlarge = "r7i.24xlarge"
    r7i_48xlarge = "r7i.48xlarge"
    dl2q_24xlarge = "dl2q.24xlarge"
    mac2_m2_metal = "mac2-m2.metal"
    i4i_12xlarge = "i4i.12xlarge"
    i4i_24xlarge = "i4i.24xlarge"
    c7i_metal_24xl = "c7i.metal-24xl"
    c7i_metal_48xl = "c7i.metal-48xl"
    m7i_metal_24xl = "m7i.metal-24xl"
    m7i_metal_48xl = "m7i.metal-48xl"
    r7i_metal_24xl = "r7i.metal-24xl"
    r7i_metal_48xl = "r7i.metal-48xl"
    r7iz_metal_16xl = "r7iz.metal-16xl"
    r7iz_metal_32xl = "r7iz.metal-32xl"
    c7gd_metal = "c7gd.metal"
    m7gd_metal = "m7gd.metal"
    r7gd_metal = "r7gd.metal"
    g6_xlarge = "g6.xlarge"
    g6_2xlarge = "g6.2xlarge"
    g6_4xlarge = "g6.4xlarge"
    g6_8xlarge = "g6.8xlarge"
    g6_12xlarge = "g6.12xlarge"
    g6_16xlarge = "g6.16xlarge"
    g6_24xlarge = "g6.24xlarge"
    g6_48xlarge = "g6.48xlarge"
    gr6_4xlarge = "gr6.4xlarge"
    gr6_8xlarge = "gr6.8xlarge"
    c7i_flex_large = "c7i-flex.large"
    c7i_flex_xlarge = "c7i-flex.xlarge"
    c7i_flex_2xlarge = "c7i-flex.2xlarge"
    c7i_flex_4xlarge = "c7i-flex.4xlarge"
    c7i_flex_8xlarge = "c7i-flex.8xlarge"
    u7i_12tb_224xlarge = "u7i-12tb.224xlarge"
    u7in_16tb_224xlarge = "u7in-16tb.224xlarge"
    u7in_24tb_224xlarge = "u7in-24tb.224xlarge"
    u7in_32tb_224xlarge = "u7in-32tb.224xlarge"
    u7ib_12tb_224xlarge = "u7ib-12tb.224xlarge"
    c7gn_metal = "c7gn.metal"
    r8g_medium = "r8g.medium"
    r8g_large = "r8g.large"
    r8g_xlarge = "r8g.xlarge"
    r8g_2xlarge = "r8g.2xlarge"
    r8g_4xlarge = "r8g.4xlarge"
    r8g_8xlarge = "r8g.8xlarge"
    r8g_12xlarge = "r8g.12xlarge"
    r8g_16xlarge = "r8g.16xlarge"
    r8g_24xlarge = "r8g.24xlarge"
    r8g_48xlarge = "r8g.48xlarge"
    r8g_metal_24xl = "r8g.metal-24xl"
    r8g_metal_48xl = "r8g.metal-48xl"
    mac2_m1ultra_metal = "mac2-m1ultra.metal"
    g6e_xlarge = "g6e.xlarge"
    g6e_2xlarge = "g6e.2xlarge"
    g6e_4xlarge = "g6e.4xlarge"
    g6e_8xlarge = "g6e.8xlarge"
    g6e_12xlarge = "g6e.12xlarge"
    g6e_16xlarge = "g6e.16xlarge"
    g6e_24xlarge = "g6e.24xlarge"
    g6e_48xlarge = "g6e.48xlarge"
    c8g_medium = "c8g.medium"
    c8g_large = "c8g.large"
    c8g_xlarge = "c8g.xlarge"
    c8g_2xlarge = "c8g.2xlarge"
    c8g_4xlarge = "c8g.4xlarge"
    c8g_8xlarge = "c8g.8xlarge"
    c8g_12xlarge = "c8g.12xlarge"
    c8g_16xlarge = "c8g.16xlarge"
    c8g_24xlarge = "c8g.24xlarge"
    c8g_48xlarge = "c8g.48xlarge"
    c8g_metal_24xl = "c8g.metal-24xl"
    c8g_metal_48xl = "c8g.metal-48xl"
    m8g_medium = "m8g.medium"
    m8g_large = "m8g.large"
    m8g_xlarge = "m8g.xlarge"
    m8g_2xlarge = "m8g.2xlarge"
    m8g_4xlarge = "m8g.4xlarge"
    m8g_8xlarge = "m8g.8xlarge"
    m8g_12xlarge = "m8g.12xlarge"
    m8g_16xlarge = "m8g.16xlarge"
    m8g_24xlarge = "m8g.24xlarge"
    m8g_48xlarge = "m8g.48xlarge"
    m8g_metal_24xl = "m8g.metal-24xl"
    m8g_metal_48xl = "m8g.metal-48xl"
    x8g_medium = "x8g.medium"
    x8g_large = "x8g.large"
    x8g_xlarge = "x8g.xlarge"
    x8g_2xlarge = "x8g.2xlarge"
    x8g_4xlarge = "x8g.4xlarge"
    x8g_8xlarge = "x8g.8xlarge"
    x8g_12xlarge = "x8g.12xlarge"
    x8g_16xlarge = "x8g.16xlarge"
    x8g_24xlarge = "x8g.24xlarge"
    x8g_48xlarge = "x8g.48xlarge"
    x8g_metal_24xl = "x8g.metal-24xl"
    x8g_metal_48xl = "x8g.metal-48xl"
    i7ie_large = "i7ie.large"
    i7ie_xlarge = "i7ie.xlarge"
    i7ie_2xlarge = "i7ie.2xlarge"
    i7ie_3xlarge = "i7ie.3xlarge"
    i7ie_6xlarge = "i7ie.6xlarge"
    i7ie_12xlarge = "i7ie.12xlarge"
    i7ie_18xlarge = "i7ie.18xlarge"
    i7ie_24xlarge = "i7ie.24xlarge"
    i7ie_48xlarge = "i7ie.48xlarge"
    i8g_large = "i8g.large"
    i8g_xlarge = "i8g.xlarge"
    i8g_2xlarge = "i8g.2xlarge"
    i8g_4xlarge = "i8g.4xlarge"
    i8g_8xlarge = "i8g.8xlarge"
    i8g_12xlarge = "i8g.12xlarge"
    i8g_16xlarge = "i8g.16xlarge"
    i8g_24xlarge = "i8g.24xlarge"
    i8g_metal_24xl = "i8g.metal-24xl"
    u7i_6tb_112xlarge = "u7i-6tb.112xlarge"
    u7i_8tb_112xlarge = "u7i-8tb.112xlarge"
    u7inh_32tb_480xlarge = "u7inh-32tb.480xlarge"
    p5e_48xlarge = "p5e.48xlarge"
    p5en_48xlarge = "p5en.48xlarge"
    f2_12xlarge = "f2.12xlarge"
    f2_48xlarge = "f2.48xlarge"
    trn2_48xlarge = "trn2.48xlarge"
    c7i_flex_12xlarge = "c7i-flex.12xlarge"
    c7i_flex_16xlarge = "c7i-flex.16xlarge"
    m7i_flex_12xlarge = "m7i-flex.12xlarge"
    m7i_flex_16xlarge = "m7i-flex.16xlarge"
    i7ie_metal_24xl = "i7ie.metal-24xl"
    i7ie_metal_48xl = "i7ie.metal-48xl"
    i8g_48xlarge = "i8g.48xlarge"
    c8gd_medium = "c8gd.medium"
    c8gd_large = "c8gd.large"
    c8gd_xlarge = "c8gd.xlarge"
    c8gd_2xlarge = "c8gd.2xlarge"
    c8gd_4xlarge = "c8gd.4xlarge"
    c8gd_8xlarge = "c8gd.8xlarge"
    c8gd_12xlarge = "c8gd.12xlarge"
    c8gd_16xlarge = "c8gd.16xlarge"
    c8gd_24xlarge = "c8gd.24xlarge"
    c8gd_48xlarge = "c8gd.48xlarge"
    c8gd_metal_24xl = "c8gd.metal-24xl"
    c8gd_metal_48xl = "c8gd.metal-48xl"
    i7i_large = "i7i.large"
    i7i_xlarge = "i7i.xlarge"
    i7i_2xlarge = "i7i.2xlarge"
    i7i_4xlarge = "i7i.4xlarge"
    i7i_8xlarge = "i7i.8xlarge"
    i7i_12xlarge = "i7i.12xlarge"
    i7i_16xlarge = "i7i.16xlarge"
    i7i_24xlarge = "i7i.24xlarge"
    i7i_48xlarge = "i7i.48xlarge"
    i7i_metal_24xl = "i7i.metal-24xl"
    i7i_metal_48xl = "i7i.metal-48xl"
    p6_b200_48xlarge = "p6-b200.48xlarge"
    m8gd_medium = "m8gd.medium"
    m8gd_large = "m8gd.large"
    m8gd_xlarge = "m8gd.xlarge"
    m8gd_2xlarge = "m8gd.2xlarge"
    m8gd_4xlarge = "m8gd.4xlarge"
    m8gd_8xlarge = "m8gd.8xlarge"
    m8gd_12xlarge = "m8gd.12xlarge"
    m8gd_16xlarge = "m8gd.16xlarge"
    m8gd_24xlarge = "m8gd.24xlarge"
    m8gd_48xlarge = "m8gd.48xlarge"
    m8gd_metal_24xl = "m8gd.metal-24xl"
    m8gd_metal_48xl = "m8gd.metal-48xl"
    r8gd_medium = "r8gd.medium"
    r8gd_large = "r8gd.large"
    r8gd_xlarge = "r8gd.xlarge"
    r8gd_2xlarge = "r8gd.2xlarge"
    r8gd_4xlarge = "r8gd.4xlarge"
    r8gd_8xlarge = "r8gd.8xlarge"
    r8gd_12xlarge = "r8gd.12xlarge"
    r8gd_16xlarge = "r8gd.16xlarge"
    r8gd_24xlarge = "r8gd.24xlarge"
    r8gd_48xlarge = "r8gd.48xlarge"
    r8gd_metal_24xl = "r8gd.metal-24xl"
    r8gd_metal_48xl = "r8gd.metal-48xl"
    c8gn_medium = "c8gn.medium"
    c8gn_large = "c8gn.large"
    c8gn_xlarge = "c8gn.xlarge"
    c8gn_2xlarge = "c8gn.2xlarge"
    c8gn_4xlarge = "c8gn.4xlarge"
    c8gn_8xlarge = "c8gn.8xlarge"
    c8gn_12xlarge = "c8gn.12xlarge"
    c8gn_16xlarge = "c8gn.16xlarge"
    c8gn_24xlarge = "c8gn.24xlarge"
    c8gn_48xlarge = "c8gn.48xlarge"
    c8gn_metal_24xl = "c8gn.metal-24xl"
    c8gn_metal_48xl = "c8gn.metal-48xl"
    f2_6xlarge = "f2.6xlarge"
    p6e_gb200_36xlarge = "p6e-gb200.36xlarge"
    g6f_large = "g6f.large"
    g6f_xlarge = "g6f.xlarge"
    g6f_2xlarge = "g6f.2xlarge"
    g6f_4xlarge = "g6f.4xlarge"
    gr6f_4xlarge = "gr6f.4xlarge"
    p5_4xlarge = "p5.4xlarge"
    r8i_large = "r8i.large"
    r8i_xlarge = "r8i.xlarge"
    r8i_2xlarge = "r8i.2xlarge"
    r8i_4xlarge = "r8i.4xlarge"
    r8i_8xlarge = "r8i.8xlarge"
    r8i_12xlarge = "r8i.12xlarge"
    r8i_16xlarge = "r8i.16xlarge"
    r8i_24xlarge = "r8i.24xlarge"
    r8i_32xlarge = "r8i.32xlarge"
    r8i_48xlarge = "r8i.48xlarge"
    r8i_96xlarge = "r8i.96xlarge"
    r8i_metal_48xl = "r8i.metal-48xl"
    r8i_metal_96xl = "r8i.metal-96xl"
    r8i_flex_large = "r8i-flex.large"
    r8i_flex_xlarge = "r8i-flex.xlarge"
    r8i_flex_2xlarge = "r8i-flex.2xlarge"
    r8i_flex_4xlarge = "r8i-flex.4xlarge"
    r8i_flex_8xlarge = "r8i-flex.8xlarge"
    r8i_flex_12xlarge = "r8i-flex.12xlarge"
    r8i_flex_16xlarge = "r8i-flex.16xlarge"
    m8i_large = "m8i.large"
    m8i_xlarge = "m8i.xlarge"
    m8i_2xlarge = "m8i.2xlarge"
    m8i_4xlarge = "m8i.4xlarge"
    m8i_8xlarge = "m8i.8xlarge"
    m8i_12xlarge = "m8i.12xlarge"
    m8i_16xlarge = "m8i.16xlarge"
    m8i_24xlarge = "m8i.24xlarge"
    m8i_32xlarge = "m8i.32xlarge"
    m8i_48xlarge = "m8i.48xlarge"
    m8i_96xlarge = "m8i.96xlarge"
    m8i_metal_48xl = "m8i.metal-48xl"
    m8i_metal_96xl = "m8i.metal-96xl"
    m8i_flex_large = "m8i-flex.large"
    m8i_flex_xlarge = "m8i-flex.xlarge"
    m8i_flex_2xlarge = "m8i-flex.2xlarge"
    m8i_flex_4xlarge = "m8i-flex.4xlarge"
    m8i_flex_8xlarge = "m8i-flex.8xlarge"
    m8i_flex_12xlarge = "m8i-flex.12xlarge"
    m8i_flex_16xlarge = "m8i-flex.16xlarge"
    i8ge_large = "i8ge.large"
    i8ge_xlarge = "i8ge.xlarge"
    i8ge_2xlarge = "i8ge.2xlarge"
    i8ge_3xlarge = "i8ge.3xlarge"
    i8ge_6xlarge = "i8ge.6xlarge"
    i8ge_12xlarge = "i8ge.12xlarge"
    i8ge_18xlarge = "i8ge.18xlarge"
    i8ge_24xlarge = "i8ge.24xlarge"
    i8ge_48xlarge = "i8ge.48xlarge"
    i8ge_metal_24xl = "i8ge.metal-24xl"
    i8ge_metal_48xl = "i8ge.metal-48xl"
    mac_m4_metal = "mac-m4.metal"
    mac_m4pro_metal = "mac-m4pro.metal"
    r8gn_medium = "r8gn.medium"
    r8gn_large = "r8gn.large"
    r8gn_xlarge = "r8gn.xlarge"
    r8gn_2xlarge = "r8gn.2xlarge"
    r8gn_4xlarge = "r8gn.4xlarge"
    r8gn_8xlarge = "r8gn.8xlarge"
    r8gn_12xlarge = "r8gn.12xlarge"
    r8gn_16xlarge = "r8gn.16xlarge"
    r8gn_24xlarge = "r8gn.24xlarge"
    r8gn_48xlarge = "r8gn.48xlarge"
    r8gn_metal_24xl = "r8gn.metal-24xl"
    r8gn_metal_48xl = "r8gn.metal-48xl"
    c8i_large = "c8i.large"
    c8i_xlarge = "c8i.xlarge"
    c8i_2xlarge = "c8i.2xlarge"
    c8i_4xlarge = "c8i.4xlarge"
    c8i_8xlarge = "c8i.8xlarge"
    c8i_12xlarge = "c8i.12xlarge"
    c8i_16xlarge = "c8i.16xlarge"
    c8i_24xlarge = "c8i.24xlarge"
    c8i_32xlarge = "c8i.32xlarge"
    c8i_48xlarge = "c8i.48xlarge"
    c8i_96xlarge = "c8i.96xlarge"
    c8i_metal_48xl = "c8i.metal-48xl"
    c8i_metal_96xl = "c8i.metal-96xl"
    c8i_flex_large = "c8i-flex.large"
    c8i_flex_xlarge = "c8i-flex.xlarge"
    c8i_flex_2xlarge = "c8i-flex.2xlarge"
    c8i_flex_4xlarge = "c8i-flex.4xlarge"
    c8i_flex_8xlarge = "c8i-flex.8xlarge"
    c8i_flex_12xlarge = "c8i-flex.12xlarge"
    c8i_flex_16xlarge = "c8i-flex.16xlarge"
    r8gb_medium = "r8gb.medium"
    r8gb_large = "r8gb.large"
    r8gb_xlarge = "r8gb.xlarge"
    r8gb_2xlarge = "r8gb.2xlarge"
    r8gb_4xlarge = "r8gb.4xlarge"
    r8gb_8xlarge = "r8gb.8xlarge"
    r8gb_12xlarge = "r8gb.12xlarge"
    r8gb_16xlarge = "r8gb.16xlarge"
    r8gb_24xlarge = "r8gb.24xlarge"
    r8gb_metal_24xl = "r8gb.metal-24xl"
    m8a_medium = "m8a.medium"
    m8a_large = "m8a.large"
    m8a_xlarge = "m8a.xlarge"
    m8a_2xlarge = "m8a.2xlarge"
    m8a_4xlarge = "m8a.4xlarge"
    m8a_8xlarge = "m8a.8xlarge"
    m8a_12xlarge = "m8a.12xlarge"
    m8a_16xlarge = "m8a.16xlarge"
    m8a_24xlarge = "m8a.24xlarge"
    m8a_48xlarge = "m8a.48xlarge"
    m8a_metal_24xl = "m8a.metal-24xl"
    m8a_metal_48xl = "m8a.metal-48xl"
    trn2_3xlarge = "trn2.3xlarge"
    r8a_medium = "r8a.medium"
    r8a_large = "r8a.large"
    r8a_xlarge = "r8a.xlarge"
    r8a_2xlarge = "r8a.2xlarge"
    r8a_4xlarge = "r8a.4xlarge"
    r8a_8xlarge = "r8a.8xlarge"
    r8a_12xlarge = "r8a.12xlarge"
    r8a_16xlarge = "r8a.16xlarge"
    r8a_24xlarge = "r8a.24xlarge"
    r8a_48xlarge = "r8a.48xlarge"
    r8a_metal_24xl = "r8a.metal-24xl"
    r8a_metal_48xl = "r8a.metal-48xl"
    p6_b300_48xlarge = "p6-b300.48xlarge"
    c8a_medium = "c8a.medium"
    c8a_large = "c8a.large"
    c8a_xlarge = "c8a.xlarge"
    c8a_2xlarge = "c8a.2xlarge"
    c8a_4xlarge = "c8a.4xlarge"
    c8a_8xlarge = "c8a.8xlarge"
    c8a_12xlarge = "c8a.12xlarge"
    c8a_16xlarge = "c8a.16xlarge"
    c8a_24xlarge = "c8a.24xlarge"
    c8a_48xlarge = "c8a.48xlarge"
    c8a_metal_24xl = "c8a.metal-24xl"
    c8a_metal_48xl = "c8a.metal-48xl"
    c8gb_12xlarge = "c8gb.12xlarge"
    c8gb_16xlarge = "c8gb.16xlarge"
    c8gb_24xlarge = "c8gb.24xlarge"
    c8gb_2xlarge = "c8gb.2xlarge"
    c8gb_4xlarge = "c8gb.4xlarge"
    c8gb_8xlarge = "c8gb.8xlarge"
    c8gb_large = "c8gb.large"
    c8gb_medium = "c8gb.medium"
    c8gb_metal_24xl = "c8gb.metal-24xl"
    c8gb_xlarge = "c8gb.xlarge"
    c8gb_48xlarge = "c8gb.48xlarge"
    c8gb_metal_48xl = "c8gb.metal-48xl"
    m8gb_12xlarge = "m8gb.12xlarge"
    m8gb_16xlarge = "m8gb.16xlarge"
    m8gb_24xlarge = "m8gb.24xlarge"
    m8gb_2xlarge = "m8gb.2xlarge"
    m8gb_4xlarge = "m8gb.4xlarge"
    m8gb_8xlarge = "m8gb.8xlarge"
    m8gb_large = "m8gb.large"
    m8gb_medium = "m8gb.medium"
    m8gb_xlarge = "m8gb.xlarge"
    m8gb_48xlarge = "m8gb.48xlarge"
    m8gb_metal_24xl = "m8gb.metal-24xl"
    m8gb_metal_48xl = "m8gb.metal-48xl"
    m8gn_12xlarge = "m8gn.12xlarge"
    m8gn_16xlarge = "m8gn.16xlarge"
    m8gn_24xlarge = "m8gn.24xlarge"
    m8gn_2xlarge = "m8gn.2xlarge"
    m8gn_48xlarge = "m8gn.48xlarge"
    m8gn_4xlarge = "m8gn.4xlarge"
    m8gn_8xlarge = "m8gn.8xlarge"
    m8gn_large = "m8gn.large"
    m8gn_medium = "m8gn.medium"
    m8gn_xlarge = "m8gn.xlarge"
    m8gn_metal_24xl = "m8gn.metal-24xl"
    m8gn_metal_48xl = "m8gn.metal-48xl"
    x8aedz_12xlarge = "x8aedz.12xlarge"
    x8aedz_24xlarge = "x8aedz.24xlarge"
    x8aedz_3xlarge = "x8aedz.3xlarge"
    x8aedz_6xlarge = "x8aedz.6xlarge"
    x8aedz_large = "x8aedz.large"
    x8aedz_metal_12xl = "x8aedz.metal-12xl"
    x8aedz_metal_24xl = "x8aedz.metal-24xl"
    x8aedz_xlarge = "x8aedz.xlarge"
    m8azn_medium = "m8azn.medium"
    m8azn_large = "m8azn.large"
    m8azn_xlarge = "m8azn.xlarge"
    m8azn_3xlarge = "m8azn.3xlarge"
    m8azn_6xlarge = "m8azn.6xlarge"
    m8azn_12xlarge = "m8azn.12xlarge"
    m8azn_24xlarge = "m8azn.24xlarge"
    m8azn_metal_12xl = "m8azn.metal-12xl"
    m8azn_metal_24xl = "m8azn.metal-24xl"
    x8i_large = "x8i.large"
    x8i_xlarge = "x8i.xlarge"
    x8i_2xlarge = "x8i.2xlarge"
    x8i_4xlarge = "x8i.4xlarge"
    x8i_8xlarge = "x8i.8xlarge"
    x8i_12xlarge = "x8i.12xlarge"
    x8i_16xlarge = "x8i.16xlarge"
    x8i_24xlarge = "x8i.24xlarge"
    x8i_32xlarge = "x8i.32xlarge"
    x8i_48xlarge = "x8i.48xlarge"
    x8i_64xlarge = "x8i.64xlarge"
    x8i_96xlarge = "x8i.96xlarge"
    x8i_metal_48xl = "x8i.metal-48xl"
    x8i_metal_96xl = "x8i.metal-96xl"
    mac_m4max_metal = "mac-m4max.metal"
    g7e_2xlarge = "g7e.2xlarge"
    g7e_4xlarge = "g7e.4xlarge"
    g7e_8xlarge = "g7e.8xlarge"
    g7e_12xlarge = "g7e.12xlarge"
    g7e_24xlarge = "g7e.24xlarge"
    g7e_48xlarge = "g7e.48xlarge"
    r8id_large = "r8id.large"
    r8id_xlarge = "r8id.xlarge"
    r8id_2xlarge = "r8id.2xlarge"
    r8id_4xlarge = "r8id.4xlarge"
    r8id_8xlarge = "r8id.8xlarge"
    r8id_12xlarge = "r8id.12xlarge"
    r8id_16xlarge = "r8id.16xlarge"
    r8id_24xlarge = "r8id.24xlarge"
    r8id_32xlarge = "r8id.32xlarge"
    r8id_48xlarge = "r8id.48xlarge"
    r8id_96xlarge = "r8id.96xlarge"
    r8id_metal_48xl = "r8id.metal-48xl"
    r8id_metal_96xl = "r8id.metal-96xl"
    c8id_large = "c8id.large"
    c8id_xlarge = "c8id.xlarge"
    c8id_2xlarge = "c8id.2xlarge"
    c8id_4xlarge = "c8id.4xlarge"
    c8id_8xlarge = "c8id.8xlarge"
    c8id_12xlarge = "c8id.12xlarge"
    c8id_16xlarge = "c8id.16xlarge"
    c8id_24xlarge = "c8id.24xlarge"
    c8id_32xlarge = "c8id.32xlarge"
    c8id_48xlarge = "c8id.48xlarge"
    c8id_96xlarge = "c8id.96xlarge"
    c8id_metal_48xl = "c8id.metal-48xl"
    c8id_metal_96xl = "c8id.metal-96xl"
    m8id_large = "m8id.large"
    m8id_xlarge = "m8id.xlarge"
    m8id_2xlarge = "m8id.2xlarge"
    m8id_4xlarge = "m8id.4xlarge"
    m8id_8xlarge = "m8id.8xlarge"
    m8id_12xlarge = "m8id.12xlarge"
    m8id_16xlarge = "m8id.16xlarge"
    m8id_24xlarge = "m8id.24xlarge"
    m8id_32xlarge = "m8id.32xlarge"
    m8id_48xlarge = "m8id.48xlarge"
    m8id_96xlarge = "m8id.96xlarge"
    m8id_metal_48xl = "m8id.metal-48xl"
    m8id_metal_96xl = "m8id.metal-96xl"
    hpc8a_96xlarge = "hpc8a.96xlarge"
}

enum InstanceTypeHypervisor {
    nitro
    xen
}

structure InstanceTypeInfo {
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("currentGeneration") CurrentGeneration: CurrentGenerationFlag
    @xmlName("freeTierEligible") FreeTierEligible: FreeTierEligibleFlag
    @xmlName("supportedUsageClasses") SupportedUsageClasses: UsageClassTypeList
    @xmlName("supportedRootDeviceTypes") SupportedRootDeviceTypes: RootDeviceTypeList
    @xmlName("supportedVirtualizationTypes") SupportedVirtualizationTypes: VirtualizationTypeList
    @xmlName("bareMetal") BareMetal: BareMetalFlag
    @xmlName("hypervisor") Hypervisor: InstanceTypeHypervisor
    @xmlName("processorInfo") ProcessorInfo: ProcessorInfo
    @xmlName("vCpuInfo") VCpuInfo: VCpuInfo
    @xmlName("memoryInfo") MemoryInfo: MemoryInfo
    @xmlName("instanceStorageSupported") InstanceStorageSupported: InstanceStorageFlag
    @xmlName("instanceStorageInfo") InstanceStorageInfo: InstanceStorageInfo
    @xmlName("ebsInfo") EbsInfo: EbsInfo
    @xmlName("networkInfo") NetworkInfo: NetworkInfo
    @xmlName("gpuInfo") GpuInfo: GpuInfo
    @xmlName("fpgaInfo") FpgaInfo: FpgaInfo
    @xmlName("placementGroupInfo") PlacementGroupInfo: PlacementGroupInfo
    @xmlName("inferenceAcceleratorInfo") InferenceAcceleratorInfo: InferenceAcceleratorInfo
    @xmlName("hibernationSupported") HibernationSupported: HibernationFlag
    @xmlName("burstablePerformanceSupported") BurstablePerformanceSupported: BurstablePerformanceFlag
    @xmlName("dedicatedHostsSupported") DedicatedHostsSupported: DedicatedHostFlag
    @xmlName("autoRecoverySupported") AutoRecoverySupported: AutoRecoveryFlag
    @xmlName("supportedBootModes") SupportedBootModes: BootModeTypeList
    @xmlName("nitroEnclavesSupport") NitroEnclavesSupport: NitroEnclavesSupport
    @xmlName("nitroTpmSupport") NitroTpmSupport: NitroTpmSupport
    @xmlName("nitroTpmInfo") NitroTpmInfo: NitroTpmInfo
    @xmlName("mediaAcceleratorInfo") MediaAcceleratorInfo: MediaAcceleratorInfo
    @xmlName("neuronInfo") NeuronInfo: NeuronInfo
    @xmlName("phcSupport") PhcSupport: PhcSupport
    @xmlName("rebootMigrationSupport") RebootMigrationSupport: RebootMigrationSupport
    @xmlName("supportedInRegion") SupportedInRegion: SupportedInRegion
}

structure InstanceTypeInfoFromInstanceRequirements {
    @xmlName("instanceType") InstanceType: String
}

list InstanceTypeInfoFromInstanceRequirementsSet {
    @xmlName("item") member: InstanceTypeInfoFromInstanceRequirements
}

list InstanceTypeInfoList {
    @xmlName("item") member: InstanceTypeInfo
}

list InstanceTypeList {
    member: InstanceType
}

structure InstanceTypeOffering {
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("locationType") LocationType: LocationType
    @xmlName("location") Location: Location
}

list InstanceTypeOfferingsList {
    @xmlName("item") member: InstanceTypeOffering
}

@length(min: 0, max: 1000)
list InstanceTypes {
    member: String
}

list InstanceTypesList {
    @xmlName("item") member: String
}

structure InstanceUsage {
    @xmlName("accountId") AccountId: String
    @xmlName("usedInstanceCount") UsedInstanceCount: Integer
}

list InstanceUsageSet {
    @xmlName("item") member: InstanceUsage
}

integer Integer

@range(min: 0)
integer IntegerWithConstraints

structure IntegrateServices {
    @xmlName("AthenaIntegration") AthenaIntegrations: AthenaIntegrationsSet
}

enum InterfacePermissionType {
    INSTANCE_ATTACH = "INSTANCE-ATTACH"
    EIP_ASSOCIATE = "EIP-ASSOCIATE"
}

enum InterfaceProtocolType {
    VLAN
    GRE
}

structure InternetGateway {
    @xmlName("attachmentSet") Attachments: InternetGatewayAttachmentList
    @xmlName("internetGatewayId") InternetGatewayId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
}

structure InternetGatewayAttachment {
    @xmlName("state") State: AttachmentStatus
    @xmlName("vpcId") VpcId: String
}

list InternetGatewayAttachmentList {
    @xmlName("item") member: InternetGatewayAttachment
}

enum InternetGatewayBlockMode {
    off
    block_bidirectional = "block-bidirectional"
    block_ingress = "block-ingress"
}

enum InternetGatewayExclusionMode {
    allow_bidirectional = "allow-bidirectional"
    allow_egress = "allow-egress"
}

string InternetGatewayId

list InternetGatewayIdList {
    @xmlName("item") member: InternetGatewayId
}

list InternetGatewayList {
    @xmlName("item") member: InternetGateway
}

structure InterruptibleCapacityAllocation {
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("targetInstanceCount") TargetInstanceCount: Integer
    @xmlName("status") Status: InterruptibleCapacityReservationAllocationStatus
    @xmlName("interruptibleCapacityReservationId") InterruptibleCapacityReservationId: String
    @xmlName("interruptionType") InterruptionType: InterruptionType
}

enum InterruptibleCapacityReservationAllocationStatus {
    pending
    active
    updating
    canceling
    canceled
    failed
}

structure InterruptionInfo {
    @xmlName("sourceCapacityReservationId") SourceCapacityReservationId: String
    @xmlName("interruptionType") InterruptionType: InterruptionType
}

enum InterruptionType {
    adhoc
}

@length(min: 0, max: 15)
@pattern("^([0-9]{1,3}.){3}[0-9]{1,3}$")
string IpAddress

list IpAddressList {
    @xmlName("item") member: IpAddress
}

enum IpAddressType {
    ipv4
    dualstack
    ipv6
}

list IpList {
    @xmlName("item") member: String
}

structure IpPermission {
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
    @xmlName("groups") UserIdGroupPairs: UserIdGroupPairList
    @xmlName("ipRanges") IpRanges: IpRangeList
    @xmlName("ipv6Ranges") Ipv6Ranges: Ipv6RangeList
    @xmlName("prefixListIds") PrefixListIds: PrefixListIdList
}

list IpPermissionList {
    @xmlName("item") member: IpPermission
}

list IpPrefixList {
    @xmlName("item") member: String
}

structure IpRange {
    @xmlName("description") Description: String
    @xmlName("cidrIp") CidrIp: String
}

list IpRangeList {
    @xmlName("item") member: IpRange
}

list IpRanges {
    @xmlName("item") member: String
}

enum IpSource {
    amazon
    byoip
    none
}

structure Ipam {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamId") IpamId: IpamId
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("publicDefaultScopeId") PublicDefaultScopeId: IpamScopeId
    @xmlName("privateDefaultScopeId") PrivateDefaultScopeId: IpamScopeId
    @xmlName("scopeCount") ScopeCount: Integer
    @xmlName("description") Description: String
    @xmlName("operatingRegionSet") OperatingRegions: IpamOperatingRegionSet
    @xmlName("state") State: IpamState
    @xmlName("tagSet") Tags: TagList
    @xmlName("defaultResourceDiscoveryId") DefaultResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("defaultResourceDiscoveryAssociationId") DefaultResourceDiscoveryAssociationId: IpamResourceDiscoveryAssociationId
    @xmlName("resourceDiscoveryAssociationCount") ResourceDiscoveryAssociationCount: Integer
    @xmlName("stateMessage") StateMessage: String
    @xmlName("tier") Tier: IpamTier
    @xmlName("enablePrivateGua") EnablePrivateGua: Boolean
    @xmlName("meteredAccount") MeteredAccount: IpamMeteredAccount
}

@range(min: 1, max: 1000)
integer IpamAddressHistoryMaxResults

structure IpamAddressHistoryRecord {
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceType") ResourceType: IpamAddressHistoryResourceType
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceCidr") ResourceCidr: String
    @xmlName("resourceName") ResourceName: String
    @xmlName("resourceComplianceStatus") ResourceComplianceStatus: IpamComplianceStatus
    @xmlName("resourceOverlapStatus") ResourceOverlapStatus: IpamOverlapStatus
    @xmlName("vpcId") VpcId: String
    @xmlName("sampledStartTime") SampledStartTime: MillisecondDateTime
    @xmlName("sampledEndTime") SampledEndTime: MillisecondDateTime
}

list IpamAddressHistoryRecordSet {
    @xmlName("item") member: IpamAddressHistoryRecord
}

enum IpamAddressHistoryResourceType {
    eip
    vpc
    subnet
    network_interface = "network-interface"
    instance
}

enum IpamAssociatedResourceDiscoveryStatus {
    active
    not_found = "not-found"
}

structure IpamCidrAuthorizationContext {
    Message: String
    Signature: String
}

enum IpamComplianceStatus {
    compliant
    noncompliant
    unmanaged
    ignored
}

structure IpamDiscoveredAccount {
    @xmlName("accountId") AccountId: String
    @xmlName("discoveryRegion") DiscoveryRegion: String
    @xmlName("failureReason") FailureReason: IpamDiscoveryFailureReason
    @xmlName("lastAttemptedDiscoveryTime") LastAttemptedDiscoveryTime: MillisecondDateTime
    @xmlName("lastSuccessfulDiscoveryTime") LastSuccessfulDiscoveryTime: MillisecondDateTime
    @xmlName("organizationalUnitId") OrganizationalUnitId: String
}

list IpamDiscoveredAccountSet {
    @xmlName("item") member: IpamDiscoveredAccount
}

structure IpamDiscoveredPublicAddress {
    @xmlName("ipamResourceDiscoveryId") IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("addressRegion") AddressRegion: String
    @xmlName("address") Address: String
    @xmlName("addressOwnerId") AddressOwnerId: String
    @xmlName("addressAllocationId") AddressAllocationId: String
    @xmlName("associationStatus") AssociationStatus: IpamPublicAddressAssociationStatus
    @xmlName("addressType") AddressType: IpamPublicAddressType
    @xmlName("service") Service: IpamPublicAddressAwsService
    @xmlName("serviceResource") ServiceResource: String
    @xmlName("vpcId") VpcId: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("publicIpv4PoolId") PublicIpv4PoolId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("networkInterfaceDescription") NetworkInterfaceDescription: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("tags") Tags: IpamPublicAddressTags
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("securityGroupSet") SecurityGroups: IpamPublicAddressSecurityGroupList
    @xmlName("sampleTime") SampleTime: MillisecondDateTime
}

list IpamDiscoveredPublicAddressSet {
    @xmlName("item") member: IpamDiscoveredPublicAddress
}

structure IpamDiscoveredResourceCidr {
    @xmlName("ipamResourceDiscoveryId") IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("resourceCidr") ResourceCidr: String
    @xmlName("ipSource") IpSource: IpamResourceCidrIpSource
    @xmlName("resourceType") ResourceType: IpamResourceType
    @xmlName("resourceTagSet") ResourceTags: IpamResourceTagList
    @xmlName("ipUsage") IpUsage: BoxedDouble
    @xmlName("vpcId") VpcId: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("networkInterfaceAttachmentStatus") NetworkInterfaceAttachmentStatus: IpamNetworkInterfaceAttachmentStatus
    @xmlName("sampleTime") SampleTime: MillisecondDateTime
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
}

list IpamDiscoveredResourceCidrSet {
    @xmlName("item") member: IpamDiscoveredResourceCidr
}

enum IpamDiscoveryFailureCode {
    assume_role_failure = "assume-role-failure"
    throttling_failure = "throttling-failure"
    unauthorized_failure = "unauthorized-failure"
}

structure IpamDiscoveryFailureReason {
    @xmlName("code") Code: IpamDiscoveryFailureCode
    @xmlName("message") Message: String
}

structure IpamExternalResourceVerificationToken {
    @xmlName("ipamExternalResourceVerificationTokenId") IpamExternalResourceVerificationTokenId: IpamExternalResourceVerificationTokenId
    @xmlName("ipamExternalResourceVerificationTokenArn") IpamExternalResourceVerificationTokenArn: ResourceArn
    @xmlName("ipamId") IpamId: IpamId
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("tokenValue") TokenValue: String
    @xmlName("tokenName") TokenName: String
    @xmlName("notAfter") NotAfter: MillisecondDateTime
    @xmlName("status") Status: TokenState
    @xmlName("tagSet") Tags: TagList
    @xmlName("state") State: IpamExternalResourceVerificationTokenState
}

string IpamExternalResourceVerificationTokenId

list IpamExternalResourceVerificationTokenSet {
    @xmlName("item") member: IpamExternalResourceVerificationToken
}

enum IpamExternalResourceVerificationTokenState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

string IpamId

enum IpamManagementState {
    managed
    unmanaged
    ignored
}

@range(min: 5, max: 1000)
integer IpamMaxResults

enum IpamMeteredAccount {
    ipam_owner = "ipam-owner"
    resource_owner = "resource-owner"
}

@range(min: 0, max: 128)
integer IpamNetmaskLength

enum IpamNetworkInterfaceAttachmentStatus {
    available
    in_use = "in-use"
}

structure IpamOperatingRegion {
    @xmlName("regionName") RegionName: String
}

list IpamOperatingRegionSet {
    @xmlName("item") member: IpamOperatingRegion
}

structure IpamOrganizationalUnitExclusion {
    @xmlName("organizationsEntityPath") OrganizationsEntityPath: String
}

list IpamOrganizationalUnitExclusionSet {
    @xmlName("item") member: IpamOrganizationalUnitExclusion
}

enum IpamOverlapStatus {
    overlapping
    nonoverlapping
    ignored
}

structure IpamPolicy {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamPolicyId") IpamPolicyId: IpamPolicyId
    @xmlName("ipamPolicyArn") IpamPolicyArn: ResourceArn
    @xmlName("ipamPolicyRegion") IpamPolicyRegion: String
    @xmlName("state") State: IpamPolicyState
    @xmlName("stateMessage") StateMessage: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("ipamId") IpamId: IpamId
}

structure IpamPolicyAllocationRule {
    @xmlName("sourceIpamPoolId") SourceIpamPoolId: IpamPoolId
}

list IpamPolicyAllocationRuleList {
    @xmlName("item") member: IpamPolicyAllocationRule
}

list IpamPolicyAllocationRuleListRequest {
    @xmlName("item") member: IpamPolicyAllocationRuleRequest
}

structure IpamPolicyAllocationRuleRequest {
    SourceIpamPoolId: IpamPoolId
}

structure IpamPolicyDocument {
    @xmlName("ipamPolicyId") IpamPolicyId: IpamPolicyId
    @xmlName("locale") Locale: String
    @xmlName("resourceType") ResourceType: IpamPolicyResourceType
    @xmlName("allocationRuleSet") AllocationRules: IpamPolicyAllocationRuleList
}

list IpamPolicyDocumentSet {
    @xmlName("item") member: IpamPolicyDocument
}

string IpamPolicyId

enum IpamPolicyManagedBy {
    account
    delegated_administrator_for_ipam = "delegated-administrator-for-ipam"
}

structure IpamPolicyOrganizationTarget {
    @xmlName("organizationTargetId") OrganizationTargetId: String
}

list IpamPolicyOrganizationTargetSet {
    @xmlName("item") member: IpamPolicyOrganizationTarget
}

enum IpamPolicyResourceType {
    alb
    eip
    rds
    rnat
}

list IpamPolicySet {
    @xmlName("item") member: IpamPolicy
}

enum IpamPolicyState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPool {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamPoolId") IpamPoolId: IpamPoolId
    @xmlName("sourceIpamPoolId") SourceIpamPoolId: IpamPoolId
    @xmlName("ipamPoolArn") IpamPoolArn: ResourceArn
    @xmlName("ipamScopeArn") IpamScopeArn: ResourceArn
    @xmlName("ipamScopeType") IpamScopeType: IpamScopeType
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("locale") Locale: String
    @xmlName("poolDepth") PoolDepth: Integer
    @xmlName("state") State: IpamPoolState
    @xmlName("stateMessage") StateMessage: String
    @xmlName("description") Description: String
    @xmlName("autoImport") AutoImport: Boolean
    @xmlName("publiclyAdvertisable") PubliclyAdvertisable: Boolean
    @xmlName("addressFamily") AddressFamily: AddressFamily
    @xmlName("allocationMinNetmaskLength") AllocationMinNetmaskLength: IpamNetmaskLength
    @xmlName("allocationMaxNetmaskLength") AllocationMaxNetmaskLength: IpamNetmaskLength
    @xmlName("allocationDefaultNetmaskLength") AllocationDefaultNetmaskLength: IpamNetmaskLength
    @xmlName("allocationResourceTagSet") AllocationResourceTags: IpamResourceTagList
    @xmlName("tagSet") Tags: TagList
    @xmlName("awsService") AwsService: IpamPoolAwsService
    @xmlName("publicIpSource") PublicIpSource: IpamPoolPublicIpSource
    @xmlName("sourceResource") SourceResource: IpamPoolSourceResource
}

structure IpamPoolAllocation {
    @xmlName("cidr") Cidr: String
    @xmlName("ipamPoolAllocationId") IpamPoolAllocationId: IpamPoolAllocationId
    @xmlName("description") Description: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: IpamPoolAllocationResourceType
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceOwner") ResourceOwner: String
    @xmlName("tagSet") Tags: TagList
}

list IpamPoolAllocationAllowedCidrs {
    @xmlName("item") member: String
}

list IpamPoolAllocationDisallowedCidrs {
    @xmlName("item") member: String
}

string IpamPoolAllocationId

enum IpamPoolAllocationResourceType {
    ipam_pool = "ipam-pool"
    vpc
    ec2_public_ipv4_pool = "ec2-public-ipv4-pool"
    custom
    subnet
    eip
    anycast_ip_list = "anycast-ip-list"
}

list IpamPoolAllocationSet {
    @xmlName("item") member: IpamPoolAllocation
}

enum IpamPoolAwsService {
    ec2
    global_services = "global-services"
}

structure IpamPoolCidr {
    @xmlName("cidr") Cidr: String
    @xmlName("state") State: IpamPoolCidrState
    @xmlName("failureReason") FailureReason: IpamPoolCidrFailureReason
    @xmlName("ipamPoolCidrId") IpamPoolCidrId: IpamPoolCidrId
    @xmlName("netmaskLength") NetmaskLength: Integer
}

enum IpamPoolCidrFailureCode {
    cidr_not_available = "cidr-not-available"
    limit_exceeded = "limit-exceeded"
}

structure IpamPoolCidrFailureReason {
    @xmlName("code") Code: IpamPoolCidrFailureCode
    @xmlName("message") Message: String
}

string IpamPoolCidrId

list IpamPoolCidrSet {
    @xmlName("item") member: IpamPoolCidr
}

enum IpamPoolCidrState {
    pending_provision = "pending-provision"
    provisioned
    failed_provision = "failed-provision"
    pending_deprovision = "pending-deprovision"
    deprovisioned
    failed_deprovision = "failed-deprovision"
    pending_import = "pending-import"
    failed_import = "failed-import"
}

string IpamPoolId

enum IpamPoolPublicIpSource {
    amazon
    byoip
}

list IpamPoolSet {
    @xmlName("item") member: IpamPool
}

structure IpamPoolSourceResource {
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: IpamPoolSourceResourceType
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceOwner") ResourceOwner: String
}

structure IpamPoolSourceResourceRequest {
    ResourceId: String
    ResourceType: IpamPoolSourceResourceType
    ResourceRegion: String
    ResourceOwner: String
}

enum IpamPoolSourceResourceType {
    vpc
}

enum IpamPoolState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolver {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamPrefixListResolverId") IpamPrefixListResolverId: IpamPrefixListResolverId
    @xmlName("ipamPrefixListResolverArn") IpamPrefixListResolverArn: ResourceArn
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("description") Description: String
    @xmlName("addressFamily") AddressFamily: AddressFamily
    @xmlName("state") State: IpamPrefixListResolverState
    @xmlName("tagSet") Tags: TagList
    @xmlName("lastVersionCreationStatus") LastVersionCreationStatus: IpamPrefixListResolverVersionCreationStatus
    @xmlName("lastVersionCreationStatusMessage") LastVersionCreationStatusMessage: String
}

string IpamPrefixListResolverId

structure IpamPrefixListResolverRule {
    @xmlName("ruleType") RuleType: IpamPrefixListResolverRuleType
    @xmlName("staticCidr") StaticCidr: String
    @xmlName("ipamScopeId") IpamScopeId: IpamScopeId
    @xmlName("resourceType") ResourceType: IpamResourceType
    @xmlName("conditionSet") Conditions: IpamPrefixListResolverRuleConditionSet
}

structure IpamPrefixListResolverRuleCondition {
    @xmlName("operation") Operation: IpamPrefixListResolverRuleConditionOperation
    @xmlName("ipamPoolId") IpamPoolId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceOwner") ResourceOwner: String
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceTag") ResourceTag: IpamResourceTag
    @xmlName("cidr") Cidr: String
}

enum IpamPrefixListResolverRuleConditionOperation {
    equals
    not_equals = "not-equals"
    subnet_of = "subnet-of"
}

structure IpamPrefixListResolverRuleConditionRequest {
    @required Operation: IpamPrefixListResolverRuleConditionOperation
    IpamPoolId: String
    ResourceId: String
    ResourceOwner: String
    ResourceRegion: String
    ResourceTag: RequestIpamResourceTag
    Cidr: String
}

list IpamPrefixListResolverRuleConditionRequestSet {
    @xmlName("Condition") member: IpamPrefixListResolverRuleConditionRequest
}

list IpamPrefixListResolverRuleConditionSet {
    @xmlName("item") member: IpamPrefixListResolverRuleCondition
}

structure IpamPrefixListResolverRuleRequest {
    @required RuleType: IpamPrefixListResolverRuleType
    StaticCidr: String
    IpamScopeId: IpamScopeId
    ResourceType: IpamResourceType
    @xmlName("Condition") Conditions: IpamPrefixListResolverRuleConditionRequestSet
}

list IpamPrefixListResolverRuleRequestSet {
    @xmlName("Rule") member: IpamPrefixListResolverRuleRequest
}

list IpamPrefixListResolverRuleSet {
    @xmlName("item") member: IpamPrefixListResolverRule
}

enum IpamPrefixListResolverRuleType {
    static_cidr = "static-cidr"
    ipam_resource_cidr = "ipam-resource-cidr"
    ipam_pool_cidr = "ipam-pool-cidr"
}

list IpamPrefixListResolverSet {
    @xmlName("item") member: IpamPrefixListResolver
}

enum IpamPrefixListResolverState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolverTarget {
    @xmlName("ipamPrefixListResolverTargetId") IpamPrefixListResolverTargetId: IpamPrefixListResolverTargetId
    @xmlName("ipamPrefixListResolverTargetArn") IpamPrefixListResolverTargetArn: ResourceArn
    @xmlName("ipamPrefixListResolverId") IpamPrefixListResolverId: IpamPrefixListResolverId
    @xmlName("ownerId") OwnerId: String
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("prefixListRegion") PrefixListRegion: String
    @xmlName("desiredVersion") DesiredVersion: BoxedLong
    @xmlName("lastSyncedVersion") LastSyncedVersion: BoxedLong
    @xmlName("trackLatestVersion") TrackLatestVersion: Boolean
    @xmlName("stateMessage") StateMessage: String
    @xmlName("state") State: IpamPrefixListResolverTargetState
    @xmlName("tagSet") Tags: TagList
}

string IpamPrefixListResolverTargetId

list IpamPrefixListResolverTargetSet {
    @xmlName("item") member: IpamPrefixListResolverTarget
}

enum IpamPrefixListResolverTargetState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    sync_in_progress = "sync-in-progress"
    sync_complete = "sync-complete"
    sync_failed = "sync-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolverVersion {
    @xmlName("version") Version: Long
}

enum IpamPrefixListResolverVersionCreationStatus {
    pending
    success
    failure
}

structure IpamPrefixListResolverVersionEntry {
    @xmlName("cidr") Cidr: String
}

list IpamPrefixListResolverVersionEntrySet {
    @xmlName("item") member: IpamPrefixListResolverVersionEntry
}

list IpamPrefixListResolverVersionNumberSet {
    @xmlName("item") member: Long
}

list IpamPrefixListResolverVersionSet {
    @xmlName("item") member: IpamPrefixListResolverVersion
}

enum IpamPublicAddressAssociationStatus {
    associated
    disassociated
}

enum IpamPublicAddressAwsService {
    nat_gateway = "nat-gateway"
    database_migration_service = "database-migration-service"
    redshift
    elastic_container_service = "elastic-container-service"
    relational_database_service = "relational-database-service"
    site_to_site_vpn = "site-to-site-vpn"
    load_balancer = "load-balancer"
    global_accelerator = "global-accelerator"
    cloudfront
    other
}

structure IpamPublicAddressSecurityGroup {
    @xmlName("groupName") GroupName: String
    @xmlName("groupId") GroupId: String
}

list IpamPublicAddressSecurityGroupList {
    @xmlName("item") member: IpamPublicAddressSecurityGroup
}

structure IpamPublicAddressTag {
    @xmlName("key") Key: String
    @xmlName("value") Value: String
}

list IpamPublicAddressTagList {
    @xmlName("item") member: IpamPublicAddressTag
}

structure IpamPublicAddressTags {
    @xmlName("eipTagSet") EipTags: IpamPublicAddressTagList
}

enum IpamPublicAddressType {
    service_managed_ip = "service-managed-ip"
    service_managed_byoip = "service-managed-byoip"
    amazon_owned_eip = "amazon-owned-eip"
    amazon_owned_contig = "amazon-owned-contig"
    byoip
    ec2_public_ip = "ec2-public-ip"
    anycast_ip_list_ip = "anycast-ip-list-ip"
}

structure IpamResourceCidr {
    @xmlName("ipamId") IpamId: IpamId
    @xmlName("ipamScopeId") IpamScopeId: IpamScopeId
    @xmlName("ipamPoolId") IpamPoolId: IpamPoolId
    @xmlName("resourceRegion") ResourceRegion: String
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceName") ResourceName: String
    @xmlName("resourceCidr") ResourceCidr: String
    @xmlName("resourceType") ResourceType: IpamResourceType
    @xmlName("resourceTagSet") ResourceTags: IpamResourceTagList
    @xmlName("ipUsage") IpUsage: BoxedDouble
    @xmlName("complianceStatus") ComplianceStatus: IpamComplianceStatus
    @xmlName("managementState") ManagementState: IpamManagementState
    @xmlName("overlapStatus") OverlapStatus: IpamOverlapStatus
    @xmlName("vpcId") VpcId: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
}

enum IpamResourceCidrIpSource {
    amazon
    byoip
    none
}

list IpamResourceCidrSet {
    @xmlName("item") member: IpamResourceCidr
}

structure IpamResourceDiscovery {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamResourceDiscoveryId") IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("ipamResourceDiscoveryArn") IpamResourceDiscoveryArn: String
    @xmlName("ipamResourceDiscoveryRegion") IpamResourceDiscoveryRegion: String
    @xmlName("description") Description: String
    @xmlName("operatingRegionSet") OperatingRegions: IpamOperatingRegionSet
    @xmlName("isDefault") IsDefault: Boolean
    @xmlName("state") State: IpamResourceDiscoveryState
    @xmlName("tagSet") Tags: TagList
    @xmlName("organizationalUnitExclusionSet") OrganizationalUnitExclusions: IpamOrganizationalUnitExclusionSet
}

structure IpamResourceDiscoveryAssociation {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamResourceDiscoveryAssociationId") IpamResourceDiscoveryAssociationId: IpamResourceDiscoveryAssociationId
    @xmlName("ipamResourceDiscoveryAssociationArn") IpamResourceDiscoveryAssociationArn: String
    @xmlName("ipamResourceDiscoveryId") IpamResourceDiscoveryId: IpamResourceDiscoveryId
    @xmlName("ipamId") IpamId: IpamId
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("isDefault") IsDefault: Boolean
    @xmlName("resourceDiscoveryStatus") ResourceDiscoveryStatus: IpamAssociatedResourceDiscoveryStatus
    @xmlName("state") State: IpamResourceDiscoveryAssociationState
    @xmlName("tagSet") Tags: TagList
}

string IpamResourceDiscoveryAssociationId

list IpamResourceDiscoveryAssociationSet {
    @xmlName("item") member: IpamResourceDiscoveryAssociation
}

enum IpamResourceDiscoveryAssociationState {
    associate_in_progress = "associate-in-progress"
    associate_complete = "associate-complete"
    associate_failed = "associate-failed"
    disassociate_in_progress = "disassociate-in-progress"
    disassociate_complete = "disassociate-complete"
    disassociate_failed = "disassociate-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

string IpamResourceDiscoveryId

list IpamResourceDiscoverySet {
    @xmlName("item") member: IpamResourceDiscovery
}

enum IpamResourceDiscoveryState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamResourceTag {
    @xmlName("key") Key: String
    @xmlName("value") Value: String
}

list IpamResourceTagList {
    @xmlName("item") member: IpamResourceTag
}

enum IpamResourceType {
    vpc
    subnet
    eip
    public_ipv4_pool = "public-ipv4-pool"
    ipv6_pool = "ipv6-pool"
    eni
    anycast_ip_list = "anycast-ip-list"
}

structure IpamScope {
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamScopeId") IpamScopeId: IpamScopeId
    @xmlName("ipamScopeArn") IpamScopeArn: ResourceArn
    @xmlName("ipamArn") IpamArn: ResourceArn
    @xmlName("ipamRegion") IpamRegion: String
    @xmlName("ipamScopeType") IpamScopeType: IpamScopeType
    @xmlName("isDefault") IsDefault: Boolean
    @xmlName("description") Description: String
    @xmlName("poolCount") PoolCount: Integer
    @xmlName("state") State: IpamScopeState
    @xmlName("tagSet") Tags: TagList
    @xmlName("externalAuthorityConfiguration") ExternalAuthorityConfiguration: IpamScopeExternalAuthorityConfiguration
}

structure IpamScopeExternalAuthorityConfiguration {
    @xmlName("type") Type: IpamScopeExternalAuthorityType
    @xmlName("externalResourceIdentifier") ExternalResourceIdentifier: String
}

enum IpamScopeExternalAuthorityType {
    infoblox
}

string IpamScopeId

list IpamScopeSet {
    @xmlName("item") member: IpamScope
}

enum IpamScopeState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

enum IpamScopeType {
    public
    private
}

list IpamSet {
    @xmlName("item") member: Ipam
}

enum IpamState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

enum IpamTier {
    free
    advanced
}

integer Ipv4AddressesPerSecondaryInterface

string Ipv4PoolCoipId

string Ipv4PoolEc2Id

list Ipv4PrefixList {
    @xmlName("item") member: Ipv4PrefixSpecificationRequest
}

list Ipv4PrefixListResponse {
    @xmlName("item") member: Ipv4PrefixSpecificationResponse
}

structure Ipv4PrefixSpecification {
    @xmlName("ipv4Prefix") Ipv4Prefix: String
}

structure Ipv4PrefixSpecificationRequest {
    Ipv4Prefix: String
}

structure Ipv4PrefixSpecificationResponse {
    @xmlName("ipv4Prefix") Ipv4Prefix: String
}

list Ipv4PrefixesList {
    @xmlName("item") member: Ipv4PrefixSpecification
}

string Ipv6Address

enum Ipv6AddressAttribute {
    public
    private
}

list Ipv6AddressList {
    @xmlName("item") member: String
}

structure Ipv6CidrAssociation {
    @xmlName("ipv6Cidr") Ipv6Cidr: String
    @xmlName("associatedResource") AssociatedResource: String
}

list Ipv6CidrAssociationSet {
    @xmlName("item") member: Ipv6CidrAssociation
}

structure Ipv6CidrBlock {
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
}

list Ipv6CidrBlockSet {
    @xmlName("item") member: Ipv6CidrBlock
}

boolean Ipv6Flag

structure Ipv6Pool {
    @xmlName("poolId") PoolId: String
    @xmlName("description") Description: String
    @xmlName("poolCidrBlockSet") PoolCidrBlocks: PoolCidrBlocksSet
    @xmlName("tagSet") Tags: TagList
}

string Ipv6PoolEc2Id

list Ipv6PoolIdList {
    @xmlName("item") member: Ipv6PoolEc2Id
}

@range(min: 1, max: 1000)
integer Ipv6PoolMaxResults

list Ipv6PoolSet {
    @xmlName("item") member: Ipv6Pool
}

list Ipv6PrefixList {
    @xmlName("item") member: Ipv6PrefixSpecificationRequest
}

list Ipv6PrefixListResponse {
    @xmlName("item") member: Ipv6PrefixSpecificationResponse
}

structure Ipv6PrefixSpecification {
    @xmlName("ipv6Prefix") Ipv6Prefix: String
}

structure Ipv6PrefixSpecificationRequest {
    Ipv6Prefix: String
}

structure Ipv6PrefixSpecificationResponse {
    @xmlName("ipv6Prefix") Ipv6Prefix: String
}

list Ipv6PrefixesList {
    @xmlName("item") member: Ipv6PrefixSpecification
}

structure Ipv6Range {
    @xmlName("description") Description: String
    @xmlName("cidrIpv6") CidrIpv6: String
}

list Ipv6RangeList {
    @xmlName("item") member: Ipv6Range
}

enum Ipv6SupportValue {
    enable
    disable
}

string KernelId

enum KeyFormat {
    pem
    ppk
}

list KeyNameStringList {
    @xmlName("KeyName") member: KeyPairName
}

structure KeyPair {
    @xmlName("keyPairId") KeyPairId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("keyName") KeyName: String
    @xmlName("keyFingerprint") KeyFingerprint: String
    @xmlName("keyMaterial") KeyMaterial: SensitiveUserData
}

string KeyPairId

list KeyPairIdStringList {
    @xmlName("KeyPairId") member: KeyPairId
}

structure KeyPairInfo {
    @xmlName("keyPairId") KeyPairId: String
    @xmlName("keyType") KeyType: KeyType
    @xmlName("tagSet") Tags: TagList
    @xmlName("publicKey") PublicKey: String
    @xmlName("createTime") CreateTime: MillisecondDateTime
    @xmlName("keyName") KeyName: String
    @xmlName("keyFingerprint") KeyFingerprint: String
}

list KeyPairList {
    @xmlName("item") member: KeyPairInfo
}

string KeyPairName

string KeyPairNameWithResolver

enum KeyType {
    rsa
    ed25519
}

string KmsKeyArn

string KmsKeyId

structure LastError {
    @xmlName("message") Message: String
    @xmlName("code") Code: String
}

structure LaunchPermission {
    @xmlName("organizationArn") OrganizationArn: String
    @xmlName("organizationalUnitArn") OrganizationalUnitArn: String
    @xmlName("userId") UserId: String
    @xmlName("group") Group: PermissionGroup
}

list LaunchPermissionList {
    @xmlName("item") member: LaunchPermission
}

structure LaunchPermissionModifications {
    Add: LaunchPermissionList
    Remove: LaunchPermissionList
}

structure LaunchSpecification {
    @xmlName("userData") UserData: SensitiveUserData
    @xmlName("addressingType") AddressingType: String
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingList
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfileSpecification
    @xmlName("imageId") ImageId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("kernelId") KernelId: String
    @xmlName("keyName") KeyName: String
    @xmlName("networkInterfaceSet") NetworkInterfaces: InstanceNetworkInterfaceSpecificationList
    @xmlName("placement") Placement: SpotPlacement
    @xmlName("ramdiskId") RamdiskId: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("groupSet") SecurityGroups: GroupIdentifierList
    @xmlName("monitoring") Monitoring: RunInstancesMonitoringEnabled
}

list LaunchSpecsList {
    @xmlName("item") member: SpotFleetLaunchSpecification
}

structure LaunchTemplate {
    @xmlName("launchTemplateId") LaunchTemplateId: String
    @xmlName("launchTemplateName") LaunchTemplateName: LaunchTemplateName
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("createdBy") CreatedBy: String
    @xmlName("defaultVersionNumber") DefaultVersionNumber: Long
    @xmlName("latestVersionNumber") LatestVersionNumber: Long
    @xmlName("tagSet") Tags: TagList
    @xmlName("operator") Operator: OperatorResponse
}

structure LaunchTemplateAndOverridesResponse {
    @xmlName("launchTemplateSpecification") LaunchTemplateSpecification: FleetLaunchTemplateSpecification
    @xmlName("overrides") Overrides: FleetLaunchTemplateOverrides
}

enum LaunchTemplateAutoRecoveryState {
    default
    disabled
}

structure LaunchTemplateBlockDeviceMapping {
    @xmlName("deviceName") DeviceName: String
    @xmlName("virtualName") VirtualName: String
    @xmlName("ebs") Ebs: LaunchTemplateEbsBlockDevice
    @xmlName("noDevice") NoDevice: String
}

list LaunchTemplateBlockDeviceMappingList {
    @xmlName("item") member: LaunchTemplateBlockDeviceMapping
}

structure LaunchTemplateBlockDeviceMappingRequest {
    DeviceName: String
    VirtualName: String
    Ebs: LaunchTemplateEbsBlockDeviceRequest
    NoDevice: String
}

list LaunchTemplateBlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping") member: LaunchTemplateBlockDeviceMappingRequest
}

structure LaunchTemplateCapacityReservationSpecificationRequest {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure LaunchTemplateCapacityReservationSpecificationResponse {
    @xmlName("capacityReservationPreference") CapacityReservationPreference: CapacityReservationPreference
    @xmlName("capacityReservationTarget") CapacityReservationTarget: CapacityReservationTargetResponse
}

structure LaunchTemplateConfig {
    @xmlName("launchTemplateSpecification") LaunchTemplateSpecification: FleetLaunchTemplateSpecification
    @xmlName("overrides") Overrides: LaunchTemplateOverridesList
}

list LaunchTemplateConfigList {
    @xmlName("item") member: LaunchTemplateConfig
}

structure LaunchTemplateCpuOptions {
    @xmlName("coreCount") CoreCount: Integer
    @xmlName("threadsPerCore") ThreadsPerCore: Integer
    @xmlName("amdSevSnp") AmdSevSnp: AmdSevSnpSpecification
    @xmlName("nestedVirtualization") NestedVirtualization: NestedVirtualizationSpecification
}

structure LaunchTemplateCpuOptionsRequest {
    CoreCount: Integer
    ThreadsPerCore: Integer
    AmdSevSnp: AmdSevSnpSpecification
    NestedVirtualization: NestedVirtualizationSpecification
}

structure LaunchTemplateEbsBlockDevice {
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("iops") Iops: Integer
    @xmlName("kmsKeyId") KmsKeyId: KmsKeyId
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("volumeType") VolumeType: VolumeType
    @xmlName("throughput") Throughput: Integer
    @xmlName("volumeInitializationRate") VolumeInitializationRate: Integer
    @xmlName("ebsCardIndex") EbsCardIndex: Integer
}

structure LaunchTemplateEbsBlockDeviceRequest {
    Encrypted: Boolean
    DeleteOnTermination: Boolean
    Iops: Integer
    KmsKeyId: KmsKeyId
    SnapshotId: SnapshotId
    VolumeSize: Integer
    VolumeType: VolumeType
    Throughput: Integer
    VolumeInitializationRate: Integer
    EbsCardIndex: Integer
}

structure LaunchTemplateElasticInferenceAccelerator {
    @required Type: String
    Count: LaunchTemplateElasticInferenceAcceleratorCount
}

@range(min: 1)
integer LaunchTemplateElasticInferenceAcceleratorCount

list LaunchTemplateElasticInferenceAcceleratorList {
    @xmlName("item") member: LaunchTemplateElasticInferenceAccelerator
}

structure LaunchTemplateElasticInferenceAcceleratorResponse {
    @xmlName("type") Type: String
    @xmlName("count") Count: Integer
}

list LaunchTemplateElasticInferenceAcceleratorResponseList {
    @xmlName("item") member: LaunchTemplateElasticInferenceAcceleratorResponse
}

structure LaunchTemplateEnaSrdSpecification {
    @xmlName("enaSrdEnabled") EnaSrdEnabled: Boolean
    @xmlName("enaSrdUdpSpecification") EnaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification
}

structure LaunchTemplateEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled") EnaSrdUdpEnabled: Boolean
}

structure LaunchTemplateEnclaveOptions {
    @xmlName("enabled") Enabled: Boolean
}

structure LaunchTemplateEnclaveOptionsRequest {
    Enabled: Boolean
}

enum LaunchTemplateErrorCode {
    launchTemplateIdDoesNotExist
    launchTemplateIdMalformed
    launchTemplateNameDoesNotExist
    launchTemplateNameMalformed
    launchTemplateVersionDoesNotExist
    unexpectedError
}

structure LaunchTemplateHibernationOptions {
    @xmlName("configured") Configured: Boolean
}

structure LaunchTemplateHibernationOptionsRequest {
    Configured: Boolean
}

enum LaunchTemplateHttpTokensState {
    optional
    required
}

structure LaunchTemplateIamInstanceProfileSpecification {
    @xmlName("arn") Arn: String
    @xmlName("name") Name: String
}

structure LaunchTemplateIamInstanceProfileSpecificationRequest {
    Arn: String
    Name: String
}

string LaunchTemplateId

list LaunchTemplateIdStringList {
    @xmlName("item") member: LaunchTemplateId
}

structure LaunchTemplateInstanceMaintenanceOptions {
    @xmlName("autoRecovery") AutoRecovery: LaunchTemplateAutoRecoveryState
}

structure LaunchTemplateInstanceMaintenanceOptionsRequest {
    AutoRecovery: LaunchTemplateAutoRecoveryState
}

structure LaunchTemplateInstanceMarketOptions {
    @xmlName("marketType") MarketType: MarketType
    @xmlName("spotOptions") SpotOptions: LaunchTemplateSpotMarketOptions
}

structure LaunchTemplateInstanceMarketOptionsRequest {
    MarketType: MarketType
    SpotOptions: LaunchTemplateSpotMarketOptionsRequest
}

enum LaunchTemplateInstanceMetadataEndpointState {
    disabled
    enabled
}

structure LaunchTemplateInstanceMetadataOptions {
    @xmlName("state") State: LaunchTemplateInstanceMetadataOptionsState
    @xmlName("httpTokens") HttpTokens: LaunchTemplateHttpTokensState
    @xmlName("httpPutResponseHopLimit") HttpPutResponseHopLimit: Integer
    @xmlName("httpEndpoint") HttpEndpoint: LaunchTemplateInstanceMetadataEndpointState
    @xmlName("httpProtocolIpv6") HttpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6
    @xmlName("instanceMetadataTags") InstanceMetadataTags: LaunchTemplateInstanceMetadataTagsState
}

structure LaunchTemplateInstanceMetadataOptionsRequest {
    HttpTokens: LaunchTemplateHttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: LaunchTemplateInstanceMetadataEndpointState
    HttpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6
    InstanceMetadataTags: LaunchTemplateInstanceMetadataTagsState
}

enum LaunchTemplateInstanceMetadataOptionsState {
    pending
    applied
}

enum LaunchTemplateInstanceMetadataProtocolIpv6 {
    disabled
    enabled
}

enum LaunchTemplateInstanceMetadataTagsState {
    disabled
    enabled
}

structure LaunchTemplateInstanceNetworkInterfaceSpecification {
    @xmlName("associateCarrierIpAddress") AssociateCarrierIpAddress: Boolean
    @xmlName("associatePublicIpAddress") AssociatePublicIpAddress: Boolean
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("description") Description: String
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("groupSet") Groups: GroupIdStringList
    @xmlName("interfaceType") InterfaceType: String
    @xmlName("ipv6AddressCount") Ipv6AddressCount: Integer
    @xmlName("ipv6AddressesSet") Ipv6Addresses: InstanceIpv6AddressList
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("privateIpAddressesSet") PrivateIpAddresses: PrivateIpAddressSpecificationList
    @xmlName("secondaryPrivateIpAddressCount") SecondaryPrivateIpAddressCount: Integer
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
    @xmlName("ipv4PrefixSet") Ipv4Prefixes: Ipv4PrefixListResponse
    @xmlName("ipv4PrefixCount") Ipv4PrefixCount: Integer
    @xmlName("ipv6PrefixSet") Ipv6Prefixes: Ipv6PrefixListResponse
    @xmlName("ipv6PrefixCount") Ipv6PrefixCount: Integer
    @xmlName("primaryIpv6") PrimaryIpv6: Boolean
    @xmlName("enaSrdSpecification") EnaSrdSpecification: LaunchTemplateEnaSrdSpecification
    @xmlName("connectionTrackingSpecification") ConnectionTrackingSpecification: ConnectionTrackingSpecification
    @xmlName("enaQueueCount") EnaQueueCount: Integer
}

list LaunchTemplateInstanceNetworkInterfaceSpecificationList {
    @xmlName("item") member: LaunchTemplateInstanceNetworkInterfaceSpecification
}

structure LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    AssociateCarrierIpAddress: Boolean
    AssociatePublicIpAddress: Boolean
    DeleteOnTermination: Boolean
    Description: String
    DeviceIndex: Integer
    @xmlName("SecurityGroupId") Groups: SecurityGroupIdStringList
    InterfaceType: String
    Ipv6AddressCount: Integer
    Ipv6Addresses: InstanceIpv6AddressListRequest
    NetworkInterfaceId: NetworkInterfaceId
    PrivateIpAddress: String
    PrivateIpAddresses: PrivateIpAddressSpecificationList
    SecondaryPrivateIpAddressCount: Integer
    SubnetId: SubnetId
    NetworkCardIndex: Integer
    @xmlName("Ipv4Prefix") Ipv4Prefixes: Ipv4PrefixList
    Ipv4PrefixCount: Integer
    @xmlName("Ipv6Prefix") Ipv6Prefixes: Ipv6PrefixList
    Ipv6PrefixCount: Integer
    PrimaryIpv6: Boolean
    EnaSrdSpecification: EnaSrdSpecificationRequest
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    EnaQueueCount: Integer
}

list LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList {
    @xmlName("InstanceNetworkInterfaceSpecification") member: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest
}

structure LaunchTemplateInstanceSecondaryInterfaceSpecification {
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("privateIpAddressesSet") PrivateIpAddresses: SecondaryInterfacePrivateIpAddressSpecificationList
    @xmlName("privateIpAddressCount") PrivateIpAddressCount: Integer
    @xmlName("secondarySubnetId") SecondarySubnetId: SecondarySubnetId
    @xmlName("interfaceType") InterfaceType: SecondaryInterfaceType
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
}

list LaunchTemplateInstanceSecondaryInterfaceSpecificationList {
    @xmlName("item") member: LaunchTemplateInstanceSecondaryInterfaceSpecification
}

structure LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    DeleteOnTermination: Boolean
    DeviceIndex: Integer
    @xmlName("PrivateIpAddress") PrivateIpAddresses: SecondaryInterfacePrivateIpAddressSpecificationListRequest
    PrivateIpAddressCount: Integer
    SecondarySubnetId: SecondarySubnetId
    InterfaceType: SecondaryInterfaceType
    NetworkCardIndex: Integer
}

list LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList {
    @xmlName("InstanceSecondaryInterfaceSpecification") member: LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest
}

structure LaunchTemplateLicenseConfiguration {
    @xmlName("licenseConfigurationArn") LicenseConfigurationArn: String
}

structure LaunchTemplateLicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

list LaunchTemplateLicenseList {
    @xmlName("item") member: LaunchTemplateLicenseConfiguration
}

list LaunchTemplateLicenseSpecificationListRequest {
    @xmlName("item") member: LaunchTemplateLicenseConfigurationRequest
}

@length(min: 3, max: 128)
@pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
string LaunchTemplateName

list LaunchTemplateNameStringList {
    @xmlName("item") member: LaunchTemplateName
}

structure LaunchTemplateNetworkPerformanceOptions {
    @xmlName("bandwidthWeighting") BandwidthWeighting: InstanceBandwidthWeighting
}

structure LaunchTemplateNetworkPerformanceOptionsRequest {
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure LaunchTemplateOverrides {
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("spotPrice") SpotPrice: String
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("weightedCapacity") WeightedCapacity: Double
    @xmlName("priority") Priority: Double
    @xmlName("instanceRequirements") InstanceRequirements: InstanceRequirements
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
}

list LaunchTemplateOverridesList {
    @xmlName("item") member: LaunchTemplateOverrides
}

structure LaunchTemplatePlacement {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("affinity") Affinity: String
    @xmlName("groupName") GroupName: String
    @xmlName("hostId") HostId: String
    @xmlName("tenancy") Tenancy: Tenancy
    @xmlName("spreadDomain") SpreadDomain: String
    @xmlName("hostResourceGroupArn") HostResourceGroupArn: String
    @xmlName("partitionNumber") PartitionNumber: Integer
    @xmlName("groupId") GroupId: PlacementGroupId
}

structure LaunchTemplatePlacementRequest {
    AvailabilityZone: String
    AvailabilityZoneId: AvailabilityZoneId
    Affinity: String
    GroupName: PlacementGroupName
    HostId: DedicatedHostId
    Tenancy: Tenancy
    SpreadDomain: String
    HostResourceGroupArn: String
    PartitionNumber: Integer
    GroupId: PlacementGroupId
}

structure LaunchTemplatePrivateDnsNameOptions {
    @xmlName("hostnameType") HostnameType: HostnameType
    @xmlName("enableResourceNameDnsARecord") EnableResourceNameDnsARecord: Boolean
    @xmlName("enableResourceNameDnsAAAARecord") EnableResourceNameDnsAAAARecord: Boolean
}

structure LaunchTemplatePrivateDnsNameOptionsRequest {
    HostnameType: HostnameType
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

list LaunchTemplateSet {
    @xmlName("item") member: LaunchTemplate
}

structure LaunchTemplateSpecification {
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: String
    Version: String
}

structure LaunchTemplateSpotMarketOptions {
    @xmlName("maxPrice") MaxPrice: String
    @xmlName("spotInstanceType") SpotInstanceType: SpotInstanceType
    @xmlName("blockDurationMinutes") BlockDurationMinutes: Integer
    @xmlName("validUntil") ValidUntil: DateTime
    @xmlName("instanceInterruptionBehavior") InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure LaunchTemplateSpotMarketOptionsRequest {
    MaxPrice: String
    SpotInstanceType: SpotInstanceType
    BlockDurationMinutes: Integer
    ValidUntil: DateTime
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure LaunchTemplateTagSpecification {
    @xmlName("resourceType") ResourceType: ResourceType
    @xmlName("tagSet") Tags: TagList
}

list LaunchTemplateTagSpecificationList {
    @xmlName("item") member: LaunchTemplateTagSpecification
}

structure LaunchTemplateTagSpecificationRequest {
    ResourceType: ResourceType
    @xmlName("Tag") Tags: TagList
}

list LaunchTemplateTagSpecificationRequestList {
    @xmlName("LaunchTemplateTagSpecificationRequest") member: LaunchTemplateTagSpecificationRequest
}

structure LaunchTemplateVersion {
    @xmlName("launchTemplateId") LaunchTemplateId: String
    @xmlName("launchTemplateName") LaunchTemplateName: LaunchTemplateName
    @xmlName("versionNumber") VersionNumber: Long
    @xmlName("versionDescription") VersionDescription: VersionDescription
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("createdBy") CreatedBy: String
    @xmlName("defaultVersion") DefaultVersion: Boolean
    @xmlName("launchTemplateData") LaunchTemplateData: ResponseLaunchTemplateData
    @xmlName("operator") Operator: OperatorResponse
}

list LaunchTemplateVersionSet {
    @xmlName("item") member: LaunchTemplateVersion
}

structure LaunchTemplatesMonitoring {
    @xmlName("enabled") Enabled: Boolean
}

structure LaunchTemplatesMonitoringRequest {
    Enabled: Boolean
}

structure LicenseConfiguration {
    @xmlName("licenseConfigurationArn") LicenseConfigurationArn: String
}

structure LicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

list LicenseList {
    @xmlName("item") member: LicenseConfiguration
}

list LicenseSpecificationListRequest {
    @xmlName("item") member: LicenseConfigurationRequest
}

@range(min: 1, max: 1000)
integer ListImagesInRecycleBinMaxResults

structure ListImagesInRecycleBinRequest {
    @xmlName("ImageId") ImageIds: ImageIdStringList
    NextToken: String
    MaxResults: ListImagesInRecycleBinMaxResults
    DryRun: Boolean
}

structure ListImagesInRecycleBinResult {
    @xmlName("imageSet") Images: ImageRecycleBinInfoList
    @xmlName("nextToken") NextToken: String
}

@range(min: 5, max: 1000)
integer ListSnapshotsInRecycleBinMaxResults

structure ListSnapshotsInRecycleBinRequest {
    MaxResults: ListSnapshotsInRecycleBinMaxResults
    NextToken: String
    @xmlName("SnapshotId") SnapshotIds: SnapshotIdStringList
    DryRun: Boolean
}

structure ListSnapshotsInRecycleBinResult {
    @xmlName("snapshotSet") Snapshots: SnapshotRecycleBinInfoList
    @xmlName("nextToken") NextToken: String
}

structure ListVolumesInRecycleBinRequest {
    @xmlName("VolumeId") VolumeIds: VolumeIdStringList
    DryRun: Boolean
    MaxResults: Integer
    NextToken: String
}

structure ListVolumesInRecycleBinResult {
    @xmlName("volumeSet") Volumes: VolumeRecycleBinInfoList
    @xmlName("nextToken") NextToken: String
}

enum ListingState {
    available
    sold
    cancelled
    pending
}

enum ListingStatus {
    active
    pending
    cancelled
    closed
}

string LoadBalancerArn

structure LoadBalancersConfig {
    @xmlName("classicLoadBalancersConfig") ClassicLoadBalancersConfig: ClassicLoadBalancersConfig
    @xmlName("targetGroupsConfig") TargetGroupsConfig: TargetGroupsConfig
}

structure LoadPermission {
    @xmlName("userId") UserId: String
    @xmlName("group") Group: PermissionGroup
}

list LoadPermissionList {
    @xmlName("item") member: LoadPermission
}

list LoadPermissionListRequest {
    @xmlName("item") member: LoadPermissionRequest
}

structure LoadPermissionModifications {
    Add: LoadPermissionListRequest
    Remove: LoadPermissionListRequest
}

structure LoadPermissionRequest {
    Group: PermissionGroup
    UserId: String
}

structure LocalGateway {
    @xmlName("localGatewayId") LocalGatewayId: LocalGatewayId
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: String
    @xmlName("tagSet") Tags: TagList
}

string LocalGatewayId

list LocalGatewayIdSet {
    @xmlName("item") member: LocalGatewayId
}

@range(min: 5, max: 1000)
integer LocalGatewayMaxResults

structure LocalGatewayRoute {
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("localGatewayVirtualInterfaceGroupId") LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @xmlName("type") Type: LocalGatewayRouteType
    @xmlName("state") State: LocalGatewayRouteState
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @xmlName("localGatewayRouteTableArn") LocalGatewayRouteTableArn: ResourceArn
    @xmlName("ownerId") OwnerId: String
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("coipPoolId") CoipPoolId: CoipPoolId
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("destinationPrefixListId") DestinationPrefixListId: PrefixListResourceId
}

list LocalGatewayRouteList {
    @xmlName("item") member: LocalGatewayRoute
}

enum LocalGatewayRouteState {
    pending
    active
    blackhole
    deleting
    deleted
}

structure LocalGatewayRouteTable {
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: String
    @xmlName("localGatewayRouteTableArn") LocalGatewayRouteTableArn: ResourceArn
    @xmlName("localGatewayId") LocalGatewayId: LocalGatewayId
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("mode") Mode: LocalGatewayRouteTableMode
    @xmlName("stateReason") StateReason: StateReason
}

list LocalGatewayRouteTableIdSet {
    @xmlName("item") member: LocalGatewayRoutetableId
}

enum LocalGatewayRouteTableMode {
    direct_vpc_routing = "direct-vpc-routing"
    coip
}

list LocalGatewayRouteTableSet {
    @xmlName("item") member: LocalGatewayRouteTable
}

structure LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociationId") LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: LocalGatewayRouteTableVirtualInterfaceGroupAssociationId
    @xmlName("localGatewayVirtualInterfaceGroupId") LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @xmlName("localGatewayId") LocalGatewayId: String
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: LocalGatewayId
    @xmlName("localGatewayRouteTableArn") LocalGatewayRouteTableArn: ResourceArn
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: String
    @xmlName("tagSet") Tags: TagList
}

string LocalGatewayRouteTableVirtualInterfaceGroupAssociationId

list LocalGatewayRouteTableVirtualInterfaceGroupAssociationIdSet {
    @xmlName("item") member: LocalGatewayRouteTableVirtualInterfaceGroupAssociationId
}

list LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet {
    @xmlName("item") member: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
}

structure LocalGatewayRouteTableVpcAssociation {
    @xmlName("localGatewayRouteTableVpcAssociationId") LocalGatewayRouteTableVpcAssociationId: LocalGatewayRouteTableVpcAssociationId
    @xmlName("localGatewayRouteTableId") LocalGatewayRouteTableId: String
    @xmlName("localGatewayRouteTableArn") LocalGatewayRouteTableArn: ResourceArn
    @xmlName("localGatewayId") LocalGatewayId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: String
    @xmlName("tagSet") Tags: TagList
}

string LocalGatewayRouteTableVpcAssociationId

list LocalGatewayRouteTableVpcAssociationIdSet {
    @xmlName("item") member: LocalGatewayRouteTableVpcAssociationId
}

list LocalGatewayRouteTableVpcAssociationSet {
    @xmlName("item") member: LocalGatewayRouteTableVpcAssociation
}

enum LocalGatewayRouteType {
    static
    propagated
}

string LocalGatewayRoutetableId

list LocalGatewaySet {
    @xmlName("item") member: LocalGateway
}

structure LocalGatewayVirtualInterface {
    @xmlName("localGatewayVirtualInterfaceId") LocalGatewayVirtualInterfaceId: LocalGatewayVirtualInterfaceId
    @xmlName("localGatewayId") LocalGatewayId: String
    @xmlName("localGatewayVirtualInterfaceGroupId") LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @xmlName("localGatewayVirtualInterfaceArn") LocalGatewayVirtualInterfaceArn: ResourceArn
    @xmlName("outpostLagId") OutpostLagId: String
    @xmlName("vlan") Vlan: Integer
    @xmlName("localAddress") LocalAddress: String
    @xmlName("peerAddress") PeerAddress: String
    @xmlName("localBgpAsn") LocalBgpAsn: Integer
    @xmlName("peerBgpAsn") PeerBgpAsn: Integer
    @xmlName("peerBgpAsnExtended") PeerBgpAsnExtended: Long
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("configurationState") ConfigurationState: LocalGatewayVirtualInterfaceConfigurationState
}

enum LocalGatewayVirtualInterfaceConfigurationState {
    pending
    available
    deleting
    deleted
}

structure LocalGatewayVirtualInterfaceGroup {
    @xmlName("localGatewayVirtualInterfaceGroupId") LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    @xmlName("localGatewayVirtualInterfaceIdSet") LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet
    @xmlName("localGatewayId") LocalGatewayId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("localBgpAsn") LocalBgpAsn: Integer
    @xmlName("localBgpAsnExtended") LocalBgpAsnExtended: Long
    @xmlName("localGatewayVirtualInterfaceGroupArn") LocalGatewayVirtualInterfaceGroupArn: ResourceArn
    @xmlName("tagSet") Tags: TagList
    @xmlName("configurationState") ConfigurationState: LocalGatewayVirtualInterfaceGroupConfigurationState
}

enum LocalGatewayVirtualInterfaceGroupConfigurationState {
    pending
    incomplete
    available
    deleting
    deleted
}

string LocalGatewayVirtualInterfaceGroupId

list LocalGatewayVirtualInterfaceGroupIdSet {
    @xmlName("item") member: LocalGatewayVirtualInterfaceGroupId
}

list LocalGatewayVirtualInterfaceGroupSet {
    @xmlName("item") member: LocalGatewayVirtualInterfaceGroup
}

string LocalGatewayVirtualInterfaceId

list LocalGatewayVirtualInterfaceIdSet {
    @xmlName("item") member: LocalGatewayVirtualInterfaceId
}

list LocalGatewayVirtualInterfaceSet {
    @xmlName("item") member: LocalGatewayVirtualInterface
}

enum LocalStorage {
    included
    required
    excluded
}

enum LocalStorageType {
    hdd
    ssd
}

list LocalStorageTypeSet {
    @xmlName("item") member: LocalStorageType
}

string Location

enum LocationType {
    region
    availability_zone = "availability-zone"
    availability_zone_id = "availability-zone-id"
    outpost
}

enum LockMode {
    compliance
    governance
}

structure LockSnapshotRequest {
    @required SnapshotId: SnapshotId
    DryRun: Boolean
    @required LockMode: LockMode
    CoolOffPeriod: CoolOffPeriodRequestHours
    LockDuration: RetentionPeriodRequestDays
    ExpirationDate: MillisecondDateTime
}

structure LockSnapshotResult {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("lockState") LockState: LockState
    @xmlName("lockDuration") LockDuration: RetentionPeriodResponseDays
    @xmlName("coolOffPeriod") CoolOffPeriod: CoolOffPeriodResponseHours
    @xmlName("coolOffPeriodExpiresOn") CoolOffPeriodExpiresOn: MillisecondDateTime
    @xmlName("lockCreatedOn") LockCreatedOn: MillisecondDateTime
    @xmlName("lockExpiresOn") LockExpiresOn: MillisecondDateTime
    @xmlName("lockDurationStartTime") LockDurationStartTime: MillisecondDateTime
}

enum LockState {
    compliance
    governance
    compliance_cooloff = "compliance-cooloff"
    expired
}

structure LockedSnapshotsInfo {
    @xmlName("ownerId") OwnerId: String
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("lockState") LockState: LockState
    @xmlName("lockDuration") LockDuration: RetentionPeriodResponseDays
    @xmlName("coolOffPeriod") CoolOffPeriod: CoolOffPeriodResponseHours
    @xmlName("coolOffPeriodExpiresOn") CoolOffPeriodExpiresOn: MillisecondDateTime
    @xmlName("lockCreatedOn") LockCreatedOn: MillisecondDateTime
    @xmlName("lockDurationStartTime") LockDurationStartTime: MillisecondDateTime
    @xmlName("lockExpiresOn") LockExpiresOn: MillisecondDateTime
}

list LockedSnapshotsInfoList {
    @xmlName("item") member: LockedSnapshotsInfo
}

enum LogDestinationType {
    cloud_watch_logs = "cloud-watch-logs"
    s3
    kinesis_data_firehose = "kinesis-data-firehose"
}

integer LogicalGpuCount

long Long

structure MacHost {
    @xmlName("hostId") HostId: DedicatedHostId
    @xmlName("macOSLatestSupportedVersionSet") MacOSLatestSupportedVersions: MacOSVersionStringList
}

list MacHostList {
    @xmlName("item") member: MacHost
}

structure MacModificationTask {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("macModificationTaskId") MacModificationTaskId: MacModificationTaskId
    @xmlName("macSystemIntegrityProtectionConfig") MacSystemIntegrityProtectionConfig: MacSystemIntegrityProtectionConfiguration
    @xmlName("startTime") StartTime: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
    @xmlName("taskState") TaskState: MacModificationTaskState
    @xmlName("taskType") TaskType: MacModificationTaskType
}

string MacModificationTaskId

list MacModificationTaskIdList {
    @xmlName("item") member: MacModificationTaskId
}

list MacModificationTaskList {
    @xmlName("item") member: MacModificationTask
}

enum MacModificationTaskState {
    successful
    failed
    in_progress = "in-progress"
    pending
}

enum MacModificationTaskType {
    sip_modification = "sip-modification"
    volume_ownership_delegation = "volume-ownership-delegation"
}

list MacOSVersionStringList {
    @xmlName("item") member: String
}

structure MacSystemIntegrityProtectionConfiguration {
    @xmlName("appleInternal") AppleInternal: MacSystemIntegrityProtectionSettingStatus
    @xmlName("baseSystem") BaseSystem: MacSystemIntegrityProtectionSettingStatus
    @xmlName("debuggingRestrictions") DebuggingRestrictions: MacSystemIntegrityProtectionSettingStatus
    @xmlName("dTraceRestrictions") DTraceRestrictions: MacSystemIntegrityProtectionSettingStatus
    @xmlName("filesystemProtections") FilesystemProtections: MacSystemIntegrityProtectionSettingStatus
    @xmlName("kextSigning") KextSigning: MacSystemIntegrityProtectionSettingStatus
    @xmlName("nvramProtections") NvramProtections: MacSystemIntegrityProtectionSettingStatus
    @xmlName("status") Status: MacSystemIntegrityProtectionSettingStatus
}

structure MacSystemIntegrityProtectionConfigurationRequest {
    AppleInternal: MacSystemIntegrityProtectionSettingStatus
    BaseSystem: MacSystemIntegrityProtectionSettingStatus
    DebuggingRestrictions: MacSystemIntegrityProtectionSettingStatus
    DTraceRestrictions: MacSystemIntegrityProtectionSettingStatus
    FilesystemProtections: MacSystemIntegrityProtectionSettingStatus
    KextSigning: MacSystemIntegrityProtectionSettingStatus
    NvramProtections: MacSystemIntegrityProtectionSettingStatus
}

enum MacSystemIntegrityProtectionSettingStatus {
    enabled
    disabled
}

structure MaintenanceDetails {
    @xmlName("pendingMaintenance") PendingMaintenance: String
    @xmlName("maintenanceAutoAppliedAfter") MaintenanceAutoAppliedAfter: MillisecondDateTime
    @xmlName("lastMaintenanceApplied") LastMaintenanceApplied: MillisecondDateTime
}

enum ManagedBy {
    account
    declarative_policy = "declarative-policy"
}

structure ManagedPrefixList {
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("addressFamily") AddressFamily: String
    @xmlName("state") State: PrefixListState
    @xmlName("stateMessage") StateMessage: String
    @xmlName("prefixListArn") PrefixListArn: ResourceArn
    @xmlName("prefixListName") PrefixListName: String
    @xmlName("maxEntries") MaxEntries: Integer
    @xmlName("version") Version: Long
    @xmlName("tagSet") Tags: TagList
    @xmlName("ownerId") OwnerId: String
    @xmlName("ipamPrefixListResolverTargetId") IpamPrefixListResolverTargetId: String
    @xmlName("ipamPrefixListResolverSyncEnabled") IpamPrefixListResolverSyncEnabled: Boolean
}

list ManagedPrefixListSet {
    @xmlName("item") member: ManagedPrefixList
}

enum ManagedResourceDefaultVisibility {
    hidden
    visible
}

structure ManagedResourceVisibilitySettings {
    @xmlName("defaultVisibility") DefaultVisibility: ManagedResourceDefaultVisibility
}

enum MarketType {
    spot
    capacity_block = "capacity-block"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

string MarketplaceProductCode

list MarketplaceProductCodeList {
    @xmlName("item") member: MarketplaceProductCode
}

string MarketplaceProductCodeRequest

list MarketplaceProductCodeRequestList {
    @xmlName("item") member: MarketplaceProductCodeRequest
}

integer MaxIpv4AddrPerInterface

integer MaxIpv6AddrPerInterface

integer MaxNetworkInterfaces

integer MaxResults

@range(min: 0, max: 100)
integer MaxResultsParam

integer MaximumBandwidthInMbps

@range(min: 0, max: 2147483647)
integer MaximumDaysSinceCreatedValue

@range(min: 0, max: 2147483647)
integer MaximumDaysSinceDeprecatedValue

integer MaximumEbsAttachments

integer MaximumEbsCards

integer MaximumEfaInterfaces

integer MaximumEnaQueueCount

integer MaximumEnaQueueCountPerInterface

integer MaximumIops

integer MaximumNetworkCards

integer MaximumSecondaryNetworkInterfaces

double MaximumThroughputInMBps

structure MediaAcceleratorInfo {
    @xmlName("accelerators") Accelerators: MediaDeviceInfoList
    @xmlName("totalMediaMemoryInMiB") TotalMediaMemoryInMiB: TotalMediaMemory
}

integer MediaDeviceCount

structure MediaDeviceInfo {
    @xmlName("count") Count: MediaDeviceCount
    @xmlName("name") Name: MediaDeviceName
    @xmlName("manufacturer") Manufacturer: MediaDeviceManufacturerName
    @xmlName("memoryInfo") MemoryInfo: MediaDeviceMemoryInfo
}

list MediaDeviceInfoList {
    @xmlName("item") member: MediaDeviceInfo
}

string MediaDeviceManufacturerName

structure MediaDeviceMemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: MediaDeviceMemorySize
}

integer MediaDeviceMemorySize

string MediaDeviceName

enum MembershipType {
    static
    igmp
}

structure MemoryGiBPerVCpu {
    @xmlName("min") Min: Double
    @xmlName("max") Max: Double
}

structure MemoryGiBPerVCpuRequest {
    Min: Double
    Max: Double
}

structure MemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: MemorySize
}

structure MemoryMiB {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure MemoryMiBRequest {
    @required Min: Integer
    Max: Integer
}

long MemorySize

enum MetadataDefaultHttpTokensState {
    optional
    required
    no_preference = "no-preference"
}

enum Metric {
    reservation_total_capacity_hrs_vcpu = "reservation-total-capacity-hrs-vcpu"
    reservation_total_capacity_hrs_inst = "reservation-total-capacity-hrs-inst"
    reservation_max_size_vcpu = "reservation-max-size-vcpu"
    reservation_max_size_inst = "reservation-max-size-inst"
    reservation_min_size_vcpu = "reservation-min-size-vcpu"
    reservation_min_size_inst = "reservation-min-size-inst"
    reservation_unused_total_capacity_hrs_vcpu = "reservation-unused-total-capacity-hrs-vcpu"
    reservation_unused_total_capacity_hrs_inst = "reservation-unused-total-capacity-hrs-inst"
    reservation_unused_total_estimated_cost = "reservation-unused-total-estimated-cost"
    reservation_max_unused_size_vcpu = "reservation-max-unused-size-vcpu"
    reservation_max_unused_size_inst = "reservation-max-unused-size-inst"
    reservation_min_unused_size_vcpu = "reservation-min-unused-size-vcpu"
    reservation_min_unused_size_inst = "reservation-min-unused-size-inst"
    reservation_max_utilization = "reservation-max-utilization"
    reservation_min_utilization = "reservation-min-utilization"
    reservation_avg_utilization_vcpu = "reservation-avg-utilization-vcpu"
    reservation_avg_utilization_inst = "reservation-avg-utilization-inst"
    reservation_total_count = "reservation-total-count"
    reservation_total_estimated_cost = "reservation-total-estimated-cost"
    reservation_avg_future_size_vcpu = "reservation-avg-future-size-vcpu"
    reservation_avg_future_size_inst = "reservation-avg-future-size-inst"
    reservation_min_future_size_vcpu = "reservation-min-future-size-vcpu"
    reservation_min_future_size_inst = "reservation-min-future-size-inst"
    reservation_max_future_size_vcpu = "reservation-max-future-size-vcpu"
    reservation_max_future_size_inst = "reservation-max-future-size-inst"
    reservation_avg_committed_size_vcpu = "reservation-avg-committed-size-vcpu"
    reservation_avg_committed_size_inst = "reservation-avg-committed-size-inst"
    reservation_max_committed_size_vcpu = "reservation-max-committed-size-vcpu"
    reservation_max_committed_size_inst = "reservation-max-committed-size-inst"
    reservation_min_committed_size_vcpu = "reservation-min-committed-size-vcpu"
    reservation_min_committed_size_inst = "reservation-min-committed-size-inst"
    reserved_total_usage_hrs_vcpu = "reserved-total-usage-hrs-vcpu"
    reserved_total_usage_hrs_inst = "reserved-total-usage-hrs-inst"
    reserved_total_estimated_cost = "reserved-total-estimated-cost"
    unreserved_total_usage_hrs_vcpu = "unreserved-total-usage-hrs-vcpu"
    unreserved_total_usage_hrs_inst = "unreserved-total-usage-hrs-inst"
    unreserved_total_estimated_cost = "unreserved-total-estimated-cost"
    spot_total_usage_hrs_vcpu = "spot-total-usage-hrs-vcpu"
    spot_total_usage_hrs_inst = "spot-total-usage-hrs-inst"
    spot_total_estimated_cost = "spot-total-estimated-cost"
    spot_avg_run_time_before_interruption_inst = "spot-avg-run-time-before-interruption-inst"
    spot_max_run_time_before_interruption_inst = "spot-max-run-time-before-interruption-inst"
    spot_min_run_time_before_interruption_inst = "spot-min-run-time-before-interruption-inst"
    spot_total_interruptions_inst = "spot-total-interruptions-inst"
    spot_total_interruptions_vcpu = "spot-total-interruptions-vcpu"
    spot_total_count_inst = "spot-total-count-inst"
    spot_total_count_vcpu = "spot-total-count-vcpu"
    spot_interruption_rate_inst = "spot-interruption-rate-inst"
    spot_interruption_rate_vcpu = "spot-interruption-rate-vcpu"
}

structure MetricDataResult {
    @xmlName("dimension") Dimension: CapacityManagerDimension
    @xmlName("timestamp") Timestamp: MillisecondDateTime
    @xmlName("metricValueSet") MetricValues: MetricValueSet
}

list MetricDataResultSet {
    @xmlName("item") member: MetricDataResult
}

list MetricDimensionResultSet {
    @xmlName("item") member: CapacityManagerDimension
}

structure MetricPoint {
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("value") Value: Float
    @xmlName("status") Status: String
}

list MetricPoints {
    @xmlName("item") member: MetricPoint
}

@length(min: 0, max: 40)
list MetricSet {
    @xmlName("item") member: Metric
}

enum MetricType {
    aggregate_latency = "aggregate-latency"
}

structure MetricValue {
    @xmlName("metric") Metric: Metric
    @xmlName("value") Value: Double
}

list MetricValueSet {
    @xmlName("item") member: MetricValue
}

timestamp MillisecondDateTime

structure ModifyAddressAttributeRequest {
    @required AllocationId: AllocationId
    DomainName: String
    DryRun: Boolean
}

structure ModifyAddressAttributeResult {
    @xmlName("address") Address: AddressAttribute
}

structure ModifyAvailabilityZoneGroupRequest {
    @required GroupName: String
    @required OptInStatus: ModifyAvailabilityZoneOptInStatus
    DryRun: Boolean
}

structure ModifyAvailabilityZoneGroupResult {
    @xmlName("return") Return: Boolean
}

enum ModifyAvailabilityZoneOptInStatus {
    opted_in = "opted-in"
    not_opted_in = "not-opted-in"
}

structure ModifyCapacityReservationFleetRequest {
    @required CapacityReservationFleetId: CapacityReservationFleetId
    TotalTargetCapacity: Integer
    EndDate: MillisecondDateTime
    DryRun: Boolean
    RemoveEndDate: Boolean
}

structure ModifyCapacityReservationFleetResult {
    @xmlName("return") Return: Boolean
}

structure ModifyCapacityReservationRequest {
    @required CapacityReservationId: CapacityReservationId
    InstanceCount: Integer
    EndDate: DateTime
    EndDateType: EndDateType
    Accept: Boolean
    DryRun: Boolean
    AdditionalInfo: String
    InstanceMatchCriteria: InstanceMatchCriteria
}

structure ModifyCapacityReservationResult {
    @xmlName("return") Return: Boolean
}

structure ModifyClientVpnEndpointRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    ServerCertificateArn: String
    ConnectionLogOptions: ConnectionLogOptions
    DnsServers: DnsServersOptionsModifyStructure
    VpnPort: Integer
    Description: String
    SplitTunnel: Boolean
    DryRun: Boolean
    @xmlName("SecurityGroupId") SecurityGroupIds: ClientVpnSecurityGroupIdSet
    VpcId: VpcId
    SelfServicePortal: SelfServicePortal
    ClientConnectOptions: ClientConnectOptions
    SessionTimeoutHours: Integer
    ClientLoginBannerOptions: ClientLoginBannerOptions
    ClientRouteEnforcementOptions: ClientRouteEnforcementOptions
    DisconnectOnSessionTimeout: Boolean
    TransitGatewayConfiguration: TransitGatewayConfigurationInputStructure
}

structure ModifyClientVpnEndpointResult {
    @xmlName("return") Return: Boolean
}

structure ModifyDefaultCreditSpecificationRequest {
    DryRun: Boolean
    @required InstanceFamily: UnlimitedSupportedInstanceFamily
    @required CpuCredits: String
}

structure ModifyDefaultCreditSpecificationResult {
    @xmlName("instanceFamilyCreditSpecification") InstanceFamilyCreditSpecification: InstanceFamilyCreditSpecification
}

structure ModifyEbsDefaultKmsKeyIdRequest {
    @required KmsKeyId: KmsKeyId
    DryRun: Boolean
}

structure ModifyEbsDefaultKmsKeyIdResult {
    @xmlName("kmsKeyId") KmsKeyId: String
}

structure ModifyFleetRequest {
    DryRun: Boolean
    ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy
    @xmlName("LaunchTemplateConfig") LaunchTemplateConfigs: FleetLaunchTemplateConfigListRequest
    @required FleetId: FleetId
    TargetCapacitySpecification: TargetCapacitySpecificationRequest
    Context: String
}

structure ModifyFleetResult {
    @xmlName("return") Return: Boolean
}

structure ModifyFpgaImageAttributeRequest {
    DryRun: Boolean
    @required FpgaImageId: FpgaImageId
    Attribute: FpgaImageAttributeName
    OperationType: OperationType
    @xmlName("UserId") UserIds: UserIdStringList
    @xmlName("UserGroup") UserGroups: UserGroupStringList
    @xmlName("ProductCode") ProductCodes: ProductCodeStringList
    LoadPermission: LoadPermissionModifications
    Description: String
    Name: String
}

structure ModifyFpgaImageAttributeResult {
    @xmlName("fpgaImageAttribute") FpgaImageAttribute: FpgaImageAttribute
}

structure ModifyHostsRequest {
    HostRecovery: HostRecovery
    InstanceType: String
    InstanceFamily: String
    HostMaintenance: HostMaintenance
    @required @xmlName("hostId") HostIds: RequestHostIdList
    @xmlName("autoPlacement") AutoPlacement: AutoPlacement
}

structure ModifyHostsResult {
    @xmlName("successful") Successful: ResponseHostIdList
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemList
}

structure ModifyIdFormatRequest {
    @required Resource: String
    @required UseLongIds: Boolean
}

structure ModifyIdentityIdFormatRequest {
    @required @xmlName("resource") Resource: String
    @required @xmlName("useLongIds") UseLongIds: Boolean
    @required @xmlName("principalArn") PrincipalArn: String
}

structure ModifyImageAttributeRequest {
    Attribute: String
    Description: AttributeValue
    @required ImageId: ImageId
    LaunchPermission: LaunchPermissionModifications
    OperationType: OperationType
    @xmlName("ProductCode") ProductCodes: ProductCodeStringList
    @xmlName("UserGroup") UserGroups: UserGroupStringList
    @xmlName("UserId") UserIds: UserIdStringList
    Value: String
    @xmlName("OrganizationArn") OrganizationArns: OrganizationArnStringList
    @xmlName("OrganizationalUnitArn") OrganizationalUnitArns: OrganizationalUnitArnStringList
    ImdsSupport: AttributeValue
    @xmlName("dryRun") DryRun: Boolean
}

structure ModifyInstanceAttributeRequest {
    SourceDestCheck: AttributeBooleanValue
    DisableApiStop: AttributeBooleanValue
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("attribute") Attribute: InstanceAttributeName
    @xmlName("value") Value: ModifyInstanceAttributeValue
    @xmlName("blockDeviceMapping") BlockDeviceMappings: InstanceBlockDeviceMappingSpecificationList
    @xmlName("disableApiTermination") DisableApiTermination: AttributeBooleanValue
    @xmlName("instanceType") InstanceType: AttributeValue
    @xmlName("kernel") Kernel: AttributeValue
    @xmlName("ramdisk") Ramdisk: AttributeValue
    @xmlName("userData") UserData: BlobAttributeValue
    @xmlName("instanceInitiatedShutdownBehavior") InstanceInitiatedShutdownBehavior: AttributeValue
    @xmlName("GroupId") Groups: GroupIdStringList
    @xmlName("ebsOptimized") EbsOptimized: AttributeBooleanValue
    @xmlName("sriovNetSupport") SriovNetSupport: AttributeValue
    @xmlName("enaSupport") EnaSupport: AttributeBooleanValue
}

@sensitive
string ModifyInstanceAttributeValue

structure ModifyInstanceCapacityReservationAttributesRequest {
    @required InstanceId: InstanceId
    @required CapacityReservationSpecification: CapacityReservationSpecification
    DryRun: Boolean
}

structure ModifyInstanceCapacityReservationAttributesResult {
    @xmlName("return") Return: Boolean
}

structure ModifyInstanceConnectEndpointRequest {
    DryRun: Boolean
    @required InstanceConnectEndpointId: InstanceConnectEndpointId
    IpAddressType: IpAddressType
    @xmlName("SecurityGroupId") SecurityGroupIds: SecurityGroupIdStringListRequest
    PreserveClientIp: Boolean
}

structure ModifyInstanceConnectEndpointResult {
    @xmlName("return") Return: Boolean
}

structure ModifyInstanceCpuOptionsRequest {
    @required InstanceId: InstanceId
    CoreCount: Integer
    ThreadsPerCore: Integer
    NestedVirtualization: NestedVirtualizationSpecification
    DryRun: Boolean
}

structure ModifyInstanceCpuOptionsResult {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("coreCount") CoreCount: Integer
    @xmlName("threadsPerCore") ThreadsPerCore: Integer
    @xmlName("nestedVirtualization") NestedVirtualization: NestedVirtualizationSpecification
}

structure ModifyInstanceCreditSpecificationRequest {
    DryRun: Boolean
    ClientToken: String
    @required @xmlName("InstanceCreditSpecification") InstanceCreditSpecifications: InstanceCreditSpecificationListRequest
}

structure ModifyInstanceCreditSpecificationResult {
    @xmlName("successfulInstanceCreditSpecificationSet") SuccessfulInstanceCreditSpecifications: SuccessfulInstanceCreditSpecificationSet
    @xmlName("unsuccessfulInstanceCreditSpecificationSet") UnsuccessfulInstanceCreditSpecifications: UnsuccessfulInstanceCreditSpecificationSet
}

structure ModifyInstanceEventStartTimeRequest {
    DryRun: Boolean
    @required InstanceId: InstanceId
    @required InstanceEventId: String
    @required NotBefore: DateTime
}

structure ModifyInstanceEventStartTimeResult {
    @xmlName("event") Event: InstanceStatusEvent
}

structure ModifyInstanceEventWindowRequest {
    DryRun: Boolean
    Name: String
    @required InstanceEventWindowId: InstanceEventWindowId
    @xmlName("TimeRange") TimeRanges: InstanceEventWindowTimeRangeRequestSet
    CronExpression: InstanceEventWindowCronExpression
}

structure ModifyInstanceEventWindowResult {
    @xmlName("instanceEventWindow") InstanceEventWindow: InstanceEventWindow
}

structure ModifyInstanceMaintenanceOptionsRequest {
    @required InstanceId: InstanceId
    AutoRecovery: InstanceAutoRecoveryState
    RebootMigration: InstanceRebootMigrationState
    DryRun: Boolean
}

structure ModifyInstanceMaintenanceOptionsResult {
    @xmlName("instanceId") InstanceId: String
    @xmlName("autoRecovery") AutoRecovery: InstanceAutoRecoveryState
    @xmlName("rebootMigration") RebootMigration: InstanceRebootMigrationState
}

structure ModifyInstanceMetadataDefaultsRequest {
    HttpTokens: MetadataDefaultHttpTokensState
    HttpPutResponseHopLimit: BoxedInteger
    HttpEndpoint: DefaultInstanceMetadataEndpointState
    InstanceMetadataTags: DefaultInstanceMetadataTagsState
    DryRun: Boolean
    HttpTokensEnforced: DefaultHttpTokensEnforcedState
}

structure ModifyInstanceMetadataDefaultsResult {
    @xmlName("return") Return: Boolean
}

structure ModifyInstanceMetadataOptionsRequest {
    @required InstanceId: InstanceId
    HttpTokens: HttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: InstanceMetadataEndpointState
    DryRun: Boolean
    HttpProtocolIpv6: InstanceMetadataProtocolState
    InstanceMetadataTags: InstanceMetadataTagsState
}

structure ModifyInstanceMetadataOptionsResult {
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceMetadataOptions") InstanceMetadataOptions: InstanceMetadataOptionsResponse
}

structure ModifyInstanceNetworkPerformanceRequest {
    @required InstanceId: InstanceId
    @required BandwidthWeighting: InstanceBandwidthWeighting
    DryRun: Boolean
}

structure ModifyInstanceNetworkPerformanceResult {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("bandwidthWeighting") BandwidthWeighting: InstanceBandwidthWeighting
}

structure ModifyInstancePlacementRequest {
    GroupName: PlacementGroupName
    PartitionNumber: Integer
    HostResourceGroupArn: String
    GroupId: PlacementGroupId
    @required @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("tenancy") Tenancy: HostTenancy
    @xmlName("affinity") Affinity: Affinity
    @xmlName("hostId") HostId: DedicatedHostId
}

structure ModifyInstancePlacementResult {
    @xmlName("return") Return: Boolean
}

structure ModifyIpamPolicyAllocationRulesRequest {
    DryRun: Boolean
    @required IpamPolicyId: IpamPolicyId
    @required Locale: String
    @required ResourceType: IpamPolicyResourceType
    @xmlName("AllocationRule") AllocationRules: IpamPolicyAllocationRuleListRequest
}

structure ModifyIpamPolicyAllocationRulesResult {
    @xmlName("ipamPolicyDocument") IpamPolicyDocument: IpamPolicyDocument
}

structure ModifyIpamPoolAllocationRequest {
    DryRun: Boolean
    @required IpamPoolAllocationId: IpamPoolAllocationId
    Description: String
}

structure ModifyIpamPoolAllocationResult {
    @xmlName("ipamPoolAllocation") IpamPoolAllocation: IpamPoolAllocation
}

structure ModifyIpamPoolRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    Description: String
    AutoImport: Boolean
    AllocationMinNetmaskLength: IpamNetmaskLength
    AllocationMaxNetmaskLength: IpamNetmaskLength
    AllocationDefaultNetmaskLength: IpamNetmaskLength
    ClearAllocationDefaultNetmaskLength: Boolean
    @xmlName("AddAllocationResourceTag") AddAllocationResourceTags: RequestIpamResourceTagList
    @xmlName("RemoveAllocationResourceTag") RemoveAllocationResourceTags: RequestIpamResourceTagList
}

structure ModifyIpamPoolResult {
    @xmlName("ipamPool") IpamPool: IpamPool
}

structure ModifyIpamPrefixListResolverRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverId: IpamPrefixListResolverId
    Description: String
    @xmlName("Rule") Rules: IpamPrefixListResolverRuleRequestSet
}

structure ModifyIpamPrefixListResolverResult {
    @xmlName("ipamPrefixListResolver") IpamPrefixListResolver: IpamPrefixListResolver
}

structure ModifyIpamPrefixListResolverTargetRequest {
    DryRun: Boolean
    @required IpamPrefixListResolverTargetId: IpamPrefixListResolverTargetId
    DesiredVersion: BoxedLong
    TrackLatestVersion: BoxedBoolean
    @idempotencyToken ClientToken: String
}

structure ModifyIpamPrefixListResolverTargetResult {
    @xmlName("ipamPrefixListResolverTarget") IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
}

structure ModifyIpamRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    Description: String
    @xmlName("AddOperatingRegion") AddOperatingRegions: AddIpamOperatingRegionSet
    @xmlName("RemoveOperatingRegion") RemoveOperatingRegions: RemoveIpamOperatingRegionSet
    Tier: IpamTier
    EnablePrivateGua: Boolean
    MeteredAccount: IpamMeteredAccount
}

structure ModifyIpamResourceCidrRequest {
    DryRun: Boolean
    @required ResourceId: String
    @required ResourceCidr: String
    @required ResourceRegion: String
    @required CurrentIpamScopeId: IpamScopeId
    DestinationIpamScopeId: IpamScopeId
    @required Monitored: Boolean
}

structure ModifyIpamResourceCidrResult {
    @xmlName("ipamResourceCidr") IpamResourceCidr: IpamResourceCidr
}

structure ModifyIpamResourceDiscoveryRequest {
    DryRun: Boolean
    @required IpamResourceDiscoveryId: IpamResourceDiscoveryId
    Description: String
    @xmlName("AddOperatingRegion") AddOperatingRegions: AddIpamOperatingRegionSet
    @xmlName("RemoveOperatingRegion") RemoveOperatingRegions: RemoveIpamOperatingRegionSet
    @xmlName("AddOrganizationalUnitExclusion") AddOrganizationalUnitExclusions: AddIpamOrganizationalUnitExclusionSet
    @xmlName("RemoveOrganizationalUnitExclusion") RemoveOrganizationalUnitExclusions: RemoveIpamOrganizationalUnitExclusionSet
}

structure ModifyIpamResourceDiscoveryResult {
    @xmlName("ipamResourceDiscovery") IpamResourceDiscovery: IpamResourceDiscovery
}

structure ModifyIpamResult {
    @xmlName("ipam") Ipam: Ipam
}

structure ModifyIpamScopeRequest {
    DryRun: Boolean
    @required IpamScopeId: IpamScopeId
    Description: String
    ExternalAuthorityConfiguration: ExternalAuthorityConfiguration
    RemoveExternalAuthorityConfiguration: Boolean
}

structure ModifyIpamScopeResult {
    @xmlName("ipamScope") IpamScope: IpamScope
}

structure ModifyLaunchTemplateRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    @xmlName("SetDefaultVersion") DefaultVersion: String
}

structure ModifyLaunchTemplateResult {
    @xmlName("launchTemplate") LaunchTemplate: LaunchTemplate
}

structure ModifyLocalGatewayRouteRequest {
    DestinationCidrBlock: String
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    LocalGatewayVirtualInterfaceGroupId: LocalGatewayVirtualInterfaceGroupId
    NetworkInterfaceId: NetworkInterfaceId
    DryRun: Boolean
    DestinationPrefixListId: PrefixListResourceId
}

structure ModifyLocalGatewayRouteResult {
    @xmlName("route") Route: LocalGatewayRoute
}

structure ModifyManagedPrefixListRequest {
    DryRun: Boolean
    @required PrefixListId: PrefixListResourceId
    CurrentVersion: Long
    PrefixListName: String
    @xmlName("AddEntry") AddEntries: AddPrefixListEntries
    @xmlName("RemoveEntry") RemoveEntries: RemovePrefixListEntries
    MaxEntries: Integer
    IpamPrefixListResolverSyncEnabled: BoxedBoolean
}

structure ModifyManagedPrefixListResult {
    @xmlName("prefixList") PrefixList: ManagedPrefixList
}

structure ModifyManagedResourceVisibilityRequest {
    DryRun: Boolean
    @required DefaultVisibility: ManagedResourceDefaultVisibility
}

structure ModifyManagedResourceVisibilityResult {
    @xmlName("visibility") Visibility: ManagedResourceVisibilitySettings
}

structure ModifyNetworkInterfaceAttributeRequest {
    EnaSrdSpecification: EnaSrdSpecification
    EnablePrimaryIpv6: Boolean
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    AssociatePublicIpAddress: Boolean
    @xmlName("AssociatedSubnetId") AssociatedSubnetIds: SubnetIdList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("description") Description: AttributeValue
    @xmlName("sourceDestCheck") SourceDestCheck: AttributeBooleanValue
    @xmlName("SecurityGroupId") Groups: SecurityGroupIdStringList
    @xmlName("attachment") Attachment: NetworkInterfaceAttachmentChanges
}

structure ModifyPrivateDnsNameOptionsRequest {
    DryRun: Boolean
    @required InstanceId: InstanceId
    PrivateDnsHostnameType: HostnameType
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

structure ModifyPrivateDnsNameOptionsResult {
    @xmlName("return") Return: Boolean
}

structure ModifyPublicIpDnsNameOptionsRequest {
    @required NetworkInterfaceId: NetworkInterfaceId
    @required HostnameType: PublicIpDnsOption
    DryRun: Boolean
}

structure ModifyPublicIpDnsNameOptionsResult {
    @xmlName("successful") Successful: Boolean
}

structure ModifyReservedInstancesRequest {
    @required @xmlName("ReservedInstancesId") ReservedInstancesIds: ReservedInstancesIdStringList
    @xmlName("clientToken") ClientToken: String
    @required @xmlName("ReservedInstancesConfigurationSetItemType") TargetConfigurations: ReservedInstancesConfigurationList
}

structure ModifyReservedInstancesResult {
    @xmlName("reservedInstancesModificationId") ReservedInstancesModificationId: String
}

structure ModifyRouteServerRequest {
    @required RouteServerId: RouteServerId
    PersistRoutes: RouteServerPersistRoutesAction
    PersistRoutesDuration: BoxedLong
    SnsNotificationsEnabled: Boolean
    DryRun: Boolean
}

structure ModifyRouteServerResult {
    @xmlName("routeServer") RouteServer: RouteServer
}

structure ModifySecurityGroupRulesRequest {
    @required GroupId: SecurityGroupId
    @required @xmlName("SecurityGroupRule") SecurityGroupRules: SecurityGroupRuleUpdateList
    DryRun: Boolean
}

structure ModifySecurityGroupRulesResult {
    @xmlName("return") Return: Boolean
}

structure ModifySnapshotAttributeRequest {
    Attribute: SnapshotAttributeName
    CreateVolumePermission: CreateVolumePermissionModifications
    @xmlName("UserGroup") GroupNames: GroupNameStringList
    OperationType: OperationType
    @required SnapshotId: SnapshotId
    @xmlName("UserId") UserIds: UserIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

structure ModifySnapshotTierRequest {
    @required SnapshotId: SnapshotId
    StorageTier: TargetStorageTier
    DryRun: Boolean
}

structure ModifySnapshotTierResult {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("tieringStartTime") TieringStartTime: MillisecondDateTime
}

structure ModifySpotFleetRequestRequest {
    @xmlName("LaunchTemplateConfig") LaunchTemplateConfigs: LaunchTemplateConfigList
    OnDemandTargetCapacity: Integer
    Context: String
    @required @xmlName("spotFleetRequestId") SpotFleetRequestId: SpotFleetRequestId
    @xmlName("targetCapacity") TargetCapacity: Integer
    @xmlName("excessCapacityTerminationPolicy") ExcessCapacityTerminationPolicy: ExcessCapacityTerminationPolicy
}

structure ModifySpotFleetRequestResponse {
    @xmlName("return") Return: Boolean
}

structure ModifySubnetAttributeRequest {
    AssignIpv6AddressOnCreation: AttributeBooleanValue
    MapPublicIpOnLaunch: AttributeBooleanValue
    @required @xmlName("subnetId") SubnetId: SubnetId
    MapCustomerOwnedIpOnLaunch: AttributeBooleanValue
    CustomerOwnedIpv4Pool: CoipPoolId
    EnableDns64: AttributeBooleanValue
    PrivateDnsHostnameTypeOnLaunch: HostnameType
    EnableResourceNameDnsARecordOnLaunch: AttributeBooleanValue
    EnableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue
    EnableLniAtDeviceIndex: Integer
    DisableLniAtDeviceIndex: AttributeBooleanValue
}

structure ModifyTrafficMirrorFilterNetworkServicesRequest {
    @required TrafficMirrorFilterId: TrafficMirrorFilterId
    @xmlName("AddNetworkService") AddNetworkServices: TrafficMirrorNetworkServiceList
    @xmlName("RemoveNetworkService") RemoveNetworkServices: TrafficMirrorNetworkServiceList
    DryRun: Boolean
}

structure ModifyTrafficMirrorFilterNetworkServicesResult {
    @xmlName("trafficMirrorFilter") TrafficMirrorFilter: TrafficMirrorFilter
}

structure ModifyTrafficMirrorFilterRuleRequest {
    @required TrafficMirrorFilterRuleId: TrafficMirrorFilterRuleIdWithResolver
    TrafficDirection: TrafficDirection
    RuleNumber: Integer
    RuleAction: TrafficMirrorRuleAction
    DestinationPortRange: TrafficMirrorPortRangeRequest
    SourcePortRange: TrafficMirrorPortRangeRequest
    Protocol: Integer
    DestinationCidrBlock: String
    SourceCidrBlock: String
    Description: String
    @xmlName("RemoveField") RemoveFields: TrafficMirrorFilterRuleFieldList
    DryRun: Boolean
}

structure ModifyTrafficMirrorFilterRuleResult {
    @xmlName("trafficMirrorFilterRule") TrafficMirrorFilterRule: TrafficMirrorFilterRule
}

structure ModifyTrafficMirrorSessionRequest {
    @required TrafficMirrorSessionId: TrafficMirrorSessionId
    TrafficMirrorTargetId: TrafficMirrorTargetId
    TrafficMirrorFilterId: TrafficMirrorFilterId
    PacketLength: Integer
    SessionNumber: Integer
    VirtualNetworkId: Integer
    Description: String
    @xmlName("RemoveField") RemoveFields: TrafficMirrorSessionFieldList
    DryRun: Boolean
}

structure ModifyTrafficMirrorSessionResult {
    @xmlName("trafficMirrorSession") TrafficMirrorSession: TrafficMirrorSession
}

structure ModifyTransitGatewayMeteringPolicyRequest {
    @required TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    @xmlName("AddMiddleboxAttachmentId") AddMiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList
    @xmlName("RemoveMiddleboxAttachmentId") RemoveMiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList
    DryRun: Boolean
}

structure ModifyTransitGatewayMeteringPolicyResult {
    @xmlName("transitGatewayMeteringPolicy") TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
}

structure ModifyTransitGatewayOptions {
    AddTransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
    RemoveTransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
    VpnEcmpSupport: VpnEcmpSupportValue
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue
    DefaultRouteTableAssociation: DefaultRouteTableAssociationValue
    AssociationDefaultRouteTableId: TransitGatewayRouteTableId
    DefaultRouteTablePropagation: DefaultRouteTablePropagationValue
    PropagationDefaultRouteTableId: TransitGatewayRouteTableId
    AmazonSideAsn: Long
    EncryptionSupport: EncryptionSupportOptionValue
}

structure ModifyTransitGatewayPrefixListReferenceRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required PrefixListId: PrefixListResourceId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    Blackhole: Boolean
    DryRun: Boolean
}

structure ModifyTransitGatewayPrefixListReferenceResult {
    @xmlName("transitGatewayPrefixListReference") TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
}

structure ModifyTransitGatewayRequest {
    @required TransitGatewayId: TransitGatewayId
    Description: String
    Options: ModifyTransitGatewayOptions
    DryRun: Boolean
}

structure ModifyTransitGatewayResult {
    @xmlName("transitGateway") TransitGateway: TransitGateway
}

structure ModifyTransitGatewayVpcAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    AddSubnetIds: TransitGatewaySubnetIdList
    RemoveSubnetIds: TransitGatewaySubnetIdList
    Options: ModifyTransitGatewayVpcAttachmentRequestOptions
    DryRun: Boolean
}

structure ModifyTransitGatewayVpcAttachmentRequestOptions {
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    Ipv6Support: Ipv6SupportValue
    ApplianceModeSupport: ApplianceModeSupportValue
}

structure ModifyTransitGatewayVpcAttachmentResult {
    @xmlName("transitGatewayVpcAttachment") TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
}

structure ModifyVerifiedAccessEndpointCidrOptions {
    @xmlName("PortRange") PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointEniOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    @xmlName("PortRange") PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointLoadBalancerOptions {
    @xmlName("SubnetId") SubnetIds: ModifyVerifiedAccessEndpointSubnetIdList
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    @xmlName("PortRange") PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointPolicyRequest {
    @required VerifiedAccessEndpointId: VerifiedAccessEndpointId
    PolicyEnabled: Boolean
    PolicyDocument: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SseSpecification: VerifiedAccessSseSpecificationRequest
}

structure ModifyVerifiedAccessEndpointPolicyResult {
    @xmlName("policyEnabled") PolicyEnabled: Boolean
    @xmlName("policyDocument") PolicyDocument: String
    @xmlName("sseSpecification") SseSpecification: VerifiedAccessSseSpecificationResponse
}

structure ModifyVerifiedAccessEndpointPortRange {
    FromPort: VerifiedAccessEndpointPortNumber
    ToPort: VerifiedAccessEndpointPortNumber
}

list ModifyVerifiedAccessEndpointPortRangeList {
    @xmlName("item") member: ModifyVerifiedAccessEndpointPortRange
}

structure ModifyVerifiedAccessEndpointRdsOptions {
    @xmlName("SubnetId") SubnetIds: ModifyVerifiedAccessEndpointSubnetIdList
    Port: VerifiedAccessEndpointPortNumber
    RdsEndpoint: String
}

structure ModifyVerifiedAccessEndpointRequest {
    @required VerifiedAccessEndpointId: VerifiedAccessEndpointId
    VerifiedAccessGroupId: VerifiedAccessGroupId
    LoadBalancerOptions: ModifyVerifiedAccessEndpointLoadBalancerOptions
    NetworkInterfaceOptions: ModifyVerifiedAccessEndpointEniOptions
    Description: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    RdsOptions: ModifyVerifiedAccessEndpointRdsOptions
    CidrOptions: ModifyVerifiedAccessEndpointCidrOptions
}

structure ModifyVerifiedAccessEndpointResult {
    @xmlName("verifiedAccessEndpoint") VerifiedAccessEndpoint: VerifiedAccessEndpoint
}

list ModifyVerifiedAccessEndpointSubnetIdList {
    @xmlName("item") member: SubnetId
}

structure ModifyVerifiedAccessGroupPolicyRequest {
    @required VerifiedAccessGroupId: VerifiedAccessGroupId
    PolicyEnabled: Boolean
    PolicyDocument: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    SseSpecification: VerifiedAccessSseSpecificationRequest
}

structure ModifyVerifiedAccessGroupPolicyResult {
    @xmlName("policyEnabled") PolicyEnabled: Boolean
    @xmlName("policyDocument") PolicyDocument: String
    @xmlName("sseSpecification") SseSpecification: VerifiedAccessSseSpecificationResponse
}

structure ModifyVerifiedAccessGroupRequest {
    @required VerifiedAccessGroupId: VerifiedAccessGroupId
    VerifiedAccessInstanceId: VerifiedAccessInstanceId
    Description: String
    @idempotencyToken ClientToken: String
    DryRun: Boolean
}

structure ModifyVerifiedAccessGroupResult {
    @xmlName("verifiedAccessGroup") VerifiedAccessGroup: VerifiedAccessGroup
}

structure ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    @required AccessLogs: VerifiedAccessLogOptions
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure ModifyVerifiedAccessInstanceLoggingConfigurationResult {
    @xmlName("loggingConfiguration") LoggingConfiguration: VerifiedAccessInstanceLoggingConfiguration
}

structure ModifyVerifiedAccessInstanceRequest {
    @required VerifiedAccessInstanceId: VerifiedAccessInstanceId
    Description: String
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    CidrEndpointsCustomSubDomain: String
}

structure ModifyVerifiedAccessInstanceResult {
    @xmlName("verifiedAccessInstance") VerifiedAccessInstance: VerifiedAccessInstance
}

structure ModifyVerifiedAccessNativeApplicationOidcOptions {
    PublicSigningKeyEndpoint: String
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure ModifyVerifiedAccessTrustProviderDeviceOptions {
    PublicSigningKeyUrl: String
}

structure ModifyVerifiedAccessTrustProviderOidcOptions {
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure ModifyVerifiedAccessTrustProviderRequest {
    @required VerifiedAccessTrustProviderId: VerifiedAccessTrustProviderId
    OidcOptions: ModifyVerifiedAccessTrustProviderOidcOptions
    DeviceOptions: ModifyVerifiedAccessTrustProviderDeviceOptions
    Description: String
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    SseSpecification: VerifiedAccessSseSpecificationRequest
    NativeApplicationOidcOptions: ModifyVerifiedAccessNativeApplicationOidcOptions
}

structure ModifyVerifiedAccessTrustProviderResult {
    @xmlName("verifiedAccessTrustProvider") VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
}

structure ModifyVolumeAttributeRequest {
    AutoEnableIO: AttributeBooleanValue
    @required VolumeId: VolumeId
    @xmlName("dryRun") DryRun: Boolean
}

structure ModifyVolumeRequest {
    DryRun: Boolean
    @required VolumeId: VolumeId
    Size: Integer
    VolumeType: VolumeType
    Iops: Integer
    Throughput: Integer
    MultiAttachEnabled: Boolean
}

structure ModifyVolumeResult {
    @xmlName("volumeModification") VolumeModification: VolumeModification
}

structure ModifyVpcAttributeRequest {
    EnableDnsHostnames: AttributeBooleanValue
    EnableDnsSupport: AttributeBooleanValue
    @required @xmlName("vpcId") VpcId: VpcId
    EnableNetworkAddressUsageMetrics: AttributeBooleanValue
}

structure ModifyVpcBlockPublicAccessExclusionRequest {
    DryRun: Boolean
    @required ExclusionId: VpcBlockPublicAccessExclusionId
    @required InternetGatewayExclusionMode: InternetGatewayExclusionMode
}

structure ModifyVpcBlockPublicAccessExclusionResult {
    @xmlName("vpcBlockPublicAccessExclusion") VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
}

structure ModifyVpcBlockPublicAccessOptionsRequest {
    DryRun: Boolean
    @required InternetGatewayBlockMode: InternetGatewayBlockMode
}

structure ModifyVpcBlockPublicAccessOptionsResult {
    @xmlName("vpcBlockPublicAccessOptions") VpcBlockPublicAccessOptions: VpcBlockPublicAccessOptions
}

structure ModifyVpcEncryptionControlRequest {
    DryRun: Boolean
    @required VpcEncryptionControlId: VpcEncryptionControlId
    Mode: VpcEncryptionControlMode
    InternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    EgressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    NatGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VirtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VpcPeeringExclusion: VpcEncryptionControlExclusionStateInput
    LambdaExclusion: VpcEncryptionControlExclusionStateInput
    VpcLatticeExclusion: VpcEncryptionControlExclusionStateInput
    ElasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput
}

structure ModifyVpcEncryptionControlResult {
    @xmlName("vpcEncryptionControl") VpcEncryptionControl: VpcEncryptionControl
}

structure ModifyVpcEndpointConnectionNotificationRequest {
    DryRun: Boolean
    @required ConnectionNotificationId: ConnectionNotificationId
    ConnectionNotificationArn: String
    ConnectionEvents: ValueStringList
}

structure ModifyVpcEndpointConnectionNotificationResult {
    @xmlName("return") ReturnValue: Boolean
}

structure ModifyVpcEndpointRequest {
    DryRun: Boolean
    @required VpcEndpointId: VpcEndpointId
    ResetPolicy: Boolean
    PolicyDocument: String
    @xmlName("AddRouteTableId") AddRouteTableIds: VpcEndpointRouteTableIdList
    @xmlName("RemoveRouteTableId") RemoveRouteTableIds: VpcEndpointRouteTableIdList
    @xmlName("AddSubnetId") AddSubnetIds: VpcEndpointSubnetIdList
    @xmlName("RemoveSubnetId") RemoveSubnetIds: VpcEndpointSubnetIdList
    @xmlName("AddSecurityGroupId") AddSecurityGroupIds: VpcEndpointSecurityGroupIdList
    @xmlName("RemoveSecurityGroupId") RemoveSecurityGroupIds: VpcEndpointSecurityGroupIdList
    IpAddressType: IpAddressType
    DnsOptions: DnsOptionsSpecification
    PrivateDnsEnabled: Boolean
    @xmlName("SubnetConfiguration") SubnetConfigurations: SubnetConfigurationsList
}

structure ModifyVpcEndpointResult {
    @xmlName("return") Return: Boolean
}

structure ModifyVpcEndpointServiceConfigurationRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    PrivateDnsName: String
    RemovePrivateDnsName: Boolean
    AcceptanceRequired: Boolean
    @xmlName("AddNetworkLoadBalancerArn") AddNetworkLoadBalancerArns: ValueStringList
    @xmlName("RemoveNetworkLoadBalancerArn") RemoveNetworkLoadBalancerArns: ValueStringList
    @xmlName("AddGatewayLoadBalancerArn") AddGatewayLoadBalancerArns: ValueStringList
    @xmlName("RemoveGatewayLoadBalancerArn") RemoveGatewayLoadBalancerArns: ValueStringList
    @xmlName("AddSupportedIpAddressType") AddSupportedIpAddressTypes: ValueStringList
    @xmlName("RemoveSupportedIpAddressType") RemoveSupportedIpAddressTypes: ValueStringList
    @xmlName("AddSupportedRegion") AddSupportedRegions: ValueStringList
    @xmlName("RemoveSupportedRegion") RemoveSupportedRegions: ValueStringList
}

structure ModifyVpcEndpointServiceConfigurationResult {
    @xmlName("return") Return: Boolean
}

structure ModifyVpcEndpointServicePayerResponsibilityRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    @required PayerResponsibility: PayerResponsibility
}

structure ModifyVpcEndpointServicePayerResponsibilityResult {
    @xmlName("return") ReturnValue: Boolean
}

structure ModifyVpcEndpointServicePermissionsRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    AddAllowedPrincipals: ValueStringList
    RemoveAllowedPrincipals: ValueStringList
}

structure ModifyVpcEndpointServicePermissionsResult {
    @xmlName("addedPrincipalSet") AddedPrincipals: AddedPrincipalSet
    @xmlName("return") ReturnValue: Boolean
}

structure ModifyVpcPeeringConnectionOptionsRequest {
    AccepterPeeringConnectionOptions: PeeringConnectionOptionsRequest
    DryRun: Boolean
    RequesterPeeringConnectionOptions: PeeringConnectionOptionsRequest
    @required VpcPeeringConnectionId: VpcPeeringConnectionId
}

structure ModifyVpcPeeringConnectionOptionsResult {
    @xmlName("accepterPeeringConnectionOptions") AccepterPeeringConnectionOptions: PeeringConnectionOptions
    @xmlName("requesterPeeringConnectionOptions") RequesterPeeringConnectionOptions: PeeringConnectionOptions
}

structure ModifyVpcTenancyRequest {
    @required VpcId: VpcId
    @required InstanceTenancy: VpcTenancy
    DryRun: Boolean
}

structure ModifyVpcTenancyResult {
    @xmlName("return") ReturnValue: Boolean
}

structure ModifyVpnConnectionOptionsRequest {
    @required VpnConnectionId: VpnConnectionId
    LocalIpv4NetworkCidr: String
    RemoteIpv4NetworkCidr: String
    LocalIpv6NetworkCidr: String
    RemoteIpv6NetworkCidr: String
    TunnelBandwidth: VpnTunnelBandwidth
    DryRun: Boolean
}

structure ModifyVpnConnectionOptionsResult {
    @xmlName("vpnConnection") VpnConnection: VpnConnection
}

structure ModifyVpnConnectionRequest {
    @required VpnConnectionId: VpnConnectionId
    TransitGatewayId: TransitGatewayId
    CustomerGatewayId: CustomerGatewayId
    VpnGatewayId: VpnGatewayId
    DryRun: Boolean
}

structure ModifyVpnConnectionResult {
    @xmlName("vpnConnection") VpnConnection: VpnConnection
}

structure ModifyVpnTunnelCertificateRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnTunnelOutsideIpAddress: String
    DryRun: Boolean
}

structure ModifyVpnTunnelCertificateResult {
    @xmlName("vpnConnection") VpnConnection: VpnConnection
}

structure ModifyVpnTunnelOptionsRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnTunnelOutsideIpAddress: String
    @required TunnelOptions: ModifyVpnTunnelOptionsSpecification
    DryRun: Boolean
    SkipTunnelReplacement: Boolean
    PreSharedKeyStorage: String
}

structure ModifyVpnTunnelOptionsResult {
    @xmlName("vpnConnection") VpnConnection: VpnConnection
}

@sensitive
structure ModifyVpnTunnelOptionsSpecification {
    TunnelInsideCidr: String
    TunnelInsideIpv6Cidr: String
    PreSharedKey: preSharedKey
    Phase1LifetimeSeconds: Integer
    Phase2LifetimeSeconds: Integer
    RekeyMarginTimeSeconds: Integer
    RekeyFuzzPercentage: Integer
    ReplayWindowSize: Integer
    DPDTimeoutSeconds: Integer
    DPDTimeoutAction: String
    @xmlName("Phase1EncryptionAlgorithm") Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsRequestList
    @xmlName("Phase2EncryptionAlgorithm") Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsRequestList
    @xmlName("Phase1IntegrityAlgorithm") Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsRequestList
    @xmlName("Phase2IntegrityAlgorithm") Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsRequestList
    @xmlName("Phase1DHGroupNumber") Phase1DHGroupNumbers: Phase1DHGroupNumbersRequestList
    @xmlName("Phase2DHGroupNumber") Phase2DHGroupNumbers: Phase2DHGroupNumbersRequestList
    @xmlName("IKEVersion") IKEVersions: IKEVersionsRequestList
    StartupAction: String
    LogOptions: VpnTunnelLogOptionsSpecification
    EnableTunnelLifecycleControl: Boolean
}

structure MonitorInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

structure MonitorInstancesResult {
    @xmlName("instancesSet") InstanceMonitorings: InstanceMonitoringList
}

structure Monitoring {
    @xmlName("state") State: MonitoringState
}

enum MonitoringState {
    disabled
    disabling
    enabled
    pending
}

structure MoveAddressToVpcRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("publicIp") PublicIp: String
}

structure MoveAddressToVpcResult {
    @xmlName("allocationId") AllocationId: String
    @xmlName("status") Status: Status
}

structure MoveByoipCidrToIpamRequest {
    DryRun: Boolean
    @required Cidr: String
    @required IpamPoolId: IpamPoolId
    @required IpamPoolOwner: String
}

structure MoveByoipCidrToIpamResult {
    @xmlName("byoipCidr") ByoipCidr: ByoipCidr
}

structure MoveCapacityReservationInstancesRequest {
    DryRun: Boolean
    @idempotencyToken ClientToken: String
    @required SourceCapacityReservationId: CapacityReservationId
    @required DestinationCapacityReservationId: CapacityReservationId
    @required InstanceCount: Integer
}

structure MoveCapacityReservationInstancesResult {
    @xmlName("sourceCapacityReservation") SourceCapacityReservation: CapacityReservation
    @xmlName("destinationCapacityReservation") DestinationCapacityReservation: CapacityReservation
    @xmlName("instanceCount") InstanceCount: Integer
}

enum MoveStatus {
    movingToVpc
    restoringToClassic
}

structure MovingAddressStatus {
    @xmlName("moveStatus") MoveStatus: MoveStatus
    @xmlName("publicIp") PublicIp: String
}

list MovingAddressStatusSet {
    @xmlName("item") member: MovingAddressStatus
}

enum MulticastSupportValue {
    enable
    disable
}

structure NatGateway {
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("deleteTime") DeleteTime: DateTime
    @xmlName("failureCode") FailureCode: String
    @xmlName("failureMessage") FailureMessage: String
    @xmlName("natGatewayAddressSet") NatGatewayAddresses: NatGatewayAddressList
    @xmlName("natGatewayId") NatGatewayId: String
    @xmlName("provisionedBandwidth") ProvisionedBandwidth: ProvisionedBandwidth
    @xmlName("state") State: NatGatewayState
    @xmlName("subnetId") SubnetId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("connectivityType") ConnectivityType: ConnectivityType
    @xmlName("availabilityMode") AvailabilityMode: AvailabilityMode
    @xmlName("autoScalingIps") AutoScalingIps: AutoScalingIpsState
    @xmlName("autoProvisionZones") AutoProvisionZones: AutoProvisionZonesState
    @xmlName("attachedApplianceSet") AttachedAppliances: NatGatewayAttachedApplianceList
    @xmlName("routeTableId") RouteTableId: String
}

structure NatGatewayAddress {
    @xmlName("allocationId") AllocationId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("privateIp") PrivateIp: String
    @xmlName("publicIp") PublicIp: String
    @xmlName("associationId") AssociationId: String
    @xmlName("isPrimary") IsPrimary: Boolean
    @xmlName("failureMessage") FailureMessage: String
    @xmlName("status") Status: NatGatewayAddressStatus
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
}

list NatGatewayAddressList {
    @xmlName("item") member: NatGatewayAddress
}

enum NatGatewayAddressStatus {
    assigning
    unassigning
    associating
    disassociating
    succeeded
    failed
}

enum NatGatewayApplianceModifyState {
    modifying
    completed
    failed
}

enum NatGatewayApplianceState {
    attaching
    attached
    detaching
    detached
    attach_failed = "attach-failed"
    detach_failed = "detach-failed"
}

enum NatGatewayApplianceType {
    network_firewall_proxy = "network-firewall-proxy"
}

structure NatGatewayAttachedAppliance {
    @xmlName("type") Type: NatGatewayApplianceType
    @xmlName("applianceArn") ApplianceArn: String
    @xmlName("vpcEndpointId") VpcEndpointId: String
    @xmlName("attachmentState") AttachmentState: NatGatewayApplianceState
    @xmlName("modificationState") ModificationState: NatGatewayApplianceModifyState
    @xmlName("failureCode") FailureCode: String
    @xmlName("failureMessage") FailureMessage: String
}

list NatGatewayAttachedApplianceList {
    @xmlName("item") member: NatGatewayAttachedAppliance
}

string NatGatewayId

list NatGatewayIdStringList {
    @xmlName("item") member: NatGatewayId
}

list NatGatewayList {
    @xmlName("item") member: NatGateway
}

enum NatGatewayState {
    pending
    failed
    available
    deleting
    deleted
}

structure NativeApplicationOidcOptions {
    @xmlName("publicSigningKeyEndpoint") PublicSigningKeyEndpoint: String
    @xmlName("issuer") Issuer: String
    @xmlName("authorizationEndpoint") AuthorizationEndpoint: String
    @xmlName("tokenEndpoint") TokenEndpoint: String
    @xmlName("userInfoEndpoint") UserInfoEndpoint: String
    @xmlName("clientId") ClientId: String
    @xmlName("scope") Scope: String
}

enum NestedVirtualizationSpecification {
    enabled
    disabled
}

integer NetmaskLength

structure NetworkAcl {
    @xmlName("associationSet") Associations: NetworkAclAssociationList
    @xmlName("entrySet") Entries: NetworkAclEntryList
    @xmlName("default") IsDefault: Boolean
    @xmlName("networkAclId") NetworkAclId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcId") VpcId: String
    @xmlName("ownerId") OwnerId: String
}

structure NetworkAclAssociation {
    @xmlName("networkAclAssociationId") NetworkAclAssociationId: String
    @xmlName("networkAclId") NetworkAclId: String
    @xmlName("subnetId") SubnetId: String
}

string NetworkAclAssociationId

list NetworkAclAssociationList {
    @xmlName("item") member: NetworkAclAssociation
}

structure NetworkAclEntry {
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("egress") Egress: Boolean
    @xmlName("icmpTypeCode") IcmpTypeCode: IcmpTypeCode
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
    @xmlName("portRange") PortRange: PortRange
    @xmlName("protocol") Protocol: String
    @xmlName("ruleAction") RuleAction: RuleAction
    @xmlName("ruleNumber") RuleNumber: Integer
}

list NetworkAclEntryList {
    @xmlName("item") member: NetworkAclEntry
}

string NetworkAclId

list NetworkAclIdStringList {
    @xmlName("item") member: NetworkAclId
}

list NetworkAclList {
    @xmlName("item") member: NetworkAcl
}

structure NetworkBandwidthGbps {
    @xmlName("min") Min: Double
    @xmlName("max") Max: Double
}

structure NetworkBandwidthGbpsRequest {
    Min: Double
    Max: Double
}

integer NetworkCardIndex

structure NetworkCardInfo {
    @xmlName("networkCardIndex") NetworkCardIndex: NetworkCardIndex
    @xmlName("networkPerformance") NetworkPerformance: NetworkPerformance
    @xmlName("maximumNetworkInterfaces") MaximumNetworkInterfaces: MaxNetworkInterfaces
    @xmlName("additionalFlexibleNetworkInterfaces") AdditionalFlexibleNetworkInterfaces: AdditionalFlexibleNetworkInterfaces
    @xmlName("baselineBandwidthInGbps") BaselineBandwidthInGbps: BaselineBandwidthInGbps
    @xmlName("peakBandwidthInGbps") PeakBandwidthInGbps: PeakBandwidthInGbps
    @xmlName("defaultEnaQueueCountPerInterface") DefaultEnaQueueCountPerInterface: DefaultEnaQueueCountPerInterface
    @xmlName("maximumEnaQueueCount") MaximumEnaQueueCount: MaximumEnaQueueCount
    @xmlName("maximumEnaQueueCountPerInterface") MaximumEnaQueueCountPerInterface: MaximumEnaQueueCountPerInterface
}

list NetworkCardInfoList {
    @xmlName("item") member: NetworkCardInfo
}

structure NetworkInfo {
    @xmlName("networkPerformance") NetworkPerformance: NetworkPerformance
    @xmlName("maximumNetworkInterfaces") MaximumNetworkInterfaces: MaxNetworkInterfaces
    @xmlName("maximumNetworkCards") MaximumNetworkCards: MaximumNetworkCards
    @xmlName("defaultNetworkCardIndex") DefaultNetworkCardIndex: DefaultNetworkCardIndex
    @xmlName("networkCards") NetworkCards: NetworkCardInfoList
    @xmlName("ipv4AddressesPerInterface") Ipv4AddressesPerInterface: MaxIpv4AddrPerInterface
    @xmlName("ipv6AddressesPerInterface") Ipv6AddressesPerInterface: MaxIpv6AddrPerInterface
    @xmlName("ipv6Supported") Ipv6Supported: Ipv6Flag
    @xmlName("enaSupport") EnaSupport: EnaSupport
    @xmlName("efaSupported") EfaSupported: EfaSupportedFlag
    @xmlName("efaInfo") EfaInfo: EfaInfo
    @xmlName("encryptionInTransitSupported") EncryptionInTransitSupported: EncryptionInTransitSupported
    @xmlName("enaSrdSupported") EnaSrdSupported: EnaSrdSupported
    @xmlName("bandwidthWeightings") BandwidthWeightings: BandwidthWeightingTypeList
    @xmlName("flexibleEnaQueuesSupport") FlexibleEnaQueuesSupport: FlexibleEnaQueuesSupport
    @xmlName("connectionTrackingConfiguration") ConnectionTrackingConfiguration: DefaultConnectionTrackingConfiguration
    @xmlName("secondaryNetworkSupported") SecondaryNetworkSupported: SecondaryNetworkSupportedFlag
    @xmlName("maximumSecondaryNetworkInterfaces") MaximumSecondaryNetworkInterfaces: MaximumSecondaryNetworkInterfaces
    @xmlName("ipv4AddressesPerSecondaryInterface") Ipv4AddressesPerSecondaryInterface: Ipv4AddressesPerSecondaryInterface
}

structure NetworkInsightsAccessScope {
    @xmlName("networkInsightsAccessScopeId") NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    @xmlName("networkInsightsAccessScopeArn") NetworkInsightsAccessScopeArn: ResourceArn
    @xmlName("createdDate") CreatedDate: MillisecondDateTime
    @xmlName("updatedDate") UpdatedDate: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
}

structure NetworkInsightsAccessScopeAnalysis {
    @xmlName("networkInsightsAccessScopeAnalysisId") NetworkInsightsAccessScopeAnalysisId: NetworkInsightsAccessScopeAnalysisId
    @xmlName("networkInsightsAccessScopeAnalysisArn") NetworkInsightsAccessScopeAnalysisArn: ResourceArn
    @xmlName("networkInsightsAccessScopeId") NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    @xmlName("status") Status: AnalysisStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("warningMessage") WarningMessage: String
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("endDate") EndDate: MillisecondDateTime
    @xmlName("findingsFound") FindingsFound: FindingsFound
    @xmlName("analyzedEniCount") AnalyzedEniCount: Integer
    @xmlName("tagSet") Tags: TagList
}

string NetworkInsightsAccessScopeAnalysisId

list NetworkInsightsAccessScopeAnalysisIdList {
    @xmlName("item") member: NetworkInsightsAccessScopeAnalysisId
}

list NetworkInsightsAccessScopeAnalysisList {
    @xmlName("item") member: NetworkInsightsAccessScopeAnalysis
}

structure NetworkInsightsAccessScopeContent {
    @xmlName("networkInsightsAccessScopeId") NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    @xmlName("matchPathSet") MatchPaths: AccessScopePathList
    @xmlName("excludePathSet") ExcludePaths: AccessScopePathList
}

string NetworkInsightsAccessScopeId

list NetworkInsightsAccessScopeIdList {
    @xmlName("item") member: NetworkInsightsAccessScopeId
}

list NetworkInsightsAccessScopeList {
    @xmlName("item") member: NetworkInsightsAccessScope
}

structure NetworkInsightsAnalysis {
    @xmlName("networkInsightsAnalysisId") NetworkInsightsAnalysisId: NetworkInsightsAnalysisId
    @xmlName("networkInsightsAnalysisArn") NetworkInsightsAnalysisArn: ResourceArn
    @xmlName("networkInsightsPathId") NetworkInsightsPathId: NetworkInsightsPathId
    @xmlName("additionalAccountSet") AdditionalAccounts: ValueStringList
    @xmlName("filterInArnSet") FilterInArns: ArnList
    @xmlName("filterOutArnSet") FilterOutArns: ArnList
    @xmlName("startDate") StartDate: MillisecondDateTime
    @xmlName("status") Status: AnalysisStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("warningMessage") WarningMessage: String
    @xmlName("networkPathFound") NetworkPathFound: Boolean
    @xmlName("forwardPathComponentSet") ForwardPathComponents: PathComponentList
    @xmlName("returnPathComponentSet") ReturnPathComponents: PathComponentList
    @xmlName("explanationSet") Explanations: ExplanationList
    @xmlName("alternatePathHintSet") AlternatePathHints: AlternatePathHintList
    @xmlName("suggestedAccountSet") SuggestedAccounts: ValueStringList
    @xmlName("tagSet") Tags: TagList
}

string NetworkInsightsAnalysisId

list NetworkInsightsAnalysisIdList {
    @xmlName("item") member: NetworkInsightsAnalysisId
}

list NetworkInsightsAnalysisList {
    @xmlName("item") member: NetworkInsightsAnalysis
}

@range(min: 1, max: 100)
integer NetworkInsightsMaxResults

structure NetworkInsightsPath {
    @xmlName("networkInsightsPathId") NetworkInsightsPathId: NetworkInsightsPathId
    @xmlName("networkInsightsPathArn") NetworkInsightsPathArn: ResourceArn
    @xmlName("createdDate") CreatedDate: MillisecondDateTime
    @xmlName("source") Source: String
    @xmlName("destination") Destination: String
    @xmlName("sourceArn") SourceArn: ResourceArn
    @xmlName("destinationArn") DestinationArn: ResourceArn
    @xmlName("sourceIp") SourceIp: IpAddress
    @xmlName("destinationIp") DestinationIp: IpAddress
    @xmlName("protocol") Protocol: Protocol
    @xmlName("destinationPort") DestinationPort: Integer
    @xmlName("tagSet") Tags: TagList
    @xmlName("filterAtSource") FilterAtSource: PathFilter
    @xmlName("filterAtDestination") FilterAtDestination: PathFilter
}

string NetworkInsightsPathId

list NetworkInsightsPathIdList {
    @xmlName("item") member: NetworkInsightsPathId
}

list NetworkInsightsPathList {
    @xmlName("item") member: NetworkInsightsPath
}

string NetworkInsightsResourceId

structure NetworkInterface {
    @xmlName("association") Association: NetworkInterfaceAssociation
    @xmlName("attachment") Attachment: NetworkInterfaceAttachment
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("connectionTrackingConfiguration") ConnectionTrackingConfiguration: ConnectionTrackingConfiguration
    @xmlName("description") Description: String
    @xmlName("groupSet") Groups: GroupIdentifierList
    @xmlName("interfaceType") InterfaceType: NetworkInterfaceType
    @xmlName("ipv6AddressesSet") Ipv6Addresses: NetworkInterfaceIpv6AddressesList
    @xmlName("macAddress") MacAddress: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("publicDnsName") PublicDnsName: String
    @xmlName("publicIpDnsNameOptions") PublicIpDnsNameOptions: PublicIpDnsNameOptions
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("privateIpAddressesSet") PrivateIpAddresses: NetworkInterfacePrivateIpAddressList
    @xmlName("ipv4PrefixSet") Ipv4Prefixes: Ipv4PrefixesList
    @xmlName("ipv6PrefixSet") Ipv6Prefixes: Ipv6PrefixesList
    @xmlName("requesterId") RequesterId: String
    @xmlName("requesterManaged") RequesterManaged: Boolean
    @xmlName("sourceDestCheck") SourceDestCheck: Boolean
    @xmlName("status") Status: NetworkInterfaceStatus
    @xmlName("subnetId") SubnetId: String
    @xmlName("tagSet") TagSet: TagList
    @xmlName("vpcId") VpcId: String
    @xmlName("denyAllIgwTraffic") DenyAllIgwTraffic: Boolean
    @xmlName("ipv6Native") Ipv6Native: Boolean
    @xmlName("ipv6Address") Ipv6Address: String
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("associatedSubnetSet") AssociatedSubnets: AssociatedSubnetList
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
}

structure NetworkInterfaceAssociation {
    @xmlName("allocationId") AllocationId: String
    @xmlName("associationId") AssociationId: String
    @xmlName("ipOwnerId") IpOwnerId: String
    @xmlName("publicDnsName") PublicDnsName: String
    @xmlName("publicIp") PublicIp: String
    @xmlName("customerOwnedIp") CustomerOwnedIp: String
    @xmlName("carrierIp") CarrierIp: String
}

structure NetworkInterfaceAttachment {
    @xmlName("attachTime") AttachTime: DateTime
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceOwnerId") InstanceOwnerId: String
    @xmlName("status") Status: AttachmentStatus
    @xmlName("enaSrdSpecification") EnaSrdSpecification: AttachmentEnaSrdSpecification
    @xmlName("enaQueueCount") EnaQueueCount: Integer
}

structure NetworkInterfaceAttachmentChanges {
    DefaultEnaQueueCount: Boolean
    EnaQueueCount: Integer
    @xmlName("attachmentId") AttachmentId: NetworkInterfaceAttachmentId
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
}

string NetworkInterfaceAttachmentId

enum NetworkInterfaceAttribute {
    description
    groupSet
    sourceDestCheck
    attachment
    associatePublicIpAddress
}

structure NetworkInterfaceCount {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure NetworkInterfaceCountRequest {
    Min: Integer
    Max: Integer
}

enum NetworkInterfaceCreationType {
    efa
    efa_only = "efa-only"
    branch
    trunk
}

string NetworkInterfaceId

list NetworkInterfaceIdList {
    @xmlName("item") member: NetworkInterfaceId
}

list NetworkInterfaceIdSet {
    @xmlName("item") member: String
}

structure NetworkInterfaceIpv6Address {
    @xmlName("ipv6Address") Ipv6Address: String
    @xmlName("publicIpv6DnsName") PublicIpv6DnsName: String
    @xmlName("isPrimaryIpv6") IsPrimaryIpv6: Boolean
}

list NetworkInterfaceIpv6AddressesList {
    @xmlName("item") member: NetworkInterfaceIpv6Address
}

list NetworkInterfaceList {
    @xmlName("item") member: NetworkInterface
}

structure NetworkInterfacePermission {
    @xmlName("networkInterfacePermissionId") NetworkInterfacePermissionId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("awsAccountId") AwsAccountId: String
    @xmlName("awsService") AwsService: String
    @xmlName("permission") Permission: InterfacePermissionType
    @xmlName("permissionState") PermissionState: NetworkInterfacePermissionState
}

string NetworkInterfacePermissionId

list NetworkInterfacePermissionIdList {
    member: NetworkInterfacePermissionId
}

list NetworkInterfacePermissionList {
    @xmlName("item") member: NetworkInterfacePermission
}

structure NetworkInterfacePermissionState {
    @xmlName("state") State: NetworkInterfacePermissionStateCode
    @xmlName("statusMessage") StatusMessage: String
}

enum NetworkInterfacePermissionStateCode {
    pending
    granted
    revoking
    revoked
}

structure NetworkInterfacePrivateIpAddress {
    @xmlName("association") Association: NetworkInterfaceAssociation
    @xmlName("primary") Primary: Boolean
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list NetworkInterfacePrivateIpAddressList {
    @xmlName("item") member: NetworkInterfacePrivateIpAddress
}

enum NetworkInterfaceStatus {
    available
    associated
    attaching
    in_use = "in-use"
    detaching
}

enum NetworkInterfaceType {
    interface
    natGateway
    efa
    efa_only = "efa-only"
    trunk
    load_balancer
    network_load_balancer
    vpc_endpoint
    branch
    transit_gateway
    lambda
    quicksight
    global_accelerator_managed
    api_gateway_managed
    gateway_load_balancer
    gateway_load_balancer_endpoint
    iot_rules_managed
    aws_codestar_connections_managed
}

list NetworkNodeSet {
    @xmlName("item") member: String
}

list NetworkNodesList {
    @xmlName("item") member: String
}

string NetworkPerformance

integer NeuronDeviceCoreCount

structure NeuronDeviceCoreInfo {
    @xmlName("count") Count: NeuronDeviceCoreCount
    @xmlName("version") Version: NeuronDeviceCoreVersion
}

integer NeuronDeviceCoreVersion

integer NeuronDeviceCount

structure NeuronDeviceInfo {
    @xmlName("count") Count: NeuronDeviceCount
    @xmlName("name") Name: NeuronDeviceName
    @xmlName("coreInfo") CoreInfo: NeuronDeviceCoreInfo
    @xmlName("memoryInfo") MemoryInfo: NeuronDeviceMemoryInfo
}

list NeuronDeviceInfoList {
    @xmlName("item") member: NeuronDeviceInfo
}

structure NeuronDeviceMemoryInfo {
    @xmlName("sizeInMiB") SizeInMiB: NeuronDeviceMemorySize
}

integer NeuronDeviceMemorySize

string NeuronDeviceName

structure NeuronInfo {
    @xmlName("neuronDevices") NeuronDevices: NeuronDeviceInfoList
    @xmlName("totalNeuronDeviceMemoryInMiB") TotalNeuronDeviceMemoryInMiB: TotalNeuronMemory
}

structure NewDhcpConfiguration {
    Key: String
    @xmlName("Value") Values: ValueStringList
}

list NewDhcpConfigurationList {
    @xmlName("item") member: NewDhcpConfiguration
}

string NextToken

enum NitroEnclavesSupport {
    unsupported
    supported
}

structure NitroTpmInfo {
    @xmlName("supportedVersions") SupportedVersions: NitroTpmSupportedVersionsList
}

enum NitroTpmSupport {
    unsupported
    supported
}

string NitroTpmSupportedVersionType

list NitroTpmSupportedVersionsList {
    @xmlName("item") member: NitroTpmSupportedVersionType
}

list OccurrenceDayRequestSet {
    @xmlName("OccurenceDay") member: Integer
}

list OccurrenceDaySet {
    @xmlName("item") member: Integer
}

string OdbNetworkArn

enum OfferingClassType {
    standard
    convertible
}

string OfferingId

enum OfferingTypeValues {
    Heavy_Utilization = "Heavy Utilization"
    Medium_Utilization = "Medium Utilization"
    Light_Utilization = "Light Utilization"
    No_Upfront = "No Upfront"
    Partial_Upfront = "Partial Upfront"
    All_Upfront = "All Upfront"
}

structure OidcOptions {
    @xmlName("issuer") Issuer: String
    @xmlName("authorizationEndpoint") AuthorizationEndpoint: String
    @xmlName("tokenEndpoint") TokenEndpoint: String
    @xmlName("userInfoEndpoint") UserInfoEndpoint: String
    @xmlName("clientId") ClientId: String
    @xmlName("clientSecret") ClientSecret: ClientSecretType
    @xmlName("scope") Scope: String
}

enum OnDemandAllocationStrategy {
    lowestPrice
    prioritized
}

structure OnDemandOptions {
    @xmlName("allocationStrategy") AllocationStrategy: FleetOnDemandAllocationStrategy
    @xmlName("capacityReservationOptions") CapacityReservationOptions: CapacityReservationOptions
    @xmlName("singleInstanceType") SingleInstanceType: Boolean
    @xmlName("singleAvailabilityZone") SingleAvailabilityZone: Boolean
    @xmlName("minTargetCapacity") MinTargetCapacity: Integer
    @xmlName("maxTotalPrice") MaxTotalPrice: String
}

structure OnDemandOptionsRequest {
    AllocationStrategy: FleetOnDemandAllocationStrategy
    CapacityReservationOptions: CapacityReservationOptionsRequest
    SingleInstanceType: Boolean
    SingleAvailabilityZone: Boolean
    MinTargetCapacity: Integer
    MaxTotalPrice: String
}

enum OperationType {
    add
    remove
}

structure OperatorRequest {
    Principal: String
}

structure OperatorResponse {
    @xmlName("managed") Managed: Boolean
    @xmlName("principal") Principal: String
    @xmlName("hiddenByDefault") HiddenByDefault: Boolean
}

list OrganizationArnStringList {
    @xmlName("OrganizationArn") member: String
}

list OrganizationalUnitArnStringList {
    @xmlName("OrganizationalUnitArn") member: String
}

@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$")
string OutpostArn

structure OutpostLag {
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("state") State: String
    @xmlName("outpostLagId") OutpostLagId: OutpostLagId
    @xmlName("localGatewayVirtualInterfaceIdSet") LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet
    @xmlName("serviceLinkVirtualInterfaceIdSet") ServiceLinkVirtualInterfaceIds: ServiceLinkVirtualInterfaceIdSet
    @xmlName("tagSet") Tags: TagList
}

string OutpostLagId

list OutpostLagIdSet {
    @xmlName("item") member: OutpostLagId
}

@range(min: 5, max: 1000)
integer OutpostLagMaxResults

list OutpostLagSet {
    @xmlName("item") member: OutpostLag
}

enum OutputFormat {
    csv
    parquet
}

list OwnerStringList {
    @xmlName("Owner") member: String
}

structure PacketHeaderStatement {
    @xmlName("sourceAddressSet") SourceAddresses: ValueStringList
    @xmlName("destinationAddressSet") DestinationAddresses: ValueStringList
    @xmlName("sourcePortSet") SourcePorts: ValueStringList
    @xmlName("destinationPortSet") DestinationPorts: ValueStringList
    @xmlName("sourcePrefixListSet") SourcePrefixLists: ValueStringList
    @xmlName("destinationPrefixListSet") DestinationPrefixLists: ValueStringList
    @xmlName("protocolSet") Protocols: ProtocolList
}

structure PacketHeaderStatementRequest {
    @xmlName("SourceAddress") SourceAddresses: ValueStringList
    @xmlName("DestinationAddress") DestinationAddresses: ValueStringList
    @xmlName("SourcePort") SourcePorts: ValueStringList
    @xmlName("DestinationPort") DestinationPorts: ValueStringList
    @xmlName("SourcePrefixList") SourcePrefixLists: ValueStringList
    @xmlName("DestinationPrefixList") DestinationPrefixLists: ValueStringList
    @xmlName("Protocol") Protocols: ProtocolList
}

enum PartitionLoadFrequency {
    none
    daily
    weekly
    monthly
}

@sensitive
string PasswordData

structure PathComponent {
    @xmlName("sequenceNumber") SequenceNumber: Integer
    @xmlName("aclRule") AclRule: AnalysisAclRule
    @xmlName("attachedTo") AttachedTo: AnalysisComponent
    @xmlName("component") Component: AnalysisComponent
    @xmlName("destinationVpc") DestinationVpc: AnalysisComponent
    @xmlName("outboundHeader") OutboundHeader: AnalysisPacketHeader
    @xmlName("inboundHeader") InboundHeader: AnalysisPacketHeader
    @xmlName("routeTableRoute") RouteTableRoute: AnalysisRouteTableRoute
    @xmlName("securityGroupRule") SecurityGroupRule: AnalysisSecurityGroupRule
    @xmlName("sourceVpc") SourceVpc: AnalysisComponent
    @xmlName("subnet") Subnet: AnalysisComponent
    @xmlName("vpc") Vpc: AnalysisComponent
    @xmlName("additionalDetailSet") AdditionalDetails: AdditionalDetailList
    @xmlName("transitGateway") TransitGateway: AnalysisComponent
    @xmlName("transitGatewayRouteTableRoute") TransitGatewayRouteTableRoute: TransitGatewayRouteTableRoute
    @xmlName("explanationSet") Explanations: ExplanationList
    @xmlName("elasticLoadBalancerListener") ElasticLoadBalancerListener: AnalysisComponent
    @xmlName("firewallStatelessRule") FirewallStatelessRule: FirewallStatelessRule
    @xmlName("firewallStatefulRule") FirewallStatefulRule: FirewallStatefulRule
    @xmlName("serviceName") ServiceName: String
}

list PathComponentList {
    @xmlName("item") member: PathComponent
}

structure PathFilter {
    @xmlName("sourceAddress") SourceAddress: IpAddress
    @xmlName("sourcePortRange") SourcePortRange: FilterPortRange
    @xmlName("destinationAddress") DestinationAddress: IpAddress
    @xmlName("destinationPortRange") DestinationPortRange: FilterPortRange
}

structure PathRequestFilter {
    SourceAddress: IpAddress
    SourcePortRange: RequestFilterPortRange
    DestinationAddress: IpAddress
    DestinationPortRange: RequestFilterPortRange
}

structure PathStatement {
    @xmlName("packetHeaderStatement") PacketHeaderStatement: PacketHeaderStatement
    @xmlName("resourceStatement") ResourceStatement: ResourceStatement
}

structure PathStatementRequest {
    PacketHeaderStatement: PacketHeaderStatementRequest
    ResourceStatement: ResourceStatementRequest
}

enum PayerResponsibility {
    ServiceOwner
}

enum PaymentOption {
    AllUpfront
    PartialUpfront
    NoUpfront
}

structure PciId {
    DeviceId: String
    VendorId: String
    SubsystemId: String
    SubsystemVendorId: String
}

double PeakBandwidthInGbps

structure PeeringAttachmentStatus {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

structure PeeringConnectionOptions {
    @xmlName("allowDnsResolutionFromRemoteVpc") AllowDnsResolutionFromRemoteVpc: Boolean
    @xmlName("allowEgressFromLocalClassicLinkToRemoteVpc") AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean
    @xmlName("allowEgressFromLocalVpcToRemoteClassicLink") AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure PeeringConnectionOptionsRequest {
    AllowDnsResolutionFromRemoteVpc: Boolean
    AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean
    AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure PeeringTgwInfo {
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("coreNetworkId") CoreNetworkId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("region") Region: String
}

structure PerformanceFactorReference {
    @xmlName("instanceFamily") InstanceFamily: String
}

structure PerformanceFactorReferenceRequest {
    InstanceFamily: String
}

list PerformanceFactorReferenceSet {
    @xmlName("item") member: PerformanceFactorReference
}

list PerformanceFactorReferenceSetRequest {
    @xmlName("item") member: PerformanceFactorReferenceRequest
}

@range(min: 3600)
integer Period

enum PeriodType {
    five_minutes = "five-minutes"
    fifteen_minutes = "fifteen-minutes"
    one_hour = "one-hour"
    three_hours = "three-hours"
    one_day = "one-day"
    one_week = "one-week"
}

enum PermissionGroup {
    all
}

list Phase1DHGroupNumbersList {
    @xmlName("item") member: Phase1DHGroupNumbersListValue
}

structure Phase1DHGroupNumbersListValue {
    @xmlName("value") Value: Integer
}

list Phase1DHGroupNumbersRequestList {
    @xmlName("item") member: Phase1DHGroupNumbersRequestListValue
}

structure Phase1DHGroupNumbersRequestListValue {
    Value: Integer
}

list Phase1EncryptionAlgorithmsList {
    @xmlName("item") member: Phase1EncryptionAlgorithmsListValue
}

structure Phase1EncryptionAlgorithmsListValue {
    @xmlName("value") Value: String
}

list Phase1EncryptionAlgorithmsRequestList {
    @xmlName("item") member: Phase1EncryptionAlgorithmsRequestListValue
}

structure Phase1EncryptionAlgorithmsRequestListValue {
    Value: String
}

list Phase1IntegrityAlgorithmsList {
    @xmlName("item") member: Phase1IntegrityAlgorithmsListValue
}

structure Phase1IntegrityAlgorithmsListValue {
    @xmlName("value") Value: String
}

list Phase1IntegrityAlgorithmsRequestList {
    @xmlName("item") member: Phase1IntegrityAlgorithmsRequestListValue
}

structure Phase1IntegrityAlgorithmsRequestListValue {
    Value: String
}

list Phase2DHGroupNumbersList {
    @xmlName("item") member: Phase2DHGroupNumbersListValue
}

structure Phase2DHGroupNumbersListValue {
    @xmlName("value") Value: Integer
}

list Phase2DHGroupNumbersRequestList {
    @xmlName("item") member: Phase2DHGroupNumbersRequestListValue
}

structure Phase2DHGroupNumbersRequestListValue {
    Value: Integer
}

list Phase2EncryptionAlgorithmsList {
    @xmlName("item") member: Phase2EncryptionAlgorithmsListValue
}

structure Phase2EncryptionAlgorithmsListValue {
    @xmlName("value") Value: String
}

list Phase2EncryptionAlgorithmsRequestList {
    @xmlName("item") member: Phase2EncryptionAlgorithmsRequestListValue
}

structure Phase2EncryptionAlgorithmsRequestListValue {
    Value: String
}

list Phase2IntegrityAlgorithmsList {
    @xmlName("item") member: Phase2IntegrityAlgorithmsListValue
}

structure Phase2IntegrityAlgorithmsListValue {
    @xmlName("value") Value: String
}

list Phase2IntegrityAlgorithmsRequestList {
    @xmlName("item") member: Phase2IntegrityAlgorithmsRequestListValue
}

structure Phase2IntegrityAlgorithmsRequestListValue {
    Value: String
}

enum PhcSupport {
    unsupported
    supported
}

structure Placement {
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("affinity") Affinity: String
    @xmlName("groupName") GroupName: PlacementGroupName
    @xmlName("partitionNumber") PartitionNumber: Integer
    @xmlName("hostId") HostId: String
    @xmlName("tenancy") Tenancy: Tenancy
    @xmlName("spreadDomain") SpreadDomain: String
    @xmlName("hostResourceGroupArn") HostResourceGroupArn: String
    @xmlName("groupId") GroupId: PlacementGroupId
    @xmlName("availabilityZone") AvailabilityZone: String
}

structure PlacementGroup {
    @xmlName("groupName") GroupName: String
    @xmlName("state") State: PlacementGroupState
    @xmlName("strategy") Strategy: PlacementStrategy
    @xmlName("partitionCount") PartitionCount: Integer
    @xmlName("groupId") GroupId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("groupArn") GroupArn: String
    @xmlName("spreadLevel") SpreadLevel: SpreadLevel
    @xmlName("linkedGroupId") LinkedGroupId: PlacementGroupId
    @xmlName("operator") Operator: OperatorResponse
}

@pattern("^arn:aws([a-z-]+)?:ec2:[a-z\\d-]+:\\d{12}:placement-group/^.{1,255}$")
string PlacementGroupArn

string PlacementGroupId

list PlacementGroupIdStringList {
    @xmlName("GroupId") member: PlacementGroupId
}

structure PlacementGroupInfo {
    @xmlName("supportedStrategies") SupportedStrategies: PlacementGroupStrategyList
}

list PlacementGroupList {
    @xmlName("item") member: PlacementGroup
}

string PlacementGroupName

string PlacementGroupNameWithResolver

enum PlacementGroupState {
    pending
    available
    deleting
    deleted
}

enum PlacementGroupStrategy {
    cluster
    partition
    spread
}

list PlacementGroupStrategyList {
    @xmlName("item") member: PlacementGroupStrategy
}

list PlacementGroupStringList {
    member: PlacementGroupName
}

structure PlacementResponse {
    @xmlName("groupName") GroupName: PlacementGroupName
}

enum PlacementStrategy {
    cluster
    spread
    partition
}

enum PlatformValues {
    Windows
}

structure PoolCidrBlock {
    @xmlName("poolCidrBlock") Cidr: String
}

list PoolCidrBlocksSet {
    @xmlName("item") member: PoolCidrBlock
}

@range(min: 1, max: 10)
integer PoolMaxResults

@range(min: 0, max: 65535)
integer Port

structure PortRange {
    @xmlName("from") From: Integer
    @xmlName("to") To: Integer
}

list PortRangeList {
    @xmlName("item") member: PortRange
}

structure PrefixList {
    @xmlName("cidrSet") Cidrs: ValueStringList
    @xmlName("prefixListId") PrefixListId: String
    @xmlName("prefixListName") PrefixListName: String
}

structure PrefixListAssociation {
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceOwner") ResourceOwner: String
}

list PrefixListAssociationSet {
    @xmlName("item") member: PrefixListAssociation
}

structure PrefixListEntry {
    @xmlName("cidr") Cidr: String
    @xmlName("description") Description: String
}

list PrefixListEntrySet {
    @xmlName("item") member: PrefixListEntry
}

structure PrefixListId {
    @xmlName("description") Description: String
    @xmlName("prefixListId") PrefixListId: String
}

list PrefixListIdList {
    @xmlName("item") member: PrefixListId
}

list PrefixListIdSet {
    @xmlName("item") member: String
}

@range(min: 1, max: 100)
integer PrefixListMaxResults

string PrefixListResourceId

list PrefixListResourceIdStringList {
    @xmlName("item") member: PrefixListResourceId
}

list PrefixListSet {
    @xmlName("item") member: PrefixList
}

enum PrefixListState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    restore_in_progress = "restore-in-progress"
    restore_complete = "restore-complete"
    restore_failed = "restore-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

structure PriceSchedule {
    @xmlName("active") Active: Boolean
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("price") Price: Double
    @xmlName("term") Term: Long
}

list PriceScheduleList {
    @xmlName("item") member: PriceSchedule
}

structure PriceScheduleSpecification {
    @xmlName("term") Term: Long
    @xmlName("price") Price: Double
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
}

list PriceScheduleSpecificationList {
    @xmlName("item") member: PriceScheduleSpecification
}

structure PricingDetail {
    @xmlName("count") Count: Integer
    @xmlName("price") Price: Double
}

list PricingDetailsList {
    @xmlName("item") member: PricingDetail
}

structure PrincipalIdFormat {
    @xmlName("arn") Arn: String
    @xmlName("statusSet") Statuses: IdFormatList
}

list PrincipalIdFormatList {
    @xmlName("item") member: PrincipalIdFormat
}

enum PrincipalType {
    All
    Service
    OrganizationUnit
    Account
    User
    Role
}

@range(min: -1, max: 65535)
integer Priority

structure PrivateDnsDetails {
    @xmlName("privateDnsName") PrivateDnsName: String
}

list PrivateDnsDetailsSet {
    @xmlName("item") member: PrivateDnsDetails
}

structure PrivateDnsNameConfiguration {
    @xmlName("state") State: DnsNameState
    @xmlName("type") Type: String
    @xmlName("value") Value: String
    @xmlName("name") Name: String
}

structure PrivateDnsNameOptionsOnLaunch {
    @xmlName("hostnameType") HostnameType: HostnameType
    @xmlName("enableResourceNameDnsARecord") EnableResourceNameDnsARecord: Boolean
    @xmlName("enableResourceNameDnsAAAARecord") EnableResourceNameDnsAAAARecord: Boolean
}

structure PrivateDnsNameOptionsRequest {
    HostnameType: HostnameType
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

structure PrivateDnsNameOptionsResponse {
    @xmlName("hostnameType") HostnameType: HostnameType
    @xmlName("enableResourceNameDnsARecord") EnableResourceNameDnsARecord: Boolean
    @xmlName("enableResourceNameDnsAAAARecord") EnableResourceNameDnsAAAARecord: Boolean
}

@length(min: 0, max: 10)
list PrivateDnsSpecifiedDomainSet {
    @xmlName("item") member: String
}

list PrivateIpAddressConfigSet {
    @xmlName("PrivateIpAddressConfigSet") member: ScheduledInstancesPrivateIpAddressConfig
}

@range(min: 1, max: 31)
integer PrivateIpAddressCount

structure PrivateIpAddressSpecification {
    @xmlName("primary") Primary: Boolean
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list PrivateIpAddressSpecificationList {
    @xmlName("item") member: PrivateIpAddressSpecification
}

list PrivateIpAddressStringList {
    @xmlName("PrivateIpAddress") member: String
}

structure ProcessorInfo {
    @xmlName("supportedArchitectures") SupportedArchitectures: ArchitectureTypeList
    @xmlName("sustainedClockSpeedInGhz") SustainedClockSpeedInGhz: ProcessorSustainedClockSpeed
    @xmlName("supportedFeatures") SupportedFeatures: SupportedAdditionalProcessorFeatureList
    @xmlName("manufacturer") Manufacturer: CpuManufacturerName
}

double ProcessorSustainedClockSpeed

structure ProductCode {
    @xmlName("productCode") ProductCodeId: String
    @xmlName("type") ProductCodeType: ProductCodeValues
}

list ProductCodeList {
    @xmlName("item") member: ProductCode
}

list ProductCodeStringList {
    @xmlName("ProductCode") member: String
}

enum ProductCodeValues {
    devpay
    marketplace
}

list ProductDescriptionList {
    member: String
}

structure PropagatingVgw {
    @xmlName("gatewayId") GatewayId: String
}

list PropagatingVgwList {
    @xmlName("item") member: PropagatingVgw
}

enum Protocol {
    tcp
    udp
}

@range(min: 0, max: 255)
integer ProtocolInt

list ProtocolIntList {
    @xmlName("item") member: ProtocolInt
}

list ProtocolList {
    @xmlName("item") member: Protocol
}

enum ProtocolValue {
    gre
}

structure ProvisionByoipCidrRequest {
    @required Cidr: String
    CidrAuthorizationContext: CidrAuthorizationContext
    PubliclyAdvertisable: Boolean
    Description: String
    DryRun: Boolean
    @xmlName("PoolTagSpecification") PoolTagSpecifications: TagSpecificationList
    MultiRegion: Boolean
    NetworkBorderGroup: String
}

structure ProvisionByoipCidrResult {
    @xmlName("byoipCidr") ByoipCidr: ByoipCidr
}

structure ProvisionIpamByoasnRequest {
    DryRun: Boolean
    @required IpamId: IpamId
    @required Asn: String
    @required AsnAuthorizationContext: AsnAuthorizationContext
}

structure ProvisionIpamByoasnResult {
    @xmlName("byoasn") Byoasn: Byoasn
}

structure ProvisionIpamPoolCidrRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    Cidr: String
    CidrAuthorizationContext: IpamCidrAuthorizationContext
    NetmaskLength: Integer
    @idempotencyToken ClientToken: String
    VerificationMethod: VerificationMethod
    IpamExternalResourceVerificationTokenId: IpamExternalResourceVerificationTokenId
}

structure ProvisionIpamPoolCidrResult {
    @xmlName("ipamPoolCidr") IpamPoolCidr: IpamPoolCidr
}

structure ProvisionPublicIpv4PoolCidrRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    @required PoolId: Ipv4PoolEc2Id
    @required NetmaskLength: Integer
    NetworkBorderGroup: String
}

structure ProvisionPublicIpv4PoolCidrResult {
    @xmlName("poolId") PoolId: Ipv4PoolEc2Id
    @xmlName("poolAddressRange") PoolAddressRange: PublicIpv4PoolRange
}

structure ProvisionedBandwidth {
    @xmlName("provisionTime") ProvisionTime: DateTime
    @xmlName("provisioned") Provisioned: String
    @xmlName("requestTime") RequestTime: DateTime
    @xmlName("requested") Requested: String
    @xmlName("status") Status: String
}

structure PtrUpdateStatus {
    @xmlName("value") Value: String
    @xmlName("status") Status: String
    @xmlName("reason") Reason: String
}

string PublicIpAddress

structure PublicIpDnsNameOptions {
    @xmlName("dnsHostnameType") DnsHostnameType: String
    @xmlName("publicIpv4DnsName") PublicIpv4DnsName: String
    @xmlName("publicIpv6DnsName") PublicIpv6DnsName: String
    @xmlName("publicDualStackDnsName") PublicDualStackDnsName: String
}

enum PublicIpDnsOption {
    public_dual_stack_dns_name = "public-dual-stack-dns-name"
    public_ipv4_dns_name = "public-ipv4-dns-name"
    public_ipv6_dns_name = "public-ipv6-dns-name"
}

list PublicIpStringList {
    @xmlName("PublicIp") member: String
}

structure PublicIpv4Pool {
    @xmlName("poolId") PoolId: String
    @xmlName("description") Description: String
    @xmlName("poolAddressRangeSet") PoolAddressRanges: PublicIpv4PoolRangeSet
    @xmlName("totalAddressCount") TotalAddressCount: Integer
    @xmlName("totalAvailableAddressCount") TotalAvailableAddressCount: Integer
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("tagSet") Tags: TagList
}

list PublicIpv4PoolIdStringList {
    @xmlName("item") member: Ipv4PoolEc2Id
}

structure PublicIpv4PoolRange {
    @xmlName("firstAddress") FirstAddress: String
    @xmlName("lastAddress") LastAddress: String
    @xmlName("addressCount") AddressCount: Integer
    @xmlName("availableAddressCount") AvailableAddressCount: Integer
}

list PublicIpv4PoolRangeSet {
    @xmlName("item") member: PublicIpv4PoolRange
}

list PublicIpv4PoolSet {
    @xmlName("item") member: PublicIpv4Pool
}

structure Purchase {
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("duration") Duration: Integer
    @xmlName("hostIdSet") HostIdSet: ResponseHostIdSet
    @xmlName("hostReservationId") HostReservationId: HostReservationId
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("instanceFamily") InstanceFamily: String
    @xmlName("paymentOption") PaymentOption: PaymentOption
    @xmlName("upfrontPrice") UpfrontPrice: String
}

structure PurchaseCapacityBlockExtensionRequest {
    @required CapacityBlockExtensionOfferingId: OfferingId
    @required CapacityReservationId: CapacityReservationId
    DryRun: Boolean
}

structure PurchaseCapacityBlockExtensionResult {
    @xmlName("capacityBlockExtensionSet") CapacityBlockExtensions: CapacityBlockExtensionSet
}

structure PurchaseCapacityBlockRequest {
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @required CapacityBlockOfferingId: OfferingId
    @required InstancePlatform: CapacityReservationInstancePlatform
}

structure PurchaseCapacityBlockResult {
    @xmlName("capacityReservation") CapacityReservation: CapacityReservation
    @xmlName("capacityBlockSet") CapacityBlocks: CapacityBlockSet
}

structure PurchaseHostReservationRequest {
    ClientToken: String
    CurrencyCode: CurrencyCodeValues
    @required HostIdSet: RequestHostIdSet
    LimitPrice: String
    @required OfferingId: OfferingId
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure PurchaseHostReservationResult {
    @xmlName("clientToken") ClientToken: String
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("purchase") Purchase: PurchaseSet
    @xmlName("totalHourlyPrice") TotalHourlyPrice: String
    @xmlName("totalUpfrontPrice") TotalUpfrontPrice: String
}

structure PurchaseRequest {
    @required InstanceCount: Integer
    @required PurchaseToken: String
}

@length(min: 1)
list PurchaseRequestSet {
    @xmlName("PurchaseRequest") member: PurchaseRequest
}

structure PurchaseReservedInstancesOfferingRequest {
    @required InstanceCount: Integer
    @required ReservedInstancesOfferingId: ReservedInstancesOfferingId
    PurchaseTime: DateTime
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("limitPrice") LimitPrice: ReservedInstanceLimitPrice
}

structure PurchaseReservedInstancesOfferingResult {
    @xmlName("reservedInstancesId") ReservedInstancesId: String
}

structure PurchaseScheduledInstancesRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    @required @xmlName("PurchaseRequest") PurchaseRequests: PurchaseRequestSet
}

structure PurchaseScheduledInstancesResult {
    @xmlName("scheduledInstanceSet") ScheduledInstanceSet: PurchasedScheduledInstanceSet
}

list PurchaseSet {
    @xmlName("item") member: Purchase
}

list PurchasedScheduledInstanceSet {
    @xmlName("item") member: ScheduledInstance
}

enum RIProductDescription {
    Linux_UNIX = "Linux/UNIX"
    Linux_UNIX__Amazon_VPC_ = "Linux/UNIX (Amazon VPC)"
    Windows
    Windows__Amazon_VPC_ = "Windows (Amazon VPC)"
}

string RamdiskId

string RdsDbClusterArn

string RdsDbInstanceArn

string RdsDbProxyArn

list ReasonCodesList {
    @xmlName("item") member: ReportInstanceReasonCodes
}

structure RebootInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

enum RebootMigrationSupport {
    unsupported
    supported
}

structure RecurringCharge {
    @xmlName("amount") Amount: Double
    @xmlName("frequency") Frequency: RecurringChargeFrequency
}

enum RecurringChargeFrequency {
    Hourly
}

list RecurringChargesList {
    @xmlName("item") member: RecurringCharge
}

structure ReferencedSecurityGroup {
    @xmlName("groupId") GroupId: String
    @xmlName("peeringStatus") PeeringStatus: String
    @xmlName("userId") UserId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
}

structure Region {
    @xmlName("optInStatus") OptInStatus: String
    @xmlName("geographySet") Geography: RegionGeographyList
    @xmlName("regionName") RegionName: String
    @xmlName("regionEndpoint") Endpoint: String
}

structure RegionGeography {
    @xmlName("name") Name: String
}

list RegionGeographyList {
    @xmlName("item") member: RegionGeography
}

list RegionList {
    @xmlName("item") member: Region
}

list RegionNameStringList {
    @xmlName("RegionName") member: String
}

@length(min: 0, max: 10)
list RegionNames {
    member: String
}

structure RegionalSummary {
    @xmlName("regionName") RegionName: String
    @xmlName("numberOfMatchedAccounts") NumberOfMatchedAccounts: Integer
    @xmlName("numberOfUnmatchedAccounts") NumberOfUnmatchedAccounts: Integer
}

list RegionalSummaryList {
    @xmlName("item") member: RegionalSummary
}

structure RegisterImageRequest {
    ImageLocation: String
    @xmlName("BillingProduct") BillingProducts: BillingProductList
    BootMode: BootModeValues
    TpmSupport: TpmSupportValues
    UefiData: ImageUefiDataRequest
    ImdsSupport: ImdsSupportValues
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("name") Name: ImageNameRequest
    @xmlName("description") Description: ImageDescriptionRequest
    @xmlName("architecture") Architecture: ArchitectureValues
    @xmlName("kernelId") KernelId: KernelId
    @xmlName("ramdiskId") RamdiskId: RamdiskId
    @xmlName("rootDeviceName") RootDeviceName: String
    @xmlName("BlockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingRequestList
    @xmlName("virtualizationType") VirtualizationType: String
    @xmlName("sriovNetSupport") SriovNetSupport: String
    @xmlName("enaSupport") EnaSupport: Boolean
}

structure RegisterImageResult {
    @xmlName("imageId") ImageId: String
}

structure RegisterInstanceEventNotificationAttributesRequest {
    DryRun: Boolean
    @required InstanceTagAttribute: RegisterInstanceTagAttributeRequest
}

structure RegisterInstanceEventNotificationAttributesResult {
    @xmlName("instanceTagAttribute") InstanceTagAttribute: InstanceTagNotificationAttribute
}

structure RegisterInstanceTagAttributeRequest {
    IncludeAllTagsOfInstance: Boolean
    @xmlName("InstanceTagKey") InstanceTagKeys: InstanceTagKeySet
}

structure RegisterTransitGatewayMulticastGroupMembersRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    GroupIpAddress: String
    @required NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
    DryRun: Boolean
}

structure RegisterTransitGatewayMulticastGroupMembersResult {
    @xmlName("registeredMulticastGroupMembers") RegisteredMulticastGroupMembers: TransitGatewayMulticastRegisteredGroupMembers
}

structure RegisterTransitGatewayMulticastGroupSourcesRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    GroupIpAddress: String
    @required NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
    DryRun: Boolean
}

structure RegisterTransitGatewayMulticastGroupSourcesResult {
    @xmlName("registeredMulticastGroupSources") RegisteredMulticastGroupSources: TransitGatewayMulticastRegisteredGroupSources
}

structure RegisteredInstance {
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("sqlServerLicenseUsage") SqlServerLicenseUsage: SqlServerLicenseUsage
    @xmlName("haStatus") HaStatus: HaStatus
    @xmlName("processingStatus") ProcessingStatus: String
    @xmlName("lastUpdatedTime") LastUpdatedTime: MillisecondDateTime
    @xmlName("sqlServerCredentials") SqlServerCredentials: String
    @xmlName("tagSet") Tags: TagList
}

list RegisteredInstanceList {
    @xmlName("item") member: RegisteredInstance
}

structure RejectCapacityReservationBillingOwnershipRequest {
    DryRun: Boolean
    @required CapacityReservationId: CapacityReservationId
}

structure RejectCapacityReservationBillingOwnershipResult {
    @xmlName("return") Return: Boolean
}

structure RejectTransitGatewayClientVpnAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure RejectTransitGatewayClientVpnAttachmentResult {
    @xmlName("transitGatewayClientVpnAttachment") TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
}

structure RejectTransitGatewayMulticastDomainAssociationsRequest {
    TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    SubnetIds: ValueStringList
    DryRun: Boolean
}

structure RejectTransitGatewayMulticastDomainAssociationsResult {
    @xmlName("associations") Associations: TransitGatewayMulticastDomainAssociations
}

structure RejectTransitGatewayPeeringAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure RejectTransitGatewayPeeringAttachmentResult {
    @xmlName("transitGatewayPeeringAttachment") TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
}

structure RejectTransitGatewayVpcAttachmentRequest {
    @required TransitGatewayAttachmentId: TransitGatewayAttachmentId
    DryRun: Boolean
}

structure RejectTransitGatewayVpcAttachmentResult {
    @xmlName("transitGatewayVpcAttachment") TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
}

structure RejectVpcEndpointConnectionsRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
    @required @xmlName("VpcEndpointId") VpcEndpointIds: VpcEndpointIdList
}

structure RejectVpcEndpointConnectionsResult {
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemSet
}

structure RejectVpcPeeringConnectionRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: VpcPeeringConnectionId
}

structure RejectVpcPeeringConnectionResult {
    @xmlName("return") Return: Boolean
}

structure ReleaseAddressRequest {
    AllocationId: AllocationId
    PublicIp: String
    NetworkBorderGroup: String
    @xmlName("dryRun") DryRun: Boolean
}

structure ReleaseHostsRequest {
    @required @xmlName("hostId") HostIds: RequestHostIdList
}

structure ReleaseHostsResult {
    @xmlName("successful") Successful: ResponseHostIdList
    @xmlName("unsuccessful") Unsuccessful: UnsuccessfulItemList
}

structure ReleaseIpamPoolAllocationRequest {
    DryRun: Boolean
    @required IpamPoolId: IpamPoolId
    @required Cidr: String
    @required IpamPoolAllocationId: IpamPoolAllocationId
}

structure ReleaseIpamPoolAllocationResult {
    @xmlName("success") Success: Boolean
}

structure RemoveIpamOperatingRegion {
    RegionName: String
}

@length(min: 0, max: 50)
list RemoveIpamOperatingRegionSet {
    member: RemoveIpamOperatingRegion
}

structure RemoveIpamOrganizationalUnitExclusion {
    OrganizationsEntityPath: String
}

@length(min: 0, max: 10)
list RemoveIpamOrganizationalUnitExclusionSet {
    member: RemoveIpamOrganizationalUnitExclusion
}

@length(min: 0, max: 100)
list RemovePrefixListEntries {
    member: RemovePrefixListEntry
}

structure RemovePrefixListEntry {
    @required Cidr: String
}

structure ReplaceIamInstanceProfileAssociationRequest {
    @required IamInstanceProfile: IamInstanceProfileSpecification
    @required AssociationId: IamInstanceProfileAssociationId
}

structure ReplaceIamInstanceProfileAssociationResult {
    @xmlName("iamInstanceProfileAssociation") IamInstanceProfileAssociation: IamInstanceProfileAssociation
}

structure ReplaceImageCriteriaInAllowedImagesSettingsRequest {
    @xmlName("ImageCriterion") ImageCriteria: ImageCriterionRequestList
    DryRun: Boolean
}

structure ReplaceImageCriteriaInAllowedImagesSettingsResult {
    @xmlName("return") ReturnValue: Boolean
}

structure ReplaceNetworkAclAssociationRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("associationId") AssociationId: NetworkAclAssociationId
    @required @xmlName("networkAclId") NetworkAclId: NetworkAclId
}

structure ReplaceNetworkAclAssociationResult {
    @xmlName("newAssociationId") NewAssociationId: String
}

structure ReplaceNetworkAclEntryRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkAclId") NetworkAclId: NetworkAclId
    @required @xmlName("ruleNumber") RuleNumber: Integer
    @required @xmlName("protocol") Protocol: String
    @required @xmlName("ruleAction") RuleAction: RuleAction
    @required @xmlName("egress") Egress: Boolean
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
    @xmlName("Icmp") IcmpTypeCode: IcmpTypeCode
    @xmlName("portRange") PortRange: PortRange
}

structure ReplaceRootVolumeTask {
    @xmlName("replaceRootVolumeTaskId") ReplaceRootVolumeTaskId: ReplaceRootVolumeTaskId
    @xmlName("instanceId") InstanceId: String
    @xmlName("taskState") TaskState: ReplaceRootVolumeTaskState
    @xmlName("startTime") StartTime: String
    @xmlName("completeTime") CompleteTime: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("imageId") ImageId: ImageId
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("deleteReplacedRootVolume") DeleteReplacedRootVolume: Boolean
}

string ReplaceRootVolumeTaskId

list ReplaceRootVolumeTaskIds {
    @xmlName("ReplaceRootVolumeTaskId") member: ReplaceRootVolumeTaskId
}

enum ReplaceRootVolumeTaskState {
    pending
    in_progress = "in-progress"
    failing
    succeeded
    failed
    failed_detached = "failed-detached"
}

list ReplaceRootVolumeTasks {
    @xmlName("item") member: ReplaceRootVolumeTask
}

structure ReplaceRouteRequest {
    DestinationPrefixListId: PrefixListResourceId
    VpcEndpointId: VpcEndpointId
    LocalTarget: Boolean
    TransitGatewayId: TransitGatewayId
    LocalGatewayId: LocalGatewayId
    CarrierGatewayId: CarrierGatewayId
    CoreNetworkArn: CoreNetworkArn
    OdbNetworkArn: OdbNetworkArn
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("gatewayId") GatewayId: RouteGatewayId
    @xmlName("destinationIpv6CidrBlock") DestinationIpv6CidrBlock: String
    @xmlName("egressOnlyInternetGatewayId") EgressOnlyInternetGatewayId: EgressOnlyInternetGatewayId
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: VpcPeeringConnectionId
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
}

structure ReplaceRouteTableAssociationRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("associationId") AssociationId: RouteTableAssociationId
    @required @xmlName("routeTableId") RouteTableId: RouteTableId
}

structure ReplaceRouteTableAssociationResult {
    @xmlName("newAssociationId") NewAssociationId: String
    @xmlName("associationState") AssociationState: RouteTableAssociationState
}

structure ReplaceTransitGatewayRouteRequest {
    @required DestinationCidrBlock: String
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
    Blackhole: Boolean
    DryRun: Boolean
}

structure ReplaceTransitGatewayRouteResult {
    @xmlName("route") Route: TransitGatewayRoute
}

structure ReplaceVpnTunnelRequest {
    @required VpnConnectionId: VpnConnectionId
    @required VpnTunnelOutsideIpAddress: String
    ApplyPendingMaintenance: Boolean
    DryRun: Boolean
}

structure ReplaceVpnTunnelResult {
    @xmlName("return") Return: Boolean
}

enum ReplacementStrategy {
    launch
    launch_before_terminate = "launch-before-terminate"
}

enum ReportInstanceReasonCodes {
    instance_stuck_in_state = "instance-stuck-in-state"
    unresponsive
    not_accepting_credentials = "not-accepting-credentials"
    password_not_available = "password-not-available"
    performance_network = "performance-network"
    performance_instance_store = "performance-instance-store"
    performance_ebs_volume = "performance-ebs-volume"
    performance_other = "performance-other"
    other
}

structure ReportInstanceStatusRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") Instances: InstanceIdStringList
    @required @xmlName("status") Status: ReportStatusType
    @xmlName("startTime") StartTime: DateTime
    @xmlName("endTime") EndTime: DateTime
    @required @xmlName("reasonCode") ReasonCodes: ReasonCodesList
    @xmlName("description") @deprecated Description: ReportInstanceStatusRequestDescription
}

@sensitive
string ReportInstanceStatusRequestDescription

enum ReportState {
    running
    cancelled
    complete
    error
}

enum ReportStatusType {
    ok
    impaired
}

structure RequestFilterPortRange {
    FromPort: Port
    ToPort: Port
}

list RequestHostIdList {
    @xmlName("item") member: DedicatedHostId
}

list RequestHostIdSet {
    @xmlName("item") member: DedicatedHostId
}

@length(min: 0, max: 100)
list RequestInstanceTypeList {
    member: InstanceType
}

structure RequestIpamResourceTag {
    Key: String
    Value: String
}

list RequestIpamResourceTagList {
    @xmlName("item") member: RequestIpamResourceTag
}

structure RequestLaunchTemplateData {
    KernelId: KernelId
    EbsOptimized: Boolean
    IamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest
    @xmlName("BlockDeviceMapping") BlockDeviceMappings: LaunchTemplateBlockDeviceMappingRequestList
    @xmlName("NetworkInterface") NetworkInterfaces: LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList
    ImageId: ImageId
    InstanceType: InstanceType
    KeyName: KeyPairName
    Monitoring: LaunchTemplatesMonitoringRequest
    Placement: LaunchTemplatePlacementRequest
    RamDiskId: RamdiskId
    DisableApiTermination: Boolean
    InstanceInitiatedShutdownBehavior: ShutdownBehavior
    UserData: SensitiveUserData
    @xmlName("TagSpecification") TagSpecifications: LaunchTemplateTagSpecificationRequestList
    @xmlName("ElasticGpuSpecification") @deprecated ElasticGpuSpecifications: ElasticGpuSpecificationList
    @xmlName("ElasticInferenceAccelerator") @deprecated ElasticInferenceAccelerators: LaunchTemplateElasticInferenceAcceleratorList
    @xmlName("SecurityGroupId") SecurityGroupIds: SecurityGroupIdStringList
    @xmlName("SecurityGroup") SecurityGroups: SecurityGroupStringList
    InstanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest
    CreditSpecification: CreditSpecificationRequest
    CpuOptions: LaunchTemplateCpuOptionsRequest
    CapacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest
    @xmlName("LicenseSpecification") LicenseSpecifications: LaunchTemplateLicenseSpecificationListRequest
    HibernationOptions: LaunchTemplateHibernationOptionsRequest
    MetadataOptions: LaunchTemplateInstanceMetadataOptionsRequest
    EnclaveOptions: LaunchTemplateEnclaveOptionsRequest
    InstanceRequirements: InstanceRequirementsRequest
    PrivateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest
    MaintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest
    DisableApiStop: Boolean
    Operator: OperatorRequest
    NetworkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest
    @xmlName("SecondaryInterface") SecondaryInterfaces: LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList
}

structure RequestSpotFleetRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("spotFleetRequestConfig") SpotFleetRequestConfig: SpotFleetRequestConfigData
}

structure RequestSpotFleetResponse {
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
}

structure RequestSpotInstancesRequest {
    LaunchSpecification: RequestSpotLaunchSpecification
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("spotPrice") SpotPrice: String
    @xmlName("clientToken") ClientToken: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("type") Type: SpotInstanceType
    @xmlName("validFrom") ValidFrom: DateTime
    @xmlName("validUntil") ValidUntil: DateTime
    @xmlName("launchGroup") LaunchGroup: String
    @xmlName("availabilityZoneGroup") AvailabilityZoneGroup: String
    @xmlName("blockDurationMinutes") BlockDurationMinutes: Integer
}

structure RequestSpotInstancesResult {
    @xmlName("spotInstanceRequestSet") SpotInstanceRequests: SpotInstanceRequestList
}

structure RequestSpotLaunchSpecification {
    @xmlName("SecurityGroupId") SecurityGroupIds: RequestSpotLaunchSpecificationSecurityGroupIdList
    @xmlName("SecurityGroup") SecurityGroups: RequestSpotLaunchSpecificationSecurityGroupList
    @xmlName("addressingType") AddressingType: String
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingList
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfileSpecification
    @xmlName("imageId") ImageId: ImageId
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("kernelId") KernelId: KernelId
    @xmlName("keyName") KeyName: KeyPairNameWithResolver
    @xmlName("monitoring") Monitoring: RunInstancesMonitoringEnabled
    @xmlName("NetworkInterface") NetworkInterfaces: InstanceNetworkInterfaceSpecificationList
    @xmlName("placement") Placement: SpotPlacement
    @xmlName("ramdiskId") RamdiskId: RamdiskId
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("userData") UserData: SensitiveUserData
}

list RequestSpotLaunchSpecificationSecurityGroupIdList {
    @xmlName("item") member: SecurityGroupId
}

list RequestSpotLaunchSpecificationSecurityGroupList {
    @xmlName("item") member: String
}

structure Reservation {
    @xmlName("reservationId") ReservationId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("requesterId") RequesterId: String
    @xmlName("groupSet") Groups: GroupIdentifierList
    @xmlName("instancesSet") Instances: InstanceList
}

enum ReservationEndDateType {
    limited
    unlimited
}

structure ReservationFleetInstanceSpecification {
    InstanceType: InstanceType
    InstancePlatform: CapacityReservationInstancePlatform
    Weight: DoubleWithConstraints
    AvailabilityZone: String
    AvailabilityZoneId: String
    EbsOptimized: Boolean
    Priority: IntegerWithConstraints
}

list ReservationFleetInstanceSpecificationList {
    member: ReservationFleetInstanceSpecification
}

string ReservationId

list ReservationList {
    @xmlName("item") member: Reservation
}

enum ReservationState {
    active
    expired
    cancelled
    scheduled
    pending
    failed
    delayed
    unsupported
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    retired
}

enum ReservationType {
    capacity_block = "capacity-block"
    odcr
}

list ReservationTypeList {
    @xmlName("item") member: FleetReservationType
}

list ReservationTypeListRequest {
    @xmlName("ReservationType") member: FleetReservationType
}

structure ReservationValue {
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("remainingTotalValue") RemainingTotalValue: String
    @xmlName("remainingUpfrontValue") RemainingUpfrontValue: String
}

structure ReservedCapacityOptions {
    @xmlName("reservationTypeSet") ReservationTypes: ReservationTypeList
}

structure ReservedCapacityOptionsRequest {
    @xmlName("ReservationType") ReservationTypes: ReservationTypeListRequest
}

list ReservedInstanceIdSet {
    @xmlName("ReservedInstanceId") member: ReservationId
}

structure ReservedInstanceLimitPrice {
    @xmlName("amount") Amount: Double
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
}

structure ReservedInstanceReservationValue {
    @xmlName("reservationValue") ReservationValue: ReservationValue
    @xmlName("reservedInstanceId") ReservedInstanceId: String
}

list ReservedInstanceReservationValueSet {
    @xmlName("item") member: ReservedInstanceReservationValue
}

enum ReservedInstanceState {
    payment_pending = "payment-pending"
    active
    payment_failed = "payment-failed"
    retired
    queued
    queued_deleted = "queued-deleted"
}

structure ReservedInstances {
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("instanceTenancy") InstanceTenancy: Tenancy
    @xmlName("offeringClass") OfferingClass: OfferingClassType
    @xmlName("offeringType") OfferingType: OfferingTypeValues
    @xmlName("recurringCharges") RecurringCharges: RecurringChargesList
    @xmlName("scope") Scope: scope
    @xmlName("tagSet") Tags: TagList
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("reservedInstancesId") ReservedInstancesId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("start") Start: DateTime
    @xmlName("end") End: DateTime
    @xmlName("duration") Duration: Long
    @xmlName("usagePrice") UsagePrice: Float
    @xmlName("fixedPrice") FixedPrice: Float
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("productDescription") ProductDescription: RIProductDescription
    @xmlName("state") State: ReservedInstanceState
}

structure ReservedInstancesConfiguration {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("platform") Platform: String
    @xmlName("scope") Scope: scope
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
}

list ReservedInstancesConfigurationList {
    @xmlName("item") member: ReservedInstancesConfiguration
}

structure ReservedInstancesId {
    @xmlName("reservedInstancesId") ReservedInstancesId: String
}

list ReservedInstancesIdStringList {
    @xmlName("ReservedInstancesId") member: ReservationId
}

list ReservedInstancesList {
    @xmlName("item") member: ReservedInstances
}

structure ReservedInstancesListing {
    @xmlName("clientToken") ClientToken: String
    @xmlName("createDate") CreateDate: DateTime
    @xmlName("instanceCounts") InstanceCounts: InstanceCountList
    @xmlName("priceSchedules") PriceSchedules: PriceScheduleList
    @xmlName("reservedInstancesId") ReservedInstancesId: String
    @xmlName("reservedInstancesListingId") ReservedInstancesListingId: String
    @xmlName("status") Status: ListingStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("updateDate") UpdateDate: DateTime
}

string ReservedInstancesListingId

list ReservedInstancesListingList {
    @xmlName("item") member: ReservedInstancesListing
}

structure ReservedInstancesModification {
    @xmlName("clientToken") ClientToken: String
    @xmlName("createDate") CreateDate: DateTime
    @xmlName("effectiveDate") EffectiveDate: DateTime
    @xmlName("modificationResultSet") ModificationResults: ReservedInstancesModificationResultList
    @xmlName("reservedInstancesSet") ReservedInstancesIds: ReservedIntancesIds
    @xmlName("reservedInstancesModificationId") ReservedInstancesModificationId: String
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("updateDate") UpdateDate: DateTime
}

string ReservedInstancesModificationId

list ReservedInstancesModificationIdStringList {
    @xmlName("ReservedInstancesModificationId") member: ReservedInstancesModificationId
}

list ReservedInstancesModificationList {
    @xmlName("item") member: ReservedInstancesModification
}

structure ReservedInstancesModificationResult {
    @xmlName("reservedInstancesId") ReservedInstancesId: String
    @xmlName("targetConfiguration") TargetConfiguration: ReservedInstancesConfiguration
}

list ReservedInstancesModificationResultList {
    @xmlName("item") member: ReservedInstancesModificationResult
}

structure ReservedInstancesOffering {
    @xmlName("currencyCode") CurrencyCode: CurrencyCodeValues
    @xmlName("instanceTenancy") InstanceTenancy: Tenancy
    @xmlName("marketplace") Marketplace: Boolean
    @xmlName("offeringClass") OfferingClass: OfferingClassType
    @xmlName("offeringType") OfferingType: OfferingTypeValues
    @xmlName("pricingDetailsSet") PricingDetails: PricingDetailsList
    @xmlName("recurringCharges") RecurringCharges: RecurringChargesList
    @xmlName("scope") Scope: scope
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("reservedInstancesOfferingId") ReservedInstancesOfferingId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("duration") Duration: Long
    @xmlName("usagePrice") UsagePrice: Float
    @xmlName("fixedPrice") FixedPrice: Float
    @xmlName("productDescription") ProductDescription: RIProductDescription
}

string ReservedInstancesOfferingId

list ReservedInstancesOfferingIdStringList {
    member: ReservedInstancesOfferingId
}

list ReservedInstancesOfferingList {
    @xmlName("item") member: ReservedInstancesOffering
}

list ReservedIntancesIds {
    @xmlName("item") member: ReservedInstancesId
}

structure ResetAddressAttributeRequest {
    @required AllocationId: AllocationId
    @required Attribute: AddressAttributeName
    DryRun: Boolean
}

structure ResetAddressAttributeResult {
    @xmlName("address") Address: AddressAttribute
}

structure ResetEbsDefaultKmsKeyIdRequest {
    DryRun: Boolean
}

structure ResetEbsDefaultKmsKeyIdResult {
    @xmlName("kmsKeyId") KmsKeyId: String
}

enum ResetFpgaImageAttributeName {
    loadPermission
}

structure ResetFpgaImageAttributeRequest {
    DryRun: Boolean
    @required FpgaImageId: FpgaImageId
    Attribute: ResetFpgaImageAttributeName
}

structure ResetFpgaImageAttributeResult {
    @xmlName("return") Return: Boolean
}

enum ResetImageAttributeName {
    launchPermission
}

structure ResetImageAttributeRequest {
    @required Attribute: ResetImageAttributeName
    @required ImageId: ImageId
    @xmlName("dryRun") DryRun: Boolean
}

structure ResetInstanceAttributeRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("instanceId") InstanceId: InstanceId
    @required @xmlName("attribute") Attribute: InstanceAttributeName
}

structure ResetNetworkInterfaceAttributeRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("sourceDestCheck") SourceDestCheck: String
}

structure ResetSnapshotAttributeRequest {
    @required Attribute: SnapshotAttributeName
    @required SnapshotId: SnapshotId
    @xmlName("dryRun") DryRun: Boolean
}

@length(min: 1, max: 1283)
string ResourceArn

string ResourceConfigurationArn

list ResourceIdList {
    member: TaggableResourceId
}

list ResourceList {
    @xmlName("item") member: String
}

structure ResourceStatement {
    @xmlName("resourceSet") Resources: ValueStringList
    @xmlName("resourceTypeSet") ResourceTypes: ValueStringList
}

structure ResourceStatementRequest {
    @xmlName("Resource") Resources: ValueStringList
    @xmlName("ResourceType") ResourceTypes: ValueStringList
}

enum ResourceType {
    capacity_reservation = "capacity-reservation"
    client_vpn_endpoint = "client-vpn-endpoint"
    customer_gateway = "customer-gateway"
    carrier_gateway = "carrier-gateway"
    coip_pool = "coip-pool"
    declarative_policies_report = "declarative-policies-report"
    dedicated_host = "dedicated-host"
    dhcp_options = "dhcp-options"
    egress_only_internet_gateway = "egress-only-internet-gateway"
    elastic_ip = "elastic-ip"
    elastic_gpu = "elastic-gpu"
    export_image_task = "export-image-task"
    export_instance_task = "export-instance-task"
    fleet
    fpga_image = "fpga-image"
    host_reservation = "host-reservation"
    image
    image_usage_report = "image-usage-report"
    import_image_task = "import-image-task"
    import_snapshot_task = "import-snapshot-task"
    instance
    instance_event_window = "instance-event-window"
    internet_gateway = "internet-gateway"
    ipam
    ipam_pool = "ipam-pool"
    ipam_scope = "ipam-scope"
    ipv4pool_ec2 = "ipv4pool-ec2"
    ipv6pool_ec2 = "ipv6pool-ec2"
    key_pair = "key-pair"
    launch_template = "launch-template"
    local_gateway = "local-gateway"
    local_gateway_route_table = "local-gateway-route-table"
    local_gateway_virtual_interface = "local-gateway-virtual-interface"
    local_gateway_virtual_interface_group = "local-gateway-virtual-interface-group"
    local_gateway_route_table_vpc_association = "local-gateway-route-table-vpc-association"
    local_gateway_route_table_virtual_interface_group_association = "local-gateway-route-table-virtual-interface-group-association"
    natgateway
    network_acl = "network-acl"
    network_interface = "network-interface"
    network_insights_analysis = "network-insights-analysis"
    network_insights_path = "network-insights-path"
    network_insights_access_scope = "network-insights-access-scope"
    network_insights_access_scope_analysis = "network-insights-access-scope-analysis"
    outpost_lag = "outpost-lag"
    placement_group = "placement-group"
    prefix_list = "prefix-list"
    replace_root_volume_task = "replace-root-volume-task"
    reserved_instances = "reserved-instances"
    route_table = "route-table"
    security_group = "security-group"
    security_group_rule = "security-group-rule"
    service_link_virtual_interface = "service-link-virtual-interface"
    snapshot
    spot_fleet_request = "spot-fleet-request"
    spot_instances_request = "spot-instances-request"
    subnet
    subnet_cidr_reservation = "subnet-cidr-reservation"
    traffic_mirror_filter = "traffic-mirror-filter"
    traffic_mirror_session = "traffic-mirror-session"
    traffic_mirror_target = "traffic-mirror-target"
    transit_gateway = "transit-gateway"
    transit_gateway_attachment = "transit-gateway-attachment"
    transit_gateway_connect_peer = "transit-gateway-connect-peer"
    transit_gateway_multicast_domain = "transit-gateway-multicast-domain"
    transit_gateway_policy_table = "transit-gateway-policy-table"
    transit_gateway_metering_policy = "transit-gateway-metering-policy"
    transit_gateway_route_table = "transit-gateway-route-table"
    transit_gateway_route_table_announcement = "transit-gateway-route-table-announcement"
    volume
    vpc
    vpc_endpoint = "vpc-endpoint"
    vpc_endpoint_connection = "vpc-endpoint-connection"
    vpc_endpoint_service = "vpc-endpoint-service"
    vpc_endpoint_service_permission = "vpc-endpoint-service-permission"
    vpc_peering_connection = "vpc-peering-connection"
    vpn_connection = "vpn-connection"
    vpn_gateway = "vpn-gateway"
    vpc_flow_log = "vpc-flow-log"
    capacity_reservation_fleet = "capacity-reservation-fleet"
    traffic_mirror_filter_rule = "traffic-mirror-filter-rule"
    vpc_endpoint_connection_device_type = "vpc-endpoint-connection-device-type"
    verified_access_instance = "verified-access-instance"
    verified_access_group = "verified-access-group"
    verified_access_endpoint = "verified-access-endpoint"
    verified_access_policy = "verified-access-policy"
    verified_access_trust_provider = "verified-access-trust-provider"
    vpn_connection_device_type = "vpn-connection-device-type"
    vpc_block_public_access_exclusion = "vpc-block-public-access-exclusion"
    vpc_encryption_control = "vpc-encryption-control"
    route_server = "route-server"
    route_server_endpoint = "route-server-endpoint"
    route_server_peer = "route-server-peer"
    ipam_resource_discovery = "ipam-resource-discovery"
    ipam_resource_discovery_association = "ipam-resource-discovery-association"
    instance_connect_endpoint = "instance-connect-endpoint"
    verified_access_endpoint_target = "verified-access-endpoint-target"
    ipam_external_resource_verification_token = "ipam-external-resource-verification-token"
    capacity_block = "capacity-block"
    mac_modification_task = "mac-modification-task"
    ipam_prefix_list_resolver = "ipam-prefix-list-resolver"
    ipam_policy = "ipam-policy"
    ipam_prefix_list_resolver_target = "ipam-prefix-list-resolver-target"
    secondary_interface = "secondary-interface"
    secondary_network = "secondary-network"
    secondary_subnet = "secondary-subnet"
    capacity_manager_data_export = "capacity-manager-data-export"
    vpn_concentrator = "vpn-concentrator"
    ipam_pool_allocation = "ipam-pool-allocation"
}

structure ResourceTypeOption {
    OptionName: ImageReferenceOptionName
    @xmlName("OptionValue") OptionValues: ResourceTypeOptionValuesList
}

list ResourceTypeOptionList {
    member: ResourceTypeOption
}

string ResourceTypeOptionValue

list ResourceTypeOptionValuesList {
    member: ResourceTypeOptionValue
}

structure ResourceTypeRequest {
    ResourceType: ImageReferenceResourceType
    @xmlName("ResourceTypeOption") ResourceTypeOptions: ResourceTypeOptionList
}

list ResourceTypeRequestList {
    member: ResourceTypeRequest
}

structure ResponseError {
    @xmlName("code") Code: LaunchTemplateErrorCode
    @xmlName("message") Message: String
}

list ResponseHostIdList {
    @xmlName("item") member: String
}

list ResponseHostIdSet {
    @xmlName("item") member: String
}

structure ResponseLaunchTemplateData {
    @xmlName("kernelId") KernelId: String
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("iamInstanceProfile") IamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification
    @xmlName("blockDeviceMappingSet") BlockDeviceMappings: LaunchTemplateBlockDeviceMappingList
    @xmlName("networkInterfaceSet") NetworkInterfaces: LaunchTemplateInstanceNetworkInterfaceSpecificationList
    @xmlName("imageId") ImageId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("keyName") KeyName: String
    @xmlName("monitoring") Monitoring: LaunchTemplatesMonitoring
    @xmlName("placement") Placement: LaunchTemplatePlacement
    @xmlName("ramDiskId") RamDiskId: String
    @xmlName("disableApiTermination") DisableApiTermination: Boolean
    @xmlName("instanceInitiatedShutdownBehavior") InstanceInitiatedShutdownBehavior: ShutdownBehavior
    @xmlName("userData") UserData: SensitiveUserData
    @xmlName("tagSpecificationSet") TagSpecifications: LaunchTemplateTagSpecificationList
    @xmlName("elasticGpuSpecificationSet") ElasticGpuSpecifications: ElasticGpuSpecificationResponseList
    @xmlName("elasticInferenceAcceleratorSet") ElasticInferenceAccelerators: LaunchTemplateElasticInferenceAcceleratorResponseList
    @xmlName("securityGroupIdSet") SecurityGroupIds: ValueStringList
    @xmlName("securityGroupSet") SecurityGroups: ValueStringList
    @xmlName("instanceMarketOptions") InstanceMarketOptions: LaunchTemplateInstanceMarketOptions
    @xmlName("creditSpecification") CreditSpecification: CreditSpecification
    @xmlName("cpuOptions") CpuOptions: LaunchTemplateCpuOptions
    @xmlName("capacityReservationSpecification") CapacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse
    @xmlName("licenseSet") LicenseSpecifications: LaunchTemplateLicenseList
    @xmlName("hibernationOptions") HibernationOptions: LaunchTemplateHibernationOptions
    @xmlName("metadataOptions") MetadataOptions: LaunchTemplateInstanceMetadataOptions
    @xmlName("enclaveOptions") EnclaveOptions: LaunchTemplateEnclaveOptions
    @xmlName("instanceRequirements") InstanceRequirements: InstanceRequirements
    @xmlName("privateDnsNameOptions") PrivateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions
    @xmlName("maintenanceOptions") MaintenanceOptions: LaunchTemplateInstanceMaintenanceOptions
    @xmlName("disableApiStop") DisableApiStop: Boolean
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("networkPerformanceOptions") NetworkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions
    @xmlName("secondaryInterfaceSet") SecondaryInterfaces: LaunchTemplateInstanceSecondaryInterfaceSpecificationList
}

list RestorableByStringList {
    member: String
}

structure RestoreAddressToClassicRequest {
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("publicIp") PublicIp: String
}

structure RestoreAddressToClassicResult {
    @xmlName("publicIp") PublicIp: String
    @xmlName("status") Status: Status
}

structure RestoreImageFromRecycleBinRequest {
    @required ImageId: ImageId
    DryRun: Boolean
}

structure RestoreImageFromRecycleBinResult {
    @xmlName("return") Return: Boolean
}

structure RestoreManagedPrefixListVersionRequest {
    DryRun: Boolean
    @required PrefixListId: PrefixListResourceId
    @required PreviousVersion: Long
    @required CurrentVersion: Long
}

structure RestoreManagedPrefixListVersionResult {
    @xmlName("prefixList") PrefixList: ManagedPrefixList
}

structure RestoreSnapshotFromRecycleBinRequest {
    @required SnapshotId: SnapshotId
    DryRun: Boolean
}

structure RestoreSnapshotFromRecycleBinResult {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("description") Description: String
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("ownerId") OwnerId: String
    @xmlName("progress") Progress: String
    @xmlName("startTime") StartTime: MillisecondDateTime
    @xmlName("status") State: SnapshotState
    @xmlName("volumeId") VolumeId: String
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("sseType") SseType: SSEType
}

structure RestoreSnapshotTierRequest {
    @required SnapshotId: SnapshotId
    TemporaryRestoreDays: RestoreSnapshotTierRequestTemporaryRestoreDays
    PermanentRestore: Boolean
    DryRun: Boolean
}

integer RestoreSnapshotTierRequestTemporaryRestoreDays

structure RestoreSnapshotTierResult {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("restoreStartTime") RestoreStartTime: MillisecondDateTime
    @xmlName("restoreDuration") RestoreDuration: Integer
    @xmlName("isPermanentRestore") IsPermanentRestore: Boolean
}

structure RestoreVolumeFromRecycleBinRequest {
    @required VolumeId: VolumeId
    DryRun: Boolean
}

structure RestoreVolumeFromRecycleBinResult {
    @xmlName("return") Return: Boolean
}

@range(min: 20, max: 500)
integer ResultRange

@range(min: 1, max: 36500)
integer RetentionPeriodRequestDays

integer RetentionPeriodResponseDays

structure RevokeClientVpnIngressRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    @required TargetNetworkCidr: String
    AccessGroupId: String
    RevokeAllGroups: Boolean
    DryRun: Boolean
}

structure RevokeClientVpnIngressResult {
    @xmlName("status") Status: ClientVpnAuthorizationRuleStatus
}

structure RevokeSecurityGroupEgressRequest {
    @xmlName("SecurityGroupRuleId") SecurityGroupRuleIds: SecurityGroupRuleIdList
    @xmlName("dryRun") DryRun: Boolean
    @required @xmlName("groupId") GroupId: SecurityGroupId
    @xmlName("sourceSecurityGroupName") SourceSecurityGroupName: String
    @xmlName("sourceSecurityGroupOwnerId") SourceSecurityGroupOwnerId: String
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
    @xmlName("cidrIp") CidrIp: String
    @xmlName("ipPermissions") IpPermissions: IpPermissionList
}

structure RevokeSecurityGroupEgressResult {
    @xmlName("return") Return: Boolean
    @xmlName("unknownIpPermissionSet") UnknownIpPermissions: IpPermissionList
    @xmlName("revokedSecurityGroupRuleSet") RevokedSecurityGroupRules: RevokedSecurityGroupRuleList
}

structure RevokeSecurityGroupIngressRequest {
    CidrIp: String
    FromPort: Integer
    GroupId: SecurityGroupId
    GroupName: SecurityGroupName
    IpPermissions: IpPermissionList
    IpProtocol: String
    SourceSecurityGroupName: String
    SourceSecurityGroupOwnerId: String
    ToPort: Integer
    @xmlName("SecurityGroupRuleId") SecurityGroupRuleIds: SecurityGroupRuleIdList
    @xmlName("dryRun") DryRun: Boolean
}

structure RevokeSecurityGroupIngressResult {
    @xmlName("return") Return: Boolean
    @xmlName("unknownIpPermissionSet") UnknownIpPermissions: IpPermissionList
    @xmlName("revokedSecurityGroupRuleSet") RevokedSecurityGroupRules: RevokedSecurityGroupRuleList
}

structure RevokedSecurityGroupRule {
    @xmlName("securityGroupRuleId") SecurityGroupRuleId: SecurityGroupRuleId
    @xmlName("groupId") GroupId: SecurityGroupId
    @xmlName("isEgress") IsEgress: Boolean
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
    @xmlName("cidrIpv4") CidrIpv4: String
    @xmlName("cidrIpv6") CidrIpv6: String
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("referencedGroupId") ReferencedGroupId: SecurityGroupId
    @xmlName("description") Description: String
}

list RevokedSecurityGroupRuleList {
    @xmlName("item") member: RevokedSecurityGroupRule
}

string RoleId

enum RootDeviceType {
    ebs
    instance_store = "instance-store"
}

list RootDeviceTypeList {
    @xmlName("item") member: RootDeviceType
}

structure Route {
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("destinationIpv6CidrBlock") DestinationIpv6CidrBlock: String
    @xmlName("destinationPrefixListId") DestinationPrefixListId: String
    @xmlName("egressOnlyInternetGatewayId") EgressOnlyInternetGatewayId: String
    @xmlName("gatewayId") GatewayId: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceOwnerId") InstanceOwnerId: String
    @xmlName("natGatewayId") NatGatewayId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("localGatewayId") LocalGatewayId: String
    @xmlName("carrierGatewayId") CarrierGatewayId: CarrierGatewayId
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("origin") Origin: RouteOrigin
    @xmlName("state") State: RouteState
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
    @xmlName("coreNetworkArn") CoreNetworkArn: CoreNetworkArn
    @xmlName("odbNetworkArn") OdbNetworkArn: OdbNetworkArn
    @xmlName("ipAddress") IpAddress: String
}

string RouteGatewayId

list RouteList {
    @xmlName("item") member: Route
}

enum RouteOrigin {
    CreateRouteTable
    CreateRoute
    EnableVgwRoutePropagation
    Advertisement
}

structure RouteServer {
    @xmlName("routeServerId") RouteServerId: RouteServerId
    @xmlName("amazonSideAsn") AmazonSideAsn: Long
    @xmlName("state") State: RouteServerState
    @xmlName("tagSet") Tags: TagList
    @xmlName("persistRoutesState") PersistRoutesState: RouteServerPersistRoutesState
    @xmlName("persistRoutesDuration") PersistRoutesDuration: BoxedLong
    @xmlName("snsNotificationsEnabled") SnsNotificationsEnabled: Boolean
    @xmlName("snsTopicArn") SnsTopicArn: String
}

structure RouteServerAssociation {
    @xmlName("routeServerId") RouteServerId: RouteServerId
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("state") State: RouteServerAssociationState
}

enum RouteServerAssociationState {
    associating
    associated
    disassociating
}

list RouteServerAssociationsList {
    @xmlName("item") member: RouteServerAssociation
}

enum RouteServerBfdState {
    up
    down
}

structure RouteServerBfdStatus {
    @xmlName("status") Status: RouteServerBfdState
}

structure RouteServerBgpOptions {
    @xmlName("peerAsn") PeerAsn: Long
    @xmlName("peerLivenessDetection") PeerLivenessDetection: RouteServerPeerLivenessMode
}

structure RouteServerBgpOptionsRequest {
    @required PeerAsn: Long
    PeerLivenessDetection: RouteServerPeerLivenessMode
}

enum RouteServerBgpState {
    up
    down
}

structure RouteServerBgpStatus {
    @xmlName("status") Status: RouteServerBgpState
}

structure RouteServerEndpoint {
    @xmlName("routeServerId") RouteServerId: RouteServerId
    @xmlName("routeServerEndpointId") RouteServerEndpointId: RouteServerEndpointId
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("eniId") EniId: NetworkInterfaceId
    @xmlName("eniAddress") EniAddress: String
    @xmlName("state") State: RouteServerEndpointState
    @xmlName("failureReason") FailureReason: String
    @xmlName("tagSet") Tags: TagList
}

string RouteServerEndpointId

list RouteServerEndpointIdsList {
    member: RouteServerEndpointId
}

enum RouteServerEndpointState {
    pending
    available
    deleting
    deleted
    failing
    failed
    delete_failed = "delete-failed"
}

list RouteServerEndpointsList {
    @xmlName("item") member: RouteServerEndpoint
}

string RouteServerId

list RouteServerIdsList {
    member: RouteServerId
}

@range(min: 5, max: 1000)
integer RouteServerMaxResults

structure RouteServerPeer {
    @xmlName("routeServerPeerId") RouteServerPeerId: RouteServerPeerId
    @xmlName("routeServerEndpointId") RouteServerEndpointId: RouteServerEndpointId
    @xmlName("routeServerId") RouteServerId: RouteServerId
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("state") State: RouteServerPeerState
    @xmlName("failureReason") FailureReason: String
    @xmlName("endpointEniId") EndpointEniId: NetworkInterfaceId
    @xmlName("endpointEniAddress") EndpointEniAddress: String
    @xmlName("peerAddress") PeerAddress: String
    @xmlName("bgpOptions") BgpOptions: RouteServerBgpOptions
    @xmlName("bgpStatus") BgpStatus: RouteServerBgpStatus
    @xmlName("bfdStatus") BfdStatus: RouteServerBfdStatus
    @xmlName("tagSet") Tags: TagList
}

string RouteServerPeerId

list RouteServerPeerIdsList {
    member: RouteServerPeerId
}

enum RouteServerPeerLivenessMode {
    bfd
    bgp_keepalive = "bgp-keepalive"
}

enum RouteServerPeerState {
    pending
    available
    deleting
    deleted
    failing
    failed
}

list RouteServerPeersList {
    @xmlName("item") member: RouteServerPeer
}

enum RouteServerPersistRoutesAction {
    enable
    disable
    reset
}

enum RouteServerPersistRoutesState {
    enabling
    enabled
    resetting
    disabling
    disabled
    modifying
}

structure RouteServerPropagation {
    @xmlName("routeServerId") RouteServerId: RouteServerId
    @xmlName("routeTableId") RouteTableId: RouteTableId
    @xmlName("state") State: RouteServerPropagationState
}

enum RouteServerPropagationState {
    pending
    available
    deleting
}

list RouteServerPropagationsList {
    @xmlName("item") member: RouteServerPropagation
}

structure RouteServerRoute {
    @xmlName("routeServerEndpointId") RouteServerEndpointId: RouteServerEndpointId
    @xmlName("routeServerPeerId") RouteServerPeerId: RouteServerPeerId
    @xmlName("routeInstallationDetailSet") RouteInstallationDetails: RouteServerRouteInstallationDetails
    @xmlName("routeStatus") RouteStatus: RouteServerRouteStatus
    @xmlName("prefix") Prefix: String
    @xmlName("asPathSet") AsPaths: AsPath
    @xmlName("med") Med: Integer
    @xmlName("nextHopIp") NextHopIp: String
}

structure RouteServerRouteInstallationDetail {
    @xmlName("routeTableId") RouteTableId: RouteTableId
    @xmlName("routeInstallationStatus") RouteInstallationStatus: RouteServerRouteInstallationStatus
    @xmlName("routeInstallationStatusReason") RouteInstallationStatusReason: String
}

list RouteServerRouteInstallationDetails {
    @xmlName("item") member: RouteServerRouteInstallationDetail
}

enum RouteServerRouteInstallationStatus {
    installed
    rejected
}

list RouteServerRouteList {
    @xmlName("item") member: RouteServerRoute
}

enum RouteServerRouteStatus {
    in_rib = "in-rib"
    in_fib = "in-fib"
}

enum RouteServerState {
    pending
    available
    modifying
    deleting
    deleted
}

list RouteServersList {
    @xmlName("item") member: RouteServer
}

enum RouteState {
    active
    blackhole
    filtered
}

structure RouteTable {
    @xmlName("associationSet") Associations: RouteTableAssociationList
    @xmlName("propagatingVgwSet") PropagatingVgws: PropagatingVgwList
    @xmlName("routeTableId") RouteTableId: String
    @xmlName("routeSet") Routes: RouteList
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcId") VpcId: String
    @xmlName("ownerId") OwnerId: String
}

structure RouteTableAssociation {
    @xmlName("main") Main: Boolean
    @xmlName("routeTableAssociationId") RouteTableAssociationId: String
    @xmlName("routeTableId") RouteTableId: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("gatewayId") GatewayId: String
    @xmlName("publicIpv4Pool") PublicIpv4Pool: String
    @xmlName("associationState") AssociationState: RouteTableAssociationState
}

string RouteTableAssociationId

list RouteTableAssociationList {
    @xmlName("item") member: RouteTableAssociation
}

structure RouteTableAssociationState {
    @xmlName("state") State: RouteTableAssociationStateCode
    @xmlName("statusMessage") StatusMessage: String
}

enum RouteTableAssociationStateCode {
    associating
    associated
    disassociating
    disassociated
    failed
}

string RouteTableId

list RouteTableIdStringList {
    @xmlName("item") member: RouteTableId
}

list RouteTableList {
    @xmlName("item") member: RouteTable
}

enum RuleAction {
    allow
    deny
}

structure RuleGroupRuleOptionsPair {
    @xmlName("ruleGroupArn") RuleGroupArn: ResourceArn
    @xmlName("ruleOptionSet") RuleOptions: RuleOptionList
}

list RuleGroupRuleOptionsPairList {
    @xmlName("item") member: RuleGroupRuleOptionsPair
}

structure RuleGroupTypePair {
    @xmlName("ruleGroupArn") RuleGroupArn: ResourceArn
    @xmlName("ruleGroupType") RuleGroupType: String
}

list RuleGroupTypePairList {
    @xmlName("item") member: RuleGroupTypePair
}

structure RuleOption {
    @xmlName("keyword") Keyword: String
    @xmlName("settingSet") Settings: StringList
}

list RuleOptionList {
    @xmlName("item") member: RuleOption
}

structure RunInstancesMonitoringEnabled {
    @required @xmlName("enabled") Enabled: Boolean
}

structure RunInstancesRequest {
    @xmlName("BlockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingRequestList
    ImageId: ImageId
    InstanceType: InstanceType
    Ipv6AddressCount: Integer
    @xmlName("Ipv6Address") Ipv6Addresses: InstanceIpv6AddressList
    KernelId: KernelId
    KeyName: KeyPairName
    @required MaxCount: Integer
    @required MinCount: Integer
    Monitoring: RunInstancesMonitoringEnabled
    Placement: Placement
    RamdiskId: RamdiskId
    @xmlName("SecurityGroupId") SecurityGroupIds: SecurityGroupIdStringList
    @xmlName("SecurityGroup") SecurityGroups: SecurityGroupStringList
    SubnetId: SubnetId
    UserData: RunInstancesUserData
    @deprecated ElasticGpuSpecification: ElasticGpuSpecifications
    @xmlName("ElasticInferenceAccelerator") @deprecated ElasticInferenceAccelerators: ElasticInferenceAccelerators
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    LaunchTemplate: LaunchTemplateSpecification
    InstanceMarketOptions: InstanceMarketOptionsRequest
    CreditSpecification: CreditSpecificationRequest
    CpuOptions: CpuOptionsRequest
    CapacityReservationSpecification: CapacityReservationSpecification
    HibernationOptions: HibernationOptionsRequest
    @xmlName("LicenseSpecification") LicenseSpecifications: LicenseSpecificationListRequest
    MetadataOptions: InstanceMetadataOptionsRequest
    EnclaveOptions: EnclaveOptionsRequest
    PrivateDnsNameOptions: PrivateDnsNameOptionsRequest
    MaintenanceOptions: InstanceMaintenanceOptionsRequest
    DisableApiStop: Boolean
    EnablePrimaryIpv6: Boolean
    NetworkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest
    Operator: OperatorRequest
    @xmlName("SecondaryInterface") SecondaryInterfaces: InstanceSecondaryInterfaceSpecificationListRequest
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("disableApiTermination") DisableApiTermination: Boolean
    @xmlName("instanceInitiatedShutdownBehavior") InstanceInitiatedShutdownBehavior: ShutdownBehavior
    @xmlName("privateIpAddress") PrivateIpAddress: String
    @xmlName("clientToken") @idempotencyToken ClientToken: String
    @xmlName("additionalInfo") AdditionalInfo: String
    @xmlName("networkInterface") NetworkInterfaces: InstanceNetworkInterfaceSpecificationList
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfileSpecification
    @xmlName("ebsOptimized") EbsOptimized: Boolean
}

@sensitive
string RunInstancesUserData

structure RunScheduledInstancesRequest {
    @idempotencyToken ClientToken: String
    DryRun: Boolean
    InstanceCount: Integer
    @required LaunchSpecification: ScheduledInstancesLaunchSpecification
    @required ScheduledInstanceId: ScheduledInstanceId
}

structure RunScheduledInstancesResult {
    @xmlName("instanceIdSet") InstanceIdSet: InstanceIdSet
}

structure S3ObjectTag {
    Key: String
    Value: String
}

list S3ObjectTagList {
    @xmlName("item") member: S3ObjectTag
}

structure S3Storage {
    AWSAccessKeyId: String
    @xmlName("bucket") Bucket: String
    @xmlName("prefix") Prefix: String
    @xmlName("uploadPolicy") UploadPolicy: Blob
    @xmlName("uploadPolicySignature") UploadPolicySignature: S3StorageUploadPolicySignature
}

@sensitive
string S3StorageUploadPolicySignature

enum SSEType {
    sse_ebs = "sse-ebs"
    sse_kms = "sse-kms"
    none
}

enum Schedule {
    hourly
}

structure ScheduledInstance {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("createDate") CreateDate: DateTime
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("instanceType") InstanceType: String
    @xmlName("networkPlatform") NetworkPlatform: String
    @xmlName("nextSlotStartTime") NextSlotStartTime: DateTime
    @xmlName("platform") Platform: String
    @xmlName("previousSlotEndTime") PreviousSlotEndTime: DateTime
    @xmlName("recurrence") Recurrence: ScheduledInstanceRecurrence
    @xmlName("scheduledInstanceId") ScheduledInstanceId: String
    @xmlName("slotDurationInHours") SlotDurationInHours: Integer
    @xmlName("termEndDate") TermEndDate: DateTime
    @xmlName("termStartDate") TermStartDate: DateTime
    @xmlName("totalScheduledInstanceHours") TotalScheduledInstanceHours: Integer
}

structure ScheduledInstanceAvailability {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availableInstanceCount") AvailableInstanceCount: Integer
    @xmlName("firstSlotStartTime") FirstSlotStartTime: DateTime
    @xmlName("hourlyPrice") HourlyPrice: String
    @xmlName("instanceType") InstanceType: String
    @xmlName("maxTermDurationInDays") MaxTermDurationInDays: Integer
    @xmlName("minTermDurationInDays") MinTermDurationInDays: Integer
    @xmlName("networkPlatform") NetworkPlatform: String
    @xmlName("platform") Platform: String
    @xmlName("purchaseToken") PurchaseToken: String
    @xmlName("recurrence") Recurrence: ScheduledInstanceRecurrence
    @xmlName("slotDurationInHours") SlotDurationInHours: Integer
    @xmlName("totalScheduledInstanceHours") TotalScheduledInstanceHours: Integer
}

list ScheduledInstanceAvailabilitySet {
    @xmlName("item") member: ScheduledInstanceAvailability
}

string ScheduledInstanceId

list ScheduledInstanceIdRequestSet {
    @xmlName("ScheduledInstanceId") member: ScheduledInstanceId
}

structure ScheduledInstanceRecurrence {
    @xmlName("frequency") Frequency: String
    @xmlName("interval") Interval: Integer
    @xmlName("occurrenceDaySet") OccurrenceDaySet: OccurrenceDaySet
    @xmlName("occurrenceRelativeToEnd") OccurrenceRelativeToEnd: Boolean
    @xmlName("occurrenceUnit") OccurrenceUnit: String
}

structure ScheduledInstanceRecurrenceRequest {
    Frequency: String
    Interval: Integer
    @xmlName("OccurrenceDay") OccurrenceDays: OccurrenceDayRequestSet
    OccurrenceRelativeToEnd: Boolean
    OccurrenceUnit: String
}

list ScheduledInstanceSet {
    @xmlName("item") member: ScheduledInstance
}

structure ScheduledInstancesBlockDeviceMapping {
    DeviceName: String
    Ebs: ScheduledInstancesEbs
    NoDevice: String
    VirtualName: String
}

list ScheduledInstancesBlockDeviceMappingSet {
    @xmlName("BlockDeviceMapping") member: ScheduledInstancesBlockDeviceMapping
}

structure ScheduledInstancesEbs {
    DeleteOnTermination: Boolean
    Encrypted: Boolean
    Iops: Integer
    SnapshotId: SnapshotId
    VolumeSize: Integer
    VolumeType: String
}

structure ScheduledInstancesIamInstanceProfile {
    Arn: String
    Name: String
}

structure ScheduledInstancesIpv6Address {
    Ipv6Address: Ipv6Address
}

list ScheduledInstancesIpv6AddressList {
    @xmlName("Ipv6Address") member: ScheduledInstancesIpv6Address
}

@sensitive
structure ScheduledInstancesLaunchSpecification {
    @xmlName("BlockDeviceMapping") BlockDeviceMappings: ScheduledInstancesBlockDeviceMappingSet
    EbsOptimized: Boolean
    IamInstanceProfile: ScheduledInstancesIamInstanceProfile
    @required ImageId: ImageId
    InstanceType: String
    KernelId: KernelId
    KeyName: KeyPairName
    Monitoring: ScheduledInstancesMonitoring
    @xmlName("NetworkInterface") NetworkInterfaces: ScheduledInstancesNetworkInterfaceSet
    Placement: ScheduledInstancesPlacement
    RamdiskId: RamdiskId
    @xmlName("SecurityGroupId") SecurityGroupIds: ScheduledInstancesSecurityGroupIdSet
    SubnetId: SubnetId
    UserData: String
}

structure ScheduledInstancesMonitoring {
    Enabled: Boolean
}

structure ScheduledInstancesNetworkInterface {
    AssociatePublicIpAddress: Boolean
    DeleteOnTermination: Boolean
    Description: String
    DeviceIndex: Integer
    @xmlName("Group") Groups: ScheduledInstancesSecurityGroupIdSet
    Ipv6AddressCount: Integer
    @xmlName("Ipv6Address") Ipv6Addresses: ScheduledInstancesIpv6AddressList
    NetworkInterfaceId: NetworkInterfaceId
    PrivateIpAddress: String
    @xmlName("PrivateIpAddressConfig") PrivateIpAddressConfigs: PrivateIpAddressConfigSet
    SecondaryPrivateIpAddressCount: Integer
    SubnetId: SubnetId
}

list ScheduledInstancesNetworkInterfaceSet {
    @xmlName("NetworkInterface") member: ScheduledInstancesNetworkInterface
}

structure ScheduledInstancesPlacement {
    AvailabilityZone: String
    GroupName: PlacementGroupName
}

structure ScheduledInstancesPrivateIpAddressConfig {
    Primary: Boolean
    PrivateIpAddress: String
}

list ScheduledInstancesSecurityGroupIdSet {
    @xmlName("SecurityGroupId") member: SecurityGroupId
}

structure SearchLocalGatewayRoutesRequest {
    @required LocalGatewayRouteTableId: LocalGatewayRoutetableId
    @xmlName("Filter") Filters: FilterList
    MaxResults: MaxResults
    NextToken: String
    DryRun: Boolean
}

structure SearchLocalGatewayRoutesResult {
    @xmlName("routeSet") Routes: LocalGatewayRouteList
    @xmlName("nextToken") NextToken: String
}

structure SearchTransitGatewayMulticastGroupsRequest {
    @required TransitGatewayMulticastDomainId: TransitGatewayMulticastDomainId
    @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    NextToken: String
    DryRun: Boolean
}

structure SearchTransitGatewayMulticastGroupsResult {
    @xmlName("multicastGroups") MulticastGroups: TransitGatewayMulticastGroupList
    @xmlName("nextToken") NextToken: String
}

structure SearchTransitGatewayRoutesRequest {
    @required TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @required @xmlName("Filter") Filters: FilterList
    MaxResults: TransitGatewayMaxResults
    DryRun: Boolean
    NextToken: String
}

structure SearchTransitGatewayRoutesResult {
    @xmlName("routeSet") Routes: TransitGatewayRouteList
    @xmlName("additionalRoutesAvailable") AdditionalRoutesAvailable: Boolean
    @xmlName("nextToken") NextToken: String
}

structure SecondaryInterface {
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("attachment") Attachment: SecondaryInterfaceAttachment
    @xmlName("macAddress") MacAddress: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("privateIpv4AddressSet") PrivateIpv4Addresses: SecondaryInterfaceIpv4AddressList
    @xmlName("secondaryInterfaceId") SecondaryInterfaceId: SecondaryInterfaceId
    @xmlName("secondaryInterfaceArn") SecondaryInterfaceArn: String
    @xmlName("secondaryInterfaceType") SecondaryInterfaceType: SecondaryInterfaceType
    @xmlName("secondarySubnetId") SecondarySubnetId: SecondarySubnetId
    @xmlName("secondaryNetworkId") SecondaryNetworkId: SecondaryNetworkId
    @xmlName("secondaryNetworkType") SecondaryNetworkType: SecondaryNetworkType
    @xmlName("sourceDestCheck") SourceDestCheck: Boolean
    @xmlName("status") Status: SecondaryInterfaceStatus
    @xmlName("tagSet") Tags: TagList
}

structure SecondaryInterfaceAttachment {
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("attachTime") AttachTime: MillisecondDateTime
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("deviceIndex") DeviceIndex: Integer
    @xmlName("instanceId") InstanceId: String
    @xmlName("instanceOwnerId") InstanceOwnerId: String
    @xmlName("networkCardIndex") NetworkCardIndex: Integer
    @xmlName("status") Status: AttachmentStatus
}

string SecondaryInterfaceId

list SecondaryInterfaceIdList {
    @xmlName("item") member: SecondaryInterfaceId
}

structure SecondaryInterfaceIpv4Address {
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list SecondaryInterfaceIpv4AddressList {
    @xmlName("item") member: SecondaryInterfaceIpv4Address
}

list SecondaryInterfaceList {
    @xmlName("item") member: SecondaryInterface
}

structure SecondaryInterfacePrivateIpAddressSpecification {
    @xmlName("privateIpAddress") PrivateIpAddress: String
}

list SecondaryInterfacePrivateIpAddressSpecificationList {
    @xmlName("item") member: SecondaryInterfacePrivateIpAddressSpecification
}

list SecondaryInterfacePrivateIpAddressSpecificationListRequest {
    @xmlName("SecondaryInterfacePrivateIpAddressSpecification") member: SecondaryInterfacePrivateIpAddressSpecificationRequest
}

structure SecondaryInterfacePrivateIpAddressSpecificationRequest {
    PrivateIpAddress: String
}

enum SecondaryInterfaceStatus {
    available
    in_use = "in-use"
}

enum SecondaryInterfaceType {
    secondary
}

structure SecondaryNetwork {
    @xmlName("secondaryNetworkId") SecondaryNetworkId: SecondaryNetworkId
    @xmlName("secondaryNetworkArn") SecondaryNetworkArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("type") Type: SecondaryNetworkType
    @xmlName("state") State: SecondaryNetworkState
    @xmlName("stateReason") StateReason: String
    @xmlName("ipv4CidrBlockAssociationSet") Ipv4CidrBlockAssociations: SecondaryNetworkIpv4CidrBlockAssociationList
    @xmlName("tagSet") Tags: TagList
}

string SecondaryNetworkCidrAssociationId

enum SecondaryNetworkCidrBlockAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

string SecondaryNetworkId

list SecondaryNetworkIdList {
    @xmlName("item") member: SecondaryNetworkId
}

structure SecondaryNetworkIpv4CidrBlockAssociation {
    @xmlName("associationId") AssociationId: SecondaryNetworkCidrAssociationId
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("state") State: SecondaryNetworkCidrBlockAssociationState
    @xmlName("stateReason") StateReason: String
}

list SecondaryNetworkIpv4CidrBlockAssociationList {
    @xmlName("item") member: SecondaryNetworkIpv4CidrBlockAssociation
}

list SecondaryNetworkList {
    @xmlName("item") member: SecondaryNetwork
}

enum SecondaryNetworkState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

boolean SecondaryNetworkSupportedFlag

enum SecondaryNetworkType {
    rdma
}

structure SecondarySubnet {
    @xmlName("secondarySubnetId") SecondarySubnetId: SecondarySubnetId
    @xmlName("secondarySubnetArn") SecondarySubnetArn: String
    @xmlName("secondaryNetworkId") SecondaryNetworkId: SecondaryNetworkId
    @xmlName("secondaryNetworkType") SecondaryNetworkType: SecondaryNetworkType
    @xmlName("ownerId") OwnerId: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: AvailabilityZoneId
    @xmlName("availabilityZone") AvailabilityZone: AvailabilityZoneName
    @xmlName("ipv4CidrBlockAssociationSet") Ipv4CidrBlockAssociations: SecondarySubnetIpv4CidrBlockAssociationList
    @xmlName("state") State: SecondarySubnetState
    @xmlName("stateReason") StateReason: String
    @xmlName("tagSet") Tags: TagList
}

string SecondarySubnetCidrAssociationId

enum SecondarySubnetCidrBlockAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

string SecondarySubnetId

list SecondarySubnetIdList {
    @xmlName("item") member: SecondarySubnetId
}

structure SecondarySubnetIpv4CidrBlockAssociation {
    @xmlName("associationId") AssociationId: SecondarySubnetCidrAssociationId
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("state") State: SecondarySubnetCidrBlockAssociationState
    @xmlName("stateReason") StateReason: String
}

list SecondarySubnetIpv4CidrBlockAssociationList {
    @xmlName("item") member: SecondarySubnetIpv4CidrBlockAssociation
}

list SecondarySubnetList {
    @xmlName("item") member: SecondarySubnet
}

enum SecondarySubnetState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

@pattern("^(?=.{20,2048}$)arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=.@-]+")
string SecretArn

structure SecurityGroup {
    @xmlName("groupId") GroupId: String
    @xmlName("ipPermissionsEgress") IpPermissionsEgress: IpPermissionList
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcId") VpcId: String
    @xmlName("securityGroupArn") SecurityGroupArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("groupName") GroupName: String
    @xmlName("groupDescription") Description: String
    @xmlName("ipPermissions") IpPermissions: IpPermissionList
}

structure SecurityGroupForVpc {
    @xmlName("description") Description: String
    @xmlName("groupName") GroupName: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("groupId") GroupId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("primaryVpcId") PrimaryVpcId: String
}

list SecurityGroupForVpcList {
    @xmlName("item") member: SecurityGroupForVpc
}

string SecurityGroupId

list SecurityGroupIdList {
    @xmlName("item") member: SecurityGroupId
}

list SecurityGroupIdSet {
    @xmlName("item") member: SecurityGroupId
}

list SecurityGroupIdStringList {
    @xmlName("SecurityGroupId") member: SecurityGroupId
}

@length(min: 0, max: 16)
list SecurityGroupIdStringListRequest {
    @xmlName("SecurityGroupId") member: SecurityGroupId
}

structure SecurityGroupIdentifier {
    @xmlName("groupId") GroupId: String
    @xmlName("groupName") GroupName: String
}

list SecurityGroupList {
    @xmlName("item") member: SecurityGroup
}

string SecurityGroupName

structure SecurityGroupReference {
    @xmlName("groupId") GroupId: String
    @xmlName("referencingVpcId") ReferencingVpcId: String
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
}

list SecurityGroupReferences {
    @xmlName("item") member: SecurityGroupReference
}

enum SecurityGroupReferencingSupportValue {
    enable
    disable
}

structure SecurityGroupRule {
    @xmlName("securityGroupRuleId") SecurityGroupRuleId: SecurityGroupRuleId
    @xmlName("groupId") GroupId: SecurityGroupId
    @xmlName("groupOwnerId") GroupOwnerId: String
    @xmlName("isEgress") IsEgress: Boolean
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
    @xmlName("cidrIpv4") CidrIpv4: String
    @xmlName("cidrIpv6") CidrIpv6: String
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("referencedGroupInfo") ReferencedGroupInfo: ReferencedSecurityGroup
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("securityGroupRuleArn") SecurityGroupRuleArn: String
}

structure SecurityGroupRuleDescription {
    SecurityGroupRuleId: String
    Description: String
}

list SecurityGroupRuleDescriptionList {
    @xmlName("item") member: SecurityGroupRuleDescription
}

string SecurityGroupRuleId

list SecurityGroupRuleIdList {
    @xmlName("item") member: String
}

list SecurityGroupRuleList {
    @xmlName("item") member: SecurityGroupRule
}

structure SecurityGroupRuleRequest {
    IpProtocol: String
    FromPort: Integer
    ToPort: Integer
    CidrIpv4: String
    CidrIpv6: String
    PrefixListId: PrefixListResourceId
    ReferencedGroupId: SecurityGroupId
    Description: String
}

structure SecurityGroupRuleUpdate {
    @required SecurityGroupRuleId: SecurityGroupRuleId
    SecurityGroupRule: SecurityGroupRuleRequest
}

list SecurityGroupRuleUpdateList {
    @xmlName("item") member: SecurityGroupRuleUpdate
}

list SecurityGroupStringList {
    @xmlName("SecurityGroup") member: SecurityGroupName
}

structure SecurityGroupVpcAssociation {
    @xmlName("groupId") GroupId: SecurityGroupId
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("vpcOwnerId") VpcOwnerId: String
    @xmlName("state") State: SecurityGroupVpcAssociationState
    @xmlName("stateReason") StateReason: String
    @xmlName("groupOwnerId") GroupOwnerId: String
}

list SecurityGroupVpcAssociationList {
    @xmlName("item") member: SecurityGroupVpcAssociation
}

enum SecurityGroupVpcAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

enum SelfServicePortal {
    enabled
    disabled
}

structure SendDiagnosticInterruptRequest {
    @required InstanceId: InstanceId
    DryRun: Boolean
}

@sensitive
string SensitiveMacCredentials

@sensitive
string SensitiveUrl

@sensitive
string SensitiveUserData

structure ServiceConfiguration {
    @xmlName("serviceType") ServiceType: ServiceTypeDetailSet
    @xmlName("serviceId") ServiceId: String
    @xmlName("serviceName") ServiceName: String
    @xmlName("serviceState") ServiceState: ServiceState
    @xmlName("availabilityZoneIdSet") AvailabilityZoneIds: ValueStringList
    @xmlName("availabilityZoneSet") AvailabilityZones: ValueStringList
    @xmlName("acceptanceRequired") AcceptanceRequired: Boolean
    @xmlName("managesVpcEndpoints") ManagesVpcEndpoints: Boolean
    @xmlName("networkLoadBalancerArnSet") NetworkLoadBalancerArns: ValueStringList
    @xmlName("gatewayLoadBalancerArnSet") GatewayLoadBalancerArns: ValueStringList
    @xmlName("supportedIpAddressTypeSet") SupportedIpAddressTypes: SupportedIpAddressTypes
    @xmlName("baseEndpointDnsNameSet") BaseEndpointDnsNames: ValueStringList
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("privateDnsNameConfiguration") PrivateDnsNameConfiguration: PrivateDnsNameConfiguration
    @xmlName("payerResponsibility") PayerResponsibility: PayerResponsibility
    @xmlName("tagSet") Tags: TagList
    @xmlName("supportedRegionSet") SupportedRegions: SupportedRegionSet
    @xmlName("remoteAccessEnabled") RemoteAccessEnabled: Boolean
}

list ServiceConfigurationSet {
    @xmlName("item") member: ServiceConfiguration
}

enum ServiceConnectivityType {
    ipv4
    ipv6
}

structure ServiceDetail {
    @xmlName("serviceName") ServiceName: String
    @xmlName("serviceId") ServiceId: String
    @xmlName("serviceType") ServiceType: ServiceTypeDetailSet
    @xmlName("serviceRegion") ServiceRegion: String
    @xmlName("availabilityZoneIdSet") AvailabilityZoneIds: ValueStringList
    @xmlName("availabilityZoneSet") AvailabilityZones: ValueStringList
    @xmlName("owner") Owner: String
    @xmlName("baseEndpointDnsNameSet") BaseEndpointDnsNames: ValueStringList
    @xmlName("privateDnsName") PrivateDnsName: String
    @xmlName("privateDnsNameSet") PrivateDnsNames: PrivateDnsDetailsSet
    @xmlName("vpcEndpointPolicySupported") VpcEndpointPolicySupported: Boolean
    @xmlName("acceptanceRequired") AcceptanceRequired: Boolean
    @xmlName("managesVpcEndpoints") ManagesVpcEndpoints: Boolean
    @xmlName("payerResponsibility") PayerResponsibility: PayerResponsibility
    @xmlName("tagSet") Tags: TagList
    @xmlName("privateDnsNameVerificationState") PrivateDnsNameVerificationState: DnsNameState
    @xmlName("supportedIpAddressTypeSet") SupportedIpAddressTypes: SupportedIpAddressTypes
}

list ServiceDetailSet {
    @xmlName("item") member: ServiceDetail
}

@range(min: 5, max: 1000)
integer ServiceLinkMaxResults

structure ServiceLinkVirtualInterface {
    @xmlName("serviceLinkVirtualInterfaceId") ServiceLinkVirtualInterfaceId: ServiceLinkVirtualInterfaceId
    @xmlName("serviceLinkVirtualInterfaceArn") ServiceLinkVirtualInterfaceArn: ResourceArn
    @xmlName("outpostId") OutpostId: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("localAddress") LocalAddress: String
    @xmlName("peerAddress") PeerAddress: String
    @xmlName("peerBgpAsn") PeerBgpAsn: Long
    @xmlName("vlan") Vlan: Integer
    @xmlName("outpostLagId") OutpostLagId: OutpostLagId
    @xmlName("tagSet") Tags: TagList
    @xmlName("configurationState") ConfigurationState: ServiceLinkVirtualInterfaceConfigurationState
}

enum ServiceLinkVirtualInterfaceConfigurationState {
    pending
    available
    deleting
    deleted
}

string ServiceLinkVirtualInterfaceId

list ServiceLinkVirtualInterfaceIdSet {
    @xmlName("item") member: ServiceLinkVirtualInterfaceId
}

list ServiceLinkVirtualInterfaceSet {
    @xmlName("item") member: ServiceLinkVirtualInterface
}

enum ServiceManaged {
    alb
    nlb
    rnat
    rds
}

string ServiceNetworkArn

enum ServiceState {
    Pending
    Available
    Deleting
    Deleted
    Failed
}

enum ServiceType {
    Interface
    Gateway
    GatewayLoadBalancer
}

structure ServiceTypeDetail {
    @xmlName("serviceType") ServiceType: ServiceType
}

list ServiceTypeDetailSet {
    @xmlName("item") member: ServiceTypeDetail
}

enum ShutdownBehavior {
    stop
    terminate
}

structure SlotDateTimeRangeRequest {
    @required EarliestTime: DateTime
    @required LatestTime: DateTime
}

structure SlotStartTimeRangeRequest {
    EarliestTime: DateTime
    LatestTime: DateTime
}

structure Snapshot {
    @xmlName("ownerAlias") OwnerAlias: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("storageTier") StorageTier: StorageTier
    @xmlName("restoreExpiryTime") RestoreExpiryTime: MillisecondDateTime
    @xmlName("sseType") SseType: SSEType
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("transferType") TransferType: TransferType
    @xmlName("completionDurationMinutes") CompletionDurationMinutes: SnapshotCompletionDurationMinutesResponse
    @xmlName("completionTime") CompletionTime: MillisecondDateTime
    @xmlName("fullSnapshotSizeInBytes") FullSnapshotSizeInBytes: Long
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("volumeId") VolumeId: String
    @xmlName("status") State: SnapshotState
    @xmlName("statusMessage") StateMessage: String
    @xmlName("startTime") StartTime: DateTime
    @xmlName("progress") Progress: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("description") Description: String
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("kmsKeyId") KmsKeyId: String
    @xmlName("dataEncryptionKeyId") DataEncryptionKeyId: String
}

enum SnapshotAttributeName {
    productCodes
    createVolumePermission
}

enum SnapshotBlockPublicAccessState {
    block_all_sharing = "block-all-sharing"
    block_new_sharing = "block-new-sharing"
    unblocked
}

@range(min: 1, max: 2880)
integer SnapshotCompletionDurationMinutesRequest

integer SnapshotCompletionDurationMinutesResponse

structure SnapshotDetail {
    @xmlName("description") Description: String
    @xmlName("deviceName") DeviceName: String
    @xmlName("diskImageSize") DiskImageSize: Double
    @xmlName("format") Format: String
    @xmlName("progress") Progress: String
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("url") Url: SensitiveUrl
    @xmlName("userBucket") UserBucket: UserBucketDetails
}

list SnapshotDetailList {
    @xmlName("item") member: SnapshotDetail
}

structure SnapshotDiskContainer {
    Description: String
    Format: String
    Url: SensitiveUrl
    UserBucket: UserBucket
}

string SnapshotId

list SnapshotIdStringList {
    @xmlName("SnapshotId") member: SnapshotId
}

structure SnapshotInfo {
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("volumeId") VolumeId: String
    @xmlName("state") State: SnapshotState
    @xmlName("volumeSize") VolumeSize: Integer
    @xmlName("startTime") StartTime: MillisecondDateTime
    @xmlName("progress") Progress: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("sseType") SseType: SSEType
    @xmlName("availabilityZone") AvailabilityZone: String
}

list SnapshotList {
    @xmlName("item") member: Snapshot
}

enum SnapshotLocationEnum {
    regional
    local
}

structure SnapshotRecycleBinInfo {
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("recycleBinEnterTime") RecycleBinEnterTime: MillisecondDateTime
    @xmlName("recycleBinExitTime") RecycleBinExitTime: MillisecondDateTime
    @xmlName("description") Description: String
    @xmlName("volumeId") VolumeId: String
}

list SnapshotRecycleBinInfoList {
    @xmlName("item") member: SnapshotRecycleBinInfo
}

enum SnapshotReturnCodes {
    success
    skipped
    missing_permissions = "missing-permissions"
    internal_error = "internal-error"
    client_error = "client-error"
}

list SnapshotSet {
    @xmlName("item") member: SnapshotInfo
}

enum SnapshotState {
    pending
    completed
    error
    recoverable
    recovering
}

structure SnapshotTaskDetail {
    @xmlName("description") Description: String
    @xmlName("diskImageSize") DiskImageSize: Double
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("format") Format: String
    @xmlName("kmsKeyId") KmsKeyId: String
    @xmlName("progress") Progress: String
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("status") Status: String
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("url") Url: SensitiveUrl
    @xmlName("userBucket") UserBucket: UserBucketDetails
}

structure SnapshotTierStatus {
    @xmlName("snapshotId") SnapshotId: SnapshotId
    @xmlName("volumeId") VolumeId: VolumeId
    @xmlName("status") Status: SnapshotState
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("storageTier") StorageTier: StorageTier
    @xmlName("lastTieringStartTime") LastTieringStartTime: MillisecondDateTime
    @xmlName("lastTieringProgress") LastTieringProgress: Integer
    @xmlName("lastTieringOperationStatus") LastTieringOperationStatus: TieringOperationStatus
    @xmlName("lastTieringOperationStatusDetail") LastTieringOperationStatusDetail: String
    @xmlName("archivalCompleteTime") ArchivalCompleteTime: MillisecondDateTime
    @xmlName("restoreExpiryTime") RestoreExpiryTime: MillisecondDateTime
}

enum SpotAllocationStrategy {
    lowest_price = "lowest-price"
    diversified
    capacity_optimized = "capacity-optimized"
    capacity_optimized_prioritized = "capacity-optimized-prioritized"
    price_capacity_optimized = "price-capacity-optimized"
}

structure SpotCapacityRebalance {
    @xmlName("replacementStrategy") ReplacementStrategy: ReplacementStrategy
    @xmlName("terminationDelay") TerminationDelay: Integer
}

structure SpotDatafeedSubscription {
    @xmlName("bucket") Bucket: String
    @xmlName("fault") Fault: SpotInstanceStateFault
    @xmlName("ownerId") OwnerId: String
    @xmlName("prefix") Prefix: String
    @xmlName("state") State: DatafeedSubscriptionState
}

structure SpotFleetLaunchSpecification {
    @xmlName("addressingType") AddressingType: String
    @xmlName("blockDeviceMapping") BlockDeviceMappings: BlockDeviceMappingList
    @xmlName("ebsOptimized") EbsOptimized: Boolean
    @xmlName("iamInstanceProfile") IamInstanceProfile: IamInstanceProfileSpecification
    @xmlName("imageId") ImageId: ImageId
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("kernelId") KernelId: String
    @xmlName("keyName") KeyName: KeyPairName
    @xmlName("monitoring") Monitoring: SpotFleetMonitoring
    @xmlName("networkInterfaceSet") NetworkInterfaces: InstanceNetworkInterfaceSpecificationList
    @xmlName("placement") Placement: SpotPlacement
    @xmlName("ramdiskId") RamdiskId: String
    @xmlName("spotPrice") SpotPrice: String
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("userData") UserData: SensitiveUserData
    @xmlName("weightedCapacity") WeightedCapacity: Double
    @xmlName("tagSpecificationSet") TagSpecifications: SpotFleetTagSpecificationList
    @xmlName("instanceRequirements") InstanceRequirements: InstanceRequirements
    @xmlName("groupSet") SecurityGroups: GroupIdentifierList
}

structure SpotFleetMonitoring {
    @xmlName("enabled") Enabled: Boolean
}

structure SpotFleetRequestConfig {
    @xmlName("activityStatus") ActivityStatus: ActivityStatus
    @xmlName("createTime") CreateTime: MillisecondDateTime
    @xmlName("spotFleetRequestConfig") SpotFleetRequestConfig: SpotFleetRequestConfigData
    @xmlName("spotFleetRequestId") SpotFleetRequestId: String
    @xmlName("spotFleetRequestState") SpotFleetRequestState: BatchState
    @xmlName("tagSet") Tags: TagList
}

structure SpotFleetRequestConfigData {
    @xmlName("allocationStrategy") AllocationStrategy: AllocationStrategy
    @xmlName("onDemandAllocationStrategy") OnDemandAllocationStrategy: OnDemandAllocationStrategy
    @xmlName("spotMaintenanceStrategies") SpotMaintenanceStrategies: SpotMaintenanceStrategies
    @xmlName("clientToken") ClientToken: String
    @xmlName("excessCapacityTerminationPolicy") ExcessCapacityTerminationPolicy: ExcessCapacityTerminationPolicy
    @xmlName("fulfilledCapacity") FulfilledCapacity: Double
    @xmlName("onDemandFulfilledCapacity") OnDemandFulfilledCapacity: Double
    @required @xmlName("iamFleetRole") IamFleetRole: String
    @xmlName("launchSpecifications") LaunchSpecifications: LaunchSpecsList
    @xmlName("launchTemplateConfigs") LaunchTemplateConfigs: LaunchTemplateConfigList
    @xmlName("spotPrice") SpotPrice: String
    @required @xmlName("targetCapacity") TargetCapacity: Integer
    @xmlName("onDemandTargetCapacity") OnDemandTargetCapacity: Integer
    @xmlName("onDemandMaxTotalPrice") OnDemandMaxTotalPrice: String
    @xmlName("spotMaxTotalPrice") SpotMaxTotalPrice: String
    @xmlName("terminateInstancesWithExpiration") TerminateInstancesWithExpiration: Boolean
    @xmlName("type") Type: FleetType
    @xmlName("validFrom") ValidFrom: DateTime
    @xmlName("validUntil") ValidUntil: DateTime
    @xmlName("replaceUnhealthyInstances") ReplaceUnhealthyInstances: Boolean
    @xmlName("instanceInterruptionBehavior") InstanceInterruptionBehavior: InstanceInterruptionBehavior
    @xmlName("loadBalancersConfig") LoadBalancersConfig: LoadBalancersConfig
    @xmlName("instancePoolsToUseCount") InstancePoolsToUseCount: Integer
    @xmlName("context") Context: String
    @xmlName("targetCapacityUnitType") TargetCapacityUnitType: TargetCapacityUnitType
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

list SpotFleetRequestConfigSet {
    @xmlName("item") member: SpotFleetRequestConfig
}

string SpotFleetRequestId

list SpotFleetRequestIdList {
    @xmlName("item") member: SpotFleetRequestId
}

structure SpotFleetTagSpecification {
    @xmlName("resourceType") ResourceType: ResourceType
    @xmlName("tag") Tags: TagList
}

list SpotFleetTagSpecificationList {
    @xmlName("item") member: SpotFleetTagSpecification
}

enum SpotInstanceInterruptionBehavior {
    hibernate
    stop
    terminate
}

structure SpotInstanceRequest {
    @xmlName("actualBlockHourlyPrice") ActualBlockHourlyPrice: String
    @xmlName("availabilityZoneGroup") AvailabilityZoneGroup: String
    @xmlName("blockDurationMinutes") BlockDurationMinutes: Integer
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("fault") Fault: SpotInstanceStateFault
    @xmlName("instanceId") InstanceId: InstanceId
    @xmlName("launchGroup") LaunchGroup: String
    @xmlName("launchSpecification") LaunchSpecification: LaunchSpecification
    @xmlName("launchedAvailabilityZone") LaunchedAvailabilityZone: String
    @xmlName("launchedAvailabilityZoneId") LaunchedAvailabilityZoneId: String
    @xmlName("productDescription") ProductDescription: RIProductDescription
    @xmlName("spotInstanceRequestId") SpotInstanceRequestId: String
    @xmlName("spotPrice") SpotPrice: String
    @xmlName("state") State: SpotInstanceState
    @xmlName("status") Status: SpotInstanceStatus
    @xmlName("tagSet") Tags: TagList
    @xmlName("type") Type: SpotInstanceType
    @xmlName("validFrom") ValidFrom: DateTime
    @xmlName("validUntil") ValidUntil: DateTime
    @xmlName("instanceInterruptionBehavior") InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

string SpotInstanceRequestId

list SpotInstanceRequestIdList {
    @xmlName("SpotInstanceRequestId") member: SpotInstanceRequestId
}

list SpotInstanceRequestList {
    @xmlName("item") member: SpotInstanceRequest
}

enum SpotInstanceState {
    open
    active
    closed
    cancelled
    failed
    disabled
}

structure SpotInstanceStateFault {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

structure SpotInstanceStatus {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
    @xmlName("updateTime") UpdateTime: DateTime
}

enum SpotInstanceType {
    one_time = "one-time"
    persistent
}

structure SpotMaintenanceStrategies {
    @xmlName("capacityRebalance") CapacityRebalance: SpotCapacityRebalance
}

structure SpotMarketOptions {
    MaxPrice: String
    SpotInstanceType: SpotInstanceType
    BlockDurationMinutes: Integer
    ValidUntil: DateTime
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure SpotOptions {
    @xmlName("allocationStrategy") AllocationStrategy: SpotAllocationStrategy
    @xmlName("maintenanceStrategies") MaintenanceStrategies: FleetSpotMaintenanceStrategies
    @xmlName("instanceInterruptionBehavior") InstanceInterruptionBehavior: SpotInstanceInterruptionBehavior
    @xmlName("instancePoolsToUseCount") InstancePoolsToUseCount: Integer
    @xmlName("singleInstanceType") SingleInstanceType: Boolean
    @xmlName("singleAvailabilityZone") SingleAvailabilityZone: Boolean
    @xmlName("minTargetCapacity") MinTargetCapacity: Integer
    @xmlName("maxTotalPrice") MaxTotalPrice: String
}

structure SpotOptionsRequest {
    AllocationStrategy: SpotAllocationStrategy
    MaintenanceStrategies: FleetSpotMaintenanceStrategiesRequest
    InstanceInterruptionBehavior: SpotInstanceInterruptionBehavior
    InstancePoolsToUseCount: Integer
    SingleInstanceType: Boolean
    SingleAvailabilityZone: Boolean
    MinTargetCapacity: Integer
    MaxTotalPrice: String
}

structure SpotPlacement {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("groupName") GroupName: PlacementGroupName
    @xmlName("tenancy") Tenancy: Tenancy
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
}

structure SpotPlacementScore {
    @xmlName("region") Region: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("score") Score: Integer
}

list SpotPlacementScores {
    @xmlName("item") member: SpotPlacementScore
}

@range(min: 10, max: 1000)
integer SpotPlacementScoresMaxResults

@range(min: 1, max: 2000000000)
integer SpotPlacementScoresTargetCapacity

structure SpotPrice {
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("instanceType") InstanceType: InstanceType
    @xmlName("productDescription") ProductDescription: RIProductDescription
    @xmlName("spotPrice") SpotPrice: String
    @xmlName("timestamp") Timestamp: DateTime
}

list SpotPriceHistoryList {
    @xmlName("item") member: SpotPrice
}

enum SpreadLevel {
    host
    rack
}

enum SqlServerLicenseUsage {
    full
    waived
}

structure StaleIpPermission {
    @xmlName("fromPort") FromPort: Integer
    @xmlName("ipProtocol") IpProtocol: String
    @xmlName("ipRanges") IpRanges: IpRanges
    @xmlName("prefixListIds") PrefixListIds: PrefixListIdSet
    @xmlName("toPort") ToPort: Integer
    @xmlName("groups") UserIdGroupPairs: UserIdGroupPairSet
}

list StaleIpPermissionSet {
    @xmlName("item") member: StaleIpPermission
}

structure StaleSecurityGroup {
    @xmlName("description") Description: String
    @xmlName("groupId") GroupId: String
    @xmlName("groupName") GroupName: String
    @xmlName("staleIpPermissions") StaleIpPermissions: StaleIpPermissionSet
    @xmlName("staleIpPermissionsEgress") StaleIpPermissionsEgress: StaleIpPermissionSet
    @xmlName("vpcId") VpcId: String
}

list StaleSecurityGroupSet {
    @xmlName("item") member: StaleSecurityGroup
}

structure StartDeclarativePoliciesReportRequest {
    DryRun: Boolean
    @required S3Bucket: String
    S3Prefix: String
    @required TargetId: String
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
}

structure StartDeclarativePoliciesReportResult {
    @xmlName("reportId") ReportId: String
}

structure StartInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    @xmlName("additionalInfo") AdditionalInfo: String
    @xmlName("dryRun") DryRun: Boolean
}

structure StartInstancesResult {
    @xmlName("instancesSet") StartingInstances: InstanceStateChangeList
}

structure StartNetworkInsightsAccessScopeAnalysisRequest {
    @required NetworkInsightsAccessScopeId: NetworkInsightsAccessScopeId
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @required @idempotencyToken ClientToken: String
}

structure StartNetworkInsightsAccessScopeAnalysisResult {
    @xmlName("networkInsightsAccessScopeAnalysis") NetworkInsightsAccessScopeAnalysis: NetworkInsightsAccessScopeAnalysis
}

structure StartNetworkInsightsAnalysisRequest {
    @required NetworkInsightsPathId: NetworkInsightsPathId
    @xmlName("AdditionalAccount") AdditionalAccounts: ValueStringList
    @xmlName("FilterInArn") FilterInArns: ArnList
    @xmlName("FilterOutArn") FilterOutArns: ArnList
    DryRun: Boolean
    @xmlName("TagSpecification") TagSpecifications: TagSpecificationList
    @required @idempotencyToken ClientToken: String
}

structure StartNetworkInsightsAnalysisResult {
    @xmlName("networkInsightsAnalysis") NetworkInsightsAnalysis: NetworkInsightsAnalysis
}

structure StartVpcEndpointServicePrivateDnsVerificationRequest {
    DryRun: Boolean
    @required ServiceId: VpcEndpointServiceId
}

structure StartVpcEndpointServicePrivateDnsVerificationResult {
    @xmlName("return") ReturnValue: Boolean
}

enum State {
    PendingAcceptance
    Pending
    Available
    Deleting
    Deleted
    Rejected
    Failed
    Expired
    Partial
}

structure StateReason {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

enum StaticSourcesSupportValue {
    enable
    disable
}

enum StatisticType {
    p50
}

enum Status {
    MoveInProgress
    InVpc
    InClassic
}

enum StatusName {
    reachability
}

enum StatusType {
    passed
    failed
    insufficient_data = "insufficient-data"
    initializing
}

structure StopInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    Hibernate: Boolean
    SkipOsShutdown: Boolean
    @xmlName("dryRun") DryRun: Boolean
    @xmlName("force") Force: Boolean
}

structure StopInstancesResult {
    @xmlName("instancesSet") StoppingInstances: InstanceStateChangeList
}

structure Storage {
    S3: S3Storage
}

structure StorageLocation {
    Bucket: String
    Key: String
}

enum StorageTier {
    archive
    standard
}

structure StoreImageTaskResult {
    @xmlName("amiId") AmiId: String
    @xmlName("taskStartTime") TaskStartTime: MillisecondDateTime
    @xmlName("bucket") Bucket: String
    @xmlName("s3objectKey") S3objectKey: String
    @xmlName("progressPercentage") ProgressPercentage: Integer
    @xmlName("storeTaskState") StoreTaskState: String
    @xmlName("storeTaskFailureReason") StoreTaskFailureReason: String
}

list StoreImageTaskResultSet {
    @xmlName("item") member: StoreImageTaskResult
}

string String

list StringList {
    @xmlName("item") member: String
}

structure Subnet {
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("enableLniAtDeviceIndex") EnableLniAtDeviceIndex: Integer
    @xmlName("mapCustomerOwnedIpOnLaunch") MapCustomerOwnedIpOnLaunch: Boolean
    @xmlName("customerOwnedIpv4Pool") CustomerOwnedIpv4Pool: CoipPoolId
    @xmlName("ownerId") OwnerId: String
    @xmlName("assignIpv6AddressOnCreation") AssignIpv6AddressOnCreation: Boolean
    @xmlName("ipv6CidrBlockAssociationSet") Ipv6CidrBlockAssociationSet: SubnetIpv6CidrBlockAssociationSet
    @xmlName("tagSet") Tags: TagList
    @xmlName("subnetArn") SubnetArn: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("enableDns64") EnableDns64: Boolean
    @xmlName("ipv6Native") Ipv6Native: Boolean
    @xmlName("privateDnsNameOptionsOnLaunch") PrivateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch
    @xmlName("blockPublicAccessStates") BlockPublicAccessStates: BlockPublicAccessStates
    @xmlName("type") Type: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("state") State: SubnetState
    @xmlName("vpcId") VpcId: String
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("availableIpAddressCount") AvailableIpAddressCount: Integer
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("defaultForAz") DefaultForAz: Boolean
    @xmlName("mapPublicIpOnLaunch") MapPublicIpOnLaunch: Boolean
}

structure SubnetAssociation {
    @xmlName("subnetId") SubnetId: String
    @xmlName("state") State: TransitGatewayMulitcastDomainAssociationState
}

list SubnetAssociationList {
    @xmlName("item") member: SubnetAssociation
}

string SubnetCidrAssociationId

structure SubnetCidrBlockState {
    @xmlName("state") State: SubnetCidrBlockStateCode
    @xmlName("statusMessage") StatusMessage: String
}

enum SubnetCidrBlockStateCode {
    associating
    associated
    disassociating
    disassociated
    failing
    failed
}

structure SubnetCidrReservation {
    @xmlName("subnetCidrReservationId") SubnetCidrReservationId: SubnetCidrReservationId
    @xmlName("subnetId") SubnetId: SubnetId
    @xmlName("cidr") Cidr: String
    @xmlName("reservationType") ReservationType: SubnetCidrReservationType
    @xmlName("ownerId") OwnerId: String
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
}

string SubnetCidrReservationId

list SubnetCidrReservationList {
    @xmlName("item") member: SubnetCidrReservation
}

enum SubnetCidrReservationType {
    prefix
    explicit
}

structure SubnetConfiguration {
    SubnetId: SubnetId
    Ipv4: String
    Ipv6: String
}

list SubnetConfigurationsList {
    @xmlName("item") member: SubnetConfiguration
}

string SubnetId

list SubnetIdList {
    @xmlName("AssociatedSubnetId") member: SubnetId
}

list SubnetIdStringList {
    @xmlName("SubnetId") member: SubnetId
}

structure SubnetIpPrefixes {
    @xmlName("subnetId") SubnetId: String
    @xmlName("ipPrefixSet") IpPrefixes: ValueStringList
}

list SubnetIpPrefixesList {
    @xmlName("item") member: SubnetIpPrefixes
}

structure SubnetIpv6CidrBlockAssociation {
    @xmlName("associationId") AssociationId: SubnetCidrAssociationId
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
    @xmlName("ipv6CidrBlockState") Ipv6CidrBlockState: SubnetCidrBlockState
    @xmlName("ipv6AddressAttribute") Ipv6AddressAttribute: Ipv6AddressAttribute
    @xmlName("ipSource") IpSource: IpSource
}

list SubnetIpv6CidrBlockAssociationSet {
    @xmlName("item") member: SubnetIpv6CidrBlockAssociation
}

list SubnetList {
    @xmlName("item") member: Subnet
}

enum SubnetState {
    pending
    available
    unavailable
    failed
    failed_insufficient_capacity = "failed-insufficient-capacity"
}

structure Subscription {
    @xmlName("source") Source: String
    @xmlName("destination") Destination: String
    @xmlName("metric") Metric: MetricType
    @xmlName("statistic") Statistic: StatisticType
    @xmlName("period") Period: PeriodType
}

list SubscriptionList {
    @xmlName("item") member: Subscription
}

structure SuccessfulInstanceCreditSpecificationItem {
    @xmlName("instanceId") InstanceId: String
}

list SuccessfulInstanceCreditSpecificationSet {
    @xmlName("item") member: SuccessfulInstanceCreditSpecificationItem
}

structure SuccessfulQueuedPurchaseDeletion {
    @xmlName("reservedInstancesId") ReservedInstancesId: String
}

list SuccessfulQueuedPurchaseDeletionSet {
    @xmlName("item") member: SuccessfulQueuedPurchaseDeletion
}

enum SummaryStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
    not_applicable = "not-applicable"
    initializing
}

enum SupportedAdditionalProcessorFeature {
    amd_sev_snp = "amd-sev-snp"
    nested_virtualization = "nested-virtualization"
}

list SupportedAdditionalProcessorFeatureList {
    @xmlName("item") member: SupportedAdditionalProcessorFeature
}

boolean SupportedInRegion

@length(min: 0, max: 2)
list SupportedIpAddressTypes {
    @xmlName("item") member: ServiceConnectivityType
}

structure SupportedRegionDetail {
    @xmlName("region") Region: String
    @xmlName("serviceState") ServiceState: String
}

list SupportedRegionSet {
    @xmlName("item") member: SupportedRegionDetail
}

structure Tag {
    @xmlName("key") Key: String
    @xmlName("value") Value: String
}

structure TagDescription {
    @xmlName("key") Key: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: ResourceType
    @xmlName("value") Value: String
}

list TagDescriptionList {
    @xmlName("item") member: TagDescription
}

list TagList {
    @xmlName("item") member: Tag
}

structure TagSpecification {
    @xmlName("resourceType") ResourceType: ResourceType
    @xmlName("Tag") Tags: TagList
}

list TagSpecificationList {
    @xmlName("item") member: TagSpecification
}

string TaggableResourceId

structure TargetCapacitySpecification {
    @xmlName("totalTargetCapacity") TotalTargetCapacity: Integer
    @xmlName("onDemandTargetCapacity") OnDemandTargetCapacity: Integer
    @xmlName("spotTargetCapacity") SpotTargetCapacity: Integer
    @xmlName("defaultTargetCapacityType") DefaultTargetCapacityType: DefaultTargetCapacityType
    @xmlName("targetCapacityUnitType") TargetCapacityUnitType: TargetCapacityUnitType
}

structure TargetCapacitySpecificationRequest {
    @required TotalTargetCapacity: Integer
    OnDemandTargetCapacity: Integer
    SpotTargetCapacity: Integer
    DefaultTargetCapacityType: DefaultTargetCapacityType
    TargetCapacityUnitType: TargetCapacityUnitType
}

enum TargetCapacityUnitType {
    vcpu
    memory_mib = "memory-mib"
    units
}

structure TargetConfiguration {
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("offeringId") OfferingId: String
}

structure TargetConfigurationRequest {
    InstanceCount: Integer
    @required OfferingId: ReservedInstancesOfferingId
}

list TargetConfigurationRequestSet {
    @xmlName("TargetConfigurationRequest") member: TargetConfigurationRequest
}

structure TargetGroup {
    @xmlName("arn") Arn: String
}

@length(min: 1, max: 5)
list TargetGroups {
    @xmlName("item") member: TargetGroup
}

structure TargetGroupsConfig {
    @xmlName("targetGroups") TargetGroups: TargetGroups
}

structure TargetNetwork {
    @xmlName("associationId") AssociationId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("targetNetworkId") TargetNetworkId: String
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("status") Status: AssociationStatus
    @xmlName("securityGroups") SecurityGroups: ValueStringList
    @xmlName("availabilityZoneSet") AvailabilityZones: ClientVpnAvailabilityZoneSet
    @xmlName("availabilityZoneIdSet") AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

list TargetNetworkSet {
    @xmlName("item") member: TargetNetwork
}

structure TargetReservationValue {
    @xmlName("reservationValue") ReservationValue: ReservationValue
    @xmlName("targetConfiguration") TargetConfiguration: TargetConfiguration
}

list TargetReservationValueSet {
    @xmlName("item") member: TargetReservationValue
}

enum TargetStorageTier {
    archive
}

enum TelemetryStatus {
    UP
    DOWN
}

enum Tenancy {
    default
    dedicated
    host
}

structure TerminateClientVpnConnectionsRequest {
    @required ClientVpnEndpointId: ClientVpnEndpointId
    ConnectionId: String
    Username: String
    DryRun: Boolean
}

structure TerminateClientVpnConnectionsResult {
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: String
    @xmlName("username") Username: String
    @xmlName("connectionStatuses") ConnectionStatuses: TerminateConnectionStatusSet
}

structure TerminateConnectionStatus {
    @xmlName("connectionId") ConnectionId: String
    @xmlName("previousStatus") PreviousStatus: ClientVpnConnectionStatus
    @xmlName("currentStatus") CurrentStatus: ClientVpnConnectionStatus
}

list TerminateConnectionStatusSet {
    @xmlName("item") member: TerminateConnectionStatus
}

structure TerminateInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    Force: Boolean
    SkipOsShutdown: Boolean
    @xmlName("dryRun") DryRun: Boolean
}

structure TerminateInstancesResult {
    @xmlName("instancesSet") TerminatingInstances: InstanceStateChangeList
}

integer ThreadsPerCore

list ThreadsPerCoreList {
    @xmlName("item") member: ThreadsPerCore
}

structure ThroughResourcesStatement {
    @xmlName("resourceStatement") ResourceStatement: ResourceStatement
}

list ThroughResourcesStatementList {
    @xmlName("item") member: ThroughResourcesStatement
}

structure ThroughResourcesStatementRequest {
    ResourceStatement: ResourceStatementRequest
}

list ThroughResourcesStatementRequestList {
    @xmlName("item") member: ThroughResourcesStatementRequest
}

enum TieringOperationStatus {
    archival_in_progress = "archival-in-progress"
    archival_completed = "archival-completed"
    archival_failed = "archival-failed"
    temporary_restore_in_progress = "temporary-restore-in-progress"
    temporary_restore_completed = "temporary-restore-completed"
    temporary_restore_failed = "temporary-restore-failed"
    permanent_restore_in_progress = "permanent-restore-in-progress"
    permanent_restore_completed = "permanent-restore-completed"
    permanent_restore_failed = "permanent-restore-failed"
}

enum TokenState {
    valid
    expired
}

structure TotalLocalStorageGB {
    @xmlName("min") Min: Double
    @xmlName("max") Max: Double
}

structure TotalLocalStorageGBRequest {
    Min: Double
    Max: Double
}

integer TotalMediaMemory

integer TotalNeuronMemory

enum TpmSupportValues {
    v2_0 = "v2.0"
}

enum TrafficDirection {
    ingress
    egress
}

enum TrafficIpAddressType {
    ipv4
    ipv6
    dual_stack = "dual-stack"
}

structure TrafficMirrorFilter {
    @xmlName("trafficMirrorFilterId") TrafficMirrorFilterId: String
    @xmlName("ingressFilterRuleSet") IngressFilterRules: TrafficMirrorFilterRuleList
    @xmlName("egressFilterRuleSet") EgressFilterRules: TrafficMirrorFilterRuleList
    @xmlName("networkServiceSet") NetworkServices: TrafficMirrorNetworkServiceList
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
}

string TrafficMirrorFilterId

list TrafficMirrorFilterIdList {
    @xmlName("item") member: TrafficMirrorFilterId
}

structure TrafficMirrorFilterRule {
    @xmlName("trafficMirrorFilterRuleId") TrafficMirrorFilterRuleId: String
    @xmlName("trafficMirrorFilterId") TrafficMirrorFilterId: String
    @xmlName("trafficDirection") TrafficDirection: TrafficDirection
    @xmlName("ruleNumber") RuleNumber: Integer
    @xmlName("ruleAction") RuleAction: TrafficMirrorRuleAction
    @xmlName("protocol") Protocol: Integer
    @xmlName("destinationPortRange") DestinationPortRange: TrafficMirrorPortRange
    @xmlName("sourcePortRange") SourcePortRange: TrafficMirrorPortRange
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("sourceCidrBlock") SourceCidrBlock: String
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
}

enum TrafficMirrorFilterRuleField {
    destination_port_range = "destination-port-range"
    source_port_range = "source-port-range"
    protocol
    description
}

list TrafficMirrorFilterRuleFieldList {
    member: TrafficMirrorFilterRuleField
}

list TrafficMirrorFilterRuleIdList {
    @xmlName("item") member: TrafficMirrorFilterRuleIdWithResolver
}

string TrafficMirrorFilterRuleIdWithResolver

list TrafficMirrorFilterRuleList {
    @xmlName("item") member: TrafficMirrorFilterRule
}

list TrafficMirrorFilterRuleSet {
    @xmlName("item") member: TrafficMirrorFilterRule
}

list TrafficMirrorFilterSet {
    @xmlName("item") member: TrafficMirrorFilter
}

enum TrafficMirrorNetworkService {
    amazon_dns = "amazon-dns"
}

list TrafficMirrorNetworkServiceList {
    @xmlName("item") member: TrafficMirrorNetworkService
}

structure TrafficMirrorPortRange {
    @xmlName("fromPort") FromPort: Integer
    @xmlName("toPort") ToPort: Integer
}

structure TrafficMirrorPortRangeRequest {
    FromPort: Integer
    ToPort: Integer
}

enum TrafficMirrorRuleAction {
    accept
    reject
}

structure TrafficMirrorSession {
    @xmlName("trafficMirrorSessionId") TrafficMirrorSessionId: String
    @xmlName("trafficMirrorTargetId") TrafficMirrorTargetId: String
    @xmlName("trafficMirrorFilterId") TrafficMirrorFilterId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("packetLength") PacketLength: Integer
    @xmlName("sessionNumber") SessionNumber: Integer
    @xmlName("virtualNetworkId") VirtualNetworkId: Integer
    @xmlName("description") Description: String
    @xmlName("tagSet") Tags: TagList
}

enum TrafficMirrorSessionField {
    packet_length = "packet-length"
    description
    virtual_network_id = "virtual-network-id"
}

list TrafficMirrorSessionFieldList {
    member: TrafficMirrorSessionField
}

string TrafficMirrorSessionId

list TrafficMirrorSessionIdList {
    @xmlName("item") member: TrafficMirrorSessionId
}

list TrafficMirrorSessionSet {
    @xmlName("item") member: TrafficMirrorSession
}

structure TrafficMirrorTarget {
    @xmlName("trafficMirrorTargetId") TrafficMirrorTargetId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("networkLoadBalancerArn") NetworkLoadBalancerArn: String
    @xmlName("type") Type: TrafficMirrorTargetType
    @xmlName("description") Description: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("gatewayLoadBalancerEndpointId") GatewayLoadBalancerEndpointId: String
}

string TrafficMirrorTargetId

list TrafficMirrorTargetIdList {
    @xmlName("item") member: TrafficMirrorTargetId
}

list TrafficMirrorTargetSet {
    @xmlName("item") member: TrafficMirrorTarget
}

enum TrafficMirrorTargetType {
    network_interface = "network-interface"
    network_load_balancer = "network-load-balancer"
    gateway_load_balancer_endpoint = "gateway-load-balancer-endpoint"
}

@range(min: 5, max: 1000)
integer TrafficMirroringMaxResults

enum TrafficType {
    ACCEPT
    REJECT
    ALL
}

enum TransferType {
    time_based = "time-based"
    standard
}

string TransitAssociationGatewayId

structure TransitGateway {
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("transitGatewayArn") TransitGatewayArn: String
    @xmlName("state") State: TransitGatewayState
    @xmlName("ownerId") OwnerId: String
    @xmlName("description") Description: String
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("options") Options: TransitGatewayOptions
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayAssociation {
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("state") State: TransitGatewayAssociationState
}

enum TransitGatewayAssociationState {
    associating
    associated
    disassociating
    disassociated
}

structure TransitGatewayAttachment {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("transitGatewayOwnerId") TransitGatewayOwnerId: String
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("resourceId") ResourceId: String
    @xmlName("state") State: TransitGatewayAttachmentState
    @xmlName("association") Association: TransitGatewayAttachmentAssociation
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayAttachmentAssociation {
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: String
    @xmlName("state") State: TransitGatewayAssociationState
}

structure TransitGatewayAttachmentBgpConfiguration {
    @xmlName("transitGatewayAsn") TransitGatewayAsn: Long
    @xmlName("peerAsn") PeerAsn: Long
    @xmlName("transitGatewayAddress") TransitGatewayAddress: String
    @xmlName("peerAddress") PeerAddress: String
    @xmlName("bgpStatus") BgpStatus: BgpStatus
}

list TransitGatewayAttachmentBgpConfigurationList {
    @xmlName("item") member: TransitGatewayAttachmentBgpConfiguration
}

string TransitGatewayAttachmentId

list TransitGatewayAttachmentIdStringList {
    member: TransitGatewayAttachmentId
}

list TransitGatewayAttachmentList {
    @xmlName("item") member: TransitGatewayAttachment
}

structure TransitGatewayAttachmentPropagation {
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: String
    @xmlName("state") State: TransitGatewayPropagationState
}

list TransitGatewayAttachmentPropagationList {
    @xmlName("item") member: TransitGatewayAttachmentPropagation
}

enum TransitGatewayAttachmentResourceType {
    vpc
    vpn
    vpn_concentrator = "vpn-concentrator"
    direct_connect_gateway = "direct-connect-gateway"
    connect
    peering
    tgw_peering = "tgw-peering"
    network_function = "network-function"
    client_vpn = "client-vpn"
}

enum TransitGatewayAttachmentState {
    initiating
    initiatingRequest
    pendingAcceptance
    rollingBack
    pending
    available
    modifying
    deleting
    deleted
    failed
    rejected
    rejecting
    failing
}

enum TransitGatewayAttachmentStatusType {
    pending_acceptance = "pending-acceptance"
    pending
    rejected
    available
    deleting
    deleted
}

list TransitGatewayCidrBlockStringList {
    @xmlName("item") member: String
}

structure TransitGatewayClientVpnAttachment {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("clientVpnEndpointId") ClientVpnEndpointId: ClientVpnEndpointId
    @xmlName("clientVpnOwnerId") ClientVpnOwnerId: String
    @xmlName("state") State: TransitGatewayAttachmentStatusType
    @xmlName("creationTime") CreationTime: String
}

structure TransitGatewayConfigurationDescribeEndpointStructure {
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("availabilityZoneSet") AvailabilityZones: ClientVpnAvailabilityZoneSet
    @xmlName("availabilityZoneIdSet") AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

structure TransitGatewayConfigurationInputStructure {
    TransitGatewayId: TransitGatewayId
    @xmlName("AvailabilityZone") AvailabilityZones: ClientVpnAvailabilityZoneSet
    @xmlName("AvailabilityZoneId") AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

structure TransitGatewayConnect {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("transportTransitGatewayAttachmentId") TransportTransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("state") State: TransitGatewayAttachmentState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("options") Options: TransitGatewayConnectOptions
    @xmlName("tagSet") Tags: TagList
}

list TransitGatewayConnectList {
    @xmlName("item") member: TransitGatewayConnect
}

structure TransitGatewayConnectOptions {
    @xmlName("protocol") Protocol: ProtocolValue
}

structure TransitGatewayConnectPeer {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("transitGatewayConnectPeerId") TransitGatewayConnectPeerId: TransitGatewayConnectPeerId
    @xmlName("state") State: TransitGatewayConnectPeerState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("connectPeerConfiguration") ConnectPeerConfiguration: TransitGatewayConnectPeerConfiguration
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayConnectPeerConfiguration {
    @xmlName("transitGatewayAddress") TransitGatewayAddress: String
    @xmlName("peerAddress") PeerAddress: String
    @xmlName("insideCidrBlocks") InsideCidrBlocks: InsideCidrBlocksStringList
    @xmlName("protocol") Protocol: ProtocolValue
    @xmlName("bgpConfigurations") BgpConfigurations: TransitGatewayAttachmentBgpConfigurationList
}

string TransitGatewayConnectPeerId

list TransitGatewayConnectPeerIdStringList {
    @xmlName("item") member: TransitGatewayConnectPeerId
}

list TransitGatewayConnectPeerList {
    @xmlName("item") member: TransitGatewayConnectPeer
}

enum TransitGatewayConnectPeerState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayConnectRequestBgpOptions {
    PeerAsn: Long
}

string TransitGatewayId

list TransitGatewayIdStringList {
    @xmlName("item") member: TransitGatewayId
}

list TransitGatewayList {
    @xmlName("item") member: TransitGateway
}

@range(min: 5, max: 1000)
integer TransitGatewayMaxResults

enum TransitGatewayMeteringPayerType {
    source_attachment_owner = "source-attachment-owner"
    destination_attachment_owner = "destination-attachment-owner"
    transit_gateway_owner = "transit-gateway-owner"
}

structure TransitGatewayMeteringPolicy {
    @xmlName("transitGatewayMeteringPolicyId") TransitGatewayMeteringPolicyId: TransitGatewayMeteringPolicyId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("middleboxAttachmentIdSet") MiddleboxAttachmentIds: ValueStringList
    @xmlName("state") State: TransitGatewayMeteringPolicyState
    @xmlName("updateEffectiveAt") UpdateEffectiveAt: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayMeteringPolicyEntry {
    @xmlName("policyRuleNumber") PolicyRuleNumber: String
    @xmlName("meteredAccount") MeteredAccount: TransitGatewayMeteringPayerType
    @xmlName("state") State: TransitGatewayMeteringPolicyEntryState
    @xmlName("updatedAt") UpdatedAt: MillisecondDateTime
    @xmlName("updateEffectiveAt") UpdateEffectiveAt: MillisecondDateTime
    @xmlName("meteringPolicyRule") MeteringPolicyRule: TransitGatewayMeteringPolicyRule
}

list TransitGatewayMeteringPolicyEntryList {
    @xmlName("item") member: TransitGatewayMeteringPolicyEntry
}

enum TransitGatewayMeteringPolicyEntryState {
    available
    deleted
}

string TransitGatewayMeteringPolicyId

list TransitGatewayMeteringPolicyIdStringList {
    @xmlName("item") member: TransitGatewayMeteringPolicyId
}

list TransitGatewayMeteringPolicyList {
    @xmlName("item") member: TransitGatewayMeteringPolicy
}

structure TransitGatewayMeteringPolicyRule {
    @xmlName("sourceTransitGatewayAttachmentId") SourceTransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("sourceTransitGatewayAttachmentType") SourceTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
    @xmlName("sourceCidrBlock") SourceCidrBlock: String
    @xmlName("sourcePortRange") SourcePortRange: String
    @xmlName("destinationTransitGatewayAttachmentId") DestinationTransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("destinationTransitGatewayAttachmentType") DestinationTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("destinationPortRange") DestinationPortRange: String
    @xmlName("protocol") Protocol: String
}

enum TransitGatewayMeteringPolicyState {
    available
    deleted
    pending
    modifying
    deleting
}

enum TransitGatewayMulitcastDomainAssociationState {
    pendingAcceptance
    associating
    associated
    disassociating
    disassociated
    rejected
    failed
}

structure TransitGatewayMulticastDeregisteredGroupMembers {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("deregisteredNetworkInterfaceIds") DeregisteredNetworkInterfaceIds: ValueStringList
    @xmlName("groupIpAddress") GroupIpAddress: String
}

structure TransitGatewayMulticastDeregisteredGroupSources {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("deregisteredNetworkInterfaceIds") DeregisteredNetworkInterfaceIds: ValueStringList
    @xmlName("groupIpAddress") GroupIpAddress: String
}

structure TransitGatewayMulticastDomain {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("transitGatewayMulticastDomainArn") TransitGatewayMulticastDomainArn: String
    @xmlName("ownerId") OwnerId: String
    @xmlName("options") Options: TransitGatewayMulticastDomainOptions
    @xmlName("state") State: TransitGatewayMulticastDomainState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayMulticastDomainAssociation {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("subnet") Subnet: SubnetAssociation
}

list TransitGatewayMulticastDomainAssociationList {
    @xmlName("item") member: TransitGatewayMulticastDomainAssociation
}

structure TransitGatewayMulticastDomainAssociations {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("subnets") Subnets: SubnetAssociationList
}

string TransitGatewayMulticastDomainId

list TransitGatewayMulticastDomainIdStringList {
    @xmlName("item") member: TransitGatewayMulticastDomainId
}

list TransitGatewayMulticastDomainList {
    @xmlName("item") member: TransitGatewayMulticastDomain
}

structure TransitGatewayMulticastDomainOptions {
    @xmlName("igmpv2Support") Igmpv2Support: Igmpv2SupportValue
    @xmlName("staticSourcesSupport") StaticSourcesSupport: StaticSourcesSupportValue
    @xmlName("autoAcceptSharedAssociations") AutoAcceptSharedAssociations: AutoAcceptSharedAssociationsValue
}

enum TransitGatewayMulticastDomainState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayMulticastGroup {
    @xmlName("groupIpAddress") GroupIpAddress: String
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("subnetId") SubnetId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("resourceOwnerId") ResourceOwnerId: String
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("groupMember") GroupMember: Boolean
    @xmlName("groupSource") GroupSource: Boolean
    @xmlName("memberType") MemberType: MembershipType
    @xmlName("sourceType") SourceType: MembershipType
}

list TransitGatewayMulticastGroupList {
    @xmlName("item") member: TransitGatewayMulticastGroup
}

structure TransitGatewayMulticastRegisteredGroupMembers {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("registeredNetworkInterfaceIds") RegisteredNetworkInterfaceIds: ValueStringList
    @xmlName("groupIpAddress") GroupIpAddress: String
}

structure TransitGatewayMulticastRegisteredGroupSources {
    @xmlName("transitGatewayMulticastDomainId") TransitGatewayMulticastDomainId: String
    @xmlName("registeredNetworkInterfaceIds") RegisteredNetworkInterfaceIds: ValueStringList
    @xmlName("groupIpAddress") GroupIpAddress: String
}

list TransitGatewayNetworkInterfaceIdList {
    @xmlName("item") member: NetworkInterfaceId
}

structure TransitGatewayOptions {
    @xmlName("amazonSideAsn") AmazonSideAsn: Long
    @xmlName("transitGatewayCidrBlocks") TransitGatewayCidrBlocks: ValueStringList
    @xmlName("autoAcceptSharedAttachments") AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue
    @xmlName("defaultRouteTableAssociation") DefaultRouteTableAssociation: DefaultRouteTableAssociationValue
    @xmlName("associationDefaultRouteTableId") AssociationDefaultRouteTableId: String
    @xmlName("defaultRouteTablePropagation") DefaultRouteTablePropagation: DefaultRouteTablePropagationValue
    @xmlName("propagationDefaultRouteTableId") PropagationDefaultRouteTableId: String
    @xmlName("vpnEcmpSupport") VpnEcmpSupport: VpnEcmpSupportValue
    @xmlName("dnsSupport") DnsSupport: DnsSupportValue
    @xmlName("securityGroupReferencingSupport") SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    @xmlName("multicastSupport") MulticastSupport: MulticastSupportValue
    @xmlName("encryptionSupport") EncryptionSupport: EncryptionSupport
}

structure TransitGatewayPeeringAttachment {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("accepterTransitGatewayAttachmentId") AccepterTransitGatewayAttachmentId: String
    @xmlName("requesterTgwInfo") RequesterTgwInfo: PeeringTgwInfo
    @xmlName("accepterTgwInfo") AccepterTgwInfo: PeeringTgwInfo
    @xmlName("options") Options: TransitGatewayPeeringAttachmentOptions
    @xmlName("status") Status: PeeringAttachmentStatus
    @xmlName("state") State: TransitGatewayAttachmentState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

list TransitGatewayPeeringAttachmentList {
    @xmlName("item") member: TransitGatewayPeeringAttachment
}

structure TransitGatewayPeeringAttachmentOptions {
    @xmlName("dynamicRouting") DynamicRouting: DynamicRoutingValue
}

structure TransitGatewayPolicyRule {
    @xmlName("sourceCidrBlock") SourceCidrBlock: String
    @xmlName("sourcePortRange") SourcePortRange: String
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("destinationPortRange") DestinationPortRange: String
    @xmlName("protocol") Protocol: String
    @xmlName("metaData") MetaData: TransitGatewayPolicyRuleMetaData
}

structure TransitGatewayPolicyRuleMetaData {
    @xmlName("metaDataKey") MetaDataKey: String
    @xmlName("metaDataValue") MetaDataValue: String
}

structure TransitGatewayPolicyTable {
    @xmlName("transitGatewayPolicyTableId") TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("state") State: TransitGatewayPolicyTableState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayPolicyTableAssociation {
    @xmlName("transitGatewayPolicyTableId") TransitGatewayPolicyTableId: TransitGatewayPolicyTableId
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("state") State: TransitGatewayAssociationState
}

list TransitGatewayPolicyTableAssociationList {
    @xmlName("item") member: TransitGatewayPolicyTableAssociation
}

structure TransitGatewayPolicyTableEntry {
    @xmlName("policyRuleNumber") PolicyRuleNumber: String
    @xmlName("policyRule") PolicyRule: TransitGatewayPolicyRule
    @xmlName("targetRouteTableId") TargetRouteTableId: TransitGatewayRouteTableId
}

list TransitGatewayPolicyTableEntryList {
    @xmlName("item") member: TransitGatewayPolicyTableEntry
}

string TransitGatewayPolicyTableId

list TransitGatewayPolicyTableIdStringList {
    @xmlName("item") member: TransitGatewayPolicyTableId
}

list TransitGatewayPolicyTableList {
    @xmlName("item") member: TransitGatewayPolicyTable
}

enum TransitGatewayPolicyTableState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayPrefixListAttachment {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("resourceId") ResourceId: String
}

structure TransitGatewayPrefixListReference {
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("prefixListOwnerId") PrefixListOwnerId: String
    @xmlName("state") State: TransitGatewayPrefixListReferenceState
    @xmlName("blackhole") Blackhole: Boolean
    @xmlName("transitGatewayAttachment") TransitGatewayAttachment: TransitGatewayPrefixListAttachment
}

list TransitGatewayPrefixListReferenceSet {
    @xmlName("item") member: TransitGatewayPrefixListReference
}

enum TransitGatewayPrefixListReferenceState {
    pending
    available
    modifying
    deleting
}

structure TransitGatewayPropagation {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: TransitGatewayAttachmentId
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: String
    @xmlName("state") State: TransitGatewayPropagationState
    @xmlName("transitGatewayRouteTableAnnouncementId") TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
}

enum TransitGatewayPropagationState {
    enabling
    enabled
    disabling
    disabled
}

structure TransitGatewayRequestOptions {
    AmazonSideAsn: Long
    AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue
    DefaultRouteTableAssociation: DefaultRouteTableAssociationValue
    DefaultRouteTablePropagation: DefaultRouteTablePropagationValue
    VpnEcmpSupport: VpnEcmpSupportValue
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    MulticastSupport: MulticastSupportValue
    TransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
}

structure TransitGatewayRoute {
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("prefixListId") PrefixListId: PrefixListResourceId
    @xmlName("transitGatewayRouteTableAnnouncementId") TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
    @xmlName("transitGatewayAttachments") TransitGatewayAttachments: TransitGatewayRouteAttachmentList
    @xmlName("type") Type: TransitGatewayRouteType
    @xmlName("state") State: TransitGatewayRouteState
}

structure TransitGatewayRouteAttachment {
    @xmlName("resourceId") ResourceId: String
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
}

list TransitGatewayRouteAttachmentList {
    @xmlName("item") member: TransitGatewayRouteAttachment
}

list TransitGatewayRouteList {
    @xmlName("item") member: TransitGatewayRoute
}

enum TransitGatewayRouteState {
    pending
    active
    blackhole
    deleting
    deleted
}

structure TransitGatewayRouteTable {
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("state") State: TransitGatewayRouteTableState
    @xmlName("defaultAssociationRouteTable") DefaultAssociationRouteTable: Boolean
    @xmlName("defaultPropagationRouteTable") DefaultPropagationRouteTable: Boolean
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

structure TransitGatewayRouteTableAnnouncement {
    @xmlName("transitGatewayRouteTableAnnouncementId") TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
    @xmlName("transitGatewayId") TransitGatewayId: TransitGatewayId
    @xmlName("coreNetworkId") CoreNetworkId: String
    @xmlName("peerTransitGatewayId") PeerTransitGatewayId: TransitGatewayId
    @xmlName("peerCoreNetworkId") PeerCoreNetworkId: String
    @xmlName("peeringAttachmentId") PeeringAttachmentId: TransitGatewayAttachmentId
    @xmlName("announcementDirection") AnnouncementDirection: TransitGatewayRouteTableAnnouncementDirection
    @xmlName("transitGatewayRouteTableId") TransitGatewayRouteTableId: TransitGatewayRouteTableId
    @xmlName("state") State: TransitGatewayRouteTableAnnouncementState
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("tagSet") Tags: TagList
}

enum TransitGatewayRouteTableAnnouncementDirection {
    outgoing
    incoming
}

string TransitGatewayRouteTableAnnouncementId

list TransitGatewayRouteTableAnnouncementIdStringList {
    @xmlName("item") member: TransitGatewayRouteTableAnnouncementId
}

list TransitGatewayRouteTableAnnouncementList {
    @xmlName("item") member: TransitGatewayRouteTableAnnouncement
}

enum TransitGatewayRouteTableAnnouncementState {
    available
    pending
    failing
    failed
    deleting
    deleted
}

structure TransitGatewayRouteTableAssociation {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("state") State: TransitGatewayAssociationState
}

list TransitGatewayRouteTableAssociationList {
    @xmlName("item") member: TransitGatewayRouteTableAssociation
}

string TransitGatewayRouteTableId

list TransitGatewayRouteTableIdStringList {
    @xmlName("item") member: TransitGatewayRouteTableId
}

list TransitGatewayRouteTableList {
    @xmlName("item") member: TransitGatewayRouteTable
}

structure TransitGatewayRouteTablePropagation {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: TransitGatewayAttachmentResourceType
    @xmlName("state") State: TransitGatewayPropagationState
    @xmlName("transitGatewayRouteTableAnnouncementId") TransitGatewayRouteTableAnnouncementId: TransitGatewayRouteTableAnnouncementId
}

list TransitGatewayRouteTablePropagationList {
    @xmlName("item") member: TransitGatewayRouteTablePropagation
}

structure TransitGatewayRouteTableRoute {
    @xmlName("destinationCidr") DestinationCidr: String
    @xmlName("state") State: String
    @xmlName("routeOrigin") RouteOrigin: String
    @xmlName("prefixListId") PrefixListId: String
    @xmlName("attachmentId") AttachmentId: String
    @xmlName("resourceId") ResourceId: String
    @xmlName("resourceType") ResourceType: String
}

enum TransitGatewayRouteTableState {
    pending
    available
    deleting
    deleted
}

enum TransitGatewayRouteType {
    static
    propagated
}

enum TransitGatewayState {
    pending
    available
    modifying
    deleting
    deleted
}

list TransitGatewaySubnetIdList {
    @xmlName("item") member: SubnetId
}

structure TransitGatewayVpcAttachment {
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("vpcOwnerId") VpcOwnerId: String
    @xmlName("state") State: TransitGatewayAttachmentState
    @xmlName("subnetIds") SubnetIds: ValueStringList
    @xmlName("creationTime") CreationTime: DateTime
    @xmlName("options") Options: TransitGatewayVpcAttachmentOptions
    @xmlName("tagSet") Tags: TagList
}

list TransitGatewayVpcAttachmentList {
    @xmlName("item") member: TransitGatewayVpcAttachment
}

structure TransitGatewayVpcAttachmentOptions {
    @xmlName("dnsSupport") DnsSupport: DnsSupportValue
    @xmlName("securityGroupReferencingSupport") SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    @xmlName("ipv6Support") Ipv6Support: Ipv6SupportValue
    @xmlName("applianceModeSupport") ApplianceModeSupport: ApplianceModeSupportValue
}

enum TransportProtocol {
    tcp
    udp
}

structure TrunkInterfaceAssociation {
    @xmlName("associationId") AssociationId: TrunkInterfaceAssociationId
    @xmlName("branchInterfaceId") BranchInterfaceId: String
    @xmlName("trunkInterfaceId") TrunkInterfaceId: String
    @xmlName("interfaceProtocol") InterfaceProtocol: InterfaceProtocolType
    @xmlName("vlanId") VlanId: Integer
    @xmlName("greKey") GreKey: Integer
    @xmlName("tagSet") Tags: TagList
}

string TrunkInterfaceAssociationId

list TrunkInterfaceAssociationIdList {
    @xmlName("item") member: TrunkInterfaceAssociationId
}

list TrunkInterfaceAssociationList {
    @xmlName("item") member: TrunkInterfaceAssociation
}

enum TrustProviderType {
    user
    device
}

enum TunnelInsideIpVersion {
    ipv4
    ipv6
}

structure TunnelOption {
    @xmlName("outsideIpAddress") OutsideIpAddress: String
    @xmlName("tunnelInsideCidr") TunnelInsideCidr: String
    @xmlName("tunnelInsideIpv6Cidr") TunnelInsideIpv6Cidr: String
    @xmlName("preSharedKey") PreSharedKey: preSharedKey
    @xmlName("phase1LifetimeSeconds") Phase1LifetimeSeconds: Integer
    @xmlName("phase2LifetimeSeconds") Phase2LifetimeSeconds: Integer
    @xmlName("rekeyMarginTimeSeconds") RekeyMarginTimeSeconds: Integer
    @xmlName("rekeyFuzzPercentage") RekeyFuzzPercentage: Integer
    @xmlName("replayWindowSize") ReplayWindowSize: Integer
    @xmlName("dpdTimeoutSeconds") DpdTimeoutSeconds: Integer
    @xmlName("dpdTimeoutAction") DpdTimeoutAction: String
    @xmlName("phase1EncryptionAlgorithmSet") Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsList
    @xmlName("phase2EncryptionAlgorithmSet") Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsList
    @xmlName("phase1IntegrityAlgorithmSet") Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsList
    @xmlName("phase2IntegrityAlgorithmSet") Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsList
    @xmlName("phase1DHGroupNumberSet") Phase1DHGroupNumbers: Phase1DHGroupNumbersList
    @xmlName("phase2DHGroupNumberSet") Phase2DHGroupNumbers: Phase2DHGroupNumbersList
    @xmlName("ikeVersionSet") IkeVersions: IKEVersionsList
    @xmlName("startupAction") StartupAction: String
    @xmlName("logOptions") LogOptions: VpnTunnelLogOptions
    @xmlName("enableTunnelLifecycleControl") EnableTunnelLifecycleControl: Boolean
}

list TunnelOptionsList {
    @xmlName("item") member: TunnelOption
}

structure UnassignIpv6AddressesRequest {
    @xmlName("Ipv6Prefix") Ipv6Prefixes: IpPrefixList
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("ipv6Addresses") Ipv6Addresses: Ipv6AddressList
}

structure UnassignIpv6AddressesResult {
    @xmlName("networkInterfaceId") NetworkInterfaceId: String
    @xmlName("unassignedIpv6Addresses") UnassignedIpv6Addresses: Ipv6AddressList
    @xmlName("unassignedIpv6PrefixSet") UnassignedIpv6Prefixes: IpPrefixList
}

structure UnassignPrivateIpAddressesRequest {
    @xmlName("Ipv4Prefix") Ipv4Prefixes: IpPrefixList
    @required @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("privateIpAddress") PrivateIpAddresses: PrivateIpAddressStringList
}

structure UnassignPrivateNatGatewayAddressRequest {
    @required NatGatewayId: NatGatewayId
    @required @xmlName("PrivateIpAddress") PrivateIpAddresses: IpList
    MaxDrainDurationSeconds: DrainSeconds
    DryRun: Boolean
}

structure UnassignPrivateNatGatewayAddressResult {
    @xmlName("natGatewayId") NatGatewayId: NatGatewayId
    @xmlName("natGatewayAddressSet") NatGatewayAddresses: NatGatewayAddressList
}

enum UnlimitedSupportedInstanceFamily {
    t2
    t3
    t3a
    t4g
}

structure UnlockSnapshotRequest {
    @required SnapshotId: SnapshotId
    DryRun: Boolean
}

structure UnlockSnapshotResult {
    @xmlName("snapshotId") SnapshotId: String
}

structure UnmonitorInstancesRequest {
    @required @xmlName("InstanceId") InstanceIds: InstanceIdStringList
    @xmlName("dryRun") DryRun: Boolean
}

structure UnmonitorInstancesResult {
    @xmlName("instancesSet") InstanceMonitorings: InstanceMonitoringList
}

enum UnsuccessfulInstanceCreditSpecificationErrorCode {
    InvalidInstanceID_Malformed = "InvalidInstanceID.Malformed"
    InvalidInstanceID_NotFound = "InvalidInstanceID.NotFound"
    IncorrectInstanceState
    InstanceCreditSpecification_NotSupported = "InstanceCreditSpecification.NotSupported"
}

structure UnsuccessfulInstanceCreditSpecificationItem {
    @xmlName("instanceId") InstanceId: String
    @xmlName("error") Error: UnsuccessfulInstanceCreditSpecificationItemError
}

structure UnsuccessfulInstanceCreditSpecificationItemError {
    @xmlName("code") Code: UnsuccessfulInstanceCreditSpecificationErrorCode
    @xmlName("message") Message: String
}

list UnsuccessfulInstanceCreditSpecificationSet {
    @xmlName("item") member: UnsuccessfulInstanceCreditSpecificationItem
}

structure UnsuccessfulItem {
    @xmlName("error") Error: UnsuccessfulItemError
    @xmlName("resourceId") ResourceId: String
}

structure UnsuccessfulItemError {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

list UnsuccessfulItemList {
    @xmlName("item") member: UnsuccessfulItem
}

list UnsuccessfulItemSet {
    @xmlName("item") member: UnsuccessfulItem
}

structure UpdateCapacityManagerMonitoredTagKeysRequest {
    @xmlName("ActivateTagKey") ActivateTagKeys: ValueStringList
    @xmlName("DeactivateTagKey") DeactivateTagKeys: ValueStringList
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure UpdateCapacityManagerMonitoredTagKeysResult {
    @xmlName("capacityManagerTagKeySet") CapacityManagerTagKeys: CapacityManagerMonitoredTagKeyList
}

structure UpdateCapacityManagerOrganizationsAccessRequest {
    @required OrganizationsAccess: BoxedBoolean
    DryRun: Boolean
    @idempotencyToken ClientToken: String
}

structure UpdateCapacityManagerOrganizationsAccessResult {
    @xmlName("capacityManagerStatus") CapacityManagerStatus: CapacityManagerStatus
    @xmlName("organizationsAccess") OrganizationsAccess: Boolean
}

structure UpdateInterruptibleCapacityReservationAllocationRequest {
    @required CapacityReservationId: CapacityReservationId
    @required TargetInstanceCount: Integer
    DryRun: Boolean
}

structure UpdateInterruptibleCapacityReservationAllocationResult {
    @xmlName("interruptibleCapacityReservationId") InterruptibleCapacityReservationId: CapacityReservationId
    @xmlName("sourceCapacityReservationId") SourceCapacityReservationId: CapacityReservationId
    @xmlName("instanceCount") InstanceCount: Integer
    @xmlName("targetInstanceCount") TargetInstanceCount: Integer
    @xmlName("status") Status: InterruptibleCapacityReservationAllocationStatus
    @xmlName("interruptionType") InterruptionType: InterruptionType
}

structure UpdateSecurityGroupRuleDescriptionsEgressRequest {
    DryRun: Boolean
    GroupId: SecurityGroupId
    GroupName: SecurityGroupName
    IpPermissions: IpPermissionList
    @xmlName("SecurityGroupRuleDescription") SecurityGroupRuleDescriptions: SecurityGroupRuleDescriptionList
}

structure UpdateSecurityGroupRuleDescriptionsEgressResult {
    @xmlName("return") Return: Boolean
}

structure UpdateSecurityGroupRuleDescriptionsIngressRequest {
    DryRun: Boolean
    GroupId: SecurityGroupId
    GroupName: SecurityGroupName
    IpPermissions: IpPermissionList
    @xmlName("SecurityGroupRuleDescription") SecurityGroupRuleDescriptions: SecurityGroupRuleDescriptionList
}

structure UpdateSecurityGroupRuleDescriptionsIngressResult {
    @xmlName("return") Return: Boolean
}

enum UsageClassType {
    spot
    on_demand = "on-demand"
    capacity_block = "capacity-block"
}

list UsageClassTypeList {
    @xmlName("item") member: UsageClassType
}

structure UserBucket {
    S3Bucket: String
    S3Key: String
}

structure UserBucketDetails {
    @xmlName("s3Bucket") S3Bucket: String
    @xmlName("s3Key") S3Key: String
}

@sensitive
structure UserData {
    @xmlName("data") Data: String
}

list UserGroupStringList {
    @xmlName("UserGroup") member: String
}

structure UserIdGroupPair {
    @xmlName("description") Description: String
    @xmlName("userId") UserId: String
    @xmlName("groupName") GroupName: String
    @xmlName("groupId") GroupId: String
    @xmlName("vpcId") VpcId: String
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
    @xmlName("peeringStatus") PeeringStatus: String
}

list UserIdGroupPairList {
    @xmlName("item") member: UserIdGroupPair
}

list UserIdGroupPairSet {
    @xmlName("item") member: UserIdGroupPair
}

list UserIdList {
    @xmlName("item") member: String
}

list UserIdStringList {
    @xmlName("UserId") member: String
}

enum UserTrustProviderType {
    iam_identity_center = "iam-identity-center"
    oidc
}

integer VCpuCount

structure VCpuCountRange {
    @xmlName("min") Min: Integer
    @xmlName("max") Max: Integer
}

structure VCpuCountRangeRequest {
    @required Min: Integer
    Max: Integer
}

structure VCpuInfo {
    @xmlName("defaultVCpus") DefaultVCpus: VCpuCount
    @xmlName("defaultCores") DefaultCores: CoreCount
    @xmlName("defaultThreadsPerCore") DefaultThreadsPerCore: ThreadsPerCore
    @xmlName("validCores") ValidCores: CoreCountList
    @xmlName("validThreadsPerCore") ValidThreadsPerCore: ThreadsPerCoreList
}

structure ValidationError {
    @xmlName("code") Code: String
    @xmlName("message") Message: String
}

structure ValidationWarning {
    @xmlName("errorSet") Errors: ErrorSet
}

list ValueStringList {
    @xmlName("item") member: String
}

enum VerificationMethod {
    remarks_x509 = "remarks-x509"
    dns_token = "dns-token"
}

structure VerifiedAccessEndpoint {
    @xmlName("verifiedAccessInstanceId") VerifiedAccessInstanceId: String
    @xmlName("verifiedAccessGroupId") VerifiedAccessGroupId: String
    @xmlName("verifiedAccessEndpointId") VerifiedAccessEndpointId: String
    @xmlName("applicationDomain") ApplicationDomain: String
    @xmlName("endpointType") EndpointType: VerifiedAccessEndpointType
    @xmlName("attachmentType") AttachmentType: VerifiedAccessEndpointAttachmentType
    @xmlName("domainCertificateArn") DomainCertificateArn: String
    @xmlName("endpointDomain") EndpointDomain: String
    @xmlName("deviceValidationDomain") DeviceValidationDomain: String
    @xmlName("securityGroupIdSet") SecurityGroupIds: SecurityGroupIdList
    @xmlName("loadBalancerOptions") LoadBalancerOptions: VerifiedAccessEndpointLoadBalancerOptions
    @xmlName("networkInterfaceOptions") NetworkInterfaceOptions: VerifiedAccessEndpointEniOptions
    @xmlName("status") Status: VerifiedAccessEndpointStatus
    @xmlName("description") Description: String
    @xmlName("creationTime") CreationTime: String
    @xmlName("lastUpdatedTime") LastUpdatedTime: String
    @xmlName("deletionTime") DeletionTime: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("sseSpecification") SseSpecification: VerifiedAccessSseSpecificationResponse
    @xmlName("rdsOptions") RdsOptions: VerifiedAccessEndpointRdsOptions
    @xmlName("cidrOptions") CidrOptions: VerifiedAccessEndpointCidrOptions
}

enum VerifiedAccessEndpointAttachmentType {
    vpc
}

structure VerifiedAccessEndpointCidrOptions {
    @xmlName("cidr") Cidr: String
    @xmlName("portRangeSet") PortRanges: VerifiedAccessEndpointPortRangeList
    @xmlName("protocol") Protocol: VerifiedAccessEndpointProtocol
    @xmlName("subnetIdSet") SubnetIds: VerifiedAccessEndpointSubnetIdList
}

structure VerifiedAccessEndpointEniOptions {
    @xmlName("networkInterfaceId") NetworkInterfaceId: NetworkInterfaceId
    @xmlName("protocol") Protocol: VerifiedAccessEndpointProtocol
    @xmlName("port") Port: VerifiedAccessEndpointPortNumber
    @xmlName("portRangeSet") PortRanges: VerifiedAccessEndpointPortRangeList
}

string VerifiedAccessEndpointId

list VerifiedAccessEndpointIdList {
    @xmlName("item") member: VerifiedAccessEndpointId
}

list VerifiedAccessEndpointList {
    @xmlName("item") member: VerifiedAccessEndpoint
}

structure VerifiedAccessEndpointLoadBalancerOptions {
    @xmlName("protocol") Protocol: VerifiedAccessEndpointProtocol
    @xmlName("port") Port: VerifiedAccessEndpointPortNumber
    @xmlName("loadBalancerArn") LoadBalancerArn: String
    @xmlName("subnetIdSet") SubnetIds: VerifiedAccessEndpointSubnetIdList
    @xmlName("portRangeSet") PortRanges: VerifiedAccessEndpointPortRangeList
}

@range(min: 1, max: 65535)
integer VerifiedAccessEndpointPortNumber

structure VerifiedAccessEndpointPortRange {
    @xmlName("fromPort") FromPort: VerifiedAccessEndpointPortNumber
    @xmlName("toPort") ToPort: VerifiedAccessEndpointPortNumber
}

list VerifiedAccessEndpointPortRangeList {
    @xmlName("item") member: VerifiedAccessEndpointPortRange
}

enum VerifiedAccessEndpointProtocol {
    http
    https
    tcp
}

structure VerifiedAccessEndpointRdsOptions {
    @xmlName("protocol") Protocol: VerifiedAccessEndpointProtocol
    @xmlName("port") Port: VerifiedAccessEndpointPortNumber
    @xmlName("rdsDbInstanceArn") RdsDbInstanceArn: String
    @xmlName("rdsDbClusterArn") RdsDbClusterArn: String
    @xmlName("rdsDbProxyArn") RdsDbProxyArn: String
    @xmlName("rdsEndpoint") RdsEndpoint: String
    @xmlName("subnetIdSet") SubnetIds: VerifiedAccessEndpointSubnetIdList
}

structure VerifiedAccessEndpointStatus {
    @xmlName("code") Code: VerifiedAccessEndpointStatusCode
    @xmlName("message") Message: String
}

enum VerifiedAccessEndpointStatusCode {
    pending
    active
    updating
    deleting
    deleted
}

list VerifiedAccessEndpointSubnetIdList {
    @xmlName("item") member: SubnetId
}

structure VerifiedAccessEndpointTarget {
    @xmlName("verifiedAccessEndpointId") VerifiedAccessEndpointId: VerifiedAccessEndpointId
    @xmlName("verifiedAccessEndpointTargetIpAddress") VerifiedAccessEndpointTargetIpAddress: String
    @xmlName("verifiedAccessEndpointTargetDns") VerifiedAccessEndpointTargetDns: String
}

list VerifiedAccessEndpointTargetList {
    @xmlName("item") member: VerifiedAccessEndpointTarget
}

enum VerifiedAccessEndpointType {
    load_balancer = "load-balancer"
    network_interface = "network-interface"
    rds
    cidr
}

structure VerifiedAccessGroup {
    @xmlName("verifiedAccessGroupId") VerifiedAccessGroupId: String
    @xmlName("verifiedAccessInstanceId") VerifiedAccessInstanceId: String
    @xmlName("description") Description: String
    @xmlName("owner") Owner: String
    @xmlName("verifiedAccessGroupArn") VerifiedAccessGroupArn: String
    @xmlName("creationTime") CreationTime: String
    @xmlName("lastUpdatedTime") LastUpdatedTime: String
    @xmlName("deletionTime") DeletionTime: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("sseSpecification") SseSpecification: VerifiedAccessSseSpecificationResponse
}

string VerifiedAccessGroupId

list VerifiedAccessGroupIdList {
    @xmlName("item") member: VerifiedAccessGroupId
}

list VerifiedAccessGroupList {
    @xmlName("item") member: VerifiedAccessGroup
}

structure VerifiedAccessInstance {
    @xmlName("verifiedAccessInstanceId") VerifiedAccessInstanceId: String
    @xmlName("description") Description: String
    @xmlName("verifiedAccessTrustProviderSet") VerifiedAccessTrustProviders: VerifiedAccessTrustProviderCondensedList
    @xmlName("creationTime") CreationTime: String
    @xmlName("lastUpdatedTime") LastUpdatedTime: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("fipsEnabled") FipsEnabled: Boolean
    @xmlName("cidrEndpointsCustomSubDomain") CidrEndpointsCustomSubDomain: VerifiedAccessInstanceCustomSubDomain
}

structure VerifiedAccessInstanceCustomSubDomain {
    @xmlName("subDomain") SubDomain: String
    @xmlName("nameserverSet") Nameservers: ValueStringList
}

string VerifiedAccessInstanceId

list VerifiedAccessInstanceIdList {
    @xmlName("item") member: VerifiedAccessInstanceId
}

list VerifiedAccessInstanceList {
    @xmlName("item") member: VerifiedAccessInstance
}

structure VerifiedAccessInstanceLoggingConfiguration {
    @xmlName("verifiedAccessInstanceId") VerifiedAccessInstanceId: String
    @xmlName("accessLogs") AccessLogs: VerifiedAccessLogs
}

list VerifiedAccessInstanceLoggingConfigurationList {
    @xmlName("item") member: VerifiedAccessInstanceLoggingConfiguration
}

structure VerifiedAccessInstanceOpenVpnClientConfiguration {
    @xmlName("config") Config: String
    @xmlName("routeSet") Routes: VerifiedAccessInstanceOpenVpnClientConfigurationRouteList
}

list VerifiedAccessInstanceOpenVpnClientConfigurationList {
    @xmlName("item") member: VerifiedAccessInstanceOpenVpnClientConfiguration
}

structure VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    @xmlName("cidr") Cidr: String
}

list VerifiedAccessInstanceOpenVpnClientConfigurationRouteList {
    @xmlName("item") member: VerifiedAccessInstanceOpenVpnClientConfigurationRoute
}

structure VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    @xmlName("type") Type: UserTrustProviderType
    @xmlName("scopes") Scopes: String
    @xmlName("issuer") Issuer: String
    @xmlName("authorizationEndpoint") AuthorizationEndpoint: String
    @xmlName("publicSigningKeyEndpoint") PublicSigningKeyEndpoint: String
    @xmlName("tokenEndpoint") TokenEndpoint: String
    @xmlName("userInfoEndpoint") UserInfoEndpoint: String
    @xmlName("clientId") ClientId: String
    @xmlName("clientSecret") ClientSecret: ClientSecretType
    @xmlName("pkceEnabled") PkceEnabled: Boolean
}

structure VerifiedAccessLogCloudWatchLogsDestination {
    @xmlName("enabled") Enabled: Boolean
    @xmlName("deliveryStatus") DeliveryStatus: VerifiedAccessLogDeliveryStatus
    @xmlName("logGroup") LogGroup: String
}

structure VerifiedAccessLogCloudWatchLogsDestinationOptions {
    @required Enabled: Boolean
    LogGroup: String
}

structure VerifiedAccessLogDeliveryStatus {
    @xmlName("code") Code: VerifiedAccessLogDeliveryStatusCode
    @xmlName("message") Message: String
}

enum VerifiedAccessLogDeliveryStatusCode {
    success
    failed
}

structure VerifiedAccessLogKinesisDataFirehoseDestination {
    @xmlName("enabled") Enabled: Boolean
    @xmlName("deliveryStatus") DeliveryStatus: VerifiedAccessLogDeliveryStatus
    @xmlName("deliveryStream") DeliveryStream: String
}

structure VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    @required Enabled: Boolean
    DeliveryStream: String
}

structure VerifiedAccessLogOptions {
    S3: VerifiedAccessLogS3DestinationOptions
    CloudWatchLogs: VerifiedAccessLogCloudWatchLogsDestinationOptions
    KinesisDataFirehose: VerifiedAccessLogKinesisDataFirehoseDestinationOptions
    LogVersion: String
    IncludeTrustContext: Boolean
}

structure VerifiedAccessLogS3Destination {
    @xmlName("enabled") Enabled: Boolean
    @xmlName("deliveryStatus") DeliveryStatus: VerifiedAccessLogDeliveryStatus
    @xmlName("bucketName") BucketName: String
    @xmlName("prefix") Prefix: String
    @xmlName("bucketOwner") BucketOwner: String
}

structure VerifiedAccessLogS3DestinationOptions {
    @required Enabled: Boolean
    BucketName: String
    Prefix: String
    BucketOwner: String
}

structure VerifiedAccessLogs {
    @xmlName("s3") S3: VerifiedAccessLogS3Destination
    @xmlName("cloudWatchLogs") CloudWatchLogs: VerifiedAccessLogCloudWatchLogsDestination
    @xmlName("kinesisDataFirehose") KinesisDataFirehose: VerifiedAccessLogKinesisDataFirehoseDestination
    @xmlName("logVersion") LogVersion: String
    @xmlName("includeTrustContext") IncludeTrustContext: Boolean
}

structure VerifiedAccessSseSpecificationRequest {
    CustomerManagedKeyEnabled: Boolean
    KmsKeyArn: KmsKeyArn
}

structure VerifiedAccessSseSpecificationResponse {
    @xmlName("customerManagedKeyEnabled") CustomerManagedKeyEnabled: Boolean
    @xmlName("kmsKeyArn") KmsKeyArn: KmsKeyArn
}

structure VerifiedAccessTrustProvider {
    @xmlName("verifiedAccessTrustProviderId") VerifiedAccessTrustProviderId: String
    @xmlName("description") Description: String
    @xmlName("trustProviderType") TrustProviderType: TrustProviderType
    @xmlName("userTrustProviderType") UserTrustProviderType: UserTrustProviderType
    @xmlName("deviceTrustProviderType") DeviceTrustProviderType: DeviceTrustProviderType
    @xmlName("oidcOptions") OidcOptions: OidcOptions
    @xmlName("deviceOptions") DeviceOptions: DeviceOptions
    @xmlName("policyReferenceName") PolicyReferenceName: String
    @xmlName("creationTime") CreationTime: String
    @xmlName("lastUpdatedTime") LastUpdatedTime: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("sseSpecification") SseSpecification: VerifiedAccessSseSpecificationResponse
    @xmlName("nativeApplicationOidcOptions") NativeApplicationOidcOptions: NativeApplicationOidcOptions
}

structure VerifiedAccessTrustProviderCondensed {
    @xmlName("verifiedAccessTrustProviderId") VerifiedAccessTrustProviderId: String
    @xmlName("description") Description: String
    @xmlName("trustProviderType") TrustProviderType: TrustProviderType
    @xmlName("userTrustProviderType") UserTrustProviderType: UserTrustProviderType
    @xmlName("deviceTrustProviderType") DeviceTrustProviderType: DeviceTrustProviderType
}

list VerifiedAccessTrustProviderCondensedList {
    @xmlName("item") member: VerifiedAccessTrustProviderCondensed
}

string VerifiedAccessTrustProviderId

list VerifiedAccessTrustProviderIdList {
    @xmlName("item") member: VerifiedAccessTrustProviderId
}

list VerifiedAccessTrustProviderList {
    @xmlName("item") member: VerifiedAccessTrustProvider
}

@length(min: 0, max: 255)
string VersionDescription

list VersionStringList {
    @xmlName("item") member: String
}

structure VgwTelemetry {
    @xmlName("acceptedRouteCount") AcceptedRouteCount: Integer
    @xmlName("lastStatusChange") LastStatusChange: DateTime
    @xmlName("outsideIpAddress") OutsideIpAddress: String
    @xmlName("status") Status: TelemetryStatus
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("certificateArn") CertificateArn: String
}

list VgwTelemetryList {
    @xmlName("item") member: VgwTelemetry
}

enum VirtualizationType {
    hvm
    paravirtual
}

list VirtualizationTypeList {
    @xmlName("item") member: VirtualizationType
}

@length(min: 0, max: 2)
list VirtualizationTypeSet {
    @xmlName("item") member: VirtualizationType
}

structure Volume {
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("sourceVolumeId") SourceVolumeId: String
    @xmlName("iops") Iops: Integer
    @xmlName("tagSet") Tags: TagList
    @xmlName("volumeType") VolumeType: VolumeType
    @xmlName("fastRestored") FastRestored: Boolean
    @xmlName("multiAttachEnabled") MultiAttachEnabled: Boolean
    @xmlName("throughput") Throughput: Integer
    @xmlName("sseType") SseType: SSEType
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("volumeInitializationRate") VolumeInitializationRate: Integer
    @xmlName("volumeId") VolumeId: String
    @xmlName("size") Size: Integer
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("status") State: VolumeState
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("attachmentSet") Attachments: VolumeAttachmentList
    @xmlName("encrypted") Encrypted: Boolean
    @xmlName("kmsKeyId") KmsKeyId: String
}

structure VolumeAttachment {
    @xmlName("deleteOnTermination") DeleteOnTermination: Boolean
    @xmlName("associatedResource") AssociatedResource: String
    @xmlName("instanceOwningService") InstanceOwningService: String
    @xmlName("ebsCardIndex") EbsCardIndex: Integer
    @xmlName("volumeId") VolumeId: String
    @xmlName("instanceId") InstanceId: String
    @xmlName("device") Device: String
    @xmlName("status") State: VolumeAttachmentState
    @xmlName("attachTime") AttachTime: DateTime
}

list VolumeAttachmentList {
    @xmlName("item") member: VolumeAttachment
}

enum VolumeAttachmentState {
    attaching
    attached
    detaching
    detached
    busy
}

enum VolumeAttributeName {
    autoEnableIO
    productCodes
}

structure VolumeDetail {
    @required @xmlName("size") Size: Long
}

string VolumeId

list VolumeIdStringList {
    @xmlName("VolumeId") member: VolumeId
}

string VolumeIdWithResolver

list VolumeList {
    @xmlName("item") member: Volume
}

structure VolumeModification {
    @xmlName("volumeId") VolumeId: String
    @xmlName("modificationState") ModificationState: VolumeModificationState
    @xmlName("statusMessage") StatusMessage: String
    @xmlName("targetSize") TargetSize: Integer
    @xmlName("targetIops") TargetIops: Integer
    @xmlName("targetVolumeType") TargetVolumeType: VolumeType
    @xmlName("targetThroughput") TargetThroughput: Integer
    @xmlName("targetMultiAttachEnabled") TargetMultiAttachEnabled: Boolean
    @xmlName("originalSize") OriginalSize: Integer
    @xmlName("originalIops") OriginalIops: Integer
    @xmlName("originalVolumeType") OriginalVolumeType: VolumeType
    @xmlName("originalThroughput") OriginalThroughput: Integer
    @xmlName("originalMultiAttachEnabled") OriginalMultiAttachEnabled: Boolean
    @xmlName("progress") Progress: Long
    @xmlName("startTime") StartTime: DateTime
    @xmlName("endTime") EndTime: DateTime
    @xmlName("operator") Operator: OperatorResponse
}

list VolumeModificationList {
    @xmlName("item") member: VolumeModification
}

enum VolumeModificationState {
    modifying
    optimizing
    completed
    failed
}

structure VolumeRecycleBinInfo {
    @xmlName("volumeId") VolumeId: VolumeId
    @xmlName("volumeType") VolumeType: VolumeType
    @xmlName("state") State: VolumeState
    @xmlName("size") Size: Integer
    @xmlName("iops") Iops: Integer
    @xmlName("throughput") Throughput: Integer
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("sourceVolumeId") SourceVolumeId: String
    @xmlName("snapshotId") SnapshotId: String
    @xmlName("operator") Operator: OperatorResponse
    @xmlName("createTime") CreateTime: DateTime
    @xmlName("recycleBinEnterTime") RecycleBinEnterTime: MillisecondDateTime
    @xmlName("recycleBinExitTime") RecycleBinExitTime: MillisecondDateTime
}

list VolumeRecycleBinInfoList {
    @xmlName("item") member: VolumeRecycleBinInfo
}

enum VolumeState {
    creating
    available
    in_use = "in-use"
    deleting
    deleted
    error
}

structure VolumeStatusAction {
    @xmlName("code") Code: String
    @xmlName("description") Description: String
    @xmlName("eventId") EventId: String
    @xmlName("eventType") EventType: String
}

list VolumeStatusActionsList {
    @xmlName("item") member: VolumeStatusAction
}

structure VolumeStatusAttachmentStatus {
    @xmlName("ioPerformance") IoPerformance: String
    @xmlName("instanceId") InstanceId: String
}

list VolumeStatusAttachmentStatusList {
    @xmlName("item") member: VolumeStatusAttachmentStatus
}

structure VolumeStatusDetails {
    @xmlName("name") Name: VolumeStatusName
    @xmlName("status") Status: String
}

list VolumeStatusDetailsList {
    @xmlName("item") member: VolumeStatusDetails
}

structure VolumeStatusEvent {
    @xmlName("description") Description: String
    @xmlName("eventId") EventId: String
    @xmlName("eventType") EventType: String
    @xmlName("notAfter") NotAfter: MillisecondDateTime
    @xmlName("notBefore") NotBefore: MillisecondDateTime
    @xmlName("instanceId") InstanceId: String
}

list VolumeStatusEventsList {
    @xmlName("item") member: VolumeStatusEvent
}

structure VolumeStatusInfo {
    @xmlName("details") Details: VolumeStatusDetailsList
    @xmlName("status") Status: VolumeStatusInfoStatus
}

enum VolumeStatusInfoStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
    warning
}

structure VolumeStatusItem {
    @xmlName("actionsSet") Actions: VolumeStatusActionsList
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("outpostArn") OutpostArn: String
    @xmlName("eventsSet") Events: VolumeStatusEventsList
    @xmlName("volumeId") VolumeId: String
    @xmlName("volumeStatus") VolumeStatus: VolumeStatusInfo
    @xmlName("attachmentStatuses") AttachmentStatuses: VolumeStatusAttachmentStatusList
    @xmlName("initializationStatusDetails") InitializationStatusDetails: InitializationStatusDetails
    @xmlName("availabilityZoneId") AvailabilityZoneId: String
    @xmlName("operator") Operator: OperatorResponse
}

list VolumeStatusList {
    @xmlName("item") member: VolumeStatusItem
}

enum VolumeStatusName {
    io_enabled = "io-enabled"
    io_performance = "io-performance"
    initialization_state = "initialization-state"
}

enum VolumeType {
    standard
    io1
    io2
    gp2
    sc1
    st1
    gp3
}

structure Vpc {
    @xmlName("ownerId") OwnerId: String
    @xmlName("instanceTenancy") InstanceTenancy: Tenancy
    @xmlName("ipv6CidrBlockAssociationSet") Ipv6CidrBlockAssociationSet: VpcIpv6CidrBlockAssociationSet
    @xmlName("cidrBlockAssociationSet") CidrBlockAssociationSet: VpcCidrBlockAssociationSet
    @xmlName("isDefault") IsDefault: Boolean
    @xmlName("encryptionControl") EncryptionControl: VpcEncryptionControl
    @xmlName("tagSet") Tags: TagList
    @xmlName("blockPublicAccessStates") BlockPublicAccessStates: BlockPublicAccessStates
    @xmlName("vpcId") VpcId: String
    @xmlName("state") State: VpcState
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("dhcpOptionsId") DhcpOptionsId: String
}

structure VpcAttachment {
    @xmlName("vpcId") VpcId: String
    @xmlName("state") State: AttachmentStatus
}

list VpcAttachmentList {
    @xmlName("item") member: VpcAttachment
}

enum VpcAttributeName {
    enableDnsSupport
    enableDnsHostnames
    enableNetworkAddressUsageMetrics
}

structure VpcBlockPublicAccessExclusion {
    @xmlName("exclusionId") ExclusionId: VpcBlockPublicAccessExclusionId
    @xmlName("internetGatewayExclusionMode") InternetGatewayExclusionMode: InternetGatewayExclusionMode
    @xmlName("resourceArn") ResourceArn: ResourceArn
    @xmlName("state") State: VpcBlockPublicAccessExclusionState
    @xmlName("reason") Reason: String
    @xmlName("creationTimestamp") CreationTimestamp: MillisecondDateTime
    @xmlName("lastUpdateTimestamp") LastUpdateTimestamp: MillisecondDateTime
    @xmlName("deletionTimestamp") DeletionTimestamp: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
}

string VpcBlockPublicAccessExclusionId

list VpcBlockPublicAccessExclusionIdList {
    @xmlName("item") member: VpcBlockPublicAccessExclusionId
}

list VpcBlockPublicAccessExclusionList {
    @xmlName("item") member: VpcBlockPublicAccessExclusion
}

enum VpcBlockPublicAccessExclusionState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
    update_failed = "update-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    disable_in_progress = "disable-in-progress"
    disable_complete = "disable-complete"
}

enum VpcBlockPublicAccessExclusionsAllowed {
    allowed
    not_allowed = "not-allowed"
}

structure VpcBlockPublicAccessOptions {
    @xmlName("awsAccountId") AwsAccountId: String
    @xmlName("awsRegion") AwsRegion: String
    @xmlName("state") State: VpcBlockPublicAccessState
    @xmlName("internetGatewayBlockMode") InternetGatewayBlockMode: InternetGatewayBlockMode
    @xmlName("reason") Reason: String
    @xmlName("lastUpdateTimestamp") LastUpdateTimestamp: MillisecondDateTime
    @xmlName("managedBy") ManagedBy: ManagedBy
    @xmlName("exclusionsAllowed") ExclusionsAllowed: VpcBlockPublicAccessExclusionsAllowed
}

enum VpcBlockPublicAccessState {
    default_state = "default-state"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
}

string VpcCidrAssociationId

structure VpcCidrBlockAssociation {
    @xmlName("associationId") AssociationId: String
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("cidrBlockState") CidrBlockState: VpcCidrBlockState
}

list VpcCidrBlockAssociationSet {
    @xmlName("item") member: VpcCidrBlockAssociation
}

structure VpcCidrBlockState {
    @xmlName("state") State: VpcCidrBlockStateCode
    @xmlName("statusMessage") StatusMessage: String
}

enum VpcCidrBlockStateCode {
    associating
    associated
    disassociating
    disassociated
    failing
    failed
}

structure VpcClassicLink {
    @xmlName("classicLinkEnabled") ClassicLinkEnabled: Boolean
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcId") VpcId: String
}

list VpcClassicLinkIdList {
    @xmlName("VpcId") member: VpcId
}

list VpcClassicLinkList {
    @xmlName("item") member: VpcClassicLink
}

structure VpcEncryptionControl {
    @xmlName("vpcId") VpcId: VpcId
    @xmlName("vpcEncryptionControlId") VpcEncryptionControlId: VpcEncryptionControlId
    @xmlName("mode") Mode: VpcEncryptionControlMode
    @xmlName("state") State: VpcEncryptionControlState
    @xmlName("stateMessage") StateMessage: String
    @xmlName("resourceExclusions") ResourceExclusions: VpcEncryptionControlExclusions
    @xmlName("tagSet") Tags: TagList
}

structure VpcEncryptionControlConfiguration {
    @required Mode: VpcEncryptionControlMode
    InternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    EgressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    NatGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VirtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VpcPeeringExclusion: VpcEncryptionControlExclusionStateInput
    LambdaExclusion: VpcEncryptionControlExclusionStateInput
    VpcLatticeExclusion: VpcEncryptionControlExclusionStateInput
    ElasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput
}

structure VpcEncryptionControlExclusion {
    @xmlName("state") State: VpcEncryptionControlExclusionState
    @xmlName("stateMessage") StateMessage: String
}

enum VpcEncryptionControlExclusionState {
    enabling
    enabled
    disabling
    disabled
}

enum VpcEncryptionControlExclusionStateInput {
    enable
    disable
}

structure VpcEncryptionControlExclusions {
    @xmlName("internetGateway") InternetGateway: VpcEncryptionControlExclusion
    @xmlName("egressOnlyInternetGateway") EgressOnlyInternetGateway: VpcEncryptionControlExclusion
    @xmlName("natGateway") NatGateway: VpcEncryptionControlExclusion
    @xmlName("virtualPrivateGateway") VirtualPrivateGateway: VpcEncryptionControlExclusion
    @xmlName("vpcPeering") VpcPeering: VpcEncryptionControlExclusion
    @xmlName("lambda") Lambda: VpcEncryptionControlExclusion
    @xmlName("vpcLattice") VpcLattice: VpcEncryptionControlExclusion
    @xmlName("elasticFileSystem") ElasticFileSystem: VpcEncryptionControlExclusion
}

string VpcEncryptionControlId

list VpcEncryptionControlIdList {
    @xmlName("item") member: VpcEncryptionControlId
}

list VpcEncryptionControlList {
    @xmlName("item") member: VpcEncryptionControl
}

enum VpcEncryptionControlMode {
    monitor
    enforce
}

enum VpcEncryptionControlState {
    enforce_in_progress = "enforce-in-progress"
    monitor_in_progress = "monitor-in-progress"
    enforce_failed = "enforce-failed"
    monitor_failed = "monitor-failed"
    deleting
    deleted
    available
    creating
    delete_failed = "delete-failed"
}

structure VpcEncryptionNonCompliantResource {
    @xmlName("id") Id: String
    @xmlName("type") Type: String
    @xmlName("description") Description: String
    @xmlName("isExcludable") IsExcludable: Boolean
}

list VpcEncryptionNonCompliantResourceList {
    @xmlName("item") member: VpcEncryptionNonCompliantResource
}

structure VpcEndpoint {
    @xmlName("vpcEndpointId") VpcEndpointId: String
    @xmlName("vpcEndpointType") VpcEndpointType: VpcEndpointType
    @xmlName("vpcId") VpcId: String
    @xmlName("serviceName") ServiceName: String
    @xmlName("state") State: State
    @xmlName("policyDocument") PolicyDocument: String
    @xmlName("routeTableIdSet") RouteTableIds: ValueStringList
    @xmlName("subnetIdSet") SubnetIds: ValueStringList
    @xmlName("groupSet") Groups: GroupIdentifierSet
    @xmlName("ipAddressType") IpAddressType: IpAddressType
    @xmlName("dnsOptions") DnsOptions: DnsOptions
    @xmlName("privateDnsEnabled") PrivateDnsEnabled: Boolean
    @xmlName("requesterManaged") RequesterManaged: Boolean
    @xmlName("networkInterfaceIdSet") NetworkInterfaceIds: ValueStringList
    @xmlName("dnsEntrySet") DnsEntries: DnsEntrySet
    @xmlName("creationTimestamp") CreationTimestamp: MillisecondDateTime
    @xmlName("tagSet") Tags: TagList
    @xmlName("ownerId") OwnerId: String
    @xmlName("lastError") LastError: LastError
    @xmlName("ipv4PrefixSet") Ipv4Prefixes: SubnetIpPrefixesList
    @xmlName("ipv6PrefixSet") Ipv6Prefixes: SubnetIpPrefixesList
    @xmlName("failureReason") FailureReason: String
    @xmlName("serviceNetworkArn") ServiceNetworkArn: ServiceNetworkArn
    @xmlName("resourceConfigurationArn") ResourceConfigurationArn: ResourceConfigurationArn
    @xmlName("serviceRegion") ServiceRegion: String
}

structure VpcEndpointAssociation {
    @xmlName("id") Id: String
    @xmlName("vpcEndpointId") VpcEndpointId: VpcEndpointId
    @xmlName("serviceNetworkArn") ServiceNetworkArn: ServiceNetworkArn
    @xmlName("serviceNetworkName") ServiceNetworkName: String
    @xmlName("associatedResourceAccessibility") AssociatedResourceAccessibility: String
    @xmlName("failureReason") FailureReason: String
    @xmlName("failureCode") FailureCode: String
    @xmlName("dnsEntry") DnsEntry: DnsEntry
    @xmlName("privateDnsEntry") PrivateDnsEntry: DnsEntry
    @xmlName("associatedResourceArn") AssociatedResourceArn: String
    @xmlName("resourceConfigurationGroupArn") ResourceConfigurationGroupArn: String
    @xmlName("tagSet") Tags: TagList
}

list VpcEndpointAssociationSet {
    @xmlName("item") member: VpcEndpointAssociation
}

structure VpcEndpointConnection {
    @xmlName("serviceId") ServiceId: String
    @xmlName("vpcEndpointId") VpcEndpointId: String
    @xmlName("vpcEndpointOwner") VpcEndpointOwner: String
    @xmlName("vpcEndpointState") VpcEndpointState: State
    @xmlName("creationTimestamp") CreationTimestamp: MillisecondDateTime
    @xmlName("dnsEntrySet") DnsEntries: DnsEntrySet
    @xmlName("networkLoadBalancerArnSet") NetworkLoadBalancerArns: ValueStringList
    @xmlName("gatewayLoadBalancerArnSet") GatewayLoadBalancerArns: ValueStringList
    @xmlName("ipAddressType") IpAddressType: IpAddressType
    @xmlName("vpcEndpointConnectionId") VpcEndpointConnectionId: String
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcEndpointRegion") VpcEndpointRegion: String
}

list VpcEndpointConnectionSet {
    @xmlName("item") member: VpcEndpointConnection
}

string VpcEndpointId

list VpcEndpointIdList {
    @xmlName("item") member: VpcEndpointId
}

list VpcEndpointRouteTableIdList {
    @xmlName("item") member: RouteTableId
}

list VpcEndpointSecurityGroupIdList {
    @xmlName("item") member: SecurityGroupId
}

string VpcEndpointServiceId

list VpcEndpointServiceIdList {
    @xmlName("item") member: VpcEndpointServiceId
}

list VpcEndpointSet {
    @xmlName("item") member: VpcEndpoint
}

list VpcEndpointSubnetIdList {
    @xmlName("item") member: SubnetId
}

enum VpcEndpointType {
    Interface
    Gateway
    GatewayLoadBalancer
    Resource
    ServiceNetwork
}

string VpcFlowLogId

string VpcId

list VpcIdStringList {
    @xmlName("VpcId") member: VpcId
}

structure VpcIpv6CidrBlockAssociation {
    @xmlName("associationId") AssociationId: String
    @xmlName("ipv6CidrBlock") Ipv6CidrBlock: String
    @xmlName("ipv6CidrBlockState") Ipv6CidrBlockState: VpcCidrBlockState
    @xmlName("networkBorderGroup") NetworkBorderGroup: String
    @xmlName("ipv6Pool") Ipv6Pool: String
    @xmlName("ipv6AddressAttribute") Ipv6AddressAttribute: Ipv6AddressAttribute
    @xmlName("ipSource") IpSource: IpSource
}

list VpcIpv6CidrBlockAssociationSet {
    @xmlName("item") member: VpcIpv6CidrBlockAssociation
}

list VpcList {
    @xmlName("item") member: Vpc
}

structure VpcPeeringConnection {
    @xmlName("accepterVpcInfo") AccepterVpcInfo: VpcPeeringConnectionVpcInfo
    @xmlName("expirationTime") ExpirationTime: DateTime
    @xmlName("requesterVpcInfo") RequesterVpcInfo: VpcPeeringConnectionVpcInfo
    @xmlName("status") Status: VpcPeeringConnectionStateReason
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpcPeeringConnectionId") VpcPeeringConnectionId: String
}

string VpcPeeringConnectionId

list VpcPeeringConnectionIdList {
    @xmlName("item") member: VpcPeeringConnectionId
}

string VpcPeeringConnectionIdWithResolver

list VpcPeeringConnectionList {
    @xmlName("item") member: VpcPeeringConnection
}

structure VpcPeeringConnectionOptionsDescription {
    @xmlName("allowDnsResolutionFromRemoteVpc") AllowDnsResolutionFromRemoteVpc: Boolean
    @xmlName("allowEgressFromLocalClassicLinkToRemoteVpc") AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean
    @xmlName("allowEgressFromLocalVpcToRemoteClassicLink") AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure VpcPeeringConnectionStateReason {
    @xmlName("code") Code: VpcPeeringConnectionStateReasonCode
    @xmlName("message") Message: String
}

enum VpcPeeringConnectionStateReasonCode {
    initiating_request = "initiating-request"
    pending_acceptance = "pending-acceptance"
    active
    deleted
    rejected
    failed
    expired
    provisioning
    deleting
}

structure VpcPeeringConnectionVpcInfo {
    @xmlName("cidrBlock") CidrBlock: String
    @xmlName("ipv6CidrBlockSet") Ipv6CidrBlockSet: Ipv6CidrBlockSet
    @xmlName("cidrBlockSet") CidrBlockSet: CidrBlockSet
    @xmlName("ownerId") OwnerId: String
    @xmlName("peeringOptions") PeeringOptions: VpcPeeringConnectionOptionsDescription
    @xmlName("vpcId") VpcId: String
    @xmlName("region") Region: String
}

enum VpcState {
    pending
    available
}

enum VpcTenancy {
    default
}

structure VpnConcentrator {
    @xmlName("vpnConcentratorId") VpnConcentratorId: String
    @xmlName("state") State: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("transitGatewayAttachmentId") TransitGatewayAttachmentId: String
    @xmlName("type") Type: String
    @xmlName("tagSet") Tags: TagList
}

string VpnConcentratorId

list VpnConcentratorIdStringList {
    @xmlName("VpnConcentratorId") member: VpnConcentratorId
}

list VpnConcentratorList {
    @xmlName("item") member: VpnConcentrator
}

enum VpnConcentratorType {
    ipsec_1 = "ipsec.1"
}

structure VpnConnection {
    @xmlName("category") Category: String
    @xmlName("transitGatewayId") TransitGatewayId: String
    @xmlName("vpnConcentratorId") VpnConcentratorId: String
    @xmlName("coreNetworkArn") CoreNetworkArn: String
    @xmlName("coreNetworkAttachmentArn") CoreNetworkAttachmentArn: String
    @xmlName("gatewayAssociationState") GatewayAssociationState: GatewayAssociationState
    @xmlName("options") Options: VpnConnectionOptions
    @xmlName("routes") Routes: VpnStaticRouteList
    @xmlName("tagSet") Tags: TagList
    @xmlName("vgwTelemetry") VgwTelemetry: VgwTelemetryList
    @xmlName("preSharedKeyArn") PreSharedKeyArn: String
    @xmlName("vpnConnectionId") VpnConnectionId: String
    @xmlName("state") State: VpnState
    @xmlName("customerGatewayConfiguration") CustomerGatewayConfiguration: customerGatewayConfiguration
    @xmlName("type") Type: GatewayType
    @xmlName("customerGatewayId") CustomerGatewayId: String
    @xmlName("vpnGatewayId") VpnGatewayId: String
}

@sensitive
string VpnConnectionDeviceSampleConfiguration

structure VpnConnectionDeviceType {
    @xmlName("vpnConnectionDeviceTypeId") VpnConnectionDeviceTypeId: String
    @xmlName("vendor") Vendor: String
    @xmlName("platform") Platform: String
    @xmlName("software") Software: String
}

string VpnConnectionDeviceTypeId

list VpnConnectionDeviceTypeList {
    @xmlName("item") member: VpnConnectionDeviceType
}

string VpnConnectionId

list VpnConnectionIdStringList {
    @xmlName("VpnConnectionId") member: VpnConnectionId
}

list VpnConnectionList {
    @xmlName("item") member: VpnConnection
}

structure VpnConnectionOptions {
    @xmlName("enableAcceleration") EnableAcceleration: Boolean
    @xmlName("staticRoutesOnly") StaticRoutesOnly: Boolean
    @xmlName("localIpv4NetworkCidr") LocalIpv4NetworkCidr: String
    @xmlName("remoteIpv4NetworkCidr") RemoteIpv4NetworkCidr: String
    @xmlName("localIpv6NetworkCidr") LocalIpv6NetworkCidr: String
    @xmlName("remoteIpv6NetworkCidr") RemoteIpv6NetworkCidr: String
    @xmlName("outsideIpAddressType") OutsideIpAddressType: String
    @xmlName("transportTransitGatewayAttachmentId") TransportTransitGatewayAttachmentId: String
    @xmlName("tunnelInsideIpVersion") TunnelInsideIpVersion: TunnelInsideIpVersion
    @xmlName("tunnelOptionSet") TunnelOptions: TunnelOptionsList
    @xmlName("tunnelBandwidth") TunnelBandwidth: VpnTunnelBandwidth
}

structure VpnConnectionOptionsSpecification {
    EnableAcceleration: Boolean
    TunnelInsideIpVersion: TunnelInsideIpVersion
    TunnelOptions: VpnTunnelOptionsSpecificationsList
    LocalIpv4NetworkCidr: String
    RemoteIpv4NetworkCidr: String
    LocalIpv6NetworkCidr: String
    RemoteIpv6NetworkCidr: String
    OutsideIpAddressType: String
    TransportTransitGatewayAttachmentId: TransitGatewayAttachmentId
    TunnelBandwidth: VpnTunnelBandwidth
    @xmlName("staticRoutesOnly") StaticRoutesOnly: Boolean
}

enum VpnEcmpSupportValue {
    enable
    disable
}

structure VpnGateway {
    @xmlName("amazonSideAsn") AmazonSideAsn: Long
    @xmlName("tagSet") Tags: TagList
    @xmlName("vpnGatewayId") VpnGatewayId: String
    @xmlName("state") State: VpnState
    @xmlName("type") Type: GatewayType
    @xmlName("availabilityZone") AvailabilityZone: String
    @xmlName("attachments") VpcAttachments: VpcAttachmentList
}

string VpnGatewayId

list VpnGatewayIdStringList {
    @xmlName("VpnGatewayId") member: VpnGatewayId
}

list VpnGatewayList {
    @xmlName("item") member: VpnGateway
}

enum VpnProtocol {
    openvpn
}

enum VpnState {
    pending
    available
    deleting
    deleted
}

structure VpnStaticRoute {
    @xmlName("destinationCidrBlock") DestinationCidrBlock: String
    @xmlName("source") Source: VpnStaticRouteSource
    @xmlName("state") State: VpnState
}

list VpnStaticRouteList {
    @xmlName("item") member: VpnStaticRoute
}

enum VpnStaticRouteSource {
    Static
}

enum VpnTunnelBandwidth {
    standard
    large
}

structure VpnTunnelLogOptions {
    @xmlName("cloudWatchLogOptions") CloudWatchLogOptions: CloudWatchLogOptions
}

structure VpnTunnelLogOptionsSpecification {
    CloudWatchLogOptions: CloudWatchLogOptionsSpecification
}

structure VpnTunnelOptionsSpecification {
    TunnelInsideCidr: String
    TunnelInsideIpv6Cidr: String
    PreSharedKey: preSharedKey
    Phase1LifetimeSeconds: Integer
    Phase2LifetimeSeconds: Integer
    RekeyMarginTimeSeconds: Integer
    RekeyFuzzPercentage: Integer
    ReplayWindowSize: Integer
    DPDTimeoutSeconds: Integer
    DPDTimeoutAction: String
    @xmlName("Phase1EncryptionAlgorithm") Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsRequestList
    @xmlName("Phase2EncryptionAlgorithm") Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsRequestList
    @xmlName("Phase1IntegrityAlgorithm") Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsRequestList
    @xmlName("Phase2IntegrityAlgorithm") Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsRequestList
    @xmlName("Phase1DHGroupNumber") Phase1DHGroupNumbers: Phase1DHGroupNumbersRequestList
    @xmlName("Phase2DHGroupNumber") Phase2DHGroupNumbers: Phase2DHGroupNumbersRequestList
    @xmlName("IKEVersion") IKEVersions: IKEVersionsRequestList
    StartupAction: String
    LogOptions: VpnTunnelLogOptionsSpecification
    EnableTunnelLifecycleControl: Boolean
}

list VpnTunnelOptionsSpecificationsList {
    member: VpnTunnelOptionsSpecification
}

enum VpnTunnelProvisioningStatus {
    available
    pending
    failed
}

enum WeekDay {
    sunday
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
}

structure WithdrawByoipCidrRequest {
    @required Cidr: String
    DryRun: Boolean
}

structure WithdrawByoipCidrResult {
    @xmlName("byoipCidr") ByoipCidr: ByoipCidr
}

string Workload

list WorkloadsList {
    @xmlName("item") member: Workload
}

list ZoneIdStringList {
    @xmlName("ZoneId") member: String
}

list ZoneNameStringList {
    @xmlName("ZoneName") member: String
}

@sensitive
string customerGatewayConfiguration

@range(min: 1, max: 100)
integer maxResults

@sensitive
string preSharedKey

enum scope {
    Availability_Zone = "Availability Zone"
    Region
}

list snapshotTierStatusSet {
    @xmlName("item") member: SnapshotTierStatus
}

integer totalFpgaMemory

integer totalGpuMemory

integer totalInferenceMemory
