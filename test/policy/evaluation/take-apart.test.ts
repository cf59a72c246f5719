import test from 'ava';
import { defaultLimits } from '../../../src/policy/evaluation/limits.ts';
import type { Part, Run } from '../../../src/policy/evaluation/runner.ts';
import { takingApart } from '../../../src/policy/evaluation/take-apart.ts';
import type { Answers, Task } from '../../../src/policy/evaluation/task.ts';

const limits = { ...defaultLimits, batchUnits: 4 };
const checks = ['good', 'bad'].map((id) => ({ id, entrypoint: id, file: `${id}.rego` }));

/** A task whose units are the digits of a text, and a check is as bad to a unit as the run of a test says. */
function taskOf(digits: string): Task {
  return {
    entrypoint: 'all',
    checks,
    bytes: Buffer.from(digits),
    ends: Uint32Array.from(digits, (_, at) => at + 1),
  };
}

const digitsOf = ({ task }: Part) => Buffer.from(task.bytes).toString();
const stopped = (unit: number) => ({ stopped: 'stopped', code: 'time_exhausted', unit }) as const;

/** Every check fails with the digit of the unit as its detail. */
function answersTo(part: Part, digits = digitsOf(part)): Answers {
  const asked = part.check ? [part.check] : checks;
  const texts = Array.from(digits, (digit) =>
    JSON.stringify(
      failing(
        asked.map(({ id }) => id),
        digit,
      ),
    ),
  );
  return { texts, codes: Uint32Array.from(texts, (_, at) => at) };
}

const failing = (ids: readonly string[], digit: string) =>
  Object.fromEntries(ids.map((id) => [id, { status: 'fail', details: [digit] }]));

const error = (message: string) => ({ status: 'error', message, location: 'bad.rego' });

async function verdictsOf(answer: (task: Task) => Promise<Answers>, digits: string): Promise<unknown[]> {
  const { texts, codes } = await answer(taskOf(digits));
  return Array.from(codes, (code) => JSON.parse(texts[code] ?? '') as unknown);
}

test('what is not stopped is answered as it comes', async (t) => {
  const verdicts = await verdictsOf(
    takingApart(async (part) => answersTo(part), limits),
    '012345',
  );

  t.deepEqual(
    verdicts,
    Array.from('012345', (digit) => failing(['good', 'bad'], digit)),
  );
});

test('a stop costs the check its verdict on that unit alone, and the batches around are asked whole', async (t) => {
  const parts: string[] = [];
  const run: Run = async (part) => {
    parts.push(`${part.check?.id ?? 'all'} ${digitsOf(part)}`);
    const at = digitsOf(part).indexOf('5');
    if (at < 0 || part.check?.id === 'good') return answersTo(part);
    return stopped(part.check ? at : at - (at % 4));
  };

  const verdicts = await verdictsOf(takingApart(run, limits), '0123456789');

  t.deepEqual(
    verdicts,
    Array.from('0123456789', (digit) =>
      digit === '5'
        ? { ...failing(['good'], digit), bad: error('stopped') }
        : failing(['good', 'bad'], digit),
    ),
  );
  t.deepEqual(parts, ['all 0123456789', 'all 0123', 'good 4567', 'bad 4567', 'bad 4', 'bad 67', 'all 89']);
});

test('the third stop is the last: then the check is not asked any more, in this task and the next', async (t) => {
  const asked: string[] = [];
  const run: Run = async (part) => {
    if (part.check?.id === 'good') return answersTo(part);
    asked.push(digitsOf(part));
    return stopped(0);
  };
  const answer = takingApart(run, limits);

  const verdicts = [...(await verdictsOf(answer, '012345')), ...(await verdictsOf(answer, '67'))];

  t.deepEqual(
    verdicts,
    Array.from('01234567', (digit) => ({
      ...failing(['good'], digit),
      bad: error(digit < '3' ? 'stopped' : 'not evaluated: stopped on 3 units before'),
    })),
  );
  t.deepEqual(asked, ['012345', '0123', '123', '23']);
});

test('a check that ends, but never in time, is given up too', async (t) => {
  const run: Run = async (part) => {
    if (part.check?.id === 'good') return answersTo(part);
    return part.check ? answersTo(part, digitsOf(part).slice(0, 1)) : stopped(0);
  };

  const verdicts = await verdictsOf(takingApart(run, limits), '0123');

  t.deepEqual(
    verdicts,
    Array.from('0123', (digit) =>
      digit < '3'
        ? failing(['good', 'bad'], digit)
        : { ...failing(['good'], digit), bad: error('not evaluated: too slow for 3 batches before') },
    ),
  );
});

test('a batch that is stopped though none of its checks is has all its verdicts', async (t) => {
  const run: Run = async (part) => (part.check ? answersTo(part) : stopped(0));

  t.deepEqual(
    await verdictsOf(takingApart(run, limits), '01'),
    Array.from('01', (digit) => failing(['good', 'bad'], digit)),
  );
});
