import { conflict, invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { CHECKLIST_VERSION } from './checklist-types';
import { versionsOf } from './checklist-versions';

/** Opens the next version as a draft, from the named version or the newest. One at a time: 409 CHK-91 names the one there is. */
export function openChecklistDraft(
  { strapi, caller, now }: UseCase,
  code: string,
  { from }: { from?: number },
): Promise<Row> {
  const start = { actor: caller.actor, now, useCase: 'checklist.open-draft' as const };
  return runGuarded(strapi, start, async (context) => {
    const versions = await versionsOf(strapi, code);
    const draft = versions.find((row) => row.state === 'DRAFT');
    if (draft)
      throw conflict(
        'CHK-91',
        `这份清单已有一份草稿（第 ${String(draft.version)} 版），请打开那份草稿继续修改。`,
        { documentId: draft.documentId, version: draft.version },
      );
    const origin = from === undefined ? versions[0] : versions.find((row) => row.version === from);
    if (!origin) throw invalid('CHK-04', '没有这个版本，请从列表中选择。', ['from']);
    return createRecord(context, CHECKLIST_VERSION, {
      checklistCode: code,
      version: Number(versions[0]?.version ?? 0) + 1,
      state: 'DRAFT',
      content: origin.content,
    });
  });
}
