import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import {
  compareContents,
  compareHeads,
  type ItemChange,
} from '../../domain/checklist/compare-contents';
import { itemsOf, type ChecklistContent } from '../../domain/checklist/content';
import { useLoaded } from '../http/use-loaded';
import { changedParts } from './changed-parts';
import { CHECKLIST_VERSIONS, type ChecklistDetail } from './checklist-types';

const KINDS: Record<ItemChange['kind'], { name: string; background: string; text: string }> = {
  added: { name: '新增', background: 'success100', text: 'success700' },
  removed: { name: '删去', background: 'danger100', text: 'danger700' },
  changed: { name: '修改', background: 'warning100', text: 'warning700' },
  moved: { name: '移动', background: 'neutral150', text: 'neutral700' },
};

/** Two versions of a checklist: its heads, then item by item. */
export function ContentDiff({ before, after }: { before: string; after: string }) {
  const old = useLoaded<ChecklistDetail>(`${CHECKLIST_VERSIONS}/${before}`);
  const next = useLoaded<ChecklistDetail>(`${CHECKLIST_VERSIONS}/${after}`);
  if (old.state === 'failed') return <Typography>{old.message}</Typography>;
  if (next.state === 'failed') return <Typography>{next.message}</Typography>;
  if (old.state !== 'ready' || next.state !== 'ready') return <Typography>正在比较…</Typography>;
  return <Changes before={old.data.content} after={next.data.content} />;
}

function Changes({ before, after }: { before: ChecklistContent; after: ChecklistContent }) {
  const heads = compareHeads(before, after);
  const changes = compareContents(before, after);
  if (heads.length + changes.length === 0) return <Typography>两个版本的督查要点相同。</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {heads.map(({ name, was, is }) => (
        <Change key={`${name}${is}`} kind="changed" title={name} lines={[`${was} → ${is}`]} />
      ))}
      {changes.map((change) => (
        <Change
          key={change.code}
          kind={change.kind}
          title={(change.after ?? change.before)?.label ?? ''}
          lines={changedParts(
            { item: change.before, items: itemsOf(before) },
            { item: change.after, items: itemsOf(after) },
          ).map(({ name, was, is }) => `${name}：${was} → ${is}`)}
        />
      ))}
    </Flex>
  );
}

function Change(props: { kind: ItemChange['kind']; title: string; lines: string[] }) {
  const { name, background, text } = KINDS[props.kind];
  return (
    <Box padding={3} borderColor="neutral200" hasRadius>
      <Flex gap={3} alignItems="flex-start">
        <Badge backgroundColor={background} textColor={text}>
          {name}
        </Badge>
        <Box>
          <Typography tag="p">{props.title}</Typography>
          {props.lines.map((line) => (
            <Typography key={line} tag="p" variant="pi" textColor="neutral700">
              {line}
            </Typography>
          ))}
        </Box>
      </Flex>
    </Box>
  );
}
