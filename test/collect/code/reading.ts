import { join } from 'node:path';
import type { Component, Relationship, Resource, Source } from '../../../src/generated/inventory.ts';
import type { CodeContext, TreeFile } from '../../../src/collect/code/format.ts';
import { codeId } from '../../../src/collect/code/ids.ts';
import { codeSink } from '../../../src/collect/code/sink.ts';
import { treeFile } from '../../../src/collect/code/tree-file.ts';
import { treeOf } from '../../../src/collect/code/tree.ts';
import { newLedger } from '../../../src/collect/ledger.ts';
import { compare } from '../../../src/inventory/order.ts';

export interface Reading {
  readonly context: CodeContext;
  readonly files: readonly TreeFile[];
  readonly resources: () => Resource[];
  readonly relationships: () => Relationship[];
  readonly components: () => Component[];
  readonly problems: () => Source['problems'];
}

/** What a reader of code is given when these files of a folder are scanned, and what it put. */
export function reading(root: string, paths: readonly string[], signal?: AbortSignal): Reading {
  const ledger = newLedger();
  const repository = { root, name: 'r', paths: [''] };
  const sink = ledger.sinkFor('test');
  sink.source({ id: 'code:r', cloud: 'code', scope: '.' });
  const files = paths.toSorted(compare).map((path) => treeFile(path, join(root, path)));
  return {
    context: {
      sink: codeSink({ repository, source: 'code:r', sink }),
      tree: treeOf(files),
      signal: signal ?? new AbortController().signal,
      idOf: (key) => codeId('r', key),
    },
    files,
    resources: () => [...ledger.resources.values()].toSorted((left, right) => compare(left.id, right.id)),
    relationships: () => [...ledger.relationships.values()].filter(({ from }) => from !== 'code:r'),
    components: () =>
      [...ledger.components.values()].toSorted((left, right) => compare(left.purl, right.purl)),
    problems: () => ledger.sources.get('code:r')?.problems ?? [],
  };
}
