import { KeelsonError, messageOf } from '../../errors.ts';

/**
 * Loads a bundle's module in OPA's own SDK for JavaScript: others run our WASM artefact by it, and it is a second opinion
 * on what is built. It gives the module's entrypoints.
 *
 * @throws KeelsonError POLICY_INVALID when the SDK does not take the module, or knows other entrypoints.
 */
export async function checkInSdk(
  module: Uint8Array,
  data: object,
  entrypoints: Iterable<string>,
): Promise<void> {
  const { loadPolicy } = await import('@open-policy-agent/opa-wasm');
  let known: readonly string[];
  try {
    const policy = await loadPolicy(new Uint8Array(module));
    policy.setData(data);
    known = Object.keys((policy as unknown as { readonly entrypoints: object }).entrypoints);
  } catch (cause) {
    throw new KeelsonError('POLICY_INVALID', `OPA's SDK does not load the bundle: ${messageOf(cause)}`, {
      cause,
    });
  }
  const lacking = [...entrypoints].filter((name) => !known.includes(name));
  if (lacking.length > 0) {
    throw new KeelsonError('POLICY_INVALID', `OPA's SDK does not find ${lacking.join(', ')} in the bundle`);
  }
}
