/** A drawer of the device's IndexedDB: values of any kind under text keys. */
export type KeyedStore<T> = {
  put: (key: string, value: T) => Promise<void>;
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
      if (database === null) return;
      const store = database.transaction(drawer, 'readwrite').objectStore(drawer);
      await finished(store.put(value, key));
      if (inMemory.get(key) === value) inMemory.delete(key);
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
      return finished(store.getAll(rangeUnder(prefix)) as IDBRequest<T[]>);
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
