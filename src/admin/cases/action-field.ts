import type { PickSource } from './pick-sources';

/** One input of an action's dialog. Values are what the HTTP contract takes; `people` and `names` are typed as text. */
export type ActionField = {
  name: string;
  label: string;
  required?: boolean;
  hint?: string;
  shownWhen?: (values: Record<string, unknown>) => boolean;
} & (
  | { kind: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'people' | 'names' | 'yes-no' }
  | { kind: 'evidence'; purpose: string }
  | { kind: 'choice'; codes: Record<string, string> }
  | { kind: 'pick'; source: PickSource }
);

export type ActionForm = { fields: ActionField[] };

export type FormValues = Record<string, unknown>;

/** A value as text; files and what is not answered count as empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The body of the request: text of people and names taken apart, empty answers left out. */
export function bodyOf(fields: ActionField[], values: FormValues): Record<string, unknown> {
  const entries = fields
    .filter((field) => field.shownWhen?.(values) ?? true)
    .map((field): [string, unknown] => [field.name, valueOf(field, values[field.name])])
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries);
}

function valueOf(field: ActionField, value: unknown): unknown {
  if (field.kind === 'evidence') return Array.isArray(value) ? value : [];
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (field.kind === 'yes-no') return text === '' ? undefined : text === 'YES';
  if (field.kind === 'number') return text === '' ? undefined : Number(text);
  if (field.kind === 'names') return splitNames(text);
  if (field.kind === 'people') return splitNames(text).map(personOf);
  return text;
}

const splitNames = (text: string): string[] =>
  text
    .split(/[\n；;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** “张三（第一中学）” is a name and a unit. */
function personOf(text: string): { name: string; unit: string } {
  const match = /^(.+?)[（(](.+)[）)]$/.exec(text);
  return { name: match?.[1]?.trim() ?? text, unit: match?.[2]?.trim() ?? '' };
}
