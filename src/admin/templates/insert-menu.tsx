import { Box, Button, Flex, Searchbar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TemplateField } from '../../domain/document/template-field';

type Entry = { label: string; hint: string; text: string };

const BLOCKS: Entry[] = [
  { label: '有内容才印', hint: 'if', text: '{{#if 内容}}\n\n{{/if}}' },
  { label: '表格行', hint: 'tr', text: '<tr><th></th><td></td></tr>' },
  { label: '段落', hint: 'p', text: '<p></p>' },
];

/** What a field looks like in the source: a list with its rows, a flag as a question, anything else as an expression. */
export function textOfField({ path, kind, items = [] }: TemplateField): string {
  if (kind === 'list') {
    const cells = items.map((item) => `<td>{{fill ${item.path}}}</td>`).join('');
    return `{{#each ${path}}}\n<tr>${cells}</tr>\n{{/each}}`;
  }
  return kind === 'flag' ? `{{#if ${path}}}\n\n{{/if}}` : `{{fill ${path}}}`;
}

const entryOf = (field: TemplateField): Entry => ({
  label: field.required === true ? `${field.label}（必须印出）` : field.label,
  hint: field.path,
  text: textOfField(field),
});

type Props = { fields: TemplateField[]; disabled: boolean; onInsert: (text: string) => void };

/** 插入内容: every fact of the form by its Chinese name, written at the cursor by a press. */
export function InsertMenu({ fields, disabled, onInsert }: Props) {
  const [sought, setSought] = useState('');
  const entries = [...fields.map(entryOf), ...BLOCKS].filter(
    ({ label, hint }) => label.includes(sought) || hint.includes(sought),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h2">
        插入内容
      </Typography>
      <Searchbar
        name="insert"
        clearLabel="清除"
        value={sought}
        onClear={() => setSought('')}
        onChange={(event) => setSought(event.target.value)}
      >
        按名称查找
      </Searchbar>
      <Box tag="ul" style={{ maxHeight: 540, overflowY: 'auto', listStyle: 'none', padding: 0 }}>
        {entries.map(({ label, hint, text }) => (
          <li key={hint}>
            <Button
              variant="ghost"
              fullWidth
              disabled={disabled}
              title={hint}
              style={{ justifyContent: 'flex-start' }}
              onClick={() => onInsert(text)}
            >
              {label}
            </Button>
          </li>
        ))}
      </Box>
    </Flex>
  );
}
