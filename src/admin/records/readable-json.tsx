import { Box, Field, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

type Props = { name: string; label?: ReactNode };
type Named = { name: unknown; unit?: unknown };

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'name' in value;

/** “张三（第一中学）”, “甲、乙” or “项目：内容” — what stands in the JSON, as a person writes it. */
export function readableLines(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return ['—'];
  if (Array.isArray(value)) return value.length === 0 ? ['—'] : value.map(readableEntry);
  if (typeof value === 'object') {
    return Object.entries(value).map(([key, entry]) => `${key}：${readableEntry(entry)}`);
  }
  return [readableEntry(value)];
}

function readableEntry(entry: unknown): string {
  if (isNamed(entry)) {
    const unit = plainText(entry.unit);
    return unit === '' ? plainText(entry.name) : `${plainText(entry.name)}（${unit}）`;
  }
  if (entry === null || entry === undefined) return '—';
  return plainText(entry);
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** JSON of case material, read only: lists of people and details of an event are no code. */
export function ReadableJson({ name, label }: Props) {
  const field = useField(name);
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Box background="neutral150" hasRadius padding={3} borderColor="neutral200">
        {readableLines(field.value).map((line) => (
          <Typography key={line} tag="p" textColor="neutral600">
            {line}
          </Typography>
        ))}
      </Box>
    </Field.Root>
  );
}
