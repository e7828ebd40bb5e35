import { tickedTypes } from '../../access/custom-permissions';
import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { customTypeOf } from '../../guard/custom-types';
import { notFound } from '../../guard/errors';
import { textOf } from '../../platform/row-values';
import { knexOf, queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from './attach-evidence';
import { readStoredFile } from './read-stored-file';

/** The bytes of an attachment in scope, after its hash was checked; 404 otherwise. */
export async function readAttachment(
  strapi: Strapi,
  caller: Caller,
  attachmentId: string,
): Promise<{ mime: string; bytes: Buffer }> {
  const row =
    (await queryOf(strapi, ATTACHMENT).findOne({
      where: { $and: [{ documentId: attachmentId }, scopedFilterFor(strapi, ATTACHMENT, caller)] },
    })) ?? (await ofOpenRegister(strapi, caller, attachmentId));
  if (!row) throw notFound('附件');
  return {
    mime: String(row.mime),
    bytes: await readStoredFile(strapi, String(row.fileKey), String(row.sha256)),
  };
}

/** A picture of a record in a register that the caller's role was ticked for, when that record is in scope. */
async function ofOpenRegister(
  strapi: Strapi,
  caller: Caller,
  attachmentId: string,
): Promise<Row | null> {
  const row = await queryOf(strapi, ATTACHMENT).findOne({ where: { documentId: attachmentId } });
  const uid = textOf(row?.ownerType);
  const register = uid === '' ? null : customTypeOf(strapi, uid);
  if (row === null || register === null) return null;
  const ticked = await tickedTypes(knexOf(strapi));
  const open = ticked.find(({ type }) => type.name === register.name);
  if (!open?.roles.read.includes(caller.actor.role)) return null;
  const owner = await queryOf(strapi, uid).findOne({
    where: {
      $and: [{ documentId: textOf(row.ownerDocumentId) }, scopedFilterFor(strapi, uid, caller)],
    },
  });
  return owner === null ? null : row;
}
