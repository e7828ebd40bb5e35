import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OfficialDocument } from '../../api/case-records';
import { requestBlob } from '../../api/request';

/** The stored PDF as a local address, fetched behind the sign-in; it is a few dozen kilobytes. */
export function usePdf(document: OfficialDocument) {
  const { data, error, refetch } = useQuery({
    queryKey: ['official-documents', 'pdf', document.documentId, document.pdfSha256],
    queryFn: ({ signal }) =>
      requestBlob(`/official-documents/${encodeURIComponent(document.documentId)}/pdf`, signal),
    enabled: document.renderState === 'RENDER_READY',
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [data]);
  return { url, error, refetch };
}
