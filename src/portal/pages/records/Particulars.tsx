import { Link } from 'react-router-dom';
import { Sheet } from '../../parts/Sheet';
import type { RecordKind, Row } from '../../records/kind';
import { HomeTeachingBalance } from './HomeTeachingBalance';
import { Reporter } from './Reporter';
import { TipOffMessages } from './TipOffMessages';

/** What only this kind of record shows: the account of lessons, the talk with a reporter. */
export function Particulars({ kind, row }: { kind: RecordKind; row: Row }) {
  if (kind.plural === 'home-teachings' && row.state === 'APPROVED')
    return <HomeTeachingBalance id={row.documentId} />;
  if (kind.plural !== 'tip-offs') return null;
  return (
    <>
      {typeof row.caseDocumentId === 'string' && (
        <Sheet title="所立个案">
          <Link to={`/cases/${row.caseDocumentId}`}>查看个案</Link>
        </Sheet>
      )}
      <TipOffMessages id={row.documentId} />
      <Reporter row={row} />
    </>
  );
}
