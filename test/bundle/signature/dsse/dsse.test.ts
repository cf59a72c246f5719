import test from 'ava';
import { algorithmNames } from '../../../../src/bundle/signature/algorithm-names.ts';
import { readEnvelope, type Envelope } from '../../../../src/bundle/signature/dsse/envelope.ts';
import { preAuthEncoding } from '../../../../src/bundle/signature/dsse/pre-auth-encoding.ts';
import { signEnvelope } from '../../../../src/bundle/signature/dsse/sign.ts';
import { verifyEnvelope } from '../../../../src/bundle/signature/dsse/verify.ts';
import { keySigner } from '../../../../src/bundle/signature/signer/key-signer.ts';
import { newSigner, trustHolding } from '../keys.ts';

const type = 'application/vnd.in-toto+json';
const payload = Buffer.from('{"said":"hello"}');
const options = { scope: 'evidence', now: new Date('2026-06-01T00:00:00Z') };
const algorithms = algorithmNames.filter((name) => !name.startsWith('HS'));

test('the example of the specification is encoded as it says', (t) => {
  t.is(
    preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString(),
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
});

for (const algorithm of algorithms) {
  test(`what ${algorithm} signs is verified by that key alone, and as it was`, async (t) => {
    const { signer, trust } = await newSigner({}, algorithm);
    const { trust: others } = await newSigner({}, algorithm);
    const envelope = await signEnvelope(type, payload, signer);
    const refused = (changed: Envelope) => 'refused' in verifyEnvelope(changed, trust, options);

    t.deepEqual(verifyEnvelope(readEnvelope(JSON.stringify(envelope)), trust, options), {
      key: 'release',
      payload,
    });
    t.deepEqual(verifyEnvelope(envelope, others, options), {
      refused: 'the signature is not by the key release',
    });
    t.true(refused({ ...envelope, payload: Buffer.from('{"said":"hullo"}').toString('base64') }));
    t.true(refused({ ...envelope, payloadType: 'application/json' }));
    t.true(refused({ ...envelope, signatures: [{ keyid: 'release', sig: 'AAAA' }] }));
  });
}

test('a key counts by its id or fingerprint, at its time and for its scopes', async (t) => {
  const { pair, entry, signer } = await newSigner();
  const unnamed = await signEnvelope(type, payload, keySigner(pair.private, 'ES256'));
  const named = await signEnvelope(type, payload, signer);
  const verdict = async (envelope: Envelope, terms: object, anyKey = false) =>
    verifyEnvelope(envelope, await trustHolding({ ...entry, ...terms }), { ...options, anyKey });

  t.deepEqual(await verdict(unnamed, {}), { key: 'release', payload });
  t.deepEqual(await verdict(named, { scopes: ['evidence'] }), { key: 'release', payload });
  t.deepEqual(await verdict(named, { id: 'other' }, true), { key: 'other', payload });
  t.like(await verdict(named, { id: 'other' }), {
    refused: 'it is signed by the key "release", which trust.yaml does not hold',
  });
  t.like(await verdict(named, { scopes: ['prod'] }), {
    refused: 'the key release signs for prod and not for evidence',
  });
  t.like(await verdict(named, { valid_until: '2026-05-31T00:00:00Z' }), {
    refused: 'the key release counted until 2026-05-31T00:00:00.000Z',
  });
  t.like(await verdict(named, { valid_from: '2026-06-02T00:00:00Z' }), {
    refused: 'the key release counts from 2026-06-02T00:00:00.000Z on only',
  });
});

test('a secret signs nothing for others', async (t) => {
  const { signer, trust } = await newSigner({}, 'HS256');
  t.like(verifyEnvelope(await signEnvelope(type, payload, signer), trust, options), {
    refused: 'it is signed by the key "release", which trust.yaml does not hold',
  });
});

test('what is no envelope is said', (t) => {
  const signatures = [{ keyid: 'a', sig: 'AAAA' }];
  for (const [value, message] of [
    ['{', /it is not JSON/],
    ['null', /it has no payload/],
    [JSON.stringify({ payloadType: type, payload: 'a b', signatures }), /it has no payload/],
    [JSON.stringify({ payloadType: type, payload: 'AAAB', signatures: [] }), /it has no signature/],
    [JSON.stringify({ payloadType: type, payload: 'AAAB', signatures: [null] }), /a signature of it is none/],
    [
      JSON.stringify({ payloadType: type, payload: 'AAAB', signatures: Array(21).fill(signatures[0]) }),
      /more than 20/,
    ],
  ] as const) {
    t.throws(() => readEnvelope(value), { message });
  }
});
