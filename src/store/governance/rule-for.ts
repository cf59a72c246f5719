import type { GovernanceRule } from '../../generated/service.ts';
import type { RiskLevel } from '../../generated/report.ts';
import { wildcard } from '../../policy/wildcard.ts';

/** What of a finding rules look at. */
export interface Governed {
  readonly check: string;
  readonly account: string;
  readonly type: string;
  readonly level: RiskLevel;
  readonly tags: Readonly<Record<string, string>>;
  /** When it opened, ISO 8601. */
  readonly openedAt: string;
}

/** Whose a finding is and when it is due; times are ISO 8601. */
export interface Assignment {
  readonly owner: string | null;
  readonly dueAt: string | null;
  /** From then on it is overdue: the date and its grace. */
  readonly overdueAt: string | null;
}

const nothing: Assignment = { owner: null, dueAt: null, overdueAt: null };

/** Makes of rules what says whose a finding is and when it is due: by the first rule that fits. */
export function assigner(rules: readonly GovernanceRule[]): (finding: Governed) => Assignment {
  const prepared = rules.map((rule) => ({ rule, fits: fitting(rule.when ?? {}) }));
  return (finding) => {
    const found = prepared.find(({ fits }) => fits(finding));
    return found ? assignmentBy(found.rule, finding) : nothing;
  };
}

function fitting(when: NonNullable<GovernanceRule['when']>): (finding: Governed) => boolean {
  const [checks, accounts, types] = [when.checks, when.accounts, when.types].map(anyOf);
  const levels = when.levels && new Set<string>(when.levels);
  const tags = Object.entries(when.tags ?? {}).map(
    ([name, pattern]) => [name.toLowerCase(), wildcard(pattern ?? '')] as const,
  );
  return (finding) =>
    (checks?.(finding.check) ?? true) &&
    (accounts?.(finding.account) ?? true) &&
    (types?.(finding.type) ?? true) &&
    (levels?.has(finding.level) ?? true) &&
    tags.every(([name, fits]) => {
      const value = tagOf(finding, name);
      return value !== undefined && fits(value);
    });
}

function anyOf(patterns: readonly string[] | undefined): ((text: string) => boolean) | undefined {
  if (!patterns) return undefined;
  const each = patterns.map(wildcard);
  return (text) => each.some((fits) => fits(text));
}

/** Names of tags are compared without case, as the policies do. */
function tagOf({ tags }: Governed, name: string): string | undefined {
  return Object.entries(tags).find(([tag]) => tag.toLowerCase() === name)?.[1];
}

function assignmentBy(rule: GovernanceRule, finding: Governed): Assignment {
  if (rule.exclude) return nothing;
  const tagged = rule.owner_tag === undefined ? undefined : tagOf(finding, rule.owner_tag.toLowerCase());
  const owner = tagged || (rule.owner ?? null);
  const days = rule.due?.[finding.level];
  if (days === undefined) return { ...nothing, owner };
  const dueAt = daysAfter(finding.openedAt, days);
  return { owner, dueAt, overdueAt: daysAfter(dueAt, rule.grace ?? 0) };
}

const day = 24 * 60 * 60 * 1_000;

function daysAfter(time: string, days: number): string {
  return new Date(Date.parse(time) + days * day).toISOString();
}
