import { addDays, type PlainDate } from '../kernel/plain-date';

/** The ways of service of 民事诉讼法 第八十八条至第九十五条. */
export type ServiceWay =
  | 'DIRECT'
  | 'CO_RESIDENT'
  | 'LEFT'
  | 'POST'
  | 'ELECTRONIC'
  | 'PUBLIC_NOTICE';

export const SERVICE_WAY_LABELS: Record<ServiceWay, string> = {
  DIRECT: '直接送达',
  CO_RESIDENT: '同住成年家属签收',
  LEFT: '留置送达',
  POST: '邮寄送达',
  ELECTRONIC: '电子送达',
  PUBLIC_NOTICE: '公告送达',
};

/** The days each way turns on. */
export type ReceiptFacts =
  | { way: 'DIRECT' | 'CO_RESIDENT'; signedOn: PlainDate }
  | { way: 'LEFT'; leftOn: PlainDate }
  | { way: 'POST'; returnReceiptOn: PlainDate }
  | { way: 'ELECTRONIC'; reachedOn: PlainDate }
  | { way: 'PUBLIC_NOTICE'; publishedOn: PlainDate; publicNoticeDays: number };

/**
 * The day on which the document counts as received: day signed, day left, day on the return
 * receipt, day it reached the agreed system, or 30 days (a setting) after publication.
 */
export function receiptDate(facts: ReceiptFacts): PlainDate {
  switch (facts.way) {
    case 'DIRECT':
    case 'CO_RESIDENT':
      return facts.signedOn;
    case 'LEFT':
      return facts.leftOn;
    case 'POST':
      return facts.returnReceiptOn;
    case 'ELECTRONIC':
      return facts.reachedOn;
    case 'PUBLIC_NOTICE':
      return addDays(facts.publishedOn, facts.publicNoticeDays);
  }
}
