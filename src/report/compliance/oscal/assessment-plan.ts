import type { ComplianceControl } from '../../../generated/compliance.ts';
import { assessmentAssets } from './assets.ts';
import { tokenOf, type OscalContext } from './context.ts';
import { metadataOf } from './metadata.ts';
import { reviewedControls } from './reviewed-controls.ts';
import { line, property } from './text.ts';

/** The plan that the assessment results follow: an activity for each control that checks or somebody can answer. */
export function assessmentPlan(context: OscalContext) {
  const { uuid, framework } = context;
  const plan = uuid('no system security plan');
  const answered = framework.controls.filter(
    ({ checks, question }) => checks.length > 0 || question !== undefined,
  );
  return {
    'assessment-plan': {
      uuid: uuid('assessment-plan'),
      metadata: metadataOf(context, 'assessment plan'),
      'import-ssp': { href: `#${plan}` },
      ...(answered.length > 0 && {
        'local-definitions': { activities: answered.map((control) => activityOf(control, context)) },
      }),
      'reviewed-controls': reviewedControls(context),
      'assessment-subjects': [
        { type: 'inventory-item', description: 'Every resource that was found.', 'include-all': {} },
      ],
      'assessment-assets': assessmentAssets(context),
      ...(answered.length > 0 && { tasks: [taskOf(answered, context)] }),
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'System security plan',
            description: 'Keelson knows of no system security plan; put the address of yours in its place.',
          },
        ],
      },
    },
  };
}

function activityOf({ id, title, checks, question }: ComplianceControl, context: OscalContext) {
  const { uuid } = context;
  return {
    uuid: activityUuid(context, id),
    title: line(`${id}: ${title}`),
    description: line(
      checks.length > 0 ? 'Ask the checks that answer the control.' : 'Ask whoever answers for it.',
    ),
    props: [property('method', checks.length > 0 ? 'TEST' : 'INTERVIEW')],
    steps: [
      ...checks.map((check) => ({
        uuid: uuid('step', id, check.id),
        title: line(check.title),
        description: line(`Ask ${check.id} of every resource of its types.`),
        props: [property('check', check.id)],
      })),
      ...(question === undefined
        ? []
        : [{ uuid: uuid('question', id), title: 'Question to attest', description: line(question) }]),
    ],
    'related-controls': {
      'control-selections': [{ 'include-controls': [{ 'control-id': tokenOf(context, id) }] }],
    },
  };
}

function taskOf(controls: readonly ComplianceControl[], context: OscalContext) {
  return {
    uuid: context.uuid('task'),
    type: 'action',
    title: 'Assess the controls',
    'associated-activities': controls.map(({ id }) => ({
      'activity-uuid': activityUuid(context, id),
      subjects: [{ type: 'inventory-item', 'include-all': {} }],
    })),
  };
}

function activityUuid({ uuid }: OscalContext, control: string): string {
  return uuid('activity', control);
}
