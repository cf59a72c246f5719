import { codeSink } from '../../../../src/collect/code/sink.ts';
import type { Declaration } from '../../../../src/collect/code/declaration.ts';
import { computedAttribute, indexOf, nativeResources } from '../../../../src/collect/code/mapping/native.ts';
import { holderOf } from '../../../../src/collect/code/mapping/template.ts';
import { newLedger } from '../../../../src/collect/ledger.ts';
import { google } from '../../../../src/collect/terraform/mappings/google/google.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';
import { toDocument } from '../../../../src/inventory/document.ts';
import { validate } from '../../../../src/schema/validate.ts';

const index = indexOf(google);

/** A declaration as the reader of Terraform gives it. Blocks are lists of objects. */
export function declare(
  address: string,
  values: Declaration['values'],
  provider?: Declaration['provider'],
): Declaration {
  return {
    type: address.split('.')[0] ?? '',
    address,
    file: 'infra/main.tf',
    place: { line: 1, column: 1, end_line: 9, end_column: 2 },
    values,
    places: new Map(),
    ...(provider && { provider }),
  };
}

/** What another declaration reads of this one where it does not set it. */
export function attribute(declaration: Declaration, name: string): string {
  return computedAttribute(index, declaration.type, name, holderOf(declaration)) ?? '';
}

/** The document of a root with these declarations. */
export async function documentOf(...declarations: readonly Declaration[]): Promise<Inventory> {
  const ledger = newLedger();
  const source = 'code:app';
  ledger.sinkFor('code').source({ id: source, cloud: 'code', scope: '.', name: 'app' });
  const sink = codeSink({
    repository: { root: '/app', name: 'app', paths: [''] },
    source,
    sink: ledger.sinkFor('terraform'),
  });
  await sink.native('infra', nativeResources(declarations, index));
  const document = toDocument(ledger, '2026-11-20T06:00:00Z');
  const problem = validate('inventory', document);
  if (problem) throw new Error(problem);
  return document;
}

export function idOf(what: string): string {
  return `code:app/infra#${what}`;
}
