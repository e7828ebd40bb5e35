import { Box, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useLoaded } from '../http/use-loaded';
import { VersionsPanel } from '../versions/versions-panel';
import { SourceDiff } from './source-diff';
import {
  TEMPLATES,
  TEMPLATE_VERSIONS,
  type TemplateDetail,
  type TemplateLine,
} from './template-types';
import { TemplateWorkbench } from './template-workbench';

const ROLL_BACK =
  '旧版本的内容会作为新版本发布，以后制发的文书使用它；已制发的文书不变，原有的版本都保留。';

/** One template: its versions, and the open one below. */
export function TemplatePage() {
  const { code = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const list = useLoaded<TemplateLine[]>(TEMPLATES);
  if (list.state === 'loading') return <Page.Loading />;
  if (list.state === 'failed') return <Typography textColor="danger600">{list.message}</Typography>;
  const template = list.data.find((one) => one.code === code);
  if (template === undefined) return <Page.NoData />;
  const open = query.get('version') ?? template.versions[0]?.documentId ?? null;
  return (
    <Page.Main>
      <Page.Title>文书模板</Page.Title>
      <Layouts.Header
        title={template.title}
        subtitle="修改的是以后制发的文书；已制发的文书永远是原样。"
        navigationAction={<BackButton fallback="/document-templates" />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <VersionsPanel
            address={`${TEMPLATES}/${code}`}
            versions={template.versions}
            open={open}
            usesOf={({ uses }) => (uses > 0 ? `${uses} 份文书` : '—')}
            rollBackSentence={ROLL_BACK}
            compare={(before, after) => <SourceDiff before={before} after={after} />}
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
  const detail = useLoaded<TemplateDetail>(`${TEMPLATE_VERSIONS}/${documentId}`);
  if (detail.state === 'loading') return <Page.Loading />;
  if (detail.state === 'failed') return <Typography>{detail.message}</Typography>;
  return (
    <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <TemplateWorkbench
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
