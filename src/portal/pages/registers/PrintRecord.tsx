import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Register, RegisterRecord } from '../../api/registers';
import { requestBlob } from '../../api/request';
import { FailureNote } from '../../parts/FailureNote';
import { IconDownload, IconPrinter } from '../../parts/icons';

/** Makes the page to print on demand; then it is opened or kept. Phones open a PDF only at a touch of their own. */
export function PrintRecord({ register, record }: { register: Register; record: RegisterRecord }) {
  const [url, setUrl] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      requestBlob(`/${register.plural}/${encodeURIComponent(record.documentId)}/pdf`),
    onSuccess: (blob) => setUrl(URL.createObjectURL(blob)),
  });
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return (
    <>
      {url === null ? (
        <Button
          loading={isPending}
          leftSection={<IconPrinter aria-hidden size={20} />}
          onClick={() => mutate()}
        >
          打印
        </Button>
      ) : (
        <Button
          component="a"
          href={url}
          target="_blank"
          rel="noopener"
          leftSection={<IconDownload aria-hidden size={20} />}
        >
          打开 PDF
        </Button>
      )}
      {error !== null && <FailureNote error={error} onRetry={() => mutate()} />}
    </>
  );
}
