import type { FastifyRequest } from 'fastify';
import { Problem } from '../../problems/problem.ts';

/**
 * Refuses text with a null character, which no store keeps, and numbers beyond all bounds, which validators let through: 1e999 is
 * no more than infinite.
 *
 * @throws Problem invalid-request
 */
export function insistOnPlainValues({ query, params, body }: FastifyRequest): void {
  for (const [place, value] of Object.entries({ query, params, body })) {
    const problem = strangeIn(value);
    if (problem === undefined) continue;
    throw new Problem('invalid-request', `${place} has ${problem}`, [
      { in: place, pointer: '', detail: `it has ${problem}` },
    ]);
  }
}

function strangeIn(value: unknown): string | undefined {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && one.includes('\0')) return 'a null character';
    if (typeof one === 'number' && !Number.isFinite(one)) return 'a number that is none';
    if (typeof one === 'object' && one !== null) left.push(...Object.keys(one), ...Object.values(one));
  }
  return undefined;
}
