import { KeelsonError, messageOf } from '../../errors.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import { validateDefinition } from '../../schema/validate.ts';
import type { DocumentBytes } from '../document/bytes.ts';
import { unitsSchema, type UnitsHeader } from './format.ts';

const lineFeed = 0x0a;

export function invalidStored(where: string, reason: string): KeelsonError {
  return new KeelsonError('DOCUMENT_INVALID', `${where} is no file of stored units: ${reason}`);
}

/**
 * The first line of a file of stored units.
 *
 * @throws KeelsonError DOCUMENT_INVALID
 */
export function storedHeader(document: DocumentBytes): UnitsHeader {
  const { bytes, start } = document.at(0);
  const end = bytes.indexOf(lineFeed, start);
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8', start, end < 0 ? bytes.length : end));
  } catch (cause) {
    throw invalidStored(document.name, messageOf(cause));
  }
  if (!isObject(header) || header['schema'] !== unitsSchema) {
    throw invalidStored(document.name, `its first line is not of ${unitsSchema}`);
  }
  if (!areFacts(header['facts']) || !Array.isArray(header['types']) || !header['types'].every(isType)) {
    throw invalidStored(document.name, 'its first line lacks the facts of the document, or its types');
  }
  return header as unknown as UnitsHeader;
}

function areFacts(facts: unknown): boolean {
  return (
    isObject(facts) &&
    typeof facts['collectedAt'] === 'string' &&
    Number.isSafeInteger(facts['resources']) &&
    Number.isSafeInteger(facts['relationships']) &&
    /^[0-9a-f]{64}$/.test(String(facts['digest'])) &&
    Array.isArray(facts['sources']) &&
    facts['sources'].every((source) => validateDefinition('inventory', 'source', source) === undefined)
  );
}

function isType(entry: unknown): boolean {
  return (
    isObject(entry) &&
    typeof entry['type'] === 'string' &&
    (entry['shape'] === null || isShape(entry['shape']))
  );
}

function isShape(shape: unknown): shape is UnitShape {
  return (
    isObject(shape) &&
    arePaths(shape['fields']) &&
    areEdges(shape['related']) &&
    areEdges(shape['related_from'])
  );
}

function areEdges(edges: unknown): boolean {
  return isObject(edges) && Object.values(edges).every(arePaths);
}

function arePaths(paths: unknown): boolean {
  return (
    Array.isArray(paths) &&
    paths.every((path) => Array.isArray(path) && path.every((name) => typeof name === 'string'))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
