import type { CaseRecord } from '../api/case-records';
import type { Me } from '../api/records';
import type { FormContext } from './field-types';

const me: Me = {
  staffNo: 'W00001',
  name: '示范班主任',
  role: 'teacher',
  roleLabel: '班主任',
  post: null,
  schoolCode: 'S001',
  schoolName: '示范初中',
  zoneCode: null,
  zoneName: null,
  townCode: null,
  townName: null,
  townKind: null,
  classes: [],
  certified: false,
  today: '2026-11-23',
  now: '2026-11-23T00:10:00.000Z',
  demo: true,
  settings: { 'notice.days': 7 },
};

/** A teacher of a school before a case, on Monday 2026-11-23 at 08:10; `changes` alter the case. */
export const formContext = (changes: Partial<CaseRecord> = {}): FormContext => ({
  me,
  record: {
    documentId: 'case',
    rev: 4,
    state: 'CASE_PERSUADING',
    noticeDocumentId: null,
    orderDocumentId: null,
    orderNumber: null,
    reportDocumentId: null,
    schoolCode: 'S001',
    ...changes,
  } as CaseRecord,
  today: '2026-11-23',
  time: '08:10',
});
