import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { forbiddenWordsIn } from '../forbidden-words';
import type { NoticeFacts } from '../notice-facts';
import { ORDER_POWER_BASIS } from './basis';

/** NOTICE-03: a school informs and urges; words of coercion would be beyond its power. */
export const schoolText = defineRule<Pick<NoticeFacts, 'issuerType' | 'text'>>(
  {
    code: 'NOTICE-03',
    title: '学校文书不用强制性词语',
    sentence: '学校发出的文书（存根、通知书、送达回证）中不得出现“责令”“处罚”“强制”。',
    basis: ORDER_POWER_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ issuerType, text }) => {
    const words = issuerType === 'SCHOOL' ? forbiddenWordsIn(text) : [];
    if (words.length === 0) return [];
    const quoted = words.map((word) => `“${word}”`).join('、');
    return [
      {
        path: ['text'],
        message: `学校文书中不得出现${quoted}，请改用告知、提醒的说法。`,
      },
    ];
  },
);
