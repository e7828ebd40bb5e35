import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const checklistLabels = {
  type: '督查清单',
  attributes: { code: '清单代码', title: '清单名称', active: '在用', ...SYSTEM_ATTRIBUTES },
} satisfies RecordLabels;

export const checklistVersionLabels = {
  type: '督查清单版本',
  attributes: {
    checklistCode: '清单代码',
    version: '版本号',
    state: '版本状态',
    content: '清单内容',
    publishedOn: '发布日期',
    publishedByName: '发布人',
    note: '修改说明',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { state: { DRAFT: '草稿', PUBLISHED: '已发布', WITHDRAWN: '已停用' } },
} satisfies RecordLabels;
