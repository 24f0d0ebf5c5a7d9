import { attentionRouter } from './attention/router.ts'
import { brandsRouter } from './brands/router.ts'
import { chatRouter } from './chat/router.ts'
import { conversationsRouter } from './conversations/router.ts'
import { demoRouter } from './demo/router.ts'
import { draftsRouter } from './drafts/router.ts'
import { integrityRouter } from './integrity/router.ts'
import { workRouter } from './jobs/router.ts'
import { mailRouter } from './mail/router.ts'
import { meRouter } from './me/router.ts'
import { messagesRouter } from './messages/router.ts'
import { ownWorkRouter } from './own-work/router.ts'
import { personLevelsRouter } from './person-levels/router.ts'
import { promisesRouter } from './promises/router.ts'
import { pulseRouter } from './pulses/router.ts'
import { qualityRouter } from './quality/router.ts'
import { setupRouter } from './setup/router.ts'
import { answersRouter, surveyRouter } from './surveys/router.ts'
import { invitationsRouter, teamRouter } from './team/router.ts'
import { router } from './trpc.ts'

/** Every read and write of desk and widget, over the socket and at /trpc. */
export const appRouter = router({
  answers: answersRouter,
  attention: attentionRouter,
  brands: brandsRouter,
  chat: chatRouter,
  conversations: conversationsRouter,
  demo: demoRouter,
  drafts: draftsRouter,
  integrity: integrityRouter,
  invitations: invitationsRouter,
  mail: mailRouter,
  me: meRouter,
  messages: messagesRouter,
  ownWork: ownWorkRouter,
  personLevels: personLevelsRouter,
  promises: promisesRouter,
  pulse: pulseRouter,
  quality: qualityRouter,
  setup: setupRouter,
  survey: surveyRouter,
  team: teamRouter,
  work: workRouter,
})

export type AppRouter = typeof appRouter
