import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { homeOf } from '../../../domain/custom-type/custom-type';
import { referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import { registerRecordQuery, type Register } from '../../api/registers';
import { useMe } from '../../app/use-me';
import { registerForm } from '../../forms/descriptions/register';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { RecordFormPage } from '../form/RecordFormPage';
import { WithRegister } from './use-register';

/** Enters a record into a register, or changes one. */
export default function RegisterFormPage() {
  const { id } = useParams();
  return (
    <WithRegister>
      {(register) =>
        id === undefined ? (
          <NewRecord register={register} />
        ) : (
          <ChangedRecord register={register} id={id} />
        )
      }
    </WithRegister>
  );
}

function NewRecord({ register }: { register: Register }) {
  const me = useMe();
  const home = homeOf(register);
  const own = useQuery({
    ...referenceQuery<Named & { documentId: string }>('schools', {
      filters: { code: { $eq: me.schoolCode ?? '' } },
      fields: ['code', 'name'],
    }),
    enabled: me.schoolCode !== null && home.kind === 'school',
  });
  if (!register.may.create) return <NotYours />;
  if (own.isLoading) return <Loading label="正在打开表单…" />;
  const path = `/registers/${register.plural}`;
  return (
    <RecordFormPage
      form={registerForm(register, null, { [home.name]: own.data?.[0]?.documentId })}
      target={{ method: 'POST', path: `/${register.plural}`, envelope: 'data' }}
      about="new"
      back={{ to: path, label: register.title }}
      leadsTo={({ data }) => `${path}/${data.documentId}`}
    />
  );
}

function ChangedRecord({ register, id }: { register: Register; id: string }) {
  const { data, error, refetch } = useQuery(registerRecordQuery(register, id));
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在打开表单…" />;
  if (!register.may.change) return <NotYours />;
  const back = `/registers/${register.plural}/${id}`;
  return (
    <RecordFormPage
      form={registerForm(register, data)}
      target={{
        method: 'PUT',
        path: `/${register.plural}/${encodeURIComponent(id)}`,
        envelope: 'data',
      }}
      about={id}
      back={{ to: back, label: data.recordNo }}
      leadsTo={() => back}
    />
  );
}
