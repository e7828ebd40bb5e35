import type { FieldChoice, FieldDescription } from '../../domain/form/field';

const YES_NO: readonly FieldChoice[] = [
  { code: 'YES', label: '是' },
  { code: 'NO', label: '否' },
];

/** The answers a field offers to choose from; none for text, numbers, dates and photos. */
export function answersOf({
  kind,
  choices,
}: Pick<FieldDescription, 'kind' | 'choices'>): readonly FieldChoice[] {
  if (kind === 'yesNo') return YES_NO;
  if (kind === 'yesNoNa') return [...YES_NO, { code: 'NA', label: '不适用' }];
  return kind === 'choice' || kind === 'choices' ? (choices ?? []) : [];
}
