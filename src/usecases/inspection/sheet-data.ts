import type {
  DrawnSignature,
  InspectionSheetData,
  PhotoOnSheet,
  SheetItem,
} from '../../documents/forms/inspection-sheet-data';
import type { ChecklistContent, ChecklistItem } from '../../domain/checklist/content';
import type { Prefilled } from '../../domain/checklist/prefill-sources';
import type { FieldValue } from '../../domain/form/field';
import { formatValue } from '../../domain/form/format-value';
import { askedItems, type Answers } from '../../domain/inspection/answers';
import type { PaperExtra } from '../../domain/form/fields-on-paper';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';

/** Boxes to tick, for answers that are chosen; room for the points before the most that can be given. */
function boxesOf(item: ChecklistItem): string {
  if (item.kind === 'score') return item.max === undefined ? '' : `　　　／${item.max}`;
  const choices =
    item.kind === 'yesNo'
      ? ['是', '否']
      : item.kind === 'yesNoNa'
        ? ['是', '否', '不适用']
        : (item.choices ?? []).map(({ label }) => label);
  return choices.map((choice) => `□${choice}`).join('　');
}

const blankItem = (item: ChecklistItem): SheetItem => ({
  label: item.label,
  answer: boxesOf(item),
  record: '',
  remark: '',
  counted: '',
  photoCount: 0,
});

/** An empty sheet to be printed and filled by hand. */
export function blankSheet(content: ChecklistContent): InspectionSheetData {
  return {
    title: content.title,
    basis: content.basis,
    schoolName: '',
    principalName: '',
    inspectors: '',
    inspectedOn: null,
    groups: content.groups.map(({ title, items }) => ({ title, items: items.map(blankItem) })),
    score: '',
    revision: 1,
    correctionReason: '',
    principalSignature: null,
    refusalWitness: '',
    inspectorSignature: null,
    verificationCode: '',
  };
}

/** The answer in words; points with the most that can be given, such as '8.5／10'. */
function answerOf(item: ChecklistItem, value: FieldValue | undefined): string {
  const text = formatValue(item, value);
  const ofPoints = item.kind === 'score' && item.max !== undefined && text !== '';
  return ofPoints ? `${text}／${item.max}` : text;
}

function filledItem(item: ChecklistItem, answers: Answers, prefilled?: Prefilled): SheetItem {
  const answer = answers[item.code];
  const pictures = item.kind === 'photo' && Array.isArray(answer?.value) ? answer.value.length : 0;
  return {
    label: item.label,
    answer: item.kind === 'photo' ? '' : answerOf(item, answer?.value),
    record: answer?.record ?? '',
    remark: answer?.remark ?? '',
    counted: prefilled?.text ?? '',
    photoCount: pictures + (answer?.photos.length ?? 0),
  };
}

export type SignedSheet = {
  readonly prefilled: Readonly<Record<string, Prefilled>>;
  readonly score: string;
  readonly principalSignature: DrawnSignature | null;
  readonly inspectorSignature: DrawnSignature | null;
  readonly verificationCode: string;
  readonly checkAt?: string;
  readonly extra?: PaperExtra;
  readonly photos?: readonly PhotoOnSheet[];
};

/** What a filled sheet says. An item that a skip rule left out is marked 不适用. */
export function filledSheet(
  inspection: Row,
  content: ChecklistContent,
  signed: SignedSheet,
): InspectionSheetData {
  const answers = (inspection.answers ?? {}) as Answers;
  const asked = new Set(askedItems(content, answers).map(({ code }) => code));
  const { prefilled, photos = [], ...rest } = signed;
  return {
    title: content.title,
    basis: content.basis,
    schoolName: textOf(inspection.schoolName),
    principalName: textOf(inspection.principalName),
    inspectors: [textOf(inspection.inspectorName), textOf(inspection.companions)]
      .filter((name) => name !== '')
      .join('、'),
    inspectedOn: inspection.inspectedOn as PlainDate,
    groups: content.groups.map(({ title, items }) => ({
      title,
      items: items.map((item) =>
        asked.has(item.code)
          ? filledItem(item, answers, prefilled[item.code])
          : { ...blankItem(item), answer: '不适用' },
      ),
    })),
    revision: Number(inspection.revision),
    correctionReason: textOf(inspection.correctionReason),
    refusalWitness: textOf(inspection.refusalWitness),
    ...rest,
    ...(photos.length > 0 && { photos }),
  };
}
