import { z } from 'zod';
import { conflict, invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { checkSource, refuseFaulty } from './check-source';
import { publishedBy, publishNote, withdrawPublished } from './publish-version';
import { templateSubject } from './template-subject';
import { TEMPLATE_VERSION, versionsOf } from './template-version';
import { tryPrint } from './try-print';

export const rollBackInput = z.strictObject({
  to: z.number({ error: '请选择要退回的版本' }).int().positive(),
  note: publishNote,
});

/**
 * Publishes the wording of an earlier version anew, under the next number: the history stays a line. It is checked again, because the
 * form may have changed since. @throws 400 · 404 · 409 when it is the one in use
 */
export async function rollBackTemplate(
  { strapi, caller, now }: UseCase,
  code: string,
  { to, note }: z.infer<typeof rollBackInput>,
): Promise<Row> {
  const subject = templateSubject(strapi, code);
  const { code: templateCode } = subject;
  const target = (await versionsOf(strapi, templateCode)).find((row) => row.version === to);
  if (!target || target.state === 'DRAFT')
    throw invalid('TPL-21', '没有这个已发布过的版本，请从列表中选择。', ['to']);
  if (target.state === 'PUBLISHED')
    throw conflict('TPL-23', `第 ${to} 版就是现在使用的版本，不需要退回。`, {}, ['to']);
  const source = String(target.source);
  refuseFaulty(checkSource(subject, source).faults);
  refuseFaulty(await tryPrint(subject, source));
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'template.roll-back' },
    async (context) => {
      await withdrawPublished(context, templateCode);
      const [newest] = await versionsOf(strapi, templateCode);
      return createRecord(context, TEMPLATE_VERSION, {
        templateCode,
        version: Number(newest?.version ?? 0) + 1,
        source,
        ...publishedBy(context, note),
      });
    },
  );
}
