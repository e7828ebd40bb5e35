import { Box, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useLoaded } from '../http/use-loaded';
import { VersionsPanel } from '../versions/versions-panel';
import {
  CHECKLISTS,
  CHECKLIST_VERSIONS,
  type ChecklistDetail,
  type ChecklistLine,
} from './checklist-types';
import { ChecklistWorkbench } from './checklist-workbench';
import { ContentDiff } from './content-diff';

const ROLL_BACK =
  '旧版本的督查要点会作为新版本发布，以后开始的督查使用它；进行中的督查仍用原来的版本。';

/** One checklist: its versions, and the open one below. */
export function ChecklistPage() {
  const { code = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const list = useLoaded<ChecklistLine[]>(CHECKLISTS);
  if (list.state === 'loading') return <Page.Loading />;
  if (list.state === 'failed') return <Typography textColor="danger600">{list.message}</Typography>;
  const checklist = list.data.find((one) => one.code === code);
  if (checklist === undefined) return <Page.NoData />;
  const open = query.get('version') ?? checklist.versions[0]?.documentId ?? null;
  return (
    <Page.Main>
      <Page.Title>督查清单</Page.Title>
      <Layouts.Header
        title={checklist.title}
        subtitle="修改的是以后开始的督查；进行中的督查用它开始时的版本。"
        navigationAction={<BackButton fallback="/checklists" />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <VersionsPanel
            address={`${CHECKLISTS}/${code}`}
            versions={checklist.versions}
            open={open}
            usesOf={({ runningInspections }) =>
              runningInspections > 0 ? `${runningInspections} 份进行中的督查` : '—'
            }
            rollBackSentence={ROLL_BACK}
            compare={(before, after) => <ContentDiff before={before} after={after} />}
            onOpen={(version) => setQuery({ version })}
            onChanged={(version) => {
              setQuery({ version });
              list.reload();
            }}
          />
          {open !== null && <OpenVersion key={open} documentId={open} onPublished={list.reload} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function OpenVersion({ documentId, onPublished }: { documentId: string; onPublished: () => void }) {
  const detail = useLoaded<ChecklistDetail>(`${CHECKLIST_VERSIONS}/${documentId}`);
  if (detail.state === 'loading') return <Page.Loading />;
  if (detail.state === 'failed') return <Typography>{detail.message}</Typography>;
  return (
    <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <ChecklistWorkbench
        key={`${documentId}-${detail.data.state}`}
        detail={detail.data}
        onPublished={() => {
          detail.reload();
          onPublished();
        }}
      />
    </Box>
  );
}
