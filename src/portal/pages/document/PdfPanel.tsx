import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import type { OfficialDocument } from '../../api/case-records';
import { FailureNote } from '../../parts/FailureNote';
import { IconDownload, IconExternalLink, IconPrinter } from '../../parts/icons';
import { Sheet } from '../../parts/Sheet';
import classes from './PdfPanel.module.css';
import { usePdf } from './use-pdf';

const fileName = (document: OfficialDocument): string =>
  `${document.documentNumber ?? document.title ?? '文书'}.pdf`;

function Ready({ document }: { document: OfficialDocument }) {
  const { url, error, refetch } = usePdf(document);
  const frame = useRef<HTMLIFrameElement>(null);
  // Phones show a PDF in a page of its own, not inside another.
  const wide = useMediaQuery('(min-width: 62em)', false);
  if (error !== null) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (url === null) return <Progress value={100} animated aria-label="正在读取 PDF" />;
  return (
    <>
      <Group>
        <Button
          component="a"
          href={url}
          target="_blank"
          rel="noopener"
          leftSection={<IconExternalLink aria-hidden size={20} />}
        >
          打开 PDF
        </Button>
        {wide && (
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={20} />}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            打印
          </Button>
        )}
        <Button
          variant="default"
          component="a"
          href={url}
          download={fileName(document)}
          leftSection={<IconDownload aria-hidden size={20} />}
        >
          下载
        </Button>
      </Group>
      {wide && <iframe ref={frame} src={url} title="文书预览" className={classes.frame} />}
    </>
  );
}

/** The paper itself: waiting for its PDF, ready to open and print, or held back. */
export function PdfPanel({ document }: { document: OfficialDocument }) {
  if (document.renderState === 'RENDER_NONE') return null;
  return (
    <Sheet title="PDF">
      {document.renderState === 'RENDER_PENDING' && (
        <div role="status">
          <Text mb={8}>文号和内容已固定，正在制版，一般几秒钟就好…</Text>
          <Progress value={100} animated aria-label="正在制版" />
        </div>
      )}
      {document.renderState === 'RENDER_QUARANTINED' && (
        <Alert color="red" role="alert" title="制版后的文字与内容不一致，已暂停打印">
          {document.renderNote ?? ''} 请联系区教委管理员处理。
        </Alert>
      )}
      {document.renderState === 'RENDER_READY' && <Ready document={document} />}
    </Sheet>
  );
}
