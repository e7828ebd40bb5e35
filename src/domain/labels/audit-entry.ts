import { SCOPE_ATTRIBUTES, type RecordLabels } from './record-labels';

export const auditEntryLabels = {
  type: '审计记录',
  attributes: {
    at: '时间',
    actorKind: '操作途径',
    actorStaffNo: '操作人编号',
    actorName: '操作人',
    actorRole: '操作人角色',
    action: '操作',
    recordType: '记录类型',
    recordDocumentId: '记录',
    recordRev: '记录版本',
    changes: '变更内容',
    rowHash: '本条校验值',
    ...SCOPE_ATTRIBUTES,
  },
} satisfies RecordLabels;
