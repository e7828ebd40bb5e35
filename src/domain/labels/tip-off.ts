import {
  TIP_OFF_KIND_LABELS,
  TIP_OFF_RESULT_LABELS,
  TIP_OFF_SOURCE_LABELS,
  TIP_OFF_STATE_LABELS,
} from '../tip-off/kinds';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const tipOffLabels = {
  type: '群众举报',
  attributes: {
    tipOffNo: '举报编号',
    source: '来源',
    kind: '反映的问题',
    state: '办理状态',
    receivedAt: '收到时间',
    content: '情况',
    accusedSchoolCode: '被举报学校代码',
    accusedName: '被举报单位名称',
    childClue: '儿童线索',
    anonymous: '未留姓名',
    reporterCipher: '举报人（密文）',
    codeHash: '查询码检索值',
    dueOn: '办理期限',
    acceptedOn: '受理日期',
    acceptedByStaffNo: '受理人编号',
    acceptedByName: '受理人',
    answeredOn: '最近答复日期',
    outcome: '核查结论',
    result: '核查和处理结果',
    closedOn: '办结日期',
    closedByName: '办结人',
    caseDocumentId: '所立个案',
    student: '学生',
    childNo: SCOPE_ATTRIBUTES.childNo,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    source: TIP_OFF_SOURCE_LABELS,
    kind: TIP_OFF_KIND_LABELS,
    state: TIP_OFF_STATE_LABELS,
    outcome: TIP_OFF_RESULT_LABELS,
  },
} satisfies RecordLabels;
