import { versionOf, type KnownModel } from '../catalogue/models.ts';
import { lastPart } from '../catalogue/calls.ts';
import type { AiPackage } from '../../catalog/ai-packages.ts';
import type { Call, Value } from './calls.ts';
import type { Program } from './uses.ts';

/** A model that code names. What is undefined is not known, or is said by `unknown`. */
export interface ModelUse {
  readonly model?: string;
  /** Of Azure OpenAI: what it is called there says nothing of the model. */
  readonly deployment?: string;
  readonly provider?: string;
  readonly publisher?: string;
  readonly family?: string;
  readonly version?: string;
  /** How it is used: create, ChatOpenAI, from_pretrained. */
  readonly call: string;
  /** An API that serves it, the Hugging Face Hub, or a file. */
  readonly source?: 'api' | 'hub' | 'local';
  readonly pinned?: boolean;
  readonly revision?: string;
  readonly trustRemoteCode?: boolean;
  /** Names of properties that cannot be told. */
  readonly unknown: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** Models that are named for calls, by arguments, settings and constants. */
export function modelsOf(program: Program): ModelUse[] {
  const found = new Map<string, ModelUse>();
  const add = (value: Value, call: Call | undefined, name: string, isCertain: boolean) => {
    const use = useOf(value, call, name, isCertain, program);
    const key = `${value.line}:${value.column}`;
    if (use && !found.has(key)) found.set(key, use);
  };
  const { calls } = program.catalogue;
  for (const { name, value, call } of program.named) {
    if (call && calls.load(call.callee)?.names.includes(name)) continue;
    const kind = calls.model(name);
    if (kind || calls.isDeployment(name)) add(value, call, name, kind === 'certain' && call !== undefined);
  }
  for (const call of program.calls) {
    if (calls.load(call.callee)) continue;
    const own = lastPart(call.callee);
    const [first] = call.positional;
    if (!first) continue;
    if (call.positional.length === 1 && (calls.model(own) || calls.isDeployment(own)))
      add(first, call, own, true);
    else if (calls.isModelCall(call.callee)) add(first, call, 'model', true);
    else if (isNamedForModel(call, program))
      call.positional.forEach((value) => add(value, call, 'model', false));
    else if (program.bindings.sdkOf(call.callee)) add(first, call, 'model', false);
  }
  return [...found.values()];
}

/** MODEL = os.getenv("MODEL", "gpt-4o"), ModelId: aws.String("…") */
function isNamedForModel({ givenTo = '' }: Call, { catalogue: { calls } }: Program): boolean {
  return calls.model(givenTo) !== undefined || calls.isDeployment(givenTo);
}

/** @param isCertain whether the text is a model's id even if the catalogue does not know it. */
function useOf(
  value: Value,
  call: Call | undefined,
  name: string,
  isCertain: boolean,
  { catalogue, bindings, constants }: Program,
): ModelUse | undefined {
  const text = constants.text(value);
  if (text === undefined) return undefined;
  const known = catalogue.models.find(text);
  const place = { line: value.line, column: value.column, call: call ? lastPart(call.callee) : name };
  const sdk = call && bindings.sdkOf(call.callee);
  const isDeployment = catalogue.calls.isDeployment(name);
  if (
    isDeployment ? bindings.any : known !== undefined && bindings.isAzure(call?.callee) && isOpenAi(known)
  ) {
    return isId(text)
      ? { ...place, deployment: text, provider: 'azure', source: 'api', unknown: ['model'] }
      : undefined;
  }
  if (known) return { ...place, ...ofKnown(known, sdk), source: 'api', unknown: [] };
  if (!isCertain || !bindings.any || !isId(text)) return undefined;
  if (bindings.isAzure(call?.callee)) {
    return { ...place, deployment: text, provider: 'azure', source: 'api', unknown: ['model'] };
  }
  return {
    ...place,
    model: text,
    ...(sdk?.provider !== undefined && { provider: sdk.provider }),
    source: 'api',
    pinned: versionOf(text) !== undefined,
    unknown: [],
  };
}

function ofKnown(known: KnownModel, sdk: AiPackage | undefined) {
  // Models of several makers are served by those whose own package is called.
  const isServedByOther =
    sdk?.provider !== undefined &&
    sdk.provider !== known.provider &&
    !['openai', 'langchain'].includes(sdk.provider);
  return {
    ...known,
    ...(isServedByOther &&
      known.publisher === undefined && { provider: sdk.provider, publisher: known.provider }),
    pinned: known.version !== undefined,
  };
}

function isOpenAi({ provider, publisher }: KnownModel): boolean {
  return provider === 'openai' && publisher === undefined;
}

/** Letters and what ids have between them; no sentence, no placeholder. */
function isId(text: string): boolean {
  return /^[A-Za-z0-9][\w.:@/-]{1,120}$/.test(text) && /[A-Za-z]/.test(text);
}
