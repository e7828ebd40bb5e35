import { createHash } from 'node:crypto';
import { putPrivateFile } from '../../files/private-files';
import { toPlainDate } from '../../domain/kernel/instant';
import type { Caller } from '../../access/request-actor';
import type { GuardContext } from '../../guard/context';
import { conflict } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { loadReference } from '../../guard/reference';
import { knexOf } from '../../platform/strapi-casts';
import { isStorableText } from '../../guard/storable-text';
import { INSPECTION, lockOwnInspection } from '../inspection/load-inspection';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { ATTACHMENT } from './attach-evidence';
import { checkUpload } from './check-upload';

export type UploadInput = {
  bytes: Buffer;
  fileName: string;
  purpose: string;
  takenAt?: string;
  inspection?: string;
};

/**
 * Takes in a photo, a drawn signature or a proof: checked, hashed, encrypted. It belongs to the uploader until handed in with a record.
 * Sent again under its key, e.g. after a lost answer, it is the same attachment.
 */
export async function uploadAttachment(useCase: UseCase, input: UploadInput): Promise<Written> {
  const { strapi, caller, now, idempotencyKey: sent } = useCase;
  const { settings } = await loadReference(knexOf(strapi), toPlainDate(now));
  const checked = await checkUpload(input.bytes, input.purpose, settings('photo.maxBytes'));
  const idempotencyKey = sent && {
    ...sent,
    // The body of the request is the fields; what is sent is the file.
    requestHash: `${sent.requestHash} ${createHash('sha256').update(input.bytes).digest('hex')}`,
  };
  const start = { actor: caller.actor, now, useCase: 'attachment.upload' as const };
  return runGuarded(strapi, start, async (context) => {
    const owner = await ownerOf(context, caller, input);
    const row = await once(context, { uid: ATTACHMENT, idempotencyKey }, async () =>
      createRecord(context, ATTACHMENT, {
        ...checked,
        ...(await putPrivateFile(input.bytes)),
        ...owner,
        purpose: input.purpose,
        fileName: plainFileName(input.fileName),
        takenAt: input.takenAt ?? null,
        uploadedByStaffNo: caller.actor.staffNo,
      }),
    );
    return { row, warnings: context.warnings };
  });
}

/** A file for a draft of the caller's own is bound to it at once, and can't be used elsewhere; the school sees it when it is handed in. */
async function ownerOf(context: GuardContext, caller: Caller, { inspection }: UploadInput) {
  if (inspection === undefined) return {};
  const row = await lockOwnInspection(context, caller, inspection);
  if (row.state !== 'DRAFT')
    throw conflict('INSP-05', '这份督查表已提交，不能再添加照片；有误的请用“更正”。', {}, [
      'inspection',
    ]);
  return { ownerType: INSPECTION, ownerDocumentId: row.documentId };
}

/** The last part of what the browser called it, for people to read; it never names a file here. */
function plainFileName(sent: string): string {
  const name = sent.split(/[\\/]/).at(-1) ?? '';
  return Array.from(name).filter(isStorableText).join('').slice(-120);
}
