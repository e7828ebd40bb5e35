import { useParams } from 'react-router-dom';
import { useMe } from '../../app/use-me';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useSheet } from '../../inspection/use-sheet';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Tag } from '../../parts/Tag';
import { DraftView } from './DraftView';
import { SubmittedView } from './SubmittedView';

function OneInspection({ id }: { id: string }) {
  const me = useMe();
  const { sheet, opened, error, fromDevice, refetch } = useSheet(id);
  if (!sheet) {
    if (error !== null) return <FailureNote error={error} onRetry={refetch} />;
    return <Loading label="正在打开督查表…" />;
  }
  const { inspection, checklist, school } = sheet;
  const draft = sheet.editable;
  return (
    <div style={{ maxWidth: 860, margin: '0 auto' }}>
      <PageHead
        title={school.name}
        back={{ to: '/inspections', label: '督查' }}
        note={
          <>
            {checklist.title}
            {school.zoneName !== null && ` · ${school.zoneName}`}
            {inspection.inspectedOn && ` · ${showDate(inspection.inspectedOn, me.today)}`}{' '}
            <Tag tone={draft ? 'due' : 'todo'}>
              {labelOf('inspection', 'state', inspection.state)}
            </Tag>
          </>
        }
      />
      {draft && opened && <DraftView opened={opened} today={me.today} fromDevice={fromDevice} />}
      {draft && !opened && <Loading label="正在打开督查表…" />}
      {!draft && <SubmittedView sheet={sheet} />}
    </div>
  );
}

/** One inspection: a draft to be filled in, or what was submitted. */
export default function InspectionPage() {
  const { id = '' } = useParams();
  // Each sheet by itself: what is in hand of one must not show under the address of another.
  return <OneInspection key={id} id={id} />;
}
