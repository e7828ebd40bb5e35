import { defineRule } from '../../kernel/rule';
import { RONGCHANG, SINCE } from '../../kernel/sources';
import { checkContent } from '../check-content';
import type { ChecklistContent } from '../content';

/** CHK-01: what inspectors work by has to be whole before it is published. */
export const contentSound = defineRule<ChecklistContent>(
  {
    code: 'CHK-01',
    title: '清单内容完备方可发布',
    sentence: '发布的督查清单须有名称、分组和要点，代码不重复，选项、分值和不填条件前后一致。',
    basis: [{ document: RONGCHANG, clause: '附件3 学校控辍保学工作督查要点' }],
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (content) =>
    checkContent(content).map(({ path, message }) => ({ path: ['content', ...path], message })),
);
