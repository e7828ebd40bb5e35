import { useQuery } from '@tanstack/react-query';
import { listQuery } from '../api/queries';
import { labelOf } from '../app/labels';
import { EvidencePhotos } from './EvidencePhotos';
import { Sheet } from './Sheet';

type Attached = { documentId: string; purpose: string };

/** More than any form lets anybody hand in. */
const MOST = 50;

/** Photos, signatures and proofs that were handed in with a record; nothing where there are none. */
export function AttachedPictures({ owner }: { owner: string }) {
  const { data } = useQuery(
    listQuery<Attached>('attachments', {
      filters: { ownerDocumentId: { $eq: owner } },
      sort: ['id:asc'],
      pageSize: MOST,
    }),
  );
  const attached = data?.data ?? [];
  if (attached.length === 0) return null;
  const seen = new Map<string, number>();
  const labels = attached.map(({ purpose }) => {
    const name = labelOf('attachment', 'purpose', purpose);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
  return (
    <Sheet title={`照片、签名和证明（${attached.length}）`}>
      <EvidencePhotos ids={attached.map(({ documentId }) => documentId)} labels={labels} />
    </Sheet>
  );
}
