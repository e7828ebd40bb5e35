import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import type { ChecklistContent } from '../../domain/checklist/content';
import { addGroup } from '../../domain/checklist/edit-content';
import { faultAt, type ContentFault } from './checklist-types';
import { GroupBox } from './group-box';

type Props = {
  content: ChecklistContent;
  faults: ContentFault[];
  disabled: boolean;
  /** Codes that any version of the checklist has had. */
  used: readonly string[];
  onChange: (content: ChecklistContent) => void;
};

/** What was taken out last, until the next edit. */
type Removed = { what: string; before: ChecklistContent };

/** Groups and items of a checklist; one item is open at a time. */
export function ContentEditor({ content, faults, disabled, used, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const edit = (next: ChecklistContent): void => {
    setRemoved(null);
    onChange(next);
  };
  const remove = (what: string, next: ChecklistContent): void => {
    setRemoved({ what, before: content });
    onChange(next);
  };
  const head = (part: 'title' | 'basis', label: string) => (
    <Field.Root name={part} error={faultAt(faults, part)} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={content[part]}
        disabled={disabled}
        onChange={(event: { target: { value: string } }) =>
          edit({ ...content, [part]: event.target.value })
        }
      />
      <Field.Error />
    </Field.Root>
  );
  const missing = faultAt(faults, 'groups');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {head('title', '清单名称')}
      {head('basis', '依据')}
      {content.groups.map((group, place) => (
        <GroupBox
          key={group.code}
          {...{ content, faults, disabled, used, group, place, open, setOpen }}
          onChange={edit}
          onRemove={remove}
        />
      ))}
      {missing !== undefined && <Typography textColor="danger600">{missing}</Typography>}
      {removed !== null && (
        <Box background="warning100" padding={3} hasRadius role="status">
          <Flex justifyContent="space-between" gap={3}>
            <Typography>已删除{removed.what}。</Typography>
            <Button variant="tertiary" onClick={() => edit(removed.before)}>
              撤销删除
            </Button>
          </Flex>
        </Box>
      )}
      {!disabled && (
        <Button
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => edit(addGroup(content, used))}
        >
          添加分组
        </Button>
      )}
    </Flex>
  );
}
