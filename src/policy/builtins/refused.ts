/**
 * Builtins of OPA that this host does not give, and why. A module that calls one is refused when it is loaded.
 * A result must follow from the input, the data and the policy alone: whoever evaluates it, wherever and whenever.
 */
export const refusedBuiltins: Readonly<Record<string, string>> = {
  'http.send': 'a policy must not reach the network',
  'net.lookup_ip_addr': 'a policy must not reach the network',
  'opa.runtime': 'it shows the configuration and the environment of the process, secrets included',
  'rego.parse_module': 'it needs the Rego compiler, which only building a bundle has',
  trace: 'there is no trace to write to; print is removed when a bundle is built, too',
  'internal.print': 'there is no console to print to; build without --wasm-include-print',
  'internal.test_case': 'tests run in OPA itself, not in a compiled bundle',
};
