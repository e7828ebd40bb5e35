import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const fieldDefinitionLabels = {
  type: '自定义字段',
  attributes: {
    recordType: '所属记录',
    code: '代码',
    label: '名称',
    kind: '填写方式',
    required: '必填',
    choices: '选项',
    help: '填写说明',
    skipWhen: '不填条件',
    min: '最小值',
    max: '最大值',
    maxLength: '字数上限',
    orderNo: '顺序',
    showInList: '列表中显示',
    active: '使用中',
    since: '启用日期',
    rev: SYSTEM_ATTRIBUTES.rev,
    extra: '附加内容',
  },
} satisfies RecordLabels;
