import { addressIn, isLocal } from '../catalogue/endpoints.ts';
import type { SourceCatalogue } from '../catalogue/catalogue.ts';
import type { EndpointUse } from '../code/endpoints.ts';
import type { ModelUse } from '../code/models.ts';

/** What a file of settings says: .env, YAML, JSON, TOML, properties, shell. */
export interface Settings {
  readonly models: readonly ModelUse[];
  readonly endpoints: readonly EndpointUse[];
}

const pair =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,100})["']?[ \t]{0,8}[:=][ \t]{0,8}(["']?)([^\s"',#[\]{}()]{2,300})/g;
const longestLine = 5000;

/**
 * Models and endpoints of settings, by their names: OPENAI_MODEL=gpt-4o, "azure_endpoint": "https://…". Only ids of models that
 * the catalogue knows count, since settings have names for everything.
 *
 * @param comment what begins a comment: # or //; undefined where the language has none.
 */
export function settingsOf(text: string, comment: string | undefined, catalogue: SourceCatalogue): Settings {
  const models: ModelUse[] = [];
  const endpoints: EndpointUse[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = withoutComment(raw.length > longestLine ? raw.slice(0, longestLine) : raw, comment);
    if (!/[:=]/.test(line)) return;
    for (const match of line.matchAll(pair)) {
      const [whole, name = '', , value = ''] = match;
      const place = { line: index + 1, column: match.index + whole.length - value.length + 1 };
      const model = modelIn(name, value, catalogue);
      if (model) models.push({ ...model, ...place });
      const endpoint = endpointIn(name, value, catalogue);
      if (endpoint) endpoints.push({ ...endpoint, ...place });
    }
  });
  return { models, endpoints };
}

/** A mark of a comment begins one at the start of a line or after a space, where no address goes on. */
function withoutComment(line: string, comment: string | undefined): string {
  if (comment === undefined) return line;
  for (let at = line.indexOf(comment); at >= 0; at = line.indexOf(comment, at + 1)) {
    if (at === 0 || /\s/.test(line[at - 1] ?? '')) return line.slice(0, at);
  }
  return line;
}

type Found<T> = Omit<T, 'line' | 'column'>;

function modelIn(
  name: string,
  value: string,
  { calls, models }: SourceCatalogue,
): Found<ModelUse> | undefined {
  if (isNamed(name, (part) => calls.isDeployment(part))) {
    return /^[\w.-]{2,64}$/.test(value)
      ? { call: name, deployment: value, provider: 'azure', source: 'api', unknown: ['model'] }
      : undefined;
  }
  const known = isNamed(name, (part) => calls.model(part) !== undefined) ? models.find(value) : undefined;
  return known && { call: name, ...known, source: 'api', pinned: known.version !== undefined, unknown: [] };
}

/** OPENAI_MODEL, spring.ai.openai.chat.options.model, CHAT_MODEL_NAME: by the end of the name. */
function isNamed(name: string, is: (part: string) => boolean): boolean {
  const words = name.split(/[._-]|(?<=[a-z])(?=[A-Z])/).slice(-6);
  return words.some((_, index) => is(words.slice(index).join('_')));
}

function endpointIn(
  name: string,
  value: string,
  { endpoints, calls }: SourceCatalogue,
): Found<EndpointUse> | undefined {
  const isBare = /^[a-z0-9.-]{4,253}$/i.test(value) && isNamed(name, (part) => calls.isEndpoint(part));
  const address = addressIn(isBare ? `https://${value}` : value);
  const known = address && endpoints.find(address.host);
  return known && { ...address, ...known, setting: name.slice(0, 100), local: isLocal(address.host) };
}
