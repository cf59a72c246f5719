import { createHash } from 'node:crypto';
import type { ModelServer, ServerAuthentication } from '../../generated/catalog-model-servers.ts';
import type { Catalogue } from './catalogue.ts';
import { redactText } from '../transport/secret-forms.ts';
import { at, hasSetting, isTemplate, record, records, text, texts, type Fields } from './object.ts';

/** A container as checks read it, in the spelling of Kubernetes where it has one. */
export interface ContainerFacts {
  readonly name: string;
  readonly init?: true;
  readonly image?: string;
  readonly digestPinned?: boolean;
  /** Id of the server that it runs. */
  readonly server?: string;
  readonly model?: string;
  /** Names of the arguments; values may be secret. */
  readonly arguments: readonly string[];
  readonly ports: readonly number[];
  readonly privileged: boolean;
  readonly runAsNonRoot: boolean;
  readonly authentication?: boolean;
  readonly trustRemoteCode: boolean;
  readonly tls?: boolean;
  readonly controlRoutes?: boolean;
  /** Names of environment variables. */
  readonly environment: readonly string[];
  readonly literalKeys: readonly { readonly name: string; readonly kind: string; readonly sha256: string }[];
}

export interface ReadContainer {
  readonly facts: ContainerFacts;
  /** Properties that are known only when it runs. */
  readonly unknown: readonly string[];
  readonly hostPorts: boolean;
}

/** What a container is read with: the pod that it is in. */
export interface Surroundings {
  readonly pod: Fields;
  readonly annotations: Readonly<Record<string, string>>;
  /** The server that the workload's kind stands for. */
  readonly server: ModelServer | undefined;
  readonly catalogue: Catalogue;
}

export function readContainer(container: Fields, around: Surroundings, init = false): ReadContainer {
  const { catalogue, pod, annotations } = around;
  const image = imageOf(container['image']);
  const words = wordsOf(container);
  const environment = environmentOf(container);
  const server =
    (image === undefined ? undefined : catalogue.ofImage(image)) ??
    catalogue.ofCommand(words) ??
    (init ? undefined : around.server);
  const authentication = authenticationOf(server?.authentication, words, environment, annotations);
  const tls = settingOf(server?.tls, words, environment, server?.authentication?.files);
  const controlRoutes = settingOf(server?.control_routes, words, environment);
  const pinned = image === undefined ? undefined : /@sha256:[0-9a-f]{64}$/.test(image);
  const isPinned = pinned === false && isTemplate(image ?? '') ? undefined : pinned;
  const model = modelOf(server, words, environment.values);
  return {
    facts: {
      name: text(container['name']) ?? '',
      ...(init && { init }),
      ...(image !== undefined && { image: redactText(image) }),
      ...(isPinned !== undefined && { digestPinned: isPinned }),
      ...(server && { server: server.id }),
      ...(model !== undefined && { model }),
      arguments: argumentNames(words),
      ports: records(container['ports']).flatMap(({ containerPort }) =>
        typeof containerPort === 'number' ? [containerPort] : [],
      ),
      privileged: at(container, 'securityContext', 'privileged') === true,
      runAsNonRoot: runsAsNonRoot(record(container['securityContext']), record(pod['securityContext'])),
      ...(authentication !== undefined && { authentication }),
      trustRemoteCode: isSet(server?.remote_code, words, environment.values),
      ...(tls !== undefined && { tls }),
      ...(controlRoutes !== undefined && { controlRoutes }),
      environment: environment.names,
      literalKeys: literalKeys(environment.values, catalogue),
    },
    unknown: [
      ...(image !== undefined && isPinned === undefined ? ['digestPinned'] : []),
      ...(server && authentication === undefined ? ['authentication'] : []),
      ...(tls === undefined ? ['tls'] : []),
      ...(controlRoutes === undefined ? ['controlRoutes'] : []),
    ],
    hostPorts: records(container['ports']).some(({ hostPort }) => typeof hostPort === 'number'),
  };
}

/** Values stay where they are: they may be secret. */
function argumentNames(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => /^--?[A-Za-z][\w.-]{0,80}(?==|$)/.exec(word)?.[0] ?? []))];
}

/** Some operators take an image in parts. */
function imageOf(value: unknown): string | undefined {
  const repository = text(at(value, 'repository'));
  if (repository === undefined) return text(value);
  const tag = text(at(value, 'tag'));
  return tag === undefined ? repository : `${repository}:${tag}`;
}

