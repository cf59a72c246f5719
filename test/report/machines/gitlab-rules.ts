import { Ajv } from 'ajv';

/*
 * What GitLab demands of what is written, in our words: of a security report its schema of version 15.2.1 (type sast), of a code
 * quality report the page "Code Quality" of its documentation and Code Climate's specification. GitLab publishes its schema in a
 * Ruby gem and its repositories only, which no registry of a package manager here serves. So tests ask readers of others as well:
 * the Go module of GitLab's own analyzers, and what Jenkins reads Code Climate by.
 */

const text = { type: 'string', minLength: 1 };
const time = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$` };
const vendor = { type: 'object', required: ['name'], properties: { name: text } };
const scanner = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: {
    id: text,
    name: text,
    version: text,
    vendor,
    url: { type: 'string', pattern: '^https?://.+' },
  },
};
const identifier = {
  type: 'object',
  required: ['type', 'name', 'value'],
  properties: { type: text, name: text, value: text },
};
const detail = {
  type: 'object',
  required: ['type', 'name', 'value'],
  properties: { type: { const: 'text' }, name: text, value: { type: 'string' } },
};

const security = {
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: String.raw`^[0-9]+\.[0-9]+\.[0-9]+$` },
    schema: { type: 'string', pattern: '^https?://.+' },
    scan: {
      type: 'object',
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        analyzer: scanner,
        scanner,
        start_time: time,
        end_time: time,
        status: { enum: ['success', 'failure'] },
        type: { enum: ['sast'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: text,
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: { type: 'array', minItems: 1, maxItems: 20, items: identifier },
          location: {
            type: 'object',
            properties: { file: text, start_line: { type: 'number' }, end_line: { type: 'number' } },
          },
          details: { type: 'object', additionalProperties: detail },
        },
      },
    },
  },
};

const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'categories', 'description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      type: { const: 'issue' },
      categories: { type: 'array', minItems: 1, items: { const: 'Security' } },
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^[^/]' },
          lines: {
            type: 'object',
            required: ['begin', 'end'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ strict: false, allErrors: true });
const checks = { security: ajv.compile(security), codeQuality: ajv.compile(codeQuality) };

/** What GitLab has against a report. */
export function gitLabProblems(kind: keyof typeof checks, document: unknown): string[] {
  const check = checks[kind];
  if (check(document)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
