import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { requireGlyphs } from '../document/require-glyphs';
import type { UseCase } from '../start';
import type { PublishChecklistInput } from './checklist-inputs';
import { CHECKLIST_VERSION, contentOf } from './checklist-types';
import { lockDraft, publishedBy, takeTitle, withdrawPublished } from './checklist-versions';

/**
 * Publishes a draft: inspections begun from now on work by it, running ones keep the version they began with.
 * @throws 404 · 409 · 400 CHK-01 at every fault, DOC-03 for characters that no sheet could print
 */
export function publishChecklist(
  { strapi, caller, now }: UseCase,
  id: string,
  { rev, note }: PublishChecklistInput,
): Promise<Row> {
  const start = { actor: caller.actor, now, useCase: 'checklist.publish' as const };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockDraft(context, id, rev);
    requireGlyphs(contentOf(row));
    await withdrawPublished(context, textOf(row.checklistCode));
    const published = await changeRecord(
      context,
      CHECKLIST_VERSION,
      row.id,
      publishedBy(context, note),
    );
    await takeTitle(context, published);
    return published;
  });
}
