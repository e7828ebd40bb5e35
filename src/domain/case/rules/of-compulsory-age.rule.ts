import { toPlainDate } from '../../kernel/instant';
import { ageOn } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import { isOfCompulsoryAge } from '../../student/compulsory-age';
import type { OpeningFacts } from './opening-facts';

/** CASE-06: the duty binds children of school age. A warning: a child held back a year is past it and still at school. */
export const ofCompulsoryAge = defineRule<Pick<OpeningFacts, 'birthDate' | 'openedAt' | 'pastAge'>>(
  {
    code: 'CASE-06',
    title: '儿童处于义务教育年龄',
    sentence: '立案的儿童一般应处于义务教育适龄阶段；不在的须核实是否仍应接受义务教育。',
    basis: [{ document: LAW.compulsoryEducation, clause: '第十一条第一款' }],
    clauses: ['B-1', 'B-2'],
    level: 'warn',
    since: SINCE.compulsoryEducation,
  },
  ({ birthDate, openedAt, pastAge }) => {
    const on = toPlainDate(openedAt);
    if (isOfCompulsoryAge(birthDate, on, pastAge)) return [];
    return [
      {
        path: ['birthDate'],
        message: `该生现年${ageOn(birthDate, on)}周岁，不在本学年义务教育适龄范围内，请核实是否仍应接受义务教育。`,
      },
    ];
  },
);
