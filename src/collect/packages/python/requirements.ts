import { posix } from 'node:path';
import { folderOf } from '../../code/tree.ts';
import { linesOf } from '../lines.ts';
import type { NamedPackage, PackageFile, ReadBeside } from '../package.ts';
import { normalisedName } from './name.ts';
import { ofAddress, requirement } from './requirement.ts';

const deepest = 10;

/**
 * Requirements of pip: https://pip.pypa.io/en/stable/reference/requirements-file-format/. Files that are included (-r) and
 * constraints (-c) are read where they lie in the tree.
 */
export function readRequirements(text: string, path: string, beside: ReadBeside): PackageFile {
  const reading: Reading = {
    beside,
    packages: [],
    constraints: new Map(),
    madeFrom: new Set(),
    seen: new Set(),
  };
  readFile(text, path, path, reading, 0);
  return {
    packages: reading.packages.map((one) => constrained(one, reading)),
    madeFrom: [...reading.madeFrom],
  };
}

interface Reading {
  readonly beside: ReadBeside;
  readonly packages: NamedPackage[];
  readonly constraints: Map<string, string>;
  readonly madeFrom: Set<string>;
  readonly seen: Set<string>;
}

function readFile(text: string, path: string, root: string, reading: Reading, depth: number): void {
  if (depth > deepest || reading.seen.has(path)) return;
  reading.seen.add(path);
  const isCompiled = /^\s*# via\b|#[ \t]{0,9}via /m.test(text);
  const statements = statementsOf(text);
  for (const { content, line, comment } of statements) {
    const [, option, target] =
      /^(?:(-r|-c)[ \t]{0,9}|(?:--requirement|--constraint)[ \t=]{1,9})(\S{1,1000})/.exec(content) ?? [];
    if (target !== undefined) {
      const isConstraint = option === '-c' || content.startsWith('--constraint');
      const file = posix.normalize(posix.join(folderOf(path), target));
      const other = file.startsWith('..') ? undefined : reading.beside(file);
      if (other === undefined) continue;
      if (isConstraint) readConstraints(other, reading);
      else readFile(other, file, root, reading, depth + 1);
      continue;
    }
    const found = requirement(withoutOptions(content)) ?? ofEgg(content);
    if (!found) continue;
    sourcesOf(comment).forEach((source) =>
      reading.madeFrom.add(posix.normalize(posix.join(folderOf(path), source))),
    );
    reading.packages.push({
      ...found,
      line,
      direct: !isCompiled || isAskedFor(comment),
      ...(path !== root && { file: path }),
    });
  }
}

interface Statement {
  readonly content: string;
  readonly line: number;
  /** The comments of its lines and of those below it, of which pip-compile and uv write where it comes from. */
  readonly comment: string;
}

function statementsOf(text: string): Statement[] {
  const statements: { content: string; line: number; comment: string }[] = [];
  let continued = false;
  linesOf(text).forEach((raw, index) => {
    const at = /(?:^|\s)#/.exec(raw)?.index ?? raw.length;
    const content = raw.slice(0, at).trim();
    const last = statements.at(-1);
    if (content === '' && raw.trim() !== '') {
      if (last && last.comment.length < 10_000) last.comment += `${raw.slice(at).trim()}\n`;
      return;
    }
    const plain = content.replace(/\\$/, '').trim();
    if (continued && last) last.content = `${last.content} ${plain}`.slice(0, 20_000);
    else if (plain !== '') statements.push({ content: plain, line: index + 1, comment: '' });
    const own = statements.at(-1);
    if (own && at < raw.length) own.comment += `${raw.slice(at).trim()}\n`;
    continued = content.endsWith('\\');
  });
  return statements;
}

/** Hashes and other options of one requirement. */
function withoutOptions(content: string): string {
  return content.replace(/\s--?[a-z][a-z-]{0,30}[=\s].*$/s, '');
}

/** -e git+https://host/name.git@branch#egg=name */
function ofEgg(content: string): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const [, address = '', name] =
    /^(?:(?:-e|--editable)[ \t=]{1,9})?((?:git|hg|svn|bzr|https?)[^\s#]{0,2000})#(?:[^\s]{0,200}&)?egg=([A-Za-z0-9._-]{1,200})/.exec(
      content,
    ) ?? [];
  return name === undefined ? undefined : { name, ...ofAddress(address) };
}

/** Of a compiled file: `# via -r requirements.in`, `# via agent (pyproject.toml)`. */
function isAskedFor(comment: string): boolean {
  return /-r\s+\S|\((?:pyproject\.toml|setup\.(?:py|cfg))\)/.test(comment);
}

function sourcesOf(comment: string): string[] {
  return [...comment.matchAll(/-r\s+(\S{1,500})|\((pyproject\.toml|setup\.(?:py|cfg))\)/g)].flatMap(
    ([, file, project]) => file ?? project ?? [],
  );
}

function readConstraints(text: string, { constraints }: Reading): void {
  for (const { content } of statementsOf(text)) {
    const found = requirement(withoutOptions(content));
    if (found?.version !== undefined) constraints.set(normalisedName(found.name), found.version);
  }
}

function constrained(one: NamedPackage, { constraints }: Reading): NamedPackage {
  const version = one.version ?? constraints.get(normalisedName(one.name));
  const { range: _, ...rest } = one;
  return version === undefined ? one : { ...rest, version };
}
