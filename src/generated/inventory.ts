/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "cloud".
 */
export type Cloud = 'azure' | 'aws' | 'gcp' | 'code';
/**
 * complete: all that was asked was read; partial: the problems say what was not; failed: nothing could be read.
 */
export type SourceStatus = 'complete' | 'partial' | 'failed';
/**
 * no_credentials; denied: 401 or 403; throttled: given up after retries; not_recorded: the provider's inventory does not record the type; region_disabled; not_found: the scope does not exist or is not visible; not_captured: a replay lacks the answer; unexpected_shape: the answer is not what the API documents; truncated: the provider cut the answer; unavailable: server or network failure after retries; timed_out. Of files: invalid: broken syntax or encoding; too_large; unreadable; unsupported: a version or form that is not known; unresolved: what it refers to is not among the scanned files, or only known after deployment; outside: it leads out of the scanned paths.
 */
export type ProblemCode =
  | 'no_credentials'
  | 'denied'
  | 'throttled'
  | 'not_recorded'
  | 'region_disabled'
  | 'not_found'
  | 'not_captured'
  | 'unexpected_shape'
  | 'truncated'
  | 'unavailable'
  | 'timed_out'
  | 'invalid'
  | 'too_large'
  | 'unreadable'
  | 'unsupported'
  | 'unresolved'
  | 'outside';
/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "kind".
 */
export type ResourceKind =
  | 'ai-service'
  | 'ai-model'
  | 'ai-deployment'
  | 'ai-agent'
  | 'ai-guardrail'
  | 'ai-workspace'
  | 'ai-project'
  | 'ai-connection'
  | 'ai-endpoint'
  | 'ai-compute'
  | 'ai-settings'
  | 'ai-tool'
  | 'training-job'
  | 'dataset'
  | 'knowledge-base'
  | 'data-source'
  | 'vector-index'
  | 'storage'
  | 'database'
  | 'key'
  | 'secret-store'
  | 'secret'
  | 'identity'
  | 'role'
  | 'role-assignment'
  | 'network'
  | 'network-endpoint'
  | 'network-policy'
  | 'compute'
  | 'registry'
  | 'image'
  | 'repository'
  | 'package'
  | 'logging'
  | 'policy'
  | 'scope';
/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "origin".
 */
export type Origin = LiveOrigin | CodeOrigin;
/**
 * JSON pointers into this resource (RFC 6901): /properties/…, /related/<edge kind> or /related_from/<edge kind>.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "pointers".
 */
export type Pointers = string[];
/**
 * JSON pointers into this resource (RFC 6901): /properties/…, /related/<edge kind> or /related_from/<edge kind>.
 */
export type Pointers1 = string[];
export type RelationshipKind =
  | 'contains'
  | 'deploys'
  | 'serves'
  | 'uses-model'
  | 'grounded-on'
  | 'fine-tuned-on'
  | 'trained-on'
  | 'reads'
  | 'writes'
  | 'runs'
  | 'runs-as'
  | 'can-assume'
  | 'has-permission'
  | 'exposes'
  | 'routes-to'
  | 'peered-with'
  | 'encrypted-by'
  | 'logs-to'
  | 'built-from'
  | 'provisions'
  | 'depends-on'
  | 'affected-by'
  | 'calls'
  | 'guarded-by';
/**
 * Of has-permission.
 */
export type PermissionLevel = 'read' | 'write' | 'admin' | 'invoke' | 'list-keys';

/**
 * Everything Keelson found, in one normalised document. Deterministic: the same input gives the same bytes.
 */
export interface Inventory {
  schema: 'keelson.inventory/v1';
  tool: Tool;
  collected_at: string;
  sources: Source[];
  resources: Resource[];
  relationships: Relationship[];
  components: Component[];
}
/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "tool".
 */
export interface Tool {
  name: 'keelson';
  version: string;
}
/**
 * One scope that was asked: what was seen there, and what could not be.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "source".
 */
