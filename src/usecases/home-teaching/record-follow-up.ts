import type { z } from 'zod';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { attachEvidence } from '../attachment/attach-evidence';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { followUpInput } from './home-teaching-inputs';
import { loadHomeTeaching } from './load-home-teaching';

const FOLLOW_UP = 'api::home-teaching-follow-up.home-teaching-follow-up';

/** 送教回访: somebody asks the family whether the lessons were held as recorded. */
export function recordFollowUp(
  useCase: UseCase,
  input: z.infer<typeof followUpInput>,
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { homeTeaching: homeTeachingId, photos, ...fields } = input;
  const start = { actor: caller.actor, now, useCase: 'home-teaching.follow-up' as const };
  return runGuarded(strapi, start, async (context) => {
    const homeTeaching = await loadHomeTeaching(context, useCase, homeTeachingId);
    if (fields.visitedOn > context.today)
      throw invalid('HOME-35', '回访日期不能晚于今天。', ['visitedOn']);
    const row = await once(context, { uid: FOLLOW_UP, idempotencyKey }, async () => {
      const made = await createRecord(context, FOLLOW_UP, {
        extra: {},
        ...fields,
        homeTeachingDocumentId: homeTeachingId,
        photoCount: photos.length,
        recordedByStaffNo: context.actor.staffNo,
        recordedByName: context.actor.name,
        ...scopeOfRow(homeTeaching),
      });
      const owner = { type: FOLLOW_UP, row: made };
      await attachEvidence(context, { ids: photos, owner, field: 'photos' });
      return made;
    });
    return { row, warnings: context.warnings };
  });
}
