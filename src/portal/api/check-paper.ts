import { request } from './request';

/** What anybody who holds a paper is told of it. */
export type CheckedPaper = {
  kindLabel: string;
  documentNumber: string | null;
  issuerName: string;
  issuedOn: string | null;
  stateLabel: string;
  stands: boolean;
  voidedOn: string | null;
  pdfSha256: string | null;
};

/** The code travels in the body: an address would stay in histories and logs. */
export const checkPaper = (code: string): Promise<CheckedPaper> =>
  request<{ data: CheckedPaper }>('/official-documents/actions/check', {
    method: 'POST',
    body: { code },
  }).then(({ data }) => data);
