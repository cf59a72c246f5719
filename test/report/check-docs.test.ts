import test from 'ava';
import { checkDocs } from '../../src/report/check-docs.ts';

test('checks stand in a table for each service, and rules of other tools lead to them', (t) => {
  const page = checkDocs(
    [
      {
        id: 'gcp-vertex-endpoint-private',
        title: 'An endpoint is private',
        severity: 'medium',
        risk_area: 'network',
        equivalents: ['checkov:CKV_1', 'newtool:A|B'],
        package: 'checks.gcp.vertex.endpoint_private',
      },
      {
        id: 'aws-new-service-logs',
        title: 'It logs',
        severity: 'low',
        risk_area: 'monitoring',
        equivalents: ['checkov:CKV_1', 'checkov:CKV_0'],
        package: 'checks.aws.new_service.logs',
      },
      {
        id: 'gcp-vertex-quiet',
        title: 'It is quiet',
        severity: 'low',
        risk_area: 'data',
        equivalents: [],
        package: 'checks.gcp.vertex.quiet',
        deprecated: { since: '1.0.0', reason: 'Nobody asks any more.' },
      },
    ],
    (id) => `#${id}`,
  );

  t.deepEqual(
    page.split('\n').filter((line) => line.startsWith('#') || /^\| \[?`/.test(line)),
    [
      '# Checks',
      '## AWS',
      '### New service',
      '| [`aws-new-service-logs`](#aws-new-service-logs) | low | monitoring | It logs | checkov |',
      '## Google Cloud',
      '### Vertex AI',
      '| [`gcp-vertex-endpoint-private`](#gcp-vertex-endpoint-private) | medium | network | An endpoint is private | checkov, newtool |',
      '| [`gcp-vertex-quiet`](#gcp-vertex-quiet) | low | data | It is quiet (deprecated) | none known |',
      '## Rules of other tools',
      '### Checkov',
      '| `CKV_0` | `aws-new-service-logs` |',
      '| `CKV_1` | `aws-new-service-logs`, `gcp-vertex-endpoint-private` |',
      '### newtool',
      String.raw`| ${'`'}A\|B${'`'} | ${'`'}gcp-vertex-endpoint-private${'`'} |`,
    ],
  );
});

test('no check makes a page without tables', (t) => {
  t.false(checkDocs([], String).includes('| --- |'));
});
