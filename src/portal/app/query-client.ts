import { QueryClient } from '@tanstack/react-query';
import { asFailure } from '../api/failure';
import { sessionStore } from '../api/session';

/** One cache for the page. Only a missing answer is worth asking again; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without this, queries of a phone that reports "offline" hang without a word.
      networkMode: 'always',
      // Where the whole page was opened without network, what the device holds should show at once.
      retry: (count, error) =>
        count < 2 && asFailure(error).offline && sessionStore.read() !== 'offline',
      retryDelay: (count) => 800 * 2 ** count,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
