import type { Caller } from '../../access/request-actor';
import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';

export type PlaceInput = {
  schoolClass?: string | null;
  townCode?: string | null;
  villageCode?: string | null;
  residenceTownCode?: string | null;
  householdOutside?: boolean;
};

async function townExists(context: GuardContext, code: string): Promise<boolean> {
  const town: unknown = await context.trx('towns').where({ code }).first('id');
  return town !== undefined;
}

/**
 * School, class, zone and towns of a child as columns. A child is put only where the caller may act: into a class of their own
 * schools, or into the register of their own town.
 */
export async function placeOfStudent(
  context: GuardContext,
  caller: Caller,
  input: PlaceInput,
  before: Row | null,
): Promise<Data> {
  const place: Data = {};
  for (const field of ['townCode', 'residenceTownCode'] as const) {
    const code = input[field];
    if (code && !(await townExists(context, code)))
      throw invalid('STU-20', '没有这个镇街，请从名单中选择。', [field]);
    if (code !== undefined) place[field] = code;
  }
  const village = input.villageCode;
  if (village && !(await context.trx('villages').where({ code: village }).first('id')))
    throw invalid('STU-23', '没有这个村（社区），请从名单中选择。', ['villageCode']);
  if (input.schoolClass === null) {
    Object.assign(place, {
      classCode: null,
      schoolCode: null,
      zoneCode: null,
      grade: null,
      school: null,
    });
  } else if (input.schoolClass !== undefined) {
    const schoolClass = await queryOf(context.strapi, 'api::school-class.school-class').findOne({
      where: { documentId: input.schoolClass, active: true },
    });
    const school = schoolClass
      ? await queryOf(context.strapi, 'api::school.school').findOne({
          where: { code: schoolClass.schoolCode },
        })
      : null;
    if (!schoolClass || !school)
      throw invalid('STU-21', '没有这个班级，请从名单中重新选择学校和班级。', ['schoolClass']);
    Object.assign(place, {
      classCode: schoolClass.code,
      grade: schoolClass.grade,
      schoolCode: school.code,
      zoneCode: school.zoneCode ?? null,
      school: school.id,
    });
  }
  const after = { ...before, ...place };
  if (!inScope(caller.scope, after, true))
    throw invalid('STU-22', '只能登记本校（本镇街）的学生：请选择您职责范围内的班级或户籍镇街。', [
      input.schoolClass ? 'schoolClass' : 'townCode',
    ]);
  return place;
}
