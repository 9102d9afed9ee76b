// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.sesv2

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "SESv2", endpointPrefix: "email")
@sigv4(name: "ses")
@restJson1
@title("Amazon Simple Email Service")
service SESv2 {
    version: "2019-09-27"
    operations: [
        BatchGetMetricData
        CancelExportJob
        CreateConfigurationSet
        CreateConfigurationSetEventDestination
        CreateContact
        CreateContactList
        CreateCustomVerificationEmailTemplate
        CreateDedicatedIpPool
        CreateDeliverabilityTestReport
        CreateEmailIdentity
        CreateEmailIdentityPolicy
        CreateEmailTemplate
        CreateExportJob
        CreateImportJob
        CreateMultiRegionEndpoint
        CreateTenant
        CreateTenantResourceAssociation
        DeleteConfigurationSet
        DeleteConfigurationSetEventDestination
        DeleteContact
        DeleteContactList
        DeleteCustomVerificationEmailTemplate
        DeleteDedicatedIpPool
        DeleteEmailIdentity
        DeleteEmailIdentityPolicy
        DeleteEmailTemplate
        DeleteMultiRegionEndpoint
        DeleteSuppressedDestination
        DeleteTenant
        DeleteTenantResourceAssociation
        GetAccount
        GetBlacklistReports
        GetConfigurationSet
        GetConfigurationSetEventDestinations
        GetContact
        GetContactList
        GetCustomVerificationEmailTemplate
        GetDedicatedIp
        GetDedicatedIpPool
        GetDedicatedIps
        GetDeliverabilityDashboardOptions
        GetDeliverabilityTestReport
        GetDomainDeliverabilityCampaign
        GetDomainStatisticsReport
        GetEmailAddressInsights
        GetEmailIdentity
        GetEmailIdentityPolicies
        GetEmailTemplate
        GetExportJob
        GetImportJob
        GetMessageInsights
        GetMultiRegionEndpoint
        GetReputationEntity
        GetSuppressedDestination
        GetTenant
        ListConfigurationSets
        ListContactLists
        ListContacts
        ListCustomVerificationEmailTemplates
        ListDedicatedIpPools
        ListDeliverabilityTestReports
        ListDomainDeliverabilityCampaigns
        ListEmailIdentities
        ListEmailTemplates
        ListExportJobs
        ListImportJobs
        ListMultiRegionEndpoints
        ListRecommendations
        ListReputationEntities
        ListResourceTenants
        ListSuppressedDestinations
        ListTagsForResource
        ListTenantResources
        ListTenants
        PutAccountDedicatedIpWarmupAttributes
        PutAccountDetails
        PutAccountSendingAttributes
        PutAccountSuppressionAttributes
        PutAccountVdmAttributes
        PutConfigurationSetArchivingOptions
        PutConfigurationSetDeliveryOptions
        PutConfigurationSetReputationOptions
        PutConfigurationSetSendingOptions
        PutConfigurationSetSuppressionOptions
        PutConfigurationSetTrackingOptions
        PutConfigurationSetVdmOptions
        PutDedicatedIpInPool
        PutDedicatedIpPoolScalingAttributes
        PutDedicatedIpWarmupAttributes
        PutDeliverabilityDashboardOption
        PutEmailIdentityConfigurationSetAttributes
        PutEmailIdentityDkimAttributes
        PutEmailIdentityDkimSigningAttributes
        PutEmailIdentityFeedbackAttributes
        PutEmailIdentityMailFromAttributes
        PutSuppressedDestination
        SendBulkEmail
        SendCustomVerificationEmail
        SendEmail
        TagResource
        TestRenderEmailTemplate
        UntagResource
        UpdateConfigurationSetEventDestination
        UpdateContact
        UpdateContactList
        UpdateCustomVerificationEmailTemplate
        UpdateEmailIdentityPolicy
        UpdateEmailTemplate
        UpdateReputationEntityCustomerManagedStatus
        UpdateReputationEntityPolicy
    ]
}

