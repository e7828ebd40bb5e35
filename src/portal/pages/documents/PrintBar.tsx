import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { requestBlob } from '../../api/request';
import { FailureNote } from '../../parts/FailureNote';
import { IconDownload, IconExternalLink, IconPrinter } from '../../parts/icons';
import { useBlobUrl } from '../../parts/use-blob-url';
import classes from './PrintBar.module.css';
import { MOST_PAPERS, type Picked } from './use-picked';

/** Five hundred papers take the server some seconds to read and join, and the pile some to arrive. */
const PATIENCE_MS = 180_000;

type Props = { picked: Picked; onClose: () => void };

/** What is ticked, and the one PDF that is made of it. */
export function PrintBar({ picked, onClose }: Props) {
  const { mutate, data, variables, error, isPending, reset } = useMutation({
    mutationFn: (documents: readonly string[]) =>
      requestBlob('/official-documents/actions/print-batch', {
        method: 'POST',
        body: { documents },
        patienceMs: PATIENCE_MS,
      }),
  });
  const url = useBlobUrl(data);
  const count = picked.ids.length;
  const made = url !== null && variables === picked.ids;
  return (
    <div className={classes.bar} role="region" aria-label="合并打印">
      <Group justify="space-between" gap="sm">
        <Text aria-live="polite">
          已选 <b>{count}</b> 份{count === MOST_PAPERS && '（一次最多这么多）'}
        </Text>
        <Group gap="sm">
          <Button variant="default" disabled={isPending} onClick={onClose}>
            取消
          </Button>
          {!made && (
            <Button
              disabled={count === 0}
              loading={isPending}
              leftSection={<IconPrinter aria-hidden size={20} />}
              onClick={() => {
                reset();
                mutate(picked.ids);
              }}
            >
              合并成一个 PDF
            </Button>
          )}
          {made && (
            <>
              <Button
                component="a"
                href={url}
                target="_blank"
                rel="noopener"
                leftSection={<IconExternalLink aria-hidden size={20} />}
              >
                打开 PDF
              </Button>
              <Button
                variant="default"
                component="a"
                href={url}
                download={`文书打印件（${count}份）.pdf`}
                leftSection={<IconDownload aria-hidden size={20} />}
              >
                下载
              </Button>
            </>
          )}
        </Group>
      </Group>
      {isPending && (
        <div role="status">
          <Text size="sm">正在合并 {count} 份文书，份数多时要等十几秒…</Text>
          <Progress value={100} animated aria-label="正在合并" />
        </div>
      )}
      {made && <Text size="sm">已合并，第一页是清单。打开后用浏览器的打印按钮打印。</Text>}
      {error !== null && <FailureNote error={error} />}
    </div>
  );
}
