import type { HomeTeachingEnd } from '../../domain/home-teaching/kinds';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { MovementKind } from '../../domain/movement/kinds';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { endAbsenceFrom } from '../absence/end-absence-from';
import { DEFERRAL } from '../deferral/apply';
import { HOME_TEACHING } from '../home-teaching/apply';
import { closeHomeTeaching } from '../home-teaching/end';

/** Whom no school here waits for any more. */
const LEAVES: Partial<Record<MovementKind, string>> = {
  TRANSFER_OUT: '转出',
  DEATH: '已核对死亡异动',
};

type Ends = { lessons: HomeTeachingEnd; deferral: 'CAME_TO_SCHOOL' | 'MOVED_ON' };

/** What a movement ends that runs for the child: who has left is not taught here, and not awaited back. */
const ENDS: Partial<Record<MovementKind, Ends>> = {
  TRANSFER_OUT: { lessons: 'MOVED_AWAY', deferral: 'MOVED_ON' },
  DEATH: { lessons: 'DECEASED', deferral: 'MOVED_ON' },
  RESUME: { lessons: 'BACK_IN_CLASS', deferral: 'CAME_TO_SCHOOL' },
};

/** A movement that was found true ends home teaching and deferral of the child on its day, or on the first day of theirs, and its absence. */
export async function endWhatRuns(context: GuardContext, movement: Row): Promise<void> {
  const ends = ENDS[movement.kind as MovementKind];
  if (!ends) return;
  const where = { childNo: movement.childNo, state: 'APPROVED' };
  const dayOf = ({ fromDate }: Row): PlainDate =>
    String(movement.movedOn) < String(fromDate)
      ? (fromDate as PlainDate)
      : (movement.movedOn as PlainDate);
  for (const row of await queryOf(context.strapi, HOME_TEACHING).findMany({ where }))
    await closeHomeTeaching(context, row, {
      endedOn: dayOf(row),
      endReason: ends.lessons,
      endNote: '学籍异动核对属实',
    });
  for (const row of await queryOf(context.strapi, DEFERRAL).findMany({ where }))
    await changeRecord(context, DEFERRAL, row.id, {
      state: 'ENDED',
      endedOn: dayOf(row),
      endKind: ends.deferral,
    });
  const why = LEAVES[movement.kind as MovementKind];
  const from = movement.movedOn as PlainDate;
  if (why) await endAbsenceFrom(context, movement.childNo, { from, why, excused: false });
}
