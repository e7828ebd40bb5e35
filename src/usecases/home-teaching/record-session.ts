import type { z } from 'zod';
import { lessonsIn, minutesBetween } from '../../domain/home-teaching/lessons';
import { BALANCE_RULES } from '../../domain/home-teaching/rules/home-teaching-rules';
import { judge } from '../../domain/kernel/rule';
import { scopeOfRow } from '../../guard/change-summary';
import { balanceOfRow } from '../../guard/facts/home-teaching';
import { createRecord } from '../../guard/records';
import { settingsOfDay } from '../../guard/reference';
import { runGuarded } from '../../guard/run';
import { attachEvidence } from '../attachment/attach-evidence';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { sessionInput } from './home-teaching-inputs';
import { loadHomeTeaching } from './load-home-teaching';

const SESSION = 'api::home-teaching-session.home-teaching-session';

/** Records one session as it was; its lessons are counted by the minutes of a 学时 that hold on its day. */
export function recordSession(
  useCase: UseCase,
  input: z.infer<typeof sessionInput>,
): Promise<Written> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { homeTeaching: homeTeachingId, photos, signatures, ...fields } = input;
  const start = { actor: caller.actor, now, useCase: 'home-teaching.session' as const };
  return runGuarded(strapi, start, async (context) => {
    const homeTeaching = await loadHomeTeaching(context, useCase, homeTeachingId);
    const { trx, actor } = context;
    const settings = await settingsOfDay(trx, fields.taughtOn, context);
    const row = await once(context, { uid: SESSION, idempotencyKey }, async () => {
      const last = (await trx('home_teaching_sessions')
        .where({ home_teaching_document_id: homeTeachingId })
        .max('seq as seq')
        .first()) as { seq: number | null } | undefined;
      const minutes = minutesBetween(fields.startTime, fields.endTime);
      const session = await createRecord(context, SESSION, {
        extra: {},
        ...fields,
        homeTeachingDocumentId: homeTeachingId,
        seq: (last?.seq ?? 0) + 1,
        minutes,
        lessons: lessonsIn(minutes, settings('homeTeaching.lessonMinutes')),
        photoCount: photos.length,
        recordedByStaffNo: actor.staffNo,
        recordedByName: actor.name,
        ...scopeOfRow(homeTeaching),
      });
      const owner = { type: SESSION, row: session };
      await attachEvidence(context, { ids: photos, owner, field: 'photos' });
      await attachEvidence(context, { ids: signatures, owner, field: 'signatures' });
      return session;
    });
    const balance = await balanceOfRow(trx, homeTeaching, context);
    const warnings = judge(BALANCE_RULES, balance, context.today);
    return { row, warnings: [...context.warnings, ...warnings] };
  });
}
