import type { TownKind } from '../document/issuer';
import { SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const TOWN_KIND_LABELS: Record<TownKind, string> = { TOWN: '镇', SUBDISTRICT: '街道' };

export const townLabels = {
  type: '镇街',
  attributes: {
    code: '镇街代码',
    name: '镇街名称',
    kind: '类别',
    documentPrefix: '机关代字',
    contactName: '联系人',
    contactPhone: '联系电话',
    orderNo: '顺序',
    ...SYSTEM_ATTRIBUTES,
  },
  enums: { kind: TOWN_KIND_LABELS },
} satisfies RecordLabels;
