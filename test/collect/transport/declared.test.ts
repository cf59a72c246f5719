import test from 'ava';
import { callOf, declaredOnly, wireLine } from '../../../src/collect/transport/declared.ts';
import { layered, type WireRequest } from '../../../src/collect/transport/exchange.ts';
import { network } from '../../../src/collect/transport/network.ts';
import { serve } from '../../clouds/server.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

function request(line: string, more: Partial<WireRequest> = {}): WireRequest {
  const [method = '', place = ''] = line.split(' ');
  return { method, url: `https://${place}`, headers: {}, ...more };
}

const cases: [declared: string, request: WireRequest, covered: boolean][] = [
  ['GET api.{}.example.com/v1/{}/things', request('GET api.eu.example.com/v1/x/things?page=2'), true],
  ['GET api.{}.example.com/v1/{}/things', request('get api.eu.example.com/V1/x/Things'), true],
  ['GET api.{}.example.com/v1/{}/things', request('GET api.eu.example.com/v1/x/y/things'), false],
  ['GET api.{}.example.com/v1/{}/things', request('GET api.eu.example.com/v1/x/things/y'), false],
  ['GET api.{}.example.com/v1/{}/things', request('POST api.eu.example.com/v1/x/things'), false],
  ['GET api.{}.example.com/v1/{}/things', request('GET api.eu.example.com.evil.net/v1/x/things'), false],
  ['GET api.example.com/v1/{}', request('GET apixexample.com/v1/a'), false],
  ['GET api.example.com/v1/{}', request('GET api.example.com/v1/../v2'), false],
  ['GET api.example.com/v1/things{}', request('GET api.example.com/v1/things:list'), true],
  ['GET api.example.com/v1/{...}', request('GET api.example.com/v1/a/b/c'), true],
  ['GET api.example.com/v1/{...}', request('GET api.example.com/v2/a'), false],
  [
    'POST api.example.com/{...}',
    request('POST api.example.com/', { headers: { 'x-amz-target': 'A.Delete' } }),
    false,
  ],
  [
    'POST c.example.com/#A.List',
    request('POST c.example.com/', { headers: { 'x-amz-target': 'A.List' } }),
    true,
  ],
  [
    'POST c.example.com/#A.List',
    request('POST c.example.com/', { headers: { 'x-amz-target': 'A.ListAll' } }),
    false,
  ],
  ['POST c.example.com/#A.List', request('POST c.example.com/'), false],
  ['POST c.example.com/', request('POST c.example.com/', { headers: { 'x-amz-target': 'A.Delete' } }), false],
  [
    'POST iam.example.com/#GetRole',
    request('POST iam.example.com/', { headers: form, body: 'Action=GetRole&RoleName=a' }),
    true,
  ],
  [
    'POST iam.example.com/#GetRole',
    request('POST iam.example.com/', { headers: form, body: 'Action=PutRole&x=Action=GetRole' }),
    false,
  ],
];

for (const [declared, asked, covered] of cases) {
  test(`${declared} ${covered ? 'covers' : 'does not cover'} ${wireLine(asked)}`, (t) => {
    const call = { request: declared, permissions: ['p'] };

    t.is(callOf(asked, [call]), covered ? call : undefined);
  });
}

test('a request that nobody declared is refused before anything is sent', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: '' }));
  const calls = [{ request: 'GET api.example.com/v1/{}', permissions: ['things.get'] }];
  const send = layered(network({ endpoint: server.endpoint }), declaredOnly(calls));

  t.is((await send(request('GET api.example.com/v1/a'))).status, 200);
  await t.throwsAsync(send(request('DELETE api.example.com/v1/a?force=true')), {
    code: 'UNDECLARED_REQUEST',
    message: "DELETE api.example.com/v1/a is declared by no collector: add it to the collector's calls",
  });
  t.is(server.requests.length, 1);
});
