import type { BundleFlags } from '../../../bundle/choice/chosen-bundle.ts';
import type { Exploration } from '../../../generated/exploration.ts';
import type { AttackPath } from '../../../generated/attack-path.ts';
import type { AttackPaths } from '../../../generated/attack-paths.ts';
import type { Relationship } from '../../../generated/inventory.ts';
import type { RiskLevel } from '../../../generated/report.ts';
import type { Waiver } from '../../../generated/waivers.ts';
import type { OscalModel } from '../../../report/compliance/oscal/models.ts';
import type { Reach } from '../../access/actor.ts';

/** What threads do, by name: what takes long, or reads whole documents. Files are of documents and reports. */
export interface Tasks {
  explore: {
    readonly message: OnDocuments & {
      /** The name of a query, a text in the short form, or a query. */
      readonly query: string | object;
      readonly today: string;
      readonly rows: number;
    };
    readonly value: Exploration & { readonly left: number };
  };
  neighbourhood: {
    readonly message: OnDocuments & {
      readonly id: string;
      readonly depth: number;
      readonly nodes: number;
      readonly edges: number;
    };
    readonly value: Neighbourhood;
  };
  bom: {
    readonly message: OnDocuments & {
      readonly kinds?: readonly string[] | undefined;
      readonly format: string;
    };
    readonly value: string;
  };
  plan: {
    readonly message: OnDocuments & {
      readonly assume: readonly string[];
      readonly level?: RiskLevel | undefined;
      readonly waivers: readonly Waiver[];
      readonly waiverFile?: string | undefined;
    };
    readonly value: AttackPaths;
  };
  compliance: {
    readonly message: OnReports & {
      readonly frameworks: readonly string[];
      readonly attestations?: string | undefined;
      readonly asOf: string;
      readonly format: string;
      readonly oscal: OscalModel;
    };
    readonly value: string | Uint8Array;
  };
  /** Writes a report to a file. */
  report: {
    readonly message: OnReports & {
      readonly format: string;
      readonly framework?: string | undefined;
      readonly output: string;
    };
    readonly value: undefined;
  };
  /** Writes the part of a document that is within reach to a file, in lines. */
  document: {
    readonly message: OnDocuments & { readonly output: string };
    readonly value: undefined;
  };
  picture: { readonly message: { readonly path: AttackPath }; readonly value: string };
}

export interface OnDocuments {
  readonly documents: readonly string[];
  readonly reach: Reach;
  readonly bundle: BundleFlags;
}

/** Reports with the documents that they are about, which say what has which tags. */
export interface OnReports {
  readonly reports: readonly string[];
  readonly documents: readonly string[];
  readonly reach: Reach;
  readonly bundle: BundleFlags;
}

/** What lies around a resource. */
export interface Neighbourhood {
  readonly nodes: readonly {
    readonly id: string;
    readonly cloud?: string;
    readonly type?: string;
    readonly kind?: string;
    readonly name?: string;
    readonly account?: string;
    readonly region?: string;
    /** Edges from where it was asked. */
    readonly depth: number;
  }[];
  readonly edges: readonly Relationship[];
  /** Whether there is more than is shown. */
  readonly cut: boolean;
}
