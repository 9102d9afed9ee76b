// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.apigatewayv2

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "ApiGatewayV2", endpointPrefix: "apigateway")
@sigv4(name: "apigateway")
@restJson1
@title("AmazonApiGatewayV2")
service ApiGatewayV2 {
    version: "2018-11-29"
    operations: [
        CreateApi
        CreateApiMapping
        CreateAuthorizer
        CreateDeployment
        CreateDomainName
        CreateIntegration
        CreateIntegrationResponse
        CreateModel
        CreatePortal
        CreatePortalProduct
        CreateProductPage
        CreateProductRestEndpointPage
        CreateRoute
        CreateRouteResponse
        CreateRoutingRule
        CreateStage
        CreateVpcLink
        DeleteAccessLogSettings
        DeleteApi
        DeleteApiMapping
        DeleteAuthorizer
        DeleteCorsConfiguration
        DeleteDeployment
        DeleteDomainName
        DeleteIntegration
        DeleteIntegrationResponse
        DeleteModel
        DeletePortal
        DeletePortalProduct
        DeletePortalProductSharingPolicy
        DeleteProductPage
        DeleteProductRestEndpointPage
        DeleteRoute
        DeleteRouteRequestParameter
        DeleteRouteResponse
        DeleteRouteSettings
        DeleteRoutingRule
        DeleteStage
        DeleteVpcLink
        DisablePortal
        ExportApi
        GetApi
        GetApiMapping
        GetApiMappings
        GetApis
        GetAuthorizer
        GetAuthorizers
        GetDeployment
        GetDeployments
        GetDomainName
        GetDomainNames
        GetIntegration
        GetIntegrationResponse
        GetIntegrationResponses
        GetIntegrations
        GetModel
        GetModelTemplate
        GetModels
        GetPortal
        GetPortalProduct
        GetPortalProductSharingPolicy
        GetProductPage
        GetProductRestEndpointPage
        GetRoute
        GetRouteResponse
        GetRouteResponses
        GetRoutes
        GetRoutingRule
        GetStage
        GetStages
        GetTags
        GetVpcLink
        GetVpcLinks
        ImportApi
        ListPortalProducts
        ListPortals
        ListProductPages
        ListProductRestEndpointPages
        ListRoutingRules
        PreviewPortal
        PublishPortal
        PutPortalProductSharingPolicy
        PutRoutingRule
        ReimportApi
        ResetAuthorizersCache
        TagResource
        UntagResource
        UpdateApi
        UpdateApiMapping
        UpdateAuthorizer
        UpdateDeployment
        UpdateDomainName
        UpdateIntegration
        UpdateIntegrationResponse
        UpdateModel
        UpdatePortal
        UpdatePortalProduct
        UpdateProductPage
        UpdateProductRestEndpointPage
        UpdateRoute
        UpdateRouteResponse
        UpdateStage
        UpdateVpcLink
    ]
}

