import { addressIn, isLocal, type Address } from '../catalogue/endpoints.ts';
import type { Program } from './uses.ts';

/** An address of an AI service that code names. */
export interface EndpointUse extends Address {
  readonly provider?: string;
  readonly service?: string;
  /** The argument or setting that it is given to. */
  readonly setting?: string;
  readonly local: boolean;
  readonly line: number;
  readonly column: number;
}

/** Addresses of known services, and others that are given to clients of AI services. */
export function endpointsOf(program: Program): EndpointUse[] {
  const { catalogue, bindings, constants } = program;
  const settings = new Map<string, { name: string; isClient: boolean }>();
  const texts = new Map<string, string>();
  for (const { name, value, call } of program.named) {
    const place = `${value.line}:${value.column}`;
    const isClient =
      call !== undefined && bindings.sdkOf(call.callee) !== undefined && catalogue.calls.isEndpoint(name);
    if (!settings.has(place)) settings.set(place, { name, isClient });
    const text = isClient ? constants.text(value) : undefined;
    if (text !== undefined) texts.set(place, text);
  }
  const found = program.tokens.flatMap(({ kind, text, line, column }): EndpointUse[] => {
    if (kind !== 'text' || text.length > longest) return [];
    const setting = settings.get(`${line}:${column}`);
    const address = addressIn(text) ?? bareHost(text, setting?.name, program);
    const known = address && catalogue.endpoints.find(address.host);
    if (!address || (!known && !setting?.isClient)) return [];
    return [
      { ...address, ...known, ...ofSetting(setting?.name), local: isLocal(address.host), line, column },
    ];
  });
  return [...found, ...ofConstants(program, settings, texts, found)];
}

const longest = 2000;

/** Own addresses that reach a client by a constant: known ones were found where they are written. */
function ofConstants(
  { catalogue }: Program,
  settings: ReadonlyMap<string, { name: string; isClient: boolean }>,
  texts: ReadonlyMap<string, string>,
  found: readonly EndpointUse[],
): EndpointUse[] {
  const places = new Set(found.map(({ line, column }) => `${line}:${column}`));
  return [...texts].flatMap(([place, text]) => {
    const address = places.has(place) ? undefined : addressIn(text);
    if (!address || catalogue.endpoints.find(address.host)) return [];
    const [line = 1, column = 1] = place.split(':').map(Number);
    return [
      { ...address, ...ofSetting(settings.get(place)?.name), local: isLocal(address.host), line, column },
    ];
  });
}

function ofSetting(name: string | undefined): { setting?: string } {
  return name === undefined ? {} : { setting: name.slice(0, 100) };
}

/** endpoint = "name.openai.azure.com" */
function bareHost(text: string, name: string | undefined, { catalogue }: Program): Address | undefined {
  if (name === undefined || !catalogue.calls.isEndpoint(name) || !/^[a-z0-9.-]{4,253}$/i.test(text))
    return undefined;
  const address = addressIn(`https://${text}`);
  return address && catalogue.endpoints.find(address.host) ? address : undefined;
}
