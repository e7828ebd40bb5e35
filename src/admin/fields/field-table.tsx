import {
  Badge,
  Button,
  Dialog,
  Flex,
  IconButton,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import { TableHeads } from '../tables/table-heads';
import { ArrowDown, ArrowUp, Pencil } from '@strapi/icons';
import { useState } from 'react';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import type { FieldLine } from './field-types';

type Props = {
  fields: FieldLine[];
  onEdit: (field: FieldLine) => void;
  onOrder: (codes: string[]) => void;
  onActive: (field: FieldLine, active: boolean) => void;
};

const HEADS = ['名称', '填写方式', '必填', '列表', '已填', '启用日期', '操作'];

/** The fields of one type in the order of the form, with what may be done to each. */
export function FieldTable({ fields, onEdit, onOrder, onActive }: Props) {
  const [retiring, setRetiring] = useState<FieldLine | null>(null);
  const move = (index: number, by: number): void => {
    const codes = fields.map(({ code }) => code);
    const [moved] = codes.splice(index, 1);
    if (moved !== undefined) codes.splice(index + by, 0, moved);
    onOrder(codes);
  };
  return (
    <>
      <Table colCount={HEADS.length} rowCount={fields.length + 1}>
        <TableHeads names={HEADS} />
        <Tbody>
          {fields.map((field, index) => (
            <Tr key={field.code}>
              <Td>
                <Flex direction="column" alignItems="flex-start">
                  <Flex gap={2}>
                    <Typography fontWeight="semiBold">{field.label}</Typography>
                    {!field.active && <Badge>已停用</Badge>}
                  </Flex>
                  <Typography variant="pi" textColor="neutral600">
                    {field.code}
                  </Typography>
                </Flex>
              </Td>
              <Td>
                <Typography>{FIELD_KIND_LABELS[field.kind]}</Typography>
              </Td>
              <Td>
                <Typography>{field.required ? '是' : '否'}</Typography>
              </Td>
              <Td>
                <Typography>{field.showInList ? '显示' : '—'}</Typography>
              </Td>
              <Td>
                <Typography>{`${field.filled} 条`}</Typography>
              </Td>
              <Td>
                <Typography>{field.since}</Typography>
              </Td>
              <Td>
                <Flex gap={1}>
                  <IconButton
                    label={`上移${field.label}`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    label={`下移${field.label}`}
                    disabled={index === fields.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton label={`修改${field.label}`} onClick={() => onEdit(field)}>
                    <Pencil />
                  </IconButton>
                  <Button
                    variant="tertiary"
                    onClick={() => (field.active ? setRetiring(field) : onActive(field, true))}
                  >
                    {field.active ? '停用' : '重新启用'}
                  </Button>
                </Flex>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Dialog.Root open={retiring !== null} onOpenChange={(open) => !open && setRetiring(null)}>
        <Dialog.Content>
          <Dialog.Header>停用字段</Dialog.Header>
          <Dialog.Body>
            {`停用后，“${retiring?.label ?? ''}”不再出现在填报页面和记录中，也不能再填写；已填的 ${retiring?.filled ?? 0} 条内容仍保留，重新启用后可以看到。`}
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary">取消</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button
                variant="danger-light"
                onClick={() => {
                  if (retiring) onActive(retiring, false);
                  setRetiring(null);
                }}
              >
                确定停用
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
}
