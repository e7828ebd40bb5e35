import { Failure } from '../../api/failure';
import { upload } from '../../api/upload';
import { getPicture, putPicture } from '../../forms/drafts/picture-store';
import { pictureOf } from './parts';

/** Sends a photo that lies on this device; gives the attachment's id. Sent twice, it is stored once. */
export async function sendPhoto(key: string, inspection: string, ref: string): Promise<string> {
  const { id, fileName, takenAt } = pictureOf(ref);
  const file = await getPicture(key, id);
  if (file === null) {
    throw new Failure(-1, 'PHOTO-03', '这张照片在本机找不到了，请删除后重新拍照。');
  }
  const attachment = await upload(
    { file, fileName, takenAt, purpose: 'PHOTO', inspection, key: id },
    () => undefined,
  );
  // Still to be seen without network, now under its lasting name.
  await putPicture(key, attachment, file);
  return attachment;
}
