import { counted } from '../reason.ts';
import { assessedOf } from '../summary.ts';
import { assessmentAssets } from './assets.ts';
import { attested } from './attested.ts';
import type { OscalContext } from './context.ts';
import { findings } from './findings.ts';
import { metadataOf } from './metadata.ts';
import { observations } from './observations.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { risks } from './risks.ts';
import { inventoryItems } from './subjects.ts';
import { line } from './text.ts';

/** The assessment results of a framework, by OSCAL's model of this name. */
export function assessmentResults(context: OscalContext) {
  const { compliance, framework, uuid } = context;
  return {
    'assessment-results': {
      uuid: uuid('assessment-results'),
      metadata: metadataOf(context, 'assessment results'),
      'import-ap': { href: `${framework.id}.assessment-plan.json` },
      results: [
        {
          uuid: uuid('result'),
          title: line(`${framework.title} ${framework.version}`),
          description: line(
            `${assessedOf(framework.summary)} of ${counted(framework.summary.controls, 'control')} assessed. ${compliance.coverage_note}`,
          ),
          start: compliance.document.collected_at,
          // What is collected again from a capture was collected before it is judged; an edited clock may say otherwise.
          end: later(compliance.document.collected_at, compliance.judged_at),
          'local-definitions': {
            ...some('inventory-items', inventoryItems(context)),
            'assessment-assets': assessmentAssets(context),
          },
          'reviewed-controls': reviewedControls(context),
          ...some('attestations', attested(context)),
          ...some('observations', observations(context)),
          ...some('risks', risks(context)),
          findings: findings(context),
          ...some('remarks', compliance.notices.map(line).join(' ')),
        },
      ],
    },
  };
}

/** OSCAL has no empty lists. */
function some<T extends { readonly length: number }>(name: string, value: T): Record<string, T> {
  return value.length > 0 ? { [name]: value } : {};
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}
