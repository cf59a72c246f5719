import test from 'ava';
import type { AttackPaths } from '../../src/generated/attack-paths.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from './in-this-thread.ts';
import { type Ran } from './keelson.ts';
import { treePolicies } from './tree-policies.ts';

const estate = ['plan', '--replay', 'examples/estate', ...(await treePolicies())];

async function plan(...more: string[]): Promise<AttackPaths> {
  const { stdout, stderr, code } = await keelsonHere([...estate, '--format', 'json', ...more]);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as AttackPaths;
}

let made: Promise<AttackPaths> | undefined;
/** The plan for the examples, which is made once. */
const planned = () => (made ??= plan());

function neededBy({ fix_plan: fixes }: AttackPaths) {
  return fixes.filter(({ needed }) => needed);
}

function countsOf({ summary }: AttackPaths) {
  const counts = summary.attack_paths?.plan;
  if (!counts) throw new Error('the summary has no plan');
  return counts;
}

function assumedOf({ assumed }: AttackPaths) {
  if (!assumed) throw new Error('nothing is assumed');
  return assumed;
}

function assume(fixes: readonly { readonly check: string; readonly resource: string }[]): string[] {
  return fixes.flatMap(({ check, resource }) => ['--assume', `${check}@${resource}`]);
}

test.serial(
  'far fewer are to be mended than there are findings, and nothing that they cut is left',
  async (t) => {
    const own = await planned();
    const { summary, attack_paths: paths } = own;
    const counts = countsOf(own);
    const worst = paths.filter(({ risk }) => risk.level === 'critical');

    t.is(validate('attack-paths', own), undefined);
    t.is(counts.level, 'critical');
    t.is(counts.fixes, neededBy(own).length);
    t.true(counts.fixes > 0 && counts.fixes < summary.status.fail / 4);
    t.is(counts.least, counts.fixes, 'no choice is smaller');
    t.is(counts.left, 0);
    t.true(counts.paths >= worst.length);
    t.true(counts.unbreakable.length < worst.length);
  },
);

test.serial('the needed come first, and what each cuts adds up to what can be cut', async (t) => {
  const own = await planned();
  const firsts = own.fix_plan.map(({ needed }) => needed);

  t.deepEqual(
    firsts,
    firsts.toSorted((left, right) => Number(right) - Number(left)),
  );
  t.is(new Set(own.fix_plan.map(({ fingerprint }) => fingerprint)).size, own.fix_plan.length);
  const cut = own.fix_plan.reduce((sum, { cuts }) => sum + cuts, 0);
  const breakable = own.attack_paths.filter(({ findings }) => findings.some(({ cuts }) => cuts !== 'no'));
  t.true(cut >= breakable.length, 'paths that come up later are counted as well');
});

test.serial('mending what is needed leaves no path of that level but those that nothing cuts', async (t) => {
  const own = await planned();
  const assumed = assumedOf(await plan(...assume(neededBy(own))));
  const left = assumed.attack_paths.filter(({ risk }) => risk.level === 'critical').map(({ id }) => id);

  t.is(assumed.fixes.length, neededBy(own).length);
  t.deepEqual(left.toSorted(), [...countsOf(own).unbreakable].toSorted());
  const before = new Set(own.attack_paths.map(({ id }) => id));
  t.true(assumed.gone.every((id) => before.has(id)));
  const gone = new Set(assumed.gone);
  const still = own.attack_paths.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
  const after = new Set(assumed.attack_paths.map(({ id }) => id));
  t.true(
    still.every((id) => after.has(id)),
    'what is not gone is left',
  );
});

test.serial('leaving one of them out leaves a path', async (t) => {
  const own = await planned();
  const [, ...others] = neededBy(own);
  const assumed = assumedOf(await plan(...assume(others)));
  const { unbreakable } = countsOf(own);

  t.true(assumed.attack_paths.some(({ id, risk }) => risk.level === 'critical' && !unbreakable.includes(id)));
});

test.serial('one finding is assumed by its check, at one resource or at all', async (t) => {
  const own = await planned();
  const at = await plan('--assume', 'azure-ai-services-static-keys@OAI-freight');
  const one = assumedOf(at);
  const all = assumedOf(await plan('--assume', 'azure-ai-services-static-keys'));

  t.deepEqual(
    one.fixes.map(({ check, resource }) => [check, resource.split('/').at(-1)]),
    [['azure-ai-services-static-keys', 'oai-freight']],
  );
  t.true(one.gone.length > 0);
  const rules = own.attack_paths.filter(({ id }) => one.gone.includes(id)).map(({ rule }) => rule);
  t.true(rules.includes('unseen-abuse'));
  t.true(all.fixes.length > 1);
  t.true(one.gone.every((id) => all.gone.includes(id)));
  t.deepEqual(at.attack_paths, own.attack_paths, 'the paths that there are stay in the report');
});

test.serial('a plan for more levels needs no less', async (t) => {
  const own = await planned();
  const more = await plan('--level', 'high');

  t.is(countsOf(more).level, 'high');
  t.is(countsOf(more).left, 0);
  t.true(neededBy(more).length > neededBy(own).length);
});

test.serial('for people the plan is named, with what proves it', async (t) => {
  const { stdout, code } = await keelsonHere([...estate, '--assume', 'azure-search-static-keys']);

  t.is(code, 0);
  t.regex(stdout, /^\d+ attack paths \(.*\) and \d+ failed checks$/m);
  t.regex(
    stdout,
    /^Mend these \d+: they cut \d+ of the \d+ paths of level critical and above, and no choice is/m,
  );
  t.regex(stdout, /^searched again with these mended: none of those paths is left/m);
  t.regex(stdout, /^With \d+ findings mended, of \d+ paths \d+ are gone and there are \d+$/m);
});

const refusals: readonly (readonly [name: string, message: RegExp])[] = [
  [
    'azure-ai-service-static-keys',
    /there is no check azure-ai-service-static-keys \(did you mean azure-ai-services-static-keys\?\)/,
  ],
  [
    'azure-ai-services-static-keys@oai-frieght',
    /no finding is called azure-ai-services-static-keys@oai-frieght: did you mean oai-freight\?$/,
  ],
];

for (const [name, message] of refusals) {
  test.serial(`${name} is no finding, and that is told`, async (t) => {
    const { code, stderr, stdout }: Ran = await keelsonHere([...estate, '--assume', name]);

    t.is(code, 2);
    t.regex(stderr.trimEnd().split('\n').at(-1) ?? '', message);
    t.is(stdout, '');
  });
}
