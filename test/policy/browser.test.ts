import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { buildBundle } from '../../src/bundle/build/build.ts';
import { newestRelease } from '../../src/bundle/release/release.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { Inventory } from '../../src/generated/inventory.ts';
import { evaluate, loadBundle } from '../../src/policy/browser.ts';
import { unitsOf, type Unit } from '../../src/policy/index.ts';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';
import { openPage } from '../chromium.ts';
import { builtPackage, type BuiltPackage } from './built-package.ts';
import { servePage } from './page-server.ts';

let built: BuiltPackage;
test.before(async () => {
  built = await builtPackage();
});
test.after.always(() => built?.remove());

const estate = 'examples/estate';

async function exampleEstate(): Promise<Inventory> {
  const { scope, captured_at: collectedAt } = await readManifest(estate);
  return collect({
    scope,
    collectedAt,
    replay: await replayFrom(estate),
    signal: new AbortController().signal,
  });
}

const judge = `
  async function judge(bundle, units) {
    const outcomes = [];
    for await (const { check, subject, unit, ...rest } of evaluate(bundle, units, { now: 0n, passes: true })) {
      outcomes.push({ check: check.id, resource: subject.id, seen: unit(), ...rest });
    }
    return { revision: bundle.revision, digest: bundle.digest, outcomes };
  }
`;

const inNode = `
  import { readFile } from 'node:fs/promises';
  import { evaluate, loadBundle, unitsOf } from 'keelson/policy';
  ${judge}
  const [archive, inventory] = process.argv.slice(2);
  const bundle = await loadBundle(await readFile(archive));
  const units = await Array.fromAsync(unitsOf(JSON.parse(await readFile(inventory, 'utf8')), bundle));
  process.stdout.write(JSON.stringify({ units, judged: await judge(bundle, units) }));
`;

const inBrowser = `
  import { evaluate, loadBundle } from 'keelson/policy';
  ${judge}
  const send = (result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) });
  try {
    const bundle = await loadBundle(new Uint8Array(await (await fetch('/bundle.tar.gz')).arrayBuffer()));
    await send(await judge(bundle, await (await fetch('/units.json')).json()));
  } catch (error) {
    await send({ error: String(error) });
  }
`;

interface Judged {
  readonly error?: string;
  readonly revision: string;
  readonly outcomes: readonly {
    readonly check: string;
    readonly resource: string;
    readonly status: string;
    readonly details: readonly { readonly path: string }[];
  }[];
}

async function judgedInNode(
  t: ExecutionContext,
  archive: Uint8Array,
  inventory: Inventory,
): Promise<{ units: Unit[]; judged: Judged }> {
  const folder = await policyFolder(t, { 'inventory.json': JSON.stringify(inventory) });
  const file = join(folder, 'bundle.tar.gz');
  await writeFile(file, archive);
  const written = await built.node(inNode, [file, join(folder, 'inventory.json')]);
  return JSON.parse(written) as { units: Unit[]; judged: Judged };
}

async function judgedInChromium(archive: Uint8Array, units: readonly Unit[]): Promise<Judged> {
  const server = await servePage(
    new Map<string, Uint8Array | string>([
      ...(await built.bundled(inBrowser)),
      ['bundle.tar.gz', archive],
      ['units.json', JSON.stringify(units)],
    ]),
  );
  const page = await openPage(server.url);
  try {
    return JSON.parse(await Promise.race([server.result, page.ended])) as Judged;
  } finally {
    await page.close();
    await server.close();
  }
}

test('Chromium judges the example estate by the newest release as Node does', async (t) => {
  const [{ archive, release }, inventory] = await Promise.all([newestRelease(), exampleEstate()]);

  const { units, judged: ours } = await judgedInNode(t, archive, inventory);
  const theirs = await judgedInChromium(archive, units);

  t.is(theirs.error, undefined);
  t.deepEqual(theirs, ours);
  t.is(theirs.revision, release.revision);
  t.true(theirs.outcomes.some(({ status }) => status === 'fail'));
  t.false(theirs.outcomes.some(({ status }) => status === 'error'));
});

