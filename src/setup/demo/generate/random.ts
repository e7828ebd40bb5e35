/**
 * Seeded source of chance: the same seed and label give the same district on every machine. Not for secrets.
 * `fork` gives an independent stream, so that more children do not change the staff.
 */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number from `low` to `high`, both counted. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  fork(label: string): Random;
};

// FNV-1a spreads similar labels ("S001", "S002") over the whole state space.
function hashLabel(label: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: 32 bits of state are plenty for test people and cost nothing at 90,000 children. */
export function seededRandom(seed: string): Random {
  let state = hashLabel(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('不能从空的名单里抽取');
    return item;
  };
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    fork: (label) => seededRandom(`${seed}/${label}`),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;

/** A document id of Strapi's form (24 characters, a letter first), from the seed, so that two loads compare row by row. */
export function makeDocumentIds(random: Random): () => string {
  return () => {
    let id = LETTERS.charAt(random.int(0, LETTERS.length - 1));
    while (id.length < 24) {
      id += LETTERS_AND_DIGITS.charAt(random.int(0, LETTERS_AND_DIGITS.length - 1));
    }
    return id;
  };
}
