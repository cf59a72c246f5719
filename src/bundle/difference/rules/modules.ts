import type { BundleFiles } from '../../archive/archive.ts';
import { plainLines } from './plain-text.ts';

/** A rule or function of a package, as its source says it. */
export interface Rule {
  /** Without comments and layout; of a rule in parts, all of them. */
  readonly text: string;
  /** Paths below data that its text names: `['lib', 'cidr', 'wide_open']`. */
  readonly paths: readonly (readonly string[])[];
}

/** The rules of each package, by name; packages without `data.`. */
export type Packages = ReadonlyMap<string, ReadonlyMap<string, Rule>>;

/** Packages that the build makes of the checks, in a named bundle below its name. */
const generated = /^(?:\w+\.)?keelson(?:\.|$)/;

/** Reads the modules of a Rego artefact by their text: no OPA is needed to compare two versions. */
export function packagesOf(files: BundleFiles): Packages {
  const packages = new Map<string, Map<string, Rule>>();
  for (const [name, body] of files) {
    if (!name.endsWith('.rego')) continue;
    const module = moduleOf(Buffer.from(body).toString('utf8'));
    if (generated.test(module.package)) continue;
    const rules = packages.get(module.package) ?? new Map<string, Rule>();
    packages.set(module.package, rules);
    for (const [rule, { text, paths }] of module.rules) {
      const other = rules.get(rule);
      rules.set(
        rule,
        other ? { text: `${other.text}\n${text}`, paths: [...other.paths, ...paths] } : { text, paths },
      );
    }
  }
  return packages;
}

function moduleOf(text: string): { readonly package: string; readonly rules: ReadonlyMap<string, Rule> } {
  const statements = statementsOf(text);
  const name = statements.flatMap((statement) => /^package ([\w.]+)/.exec(statement)?.[1] ?? [])[0] ?? '';
  const aliases = new Map(statements.flatMap(aliasOf));
  const rules = new Map<string, string[]>();
  for (const statement of statements) {
    const rule = /^(?:default )?([A-Za-z_]\w*)/.exec(statement)?.[1];
    if (rule === undefined || rule === 'package' || rule === 'import') continue;
    const clauses = rules.get(rule) ?? [];
    rules.set(rule, clauses);
    clauses.push(statement);
  }
  return {
    package: name,
    rules: new Map(
      [...rules].map(([rule, clauses]) => {
        const whole = clauses.join('\n');
        return [rule, { text: whole, paths: pathsIn(whole, aliases) }];
      }),
    ),
  };
}

/** What starts at the margin, with the lines that belong to it. */
function statementsOf(text: string): string[] {
  const statements: string[] = [];
  for (const { atMargin, text: line } of plainLines(text)) {
    const goesOn = statements.length > 0 && (!atMargin || /^(?:[})\]]|else\b)/.test(line));
    if (goesOn) statements.push(`${statements.pop()}\n${line}`);
    else statements.push(line);
  }
  return statements;
}

function aliasOf(statement: string): (readonly [string, readonly string[]])[] {
  const [, path, alias] = /^import data\.([\w.]+)(?: as (\w+))?/.exec(statement) ?? [];
  if (path === undefined) return [];
  const names = path.split('.');
  return [[alias ?? names.at(-1) ?? '', names]];
}

function pathsIn(text: string, aliases: ReadonlyMap<string, readonly string[]>): string[][] {
  const outsideStrings = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, '""');
  return [...outsideStrings.matchAll(/(?<![\w.])([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)/g)].flatMap(
    ([, head = '', rest = '']) => {
      const base = head === 'data' ? [] : aliases.get(head);
      return base ? [[...base, ...rest.split('.').slice(1)]] : [];
    },
  );
}
