import { Badge, LinkButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { TableHeads } from '../tables/table-heads';
import { NavLink } from 'react-router-dom';

type Line = { code: string; title: string; published: number | null; draft: number | null };

/** Templates or checklists, each with the version in use and the way to its page. */
export function VersionedList({
  what,
  path,
  lines,
}: {
  what: string;
  path: string;
  lines: Line[];
}) {
  return (
    <Table colCount={4} rowCount={lines.length + 1}>
      <TableHeads names={[what, '使用的版本', '草稿', '']} />
      <Tbody>
        {lines.map(({ code, title, published, draft }) => (
          <Tr key={code}>
            <Td>
              <Typography>{title}</Typography>
            </Td>
            <Td>
              <Typography>{published === null ? '—' : `第 ${published} 版`}</Typography>
            </Td>
            <Td>
              {draft === null ? (
                <Typography>—</Typography>
              ) : (
                <Badge backgroundColor="warning100" textColor="warning700">
                  第 {draft} 版草稿
                </Badge>
              )}
            </Td>
            <Td>
              <LinkButton tag={NavLink} to={`${path}/${code}`} variant="secondary">
                打开
              </LinkButton>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
