import { checkContent, type ContentFault } from '../../domain/checklist/check-content';
import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { SaveChecklistInput } from './checklist-inputs';
import { CHECKLIST_VERSION } from './checklist-types';
import { lockDraft } from './checklist-versions';

/** Keeps what was edited; a draft may have faults, which are told. @throws 404 · 409 */
export function saveChecklistDraft(
  { strapi, caller, now }: UseCase,
  id: string,
  { rev, content }: SaveChecklistInput,
): Promise<{ version: Row; faults: ContentFault[] }> {
  const start = { actor: caller.actor, now, useCase: 'checklist.save-draft' as const };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockDraft(context, id, rev);
    const version = await changeRecord(context, CHECKLIST_VERSION, row.id, { content });
    return { version, faults: checkContent(content) };
  });
}
