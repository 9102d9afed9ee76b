// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.kms

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "KMS", endpointPrefix: "kms")
@sigv4(name: "kms")
@awsJson1_1
@title("AWS Key Management Service")
service TrentService {
    version: "2014-11-01"
    operations: [
        CancelKeyDeletion
        ConnectCustomKeyStore
        CreateAlias
        CreateCustomKeyStore
        CreateGrant
        CreateKey
        Decrypt
        DeleteAlias
        DeleteCustomKeyStore
        DeleteImportedKeyMaterial
        DeriveSharedSecret
        DescribeCustomKeyStores
        DescribeKey
        DisableKey
        DisableKeyRotation
        DisconnectCustomKeyStore
        EnableKey
        EnableKeyRotation
        Encrypt
        GenerateDataKey
        GenerateDataKeyPair
        GenerateDataKeyPairWithoutPlaintext
        GenerateDataKeyWithoutPlaintext
        GenerateMac
        GenerateRandom
        GetKeyLastUsage
        GetKeyPolicy
        GetKeyRotationStatus
        GetParametersForImport
        GetPublicKey
        ImportKeyMaterial
        ListAliases
        ListGrants
        ListKeyPolicies
        ListKeyRotations
        ListKeys
        ListResourceTags
        ListRetirableGrants
        PutKeyPolicy
        ReEncrypt
        ReplicateKey
        RetireGrant
        RevokeGrant
        RotateKeyOnDemand
        ScheduleKeyDeletion
        Sign
        TagResource
        UntagResource
        UpdateAlias
        UpdateCustomKeyStore
        UpdateKeyDescription
        UpdatePrimaryRegion
        Verify
        VerifyMac
    ]
}

