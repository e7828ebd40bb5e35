import { Button, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';

/** “业务操作” beside an official document: opens the stored PDF, whose hash the server checks first. */
export const PaperPanel: PanelComponent = ({ model, document }) =>
  model === 'api::official-document.official-document' && document?.documentId
    ? { title: '业务操作', content: <OpenPaper documentId={document.documentId} /> }
    : null;

function OpenPaper({ documentId }: { documentId: string }) {
  const { get } = useFetchClient();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);

  const open = async (): Promise<void> => {
    setBusy(true);
    setMessage('');
    try {
      const { data } = await get<Blob>(`/not-one-less/official-documents/${documentId}/pdf`, {
        responseType: 'blob',
      });
      const address = URL.createObjectURL(new Blob([data], { type: 'application/pdf' }));
      window.open(address, '_blank', 'noopener');
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      setMessage(refusalOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button fullWidth variant="secondary" loading={busy} onClick={() => void open()}>
        打开文书 PDF
      </Button>
      {message !== '' && (
        <Typography variant="pi" textColor="danger600">
          {message}
        </Typography>
      )}
    </>
  );
}
