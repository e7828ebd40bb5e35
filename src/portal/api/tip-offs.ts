import { request } from './request';

export type Receipt = {
  code: string;
  tipOffNo: string;
  answerDueOn: string;
  hotline: string;
};
export type FollowedTipOff = {
  tipOffNo: string;
  state: string;
  stateLabel: string;
  receivedAt: string | null;
  answerDueOn: string;
  outcome: string | null;
  messages: { side: 'REPORTER' | 'OFFICE'; text: string; at: string | null }[];
};

export type ToldTipOff = {
  kind: string;
  content: string;
  accusedName?: string;
  childClue?: string;
  reporterName?: string;
  reporterPhone?: string;
  website?: string;
};

const post = <T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> =>
  request<{ data: T }>(path, { method: 'POST', body, idempotencyKey }).then(({ data }) => data);

/** The published telephone number, and how many characters a tip-off must have. */
export type TipOffTerms = { hotline: string; leastCharacters: number };

export const readTerms = (): Promise<TipOffTerms> =>
  request<{ data: TipOffTerms }>('/tip-offs/hotline').then(({ data }) => data);

/** `key` names this report: sent again after an answer that got lost, it is answered with the first receipt. */
export const sendTipOff = (told: ToldTipOff, key: string): Promise<Receipt> =>
  post('/tip-offs', { data: told }, key);

/** The code travels in the body: an address would stay in histories and logs. */
export const followTipOff = (code: string): Promise<FollowedTipOff> =>
  post('/tip-offs/by-code', { code });

export const addToTipOff = (code: string, text: string, key: string): Promise<FollowedTipOff> =>
  post('/tip-offs/by-code/messages', { code, text }, key);
