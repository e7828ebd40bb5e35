import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord, createRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { RollInput } from './roll-input';

const ROLL_CALL = 'api::roll-call.roll-call';

/** Notes that the roll of this half day has been taken, by whom and with what count; taken again, the later one counts. */
export async function noteRollCall(
  context: GuardContext,
  schoolClass: Row,
  input: RollInput,
  children: number,
): Promise<void> {
  const classCode = String(schoolClass.code);
  const { date, session, marks } = input;
  const onLeave = marks.filter((one) => one.mark === 'LEAVE').length;
  const taken = {
    takenAt: new Date(context.now).toISOString(),
    takenByStaffNo: context.actor.staffNo,
    takenByName: context.actor.name,
    present: children - marks.length,
    absent: marks.length - onLeave,
    onLeave,
  };
  const before = await queryOf(context.strapi, ROLL_CALL).findOne({
    where: { classCode, date, session },
  });
  if (before) await changeRecord(context, ROLL_CALL, before.id, taken);
  else {
    const { schoolCode, zoneCode } = scopeOfRow(schoolClass);
    await createRecord(context, ROLL_CALL, {
      date,
      session,
      schoolCode,
      classCode,
      zoneCode,
      ...taken,
    });
  }
}