@http(method: "POST", uri: "/v2/email/metrics/batch", code: 200)
operation BatchGetMetricData {
    input: BatchGetMetricDataRequest
    output: BatchGetMetricDataResponse
    errors: [
        BadRequestException
        InternalServiceErrorException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/export-jobs/{JobId}/cancel", code: 200)
operation CancelExportJob {
    input: CancelExportJobRequest
    output: CancelExportJobResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/configuration-sets", code: 200)
operation CreateConfigurationSet {
    input: CreateConfigurationSetRequest
    output: CreateConfigurationSetResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        ConcurrentModificationException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations", code: 200)
operation CreateConfigurationSetEventDestination {
    input: CreateConfigurationSetEventDestinationRequest
    output: CreateConfigurationSetEventDestinationResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/contact-lists/{ContactListName}/contacts", code: 200)
operation CreateContact {
    input: CreateContactRequest
    output: CreateContactResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/contact-lists", code: 200)
operation CreateContactList {
    input: CreateContactListRequest
    output: CreateContactListResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/custom-verification-email-templates", code: 200)
operation CreateCustomVerificationEmailTemplate {
    input: CreateCustomVerificationEmailTemplateRequest
    output: CreateCustomVerificationEmailTemplateResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/dedicated-ip-pools", code: 200)
operation CreateDedicatedIpPool {
    input: CreateDedicatedIpPoolRequest
    output: CreateDedicatedIpPoolResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        ConcurrentModificationException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/deliverability-dashboard/test", code: 200)
operation CreateDeliverabilityTestReport {
    input: CreateDeliverabilityTestReportRequest
    output: CreateDeliverabilityTestReportResponse
    errors: [
        AccountSuspendedException
        BadRequestException
        ConcurrentModificationException
        LimitExceededException
        MailFromDomainNotVerifiedException
        MessageRejected
        NotFoundException
        SendingPausedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/identities", code: 200)
operation CreateEmailIdentity {
    input: CreateEmailIdentityRequest
    output: CreateEmailIdentityResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        ConcurrentModificationException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", code: 200)
operation CreateEmailIdentityPolicy {
    input: CreateEmailIdentityPolicyRequest
    output: CreateEmailIdentityPolicyResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/templates", code: 200)
operation CreateEmailTemplate {
    input: CreateEmailTemplateRequest
    output: CreateEmailTemplateResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/export-jobs", code: 200)
operation CreateExportJob {
    input: CreateExportJobRequest
    output: CreateExportJobResponse
    errors: [
        BadRequestException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/import-jobs", code: 200)
operation CreateImportJob {
    input: CreateImportJobRequest
    output: CreateImportJobResponse
    errors: [
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/multi-region-endpoints", code: 200)
operation CreateMultiRegionEndpoint {
    input: CreateMultiRegionEndpointRequest
    output: CreateMultiRegionEndpointResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants", code: 200)
operation CreateTenant {
    input: CreateTenantRequest
    output: CreateTenantResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/resources", code: 200)
operation CreateTenantResourceAssociation {
    input: CreateTenantResourceAssociationRequest
    output: CreateTenantResourceAssociationResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/configuration-sets/{ConfigurationSetName}", code: 200)
operation DeleteConfigurationSet {
    input: DeleteConfigurationSetRequest
    output: DeleteConfigurationSetResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}", code: 200)
operation DeleteConfigurationSetEventDestination {
    input: DeleteConfigurationSetEventDestinationRequest
    output: DeleteConfigurationSetEventDestinationResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", code: 200)
operation DeleteContact {
    input: DeleteContactRequest
    output: DeleteContactResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/contact-lists/{ContactListName}", code: 200)
operation DeleteContactList {
    input: DeleteContactListRequest
    output: DeleteContactListResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/custom-verification-email-templates/{TemplateName}", code: 200)
operation DeleteCustomVerificationEmailTemplate {
    input: DeleteCustomVerificationEmailTemplateRequest
    output: DeleteCustomVerificationEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/dedicated-ip-pools/{PoolName}", code: 200)
operation DeleteDedicatedIpPool {
    input: DeleteDedicatedIpPoolRequest
    output: DeleteDedicatedIpPoolResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/identities/{EmailIdentity}", code: 200)
operation DeleteEmailIdentity {
    input: DeleteEmailIdentityRequest
    output: DeleteEmailIdentityResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", code: 200)
operation DeleteEmailIdentityPolicy {
    input: DeleteEmailIdentityPolicyRequest
    output: DeleteEmailIdentityPolicyResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/templates/{TemplateName}", code: 200)
operation DeleteEmailTemplate {
    input: DeleteEmailTemplateRequest
    output: DeleteEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/multi-region-endpoints/{EndpointName}", code: 200)
operation DeleteMultiRegionEndpoint {
    input: DeleteMultiRegionEndpointRequest
    output: DeleteMultiRegionEndpointResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/suppression/addresses/{EmailAddress}", code: 200)
operation DeleteSuppressedDestination {
    input: DeleteSuppressedDestinationRequest
    output: DeleteSuppressedDestinationResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/delete", code: 200)
operation DeleteTenant {
    input: DeleteTenantRequest
    output: DeleteTenantResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/resources/delete", code: 200)
operation DeleteTenantResourceAssociation {
    input: DeleteTenantResourceAssociationRequest
    output: DeleteTenantResourceAssociationResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/account", code: 200)
operation GetAccount {
    input: GetAccountRequest
    output: GetAccountResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/blacklist-report", code: 200)
operation GetBlacklistReports {
    input: GetBlacklistReportsRequest
    output: GetBlacklistReportsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/configuration-sets/{ConfigurationSetName}", code: 200)
operation GetConfigurationSet {
    input: GetConfigurationSetRequest
    output: GetConfigurationSetResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations", code: 200)
operation GetConfigurationSetEventDestinations {
    input: GetConfigurationSetEventDestinationsRequest
    output: GetConfigurationSetEventDestinationsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", code: 200)
operation GetContact {
    input: GetContactRequest
    output: GetContactResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/contact-lists/{ContactListName}", code: 200)
operation GetContactList {
    input: GetContactListRequest
    output: GetContactListResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/custom-verification-email-templates/{TemplateName}", code: 200)
operation GetCustomVerificationEmailTemplate {
    input: GetCustomVerificationEmailTemplateRequest
    output: GetCustomVerificationEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/dedicated-ips/{Ip}", code: 200)
operation GetDedicatedIp {
    input: GetDedicatedIpRequest
    output: GetDedicatedIpResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/dedicated-ip-pools/{PoolName}", code: 200)
operation GetDedicatedIpPool {
    input: GetDedicatedIpPoolRequest
    output: GetDedicatedIpPoolResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/dedicated-ips", code: 200)
operation GetDedicatedIps {
    input: GetDedicatedIpsRequest
    output: GetDedicatedIpsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard", code: 200)
operation GetDeliverabilityDashboardOptions {
    input: GetDeliverabilityDashboardOptionsRequest
    output: GetDeliverabilityDashboardOptionsResponse
    errors: [
        BadRequestException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/test-reports/{ReportId}", code: 200)
operation GetDeliverabilityTestReport {
    input: GetDeliverabilityTestReportRequest
    output: GetDeliverabilityTestReportResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/campaigns/{CampaignId}", code: 200)
operation GetDomainDeliverabilityCampaign {
    input: GetDomainDeliverabilityCampaignRequest
    output: GetDomainDeliverabilityCampaignResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/statistics-report/{Domain}", code: 200)
operation GetDomainStatisticsReport {
    input: GetDomainStatisticsReportRequest
    output: GetDomainStatisticsReportResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/email-address-insights/", code: 200)
operation GetEmailAddressInsights {
    input: GetEmailAddressInsightsRequest
    output: GetEmailAddressInsightsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/identities/{EmailIdentity}", code: 200)
operation GetEmailIdentity {
    input: GetEmailIdentityRequest
    output: GetEmailIdentityResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/identities/{EmailIdentity}/policies", code: 200)
operation GetEmailIdentityPolicies {
    input: GetEmailIdentityPoliciesRequest
    output: GetEmailIdentityPoliciesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/templates/{TemplateName}", code: 200)
operation GetEmailTemplate {
    input: GetEmailTemplateRequest
    output: GetEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/export-jobs/{JobId}", code: 200)
operation GetExportJob {
    input: GetExportJobRequest
    output: GetExportJobResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/import-jobs/{JobId}", code: 200)
operation GetImportJob {
    input: GetImportJobRequest
    output: GetImportJobResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/insights/{MessageId}/", code: 200)
operation GetMessageInsights {
    input: GetMessageInsightsRequest
    output: GetMessageInsightsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/multi-region-endpoints/{EndpointName}", code: 200)
operation GetMultiRegionEndpoint {
    input: GetMultiRegionEndpointRequest
    output: GetMultiRegionEndpointResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}", code: 200)
operation GetReputationEntity {
    input: GetReputationEntityRequest
    output: GetReputationEntityResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/suppression/addresses/{EmailAddress}", code: 200)
operation GetSuppressedDestination {
    input: GetSuppressedDestinationRequest
    output: GetSuppressedDestinationResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/get", code: 200)
operation GetTenant {
    input: GetTenantRequest
    output: GetTenantResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/configuration-sets", code: 200)
operation ListConfigurationSets {
    input: ListConfigurationSetsRequest
    output: ListConfigurationSetsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/contact-lists", code: 200)
operation ListContactLists {
    input: ListContactListsRequest
    output: ListContactListsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/contact-lists/{ContactListName}/contacts/list", code: 200)
operation ListContacts {
    input: ListContactsRequest
    output: ListContactsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/custom-verification-email-templates", code: 200)
operation ListCustomVerificationEmailTemplates {
    input: ListCustomVerificationEmailTemplatesRequest
    output: ListCustomVerificationEmailTemplatesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/dedicated-ip-pools", code: 200)
operation ListDedicatedIpPools {
    input: ListDedicatedIpPoolsRequest
    output: ListDedicatedIpPoolsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/test-reports", code: 200)
operation ListDeliverabilityTestReports {
    input: ListDeliverabilityTestReportsRequest
    output: ListDeliverabilityTestReportsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns", code: 200)
operation ListDomainDeliverabilityCampaigns {
    input: ListDomainDeliverabilityCampaignsRequest
    output: ListDomainDeliverabilityCampaignsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/identities", code: 200)
operation ListEmailIdentities {
    input: ListEmailIdentitiesRequest
    output: ListEmailIdentitiesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/templates", code: 200)
operation ListEmailTemplates {
    input: ListEmailTemplatesRequest
    output: ListEmailTemplatesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/list-export-jobs", code: 200)
operation ListExportJobs {
    input: ListExportJobsRequest
    output: ListExportJobsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/import-jobs/list", code: 200)
operation ListImportJobs {
    input: ListImportJobsRequest
    output: ListImportJobsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/multi-region-endpoints", code: 200)
operation ListMultiRegionEndpoints {
    input: ListMultiRegionEndpointsRequest
    output: ListMultiRegionEndpointsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/vdm/recommendations", code: 200)
operation ListRecommendations {
    input: ListRecommendationsRequest
    output: ListRecommendationsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/reputation/entities", code: 200)
operation ListReputationEntities {
    input: ListReputationEntitiesRequest
    output: ListReputationEntitiesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/resources/tenants/list", code: 200)
operation ListResourceTenants {
    input: ListResourceTenantsRequest
    output: ListResourceTenantsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/suppression/addresses", code: 200)
operation ListSuppressedDestinations {
    input: ListSuppressedDestinationsRequest
    output: ListSuppressedDestinationsResponse
    errors: [
        BadRequestException
        InvalidNextTokenException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/email/tags", code: 200)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/resources/list", code: 200)
operation ListTenantResources {
    input: ListTenantResourcesRequest
    output: ListTenantResourcesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/list", code: 200)
operation ListTenants {
    input: ListTenantsRequest
    output: ListTenantsResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/account/dedicated-ips/warmup", code: 200)
operation PutAccountDedicatedIpWarmupAttributes {
    input: PutAccountDedicatedIpWarmupAttributesRequest
    output: PutAccountDedicatedIpWarmupAttributesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/account/details", code: 200)
operation PutAccountDetails {
    input: PutAccountDetailsRequest
    output: PutAccountDetailsResponse
    errors: [
        BadRequestException
        ConflictException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/account/sending", code: 200)
operation PutAccountSendingAttributes {
    input: PutAccountSendingAttributesRequest
    output: PutAccountSendingAttributesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/account/suppression", code: 200)
operation PutAccountSuppressionAttributes {
    input: PutAccountSuppressionAttributesRequest
    output: PutAccountSuppressionAttributesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/account/vdm", code: 200)
operation PutAccountVdmAttributes {
    input: PutAccountVdmAttributesRequest
    output: PutAccountVdmAttributesResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/archiving-options", code: 200)
@idempotent
operation PutConfigurationSetArchivingOptions {
    input: PutConfigurationSetArchivingOptionsRequest
    output: PutConfigurationSetArchivingOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/delivery-options", code: 200)
operation PutConfigurationSetDeliveryOptions {
    input: PutConfigurationSetDeliveryOptionsRequest
    output: PutConfigurationSetDeliveryOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/reputation-options", code: 200)
operation PutConfigurationSetReputationOptions {
    input: PutConfigurationSetReputationOptionsRequest
    output: PutConfigurationSetReputationOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/sending", code: 200)
operation PutConfigurationSetSendingOptions {
    input: PutConfigurationSetSendingOptionsRequest
    output: PutConfigurationSetSendingOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/suppression-options", code: 200)
operation PutConfigurationSetSuppressionOptions {
    input: PutConfigurationSetSuppressionOptionsRequest
    output: PutConfigurationSetSuppressionOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/tracking-options", code: 200)
operation PutConfigurationSetTrackingOptions {
    input: PutConfigurationSetTrackingOptionsRequest
    output: PutConfigurationSetTrackingOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/vdm-options", code: 200)
operation PutConfigurationSetVdmOptions {
    input: PutConfigurationSetVdmOptionsRequest
    output: PutConfigurationSetVdmOptionsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/dedicated-ips/{Ip}/pool", code: 200)
operation PutDedicatedIpInPool {
    input: PutDedicatedIpInPoolRequest
    output: PutDedicatedIpInPoolResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/dedicated-ip-pools/{PoolName}/scaling", code: 200)
@idempotent
operation PutDedicatedIpPoolScalingAttributes {
    input: PutDedicatedIpPoolScalingAttributesRequest
    output: PutDedicatedIpPoolScalingAttributesResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/dedicated-ips/{Ip}/warmup", code: 200)
operation PutDedicatedIpWarmupAttributes {
    input: PutDedicatedIpWarmupAttributesRequest
    output: PutDedicatedIpWarmupAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/deliverability-dashboard", code: 200)
operation PutDeliverabilityDashboardOption {
    input: PutDeliverabilityDashboardOptionRequest
    output: PutDeliverabilityDashboardOptionResponse
    errors: [
        AlreadyExistsException
        BadRequestException
        LimitExceededException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/configuration-set", code: 200)
operation PutEmailIdentityConfigurationSetAttributes {
    input: PutEmailIdentityConfigurationSetAttributesRequest
    output: PutEmailIdentityConfigurationSetAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/dkim", code: 200)
operation PutEmailIdentityDkimAttributes {
    input: PutEmailIdentityDkimAttributesRequest
    output: PutEmailIdentityDkimAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/dkim/signing", code: 200)
operation PutEmailIdentityDkimSigningAttributes {
    input: PutEmailIdentityDkimSigningAttributesRequest
    output: PutEmailIdentityDkimSigningAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/feedback", code: 200)
operation PutEmailIdentityFeedbackAttributes {
    input: PutEmailIdentityFeedbackAttributesRequest
    output: PutEmailIdentityFeedbackAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/mail-from", code: 200)
operation PutEmailIdentityMailFromAttributes {
    input: PutEmailIdentityMailFromAttributesRequest
    output: PutEmailIdentityMailFromAttributesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/suppression/addresses", code: 200)
operation PutSuppressedDestination {
    input: PutSuppressedDestinationRequest
    output: PutSuppressedDestinationResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/outbound-bulk-emails", code: 200)
operation SendBulkEmail {
    input: SendBulkEmailRequest
    output: SendBulkEmailResponse
    errors: [
        AccountSuspendedException
        BadRequestException
        LimitExceededException
        MailFromDomainNotVerifiedException
        MessageRejected
        NotFoundException
        SendingPausedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/outbound-custom-verification-emails", code: 200)
operation SendCustomVerificationEmail {
    input: SendCustomVerificationEmailRequest
    output: SendCustomVerificationEmailResponse
    errors: [
        BadRequestException
        LimitExceededException
        MailFromDomainNotVerifiedException
        MessageRejected
        NotFoundException
        SendingPausedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/outbound-emails", code: 200)
operation SendEmail {
    input: SendEmailRequest
    output: SendEmailResponse
    errors: [
        AccountSuspendedException
        BadRequestException
        LimitExceededException
        MailFromDomainNotVerifiedException
        MessageRejected
        NotFoundException
        SendingPausedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/tags", code: 200)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/email/templates/{TemplateName}/render", code: 200)
operation TestRenderEmailTemplate {
    input: TestRenderEmailTemplateRequest
    output: TestRenderEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/email/tags", code: 200)
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}", code: 200)
operation UpdateConfigurationSetEventDestination {
    input: UpdateConfigurationSetEventDestinationRequest
    output: UpdateConfigurationSetEventDestinationResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", code: 200)
operation UpdateContact {
    input: UpdateContactRequest
    output: UpdateContactResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/contact-lists/{ContactListName}", code: 200)
operation UpdateContactList {
    input: UpdateContactListRequest
    output: UpdateContactListResponse
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/custom-verification-email-templates/{TemplateName}", code: 200)
operation UpdateCustomVerificationEmailTemplate {
    input: UpdateCustomVerificationEmailTemplateRequest
    output: UpdateCustomVerificationEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", code: 200)
operation UpdateEmailIdentityPolicy {
    input: UpdateEmailIdentityPolicyRequest
    output: UpdateEmailIdentityPolicyResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/templates/{TemplateName}", code: 200)
operation UpdateEmailTemplate {
    input: UpdateEmailTemplateRequest
    output: UpdateEmailTemplateResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status", code: 200)
operation UpdateReputationEntityCustomerManagedStatus {
    input: UpdateReputationEntityCustomerManagedStatusRequest
    output: UpdateReputationEntityCustomerManagedStatusResponse
    errors: [
        BadRequestException
        ConflictException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy", code: 200)
operation UpdateReputationEntityPolicy {
    input: UpdateReputationEntityPolicyRequest
    output: UpdateReputationEntityPolicyResponse
    errors: [
        BadRequestException
        ConflictException
        TooManyRequestsException
    ]
}

structure AccountDetails {
    MailType: MailType
    WebsiteURL: WebsiteURL
    ContactLanguage: ContactLanguage
    UseCaseDescription: UseCaseDescription
    AdditionalContactEmailAddresses: AdditionalContactEmailAddresses
    ReviewDetails: ReviewDetails
}

@error("client")
structure AccountSuspendedException {}

@length(min: 6, max: 254)
@pattern("^(.+)@(.+)$")
@sensitive
string AdditionalContactEmailAddress

@length(min: 1, max: 4)
@sensitive
list AdditionalContactEmailAddresses {
    member: AdditionalContactEmailAddress
}

string AdminEmail

@error("client")
structure AlreadyExistsException {}

@length(min: 1)
string AmazonResourceName

@length(min: 20, max: 1011)
@pattern("arn:(aws|aws-[a-z-]+):ses:[a-z]{2,4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}")
string ArchiveArn

structure ArchivingOptions {
    ArchiveArn: ArchiveArn
}

structure Attachment {
    @required RawContent: RawAttachmentData
    ContentDisposition: AttachmentContentDisposition
    @required FileName: AttachmentFileName
    ContentDescription: AttachmentContentDescription
    ContentId: AttachmentContentId
    ContentTransferEncoding: AttachmentContentTransferEncoding
    ContentType: AttachmentContentType
}

@length(max: 1000)
string AttachmentContentDescription

enum AttachmentContentDisposition {
    ATTACHMENT
    INLINE
}

@length(min: 1, max: 78)
string AttachmentContentId

enum AttachmentContentTransferEncoding {
    BASE64
    QUOTED_PRINTABLE
    SEVEN_BIT
}

@length(min: 1, max: 78)
string AttachmentContentType

@length(max: 255)
string AttachmentFileName

list AttachmentList {
    member: Attachment
}

string AttributesData

@error("client")
structure BadRequestException {}

@length(min: 1, max: 10)
list BatchGetMetricDataQueries {
    member: BatchGetMetricDataQuery
}

structure BatchGetMetricDataQuery {
    @required Id: QueryIdentifier
    @required Namespace: MetricNamespace
    @required Metric: Metric
    Dimensions: Dimensions
    @required StartDate: Timestamp
    @required EndDate: Timestamp
}

structure BatchGetMetricDataRequest {
    @required Queries: BatchGetMetricDataQueries
}

structure BatchGetMetricDataResponse {
    Results: MetricDataResultList
    Errors: MetricDataErrorList
}

enum BehaviorOnMxFailure {
    USE_DEFAULT_VALUE
    REJECT_MESSAGE
}

list BlacklistEntries {
    member: BlacklistEntry
}

structure BlacklistEntry {
    RblName: RblName
    ListingTime: Timestamp
    Description: BlacklistingDescription
}

string BlacklistItemName

list BlacklistItemNames {
    member: BlacklistItemName
}

map BlacklistReport {
    key: BlacklistItemName
    value: BlacklistEntries
}

string BlacklistingDescription

structure Body {
    Text: Content
    Html: Content
}

structure Bounce {
    BounceType: BounceType
    BounceSubType: BounceSubType
    DiagnosticCode: DiagnosticCode
}

string BounceSubType

enum BounceType {
    UNDETERMINED
    TRANSIENT
    PERMANENT
}

structure BulkEmailContent {
    Template: Template
}

structure BulkEmailEntry {
    @required Destination: Destination
    ReplacementTags: MessageTagList
    ReplacementEmailContent: ReplacementEmailContent
    ReplacementHeaders: MessageHeaderList
}

list BulkEmailEntryList {
    member: BulkEmailEntry
}

structure BulkEmailEntryResult {
    Status: BulkEmailStatus
    Error: ErrorMessage
    MessageId: OutboundMessageId
}

list BulkEmailEntryResultList {
    member: BulkEmailEntryResult
}

enum BulkEmailStatus {
    SUCCESS
    MESSAGE_REJECTED
    MAIL_FROM_DOMAIN_NOT_VERIFIED
    CONFIGURATION_SET_NOT_FOUND
    TEMPLATE_NOT_FOUND
    ACCOUNT_SUSPENDED
    ACCOUNT_THROTTLED
    ACCOUNT_DAILY_QUOTA_EXCEEDED
    INVALID_SENDING_POOL_NAME
    ACCOUNT_SENDING_PAUSED
    CONFIGURATION_SET_SENDING_PAUSED
    INVALID_PARAMETER
    TRANSIENT_FAILURE
    FAILED
}

string CampaignId

structure CancelExportJobRequest {
    @required @httpLabel JobId: JobId
}

structure CancelExportJobResponse {}

string CaseId

string Charset

structure CloudWatchDestination {
    @required DimensionConfigurations: CloudWatchDimensionConfigurations
}

structure CloudWatchDimensionConfiguration {
    @required DimensionName: DimensionName
    @required DimensionValueSource: DimensionValueSource
    @required DefaultDimensionValue: DefaultDimensionValue
}

list CloudWatchDimensionConfigurations {
    member: CloudWatchDimensionConfiguration
}

structure Complaint {
    ComplaintSubType: ComplaintSubType
    ComplaintFeedbackType: ComplaintFeedbackType
}

string ComplaintFeedbackType

string ComplaintSubType

@error("server")
structure ConcurrentModificationException {}

string ConfigurationSetName

list ConfigurationSetNameList {
    member: ConfigurationSetName
}

@error("client")
@httpError(409)
structure ConflictException {}

structure Contact {
    EmailAddress: EmailAddress
    TopicPreferences: TopicPreferenceList
    TopicDefaultPreferences: TopicPreferenceList
    UnsubscribeAll: UnsubscribeAll
    LastUpdatedTimestamp: Timestamp
}

enum ContactLanguage {
    EN
    JA
}

structure ContactList {
    ContactListName: ContactListName
    LastUpdatedTimestamp: Timestamp
}

structure ContactListDestination {
    @required ContactListName: ContactListName
    @required ContactListImportAction: ContactListImportAction
}

enum ContactListImportAction {
    DELETE
    PUT
}

string ContactListName

structure Content {
    @required Data: MessageData
    Charset: Charset
}

long Counter

structure CreateConfigurationSetEventDestinationRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    @required EventDestinationName: EventDestinationName
    @required EventDestination: EventDestinationDefinition
}

structure CreateConfigurationSetEventDestinationResponse {}

structure CreateConfigurationSetRequest {
    @required ConfigurationSetName: ConfigurationSetName
    TrackingOptions: TrackingOptions
    DeliveryOptions: DeliveryOptions
    ReputationOptions: ReputationOptions
    SendingOptions: SendingOptions
    Tags: TagList
    SuppressionOptions: SuppressionOptions
    VdmOptions: VdmOptions
    ArchivingOptions: ArchivingOptions
}

structure CreateConfigurationSetResponse {}

structure CreateContactListRequest {
    @required ContactListName: ContactListName
    Topics: Topics
    Description: Description
    Tags: TagList
}

structure CreateContactListResponse {}

structure CreateContactRequest {
    @required @httpLabel ContactListName: ContactListName
    @required EmailAddress: EmailAddress
    TopicPreferences: TopicPreferenceList
    UnsubscribeAll: UnsubscribeAll
    AttributesData: AttributesData
}

structure CreateContactResponse {}

structure CreateCustomVerificationEmailTemplateRequest {
    @required TemplateName: EmailTemplateName
    @required FromEmailAddress: EmailAddress
    @required TemplateSubject: EmailTemplateSubject
    @required TemplateContent: TemplateContent
    Tags: TagList
    @required SuccessRedirectionURL: SuccessRedirectionURL
    @required FailureRedirectionURL: FailureRedirectionURL
}

structure CreateCustomVerificationEmailTemplateResponse {}

structure CreateDedicatedIpPoolRequest {
    @required PoolName: PoolName
    Tags: TagList
    ScalingMode: ScalingMode
}

structure CreateDedicatedIpPoolResponse {}

structure CreateDeliverabilityTestReportRequest {
    ReportName: ReportName
    @required FromEmailAddress: EmailAddress
    @required Content: EmailContent
    Tags: TagList
}

structure CreateDeliverabilityTestReportResponse {
    @required ReportId: ReportId
    @required DeliverabilityTestStatus: DeliverabilityTestStatus
}

structure CreateEmailIdentityPolicyRequest {
    @required @httpLabel EmailIdentity: Identity
    @required @httpLabel PolicyName: PolicyName
    @required Policy: Policy
}

structure CreateEmailIdentityPolicyResponse {}

structure CreateEmailIdentityRequest {
    @required EmailIdentity: Identity
    Tags: TagList
    DkimSigningAttributes: DkimSigningAttributes
    ConfigurationSetName: ConfigurationSetName
}

structure CreateEmailIdentityResponse {
    IdentityType: IdentityType
    VerifiedForSendingStatus: Enabled
    DkimAttributes: DkimAttributes
}

structure CreateEmailTemplateRequest {
    @required TemplateName: EmailTemplateName
    @required TemplateContent: EmailTemplateContent
    Tags: TagList
}

structure CreateEmailTemplateResponse {}

structure CreateExportJobRequest {
    @required ExportDataSource: ExportDataSource
    @required ExportDestination: ExportDestination
}

structure CreateExportJobResponse {
    JobId: JobId
}

structure CreateImportJobRequest {
    @required ImportDestination: ImportDestination
    @required ImportDataSource: ImportDataSource
}

structure CreateImportJobResponse {
    JobId: JobId
}

structure CreateMultiRegionEndpointRequest {
    @required EndpointName: EndpointName
    @required Details: Details
    Tags: TagList
}

structure CreateMultiRegionEndpointResponse {
    Status: Status
    EndpointId: EndpointId
}

structure CreateTenantRequest {
    @required TenantName: TenantName
    Tags: TagList
}

structure CreateTenantResourceAssociationRequest {
    @required TenantName: TenantName
    @required ResourceArn: AmazonResourceName
}

structure CreateTenantResourceAssociationResponse {}

structure CreateTenantResponse {
    TenantName: TenantName
    TenantId: TenantId
    TenantArn: AmazonResourceName
    CreatedTimestamp: Timestamp
    Tags: TagList
    SendingStatus: SendingStatus
}

string CustomRedirectDomain

structure CustomVerificationEmailTemplateMetadata {
    TemplateName: EmailTemplateName
    FromEmailAddress: EmailAddress
    TemplateSubject: EmailTemplateSubject
    SuccessRedirectionURL: SuccessRedirectionURL
    FailureRedirectionURL: FailureRedirectionURL
}

list CustomVerificationEmailTemplatesList {
    member: CustomVerificationEmailTemplateMetadata
}

structure DailyVolume {
    StartDate: Timestamp
    VolumeStatistics: VolumeStatistics
    DomainIspPlacements: DomainIspPlacements
}

list DailyVolumes {
    member: DailyVolume
}

structure DashboardAttributes {
    EngagementMetrics: FeatureStatus
}

structure DashboardOptions {
    EngagementMetrics: FeatureStatus
}

enum DataFormat {
    CSV
    JSON
}

structure DedicatedIp {
    @required Ip: Ip
    @required WarmupStatus: WarmupStatus
    @required WarmupPercentage: Percentage100Wrapper
    PoolName: PoolName
}

list DedicatedIpList {
    member: DedicatedIp
}

structure DedicatedIpPool {
    @required PoolName: PoolName
    @required ScalingMode: ScalingMode
}

string DefaultDimensionValue

structure DeleteConfigurationSetEventDestinationRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    @required @httpLabel EventDestinationName: EventDestinationName
}

structure DeleteConfigurationSetEventDestinationResponse {}

structure DeleteConfigurationSetRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
}

structure DeleteConfigurationSetResponse {}

structure DeleteContactListRequest {
    @required @httpLabel ContactListName: ContactListName
}

structure DeleteContactListResponse {}

structure DeleteContactRequest {
    @required @httpLabel ContactListName: ContactListName
    @required @httpLabel EmailAddress: EmailAddress
}

structure DeleteContactResponse {}

structure DeleteCustomVerificationEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
}

structure DeleteCustomVerificationEmailTemplateResponse {}

structure DeleteDedicatedIpPoolRequest {
    @required @httpLabel PoolName: PoolName
}

structure DeleteDedicatedIpPoolResponse {}

structure DeleteEmailIdentityPolicyRequest {
    @required @httpLabel EmailIdentity: Identity
    @required @httpLabel PolicyName: PolicyName
}

structure DeleteEmailIdentityPolicyResponse {}

structure DeleteEmailIdentityRequest {
    @required @httpLabel EmailIdentity: Identity
}

structure DeleteEmailIdentityResponse {}

structure DeleteEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
}

structure DeleteEmailTemplateResponse {}

structure DeleteMultiRegionEndpointRequest {
    @required @httpLabel EndpointName: EndpointName
}

structure DeleteMultiRegionEndpointResponse {
    Status: Status
}

structure DeleteSuppressedDestinationRequest {
    @required @httpLabel EmailAddress: EmailAddress
}

structure DeleteSuppressedDestinationResponse {}

structure DeleteTenantRequest {
    @required TenantName: TenantName
}

structure DeleteTenantResourceAssociationRequest {
    @required TenantName: TenantName
    @required ResourceArn: AmazonResourceName
}

structure DeleteTenantResourceAssociationResponse {}

structure DeleteTenantResponse {}

enum DeliverabilityDashboardAccountStatus {
    ACTIVE
    PENDING_EXPIRATION
    DISABLED
}

structure DeliverabilityTestReport {
    ReportId: ReportId
    ReportName: ReportName
    Subject: DeliverabilityTestSubject
    FromEmailAddress: EmailAddress
    CreateDate: Timestamp
    DeliverabilityTestStatus: DeliverabilityTestStatus
}

list DeliverabilityTestReports {
    member: DeliverabilityTestReport
}

enum DeliverabilityTestStatus {
    IN_PROGRESS
    COMPLETED
}

string DeliverabilityTestSubject

enum DeliveryEventType {
    SEND
    DELIVERY
    TRANSIENT_BOUNCE
    PERMANENT_BOUNCE
    UNDETERMINED_BOUNCE
    COMPLAINT
}

structure DeliveryOptions {
    TlsPolicy: TlsPolicy
    SendingPoolName: PoolName
    MaxDeliverySeconds: MaxDeliverySeconds
}

string Description

structure Destination {
    ToAddresses: EmailAddressList
    CcAddresses: EmailAddressList
    BccAddresses: EmailAddressList
}

structure Details {
    @required RoutesDetails: RoutesDetails
}

string DiagnosticCode

string DimensionName

enum DimensionValueSource {
    MESSAGE_TAG
    EMAIL_HEADER
    LINK_TAG
}

@length(min: 1, max: 3)
map Dimensions {
    key: MetricDimensionName
    value: MetricDimensionValue
}

string DisplayName

structure DkimAttributes {
    SigningEnabled: Enabled
    Status: DkimStatus
    Tokens: DnsTokenList
    SigningHostedZone: HostedZone
    SigningAttributesOrigin: DkimSigningAttributesOrigin
    NextSigningKeyLength: DkimSigningKeyLength
    CurrentSigningKeyLength: DkimSigningKeyLength
    LastKeyGenerationTimestamp: Timestamp
}

structure DkimSigningAttributes {
    DomainSigningSelector: Selector
    DomainSigningPrivateKey: PrivateKey
    NextSigningKeyLength: DkimSigningKeyLength
    DomainSigningAttributesOrigin: DkimSigningAttributesOrigin
}

enum DkimSigningAttributesOrigin {
    AWS_SES
    EXTERNAL
    AWS_SES_AF_SOUTH_1
    AWS_SES_EU_NORTH_1
    AWS_SES_AP_SOUTH_1
    AWS_SES_EU_WEST_3
    AWS_SES_EU_WEST_2
    AWS_SES_EU_SOUTH_1
    AWS_SES_EU_WEST_1
    AWS_SES_AP_NORTHEAST_3
    AWS_SES_AP_NORTHEAST_2
    AWS_SES_ME_SOUTH_1
    AWS_SES_AP_NORTHEAST_1
    AWS_SES_IL_CENTRAL_1
    AWS_SES_SA_EAST_1
    AWS_SES_CA_CENTRAL_1
    AWS_SES_AP_SOUTHEAST_1
    AWS_SES_AP_SOUTHEAST_2
    AWS_SES_AP_SOUTHEAST_3
    AWS_SES_EU_CENTRAL_1
    AWS_SES_US_EAST_1
    AWS_SES_US_EAST_2
    AWS_SES_US_WEST_1
    AWS_SES_US_WEST_2
    AWS_SES_ME_CENTRAL_1
    AWS_SES_AP_SOUTH_2
    AWS_SES_EU_CENTRAL_2
    AWS_SES_AP_SOUTHEAST_5
    AWS_SES_CA_WEST_1
}

enum DkimSigningKeyLength {
    RSA_1024_BIT
    RSA_2048_BIT
}

enum DkimStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
    NOT_STARTED
}

string DnsToken

list DnsTokenList {
    member: DnsToken
}

string Domain

structure DomainDeliverabilityCampaign {
    CampaignId: CampaignId
    ImageUrl: ImageUrl
    Subject: Subject
    FromAddress: Identity
    SendingIps: IpList
    FirstSeenDateTime: Timestamp
    LastSeenDateTime: Timestamp
    InboxCount: Volume
    SpamCount: Volume
    ReadRate: Percentage
    DeleteRate: Percentage
    ReadDeleteRate: Percentage
    ProjectedVolume: Volume
    Esps: Esps
}

list DomainDeliverabilityCampaignList {
    member: DomainDeliverabilityCampaign
}

structure DomainDeliverabilityTrackingOption {
    Domain: Domain
    SubscriptionStartDate: Timestamp
    InboxPlacementTrackingOption: InboxPlacementTrackingOption
}

list DomainDeliverabilityTrackingOptions {
    member: DomainDeliverabilityTrackingOption
}

structure DomainIspPlacement {
    IspName: IspName
    InboxRawCount: Volume
    SpamRawCount: Volume
    InboxPercentage: Percentage
    SpamPercentage: Percentage
}

list DomainIspPlacements {
    member: DomainIspPlacement
}

string EmailAddress

@length(max: 5)
list EmailAddressFilterList {
    member: InsightsEmailAddress
}

enum EmailAddressInsightsConfidenceVerdict {
    LOW
    MEDIUM
    HIGH
}

structure EmailAddressInsightsMailboxEvaluations {
    HasValidSyntax: EmailAddressInsightsVerdict
    HasValidDnsRecords: EmailAddressInsightsVerdict
    MailboxExists: EmailAddressInsightsVerdict
    IsRoleAddress: EmailAddressInsightsVerdict
    IsDisposable: EmailAddressInsightsVerdict
    IsRandomInput: EmailAddressInsightsVerdict
}

structure EmailAddressInsightsVerdict {
    ConfidenceVerdict: EmailAddressInsightsConfidenceVerdict
}

list EmailAddressList {
    member: EmailAddress
}

structure EmailContent {
    Simple: Message
    Raw: RawMessage
    Template: Template
}

structure EmailInsights {
    Destination: InsightsEmailAddress
    Isp: Isp
    Events: InsightsEvents
}

list EmailInsightsList {
    member: EmailInsights
}

@length(min: 1, max: 998)
@sensitive
string EmailSubject

@length(max: 1)
list EmailSubjectFilterList {
    member: EmailSubject
}

structure EmailTemplateContent {
    Subject: EmailTemplateSubject
    Text: EmailTemplateText
    Html: EmailTemplateHtml
}

@length(max: 262144)
string EmailTemplateData

string EmailTemplateHtml

structure EmailTemplateMetadata {
    TemplateName: EmailTemplateName
    CreatedTimestamp: Timestamp
}

list EmailTemplateMetadataList {
    member: EmailTemplateMetadata
}

@length(min: 1)
string EmailTemplateName

string EmailTemplateSubject

string EmailTemplateText

boolean Enabled

boolean EnabledWrapper

string EndpointId

@length(min: 1, max: 64)
@pattern("^[\\w\\-_]+$")
string EndpointName

enum EngagementEventType {
    OPEN
    CLICK
}

string ErrorMessage

string Esp

list Esps {
    member: Esp
}

structure EventBridgeDestination {
    @required EventBusArn: AmazonResourceName
}

structure EventDestination {
    @required Name: EventDestinationName
    Enabled: Enabled
    @required MatchingEventTypes: EventTypes
    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SnsDestination: SnsDestination
    EventBridgeDestination: EventBridgeDestination
    PinpointDestination: PinpointDestination
}

structure EventDestinationDefinition {
    Enabled: Enabled
    MatchingEventTypes: EventTypes
    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SnsDestination: SnsDestination
    EventBridgeDestination: EventBridgeDestination
    PinpointDestination: PinpointDestination
}

string EventDestinationName

list EventDestinations {
    member: EventDestination
}

structure EventDetails {
    Bounce: Bounce
    Complaint: Complaint
}

enum EventType {
    SEND
    REJECT
    BOUNCE
    COMPLAINT
    DELIVERY
    OPEN
    CLICK
    RENDERING_FAILURE
    DELIVERY_DELAY
    SUBSCRIPTION
}

list EventTypes {
    member: EventType
}

structure ExportDataSource {
    MetricsDataSource: MetricsDataSource
    MessageInsightsDataSource: MessageInsightsDataSource
}

structure ExportDestination {
    @required DataFormat: DataFormat
    S3Url: S3Url
}

@length(min: 1, max: 10)
list ExportDimensionValue {
    member: MetricDimensionValue
}

@length(min: 1, max: 3)
map ExportDimensions {
    key: MetricDimensionName
    value: ExportDimensionValue
}

structure ExportJobSummary {
    JobId: JobId
    ExportSourceType: ExportSourceType
    JobStatus: JobStatus
    CreatedTimestamp: Timestamp
    CompletedTimestamp: Timestamp
}

list ExportJobSummaryList {
    member: ExportJobSummary
}

structure ExportMetric {
    Name: Metric
    Aggregation: MetricAggregation
}

@length(min: 1, max: 10)
list ExportMetrics {
    member: ExportMetric
}

enum ExportSourceType {
    METRICS_DATA
    MESSAGE_INSIGHTS
}

structure ExportStatistics {
    ProcessedRecordsCount: ProcessedRecordsCount
    ExportedRecordsCount: ExportedRecordsCount
}

integer ExportedRecordsCount

integer FailedRecordsCount

string FailedRecordsS3Url

structure FailureInfo {
    FailedRecordsS3Url: FailedRecordsS3Url
    ErrorMessage: ErrorMessage
}

string FailureRedirectionURL

enum FeatureStatus {
    ENABLED
    DISABLED
}

string FeedbackId

string GeneralEnforcementStatus

structure GetAccountRequest {}

structure GetAccountResponse {
    DedicatedIpAutoWarmupEnabled: Enabled
    EnforcementStatus: GeneralEnforcementStatus
    ProductionAccessEnabled: Enabled
    SendQuota: SendQuota
    SendingEnabled: Enabled
    SuppressionAttributes: SuppressionAttributes
    Details: AccountDetails
    VdmAttributes: VdmAttributes
}

structure GetBlacklistReportsRequest {
    @required @httpQuery("BlacklistItemNames") BlacklistItemNames: BlacklistItemNames
}

structure GetBlacklistReportsResponse {
    @required BlacklistReport: BlacklistReport
}

structure GetConfigurationSetEventDestinationsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
}

structure GetConfigurationSetEventDestinationsResponse {
    EventDestinations: EventDestinations
}

structure GetConfigurationSetRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
}

structure GetConfigurationSetResponse {
    ConfigurationSetName: ConfigurationSetName
    TrackingOptions: TrackingOptions
    DeliveryOptions: DeliveryOptions
    ReputationOptions: ReputationOptions
    SendingOptions: SendingOptions
    Tags: TagList
    SuppressionOptions: SuppressionOptions
    VdmOptions: VdmOptions
    ArchivingOptions: ArchivingOptions
}

structure GetContactListRequest {
    @required @httpLabel ContactListName: ContactListName
}

structure GetContactListResponse {
    ContactListName: ContactListName
    Topics: Topics
    Description: Description
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Tags: TagList
}

structure GetContactRequest {
    @required @httpLabel ContactListName: ContactListName
    @required @httpLabel EmailAddress: EmailAddress
}

structure GetContactResponse {
    ContactListName: ContactListName
    EmailAddress: EmailAddress
    TopicPreferences: TopicPreferenceList
    TopicDefaultPreferences: TopicPreferenceList
    UnsubscribeAll: UnsubscribeAll
    AttributesData: AttributesData
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

structure GetCustomVerificationEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
}

structure GetCustomVerificationEmailTemplateResponse {
    TemplateName: EmailTemplateName
    FromEmailAddress: EmailAddress
    TemplateSubject: EmailTemplateSubject
    TemplateContent: TemplateContent
    Tags: TagList
    SuccessRedirectionURL: SuccessRedirectionURL
    FailureRedirectionURL: FailureRedirectionURL
}

structure GetDedicatedIpPoolRequest {
    @required @httpLabel PoolName: PoolName
}

structure GetDedicatedIpPoolResponse {
    DedicatedIpPool: DedicatedIpPool
}

structure GetDedicatedIpRequest {
    @required @httpLabel Ip: Ip
}

structure GetDedicatedIpResponse {
    DedicatedIp: DedicatedIp
}

structure GetDedicatedIpsRequest {
    @httpQuery("PoolName") PoolName: PoolName
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure GetDedicatedIpsResponse {
    DedicatedIps: DedicatedIpList
    NextToken: NextToken
}

structure GetDeliverabilityDashboardOptionsRequest {}

structure GetDeliverabilityDashboardOptionsResponse {
    @required DashboardEnabled: Enabled
    SubscriptionExpiryDate: Timestamp
    AccountStatus: DeliverabilityDashboardAccountStatus
    ActiveSubscribedDomains: DomainDeliverabilityTrackingOptions
    PendingExpirationSubscribedDomains: DomainDeliverabilityTrackingOptions
}

structure GetDeliverabilityTestReportRequest {
    @required @httpLabel ReportId: ReportId
}

structure GetDeliverabilityTestReportResponse {
    @required DeliverabilityTestReport: DeliverabilityTestReport
    @required OverallPlacement: PlacementStatistics
    @required IspPlacements: IspPlacements
    Message: MessageContent
    Tags: TagList
}

structure GetDomainDeliverabilityCampaignRequest {
    @required @httpLabel CampaignId: CampaignId
}

structure GetDomainDeliverabilityCampaignResponse {
    @required DomainDeliverabilityCampaign: DomainDeliverabilityCampaign
}

structure GetDomainStatisticsReportRequest {
    @required @httpLabel Domain: Identity
    @required @httpQuery("StartDate") StartDate: Timestamp
    @required @httpQuery("EndDate") EndDate: Timestamp
}

structure GetDomainStatisticsReportResponse {
    @required OverallVolume: OverallVolume
    @required DailyVolumes: DailyVolumes
}

structure GetEmailAddressInsightsRequest {
    @required EmailAddress: EmailAddress
}

structure GetEmailAddressInsightsResponse {
    MailboxValidation: MailboxValidation
}

structure GetEmailIdentityPoliciesRequest {
    @required @httpLabel EmailIdentity: Identity
}

structure GetEmailIdentityPoliciesResponse {
    Policies: PolicyMap
}

structure GetEmailIdentityRequest {
    @required @httpLabel EmailIdentity: Identity
}

structure GetEmailIdentityResponse {
    IdentityType: IdentityType
    FeedbackForwardingStatus: Enabled
    VerifiedForSendingStatus: Enabled
    DkimAttributes: DkimAttributes
    MailFromAttributes: MailFromAttributes
    Policies: PolicyMap
    Tags: TagList
    ConfigurationSetName: ConfigurationSetName
    VerificationStatus: VerificationStatus
    VerificationInfo: VerificationInfo
}

structure GetEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
}

structure GetEmailTemplateResponse {
    @required TemplateName: EmailTemplateName
    @required TemplateContent: EmailTemplateContent
    Tags: TagList
}

structure GetExportJobRequest {
    @required @httpLabel JobId: JobId
}

structure GetExportJobResponse {
    JobId: JobId
    ExportSourceType: ExportSourceType
    JobStatus: JobStatus
    ExportDestination: ExportDestination
    ExportDataSource: ExportDataSource
    CreatedTimestamp: Timestamp
    CompletedTimestamp: Timestamp
    FailureInfo: FailureInfo
    Statistics: ExportStatistics
}

structure GetImportJobRequest {
    @required @httpLabel JobId: JobId
}

structure GetImportJobResponse {
    JobId: JobId
    ImportDestination: ImportDestination
    ImportDataSource: ImportDataSource
    FailureInfo: FailureInfo
    JobStatus: JobStatus
    CreatedTimestamp: Timestamp
    CompletedTimestamp: Timestamp
    ProcessedRecordsCount: ProcessedRecordsCount
    FailedRecordsCount: FailedRecordsCount
}

structure GetMessageInsightsRequest {
    @required @httpLabel MessageId: OutboundMessageId
}

structure GetMessageInsightsResponse {
    MessageId: OutboundMessageId
    FromEmailAddress: InsightsEmailAddress
    Subject: EmailSubject
    EmailTags: MessageTagList
    Insights: EmailInsightsList
}

structure GetMultiRegionEndpointRequest {
    @required @httpLabel EndpointName: EndpointName
}

structure GetMultiRegionEndpointResponse {
    EndpointName: EndpointName
    EndpointId: EndpointId
    Routes: Routes
    Status: Status
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

structure GetReputationEntityRequest {
    @required @httpLabel ReputationEntityReference: ReputationEntityReference
    @required @httpLabel ReputationEntityType: ReputationEntityType
}

structure GetReputationEntityResponse {
    ReputationEntity: ReputationEntity
}

structure GetSuppressedDestinationRequest {
    @required @httpLabel EmailAddress: EmailAddress
}

structure GetSuppressedDestinationResponse {
    @required SuppressedDestination: SuppressedDestination
}

structure GetTenantRequest {
    @required TenantName: TenantName
}

structure GetTenantResponse {
    Tenant: Tenant
}

structure GuardianAttributes {
    OptimizedSharedDelivery: FeatureStatus
}

structure GuardianOptions {
    OptimizedSharedDelivery: FeatureStatus
}

string HostedZone

enum HttpsPolicy {
    REQUIRE
    REQUIRE_OPEN_ONLY
    OPTIONAL
}

@length(min: 1)
string Identity

structure IdentityInfo {
    IdentityType: IdentityType
    IdentityName: Identity
    SendingEnabled: Enabled
    VerificationStatus: VerificationStatus
}

list IdentityInfoList {
    member: IdentityInfo
}

enum IdentityType {
    EMAIL_ADDRESS
    DOMAIN
    MANAGED_DOMAIN
}

string ImageUrl

structure ImportDataSource {
    @required S3Url: S3Url
    @required DataFormat: DataFormat
}

structure ImportDestination {
    SuppressionListDestination: SuppressionListDestination
    ContactListDestination: ContactListDestination
}

enum ImportDestinationType {
    SUPPRESSION_LIST
    CONTACT_LIST
}

structure ImportJobSummary {
    JobId: JobId
    ImportDestination: ImportDestination
    JobStatus: JobStatus
    CreatedTimestamp: Timestamp
    ProcessedRecordsCount: ProcessedRecordsCount
    FailedRecordsCount: FailedRecordsCount
}

list ImportJobSummaryList {
    member: ImportJobSummary
}

structure InboxPlacementTrackingOption {
    Global: Enabled
    TrackedIsps: IspNameList
}

@length(min: 1, max: 320)
@sensitive
string InsightsEmailAddress

structure InsightsEvent {
    Timestamp: Timestamp
    Type: EventType
    Details: EventDetails
}

list InsightsEvents {
    member: InsightsEvent
}

@error("server")
structure InternalServiceErrorException {}

@error("client")
structure InvalidNextTokenException {}

string Ip

list IpList {
    member: Ip
}

string Isp

@length(max: 5)
list IspFilterList {
    member: Isp
}

string IspName

list IspNameList {
    member: IspName
}

structure IspPlacement {
    IspName: IspName
    PlacementStatistics: PlacementStatistics
}

list IspPlacements {
    member: IspPlacement
}

@length(min: 1)
string JobId

enum JobStatus {
    CREATED
    PROCESSING
    COMPLETED
    FAILED
    CANCELLED
}

structure KinesisFirehoseDestination {
    @required IamRoleArn: AmazonResourceName
    @required DeliveryStreamArn: AmazonResourceName
}

@length(max: 5)
list LastDeliveryEventList {
    member: DeliveryEventType
}

@length(max: 2)
list LastEngagementEventList {
    member: EngagementEventType
}

timestamp LastFreshStart

@error("client")
structure LimitExceededException {}

structure ListConfigurationSetsRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListConfigurationSetsResponse {
    ConfigurationSets: ConfigurationSetNameList
    NextToken: NextToken
}

structure ListContactListsRequest {
    @httpQuery("PageSize") PageSize: MaxItems
    @httpQuery("NextToken") NextToken: NextToken
}

structure ListContactListsResponse {
    ContactLists: ListOfContactLists
    NextToken: NextToken
}

structure ListContactsFilter {
    FilteredStatus: SubscriptionStatus
    TopicFilter: TopicFilter
}

structure ListContactsRequest {
    @required @httpLabel ContactListName: ContactListName
    Filter: ListContactsFilter
    PageSize: MaxItems
    NextToken: NextToken
}

structure ListContactsResponse {
    Contacts: ListOfContacts
    NextToken: NextToken
}

structure ListCustomVerificationEmailTemplatesRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListCustomVerificationEmailTemplatesResponse {
    CustomVerificationEmailTemplates: CustomVerificationEmailTemplatesList
    NextToken: NextToken
}

structure ListDedicatedIpPoolsRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListDedicatedIpPoolsResponse {
    DedicatedIpPools: ListOfDedicatedIpPools
    NextToken: NextToken
}

structure ListDeliverabilityTestReportsRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListDeliverabilityTestReportsResponse {
    @required DeliverabilityTestReports: DeliverabilityTestReports
    NextToken: NextToken
}

structure ListDomainDeliverabilityCampaignsRequest {
    @required @httpQuery("StartDate") StartDate: Timestamp
    @required @httpQuery("EndDate") EndDate: Timestamp
    @required @httpLabel SubscribedDomain: Domain
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListDomainDeliverabilityCampaignsResponse {
    @required DomainDeliverabilityCampaigns: DomainDeliverabilityCampaignList
    NextToken: NextToken
}

structure ListEmailIdentitiesRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListEmailIdentitiesResponse {
    EmailIdentities: IdentityInfoList
    NextToken: NextToken
}

structure ListEmailTemplatesRequest {
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListEmailTemplatesResponse {
    TemplatesMetadata: EmailTemplateMetadataList
    NextToken: NextToken
}

structure ListExportJobsRequest {
    NextToken: NextToken
    PageSize: MaxItems
    ExportSourceType: ExportSourceType
    JobStatus: JobStatus
}

structure ListExportJobsResponse {
    ExportJobs: ExportJobSummaryList
    NextToken: NextToken
}

structure ListImportJobsRequest {
    ImportDestinationType: ImportDestinationType
    NextToken: NextToken
    PageSize: MaxItems
}

structure ListImportJobsResponse {
    ImportJobs: ImportJobSummaryList
    NextToken: NextToken
}

structure ListManagementOptions {
    @required ContactListName: ContactListName
    TopicName: TopicName
}

structure ListMultiRegionEndpointsRequest {
    @httpQuery("NextToken") NextToken: NextTokenV2
    @httpQuery("PageSize") PageSize: PageSizeV2
}

structure ListMultiRegionEndpointsResponse {
    MultiRegionEndpoints: MultiRegionEndpoints
    NextToken: NextTokenV2
}

list ListOfContactLists {
    member: ContactList
}

list ListOfContacts {
    member: Contact
}

list ListOfDedicatedIpPools {
    member: PoolName
}

@length(min: 1, max: 512)
string ListRecommendationFilterValue

@length(min: 1, max: 2)
map ListRecommendationsFilter {
    key: ListRecommendationsFilterKey
    value: ListRecommendationFilterValue
}

enum ListRecommendationsFilterKey {
    TYPE
    IMPACT
    STATUS
    RESOURCE_ARN
}

structure ListRecommendationsRequest {
    Filter: ListRecommendationsFilter
    NextToken: NextToken
    PageSize: MaxItems
}

structure ListRecommendationsResponse {
    Recommendations: RecommendationsList
    NextToken: NextToken
}

structure ListReputationEntitiesRequest {
    Filter: ReputationEntityFilter
    NextToken: NextToken
    PageSize: MaxItems
}

structure ListReputationEntitiesResponse {
    ReputationEntities: ReputationEntitiesList
    NextToken: NextToken
}

structure ListResourceTenantsRequest {
    @required ResourceArn: AmazonResourceName
    PageSize: MaxItems
    NextToken: NextToken
}

structure ListResourceTenantsResponse {
    ResourceTenants: ResourceTenantMetadataList
    NextToken: NextToken
}

structure ListSuppressedDestinationsRequest {
    @httpQuery("Reason") Reasons: SuppressionListReasons
    @httpQuery("StartDate") StartDate: Timestamp
    @httpQuery("EndDate") EndDate: Timestamp
    @httpQuery("NextToken") NextToken: NextToken
    @httpQuery("PageSize") PageSize: MaxItems
}

structure ListSuppressedDestinationsResponse {
    SuppressedDestinationSummaries: SuppressedDestinationSummaries
    NextToken: NextToken
}

structure ListTagsForResourceRequest {
    @required @httpQuery("ResourceArn") ResourceArn: AmazonResourceName
}

structure ListTagsForResourceResponse {
    @required Tags: TagList
}

map ListTenantResourcesFilter {
    key: ListTenantResourcesFilterKey
    value: ListTenantResourcesFilterValue
}

enum ListTenantResourcesFilterKey {
    RESOURCE_TYPE
}

@length(min: 1, max: 512)
string ListTenantResourcesFilterValue

structure ListTenantResourcesRequest {
    @required TenantName: TenantName
    Filter: ListTenantResourcesFilter
    PageSize: MaxItems
    NextToken: NextToken
}

structure ListTenantResourcesResponse {
    TenantResources: TenantResourceList
    NextToken: NextToken
}

structure ListTenantsRequest {
    NextToken: NextToken
    PageSize: MaxItems
}

structure ListTenantsResponse {
    Tenants: TenantInfoList
    NextToken: NextToken
}

structure MailFromAttributes {
    @required MailFromDomain: MailFromDomainName
    @required MailFromDomainStatus: MailFromDomainStatus
    @required BehaviorOnMxFailure: BehaviorOnMxFailure
}

string MailFromDomainName

@error("client")
structure MailFromDomainNotVerifiedException {}

enum MailFromDomainStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
}

enum MailType {
    MARKETING
    TRANSACTIONAL
}

structure MailboxValidation {
    IsValid: EmailAddressInsightsVerdict
    Evaluations: EmailAddressInsightsMailboxEvaluations
}

double Max24HourSend

@range(min: 300, max: 50400)
long MaxDeliverySeconds

integer MaxItems

double MaxSendRate

structure Message {
    @required Subject: Content
    @required Body: Body
    Headers: MessageHeaderList
    Attachments: AttachmentList
}

string MessageContent

string MessageData

structure MessageHeader {
    @required Name: MessageHeaderName
    @required Value: MessageHeaderValue
}

@length(min: 0, max: 15)
list MessageHeaderList {
    member: MessageHeader
}

@length(min: 1, max: 126)
@pattern("^[!-9;-@A-~]+$")
string MessageHeaderName

@length(min: 1, max: 995)
@pattern("[ -~]*")
string MessageHeaderValue

structure MessageInsightsDataSource {
    @required StartDate: Timestamp
    @required EndDate: Timestamp
    Include: MessageInsightsFilters
    Exclude: MessageInsightsFilters
    MaxResults: MessageInsightsExportMaxResults
}

@range(min: 1, max: 10000)
integer MessageInsightsExportMaxResults

structure MessageInsightsFilters {
    FromEmailAddress: EmailAddressFilterList
    Destination: EmailAddressFilterList
    Subject: EmailSubjectFilterList
    Isp: IspFilterList
    LastDeliveryEvent: LastDeliveryEventList
    LastEngagementEvent: LastEngagementEventList
}

@error("client")
structure MessageRejected {}

structure MessageTag {
    @required Name: MessageTagName
    @required Value: MessageTagValue
}

list MessageTagList {
    member: MessageTag
}

string MessageTagName

string MessageTagValue

enum Metric {
    SEND
    COMPLAINT
    PERMANENT_BOUNCE
    TRANSIENT_BOUNCE
    OPEN
    CLICK
    DELIVERY
    DELIVERY_OPEN
    DELIVERY_CLICK
    DELIVERY_COMPLAINT
}

enum MetricAggregation {
    RATE
    VOLUME
}

structure MetricDataError {
    Id: QueryIdentifier
    Code: QueryErrorCode
    Message: QueryErrorMessage
}

list MetricDataErrorList {
    member: MetricDataError
}

structure MetricDataResult {
    Id: QueryIdentifier
    Timestamps: TimestampList
    Values: MetricValueList
}

list MetricDataResultList {
    member: MetricDataResult
}

enum MetricDimensionName {
    EMAIL_IDENTITY
    CONFIGURATION_SET
    ISP
}

string MetricDimensionValue

enum MetricNamespace {
    VDM
}

list MetricValueList {
    member: Counter
}

structure MetricsDataSource {
    @required Dimensions: ExportDimensions
    @required Namespace: MetricNamespace
    @required Metrics: ExportMetrics
    @required StartDate: Timestamp
    @required EndDate: Timestamp
}

structure MultiRegionEndpoint {
    EndpointName: EndpointName
    Status: Status
    EndpointId: EndpointId
    Regions: Regions
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

list MultiRegionEndpoints {
    member: MultiRegionEndpoint
}

string NextToken

@length(min: 1, max: 5000)
@pattern("^^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string NextTokenV2

@error("client")
@httpError(404)
structure NotFoundException {}

string OutboundMessageId

structure OverallVolume {
    VolumeStatistics: VolumeStatistics
    ReadRatePercent: Percentage
    DomainIspPlacements: DomainIspPlacements
}

@range(min: 1, max: 1000)
integer PageSizeV2

double Percentage

integer Percentage100Wrapper

structure PinpointDestination {
    ApplicationArn: AmazonResourceName
}

structure PlacementStatistics {
    InboxPercentage: Percentage
    SpamPercentage: Percentage
    MissingPercentage: Percentage
    SpfPercentage: Percentage
    DkimPercentage: Percentage
}

@length(min: 1)
string Policy

map PolicyMap {
    key: PolicyName
    value: Policy
}

@length(min: 1, max: 64)
string PolicyName

string PoolName

string PrimaryNameServer

@length(min: 1, max: 20480)
@pattern("^[a-zA-Z0-9+\\/]+={0,2}$")
@sensitive
string PrivateKey

integer ProcessedRecordsCount

structure PutAccountDedicatedIpWarmupAttributesRequest {
    AutoWarmupEnabled: Enabled
}

structure PutAccountDedicatedIpWarmupAttributesResponse {}

structure PutAccountDetailsRequest {
    @required MailType: MailType
    @required WebsiteURL: WebsiteURL
    ContactLanguage: ContactLanguage
    UseCaseDescription: UseCaseDescription
    AdditionalContactEmailAddresses: AdditionalContactEmailAddresses
    ProductionAccessEnabled: EnabledWrapper
}

structure PutAccountDetailsResponse {}

structure PutAccountSendingAttributesRequest {
    SendingEnabled: Enabled
}

structure PutAccountSendingAttributesResponse {}

structure PutAccountSuppressionAttributesRequest {
    SuppressedReasons: SuppressionListReasons
    ValidationAttributes: SuppressionValidationAttributes
}

structure PutAccountSuppressionAttributesResponse {}

structure PutAccountVdmAttributesRequest {
    @required VdmAttributes: VdmAttributes
}

structure PutAccountVdmAttributesResponse {}

structure PutConfigurationSetArchivingOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    ArchiveArn: ArchiveArn
}

structure PutConfigurationSetArchivingOptionsResponse {}

structure PutConfigurationSetDeliveryOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    TlsPolicy: TlsPolicy
    SendingPoolName: SendingPoolName
    MaxDeliverySeconds: MaxDeliverySeconds
}

structure PutConfigurationSetDeliveryOptionsResponse {}

structure PutConfigurationSetReputationOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    ReputationMetricsEnabled: Enabled
}

structure PutConfigurationSetReputationOptionsResponse {}

structure PutConfigurationSetSendingOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    SendingEnabled: Enabled
}

structure PutConfigurationSetSendingOptionsResponse {}

structure PutConfigurationSetSuppressionOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    SuppressedReasons: SuppressionListReasons
    ValidationOptions: SuppressionValidationOptions
}

structure PutConfigurationSetSuppressionOptionsResponse {}

structure PutConfigurationSetTrackingOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    CustomRedirectDomain: CustomRedirectDomain
    HttpsPolicy: HttpsPolicy
}

structure PutConfigurationSetTrackingOptionsResponse {}

structure PutConfigurationSetVdmOptionsRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    VdmOptions: VdmOptions
}

structure PutConfigurationSetVdmOptionsResponse {}

structure PutDedicatedIpInPoolRequest {
    @required @httpLabel Ip: Ip
    @required DestinationPoolName: PoolName
}

structure PutDedicatedIpInPoolResponse {}

structure PutDedicatedIpPoolScalingAttributesRequest {
    @required @httpLabel PoolName: PoolName
    @required ScalingMode: ScalingMode
}

structure PutDedicatedIpPoolScalingAttributesResponse {}

structure PutDedicatedIpWarmupAttributesRequest {
    @required @httpLabel Ip: Ip
    @required WarmupPercentage: Percentage100Wrapper
}

structure PutDedicatedIpWarmupAttributesResponse {}

structure PutDeliverabilityDashboardOptionRequest {
    @required DashboardEnabled: Enabled
    SubscribedDomains: DomainDeliverabilityTrackingOptions
}

structure PutDeliverabilityDashboardOptionResponse {}

structure PutEmailIdentityConfigurationSetAttributesRequest {
    @required @httpLabel EmailIdentity: Identity
    ConfigurationSetName: ConfigurationSetName
}

structure PutEmailIdentityConfigurationSetAttributesResponse {}

structure PutEmailIdentityDkimAttributesRequest {
    @required @httpLabel EmailIdentity: Identity
    SigningEnabled: Enabled
}

structure PutEmailIdentityDkimAttributesResponse {}

structure PutEmailIdentityDkimSigningAttributesRequest {
    @required @httpLabel EmailIdentity: Identity
    @required SigningAttributesOrigin: DkimSigningAttributesOrigin
    SigningAttributes: DkimSigningAttributes
}

structure PutEmailIdentityDkimSigningAttributesResponse {
    DkimStatus: DkimStatus
    DkimTokens: DnsTokenList
    SigningHostedZone: HostedZone
}

structure PutEmailIdentityFeedbackAttributesRequest {
    @required @httpLabel EmailIdentity: Identity
    EmailForwardingEnabled: Enabled
}

structure PutEmailIdentityFeedbackAttributesResponse {}

structure PutEmailIdentityMailFromAttributesRequest {
    @required @httpLabel EmailIdentity: Identity
    MailFromDomain: MailFromDomainName
    BehaviorOnMxFailure: BehaviorOnMxFailure
}

structure PutEmailIdentityMailFromAttributesResponse {}

structure PutSuppressedDestinationRequest {
    @required EmailAddress: EmailAddress
    @required Reason: SuppressionListReason
}

structure PutSuppressedDestinationResponse {}

enum QueryErrorCode {
    INTERNAL_FAILURE
    ACCESS_DENIED
}

string QueryErrorMessage

@length(min: 1, max: 255)
string QueryIdentifier

blob RawAttachmentData

structure RawMessage {
    @required Data: RawMessageData
}

blob RawMessageData

string RblName

structure Recommendation {
    ResourceArn: AmazonResourceName
    Type: RecommendationType
    Description: RecommendationDescription
    Status: RecommendationStatus
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Impact: RecommendationImpact
}

string RecommendationDescription

enum RecommendationImpact {
    LOW
    HIGH
}

enum RecommendationStatus {
    OPEN
    FIXED
}

enum RecommendationType {
    DKIM
    DMARC
    SPF
    BIMI
    COMPLAINT
    BOUNCE
    FEEDBACK_3P
    IP_LISTING
}

list RecommendationsList {
    member: Recommendation
}

string Region

list Regions {
    member: Region
}

string RenderedEmailTemplate

structure ReplacementEmailContent {
    ReplacementTemplate: ReplacementTemplate
}

structure ReplacementTemplate {
    ReplacementTemplateData: EmailTemplateData
}

string ReportId

string ReportName

list ReputationEntitiesList {
    member: ReputationEntity
}

structure ReputationEntity {
    ReputationEntityReference: ReputationEntityReference
    ReputationEntityType: ReputationEntityType
    ReputationManagementPolicy: AmazonResourceName
    CustomerManagedStatus: StatusRecord
    AwsSesManagedStatus: StatusRecord
    SendingStatusAggregate: SendingStatus
    ReputationImpact: RecommendationImpact
}

map ReputationEntityFilter {
    key: ReputationEntityFilterKey
    value: ReputationEntityFilterValue
}

enum ReputationEntityFilterKey {
    ENTITY_TYPE
    REPUTATION_IMPACT
    SENDING_STATUS
    ENTITY_REFERENCE_PREFIX
}

@length(min: 1, max: 512)
string ReputationEntityFilterValue

@length(min: 1)
string ReputationEntityReference

enum ReputationEntityType {
    RESOURCE
}

structure ReputationOptions {
    ReputationMetricsEnabled: Enabled
    LastFreshStart: LastFreshStart
}

structure ResourceTenantMetadata {
    TenantName: TenantName
    TenantId: TenantId
    ResourceArn: AmazonResourceName
    AssociatedTimestamp: Timestamp
}

list ResourceTenantMetadataList {
    member: ResourceTenantMetadata
}

enum ResourceType {
    EMAIL_IDENTITY
    CONFIGURATION_SET
    EMAIL_TEMPLATE
}

structure ReviewDetails {
    Status: ReviewStatus
    CaseId: CaseId
}

enum ReviewStatus {
    PENDING
    FAILED
    GRANTED
    DENIED
}

structure Route {
    @required Region: Region
}

structure RouteDetails {
    @required Region: Region
}

list Routes {
    member: Route
}

list RoutesDetails {
    member: RouteDetails
}

@pattern("^s3:\\/\\/([^\\/]+)\\/(.*?([^\\/]+)\\/?)$")
string S3Url

structure SOARecord {
    PrimaryNameServer: PrimaryNameServer
    AdminEmail: AdminEmail
    SerialNumber: SerialNumber
}

enum ScalingMode {
    STANDARD
    MANAGED
}

@length(min: 1, max: 63)
@pattern("^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$")
string Selector

structure SendBulkEmailRequest {
    FromEmailAddress: EmailAddress
    FromEmailAddressIdentityArn: AmazonResourceName
    ReplyToAddresses: EmailAddressList
    FeedbackForwardingEmailAddress: EmailAddress
    FeedbackForwardingEmailAddressIdentityArn: AmazonResourceName
    DefaultEmailTags: MessageTagList
    @required DefaultContent: BulkEmailContent
    @required BulkEmailEntries: BulkEmailEntryList
    ConfigurationSetName: ConfigurationSetName
    EndpointId: EndpointId
    TenantName: TenantName
}

structure SendBulkEmailResponse {
    @required BulkEmailEntryResults: BulkEmailEntryResultList
}

structure SendCustomVerificationEmailRequest {
    @required EmailAddress: EmailAddress
    @required TemplateName: EmailTemplateName
    ConfigurationSetName: ConfigurationSetName
}

structure SendCustomVerificationEmailResponse {
    MessageId: OutboundMessageId
}

structure SendEmailRequest {
    FromEmailAddress: EmailAddress
    FromEmailAddressIdentityArn: AmazonResourceName
    Destination: Destination
    ReplyToAddresses: EmailAddressList
    FeedbackForwardingEmailAddress: EmailAddress
    FeedbackForwardingEmailAddressIdentityArn: AmazonResourceName
    @required Content: EmailContent
    EmailTags: MessageTagList
    ConfigurationSetName: ConfigurationSetName
    EndpointId: EndpointId
    TenantName: TenantName
    ListManagementOptions: ListManagementOptions
}

structure SendEmailResponse {
    MessageId: OutboundMessageId
}

structure SendQuota {
    Max24HourSend: Max24HourSend
    MaxSendRate: MaxSendRate
    SentLast24Hours: SentLast24Hours
}

structure SendingOptions {
    SendingEnabled: Enabled
}

@error("client")
structure SendingPausedException {}

string SendingPoolName

enum SendingStatus {
    ENABLED
    REINSTATED
    DISABLED
}

double SentLast24Hours

long SerialNumber

structure SnsDestination {
    @required TopicArn: AmazonResourceName
}

enum Status {
    CREATING
    READY
    FAILED
    DELETING
}

@length(min: 1, max: 512)
string StatusCause

structure StatusRecord {
    Status: SendingStatus
    Cause: StatusCause
    LastUpdatedTimestamp: Timestamp
}

string Subject

enum SubscriptionStatus {
    OPT_IN
    OPT_OUT
}

string SuccessRedirectionURL

structure SuppressedDestination {
    @required EmailAddress: EmailAddress
    @required Reason: SuppressionListReason
    @required LastUpdateTime: Timestamp
    Attributes: SuppressedDestinationAttributes
}

structure SuppressedDestinationAttributes {
    MessageId: OutboundMessageId
    FeedbackId: FeedbackId
}

list SuppressedDestinationSummaries {
    member: SuppressedDestinationSummary
}

structure SuppressedDestinationSummary {
    @required EmailAddress: EmailAddress
    @required Reason: SuppressionListReason
    @required LastUpdateTime: Timestamp
}

structure SuppressionAttributes {
    SuppressedReasons: SuppressionListReasons
    ValidationAttributes: SuppressionValidationAttributes
}

structure SuppressionConditionThreshold {
    @required ConditionThresholdEnabled: FeatureStatus
    OverallConfidenceThreshold: SuppressionConfidenceThreshold
}

structure SuppressionConfidenceThreshold {
    @required ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold
}

enum SuppressionConfidenceVerdictThreshold {
    MEDIUM
    HIGH
    MANAGED
}

structure SuppressionListDestination {
    @required SuppressionListImportAction: SuppressionListImportAction
}

enum SuppressionListImportAction {
    DELETE
    PUT
}

enum SuppressionListReason {
    BOUNCE
    COMPLAINT
}

list SuppressionListReasons {
    member: SuppressionListReason
}

structure SuppressionOptions {
    SuppressedReasons: SuppressionListReasons
    ValidationOptions: SuppressionValidationOptions
}

structure SuppressionValidationAttributes {
    @required ConditionThreshold: SuppressionConditionThreshold
}

structure SuppressionValidationOptions {
    @required ConditionThreshold: SuppressionConditionThreshold
}

structure Tag {
    @required Key: TagKey
    @required Value: TagValue
}

string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

structure TagResourceRequest {
    @required ResourceArn: AmazonResourceName
    @required Tags: TagList
}

structure TagResourceResponse {}

string TagValue

structure Template {
    TemplateName: EmailTemplateName
    TemplateArn: AmazonResourceName
    TemplateContent: EmailTemplateContent
    TemplateData: EmailTemplateData
    Headers: MessageHeaderList
    Attachments: AttachmentList
}

string TemplateContent

structure Tenant {
    TenantName: TenantName
    TenantId: TenantId
    TenantArn: AmazonResourceName
    CreatedTimestamp: Timestamp
    Tags: TagList
    SendingStatus: SendingStatus
}

string TenantId

structure TenantInfo {
    TenantName: TenantName
    TenantId: TenantId
    TenantArn: AmazonResourceName
    CreatedTimestamp: Timestamp
}

list TenantInfoList {
    member: TenantInfo
}

@length(min: 1)
string TenantName

structure TenantResource {
    ResourceType: ResourceType
    ResourceArn: AmazonResourceName
}

list TenantResourceList {
    member: TenantResource
}

structure TestRenderEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
    @required TemplateData: EmailTemplateData
}

structure TestRenderEmailTemplateResponse {
    @required RenderedTemplate: RenderedEmailTemplate
}

timestamp Timestamp

list TimestampList {
    member: Timestamp
}

enum TlsPolicy {
    REQUIRE
    OPTIONAL
}

@error("client")
@httpError(429)
structure TooManyRequestsException {}

structure Topic {
    @required TopicName: TopicName
    @required DisplayName: DisplayName
    Description: Description
    @required DefaultSubscriptionStatus: SubscriptionStatus
}

structure TopicFilter {
    TopicName: TopicName
    UseDefaultIfPreferenceUnavailable: UseDefaultIfPreferenceUnavailable
}

string TopicName

structure TopicPreference {
    @required TopicName: TopicName
    @required SubscriptionStatus: SubscriptionStatus
}

list TopicPreferenceList {
    member: TopicPreference
}

list Topics {
    member: Topic
}

structure TrackingOptions {
    @required CustomRedirectDomain: CustomRedirectDomain
    HttpsPolicy: HttpsPolicy
}

boolean UnsubscribeAll

structure UntagResourceRequest {
    @required @httpQuery("ResourceArn") ResourceArn: AmazonResourceName
    @required @httpQuery("TagKeys") TagKeys: TagKeyList
}

structure UntagResourceResponse {}

structure UpdateConfigurationSetEventDestinationRequest {
    @required @httpLabel ConfigurationSetName: ConfigurationSetName
    @required @httpLabel EventDestinationName: EventDestinationName
    @required EventDestination: EventDestinationDefinition
}

structure UpdateConfigurationSetEventDestinationResponse {}

structure UpdateContactListRequest {
    @required @httpLabel ContactListName: ContactListName
    Topics: Topics
    Description: Description
}

structure UpdateContactListResponse {}

structure UpdateContactRequest {
    @required @httpLabel ContactListName: ContactListName
    @required @httpLabel EmailAddress: EmailAddress
    TopicPreferences: TopicPreferenceList
    UnsubscribeAll: UnsubscribeAll
    AttributesData: AttributesData
}

structure UpdateContactResponse {}

structure UpdateCustomVerificationEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
    @required FromEmailAddress: EmailAddress
    @required TemplateSubject: EmailTemplateSubject
    @required TemplateContent: TemplateContent
    @required SuccessRedirectionURL: SuccessRedirectionURL
    @required FailureRedirectionURL: FailureRedirectionURL
}

structure UpdateCustomVerificationEmailTemplateResponse {}

structure UpdateEmailIdentityPolicyRequest {
    @required @httpLabel EmailIdentity: Identity
    @required @httpLabel PolicyName: PolicyName
    @required Policy: Policy
}

structure UpdateEmailIdentityPolicyResponse {}

structure UpdateEmailTemplateRequest {
    @required @httpLabel TemplateName: EmailTemplateName
    @required TemplateContent: EmailTemplateContent
}

structure UpdateEmailTemplateResponse {}

structure UpdateReputationEntityCustomerManagedStatusRequest {
    @required @httpLabel ReputationEntityType: ReputationEntityType
    @required @httpLabel ReputationEntityReference: ReputationEntityReference
    @required SendingStatus: SendingStatus
}

structure UpdateReputationEntityCustomerManagedStatusResponse {}

structure UpdateReputationEntityPolicyRequest {
    @required @httpLabel ReputationEntityType: ReputationEntityType
    @required @httpLabel ReputationEntityReference: ReputationEntityReference
    @required ReputationEntityPolicy: AmazonResourceName
}

structure UpdateReputationEntityPolicyResponse {}

@length(max: 5000)
@sensitive
@deprecated
string UseCaseDescription

boolean UseDefaultIfPreferenceUnavailable

structure VdmAttributes {
    @required VdmEnabled: FeatureStatus
    DashboardAttributes: DashboardAttributes
    GuardianAttributes: GuardianAttributes
}

structure VdmOptions {
    DashboardOptions: DashboardOptions
    GuardianOptions: GuardianOptions
}

enum VerificationError {
    SERVICE_ERROR
    DNS_SERVER_ERROR
    HOST_NOT_FOUND
    TYPE_NOT_FOUND
    INVALID_VALUE
    REPLICATION_ACCESS_DENIED
    REPLICATION_PRIMARY_NOT_FOUND
    REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED
    REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED
    REPLICATION_PRIMARY_INVALID_REGION
}

structure VerificationInfo {
    LastCheckedTimestamp: Timestamp
    LastSuccessTimestamp: Timestamp
    ErrorType: VerificationError
    SOARecord: SOARecord
}

enum VerificationStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
    NOT_STARTED
}

long Volume

structure VolumeStatistics {
    InboxRawCount: Volume
    SpamRawCount: Volume
    ProjectedInbox: Volume
    ProjectedSpam: Volume
}

enum WarmupStatus {
    IN_PROGRESS
    DONE
    NOT_APPLICABLE
}

@length(min: 1, max: 1000)
@pattern("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?")
@sensitive
string WebsiteURL
