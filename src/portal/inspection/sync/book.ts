import { parseChange, type Journal } from './journal';
import type { Turn } from './turn';
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

/** `asks`: the items of the checklist; absent when every item is asked. */
export type ServerState = {
  rev: number;
  answers: Answers;
  head: Head;
  asks?: ReadonlySet<string>;
};

/** What a sheet holds at the server now. */
export type Current = { rev: number; answers: Answers; head?: Head };

/** What of a sheet has changed for those who look: one item, the line above the items, anything that waits. */
export type Topic = `item:${string}` | 'values' | 'head' | 'any';

const MOST_KNOWN = 6;

const sameValue = (one: Change | null, other: Change): boolean =>
  JSON.stringify(one?.value) === JSON.stringify(other.value);

/**
 * The sheet as it stands on this device: what the server last said, and over it what was written here since. Every change is in the
 * journal before `change` returns.
 */
export type Book = ReturnType<typeof openBook>;

/** Opens a sheet over what the server said and what the journal still holds; whoever writes takes the turn; `now` stamps changes. */
export function openBook(server: ServerState, journal: Journal, turn: Turn, now: () => number) {
  let rev = server.rev;
  let base: Answers = server.answers;
  let headBase = server.head;
  const pending = journal.read();
  /** Written by another version of the checklist, which asked it. */
  const strays = new Map<string, Answer>();
  const theirs = new Map<string, Answer>();
  const refused = new Map<string, string>();
  const failedPhotos = new Map<string, string>();
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
  const put = (change: Change): void => {
    pending.set(change.part, change);
    full = !journal.write(change);
  };
  const keep = (part: string, value: Answer | string): void => {
    turn.take();
    const known =
      typeof value === 'string' ? undefined : (pending.get(part)?.known ?? [baseOf(part)]);
    put({ part, value, changedAt: new Date(now()).toISOString(), known });
  };
  const drop = (part: string): void => {
    pending.delete(part);
    journal.forget(part);
  };
  /** From here on the server is known to hold this of an item that is being written. */
  const agree = (code: string, held: Answer): void => {
    const mine = pending.get(code);
    if (mine && typeof mine.value !== 'string') put({ ...mine, known: [held] });
  };
  const isKnown = ({ known = [] }: Change, other: Answer): boolean =>
    known.some((one) => sameWords(one, other));
  /** On a dead line every try may have arrived; past these few, a question is better than a full shelf. */
  const alsoKnown = (mine: Change, sent: Answer): Answer[] =>
    isKnown(mine, sent)
      ? [...(mine.known ?? [])]
      : [...(mine.known ?? []), sent].slice(-MOST_KNOWN);
  /** The server holds what it held when this was begun, as far as anybody knows. */
  const nothingSent = ({ part, known = [] }: Change): boolean =>
    known.every((one) => sameWords(one, baseOf(part)));

  const change = (code: string, part: Partial<Answer>): void => {
    refused.delete(code);
    keep(code, { ...answer(code), ...part });
    tell(`item:${code}`, 'any');
    if ('value' in part) tell('values');
  };
  const unsent = (mine: Change): boolean => {
    const { part, value } = mine;
    if (refused.has(part) || theirs.has(part)) return false;
    if (typeof value === 'string') return true;
    return !sameAnswer(sendable(value), baseOf(part)) || !nothingSent(mine);
  };

  for (const { part, value } of [...pending.values()]) {
    if (typeof value === 'string' || (server.asks?.has(part) ?? true)) continue;
    pending.delete(part);
    strays.set(part, value);
  }
  for (const mine of pending.values()) {
    const { part, value, known } = mine;
    if (typeof value === 'string' || known === undefined) continue;
    const other = baseOf(part);
    if (!isKnown(mine, other) && !sameWords(sendable(value), other)) theirs.set(part, other);
  }

  return {
    answer,
    change,
    rev: (): number => rev,
    /** What the server is known to hold. */
    held: (): Required<Current> => ({ rev, answers: base, head: headBase }),
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
    /** What was written into items that the checklist does not ask. */
    strays: (): { code: string; answer: Answer }[] =>
      [...strays].map(([code, written]) => ({ code, answer: written })),
    dropStrays: (): void => {
      for (const code of strays.keys()) journal.forget(code);
      strays.clear();
      tell('any');
    },

    /** Forgets what was written and taken back, or has reached the server although its answer was lost on the way. */
    tidy: (): void => {
      for (const mine of [...pending.values()]) {
        const { part, value } = mine;
        if (typeof value === 'string' || theirs.has(part)) continue;
        if (sameAnswer(value, baseOf(part)) && nothingSent(mine)) drop(part);
      }
    },
    /** What can go out now, without what waits for a decision or was refused. */
    due: (): Change[] => [...pending.values()].filter(unsent),
    /** These are about to go out: an own write whose answer is lost on the way is nobody else's. */
    sending: (changes: readonly Change[]): Change[] =>
      changes.map((one) => {
        // Another tab may have gone on writing since.
        const newest = journal.look(one.part) ?? one;
        if (typeof newest.value === 'string') return one;
        const known = alsoKnown({ ...newest, known: one.known }, sendable(newest.value));
        const sent = { ...newest, known };
        put(sent);
        return sent;
      }),
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
      for (const item of sent) {
        const name = headName(item.part);
        const { value } = item;
        if (name !== null && typeof value === 'string') headBase = { ...headBase, [name]: value };
        else if (typeof value !== 'string') base = { ...base, [item.part]: sendable(value) };
        const whole = typeof value === 'string' || !photosOf(value).some(isOnDevice);
        const there = journal.look(item.part);
        // Another tab has gone on writing: its words have not been sent.
        if (there !== null && !sameValue(there, item)) pending.set(item.part, there);
        if (whole && pending.get(item.part) === item) drop(item.part);
        else agree(item.part, baseOf(item.part));
      }
      tell('any');
    },
    /** The sheet was changed elsewhere: takes over what was not touched here, and keeps for a decision what was. */
    meet: (current: Current): void => {
      const codes = new Set([...Object.keys(base), ...Object.keys(current.answers)]);
      const before = base;
      rev = current.rev;
      base = current.answers;
      headBase = current.head ?? headBase;
      for (const code of codes) {
        const other = current.answers[code] ?? BLANK;
        const mine = pending.get(code);
        const own = mine !== undefined && isKnown(mine, other);
        if (mine === undefined && sameWords(other, before[code])) continue;
        if (own || mine === undefined || typeof mine.value === 'string') theirs.delete(code);
        else if (sameWords(sendable(mine.value), other)) theirs.delete(code);
        else theirs.set(code, other);
        tell(`item:${code}`);
      }
      tell('values', 'head', 'any');
    },
    /** Another tab of this device wrote into the journal, or (null) has brought the part to the server. */
    takeOver: (part: string, text: string | null, before: string | null): void => {
      const written = parseChange(text);
      const mine = pending.get(part);
      if (mine === undefined) {
        if (written !== null) pending.set(part, written);
      } else if (turn.held()) {
        // Late news of a window that had the turn before: what was written here goes on, and what that one has sent is known.
        const sent = written?.known?.filter((one) => !isKnown(mine, one)) ?? [];
        put({ ...mine, ...(mine.known && { known: [...mine.known, ...sent] }) });
      } else if (written !== null) pending.set(part, written);
      else if (!sameValue(parseChange(before), mine)) journal.write(mine);
      else {
        const name = headName(part);
        if (typeof mine.value !== 'string') base = { ...base, [part]: sendable(mine.value) };
        else if (name !== null) headBase = { ...headBase, [name]: mine.value };
        pending.delete(part);
        theirs.delete(part);
      }
      tell(headName(part) === null ? `item:${part}` : 'head', 'values', 'any');
    },
    /** Decides an item that was written in two places. */
    resolve: (code: string, which: 'mine' | 'theirs'): void => {
      const other = theirs.get(code);
      theirs.delete(code);
      if (which === 'theirs') drop(code);
      else if (other) agree(code, other);
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
