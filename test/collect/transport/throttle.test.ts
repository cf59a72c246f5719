import test from 'ava';
import type { WireResponse } from '../../../src/collect/transport/exchange.ts';
import { isThrottled, pauseAfter } from '../../../src/collect/transport/throttle.ts';

const answer = (status: number, headers: Record<string, string> = {}, body = ''): WireResponse => ({
  status,
  headers,
  body,
});
const retryInfo = (delay: string) =>
  JSON.stringify({
    error: {
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }],
    },
  });

const throttles: Record<string, WireResponse> = {
  '429 of anyone': answer(429),
  'AWS JSON, in the body': answer(400, {}, '{"__type":"ThrottlingException","message":"Rate exceeded"}'),
  'AWS JSON, with a namespace': answer(400, {}, '{"__type":"com.amazonaws.config#ThrottlingException"}'),
  'AWS REST, in the header': answer(400, {
    'x-amzn-errortype': 'ThrottlingException:http://internal.amazon.com/coral/com.amazon.coral.availability/',
  }),
  'AWS query, in XML': answer(
    400,
    {},
    '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code></Error></ErrorResponse>',
  ),
  EC2: answer(
    503,
    {},
    '<Response><Errors><Error><Code>RequestLimitExceeded</Code></Error></Errors></Response>',
  ),
  'EC2 with its own name': answer(400, {}, '<Code>EC2ThrottledException</Code>'),
  'Google, by its reason': answer(
    403,
    {},
    '{"error":{"errors":[{"reason":"rateLimitExceeded"}],"code":403}}',
  ),
  'Google, by its status': answer(400, {}, '{"error":{"status":"RESOURCE_EXHAUSTED"}}'),
};

for (const [title, response] of Object.entries(throttles)) {
  test(`a throttle is known: ${title}`, (t) => {
    t.true(isThrottled(response));
  });
}

const others: Record<string, WireResponse> = {
  'an answer that holds the words': answer(200, {}, '{"code":"SlowDown","__type":"ThrottlingException"}'),
  'a redirection': answer(302, {}, '{"code":"SlowDown"}'),
  'a refusal that speaks of throttling': answer(403, {}, '{"message":"not allowed to see Throttling"}'),
  'a bad request that speaks of throttling': answer(
    400,
    {},
    '{"__type":"ValidationException","message":"ThrottlingException is no SlowDown"}',
  ),
  'a bad request by its header, whatever its body': answer(
    400,
    { 'x-amzn-errortype': 'ValidationException' },
    '{"code":"SlowDown"}',
  ),
  'a server error': answer(500, {}, 'Throttling'),
};

for (const [title, response] of Object.entries(others)) {
  test(`no throttle is ${title}`, (t) => {
    t.false(isThrottled(response));
  });
}

const pauses: [string, WireResponse, number | undefined][] = [
  ['Retry-After in seconds', answer(429, { 'retry-after': '2' }), 2000],
  ['Retry-After of an outage', answer(503, { 'retry-after': '1' }), 1000],
  ['Retry-After that is past', answer(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), 0],
  ['Retry-After that is no time', answer(429, { 'retry-after': 'soon' }), undefined],
  ['retry-after-ms', answer(429, { 'retry-after-ms': '250' }), 250],
  ['x-ms-retry-after-ms', answer(429, { 'x-ms-retry-after-ms': '10' }), 10],
  ['the finer of two', answer(429, { 'retry-after-ms': '250', 'retry-after': '1' }), 250],
  ["Resource Graph's quota, refused", answer(429, { 'x-ms-user-quota-resets-after': '00:01:05' }), 65_000],
  [
    "Resource Graph's quota, used up by a given answer",
    answer(200, { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:05' }),
    5000,
  ],
  [
    "Resource Graph's quota, not used up",
    answer(200, { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' }),
    undefined,
  ],
  ['Retry-After of a given answer', answer(200, { 'retry-after': '15' }), undefined],
  ["Google's RetryInfo", answer(429, {}, retryInfo('1.5s')), 1500],
  ['RetryInfo of another failure', answer(400, {}, retryInfo('1.5s')), undefined],
  ['nothing', answer(429), undefined],
];

for (const [title, response, expected] of pauses) {
  test(`the pause is read from ${title}`, (t) => {
    t.is(pauseAfter(response), expected);
  });
}

test('the pause is read from Retry-After as a date', (t) => {
  const pause = pauseAfter(answer(429, { 'retry-after': new Date(Date.now() + 10_000).toUTCString() })) ?? 0;

  t.true(pause > 8000 && pause <= 10_000, String(pause));
});
