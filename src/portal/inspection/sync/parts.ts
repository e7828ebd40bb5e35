import type { FieldValue } from '../../../domain/form/field';
import type { ItemAnswer } from '../../../domain/inspection/answers';

/** An item's answer on this device: its photos are attachments' ids, or pictures that have not gone out. */
export type Answer = ItemAnswer;

export type Answers = Readonly<Record<string, Answer | null | undefined>>;

/** What stands above the items: the day, those who came along, the principal. */
export type Head = { inspectedOn: string; companions: string; principalName: string };

/** One thing written and not yet at the server: an item by its code, a line of the head as '@companions'. */
export type Change = {
  part: string;
  value: Answer | string;
  changedAt: string;
  /** What the server may hold of this item without anybody else having written: what it held when the change began, what was sent. */
  known?: readonly Answer[];
};

export const BLANK: Answer = { value: null, record: '', remark: '', photos: [] };

const HEAD_MARK = '@';
export const headPart = (name: keyof Head): string => `${HEAD_MARK}${name}`;
export const headName = (part: string): keyof Head | null =>
  part.startsWith(HEAD_MARK) ? (part.slice(1) as keyof Head) : null;

const ON_DEVICE = 'local:';

/** A photo that has not gone out: its picture's id and when it was taken (epoch milliseconds). */
export const deviceRef = (pictureId: string, takenAt: number): string =>
  `${ON_DEVICE}${pictureId}:${takenAt}`;

export const isOnDevice = (ref: string): boolean => ref.startsWith(ON_DEVICE);

/** The picture behind a photo that has not gone out. */
export function pictureOf(ref: string): { id: string; fileName: string; takenAt: string } {
  const [, id = '', takenAt = '0'] = ref.split(':');
  return { id, fileName: '督查照片.jpg', takenAt: new Date(Number(takenAt)).toISOString() };
}

/** The answer as the server can take it now: without what it has not got. */
export function sendable(answer: Answer): Answer {
  const there = (ref: string): boolean => !isOnDevice(ref);
  const { value } = answer;
  return {
    ...answer,
    value: Array.isArray(value) ? (value as readonly string[]).filter(there) : value,
    photos: answer.photos.filter(there),
  };
}

const listed = (value: FieldValue): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** Every photo of an answer: those of an item that asks for photos, and those added to any other. */
export const photosOf = (answer: Answer): readonly string[] => [
  ...listed(answer.value),
  ...answer.photos,
];

/** The answer with one photo known by another name. */
export function renamePhoto(answer: Answer, from: string, to: string): Answer {
  const renamed = (ref: string): string => (ref === from ? to : ref);
  const { value } = answer;
  return {
    ...answer,
    value: Array.isArray(value) ? (value as readonly string[]).map(renamed) : value,
    photos: answer.photos.map(renamed),
  };
}

const trimmed = (answer: Answer | null | undefined): Answer => {
  const { record, remark, ...rest } = answer ?? BLANK;
  return { ...rest, record: record.trim(), remark: remark.trim() };
};

/** Whether two answers say the same to the server, which stores no blanks around a text. */
export const sameWords = (
  one: Answer | null | undefined,
  other: Answer | null | undefined,
): boolean => sameAnswer(trimmed(one), trimmed(other));

/** Whether two answers are the same to the letter; an item never touched and one emptied again are the same. */
export function sameAnswer(
  one: Answer | null | undefined,
  other: Answer | null | undefined,
): boolean {
  const plain = (answer: Answer | null | undefined): string => {
    const { value, record, remark, photos } = answer ?? BLANK;
    return JSON.stringify([value ?? null, record, remark, photos]);
  };
  return plain(one) === plain(other);
}
