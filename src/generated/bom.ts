/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `Bom`'s JSON-Schema
 * via the `definition` "kind".
 */
export type BomKind =
  | 'model'
  | 'model-file'
  | 'dataset'
  | 'data'
  | 'service'
  | 'deployment'
  | 'endpoint'
  | 'agent'
  | 'guardrail'
  | 'tool'
  | 'knowledge-base'
  | 'vector-store'
  | 'connection'
  | 'workspace'
  | 'compute'
  | 'training-job'
  | 'image'
  | 'package';
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
 * Models, guardrails, tools, software.
 */
export type References = BomReference[];
/**
 * What it answers from, learned from or reads.
 */
export type References1 = BomReference[];
/**
 * Where it writes to.
 */
export type References2 = BomReference[];
/**
 * This interface was referenced by `Bom`'s JSON-Schema
 * via the `definition` "references".
 */
export type References3 = BomReference[];
/**
 * Code that declares, holds, calls or needs it.
 */
export type References4 = BomReference[];
/**
 * What calls it or leads to it.
 */
export type References5 = BomReference[];
/**
 * Identities whose credentials it has.
 */
export type References6 = BomReference[];

/**
 * The AI bill of materials of a document: what AI is made of, what it is made from, and where this is not known. Deterministic: the same document gives the same bytes.
 */
export interface Bom {
  schema: 'keelson.bom/v1';
  tool: Tool;
  /**
   * Of the document.
   */
  collected_at: string;
  /**
   * Whether all that was asked could be read. Where not, sources and items say what may be missing.
   */
  complete: boolean;
  /**
   * The kinds that were asked for, where not all were.
   */
  kinds?: BomKind[];
  /**
   * What was asked, and what could not be read of it.
   */
  sources: Source[];
  /**
   * By kind, name and id.
   */
  items: BomItem[];
}
export interface Tool {
  name: 'keelson';
  version: string;
}
/**
 * One scope that was asked: what was seen there, and what could not be.
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
 * This interface was referenced by `Bom`'s JSON-Schema
 * via the `definition` "item".
 */
export interface BomItem {
  /**
   * As in the document.
   */
  id: string;
  kind: BomKind;
  name: string;
  /**
   * Native type of the resource.
   */
  type?: string;
  /**
   * No resource of the document: known by what names it alone.
   */
  named_only?: true;
  /**
   * Who serves it.
   */
  provider?: string;
  /**
   * Who made the model.
   */
  publisher?: string;
  model?: string;
  model_version?: string;
  modality?: string;
  /**
   * As the provider says: ACTIVE, LEGACY, ….
   */
  lifecycle?: string;
  version?: string;
  /**
   * Package URL.
   */
  purl?: string;
  /**
   * What a package is for.
   */
  category?: string;
  task?: string;
  /**
   * Of a model.
   */
  architecture?: string;
  /**
   * How a model learned.
   */
  approach?: string;
  /**
   * Of a file of a model.
   */
  format?: string;
  sha256?: string;
  licences?: string[];
  description?: string;
  /**
   * Of its data, as its tags say.
   */
  classification?: string;
  /**
   * URLs it is reached by.
   */
  endpoints?: string[];
  /**
   * Whether it asks who calls; absent where nobody knows.
   */
  authenticated?: boolean;
  /**
   * Whether calls of it come from or go to the outside; absent where nobody knows.
   */
  crosses_trust_boundary?: boolean;
  where: BomWhere;
  tags: {
    [k: string]: string | undefined;
  };
  uses: References;
  data: References1;
  produces: References2;
  part_of: References3;
  code: References4;
  callers: References5;
  runs_as: References6;
  /**
   * Ids of the advisories that hit this version.
   */
  advisories: string[];
  /**
   * What could not be read of it, a line each. None: nothing is known to be missing.
   */
  incomplete: string[];
}
/**
 * This interface was referenced by `Bom`'s JSON-Schema
 * via the `definition` "where".
 */
export interface BomWhere {
  cloud?: Cloud;
  /**
   * Id of the source in sources[].
   */
  source?: string;
  /**
   * Subscription id, account id or project id.
   */
  account?: string;
  region?: string;
  group?: string;
  file?: string;
  line?: number;
  /**
   * All places of code, where there are several.
   */
  locations?: string[];
}
/**
 * This interface was referenced by `Bom`'s JSON-Schema
 * via the `definition` "reference".
 */
export interface BomReference {
  id: string;
  name: string;
  edge: RelationshipKind;
  /**
   * Whether it is an item of this bill.
   */
  listed: boolean;
}
