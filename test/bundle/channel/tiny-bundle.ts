import { packBundle } from '../../../src/bundle/archive/archive.ts';
import { candidateOf, type Candidate } from '../../../src/bundle/channel/candidate.ts';

const policy = `package company.rules

answer := data.company.settings.answer
`;

/** Files of a small bundle for stock OPA, of which the data, the policy or more can be said. */
export function tinyFiles(
  version: string,
  data: unknown = { company: { settings: { answer: version } } },
  more: Readonly<Record<string, string>> = {},
): Map<string, Uint8Array> {
  const files = {
    '.manifest': JSON.stringify({ revision: `${version}+tiny`, roots: ['company'], rego_version: 1 }),
    'data.json': JSON.stringify(data),
    'company/rules.rego': policy,
    ...more,
  };
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
}

export async function tinyCandidate(...about: Parameters<typeof tinyFiles>): Promise<Candidate> {
  return candidateOf([{ name: 'tiny.rego.tar.gz', archive: await packBundle(tinyFiles(...about)) }]);
}
