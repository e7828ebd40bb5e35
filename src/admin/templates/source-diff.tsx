import { Box, Typography } from '@strapi/design-system';
import { diffLines } from '../../domain/text/diff-lines';
import { useLoaded } from '../http/use-loaded';
import { TEMPLATE_VERSIONS, type TemplateDetail } from './template-types';

const SIGNS = { same: ' ', added: '+', removed: '−' };
const BACKGROUNDS = { same: undefined, added: 'success100', removed: 'danger100' } as const;

/** Two wordings line by line. */
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
    <Box
      tag="pre"
      style={{ fontFamily: 'monospace', fontSize: 13, whiteSpace: 'pre-wrap', margin: 0 }}
    >
      {lines.map(({ kind, text, before: was, after: is }) => (
        <Box key={`${String(was)}:${String(is)}`} background={BACKGROUNDS[kind]} paddingLeft={2}>
          {`${String(was ?? '').padStart(4)} ${String(is ?? '').padStart(4)} ${SIGNS[kind]} ${text}`}
        </Box>
      ))}
    </Box>
  );
}
