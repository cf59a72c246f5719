import type { Result } from '../../generated/report.ts';
import { version } from '../../version.ts';
import type { RunStart } from '../formats/format.ts';
import { aboutCheck } from '../standards/about-check.ts';
import { sentenceOf } from '../standards/sentence.ts';
import { fieldMap } from './field-map.ts';
import { awsPlaceOf, type AwsPlace } from './place.ts';
import { asffResource } from './resource.ts';
import { asffSeverity, asffStatuses } from './status.ts';
import { atMost, textOf, textOr } from './text.ts';

const types = ['Software and Configuration Checks/AWS Security Best Practices'];

/**
 * A result in the AWS Security Finding Format, as BatchImportFindings takes it from the account itself
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html); undefined for what is in no account of AWS.
 */
export function asffFinding(result: Result, start: RunStart): object | undefined {
  const place = awsPlaceOf(result.resource);
  if (!place) return undefined;
  const { check, title, fingerprint } = result;
  const { compliance, workflow, record } = asffStatuses[result.status];
  const severity = asffSeverity(result);
  const sentence = sentenceOf(result);
  const generator = textOr(`keelson/${check}`, 512, 'keelson');
  const { description = '' } = aboutCheck(check, start.policies);
  return {
    SchemaVersion: '2018-10-08',
    Id: `keelson/${fingerprint}`,
    ProductArn: productArn(place),
    ProductName: 'Keelson',
    CompanyName: 'Keelson',
    GeneratorId: generator,
    AwsAccountId: place.account,
    Types: types,
    ...timesOf(start),
    Severity: severity,
    FindingProviderFields: { Severity: severity, Types: types },
    Title: textOr(title, 256, 'Untitled'),
    Description: textOr(`${sentence} ${description}`, 1024, generator),
    ...remediationOf(result, start),
    ProductFields: productFields(result, start),
    Resources: [asffResource(result, place)],
    Compliance: complianceOf(result, compliance, sentence),
    Workflow: { Status: workflow },
    RecordState: record,
  };
}

/** Of the product that every account has, for findings of its own. */
function productArn({ partition, region, account }: AwsPlace): string {
  return `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`;
}

function timesOf({ startedAt, document }: RunStart): object {
  return { CreatedAt: startedAt, UpdatedAt: startedAt, LastObservedAt: document.collectedAt };
}

function remediationOf({ check, remediation }: Result, { policies }: RunStart): object {
  const { url, page } = aboutCheck(check, policies);
  const text = textOf(remediation.summary, 512);
  return {
    Remediation: {
      Recommendation: { ...(text !== undefined && { Text: text }), ...(url !== undefined && { Url: url }) },
    },
    ...(page !== undefined && { SourceUrl: page }),
  };
}

function complianceOf({ check, controls, status }: Result, compliance: string, sentence: string): object {
  const requirements = controls.flatMap((control) => textOf(control, 64) ?? []);
  return {
    Status: compliance,
    SecurityControlId: textOr(check, 512, 'keelson'),
    ...(requirements.length > 0 && { RelatedRequirements: atMost(requirements, 32) }),
    StatusReasons: [{ ReasonCode: status.toUpperCase(), Description: textOr(sentence, 2048, status) }],
  };
}

function productFields(result: Result, { policies }: RunStart): Record<string, string> {
  const {
    check,
    fingerprint,
    risk_area: area,
    severity,
    risk,
    message,
    baseline,
    waiver,
    remediation,
  } = result;
  const fields: Readonly<Record<string, string | undefined>> = {
    check,
    status: result.status,
    fingerprint,
    version,
    policies: policies.revision,
    'risk-area': area,
    severity,
    risk: risk?.level,
    'risk-factors': risk?.factors.join(', '),
    baseline,
    message,
    'waiver-reason': waiver?.reason,
    'waiver-owner': waiver?.owner,
    'waiver-expires': waiver?.expires,
    threats: result.threats.join(', '),
    equivalents: result.equivalents.join(', '),
    'remediation-cli': remediation.cli,
  };
  return fieldMap(
    Object.entries(fields).map(([name, value]) => [`keelson/${name}`, value]),
    2048,
  );
}
