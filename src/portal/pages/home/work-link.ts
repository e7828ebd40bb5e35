import type { WorkLink } from '../../api/records';

const PLACES: Record<WorkLink['page'], string> = {
  case: '/cases',
  roll: '/roll',
  document: '/documents',
  student: '/students',
  inspection: '/inspections',
  finding: '/findings',
  'tip-off': '/records/tip-offs',
  referral: '/records/tip-off-referrals',
  duties: '/duties',
};

/** The address a line of the worklist leads to; the page itself when it is about no single record. */
export const workPath = ({ page, id }: WorkLink): string =>
  id === '' ? PLACES[page] : `${PLACES[page]}/${encodeURIComponent(id)}`;
