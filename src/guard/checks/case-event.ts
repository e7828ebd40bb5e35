import { CHECK_RULES } from '../../domain/case/rules/closure-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { Check } from '../change';

/** An event of the history; a check of the watch must lie in it. */
export const checkCaseEvent: Check = async ({ kind, after }, { db, today }) => {
  if (kind !== 'create' || after.action !== 'record-check') return [];
  const row = (await db('cases')
    .where({ document_id: after.caseDocumentId })
    .first('returned_on')) as { returned_on: PlainDate | null } | undefined;
  const evidence = (after.evidence ?? {}) as { checkedOn?: PlainDate; present?: boolean };
  if (!row?.returned_on || !evidence.checkedOn) return [];
  return judge(
    CHECK_RULES,
    {
      checkedOn: evidence.checkedOn,
      returnedOn: row.returned_on,
      present: evidence.present === true,
      today,
    },
    today,
  );
};
