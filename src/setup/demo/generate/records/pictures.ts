import type { PlainDate } from '../../../../domain/kernel/plain-date';
import type { RecordPictureRow } from '../../rows/child-records';
import { momentOf, type RecordSetting } from './setting';

type Owner = {
  documentId: string;
  childNo?: string;
  schoolCode?: string;
  zoneCode?: string | null;
};
type Taken = { on: PlainDate; by: string; purpose: 'PHOTO' | 'PROOF' | 'GUARDIAN_SIGNATURE' };

const PHOTOS = 4;

/** The picture of one record, from the demo's picture set. */
export function pictureOf(
  type: string,
  owner: Owner,
  { on, by, purpose }: Taken,
  setting: RecordSetting,
): RecordPictureRow {
  const set = purpose === 'GUARDIAN_SIGNATURE' ? 'signature' : 'photo';
  const number = 1 + (Number((owner.childNo ?? owner.schoolCode ?? '').slice(-2)) % PHOTOS || 0);
  return {
    documentId: setting.documentId(),
    ownerType: `api::${type}.${type}`,
    ownerDocumentId: owner.documentId,
    purpose,
    picture: `${set}-${String(number)}`,
    takenAt: momentOf(on, '17:05'),
    uploadedByStaffNo: by,
    childNo: owner.childNo ?? null,
    schoolCode: owner.schoolCode ?? null,
    zoneCode: owner.zoneCode ?? null,
  };
}