operation CancelKeyDeletion {
    input: CancelKeyDeletionRequest
    output: CancelKeyDeletionResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation ConnectCustomKeyStore {
    input: ConnectCustomKeyStoreRequest
    output: ConnectCustomKeyStoreResponse
    errors: [
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

operation CreateAlias {
    input: CreateAliasRequest
    errors: [
        AlreadyExistsException
        DependencyTimeoutException
        InvalidAliasNameException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

operation CreateCustomKeyStore {
    input: CreateCustomKeyStoreRequest
    output: CreateCustomKeyStoreResponse
    errors: [
        CloudHsmClusterInUseException
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CloudHsmClusterNotFoundException
        CustomKeyStoreNameInUseException
        IncorrectTrustAnchorException
        KMSInternalException
        LimitExceededException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyUriEndpointInUseException
        XksProxyUriInUseException
        XksProxyUriUnreachableException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyVpcEndpointServiceNotFoundException
    ]
}

operation CreateGrant {
    input: CreateGrantRequest
    output: CreateGrantResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidArnException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

operation CreateKey {
    input: CreateKeyRequest
    output: CreateKeyResponse
    errors: [
        CloudHsmClusterInvalidConfigurationException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        LimitExceededException
        MalformedPolicyDocumentException
        TagException
        UnsupportedOperationException
        XksKeyAlreadyInUseException
        XksKeyInvalidConfigurationException
        XksKeyNotFoundException
    ]
}

operation Decrypt {
    input: DecryptRequest
    output: DecryptResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        IncorrectKeyException
        InvalidCiphertextException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation DeleteAlias {
    input: DeleteAliasRequest
    errors: [
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation DeleteCustomKeyStore {
    input: DeleteCustomKeyStoreRequest
    output: DeleteCustomKeyStoreResponse
    errors: [
        CustomKeyStoreHasCMKsException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

operation DeleteImportedKeyMaterial {
    input: DeleteImportedKeyMaterialRequest
    output: DeleteImportedKeyMaterialResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation DeriveSharedSecret {
    input: DeriveSharedSecretRequest
    output: DeriveSharedSecretResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation DescribeCustomKeyStores {
    input: DescribeCustomKeyStoresRequest
    output: DescribeCustomKeyStoresResponse
    errors: [
        CustomKeyStoreNotFoundException
        InvalidMarkerException
        KMSInternalException
    ]
}

operation DescribeKey {
    input: DescribeKeyRequest
    output: DescribeKeyResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        NotFoundException
    ]
}

operation DisableKey {
    input: DisableKeyRequest
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation DisableKeyRotation {
    input: DisableKeyRotationRequest
    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation DisconnectCustomKeyStore {
    input: DisconnectCustomKeyStoreRequest
    output: DisconnectCustomKeyStoreResponse
    errors: [
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

operation EnableKey {
    input: EnableKeyRequest
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

operation EnableKeyRotation {
    input: EnableKeyRotationRequest
    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation Encrypt {
    input: EncryptRequest
    output: EncryptResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation GenerateDataKey {
    input: GenerateDataKeyRequest
    output: GenerateDataKeyResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation GenerateDataKeyPair {
    input: GenerateDataKeyPairRequest
    output: GenerateDataKeyPairResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation GenerateDataKeyPairWithoutPlaintext {
    input: GenerateDataKeyPairWithoutPlaintextRequest
    output: GenerateDataKeyPairWithoutPlaintextResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation GenerateDataKeyWithoutPlaintext {
    input: GenerateDataKeyWithoutPlaintextRequest
    output: GenerateDataKeyWithoutPlaintextResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation GenerateMac {
    input: GenerateMacRequest
    output: GenerateMacResponse
    errors: [
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation GenerateRandom {
    input: GenerateRandomRequest
    output: GenerateRandomResponse
    errors: [
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        DependencyTimeoutException
        KMSInternalException
        UnsupportedOperationException
    ]
}

operation GetKeyLastUsage {
    input: GetKeyLastUsageRequest
    output: GetKeyLastUsageResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        NotFoundException
    ]
}

operation GetKeyPolicy {
    input: GetKeyPolicyRequest
    output: GetKeyPolicyResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation GetKeyRotationStatus {
    input: GetKeyRotationStatusRequest
    output: GetKeyRotationStatusResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation GetParametersForImport {
    input: GetParametersForImportRequest
    output: GetParametersForImportResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation GetPublicKey {
    input: GetPublicKeyRequest
    output: GetPublicKeyResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation ImportKeyMaterial {
    input: ImportKeyMaterialRequest
    output: ImportKeyMaterialResponse
    errors: [
        DependencyTimeoutException
        ExpiredImportTokenException
        IncorrectKeyMaterialException
        InvalidArnException
        InvalidCiphertextException
        InvalidImportTokenException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation ListAliases {
    input: ListAliasesRequest
    output: ListAliasesResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        NotFoundException
    ]
}

operation ListGrants {
    input: ListGrantsRequest
    output: ListGrantsResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidGrantIdException
        InvalidMarkerException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation ListKeyPolicies {
    input: ListKeyPoliciesRequest
    output: ListKeyPoliciesResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation ListKeyRotations {
    input: ListKeyRotationsRequest
    output: ListKeyRotationsResponse
    errors: [
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation ListKeys {
    input: ListKeysRequest
    output: ListKeysResponse
    errors: [
        DependencyTimeoutException
        InvalidMarkerException
        KMSInternalException
    ]
}

operation ListResourceTags {
    input: ListResourceTagsRequest
    output: ListResourceTagsResponse
    errors: [
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        NotFoundException
    ]
}

operation ListRetirableGrants {
    input: ListRetirableGrantsRequest
    output: ListGrantsResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        NotFoundException
    ]
}

operation PutKeyPolicy {
    input: PutKeyPolicyRequest
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        MalformedPolicyDocumentException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation ReEncrypt {
    input: ReEncryptRequest
    output: ReEncryptResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        IncorrectKeyException
        InvalidCiphertextException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation ReplicateKey {
    input: ReplicateKeyRequest
    output: ReplicateKeyResponse
    errors: [
        AlreadyExistsException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        MalformedPolicyDocumentException
        NotFoundException
        TagException
        UnsupportedOperationException
    ]
}

operation RetireGrant {
    input: RetireGrantRequest
    errors: [
        DependencyTimeoutException
        DryRunOperationException
        InvalidArnException
        InvalidGrantIdException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation RevokeGrant {
    input: RevokeGrantRequest
    errors: [
        DependencyTimeoutException
        DryRunOperationException
        InvalidArnException
        InvalidGrantIdException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation RotateKeyOnDemand {
    input: RotateKeyOnDemandRequest
    output: RotateKeyOnDemandResponse
    errors: [
        ConflictException
        DependencyTimeoutException
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation ScheduleKeyDeletion {
    input: ScheduleKeyDeletionRequest
    output: ScheduleKeyDeletionResponse
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation Sign {
    input: SignRequest
    output: SignResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation TagResource {
    input: TagResourceRequest
    errors: [
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
        TagException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    errors: [
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        TagException
    ]
}

operation UpdateAlias {
    input: UpdateAliasRequest
    errors: [
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        LimitExceededException
        NotFoundException
    ]
}

operation UpdateCustomKeyStore {
    input: UpdateCustomKeyStoreRequest
    output: UpdateCustomKeyStoreResponse
    errors: [
        CloudHsmClusterInvalidConfigurationException
        CloudHsmClusterNotActiveException
        CloudHsmClusterNotFoundException
        CloudHsmClusterNotRelatedException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNameInUseException
        CustomKeyStoreNotFoundException
        KMSInternalException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyUriEndpointInUseException
        XksProxyUriInUseException
        XksProxyUriUnreachableException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyVpcEndpointServiceNotFoundException
    ]
}

operation UpdateKeyDescription {
    input: UpdateKeyDescriptionRequest
    errors: [
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
    ]
}

operation UpdatePrimaryRegion {
    input: UpdatePrimaryRegionRequest
    errors: [
        DisabledException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation Verify {
    input: VerifyRequest
    output: VerifyResponse
    errors: [
        DependencyTimeoutException
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidSignatureException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

operation VerifyMac {
    input: VerifyMacRequest
    output: VerifyMacResponse
    errors: [
        DisabledException
        DryRunOperationException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidMacException
        KMSInvalidStateException
        KeyUnavailableException
        NotFoundException
    ]
}

string AWSAccountIdType

@length(min: 12, max: 12)
@pattern("[0-9]{12}")
string AccountIdType

enum AlgorithmSpec {
    RSAES_PKCS1_V1_5
    RSAES_OAEP_SHA_1
    RSAES_OAEP_SHA_256
    RSA_AES_KEY_WRAP_SHA_1
    RSA_AES_KEY_WRAP_SHA_256
    SM2PKE
}

list AliasList {
    member: AliasListEntry
}

structure AliasListEntry {
    AliasName: AliasNameType
    AliasArn: ArnType
    TargetKeyId: KeyIdType
    CreationDate: DateType
    LastUpdatedDate: DateType
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9:/_-]+$")
string AliasNameType

@error("client")
structure AlreadyExistsException {
    message: ErrorMessageType
}

@length(min: 20, max: 2048)
string ArnType

@length(min: 1, max: 262144)
blob AttestationDocumentType

@length(min: 0, max: 64)
@pattern("^[a-f0-9]+$")
string BackingKeyIdResponseType

@length(min: 64, max: 64)
@pattern("^[a-f0-9]+$")
string BackingKeyIdType

boolean BooleanType

structure CancelKeyDeletionRequest {
    @required KeyId: KeyIdType
}

structure CancelKeyDeletionResponse {
    KeyId: KeyIdType
}

@length(min: 1, max: 6144)
blob CiphertextType

@length(min: 19, max: 24)
@pattern("cluster-[2-7a-zA-Z]{11,16}")
string CloudHsmClusterIdType

@error("client")
structure CloudHsmClusterInUseException {
    message: ErrorMessageType
}

@error("client")
structure CloudHsmClusterInvalidConfigurationException {
    message: ErrorMessageType
}

@error("client")
structure CloudHsmClusterNotActiveException {
    message: ErrorMessageType
}

@error("client")
structure CloudHsmClusterNotFoundException {
    message: ErrorMessageType
}

@error("client")
structure CloudHsmClusterNotRelatedException {
    message: ErrorMessageType
}

string CloudTrailEventIdType

@error("client")
structure ConflictException {
    message: ErrorMessageType
}

structure ConnectCustomKeyStoreRequest {
    @required CustomKeyStoreId: CustomKeyStoreIdType
}

structure ConnectCustomKeyStoreResponse {}

enum ConnectionErrorCodeType {
    INVALID_CREDENTIALS
    CLUSTER_NOT_FOUND
    NETWORK_ERRORS
    INTERNAL_ERROR
    INSUFFICIENT_CLOUDHSM_HSMS
    USER_LOCKED_OUT
    USER_NOT_FOUND
    USER_LOGGED_IN
    SUBNET_NOT_FOUND
    INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET
    XKS_PROXY_ACCESS_DENIED
    XKS_PROXY_NOT_REACHABLE
    XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND
    XKS_PROXY_INVALID_RESPONSE
    XKS_PROXY_INVALID_CONFIGURATION
    XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION
    XKS_PROXY_TIMED_OUT
    XKS_PROXY_INVALID_TLS_CONFIGURATION
}

enum ConnectionStateType {
    CONNECTED
    CONNECTING
    FAILED
    DISCONNECTED
    DISCONNECTING
}

structure CreateAliasRequest {
    @required AliasName: AliasNameType
    @required TargetKeyId: KeyIdType
}

structure CreateCustomKeyStoreRequest {
    @required CustomKeyStoreName: CustomKeyStoreNameType
    CloudHsmClusterId: CloudHsmClusterIdType
    TrustAnchorCertificate: TrustAnchorCertificateType
    KeyStorePassword: KeyStorePasswordType
    CustomKeyStoreType: CustomKeyStoreType
    XksProxyUriEndpoint: XksProxyUriEndpointType
    XksProxyUriPath: XksProxyUriPathType
    XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
    XksProxyVpcEndpointServiceOwner: AccountIdType
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType
    XksProxyConnectivity: XksProxyConnectivityType
}

structure CreateCustomKeyStoreResponse {
    CustomKeyStoreId: CustomKeyStoreIdType
}

structure CreateGrantRequest {
    @required KeyId: KeyIdType
    @required GranteePrincipal: PrincipalIdType
    RetiringPrincipal: PrincipalIdType
    @required Operations: GrantOperationList
    Constraints: GrantConstraints
    GrantTokens: GrantTokenList
    Name: GrantNameType
    DryRun: NullableBooleanType
}

structure CreateGrantResponse {
    GrantToken: GrantTokenType
    GrantId: GrantIdType
}

structure CreateKeyRequest {
    Policy: PolicyType
    Description: DescriptionType
    KeyUsage: KeyUsageType
    @deprecated CustomerMasterKeySpec: CustomerMasterKeySpec
    KeySpec: KeySpec
    Origin: OriginType
    CustomKeyStoreId: CustomKeyStoreIdType
    BypassPolicyLockoutSafetyCheck: BooleanType
    Tags: TagList
    MultiRegion: NullableBooleanType
    XksKeyId: XksKeyIdType
}

structure CreateKeyResponse {
    KeyMetadata: KeyMetadata
}

@error("client")
structure CustomKeyStoreHasCMKsException {
    message: ErrorMessageType
}

@length(min: 1, max: 64)
string CustomKeyStoreIdType

@error("client")
structure CustomKeyStoreInvalidStateException {
    message: ErrorMessageType
}

@error("client")
structure CustomKeyStoreNameInUseException {
    message: ErrorMessageType
}

@length(min: 1, max: 256)
string CustomKeyStoreNameType

@error("client")
structure CustomKeyStoreNotFoundException {
    message: ErrorMessageType
}

enum CustomKeyStoreType {
    AWS_CLOUDHSM
    EXTERNAL_KEY_STORE
}

list CustomKeyStoresList {
    member: CustomKeyStoresListEntry
}

structure CustomKeyStoresListEntry {
    CustomKeyStoreId: CustomKeyStoreIdType
    CustomKeyStoreName: CustomKeyStoreNameType
    CloudHsmClusterId: CloudHsmClusterIdType
    TrustAnchorCertificate: TrustAnchorCertificateType
    ConnectionState: ConnectionStateType
    ConnectionErrorCode: ConnectionErrorCodeType
    CreationDate: DateType
    CustomKeyStoreType: CustomKeyStoreType
    XksProxyConfiguration: XksProxyConfigurationType
}

@deprecated
enum CustomerMasterKeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SYMMETRIC_DEFAULT
    HMAC_224
    HMAC_256
    HMAC_384
    HMAC_512
    SM2
}

enum DataKeyPairSpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SM2
    ECC_NIST_EDWARDS25519
}

enum DataKeySpec {
    AES_256
    AES_128
}

timestamp DateType

structure DecryptRequest {
    CiphertextBlob: CiphertextType
    EncryptionContext: EncryptionContextType
    GrantTokens: GrantTokenList
    KeyId: KeyIdType
    EncryptionAlgorithm: EncryptionAlgorithmSpec
    Recipient: RecipientInfo
    DryRun: NullableBooleanType
    DryRunModifiers: DryRunModifierList
}

structure DecryptResponse {
    KeyId: KeyIdType
    Plaintext: PlaintextType
    EncryptionAlgorithm: EncryptionAlgorithmSpec
    CiphertextForRecipient: CiphertextType
    KeyMaterialId: BackingKeyIdType
}

structure DeleteAliasRequest {
    @required AliasName: AliasNameType
}

structure DeleteCustomKeyStoreRequest {
    @required CustomKeyStoreId: CustomKeyStoreIdType
}

structure DeleteCustomKeyStoreResponse {}

structure DeleteImportedKeyMaterialRequest {
    @required KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdType
}

structure DeleteImportedKeyMaterialResponse {
    KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdResponseType
}

@error("server")
structure DependencyTimeoutException {
    message: ErrorMessageType
}

structure DeriveSharedSecretRequest {
    @required KeyId: KeyIdType
    @required KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
    @required PublicKey: PublicKeyType
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
    Recipient: RecipientInfo
}

structure DeriveSharedSecretResponse {
    KeyId: KeyIdType
    SharedSecret: PlaintextType
    CiphertextForRecipient: CiphertextType
    KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
    KeyOrigin: OriginType
}

structure DescribeCustomKeyStoresRequest {
    CustomKeyStoreId: CustomKeyStoreIdType
    CustomKeyStoreName: CustomKeyStoreNameType
    Limit: LimitType
    Marker: MarkerType
}

structure DescribeCustomKeyStoresResponse {
    CustomKeyStores: CustomKeyStoresList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure DescribeKeyRequest {
    @required KeyId: KeyIdType
    GrantTokens: GrantTokenList
}

structure DescribeKeyResponse {
    KeyMetadata: KeyMetadata
}

@length(min: 0, max: 8192)
string DescriptionType

structure DisableKeyRequest {
    @required KeyId: KeyIdType
}

structure DisableKeyRotationRequest {
    @required KeyId: KeyIdType
}

@error("client")
structure DisabledException {
    message: ErrorMessageType
}

structure DisconnectCustomKeyStoreRequest {
    @required CustomKeyStoreId: CustomKeyStoreIdType
}

structure DisconnectCustomKeyStoreResponse {}

list DryRunModifierList {
    member: DryRunModifierType
}

enum DryRunModifierType {
    IGNORE_CIPHERTEXT
}

@error("client")
structure DryRunOperationException {
    message: ErrorMessageType
}

structure EnableKeyRequest {
    @required KeyId: KeyIdType
}

structure EnableKeyRotationRequest {
    @required KeyId: KeyIdType
    RotationPeriodInDays: RotationPeriodInDaysType
}

structure EncryptRequest {
    @required KeyId: KeyIdType
    @required Plaintext: PlaintextType
    EncryptionContext: EncryptionContextType
    GrantTokens: GrantTokenList
    EncryptionAlgorithm: EncryptionAlgorithmSpec
    DryRun: NullableBooleanType
}

structure EncryptResponse {
    CiphertextBlob: CiphertextType
    KeyId: KeyIdType
    EncryptionAlgorithm: EncryptionAlgorithmSpec
}

enum EncryptionAlgorithmSpec {
    SYMMETRIC_DEFAULT
    RSAES_OAEP_SHA_1
    RSAES_OAEP_SHA_256
    SM2PKE
}

list EncryptionAlgorithmSpecList {
    member: EncryptionAlgorithmSpec
}

string EncryptionContextKey

map EncryptionContextType {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

string EncryptionContextValue

string ErrorMessageType

enum ExpirationModelType {
    KEY_MATERIAL_EXPIRES
    KEY_MATERIAL_DOES_NOT_EXPIRE
}

@error("client")
structure ExpiredImportTokenException {
    message: ErrorMessageType
}

structure GenerateDataKeyPairRequest {
    EncryptionContext: EncryptionContextType
    @required KeyId: KeyIdType
    @required KeyPairSpec: DataKeyPairSpec
    GrantTokens: GrantTokenList
    Recipient: RecipientInfo
    DryRun: NullableBooleanType
}

structure GenerateDataKeyPairResponse {
    PrivateKeyCiphertextBlob: CiphertextType
    PrivateKeyPlaintext: PlaintextType
    PublicKey: PublicKeyType
    KeyId: KeyIdType
    KeyPairSpec: DataKeyPairSpec
    CiphertextForRecipient: CiphertextType
    KeyMaterialId: BackingKeyIdType
}

structure GenerateDataKeyPairWithoutPlaintextRequest {
    EncryptionContext: EncryptionContextType
    @required KeyId: KeyIdType
    @required KeyPairSpec: DataKeyPairSpec
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
}

structure GenerateDataKeyPairWithoutPlaintextResponse {
    PrivateKeyCiphertextBlob: CiphertextType
    PublicKey: PublicKeyType
    KeyId: KeyIdType
    KeyPairSpec: DataKeyPairSpec
    KeyMaterialId: BackingKeyIdType
}

structure GenerateDataKeyRequest {
    @required KeyId: KeyIdType
    EncryptionContext: EncryptionContextType
    NumberOfBytes: NumberOfBytesType
    KeySpec: DataKeySpec
    GrantTokens: GrantTokenList
    Recipient: RecipientInfo
    DryRun: NullableBooleanType
}

structure GenerateDataKeyResponse {
    CiphertextBlob: CiphertextType
    Plaintext: PlaintextType
    KeyId: KeyIdType
    CiphertextForRecipient: CiphertextType
    KeyMaterialId: BackingKeyIdType
}

structure GenerateDataKeyWithoutPlaintextRequest {
    @required KeyId: KeyIdType
    EncryptionContext: EncryptionContextType
    KeySpec: DataKeySpec
    NumberOfBytes: NumberOfBytesType
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
}

structure GenerateDataKeyWithoutPlaintextResponse {
    CiphertextBlob: CiphertextType
    KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdType
}

structure GenerateMacRequest {
    @required Message: PlaintextType
    @required KeyId: KeyIdType
    @required MacAlgorithm: MacAlgorithmSpec
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
}

structure GenerateMacResponse {
    Mac: CiphertextType
    MacAlgorithm: MacAlgorithmSpec
    KeyId: KeyIdType
}

structure GenerateRandomRequest {
    NumberOfBytes: NumberOfBytesType
    CustomKeyStoreId: CustomKeyStoreIdType
    Recipient: RecipientInfo
}

structure GenerateRandomResponse {
    Plaintext: PlaintextType
    CiphertextForRecipient: CiphertextType
}

structure GetKeyLastUsageRequest {
    @required KeyId: KeyIdType
}

structure GetKeyLastUsageResponse {
    KeyId: KeyIdType
    KeyLastUsage: KeyLastUsageData
    TrackingStartDate: DateType
    KeyCreationDate: DateType
}

structure GetKeyPolicyRequest {
    @required KeyId: KeyIdType
    PolicyName: PolicyNameType
}

structure GetKeyPolicyResponse {
    Policy: PolicyType
    PolicyName: PolicyNameType
}

structure GetKeyRotationStatusRequest {
    @required KeyId: KeyIdType
}

structure GetKeyRotationStatusResponse {
    KeyRotationEnabled: BooleanType
    KeyId: KeyIdType
    RotationPeriodInDays: RotationPeriodInDaysType
    NextRotationDate: DateType
    OnDemandRotationStartDate: DateType
}

structure GetParametersForImportRequest {
    @required KeyId: KeyIdType
    @required WrappingAlgorithm: AlgorithmSpec
    @required WrappingKeySpec: WrappingKeySpec
}

structure GetParametersForImportResponse {
    KeyId: KeyIdType
    ImportToken: CiphertextType
    PublicKey: PlaintextType
    ParametersValidTo: DateType
}

structure GetPublicKeyRequest {
    @required KeyId: KeyIdType
    GrantTokens: GrantTokenList
}

structure GetPublicKeyResponse {
    KeyId: KeyIdType
    PublicKey: PublicKeyType
    @deprecated CustomerMasterKeySpec: CustomerMasterKeySpec
    KeySpec: KeySpec
    KeyUsage: KeyUsageType
    EncryptionAlgorithms: EncryptionAlgorithmSpecList
    SigningAlgorithms: SigningAlgorithmSpecList
    KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList
}

structure GrantConstraints {
    EncryptionContextSubset: EncryptionContextType
    EncryptionContextEquals: EncryptionContextType
}

@length(min: 1, max: 128)
string GrantIdType

list GrantList {
    member: GrantListEntry
}

structure GrantListEntry {
    KeyId: KeyIdType
    GrantId: GrantIdType
    Name: GrantNameType
    CreationDate: DateType
    GranteePrincipal: PrincipalIdType
    RetiringPrincipal: PrincipalIdType
    IssuingAccount: PrincipalIdType
    Operations: GrantOperationList
    Constraints: GrantConstraints
}

@length(min: 1, max: 256)
@pattern("^[a-zA-Z0-9:/_-]+$")
string GrantNameType

enum GrantOperation {
    Decrypt
    Encrypt
    GenerateDataKey
    GenerateDataKeyWithoutPlaintext
    ReEncryptFrom
    ReEncryptTo
    Sign
    Verify
    GetPublicKey
    CreateGrant
    RetireGrant
    DescribeKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateMac
    VerifyMac
    DeriveSharedSecret
}

list GrantOperationList {
    member: GrantOperation
}

@length(min: 0, max: 10)
list GrantTokenList {
    member: GrantTokenType
}

@length(min: 1, max: 8192)
string GrantTokenType

structure ImportKeyMaterialRequest {
    @required KeyId: KeyIdType
    @required ImportToken: CiphertextType
    @required EncryptedKeyMaterial: CiphertextType
    ValidTo: DateType
    ExpirationModel: ExpirationModelType
    ImportType: ImportType
    KeyMaterialDescription: KeyMaterialDescriptionType
    KeyMaterialId: BackingKeyIdType
}

structure ImportKeyMaterialResponse {
    KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdType
}

enum ImportState {
    IMPORTED
    PENDING_IMPORT
}

enum ImportType {
    NEW_KEY_MATERIAL
    EXISTING_KEY_MATERIAL
}

enum IncludeKeyMaterial {
    ALL_KEY_MATERIAL
    ROTATIONS_ONLY
}

@error("client")
structure IncorrectKeyException {
    message: ErrorMessageType
}

@error("client")
structure IncorrectKeyMaterialException {
    message: ErrorMessageType
}

@error("client")
structure IncorrectTrustAnchorException {
    message: ErrorMessageType
}

@error("client")
structure InvalidAliasNameException {
    message: ErrorMessageType
}

@error("client")
structure InvalidArnException {
    message: ErrorMessageType
}

@error("client")
structure InvalidCiphertextException {
    message: ErrorMessageType
}

@error("client")
structure InvalidGrantIdException {
    message: ErrorMessageType
}

@error("client")
structure InvalidGrantTokenException {
    message: ErrorMessageType
}

@error("client")
structure InvalidImportTokenException {
    message: ErrorMessageType
}

@error("client")
structure InvalidKeyUsageException {
    message: ErrorMessageType
}

@error("client")
structure InvalidMarkerException {
    message: ErrorMessageType
}

@error("server")
structure KMSInternalException {
    message: ErrorMessageType
}

@error("client")
structure KMSInvalidMacException {
    message: ErrorMessageType
}

@error("client")
structure KMSInvalidSignatureException {
    message: ErrorMessageType
}

@error("client")
structure KMSInvalidStateException {
    message: ErrorMessageType
}

enum KeyAgreementAlgorithmSpec {
    ECDH
}

list KeyAgreementAlgorithmSpecList {
    member: KeyAgreementAlgorithmSpec
}

enum KeyEncryptionMechanism {
    RSAES_OAEP_SHA_256
}

@length(min: 1, max: 2048)
string KeyIdType

structure KeyLastUsageData {
    Operation: KeyLastUsageTrackingOperation
    Timestamp: DateType
    CloudTrailEventId: CloudTrailEventIdType
    KmsRequestId: KmsRequestIdType
}

enum KeyLastUsageTrackingOperation {
    Decrypt
    DeriveSharedSecret
    Encrypt
    GenerateDataKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateDataKeyWithoutPlaintext
    GenerateMac
    ReEncrypt
    Sign
    Verify
    VerifyMac
}

list KeyList {
    member: KeyListEntry
}

structure KeyListEntry {
    KeyId: KeyIdType
    KeyArn: ArnType
}

enum KeyManagerType {
    AWS
    CUSTOMER
}

@length(min: 0, max: 256)
@pattern("^[a-zA-Z0-9:/_\\s.-]+$")
string KeyMaterialDescriptionType

enum KeyMaterialState {
    NON_CURRENT
    CURRENT
    PENDING_ROTATION
    PENDING_MULTI_REGION_IMPORT_AND_ROTATION
}

structure KeyMetadata {
    AWSAccountId: AWSAccountIdType
    @required KeyId: KeyIdType
    Arn: ArnType
    CreationDate: DateType
    Enabled: BooleanType
    Description: DescriptionType
    KeyUsage: KeyUsageType
    KeyState: KeyState
    DeletionDate: DateType
    ValidTo: DateType
    Origin: OriginType
    CustomKeyStoreId: CustomKeyStoreIdType
    CloudHsmClusterId: CloudHsmClusterIdType
    ExpirationModel: ExpirationModelType
    KeyManager: KeyManagerType
    @deprecated CustomerMasterKeySpec: CustomerMasterKeySpec
    KeySpec: KeySpec
    EncryptionAlgorithms: EncryptionAlgorithmSpecList
    SigningAlgorithms: SigningAlgorithmSpecList
    KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList
    MultiRegion: NullableBooleanType
    MultiRegionConfiguration: MultiRegionConfiguration
    PendingDeletionWindowInDays: PendingWindowInDaysType
    MacAlgorithms: MacAlgorithmSpecList
    XksKeyConfiguration: XksKeyConfigurationType
    CurrentKeyMaterialId: BackingKeyIdType
}

enum KeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SYMMETRIC_DEFAULT
    HMAC_224
    HMAC_256
    HMAC_384
    HMAC_512
    SM2
    ML_DSA_44
    ML_DSA_65
    ML_DSA_87
    ECC_NIST_EDWARDS25519
}

enum KeyState {
    Creating
    Enabled
    Disabled
    PendingDeletion
    PendingImport
    PendingReplicaDeletion
    Unavailable
    Updating
}

@length(min: 7, max: 32)
@sensitive
string KeyStorePasswordType

@error("server")
structure KeyUnavailableException {
    message: ErrorMessageType
}

enum KeyUsageType {
    SIGN_VERIFY
    ENCRYPT_DECRYPT
    GENERATE_VERIFY_MAC
    KEY_AGREEMENT
}

string KmsRequestIdType

@error("client")
structure LimitExceededException {
    message: ErrorMessageType
}

@range(min: 1, max: 1000)
integer LimitType

structure ListAliasesRequest {
    KeyId: KeyIdType
    Limit: LimitType
    Marker: MarkerType
}

structure ListAliasesResponse {
    Aliases: AliasList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListGrantsRequest {
    Limit: LimitType
    Marker: MarkerType
    @required KeyId: KeyIdType
    GrantId: GrantIdType
    GranteePrincipal: PrincipalIdType
}

structure ListGrantsResponse {
    Grants: GrantList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListKeyPoliciesRequest {
    @required KeyId: KeyIdType
    Limit: LimitType
    Marker: MarkerType
}

structure ListKeyPoliciesResponse {
    PolicyNames: PolicyNameList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListKeyRotationsRequest {
    @required KeyId: KeyIdType
    IncludeKeyMaterial: IncludeKeyMaterial
    Limit: LimitType
    Marker: MarkerType
}

structure ListKeyRotationsResponse {
    Rotations: RotationsList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListKeysRequest {
    Limit: LimitType
    Marker: MarkerType
}

structure ListKeysResponse {
    Keys: KeyList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListResourceTagsRequest {
    @required KeyId: KeyIdType
    Limit: LimitType
    Marker: MarkerType
}

structure ListResourceTagsResponse {
    Tags: TagList
    NextMarker: MarkerType
    Truncated: BooleanType
}

structure ListRetirableGrantsRequest {
    Limit: LimitType
    Marker: MarkerType
    @required RetiringPrincipal: PrincipalIdType
}

enum MacAlgorithmSpec {
    HMAC_SHA_224
    HMAC_SHA_256
    HMAC_SHA_384
    HMAC_SHA_512
}

list MacAlgorithmSpecList {
    member: MacAlgorithmSpec
}

@error("client")
structure MalformedPolicyDocumentException {
    message: ErrorMessageType
}

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\u00FF]*")
string MarkerType

enum MessageType {
    RAW
    DIGEST
    EXTERNAL_MU
}

structure MultiRegionConfiguration {
    MultiRegionKeyType: MultiRegionKeyType
    PrimaryKey: MultiRegionKey
    ReplicaKeys: MultiRegionKeyList
}

structure MultiRegionKey {
    Arn: ArnType
    Region: RegionType
}

list MultiRegionKeyList {
    member: MultiRegionKey
}

enum MultiRegionKeyType {
    PRIMARY
    REPLICA
}

@error("client")
structure NotFoundException {
    message: ErrorMessageType
}

boolean NullableBooleanType

@range(min: 1, max: 1024)
integer NumberOfBytesType

enum OriginType {
    AWS_KMS
    EXTERNAL
    AWS_CLOUDHSM
    EXTERNAL_KEY_STORE
}

@range(min: 1, max: 365)
integer PendingWindowInDaysType

@length(min: 1, max: 4096)
@sensitive
blob PlaintextType

list PolicyNameList {
    member: PolicyNameType
}

@length(min: 1, max: 128)
@pattern("[\\w]+")
string PolicyNameType

@length(min: 1, max: 131072)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string PolicyType

@length(min: 1, max: 256)
@pattern("^[\\w+=,.@:/-]+$")
string PrincipalIdType

@length(min: 1, max: 8192)
blob PublicKeyType

structure PutKeyPolicyRequest {
    @required KeyId: KeyIdType
    PolicyName: PolicyNameType
    @required Policy: PolicyType
    BypassPolicyLockoutSafetyCheck: BooleanType
}

structure ReEncryptRequest {
    CiphertextBlob: CiphertextType
    SourceEncryptionContext: EncryptionContextType
    SourceKeyId: KeyIdType
    @required DestinationKeyId: KeyIdType
    DestinationEncryptionContext: EncryptionContextType
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
    DryRunModifiers: DryRunModifierList
}

structure ReEncryptResponse {
    CiphertextBlob: CiphertextType
    SourceKeyId: KeyIdType
    KeyId: KeyIdType
    SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
    DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec
    SourceKeyMaterialId: BackingKeyIdType
    DestinationKeyMaterialId: BackingKeyIdType
}

structure RecipientInfo {
    KeyEncryptionAlgorithm: KeyEncryptionMechanism
    AttestationDocument: AttestationDocumentType
}

@length(min: 1, max: 32)
@pattern("^([a-z]+-){2,3}\\d+$")
string RegionType

structure ReplicateKeyRequest {
    @required KeyId: KeyIdType
    @required ReplicaRegion: RegionType
    Policy: PolicyType
    BypassPolicyLockoutSafetyCheck: BooleanType
    Description: DescriptionType
    Tags: TagList
}

structure ReplicateKeyResponse {
    ReplicaKeyMetadata: KeyMetadata
    ReplicaPolicy: PolicyType
    ReplicaTags: TagList
}

structure RetireGrantRequest {
    GrantToken: GrantTokenType
    KeyId: KeyIdType
    GrantId: GrantIdType
    DryRun: NullableBooleanType
}

structure RevokeGrantRequest {
    @required KeyId: KeyIdType
    @required GrantId: GrantIdType
    DryRun: NullableBooleanType
}

structure RotateKeyOnDemandRequest {
    @required KeyId: KeyIdType
}

structure RotateKeyOnDemandResponse {
    KeyId: KeyIdType
}

@range(min: 90, max: 2560)
integer RotationPeriodInDaysType

enum RotationType {
    AUTOMATIC
    ON_DEMAND
}

list RotationsList {
    member: RotationsListEntry
}

structure RotationsListEntry {
    KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdType
    KeyMaterialDescription: KeyMaterialDescriptionType
    ImportState: ImportState
    KeyMaterialState: KeyMaterialState
    ExpirationModel: ExpirationModelType
    ValidTo: DateType
    RotationDate: DateType
    RotationType: RotationType
}

structure ScheduleKeyDeletionRequest {
    @required KeyId: KeyIdType
    PendingWindowInDays: PendingWindowInDaysType
}

structure ScheduleKeyDeletionResponse {
    KeyId: KeyIdType
    DeletionDate: DateType
    KeyState: KeyState
    PendingWindowInDays: PendingWindowInDaysType
}

structure SignRequest {
    @required KeyId: KeyIdType
    @required Message: PlaintextType
    MessageType: MessageType
    GrantTokens: GrantTokenList
    @required SigningAlgorithm: SigningAlgorithmSpec
    DryRun: NullableBooleanType
}

structure SignResponse {
    KeyId: KeyIdType
    Signature: CiphertextType
    SigningAlgorithm: SigningAlgorithmSpec
}

enum SigningAlgorithmSpec {
    RSASSA_PSS_SHA_256
    RSASSA_PSS_SHA_384
    RSASSA_PSS_SHA_512
    RSASSA_PKCS1_V1_5_SHA_256
    RSASSA_PKCS1_V1_5_SHA_384
    RSASSA_PKCS1_V1_5_SHA_512
    ECDSA_SHA_256
    ECDSA_SHA_384
    ECDSA_SHA_512
    SM2DSA
    ML_DSA_SHAKE_256
    ED25519_SHA_512
    ED25519_PH_SHA_512
}

list SigningAlgorithmSpecList {
    member: SigningAlgorithmSpec
}

structure Tag {
    @required TagKey: TagKeyType
    @required TagValue: TagValueType
}

@error("client")
structure TagException {
    message: ErrorMessageType
}

list TagKeyList {
    member: TagKeyType
}

@length(min: 1, max: 128)
string TagKeyType

list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required KeyId: KeyIdType
    @required Tags: TagList
}

@length(min: 0, max: 256)
string TagValueType

@length(min: 1, max: 5000)
string TrustAnchorCertificateType

@error("client")
structure UnsupportedOperationException {
    message: ErrorMessageType
}

structure UntagResourceRequest {
    @required KeyId: KeyIdType
    @required TagKeys: TagKeyList
}

structure UpdateAliasRequest {
    @required AliasName: AliasNameType
    @required TargetKeyId: KeyIdType
}

structure UpdateCustomKeyStoreRequest {
    @required CustomKeyStoreId: CustomKeyStoreIdType
    NewCustomKeyStoreName: CustomKeyStoreNameType
    KeyStorePassword: KeyStorePasswordType
    CloudHsmClusterId: CloudHsmClusterIdType
    XksProxyUriEndpoint: XksProxyUriEndpointType
    XksProxyUriPath: XksProxyUriPathType
    XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
    XksProxyVpcEndpointServiceOwner: AccountIdType
    XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType
    XksProxyConnectivity: XksProxyConnectivityType
}

structure UpdateCustomKeyStoreResponse {}

structure UpdateKeyDescriptionRequest {
    @required KeyId: KeyIdType
    @required Description: DescriptionType
}

structure UpdatePrimaryRegionRequest {
    @required KeyId: KeyIdType
    @required PrimaryRegion: RegionType
}

structure VerifyMacRequest {
    @required Message: PlaintextType
    @required KeyId: KeyIdType
    @required MacAlgorithm: MacAlgorithmSpec
    @required Mac: CiphertextType
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
}

structure VerifyMacResponse {
    KeyId: KeyIdType
    MacValid: BooleanType
    MacAlgorithm: MacAlgorithmSpec
}

structure VerifyRequest {
    @required KeyId: KeyIdType
    @required Message: PlaintextType
    MessageType: MessageType
    @required Signature: CiphertextType
    @required SigningAlgorithm: SigningAlgorithmSpec
    GrantTokens: GrantTokenList
    DryRun: NullableBooleanType
}

structure VerifyResponse {
    KeyId: KeyIdType
    SignatureValid: BooleanType
    SigningAlgorithm: SigningAlgorithmSpec
}

enum WrappingKeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    SM2
}

@error("client")
structure XksKeyAlreadyInUseException {
    message: ErrorMessageType
}

structure XksKeyConfigurationType {
    Id: XksKeyIdType
}

@length(min: 1, max: 128)
@pattern("^[a-zA-Z0-9-_.]+$")
string XksKeyIdType

@error("client")
structure XksKeyInvalidConfigurationException {
    message: ErrorMessageType
}

@error("client")
structure XksKeyNotFoundException {
    message: ErrorMessageType
}

@length(min: 20, max: 30)
@pattern("^[A-Z2-7]+$")
@sensitive
string XksProxyAuthenticationAccessKeyIdType

structure XksProxyAuthenticationCredentialType {
    @required AccessKeyId: XksProxyAuthenticationAccessKeyIdType
    @required RawSecretAccessKey: XksProxyAuthenticationRawSecretAccessKeyType
}

@length(min: 43, max: 64)
@pattern("^[a-zA-Z0-9\\/+=]+$")
@sensitive
string XksProxyAuthenticationRawSecretAccessKeyType

structure XksProxyConfigurationType {
    Connectivity: XksProxyConnectivityType
    AccessKeyId: XksProxyAuthenticationAccessKeyIdType
    UriEndpoint: XksProxyUriEndpointType
    UriPath: XksProxyUriPathType
    VpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
    VpcEndpointServiceOwner: AccountIdType
}

enum XksProxyConnectivityType {
    PUBLIC_ENDPOINT
    VPC_ENDPOINT_SERVICE
}

@error("client")
structure XksProxyIncorrectAuthenticationCredentialException {
    message: ErrorMessageType
}

@error("client")
structure XksProxyInvalidConfigurationException {
    message: ErrorMessageType
}

@error("client")
structure XksProxyInvalidResponseException {
    message: ErrorMessageType
}

@error("client")
structure XksProxyUriEndpointInUseException {
    message: ErrorMessageType
}

@length(min: 10, max: 128)
@pattern("^https://[a-zA-Z0-9.-]+$")
string XksProxyUriEndpointType

@error("client")
structure XksProxyUriInUseException {
    message: ErrorMessageType
}

@length(min: 10, max: 128)
@pattern("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$")
string XksProxyUriPathType

@error("client")
structure XksProxyUriUnreachableException {
    message: ErrorMessageType
}

@error("client")
structure XksProxyVpcEndpointServiceInUseException {
    message: ErrorMessageType
}

@error("client")
structure XksProxyVpcEndpointServiceInvalidConfigurationException {
    message: ErrorMessageType
}

@length(min: 20, max: 64)
@pattern("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$")
string XksProxyVpcEndpointServiceNameType

@error("client")
structure XksProxyVpcEndpointServiceNotFoundException {
    message: ErrorMessageType
}
