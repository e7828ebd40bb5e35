import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const documentTemplateVersionLabels = {
  type: '文书模板版本',
  attributes: {
    templateCode: '文书模板',
    version: '版本号',
    state: '版本状态',
    source: '模板内容',
    note: '修改说明',
    publishedOn: '发布日期',
    publishedByName: '发布人',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    state: { DRAFT: '草稿', PUBLISHED: '已发布', WITHDRAWN: '已停用' },
  },
} satisfies RecordLabels;
