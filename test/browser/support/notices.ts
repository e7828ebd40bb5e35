import { extractText } from '../../../src/documents/text/extract-text';
import { readyCases } from '../../support/rows/ready-cases';
import { rowsOf } from '../../support/rows/rows';
import { accountOf, readPdf, signInByRest, siteDatabase } from './site';

/** A case of the principal's school that is ready for the notice; its document id. */
export async function readyCase(): Promise<string> {
  const rows = await rowsOf(siteDatabase());
  const [id] = await readyCases(rows, accountOf('principal').schoolCode ?? '', 1);
  await rows.close();
  if (id === undefined) throw new Error('no case was set up');
  return id;
}

/** The notice that the principal issues in this case over REST; its document id. */
export async function issueNotice(caseId: string): Promise<string> {
  const principal = await signInByRest('principal');
  const { data } = (await principal('GET', `/cases/${caseId}`)) as { data: { rev: number } };
  const issued = (await principal('POST', `/cases/${caseId}/actions/issue-notice`, {
    rev: data.rev,
  })) as { data: { document: { documentId: string } } };
  return issued.data.document.documentId;
}

/** The words of a paper without spaces, once it is printed. */
export async function wordsOf(role: string, paper: string): Promise<string> {
  const reader = await signInByRest(role);
  for (let tries = 0; tries < 600; tries += 1) {
    const { data } = (await reader('GET', `/official-documents/${paper}`)) as {
      data: { renderState: string };
    };
    if (data.renderState === 'RENDER_READY')
      return extractText(await readPdf(role, paper)).replace(/\s/g, '');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the notice was not printed');
}
