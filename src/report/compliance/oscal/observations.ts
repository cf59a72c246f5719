import type { ControlFinding, ControlPass, OpenResult } from '../../../generated/compliance.ts';
import { origins } from './assets.ts';
import type { OscalContext } from './context.ts';
import { subjectOf } from './subjects.ts';
import { line, property } from './text.ts';

interface Observed {
  readonly result: ControlPass;
  readonly status: string;
  readonly said: readonly string[];
}

/** What checks say of resources, each once however many controls it bears on. */
export function observations(context: OscalContext) {
  const { framework } = context;
  const observed = new Map<string, Observed>();
  for (const { findings, open, passes } of framework.controls) {
    for (const finding of findings) observed.set(finding.fingerprint, failed(finding));
    for (const result of open) observed.set(result.fingerprint, unjudged(result));
    for (const result of passes) observed.set(result.fingerprint, { result, status: 'pass', said: [] });
  }
  return [...observed.values()].map((one) => observationOfResult(one, context));
}

function observationOfResult({ result, status, said }: Observed, context: OscalContext) {
  return {
    uuid: observationOf(context, result.fingerprint),
    title: line(result.title),
    description: line(`${result.check} of ${result.resource.name}: ${status}`),
    props: [
      property('check', result.check),
      property('status', status),
      property('fingerprint', result.fingerprint),
    ],
    methods: ['TEST'],
    types: [status === 'fail' || status === 'waived' ? 'finding' : 'control-objective'],
    origins: origins(context),
    subjects: [subjectOf(context, result.resource)],
    ...(said.length > 0 && { 'relevant-evidence': said.map((text) => ({ description: line(text) })) }),
    collected: context.compliance.document.collected_at,
  };
}

function failed(result: ControlFinding): Observed {
  return { result, status: result.status, said: result.facts ?? [] };
}

function unjudged(result: OpenResult): Observed {
  return { result, status: result.status, said: result.message === undefined ? [] : [result.message] };
}

/** The id of the observation of a result. */
export function observationOf({ uuid }: OscalContext, fingerprint: string): string {
  return uuid('observation', fingerprint);
}
