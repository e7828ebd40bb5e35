import type { Knex } from 'knex';
import { OPEN_STATES, type CaseState } from '../../domain/case/states';
import type {
  Prefilled,
  PrefilledRow,
  PrefillSource,
} from '../../domain/checklist/prefill-sources';
import type { PlainDate } from '../../domain/kernel/plain-date';

export type PrefillFacts = { schoolCode: string; from: PlainDate; on: PlainDate };

type Count = (db: Knex, facts: PrefillFacts) => Promise<Prefilled>;

/** Links beside an item; the number counts all. */
const SHOWN = 20;

type CaseRow = { document_id: string; case_no: string; student_name: string };

const caseLink = (row: CaseRow): PrefilledRow => ({
  documentId: row.document_id,
  title: `${row.student_name}　${row.case_no}`,
  link: { page: 'case', id: row.document_id },
});

const casesIn =
  (states: readonly CaseState[], textOfCount: (count: number) => string): Count =>
  async (db, { schoolCode }) => {
    const rows = (await db('cases')
      .where({ school_code: schoolCode })
      .whereIn('state', [...states])
      .orderBy('opened_at')
      .select('document_id', 'case_no', 'student_name')) as CaseRow[];
    return {
      text: textOfCount(rows.length),
      count: rows.length,
      rows: rows.slice(0, SHOWN).map(caseLink),
    };
  };

type VisitedCase = CaseRow & { visits: string };

async function visitedCases(db: Knex, { schoolCode, from, on }: PrefillFacts) {
  return (await db('persuasion_visits as v')
    .join('cases as c', 'c.document_id', 'v.case_document_id')
    .where('v.school_code', schoolCode)
    .whereBetween('v.visited_on', [from, on])
    .groupBy('c.document_id', 'c.case_no', 'c.student_name', 'c.opened_at')
    .orderBy('c.opened_at')
    .select('c.document_id', 'c.case_no', 'c.student_name')
    .count('* as visits')) as unknown as VisitedCase[];
}

const visitsRecorded: Count = async (db, facts) => {
  const rows = await visitedCases(db, facts);
  const count = rows.reduce((sum, { visits }) => sum + Number(visits), 0);
  return {
    text: `本学年登记劝返 ${count} 次，涉及 ${rows.length} 名学生`,
    count,
    rows: rows.slice(0, SHOWN).map(caseLink),
  };
};

const persuasionRegisters: Count = async (db, facts) => {
  const rows = await visitedCases(db, facts);
  return {
    text: `本学年有劝返登记的学生 ${rows.length} 名`,
    count: rows.length,
    rows: rows.slice(0, SHOWN).map(caseLink),
  };
};

type TaughtChild = { document_id: string; name: string; lessons: string };

type PaperRow = { document_id: string; document_number: string | null; title: string | null };

const papersOf =
  (kind: 'RETURN_NOTICE' | 'ABSENCE_REPORT', name: string): Count =>
  async (db, { schoolCode, from, on }) => {
    const rows = (await db('official_documents')
      .where({ school_code: schoolCode, kind, state: 'DOC_ISSUED' })
      .whereBetween('issued_on', [from, on])
      .orderBy('issued_on')
      .select('document_id', 'document_number', 'title')) as PaperRow[];
    return {
      text: `本学年发出${name} ${rows.length} 份`,
      count: rows.length,
      rows: rows.slice(0, SHOWN).map((row) => ({
        documentId: row.document_id,
        title: row.document_number ?? row.title ?? name,
        link: { page: 'document', id: row.document_id },
      })),
    };
  };

const childrenIn =
  (schoolingState: 'DEFERRED' | 'HOME_TEACHING', name: string): Count =>
  async (db, { schoolCode }) => {
    const rows = (await db('students')
      .where({ school_code: schoolCode, schooling_state: schoolingState })
      .orderBy('id')
      .select('document_id', 'name')) as { document_id: string; name: string }[];
    return {
      text: `在册${name}学生 ${rows.length} 名`,
      count: rows.length,
      rows: rows.slice(0, SHOWN).map((row) => ({
        documentId: row.document_id,
        title: row.name,
        link: { page: 'student', id: row.document_id },
      })),
    };
  };

const homeTeachingHours: Count = async (db, { schoolCode, from, on }) => {
  const rows = (await db('home_teaching_sessions as t')
    .join('students as c', 'c.child_no', 't.child_no')
    .where('t.school_code', schoolCode)
    .whereBetween('t.taught_on', [from, on])
    .groupBy('c.document_id', 'c.name', 'c.id')
    .orderBy('c.id')
    .select('c.document_id', 'c.name')
    .sum('t.lessons as lessons')) as unknown as TaughtChild[];
  const count = rows.reduce((sum, { lessons }) => sum + Number(lessons), 0);
  return {
    text: `本学年登记送教 ${count} 学时，涉及 ${rows.length} 名学生`,
    count,
    rows: rows.slice(0, SHOWN).map((row) => ({
      documentId: row.document_id,
      title: `${row.name}　${row.lessons} 学时`,
      link: { page: 'student', id: row.document_id },
    })),
  };
};

/** How each source is counted; see PREFILL_SOURCES for the words. */
export const PREFILL_COUNTS: Record<PrefillSource, Count> = {
  'absence-reports': papersOf('ABSENCE_REPORT', '48小时报告单'),
  'open-cases': casesIn(OPEN_STATES, (count) => `未办结个案 ${count} 个`),
  'suspected-cases': casesIn(
    ['CASE_ALERT', 'CASE_SUSPECTED'],
    (count) => `缺勤预警和疑似辍学 ${count} 名`,
  ),
  'visits-recorded': visitsRecorded,
  'persuasion-registers': persuasionRegisters,
  'notices-issued': papersOf('RETURN_NOTICE', '限期复（入）学通知书'),
  'deferred-children': childrenIn('DEFERRED', '缓学'),
  'home-taught-children': childrenIn('HOME_TEACHING', '送教上门'),
  'home-teaching-hours': homeTeachingHours,
};
