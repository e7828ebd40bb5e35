/** A drawer of the device's IndexedDB: values of any kind under text keys. */
export type KeyedStore<T> = {
  /** False when the device did not take it, for want of room mostly: the value then lives as long as the page. */
  put: (key: string, value: T) => Promise<boolean>;
  /** Null when there is nothing under the key. */
  get: (key: string) => Promise<T | null>;
  /** Every value whose key begins so. */
  under: (prefix: string) => Promise<T[]>;
  /** Forgets every value whose key begins so. */
  dropUnder: (prefix: string) => Promise<void>;
};

function finished<T>(call: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call.onsuccess = () => resolve(call.result);
    call.onerror = () => reject(call.error ?? new Error('IndexedDB failed'));
  });
}

/** A full device tells only at the end: the request itself has succeeded by then. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB failed'));
  });
}

const rangeUnder = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Opens a drawer. Browsers in private mode refuse IndexedDB: there, values live as long as the page. */
export function openKeyedStore<T>(name: string, drawer: string): KeyedStore<T> {
  /** What the database does not hold yet, so that a value can be read the moment it is put. */
  const inMemory = new Map<string, T>();
  let opening: Promise<IDBDatabase | null> | null = null;

  const open = (): Promise<IDBDatabase | null> => {
    opening ??= new Promise((resolve) => {
      const call = indexedDB.open(name, 1);
      call.onupgradeneeded = () => call.result.createObjectStore(drawer);
      call.onsuccess = () => resolve(call.result);
      call.onerror = () => resolve(null);
    });
    return opening;
  };

  return {
    async put(key, value) {
      inMemory.set(key, value);
      const database = await open();
      if (database === null) return false;
      try {
        const transaction = database.transaction(drawer, 'readwrite');
        const done = committed(transaction);
        transaction.objectStore(drawer).put(value, key);
        await done;
      } catch {
        return false;
      }
      if (inMemory.get(key) === value) inMemory.delete(key);
      return true;
    },
    async get(key) {
      const kept = inMemory.get(key);
      if (kept !== undefined) return kept;
      const database = await open();
      if (database === null) return null;
      const store = database.transaction(drawer).objectStore(drawer);
      return (await finished(store.get(key) as IDBRequest<T | undefined>)) ?? null;
    },
    async under(prefix) {
      const held = [...inMemory].filter(([key]) => key.startsWith(prefix));
      const database = await open();
      if (database === null) return held.map(([, value]) => value);
      const store = database.transaction(drawer).objectStore(drawer);
      const range = rangeUnder(prefix);
      const keys = finished(store.getAllKeys(range) as IDBRequest<string[]>);
      const values = await finished(store.getAll(range) as IDBRequest<T[]>);
      const stored = (await keys).map((key, at) => [key, values[at] as T] as const);
      return [...new Map([...stored, ...held]).values()];
    },
    async dropUnder(prefix) {
      for (const key of inMemory.keys()) if (key.startsWith(prefix)) inMemory.delete(key);
      const database = await open();
      if (database === null) return;
      const store = database.transaction(drawer, 'readwrite').objectStore(drawer);
      await finished(store.delete(rangeUnder(prefix)));
    },
  };
}
