import { AsyncLocalStorage } from 'node:async_hooks';
import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type ContextManager,
  type Span,
  type SpanContext,
  type SpanOptions,
  type SpanStatus,
  type TextMapPropagator,
  type Tracer,
} from '@opentelemetry/api';
import test from 'ava';
import fastify from 'fastify';
import { inSpan } from '../../../src/serve/operations/spans.ts';
import { spansOfRequests } from '../../../src/serve/operations/request-spans.ts';

/** A tracer that keeps what it is told: an SDK as small as can be, of the API's own interfaces. */
interface Kept {
  readonly name: string;
  readonly id: string;
  readonly parent: string | undefined;
  readonly attributes: Attributes;
  status?: SpanStatus;
  ended: boolean;
}

const kept: Kept[] = [];

function startSpan(name: string, options: SpanOptions = {}, parent: Context = context.active()): Span {
  const above = trace.getSpanContext(parent);
  const spanContext: SpanContext = {
    traceId: above?.traceId ?? '0af7651916cd43dd8448eb211c80319c',
    spanId: String(kept.length + 1).padStart(16, '0'),
    traceFlags: TraceFlags.SAMPLED,
  };
  const one: Kept = {
    name,
    id: spanContext.spanId,
    parent: above?.spanId,
    attributes: { ...options.attributes },
    ended: false,
  };
  kept.push(one);
  const span: Span = {
    spanContext: () => spanContext,
    setAttribute: (key, value) => ((one.attributes[key] = value), span),
    setAttributes: () => span,
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: (status) => ((one.status = status), span),
    updateName: () => span,
    end: () => (one.ended = true),
    isRecording: () => true,
    recordException: () => undefined,
  };
  return span;
}

const tracer: Tracer = {
  startSpan,
  startActiveSpan(name: string, ...rest: unknown[]) {
    const work = rest.at(-1) as (span: Span) => unknown;
    const span = startSpan(name, rest.length > 1 ? (rest[0] as SpanOptions) : {});
    return context.with(trace.setSpan(context.active(), span), () => work(span)) as never;
  },
};

const storage = new AsyncLocalStorage<Context>();
const manager: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (active, work, that, ...args) => storage.run(active, () => work.apply(that as never, args)),
  bind: (_, target) => target,
  enable: () => manager,
  disable: () => manager,
};
const propagator: TextMapPropagator = {
  inject: () => undefined,
  extract: (into, carrier, getter) => {
    const [, traceId = '', spanId = ''] =
      /^00-(\w{32})-(\w{16})-01$/.exec(String(getter.get(carrier, 'traceparent'))) ?? [];
    return traceId === ''
      ? into
      : trace.setSpanContext(into, { traceId, spanId, traceFlags: TraceFlags.SAMPLED });
  },
  fields: () => ['traceparent'],
};

test.serial('without an SDK work is done all the same', async (t) => {
  t.is(await inSpan('alone', {}, async () => 7), 7);
  await t.throwsAsync(
    inSpan('alone', {}, () => Promise.reject(new Error('as it is'))),
    { message: 'as it is' },
  );
});

test.serial(
  'spans lie within each other, end, and say whether they failed without its message',
  async (t) => {
    trace.setGlobalTracerProvider({ getTracer: () => tracer });
    context.setGlobalContextManager(manager);
    propagation.setGlobalPropagator(propagator);
    const app = fastify();
    spansOfRequests(app);
    app.get('/runs/:id', () => inSpan('keelson.stage', { 'keelson.stage': 'collect' }, async () => 'done'));
    app.get('/fails', () => inSpan('keelson.delivery', {}, () => Promise.reject(new TypeError('secret'))));
    t.teardown(() => app.close());
    await app.inject({
      url: '/runs/of-somebody?token=x',
      headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
    });
    await app.inject('/fails');

    t.true(kept.every(({ ended }) => ended));
    const [request, stage, failing, delivery] = kept;
    t.deepEqual(request?.attributes, {
      'http.request.method': 'GET',
      'http.route': '/runs/:id',
      'http.response.status_code': 200,
    });
    t.is(request?.name, 'GET /runs/:id');
    t.is(request?.parent, '00f067aa0ba902b7');
    t.is(stage?.parent, request?.id);
    t.is(failing?.status?.code, SpanStatusCode.ERROR);
    t.is(delivery?.parent, failing?.id);
    t.deepEqual(delivery?.status, { code: SpanStatusCode.ERROR, message: 'TypeError' });
    t.notRegex(JSON.stringify(kept), /of-somebody|token|secret/);
  },
);
