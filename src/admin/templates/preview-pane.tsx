import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { refusalOf } from '../http/panel-errors';
import { useLoaded } from '../http/use-loaded';
import { TEMPLATES } from './template-types';

type Props = { code: string; source: string; sound: boolean };
type Paper = { documentId: string; title: string };

const SAMPLE = 'sample';
/** A pause in typing after which the paper is drawn anew. */
const PAUSE_MS = 1_200;

function addressOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}

/** The paper as it would be printed, of an invented child or of an issued paper; drawn anew after each pause in typing. */
export function PreviewPane({ code, source, sound }: Props) {
  const { post } = useFetchClient();
  const papers = useLoaded<Paper[]>(`${TEMPLATES}/${code}/papers`);
  const [chosen, setChosen] = useState(SAMPLE);
  const [address, setAddress] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);

  const draw = useCallback(async (): Promise<void> => {
    setBusy(true);
    try {
      const body = { source, ...(chosen === SAMPLE ? {} : { document: chosen }) };
      const { data } = await post<{ data: { pdf: string } }>(`${TEMPLATES}/${code}/preview`, body);
      setAddress(addressOf(data.data.pdf));
      setMessage('');
    } catch (error) {
      setMessage(refusalOf(error).message);
    } finally {
      setBusy(false);
    }
  }, [post, code, source, chosen]);

  useEffect(() => {
    if (!sound) return;
    const timer = setTimeout(() => void draw(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draw, sound]);
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={3}>
        <Typography variant="delta" tag="h2">
          预览
        </Typography>
        <Typography variant="pi" textColor="neutral600" aria-live="polite">
          {busy ? '正在生成…' : ''}
        </Typography>
        {address !== null && (
          <Button variant="tertiary" tag="a" href={address} target="_blank">
            在新窗口打开
          </Button>
        )}
      </Flex>
      <Field.Root width="100%" hint="选用已制发的文书或已登记的记录，会记入操作记录。">
        <Field.Label>用哪份内容预览</Field.Label>
        <SingleSelect value={chosen} onChange={(value) => setChosen(String(value))}>
          {[
            { documentId: SAMPLE, title: '虚构的样例' },
            ...(papers.state === 'ready' ? papers.data : []),
          ].map(({ documentId, title }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {title}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {message !== '' && (
        <Alert variant="danger" title="不能预览" closeLabel="关闭" onClose={() => setMessage('')}>
          {message}
        </Alert>
      )}
      {!sound && <Typography>模板有待改正的地方，改好后自动预览。</Typography>}
      {address !== null && (
        <Box borderColor="neutral200">
          <iframe
            title="文书预览"
            src={address}
            style={{ width: '100%', height: 560, border: 0 }}
          />
        </Box>
      )}
    </Flex>
  );
}
