import { recordRoutes } from '../../../http/record-routes';

const step = (name: string, verb: string) => ({
  method: 'POST' as const,
  path: `/tip-offs/:id/actions/${name}`,
  handler: `tip-off.${verb}`,
});

/** The first four are the public's: no account, and the receipt code travels in the body, never in an address. */
export default recordRoutes(
  'tip-off',
  'tip-offs',
  ['update'],
  [
    { method: 'POST', path: '/tip-offs', handler: 'tip-off.submit' },
    { method: 'GET', path: '/tip-offs/hotline', handler: 'tip-off.hotline' },
    { method: 'POST', path: '/tip-offs/by-code', handler: 'tip-off.byCode' },
    { method: 'POST', path: '/tip-offs/by-code/messages', handler: 'tip-off.reply' },
    { method: 'POST', path: '/tip-offs/actions/register', handler: 'tip-off.register' },
    step('accept', 'accept'),
    step('forward', 'forward'),
    step('answer', 'answer'),
    step('close', 'close'),
    step('link-child', 'linkChild'),
    step('register-child', 'registerChild'),
    step('reveal-reporter', 'revealReporter'),
  ],
);
