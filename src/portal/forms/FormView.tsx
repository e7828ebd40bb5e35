import { useMemo } from 'react';
import { Loading } from '../parts/Loading';
import { DrawnForm, type FormProps } from './DrawnForm';
import type { PlainContext } from './field-types';
import { drawFields } from './run-time/draw-fields';
import { useRunTimeFields } from './run-time/use-run-time-fields';

/** A form with the fields that administrators added to its record type behind the built-in ones. */
export function FormView<C extends PlainContext, R>(props: FormProps<C, R>) {
  const { form } = props;
  const added = useRunTimeFields(form.extraOf?.recordType);
  const whole = useMemo(
    () =>
      added && { ...form, fields: [...form.fields, ...drawFields<C>(added, form.extraOf?.stored)] },
    [form, added],
  );
  return whole ? <DrawnForm {...props} form={whole} /> : <Loading label="正在打开表单…" />;
}
