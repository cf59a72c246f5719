import { callsOf, type Calls } from './calls.ts';
import type { SourceCatalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../lexer/language.ts';
import { tokensOf, type Token } from '../lexer/lexer.ts';
import { agentsOf, type AgentUse } from './agents.ts';
import { bindingsOf, type Bindings, type SdkUse } from './bindings.ts';
import { constantsOf, type Constants } from './constants.ts';
import { endpointsOf, type EndpointUse } from './endpoints.ts';
import { importsOf } from './imports.ts';
import { loadsOf } from './loads.ts';
import { modelsOf, type ModelUse } from './models.ts';
import { picklesOf, type PickleLoad } from './pickles.ts';

/** What one program uses. */
export interface Uses {
  readonly sdks: readonly SdkUse[];
  readonly models: readonly ModelUse[];
  readonly endpoints: readonly EndpointUse[];
  readonly pickles: readonly PickleLoad[];
  readonly agents: readonly AgentUse[];
}

/** What a program is looked through with. */
export interface Program extends Calls {
  readonly tokens: readonly Token[];
  readonly bindings: Bindings;
  readonly constants: Constants;
  readonly catalogue: SourceCatalogue;
}

/**
 * Finds what a program uses. Comments are no use, and nothing is executed.
 *
 * @param isLocal whether a module is the project's own.
 */
export function usesOf(
  text: string,
  language: Language,
  catalogue: SourceCatalogue,
  isLocal: (module: string) => boolean = () => false,
): Uses {
  const tokens = tokensOf(text, language);
  const calls = callsOf(tokens);
  const bindings = bindingsOf(importsOf(tokens, language.id), calls, language.id, catalogue, isLocal);
  const program: Program = { tokens, ...calls, bindings, constants: constantsOf(calls), catalogue };
  return {
    sdks: bindings.sdks,
    models: [...loadsOf(program), ...modelsOf(program)],
    endpoints: endpointsOf(program),
    pickles: picklesOf(program),
    agents: agentsOf(program),
  };
}