/** A call of each family that runs in browsers. */
const calls = [
  'hex.encode(n)',
  'hex.decode("c3a4")',
  'base64url.encode_no_pad("ä?>")',
  'urlquery.encode("ä b")',
  'urlquery.decode("%C3%A4+b")',
  'sprintf("%5.2f %v %q", [1.5, {"a": 1}, n])',
  'glob.match("*.a.b", ["."], "x.a.b")',
  'graphql.is_valid("{ a }", "type Query { a: Int }")',
  'graph.reachable({"a": ["b"], "b": []}, {"a"})',
  'json.patch({"a": 1}, [{"op": "add", "path": "/b", "value": 2}])',
  'json.match_schema({"a": 1}, {"properties": {"a": {"type": "string"}}})',
  'json.match_schema({"h": "a.ä"}, {"properties": {"h": {"type": "string", "format": "hostname"}}})',
  'net.cidr_contains("10.0.0.0/8", "10.1.2.3")',
  'net.cidr_expand("fd00::/127")',
  'numbers.range_step(0, 10, 3)',
  'regex.replace(n, "[a-c]+", "<$0>")',
  'regex.template_match("urn:{.*}", "urn:x", "{", "}")',
  'semver.compare("1.2.3", "1.10.0")',
  'strings.any_prefix_match(n, ["bu"])',
  'strings.render_template("{{ .a }} {{ len .a }}", {"a": "ä"})',
  'object.subset({"a": 1, "b": 2}, {"a": 1})',
  'time.format(time.parse_rfc3339_ns("2026-01-02T03:04:05Z"))',
  'time.now_ns()',
  'units.parse_bytes("1.5MiB")',
  'uri.parse("https://[fe80::1%25eth0]:80/ä?b#c")',
  'uuid.parse("00112233-4455-1677-8899-aabbccddeeff")',
  'count(uuid.rfc4122("a"))',
  'yaml.unmarshal("a: [1, 2]")',
  'yaml.marshal({"a": [1]})',
  'base64.decode(concat("", ["4pyTw6k=", substring(n, 0, 0)]))',
  'base64url.decode(concat("", ["4pyTw6k", substring(n, 0, 0)]))',
  'base64.is_valid(n)',
  'bits.negate(count(n))',
  'format_int(count(n), 2)',
  'indexof(n, "t")',
  'json.marshal({n: 1})',
  'object.union_n([{n: 1}, {"a": 2}])',
  'replace(n, "b", "")',
];

const bucket: Inventory = {
  schema: 'keelson.inventory/v1',
  tool: { name: 'keelson', version: '0.0.0' },
  collected_at: '2026-01-01T00:00:00Z',
  sources: [],
  resources: [
    {
      id: 'arn:aws:s3:::bucket',
      cloud: 'aws',
      type: 'AWS::S3::Bucket',
      kind: 'storage',
      name: 'buckét',
      account: '1',
      region: 'eu-central-1',
      tags: {},
      origin: { source: 'aws' },
      properties: { BucketVersioningConfiguration: { status: 'Off' } },
      unknown: [],
      defaults: [],
    } as unknown as Inventory['resources'][number],
  ],
  relationships: [],
  components: [],
};

test('builtins of every family give the same in Chromium as in Node', async (t) => {
  const folder = await policyFolder(t, {
    'checks/a.rego': check({
      rules: `n := input.name\n\ncompliant if false\n\n${calls
        .map((call, index) => `details contains {"path": "${index}", "value": ${call}}`)
        .join('\n\n')}`,
      evidence: 'name',
    }),
  });
  const { wasm } = await buildBundle(folder, '1.0.0');

  const { units, judged: ours } = await judgedInNode(t, wasm, bucket);
  const theirs = await judgedInChromium(wasm, units);

  t.deepEqual(theirs, ours);
  t.like(theirs.outcomes[0], { status: 'fail' }, JSON.stringify(theirs.outcomes[0]));
  t.deepEqual(
    theirs.outcomes[0]?.details.map(({ path }) => Number(path)).sort((left, right) => left - right),
    [...calls.keys()],
    'every call gives a value',
  );
});

test('a bundle that calls a builtin which needs Node is refused by its name where there is none', async (t) => {
  const folder = await policyFolder(t, {
    'checks/a.rego': check({
      rules: 'compliant if {\n\tcrypto.sha256(input.name) == ""\n\tio.jwt.decode(input.id)\n}',
      evidence: 'name',
    }),
  });
  const { wasm } = await buildBundle(folder, '1.0.0');
  const message =
    'the bundle is refused: the policy calls builtins it must not: crypto.sha256 (it needs Node), io.jwt.decode (it needs Node)';

  await t.throwsAsync(loadBundle(wasm), { code: 'BUNDLE_BUILTIN_REFUSED', message });
  t.is((await judgedInChromium(wasm, [])).error, `KeelsonError: ${message}`);
});

test('a library that is not given a bundle says so in a line', async (t) => {
  await t.throwsAsync(loadBundle(new TextEncoder().encode('<html>'), { name: 'latest' }), {
    code: 'BUNDLE_DAMAGED',
    message: 'latest is not a bundle: it is not a gzipped tar (its compression is broken)',
  });
});

test('limits and clock are the caller’s', async (t) => {
  const folder = await policyFolder(t, {
    'checks/a.rego': check({ rules: 'compliant if time.now_ns() == 42', evidence: 'name' }),
  });
  const bundle = await loadBundle((await buildBundle(folder, '1.0.0')).wasm, { limits: { batchUnits: 1 } });

  const units = await Array.fromAsync(unitsOf(bucket, bundle));
  const statuses = async (options: { now?: bigint }) =>
    (await Array.fromAsync(evaluate(bundle, units, options))).map(({ status }) => status);

  t.deepEqual(await statuses({ now: 42n }), ['pass']);
  t.deepEqual(await statuses({}), ['fail']);
});

test('its types are those of the place it is used in', async (t) => {
  const common = `
    const outcomes: AsyncIterable<{ readonly status: string }> = evaluate(await loadBundle(new Uint8Array()), []);
    export { outcomes };
  `;

  await t.notThrowsAsync(
    built.types(`import { evaluate, loadBundle } from 'keelson/policy';${common}`, 'node'),
  );
  await t.notThrowsAsync(
    built.types(`import { evaluate, loadBundle } from 'keelson/policy';${common}`, 'browser'),
  );
});
