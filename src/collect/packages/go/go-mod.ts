import { folderOf } from '../../code/tree.ts';
import { linesOf } from '../lines.ts';
import type { NamedPackage, PackageFile, ReadBeside } from '../package.ts';

/** go.mod: https://go.dev/ref/mod. What go.sum does not know as well is not confirmed. */
export function readGoMod(text: string, path: string, beside: ReadBeside): PackageFile {
  const replaced = replacements(text);
  const folder = folderOf(path);
  const sums = sumsIn(beside(folder === '' ? 'go.sum' : `${folder}/go.sum`) ?? '');
  const packages = statementsOf(text, 'require').flatMap(({ content, comment, line }): NamedPackage[] => {
    const [name = '', version = ''] = content.split(/\s+/).map(unquoted);
    const other = replaced.get(`${name} ${version}`) ?? replaced.get(name);
    if (!/^v\d/.test(version) || other === 'local') return [];
    const [known, exact] = other ?? [name, version];
    return [
      {
        name: known,
        version: exact,
        line,
        direct: !/\bindirect\b/.test(comment),
        ...(!sums.has(`${known} ${exact}`) && { unconfirmed: true }),
      },
    ];
  });
  const project = /^module[ \t]{1,9}(\S{1,500})/m.exec(text)?.[1];
  return { packages, ...(project !== undefined && { project: unquoted(project) }) };
}

type Replacement = 'local' | readonly [name: string, version: string];

/** old => new v1, old v1 => ../folder */
function replacements(text: string): Map<string, Replacement> {
  return new Map(
    statementsOf(text, 'replace').flatMap(({ content }) => {
      const [old = '', target = ''] = content.split('=>').map((side) => side.trim());
      const [name = '', version] = target.split(/\s+/).map(unquoted);
      const key = old.split(/\s+/).map(unquoted).join(' ');
      if (name === '') return [];
      return [[key, version === undefined ? 'local' : ([name, version] as const)] as const];
    }),
  );
}

interface Statement {
  readonly content: string;
  readonly comment: string;
  readonly line: number;
}

/** Statements of one kind, alone or in brackets. */
function statementsOf(text: string, verb: string): Statement[] {
  const found: Statement[] = [];
  let inside = '';
  linesOf(text).forEach((raw, index) => {
    const at = raw.indexOf('//');
    const content = (at < 0 ? raw : raw.slice(0, at)).trim();
    const [, word, rest = ''] = /^([a-z]{1,20})(?:\s+(.*))?$/.exec(content) ?? [];
    if (content === ')') inside = '';
    else if (inside === '' && word !== undefined && rest === '(') inside = word;
    else if (content !== '' && (inside === verb || (inside === '' && word === verb))) {
      const statement = inside === verb ? content : rest;
      found.push({ content: statement, comment: at < 0 ? '' : raw.slice(at), line: index + 1 });
    }
  });
  return found;
}

function sumsIn(text: string): Set<string> {
  return new Set(
    linesOf(text).flatMap((line) => {
      const [name, version, sum] = line.split(' ');
      return sum?.startsWith('h1:') ? [`${name} ${version?.replace(/\/go\.mod$/, '')}`] : [];
    }),
  );
}

function unquoted(text: string): string {
  return text.replace(/^["`]|["`]$/g, '');
}
