import { Suspense, useEffect } from 'react';
import { useLocation, NavigationType, useNavigationType } from 'react-router-dom';
import { Loading } from '../parts/Loading';
import { BackgroundSync } from './BackgroundSync';
import { ErrorBoundary } from './ErrorBoundary';
import { FootBar } from './FootBar';
import { OfflineBand } from './OfflineBand';
import { PortalRoutes } from './routes';
import classes from './Shell.module.css';
import { SideNav } from './SideNav';

/** The frame: navigation at the left of a desktop and at the foot of a phone, the page between. */
export function Shell() {
  const { pathname } = useLocation();
  const way = useNavigationType();
  useEffect(() => {
    // Going back, the browser itself returns to where one was.
    if (way !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, way]);
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading label="正在打开…" />}>
        <a className={classes.skip} href="#page">
          跳到正文
        </a>
        <div className={classes.frame}>
          <SideNav />
          <div className={classes.column}>
            <OfflineBand />
            <main id="page" className={classes.page} tabIndex={-1}>
              <ErrorBoundary resetKey={pathname}>
                <Suspense fallback={<Loading label="正在打开…" />}>
                  <PortalRoutes />
                </Suspense>
              </ErrorBoundary>
            </main>
          </div>
          <FootBar />
          <BackgroundSync />
        </div>
      </Suspense>
    </ErrorBoundary>
  );
}
