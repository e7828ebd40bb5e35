import type { Role } from '../../domain/kernel/actor';
import { DOERS } from './may';

export type Place =
  | 'home'
  | 'roll'
  | 'inspections'
  | 'findings'
  | 'students'
  | 'cases'
  | 'documents'
  | 'duties'
  | 'schools'
  | 'ledgers'
  | 'records'
  | 'registers';

export type NavItem = { place: Place; path: string; label: string };

const ITEMS: readonly NavItem[] = [
  { place: 'home', path: '/', label: '待办' },
  { place: 'roll', path: '/roll', label: '点名' },
  { place: 'inspections', path: '/inspections', label: '督查' },
  { place: 'cases', path: '/cases', label: '个案' },
  { place: 'students', path: '/students', label: '儿童' },
  { place: 'findings', path: '/findings', label: '问题整改' },
  { place: 'documents', path: '/documents', label: '文书' },
  { place: 'records', path: '/records', label: '工作记录' },
  { place: 'ledgers', path: '/ledgers', label: '台账' },
  { place: 'duties', path: '/duties', label: '责任分工' },
  { place: 'schools', path: '/schools', label: '学校' },
];

/** Offered where the district opened a register of its own to the role. */
export const REGISTERS: NavItem = { place: 'registers', path: '/registers', label: '登记表' };

const ROLL_TAKERS: readonly Role[] = ['teacher', 'school-clerk', 'principal'];

/** Whether this role takes the roll of a class. */
export const takesRolls = (role: Role): boolean => ROLL_TAKERS.includes(role);

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

/** Inspections concern those who inspect, those who answer for what is found, and those above both. */
const CONCERNED: readonly Role[] = [
  ...DOERS.inspect,
  ...DOERS.rectifyFinding,
  'district-admin',
  'bureau-leader',
];

/** The places of a role, in the order of the navigation. */
export function placesFor(role: Role): readonly NavItem[] {
  const inspections = (item: NavItem): boolean => item.place === 'inspections';
  // At a school an inspection is no daily business: its place on the phone's bar goes to others.
  const inspects = DOERS.inspect.includes(role);
  const items = inspects
    ? ITEMS
    : [...ITEMS.filter((item) => !inspections(item)), ...ITEMS.filter(inspections)];
  return items.filter((item) => {
    if (item.place === 'roll') return takesRolls(role);
    if (item.place === 'inspections' || item.place === 'findings') {
      return CONCERNED.includes(role);
    }
    if (item.place === 'schools') return OFFICERS.includes(role);
    return true;
  });
}

/** The bar at the foot of a phone holds five; the rest stands behind 更多. */
export const BAR_ROOM = 4;
