import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useState } from 'react';
import { useLoaded } from '../http/use-loaded';
import { useRefreshDocument } from '../http/use-refresh-document';
import { ActionDialog, type OfferedAction } from './action-dialog';

const CASE = 'api::case.case';

type CaseRow = NonNullable<PanelComponentProps['document']>;

/** “业务操作” beside a case: the steps this case allows now, as in the portal; a step that is not ready says what is missing. */
export const CaseActionsPanel: PanelComponent = ({ model, document }) =>
  model === CASE && document?.documentId
    ? { title: '业务操作', content: <CaseActions row={document} /> }
    : null;

function CaseActions({ row }: { row: CaseRow }) {
  const id = row.documentId;
  const actions = useLoaded<OfferedAction[]>(`/not-one-less/cases/${id}/actions`);
  const refresh = useRefreshDocument(CASE, id);
  const [open, setOpen] = useState<OfferedAction | null>(null);

  if (actions.state === 'loading') return <Loader small>正在读取</Loader>;
  if (actions.state === 'failed')
    return <Typography textColor="danger600">{actions.message}</Typography>;
  if (actions.data.length === 0) {
    return <Typography textColor="neutral600">本案已办结，没有可以办理的事项。</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {actions.data.map((offered) => (
        <Box key={offered.action}>
          <Button
            fullWidth
            variant={offered.allowed ? 'secondary' : 'tertiary'}
            disabled={!offered.allowed}
            onClick={() => setOpen(offered)}
          >
            {offered.title}
          </Button>
          {[...offered.missing, ...(offered.done === null ? [] : [offered.done])].map(
            (sentence) => (
              <Typography key={sentence} tag="p" variant="pi" textColor="neutral600">
                {sentence}
              </Typography>
            ),
          )}
        </Box>
      ))}
      {open && (
        <ActionDialog
          key={open.action}
          row={row}
          offered={open}
          fixed={fixedInput(row, open.action)}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            refresh();
            actions.reload();
          }}
        />
      )}
    </Flex>
  );
}

function fixedInput(row: CaseRow, action: string): Record<string, unknown> {
  const rev = Number(row.rev);
  const paper: unknown = row.state === 'CASE_ORDERED' ? row.orderDocumentId : row.noticeDocumentId;
  return action === 'record-service' ? { rev, document: paper } : { rev };
}
