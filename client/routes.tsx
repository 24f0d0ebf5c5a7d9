import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Companion } from './desk/companion.tsx'
import { InboxPage } from './desk/inbox-page.tsx'
import { isView, rememberedView } from './desk/list/views.ts'
import { readBalanceSearch } from './lead/balance/balance-search.ts'
import { loadTexts, type PartOfTexts } from './lib/i18n.ts'
import { requireRole, requireStaff } from './lib/session.ts'
import { Failed, Missing, Root, Splash } from './shell/root.tsx'
import { Shell } from './shell/shell.tsx'

/** A page with the texts that only such pages have. */
const laterPage = <Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  texts: PartOfTexts = 'further',
) =>
  lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadTexts(texts)])
    return module
  }, name)

const root = createRootRoute({ component: Root, notFoundComponent: Missing, errorComponent: Failed })

const Desk = () => (
  <Shell>
    <Companion />
  </Shell>
)

const staff = createRoute({ getParentRoute: () => root, id: 'staff', beforeLoad: requireStaff, component: Desk })

const start = createRoute({
  getParentRoute: () => staff,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox', replace: true })
  },
})

const inboxStart = createRoute({
  getParentRoute: () => staff,
  path: '/inbox',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$view/{-$conversationId}', params: { view: rememberedView() }, replace: true })
  },
})

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/inbox/$view/{-$conversationId}',
  beforeLoad: ({ params }) => {
    if (!isView(params.view)) throw redirect({ to: '/inbox', replace: true })
  },
  component: InboxPage,
})

const own = createRoute({
  getParentRoute: () => staff,
  path: '/me/work',
  beforeLoad: () => requireRole('agent'),
  component: laterPage(() => import('./own/own-page.tsx'), 'OwnPage'),
})

const lead = createRoute({ getParentRoute: () => staff, id: 'lead', beforeLoad: () => requireRole('lead') })

const voices = createRoute({
  getParentRoute: () => lead,
  path: '/voices',
  component: laterPage(() => import('./lead/voices/voices-page.tsx'), 'VoicesPage'),
})

const balance = createRoute({
  getParentRoute: () => lead,
  path: '/balance',
  validateSearch: readBalanceSearch,
  component: laterPage(() => import('./lead/balance/balance-page.tsx'), 'BalancePage'),
})

// How things are measured is for everybody to read: not behind the lead's door.
const measured = createRoute({
  getParentRoute: () => staff,
  path: '/measured',
  component: laterPage(() => import('./lead/measured/contents-page.tsx'), 'ContentsPage', 'measured'),
})

const figure = createRoute({
  getParentRoute: () => staff,
  path: '/measured/$figure',
  component: laterPage(() => import('./lead/measured/figure-page.tsx'), 'FigurePage', 'measured'),
})

const integrity = createRoute({
  getParentRoute: () => lead,
  path: '/integrity',
  component: laterPage(() => import('./lead/integrity/integrity-page.tsx'), 'IntegrityPage'),
})

const admin = createRoute({ getParentRoute: () => staff, id: 'admin', beforeLoad: () => requireRole('admin') })

const welcome = createRoute({
  getParentRoute: () => admin,
  path: '/welcome',
  component: laterPage(() => import('./admin/welcome/welcome-page.tsx'), 'WelcomePage'),
})

const settingsStart = createRoute({
  getParentRoute: () => admin,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/install', replace: true })
  },
})

const install = createRoute({
  getParentRoute: () => admin,
  path: '/settings/install',
  component: laterPage(() => import('./admin/install/install-page.tsx'), 'InstallPage'),
})

const team = createRoute({
  getParentRoute: () => admin,
  path: '/settings/team',
  component: laterPage(() => import('./admin/team/team-page.tsx'), 'TeamPage'),
})

const brand = createRoute({
  getParentRoute: () => admin,
  path: '/settings/brand',
  component: laterPage(() => import('./admin/brand/brand-page.tsx'), 'BrandPage'),
})

const measurement = createRoute({
  getParentRoute: () => admin,
  path: '/settings/measurement',
  component: laterPage(() => import('./admin/measurement/measurement-page.tsx'), 'MeasurementPage'),
})

const people = createRoute({
  getParentRoute: () => admin,
  path: '/settings/people',
  component: laterPage(() => import('./admin/person-levels/person-levels-page.tsx'), 'PersonLevelsPage'),
})

const work = createRoute({
  getParentRoute: () => admin,
  path: '/settings/work',
  component: laterPage(() => import('./admin/work/work-page.tsx'), 'WorkPage'),
})

// Everybody's own: not behind the administrator's door.
const account = createRoute({
  getParentRoute: () => staff,
  path: '/settings/account',
  component: laterPage(() => import('./admin/account/account-page.tsx'), 'AccountPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: laterPage(() => import('./admin/setup/setup-page.tsx'), 'SetupPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: laterPage(() => import('./admin/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: laterPage(() => import('./admin/invitation/invitation-page.tsx'), 'InvitationPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    staff.addChildren([
      start,
      inboxStart,
      inbox,
      account,
      measured,
      figure,
      own,
      lead.addChildren([voices, balance, integrity]),
      admin.addChildren([welcome, settingsStart, install, team, brand, measurement, people, work]),
    ]),
    setup,
    signIn,
    invitation,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  defaultPendingComponent: Splash,
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
