import { createHash } from 'node:crypto';
import { version } from '../../version.ts';
import type { RunStart } from '../formats/format.ts';
import { jsonText } from '../standards/json-text.ts';
import type { Statement } from './statement.ts';
import { componentOf, vulnerabilityOf } from './vulnerability.ts';

/** Version of CycloneDX that documents are of; newer readers take it too. */
const specVersion = '1.6';

/** A vulnerability exchange of CycloneDX (https://cyclonedx.org/docs/1.6/json/): the packages that are hit, and by what. */
export function* vexText(statements: readonly Statement[], start: RunStart): Generator<string> {
  const head = jsonText(headOf(start));
  const components = new Map(statements.map((statement) => [statement.ref, componentOf(statement)]));
  yield `${head.slice(0, -1)},"components":`;
  yield* list([...components.values()]);
  yield ',"vulnerabilities":';
  yield* list(statements.map((statement) => vulnerabilityOf(statement)));
  yield '}\n';
}

function* list(items: readonly object[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${jsonText(item)}`;
  yield items.length === 0 ? ']' : '\n]';
}

function headOf({ startedAt, document, policies }: RunStart): object {
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: serialNumber([document.digest, policies.revision, startedAt]),
    version: 1,
    metadata: {
      timestamp: startedAt,
      tools: { components: [{ type: 'application', name: 'keelson', version }] },
    },
  };
}

/** One a run, the same for the same: a UUID of version 8 (RFC 9562). */
function serialNumber(parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
