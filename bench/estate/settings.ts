import type { Relationship } from '../../src/generated/inventory.ts';
import { awsSettings } from './settings-aws.ts';
import { bedrockSettings } from './settings-bedrock.ts';
import { azureSettings } from './settings-azure.ts';
import { gcpSettings } from './settings-gcp.ts';

/** A property that a check reads, with values that pass and values that do not; undefined leaves the property out. */
export interface Setting {
  /** Below `properties`, parts parted by slashes, since keys have dots. */
  readonly path: string;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
  /** Share of resources that have a bad value. */
  readonly share: number;
}

/** An edge that a check follows. */
export interface WantedEdge {
  readonly kind: Relationship['kind'];
  readonly direction: 'related' | 'related_from';
  /** Native type of the neighbour. */
  readonly type: string;
  /** Share of resources that lack it. */
  readonly missing: number;
}

export interface TypeSettings {
  readonly settings?: readonly Setting[];
  readonly edges?: readonly WantedEdge[];
}

/** What is varied of each type. */
export const typeSettings: Readonly<Record<string, TypeSettings>> = {
  ...awsSettings,
  ...bedrockSettings,
  ...azureSettings,
  ...gcpSettings,
};
