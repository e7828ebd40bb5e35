import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';
import { NoteDialog } from './note-dialog';
import { SAVING_WORDS, type Saving } from './use-saved-draft';
import { versionName, type VersionLine } from './version-line';

type Props = {
  address: string;
  line: Pick<VersionLine, 'version' | 'state'>;
  saving: Saving;
  /** Why the last save was refused, if it was. */
  message: string;
  sound: boolean;
  /** Said in the dialog beside what publishing touches. */
  more: string[];
  save: () => Promise<boolean>;
  rev: () => number;
  onPublished: () => void;
};

/** The head of an open version: whether it is saved, and for a draft the way to publish it. */
export function DraftHead(props: Props) {
  const { address, line, saving, message, sound, more, save, rev, onPublished } = props;
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [impact, setImpact] = useState<string | null>(null);

  const ask = async (): Promise<void> => {
    if (!(await save())) return;
    try {
      const { data } = await get<{ data: { sentence: string } }>(`${address}/impact`);
      setImpact(data.data.sentence);
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error).message });
    }
  };
  const publish = async (note: string): Promise<void> => {
    await post(`${address}/publish`, { rev: rev(), note });
    setImpact(null);
    toggleNotification({ type: 'success', message: `第 ${line.version} 版已发布。` });
    onPublished();
  };

  return (
    <>
      <Flex justifyContent="space-between">
        <Typography variant="delta" tag="h2">
          {versionName(line)}
        </Typography>
        {line.state === 'DRAFT' && (
          <Flex gap={4}>
            <Typography textColor="neutral600" aria-live="polite">
              {SAVING_WORDS[saving]}
            </Typography>
            <Button disabled={!sound} onClick={() => void ask()}>
              发布第 {line.version} 版
            </Button>
          </Flex>
        )}
      </Flex>
      {message !== '' && (
        <Alert variant="danger" title="没有保存" closeLabel="关闭" onClose={() => undefined}>
          {message}
        </Alert>
      )}
      {impact !== null && (
        <NoteDialog
          title={`发布第 ${line.version} 版`}
          sentences={[impact, ...more]}
          verb="确定发布"
          onConfirm={publish}
          onClose={() => setImpact(null)}
        />
      )}
    </>
  );
}
