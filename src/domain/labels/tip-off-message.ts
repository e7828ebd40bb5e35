import { MESSAGE_SIDE_LABELS } from '../tip-off/kinds';
import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const tipOffMessageLabels = {
  type: '举报往来',
  attributes: {
    tipOffDocumentId: '群众举报',
    seq: '次序',
    side: '发言方',
    text: '内容',
    at: '时间',
    authorName: '经办人',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    side: MESSAGE_SIDE_LABELS,
  },
} satisfies RecordLabels;
