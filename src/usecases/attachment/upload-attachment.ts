import { putPrivateFile } from '../../files/private-files';
import { toPlainDate } from '../../domain/kernel/instant';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { loadSettings } from '../../guard/settings';
import { knexOf, type Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { ATTACHMENT } from './attach-evidence';
import { checkUpload } from './check-upload';

export type UploadInput = { bytes: Buffer; fileName: string; purpose: string; takenAt?: string };

/** Takes in a photo, a drawn signature or a proof: checked, hashed, encrypted. It belongs to the uploader until handed in with a record. */
export async function uploadAttachment(useCase: UseCase, input: UploadInput): Promise<Row> {
  const { strapi, caller, now } = useCase;
  const settings = await loadSettings(knexOf(strapi), toPlainDate(now));
  const checked = await checkUpload(input.bytes, input.purpose, settings('photo.maxBytes'));
  const stored = await putPrivateFile(input.bytes);
  return runGuarded(strapi, { actor: caller.actor, now, useCase: 'attachment.upload' }, (context) =>
    createRecord(context, ATTACHMENT, {
      ...checked,
      ...stored,
      purpose: input.purpose,
      fileName: input.fileName.slice(-120),
      takenAt: input.takenAt ?? null,
      uploadedByStaffNo: caller.actor.staffNo,
    }),
  );
}
