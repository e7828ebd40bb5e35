/** An object that was kept as text in the browser's storage; null for none. What is damaged counts as none and is removed. */
export function keptObject(storage: Storage, key: string): Record<string, unknown> | null {
  const text = storage.getItem(key);
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  storage.removeItem(key);
  return null;
}
