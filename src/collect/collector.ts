import type {
  Component,
  InlineWaiver,
  Problem,
  Relationship,
  Resource,
  Source,
} from '../generated/inventory.ts';
import type { ApiCall } from './transport/declared.ts';

/** One service of one cloud: which native types it yields, which calls that takes, and how. */
export interface Collector<Session> {
  /** `<cloud>-<service>`, the file's name after the cloud: azure-ai-services lives in azure/ai-services.ts. */
  readonly id: string;
  readonly title: string;
  /** Native types of the resources it yields. Each has a schema in schemas/resources/<cloud>/. */
  readonly produces: readonly string[];
  readonly calls: readonly ApiCall[];
  /** Discovers, enriches and normalises. Throws only what must end the whole run; the rest are problems in the sink. */
  collect(session: Session, sink: Sink): Promise<void>;
}

/** A problem as collectors report it; the sink knows the collector. */
export type ProblemReport = Omit<Problem, 'collector' | 'types'> & { readonly types?: readonly string[] };

/** Where a collector puts what it finds. */
export interface Sink {
  resource(resource: Resource): void;
  relate(relationship: Relationship): void;
  component(component: Component): void;
  /** Records on a source what could not be read. It makes the source partial. */
  problem(source: string, problem: ProblemReport): void;
  /** Called by the session once for each scope it was asked for. */
  source(source: Pick<Source, 'id' | 'cloud' | 'scope' | 'name'>): void;
  /** Records what the code of a source says of findings that somebody answers for. */
  waivers(source: string, waivers: readonly InlineWaiver[]): void;
  /** The source as a whole could not be read: status failed. */
  failed(source: string, problem: ProblemReport): void;
  /**
   * Runs a read. What could not be read becomes a problem of the source and gives undefined, so that
   * the caller marks what depends on it as unknown. Anything else that is thrown is passed on.
   */
  attempt<T>(source: string, about: AttemptContext, read: () => Promise<T>): Promise<T | undefined>;
}

export interface AttemptContext {
  /** The call as users know it: bedrock:GetGuardrail, GET …/deployments. */
  readonly call: string;
  readonly permission?: string;
  /** Resource whose details are read, if it is about one. */
  readonly resource?: string;
  /** Native types that may be missing or incomplete when it fails. */
  readonly types: readonly string[];
}
