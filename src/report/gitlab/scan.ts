import type { Report, Source } from '../../generated/report.ts';
import { cut } from '../sarif/text.ts';
import { plain } from '../terminal.ts';

/** How many results of a check could not be judged. */
export type Unjudged = ReadonlyMap<string, number>;

const longest = 1000;

/** What a security report says of the scan itself: also what is missing in it, so that nothing seems to pass that was not judged. */
export function scanOf(
  { tool, sources, notices, started_at: start, finished_at: end }: Report['run'],
  unjudged: Unjudged,
) {
  const scanner = {
    id: 'keelson',
    name: 'Keelson',
    url: 'https://keelson.dev',
    vendor: { name: 'Keelson' },
    version: tool.version,
  };
  const nothing = sources.length > 0 && sources.every(({ status }) => status === 'failed');
  return {
    analyzer: scanner,
    scanner,
    type: 'sast',
    start_time: timeOf(start),
    end_time: timeOf(end),
    status: nothing ? 'failure' : 'success',
    messages: [
      ...sources.flatMap((source) => problemsOf(source)),
      ...[...unjudged].map(([check, count]) =>
        message('warn', `${check}: ${count} ${count === 1 ? 'result' : 'results'} could not be judged`),
      ),
      ...notices.map((notice) => message('info', notice)),
    ],
  };
}

function problemsOf({ id, status, problems }: Source) {
  if (status === 'complete') return [];
  const level = status === 'failed' ? 'fatal' : 'warn';
  return problems.length === 0
    ? [message(level, `${id} ${status}`)]
    : problems.map(({ code, message: text }) => message(level, `${id} ${status}: ${code}: ${text}`));
}

function message(level: 'info' | 'warn' | 'fatal', text: string) {
  return { level, value: cut(plain(text), longest).toWellFormed() || '-' };
}

/** UTC without a zone, as the schema wants. */
function timeOf(text: string): string {
  return new Date(text).toISOString().slice(0, 19);
}
