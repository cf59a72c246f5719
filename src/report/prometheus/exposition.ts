/** A family of metrics. All are gauges: what is counted now, not since something began. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * A family in Prometheus' text format 0.0.4. Samples have no times of their own, which the textfile collector and the Pushgateway
 * refuse: times are gauges.
 *
 * @returns nothing where there are no samples.
 */
export function familyText({ name, help, samples }: Family): string {
  if (samples.length === 0) return '';
  const lines = samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`);
  return `# HELP ${name} ${escapedHelp(help)}\n# TYPE ${name} gauge\n${lines.join('\n')}\n`;
}

function labelText(labels: Sample['labels'] = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapedLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapedHelp(text: string): string {
  return text.replaceAll('\\', String.raw`\\`).replaceAll('\n', String.raw`\n`);
}

function escapedLabel(text: string): string {
  return escapedHelp(text.toWellFormed()).replaceAll('"', String.raw`\"`);
}
