import { onlineManager, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, splitLink } from '@trpc/client'
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '../../server/router.ts'
import { codeOf } from './errors.ts'
import { socket } from './socket.ts'
import { socketLink } from './socket-link.ts'

/** Calls made before anybody is signed in have no socket. */
const isPublic = (path: string) => /^(setup|invitations)\./.test(path)

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => isPublic(path),
      // By POST, so that the token of a link stands in no address and no log on the way.
      true: httpLink({ url: '/trpc', methodOverride: 'POST' }),
      false: socketLink(),
    }),
  ],
})

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Pushes keep what is shown fresh, and a reconnect asks for everything again.
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: 'always',
      retry: (count, error) => codeOf(error) === 'offline' && count < 3,
    },
    mutations: { networkMode: 'always' },
  },
})

// "Online" means that the socket stands; queries wait for it instead of failing.
onlineManager.setEventListener((setOnline) => {
  const up = () => setOnline(true)
  const down = () => setOnline(false)
  socket.on('connect', up).on('disconnect', down)
  return () => socket.off('connect', up).off('disconnect', down)
})

/** For components: `useQuery(useTRPC().team.list.queryOptions({ brandId }))`. */
export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>()

/** The same outside React, where pushes are put into the cache. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
