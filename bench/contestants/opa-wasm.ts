import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { readBundle } from '../../src/policy/bundle.ts';
import { collectFindings } from './findings.ts';
import { eachUnit } from './lines.ts';

/* node opa-wasm.js BUNDLE UNITS: the bundle's module by OPA's own SDK for Node, a unit per evaluation. */

type Outcomes = { result: [number, Record<string, { status: string }>][] }[];

const [archive = '', file = ''] = process.argv.slice(2);
const bundle = await readBundle(archive);
const policy = await loadPolicy(bundle.module, { initial: 256 });
policy.setData(bundle.data);
const findings = collectFindings();
let units = 0;
eachUnit(file, (type, id, text) => {
  const outcomes = policy.evaluate([JSON.parse(text)], `keelson/dispatch/${type}/outcomes`) as Outcomes;
  for (const [check, { status }] of Object.entries(outcomes[0]?.result[0]?.[1] ?? {})) {
    findings.add(check, id, status);
  }
  units += 1;
});
process.stdout.write(findings.say(units));
