import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { asFailure } from '../api/failure';
import type { InspectionSheet } from '../api/inspection-records';
import { sheetQuery } from '../api/inspections';
import { useMe, useServerNow } from '../app/use-me';
import { holdSheet, releaseSheet, type OpenSheet } from './open-sheet';
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

/** An inspection for its page: from the server, or from this device while there is no network. */
export function useSheet(id: string): SheetOnPage {
  const me = useMe();
  const now = useServerNow();
  const clock = useRef({ server: now, at: Date.now() });
  clock.current = { server: now, at: Date.now() };
  const { data, error, refetch } = useQuery(sheetQuery(id));
  const [copy, setCopy] = useState<InspectionSheet | null>(null);
  const [opened, setOpened] = useState<OpenSheet | null>(null);
  const { staffNo } = me;
  const offline = error !== null && asFailure(error).offline;

  useEffect(() => {
    if (!offline || data) return;
    void readCopy(staffNo, id).then(setCopy);
  }, [offline, data, staffNo, id]);

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
    error,
    fromDevice: !data && copy !== null,
    refetch: () => void refetch(),
  };
}
