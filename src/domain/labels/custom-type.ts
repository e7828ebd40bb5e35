import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const customTypeLabels = {
  type: '自定义登记表',
  attributes: {
    name: '英文名称（单数）',
    plural: '英文名称（复数）',
    title: '名称',
    design: '字段设计',
    readRoles: '可查看的岗位',
    createRoles: '可登记的岗位',
    changeRoles: '可修改的岗位',
    promotedOn: '投入使用日期',
    ...SYSTEM_ATTRIBUTES,
  },
} satisfies RecordLabels;
