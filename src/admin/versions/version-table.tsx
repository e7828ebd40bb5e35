import { Badge, Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { TableHeads } from '../tables/table-heads';
import { STATE_NAMES, type VersionLine } from './version-line';

type Props<Line extends VersionLine> = {
  versions: Line[];
  /** Which one is open beside the list. */
  open: string | null;
  /** “12 份文书”, “3 次督查” */
  usesOf: (line: Line) => string;
  onOpen: (line: Line) => void;
  onRollBack: (line: Line) => void;
};

const COLOURS = {
  DRAFT: { backgroundColor: 'warning100', textColor: 'warning700' },
  PUBLISHED: { backgroundColor: 'success100', textColor: 'success700' },
  WITHDRAWN: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

const HEADS = ['版本', '状态', '发布日期', '发布人', '修改说明', '使用情况', ''];

/** The versions of one template or checklist, the newest first; any earlier one can be taken up again. */
export function VersionTable<Line extends VersionLine>(props: Props<Line>) {
  const { versions, open, usesOf, onOpen, onRollBack } = props;
  return (
    <Table colCount={HEADS.length} rowCount={versions.length + 1}>
      <TableHeads names={HEADS} />
      <Tbody>
        {versions.map((line) => (
          <Tr key={line.documentId}>
            <Td>
              <Typography fontWeight={line.documentId === open ? 'bold' : undefined}>
                第 {line.version} 版
              </Typography>
            </Td>
            <Td>
              <Badge {...COLOURS[line.state]}>{STATE_NAMES[line.state]}</Badge>
            </Td>
            <Td>
              <Typography>{line.publishedOn ?? '—'}</Typography>
            </Td>
            <Td>
              <Typography>{line.publishedByName ?? '—'}</Typography>
            </Td>
            <Td>
              <Typography>{line.note ?? '—'}</Typography>
            </Td>
            <Td>
              <Typography>{usesOf(line)}</Typography>
            </Td>
            <Td>
              <Flex gap={2} justifyContent="flex-end">
                {line.state === 'WITHDRAWN' && (
                  <Button variant="tertiary" size="S" onClick={() => onRollBack(line)}>
                    退回到第 {line.version} 版
                  </Button>
                )}
                <Button variant="secondary" size="S" onClick={() => onOpen(line)}>
                  {line.state === 'DRAFT' ? '继续修改' : '查看'}
                </Button>
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
