import { codeLabel } from '../records/record-labels';

type Row = Record<string, unknown>;
type Filter = [path: string, value: string];

export type PickOption = { value: string; label: string };
export type PickSource = 'persuader' | 'school' | 'class-of-receiver';

type Source = {
  placeholder: string;
  /** Of the content manager's list with these words in it: the panel's own permissions hold. */
  address: (search: string, row: Row) => string;
  option: (row: Row) => PickOption;
};

const SHOWN = 20;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function listOf(uid: string, sort: string, filters: Filter[]): string {
  const query = new URLSearchParams({ page: '1', pageSize: String(SHOWN), sort });
  filters
    .filter(([, value]) => value !== '')
    .forEach(([path, value], index) => query.set(`filters[$and][${index}]${path}`, value));
  return `/content-manager/collection-types/${uid}?${query.toString()}`;
}

const STAFF = 'api::staff.staff';

/** Who goes to the family: the school's people; those of its town, where the child is in no school. */
const unitOf = (row: Row): Filter[] =>
  text(row.schoolCode) === ''
    ? [
        ['[townCode][$eq]', text(row.residenceTownCode) || text(row.townCode)],
        ['[role][$eq]', 'town-officer'],
      ]
    : [['[schoolCode][$eq]', text(row.schoolCode)]];

/** Where the lists of a case's dialogs come from. */
export const PICK_SOURCES: Record<PickSource, Source> = {
  persuader: {
    placeholder: '按姓名查找',
    address: (search, row) =>
      listOf(STAFF, 'name:ASC', [
        ...unitOf(row),
        ['[active][$eq]', 'true'],
        ['[name][$containsi]', search],
      ]),
    option: ({ staffNo, name, role }) => ({
      value: text(staffNo),
      label: `${text(name)}（${codeLabel(STAFF, 'role', role)}）`,
    }),
  },
  school: {
    placeholder: '按校名查找',
    address: (search) => listOf('api::school.school', 'code:ASC', [['[name][$containsi]', search]]),
    option: ({ code, name }) => ({ value: text(code), label: text(name) }),
  },
  'class-of-receiver': {
    placeholder: '按班级名称查找',
    address: (search, row) =>
      listOf('api::school-class.school-class', 'grade:ASC', [
        ['[schoolCode][$eq]', text(row.handOverSchoolCode)],
        ['[active][$eq]', 'true'],
        ['[name][$containsi]', search],
      ]),
    option: ({ documentId, name }) => ({ value: text(documentId), label: text(name) }),
  },
};
