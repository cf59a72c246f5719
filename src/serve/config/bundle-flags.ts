import type { BundleFlags } from '../../bundle/choice/chosen-bundle.ts';
import type { ServiceConfig } from '../../generated/service.ts';

/** The bundles that a service is configured with, as bundles are chosen by. */
export function bundleFlags({ bundles = {} }: Pick<ServiceConfig, 'bundles'>): BundleFlags {
  const { references, trust, scope, allow_unsigned: allowUnsigned, data } = bundles;
  return {
    ...(references && { bundle: references }),
    ...(trust !== undefined && { trust }),
    ...(scope !== undefined && { bundleScope: scope }),
    ...(allowUnsigned !== undefined && { allowUnsigned }),
    ...(data !== undefined && { data }),
  };
}
