import type { ComplianceControl } from '../../../generated/compliance.ts';
import { stateMeanings, stateWords } from '../states.ts';
import { origins } from './assets.ts';
import { tokenOf, type OscalContext } from './context.ts';
import { observationOf } from './observations.ts';
import { riskUuid } from './risks.ts';
import { line, property } from './text.ts';

/** A finding for each control. OSCAL knows satisfied and not satisfied alone: only what is met is satisfied, `reason` and `state` say the rest. */
export function findings(context: OscalContext) {
  return context.framework.controls.map((control) => findingOf(control, context));
}

function findingOf(control: ComplianceControl, context: OscalContext) {
  const { id, title, state, basis, reason, share, waived } = control;
  const observed = [...control.findings, ...control.open, ...control.passes].map(
    ({ fingerprint }) => fingerprint,
  );
  const failed = control.findings.map(({ fingerprint }) => fingerprint);
  return {
    uuid: context.uuid('finding', id),
    title: line(`${id}: ${title}`),
    description: line(`${stateWords[state]}: ${reason}`),
    props: [
      property('label', id),
      property('state', state),
      property('basis', basis),
      ...(share === undefined ? [] : [property('share', share.toFixed(4))]),
      ...(waived ? [property('waived', 'yes')] : []),
    ],
    origins: origins(context),
    target: {
      type: 'statement-id',
      'target-id': `${tokenOf(context, id)}_smt`,
      title: line(title),
      status: {
        state: state === 'met' ? 'satisfied' : 'not-satisfied',
        reason: reasonWord(state),
        remarks: line(`${stateWords[state]}: ${stateMeanings[state]}`),
      },
      ...(state === 'not-applicable' && { 'implementation-status': { state: 'not-applicable' } }),
    },
    ...(observed.length > 0 && {
      'related-observations': observed.map((one) => ({ 'observation-uuid': observationOf(context, one) })),
    }),
    ...(failed.length > 0 && {
      'related-risks': failed.map((one) => ({ 'risk-uuid': riskUuid(context, one) })),
    }),
  };
}

function reasonWord(state: ComplianceControl['state']): 'pass' | 'fail' | 'other' {
  if (state === 'met') return 'pass';
  return state === 'not-met' || state === 'partly' ? 'fail' : 'other';
}
