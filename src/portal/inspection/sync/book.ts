import type { Journal } from './journal';
import {
  BLANK,
  headName,
  headPart,
  photosOf,
  isOnDevice,
  renamePhoto,
  sameAnswer,
  sameWords,
  sendable,
  type Answer,
  type Answers,
  type Change,
  type Head,
} from './parts';

/** An item written here and elsewhere since the two last agreed. */
export type Conflict = { code: string; mine: Answer; theirs: Answer };

export type ServerState = { rev: number; answers: Answers; head: Head };

/** What of a sheet has changed for those who look: one item, the line above the items, anything that waits. */
export type Topic = `item:${string}` | 'values' | 'head' | 'any';

/**
 * The sheet as it stands on this device: what the server last said, and over it what was written here since. Every change is in the
 * journal before `change` returns.
 */
export type Book = ReturnType<typeof openBook>;

/** Opens a sheet over what the server said and what the journal still holds; `now` stamps changes. */
export function openBook(server: ServerState, journal: Journal, now: () => number) {
  let rev = server.rev;
  let base: Answers = server.answers;
  let headBase = server.head;
  const pending = journal.read();
  const theirs = new Map<string, Answer>();
  const refused = new Map<string, string>();
  const failedPhotos = new Map<string, string>();
  /** Sent since the server last answered: an own write whose answer was lost on the way is nobody else's. */
  let unanswered: { part: string; value: Answer }[] = [];
  const listeners = new Map<Topic, Set<() => void>>();
  let full = false;

  const tell = (...topics: Topic[]): void => {
    for (const topic of topics) listeners.get(topic)?.forEach((listener) => listener());
  };
  const baseOf = (code: string): Answer => base[code] ?? BLANK;
  const answer = (code: string): Answer => {
    const change = pending.get(code);
    return change && typeof change.value !== 'string' ? change.value : baseOf(code);
  };
  const keep = (part: string, value: Answer | string): void => {
    const change = { part, value, changedAt: new Date(now()).toISOString() };
    pending.set(part, change);
    full = !journal.write(change);
  };
  const drop = (part: string): void => {
    pending.delete(part);
    journal.forget(part);
  };

  const change = (code: string, part: Partial<Answer>): void => {
    refused.delete(code);
    keep(code, { ...answer(code), ...part });
    tell(`item:${code}`, 'any');
    if ('value' in part) tell('values');
  };
  const unsent = ({ part, value }: Change): boolean => {
    if (refused.has(part) || theirs.has(part)) return false;
    return typeof value === 'string' || !sameAnswer(sendable(value), baseOf(part));
  };

  return {
    answer,
    change,
    rev: (): number => rev,
    head: (): Head => {
      const written = (name: keyof Head): string =>
        (pending.get(headPart(name))?.value as string | undefined) ?? headBase[name];
      return {
        inspectedOn: written('inspectedOn'),
        companions: written('companions'),
        principalName: written('principalName'),
      };
    },
    changeHead: (name: keyof Head, text: string): void => {
      refused.delete(headPart(name));
      keep(headPart(name), text);
      tell('head', 'any');
    },
    refusalOf: (part: string): string | undefined => refused.get(part),
    photoFailure: (ref: string): string | undefined => failedPhotos.get(ref),
    noRoom: (): boolean => full,
    /** Everything written here that the server has not got. */
    waiting: (): number => pending.size,
    conflicts: (): Conflict[] =>
      [...theirs].map(([code, other]) => ({ code, mine: answer(code), theirs: other })),

    /** Forgets what was written and taken back, or has reached the server although its answer was lost on the way. */
    tidy: (): void => {
      for (const { part, value } of [...pending.values()]) {
        if (typeof value === 'string' || theirs.has(part)) continue;
        if (sameAnswer(value, baseOf(part))) drop(part);
      }
    },
    /** What can go out now, without what waits for a decision or was refused. */
    due: (): Change[] => [...pending.values()].filter(unsent),
    /** These are about to go out. */
    sending: (changes: readonly Change[]): void => {
      for (const { part, value } of changes) {
        if (typeof value !== 'string') unanswered.push({ part, value: sendable(value) });
      }
    },
    /** Photos that wait to go out, each with its item. */
    duePhotos: (): { code: string; ref: string }[] =>
      [...pending.values()].flatMap(({ part, value }) =>
        typeof value === 'string'
          ? []
          : photosOf(value)
              .filter((ref) => isOnDevice(ref) && !failedPhotos.has(ref))
              .map((ref) => ({ code: part, ref })),
      ),
    photoSent: (code: string, ref: string, attachmentId: string): void =>
      change(code, renamePhoto(answer(code), ref, attachmentId)),
    photoFailed: (code: string, ref: string, message: string): void => {
      failedPhotos.set(ref, message);
      tell(`item:${code}`, 'any');
    },
    retryPhoto: (code: string, ref: string): void => {
      failedPhotos.delete(ref);
      tell(`item:${code}`, 'any');
    },

    /** The server has taken these. What was written meanwhile stays. */
    settle: (sent: readonly Change[], newRev: number): void => {
      rev = newRev;
      unanswered = [];
      for (const item of sent) {
        const name = headName(item.part);
        const { value } = item;
        if (name !== null && typeof value === 'string') headBase = { ...headBase, [name]: value };
        else if (typeof value !== 'string') base = { ...base, [item.part]: sendable(value) };
        const whole = typeof value === 'string' || !photosOf(value).some(isOnDevice);
        if (whole && pending.get(item.part) === item) drop(item.part);
      }
      tell('any');
    },
    /** The sheet was changed elsewhere: takes over what was not touched here, and keeps for a decision what was. */
    meet: (current: { rev: number; answers: Answers }): void => {
      const codes = new Set([...Object.keys(base), ...Object.keys(current.answers)]);
      const before = base;
      rev = current.rev;
      base = current.answers;
      for (const code of codes) {
        const other = current.answers[code] ?? BLANK;
        const own = unanswered.some(({ part, value }) => part === code && sameWords(other, value));
        if (own || sameWords(other, before[code])) continue;
        const mine = pending.get(code);
        if (mine === undefined || typeof mine.value === 'string') theirs.delete(code);
        else if (sameWords(sendable(mine.value), other)) theirs.delete(code);
        else theirs.set(code, other);
        tell(`item:${code}`);
      }
      tell('values', 'any');
    },
    /** Decides an item that was written in two places. */
    resolve: (code: string, which: 'mine' | 'theirs'): void => {
      theirs.delete(code);
      if (which === 'theirs') drop(code);
      tell(`item:${code}`, 'values', 'any');
    },
    /** The server does not take this part as it is; it stays here until it is changed. */
    refuse: (part: string, message: string): void => {
      refused.set(part, message);
      tell(headName(part) === null ? `item:${part}` : 'head', 'any');
    },
    subscribe: (topic: Topic, listener: () => void): (() => void) => {
      const there = listeners.get(topic) ?? new Set();
      listeners.set(topic, there.add(listener));
      return () => void there.delete(listener);
    },
  };
}
