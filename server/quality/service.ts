export { balance } from './balance.ts'
export { figureContacts } from './contacts-behind.ts'
export { planRefits, refitSoon } from './refit/plan.ts'
export { runRefit } from './refit/refit.ts'
