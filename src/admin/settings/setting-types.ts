import { isSettingKey, settingDefinition } from '../../domain/kernel/settings';
import { valueText } from '../records/setting-value-field';

/** A threshold as the server lists it. */
export type Setting = {
  key: string;
  title: string;
  unit: string;
  type: string;
  accepted: string;
  basis: string;
  current: unknown;
  currentFrom: string | null;
  history: {
    documentId: string | null;
    value: unknown;
    validFrom: string | null;
    legalBasis: string;
    note: string;
    state: 'past' | 'current' | 'coming';
  }[];
};

export const SETTINGS = '/not-one-less/settings';

/** The codes of a setting that is one of several, with the words people choose by; none for any other. */
export const choicesOf = (key: string): Readonly<Record<string, string>> =>
  (isSettingKey(key) ? settingDefinition(key).choices : undefined) ?? {};

/** '7 日', '是', '30、60、90 天'. */
export function settingText(
  { key, unit, type }: Pick<Setting, 'key' | 'unit' | 'type'>,
  value: unknown,
): string {
  if (type === 'boolean') return value === true ? '是' : '否';
  if (type === 'choice') return choicesOf(key)[String(value)] ?? valueText(value);
  return `${valueText(value)}${unit && type !== 'time' ? ` ${unit}` : ''}`;
}
