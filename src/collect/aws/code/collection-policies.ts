import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import { asRecord } from '../config/config-item.ts';
import type { Policy } from '../opensearch/collection.ts';
import { isThereWith } from './certain.ts';

/** Blocks of policies that are about a collection, as far as they are known where they matter for it. */
export interface Selected {
  readonly policies: readonly Policy[];
  /** Whether no policy that may be about the collection was left out. */
  readonly complete: boolean;
  /** How many blocks are about it. */
  readonly about: number;
}

/** Policies of one kind that are about a collection, by its name. */
export type Select = (collection: NativeResource, name: string) => Selected;

interface Block {
  readonly policy: string;
  readonly block: unknown;
  readonly native: NativeResource;
}

// Looking for many collections in many patterns takes the square of their number.
const mostComparisons = 1_000_000;

/** @param names what all collections of the root are called: two never have the same name. */
export function policiesFor(policies: readonly NativeResource[], names: ReadonlySet<string>): Select {
  const { byName, patterns, strangers } = sorted(policies, names);
  const unnamed = [...names].filter(isUnknown).length;
  const isMany = patterns.length * names.size + strangers.length * unnamed > mostComparisons;

  return (collection, called) => {
    const others = [...patterns, ...(isUnknown(called) ? strangers : [])];
    const blocks = [...(byName.get(called) ?? []), ...(isMany ? [] : others)].map(
      ({ policy, block, native }) => {
        const about = isAbout(block, called, names);
        return {
          policy,
          block,
          about: about === true && !isThereWith(native, collection) ? undefined : about,
        };
      },
    );
    const known = blocks.filter(({ about }) => about !== undefined);
    return {
      policies: known.map(({ policy, block }) => ({ name: policy, document: [block] })),
      complete: known.length === blocks.length && !(isMany && others.length > 0),
      about: known.filter(({ about }) => about === true).length,
    };
  };
}

/** Blocks by the declared collections that they name, those that may be about any, and those about others by their names. */
function sorted(policies: readonly NativeResource[], names: ReadonlySet<string>) {
  const byName = new Map<string, Block[]>();
  const patterns: Block[] = [];
  const strangers: Block[] = [];
  for (const native of policies) {
    const document = native.configuration['policy'];
    for (const block of Array.isArray(document) ? (document as unknown[]) : [document]) {
      const own = { policy: native.name, block, native };
      const exact = exactNames(block, names);
      if (!exact) {
        patterns.push(own);
        continue;
      }
      if (exact.some((name) => !names.has(name))) strangers.push(own);
      for (const name of exact.filter((one) => names.has(one))) {
        byName.set(name, byName.get(name) ?? []);
        byName.get(name)?.push(own);
      }
    }
  }
  return { byName, patterns, strangers };
}

/** The names that a block is about, if it says nothing else: no patterns, and nothing that is not known. */
function exactNames(block: unknown, names: ReadonlySet<string>): string[] | undefined {
  const rules = asRecord(block)['Rules'];
  if (!Array.isArray(rules)) return undefined;
  const found = new Set<string>();
  for (const rule of rules as unknown[]) {
    const { Resource: resources, ResourceType: type } = asRecord(rule);
    if (isUnknown(type) || !Array.isArray(resources)) return undefined;
    for (const resource of resources as unknown[]) {
      const name = nameIn(resource);
      if (name === undefined || name.endsWith('*') || (isUnknown(name) && !names.has(name))) return undefined;
      found.add(name);
    }
  }
  return [...found];
}

/** `collection/name`, `index/name/pattern`. */
function nameIn(resource: unknown): string | undefined {
  return typeof resource === 'string' ? (resource.split('/')[1] ?? resource) : undefined;
}

/** Whether a block is about a collection; undefined where that, or what it says, is not known. */
function isAbout(value: unknown, name: string, names: ReadonlySet<string>): boolean | undefined {
  const block = asRecord(value);
  const rules = block['Rules'];
  if (!Array.isArray(rules)) return undefined;
  const about = some(rules.map((rule: unknown) => isRuleAbout(asRecord(rule), name, names)));
  const says = [block['AllowFromPublic'], block['Principal'], block['KmsARN'], block['AWSOwnedKey']];
  const isKnown = !says.some((said) => isUnknown(said) || (Array.isArray(said) && said.some(isUnknown)));
  return about === true && !isKnown ? undefined : about;
}

function isRuleAbout(
  rule: Readonly<Record<string, unknown>>,
  name: string,
  names: ReadonlySet<string>,
): boolean | undefined {
  const resources = rule['Resource'];
  if (isUnknown(rule['ResourceType']) || !Array.isArray(resources)) return undefined;
  return some(resources.map((resource: unknown) => holds(nameIn(resource), name, names)));
}

/** A pattern that is not known is the name of this collection, of another one of the root, or of nobody knows which. */
function holds(pattern: string | undefined, name: string, names: ReadonlySet<string>): boolean | undefined {
  if (pattern === undefined) return undefined;
  if (pattern === name) return true;
  if (names.has(pattern)) return false;
  if (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1))) return true;
  return isUnknown(pattern) || isUnknown(name) ? undefined : false;
}

function some(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}
