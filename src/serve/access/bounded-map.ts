/** A map that forgets what was set longest ago. */
export function boundedMap<Key, Value>(most: number): Map<Key, Value> {
  const map = new Map<Key, Value>();
  const set = map.set.bind(map);
  map.set = (key, value) => {
    map.delete(key);
    set(key, value);
    if (map.size > most) map.delete(map.keys().next().value as Key);
    return map;
  };
  return map;
}
