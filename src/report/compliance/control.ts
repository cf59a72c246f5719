import type {
  ComplianceControl,
  ComplianceResource,
  ControlCheck,
  ControlFinding,
  ControlPass,
  OpenResult,
} from '../../generated/compliance.ts';
import type { Attestation } from '../../generated/attestations.ts';
import type { Control } from '../../generated/framework.ts';
import type { Report, Result } from '../../generated/report.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import { factsOf } from '../facts.ts';
import { levelOf } from '../report.ts';
import { countsOf, evidenceFor, type ResultsByCheck } from './evidence.ts';
import { isComplete, lackingFor } from './lacking.ts';
import { reasonOf } from './reason.ts';
import { standingOf } from './standing.ts';
import { stateOf } from './state-of.ts';

/** What controls are judged by. */
export interface ControlContext {
  readonly byCheck: ResultsByCheck;
  readonly sources: Report['run']['sources'];
  readonly checks: ReadonlyMap<string, BundledCheck>;
  /** Whether the report says something of a check, or would if there were anything to say. */
  readonly asked: (check: string) => boolean;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** A control with its state and what proves it: the rules are in docs/compliance.md. */
export function controlOf(
  control: Control,
  attested: readonly Attestation[],
  context: ControlContext,
): ComplianceControl {
  const { byCheck, sources, checks, asked, asOf } = context;
  const evidence = evidenceFor(control.checks, byCheck);
  const { passing, failing, open } = evidence.resources;
  const attestations = standingOf(attested, asOf);
  const lacking = lackingFor(
    control.checks.flatMap((id) => checks.get(id) ?? []),
    sources,
  );
  const facts = {
    checks: control.checks.length,
    hasQuestion: control.manual !== undefined,
    ...evidence.resources,
    unasked: control.checks.filter((check) => !asked(check)).length,
    isComplete: isComplete(sources),
    lacking: lacking.length,
    attested: attestations.find(({ standing }) => standing === 'counts')?.status,
  };
  const { state, basis } = stateOf(facts);
  return {
    id: control.id,
    title: control.title,
    state,
    basis,
    reason: reasonOf(state, facts),
    waived: failing > 0 && evidence.failed.every(({ status }) => status === 'waived'),
    ...(state === 'partly' && { share: passing / (passing + failing + open) }),
    resources: { passing, failing, open, total: passing + failing + open },
    results: countsOf(control.checks.flatMap((check) => byCheck.get(check) ?? [])),
    checks: control.checks.map((id) => checkOf(id, context)),
    findings: evidence.failed.map(findingOf),
    open: evidence.open.map(openOf),
    passes: evidence.passed.map(passOf),
    ...(control.manual !== undefined && { question: control.manual }),
    attestations,
    lacking,
  };
}

function checkOf(id: string, { byCheck, checks, asked }: ControlContext): ControlCheck {
  const results = byCheck.get(id) ?? [];
  const title = checks.get(id)?.title ?? results[0]?.title ?? id;
  return { id, title, asked: asked(id), results: countsOf(results) };
}

function findingOf(result: Result): ControlFinding {
  const { status, waiver, evidence, remediation } = result;
  return {
    ...passOf(result),
    status: status as ControlFinding['status'],
    level: levelOf(result),
    facts: factsOf(evidence),
    ...(waiver && { waiver }),
    remediation: remediation.summary,
  };
}

function openOf(result: Result): OpenResult {
  const { status, message } = result;
  return {
    ...passOf(result),
    status: status as OpenResult['status'],
    ...(message !== undefined && { message }),
  };
}

function passOf(result: Result): ControlPass {
  const { check, title, resource, fingerprint } = result;
  return { check, title, resource: resourceOf(resource), fingerprint };
}

function resourceOf({
  id,
  cloud,
  type,
  name,
  account,
  region,
  file,
  line,
}: Result['resource']): ComplianceResource {
  return {
    id,
    cloud,
    type,
    name,
    account,
    region,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
