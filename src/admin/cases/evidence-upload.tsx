import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';

type Props = {
  name: string;
  /** What the file shows (attachment.purpose). */
  purpose: string;
  chosen: string[];
  onChange: (documentIds: string[]) => void;
};

/** Evidence goes up when it is chosen; the step then names what was taken in. */
export function EvidenceUpload({ name, purpose, chosen, onChange }: Props) {
  const { post } = useFetchClient();
  const [note, setNote] = useState('');

  const upload = async (files: FileList): Promise<void> => {
    const taken = [...chosen];
    for (const file of files) {
      setNote(`正在上传：${file.name}`);
      const form = new FormData();
      form.append('file', file);
      form.append('purpose', purpose);
      try {
        const { data } = await post<{ data: { documentId: string } }>(
          '/not-one-less/attachments',
          form,
        );
        taken.push(data.data.documentId);
      } catch (error) {
        setNote(`${file.name}：${refusalOf(error).message}`);
        onChange(taken);
        return;
      }
    }
    setNote('');
    onChange(taken);
  };

  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <input
        type="file"
        multiple
        name={name}
        aria-label="选择文件"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={(event) => event.target.files && void upload(event.target.files)}
      />
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {note !== '' ? note : chosen.length > 0 ? `已上传 ${chosen.length} 个文件` : ''}
      </Typography>
    </Flex>
  );
}