@http(method: "POST", uri: "/v2/apis", code: 201)
operation CreateApi {
    input: CreateApiRequest
    output: CreateApiResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/domainnames/{DomainName}/apimappings", code: 201)
operation CreateApiMapping {
    input: CreateApiMappingRequest
    output: CreateApiMappingResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/authorizers", code: 201)
operation CreateAuthorizer {
    input: CreateAuthorizerRequest
    output: CreateAuthorizerResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/deployments", code: 201)
operation CreateDeployment {
    input: CreateDeploymentRequest
    output: CreateDeploymentResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/domainnames", code: 201)
operation CreateDomainName {
    input: CreateDomainNameRequest
    output: CreateDomainNameResponse
    errors: [
        AccessDeniedException
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/integrations", code: 201)
operation CreateIntegration {
    input: CreateIntegrationRequest
    output: CreateIntegrationResult
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses", code: 201)
operation CreateIntegrationResponse {
    input: CreateIntegrationResponseRequest
    output: CreateIntegrationResponseResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/models", code: 201)
operation CreateModel {
    input: CreateModelRequest
    output: CreateModelResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portals", code: 201)
operation CreatePortal {
    input: CreatePortalRequest
    output: CreatePortalResponse
    errors: [
        AccessDeniedException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portalproducts", code: 201)
operation CreatePortalProduct {
    input: CreatePortalProductRequest
    output: CreatePortalProductResponse
    errors: [
        AccessDeniedException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portalproducts/{PortalProductId}/productpages", code: 201)
operation CreateProductPage {
    input: CreateProductPageRequest
    output: CreateProductPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages", code: 201)
operation CreateProductRestEndpointPage {
    input: CreateProductRestEndpointPageRequest
    output: CreateProductRestEndpointPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/routes", code: 201)
operation CreateRoute {
    input: CreateRouteRequest
    output: CreateRouteResult
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses", code: 201)
operation CreateRouteResponse {
    input: CreateRouteResponseRequest
    output: CreateRouteResponseResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/domainnames/{DomainName}/routingrules", code: 201)
operation CreateRoutingRule {
    input: CreateRoutingRuleRequest
    output: CreateRoutingRuleResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/stages", code: 201)
operation CreateStage {
    input: CreateStageRequest
    output: CreateStageResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/vpclinks", code: 201)
operation CreateVpcLink {
    input: CreateVpcLinkRequest
    output: CreateVpcLinkResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}/accesslogsettings", code: 204)
operation DeleteAccessLogSettings {
    input: DeleteAccessLogSettingsRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}", code: 204)
operation DeleteApi {
    input: DeleteApiRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}", code: 204)
operation DeleteApiMapping {
    input: DeleteApiMappingRequest
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}", code: 204)
operation DeleteAuthorizer {
    input: DeleteAuthorizerRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/cors", code: 204)
operation DeleteCorsConfiguration {
    input: DeleteCorsConfigurationRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}", code: 204)
operation DeleteDeployment {
    input: DeleteDeploymentRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}", code: 204)
operation DeleteDomainName {
    input: DeleteDomainNameRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}", code: 204)
operation DeleteIntegration {
    input: DeleteIntegrationRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}", code: 204)
operation DeleteIntegrationResponse {
    input: DeleteIntegrationResponseRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/models/{ModelId}", code: 204)
operation DeleteModel {
    input: DeleteModelRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portals/{PortalId}", code: 204)
operation DeletePortal {
    input: DeletePortalRequest
    errors: [
        AccessDeniedException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}", code: 204)
operation DeletePortalProduct {
    input: DeletePortalProductRequest
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy", code: 204)
operation DeletePortalProductSharingPolicy {
    input: DeletePortalProductSharingPolicyRequest
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}", code: 204)
operation DeleteProductPage {
    input: DeleteProductPageRequest
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}", code: 204)
operation DeleteProductRestEndpointPage {
    input: DeleteProductRestEndpointPageRequest
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/routes/{RouteId}", code: 204)
operation DeleteRoute {
    input: DeleteRouteRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}", code: 204)
operation DeleteRouteRequestParameter {
    input: DeleteRouteRequestParameterRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}", code: 204)
operation DeleteRouteResponse {
    input: DeleteRouteResponseRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}", code: 204)
operation DeleteRouteSettings {
    input: DeleteRouteSettingsRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}", code: 204)
@idempotent
operation DeleteRoutingRule {
    input: DeleteRoutingRuleRequest
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}", code: 204)
operation DeleteStage {
    input: DeleteStageRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/vpclinks/{VpcLinkId}", code: 202)
operation DeleteVpcLink {
    input: DeleteVpcLinkRequest
    output: DeleteVpcLinkResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/portals/{PortalId}/publish", code: 204)
operation DisablePortal {
    input: DisablePortalRequest
    errors: [
        AccessDeniedException
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/exports/{Specification}", code: 200)
operation ExportApi {
    input: ExportApiRequest
    output: ExportApiResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}", code: 200)
operation GetApi {
    input: GetApiRequest
    output: GetApiResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}", code: 200)
operation GetApiMapping {
    input: GetApiMappingRequest
    output: GetApiMappingResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/apimappings", code: 200)
operation GetApiMappings {
    input: GetApiMappingsRequest
    output: GetApiMappingsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis", code: 200)
operation GetApis {
    input: GetApisRequest
    output: GetApisResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}", code: 200)
operation GetAuthorizer {
    input: GetAuthorizerRequest
    output: GetAuthorizerResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/authorizers", code: 200)
operation GetAuthorizers {
    input: GetAuthorizersRequest
    output: GetAuthorizersResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}", code: 200)
operation GetDeployment {
    input: GetDeploymentRequest
    output: GetDeploymentResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/deployments", code: 200)
operation GetDeployments {
    input: GetDeploymentsRequest
    output: GetDeploymentsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}", code: 200)
operation GetDomainName {
    input: GetDomainNameRequest
    output: GetDomainNameResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames", code: 200)
operation GetDomainNames {
    input: GetDomainNamesRequest
    output: GetDomainNamesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}", code: 200)
operation GetIntegration {
    input: GetIntegrationRequest
    output: GetIntegrationResult
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}", code: 200)
operation GetIntegrationResponse {
    input: GetIntegrationResponseRequest
    output: GetIntegrationResponseResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses", code: 200)
operation GetIntegrationResponses {
    input: GetIntegrationResponsesRequest
    output: GetIntegrationResponsesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations", code: 200)
operation GetIntegrations {
    input: GetIntegrationsRequest
    output: GetIntegrationsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models/{ModelId}", code: 200)
operation GetModel {
    input: GetModelRequest
    output: GetModelResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models/{ModelId}/template", code: 200)
operation GetModelTemplate {
    input: GetModelTemplateRequest
    output: GetModelTemplateResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models", code: 200)
operation GetModels {
    input: GetModelsRequest
    output: GetModelsResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portals/{PortalId}", code: 200)
operation GetPortal {
    input: GetPortalRequest
    output: GetPortalResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}", code: 200)
operation GetPortalProduct {
    input: GetPortalProductRequest
    output: GetPortalProductResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy", code: 200)
operation GetPortalProductSharingPolicy {
    input: GetPortalProductSharingPolicyRequest
    output: GetPortalProductSharingPolicyResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}", code: 200)
operation GetProductPage {
    input: GetProductPageRequest
    output: GetProductPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}", code: 200)
operation GetProductRestEndpointPage {
    input: GetProductRestEndpointPageRequest
    output: GetProductRestEndpointPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}", code: 200)
operation GetRoute {
    input: GetRouteRequest
    output: GetRouteResult
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}", code: 200)
operation GetRouteResponse {
    input: GetRouteResponseRequest
    output: GetRouteResponseResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses", code: 200)
operation GetRouteResponses {
    input: GetRouteResponsesRequest
    output: GetRouteResponsesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes", code: 200)
operation GetRoutes {
    input: GetRoutesRequest
    output: GetRoutesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}", code: 200)
operation GetRoutingRule {
    input: GetRoutingRuleRequest
    output: GetRoutingRuleResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/stages/{StageName}", code: 200)
operation GetStage {
    input: GetStageRequest
    output: GetStageResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/stages", code: 200)
operation GetStages {
    input: GetStagesRequest
    output: GetStagesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/tags/{ResourceArn}", code: 200)
operation GetTags {
    input: GetTagsRequest
    output: GetTagsResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/vpclinks/{VpcLinkId}", code: 200)
operation GetVpcLink {
    input: GetVpcLinkRequest
    output: GetVpcLinkResponse
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/vpclinks", code: 200)
operation GetVpcLinks {
    input: GetVpcLinksRequest
    output: GetVpcLinksResponse
    errors: [
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/apis", code: 201)
operation ImportApi {
    input: ImportApiRequest
    output: ImportApiResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts", code: 200)
operation ListPortalProducts {
    input: ListPortalProductsRequest
    output: ListPortalProductsResponse
    errors: [
        AccessDeniedException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portals", code: 200)
operation ListPortals {
    input: ListPortalsRequest
    output: ListPortalsResponse
    errors: [
        AccessDeniedException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productpages", code: 200)
operation ListProductPages {
    input: ListProductPagesRequest
    output: ListProductPagesResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages", code: 200)
operation ListProductRestEndpointPages {
    input: ListProductRestEndpointPagesRequest
    output: ListProductRestEndpointPagesResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/routingrules", code: 200)
operation ListRoutingRules {
    input: ListRoutingRulesRequest
    output: ListRoutingRulesResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portals/{PortalId}/preview", code: 202)
operation PreviewPortal {
    input: PreviewPortalRequest
    output: PreviewPortalResponse
    errors: [
        AccessDeniedException
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/portals/{PortalId}/publish", code: 202)
operation PublishPortal {
    input: PublishPortalRequest
    output: PublishPortalResponse
    errors: [
        AccessDeniedException
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy", code: 200)
operation PutPortalProductSharingPolicy {
    input: PutPortalProductSharingPolicyRequest
    output: PutPortalProductSharingPolicyResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}", code: 200)
@idempotent
operation PutRoutingRule {
    input: PutRoutingRuleRequest
    output: PutRoutingRuleResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v2/apis/{ApiId}", code: 201)
operation ReimportApi {
    input: ReimportApiRequest
    output: ReimportApiResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}/cache/authorizers", code: 204)
operation ResetAuthorizersCache {
    input: ResetAuthorizersCacheRequest
    errors: [
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v2/tags/{ResourceArn}", code: 201)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v2/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input: UntagResourceRequest
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}", code: 200)
operation UpdateApi {
    input: UpdateApiRequest
    output: UpdateApiResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}", code: 200)
operation UpdateApiMapping {
    input: UpdateApiMappingRequest
    output: UpdateApiMappingResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}", code: 200)
operation UpdateAuthorizer {
    input: UpdateAuthorizerRequest
    output: UpdateAuthorizerResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}", code: 200)
operation UpdateDeployment {
    input: UpdateDeploymentRequest
    output: UpdateDeploymentResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/domainnames/{DomainName}", code: 200)
operation UpdateDomainName {
    input: UpdateDomainNameRequest
    output: UpdateDomainNameResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}", code: 200)
operation UpdateIntegration {
    input: UpdateIntegrationRequest
    output: UpdateIntegrationResult
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}", code: 200)
operation UpdateIntegrationResponse {
    input: UpdateIntegrationResponseRequest
    output: UpdateIntegrationResponseResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/models/{ModelId}", code: 200)
operation UpdateModel {
    input: UpdateModelRequest
    output: UpdateModelResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/portals/{PortalId}", code: 200)
operation UpdatePortal {
    input: UpdatePortalRequest
    output: UpdatePortalResponse
    errors: [
        AccessDeniedException
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/portalproducts/{PortalProductId}", code: 200)
operation UpdatePortalProduct {
    input: UpdatePortalProductRequest
    output: UpdatePortalProductResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}", code: 200)
operation UpdateProductPage {
    input: UpdateProductPageRequest
    output: UpdateProductPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}", code: 200)
operation UpdateProductRestEndpointPage {
    input: UpdateProductRestEndpointPageRequest
    output: UpdateProductRestEndpointPageResponse
    errors: [
        AccessDeniedException
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/routes/{RouteId}", code: 200)
operation UpdateRoute {
    input: UpdateRouteRequest
    output: UpdateRouteResult
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}", code: 200)
operation UpdateRouteResponse {
    input: UpdateRouteResponseRequest
    output: UpdateRouteResponseResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/stages/{StageName}", code: 200)
operation UpdateStage {
    input: UpdateStageRequest
    output: UpdateStageResponse
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v2/vpclinks/{VpcLinkId}", code: 200)
operation UpdateVpcLink {
    input: UpdateVpcLinkRequest
    output: UpdateVpcLinkResponse
    errors: [
        BadRequestException
        NotFoundException
        TooManyRequestsException
    ]
}

structure ACMManaged {
    @required @jsonName("certificateArn") CertificateArn: __stringMin10Max2048
    @required @jsonName("domainName") DomainName: __stringMin3Max256
}

@error("client")
@httpError(403)
structure AccessDeniedException {
    @jsonName("message") Message: __string
}

structure AccessLogSettings {
    @jsonName("destinationArn") DestinationArn: Arn
    @jsonName("format") Format: StringWithLengthBetween1And1024
}

structure Api {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @required @jsonName("protocolType") ProtocolType: ProtocolType
    @required @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

structure ApiMapping {
    @required @jsonName("apiId") ApiId: Id
    @jsonName("apiMappingId") ApiMappingId: Id
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @required @jsonName("stage") Stage: StringWithLengthBetween1And128
}

string Arn

structure Authorization {
    @jsonName("cognitoConfig") CognitoConfig: CognitoConfig
    @jsonName("none") None: None
}

list AuthorizationScopes {
    member: StringWithLengthBetween1And64
}

enum AuthorizationType {
    NONE
    AWS_IAM
    CUSTOM
    JWT
}

structure Authorizer {
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @required @jsonName("name") Name: StringWithLengthBetween1And128
}

enum AuthorizerType {
    REQUEST
    JWT
}

@error("client")
structure BadRequestException {
    @jsonName("message") Message: __string
}

structure CognitoConfig {
    @required @jsonName("appClientId") AppClientId: __stringMin1Max256
    @required @jsonName("userPoolArn") UserPoolArn: __stringMin20Max2048
    @required @jsonName("userPoolDomain") UserPoolDomain: __stringMin20Max2048
}

@error("client")
@httpError(409)
structure ConflictException {
    @jsonName("message") Message: __string
}

enum ConnectionType {
    INTERNET
    VPC_LINK
}

enum ContentHandlingStrategy {
    CONVERT_TO_BINARY
    CONVERT_TO_TEXT
}

structure Cors {
    @jsonName("allowCredentials") AllowCredentials: __boolean
    @jsonName("allowHeaders") AllowHeaders: CorsHeaderList
    @jsonName("allowMethods") AllowMethods: CorsMethodList
    @jsonName("allowOrigins") AllowOrigins: CorsOriginList
    @jsonName("exposeHeaders") ExposeHeaders: CorsHeaderList
    @jsonName("maxAge") MaxAge: IntegerWithLengthBetweenMinus1And86400
}

list CorsHeaderList {
    member: __string
}

list CorsMethodList {
    member: StringWithLengthBetween1And64
}

list CorsOriginList {
    member: __string
}

structure CreateApiMappingRequest {
    @required @jsonName("apiId") ApiId: Id
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @required @httpLabel DomainName: __string
    @required @jsonName("stage") Stage: StringWithLengthBetween1And128
}

structure CreateApiMappingResponse {
    @jsonName("apiId") ApiId: Id
    @jsonName("apiMappingId") ApiMappingId: Id
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @jsonName("stage") Stage: StringWithLengthBetween1And128
}

structure CreateApiRequest {
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @required @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("target") Target: UriWithLengthBetween1And2048
    @jsonName("version") Version: StringWithLengthBetween1And64
}

structure CreateApiResponse {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

structure CreateAuthorizerRequest {
    @required @httpLabel ApiId: __string
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @required @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @required @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @required @jsonName("name") Name: StringWithLengthBetween1And128
}

structure CreateAuthorizerResponse {
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @jsonName("name") Name: StringWithLengthBetween1And128
}

structure CreateDeploymentRequest {
    @required @httpLabel ApiId: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("stageName") StageName: StringWithLengthBetween1And128
}

structure CreateDeploymentResponse {
    @jsonName("autoDeployed") AutoDeployed: __boolean
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("deploymentStatus") DeploymentStatus: DeploymentStatus
    @jsonName("deploymentStatusMessage") DeploymentStatusMessage: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
}

structure CreateDomainNameRequest {
    @required @jsonName("domainName") DomainName: StringWithLengthBetween1And512
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthenticationInput
    @jsonName("routingMode") RoutingMode: RoutingMode
    @jsonName("tags") Tags: Tags
}

structure CreateDomainNameResponse {
    @jsonName("apiMappingSelectionExpression") ApiMappingSelectionExpression: SelectionExpression
    @jsonName("domainName") DomainName: StringWithLengthBetween1And512
    @jsonName("domainNameArn") DomainNameArn: Arn
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthentication
    @jsonName("routingMode") RoutingMode: RoutingMode
    @jsonName("tags") Tags: Tags
}

structure CreateIntegrationRequest {
    @required @httpLabel ApiId: __string
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @required @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfigInput
}

structure CreateIntegrationResponseRequest {
    @required @httpLabel ApiId: __string
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @required @httpLabel IntegrationId: __string
    @required @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

structure CreateIntegrationResponseResponse {
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("integrationResponseId") IntegrationResponseId: Id
    @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

structure CreateIntegrationResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("integrationId") IntegrationId: Id
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationResponseSelectionExpression") IntegrationResponseSelectionExpression: SelectionExpression
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfig
}

structure CreateModelRequest {
    @required @httpLabel ApiId: __string
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @required @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure CreateModelResponse {
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("modelId") ModelId: Id
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure CreatePortalProductRequest {
    @jsonName("description") Description: __stringMin0Max1024
    @required @jsonName("displayName") DisplayName: __stringMin1Max255
    @jsonName("tags") Tags: Tags
}

structure CreatePortalProductResponse {
    @jsonName("description") Description: __stringMin0Max1024
    @jsonName("displayName") DisplayName: __stringMin1Max255
    @jsonName("displayOrder") DisplayOrder: DisplayOrder
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("portalProductArn") PortalProductArn: __stringMin20Max2048
    @jsonName("portalProductId") PortalProductId: __stringMin10Max30PatternAZ09
    @jsonName("tags") Tags: Tags
}

structure CreatePortalRequest {
    @required @jsonName("authorization") Authorization: Authorization
    @required @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationRequest
    @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @jsonName("logoUri") LogoUri: __stringMin0Max1092
    @required @jsonName("portalContent") PortalContent: PortalContent
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
    @jsonName("tags") Tags: Tags
}

structure CreatePortalResponse {
    @jsonName("authorization") Authorization: Authorization
    @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationResponse
    @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("lastPublished") LastPublished: __timestampIso8601
    @jsonName("lastPublishedDescription") LastPublishedDescription: __stringMin0Max1024
    @jsonName("portalArn") PortalArn: __stringMin20Max2048
    @jsonName("portalContent") PortalContent: PortalContent
    @jsonName("portalId") PortalId: __stringMin10Max30PatternAZ09
    @jsonName("publishStatus") PublishStatus: PublishStatus
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tags") Tags: Tags
}

structure CreateProductPageRequest {
    @required @jsonName("displayContent") DisplayContent: DisplayContent
    @required @httpLabel PortalProductId: __string
}

structure CreateProductPageResponse {
    @jsonName("displayContent") DisplayContent: DisplayContent
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productPageArn") ProductPageArn: __stringMin20Max2048
    @jsonName("productPageId") ProductPageId: __stringMin10Max30PatternAZ09
}

structure CreateProductRestEndpointPageRequest {
    @jsonName("displayContent") DisplayContent: EndpointDisplayContent
    @required @httpLabel PortalProductId: __string
    @required @jsonName("restEndpointIdentifier") RestEndpointIdentifier: RestEndpointIdentifier
    @jsonName("tryItState") TryItState: TryItState
}

structure CreateProductRestEndpointPageResponse {
    @jsonName("displayContent") DisplayContent: EndpointDisplayContentResponse
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productRestEndpointPageArn") ProductRestEndpointPageArn: __stringMin20Max2048
    @jsonName("productRestEndpointPageId") ProductRestEndpointPageId: __stringMin10Max30PatternAZ09
    @jsonName("restEndpointIdentifier") RestEndpointIdentifier: RestEndpointIdentifier
    @jsonName("status") Status: Status
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tryItState") TryItState: TryItState
}

structure CreateRouteRequest {
    @required @httpLabel ApiId: __string
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @required @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

structure CreateRouteResponseRequest {
    @required @httpLabel ApiId: __string
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @required @httpLabel RouteId: __string
    @required @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure CreateRouteResponseResponse {
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @jsonName("routeResponseId") RouteResponseId: Id
    @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure CreateRouteResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @jsonName("routeId") RouteId: Id
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

structure CreateRoutingRuleRequest {
    @required @jsonName("actions") Actions: __listOfRoutingRuleAction
    @required @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @required @httpLabel DomainName: __string
    @httpQuery("domainNameId") DomainNameId: __string
    @required @jsonName("priority") Priority: RoutingRulePriority
}

structure CreateRoutingRuleResponse {
    @jsonName("actions") Actions: __listOfRoutingRuleAction
    @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @jsonName("priority") Priority: RoutingRulePriority
    @jsonName("routingRuleArn") RoutingRuleArn: Arn
    @jsonName("routingRuleId") RoutingRuleId: Id
}

structure CreateStageRequest {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @required @httpLabel ApiId: __string
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @required @jsonName("stageName") StageName: StringWithLengthBetween1And128
    @jsonName("stageVariables") StageVariables: StageVariablesMap
    @jsonName("tags") Tags: Tags
}

structure CreateStageResponse {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("lastDeploymentStatusMessage") LastDeploymentStatusMessage: __string
    @jsonName("lastUpdatedDate") LastUpdatedDate: __timestampIso8601
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @jsonName("stageName") StageName: StringWithLengthBetween1And128
    @jsonName("stageVariables") StageVariables: StageVariablesMap
    @jsonName("tags") Tags: Tags
}

structure CreateVpcLinkRequest {
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("securityGroupIds") SecurityGroupIds: SecurityGroupIdList
    @required @jsonName("subnetIds") SubnetIds: SubnetIdList
    @jsonName("tags") Tags: Tags
}

structure CreateVpcLinkResponse {
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("securityGroupIds") SecurityGroupIds: SecurityGroupIdList
    @jsonName("subnetIds") SubnetIds: SubnetIdList
    @jsonName("tags") Tags: Tags
    @jsonName("vpcLinkId") VpcLinkId: Id
    @jsonName("vpcLinkStatus") VpcLinkStatus: VpcLinkStatus
    @jsonName("vpcLinkStatusMessage") VpcLinkStatusMessage: StringWithLengthBetween0And1024
    @jsonName("vpcLinkVersion") VpcLinkVersion: VpcLinkVersion
}

structure CustomColors {
    @required @jsonName("accentColor") AccentColor: __stringMin1Max16
    @required @jsonName("backgroundColor") BackgroundColor: __stringMin1Max16
    @required @jsonName("errorValidationColor") ErrorValidationColor: __stringMin1Max16
    @required @jsonName("headerColor") HeaderColor: __stringMin1Max16
    @required @jsonName("navigationColor") NavigationColor: __stringMin1Max16
    @required @jsonName("textColor") TextColor: __stringMin1Max16
}

structure DeleteAccessLogSettingsRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel StageName: __string
}

structure DeleteApiMappingRequest {
    @required @httpLabel ApiMappingId: __string
    @required @httpLabel DomainName: __string
}

structure DeleteApiRequest {
    @required @httpLabel ApiId: __string
}

structure DeleteAuthorizerRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel AuthorizerId: __string
}

structure DeleteCorsConfigurationRequest {
    @required @httpLabel ApiId: __string
}

structure DeleteDeploymentRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel DeploymentId: __string
}

structure DeleteDomainNameRequest {
    @required @httpLabel DomainName: __string
}

structure DeleteIntegrationRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel IntegrationId: __string
}

structure DeleteIntegrationResponseRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel IntegrationId: __string
    @required @httpLabel IntegrationResponseId: __string
}

structure DeleteModelRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel ModelId: __string
}

structure DeletePortalProductRequest {
    @required @httpLabel PortalProductId: __string
}

structure DeletePortalProductSharingPolicyRequest {
    @required @httpLabel PortalProductId: __string
}

structure DeletePortalRequest {
    @required @httpLabel PortalId: __string
}

structure DeleteProductPageRequest {
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductPageId: __string
}

structure DeleteProductRestEndpointPageRequest {
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductRestEndpointPageId: __string
}

structure DeleteRouteRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RouteId: __string
}

structure DeleteRouteRequestParameterRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RequestParameterKey: __string
    @required @httpLabel RouteId: __string
}

structure DeleteRouteResponseRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RouteId: __string
    @required @httpLabel RouteResponseId: __string
}

structure DeleteRouteSettingsRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RouteKey: __string
    @required @httpLabel StageName: __string
}

structure DeleteRoutingRuleRequest {
    @required @httpLabel DomainName: __string
    @httpQuery("domainNameId") DomainNameId: __string
    @required @httpLabel RoutingRuleId: __string
}

structure DeleteStageRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel StageName: __string
}

structure DeleteVpcLinkRequest {
    @required @httpLabel VpcLinkId: __string
}

structure DeleteVpcLinkResponse {}

structure Deployment {
    @jsonName("autoDeployed") AutoDeployed: __boolean
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("deploymentStatus") DeploymentStatus: DeploymentStatus
    @jsonName("deploymentStatusMessage") DeploymentStatusMessage: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
}

enum DeploymentStatus {
    PENDING
    FAILED
    DEPLOYED
}

structure DisablePortalRequest {
    @required @httpLabel PortalId: __string
}

structure DisplayContent {
    @required @jsonName("body") Body: __stringMin1Max32768
    @required @jsonName("title") Title: __stringMin1Max255
}

structure DisplayContentOverrides {
    @jsonName("body") Body: __stringMin1Max32768
    @jsonName("endpoint") Endpoint: __stringMin1Max1024
    @jsonName("operationName") OperationName: __stringMin1Max255
}

structure DisplayOrder {
    @jsonName("contents") Contents: __listOfSection
    @jsonName("overviewPageArn") OverviewPageArn: __stringMin20Max2048
    @jsonName("productPageArns") ProductPageArns: __listOf__stringMin20Max2048
}

structure DomainName {
    @jsonName("apiMappingSelectionExpression") ApiMappingSelectionExpression: SelectionExpression
    @required @jsonName("domainName") DomainName: StringWithLengthBetween1And512
    @jsonName("domainNameArn") DomainNameArn: Arn
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthentication
    @jsonName("routingMode") RoutingMode: RoutingMode
    @jsonName("tags") Tags: Tags
}

structure DomainNameConfiguration {
    @jsonName("apiGatewayDomainName") ApiGatewayDomainName: __string
    @jsonName("certificateArn") CertificateArn: Arn
    @jsonName("certificateName") CertificateName: StringWithLengthBetween1And128
    @jsonName("certificateUploadDate") CertificateUploadDate: __timestampIso8601
    @jsonName("domainNameStatus") DomainNameStatus: DomainNameStatus
    @jsonName("domainNameStatusMessage") DomainNameStatusMessage: __string
    @jsonName("endpointType") EndpointType: EndpointType
    @jsonName("hostedZoneId") HostedZoneId: __string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("securityPolicy") SecurityPolicy: SecurityPolicy
    @jsonName("ownershipVerificationCertificateArn") OwnershipVerificationCertificateArn: Arn
}

list DomainNameConfigurations {
    member: DomainNameConfiguration
}

enum DomainNameStatus {
    AVAILABLE
    UPDATING
    PENDING_CERTIFICATE_REIMPORT
    PENDING_OWNERSHIP_VERIFICATION
}

structure EndpointConfigurationRequest {
    @jsonName("acmManaged") AcmManaged: ACMManaged
    @jsonName("none") None: None
}

structure EndpointConfigurationResponse {
    @jsonName("certificateArn") CertificateArn: __stringMin10Max2048
    @jsonName("domainName") DomainName: __stringMin3Max256
    @required @jsonName("portalDefaultDomainName") PortalDefaultDomainName: __stringMin3Max256
    @required @jsonName("portalDomainHostedZoneId") PortalDomainHostedZoneId: __stringMin1Max64
}

structure EndpointDisplayContent {
    @jsonName("none") None: None
    @jsonName("overrides") Overrides: DisplayContentOverrides
}

structure EndpointDisplayContentResponse {
    @jsonName("body") Body: __stringMin1Max32768
    @required @jsonName("endpoint") Endpoint: __stringMin1Max1024
    @jsonName("operationName") OperationName: __stringMin1Max255
}

enum EndpointType {
    REGIONAL
    EDGE
}

structure ExportApiRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("exportVersion") ExportVersion: __string
    @httpQuery("includeExtensions") IncludeExtensions: __boolean
    @required @httpQuery("outputType") OutputType: ExportApiRequestOutputType
    @required @httpLabel Specification: ExportApiRequestSpecification
    @httpQuery("stageName") StageName: __string
}

enum ExportApiRequestOutputType {
    YAML
    JSON
}

enum ExportApiRequestSpecification {
    OAS30
}

structure ExportApiResponse {
    @httpPayload body: ExportedApi
}

blob ExportedApi

structure GetApiMappingRequest {
    @required @httpLabel ApiMappingId: __string
    @required @httpLabel DomainName: __string
}

structure GetApiMappingResponse {
    @jsonName("apiId") ApiId: Id
    @jsonName("apiMappingId") ApiMappingId: Id
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @jsonName("stage") Stage: StringWithLengthBetween1And128
}

structure GetApiMappingsRequest {
    @required @httpLabel DomainName: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetApiMappingsResponse {
    @jsonName("items") Items: __listOfApiMapping
    @jsonName("nextToken") NextToken: NextToken
}

structure GetApiRequest {
    @required @httpLabel ApiId: __string
}

structure GetApiResponse {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

structure GetApisRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetApisResponse {
    @jsonName("items") Items: __listOfApi
    @jsonName("nextToken") NextToken: NextToken
}

structure GetAuthorizerRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel AuthorizerId: __string
}

structure GetAuthorizerResponse {
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @jsonName("name") Name: StringWithLengthBetween1And128
}

structure GetAuthorizersRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetAuthorizersResponse {
    @jsonName("items") Items: __listOfAuthorizer
    @jsonName("nextToken") NextToken: NextToken
}

structure GetDeploymentRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel DeploymentId: __string
}

structure GetDeploymentResponse {
    @jsonName("autoDeployed") AutoDeployed: __boolean
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("deploymentStatus") DeploymentStatus: DeploymentStatus
    @jsonName("deploymentStatusMessage") DeploymentStatusMessage: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
}

structure GetDeploymentsRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetDeploymentsResponse {
    @jsonName("items") Items: __listOfDeployment
    @jsonName("nextToken") NextToken: NextToken
}

structure GetDomainNameRequest {
    @required @httpLabel DomainName: __string
}

structure GetDomainNameResponse {
    @jsonName("apiMappingSelectionExpression") ApiMappingSelectionExpression: SelectionExpression
    @jsonName("domainName") DomainName: StringWithLengthBetween1And512
    @jsonName("domainNameArn") DomainNameArn: Arn
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthentication
    @jsonName("routingMode") RoutingMode: RoutingMode
    @jsonName("tags") Tags: Tags
}

structure GetDomainNamesRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetDomainNamesResponse {
    @jsonName("items") Items: __listOfDomainName
    @jsonName("nextToken") NextToken: NextToken
}

structure GetIntegrationRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel IntegrationId: __string
}

structure GetIntegrationResponseRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel IntegrationId: __string
    @required @httpLabel IntegrationResponseId: __string
}

structure GetIntegrationResponseResponse {
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("integrationResponseId") IntegrationResponseId: Id
    @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

structure GetIntegrationResponsesRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel IntegrationId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetIntegrationResponsesResponse {
    @jsonName("items") Items: __listOfIntegrationResponse
    @jsonName("nextToken") NextToken: NextToken
}

structure GetIntegrationResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("integrationId") IntegrationId: Id
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationResponseSelectionExpression") IntegrationResponseSelectionExpression: SelectionExpression
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfig
}

structure GetIntegrationsRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetIntegrationsResponse {
    @jsonName("items") Items: __listOfIntegration
    @jsonName("nextToken") NextToken: NextToken
}

structure GetModelRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel ModelId: __string
}

structure GetModelResponse {
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("modelId") ModelId: Id
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure GetModelTemplateRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel ModelId: __string
}

structure GetModelTemplateResponse {
    @jsonName("value") Value: __string
}

structure GetModelsRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetModelsResponse {
    @jsonName("items") Items: __listOfModel
    @jsonName("nextToken") NextToken: NextToken
}

structure GetPortalProductRequest {
    @required @httpLabel PortalProductId: __string
    @httpQuery("resourceOwnerAccountId") ResourceOwnerAccountId: __string
}

structure GetPortalProductResponse {
    @jsonName("description") Description: __stringMin0Max1024
    @jsonName("displayName") DisplayName: __stringMin1Max255
    @jsonName("displayOrder") DisplayOrder: DisplayOrder
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("portalProductArn") PortalProductArn: __stringMin20Max2048
    @jsonName("portalProductId") PortalProductId: __stringMin10Max30PatternAZ09
    @jsonName("tags") Tags: Tags
}

structure GetPortalProductSharingPolicyRequest {
    @required @httpLabel PortalProductId: __string
}

structure GetPortalProductSharingPolicyResponse {
    @jsonName("policyDocument") PolicyDocument: __stringMin1Max307200
    @jsonName("portalProductId") PortalProductId: __stringMin10Max30PatternAZ09
}

structure GetPortalRequest {
    @required @httpLabel PortalId: __string
}

structure GetPortalResponse {
    @jsonName("authorization") Authorization: Authorization
    @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationResponse
    @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("lastPublished") LastPublished: __timestampIso8601
    @jsonName("lastPublishedDescription") LastPublishedDescription: __stringMin0Max1024
    @jsonName("portalArn") PortalArn: __stringMin20Max2048
    @jsonName("portalContent") PortalContent: PortalContent
    @jsonName("portalId") PortalId: __stringMin10Max30PatternAZ09
    @jsonName("preview") Preview: Preview
    @jsonName("publishStatus") PublishStatus: PublishStatus
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tags") Tags: Tags
}

structure GetProductPageRequest {
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductPageId: __string
    @httpQuery("resourceOwnerAccountId") ResourceOwnerAccountId: __string
}

structure GetProductPageResponse {
    @jsonName("displayContent") DisplayContent: DisplayContent
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productPageArn") ProductPageArn: __stringMin20Max2048
    @jsonName("productPageId") ProductPageId: __stringMin10Max30PatternAZ09
}

structure GetProductRestEndpointPageRequest {
    @httpQuery("includeRawDisplayContent") IncludeRawDisplayContent: __string
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductRestEndpointPageId: __string
    @httpQuery("resourceOwnerAccountId") ResourceOwnerAccountId: __string
}

structure GetProductRestEndpointPageResponse {
    @jsonName("displayContent") DisplayContent: EndpointDisplayContentResponse
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productRestEndpointPageArn") ProductRestEndpointPageArn: __stringMin20Max2048
    @jsonName("productRestEndpointPageId") ProductRestEndpointPageId: __stringMin10Max30PatternAZ09
    @jsonName("rawDisplayContent") RawDisplayContent: __string
    @jsonName("restEndpointIdentifier") RestEndpointIdentifier: RestEndpointIdentifier
    @jsonName("status") Status: Status
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tryItState") TryItState: TryItState
}

structure GetRouteRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RouteId: __string
}

structure GetRouteResponseRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel RouteId: __string
    @required @httpLabel RouteResponseId: __string
}

structure GetRouteResponseResponse {
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @jsonName("routeResponseId") RouteResponseId: Id
    @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure GetRouteResponsesRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
    @required @httpLabel RouteId: __string
}

structure GetRouteResponsesResponse {
    @jsonName("items") Items: __listOfRouteResponse
    @jsonName("nextToken") NextToken: NextToken
}

structure GetRouteResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @jsonName("routeId") RouteId: Id
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

structure GetRoutesRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetRoutesResponse {
    @jsonName("items") Items: __listOfRoute
    @jsonName("nextToken") NextToken: NextToken
}

structure GetRoutingRuleRequest {
    @required @httpLabel DomainName: __string
    @httpQuery("domainNameId") DomainNameId: __string
    @required @httpLabel RoutingRuleId: __string
}

structure GetRoutingRuleResponse {
    @jsonName("actions") Actions: __listOfRoutingRuleAction
    @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @jsonName("priority") Priority: RoutingRulePriority
    @jsonName("routingRuleArn") RoutingRuleArn: Arn
    @jsonName("routingRuleId") RoutingRuleId: Id
}

structure GetStageRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel StageName: __string
}

structure GetStageResponse {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("lastDeploymentStatusMessage") LastDeploymentStatusMessage: __string
    @jsonName("lastUpdatedDate") LastUpdatedDate: __timestampIso8601
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @jsonName("stageName") StageName: StringWithLengthBetween1And128
    @jsonName("stageVariables") StageVariables: StageVariablesMap
    @jsonName("tags") Tags: Tags
}

structure GetStagesRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetStagesResponse {
    @jsonName("items") Items: __listOfStage
    @jsonName("nextToken") NextToken: NextToken
}

structure GetTagsRequest {
    @required @httpLabel ResourceArn: __string
}

structure GetTagsResponse {
    @jsonName("tags") Tags: Tags
}

structure GetVpcLinkRequest {
    @required @httpLabel VpcLinkId: __string
}

structure GetVpcLinkResponse {
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("securityGroupIds") SecurityGroupIds: SecurityGroupIdList
    @jsonName("subnetIds") SubnetIds: SubnetIdList
    @jsonName("tags") Tags: Tags
    @jsonName("vpcLinkId") VpcLinkId: Id
    @jsonName("vpcLinkStatus") VpcLinkStatus: VpcLinkStatus
    @jsonName("vpcLinkStatusMessage") VpcLinkStatusMessage: StringWithLengthBetween0And1024
    @jsonName("vpcLinkVersion") VpcLinkVersion: VpcLinkVersion
}

structure GetVpcLinksRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure GetVpcLinksResponse {
    @jsonName("items") Items: __listOfVpcLink
    @jsonName("nextToken") NextToken: NextToken
}

string Id

structure IdentifierParts {
    @required @jsonName("method") Method: __stringMin1Max20
    @required @jsonName("path") Path: __stringMin1Max4096
    @required @jsonName("restApiId") RestApiId: __stringMin1Max50
    @required @jsonName("stage") Stage: __stringMin1Max128
}

list IdentitySourceList {
    member: __string
}

structure ImportApiRequest {
    @httpQuery("basepath") Basepath: __string
    @required @jsonName("body") Body: __string
    @httpQuery("failOnWarnings") FailOnWarnings: __boolean
}

structure ImportApiResponse {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

@range(min: 0, max: 3600)
integer IntegerWithLengthBetween0And3600

@range(min: 50, max: 30000)
integer IntegerWithLengthBetween50And30000

@range(min: -1, max: 86400)
integer IntegerWithLengthBetweenMinus1And86400

structure Integration {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("integrationId") IntegrationId: Id
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationResponseSelectionExpression") IntegrationResponseSelectionExpression: SelectionExpression
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfig
}

map IntegrationParameters {
    key: __string
    value: StringWithLengthBetween1And512
}

structure IntegrationResponse {
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("integrationResponseId") IntegrationResponseId: Id
    @required @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

enum IntegrationType {
    AWS
    HTTP
    MOCK
    HTTP_PROXY
    AWS_PROXY
}

enum IpAddressType {
    ipv4
    dualstack
}

structure JWTConfiguration {
    @jsonName("audience") Audience: __listOf__string
    @jsonName("issuer") Issuer: UriWithLengthBetween1And2048
}

structure ListPortalProductsRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
    @httpQuery("resourceOwner") ResourceOwner: __string
}

structure ListPortalProductsResponse {
    @jsonName("items") Items: __listOfPortalProductSummary
    @jsonName("nextToken") NextToken: __stringMin1Max2048
}

structure ListPortalsRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
}

structure ListPortalsResponse {
    @jsonName("items") Items: __listOfPortalSummary
    @jsonName("nextToken") NextToken: __stringMin1Max2048
}

structure ListProductPagesRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
    @required @httpLabel PortalProductId: __string
    @httpQuery("resourceOwnerAccountId") ResourceOwnerAccountId: __string
}

structure ListProductPagesResponse {
    @jsonName("items") Items: __listOfProductPageSummaryNoBody
    @jsonName("nextToken") NextToken: __stringMin1Max2048
}

structure ListProductRestEndpointPagesRequest {
    @httpQuery("maxResults") MaxResults: __string
    @httpQuery("nextToken") NextToken: __string
    @required @httpLabel PortalProductId: __string
    @httpQuery("resourceOwnerAccountId") ResourceOwnerAccountId: __string
}

structure ListProductRestEndpointPagesResponse {
    @jsonName("items") Items: __listOfProductRestEndpointPageSummaryNoBody
    @jsonName("nextToken") NextToken: __string
}

structure ListRoutingRulesRequest {
    @required @httpLabel DomainName: __string
    @httpQuery("domainNameId") DomainNameId: __string
    @httpQuery("maxResults") MaxResults: MaxResults
    @httpQuery("nextToken") NextToken: __string
}

structure ListRoutingRulesResponse {
    @jsonName("nextToken") NextToken: NextToken
    @jsonName("routingRules") RoutingRules: __listOfRoutingRule
}

enum LoggingLevel {
    ERROR
    INFO
    OFF
}

@range(min: 1, max: 100)
integer MaxResults

structure Model {
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("modelId") ModelId: Id
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure MutualTlsAuthentication {
    @jsonName("truststoreUri") TruststoreUri: UriWithLengthBetween1And2048
    @jsonName("truststoreVersion") TruststoreVersion: StringWithLengthBetween1And64
    @jsonName("truststoreWarnings") TruststoreWarnings: __listOf__string
}

structure MutualTlsAuthenticationInput {
    @jsonName("truststoreUri") TruststoreUri: UriWithLengthBetween1And2048
    @jsonName("truststoreVersion") TruststoreVersion: StringWithLengthBetween1And64
}

string NextToken

structure None {}

@error("client")
@httpError(404)
structure NotFoundException {
    @jsonName("message") Message: __string
    @jsonName("resourceType") ResourceType: __string
}

structure ParameterConstraints {
    @jsonName("required") Required: __boolean
}

enum PassthroughBehavior {
    WHEN_NO_MATCH
    NEVER
    WHEN_NO_TEMPLATES
}

structure PortalContent {
    @jsonName("description") Description: __stringMin0Max1024
    @required @jsonName("displayName") DisplayName: __stringMin3Max255
    @required @jsonName("theme") Theme: PortalTheme
}

structure PortalProductSummary {
    @required @jsonName("description") Description: __stringMin0Max1024
    @required @jsonName("displayName") DisplayName: __stringMin1Max255
    @required @jsonName("lastModified") LastModified: __timestampIso8601
    @required @jsonName("portalProductArn") PortalProductArn: __stringMin20Max2048
    @required @jsonName("portalProductId") PortalProductId: __stringMin10Max30PatternAZ09
    @jsonName("tags") Tags: Tags
}

structure PortalSummary {
    @required @jsonName("authorization") Authorization: Authorization
    @required @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationResponse
    @required @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @required @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("lastPublished") LastPublished: __timestampIso8601
    @jsonName("lastPublishedDescription") LastPublishedDescription: __stringMin0Max1024
    @required @jsonName("portalArn") PortalArn: __stringMin20Max2048
    @required @jsonName("portalContent") PortalContent: PortalContent
    @required @jsonName("portalId") PortalId: __stringMin10Max30PatternAZ09
    @jsonName("preview") Preview: Preview
    @jsonName("publishStatus") PublishStatus: PublishStatus
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tags") Tags: Tags
}

structure PortalTheme {
    @required @jsonName("customColors") CustomColors: CustomColors
    @jsonName("logoLastUploaded") LogoLastUploaded: __timestampIso8601
}

structure Preview {
    @required @jsonName("previewStatus") PreviewStatus: PreviewStatus
    @jsonName("previewUrl") PreviewUrl: __string
    @jsonName("statusException") StatusException: StatusException
}

structure PreviewPortalRequest {
    @required @httpLabel PortalId: __string
}

structure PreviewPortalResponse {}

enum PreviewStatus {
    PREVIEW_IN_PROGRESS
    PREVIEW_FAILED
    PREVIEW_READY
}

structure ProductPageSummaryNoBody {
    @required @jsonName("lastModified") LastModified: __timestampIso8601
    @required @jsonName("pageTitle") PageTitle: __stringMin1Max255
    @required @jsonName("productPageArn") ProductPageArn: __stringMin20Max2048
    @required @jsonName("productPageId") ProductPageId: __stringMin10Max30PatternAZ09
}

structure ProductRestEndpointPageSummaryNoBody {
    @required @jsonName("endpoint") Endpoint: __stringMin1Max1024
    @required @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("operationName") OperationName: __stringMin1Max255
    @required @jsonName("productRestEndpointPageArn") ProductRestEndpointPageArn: __stringMin20Max2048
    @required @jsonName("productRestEndpointPageId") ProductRestEndpointPageId: __stringMin10Max30PatternAZ09
    @required @jsonName("restEndpointIdentifier") RestEndpointIdentifier: RestEndpointIdentifier
    @required @jsonName("status") Status: Status
    @jsonName("statusException") StatusException: StatusException
    @required @jsonName("tryItState") TryItState: TryItState
}

enum ProtocolType {
    WEBSOCKET
    HTTP
}

structure PublishPortalRequest {
    @jsonName("description") Description: __stringMin0Max1024
    @required @httpLabel PortalId: __string
}

structure PublishPortalResponse {}

enum PublishStatus {
    PUBLISHED
    PUBLISH_IN_PROGRESS
    PUBLISH_FAILED
    DISABLE_IN_PROGRESS
    DISABLE_FAILED
    DISABLED
}

structure PutPortalProductSharingPolicyRequest {
    @required @jsonName("policyDocument") PolicyDocument: __stringMin1Max307200
    @required @httpLabel PortalProductId: __string
}

structure PutPortalProductSharingPolicyResponse {}

structure PutRoutingRuleRequest {
    @required @jsonName("actions") Actions: __listOfRoutingRuleAction
    @required @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @required @httpLabel DomainName: __string
    @httpQuery("domainNameId") DomainNameId: __string
    @required @jsonName("priority") Priority: RoutingRulePriority
    @required @httpLabel RoutingRuleId: __string
}

structure PutRoutingRuleResponse {
    @jsonName("actions") Actions: __listOfRoutingRuleAction
    @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @jsonName("priority") Priority: RoutingRulePriority
    @jsonName("routingRuleArn") RoutingRuleArn: Arn
    @jsonName("routingRuleId") RoutingRuleId: Id
}

structure ReimportApiRequest {
    @required @httpLabel ApiId: __string
    @httpQuery("basepath") Basepath: __string
    @required @jsonName("body") Body: __string
    @httpQuery("failOnWarnings") FailOnWarnings: __boolean
}

structure ReimportApiResponse {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

structure ResetAuthorizersCacheRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel StageName: __string
}

map ResponseParameters {
    key: __string
    value: IntegrationParameters
}

structure RestEndpointIdentifier {
    @jsonName("identifierParts") IdentifierParts: IdentifierParts
}

structure Route {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @jsonName("routeId") RouteId: Id
    @required @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

map RouteModels {
    key: __string
    value: StringWithLengthBetween1And128
}

map RouteParameters {
    key: __string
    value: ParameterConstraints
}

structure RouteResponse {
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @jsonName("routeResponseId") RouteResponseId: Id
    @required @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure RouteSettings {
    @jsonName("dataTraceEnabled") DataTraceEnabled: __boolean
    @jsonName("detailedMetricsEnabled") DetailedMetricsEnabled: __boolean
    @jsonName("loggingLevel") LoggingLevel: LoggingLevel
    @jsonName("throttlingBurstLimit") ThrottlingBurstLimit: __integer
    @jsonName("throttlingRateLimit") ThrottlingRateLimit: __double
}

map RouteSettingsMap {
    key: __string
    value: RouteSettings
}

enum RoutingMode {
    API_MAPPING_ONLY
    ROUTING_RULE_ONLY
    ROUTING_RULE_THEN_API_MAPPING
}

structure RoutingRule {
    @jsonName("actions") Actions: __listOfRoutingRuleAction
    @jsonName("conditions") Conditions: __listOfRoutingRuleCondition
    @jsonName("priority") Priority: RoutingRulePriority
    @jsonName("routingRuleArn") RoutingRuleArn: Arn
    @jsonName("routingRuleId") RoutingRuleId: Id
}

structure RoutingRuleAction {
    @required @jsonName("invokeApi") InvokeApi: RoutingRuleActionInvokeApi
}

structure RoutingRuleActionInvokeApi {
    @required @jsonName("apiId") ApiId: Id
    @required @jsonName("stage") Stage: StringWithLengthBetween1And128
    @jsonName("stripBasePath") StripBasePath: __boolean
}

structure RoutingRuleCondition {
    @jsonName("matchBasePaths") MatchBasePaths: RoutingRuleMatchBasePaths
    @jsonName("matchHeaders") MatchHeaders: RoutingRuleMatchHeaders
}

structure RoutingRuleMatchBasePaths {
    @required @jsonName("anyOf") AnyOf: __listOfSelectionKey
}

structure RoutingRuleMatchHeaderValue {
    @required @jsonName("header") Header: SelectionKey
    @required @jsonName("valueGlob") ValueGlob: SelectionExpression
}

structure RoutingRuleMatchHeaders {
    @required @jsonName("anyOf") AnyOf: __listOfRoutingRuleMatchHeaderValue
}

@range(min: 1, max: 1000000)
integer RoutingRulePriority

structure Section {
    @required @jsonName("productRestEndpointPageArns") ProductRestEndpointPageArns: __listOf__stringMin20Max2048
    @required @jsonName("sectionName") SectionName: __string
}

list SecurityGroupIdList {
    member: __string
}

enum SecurityPolicy {
    TLS_1_0
    TLS_1_2
}

string SelectionExpression

string SelectionKey

structure Stage {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("lastDeploymentStatusMessage") LastDeploymentStatusMessage: __string
    @jsonName("lastUpdatedDate") LastUpdatedDate: __timestampIso8601
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @required @jsonName("stageName") StageName: StringWithLengthBetween1And128
    @jsonName("stageVariables") StageVariables: StageVariablesMap
    @jsonName("tags") Tags: Tags
}

map StageVariablesMap {
    key: __string
    value: StringWithLengthBetween0And2048
}

enum Status {
    AVAILABLE
    IN_PROGRESS
    FAILED
}

structure StatusException {
    @jsonName("exception") Exception: __stringMin1Max256
    @jsonName("message") Message: __stringMin1Max2048
}

string StringWithLengthBetween0And1024

string StringWithLengthBetween0And2048

string StringWithLengthBetween0And32K

string StringWithLengthBetween1And1024

string StringWithLengthBetween1And128

string StringWithLengthBetween1And1600

string StringWithLengthBetween1And256

string StringWithLengthBetween1And512

string StringWithLengthBetween1And64

list SubnetIdList {
    member: __string
}

structure TagResourceRequest {
    @required @httpLabel ResourceArn: __string
    @jsonName("tags") Tags: Tags
}

structure TagResourceResponse {}

map Tags {
    key: __string
    value: StringWithLengthBetween1And1600
}

map TemplateMap {
    key: __string
    value: StringWithLengthBetween0And32K
}

structure TlsConfig {
    @jsonName("serverNameToVerify") ServerNameToVerify: StringWithLengthBetween1And512
}

structure TlsConfigInput {
    @jsonName("serverNameToVerify") ServerNameToVerify: StringWithLengthBetween1And512
}

@error("client")
@httpError(429)
structure TooManyRequestsException {
    @jsonName("limitType") LimitType: __string
    @jsonName("message") Message: __string
}

enum TryItState {
    ENABLED
    DISABLED
}

structure UntagResourceRequest {
    @required @httpLabel ResourceArn: __string
    @required @httpQuery("tagKeys") TagKeys: __listOf__string
}

structure UpdateApiMappingRequest {
    @required @jsonName("apiId") ApiId: Id
    @required @httpLabel ApiMappingId: __string
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @required @httpLabel DomainName: __string
    @jsonName("stage") Stage: StringWithLengthBetween1And128
}

structure UpdateApiMappingResponse {
    @jsonName("apiId") ApiId: Id
    @jsonName("apiMappingId") ApiMappingId: Id
    @jsonName("apiMappingKey") ApiMappingKey: SelectionKey
    @jsonName("stage") Stage: StringWithLengthBetween1And128
}

structure UpdateApiRequest {
    @required @httpLabel ApiId: __string
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("target") Target: UriWithLengthBetween1And2048
    @jsonName("version") Version: StringWithLengthBetween1And64
}

structure UpdateApiResponse {
    @jsonName("apiEndpoint") ApiEndpoint: __string
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiId") ApiId: Id
    @jsonName("apiKeySelectionExpression") ApiKeySelectionExpression: SelectionExpression
    @jsonName("corsConfiguration") CorsConfiguration: Cors
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("disableSchemaValidation") DisableSchemaValidation: __boolean
    @jsonName("disableExecuteApiEndpoint") DisableExecuteApiEndpoint: __boolean
    @jsonName("importInfo") ImportInfo: __listOf__string
    @jsonName("ipAddressType") IpAddressType: IpAddressType
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("protocolType") ProtocolType: ProtocolType
    @jsonName("routeSelectionExpression") RouteSelectionExpression: SelectionExpression
    @jsonName("tags") Tags: Tags
    @jsonName("version") Version: StringWithLengthBetween1And64
    @jsonName("warnings") Warnings: __listOf__string
}

structure UpdateAuthorizerRequest {
    @required @httpLabel ApiId: __string
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @required @httpLabel AuthorizerId: __string
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @jsonName("name") Name: StringWithLengthBetween1And128
}

structure UpdateAuthorizerResponse {
    @jsonName("authorizerCredentialsArn") AuthorizerCredentialsArn: Arn
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("authorizerPayloadFormatVersion") AuthorizerPayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("authorizerResultTtlInSeconds") AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600
    @jsonName("authorizerType") AuthorizerType: AuthorizerType
    @jsonName("authorizerUri") AuthorizerUri: UriWithLengthBetween1And2048
    @jsonName("enableSimpleResponses") EnableSimpleResponses: __boolean
    @jsonName("identitySource") IdentitySource: IdentitySourceList
    @jsonName("identityValidationExpression") IdentityValidationExpression: StringWithLengthBetween0And1024
    @jsonName("jwtConfiguration") JwtConfiguration: JWTConfiguration
    @jsonName("name") Name: StringWithLengthBetween1And128
}

structure UpdateDeploymentRequest {
    @required @httpLabel ApiId: __string
    @required @httpLabel DeploymentId: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
}

structure UpdateDeploymentResponse {
    @jsonName("autoDeployed") AutoDeployed: __boolean
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("deploymentStatus") DeploymentStatus: DeploymentStatus
    @jsonName("deploymentStatusMessage") DeploymentStatusMessage: __string
    @jsonName("description") Description: StringWithLengthBetween0And1024
}

structure UpdateDomainNameRequest {
    @required @httpLabel DomainName: __string
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthenticationInput
    @jsonName("routingMode") RoutingMode: RoutingMode
}

structure UpdateDomainNameResponse {
    @jsonName("apiMappingSelectionExpression") ApiMappingSelectionExpression: SelectionExpression
    @jsonName("domainName") DomainName: StringWithLengthBetween1And512
    @jsonName("domainNameArn") DomainNameArn: Arn
    @jsonName("domainNameConfigurations") DomainNameConfigurations: DomainNameConfigurations
    @jsonName("mutualTlsAuthentication") MutualTlsAuthentication: MutualTlsAuthentication
    @jsonName("routingMode") RoutingMode: RoutingMode
    @jsonName("tags") Tags: Tags
}

structure UpdateIntegrationRequest {
    @required @httpLabel ApiId: __string
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @required @httpLabel IntegrationId: __string
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfigInput
}

structure UpdateIntegrationResponseRequest {
    @required @httpLabel ApiId: __string
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @required @httpLabel IntegrationId: __string
    @required @httpLabel IntegrationResponseId: __string
    @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

structure UpdateIntegrationResponseResponse {
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("integrationResponseId") IntegrationResponseId: Id
    @jsonName("integrationResponseKey") IntegrationResponseKey: SelectionKey
    @jsonName("responseParameters") ResponseParameters: IntegrationParameters
    @jsonName("responseTemplates") ResponseTemplates: TemplateMap
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
}

structure UpdateIntegrationResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("connectionId") ConnectionId: StringWithLengthBetween1And1024
    @jsonName("connectionType") ConnectionType: ConnectionType
    @jsonName("contentHandlingStrategy") ContentHandlingStrategy: ContentHandlingStrategy
    @jsonName("credentialsArn") CredentialsArn: Arn
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("integrationId") IntegrationId: Id
    @jsonName("integrationMethod") IntegrationMethod: StringWithLengthBetween1And64
    @jsonName("integrationResponseSelectionExpression") IntegrationResponseSelectionExpression: SelectionExpression
    @jsonName("integrationSubtype") IntegrationSubtype: StringWithLengthBetween1And128
    @jsonName("integrationType") IntegrationType: IntegrationType
    @jsonName("integrationUri") IntegrationUri: UriWithLengthBetween1And2048
    @jsonName("passthroughBehavior") PassthroughBehavior: PassthroughBehavior
    @jsonName("payloadFormatVersion") PayloadFormatVersion: StringWithLengthBetween1And64
    @jsonName("requestParameters") RequestParameters: IntegrationParameters
    @jsonName("requestTemplates") RequestTemplates: TemplateMap
    @jsonName("responseParameters") ResponseParameters: ResponseParameters
    @jsonName("templateSelectionExpression") TemplateSelectionExpression: SelectionExpression
    @jsonName("timeoutInMillis") TimeoutInMillis: IntegerWithLengthBetween50And30000
    @jsonName("tlsConfig") TlsConfig: TlsConfig
}

structure UpdateModelRequest {
    @required @httpLabel ApiId: __string
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @required @httpLabel ModelId: __string
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure UpdateModelResponse {
    @jsonName("contentType") ContentType: StringWithLengthBetween1And256
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("modelId") ModelId: Id
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("schema") Schema: StringWithLengthBetween0And32K
}

structure UpdatePortalProductRequest {
    @jsonName("description") Description: __stringMin0Max1024
    @jsonName("displayName") DisplayName: __stringMin1Max255
    @jsonName("displayOrder") DisplayOrder: DisplayOrder
    @required @httpLabel PortalProductId: __string
}

structure UpdatePortalProductResponse {
    @jsonName("description") Description: __stringMin0Max1024
    @jsonName("displayName") DisplayName: __stringMin1Max255
    @jsonName("displayOrder") DisplayOrder: DisplayOrder
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("portalProductArn") PortalProductArn: __stringMin20Max2048
    @jsonName("portalProductId") PortalProductId: __stringMin10Max30PatternAZ09
    @jsonName("tags") Tags: Tags
}

structure UpdatePortalRequest {
    @jsonName("authorization") Authorization: Authorization
    @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationRequest
    @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @jsonName("logoUri") LogoUri: __stringMin0Max1092
    @jsonName("portalContent") PortalContent: PortalContent
    @required @httpLabel PortalId: __string
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
}

structure UpdatePortalResponse {
    @jsonName("authorization") Authorization: Authorization
    @jsonName("endpointConfiguration") EndpointConfiguration: EndpointConfigurationResponse
    @jsonName("includedPortalProductArns") IncludedPortalProductArns: __listOf__stringMin20Max2048
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("lastPublished") LastPublished: __timestampIso8601
    @jsonName("lastPublishedDescription") LastPublishedDescription: __stringMin0Max1024
    @jsonName("portalArn") PortalArn: __stringMin20Max2048
    @jsonName("portalContent") PortalContent: PortalContent
    @jsonName("portalId") PortalId: __stringMin10Max30PatternAZ09
    @jsonName("preview") Preview: Preview
    @jsonName("publishStatus") PublishStatus: PublishStatus
    @jsonName("rumAppMonitorName") RumAppMonitorName: __stringMin0Max255
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tags") Tags: Tags
}

structure UpdateProductPageRequest {
    @jsonName("displayContent") DisplayContent: DisplayContent
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductPageId: __string
}

structure UpdateProductPageResponse {
    @jsonName("displayContent") DisplayContent: DisplayContent
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productPageArn") ProductPageArn: __stringMin20Max2048
    @jsonName("productPageId") ProductPageId: __stringMin10Max30PatternAZ09
}

structure UpdateProductRestEndpointPageRequest {
    @jsonName("displayContent") DisplayContent: EndpointDisplayContent
    @required @httpLabel PortalProductId: __string
    @required @httpLabel ProductRestEndpointPageId: __string
    @jsonName("tryItState") TryItState: TryItState
}

structure UpdateProductRestEndpointPageResponse {
    @jsonName("displayContent") DisplayContent: EndpointDisplayContentResponse
    @jsonName("lastModified") LastModified: __timestampIso8601
    @jsonName("productRestEndpointPageArn") ProductRestEndpointPageArn: __stringMin20Max2048
    @jsonName("productRestEndpointPageId") ProductRestEndpointPageId: __stringMin10Max30PatternAZ09
    @jsonName("restEndpointIdentifier") RestEndpointIdentifier: RestEndpointIdentifier
    @jsonName("status") Status: Status
    @jsonName("statusException") StatusException: StatusException
    @jsonName("tryItState") TryItState: TryItState
}

structure UpdateRouteRequest {
    @required @httpLabel ApiId: __string
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @required @httpLabel RouteId: __string
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

structure UpdateRouteResponseRequest {
    @required @httpLabel ApiId: __string
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @required @httpLabel RouteId: __string
    @required @httpLabel RouteResponseId: __string
    @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure UpdateRouteResponseResponse {
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("responseModels") ResponseModels: RouteModels
    @jsonName("responseParameters") ResponseParameters: RouteParameters
    @jsonName("routeResponseId") RouteResponseId: Id
    @jsonName("routeResponseKey") RouteResponseKey: SelectionKey
}

structure UpdateRouteResult {
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("apiKeyRequired") ApiKeyRequired: __boolean
    @jsonName("authorizationScopes") AuthorizationScopes: AuthorizationScopes
    @jsonName("authorizationType") AuthorizationType: AuthorizationType
    @jsonName("authorizerId") AuthorizerId: Id
    @jsonName("modelSelectionExpression") ModelSelectionExpression: SelectionExpression
    @jsonName("operationName") OperationName: StringWithLengthBetween1And64
    @jsonName("requestModels") RequestModels: RouteModels
    @jsonName("requestParameters") RequestParameters: RouteParameters
    @jsonName("routeId") RouteId: Id
    @jsonName("routeKey") RouteKey: SelectionKey
    @jsonName("routeResponseSelectionExpression") RouteResponseSelectionExpression: SelectionExpression
    @jsonName("target") Target: StringWithLengthBetween1And128
}

structure UpdateStageRequest {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @required @httpLabel ApiId: __string
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @required @httpLabel StageName: __string
    @jsonName("stageVariables") StageVariables: StageVariablesMap
}

structure UpdateStageResponse {
    @jsonName("accessLogSettings") AccessLogSettings: AccessLogSettings
    @jsonName("apiGatewayManaged") ApiGatewayManaged: __boolean
    @jsonName("autoDeploy") AutoDeploy: __boolean
    @jsonName("clientCertificateId") ClientCertificateId: Id
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("defaultRouteSettings") DefaultRouteSettings: RouteSettings
    @jsonName("deploymentId") DeploymentId: Id
    @jsonName("description") Description: StringWithLengthBetween0And1024
    @jsonName("lastDeploymentStatusMessage") LastDeploymentStatusMessage: __string
    @jsonName("lastUpdatedDate") LastUpdatedDate: __timestampIso8601
    @jsonName("routeSettings") RouteSettings: RouteSettingsMap
    @jsonName("stageName") StageName: StringWithLengthBetween1And128
    @jsonName("stageVariables") StageVariables: StageVariablesMap
    @jsonName("tags") Tags: Tags
}

structure UpdateVpcLinkRequest {
    @jsonName("name") Name: StringWithLengthBetween1And128
    @required @httpLabel VpcLinkId: __string
}

structure UpdateVpcLinkResponse {
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @jsonName("name") Name: StringWithLengthBetween1And128
    @jsonName("securityGroupIds") SecurityGroupIds: SecurityGroupIdList
    @jsonName("subnetIds") SubnetIds: SubnetIdList
    @jsonName("tags") Tags: Tags
    @jsonName("vpcLinkId") VpcLinkId: Id
    @jsonName("vpcLinkStatus") VpcLinkStatus: VpcLinkStatus
    @jsonName("vpcLinkStatusMessage") VpcLinkStatusMessage: StringWithLengthBetween0And1024
    @jsonName("vpcLinkVersion") VpcLinkVersion: VpcLinkVersion
}

string UriWithLengthBetween1And2048

structure VpcLink {
    @jsonName("createdDate") CreatedDate: __timestampIso8601
    @required @jsonName("name") Name: StringWithLengthBetween1And128
    @required @jsonName("securityGroupIds") SecurityGroupIds: SecurityGroupIdList
    @required @jsonName("subnetIds") SubnetIds: SubnetIdList
    @jsonName("tags") Tags: Tags
    @required @jsonName("vpcLinkId") VpcLinkId: Id
    @jsonName("vpcLinkStatus") VpcLinkStatus: VpcLinkStatus
    @jsonName("vpcLinkStatusMessage") VpcLinkStatusMessage: StringWithLengthBetween0And1024
    @jsonName("vpcLinkVersion") VpcLinkVersion: VpcLinkVersion
}

enum VpcLinkStatus {
    PENDING
    AVAILABLE
    DELETING
    FAILED
    INACTIVE
}

enum VpcLinkVersion {
    V2
}

boolean __boolean

double __double

integer __integer

list __listOfApi {
    member: Api
}

list __listOfApiMapping {
    member: ApiMapping
}

list __listOfAuthorizer {
    member: Authorizer
}

list __listOfDeployment {
    member: Deployment
}

list __listOfDomainName {
    member: DomainName
}

list __listOfIntegration {
    member: Integration
}

list __listOfIntegrationResponse {
    member: IntegrationResponse
}

list __listOfModel {
    member: Model
}

list __listOfPortalProductSummary {
    member: PortalProductSummary
}

list __listOfPortalSummary {
    member: PortalSummary
}

list __listOfProductPageSummaryNoBody {
    member: ProductPageSummaryNoBody
}

list __listOfProductRestEndpointPageSummaryNoBody {
    member: ProductRestEndpointPageSummaryNoBody
}

list __listOfRoute {
    member: Route
}

list __listOfRouteResponse {
    member: RouteResponse
}

list __listOfRoutingRule {
    member: RoutingRule
}

list __listOfRoutingRuleAction {
    member: RoutingRuleAction
}

list __listOfRoutingRuleCondition {
    member: RoutingRuleCondition
}

list __listOfRoutingRuleMatchHeaderValue {
    member: RoutingRuleMatchHeaderValue
}

list __listOfSection {
    member: Section
}

list __listOfSelectionKey {
    member: SelectionKey
}

list __listOfStage {
    member: Stage
}

list __listOfVpcLink {
    member: VpcLink
}

list __listOf__string {
    member: __string
}

list __listOf__stringMin20Max2048 {
    member: __stringMin20Max2048
}

string __string

@length(min: 0, max: 1024)
string __stringMin0Max1024

@length(min: 0, max: 1092)
string __stringMin0Max1092

@length(min: 0, max: 255)
string __stringMin0Max255

@length(min: 10, max: 2048)
string __stringMin10Max2048

@length(min: 10, max: 30)
@pattern("^[a-z0-9]+$")
string __stringMin10Max30PatternAZ09

@length(min: 1, max: 1024)
string __stringMin1Max1024

@length(min: 1, max: 128)
string __stringMin1Max128

@length(min: 1, max: 16)
string __stringMin1Max16

@length(min: 1, max: 20)
string __stringMin1Max20

@length(min: 1, max: 2048)
string __stringMin1Max2048

@length(min: 1, max: 255)
string __stringMin1Max255

@length(min: 1, max: 256)
string __stringMin1Max256

@length(min: 1, max: 307200)
string __stringMin1Max307200

@length(min: 1, max: 32768)
string __stringMin1Max32768

@length(min: 1, max: 4096)
string __stringMin1Max4096

@length(min: 1, max: 50)
string __stringMin1Max50

@length(min: 1, max: 64)
string __stringMin1Max64

@length(min: 20, max: 2048)
string __stringMin20Max2048

@length(min: 3, max: 255)
string __stringMin3Max255

@length(min: 3, max: 256)
string __stringMin3Max256

@timestampFormat("date-time")
timestamp __timestampIso8601
