import type { PlainDate } from '../../../../domain/kernel/plain-date';
import type { GrantRow } from '../../rows/people';
import type { PairingRecordRow, PairingRow } from '../../rows/child-records';
import { makeDocumentIds, seededRandom } from '../random';
import { recordedBy, schoolDayBefore, variantFor, type RecordSetting } from './setting';

const PAIRED = '结对帮扶 ';

/** The pairing that a child's grant names; fixed by the child, because the grant is made before the pairing is told. */
const pairingIdOf = (childNo: string): string =>
  makeDocumentIds(seededRandom(`pairing/${childNo}`))();

/** Why a helper may see the child: the words by which the end of a pairing finds its grant. */
export const pairingReason = (childNo: string): string => `${PAIRED}${pairingIdOf(childNo)}`;

/** A pairing for every grant that names one. */
export function makePairings(setting: RecordSetting): PairingRow[] {
  const staff = new Map(setting.district.staff.map((row) => [row.staffNo, row]));
  return setting.district.grants.flatMap((grant: GrantRow): PairingRow[] => {
    const helper = staff.get(grant.staffNo);
    const principal = setting.staffAt('principal', helper?.schoolCode ?? null);
    if (!helper || !principal || !grant.reason.startsWith(PAIRED)) return [];
    return [
      {
        documentId: grant.reason.slice(PAIRED.length),
        childNo: grant.childNo,
        state: grant.toDate === null ? 'PAIRED' : 'UNPAIRED',
        helperStaffNo: helper.staffNo,
        helperName: helper.name,
        helperPost: helper.post,
        helperIdentity: 'SCHOOL_TEACHER',
        main: true,
        fromDate: grant.fromDate,
        situation: '家庭困难，父母在外务工，学习跟不上。',
        planText: '每周谈话一次，补课两次，协调困难补助。',
        endedOn: grant.toDate,
        endReason: grant.toDate === null ? '' : '孩子已稳定在校',
        outcome: null,
        ...recordedBy(principal),
      },
    ];
  });
}

const HELD_DAYS_AGO = [5, 19] as const;

/** Two meetings of every pairing that has lasted so long. */
export function makePairingRecords(
  setting: RecordSetting,
  pairings: readonly PairingRow[],
): PairingRecordRow[] {
  return pairings.flatMap((pairing) =>
    HELD_DAYS_AGO.flatMap((days, at): PairingRecordRow[] => {
      const heldOn: PlainDate = schoolDayBefore(setting, days);
      if (heldOn < pairing.fromDate) return [];
      return [
        {
          documentId: setting.documentId(),
          childNo: pairing.childNo,
          pairingDocumentId: pairing.documentId,
          heldOn,
          way: at === 0 ? 'BY_MEETING' : 'BY_CALL',
          content: variantFor(pairing, [
            '与孩子谈心，了解到想念父母，已与父母通话。',
            '辅导数学作业，孩子表示愿意回到班里。',
          ]),
          solved: at === 0 ? '送去书包和冬衣，解决上学路远的问题。' : '与食堂商定减免伙食费。',
          amountYuan: at === 0 ? 300 : null,
          photoCount: at === 0 ? 1 : 0,
          recordedByStaffNo: pairing.helperStaffNo,
          recordedByName: pairing.helperName,
        },
      ];
    }),
  );
}
