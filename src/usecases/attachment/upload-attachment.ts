import { putPrivateFile } from '../../files/private-files';
import { toPlainDate } from '../../domain/kernel/instant';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { loadReference } from '../../guard/reference';
import { knexOf, type Row } from '../../platform/strapi-casts';
import { isStorableText } from '../../guard/storable-text';
import type { UseCase } from '../start';
import { ATTACHMENT } from './attach-evidence';
import { checkUpload } from './check-upload';

export type UploadInput = { bytes: Buffer; fileName: string; purpose: string; takenAt?: string };

/** Takes in a photo, a drawn signature or a proof: checked, hashed, encrypted. It belongs to the uploader until handed in with a record. */
export async function uploadAttachment(useCase: UseCase, input: UploadInput): Promise<Row> {
  const { strapi, caller, now } = useCase;
  const { settings } = await loadReference(knexOf(strapi), toPlainDate(now));
  const checked = await checkUpload(input.bytes, input.purpose, settings('photo.maxBytes'));
  const stored = await putPrivateFile(input.bytes);
  return runGuarded(strapi, { actor: caller.actor, now, useCase: 'attachment.upload' }, (context) =>
    createRecord(context, ATTACHMENT, {
      ...checked,
      ...stored,
      purpose: input.purpose,
      fileName: plainFileName(input.fileName),
      takenAt: input.takenAt ?? null,
      uploadedByStaffNo: caller.actor.staffNo,
    }),
  );
}

/** The last part of what the browser called it, for people to read; it never names a file here. */
function plainFileName(sent: string): string {
  const name = sent.split(/[\\/]/).at(-1) ?? '';
  return Array.from(name).filter(isStorableText).join('').slice(-120);
}
