import type { OscalContext } from './context.ts';
import { line, property } from './text.ts';

/** Keelson, with the policies it judges by, as what assesses. */
export function assessmentAssets({ compliance, tool, uuid }: OscalContext) {
  const { version } = compliance.tool;
  const { revision, digest, checks } = compliance.bundle;
  return {
    components: [
      {
        uuid: tool,
        type: 'validation',
        title: 'Keelson',
        description: line(`Keelson ${version} with the policy bundle ${revision}, ${checks} checks.`),
        props: [
          property('version', version),
          property('bundle', revision),
          property('bundle-digest', digest),
        ],
        status: { state: 'operational' },
      },
    ],
    'assessment-platforms': [
      {
        uuid: uuid('platform'),
        title: 'Keelson',
        'uses-components': [{ 'component-uuid': tool }],
      },
    ],
  };
}

/** Who observed and found: the tool. */
export function origins({ tool }: OscalContext) {
  return [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }];
}
