import { lastPart } from '../catalogue/calls.ts';
import type { Call } from './calls.ts';
import type { ModelUse } from './models.ts';
import type { Program } from './uses.ts';

/** Models that are loaded from the Hugging Face Hub, or from files beside it. */
export function loadsOf(program: Program): ModelUse[] {
  return program.calls.flatMap((call) => {
    const load = program.catalogue.calls.load(call.callee);
    if (!load || (load.package !== undefined && !program.bindings.has(load.package))) return [];
    const value =
      load.names.map((name) => call.named.get(name)).find(Boolean) ?? call.positional[load.position];
    if (!value) return [];
    const model = program.constants.text(value);
    const known = model === undefined ? undefined : program.catalogue.models.find(model);
    const source = model === undefined ? undefined : isPath(model) ? 'local' : 'hub';
    const revision = revisionOf(call, program);
    const trust = trustOf(call, program);
    return [
      {
        line: call.line,
        column: call.column,
        call: lastPart(call.callee),
        provider: 'huggingface',
        ...(model !== undefined && { model }),
        ...(source !== undefined && { source }),
        ...(source === 'hub' &&
          known?.provider === 'huggingface' && {
            family: known.family,
            ...(known.publisher !== undefined && { publisher: known.publisher }),
          }),
        ...revision.said,
        ...(trust !== undefined && { trustRemoteCode: trust }),
        unknown: [
          ...(model === undefined ? ['model', 'source'] : []),
          ...(revision.said.pinned === undefined ? ['pinned'] : []),
          ...(trust === undefined ? ['trust_remote_code'] : []),
        ],
      },
    ];
  });
}

/** ./model, /models/x, C:\x, s3://…: the Hub has owner/name, or a name alone. */
function isPath(text: string): boolean {
  return (
    /^[./~\\]|^[A-Za-z]:[\\/]|^[a-z0-9]+:\/\//.test(text) || text.split('/').length > 2 || /\s/.test(text)
  );
}

/** Only a commit stays what it is: branches and tags move. */
function revisionOf(call: Call, { constants }: Program): { said: { revision?: string; pinned?: boolean } } {
  const value = call.named.get('revision');
  if (!value) return { said: call.spread ? {} : { pinned: false } };
  const revision = constants.text(value);
  if (revision !== undefined) {
    return { said: { revision: revision.slice(0, 100), pinned: /^[0-9a-f]{7,64}$/i.test(revision) } };
  }
  return { said: constants.truth(value) === false ? { pinned: false } : {} };
}

function trustOf(call: Call, { constants }: Program): boolean | undefined {
  const value = call.named.get('trust_remote_code') ?? call.named.get('trustRemoteCode');
  if (value) return constants.truth(value);
  return call.spread ? undefined : false;
}
