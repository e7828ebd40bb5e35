import { z } from 'zod';
import { LONGEST_SOURCE } from '../../documents/templates/check-template';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import { rev } from '../input/parse-input';
import type { UseCase } from '../start';
import { checkSource, type SourceReport } from './check-source';
import { templateSubject } from './template-subject';
import { TEMPLATE_VERSION } from './template-version';

/** A template as it is typed; spaces count. */
export const templateSource = z
  .string({ error: '请填写模板内容' })
  .min(1, { error: '模板不能为空' })
  .max(LONGEST_SOURCE, { error: `模板过长，最多 ${LONGEST_SOURCE} 个字符` });

export const saveDraftInput = z.strictObject({ rev, source: templateSource });

/** Keeps what was typed; a draft may have faults, which are told. @throws 404 · 409 changed by somebody else, or published. */
export function saveTemplateDraft(
  { strapi, caller, now }: UseCase,
  documentId: string,
  input: z.infer<typeof saveDraftInput>,
): Promise<{ version: Row; report: SourceReport }> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'template.save-draft' },
    async (context) => {
      const row = await lockRecord(context, TEMPLATE_VERSION, documentId);
      if (!row) throw notFound('模板版本');
      refuseUnlessDraft(row, input.rev);
      const subject = templateSubject(strapi, String(row.templateCode));
      const version = await changeRecord(context, TEMPLATE_VERSION, row.id, {
        source: input.source,
        rev: input.rev,
      });
      return { version, report: checkSource(subject, input.source) };
    },
  );
}

/** 409 when the version is a draft no more, or somebody saved it since it was read. */
export function refuseUnlessDraft(row: Row, readRev: number): void {
  if (row.state !== 'DRAFT')
    throw conflict('TPL-22', '这个版本已经发布，不能再改。请另建新版本。', { state: row.state });
  if (row.rev !== readRev)
    throw conflict('REV-01', '这份草稿已被别人修改，请刷新后在新内容上再改。', { rev: row.rev });
}
