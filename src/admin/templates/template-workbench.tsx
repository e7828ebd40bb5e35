import { Alert, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { NoteDialog } from '../versions/note-dialog';
import { STATE_NAMES } from '../versions/version-line';
import { InsertMenu } from './insert-menu';
import { PreviewPane } from './preview-pane';
import { SourceEditor } from './source-editor';
import { TEMPLATE_VERSIONS, type TemplateDetail } from './template-types';
import { useTemplateDraft, type Saving } from './use-template-draft';

const SAVING: Record<Saving, string> = {
  saved: '草稿已保存',
  waiting: '有未保存的修改…',
  saving: '正在保存…',
  failed: '没有保存',
};

type Props = { detail: TemplateDetail; onPublished: () => void };

/** One version open: fields to insert, editor and preview; a draft can be published. */
export function TemplateWorkbench({ detail, onPublished }: Props) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const draft = useTemplateDraft(detail);
  const insert = useRef<(text: string) => void>(() => undefined);
  const [impact, setImpact] = useState<string | null>(null);
  const isDraft = detail.state === 'DRAFT';
  const { faults, leftOut } = draft.report;
  const address = `${TEMPLATE_VERSIONS}/${detail.documentId}`;

  const askToPublish = async (): Promise<void> => {
    if (!(await draft.save())) return;
    const { data } = await get<{ data: { sentence: string } }>(`${address}/impact`);
    setImpact(data.data.sentence);
  };
  const publish = async (note: string): Promise<void> => {
    await post(`${address}/publish`, { rev: draft.rev.current, note });
    setImpact(null);
    toggleNotification({ type: 'success', message: `第 ${detail.version} 版已发布。` });
    onPublished();
  };
  const sentences = [
    impact ?? '',
    leftOut.length > 0 ? `新版本不再印出：${leftOut.join('、')}。` : '',
  ].filter((sentence) => sentence !== '');

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between">
        <Typography variant="delta" tag="h2">
          第 {detail.version} 版（{STATE_NAMES[detail.state]}）
        </Typography>
        {isDraft && (
          <Flex gap={4}>
            <Typography textColor="neutral600" aria-live="polite">
              {SAVING[draft.saving]}
            </Typography>
            <Button disabled={faults.length > 0} onClick={() => void askToPublish()}>
              发布第 {detail.version} 版
            </Button>
          </Flex>
        )}
      </Flex>
      {draft.message !== '' && (
        <Alert variant="danger" title="没有保存" closeLabel="关闭" onClose={() => undefined}>
          {draft.message}
        </Alert>
      )}
      {faults.length > 0 && (
        <Box background="danger100" padding={3} hasRadius role="alert">
          <Typography fontWeight="bold">有 {faults.length} 处需要改正：</Typography>
          {faults.map(({ line, message }) => (
            <Typography key={`${line}${message}`} tag="p" textColor="danger700">
              第 {line} 行：{message}
            </Typography>
          ))}
        </Box>
      )}
      <Grid.Root gap={4}>
        <Grid.Item col={2} s={12} xs={12} direction="column" alignItems="stretch">
          <InsertMenu
            fields={detail.fields}
            disabled={!isDraft}
            onInsert={(text) => insert.current(text)}
          />
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <SourceEditor
            source={draft.source}
            faults={faults}
            readOnly={!isDraft}
            onChange={draft.setSource}
            onReady={(write) => (insert.current = write)}
          />
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <PreviewPane
            code={detail.templateCode}
            source={draft.source}
            sound={faults.length === 0 && draft.saving === 'saved'}
          />
        </Grid.Item>
      </Grid.Root>
      {impact !== null && (
        <NoteDialog
          title={`发布第 ${detail.version} 版`}
          sentences={sentences}
          verb="确定发布"
          onConfirm={publish}
          onClose={() => setImpact(null)}
        />
      )}
    </Flex>
  );
}
