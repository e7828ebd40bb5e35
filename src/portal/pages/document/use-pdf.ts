import { useQuery } from '@tanstack/react-query';
import type { OfficialDocument } from '../../api/case-records';
import { requestBlob } from '../../api/request';
import { useBlobUrl } from '../../parts/use-blob-url';

/** The stored PDF as a local address, fetched behind the sign-in; it is a few dozen kilobytes. */
export function usePdf(document: OfficialDocument) {
  const { data, error, refetch } = useQuery({
    queryKey: ['official-documents', 'pdf', document.documentId, document.pdfSha256],
    queryFn: ({ signal }) =>
      requestBlob(`/official-documents/${encodeURIComponent(document.documentId)}/pdf`, { signal }),
    enabled: document.renderState === 'RENDER_READY',
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const url = useBlobUrl(data);
  return { url, error, refetch };
}
