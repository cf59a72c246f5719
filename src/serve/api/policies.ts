import { chosenBundle } from '../../bundle/choice/chosen-bundle.ts';
import type { ServiceConfig } from '../../generated/service.ts';
import { bundleFlags } from '../config/bundle-flags.ts';
import type { Bundle } from '../../policy/bundle.ts';

/** What the service judges by, for what is said of checks, frameworks and queries. */
export interface PolicySource {
  bundle(): Promise<Bundle>;
}

const lasting = 5 * 60 * 1000;

/** Asks again every five minutes, and when the configuration has changed. */
export function policySource(config: () => ServiceConfig, now: () => Date): PolicySource {
  let known: { readonly key: string; readonly at: number; readonly bundle: Promise<Bundle> } | undefined;
  return {
    bundle() {
      const flags = bundleFlags(config());
      const key = JSON.stringify(flags);
      const at = now().getTime();
      if (known?.key === key && at - known.at < lasting) return known.bundle;
      const bundle = chosenBundle(flags, {}).then((chosen) => chosen.bundle);
      const asked = { key, at, bundle };
      known = asked;
      bundle.catch(() => {
        if (known === asked) known = undefined;
      });
      return bundle;
    },
  };
}
