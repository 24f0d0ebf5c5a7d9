export { addressOf } from './address.ts'
export { countMails, dropOldMails, queueMail, sendMail } from './outbox.ts'
export { isStopped } from './stops.ts'
