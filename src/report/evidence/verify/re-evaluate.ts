import { prepareBundle } from '../../../bundle/activation/prepare.ts';
import { compose, type Composition } from '../../../bundle/composition/compose.ts';
import type { DataBundle } from '../../../bundle/composition/data-bundle.ts';
import { textLines } from '../../../files/text-lines.ts';
import type { Report } from '../../../generated/report.ts';
import { inventoryOfLines } from '../../../inventory/read.ts';
import type { Bundle } from '../../../policy/bundle.ts';
import { startEvaluation } from '../../../policy/evaluation/evaluation.ts';
import { threadsFor } from '../../../policy/evaluation/threads-for.ts';
import { unitsOf } from '../../../policy/units.ts';
import { judge } from '../../judge.ts';
import { metadataOf } from '../metadata.ts';
import { bundleFile, names } from '../names.ts';
import type { EvidenceParts } from '../parts.ts';
import { byThisVersion } from './by-this-version.ts';
import { NotChecked, type Found } from './check.ts';
import { differences } from './differences.ts';
import type { VerifyEvidenceOptions } from './options.ts';

/**
 * Whether the report follows from the document by the policies, after their signature was verified.
 *
 * @throws KeelsonError those of prepareBundle, DOCUMENT_INVALID, EVALUATION_FAILED; NotChecked where it cannot be done
 */
export async function findReEvaluation(parts: EvidenceParts, options: VerifyEvidenceOptions): Promise<Found> {
  const { document, report } = parts;
  const { possible, reasons } = metadataOf(parts).re_evaluation;
  if (!possible || !document) throw new NotChecked(reasons.join('; '));
  const { composition, notes } = await trusted(parts, options);
  const again = await judgedAgain(parts, document, composition, options.signal);
  const problems = differences(report, again, composition.bundle);
  if (problems.length > 0) return byThisVersion(report.run.tool.version, problems);
  return { notes: [...notes, `${report.results.length} results follow from ${names.document}`] };
}

async function trusted(
  { archives }: EvidenceParts,
  { innerTrust: trust, allowUnsignedBundles, bundleScope, now }: VerifyEvidenceOptions,
): Promise<{ composition: Composition; notes: string[] }> {
  const judging: Bundle[] = [];
  const additions: DataBundle[] = [];
  const notes: string[] = [];
  for (const [index, one] of archives.entries()) {
    const file = bundleFile(one, index);
    const { content, trustedBy } = await prepareBundle(
      file,
      { kind: 'bundle', archive: one.archive },
      { trust, allowUnsigned: allowUnsignedBundles, scope: bundleScope, now: () => now },
    );
    notes.push(
      `${file}: ${typeof trustedBy === 'string' ? trustedWords[trustedBy] : `signed by ${trustedBy.key}`}`,
    );
    if (content.kind === 'policy') judging.push(content.bundle);
    else additions.push(content.bundle);
  }
  return { composition: compose(judging, additions), notes };
}

const trustedWords = {
  'own release': 'a release that came with this Keelson',
  'built here': 'built on this machine',
  nobody: 'nobody signed it, which was allowed',
} as const;

/** Judges as the report says it was judged: at its time, and with attack paths where it has some. */
async function judgedAgain(
  { report, waivers }: EvidenceParts,
  document: Uint8Array,
  { bundle, waivers: brought }: Composition,
  signal: AbortSignal,
): Promise<Report> {
  const { run, summary } = report;
  const inventory = await inventoryOfLines(textLines(textOf(document)), names.document);
  const finishedAt = new Date(run.finished_at);
  const source = unitsOf(inventory, bundle);
  const evaluation = await startEvaluation(bundle, {
    threads: threadsFor(inventory.resources.length, false),
    now: BigInt(finishedAt.valueOf()) * 1_000_000n,
  });
  try {
    const paths = summary.attack_paths;
    const again = await judge(source, bundle, {
      evaluation,
      waivers: [...waivers, ...brought],
      graph: paths && { inventory, level: paths.plan.level },
      signal,
      startedAt: run.started_at,
      now: () => finishedAt,
    });
    // Lines that are written otherwise say the same; what the bytes are was checked by the digest.
    return {
      ...again,
      run: { ...again.run, document: { ...again.run.document, digest: run.document.digest } },
    };
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}

const chunkBytes = 1024 * 1024;

async function* textOf(bytes: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < bytes.byteLength; at += chunkBytes) {
    yield decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true });
  }
  yield decoder.decode();
}
