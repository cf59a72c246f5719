import type { Framework } from '../../generated/framework.ts';
import { nearest } from '../../nearest.ts';
import { openStates } from '../../store/ended.ts';
import type { FindingFilter, FindingSort } from '../../store/read/findings/filter.ts';
import type { Api } from './api.ts';
import { Problem } from '../problems/problem.ts';

/** The parameters that choose findings. */
export interface FindingParameters {
  readonly level?: readonly string[];
  readonly state?: readonly string[];
  readonly check?: readonly string[];
  readonly source?: readonly string[];
  readonly account?: readonly string[];
  readonly cloud?: readonly string[];
  readonly type?: readonly string[];
  readonly region?: readonly string[];
  readonly owner?: readonly string[];
  readonly resource?: string;
  readonly tag?: readonly string[];
  readonly text?: string;
  readonly framework?: string;
  readonly control?: string;
  readonly overdue?: boolean;
  readonly attack_path?: boolean;
  readonly since?: string;
  readonly sort: FindingSort;
}

/**
 * The filter that parameters mean.
 *
 * @throws Problem invalid-request for a framework or control that there is not.
 */
export async function filterOf(
  api: Api,
  {
    framework,
    control,
    overdue,
    attack_path: onAttackPath,
    since,
    state = openStates,
    ...rest
  }: Omit<FindingParameters, 'sort'>,
): Promise<FindingFilter> {
  const now = api.service.now().toISOString();
  return {
    ...rest,
    state,
    ...(framework !== undefined && { asked: await checksOf(api, framework, control) }),
    ...(framework === undefined && control !== undefined ? misplaced() : {}),
    ...(overdue === true && { overdueAt: now }),
    ...(onAttackPath !== undefined && { onAttackPath }),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
  };
}

function misplaced(): never {
  throw mistake('control', 'name its framework too');
}

async function checksOf({ policies }: Api, id: string, control: string | undefined): Promise<string[]> {
  const { frameworks } = await policies.bundle();
  const framework = Object.hasOwn(frameworks, id) ? frameworks[id] : undefined;
  if (!framework) throw strange('framework', id, Object.keys(frameworks));
  if (control === undefined) return checksIn(framework.controls);
  const asked = framework.controls.filter((one) => one.id === control);
  if (asked.length === 0) {
    throw strange(
      'control',
      control,
      framework.controls.map((one) => one.id),
    );
  }
  return checksIn(asked);
}

const checksIn = (controls: readonly Framework['controls'][number][]) => [
  ...new Set(controls.flatMap(({ checks }) => checks)),
];

function strange(what: string, name: string, known: readonly string[]): Problem {
  const meant = nearest(name.slice(0, 100), known);
  return mistake(
    what,
    `there is no ${what} ${name.slice(0, 100)}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
  );
}

function mistake(parameter: string, detail: string): Problem {
  return new Problem('invalid-request', detail, [{ in: 'query', pointer: `/${parameter}`, detail }]);
}
