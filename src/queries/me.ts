import type { Caller } from '../access/request-actor';
import { ROLE_LABELS } from '../domain/kernel/actor';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { isDemo } from '../platform/clock';
import { loadReference } from '../guard/reference';
import { knexOf, type Strapi } from '../platform/strapi-casts';

type Raw = Record<string, unknown>;

async function nameOf(
  strapi: Strapi,
  table: string,
  code: string | undefined,
): Promise<string | null> {
  if (!code) return null;
  const row = (await knexOf(strapi)(table).where({ code }).first('name')) as Raw | undefined;
  return row ? String(row.name) : null;
}

/** A street office (街道) may not do all that a town's government may. */
async function townKindOf(strapi: Strapi, code: string | undefined): Promise<string | null> {
  if (!code) return null;
  const town = (await knexOf(strapi)('towns').where({ code }).first('kind')) as Raw | undefined;
  return town ? String(town.kind) : null;
}

/** Who is signed in, for the portal's head line: profile, classes, today's date, the settings that forms need. */
export async function me(strapi: Strapi, { actor }: Caller, now: Instant): Promise<Raw> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const { settings } = await loadReference(db, today);
  const classes = (await db('school_classes')
    .where('head_teacher_staff_no', actor.staffNo)
    .orWhere('code', actor.classCode ?? '')
    .orderBy('code')
    .select('document_id', 'code', 'name', 'grade')) as Raw[];
  const profile = (await db('staff_members').where({ staff_no: actor.staffNo }).first('post')) as
    | Raw
    | undefined;
  return {
    staffNo: actor.staffNo,
    name: actor.name,
    role: actor.role,
    roleLabel: ROLE_LABELS[actor.role],
    post: profile?.post ?? null,
    certified: actor.certified,
    schoolCode: actor.schoolCode ?? null,
    schoolName: await nameOf(strapi, 'schools', actor.schoolCode),
    zoneCode: actor.zoneCode ?? null,
    zoneName: await nameOf(strapi, 'zones', actor.zoneCode),
    townCode: actor.townCode ?? null,
    townName: await nameOf(strapi, 'towns', actor.townCode),
    townKind: await townKindOf(strapi, actor.townCode),
    classes: classes.map((row) => ({
      documentId: row.document_id,
      code: row.code,
      name: row.name,
      grade: row.grade,
    })),
    today,
    now: new Date(now).toISOString(),
    demo: isDemo(),
    settings: {
      'photo.maxBytes': settings('photo.maxBytes'),
      'persuasion.visitsRequired': settings('persuasion.visitsRequired'),
      'notice.days': settings('notice.days'),
      'watch.checkDays': settings('watch.checkDays'),
      'deferral.renewWithinDays': settings('deferral.renewWithinDays'),
      'session.am.start': settings('session.am.start'),
      'session.pm.start': settings('session.pm.start'),
    },
  };
}
