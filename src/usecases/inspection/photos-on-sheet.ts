import type { PhotoOnSheet } from '../../documents/forms/inspection-sheet-data';
import { itemsOf, type ChecklistContent } from '../../domain/checklist/content';
import { askedItems, photosOf, type Answers } from '../../domain/inspection/answers';
import { formatChineseDateTime } from '../../domain/kernel/instant';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';

function takenAt({ takenAt, createdAt }: Row): string {
  const at = (value: unknown) => formatChineseDateTime(new Date(String(value)).getTime());
  return takenAt ? `${at(takenAt)}拍摄` : `${at(createdAt)}上传`;
}

/** The photos of the items that were asked, in the order of the sheet, each with the number and the words of its item. */
export function photosOnSheet(
  content: ChecklistContent,
  answers: Answers,
  attached: ReadonlyMap<string, Row>,
  by: string,
): PhotoOnSheet[] {
  const asked = new Set(askedItems(content, answers).map(({ code }) => code));
  return itemsOf(content).flatMap(({ code, label }, index) => {
    const answer = answers[code];
    if (!answer || !asked.has(code)) return [];
    return photosOf(content, { [code]: answer }).flatMap(({ id }) => {
      const row = attached.get(id);
      if (!row) return [];
      const { documentId: attachment } = row;
      const sha256 = textOf(row.sha256);
      return [{ attachment, sha256, item: index + 1, label, by, taken: takenAt(row) }];
    });
  });
}
