import { choicesOf } from '../../app/labels';
import type { Form, PlainContext } from '../field-types';

/** A case opened by hand; those that a running absence opens come by themselves. */
export const openCaseForm = (studentId: string): Form<PlainContext> => ({
  name: 'open-case',
  title: '立案',
  submit: '立案',
  done: '已立案',
  extraOf: { recordType: 'case' },
  intro: '学生未请假缺勤的，计时届满后系统自动立案，不用在这里登记。',
  fixed: () => ({ student: studentId }),
  fields: [
    {
      name: 'origin',
      kind: 'choice',
      asList: true,
      label: '立案来源',
      required: true,
      choices: () => choicesOf('case', 'origin').filter((choice) => choice.value !== 'ABSENCE'),
    },
    {
      name: 'originReason',
      kind: 'longText',
      label: '立案缘由',
      help: '何时、何人、怎样发现，孩子现在何处。',
      required: true,
      maxLength: 200,
    },
  ],
  confirm: {
    text: '立案后进入台账，只能凭证明结案或销号，不能删除。确定立案吗？',
    yes: '确定立案',
  },
});
