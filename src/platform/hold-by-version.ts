/**
 * Reads once and keeps, until the version is another. What was read while the version changed is answered once and not kept: it may be
 * of before the change.
 */
export function holdByVersion<Key, Value>(
  versionNow: () => Promise<string>,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const held = new Map<Key, Value>();
  let heldVersion = '';
  return async (key) => {
    const version = await versionNow();
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
