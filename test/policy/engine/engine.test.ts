import test from 'ava';
import { EngineError, loadEngine, type Engine } from '../../../src/policy/engine/engine.ts';
import { compileRego } from './opa.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** An engine of these rules, each an entrypoint of the package `t`. */
async function engineOf(...rules: string[]): Promise<Engine> {
  const annotated = rules.map((rule) => `# METADATA\n# entrypoint: true\n${rule}`);
  return loadEngine(await compileRego(`package t\n\n${annotated.join('\n\n')}\n`));
}

function codeOf(engine: Engine, entrypoint: string, input?: Uint8Array): unknown {
  try {
    return engine.evaluate(entrypoint, input);
  } catch (error) {
    return error instanceof EngineError ? [error.code, error.location, error.message] : error;
  }
}

test('values come out as they are: sets sorted, numbers exact, keys of any type', async (t) => {
  const engine = await engineOf(
    'set := {3, "a", 1, [2], null, {"b": 1}}',
    'numbers := [12345678901234567890123, 9007199254740993 + 0, 1.0, 1.10, -0.5, input]',
    'keys := {1: "a", [2]: "b", "c": {"d"}}',
    'text := "é \\u0000 🦋 \\" \\\\"',
  );
  const text = (entrypoint: string, input?: string) =>
    engine.evaluate(entrypoint, input === undefined ? undefined : bytes(input)).text;

  t.deepEqual(engine.entrypoints, ['t/keys', 't/numbers', 't/set', 't/text']);
  t.is(text('t/set'), '[null,1,3,"a",[2],{"b":1}]');
  t.is(text('t/numbers', '1e400'), '[12345678901234567890123, 9007199254740993, 1.0, 1.10, -0.5, 1e400]');
  t.is(text('t/numbers'), undefined);
  t.is(text('t/keys'), '{"1":"a","c":["d"],"[2]":"b"}');
  t.is(JSON.parse(text('t/text') ?? ''), 'é \u0000 🦋 " \\');
});

test('false, zero, null and the empty text are inputs', async (t) => {
  const engine = await engineOf('echo := [input]');
  for (const input of ['false', '0', 'null', '""', '[]']) {
    t.is(engine.evaluate('t/echo', bytes(input)).text, `[${input}]`);
  }
  t.is(engine.evaluate('t/echo', undefined).text, undefined);
});

test('an input that parsers may read in different ways is an error', async (t) => {
  const engine = await engineOf('echo := [input]');
  const code = (input: Uint8Array) => (codeOf(engine, 't/echo', input) as unknown[])[0];
  for (const input of ['', '{', '[1 2]', '01', '{"a":1}x', '{1, 2}', '"\\ud800"', '{"\\udc00":1}']) {
    t.is(code(bytes(input)), 'invalid_input', input);
  }
  t.is(code(Uint8Array.of(0x22, 0xff, 0x22)), 'invalid_input');
  t.is(code(bytes('['.repeat(2001) + ']'.repeat(2001))), 'invalid_input');
  t.is(engine.evaluate('t/echo', bytes('"\\ud83e\\udd8b"')).text, '["🦋"]');
  const deep = '['.repeat(2000) + ']'.repeat(2000);
  t.is(engine.evaluate('t/echo', bytes(deep)).text, `[${deep}]`);
});

test('a conflict is an error with its place, and the engine goes on, however many there were', async (t) => {
  const engine = await engineOf('conflict := x if some x in input', 'echo := [input, data.x]');
  engine.setData(bytes('{"x": "kept"}'));
  for (let round = 0; round < 2000; round += 1) {
    t.deepEqual(codeOf(engine, 't/conflict', bytes('[1, 2]')), [
      'eval_conflict_error',
      'test.rego:5:1',
      'var assignment conflict',
    ]);
  }
  t.is(engine.evaluate('t/echo', bytes('1')).text, '[1, "kept"]');
});

test('running out of memory is an error, and the engine goes on', async (t) => {
  const module = await compileRego(
    'package t\n\n# METADATA\n# entrypoint: true\nmany := count([y | some x in numbers.range(1, input); y := [x, x]])\n',
  );
  const engine = await loadEngine(module, { memoryPages: 32, maximumPages: 64 });
  t.like(codeOf(engine, 't/many', bytes('1000000')), { 0: 'memory_exhausted' });
  t.is(engine.evaluate('t/many', bytes('10')).text, '10');
});

