import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { checklistToBeginQuery } from '../../api/inspections';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { keepDrafts } from '../../inspection/keep-drafts';
import { Chips } from '../../parts/Chips';
import { PageHead } from '../../parts/PageHead';
import { useUrlState } from '../../parts/use-url-state';
import { SchoolsToInspect } from './SchoolsToInspect';
import { SheetsList } from './SheetsList';
import { UnsyncedBoard } from './UnsyncedBoard';

const CHIPS = [
  { value: '', label: '我的学校' },
  { value: 'draft', label: '填写中' },
  { value: 'submitted', label: '已提交' },
];

/** Inspections: for those who inspect, their schools first; for a school, what was found at it. */
export default function InspectionsPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const inspects = may(me, 'inspect');
  // Kept on the device: without network an inspection is begun by it.
  useQuery({ ...checklistToBeginQuery, enabled: inspects });
  useEffect(() => {
    // The sheets are what one comes here for: script and drafts are there before the tap, also when the network has gone by then.
    if (!inspects) return;
    void import('../inspection/InspectionPage');
    void keepDrafts(me.staffNo);
  }, [inspects, me.staffNo]);
  const chosen = inspects ? read('show') : 'submitted';
  return (
    <>
      <PageHead
        title="督查"
        note={inspects ? '选一所学校开始填督查表；填到哪里都会自动保存' : '督查人员提交的督查表'}
      />
      {inspects && <UnsyncedBoard />}
      {inspects && (
        <Chips
          label="督查表"
          value={chosen}
          choices={CHIPS}
          onChange={(show) => write({ show, name: '' })}
        />
      )}
      {chosen === '' && <SchoolsToInspect />}
      {chosen === 'draft' && <SheetsList states={['DRAFT']} key="draft" />}
      {chosen === 'submitted' && <SheetsList states={['SUBMITTED', 'SUPERSEDED']} key="sent" />}
    </>
  );
}
