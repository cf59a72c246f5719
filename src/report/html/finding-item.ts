import type { Remediation } from '../../generated/check.ts';
import type { Result } from '../../generated/report.ts';
import { levelOf } from '../report.ts';
import type { GroupContext } from './check-group.ts';
import { evidenceTable } from './evidence-table.ts';
import { code, name, placeText } from '../markup/inline.ts';
import { markup, joined, type Markup } from '../markup/markup.ts';
import { ownRemediation, remediationParts } from './remediation.ts';
import { anchorOf, badge, statusWords } from './words.ts';

export interface FindingContext extends GroupContext {
  /** What is said of all results of the check. */
  readonly shared: Partial<Remediation>;
  /** Whether there are several types of resources among them. */
  readonly hasOwnType: boolean;
}

/** One result: in a line, and when opened with all that is known of it. */
export function findingItem(result: Result, { facets, source, shared, hasOwnType }: FindingContext): Markup {
  const { status, resource, risk, baseline, message, evidence, fingerprint } = result;
  const { clouds, accounts, types } = facets;
  const level = levelOf(result);
  const key = [
    status,
    level,
    clouds.indexOf(resource.cloud),
    accounts.indexOf(resource.account),
    types.indexOf(resource.type),
    baseline ?? '',
  ].join(' ');
  const isNew = baseline === 'new' && markup` <strong>new</strong>`;
  return markup`
<li><details class="finding" id="${anchorOf(fingerprint)}" data-key="${key}"><summary>${
    status === 'fail' ? badge(level, level) : badge(status, statusWords[status])
  } ${name(resource.name)}${isNew} <small>${whereabouts(result)}</small></summary>
${message !== undefined && markup`<p>${message}</p>`}
<dl>${placeOf(result, source)}<dt>Resource<dd>${code(resource.id)}${hasOwnType && markup`<br>${code(resource.type)}`}${
    risk && risk.factors.length > 0 && markup`<dt>Risk<dd>${risk.level}: ${risk.factors.join(', ')}`
  }${waiverOf(result)}</dl>
${evidenceTable(evidence, resource.file, source)}
${remediationParts(ownRemediation(result, shared), 'For this resource')}</details></li>`;
}

/** Where to look, in some words. */
function whereabouts({ resource, place }: Result): string {
  const { file, line, cloud, account, region } = resource;
  return file === undefined
    ? [cloud, account, region].filter((part) => part !== '').join(' ')
    : `${file}:${place?.line ?? line ?? 1}`;
}

function placeOf({ resource, place }: Result, source: GroupContext['source']): Markup | undefined {
  const { file, line = 1, address } = resource;
  if (file === undefined) return undefined;
  return markup`<dt>In the code<dd>${placeText(file, place?.line ?? line, source)}${address !== undefined && markup`<br>${code(address)}`}`;
}

function waiverOf({ waiver }: Result): Markup | undefined {
  if (!waiver) return undefined;
  const { owner, expires } = waiver;
  const parts = [
    owner === undefined ? 'without an owner' : `by ${owner}`,
    expires === undefined ? 'without an end' : `until ${expires}`,
  ];
  return markup`<dt>Waived<dd>${joined([...parts], ', ')}`;
}
