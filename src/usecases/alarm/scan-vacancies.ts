import type { Knex } from 'knex';
import { OPEN_STATES } from '../../domain/case/states';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { addDays, formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import { vacantPosts, type VacantPost } from '../../guard/facts/vacancies';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import type { Standing } from './keep-alarm';
import { keepAlarms, type AlarmsKept } from './keep-alarms';

/** The first day without a holder: the day after the last one's end, or the day on which the post was first needed, or found empty. */
function emptySince({ heldUntil, neededSince }: VacantPost, today: PlainDate): PlainDate {
  const left = heldUntil === null ? null : addDays(heldUntil, 1);
  if (left === null || neededSince === null) return left ?? neededSince ?? today;
  return left > neededSince ? left : neededSince;
}

function standingOf(post: VacantPost, today: PlainDate): Standing {
  const { kindCode, kindName, target, code, name } = post;
  const { zoneCode, schoolCode, classCode, townCode, childNo } = post;
  const since = emptySince(post, today);
  return {
    subject: `${kindCode}:${target}:${code}`,
    since,
    title: `${kindName}空缺 · ${name}`,
    detail: `${name}的${kindName}自${formatChineseDate(since)}起空缺，工作暂时无人接收，请明确责任人。`,
    columns: {
      kindCode,
      zoneCode,
      schoolCode,
      classCode,
      townCode,
      childNo,
      homeTeachingDocumentId: target === 'HOME_TEACHING' ? code : null,
    },
  };
}

/** Whether the post has to be held still: of a child while its case is open, of home teaching while it runs. */
async function isNeeded(db: Knex, subject: string): Promise<boolean> {
  const [, target, code = ''] = subject.split(':');
  if (target !== 'CHILD' && target !== 'HOME_TEACHING') return true;
  const needing =
    target === 'CHILD'
      ? db('cases')
          .where({ child_no: code })
          .whereIn('state', OPEN_STATES as string[])
      : db('home_teachings').where({ document_id: code, state: 'APPROVED' });
  const ids = (await needing.limit(1).pluck('id')) as number[];
  return ids.length > 0;
}

/** A post that nobody holds raises an alarm (大渡口方案 三), which goes up the ladder until somebody holds it or nobody has to. */
export async function scanVacancies(strapi: Strapi, now: Instant): Promise<AlarmsKept> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const posts = await vacantPosts(db, today);
  return keepAlarms(
    strapi,
    now,
    'POST_VACANT',
    posts.map((post) => standingOf(post, today)),
    async (subject) => ({
      kind: (await isNeeded(db, subject)) ? 'MADE_GOOD' : 'NOT_DUE',
      on: today,
    }),
  );
}
