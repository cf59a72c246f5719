import { sha256 } from '../../files/sha256.ts';
import type { Evidence } from '../../generated/evidence.ts';
import { bundleFile } from './names.ts';
import type { EvidenceParts } from './parts.ts';

/** What a package says of itself (schemas/evidence.schema.json): evidence.json, and the predicate of its statement. */
export function metadataOf(parts: EvidenceParts): Evidence {
  const { report, document, bundle, archives, frameworks, attestations, waivers, asOf, tool } = parts;
  const { run } = report;
  const reasons = reasonsAgainst(parts);
  return {
    schema: 'keelson.evidence/v1',
    tool: { name: 'keelson', version: tool },
    as_of: asOf,
    run: { tool: run.tool, started_at: run.started_at, finished_at: run.finished_at },
    document: {
      collected_at: run.document.collected_at,
      digest: run.document.digest,
      included: document !== undefined,
    },
    bundle: {
      revision: run.bundle.revision,
      digest: run.bundle.digest,
      included: run.bundle.digest === `sha256:${bundle.digest}`,
    },
    policies: archives.map((one, index) => ({
      file: bundleFile(one, index),
      kind: one.kind,
      revision: one.revision,
      digest: `sha256:${sha256(one.archive)}`,
    })),
    sources: run.sources.map(({ id, cloud, status, resources, problems }) => ({
      id,
      cloud,
      status,
      resources,
      problems: problems.length,
    })),
    frameworks: frameworks.map(({ id, origin, framework: { title, version } }) => ({
      id,
      title,
      version,
      origin,
    })),
    ...(attestations && { attestations: attestations.source }),
    ...(waivers.length > 0 && { waivers: waivers.length }),
    re_evaluation: { possible: reasons.length === 0, reasons },
  };
}

/** Why the results cannot be made again from what is in a package. */
function reasonsAgainst({ report, document, bundle, waivers, broughtWaivers }: EvidenceParts): string[] {
  const { run, results } = report;
  const reasons: string[] = [];
  if (!document) {
    reasons.push(
      `the document that was judged is not in the package, only its digest ${run.document.digest}: the results cannot be evaluated again from it`,
    );
  }
  if (run.bundle.digest !== `sha256:${bundle.digest}`) {
    reasons.push(
      `the bundle that judged (${run.bundle.revision}, ${run.bundle.digest}) is not in the package; the policies in it are ${bundle.revision}`,
    );
  }
  const waived = results.some(({ waiver }) => waiver && waiver.file === undefined);
  if (waived && waivers.length + broughtWaivers === 0) {
    reasons.push('findings are waived by a file of waivers that is not in the package');
  }
  return reasons;
}
