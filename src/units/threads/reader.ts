import { parentPort, workerData, type Transferable } from 'node:worker_threads';
import type { UnitShape } from '../../policy/unit-shape.ts';
import type { UnitChunk } from '../chunk.ts';
import { fileFrom, type SharedFile } from '../document/bytes.ts';
import { edgeNeeds, type EdgeNeeds } from '../document/edge-needs.ts';
import { hashBySeed, type KeySeed } from '../document/key-hash.ts';
import type { LineRange } from '../document/line-ranges.ts';
import { needsByTypeOf } from '../document/needs.ts';
import { indexFrom, type SharedIndex } from '../document/resource-index.ts';
import { surveyFrom, type SharedSurvey } from '../document/survey.ts';
import { unitCutter, type CutUnits, type RecordRange } from '../document/unit-cutter.ts';
import { digestOf } from './digest-of.ts';
import {
  relationshipsIn,
  resourcesIn,
  type FoundRelationships,
  type FoundResources,
  type KnownResources,
} from './survey-ranges.ts';

// What runs in a thread that reads a document; `readers.ts` calls these by their names.

/** What a thread starts with. */
export interface ReaderData {
  readonly file: SharedFile;
  readonly seed: KeySeed;
  readonly shapes: ReadonlyMap<string, UnitShape>;
  readonly digests: boolean;
}

/** What can be called here. */
export interface ReaderCalls {
  /** Gives the SHA-256 of the document, hex. */
  readonly digest: { readonly message: undefined; readonly value: string };
  readonly resources: { readonly message: LineRange; readonly value: FoundResources };
  /** Tells of all resources, before relationships are asked for. */
  readonly known: {
    readonly message: { readonly resources: SharedIndex; readonly types: readonly string[] };
    readonly value: undefined;
  };
  readonly relationships: { readonly message: LineRange; readonly value: FoundRelationships };
  /** Tells what the survey found, before units are asked for. */
  readonly surveyed: { readonly message: SharedSurvey; readonly value: undefined };
  readonly cut: { readonly message: RecordRange; readonly value: UnitChunk };
}

export interface ReaderCall {
  readonly name: keyof ReaderCalls;
  readonly message: unknown;
}

/** What comes back; nothing where the call failed: who asked does it again, and finds out what is wrong. */
export interface ReaderReply {
  readonly given?: { readonly value: unknown };
}

type Calls = {
  readonly [Name in keyof ReaderCalls]: (message: ReaderCalls[Name]['message']) => ReaderCalls[Name]['value'];
};

const { file, seed, shapes, digests } = workerData as ReaderData;
hashBySeed(seed);
const document = fileFrom(file);
const needs = needsByTypeOf(shapes);
let known: (KnownResources & { readonly needs: EdgeNeeds }) | undefined;
let cutUnits: CutUnits | undefined;

const calls: Calls = {
  digest: () => digestOf(document),
  resources: (range) => resourcesIn(document, range),
  known({ resources, types }) {
    known = { resources: indexFrom(resources), types, needs: edgeNeeds(needs) };
    return undefined;
  },
  relationships(range) {
    if (!known) throw new Error('which resources there are was not told');
    return relationshipsIn(document, known, range);
  },
  surveyed(survey) {
    cutUnits = unitCutter(document, surveyFrom(survey), { needs, digests });
    return undefined;
  },
  cut(range) {
    if (!cutUnits) throw new Error('what the survey found was not told');
    return cutUnits(range);
  },
};

parentPort?.on('message', ({ name, message }: ReaderCall) => {
  const reply = replyOf(name, message);
  parentPort?.postMessage(reply, buffersOf(reply.given?.value));
});

function replyOf(name: keyof ReaderCalls, message: unknown): ReaderReply {
  try {
    return { given: { value: (calls[name] as (message: unknown) => unknown)(message) } };
  } catch {
    return {};
  }
}

/** The memory of a value's arrays, which goes to the other thread instead of a copy. */
function buffersOf(value: unknown): Transferable[] {
  return Object.values(value ?? {})
    .filter((member): member is Uint8Array<ArrayBuffer> => ArrayBuffer.isView(member))
    .map(({ buffer }) => buffer);
}
