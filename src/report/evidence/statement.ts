import { isDeepStrictEqual } from 'node:util';
import { statementType, type Statement } from '../../bundle/signature/cosign/statement.ts';
import { messageOf } from '../../errors.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Evidence } from '../../generated/evidence.ts';
import { compare } from '../../inventory/order.ts';
import { names } from './names.ts';

/** What is stated of the files of an evidence package. Its predicate is that of schemas/evidence.schema.json. */
export const evidenceType = 'https://keelson.dev/evidence/v1';

/** What keys with scopes must have among them to sign evidence. */
export const evidenceScope = 'evidence';

/** The in-toto statement (version 1) about all files of a package but the envelope that it lies in. */
export function statementOf(files: ReadonlyMap<string, Uint8Array>, predicate: Evidence): Statement {
  return {
    _type: statementType,
    subject: [...files]
      .toSorted(([left], [right]) => compare(left, right))
      .map(([name, content]) => ({ name, digest: { sha256: sha256(content) } })),
    predicateType: evidenceType,
    predicate,
  };
}

/**
 * What is wrong with a statement about files, naming those that it is wrong about; nothing where it lists exactly them.
 *
 * @param payload of an envelope whose signature was verified.
 */
export function statementProblems(payload: Uint8Array, files: ReadonlyMap<string, Uint8Array>): string[] {
  let statement: Partial<Statement> | null;
  try {
    statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as Partial<Statement>;
  } catch (cause) {
    return [`what is signed is no statement (${messageOf(cause)})`];
  }
  const { _type, predicateType, predicate, subject } = statement ?? {};
  if (_type !== statementType) return ['what is signed is no in-toto statement of version 1'];
  if (predicateType !== evidenceType) {
    return [`what is signed is about ${JSON.stringify(predicateType)}, not ${evidenceType}`];
  }
  if (!Array.isArray(subject)) return ['the statement names no files'];
  const problems = subjectProblems(subject, files);
  if (problems.length > 0) return problems;
  return isDeepStrictEqual(predicate, jsonOrNothing(files.get(names.metadata)))
    ? []
    : [`${names.metadata} is not what the statement says`];
}

function jsonOrNothing(content: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}

function subjectProblems(subject: readonly unknown[], files: ReadonlyMap<string, Uint8Array>): string[] {
  const problems: string[] = [];
  const left = new Map(files);
  for (const one of subject) {
    const { name, digest } = (one ?? {}) as { name?: unknown; digest?: { sha256?: unknown } | null };
    if (typeof name !== 'string') {
      problems.push('the statement has a subject without a name');
      continue;
    }
    const content = left.get(name);
    if (!content) problems.push(`${JSON.stringify(name)} is signed and not in the package, or signed twice`);
    else if (digest?.sha256 !== sha256(content)) problems.push(`${name} is not what was signed`);
    left.delete(name);
  }
  return [...problems, ...[...left.keys()].map((name) => `${name} is in the package and was not signed`)];
}
