import type { Compliance, ComplianceFramework } from '../../../generated/compliance.ts';
import { controlIds } from './control-ids.ts';
import { uuidOf } from './uuid.ts';

/** One framework of what is known, and how its parts are named in OSCAL. */
export interface OscalContext {
  readonly compliance: Compliance;
  readonly framework: ComplianceFramework;
  /** Tokens of controls, by id. */
  readonly controls: ReadonlyMap<string, string>;
  /** A UUID of something in this document. */
  readonly uuid: (...parts: readonly string[]) => string;
  /** Of Keelson as a component. */
  readonly tool: string;
}

/** UUIDs follow from what was judged, by what and for which day. */
export function oscalContext(compliance: Compliance, framework: ComplianceFramework): OscalContext {
  const { document, bundle, judged_at: judgedAt, as_of: asOf, attestations } = compliance;
  const run = [document.digest, bundle.digest, judgedAt, asOf, attestations?.digest ?? '', framework.id];
  const uuid = (...parts: readonly string[]) => uuidOf(...run, ...parts);
  return {
    compliance,
    framework,
    controls: controlIds(framework.controls.map(({ id }) => id)),
    uuid,
    tool: uuid('component', 'keelson'),
  };
}

/** The token of a control of the framework. */
export function tokenOf({ controls }: OscalContext, id: string): string {
  const token = controls.get(id);
  if (token === undefined) throw new Error(`the framework has no control ${id}`);
  return token;
}
