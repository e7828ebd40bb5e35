/** Who issues an official document. */
export type IssuerType = 'SCHOOL' | 'TOWN' | 'COMMITTEE';

/** 镇 has a people's government; 街道 has an office only. */
export type TownKind = 'TOWN' | 'SUBDISTRICT';

/**
 * RETURN_NOTICE informs and urges; RETURN_ORDER orders (责令); ABSENCE_REPORT is the 48小时报告单; INSPECTION_SHEET the filled 督查要点,
 * which belongs to no case; WRITTEN_REPORT follows a notice in vain.
 */
export type DocumentKind =
  | 'RETURN_NOTICE'
  | 'RETURN_ORDER'
  | 'ABSENCE_REPORT'
  | 'INSPECTION_SHEET'
  | 'WRITTEN_REPORT';

/** DOC_SIGNED: the inspector has signed, the principal has not sent it yet. */
export type DocumentState =
  | 'DOC_DRAFT'
  | 'DOC_AWAITING_COSIGNATURE'
  | 'DOC_SIGNED'
  | 'DOC_ISSUED'
  | 'DOC_VOIDED';

/** Reports leave a school with the inspector's signature; they set no period to a family. */
export const isReport = (kind: DocumentKind): boolean =>
  kind === 'ABSENCE_REPORT' || kind === 'WRITTEN_REPORT';

export const DOCUMENT_KIND_LABELS: Record<DocumentKind, string> = {
  RETURN_NOTICE: '义务教育阶段限期复（入）学通知书',
  RETURN_ORDER: '责令送被监护人接受义务教育通知书',
  ABSENCE_REPORT: '48小时报告单',
  INSPECTION_SHEET: '督查表',
  WRITTEN_REPORT: '辍学学生书面报告',
};

export const ISSUER_TYPE_LABELS: Record<IssuerType, string> = {
  SCHOOL: '学校',
  TOWN: '镇（街道）',
  COMMITTEE: '区教育委员会',
};
