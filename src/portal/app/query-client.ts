import { QueryClient } from '@tanstack/react-query';
import { asFailure } from '../api/failure';

/** One cache for the page. Only a missing answer is worth asking again; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without this, queries of a phone that reports "offline" hang without a word.
      networkMode: 'always',
      retry: (count, error) => count < 2 && asFailure(error).offline,
      retryDelay: (count) => 800 * 2 ** count,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
