import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { readPrivateFile } from '../../files/private-files';
import { notFound } from '../../guard/errors';
import { queryOf, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from './attach-evidence';

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
    bytes: await readPrivateFile(String(row.fileKey), String(row.sha256)),
  };
}
