/** What an SBOM says, whatever its format. Refs are the document's own names of things. */
export interface SbomDocument {
  /** CycloneDX 1.6, SPDX-2.3, Syft, Trivy. */
  readonly format: string;
  readonly subject?: SbomSubject;
  readonly packages: readonly SbomPackage[];
  readonly models: readonly SbomModel[];
  readonly datasets: readonly SbomDataset[];
  readonly edges: readonly SbomEdge[];
}

/** What the document describes. */
export interface SbomSubject {
  readonly ref: string;
  readonly type: 'image' | 'application';
  readonly name: string;
  readonly version?: string;
  readonly digest?: string;
  readonly purl?: string;
  readonly tags?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly layers?: readonly string[];
}

export interface SbomPackage {
  readonly ref: string;
  readonly name: string;
  readonly version?: string;
  /** Made of what is said where the document has none: `pkg:generic/…`. */
  readonly purl: string;
  /** Where the tool found it, in what it looked into. */
  readonly paths: readonly string[];
  readonly licences: readonly string[];
  readonly layer?: string;
}

export interface SbomModel {
  readonly ref: string;
  /** With its owner, as on Hugging Face: meta-llama/Llama-3.2-1B-Instruct. */
  readonly name: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly purl?: string;
  readonly licences: readonly string[];
  readonly task?: string;
  readonly architecture?: string;
  readonly approach?: string;
  readonly source?: string;
}

export interface SbomDataset {
  readonly ref: string;
  readonly name: string;
  readonly version?: string;
  readonly licences: readonly string[];
  readonly classification?: string;
  readonly sensitiveData?: string;
  readonly source?: string;
}

export interface SbomEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'contains' | 'depends-on' | 'trained-on';
}
