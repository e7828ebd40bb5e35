import type { Knex } from 'knex';
import type { StoredExtra } from '../../domain/form/extra';
import type { FieldDescription } from '../../domain/form/field';
import type { Violation } from '../../domain/kernel/rule';
import type { Change } from '../change';
import { scopeOfRow } from '../change-summary';
import { guardContext } from '../context';
import { storedExtra } from '../extra-values';
import { changeRecord } from '../records';

const ATTACHMENT = 'api::attachment.attachment';

type Attachment = {
  id: number;
  document_id: string;
  purpose: string;
  uploaded_by_staff_no: string | null;
  owner_document_id: string | null;
};

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** Pictures that this change brings to a field, those that stood there before aside. */
function newPhotos(
  fields: readonly FieldDescription[],
  after: StoredExtra,
  before: StoredExtra,
): { code: string; id: string }[] {
  return fields
    .filter(({ kind }) => kind === 'photo')
    .flatMap(({ code }) => {
      const known = idsIn(before[code]);
      return idsIn(after[code])
        .filter((id) => !known.includes(id))
        .map((id) => ({ code, id }));
    });
}

function faultOf(
  row: Attachment | undefined,
  staffNo: string | undefined,
  owner: unknown,
): readonly [code: string, message: string] | null {
  if (!row || staffNo === undefined || row.uploaded_by_staff_no !== staffNo)
    return ['ATT-01', '没有找到这张照片，请重新拍照或上传。'];
  if (row.owner_document_id !== null && row.owner_document_id !== owner)
    return ['ATT-02', '这张照片已用于另一条记录，不能重复使用，请重新拍照或上传。'];
  return row.purpose === 'PHOTO' ? null : ['ATT-04', '这份附件不是照片，请按照片、签名分别上传。'];
}

/**
 * Pictures under run-time fields are attachments: uploaded by whoever hands them in, once. ATT-01 to ATT-04, as wherever a picture is
 * handed in with a record.
 */
export async function photoFaults(
  db: Knex,
  change: Change,
  fields: readonly FieldDescription[],
  after: StoredExtra,
): Promise<Violation[]> {
  const given = newPhotos(fields, after, storedExtra(change.before?.extra));
  if (given.length === 0) return [];
  const rows = (await db('attachments')
    .whereIn(
      'document_id',
      given.map(({ id }) => id),
    )
    .select(
      ...['id', 'document_id', 'purpose', 'uploaded_by_staff_no', 'owner_document_id'],
    )) as Attachment[];
  const seen = new Set<string>();
  return given.flatMap(({ code, id }): Violation[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    const fault = isTwice
      ? (['ATT-03', '同一张照片被选了两次，请去掉重复的一张。'] as const)
      : faultOf(
          rows.find((row) => row.document_id === id),
          guardContext()?.actor.staffNo,
          change.before?.documentId,
        );
    return fault === null
      ? []
      : [{ code: fault[0], path: ['extra', code], message: fault[1], level: 'block' }];
  });
}

/** After the row is written: its new pictures are its own from now on, and are read in its scope. */
export async function claimPhotos(change: Change, row: Record<string, unknown>): Promise<void> {
  const context = guardContext();
  if (!context || change.kind === 'delete' || change.data.extra === undefined) return;
  const photoFields = context.fields.filter(({ kind }) => kind === 'photo');
  const given = newPhotos(
    photoFields.filter(({ recordType }) => change.uid.endsWith(`.${recordType}`)),
    storedExtra(change.after.extra),
    storedExtra(change.before?.extra),
  );
  for (const { id } of given) {
    const attachment = (await context
      .trx('attachments')
      .where({ document_id: id, owner_document_id: null })
      .first('id')) as { id: number } | undefined;
    if (attachment)
      await changeRecord(context, ATTACHMENT, attachment.id, {
        ownerType: change.uid,
        ownerDocumentId: row.documentId,
        ...scopeOfRow({ ...change.after, ...row }),
      });
  }
}
