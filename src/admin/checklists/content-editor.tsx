import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import {
  itemsOf,
  type ChecklistContent,
  type ChecklistGroup,
} from '../../domain/checklist/content';
import {
  addGroup,
  addItem,
  changeGroup,
  changeItem,
  moveGroup,
  moveItem,
  removeGroup,
  removeItem,
} from '../../domain/checklist/edit-content';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import type { ContentFault } from './checklist-types';
import { ItemForm } from './item-form';
import { PlaceButtons } from './place-buttons';

type Props = {
  content: ChecklistContent;
  faults: ContentFault[];
  disabled: boolean;
  onChange: (content: ChecklistContent) => void;
};
type Typed = { target: { value: string } };

const at = (faults: ContentFault[], ...path: (string | number)[]): string | undefined =>
  faults.find((fault) => fault.path.map(String).join('.') === path.join('.'))?.message;

/** Groups and items of a checklist; one item is open at a time. */
export function ContentEditor({ content, faults, disabled, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const head = (part: 'title' | 'basis', label: string) => (
    <Field.Root name={part} error={at(faults, part)} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={content[part]}
        disabled={disabled}
        onChange={(event: Typed) => onChange({ ...content, [part]: event.target.value })}
      />
      <Field.Error />
    </Field.Root>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {head('title', '清单名称')}
      {head('basis', '依据')}
      {content.groups.map((group, place) => (
        <Box key={group.code} background="neutral100" padding={4} hasRadius>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Flex gap={2} alignItems="flex-end">
              <Field.Root
                name={`${group.code}-title`}
                error={at(faults, 'groups', place, 'title') ?? at(faults, 'groups', place, 'items')}
                width="100%"
              >
                <Field.Label>第 {place + 1} 组</Field.Label>
                <TextInput
                  value={group.title}
                  disabled={disabled}
                  onChange={(event: Typed) =>
                    onChange(
                      changeGroup(content, place, (one) => ({ ...one, title: event.target.value })),
                    )
                  }
                />
                <Field.Error />
              </Field.Root>
              {!disabled && (
                <PlaceButtons
                  what={`第 ${place + 1} 组`}
                  onMove={(by) => onChange(moveGroup(content, place, by))}
                  onRemove={() => onChange(removeGroup(content, place))}
                />
              )}
            </Flex>
            {group.items.map((_item, index) => (
              <Item
                key={group.items[index]?.code}
                {...{ content, faults, disabled, onChange, group, place, index, open, setOpen }}
              />
            ))}
            {!disabled && (
              <Button
                variant="secondary"
                startIcon={<Plus />}
                onClick={() => {
                  const next = addItem(content, place);
                  onChange(next);
                  setOpen(next.groups[place]?.items.at(-1)?.code ?? null);
                }}
              >
                在第 {place + 1} 组添加要点
              </Button>
            )}
          </Flex>
        </Box>
      ))}
      {!disabled && (
        <Button
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => onChange(addGroup(content))}
        >
          添加分组
        </Button>
      )}
    </Flex>
  );
}

type ItemProps = Props & {
  group: ChecklistGroup;
  place: number;
  index: number;
  open: string | null;
  setOpen: (code: string | null) => void;
};

function Item(props: ItemProps) {
  const { content, faults, disabled, onChange, group, place, index, open, setOpen } = props;
  const item = group.items[index];
  if (item === undefined) return null;
  const all = itemsOf(content);
  const order = all.findIndex(({ code }) => code === item.code);
  const isOpen = open === item.code;
  const prefix = `groups.${place}.items.${index}.`;
  const faulty = faults.some(({ path }) => `${path.map(String).join('.')}.`.startsWith(prefix));
  return (
    <Box
      background="neutral0"
      padding={3}
      hasRadius
      borderColor={faulty ? 'danger600' : 'neutral200'}
    >
      <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
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
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
          {FIELD_KIND_LABELS[item.kind]}
          {item.required ? ' · 必填' : ''}
        </Typography>
        {!disabled && (
          <PlaceButtons
            what={`第 ${order + 1} 项`}
            onMove={(by) => onChange(moveItem(content, place, index, by))}
            onRemove={() => onChange(removeItem(content, place, index))}
          />
        )}
      </Flex>
      {isOpen && (
        <Box paddingTop={3}>
          <ItemForm
            item={item}
            earlier={all.slice(0, order)}
            disabled={disabled}
            faultOf={(part) => at(faults, 'groups', place, 'items', index, part)}
            onChange={(next) => onChange(changeItem(content, place, index, () => next))}
          />
        </Box>
      )}
    </Box>
  );
}
