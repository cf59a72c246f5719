import { createHash, createHmac } from 'node:crypto';
import { OperandError, type BuiltinTable } from '../engine/context.ts';
import { formatTime } from './go/time-format.ts';
import { marshalJson } from './go/json-write.ts';
import { escapedPath, parseUrl } from './go/url.ts';
import { utc } from './go/zones.ts';
import { int64, numberOperand, objectOperand, operandTypeError } from './operands.ts';
import { lookup, objectOf, setOf } from '../engine/value/collections.ts';
import { display } from '../engine/value/display.ts';
import { RegoObject, type Value } from '../engine/value/model.ts';
import { compareText } from '../engine/value/order.ts';

export const aws: BuiltinTable = {
  'providers.aws.sign_req': ([request, config, time]) => {
    const signed = objectOperand(request, 1);
    const settings = readConfig(objectOperand(config, 1));
    const nanoseconds = int64(numberOperand(time, 1));
    if (nanoseconds === undefined) {
      throw new OperandError('operand 3 could not convert time_ns value into a unix timestamp');
    }
    return signRequest(signed, settings, nanoseconds);
  },
};

interface Config {
  readonly service: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
  readonly sessionToken: string;
  readonly unsignedPayload: boolean;
}

const requiredSettings = ['aws_service', 'aws_access_key', 'aws_secret_access_key', 'aws_region'];

function readConfig(config: RegoObject): Config {
  requireTexts(config, requiredSettings, 2, 'AWS config');
  const unsigned = lookup(config, 'disable_payload_signing') ?? false;
  if (typeof unsigned !== 'boolean') {
    throw new OperandError("operand 2 invalid value for 'disable_payload_signing' in AWS config");
  }
  return {
    service: textOf(lookup(config, 'aws_service')),
    accessKey: textOf(lookup(config, 'aws_access_key')),
    secretKey: textOf(lookup(config, 'aws_secret_access_key')),
    region: textOf(lookup(config, 'aws_region')),
    sessionToken: textOf(lookup(config, 'aws_session_token')),
    unsignedPayload: unsigned,
  };
}

function requireTexts(object: RegoObject, names: readonly string[], position: number, what: string): void {
  const missing = names.filter((name) => lookup(object, name) === undefined);
  if (missing.length > 0) throw parametersError(position, `missing required ${what} parameters(s)`, missing);
  const invalid = names.filter((name) => typeof lookup(object, name) !== 'string');
  if (invalid.length > 0) {
    throw parametersError(position, `invalid values for required ${what} parameters(s)`, invalid);
  }
}

function parametersError(position: number, text: string, names: readonly Value[]): OperandError {
  return new OperandError(`operand ${position} ${text}: ${display(setOf(names))}`);
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Parameters of http.send, which the request may hold though nothing is sent. */
const requestParameters = new Set<Value>(
  [
    'method url body enable_redirect force_json_decode force_yaml_decode headers raw_body tls_use_system_certs',
    'tls_ca_cert tls_ca_cert_file tls_ca_cert_env_variable tls_client_cert tls_client_cert_file',
    'tls_client_cert_env_variable tls_client_key tls_client_key_file tls_client_key_env_variable',
    'tls_insecure_skip_verify tls_server_name timeout cache force_cache force_cache_duration_seconds raise_error',
    'caching_mode max_retry_attempts cache_ignored_headers',
  ].flatMap((names) => names.split(' ')),
);

function signRequest(request: RegoObject, config: Config, nanoseconds: bigint): Value {
  const unknown = request.entries.map(([name]) => name).filter((name) => !requestParameters.has(name));
  if (unknown.length > 0) throw parametersError(1, 'invalid request parameters(s)', unknown);
  requireTexts(request, ['method', 'url'], 1, 'request');
  const headers = headersOf(lookup(request, 'headers'));
  const added = authorize(request, headers, config, nanoseconds);
  return objectOf([...request.entries, ['headers', objectOf([...headers, ...added])]]);
}

function headersOf(value: Value | undefined): Map<string, string> {
  if (value === undefined) return new Map();
  if (!(value instanceof RegoObject)) throw operandTypeError(0, value, 'object');
  return new Map(value.entries.map(([name, text]) => [textOf(name), textOf(text)]));
}

/** What a proxy may change on the way is not signed. */
const unsignedHeaders = new Set(['authorization', 'user-agent', 'x-amzn-trace-id']);

/** The headers of AWS Signature Version 4 for the request. */
function authorize(
  request: RegoObject,
  headers: ReadonlyMap<string, string>,
  { service, accessKey, secretKey, region, sessionToken, unsignedPayload }: Config,
  nanoseconds: bigint,
): Map<string, string> {
  const url = parseUrl(textOf(lookup(request, 'url')));
  const time = formatTime({ nanoseconds, zone: utc }, '20060102T150405Z');
  const day = time.slice(0, 8);
  const payload = unsignedPayload ? 'UNSIGNED-PAYLOAD' : sha256(bodyOf(request));
  const added = new Map([
    ['host', url.host],
    ['x-amz-date', time],
  ]);
  if (service === 's3' || service === 'glacier') added.set('x-amz-content-sha256', payload);
  if (sessionToken !== '') added.set('x-amz-security-token', sessionToken);

  const signed = new Map(added);
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (!unsignedHeaders.has(lower)) signed.set(lower, value);
  }
  const names = [...signed.keys()].sort(compareText);
  const lines = names.map((name) => `${name}:${signed.get(name)}`);
  const method = textOf(lookup(request, 'method'));
  const list = names.join(';');
  const canonical = [method, escapedPath(url), url.rawQuery, ...lines, '', list, payload].join('\n');

  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${secretKey}`),
  );
  const signature = hmac(key, text).toString('hex');
  const credential = `Credential=${accessKey}/${scope}`;
  return new Map([
    ['Authorization', `AWS4-HMAC-SHA256 ${credential},SignedHeaders=${list},Signature=${signature}`],
    ...added,
  ]);
}

function bodyOf(request: RegoObject): string {
  const raw = lookup(request, 'raw_body');
  if (raw !== undefined) return textOf(raw);
  const body = lookup(request, 'body');
  return body === undefined ? '' : marshalJson(body);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
