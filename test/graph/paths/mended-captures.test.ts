import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { collectDocument } from '../../../src/cli/collect-document.ts';
import type { AttackPath } from '../../../src/generated/attack-path.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { unitsOf } from '../../../src/policy/units.ts';
import { judge } from '../../../src/report/judge.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { shippedPolicies } from '../shipped.ts';

/*
 * What is mended in a cloud is recorded otherwise there: with the recorded answer changed, the paths that rested on it are gone, and those
 * that did not are as they were.
 */

const bundle = await shippedPolicies();
const evaluation = await startEvaluation(bundle);
test.after.always(() => evaluation.close());

async function pathsIn(replay: string): Promise<readonly AttackPath[]> {
  const inventory = await collectDocument({ replay }, {}, AbortSignal.timeout(120_000));
  const source = unitsOf(inventory, bundle);
  try {
    const now = () => new Date('2026-11-27T09:00:00Z');
    const startedAt = now().toISOString();
    const report = await judge(source, bundle, { evaluation, graph: { inventory }, startedAt, now });
    return report.attack_paths;
  } finally {
    await source.close();
  }
}

let unchanged: Promise<readonly AttackPath[]> | undefined;

/** The paths before and after a recorded answer is changed. */
async function changed(t: ExecutionContext, file: string, change: (text: string) => string) {
  const folder = await emptyFolder(t);
  await cp('examples/estate', folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  const other = change(text);
  t.not(other, text, 'the answer was changed');
  await writeFile(join(folder, file), other);
  const before = await (unchanged ??= pathsIn('examples/estate'));
  return { before, after: await pathsIn(folder) };
}

function lead(over: string) {
  return ({ nodes }: AttackPath) => nodes.some(({ name }) => name === over);
}

/** Paths by what stays of them while a report is made again. */
function namesOf(paths: readonly AttackPath[]): string[] {
  return paths.map(({ rule, nodes }) => [rule, ...nodes.map(({ name }) => name)].join(' ')).toSorted();
}

interface Mended {
  readonly what: string;
  readonly over: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** Rules whose paths over it are gone. */
  readonly gone: readonly string[];
  /** Rules that have other paths over it: what was mended is not all that is wrong. */
  readonly left: readonly string[];
}

const cases: readonly Mended[] = [
  {
    what: 'a bucket of S3 gets a public access block',
    over: 'meridian-freight-contracts',
    file: 'aws/config.us-east-1.json',
    change(text) {
      const record = text
        .split('\n')
        .find((line) => line.includes('\\"resourceName\\":\\"meridian-freight-contracts\\"'));
      const item = JSON.parse((record ?? '""').trim().replace(/,$/, '')) as string;
      const bucket = JSON.parse(item) as { supplementaryConfiguration: Record<string, unknown> };
      bucket.supplementaryConfiguration['PublicAccessBlockConfiguration'] = {
        blockPublicAcls: true,
        ignorePublicAcls: true,
        blockPublicPolicy: true,
        restrictPublicBuckets: true,
      };
      return text.replace(JSON.stringify(item), () => JSON.stringify(JSON.stringify(bucket)));
    },
    gone: [
      'public-grounding-data-leaks',
      'public-grounding-data-poisoned',
      'public-training-data-leaks',
      'public-training-data-poisoned',
      'public-code-runs-with-rights',
    ],
    left: ['agent-function-changes-data', 'notebook-carries-data-out'],
  },
  {
    what: 'an account of Azure OpenAI refuses keys',
    over: 'oai-freight',
    file: 'azure/ai-services.json',
    change(text) {
      const name = '"customSubDomainName": "oai-freight"';
      return text.replace(name, `"disableLocalAuth": true, ${name}`);
    },
    gone: ['unseen-abuse', 'denial-of-wallet', 'public-key-endpoint-to-grounding-data'],
    left: ['public-grounding-data-leaks', 'shared-key-store-of-models'],
  },
  {
    what: 'a bucket of Cloud Storage is closed to all who have an account of Google',
    over: 'meridian-faq-docs',
    file: 'gcp/cloudasset.iam-policies.json',
    change(text) {
      const at = text.indexOf('"name": "//storage.googleapis.com/meridian-faq-docs"');
      return (
        text.slice(0, at) + text.slice(at).replace('"allAuthenticatedUsers"', '"group:faq@meridian.example"')
      );
    },
    gone: ['public-grounding-data-leaks'],
    left: ['exposed-machine-to-grounding-data'],
  },
];

for (const { what, over, file, change, gone, left } of cases) {
  test.serial(`${what}: its paths are gone, and no others`, async (t) => {
    const { before, after } = await changed(t, file, change);
    const isGone = (path: AttackPath) => lead(over)(path) && gone.includes(path.rule);

    for (const rule of gone) {
      t.true(
        before.some((path) => lead(over)(path) && path.rule === rule),
        `${rule} was there`,
      );
      t.false(
        after.some((path) => lead(over)(path) && path.rule === rule),
        `${rule} is gone`,
      );
    }
    for (const rule of left) {
      t.true(
        after.some((path) => lead(over)(path) && path.rule === rule),
        `${rule} is still there`,
      );
    }
    t.deepEqual(namesOf(after), namesOf(before.filter((path) => !isGone(path))));
  });
}
