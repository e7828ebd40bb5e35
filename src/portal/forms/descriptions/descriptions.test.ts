import { CASE_ACTIONS } from '../../../domain/case/transition';
import { formContext } from '../form-context.fixture';
import { ACTION_FORMS } from './index';
import { proposeClosure } from './closing';
import { recordService } from './record-service';

const choicesOfField = (form: typeof proposeClosure, name: string, state = 'CASE_PERSUADING') => {
  const field = form.fields.find((one) => one.name === name);
  if (field?.kind !== 'choice') throw new Error(`${name} is no choice`);
  return field.choices(formContext({ state })).map((choice) => choice.value);
};

describe('the descriptions of the forms', () => {
  it('name each action once, as the state table does', () => {
    const actions = ACTION_FORMS.map((form) => form.action);
    expect(new Set(actions).size).toBe(actions.length);
    for (const action of actions) expect(CASE_ACTIONS).toContain(action);
  });

  it.each(ACTION_FORMS.map((form) => [form.action, form] as const))(
    '%s names its fields once, in Chinese, and leaves no choice empty',
    (_action, form) => {
      const names = form.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of form.fields) {
        expect(field.label).toMatch(/[\u4e00-\u9fff]/);
        if (field.kind !== 'choice') continue;
        const choices = field.choices(formContext());
        expect(choices.length).toBeGreaterThan(1);
        for (const choice of choices) expect(choice.label).toMatch(/[\u4e00-\u9fff]/);
      }
    },
  );

  it('offer 销号 only after a return; before it, the other lawful ends', () => {
    expect(choicesOfField(proposeClosure, 'closureKind')).not.toContain('CASE_CLOSED');
    expect(choicesOfField(proposeClosure, 'closureKind', 'CASE_WATCH')[0]).toBe('CASE_CLOSED');
  });

  it('offer a school no service by publication', () => {
    expect(choicesOfField(recordService, 'way')).not.toContain('PUBLIC_NOTICE');
  });
});
