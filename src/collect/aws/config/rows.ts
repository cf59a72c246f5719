import type { Sink } from '../../collector.ts';
import { parseRow, type ConfigItem, type ScopeFor } from './config-item.ts';
import type { About } from '../session/reader.ts';
import { reading } from '../session/read-error.ts';
import type { AwsScope } from '../session/scope.ts';

/** Rows of an advanced query. */
export interface Rows {
  readonly items: readonly ConfigItem[];
  /** Whether the last page was reached. What came before a failure is kept. */
  readonly complete: boolean;
}

/** Reads all pages of an advanced query. A failure becomes a problem of the scope's source. */
export async function readRows(
  sink: Sink,
  scope: AwsScope,
  about: About,
  pages: AsyncIterable<{ readonly Results?: readonly string[] | undefined }>,
  scopeFor: ScopeFor,
): Promise<Rows> {
  const items: ConfigItem[] = [];
  const complete = await sink.attempt(scope.source, { permission: about.call, ...about }, () =>
    reading(about.call, scope.region, async () => {
      for await (const { Results = [] } of pages) {
        items.push(...Results.flatMap((row) => parseRow(row, scopeFor) ?? []));
      }
      return true;
    }),
  );
  return { items, complete: complete === true };
}
