import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { toLocalTime } from '../../../domain/kernel/instant';
import { useMe, useServerNow } from '../../app/use-me';
import type { Form, PlainContext, Target } from '../../forms/field-types';
import { FormView } from '../../forms/FormView';
import { PageHead } from '../../parts/PageHead';
import { newsOf } from '../../parts/page-news';
import { Sheet } from '../../parts/Sheet';

/** What a written record is answered with. */
export type Written = {
  data: { documentId: string };
  meta?: { warnings?: { message: string }[] };
};

type Props = {
  form: Form<PlainContext>;
  target: Target;
  about: string;
  back: { to: string; label: string };
  note?: ReactNode;
  /** The page that shows the result. */
  leadsTo: (written: Written) => string;
  /** What is said after success instead of the form's own words, when the answer holds something to be told once. */
  says?: (written: Written) => string;
};

/** The form of a record at an address of its own: a reload comes back to it, with what was typed. */
export function RecordFormPage({ form, target, about, back, note, leadsTo, says }: Props) {
  const me = useMe();
  const now = useServerNow();
  const navigate = useNavigate();
  const [round, setRound] = useState(0);
  return (
    <div style={{ maxWidth: 720, margin: '0 auto' }}>
      <PageHead title={form.title} back={back} note={note} />
      <Sheet>
        <FormView<PlainContext, Written>
          key={`${about}${form.name}${round}`}
          form={form}
          target={target}
          about={about}
          context={{ me, today: me.today, time: toLocalTime(now) }}
          now={now}
          onDone={(written) =>
            navigate(leadsTo(written), {
              replace: true,
              state: newsOf(says?.(written) ?? form.done, written),
            })
          }
          onStartOver={() => setRound((count) => count + 1)}
        />
      </Sheet>
    </div>
  );
}
