import { checkCustomRecord } from '../../domain/custom-type/check-record';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import type { CustomType } from '../../domain/custom-type/custom-type';
import type { Check } from '../change';

/** A record of a register that the district designed, judged by its design on every path. */
export const checkOfCustomType =
  (type: CustomType): Check =>
  ({ kind, before, data, after }, { today }) => {
    if (kind === 'delete') return [];
    // A row is read without what it points at; that stands as long as nothing is written there.
    const kept = before
      ? referencesOf(type)
          .filter(({ name }) => data[name] === undefined)
          .map(({ name }) => [name, true] as const)
      : [];
    return checkCustomRecord(type, { ...after, ...Object.fromEntries(kept) }, today);
  };
