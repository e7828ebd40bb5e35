import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { DraftHead } from '../versions/draft-head';
import { useSavedDraft } from '../versions/use-saved-draft';
import { InsertMenu } from './insert-menu';
import { PreviewPane } from './preview-pane';
import { SourceEditor } from './source-editor';
import { TEMPLATE_VERSIONS, type TemplateDetail } from './template-types';

type Props = { detail: TemplateDetail; onPublished: () => void };

/** One version open: fields to insert, editor and preview; a draft can be published. */
export function TemplateWorkbench({ detail, onPublished }: Props) {
  const { documentId, rev, source, fields, templateCode } = detail;
  const address = `${TEMPLATE_VERSIONS}/${documentId}`;
  const draft = useSavedDraft({
    address,
    field: 'source',
    rev,
    value: source,
    report: detail.report,
  });
  const { faults, leftOut } = draft.report;
  const insert = useRef<(text: string) => void>(() => undefined);
  const isDraft = detail.state === 'DRAFT';

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DraftHead
        address={address}
        line={detail}
        saving={draft.saving}
        message={draft.message}
        sound={faults.length === 0}
        more={leftOut.length > 0 ? [`新版本不再印出：${leftOut.join('、')}。`] : []}
        save={draft.save}
        rev={() => draft.rev.current}
        onPublished={onPublished}
      />
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
            fields={fields}
            disabled={!isDraft}
            onInsert={(text) => insert.current(text)}
          />
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <SourceEditor
            source={draft.value}
            faults={faults}
            readOnly={!isDraft}
            onChange={draft.setValue}
            onReady={(write) => (insert.current = write)}
          />
        </Grid.Item>
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
          <PreviewPane
            code={templateCode}
            source={draft.value}
            sound={faults.length === 0 && draft.saving === 'saved'}
          />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
