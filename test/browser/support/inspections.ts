import { signInByRest } from './site';

/** The demo district's own drafts would be opened again instead of a fresh sheet. */
export async function giveUpDrafts(): Promise<void> {
  const inspector = await signInByRest('inspector');
  const drafts = (await inspector('GET', '/inspections?filters[state][$eq]=DRAFT')) as {
    data: { documentId: string; rev: number }[];
  };
  for (const { documentId, rev } of drafts.data) {
    await inspector('POST', `/inspections/${documentId}/actions/discard`, { rev });
  }
}

/** Name of the school whose principal and inspector the stories follow. */
export async function schoolOfPrincipal(): Promise<string> {
  const principal = await signInByRest('principal');
  const { data } = (await principal('GET', '/me')) as { data: { schoolName: string } };
  return data.schoolName;
}
