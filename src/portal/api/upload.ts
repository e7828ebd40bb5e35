import { Failure, failureFrom, noConnection, tooSlow } from './failure';
import { currentToken, refreshSession } from './session';

export type UploadPurpose =
  | 'PHOTO'
  | 'GUARDIAN_SIGNATURE'
  | 'STUDENT_SIGNATURE'
  | 'PROOF'
  | 'RECEIPT';

export type Upload = {
  file: Blob;
  fileName: string;
  purpose: UploadPurpose;
  takenAt?: string;
  caseId?: string;
};

const PATIENCE_MS = 180_000;

type Answer = { status: number; body: unknown };

/** fetch cannot tell how much of a body has gone out, and a photo over a village network takes a while. */
function post(form: FormData, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/attachments');
    call.timeout = PATIENCE_MS;
    const token = currentToken();
    if (token) call.setRequestHeader('authorization', `Bearer ${token}`);
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    call.onerror = () => reject(noConnection());
    call.ontimeout = () => reject(tooSlow());
    call.onload = () => {
      let body: unknown = null;
      try {
        body = JSON.parse(call.responseText);
      } catch (error) {
        if (call.status < 400) return reject(error instanceof Error ? error : noConnection());
      }
      resolve({ status: call.status, body });
    };
    call.send(form);
  });
}

/** Sends one picture and gives its attachment id; `onProgress` gets 0…1. Throws Failure. */
export async function upload(
  item: Upload,
  onProgress: (share: number) => void,
): Promise<string> {
  const form = new FormData();
  form.set('purpose', item.purpose);
  if (item.takenAt) form.set('takenAt', item.takenAt);
  if (item.caseId) form.set('case', item.caseId);
  form.set('file', item.file, item.fileName);
  let answer = await post(form, onProgress);
  if (answer.status === 401 && (await refreshSession())) answer = await post(form, onProgress);
  if (answer.status >= 400) throw failureFrom(answer.status, answer.body);
  const id = (answer.body as { data?: { documentId?: string } } | null)?.data?.documentId;
  if (!id) throw new Failure(answer.status, 'PORTAL-02', '照片没有传好，请再试一次。');
  return id;
}
