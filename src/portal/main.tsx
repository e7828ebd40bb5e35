import '@mantine/core/styles.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { resumeSession } from './api/sign-in';
import { App } from './app/App';
import { queryClient } from './app/query-client';
import { keepAnswers, restoreAnswers } from './offline/kept-answers';
import { keepPortal } from './offline/register';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepAnswers(queryClient);
keepPortal();
void resumeSession(() => restoreAnswers(queryClient));
