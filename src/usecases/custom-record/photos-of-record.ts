import type { RegisterPage } from '../../documents/custom/register-page';
import { textOf } from '../../platform/row-values';
import { queryOf, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from '../attachment/attach-evidence';
import { readStoredFile } from '../attachment/read-stored-file';
import { shrinkForPrint } from '../attachment/shrink-for-print';

/** The pictures under a field as a page takes them, each numbered where there are several. @throws 503 a stored file is damaged */
export async function photosOfField(
  strapi: Strapi,
  label: string,
  ids: readonly string[],
): Promise<RegisterPage['photos']> {
  const rows = await queryOf(strapi, ATTACHMENT).findMany({ where: { documentId: { $in: ids } } });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return Promise.all(
    ids.flatMap((id, index) => {
      const row = byId.get(id);
      if (!row) return [];
      const name = ids.length > 1 ? `${label} ${index + 1}` : label;
      return [pictureOf(strapi, name, textOf(row.fileKey), textOf(row.sha256))];
    }),
  );
}

async function pictureOf(
  strapi: Strapi,
  label: string,
  fileKey: string,
  sha256: string,
): Promise<RegisterPage['photos'][number]> {
  const bytes = await readStoredFile(strapi, fileKey, sha256);
  return { label, layout: { picture: await shrinkForPrint(bytes) } };
}
