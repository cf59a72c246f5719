/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "name".
 */
export type ChannelName = string;
/**
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "version".
 */
export type SiteVersion = string;

/**
 * channels/<name>.json of a site: the release that followers of the channel get now, and how it came to be.
 */
export interface Channel {
  schema: 'keelson.channel/v1';
  channel: ChannelName;
  current: ChannelPointer;
  rollout?: Rollout;
  /**
   * Oldest first.
   */
  history: ChannelMove[];
}
/**
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "pointer".
 */
export interface ChannelPointer {
  version: SiteVersion;
  /**
   * As in the bundle's manifest.
   */
  revision: string;
  artefacts: SiteArtefacts;
}
/**
 * For Keelson and for stock OPA; of a bundle of data alone both are the same file.
 *
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "artefacts".
 */
export interface SiteArtefacts {
  wasm?: SiteArtefact;
  rego?: SiteArtefact;
}
/**
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "artefact".
 */
export interface SiteArtefact {
  /**
   * Below the site.
   */
  file: string;
  sha256: string;
  bytes: number;
}
/**
 * Who of the channel's followers gets another channel.
 *
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "rollout".
 */
export interface Rollout {
  to: ChannelName;
  percent: number;
  accounts: string[];
}
/**
 * What was done when, and by whom; `from` is the channel that was promoted.
 *
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "move".
 */
export interface ChannelMove {
  action: 'publish' | 'promote' | 'rollback';
  version: SiteVersion;
  from?: ChannelName;
  at: string;
  by: string;
}
/**
 * releases/<version>/release.json of a site. Written last, and never again.
 *
 * This interface was referenced by `Channel`'s JSON-Schema
 * via the `definition` "release".
 */
export interface SiteRelease {
  schema: 'keelson.release/v1';
  version: SiteVersion;
  revision: string;
  artefacts: SiteArtefacts;
  at: string;
  by: string;
}
