import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { Loading } from '../parts/Loading';
import { Gate } from './Gate';

/** The public's pages stand before the sign-in; everything else behind it. */
const PUBLIC_PAGES = new Map([
  ['/tip-off', lazy(() => import('../pages/tip-off/TipOffPage'))],
  ['/check', lazy(() => import('../pages/check-paper/CheckPaperPage'))],
]);

/** Who has no account finds the public's pages here, and everybody else the gate. */
export function Door() {
  const Page = PUBLIC_PAGES.get(useLocation().pathname);
  if (!Page) return <Gate />;
  return (
    <Suspense fallback={<Loading label="正在打开…" />}>
      <Page />
    </Suspense>
  );
}