/** The words of command and arguments, also of those that a shell takes as one text. */
function wordsOf(container: Fields): string[] {
  return [...texts(container['command']), ...texts(container['args'])].flatMap((part) =>
    part
      .slice(0, 20_000)
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}

interface Environment {
  readonly names: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** Whether more is set by what is not read here. */
  readonly open: boolean;
}

function environmentOf(container: Fields): Environment {
  const variables = records(container['env']);
  return {
    names: variables.flatMap(({ name }) => text(name) ?? []),
    values: new Map(
      variables.flatMap(({ name, value }): [string, string][] =>
        typeof name === 'string' && ['string', 'number', 'boolean'].includes(typeof value)
          ? [[name, String(value)]]
          : [],
      ),
    ),
    open: records(container['envFrom']).length > 0,
  };
}

/** Whether it asks who is calling; undefined where what it is configured by is not read. */
function authenticationOf(
  known: ServerAuthentication | undefined,
  words: readonly string[],
  { names, values, open }: Environment,
  annotations: Readonly<Record<string, string>>,
): boolean | undefined {
  if (!known) return undefined;
  if (isSet(known.off, words, values)) return false;
  const referred = (known.on ?? []).some((name) => names.includes(name) && !values.has(name));
  if (referred || isSet(known.on, words, values) || hasSetting(annotations, known.on_annotations))
    return true;
  const byVariable = [...(known.on ?? []), ...(known.off ?? [])].some((name) => !name.startsWith('-'));
  if ((open && byVariable) || isSet(known.files, words, values)) return undefined;
  return known.by_default === true;
}

/** Whether one of its settings is set; undefined where what sets it is not read. */
function settingOf(
  settings: readonly string[] | undefined,
  words: readonly string[],
  { names, values, open }: Environment,
  files?: readonly string[],
): boolean | undefined {
  if (isSet(settings, words, values)) return true;
  const variables = (settings ?? [])
    .filter((name) => !name.startsWith('-'))
    .map((name) => name.split('=', 1)[0]);
  const referred = variables.some((name) => name !== undefined && names.includes(name) && !values.has(name));
  const byFile = settings !== undefined && isSet(files, words, values);
  return referred || (open && variables.length > 0) || byFile ? undefined : false;
}

/** Arguments, and variables by name or as NAME=value. One that is set to nothing is not set. */
function isSet(
  settings: readonly string[] | undefined,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): boolean {
  return (settings ?? []).some((setting) =>
    setting.startsWith('-') ? hasArgument(setting, words) : hasVariable(setting, values),
  );
}

function hasArgument(setting: string, words: readonly string[]): boolean {
  if (setting.includes('=')) {
    const [name, value] = setting.split(/=(.*)/s);
    return words.some((word, index) => word === setting || (word === name && words[index + 1] === value));
  }
  return words.some(
    (word) => word === setting || (word.startsWith(`${setting}=`) && !/=(''|""|false)?$/i.test(word)),
  );
}

function hasVariable(setting: string, values: ReadonlyMap<string, string>): boolean {
  const [name = '', value] = setting.split(/=(.*)/s);
  const own = values.get(name);
  return own !== undefined && (value === undefined ? own !== '' : own.toLowerCase() === value.toLowerCase());
}

function modelOf(
  server: ModelServer | undefined,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): string | undefined {
  const { arguments: names = [], environment = [], after } = server?.models ?? {};
  const named = names.map((name) => valueOf(name, words)).find((value) => value !== undefined);
  const following = after === undefined ? undefined : words[words.indexOf(after) + 1];
  const model =
    named ??
    environment.map((name) => values.get(name)).find((value) => value !== undefined) ??
    (words.includes(after ?? '') && following?.startsWith('-') === false ? following : undefined);
  return model === undefined || model === '' || isTemplate(model)
    ? undefined
    : redactText(model.slice(0, 300));
}

function valueOf(name: string, words: readonly string[]): string | undefined {
  const index = words.indexOf(name);
  if (index >= 0) return words[index + 1];
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** What the container says counts more than what its pod says. Where both are silent the image decides, which may be root. */
function runsAsNonRoot(own: Fields, pod: Fields): boolean {
  const nonRoot = own['runAsNonRoot'] ?? pod['runAsNonRoot'];
  const user = own['runAsUser'] ?? pod['runAsUser'];
  return nonRoot === true || (typeof user === 'number' && user > 0);
}

/** Keys that stand in the manifest itself: their kind, and a hash that tells one from another. */
function literalKeys(values: ReadonlyMap<string, string>, { key_variables: kinds }: Catalogue) {
  return [...values].flatMap(([name, value]) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    return kind === undefined || value.length < 8 || isTemplate(value)
      ? []
      : [{ name, kind, sha256: createHash('sha256').update(value).digest('hex') }];
  });
}
