import type { OscalContext } from './context.ts';
import { line, property } from './text.ts';

/** The newest version of OSCAL that compliance-trestle 5.2 takes; nothing is used that 1.1 has not. */
export const oscalVersion = '1.2.1';

const attester = 'attester';

/** What a document says of itself: times are those of what was judged. */
export function metadataOf(context: OscalContext, what: string) {
  const { compliance, framework } = context;
  const parties = attesters(context);
  return {
    title: line(`${framework.title} ${framework.version}: ${what}`),
    'last-modified': compliance.judged_at,
    version: line(compliance.bundle.revision),
    'oscal-version': oscalVersion,
    props: [
      property('framework', framework.id),
      property('tool-version', compliance.tool.version),
      property('bundle-digest', compliance.bundle.digest),
      property('as-of', compliance.as_of),
    ],
    ...(parties.length > 0 && {
      roles: [{ id: attester, title: 'Answers for a control that no check shows' }],
      parties: parties.map((name) => ({ uuid: partyOf(context, name), type: 'person', name: line(name) })),
    }),
  };
}

/** Who attested, as a party of the document. */
export function responsible(context: OscalContext, name: string) {
  return [{ 'role-id': attester, 'party-uuids': [partyOf(context, name)] }];
}

function attesters({ framework }: OscalContext): string[] {
  return [...new Set(framework.controls.flatMap(({ attestations }) => attestations.map(({ by }) => by)))];
}

function partyOf({ uuid }: OscalContext, name: string): string {
  return uuid('party', name);
}
