import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../../app/use-me';
import { keepBegun, readBegun } from '../begin/begun';
import { closeSheet } from '../in-hand';
import { OTHER_VERSION } from '../open-sheet';
import { useOpened, useReading } from './sheet-context';

/** Where the version that a sheet was begun with is not accepted. */
const NOT_IN_FORCE = 'INSP-08';

/**
 * A sheet that was begun here and stands at the server by another version of the checklist is opened anew by that one; where the
 * server does not take its version, the person may choose that. Gives the way to do so, or null.
 */
export function useOtherVersion(): (() => void) | null {
  const opened = useOpened();
  const { staffNo } = useMe();
  const navigate = useNavigate();
  const code = useReading(['any'], ({ sync }) => {
    const status = sync.status();
    return status.step === 'refused' ? (status.code ?? '') : '';
  });
  const { key, inspectionId } = opened;
  useEffect(() => {
    const createdId = readBegun(localStorage, staffNo, inspectionId)?.createdId;
    if (code !== OTHER_VERSION || createdId === undefined) return;
    // What was written lies in the journal; the page takes it from there.
    closeSheet(key);
    navigate(`/inspections/${createdId}`, { replace: true });
  }, [code, key, inspectionId, staffNo, navigate]);
  if (code !== NOT_IN_FORCE) return null;
  return () => {
    const begun = readBegun(localStorage, staffNo, inspectionId);
    if (begun === null) return;
    keepBegun(localStorage, staffNo, { ...begun, byCurrent: true });
    void opened.sync.now();
  };
}
