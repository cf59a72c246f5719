/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/endpoints.yaml: hosts of AI services.
 */
export interface EndpointCatalog {
  /**
   * @minItems 1
   */
  endpoints: [CatalogEndpoint, ...CatalogEndpoint[]];
}
export interface CatalogEndpoint {
  host: string;
  provider: string;
  service: string;
}
