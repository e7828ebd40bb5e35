import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { addItem, changeGroup, moveGroup, removeGroup } from '../../domain/checklist/edit-content';
import { faultAt } from './checklist-types';
import type { GroupProps } from './group-props';
import { ItemBox } from './item-box';
import { PlaceButtons } from './place-buttons';

/** One group with its items. */
export function GroupBox(props: GroupProps) {
  const { content, faults, disabled, used, group, place, setOpen, onChange, onRemove } = props;
  const name = `第 ${place + 1} 组`;
  const add = (): void => {
    const next = addItem(content, place, used);
    onChange(next);
    setOpen(next.groups[place]?.items.at(-1)?.code ?? null);
  };
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} alignItems="flex-end">
          <Field.Root
            name={`${group.code}-title`}
            error={
              faultAt(faults, 'groups', place, 'title') ?? faultAt(faults, 'groups', place, 'items')
            }
            width="100%"
          >
            <Field.Label>{name}</Field.Label>
            <TextInput
              value={group.title}
              placeholder="分组名称"
              disabled={disabled}
              onChange={(event: { target: { value: string } }) =>
                onChange(
                  changeGroup(content, place, (one) => ({ ...one, title: event.target.value })),
                )
              }
            />
            <Field.Error />
          </Field.Root>
          {!disabled && (
            <PlaceButtons
              what={name}
              isFirst={place === 0}
              isLast={place === content.groups.length - 1}
              onMove={(by) => onChange(moveGroup(content, place, by))}
              onRemove={() => onRemove(`${name}“${group.title}”`, removeGroup(content, place))}
            />
          )}
        </Flex>
        {group.items.map((item, index) => (
          <ItemBox key={item.code} {...props} item={item} index={index} />
        ))}
        {!disabled && (
          <Button variant="secondary" startIcon={<Plus />} onClick={add}>
            在{name}添加要点
          </Button>
        )}
      </Flex>
    </Box>
  );
}
