import type { WorkLink } from '../../api/records';

const PLACES: Record<WorkLink['page'], string> = {
  case: '/cases',
  roll: '/roll',
  document: '/documents',
  student: '/students',
  inspection: '/inspections',
  finding: '/findings',
};

/** The address a line of the worklist leads to. */
export const workPath = (link: WorkLink): string =>
  `${PLACES[link.page]}/${encodeURIComponent(link.id)}`;
