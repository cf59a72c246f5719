/** One HTTP request as an SDK client is about to send it. */
export interface WireRequest {
  readonly method: string;
  /** Absolute URL, of the provider's own host. */
  readonly url: string;
  /** Lower-cased names. Never captured. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

export interface WireResponse {
  readonly status: number;
  /** Lower-cased names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request and gives the provider's answer, whatever its status. Throws only when there is no answer. */
export type Send = (request: WireRequest) => Promise<WireResponse>;

/** Wraps a Send in another concern: retry, capture, redaction, limits. */
export type Layer = (next: Send) => Send;

/** Puts layers around a Send: the first named is the outermost. */
export function layered(send: Send, ...layers: readonly Layer[]): Send {
  return layers.reduceRight<Send>((next, layer) => layer(next), send);
}

/** The operation an AWS JSON request names in its header, undefined for other protocols. */
export function operationOf(request: WireRequest): string | undefined {
  return request.headers['x-amz-target'];
}
