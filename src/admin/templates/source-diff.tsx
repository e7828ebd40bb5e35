import { Box, Flex, Typography } from '@strapi/design-system';
import { diffLines, type DiffLine } from '../../domain/text/diff-lines';
import { useLoaded } from '../http/use-loaded';
import { TEMPLATE_VERSIONS, type TemplateDetail } from './template-types';

const SIGNS = { same: ' ', added: '+', removed: '−' };
const BACKGROUNDS = { same: undefined, added: 'success100', removed: 'danger100' } as const;

/** Lines around a change that are shown with it. */
const AROUND = 3;

const isNear = (lines: DiffLine[], index: number): boolean =>
  lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same');

/** Two wordings line by line: what changed, with the lines around it. */
export function SourceDiff({ before, after }: { before: string; after: string }) {
  const old = useLoaded<TemplateDetail>(`${TEMPLATE_VERSIONS}/${before}`);
  const next = useLoaded<TemplateDetail>(`${TEMPLATE_VERSIONS}/${after}`);
  if (old.state === 'failed') return <Typography>{old.message}</Typography>;
  if (next.state === 'failed') return <Typography>{next.message}</Typography>;
  if (old.state !== 'ready' || next.state !== 'ready') return <Typography>正在比较…</Typography>;
  const lines = diffLines(old.data.source, next.data.source);
  const changed = lines.filter(({ kind }) => kind !== 'same').length;
  if (changed === 0) return <Typography>两个版本的内容相同。</Typography>;
  return (
    <Box style={{ fontFamily: 'monospace', fontSize: 13, whiteSpace: 'pre-wrap' }}>
      {lines
        .filter((_line, index) => isNear(lines, index))
        .map(({ kind, text, before: was, after: is }) => (
          <Flex
            key={`${String(was)}:${String(is)}`}
            background={BACKGROUNDS[kind]}
            alignItems="flex-start"
            gap={2}
            paddingLeft={2}
          >
            <Box minWidth="32px">{was}</Box>
            <Box minWidth="32px">{is}</Box>
            <Box minWidth="16px">{SIGNS[kind]}</Box>
            <Box>{text}</Box>
          </Flex>
        ))}
    </Box>
  );
}
