// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.cognitoidp

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "Cognito Identity Provider", endpointPrefix: "cognito-idp")
@sigv4(name: "cognito-idp")
@awsJson1_1
@title("Amazon Cognito Identity Provider")
service AWSCognitoIdentityProviderService {
    version: "2016-04-18"
    operations: [
        AddCustomAttributes
        AddUserPoolClientSecret
        AdminAddUserToGroup
        AdminConfirmSignUp
        AdminCreateUser
        AdminDeleteUser
        AdminDeleteUserAttributes
        AdminDisableProviderForUser
        AdminDisableUser
        AdminEnableUser
        AdminForgetDevice
        AdminGetDevice
        AdminGetUser
        AdminInitiateAuth
        AdminLinkProviderForUser
        AdminListDevices
        AdminListGroupsForUser
        AdminListUserAuthEvents
        AdminRemoveUserFromGroup
        AdminResetUserPassword
        AdminRespondToAuthChallenge
        AdminSetUserMFAPreference
        AdminSetUserPassword
        AdminSetUserSettings
        AdminUpdateAuthEventFeedback
        AdminUpdateDeviceStatus
        AdminUpdateUserAttributes
        AdminUserGlobalSignOut
        AssociateSoftwareToken
        ChangePassword
        CompleteWebAuthnRegistration
        ConfirmDevice
        ConfirmForgotPassword
        ConfirmSignUp
        CreateGroup
        CreateIdentityProvider
        CreateManagedLoginBranding
        CreateResourceServer
        CreateTerms
        CreateUserImportJob
        CreateUserPool
        CreateUserPoolClient
        CreateUserPoolDomain
        DeleteGroup
        DeleteIdentityProvider
        DeleteManagedLoginBranding
        DeleteResourceServer
        DeleteTerms
        DeleteUser
        DeleteUserAttributes
        DeleteUserPool
        DeleteUserPoolClient
        DeleteUserPoolClientSecret
        DeleteUserPoolDomain
        DeleteWebAuthnCredential
        DescribeIdentityProvider
        DescribeManagedLoginBranding
        DescribeManagedLoginBrandingByClient
        DescribeResourceServer
        DescribeRiskConfiguration
        DescribeTerms
        DescribeUserImportJob
        DescribeUserPool
        DescribeUserPoolClient
        DescribeUserPoolDomain
        ForgetDevice
        ForgotPassword
        GetCSVHeader
        GetDevice
        GetGroup
        GetIdentityProviderByIdentifier
        GetLogDeliveryConfiguration
        GetSigningCertificate
        GetTokensFromRefreshToken
        GetUICustomization
        GetUser
        GetUserAttributeVerificationCode
        GetUserAuthFactors
        GetUserPoolMfaConfig
        GlobalSignOut
        InitiateAuth
        ListDevices
        ListGroups
        ListIdentityProviders
        ListResourceServers
        ListTagsForResource
        ListTerms
        ListUserImportJobs
        ListUserPoolClientSecrets
        ListUserPoolClients
        ListUserPools
        ListUsers
        ListUsersInGroup
        ListWebAuthnCredentials
        ResendConfirmationCode
        RespondToAuthChallenge
        RevokeToken
        SetLogDeliveryConfiguration
        SetRiskConfiguration
        SetUICustomization
        SetUserMFAPreference
        SetUserPoolMfaConfig
        SetUserSettings
        SignUp
        StartUserImportJob
        StartWebAuthnRegistration
        StopUserImportJob
        TagResource
        UntagResource
        UpdateAuthEventFeedback
        UpdateDeviceStatus
        UpdateGroup
        UpdateIdentityProvider
        UpdateManagedLoginBranding
        UpdateResourceServer
        UpdateTerms
        UpdateUserAttributes
        UpdateUserPool
        UpdateUserPoolClient
        UpdateUserPoolDomain
        VerifySoftwareToken
        VerifyUserAttribute
    ]
}

operation AddCustomAttributes {
    input: AddCustomAttributesRequest
    output: AddCustomAttributesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserImportInProgressException
    ]
}

