import { readWholeZip } from '../../../files/whole-zip.ts';
import { sha256 } from '../../../files/sha256.ts';
import type { EvidenceVerification } from '../../../generated/evidence-verification.ts';
import { version } from '../../../version.ts';
import { limits } from '../limits.ts';
import { names } from '../names.ts';
import { statementProblems } from '../statement.ts';
import { findAttestations } from './attested.ts';
import { checked, NotChecked, verdictOf, type Checked, type CheckTitle, type Found } from './check.ts';
import { contentsOf, needed, type Contents, type Files } from './contents.ts';
import { findCompliance, findMetadata, findReadme } from './derived.ts';
import { findBundle, findDocument, findReport } from './judged.ts';
import { findSums } from './listed.ts';
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

/** Sums and signature first: what nobody who is trusted has signed is not looked into, unless that was allowed. */
async function checkFiles(
  all: Files,
  options: VerifyEvidenceOptions,
  check: Check,
  tell: (signed: SignedStatement) => void,
): Promise<void> {
  const files: Files = new Map([...all].filter(([name]) => name !== names.envelope));
  const contents = contentsOf(files);
  let statement: SignedStatement | undefined;

  await check({ id: 'sums', title: `${names.sums} lists exactly the files` }, () => findSums(files));
  const signature = await check({ id: 'signature', title: 'somebody who is trusted signed it' }, () =>
    findSignature(all.get(names.envelope), options, (signed) => {
      statement = signed;
      tell(signed);
    }),
  );
  const stated = await check({ id: 'statement', title: 'what is signed is exactly the files' }, () => {
    if (!statement) throw new NotChecked('no signature counts', signature.status === 'failed');
    return { problems: statementProblems(statement.payload, files) };
  });
  const isTaken = stated.status === 'ok' || signature.status === 'not-checked';
  await checkContents(files, contents, options, async (title, find) =>
    check(title, () => {
      if (isTaken) return find();
      throw new NotChecked('what nobody who is trusted has signed is not looked into');
    }),
  );
  const metadata = isTaken ? await contents.metadata().catch(() => undefined) : undefined;
  for (const { id } of metadata?.frameworks ?? []) {
    await check({ id: `compliance:${id}`, title: `the controls of ${id} follow from the report` }, async () =>
      findCompliance(files, await needed(contents.parts()), id),
    );
  }
  const title = 'the report follows from the document by the policies';
  await check({ id: 're-evaluation', title, required: options.reEvaluate }, async () => {
    if (!options.reEvaluate) throw new NotChecked('it was not asked for: --re-evaluate');
    if (!isTaken) throw new NotChecked('policies that nobody who is trusted has signed are not run');
    return findReEvaluation(await needed(contents.parts()), options);
  });
}

async function checkContents(
  files: Files,
  contents: Contents,
  options: VerifyEvidenceOptions,
  check: Check,
): Promise<void> {
  await check({ id: 'report', title: `${names.report} is a whole report` }, async () =>
    findReport(await contents.report()),
  );
  await check({ id: 'document', title: 'the report is of the document' }, async () => {
    const { document } = await needed(contents.metadata());
    return findDocument(files, document.included, await needed(contents.report()));
  });
  await check({ id: 'bundle', title: 'the report is by the policies' }, async () => {
    const { bundle: said } = await needed(contents.metadata());
    const { bundle } = await contents.bundle();
    return findBundle(bundle, said.included, await needed(contents.report()));
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
}
