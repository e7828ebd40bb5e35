import type { WorkKind } from '../../../domain/worklist/work';
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
  'home-teaching': '/records/home-teachings',
  deferral: '/records/deferrals',
  movement: '/records/enrolment-movements',
  'home-visit': '/records/home-visits',
  duties: '/duties',
};

/** The address a line of the worklist leads to; the page itself when it is about no single record. */
export const workPath = ({ page, id }: WorkLink): string =>
  id === '' ? PLACES[page] : `${PLACES[page]}/${encodeURIComponent(id)}`;

/** Where the rest of a group is found, when it is too long for the worklist. */
export const REST_OF: Record<WorkKind, { to: string; label: string }> = {
  case: { to: '/cases', label: '个案' },
  absence: { to: '/students', label: '儿童' },
  document: { to: '/documents', label: '文书' },
  class: { to: '/roll', label: '点名' },
  inspection: { to: '/inspections', label: '督查' },
  finding: { to: '/findings', label: '问题整改' },
  'child-record': { to: '/records', label: '工作记录' },
  'tip-off': { to: '/records', label: '工作记录' },
  vacancy: { to: '/duties', label: '责任分工' },
};
