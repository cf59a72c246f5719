import type { ComplianceControl } from '../../../generated/compliance.ts';
import { counted } from '../reason.ts';
import { tokenOf, type OscalContext } from './context.ts';
import { metadataOf } from './metadata.ts';
import { line, property } from './text.ts';

/** Keelson as a component that validates: which checks bear on which control. It says nothing of results. */
export function componentDefinition(context: OscalContext) {
  const { compliance, framework, tool, uuid } = context;
  const source = uuid('framework');
  const answered = framework.controls.filter(({ checks }) => checks.length > 0);
  return {
    'component-definition': {
      uuid: uuid('component-definition'),
      metadata: metadataOf(context, 'component definition'),
      components: [
        {
          uuid: tool,
          type: 'validation',
          title: 'Keelson',
          description: line(
            `Keelson ${compliance.tool.version} with the policy bundle ${compliance.bundle.revision} checks configuration; it implements no control itself.`,
          ),
          props: [property('bundle', compliance.bundle.revision)],
          ...(answered.length > 0 && {
            'control-implementations': [
              {
                uuid: uuid('control-implementation'),
                source: framework.url ?? `#${source}`,
                description: line(`Checks that bear on ${framework.title} ${framework.version}.`),
                'implemented-requirements': answered.map((control) => requirementOf(control, context)),
              },
            ],
          }),
        },
      ],
      ...(framework.url === undefined && {
        'back-matter': {
          resources: [
            {
              uuid: source,
              title: line(`${framework.title} ${framework.version}`),
              description: line(`The framework ${framework.id}.`),
            },
          ],
        },
      }),
    },
  };
}

function requirementOf({ id, title, checks, question }: ComplianceControl, context: OscalContext) {
  return {
    uuid: context.uuid('requirement', id),
    'control-id': tokenOf(context, id),
    description: line(`${title}: ${counted(checks.length, 'check')} show a part of it.`),
    props: [property('label', id), ...checks.map((check) => property('check', check.id))],
    ...(question !== undefined && { remarks: line(question) }),
  };
}
