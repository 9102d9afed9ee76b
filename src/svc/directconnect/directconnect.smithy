// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.directconnect

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Direct Connect", endpointPrefix: "directconnect")
@sigv4(name: "directconnect")
@awsJson1_1
@title("AWS Direct Connect")
service OvertureService {
    version: "2012-10-25"
    operations: [
        AcceptDirectConnectGatewayAssociationProposal
        AllocateConnectionOnInterconnect
        AllocateHostedConnection
        AllocatePrivateVirtualInterface
        AllocatePublicVirtualInterface
        AllocateTransitVirtualInterface
        AssociateConnectionWithLag
        AssociateHostedConnection
        AssociateMacSecKey
        AssociateVirtualInterface
        ConfirmConnection
        ConfirmCustomerAgreement
        ConfirmPrivateVirtualInterface
        ConfirmPublicVirtualInterface
        ConfirmTransitVirtualInterface
        CreateBGPPeer
        CreateConnection
        CreateDirectConnectGateway
        CreateDirectConnectGatewayAssociation
        CreateDirectConnectGatewayAssociationProposal
        CreateInterconnect
        CreateLag
        CreatePrivateVirtualInterface
        CreatePublicVirtualInterface
        CreateTransitVirtualInterface
        DeleteBGPPeer
        DeleteConnection
        DeleteDirectConnectGateway
        DeleteDirectConnectGatewayAssociation
        DeleteDirectConnectGatewayAssociationProposal
        DeleteInterconnect
        DeleteLag
        DeleteVirtualInterface
        DescribeConnectionLoa
        DescribeConnections
        DescribeConnectionsOnInterconnect
        DescribeCustomerMetadata
        DescribeDirectConnectGatewayAssociationProposals
        DescribeDirectConnectGatewayAssociations
        DescribeDirectConnectGatewayAttachments
        DescribeDirectConnectGateways
        DescribeHostedConnections
        DescribeInterconnectLoa
        DescribeInterconnects
        DescribeLags
        DescribeLoa
        DescribeLocations
        DescribeRouterConfiguration
        DescribeTags
        DescribeVirtualGateways
        DescribeVirtualInterfaces
        DisassociateConnectionFromLag
        DisassociateMacSecKey
        ListVirtualInterfaceTestHistory
        StartBgpFailoverTest
        StopBgpFailoverTest
        TagResource
        UntagResource
        UpdateConnection
        UpdateDirectConnectGateway
        UpdateDirectConnectGatewayAssociation
        UpdateLag
        UpdateVirtualInterfaceAttributes
    ]
}

