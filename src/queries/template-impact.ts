import { notFound } from '../guard/errors';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import { templateSubject } from '../usecases/template/template-subject';

/** What publishing a draft touches: papers by the version that they stay with. */
export type TemplateImpact = {
  papers: { version: number; count: number; waiting: number }[];
  sentence: string;
};

/** Papers of the draft's form that exist already; `waiting` ones are not printed yet and keep their version all the same. */
export async function templateImpact(strapi: Strapi, documentId: string): Promise<TemplateImpact> {
  const db = knexOf(strapi);
  const draft = (await db('document_template_versions')
    .where({ document_id: documentId })
    .first('template_code', 'version')) as { template_code: string; version: number } | undefined;
  if (!draft) throw notFound('模板版本');
  if (templateSubject(strapi, draft.template_code).kind === 'register')
    return {
      papers: [],
      sentence: `发布后，这种登记表的每条记录都按第 ${draft.version} 版打印，以前登记的也一样；登记表不是公文，不留存打印件。`,
    };
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
