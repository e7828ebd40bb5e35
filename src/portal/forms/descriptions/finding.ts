import type { Finding } from '../../api/inspection-records';
import type { Form, PlainContext } from '../field-types';
import { proof } from './shared-fields';

export type FindingStep = 'rectify' | 'accept' | 'return';

type FindingForm = (finding: Finding) => Form<PlainContext>;

/** The school's answer: what was done, and what shows it. */
const rectify: FindingForm = ({ rev, extra }) => ({
  name: 'rectify-finding',
  title: '报告整改',
  submit: '报告整改情况',
  done: '整改情况已报告，等待复核',
  extraOf: { recordType: 'finding', stored: extra },
  fixed: () => ({ rev }),
  fields: [
    { name: 'note', kind: 'longText', label: '整改情况', required: true, maxLength: 2000 },
    proof('整改佐证', '至少一张照片，照得清整改后的样子。', true),
  ],
});

/** The recheck that settles it. */
const accept: FindingForm = ({ rev }) => ({
  name: 'accept-finding',
  title: '复核通过',
  submit: '复核通过',
  done: '复核通过，问题已销号',
  confirm: { text: '复核通过后，这个问题销号，不能再退回。确定吗？', yes: '确定通过' },
  fixed: () => ({ rev }),
  fields: [{ name: 'note', kind: 'longText', label: '复核意见', maxLength: 1000 }],
});

/** The recheck that finds it wanting. */
const giveBack: FindingForm = ({ rev }) => ({
  name: 'return-finding',
  title: '退回整改',
  submit: '退回学校继续整改',
  done: '已退回学校继续整改',
  fixed: () => ({ rev }),
  fields: [
    {
      name: 'note',
      kind: 'longText',
      label: '退回理由',
      help: '写明还差什么，学校照此继续整改。',
      required: true,
      maxLength: 1000,
    },
  ],
});

/** The steps of a finding as forms. */
export const FINDING_FORMS: Record<FindingStep, FindingForm> = {
  rectify,
  accept,
  return: giveBack,
};
