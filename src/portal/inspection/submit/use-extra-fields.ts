import { useMemo, useState } from 'react';
import { toLocalTime } from '../../../domain/kernel/instant';
import { useMe, useServerNow } from '../../app/use-me';
import { buildBody } from '../../forms/build-body';
import { checkValues } from '../../forms/check-values';
import { draftKey } from '../../forms/drafts/draft-store';
import { useDraft } from '../../forms/drafts/use-draft';
import type { Form, PlainContext, Values } from '../../forms/field-types';
import { keptAs } from '../begin/begun';
import { drawFields } from '../../forms/run-time/draw-fields';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';

/** The fields that administrators added to inspections, asked where the sheet is handed in and kept as a draft until then. */
export type ExtraFields = {
  form: Pick<Form<PlainContext>, 'fields'>;
  context: PlainContext;
  key: string;
  draft: ReturnType<typeof useDraft>;
  values: Values;
  /** Sentences by name of the field, of what was tried and is not right. */
  faults: Record<string, string>;
  change: (name: string, value: unknown) => void;
  /** Looks at every field; the name of the first that is not right, or null. */
  check: () => string | null;
  /** What travels with the submission; nothing where no field was added. */
  body: () => { extra?: unknown };
};

/** For the inspection with this document id. */
export function useExtraFields(inspectionId: string): ExtraFields {
  const me = useMe();
  const now = useServerNow();
  const added = useRunTimeFields('inspection');
  const key = draftKey(
    me.staffNo,
    keptAs(localStorage, me.staffNo, inspectionId),
    'submit-inspection',
  );
  const draft = useDraft(
    key,
    () => ({}),
    () => now,
  );
  const [values, setValues] = useState(draft.values);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const form = useMemo(() => ({ fields: drawFields<PlainContext>(added ?? []) }), [added]);
  const context = { me, today: me.today, time: toLocalTime(now) };
  return {
    form,
    context,
    key,
    draft,
    values,
    faults,
    change(name, value) {
      const after = { ...values, [name]: value };
      setValues(after);
      draft.save(after);
      setFaults(({ [name]: _corrected, ...rest }) => rest);
    },
    check() {
      const gaps = checkValues(form, values, context);
      setFaults(Object.fromEntries(gaps.map((gap) => [gap.name, gap.message])));
      return gaps[0]?.name ?? null;
    },
    body: () => buildBody(form, values, context, new Map()),
  };
}
