import type { Attribute, Block, Body } from '../syntax/expression.ts';
import { requiredMajors, type ProviderMajors } from './versions.ts';

/** What the files of one folder say together. */
export interface ModuleSource {
  /** Path of the folder. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
  readonly outputs: ReadonlyMap<string, Block>;
  /** Resources and data sources by `<type>.<name>`. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly data: ReadonlyMap<string, Block>;
  readonly modules: ReadonlyMap<string, Block>;
  /** Configurations of providers by name, and `name.alias`. */
  readonly providers: ReadonlyMap<string, Block>;
  /** Versions of providers that they allow. */
  readonly majors: ProviderMajors;
}

/** Brings the bodies of a folder's files together. Files named `…override.tf` replace what others say, attribute by attribute. */
export function moduleSource(folder: string, bodies: readonly Body[]): ModuleSource {
  const blocks = bodies.flatMap((body) => body.blocks);
  const ofType = (type: string) => blocks.filter((block) => block.type === type);
  return {
    folder,
    variables: byName(ofType('variable'), 1),
    locals: new Map(ofType('locals').flatMap(({ body }) => Array.from(body.attributes))),
    outputs: byName(ofType('output'), 1),
    resources: byName(ofType('resource'), 2),
    data: byName(ofType('data'), 2),
    modules: byName(ofType('module'), 1),
    providers: new Map(ofType('provider').map((block) => [providerName(block), block] as const)),
    majors: requiredMajors(blocks),
  };
}

function byName(blocks: readonly Block[], labels: number): Map<string, Block> {
  const named = new Map<string, Block>();
  for (const block of blocks.filter((candidate) => candidate.labels.length >= labels)) {
    const name = block.labels.slice(0, labels).join('.');
    const known = named.get(name);
    named.set(name, known && isOverride(block) ? overridden(known, block) : block);
  }
  return named;
}

function isOverride({ file }: Block): boolean {
  return /(^|[/_])override\.(tf|tofu)(\.json)?$/.test(file);
}

function overridden(known: Block, more: Block): Block {
  const replaced = new Set(more.body.blocks.map(({ type }) => type));
  return {
    ...known,
    body: {
      attributes: new Map([...known.body.attributes, ...more.body.attributes]),
      blocks: [...known.body.blocks.filter(({ type }) => !replaced.has(type)), ...more.body.blocks],
    },
  };
}

function providerName({ labels: [name = ''], body }: Block): string {
  const alias = body.attributes.get('alias')?.expression;
  return alias?.kind === 'literal' ? `${name}.${String(alias.value)}` : name;
}
