import type { Sink } from '../../generated/service.ts';
import type { SinkKind } from './sink.ts';

/** Every kind of sink; a new one adds a line here. What it stands on is loaded when something is sent to it. */
export const sinkKinds: { readonly [Kind in Sink['kind']]: SinkKind<Extract<Sink, { kind: Kind }>> } = {
  webhook: { sendsAll: false, load: async () => (await import('./webhook/sink.ts')).deliver },
  slack: { sendsAll: false, load: async () => (await import('./slack/sink.ts')).deliver },
  teams: { sendsAll: false, load: async () => (await import('./teams/sink.ts')).deliver },
  'github-code-scanning': {
    sendsAll: true,
    load: async () => (await import('./github-code-scanning/sink.ts')).deliver,
  },
  'security-hub': { sendsAll: false, load: async () => (await import('./security-hub/sink.ts')).deliver },
  'splunk-hec': { sendsAll: false, load: async () => (await import('./splunk-hec/sink.ts')).deliver },
  elastic: { sendsAll: false, load: async () => (await import('./elastic/sink.ts')).deliver },
  'object-store': { sendsAll: false, load: async () => (await import('./object-store/sink.ts')).deliver },
};

/** How a sink of the configuration is sent to. */
export async function deliverTo(
  sink: Sink,
): Promise<SinkKind['load'] extends () => Promise<infer D> ? D : never> {
  return sinkKinds[sink.kind].load() as never;
}
