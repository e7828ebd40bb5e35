/** Pictures of unsent forms, in IndexedDB: localStorage has no room for them. */
const DATABASE = 'nol-pictures';
const STORE = 'pictures';

/**
 * What the database does not hold yet, so that a picture can be used the moment it is taken. Browsers in private mode
 * refuse IndexedDB: there pictures live as long as the page.
 */
const inMemory = new Map<string, Blob>();

let opening: Promise<IDBDatabase | null> | null = null;

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    const call = indexedDB.open(DATABASE, 1);
    call.onupgradeneeded = () => call.result.createObjectStore(STORE);
    call.onsuccess = () => resolve(call.result);
    call.onerror = () => resolve(null);
  });
  return opening;
}

function finished<T>(call: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call.onsuccess = () => resolve(call.result);
    call.onerror = () => reject(call.error ?? new Error('IndexedDB failed'));
  });
}

const nameOf = (draft: string, id: string): string => `${draft}|${id}`;

/** Keeps a picture for a draft; it can be read at once, and has been stored when the promise resolves. */
export async function putPicture(draft: string, id: string, blob: Blob): Promise<void> {
  const name = nameOf(draft, id);
  inMemory.set(name, blob);
  const database = await open();
  if (database === null) return;
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  await finished(store.put(blob, name));
  inMemory.delete(name);
}

/** A kept picture, or null when the device has lost it. */
export async function getPicture(draft: string, id: string): Promise<Blob | null> {
  const kept = inMemory.get(nameOf(draft, id));
  if (kept) return kept;
  const database = await open();
  if (database === null) return null;
  const store = database.transaction(STORE).objectStore(STORE);
  const blob = await finished(store.get(nameOf(draft, id)) as IDBRequest<Blob | undefined>);
  return blob ?? null;
}

/** Forgets every picture of a draft. */
export async function dropPictures(draft: string): Promise<void> {
  const prefix = `${draft}|`;
  for (const name of inMemory.keys()) if (name.startsWith(prefix)) inMemory.delete(name);
  const database = await open();
  if (database === null) return;
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  await finished(store.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
}
