import { Gauge, type Registry } from 'prom-client';
import type { Measured } from './stored.ts';

export interface Gauges {
  readonly info: Gauge;
  readonly up: Gauge;
  /** Puts what was counted in place of what was shown before. */
  readonly show: (measured: Measured) => void;
}

/** Names that labels have at most; what is beyond is shown together, as `(others)`. */
const mostNames = 200;

export function gaugesIn(registry: Registry): Gauges {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const runs = gauge('keelson_runs', 'Runs that the store has, by source and state.', ['source', 'state']);
  const seconds = gauge('keelson_run_duration_seconds', 'Of the newest run that ended.', ['source']);
  const finished = gauge('keelson_run_finished_timestamp_seconds', 'When the newest run ended.', ['source']);
  const complete = gauge('keelson_run_complete_timestamp_seconds', 'When a run ended that saw all.', [
    'source',
  ]);
  const findings = gauge('keelson_findings', 'Findings, by state and level.', ['state', 'level']);
  const queued = gauge('keelson_runs_queued', 'Runs that wait for a worker.');
  const oldest = gauge('keelson_runs_queued_oldest_seconds', 'How long the oldest of them has waited.');
  const waiting = gauge('keelson_deliveries_waiting', 'Deliveries that wait, by sink.', ['sink']);
  const dead = gauge('keelson_deliveries_dead', 'Deliveries that were given up, by sink.', ['sink']);
  const sent = gauge('keelson_deliveries_sent', 'Deliveries that have arrived, by sink.', ['sink']);
  const failed = gauge('keelson_deliveries_failed', 'Tries that failed, by sink.', ['sink']);

  return {
    info: gauge('keelson_info', 'The version that runs.', ['version']),
    up: gauge('keelson_store_up', 'Whether the store could be counted just now.'),
    show(measured) {
      for (const one of [runs, seconds, finished, complete, findings, waiting, dead, sent, failed])
        one.reset();
      const source = named(measured.runs.map((row) => row.source));
      for (const { source: name, state, count } of measured.runs)
        runs.inc({ source: source(name), state }, count);
      for (const row of measured.newest.filter(({ source: name }) => source(name) === name)) {
        seconds.set({ source: row.source }, row.seconds);
        finished.set({ source: row.source }, row.finished);
      }
      for (const row of measured.complete.filter(({ source: name }) => source(name) === name)) {
        complete.set({ source: row.source }, row.finished);
      }
      for (const { state, level, count } of measured.findings) findings.set({ state, level }, count);
      queued.set(measured.queued);
      oldest.set(measured.oldestQueued);
      const sink = named(measured.sinks.map((row) => row.sink));
      for (const row of measured.sinks) {
        const labels = { sink: sink(row.sink) };
        waiting.inc(labels, row.waiting);
        dead.inc(labels, row.dead);
        sent.inc(labels, row.sent);
        failed.inc(labels, row.failed);
      }
    },
  };
}

/** The label of a name: itself, while there are not too many. */
function named(names: readonly string[]): (name: string) => string {
  const shown = new Set([...new Set(names)].toSorted().slice(0, mostNames));
  return (name) => (shown.has(name) ? name : '(others)');
}
