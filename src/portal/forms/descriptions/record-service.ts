import { choicesOf } from '../../app/labels';
import type { ActionForm, FormContext, Values } from '../field-types';
import { dayUntilToday } from './shared-fields';

const byWay =
  (...ways: unknown[]) =>
  (values: Values): boolean =>
    ways.includes(values.way);

/** A school's notice is never served by publication (民事诉讼法 第九十五条; only 镇街 and 区教委 publish). */
const waysFor = ({ me }: FormContext) =>
  choicesOf('service-of-document', 'way').filter(
    (choice) => choice.value !== 'PUBLIC_NOTICE' || me.schoolCode === null,
  );

/** 送达回证: how the notice reached the guardian. The deadline runs from the receipt. */
export const recordService: ActionForm = {
  action: 'record-service',
  title: '登记送达',
  submit: '提交送达登记',
  extraOf: { recordType: 'service-of-document' },
  done: '送达已登记',
  intro: '期限从收到之日起算，收到当日不计；最后一日遇法定休假日的，顺延到下一个工作日。',
  fixed: ({ record }) => ({
    document: record.state === 'CASE_ORDERED' ? record.orderDocumentId : record.noticeDocumentId,
  }),
  fields: [
    { name: 'way', kind: 'choice', label: '送达方式', required: true, choices: waysFor },
    dayUntilToday('servedOn', '送达日期'),
    {
      ...dayUntilToday('receivedOn', '收到日期'),
      help: '以送达回证上签收的日期为准；留置的为留置当日，邮寄的为回执上的收件日期。',
      // The day of a publication follows from its first day.
      showWhen: (values) => values.way !== 'PUBLIC_NOTICE',
    },
    {
      name: 'place',
      kind: 'text',
      label: '送达地点',
      required: byWay('DIRECT', 'CO_RESIDENT', 'LEFT'),
    },
    {
      name: 'receiverName',
      kind: 'text',
      label: '收件人姓名',
      required: byWay('DIRECT', 'CO_RESIDENT'),
      showWhen: byWay('DIRECT', 'CO_RESIDENT', 'POST', 'ELECTRONIC'),
    },
    {
      name: 'receiverRelation',
      kind: 'text',
      label: '与受送达人的关系',
      required: true,
      showWhen: byWay('CO_RESIDENT'),
    },
    {
      name: 'proxyReason',
      kind: 'text',
      label: '代收理由',
      required: true,
      showWhen: byWay('CO_RESIDENT'),
    },
    {
      name: 'refusalReason',
      kind: 'text',
      label: '拒收事由',
      required: true,
      showWhen: byWay('LEFT'),
    },
    {
      name: 'witnessName',
      kind: 'text',
      label: '见证人',
      help: '村（社区）等基层组织的代表；没有见证人的，须拍照或录像。',
      showWhen: byWay('LEFT'),
    },
    { name: 'witnessUnit', kind: 'text', label: '见证人单位、职务', showWhen: byWay('LEFT') },
    {
      name: 'consentOn',
      kind: 'date',
      label: '同意电子送达的日期',
      help: '须有受送达人同意电子送达的书面记录。',
      required: true,
      notAfterToday: true,
      showWhen: byWay('ELECTRONIC'),
    },
    {
      name: 'postNumber',
      kind: 'text',
      label: '邮件号',
      required: true,
      showWhen: byWay('POST'),
    },
    {
      name: 'publishedIn',
      kind: 'text',
      label: '公告载体',
      required: true,
      showWhen: byWay('PUBLIC_NOTICE'),
    },
    {
      name: 'servers',
      kind: 'names',
      atLeast: 1,
      label: '送达人',
      help: '一般由两人送达；留置送达必须两人。',
      required: true,
      start: ({ me }) => [me.name, ''],
    },
    {
      name: 'photos',
      kind: 'photos',
      purpose: 'RECEIPT',
      label: '回证和送达现场照片',
      help: '拍下签好的送达回证；邮寄的拍回执，电子送达的拍同意书，公告的拍公告。',
    },
    { name: 'note', kind: 'longText', label: '备注', maxLength: 500 },
  ],
};
