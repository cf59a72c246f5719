import { cloudFormationTables } from '../../../cloudformation/mappings.ts';
import type { Entry, FullEntry, Mappings, PartMapping, TypeMapping } from '../../../code/mapping/mapping.ts';

/*
 * The provider awscc is made of CloudFormation's schemas: its types and attributes are those of CloudFormation in snake case, and `id` is
 * what Ref gives.
 */

/** A name of CloudFormation as the provider spells it: SSEAlgorithm is sse_algorithm, S3Configuration s3_configuration. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z\d])/g, '$1_$2')
    .replaceAll(/(\d)([A-Za-z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** AWS::Bedrock::KnowledgeBase is awscc_bedrock_knowledge_base. */
export function resourceType(type: string): string {
  const [, service = '', name = ''] = type.split('::');
  return `awscc_${service.toLowerCase()}_${snakeCase(name)}`;
}

const names = /\{([^{}]+)\}/g;

/** A template of CloudFormation's attributes; what is no attribute stays: `{id}`, `{@address}`. */
function templateOf(template: string): string {
  return template.replaceAll(
    names,
    (_, alternatives: string) =>
      `{${alternatives
        .split('|')
        .map((name) => (/^[A-Z]/.test(name) ? snakeCase(name) : name))
        .join('|')}}`,
  );
}

function pathOf(path: string): string {
  return path.split('.').map(snakeCase).join('.');
}

function entriesOf(entries: Readonly<Record<string, Entry>>): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [pathOf(name), entryOf(entry)] as const),
  );
}

function entryOf(entry: Entry): Entry {
  if (typeof entry === 'string') return entry;
  if (Array.isArray(entry)) return (entry as readonly FullEntry[]).map(fullEntryOf);
  return fullEntryOf(entry as FullEntry);
}

function fullEntryOf(entry: FullEntry): FullEntry {
  return {
    ...entry,
    ...(entry.block && { block: entriesOf(entry.block) }),
    ...(entry.each && { each: entriesOf(entry.each) }),
  };
}

function typeOf(mapping: TypeMapping): TypeMapping {
  const attributes = Object.entries(mapping.attributes ?? {}).map(
    ([name, template]) => [name === 'Ref' ? 'id' : snakeCase(name), templateOf(template)] as const,
  );
  return {
    ...mapping,
    from: mapping.from.map(resourceType),
    id: templateOf(mapping.id),
    ...(mapping.name !== undefined && { name: templateOf(mapping.name) }),
    tags: 'tags',
    attributes: Object.fromEntries(attributes),
    properties: entriesOf(mapping.properties),
  };
}

function partOf(part: PartMapping): PartMapping {
  return {
    ...part,
    from: part.from.map(resourceType),
    partOf: part.partOf.map(resourceType),
    by: pathOf(part.by),
    equals: part.equals === 'Ref' ? 'id' : snakeCase(part.equals),
    properties: entriesOf(part.properties),
  };
}

/** Resources of the provider awscc. */
export const cloudControl: Mappings = {
  types: cloudFormationTables.flatMap(({ types }) => types.map(typeOf)),
  parts: cloudFormationTables.flatMap(({ parts }) => parts.map(partOf)),
};
