import { unpackBundle } from '../../../bundle/archive/archive.ts';
import { compose, type Composition } from '../../../bundle/composition/compose.ts';
import { dataBundleOfFiles, isDataBundle, type DataBundle } from '../../../bundle/composition/data-bundle.ts';
import { messageOf } from '../../../errors.ts';
import { sha256 } from '../../../files/sha256.ts';
import type { Evidence } from '../../../generated/evidence.ts';
import type { Framework } from '../../../generated/framework.ts';
import type { Report } from '../../../generated/report.ts';
import type { Waiver, WaiverFile } from '../../../generated/waivers.ts';
import { bundleOfFiles, type Bundle } from '../../../policy/bundle-files.ts';
import { contentProblem } from '../../../policy/bundle.ts';
import { validate } from '../../../schema/validate.ts';
import { attestationsIn, type ReadAttestations } from '../../compliance/attestations/read.ts';
import type { ChosenFramework } from '../../compliance/frameworks/chosen.ts';
import { frameworkProblem } from '../../compliance/frameworks/own.ts';
import { refuseCut } from '../../compliance/whole-report.ts';
import { reportIn } from '../../stored/read.ts';
import { frameworkFile, names } from '../names.ts';
import type { EvidenceParts } from '../parts.ts';
import { NotChecked } from './check.ts';

/** The files of a package, but the envelope. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What the files of a package say, each read when it is asked for, once. All throw an Error that names the file. */
export interface Contents {
  readonly metadata: () => Promise<Evidence>;
  readonly report: () => Promise<Report>;
  readonly bundle: () => Promise<Composition>;
  readonly attestations: () => Promise<ReadAttestations | undefined>;
  readonly waivers: () => Promise<readonly Waiver[]>;
  /** What the package is made of. */
  readonly parts: () => Promise<EvidenceParts>;
}

export function contentsOf(files: Files): Contents {
  const metadata = once(async () => metadataIn(files));
  const report = once(async () => {
    const read = reportIn(textIn(files, names.report), names.report);
    refuseCut(read, names.report);
    return read;
  });
  const bundle = once(async () => compositionIn(files, await metadata()));
  const attestations = once(async () => attestedIn(files, await metadata()));
  const waivers = once(async () => waiversIn(files, await metadata()));
  const parts = once(async () => {
    const said = await metadata();
    const composition = await bundle();
    return {
      report: await report(),
      document: said.document.included ? contentIn(files, names.document) : undefined,
      bundle: composition.bundle,
      archives: said.policies.map(({ file, kind, revision }) => ({
        kind,
        revision,
        archive: contentIn(files, file),
      })),
      frameworks: said.frameworks.map((one) => frameworkIn(files, one, composition.bundle)),
      attestations: await attestations(),
      waivers: await waivers(),
      broughtWaivers: composition.waivers.length,
      asOf: said.as_of,
      tool: said.tool.version,
    };
  });
  return { metadata, report, bundle, attestations, waivers, parts };
}

/** A content that another check is about: where it cannot be read, that check says so, and this one cannot be done. */
export async function needed<T>(content: Promise<T>): Promise<T> {
  return content.catch((cause: unknown) => {
    throw new NotChecked(`it needs what cannot be read: ${messageOf(cause)}`);
  });
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= read());
}

/** @throws Error when it is not there */
export function contentIn(files: Files, name: string): Uint8Array {
  const content = files.get(name);
  if (!content) throw new Error(`${name} is not in the package`);
  return content;
}

function textIn(files: Files, name: string): string {
  const content = contentIn(files, name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new Error(`${name} is no text (${messageOf(cause)})`, { cause });
  }
}

/** @throws Error when it is not there, or is not JSON */
export function jsonIn(files: Files, name: string): unknown {
  const text = textIn(files, name);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${name} is not JSON (${messageOf(cause)})`, { cause });
  }
}

/** @throws Error when it is not there, or does not fit its schema */
function metadataIn(files: Files): Evidence {
  const value = jsonIn(files, names.metadata);
  const problem = validate('evidence', value);
  if (problem !== undefined) throw new Error(`${names.metadata}: ${problem}`);
  return value as Evidence;
}

async function compositionIn(files: Files, { policies }: Evidence): Promise<Composition> {
  const judging: Bundle[] = [];
  const additions: DataBundle[] = [];
  for (const { file, kind } of policies) {
    const archive = contentIn(files, file);
    const unpacked = await unpackBundle(archive, file);
    if (isDataBundle(unpacked) !== (kind === 'data')) throw new Error(`${file} is no bundle of ${kind}`);
    if (kind === 'data') additions.push(dataBundleOfFiles(unpacked, sha256(archive), file));
    else judging.push(bundleOfFiles(unpacked, sha256(archive), file, { validate: contentProblem }));
  }
  return compose(judging, additions);
}

async function attestedIn(
  files: Files,
  { attestations: source }: Evidence,
): Promise<ReadAttestations | undefined> {
  if (!source) return undefined;
  const content = contentIn(files, names.attestations);
  const signed = source.signature !== 'none';
  return {
    content,
    source,
    attestations: await attestationsIn(content, names.attestations),
    ...(signed && { token: textIn(files, names.attestationsSignature).trim() }),
  };
}

function waiversIn(files: Files, { waivers }: Evidence): readonly Waiver[] {
  if (waivers === undefined) return [];
  const value = jsonIn(files, names.waivers);
  const problem = validate('waivers', value);
  if (problem !== undefined) throw new Error(`${names.waivers}: ${problem}`);
  return (value as WaiverFile).waivers;
}

function frameworkIn(
  files: Files,
  { id, origin }: Evidence['frameworks'][number],
  { frameworks, checks }: Bundle,
): ChosenFramework {
  if (origin === 'bundle') {
    const framework = Object.hasOwn(frameworks, id) ? frameworks[id] : undefined;
    if (!framework) throw new Error(`the policies in the package have no framework ${id}`);
    return { id, origin, framework };
  }
  const name = frameworkFile(id);
  const framework = jsonIn(files, name);
  const problem = frameworkProblem(framework, checks);
  if (problem !== undefined) throw new Error(`${name}: ${problem}`);
  return { id, origin, framework: framework as Framework };
}
