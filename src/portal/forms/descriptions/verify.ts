import { choicesOf } from '../../app/labels';
import { CASE } from '../action-form';
import type { ActionForm } from '../field-types';

/** 核实: dropped out or never enrolled, why, and where the child is. */
export const verify: ActionForm = {
  action: 'verify',
  title: '核实',
  submit: '提交核实结果',
  done: '核实结果已登记',
  extraOf: { recordType: CASE },
  fields: [
    {
      name: 'kind',
      kind: 'choice',
      label: '核实结论',
      required: true,
      choices: () => [
        { value: 'DROPOUT', label: '辍学', help: '有学籍，离开学校' },
        { value: 'UNENROLLED', label: '失学', help: '适龄而没有学籍' },
      ],
    },
    {
      name: 'cause',
      kind: 'choice',
      asList: true,
      label: '原因',
      required: true,
      choices: () => choicesOf('case', 'cause'),
    },
    {
      name: 'causeNote',
      kind: 'longText',
      label: '原因说明',
      required: (values) => values.cause === 'OTHER',
      maxLength: 200,
    },
    {
      name: 'whereabouts',
      kind: 'choice',
      asList: true,
      label: '去向',
      required: true,
      choices: () => choicesOf('case', 'whereabouts'),
    },
    {
      name: 'whereaboutsNote',
      kind: 'longText',
      label: '去向说明',
      help: '务工的写明地点和单位；失联的写明最后一次联系的时间。',
      required: (values) => values.whereabouts === 'OTHER',
      maxLength: 200,
    },
  ],
};
