import { SERVICE_WAY_LABELS } from '../document/service-way';
import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const serviceOfDocumentLabels = {
  type: '送达',
  attributes: {
    officialDocumentId: '送达文书',
    caseDocumentId: '个案',
    way: '送达方式',
    servedOn: '送达日期',
    receivedOn: '收到日期',
    deadlineOn: '期限届满日',
    place: '送达地点',
    receiverName: '收件人',
    receiverRelation: '代收人与受送达人关系',
    proxyReason: '代收理由',
    refusalReason: '拒收事由',
    witnessName: '见证人',
    witnessUnit: '见证人单位和职务',
    consentOn: '同意电子送达日期',
    postNumber: '邮件号',
    publishedIn: '公告载体',
    servers: '送达人',
    photoCount: '照片数',
    note: '备注',
    recordedByStaffNo: '登记人编号',
    officialDocument: '文书',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { way: SERVICE_WAY_LABELS },
} satisfies RecordLabels;
