import type { AuditAct } from '../../domain/audit/acts';
import { scopeOfRow } from '../../guard/change-summary';
import { createRecord } from '../../guard/records';
import type { Data } from '../../platform/strapi-casts';
import { attachEvidence } from '../attachment/attach-evidence';
import type { UseCase } from '../start';
import { writeAboutChild } from './write-about-child';
import type { Written } from './written';

type Request = {
  name: AuditAct;
  uid: string;
  student: string;
  fields: Data;
  photos?: readonly string[];
  signatures?: readonly string[];
  byResidence?: boolean;
};

/** Records something about a child with who recorded it, photos and signatures. */
export function recordForChild(useCase: UseCase, request: Request): Promise<Written> {
  const { uid, fields, photos, signatures } = request;
  return writeAboutChild(useCase, request, async (context, student) => {
    const row = await createRecord(context, uid, {
      extra: {},
      ...fields,
      ...(photos && { photoCount: photos.length }),
      recordedByStaffNo: context.actor.staffNo,
      recordedByName: context.actor.name,
      student: student.id,
      ...scopeOfRow(student),
    });
    const owner = { type: uid, row };
    await attachEvidence(context, { ids: photos ?? [], owner, field: 'photos' });
    await attachEvidence(context, { ids: signatures ?? [], owner, field: 'signatures' });
    return row;
  });
}
