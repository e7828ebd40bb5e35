import { chineseDate } from '../chinese-date';
import type { InspectionSheetPaper, SheetItem } from '../inspection-sheet-data';

const itemView = ({ photoCount, ...item }: SheetItem) => ({
  ...item,
  photos: photoCount > 0 ? `（照片${photoCount}张）` : '',
});

const EMPTY: SheetItem = {
  label: '',
  answer: '',
  record: '',
  remark: '',
  counted: '',
  photoCount: 0,
};

/** The sheet in the words of the annex. A refused signature is said in words on the principal's line. */
export function inspectionSheetView(data: InspectionSheetPaper) {
  return {
    title: data.title,
    school: data.schoolName,
    principal: data.principalName,
    refusal: data.refusalWitness === '' ? '' : `拒签（见证人：${data.refusalWitness}）`,
    inspectors: data.inspectors,
    on: data.inspectedOn === null ? '' : chineseDate(data.inspectedOn),
    groups: data.groups.map(({ title, items: [first = EMPTY, ...others] }) => ({
      title,
      first: itemView(first),
      others: others.map(itemView),
    })),
    basis: data.basis,
    score: data.score,
    correction:
      data.correctionReason === ''
        ? ''
        : `第${data.revision}稿，更正理由：${data.correctionReason}`,
    code: data.verificationCode,
    checkAt: data.checkAt ?? '',
    layout: data.pictures,
  };
}
