import { keptObject } from '../../device/kept-object';
import type { Values } from '../field-types';
import { dropPictures } from './picture-store';

/** What is kept of a form that has not been sent. `uploaded` maps pictures to attachments the server already has. */
export type Draft = {
  values: Values;
  /** What the form began with. */
  before: Values;
  uploaded: Record<string, string>;
  /** Travels with every attempt, so that a lost answer cannot become a second record. */
  idempotencyKey: string;
  savedAt: string;
};

const PREFIX = 'nol.draft:';
/** What a form can't begin without. */
const DRAWN = ['values', 'before', 'uploaded'] as const;
/** Drafts hold children's data: what nobody sent for a month leaves the device. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** One draft per person, record and form, so that two people may share a phone. */
export const draftKey = (staffNo: string, about: string, form: string): string =>
  `${PREFIX}${staffNo}:${about}:${form}`;

const keysOf = (prefix: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** Reads a draft; a damaged one counts as none. */
export function readDraft(key: string): Draft | null {
  const kept = keptObject(localStorage, key);
  return kept !== null && DRAWN.every((part) => typeof (kept[part] ?? '') === 'object')
    ? (kept as Draft)
    : null;
}

/** Keeps a draft. localStorage, because it is written before the next line runs: a page may die at any time. */
export function writeDraft(key: string, draft: Draft): void {
  localStorage.setItem(key, JSON.stringify(draft));
}

/** Forgets a draft and its pictures. */
export async function dropDraft(key: string): Promise<void> {
  localStorage.removeItem(key);
  await dropPictures(key);
}

/** How many drafts a person has on this device. */
export const countDrafts = (staffNo: string): number => keysOf(`${PREFIX}${staffNo}:`).length;

/** Forgets all drafts of a person. */
export async function dropDraftsOf(staffNo: string): Promise<void> {
  await Promise.all(keysOf(`${PREFIX}${staffNo}:`).map(dropDraft));
}

/** Forgets what is older than a month; `now` in epoch milliseconds. */
export async function dropOldDrafts(now: number): Promise<void> {
  const old = keysOf(PREFIX).filter((key) => {
    const draft = readDraft(key);
    return draft !== null && now - Date.parse(draft.savedAt) > KEPT_MS;
  });
  await Promise.all(old.map(dropDraft));
}
