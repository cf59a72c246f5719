import { tokenOf, type OscalContext } from './context.ts';
import { responsible } from './metadata.ts';
import { line, property } from './text.ts';

/** What somebody attests, with those that do not count, which say so. */
export function attested(context: OscalContext) {
  const { framework, uuid } = context;
  return framework.controls.flatMap(({ id, attestations }) =>
    attestations.map((attestation) => {
      const { statement, by, on, expires, evidence, status, standing } = attestation;
      return {
        'responsible-parties': responsible(context, by),
        parts: [
          {
            uuid: uuid('attestation', id, JSON.stringify(attestation)),
            name: 'attestation',
            title: line(id),
            props: [
              property('control', tokenOf(context, id)),
              property('status', status),
              property('standing', standing),
              property('on', on),
              property('expires', expires),
            ],
            prose: line(statement),
            ...(evidence !== undefined && { links: [{ href: evidence, rel: 'reference' }] }),
          },
        ],
      };
    }),
  );
}
