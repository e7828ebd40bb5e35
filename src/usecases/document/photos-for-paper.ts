import { MOST_PRINTED_PHOTOS } from '../../documents/forms/inspection-sheet/photo-appendix';
import type { PhotoOnSheet } from '../../documents/forms/inspection-sheet-data';
import { readPrivateFile } from '../../files/private-files';
import { textOf } from '../../platform/row-values';
import { queryOf, type Strapi } from '../../platform/strapi-casts';
import { ATTACHMENT } from '../attachment/attach-evidence';
import { shrinkForPrint } from '../attachment/shrink-for-print';

/** Bytes of one photo: twenty of them and the fonts stay under 3 MB, which a phone opens on a village network. */
const ROOM = 130_000;
/** Bytes of all photos together: the printer refuses a paper of more than 32 MB. */
const ROOM_OF_ALL = 9_000_000;

/**
 * The photos that a sheet prints, small, as `data:` URLs by their attachments' documentIds. One that is gone, altered or no picture any
 * more is left out and logged: the sheet says so in its place, for evidence that was lost must not hold back what was signed.
 */
export async function photosForPaper(
  strapi: Strapi,
  photos: readonly PhotoOnSheet[],
): Promise<Record<string, string>> {
  const printed = photos.slice(0, MOST_PRINTED_PHOTOS);
  const room = Math.min(ROOM, ROOM_OF_ALL / Math.max(1, printed.length));
  const rows = await queryOf(strapi, ATTACHMENT).findMany({
    where: { documentId: { $in: printed.map(({ attachment }) => attachment) } },
  });
  const keys = new Map(rows.map((row) => [row.documentId, textOf(row.fileKey)]));
  const pictures: Record<string, string> = {};
  // One after the other: unpacked, each takes tens of megabytes.
  for (const { attachment, sha256 } of printed) {
    try {
      const bytes = await readPrivateFile(keys.get(attachment) ?? '', sha256);
      pictures[attachment] = await shrinkForPrint(bytes, room);
    } catch (error) {
      strapi.log.error(`督查表的照片 ${attachment} 不能印出：${String(error)}`);
    }
  }
  return pictures;
}
