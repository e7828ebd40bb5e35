import { Failure, noConnection } from '../../api/failure';
import { openBook, type Book } from './book';
import { openJournal, sheetKey, type Shelf } from './journal';
import { BLANK, type Answer } from './parts';
import { openTurn, type Turn, type Window } from './turn';
import { startSync, type SaveBody, type SyncLoop } from './sync-loop';

export const KEY = sheetKey('W00001', 'inspection');

/** localStorage of one device. */
export function shelf(): Shelf & { text: () => string } {
  const rows = new Map<string, string>();
  return {
    get length() {
      return rows.size;
    },
    key: (index) => [...rows.keys()][index] ?? null,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, text) => void rows.set(key, text),
    removeItem: (key) => void rows.delete(key),
    text: () => [...rows.values()].join(' '),
  };
}

export const answer = (record: string, more: Partial<Answer> = {}): Answer => ({
  ...BLANK,
  record,
  ...more,
});

/** A server with one draft: stale writes are refused with what it holds, as the real one does. */
export function server() {
  const held = { rev: 1, answers: {} as Record<string, Answer | null>, down: false, puts: 0 };
  return {
    held,
    elsewhere(code: string, value: Answer) {
      held.answers = { ...held.answers, [code]: value };
      held.rev += 1;
    },
    save: async (body: SaveBody): Promise<{ rev: number }> => {
      if (held.down) throw noConnection();
      if (body.rev !== held.rev) {
        const { rev, answers } = held;
        throw new Failure(409, 'REC-01', '已被更新', [], { rev, answers });
      }
      const tooLong = Object.entries(body.answers ?? {}).filter(
        ([, one]) => (one?.record ?? '').length > 10,
      );
      if (tooLong.length > 0) {
        const fields = tooLong.map(([code]) => ({
          path: `answers.${code}.record`,
          message: '太长',
          code: 'INSP-02',
        }));
        throw new Failure(400, 'INSP-02', '太长', fields);
      }
      held.puts += 1;
      held.answers = { ...held.answers, ...body.answers };
      held.rev += 1;
      return { rev: held.rev };
    },
  };
}

type Scene = {
  book: Book;
  sync: SyncLoop;
  far: ReturnType<typeof server>;
  store: ReturnType<typeof shelf>;
  turn: Turn;
  timers: (() => void)[];
};

const NOW = 1_800_000_000_000;
let windows = 0;

/** A window of a device on which every window lives. */
export const windowNamed = (self: string, now: number): Window => ({
  self,
  lives: async () => true,
  now: () => now,
});

/** A sheet in hand on a device, before a server. */
export function scene(
  far = server(),
  store = shelf(),
  sendPhoto: (ref: string) => Promise<string> = async () => 'attachment1',
): Scene {
  const timers: (() => void)[] = [];
  const { rev, answers } = far.held;
  const head = { inspectedOn: '2026-11-23', companions: '', principalName: '' };
  const turn = openTurn(store, KEY, windowNamed(`${(windows += 1)}`, NOW));
  turn.take();
  const book = openBook({ rev, answers, head }, openJournal(store, KEY), turn, () => NOW);
  const sync = startSync(book, {
    turn,
    arrive: async () => null,
    save: (body) => far.save(body),
    sendPhoto,
    now: () => NOW,
    online: () => true,
    later: (run) => {
      timers.push(run);
      return () => undefined;
    },
  });
  return { book, sync, far, store, timers, turn };
}

/**
 * One device with several windows on one sheet. A window hears of what another wrote only with `news`, as browsers tell it late.
 */
export function device(far = server()): { open: () => Scene; news: () => void } {
  const store = shelf();
  const windows: {
    scene: Scene;
    unheard: [part: string, after: string | null, before: string | null][];
  }[] = [];
  const open = (): Scene => {
    const tell = (key: string, after: string | null): void => {
      const before = store.getItem(key);
      if (before === after || !key.startsWith(`${KEY}:`)) return;
      for (const other of windows)
        if (other.scene !== opened) other.unheard.push([key.slice(KEY.length + 1), after, before]);
    };
    const own = {
      ...store,
      get length() {
        return store.length;
      },
      setItem(key: string, text: string) {
        tell(key, text);
        store.setItem(key, text);
      },
      removeItem(key: string) {
        tell(key, null);
        store.removeItem(key);
      },
    };
    const opened = scene(far, own);
    windows.push({ scene: opened, unheard: [] });
    return opened;
  };
  const news = (): void => {
    for (const {
      scene: { book },
      unheard,
    } of windows)
      for (const one of unheard.splice(0)) book.takeOver(...one);
  };
  return { open, news };
}
