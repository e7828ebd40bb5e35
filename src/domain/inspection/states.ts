/** DRAFT belongs to its inspector; SUBMITTED is fixed; SUPERSEDED was corrected by a later one; DISCARDED was never submitted. */
export type InspectionState = 'DRAFT' | 'SUBMITTED' | 'SUPERSEDED' | 'DISCARDED';

export const INSPECTION_STATE_LABELS: Record<InspectionState, string> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  SUPERSEDED: '已更正',
  DISCARDED: '已放弃',
};

/** OPEN waits for the school, RECTIFIED for the inspector; REPLACED fell away when its sheet was corrected. */
export type FindingState = 'OPEN' | 'RECTIFIED' | 'ACCEPTED' | 'REPLACED';

export const FINDING_STATE_LABELS: Record<FindingState, string> = {
  OPEN: '待整改',
  RECTIFIED: '待复核',
  ACCEPTED: '复核通过',
  REPLACED: '随督查更正撤销',
};

export type FindingAction =
  | 'FOUND'
  | 'CARRIED_OVER'
  | 'RECTIFY'
  | 'ACCEPT'
  | 'SEND_BACK'
  | 'REPLACE';

export const FINDING_ACTION_LABELS: Record<FindingAction, string> = {
  FOUND: '督查发现',
  CARRIED_OVER: '督查更正后保留',
  RECTIFY: '报告整改',
  ACCEPT: '复核通过',
  SEND_BACK: '复核退回',
  REPLACE: '督查更正后撤销',
};

/** How the principal's signature came about; a refusal needs a witness, as with visits. */
export type PrincipalSignature = 'SIGNED' | 'REFUSED';
