import { SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import { version } from '../../version.ts';

/** Of whatever SDK of OpenTelemetry the process was started with (`--import`); without one, nothing is recorded. */
export function tracer() {
  return trace.getTracer('keelson', version);
}

/**
 * Does work within a span, which ends with it, and tells whether it failed. Attributes name no resources and hold no secrets.
 *
 * @throws what the work throws.
 */
export async function inSpan<Result>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  return tracer().startActiveSpan(name, { attributes, kind: SpanKind.INTERNAL }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      // Messages may name what is not for a tracing system: the kind of error is enough.
      const type = error instanceof Error ? error.name : typeof error;
      span.setAttribute('error.type', type);
      span.setStatus({ code: SpanStatusCode.ERROR, message: type });
      throw error;
    } finally {
      span.end();
    }
  });
}
