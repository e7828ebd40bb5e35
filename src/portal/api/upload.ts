import { Failure, failureFrom, noConnection, tooSlow } from './failure';
import { currentToken, refreshSession } from './session';

export type UploadPurpose =
  | 'PHOTO'
  | 'GUARDIAN_SIGNATURE'
  | 'STUDENT_SIGNATURE'
  | 'PROOF'
  | 'RECEIPT'
  | 'PRINCIPAL_SIGNATURE'
  | 'INSPECTOR_SIGNATURE';

export type Upload = {
  file: Blob;
  fileName: string;
  purpose: UploadPurpose;
  takenAt?: string;
  /** Sent again under the same key, it is the same attachment. */
  key: string;
  /** The inspection it belongs to, by documentId; other files find their owner with the act that carries them. */
  inspection?: string;
};

const PATIENCE_MS = 180_000;

/** A proxy on the way may answer with a page instead; that body says nothing, its status does. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Answer = { status: number; body: unknown };

/** fetch cannot tell how much of a body has gone out, and a photo over a village network takes a while. */
function post(form: FormData, key: string, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/attachments');
    call.timeout = PATIENCE_MS;
    const token = currentToken();
    call.setRequestHeader('idempotency-key', key);
    if (token) call.setRequestHeader('authorization', `Bearer ${token}`);
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    call.onerror = () => reject(noConnection());
    call.ontimeout = () => reject(tooSlow());
    call.onload = () => {
      resolve({ status: call.status, body: readJson(call.responseText) });
    };
    call.send(form);
  });
}

/** Sends one picture and gives its attachment id; `onProgress` gets 0…1. Throws Failure. */
export async function upload(item: Upload, onProgress: (share: number) => void): Promise<string> {
  const form = new FormData();
  form.set('purpose', item.purpose);
  if (item.takenAt) form.set('takenAt', item.takenAt);
  if (item.inspection) form.set('inspection', item.inspection);
  form.set('file', item.file, item.fileName);
  let answer = await post(form, item.key, onProgress);
  if (answer.status === 401 && (await refreshSession()))
    answer = await post(form, item.key, onProgress);
  if (answer.status >= 400) throw failureFrom(answer.status, answer.body);
  const id = (answer.body as { data?: { documentId?: string } } | null)?.data?.documentId;
  if (!id) throw new Failure(answer.status, 'PORTAL-02', '照片没有传好，请再试一次。');
  return id;
}
