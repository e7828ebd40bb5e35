import { Checkbox, Flex, TextInput } from '@strapi/design-system';
import { failingAnswers, type ChecklistItem } from '../../domain/checklist/content';
import { answersOf } from '../fields/answer-choices';
import { ChoicesEditor } from '../fields/choices-editor';
import { GridCell, ItemField } from './item-field';

type Props = {
  item: ChecklistItem;
  faultOf: (part: string) => string | undefined;
  disabled: boolean;
  set: (part: Partial<ChecklistItem>) => void;
};

const BOUNDS = { min: '最小值', max: '最大值' } as const;

/** What belongs to one kind of answer only: the choices, the bounds of a number, and the answers that open a finding. */
export function AnswerFields({ item, faultOf, disabled, set }: Props) {
  const answers = answersOf(item);
  const failing = failingAnswers(item);
  const fail = (code: string, fails: boolean): void =>
    set({ failsOn: fails ? [...failing, code] : failing.filter((answer) => answer !== code) });
  return (
    <>
      {(item.kind === 'choice' || item.kind === 'choices') && (
        <GridCell col={12}>
          <ChoicesEditor
            choices={item.choices ?? []}
            error={faultOf('choices')}
            disabled={disabled}
            onChange={(choices) => set({ choices })}
          />
        </GridCell>
      )}
      {(item.kind === 'number' || item.kind === 'score') &&
        (['min', 'max'] as const).map((bound) => (
          <GridCell key={bound} col={6}>
            <ItemField part={bound} label={BOUNDS[bound]} error={faultOf(bound)}>
              <TextInput
                type="number"
                value={String(item[bound] ?? '')}
                disabled={disabled}
                onChange={({ target }: { target: { value: string } }) =>
                  set({ [bound]: target.value === '' ? undefined : Number(target.value) })
                }
              />
            </ItemField>
          </GridCell>
        ))}
      {answers.length > 0 && (
        <GridCell col={12}>
          <ItemField
            part="failsOn"
            label="哪些答案判为问题"
            hint="选中的答案会生成一条问题，要求学校限期整改。"
            error={faultOf('failsOn')}
          >
            <Flex gap={4} wrap="wrap">
              {answers.map(({ code, label }) => (
                <Checkbox
                  key={code}
                  checked={failing.includes(code)}
                  disabled={disabled}
                  onCheckedChange={(checked) => fail(code, checked === true)}
                >
                  {label}
                </Checkbox>
              ))}
            </Flex>
          </ItemField>
        </GridCell>
      )}
    </>
  );
}
