import { readWholeZip } from '../../../files/whole-zip.ts';
import { sha256 } from '../../../files/sha256.ts';
import type { EvidenceVerification } from '../../../generated/evidence-verification.ts';
import type { Report } from '../../../generated/report.ts';
import { version } from '../../../version.ts';
import { count, newTally } from '../../report.ts';
import { limits } from '../limits.ts';
import { names } from '../names.ts';
import { statementProblems } from '../statement.ts';
import { readSums } from '../sums.ts';
import { findAttestations } from './attested.ts';
import { checked, NotChecked, verdictOf, type Checked, type CheckTitle, type Found } from './check.ts';
import { contentIn, contentsOf, jsonIn, needed, type Files } from './contents.ts';
import { findCompliance, findMetadata, findReadme } from './derived.ts';
import { firstDifference } from './first-difference.ts';
import type { VerifyEvidenceOptions } from './options.ts';
import { findReEvaluation } from './re-evaluate.ts';
import { findSignature, type SignedStatement } from './signed.ts';

/**
 * Checks an evidence package: that it is whole, whose signature it has, and that what is in it follows from each other. Nothing in it is
 * believed, and policies in it run only when they are trusted and that was asked for.
 *
 * @param file names it in what is said.
 */
export async function verifyEvidence(
  bytes: Uint8Array,
  file: string,
  options: VerifyEvidenceOptions,
): Promise<EvidenceVerification> {
  const checks: Checked[] = [];
  const check = async (title: CheckTitle, find: () => Found | Promise<Found>) => {
    options.signal.throwIfAborted();
    const done = await checked(title, find);
    checks.push(done);
    return done;
  };
  let opened: Files | undefined;
  await check({ id: 'archive', title: 'the zip is whole and holds nothing else' }, async () => {
    opened = await readWholeZip(bytes, limits);
    return { notes: [`${opened.size} files`] };
  });
  let signed: SignedStatement | undefined;
  if (opened) await checkFiles(opened, options, check, (statement) => (signed = statement));
  return {
    schema: 'keelson.evidence-verification/v1',
    tool: { name: 'keelson', version },
    package: { file, digest: `sha256:${sha256(bytes)}` },
    ...(signed && { signed_by: signed.key }),
    verdict: verdictOf(checks),
    checks: checks.map(({ id, title, status, required, messages }) => ({
      id,
      title,
      status,
      required,
      messages,
    })),
  };
}

type Check = (title: CheckTitle, find: () => Found | Promise<Found>) => Promise<Checked>;

async function checkFiles(
  all: Files,
  options: VerifyEvidenceOptions,
  check: Check,
  tell: (signed: SignedStatement) => void,
): Promise<void> {
  const envelope = all.get(names.envelope);
  const files: Files = new Map([...all].filter(([name]) => name !== names.envelope));
  const contents = contentsOf(files);
  let statement: SignedStatement | undefined;

  await check({ id: 'sums', title: `${names.sums} lists exactly the files` }, () => findSums(files));
  const signature = await check({ id: 'signature', title: 'somebody who is trusted signed it' }, () =>
    findSignature(envelope, options, (signed) => {
      statement = signed;
      tell(signed);
    }),
  );
  await check({ id: 'statement', title: 'what is signed is exactly the files' }, () => {
    if (!statement) throw new NotChecked('no signature counts', signature.status === 'failed');
    return { problems: statementProblems(statement.payload, files, jsonIn(files, names.metadata)) };
  });
  await check({ id: 'report', title: `${names.report} is a whole report` }, async () =>
    findReport(await contents.report()),
  );
  await check({ id: 'document', title: 'the report is of the document' }, async () => {
    const { document } = await needed(contents.metadata());
    const { run } = await needed(contents.report());
    if (!document.included)
      throw new NotChecked(`the document is not in the package, only its digest`, false);
    const digest = `sha256:${sha256(contentIn(files, names.document))}`;
    return digest === run.document.digest
      ? { notes: [digest] }
      : { problems: [`${names.document} has the digest ${digest}, the report is of ${run.document.digest}`] };
  });
  await check({ id: 'bundle', title: 'the report is by the policies' }, async () => {
    const { bundle: said } = await needed(contents.metadata());
    const { bundle } = await contents.bundle();
    const { run } = await needed(contents.report());
    if (!said.included) throw new NotChecked('the bundle that judged is not in the package', false);
    const difference = firstDifference(
      { revision: bundle.revision, digest: `sha256:${bundle.digest}`, checks: bundle.checks.size },
      run.bundle,
    );
    return difference === undefined
      ? { notes: [`${bundle.revision}, sha256:${bundle.digest}`] }
      : { problems: [`${names.report} is not by the policies in bundles/: ${difference}`] };
  });
  await check({ id: 'metadata', title: `${names.metadata} says what the package is` }, async () => {
    await contents.metadata();
    return findMetadata(files, await contents.parts());
  });
  await check({ id: 'readme', title: `${names.readme} says it too` }, async () =>
    findReadme(files, await needed(contents.parts())),
  );
  if (files.has(names.attestations)) {
    await check({ id: 'attestations', title: 'the attestations are those that were used' }, async () =>
      findAttestations(await needed(contents.parts()), options),
    );
  }
  const metadata = await contents.metadata().catch(() => undefined);
  for (const { id } of metadata?.frameworks ?? []) {
    await check({ id: `compliance:${id}`, title: `the controls of ${id} follow from the report` }, async () =>
      findCompliance(files, await needed(contents.parts()), id),
    );
  }
  await check(
    {
      id: 're-evaluation',
      title: 'the report follows from the document by the policies',
      required: options.reEvaluate,
    },
    async () => {
      if (!options.reEvaluate) throw new NotChecked('it was not asked for: --re-evaluate');
      if (!statement && signature.status !== 'not-checked') {
        throw new NotChecked('policies of a package whose signature does not count are not run');
      }
      return findReEvaluation(await needed(contents.parts()), options);
    },
  );
}

function findSums(files: Files): Found {
  const sums = readSums(new TextDecoder('utf-8', { fatal: true }).decode(contentIn(files, names.sums)));
  const problems: string[] = [];
  for (const [name, content] of files) {
    if (name === names.sums) continue;
    const sum = sums.get(name);
    if (sum === undefined) problems.push(`${name} is not listed`);
    else if (sum !== sha256(content)) problems.push(`${name} is not the file that was listed`);
    sums.delete(name);
  }
  return {
    problems: [...problems, ...[...sums.keys()].map((name) => `${name} is listed and not in the package`)],
  };
}

/** Whether the counts of a report are those of its results. */
function findReport({ results, summary, run }: Report): Found {
  const tally = newTally();
  for (const result of results) count(tally, result);
  const difference = firstDifference(
    { status: tally.status, risk: tally.risk },
    { status: summary.status, risk: summary.risk },
  );
  return difference === undefined
    ? { notes: [`${results.length} results of ${run.finished_at}`] }
    : { problems: [`${names.report}: its summary is not of its results, ${difference}`] };
}
