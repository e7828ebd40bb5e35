import { useQuery } from '@tanstack/react-query';
import { requestBlob } from '../api/request';
import classes from './EvidencePhotos.module.css';
import { useBlobUrl } from './use-blob-url';

function EvidencePhoto({ id, label }: { id: string; label: string }) {
  const { data, error } = useQuery({
    queryKey: ['attachments', 'content', id],
    queryFn: ({ signal }) =>
      requestBlob(`/attachments/${encodeURIComponent(id)}/content`, { signal }),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const url = useBlobUrl(data);
  if (url === null) {
    return <span className={classes.blank}>{error ? '照片暂时读不到' : '正在读取照片…'}</span>;
  }
  return (
    <a href={url} target="_blank" rel="noopener">
      <img src={url} alt={label} />
    </a>
  );
}

/** Photos kept at the server, fetched behind the sign-in; each opens in full. */
export function EvidencePhotos({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div className={classes.photos}>
      {ids.map((id, index) => (
        <EvidencePhoto key={id} id={id} label={`第 ${index + 1} 张照片`} />
      ))}
    </div>
  );
}