export interface Source {
  /**
   * Unique in the document, e.g. azure:/subscriptions/…, aws:123456789012/us-east-1, gcp:projects/p.
   */
  id: string;
  cloud: Cloud;
  /**
   * The scope as the provider spells it.
   */
  scope: string;
  /**
   * Display name of the scope, where the provider has one.
   */
  name?: string;
  status: SourceStatus;
  /**
   * How many resources of the document came from this source.
   */
  resources: number;
  problems: Problem[];
  /**
   * All inline waivers of the scanned code, also those that hold for no resource.
   */
  waivers?: InlineWaiver[];
}
/**
 * Something that could not be read. No access must never look like no resources.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
  code: ProblemCode;
  /**
   * One line: what failed and what to do about it.
   */
  message: string;
  /**
   * Id of the collector that met it, or of the cloud session.
   */
  collector: string;
  /**
   * The API call, e.g. bedrock:ListGuardrails or GET …/deployments.
   */
  call?: string;
  /**
   * Id of the resource whose details are missing, when it is about one.
   */
  resource?: string;
  /**
   * The permission that the call needs.
   */
  permission?: string;
  /**
   * The file that it is about.
   */
  file?: string;
  line?: number;
  column?: number;
  /**
   * Native types of which resources may be missing or incomplete.
   */
  types: string[];
}
/**
 * A finding that somebody answers for, said in the code: keelson:ignore <check> reason="…" [until=YYYY-MM-DD] [owner=…].
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "inlineWaiver".
 */
export interface InlineWaiver {
  /**
   * Id of the check, as it was written.
   */
  check: string;
  file: string;
  line: number;
  reason?: string;
  /**
   * Last day it holds.
   */
  until?: string;
  /**
   * The tool that it is said to, where that is not Keelson.
   */
  tool?: string;
  owner?: string;
  /**
   * Why it does not hold.
   */
  problem?: string;
}
/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "resource".
 */
export interface Resource {
  /**
   * The provider's own spelling. Compared case-insensitively for Azure.
   */
  id: string;
  cloud: Cloud;
  /**
   * Native type, e.g. Microsoft.CognitiveServices/accounts, AWS::Bedrock::Agent, aiplatform.googleapis.com/Endpoint.
   */
  type: string;
  kind: ResourceKind;
  name: string;
  /**
   * Subscription id, account id or project id.
   */
  account: string;
  /**
   * Provider's region, or global.
   */
  region: string;
  /**
   * Resource group, where the provider has one.
   */
  group?: string;
  tags: {
    [k: string]: string | undefined;
  };
  origin: Origin;
  /**
   * The native configuration as the API returns it, redacted.
   */
  properties: {
    [k: string]: unknown | undefined;
  };
  unknown: Pointers;
  defaults: Pointers1;
  ai?: AiFacts;
}
export interface LiveOrigin {
  kind: 'live';
  /**
   * Id of the source in sources[].
   */
  source: string;
  /**
   * When the provider recorded this state, if it says so.
   */
  observed_at?: string;
}
export interface CodeOrigin {
  kind: 'code';
  source: string;
  file: string;
  line: number;
  column?: number;
  end_line?: number;
  /**
   * The column after the last, as SARIF counts.
   */
  end_column?: number;
  /**
   * Address in the code's own language, e.g. module.chat.azurerm_cognitive_account.this.
   */
  address?: string;
  /**
   * Where in the file properties are set, by JSON pointer.
   */
  places?: {
    [k: string]: Place | undefined;
  };
  /**
   * The inline waivers that hold for this resource.
   */
  waivers?: InlineWaiver[];
}
/**
 * Part of a file: lines and columns from 1, columns in UTF-16 code units, the end exclusive.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "place".
 */
export interface Place {
  line: number;
  column: number;
  end_line: number;
  end_column: number;
}
/**
 * What the AI bill of materials says of this resource.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "ai".
 */
export interface AiFacts {
  provider?: string;
  model?: string;
  model_version?: string;
  publisher?: string;
  modality?: string;
  lifecycle?: string;
  data_source?: string;
  sdk?: string;
}
/**
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "relationship".
 */
export interface Relationship {
  from: string;
  to: string;
  kind: RelationshipKind;
  level?: PermissionLevel;
  /**
   * Where it was read: a property, policy statement, role assignment or file line.
   */
  evidence?: string;
}
/**
 * Software found in code and images.
 *
 * This interface was referenced by `Inventory`'s JSON-Schema
 * via the `definition` "component".
 */
export interface Component {
  purl: string;
  name: string;
  /**
   * Exact version; absent where code names a range or nothing.
   */
  version?: string;
  /**
   * Range as code spells it, where no lock file says the version.
   */
  range?: string;
  /**
   * Where it was found: file:line, or image@layer.
   */
  locations: string[];
  /**
   * Ids of the advisories that hit this version.
   */
  advisories?: string[];
}
