import type { Answer } from '../rest/answer';
import { applicationFor } from '../rest/home-teaching';
import { accountOf } from '../rest/people';
import type { Person } from '../rest/person';
import { uploadPhoto } from '../rest/pictures';
import { freeChildren, idOf } from '../rows/children';
import { freshChildren } from '../rows/fresh-children';
import { readyCases } from '../rows/ready-cases';
import type { Row } from '../rows/rows';
import type { Suite } from '../suite';

const SERVICE = {
  way: 'DIRECT',
  servedOn: '2026-11-20',
  receivedOn: '2026-11-20',
  place: '家中',
  receiverName: '监护人',
  servers: ['甲', '乙'],
};

const FRESH = 17;

/** What the rows of the table are tried on: a few records, made once and left as they are by every refusal. */
export type World = {
  suite: Suite;
  /** The super administrator of the panel. */
  admin: Person;
  child: Row;
  absence: { documentId: string; rev: number };
  homeTeaching: { documentId: string; rev: number };
  act: (who: string, kase: string, action: string, body?: object) => Promise<Answer>;
  post: (who: string, path: string, data: object) => Promise<Answer>;
  student: (data: object) => Promise<Answer>;
  /** A case in persuasion with three visits, changed behind the gate. */
  kase: (columns?: Record<string, unknown>, child?: Record<string, unknown>) => Promise<string>;
  /** A case whose notice is out, and its paper. */
  noticed: () => Promise<{ kase: string; document: string }>;
  /** A child of the demo teacher's class that no other row has touched. */
  fresh: () => Row;
  /** What puts right what a row had to bend, once it has been tried. */
  later: (work: () => Promise<void>) => void;
  /** Does what was put off, last first. */
  settle: () => Promise<void>;
  serve: (change: object) => Promise<Answer>;
  sql: (text: string, values: unknown[]) => Promise<void>;
  /** The document id of the child that a row is about. */
  childOf: (table: string, documentId: string) => Promise<string>;
};

/** Opens it on the shared server. */
export async function openWorld(suite: Suite, panel: Person): Promise<World> {
  const teacher = await suite.as('teacher');
  const admin = await suite.as('district-admin');
  const own = accountOf('teacher');
  const children = await freeChildren(suite.rows, { classCode: own.classCode ?? '' });
  const [child, missing, taught] = children as [Row, Row, Row];
  const unspent = await freshChildren(suite.rows, 'every-path', FRESH);
  const putOff: (() => Promise<void>)[] = [];
  const sql = (text: string, values: unknown[]) =>
    suite.rows.behindTheGate(async (query) => {
      await query(text, values);
    });
  const act: World['act'] = async (who, kase, action, body = {}) => {
    const row = await suite.rows.one('select rev from cases where document_id = $1', [kase]);
    const { rev } = row;
    return (await suite.as(who)).post(`/api/cases/${kase}/actions/${action}`, { rev, ...body });
  };
  const kase: World['kase'] = async (columns = {}, ofChild = {}) => {
    const [id = ''] = await readyCases(suite.rows, own.schoolCode ?? '', 1);
    for (const [column, value] of Object.entries(columns))
      await sql(`update cases set ${column} = $2 where document_id = $1`, [id, value]);
    for (const [column, value] of Object.entries(ofChild))
      await sql(
        `update students set ${column} = $2 where child_no = (select child_no from cases where document_id = $1)`,
        [id, value],
      );
    return id;
  };
  let out: { kase: string; document: string } | null = null;
  const noticed: World['noticed'] = async () => {
    if (out) return out;
    const id = await kase();
    const answer = await act('principal', id, 'issue-notice');
    if (answer.status !== 200) throw new Error(answer.text);
    out = { kase: id, document: answer.data.document.documentId };
    return out;
  };
  const absence = await teacher.post('/api/absences', {
    data: { student: idOf(missing), firstMissedOn: '2026-11-20', firstSession: 'AM' },
  });
  const homeTeaching = await admin.post('/api/home-teachings', applicationFor(idOf(taught)));
  for (const answer of [absence, homeTeaching])
    if (answer.status !== 201) throw new Error(answer.text);
  return {
    suite,
    admin: panel,
    child,
    absence: absence.data,
    homeTeaching: homeTeaching.data,
    act,
    post: async (who, path, data) => (await suite.as(who)).post(path, data),
    student: async (data) =>
      (await suite.as('school-clerk')).put(`/api/students/${idOf(child)}`, {
        data: { rev: Number(child['rev']), ...data },
      }),
    kase,
    noticed,
    fresh: () => {
      const next = unspent.pop();
      if (!next) throw new Error('more rows need a child of their own than FRESH says');
      return next;
    },
    later: (work) => void putOff.push(work),
    settle: async () => {
      for (let work = putOff.pop(); work; work = putOff.pop()) await work();
    },
    serve: async (change) => {
      const { kase: id, document } = await noticed();
      return act('principal', id, 'record-service', { ...SERVICE, document, ...change });
    },
    sql,
    childOf: async (table, documentId) =>
      idOf(
        await suite.rows.one(
          `select s.document_id from students s join ${table} t on t.child_no = s.child_no where t.document_id = $1`,
          [documentId],
        ),
      ),
  };
}

/** A proof the person has uploaded. */
export const proofBy = async (world: World, who: string): Promise<string> =>
  uploadPhoto(await world.suite.as(who), 77, 'PROOF');
