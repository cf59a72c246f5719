import type { ControlFinding } from '../../../generated/compliance.ts';
import { origins } from './assets.ts';
import type { OscalContext } from './context.ts';
import { observationOf } from './observations.ts';
import { line, property, propertyNamespace } from './text.ts';

/** A risk for each failed result, once however many controls it bears on. A waived one is a deviation that somebody approved. */
export function risks(context: OscalContext) {
  const findings = new Map(
    context.framework.controls.flatMap((control) =>
      control.findings.map((finding) => [finding.fingerprint, finding] as const),
    ),
  );
  return [...findings.values()].map((finding) => riskOf(finding, context));
}

function riskOf(finding: ControlFinding, context: OscalContext) {
  const { title, check, resource, fingerprint, level, status, waiver, remediation, facts = [] } = finding;
  const { uuid } = context;
  return {
    uuid: riskUuid(context, fingerprint),
    title: line(`${title}: ${resource.name}`),
    description: line(`${resource.name} does not pass ${check}.`),
    statement: line(facts.join('; ') || title),
    props: [
      property('check', check),
      property('fingerprint', fingerprint),
      ...(waiver?.owner === undefined ? [] : [property('waiver-owner', waiver.owner)]),
      ...(waiver?.expires === undefined ? [] : [property('waiver-expires', waiver.expires)]),
    ],
    status: status === 'waived' ? 'deviation-approved' : 'open',
    origins: origins(context),
    characterizations: [
      {
        origin: origins(context)[0],
        facets: [{ name: 'risk', system: propertyNamespace, value: level }],
      },
    ],
    ...(waiver && {
      'mitigating-factors': [
        { uuid: uuid('waiver', fingerprint), description: line(`Waived: ${waiver.reason}`) },
      ],
    }),
    remediations: [
      {
        uuid: uuid('remediation', fingerprint),
        lifecycle: 'recommendation',
        title: 'Recommendation',
        description: line(remediation),
      },
    ],
    'related-observations': [{ 'observation-uuid': observationOf(context, fingerprint) }],
  };
}

/** The id of the risk of a failed result. */
export function riskUuid({ uuid }: OscalContext, fingerprint: string): string {
  return uuid('risk', fingerprint);
}
