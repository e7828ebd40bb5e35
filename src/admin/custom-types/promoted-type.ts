import type { CustomDeed, CustomType } from '../../domain/custom-type/custom-type';
import type { Role } from '../../domain/kernel/actor';

/** A register as the server lists it; `running` is false until the server was started again after the promotion. */
export type PromotedType = {
  documentId: string;
  rev: number;
  type: CustomType;
  roles: Record<CustomDeed, Role[]>;
  running: boolean;
};

export type Ticks = PromotedType['roles'];

/** The ticks after one box was changed: who may create or change may read, who may not read may do neither. */
export function withTick(ticks: Ticks, deed: CustomDeed, role: Role, on: boolean): Ticks {
  const set = (list: readonly Role[], wanted: boolean): Role[] =>
    wanted ? [...new Set([...list, role])] : list.filter((one) => one !== role);
  const next = { ...ticks, [deed]: set(ticks[deed], on) };
  if (on && deed !== 'read') return { ...next, read: set(next.read, true) };
  if (!on && deed === 'read')
    return { ...next, create: set(next.create, false), change: set(next.change, false) };
  return next;
}
