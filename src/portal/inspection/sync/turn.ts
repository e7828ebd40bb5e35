import { keysUnder, type Shelf } from './journal';

/**
 * Whose turn it is to bring a sheet to the server: of several windows of one device, the one that was written in last. Two that send
 * the same words at once would be taken for two people. In localStorage and by a sign of life, because a phone freezes the windows that
 * nobody looks at, with whatever they have.
 */
export type Turn = {
  /** This window has it, and nobody has taken it since. */
  held: () => boolean;
  /** Another window has it and is alive. */
  elsewhere: () => Promise<boolean>;
  take: () => void;
  /** Says that this window, if it has the turn, is alive. */
  renew: () => void;
  leave: () => void;
};

type Holder = { window: string; at: number };

const PREFIX = 'nol.turn:';
/** Twice the minute to which browsers slow the timers of a hidden page. */
const ALIVE_MS = 120_000;
/** How often a window says that it is alive. */
export const RENEW_MS = 30_000;

/** A window of the device, as itself: a random name, whether another still lives, its clock (epoch milliseconds). */
export type Window = {
  self: string;
  lives: (other: string) => Promise<boolean>;
  now: () => number;
};

/** The turn at one sheet (`sheet`: its key in the journal), seen by one window. */
export function openTurn(shelf: Shelf, sheet: string, { self, lives, now }: Window): Turn {
  const at = `${PREFIX}${sheet}`;
  const holder = (): Holder | null => {
    const text = shelf.getItem(at);
    return text === null ? null : (JSON.parse(text) as Holder);
  };
  /** Without room nobody can be told: each window then goes by what it knows itself. */
  let untold = false;
  const take = (): void => {
    try {
      shelf.setItem(at, JSON.stringify({ window: self, at: now() } satisfies Holder));
      untold = false;
    } catch {
      // The browser's only answer to a full shelf is to throw.
      untold = true;
    }
  };
  const held = (): boolean => untold || holder()?.window === self;
  return {
    held,
    elsewhere: async () => {
      const other = holder();
      if (held() || other === null || now() - other.at >= ALIVE_MS) return false;
      return lives(other.window);
    },
    take,
    renew: () => {
      if (held()) take();
    },
    leave: () => {
      if (holder()?.window === self) shelf.removeItem(at);
    },
  };
}

/** Forgets the turns at sheets whose key begins like this. */
export function dropTurns(shelf: Shelf, prefix: string): void {
  for (const key of keysUnder(shelf, `${PREFIX}${prefix}`)) shelf.removeItem(key);
}