test('a failed builtin is undefined and told', async (t) => {
  const engine = await engineOf('bad := sprintf(input.format, input.values)');
  t.deepEqual(engine.evaluate('t/bad', bytes('{"format": "%d", "values": 1}')), {
    text: undefined,
    builtinErrors: [
      {
        builtin: 'sprintf',
        code: 'eval_type_error',
        message: 'sprintf: operand 2 must be array but got number',
      },
    ],
  });
  t.deepEqual(engine.evaluate('t/bad', bytes('{"format": "%d", "values": [1]}')).builtinErrors, []);
});

test('a module that calls refused builtins is refused when it is loaded, naming them', async (t) => {
  const refused = engineOf(
    'sent := http.send({"method": "get", "url": "http://127.0.0.1"})',
    'looked := net.lookup_ip_addr("localhost")',
  );
  await t.throwsAsync(refused, {
    instanceOf: EngineError,
    code: 'refused_builtin',
    message:
      'the policy calls builtins it must not: http.send (a policy must not reach the network), net.lookup_ip_addr (a policy must not reach the network)',
  });
});

test('what is not a policy module, and an entrypoint that is not there, are errors', async (t) => {
  await t.throwsAsync(loadEngine(bytes('nonsense')), { instanceOf: EngineError, code: 'invalid_module' });
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  await t.throwsAsync(loadEngine(empty), { instanceOf: EngineError, code: 'invalid_module' });
  const engine = await engineOf('one := 1');
  t.like(codeOf(engine, 't/two'), { 0: 'unknown_entrypoint' });
  t.like(codeOf(engine, '__proto__'), { 0: 'unknown_entrypoint' });
});

test('the clock stands still in an evaluation, and chance follows from the seed', async (t) => {
  const engine = await engineOf(
    'clock := [time.now_ns(), time.now_ns()]',
    'chance := [rand.intn("a", 1000000), rand.intn("a", 1000000), rand.intn("b", 1000000), uuid.rfc4122("k"), uuid.rfc4122("k")]',
  );
  const now = 1_700_000_000_123_456_789n;
  t.is(engine.evaluate('t/clock', undefined, { now }).text, `[${now}, ${now}]`);

  const chance = (seed: string) => engine.evaluate('t/chance', undefined, { seed: bytes(seed) }).text ?? '';
  const [first, again, other, uuid, sameUuid] = JSON.parse(chance('one')) as unknown[];
  t.is(first, again);
  t.not(first, other);
  t.is(uuid, sameUuid);
  t.regex(String(uuid), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  t.is(chance('one'), chance('one'));
  t.not(chance('one'), chance('two'));
});

test('no evaluation sees what another one did', async (t) => {
  const engine = await engineOf(
    'echo := [input, data.a]',
    'many := [sprintf("%d", [x]) | some x in numbers.range(1, 5000)]',
  );
  engine.setData(bytes('{"a": {"b": 1}}'));
  for (let round = 0; round < 20; round += 1) {
    t.is((JSON.parse(engine.evaluate('t/many', bytes('{}')).text ?? '') as unknown[]).length, 5000);
    t.is(engine.evaluate('t/echo', bytes(String(round))).text, `[${round}, {"b": 1}]`);
  }
  engine.setData(bytes('{"a": {"b": 2}}'));
  t.is(engine.evaluate('t/echo', bytes('0')).text, '[0, {"b": 2}]');
  t.throws(() => engine.setData(bytes('{')), { instanceOf: EngineError, code: 'invalid_data' });
  t.is(engine.evaluate('t/echo', bytes('0')).text, '[0, {"b": 2}]');
});

test('nesting beyond the stack is an error, and the engine goes on', async (t) => {
  const engine = await engineOf('echo := [input]');
  const deep = bytes('['.repeat(100_000) + ']'.repeat(100_000));
  t.throws(() => engine.evaluate('t/echo', deep, { trusted: true }), {
    instanceOf: EngineError,
    code: 'stack_exhausted',
  });
  t.is(engine.evaluate('t/echo', bytes('1')).text, '[1]');
});
