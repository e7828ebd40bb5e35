import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { sessionStore } from '../../api/session';
import { showInstant } from '../../app/dates';
import { useMe, useServerNow } from '../../app/use-me';
import { bringUpSheets, type BroughtUp } from '../../inspection/bring-up';
import { readBegun, unsentSheets, type Unsent } from '../../inspection/begin/begun';
import { readCopy } from '../../inspection/sync/sheet-copies';
import { Sheet } from '../../parts/Sheet';
import classes from './UnsyncedBoard.module.css';

type Row = Unsent & { schoolName: string; registered: boolean };

async function rowsOf(staffNo: string): Promise<Row[]> {
  return Promise.all(
    unsentSheets(localStorage, staffNo).map(async (one) => {
      const begun = readBegun(localStorage, staffNo, one.inspectionId);
      const copy = await readCopy(staffNo, one.inspectionId);
      const schoolName = begun?.school.name ?? copy?.school.name ?? '督查表';
      return { ...one, schoolName, registered: begun === null || begun.createdId !== undefined };
    }),
  );
}

function why({ status }: BroughtUp): string {
  if (status.step === 'refused') return `没有上传：${status.message}`;
  if (status.step === 'kept') return '正在另一个窗口里填写，由那个窗口上传';
  if (status.step === 'saved') return '有内容需要打开后处理';
  return '联网后自动上传';
}

/** What this device holds and the server does not: it is tried at once, and again when network or session return. */
export function UnsyncedBoard() {
  const { staffNo, today } = useMe();
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  const now = useServerNow();
  const clock = useRef(now);
  clock.current = now;
  const [rows, setRows] = useState<Row[]>([]);
  const [results, setResults] = useState<readonly BroughtUp[]>([]);
  const [busy, setBusy] = useState(false);
  const run = useRef<() => Promise<void>>(async () => undefined);
  run.current = async () => {
    setRows(await rowsOf(staffNo));
    setBusy(true);
    setResults(await bringUpSheets(staffNo, () => clock.current));
    setRows(await rowsOf(staffNo));
    setBusy(false);
  };

  useEffect(() => {
    const go = (): void => void run.current();
    go();
    window.addEventListener('online', go);
    return () => window.removeEventListener('online', go);
  }, [staffNo, session]);

  if (rows.length === 0) return null;
  return (
    <Sheet title={`未同步（${rows.length}）`}>
      <Text size="sm" c="var(--ink-soft)" mb="xs">
        下面的督查表有内容只在这台设备上，还没有到服务器。
      </Text>
      <ul className={classes.rows}>
        {rows.map((row) => {
          const result = results.find((one) => one.inspectionId === row.inspectionId);
          return (
            <li key={row.inspectionId}>
              <Link to={`/inspections/${row.inspectionId}`}>
                <b>{row.schoolName}</b> {row.changes > 0 && `${row.changes} 处，`}
                {showInstant(row.lastChangedAt, today)} {row.changes > 0 ? '写的' : '开始的'}
                {!row.registered && '（在本机开始，还没有登记）'}
              </Link>
              {result && <span className={classes.why}>{why(result)}</span>}
            </li>
          );
        })}
      </ul>
      <Button variant="default" loading={busy} onClick={() => void run.current()}>
        立即上传
      </Button>
    </Sheet>
  );
}
