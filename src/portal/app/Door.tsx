import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { Loading } from '../parts/Loading';
import { Gate } from './Gate';

const TipOff = lazy(() => import('../pages/tip-off/TipOffPage'));

/** The public's page stands before the sign-in; everything else behind it. */
export function Door() {
  const { pathname } = useLocation();
  if (pathname !== '/tip-off') return <Gate />;
  return (
    <Suspense fallback={<Loading label="正在打开…" />}>
      <TipOff />
    </Suspense>
  );
}
