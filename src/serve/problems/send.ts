import type { FastifyReply } from 'fastify';
import { Problem, problemDocument, problems } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Answers with what is wrong. What is the server's fault is logged, and told nobody. */
export async function sendProblem(error: unknown, reply: FastifyReply): Promise<void> {
  const known = problemOf(error);
  if (!known) reply.request.log.error({ err: error }, 'a request failed');
  const problem = known ?? new Problem('internal', 'the log of the server says more');
  const { status } = problems[problem.kind];
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="keelson"');
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5');
  await reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemDocument(problem)));
}
