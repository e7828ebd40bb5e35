import { failsItem, type ChecklistItem } from '../../../domain/checklist/content';
import type { SheetModel } from '../sheet/sheet-model';
import type { Book } from '../sync/book';

/** The items whose answers will each open a finding. */
export function failedItems(model: SheetModel, book: Book): ChecklistItem[] {
  return model.items.filter(
    (item) => model.isShown(item.code) && failsItem(item, book.answer(item.code).value),
  );
}
