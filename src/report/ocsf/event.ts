import type { Result } from '../../generated/report.ts';
import { version } from '../../version.ts';
import type { RunStart } from '../formats/format.ts';
import { aboutCheck } from '../standards/about-check.ts';
import { cloudOf } from './cloud.ts';
import { findingStatuses, riskLevels, severityOf } from './enumerations.ts';
import { resourceOf } from './resource.ts';

/** Version of OCSF that events are of. */
export const ocsfVersion = '1.8.0';

const activities = { create: { id: 1, caption: 'Create' }, update: { id: 2, caption: 'Update' } };

export interface FindingClass {
  readonly uid: number;
  readonly name: string;
  /** What the finding says. */
  readonly sentence: string;
}

/** What findings of all classes have: the base event and the class Finding of OCSF (https://schema.ocsf.io). */
export function findingEvent(
  result: Result,
  { uid: classUid, name: className, sentence }: FindingClass,
  { startedAt, document, policies }: RunStart,
): object {
  const { baseline, risk, resource } = result;
  const activity = baseline === 'unchanged' ? activities.update : activities.create;
  const severity = severityOf(result);
  const status = findingStatuses[result.status];
  const cloud = cloudOf(resource);
  return {
    category_uid: 2,
    category_name: 'Findings',
    class_uid: classUid,
    class_name: className,
    activity_id: activity.id,
    activity_name: activity.caption,
    type_uid: classUid * 100 + activity.id,
    type_name: `${className}: ${activity.caption}`,
    time: Date.parse(startedAt),
    severity_id: severity.id,
    severity: severity.caption,
    status_id: status.id,
    status: status.caption,
    status_code: result.status,
    status_detail: sentence,
    message: `${result.title}. ${sentence}`,
    metadata: metadataOf([...(cloud ? ['cloud'] : []), ...(risk ? ['security_control'] : [])]),
    finding_info: findingInfoOf(result, sentence, { startedAt, document, policies }),
    resources: [resourceOf(result)],
    observables: [{ name: 'resources[].uid', type_id: 10, type: 'Resource UID', value: resource.id }],
    ...(cloud && { cloud }),
    ...(risk && {
      risk_level_id: riskLevels[risk.level].id,
      risk_level: riskLevels[risk.level].caption,
      ...(risk.factors.length > 0 && { risk_details: risk.factors.join(', ') }),
    }),
    unmapped: unmappedOf(result),
  };
}

function metadataOf(profiles: readonly string[]): object {
  return {
    version: ocsfVersion,
    product: { name: 'Keelson', vendor_name: 'Keelson', version },
    ...(profiles.length > 0 && { profiles }),
  };
}

function findingInfoOf(
  { fingerprint, check, title, risk_area: area, baseline }: Result,
  desc: string,
  { startedAt, document, policies }: Pick<RunStart, 'startedAt' | 'document' | 'policies'>,
): object {
  const about = aboutCheck(check, policies);
  const seen = Date.parse(document.collectedAt);
  return {
    uid: fingerprint,
    title,
    desc,
    types: [area],
    created_time: Date.parse(startedAt),
    last_seen_time: seen,
    // When others were first seen is not known here.
    ...(baseline === 'new' && { first_seen_time: seen }),
    ...(about.url !== undefined && { src_url: about.url }),
    analytic: {
      uid: check,
      name: title,
      type_id: 1,
      type: 'Rule',
      category: area,
      ...(about.description !== undefined && { desc: about.description }),
      ...(policies.revision !== '' && { version: policies.revision }),
    },
  };
}

/** What OCSF has no place for. */
function unmappedOf({ threats, equivalents, baseline, waiver, risk }: Result): object {
  return {
    threats,
    equivalents,
    ...(baseline && { baseline }),
    ...(waiver && { waiver }),
    ...(risk && { risk_factors: risk.factors }),
  };
}
