import { assessmentPlan } from '../oscal/assessment-plan.ts';
import { assessmentResults } from '../oscal/assessment-results.ts';
import { componentDefinition } from '../oscal/component-definition.ts';
import { oscalContext, type OscalContext } from '../oscal/context.ts';
import type { OscalModel } from '../oscal/models.ts';
import type { ComplianceFormat } from './format.ts';

const models: Readonly<Record<OscalModel, (context: OscalContext) => object>> = {
  'assessment-results': assessmentResults,
  'assessment-plan': assessmentPlan,
  'component-definition': componentDefinition,
};

/** NIST's OSCAL in JSON (https://pages.nist.gov/OSCAL): one document for each framework. */
export function oscal(model: OscalModel): ComplianceFormat {
  return {
    id: 'oscal',
    description: `${model} of OSCAL, in JSON`,
    suffix: `.${model}.json`,
    write(compliance) {
      const [framework, ...others] = compliance.frameworks;
      if (!framework || others.length > 0) throw new Error('OSCAL is written of one framework');
      return `${JSON.stringify(models[model](oscalContext(compliance, framework)), undefined, 2)}\n`;
    },
  };
}
