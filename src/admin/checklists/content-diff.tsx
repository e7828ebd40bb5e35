import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { compareContents, type ItemChange } from '../../domain/checklist/compare-contents';
import { useLoaded } from '../http/use-loaded';
import { CHECKLIST_VERSIONS, type ChecklistDetail } from './checklist-types';
import { changedParts } from './changed-parts';

const KINDS: Record<ItemChange['kind'], { name: string; background: string; text: string }> = {
  added: { name: '新增', background: 'success100', text: 'success700' },
  removed: { name: '删去', background: 'danger100', text: 'danger700' },
  changed: { name: '修改', background: 'warning100', text: 'warning700' },
  moved: { name: '移动', background: 'neutral150', text: 'neutral700' },
};

/** Two versions of a checklist, item by item. */
export function ContentDiff({ before, after }: { before: string; after: string }) {
  const old = useLoaded<ChecklistDetail>(`${CHECKLIST_VERSIONS}/${before}`);
  const next = useLoaded<ChecklistDetail>(`${CHECKLIST_VERSIONS}/${after}`);
  if (old.state === 'failed') return <Typography>{old.message}</Typography>;
  if (next.state === 'failed') return <Typography>{next.message}</Typography>;
  if (old.state !== 'ready' || next.state !== 'ready') return <Typography>正在比较…</Typography>;
  const changes = compareContents(old.data.content, next.data.content);
  if (changes.length === 0) return <Typography>两个版本的督查要点相同。</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {changes.map((change) => (
        <Box key={change.code} padding={3} borderColor="neutral200" hasRadius>
          <Flex gap={3} alignItems="flex-start">
            <Badge
              backgroundColor={KINDS[change.kind].background}
              textColor={KINDS[change.kind].text}
            >
              {KINDS[change.kind].name}
            </Badge>
            <Box>
              <Typography tag="p">{(change.after ?? change.before)?.label}</Typography>
              {change.kind === 'changed' &&
                changedParts(change.before, change.after).map(({ name, was, is }) => (
                  <Typography key={name} tag="p" variant="pi" textColor="neutral700">
                    {`${name}：${was} → ${is}`}
                  </Typography>
                ))}
            </Box>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
