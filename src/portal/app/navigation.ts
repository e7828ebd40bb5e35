import type { Role } from '../../domain/kernel/actor';

export type Place =
  | 'home'
  | 'roll'
  | 'students'
  | 'cases'
  | 'documents'
  | 'duties'
  | 'schools'
  | 'registers';
export type NavItem = { place: Place; path: string; label: string };

const ITEMS: readonly NavItem[] = [
  { place: 'home', path: '/', label: '待办' },
  { place: 'roll', path: '/roll', label: '点名' },
  { place: 'cases', path: '/cases', label: '个案' },
  { place: 'students', path: '/students', label: '儿童' },
  { place: 'documents', path: '/documents', label: '文书' },
  { place: 'duties', path: '/duties', label: '责任分工' },
  { place: 'schools', path: '/schools', label: '学校' },
];

/** Offered where the district opened a register of its own to the role. */
export const REGISTERS: NavItem = { place: 'registers', path: '/registers', label: '登记表' };

const ROLL_TAKERS: readonly Role[] = ['teacher', 'school-clerk', 'principal'];

/** Those whose work spans several schools. */
export const OFFICERS: readonly Role[] = [
  'district-admin',
  'bureau-leader',
  'bureau-officer',
  'zone-head',
  'supervisor',
  'inspector',
  'school-liaison',
  'town-officer',
];

/** The places of a role, in the order of the navigation. */
export function placesFor(role: Role): readonly NavItem[] {
  return ITEMS.filter((item) => {
    if (item.place === 'roll') return ROLL_TAKERS.includes(role);
    if (item.place === 'schools') return OFFICERS.includes(role);
    return true;
  });
}

/** The bar at the foot of a phone holds five; the rest stands behind 更多. */
export const BAR_ROOM = 4;
