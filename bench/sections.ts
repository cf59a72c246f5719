/** What `bench/service.ts` adds to the results, and other benches leave there. */
export const serviceHeading = 'Bundle service';
/** What `bench/code.ts` adds. */
export const codeHeading = 'Scans of code';
/** What `bench/policies.ts` adds. */
export const policiesHeading = 'Building and testing policies';
/** What `bench/graph.ts` adds. */
export const graphHeading = 'The graph';
/** What `bench/reports.ts` adds. */
export const reportsHeading = 'Writing reports';
/** What `bench/store.ts` adds. */
export const storeHeading = 'The store';
/** What `bench/workers.ts` adds. */
export const workersHeading = 'Workers';
/** What `bench/api.ts` adds. */
export const apiHeading = 'The service';
export const otherHeadings = [
  serviceHeading,
  codeHeading,
  policiesHeading,
  graphHeading,
  reportsHeading,
  storeHeading,
  workersHeading,
  apiHeading,
];

/** A text in Markdown with this section in place of the one of the same heading, or at its end. */
export function withSection(text: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const [start, end] = placeOf(text, heading);
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  return `${before}\n\n${section}${after === '' ? '' : `\n${after}`}`;
}

/** What is below a heading, or undefined. */
export function sectionOf(text: string, heading: string): string | undefined {
  const [start, end] = placeOf(text, heading);
  return start === end ? undefined : text.slice(start, end).split('\n').slice(1).join('\n').trim();
}

function placeOf(text: string, heading: string): [number, number] {
  const start = `\n${text}`.indexOf(`\n## ${heading}\n`);
  if (start < 0) return [text.length, text.length];
  const next = text.indexOf('\n## ', start + 1);
  return [start, next < 0 ? text.length : next + 1];
}
