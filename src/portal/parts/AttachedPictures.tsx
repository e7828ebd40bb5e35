import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listQuery } from '../api/queries';
import { labelOf } from '../app/labels';
import { EvidencePhotos } from './EvidencePhotos';
import { Sheet } from './Sheet';

type Attached = { documentId: string; purpose: string };

/** More than any form lets anybody hand in. */
const MOST = 50;

/** Photos, signatures and proofs that were handed in with a record, on a sheet of their own; nothing where there are none. */
export function AttachedPictures({ owner }: { owner: string }) {
  const attached = useAttached(owner);
  if (attached.length === 0) return null;
  return (
    <Sheet title={`照片、签名和证明（${attached.length}）`}>
      <Pictures attached={attached} />
    </Sheet>
  );
}

/** The same without a sheet, fetched when they are asked for: a case has many visits. */
export function PicturesOnDemand({ owner }: { owner: string }) {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <PicturesOf owner={owner} />
  ) : (
    <Button variant="subtle" size="md" className="not-on-paper" onClick={() => setAsked(true)}>
      查看照片和签名
    </Button>
  );
}

const PicturesOf = ({ owner }: { owner: string }) => <Pictures attached={useAttached(owner)} />;

function useAttached(owner: string): readonly Attached[] {
  const { data } = useQuery(
    listQuery<Attached>('attachments', {
      filters: { ownerDocumentId: { $eq: owner } },
      sort: ['id:asc'],
      pageSize: MOST,
    }),
  );
  return data?.data ?? [];
}

function Pictures({ attached }: { attached: readonly Attached[] }) {
  const seen = new Map<string, number>();
  const labels = attached.map(({ purpose }) => {
    const name = labelOf('attachment', 'purpose', purpose);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
  return <EvidencePhotos ids={attached.map(({ documentId }) => documentId)} labels={labels} />;
}
