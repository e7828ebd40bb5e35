import { idOf } from '../../rows/children';
import { newDocumentId } from '../../rows/cases';
import type { Row, Rows } from '../../rows/rows';

/**
 * A write that breaks one rule, as a job or any other code inside the server would try it: a new row, or a change of one that is there.
 * A value `{ $seal: text }` is sealed by the server as the column keeps it. `actor` acts; the system when none is given.
 */
export type Attempt = {
  data: Record<string, unknown>;
  /** The row that is changed; without it a row is created. */
  documentId?: string;
  actor?: Record<string, unknown>;
};

/** What attempts are made of: children of the demo, and rows put behind the gate as if they had gone their way. */
export type Ground = {
  rows: Rows;
  /** A child at school without a case, and its codes as attributes. */
  child: Row;
  codes: Record<string, unknown>;
  /** A child whose case is open. */
  childWithCase: string;
  put: (table: string, columns: Record<string, unknown>) => Promise<string>;
};

/** By the code of a blocking rule: the type it judges, and a write that breaks it and nothing before it. */
export type InsideRow = {
  uid: string;
  attempt: (ground: Ground) => Attempt | Promise<Attempt>;
};

const jsonOr = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value;

/** What the constraints of a table ask of any row. */
const ownColumns = (table: string, mark: string): Record<string, unknown> => {
  if (table === 'cases') return { case_no: `T-${mark}`, child_no: `F-${mark}` };
  if (table === 'official_documents') return { issued_on: '2026-11-02', data_hash: 'a'.repeat(64) };
  if (table === 'home_teachings') return { child_no: `F-${mark}` };
  return {};
};

/** Puts a row that says what is given and nothing else behind the gate. Answers its document id. */
async function putRow(
  rows: Rows,
  table: string,
  columns: Record<string, unknown>,
): Promise<string> {
  const id = newDocumentId();
  const all = { document_id: id, rev: 1, ...ownColumns(table, id), ...columns };
  const names = Object.keys(all);
  await rows.behindTheGate(async (query) => {
    await query(
      `insert into ${table} (id, ${names.map((name) => `"${name}"`).join(', ')})
       values (nextval('${table}_id_seq'), ${names.map((_name, n) => `$${String(n + 1)}`).join(', ')})`,
      Object.values(all).map(jsonOr),
    );
  });
  return id;
}

/** What can be sent over a channel as it is: without what only the server can seal. */
export const plain = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => !(value !== null && typeof value === 'object' && '$seal' in value),
    ),
  );

export async function openGround(rows: Rows): Promise<Ground> {
  const child = await rows.one(
    `select s.* from students s where school_code = 'S043' and schooling_state = 'ENROLLED' and town_code is not null
      and id_hash is not null and not exists (select 1 from cases c where c.child_no = s.child_no) order by id limit 1`,
  );
  const { child_no: withCase } = await rows.one(
    `select child_no from cases where state = 'CASE_PERSUADING' order by id limit 1`,
  );
  idOf(child);
  return {
    rows,
    child,
    codes: {
      childNo: child['child_no'],
      schoolCode: child['school_code'],
      classCode: child['class_code'],
      zoneCode: child['zone_code'],
      townCode: child['town_code'],
    },
    childWithCase: String(withCase),
    put: (table, columns) => putRow(rows, table, columns),
  };
}
