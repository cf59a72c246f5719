import type { FastifyError } from 'fastify';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { KeelsonError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import { CursorRefused } from '../../store/read/paging/cursor.ts';
import { Problem, type Mistake, type ProblemKind } from './problem.ts';

/** What is said of anything that a route or Fastify throws; undefined where it is the server's fault. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof CursorRefused) return new Problem('invalid-cursor', error.message);
  if (error instanceof KeelsonError) return ofUsers(error);
  if (!(error instanceof Error)) return undefined;
  const { validation, validationContext = 'request', code, statusCode } = error as Partial<FastifyError>;
  if (validation) return invalid(validation as readonly ErrorObject[], validationContext);
  if (error.message.startsWith('timeout exceeded when trying to connect')) {
    return new Problem('busy', 'the store is asked for much: try again in a moment');
  }
  const kind = code === undefined ? undefined : ofFastify[code];
  if (kind) return new Problem(kind, error.message);
  if (statusCode === 429) return new Problem('too-many-requests', error.message);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Problem('invalid-request', error.message);
  }
  return undefined;
}

const ofFastify: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-request',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
};

const users: Readonly<Partial<Record<KeelsonError['code'], ProblemKind>>> = {
  USAGE: 'invalid-request',
  QUERY_INVALID: 'invalid-request',
  WAIVERS_INVALID: 'cannot-be-done',
  ATTESTATIONS_INVALID: 'cannot-be-done',
  FRAMEWORK_INVALID: 'invalid-request',
};

/** Errors that the one who asks can mend; others are the server's. */
function ofUsers(error: KeelsonError): Problem | undefined {
  const kind = users[error.code];
  return kind && new Problem(kind, error.message);
}

function invalid(errors: readonly ErrorObject[], where: string): Problem {
  const place = where === 'querystring' ? 'query' : where;
  const mistakes = errors.slice(0, 20).map((error) => mistakeOf(error, place));
  const [first] = mistakes;
  return new Problem('invalid-request', first?.detail ?? 'it does not fit its schema', mistakes);
}

function mistakeOf(error: ErrorObject, place: string): Mistake {
  const { instancePath, message = 'is not valid' } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  const unknown = params['additionalProperty'];
  if (typeof unknown === 'string') {
    const meant = nearest(unknown.slice(0, 100), namesOf(error.parentSchema));
    const hint = meant === undefined ? '' : `: did you mean ${meant}?`;
    return {
      in: place,
      pointer: `${instancePath}/${unknown.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      detail: `there is no ${place === 'query' ? 'parameter' : 'property'} ${unknown.slice(0, 100)}${hint}`,
    };
  }
  const allowed = params['allowedValues'];
  const values = Array.isArray(allowed) ? ` (${allowed.join(', ')})` : '';
  return {
    in: place,
    pointer: instancePath,
    detail: `${place}${instancePath} ${message}${values}`,
  };
}

function namesOf(schema: unknown): string[] {
  const { properties = {} } = (schema ?? {}) as { properties?: Record<string, unknown> };
  return Object.keys(properties);
}
