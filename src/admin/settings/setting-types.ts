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

/** '7 日', '是', '30、60、90 天'. */
export function settingText(
  { unit, type }: Pick<Setting, 'unit' | 'type'>,
  value: unknown,
): string {
  if (type === 'boolean') return value === true ? '是' : '否';
  return `${valueText(value)}${unit && type !== 'time' ? ` ${unit}` : ''}`;
}
