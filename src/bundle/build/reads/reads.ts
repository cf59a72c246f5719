import { compare } from '../../../inventory/document.ts';
import { follower } from './follow.ts';
import { programOf } from './program.ts';
import { aliasesOf, refText, type Module, type Node } from './syntax.ts';
import type { Access } from './value.ts';

/** What the rules of one module read of their input, as evidence paths: properties.a.b, related.logs-to. */
export interface ModuleReads {
  readonly rules: ReadonlySet<string>;
  /** By all rules. */
  readonly all: readonly string[];
  /** By the rule `applies` and what it calls. */
  readonly applies: readonly string[];
  /** All that the rules a check is asked by can look at, through whatever they use. */
  readonly accesses: readonly Access[];
  /** Whether one of them can give another answer about the same input: it asks the clock, or chance. */
  readonly volatile: boolean;
}

/**
 * What each module reads of `input`, found in its syntax tree, with what the library packages it uses read.
 * This is how the build proves that a check's evidence names everything the check judges by.
 *
 * @param parsed syntax trees by path.
 * @returns reads by path.
 */
export function readsOf(parsed: ReadonlyMap<string, Module>): Map<string, ModuleReads> {
  const program = programOf(parsed);
  const follow = follower(program);
  const direct = new Map([...parsed].map(([file, module]) => [file, ruleReads(module)]));
  const byPackage = Map.groupBy(parsed, ([, module]) => refText(module.package.path));

  function libraryReads(file: string, seen: Set<string>): string[] {
    const module = parsed.get(file);
    return (module?.imports ?? [])
      .map(({ path }) => refText(path.value as Node[]))
      .filter((name) => isLibrary(name) && !seen.has(name))
      .flatMap((name) => packageReads(name, seen));
  }

  function packageReads(name: string, seen: Set<string>): string[] {
    seen.add(name);
    return (byPackage.get(name) ?? []).flatMap(([file]) =>
      (direct.get(file) ?? []).flatMap((rule) => rule.reads).concat(libraryReads(file, seen)),
    );
  }

  /** What `applies` reads itself, through the module's other rules, and through the libraries that these call. */
  function appliesReads(file: string, rules: readonly RuleReads[]): string[] {
    const { reads, mentions } = closure('applies', rules);
    const aliases = aliasesOf(parsed.get(file));
    const libraries = [...mentions]
      .map((name) => aliases.get(name))
      .filter((name) => name !== undefined && isLibrary(name));
    return [...reads, ...libraries.flatMap((name) => packageReads(name ?? '', new Set()))];
  }

  return new Map(
    [...direct].map(([file, rules]) => {
      const library = libraryReads(file, new Set());
      return [
        file,
        {
          rules: new Set(rules.map(({ name }) => name)),
          all: unique([...rules.flatMap(({ reads }) => reads), ...library]),
          applies: unique(appliesReads(file, rules)),
          ...follow(askedRules.map((name) => (program.modules.get(file)?.package ?? []).concat(name))),
        },
      ];
    }),
  );
}

// What the generated verdict of a check asks.
const askedRules = ['applies', 'compliant', 'details'];

interface RuleReads {
  readonly name: string;
  readonly reads: readonly string[];
  /** Names of this module's other rules that it mentions. */
  readonly mentions: ReadonlySet<string>;
}

function ruleReads(module: Module): RuleReads[] {
  const aliases = aliasesOf(module);
  return (module.rules ?? []).map((rule) => {
    const reads: string[] = [];
    const mentions = new Set<string>();
    visit(rule, reads, mentions, aliases);
    return { name: nameOf(rule), reads, mentions };
  });
}

function nameOf(rule: Node): string {
  const head = rule['head'] as { name?: string; ref?: readonly { value: string }[] } | undefined;
  return head?.name ?? head?.ref?.[0]?.value ?? '';
}

function visit(
  node: unknown,
  reads: string[],
  mentions: Set<string>,
  aliases: ReadonlyMap<string, string>,
): void {
  if (Array.isArray(node)) {
    relatedCall(node as Node[], reads, aliases);
    for (const inner of node) {
      visit(inner, reads, mentions, aliases);
    }
    return;
  }
  if (typeof node !== 'object' || node === null) {
    return;
  }
  const { type, value } = node as Node;
  if (type === 'ref' && Array.isArray(value)) {
    reference(value as Node[], reads, mentions);
  }
  if (type === 'var' && typeof value === 'string') {
    mentions.add(value);
  }
  for (const inner of Object.values(node)) {
    visit(inner, reads, mentions, aliases);
  }
}

function reference(terms: readonly Node[], reads: string[], mentions: Set<string>): void {
  const head = terms[0]?.value;
  if (typeof head === 'string') {
    mentions.add(head);
  }
  if (head !== 'input') {
    return;
  }
  const names: string[] = [];
  for (const { type, value } of terms.slice(1)) {
    if (type !== 'string' || typeof value !== 'string') {
      break;
    }
    names.push(value);
  }
  reads.push(names.join('.'));
}

/** related.targets("logs-to") and related.origins("routes-to"): a call is the function's ref followed by its arguments. */
function relatedCall(terms: readonly Node[], reads: string[], aliases: ReadonlyMap<string, string>): void {
  const [called, argument] = terms;
  if (called?.type !== 'ref' || argument?.type !== 'string' || !Array.isArray(called.value)) {
    return;
  }
  const [head, name] = called.value as Node[];
  if (aliases.get(String(head?.value)) === 'data.lib.related') {
    reads.push(`${name?.value === 'origins' ? 'related_from' : 'related'}.${String(argument.value)}`);
  }
}

function closure(start: string, rules: readonly RuleReads[]): { reads: string[]; mentions: Set<string> } {
  const names = new Set<string>([start]);
  const reads: string[] = [];
  for (const name of names) {
    for (const rule of rules.filter((candidate) => candidate.name === name)) {
      reads.push(...rule.reads);
      for (const mention of rule.mentions) {
        names.add(mention);
      }
    }
  }
  return { reads, mentions: names };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted(compare);
}

/** Below `lib`, or the `lib` of a named bundle. What lib.related reads is known by how it is called. */
function isLibrary(name: string): boolean {
  return /^data\.([a-z0-9_]+\.)?lib\./.test(name) && name !== 'data.lib.related';
}
