import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/**
 * Refuses text with a null character, which no store keeps.
 *
 * @throws Problem invalid-request
 */
export function insistOnPlainText({ query, params, body }: FastifyRequest): void {
  for (const [place, value] of Object.entries({ query, params, body })) {
    if (hasNull(value)) {
      throw new Problem('invalid-request', `${place} has a null character`, [
        { in: place, pointer: '', detail: 'text has no null characters' },
      ]);
    }
  }
}

function hasNull(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && one.includes('\0')) return true;
    if (typeof one === 'object' && one !== null) left.push(...Object.keys(one), ...Object.values(one));
  }
  return false;
}
