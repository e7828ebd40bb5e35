import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { itemsOf, type ChecklistItem } from '../../domain/checklist/content';
import {
  changeItem,
  moveItem,
  moveItemToGroup,
  removeItem,
} from '../../domain/checklist/edit-content';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import { faultAt } from './checklist-types';
import type { GroupProps } from './group-props';
import { ItemField } from './item-field';
import { ItemForm } from './item-form';
import { PlaceButtons } from './place-buttons';

type Props = GroupProps & { item: ChecklistItem; index: number };

/** One item: its line, which moves and takes it out, and its form while it is open. */
export function ItemBox(props: Props) {
  const { content, faults, disabled, onChange, onRemove, place, item, index, open, setOpen } =
    props;
  const all = itemsOf(content);
  const order = all.findIndex(({ code }) => code === item.code);
  const isOpen = open === item.code;
  const faulty = faults.some(
    ({ path }) => path.slice(0, 4).map(String).join('.') === `groups.${place}.items.${index}`,
  );
  const name = `第 ${order + 1} 项`;
  return (
    <Box
      background="neutral0"
      padding={3}
      hasRadius
      borderColor={faulty ? 'danger600' : 'neutral200'}
    >
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start">
        <Button
          variant="ghost"
          aria-expanded={isOpen}
          style={{
            height: 'auto',
            textAlign: 'left',
            whiteSpace: 'normal',
            flex: 1,
            justifyContent: 'flex-start',
          }}
          onClick={() => setOpen(isOpen ? null : item.code)}
        >
          {`${order + 1}．${item.label === '' ? '（未填写）' : item.label}`}
        </Button>
        <Typography
          variant="pi"
          textColor="neutral600"
          style={{ whiteSpace: 'nowrap', paddingTop: 8 }}
        >
          {FIELD_KIND_LABELS[item.kind]}
          {item.required ? ' · 必填' : ''}
          {item.skipWhen ? ' · 有不填条件' : ''}
        </Typography>
        {!disabled && (
          <PlaceButtons
            what={name}
            isFirst={order === 0}
            isLast={order === all.length - 1}
            onMove={(by) => onChange(moveItem(content, place, index, by))}
            onRemove={() => onRemove(`${name}“${item.label}”`, removeItem(content, place, index))}
          />
        )}
      </Flex>
      {isOpen && (
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
          <ItemForm
            item={item}
            earlier={all.slice(0, order)}
            disabled={disabled}
            faultOf={(part) => faultAt(faults, 'groups', place, 'items', index, part)}
            onChange={(next) => onChange(changeItem(content, place, index, () => next))}
          />
          {content.groups.length > 1 && (
            <ItemField part="group" label="所在分组" error={undefined}>
              <SingleSelect
                value={String(place)}
                disabled={disabled}
                onChange={(to) => onChange(moveItemToGroup(content, place, index, Number(to)))}
              >
                {content.groups.map((group, at) => (
                  <SingleSelectOption key={group.code} value={String(at)}>
                    {`第 ${at + 1} 组 ${group.title}`}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </ItemField>
          )}
        </Flex>
      )}
    </Box>
  );
}
