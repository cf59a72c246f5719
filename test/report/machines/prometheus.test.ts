import test from 'ava';
import { prometheus } from '../../../src/report/formats/prometheus.ts';
import { mixedReport } from '../mixed-report.ts';
import { readBy } from '../readers/readers.ts';
import { written } from '../written.ts';

test('sums by status, risk, check, account and framework, sources, times', async (t) => {
  const lines = (await written(prometheus, mixedReport())).split('\n');
  const has = (line: string) => t.true(lines.includes(line), line);

  t.deepEqual(lines.slice(0, 3), [
    '# HELP keelson_results Results by status.',
    '# TYPE keelson_results gauge',
    'keelson_results{status="fail"} 2',
  ]);
  has('keelson_findings{level="critical"} 1');
  has('keelson_findings{level="low"} 0');
  has('keelson_check_results{check="aws-code",severity="medium",status="fail"} 1');
  has('keelson_account_results{cloud="aws",account="example.com/acme/app",status="fail"} 1');
  has('keelson_account_findings{cloud="azure",account="s",level="critical"} 1');
  // Two controls of one framework: once.
  has('keelson_framework_results{framework="mcsb-v2",status="fail"} 2');
  has('keelson_framework_results{framework="nist-ai-rmf-1",status="fail"} 1');
  has('keelson_source_status{source="azure:s",cloud="azure",state="partial"} 1');
  has('keelson_source_status{source="azure:s",cloud="azure",state="complete"} 0');
  has('keelson_source_resources{source="azure:s",cloud="azure"} 1');
  has('keelson_scan_end_timestamp_seconds 1795154401');
  has('keelson_scan_info{version="0",bundle="0+0"} 1');
  t.false(lines.some((line) => line.startsWith('keelson_attack_paths') || line.startsWith('keelson_new')));
});

test('attack paths and what is new are there where they were searched and compared', async (t) => {
  const report = mixedReport();
  const risk = { critical: 2, high: 0, medium: 0, low: 1 };
  report.summary.attack_paths = {
    risk,
    rules: 1,
    cut: 0,
    undecided: [],
    choke_points: [],
    plan: { level: 'critical', fixes: 0, least: 0, paths: 0, unbreakable: [], left: 0 },
  };
  report.summary.baseline = { new: risk, unchanged: 0, absent: 0 };
  const text = await written(prometheus, report);

  t.true(text.includes('keelson_attack_paths{level="critical"} 2\n'));
  t.true(text.includes('keelson_new_findings{level="low"} 1\n'));
});

interface Metrics {
  readonly families: Readonly<Record<string, { type: number; help: string; metric: object[] }>>;
  readonly problems: readonly object[] | null;
}

test("Prometheus' own parser reads it, and its linter has nothing against it", async (t) => {
  const read = await readBy<Metrics>(t, 'metrics', await written(prometheus, mixedReport()));
  if (!read) return;

  t.is(read.problems, null);
  t.is(read.families['keelson_results']?.metric.length, 6);
  t.is(read.families['keelson_check_results']?.metric.length, 12);
  t.true(Object.values(read.families).every(({ type, help }) => type === 1 && help !== ''));
});
