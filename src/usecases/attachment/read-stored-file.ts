import { readPrivateFile, StoredFileDamaged } from '../../files/private-files';
import { refusal } from '../../guard/errors';
import type { Strapi } from '../../platform/strapi-casts';

/**
 * The bytes behind a record. A file that is gone or altered is no reason to fail without a word: the loss is logged, and the person is
 * told that nothing false was handed out. 503 FILE-01.
 */
export async function readStoredFile(
  strapi: Strapi,
  fileKey: string,
  sha256: string,
): Promise<Buffer> {
  try {
    return await readPrivateFile(fileKey, sha256);
  } catch (error) {
    if (!(error instanceof StoredFileDamaged)) throw error;
    strapi.log.error(`存储文件 ${fileKey}：${error.message}`);
    throw refusal(
      503,
      'FILE-01',
      '这个文件在存储中缺失或与登记的不一致，已停止提供，请联系区教委管理员从备份中恢复。',
    );
  }
}
