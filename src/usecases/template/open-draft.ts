import { z } from 'zod';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { conflict } from '../../guard/errors';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { templateSubject } from './template-subject';
import { TEMPLATE_VERSION, versionsOf } from './template-version';

/** `from` names the version to begin with; the published one when it is left out. */
export const draftInput = z.strictObject({ from: z.number().int().positive().optional() });

/** Opens the next version of a template as a draft. One at a time: two people would overwrite each other at publishing. */
export function openTemplateDraft(
  { strapi, caller, now }: UseCase,
  code: string,
  { from }: z.infer<typeof draftInput>,
): Promise<Row> {
  const { code: templateCode } = templateSubject(strapi, code);
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'template.open-draft' },
    async (context) => {
      const versions = await versionsOf(strapi, templateCode);
      const draft = versions.find((row) => row.state === 'DRAFT');
      if (draft)
        throw conflict(
          'TPL-91',
          `这个模板已有一份草稿（第 ${String(draft.version)} 版），请打开那份草稿继续修改。`,
          { documentId: draft.documentId, version: draft.version },
        );
      const origin = versions.find((row) =>
        from === undefined ? row.state === 'PUBLISHED' : row.version === from,
      );
      if (!origin) throw invalid('TPL-21', '没有这个版本，请从列表中选择。', ['from']);
      return createRecord(context, TEMPLATE_VERSION, {
        templateCode,
        version: Number(versions[0]?.version ?? 0) + 1,
        state: 'DRAFT',
        source: origin.source,
      });
    },
  );
}
