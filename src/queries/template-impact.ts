import type { Knex } from 'knex';
import { notFound } from '../guard/errors';

/** What publishing a draft touches: papers by the version that they stay with. */
export type TemplateImpact = {
  papers: { version: number; count: number; waiting: number }[];
  sentence: string;
};

/** Papers of the draft's form that exist already; `waiting` ones are not printed yet and keep their version all the same. */
export async function templateImpact(db: Knex, documentId: string): Promise<TemplateImpact> {
  const draft = (await db('document_template_versions')
    .where({ document_id: documentId })
    .first('template_code', 'version')) as { template_code: string; version: number } | undefined;
  if (!draft) throw notFound('模板版本');
  const rows: { version: number; count: string; waiting: string }[] = await db('official_documents')
    .where({ form: draft.template_code })
    .groupBy('form_version')
    .orderBy('form_version')
    .select(
      'form_version as version',
      db.raw('count(*) as count'),
      db.raw(
        `count(*) filter (where render_state in ('RENDER_NONE', 'RENDER_PENDING')) as waiting`,
      ),
    );
  const papers = rows.map((row) => ({
    version: row.version,
    count: Number(row.count),
    waiting: Number(row.waiting),
  }));
  return { papers, sentence: sentenceOf(papers, draft.version) };
}

function sentenceOf(papers: TemplateImpact['papers'], next: number): string {
  const begin = `发布后新制发的文书使用第 ${next} 版。`;
  if (papers.length === 0) return `${begin}目前还没有制发过这种文书。`;
  const parts = papers.map(({ version, count, waiting }) => {
    const rest = waiting > 0 ? `（其中 ${waiting} 份待签字或正在生成）` : '';
    return `${count} 份仍用第 ${version} 版${rest}`;
  });
  return `${begin}已有的文书不变：${parts.join('，')}。`;
}
