import { Checkbox, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { TableHeads } from '../tables/table-heads';
import {
  CUSTOM_DEED_LABELS,
  CUSTOM_DEEDS,
  type CustomDeed,
} from '../../domain/custom-type/custom-type';
import { ROLE_LABELS, ROLES, type Role } from '../../domain/kernel/actor';
import type { Ticks } from './promoted-type';

type Props = { ticks: Ticks; onTick: (deed: CustomDeed, role: Role, on: boolean) => void };

/** A line a role, a box a deed. */
export function RolesTable({ ticks, onTick }: Props) {
  return (
    <Table colCount={CUSTOM_DEEDS.length + 1} rowCount={ROLES.length + 1}>
      <TableHeads names={['岗位', ...CUSTOM_DEEDS.map((deed) => CUSTOM_DEED_LABELS[deed])]} />
      <Tbody>
        {ROLES.map((role) => (
          <Tr key={role}>
            <Td>
              <Typography>{ROLE_LABELS[role]}</Typography>
            </Td>
            {CUSTOM_DEEDS.map((deed) => (
              <Td key={deed}>
                <Checkbox
                  aria-label={`${ROLE_LABELS[role]}${CUSTOM_DEED_LABELS[deed]}`}
                  checked={ticks[deed].includes(role)}
                  onCheckedChange={(on) => onTick(deed, role, on === true)}
                />
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
