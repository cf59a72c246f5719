import type { SecurityHubSink } from '../../../generated/service.ts';
import { asffFinding } from '../../../report/asff/finding.ts';
import { awsPlaceOf, type AwsPlace } from '../../../report/asff/place.ts';
import { startOf } from '../../../report/formats/run-start.ts';
import { resultOf, type ChangedFinding } from '../outgoing/finding.ts';
import { DeliveryProblem } from '../request/problem.ts';
import type { Deliver } from '../sink.ts';
import { importFindings } from './import-findings.ts';

/** As many findings as BatchImportFindings takes, in each account and region apart. What is in no account of AWS is left out. */
export const deliver: Deliver<SecurityHubSink> = async (outgoing, sink, context) => {
  for await (const { findings } of outgoing.batches(100)) {
    const places = Map.groupBy(
      findings.flatMap((finding) => inSecurityHub(finding)),
      ({ place }) => `${place.account} ${place.region}`,
    );
    for (const group of places.values()) {
      const [first] = group;
      if (!first) continue;
      const failed = await importFindings(
        group.map(({ finding }) => finding),
        first.place,
        sink,
        context,
      );
      const passing = failed.find(({ ErrorCode: code }) => /throttl|internal|limit/i.test(code ?? ''));
      if (passing)
        throw new DeliveryProblem(`Security Hub answered ${passing.ErrorCode} for some of the findings`);
      const [wrong] = failed;
      if (wrong) context.refused(failed.length, `Security Hub: ${wrong.ErrorCode}: ${wrong.ErrorMessage}`);
    }
  }
};

function inSecurityHub(changed: ChangedFinding): { readonly finding: object; readonly place: AwsPlace }[] {
  const result = resultOf(changed);
  const place = awsPlaceOf(result.resource);
  const finding = asffFinding(result, startOf(undefined));
  if (!place || !finding) return [];
  // An update is taken when it is later than what is there.
  const times = {
    CreatedAt: changed.first_seen,
    UpdatedAt: changed.changed_at,
    LastObservedAt: changed.changed_at,
  };
  return [{ finding: { ...finding, ...times }, place }];
}
