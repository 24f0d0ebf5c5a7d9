import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import './styles/global.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTexts } from './lib/i18n.ts'
import { leaveDesk } from './lib/session.ts'
import { onSignedOut } from './lib/socket.ts'
import { client, queryClient, TRPCProvider, trpc } from './lib/trpc.ts'
import { router } from './routes.tsx'

const place = document.getElementById('desk')
if (!place) throw new Error('index.html has no place for the desk')

await startTexts()

// Signed out elsewhere, or the session is over: what is shown belongs to somebody who is no longer here.
onSignedOut(() => {
  if (queryClient.getQueryData(trpc.me.get.queryKey())) leaveDesk()
})

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <RouterProvider router={router} />
      </TRPCProvider>
    </QueryClientProvider>
  </StrictMode>,
)
