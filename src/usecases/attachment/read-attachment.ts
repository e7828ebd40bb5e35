import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { notFound } from '../../guard/errors';
import { queryOf, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from './attach-evidence';
import { readStoredFile } from './read-stored-file';

/** The bytes of an attachment in scope, after its hash was checked; 404 otherwise. */
export async function readAttachment(
  strapi: Strapi,
  caller: Caller,
  attachmentId: string,
): Promise<{ mime: string; bytes: Buffer }> {
  const row = await queryOf(strapi, ATTACHMENT).findOne({
    where: { $and: [{ documentId: attachmentId }, scopedFilterFor(strapi, ATTACHMENT, caller)] },
  });
  if (!row) throw notFound('附件');
  return {
    mime: String(row.mime),
    bytes: await readStoredFile(strapi, String(row.fileKey), String(row.sha256)),
  };
}
