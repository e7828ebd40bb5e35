import { conflict, invalid } from '../../guard/errors';
import { changeRecord, createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { RollBackChecklistInput } from './checklist-inputs';
import { CHECKLIST_VERSION } from './checklist-types';
import { publishedBy, takeTitle, versionsOf, withdrawPublished } from './checklist-versions';

/**
 * Publishes what an earlier version asked anew, under the next number. A draft that is open makes room for it and takes the number
 * after: numbers follow the order of publication, and the editor of the draft is told that it changed.
 */
export function rollBackChecklist(
  { strapi, caller, now }: UseCase,
  code: string,
  { to, note }: RollBackChecklistInput,
): Promise<Row> {
  const start = { actor: caller.actor, now, useCase: 'checklist.roll-back' as const };
  return runGuarded(strapi, start, async (context) => {
    const versions = await versionsOf(strapi, code);
    const target = versions.find((row) => row.version === to);
    if (!target || target.state === 'DRAFT')
      throw invalid('CHK-04', '没有这个已发布过的版本，请从列表中选择。', ['to']);
    if (target.state === 'PUBLISHED')
      throw conflict('CHK-05', `第 ${to} 版就是现在使用的版本，不需要退回。`, {}, ['to']);
    await withdrawPublished(context, code);
    const draft = versions.find((row) => row.state === 'DRAFT');
    const next = draft ? Number(draft.version) : Number(versions[0]?.version ?? 0) + 1;
    if (draft) await changeRecord(context, CHECKLIST_VERSION, draft.id, { version: next + 1 });
    const published = await createRecord(context, CHECKLIST_VERSION, {
      checklistCode: code,
      version: next,
      content: target.content,
      ...publishedBy(context, note),
    });
    await takeTitle(context, published);
    return published;
  });
}
