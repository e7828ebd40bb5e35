import { VISIT_RULES } from '../../domain/case/rules/case-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import { PEOPLE_RULES } from '../../domain/text/rules/people-rules';
import { TEXT_RULES } from '../../domain/text/rules/text-rules';
import type { Check } from '../change';
import { textsOfVisit } from '../facts/paper-texts';
import { peopleOfVisit } from '../facts/people';
import { visitOfRow } from '../facts/visits';
import { filledText, textOf } from '../../platform/row-values';

/** A visit is a fact: recorded with warnings, refused only when it is impossible (before the case, in the future, empty). */
export const checkVisit: Check = async ({ kind, after }, { db, now, today, settings }) => {
  if (kind !== 'create') return [];
  const row = (await db('cases')
    .where({ document_id: after.caseDocumentId })
    .first('opened_at')) as { opened_at: Date } | undefined;
  const named = judge(PEOPLE_RULES, { people: peopleOfVisit(after) }, today);
  const judged = judge(
    VISIT_RULES,
    {
      ...visitOfRow(after),
      content: textOf(after.content),
      promisedReturnOn: filledText(after.promisedReturnOn) as PlainDate | null,
      visitedAt: new Date(String(after.visitedAt)).getTime(),
      caseOpenedAt: row?.opened_at.getTime() ?? now,
      now,
      lateRecordDays: settings('persuasion.lateRecordDays'),
    },
    today,
  );
  const printed = judge(TEXT_RULES, { texts: textsOfVisit(after) }, today);
  return [...judged, ...named, ...printed];
};
