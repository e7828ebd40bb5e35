import type { Knex } from 'knex';
import { RULES } from '../domain/catalogue';
import { SCAN_NAMES, SCANS, type ScanName } from '../domain/scan/scans';
import { FAULT } from '../usecases/scan/tell-failure';

/** A record that a scan could not judge. `uid` is null where the record is told by what it is about and has no page. */
export type ScanFailure = {
  scan: ScanName;
  label: string;
  uid: string | null;
  record: string;
  reason: string;
  sentence: string;
  /** ISO 8601 */
  since: string;
  lastAt: string;
  times: number;
};

const MOST = 100;
const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;

/** What an operator can do about it, without a word of the record. */
function sentenceOf(reason: string): string {
  if (reason === FAULT)
    return '处理时程序出错。请把记录编号和这一时间的日志交给维护者，不要用 SQL 直接改数据。';
  const rule = RULES.find(({ code }) => code === reason);
  if (rule) return `${rule.code}：${rule.sentence}`;
  return `处理时被拒绝（${reason}）。请打开记录核对；看不出原因的，把记录编号交给维护者。`;
}

/**
 * Records that scans could not judge, those first that have waited longest, and how many there are in all. What a scan of an older release left
 * behind is nobody's matter any more.
 */
export async function scanFailures(db: Knex): Promise<{ failures: ScanFailure[]; total: number }> {
  const left = () => db('nol_scan_failures').whereIn('scan', SCAN_NAMES);
  const [rows, [counted]] = await Promise.all([
    left().orderBy(['since', 'scan', 'record']).limit(MOST) as Promise<
      {
        scan: ScanName;
        record: string;
        reason: string;
        since: Date;
        last_at: Date;
        times: number;
      }[]
    >,
    left().count<{ n: string }[]>('* as n'),
  ]);
  return {
    failures: rows.map(({ scan, record, reason, since, last_at: lastAt, times }) => ({
      scan,
      label: SCANS[scan].label,
      uid: DOCUMENT_ID.test(record) ? SCANS[scan].uid : null,
      record,
      reason,
      sentence: sentenceOf(reason),
      since: since.toISOString(),
      lastAt: lastAt.toISOString(),
      times,
    })),
    total: Number(counted?.n ?? 0),
  };
}
