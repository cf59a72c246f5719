import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { Result } from '../../../src/generated/report.ts';
import { ocsf } from '../../../src/report/formats/ocsf.ts';
import { ocsfVersion } from '../../../src/report/ocsf/event.ts';
import { keelson } from '../../cli/keelson.ts';
import { report, result } from '../example-report.ts';
import { exploited, packageResult, purl, rated, unmended } from '../standards/package-result.ts';
import { randomResult } from '../standards/random-results.ts';
import { runStart, streamed } from '../standards/streamed.ts';
import { ocsfProblems } from './ocsf-schema.ts';
import { leftOut } from '../../left-out.ts';

type Event = Record<string, never> & {
  class_uid: number;
  compliance?: { status_id: number; status: string };
};

const problems = await ocsfProblems(ocsfVersion);

/** The events of a text, each by OCSF's own schema where it could be had. */
function eventsOf(t: ExecutionContext, text: string): Event[] {
  const events = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event);
  if (typeof problems === 'function') {
    for (const event of events) t.deepEqual(problems(event), [], JSON.stringify(event));
  }
  return events;
}

async function eventOf(t: ExecutionContext, one: Result): Promise<Event> {
  const [event] = eventsOf(t, await streamed(ocsf, [one]));
  return event as Event;
}

if ('missing' in problems) {
  test("events are held to OCSF's schema", (t) => leftOut(t, problems.missing));
} else {
  test("OCSF's schema refuses what it does not know", async (t) => {
    const event = await eventOf(t, result());

    t.not(problems({ ...event, keelson: 1 }).length, 0);
    t.not(problems({ ...event, finding_info: {} }).length, 0);
    t.not(problems({ ...event, class_uid: 1 }).length, 0);
  });
}

test('a failure is a Compliance Finding with its risk, its resource and what to do', async (t) => {
  t.like(await eventOf(t, result({ baseline: 'new' })), {
    class_uid: 2003,
    type_uid: 200301,
    time: Date.parse('2026-11-20T06:00:01Z'),
    severity_id: 4,
    status_id: 1,
    risk_level_id: 4,
    risk_details: 'in production',
    cloud: { provider: 'Azure', region: 'eastus', account: { uid: 's', type_id: 13 } },
    finding_info: {
      uid: 'f'.repeat(64),
      first_seen_time: Date.parse('2026-11-20T06:00:00Z'),
      analytic: { uid: 'azure-ai-services-static-keys', version: '1.0.0+abc' },
    },
    compliance: {
      status_id: 3,
      requirements: ['mcsb-v2:IM-1'],
      standards: ['mcsb-v2'],
      checks: [{ uid: 'azure-ai-services-static-keys', status_id: 3, severity_id: 4 }],
    },
    remediation: { desc: 'Turn local authentication off.' },
    evidences: [{ name: 'properties.disableLocalAuth', data: { state: 'default', value: false } }],
  });
});

test('each status is told as what it is: what is not known never passes', async (t) => {
  const told: Record<string, unknown> = {};
  for (const status of ['pass', 'fail', 'unknown', 'not_applicable', 'waived', 'error'] as const) {
    const { risk: _, ...one } = result({ status, message: 'why' });
    const { compliance, status_id: finding, severity_id: severity } = await eventOf(t, one);
    told[status] = [compliance?.status_id, compliance?.status, finding, severity];
  }

  t.deepEqual(told, {
    pass: [1, 'Pass', 4, 1],
    fail: [3, 'Fail', 1, 4],
    unknown: [0, 'Unknown', 0, 4],
    not_applicable: [99, 'Not Applicable', 99, 1],
    waived: [3, 'Fail', 3, 4],
    error: [99, 'Error', 99, 4],
  });
});

test('a package that is hit is a Vulnerability Finding; one that nobody knows about is not', async (t) => {
  const event = await eventOf(t, packageResult([rated, unmended, exploited]));

  t.is(event.class_uid, 2002);
  t.like(event, {
    message:
      'No version of an AI package is used that is known to be vulnerable. mlflow 2.2.0 is hit by CVE-2023-1176, PYSEC-1.',
    unmapped: { known_exploited: ['CVE-2023-1176'] },
    vulnerabilities: [
      {
        cve: { uid: 'CVE-2023-1176' },
        severity: 'critical',
        is_fix_available: true,
        is_exploit_available: true,
        affected_packages: [
          { name: 'mlflow', version: '2.2.0', purl, package_manager: 'pypi', fixed_in_version: '2.2.2' },
        ],
      },
      { advisory: { uid: 'PYSEC-1' }, is_fix_available: false },
    ],
  });
  for (const status of ['unknown', 'error', 'pass'] as const) {
    t.is((await eventOf(t, packageResult([], { status, message: 'm' }))).class_uid, 2003);
  }
});

test('whatever is found, each event is one line that OCSF knows, and only what passed passes', async (t) => {
  const start = runStart();
  await fc.assert(
    fc.asyncProperty(fc.array(randomResult, { maxLength: 6 }), async (results) => {
      const text = await streamed(ocsf, results, start);
      const events = eventsOf(t, text);
      t.is(events.length, results.length);
      for (const [index, { compliance }] of events.entries()) {
        if (compliance) t.is(compliance.status_id === 1, results[index]?.status === 'pass');
      }
      t.true(text.isWellFormed() && !/\\ud[89a-f]/.test(text.replaceAll('\\\\', '')));
      t.is(await streamed(ocsf, results, start), text);
    }),
    { numRuns: 150 },
  );
});

test('what policies give that is no result is refused', async (t) => {
  await t.throwsAsync(streamed(ocsf, [{ check: 1 } as unknown as Result]), { code: 'EVALUATION_FAILED' });
});

test('without what is known of the run, events are of now', async (t) => {
  const before = Date.now();
  const chunks = await Array.fromAsync(
    ocsf.stream({
      results: {
        async *[Symbol.asyncIterator]() {
          await Promise.resolve();
          yield result();
        },
      },
      end: () => Promise.resolve(report()),
    }),
  );

  t.true((eventsOf(t, chunks.join(''))[0] as unknown as { time: number }).time >= before);
});

test('scans of clouds and of code give events that OCSF knows', async (t) => {
  for (const what of [['--replay', 'examples/estate'], ['examples/app']]) {
    const ran = await keelson(['scan', ...what, '--format', 'ocsf', '--fail-on', 'none']);
    const events = eventsOf(t, ran.stdout);

    t.is(ran.code, 0, ran.stderr);
    t.true(events.length > 50);
    t.is(
      events.some((event) => event.class_uid === 2002),
      what.length === 1,
    );
  }
});
