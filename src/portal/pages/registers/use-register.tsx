import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { registersQuery, type Register } from '../../api/registers';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { Notice } from '../../parts/Notice';

/** The register of the address, drawn by `children`; closed to this person's role, it is as if it were not there. */
export function WithRegister({ children }: { children: (register: Register) => ReactNode }) {
  const { register: plural } = useParams();
  const { data, error, refetch } = useQuery(registersQuery);
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在打开登记表…" />;
  const register = data.find((one) => one.plural === plural);
  if (!register)
    return (
      <Notice title="没有这个登记表" text="它可能还没有对您的岗位开放，请联系区教委管理员。" />
    );
  return children(register);
}
