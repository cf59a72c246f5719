import type { ModelFacts, ModelFormat } from './model.ts';

const largestHeader = 16 * 1024 * 1024;

/** https://github.com/huggingface/safetensors#format: eight bytes of length, then a header in JSON. */
export const safetensors: ModelFormat = {
  is: (head, path, size) => {
    if (head.length < 10 || head[8] !== 0x7b) return false;
    const length = head.readBigUInt64LE(0);
    if (length < 2n || length > BigInt(size - 8)) return false;
    return (
      path.endsWith('.safetensors') ||
      /^\{\s*"[^"]{1,200}"\s*:\s*\{\s*"(dtype|format)"/.test(head.toString('latin1', 8))
    );
  },
  wants: (head) => 8 + Math.min(Number(head.readBigUInt64LE(0)), largestHeader),
  read: (beginning) => ({ format: 'safetensors', pickled: false, ...factsIn(beginning) }),
};

function factsIn(beginning: Buffer): Partial<ModelFacts> {
  let header: Record<string, unknown>;
  try {
    header = JSON.parse(beginning.toString('utf8', 8)) as Record<string, unknown>;
  } catch {
    return {};
  }
  let [tensors, parameters] = [0, 0];
  for (const [name, tensor] of Object.entries(header ?? {})) {
    const shape = (tensor as { shape?: unknown } | null)?.shape;
    if (name === '__metadata__' || !Array.isArray(shape)) continue;
    tensors += 1;
    parameters += shape.reduce((product: number, size) => product * Number(size), 1);
  }
  return { tensors, ...(Number.isSafeInteger(parameters) && { parameters }) };
}
