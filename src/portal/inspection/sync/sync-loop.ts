import { asFailure, type Failure } from '../../api/failure';
import type { Book, Current } from './book';
import { BLANK, headName, sameAnswer, sendable, type Answer } from './parts';
import { RENEW_MS, type Turn } from './turn';

/** What a PUT of a draft carries: the revision it stands on and what was written since. */
export type SaveBody = {
  rev: number;
  answers?: Record<string, Answer | null>;
  inspectedOn?: string;
  companions?: string;
  principalName?: string;
};

/** The outside of a sync: the server's two doors, the clock, the timer. */
export type SyncDoors = {
  turn: Turn;
  /** Sees to it that the server has the sheet at all; gives what it holds when it has just got it, else null. */
  arrive: () => Promise<Current | null>;
  save: (body: SaveBody) => Promise<{ rev: number }>;
  /** Gives the attachment's id. */
  sendPhoto: (ref: string) => Promise<string>;
  now: () => number;
  /** False when the device itself knows that it has no network. */
  online: () => boolean;
  /** Runs later, in milliseconds; gives the way to call it off. */
  later: (run: () => void, ms: number) => () => void;
};

/** `saved` at epoch milliseconds, null when nothing was written on this page yet. */
export type SyncStatus =
  | { step: 'saved'; at: number | null }
  | { step: 'kept' }
  | { step: 'sending' }
  | { step: 'offline' }
  | { step: 'signedOut' }
  | { step: 'refused'; message: string; code?: string };

export type SyncLoop = {
  status: () => SyncStatus;
  subscribe: (listener: () => void) => () => void;
  /** Something was written: goes out once the hand rests. */
  soon: () => void;
  /** Tries at once; resolves when this try is over. */
  now: () => Promise<void>;
  stop: () => void;
};

const REST_MS = 1_200;
/** A dead network is asked seldom; the browser's own "online" comes sooner anyhow. */
const RETRY_MS = [4_000, 10_000, 30_000, 60_000] as const;
/** Each round answers one refusal; more in a row means that the two sides do not understand each other. */
const ROUNDS = 8;

const willPass = (failure: Failure): boolean =>
  failure.offline || failure.status === 429 || failure.status >= 500;

function bodyOf(book: Book, due: ReturnType<Book['due']>): SaveBody {
  const body: SaveBody = { rev: book.rev() };
  for (const { part, value } of due) {
    const name = headName(part);
    if (name !== null && typeof value === 'string') body[name] = value;
    else if (typeof value !== 'string') {
      const answer = sendable(value);
      body.answers = { ...body.answers, [part]: sameAnswer(answer, BLANK) ? null : answer };
    }
  }
  return body;
}

/** Marks the parts the server named; false when it named none, so that the refusal concerns the whole. */
function refuseParts(book: Book, failure: Failure, due: ReturnType<Book['due']>): boolean {
  let named = false;
  for (const field of failure.fields) {
    const steps = field.path.split('.').filter((step) => step !== 'data');
    const part = steps[0] === 'answers' ? steps[1] : `@${steps[0] ?? ''}`;
    if (part === undefined || !due.some((change) => change.part === part)) continue;
    book.refuse(part, field.message);
    named = true;
  }
  return named;
}

async function sendPhotos(book: Book, doors: SyncDoors): Promise<void> {
  for (const { code, ref } of book.duePhotos()) {
    if (!doors.turn.held()) return;
    try {
      const attachment = await doors.sendPhoto(ref);
      // Whoever took the turn meanwhile sends it again under the same key and gets the same attachment.
      if (doors.turn.held()) book.photoSent(code, ref, attachment);
    } catch (error) {
      const failure = asFailure(error);
      if (willPass(failure) || failure.status === 401) throw failure;
      book.photoFailed(code, ref, failure.message);
    }
  }
}

/** Sends what is due until nothing is, or until another window takes the turn; throws the Failure that stands in the way. */
async function bringUp(book: Book, doors: SyncDoors): Promise<void> {
  const arrived = await doors.arrive();
  if (arrived !== null) book.meet(arrived);
  for (let round = 0; round < ROUNDS && doors.turn.held(); round += 1) {
    // Words first: they are light, and a photo may take a minute.
    book.tidy();
    let due = book.due();
    if (due.length === 0) {
      await sendPhotos(book, doors);
      due = book.due();
    }
    if (due.length === 0) return;
    due = book.sending(due);
    try {
      const saved = await doors.save(bodyOf(book, due));
      // Whoever took the turn meanwhile finds in the journal what was sent here, and puts it away.
      if (doors.turn.held()) book.settle(due, saved.rev);
    } catch (error) {
      const failure = asFailure(error);
      const current = failure.current as Current | undefined;
      if (failure.status === 409 && current?.answers) book.meet(current);
      else if (failure.status !== 400 || !refuseParts(book, failure, due)) throw failure;
    }
  }
}

/** Brings a sheet to the server in the background: when the hand rests, when the network returns, again after a failure. */
export function startSync(book: Book, doors: SyncDoors): SyncLoop {
  let status: SyncStatus = { step: 'saved', at: null };
  let running: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let failures = 0;
  let stopped = false;
  const listeners = new Set<() => void>();

  const waits = (): boolean => book.due().length + book.duePhotos().length > 0;
  const become = (next: SyncStatus): void => {
    status = next;
    listeners.forEach((listener) => listener());
  };
  const schedule = (ms: number): void => {
    callOff?.();
    if (!stopped) callOff = doors.later(() => void now(), ms);
  };
  const fail = (failure: Failure): void => {
    if (failure.status === 401) become({ step: 'signedOut' });
    else if (willPass(failure)) {
      become({ step: 'offline' });
      schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 60_000);
      failures += 1;
    } else become({ step: 'refused', message: failure.message, code: failure.code });
  };
  /** Another window brings up what there is; should it die, this one will. */
  const leaveToOther = (): void => {
    if (waits()) {
      become({ step: 'kept' });
      schedule(RENEW_MS);
    } else if (status.step !== 'saved') become({ step: 'saved', at: doors.now() });
  };
  const attempt = async (): Promise<void> => {
    if (await doors.turn.elsewhere()) {
      leaveToOther();
      return;
    }
    book.tidy();
    if (waits()) {
      doors.turn.take();
      become({ step: 'sending' });
    }
    try {
      await bringUp(book, doors);
      if (!doors.turn.held()) {
        leaveToOther();
        return;
      }
      failures = 0;
      if (status.step !== 'saved') become({ step: 'saved', at: doors.now() });
    } catch (error) {
      fail(asFailure(error));
    }
  };
  const now = async (): Promise<void> => {
    callOff?.();
    while (running !== null) await running;
    if (stopped) return;
    running = attempt().finally(() => {
      running = null;
    });
    await running;
  };

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    soon() {
      // Offline, the retry that is under way will take it along.
      if (['refused', 'offline', 'signedOut'].includes(status.step)) return;
      schedule(REST_MS);
      if (status.step === 'saved') become({ step: doors.online() ? 'kept' : 'offline' });
    },
    now,
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
