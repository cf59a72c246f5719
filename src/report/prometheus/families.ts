import type { RiskCounts } from '../../generated/report.ts';
import type { ReportEnd } from '../reporting.ts';
import { levels } from '../levels.ts';
import { type Tally } from '../report.ts';
import type { Family, Sample } from './exposition.ts';
import { sortedEntries, statuses, type Tallies } from './tallies.ts';

/** All that is exposed of a report, in an order that stays. docs/reports.md says what each is. */
export function familiesOf(tallies: Tallies, { run, summary }: ReportEnd): Family[] {
  return [...resultFamilies(tallies), ...pathFamilies(summary), ...runFamilies(run)];
}

function resultFamilies({ all, checks, accounts, frameworks }: Tallies): Family[] {
  return [
    family('keelson_results', 'Results by status.', byStatus(all)),
    family('keelson_findings', 'Failed results by risk.', byLevel(all.risk)),
    family(
      'keelson_check_results',
      'Results of each check by status.',
      sortedEntries(checks).flatMap(([check, { severity, tally }]) => byStatus(tally, { check, severity })),
    ),
    family(
      'keelson_account_results',
      'Results of each account or repository by status.',
      sortedEntries(accounts).flatMap(([, { cloud, account, tally }]) => byStatus(tally, { cloud, account })),
    ),
    family(
      'keelson_account_findings',
      'Failed results of each account or repository by risk.',
      sortedEntries(accounts).flatMap(([, { cloud, account, tally }]) =>
        byLevel(tally.risk, { cloud, account }),
      ),
    ),
    family(
      'keelson_framework_results',
      'Results of the controls of each framework by status, each once.',
      sortedEntries(frameworks).flatMap(([framework, tally]) => byStatus(tally, { framework })),
    ),
  ];
}

function pathFamilies({ attack_paths: paths, baseline }: ReportEnd['summary']): Family[] {
  return [
    family(
      'keelson_attack_paths',
      'Attack paths by risk; absent where none were searched.',
      paths ? byLevel(paths.risk) : [],
    ),
    family(
      'keelson_new_findings',
      'Failed results that the baseline has not, by risk.',
      baseline ? byLevel(baseline.new) : [],
    ),
  ];
}

const sourceStates = ['complete', 'partial', 'failed'] as const;

function runFamilies({
  tool,
  bundle,
  document,
  sources,
  started_at: start,
  finished_at: end,
}: ReportEnd['run']): Family[] {
  return [
    family(
      'keelson_source_status',
      'Whether a source was read: 1 for its state, 0 for the others.',
      sources.flatMap(({ id: source, cloud, status }) =>
        sourceStates.map((state) => ({ labels: { source, cloud, state }, value: state === status ? 1 : 0 })),
      ),
    ),
    family(
      'keelson_source_resources',
      'Resources that were found in a source.',
      sources.map(({ id: source, cloud, resources }) => ({ labels: { source, cloud }, value: resources })),
    ),
    family('keelson_document_resources', 'Resources of the document that was judged.', [
      { value: document.resources },
    ]),
    family('keelson_document_timestamp_seconds', 'When the document was collected.', [
      time(document.collected_at),
    ]),
    family('keelson_scan_start_timestamp_seconds', 'When the scan began.', [time(start)]),
    family('keelson_scan_end_timestamp_seconds', 'When the scan ended.', [time(end)]),
    family('keelson_scan_info', 'The versions of Keelson and of its bundle of policies.', [
      { labels: { version: tool.version, bundle: bundle.revision }, value: 1 },
    ]),
  ];
}

function family(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, help, samples };
}

function byStatus({ status }: Tally, labels: Record<string, string> = {}): Sample[] {
  return statuses.map((name) => ({ labels: { ...labels, status: name }, value: status[name] }));
}

function byLevel(risk: RiskCounts, labels: Record<string, string> = {}): Sample[] {
  return levels.map((level) => ({ labels: { ...labels, level }, value: risk[level] }));
}

function time(text: string): Sample {
  return { value: Date.parse(text) / 1000 };
}
