import { keysUnder, sheetKey, unsyncedSheets, type Shelf } from '../sync/journal';

/**
 * An inspection that was begun on this device, because the server could not be reached. Its words, photos and signatures lie under
 * its own id for as long as the device holds any of them, also when the server has long given it another.
 */
export type Begun = {
  id: string;
  school: { documentId: string; code: string; name: string };
  checklist: string;
  version: number;
  /** In Asia/Shanghai, by the server's clock as far as the device knows it. */
  begunOn: string;
  /** ISO 8601. */
  begunAt: string;
  /** The server's id, once it has it. */
  createdId?: string;
  /** The person chose to go on by the version now in use: the request then names none, under a key of its own. */
  byCurrent?: true;
};

const PREFIX = 'nol.begun:';
const MARK = 'device-';

const at = (staffNo: string, id: string): string => `${PREFIX}${staffNo}:${id}`;

/** The id of an inspection that no server knows yet; `key` is random. */
export const deviceId = (key: string): string => `${MARK}${key}`;

/** Whether an id was given by a device. */
export const isDeviceId = (id: string): boolean => id.startsWith(MARK);

/** Keeps what is known of it; false when the device has no room. */
export function keepBegun(shelf: Shelf, staffNo: string, begun: Begun): boolean {
  try {
    shelf.setItem(at(staffNo, begun.id), JSON.stringify(begun));
    return true;
  } catch {
    // The browser's only answer to a full shelf is to throw.
    return false;
  }
}

/** One by the id that the device gave. */
export function readBegun(shelf: Shelf, staffNo: string, id: string): Begun | null {
  const text = shelf.getItem(at(staffNo, id));
  return text === null ? null : (JSON.parse(text) as Begun);
}

/** Every one that a person began on this device and that is still here. */
export function begunOf(shelf: Shelf, staffNo: string): Begun[] {
  return keysUnder(shelf, `${PREFIX}${staffNo}:`).flatMap(
    (key) => JSON.parse(shelf.getItem(key) ?? '[]') as Begun,
  );
}

/** Under which id this device keeps an inspection: its own where it was begun here. */
export const keptAs = (shelf: Shelf, staffNo: string, id: string): string =>
  begunOf(shelf, staffNo).find(({ createdId }) => createdId === id)?.id ?? id;

/** Where this device keeps what is written into an inspection. */
export const keyOfSheet = (shelf: Shelf, staffNo: string, id: string): string =>
  sheetKey(staffNo, keptAs(shelf, staffNo, id));

export const forgetBegun = (shelf: Shelf, staffNo: string, id: string): void =>
  shelf.removeItem(at(staffNo, keptAs(shelf, staffNo, id)));

/** A sheet of which the server lacks something. `inspectionId` is the one this device keeps it under. */
export type Unsent = { inspectionId: string; changes: number; lastChangedAt: string };

/** What of a person's sheets is only on this device: written and not sent, or begun and not registered. Latest first. */
export function unsentSheets(shelf: Shelf, staffNo: string): Unsent[] {
  const written = unsyncedSheets(shelf, staffNo);
  const there = new Set(written.map(({ inspectionId }) => inspectionId));
  const untouched = begunOf(shelf, staffNo)
    .filter(({ id, createdId }) => createdId === undefined && !there.has(id))
    .map(({ id, begunAt }) => ({ inspectionId: id, changes: 0, lastChangedAt: begunAt }));
  return [...written, ...untouched].sort((a, b) => (a.lastChangedAt < b.lastChangedAt ? 1 : -1));
}
