import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { invalid } from '../guard/errors';
import { documentId, parseInput } from '../usecases/input/parse-input';
import type { UploadInput } from '../usecases/attachment/upload-attachment';
import type { Http } from './context';

type Received = { filepath: string; originalFilename?: string | null };

export const uploadFields = z.strictObject({
  purpose: z.enum(
    [
      'PHOTO',
      'GUARDIAN_SIGNATURE',
      'STUDENT_SIGNATURE',
      'STAFF_SIGNATURE',
      'PRINCIPAL_SIGNATURE',
      'INSPECTOR_SIGNATURE',
      'PROOF',
      'RECEIPT',
      'VIDEO',
    ],
    { error: '请说明附件种类（照片、签名或证明）' },
  ),
  /** The draft of an inspection that it is for. */
  inspection: documentId.optional(),
  takenAt: z.iso.datetime({ offset: true, error: '拍摄时间不正确' }).optional(),
});

/** The one file of a multipart request, taken into memory; the temporary copy is removed whatever happens. */
export async function readUpload(http: Http): Promise<UploadInput> {
  const received = Object.values(http.request.files ?? {}).flat() as Received[];
  try {
    const { file } = (http.request.files ?? {}) as { file?: Received | Received[] };
    if (!file || Array.isArray(file) || received.length !== 1)
      throw invalid('ATT-12', '请一次上传一个文件（字段名 file）。', ['file']);
    return {
      ...parseInput(uploadFields, http.request.body),
      bytes: await readFile(file.filepath),
      fileName: file.originalFilename ?? '',
    };
  } finally {
    await Promise.all(received.map(({ filepath }) => rm(filepath, { force: true })));
  }
}
