import ignore from 'ignore';
import type { IgnoredPaths } from '../../generated/catalog-ignored.ts';
import { readCatalog } from '../catalog/read.ts';
import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { largestText } from '../code/tree-file.ts';
import { sourceCatalogue, type SourceCatalogue } from './catalogue/catalogue.ts';
import type { Uses } from './code/uses.ts';
import { usesOf } from './code/uses.ts';
import { settingsOf } from './config/settings.ts';
import { sourceKind, type SourceKind } from './kind.ts';
import { languageOf } from './lexer/languages.ts';
import { localModules } from './local.ts';
import { notebookCode } from './notebook.ts';
import { putKeys } from './put/keys.ts';
import { putSdks, type SdkPlaces } from './put/sdks.ts';
import { putUses } from './put/uses.ts';

/** Larger programs were written by nobody, and larger settings are data. In bytes; notebooks hold pictures. */
const largestSource = 1024 * 1024;

/** Types of which something may be missing when a file could not be read. */
const types = ['code/model-use', 'code/ai-endpoint-use', 'code/sdk-use', 'code/hard-coded-key', 'code/agent'];

/** Looks through source for what it uses of AI, and for keys that stand in it. */
export async function readSource(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const catalogue = await sourceCatalogue();
  const { source: others } = (await readCatalog('ignored')) as IgnoredPaths;
  const written = ignore().add(others);
  const own = files.filter(({ path }) => !written.ignores(path));
  const isLocal = localModules(own);
  const sdks: SdkPlaces = new Map();
  for (const file of own) {
    context.signal.throwIfAborted();
    try {
      await readFile(file, isLocal(file.path), { catalogue, sdks, context });
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      context.sink.problem(file.path, { types, ...error.problem });
    }
  }
  putSdks(sdks, context);
}

interface Reading {
  readonly catalogue: SourceCatalogue;
  readonly sdks: SdkPlaces;
  readonly context: CodeContext;
}

async function readFile(
  file: TreeFile,
  isLocal: (module: string) => boolean,
  { catalogue, sdks, context }: Reading,
): Promise<void> {
  const kind = sourceKind(file.path);
  if (!kind) return;
  const isLarge = file.size > largestSource;
  if (isLarge && kind.kind === 'program') {
    throw new CodeProblem({ code: 'too_large', message: 'source of more than 1 MiB is not read' });
  }
  // Plans and SBOMs may be larger: their own readers know how.
  if (file.size > largestText && (kind.kind === 'settings' || kind.kind === 'text')) return;
  const text = await file.text();
  putKeys(file.path, text, catalogue, context);
  if ((isLarge && kind.kind === 'settings') || (kind.kind === 'program' && isMinified(text))) return;
  const { uses, lineOf } = read(text, kind, catalogue, isLocal);
  putUses(file.path, uses, lineOf, catalogue, context);
  for (const { sdk, module, line, column } of uses.sdks) {
    const known = sdks.get(sdk) ?? [];
    known.push({ file: file.path, module, line: lineOf(line), column });
    sdks.set(sdk, known);
  }
}

const longestMean = 400;

/** What tools made of other files: lines that nobody reads. */
function isMinified(text: string): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length > 5000 && text.length / lines > longestMean;
}

/** What templates of infrastructure declare is read by readers of theirs. */
function isTemplate(text: string): boolean {
  return /AWSTemplateFormatVersion|deploymentTemplate\.json|"?Type"?\s{0,9}:\s{0,9}["']?AWS::/.test(
    text.slice(0, 20_000),
  );
}

interface Read {
  readonly uses: Uses;
  readonly lineOf: (line: number) => number;
}

const nothing: Uses = { sdks: [], models: [], endpoints: [], pickles: [], agents: [] };
const sameLine = (line: number) => line;

function read(
  text: string,
  kind: SourceKind,
  catalogue: SourceCatalogue,
  isLocal: (module: string) => boolean,
): Read {
  if (kind.kind === 'program') {
    return { uses: usesOf(text, kind.language, catalogue, isLocal), lineOf: sameLine };
  }
  if (kind.kind === 'notebook') return readNotebook(text, catalogue, isLocal);
  return kind.kind === 'settings' && !isTemplate(text)
    ? { uses: { ...nothing, ...settingsOf(text, kind.comment, catalogue) }, lineOf: sameLine }
    : { uses: nothing, lineOf: sameLine };
}

function readNotebook(text: string, catalogue: SourceCatalogue, isLocal: (module: string) => boolean): Read {
  const code = notebookCode(text);
  const language = languageOf(`.${extensions[code.language] ?? 'py'}`);
  return language
    ? { uses: usesOf(code.text, language, catalogue, isLocal), lineOf: (line) => code.lineOf(line) }
    : { uses: nothing, lineOf: sameLine };
}

/** Kernels by the names of their languages. */
const extensions: Readonly<Record<string, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  'c#': 'cs',
  java: 'java',
  kotlin: 'kt',
  go: 'go',
  rust: 'rs',
};
