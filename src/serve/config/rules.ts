import type { ServiceConfig, ServiceSource } from '../../generated/service.ts';
import { isPostgresql, listensLocally } from './defaults.ts';

/** What is wrong with a configuration that fits its schema. Texts have no values, which may be of the environment. */
export interface Problem {
  /** JSON pointer of the place. */
  readonly pointer: string;
  readonly text: string;
}

/** The first thing that is wrong. */
export async function problemOf(config: ServiceConfig): Promise<Problem | undefined> {
  const { workers, store } = config;
  if (workers === 0 && !isPostgresql(store)) {
    return {
      pointer: '/workers',
      text: 'workers: 0 leaves all work to keelson worker, which takes PostgreSQL (store: postgresql://…)',
    };
  }
  if (!listensLocally(config) && !config.access) {
    return {
      pointer: '/listen/host',
      text: 'others reach this host: say who may what (access:), or listen on 127.0.0.1',
    };
  }
  for (const [name, source] of Object.entries(config.sources)) {
    const problem =
      source &&
      (inputProblem(name, source) ??
        (await accountsProblem(name, source)) ??
        (await scheduleProblem(name, source)));
    if (problem) return problem;
  }
  return undefined;
}

const clouds = ['azure', 'aws', 'gcp', 'paths'] as const;

function inputProblem(name: string, source: ServiceSource): Problem | undefined {
  const pointer = `/sources/${name}`;
  const live = clouds.filter((kind) => source[kind] !== undefined);
  const kinds = [
    ...(live.length > 0 ? [live.join(', ')] : []),
    ...(source.replay === undefined ? [] : ['replay']),
    ...(source.inventory === undefined ? [] : ['inventory']),
  ];
  if (source.paths?.length === 0) return { pointer, text: `sources.${name}: paths names no folder` };
  if (kinds.length === 1) return undefined;
  const choice = 'clouds and code (azure, aws, gcp, paths), or replay, or inventory';
  return {
    pointer,
    text:
      kinds.length === 0
        ? `sources.${name} says nothing to collect: name ${choice}`
        : `sources.${name} has ${kinds.join(' and ')}: name either ${choice}`,
  };
}

async function accountsProblem(name: string, { aws }: ServiceSource): Promise<Problem | undefined> {
  if (!aws?.accounts) return undefined;
  const { accountsProblem: problemIn } = await import('../../collect/aws/accounts.ts');
  const text = problemIn(aws);
  return text === undefined
    ? undefined
    : { pointer: `/sources/${name}/aws`, text: `sources.${name}: ${text}` };
}

async function scheduleProblem(name: string, { schedule }: ServiceSource): Promise<Problem | undefined> {
  if (!schedule) return undefined;
  const pointer = `/sources/${name}/schedule`;
  const zone = schedule.time_zone;
  if (zone !== undefined && !isTimeZone(zone)) {
    return {
      pointer: `${pointer}/time_zone`,
      text: `sources.${name}: there is no such time zone (names are as Europe/Berlin or UTC)`,
    };
  }
  const { isCron } = await import('../schedule/times.ts');
  if (isCron(schedule)) return undefined;
  return {
    pointer: `${pointer}/cron`,
    text: `sources.${name}: this is no cron expression with a time to come (minute hour day month weekday, seconds before them where there are six)`,
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
