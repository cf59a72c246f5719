import { sha256 } from '../../../files/sha256.ts';
import { statementType, type Statement } from '../cosign/statement.ts';

/*
 * Where the artefacts of a version come from: an in-toto statement with the predicate of SLSA 1.0
 * (https://slsa.dev/spec/v1.0/provenance).
 */

export const provenanceType = 'https://slsa.dev/provenance/v1';

/** How the artefacts follow from the parameters: `keelson bundle build` of a folder of policies. */
export const buildType = 'https://keelson.dev/build-types/policies/v1';

export interface Artefact {
  /** Name of its file. */
  readonly name: string;
  readonly archive: Uint8Array;
}

export interface Provenance {
  /** `<version>+<digest of the sources>`, in the manifest of each artefact. */
  readonly revision: string;
  /** Version of the OPA that compiled them. */
  readonly opa: string;
  /** URI of what ran the build, and answers for it. */
  readonly builder: string;
}

/** The statement that says so of those artefacts. */
export function provenanceOf(
  artefacts: readonly Artefact[],
  { revision, opa, builder }: Provenance,
): Statement {
  return {
    _type: statementType,
    subject: artefacts.map(({ name, archive }) => ({ name, digest: { sha256: sha256(archive) } })),
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: { revision },
        resolvedDependencies: [
          { name: 'policies', digest: { keelsonRevision: revision.slice(revision.indexOf('+') + 1) } },
          { name: 'opa', uri: `pkg:golang/github.com/open-policy-agent/opa@v${opa}` },
        ],
      },
      runDetails: { builder: { id: builder } },
    },
  };
}

/**
 * What a statement of that predicate says.
 *
 * @returns undefined when it is of another build type, or lacks a part.
 */
export function readProvenance({ predicate }: Statement): Provenance | undefined {
  const { buildDefinition: definition, runDetails } = (predicate ?? {}) as Predicate;
  const revision = definition?.externalParameters?.revision;
  const builder = runDetails?.builder?.id;
  const opa = dependencies(definition)
    .map(({ name, uri }) => (name === 'opa' && typeof uri === 'string' ? uri.split('@v')[1] : undefined))
    .find((version) => version !== undefined);
  if (definition?.buildType !== buildType || typeof revision !== 'string' || typeof builder !== 'string') {
    return undefined;
  }
  return opa === undefined ? undefined : { revision, opa, builder };
}

interface Definition {
  readonly buildType?: unknown;
  readonly externalParameters?: { readonly revision?: unknown };
  readonly resolvedDependencies?: unknown;
}

interface Predicate {
  readonly buildDefinition?: Definition;
  readonly runDetails?: { readonly builder?: { readonly id?: unknown } };
}

function dependencies(definition: Definition | undefined): { name?: unknown; uri?: unknown }[] {
  const listed = definition?.resolvedDependencies;
  return Array.isArray(listed) ? listed.filter((each) => typeof each === 'object' && each !== null) : [];
}
