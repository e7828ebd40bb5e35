import type { Rows } from './rows';

export type AlarmRow = {
  subject: string;
  raised: string;
  level: number;
  addressee: string;
  settled: string | null;
  end_kind: string | null;
};

/** Alarms whose subject ends so, in the order in which they were raised. */
export const alarmsAbout = async (rows: Rows, subject: string): Promise<AlarmRow[]> =>
  (await rows.query(
    `select subject, raised_on::text as raised, level, addressee, settled_on::text as settled, end_kind
       from alarms where subject like $1 order by raised_on, id`,
    [`%${subject}`],
  )) as AlarmRow[];
