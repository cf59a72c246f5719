const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  sarif: 'application/sarif+json',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  junit: 'application/xml',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  graphml: 'application/xml',
  ocsf: 'application/json',
  asff: 'application/json',
  vex: 'application/json',
  oscal: 'application/json',
  cyclonedx: 'application/vnd.cyclonedx+json',
  spdx: 'application/ld+json',
  'gitlab-code-quality': 'application/json',
  'gitlab-security': 'application/json',
};

/** The media type of an output format; plain text where it has none of its own. */
export function typeOf(format: string): string {
  return types[format] ?? 'text/plain; charset=utf-8';
}
