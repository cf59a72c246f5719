import type { Url } from '../go/url.ts';
import { record } from '../../engine/value/collections.ts';
import type { Value } from '../../engine/value/model.ts';

/** A URL in the shape of Go's url.URL. */
export function urlValue(url: Url): Value {
  return record({
    Scheme: url.scheme,
    Opaque: url.opaque,
    User: url.hasUser ? record({}) : null,
    Host: url.host,
    Path: url.path,
    RawPath: url.rawPath,
    OmitHost: url.omitHost,
    ForceQuery: url.forceQuery,
    RawQuery: url.rawQuery,
    Fragment: url.fragment,
    RawFragment: '',
  });
}
