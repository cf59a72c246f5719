import test from 'ava';
import { cloudIds, loadCloud } from '../../src/collect/clouds.ts';
import { collect } from '../../src/collect/run.ts';
import { ReadError } from '../../src/collect/transport/problem.ts';
import type { Scope } from '../../src/generated/config.ts';
import { validate } from '../../src/schema/validate.ts';

const collectedAt = '2026-11-20T06:00:00Z';
const scopes = {
  azure: { azure: { subscriptions: ['00000000-0000-0000-0000-000000000001'] } },
  aws: { aws: { regions: ['eu-west-1'] } },
  gcp: { gcp: { scopes: ['projects/p'] } },
} satisfies Record<string, Scope>;

const nothing = async () => {
  throw new ReadError('not_captured', 'the capture has no answer');
};

for (const id of cloudIds) {
  test(`${id}: a replay without answers is a failure that names every type, never an empty estate`, async (t) => {
    const document = await collect({
      scope: scopes[id],
      signal: new AbortController().signal,
      collectedAt,
      replay: nothing,
    });
    const { collectors } = await loadCloud(id);
    const hidden = new Set(
      document.sources.flatMap(({ problems }) => problems.flatMap(({ types }) => types)),
    );

    t.is(validate('inventory', document), undefined);
    t.deepEqual(document.resources, []);
    t.true(document.sources.length > 0);
    t.deepEqual(
      document.sources.filter(({ status }) => status === 'complete'),
      [],
    );
    t.true(document.sources.some(({ problems }) => problems.some(({ code }) => code === 'not_captured')));
    t.deepEqual(
      collectors.flatMap(({ produces }) => produces).filter((type) => !hidden.has(type)),
      [],
      'types that look as if there were none',
    );
  });

  test(`${id}: an interrupted run ends with the reason of the interruption`, async (t) => {
    const reason = new Error('interrupted');

    t.is(
      await t.throwsAsync(
        collect({ scope: scopes[id], signal: AbortSignal.abort(reason), collectedAt, replay: nothing }),
      ),
      reason,
    );
  });
}

test('a cloud that is not asked is not in the document', async (t) => {
  t.like(await collect({ scope: {}, signal: new AbortController().signal, collectedAt }), {
    schema: 'keelson.inventory/v1',
    collected_at: collectedAt,
    sources: [],
    resources: [],
  });
});
