import { QueryClient } from '@tanstack/react-query';

/** What was read stays true until a `changed` event says otherwise; a failed call is not repeated behind the person's back. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
