import type { Remediation } from '../../generated/check.ts';
import type { Result } from '../../generated/report.ts';
import { markup, type Markup } from '../markup/markup.ts';

const parts = {
  cli: 'Command',
  terraform: 'Terraform',
  bicep: 'Bicep',
  cloudformation: 'CloudFormation',
} as const satisfies Partial<Record<keyof Remediation, string>>;

const keys = ['summary', 'cli', 'terraform', 'bicep', 'cloudformation'] as const;

/** What all results of a check say to do: what is about one resource is not in it. */
export function sharedRemediation(results: readonly Result[]): Partial<Remediation> {
  const failed = results.filter(needsMending);
  const [first, ...others] = failed.length > 0 ? failed : results;
  if (!first) return {};
  return only(first.remediation, (key, text) => others.every(({ remediation }) => remediation[key] === text));
}

/** What is to do about one resource and not about others of its check. */
export function ownRemediation(result: Result, shared: Partial<Remediation>): Partial<Remediation> {
  return needsMending(result) ? only(result.remediation, (key, text) => shared[key] !== text) : {};
}

function needsMending({ status }: Result): boolean {
  return status === 'fail' || status === 'waived';
}

function only(
  remediation: Remediation,
  isWanted: (key: keyof Remediation, text: string) => boolean,
): Partial<Remediation> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = remediation[key];
      return text !== undefined && isWanted(key, text) ? [[key, text]] : [];
    }),
  );
}

/** In words, then in each language that there is. The script puts a button to copy beside each. */
export function remediationParts(remediation: Partial<Remediation>, title: string): Markup | undefined {
  if (Object.keys(remediation).length === 0) return undefined;
  const { summary } = remediation;
  const blocks = Object.entries(parts).map(([key, label]) => {
    const text = remediation[key as keyof typeof parts];
    return text !== undefined && codeBlock(label, text);
  });
  return markup`<div class="mend"><p><strong>${title}</strong>${summary !== undefined && markup`: ${summary}`}</p>${blocks}</div>`;
}

function codeBlock(label: string, text: string): Markup {
  return markup`<figure><figcaption>${label}</figcaption><pre>${text.trimEnd()}</pre></figure>`;
}