operation AddUserPoolClientSecret {
    input: AddUserPoolClientSecretRequest
    output: AddUserPoolClientSecretResponse
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation AdminAddUserToGroup {
    input: AdminAddUserToGroupRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminConfirmSignUp {
    input: AdminConfirmSignUpRequest
    output: AdminConfirmSignUpResponse
    errors: [
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyFailedAttemptsException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation AdminCreateUser {
    input: AdminCreateUserRequest
    output: AdminCreateUserResponse
    errors: [
        CodeDeliveryFailureException
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        PreconditionNotMetException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UnsupportedUserStateException
        UserLambdaValidationException
        UserNotFoundException
        UsernameExistsException
    ]
}

operation AdminDeleteUser {
    input: AdminDeleteUserRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminDeleteUserAttributes {
    input: AdminDeleteUserAttributesRequest
    output: AdminDeleteUserAttributesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminDisableProviderForUser {
    input: AdminDisableProviderForUserRequest
    output: AdminDisableProviderForUserResponse
    errors: [
        AliasExistsException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminDisableUser {
    input: AdminDisableUserRequest
    output: AdminDisableUserResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminEnableUser {
    input: AdminEnableUserRequest
    output: AdminEnableUserResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminForgetDevice {
    input: AdminForgetDeviceRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminGetDevice {
    input: AdminGetDeviceRequest
    output: AdminGetDeviceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation AdminGetUser {
    input: AdminGetUserRequest
    output: AdminGetUserResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminInitiateAuth {
    input: AdminInitiateAuthRequest
    output: AdminInitiateAuthResponse
    errors: [
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidUserPoolConfigurationException
        MFAMethodNotFoundException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UnsupportedOperationException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation AdminLinkProviderForUser {
    input: AdminLinkProviderForUserRequest
    output: AdminLinkProviderForUserResponse
    errors: [
        AliasExistsException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminListDevices {
    input: AdminListDevicesRequest
    output: AdminListDevicesResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation AdminListGroupsForUser {
    input: AdminListGroupsForUserRequest
    output: AdminListGroupsForUserResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminListUserAuthEvents {
    input: AdminListUserAuthEventsRequest
    output: AdminListUserAuthEventsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
        UserPoolAddOnNotEnabledException
    ]
}

operation AdminRemoveUserFromGroup {
    input: AdminRemoveUserFromGroupRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminResetUserPassword {
    input: AdminResetUserPasswordRequest
    output: AdminResetUserPasswordResponse
    errors: [
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation AdminRespondToAuthChallenge {
    input: AdminRespondToAuthChallengeRequest
    output: AdminRespondToAuthChallengeResponse
    errors: [
        AliasExistsException
        CodeMismatchException
        ExpiredCodeException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidUserPoolConfigurationException
        MFAMethodNotFoundException
        NotAuthorizedException
        PasswordHistoryPolicyViolationException
        PasswordResetRequiredException
        ResourceNotFoundException
        SoftwareTokenMFANotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation AdminSetUserMFAPreference {
    input: AdminSetUserMFAPreferenceRequest
    output: AdminSetUserMFAPreferenceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation AdminSetUserPassword {
    input: AdminSetUserPasswordRequest
    output: AdminSetUserPasswordResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidPasswordException
        NotAuthorizedException
        PasswordHistoryPolicyViolationException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminSetUserSettings {
    input: AdminSetUserSettingsRequest
    output: AdminSetUserSettingsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        UserNotFoundException
    ]
}

operation AdminUpdateAuthEventFeedback {
    input: AdminUpdateAuthEventFeedbackRequest
    output: AdminUpdateAuthEventFeedbackResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
        UserPoolAddOnNotEnabledException
    ]
}

operation AdminUpdateDeviceStatus {
    input: AdminUpdateDeviceStatusRequest
    output: AdminUpdateDeviceStatusResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

operation AdminUpdateUserAttributes {
    input: AdminUpdateUserAttributesRequest
    output: AdminUpdateUserAttributesResponse
    errors: [
        AliasExistsException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation AdminUserGlobalSignOut {
    input: AdminUserGlobalSignOutRequest
    output: AdminUserGlobalSignOutResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
    ]
}

@auth([])
operation AssociateSoftwareToken {
    input: AssociateSoftwareTokenRequest
    output: AssociateSoftwareTokenResponse
    errors: [
        ConcurrentModificationException
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        SoftwareTokenMFANotFoundException
    ]
}

@auth([])
operation ChangePassword {
    input: ChangePasswordRequest
    output: ChangePasswordResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidPasswordException
        LimitExceededException
        NotAuthorizedException
        PasswordHistoryPolicyViolationException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation CompleteWebAuthnRegistration {
    input: CompleteWebAuthnRegistrationRequest
    output: CompleteWebAuthnRegistrationResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        TooManyRequestsException
        WebAuthnChallengeNotFoundException
        WebAuthnClientMismatchException
        WebAuthnCredentialNotSupportedException
        WebAuthnNotEnabledException
        WebAuthnOriginNotAllowedException
        WebAuthnRelyingPartyMismatchException
    ]
}

@auth([])
operation ConfirmDevice {
    input: ConfirmDeviceRequest
    output: ConfirmDeviceResponse
    errors: [
        DeviceKeyExistsException
        ForbiddenException
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
        UsernameExistsException
    ]
}

@auth([])
operation ConfirmForgotPassword {
    input: ConfirmForgotPasswordRequest
    output: ConfirmForgotPasswordResponse
    errors: [
        CodeMismatchException
        ExpiredCodeException
        ForbiddenException
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        LimitExceededException
        NotAuthorizedException
        PasswordHistoryPolicyViolationException
        ResourceNotFoundException
        TooManyFailedAttemptsException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation ConfirmSignUp {
    input: ConfirmSignUpRequest
    output: ConfirmSignUpResponse
    errors: [
        AliasExistsException
        CodeMismatchException
        ExpiredCodeException
        ForbiddenException
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyFailedAttemptsException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation CreateGroup {
    input: CreateGroupRequest
    output: CreateGroupResponse
    errors: [
        GroupExistsException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation CreateIdentityProvider {
    input: CreateIdentityProviderRequest
    output: CreateIdentityProviderResponse
    errors: [
        DuplicateProviderException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation CreateManagedLoginBranding {
    input: CreateManagedLoginBrandingRequest
    output: CreateManagedLoginBrandingResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        ManagedLoginBrandingExistsException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation CreateResourceServer {
    input: CreateResourceServerRequest
    output: CreateResourceServerResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation CreateTerms {
    input: CreateTermsRequest
    output: CreateTermsResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TermsExistsException
        TooManyRequestsException
    ]
}

operation CreateUserImportJob {
    input: CreateUserImportJobRequest
    output: CreateUserImportJobResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PreconditionNotMetException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation CreateUserPool {
    input: CreateUserPoolRequest
    output: CreateUserPoolResponse
    errors: [
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        TierChangeNotAllowedException
        TooManyRequestsException
        UserPoolTaggingException
    ]
}

operation CreateUserPoolClient {
    input: CreateUserPoolClientRequest
    output: CreateUserPoolClientResponse
    errors: [
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidOAuthFlowException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        ScopeDoesNotExistException
        TooManyRequestsException
    ]
}

operation CreateUserPoolDomain {
    input: CreateUserPoolDomainRequest
    output: CreateUserPoolDomainResponse
    errors: [
        ConcurrentModificationException
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
    ]
}

operation DeleteGroup {
    input: DeleteGroupRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DeleteIdentityProvider {
    input: DeleteIdentityProviderRequest
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnsupportedIdentityProviderException
    ]
}

operation DeleteManagedLoginBranding {
    input: DeleteManagedLoginBrandingRequest
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DeleteResourceServer {
    input: DeleteResourceServerRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DeleteTerms {
    input: DeleteTermsRequest
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation DeleteUser {
    input: DeleteUserRequest
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation DeleteUserAttributes {
    input: DeleteUserAttributesRequest
    output: DeleteUserAttributesResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation DeleteUserPool {
    input: DeleteUserPoolRequest
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserImportInProgressException
    ]
}

operation DeleteUserPoolClient {
    input: DeleteUserPoolClientRequest
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DeleteUserPoolClientSecret {
    input: DeleteUserPoolClientSecretRequest
    output: DeleteUserPoolClientSecretResponse
    errors: [
        InternalServerException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DeleteUserPoolDomain {
    input: DeleteUserPoolDomainRequest
    output: DeleteUserPoolDomainResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
    ]
}

@auth([])
operation DeleteWebAuthnCredential {
    input: DeleteWebAuthnCredentialRequest
    output: DeleteWebAuthnCredentialResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeIdentityProvider {
    input: DescribeIdentityProviderRequest
    output: DescribeIdentityProviderResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeManagedLoginBranding {
    input: DescribeManagedLoginBrandingRequest
    output: DescribeManagedLoginBrandingResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeManagedLoginBrandingByClient {
    input: DescribeManagedLoginBrandingByClientRequest
    output: DescribeManagedLoginBrandingByClientResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeResourceServer {
    input: DescribeResourceServerRequest
    output: DescribeResourceServerResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeRiskConfiguration {
    input: DescribeRiskConfigurationRequest
    output: DescribeRiskConfigurationResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserPoolAddOnNotEnabledException
    ]
}

operation DescribeTerms {
    input: DescribeTermsRequest
    output: DescribeTermsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeUserImportJob {
    input: DescribeUserImportJobRequest
    output: DescribeUserImportJobResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeUserPool {
    input: DescribeUserPoolRequest
    output: DescribeUserPoolResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserPoolTaggingException
    ]
}

operation DescribeUserPoolClient {
    input: DescribeUserPoolClientRequest
    output: DescribeUserPoolClientResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation DescribeUserPoolDomain {
    input: DescribeUserPoolDomainRequest
    output: DescribeUserPoolDomainResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
    ]
}

@auth([])
operation ForgetDevice {
    input: ForgetDeviceRequest
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation ForgotPassword {
    input: ForgotPasswordRequest
    output: ForgotPasswordResponse
    errors: [
        CodeDeliveryFailureException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation GetCSVHeader {
    input: GetCSVHeaderRequest
    output: GetCSVHeaderResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation GetDevice {
    input: GetDeviceRequest
    output: GetDeviceResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation GetGroup {
    input: GetGroupRequest
    output: GetGroupResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation GetIdentityProviderByIdentifier {
    input: GetIdentityProviderByIdentifierRequest
    output: GetIdentityProviderByIdentifierResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation GetLogDeliveryConfiguration {
    input: GetLogDeliveryConfigurationRequest
    output: GetLogDeliveryConfigurationResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation GetSigningCertificate {
    input: GetSigningCertificateRequest
    output: GetSigningCertificateResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@auth([])
operation GetTokensFromRefreshToken {
    input: GetTokensFromRefreshTokenRequest
    output: GetTokensFromRefreshTokenResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidLambdaResponseException
        InvalidParameterException
        NotAuthorizedException
        RefreshTokenReuseException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

operation GetUICustomization {
    input: GetUICustomizationRequest
    output: GetUICustomizationResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation GetUser {
    input: GetUserRequest
    output: GetUserResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation GetUserAttributeVerificationCode {
    input: GetUserAttributeVerificationCodeRequest
    output: GetUserAttributeVerificationCodeResponse
    errors: [
        CodeDeliveryFailureException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation GetUserAuthFactors {
    input: GetUserAuthFactorsRequest
    output: GetUserAuthFactorsResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation GetUserPoolMfaConfig {
    input: GetUserPoolMfaConfigRequest
    output: GetUserPoolMfaConfigResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation GlobalSignOut {
    input: GlobalSignOutRequest
    output: GlobalSignOutResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
    ]
}

@auth([])
operation InitiateAuth {
    input: InitiateAuthRequest
    output: InitiateAuthResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UnsupportedOperationException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation ListDevices {
    input: ListDevicesRequest
    output: ListDevicesResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation ListGroups {
    input: ListGroupsRequest
    output: ListGroupsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListIdentityProviders {
    input: ListIdentityProvidersRequest
    output: ListIdentityProvidersResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListResourceServers {
    input: ListResourceServersRequest
    output: ListResourceServersResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListTerms {
    input: ListTermsRequest
    output: ListTermsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListUserImportJobs {
    input: ListUserImportJobsRequest
    output: ListUserImportJobsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListUserPoolClientSecrets {
    input: ListUserPoolClientSecretsRequest
    output: ListUserPoolClientSecretsResponse
    errors: [
        InternalServerException
        InvalidParameterException
        LimitExceededException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListUserPoolClients {
    input: ListUserPoolClientsRequest
    output: ListUserPoolClientsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListUserPools {
    input: ListUserPoolsRequest
    output: ListUserPoolsResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
    ]
}

operation ListUsers {
    input: ListUsersRequest
    output: ListUsersResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation ListUsersInGroup {
    input: ListUsersInGroupRequest
    output: ListUsersInGroupResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation ListWebAuthnCredentials {
    input: ListWebAuthnCredentialsRequest
    output: ListWebAuthnCredentialsResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        TooManyRequestsException
    ]
}

@auth([])
operation ResendConfirmationCode {
    input: ResendConfirmationCodeRequest
    output: ResendConfirmationCodeResponse
    errors: [
        CodeDeliveryFailureException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotFoundException
    ]
}

@auth([])
operation RespondToAuthChallenge {
    input: RespondToAuthChallengeRequest
    output: RespondToAuthChallengeResponse
    errors: [
        AliasExistsException
        CodeMismatchException
        ExpiredCodeException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidUserPoolConfigurationException
        MFAMethodNotFoundException
        NotAuthorizedException
        PasswordHistoryPolicyViolationException
        PasswordResetRequiredException
        ResourceNotFoundException
        SoftwareTokenMFANotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation RevokeToken {
    input: RevokeTokenRequest
    output: RevokeTokenResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        TooManyRequestsException
        UnauthorizedException
        UnsupportedOperationException
        UnsupportedTokenTypeException
    ]
}

operation SetLogDeliveryConfiguration {
    input: SetLogDeliveryConfigurationRequest
    output: SetLogDeliveryConfigurationResponse
    errors: [
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation SetRiskConfiguration {
    input: SetRiskConfigurationRequest
    output: SetRiskConfigurationResponse
    errors: [
        CodeDeliveryFailureException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserPoolAddOnNotEnabledException
    ]
}

operation SetUICustomization {
    input: SetUICustomizationRequest
    output: SetUICustomizationResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation SetUserMFAPreference {
    input: SetUserMFAPreferenceRequest
    output: SetUserMFAPreferenceResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation SetUserPoolMfaConfig {
    input: SetUserPoolMfaConfigRequest
    output: SetUserPoolMfaConfigResponse
    errors: [
        ConcurrentModificationException
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation SetUserSettings {
    input: SetUserSettingsRequest
    output: SetUserSettingsResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation SignUp {
    input: SignUpRequest
    output: SignUpResponse
    errors: [
        CodeDeliveryFailureException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidPasswordException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UsernameExistsException
    ]
}

operation StartUserImportJob {
    input: StartUserImportJobRequest
    output: StartUserImportJobResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PreconditionNotMetException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation StartWebAuthnRegistration {
    input: StartWebAuthnRegistrationRequest
    output: StartWebAuthnRegistrationResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        TooManyRequestsException
        WebAuthnConfigurationMissingException
        WebAuthnNotEnabledException
    ]
}

operation StopUserImportJob {
    input: StopUserImportJobRequest
    output: StopUserImportJobResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        PreconditionNotMetException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation UpdateAuthEventFeedback {
    input: UpdateAuthEventFeedbackRequest
    output: UpdateAuthEventFeedbackResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotFoundException
        UserPoolAddOnNotEnabledException
    ]
}

@auth([])
operation UpdateDeviceStatus {
    input: UpdateDeviceStatusRequest
    output: UpdateDeviceStatusResponse
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation UpdateGroup {
    input: UpdateGroupRequest
    output: UpdateGroupResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation UpdateIdentityProvider {
    input: UpdateIdentityProviderRequest
    output: UpdateIdentityProviderResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
        UnsupportedIdentityProviderException
    ]
}

operation UpdateManagedLoginBranding {
    input: UpdateManagedLoginBrandingRequest
    output: UpdateManagedLoginBrandingResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation UpdateResourceServer {
    input: UpdateResourceServerRequest
    output: UpdateResourceServerResponse
    errors: [
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

operation UpdateTerms {
    input: UpdateTermsRequest
    output: UpdateTermsResponse
    errors: [
        ConcurrentModificationException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TermsExistsException
        TooManyRequestsException
    ]
}

@auth([])
operation UpdateUserAttributes {
    input: UpdateUserAttributesRequest
    output: UpdateUserAttributesResponse
    errors: [
        AliasExistsException
        CodeDeliveryFailureException
        CodeMismatchException
        ExpiredCodeException
        ForbiddenException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidLambdaResponseException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UnexpectedLambdaException
        UserLambdaValidationException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

operation UpdateUserPool {
    input: UpdateUserPoolRequest
    output: UpdateUserPoolResponse
    errors: [
        ConcurrentModificationException
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidEmailRoleAccessPolicyException
        InvalidParameterException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        ResourceNotFoundException
        TierChangeNotAllowedException
        TooManyRequestsException
        UserImportInProgressException
        UserPoolTaggingException
    ]
}

operation UpdateUserPoolClient {
    input: UpdateUserPoolClientRequest
    output: UpdateUserPoolClientResponse
    errors: [
        ConcurrentModificationException
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidOAuthFlowException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        ScopeDoesNotExistException
        TooManyRequestsException
    ]
}

operation UpdateUserPoolDomain {
    input: UpdateUserPoolDomainRequest
    output: UpdateUserPoolDomainResponse
    errors: [
        ConcurrentModificationException
        FeatureUnavailableInTierException
        InternalErrorException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        TooManyRequestsException
    ]
}

@auth([])
operation VerifySoftwareToken {
    input: VerifySoftwareTokenRequest
    output: VerifySoftwareTokenResponse
    errors: [
        CodeMismatchException
        EnableSoftwareTokenMFAException
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        SoftwareTokenMFANotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@auth([])
operation VerifyUserAttribute {
    input: VerifyUserAttributeRequest
    output: VerifyUserAttributeResponse
    errors: [
        AliasExistsException
        CodeMismatchException
        ExpiredCodeException
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        PasswordResetRequiredException
        ResourceNotFoundException
        TooManyRequestsException
        UserNotConfirmedException
        UserNotFoundException
    ]
}

@length(max: 12)
@pattern("[0-9]+")
string AWSAccountIdType

@error("client")
structure AccessDeniedException {
    message: MessageType
}

@range(min: 1, max: 86400)
integer AccessTokenValidityType

structure AccountRecoverySettingType {
    RecoveryMechanisms: RecoveryMechanismsType
}

boolean AccountTakeoverActionNotifyType

structure AccountTakeoverActionType {
    @required Notify: AccountTakeoverActionNotifyType
    @required EventAction: AccountTakeoverEventActionType
}

structure AccountTakeoverActionsType {
    LowAction: AccountTakeoverActionType
    MediumAction: AccountTakeoverActionType
    HighAction: AccountTakeoverActionType
}

enum AccountTakeoverEventActionType {
    BLOCK
    MFA_IF_CONFIGURED
    MFA_REQUIRED
    NO_ACTION
}

structure AccountTakeoverRiskConfigurationType {
    NotifyConfiguration: NotifyConfigurationType
    @required Actions: AccountTakeoverActionsType
}

structure AddCustomAttributesRequest {
    @required UserPoolId: UserPoolIdType
    @required CustomAttributes: CustomAttributesListType
}

structure AddCustomAttributesResponse {}

structure AddUserPoolClientSecretRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    ClientSecret: ClientSecretType
}

structure AddUserPoolClientSecretResponse {
    ClientSecretDescriptor: ClientSecretDescriptorType
}

structure AdminAddUserToGroupRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required GroupName: GroupNameType
}

structure AdminConfirmSignUpRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    ClientMetadata: ClientMetadataType
}

structure AdminConfirmSignUpResponse {}

structure AdminCreateUserConfigType {
    AllowAdminCreateUserOnly: BooleanType
    UnusedAccountValidityDays: AdminCreateUserUnusedAccountValidityDaysType
    InviteMessageTemplate: MessageTemplateType
}

structure AdminCreateUserRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    UserAttributes: AttributeListType
    ValidationData: AttributeListType
    TemporaryPassword: PasswordType
    ForceAliasCreation: ForceAliasCreation
    MessageAction: MessageActionType
    DesiredDeliveryMediums: DeliveryMediumListType
    ClientMetadata: ClientMetadataType
}

structure AdminCreateUserResponse {
    User: UserType
}

@range(min: 0, max: 365)
integer AdminCreateUserUnusedAccountValidityDaysType

structure AdminDeleteUserAttributesRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required UserAttributeNames: AttributeNameListType
}

structure AdminDeleteUserAttributesResponse {}

structure AdminDeleteUserRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminDisableProviderForUserRequest {
    @required UserPoolId: StringType
    @required User: ProviderUserIdentifierType
}

structure AdminDisableProviderForUserResponse {}

structure AdminDisableUserRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminDisableUserResponse {}

structure AdminEnableUserRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminEnableUserResponse {}

structure AdminForgetDeviceRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required DeviceKey: DeviceKeyType
}

structure AdminGetDeviceRequest {
    @required DeviceKey: DeviceKeyType
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminGetDeviceResponse {
    @required Device: DeviceType
}

structure AdminGetUserRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminGetUserResponse {
    @required Username: UsernameType
    UserAttributes: AttributeListType
    UserCreateDate: DateType
    UserLastModifiedDate: DateType
    Enabled: BooleanType
    UserStatus: UserStatusType
    MFAOptions: MFAOptionListType
    PreferredMfaSetting: StringType
    UserMFASettingList: UserMFASettingListType
}

structure AdminInitiateAuthRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    @required AuthFlow: AuthFlowType
    AuthParameters: AuthParametersType
    ClientMetadata: ClientMetadataType
    AnalyticsMetadata: AnalyticsMetadataType
    ContextData: ContextDataType
    Session: SessionType
}

structure AdminInitiateAuthResponse {
    ChallengeName: ChallengeNameType
    Session: SessionType
    ChallengeParameters: ChallengeParametersType
    AuthenticationResult: AuthenticationResultType
    AvailableChallenges: AvailableChallengeListType
}

structure AdminLinkProviderForUserRequest {
    @required UserPoolId: StringType
    @required DestinationUser: ProviderUserIdentifierType
    @required SourceUser: ProviderUserIdentifierType
}

structure AdminLinkProviderForUserResponse {}

structure AdminListDevicesRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    Limit: QueryLimitType
    PaginationToken: SearchPaginationTokenType
}

structure AdminListDevicesResponse {
    Devices: DeviceListType
    PaginationToken: SearchPaginationTokenType
}

structure AdminListGroupsForUserRequest {
    @required Username: UsernameType
    @required UserPoolId: UserPoolIdType
    Limit: QueryLimitType
    NextToken: PaginationKey
}

structure AdminListGroupsForUserResponse {
    Groups: GroupListType
    NextToken: PaginationKey
}

structure AdminListUserAuthEventsRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    MaxResults: QueryLimitType
    NextToken: PaginationKey
}

structure AdminListUserAuthEventsResponse {
    AuthEvents: AuthEventsType
    NextToken: PaginationKey
}

structure AdminRemoveUserFromGroupRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required GroupName: GroupNameType
}

structure AdminResetUserPasswordRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    ClientMetadata: ClientMetadataType
}

structure AdminResetUserPasswordResponse {}

structure AdminRespondToAuthChallengeRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    @required ChallengeName: ChallengeNameType
    ChallengeResponses: ChallengeResponsesType
    Session: SessionType
    AnalyticsMetadata: AnalyticsMetadataType
    ContextData: ContextDataType
    ClientMetadata: ClientMetadataType
}

structure AdminRespondToAuthChallengeResponse {
    ChallengeName: ChallengeNameType
    Session: SessionType
    ChallengeParameters: ChallengeParametersType
    AuthenticationResult: AuthenticationResultType
}

structure AdminSetUserMFAPreferenceRequest {
    SMSMfaSettings: SMSMfaSettingsType
    SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType
    EmailMfaSettings: EmailMfaSettingsType
    WebAuthnMfaSettings: WebAuthnMfaSettingsType
    @required Username: UsernameType
    @required UserPoolId: UserPoolIdType
}

structure AdminSetUserMFAPreferenceResponse {}

structure AdminSetUserPasswordRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required Password: PasswordType
    Permanent: BooleanType
}

structure AdminSetUserPasswordResponse {}

structure AdminSetUserSettingsRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required MFAOptions: MFAOptionListType
}

structure AdminSetUserSettingsResponse {}

structure AdminUpdateAuthEventFeedbackRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required EventId: EventIdType
    @required FeedbackValue: FeedbackValueType
}

structure AdminUpdateAuthEventFeedbackResponse {}

structure AdminUpdateDeviceStatusRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required DeviceKey: DeviceKeyType
    DeviceRememberedStatus: DeviceRememberedStatusType
}

structure AdminUpdateDeviceStatusResponse {}

structure AdminUpdateUserAttributesRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required UserAttributes: AttributeListType
    ClientMetadata: ClientMetadataType
}

structure AdminUpdateUserAttributesResponse {}

structure AdminUserGlobalSignOutRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
}

structure AdminUserGlobalSignOutResponse {}

structure AdvancedSecurityAdditionalFlowsType {
    CustomAuthMode: AdvancedSecurityEnabledModeType
}

enum AdvancedSecurityEnabledModeType {
    AUDIT
    ENFORCED
}

enum AdvancedSecurityModeType {
    OFF
    AUDIT
    ENFORCED
}

enum AliasAttributeType {
    phone_number
    email
    preferred_username
}

list AliasAttributesListType {
    member: AliasAttributeType
}

@error("client")
structure AliasExistsException {
    message: MessageType
}

@length(min: 1, max: 4)
list AllowedFirstAuthFactorsListType {
    member: AuthFactorType
}

structure AnalyticsConfigurationType {
    ApplicationId: HexStringType
    ApplicationArn: ArnType
    RoleArn: ArnType
    ExternalId: StringType
    UserDataShared: BooleanType
}

structure AnalyticsMetadataType {
    AnalyticsEndpointId: StringType
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?")
string ArnType

@length(max: 1000000)
blob AssetBytesType

enum AssetCategoryType {
    FAVICON_ICO
    FAVICON_SVG
    EMAIL_GRAPHIC
    SMS_GRAPHIC
    AUTH_APP_GRAPHIC
    PASSWORD_GRAPHIC
    PASSKEY_GRAPHIC
    PAGE_HEADER_LOGO
    PAGE_HEADER_BACKGROUND
    PAGE_FOOTER_LOGO
    PAGE_FOOTER_BACKGROUND
    PAGE_BACKGROUND
    FORM_BACKGROUND
    FORM_LOGO
    IDP_BUTTON_ICON
}

enum AssetExtensionType {
    ICO
    JPEG
    PNG
    SVG
    WEBP
}

@length(min: 0, max: 40)
list AssetListType {
    member: AssetType
}

structure AssetType {
    @required Category: AssetCategoryType
    @required ColorMode: ColorSchemeModeType
    @required Extension: AssetExtensionType
    Bytes: AssetBytesType
    ResourceId: ResourceIdType
}

structure AssociateSoftwareTokenRequest {
    AccessToken: TokenModelType
    Session: SessionType
}

structure AssociateSoftwareTokenResponse {
    SecretCode: SecretCodeType
    Session: SessionType
}

enum AttributeDataType {
    String
    Number
    DateTime
    Boolean
}

list AttributeListType {
    member: AttributeType
}

@length(min: 1, max: 32)
string AttributeMappingKeyType

map AttributeMappingType {
    key: AttributeMappingKeyType
    value: StringType
}

list AttributeNameListType {
    member: AttributeNameType
}

@length(min: 1, max: 32)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+")
string AttributeNameType

structure AttributeType {
    @required Name: AttributeNameType
    Value: AttributeValueType
}

@length(max: 2048)
@sensitive
string AttributeValueType

list AttributesRequireVerificationBeforeUpdateType {
    member: VerifiedAttributeType
}

structure AuthEventType {
    EventId: StringType
    EventType: EventType
    CreationDate: DateType
    EventResponse: EventResponseType
    EventRisk: EventRiskType
    ChallengeResponses: ChallengeResponseListType
    EventContextData: EventContextDataType
    EventFeedback: EventFeedbackType
}

list AuthEventsType {
    member: AuthEventType
}

enum AuthFactorType {
    PASSWORD
    EMAIL_OTP
    SMS_OTP
    WEB_AUTHN
}

enum AuthFlowType {
    USER_SRP_AUTH
    REFRESH_TOKEN_AUTH
    REFRESH_TOKEN
    CUSTOM_AUTH
    ADMIN_NO_SRP_AUTH
    USER_PASSWORD_AUTH
    ADMIN_USER_PASSWORD_AUTH
    USER_AUTH
}

@sensitive
map AuthParametersType {
    key: StringType
    value: StringType
}

@range(min: 3, max: 15)
integer AuthSessionValidityType

structure AuthenticationResultType {
    AccessToken: TokenModelType
    ExpiresIn: IntegerType
    TokenType: StringType
    RefreshToken: TokenModelType
    IdToken: TokenModelType
    NewDeviceMetadata: NewDeviceMetadataType
}

list AvailableChallengeListType {
    member: ChallengeNameType
}

@length(max: 200)
list BlockedIPRangeListType {
    member: StringType
}

boolean BooleanType

@length(min: 0, max: 131072)
string CSSType

string CSSVersionType

@length(min: 0, max: 100)
list CallbackURLsListType {
    member: RedirectUrlType
}

enum ChallengeName {
    Password
    Mfa
}

enum ChallengeNameType {
    SMS_MFA
    EMAIL_OTP
    SOFTWARE_TOKEN_MFA
    SELECT_MFA_TYPE
    MFA_SETUP
    PASSWORD_VERIFIER
    CUSTOM_CHALLENGE
    SELECT_CHALLENGE
    DEVICE_SRP_AUTH
    DEVICE_PASSWORD_VERIFIER
    ADMIN_NO_SRP_AUTH
    NEW_PASSWORD_REQUIRED
    SMS_OTP
    PASSWORD
    WEB_AUTHN
    PASSWORD_SRP
}

map ChallengeParametersType {
    key: StringType
    value: StringType
}

enum ChallengeResponse {
    Success
    Failure
}

list ChallengeResponseListType {
    member: ChallengeResponseType
}

structure ChallengeResponseType {
    ChallengeName: ChallengeName
    ChallengeResponse: ChallengeResponse
}

@sensitive
map ChallengeResponsesType {
    key: StringType
    value: StringType
}

structure ChangePasswordRequest {
    PreviousPassword: PasswordType
    @required ProposedPassword: PasswordType
    @required AccessToken: TokenModelType
}

structure ChangePasswordResponse {}

@length(min: 1, max: 128)
@pattern("[\\w+]+")
@sensitive
string ClientIdType

map ClientMetadataType {
    key: StringType
    value: StringType
}

@length(min: 1, max: 128)
@pattern("[\\w\\s+=,.@-]+")
string ClientNameType

list ClientPermissionListType {
    member: ClientPermissionType
}

@length(min: 1, max: 2048)
string ClientPermissionType

list ClientSecretDescriptorListType {
    member: ClientSecretDescriptorType
}

structure ClientSecretDescriptorType {
    ClientSecretId: ClientSecretIdType
    ClientSecretValue: ClientSecretType
    ClientSecretCreateDate: DateType
}

@length(min: 1, max: 128)
string ClientSecretIdType

@length(min: 24, max: 64)
@pattern("[\\w+]+")
@sensitive
string ClientSecretType

structure CloudWatchLogsConfigurationType {
    LogGroupArn: ArnType
}

list CodeDeliveryDetailsListType {
    member: CodeDeliveryDetailsType
}

structure CodeDeliveryDetailsType {
    Destination: StringType
    DeliveryMedium: DeliveryMediumType
    AttributeName: AttributeNameType
}

@error("client")
structure CodeDeliveryFailureException {
    message: MessageType
}

@error("client")
structure CodeMismatchException {
    message: MessageType
}

enum ColorSchemeModeType {
    LIGHT
    DARK
    DYNAMIC
}

structure CompleteWebAuthnRegistrationRequest {
    @required AccessToken: TokenModelType
    @required Credential: Document
}

structure CompleteWebAuthnRegistrationResponse {}

@length(min: 1, max: 128)
@pattern("[\\w]+")
string CompletionMessageType

structure CompromisedCredentialsActionsType {
    @required EventAction: CompromisedCredentialsEventActionType
}

enum CompromisedCredentialsEventActionType {
    BLOCK
    NO_ACTION
}

structure CompromisedCredentialsRiskConfigurationType {
    EventFilter: EventFiltersType
    @required Actions: CompromisedCredentialsActionsType
}

@error("client")
structure ConcurrentModificationException {
    message: MessageType
}

@length(min: 0, max: 8)
list ConfiguredUserAuthFactorsListType {
    member: AuthFactorType
}

structure ConfirmDeviceRequest {
    @required AccessToken: TokenModelType
    @required DeviceKey: DeviceKeyType
    DeviceSecretVerifierConfig: DeviceSecretVerifierConfigType
    DeviceName: DeviceNameType
}

structure ConfirmDeviceResponse {
    UserConfirmationNecessary: BooleanType
}

structure ConfirmForgotPasswordRequest {
    @required ClientId: ClientIdType
    SecretHash: SecretHashType
    @required Username: UsernameType
    @required ConfirmationCode: ConfirmationCodeType
    @required Password: PasswordType
    AnalyticsMetadata: AnalyticsMetadataType
    UserContextData: UserContextDataType
    ClientMetadata: ClientMetadataType
}

structure ConfirmForgotPasswordResponse {}

structure ConfirmSignUpRequest {
    @required ClientId: ClientIdType
    SecretHash: SecretHashType
    @required Username: UsernameType
    @required ConfirmationCode: ConfirmationCodeType
    ForceAliasCreation: ForceAliasCreation
    AnalyticsMetadata: AnalyticsMetadataType
    UserContextData: UserContextDataType
    ClientMetadata: ClientMetadataType
    Session: SessionType
}

structure ConfirmSignUpResponse {
    Session: SessionType
}

@length(min: 1, max: 2048)
@pattern("[\\S]+")
string ConfirmationCodeType

structure ContextDataType {
    @required IpAddress: StringType
    @required ServerName: StringType
    @required ServerPath: StringType
    @required HttpHeaders: HttpHeaderList
    EncodedData: StringType
}

structure CreateGroupRequest {
    @required GroupName: GroupNameType
    @required UserPoolId: UserPoolIdType
    Description: DescriptionType
    RoleArn: ArnType
    Precedence: PrecedenceType
}

structure CreateGroupResponse {
    Group: GroupType
}

structure CreateIdentityProviderRequest {
    @required UserPoolId: UserPoolIdType
    @required ProviderName: ProviderNameTypeV2
    @required ProviderType: IdentityProviderTypeType
    @required ProviderDetails: ProviderDetailsType
    AttributeMapping: AttributeMappingType
    IdpIdentifiers: IdpIdentifiersListType
}

structure CreateIdentityProviderResponse {
    @required IdentityProvider: IdentityProviderType
}

structure CreateManagedLoginBrandingRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    UseCognitoProvidedValues: BooleanType
    Settings: Document
    Assets: AssetListType
}

structure CreateManagedLoginBrandingResponse {
    ManagedLoginBranding: ManagedLoginBrandingType
}

structure CreateResourceServerRequest {
    @required UserPoolId: UserPoolIdType
    @required Identifier: ResourceServerIdentifierType
    @required Name: ResourceServerNameType
    Scopes: ResourceServerScopeListType
}

structure CreateResourceServerResponse {
    @required ResourceServer: ResourceServerType
}

structure CreateTermsRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    @required TermsName: TermsNameType
    @required TermsSource: TermsSourceType
    @required Enforcement: TermsEnforcementType
    Links: LinksType
}

structure CreateTermsResponse {
    Terms: TermsType
}

structure CreateUserImportJobRequest {
    @required JobName: UserImportJobNameType
    @required UserPoolId: UserPoolIdType
    @required CloudWatchLogsRoleArn: ArnType
}

structure CreateUserImportJobResponse {
    UserImportJob: UserImportJobType
}

structure CreateUserPoolClientRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientName: ClientNameType
    GenerateSecret: GenerateSecret
    ClientSecret: ClientSecretType
    RefreshTokenValidity: RefreshTokenValidityType
    AccessTokenValidity: AccessTokenValidityType
    IdTokenValidity: IdTokenValidityType
    TokenValidityUnits: TokenValidityUnitsType
    ReadAttributes: ClientPermissionListType
    WriteAttributes: ClientPermissionListType
    ExplicitAuthFlows: ExplicitAuthFlowsListType
    SupportedIdentityProviders: SupportedIdentityProvidersListType
    CallbackURLs: CallbackURLsListType
    LogoutURLs: LogoutURLsListType
    DefaultRedirectURI: RedirectUrlType
    AllowedOAuthFlows: OAuthFlowsType
    AllowedOAuthScopes: ScopeListType
    AllowedOAuthFlowsUserPoolClient: BooleanType
    AnalyticsConfiguration: AnalyticsConfigurationType
    PreventUserExistenceErrors: PreventUserExistenceErrorTypes
    EnableTokenRevocation: WrappedBooleanType
    EnablePropagateAdditionalUserContextData: WrappedBooleanType
    AuthSessionValidity: AuthSessionValidityType
    RefreshTokenRotation: RefreshTokenRotationType
}

structure CreateUserPoolClientResponse {
    UserPoolClient: UserPoolClientType
}

structure CreateUserPoolDomainRequest {
    @required Domain: DomainType
    @required UserPoolId: UserPoolIdType
    ManagedLoginVersion: WrappedIntegerType
    CustomDomainConfig: CustomDomainConfigType
}

structure CreateUserPoolDomainResponse {
    ManagedLoginVersion: WrappedIntegerType
    CloudFrontDomain: DomainType
}

structure CreateUserPoolRequest {
    @required PoolName: UserPoolNameType
    Policies: UserPoolPolicyType
    DeletionProtection: DeletionProtectionType
    LambdaConfig: LambdaConfigType
    AutoVerifiedAttributes: VerifiedAttributesListType
    AliasAttributes: AliasAttributesListType
    UsernameAttributes: UsernameAttributesListType
    SmsVerificationMessage: SmsVerificationMessageType
    EmailVerificationMessage: EmailVerificationMessageType
    EmailVerificationSubject: EmailVerificationSubjectType
    VerificationMessageTemplate: VerificationMessageTemplateType
    SmsAuthenticationMessage: SmsVerificationMessageType
    MfaConfiguration: UserPoolMfaType
    UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
    DeviceConfiguration: DeviceConfigurationType
    EmailConfiguration: EmailConfigurationType
    SmsConfiguration: SmsConfigurationType
    UserPoolTags: UserPoolTagsType
    AdminCreateUserConfig: AdminCreateUserConfigType
    Schema: SchemaAttributesListType
    UserPoolAddOns: UserPoolAddOnsType
    UsernameConfiguration: UsernameConfigurationType
    AccountRecoverySetting: AccountRecoverySettingType
    UserPoolTier: UserPoolTierType
}

structure CreateUserPoolResponse {
    UserPool: UserPoolType
}

@length(min: 1, max: 20)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string CustomAttributeNameType

@length(min: 1, max: 25)
list CustomAttributesListType {
    member: SchemaAttributeType
}

structure CustomDomainConfigType {
    @required CertificateArn: ArnType
}

structure CustomEmailLambdaVersionConfigType {
    @required LambdaVersion: CustomEmailSenderLambdaVersionType
    @required LambdaArn: ArnType
}

enum CustomEmailSenderLambdaVersionType {
    V1_0
}

structure CustomSMSLambdaVersionConfigType {
    @required LambdaVersion: CustomSMSSenderLambdaVersionType
    @required LambdaArn: ArnType
}

enum CustomSMSSenderLambdaVersionType {
    V1_0
}

timestamp DateType

enum DefaultEmailOptionType {
    CONFIRM_WITH_LINK
    CONFIRM_WITH_CODE
}

structure DeleteGroupRequest {
    @required GroupName: GroupNameType
    @required UserPoolId: UserPoolIdType
}

structure DeleteIdentityProviderRequest {
    @required UserPoolId: UserPoolIdType
    @required ProviderName: ProviderNameType
}

structure DeleteManagedLoginBrandingRequest {
    @required ManagedLoginBrandingId: ManagedLoginBrandingIdType
    @required UserPoolId: UserPoolIdType
}

structure DeleteResourceServerRequest {
    @required UserPoolId: UserPoolIdType
    @required Identifier: ResourceServerIdentifierType
}

structure DeleteTermsRequest {
    @required TermsId: TermsIdType
    @required UserPoolId: UserPoolIdType
}

structure DeleteUserAttributesRequest {
    @required UserAttributeNames: AttributeNameListType
    @required AccessToken: TokenModelType
}

structure DeleteUserAttributesResponse {}

structure DeleteUserPoolClientRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
}

structure DeleteUserPoolClientSecretRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    @required ClientSecretId: ClientSecretIdType
}

structure DeleteUserPoolClientSecretResponse {}

structure DeleteUserPoolDomainRequest {
    @required Domain: DomainType
    @required UserPoolId: UserPoolIdType
}

structure DeleteUserPoolDomainResponse {}

structure DeleteUserPoolRequest {
    @required UserPoolId: UserPoolIdType
}

structure DeleteUserRequest {
    @required AccessToken: TokenModelType
}

structure DeleteWebAuthnCredentialRequest {
    @required AccessToken: TokenModelType
    @required CredentialId: StringType
}

structure DeleteWebAuthnCredentialResponse {}

enum DeletionProtectionType {
    ACTIVE
    INACTIVE
}

list DeliveryMediumListType {
    member: DeliveryMediumType
}

enum DeliveryMediumType {
    SMS
    EMAIL
}

structure DescribeIdentityProviderRequest {
    @required UserPoolId: UserPoolIdType
    @required ProviderName: ProviderNameType
}

structure DescribeIdentityProviderResponse {
    @required IdentityProvider: IdentityProviderType
}

structure DescribeManagedLoginBrandingByClientRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    ReturnMergedResources: BooleanType
}

structure DescribeManagedLoginBrandingByClientResponse {
    ManagedLoginBranding: ManagedLoginBrandingType
}

structure DescribeManagedLoginBrandingRequest {
    @required UserPoolId: UserPoolIdType
    @required ManagedLoginBrandingId: ManagedLoginBrandingIdType
    ReturnMergedResources: BooleanType
}

structure DescribeManagedLoginBrandingResponse {
    ManagedLoginBranding: ManagedLoginBrandingType
}

structure DescribeResourceServerRequest {
    @required UserPoolId: UserPoolIdType
    @required Identifier: ResourceServerIdentifierType
}

structure DescribeResourceServerResponse {
    @required ResourceServer: ResourceServerType
}

structure DescribeRiskConfigurationRequest {
    @required UserPoolId: UserPoolIdType
    ClientId: ClientIdType
}

structure DescribeRiskConfigurationResponse {
    @required RiskConfiguration: RiskConfigurationType
}

structure DescribeTermsRequest {
    @required TermsId: TermsIdType
    @required UserPoolId: UserPoolIdType
}

structure DescribeTermsResponse {
    Terms: TermsType
}

structure DescribeUserImportJobRequest {
    @required UserPoolId: UserPoolIdType
    @required JobId: UserImportJobIdType
}

structure DescribeUserImportJobResponse {
    UserImportJob: UserImportJobType
}

structure DescribeUserPoolClientRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
}

structure DescribeUserPoolClientResponse {
    UserPoolClient: UserPoolClientType
}

structure DescribeUserPoolDomainRequest {
    @required Domain: DomainType
}

structure DescribeUserPoolDomainResponse {
    DomainDescription: DomainDescriptionType
}

structure DescribeUserPoolRequest {
    @required UserPoolId: UserPoolIdType
}

structure DescribeUserPoolResponse {
    UserPool: UserPoolType
}

@length(max: 2048)
string DescriptionType

structure DeviceConfigurationType {
    ChallengeRequiredOnNewDevice: BooleanType
    DeviceOnlyRememberedOnUserPrompt: BooleanType
}

@error("client")
structure DeviceKeyExistsException {
    message: MessageType
}

@length(min: 1, max: 55)
@pattern("[\\w-]+_[0-9a-f-]+")
string DeviceKeyType

list DeviceListType {
    member: DeviceType
}

@length(min: 1, max: 1024)
string DeviceNameType

enum DeviceRememberedStatusType {
    remembered
    not_remembered
}

structure DeviceSecretVerifierConfigType {
    PasswordVerifier: StringType
    Salt: StringType
}

structure DeviceType {
    DeviceKey: DeviceKeyType
    DeviceAttributes: AttributeListType
    DeviceCreateDate: DateType
    DeviceLastModifiedDate: DateType
    DeviceLastAuthenticatedDate: DateType
}

document Document

structure DomainDescriptionType {
    UserPoolId: UserPoolIdType
    AWSAccountId: AWSAccountIdType
    Domain: DomainType
    S3Bucket: S3BucketType
    CloudFrontDistribution: StringType
    Version: DomainVersionType
    Status: DomainStatusType
    CustomDomainConfig: CustomDomainConfigType
    ManagedLoginVersion: WrappedIntegerType
}

enum DomainStatusType {
    CREATING
    DELETING
    UPDATING
    ACTIVE
    FAILED
}

@length(min: 1, max: 63)
@pattern("^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$")
string DomainType

@length(min: 1, max: 20)
string DomainVersionType

@error("client")
structure DuplicateProviderException {
    message: MessageType
}

@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string EmailAddressType

structure EmailConfigurationType {
    SourceArn: ArnType
    ReplyToEmailAddress: EmailAddressType
    EmailSendingAccount: EmailSendingAccountType
    From: StringType
    ConfigurationSet: SESConfigurationSet
}

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailInviteMessageType

structure EmailMfaConfigType {
    Message: EmailMfaMessageType
    Subject: EmailMfaSubjectType
}

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailMfaMessageType

structure EmailMfaSettingsType {
    Enabled: BooleanType
    PreferredMfa: BooleanType
}

@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailMfaSubjectType

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+")
string EmailNotificationBodyType

@length(min: 1, max: 140)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailNotificationSubjectType

enum EmailSendingAccountType {
    COGNITO_DEFAULT
    DEVELOPER
}

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailVerificationMessageByLinkType

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailVerificationMessageType

@length(min: 1, max: 140)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailVerificationSubjectByLinkType

@length(min: 1, max: 140)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailVerificationSubjectType

@error("client")
structure EnableSoftwareTokenMFAException {
    message: MessageType
}

structure EventContextDataType {
    IpAddress: StringType
    DeviceName: StringType
    Timezone: StringType
    City: StringType
    Country: StringType
}

structure EventFeedbackType {
    @required FeedbackValue: FeedbackValueType
    @required Provider: StringType
    FeedbackDate: DateType
}

enum EventFilterType {
    SIGN_IN
    PASSWORD_CHANGE
    SIGN_UP
}

list EventFiltersType {
    member: EventFilterType
}

@length(min: 1, max: 50)
@pattern("[\\w+-]+")
string EventIdType

enum EventResponseType {
    Pass
    Fail
    InProgress
}

structure EventRiskType {
    RiskDecision: RiskDecisionType
    RiskLevel: RiskLevelType
    CompromisedCredentialsDetected: WrappedBooleanType
}

enum EventSourceName {
    userNotification
    userAuthEvents
}

enum EventType {
    SignIn
    SignUp
    ForgotPassword
    PasswordChange
    ResendCode
}

@error("client")
structure ExpiredCodeException {
    message: MessageType
}

list ExplicitAuthFlowsListType {
    member: ExplicitAuthFlowsType
}

enum ExplicitAuthFlowsType {
    ADMIN_NO_SRP_AUTH
    CUSTOM_AUTH_FLOW_ONLY
    USER_PASSWORD_AUTH
    ALLOW_ADMIN_USER_PASSWORD_AUTH
    ALLOW_CUSTOM_AUTH
    ALLOW_USER_PASSWORD_AUTH
    ALLOW_USER_SRP_AUTH
    ALLOW_REFRESH_TOKEN_AUTH
    ALLOW_USER_AUTH
}

enum FeatureType {
    ENABLED
    DISABLED
}

@error("client")
structure FeatureUnavailableInTierException {
    message: MessageType
}

enum FeedbackValueType {
    Valid
    Invalid
}

structure FirehoseConfigurationType {
    StreamArn: ArnType
}

@error("client")
structure ForbiddenException {
    message: MessageType
}

boolean ForceAliasCreation

structure ForgetDeviceRequest {
    AccessToken: TokenModelType
    @required DeviceKey: DeviceKeyType
}

structure ForgotPasswordRequest {
    @required ClientId: ClientIdType
    SecretHash: SecretHashType
    UserContextData: UserContextDataType
    @required Username: UsernameType
    AnalyticsMetadata: AnalyticsMetadataType
    ClientMetadata: ClientMetadataType
}

structure ForgotPasswordResponse {
    CodeDeliveryDetails: CodeDeliveryDetailsType
}

boolean GenerateSecret

structure GetCSVHeaderRequest {
    @required UserPoolId: UserPoolIdType
}

structure GetCSVHeaderResponse {
    UserPoolId: UserPoolIdType
    CSVHeader: ListOfStringTypes
}

structure GetDeviceRequest {
    @required DeviceKey: DeviceKeyType
    AccessToken: TokenModelType
}

structure GetDeviceResponse {
    @required Device: DeviceType
}

structure GetGroupRequest {
    @required GroupName: GroupNameType
    @required UserPoolId: UserPoolIdType
}

structure GetGroupResponse {
    Group: GroupType
}

structure GetIdentityProviderByIdentifierRequest {
    @required UserPoolId: UserPoolIdType
    @required IdpIdentifier: IdpIdentifierType
}

structure GetIdentityProviderByIdentifierResponse {
    @required IdentityProvider: IdentityProviderType
}

structure GetLogDeliveryConfigurationRequest {
    @required UserPoolId: UserPoolIdType
}

structure GetLogDeliveryConfigurationResponse {
    LogDeliveryConfiguration: LogDeliveryConfigurationType
}

structure GetSigningCertificateRequest {
    @required UserPoolId: UserPoolIdType
}

structure GetSigningCertificateResponse {
    Certificate: StringType
}

structure GetTokensFromRefreshTokenRequest {
    @required RefreshToken: TokenModelType
    @required ClientId: ClientIdType
    ClientSecret: ClientSecretType
    DeviceKey: DeviceKeyType
    ClientMetadata: ClientMetadataType
}

structure GetTokensFromRefreshTokenResponse {
    AuthenticationResult: AuthenticationResultType
}

structure GetUICustomizationRequest {
    @required UserPoolId: UserPoolIdType
    ClientId: ClientIdType
}

structure GetUICustomizationResponse {
    @required UICustomization: UICustomizationType
}

structure GetUserAttributeVerificationCodeRequest {
    @required AccessToken: TokenModelType
    @required AttributeName: AttributeNameType
    ClientMetadata: ClientMetadataType
}

structure GetUserAttributeVerificationCodeResponse {
    CodeDeliveryDetails: CodeDeliveryDetailsType
}

structure GetUserAuthFactorsRequest {
    @required AccessToken: TokenModelType
}

structure GetUserAuthFactorsResponse {
    @required Username: UsernameType
    PreferredMfaSetting: StringType
    UserMFASettingList: UserMFASettingListType
    ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType
}

structure GetUserPoolMfaConfigRequest {
    @required UserPoolId: UserPoolIdType
}

structure GetUserPoolMfaConfigResponse {
    SmsMfaConfiguration: SmsMfaConfigType
    SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
    EmailMfaConfiguration: EmailMfaConfigType
    MfaConfiguration: UserPoolMfaType
    WebAuthnConfiguration: WebAuthnConfigurationType
}

structure GetUserRequest {
    @required AccessToken: TokenModelType
}

structure GetUserResponse {
    @required Username: UsernameType
    @required UserAttributes: AttributeListType
    MFAOptions: MFAOptionListType
    PreferredMfaSetting: StringType
    UserMFASettingList: UserMFASettingListType
}

structure GlobalSignOutRequest {
    @required AccessToken: TokenModelType
}

structure GlobalSignOutResponse {}

@error("client")
structure GroupExistsException {
    message: MessageType
}

list GroupListType {
    member: GroupType
}

@length(min: 1, max: 128)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string GroupNameType

structure GroupType {
    GroupName: GroupNameType
    UserPoolId: UserPoolIdType
    Description: DescriptionType
    RoleArn: ArnType
    Precedence: PrecedenceType
    LastModifiedDate: DateType
    CreationDate: DateType
}

@pattern("^[0-9a-fA-F]+$")
string HexStringType

structure HttpHeader {
    headerName: StringType
    headerValue: StringType
}

list HttpHeaderList {
    member: HttpHeader
}

@range(min: 1, max: 86400)
integer IdTokenValidityType

structure IdentityProviderType {
    UserPoolId: UserPoolIdType
    ProviderName: ProviderNameType
    ProviderType: IdentityProviderTypeType
    ProviderDetails: ProviderDetailsType
    AttributeMapping: AttributeMappingType
    IdpIdentifiers: IdpIdentifiersListType
    LastModifiedDate: DateType
    CreationDate: DateType
}

enum IdentityProviderTypeType {
    SAML
    Facebook
    Google
    LoginWithAmazon
    SignInWithApple
    OIDC
}

@length(min: 1, max: 40)
@pattern("[\\w\\s+=.@-]+")
string IdpIdentifierType

@length(min: 0, max: 50)
list IdpIdentifiersListType {
    member: IdpIdentifierType
}

@length(min: 0, max: 131072)
blob ImageFileType

string ImageUrlType

structure InboundFederationLambdaType {
    @required LambdaVersion: InboundFederationLambdaVersionType
    @required LambdaArn: ArnType
}

enum InboundFederationLambdaVersionType {
    V1_0
}

structure InitiateAuthRequest {
    @required AuthFlow: AuthFlowType
    AuthParameters: AuthParametersType
    ClientMetadata: ClientMetadataType
    @required ClientId: ClientIdType
    AnalyticsMetadata: AnalyticsMetadataType
    UserContextData: UserContextDataType
    Session: SessionType
}

structure InitiateAuthResponse {
    ChallengeName: ChallengeNameType
    Session: SessionType
    ChallengeParameters: ChallengeParametersType
    AuthenticationResult: AuthenticationResultType
    AvailableChallenges: AvailableChallengeListType
}

integer IntegerType

@error("server")
structure InternalErrorException {
    message: MessageType
}

@error("server")
structure InternalServerException {
    message: MessageType
}

@error("client")
structure InvalidEmailRoleAccessPolicyException {
    message: MessageType
}

@error("client")
structure InvalidLambdaResponseException {
    message: MessageType
}

@error("client")
structure InvalidOAuthFlowException {
    message: MessageType
}

@error("client")
structure InvalidParameterException {
    message: MessageType
    reasonCode: InvalidParameterExceptionReasonCodeType
}

string InvalidParameterExceptionReasonCodeType

@error("client")
structure InvalidPasswordException {
    message: MessageType
}

@error("client")
structure InvalidSmsRoleAccessPolicyException {
    message: MessageType
}

@error("client")
structure InvalidSmsRoleTrustRelationshipException {
    message: MessageType
}

@error("client")
structure InvalidUserPoolConfigurationException {
    message: MessageType
}

structure LambdaConfigType {
    PreSignUp: ArnType
    CustomMessage: ArnType
    PostConfirmation: ArnType
    PreAuthentication: ArnType
    PostAuthentication: ArnType
    DefineAuthChallenge: ArnType
    CreateAuthChallenge: ArnType
    VerifyAuthChallengeResponse: ArnType
    PreTokenGeneration: ArnType
    UserMigration: ArnType
    PreTokenGenerationConfig: PreTokenGenerationVersionConfigType
    CustomSMSSender: CustomSMSLambdaVersionConfigType
    CustomEmailSender: CustomEmailLambdaVersionConfigType
    KMSKeyID: ArnType
    InboundFederation: InboundFederationLambdaType
}

@pattern("^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$")
string LanguageIdType

@error("client")
structure LimitExceededException {
    message: MessageType
}

@length(min: 1, max: 1024)
@pattern("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$")
string LinkUrlType

@length(min: 1, max: 13)
map LinksType {
    key: LanguageIdType
    value: LinkUrlType
}

structure ListDevicesRequest {
    @required AccessToken: TokenModelType
    Limit: QueryLimitType
    PaginationToken: SearchPaginationTokenType
}

structure ListDevicesResponse {
    Devices: DeviceListType
    PaginationToken: SearchPaginationTokenType
}

structure ListGroupsRequest {
    @required UserPoolId: UserPoolIdType
    Limit: QueryLimitType
    NextToken: PaginationKey
}

structure ListGroupsResponse {
    Groups: GroupListType
    NextToken: PaginationKey
}

structure ListIdentityProvidersRequest {
    @required UserPoolId: UserPoolIdType
    MaxResults: ListProvidersLimitType
    NextToken: PaginationKeyType
}

structure ListIdentityProvidersResponse {
    @required Providers: ProvidersListType
    NextToken: PaginationKeyType
}

list ListOfStringTypes {
    member: StringType
}

@range(min: 0, max: 60)
integer ListProvidersLimitType

@range(min: 1, max: 50)
integer ListResourceServersLimitType

structure ListResourceServersRequest {
    @required UserPoolId: UserPoolIdType
    MaxResults: ListResourceServersLimitType
    NextToken: PaginationKeyType
}

structure ListResourceServersResponse {
    @required ResourceServers: ResourceServersListType
    NextToken: PaginationKeyType
}

structure ListTagsForResourceRequest {
    @required ResourceArn: ArnType
}

structure ListTagsForResourceResponse {
    Tags: UserPoolTagsType
}

structure ListTermsRequest {
    @required UserPoolId: UserPoolIdType
    MaxResults: ListTermsRequestMaxResultsInteger
    NextToken: StringType
}

@range(min: 1, max: 60)
integer ListTermsRequestMaxResultsInteger

structure ListTermsResponse {
    @required Terms: TermsDescriptionListType
    NextToken: StringType
}

structure ListUserImportJobsRequest {
    @required UserPoolId: UserPoolIdType
    @required MaxResults: PoolQueryLimitType
    PaginationToken: PaginationKeyType
}

structure ListUserImportJobsResponse {
    UserImportJobs: UserImportJobsListType
    PaginationToken: PaginationKeyType
}

structure ListUserPoolClientSecretsRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    NextToken: PaginationKey
}

structure ListUserPoolClientSecretsResponse {
    ClientSecrets: ClientSecretDescriptorListType
    NextToken: PaginationKey
}

structure ListUserPoolClientsRequest {
    @required UserPoolId: UserPoolIdType
    MaxResults: QueryLimit
    NextToken: PaginationKey
}

structure ListUserPoolClientsResponse {
    UserPoolClients: UserPoolClientListType
    NextToken: PaginationKey
}

structure ListUserPoolsRequest {
    NextToken: PaginationKeyType
    @required MaxResults: PoolQueryLimitType
}

structure ListUserPoolsResponse {
    UserPools: UserPoolListType
    NextToken: PaginationKeyType
}

structure ListUsersInGroupRequest {
    @required UserPoolId: UserPoolIdType
    @required GroupName: GroupNameType
    Limit: QueryLimitType
    NextToken: PaginationKey
}

structure ListUsersInGroupResponse {
    Users: UsersListType
    NextToken: PaginationKey
}

structure ListUsersRequest {
    @required UserPoolId: UserPoolIdType
    AttributesToGet: SearchedAttributeNamesListType
    Limit: QueryLimitType
    PaginationToken: SearchPaginationTokenType
    Filter: UserFilterType
}

structure ListUsersResponse {
    Users: UsersListType
    PaginationToken: SearchPaginationTokenType
}

structure ListWebAuthnCredentialsRequest {
    @required AccessToken: TokenModelType
    NextToken: PaginationKey
    MaxResults: WebAuthnCredentialsQueryLimitType
}

structure ListWebAuthnCredentialsResponse {
    @required Credentials: WebAuthnCredentialDescriptionListType
    NextToken: PaginationKey
}

@length(min: 0, max: 2)
list LogConfigurationListType {
    member: LogConfigurationType
}

structure LogConfigurationType {
    @required LogLevel: LogLevel
    @required EventSource: EventSourceName
    CloudWatchLogsConfiguration: CloudWatchLogsConfigurationType
    S3Configuration: S3ConfigurationType
    FirehoseConfiguration: FirehoseConfigurationType
}

structure LogDeliveryConfigurationType {
    @required UserPoolId: UserPoolIdType
    @required LogConfigurations: LogConfigurationListType
}

enum LogLevel {
    ERROR
    INFO
}

@length(min: 0, max: 100)
list LogoutURLsListType {
    member: RedirectUrlType
}

long LongType

@error("client")
structure MFAMethodNotFoundException {
    message: MessageType
}

list MFAOptionListType {
    member: MFAOptionType
}

structure MFAOptionType {
    DeliveryMedium: DeliveryMediumType
    AttributeName: AttributeNameType
}

@error("client")
structure ManagedLoginBrandingExistsException {
    message: MessageType
}

@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$")
string ManagedLoginBrandingIdType

structure ManagedLoginBrandingType {
    ManagedLoginBrandingId: ManagedLoginBrandingIdType
    UserPoolId: UserPoolIdType
    UseCognitoProvidedValues: BooleanType
    Settings: Document
    Assets: AssetListType
    CreationDate: DateType
    LastModifiedDate: DateType
}

enum MessageActionType {
    RESEND
    SUPPRESS
}

structure MessageTemplateType {
    SMSMessage: SmsInviteMessageType
    EmailMessage: EmailInviteMessageType
    EmailSubject: EmailVerificationSubjectType
}

string MessageType

structure NewDeviceMetadataType {
    DeviceKey: DeviceKeyType
    DeviceGroupKey: StringType
}

@error("client")
structure NotAuthorizedException {
    message: MessageType
}

structure NotifyConfigurationType {
    From: StringType
    ReplyTo: StringType
    @required SourceArn: ArnType
    BlockEmail: NotifyEmailType
    NoActionEmail: NotifyEmailType
    MfaEmail: NotifyEmailType
}

structure NotifyEmailType {
    @required Subject: EmailNotificationSubjectType
    HtmlBody: EmailNotificationBodyType
    TextBody: EmailNotificationBodyType
}

structure NumberAttributeConstraintsType {
    MinValue: StringType
    MaxValue: StringType
}

enum OAuthFlowType {
    code
    implicit
    client_credentials
}

@length(min: 0, max: 3)
list OAuthFlowsType {
    member: OAuthFlowType
}

@length(min: 1, max: 131072)
@pattern("[\\S]+")
string PaginationKey

@length(min: 1)
@pattern("[\\S]+")
string PaginationKeyType

@error("client")
structure PasswordHistoryPolicyViolationException {
    message: MessageType
}

@range(min: 0, max: 24)
integer PasswordHistorySizeType

@range(min: 6, max: 99)
integer PasswordPolicyMinLengthType

structure PasswordPolicyType {
    MinimumLength: PasswordPolicyMinLengthType
    RequireUppercase: BooleanType
    RequireLowercase: BooleanType
    RequireNumbers: BooleanType
    RequireSymbols: BooleanType
    PasswordHistorySize: PasswordHistorySizeType
    TemporaryPasswordValidityDays: TemporaryPasswordValidityDaysType
}

@error("client")
structure PasswordResetRequiredException {
    message: MessageType
}

@length(max: 256)
@pattern("[\\S]+")
@sensitive
string PasswordType

@range(min: 1, max: 60)
integer PoolQueryLimitType

@length(min: 0, max: 2048)
string PreSignedUrlType

enum PreTokenGenerationLambdaVersionType {
    V1_0
    V2_0
    V3_0
}

structure PreTokenGenerationVersionConfigType {
    @required LambdaVersion: PreTokenGenerationLambdaVersionType
    @required LambdaArn: ArnType
}

@range(min: 0)
integer PrecedenceType

@error("client")
structure PreconditionNotMetException {
    message: MessageType
}

enum PreventUserExistenceErrorTypes {
    LEGACY
    ENABLED
}

@range(min: 1, max: 2)
integer PriorityType

structure ProviderDescription {
    ProviderName: ProviderNameType
    ProviderType: IdentityProviderTypeType
    LastModifiedDate: DateType
    CreationDate: DateType
}

map ProviderDetailsType {
    key: StringType
    value: StringType
}

@length(min: 1, max: 32)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+")
string ProviderNameType

@length(min: 1, max: 32)
@pattern("[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+")
string ProviderNameTypeV2

structure ProviderUserIdentifierType {
    ProviderName: ProviderNameType
    ProviderAttributeName: StringType
    ProviderAttributeValue: StringType
}

@length(min: 0, max: 50)
list ProvidersListType {
    member: ProviderDescription
}

@range(min: 1, max: 60)
integer QueryLimit

@range(min: 0, max: 60)
integer QueryLimitType

@length(min: 1, max: 2)
list RecoveryMechanismsType {
    member: RecoveryOptionType
}

enum RecoveryOptionNameType {
    verified_email
    verified_phone_number
    admin_only
}

structure RecoveryOptionType {
    @required Priority: PriorityType
    @required Name: RecoveryOptionNameType
}

@length(min: 1, max: 1024)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string RedirectUrlType

@error("client")
structure RefreshTokenReuseException {
    message: MessageType
}

structure RefreshTokenRotationType {
    @required Feature: FeatureType
    RetryGracePeriodSeconds: RetryGracePeriodSecondsType
}

@range(min: 0, max: 315360000)
integer RefreshTokenValidityType

@length(min: 5, max: 32)
string RegionCodeType

@length(min: 1, max: 127)
string RelyingPartyIdType

structure ResendConfirmationCodeRequest {
    @required ClientId: ClientIdType
    SecretHash: SecretHashType
    UserContextData: UserContextDataType
    @required Username: UsernameType
    AnalyticsMetadata: AnalyticsMetadataType
    ClientMetadata: ClientMetadataType
}

structure ResendConfirmationCodeResponse {
    CodeDeliveryDetails: CodeDeliveryDetailsType
}

@length(min: 1, max: 40)
@pattern("^[\\w\\- ]+$")
string ResourceIdType

@error("client")
structure ResourceNotFoundException {
    message: MessageType
}

@length(min: 1, max: 256)
@pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string ResourceServerIdentifierType

@length(min: 1, max: 256)
@pattern("[\\w\\s+=,.@-]+")
string ResourceServerNameType

@length(min: 1, max: 256)
string ResourceServerScopeDescriptionType

@length(max: 100)
list ResourceServerScopeListType {
    member: ResourceServerScopeType
}

@length(min: 1, max: 256)
@pattern("[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+")
string ResourceServerScopeNameType

structure ResourceServerScopeType {
    @required ScopeName: ResourceServerScopeNameType
    @required ScopeDescription: ResourceServerScopeDescriptionType
}

structure ResourceServerType {
    UserPoolId: UserPoolIdType
    Identifier: ResourceServerIdentifierType
    Name: ResourceServerNameType
    Scopes: ResourceServerScopeListType
}

list ResourceServersListType {
    member: ResourceServerType
}

structure RespondToAuthChallengeRequest {
    @required ClientId: ClientIdType
    @required ChallengeName: ChallengeNameType
    Session: SessionType
    ChallengeResponses: ChallengeResponsesType
    AnalyticsMetadata: AnalyticsMetadataType
    UserContextData: UserContextDataType
    ClientMetadata: ClientMetadataType
}

structure RespondToAuthChallengeResponse {
    ChallengeName: ChallengeNameType
    Session: SessionType
    ChallengeParameters: ChallengeParametersType
    AuthenticationResult: AuthenticationResultType
}

@range(min: 0, max: 60)
integer RetryGracePeriodSecondsType

structure RevokeTokenRequest {
    @required Token: TokenModelType
    @required ClientId: ClientIdType
    ClientSecret: ClientSecretType
}

structure RevokeTokenResponse {}

structure RiskConfigurationType {
    UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType
    AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType
    RiskExceptionConfiguration: RiskExceptionConfigurationType
    LastModifiedDate: DateType
}

enum RiskDecisionType {
    NoRisk
    AccountTakeover
    Block
}

structure RiskExceptionConfigurationType {
    BlockedIPRangeList: BlockedIPRangeListType
    SkippedIPRangeList: SkippedIPRangeListType
}

enum RiskLevelType {
    Low
    Medium
    High
}

@length(min: 3, max: 1024)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?")
string S3ArnType

@length(min: 3, max: 1024)
@pattern("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$")
string S3BucketType

structure S3ConfigurationType {
    BucketArn: S3ArnType
}

@length(min: 1, max: 64)
@pattern("^[a-zA-Z0-9_-]+$")
string SESConfigurationSet

structure SMSMfaSettingsType {
    Enabled: BooleanType
    PreferredMfa: BooleanType
}

structure SchemaAttributeType {
    Name: CustomAttributeNameType
    AttributeDataType: AttributeDataType
    DeveloperOnlyAttribute: BooleanType
    Mutable: BooleanType
    Required: BooleanType
    NumberAttributeConstraints: NumberAttributeConstraintsType
    StringAttributeConstraints: StringAttributeConstraintsType
}

@length(min: 1, max: 50)
list SchemaAttributesListType {
    member: SchemaAttributeType
}

@error("client")
structure ScopeDoesNotExistException {
    message: MessageType
}

@length(max: 50)
list ScopeListType {
    member: ScopeType
}

@length(min: 1, max: 256)
@pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string ScopeType

@length(min: 1)
@pattern("[\\S]+")
string SearchPaginationTokenType

list SearchedAttributeNamesListType {
    member: AttributeNameType
}

@length(min: 16)
@pattern("[A-Za-z0-9]+")
@sensitive
string SecretCodeType

@length(min: 1, max: 128)
@pattern("[\\w+=/]+")
@sensitive
string SecretHashType

@length(min: 20, max: 2048)
@sensitive
string SessionType

structure SetLogDeliveryConfigurationRequest {
    @required UserPoolId: UserPoolIdType
    @required LogConfigurations: LogConfigurationListType
}

structure SetLogDeliveryConfigurationResponse {
    LogDeliveryConfiguration: LogDeliveryConfigurationType
}

structure SetRiskConfigurationRequest {
    @required UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType
    AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType
    RiskExceptionConfiguration: RiskExceptionConfigurationType
}

structure SetRiskConfigurationResponse {
    @required RiskConfiguration: RiskConfigurationType
}

structure SetUICustomizationRequest {
    @required UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    CSS: CSSType
    ImageFile: ImageFileType
}

structure SetUICustomizationResponse {
    @required UICustomization: UICustomizationType
}

structure SetUserMFAPreferenceRequest {
    SMSMfaSettings: SMSMfaSettingsType
    SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType
    EmailMfaSettings: EmailMfaSettingsType
    WebAuthnMfaSettings: WebAuthnMfaSettingsType
    @required AccessToken: TokenModelType
}

structure SetUserMFAPreferenceResponse {}

structure SetUserPoolMfaConfigRequest {
    @required UserPoolId: UserPoolIdType
    SmsMfaConfiguration: SmsMfaConfigType
    SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
    EmailMfaConfiguration: EmailMfaConfigType
    MfaConfiguration: UserPoolMfaType
    WebAuthnConfiguration: WebAuthnConfigurationType
}

structure SetUserPoolMfaConfigResponse {
    SmsMfaConfiguration: SmsMfaConfigType
    SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
    EmailMfaConfiguration: EmailMfaConfigType
    MfaConfiguration: UserPoolMfaType
    WebAuthnConfiguration: WebAuthnConfigurationType
}

structure SetUserSettingsRequest {
    @required AccessToken: TokenModelType
    @required MFAOptions: MFAOptionListType
}

structure SetUserSettingsResponse {}

structure SignInPolicyType {
    AllowedFirstAuthFactors: AllowedFirstAuthFactorsListType
}

structure SignUpRequest {
    @required ClientId: ClientIdType
    SecretHash: SecretHashType
    @required Username: UsernameType
    Password: PasswordType
    UserAttributes: AttributeListType
    ValidationData: AttributeListType
    AnalyticsMetadata: AnalyticsMetadataType
    UserContextData: UserContextDataType
    ClientMetadata: ClientMetadataType
}

structure SignUpResponse {
    @required UserConfirmed: BooleanType
    CodeDeliveryDetails: CodeDeliveryDetailsType
    @required UserSub: StringType
    Session: SessionType
}

@length(max: 200)
list SkippedIPRangeListType {
    member: StringType
}

structure SmsConfigurationType {
    @required SnsCallerArn: ArnType
    ExternalId: StringType
    SnsRegion: RegionCodeType
}

@length(min: 6, max: 140)
@pattern("(?s).*")
string SmsInviteMessageType

structure SmsMfaConfigType {
    SmsAuthenticationMessage: SmsVerificationMessageType
    SmsConfiguration: SmsConfigurationType
}

@length(min: 6, max: 140)
@pattern(".*\\{####\\}.*")
string SmsVerificationMessageType

@error("client")
structure SoftwareTokenMFANotFoundException {
    message: MessageType
}

@length(min: 6, max: 6)
@pattern("[0-9]+")
@sensitive
string SoftwareTokenMFAUserCodeType

structure SoftwareTokenMfaConfigType {
    Enabled: BooleanType
}

structure SoftwareTokenMfaSettingsType {
    Enabled: BooleanType
    PreferredMfa: BooleanType
}

structure StartUserImportJobRequest {
    @required UserPoolId: UserPoolIdType
    @required JobId: UserImportJobIdType
}

structure StartUserImportJobResponse {
    UserImportJob: UserImportJobType
}

structure StartWebAuthnRegistrationRequest {
    @required AccessToken: TokenModelType
}

structure StartWebAuthnRegistrationResponse {
    @required CredentialCreationOptions: Document
}

enum StatusType {
    Enabled
    Disabled
}

structure StopUserImportJobRequest {
    @required UserPoolId: UserPoolIdType
    @required JobId: UserImportJobIdType
}

structure StopUserImportJobResponse {
    UserImportJob: UserImportJobType
}

structure StringAttributeConstraintsType {
    MinLength: StringType
    MaxLength: StringType
}

@length(min: 0, max: 131072)
string StringType

list SupportedIdentityProvidersListType {
    member: ProviderNameType
}

@length(min: 1, max: 128)
string TagKeysType

structure TagResourceRequest {
    @required ResourceArn: ArnType
    @required Tags: UserPoolTagsType
}

structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValueType

@range(min: 0, max: 365)
integer TemporaryPasswordValidityDaysType

list TermsDescriptionListType {
    member: TermsDescriptionType
}

structure TermsDescriptionType {
    @required TermsId: TermsIdType
    @required TermsName: TermsNameType
    @required Enforcement: TermsEnforcementType
    @required CreationDate: DateType
    @required LastModifiedDate: DateType
}

enum TermsEnforcementType {
    NONE
}

@error("client")
structure TermsExistsException {
    message: MessageType
}

@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$")
string TermsIdType

@pattern("^(terms-of-use|privacy-policy)$")
string TermsNameType

enum TermsSourceType {
    LINK
}

structure TermsType {
    @required TermsId: TermsIdType
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    @required TermsName: TermsNameType
    @required TermsSource: TermsSourceType
    @required Enforcement: TermsEnforcementType
    @required Links: LinksType
    @required CreationDate: DateType
    @required LastModifiedDate: DateType
}

@error("client")
structure TierChangeNotAllowedException {
    message: MessageType
}

enum TimeUnitsType {
    seconds
    minutes
    hours
    days
}

@pattern("[A-Za-z0-9-_=.]+")
@sensitive
string TokenModelType

structure TokenValidityUnitsType {
    AccessToken: TimeUnitsType
    IdToken: TimeUnitsType
    RefreshToken: TimeUnitsType
}

@error("client")
structure TooManyFailedAttemptsException {
    message: MessageType
}

@error("client")
structure TooManyRequestsException {
    message: MessageType
}

structure UICustomizationType {
    UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    ImageUrl: ImageUrlType
    CSS: CSSType
    CSSVersion: CSSVersionType
    LastModifiedDate: DateType
    CreationDate: DateType
}

@error("client")
structure UnauthorizedException {
    message: MessageType
}

@error("client")
structure UnexpectedLambdaException {
    message: MessageType
}

@error("client")
structure UnsupportedIdentityProviderException {
    message: MessageType
}

@error("client")
structure UnsupportedOperationException {
    message: MessageType
}

@error("client")
structure UnsupportedTokenTypeException {
    message: MessageType
}

@error("client")
structure UnsupportedUserStateException {
    message: MessageType
}

structure UntagResourceRequest {
    @required ResourceArn: ArnType
    @required TagKeys: UserPoolTagsListType
}

structure UntagResourceResponse {}

structure UpdateAuthEventFeedbackRequest {
    @required UserPoolId: UserPoolIdType
    @required Username: UsernameType
    @required EventId: EventIdType
    @required FeedbackToken: TokenModelType
    @required FeedbackValue: FeedbackValueType
}

structure UpdateAuthEventFeedbackResponse {}

structure UpdateDeviceStatusRequest {
    @required AccessToken: TokenModelType
    @required DeviceKey: DeviceKeyType
    DeviceRememberedStatus: DeviceRememberedStatusType
}

structure UpdateDeviceStatusResponse {}

structure UpdateGroupRequest {
    @required GroupName: GroupNameType
    @required UserPoolId: UserPoolIdType
    Description: DescriptionType
    RoleArn: ArnType
    Precedence: PrecedenceType
}

structure UpdateGroupResponse {
    Group: GroupType
}

structure UpdateIdentityProviderRequest {
    @required UserPoolId: UserPoolIdType
    @required ProviderName: ProviderNameType
    ProviderDetails: ProviderDetailsType
    AttributeMapping: AttributeMappingType
    IdpIdentifiers: IdpIdentifiersListType
}

structure UpdateIdentityProviderResponse {
    @required IdentityProvider: IdentityProviderType
}

structure UpdateManagedLoginBrandingRequest {
    UserPoolId: UserPoolIdType
    ManagedLoginBrandingId: ManagedLoginBrandingIdType
    UseCognitoProvidedValues: BooleanType
    Settings: Document
    Assets: AssetListType
}

structure UpdateManagedLoginBrandingResponse {
    ManagedLoginBranding: ManagedLoginBrandingType
}

structure UpdateResourceServerRequest {
    @required UserPoolId: UserPoolIdType
    @required Identifier: ResourceServerIdentifierType
    @required Name: ResourceServerNameType
    Scopes: ResourceServerScopeListType
}

structure UpdateResourceServerResponse {
    @required ResourceServer: ResourceServerType
}

structure UpdateTermsRequest {
    @required TermsId: TermsIdType
    @required UserPoolId: UserPoolIdType
    TermsName: TermsNameType
    TermsSource: TermsSourceType
    Enforcement: TermsEnforcementType
    Links: LinksType
}

structure UpdateTermsResponse {
    Terms: TermsType
}

structure UpdateUserAttributesRequest {
    @required UserAttributes: AttributeListType
    @required AccessToken: TokenModelType
    ClientMetadata: ClientMetadataType
}

structure UpdateUserAttributesResponse {
    CodeDeliveryDetailsList: CodeDeliveryDetailsListType
}

structure UpdateUserPoolClientRequest {
    @required UserPoolId: UserPoolIdType
    @required ClientId: ClientIdType
    ClientName: ClientNameType
    RefreshTokenValidity: RefreshTokenValidityType
    AccessTokenValidity: AccessTokenValidityType
    IdTokenValidity: IdTokenValidityType
    TokenValidityUnits: TokenValidityUnitsType
    ReadAttributes: ClientPermissionListType
    WriteAttributes: ClientPermissionListType
    ExplicitAuthFlows: ExplicitAuthFlowsListType
    SupportedIdentityProviders: SupportedIdentityProvidersListType
    CallbackURLs: CallbackURLsListType
    LogoutURLs: LogoutURLsListType
    DefaultRedirectURI: RedirectUrlType
    AllowedOAuthFlows: OAuthFlowsType
    AllowedOAuthScopes: ScopeListType
    AllowedOAuthFlowsUserPoolClient: BooleanType
    AnalyticsConfiguration: AnalyticsConfigurationType
    PreventUserExistenceErrors: PreventUserExistenceErrorTypes
    EnableTokenRevocation: WrappedBooleanType
    EnablePropagateAdditionalUserContextData: WrappedBooleanType
    AuthSessionValidity: AuthSessionValidityType
    RefreshTokenRotation: RefreshTokenRotationType
}

structure UpdateUserPoolClientResponse {
    UserPoolClient: UserPoolClientType
}

structure UpdateUserPoolDomainRequest {
    @required Domain: DomainType
    @required UserPoolId: UserPoolIdType
    ManagedLoginVersion: WrappedIntegerType
    CustomDomainConfig: CustomDomainConfigType
}

structure UpdateUserPoolDomainResponse {
    ManagedLoginVersion: WrappedIntegerType
    CloudFrontDomain: DomainType
}

structure UpdateUserPoolRequest {
    @required UserPoolId: UserPoolIdType
    Policies: UserPoolPolicyType
    DeletionProtection: DeletionProtectionType
    LambdaConfig: LambdaConfigType
    AutoVerifiedAttributes: VerifiedAttributesListType
    SmsVerificationMessage: SmsVerificationMessageType
    EmailVerificationMessage: EmailVerificationMessageType
    EmailVerificationSubject: EmailVerificationSubjectType
    VerificationMessageTemplate: VerificationMessageTemplateType
    SmsAuthenticationMessage: SmsVerificationMessageType
    UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
    MfaConfiguration: UserPoolMfaType
    DeviceConfiguration: DeviceConfigurationType
    EmailConfiguration: EmailConfigurationType
    SmsConfiguration: SmsConfigurationType
    UserPoolTags: UserPoolTagsType
    AdminCreateUserConfig: AdminCreateUserConfigType
    UserPoolAddOns: UserPoolAddOnsType
    AccountRecoverySetting: AccountRecoverySettingType
    PoolName: UserPoolNameType
    UserPoolTier: UserPoolTierType
}

structure UpdateUserPoolResponse {}

structure UserAttributeUpdateSettingsType {
    AttributesRequireVerificationBeforeUpdate: AttributesRequireVerificationBeforeUpdateType
}

@sensitive
structure UserContextDataType {
    IpAddress: StringType
    EncodedData: StringType
}

@length(max: 256)
string UserFilterType

@error("client")
structure UserImportInProgressException {
    message: MessageType
}

@length(min: 1, max: 55)
@pattern("import-[0-9a-zA-Z-]+")
string UserImportJobIdType

@length(min: 1, max: 128)
@pattern("[\\w\\s+=,.@-]+")
string UserImportJobNameType

enum UserImportJobStatusType {
    Created
    Pending
    InProgress
    Stopping
    Expired
    Stopped
    Failed
    Succeeded
}

structure UserImportJobType {
    JobName: UserImportJobNameType
    JobId: UserImportJobIdType
    UserPoolId: UserPoolIdType
    PreSignedUrl: PreSignedUrlType
    CreationDate: DateType
    StartDate: DateType
    CompletionDate: DateType
    Status: UserImportJobStatusType
    CloudWatchLogsRoleArn: ArnType
    ImportedUsers: LongType
    SkippedUsers: LongType
    FailedUsers: LongType
    CompletionMessage: CompletionMessageType
}

@length(min: 1, max: 50)
list UserImportJobsListType {
    member: UserImportJobType
}

@error("client")
structure UserLambdaValidationException {
    message: MessageType
}

list UserMFASettingListType {
    member: StringType
}

@error("client")
structure UserNotConfirmedException {
    message: MessageType
}

@error("client")
structure UserNotFoundException {
    message: MessageType
}

@error("client")
structure UserPoolAddOnNotEnabledException {
    message: MessageType
}

structure UserPoolAddOnsType {
    @required AdvancedSecurityMode: AdvancedSecurityModeType
    AdvancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType
}

structure UserPoolClientDescription {
    ClientId: ClientIdType
    UserPoolId: UserPoolIdType
    ClientName: ClientNameType
}

list UserPoolClientListType {
    member: UserPoolClientDescription
}

structure UserPoolClientType {
    UserPoolId: UserPoolIdType
    ClientName: ClientNameType
    ClientId: ClientIdType
    ClientSecret: ClientSecretType
    LastModifiedDate: DateType
    CreationDate: DateType
    RefreshTokenValidity: RefreshTokenValidityType
    AccessTokenValidity: AccessTokenValidityType
    IdTokenValidity: IdTokenValidityType
    TokenValidityUnits: TokenValidityUnitsType
    ReadAttributes: ClientPermissionListType
    WriteAttributes: ClientPermissionListType
    ExplicitAuthFlows: ExplicitAuthFlowsListType
    SupportedIdentityProviders: SupportedIdentityProvidersListType
    CallbackURLs: CallbackURLsListType
    LogoutURLs: LogoutURLsListType
    DefaultRedirectURI: RedirectUrlType
    AllowedOAuthFlows: OAuthFlowsType
    AllowedOAuthScopes: ScopeListType
    AllowedOAuthFlowsUserPoolClient: BooleanType
    AnalyticsConfiguration: AnalyticsConfigurationType
    PreventUserExistenceErrors: PreventUserExistenceErrorTypes
    EnableTokenRevocation: WrappedBooleanType
    EnablePropagateAdditionalUserContextData: WrappedBooleanType
    AuthSessionValidity: AuthSessionValidityType
    RefreshTokenRotation: RefreshTokenRotationType
}

structure UserPoolDescriptionType {
    Id: UserPoolIdType
    Name: UserPoolNameType
    LambdaConfig: LambdaConfigType
    @deprecated Status: StatusType
    LastModifiedDate: DateType
    CreationDate: DateType
}

@length(min: 1, max: 55)
@pattern("[\\w-]+_[0-9a-zA-Z]+")
string UserPoolIdType

list UserPoolListType {
    member: UserPoolDescriptionType
}

enum UserPoolMfaType {
    OFF
    ON
    OPTIONAL
}

@length(min: 1, max: 128)
@pattern("[\\w\\s+=,.@-]+")
string UserPoolNameType

structure UserPoolPolicyType {
    PasswordPolicy: PasswordPolicyType
    SignInPolicy: SignInPolicyType
}

@error("client")
structure UserPoolTaggingException {
    message: MessageType
}

list UserPoolTagsListType {
    member: TagKeysType
}

map UserPoolTagsType {
    key: TagKeysType
    value: TagValueType
}

enum UserPoolTierType {
    LITE
    ESSENTIALS
    PLUS
}

structure UserPoolType {
    Id: UserPoolIdType
    Name: UserPoolNameType
    Policies: UserPoolPolicyType
    DeletionProtection: DeletionProtectionType
    LambdaConfig: LambdaConfigType
    @deprecated Status: StatusType
    LastModifiedDate: DateType
    CreationDate: DateType
    SchemaAttributes: SchemaAttributesListType
    AutoVerifiedAttributes: VerifiedAttributesListType
    AliasAttributes: AliasAttributesListType
    UsernameAttributes: UsernameAttributesListType
    SmsVerificationMessage: SmsVerificationMessageType
    EmailVerificationMessage: EmailVerificationMessageType
    EmailVerificationSubject: EmailVerificationSubjectType
    VerificationMessageTemplate: VerificationMessageTemplateType
    SmsAuthenticationMessage: SmsVerificationMessageType
    UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
    MfaConfiguration: UserPoolMfaType
    DeviceConfiguration: DeviceConfigurationType
    EstimatedNumberOfUsers: IntegerType
    EmailConfiguration: EmailConfigurationType
    SmsConfiguration: SmsConfigurationType
    UserPoolTags: UserPoolTagsType
    SmsConfigurationFailure: StringType
    EmailConfigurationFailure: StringType
    Domain: DomainType
    CustomDomain: DomainType
    AdminCreateUserConfig: AdminCreateUserConfigType
    UserPoolAddOns: UserPoolAddOnsType
    UsernameConfiguration: UsernameConfigurationType
    Arn: ArnType
    AccountRecoverySetting: AccountRecoverySettingType
    UserPoolTier: UserPoolTierType
}

enum UserStatusType {
    UNCONFIRMED
    CONFIRMED
    ARCHIVED
    COMPROMISED
    UNKNOWN
    RESET_REQUIRED
    FORCE_CHANGE_PASSWORD
    EXTERNAL_PROVIDER
}

structure UserType {
    Username: UsernameType
    Attributes: AttributeListType
    UserCreateDate: DateType
    UserLastModifiedDate: DateType
    Enabled: BooleanType
    UserStatus: UserStatusType
    MFAOptions: MFAOptionListType
}

enum UserVerificationType {
    required
    preferred
}

enum UsernameAttributeType {
    phone_number
    email
}

list UsernameAttributesListType {
    member: UsernameAttributeType
}

structure UsernameConfigurationType {
    @required CaseSensitive: WrappedBooleanType
}

@error("client")
structure UsernameExistsException {
    message: MessageType
}

@length(min: 1, max: 128)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
@sensitive
string UsernameType

list UsersListType {
    member: UserType
}

structure VerificationMessageTemplateType {
    SmsMessage: SmsVerificationMessageType
    EmailMessage: EmailVerificationMessageType
    EmailSubject: EmailVerificationSubjectType
    EmailMessageByLink: EmailVerificationMessageByLinkType
    EmailSubjectByLink: EmailVerificationSubjectByLinkType
    DefaultEmailOption: DefaultEmailOptionType
}

enum VerifiedAttributeType {
    phone_number
    email
}

list VerifiedAttributesListType {
    member: VerifiedAttributeType
}

structure VerifySoftwareTokenRequest {
    AccessToken: TokenModelType
    Session: SessionType
    @required UserCode: SoftwareTokenMFAUserCodeType
    FriendlyDeviceName: StringType
}

structure VerifySoftwareTokenResponse {
    Status: VerifySoftwareTokenResponseType
    Session: SessionType
}

enum VerifySoftwareTokenResponseType {
    SUCCESS
    ERROR
}

structure VerifyUserAttributeRequest {
    @required AccessToken: TokenModelType
    @required AttributeName: AttributeNameType
    @required Code: ConfirmationCodeType
}

structure VerifyUserAttributeResponse {}

string WebAuthnAuthenticatorAttachmentType

string WebAuthnAuthenticatorTransportType

list WebAuthnAuthenticatorTransportsList {
    member: WebAuthnAuthenticatorTransportType
}

@error("client")
structure WebAuthnChallengeNotFoundException {
    message: MessageType
}

@error("client")
structure WebAuthnClientMismatchException {
    message: MessageType
}

@error("client")
structure WebAuthnConfigurationMissingException {
    message: MessageType
}

structure WebAuthnConfigurationType {
    RelyingPartyId: RelyingPartyIdType
    UserVerification: UserVerificationType
    FactorConfiguration: WebAuthnFactorConfigurationType
}

structure WebAuthnCredentialDescription {
    @required CredentialId: StringType
    @required FriendlyCredentialName: StringType
    @required RelyingPartyId: StringType
    AuthenticatorAttachment: WebAuthnAuthenticatorAttachmentType
    @required AuthenticatorTransports: WebAuthnAuthenticatorTransportsList
    @required CreatedAt: DateType
}

list WebAuthnCredentialDescriptionListType {
    member: WebAuthnCredentialDescription
}

@error("client")
structure WebAuthnCredentialNotSupportedException {
    message: MessageType
}

@range(min: 0, max: 20)
integer WebAuthnCredentialsQueryLimitType

enum WebAuthnFactorConfigurationType {
    SINGLE_FACTOR
    MULTI_FACTOR_WITH_USER_VERIFICATION
}

structure WebAuthnMfaSettingsType {
    Enabled: BooleanType
}

@error("client")
structure WebAuthnNotEnabledException {
    message: MessageType
}

@error("client")
structure WebAuthnOriginNotAllowedException {
    message: MessageType
}

@error("client")
structure WebAuthnRelyingPartyMismatchException {
    message: MessageType
}

boolean WrappedBooleanType

integer WrappedIntegerType
