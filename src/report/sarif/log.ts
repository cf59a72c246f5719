import { gzipSync } from 'node:zlib';
import type { Log, Notification, Run } from 'sarif';
import type { Report, Result } from '../../generated/report.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import type { Policies } from '../formats/format.ts';
import { descriptorsOf, invocationOf, notification } from './invocation.ts';
import { sourceRoot } from './location.ts';
import { toolName } from './names.ts';
import { sarifResult } from './result.ts';
import { ruleOf } from './rule.ts';
import { taxonomiesOf } from './taxonomies.ts';

/** What GitHub takes: of results it shows no more, and it refuses files that are larger when compressed. */
export interface Limits {
  readonly results: number;
  /** In bytes, compressed. */
  readonly size: number;
}

const usualLimits: Limits = { results: 5000, size: 10_000_000 };
const written = new Set<Result['status']>(['fail', 'error', 'unknown', 'waived']);

/**
 * A report in SARIF 2.1.0 (OASIS): one run, a result a line, the worst first. Passing and what does not apply is left out, and what
 * would go beyond the limits, which a notification tells.
 */
export function* sarifText(
  report: Report,
  policies: Policies,
  limits: Limits = usualLimits,
): Generator<string> {
  const all = report.results.filter(({ status }) => written.has(status));
  let shown = all.slice(0, limits.results);
  for (;;) {
    const chunks = chunksOf(report, shown, all.length - shown.length, policies);
    const ratio = limits.size / compressedSize(chunks, limits.size);
    if (ratio >= 1 || shown.length === 0) return yield* chunks;
    shown = shown.slice(0, Math.floor(shown.length * Math.min(0.9, ratio)));
  }
}

function chunksOf(report: Report, shown: readonly Result[], left: number, policies: Policies): string[] {
  const checks = checksOf(shown, policies);
  const indexes = new Map(checks.map(({ id }, index) => [id, index]));
  const { results: _, ...run } = runOf(report, checks, left, policies);
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [run],
  };
  const head = JSON.stringify(log, undefined, 2);
  return [
    `${head.slice(0, head.lastIndexOf('\n    }'))},\n      "results": [`,
    ...shown.map(
      (result, index) =>
        `${index === 0 ? '' : ','}\n        ${JSON.stringify(sarifResult(result, indexes.get(result.check) as number))}`,
    ),
    `${shown.length === 0 ? '' : '\n      '}]\n    }\n  ]\n}\n`,
  ];
}

function runOf(
  report: Report,
  checks: readonly BundledCheck[],
  left: number,
  { frameworks, revision }: Policies,
): Run {
  const { tool, started_at: startedAt, document } = report.run;
  const taxonomies = taxonomiesOf(checks, frameworks);
  const invocation = invocationOf(report, left > 0 ? [cutNotification(left)] : []);
  return {
    tool: {
      driver: {
        name: toolName,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: 'https://keelson.dev',
        rules: checks.map((check) => ruleOf(check, taxonomies)),
        notifications: descriptorsOf(invocation),
        supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
        properties: { bundle: revision },
      },
    },
    automationDetails: { id: `keelson/${startedAt}` },
    invocations: [invocation],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
    taxonomies: [...taxonomies.components],
    properties: { document: document.digest },
    results: [],
  };
}

function cutNotification(left: number): Notification {
  return notification(
    'results_cut',
    'warning',
    `${left} results are left out, the worst are here: code scanning shows no more. The JSON report has all.`,
  );
}

/** The checks of the results, in the order of their ids as the bundle has them. */
function checksOf(results: readonly Result[], { checks }: Policies): BundledCheck[] {
  const named = new Map(results.map((result) => [result.check, result]));
  const known = [...checks.values()].filter(({ id }) => named.delete(id));
  if (named.size > 0) throw new Error(`the bundle has no check ${[...named.keys()].join(', ')}`);
  return known;
}

/** What need not be compressed to be small enough is not. */
function compressedSize(chunks: readonly string[], limit: number): number {
  const size = chunks.reduce((total, chunk) => total + Buffer.byteLength(chunk), 0);
  return size <= limit ? size : gzipSync(chunks.join('')).length;
}
