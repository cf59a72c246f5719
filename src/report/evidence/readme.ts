import type { Evidence } from '../../generated/evidence.ts';
import { code, prose, table } from '../markdown/text.ts';
import { complianceFiles, frameworkFile, names } from './names.ts';
import { evidenceType } from './statement.ts';

/** What somebody reads first who gets a package: what each file is, and how to check it. It follows from evidence.json. */
export function readmeOf(evidence: Evidence): string {
  const parts = [
    '# Evidence package',
    `What was found about ${evidence.frameworks.map(({ title, version }) => `${prose(title)} ${prose(version)}`).join(', ')}. Written by Keelson ${prose(evidence.tool.version)}.`,
    facts(evidence),
    '## Files',
    table(
      ['file', 'what it is', 'how to check it'],
      rows(evidence).map(([name, what, how]) => [code(name), what, how]),
    ),
    '## Sources',
    sources(evidence),
    '## Checking',
    checking,
    '## Evaluating again',
    evidence.re_evaluation.possible
      ? 'The document and the policies are in the package: `keelson evidence verify FILE --trust TRUST --re-evaluate` evaluates them again and compares all results.'
      : `The results **cannot be evaluated again** from this package:\n\n${evidence.re_evaluation.reasons.map((reason) => `- ${prose(reason)}`).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function facts({ as_of: asOf, run, document, bundle }: Evidence): string {
  return table(
    ['', ''],
    [
      ['collected', prose(document.collected_at)],
      [
        'judged',
        `${prose(run.started_at)} to ${prose(run.finished_at)}, by Keelson ${prose(run.tool.version)}`,
      ],
      ['attestations judged by', asOf],
      ['document', code(document.digest)],
      ['policies', `${prose(bundle.revision)}, ${code(bundle.digest)}`],
    ],
  );
}

/** File, what it is, how to check it. */
type Row = readonly [string, string, string];

function rows(evidence: Evidence): Row[] {
  const { document, policies, frameworks, attestations, waivers } = evidence;
  const signature = names.attestationsSignature;
  const isSigned = attestations !== undefined && attestations.signature !== 'none';
  return [
    [names.metadata, 'what this package is: times, sources, policies', 'equals what the signature states'],
    [names.report, 'every result of every check, with its evidence', 'by evaluating again'],
    ...when(document.included, [
      names.document,
      'what was judged: resources and relations',
      `its SHA-256 is in ${names.report}`,
    ]),
    ...policies.map(policyRow),
    ...frameworks.flatMap(frameworkRows),
    ...when(attestations !== undefined, [
      names.attestations,
      'what people attest',
      isSigned ? signature : 'nobody signed it',
    ]),
    ...when(isSigned, [signature, 'its signature (JWS, detached)', 'by the key of who attests']),
    ...when(waivers !== undefined, [
      names.waivers,
      'findings that somebody answers for',
      'each is in the report',
    ]),
    [names.sums, 'SHA-256 of all files above, and of README.md', `sha256sum -c ${names.sums}`],
    [
      names.envelope,
      'the signature: a DSSE envelope with an in-toto statement about all files; absent where nobody signed',
      'keelson evidence verify, or any verifier of DSSE',
    ],
  ];
}

function when(is: boolean, row: Row): Row[] {
  return is ? [row] : [];
}

function policyRow({ file, kind, revision }: Evidence['policies'][number]): Row {
  return [
    file,
    `${kind === 'policy' ? 'policies' : 'data of policies'}, ${prose(revision)}`,
    'its own signature, where it has one (.signatures.json); its digest is in the report',
  ];
}

function frameworkRows({ id, title, origin }: Evidence['frameworks'][number]): Row[] {
  const { json, html, results, plan } = complianceFiles(id);
  return [
    [html, `${prose(title)}: controls, for people`, `follows from ${json}`],
    [json, 'the same for programs', `follows from ${names.report}`],
    [results, 'the same as OSCAL assessment results', `follows from ${json}`],
    [plan, 'the assessment plan that these name', `follows from ${json}`],
    ...when(origin !== 'bundle', [
      frameworkFile(id),
      `the framework, of ${code(origin)}`,
      'it is the auditee’s own',
    ]),
  ];
}

function sources({ sources: all }: Evidence): string {
  if (all.length === 0) return 'None.';
  const failed = all.filter(({ status }) => status !== 'complete');
  const sum =
    failed.length === 0
      ? 'All were read whole.'
      : `**${failed.length} of ${all.length} were not read whole**: what is there may be more than what was judged.`;
  return `${sum}\n\n${table(
    ['source', 'state', 'resources', 'problems'],
    all.map(({ id, status, resources, problems }) => [code(id), status, String(resources), String(problems)]),
  )}`;
}

const checking = `\`\`\`sh
sha256sum -c ${names.sums}                                   # in the unpacked folder: nothing was damaged
keelson evidence verify FILE.zip --trust trust.yaml        # who signed it, and that everything fits together
\`\`\`

\`${names.sums}\` alone proves nothing about who wrote it. \`${names.envelope}\` is a DSSE envelope (payload type
\`application/vnd.in-toto+json\`) with an in-toto Statement v1 of the predicate type \`${evidenceType}\`: each subject is a file of this
package with its SHA-256, and there must be no other file beside the envelope. The public key comes to you another way than this
package.`;
