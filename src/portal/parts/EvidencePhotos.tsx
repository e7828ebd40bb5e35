import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { requestBlob } from '../api/request';
import classes from './EvidencePhotos.module.css';
import { useBlobUrl } from './use-blob-url';

function EvidencePhoto({ id, label }: { id: string; label: string }) {
  const [enlarged, setEnlarged] = useState(false);
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
  if (!data?.type.startsWith('image/')) {
    return (
      <a href={url} target="_blank" rel="noopener" className={classes.blank}>
        打开{label}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className={classes.tile}
        aria-label={`放大${label}`}
        onClick={() => setEnlarged(true)}
      >
        <img src={url} alt="" />
      </button>
      <Modal
        opened={enlarged}
        onClose={() => setEnlarged(false)}
        title={label}
        fullScreen
        closeButtonProps={{ 'aria-label': '关闭', size: 'lg' }}
      >
        <img src={url} alt={label} className={classes.enlarged} />
      </Modal>
    </>
  );
}

type Props = {
  ids: readonly string[];
  /** What each one is, in the same order; photos when nothing is said. */
  labels?: readonly string[];
};

/** Photos kept at the server, fetched behind the sign-in; each opens in full, and what is no picture opens as a file. */
export function EvidencePhotos({ ids, labels }: Props) {
  if (ids.length === 0) return null;
  return (
    <div className={classes.photos}>
      {ids.map((id, index) => (
        <EvidencePhoto key={id} id={id} label={labels?.[index] ?? `第 ${index + 1} 张照片`} />
      ))}
    </div>
  );
}
