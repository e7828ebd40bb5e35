import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { asFailure, Failure } from '../api/failure';
import type { InspectionSheet } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { useMe, useServerNow } from '../app/use-me';
import { isDeviceId, keptAs, readBegun, unsentSheets } from './begin/begun';
import type { OpenSheet } from './in-hand';
import { holdSheet, releaseSheet } from './open-sheet';
import { keepCopy, readCopy } from './sync/sheet-copies';

export type SheetOnPage = {
  /** Null while it is on its way. */
  sheet: InspectionSheet | null;
  /** Only for a draft that this person may fill in. */
  opened: OpenSheet | null;
  error: unknown;
  /** Read from this device, because the server cannot be reached. */
  fromDevice: boolean;
  refetch: () => void;
};

const GONE = new Failure(404, 'SHEET-05', '这份督查表不在本机上：可能已经提交，或者已从本机删除。');

/** Null while only this device knows of the sheet. */
function serverIdOf(staffNo: string, id: string): string | null {
  if (!isDeviceId(id)) return id;
  return readBegun(localStorage, staffNo, id)?.createdId ?? null;
}

/** Without network, and where the server has closed the sheet to a person who still has words of their own here. */
function mayGoOn(staffNo: string, id: string, error: unknown): boolean {
  const { offline, status } = asFailure(error);
  if (offline) return true;
  const kept = keptAs(localStorage, staffNo, id);
  return (
    (status === 404 || status === 403) &&
    unsentSheets(localStorage, staffNo).some(({ inspectionId }) => inspectionId === kept)
  );
}

/** An inspection for its page: from the server, or from this device while there is no network. */
export function useSheet(id: string): SheetOnPage {
  const me = useMe();
  const now = useServerNow();
  const clock = useRef({ server: now, at: Date.now() });
  clock.current = { server: now, at: Date.now() };
  const { staffNo } = me;
  // Chosen once: a sheet that the server learns of while it is open stays under the finger as it is.
  const [serverId] = useState(() => serverIdOf(staffNo, id));
  const { data, error, refetch } = useQuery({
    ...sheetQuery(serverId ?? id),
    enabled: serverId !== null,
  });
  const [copy, setCopy] = useState<InspectionSheet | null>(null);
  const [missing, setMissing] = useState(false);
  const [opened, setOpened] = useState<OpenSheet | null>(null);
  const fromHere = serverId === null || (error !== null && mayGoOn(staffNo, id, error));

  useEffect(() => {
    if (!fromHere || data) return;
    void readCopy(staffNo, id).then((kept) => {
      setCopy(kept);
      setMissing(kept === null);
    });
  }, [fromHere, data, staffNo, id]);

  useEffect(() => {
    if (data?.editable) void keepCopy(staffNo, data);
  }, [data, staffNo]);

  const sheet = data ?? copy;
  useEffect(() => {
    if (!sheet?.editable) return;
    const held = holdSheet(
      staffNo,
      sheet,
      () => clock.current.server + (Date.now() - clock.current.at),
    );
    setOpened(held);
    return () => releaseSheet(held);
  }, [sheet, staffNo]);

  return {
    sheet,
    opened,
    error: serverId === null && missing ? GONE : error,
    fromDevice: !data && copy !== null,
    refetch: () => void refetch(),
  };
}