operation AcceptDirectConnectGatewayAssociationProposal {
    input: AcceptDirectConnectGatewayAssociationProposalRequest
    output: AcceptDirectConnectGatewayAssociationProposalResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

@deprecated
operation AllocateConnectionOnInterconnect {
    input: AllocateConnectionOnInterconnectRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation AllocateHostedConnection {
    input: AllocateHostedConnectionRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation AllocatePrivateVirtualInterface {
    input: AllocatePrivateVirtualInterfaceRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation AllocatePublicVirtualInterface {
    input: AllocatePublicVirtualInterfaceRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation AllocateTransitVirtualInterface {
    input: AllocateTransitVirtualInterfaceRequest
    output: AllocateTransitVirtualInterfaceResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation AssociateConnectionWithLag {
    input: AssociateConnectionWithLagRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation AssociateHostedConnection {
    input: AssociateHostedConnectionRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation AssociateMacSecKey {
    input: AssociateMacSecKeyRequest
    output: AssociateMacSecKeyResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation AssociateVirtualInterface {
    input: AssociateVirtualInterfaceRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ConfirmConnection {
    input: ConfirmConnectionRequest
    output: ConfirmConnectionResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ConfirmCustomerAgreement {
    input: ConfirmCustomerAgreementRequest
    output: ConfirmCustomerAgreementResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ConfirmPrivateVirtualInterface {
    input: ConfirmPrivateVirtualInterfaceRequest
    output: ConfirmPrivateVirtualInterfaceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ConfirmPublicVirtualInterface {
    input: ConfirmPublicVirtualInterfaceRequest
    output: ConfirmPublicVirtualInterfaceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ConfirmTransitVirtualInterface {
    input: ConfirmTransitVirtualInterfaceRequest
    output: ConfirmTransitVirtualInterfaceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation CreateBGPPeer {
    input: CreateBGPPeerRequest
    output: CreateBGPPeerResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation CreateConnection {
    input: CreateConnectionRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation CreateDirectConnectGateway {
    input: CreateDirectConnectGatewayRequest
    output: CreateDirectConnectGatewayResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation CreateDirectConnectGatewayAssociation {
    input: CreateDirectConnectGatewayAssociationRequest
    output: CreateDirectConnectGatewayAssociationResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation CreateDirectConnectGatewayAssociationProposal {
    input: CreateDirectConnectGatewayAssociationProposalRequest
    output: CreateDirectConnectGatewayAssociationProposalResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation CreateInterconnect {
    input: CreateInterconnectRequest
    output: Interconnect
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation CreateLag {
    input: CreateLagRequest
    output: Lag
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation CreatePrivateVirtualInterface {
    input: CreatePrivateVirtualInterfaceRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation CreatePublicVirtualInterface {
    input: CreatePublicVirtualInterfaceRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation CreateTransitVirtualInterface {
    input: CreateTransitVirtualInterfaceRequest
    output: CreateTransitVirtualInterfaceResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation DeleteBGPPeer {
    input: DeleteBGPPeerRequest
    output: DeleteBGPPeerResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteConnection {
    input: DeleteConnectionRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteDirectConnectGateway {
    input: DeleteDirectConnectGatewayRequest
    output: DeleteDirectConnectGatewayResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteDirectConnectGatewayAssociation {
    input: DeleteDirectConnectGatewayAssociationRequest
    output: DeleteDirectConnectGatewayAssociationResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteDirectConnectGatewayAssociationProposal {
    input: DeleteDirectConnectGatewayAssociationProposalRequest
    output: DeleteDirectConnectGatewayAssociationProposalResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteInterconnect {
    input: DeleteInterconnectRequest
    output: DeleteInterconnectResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteLag {
    input: DeleteLagRequest
    output: Lag
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DeleteVirtualInterface {
    input: DeleteVirtualInterfaceRequest
    output: DeleteVirtualInterfaceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

@deprecated
operation DescribeConnectionLoa {
    input: DescribeConnectionLoaRequest
    output: DescribeConnectionLoaResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeConnections {
    input: DescribeConnectionsRequest
    output: Connections
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

@deprecated
operation DescribeConnectionsOnInterconnect {
    input: DescribeConnectionsOnInterconnectRequest
    output: Connections
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeCustomerMetadata {
    output: DescribeCustomerMetadataResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeDirectConnectGatewayAssociationProposals {
    input: DescribeDirectConnectGatewayAssociationProposalsRequest
    output: DescribeDirectConnectGatewayAssociationProposalsResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeDirectConnectGatewayAssociations {
    input: DescribeDirectConnectGatewayAssociationsRequest
    output: DescribeDirectConnectGatewayAssociationsResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeDirectConnectGatewayAttachments {
    input: DescribeDirectConnectGatewayAttachmentsRequest
    output: DescribeDirectConnectGatewayAttachmentsResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeDirectConnectGateways {
    input: DescribeDirectConnectGatewaysRequest
    output: DescribeDirectConnectGatewaysResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeHostedConnections {
    input: DescribeHostedConnectionsRequest
    output: Connections
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

@deprecated
operation DescribeInterconnectLoa {
    input: DescribeInterconnectLoaRequest
    output: DescribeInterconnectLoaResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeInterconnects {
    input: DescribeInterconnectsRequest
    output: Interconnects
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeLags {
    input: DescribeLagsRequest
    output: Lags
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeLoa {
    input: DescribeLoaRequest
    output: Loa
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeLocations {
    output: Locations
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeRouterConfiguration {
    input: DescribeRouterConfigurationRequest
    output: DescribeRouterConfigurationResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeTags {
    input: DescribeTagsRequest
    output: DescribeTagsResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeVirtualGateways {
    output: VirtualGateways
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DescribeVirtualInterfaces {
    input: DescribeVirtualInterfacesRequest
    output: VirtualInterfaces
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DisassociateConnectionFromLag {
    input: DisassociateConnectionFromLagRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation DisassociateMacSecKey {
    input: DisassociateMacSecKeyRequest
    output: DisassociateMacSecKeyResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation ListVirtualInterfaceTestHistory {
    input: ListVirtualInterfaceTestHistoryRequest
    output: ListVirtualInterfaceTestHistoryResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation StartBgpFailoverTest {
    input: StartBgpFailoverTestRequest
    output: StartBgpFailoverTestResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation StopBgpFailoverTest {
    input: StopBgpFailoverTestRequest
    output: StopBgpFailoverTestResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
        DuplicateTagKeysException
        TooManyTagsException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation UpdateConnection {
    input: UpdateConnectionRequest
    output: Connection
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation UpdateDirectConnectGateway {
    input: UpdateDirectConnectGatewayRequest
    output: UpdateDirectConnectGatewayResponse
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation UpdateDirectConnectGatewayAssociation {
    input: UpdateDirectConnectGatewayAssociationRequest
    output: UpdateDirectConnectGatewayAssociationResult
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation UpdateLag {
    input: UpdateLagRequest
    output: Lag
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

operation UpdateVirtualInterfaceAttributes {
    input: UpdateVirtualInterfaceAttributesRequest
    output: VirtualInterface
    errors: [
        DirectConnectClientException
        DirectConnectServerException
    ]
}

integer ASN

structure AcceptDirectConnectGatewayAssociationProposalRequest {
    @required directConnectGatewayId: DirectConnectGatewayId
    @required proposalId: DirectConnectGatewayAssociationProposalId
    @required associatedGatewayOwnerAccount: OwnerAccount
    overrideAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
}

structure AcceptDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

enum AddressFamily {
    ipv4
    ipv6
}

list AgreementList {
    member: CustomerAgreement
}

@length(max: 100)
string AgreementName

structure AllocateConnectionOnInterconnectRequest {
    @required bandwidth: Bandwidth
    @required connectionName: ConnectionName
    @required ownerAccount: OwnerAccount
    @required interconnectId: InterconnectId
    @required vlan: VLAN
}

structure AllocateHostedConnectionRequest {
    @required connectionId: ConnectionId
    @required ownerAccount: OwnerAccount
    @required bandwidth: Bandwidth
    @required connectionName: ConnectionName
    @required vlan: VLAN
    tags: TagList
}

structure AllocatePrivateVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required ownerAccount: OwnerAccount
    @required newPrivateVirtualInterfaceAllocation: NewPrivateVirtualInterfaceAllocation
}

structure AllocatePublicVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required ownerAccount: OwnerAccount
    @required newPublicVirtualInterfaceAllocation: NewPublicVirtualInterfaceAllocation
}

structure AllocateTransitVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required ownerAccount: OwnerAccount
    @required newTransitVirtualInterfaceAllocation: NewTransitVirtualInterfaceAllocation
}

structure AllocateTransitVirtualInterfaceResult {
    virtualInterface: VirtualInterface
}

string AmazonAddress

structure AssociateConnectionWithLagRequest {
    @required connectionId: ConnectionId
    @required lagId: LagId
}

structure AssociateHostedConnectionRequest {
    @required connectionId: ConnectionId
    @required parentConnectionId: ConnectionId
}

structure AssociateMacSecKeyRequest {
    @required connectionId: ConnectionId
    secretARN: SecretARN
    ckn: Ckn
    cak: Cak
}

structure AssociateMacSecKeyResponse {
    connectionId: ConnectionId
    macSecKeys: MacSecKeyList
}

structure AssociateVirtualInterfaceRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    @required connectionId: ConnectionId
}

structure AssociatedCoreNetwork {
    id: CoreNetworkIdentifier
    ownerAccount: OwnerAccount
    attachmentId: CoreNetworkAttachmentId
}

structure AssociatedGateway {
    id: GatewayIdentifier
    type: GatewayType
    ownerAccount: OwnerAccount
    region: Region
}

string AssociatedGatewayId

list AvailableMacSecPortSpeeds {
    member: PortSpeed
}

list AvailablePortSpeeds {
    member: PortSpeed
}

@deprecated
string AwsDevice

string AwsDeviceV2

string AwsLogicalDeviceId

string BGPAuthKey

structure BGPPeer {
    bgpPeerId: BGPPeerId
    asn: ASN
    asnLong: LongAsn
    authKey: BGPAuthKey
    addressFamily: AddressFamily
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    bgpPeerState: BGPPeerState
    bgpStatus: BGPStatus
    awsDeviceV2: AwsDeviceV2
    awsLogicalDeviceId: AwsLogicalDeviceId
}

string BGPPeerId

list BGPPeerIdList {
    member: BGPPeerId
}

list BGPPeerList {
    member: BGPPeer
}

enum BGPPeerState {
    verifying
    pending
    available
    deleting
    deleted
}

enum BGPStatus {
    up
    down
    unknown
}

string Bandwidth

boolean BooleanFlag

string CIDR

string Cak

string Ckn

structure ConfirmConnectionRequest {
    @required connectionId: ConnectionId
}

structure ConfirmConnectionResponse {
    connectionState: ConnectionState
}

structure ConfirmCustomerAgreementRequest {
    agreementName: AgreementName
}

structure ConfirmCustomerAgreementResponse {
    status: Status
}

structure ConfirmPrivateVirtualInterfaceRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    virtualGatewayId: VirtualGatewayId
    directConnectGatewayId: DirectConnectGatewayId
}

structure ConfirmPrivateVirtualInterfaceResponse {
    virtualInterfaceState: VirtualInterfaceState
}

structure ConfirmPublicVirtualInterfaceRequest {
    @required virtualInterfaceId: VirtualInterfaceId
}

structure ConfirmPublicVirtualInterfaceResponse {
    virtualInterfaceState: VirtualInterfaceState
}

structure ConfirmTransitVirtualInterfaceRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    @required directConnectGatewayId: DirectConnectGatewayId
}

structure ConfirmTransitVirtualInterfaceResponse {
    virtualInterfaceState: VirtualInterfaceState
}

structure Connection {
    ownerAccount: OwnerAccount
    connectionId: ConnectionId
    connectionName: ConnectionName
    connectionState: ConnectionState
    region: Region
    location: LocationCode
    bandwidth: Bandwidth
    vlan: VLAN
    partnerName: PartnerName
    loaIssueTime: LoaIssueTime
    lagId: LagId
    awsDevice: AwsDevice
    jumboFrameCapable: JumboFrameCapable
    awsDeviceV2: AwsDeviceV2
    awsLogicalDeviceId: AwsLogicalDeviceId
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: ProviderName
    macSecCapable: MacSecCapable
    portEncryptionStatus: PortEncryptionStatus
    encryptionMode: EncryptionMode
    macSecKeys: MacSecKeyList
    partnerInterconnectMacSecCapable: PartnerInterconnectMacSecCapable
}

string ConnectionId

list ConnectionList {
    member: Connection
}

string ConnectionName

enum ConnectionState {
    ordering
    requested
    pending
    available
    down
    deleting
    deleted
    rejected
    unknown
}

structure Connections {
    connections: ConnectionList
    nextToken: PaginationToken
}

@length(min: 12, max: 28)
@pattern("^attachment-([0-9a-f]{1,17})$")
string CoreNetworkAttachmentId

@length(min: 14, max: 30)
@pattern("^core-network-([0-9a-f]{1,17})$")
string CoreNetworkIdentifier

integer Count

structure CreateBGPPeerRequest {
    virtualInterfaceId: VirtualInterfaceId
    newBGPPeer: NewBGPPeer
}

structure CreateBGPPeerResponse {
    virtualInterface: VirtualInterface
}

structure CreateConnectionRequest {
    @required location: LocationCode
    @required bandwidth: Bandwidth
    @required connectionName: ConnectionName
    lagId: LagId
    tags: TagList
    providerName: ProviderName
    requestMACSec: RequestMACSec
}

structure CreateDirectConnectGatewayAssociationProposalRequest {
    @required directConnectGatewayId: DirectConnectGatewayId
    @required directConnectGatewayOwnerAccount: OwnerAccount
    @required gatewayId: GatewayIdToAssociate
    addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    removeAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
}

structure CreateDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociationProposal: DirectConnectGatewayAssociationProposal
}

structure CreateDirectConnectGatewayAssociationRequest {
    @required directConnectGatewayId: DirectConnectGatewayId
    gatewayId: GatewayIdToAssociate
    addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    virtualGatewayId: VirtualGatewayId
}

structure CreateDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

structure CreateDirectConnectGatewayRequest {
    @required directConnectGatewayName: DirectConnectGatewayName
    tags: TagList
    amazonSideAsn: LongAsn
}

structure CreateDirectConnectGatewayResult {
    directConnectGateway: DirectConnectGateway
}

structure CreateInterconnectRequest {
    @required interconnectName: InterconnectName
    @required bandwidth: Bandwidth
    @required location: LocationCode
    lagId: LagId
    tags: TagList
    providerName: ProviderName
    requestMACSec: RequestMACSec
}

structure CreateLagRequest {
    @required numberOfConnections: Count
    @required location: LocationCode
    @required connectionsBandwidth: Bandwidth
    @required lagName: LagName
    connectionId: ConnectionId
    tags: TagList
    childConnectionTags: TagList
    providerName: ProviderName
    requestMACSec: RequestMACSec
}

structure CreatePrivateVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required newPrivateVirtualInterface: NewPrivateVirtualInterface
}

structure CreatePublicVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required newPublicVirtualInterface: NewPublicVirtualInterface
}

structure CreateTransitVirtualInterfaceRequest {
    @required connectionId: ConnectionId
    @required newTransitVirtualInterface: NewTransitVirtualInterface
}

structure CreateTransitVirtualInterfaceResult {
    virtualInterface: VirtualInterface
}

string CustomerAddress

structure CustomerAgreement {
    agreementName: AgreementName
    status: Status
}

structure DeleteBGPPeerRequest {
    virtualInterfaceId: VirtualInterfaceId
    asn: ASN
    asnLong: LongAsn
    customerAddress: CustomerAddress
    bgpPeerId: BGPPeerId
}

structure DeleteBGPPeerResponse {
    virtualInterface: VirtualInterface
}

structure DeleteConnectionRequest {
    @required connectionId: ConnectionId
}

structure DeleteDirectConnectGatewayAssociationProposalRequest {
    @required proposalId: DirectConnectGatewayAssociationProposalId
}

structure DeleteDirectConnectGatewayAssociationProposalResult {
    directConnectGatewayAssociationProposal: DirectConnectGatewayAssociationProposal
}

structure DeleteDirectConnectGatewayAssociationRequest {
    associationId: DirectConnectGatewayAssociationId
    directConnectGatewayId: DirectConnectGatewayId
    virtualGatewayId: VirtualGatewayId
}

structure DeleteDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

structure DeleteDirectConnectGatewayRequest {
    @required directConnectGatewayId: DirectConnectGatewayId
}

structure DeleteDirectConnectGatewayResult {
    directConnectGateway: DirectConnectGateway
}

structure DeleteInterconnectRequest {
    @required interconnectId: InterconnectId
}

structure DeleteInterconnectResponse {
    interconnectState: InterconnectState
}

structure DeleteLagRequest {
    @required lagId: LagId
}

structure DeleteVirtualInterfaceRequest {
    @required virtualInterfaceId: VirtualInterfaceId
}

structure DeleteVirtualInterfaceResponse {
    virtualInterfaceState: VirtualInterfaceState
}

structure DescribeConnectionLoaRequest {
    @required connectionId: ConnectionId
    providerName: ProviderName
    loaContentType: LoaContentType
}

structure DescribeConnectionLoaResponse {
    loa: Loa
}

structure DescribeConnectionsOnInterconnectRequest {
    @required interconnectId: InterconnectId
}

structure DescribeConnectionsRequest {
    connectionId: ConnectionId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeCustomerMetadataResponse {
    agreements: AgreementList
    nniPartnerType: NniPartnerType
}

structure DescribeDirectConnectGatewayAssociationProposalsRequest {
    directConnectGatewayId: DirectConnectGatewayId
    proposalId: DirectConnectGatewayAssociationProposalId
    associatedGatewayId: AssociatedGatewayId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewayAssociationProposalsResult {
    directConnectGatewayAssociationProposals: DirectConnectGatewayAssociationProposalList
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewayAssociationsRequest {
    associationId: DirectConnectGatewayAssociationId
    associatedGatewayId: AssociatedGatewayId
    directConnectGatewayId: DirectConnectGatewayId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
    virtualGatewayId: VirtualGatewayId
}

structure DescribeDirectConnectGatewayAssociationsResult {
    directConnectGatewayAssociations: DirectConnectGatewayAssociationList
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewayAttachmentsRequest {
    directConnectGatewayId: DirectConnectGatewayId
    virtualInterfaceId: VirtualInterfaceId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewayAttachmentsResult {
    directConnectGatewayAttachments: DirectConnectGatewayAttachmentList
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewaysRequest {
    directConnectGatewayId: DirectConnectGatewayId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeDirectConnectGatewaysResult {
    directConnectGateways: DirectConnectGatewayList
    nextToken: PaginationToken
}

structure DescribeHostedConnectionsRequest {
    @required connectionId: ConnectionId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeInterconnectLoaRequest {
    @required interconnectId: InterconnectId
    providerName: ProviderName
    loaContentType: LoaContentType
}

structure DescribeInterconnectLoaResponse {
    loa: Loa
}

structure DescribeInterconnectsRequest {
    interconnectId: InterconnectId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeLagsRequest {
    lagId: LagId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure DescribeLoaRequest {
    @required connectionId: ConnectionId
    providerName: ProviderName
    loaContentType: LoaContentType
}

structure DescribeRouterConfigurationRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    routerTypeIdentifier: RouterTypeIdentifier
}

structure DescribeRouterConfigurationResponse {
    customerRouterConfig: RouterConfig
    router: RouterType
    virtualInterfaceId: VirtualInterfaceId
    virtualInterfaceName: VirtualInterfaceName
}

structure DescribeTagsRequest {
    @required resourceArns: ResourceArnList
}

structure DescribeTagsResponse {
    resourceTags: ResourceTagList
}

structure DescribeVirtualInterfacesRequest {
    connectionId: ConnectionId
    virtualInterfaceId: VirtualInterfaceId
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

@error("client")
structure DirectConnectClientException {
    message: ErrorMessage
}

structure DirectConnectGateway {
    directConnectGatewayId: DirectConnectGatewayId
    directConnectGatewayName: DirectConnectGatewayName
    amazonSideAsn: LongAsn
    ownerAccount: OwnerAccount
    directConnectGatewayState: DirectConnectGatewayState
    stateChangeError: StateChangeError
    tags: TagList
}

structure DirectConnectGatewayAssociation {
    directConnectGatewayId: DirectConnectGatewayId
    directConnectGatewayOwnerAccount: OwnerAccount
    associationState: DirectConnectGatewayAssociationState
    stateChangeError: StateChangeError
    associatedGateway: AssociatedGateway
    associationId: DirectConnectGatewayAssociationId
    allowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    associatedCoreNetwork: AssociatedCoreNetwork
    virtualGatewayId: VirtualGatewayId
    virtualGatewayRegion: VirtualGatewayRegion
    virtualGatewayOwnerAccount: OwnerAccount
}

string DirectConnectGatewayAssociationId

list DirectConnectGatewayAssociationList {
    member: DirectConnectGatewayAssociation
}

structure DirectConnectGatewayAssociationProposal {
    proposalId: DirectConnectGatewayAssociationProposalId
    directConnectGatewayId: DirectConnectGatewayId
    directConnectGatewayOwnerAccount: OwnerAccount
    proposalState: DirectConnectGatewayAssociationProposalState
    associatedGateway: AssociatedGateway
    existingAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    requestedAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
}

string DirectConnectGatewayAssociationProposalId

list DirectConnectGatewayAssociationProposalList {
    member: DirectConnectGatewayAssociationProposal
}

enum DirectConnectGatewayAssociationProposalState {
    requested
    accepted
    deleted
}

enum DirectConnectGatewayAssociationState {
    associating
    associated
    disassociating
    disassociated
    updating
}

structure DirectConnectGatewayAttachment {
    directConnectGatewayId: DirectConnectGatewayId
    virtualInterfaceId: VirtualInterfaceId
    virtualInterfaceRegion: VirtualInterfaceRegion
    virtualInterfaceOwnerAccount: OwnerAccount
    attachmentState: DirectConnectGatewayAttachmentState
    attachmentType: DirectConnectGatewayAttachmentType
    stateChangeError: StateChangeError
}

list DirectConnectGatewayAttachmentList {
    member: DirectConnectGatewayAttachment
}

enum DirectConnectGatewayAttachmentState {
    attaching
    attached
    detaching
    detached
}

enum DirectConnectGatewayAttachmentType {
    TransitVirtualInterface
    PrivateVirtualInterface
}

string DirectConnectGatewayId

list DirectConnectGatewayList {
    member: DirectConnectGateway
}

string DirectConnectGatewayName

enum DirectConnectGatewayState {
    pending
    available
    deleting
    deleted
}

@error("client")
structure DirectConnectServerException {
    message: ErrorMessage
}

structure DisassociateConnectionFromLagRequest {
    @required connectionId: ConnectionId
    @required lagId: LagId
}

structure DisassociateMacSecKeyRequest {
    @required connectionId: ConnectionId
    @required secretARN: SecretARN
}

structure DisassociateMacSecKeyResponse {
    connectionId: ConnectionId
    macSecKeys: MacSecKeyList
}

@error("client")
structure DuplicateTagKeysException {}

boolean EnableSiteLink

string EncryptionMode

timestamp EndTime

string ErrorMessage

string FailureTestHistoryStatus

string GatewayIdToAssociate

string GatewayIdentifier

enum GatewayType {
    virtualPrivateGateway
    transitGateway
}

enum HasLogicalRedundancy {
    unknown
    yes
    no
}

structure Interconnect {
    interconnectId: InterconnectId
    interconnectName: InterconnectName
    interconnectState: InterconnectState
    region: Region
    location: LocationCode
    bandwidth: Bandwidth
    loaIssueTime: LoaIssueTime
    lagId: LagId
    awsDevice: AwsDevice
    jumboFrameCapable: JumboFrameCapable
    awsDeviceV2: AwsDeviceV2
    awsLogicalDeviceId: AwsLogicalDeviceId
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: ProviderName
    macSecCapable: MacSecCapable
    portEncryptionStatus: PortEncryptionStatus
    encryptionMode: EncryptionMode
    macSecKeys: MacSecKeyList
}

string InterconnectId

list InterconnectList {
    member: Interconnect
}

string InterconnectName

enum InterconnectState {
    requested
    pending
    available
    down
    deleting
    deleted
    unknown
}

structure Interconnects {
    interconnects: InterconnectList
    nextToken: PaginationToken
}

boolean JumboFrameCapable

structure Lag {
    connectionsBandwidth: Bandwidth
    numberOfConnections: Count
    lagId: LagId
    ownerAccount: OwnerAccount
    lagName: LagName
    lagState: LagState
    location: LocationCode
    region: Region
    minimumLinks: Count
    awsDevice: AwsDevice
    awsDeviceV2: AwsDeviceV2
    awsLogicalDeviceId: AwsLogicalDeviceId
    connections: ConnectionList
    allowsHostedConnections: BooleanFlag
    jumboFrameCapable: JumboFrameCapable
    hasLogicalRedundancy: HasLogicalRedundancy
    tags: TagList
    providerName: ProviderName
    macSecCapable: MacSecCapable
    encryptionMode: EncryptionMode
    macSecKeys: MacSecKeyList
}

string LagId

list LagList {
    member: Lag
}

string LagName

enum LagState {
    requested
    pending
    available
    down
    deleting
    deleted
    unknown
}

structure Lags {
    lags: LagList
    nextToken: PaginationToken
}

structure ListVirtualInterfaceTestHistoryRequest {
    testId: TestId
    virtualInterfaceId: VirtualInterfaceId
    bgpPeers: BGPPeerIdList
    status: FailureTestHistoryStatus
    maxResults: MaxResultSetSize
    nextToken: PaginationToken
}

structure ListVirtualInterfaceTestHistoryResponse {
    virtualInterfaceTestHistory: VirtualInterfaceTestHistoryList
    nextToken: PaginationToken
}

structure Loa {
    loaContent: LoaContent
    loaContentType: LoaContentType
}

blob LoaContent

enum LoaContentType {
    application_pdf = "application/pdf"
}

timestamp LoaIssueTime

structure Location {
    locationCode: LocationCode
    locationName: LocationName
    region: Region
    availablePortSpeeds: AvailablePortSpeeds
    availableProviders: ProviderList
    availableMacSecPortSpeeds: AvailableMacSecPortSpeeds
}

string LocationCode

list LocationList {
    member: Location
}

string LocationName

structure Locations {
    locations: LocationList
}

long LongAsn

integer MTU

boolean MacSecCapable

structure MacSecKey {
    secretARN: SecretARN
    ckn: Ckn
    state: State
    startOn: StartOnDate
}

list MacSecKeyList {
    member: MacSecKey
}

integer MaxResultSetSize

structure NewBGPPeer {
    asn: ASN
    asnLong: LongAsn
    authKey: BGPAuthKey
    addressFamily: AddressFamily
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
}

structure NewPrivateVirtualInterface {
    @required virtualInterfaceName: VirtualInterfaceName
    @required vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    mtu: MTU
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    virtualGatewayId: VirtualGatewayId
    directConnectGatewayId: DirectConnectGatewayId
    tags: TagList
    enableSiteLink: EnableSiteLink
}

structure NewPrivateVirtualInterfaceAllocation {
    @required virtualInterfaceName: VirtualInterfaceName
    @required vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    mtu: MTU
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    addressFamily: AddressFamily
    customerAddress: CustomerAddress
    tags: TagList
}

structure NewPublicVirtualInterface {
    @required virtualInterfaceName: VirtualInterfaceName
    @required vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    routeFilterPrefixes: RouteFilterPrefixList
    tags: TagList
}

structure NewPublicVirtualInterfaceAllocation {
    @required virtualInterfaceName: VirtualInterfaceName
    @required vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    routeFilterPrefixes: RouteFilterPrefixList
    tags: TagList
}

structure NewTransitVirtualInterface {
    virtualInterfaceName: VirtualInterfaceName
    vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    mtu: MTU
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    directConnectGatewayId: DirectConnectGatewayId
    tags: TagList
    enableSiteLink: EnableSiteLink
}

structure NewTransitVirtualInterfaceAllocation {
    virtualInterfaceName: VirtualInterfaceName
    vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    mtu: MTU
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    tags: TagList
}

enum NniPartnerType {
    v1
    v2
    nonPartner
}

string OwnerAccount

string PaginationToken

boolean PartnerInterconnectMacSecCapable

string PartnerName

string Platform

string PortEncryptionStatus

string PortSpeed

list ProviderList {
    member: ProviderName
}

string ProviderName

string Region

boolean RequestMACSec

string ResourceArn

list ResourceArnList {
    member: ResourceArn
}

structure ResourceTag {
    resourceArn: ResourceArn
    tags: TagList
}

list ResourceTagList {
    member: ResourceTag
}

structure RouteFilterPrefix {
    cidr: CIDR
}

list RouteFilterPrefixList {
    member: RouteFilterPrefix
}

string RouterConfig

structure RouterType {
    vendor: Vendor
    platform: Platform
    software: Software
    xsltTemplateName: XsltTemplateName
    xsltTemplateNameForMacSec: XsltTemplateNameForMacSec
    routerTypeIdentifier: RouterTypeIdentifier
}

string RouterTypeIdentifier

string SecretARN

boolean SiteLinkEnabled

string Software

structure StartBgpFailoverTestRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    bgpPeers: BGPPeerIdList
    testDurationInMinutes: TestDuration
}

structure StartBgpFailoverTestResponse {
    virtualInterfaceTest: VirtualInterfaceTestHistory
}

string StartOnDate

timestamp StartTime

string State

string StateChangeError

@length(max: 30)
string Status

structure StopBgpFailoverTestRequest {
    @required virtualInterfaceId: VirtualInterfaceId
}

structure StopBgpFailoverTestResponse {
    virtualInterfaceTest: VirtualInterfaceTestHistory
}

structure Tag {
    @required key: TagKey
    value: TagValue
}

@length(min: 1, max: 128)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required resourceArn: ResourceArn
    @required tags: TagList
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
@pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

integer TestDuration

string TestId

@error("client")
structure TooManyTagsException {}

structure UntagResourceRequest {
    @required resourceArn: ResourceArn
    @required tagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateConnectionRequest {
    @required connectionId: ConnectionId
    connectionName: ConnectionName
    encryptionMode: EncryptionMode
}

structure UpdateDirectConnectGatewayAssociationRequest {
    associationId: DirectConnectGatewayAssociationId
    addAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
    removeAllowedPrefixesToDirectConnectGateway: RouteFilterPrefixList
}

structure UpdateDirectConnectGatewayAssociationResult {
    directConnectGatewayAssociation: DirectConnectGatewayAssociation
}

structure UpdateDirectConnectGatewayRequest {
    @required directConnectGatewayId: DirectConnectGatewayId
    @required newDirectConnectGatewayName: DirectConnectGatewayName
}

structure UpdateDirectConnectGatewayResponse {
    directConnectGateway: DirectConnectGateway
}

structure UpdateLagRequest {
    @required lagId: LagId
    lagName: LagName
    minimumLinks: Count
    encryptionMode: EncryptionMode
}

structure UpdateVirtualInterfaceAttributesRequest {
    @required virtualInterfaceId: VirtualInterfaceId
    mtu: MTU
    enableSiteLink: EnableSiteLink
    virtualInterfaceName: VirtualInterfaceName
}

integer VLAN

string Vendor

structure VirtualGateway {
    virtualGatewayId: VirtualGatewayId
    virtualGatewayState: VirtualGatewayState
}

string VirtualGatewayId

list VirtualGatewayList {
    member: VirtualGateway
}

@deprecated
string VirtualGatewayRegion

string VirtualGatewayState

structure VirtualGateways {
    virtualGateways: VirtualGatewayList
}

structure VirtualInterface {
    ownerAccount: OwnerAccount
    virtualInterfaceId: VirtualInterfaceId
    location: LocationCode
    connectionId: ConnectionId
    virtualInterfaceType: VirtualInterfaceType
    virtualInterfaceName: VirtualInterfaceName
    vlan: VLAN
    asn: ASN
    asnLong: LongAsn
    amazonSideAsn: LongAsn
    authKey: BGPAuthKey
    amazonAddress: AmazonAddress
    customerAddress: CustomerAddress
    addressFamily: AddressFamily
    virtualInterfaceState: VirtualInterfaceState
    customerRouterConfig: RouterConfig
    mtu: MTU
    jumboFrameCapable: JumboFrameCapable
    virtualGatewayId: VirtualGatewayId
    directConnectGatewayId: DirectConnectGatewayId
    routeFilterPrefixes: RouteFilterPrefixList
    bgpPeers: BGPPeerList
    region: Region
    awsDeviceV2: AwsDeviceV2
    awsLogicalDeviceId: AwsLogicalDeviceId
    tags: TagList
    siteLinkEnabled: SiteLinkEnabled
}

string VirtualInterfaceId

list VirtualInterfaceList {
    member: VirtualInterface
}

string VirtualInterfaceName

string VirtualInterfaceRegion

enum VirtualInterfaceState {
    confirming
    verifying
    pending
    available
    down
    testing
    deleting
    deleted
    rejected
    unknown
}

structure VirtualInterfaceTestHistory {
    testId: TestId
    virtualInterfaceId: VirtualInterfaceId
    bgpPeers: BGPPeerIdList
    status: FailureTestHistoryStatus
    ownerAccount: OwnerAccount
    testDurationInMinutes: TestDuration
    startTime: StartTime
    endTime: EndTime
}

list VirtualInterfaceTestHistoryList {
    member: VirtualInterfaceTestHistory
}

string VirtualInterfaceType

structure VirtualInterfaces {
    virtualInterfaces: VirtualInterfaceList
    nextToken: PaginationToken
}

string XsltTemplateName

string XsltTemplateNameForMacSec
