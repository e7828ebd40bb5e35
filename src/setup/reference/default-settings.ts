import { plainDate, type PlainDate } from '../../domain/kernel/plain-date';
import { SETTING_KEYS, settingDefinition, type SettingKey } from '../../domain/kernel/settings';

/** A stored setting. `value` is JSON; `legalBasis` names document and clause. */
export type SettingSeed = {
  key: SettingKey;
  value: unknown;
  unit: string;
  validFrom: PlainDate;
  legalBasis: string;
  note: string;
};

/** The day the district's notice took effect (荣教政发〔2020〕55号): the earliest day on which any threshold is asked for. */
const IN_FORCE_SINCE = plainDate('2020-05-15');

/** Every threshold at its default, so that administrators see what holds and change it from a day on. */
export const defaultSettingRows = (): SettingSeed[] =>
  SETTING_KEYS.map((key) => {
    const { title, unit, basis, default: value } = settingDefinition(key);
    const legalBasis = basis.map(({ document, clause }) => `${document} ${clause}`).join('；');
    return { key, value, unit, validFrom: IN_FORCE_SINCE, legalBasis, note: title };
  });
