/**
 * Reads once and keeps, until the version is another. What was read while the version changed is answered once and not kept: it may be
 * of before the change. The caller hands over the version that it has just read.
 */
export function holdByVersion<Key, Value>(
  read: (key: Key) => Promise<Value>,
): (key: Key, version: string) => Promise<Value> {
  const held = new Map<Key, Value>();
  let heldVersion = '';
  return async (key, version) => {
    if (version !== heldVersion) {
      held.clear();
      heldVersion = version;
    }
    if (held.has(key)) return held.get(key) as Value;
    const value = await read(key);
    if (version === heldVersion) held.set(key, value);
    return value;
  };
}
