/** The storage of a browser in memory. */
export function storageOf(texts: Record<string, string> = {}): Storage {
  const held = new Map(Object.entries(texts));
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}
