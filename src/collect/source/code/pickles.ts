import type { Call, Value } from './calls.ts';
import type { Program } from './uses.ts';

/** A call that reads a file in a format that can hold code. */
export interface PickleLoad {
  /** torch.load, joblib.load, pickle.load … */
  readonly call: string;
  /** Whether code in it is refused; undefined where the call has no such argument, or it cannot be told. */
  readonly weightsOnly?: boolean;
  /** Whether it came over a network; undefined where that cannot be told. */
  readonly downloaded?: boolean;
  readonly unknown: readonly string[];
  readonly line: number;
  readonly column: number;
}

export function picklesOf(program: Program): PickleLoad[] {
  const { catalogue, bindings } = program;
  if (!bindings.any) return [];
  return program.calls.flatMap((call) => {
    const name = bindings.canonical(call.callee);
    const pickle = catalogue.calls.pickle(name);
    if (!pickle) return [];
    const only = pickle.safe === undefined ? undefined : onlyWeights(call, pickle.safe, program);
    const downloaded = isDownloaded(call.positional[0] ?? call.named.get('f'), call, program);
    return [
      {
        line: call.line,
        column: call.column,
        call: pickle.call,
        ...(only?.said !== undefined && { weightsOnly: only.said }),
        ...(downloaded !== undefined && { downloaded }),
        unknown: [
          ...(only && only.said === undefined ? ['weights_only'] : []),
          // What refuses code may read what it likes.
          ...(downloaded === undefined && !only ? ['downloaded'] : []),
        ],
      },
    ];
  });
}

/** What is not said was false before PyTorch 2.6, and which version runs is not certain here. */
function onlyWeights(call: Call, name: string, { constants }: Program): { said: boolean | undefined } {
  const value = call.named.get(name);
  if (value) return { said: constants.truth(value) };
  return { said: call.spread ? undefined : false };
}

function isDownloaded(value: Value | undefined, call: Call, program: Program): boolean | undefined {
  const { constants, catalogue, bindings } = program;
  if (!value) return undefined;
  const source = value.call ?? constants.call(value);
  if (source !== undefined && catalogue.calls.isDownload(bindings.canonical(source))) return true;
  // pickle.load(open(path, "rb")), pickle.loads(BytesIO(…).read())
  const inner =
    source !== undefined && /(?:^|\.)(?:open|BytesIO|Path)$/.test(source)
      ? innerCall(call, source, program)
      : undefined;
  if (inner) return isDownloaded(inner.positional[0], inner, program);
  const path = constants.text(value);
  return path === undefined ? undefined : /^[a-z0-9]+:\/\//.test(path);
}

const mostBetween = 20;

/** The call that is given to another, which begins before it. */
function innerCall(call: Call, callee: string, { calls }: Program): Call | undefined {
  const start = calls.indexOf(call) + 1;
  return calls
    .slice(start, start + mostBetween)
    .find((one) => one.callee === callee && one.line === call.line);
}
