import { z } from 'zod';
import type { GuardContext } from '../../guard/context';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { rev, text } from '../input/parse-input';
import type { UseCase } from '../start';
import { checkSource, refuseFaulty } from './check-source';
import { refuseUnlessDraft } from './save-draft';
import { templateSubject } from './template-subject';
import { TEMPLATE_VERSION } from './template-version';
import { tryPrint } from './try-print';

export const publishNote = text(200).min(1, { error: '请写明修改了什么、依据是什么' });

export const publishInput = z.strictObject({ rev, note: publishNote });

/**
 * Publishes a draft: papers issued from now on are made by it, issued ones keep the version they were made by. It is printed for trial
 * before. @throws 400 with every fault at its line · 404 · 409
 */
export async function publishTemplate(
  { strapi, caller, now }: UseCase,
  documentId: string,
  input: z.infer<typeof publishInput>,
): Promise<Row> {
  const draft = await queryOf(strapi, TEMPLATE_VERSION).findOne({ where: { documentId } });
  if (!draft) throw notFound('模板版本');
  refuseUnlessDraft(draft, input.rev);
  const subject = templateSubject(strapi, String(draft.templateCode));
  const source = String(draft.source);
  refuseFaulty(checkSource(subject, source).faults);
  // Before the transaction: printing takes a moment, and a lock held as long would stop the issue of papers.
  refuseFaulty(await tryPrint(subject, source));
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'template.publish' },
    async (context) => {
      const row = await lockRecord(context, TEMPLATE_VERSION, documentId);
      if (!row) throw notFound('模板版本');
      refuseUnlessDraft(row, input.rev);
      await withdrawPublished(context, subject.code);
      return changeRecord(context, TEMPLATE_VERSION, row.id, {
        rev: input.rev,
        ...publishedBy(context, input.note),
      });
    },
  );
}

/** What a version carries from its publication on. */
export const publishedBy = (context: GuardContext, note: string) => ({
  state: 'PUBLISHED',
  note,
  publishedOn: context.today,
  publishedByName: context.actor.name,
});

/** Papers keep pointing at the withdrawn version; nothing new is made by it. */
export async function withdrawPublished(context: GuardContext, code: string): Promise<void> {
  const standing = await queryOf(context.strapi, TEMPLATE_VERSION).findOne({
    where: { templateCode: code, state: 'PUBLISHED' },
  });
  if (standing) await changeRecord(context, TEMPLATE_VERSION, standing.id, { state: 'WITHDRAWN' });
}
