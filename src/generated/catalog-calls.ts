/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/calls.yaml: how code says which models, endpoints and agents it uses.
 */
export interface CallCatalog {
  models: ModelArguments;
  /**
   * Calls whose first argument names a model.
   */
  model_calls: string[];
  deployments: string[];
  azure_clients: string[];
  endpoints: string[];
  /**
   * @minItems 1
   */
  loads: [LoadCall, ...LoadCall[]];
  /**
   * @minItems 1
   */
  pickles: [PickleCall, ...PickleCall[]];
  downloads: string[];
  agents: string[];
  instructions: string[];
  settings: string[];
}
export interface ModelArguments {
  certain: string[];
  others: string[];
}
export interface LoadCall {
  call: string;
  source: 'hub';
  /**
   * Of the argument that names the model, from 0.
   */
  position: number;
  /**
   * Names of that argument.
   */
  names: string[];
  /**
   * The package that must be imported, where the call's name says too little.
   */
  package?: string;
}
export interface PickleCall {
  call: string;
  /**
   * The argument that forbids code.
   */
  safe?: string;
}
