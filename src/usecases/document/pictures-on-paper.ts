import type {
  DrawnSignature,
  InspectionSheetPaper,
} from '../../documents/forms/inspection-sheet-data';
import { textOf } from '../../platform/row-values';
import { queryOf, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from '../attachment/attach-evidence';
import { readStoredFile } from '../attachment/read-stored-file';
import { photosForPaper } from './photos-for-paper';

/** A drawn signature as a `data:` URL, after its hash was checked; the empty string where nobody drew one. */
async function pictureOf(strapi: Strapi, signature: DrawnSignature | null): Promise<string> {
  if (signature === null) return '';
  const row = await queryOf(strapi, ATTACHMENT).findOne({
    where: { documentId: signature.attachment },
  });
  if (!row) throw new Error(`督查表的签名图片不存在：${signature.attachment}`);
  const bytes = await readStoredFile(strapi, textOf(row.fileKey), signature.sha256);
  return `data:${textOf(row.mime)};base64,${bytes.toString('base64')}`;
}

/** The pictures that a paper of this data bears; nothing for papers that know none. */
export async function picturesOnPaper(
  strapi: Strapi,
  data: object,
): Promise<Partial<Pick<InspectionSheetPaper, 'pictures'>>> {
  if (!('principalSignature' in data)) return {};
  const { principalSignature, inspectorSignature, photos } = data as InspectionSheetPaper;
  const [principal, inspector] = await Promise.all([
    pictureOf(strapi, principalSignature),
    pictureOf(strapi, inspectorSignature),
  ]);
  return {
    pictures: {
      principal,
      inspector,
      ...(photos && { photos: await photosForPaper(strapi, photos) }),
    },
  };
}
