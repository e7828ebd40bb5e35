import type { Caller } from '../../access/request-actor';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { loadReference } from '../../guard/reference';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { absenceGroup } from './absences';
import { alarmGroup } from './alarms';
import { childRecordGroups } from './child-records';
import { classGroup } from './classes';
import { decisionGroups } from './decisions';
import { inspectionGroups } from './inspections';
import { openCasesInScope } from './open-cases';
import { refusalGroup } from './refusals';
import { reviewGroup } from './reviews';
import { tipOffGroups } from './tip-offs';
import { vacancyGroup } from './vacancies';
import { groupOf, type Tone, type WorkGroup, type WorkItem } from './work-item';
import { workOfCase } from './work-of-case';

export type Worklist = {
  asOf: string;
  groups: WorkGroup[];
  counts: { overdue: number; due: number; todo: number };
};

/** In the order in which a person should look: what is late first, then what has a date, then the rest. */
const GROUPS: [code: string, title: string, tone: Tone][] = [
  ['alert', '48小时预警', 'overdue'],
  ['report', '须填报48小时报告单', 'overdue'],
  ['cosign', '待责任督学签字', 'due'],
  ['overdue', '期限已过', 'overdue'],
  ['escalated', '多日没有进展', 'overdue'],
  ['hand-over', '移交给我校的个案', 'due'],
  ['approval', '待我审核', 'due'],
  ['deadline', '期限之内', 'due'],
  ['answer', '书面报告待回执、备案', 'due'],
  ['order', '可以责令限期改正', 'todo'],
  ['service', '待登记送达', 'todo'],
  ['notice', '可以发通知书', 'todo'],
  ['visit', '待劝返', 'todo'],
  ['plan', '待制定一生一策', 'todo'],
  ['verify', '待核实', 'todo'],
  ['watch', '观察期回查', 'due'],
  ['closure-request', '可以申请销号', 'todo'],
];

/** A person's work today from open cases, running absences and classes, all in their scope. */
export async function worklist(strapi: Strapi, caller: Caller, now: Instant): Promise<Worklist> {
  const db = knexOf(strapi);
  const today = toPlainDate(now);
  const [{ settings, calendar }, cases] = await Promise.all([
    loadReference(db, today),
    openCasesInScope(db, caller.scope),
  ]);
  const day = {
    today,
    now,
    visitsRequired: settings('persuasion.visitsRequired'),
    lookAheadDays: settings('worklist.lookAheadDays'),
  };
  const byGroup = new Map<string, WorkItem[]>();
  for (const row of cases) {
    for (const { group, ...work } of workOfCase(row, caller.actor, day)) {
      const items = byGroup.get(group) ?? [];
      items.push({
        kind: 'case',
        documentId: row.documentId,
        title: [row.studentName, row.schoolName].filter(Boolean).join(' · '),
        link: { page: 'case', id: row.documentId },
        ...work,
      });
      byGroup.set(group, items);
    }
  }
  const fromCases = GROUPS.flatMap(([code, title, tone]) =>
    toGroup(code, title, tone, byGroup.get(code)),
  );
  const absences = await absenceGroup(db, caller.scope, now);
  const classes = await classGroup(db, caller.actor, today, calendar);
  const inspections = await inspectionGroups(db, caller, today);
  const records = await childRecordGroups(db, caller, { today, settings, calendar });
  const decisions = await decisionGroups(db, caller, today);
  const refusals = await refusalGroup(db, caller, { today, settings });
  const reviews = await reviewGroup(db, caller);
  const tipOffs = await tipOffGroups(db, caller, today);
  const alarms = await alarmGroup(db, caller);
  const besideCases = [
    ...absences,
    ...alarms,
    ...tipOffs,
    ...inspections,
    ...decisions,
    ...refusals,
    ...records,
    ...reviews,
  ];
  const groups = [
    ...besideCases.filter((group) => group.tone === 'overdue'),
    ...fromCases,
    ...besideCases.filter((group) => group.tone !== 'overdue'),
    ...(await vacancyGroup(strapi, caller, now)),
    ...classes,
  ];
  return { asOf: new Date(now).toISOString(), groups, counts: countsOf(groups) };
}

function toGroup(
  code: string,
  title: string,
  tone: Tone,
  items: WorkItem[] | undefined,
): WorkGroup[] {
  if (!items || items.length === 0) return [];
  const sorted = [...items].sort(
    (a, b) => Number(b.overdue) - Number(a.overdue) || dueKey(a).localeCompare(dueKey(b)),
  );
  return groupOf(code, title, tone, sorted);
}

const dueKey = (item: WorkItem): string => item.dueOn ?? item.dueAt ?? '9999';

function countsOf(groups: WorkGroup[]): Worklist['counts'] {
  const of = (tone: Tone): number =>
    groups.filter((group) => group.tone === tone).reduce((sum, group) => sum + group.total, 0);
  return { overdue: of('overdue'), due: of('due'), todo: of('todo') };
}
