import { Box, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useLoaded } from '../http/use-loaded';
import type { VersionLine } from './version-line';
import { VersionsPanel } from './versions-panel';

type Line<Version> = { code: string; title: string; versions: Version[] };
type Detail = { state: VersionLine['state'] };
type Opened<D> = { detail: D; onPublished: () => void };

type Props<Version extends VersionLine, D extends Detail> = {
  title: string;
  subtitle: string;
  /** Address of the list, and of one version. */
  lines: string;
  version: string;
  /** The page with the list. */
  fallback: string;
  usesOf: (version: Version) => string;
  rollBackSentence: string;
  compare: (before: string, after: string) => ReactNode;
  workbench: (opened: Opened<D>) => ReactNode;
};

/** One template or checklist: its versions, and the open one below. */
export function VersionedPage<Version extends VersionLine, D extends Detail>(
  props: Props<Version, D>,
) {
  const { title, subtitle, lines, version, fallback, usesOf, rollBackSentence, compare } = props;
  const { code = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const list = useLoaded<Line<Version>[]>(lines);
  if (list.state === 'loading') return <Page.Loading />;
  if (list.state === 'failed') return <Typography textColor="danger600">{list.message}</Typography>;
  const line = list.data.find((one) => one.code === code);
  if (line === undefined) return <Page.NoData />;
  const open = query.get('version') ?? line.versions[0]?.documentId ?? null;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={line.title}
        subtitle={subtitle}
        navigationAction={<BackButton fallback={fallback} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <VersionsPanel
            address={`${lines}/${code}`}
            versions={line.versions}
            open={open}
            usesOf={usesOf}
            rollBackSentence={rollBackSentence}
            compare={compare}
            onOpen={(documentId) => setQuery({ version: documentId })}
            onChanged={(documentId) => {
              setQuery({ version: documentId });
              list.reload();
            }}
          />
          {open !== null && (
            <OpenVersion<D>
              key={open}
              address={`${version}/${open}`}
              workbench={props.workbench}
              onPublished={list.reload}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

type OpenProps<D> = {
  address: string;
  workbench: (opened: Opened<D>) => ReactNode;
  onPublished: () => void;
};

function OpenVersion<D extends Detail>({ address, workbench, onPublished }: OpenProps<D>) {
  const detail = useLoaded<D>(address);
  if (detail.state === 'loading') return <Page.Loading />;
  if (detail.state === 'failed') return <Typography>{detail.message}</Typography>;
  return (
    // A version that was published is another thing to work on than its draft was.
    <Box key={detail.data.state} background="neutral0" padding={5} hasRadius shadow="tableShadow">
      {workbench({
        detail: detail.data,
        onPublished: () => {
          detail.reload();
          onPublished();
        },
      })}
    </Box>
  );
}
