import { Box, Checkbox, Flex, Radio, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { itemsOf, type ChecklistContent, type ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES } from '../../domain/checklist/prefill-sources';
import type { FieldValue } from '../../domain/form/field';
import { shownFields } from '../../domain/form/is-shown';
import { answersOf } from './item-answers';

type Values = Record<string, FieldValue | undefined>;

const TYPES: Partial<Record<ChecklistItem['kind'], string>> = {
  number: 'number',
  score: 'number',
  date: 'date',
};

/** The checklist as an inspector has it on a phone, 390 wide: answers given here try the skip rules and are stored nowhere. */
export function PhonePreview({ content }: { content: ChecklistContent }) {
  const [values, setValues] = useState<Values>({});
  const items = itemsOf(content);
  const shown = new Set(shownFields(items, values).map(({ code }) => code));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h2">
        手机预览
      </Typography>
      <Box
        background="neutral0"
        padding={4}
        style={{
          width: 390,
          maxWidth: '100%',
          height: 700,
          overflowY: 'auto',
          border: '8px solid #32324d',
          borderRadius: 24,
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography variant="beta">{content.title}</Typography>
          {content.groups.map((group) => (
            <Flex key={group.code} direction="column" alignItems="stretch" gap={4}>
              <Typography variant="delta">{group.title}</Typography>
              {group.items
                .filter(({ code }) => shown.has(code))
                .map((item) => (
                  <PhoneItem
                    key={item.code}
                    item={item}
                    order={items.indexOf(item) + 1}
                    value={values[item.code]}
                    onChange={(value) => setValues((now) => ({ ...now, [item.code]: value }))}
                  />
                ))}
            </Flex>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
}

type ItemProps = {
  item: ChecklistItem;
  order: number;
  value: FieldValue | undefined;
  onChange: (value: FieldValue) => void;
};

function PhoneItem({ item, order, value, onChange }: ItemProps) {
  return (
    <Box background="neutral100" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">
          {`${order}．${item.label}`}
          {item.required && <Typography textColor="danger600"> *</Typography>}
        </Typography>
        {item.help !== undefined && (
          <Typography variant="pi" textColor="neutral600">
            {item.help}
          </Typography>
        )}
        {item.prefill !== undefined && (
          <Typography variant="pi" textColor="primary600">
            {`系统填报：${PREFILL_SOURCES[item.prefill].label}`}
          </Typography>
        )}
        <Answer item={item} order={order} value={value} onChange={onChange} />
      </Flex>
    </Box>
  );
}

function Answer({ item, value, onChange }: ItemProps) {
  const answers = answersOf(item);
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  if (item.kind === 'photo')
    return <Typography textColor="neutral600">［拍照或选择照片］</Typography>;
  if (item.kind === 'choices')
    return answers.map(({ code, label }) => (
      <Checkbox
        key={code}
        checked={chosen.includes(code)}
        onCheckedChange={(on) =>
          onChange(on === true ? [...chosen, code] : chosen.filter((one) => one !== code))
        }
      >
        {label}
      </Checkbox>
    ));
  if (answers.length > 0)
    return (
      <Radio.Group
        value={typeof value === 'string' ? value : ''}
        onValueChange={onChange}
        aria-label={item.label}
      >
        {answers.map(({ code, label }) => (
          <Radio.Item key={code} value={code}>
            {label}
          </Radio.Item>
        ))}
      </Radio.Group>
    );
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (item.kind === 'longText')
    return (
      <Textarea
        aria-label={item.label}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <TextInput
      aria-label={item.label}
      type={TYPES[item.kind] ?? 'text'}
      value={text}
      onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
    />
  );
}
